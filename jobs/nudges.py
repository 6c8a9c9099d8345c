"""What is due to be said is claimed and said: nudges, the group's lines, what the coordination should know."""

from datetime import timedelta

from context import House
from domain import nudging
from domain.moments import is_quiet
from texts import messages_nudges

WRITTEN_TO_TODAY = timedelta(days=2)  # covers a day in any zone


def tick(house: House) -> None:
    """Claimed before it is sent, both in one transaction: a crash may lose a nudge but never doubles it."""
    store, now = house.store, house.clock.now()
    awake = [g for g in store.groups() if g.away_since is None and not is_quiet(house.policy_for(g), now)]
    situations = house.situations(awake)
    if not situations:
        return
    people = house.people_in(awake)
    intents = nudging.due(situations, people, store.nudges_since(now - WRITTEN_TO_TODAY), now)
    if not intents:
        return
    with store.transaction():
        for intent in intents:
            for claim in intent.claims(now):
                store.keep_nudge(claim)
            store.say(*messages_nudges.sayings(intent, people, now))
