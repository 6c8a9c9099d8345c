"""Replies: what members send becomes submissions, with a receipt; changed, withdrawn, on behalf of others."""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from telegram import Update

import texts
from context import Context
from domain import addendum, addressing, ballots, claims, handing_in, receiving, roster, transmitting
from domain.decisions import INVITED, Decision, Told
from domain.groups import FocalPoint, Group, Organisation, Person
from domain.sayings import Edit, Message, Post, React, ToGroup, ToPerson
from domain.store import Args
from domain.submissions import Attachment, OnBehalf, Source, Submission, Version, standing_answer
from handlers import decisions, papers, presses, votes
from handlers import here as at
from handlers.here import Here, Refusal
from handlers.reading import Incoming
from handlers.roster import names_of, tell_of_several
from texts import Voice, messages, messages_compilation

A_CORRECTION = timedelta(minutes=2)  # a message edited this soon changes its receipt instead of drawing another
NEWS = frozenset({"closing", "result", "moved"})  # posts that draw thanks rather than contributions
AT_A_TIME = 10  # answers put to the coordination
AFTER = "after"  # what came, or was taken back, after a transmission
WAITS = "waits"  # questions on an answer that waits for somebody's word
PROMPT = "answer"  # what asks for an answer, and stands for the decision after it was taken
LARGEST_FILE = 20 * 1024 * 1024  # getFile gives bots no more (Bot API)


async def on_reply(update: Update, context: Context) -> None:
    """A reply in the group to one of our posts is a submission; any other reply is none of our business.

    In reply to what is about no decision, the words may name theirs: «#2 1) …».

    A vote in it, while the members rank, is no answer: it is ticked on the ballot, which is cast in private.
    """
    here = presses.knock(update, context)
    if here is None or here.incoming.reply_to is None:
        return
    decision = here.store.decision_asked_in(here.incoming.chat, here.incoming.reply_to)
    if decision is None:
        with here.acting():
            said, named = addressing.addressed(here.incoming.text), addressed_to(here)
            if len(named) != 1 or not (here.incoming.files or (said and said.words)):
                raise Refusal(here.say.reply_to_the_call())
            decision = named[0][1]
            take(here, decision, doubtful=None if decision.round else False)
        return
    posted = here.store.posted(here.incoming.chat, here.incoming.reply_to)
    asked = ballots.asked_in(posted.purpose) if posted else None
    if here.incoming.sender is not None and (vote := votes.replied(here, decision, asked)):
        await presses.run(here, "ranking.typed", vote)
        return
    with here.acting():
        here.group = here.store.group(decision.group)
        if here.incoming.sender is None:
            raise Refusal(here.say_group.anonymous())
        take(here, decision, doubtful=True if asked or (posted and posted.purpose in NEWS) else None)


def addressed_to(here: Here) -> list[tuple[Group, Decision]]:
    """The decisions that the words name, of those this person may answer: in the group its own, in private of all."""
    said = addressing.meant(here.incoming.text)
    if said is None or here.incoming.sender is None:
        return []
    groups = here.own_groups() if here.incoming.private else [here.the_group]
    return [
        (group, decision)
        for group in groups
        if group.organisations_of(here.sender.id) or not group.is_coordinated_by(here.sender.id)
        if (decision := here.store.decision_numbered(group.id, said.number))
        and receiving.may_be_meant(decision, here.now)
    ]


async def on_album(update: Update, context: Context) -> None:
    """A further part of an album in the group whose first message was a /for: the file goes with what was noted."""
    here = presses.knock(update, context)
    if here is None or here.group is None or here.incoming.sender is None or here.incoming.album is None:
        return
    for decision in here.store.decisions_of(here.group.id):
        if here.store.submission_of_album(decision.id, here.sender.id, here.incoming.album):
            with here.acting():
                take(here, decision)
            return


async def on_edited(update: Update, context: Context) -> None:
    """An edited message we know as a submission is its new version."""
    here = presses.knock(update, context)
    if here is None or here.incoming.message is None or here.incoming.sender is None:
        return
    with here.acting():
        submission = here.store.submission_from(here.incoming.chat, here.incoming.message)
        if submission is None:
            return
        decision = here.store.decision(submission.decision)
        here.group = here.store.group(decision.group)
        here.incoming = _without_number(here, decision)
        changed = receiving.edited(
            submission,
            here.incoming.text,
            here.incoming.at,
            _files(here),
            _names(here, decision),
            most=receiving.most_asked(decision),
        )
        said, before = changed.current, submission.current
        if (said.text, said.attachments) == (before.text, before.attachments):
            return
        _require_theirs(here, decision, submission)
        if not decision.is_alive or submission.withdrawn:
            raise Refusal(here.say.cannot_edit(decision, submission))
        if receiving.empties(submission, changed):
            _ask_about_edit(here, decision, submission)
            return
        if changed.comment:
            here.store.keep_submission(changed)
            return
        at_once = submission.held is None and here.incoming.at - submission.current.at < A_CORRECTION
        _kept(here, decision, changed, new=False, at_once=at_once)
        if addressing.meant(here.incoming.text) != addressing.meant(before.text):
            _ask_if_elsewhere(here, decision, changed)


def _ask_if_elsewhere(here: Here, decision: Decision, changed: Submission) -> None:
    """«#2 …» put right into «#1 …»: it may be another decision's."""
    named = [d.id for _, d in addressed_to(here)]
    if any(d.id in named for _, d in _elsewhere(here, decision, changed)):
        on_elsewhere(here, {"decision": decision.id, "number": changed.number})


def take(
    here: Here,
    decision: Decision,
    *,
    doubtful: bool | None = None,
    organisation: Organisation | None = None,
    ask: bool = False,
) -> None:
    """Keeps what came as an answer to this decision, whatever is unclear about it, and asks what must be asked.

    `organisation`: which of theirs it is for, where that was asked before; else who speaks for several is asked now,
    and with `ask` who speaks for one as well: it was meant for another.

    `doubtful` says whether a short text may be a mere remark; unless told, it is when an answer stands already.
    """
    incoming = here.incoming = _without_number(here, decision)
    _require_alive(here, decision)
    if not decision.collects:
        raise Refusal(here.say.asks_for_nothing(decision), over=True)
    attachments = _attachments(here, decision)
    if attachments is None:
        return
    before = here.store.submissions_to(decision.id)
    started = (
        here.store.submission_of_album(decision.id, here.sender.id, incoming.album) if incoming.album else None
    ) or receiving.continued(before, here.sender.id, incoming.chat, incoming.at)
    if started:
        names, most = _names(here, decision), receiving.most_asked(decision)
        _extended(here, decision, receiving.with_part(started, incoming.text, attachments, names, most=most))
        return
    own = here.the_group.organisations_of(here.sender.id)
    if organisation is None and len(own) == 1 and not ask:
        organisation = own[0]
    if organisation is None and not own:
        organisation = claims.claimed(here.the_group, here.sender.id)
    standing = standing_answer(before, organisation.key) if organisation else None
    answered = any(standing_answer(before, o.key) for o in own)
    names = _names(here, decision)
    adds = standing is not None and receiving.adds_to(standing, incoming.text, names, files=bool(attachments))
    submission = receiving.receive(
        decision,
        organisation=organisation.key if organisation else None,
        author=here.sender.id,
        author_name=here.sender.name,
        source=_source(here),
        text=incoming.text,
        attachments=attachments,
        at=incoming.at,
        doubtful=(answered if doubtful is None else doubtful) and not adds,
        may_vote=votes.perhaps(here, here.the_group, decision, to_ballot=doubtful is True),
        names=names,
    )
    free_words = incoming.private and incoming.reply_to is None and doubtful is None
    if submission.held == "comment?" and answered and free_words and receiving.only_acknowledges(incoming.text):
        here.store.add_submission(replace(submission, comment=True, held=None))
        here.react()
        return
    waits = claims.must_wait(here.the_group, submission, standing)
    if submission.nothing_to_add and standing and not standing.nothing_to_add and not waits:
        here.tell(messages.nothing_replaces(here.say, decision, standing), sign="🤔")
        return
    if standing and adds and submission.counts and not waits:
        submission = receiving.joined(standing, submission, incoming.at)
    _kept(here, decision, submission, new=True)


