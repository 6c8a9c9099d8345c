"""Nudging: who is reminded of what, when, and when the house keeps silent.

Nothing is scheduled. The moments follow from the due moment each time they are asked for; what was said is kept as
`Nudged` rows; `due` compares the two. So a restart, a double tick, a moved date or a clock that jumps changes nothing:
what was claimed is not said again, and what is out of season is not said at all.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from itertools import pairwise
from typing import Literal

from domain.compiling import Counts, counts_of
from domain.decisions import CALLED_AGAIN, RANKING_POSTED, TAKEN_UP, Decision, Move
from domain.groups import FocalPoint, Group, Person
from domain.moments import MORNING, Moment, PlannedMoment, Policy, current, is_quiet, last_before, next_permitted, plan
from domain.standing import Standing, standings
from domain.store import Nudged
from domain.submissions import Submission

# What a claimed nudge is called in `Nudged.kind`.
CONTRIBUTION = "contribution"
RANKING = "ranking"  # to the focal points of an organisation that has not voted in a ranking round
GROUP_LINE = "group line"
GROUP_CLOSING = "group closing"
QUEUED = "queued by hand"
ALL_ANSWERED = "coordination: all answered"
CLOSED = "coordination: closed"
UNREACHABLE = "coordination: unreachable"
TRANSMISSION = "coordination: transmission"

TRANSMISSION_REMINDERS = 4  # on the day and the next three working mornings; then /status and /followup show it
GROUP_LINES = 2  # of the five messages a decision may post in its group

TO_MEMBERS = (CONTRIBUTION, RANKING)  # of all these together, a person gets one message a day

LeftOutBecause = Literal["closed", "cap reached", "already written to today", "no private chat", "paused", "away"]


@dataclass(frozen=True)
class Situation:
    """A decision with all that bears on whom to remind of it: its group, its answers, what was already said of it."""

    group: Group
    decision: Decision
    submissions: Sequence[Submission]
    nudges: Sequence[Nudged]  # of this decision, since it opened
    policy: Policy

    @cached_property
    def missing(self) -> tuple[str, ...]:
        """The organisations that owe an answer, by key. All others are left in peace."""
        found = standings(self.group, self.decision, self.submissions)
        return tuple(o for o, standing in found.items() if standing is Standing.NOT_YET)

    @cached_property
    def counts(self) -> Counts:
        return counts_of(self.group, self.decision, self.submissions)

    @property
    def is_over(self) -> bool:
        """Nothing more is said of it: cancelled, transmitted, reported done, or the group is gone."""
        return bool(
            self.decision.cancellation
            or self.decision.transmissions
            or self.decision.is_noted_done
            or self.group.away_since
        )

    @property
    def asks(self) -> bool:
        """Organisations may be reminded. Closed by the clock they still are, closed by the coordination not."""
        closed_by_hand = self.decision.closure is not None and self.decision.closure.by is not None
        return self.decision.collects and not closed_by_hand and not self.is_over

    def moments(self, organisation: str | None = None) -> tuple[PlannedMoment, ...]:
        """The plan of one organisation, by its own due moment, with what was queued by hand; or the group's plan."""
        due = self.due(organisation)
        extended = [e.at for e in self.decision.extensions if e.organisation == organisation]
        since = max([_set_at(self.decision, lambda d: d.contributions_due), *extended])
        again = _taken_up(self.decision)
        planned = plan(self.policy, self.decision.opened.at, due, since)
        planned = tuple(m for m in planned if again is None or m.at > again)
        if organisation is None:
            return planned
        queued = (PlannedMoment(n.moment, "by hand", n.by) for n in self.nudges if n.kind == QUEUED)
        return tuple(sorted([*planned, *queued], key=lambda m: m.at))

    def due(self, organisation: str | None = None) -> datetime:
        due = self.decision.due_for(organisation) if organisation else self.decision.contributions_due
        if due is None:
            raise ValueError(f"decision {self.decision.id} collects nothing")
        return due

    @property
    def lines_left(self) -> int:
        """How many more lines the group bears.

        The notice of a new date, the call posted anew and each post of a ranking round was one of them.
        """
        said = {n.moment for n in self.nudges if n.kind == GROUP_LINE}
        again = [t for t in self.decision.told if t.what in (CALLED_AGAIN, RANKING_POSTED)]
        return GROUP_LINES - len(said) - len(self.decision.moves) - len(again)

    def nudged(self, organisation: str) -> set[datetime]:
        """The moments at which an organisation was nudged; two of its focal points at one moment are one nudge."""
        return {n.moment for n in self.nudges if n.kind == CONTRIBUTION and n.organisation == organisation}


