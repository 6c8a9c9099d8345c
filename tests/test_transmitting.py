"""Choosing what goes to the recipient, and what becomes of each contribution."""

import json
from dataclasses import asdict, replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import transmitting
from domain.compiling import compile_decision
from domain.decisions import Closure, Decision, Extension, Outcome, Transmission, Wanted
from domain.groups import Act, FocalPoint
from domain.submissions import Attachment, Version
from domain.transmitting import Chosen, Point, Selection
from tests.documents.case import (
    AWA,
    GROUP,
    NAMES,
    NOON,
    PRIORITIES,
    at,
    june_compilation,
    key,
    submission,
    submissions,
)

POINTS = transmitting.points_of(june_compilation())
ACCESS = [p for p in POINTS if "accès humanitaire" in p.text.lower()]


def point(organisation: str, place: int = 0) -> Point:
    return [p for p in POINTS if p.organisation == organisation][place]


def chosen_of(*points: Point) -> Selection:
    selection = transmitting.begun(POINTS)
    for one in points:
        selection = transmitting.toggled(selection, one)
    return selection


# What can be chosen


def test_every_point_of_every_standing_answer_once_and_a_file_as_one_to_be_worded() -> None:
    compilation = june_compilation()
    expected = sum(len(a.items) for a in compilation.standing_answers)

    assert len(POINTS) == expected + 1
    assert [p.organisation for p in POINTS if not p.text] == ["ARGA-Mali"]
    assert {p.submission for p in POINTS} == {a.number for a in compilation.standing_answers if not a.nothing_to_add}
    assert len({p.id for p in POINTS}) == len(POINTS)


def test_what_was_picked_stays_picked_when_its_organisation_is_renamed() -> None:
    kept = transmitting.from_fields(transmitting.to_fields(chosen_of(*ACCESS)))
    now = tuple(replace(p, organisation=f"{p.organisation} Mali") for p in POINTS)

    selection = transmitting.resumed(kept, now)

    assert transmitting.astray(selection, now) == ()
    assert all(selection.holds(replace(p, organisation=f"{p.organisation} Mali")) for p in ACCESS)


def test_what_was_picked_before_organisations_were_known_by_their_keys_stays_picked() -> None:
    old = chosen_of(*(replace(p, key="") for p in ACCESS))

    selection = transmitting.resumed(old, POINTS)

    assert transmitting.astray(selection, POINTS) == ()
    assert {p.place for c in selection.chosen for p in c.sources} == {p.place for p in ACCESS}


def test_the_same_point_twice_in_one_answer_is_one() -> None:
    twice = submission(1, "DRC", ("Accès", "Accès ", "Eau"), at(9, 10))
    compilation = compile_decision(GROUP, PRIORITIES, [twice], NAMES, NOON)

    assert [p.text for p in transmitting.points_of(compilation)] == ["Accès", "Eau"]


def test_what_comes_after_the_beginning_is_new_and_so_is_what_was_edited() -> None:
    before = [s for s in submissions() if s.number != 11]
    selection = transmitting.begun(
        transmitting.points_of(compile_decision(GROUP, PRIORITIES, before, NAMES, at(16, 9)))
    )
    changed = [
        replace(s, versions=(*s.versions, Version(at(16, 11), "1) Neuf", ("Neuf",)))) if s.number == 1 else s
        for s in submissions()
    ]
    now = transmitting.points_of(compile_decision(GROUP, PRIORITIES, changed, NAMES, NOON))

    new = [p.organisation for p in now if transmitting.is_new(selection, p)]

    assert new == ["UNHCR", "SIF", "SIF"]


WORDS = st.lists(st.sampled_from(["Accès", "Eau", "École", "Abris", "Kits"]), unique=True, max_size=5)