def _without_number(here: Here, decision: Decision) -> Incoming:
    """What came, without the number that says only which decision it answers."""
    return replace(here.incoming, text=addressing.without(here.incoming.text, decision.number))


def _names(here: Here, decision: Decision) -> tuple[str, ...]:
    """What may stand above somebody's points without being one of them."""
    return (decision.title, *(name for o in here.the_group.roster for name in (o.name, *o.aliases)))


def _extended(here: Here, decision: Decision, submission: Submission) -> None:
    """A further part of what was just taken: its receipt, if there is one, tells of both."""
    here.store.keep_submission(submission)
    if submission.counts and _has_receipt(here, submission):
        _receipt(here, here.the_group, decision, submission, in_place=True)


def take_for(here: Here, decision: Decision, organisation: Organisation, channel: str, text: str) -> None:
    """Keeps what the coordination was given by an organisation that answered another way."""
    text = addressing.without(text, decision.number)
    attachments = _attachments(here, decision)
    if attachments is None:
        return
    submission = receiving.receive(
        decision,
        organisation=organisation.key,
        author=here.sender.id,
        author_name=here.sender.name,
        source=_source(here),
        text=text,
        attachments=attachments,
        at=here.now if here.incoming.callback else here.incoming.at,  # a press comes without the hour
        on_behalf=OnBehalf(here.sender.id, channel),
        names=_names(here, decision),
    )
    _kept(here, decision, submission, new=True)


def _attachments(here: Here, decision: Decision) -> tuple[Attachment, ...] | None:
    """The files that can be kept; None, and told, when there is nothing left to keep."""
    incoming = here.incoming
    if incoming.unreadable:
        raise Refusal(here.say.cannot_read_that(decision))
    too_large = [f.name for f in incoming.files if f.size > LARGEST_FILE]
    if too_large:
        here.tell(here.say.file_too_large(too_large[0]), sign="🤔")
        if not incoming.text:
            return None
    return _files(here)


def _files(here: Here) -> tuple[Attachment, ...]:
    return tuple(
        Attachment(f.unique, f.name, f.mime, f.size, f.telegram_file)
        for f in here.incoming.files
        if f.size <= LARGEST_FILE
    )


def on_answer(here: Here, args: Args) -> None:
    """[Répondre]: the person's next messages in private are their contribution to this decision."""
    decision = _decision_for_member(here, args)
    _require_alive(here, decision)
    organisation = at.pick_own(here, "answer", args, decision)
    key = organisation.key if organisation else ""
    standing = _standing_of_theirs(here, decision, key)
    several = len(here.the_group.organisations_of(here.sender.id)) > 1
    named = organisation if several else None
    question = here.say.write_your_answer(decision, decision.due_for(key), standing, here.now, named)
    here.ask(question, "answer.typed", PROMPT, decision=decision.id, organisation=key or None)


def _standing_of_theirs(here: Here, decision: Decision, key: str) -> Submission | None:
    """What stands for the organisation; to one who only claims to speak for it, no more than what is their own."""
    standing = standing_answer(here.store.submissions_to(decision.id), key)
    speaks = any(o.key == key for o in here.the_group.organisations_of(here.sender.id))
    return standing if speaks or (standing and standing.author == here.sender.id and not standing.on_behalf) else None


def on_answer_typed(here: Here, args: Args) -> None:
    """What was written after [Répondre], or later (`over`) in reply to the question that it led to."""
    decision = _decision_for_member(here, args)
    if not args.get("over"):
        here.store.answered(here.sender.id)
    own, key = here.the_group.organisations_of(here.sender.id), args.get("organisation")
    named = next((o for o in own if o.key == key), None)
    doubtful = None if args.get("over") else False
    claimed = claims.claimed(here.the_group, here.sender.id)
    for_another = key is not None and named is None and (claimed is None or claimed.key != key)
    take(here, decision, doubtful=doubtful, organisation=named, ask=for_another)


def on_nothing(here: Here, args: Args) -> None:
    """[Rien à ajouter]: the organisation has answered, and is asked no more."""
    decision = _decision_for_member(here, args)
    _require_alive(here, decision)
    organisation = at.pick_own(here, "nothing", args, decision)
    key = organisation.key if organisation else None
    standing = _standing_of_theirs(here, decision, key) if key else None
    if standing and not standing.nothing_to_add and not args.get("sure"):
        here.put(messages.nothing_replaces(here.say, decision, standing))
        return
    if standing and standing.nothing_to_add:
        here.put(Message(here.say.nothing_already(decision)))
        return
    submissions = here.store.submissions_to(decision.id)
    said = [s for s in submissions if s.author == here.sender.id and s.nothing_to_add and not s.withdrawn]
    if key is None and said:
        tell_again(here, decision, said[-1])
        return
    submission = replace(
        receiving.receive(
            decision, organisation=key, author=here.sender.id, author_name=here.sender.name,
            source=Source(here.incoming.chat, 0, private=True), text=here.say.nothing_to_add(), at=here.now,
        ),
        nothing_to_add=True,
        held=None if key else "organisation?",
    )  # fmt: skip
    submission = replace(submission, versions=(replace(submission.current, items=()),))
    _kept(here, decision, submission, new=True)


def on_counts(here: Here, args: Args) -> None:
    """«It is a contribution»: it counts, as soon as the organisation is known."""
    decision, submission = _not_withdrawn(here, args)
    _require_alive(here, decision)
    if submission.counts:
        here.toast = here.say.counted_already()
        return
    submission = receiving.settled(submission, organisation=submission.organisation)
    standing = standing_answer(here.store.submissions_to(decision.id), submission.organisation or "")
    may_join = standing and not claims.must_wait(here.the_group, submission, standing)
    if standing and may_join and votes.would_replace_words(here, decision, submission, standing):
        submission = receiving.joined(standing, submission, here.now)
    kept = _kept(here, decision, submission, new=False)
    if kept.counts and kept.author != here.sender.id:
        organisation = here.the_group.organisation(kept.organisation or "")
        here.put(Message(here.say.counts_for(decision, organisation, kept.author_name)))


def on_settle(here: Here, args: Args) -> None:
    """[Préciser les réponses]: each answer that waits, with the buttons that settle it; a screenful at a time."""
    decision = at.pick_decision(here, "reply.settle", args, lambda d: d.collects and d.is_alive)
    if decision is None or not papers.in_private(here, "reply.settle", {**args, "decision": decision.id}):
        return
    group, after = here.the_group, int(args.get("after") or 0)
    waiting = [s for s in here.store.submissions_to(decision.id) if s.waits and s.number > after]
    if not waiting:
        here.tell(here.say.nothing_waits(decision))
        return
    for submission in waiting[:AT_A_TIME]:
        if submission.held == "comment?":
            here.tell(messages.comment_or_contribution(here.say, decision, submission, coordination_of=group))
        elif submission.held == "claim?":
            here.tell(_claim(here, here.say, decision, submission))
        else:
            here.tell(messages.whose_answer(here.say, group, decision, submission, coordination=True))
    if more := waiting[AT_A_TIME:]:
        here.tell(messages_compilation.more_to_settle(here.say, decision, len(more), waiting[AT_A_TIME - 1].number))


