"""The compilation in the chat, the choice of what is transmitted: words and buttons together."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Literal

from domain.addendum import REPLACED, RETRACTED, Addendum
from domain.attribution import shown_as_others
from domain.ballots import voices_of, words_id
from domain.compiling import Compilation, NotTaken, SubmittedFile
from domain.decisions import Decision, Result, Transmission
from domain.groups import Group
from domain.mail import Mail
from domain.outgoing import TEXT_LIMIT, visible_length
from domain.ranking import end_of
from domain.sayings import Button, Message, Rows
from domain.standing import Standing
from domain.store import Args
from domain.submissions import Submission
from domain.transmitting import (
    LONGEST_WORDING,
    Chosen,
    Point,
    Selection,
    amount,
    astray,
    is_early,
    is_new,
    may_be_taken_back,
    only_files,
    unworded,
    with_time_left,
)
from texts.locales.fr import French as Voice
from texts.messages_mail import repairs

PAGE = 8  # points on one page of choices
MOST_SHOWN = 20  # items told in the group
MOST_FILES = 30  # buttons, each for a file to be worded
MOST_SCREENS = 6  # messages a summary may take in the chat; the documents hold everything


def screens(say: Voice, blocks: Iterable[str], buttons: Rows = ()) -> tuple[Message, ...]:
    """As few messages as Telegram takes, cut between blocks; the buttons under the last.

    A block too long for one message stands alone, and is cut at its line ends when it is sent.
    """
    texts = _packed(blocks)
    if len(texts) > MOST_SCREENS:
        texts = [*texts[:MOST_SCREENS], say.compile_shortened(len(texts) - MOST_SCREENS)]
    return (*(Message(text) for text in texts[:-1]), Message(texts[-1], buttons))


def _packed(blocks: Iterable[str]) -> list[str]:
    texts: list[str] = []
    room = 0
    for block in filter(None, blocks):
        length = visible_length(block)
        if texts and length + 2 <= room:
            texts[-1] += f"\n\n{block}"
            room -= length + 2
        else:
            texts.append(block)
            room = TEXT_LIMIT - length
    return texts


# Compiling


def to_settle(say: Voice, decision: Decision, waiting: int, *, named: bool = False) -> tuple[Button, ...]:
    """Sends the coordination each answer that waits, to be settled there."""
    return (Button(say.settle(waiting, decision if named else None), "reply.settle", {"decision": decision.id}),)


def more_to_settle(say: Voice, decision: Decision, left: int, after: int) -> Message:
    """Those that follow the answer numbered `after`."""
    more = Button(say.settle(left), "reply.settle", {"decision": decision.id, "after": after})
    return Message(say.more_waits(decision, left), ((more,),))


def summary(
    say: Voice, decision: Decision, c: Compilation, fetched: Sequence[SubmittedFile], *, documents: bool
) -> tuple[Message, ...]:
    """Everything received, by organisation; who has not answered; what waits; which files are not here yet.

    Answers that would flood the chat are left to the `documents`, and it is told whose they are; where there are no
    documents, they come last and are cut. The rest is told in any case.
    """
    papers = say.papers
    head = [say.compile_head(c), "" if c.attribution == "named" else say.compile_attribution(c.attribution)]
    blocks = []
    nothing = [e.organisation for e in c.entries if e.standing is Standing.NOTHING_TO_ADD]
    excused = [papers.excused(e) for e in c.entries if e.standing is Standing.EXCUSED]
    missing = [papers.awaited(e, c.contributions_due) for e in c.entries if e.standing is Standing.NOT_YET]
    without = [
        say.compile_without(papers.standing(standing, len(names)), names)
        for standing, names in (
            (Standing.NOTHING_TO_ADD, nothing),
            (Standing.EXCUSED, excused),
            (Standing.NOT_YET, missing),
        )
        if names
    ]
    blocks.append("\n".join(without))
    if c.waiting:
        blocks.append(say.compile_waiting(c.waiting))
    if c.addendum:
        blocks.append(say.compile_addendum(c, [papers.addition(a) for a in c.addendum]))
    if c.files:
        unfetched = [f.attachment.name for f in c.files if f not in fetched]
        blocks.append(say.compile_files(len(fetched), unfetched))
    buttons = (to_settle(say, decision, len(c.waiting)),) if c.waiting else ()
    told = [*head, *_answered(say, c), *blocks]
    shortest = sum(len(item) for a in c.standing_answers for item in a.items)
    if not documents or shortest <= MOST_SCREENS * TEXT_LIMIT:  # to word thousands would take a moment
        answers = [say.compile_answer(e.answer) for e in c.entries if e.answer and not e.answer.nothing_to_add]
        if c.beside:
            answers += [say.compile_beside(), *map(say.compile_answer, c.beside)]
        whole = [*head, *answers, *blocks]
        if sum(-(-visible_length(text) // TEXT_LIMIT) for text in _packed(whole)) <= MOST_SCREENS:
            told = whole
        elif not documents:
            told = [*head, *blocks, *answers]
    return screens(say, told, buttons)


def _answered(say: Voice, c: Compilation) -> list[str]:
    """Who answered, as far as so many names are still read, and where their words are."""
    names = [e.organisation for e in c.entries if e.standing is Standing.ANSWERED]
    lines = [say.compile_without(say.papers.standing(Standing.ANSWERED, len(names)), names)] if names else []
    if c.beside:
        lines.append(say.compile_beside([a.organisation for a in c.beside]))
    return ["\n".join(line for line in lines if visible_length(line) <= TEXT_LIMIT // 2), say.answers_in_documents()]


def next_steps(say: Voice, decision: Decision, c: Compilation, word: Args | None = None) -> Message:
    """What can be done with the compilation; `word` is the file a PDF can be made of.

    A message of its own: what a press shows may take its place.
    """
    at: dict[str, str | int | None] = {"decision": decision.id, "new": 1}
    rows: Rows = ()
    if decision.transmissions:
        rows = ((Button(say.frozen_files(), "transmit.files", at),),)
        if c.addendum:
            rows = (*rows, *_ways_onward(say, at, c.version))
    elif decision.is_alive:
        rows = (
            (Button(say.arrange_by_theme(), "themes.show", at),),
            (Button(say.choose_and_transmit(), "transmit.choose", at),),
        )
        if c.counts.missing:
            rows = (*rows, (Button(say.remind_now(), "nudge.now", {"decision": decision.id}),))
        rows = (*rows, (Button(say.mark_transmitted(decision.recipient), "transmit.mark", at),))
    if word:
        rows = (*rows, (Button(say.as_pdf(), "compile.pdf", {"decision": decision.id, **word}),))
    text = say.next_steps(decision)
    if decision.transmissions and c.addendum:
        text = f"{text}\n{say.ways_onward(c.version)}"
    return Message(text, rows)


# Choosing


def choose(
    say: Voice,
    decision: Decision,
    points: Sequence[Point],
    selection: Selection,
    page: int,
    aside: Mapping[tuple[int, str], str] | None = None,
    *,
    arranged: bool = False,
) -> Message:
    """A page of points to tick. `aside`: why those that were set aside were, by their submission and words."""
    pages = max(1, -(-len(points) // PAGE))
    page = min(max(page, 1), pages)
    at: dict[str, str | int | None] = {"decision": decision.id, "page": page}
    first = (page - 1) * PAGE
    shown = [
        (i, p, is_new(selection, p), (aside or {}).get((p.submission, p.text)))
        for i, p in enumerate(points[first : first + PAGE], first + 1)
    ]
    ticks = [
        Button(say.choice_button(i, p, held=selection.holds(p)), "transmit.toggle", {**at, "point": p.id})
        for i, p, *_ in shown
    ]
    rows: Rows = tuple(tuple(ticks[i : i + 2]) for i in range(0, len(ticks), 2))
    turns = [
        Button(label, "transmit.choose", {**at, "page": to})
        for label, to in ((f"‹ {page - 1}", page - 1), (f"{page + 1} ›", page + 1))
        if 1 <= to <= pages
    ]
    if turns:
        rows = (*rows, tuple(turns))
    rows = (
        *rows,
        (
            Button(say.the_chosen(selection), "transmit.chosen", {"decision": decision.id}),
            Button(say.own_point(), "transmit.add", {"decision": decision.id}),
        ),
        *_by_theme(say, decision, arranged=arranged),
        *(((Button(say.ask_members(), "ranking.start", {"decision": decision.id, "new": 1}),),) if points else ()),
        *_onward(say, decision),
    )
    counted = voices_of(decision.rounds[-1]) if decision.rounds else {}
    voices = {p.id: counted[words_id(p.text)] for _, p, *_ in shown if words_id(p.text) in counted}
    text = say.choose_page(decision, selection, shown, voices, page, pages)
    if decision.round:
        text = f"{text}\n\n{say.note_round_open(end_of(decision, decision.round))}"
    return Message(text, rows)


def chosen(
    say: Voice,
    decision: Decision,
    points: Sequence[Point],
    selection: Selection,
    before: Chosen | None = None,
    *,
    arranged: bool = False,
) -> Message:
    """The final version as it stands; a number opens one item. `before`: one that was just put in other words."""
    at: dict[str, str | int | None] = {"decision": decision.id}
    numbers = [Button(str(i), "transmit.item", {**at, "item": c.id}) for i, c in enumerate(selection.chosen[:40], 1)]
    rows: Rows = tuple(tuple(numbers[i : i + 5]) for i in range(0, len(numbers), 5))
    more = (
        Button(say.more_points(others=bool(selection.chosen)), "transmit.choose", at),
        Button(say.own_point(), "transmit.add", at),
    )
    longest = max(80, 2400 // max(1, len(selection.chosen)))
    text = say.chosen_list(decision, selection, selection_notes(say, decision, points, selection), longest)
    rank = Button(say.ask_members(), "ranking.start", {**at, "new": 1})
    rows = (*rows, *_by_theme(say, decision, arranged=arranged), more)
    rows = (*rows, (rank,)) if points and not selection.chosen else rows
    now = selection.item(before.id) if before else None
    if before and now and now.wording != before.wording:
        back = {**at, "item": now.id, "before": before.wording, "after": now.wording}
        rows = ((Button(say.wording_before(), "transmit.reword-back", back),), *rows)
    unread = unworded(points, selection) if selection.chosen else ()
    return Message(text, (*rows, *files_to_word(say, decision, unread), *_onward(say, decision)))


def reworded_by_colleague(say: Voice, decision: Decision, item: int, place: int, wording: str, by: str) -> Message:
    """In place of words that were changed just before."""
    opens = Button(say.see_item(place), "transmit.item", {"decision": decision.id, "item": item, "new": 1})
    return Message(say.reworded_by_colleague(decision, place, wording, by), ((opens,),))


def ask_wording(say: Voice, decision: Decision, item: Chosen) -> Message:
    """`instead`: they think better of it."""
    keep = Button(say.keep_wording(), "transmit.item", {"decision": decision.id, "item": item.id, "instead": 1})
    return Message(say.reword_how(item, LONGEST_WORDING), ((keep,),))


def ask_point(say: Voice, decision: Decision, of: Point | None = None) -> Message:
    """In the coordination's own words; or out of the file of this point."""
    text = say.file_point_how(of) if of else say.own_point_how(LONGEST_WORDING)
    back = "transmit.choose" if of else "transmit.chosen"
    return Message(text, ((Button(say.cancel(), back, {"decision": decision.id, "instead": 1}),),))


