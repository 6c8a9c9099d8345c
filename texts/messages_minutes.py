"""Minutes handed in, and the list made of them, with their buttons."""

from collections.abc import Sequence
from datetime import date, datetime

from domain.changing import dates_given
from domain.decisions import Decision
from domain.drafting import PER_PAGE, Entry, Proposed, StillOpen, hindrance, missing, said_of, seen, still_open
from domain.groups import Group
from domain.sayings import Button, Message, Rows
from domain.store import Draft
from domain.typed import Wrong
from texts.locales.fr import French as Voice
from texts.messages import attributions, days_to_choose, or_leave, sure_to_move, whose_number

DAYS_OFFERED = 4  # of those a date in question may mean


def what_is_it(say: Voice, draft: int, name: str, *, contribution: bool, likely: bool) -> Message:
    """A file or a long text of one who coordinates: minutes, or what an organisation answered; the likelier first."""
    minutes = (Button(say.it_is_minutes(), "minutes.aside", {"draft": draft}),)
    other = ((Button(say.it_is_somebody_s(), "private.contribution", {"draft": draft}),),) if contribution else ()
    first: Rows = (minutes, *other) if likely or not other else (*other, minutes)
    return Message(say.is_it_minutes(name), (*first, (Button(say.do_not_keep(), "private.drop", {"draft": draft}),)))


def or_minutes(say: Voice, question: Message, draft: int) -> Message:
    """The question whose answer it is, with the way out that it is minutes."""
    minutes = (Button(say.it_is_minutes(), "minutes.aside", {"draft": draft}),)
    return Message(question.text, (*question.buttons[:-1], minutes, *question.buttons[-1:]))


def send_minutes(say: Voice, group: Group, underway: Sequence[tuple[Draft, str, Proposed]]) -> Message:
    """Asks for the document; drafts that were left can be taken up."""
    rows: Rows = tuple(
        (Button(say.take_up(name, proposed), "minutes.show", {"draft": d.id, "anew": 1}),)
        for d, name, proposed in underway[-5:]
    )
    text = f"{say.send_minutes()}\n{say.minutes_underway()}" if rows else say.send_minutes()
    return Message(text, (*rows, (Button(say.cancel(), "minutes.not", {"group": group.id}),)))


def which_meeting_day(
    say: Voice, draft: int, name: str, days: Sequence[date], news: str = "", *, instead: bool = False
) -> Message:
    """Asked where the minutes do not say it, or for another day `instead` of the one it was taken for."""
    rows: Rows = tuple(
        (Button(say.day(d, year=True), "minutes.day", {"draft": draft, "day": d.isoformat()}),) for d in days[:4]
    )
    without = Button(say.back() if instead else say.without_meeting_day(), "minutes.day", {"draft": draft, "day": "-"})
    drop = Button(say.give_up_minutes(), "minutes.drop", {"draft": draft})
    text = say.which_day_instead() if instead else say.which_meeting_day(name)
    return Message(f"{news}\n\n{text}" if news else text, (*rows, (without,), (drop,)))


def listed(
    say: Voice,
    draft: int,
    name: str,
    proposed: Proposed,
    group: Group,
    decisions: Sequence[Decision],
    now: datetime,
    *,
    page: int = 0,
    news: str = "",
) -> Message:
    """The numbered list: the first question and its answers, each decision with its three buttons, and what to open."""
    new_names, before = missing(group, proposed), still_open(proposed, decisions, group.tz)
    if not proposed.in_order:
        rows = (*_still_open(say, draft, before), *_organisations(say, draft, group, proposed, page))
        text = say.nothing_in_minutes(name, proposed, before, now)
        return Message(f"{news}\n\n{text}" if news else text, rows)
    page = min(max(page, 0), proposed.pages - 1)
    text = say.minutes_list(proposed, name, now, page, news, new_names, group, before)
    at: dict[str, str | int | None] = {"draft": draft, "page": page}
    rows = (
        *_answers(say, proposed, at),
        *(_of_entry(entry, at) for entry in proposed.page(page) if entry.opened is None),
        *_turning(proposed, page, at),
        *_still_open(say, draft, before),
        (
            Button(say.show_sources(), "minutes.sources", at),
            Button(say.change_meeting_day(), "minutes.redate", {"draft": draft}),
        ),
        *_organisations(say, draft, group, proposed, page),
        *(
            ((Button(say.open_ticked(n), "minutes.open", {**at, "seen": seen(proposed)}),),)
            if (n := len(proposed.ticked))
            else ()
        ),
        (Button(say.give_up_minutes(), "minutes.drop", at),),
    )
    return Message(text, rows)


def _still_open(say: Voice, draft: int, before: Sequence[StillOpen]) -> Rows:
    return ((Button(say.go_through(len(before)), "minutes.still", {"draft": draft}),),) if before else ()