def on_comment(here: Here, args: Args) -> None:
    """«It is only a comment»: kept out of the count and the compilation."""
    decision, submission = _asked_what_it_is(here, args)
    here.store.keep_submission(replace(submission, comment=True, held=None))
    decisions.refresh_card(here.store, here.the_group, decision)
    here.put(Message(here.say.comment_noted(decision)))
    _tell_counts_again(here, decision, submission)


def on_vote(here: Here, args: Args) -> None:
    """«It is a vote»: no answer then, and its numbers are ticked on the ballot.

    Where its round takes none any more, or not these, that is told, and what the words are stays asked.
    """
    decision, submission = _asked_what_it_is(here, args)
    this = votes.running(here, here.the_group, decision)
    with here.store.transaction():  # a refusal takes back what is said before it
        if this and this.number == args["round"]:
            here.store.keep_submission(replace(submission, comment=True, held=None))
            decisions.refresh_card(here.store, here.the_group, decision)
            here.put(Message(here.say.taken_as_vote(decision)))
        presses.ACTS["ranking.typed"](here, {key: args[key] for key in args.keys() - {"number", "versions"}})


def _asked_what_it_is(here: Here, args: Args) -> tuple[Decision, Submission]:
    """What may be a remark, or a vote, as it was when that was asked.

    In other words since, it is asked again, or counts. Said meanwhile to be a contribution, only its author says that
    it is none.
    """
    decision, submission = _not_withdrawn(here, args)
    is_as_asked = args.get("versions") in (None, len(submission.versions))  # old buttons do not tell
    if submission.comment or (is_as_asked and (submission.held == "comment?" or submission.author == here.sender.id)):
        return decision, submission
    if submission.held == "comment?":
        raise Refusal(_what_it_is(here, decision, submission), in_place=True)
    if is_as_asked or not submission.counts:
        raise Refusal(here.say.is_contribution_already(decision), in_place=True)
    raise Refusal(here.say.edited_since(decision, submission), in_place=True)


def on_edit_counts(here: Here, args: Args) -> None:
    """«It is the new answer»: what the edit said takes the place of what stood meanwhile."""
    decision, submission = _edited_meanwhile(here, args)
    changed = receiving.edited(
        submission,
        str(args["text"]),
        datetime.fromisoformat(str(args["at"])),
        names=_names(here, decision),
        most=receiving.most_asked(decision),
    )
    here.put(Message(here.say.edit_kept(decision)))
    _kept(here, decision, changed, new=False)


def on_edit_not(here: Here, args: Args) -> None:
    """What was said before goes on counting; the log need not have the thanks."""
    decision, submission = _edited_meanwhile(here, args)
    here.put(Message(here.say.former_stands(decision, submission)))


def _edited_meanwhile(here: Here, args: Args) -> tuple[Decision, Submission]:
    """The submission whose edit was asked about, unless it was changed again since."""
    decision, submission = _not_withdrawn(here, args)
    _require_alive(here, decision)
    if len(submission.versions) != args["versions"]:
        raise Refusal(here.say.edited_since(decision, submission))
    return decision, submission


def on_organisation(here: Here, args: Args) -> None:
    """Whose answer it is, said by the author or by the coordination; the author speaks for it from now on."""
    decision, submission = _not_withdrawn(here, args)
    group = here.the_group
    if _is_said(here, submission):
        return
    if args.get("organisation") is None:
        by_coordination = group.is_coordinated_by(here.sender.id) and submission.author != here.sender.id
        if by_coordination:
            rows = messages.roster(here.say, group).buttons
            here.put(Message(here.say.add_it_to_roster_first(), rows))
        else:
            here.ask(here.say.type_your_organisation(), "reply.organisation-typed", **dict(args))
        return
    organisation = group.organisation(str(args["organisation"]))
    if organisation.removed:
        mine = submission.author == here.sender.id
        fresh = messages.whose_answer(here.say, group, decision, submission, coordination=not mine)
        raise Refusal(replace(fresh, text=f"{here.say.left_the_roster(organisation)}\n{fresh.text}"))
    _tied(here, decision, submission, organisation)


def on_organisation_typed(here: Here, args: Args) -> None:
    """The organisation's name as typed: on the roster it is taken; else the coordination is asked."""
    decision, submission = _not_withdrawn(here, args)
    group = here.the_group
    name = here.incoming.text.strip()
    here.store.answered(here.sender.id)
    if _is_said(here, submission):
        return
    if not roster.folded(name):
        here.tell(messages.whose_answer(here.say, group, decision, submission, coordination=False))
        return
    if organisation := roster.find_organisation(group, name):
        _tied(here, decision, submission, organisation)
        return
    name = " ".join(name.split())[:60]
    here.tell(here.say.coordination_will_say(name))
    _ask_coordination(here, decision, lambda say: messages.whose_unknown(say, group, decision, submission, name[:60]))


def on_organisation_new(here: Here, args: Args) -> None:
    """The coordination puts the named organisation on the roster, and the answer counts for it."""
    decision, submission = _not_withdrawn(here, args)
    here.require_coordination()
    if _is_said(here, submission):
        return
    group = roster.with_organisations(here.the_group, roster.read_roster(str(args["name"])))
    here.store.keep_group(group)
    here.group = group
    named = roster.read_roster(str(args["name"]))
    organisation = roster.find_organisation(group, named[0].name) if named else None
    if organisation is None:
        raise Refusal(here.say.no_organisation_there())
    if organisation.key not in decision.organisations:
        decision = replace(decision, organisations=(*decision.organisations, organisation.key))
        here.store.keep_decision(decision)
    _tied(here, decision, submission, organisation)


def _is_said(here: Here, submission: Submission) -> bool:
    """Whose answer it is was said meanwhile: that is told in place of the question, with what it waits for."""
    if submission.organisation is None:
        return False
    organisation = here.the_group.organisation(submission.organisation)
    if submission.held != "claim?":
        here.put(Message(here.say.organisation_known(organisation)))
    elif here.the_group.is_coordinated_by(here.sender.id):
        here.put(_claim(here, here.say, here.store.decision(submission.decision), submission))
    else:
        here.put(Message(here.say.claim_waits(here.store.decision(submission.decision), organisation)))
    return True