def selection_notes(say: Voice, decision: Decision, points: Sequence[Point], selection: Selection) -> tuple[str, ...]:
    """What to look at before transmitting what was chosen; nothing is refused for it."""
    if not selection.chosen:
        return ()
    off = amount(selection, decision.wanted)
    there = set(points)
    gone = [p.organisation for c in astray(selection, points) for p in c.sources if p not in there]
    new = [p for p in points if is_new(selection, p) and not selection.holds(p)]
    unread = unworded(points, selection)
    notes = (
        say.note_amount(off, decision.wanted) if off and decision.wanted else "",
        say.note_astray(gone) if gone else "",
        say.note_new(len(new)) if new else "",
        say.note_unworded(decision, [p.organisation for p in unread], "") if unread else "",
    )
    return tuple(filter(None, notes))


def note_unworded(say: Voice, decision: Decision, points: Iterable[Point], unread: Sequence[Point]) -> str:
    """Whose files are still to be read, also for what goes by words alone; empty where there are none."""
    if not unread:
        return ""
    alone = [p.organisation for p in only_files(points) if p in unread]
    return say.note_unworded(decision, [p.organisation for p in unread], alone[0] if alone else "")


def files_to_word(say: Voice, decision: Decision, unread: Sequence[Point]) -> Rows:
    """Under that note: a press asks for the words of a point of that file."""
    buttons = [
        Button(say.word_file(p), "transmit.toggle", {"decision": decision.id, "point": p.id})
        for p in unread[:MOST_FILES]
    ]
    return tuple(tuple(buttons[i : i + 3]) for i in range(0, len(buttons), 3))


