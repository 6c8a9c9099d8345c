"""The follow-up sheet: what the meetings of a group decided and where each measure stands now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.compiling import Counts, Transmitted, counts_of, transmitted_of
from domain.decisions import Decision, Progress
from domain.groups import Group
from domain.submissions import Submission

LONGEST_REASON = 500  # characters, so that a row stays a row


class Status(StrEnum):
    DONE = "done"
    IN_PROGRESS = "in progress"
    PENDING = "pending"
    OVERDUE = "overdue"
    CANCELLED = "cancelled"

    @property
    def is_open(self) -> bool:
        return self not in (Status.DONE, Status.CANCELLED)


@dataclass(frozen=True)
class Said:
    """Who gave a measure its status, or cancelled it, and when."""

    by: str
    at: datetime


@dataclass(frozen=True)
class Row:
    """One measure. `overdue_days` also stands beside a status the coordination gave."""

    id: int
    number: int
    title: str
    meeting: date | None
    owner: str | None
    recipient: str | None
    contributions_due: datetime | None
    transmission_due: datetime | None
    status: Status
    overdue_days: int
    reason: str
    said: Said | None  # None when the dates alone tell the status
    counts: Counts | None  # None when nobody was asked for anything
    transmitted: Transmitted | None
    closed: bool = False  # nobody is asked for contributions any more, by the clock or by hand


@dataclass(frozen=True)
class FollowUp:
    group: str
    zone: str
    at: datetime
    rows: tuple[Row, ...]

    @property
    def open_rows(self) -> tuple[Row, ...]:
        return tuple(r for r in self.rows if r.status.is_open)


def follow_up(
    group: Group,
    decisions: Sequence[Decision],
    submissions: Mapping[int, Sequence[Submission]],
    names: Mapping[int, str],
    now: datetime,
) -> FollowUp:
    """Every decision of the group, open ones first, the earliest due on top, undated ones last.

    `submissions` are those of each decision by its id; `names` are people's names by id.
    """
    by_due = sorted(decisions, key=lambda d: (_last_due(d) is None, _last_due(d) or now, d.number))
    rows = [_row(group, d, submissions.get(d.id, ()), names, now) for d in by_due]
    return FollowUp(
        group=group.title,
        zone=group.zone,
        at=now.astimezone(group.tz),
        rows=tuple(sorted(rows, key=lambda r: not r.status.is_open)),
    )


def _row(
    group: Group, decision: Decision, received: Sequence[Submission], names: Mapping[int, str], now: datetime
) -> Row:
    status = status_of(decision, now)
    said = decision.cancellation or _said_of(decision)
    return Row(
        id=decision.id,
        number=decision.number,
        title=decision.title,
        meeting=decision.meeting,
        owner=decision.owner,
        recipient=decision.recipient,
        contributions_due=_local(group, decision.contributions_due),
        transmission_due=_local(group, decision.transmission_due),
        status=status,
        overdue_days=overdue_days(decision, now, group.tz) if status.is_open else 0,
        reason=said.reason if said else "",
        said=Said(names.get(said.by, ""), said.at.astimezone(group.tz)) if said else None,
        counts=counts_of(group, decision, received) if decision.collects else None,
        transmitted=transmitted_of(group, decision, names),
        closed=decision.closure is not None,
    )


def status_of(decision: Decision, now: datetime) -> Status:
    """What the coordination said last outweighs what the dates say; a transmission made since outweighs both."""
    if decision.cancellation:
        return Status.CANCELLED
    if said := _said_of(decision):
        return Status(said.status)
    if decision.transmissions:
        return Status.DONE
    due = _owed_by(decision)
    if due is not None and due < now:
        return Status.OVERDUE
    return Status.IN_PROGRESS if decision.collects else Status.PENDING


def is_over(decision: Decision) -> bool:
    """Done or cancelled: it does not come back."""
    return not status_of(decision, decision.opened.at).is_open


def _said_of(decision: Decision) -> Progress | None:
    """What the coordination said last, unless it was transmitted since."""
    said = decision.progress[-1] if decision.progress else None
    transmitted = decision.transmissions[-1] if decision.transmissions else None
    return None if said and transmitted and said.at <= transmitted.at else said


def _owed_by(decision: Decision) -> datetime | None:
    """The moment after which it is overdue. Closed contributions that go to nobody owe nothing more by a date."""
    if decision.transmission_due:
        return decision.transmission_due
    return None if decision.closure else decision.contributions_due


def overdue_days(decision: Decision, now: datetime, tz: ZoneInfo) -> int:
    """Days by the calendar of the group; one as soon as the moment has passed."""
    due = _owed_by(decision)
    if due is None or due >= now:
        return 0
    return max(1, (now.astimezone(tz).date() - due.astimezone(tz).date()).days)


def _last_due(decision: Decision) -> datetime | None:
    return decision.transmission_due or decision.contributions_due


def _local(group: Group, moment: datetime | None) -> datetime | None:
    return moment.astimezone(group.tz) if moment else None
