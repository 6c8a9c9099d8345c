"""The reader of due moments: our own phrases in every class, the rules' own examples, and its promises."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.dates import MOST_FOUND, Moment, find_moments, read_moment
from domain.dates.clock import CLOCKS, NO_DATES, blot, take_clocks
from domain.dates.cues import SIGNS, Sign, level_by, words_around
from domain.dates.days import DAYS_AND_PERIODS, DURATIONS, OFFSETS, PLAIN, Rule, absolute
from domain.dates.words import fold

BAMAKO = ZoneInfo("Africa/Bamako")
WEDNESDAY = datetime(2017, 6, 7, 15, 0, tzinfo=BAMAKO)
PHRASES = [
    json.loads(line)
    for line in (Path(__file__).parent / "fixtures" / "dates.jsonl").read_text(encoding="utf-8").splitlines()
]


WEEKDAYS_IN_FRENCH = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")


def read(text: str, now: datetime = WEDNESDAY) -> Moment:
    return read_moment(text, now, BAMAKO)


# --- What it reads ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("phrase", PHRASES, ids=[f"{p['class']}: {p['text']}" for p in PHRASES])
def test_a_phrase_is_read_as_its_author_meant(phrase: dict[str, Any]) -> None:
    tz = ZoneInfo(phrase["tz"])

    moment = read_moment(phrase["text"], datetime.fromisoformat(phrase["now"]), tz)

    said = (moment.status, moment.date and moment.date.isoformat(), moment.time and f"{moment.time:%H:%M}")
    assert said == (phrase["status"], phrase.get("date"), phrase.get("time"))
    if "candidates" in phrase:
        assert [d.isoformat() for d in moment.candidates] == phrase["candidates"]


ENGLISH_MONTHS = (
    *("January Jan Jan.", "February Feb Feb.", "March Mar Mar.", "April Apr Apr.", "May", "June Jun Jun."),
    *("July Jul Jul.", "August Aug Aug.", "September Sept Sept. Sep", "October Oct Oct.", "November Nov Nov."),
    "December Dec Dec.",
)
FRENCH_MONTHS = (
    *("janvier janv. jan.", "février fevrier févr. fév.", "mars", "avril avr.", "mai", "juin", "juillet juil. juill."),
    *("août aout", "septembre sept. sept", "octobre oct.", "novembre nov.", "décembre decembre déc. dec."),
)
ENGLISH_DAYS = (
    *("by {d} {m} 2018", "by the {n} {m} 2018", "by the {n} of {m}, 2018", "by {m} {d}, 2018", "by {m} {n}, 2018"),
    *("by {w}, {m} {d}, 2018", "by {w} {n} {m} 2018", "by {d} {m}", "by {n} {m}", "by {m} {d}", "by {w}, {m} {d}"),
    "by {w} {d} {m} at 5pm",
)
FRENCH_DAYS = (
    *("avant le {n} {m} 2018", "le {w} {n} {m} 2018", "d'ici le {n} {m}", "pour le {w} {n} {m}", "avant {w} {n} {m}"),
    "au plus tard le {n} {m} à 17h",
)


@pytest.mark.parametrize("month", range(1, 13))
def test_every_way_to_write_a_day_of_every_month(month: int) -> None:
    now = datetime(2018, month, 1, 6, tzinfo=BAMAKO) - timedelta(1)
    for day in (1, 2, 3, 7, 12, 20, 28):
        meant = date(2018, month, day)
        nth = f"{day}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(day, 'th') }"
        told = [
            *((form, name, nth, f"{meant:%A}") for form in ENGLISH_DAYS for name in ENGLISH_MONTHS[month - 1].split()),
            *(
                (form, name, "1er" if day == 1 else str(day), WEEKDAYS_IN_FRENCH[meant.weekday()])
                for form in FRENCH_DAYS
                for name in FRENCH_MONTHS[month - 1].split()
            ),
        ]
        for form, name, ordinal, weekday in told:
            text = form.format(d=day, m=name, n=ordinal, w=weekday)
            assert read(text, now).date == meant, text


def every_writing(text: str) -> Iterator[str]:
    yield text.upper()
    yield text.replace(" ", "\u00a0")
    yield text.replace(" ", "\u202f").replace("'", "\u2019")
    yield f"  {text} !"
    yield text.replace("é", "e").replace("è", "e").replace("û", "u").replace("à", "a")
    yield text.replace("é", "e\u0301").replace("û", "u\u0302")


@pytest.mark.parametrize("kind", sorted({p["class"] for p in PHRASES}))
def test_capitals_spaces_and_accents_change_nothing(kind: str) -> None:
    for phrase in (p for p in PHRASES if p["class"] == kind):
        now, tz = datetime.fromisoformat(phrase["now"]), ZoneInfo(phrase["tz"])
        plain = read_moment(phrase["text"], now, tz)

        for written in every_writing(phrase["text"]):
            again = read_moment(written, now, tz)
            assert replace(again, raw="", span=None) == replace(plain, raw="", span=None), written


@pytest.mark.parametrize("rule", [*DURATIONS, *DAYS_AND_PERIODS], ids=lambda r: r.example)
def test_every_rule_reads_the_example_beside_it(rule: Rule) -> None:
    text, _ = take_clocks(fold(rule.example).text) if rule in DAYS_AND_PERIODS else (fold(rule.example).text, [])

    assert rule.pattern.search(text), text


@pytest.mark.parametrize("sign", SIGNS, ids=lambda s: s.example)
def test_every_sign_decides_the_example_beside_it(sign: Sign) -> None:
    before, day, after = re.split(r"[][]", sign.example)
    start, end = len(fold(before).text), len(fold(before + day).text)

    assert level_by(words_around(fold(before + day + after).text, start, end), PLAIN) == sign.level


@pytest.mark.parametrize(("pattern", "example"), [(p, e) for p, _, e in OFFSETS] + NO_DATES, ids=lambda v: str(v)[:40])
def test_every_pattern_finds_the_examples_beside_it(pattern: Any, example: str) -> None:
    assert pattern.search(fold(example.split(", ")[0]).text)


@pytest.mark.parametrize("example", [e for _, examples in CLOCKS for e in examples.split(", ")])
def test_every_clock_time_is_taken_out(example: str) -> None:
    _, clocks = take_clocks(fold(example).text)

    assert len(clocks) == 1


@pytest.mark.parametrize(
    "text", ["réunion du 12 mai", "page 6/12", "24h/24", "n° 14", "lundi dernier", "rapport_20170614.docx"]
)
def test_what_is_no_date_is_no_due_moment(text: str) -> None:
    assert read(text) == Moment("none")
    assert len(blot(fold(text).text)) == len(fold(text).text)


# --- What it answers ----------------------------------------------------------------------------------------------


def test_a_moment_shows_the_words_it_was_read_from() -> None:
    text = "Chaque organisation envoie ses priorités au plus tard MERCREDI 14 juin à 17 h, svp"

    moment = read(text)

    assert (moment.date, moment.time, moment.past) == (date(2017, 6, 14), time(17), False)
    assert moment.raw == "MERCREDI 14 juin à 17 h"
    assert moment.span is not None
    assert text[slice(*moment.span)] == moment.raw


def test_a_moment_before_now_is_marked_past() -> None:
    assert read("lundi 5 juin").past
    assert read("7 juin à 14h").past
    assert not read("7 juin").past
    assert not read("7 juin à 16h").past


def test_a_weekday_that_disagrees_offers_the_day_as_written_and_the_weekday_nearest_to_it() -> None:
    moment = read("contributions mardi 14 juin")

    assert moment.status == "conflict"
    assert moment.candidates == (date(2017, 6, 13), date(2017, 6, 14))


def test_two_due_dates_with_nothing_to_choose_by_are_a_question() -> None:
    moment = read("contributions mercredi 14 juin; transmission vendredi 16 juin")

    assert moment.status == "ambiguous"
    assert moment.candidates == (date(2017, 6, 14), date(2017, 6, 16))


def test_every_due_looking_moment_is_found_in_reading_order() -> None:
    text = "Suite à la mission du 29 mai : contributions avant le 14 juin, puis transmission à OCHA le 16 juin à 10h."

    found = find_moments(text, WEDNESDAY, BAMAKO)

    assert [(m.raw, m.date, m.time) for m in found] == [
        ("14 juin", date(2017, 6, 14), None),
        ("16 juin à 10h", date(2017, 6, 16), time(10)),
    ]


# --- What it promises for any text --------------------------------------------------------------------------------

PIECES = st.sampled_from(
    re.findall(
        r"\S+",
        """lundi mardi mercredi jeudi 20 juin 3 7 31 / - . , ( ) : 16h 30 avant le d'ici au plus tard fin mi-
        juillet du au ou et by before the end of next week 2017 dans jours ouvrables J+ demain vingt deux
        premier dernier mois GMT ' ~ @ # ½ 1er 12th sept mar may réunion semaine S30 T3 en huit quinze à 00 99 é""",
    )
)
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=60).flatmap(
    lambda pieces: st.sampled_from([" ".join(pieces), "".join(pieces)])
)
NOWS = st.integers(0, 20 * 365 * 24 * 60).map(
    lambda minutes: datetime(2015, 1, 1, tzinfo=BAMAKO) + timedelta(minutes=minutes)
)


