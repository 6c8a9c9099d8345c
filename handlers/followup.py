"""/followup: the table for the next meeting; what became of each measure; one organisation's history."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from documents.spreadsheet import followup_xlsx, history_xlsx
from documents.word import followup_docx
from documents.worker import RenderingError
from domain import naming, roster
from domain.decisions import TAKEN_UP, Decision, Progress, Told
from domain.followup import LONGEST_REASON, FollowUp, Row, Status, follow_up
from domain.groups import Group, Organisation
from domain.history import Overview, history, overview
from domain.sayings import Message, Post, ToPerson
from domain.store import Args
from domain.submissions import Submission
from domain.typed import length_faults
from handlers import decisions, papers
from handlers import here as at
from handlers.here import Act, Here, Refusal
from handlers.papers import Made
from texts import messages_compilation, messages_followup

STATUSES: dict[str, Literal["done", "in progress", "pending"]] = {
    "done": "done",
    "in progress": "in progress",
    "pending": "pending",
}
WHY = "why"  # how our question for a reason is found again when it is replied to

# How the sheet is handed over, in this order.
FORMATS = (("docx", followup_docx), ("xlsx", followup_xlsx))


async def on_followup(here: Here, args: Args) -> None:
    """/followup: the table in the chat and as Word.

    The press is answered before the document is made; should the house stop in between, it begins anew.
    """
    sheet: FollowUp | None = None
    with here.acting():
        group = at.pick_group(here, "followup", args, left_too=True)
        if group is not None and papers.in_private(here, "followup", {"group": group.id}):
            sheet = _sheet(here, group)
            here.store.more_follows()
            here.toast = here.say.compiling()
    if sheet is None:
        return

    made = []
    failed: set[str] = set()
    if sheet.rows:
        try:
            for ending, render in FORMATS:
                name = naming.file_name(sheet.group, (here.say.followup_file(), sheet.at.date().isoformat()), ending)
                made.append(Made(name, await papers.rendered(here, render, sheet, here.say.papers, failed)))
        except RenderingError:
            made = []

    with here.going_on():
        here.require_coordination()
        for message in messages_followup.sheet(here.say, here.the_group, sheet):
            here.tell(message)
        papers.hand_over(here, made)
        papers.tell_failed(here, failed)
        if sheet.rows and not made:
            here.tell(here.say.cannot_render())


def _sheet(here: Here, group: Group) -> FollowUp:
    store = here.store
    decisions = store.decisions_of(group.id)
    submissions = {d.id: store.submissions_to(d.id) for d in decisions}
    return follow_up(group, decisions, submissions, _names(here, decisions), here.now)


def _names(here: Here, decisions: Sequence[Decision]) -> dict[int, str]:
    """Of those who transmitted, cancelled, or said how something stands."""
    names: dict[int, str] = {}
    for decision in decisions:
        people = {t.by for t in decision.transmissions} | {p.by for p in decision.progress}
        people |= {decision.cancellation.by} if decision.cancellation else set()
        names |= {p: person.name for p in people - names.keys() if (person := here.store.person(p))}
    return names


# What the coordination says of a measure


def on_status(here: Here, args: Args) -> None:
    """Which measure, then what is so now; why, when it is not done."""
    group = at.pick_group(here, "followup.status", args, left_too=True)
    if group is None:
        return
    if args.get("decision") is None:
        rows = [row for row in _sheet(here, group).rows if row.status is not Status.CANCELLED]
        here.put_or_tell(args, messages_followup.which_measure(here.say, group, rows, int(args.get("page") or 1)))
        return
    decision = _measure(here, group, args)
    status = STATUSES.get(str(args.get("status")))
    if status is None or _was_changed(here, decision, args):
        _show_measure(here, group, decision)
    elif status == "done":
        _keep(here, group, decision, Progress(status, here.sender.id, here.now))
    else:
        asked: dict[str, str | int | None] = {"decision": decision.id, "status": status, "seen": len(decision.progress)}
        here.ask(messages_followup.ask_reason(here.say, decision, status, asked), "followup.reason", WHY, **asked)


def on_reason(here: Here, args: Args) -> None:
    """The reason that was asked for; a press says that there is none to give."""
    group = at.pick_group(here, "followup.reason", args, left_too=True)
    if group is None:
        return
    decision = _measure(here, group, args)
    reason = "" if args.get("none") else " ".join(here.incoming.text.split())
    if not args.get("none"):
        _require_reason(here, decision, reason)
    asked = here.store.asked(here.sender.id)
    if asked and asked.act == "followup.reason" and asked.args.get("decision") == decision.id:
        here.store.answered(here.sender.id)  # an old [Sans raison] leaves the question about another one open
    if _was_changed(here, decision, args):
        _show_measure(here, group, decision, said=reason)
        return
    _keep(here, group, decision, Progress(STATUSES[str(args["status"])], here.sender.id, here.now, reason))


def _require_reason(here: Here, decision: Decision, reason: str) -> None:
    """Words that fit into a row, and that are meant for this measure: not a reply to the question about another."""
    if not reason:
        raise Refusal(here.say.needs_words())
    if len(reason) > LONGEST_REASON:
        raise Refusal(here.say.reason_too_long(len(reason), LONGEST_REASON))
    replied = here.store.posted(here.incoming.chat, here.incoming.reply_to) if here.incoming.reply_to else None
    if replied and replied.purpose == WHY and replied.decision != decision.id:
        raise Refusal(here.say.reason_of_another(decision))


def on_undo(here: Here, args: Args) -> None:
    """The last word on a measure is taken back; the one before holds again. Only the one that was shown."""
    group = at.pick_group(here, "followup.undo", args, left_too=True)
    if group is None:
        return
    decision = _measure(here, group, args)
    if decision.progress and not _was_changed(here, decision, args):
        undone = decision.progress[-1]
        decision = replace(decision, progress=decision.progress[:-1])
        again = undone.status == "done" and not decision.is_noted_done
        if again:
            decision = replace(decision, told=(*decision.told, Told(TAKEN_UP, here.now)))
        here.store.keep_decision(decision)
        if undone.status == "done":
            decisions.tell_done(here, decision, undone=True)
        decisions.refresh_card(here.store, group, decision)
        here.toast = here.say.status_undone(goes_on=again and decisions.is_asking(decision))
    _show_measure(here, group, decision)


def on_owner(here: Here, args: Args) -> None:
    """Who answers for a measure, put right."""
    decision = at.pick_decision(here, "followup.owner", args, lambda d: d.is_alive)
    if decision is None:
        return
    if args.get("typed") is None:
        here.ask(here.say.who_is_responsible(decision), "followup.owner", decision=decision.id, typed=1)
        return
    owner = " ".join(here.incoming.text.split())
    if not owner:
        raise Refusal(here.say.needs_words())
    if wrong := length_faults("owner", owner):
        raise Refusal(here.say.cannot_take_part(wrong[0]))
    here.store.answered(here.sender.id)
    decision = replace(decision, owner=owner)
    here.store.keep_decision(decision)
    _show_measure(here, here.the_group, decision)


def _measure(here: Here, group: Group, args: Args) -> Decision:
    """The decision whose row it is; nothing more is said of one that was cancelled."""
    decision = here.store.decision(int(args["decision"] or 0))
    if decision.group != group.id:
        raise Refusal(here.say.no_such_decision(), over=True)
    if decision.cancellation:
        raise Refusal(here.say.not_possible_now(decision), over=True)
    return decision


def _was_changed(here: Here, decision: Decision, args: Args) -> bool:
    """Somebody said something of it since the button was shown: they are shown that, and nothing is written over it."""
    if args.get("seen") in (None, len(decision.progress)):
        return False
    here.toast, here.toast_is_alert = here.say.status_changed_meanwhile(), True
    return True


def _show_measure(here: Here, group: Group, decision: Decision, *, said: str = "") -> None:
    row = _row(_sheet(here, group), decision)
    here.put(messages_followup.which_status(here.say, group, decision, row, said))


def _keep(here: Here, group: Group, decision: Decision, progress: Progress) -> None:
    """Whose word it takes the place of is told; everybody sees it in the next sheet."""
    before = decision.progress[-1] if decision.progress else None
    decision = replace(decision, progress=(*decision.progress, progress))
    here.store.keep_decision(decision)
    decisions.refresh_card(here.store, group, decision)
    row = _row(_sheet(here, group), decision)
    here.put(messages_followup.kept(here.say, group, decision, row, asks=decisions.is_asking(decision)))
    told = [before.by] if before else []  # in words of their own
    if progress.status == "done" and not (before and before.status == "done"):
        decisions.tell_done(here, decision, but=told)
    if before and before.by != here.sender.id and group.is_coordinated_by(before.by):
        colleague = here.store.person(before.by)
        if colleague and colleague.reachable:
            words = here.voice_for(colleague, group).status_replaced(row, before.status)
            here.store.say(Post(ToPerson(colleague.id), Message(words)))


def _row(sheet: FollowUp, decision: Decision) -> Row:
    return next(row for row in sheet.rows if row.id == decision.id)


# One organisation over all decisions


def on_history(here: Here, args: Args) -> None:
    """/history NRC: the coordination sees any organisation, a focal point their own, nobody else any."""
    typed = here.incoming.arguments if not args else ""
    text = str(args.get("text") or typed).strip()
    group = at.pick_group(here, "history", {**args, "text": text}, coordinating=False)
    if group is None or not papers.in_private(here, "history", {**args, "text": text, "group": group.id}):
        return
    spoken_for = {f.organisation for f in group.focal_points if f.person == here.sender.id}
    mine = tuple(o for o in group.roster if o.key in spoken_for)  # also one that left the roster: its past is its own
    coordinates = group.is_coordinated_by(here.sender.id)
    seen = group.roster if coordinates else mine
    organisation = _organisation(group, args, text) if text or args.get("organisation") else None
    if organisation is None and not text and not args.get("organisation"):
        if len(mine) == 1 and not coordinates:
            organisation = mine[0]
        elif coordinates and group.roster:
            _tell_overview(here, group)
            return
    if organisation is None or organisation not in seen:
        raise Refusal(here.say.history_unknown(roster.near_names(group, text) if coordinates else ()))
    pasts = history(group, *_asked_of(here, group), organisation.key, here.now)
    for message in messages_compilation.screens(here.say, here.say.history(organisation, pasts)):
        here.tell(message)


def _asked_of(here: Here, group: Group) -> tuple[Sequence[Decision], dict[int, Sequence[Submission]]]:
    decisions = here.store.decisions_of(group.id)
    return decisions, {d.id: here.store.submissions_to(d.id) for d in decisions}


def _tell_overview(here: Here, group: Group) -> None:
    """All organisations at a glance; a button opens one, another gives the table."""
    every = overview(group, *_asked_of(here, group), here.now)
    for message in messages_followup.histories(here.say, group, every):
        here.tell(message)


async def on_history_table(here: Here, args: Args) -> None:
    """The history of all organisations as a spreadsheet."""
    every: Overview | None = None
    with here.acting():
        if group := at.pick_group(here, "history.table", args, left_too=True):
            every = overview(group, *_asked_of(here, group), here.now)
            here.store.more_follows()
            here.toast = here.say.compiling()
    if every is None:
        return
    try:
        data = await here.house.render(history_xlsx, every, here.say.papers)
    except RenderingError:
        data = b""
    with here.going_on():
        here.require_coordination()
        if data:
            name = naming.file_name(every.group, (here.say.history_file(), every.at.date().isoformat()), "xlsx")
            papers.hand_over(here, [Made(name, data)])
        else:
            here.tell(here.say.cannot_render())


def _organisation(group: Group, args: Args, text: str) -> Organisation | None:
    """By the button's key or the name typed; also one that left the roster."""
    if args.get("organisation"):
        return next((o for o in group.roster if o.key == args["organisation"]), None)
    if found := roster.find_organisation(group, text):
        return found
    wanted = roster.folded(text)
    return next((o for o in reversed(group.roster) if wanted in map(roster.folded, (o.name, *o.aliases))), None)


ACTS: dict[str, Act] = {
    "followup": on_followup,
    "followup.status": on_status,
    "followup.reason": on_reason,
    "followup.undo": on_undo,
    "followup.owner": on_owner,
    "history": on_history,
    "history.table": on_history_table,
}
