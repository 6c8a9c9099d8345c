"""Contributions close at their due moment, whatever the hour; what is said of it waits for a permitted one."""

from datetime import datetime

from context import House
from domain import changing
from domain.compiling import counts_of
from domain.decisions import Decision
from jobs.faults import reported
from texts import cards


def tick(house: House) -> None:
    """The clock closes what is past due. An organisation that was given more time keeps its own due moment."""
    now = house.clock.now()
    for decision in house.store.running():
        due = decision.contributions_due
        if due is None or due > now or not decision.is_open:
            continue
        try:
            _close(house, decision, due)
        except Exception as error:
            reported(decision.group, repr(error), now.date())


def _close(house: House, decision: Decision, due: datetime) -> None:
    store, closed = house.store, changing.closed(decision, due)
    with store.transaction():
        store.keep_decision(closed)
        group, came = store.group(decision.group), store.submissions_to(decision.id)
        store.say(cards.refreshed(group, closed, counts_of(group, closed, came)))
