"""What must hold whatever happens: the nudging rules against a model that keeps its own books.

The model knows nothing of rows, claims and plans: it notes what was said to whom, and what is true at that time.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from domain import nudging
from domain.ahead import ahead
from domain.changing import cancelled, closed, moved, reopened
from domain.decisions import Closure, Decision, Excuse, Extension, Transmission
from domain.groups import Act, Coordinator, FocalPoint, Group, Organisation, Person
from domain.moments import Policy, plan
from domain.nudging import CoordinationNudge, GroupLine, Intent, PrivateNudge, Situation, by_hand, due
from domain.store import Nudged
from domain.submissions import Source, Submission, Version

HOLIDAYS = {date(2017, 6, 14), date(2017, 6, 26)}
START = datetime(2017, 6, 7, 15, tzinfo=ZoneInfo("UTC"))
BAMAKO, JUBA = ZoneInfo("Africa/Bamako"), ZoneInfo("Africa/Juba")
FOCAL_POINTS = {  # by group, then organisation; 14 speaks in both groups, 12 also coordinates
    1: {"a": (11,), "b": (12, 13), "c": (14,), "d": ()},
    2: {"a": (14,), "b": (15,), "c": (16, 17)},
}
COORDINATORS = {1: (1, 2, 12), 2: (1,)}
FATES = ("closed by clock", "reopened", "reopened", "reopened", "closed", "cancelled", "sent")
PERSONS = (1, 2, 11, 12, 13, 14, 15, 16, 17)


def is_working_day(day: date) -> bool:
    return day.weekday() < 5 and day not in HOLIDAYS


def group(number: int, zone: ZoneInfo) -> Group:
    keys = FOCAL_POINTS[number]
    return Group(
        number,
        -number,
        f"Group {number}",
        "fr",
        zone.key,
        "ML",
        coordinators=tuple(Coordinator(p, "coordinator", START) for p in COORDINATORS[number]),
        roster=tuple(Organisation(k, k) for k in keys),
        focal_points=tuple(FocalPoint(k, p) for k, persons in keys.items() for p in persons),
    )


def answer(decision: int, number: int, organisation: str, at: datetime, *, nothing: bool) -> Submission:
    source, version = Source(0, number), Version(at, "1) Accès")
    return Submission(decision, number, organisation, 99, "x", source, (version,), nothing_to_add=nothing)


def naive_quiet(now: datetime, zone: ZoneInfo) -> bool:
    local = now.astimezone(zone)
    minutes = local.hour * 60 + local.minute
    return not is_working_day(local.date()) or not 7 * 60 + 30 <= minutes < 19 * 60


@dataclass(frozen=True)
class Heard:
    """What the model notes of one contribution mentioned to one person."""

    tick: int
    now: datetime
    person: int
    decision: int
    organisation: str
    moment: datetime


class Collections(RuleBasedStateMachine):
    """Two groups that share people; answers, changes of mind, presses, crashes and clocks that jump, in any order."""

    @initialize()
    def begins(self) -> None:
        self.now = START
        self.tick_number = 0
        self.groups = {1: group(1, BAMAKO), 2: group(2, JUBA)}
        self.policies = {n: Policy(g.tz, is_working_day) for n, g in self.groups.items()}
        self.people = {p: Person(p, str(p), private_since=START) for p in PERSONS}
        self.decisions: dict[int, Decision] = {}
        self.submissions: list[Submission] = []
        self.rows: list[Nudged] = []
        # the model's own books
        self.answered: dict[tuple[int, str], set[int]] = {}
        self.excused: set[tuple[int, str]] = set()
        self.due: dict[tuple[int, str], datetime] = {}
        self.over: set[int] = set()
        self.closed_by_hand: set[int] = set()
        self.silenced: set[int] = set()
        self.away: dict[int, datetime] = {}
        self.heard: list[Heard] = []
        self.lines: list[tuple[int, str, datetime]] = []
        self.told: list[tuple[int, int, str, datetime, datetime]] = []
        self.opens(1, START, 0, 200)
        self.opens(2, START, 1, 200)

    # --- What happens

    def opens(self, number: int, at: datetime, chosen: int, hours: int) -> None:
        of = self.groups[1 + chosen % 2]
        keys = tuple(o.key for o in of.roster)
        last = at + timedelta(hours=hours)
        self.decisions[number] = Decision(
            number,
            of.id,
            number,
            "Priorités",
            Act(1, at),
            keys,
            contributions_due=last,
            transmission_due=last + timedelta(days=1),
        )
        self.due |= {(number, k): last for k in keys}

    @precondition(lambda self: len(self.decisions) < 4)
    @rule(chosen=st.integers(0, 1), hours=st.integers(3, 120))
    def a_decision_opens(self, chosen: int, hours: int) -> None:
        self.opens(len(self.decisions) + 1, self.now, chosen, hours)

    def pick(self, chosen: int) -> tuple[Decision, str]:
        pairs = [(d, o) for d in self.decisions.values() for o in d.organisations]
        return pairs[chosen % len(pairs)]

    @rule(chosen=st.integers(0, 99), nothing=st.booleans())
    def somebody_answers(self, chosen: int, *, nothing: bool) -> None:
        decision, organisation = self.pick(chosen)
        number = len(self.submissions) + 1
        self.submissions.append(answer(decision.id, number, organisation, self.now, nothing=nothing))
        self.answered.setdefault((decision.id, organisation), set()).add(number)

    @precondition(lambda self: self.submissions)
    @rule(chosen=st.integers(0, 99))
    def an_answer_is_withdrawn(self, chosen: int) -> None:
        index = chosen % len(self.submissions)
        withdrawn = replace(self.submissions[index], withdrawn=Act(99, self.now))
        self.submissions[index] = withdrawn
        self.answered[withdrawn.decision, withdrawn.organisation or ""].discard(withdrawn.number)

    @rule(chosen=st.integers(0, 99))
    def an_organisation_is_excused(self, chosen: int) -> None:
        decision, organisation = self.pick(chosen)
        excuse = Excuse(organisation, 1, self.now)
        self.decisions[decision.id] = replace(decision, excuses=(*decision.excuses, excuse))
        self.excused.add((decision.id, organisation))

    @rule(chosen=st.integers(0, 99), hours=st.integers(1, 150))
    def an_organisation_gets_more_time(self, chosen: int, hours: int) -> None:
        decision, organisation = self.pick(chosen)
        until = self.due[decision.id, organisation] + timedelta(hours=hours)
        extension = Extension(organisation, until, 1, self.now)
        self.decisions[decision.id] = replace(decision, extensions=(*decision.extensions, extension))
        self.due[decision.id, organisation] = until

    @rule(chosen=st.integers(0, 99), hours=st.integers(1, 250))
    def the_date_is_moved(self, chosen: int, hours: int) -> None:
        decision, _ = self.pick(chosen)
        new = self.now + timedelta(hours=hours)
        self.decisions[decision.id] = moved(decision, new, new + timedelta(days=1), by=1, at=self.now)
        extended = {e.organisation: e.until for e in decision.extensions}
        for organisation in decision.organisations:
            self.due[decision.id, organisation] = max(new, extended.get(organisation, new))

    @precondition(lambda self: len(self.over) < 2)  # a walk through ended decisions would show nothing
    @rule(chosen=st.integers(0, 99), fate=st.sampled_from(FATES))
    def a_decision_changes(self, chosen: int, fate: str) -> None:
        decision, _ = self.pick(chosen)
        after = {
            "closed": replace(decision, closure=Closure(self.now, 1)),
            "closed by clock": closed(decision, self.now),
            "reopened": reopened(decision),
            "cancelled": cancelled(decision, by=1, at=self.now),
            "sent": replace(decision, transmissions=(Transmission(1, 1, self.now, "EHP", "", (), ()),)),
        }[fate]
        self.decisions[decision.id] = after
        if fate == "closed":
            self.closed_by_hand.add(decision.id)
        if fate == "reopened":
            self.closed_by_hand.discard(decision.id)
            if not decision.transmissions:
                self.over.discard(decision.id)
        if fate in ("cancelled", "sent"):
            self.over.add(decision.id)

    @rule(person=st.sampled_from(PERSONS), how=st.sampled_from(["paused_since", "blocked_since", "back", "back"]))
    def a_person_pauses_or_blocks(self, person: int, how: str) -> None:
        changed: dict[str, Any] = {"paused_since": None, "blocked_since": None} if how == "back" else {how: self.now}
        self.people[person] = replace(self.people[person], **changed)
        (self.silenced.discard if how == "back" else self.silenced.add)(person)

    @rule(person=st.sampled_from(PERSONS), hours=st.integers(0, 200))
    def a_person_is_away(self, person: int, hours: int) -> None:
        until = self.now + timedelta(hours=hours)
        self.away[person] = until
        for number, of in self.groups.items():
            voices = tuple(replace(f, away_until=until) if f.person == person else f for f in of.focal_points)
            self.groups[number] = replace(of, focal_points=voices)

    # --- The clock, forward and backward, and the bot

    @rule(minutes=st.integers(-3000, 6000))
    def the_clock_jumps(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)
        self.the_bot_ticks(crashes_after=99)

    @rule(
        days=st.integers(0, 3), zone=st.sampled_from([BAMAKO, JUBA]), crashes_after=st.sampled_from([0, 1, 2, 99, 99])
    )
    def a_morning_comes(self, days: int, zone: ZoneInfo, crashes_after: int) -> None:
        local = self.now.astimezone(zone)
        self.now = datetime.combine(local.date() + timedelta(days), time(9), zone)
        self.the_bot_ticks(crashes_after)

    @rule(days=st.integers(1, 4), crashes_after=st.sampled_from([0, 1, 99, 99, 99]))
    def days_pass(self, days: int, crashes_after: int) -> None:
        midnight = datetime.combine(self.now.date(), time.min, self.now.tzinfo)
        for hours in (24 * day + hour for day in range(days) for hour in (3, 6, 8, 9, 12, 22)):
            if midnight + timedelta(hours=hours) > self.now:
                self.now = midnight + timedelta(hours=hours)
                self.the_bot_ticks(crashes_after)

    @rule(chosen=st.integers(0, 99), at_eleven=st.booleans())
    def somebody_presses_remind_now(self, chosen: int, *, at_eleven: bool) -> None:
        decision, _ = self.pick(chosen)
        if at_eleven:
            self.now = self.now.replace(hour=11)
        situation = next(s for s in self.situations() if s.decision.id == decision.id)
        pressed = by_hand(situation, self.people, self.rows, self.now, 1)
        to_be_written_to = {o.organisation for n in pressed.nudges for o in n.owed}
        left_out = {o.organisation for o in pressed.left_out}
        assert to_be_written_to | left_out == {o for o in decision.organisations if self.owes(decision.id, o)}
        assert not to_be_written_to & left_out
        assert not naive_quiet(pressed.at, self.groups[decision.group].tz)
        if pressed.at == self.now:
            self.says(list(pressed.nudges))
        else:
            self.rows.append(pressed.queue(self.now))

    def the_bot_ticks(self, crashes_after: int) -> None:
        intents = due(self.situations(), self.people, self.rows, self.now)
        self.says(intents[:crashes_after])
        if crashes_after >= len(intents):
            assert due(self.situations(), self.people, self.rows, self.now) == []

    def situations(self) -> list[Situation]:
        return [
            Situation(
                self.groups[d.group],
                d,
                [s for s in self.submissions if s.decision == d.id],
                [n for n in self.rows if n.decision == d.id],
                self.policies[d.group],
            )
            for d in self.decisions.values()
        ]

    def says(self, intents: list[Intent]) -> None:
        self.tick_number += 1
        for intent in intents:
            if isinstance(intent, PrivateNudge):
                self.hears(intent)
            elif isinstance(intent, GroupLine):
                self.reads(intent)
            else:
                self.is_told(intent)
            self.rows += intent.claims(self.now)

    # --- The model: what may be said

    def owes(self, decision: int, organisation: str) -> bool:
        voices = FOCAL_POINTS[self.decisions[decision].group][organisation]
        last = self.due[decision, organisation]
        all_away = bool(voices) and all(p in self.away and self.away[p] >= last for p in voices)
        answered = bool(self.answered.get((decision, organisation)))
        return not answered and (decision, organisation) not in self.excused and not all_away

    def hears(self, nudge: PrivateNudge) -> None:
        person = nudge.person.id
        assert person not in self.silenced
        assert self.away.get(person, self.now) <= self.now
        assert nudge.owed
        for one in nudge.owed:
            decision, key, zone = one.decision.id, one.organisation, one.group.tz
            assert person in FOCAL_POINTS[one.group.id][key]
            assert self.owes(decision, key)
            assert decision not in self.over | self.closed_by_hand
            assert not naive_quiet(self.now, zone)
            assert self.now >= self.decisions[decision].opened.at or one.moment.kind == "by hand"
            today = self.now.astimezone(zone).date()
            assert one.due == self.due[decision, key]
            if one.moment.at < one.due:
                assert self.now < one.due  # worthless after it
            else:
                assert one.moment.at.astimezone(zone).date() == today
            assert not [
                h
                for h in self.heard
                if h.person == person and h.tick != self.tick_number and h.now.astimezone(zone).date() == today
            ]
            before = [h for h in self.heard if (h.decision, h.organisation) == (decision, key)]
            earlier = {h.tick for h in before if h.tick != self.tick_number}
            assert len(earlier) < 3
            assert one.moment.at not in {h.moment for h in before if h.tick != self.tick_number}
        assert person not in {h.person for h in self.heard if h.tick == self.tick_number}
        self.heard += [
            Heard(self.tick_number, self.now, person, o.decision.id, o.organisation, o.moment.at) for o in nudge.owed
        ]

    def reads(self, line: GroupLine) -> None:
        decision = self.decisions[line.decision.id]
        zone = self.groups[decision.group].tz
        assert decision.id not in self.over
        assert not naive_quiet(self.now, zone)
        missing = {o for o in decision.organisations if self.owes(decision.id, o)}
        assert set(line.missing) == missing
        assert line.counts.missing == len(missing)
        assert line.counts.expected == len(decision.organisations)
        if line.kind == "group line":
            assert missing
            assert decision.id not in self.closed_by_hand
            assert [d for d, kind, _ in self.lines if kind == "group line"].count(decision.id) < 2
            assert decision.contributions_due
            assert self.now < decision.contributions_due
        assert (decision.id, line.kind, line.moment) not in self.lines
        self.lines.append((decision.id, line.kind, line.moment))

    def is_told(self, nudge: CoordinationNudge) -> None:
        person = nudge.person.id
        assert person not in self.silenced
        for note in nudge.notes:
            decision, zone = self.decisions[note.decision.id], note.group.tz
            assert person in COORDINATORS[note.group.id]
            assert decision.id not in self.over
            assert not naive_quiet(self.now, zone)
            today = self.now.astimezone(zone).date()
            missing = {o for o in decision.organisations if self.owes(decision.id, o)}
            same = [t for t in self.told if (t[0], t[2]) == (person, note.kind) and t[4] != self.now]
            if note.kind == nudging.TRANSMISSION:
                assert not [t for t in same if t[4].astimezone(zone).date() == today]
            elif note.kind == nudging.CLOSED:
                assert note.moment not in {t[3] for t in same if t[1] == decision.id}
            else:
                assert decision.id not in {t[1] for t in same}
            if note.kind == nudging.ALL_ANSWERED:
                assert not missing
            if note.kind == nudging.UNREACHABLE:
                assert set(note.organisations) <= missing
                for organisation in note.organisations:
                    due = note.decision.due_for(organisation)
                    back = [
                        self.away.get(p) for p in FOCAL_POINTS[note.group.id][organisation] if p not in self.silenced
                    ]
                    assert all(due and until and until >= due for until in back)
        self.told += [(person, n.decision.id, n.kind, n.moment, self.now) for n in nudge.notes]


Collections.TestCase.settings = settings(max_examples=150, stateful_step_count=50, deadline=None)
TestCollections = Collections.TestCase


# --- The plan, by counting days on the fingers

openings = st.integers(0, 21 * 48).map(lambda n: datetime(2017, 6, 5, tzinfo=BAMAKO) + timedelta(minutes=30 * n))
leads = st.integers(1, 14 * 48).map(lambda n: timedelta(minutes=30 * n))


def naive_plan(opened: datetime, last: datetime) -> list[datetime]:
    """The default plan, as one would work it out on paper."""
    nine = last.replace(hour=9, minute=0)
    found = []
    for wanted in (nine - timedelta(days=2), nine):
        moment = wanted
        while moment >= last or not is_working_day(moment.date()):
            moment -= timedelta(days=1)
        found.append(moment)
    late = nine + timedelta(days=1)
    while not is_working_day(late.date()):
        late += timedelta(days=1)
    possible = [m for m in sorted({*found, late}) if m >= opened + timedelta(hours=4)]
    if last - opened >= timedelta(hours=48):
        return possible
    return [m for m in possible if m < last][-1:] or possible[:1]


@given(openings, leads)
@settings(deadline=None, max_examples=500)
def test_the_plan_is_the_one_worked_out_on_paper(opened: datetime, lead: timedelta) -> None:
    policy = Policy(BAMAKO, is_working_day)

    assert [m.at for m in plan(policy, opened, opened + lead)] == naive_plan(opened, opened + lead)


def ticked(
    situation: Situation, people: dict[int, Person], start: datetime, end: datetime
) -> list[tuple[datetime, Intent]]:
    """What is said when the bot ticks every half hour and nobody answers."""
    said: list[tuple[datetime, Intent]] = []
    now = start
    while now <= end:
        intents = due([situation], people, situation.nudges, now)
        claims = [claim for intent in intents for claim in intent.claims(now)]
        situation = replace(situation, nudges=[*situation.nudges, *claims])
        said += [(now, intent) for intent in intents]
        now += timedelta(minutes=30)
    return said


@given(openings, leads, st.integers(0, 20 * 48))
@settings(deadline=None, max_examples=40)
def test_everybody_missing_is_nudged_at_each_moment_of_the_plan_and_the_preview_said_so(
    opened: datetime, lead: timedelta, previewed_after: int
) -> None:
    of, last = group(1, BAMAKO), opened + lead
    people = {p: Person(p, str(p), private_since=START) for p in PERSONS}
    keys = tuple(o.key for o in of.roster)
    decision = Decision(1, 1, 1, "Priorités", Act(1, opened), keys, contributions_due=last)
    submissions = [answer(1, 1, "a", opened, nothing=False)]
    start = opened + timedelta(minutes=30 * previewed_after)
    moments = naive_plan(opened, last)
    end = max(last + timedelta(days=7), opened)
    assume(start < end)
    situation = Situation(of, decision, submissions, [], Policy(BAMAKO, is_working_day))

    said = ticked(situation, people, opened, end)

    nudged = {o: [at for at, i in said if isinstance(i, PrivateNudge) and i.owed[0].organisation == o] for o in keys}
    assert nudged == {"a": [], "b": [m for m in moments for _ in (12, 13)], "c": moments, "d": []}
    lines = [at for at, i in said if isinstance(i, GroupLine) and i.kind == "group line"]
    assert lines == [m for m in moments if m < last]

    kept = [claim for at, intent in said if at < start for claim in intent.claims(at)]
    planned = ahead([replace(situation, nudges=kept)], people, kept, start, 1)

    assert [(p.at, p.intent) for p in planned] == [(at, intent) for at, intent in said if at >= start]