def _set_at(decision: Decision, wanted: Callable[[Decision | Move], datetime | None]) -> datetime:
    """When this date of the decision became what it is: at the opening, or by its last move."""
    states: list[Decision | Move] = [*decision.moves, decision]
    moved = [m.at for m, then in zip(decision.moves, states[1:], strict=True) if wanted(m) != wanted(then)]
    return max([decision.opened.at, *moved])


def _taken_up(decision: Decision) -> datetime | None:
    """When it was last found not to be done after all: the nudges that it went without are not made up for."""
    undone = [t.at for t in decision.told if t.what == TAKEN_UP]
    changed = [now.at for was, now in pairwise(decision.progress) if was.status == "done" != now.status]
    return max((*undone, *changed), default=None)


# --- What is to be said


@dataclass(frozen=True)
class Owed:
    """One contribution that is still missing, to be mentioned in a nudge."""

    group: Group
    decision: Decision
    organisation: str
    due: datetime  # this organisation's own
    moment: PlannedMoment
    counts: Counts
    last: bool  # nothing more will follow by itself


@dataclass(frozen=True)
class PrivateNudge:
    """One message to a focal point about everything she owes, over all her decisions and groups."""

    person: Person
    owed: tuple[Owed, ...]

    def claims(self, now: datetime) -> tuple[Nudged, ...]:
        """To be kept before it is said: a crash may lose a nudge but never doubles it."""
        return tuple(
            Nudged(o.decision.id, CONTRIBUTION, o.moment.at, now, o.organisation, self.person.id, o.moment.by)
            for o in self.owed
        )


@dataclass(frozen=True)
class GroupLine:
    """One line in the group: a nudge with counts (replaces the one before), or the news that it is closed."""

    kind: Literal["group line", "group closing"]
    group: Group
    decision: Decision
    moment: datetime
    counts: Counts
    missing: tuple[str, ...]  # to be named only if the group's setting says so

    def claims(self, now: datetime) -> tuple[Nudged, ...]:
        return (Nudged(self.decision.id, self.kind, self.moment, now),)


@dataclass(frozen=True)
class Note:
    """One thing the coordination should know of a decision. `kind` is one of the `coordination: ...` kinds."""

    kind: str
    group: Group
    decision: Decision
    moment: datetime
    counts: Counts
    organisations: tuple[str, ...] = ()  # those no private message reaches
    again: bool = False  # she was reminded of it before
    last: bool = False  # she will not be reminded of it again


@dataclass(frozen=True)
class CoordinationNudge:
    """One message to a coordinator with all that is due to be known now, over all groups she coordinates."""

    person: Person
    notes: tuple[Note, ...]

    def claims(self, now: datetime) -> tuple[Nudged, ...]:
        return tuple(Nudged(n.decision.id, n.kind, n.moment, now, person=self.person.id) for n in self.notes)


Intent = PrivateNudge | GroupLine | CoordinationNudge


def most_have_answered(counts: Counts) -> bool:
    """Only then may a nudge say so; before, it gives the purpose."""
    return counts.answered * 2 > counts.expected


def due(
    situations: Iterable[Situation], people: Mapping[int, Person], nudges: Sequence[Nudged], now: datetime
) -> list[Intent]:
    """What must be said now; nothing once its claims are kept.

    `nudges` are those of the last two days of all decisions, for the one message a person may get a day.
    """
    awake = [s for s in situations if not s.is_over and not is_quiet(s.policy, now)]
    return [*_group_lines(awake, now), *_private(awake, people, nudges, now), *_notes(awake, people, nudges, now)]


def _group_lines(situations: Iterable[Situation], now: datetime) -> Iterator[GroupLine]:
    """A line at the first two moments before the due moment, while somebody is missing; one when it is closed."""
    for s in situations:
        line = _line(s, now) or _closing_line(s, now)
        if line:
            yield line


def _line(s: Situation, now: datetime) -> GroupLine | None:
    said = {n.moment for n in s.nudges if n.kind == GROUP_LINE}
    # Those with more time have their own due moment: the line, which gives the general one, is not for them.
    if not s.decision.is_open or s.lines_left <= 0 or not any(s.due(o) == s.due() for o in s.missing):
        return None
    moment = current(s.policy, s.moments(), s.due(), now)
    if moment is None or moment.kind == "late" or moment.at > now or _is_served(s.policy, moment, said):
        return None
    return GroupLine("group line", s.group, s.decision, moment.at, s.counts, s.missing)


def _closing_line(s: Situation, now: datetime) -> GroupLine | None:
    closing = _closing(s.decision, now)
    if closing is None or any(n.kind == GROUP_CLOSING and n.moment >= closing for n in s.nudges):
        return None
    if s.policy.day(now) > s.policy.day(next_permitted(s.policy, closing)):
        return None  # no news any more
    return GroupLine("group closing", s.group, s.decision, closing, s.counts, s.missing)


