"""Contributions close at their due moment, whatever the hour; what is said of it waits for a permitted one."""

from context import House
from domain import changing
from texts import cards


def tick(house: House) -> None:
    """The clock closes what is past due. An organisation that was given more time keeps its own due moment."""
    store, now = house.store, house.clock.now()
    for decision in store.running():
        due = decision.contributions_due
        if due is None or due > now or not decision.is_open:
            continue
        closed = changing.closed(decision, due)
        with store.transaction():
            store.keep_decision(closed)
            store.say(cards.refreshed(store.group(decision.group), closed, store.submissions_to(decision.id)))
