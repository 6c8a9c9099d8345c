"""The private chat: opened by a button or /start, and plain words in it."""

import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta

from telegram import Update
from telegram.error import BadRequest

from context import Context
from domain import addressing, commands, receiving, words
from domain.addressing import Addressed
from domain.decisions import Decision
from domain.groups import Group
from domain.roster import folded
from domain.sayings import Message
from domain.standing import Standing, standing_of
from domain.store import Args, Asked, Draft
from handlers import minutes, presses, ranking, replies
from handlers.here import Here, Refusal
from handlers.reading import File
from texts import messages, messages_minutes

GOES_ON = timedelta(minutes=3)  # what is written later than this after words put aside is something else
TAKE_FILES = {  # commands in captions
    "for": "for",
    "pour": "for",
    "minutes": "minutes",
    "compterendu": "minutes",
    "template": "template",
    "modele": "template",
}
QUESTIONS = ("question", "why")  # our messages that ask something else than an answer
ASKING = ("call", "nudge", "receipt", replies.PROMPT)  # a reply to one of these is an answer
_NUMBERS = re.compile(r"#(\d{1,4})\b")
GONE = frozenset({"left", "kicked"})  # ChatMember statuses of somebody who is not in the group


async def on_start(update: Update, context: Context) -> None:
    """/start opens the private chat; a deep link also says what it was opened for."""
    here = presses.knock(update, context)
    if here is None or not here.incoming.private or here.incoming.sender is None:
        return
    pressed = presses.deep_link(here) if here.incoming.arguments else None
    if pressed is None:
        with here.acting():
            if here.incoming.arguments:
                here.tell(here.say.link_is_stale())
            _greet(here)
        return
    group = _group_of(here, pressed.args)
    if group is not None and not await _belongs(here, group):
        with here.acting():
            here.tell(here.say.link_is_stale())
        return
    if group is not None:
        here.first.append(lambda: _admit(here, group))
    await presses.run(here, pressed.act, pressed.args)


def on_opened(here: Here, args: Args) -> None:
    """The private chat is open: what can be done here."""
    if args.get("draft") is not None:
        here.store.answered(here.sender.id)
    _greet(here)


def on_leave(here: Here, args: Args) -> None:
    """[Laisser comme c'est]: the question this stands under is not asked any more, and nothing was changed."""
    asked = here.store.asked(here.sender.id)
    if asked is None or {**asked.args, "asked": asked.act} != dict(args):
        here.toast = here.say.question_is_over()
        return
    here.store.answered(here.sender.id)
    here.put(Message(here.say.nothing_changed()))


def on_receipts(here: Here, args: Args) -> None:
    """Opened from «received»: the receipts of what this person already sent, and what is still asked of them."""
    decision = here.store.decision(int(args["decision"] or 0))
    here.group = here.store.group(decision.group)
    mine = [s for s in here.store.submissions_to(decision.id) if s.author == here.sender.id and not s.withdrawn]
    if not mine:
        replies.on_answer(here, args)
    for submission in mine:
        replies.tell_again(here, decision, submission)


async def on_private(update: Update, context: Context) -> None:
    """Words or a file in private: an answer to our question, to a call, numbers for a ballot, STOP, or to ask about."""
    here = presses.knock(update, context)
    if here is None or here.incoming.sender is None:
        return
    asked = _asked(here, here.incoming.sender.id)
    if (shown := minutes.replied_to(here)) and not words.is_stop(here.incoming.text):
        await presses.run(here, "minutes.replied", {"draft": shown})
        return
    if (item := _button_replied_to(here, "transmit.reword")) and not words.is_stop(here.incoming.text):
        await presses.run(here, "transmit.reworded", item)
        _goes_on_waiting(here, asked, "transmit.reworded", item)
        return
    if here.incoming.files and (tried := _button_replied_to(here, "template.get", "template.use")):
        await presses.run(here, "template.sent", {"group": tried["group"]})
        return
    about = _replied_to(here)
    if (prompted := _prompted(here)) and not words.is_stop(here.incoming.text):
        act, args = prompted
        stands = asked is not None and (asked.act, asked.args) == prompted
        await presses.run(here, act, {**args, "over": 1} if act == "answer.typed" and not stands else args)
        _goes_on_waiting(here, asked, act, args)
        return
    answered = about.decisions[0] if about.asks else _continued(here)
    if answered is None and (ballot := ranking.typed_for(here, asked)):
        await presses.run(here, "ranking.typed", ballot)
        return
    waits_for_this = asked is not None and about.leaves(asked) and not _is_for_another(here, asked)
    if answered is None and asked is not None and waits_for_this and not words.is_stop(here.incoming.text):
        await presses.run(here, asked.act, {**asked.args})
        return
    with here.acting():
        if words.is_stop(here.incoming.text):
            presses.ACTS["stop"](here, {})
        elif words.is_resume(here.incoming.text) and here.person.paused_since:
            presses.ACTS["resume"](here, {})
        elif answered is not None:
            here.store.answered(here.sender.id)
            here.group = here.store.group(answered.group)
            replies.take(here, answered)
        elif about.decisions and minutes.guess(here) != "likely":
            _said_of(here, about.decisions)
        else:
            unasked(here)