def _closing(decision: Decision, now: datetime) -> datetime | None:
    """When contributions closed, if they did: at the due moment, or when the coordination closed them before it."""
    if decision.contributions_due is None:
        return None
    if decision.closure is not None:
        return min(decision.closure.at, decision.contributions_due)
    return decision.contributions_due if decision.contributions_due <= now else None


def _private(
    situations: Iterable[Situation], people: Mapping[int, Person], nudges: Sequence[Nudged], now: datetime
) -> Iterator[PrivateNudge]:
    """One message a person, about everything that is due today, as soon as the first of it is."""
    owed: dict[int, list[tuple[Situation, Owed]]] = defaultdict(list)
    for s in situations:
        for organisation in s.missing if s.asks else ():
            if one := _owed(s, organisation, now):
                for voice in voices(s, organisation, people, now):
                    owed[voice.id].append((s, one))
    written = said(nudges, *TO_MEMBERS)
    for person, pairs in owed.items():
        has_come = any(one.moment.at <= now for _, one in pairs)
        if has_come and not any(was_today(s.policy, written[person], now) for s, _ in pairs):
            ordered = sorted((one for _, one in pairs), key=lambda o: (o.due, o.decision.id))
            yield PrivateNudge(people[person], tuple(ordered))


def _owed(s: Situation, organisation: str, now: datetime) -> Owed | None:
    """What an organisation is to be reminded of today, unless it was, or was often enough."""
    moments, nudged = s.moments(organisation), s.nudged(organisation)
    moment = current(s.policy, moments, s.due(organisation), now)
    if moment is None or len(nudged) >= s.policy.per_organisation or _is_served(s.policy, moment, nudged):
        return None
    last = len(nudged) + 1 == s.policy.per_organisation or moment == moments[-1]
    return Owed(s.group, s.decision, organisation, s.due(organisation), moment, s.counts, last)


def _is_served(policy: Policy, moment: PlannedMoment, said: Iterable[datetime]) -> bool:
    """It was said for that day or a later one already, by the clock or by hand."""
    return any(policy.day(m) >= policy.day(moment.at) for m in said)


def said(nudges: Iterable[Nudged], *kinds: str) -> defaultdict[int, list[datetime]]:
    """When each person was written to, for these kinds of message."""
    found: defaultdict[int, list[datetime]] = defaultdict(list)
    for n in nudges:
        if n.person is not None and n.kind in kinds:
            found[n.person].append(n.at)
    return found


def was_today(policy: Policy, said: Iterable[datetime], now: datetime) -> bool:
    return any(policy.day(at) == policy.day(now) for at in said)


def voices(s: Situation, organisation: str, people: Mapping[int, Person], now: datetime) -> list[Person]:
    """The focal points who may be written to now."""
    known = s.group.focal_points_of(organisation)
    here = [f.person for f in known if f.person is not None and not f.is_away(now)]
    return [people[p] for p in dict.fromkeys(here) if may_be_written_to(people.get(p))]


def may_be_written_to(person: Person | None) -> bool:
    return person is not None and person.reachable and person.paused_since is None


# --- What the coordination is told


def _notes(
    situations: Iterable[Situation], people: Mapping[int, Person], nudges: Sequence[Nudged], now: datetime
) -> Iterator[CoordinationNudge]:
    notes: dict[int, list[Note]] = defaultdict(list)
    reminded = said(nudges, TRANSMISSION)
    for s in situations:
        told = [n for n in (_all_answered(s, now), _closed(s, now), _unreachable(s, people, now)) if n]
        reminder = _transmission(s, now)
        for person in (c.person for c in s.group.coordinators if may_be_written_to(people.get(c.person))):
            notes[person] += [n for n in told if not _was_told(s, n, person, now)]
            if reminder and not was_today(s.policy, reminded[person], now):
                again = any(n.kind == TRANSMISSION and n.person == person for n in s.nudges)
                notes[person].append(replace(reminder, again=again))
    for person, hers in notes.items():
        if hers:
            yield CoordinationNudge(people[person], tuple(hers))


def _all_answered(s: Situation, now: datetime) -> Note | None:
    if not s.decision.collects or s.missing or s.counts.excused == s.counts.expected:
        return None
    return Note(ALL_ANSWERED, s.group, s.decision, now, s.counts)


def _closed(s: Situation, now: datetime) -> Note | None:
    closing = _closing(s.decision, now)
    return Note(CLOSED, s.group, s.decision, closing, s.counts) if closing else None


