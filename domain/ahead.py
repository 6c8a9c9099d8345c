"""What will be said of a decision if nothing happens until then: the rules of the clock, run ahead of it."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from domain import ballots, nudging, ranking
from domain.ballots import Round
from domain.decisions import RANKING_POSTED, Decision, Told
from domain.groups import Group, Person
from domain.moments import MONTH, MORNING, Moment, last_before, next_permitted
from domain.nudging import GROUP_LINE, CoordinationNudge, GroupLine, PrivateNudge, Situation, may_be_written_to
from domain.ranking import HALF_HOUR, ToGroupOnce
from domain.store import Nudged

Standing = dict[int, Situation]  # of each decision, as it will be at the moment that is looked at


@dataclass(frozen=True)
class RoundEnds:
    """A ranking round ends by itself: no votes are taken any more, and the card says so."""

    decision: Decision
    round: Round


Intent = nudging.Intent | ranking.Intent | RoundEnds


@dataclass(frozen=True)
class Planned:
    """What will be said at a moment, if nobody does anything until then."""

    at: datetime
    intent: Intent


def ahead(
    situations: Iterable[Situation],
    people: Mapping[int, Person],
    nudges: Sequence[Nudged],
    now: datetime,
    decision: int,
) -> list[Planned]:
    """All that the clock will say of one decision from now on, to its last moment, found by letting it run ahead.

    The other situations matter for the one message a person may get a day, but nothing of them is shown. `nudges` are
    those of the last two days of all decisions.
    """
    return [planned for _, planned in _running(situations, people, nudges, now, (decision,))]


def next_reminders(
    situations: Iterable[Situation],
    people: Mapping[int, Person],
    nudges: Sequence[Nudged],
    now: datetime,
    decisions: Collection[int],
) -> dict[int, datetime]:
    """When members are next reminded of these, in the group or in private: the first such time that `ahead` lists."""
    found: dict[int, datetime] = {}
    for decision, planned in _running(situations, people, nudges, now, decisions):
        if _reminds(planned.intent):
            found.setdefault(decision, planned.at)
        if len(found) == len(decisions):
            break
    return found


def _reminds(intent: Intent) -> bool:
    return isinstance(intent, PrivateNudge) or (isinstance(intent, GroupLine) and intent.kind == GROUP_LINE)


def _running(
    situations: Iterable[Situation],
    people: Mapping[int, Person],
    nudges: Sequence[Nudged],
    now: datetime,
    decisions: Collection[int],
) -> Iterator[tuple[int, Planned]]:
    standing, said = _neighbours(situations, decisions), list(nudges)
    ends = {number: max([now, *_moments(standing[number], now)]) for number in decisions}
    for at in _stops(standing.values(), now, max(ends.values(), default=now)):
        going = [n for n in decisions if at <= ends[n] or _transmission_is_reminded_of(standing[n], people)]
        if not going:
            return
        for intent in _said_at(standing, people, said, at):
            yield from ((n, Planned(at, shown)) for n in going if (shown := _only(intent, n)))


def _neighbours(situations: Iterable[Situation], decisions: Collection[int]) -> Standing:
    """The decisions, and those that write to the same people."""
    found = {s.decision.id: (s, _members(s.group)) for s in situations}
    concerned = {person for number in decisions for person in found[number][1]}
    return {number: s for number, (s, members) in found.items() if number in decisions or members & concerned}


def _members(group: Group) -> set[int]:
    return {c.person for c in group.coordinators} | {f.person for f in group.focal_points if f.person is not None}


def _said_at(standing: Standing, people: Mapping[int, Person], said: list[Nudged], at: datetime) -> list[Intent]:
    """What the jobs say then, in their order; what they claim by it is kept in `standing` and `said`."""
    spoken = [intent for number in standing for intent in _of_round(standing, number, people, said, at)]
    nudged = nudging.due(standing.values(), people, said, at)
    _claim(standing, said, [claim for intent in nudged for claim in intent.claims(at)])
    return [*spoken, *nudged]


def _of_round(
    standing: Standing, number: int, people: Mapping[int, Person], said: list[Nudged], at: datetime
) -> list[Intent]:
    s = standing[number]
    this, spoken = s.decision.round, list[Intent]()
    if this and (ending := ranking.ending(s.group, s.decision, this, at)):
        over = ballots.ended(s.group, this, ending)
        s = standing[number] = replace(s, decision=ranking.with_round(s.decision, over))
        spoken.append(RoundEnds(s.decision, over))
    if not ranking.concerns(s.decision, at):
        return spoken
    due = ranking.due(s, people, said, at)
    if any(isinstance(intent, ToGroupOnce) for intent in due):
        s = replace(s, decision=replace(s.decision, told=(*s.decision.told, Told(RANKING_POSTED, at))))
    standing[number] = s
    _claim(standing, said, [claim for intent in due for claim in intent.claims(at)])
    return [*spoken, *due]


def _claim(standing: Standing, said: list[Nudged], claims: Sequence[Nudged]) -> None:
    said += claims
    for number in {c.decision for c in claims}:
        s = standing[number]
        standing[number] = replace(s, nudges=[*s.nudges, *(c for c in claims if c.decision == number)])


def _stops(situations: Iterable[Situation], now: datetime, end: datetime) -> Iterator[datetime]:
    """The moments from now on at which something may be said, past the last reminder of a transmission."""
    stops: set[datetime] = {now}
    for s in situations:
        stops.update(_moments(s, now))
        back = [f.away_until for f in s.group.focal_points if f.away_until]
        stops.update(moment for away in back for moment in (away, away + HALF_HOUR))
    for policy in {s.policy for s in situations}:  # what a day left unsaid is said when the next begins
        for n in range((policy.day(end) - policy.day(now)).days + MONTH):
            day = policy.day(now) + timedelta(n)
            begins = (time.min, policy.quiet_until, MORNING)
            stops.update(next_permitted(policy, policy.on(day, hour)) for hour in begins)
    yield from sorted(stop for stop in stops if stop >= now)


def _moments(s: Situation, now: datetime) -> list[datetime]:
    """Those of the decision's own plan, its closing, its transmission, and its ranking round."""
    found: list[datetime] = []
    if s.decision.collects:
        found += [m.at for o in (None, *s.decision.organisations) for m in s.moments(o)]
        found.append(next_permitted(s.policy, s.due()))
    if first := _first_of_transmission(s):
        found.append(first)
    if this := s.decision.round:
        end, asked = ranking.end_of(s.decision, this), next_permitted(s.policy, now)
        reminded = ranking.reminder(s.decision, this, s.policy)
        found += [end, next_permitted(s.policy, end), asked, asked + HALF_HOUR]
        found += [n.at + HALF_HOUR for n in s.nudges if n.kind == ranking.ASKED]
        found += [reminded] if reminded else []
    return found


def _first_of_transmission(s: Situation) -> datetime | None:
    due = s.decision.transmission_due
    return last_before(s.policy, due, Moment(0)) if due else None


def _transmission_is_reminded_of(s: Situation, people: Mapping[int, Person]) -> bool:
    """Some mornings more: there is somebody to remind, and she was not reminded often enough."""
    first = _first_of_transmission(s)
    if first is None or not any(may_be_written_to(people.get(c.person)) for c in s.group.coordinators):
        return False
    return len(nudging.reminded_of_transmission(s, first)) < nudging.TRANSMISSION_REMINDERS


def _only(intent: Intent, decision: int) -> Intent | None:
    """The part of an intent that is about this decision."""
    if isinstance(intent, PrivateNudge):
        owed = tuple(o for o in intent.owed if o.decision.id == decision)
        return replace(intent, owed=owed) if owed else None
    if isinstance(intent, CoordinationNudge):
        notes = tuple(n for n in intent.notes if n.decision.id == decision)
        return replace(intent, notes=notes) if notes else None
    return intent if intent.decision.id == decision else None