@given(before=WORDS.filter(bool), after=WORDS)
def test_new_are_the_words_that_were_not_there_in_whichever_answer_they_stand(
    before: list[str], after: list[str]
) -> None:
    first = submission(1, "DRC", tuple(before), at(9, 10))
    joined = submission(2, "DRC", (*before, *(w for w in after if w not in before)), at(9, 11))
    selection = transmitting.begun(
        transmitting.points_of(compile_decision(GROUP, PRIORITIES, [first], NAMES, at(9, 10)))
    )
    now = transmitting.points_of(compile_decision(GROUP, PRIORITIES, [first, joined], NAMES, NOON))

    assert [p.text for p in now if transmitting.is_new(selection, p)] == [w for w in after if w not in before]


def test_of_a_selection_kept_from_before_the_ids_say_what_was_there() -> None:
    kept = Selection(seen=tuple(p.id for p in POINTS[1:]))

    assert [p for p in POINTS if transmitting.is_new(kept, p)] == [POINTS[0]]


def test_as_long_as_nothing_is_chosen_nothing_is_new() -> None:
    early = transmitting.begun(POINTS[:2])

    assert not any(transmitting.is_new(transmitting.resumed(early, POINTS), p) for p in POINTS)
    begun = transmitting.toggled(early, POINTS[0])
    assert transmitting.resumed(begun, POINTS) == begun


# Preparing the final version


def test_a_point_is_taken_in_its_own_words_at_the_end_and_can_be_given_back() -> None:
    selection = chosen_of(point("DRC"), point("NRC"))
    assert selection.wordings == (point("DRC").text, point("NRC").text)

    selection = transmitting.toggled(selection, point("DRC"))

    assert [c.sources for c in selection.chosen] == [(point("NRC"),)]


def test_three_ways_to_say_access_become_one_item_for_all_three() -> None:
    assert [p.organisation for p in ACCESS] == ["UNHCR", "OCHA", "NRC"]
    selection = transmitting.reworded(chosen_of(*ACCESS), 1, "Accès humanitaire\n  dans le nord ")
    selection = transmitting.merged(selection, 2, into=1)
    selection = transmitting.merged(selection, 3, into=1)

    assert selection.wordings == ("Accès humanitaire dans le nord",)
    assert tuple(p.organisation for p in selection.chosen[0].sources) == ("UNHCR", "OCHA", "NRC")

    given_back = transmitting.toggled(selection, ACCESS[1])
    assert tuple(p.organisation for p in given_back.chosen[0].sources) == ("UNHCR", "NRC")


@pytest.mark.parametrize("worded", ["", "Accès au nord"])
@pytest.mark.parametrize("together", [True, False])
def test_a_point_that_was_taken_out_is_put_back_where_it_stood(together: bool, worded: str) -> None:
    selection = chosen_of(point("DRC"), *ACCESS[:2], point("TDH"))
    selection = transmitting.reworded(selection, 2, worded) if worded else selection
    selection = transmitting.merged(selection, 3, into=2) if together else selection
    where = transmitting.stood(selection, ACCESS[0])
    assert where is not None
    out = transmitting.toggled(selection, ACCESS[0])
    assert transmitting.stood(out, ACCESS[0]) is None

    back = transmitting.put_back(out, ACCESS[0], where)

    assert back == selection
    assert transmitting.put_back(back, ACCESS[0], where) == back
    gone = transmitting.without(out, 2)  # somebody took the rest of it out since
    assert (transmitting.put_back(gone, ACCESS[0], where) == gone) is together
    assert transmitting.from_fields(transmitting.to_fields(back)) == back


def test_merging_with_itself_or_with_what_is_gone_changes_nothing() -> None:
    selection = chosen_of(*ACCESS)

    assert transmitting.merged(selection, 1, into=1) == selection
    assert transmitting.merged(selection, 1, into=9) == selection


def test_the_order_is_the_coordinations() -> None:
    selection = chosen_of(point("DRC"), point("NRC"), point("TDH"))

    selection = transmitting.moved(selection, 3, -1)
    assert [c.id for c in selection.chosen] == [1, 3, 2]
    assert transmitting.moved(selection, 1, -1) == selection
    assert transmitting.moved(selection, 2, 1) == selection


def test_an_old_button_never_means_another_item() -> None:
    selection = transmitting.without(chosen_of(point("DRC"), point("NRC")), 2)
    selection = transmitting.added(selection, "Autre chose")

    assert selection.item(2) is None
    assert selection.chosen[-1].id == 3