@dataclass(frozen=True)
class About:
    """What our message that was replied to is about, as far as it tells."""

    decisions: tuple[Decision, ...] = ()
    asks: bool = False  # for answers to it
    question: bool = False  # of ours, which an act waits for

    def leaves(self, asked: Asked) -> bool:
        """Whether the question that stands may be what is answered: nothing says that another decision is."""
        about = asked.args.get("decision")
        return self.question or not self.decisions or about is None or about in [d.id for d in self.decisions]


def _replied_to(here: Here) -> About:
    """By what it was posted for; else by its buttons and the numbers in it."""
    incoming = here.incoming
    if incoming.reply_to is None:
        return About()
    own = {d.id: d for group in here.own_groups() for d in here.store.decisions_of(group.id)}
    posted = here.store.posted(incoming.chat, incoming.reply_to)
    if posted and posted.decision is not None:
        known = tuple(d for d in own.values() if d.id == posted.decision)
        asks, question = posted.purpose in ASKING, posted.purpose in QUESTIONS
        return About(known, asks=asks and bool(known), question=question)
    pressed = [here.store.pressed(key, here.sender.id, incoming.chat, here.now) for key in incoming.shown_keys]
    of_buttons = {p.args.get("decision") for p in pressed if p}
    found = [d for d in own.values() if d.id in of_buttons]
    numbers = {int(n) for n in _NUMBERS.findall(incoming.shown)}
    groups = {d.group for d in found or own.values()}
    found = [d for d in own.values() if d in found or (d.group in groups and d.number in numbers)]
    return About(tuple(found))


def _is_for_another(here: Here, asked: Asked) -> bool:
    """Words asked for to one decision name another: they are for that one, and the question goes on waiting."""
    named = [d.id for _, d in replies.addressed_to(here)] if asked.act == "answer.typed" else []
    return bool(named) and asked.args.get("decision") not in named


def _said_of(here: Here, decisions: Sequence[Decision]) -> None:
    """In reply to what asked for no answer: for these decisions or none, and asked about where it may be a remark."""
    named = [(g, d) for g, d in replies.addressed_to(here) if d in decisions]
    if len(named) == 1:
        _take_named(here, *named[0])
        return
    pairs = [(here.store.group(d.group), d) for d in decisions]
    me, incoming = here.sender.id, here.incoming
    mine = [(g, d) for g, d in pairs if g.organisations_of(me) or not g.is_coordinated_by(me)]
    taking = [(g, d) for g, d in mine or pairs if d.collects and d.is_alive]
    if mine and (len(taking) == 1 or len(pairs) == 1):
        here.group, decision = (taking or mine)[0]
        replies.take(here, decision, doubtful=True)
    elif taking and (mine or _is_handed_in(here, mine)):
        _put_aside(here, taking, handed_in=not mine, may_be_minutes=minutes.guess(here) == "maybe")
    elif len(pairs) == 1 and not incoming.files:
        here.group, decision = pairs[0]
        here.tell(here.say.said_of(decision))
    else:
        unasked(here)


def _button_replied_to(here: Here, *acts: str) -> Args | None:
    """What our message that was replied to shows, an item of the final version or a template: its buttons tell it."""
    for key in here.incoming.shown_keys:
        pressed = here.store.pressed(key, here.sender.id, here.incoming.chat, here.now)
        if pressed and pressed.act in acts:
            return pressed.args
    return None