def _tied(here: Here, decision: Decision, submission: Submission, organisation: Organisation) -> None:
    """The answer is this organisation's; of somebody not known before, all that waits is.

    Whoever speaks for one already is named for another by the coordination alone, which is told of both. «Nothing to
    add» takes the place of an answer only once its author said so.
    """
    if submission.author != here.sender.id and _would_replace(here, decision, submission, organisation):
        raise Refusal(here.say.nothing_is_theirs_to_say(decision, organisation, submission.author_name))
    before = group = here.the_group
    own = before.organisations_of(submission.author)
    on_their_word = not before.is_coordinated_by(here.sender.id)
    is_new = organisation not in own
    given = (s for d in here.store.decisions_of(before.id) for s in here.store.submissions_to(d.id))
    is_claim = is_new and on_their_word and claims.must_confirm(before, submission.author, organisation.key, given)
    if is_new:
        claim = claims.claim_of(before, submission.author, organisation.key)
        if on_their_word and (own or (claim and claim.refused)):
            fresh = messages.whose_answer(here.say, before, decision, submission, coordination=False)
            raise Refusal(replace(fresh, text=f"{here.say.not_yours(decision, organisation)}\n{fresh.text}"))
        new = FocalPoint(organisation.key, submission.author, None, here.now, here.sender.id)
        here.group = group = (
            claims.with_claim(before, submission.author, organisation.key, here.now)
            if is_claim
            else before.with_focal_point(new)
        )
        here.store.keep_group(group)
    if own and own != (organisation,):
        _said_for(here, decision, submission, organisation)
        tell_of_several(here, before, group)
        return
    for other in here.store.decisions_of(group.id):
        for waiting in here.store.submissions_to(other.id):
            if waiting.author == submission.author and waiting.organisation is None and waiting.on_behalf is None:
                named = replace(waiting, organisation=organisation.key)
                is_pressed = (waiting.decision, waiting.number) == (submission.decision, submission.number)
                if not is_claim and (standing := _would_replace(here, other, waiting, organisation)):
                    if waiting.author == here.sender.id:  # else they are asked when they say themselves whose it is
                        _ask_before_nothing(here, other, waiting, standing, in_place=is_pressed)
                elif waiting.held == "organisation?":
                    _kept(here, other, replace(named, held=None), new=False, told=is_pressed)
                else:
                    here.store.keep_submission(named)
    if is_new and on_their_word:
        _tell_claim(here, decision, submission, organisation, is_claim=is_claim)
    if submission.author != here.sender.id:
        here.put(Message(here.say.counts_for(decision, organisation, submission.author_name)))


def _tell_claim(
    here: Here, decision: Decision, submission: Submission, organisation: Organisation, *, is_claim: bool
) -> None:
    """Who speaks for an organisation from now on, or says so: told at once to the coordination, which can say no.

    Where others speak for it they are told as well. What waits for the coordination has asked it already.
    """
    group = here.the_group
    kept = next(s for s in here.store.submissions_to(decision.id) if s.number == submission.number)
    if is_claim:
        for focal in group.focal_points_of(organisation.key):
            person = here.store.person(focal.person) if focal.person else None
            if person and person.reachable and not group.is_coordinated_by(person.id):
                coordination = at.coordinator_names(here.store, group)
                words = here.voice_for(person, group).claimed_beside_you(here.sender.name, organisation, coordination)
                here.store.say(Post(ToPerson(person.id), Message(words)))
    if kept.held == "claim?":
        return
    if is_claim:
        others = claims.has_others(group, submission.author, organisation.key)
        here.tell(here.say.claim_noted(organisation, others=others))
    _ask_coordination(here, decision, lambda say: _claim(here, say, decision, kept), but=here.sender.id)


def _claim(here: Here, say: Voice, decision: Decision, submission: Submission) -> Message:
    """To the coordination: who says that they speak for an organisation, and what becomes of their answer."""
    organisation = here.the_group.organisation(submission.organisation or "")
    others = [
        name
        for focal, name in zip(
            here.the_group.focal_points_of(organisation.key),
            names_of(here, here.the_group, organisation.key),
            strict=True,
        )
        if focal.person != submission.author
    ]
    return messages.claim(say, here.the_group, decision, submission, organisation, others)


def on_claim_confirmed(here: Here, args: Args) -> None:
    """The coordination confirms who speaks for an organisation: what they answered meanwhile counts."""
    organisation, person = _claimant(here, args)
    before = here.the_group
    if claims.claim_of(before, person.id, organisation.key):
        here.group = group = claims.confirmed(before, person.id, organisation.key, by=here.sender.id, now=here.now)
        here.store.keep_group(group)
        if person.reachable:
            words = here.voice_for(person, group).you_speak_for(organisation, group, here.sender.name)
            here.store.say(Post(ToPerson(person.id), Message(words)))
        others = (here.sender.id, person.id)
        here.tell_coordination(
            group,
            lambda say: Message(say.claim_confirmed_by(person.name, organisation, here.sender.name)),
            but=others,
        )
    elif organisation not in before.organisations_of(person.id):
        raise Refusal(here.say.button_is_stale(), over=True)
    here.put(Message(here.say.claim_confirmed(person.name, organisation)))
    for decision, waiting in _answers_of(here, person.id, organisation):
        if waiting.held == "claim?":
            _count(here, decision, waiting, organisation, person)


def _count(here: Here, decision: Decision, waiting: Submission, organisation: Organisation, author: Person) -> None:
    """What waited for its author to be confirmed counts; «nothing to add» over an answer is first asked about."""
    standing = standing_answer(here.store.submissions_to(decision.id), organisation.key)
    counted = replace(waiting, held=None)
    if standing is None or not _would_replace(here, decision, waiting, organisation):
        said, names = waiting.current, _names(here, decision)
        if standing and receiving.adds_to(standing, said.text, names, files=bool(said.attachments)):
            counted = receiving.joined(standing, counted, here.now)
        _kept(here, decision, counted, new=False)
        return
    here.store.keep_submission(receiving.withdrawn(waiting, by=here.sender.id, at=here.now))
    if author.reachable:
        question = messages.nothing_replaces(here.voice_for(author, here.the_group), decision, standing)
        here.store.say(Post(ToPerson(author.id), question))


def on_claim_refused(here: Here, args: Args) -> None:
    """«Not theirs»: they speak for it no longer, what they answered for it counts no more, and they are told."""
    organisation, person = _claimant(here, args)
    before = here.the_group
    focal = next((f for f in before.focal_points_of(organisation.key) if f.person == person.id), None)
    claim = claims.claim_of(before, person.id, organisation.key)
    if claim is not None and claim.refused:
        raise Refusal(here.say.claim_refused(person.name, organisation, ()), in_place=True)
    if focal is not None and focal.by != person.id:
        raise Refusal(here.say.claim_confirmed(person.name, organisation), in_place=True)
    if focal is None and claim is None:
        raise Refusal(here.say.button_is_stale(), over=True)
    here.group = group = claims.refused(before, person.id, organisation.key, by=here.sender.id, now=here.now)
    here.store.keep_group(group)
    answers = _answers_of(here, person.id, organisation)
    gone = [(d, s) for d, s in answers if not transmitting.carried(d, s.number)]
    stays = [d.number for d, s in answers if transmitting.carried(d, s.number)]
    by = here.sender.name
    if person.reachable:
        words = here.voice_for(person, group).not_theirs(organisation, group, by, stays)
        here.store.say(Post(ToPerson(person.id), Message(words)))
    asks = person.reachable and any(answer.held != "comment?" for _, answer in gone)
    told = here.say.claim_refused(person.name, organisation, stays, tells=person.reachable, asks=asks)
    here.put(Message(told))
    others = (here.sender.id, person.id)
    here.tell_coordination(
        group, lambda say: Message(say.claim_refused_by(person.name, organisation, by, stays)), but=others
    )
    for decision, answer in gone:
        asked = answer.held if answer.held == "comment?" else "organisation?"
        unnamed = replace(answer, organisation=None, held=asked)
        here.store.keep_submission(unnamed)
        decisions.refresh_card(here.store, group, decision)
        _tell_counts_again(here, decision, answer)
        if person.reachable and asked == "organisation?":
            question = messages.whose_answer(
                here.voice_for(person, group), group, decision, unnamed, coordination=False
            )
            here.store.say(Post(ToPerson(person.id), question, WAITS, decision.id))


