"""When to nudge: the moments that follow from a due moment, and the hours in which nobody is disturbed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import islice
from typing import Literal
from zoneinfo import ZoneInfo

MORNING = time(9)
SHORT_LEAD = timedelta(hours=48)  # a decision opened later than this before its due moment gets one nudge
MONTH = 31  # how far, in days, a moment may give way to quiet time


@dataclass(frozen=True)
class Moment:
    """A nudge by the day it stands from the due moment's: -2 is two days before, 1 the day after."""

    days: int
    at: time = MORNING
    working: bool = False  # counted in working days


@dataclass(frozen=True)
class Policy:
    """How a group wants to be nudged, in its own zone and calendar."""

    tz: ZoneInfo
    is_working_day: Callable[[date], bool]
    quiet_from: time = time(19)
    quiet_until: time = time(7, 30)
    per_organisation: int = 3  # for one decision, pressed by hand included
    moments: tuple[Moment, ...] = (Moment(-2), Moment(0), Moment(1, working=True))
    rest: timedelta = timedelta(hours=4)  # after the call, or the notice of a new date, nobody is nudged so soon

    def day(self, moment: datetime) -> date:
        """The date it is in the group at that moment."""
        return moment.astimezone(self.tz).date()

    def on(self, day: date, at: time) -> datetime:
        return datetime.combine(day, at, self.tz)


@dataclass(frozen=True)
class PlannedMoment:
    """A moment at which the missing are nudged. `day` is on the due day itself, `late` after the due moment."""

    at: datetime
    kind: Literal["ahead", "day", "late", "by hand"]
    by: int | None = None  # who pressed, when by hand


def is_quiet(policy: Policy, now: datetime) -> bool:
    """Nobody is disturbed: the group's quiet hours, its weekends and its holidays."""
    local = now.astimezone(policy.tz)
    if not policy.is_working_day(local.date()):
        return True
    begins, ends, at = policy.quiet_from, policy.quiet_until, local.time()
    return begins <= at < ends if begins <= ends else at >= begins or at < ends


def next_permitted(policy: Policy, now: datetime) -> datetime:
    """Now, or the end of the quiet time that it falls in."""
    if not is_quiet(policy, now):
        return now
    moment = _shifted(policy, now.astimezone(policy.tz), 1, (time.min, policy.quiet_until))
    if moment is None:
        raise ValueError("the calendar and the quiet hours leave no moment to write in a whole month")
    return moment


@lru_cache(maxsize=4096)  # the organisations of a decision mostly share one plan, and the tick asks every minute
def plan(policy: Policy, opened: datetime, due: datetime, since: datetime | None = None) -> tuple[PlannedMoment, ...]:
    """The moments for one due moment, at most one a day, none in quiet time, none before the call had time to work.

    Those before the due moment give way to earlier ones, those after it to later ones. `since` is when the due moment
    became what it is: the notice of a new date stands for the moments that would lie before it. A decision opened less
    than 48 hours ahead gets one nudge: the last one before the due moment, or the late one if there is none.
    """
    earliest = max(opened, since or opened) + policy.rest
    planned: dict[date, PlannedMoment] = {}
    for moment in policy.moments:
        at = _after(policy, due, moment) if moment.days > 0 else last_before(policy, due, moment)
        if at is not None and at >= earliest:
            one = PlannedMoment(at, _kind(policy, at, due))
            planned[at.date()] = min(one, planned.get(at.date(), one), key=lambda m: m.at)
    moments = tuple(sorted(planned.values(), key=lambda m: m.at))
    if due - opened < SHORT_LEAD:
        return tuple(m for m in moments if m.at < due)[-1:] or moments[:1]
    return moments


def last_before(policy: Policy, due: datetime, moment: Moment) -> datetime | None:
    """The moment itself when it lies before the due moment and is not quiet, else the next earlier one that is so."""
    wanted = policy.on(_counted(policy, due, moment), moment.at)
    if wanted >= due:
        wanted -= timedelta(days=1)
    an_hour_before_quiet = time((policy.quiet_from.hour - 1) % 24, policy.quiet_from.minute)
    return _shifted(policy, wanted, -1, (moment.at, an_hour_before_quiet))


def current(policy: Policy, moments: tuple[PlannedMoment, ...], due: datetime, now: datetime) -> PlannedMoment | None:
    """Today's moment, to come or just passed, else the latest one missed; none once it is out of season.

    A nudge before the due moment is worth something until then, one after it only on its day. What was missed before
    today does not speak on a day that has a moment of its own: it waits for that one, and is one with it.
    """
    today = policy.day(now)
    todays = [m for m in moments if policy.day(m.at) == today and (m.at > due or now < due)]
    if todays:
        return todays[0]
    missed = [m for m in moments if policy.day(m.at) < today and now < due]
    return missed[-1] if missed else None


def _after(policy: Policy, due: datetime, moment: Moment) -> datetime | None:
    wanted = policy.on(_counted(policy, due, moment), moment.at)
    return _shifted(policy, wanted, 1, (moment.at, policy.quiet_until))


def _counted(policy: Policy, due: datetime, moment: Moment) -> date:
    """The day that lies so many days, or working days, from the due moment's."""
    start = policy.day(due)
    if not (moment.working and moment.days):
        return start + timedelta(moment.days)
    step = timedelta(1 if moment.days > 0 else -1)
    working = filter(policy.is_working_day, (start + n * step for n in range(1, MONTH)))
    return next(islice(working, abs(moment.days) - 1, None), start + timedelta(moment.days))


def _kind(policy: Policy, at: datetime, due: datetime) -> Literal["ahead", "day", "late"]:
    if at > due:
        return "late"
    return "day" if policy.day(at) == policy.day(due) else "ahead"


def _shifted(policy: Policy, wanted: datetime, step: Literal[1, -1], times: tuple[time, ...]) -> datetime | None:
    """The first permitted moment from the wanted one, day by day onwards (1) or back (-1), at one of these times."""
    for days in range(MONTH):
        for at in times:
            moment = policy.on(wanted.date() + step * timedelta(days), at)
            if (moment - wanted) * step >= timedelta() and not is_quiet(policy, moment):
                return moment
    return None