def test_an_item_of_ones_own_stands_for_nobody() -> None:
    selection = transmitting.added(chosen_of(point("DRC")), " Un point de la coordination ")

    assert selection.chosen[-1] == Chosen(2, "Un point de la coordination")


def test_the_number_is_remarked_upon_never_refused() -> None:
    wanted = Wanted(2, 3)
    amounts = [transmitting.amount(chosen_of(*POINTS[:n]), wanted) for n in range(5)]

    assert amounts == [None, "too few", None, None, "too many"]
    assert transmitting.amount(chosen_of(*POINTS[:9]), None) is None


def test_an_item_whose_source_was_withdrawn_stays_and_is_pointed_out() -> None:
    selection = chosen_of(point("DRC"), point("NRC"))
    drc = point("DRC").submission
    left = [replace(s, withdrawn=Act(103, NOON)) if s.number == drc else s for s in submissions()]
    now = transmitting.points_of(compile_decision(GROUP, PRIORITIES, left, NAMES, NOON))

    assert transmitting.astray(selection, POINTS) == ()
    assert transmitting.astray(selection, now) == (selection.chosen[0],)


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["toggle", "own", "reword", "merge", "move", "remove"]),
        st.integers(0, 12),
        st.integers(0, 12),
        st.text(max_size=20),
    ),
    max_size=30,
)


@given(STEPS)
def test_whatever_is_done_a_point_stands_in_one_item_and_the_draft_keeps_it_all(
    steps: list[tuple[str, int, int, str]],
) -> None:
    selection = transmitting.begun(POINTS)
    for what, first, second, text in steps:
        match what:
            case "toggle":
                before = selection.holds(POINTS[first])
                selection = transmitting.toggled(selection, POINTS[first])
                assert selection.holds(POINTS[first]) is not before
            case "own":
                selection = transmitting.added(selection, text)
            case "reword":
                selection = transmitting.reworded(selection, first, text)
            case "merge":
                selection = transmitting.merged(selection, first, second)
            case "move":
                selection = transmitting.moved(selection, first, 1 if second % 2 else -1)
            case _:
                selection = transmitting.without(selection, first)
        sources = [p for c in selection.chosen for p in c.sources]
        assert len(sources) == len(set(sources))
        ids = [c.id for c in selection.chosen]
        assert len(ids) == len(set(ids))

    assert transmitting.from_fields(transmitting.to_fields(selection)) == selection


# What was shown is what is frozen


def test_the_mark_changes_with_the_answers_and_with_the_choice() -> None:
    compilation, selection = june_compilation(), chosen_of(point("DRC"))
    shown = transmitting.mark(compilation, selection)

    assert transmitting.mark(june_compilation(at(16, 14)), selection) == shown
    assert transmitting.mark(compilation, transmitting.reworded(selection, 1, "Autrement")) != shown
    fewer = compile_decision(GROUP, PRIORITIES, submissions()[1:], NAMES, NOON)
    assert transmitting.mark(fewer, selection) != shown


def test_what_was_shown_before_a_transmission_cannot_be_confirmed_after_it() -> None:
    selection = chosen_of(point("DRC"))
    before = compile_decision(GROUP, PRIORITIES, submissions(), NAMES, NOON, chosen=selection.wordings)
    done = transmitting.transmission(PRIORITIES, before, selection, Act(AWA, NOON))
    went = replace(PRIORITIES, transmissions=(done,))
    after = compile_decision(GROUP, went, submissions(), NAMES, NOON, chosen=selection.wordings)

    assert (after.fingerprint, after.version) == (before.fingerprint, before.version)
    assert transmitting.mark(after, selection) != transmitting.mark(before, selection)


# Whether it is too early


def test_it_is_early_while_contributions_are_asked_for() -> None:
    still_open = replace(PRIORITIES, closure=None)
    before = compile_decision(GROUP, still_open, submissions(), NAMES, at(15, 12))

    assert transmitting.is_early(still_open, before)
    assert not transmitting.is_early(still_open, compile_decision(GROUP, still_open, submissions(), NAMES, NOON))
    closed_by_hand = replace(PRIORITIES, closure=Closure(at(15, 11), AWA))
    assert not transmitting.is_early(closed_by_hand, before)


