"""The points of a decision by theme: steps, undoing, and that no point is ever lost."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import themes
from domain.themes import Arrangement, Arranging
from domain.transmitting import Point

POINTS = (
    Point(1, "NRC", "Accès humanitaire à Ménaka"),
    Point(1, "NRC", "Documentation civile des PDI"),
    Point(2, "OIM", "Améliorer l'accès des humanitaires dans la région de Ménaka"),
    Point(2, "OIM", "Kits de dignité à Gao"),
    Point(3, "UNMAS", ""),  # a file
)
WORDED = [p for p in POINTS if p.text]


PLACES = themes.by_place(POINTS)


def headings(arrangement: Arrangement, points: Sequence[Point] = POINTS) -> list[str]:
    return [theme.heading(themes.by_place(points)) for theme in arrangement.themes]


def test_the_proposal_puts_the_largest_first_and_leaves_files_out() -> None:
    first = themes.proposed(POINTS)

    assert headings(first) == ["Accès humanitaire à Ménaka", "Documentation civile des PDI", "Kits de dignité à Gao"]
    assert first.themes[0].points == (POINTS[0].place, POINTS[2].place)


def test_a_heading_names_nobody_where_the_words_of_others_can_be_taken() -> None:
    named = Point(1, "TDH", "TDH demande un appui à l'enregistrement des naissances")
    other = Point(2, "DRC", "Appui à l'enregistrement des naissances dans les sites de déplacés de la région")

    assert headings(themes.proposed([named, other]), [named, other])[0].startswith("Appui à l'enregistrement")
    assert headings(themes.proposed([named]), [named]) == [named.text]


def test_the_worker_hands_over_the_same_proposal() -> None:
    assert themes.read_proposal(themes.made_proposal(POINTS)) == themes.proposed(POINTS)


def test_an_arrangement_is_kept_and_read_again() -> None:
    start = Arranging(themes.proposed(POINTS))
    after = themes.done(start, "aside", 7, themes.set_aside(start.now, POINTS[1].place, "ailleurs"))

    assert themes.from_fields(themes.to_fields(after)) == after


def test_a_step_that_changes_nothing_is_none() -> None:
    start = Arranging(themes.proposed(POINTS))

    assert themes.done(start, "join", 7, themes.joined(start.now, 1, 99)) is start


def test_an_edited_point_leaves_and_comes_back_as_new() -> None:
    first = themes.proposed(POINTS)
    edited = (Point(1, "NRC", "Accès humanitaire à Ménaka et Inékar"), *POINTS[1:])

    now = themes.resumed(first, edited)

    assert now.themes[0].points == (POINTS[2].place,)
    assert now.themes[-1].points == now.new == (edited[0].place,)
    assert headings(now, edited)[-1] == "Accès humanitaire à Ménaka et Inékar"


def test_the_words_of_a_point_that_was_withdrawn_stand_nowhere() -> None:
    first = themes.joined(themes.proposed(POINTS), 3, 1)
    left = POINTS[2:]

    now = themes.resumed(first, left)

    assert headings(now, left) == ["Améliorer l'accès des humanitaires dans la région de Ménaka"]


def test_the_same_words_sent_again_keep_their_place() -> None:
    first = themes.renamed(themes.proposed(POINTS), 1, "Accès")
    again = tuple(Point(9, p.organisation, p.text) if p.submission == 1 else p for p in POINTS)

    assert themes.resumed(first, again) == first


def test_a_title_of_the_coordination_stays_and_is_what_is_chosen() -> None:
    first = themes.proposed(POINTS)
    assert first.themes[0].wording(PLACES) == "Accès humanitaire à Ménaka"

    named = themes.renamed(first, 1, " Ouvrir   Ménaka ")

    assert named.themes[0].wording(PLACES) == named.themes[0].heading(PLACES) == "Ouvrir Ménaka"


def test_whoever_asks_to_be_forgotten_stands_in_no_step() -> None:
    start = Arranging(themes.proposed(POINTS))
    after = themes.done(start, "rename", 7, themes.renamed(start.now, 1, "Accès"))

    kept = themes.without_person(themes.to_fields(after), 7)

    assert themes.from_fields(kept).now == after.now
    assert [one.by for one in themes.from_fields(kept).taken] == [0]


def test_what_was_set_aside_keeps_its_reason_until_it_is_taken_back() -> None:
    first = themes.proposed(POINTS)
    point = POINTS[3].place

    aside = themes.set_aside(first, point, "  trop  général ")
    assert aside.reason_of(point) == "trop général"
    assert aside.theme_of(point) is None

    back = themes.moved(aside, point, None)
    assert back.reason_of(point) is None
    assert headings(back)[-1] == "Kits de dignité à Gao"


def some_step(random: Random, now: Arrangement) -> Arrangement:
    theme = random.choice(now.themes).id if now.themes else 0
    other = random.choice(now.themes).id if now.themes else 0
    point = random.choice(WORDED).place
    return random.choice(
        [
            themes.split(now, theme),
            themes.joined(now, theme, other),
            themes.renamed(now, theme, random.choice(["", "Titre"])),
            themes.moved(now, point, random.choice([None, theme])),
            themes.set_aside(now, point, "motif"),
            themes.resumed(now, WORDED),
        ]
    )


@given(st.randoms(use_true_random=False), st.integers(0, 30))
def test_whatever_is_done_every_point_stands_once_and_every_step_can_be_undone(random: Random, steps: int) -> None:
    arranging = Arranging(themes.proposed(POINTS))
    for _ in range(steps):
        before = arranging
        arranging = themes.done(arranging, "move", 1, some_step(random, arranging.now))
        now = arranging.now
        stands = [*(p for t in now.themes for p in t.points), *(a.point for a in now.aside)]
        assert sorted(stands) == sorted(p.place for p in WORDED)
        assert len({t.id for t in now.themes}) == len(now.themes)
        assert all(t.points and t.heading(PLACES) for t in now.themes)
        if arranging is not before:
            back = themes.undone(arranging, WORDED)
            assert (back.now.themes, back.now.aside) == (before.now.themes, before.now.aside)


@given(st.sets(st.integers(0, len(POINTS) - 1)))
def test_what_came_since_is_gathered_without_touching_what_was_there(late: set[int]) -> None:
    early = [p for n, p in enumerate(POINTS) if n not in late]
    before = themes.renamed(themes.proposed(early), 1, "Titre")
    came = themes.resumed(before, POINTS)

    now = themes.gathered(came, PLACES)

    assert sorted(p for t in now.themes for p in t.points) == sorted(p for t in came.themes for p in t.points)
    assert now.aside == came.aside
    assert [t.points[: len(old.points)] for t, old in zip(now.themes, before.themes, strict=False)] == [
        t.points for t in before.themes
    ]
    assert themes.resembled(now, PLACES) == {}


@pytest.mark.parametrize("step", ["split", "join", "rename", "move", "aside", "back", "gather"])
def test_no_more_steps_are_kept_than_can_be_undone(step: themes.Step) -> None:
    arranging = Arranging(themes.proposed(POINTS))
    for n in range(themes.MOST_STEPS + 5):
        arranging = themes.done(arranging, step, 1, themes.renamed(arranging.now, 1, f"Titre {n}"))

    assert len(arranging.taken) == themes.MOST_STEPS
    assert arranging.latest is not None
    assert (arranging.latest.step, arranging.latest.by) == (step, 1)


KEYED = tuple(replace(p, key=f"o{p.submission}") for p in POINTS)


def test_what_was_kept_before_organisations_were_known_by_their_keys_is_in_its_place() -> None:
    old = themes.joined(themes.proposed(POINTS), 2, 1)
    old = themes.set_aside(old, POINTS[3].place, "ailleurs")
    assert {p.place for p in POINTS}.isdisjoint(p.place for p in KEYED)

    now = themes.resumed(old, KEYED)

    assert [theme.points for theme in now.themes] == [(KEYED[0].place, KEYED[2].place, KEYED[1].place)]
    assert [(a.point, a.reason) for a in now.aside] == [(KEYED[3].place, "ailleurs")]
    assert now.new == ()
    assert themes.place_now(POINTS[0].place, themes.by_place(KEYED)) == KEYED[0].place


def test_a_renamed_organisation_keeps_the_places_of_its_points() -> None:
    renamed = tuple(replace(p, organisation="Conseil norvégien") if p.key == "o1" else p for p in KEYED)
    first = themes.proposed(KEYED)

    assert themes.resumed(first, renamed) == first


def test_what_is_taken_back_stands_where_it_was() -> None:
    first = themes.joined(themes.proposed(POINTS), 2, 1)
    middle = first.themes[0].points[1]

    assert themes.taken_back(themes.set_aside(first, middle, "ailleurs"), middle) == first


def test_a_theme_that_was_gone_with_its_only_point_comes_back_with_it() -> None:
    first = themes.renamed(themes.proposed(POINTS), 2, "Papiers")

    assert themes.taken_back(themes.set_aside(first, WORDED[1].place, "ailleurs"), WORDED[1].place) == first


def test_what_was_set_aside_before_its_place_was_kept_comes_back_as_a_theme_of_its_own() -> None:
    first = themes.proposed(POINTS)
    old = replace(themes.set_aside(first, WORDED[3].place, ""), aside=(themes.Aside(WORDED[3].place, "ailleurs"),))

    back = themes.taken_back(old, WORDED[3].place)

    assert back.themes[-1].points == (WORDED[3].place,)
    assert back.themes[-1].id == first.last + 1
    assert themes.now_of({"now": '{"themes": [], "aside": [["p", "r"]], "new": [], "last": 4}'}).aside == (
        themes.Aside("p", "r"),
    )


def test_a_person_is_told_the_steps_they_took_and_the_words_they_gave() -> None:
    start = Arranging(themes.proposed(POINTS))
    mine = themes.done(start, "rename", 7, themes.renamed(start.now, 1, "Ouvrir Ménaka"))
    theirs = themes.done(mine, "split", 8, themes.split(mine.now, 1))
    last = themes.done(theirs, "aside", 7, themes.set_aside(theirs.now, POINTS[1].place, "ailleurs"))
    fields = {"decision": 4, **themes.to_fields(last)}

    assert themes.steps_of(fields, 7) == [
        {"decision": 4, "step": "rename", "words": "Ouvrir Ménaka"},
        {"decision": 4, "step": "aside", "words": "ailleurs"},
    ]
    assert themes.steps_of(fields, 8) == [{"decision": 4, "step": "split", "words": ""}]
    assert themes.steps_of(themes.without_person(fields, 7), 7) == []
