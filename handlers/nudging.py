"""Nudging as people meet it: seen beforehand, sent by hand, answered with «more time» or «not me»."""

from collections.abc import Callable
from datetime import datetime, timedelta

from domain import absence, ahead, claims, lines, more_time, nudging, receiving, typed
from domain.decisions import Decision
from domain.groups import FocalPoint, Group, Organisation
from domain.nudging import GroupLine, Intent
from domain.sayings import Button, Message, Post, Rows, ToPerson
from domain.store import Args
from handlers import decisions, papers, private, replies
from handlers import here as at
from handlers.here import Act, Here, Refusal
from texts import Voice, messages, messages_nudges

LONGEST_NAME = 100  # a person's, with their title and how to reach them
WRITTEN_TO_TODAY = timedelta(days=2)


def on_preview(here: Here, args: Args) -> None:
    """/preview: what will be sent, when and to whom, if nothing changes until then."""
    if not papers.in_private(here, "preview", args):
        return
    decision = at.pick_decision(here, "preview", args, _is_dated_and_ahead)
    if decision is None:
        return
    if not _is_dated_and_ahead(decision) or here.house.situation(here.the_group, decision).is_over:
        raise Refusal(here.say.no_decision_for_that(), over=True)
    groups = here.store.groups()
    situations, people = here.house.situations(groups), here.house.people_in(groups)
    said = here.store.nudges_since(here.now - WRITTEN_TO_TODAY)
    planned = ahead.ahead(situations, people, said, here.now, decision.id)
    here.put(messages_nudges.preview(here.say, here.the_group, decision, planned))


def _is_dated_and_ahead(decision: Decision) -> bool:
    has_date = bool(decision.contributions_due or decision.transmission_due)
    return has_date and decision.is_alive and not decision.transmissions


def on_nudge(here: Here, args: Args) -> None:
    """/nudge, [Relancer maintenant]: shows whom it would reach and whom not; nothing is sent yet."""
    if not papers.in_private(here, "nudge.now", args):
        return
    decision = _to_nudge(here, args)
    if decision is None:
        return
    hand, line = _by_hand(here, decision)
    if not hand.nudges and not hand.left_out and line is None:
        raise Refusal(here.say.nobody_is_missing(decision))
    shown = messages_nudges.by_hand(here.say, here.the_group, decision, hand, line, here.now)
    if args.get("new"):  # what the button stands under remains to be read
        here.tell(shown)
    else:
        here.put(shown)


def on_send(here: Here, args: Args) -> None:
    """[Envoyer]: to those who are still missing now; in quiet time it is kept for the next permitted moment."""
    decision = _to_nudge(here, args)
    if decision is None:
        return
    hand, line = _by_hand(here, decision)
    if hand.at > here.now:
        here.store.keep_nudge(hand.queue(here.now))
        here.put(Message(here.say.queued_by_hand(decision, hand.at)))
        return
    people = here.house.people_in([here.the_group])
    intents: list[Intent] = [*hand.nudges, *([line] if line else [])]
    for intent in intents:
        for claim in intent.claims(here.now):
            here.store.keep_nudge(claim)
        here.store.say(*messages_nudges.sayings(intent, people, here.now))
    reached = len(messages_nudges.reached_by(hand))
    here.put(Message(here.say.sent_by_hand(decision, reached, line=line is not None)))


def on_drop(here: Here, _args: Args) -> None:
    """Not sent after all."""
    here.put(Message(here.say.nothing_sent()))


def _to_nudge(here: Here, args: Args) -> Decision | None:
    return at.pick_decision(here, "nudge.now", args, lambda d: d.collects and d.is_alive and not d.transmissions)


def _by_hand(here: Here, decision: Decision) -> tuple[nudging.ByHand, GroupLine | None]:
    group = here.the_group
    situation = here.house.situation(group, decision)
    said = here.store.nudges_since(here.now - WRITTEN_TO_TODAY)
    hand = nudging.by_hand(situation, here.house.people_in([group]), said, here.now, here.sender.id)
    return hand, lines.line_by_hand(situation, here.now)


# More time