def _prompted(here: Here) -> tuple[str, Args] | None:
    """What our message that was replied to asked for, whatever was asked since: its way out tells which act it is."""
    for key in here.incoming.shown_keys:
        pressed = here.store.pressed(key, here.sender.id, here.incoming.chat, here.now)
        if pressed and pressed.act == "leave" and pressed.args.get("asked"):
            return str(pressed.args["asked"]), {k: v for k, v in pressed.args.items() if k != "asked"}
    return None


def _goes_on_waiting(here: Here, asked: Asked | None, act: str, args: Args) -> None:
    """The question that stood is not answered by a reply to another one, unless that asked something in its place."""
    if asked is None or (asked.act == act and asked.args.items() <= args.items()):
        return
    if here.store.asked(asked.person) is None:
        with here.store.transaction():
            here.store.ask(asked)


def _asked(here: Here, person: int) -> Asked | None:
    """The question that stands."""
    asked = here.store.asked(person)
    return asked if asked and asked.stands(here.now) else None


def _continued(here: Here) -> Decision | None:
    """The decision to which the long message just before this one was an answer: the app cut it in two."""
    for decision in _all_decisions(here):
        if receiving.continued(
            here.store.submissions_to(decision.id), here.sender.id, here.incoming.chat, here.incoming.at
        ):
            return decision
    return None


def _all_decisions(here: Here) -> list[Decision]:
    return [d for group in here.own_groups() for d in here.store.decisions_of(group.id) if d.collects and d.is_alive]


async def on_captioned(update: Update, context: Context) -> None:
    """A command as the caption of a file: /for and /minutes hand it in; any other is said not to act."""
    here = presses.knock(update, context)
    if here is None or not (here.incoming.private or here.group):
        return
    caption = update.effective_message.caption if update.effective_message else None
    _, _, addressed = (caption or "").split(maxsplit=1)[0].partition("@")
    if addressed and addressed.casefold() != context.bot.username.casefold():
        return
    act = TAKE_FILES.get(here.incoming.command)
    if act is not None:
        await presses.command(act)(update, context)
        return
    with here.acting():
        raise Refusal(here.say.captioned_command(here.incoming.command))


async def on_edited(update: Update, context: Context) -> None:
    """An edited text in private: of pasted minutes, numbers for a ballot, or a new version of a submission."""
    here = presses.knock(update, context)
    if here is None or here.incoming.message is None or here.incoming.sender is None:
        return
    if here.store.submission_from(here.incoming.chat, here.incoming.message) is not None:
        await replies.on_edited(update, context)
        return
    if ballot := ranking.edited_for(here):
        await presses.run(here, "ranking.typed", ballot)
        return
    with here.acting():
        minutes.edited(here)
        ranking.edited(here)


async def on_unknown_command(update: Update, context: Context) -> None:
    """Told in private, with the command that may have been meant; in a group it may be another bot's.

    There only one that names this bot is answered, in private too. Written with an accent it does what it says.
    """
    here = presses.knock(update, context)
    if here is None or here.incoming.sender is None:
        return
    text = update.effective_message.text if update.effective_message else None
    _, _, addressed = (text or "/").split(maxsplit=1)[0].partition("@")
    if addressed and addressed.casefold() != context.bot.username.casefold():
        return
    if not (here.incoming.private or (addressed and here.group)):
        return
    name = commands.without_accents(here.incoming.command)
    if name != here.incoming.command and name in presses.NAMES:
        await presses.command(presses.NAMES[name])(update, context)
        return
    with here.acting():
        near = commands.nearest(name, presses.NAMES)
        raise Refusal(here.say.unknown_command(here.incoming.command, [_english(n) for n in near]))


def _english(name: str) -> str:
    """The first of a command's two names, by which it is described."""
    return next(first for first, act in presses.NAMES.items() if act == presses.NAMES[name])


async def on_edited_command(update: Update, context: Context) -> None:
    """A command acts once, when it is written; an edited one is only said not to act."""
    here = presses.knock(update, context)
    if here is None or not here.incoming.private:
        return
    with here.acting():
        here.tell(here.say.edited_command())


