"""At a glance: which decisions have room, and where their moments lie on the line of time."""

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.decisions import Closure, Decision, Extension, Transmission
from domain.glance import MOST, Axis, Glance, axis, by_next_due, days_late, extensions_of, glance
from domain.groups import Act
from tests.documents.case import GROUP, MARIAM, PRIORITIES, at, key, meeting_decisions, submissions

NOW = at(14, 15)


def due_in(*days: int | None) -> list[Decision]:
    return [
        Decision(n, 1, n, f"Décision {n}", Act(MARIAM, at(7, 16)), transmission_due=_after(d))
        for n, d in enumerate(days, 1)
    ]


def _after(days: int | None) -> datetime | None:
    return None if days is None else NOW + timedelta(days=days)


def shown(*days: int | None) -> Glance:
    return glance(GROUP, due_in(*days), {}, NOW)


def test_the_counts_are_those_of_the_compilation() -> None:
    (line,) = glance(GROUP, [PRIORITIES], {PRIORITIES.id: submissions()}, NOW).lines

    assert line.counts is not None
    assert (line.counts.answered, line.counts.nothing_to_add, line.counts.excused, line.counts.missing) == (16, 1, 2, 1)
    assert line.extensions == (at(16, 10),)
    assert line.closed == at(15, 23, 59)


def test_closed_by_hand_the_line_of_time_has_the_day_it_was_closed() -> None:
    decision = replace(PRIORITIES, closure=Closure(at(14, 12), 1))
    (line,) = glance(GROUP, [decision], {}, at(14, 13)).lines
    assert line.collected_until == at(14, 12)
    assert at(15, 23, 59) not in line.moments

    late = replace(PRIORITIES, closure=Closure(at(16, 0, 1)))  # by the clock, which came late
    (line,) = glance(GROUP, [late], {}, at(16, 1)).lines
    assert line.collected_until == at(15, 23, 59)


def test_the_earliest_due_comes_first_and_undated_ones_last() -> None:
    assert [line.number for line in shown(5, None, -2, 1).lines] == [3, 4, 1, 2]


def test_where_there_are_too_many_the_nearest_have_room() -> None:
    many = shown(*range(-200, 0, 50), *range(1, MOST), None)

    assert [line.number for line in many.lines] == [4, *range(5, 5 + MOST - 1)]
    assert many.more == 4


@given(st.lists(st.none() | st.integers(-40, 40), max_size=MOST))
def test_whoever_tells_them_in_words_tells_them_in_the_order_of_the_picture(days: list[int | None]) -> None:
    told = by_next_due(due_in(*days), NOW)
    assert [d.number for d in told] == [line.number for line in shown(*days).lines]


@given(st.lists(st.none() | st.integers(-400, 400), max_size=30))
def test_none_is_lost(days: list[int | None]) -> None:
    seen = shown(*days)
    assert len(seen.lines) + seen.more == len(days)
    assert len(seen.lines) == min(MOST, len(days))


@given(st.lists(st.integers(-400, 400), min_size=1, max_size=8))
def test_earlier_stands_before_later_and_all_stand_within(days: list[int]) -> None:
    seen = shown(*days)
    line_of_time = axis(seen)
    assert line_of_time is not None
    moments = sorted([seen.at, *(m for line in seen.lines for m in line.moments)])
    places = [line_of_time.place(m) for m in moments]
    assert places == sorted(places)
    assert len(set(places)) == len(set(moments))
    assert all(-1e-9 <= place <= 1 + 1e-9 for place in places)


def test_tomorrow_is_still_seen_beside_a_day_in_three_months() -> None:
    line_of_time = axis(shown(1, 93))
    assert line_of_time is not None
    assert not line_of_time.is_even
    assert line_of_time.place(NOW + timedelta(days=1)) > 0.1
    even = Axis(NOW, NOW, NOW + timedelta(days=10))
    assert even.is_even
    assert even.place(NOW + timedelta(days=5)) == 0.5


def test_without_a_date_there_is_no_line_of_time() -> None:
    assert axis(shown(None, None)) is None


def test_a_transmission_is_late_from_the_day_it_was_due() -> None:
    decision = replace(PRIORITIES, transmission_due=at(16, 10))

    assert days_late(GROUP, decision, at(16, 9)) == 0
    assert days_late(GROUP, decision, at(16, 11)) == 1
    assert days_late(GROUP, decision, at(17, 9)) == 1
    assert days_late(GROUP, decision, at(20, 9)) == 4
    sent = Transmission(1, MARIAM, at(18, 9), "EHP", "", (), ())
    assert days_late(GROUP, replace(decision, transmissions=(sent,)), at(20, 9)) == 0
    assert days_late(GROUP, meeting_decisions()[4], at(20, 9)) == 0


def test_of_two_extensions_of_one_organisation_the_last_holds() -> None:
    twice = (
        Extension(key("TDH"), at(16, 10), MARIAM, at(14, 11)),
        Extension(key("TDH"), at(16, 12), MARIAM, at(14, 12)),
        Extension(key("SIF"), at(14, 12), MARIAM, at(13, 12)),  # overtaken by the general date
    )
    assert extensions_of(replace(PRIORITIES, extensions=twice)) == (at(16, 12),)