def on_more_time(here: Here, args: Args) -> None:
    """[Plus de temps]: proposes moments before the transmission; a date may be typed instead."""
    decision, organisation = _mine(here, "more-time", args)
    group = here.the_group
    policy = here.house.policy_for(group)
    moments = more_time.proposals(decision, organisation.key, here.now, group.tz, policy.is_working_day)
    question = messages.more_time(here.say, decision, moments, organisation.key)
    here.ask(question, "more-time.ask", decision=decision.id, organisation=organisation.key)


def on_more_time_instead(here: Here, args: Args) -> None:
    """What was sent asked for more time: it is no answer, and until when is asked."""
    replies.on_comment(here, args)
    on_more_time(here, {"decision": args["decision"], "organisation": args["organisation"]})


def on_more_time_given(here: Here, args: Args) -> None:
    """What the coordination noted or was shown asks for more time: it is no answer, and they say until when."""
    decision = at.pick_decision(here, "more-time.give", args, lambda d: d.collects and d.is_alive)
    if decision is None:
        return
    replies.on_comment(here, args)
    if not decision.is_alive or decision.transmissions:
        raise Refusal(here.say.not_open(decision), over=True)
    decisions.ask_until_when(here, decision, str(args["organisation"]))


def on_more_time_asked(here: Here, args: Args) -> None:
    """The moment was pressed or typed: the coordination is asked, unless it cannot be put forward."""
    decision, organisation = _mine(here, "more-time.ask", args)
    until = _moment(here, args, here.the_group)
    match more_time.objection(decision, organisation.key, until):
        case "not later":
            due = decision.due_for(organisation.key) or until
            raise Refusal(here.say.time_enough_already(decision, due))
        case "after transmission":
            raise Refusal(here.say.too_late_for_transmission(decision))
    here.store.answered(here.sender.id)
    _ask_coordination(here, decision, organisation, until)


def _ask_coordination(here: Here, decision: Decision, organisation: Organisation, until: datetime) -> None:
    group = here.the_group
    people = here.house.people_in([group])
    reachable = [p for c in group.coordinators if (p := people.get(c.person)) and p.reachable]
    if not reachable:
        raise Refusal(here.say.nobody_to_ask(messages_nudges.coordination_of(group, people, but=here.sender.id)))
    tight = more_time.leaves_little_room(decision, until)
    for person in reachable:
        say = here.voice_for(person, group)
        warning = say.little_room() if tight else ""
        question = messages.extension_asked(say, decision, organisation, here.sender.name, until, warning)
        here.store.say(Post(ToPerson(person.id), question, more_time.asked_as(organisation.key), decision.id))
    others = [person.name for person in reachable if person.id != here.sender.id]
    here.put(Message(here.say.asked_for_more_time(decision, until, others)))


def _moment(here: Here, args: Args, group: Group) -> datetime:
    """The moment a button carries, or the one typed; a date that needs a question is asked back with buttons."""
    if args.get("until"):
        return datetime.fromisoformat(str(args["until"]))
    text = str(args.get("day") or here.incoming.text)
    until, wrong, _ = typed.read_due(text, here.now, group.tz)
    if until is None:
        # Whoever wrote the contribution instead of a date finds the way to it.
        answer = Button(here.say.reply(), "answer", {"decision": args["decision"]})
        rows = messages.dates_to_choose(here.say, wrong[0].candidates, "more-time.ask", dict(args))
        raise Refusal(Message(here.say.cannot_take_part(wrong[0]), (*rows, (answer,))))
    return until


def _mine(here: Here, act: str, args: Args) -> tuple[Decision, Organisation]:
    """The decision a nudge was about and the organisation this person speaks for, or says so, in its group."""
    decision = here.store.decision(int(args["decision"] or 0))
    here.group = group = here.store.group(decision.group)
    if not (group.organisations_of(here.sender.id) or claims.claimed(group, here.sender.id)):
        raise Refusal(here.say.speaks_for_nobody())
    if not decision.is_alive or decision.transmissions:
        raise Refusal(here.say.not_open(decision), over=True)
    organisation = at.pick_own(here, act, args, decision)
    if organisation is None:
        raise Refusal(here.say.speaks_for_nobody())
    return decision, organisation


# Not me