def unasked(here: Here) -> None:
    """A contribution when it can only be one, or names its decision; else it is kept aside and the person chooses."""
    said, named = addressing.meant(here.incoming.text), replies.addressed_to(here)
    open_to_me = named or _open_to(here)
    theirs = _collected(here) if here.incoming.files and not here.incoming.unreadable else []
    guess = minutes.guess(here)
    if started := _album_started(here):
        here.group = here.store.group(started.group)
        replies.take(here, started)
    elif guess == "likely" or (guess == "maybe" and not named and _asks_nothing_else(here, open_to_me, theirs)):
        _ask_what_it_is(here, open_to_me, likely=guess == "likely")
    elif _is_handed_in(here, open_to_me) and (theirs := _collected(here)):
        theirs = [m for m in theirs if said and m[1].number == said.number] or theirs
        _put_aside(here, theirs, handed_in=True, may_be_minutes=guess == "maybe")
    elif len(named) == 1:
        _take_named(here, *named[0])
    elif open_to_me and {g.id for g, _ in theirs} - {g.id for g, _ in open_to_me}:
        _put_aside(here, _both(open_to_me, theirs), handed_in=False, may_be_minutes=guess == "maybe")
    elif not open_to_me and _says_something(here) and (lately := _transmitted_lately(here)):
        _put_aside(here, lately, handed_in=False, may_be_minutes=guess == "maybe")
    elif not open_to_me:
        here.tell(here.say.nothing_asked_of_you())
    elif _only_thanks(here, open_to_me):
        here.react()
    elif len(open_to_me) == 1 and not (said and said.surely):
        here.group, decision = open_to_me[0]
        replies.take(here, decision)
    else:
        offered = named or _offered(here, open_to_me)
        _put_aside(here, offered, handed_in=False, may_be_minutes=guess == "maybe", said=None if named else said)


def _take_named(here: Here, group: Group, decision: Decision) -> None:
    """As if its button had been pressed; where there is nothing but its name, the answer is asked for."""
    here.group = group
    said = addressing.addressed(here.incoming.text)
    if said and folded(said.words) in ("", folded(decision.title)) and not here.incoming.files:
        replies.on_answer(here, {"decision": decision.id})
    else:
        replies.take(here, decision, doubtful=None if decision.round else False)  # else it may be said of the ranking


def _both(
    mine: Sequence[tuple[Group, Decision]], theirs: Sequence[tuple[Group, Decision]]
) -> list[tuple[Group, Decision]]:
    return list({d.id: (g, d) for g, d in (*mine, *theirs)}.values())


def _asks_nothing_else(
    here: Here, open_to_me: Sequence[tuple[Group, Decision]], theirs: Sequence[tuple[Group, Decision]]
) -> bool:
    """Without a question it would be let go, or taken as the answer to the only decision there is."""
    if _is_handed_in(here, open_to_me) and _collected(here):
        return False
    elsewhere = {g.id for g, _ in theirs} - {g.id for g, _ in open_to_me}
    return not open_to_me or (len(open_to_me) == 1 and not elsewhere)


def _ask_what_it_is(here: Here, open_to_me: Sequence[tuple[Group, Decision]], *, likely: bool) -> None:
    """Of one who coordinates: minutes, or an organisation's contribution. What follows at once goes with it."""
    group = here.coordinated_groups()[0]
    draft = here.store.add_draft(Draft(0, "message", group.id, here.sender.id, here.now, _kept_aside(here)))
    here.store.ask(Asked(here.sender.id, "private.more", {"draft": draft.id}, here.now))
    name = here.incoming.files[0].name if here.incoming.files else ""
    contribution = bool(open_to_me or _collected(here))
    here.tell(messages_minutes.what_is_it(here.say, draft.id, name, contribution=contribution, likely=likely))


def on_contribution(here: Here, args: Args) -> None:
    """No minutes: whose answer is it, and to what?"""
    draft = _own_draft(here, args)
    mine = _open_to(here) or _transmitted_lately(here)
    decisions = _both(mine, _collected(here))
    if draft is None or not decisions:
        raise Refusal(here.say.button_is_stale(), over=True)
    forwarded_from = str(draft.fields.get("forwarded_from") or "") or None
    here.put(_whose(here, draft.id, decisions, forwarded_from, handed_in=not mine))


def _album_started(here: Here) -> Decision | None:
    """The decision that an earlier part of this album answered."""
    album = here.incoming.album
    for decision in _all_decisions(here) if album else ():
        if album and here.store.submission_of_album(decision.id, here.sender.id, album):
            return decision
    return None


