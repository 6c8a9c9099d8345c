"""What is listed ahead is what is then said, whatever stands when it is asked: against the clock itself, wound on."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from domain import ballots, changing, nudging, ranking
from domain.ahead import Intent, RoundEnds, ahead, next_reminders
from domain.ballots import Option, Round, Vote, words_id
from domain.decisions import RANKING_POSTED, Decision, Excuse, Extension, Progress, Told
from domain.groups import Act, Group, Person
from domain.moments import Policy
from domain.nudging import CoordinationNudge, GroupLine, PrivateNudge, Situation
from domain.ranking import ToGroupOnce, ToVoter
from domain.store import Nudged
from domain.submissions import Submission
from tests.test_nudging_properties import BAMAKO, JUBA, PERSONS, START, answer, group, is_working_day

STEP = timedelta(minutes=30)
LONG = timedelta(days=45)  # beyond all that can still be said
OPTIONS = tuple(Option(n, text, text, (words_id(text),)) for n, text in enumerate(("Accès", "Eau", "Abris"), 1))


@dataclass
class Clock:
    """The jobs of the clock as they run every half hour, with what they keep."""

    groups: dict[int, Group]
    people: dict[int, Person]
    decisions: dict[int, Decision]
    submissions: list[Submission]
    rows: list[Nudged]

    def situations(self) -> list[Situation]:
        found = (self.situation(d) for d in self.decisions.values())
        return [s for s in found if not s.is_over]

    def situation(self, decision: Decision) -> Situation:
        of = self.groups[decision.group]
        mine = [s for s in self.submissions if s.decision == decision.id]
        rows = [n for n in self.rows if n.decision == decision.id]
        return Situation(of, decision, mine, rows, Policy(of.tz, is_working_day))

    def ticks(self, now: datetime) -> Iterator[Intent]:
        for d in [d for d in self.decisions.values() if d.is_open and d.contributions_due]:
            if d.contributions_due and d.contributions_due <= now:
                self.decisions[d.id] = changing.closed(d, d.contributions_due)
        for number in self.decisions:
            yield from self.asks_and_ends(number, now)
        for intent in nudging.due(self.situations(), self.people, self.rows, now):
            self.rows += intent.claims(now)
            yield intent

    def asks_and_ends(self, number: int, now: datetime) -> Iterator[Intent]:
        decision = self.decisions[number]
        of, this = self.groups[decision.group], decision.round
        if self.situation(decision).is_over:
            return
        if this and (ending := ranking.ending(of, decision, this, now)):
            over = ballots.ended(of, this, ending)
            decision = self.decisions[number] = ranking.with_round(decision, over)
            yield RoundEnds(decision, over)
        if not ranking.concerns(decision, now):
            return
        for intent in ranking.due(self.situation(decision), self.people, self.rows, now):
            self.rows += intent.claims(now)
            if isinstance(intent, ToGroupOnce):
                self.decisions[number] = replace(decision, told=(*decision.told, Told(RANKING_POSTED, now)))
            yield intent


def told(at: datetime, intent: Intent) -> list[tuple[int, Any]]:
    """Which decision it is about, and what a person would hear of it, when."""
    at = at.astimezone(BAMAKO)
    match intent:
        case PrivateNudge():
            return [(o.decision.id, (at, "owed", intent.person.id, o.organisation, o.last)) for o in intent.owed]
        case CoordinationNudge():
            return [
                (n.decision.id, (at, n.kind, intent.person.id, n.organisations, n.again, n.last)) for n in intent.notes
            ]
        case GroupLine():
            return [(intent.decision.id, (at, intent.kind, intent.counts, intent.missing))]
        case ToVoter():
            return [(intent.decision.id, (at, intent.kind, intent.person.id, intent.organisations))]
        case ToGroupOnce():
            return [(intent.decision.id, (at, "ranking line", intent.voted, intent.expected))]
        case RoundEnds():
            return [(intent.decision.id, (at, "round ends", intent.round.number))]
        case _:
            return [(intent.decision.id, (at, type(intent).__name__, intent.person.id))]


def half_hours(least: int, most: int) -> st.SearchStrategy[timedelta]:
    return st.integers(least, most).map(lambda n: n * STEP)


@st.composite
def decisions(draw: st.DrawFn, number: int, groups: dict[int, Group], now: datetime) -> Decision:
    """One that was opened before now, with whatever may have become of it."""
    of = groups[draw(st.integers(1, 2))]
    keys = tuple(o.key for o in of.roster)
    opened = draw(half_hours(0, int((now - START) / STEP)).map(lambda after: START + after))
    last = opened + draw(half_hours(6, 20 * 24)) if draw(st.booleans()) or number == 1 else None
    handed = draw(st.none() | half_hours(0, 10 * 48).map(lambda after: (last or opened + STEP) + after))
    some = st.sets(st.sampled_from(keys))
    decision = Decision(
        number,
        of.id,
        number,
        "Priorités",
        Act(1, opened),
        keys if last else (),
        contributions_due=last,
        transmission_due=handed,
        excuses=tuple(Excuse(o, 1, opened) for o in draw(some)) if last else (),
    )
    for o in draw(some) if last else ():
        more = Extension(o, (last or now) + draw(half_hours(1, 200)), 1, opened)
        decision = replace(decision, extensions=(*decision.extensions, more))
    fate = draw(st.sampled_from(("", "", "", "closed", "done")))
    if fate == "closed" and decision.is_open:
        decision = changing.closed(decision, now, by=1)
    if fate == "done":
        decision = replace(decision, progress=(Progress("done", 1, now, ""),))
    until = now + 3 * draw(half_hours(1, 2 * 48))  # a third of it is on the half hour
    if last and not (handed and handed < until) and draw(st.booleans()):
        ways: tuple[ballots.Where, ...] = ("poll", "group", "private")
        where = draw(st.sampled_from(ways))
        votes = tuple(
            Vote(f.organisation, (1,), f.person or 0, now) for f in draw(st.sets(st.sampled_from(of.focal_points)))
        )
        seen = tuple(words_id(o.text) for o in OPTIONS)
        decision = replace(decision, rounds=(Round(1, Act(1, now), until, where, OPTIONS, 2, seen, votes),))
    return decision


@st.composite
def clocks(draw: st.DrawFn) -> tuple[Clock, datetime]:
    """What stands at a moment, after the bot has ticked until then."""
    now = START + draw(half_hours(0, 14 * 48))
    groups = {1: group(1, BAMAKO), 2: group(2, JUBA)}
    away = draw(st.none() | half_hours(1, 10 * 48).map(lambda after: now + after))
    since = draw(st.none() | half_hours(-5 * 48, 9 * 48).map(lambda after: now + after)) if away else None
    for number, of in groups.items():
        gone = {f: replace(f, away_until=away, away_from=since) if f.person == 11 else f for f in of.focal_points}
        groups[number] = replace(of, focal_points=tuple(gone.values()))
    paused = draw(st.sets(st.sampled_from(PERSONS)))
    people = {p: Person(p, str(p), private_since=START, paused_since=START if p in paused else None) for p in PERSONS}
    some = {n: draw(decisions(n, groups, now)) for n in range(1, 1 + draw(st.integers(1, 3)))}
    answers = [
        answer(d.id, n, o, d.opened.at, nothing=False)
        for d in some.values()
        for n, o in enumerate(sorted(draw(st.sets(st.sampled_from(d.organisations)))) if d.organisations else (), 1)
    ]
    clock = Clock(groups, people, dict(some), answers, [])
    rounds = {n: d.rounds for n, d in some.items()}
    clock.decisions = {n: replace(d, rounds=()) for n, d in some.items()}
    at = START
    while at < now:  # as it went so far; a decision is there from its opening on, its round from now on
        opened = {n: d for n, d in clock.decisions.items() if d.opened.at <= at}
        before = replace(clock, decisions=opened)
        list(before.ticks(at))
        clock.decisions |= before.decisions
        at += STEP
    clock.decisions = {n: replace(d, rounds=rounds[n]) for n, d in clock.decisions.items()}
    return clock, now


def listed_and_said(clock: Clock, now: datetime) -> tuple[dict[int, Any], dict[int, Any]]:
    """Of each decision: what is listed now, and what the clock then says when nobody does anything."""
    listed = {
        s.decision.id: [
            one
            for p in ahead(clock.situations(), clock.people, clock.rows, now, s.decision.id)
            for _, one in told(p.at, p.intent)
        ]
        for s in clock.situations()
    }
    at, said = now, {number: list[Any]() for number in listed}
    while at < now + LONG:
        for intent in clock.ticks(at):
            for number, one in told(at, intent):
                if number in said:
                    said[number].append(one)
        at += STEP
    return listed, said


@given(clocks())
@settings(deadline=None, max_examples=60)
def test_what_is_listed_ahead_is_what_is_then_said(standing: tuple[Clock, datetime]) -> None:
    listed, said = listed_and_said(*standing)
    for number in listed:
        assert sorted(listed[number], key=repr) == sorted(said[number], key=repr)


@given(clocks())
@settings(deadline=None, max_examples=30)
def test_the_next_reminders_of_many_are_the_first_that_is_listed_of_each(standing: tuple[Clock, datetime]) -> None:
    clock, now = standing
    situations = clock.situations()
    first: dict[int, datetime] = {}
    for number in [s.decision.id for s in situations]:
        for planned in ahead(situations, clock.people, clock.rows, now, number):
            match planned.intent:
                case PrivateNudge() | GroupLine(kind="group line"):
                    first.setdefault(number, planned.at)
    asked = [s.decision.id for s in situations]
    assert next_reminders(situations, clock.people, clock.rows, now, asked) == first
