"""/minutes: a document or pasted text becomes a draft list; what the coordination ticks there is opened with one press.

Reading takes its time and is not waited for: what was handed in is kept as unread, jobs/minutes.py reads it and tells.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from domain import drafting
from domain.changing import dates_given
from domain.decisions import Decision, Progress
from domain.drafting import Entry, Proposed, StillOpen
from domain.followup import LONGEST_REASON
from domain.groups import Group
from domain.sayings import Delete, Message, Post, ToPerson
from domain.store import Args, Asked, Draft
from handlers import decisions, papers, roster
from handlers import here as at
from handlers.decisions import LEFT_OUT
from handlers.here import Act, Here, Refusal
from handlers.reading import File
from texts import messages_minutes, plain
from texts.frame import cut

LONGEST_PASTE = 600_000  # characters, in however many messages
MANY = 8  # decisions opened by one press without a question
MEDIA = ("image/", "audio/", "video/")


@dataclass(frozen=True)
class Handed:
    """One document as it was handed in: a file that Telegram has, or text."""

    name: str = ""
    file: str = ""
    size: int = 0
    text: str = ""
    message: int | None = None  # the one that was pasted


def on_minutes(here: Here, args: Args) -> None:
    """/minutes under a file, in reply to one, or with the text after it; alone it asks for them."""
    handed = _handed(here) if args.get("group") is None else ()
    if not handed:
        group = at.pick_group(here, "minutes", args)
        if (group and here.incoming.private) or (group and papers.in_private(here, "minutes", {"group": group.id})):
            _ask_for(here, group)
        return
    _require(here)
    if len(handed[0].text) < drafting.SHORTEST and not handed[0].file:
        raise Refusal(here.say.minutes_too_short())
    take(here, handed)


def _require(here: Here) -> None:
    """Somebody who coordinates: this group, or in private any."""
    if not here.incoming.private:
        here.require_coordination()
    elif not here.coordinated_groups():
        raise Refusal(here.say.coordination_only(), over=True)


def _handed(here: Here) -> Sequence[Handed]:
    incoming = here.incoming
    if files := incoming.files or incoming.replied_files:
        return [of_file(f) for f in files]
    text = incoming.arguments or incoming.replied_text
    return [Handed(text=text)] if text.strip() else []


def of_file(file: File) -> Handed:
    return Handed(file.name, file.telegram_file, file.size)


def _ask_for(here: Here, group: Group) -> None:
    """The next file or text is it. Drafts that were left can be taken up, by whoever coordinates."""
    underway = [
        (draft, drafting.name_of(draft), proposed)
        for draft in here.store.drafts_of(group.id, "minutes")
        if drafting.is_underway(draft) and (proposed := drafting.proposed_in(draft))
    ]
    here.group = group
    here.store.ask(Asked(here.sender.id, "minutes.sent", {"group": group.id}, here.now))
    message = messages_minutes.send_minutes(here.say, group, underway)
    if here.incoming.private:
        here.put(message)
    else:
        here.tell(message, purpose="question")


def on_sent(here: Here, args: Args) -> None:
    """What was asked for came: a file, or the text or its first part."""
    group = at.pick_group(here, "minutes.sent", args)
    incoming = here.incoming
    if incoming.files:
        here.store.answered(here.sender.id)
        take(here, [of_file(f) for f in incoming.files], group)
    elif len(incoming.text) < drafting.SHORTEST:
        raise Refusal(here.say.minutes_too_short())
    else:
        take(here, [Handed(text=incoming.text, message=incoming.message)], group)


def on_not(here: Here, _args: Args) -> None:
    """No minutes after all."""
    here.store.answered(here.sender.id)
    here.put(Message(here.say.nothing_changed()))


def take(here: Here, handed: Sequence[Handed], group: Group | None = None) -> None:
    """Keeps what was handed in to be read at once, or as soon as it is said for which group."""
    if group is None and here.group is None and len(here.coordinated_groups()) > 1:
        for one in handed:
            waiting = _keep(here, one, None)
            at.pick_group(here, "minutes.of", {"draft": waiting.id})
        return
    group = group or at.pick_group(here, "minutes", {})
    if group is not None:
        here.group = group
        if here.incoming.callback and here.incoming.message:
            here.store.say(Delete(ToPerson(here.person.id), message_id=here.incoming.message))
        for one in handed:
            _begin(here, _keep(here, one, group))


def _keep(here: Here, handed: Handed, group: Group | None) -> Draft:
    fields: dict[str, str | int | None] = {
        "state": "unread" if group else "group",
        "name": handed.name,
        "file": handed.file,
        "size": handed.size,
        "parts": json.dumps([handed.text] if handed.text else [], ensure_ascii=False),
        "messages": json.dumps([handed.message] if handed.text and handed.message else []),
        "pasted": here.now.isoformat() if handed.text else None,
    }
    draft = Draft(0, "minutes", group.id if group else 0, here.sender.id, here.now, fields)
    return here.store.add_draft(draft)


def on_of(here: Here, args: Args) -> None:
    """Now it is known for which group."""
    draft = here.store.draft(int(args["draft"] or 0))
    if draft is None or draft.fields.get("state") != "group" or draft.by != here.sender.id:
        raise Refusal(here.say.minutes_gone(), over=True)
    group = at.pick_group(here, "minutes.of", args)
    if group is not None:
        if here.incoming.message:
            here.store.say(Delete(ToPerson(here.person.id), message_id=here.incoming.message))
        draft = replace(draft, group=group.id, fields={**draft.fields, "state": "unread"})
        here.store.keep_draft(draft)
        _begin(here, draft)


def _begin(here: Here, draft: Draft) -> None:
    """Says that it is being read. What is pasted may go on in the next message."""
    if not here.incoming.private:
        here.react("👌")
    if papers.in_private(here, "minutes.show", {"draft": draft.id}):
        _post(here, draft.id, _reading(here, draft))
    if drafting.parts_of(draft) and here.incoming.private:
        here.store.ask(Asked(here.sender.id, "minutes.more", {"draft": draft.id}, here.now))


def _reading(here: Here, draft: Draft) -> Message:
    return Message(here.say.reading_minutes(drafting.name_of(draft), len(drafting.parts_of(draft))))


def _post(here: Here, draft: int, message: Message) -> None:
    """One message shows the draft: the latest, the one before goes."""
    here.store.say(Post(ToPerson(here.person.id), message, drafting.purpose_of(draft), replaces=True))


def goes_on(here: Here, args: Args) -> bool:
    """Takes the text as more of the minutes just pasted, or as a date for one of the list; False when it is neither."""
    draft = here.store.draft(int(args.get("draft") or 0))
    if draft is None or draft.kind != "minutes" or draft.by != here.sender.id or not draft.group:
        return False
    if draft.fields.get("state") in ("moved", "refused") or here.now - drafting.last_part_at(draft) > drafting.GOES_ON:
        return False
    group = here.store.group(draft.group)
    if not group.is_coordinated_by(here.sender.id) or here.incoming.files or not here.incoming.text.strip():
        return False
    proposed = drafting.proposed_in(draft)
    is_more = draft.is_unread or _is_long(here.incoming.text)
    if not is_more:
        if proposed is None:
            return False
        entry, _ = drafting.addressed(proposed, here.incoming.text, here.now, group.tz)
        if entry is None:
            return False
        on_replied(here, args)
        return True
    if proposed and any(e.opened for e in proposed.entries):
        return False
    here.group = group
    parts = [*drafting.parts_of(draft), here.incoming.text]
    if sum(map(len, parts)) > LONGEST_PASTE:
        raise Refusal(here.say.minutes_refused("too_long"))
    draft = drafting.to_read(
        replace(draft, at=here.now),
        parts=json.dumps(parts, ensure_ascii=False),
        messages=json.dumps([*drafting.messages_of(draft), here.incoming.message]),
        pasted=here.now.isoformat(),
    )
    here.store.keep_draft(draft)
    _post(here, draft.id, _reading(here, draft))
    here.store.ask(Asked(here.sender.id, "minutes.more", {"draft": draft.id}, here.now))
    return True


def _is_long(text: str) -> bool:
    """No date for one of a list."""
    return drafting.may_be_minutes(text) or len(text) > 500


def edited(here: Here) -> None:
    """Says that minutes that were pasted are not read again when the message is edited."""
    drafts = [d for g in here.coordinated_groups() for d in here.store.drafts_of(g.id, "minutes")]
    pasted = [d for d in drafts if d.by == here.sender.id and here.incoming.message in drafting.messages_of(d)]
    if pasted and not any(here.incoming.text in drafting.parts_of(d) for d in pasted):
        here.tell(here.say.edited_minutes())


# What came without a word


def guess(here: Here) -> Literal["likely", "maybe", "no"]:
    """Whether what a coordinator sent may be minutes."""
    incoming = here.incoming
    if incoming.unreadable or not here.coordinated_groups():
        return "no"
    documents = [f for f in incoming.files if not f.mime.startswith(MEDIA)]
    if incoming.files:
        likely = any(drafting.is_likely_minutes("", f.name) for f in documents)
        return "likely" if likely else "maybe" if documents else "no"
    if drafting.is_likely_minutes(incoming.text):
        return "likely"
    return "maybe" if drafting.may_be_minutes(incoming.text) else "no"


def on_aside(here: Here, args: Args) -> None:
    """What was put aside until it was said what it is: minutes."""
    aside = here.store.draft(int(args["draft"] or 0))
    if aside is None or aside.kind != "message" or aside.by != here.sender.id:
        raise Refusal(here.say.button_is_stale(), over=True)
    _require(here)
    files = [File(**f) for f in json.loads(str(aside.fields.get("files") or "[]"))]
    text, message = str(aside.fields.get("text") or ""), int(aside.fields.get("message") or 0)
    here.store.answered(here.sender.id)
    here.store.drop_draft(aside.id)
    take(here, [of_file(f) for f in files] or [Handed(text=text, message=message or None)])


# The meeting's date


def on_day(here: Here, args: Args) -> None:
    """The day of the meeting, pressed or typed; it is read again with it. Or it goes on without."""
    draft, _ = _draft(here, args)
    if draft.is_unread:
        raise Refusal(here.say.minutes_being_read())
    if draft.fields.get("state") != "day":
        here.store.answered(here.sender.id)
        on_show(here, args, news=here.say.meeting_day_is_settled())
        return
    pressed = str(args.get("day") or "")
    if pressed == LEFT_OUT:
        here.store.answered(here.sender.id)
        draft = replace(draft, fields={**draft.fields, "state": "read", "listed": None})
        here.store.keep_draft(draft)
        on_show(here, {"draft": draft.id})
        return
    now, tz = here.now, here.the_group.tz
    day = date.fromisoformat(pressed) if pressed else drafting.meeting_day(here.incoming.text, now, tz)
    if day is None:
        if meant := drafting.days_meant(here.incoming.text, now, tz):
            _ask_day(here, draft, meant, here.say.meeting_day_disagrees(here.incoming.text.strip()))
            return
        raise Refusal(here.say.meeting_day_not_read(now.astimezone(tz).date()))
    here.store.answered(here.sender.id)
    if draft.fields.get("listed"):  # what was done in its list is kept
        draft = replace(draft, fields={**draft.fields, "state": "read", "listed": None})
    draft = drafting.to_read(replace(draft, at=now), day=day.isoformat())
    here.store.keep_draft(draft)
    if here.incoming.callback:
        here.put(_reading(here, draft))
    else:
        _post(here, draft.id, _reading(here, draft))


# The list


def on_show(here: Here, args: Args, *, news: str = "") -> None:
    """The list, or how far it is."""
    draft, group = _draft(here, args)
    proposed = drafting.proposed_in(draft)
    if draft.fields.get("state") == "refused":
        reason = str(draft.fields.get("reason"))
        _post(here, draft.id, messages_minutes.refused(here.say, reason, here.sender.id, group.id))
        here.store.ask(Asked(here.sender.id, "minutes.sent", {"group": group.id}, here.now))
    elif draft.fields.get("state") == "failed":
        reference = str(draft.fields.get("reference") or "")
        _post(here, draft.id, messages_minutes.failed(here.say, draft.id, reference))
    elif proposed is None:
        _post(here, draft.id, _reading(here, draft))
    elif draft.fields.get("state") == "day":
        _ask_day(here, draft, drafting.likely_days(drafting.name_of(draft), here.now, group.tz), _so_far(here, draft))
    elif args.get("anew") and here.incoming.callback and here.incoming.message:
        here.store.answered(here.sender.id)
        here.store.say(Delete(ToPerson(here.person.id), message_id=here.incoming.message))
        _post(here, draft.id, _listed(here, draft, proposed))
    else:
        _let_go(here)
        proposed = drafting.recognised(proposed, here.store.decisions_of(group.id), group.tz)
        _show(here, draft, proposed, page=int(args.get("page") or 0), news=news)


def _ask_day(here: Here, draft: Draft, days: Sequence[date], news: str = "") -> None:
    here.store.ask(Asked(here.sender.id, "minutes.day", {"draft": draft.id}, here.now))
    name = drafting.name_of(draft)
    asked = messages_minutes.which_meeting_day(here.say, draft.id, name, days, news, instead=bool(news))
    _post(here, draft.id, asked)


def on_redate(here: Here, args: Args) -> None:
    """The meeting was on another day: asked, and it is read again with that."""
    draft, _ = _read(here, args)
    draft = replace(draft, fields={**draft.fields, "state": "day", "listed": 1})
    here.store.keep_draft(draft)
    if here.incoming.callback and here.incoming.message:
        here.store.say(Delete(ToPerson(here.person.id), message_id=here.incoming.message))
    days = drafting.likely_days(drafting.name_of(draft), here.now, here.the_group.tz)
    _ask_day(here, draft, days, _so_far(here, draft))


def _so_far(here: Here, draft: Draft) -> str:
    """What a list that is there already takes for the day of the meeting."""
    proposed = drafting.proposed_in(draft) if draft.fields.get("listed") else None
    return here.say.meeting_day_so_far(proposed.meeting_date) if proposed else ""


def on_again(here: Here, args: Args) -> None:
    """What could not be read for a fault of ours is tried once more."""
    draft, _ = _draft(here, args)
    if draft.fields.get("state") == "failed" or drafting.parts_of(draft):
        draft = drafting.to_read(replace(draft, at=here.now))
        here.store.keep_draft(draft)
    on_show(here, {"draft": draft.id})


def _let_go(here: Here) -> None:
    """A question about one part is not asked any more. What is pasted may still go on."""
    asked = here.store.asked(here.sender.id)
    if asked and asked.act == "minutes.typed":
        here.store.answered(here.sender.id)


def on_sources(here: Here, args: Args) -> None:
    """The sentences that the decisions of this page were read from."""
    draft, proposed = _read(here, args)
    here.put(messages_minutes.sources(here.say, draft.id, proposed, int(args.get("page") or 0)))


def on_tick(here: Here, args: Args) -> None:
    """In or out of what will be opened; what is in doubt or gone by says why it cannot be."""
    draft, proposed, entry = _entry(here, args)
    on = bool(args["on"])
    if on and (why := messages_minutes.cannot_tick(here.say, entry, here.now)):
        here.toast, here.toast_is_alert = plain(why), True
        return
    _keep_and_show(here, draft, drafting.changed(proposed, drafting.ticking(entry, on=on)), page=args.get("page"))


def on_remove(here: Here, args: Args) -> None:
    """Taken out of the list, or put back."""
    draft, proposed, entry = _entry(here, args)
    gone = drafting.removal(entry, gone=bool(args["on"]))
    _keep_and_show(here, draft, drafting.changed(proposed, gone), page=args.get("page"))


def on_answer(here: Here, args: Args) -> None:
    """The day that was meant, or none."""
    draft, proposed, entry = _entry(here, args)
    field: drafting.Field = "contributions" if args["field"] == "contributions" else "transmission"
    if entry.asked and entry.asked[0] == field:
        day = None if args["day"] == LEFT_OUT else date.fromisoformat(str(args["day"]))
        entry = drafting.with_day(entry, field, day, here.now, here.the_group.tz)
    _keep_and_show(here, draft, drafting.changed(proposed, entry), page=args.get("page"))


def on_change(here: Here, args: Args) -> None:
    """Which part of it is to change."""
    draft, _, entry = _entry(here, args)
    here.put(messages_minutes.change(here.say, draft.id, here.the_group, entry, int(args.get("page") or 0)))


def on_field(here: Here, args: Args) -> None:
    """Asks for the new text of one part."""
    draft, _, entry = _entry(here, args)
    asked: dict[str, str | int | None] = {"draft": draft.id, "entry": entry.number, "field": args["field"]}
    here.ask_as_is(messages_minutes.ask_field(here.say, asked, here.example), "minutes.typed", **asked)


def on_typed(here: Here, args: Args) -> None:
    """The text for one part: taken when it can be, else asked again with what was wrong."""
    draft, proposed, entry = _entry(here, args)
    name = str(args["field"])
    text = str(args.get("value") or here.incoming.text).strip()
    group = here.the_group
    if text == LEFT_OUT and entry.asked and entry.asked[0] == name:
        entry = drafting.with_day(entry, entry.asked[0], None, here.now, group.tz)
    else:
        read, wrong = decisions.changed(drafting.typed_of(entry, group.tz), name, text, group, here.now)
        if wrong:
            asked: dict[str, str | int | None] = {"draft": draft.id, "entry": entry.number, "field": name}
            here.ask_as_is(messages_minutes.field_again(here.say, wrong[0], asked), "minutes.typed", **asked)
            return
        entry = drafting.with_typed(entry, read, here.now, group.tz)
    _let_go(here)
    _keep_and_show(here, draft, drafting.changed(proposed, entry), entry=entry, anew=True)


def replied_to(here: Here) -> int | None:
    """The draft whose list was replied to."""
    if here.incoming.reply_to is None:
        return None
    posted = here.store.posted(here.incoming.chat, here.incoming.reply_to)
    return drafting.draft_shown_in(posted.purpose) if posted else None


def on_replied(here: Here, args: Args) -> None:
    """«3 vendredi 23 juin» in reply to the list: that date for that one; which of its two dates is asked if need be.

    A file, or a text as long as minutes, is handed in: most often a corrected version.
    """
    draft, group = _draft(here, args)
    if here.incoming.files or _is_long(here.incoming.text):
        here.store.answered(here.sender.id)
        pasted = Handed(text=here.incoming.text, message=here.incoming.message)
        take(here, [of_file(f) for f in here.incoming.files] or [pasted], group)
        return
    if draft.fields.get("state") == "day":
        on_day(here, args)
        return
    draft, proposed = _read(here, args)
    entry, text = drafting.addressed(proposed, here.incoming.text, here.now, group.tz)
    if entry is None:
        raise Refusal(here.say.reply_with_number(here.now), over=True)
    if number := entry.opened or entry.repeats:
        raise Refusal(here.say.already_opened(number), over=True)
    field = drafting.field_said(text) or drafting.field_meant(entry)
    if field is None:
        here.tell(messages_minutes.which_date(here.say, draft.id, entry, text))
        return
    on_typed(here, {"draft": draft.id, "entry": entry.number, "field": field, "value": text})


# What earlier meetings left open


def on_still(here: Here, args: Args) -> None:
    """What is open from before, and what the minutes say of it."""
    draft, proposed = _read(here, args)
    _show_still(here, draft, proposed, args)


def on_note(here: Here, args: Args) -> None:
    """How it stands is noted as the minutes have it, once; what somebody noted meanwhile is not written over."""
    draft, proposed = _read(here, args)
    still = _still(here, proposed, args)
    if still and still.report and still.report.state == args["status"]:
        reason = cut(here.say_group.from_minutes(still.report.said, proposed.meeting_date), LONGEST_REASON)
        progress = Progress(still.report.state, here.sender.id, here.now, reason)
        decision = replace(still.decision, progress=(*still.decision.progress, progress))
        here.store.keep_decision(decision)
        if progress.status == "done":
            decisions.tell_done(here, decision)
        decisions.refresh_card(here.store, here.the_group, decision)
        here.toast = plain(here.say.noted(decision.number))
        if decisions.is_asking(decision):
            here.toast = f"{here.toast} {plain(here.say.what_goes_on(decision))}"
    else:
        here.toast, here.toast_is_alert = plain(here.say.not_told_any_more()), True
    _show_still(here, draft, proposed, args)


def on_put_off(here: Here, args: Args) -> None:
    """It is moved to the days that the minutes give, as /move does; what the group will read is shown first."""
    draft, proposed = _read(here, args)
    still = _still(here, proposed, args)
    if still and drafting.said_of(still.dues) == args["dues"]:
        of, page = str(args.get("of") or ""), int(args.get("page") or 0)
        if still.day and still.may_be_either(here.now) and not of:
            ways = messages_minutes.either_due(here.say, draft.id, still, page)
            here.put(decisions.which_due(here, still.decision, still.day, ways))
            return
        dues = decisions.dues_of(here, still.decision, still.day, of) if still.day and of else still.dues
        moved = decisions.as_moved(here, still.decision, *dues)
        if moved.collects and args.get("had") != dates_given(still.decision):  # not what was shown, if anything was
            here.put(messages_minutes.sure_to_put_off(here.say, here.say_group, draft.id, still, moved, page, of))
            return
        decisions.keep_moved(here, still.decision, moved)
        here.toast = plain(here.say.noted(still.decision.number))
    else:
        here.toast, here.toast_is_alert = plain(here.say.not_told_any_more()), True
    _show_still(here, draft, proposed, args)


def on_another(here: Here, args: Args) -> None:
    """It is no decision of before: it stands in the list again, to be opened."""
    draft, proposed = _read(here, args)
    entry = proposed.entry(int(args["entry"] or 0))
    if entry is None or entry.repeats is None:
        here.toast, here.toast_is_alert = plain(here.say.not_told_any_more()), True
        _show_still(here, draft, proposed, args)
        return
    entry = drafting.another(entry, here.now, here.the_group.tz)
    _keep_and_show(here, draft, drafting.changed(proposed, entry), entry=entry)


def _still(here: Here, proposed: Proposed, args: Args) -> StillOpen | None:
    group = here.the_group
    found = drafting.still_open(proposed, here.store.decisions_of(group.id), group.tz)
    return next((still for still in found if still.decision.id == args["decision"]), None)


def _show_still(here: Here, draft: Draft, proposed: Proposed, args: Args) -> None:
    group, decisions = here.the_group, here.store.decisions_of(here.the_group.id)
    found = drafting.still_open(drafting.recognised(proposed, decisions, group.tz), decisions, group.tz)
    here.put(messages_minutes.still_open_page(here.say, draft.id, found, here.now, int(args.get("page") or 0)))


# Opening


def on_open(here: Here, args: Args) -> None:
    """What is ticked becomes decisions, all in one transaction; what has gone by meanwhile stays, with the reason.

    Only what the person saw ticked: where somebody else ticked or changed more meanwhile, the list is shown again.
    """
    draft, proposed = _read(here, args)
    group, page = here.the_group, int(args.get("page") or 0)
    if group.away_since:
        raise Refusal(here.say.was_removed(group))
    if not proposed.ticked and any(e.opened for e in proposed.entries):  # pressed twice, or by two: it is done
        here.toast, here.toast_is_alert = here.say.opened_already(), True
        return
    if args.get("seen") not in (None, drafting.seen(proposed)):
        here.toast, here.toast_is_alert = plain(here.say.ticked_meanwhile()), True
        _show(here, draft, proposed, page=page)
        return
    if len(proposed.ticked) > MANY and not args.get("sure"):
        here.put(messages_minutes.many_at_once(here.say, draft.id, group, proposed, page))
        return
    opened: list[Decision] = []
    refused: list[str] = []
    of_now = drafting.of_this_meeting(proposed, here.store.decisions_of(group.id), group.tz)
    existing = drafting.by_days(of_now, group.tz)
    taken = {e.opened for e in proposed.entries if e.opened is not None}
    for entry in proposed.ticked:
        if why := messages_minutes.cannot_tick(here.say, entry, here.now):
            refused.append(why)
            entry = drafting.ticking(entry, on=False)
        elif twin := drafting.twin_of(entry, existing, taken):
            entry = replace(entry, opened=twin.number)
        else:
            read = drafting.typed_of(entry, group.tz)
            source, meeting = drafting.source_of(entry), proposed.meeting_date
            decision = decisions.register(here, group, read, source=source, meeting=meeting)
            opened.append(decision)
            existing.setdefault(drafting.first_days(decision, group.tz), []).append(decision)
            taken.add(decision.number)
            entry = replace(entry, opened=decision.number)
        proposed = drafting.changed(proposed, entry)
    fields = {**draft.fields, "parts": "[]"} if opened else draft.fields  # what was pasted has served its purpose
    here.store.keep_draft(drafting.with_proposed(replace(draft, at=here.now, fields=fields), proposed))
    if not opened:
        here.toast, here.toast_is_alert = plain(refused[0] if refused else here.say.nothing_ticked()), True
        _show(here, draft, proposed, page=page)
        return
    left = len(proposed.pending)
    text = "\n\n".join([here.say.minutes_opened(opened, group, left), *refused])
    here.put(messages_minutes.opened(here.say, draft.id, text, left))
    here.tell_coordination(group, lambda say: Message(say.minutes_opened(opened, group, 0)), but=here.sender.id)


def on_roster(here: Here, args: Args) -> None:
    """The organisations of the minutes are expected from now on."""
    draft, proposed = _read(here, args)
    group = here.the_group
    added = [named.name for named in drafting.missing(group, proposed)]
    if added:
        roster.keep(here, group, drafting.with_missing(group, proposed))
        here.toast = plain(here.say.organisations_taken(added))
    _show(here, draft, proposed, page=int(args.get("page") or 0), news=here.toast)


def on_drop(here: Here, args: Args) -> None:
    """The draft is gone; what was opened stays open. What somebody went through is not lost by one press."""
    draft, _ = _draft(here, args)
    proposed = drafting.proposed_in(draft)
    if proposed and proposed.is_worked_on and not args.get("sure"):
        here.put(messages_minutes.sure_to_drop(here.say, draft.id, int(args.get("page") or 0)))
        return
    here.store.drop_draft(draft.id)
    here.store.answered(here.sender.id)
    here.put(Message(here.say.minutes_given_up()))


def _keep_and_show(
    here: Here,
    draft: Draft,
    proposed: Proposed,
    *,
    page: str | int | None = None,
    entry: Entry | None = None,
    anew: bool = False,
) -> None:
    draft = drafting.with_proposed(replace(draft, at=here.now), proposed)
    here.store.keep_draft(draft)
    shown = proposed.page_of(entry.number) if entry else int(page or 0)
    _show(here, draft, proposed, page=shown, anew=anew)


def _show(here: Here, draft: Draft, proposed: Proposed, *, page: int = 0, news: str = "", anew: bool = False) -> None:
    message = _listed(here, draft, proposed, page=page, news=news)
    if here.incoming.callback and not anew:
        here.put(message)
    else:
        if here.incoming.callback and here.incoming.message:  # a question that is answered
            here.store.say(Delete(ToPerson(here.person.id), message_id=here.incoming.message))
        _post(here, draft.id, message)


def _listed(here: Here, draft: Draft, proposed: Proposed, *, page: int = 0, news: str = "") -> Message:
    name = drafting.name_of(draft)
    group, decisions = here.the_group, here.store.decisions_of(here.the_group.id)
    return messages_minutes.listed(here.say, draft.id, name, proposed, group, decisions, here.now, page=page, news=news)


def _draft(here: Here, args: Args) -> tuple[Draft, Group]:
    """The draft it is about, or the one it goes on in; only for the coordination of its group."""
    draft = here.store.draft(int(args["draft"] or 0))
    while draft is not None and draft.fields.get("state") == "moved":
        draft = here.store.draft(int(draft.fields.get("to") or 0))
    if draft is None or draft.kind != "minutes" or not draft.group:
        raise Refusal(here.say.minutes_gone(), over=True)
    here.group = here.store.group(draft.group)
    here.require_coordination()
    return draft, here.group


def _read(here: Here, args: Args) -> tuple[Draft, Proposed]:
    """What it proposes, without what has been opened or typed since; while it is read again it waits."""
    draft, group = _draft(here, args)
    proposed = drafting.proposed_in(draft)
    if draft.is_unread:
        raise Refusal(here.say.minutes_being_read())
    if proposed is None:
        raise Refusal(here.say.minutes_gone(), over=True)
    return draft, drafting.recognised(proposed, here.store.decisions_of(group.id), group.tz)


def _entry(here: Here, args: Args) -> tuple[Draft, Proposed, Entry]:
    draft, proposed = _read(here, args)
    entry = proposed.entry(int(args["entry"] or 0))
    if entry is None:
        raise Refusal(here.say.not_in_minutes_any_more(), over=True)
    if number := entry.opened or entry.repeats:
        raise Refusal(here.say.already_opened(number), over=True)
    return draft, proposed, entry


ACTS: dict[str, Act] = {
    "minutes": on_minutes,
    "minutes.sent": on_sent,
    "minutes.not": on_not,
    "minutes.of": on_of,
    "minutes.aside": on_aside,
    "minutes.day": on_day,
    "minutes.show": on_show,
    "minutes.again": on_again,
    "minutes.redate": on_redate,
    "minutes.sources": on_sources,
    "minutes.tick": on_tick,
    "minutes.remove": on_remove,
    "minutes.answer": on_answer,
    "minutes.change": on_change,
    "minutes.field": on_field,
    "minutes.typed": on_typed,
    "minutes.replied": on_replied,
    "minutes.still": on_still,
    "minutes.note": on_note,
    "minutes.put-off": on_put_off,
    "minutes.another": on_another,
    "minutes.open": on_open,
    "minutes.roster": on_roster,
    "minutes.drop": on_drop,
}