def _is_handed_in(here: Here, open_to_me: Sequence[tuple[Group, Decision]]) -> bool:
    """A file, or somebody else's words, from one who coordinates: an organisation's answer that came another way."""
    incoming = here.incoming
    return bool(incoming.forwarded_from or (incoming.files and not open_to_me)) and not incoming.unreadable


def _collected(here: Here) -> list[tuple[Group, Decision]]:
    """The decisions of the groups this person coordinates that still take answers; those open, if there are any."""
    all_of_them = [
        (group, decision)
        for group in here.coordinated_groups()
        for decision in here.store.decisions_of(group.id)
        if decision.collects and decision.is_alive and group.expected()
    ]
    return [m for m in all_of_them if m[1].is_open] or [m for m in all_of_them if not m[1].transmissions]


def _put_aside(
    here: Here,
    decisions: Sequence[tuple[Group, Decision]],
    *,
    handed_in: bool,
    may_be_minutes: bool,
    said: Addressed | None = None,
) -> None:
    """What came waits until the person chose what it answers, and for whom; what follows goes with it.

    More time that is asked for waits alone: an answer that waits already goes on waiting, whole. `said`: the words name
    a decision that takes no answer of theirs.
    """
    draft = here.store.add_draft(Draft(0, "message", decisions[0][0].id, here.sender.id, here.now, _kept_aside(here)))
    if not _asks_for_time(here):
        here.store.ask(Asked(here.sender.id, "private.more", {"draft": draft.id}, here.now))
    question = _whose(here, draft.id, decisions, here.incoming.forwarded_from, handed_in=handed_in)
    if _asks_for_time(here) and not handed_in:
        question = replace(question, text=here.say.which_needs_time())
    if said and said.surely:
        question = replace(question, text=f"{here.say.takes_no_answer(said.number)} {question.text}")
    here.tell(messages_minutes.or_minutes(here.say, question, draft.id) if may_be_minutes else question)


def _asks_for_time(here: Here) -> bool:
    return receiving.asks_for_time(here.incoming.text) and not here.incoming.files


def _whose(
    here: Here,
    draft: int,
    decisions: Sequence[tuple[Group, Decision]],
    forwarded_from: str | None,
    *,
    handed_in: bool,
) -> Message:
    if handed_in and len(decisions) == 1:
        here.group, decision = decisions[0]
        return messages.for_whom(here.say, here.group, decision, draft, forwarded_from)
    several = len({g.id for g, _ in decisions}) > 1
    return messages.which_answer(here.say, decisions, draft, several_groups=several)


def on_more_minutes(here: Here, args: Args) -> None:
    """Right after pasted minutes: more of them, a date for one of their list, or something else altogether."""
    if not minutes.goes_on(here, args):
        here.store.answered(here.sender.id)
        unasked(here)


def on_more(here: Here, args: Args) -> None:
    """Further words or files before the person chose: at once they go with the first, later they are asked about.

    «2», «la 2» is the choice; more time that is asked for, and what names its decision, is no part of what waits.
    """
    draft, text = _own_draft(here, args), here.incoming.text
    chosen = [] if draft is None or here.incoming.files else _chosen(here, addressing.number_chosen(text))
    if draft and len(chosen) == 1:
        on_for(here, {"draft": draft.id, "decision": chosen[0]})
        return
    said = addressing.meant(text)
    if draft and (_asks_for_time(here) or (said and (said.surely or replies.addressed_to(here)))):
        unasked(here)
        return
    if draft is None or here.now - draft.at > GOES_ON:
        here.store.answered(here.sender.id)
        unasked(here)
        return
    files = json.loads(str(draft.fields.get("files") or "[]")) + [asdict(f) for f in here.incoming.files]
    text = "\n".join(t for t in (str(draft.fields.get("text") or ""), here.incoming.text) if t)
    here.react("👌")
    here.store.keep_draft(
        replace(draft, at=here.now, fields={**draft.fields, "text": text, "files": json.dumps(files)})
    )


def _chosen(here: Here, number: int | None) -> list[int]:
    """The decisions with this number that may be chosen where it was asked which one is meant."""
    offered = _both(_offered(here, _open_to(here)), [*_collected(here), *_transmitted_lately(here)])
    return list({d.id for _, d in offered if d.number == number})


