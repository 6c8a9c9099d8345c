"""Each language has all it needs, written so that it works; and a further one is a further file."""

import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.minutes.languages import languages
from domain.minutes.languages.words import Words, any_of, either

ROOT = Path(__file__).parents[2]
NAMES = ("months", "weekdays", "numbers", "units")  # a row of patterns each
NO_PATTERNS = ("dates", "month_first", "month_then_day")
PATTERNS = [f.name for f in fields(Words) if f.name not in ("code", *NO_PATTERNS, *NAMES)]
each_language = pytest.mark.parametrize("words", languages().values(), ids=languages().keys())


def test_the_languages_are_those_there_is_a_file_of() -> None:
    files = {p.stem for p in (ROOT / "domain" / "minutes" / "languages").glob("*.py")} - {"__init__", "words"}

    assert set(languages()) == files == {"en", "es", "fr"}


@each_language
def test_every_field_is_filled_and_compiles(words: Words) -> None:
    patterns = {name: getattr(words, name) for name in PATTERNS}

    assert [name for name, pattern in patterns.items() if not pattern.strip()] == []
    for pattern in patterns.values():
        re.compile(pattern)


@each_language
def test_every_month_and_weekday_has_its_names(words: Words) -> None:
    assert (len(words.months), len(words.weekdays), len(words.numbers)) == (12, 7, 31)
    assert [
        names for row in NAMES for names in getattr(words, row) if not re.fullmatch(r"[a-z ]+(?:\|[a-z ]+)*", names)
    ] == []


@each_language
def test_no_alternative_is_empty(words: Words) -> None:
    """An empty one would show in every line."""
    patterns = {name: getattr(words, name) for name in PATTERNS}

    assert [name for name, pattern in patterns.items() if re.search(r"\|\||\A\||\|\Z|\(\?:\||\(\|", pattern)] == []
    assert [name for name, pattern in patterns.items() if re.fullmatch(pattern, "")] == []


@each_language
def test_patterns_are_written_for_folded_text(words: Words) -> None:
    """Small letters without accents: anything else would never show."""
    bare = {name: re.sub(r"\\.|\(\?P<\w+>", "", getattr(words, name)) for name in PATTERNS}

    found = {name for name, pattern in bare.items() if re.search(r"[A-Z]|[^\x00-\x7f]", pattern)}
    assert found <= {"past_written"}  # which is for the text as it is written


@each_language
def test_a_list_names_each_word_once_and_the_longest_first(words: Words) -> None:
    for listed in (words.stopwords, words.not_names):
        alternatives = listed.split("|")
        assert len(set(alternatives)) == len(alternatives)
        assert alternatives == sorted(alternatives, key=len, reverse=True)


@each_language
def test_what_is_taken_out_of_a_pattern_has_its_name(words: Words) -> None:
    named = {name: set(re.compile(getattr(words, name)).groupindex) for name in PATTERNS}

    assert {name: groups for name, groups in named.items() if groups} == {
        "by_whom": {"who"},
        "to_whom": {"who"},
        "wanted": {"low", "high", "thing"},
    }


@each_language
def test_the_reader_of_dates_is_given_words_of_the_same_length(words: Words) -> None:
    assert [(said, read) for said, read in words.dates if len(said) != len(read)] == []


@given(st.lists(st.text("abc'éà? ", min_size=1).map(str.strip).filter(bool)))
def test_any_of_keeps_each_alternative_and_adds_none(words: list[str]) -> None:
    for listed in (" / ".join(words), "\n    ".join(words)):
        assert sorted(filter(None, any_of(listed).split("|"))) == sorted(words)
        assert "||" not in any_of(listed)


def test_headings_of_every_language_are_read_together() -> None:
    together = either(*languages().values())

    for name in ("actions", "review", "column_when", "done"):
        for words in languages().values():
            assert getattr(words, name) in getattr(together, name)


# --- A further language -------------------------------------------------------------------------------------------

ITALIAN = r"""
from dataclasses import fields

from domain.minutes.languages.words import Words, any_of

NO_PATTERNS = ("dates", "month_first", "month_then_day")
NOTHING = {field.name: "(?!)" for field in fields(Words) if field.name not in NO_PATTERNS}
MONTHS = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"

WORDS = Words(**{
    **NOTHING,
    "code": "it",
    "months": tuple(MONTHS.split()),
    "weekdays": ("lunedi", "martedi", "mercoledi", "giovedi", "venerdi", "sabato", "domenica"),
    "numbers": ("un|uno|una", "due", "tre", "quattro", "cinque"),
    "units": ("giorno|giorni", "settimana|settimane", "mese|mesi", "ora|ore"),
    "stopwords": any_of("il / lo / gli / di / della / che / con / per / entro"),
    "actions": any_of("azioni / cose da fare"),
    "attendance": any_of("presenti"),
    "column_action": any_of("azioni?.*"),
    "column_who": any_of("chi"),
    "column_when": any_of("scadenza"),
    "infinitive": r"(?:inviare|pubblicare)",
    "obliged": r"\b(?:deve|devono)\b",
    "transmits": r"\binvi\w+",
    "shares": r"\bpubblic\w+",
    "cue": r"(?:entro(?: il)?)",
    "meeting": r"\b(?:riunione|verbale)\b",
    "dates": (("entro il", "avant le"), ("giugno", "juin  ")),
})
"""

READING = """
import sys

from domain.minutes import languages
from domain.minutes.extracting import extract
from domain.minutes.document import Block, Document

languages.__path__.append(sys.argv[1])
found = extract(Document("", "text", (
    Block("heading", "Verbale della riunione del 7 giugno 2017", 1),
    Block("paragraph", "I soci devono pubblicare la nota che resta entro il 14 giugno."),
    Block("heading", "Cose da fare", 2),
    Block("item", "Inviare la lista con gli indirizzi", 1),
    Block("row", "Inviare il piano | Anna | 16/06", cells=("Inviare il piano", "Anna", "16/06"),
          heads=("Azione", "Chi", "Scadenza"), table=1),
)))
print(found.lang, found.meeting_date)
for one in found.actions:
    print(one.kind, one.due.date if one.due else None, one.responsible, one.title, sep=" | ")
"""


def test_a_further_language_is_a_further_file_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "it.py").write_text(ITALIAN, encoding="utf-8")

    reading = subprocess.run(
        [sys.executable, "-c", READING, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, encoding="utf-8"
    )

    assert reading.stderr == ""
    assert reading.stdout.splitlines() == [
        "it 2017-06-07",
        "share | 2017-06-14 | None | I soci devono pubblicare la nota che resta",
        "transmission | None | None | Inviare la lista con gli indirizzi",
        "transmission | 2017-06-16 | Anna | Inviare il piano",
    ]