def still_open_page(say: Voice, draft: int, before: Sequence[StillOpen], now: datetime, page: int) -> Message:
    """What earlier meetings left open, what the minutes say of it, and a press to note each."""
    pages = max(1, -(-len(before) // PER_PAGE))
    page = min(max(page, 0), pages - 1)
    shown = before[page * PER_PAGE : (page + 1) * PER_PAGE]
    at: dict[str, str | int | None] = {"draft": draft, "page": page}
    turns = tuple(
        Button(label, "minutes.still", {**at, "page": to})
        for label, to in ((f"‹ {page}", page - 1), (f"{page + 2} ›", page + 1))
        if 0 <= to < pages
    )
    rows = (*(row for still in shown for row in _of_still_open(say, still, at)), *((turns,) if turns else ()))
    back = Button(say.back(), "minutes.show", {"draft": draft})
    text = say.still_open_page(shown, now, page, pages) if before else say.no_longer_open()
    return Message(text, (*rows, (back,)))


def _of_still_open(say: Voice, still: StillOpen, at: dict[str, str | int | None]) -> Rows:
    number = still.decision.number
    args = {**at, "decision": still.decision.id}
    rows: list[tuple[Button, ...]] = []
    if still.report:
        note = {**args, "status": still.report.state}
        rows.append((Button(say.note_status(number, still.report.state), "minutes.note", note),))
    if due := still.dues[1] or still.dues[0]:
        off = {**args, "dues": said_of(still.dues)}
        rows.append((Button(say.put_off(number, due), "minutes.put-off", off),))
    if still.entry:
        another = {**at, "entry": still.entry.number}
        rows.append((Button(say.is_another(number), "minutes.another", another),))
    if not rows:
        rows.append((Button(say.open_row(number), "followup.status", {"decision": still.decision.id, "new": 1}),))
    return tuple(rows)


def either_due(say: Voice, draft: int, still: StillOpen, page: int) -> tuple[Button, ...]:
    """Of which of its dates the day is that it is put off to, and the way back."""
    at: dict[str, str | int | None] = {"draft": draft, "page": page}
    off = {**at, "decision": still.decision.id, "dues": said_of(still.dues)}
    either = (Button(say.field(f), "minutes.put-off", {**off, "of": f}) for f in ("contributions", "transmission"))
    return (*either, Button(say.back(), "minutes.still", at))


def sure_to_put_off(
    say: Voice, say_group: Voice, draft: int, still: StillOpen, moved: Decision, page: int, of: str
) -> Message:
    """With what the group will read of it. `of`: which of its dates the day is, where that was asked."""
    at: dict[str, str | int | None] = {"draft": draft, "page": page}
    sure = {
        **at,
        "decision": still.decision.id,
        "dues": said_of(still.dues),
        "of": of,
        "had": dates_given(still.decision),
    }
    ways = (Button(say.yes_move(), "minutes.put-off", sure), Button(say.back(), "minutes.still", at))
    return sure_to_move(say, say_group, still.decision, moved, ways)


def sure_to_drop(say: Voice, draft: int, page: int) -> Message:
    sure = Button(say.yes_give_up(), "minutes.drop", {"draft": draft, "sure": 1})
    back = Button(say.back(), "minutes.show", {"draft": draft, "page": page})
    return Message(say.sure_to_give_up_minutes(), ((sure,), (back,)))


def _answers(say: Voice, proposed: Proposed, at: dict[str, str | int | None]) -> Rows:
    if not proposed.questions:
        return ()
    entry, field, due = proposed.questions[0]
    args = {**at, "entry": entry.number, "field": field}
    days = tuple(
        (Button(say.day(d, year=True), "minutes.answer", {**args, "day": d.isoformat()}),)
        for d in due.candidates[:DAYS_OFFERED]
    )
    none = Button(say.no_date(), "minutes.answer", {**args, "day": "-"})
    return (*days, (none, Button(say.another_date(), "minutes.field", args)))


def _of_entry(entry: Entry, at: dict[str, str | int | None]) -> tuple[Button, ...]:
    args = {**at, "entry": entry.number}
    if entry.removed:
        return (Button(f"↺ {entry.number}", "minutes.remove", {**args, "on": 0}),)
    mark = "☑" if entry.ticked else "☐"
    return (
        Button(f"{mark} {entry.number}", "minutes.tick", {**args, "on": int(not entry.ticked)}),
        Button(f"✎ {entry.number}", "minutes.change", args),
        Button(f"✗ {entry.number}", "minutes.remove", {**args, "on": 1}),
    )


def _turning(proposed: Proposed, page: int, at: dict[str, str | int | None]) -> Rows:
    """To the pages before and after, each named by its number."""
    if proposed.pages == 1:
        return ()
    back = (Button(f"‹ {page}", "minutes.show", {**at, "page": page - 1}),) if page > 0 else ()
    on = (Button(f"{page + 2} ›", "minutes.show", {**at, "page": page + 1}),) if page + 1 < proposed.pages else ()
    return ((*back, *on),)


def _organisations(say: Voice, draft: int, group: Group, proposed: Proposed, page: int) -> Rows:
    named = missing(group, proposed)
    if not named:
        return ()
    label = say.take_organisations(len(named), whole=not group.expected())
    return ((Button(label, "minutes.roster", {"draft": draft, "page": page}),),)


def sources(say: Voice, draft: int, proposed: Proposed, page: int) -> Message:
    back = Button(say.back(), "minutes.show", {"draft": draft, "page": page})
    return Message(say.minutes_sources(proposed.page(page)), ((back,),))


def change(say: Voice, draft: int, group: Group, entry: Entry, page: int) -> Message:
    at: dict[str, str | int | None] = {"draft": draft, "entry": entry.number}
    fields = ("title", "contributions", "transmission", "recipient", "items", "owner")
    buttons = [Button(say.field(f), "minutes.field", {**at, "field": f}) for f in fields]
    back = Button(say.back(), "minutes.show", {"draft": draft, "page": page})
    rows: Rows = (tuple(buttons[:3]), tuple(buttons[3:]))
    if entry.proposal.contributions:
        chosen = entry.proposal.attribution or group.settings.attribution
        rows = (*rows, attributions(say, chosen, "minutes.typed", {**at, "field": "attribution"}))
        rows = (*rows, *whose_number(say, entry.proposal.wanted, "minutes.typed", {**at, "field": "items"}))
    return Message(say.what_to_change_in(entry), (*rows, (back,)))


def ask_field(say: Voice, args: dict[str, str | int | None], example: tuple[date, date]) -> Message:
    return Message(say.ask_field(str(args["field"]), example), (_ways_out(say, args),))


def field_again(say: Voice, wrong: Wrong, args: dict[str, str | int | None]) -> Message:
    """What was wrong with it; the question stands."""
    rows = days_to_choose(say, wrong, "minutes.typed", args, key="value")
    return Message(say.cannot_take_field(wrong, str(args["field"])), (*rows, _ways_out(say, args)))


def _ways_out(say: Voice, args: dict[str, str | int | None]) -> tuple[Button, ...]:
    """Left out where it may be, or back to the list as it was."""
    empty = Button(say.leave_out(), "minutes.typed", {**args, "value": "-"})
    back = Button(say.back(), "minutes.show", {"draft": args["draft"]})
    return (back,) if args["field"] == "title" else (empty, back)


def which_date(say: Voice, draft: int, entry: Entry, text: str) -> Message:
    args: dict[str, str | int | None] = {"draft": draft, "entry": entry.number, "value": text}
    buttons = tuple(
        Button(say.field(f), "minutes.typed", {**args, "field": f}) for f in ("contributions", "transmission")
    )
    return Message(say.which_date(entry, text), (buttons,))


def many_at_once(say: Voice, draft: int, group: Group, proposed: Proposed, page: int) -> Message:
    at: dict[str, str | int | None] = {"draft": draft, "page": page}
    calls = sum(entry.proposal.contributions is not None for entry in proposed.ticked)
    sure = Button(say.yes_open(), "minutes.open", {**at, "seen": seen(proposed), "sure": 1})
    text = say.many_at_once(group, len(proposed.ticked), calls)
    return Message(text, ((sure,), (Button(say.back(), "minutes.show", at),)))


def refused(say: Voice, reason: str, person: int, group: int) -> Message:
    """What was handed in is let go, and what is sent next is taken for it, unless they think better of it."""
    return or_leave(say, Message(say.minutes_refused(reason)), person, "minutes.sent", {"group": group})


def failed(say: Voice, draft: int, reference: str) -> Message:
    """What was handed in is kept, and can be tried again."""
    return again(say, draft, Message(say.minutes_failed(reference)))


def again(say: Voice, draft: int, message: Message) -> Message:
    """The same, with a button to read it once more."""
    return Message(message.text, (*message.buttons, (Button(say.try_again(), "minutes.again", {"draft": draft}),)))


def opened(say: Voice, draft: int, text: str, left: int) -> Message:
    rest = Button(say.show_rest(), "minutes.show", {"draft": draft, "page": 0})
    return Message(text, ((rest,),) if left else ())


def cannot_tick(say: Voice, entry: Entry, now: datetime) -> str:
    """Why its box stays empty; nothing when it may be ticked."""
    wrong = hindrance(entry, now, say.tz)
    return say.cannot_tick(entry, wrong) if wrong else ""