def on_for(here: Here, args: Args) -> None:
    """The person chose which decision their words answer, and for which organisation if they were handed in."""
    draft = _own_draft(here, args)
    decision = here.store.decision(int(args["decision"] or 0))
    group = here.store.group(decision.group)
    if draft is None or group not in here.own_groups():
        raise Refusal(here.say.button_is_stale(), over=True)
    here.group = group
    forwarded_from = str(draft.fields.get("forwarded_from") or "") or None
    handed_in = group.is_coordinated_by(here.sender.id) and (
        forwarded_from or not group.organisations_of(here.sender.id)
    )
    left = group.organisation(str(args["organisation"])) if args.get("organisation") is not None else None
    if (handed_in and left is None) or (left and left.removed):
        question = messages.for_whom(here.say, group, decision, draft.id, forwarded_from)
        news = f"{here.say.left_the_roster(left)}\n" if left else ""
        here.put(replace(question, text=news + question.text))
        return
    here.store.answered(here.sender.id)
    here.store.drop_draft(draft.id)
    pressed = here.incoming
    here.incoming = replace(
        pressed,
        message=int(draft.fields["message"] or 0),
        at=datetime.fromisoformat(str(draft.fields["at"])),
        text=str(draft.fields.get("text") or ""),
        files=tuple(File(**f) for f in json.loads(str(draft.fields.get("files") or "[]"))),
        album=str(draft.fields.get("album") or "") or None,
        forwarded_from=forwarded_from,
        unreadable=False,
        callback="",
    )
    try:
        if args.get("organisation") is None:
            organisation = None
            replies.take(here, decision, doubtful=False)
        else:
            here.require_coordination()
            organisation = group.organisation(str(args["organisation"]))
            channel = here.say.forwarded_channel() if forwarded_from else here.say.unnamed_channel()
            replies.take_for(here, decision, organisation, channel, here.incoming.text)
    finally:
        here.incoming = pressed
    here.put(Message(here.say.put_down_for(decision, organisation)))


def on_drop(here: Here, args: Args) -> None:
    """It answered nothing; it is not kept."""
    here.store.answered(here.sender.id)
    if draft := _own_draft(here, args):
        here.store.drop_draft(draft.id)
    here.put(Message(here.say.not_kept()))


def _own_draft(here: Here, args: Args) -> Draft | None:
    """What this person sent and was asked about; nothing that is somebody else's or of another kind."""
    draft = here.store.draft(int(args.get("draft") or 0))
    return draft if draft and draft.kind == "message" and draft.by == here.sender.id else None


def _kept_aside(here: Here) -> dict[str, str | int | None]:
    incoming = here.incoming
    return {
        "message": incoming.message,
        "at": incoming.at.isoformat(),
        "text": incoming.text,
        "files": json.dumps([asdict(f) for f in incoming.files]),
        "album": incoming.album,
        "forwarded_from": incoming.forwarded_from,
    }


def _open_to(here: Here) -> list[tuple[Group, Decision]]:
    """The decisions this person could be answering; where it is more than one they are asked.

    The open ones, and those closed or transmitted lately that still wait for their organisation; when none is, whatever
    is not yet transmitted. In a second group what closed lately is always among them: one press costs less than one
    group's words in the other's compilation.
    """
    mine = [
        (group, decision)
        for group in here.own_groups()
        if group.organisations_of(here.sender.id) or not group.is_coordinated_by(here.sender.id)
        for decision in here.store.decisions_of(group.id)
        if decision.collects and decision.is_alive
    ]
    waiting = [
        m
        for m in mine
        if not m[1].transmissions or (receiving.transmitted_lately(m[1], here.now) and _is_awaited(here, *m))
    ]
    lately = [m for m in waiting if m[1].is_open or _closed_lately(here, m[1])]
    if len({group.id for group, _ in lately}) > 1:
        return lately
    return [m for m in lately if m[1].is_open or _is_awaited(here, *m)] or waiting


def _only_thanks(here: Here, open_to_me: Sequence[tuple[Group, Decision]]) -> bool:
    """«Merci» of one who answered some of several: it is no answer to the others. Of one alone it is asked there."""
    thanks = receiving.only_acknowledges(here.incoming.text) and not here.incoming.files
    return (
        thanks
        and len(open_to_me) > 1
        and any(s.author == here.sender.id and s.counts for _, d in open_to_me for s in here.store.submissions_to(d.id))
    )


