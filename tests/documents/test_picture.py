"""/status as a picture: what it says, that everything fits, and that it is the same on every machine."""

import re
import struct
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import texts
from documents.lettering import FILES, drawable, fitted, width
from documents.picture import WIDTH, glance_png, glance_svg
from domain.compiling import Counts
from domain.glance import MOST, Glance
from domain.groups import Language
from tests.documents.case import BAMAKO, ORGANISATIONS, at, read
from tests.documents.glances import CASES, TITLES, far_apart, one, overdue, some

FRENCH = texts.speaker("fr", BAMAKO).papers
ENGLISH = texts.speaker("en", BAMAKO).papers
SVG = "{http://www.w3.org/2000/svg}"


def said(svg: str) -> list[str]:
    """Everything that is written in it, from top to bottom as it was drawn."""
    return [read(node.text or "") for node in written_in(svg)]


def written_in(svg: str) -> list[ET.Element]:
    return list(ET.fromstring(svg).iter(f"{SVG}text"))  # noqa: S314 - our own


def size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    wide, high = struct.unpack(">II", png[16:24])
    return wide, high


def test_one_decision_is_told_in_full() -> None:
    assert said(glance_svg(one(), FRENCH)) == [
        "Cluster Protection Mali",
        "Où en sont les décisions, mercredi 14 juin 2017, 15:00 (Bamako)",
        "16 juin",
        "15 juin",
        "#4 Priorités de protection pour le suivi de l'EHP",
        "jeu. 15 juin, 23:59",
        "ven. 16 juin, 10:00",
        "ven. 16 juin, 23:59",
        "12 réponses",
        "1",
        "2",
        "5 attendues",
        "aujourd'hui",
        "contributions",
        "délai accordé",
        "transmission",
        "réponses",
        "sans ajout",
        "excusées",
        "attendues",
    ]


def test_the_same_in_english() -> None:
    told = said(glance_svg(overdue(), ENGLISH))

    assert "Decisions as of Tuesday 20 June 2017, 09:00 (Bamako)" in told
    assert "closed since Thu 15 Jun" in told
    assert "Fri 16 Jun, 23:59, overdue by 4 days" in told
    assert told[-4:] == ["answers", "nothing to add", "excused", "awaited"]


def test_late_is_said_in_words() -> None:
    assert "ven. 16 juin, 23:59, en retard de 4 jours" in said(glance_svg(overdue(), FRENCH))


def test_more_than_has_room_is_counted() -> None:
    told = said(glance_svg(some(14), FRENCH))

    assert sum(line.startswith("#") for line in told) == MOST
    assert "+ 6 autres décisions, dans le texte" in told
    assert "+ 1 other decision, in the text" in said(glance_svg(some(MOST + 1), ENGLISH))
    assert not [line for line in said(glance_svg(some(MOST), FRENCH)) if line.startswith("+")]


def test_days_far_away_are_drawn_closer_together_and_it_says_so() -> None:
    uneven = "Les jours se resserrent à mesure qu'ils s'éloignent d'aujourd'hui."
    assert uneven in said(glance_svg(far_apart(), FRENCH))
    assert uneven not in said(glance_svg(one(), FRENCH))
    assert "Sans date" in said(glance_svg(far_apart(), FRENCH))


@pytest.mark.parametrize("name", CASES)
def test_no_organisation_is_named(name: str) -> None:
    told = " ".join(said(glance_svg(CASES[name](), FRENCH)))
    assert [o for o in ORGANISATIONS if re.search(rf"\b{re.escape(o)}\b", told)] == []


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("name", CASES)
def test_it_is_a_picture_that_telegram_takes_and_the_same_each_time(name: str, language: Language) -> None:
    words = texts.speaker(language, BAMAKO).papers
    png = glance_png(CASES[name](), words)

    wide, high = size(png)
    assert wide == WIDTH
    assert high < 2700
    assert len(png) < 1_000_000
    assert glance_png(CASES[name](), words) == png


def test_other_values_make_another_picture() -> None:
    counts = Counts(13, 1, 2, 4)
    other = replace(one(), lines=(replace(one().lines[0], counts=counts),))
    assert glance_png(other, FRENCH) != glance_png(one(), FRENCH)
    assert glance_png(one(), ENGLISH) != glance_png(one(), FRENCH)


def test_everything_fits_into_its_width() -> None:
    for make in CASES.values():
        for node in written_in(glance_svg(make(), FRENCH)):
            text, bold = node.text or "", node.get("font-weight") == "bold"
            wide, x = width(text, float(node.get("font-size", 0)), bold=bold), float(node.get("x", 0))
            left = x if node.get("text-anchor") == "start" else x - wide / 2
            assert left >= 0, text
            assert left + wide <= WIDTH - 20, text


any_title = st.text(min_size=1, max_size=200)


@settings(max_examples=60)
@given(any_title, any_title)
def test_no_title_breaks_it(title: str, group: str) -> None:
    glance = replace(one(), group=group, lines=(replace(one().lines[0], title=title),))
    told = said(glance_svg(glance, FRENCH))
    assert any(line.startswith("#4") for line in told)


def test_what_stands_in_a_title_stays_text() -> None:
    told = said(glance_svg(some(5), FRENCH))
    assert "#4 Cartographie <3W> & contacts" in told  # the pictogram has no form in the font
    assert "#3 أولويات الحماية في شمال مالي" in told


# Lettering


def test_a_long_title_is_cut_after_a_word() -> None:
    first, second = fitted(TITLES[1], 38, 1000, lines=2, bold=True)
    assert second.endswith("…")
    assert TITLES[1].startswith(f"{first} {second[:-1]}")
    assert TITLES[1].split()[: len(f"{first} {second[:-1]}".split())] == f"{first} {second[:-1]}".split()


@given(st.text(max_size=300), st.floats(160, 1200), st.integers(1, 3), st.booleans())
def test_no_line_is_wider_than_its_room(text: str, room: float, lines: int, bold: bool) -> None:
    shown = drawable(text)
    made = fitted(shown, 32, room, lines=lines, bold=bold)
    assert len(made) <= lines
    assert all(width(line, 32, bold=bold) <= room for line in made)
    if not any(line.endswith("…") for line in made):
        assert "".join("".join(made).split()) == "".join(shown.split())


def test_both_fonts_have_what_we_write() -> None:
    written = {
        c for words in (FRENCH, ENGLISH) for make in CASES.values() for c in "".join(said(glance_svg(make(), words)))
    }
    alphabet = "ÀÂÇÉÈÊËÎÏÔŒÙÛÜàâçéèêëîïôœùûüÿ«»“”’–…→·°"
    for bold in FILES:
        assert [c for c in sorted({*written, *alphabet}) if width(c, 10, bold=bold) == 100] == []


def test_what_has_no_form_is_left_out() -> None:
    assert drawable("a\u200b\ufe0f b\n\tc 会议 \U0001f1f2\U0001f1f1") == "a b c …"


def test_without_decisions_there_is_only_the_head() -> None:
    assert said(glance_svg(Glance("Cluster", at(14, 15), ()), FRENCH))[0] == "Cluster"
