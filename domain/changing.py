"""What may happen to a decision after it opened. Each verb gives the decision as it is afterwards."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from domain.decisions import Cancellation, Closure, Decision, Move
from domain.followup import is_over
from domain.typed import Wrong, order_faults


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


def faults(decision: Decision) -> Sequence[Wrong]:
    """Why the decision cannot stand with these dates."""
    return order_faults(decision.contributions_due, decision.transmission_due)


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
