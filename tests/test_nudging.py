"""The nudging rules, read like a calendar: June 2017 in Bamako, contributions due on Thursday 15 at 23:59."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from domain import nudging
from domain.ahead import ahead
from domain.decisions import Cancellation, Closure, Decision, Excuse, Extension, Move, Progress, Transmission
from domain.groups import Act, Coordinator, FocalPoint, Group, Organisation, Person
from domain.moments import Moment, Policy, is_quiet, next_permitted, plan
from domain.nudging import (
    CoordinationNudge,
    GroupLine,
    Intent,
    LeftOut,
    PrivateNudge,
    Situation,
    by_hand,
    due,
    most_have_answered,
)
from domain.store import Nudged
from domain.submissions import Source, Submission, Version

BAMAKO = ZoneInfo("Africa/Bamako")
JUBA = ZoneInfo("Africa/Juba")
MARIAM, AWA = 1, 2


def june(day: int, hour: int = 9, minute: int = 0, tz: ZoneInfo = BAMAKO) -> datetime:
    return datetime(2017, 6, day, hour, minute, tzinfo=tz)


def weekdays(day: date) -> bool:
    return day.weekday() < 5


POLICY = Policy(BAMAKO, weekdays)
OPENED, ANSWERED, DUE, TRANSMISSION = june(7, 15), june(8), june(15, 23, 59), june(16, 23, 59)


@dataclass
class World:
    """What a store would hold. `ticks` does what the job does: asks what is due, keeps the claims, says it."""

    group: Group = field(
        default_factory=lambda: Group(
            1,
            -100,
            "Cluster Protection Mali",
            "fr",
            "Africa/Bamako",
            "ML",
            coordinators=(Coordinator(MARIAM, "coordinator", OPENED), Coordinator(AWA, "co-facilitator", OPENED)),
        )
    )
    decisions: dict[int, Decision] = field(default_factory=dict)
    submissions: list[Submission] = field(default_factory=list)
    people: dict[int, Person] = field(default_factory=dict)
    nudges: list[Nudged] = field(default_factory=list)
    policy: Policy = POLICY

    def __post_init__(self) -> None:
        for person, name in ((MARIAM, "Mariam"), (AWA, "Awa")):
            self.people[person] = Person(person, name, private_since=OPENED)

    def expects(self, *names: str, people_each: int = 1) -> None:
        """Organisations with focal points who opened the private chat, numbered 11, 12 ... (second ones 21, 22 ...)."""
        organisations = tuple(Organisation(n, n) for n in names)
        voices = []
        for i, name in enumerate(names, start=1):
            for person in range(10 + i, 10 + i + 10 * people_each, 10):
                voices.append(FocalPoint(name, person))
                self.people[person] = Person(person, f"{name} {person}", private_since=OPENED)
        self.group = replace(self.group, roster=organisations, focal_points=tuple(voices))

    def opens(
        self,
        number: int = 1,
        at: datetime = OPENED,
        contributions: datetime | None = DUE,
        transmission: datetime | None = TRANSMISSION,
    ) -> Decision:
        keys = tuple(o.key for o in self.group.roster)
        decision = Decision(
            number, self.group.id, number, "Priorités", Act(MARIAM, at), keys, None, contributions, transmission
        )
        self.decisions[number] = decision
        return decision

    def answers(self, *organisations: str, decision: int = 1, at: datetime = ANSWERED, nothing: bool = False) -> None:
        for organisation in organisations:
            number = len(self.submissions) + 1
            source, version = Source(-100, number), (Version(at, "1) Accès"),)
            self.submissions.append(
                Submission(decision, number, organisation, 99, "x", source, version, nothing_to_add=nothing)
            )

    def moves(self, contributions: datetime, at: datetime, number: int = 1) -> None:
        decision = self.decisions[number]
        move = Move(MARIAM, at, decision.contributions_due, decision.transmission_due)
        self.decisions[number] = replace(
            decision, contributions_due=contributions, moves=(*decision.moves, move), transmission_due=None
        )

    def extends(self, organisation: str, until: datetime, at: datetime, number: int = 1) -> None:
        decision = self.decisions[number]
        extension = Extension(organisation, until, MARIAM, at)
        self.decisions[number] = replace(decision, extensions=(*decision.extensions, extension))

    def changes(self, number: int = 1, **happened: Any) -> None:
        self.decisions[number] = replace(self.decisions[number], **happened)

    def situations(self) -> list[Situation]:
        return [self.situation(n) for n in self.decisions]

    def situation(self, number: int = 1) -> Situation:
        return Situation(
            self.group,
            self.decisions[number],
            [s for s in self.submissions if s.decision == number],
            [n for n in self.nudges if n.decision == number],
            self.policy,
        )

    def ticks(self, now: datetime) -> list[Intent]:
        intents = due(self.situations(), self.people, self.nudges, now)
        self.nudges += [claim for intent in intents for claim in intent.claims(now)]
        return intents

    def presses(self, now: datetime) -> nudging.ByHand:
        """Mariam presses «remind now»; it is sent when it may be."""
        pressed = by_hand(self.situation(), self.people, self.nudges, now, MARIAM)
        if pressed.at == now:
            self.nudges += [claim for nudge in pressed.nudges for claim in nudge.claims(now)]
        return pressed

    def run(self, start: datetime, end: datetime) -> list[tuple[datetime, Intent]]:
        """Ticks every half hour."""
        said, now = [], start
        while now <= end:
            said += [(now, intent) for intent in self.ticks(now)]
            now += timedelta(minutes=30)
        return said


@pytest.fixture
def world() -> World:
    world = World()
    world.expects("DRC", "TDH", "SIF")
    return world


def nudged(intents: Iterable[Intent]) -> list[str]:
    """The organisations reminded in private, one entry a person."""
    return sorted(o.organisation for i in intents if isinstance(i, PrivateNudge) for o in i.owed)


def when(said: Sequence[tuple[datetime, Intent]], kind: type[Intent]) -> list[datetime]:
    return [at for at, intent in said if isinstance(intent, kind)]


def notes(intents: Iterable[Intent], person: int = MARIAM) -> list[str]:
    return [n.kind for i in intents if isinstance(i, CoordinationNudge) and i.person.id == person for n in i.notes]


def about(number: int, intent: Intent) -> Intent | None:
    """The part of an intent that is about one decision."""
    match intent:
        case GroupLine():
            return intent if intent.decision.number == number else None
        case PrivateNudge():
            owed = tuple(o for o in intent.owed if o.decision.number == number)
            return replace(intent, owed=owed) if owed else None
        case CoordinationNudge():
            told = tuple(n for n in intent.notes if n.decision.number == number)
            return replace(intent, notes=told) if told else None


# --- When


def moments(opened: datetime, until: datetime, policy: Policy = POLICY) -> list[datetime]:
    return [m.at for m in plan(policy, opened, until)]


def test_the_default_plan_is_two_days_before_the_day_and_the_next_working_morning() -> None:
    planned = plan(POLICY, OPENED, DUE)

    assert [(m.at, m.kind) for m in planned] == [(june(13), "ahead"), (june(15), "day"), (june(16), "late")]


def test_moments_on_a_weekend_move_earlier_before_the_due_moment_and_later_after_it() -> None:
    assert moments(OPENED, june(19, 23, 59)) == [june(16), june(19), june(20)]  # two days before is a Saturday
    assert moments(OPENED, june(16, 23, 59)) == [june(14), june(16), june(19)]  # the day after is one
    assert moments(OPENED, june(18, 23, 59)) == [june(16), june(19)]  # due on a Sunday: one Friday nudge, not two


def test_holidays_are_no_days_to_nudge_on() -> None:
    policy = replace(
        POLICY, is_working_day=lambda day: weekdays(day) and day not in (date(2017, 6, 15), date(2017, 6, 16))
    )

    assert moments(OPENED, DUE, policy) == [june(13), june(14), june(19)]
    assert is_quiet(policy, june(15, 11))


def test_due_before_nine_is_announced_the_morning_before() -> None:
    assert moments(OPENED, june(16, 8)) == [june(14), june(15), june(19)]
    assert moments(OPENED, june(16, 9)) == [june(14), june(15), june(19)]


def test_moments_in_quiet_hours_of_the_group() -> None:
    policy = replace(POLICY, quiet_from=time(17), quiet_until=time(10))

    assert moments(OPENED, DUE, policy) == [june(12, 16), june(14, 16), june(16, 10)]


def test_working_days_may_be_counted() -> None:
    policy = replace(POLICY, moments=(Moment(-2, time(14), working=True), Moment(2, working=True)))

    assert moments(OPENED, june(19, 23, 59), policy) == [june(15, 14), june(21)]


def test_a_decision_opened_the_evening_before_gets_one_nudge() -> None:
    assert moments(june(14, 18), DUE) == [june(15)]


def test_opened_on_the_day_itself_the_one_nudge_is_the_late_one() -> None:
    assert moments(june(15, 10), DUE) == [june(16)]


def test_nobody_is_nudged_when_the_call_is_still_fresh() -> None:
    assert moments(june(15, 8, 50), DUE) == [june(16)]
    assert moments(june(13, 8), DUE) == [june(15), june(16)]


def test_from_48_hours_on_the_plan_is_whole() -> None:
    assert moments(june(14, 18), june(16, 18)) == [june(16), june(19)]
    assert moments(june(14, 18, 1), june(16, 18)) == [june(16)]


def test_two_moments_that_fall_on_one_day_are_one() -> None:
    policy = replace(POLICY, moments=(Moment(-1), Moment(0, time(16))))

    assert moments(OPENED, june(18, 23, 59), policy) == [june(16)]


@pytest.mark.parametrize(
    ("now", "quiet"),
    [
        (june(13, 7, 29), True),
        (june(13, 7, 30), False),
        (june(13, 18, 59), False),
        (june(13, 19), True),
        (june(17, 11), True),  # a Saturday
        (june(13, 6, 0, JUBA), True),  # 04:00 in Bamako
        (june(13, 20, 30, JUBA), False),  # 18:30 in Bamako
    ],
)
def test_quiet_time_is_the_groups(now: datetime, *, quiet: bool) -> None:
    assert is_quiet(POLICY, now) is quiet


def test_quiet_hours_may_lie_within_a_day_or_be_none() -> None:
    siesta = replace(POLICY, quiet_from=time(12), quiet_until=time(14))
    never = replace(POLICY, quiet_from=time(0), quiet_until=time(0))

    assert [is_quiet(siesta, june(13, h)) for h in (11, 12, 13, 14)] == [False, True, True, False]
    assert not is_quiet(never, june(13, 3))


def test_the_next_permitted_moment() -> None:
    assert next_permitted(POLICY, june(13, 10, 7)) == june(13, 10, 7)
    assert next_permitted(POLICY, june(13, 22)) == june(14, 7, 30)
    assert next_permitted(POLICY, june(16, 19)) == june(19, 7, 30)


# --- Whom


def test_the_whole_of_a_decision_nobody_answers(world: World) -> None:
    world.opens(transmission=None)

    said = world.run(OPENED, june(25))

    assert when(said, PrivateNudge) == [june(13)] * 3 + [june(15)] * 3 + [june(16)] * 3
    assert [(at, i.kind) for at, i in said if isinstance(i, GroupLine)] == [
        (june(13), "group line"),
        (june(15), "group line"),
        (june(16, 7, 30), "group closing"),
    ]
    assert [(at, notes([i])) for at, i in said if isinstance(i, CoordinationNudge) and i.person.id == MARIAM] == [
        (june(16, 7, 30), [nudging.CLOSED])
    ]


def test_scenario_5_six_of_twenty_are_nudged() -> None:
    world = World()
    names = [f"o{n}" for n in range(1, 21)]
    world.expects(*names)
    world.opens()
    world.answers(*names[:12])
    world.answers(names[12], nothing=True)
    away = [replace(f, away_until=june(20)) if f.organisation == names[13] else f for f in world.group.focal_points]
    world.group = replace(world.group, focal_points=tuple(away))

    said = world.ticks(june(13))

    assert nudged(said) == sorted(names[14:])
    [line] = [i for i in said if isinstance(i, GroupLine)]
    assert (line.counts.answered, line.counts.nothing_to_add, line.counts.excused, line.counts.missing) == (12, 1, 1, 6)
    assert most_have_answered(line.counts)
    assert world.ticks(june(13)) == []


def test_half_is_not_most(world: World) -> None:
    world.expects("DRC", "TDH", "SIF", "NRC")
    world.opens()
    world.answers("DRC", "TDH")

    assert not most_have_answered(world.situation().counts)


def test_who_answers_at_859_gets_nothing_at_9(world: World) -> None:
    world.opens()
    world.answers("DRC", at=june(13, 8, 59))

    assert nudged(world.ticks(june(13))) == ["SIF", "TDH"]


def test_a_withdrawn_answer_is_missing_again(world: World) -> None:
    world.opens()
    world.answers("DRC", "TDH", "SIF")
    world.submissions[0] = replace(world.submissions[0], withdrawn=Act(11, june(12)))

    assert nudged(world.ticks(june(13))) == ["DRC"]


def test_the_excused_are_left_in_peace(world: World) -> None:
    world.opens()
    world.changes(excuses=(Excuse("DRC", MARIAM, june(9)),))

    assert nudged(world.ticks(june(13))) == ["SIF", "TDH"]


def test_paused_blocked_and_unknown_people_get_nothing(world: World) -> None:
    world.opens()
    world.people[11] = replace(world.people[11], paused_since=june(9))
    world.people[12] = replace(world.people[12], blocked_since=june(9))
    del world.people[13]

    said = world.ticks(june(13))

    assert nudged(said) == []
    [note] = [n for i in said if isinstance(i, CoordinationNudge) and i.person.id == MARIAM for n in i.notes]
    assert (note.kind, note.organisations) == (nudging.UNREACHABLE, ("DRC", "TDH", "SIF"))
    assert notes(world.ticks(june(15))) == []


def test_two_focal_points_at_one_moment_count_once(world: World) -> None:
    world.expects("DRC", people_each=2)
    world.opens()

    said = world.run(OPENED, june(25))

    assert when(said, PrivateNudge) == [june(13)] * 2 + [june(15)] * 2 + [june(16)] * 2


def test_who_is_away_for_a_while_is_written_to_when_she_is_back(world: World) -> None:
    world.expects("DRC")
    world.group = replace(world.group, focal_points=(FocalPoint("DRC", 11, away_until=june(14, 12)),))
    world.opens()

    said = world.run(june(13), june(15))

    assert when(said, PrivateNudge) == [june(14, 12), june(15)]


def test_several_decisions_make_one_digest(world: World) -> None:
    world.opens(1)
    world.opens(2, contributions=june(15, 18))

    said = [i for i in world.ticks(june(13)) if isinstance(i, PrivateNudge)]

    assert [[(o.decision.number, o.organisation) for o in i.owed] for i in said] == [
        [(2, "DRC"), (1, "DRC")],
        [(2, "TDH"), (1, "TDH")],
        [(2, "SIF"), (1, "SIF")],
    ]


def test_a_second_message_waits_for_the_next_day(world: World) -> None:
    world.expects("DRC")
    world.opens(1)
    world.opens(2)
    world.answers("DRC", decision=2)
    world.presses(june(13, 8))
    world.submissions.pop()  # withdrawn at half past eight

    said = world.run(june(13, 8, 30), june(14, 18))

    assert [(at, [o.decision.number for o in i.owed]) for at, i in said if isinstance(i, PrivateNudge)] == [
        (june(14, 7, 30), [2])
    ]


def test_one_person_in_two_groups_gets_one_message_on_a_day(world: World) -> None:
    world.expects("DRC")
    world.opens()
    other = World(policy=Policy(JUBA, weekdays))
    other.group = replace(
        world.group, id=2, chat=-200, zone="Africa/Juba", coordinators=(Coordinator(AWA, "coordinator", OPENED),)
    )
    other.decisions[2] = replace(world.decisions[1], id=2, group=2, contributions_due=june(15, 23, 59, JUBA))
    both = [world.situation(1), other.situation(2)]
    said = due(both, world.people, [], june(13, 7, 30))  # 10:30 in Juba, after a pause of the bot

    [message] = [i for i in said if isinstance(i, PrivateNudge)]
    assert sorted(o.group.id for o in message.owed) == [1, 2]  # Bamako's comes early rather than not at all
    mariam = [i for i in said if isinstance(i, CoordinationNudge) and i.person.id == MARIAM]
    assert {n.group.id for i in mariam for n in i.notes} <= {1}


def test_the_last_reminder_says_so(world: World) -> None:
    world.expects("DRC")
    world.opens()

    said = [i for _, i in world.run(june(13), june(20)) if isinstance(i, PrivateNudge)]

    assert [i.owed[0].last for i in said] == [False, False, True]


def test_the_last_one_the_cap_allows_says_so_too(world: World) -> None:
    world.expects("DRC")
    world.opens()
    world.presses(june(9))

    said = [(at, i.owed[0].last) for at, i in world.run(june(13), june(20)) if isinstance(i, PrivateNudge)]

    assert said == [(june(13), False), (june(15), True)]


def test_the_only_one_of_a_short_plan_says_so(world: World) -> None:
    world.expects("DRC")
    world.opens(at=june(14, 18))

    [only] = [i for _, i in world.run(june(14, 18), june(20)) if isinstance(i, PrivateNudge)]

    assert only.owed[0].last


def test_no_more_than_two_lines_in_the_group(world: World) -> None:
    world.policy = replace(POLICY, moments=(Moment(-3), Moment(-2), Moment(0)))
    world.opens()

    lines = [(at, i.kind) for at, i in world.run(OPENED, june(15, 18)) if isinstance(i, GroupLine)]

    assert lines == [(june(12), "group line"), (june(13), "group line")]


# --- Life of a decision


def test_closed_by_hand_stops_nudges_and_is_told_to_the_others(world: World) -> None:
    world.opens()
    world.changes(closure=Closure(june(14, 16), AWA))

    said = world.run(june(14, 16), june(16, 8, 30))

    assert when(said, PrivateNudge) == []
    assert [(at, i.kind) for at, i in said if isinstance(i, GroupLine)] == [(june(14, 16), "group closing")]
    assert [notes([i]) for _, i in said] == [[], [nudging.CLOSED]]


def test_closed_by_the_clock_still_welcomes_the_late(world: World) -> None:
    world.opens()
    world.changes(closure=Closure(DUE))

    assert nudged(world.ticks(june(16))) == ["DRC", "SIF", "TDH"]


def test_a_closing_is_told_once_however_it_is_written_down_and_again_when_it_closes_again(world: World) -> None:
    world.opens(transmission=None)
    world.run(june(13), june(14, 12))
    world.changes(closure=Closure(june(14, 16), AWA))
    assert notes(world.ticks(june(14, 16))) == [nudging.CLOSED]
    world.changes(closure=None)
    assert world.run(june(14, 17), june(14, 18)) == []

    again = world.ticks(june(16, 7, 30))
    world.changes(closure=Closure(june(16, 7, 31)))

    assert [notes(again, p) for p in (MARIAM, AWA)] == [[nudging.CLOSED]] * 2
    assert [i.kind for i in again if isinstance(i, GroupLine)] == ["group closing"]
    assert world.ticks(june(16, 8)) == []


def test_the_group_is_not_told_of_a_closing_long_past(world: World) -> None:
    world.opens(transmission=None)

    said = world.ticks(june(19))

    assert ([i for i in said if isinstance(i, GroupLine)], notes(said)) == ([], [nudging.CLOSED])


def test_old_news_is_not_told_to_who_joins_the_coordination_later(world: World) -> None:
    world.opens(transmission=None)
    world.run(june(16), june(16, 18))
    world.group = replace(
        world.group, coordinators=(*world.group.coordinators, Coordinator(11, "co-facilitator", june(18)))
    )

    assert notes(world.ticks(june(19)), 11) == []


def test_what_one_coordinator_missed_by_a_crash_is_told_the_same_day(world: World) -> None:
    world.opens(transmission=None)
    [to_mariam, _] = [i for i in world.ticks(june(16, 7, 30)) if isinstance(i, CoordinationNudge)]
    world.nudges = list(to_mariam.claims(june(16, 7, 30)))

    assert notes(world.ticks(june(16, 8)), AWA) == [nudging.CLOSED]


def test_a_decision_in_progress_is_not_done(world: World) -> None:
    world.opens()
    world.changes(progress=(Progress("done", AWA, june(9)), Progress("in progress", AWA, june(12))))

    assert nudged(world.ticks(june(13))) == ["DRC", "SIF", "TDH"]


@pytest.mark.parametrize(
    "end",
    [
        {"cancellation": Cancellation(MARIAM, june(12))},
        {"transmissions": (Transmission(1, AWA, june(12), "EHP", "", (), ()),)},
        {"progress": (Progress("done", AWA, june(12)),)},
        {"contributions_due": None, "transmission_due": None},
    ],
)
def test_the_end_of_a_decision_stops_everything(world: World, end: dict[str, Any]) -> None:
    world.opens()
    world.changes(**end)

    assert world.run(june(13), june(22)) == []


def test_no_word_when_the_bot_was_removed_from_the_group(world: World) -> None:
    world.opens()
    world.group = replace(world.group, away_since=june(12))

    assert world.run(june(13), june(22)) == []


def test_everybody_has_answered_is_told_once(world: World) -> None:
    world.opens()
    world.answers("DRC", "TDH")
    world.answers("SIF", nothing=True)

    assert world.ticks(june(8, 20)) == []
    said = world.ticks(june(9, 7, 30))
    assert [notes(said, p) for p in (MARIAM, AWA)] == [[nudging.ALL_ANSWERED]] * 2
    world.submissions.pop()
    world.answers("SIF")
    assert world.run(june(9, 8), june(15, 18)) == []


def test_when_all_are_excused_nobody_has_answered(world: World) -> None:
    world.opens()
    world.changes(excuses=tuple(Excuse(o, MARIAM, june(9)) for o in ("DRC", "TDH", "SIF")))

    assert world.run(june(9), june(15, 18)) == []


def test_the_unreachable_are_named_at_the_first_moment_and_not_before(world: World) -> None:
    world.opens()
    world.people[11] = replace(world.people[11], private_since=None)

    assert world.run(june(12), june(13, 8, 30)) == []
    assert notes(world.ticks(june(13))) == [nudging.UNREACHABLE]


def test_a_transmission_moved_this_morning_is_not_asked_for_before_the_next(world: World) -> None:
    world.opens(contributions=None, transmission=june(20, 23, 59))
    move = Move(MARIAM, june(16, 8), None, june(20, 23, 59))
    world.changes(transmission_due=june(16, 23, 59), moves=(move,))

    assert [at for at, i in world.run(june(16, 8), june(19)) if notes([i])] == [june(19)]


def test_transmission_is_asked_for_each_working_morning_until_done(world: World) -> None:
    world.opens(1)
    world.opens(2)
    world.answers("DRC", "TDH", "SIF")
    world.answers("DRC", "TDH", "SIF", decision=2)

    run = world.run(june(16), june(20))
    said = [(at, notes([i])) for at, i in run if notes([i])]
    told_mariam = [i.notes for _, i in run if isinstance(i, CoordinationNudge) and i.person.id == MARIAM]

    assert [n.again for told in told_mariam for n in told if n.kind == nudging.TRANSMISSION] == [
        False, False, True, True, True, True
    ]  # fmt: skip
    assert said == [
        (june(16), [*[nudging.ALL_ANSWERED, nudging.CLOSED, nudging.TRANSMISSION] * 2]),
        (june(19), [nudging.TRANSMISSION] * 2),
        (june(20), [nudging.TRANSMISSION] * 2),
    ]
    for number in (1, 2):
        world.changes(number, transmissions=(Transmission(1, AWA, june(20), "EHP", "", (), ()),))
    assert world.run(june(20, 10), june(23)) == []


def test_an_unmarked_transmission_is_asked_for_on_four_mornings_and_then_left_to_the_follow_up(world: World) -> None:
    world.opens(contributions=None, transmission=june(15, 23, 59))

    run = [(at, i) for at, i in world.run(june(14), june(30)) if notes([i], MARIAM)]

    assert [at for at, _ in run] == [june(15), june(16), june(19), june(20)]
    assert [n.last for _, i in run if isinstance(i, CoordinationNudge) for n in i.notes] == [False, False, False, True]


def test_a_new_date_of_transmission_is_asked_for_anew(world: World) -> None:
    world.opens(contributions=None, transmission=june(15, 23, 59))
    world.run(june(14), june(22))
    move = Move(MARIAM, june(22, 11), None, june(15, 23, 59))
    world.changes(transmission_due=june(26, 23, 59), moves=(move,))

    assert [at for at, i in world.run(june(22, 11), june(30)) if notes([i], MARIAM)] == [
        june(26), june(27), june(28), june(29)
    ]  # fmt: skip


def test_a_decision_with_only_a_transmission_reminds_the_coordination(world: World) -> None:
    world.opens(contributions=None, transmission=june(18, 23, 59))  # a Sunday

    assert [at for at, i in world.run(june(8), june(19)) if notes([i])] == [june(16), june(19)]


def test_a_paused_coordinator_is_left_in_peace(world: World) -> None:
    world.opens()
    world.people[MARIAM] = replace(world.people[MARIAM], paused_since=june(9))

    said = world.ticks(june(16))

    assert (notes(said, MARIAM), notes(said, AWA)) == ([], [nudging.CLOSED, nudging.TRANSMISSION])


# --- Dates that move, clocks that stop


def test_an_extension_has_its_own_plan(world: World) -> None:
    world.opens()
    world.run(june(13), june(14, 10))
    world.extends("TDH", june(16, 10), at=june(14, 11))

    said = world.run(june(14, 11), june(20))

    tdh = [(at, o.due) for at, i in said if isinstance(i, PrivateNudge) for o in i.owed if o.organisation == "TDH"]
    assert tdh == [(june(16), june(16, 10)), (june(19), june(16, 10))]


def test_a_general_move_never_gives_an_extension_an_earlier_date(world: World) -> None:
    world.opens()
    world.extends("TDH", june(16, 10), at=june(14, 10))
    world.moves(june(16, 8), at=june(14, 14))

    said = world.run(june(14, 14), june(20))

    assert [(at, o.organisation) for at, i in said if isinstance(i, PrivateNudge) for o in i.owed] == [
        (june(15), "DRC"),
        (june(15), "SIF"),
        (june(16), "TDH"),
        (june(19), "DRC"),
        (june(19), "TDH"),
        (june(19), "SIF"),
    ]


def test_the_group_gets_no_line_when_only_extended_organisations_are_missing(world: World) -> None:
    world.opens()
    world.answers("DRC", "SIF")
    world.extends("TDH", june(20, 10), at=june(9))

    assert world.ticks(june(13)) == []


def test_moved_later_there_are_new_moments_but_never_more_than_the_cap(world: World) -> None:
    world.expects("DRC")
    world.opens()
    world.run(june(13), june(15, 12))
    world.moves(june(22, 23, 59), at=june(15, 14))

    said = world.run(june(15, 14), june(26))

    assert when(said, PrivateNudge) == [june(20)]  # the third; 22 and 23 June would be the fourth and fifth
    assert [i.kind for _, i in said if isinstance(i, GroupLine)] == ["group closing"]


def test_the_notice_of_a_new_date_is_one_of_the_two_lines_the_group_bears(world: World) -> None:
    world.opens()
    world.moves(june(16, 8), at=june(9, 14))
    assert [i.kind for _, i in world.run(june(9, 14), june(20)) if isinstance(i, GroupLine)] == [
        "group line",
        "group closing",
    ]

    world.nudges.clear()
    world.moves(june(16, 17), at=june(9, 15))
    assert [i.kind for _, i in world.run(june(9, 15), june(20)) if isinstance(i, GroupLine)] == ["group closing"]


def test_moved_earlier_the_notice_stands_for_the_moments_gone(world: World) -> None:
    world.expects("DRC")
    world.opens(contributions=june(22, 23, 59))
    world.moves(june(16, 23, 59), at=june(14, 15))

    assert when(world.run(june(14, 15), june(20)), PrivateNudge) == [june(16), june(19)]


def test_moving_only_the_transmission_changes_no_nudge(world: World) -> None:
    world.opens()
    decision = world.decisions[1]
    move = Move(MARIAM, june(13, 8, 55), decision.contributions_due, decision.transmission_due)
    world.changes(transmission_due=june(19, 23, 59), moves=(move,))

    assert nudged(world.ticks(june(13))) == ["DRC", "SIF", "TDH"]


def test_scenario_12_a_missed_moment_is_made_good_the_next_day(world: World) -> None:
    world.opens()
    world.answers("DRC", at=june(13, 20))

    assert nudged(world.ticks(june(14, 9, 10))) == ["SIF", "TDH"]
    assert world.ticks(june(14, 9, 10)) == []
    assert nudged(world.ticks(june(15))) == ["SIF", "TDH"]


def test_a_missed_moment_waits_for_the_days_own(world: World) -> None:
    world.opens()

    assert world.ticks(june(15, 8)) == []
    assert nudged(world.ticks(june(15))) == ["DRC", "SIF", "TDH"]


def test_of_two_missed_moments_the_latest_counts(world: World) -> None:
    world.policy = replace(POLICY, moments=(Moment(-3), Moment(-2), Moment(0)))
    world.opens()

    [first, *_] = [i for i in world.ticks(june(14)) if isinstance(i, PrivateNudge)]

    assert first.owed[0].moment.at == june(13)


def test_nothing_out_of_season(world: World) -> None:
    world.opens(transmission=None)
    world.changes(contributions_due=june(15, 12))

    assert nudged(world.ticks(june(15, 13))) == []
    assert nudged(world.ticks(june(19))) == []


def test_the_clock_may_go_back(world: World) -> None:
    world.opens()
    world.ticks(june(13))

    assert world.ticks(june(12, 10)) == []
    assert world.ticks(june(13, 9, 1)) == []
    assert nudged(world.ticks(june(15))) == ["DRC", "SIF", "TDH"]


def test_a_crash_in_the_middle_loses_but_never_doubles(world: World) -> None:
    world.opens()
    first, *_ = [i for i in world.ticks(june(13)) if isinstance(i, PrivateNudge)]
    world.nudges = list(first.claims(june(13)))

    assert nudged(world.ticks(june(13, 9, 1))) == ["SIF", "TDH"]


# --- Beforehand and by hand


def test_the_preview_is_what_will_happen(world: World) -> None:
    world.opens()
    world.opens(2, at=june(14, 18))
    world.answers("DRC")

    planned = ahead(world.situations(), world.people, world.nudges, june(12, 18), decision=1)
    said = world.run(june(12, 18), june(26, 18))

    mine = [(at, about(1, intent)) for at, intent in said]
    assert [(p.at, p.intent) for p in planned] == [(at, intent) for at, intent in mine if intent]
    assert [p.at for p in planned if isinstance(p.intent, PrivateNudge)] == [june(d) for d in (13, 13, 15, 15, 16, 16)]


def test_the_preview_knows_what_was_missed_and_who_comes_back(world: World) -> None:
    world.expects("DRC", "TDH")
    here, away = world.group.focal_points
    world.group = replace(world.group, focal_points=(here, replace(away, away_until=june(14, 12))))
    world.opens()

    planned = ahead(world.situations(), world.people, [], june(13, 20), decision=1)

    assert [(p.at, nudged([p.intent])) for p in planned if isinstance(p.intent, PrivateNudge)][:2] == [
        (june(14, 7, 30), ["DRC"]),
        (june(14, 12), ["TDH"]),
    ]


def test_the_preview_of_a_decision_shows_nothing_of_another_group(world: World) -> None:
    world.opens(1)
    world.opens(2)

    planned = ahead(world.situations(), world.people, [], june(12), decision=1)

    assert {o.decision.id for p in planned if isinstance(p.intent, PrivateNudge) for o in p.intent.owed} == {1}


def test_by_hand_writes_to_those_it_may_and_tells_of_the_others() -> None:
    world = World()
    world.expects("DRC", "TDH", "SIF", "NRC", "AMSS", "ARGA", people_each=1)
    world.opens()
    world.answers("DRC")
    world.people[13] = replace(world.people[13], private_since=None)
    world.people[14] = replace(world.people[14], paused_since=june(8))
    world.nudges += [Nudged(1, nudging.CONTRIBUTION, june(d), june(d), "AMSS", 15) for d in (8, 9, 12)]
    world.nudges.append(Nudged(2, nudging.CONTRIBUTION, june(14), june(14), "ARGA", 16))

    pressed = world.presses(june(14, 11))

    assert [(n.person.id, n.owed[0].moment.kind, n.owed[0].last) for n in pressed.nudges] == [(12, "by hand", False)]
    assert pressed.left_out == (
        LeftOut("SIF", "no private chat"),
        LeftOut("NRC", "paused"),
        LeftOut("AMSS", "cap reached"),
        LeftOut("ARGA", "already written to today"),
    )
    assert world.nudges[-1] == Nudged(1, nudging.CONTRIBUTION, june(14, 11), june(14, 11), "TDH", 12, MARIAM)


def test_by_hand_leaves_an_organisation_in_peace_that_was_nudged_today(world: World) -> None:
    world.expects("DRC", people_each=2)
    world.opens()
    world.people[21] = replace(world.people[21], private_since=None)
    world.ticks(june(13))
    world.people[21] = replace(world.people[21], private_since=june(13, 10))

    assert world.presses(june(13, 11)).left_out == (LeftOut("DRC", "already written to today"),)


def test_by_hand_writes_to_the_focal_point_who_had_no_message_today_and_is_here(world: World) -> None:
    world.expects("DRC", "TDH", people_each=2)
    world.group = replace(
        world.group,
        focal_points=tuple(
            replace(f, away_until=june(15)) if f.organisation == "TDH" else f for f in world.group.focal_points
        ),
    )
    world.opens()
    world.nudges.append(Nudged(2, nudging.CONTRIBUTION, june(14), june(14), "DRC", 11))

    pressed = world.presses(june(14, 11))

    assert ([n.person.id for n in pressed.nudges], pressed.left_out) == ([21], (LeftOut("TDH", "away"),))


def test_remind_now_pressed_twice_stays_within_the_cap(world: World) -> None:
    world.opens()
    world.run(june(13), june(14, 10))
    assert len(world.presses(june(14, 11)).nudges) == 3
    assert [o.why for o in world.presses(june(14, 11, 1)).left_out] == ["already written to today"] * 3

    assert when(world.run(june(14, 12), june(25)), PrivateNudge) == [june(15)] * 3
    assert [o.why for o in world.presses(june(19, 11)).left_out] == ["cap reached"] * 3


def test_by_hand_on_the_morning_of_a_moment_stands_for_it(world: World) -> None:
    world.opens()
    world.presses(june(13, 8))

    assert when(world.run(june(13, 8), june(14, 18)), PrivateNudge) == []


def test_by_hand_in_quiet_time_may_be_queued(world: World) -> None:
    world.opens(transmission=None)
    pressed = world.presses(june(10, 11))  # a Saturday
    assert (pressed.at, len(pressed.nudges)) == (june(12, 7, 30), 3)

    world.nudges.append(pressed.queue(june(10, 11)))
    world.answers("DRC", at=june(11))

    assert world.ticks(june(10, 11)) == []
    said = world.ticks(june(12, 7, 30))
    assert nudged(said) == ["SIF", "TDH"]
    assert {c.by for i in said for c in i.claims(june(12, 7, 30))} == {MARIAM}
    assert when(world.run(june(12, 8), june(13)), PrivateNudge) == [june(13)] * 2


def test_by_hand_after_closing_writes_to_nobody(world: World) -> None:
    world.opens()
    world.changes(closure=Closure(june(13, 12), MARIAM))

    pressed = world.presses(june(14))

    assert (pressed.nudges, {o.why for o in pressed.left_out}) == ((), {"closed"})


def test_what_was_queued_by_hand_stands_for_the_moment_of_its_day(world: World) -> None:
    world.opens()
    world.nudges.append(world.presses(june(12, 20)).queue(june(12, 20)))

    said = [
        (at, o.moment.kind)
        for at, i in world.run(june(12, 20), june(14))
        if isinstance(i, PrivateNudge)
        for o in i.owed
    ]

    assert said == [(june(13, 7, 30), "by hand")] * 3
