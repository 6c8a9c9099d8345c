"""The words of the documents: complete in both languages, right for one and for many."""

import inspect
from dataclasses import replace

import pytest

from documents.wording import Words
from domain.compiling import Answer, Counts, Timeliness
from domain.decisions import Wanted
from tests.documents.case import BAMAKO, at, read
from texts.frame import Frame
from texts.locales.en.documents import DocumentWords as English
from texts.locales.fr.documents import DocumentWords as French


def sentences(voice: type) -> set[str]:
    return {name for name, member in vars(voice).items() if inspect.isfunction(member) and not name.startswith("_")}


def test_english_says_everything_that_french_says() -> None:
    assert sentences(English) == sentences(French)


def test_the_documents_ask_for_no_more_and_no_less() -> None:
    from_frame = {"language", "city", "day", "moment"}

    asked = {name for name in vars(Words) if not name.startswith("_")}
    assert asked - from_frame == sentences(French)
    assert from_frame <= set(dir(Frame))


@pytest.mark.parametrize(
    ("counts", "french", "english"),
    [
        (
            Counts(0, 0, 0, 0),
            "0 organisation sollicitée : 0 réponse, 0 sans ajout, 0 excusée, 0 attendue.",
            "0 organisations asked: 0 answered, 0 with nothing to add, 0 excused, 0 awaited.",
        ),
        (
            Counts(1, 0, 0, 0),
            "1 organisation sollicitée : 1 réponse, 0 sans ajout, 0 excusée, 0 attendue.",
            "1 organisation asked: 1 answered, 0 with nothing to add, 0 excused, 0 awaited.",
        ),
        (
            Counts(15, 2, 2, 2),
            "21 organisations sollicitées : 15 réponses, 2 sans ajout, 2 excusées, 2 attendues.",
            "21 organisations asked: 15 answered, 2 with nothing to add, 2 excused, 2 awaited.",
        ),
    ],
)
def test_the_summary_in_one_and_in_many(counts: Counts, french: str, english: str) -> None:
    assert read(French(BAMAKO).summary(counts)) == french
    assert English(BAMAKO).summary(counts) == english


def test_wanted_as_one_would_say_it() -> None:
    say = French(BAMAKO)

    assert [say.wanted(Wanted(2, 3)), say.wanted(Wanted(2, 2)), say.wanted(Wanted(1, 1))] == [
        "2 à 3 points par organisation",
        "2 points par organisation",
        "1 point par organisation",
    ]


def test_sizes_as_people_read_them() -> None:
    assert [French(BAMAKO).size(n) for n in (12, 184_320, 2_400_000)] == ["12 octets", "184 ko", "2,4 Mo"]
    assert [English(BAMAKO).size(n) for n in (12, 184_320, 2_400_000)] == ["12 bytes", "184 kB", "2.4 MB"]


def test_dates_are_told_in_full() -> None:
    assert French(BAMAKO).by_latest(at(1, 8)) == "au plus tard jeudi 1er juin 2017, 08:00 (Bamako)"
    assert English(BAMAKO).by_latest(at(1, 8)) == "by Thursday 1 June 2017, 08:00 (Bamako)"


def test_after_an_arabic_name_the_sentence_goes_on_from_the_left() -> None:
    """A mark that is not seen: without it «3F» is torn apart, and the number in brackets stands before the name."""
    name, mark = "منظمة", "\u200e"

    french, english = French(BAMAKO), English(BAMAKO)
    said = f"4 organisations ont contribué : DRC, {name}{mark} (2) et 3F."
    assert read(french.contributors(["DRC", name, name, "3F"])) == said
    assert read(french.organisations([name, "3F"])) == f"2 organisations : {name}{mark}, 3F"
    assert english.organisations([name, "3F"]) == f"2 organisations: {name}{mark}, 3F"
    assert read(french.retracted([name, "3F"])).endswith(f" : {name}{mark} et 3F.")


def test_no_name_that_stands_beside_it_is_said_again() -> None:
    fr, en = French(BAMAKO), English(BAMAKO)
    answer = Answer(
        *(
            1,
            "o1",
            "DRC",
            "Awa Touré",
            at(8, 9),
            None,
            (),
            "Accès",
            ("Accès",),
            (),
            False,
            Timeliness.ON_TIME,
            None,
            True,
        ),
        on_behalf_by="Awa Touré",
        channel="téléphone",
        forwarded_from=None,
        replaced_by=None,
    )

    assert fr.via(answer) == "au nom de l'organisation (téléphone)"
    assert en.via(answer) == "on behalf of the organisation (téléphone)"
    # Where the author does not stand beside it, and where it is another, the name is said.
    assert fr.via(answer, alone=True) == "au nom de l'organisation, par Awa Touré (téléphone)"
    assert fr.via(replace(answer, on_behalf_by="Mariam")) == "au nom de l'organisation, par Mariam (téléphone)"
    assert en.via(replace(answer, by="")) == "on behalf of the organisation, by Awa Touré (téléphone)"
    # Nor is the organisation a source of its own.
    assert fr.via(replace(answer, channel="drc")) == "au nom de l'organisation"
    forwarded = replace(answer, on_behalf_by=None, forwarded_from="DRC")
    assert (fr.via(forwarded), en.via(forwarded)) == ("en privé, transféré", "in private, forwarded")
    assert en.via(replace(forwarded, forwarded_from="Ibrahim")) == "in private, forwarded from Ibrahim"