def chosen_one(say: Voice, decision: Decision, selection: Selection, item: Chosen) -> Message:
    """One item: its wording, its place, what it is merged with."""
    at: dict[str, str | int | None] = {"decision": decision.id, "item": item.id}
    place = selection.chosen.index(item) + 1
    turns = [Button(say.move_up(), "transmit.move", {**at, "step": -1})] if place > 1 else []
    if place < len(selection.chosen):
        turns.append(Button(say.move_down(), "transmit.move", {**at, "step": 1}))
    rows: Rows = ((Button(say.reword(), "transmit.reword", at),), tuple(turns))
    if len(selection.chosen) > 1:
        rows = (*rows, (Button(say.merge(), "transmit.merge", at),))
    last = (
        Button(say.take_out(), "transmit.remove", at),
        Button(say.back(), "transmit.chosen", {"decision": decision.id}),
    )
    return Message(say.chosen_one(decision, place, item), (*(row for row in rows if row), last))


def merge_into(say: Voice, decision: Decision, selection: Selection, item: Chosen) -> Message:
    at: dict[str, str | int | None] = {"decision": decision.id, "item": item.id}
    place = selection.chosen.index(item) + 1
    others = [
        Button(str(i), "transmit.merge", {**at, "into": c.id})
        for i, c in enumerate(selection.chosen[:40], 1)
        if c.id != item.id
    ]
    rows: Rows = tuple(tuple(others[i : i + 5]) for i in range(0, len(others), 5))
    back = Button(say.back(), "transmit.item", at)
    return Message(say.merge_into_which(decision, place, selection), (*rows, (back,)))