def test_whoever_was_granted_time_and_has_not_answered_still_has_it() -> None:
    granted = replace(PRIORITIES, extensions=(Extension(key("ABA-ROLI"), at(16, 18), AWA, at(14, 9)),))

    def left(now: datetime) -> list[str]:
        made = compile_decision(GROUP, granted, submissions(), NAMES, now)
        return [e.organisation for e in transmitting.with_time_left(made)]

    assert left(at(15, 12)) == left(NOON) == ["ABA-ROLI"]
    assert left(at(16, 18)) == []
    assert transmitting.with_time_left(june_compilation()) == ()  # TDH had an extension, and answered


# What becomes of it


def test_what_is_recorded() -> None:
    selection = transmitting.merged(chosen_of(*ACCESS[:2], point("TDH")), 2, into=1)
    compilation = june_compilation()

    done = transmitting.transmission(PRIORITIES, compilation, selection, Act(AWA, NOON))

    assert (done.version, done.by, done.at, done.recipient) == (1, AWA, NOON, "EHP")
    assert done.chosen == (ACCESS[0].text, point("TDH").text)
    assert done.submissions == compilation.standing_numbers
    assert done.kept == tuple(sorted({ACCESS[0].submission, ACCESS[1].submission, point("TDH").submission}))


def test_once_recorded_the_compilation_is_that_version_with_nothing_to_add() -> None:
    selection = chosen_of(*ACCESS)
    compilation = june_compilation()
    done = transmitting.transmission(PRIORITIES, compilation, selection, Act(AWA, NOON))

    after = compile_decision(GROUP, replace(PRIORITIES, transmissions=(done,)), submissions(), NAMES, NOON)

    assert (after.version, after.addendum, after.chosen) == (1, (), selection.wordings)
    assert after.transmitted is not None
    assert after.transmitted.by == NAMES[AWA]


def test_each_contribution_is_kept_merged_or_not_kept() -> None:
    selection = transmitting.merged(chosen_of(*ACCESS[:2], point("TDH")), 2, into=1)

    results = {r.organisation: r for r in transmitting.results(june_compilation(), selection)}

    assert results["UNHCR"].outcome is results["OCHA"].outcome is Outcome.MERGED
    assert results["OCHA"].items == (ACCESS[0].text,)
    assert results["TDH"].outcome is Outcome.KEPT
    assert results["NRC"].outcome is Outcome.NOT_KEPT
    assert "ECHO" not in results  # had nothing to add


@given(before=WORDS.filter(bool), after=WORDS.filter(bool))
def test_of_an_answer_that_replaced_another_each_point_is_told_as_what_became_of_it(
    before: list[str], after: list[str]
) -> None:
    first, second = (submission(n, "DRC", tuple(w), at(9, 9 + n)) for n, w in ((1, before), (2, after)))
    picked = transmitting.points_of(compile_decision(GROUP, PRIORITIES, [first], NAMES, at(9, 10)))
    now = compile_decision(GROUP, PRIORITIES, [first, second], NAMES, NOON)
    selection = transmitting.resumed(chosen_of(*picked), transmitting.points_of(now))

    (result,) = transmitting.results(now, selection)

    both = tuple(w for w in before if w in after)
    assert (result.number, result.items) == (2, both)
    assert result.earlier == tuple(w for w in before if w not in after)
    assert result.outcome is (Outcome.KEPT if both else Outcome.NOT_KEPT)
    assert result.not_kept == (tuple(w for w in after if w not in before) if both else ())


def test_two_points_of_one_organisation_in_one_item_are_kept_not_merged_with_others() -> None:
    selection = transmitting.merged(chosen_of(point("DRC"), point("DRC", 1)), 2, into=1)

    results = {r.organisation: r.outcome for r in transmitting.results(june_compilation(), selection)}

    assert results["DRC"] is Outcome.KEPT