def _claimant(here: Here, args: Args) -> tuple[Organisation, Person]:
    """Who said that they speak for which organisation, for the coordination of that group alone."""
    here.group = here.store.group(int(args["group"] or 0))
    here.require_coordination()
    person = here.store.person(int(args["person"] or 0))
    if person is None:
        raise Refusal(here.say.button_is_stale(), over=True)
    return here.the_group.organisation(str(args["organisation"])), person


def _answers_of(here: Here, person: int, organisation: Organisation) -> list[tuple[Decision, Submission]]:
    """What this person answered for the organisation, of what was neither withdrawn nor only a comment."""
    return [
        (decision, submission)
        for decision in here.store.decisions_of(here.the_group.id)
        for submission in here.store.submissions_to(decision.id)
        if submission.author == person and submission.organisation == organisation.key and submission.on_behalf is None
        if not (submission.withdrawn or submission.comment)
    ]


def _said_for(here: Here, decision: Decision, submission: Submission, organisation: Organisation) -> None:
    """One who speaks for several said for which this answer is; what else waits may be for another."""
    if standing := _would_replace(here, decision, submission, organisation):
        _ask_before_nothing(here, decision, submission, standing, in_place=True)
        return
    named = replace(submission, organisation=organisation.key)
    if submission.held != "organisation?":
        here.store.keep_submission(named)
        return
    _kept(here, decision, replace(named, held=None), new=False)
    if submission.author != here.sender.id:
        here.put(Message(here.say.counts_for(decision, organisation, submission.author_name)))


def _would_replace(
    here: Here, decision: Decision, submission: Submission, organisation: Organisation
) -> Submission | None:
    """The organisation's answer whose place this «nothing to add» would take."""
    standing = standing_answer(here.store.submissions_to(decision.id), organisation.key)
    says_nothing = submission.nothing_to_add and not submission.withdrawn
    return standing if says_nothing and standing and not standing.nothing_to_add else None


def _ask_before_nothing(
    here: Here, decision: Decision, submission: Submission, standing: Submission, *, in_place: bool
) -> None:
    here.store.keep_submission(receiving.withdrawn(submission, by=here.sender.id, at=here.now))
    question = messages.nothing_replaces(here.say, decision, standing)
    if in_place:
        here.put(question)
    else:
        here.tell(question)


def on_join(here: Here, args: Args) -> None:
    """[Ajouter à la précédente]: the latest answer also holds what the one before it said."""
    decision, submission = _submission(here, args)
    _require_alive(here, decision)
    received = here.store.submissions_to(decision.id)
    stands = standing_answer(received, submission.organisation or "")
    in_its_place = stands and stands.number != submission.number and not stands.nothing_to_add
    earlier = receiving.replaced_by(received, submission)
    if stands and in_its_place and not receiving.holds(stands, submission):  # it was changed since, and counts
        earlier = stands
    if earlier is None or not submission.counts or receiving.holds(submission, earlier):
        raise Refusal(here.say.nothing_to_join())
    _kept(here, decision, receiving.joined(earlier, submission, here.now), new=False)
    author = here.store.person(earlier.author)
    if author and author.reachable and author.id not in (submission.author, here.sender.id):
        words = here.voice_for(author, here.the_group).joined_to_yours(decision, earlier, submission)
        here.store.say(Post(ToPerson(author.id), Message(words)))


def on_part(here: Here, args: Args) -> None:
    """[Remplacer la précédente]: the latest answer stands without the one that was joined before it."""
    decision, submission = _submission(here, args)
    _require_alive(here, decision)
    if submission.withdrawn or not submission.current.is_joined:
        raise Refusal(here.say.nothing_to_part())
    earlier = receiving.replaced_by(here.store.submissions_to(decision.id), submission)
    parted = _kept(here, decision, receiving.parted(submission, here.now), new=False)
    was_joined = earlier is not None and receiving.holds(submission, earlier)
    if earlier and was_joined and parted.counts and earlier.author not in (submission.author, here.sender.id):
        _tell_colleague(here, here.the_group, decision, earlier, parted)


def on_by_line(here: Here, args: Args) -> None:
    """[Compter 3 points séparés], [C'est un seul point]: how plain lines are read from now on."""
    decision, submission = _not_withdrawn(here, args)
    _require_alive(here, decision)
    if any(submission.number in t.submissions for t in decision.transmissions):
        raise Refusal(here.say.read_as_transmitted(decision))
    if not submission.counts:  # what stands in the way of it is asked first
        tell_again(here, decision, submission)
        return
    changed = receiving.read_by_line(submission, _names(here, decision), by_line=bool(args["by_line"]))
    received = here.store.submissions_to(decision.id)
    here.store.keep_submission(changed)
    _carry_on(here, decision, received, changed)
    _receipt(here, here.the_group, decision, changed, in_place=True)


def on_elsewhere(here: Here, args: Args) -> None:
    """[C'était pour une autre décision]: asks which; then it is an answer to that one, and no more to this."""
    decision, submission = _submission(here, args)
    if submission.author != here.sender.id:
        raise Refusal(here.say.no_such_decision(), over=True)
    if (moved := _moved_to(here, submission)) and moved.id == args.get("to"):
        here.toast = texts.plain(here.say.put_elsewhere(decision, moved, None))
        return
    _require_standing(here, decision, submission)
    others = _elsewhere(here, decision, submission)
    if args.get("to") is None:
        page = args.get("page")
        said = receiving.on_its_own(submission)
        question = messages.which_other_decision(here.say, decision, said, others, int(page or 0))
        if page is None:
            here.tell(question)
        else:
            here.put(question)
        return
    to = here.store.decision(int(args["to"] or 0))
    if to.id not in [d.id for _, d in others]:
        raise Refusal(here.say.not_meant_there(to))
    _put_elsewhere(here, decision, submission, to)


def _elsewhere(here: Here, decision: Decision, submission: Submission) -> list[tuple[Group, Decision]]:
    """What it may have been meant for instead, the open ones first; what was noted for others stays in its group."""
    author = here.store.person(submission.author)
    if author is None or submission.nothing_to_add:
        return []
    groups = [g for g in here.groups_of(author) if g.id == decision.group or not submission.on_behalf]
    found = [
        (g, d)
        for g in groups
        for d in reversed(here.store.decisions_of(g.id))
        if d.id != decision.id and receiving.may_be_meant(d, here.now)
        if g.organisations_of(author.id) or not g.is_coordinated_by(author.id) or submission.on_behalf
    ]
    return sorted(found, key=lambda pair: not pair[1].is_open)


def _put_elsewhere(here: Here, decision: Decision, submission: Submission, to: Decision) -> None:
    """Both compilations and both receipts are put right; what was counted there is told to whom it concerns."""
    before, group = here.the_group, here.store.group(to.group)
    said = receiving.on_its_own(submission)
    here.store.keep_submission(receiving.taken_away(submission, by=here.sender.id, at=here.now))
    decisions.refresh_card(here.store, before, decision)
    left = receiving.counts_again(here.store.submissions_to(decision.id), submission)
    _tell_counts_again(here, decision, submission)
    if decision.transmissions and submission.counts:
        _tell_news(
            here, decision, lambda say: Message(say.withdrawn_after(decision, submission, before)), but=here.sender.id
        )
    same = submission.organisation if before.id == group.id else None
    own = group.organisations_of(here.sender.id)
    key = same or (own[0].key if len(own) == 1 else None)
    here.group = group
    moved = _kept(here, to, receiving.put_elsewhere(said, to, key, _names(here, to)), new=True)
    told = messages.put_elsewhere(here.voice_for(here.person, before), decision, to, moved, left)
    here.put(told)
    if submission.counts:
        here.store.say(Edit(ToPerson(here.sender.id), Message(told.text), "receipt", decision.id, submission.number))


