"""What is due to be said is claimed and said: nudges, the group's lines, what the coordination should know."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from context import House
from domain import nudging
from domain.decisions import Decision
from domain.groups import Group, Person
from domain.moments import is_quiet
from domain.nudging import Intent
from domain.sayings import Delete, ToGroup
from domain.store import Nudged
from jobs.faults import reported
from texts import messages_nudges

TWO_DAYS = timedelta(days=2)  # covers a day in any zone; and Telegram deletes no message that is older
OLD = timedelta(hours=47)
TAKEN_DOWN = "group line taken down"


def tick(house: House) -> None:
    """Says what is due in all groups. What is wrong with one group is logged, and silences that one alone."""
    now, groups = house.clock.now(), [g for g in house.store.groups() if g.away_since is None]
    _take_old_lines_down(house, now)
    try:
        _say_what_is_due(house, groups, now)
    except Exception:
        well = [group for group in groups if _is_well(house, group, now)]
        if len(well) == len(groups):
            raise  # not about a group
        _say_what_is_due(house, well, now)


def _say_what_is_due(house: House, groups: Sequence[Group], now: datetime) -> None:
    """Claimed before it is sent, both in one transaction: a crash may lose a nudge but never doubles it.

    All groups at once: whoever owes something in two of them is written to once.
    """
    intents, people = _due(house, groups, now)
    if not intents:
        return
    with house.store.transaction():
        for intent in intents:
            for claim in intent.claims(now):
                house.store.keep_nudge(claim)
            house.store.say(*messages_nudges.sayings(intent, people, now))


def _due(house: House, groups: Sequence[Group], now: datetime) -> tuple[Sequence[Intent], Mapping[int, Person]]:
    awake = [g for g in groups if not is_quiet(house.policy_for(g), now)]
    situations = house.situations(awake)
    if not situations:
        return (), {}
    people = house.people_in(awake)
    return nudging.due(situations, people, house.store.nudges_since(now - TWO_DAYS), now), people


def _is_well(house: House, group: Group, now: datetime) -> bool:
    """Whether what is due in this group alone can be told."""
    try:
        intents, people = _due(house, [group], now)
        for intent in intents:
            messages_nudges.sayings(intent, people, now)
    except Exception as error:
        reported(group.id, repr(error), now.date())
        return False
    return True


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
