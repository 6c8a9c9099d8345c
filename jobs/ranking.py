"""A ranking round ends by itself, and what is due of it is claimed and said: ballots, the one reminder, the result."""

from dataclasses import replace
from datetime import datetime, timedelta

from context import House
from domain import ballots, ranking
from domain.ballots import Round, Tally
from domain.compiling import counts_of
from domain.decisions import RANKING_POSTED, Decision, Told
from domain.ranking import ToGroupOnce
from jobs.faults import reported
from texts import cards, messages_ranking

TWO_DAYS = timedelta(days=2)  # covers a day in any zone


def tick(house: House) -> None:
    """Looks at every decision that has a round to be told of. What is wrong with one silences that one alone."""
    now = house.clock.now()
    for decision in house.store.running():
        if not ranking.concerns(decision, now) or house.store.group(decision.group).away_since:
            continue
        try:
            _say_what_is_due(house, _ended(house, decision, now), now)
        except Exception as error:
            reported(decision.group, repr(error), now.date())


def _ended(house: House, decision: Decision, now: datetime) -> Decision:
    """At its end, whatever the hour; or because the decision was cancelled or transmitted meanwhile."""
    store, this = house.store, decision.round
    group = store.group(decision.group)
    ending = ranking.ending(group, decision, this, now) if this else None
    if this is None or ending is None:
        return decision
    over = ballots.ended(group, this, ending)
    after = ranking.with_round(decision, over)
    with store.transaction():
        store.keep_decision(after)
        store.say(*messages_ranking.over_in_group(group, after, over))
        store.say(cards.refreshed(group, after, counts_of(group, after, store.submissions_to(after.id))))
    return after


def _say_what_is_due(house: House, decision: Decision, now: datetime) -> None:
    """Claimed before it is sent, both in one transaction: a crash may lose a reminder but never doubles it."""
    store, group = house.store, house.store.group(decision.group)
    people = house.people_in([group])
    intents = ranking.due(house.situation(group, decision), people, store.nudges_since(now - TWO_DAYS), now)
    if not intents:
        return
    with store.transaction():
        for intent in intents:
            for claim in intent.claims(now):
                store.keep_nudge(claim)
            if isinstance(intent, ToGroupOnce):
                store.keep_decision(replace(decision, told=(*decision.told, Told(RANKING_POSTED, now))))
            store.say(*messages_ranking.sayings(intent, _tally(house, decision, intent.round, now)))


def _tally(house: House, decision: Decision, this: Round, now: datetime) -> Tally:
    group, submissions = house.store.group(decision.group), house.store.submissions_to(decision.id)
    return ballots.tally(group, this, ranking.standing_texts(group, decision, submissions, now))