def on_withdraw(here: Here, args: Args) -> None:
    """/withdraw or [Retirer]: asks which when there are several; the log keeps it, the count follows."""
    if args.get("number") is not None:
        decision, submission = _not_withdrawn(here, args)
        mine = [s for s in _mine(here, decision) if s.organisation == submission.organisation]
        if len(mine) > 1 and not args.get("sure"):
            here.put(messages.withdraw_which(here.say, decision, mine))
            return
        _withdraw(here, decision, submission)
        return
    if not papers.in_private(here, "withdraw", args):
        return
    groups = here.own_groups() if here.group is None else [here.group]
    open_to_withdraw = [
        (decision, submission)
        for group in groups
        for decision in here.store.decisions_of(group.id)
        if decision.is_alive
        for submission in _mine(here, decision, group)
    ]
    if not open_to_withdraw:
        raise Refusal(here.say.nothing_to_withdraw())
    several = len({(d.group, s.organisation) for d, s in open_to_withdraw}) > 1
    named = [(d, s, here.store.group(d.group) if several else None) for d, s in open_to_withdraw[-20:]]
    here.put(messages.withdraw_from(here.say, named))


def _withdraw(here: Here, decision: Decision, submission: Submission) -> None:
    """Taken back; the organisation is back to «not yet» only when nothing else of it stands.

    What was to be written in its place is not waited for any more.
    """
    asked = here.store.asked(here.sender.id)
    if asked and asked.act in ("answer.typed", "for") and asked.args.get("decision") == decision.id:
        here.store.answered(here.sender.id)
    here.store.keep_submission(receiving.withdrawn(submission, by=here.sender.id, at=here.now))
    group = here.the_group
    left = (
        standing_answer(here.store.submissions_to(decision.id), submission.organisation)
        if submission.organisation
        else None
    )
    organisation = group.organisation(submission.organisation) if submission.organisation else None
    decisions.refresh_card(here.store, group, decision)
    carried = transmitting.carried(decision, submission.number) if submission.counts else None
    stands = f"\n{here.say.stays_transmitted(carried)}" if carried else ""
    here.put(Message(here.say.withdrawn(decision, submission, organisation, left) + stands))
    _tell_counts_again(here, decision, submission)
    after = bool(decision.transmissions) and submission.counts
    if after:
        _tell_news(
            here, decision, lambda say: Message(say.withdrawn_after(decision, submission, group)), but=here.sender.id
        )
    author = here.store.person(submission.author)
    if after and group.is_coordinated_by(submission.author):
        return
    if author and author.reachable and author.id != here.sender.id:
        words = here.voice_for(author, group).withdrawn_by(decision, submission, here.sender.name)
        here.store.say(Post(ToPerson(author.id), Message(words)))


def on_for(here: Here, args: Args) -> None:
    """/for ORG source text: the coordination gives an answer that came by phone, e-mail or on paper."""
    text = here.incoming.text if args.get("whole") else str(args.get("text", here.incoming.arguments))
    text = _with_its_sign(text)
    args = _for_which(here, args, text)
    decision = at.pick_decision(here, "for", {**args, "text": text}, lambda d: d.collects and d.is_alive)
    if decision is None:
        return
    if not (decision.collects and decision.is_alive):
        raise Refusal(here.say.not_possible_now(decision), over=True)
    group = here.the_group
    if args.get("organisation") is not None:
        organisation, channel = group.organisation(str(args["organisation"])), str(args["channel"])
        if organisation.removed:
            raise Refusal(here.say.left_the_roster(organisation), over=True)
        words = here.incoming.text if args.get("typed") else ""
    else:
        number, rest = at.number_in(text)
        given = handing_in.read(group, rest if number == decision.number else text)
        if isinstance(given, handing_in.Unknown):
            question = messages.for_what(here.say, decision, given, again=not here.incoming.files)
            here.ask(question, "for", decision=decision.id, whole=1)
            return
        organisation, words = given.organisation, given.words
        channel = given.source or here.say.unnamed_channel()
    if not roster.folded(words) and not (here.incoming.files and not here.incoming.callback):  # «?» says nothing either
        if not papers.in_private(here, "for", {**args, "decision": decision.id, "text": text}):
            return
        standing = standing_answer(here.store.submissions_to(decision.id), organisation.key)
        question = Message(here.say.write_their_answer(decision, organisation, standing))
        here.ask(question, "for", decision=decision.id, organisation=organisation.key, channel=channel, typed=1)
        return
    here.store.answered(here.sender.id)
    take_for(here, decision, organisation, channel, words.strip())
    if here.incoming.callback:
        here.put(Message(here.say.put_down_for(decision, organisation)))


def _with_its_sign(text: str) -> str:
    """«TDH 3 rien à ajouter»: the number before words that say nothing is the decision's, «#3»."""
    found = re.match(r"(?P<whose>.*?\s)(?P<number>\d{1,4}\s+)(?P<said>\D+)\Z", text, re.DOTALL)
    if not found or not receiving.says_nothing_to_add(found["said"]):
        return text
    return f"{found['whose']}#{found['number']}{found['said']}"


def _for_which(here: Here, args: Args, text: str) -> Args:
    """The decision that was chosen before stays chosen, until its answer came or another one is named."""
    number, _ = at.number_in(text)
    if args.get("whole") and number is not None and text.lstrip().startswith("#"):
        return {key: value for key, value in args.items() if key != "decision"}
    asked = here.store.asked(here.sender.id) if here.incoming.sender else None
    waits = asked is not None and asked.act == "for" and asked.args.get("whole") and asked.stands(here.now)
    if asked and waits and args.get("decision") is None and number is None:
        chosen = here.store.decision(int(asked.args["decision"] or 0))
        if here.group is None or here.group.id == chosen.group:  # said in another group, it is about that one
            return {**args, "decision": chosen.id}
    return args


# What follows from a kept submission


def _kept(
    here: Here, decision: Decision, submission: Submission, *, new: bool, told: bool = True, at_once: bool = False
) -> Submission:
    """Stores it and gives it as it is stored; shows the new count, and tells whom it concerns.

    That is its author by a receipt or a question, a colleague, the coordination.

    `at_once`: a change so soon after that the receipt which stands is changed instead of another one sent.
    """
    group = here.the_group
    before = (
        standing_answer(here.store.submissions_to(decision.id), submission.organisation)
        if submission.organisation
        else None
    )
    if submission.counts and claims.must_wait(group, submission, before):
        submission = replace(submission, held="claim?")
    was = None
    if new:
        submission = here.store.add_submission(submission)
    else:
        received = here.store.submissions_to(decision.id)
        was = next(s for s in received if s.number == submission.number)
        here.store.keep_submission(submission)
        _carry_on(here, decision, received, submission)
    if submission.counts:
        _thanked_before(here, submission)
    decisions.refresh_card(here.store, group, decision)
    if submission.held == "comment?":
        _ask_about_comment(here, decision, submission)
    elif submission.held == "organisation?":
        _ask_organisation(here, group, decision, submission)
    elif submission.held == "claim?":
        _ask_to_confirm(here, group, decision, submission)
    else:
        if told:
            _receipt(here, group, decision, submission, in_place=at_once and _has_receipt(here, submission))
        stands = standing_answer(here.store.submissions_to(decision.id), submission.organisation or "")
        stands_now = stands is not None and stands.number == submission.number
        if stands_now and before and before.author != submission.author and before.number != submission.number:
            _tell_colleague(here, group, decision, before, submission)
        if submission.on_behalf:
            _tell_focal_points(here, group, decision, submission)
        if addendum.is_news(decision, was, submission):
            _tell_news(here, decision, lambda say: messages_compilation.came_after(say, decision, submission, group))
    return submission


