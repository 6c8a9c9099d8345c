"""Votes that are written: what the words that came in say as a vote, and in which round."""

from collections.abc import Sequence

from domain import ranking, receiving, voting
from domain.ballots import Mistyped, Option, Round, choice_of
from domain.decisions import Decision
from domain.groups import Group
from domain.store import Args
from domain.submissions import Submission
from domain.voting import Written
from handlers import here as at
from handlers.here import Here


def read(
    here: Here, group: Group, decisions: Sequence[Decision], options: Sequence[Option] = (), text: str | None = None
) -> Written | None:
    """As `voting.written`, with the names it may be signed with. `decisions`: one may be named by its number."""
    people = [here.sender.name, *at.coordinator_names(here.store, group)]
    rounds = [d.number for d in decisions]
    return voting.written(here.incoming.text if text is None else text, group, people, rounds=rounds, options=options)


def replied(here: Here, decision: Decision, asked: int | None) -> Args | None:
    """The vote that a reply in the group is. `asked`: the round that the post replied to asks for.

    To any other post of a decision that is being ranked it is one where it can be nothing else.
    """
    group = here.store.group(decision.group)
    this = ranking.round_numbered(decision, asked) if asked else running(here, group, decision)
    if this is None or here.incoming.files:
        return None
    may_vote = group.organisations_of(here.sender.id) or group.is_coordinated_by(here.sender.id)
    vote = read(here, group, (decision,), this.options if asked else ())
    is_collecting = collecting(here, group, decision)
    means = voting.meant(vote, this, to_ballot=asked is not None, collecting=is_collecting)
    if vote is None or means != "vote" or not (asked or may_vote):
        return None
    return {**of(decision, this, vote), "call": None if asked else 1}


def of(decision: Decision, this: Round, vote: Written) -> Args:
    """What the vote is to be ticked by."""
    return {
        "decision": decision.id,
        "round": this.number,
        "organisation": vote.organisation,
        "numbers": " ".join(map(str, vote.numbers)),
    }


def perhaps(here: Here, group: Group, decision: Decision, *, to_ballot: bool) -> bool:
    """Whether what came in as an answer may be a vote, which is asked about."""
    this = running(here, group, decision)
    if this is None or here.incoming.files:
        return False
    vote = read(here, group, (decision,), this.options if to_ballot else ())
    is_collecting = collecting(here, group, decision)
    return voting.meant(vote, this, to_ballot=to_ballot, collecting=is_collecting) != "other"


def offered(here: Here, group: Group, decision: Decision, text: str) -> tuple[Round | None, Args | None]:
    """The round that a question about these words leads to, and the vote that they can be."""
    this = running(here, group, decision)
    own = group.organisations_of(here.sender.id)
    if this is None or not own:
        return None, None
    vote = read(here, group, (decision,), this.options, text)
    can_be = (
        vote
        and not isinstance(choice_of(this, vote.numbers, ()), Mistyped)
        and (vote.organisation is None or vote.organisation in [o.key for o in own])
    )
    return this, of(decision, this, vote) if vote and can_be else None


def would_replace_words(here: Here, decision: Decision, submission: Submission, standing: Submission) -> bool:
    """Whether mere numbers would take the place of points in words: by a wrong press they would be lost."""
    numbers = read(here, here.the_group, (decision,), text=submission.current.text)
    in_words = any(c.isalpha() for item in standing.current.items for c in item)
    return numbers is not None and in_words and standing.current.at <= submission.current.at


def collecting(here: Here, group: Group, decision: Decision) -> bool:
    """Whether this person's organisations are still asked for contributions."""
    own = [o.key for o in group.organisations_of(here.sender.id)]
    return decision.collects and any(not receiving.is_over(decision, key, here.now) for key in own)


def running(here: Here, group: Group, decision: Decision) -> Round | None:
    """Its round, while it takes votes."""
    this = decision.round
    return this if this and ranking.takes_votes(group, decision, this, here.now) else None
