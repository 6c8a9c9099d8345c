"""What may happen to a decision after it opened. Each verb gives the decision as it is afterwards."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal

from domain.decisions import Cancellation, Closure, Decision, Move
from domain.followup import is_over
from domain.moments import MONTH, Policy
from domain.typed import END_OF_DAY, Wrong, order_faults

Due = Literal["contributions", "transmission"]


def moved(
    decision: Decision, contributions: datetime | None, transmission: datetime | None, *, by: int, at: datetime
) -> Decision:
    """New due moments (None: as before). A due moment ahead again reopens what the clock had closed."""
    new_contributions = contributions or decision.contributions_due
    new_transmission = transmission or decision.transmission_due
    if (new_contributions, new_transmission) == (decision.contributions_due, decision.transmission_due):
        return decision
    move = Move(by, at, decision.contributions_due, decision.transmission_due)
    by_clock = decision.closure is not None and decision.closure.by is None
    ahead = new_contributions is not None and new_contributions > at
    return replace(
        decision,
        contributions_due=new_contributions,
        transmission_due=new_transmission,
        moves=(*decision.moves, move),
        closure=None if by_clock and ahead else decision.closure,
        told=tuple(t for t in decision.told if t.what != "closed") if by_clock and ahead else decision.told,
    )


def dates_given(decision: Decision) -> int:
    """How often its dates were changed or more time was given: a question asked before another time is an old one."""
    return len(decision.moves) + len(decision.extensions)


def changed_dues(decision: Decision, moved: Decision) -> tuple[datetime | None, datetime | None]:
    """The new ones of its two due moments."""
    contributions, transmission = moved.contributions_due, moved.transmission_due
    return (
        contributions if contributions != decision.contributions_due else None,
        transmission if transmission != decision.transmission_due else None,
    )


def faults(decision: Decision) -> Sequence[Wrong]:
    """Why the decision cannot stand with these dates."""
    return order_faults(decision.contributions_due, decision.transmission_due)


def dues_to_give(decision: Decision, contributions: datetime) -> tuple[Due, ...]:
    """What has to be given for contributions to be due then: the transmission as well where it would come before them.

    Where nobody is asked for a contribution, its one date is that of the transmission.
    """
    if not decision.collects:
        return ("transmission",)
    wrong = order_faults(contributions, decision.transmission_due)
    return ("contributions", "transmission") if wrong else ("contributions",)


def in_order(decision: Decision, moved: Decision, now: datetime, policy: Policy) -> tuple[datetime, datetime] | None:
    """The dates nearest to those of `moved` whose transmission does not come first, both to come; None if it does not.

    The one that was given stays what it is, and the other goes to the end of the working day beside it.
    """
    contributions, transmission = moved.contributions_due, moved.transmission_due
    if contributions is None or transmission is None or not faults(moved):
        return None
    if contributions == decision.contributions_due:  # only the transmission was given
        before = _beside(policy, transmission, -1)
        return (before if before > now else transmission), transmission
    return contributions, _beside(policy, contributions, 1)


def may_be_either(decision: Decision, day: datetime, now: datetime, *, asked: Due | None = None) -> bool:
    """Whether a day given without a word may be meant as either of its two dates.

    One that lies behind the transmission may be its new date, or that of the contributions, which takes it along. Where
    the transmission was spoken of (`asked`), that is in doubt only when it has passed as well.
    """
    if decision.contributions_due is None or decision.transmission_due is None:
        return False
    return day > decision.transmission_due and (asked != "transmission" or decision.transmission_due <= now)


def either(decision: Decision, day: datetime, *, by: int, at: datetime, policy: Policy) -> tuple[Decision, Decision]:
    """With the day as that of its contributions, the transmission behind it, and as that of the transmission alone."""
    first = moved(decision, day, None, by=by, at=at)
    if both := in_order(decision, first, at, policy):
        first = moved(decision, *both, by=by, at=at)
    return first, moved(decision, None, day, by=by, at=at)


def _beside(policy: Policy, moment: datetime, step: Literal[1, -1]) -> datetime:
    """The end of the next working day, or of the one before."""
    days = (policy.day(moment) + n * step * timedelta(1) for n in range(1, MONTH))
    return policy.on(next(filter(policy.is_working_day, days), policy.day(moment) + step * timedelta(1)), END_OF_DAY)


def stays_closed(decision: Decision, moved: Decision) -> bool:
    """What a hand closed, a new date of the contributions does not open."""
    return moved.closure is not None and moved.contributions_due != decision.contributions_due


def running_twin(
    decisions: Sequence[Decision], title: str, contributions: datetime | None, transmission: datetime | None
) -> Decision | None:
    """The decision with this title and these due moments that is neither done nor cancelled, if there is one."""

    def folded(words: str) -> list[str]:
        return words.casefold().split()

    dates = (contributions, transmission)
    same = (d for d in decisions if (d.contributions_due, d.transmission_due) == dates and not is_over(d))
    return next((d for d in same if folded(d.title) == folded(title)), None)


def closed(decision: Decision, at: datetime, *, by: int | None = None) -> Decision:
    """By the clock when `by` is None. A hand may close what the clock closed: then nobody is nudged any more at all."""
    if decision.closure and (by is None or decision.closure.by is not None):
        return decision
    return replace(decision, closure=Closure(at, by))


def reopened(decision: Decision) -> Decision:
    return replace(
        decision,
        closure=None,
        cancellation=None,
        told=tuple(t for t in decision.told if t.what not in ("closed", "all answered")),
    )


def cancelled(decision: Decision, *, by: int, at: datetime, reason: str = "") -> Decision:
    return replace(decision, cancellation=Cancellation(by, at, reason))