def _carry_on(here: Here, decision: Decision, received: Sequence[Submission], changed: Submission) -> None:
    """What was added to an answer that stood, and still counts, stays added when that changes; who added it is told."""
    behind = receiving.carried_on(received, changed) if changed.counts else ()
    stood = standing_answer(received, changed.organisation or "")
    if stood is None or all(later.number != stood.number for later in behind):
        return
    for later in behind:
        here.store.keep_submission(later)
    stands = next(later for later in behind if later.number == stood.number)
    author = here.store.person(stands.author)
    if author and author.reachable and author.id not in (changed.author, here.sender.id) and not stands.on_behalf:
        words = here.voice_for(author, here.the_group).joined_changed(decision, changed, stands)
        here.store.say(Post(ToPerson(author.id), Message(words)))


def _thanked_before(here: Here, answer: Submission) -> None:
    """«Merci» that was asked about is settled by the answer its author gave after it: nobody has to say so."""
    for earlier in here.store.submissions_to(answer.decision):
        asked = earlier.author == answer.author and earlier.held == "comment?" and earlier.number < answer.number
        if asked and earlier.withdrawn is None and receiving.only_acknowledges(earlier.current.text):
            here.store.keep_submission(replace(earlier, comment=True, held=None))


def _has_receipt(here: Here, submission: Submission) -> bool:
    """Whether its author was written a receipt when it came: they had opened the private chat by then."""
    author = here.store.person(submission.author)
    first = submission.versions[0].at
    return bool(author and author.reachable and author.private_since and author.private_since <= first)


def _receipt(here: Here, group: Group, decision: Decision, submission: Submission, *, in_place: bool = False) -> None:
    """A reaction in the group; number, organisation, items, time and how to change it in private."""
    author = here.store.person(submission.author) or Person(submission.author, submission.author_name)
    organisation = group.organisation(submission.organisation or "")
    received = here.store.submissions_to(decision.id)
    earlier = receiving.replaced_by(received, submission)
    said_on = submission.current.is_joined and earlier and receiving.holds(submission, earlier)
    continues = earlier if said_on else None
    counting = standing_answer(received, organisation.key)
    message = messages.receipt(
        here.voice_for(author, group),
        decision,
        submission,
        organisation,
        decision.due_for(organisation.key),
        receiving.hint_for(decision, submission),
        replaces=None if continues else earlier,
        continues=continues,
        group=group if len(author.groups) > 1 else None,
        counting=counting if counting and counting.number != submission.number else None,
        unconfirmed=claims.claim_of(group, author.id, organisation.key) is not None,
        lines_to_count=0 if continues else receiving.lines_to_count(decision, submission, _names(here, decision)),
        elsewhere=bool(_elsewhere(here, decision, submission)),
        is_over=receiving.is_over(decision, organisation.key, here.now),
    )
    if in_place:
        here.store.say(Edit(ToPerson(author.id), message, "receipt", decision.id, submission.number))
        return
    in_group = not submission.source.private and submission.source.message > 0
    if in_group and submission.on_behalf is None:
        here.store.say(React(ToGroup(group.id), submission.source.message, "👍"))
    if author.reachable:
        here.store.say(Post(ToPerson(author.id), message, "receipt", decision.id, submission.number))
    elif in_group:
        _invite(here, group, decision, submission)


def _invite(here: Here, group: Group, decision: Decision, submission: Submission) -> None:
    """Once for each decision, however many answer who never opened the private chat."""
    decision = here.store.decision(decision.id)
    if decision.has_told(INVITED):
        return
    here.store.keep_decision(replace(decision, told=(*decision.told, Told(INVITED, here.now))))
    words = messages.open_private_for_receipt(here.say_group, decision)
    here.store.say(
        Post(ToGroup(group.id), words, INVITED, decision.id, reply_to=submission.source.message, silent=True)
    )


def receipts_again(here: Here, decision: Decision, since: datetime) -> None:
    """What came after a version that was not transmitted after all goes with the next: its receipts say so."""
    for submission in here.store.submissions_to(decision.id):
        if submission.counts and submission.current.at > since and _has_receipt(here, submission):
            _receipt(here, here.the_group, decision, submission, in_place=True)


def tell_again(here: Here, decision: Decision, submission: Submission) -> None:
    """What is known of an answer sent before the private chat was open: its receipt, or the question about it."""
    group = here.the_group
    if submission.held == "comment?":
        here.tell(_what_it_is(here, decision, submission))
    elif submission.held == "organisation?":
        here.tell(messages.whose_answer(here.say, group, decision, submission, coordination=False))
    elif submission.held == "claim?":
        here.tell(here.say.claim_waits(decision, group.organisation(submission.organisation or "")))
    elif submission.counts:
        _receipt(here, group, decision, replace(submission, source=replace(submission.source, private=True)))


def _ask_about_comment(here: Here, decision: Decision, submission: Submission) -> None:
    if here.person.reachable:
        elsewhere = submission.source.private and bool(_elsewhere(here, decision, submission))
        question = _what_it_is(here, decision, submission, elsewhere=elsewhere)
        here.store.say(Post(ToPerson(here.person.id), question, WAITS, decision.id))
        return
    here.react("🤔")
    group = here.the_group
    _ask_coordination(
        here,
        decision,
        lambda say: messages.comment_or_contribution(say, decision, submission, coordination_of=group),
    )


def _what_it_is(here: Here, decision: Decision, submission: Submission, *, elsewhere: bool = False) -> Message:
    """That question to whoever knocked: its author, or the coordination. `elsewhere`: as with a receipt."""
    is_theirs = submission.author == here.sender.id and submission.on_behalf is None
    ranked, vote = votes.offered(here, here.the_group, decision, submission.current.text)
    return messages.comment_or_contribution(
        here.say,
        decision,
        submission,
        coordination_of=None if is_theirs else here.the_group,
        elsewhere=elsewhere,
        ranked=ranked,
        vote=vote,
    )


def _ask_about_edit(here: Here, decision: Decision, submission: Submission) -> None:
    edit = Version(here.incoming.at, here.incoming.text)
    if here.person.reachable:
        here.tell(messages.edit_or_comment(here.say, decision, submission, edit, yours=True))
        return
    here.react("🤔")
    here.tell_coordination(
        here.the_group, lambda say: messages.edit_or_comment(say, decision, submission, edit, yours=False)
    )


def _ask_organisation(here: Here, group: Group, decision: Decision, submission: Submission) -> None:
    """Kept at once; the person and the coordination are asked whom it is for, whoever says it first.

    Who is known to speak for several says it alone, where they can be asked.
    """
    here.react("👀")
    author = here.store.person(submission.author)
    if author and author.reachable:
        words = messages.whose_answer(here.voice_for(author, group), group, decision, submission, coordination=False)
        here.store.say(Post(ToPerson(author.id), words, WAITS, decision.id))
        if len(group.organisations_of(author.id)) > 1:
            return
    else:
        _invite(here, group, decision, submission)
    _ask_coordination(
        here,
        decision,
        lambda say: messages.whose_answer(say, group, decision, submission, coordination=True),
        but=submission.author,
    )


