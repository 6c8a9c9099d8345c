"""/outcome: what became of one's contribution, also for those whom no private message reached."""

from domain import transmitting
from domain.decisions import Decision
from domain.groups import Group
from domain.sayings import Message
from domain.store import Args
from domain.submissions import standing_answer
from handlers import here as at
from handlers import papers
from handlers.here import Act, Here
from texts import messages_compilation

LATEST = 5  # decisions


def on_outcome(here: Here, args: Args) -> None:
    """Of the decision named, or of the latest that were transmitted: own words, and those of one's organisation."""
    group = at.pick_group(here, "outcome", args, coordinating=False)
    if group is None or not papers.in_private(here, "outcome", {**args, "group": group.id}):
        return
    named = _named(here, group, args)
    decisions = [named] if named else [d for d in here.store.decisions_of(group.id) if d.transmissions][-LATEST:]
    blocks = [_of(here, group, d) for d in reversed(decisions) if d.collects] or [here.say.outcome_nothing()]
    for message in messages_compilation.screens(here.say, blocks):
        here.tell(Message(message.text))


def _named(here: Here, group: Group, args: Args) -> Decision | None:
    if args.get("decision") is not None:
        return here.store.decision(int(args["decision"] or 0))
    number, _ = at.number_in(here.incoming.arguments)
    return here.store.decision_numbered(group.id, number) if number is not None else None


def _of(here: Here, group: Group, decision: Decision) -> str:
    me = here.sender.id
    received = here.store.submissions_to(decision.id)
    told = [(done, transmitting.results_for(group, done, received, me)) for done in decision.transmissions]
    speaks_for = {o.key for o in group.organisations_of(me)}
    since = [
        s
        for s in received
        if s.counts and (s.author == me or s.organisation in speaks_for) and not s.nothing_to_add
        if decision.transmissions and s.number not in decision.transmissions[-1].submissions
        if standing_answer(received, s.organisation or "") == s
    ]
    handed_in = {s.number for s in received if s.author == me and s.on_behalf and s.organisation not in speaks_for}
    gave = any(s.counts and (s.author == me or s.organisation in speaks_for) for s in received)
    return messages_compilation.outcome(here.say, decision, told, len(since), handed_in, gave=gave)


ACTS: dict[str, Act] = {"outcome": on_outcome}