def _by_theme(say: Voice, decision: Decision, *, arranged: bool) -> Rows:
    """Where points stand together, they may be chosen together."""
    return ((Button(say.choose_by_theme(), "themes.choose", {"decision": decision.id}),),) if arranged else ()


def _onward(say: Voice, decision: Decision) -> Rows:
    """To the preview; where a version was transmitted, what came since may go by itself as well."""
    at: dict[str, str | int | None] = {"decision": decision.id}
    if decision.transmissions:
        return _ways_onward(say, at, decision.next_version)
    return ((Button(say.mark_transmitted(decision.recipient), "transmit.mark", at),),)


# Transmitting


def preview(
    say: Voice,
    decision: Decision,
    c: Compilation,
    points: Sequence[Point],
    selection: Selection,
    mark: str,
    telling: Sequence[str] = (),
    *,
    by_mail: bool = False,
    tells: bool = True,
    results: Sequence[Result] = (),
    lapsed: Collection[int] = (),
    names_somebody: bool = False,
) -> Message:
    """Exactly what will be frozen, and the one question.

    `telling`: notes on what could tell who said what. `by_mail`: the bot can send it. `tells`:
    whether contributors are written to. `lapsed`: the numbers of answers whose reason was given to the one before.
    `names_somebody`: the words tell who is not to be told.
    """
    notes = [*selection_notes(say, decision, points, selection), *telling]
    wanted = decision.wanted
    if not selection.chosen and wanted and not wanted.each and sum(bool(p.text) for p in points) > wanted.at_most:
        notes.append(say.note_amount("too many", wanted))
    if decision.round:
        notes.append(say.note_round_open(end_of(decision, decision.round)))
    if c.contributions_due and is_early(decision, c):
        notes.append(say.note_open(c.contributions_due, c.counts.missing))
    if late := with_time_left(c):
        notes.append(say.note_time_left(late))
    if c.waiting:
        notes.append(say.note_waiting(len(c.waiting)))
    if c.not_taken:
        goes = [n for n in c.not_taken if not selection.chosen or _stands_for(selection, n)]
        given = sum(bool(n.reason) for n in c.not_taken)
        notes.append(say.note_set_aside(len(c.not_taken), len(goes), given, chosen=bool(selection.chosen)))
    standing = [f for a in c.standing_answers for f in a.attachments]
    if standing and not selection.chosen and not by_mail:
        notes.append(say.note_files(len(standing)))
    at: dict[str, str | int | None] = {"decision": decision.id}
    confirms = {**at, "mark": mark}
    if not decision.collects:
        rows: Rows = ((Button(say.confirm_transmission(), "transmit.confirm", confirms),),)
        return Message(say.transmit_preview(decision, c, selection, notes), rows)
    if by_mail:
        rows = (
            (Button(say.by_mail(), "mail.show", at),),
            (Button(say.send_myself(), "transmit.confirm", confirms),),
        )
    else:
        rows = ((Button(say.confirm_transmission(), "transmit.confirm", confirms),),)
    rows = ((Button(say.see_document(), "transmit.see", confirms),), *rows)
    if left_out := [r for r in results if r.may_have_reason]:
        notes.append(say.note_not_kept(left_out))
        if again := [r.organisation for r in left_out if r.number in lapsed]:
            notes.append(say.note_reason_lapsed(again))
        rows = (*rows, (Button(say.give_reasons(), "transmit.reasons", at),))
    if c.waiting:
        rows = (*rows, to_settle(say, decision, len(c.waiting)))
    if names_somebody:
        reword = say.reword() if selection.chosen else say.choose_to_reword()
        rows = (*rows, (Button(reword, "transmit.chosen" if selection.chosen else "transmit.choose", at),))
    if selection.chosen:
        rows = (*rows, *files_to_word(say, decision, unworded(points, selection)))
    rows = (*rows, (Button(say.back(), "transmit.chosen" if selection.chosen else "transmit.choose", at),))
    text = say.transmit_preview(decision, c, selection, notes, points=points, by_mail=by_mail, tells=tells)
    return Message(text, rows)


