"""At a glance: where the decisions of a group stand, as one picture shows it. Counts only: anybody may see it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import log1p

from domain.compiling import Counts, counts_of
from domain.decisions import Decision
from domain.groups import Group
from domain.submissions import Submission

MOST = 8  # decisions that are legible on a phone; the words tell all of them
FAR = timedelta(days=45)  # a longer time is drawn closer together the farther it lies from now


@dataclass(frozen=True)
class Line:
    """One decision: its moments, and how many organisations stand where."""

    number: int
    title: str
    contributions_due: datetime | None
    transmission_due: datetime | None
    extensions: tuple[datetime, ...]  # later moments granted to some organisations, each once
    closed: datetime | None
    transmitted: datetime | None
    counts: Counts | None  # None when organisations were asked for nothing
    late: int  # days since the transmission was due, when it was not made

    @property
    def collected_until(self) -> datetime | None:
        """When contributions end, or ended: closed by hand, before they were due."""
        if self.contributions_due and self.closed:
            return min(self.contributions_due, self.closed)
        return self.contributions_due

    @property
    def moments(self) -> tuple[datetime, ...]:
        """All that is to be placed on the line of time."""
        known = (self.collected_until, *self.extensions, self.transmission_due, self.transmitted)
        return tuple(m for m in known if m is not None)

    @property
    def next_due(self) -> datetime | None:
        return _next_due(self.contributions_due, self.transmission_due, closed=self.closed is not None)


@dataclass(frozen=True)
class Glance:
    group: str
    at: datetime
    lines: tuple[Line, ...]  # the earliest due first
    more: int = 0  # decisions that had no room


@dataclass(frozen=True)
class Axis:
    """Places moments from 0 to 1 between the earliest and the latest, now among them."""

    now: datetime
    first: datetime
    last: datetime

    @property
    def is_even(self) -> bool:
        """A day is as wide as any other; else days far from now are narrower."""
        return self.last - self.first <= FAR

    def place(self, moment: datetime) -> float:
        low, high = self._scaled(self.first), self._scaled(self.last)
        return (self._scaled(moment) - low) / (high - low)

    def _scaled(self, moment: datetime) -> float:
        days = (moment - self.now) / timedelta(days=1)
        if self.is_even:
            return days
        return log1p(abs(days)) * (1 if days >= 0 else -1)


def by_next_due(decisions: Sequence[Decision], now: datetime) -> list[Decision]:
    """In the order of the picture, for whoever tells them in words."""

    def order(decision: Decision) -> tuple[bool, datetime, int]:
        due = _next_due(decision.contributions_due, decision.transmission_due, closed=decision.closure is not None)
        return due is None, due or now, decision.number

    return sorted(decisions, key=order)


def _next_due(contributions: datetime | None, transmission: datetime | None, *, closed: bool) -> datetime | None:
    """What is waited for now: contributions while they are asked for, then the transmission."""
    return (None if closed else contributions) or transmission or contributions


def glance(
    group: Group, decisions: Sequence[Decision], submissions: Mapping[int, Sequence[Submission]], now: datetime
) -> Glance:
    """These decisions, those whose moment is nearest where there are too many; undated ones last."""
    lines = [_line(group, d, submissions.get(d.id, ()), now) for d in decisions]
    nearest = sorted(lines, key=lambda line: (line.next_due is None, abs((line.next_due or now) - now), line.number))
    shown = sorted(nearest[:MOST], key=lambda line: (line.next_due is None, line.next_due or now, line.number))
    return Glance(group.title, now.astimezone(group.tz), tuple(shown), len(lines) - len(shown))


def axis(glance: Glance) -> Axis | None:
    """The time all its lines share; None when none of them has a date."""
    moments = [moment for line in glance.lines for moment in line.moments]
    if not moments:
        return None
    first, last = min(glance.at, *moments), max(glance.at, *moments)
    return Axis(glance.at, first, max(last, first + timedelta(days=1)))


def days_late(group: Group, decision: Decision, now: datetime) -> int:
    """Since the transmission was due, in the group's days, the first one begun counts; 0 when made or still ahead."""
    due = decision.transmission_due
    if due is None or decision.transmissions or due >= now:
        return 0
    return max(1, (now.astimezone(group.tz).date() - due.astimezone(group.tz).date()).days)


def extensions_of(decision: Decision) -> tuple[datetime, ...]:
    """The later moments that organisations were granted, for each of them the one that holds."""
    general = decision.contributions_due
    own = {e.organisation: decision.due_for(e.organisation) for e in decision.extensions}
    return tuple(sorted(due for due in own.values() if due and general and due > general))


def _line(group: Group, decision: Decision, received: Sequence[Submission], now: datetime) -> Line:
    def local(moment: datetime | None) -> datetime | None:
        return moment.astimezone(group.tz) if moment else None

    transmitted = decision.transmissions[0].at if decision.transmissions else None
    closed = decision.closure.at if decision.closure else None
    return Line(
        number=decision.number,
        title=decision.title,
        contributions_due=local(decision.contributions_due),
        transmission_due=local(decision.transmission_due),
        extensions=tuple(m.astimezone(group.tz) for m in dict.fromkeys(extensions_of(decision))),
        closed=local(closed),
        transmitted=local(transmitted),
        counts=counts_of(group, decision, received) if decision.collects else None,
        late=days_late(group, decision, now),
    )
