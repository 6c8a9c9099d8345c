"""What an organisation was asked for in a group, and what came of it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.compiling import Timeliness, timeliness
from domain.decisions import Decision
from domain.groups import Group, Organisation
from domain.standing import Standing, standing_of
from domain.submissions import Submission, first_answer, standing_answer


class Record(StrEnum):
    ON_TIME = "on time"
    WITH_EXTENSION = "with extension"
    LATE = "late"
    NOTHING_TO_ADD = "nothing to add"
    EXCUSED = "excused"
    MISSING = "missing"
    AWAITED = "awaited"  # its due moment is still to come


@dataclass(frozen=True)
class Past:
    """One decision, from the side of one organisation."""

    number: int
    title: str
    due: datetime | None  # the organisation's own
    record: Record
    received: datetime | None  # what the record is judged by
    again: datetime | None  # when the answer came that stands in its place
    points: int  # of the one that stands


def history(
    group: Group,
    decisions: Sequence[Decision],
    submissions: Mapping[int, Sequence[Submission]],
    organisation: str,
    now: datetime,
) -> tuple[Past, ...]:
    """Every decision that asked something of the organisation, the latest first; cancelled ones ask nothing.

    `submissions` are those of each decision by its id.
    """
    asked = [d for d in decisions if d.collects and d.is_alive]
    found = (_past(group, d, submissions.get(d.id, ()), organisation, now) for d in asked)
    return tuple(sorted((p for p in found if p), key=lambda p: -p.number))


def tally(pasts: Sequence[Past]) -> dict[Record, int]:
    """How often each; only what happened, in the order of `Record`."""
    counted = Counter(p.record for p in pasts)
    return {record: counted[record] for record in Record if counted[record]}


@dataclass(frozen=True)
class Line:
    """One organisation over all decisions of the group."""

    organisation: Organisation
    pasts: tuple[Past, ...]


@dataclass(frozen=True)
class Overview:
    group: str
    at: datetime
    asked: int  # decisions that asked for contributions
    lines: tuple[Line, ...]


def overview(
    group: Group, decisions: Sequence[Decision], submissions: Mapping[int, Sequence[Submission]], now: datetime
) -> Overview:
    """Every organisation of the roster in its order; behind them those that left it and were asked before."""
    lines = [Line(o, history(group, decisions, submissions, o.key, now)) for o in group.roster]
    shown = [line for line in lines if line.pasts or line.organisation.removed is None]
    return Overview(
        group=group.title,
        at=now.astimezone(group.tz),
        asked=sum(d.collects and d.is_alive for d in decisions),
        lines=tuple(sorted(shown, key=lambda line: line.organisation.removed is not None)),
    )


def _past(
    group: Group, decision: Decision, received: Sequence[Submission], organisation: str, now: datetime
) -> Past | None:
    answer = standing_answer(received, organisation)
    if answer is None and organisation not in decision.organisations:
        return None
    due = decision.due_for(organisation)
    record = _record(group, decision, received, organisation, now)
    first = answer if record is Record.NOTHING_TO_ADD else first_answer(received, organisation)
    return Past(
        number=decision.number,
        title=decision.title,
        due=due,
        record=record,
        received=first.at if first else None,
        again=answer.at if answer and first and answer.number != first.number else None,
        points=len(answer.current.items) if answer and not answer.nothing_to_add else 0,
    )


def _record(
    group: Group, decision: Decision, received: Sequence[Submission], organisation: str, now: datetime
) -> Record:
    standing = standing_of(group, decision, received, organisation)
    first = first_answer(received, organisation)
    if first is None:
        if standing is Standing.EXCUSED:
            return Record.EXCUSED
        due = decision.due_for(organisation)
        return Record.AWAITED if due is not None and due > now and not decision.transmissions else Record.MISSING
    if standing is Standing.NOTHING_TO_ADD:
        return Record.NOTHING_TO_ADD
    return {
        Timeliness.ON_TIME: Record.ON_TIME,
        Timeliness.WITH_EXTENSION: Record.WITH_EXTENSION,
        Timeliness.LATE: Record.LATE,
    }[timeliness(decision, organisation, first.at)]