def back_to_preview(say: Voice, decision: Decision, *, addendum: bool) -> tuple[Button, ...]:
    """Below the documents that were looked at: there it is confirmed."""
    act = "transmit.addendum" if addendum else "transmit.mark"
    at: dict[str, str | int | None] = {
        "decision": decision.id,
        "new": 1,
        "again": 1 if decision.transmissions else None,
    }
    return (Button(say.back_to_preview(), act, at),)


def _stands_for(selection: Selection, aside: NotTaken) -> bool:
    """Whether an item was chosen for it all the same."""
    sources = (p for item in selection.chosen for p in item.sources)
    return any((p.submission, p.text) == (aside.point.number, aside.point.text) for p in sources)


def reasons(
    say: Voice,
    decision: Decision,
    results: Sequence[Result],
    reached: Collection[int],
    former: Mapping[int, str],
    *,
    tells: bool,
) -> Message:
    """Whose contribution is not kept, or not all of it, each with what it will read; a press gives or changes it.

    `reached`: the numbers of those of which somebody can be written to in private; `tells`: whether they are. `former`:
    by the number, the reason given to the answer in whose place it came.
    """
    at: dict[str, str | int | None] = {"decision": decision.id}
    left_out = [r for r in results if r.may_have_reason]
    rows: Rows = tuple(
        (Button(f"{'✎' if r.reason else '＋'} {r.organisation}", "transmit.reason", {**at, "number": r.number}),)
        for r in left_out[:40]
    )
    again: Rows = tuple(
        (Button(f"{say.reason_again()} · {r.organisation}", "transmit.reason-again", {**at, "number": r.number}),)
        for r in left_out[:40]
        if r.number in former
    )
    back = Button(say.back(), "transmit.mark", {**at, "again": 1})
    text = say.reasons(decision, left_out, reached, tells=tells)
    told = [say.former_reason(r.organisation, former[r.number]) for r in left_out if r.number in former]
    return Message("\n".join([text, *told]), (*rows, *again, (back,)))


