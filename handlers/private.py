"""The private chat: opened by a button or /start, and plain words in it."""

import json
from dataclasses import asdict, replace
from datetime import datetime

from telegram import Update
from telegram.error import TelegramError

from context import Context
from domain import words
from domain.decisions import Decision
from domain.groups import Group
from domain.sayings import Message
from domain.store import Args, Asked, Draft
from handlers import presses, replies
from handlers.here import Here, Refusal
from handlers.reading import File
from texts import messages

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
    """Words or a file in private: an answer to our question, to a call, STOP, or something to ask about."""
    here = presses.knock(update, context)
    if here is None or here.incoming.sender is None:
        return
    asked = here.store.asked(here.incoming.sender.id)
    about = _replied_decision(here)
    if about is None and asked is not None and not words.is_stop(here.incoming.text):
        await presses.run(here, asked.act, {**asked.args})
        return
    with here.acting():
        if words.is_stop(here.incoming.text):
            presses.ACTS["stop"](here, {})
        elif words.is_resume(here.incoming.text) and here.person.paused_since:
            presses.ACTS["resume"](here, {})
        elif about is not None:
            here.store.answered(here.sender.id)
            here.group = here.store.group(about.group)
            replies.take(here, about)
        else:
            _unasked(here)


async def on_unknown_command(update: Update, context: Context) -> None:
    """In private an unknown command is told as such; in a group it may be another bot's."""
    here = presses.knock(update, context)
    if here is None or not here.incoming.private:
        return
    with here.acting():
        here.tell(here.say.unknown_command())


async def on_edited_command(update: Update, context: Context) -> None:
    """A command acts once, when it is written; an edited one is only said not to act."""
    here = presses.knock(update, context)
    if here is None or not here.incoming.private:
        return
    with here.acting():
        here.tell(here.say.edited_command())


def _unasked(here: Here) -> None:
    """A contribution when it can only be one; else the words are kept aside and the person chooses."""
    open_to_me = _open_to(here)
    for group, decision in open_to_me:
        album = here.incoming.album
        if album and here.store.submission_of_album(decision.id, here.sender.id, album):
            here.group = group
            replies.take(here, decision)
            return
    if not open_to_me:
        here.tell(here.say.nothing_asked_of_you())
    elif len(open_to_me) == 1:
        here.group, decision = open_to_me[0]
        replies.take(here, decision)
    else:
        draft = here.store.add_draft(
            Draft(0, "message", open_to_me[0][0].id, here.sender.id, here.now, _kept_aside(here))
        )
        here.store.ask(Asked(here.sender.id, "private.more", {"draft": draft.id}, here.now))
        several = len({g.id for g, _ in open_to_me}) > 1
        here.tell(messages.which_answer(here.say, open_to_me, draft.id, several_groups=several))


def on_more(here: Here, args: Args) -> None:
    """Further words or files before the person chose: they go with the first."""
    draft = here.store.draft(int(args["draft"] or 0))
    if draft is None:
        here.store.answered(here.sender.id)
        _unasked(here)
        return
    files = json.loads(str(draft.fields.get("files") or "[]")) + [asdict(f) for f in here.incoming.files]
    text = "\n".join(t for t in (str(draft.fields.get("text") or ""), here.incoming.text) if t)
    here.store.keep_draft(replace(draft, fields={**draft.fields, "text": text, "files": json.dumps(files)}))


def on_for(here: Here, args: Args) -> None:
    """The person chose which decision their words answer."""
    draft = here.store.draft(int(args["draft"] or 0))
    decision = here.store.decision(int(args["decision"] or 0))
    here.store.answered(here.sender.id)
    group = here.store.group(decision.group)
    if draft is None or draft.by != here.sender.id or group not in here.own_groups():
        raise Refusal(here.say.button_is_stale())
    here.store.drop_draft(draft.id)
    files = tuple(File(**f) for f in json.loads(str(draft.fields.get("files") or "[]")))
    here.group = group
    pressed = here.incoming
    here.incoming = replace(
        pressed,
        message=int(draft.fields["message"] or 0),
        at=datetime.fromisoformat(str(draft.fields["at"])),
        text=str(draft.fields.get("text") or ""),
        files=files,
        forwarded_from=str(draft.fields.get("forwarded_from") or "") or None,
        unreadable=False,
    )
    replies.take(here, decision)
    here.incoming = pressed


def on_drop(here: Here, args: Args) -> None:
    """It answered nothing; it is not kept."""
    here.store.answered(here.sender.id)
    if args.get("draft") is not None:
        here.store.drop_draft(int(args["draft"] or 0))
    here.put(Message(here.say.not_kept()))


def _kept_aside(here: Here) -> dict[str, str | int | None]:
    incoming = here.incoming
    return {
        "message": incoming.message,
        "at": incoming.at.isoformat(),
        "text": incoming.text,
        "files": json.dumps([asdict(f) for f in incoming.files]),
        "forwarded_from": incoming.forwarded_from,
    }


def _open_to(here: Here) -> list[tuple[Group, Decision]]:
    """The decisions this person could be answering: open ones first, else those closed but not yet transmitted."""
    mine = [
        (group, decision)
        for group in here.own_groups()
        if group.organisations_of(here.sender.id) or not group.is_coordinated_by(here.sender.id)
        for decision in here.store.decisions_of(group.id)
        if decision.collects and decision.is_alive
    ]
    return [m for m in mine if m[1].is_open] or [m for m in mine if not m[1].transmissions]


def _replied_decision(here: Here) -> Decision | None:
    if here.incoming.reply_to is None:
        return None
    posted = here.store.posted(here.incoming.chat, here.incoming.reply_to)
    if posted is None or posted.decision is None or posted.purpose == "question":
        return None
    decision = here.store.decision(posted.decision)
    return decision if here.store.group(decision.group) in here.own_groups() else None


def _greet(here: Here) -> None:
    """What this person can do, and what is asked of them now; questions about what they sent come again."""
    groups = here.own_groups()
    for group in groups:
        for decision in here.store.decisions_of(group.id):
            for submission in here.store.submissions_to(decision.id):
                if submission.author == here.sender.id and submission.held and decision.is_alive:
                    here.group = group
                    replies.tell_again(here, decision, submission)
    coordinates = [g.title for g in groups if g.is_coordinated_by(here.sender.id)]
    speaks_for = [(o.name, g.title) for g in groups for o in g.organisations_of(here.sender.id)]
    owed = [d for _, d in _open_to(here) if d.is_open]
    here.tell(messages.greeting(here.say, here.person, coordinates, speaks_for, owed))


def _group_of(here: Here, args: Args) -> Group | None:
    if args.get("group") is not None:
        return here.store.group(int(args["group"] or 0))
    if args.get("decision") is not None:
        return here.store.group(here.store.decision(int(args["decision"] or 0)).group)
    return None


async def _belongs(here: Here, group: Group) -> bool:
    """A forwarded link lets nobody in: Telegram is asked whether the person is in the group.

    Where Telegram does not tell (it need not tell a bot that is no administrator), having the link is enough.
    """
    if group in here.own_groups():
        return True
    try:
        member = await here.house.bot.get_chat_member(group.chat, here.sender.id)
    except TelegramError:
        return True
    return member.status not in GONE


def _admit(here: Here, group: Group) -> None:
    """Seen as a member of this group from now on."""
    person = here.store.person(here.sender.id) or here.person
    if group.id not in person.groups:
        person = replace(person, groups=(*person.groups, group.id))
        here.store.keep_person(person)
    here.known = person