def _unreachable(s: Situation, people: Mapping[int, Person], now: datetime) -> Note | None:
    """At the first moment: the missing organisations that no private message reaches, to be asked in other ways."""
    moment = current(s.policy, s.moments(), s.due(), now) if s.asks else None
    if moment is None or moment.at > now:
        return None
    mute = [
        o
        for o in s.missing
        if not any(
            f.person and may_be_written_to(people.get(f.person)) and not _stays_away(f, s.due(o), now)
            for f in s.group.focal_points_of(o)
        )
    ]
    return Note(UNREACHABLE, s.group, s.decision, moment.at, s.counts, tuple(mute)) if mute else None


def _stays_away(focal: FocalPoint, due: datetime, now: datetime) -> bool:
    """Away now, and not back before the contribution is due."""
    return focal.is_away(now) and focal.away_until is not None and focal.away_until >= due


def _transmission(s: Situation, now: datetime) -> Note | None:
    """On the day of transmission and the next three working mornings, until it is done; the last one is marked."""
    if s.decision.transmission_due is None:
        return None
    first = last_before(s.policy, s.decision.transmission_due, Moment(0))
    morning = s.policy.on(s.policy.day(now), MORNING)
    known = _set_at(s.decision, lambda d: d.transmission_due)
    if first is None or now < max(first, morning) or morning < known + s.policy.rest:
        return None
    before = len(reminded_of_transmission(s, first) - {s.policy.day(morning)})
    if before >= TRANSMISSION_REMINDERS:
        return None
    last = before + 1 == TRANSMISSION_REMINDERS
    return Note(TRANSMISSION, s.group, s.decision, morning, s.counts, last=last)


def reminded_of_transmission(s: Situation, first: datetime) -> set[date]:
    """The days on which the coordination was; those of a former date of the transmission do not count."""
    days = {s.policy.day(n.moment) for n in s.nudges if n.kind == TRANSMISSION}
    return {day for day in days if day >= s.policy.day(first)}


def _was_told(s: Situation, note: Note, person: int, now: datetime) -> bool:
    """Each thing is told on one day, a closing each time it closed; nobody is told what she did herself."""
    if note.kind == CLOSED and s.decision.closure and s.decision.closure.by == person:
        return True
    told = [n for n in s.nudges if n.kind == note.kind and (note.kind != CLOSED or n.moment >= note.moment)]
    return any(n.person == person for n in told) or bool(told and not was_today(s.policy, (n.at for n in told), now))


# --- By hand


@dataclass(frozen=True)
class LeftOut:
    organisation: str
    why: LeftOutBecause


@dataclass(frozen=True)
class ByHand:
    """What pressing «remind now» leads to: whom it writes to, whom not and why, and when, if now is quiet time."""

    decision: Decision
    at: datetime  # now, or the next moment at which somebody may be written to
    by: int
    nudges: tuple[PrivateNudge, ...]
    left_out: tuple[LeftOut, ...]

    def queue(self, now: datetime) -> Nudged:
        """To be kept when it is quiet and the coordinator wants it later: `due` then nudges who is missing by then."""
        return Nudged(self.decision.id, QUEUED, self.at, now, by=self.by)


def by_hand(s: Situation, people: Mapping[int, Person], nudges: Sequence[Nudged], now: datetime, by: int) -> ByHand:
    """What «remind now» would send. In quiet time nothing is sent: `at` is later than now, and `queue` keeps it."""
    at = next_permitted(s.policy, now)
    moment = PlannedMoment(at, "by hand", by)
    written = said(nudges, *TO_MEMBERS)
    owed: dict[int, list[Owed]] = defaultdict(list)
    left_out = []
    for organisation in s.missing:
        persons = voices(s, organisation, people, at)
        free = [p for p in persons if not was_today(s.policy, written[p.id], at)]
        nudged = s.nudged(organisation)
        if why := _left_out(s, organisation, people, moment, persons, free):
            left_out.append(LeftOut(organisation, why))
            continue
        last = len(nudged) + 1 == s.policy.per_organisation
        for person in free:
            one = Owed(s.group, s.decision, organisation, s.due(organisation), moment, s.counts, last)
            owed[person.id].append(one)
    return ByHand(
        s.decision, at, by, tuple(PrivateNudge(people[p], tuple(o)) for p, o in owed.items()), tuple(left_out)
    )


def _left_out(
    s: Situation,
    organisation: str,
    people: Mapping[int, Person],
    moment: PlannedMoment,
    persons: Sequence[Person],
    free: Sequence[Person],
) -> LeftOutBecause | None:
    nudged = s.nudged(organisation)
    known = [p for f in s.group.focal_points_of(organisation) if f.person and (p := people.get(f.person))]
    if not s.asks:
        return "closed"
    if len(nudged) >= s.policy.per_organisation:
        return "cap reached"
    if not any(p.reachable for p in known):
        return "no private chat"
    if not any(may_be_written_to(p) for p in known):
        return "paused"
    if not persons:
        return "away"
    if _is_served(s.policy, moment, nudged) or not free:
        return "already written to today"
    return None