def attribution_notes(
    say: Voice, c: Compilation, named: Sequence[str], way: Literal["reword", "choose", "leave out"]
) -> tuple[str, ...]:
    """What could tell all the same who said what, where that was not to be told.

    `named`: by the words themselves; `way`: what can be done about that.
    """
    if c.attribution == "named":
        return ()
    others = shown_as_others(c)
    notes = (
        say.note_shown_as_others(others) if others else "",
        say.note_one_contributor() if len(c.contributors) == 1 else "",
        say.note_named_within(named, way) if named else "",
        say.note_files_tell() if any(a.attachments for a in c.standing_answers) else "",
    )
    return tuple(filter(None, notes))


def _ways_onward(say: Voice, at: dict[str, str | int | None], version: int) -> Rows:
    """What came since the last version by itself, or everything anew."""
    return (
        (Button(say.prepare_addendum(), "transmit.addendum", at),),
        (Button(say.transmit_next(version), "transmit.mark", {**at, "again": 1}),),
    )


def came_after(say: Voice, decision: Decision, submission: Submission, group: Group) -> Message:
    """An answer that is in no version yet, and the way to hand it on."""
    prepare = Button(say.prepare_addendum(), "transmit.addendum", {"decision": decision.id, "new": 1})
    return Message(say.came_after(decision, submission, group), ((prepare,),))