@given(text=TEXTS, now=NOWS)
def test_any_text_gets_an_answer_that_holds_together(text: str, now: datetime) -> None:
    for moment in [read_moment(text, now, BAMAKO), *find_moments(text, now, BAMAKO)]:
        assert (moment.date is not None) == (moment.status == "date")
        if moment.status == "date":
            assert moment.candidates == ()
        if moment.status == "none":
            assert moment == Moment("none")
        else:
            assert moment.span is not None
            assert text[slice(*moment.span)] == moment.raw != ""


@given(days=st.integers(-150, 330), now=NOWS)
def test_a_date_written_in_full_is_that_date_with_or_without_its_year(days: int, now: datetime) -> None:
    day = now.date() + timedelta(days)
    weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
    months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()  # noqa: SIM905
    written = f"{weekdays[day.weekday()]} {day.day} {months[day.month - 1]}"

    assert read(f"{written} {day.year}", now).date == day
    assert read(written, now).date == day
    wrong = f"{weekdays[(day.weekday() + 1) % 7]} {day.day} {months[day.month - 1]} {day.year}"
    assert read(wrong, now).status == "conflict"


@pytest.mark.parametrize(
    "piece",
    [
        "1/1 ",
        "20 juin ",
        "lundi ou ",
        "d'ici ",
        "2 jours avant ",
        "16h ",
        "a",
        "1",
        " ",
        "du 1 au ",
        "avant le ",
        "réunion ",
        "(",
    ],
)
def test_long_repetitive_texts_are_answered(piece: str) -> None:
    text = (piece * 4096)[:4096]

    assert read(text).status in ("date", "ambiguous", "conflict", "none")
    assert len(find_moments(text, WEDNESDAY, BAMAKO)) <= MOST_FOUND


def test_a_text_with_more_days_than_a_person_could_mean_is_read_no_further() -> None:
    text = " ".join(f"{day} juin {year}" for year in range(2000, 2013) for day in range(1, 31))[:4096]
    absolute.cache_clear()

    found = find_moments(text, WEDNESDAY, BAMAKO)

    assert len(found) == MOST_FOUND
    assert absolute.cache_info().misses <= MOST_FOUND
