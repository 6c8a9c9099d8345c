"""One line more in the group, asked for by the coordination."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from domain.decisions import Cancellation, Closure, Decision, Excuse, Extension
from domain.groups import Act, Group, Organisation
from domain.lines import line_by_hand
from domain.moments import Policy
from domain.nudging import CONTRIBUTION, GROUP_LINE, GroupLine, Situation, due
from domain.store import Nudged

BAMAKO = ZoneInfo("Africa/Bamako")


def june(day: int, hour: int = 10, minute: int = 0) -> datetime:
    return datetime(2017, 6, day, hour, minute, tzinfo=BAMAKO)


POLICY = Policy(BAMAKO, lambda day: day.weekday() < 5)
GROUP = Group(
    1, -100, "Cluster", "fr", "Africa/Bamako", "ML", roster=(Organisation("o1", "DRC"), Organisation("o2", "TDH"))
)
DECISION = Decision(1, 1, 4, "Priorités", Act(1, june(7)), ("o1", "o2"), contributions_due=june(15, 23, 59))


def situation(decision: Decision = DECISION, *said: Nudged) -> Situation:
    return Situation(GROUP, decision, (), said, POLICY)


def line_at(at: datetime) -> Nudged:
    return Nudged(1, GROUP_LINE, at, at)


def test_it_names_who_is_missing_and_is_claimed_as_one_of_the_two() -> None:
    line = line_by_hand(situation(), june(12))

    assert line is not None
    assert line.missing == ("o1", "o2")
    assert line.claims(june(12)) == (line_at(june(12)),)


def test_the_clock_says_nothing_more_on_a_day_on_which_it_was_said_by_hand() -> None:
    early = line_by_hand(situation(), june(13, 8))
    assert early is not None

    after = [
        i
        for i in due([situation(DECISION, *early.claims(june(13, 8)))], {}, (), june(13, 9))
        if isinstance(i, GroupLine)
    ]

    assert after == []


@pytest.mark.parametrize(
    "already",
    [
        (line_at(june(8)), line_at(june(9))),
        (line_at(june(12, 8)),),
    ],
    ids=["both are used", "one today"],
)
def test_within_the_budget_and_once_a_day(already: tuple[Nudged, ...]) -> None:
    assert line_by_hand(situation(DECISION, *already), june(12)) is None


def test_private_nudges_use_nothing_of_it() -> None:
    said = Nudged(1, CONTRIBUTION, june(12, 9), june(12, 9), "o1", 11)

    assert line_by_hand(situation(DECISION, said), june(12)) is not None


@pytest.mark.parametrize(
    "now", [june(12, 19), june(12, 7), june(10), june(16, 8)], ids=["evening", "early", "Saturday", "over"]
)
def test_not_in_quiet_time_and_not_after_the_due_moment(now: datetime) -> None:
    assert line_by_hand(situation(), now) is None


@pytest.mark.parametrize(
    "decision",
    [
        replace(DECISION, closure=Closure(june(11), 1)),
        replace(DECISION, cancellation=Cancellation(1, june(11))),
        replace(DECISION, contributions_due=None),
        replace(DECISION, excuses=tuple(Excuse(o, 1, june(8)) for o in ("o1", "o2"))),
        replace(DECISION, extensions=tuple(Extension(o, june(16), 1, june(8)) for o in ("o1", "o2"))),
    ],
    ids=["closed", "cancelled", "collects nothing", "nobody is missing", "all have more time"],
)
def test_not_where_it_would_ask_nobody(decision: Decision) -> None:
    assert line_by_hand(situation(decision), june(12)) is None