def test_without_a_choice_everything_goes_as_it_is() -> None:
    compilation = june_compilation()
    nothing_chosen = transmitting.begun(POINTS)
    done = transmitting.transmission(PRIORITIES, compilation, nothing_chosen, Act(AWA, NOON))

    assert {r.outcome for r in transmitting.results(compilation, nothing_chosen)} == {Outcome.WHOLE}
    assert done.chosen == ()
    assert set(done.submissions) - set(done.kept) == {17}  # ECHO, nothing to add


def test_the_author_is_told_and_for_an_answer_by_phone_those_who_speak_for_it() -> None:
    known, expected = FocalPoint(key("AMSS"), 300), FocalPoint(key("AMSS"), None, "later")
    group = GROUP.with_focal_point(known).with_focal_point(expected)
    numbers = {s.number: s.organisation for s in submissions() if s.organisation in (key("AMSS"), key("DRC"))}

    told = transmitting.contributors(group, submissions(), numbers)

    assert {person: [numbers[n] for n in ns] for person, ns in told.items()} == {103: [key("DRC")], 300: [key("AMSS")]}


@pytest.mark.parametrize(("mime", "offered"), [("application/pdf", ["Éclairage", ""]), ("image/jpeg", ["Éclairage"])])
def test_a_file_beside_points_is_one_more_to_be_worded_and_a_picture_illustrates_them(
    mime: str, offered: list[str]
) -> None:
    file = Attachment("f", "note", mime, 10, "tg")
    said = Version(at(9, 10), "1) Éclairage", ("Éclairage",), (file,))
    both = submission(1, "DRC", (), at(9, 10), versions=(said,))
    compilation = compile_decision(GROUP, PRIORITIES, [both], NAMES, NOON)

    points = transmitting.points_of(compilation)

    assert [p.text for p in points] == offered
    chosen = transmitting.toggled(transmitting.begun(points), points[0])
    assert [p.organisation for p in transmitting.unworded(points, chosen)] == (["DRC"] if "" in offered else [])
    assert transmitting.only_files(points) == ()


def test_a_file_that_a_draft_knows_without_its_id_is_the_one_that_stands() -> None:
    """Drafts of before told files apart by their organisation alone."""
    file = Attachment("f", "note", "application/pdf", 10, "tg")
    sent = submission(1, "DRC", (), at(9, 10), versions=(Version(at(9, 10), "", (), (file,)),))
    (point,) = transmitting.points_of(compile_decision(GROUP, PRIORITIES, [sent], NAMES, NOON))
    before = asdict(transmitting.added(transmitting.begun([point]), "Abris", (point,)).chosen[0])
    del before["sources"][0]["files"]

    kept = transmitting.from_fields({"chosen": json.dumps([before]), "last": 1})

    assert transmitting.unworded([point], transmitting.resumed(kept, [point])) == ()
    assert transmitting.unworded([replace(point, files="g")], transmitting.resumed(kept, [point])) != ()


# Taking back


@given(st.lists(st.sampled_from(("transmit", "add", "take back")), max_size=12))
def test_a_version_s_number_is_given_once_and_what_was_before_is_so_again(steps: list[str]) -> None:
    decision, given_out, before = PRIORITIES, list[int](), list[Decision]()
    for step in steps:
        went = decision.transmissions
        if step == "take back":
            if not went:
                continue
            back = transmitting.taken_back(decision, Act(AWA, NOON))
            assert replace(back, taken_back=()) == replace(before.pop(), taken_back=())
            assert back.taken_back[-1] == replace(went[-1], taken_back=Act(AWA, NOON))
            decision = back
            continue
        adds_to = went[-1].version if step == "add" and went else None
        done = Transmission(decision.next_version, AWA, NOON, "EHP", "", (), (), adds_to=adds_to)
        given_out.append(done.version)
        before.append(decision)
        decision = replace(decision, transmissions=(*went, done))
        assert set(decision.addenda).isdisjoint(decision.whole_versions)
    assert given_out == sorted(set(given_out))
    assert {t.version for t in (*decision.transmissions, *decision.taken_back)} == set(given_out)
