"""The call in the group and the card it becomes: one post, edited in place with the counts and dates of now.

So is the line that told that it was closed, for it stands beside it.
"""

import texts
from domain.ballots import official_first, standing_votes
from domain.compiling import Counts
from domain.decisions import Decision
from domain.groups import Group
from domain.sayings import Edit, Message, Post, ToGroup
from texts import messages, messages_nudges


def call(group: Group, decision: Decision, counts: Counts) -> Post:
    """The one post in the group whose replies are submissions; pinned where the rights allow."""
    message = _message(group, decision, counts)
    return Post(ToGroup(group.id), message, purpose="call", decision=decision.id, pin=True, replaces=True)


def refreshed(group: Group, decision: Decision, counts: Counts) -> Edit:
    """The call as it must read now."""
    return Edit(ToGroup(group.id), _message(group, decision, counts), purpose="call", decision=decision.id)


def closing(group: Group, decision: Decision, counts: Counts) -> Edit:
    """The line that told the group that it was closed, as it must read now."""
    message = messages_nudges.closing(group, decision, counts)
    return Edit(ToGroup(group.id), message, purpose="closing", decision=decision.id)


def _message(group: Group, decision: Decision, counts: Counts) -> Message:
    voted = len(standing_votes(group, decision.round)) if decision.round else 0
    official = official_first(group, decision.rounds[-1]) if decision.rounds else ()
    return messages.call(texts.speaker(group.language, group.tz), decision, counts, voted, official)