def addendum(
    say: Voice,
    decision: Decision,
    c: Compilation,
    added: Addendum,
    mark: str,
    notes: Sequence[str] = (),
    *,
    by_mail: bool,
    tells: bool,
) -> Message:
    """What came since the last version, point by point; each may be left out."""
    at: dict[str, str | int | None] = {"decision": decision.id, "addendum": 1}
    came = {answer.number: answer.at for answer in added.fresh}
    dated = [(point, came[point.submission]) for point in added.points]
    numbers = [
        Button(f"{'☐' if p.id in added.out else '☑'} {i}", "transmit.addendum", {**at, "point": p.id})
        for i, (p, _) in enumerate(dated[:80], 1)
    ]
    rows: Rows = tuple(tuple(numbers[i : i + 5]) for i in range(0, len(numbers), 5))
    if added.answers:
        rows = (*rows, (Button(say.reword_added(), "transmit.reword-added", at),))
    if added.gone:
        box = "☑" if added.retracted else "☐"
        rows = (*rows, (Button(f"{box} {say.tell_retracted()}", "transmit.addendum", {**at, "point": RETRACTED}),))
    if added.replaced:
        box = "☑" if REPLACED in added.out else "☐"
        tell = Button(f"{box} {say.tell_replaced(added.replaced)}", "transmit.addendum", {**at, "point": REPLACED})
        rows = (*rows, (tell,))
    confirm = Button(say.confirm_transmission(), "transmit.confirm", {**at, "mark": mark})
    if added.answers and by_mail:
        confirm = Button(say.send_myself(), "transmit.confirm", {**at, "mark": mark})
        rows = (*rows, (Button(say.by_mail(), "mail.show", at),))
    if added.answers:
        rows = (*rows, (Button(say.see_document(), "transmit.see", {**at, "mark": mark}),), (confirm,))
    rows = (*rows, (Button(say.back(), "transmit.mark", {"decision": decision.id}),))
    longest = max(80, 2400 // max(1, len(dated)))
    text = say.addendum_preview(decision, added, dated, longest, by_mail=by_mail, tells=tells)
    aside = {(n.point.number, n.point.text) for n in c.not_taken}
    notes = (*addendum_notes(say, decision, added), *notes)
    files = sum(len(answer.attachments) for answer in added.answers)
    if files and not by_mail:
        notes = (*notes, say.note_files(files))
    if goes := sum((p.submission, p.text) in aside and p.id not in added.out for p in added.points):
        notes = (*notes, say.note_set_aside_added(goes))
    return Message("\n\n".join([text, *notes]), rows)


def which_added(say: Voice, decision: Decision, added: Addendum) -> Message:
    """Which point of the addendum is to be put in other words."""
    at: dict[str, str | int | None] = {"decision": decision.id, "addendum": 1}
    numbers = [
        Button(f"✎ {i}", "transmit.reword-added", {**at, "point": p.id})
        for i, p in enumerate(added.points[:80], 1)
        if p.id not in added.out
    ]
    rows: Rows = tuple(tuple(numbers[i : i + 5]) for i in range(0, len(numbers), 5))
    longest = max(80, 2400 // max(1, len(added.points)))
    said = [
        (i, p, say.shortened(added.wording(p) or p.text, longest))
        for i, p in enumerate(added.points, 1)
        if p.id not in added.out
    ]
    return Message(say.which_added(decision, said), (*rows, (Button(say.back(), "transmit.addendum", at),)))


def ask_added_wording(say: Voice, decision: Decision, point: Point, wording: str) -> Message:
    keep = Button(say.keep_wording(), "transmit.addendum", {"decision": decision.id, "addendum": 1, "instead": 1})
    return Message(say.reword_added_how(point, wording, LONGEST_WORDING), ((keep,),))


def addendum_notes(say: Voice, decision: Decision, added: Addendum) -> tuple[str, ...]:
    """More items with it than the final version was to have; it is said, never refused."""
    count, wanted = added.in_all(decision), decision.wanted
    if wanted is None or count is None or not added.answers or count <= wanted.at_most:
        return ()
    return (say.note_amount_added(count, wanted),)


def done(
    say: Voice,
    decision: Decision,
    last: Transmission,
    by: str,
    c: Compilation,
    mails: Sequence[Mail] = (),
) -> Message:
    """It was transmitted already: by whom, when; the frozen files again; the next version when something came since.

    A mark that no mail server made true can be taken back.
    """
    at: dict[str, str | int | None] = {"decision": decision.id}
    rows: Rows = ((Button(say.frozen_files(), "transmit.files", {**at, "new": 1}),),) if last.files else ()
    rows = (
        *rows,
        *(
            (Button(say.frozen_files_of(t.version), "transmit.files", {**at, "new": 1, "version": t.version}),)
            for t in decision.transmissions[:-1][-5:]
            if t.files
        ),
    )
    text = say.transmit_done(decision, last, by, len(c.addendum))
    if c.addendum:
        rows = (*rows, *_ways_onward(say, at, c.version))
        text = f"{text}\n{say.ways_onward(c.version)}"
    for mail in mails:
        text = "\n".join([text, *say.mail_state(mail)])
        rows = (*rows, *repairs(say, mail))
    if may_be_taken_back(last, mails):
        rows = (*rows, (take_back(say, decision),))
    return Message(text, rows)


def take_back(say: Voice, decision: Decision) -> Button:
    """For the latest transmission; the press asks first."""
    done = decision.transmissions[-1]
    return Button(
        say.undo_mark(done), "transmit.take-back", {"decision": decision.id, "version": done.version, "new": 1}
    )


def taken_back_first(say: Voice, decision: Decision, version: int) -> Message:
    """What came after the version has to be taken back before it; the button does it."""
    text = say.taken_back_first(decision, version, decision.transmissions[-1])
    return Message(text, ((take_back(say, decision),),))


def is_transmitted(say: Voice, decision: Decision, mails: Iterable[Mail]) -> Message:
    """Why it is not reopened, and what can be done instead."""
    last = decision.transmissions[-1]
    undo = may_be_taken_back(last, mails)
    onward = Button(say.transmission_and_addendum(), "transmit.start", {"decision": decision.id, "new": 1})
    rows = ((onward,), (take_back(say, decision),)) if undo else ((onward,),)
    return Message(say.is_transmitted(decision, may_be_taken_back=undo), rows)


def sure_to_take_back(say: Voice, decision: Decision, done: Transmission, *, tells: bool) -> Message:
    at: dict[str, str | int | None] = {"decision": decision.id, "version": done.version}
    rows = (
        (Button(say.yes_take_back(), "transmit.take-back", {**at, "sure": 1}),),
        (Button(say.no_keep(), "decision.keep", at),),
    )
    return Message(say.sure_to_take_back(decision, done, tells=tells), rows)


def taken_back(say: Voice, decision: Decision, done: Transmission, by: str = "") -> Message:
    """What is true again, with the frozen documents of the version that was none. `by`: to the others."""
    at: dict[str, str | int | None] = {"decision": decision.id, "version": done.version, "new": 1}
    files = ((Button(say.frozen_files_of(done.version), "transmit.files", at),),) if done.files else ()
    return Message(say.taken_back(decision, done, by), files)


def taken_back_in_group(say: Voice, decision: Decision, contributing: Sequence[str]) -> Message:
    """In the place of the message that told the transmission: what is true without it."""
    if not decision.transmissions:
        return Message(say.taken_back_in_group(decision))
    return result_in_group(say, decision, decision.whole_versions[-1], contributing, decision.addenda)


def unreached_result(
    say: Voice,
    group: Group,
    decision: Decision,
    done: Transmission,
    names: Sequence[str],
    result: Result | None = None,
) -> Message:
    """What those who contributed and cannot be written to may be sent by the coordination.

    `result`: of the only one of them, whose reason stands in it.
    """
    shown = min(len(done.chosen), MOST_SHOWN)
    text = ""
    for longest in (LONGEST_WORDING, 600, 300, 150, 90):
        wordings = [say.shortened(wording, longest) for wording in done.chosen[:shown]]
        text = say.unreached_result(decision, names, say.result_to_forward(group, decision, done, wordings, result))
        if visible_length(text) <= TEXT_LIMIT:
            break
    return Message(text)


def result_in_group(
    say: Voice,
    decision: Decision,
    done: Transmission,
    contributing: Sequence[str],
    addenda: Sequence[Transmission] = (),
) -> Message:
    """What became of it, in one message: what is too long is shortened, and said to be; each may look up their own."""
    mine = Button(say.my_contribution(), "outcome", {"decision": decision.id}, private=True)
    shown = min(len(done.chosen), MOST_SHOWN)
    since = "".join(f"\n{say.addendum_in_group(decision, added)}" for added in addenda)
    text = say.result_in_group(decision, done, contributing, done.chosen[:shown]) + since
    for longest in (600, 300, 150, 90):
        if visible_length(text) <= TEXT_LIMIT:
            break
        wordings = [say.shortened(wording, longest) for wording in done.chosen[:shown]]
        text = say.result_in_group(decision, done, contributing, wordings) + since
    return Message(text, ((mine,),) if done.results else ())


def outcome(
    say: Voice,
    decision: Decision,
    told: Sequence[tuple[Transmission, Sequence[Result]]],
    later: int,
    handed_in: Collection[int],
    *,
    gave: bool,
) -> str:
    """What became of one's contributions, version by version; how many answers came after the last.

    `handed_in`: the numbers of those that are another organisation's. `gave`: there are any.
    """
    blocks = [say.outcome_head(decision, told[-1][0] if told else None, gave=gave)]
    last = decision.rounds[-1] if decision.rounds else None
    if told and last and last.has_result:
        blocks.append(say.outcome_ranked(public=last.public))
    blocks += [say.outcome_of_version(done, results, handed_in) for done, results in told if results]
    if told and not any(results for _, results in told):
        blocks.append(say.outcome_none())
    if told and later:
        blocks.append(say.outcome_later(later, told[-1][0]))
    return "\n\n".join(blocks)