def on_not_me(here: Here, args: Args) -> None:
    """[Ce n'est pas moi]: the person speaks for it no longer; they are asked who does, the coordination is told."""
    group, organisation = _organisation(here, args)
    if organisation not in group.organisations_of(here.sender.id):
        raise Refusal(here.say.speaks_for_nobody())
    here.group = group = absence.untied(group, here.sender.id, organisation.key)
    here.store.keep_group(group)
    people = here.house.people_in([group])
    others = [
        people[f.person].name if f.person in people else f"@{f.username}"
        for f in group.focal_points_of(organisation.key)
    ]
    _tell_who_speaks(here, organisation, lambda say: say.left_organisation(here.sender.name, organisation, others))
    whose: dict[str, str | int | None] = {"decision": args["decision"], "organisation": organisation.key}
    rows: Rows = (
        (Button(here.say.do_not_know(), "not-me.unknown", whose),),
        (Button(here.say.it_is_me(organisation), "not-me.undo", whose),),
    )
    if group.is_coordinated_by(here.sender.id):  # the next step is their own
        rows = ((Button(here.say.tie_focal_points(), "roster.focal", _named(here, organisation)),), *rows)
    here.ask_as_is(Message(here.say.not_you(organisation), rows), "not-me.who", **whose)


def on_who(here: Here, args: Args) -> None:
    """Who answers for it, as far as this person knows: passed on to the coordination, which decides."""
    _, organisation = _organisation(here, args)
    here.store.answered(here.sender.id)
    words = here.incoming.text.strip()
    if here.incoming.files or len(words) > LONGEST_NAME or len(receiving.read_items(words)) > 1:
        private.unasked(here)  # no name: what they may be answering, as if nothing had been asked
        return
    _tell_who_speaks(here, organisation, lambda say: say.suggested_focal_point(here.sender.name, organisation, words))
    here.tell(here.say.passed_on())


def _tell_who_speaks(here: Here, organisation: Organisation, words: Callable[[Voice], str]) -> None:
    """To the coordination, with the next step: naming the focal points of that organisation."""
    here.tell_coordination(
        here.the_group,
        lambda say: Message(
            words(say), ((Button(say.tie_focal_points(), "roster.focal", _named(here, organisation)),),)
        ),
        but=here.sender.id,
    )


def _named(here: Here, organisation: Organisation) -> Args:
    return {"group": here.the_group.id, "organisation": organisation.key}


def on_unknown(here: Here, _args: Args) -> None:
    """Nobody else to name; the coordination knows already."""
    here.store.answered(here.sender.id)
    here.put(Message(here.say.passed_on()))


def on_undo(here: Here, args: Args) -> None:
    """It was a slip: who has just left the organisation, or speaks for none, speaks for it again.

    The coordination read that they do not, and is told.
    """
    group, organisation = _organisation(here, args)
    asked, own = here.store.asked(here.sender.id), group.organisations_of(here.sender.id)
    has_just_left = (
        asked is not None and asked.act == "not-me.who" and asked.args.get("organisation") == organisation.key
    )
    here.store.answered(here.sender.id)
    claim = claims.claim_of(group, here.sender.id, organisation.key)
    if claim and claim.refused:
        raise Refusal(here.say.ask_to_be_named(organisation, at.coordinator_names(here.store, group)))
    if has_just_left or not own:
        focal = FocalPoint(organisation.key, here.sender.id, here.sender.username, here.now, here.sender.id)
        here.group = group.with_focal_point(focal)
        here.store.keep_group(here.group)
        here.tell_coordination(
            here.group, lambda say: Message(say.speaks_again(here.sender.name, organisation)), but=here.sender.id
        )
    elif organisation not in own:
        raise Refusal(here.say.button_is_stale(), over=True)
    here.put(Message(here.say.you_again(organisation)))


def _organisation(here: Here, args: Args) -> tuple[Group, Organisation]:
    decision = here.store.decision(int(args["decision"] or 0))
    here.group = group = here.store.group(decision.group)
    if group not in here.own_groups():
        raise Refusal(here.say.speaks_for_nobody(), over=True)
    return group, group.organisation(str(args["organisation"]))


ACTS: dict[str, Act] = {
    "preview": on_preview,
    "nudge.now": on_nudge,
    "nudge.send": on_send,
    "nudge.drop": on_drop,
    "more-time": on_more_time,
    "more-time.ask": on_more_time_asked,
    "more-time.instead": on_more_time_instead,
    "more-time.give": on_more_time_given,
    "not-me": on_not_me,
    "not-me.who": on_who,
    "not-me.unknown": on_unknown,
    "not-me.undo": on_undo,
}