def _ask_to_confirm(here: Here, group: Group, decision: Decision, submission: Submission) -> None:
    """The organisation's answer stands; the coordination says whether this one may take its place."""
    author = here.store.person(submission.author)
    if author and author.reachable:
        organisation = group.organisation(submission.organisation or "")
        words = here.voice_for(author, group).claim_waits(decision, organisation)
        here.store.say(Post(ToPerson(author.id), Message(words)))
    if here.sender.id == submission.author:
        here.react("👀")
    else:  # who coordinates has just said that it is a contribution
        here.put(_claim(here, here.say, decision, submission))
    but = (submission.author, here.sender.id)
    _ask_coordination(here, decision, lambda say: _claim(here, say, decision, submission), but=but)


def _tell_news(
    here: Here, decision: Decision, news: Callable[[Voice], Message], *, but: int | Collection[int] = ()
) -> None:
    """What is otherwise than it was transmitted: the coordination may have to tell the recipient."""
    group = here.store.group(decision.group)
    here.tell_coordination(group, news, but=but, purpose=AFTER, decision=decision.id)


def _ask_coordination(
    here: Here, decision: Decision, question: Callable[[Voice], Message], *, but: int | Collection[int] = ()
) -> None:
    """What somebody's answer waits for, or stands by as long as nobody says no: lost on its way, it is told."""
    here.tell_coordination(here.the_group, question, but=but, purpose=WAITS, decision=decision.id)


def _tell_colleague(here: Here, group: Group, decision: Decision, before: Submission, submission: Submission) -> None:
    """The latest of two focal points counts, and the other is told."""
    other = here.store.person(before.author)
    if other and other.reachable and before.on_behalf is None:
        say = here.voice_for(other, group)
        joined = receiving.holds(submission, before)
        if claims.claim_of(group, other.id, submission.organisation or ""):  # who answered is not theirs to know
            organisation = group.organisation(submission.organisation or "")
            words = say.claim_overtaken(decision, organisation, submission, joined=joined)
        elif joined:
            words = say.joined_to_yours(decision, before, submission)
        else:
            words = say.colleague_answered(decision, submission)
        here.store.say(Post(ToPerson(other.id), Message(words)))


def _tell_counts_again(here: Here, decision: Decision, gone: Submission) -> None:
    """What stood until now does not count any more: a colleague who read that theirs only stays on file is told."""
    again = receiving.counts_again(here.store.submissions_to(decision.id), gone)
    if again is None or again.on_behalf:
        return
    author = here.store.person(again.author)
    if author and author.reachable and author.id not in (gone.author, here.sender.id):
        words = here.voice_for(author, here.the_group).counts_again(decision, again, gone)
        here.store.say(Post(ToPerson(author.id), Message(words)))


def _tell_focal_points(here: Here, group: Group, decision: Decision, submission: Submission) -> None:
    """Whoever speaks for the organisation is told what was given in its name, and can correct it."""
    for focal in group.focal_points_of(submission.organisation or ""):
        person = here.store.person(focal.person) if focal.person else None
        if person and person.reachable and person.id != here.sender.id:
            say = here.voice_for(person, group)
            here.store.say(Post(ToPerson(person.id), messages.given_for_you(say, decision, submission)))


def _mine(here: Here, decision: Decision, group: Group | None = None) -> list[Submission]:
    """What this person may change or withdraw: what they sent, and what stands for their organisations."""
    group = group or here.the_group
    keys = {o.key for o in group.organisations_of(here.sender.id)}
    return [
        s
        for s in here.store.submissions_to(decision.id)
        if not (s.withdrawn or s.comment or s.held == "comment?")
        and (s.author == here.sender.id or s.organisation in keys)
        and _is_theirs(here, group, s)
    ]


def _submission(here: Here, args: Args) -> tuple[Decision, Submission]:
    """The submission a button is about: for its author, its organisation's focal points and the coordination."""
    decision = here.store.decision(int(args["decision"] or 0))
    here.group = here.store.group(decision.group)
    submission = next(s for s in here.store.submissions_to(decision.id) if s.number == args["number"])
    _require_theirs(here, decision, submission)
    return decision, submission


def _is_theirs(here: Here, group: Group, submission: Submission) -> bool:
    """Whether whoever knocked may change it today, as the author, for its organisation or for the coordination."""
    me = here.sender.id
    if group.is_coordinated_by(me) or any(f.person == me for f in group.focal_points_of(submission.organisation or "")):
        return True
    claim = claims.claim_of(group, me, submission.organisation or "")
    named = submission.organisation is None or (claim is not None and claim.refused is None)
    return submission.author == me and submission.on_behalf is None and named and group in here.own_groups()


def _require_theirs(here: Here, decision: Decision, submission: Submission) -> None:
    """Who does not coordinate any more, or speak for that organisation, changes nothing of what they sent before."""
    if _is_theirs(here, here.the_group, submission):
        return
    if submission.author != here.sender.id or here.the_group not in here.own_groups():
        raise Refusal(here.say.no_such_decision(), over=True)
    if submission.on_behalf or submission.organisation is None:
        raise Refusal(here.say.coordination_only(), over=True)
    organisation = here.the_group.organisation(submission.organisation)
    raise Refusal(here.say.not_yours_to_change(decision, organisation), over=True)


def _not_withdrawn(here: Here, args: Args) -> tuple[Decision, Submission]:
    """As `_submission`, for what can only be done with an answer that was not taken back."""
    decision, submission = _submission(here, args)
    _require_standing(here, decision, submission)
    return decision, submission


def _require_alive(here: Here, decision: Decision) -> None:
    """Of what was cancelled nothing is taken, or read otherwise, any more."""
    if not decision.is_alive:
        raise Refusal(here.say.decision_is_cancelled(decision), over=True)


def _require_standing(here: Here, decision: Decision, submission: Submission) -> None:
    """It was not taken back; one that was put to another decision counts there, which is said."""
    if submission.withdrawn is None:
        return
    moved = _moved_to(here, submission)
    raise Refusal(
        here.say.put_elsewhere(decision, moved, None) if moved else here.say.withdrawn_already(decision, submission)
    )


def _moved_to(here: Here, submission: Submission) -> Decision | None:
    """The other decision that an answer was put to, where it still stands."""
    author = here.store.person(submission.author)
    if author is None or not receiving.was_taken_away(submission):
        return None
    there = (d for g in here.groups_of(author) for d in here.store.decisions_of(g.id) if d.id != submission.decision)
    return next((d for d in there if receiving.moved(submission, here.store.submissions_to(d.id))), None)


def _decision_for_member(here: Here, args: Args) -> Decision:
    """The decision a button or deep link is about, for somebody of its group."""
    decision = here.store.decision(int(args["decision"] or 0))
    here.group = here.store.group(decision.group)
    if here.the_group.id not in here.person.groups and here.the_group not in here.own_groups():
        raise Refusal(here.say.no_such_decision(), over=True)
    return decision


def _source(here: Here) -> Source:
    return Source(
        chat=here.incoming.chat,
        message=here.incoming.message or 0,
        album=here.incoming.album,
        private=here.incoming.private,
        forwarded_from=here.incoming.forwarded_from,
    )
