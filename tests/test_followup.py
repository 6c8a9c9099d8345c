"""The follow-up sheet: where every measure of the meeting stands on the morning of the next one."""

from dataclasses import replace

from domain.compiling import Counts
from domain.decisions import Cancellation, Closure, Decision, Progress
from domain.followup import FollowUp, Status, follow_up, status_of
from tests.documents.case import GROUP, MARIAM, NAMES, PRIORITIES, at, meeting_decisions, submissions, transmitted

NEXT_MEETING = at(5, 9, month=7)


def sheet(*decisions: Decision) -> FollowUp:
    return follow_up(GROUP, decisions, {PRIORITIES.id: submissions()}, NAMES, NEXT_MEETING)


def test_the_morning_of_the_next_meeting() -> None:
    rows = sheet(*meeting_decisions()).rows

    assert [(r.number, r.status, r.overdue_days) for r in rows] == [
        (1, Status.IN_PROGRESS, 20),
        (3, Status.OVERDUE, 20),
        (2, Status.OVERDUE, 19),
        (5, Status.PENDING, 0),
        (4, Status.DONE, 0),
    ]
    assert rows[0].reason == "version finale en relecture à l'ICC"
    assert rows[3].owner == "UNHCR / CCP"
    assert rows[4].counts == Counts(16, 1, 2, 1)
    assert rows[4].transmitted is not None
    assert rows[2].counts is None


def test_open_rows_are_those_that_come_back() -> None:
    assert [r.number for r in sheet(*meeting_decisions()).open_rows] == [1, 3, 2, 5]


def test_what_the_coordination_said_outweighs_the_dates_until_it_is_transmitted() -> None:
    before = Progress("pending", MARIAM, at(15, 9), "données manquantes")
    after = Progress("in progress", MARIAM, at(20, 9), "l'EHP demande une révision")

    assert status_of(replace(PRIORITIES, progress=(before,)), NEXT_MEETING) is Status.PENDING
    assert status_of(replace(transmitted(), progress=(before,)), NEXT_MEETING) is Status.DONE
    assert status_of(replace(transmitted(), progress=(before, after)), NEXT_MEETING) is Status.IN_PROGRESS


def test_overdue_from_the_moment_on_and_then_by_days_of_the_calendar() -> None:
    def days(day: int, hour: int, minute: int = 0) -> tuple[Status, int]:
        (row,) = follow_up(GROUP, [PRIORITIES], {}, NAMES, at(day, hour, minute)).rows
        return row.status, row.overdue_days

    assert days(16, 23, 58) == (Status.IN_PROGRESS, 0)
    assert days(17, 0, 0) == (Status.OVERDUE, 1)
    assert days(18, 8) == (Status.OVERDUE, 2)


def test_closed_contributions_that_go_to_nobody_are_not_overdue() -> None:
    kept = replace(PRIORITIES, transmission_due=None, recipient=None)

    assert status_of(replace(kept, closure=None), NEXT_MEETING) is Status.OVERDUE
    assert status_of(replace(kept, closure=Closure(at(16, 0))), NEXT_MEETING) is Status.IN_PROGRESS


def test_cancelled_measures_stay_on_the_sheet_with_their_reason() -> None:
    cancelled = replace(PRIORITIES, cancellation=Cancellation(MARIAM, at(12, 9), "reprise par l'ICC"))

    (row,) = sheet(cancelled).rows

    assert (row.status, row.overdue_days, row.reason) == (Status.CANCELLED, 0, "reprise par l'ICC")


def test_a_group_without_decisions_has_an_empty_sheet() -> None:
    assert sheet().rows == ()
