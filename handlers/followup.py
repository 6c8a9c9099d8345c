"""/followup: the table for the next meeting; what became of each measure; one organisation's history."""

from dataclasses import replace
from typing import Literal

from documents.word import followup_docx
from documents.worker import RenderingError
from domain import naming, roster
from domain.decisions import Decision, Progress
from domain.followup import FollowUp, Row, follow_up
from domain.groups import Group, Organisation
from domain.history import history
from domain.sayings import Button, Message
from domain.store import Args
from handlers import here as at
from handlers import papers
from handlers.here import Act, Here, Refusal
from handlers.papers import Made
from texts import messages, messages_compilation

STATUSES: dict[str, Literal["done", "in progress", "pending"]] = {
    "done": "done",
    "in progress": "in progress",
    "pending": "pending",
}
LONGEST_REASON = 500


async def on_followup(here: Here, args: Args) -> None:
    """/followup: the table in the chat and as Word.

    The press is answered before the document is made; should the house stop in between, it begins anew.
    """
    sheet: FollowUp | None = None
    with here.acting():
        group = at.pick_group(here, "followup", args)
        if group is not None and papers.in_private(here, "followup", {"group": group.id}):
            sheet = _sheet(here, group)
            here.store.more_follows()
            here.toast = here.say.compiling()
    if sheet is None:
        return

    made = []
    if sheet.rows:
        name = naming.file_name(sheet.group, (here.say.followup_file(), sheet.at.date().isoformat()), "docx")
        try:
            made = [Made(name, await here.house.render(followup_docx, sheet, here.say.papers))]
        except RenderingError:
            made = []

    with here.store.transaction():
        for message in messages_compilation.followup(here.say, here.the_group, sheet):
            here.tell(message)
        papers.hand_over(here, made)
        if sheet.rows and not made:
            here.tell(here.say.cannot_render())


def _sheet(here: Here, group: Group) -> FollowUp:
    store = here.store
    decisions = store.decisions_of(group.id)
    submissions = {d.id: store.submissions_to(d.id) for d in decisions}
    names: dict[int, str] = {}
    for decision in decisions:
        names |= papers.names(store, decision, ())
    return follow_up(group, decisions, submissions, names, here.now)


# What the coordination says of a measure


def on_status(here: Here, args: Args) -> None:
    """Which measure, then what is so now; why, when it is not done."""
    group = at.pick_group(here, "followup.status", args)
    if group is None:
        return
    sheet = _sheet(here, group)
    if args.get("decision") is None:
        ids = {d.number: d.id for d in here.store.decisions_of(group.id) if d.is_alive}
        rows = [(row, ids[row.number]) for row in sheet.rows if row.number in ids]
        _show(here, args, messages_compilation.which_measure(here.say, group, rows))
        return
    decision = _decision(here, group, args)
    status = STATUSES.get(str(args.get("status")))
    if status is None:
        _show(here, args, messages_compilation.which_status(here.say, decision, _row(sheet, decision)))
    elif status == "done":
        _keep(here, decision, Progress(status, here.sender.id, here.now))
    else:
        here.ask(
            messages_compilation.ask_reason(here.say, decision, status),
            "followup.reason",
            decision=decision.id,
            status=status,
        )


def on_reason(here: Here, args: Args) -> None:
    """The reason that was asked for; a press says that there is none to give."""
    group = at.pick_group(here, "followup.reason", args)
    if group is None:
        return
    reason = "" if args.get("none") else " ".join(here.incoming.text.split())[:LONGEST_REASON]
    if not reason and not args.get("none"):
        raise Refusal(here.say.needs_words())
    here.store.answered(here.sender.id)
    decision = _decision(here, group, args)
    _keep(here, decision, Progress(STATUSES[str(args["status"])], here.sender.id, here.now, reason))


def _decision(here: Here, group: Group, args: Args) -> Decision:
    decision = here.store.decision(int(args["decision"] or 0))
    if decision.group != group.id:
        raise Refusal(here.say.no_such_decision(), over=True)
    return decision


def _keep(here: Here, decision: Decision, progress: Progress) -> None:
    here.store.keep_decision(replace(decision, progress=(*decision.progress, progress)))
    group = here.the_group
    again = Button(here.say.followup_again(), "followup", {"group": group.id})
    more = Button(here.say.change_status(), "followup.status", {"group": group.id})
    here.put(Message(here.say.status_kept(_row(_sheet(here, group), decision)), ((more,), (again,))))


def _row(sheet: FollowUp, decision: Decision) -> Row:
    return next(row for row in sheet.rows if row.number == decision.number)


# One organisation over all decisions


def on_history(here: Here, args: Args) -> None:
    """/history NRC: the coordination sees any organisation, a focal point their own, nobody else any."""
    typed = here.incoming.arguments if not args else ""
    text = str(args.get("text") or typed).strip()
    group = at.pick_group(here, "history", {**args, "text": text}, coordinating=False)
    if group is None or not papers.in_private(here, "history", {**args, "text": text, "group": group.id}):
        return
    mine = group.organisations_of(here.sender.id)
    coordinates = group.is_coordinated_by(here.sender.id)
    seen = group.roster if coordinates else mine
    organisation = _organisation(group, args, text) if text or args.get("organisation") else None
    if organisation is None and not text and not args.get("organisation"):
        if len(mine) == 1 and not coordinates:
            organisation = mine[0]
        elif coordinates and group.expected():
            rows = messages.organisations(here.say, group, "history", {"group": group.id})
            here.put(Message(here.say.history_of_which(), rows))
            return
    if organisation is None or organisation not in seen:
        raise Refusal(here.say.history_unknown(roster.near_names(group, text) if coordinates else ()))
    store = here.store
    decisions = store.decisions_of(group.id)
    submissions = {d.id: store.submissions_to(d.id) for d in decisions}
    pasts = history(group, decisions, submissions, organisation.key, here.now)
    for message in messages_compilation.screens(here.say, here.say.history(organisation, pasts)):
        here.tell(message)


def _organisation(group: Group, args: Args, text: str) -> Organisation | None:
    """By the button's key or the name typed; also one that left the roster."""
    if args.get("organisation"):
        return next((o for o in group.roster if o.key == args["organisation"]), None)
    if found := roster.find_organisation(group, text):
        return found
    return next((o for o in reversed(group.roster) if roster.folded(o.name) == roster.folded(text)), None)


def _show(here: Here, args: Args, message: Message) -> None:
    """In place of the message whose button was pressed, unless that one is to stay."""
    if args.get("new"):
        here.tell(message)
    else:
        here.put(message)


ACTS: dict[str, Act] = {
    "followup": on_followup,
    "followup.status": on_status,
    "followup.reason": on_reason,
    "history": on_history,
}
