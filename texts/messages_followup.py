"""The follow-up sheet in the chat, and what the coordination says of its measures: words and buttons together."""

from collections.abc import Sequence

from domain.decisions import Decision
from domain.followup import FollowUp, Row
from domain.groups import Group
from domain.history import Overview
from domain.sayings import Button, Message, Rows
from texts.locales.fr import French as Voice
from texts.messages_compilation import screens

PAGE = 8  # measures on one page of buttons
MOST_BUTTONS = 90  # of the hundred that Telegram takes under a message


def sheet(say: Voice, group: Group, sheet: FollowUp) -> tuple[Message, ...]:
    """The table as lines, open decisions first."""
    change = Button(say.change_status(), "followup.status", {"group": group.id, "new": 1})
    blocks = [say.followup_head(sheet), *(say.followup_row(row) for row in sheet.rows)]
    return screens(say, blocks, ((change,),) if sheet.rows else ())


def which_measure(say: Voice, group: Group, rows: Sequence[Row], page: int) -> Message:
    """A page of measures, each opened by its button."""
    pages = max(1, -(-len(rows) // PAGE))
    page = min(max(page, 1), pages)
    shown = rows[(page - 1) * PAGE : page * PAGE]
    at: dict[str, str | int | None] = {"group": group.id}
    buttons: Rows = tuple(
        (Button(f"#{r.number} {r.title}", "followup.status", {**at, "decision": r.id}),) for r in shown
    )
    turns = tuple(
        Button(label, "followup.status", {**at, "page": to})
        for label, to in ((f"‹ {page - 1}", page - 1), (f"{page + 1} ›", page + 1))
        if 1 <= to <= pages
    )
    return Message(say.change_status_of_which(shown, page, pages), (*buttons, turns) if turns else buttons)


def which_status(say: Voice, group: Group, decision: Decision, row: Row, said: str = "") -> Message:
    """One measure, and what may be said of it; `said` are words that were not kept."""
    at: dict[str, str | int | None] = {"decision": decision.id, "seen": len(decision.progress)}
    statuses = tuple(
        Button(say.progress(s), "followup.status", {**at, "status": s}) for s in ("done", "in progress", "pending")
    )
    correct = [Button(say.correct_owner(), "followup.owner", {"decision": decision.id})]
    if not decision.transmissions:
        bare = "contributions" if decision.collects and not row.transmission_due else "transmission"  # which is shown
        correct.append(Button(say.correct_due(), "move", {"decision": decision.id, "bare": bare}))
    undo = ((Button(say.undo_status(), "followup.undo", at),),) if decision.progress else ()
    back = Button(say.back(), "followup.status", {"group": group.id})
    return Message(say.which_status(row, said), (statuses, tuple(correct), *undo, (back,)))


def kept(say: Voice, group: Group, decision: Decision, row: Row, *, asks: bool) -> Message:
    """What was noted, with the ways on and back. `asks`: organisations are reminded of it until it is done."""
    at: dict[str, str | int | None] = {"decision": decision.id, "seen": len(decision.progress)}
    more = Button(say.change_status(), "followup.status", {"group": group.id})
    again = Button(say.followup_again(), "followup", {"group": group.id})
    undo = Button(say.undo_status(), "followup.undo", at)
    text = f"{say.status_kept(row)}\n{say.what_goes_on(decision)}" if asks else say.status_kept(row)
    return Message(text, ((more,), (undo, again)))


def ask_reason(say: Voice, decision: Decision, status: str, args: dict[str, str | int | None]) -> Message:
    skip = Button(say.without_reason(), "followup.reason", {**args, "none": 1})
    return Message(say.why_status(decision, status), ((skip,),))


# The history of the organisations


def histories(say: Voice, group: Group, every: Overview) -> tuple[Message, ...]:
    """All of them at a glance, then whose to open, and the table. One that finds no room among the buttons is typed."""
    at: dict[str, str | int | None] = {"group": group.id}
    opens = [
        Button(line.organisation.name, "history", {**at, "organisation": line.organisation.key})
        for line in every.lines[:MOST_BUTTONS]
    ]
    rows = tuple(tuple(opens[i : i + 3]) for i in range(0, len(opens), 3))
    table = (Button(say.history_table(), "history.table", at),)
    return (*screens(say, say.history_overview(every)), Message(say.history_of_which(), (*rows, table)))
