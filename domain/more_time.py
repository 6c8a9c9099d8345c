"""More time for one organisation: the moments worth proposing, and whether a moment asked for can be put forward."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from domain.decisions import Decision

TEN, NOON, END_OF_WORK = time(10), time(12), time(17)
MOST = 4  # buttons: more would be a calendar
ROOM_TO_COMPILE = timedelta(hours=2)  # less than this before the transmission is worth a warning


def proposals(
    decision: Decision, organisation: str, now: datetime, tz: ZoneInfo, is_working_day: Callable[[date], bool]
) -> tuple[datetime, ...]:
    """Moments after the organisation's own due moment and before the transmission, working days only, nearest first."""
    due = decision.due_for(organisation)
    if due is None:
        return ()
    after = max(due, now + timedelta(hours=1))
    found: list[datetime] = []
    last = decision.transmission_due
    for day in filter(is_working_day, (after.astimezone(tz).date() + timedelta(n) for n in range(15))):
        for at in (TEN, NOON, END_OF_WORK) if last and day == last.astimezone(tz).date() else (TEN, END_OF_WORK):
            moment = datetime.combine(day, at, tz)
            if moment > after and (last is None or moment <= last):
                found.append(moment)
        if len(found) >= MOST:
            break
    return tuple(found[:MOST])


def asked_as(organisation: str) -> str:
    """The purpose by which the question to the coordination is found again, once one of them has answered it."""
    return f"more time {organisation}"


def objection(
    decision: Decision, organisation: str, until: datetime
) -> Literal["not later", "after transmission", None]:
    """Why the coordination need not even be asked."""
    due = decision.due_for(organisation)
    if due is None or until <= due:
        return "not later"
    if decision.transmission_due and until > decision.transmission_due:
        return "after transmission"
    return None


def leaves_little_room(decision: Decision, until: datetime) -> bool:
    """Granted, it would leave hardly any time to compile before the transmission."""
    return decision.transmission_due is not None and decision.transmission_due - until < ROOM_TO_COMPILE
