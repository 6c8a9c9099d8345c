"""What is due to be said is claimed and said: nudges, the group's lines, what the coordination should know."""

from datetime import datetime, timedelta

from context import House
from domain import nudging
from domain.decisions import Decision
from domain.moments import is_quiet
from domain.sayings import Delete, ToGroup
from domain.store import Nudged
from texts import messages_nudges

TWO_DAYS = timedelta(days=2)  # covers a day in any zone; and Telegram deletes no message that is older
OLD = timedelta(hours=47)
TAKEN_DOWN = "group line taken down"


def tick(house: House) -> None:
    """Claimed before it is sent, both in one transaction: a crash may lose a nudge but never doubles it."""
    store, now = house.store, house.clock.now()
    _take_old_lines_down(house, now)
    awake = [g for g in store.groups() if g.away_since is None and not is_quiet(house.policy_for(g), now)]
    situations = house.situations(awake)
    if not situations:
        return
    people = house.people_in(awake)
    intents = nudging.due(situations, people, store.nudges_since(now - TWO_DAYS), now)
    if not intents:
        return
    with store.transaction():
        for intent in intents:
            for claim in intent.claims(now):
                store.keep_nudge(claim)
            store.say(*messages_nudges.sayings(intent, people, now))


def _take_old_lines_down(house: House, now: datetime) -> None:
    """A line leaves the group when it asks for what is not true any more, and while Telegram still deletes it.

    The next line could not take the place of an older one: the group would show two.
    """
    store = house.store
    recent = store.nudges_since(now - TWO_DAYS)
    gone = {(n.decision, n.moment) for n in recent if n.kind == TAKEN_DOWN}
    for said in recent:
        if said.kind != nudging.GROUP_LINE or (said.decision, said.moment) in gone:
            continue
        decision = store.decision(said.decision)
        line = store.post_standing("group nudge", decision.id)
        if line and (line.at <= now - OLD or _is_untrue(decision, line.at)):
            with store.transaction():
                store.keep_nudge(Nudged(decision.id, TAKEN_DOWN, said.moment, now))
                store.say(Delete(ToGroup(decision.group), purpose="group nudge", decision=decision.id))


def _is_untrue(decision: Decision, said: datetime) -> bool:
    """What was said then gives another date, or asks for what is not asked any more. A closing line replaces it."""
    return bool(decision.cancellation or decision.transmissions or any(move.at >= said for move in decision.moves))