def _says_something(here: Here) -> bool:
    """Thanks and questions are no answer."""
    return bool(here.incoming.files) or not receiving.looks_like_comment(here.incoming.text)


def _transmitted_lately(here: Here) -> list[tuple[Group, Decision]]:
    """To which an organisation of this person may have more to say than it did."""
    return [
        (group, decision)
        for group in here.own_groups()
        for decision in here.store.decisions_of(group.id)
        if decision.collects and decision.is_alive and receiving.transmitted_lately(decision, here.now)
        if any(o.key in decision.organisations for o in group.organisations_of(here.sender.id))
    ]


def _offered(here: Here, open_to_me: Sequence[tuple[Group, Decision]]) -> list[tuple[Group, Decision]]:
    """Where it is asked anyway: also what closed lately and was answered, for more of it is useful late as well."""
    also = [
        (group, decision)
        for group in {g.id: g for g, _ in open_to_me}.values()
        for decision in here.store.decisions_of(group.id)
        if decision.collects and decision.is_alive and (decision.is_open or _closed_lately(here, decision))
    ]
    return _both(open_to_me, also)


def _closed_lately(here: Here, decision: Decision) -> bool:
    if decision.transmissions:
        return receiving.transmitted_lately(decision, here.now)
    ahead = decision.transmission_due is not None and decision.transmission_due > here.now
    return ahead or (decision.closure is not None and here.now - decision.closure.at < receiving.LATELY)


def _is_awaited(here: Here, group: Group, decision: Decision) -> bool:
    """Nothing stands yet for an organisation of this person; for somebody unknown nothing is awaited."""
    submissions = here.store.submissions_to(decision.id)
    return any(
        standing_of(group, decision, submissions, o.key) is Standing.NOT_YET
        for o in group.organisations_of(here.sender.id)
        if o.key in decision.organisations
    )


def _greet(here: Here) -> None:
    """What this person can do, and what is asked of them now; questions about what they sent come again."""
    groups = here.own_groups()
    for group in groups:
        for decision in here.store.decisions_of(group.id):
            for submission in here.store.submissions_to(decision.id):
                if submission.author == here.sender.id and submission.held and decision.is_alive:
                    here.group = group
                    replies.tell_again(here, decision, submission)
    coordinates = [g for g in groups if g.is_coordinated_by(here.sender.id)]
    speaks_for = [(o.name, g.title) for g in groups for o in g.organisations_of(here.sender.id)]
    owed = [(g, d, due) for g, d in _open_to(here) if d.is_open and (due := _due(here, g, d))]
    here.group = groups[0] if len(groups) == 1 else here.group
    here.tell(messages.greeting(here.say, here.person, [g.title for g in coordinates], speaks_for, owed))
    for group in coordinates:
        if not group.expected():
            say = here.voice_for(here.person, group)
            here.tell(messages.coordinator_welcome(say, group, here.example))


def _due(here: Here, group: Group, decision: Decision) -> datetime | None:
    """When it is due for this person: an organisation that was given more time sees its own; of several the first."""
    own = [decision.due_for(o.key) for o in group.organisations_of(here.sender.id)]
    return min((due for due in own if due), default=decision.contributions_due)


def _group_of(here: Here, args: Args) -> Group | None:
    if args.get("group") is not None:
        return here.store.group(int(args["group"] or 0))
    if args.get("decision") is not None:
        return here.store.group(here.store.decision(int(args["decision"] or 0)).group)
    return None


async def _belongs(here: Here, group: Group) -> bool:
    """A forwarded link lets nobody in: Telegram is asked whether the person is in the group.

    Where Telegram refuses to tell (it need not tell a bot that is no administrator), having the link is enough; where
    it cannot be asked, nobody is let in and the person is told to try again.
    """
    if group in here.own_groups():
        return True
    try:
        member = await here.house.bot.get_chat_member(group.chat, here.sender.id)
    except BadRequest:
        return True
    return member.status not in GONE


def _admit(here: Here, group: Group) -> None:
    """Seen as a member of this group from now on."""
    person = here.store.person(here.sender.id) or here.person
    if group.id not in person.groups:
        person = replace(person, groups=(*person.groups, group.id))
        here.store.keep_person(person)
    here.known = person
