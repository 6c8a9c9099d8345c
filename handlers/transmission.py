"""From the compilation to the recipient: choose and word the items, freeze a version, tell everybody once."""

import hashlib
import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from documents.plain import compilation_txt, transmission_txt
from documents.spreadsheet import compilation_xlsx
from documents.word import compilation_docx, transmission_docx
from documents.worker import RenderingError, packed
from domain import addendum, attribution, naming, transmitting
from domain.addendum import Addendum
from domain.ballots import words_id
from domain.compiling import Compilation, compile_decision
from domain.decisions import Decision, Result, Transmission
from domain.groups import Act as Done
from domain.groups import Person
from domain.mail import Addressee, Enclosed, Mail, Note, recipient_of
from domain.outgoing import parts
from domain.sayings import Document, Edit, Message, Pin, Post, SendDocument, ToGroup, ToPerson, Unpin
from domain.store import Args, Draft, Store
from domain.submissions import Submission, tidied
from domain.transmitting import LONGEST_WORDING, Chosen, Point, Selection, Stood
from handlers import decisions, papers, replies
from handlers import here as at
from handlers.here import Act, Here, Refusal
from texts import Voice
from texts import messages_compilation as words
from texts.locales.fr.documents import DocumentWords

# What is frozen, in this order: what the recipient gets, then the annex for the coordination. Recorded in the same
# one; what was frozen before the recipient had a document of its own is the annex alone. A PDF of the first goes in
# front of them once it is made.
FROZEN: tuple[tuple[bool, str, Callable[[Compilation, DocumentWords], bytes]], ...] = (
    (False, "docx", transmission_docx),
    (False, "txt", transmission_txt),
    (True, "docx", compilation_docx),
    (True, "xlsx", compilation_xlsx),
    (True, "txt", compilation_txt),
)


LONGEST_REASON = 500  # characters; it is read in a private message


@dataclass(frozen=True)
class Prepared:
    """A decision with what would be transmitted of it now."""

    decision: Decision
    compilation: Compilation
    points: tuple[Point, ...]
    selection: Selection
    draft: Draft | None  # keeps the selection, for all who coordinate, once something was chosen
    told: Mapping[str, str | int | None]  # what is told with it: the note in other words, reasons
    added: Addendum | None = None  # of an addendum: what alone would be transmitted
    owners: tuple[tuple[int, str], ...] = ()  # whose each submission is: its number, the organisation's key

    @property
    def mark(self) -> str:
        return self.mark_with()

    def mark_with(self, *more: str) -> str:
        told = (f"{name} {value}" for name, value in sorted(self.told.items()) if value)
        return transmitting.mark(
            self.compilation, self.selection, *told, *(self.added.mark if self.added else ()), *more
        )

    @property
    def note(self) -> Note:
        version = self.compilation.version
        return Note(*(str(self.told.get(f"{part}:{version}") or "") for part in ("subject", "opening")))

    @property
    def files_field(self) -> str:
        """In what is told: whether the members' files go along with this version."""
        return f"files:{self.compilation.version}"

    @property
    def leaves_files_out(self) -> bool:
        """As the coordination says; where contributions leave without names, files stay until it says otherwise."""
        said = self.told.get(self.files_field)
        return said == "out" or (not said and self.compilation.attribution != "named")

    @property
    def reasons(self) -> dict[int, str]:
        """Why a contribution is not kept, by its number."""
        return {int(name[4:]): str(value) for name, value in self.told.items() if name.startswith("why:") and value}

    @property
    def lapsed(self) -> dict[int, tuple[int, str]]:
        """Reasons given to an answer in whose place another one came, by the number of that: theirs, and the words.

        It may not be true of the new one any more: it is told as such, and taken up by a press.
        """
        stands = {a.organisation_key: a.number for a in self.compilation.standing_answers}
        standing, owners, given = set(stands.values()), dict(self.owners), self.reasons
        left = ((n, owners[n]) for n in sorted(given) if n not in standing and n in owners)
        return {m: (n, given[n]) for n, key in left if (m := stands.get(key)) and m not in given}

    @property
    def is_over(self) -> bool:
        """It was transmitted, and nothing came since."""
        return bool(self.decision.transmissions) and not self.compilation.addendum


# Choosing


def on_start(here: Here, args: Args) -> None:
    """/transmit: choose first where organisations answered, else mark it as done."""
    found = prepared(here, "transmit.start", args)
    if found is None or not papers.in_private(here, "transmit.start", {"decision": found.decision.id}):
        return
    if found.decision.transmissions:
        _show_done(here, found, args)
    elif found.points or found.selection.chosen:
        here.tell(_choose(here, found, 1))
    else:
        here.tell(_preview(here, found))


def on_choose(here: Here, args: Args) -> None:
    """A page of the points received, to be ticked."""
    found = _to_choose(here, "transmit.choose", args)
    if found:
        _ask_no_more(here, args)
        here.put_or_tell(args, _choose(here, found, int(args.get("page") or 1)))


def on_toggle(here: Here, args: Args) -> None:
    """Ticks a point or takes it back; a file has to be put into words first."""
    found = _to_choose(here, "transmit.toggle", args)
    if found is None:
        return
    point = next((p for p in found.points if p.id == args["point"]), None)
    if point is None:
        here.toast, here.toast_is_alert = here.say.point_is_gone(), True
    elif not point.text:
        question = words.ask_point(here.say, found.decision, point)
        here.ask_as_is(question, "transmit.added", decision=found.decision.id, point=point.id)
        return
    else:
        found = _kept(here, found, transmitting.toggled(found.selection, point))
    page = int(args.get("page") or 1)
    here.put_or_tell(args, _choose(here, found, page))


def _choose(here: Here, found: Prepared, page: int) -> Message:
    aside = {(n.point.number, n.point.text): n.reason for n in found.compilation.not_taken}
    arranged = bool(found.compilation.themes or found.compilation.alone)
    return words.choose(here.say, found.decision, found.points, found.selection, page, aside, arranged=arranged)


def on_chosen(here: Here, args: Args) -> None:
    """The final version as it stands."""
    found = _to_choose(here, "transmit.chosen", args)
    if found:
        _ask_no_more(here, args)
        _show_chosen(here, args, found)


def on_item(here: Here, args: Args) -> None:
    """One item of the final version, with what can be done to it."""
    found, item = _item(here, "transmit.item", args)
    if found and item:
        _ask_no_more(here, args)
        here.put_or_tell(args, words.chosen_one(here.say, found.decision, found.selection, item))


def on_move(here: Here, args: Args) -> None:
    """One place up or down."""
    found, item = _item(here, "transmit.move", args)
    if found and item:
        found = _kept(here, found, transmitting.moved(found.selection, item.id, 1 if args["step"] == 1 else -1))
        here.put_or_tell(args, words.chosen_one(here.say, found.decision, found.selection, item))


def on_merge(here: Here, args: Args) -> None:
    """With which other item it becomes one; then they are one."""
    found, item = _item(here, "transmit.merge", args)
    if found is None or item is None:
        return
    if args.get("into") is None:
        here.put_or_tell(args, words.merge_into(here.say, found.decision, found.selection, item))
        return
    found = _kept(here, found, transmitting.merged(found.selection, item.id, int(args["into"] or 0)))
    _show_chosen(here, args, found)


def on_remove(here: Here, args: Args) -> None:
    """Not in the final version after all."""
    found, item = _item(here, "transmit.remove", args)
    if found and item:
        _show_chosen(here, args, _kept(here, found, transmitting.without(found.selection, item.id)))


def on_reword(here: Here, args: Args) -> None:
    """Asks for the new wording."""
    found, item = _item(here, "transmit.reword", args)
    if found and item:
        question = words.ask_wording(here.say, found.decision, item)
        here.ask_as_is(question, "transmit.reworded", decision=found.decision.id, item=item.id, was=item.wording)


def on_reworded(here: Here, args: Args) -> None:
    """The wording that was asked for."""
    found, item = _item(here, "transmit.reworded", args)
    if found and item:
        wording = _wording(here)
        found = _kept(here, found, transmitting.reworded(found.selection, item.id, wording))
        here.store.answered(here.sender.id)
        if args.get("was") not in (None, item.wording, tidied(wording)):
            _tell_reworded_twice(here, found, item, tidied(wording))
        _show_chosen(here, args, found, before=item)


def _tell_reworded_twice(here: Here, found: Prepared, before: Chosen, wording: str) -> None:
    """Two put the same item in other words: the last one holds, and both read what the other one wrote."""
    place, name = [c.id for c in found.selection.chosen].index(before.id) + 1, here.sender.name
    here.tell(here.say.reworded_meanwhile(found.decision, place, before.wording))
    here.tell_coordination(
        here.the_group,
        lambda say: words.reworded_by_colleague(say, found.decision, before.id, place, wording, name),
        but=here.sender.id,
    )


def on_reword_back(here: Here, args: Args) -> None:
    """The wording from before that rewording, as long as nothing came after it."""
    found, item = _item(here, "transmit.reword-back", args)
    if found is None:
        return
    before, after = str(args["before"]), str(args["after"])
    if item and item.wording == after:
        found = _kept(here, found, transmitting.reworded(found.selection, item.id, before))
        asked = here.store.asked(here.sender.id)
        if asked and asked.act == "transmit.reworded" and asked.args.get("item") == item.id:
            here.store.ask(replace(asked, args={**asked.args, "was": tidied(before)}))  # their own doing is no surprise
        here.toast = here.say.wording_is_back()
        _show_chosen(here, args, found)
    elif item:
        here.toast, here.toast_is_alert = here.say.wording_stands(item.wording, is_back=item.wording == before), True
        _show_chosen(here, args, found)


def on_add(here: Here, args: Args) -> None:
    """Asks for an item in the coordination's own words."""
    found = _to_choose(here, "transmit.add", args)
    if found:
        here.ask_as_is(words.ask_point(here.say, found.decision), "transmit.added", decision=found.decision.id)


def on_added(here: Here, args: Args) -> None:
    """The item that was asked for: the coordination's own, or read out of an organisation's file."""
    found = _to_choose(here, "transmit.added", args)
    if found:
        sources = tuple(p for p in found.points if p.id == args.get("point"))
        found = _kept(here, found, transmitting.added(found.selection, _wording(here), sources))
        here.store.answered(here.sender.id)
        _show_chosen(here, args, found)


def keep_theme(here: Here, decision: Decision, wording: str, points: Sequence[Point]) -> bool | None:
    """A theme becomes an item of the final version, also for those of its points that none stood for yet.

    False when an item stands for all of them; None when it is too late, which is said.
    """
    found = _to_choose(here, "transmit.chosen", {"decision": decision.id, "new": 1})
    if found is None:
        return None
    selection = transmitting.with_theme(found.selection, wording, points)
    is_more = selection != found.selection
    if is_more:
        found = _kept(here, found, selection)
    _show_chosen(here, {"new": 1}, found)
    return is_more


def keep_with(here: Here, decision: Decision, whole: Sequence[Point], more: Sequence[Point]) -> tuple[Point, ...]:
    """Points put with others for all of which one item stands are in that item too; which of them, and it is said."""
    found = read(here, decision)
    item = transmitting.standing_for(found.selection, (*whole, *more))
    free = tuple(p for p in more if not found.selection.holds(p))
    if item is None or not free or not set(whole).issubset(item.sources):
        return ()
    found = _kept(here, found, transmitting.extended(found.selection, item.id, free))
    number = [c.id for c in found.selection.chosen].index(item.id) + 1
    here.toast = here.say.in_item_too(tuple(dict.fromkeys(p.organisation for p in free)), number)
    return free


def toggle_theme(here: Here, decision: Decision, wording: str, points: Sequence[Point]) -> bool:
    """The theme as one item, also for its points that none stood for; out again when an item stands for all.

    False when it is too late, which is said.
    """
    found = _to_choose(here, "transmit.chosen", {"decision": decision.id})
    if found is None:
        return False
    free = tuple(p for p in points if not found.selection.holds(p))
    selection = transmitting.with_theme(found.selection, wording, points)
    for point in () if free else points:
        selection = transmitting.toggled(selection, point)
    _kept(here, found, selection)
    return True


def keep_ranked(here: Here, decision: Decision, items: Sequence[tuple[str, frozenset[str]]]) -> int | None:
    """What the members put first becomes items of the final version, in their order; shows it as it is then.

    `items`: wording and points (by `words_id`). How many were taken: those an item stands for already are left. None
    when it is too late, which is said.
    """
    found = _to_choose(here, "transmit.chosen", {"decision": decision.id, "new": 1})
    if found is None:
        return None
    taken = 0
    for wording, ids in items:
        points = tuple(p for p in found.points if p.text and words_id(p.text) in ids)
        selection = transmitting.with_theme(found.selection, wording, points)
        if selection != found.selection:
            found = _kept(here, found, selection)
            taken += 1
    _show_chosen(here, {"new": 1}, found)
    return taken


def being_prepared(here: Here, decision: Decision, points: Iterable[Point]) -> Selection:
    """The final version as far as it is prepared; `points`: all that stand."""
    drafts = here.store.drafts_of(decision.group, "selection")
    kept = next((d for d in drafts if d.fields.get("decision") == decision.id), None)
    return transmitting.resumed(transmitting.from_fields(kept.fields), points) if kept else Selection()


def leave_out(here: Here, decision: Decision, place: str) -> tuple[Stood, ...]:
    """What is set aside stands in no item of the final version any more. Where it did."""
    found = read(here, decision)
    left = []
    for point in found.points:
        if point.place == place and (where := transmitting.stood(found.selection, point)):
            found = _kept(here, found, transmitting.toggled(found.selection, point))
            left.append(where)
    return tuple(left)


def put_back(here: Here, decision: Decision, point: Point, where: Stood) -> bool:
    """What was left out of the final version stands where it stood. False where that is there no more."""
    found = read(here, decision)
    selection = transmitting.put_back(found.selection, point, where)
    if selection != found.selection:
        _kept(here, found, selection)
    return selection != found.selection


# Transmitting


def on_mark(here: Here, args: Args) -> None:
    """Shows exactly what will be frozen, and asks once."""
    found = prepared(here, "transmit.mark", args)
    if found is None:
        return
    if found.is_over or (found.decision.transmissions and not args.get("again")):
        _show_done(here, found, args)
    else:
        _show_preview(here, args, found)


def on_addendum(here: Here, args: Args) -> None:
    """What came since the last version, by itself; `point` is taken out of it, or put back."""
    found = prepared(here, "transmit.addendum", {**args, "addendum": 1})
    if found is None:
        return
    _ask_no_more(here, args)
    point = str(args.get("point") or "")
    if found.added and point in {addendum.RETRACTED, addendum.REPLACED, *(p.id for p in found.added.points)}:
        added = addendum.toggled(found.added, point)
        keep_told(here, found.decision, f"out:{added.last.version}", " ".join(sorted(added.out)))
        found = read(here, found.decision, addendum_only=True)
    show_changed(here, args, found)


def on_reword_added(here: Here, args: Args) -> None:
    """Which point of the addendum to put in other words; then the words are asked for."""
    found, point = _added(here, "transmit.reword-added", args)
    if found is None or found.added is None:
        return
    if point is None and len(found.added.points) == 1:
        (point,) = found.added.points
    if point is None:
        here.put_or_tell(args, words.which_added(here.say, found.decision, found.added))
        return
    question = words.ask_added_wording(here.say, found.decision, point, found.added.wording(point))
    here.ask_as_is(question, "transmit.added-reworded", decision=found.decision.id, point=point.id)


def on_added_reworded(here: Here, args: Args) -> None:
    """The wording that was asked for; a dash gives back what was sent."""
    found, point = _added(here, "transmit.added-reworded", args)
    if found is None or found.added is None:
        return
    if point is not None:
        wording = tidied(_wording(here))
        wording = "" if wording in ("-", "–", "—", point.text) else wording
        keep_told(here, found.decision, f"say:{found.added.last.version}:{point.id}", wording)
    here.store.answered(here.sender.id)
    show_changed(here, args, read(here, found.decision, addendum_only=True))


def _added(here: Here, act: str, args: Args) -> tuple[Prepared | None, Point | None]:
    """The addendum as it stands, and the point of it that is meant; without an addendum, what is so now is shown."""
    found = prepared(here, act, {**args, "addendum": 1})
    if found is None:
        return None, None
    if found.is_over or not found.added or not found.added.fresh:
        here.store.answered(here.sender.id)
        show_changed(here, args, found)
        return None, None
    return found, next((p for p in found.added.points if p.id == args.get("point")), None)


async def on_see(here: Here, args: Args) -> None:
    """The recipient's document and e-mail as they would be frozen now, told to be drafts.

    Nothing is kept, no number is taken.
    """
    found: Prepared | None = None
    with here.acting():
        ready = prepared(here, "transmit.see", args)
        changed = ready and args.get("mark") not in (None, ready.mark)
        if ready and changed and not ready.is_over:
            here.toast, here.toast_is_alert = here.say.changed_since(), True
        if ready and (
            changed or ready.is_over or not ready.decision.collects or (ready.added and not ready.added.answers)
        ):
            show_changed(here, args, ready)
        elif ready and papers.in_private(here, "transmit.see", args):
            here.store.more_follows()
            here.toast = here.say.making_draft()
            found = ready
    if found is None:
        return

    _, outside = as_it_goes(here, found, recorded(here, found))
    failed: set[str] = set()
    try:
        draft = replace(outside, is_draft=True)
        data = await papers.rendered(here, transmission_docx, draft, here.say_group.papers, failed)
        mail = (await here.house.render(transmission_txt, outside, here.say_group.papers)).decode()
    except RenderingError:
        with here.going_on():
            here.tell(here.say.cannot_render())
        return

    with here.going_on():
        here.require_coordination()
        what = here.say_group.addendum_file() if found.added else "transmission"
        name = naming.file_name(
            here.the_group.title, (found.decision.number, what, here.say_group.draft_file()), "docx"
        )
        papers.hand_over(here, [papers.Made(name, data, here.say.draft_caption(found.decision))])
        back = words.back_to_preview(here.say, found.decision, addendum=found.added is not None)
        shown = Message(here.say.mail_to_check(found.decision.recipient or "", *mail.split("\n\n", 1)), (back,))
        if len(parts(shown.text)) == 1:
            here.tell(shown)
        else:
            name = f"{name.removesuffix('.docx')}.txt"
            papers.hand_over(here, [papers.Made(name, mail.encode(), here.say.mail_to_check_caption(found.decision))])
        papers.tell_failed(here, failed)


def on_reasons(here: Here, args: Args) -> None:
    """Whose contribution is not kept, and why, where the coordination wants to say so. Nothing asks for it."""
    found = _to_choose(here, "transmit.reasons", args)
    if found:
        here.put_or_tell(args, _reasons(here, found))


def on_reason(here: Here, args: Args) -> None:
    """Asks for the reason of one."""
    found = _to_choose(here, "transmit.reason", args)
    result = _result(here, found, args) if found else None
    if found and result:
        reached = result.number in _reached(here, found) or not here.the_group.settings.tell_contributors
        question = here.say.reason_how(result, reached=reached)
        here.ask(question, "transmit.reason-typed", decision=found.decision.id, number=result.number)


def on_reason_typed(here: Here, args: Args) -> None:
    """The reason, told to that organisation alone with the result; a dash takes it away."""
    found = _to_choose(here, "transmit.reason-typed", args)
    if found and _result(here, found, args):
        text = _typed(here)
        if len(text) > LONGEST_REASON:
            raise Refusal(here.say.motive_too_long(len(text), LONGEST_REASON))
        keep_told(here, found.decision, f"why:{args['number']}", "" if text in ("-", "–", "—") else text)
        here.store.answered(here.sender.id)
        here.tell(_reasons(here, read(here, found.decision)))


def on_reason_again(here: Here, args: Args) -> None:
    """The reason given to the answer before holds for the one in its place as well."""
    found = _to_choose(here, "transmit.reason-again", args)
    if found and _result(here, found, args):
        former, reason = found.lapsed.get(int(args["number"] or 0), (0, ""))
        if reason:
            keep_told(here, found.decision, f"why:{args['number']}", reason)
            keep_told(here, found.decision, f"why:{former}", "")
        here.put_or_tell(args, _reasons(here, read(here, found.decision)))


def _result(here: Here, found: Prepared, args: Args) -> Result | None:
    """The one that is not kept, or not all of it; when it is kept now, or was withdrawn, what is so now is shown."""
    results = recorded(here, found).results
    result = next((r for r in results if r.number == args["number"] and r.may_have_reason), None)
    if result is None:
        here.store.answered(here.sender.id)
        here.put_or_tell(args, _reasons(here, found))
    return result


def _reasons(here: Here, found: Prepared) -> Message:
    results, tells = recorded(here, found).results, here.the_group.settings.tell_contributors
    former = {number: reason for number, (_, reason) in found.lapsed.items()}
    return words.reasons(here.say, found.decision, results, _reached(here, found), former, tells=tells)


def _reached(here: Here, found: Prepared) -> set[int]:
    """The numbers of the answers of which somebody can be told in private what became of them."""
    told = _contributors(here, found.decision, found.compilation.standing_numbers)
    return {number for _, numbers in told for number in numbers}


async def on_confirm(here: Here, args: Args) -> None:
    """Freezes what was shown, records who transmitted it, when and to whom, and tells everybody once.

    The documents are made first; then all of it is kept together. Whatever changed meanwhile is shown again instead.
    """
    found: Prepared | None = None
    with here.acting():
        found = _to_confirm(here, args)
        if found:
            here.store.more_follows()
            here.toast = here.say.transmitting()
    if found is None:
        return

    done = recorded(here, found)
    failed: set[str] = set()
    try:
        made = await _frozen(here, found, done, failed)
    except RenderingError:
        with here.going_on():
            here.tell(here.say.cannot_render())
        return

    with here.going_on():
        here.require_coordination()
        now = read(here, here.store.decision(found.decision.id), addendum_only=found.added is not None)
        at.require_alive(here, now.decision)
        if _mark(here, now, args) != args["mark"]:
            show_changed(here, args, now)
        else:
            _transmit(here, now, done, made, mailed=bool(args.get("mail")))
            papers.tell_failed(here, failed)


def _to_confirm(here: Here, args: Args) -> Prepared | None:
    """What was shown, if it is still what would be frozen; else what is so now is shown."""
    found = prepared(here, "transmit.confirm", args)
    if found is None or _mark(here, found, args) == args["mark"]:
        return found
    if not found.is_over:
        here.toast, here.toast_is_alert = here.say.changed_since(), True
    show_changed(here, args, found)
    return None


def _mark(here: Here, found: Prepared, args: Args) -> str:
    return mail_mark(here, found) if args.get("mail") else found.mark


def mail_mark(here: Here, found: Prepared) -> str:
    """Where it goes by mail, the addresses and the files of members were shown as well."""
    known = recipient_of(here.the_group, found.decision.recipient or "")
    addresses = (*known.to, "cc", *known.cc, "reply", known.reply_to) if known else ()
    _, outside = as_it_goes(here, found, recorded(here, found))
    along, _ = files_along(here, found, outside)
    return found.mark_with(*addresses, *(enclosed.file for enclosed in along))


def recorded(here: Here, found: Prepared) -> Transmission:
    """What would be recorded, were it transmitted now."""
    done = Done(here.sender.id, here.now)
    if found.added:
        return addendum.transmission(found.decision, found.compilation, found.added, done)
    return transmitting.transmission(found.decision, found.compilation, found.selection, done, found.reasons)


def show_changed(here: Here, args: Args, found: Prepared) -> None:
    if found.is_over:
        _show_done(here, found, args)
    elif found.added and not found.added.fresh:
        raise Refusal(here.say.nothing_to_add_to(found.decision))
    elif found.added:
        by_mail, tells = here.house.config.mail.is_on, here.the_group.settings.tell_contributors
        shown = (found.decision, found.compilation, found.added, found.mark, telling(here, found))
        here.put_or_tell(args, words.addendum(here.say, *shown, by_mail=by_mail, tells=tells))
    else:
        _show_preview(here, args, found)


async def _frozen(here: Here, found: Prepared, done: Transmission, failed: set[str]) -> list[bytes]:
    """The documents of the version, in the group's language: they say themselves that, when and by whom it went."""
    if not found.decision.collects:
        return []
    final, outside = map(packed, as_it_goes(here, found, done))
    words = here.say_group.papers
    return [
        await papers.rendered(here, render, final if annex else outside, words, failed) for annex, _, render in FROZEN
    ]


def as_it_goes(here: Here, found: Prepared, done: Transmission) -> tuple[Compilation, Compilation]:
    """The compilation once it is transmitted: for the coordination, and for those outside."""
    group, decision = here.the_group, found.decision
    submissions = here.store.submissions_to(decision.id)
    went = replace(decision, transmissions=(*decision.transmissions, done))
    final = compile_decision(group, went, submissions, papers.names(here.store, went, submissions), here.now)
    final = papers.by_theme(here.store, went, final)
    if found.added:
        say = here.say_group.papers
        title = say.addendum_of(decision.title, found.added.last.version)
        outside = attribution.shown(replace(addendum.as_it_goes(final, found.added), title=title), here.say_group)
        if outside.attribution == "named":  # when it came would tell whose it is
            last_at = found.added.last.at
            outside = addendum.labelled(
                outside,
                lambda a: (say.received_since if a.at >= last_at else say.counts_since)(a.organisation, a.at),
            )
        return final, replace(outside, note=found.note)
    return final, replace(attribution.shown(final, here.say_group), note=found.note)


def _transmit(here: Here, found: Prepared, done: Transmission, made: Sequence[bytes], *, mailed: bool) -> None:
    group, store = here.the_group, here.store
    sha256 = hashlib.sha256(made[0]).hexdigest() if made else ""
    files = tuple(store.keep_file(data) for data in made)
    done = replace(done, sha256=sha256, files=files, mailed=mailed and bool(made))
    decision = replace(found.decision, transmissions=(*found.decision.transmissions, done))
    store.keep_decision(decision)

    no_pdf = f"\n{here.say.without_pdf(possible=False)}" if made and here.house.pdf is None else ""
    mail = None
    if done.mailed:
        _, outside = as_it_goes(here, found, done)
        mail = letter(here, decision, done, made[1].decode(), len(made[0]), files_along(here, found, outside)[0])
        mail = store.add_mail(mail)
    underway = f"\n{here.say.mail_underway(mail)}" if mail else ""
    follows = f"\n{here.say.what_follows(mailed=mail is not None, pdf=here.house.pdf is not None)}" if made else ""
    undo = () if mail else ((words.take_back(here.say, decision),),)
    told, untold = _informed(here, decision, done) if group.settings.tell_contributors else ([], [])
    informed = f"\n{here.say.contributors_told(told, untold)}" if told or untold else ""
    kept, rest = here.say.transmit_kept(decision, done), follows + underway + no_pdf
    fits = len(parts(kept + informed + rest)) == 1  # what is shown in place of the preview is one message
    here.put(Message(kept + (informed if fits else "") + rest, undo))
    if not fits:
        here.tell(informed.strip())
    _hand_over(here, decision, done, mailed=mail is not None)
    # A reason is for its own organisation alone; those without one are sent the same words.
    apart = [r for r in done.results if r.organisation in untold and (r.reason or any(why for _, why in r.set_aside))]
    for result in apart:
        here.tell(words.unreached_result(here.say, group, decision, done, [result.organisation], result))
    if together := [name for name in untold if all(r.organisation != name for r in apart)]:
        here.tell(words.unreached_result(here.say, group, decision, done, together))
    if made and here.house.pdf:
        name, caption = (
            _file_name(here, decision, done, "docx"),
            here.say.pdf_caption(decision.number, done),
        )
        papers.want_pdf(here, done.files[0], name, caption, decision=decision.id, version=done.version)
    name = here.sender.name

    def to_colleague(say: Voice) -> Message:
        line = f"\n{say.contributors_told(told, untold)}" if told or untold else ""
        return Message(say.transmitted_by_colleague(decision, done, name) + line)

    here.tell_coordination(group, to_colleague, but=here.sender.id)
    decisions.refresh_card(store, group, decision)
    if decision.collects:
        store.say(Unpin(ToGroup(group.id), "call", decision.id))
    if not found.decision.transmissions:
        decisions.refresh_closing(store, group, decision)
    if group.settings.tell_result:
        _tell_group(here, found, decision)
    if group.settings.tell_contributors:
        _tell_contributors(here, decision, done)


def _tell_group(here: Here, found: Prepared, decision: Decision) -> None:
    """One message; where the group bears no more of them, or a version follows another, in the place of an earlier."""
    whole = decision.whole_versions[-1]
    contributing = _contributing(here, decision, whole)
    result = words.result_in_group(here.say_group, decision, whole, contributing, decision.addenda)
    to, crowded = ToGroup(here.the_group.id), here.house.situation(here.the_group, decision).lines_left < 0
    if crowded or found.decision.transmissions:
        purpose = "closing" if crowded else "result"
        here.store.say(Edit(to, result, purpose=purpose, decision=decision.id, or_post=True))
    else:
        here.store.say(Post(to, result, purpose="result", decision=decision.id, replaces=True))


def _contributing(here: Here, decision: Decision, done: Transmission) -> tuple[str, ...]:
    """Those who contributed to this version, as the group may read it; not what came or was withdrawn since."""
    submissions = transmitting.as_frozen(here.store.submissions_to(decision.id), done)
    then = compile_decision(here.the_group, decision, submissions, {}, here.now)
    return attribution.shown(then, here.say_group).contributors


def files_along(here: Here, found: Prepared, outside: Compilation) -> tuple[list[Enclosed], list[str]]:
    """The members' files that a version names and its mail brings; and the names of those that are not here.

    None where items were chosen, for the document names none then, or where they are left out.
    """
    if outside.chosen or found.leaves_files_out:
        return [], []
    named = [f for answer in outside.standing_answers for f in answer.attachments]
    kept = [(f, here.store.file(f.id)) for f in named]
    return [Enclosed(f.id, f.name, len(data)) for f, data in kept if data], [f.name for f, data in kept if not data]


def letter(
    here: Here, decision: Decision, done: Transmission, text: str, size: int, along: Sequence[Enclosed] = ()
) -> Mail:
    """The mail of a version to its recipient's addresses: `text` as it was frozen, with the Word file of this size."""
    known = recipient_of(here.the_group, done.recipient)
    if known is None:
        raise Refusal(here.say.addresses_how(done.recipient, None))
    subject, body = text.split("\n\n", 1)
    server = here.house.config.mail
    domain = server.from_address.rpartition("@")[2]
    name = _file_name(here, decision, done, "docx")
    return Mail(
        id=0,
        decision=decision.id,
        group=decision.group,
        version=done.version,
        by=done.by,
        at=done.at,
        message_id=f"<relance.{secrets.token_hex(12)}@{domain}>",
        from_name=server.from_name or here.the_group.title,
        to=known.to,
        cc=known.cc,
        reply_to=known.reply_to,
        subject=subject,
        body=body,
        enclosed=(Enclosed(done.files[-len(FROZEN)] if len(done.files) >= len(FROZEN) else "", name, size), *along),
        addressees=tuple(Addressee(a) for a in (*known.to, *known.cc)),
    )


def _tell_contributors(here: Here, decision: Decision, done: Transmission) -> None:
    """Each learns, without a sound, what became of the contribution; who transmits it, of their own."""
    results = {r.number: r for r in done.results}
    for person, numbers in _contributors(here, decision, results):
        say = here.voice_for(person, here.the_group)
        told = Message(say.result_for_you(decision, done, [results[n] for n in numbers]))
        here.store.say(Post(ToPerson(person.id), told, "outcome", decision.id, silent=True))


def _informed(here: Here, decision: Decision, done: Transmission) -> tuple[list[str], list[str]]:
    """The contributing organisations of which somebody learns in private what became of it, and the others."""
    reached = {n for _, mine in _contributors(here, decision, [r.number for r in done.results]) for n in mine}
    told = [r.organisation for r in done.results if r.number in reached]
    return told, [r.organisation for r in done.results if r.number not in reached]


def _contributors(here: Here, decision: Decision, numbers: Iterable[int]) -> list[tuple[Person, tuple[int, ...]]]:
    """Who can be told in private of which of these submissions."""
    return _reachable(here, here.store.submissions_to(decision.id), numbers)


def _reachable(
    here: Here, submissions: Sequence[Submission], numbers: Iterable[int]
) -> list[tuple[Person, tuple[int, ...]]]:
    told = transmitting.contributors(here.the_group, submissions, numbers)
    known = [(here.store.person(person), mine) for person, mine in told.items()]
    return [(person, mine) for person, mine in known if person and person.reachable and not person.paused_since]


def on_take_back(here: Here, args: Args) -> None:
    """The latest transmission was marked by mistake: asked once, then what was true before is so again.

    What was frozen stays on record. Whoever was told of the transmission is told this.
    """
    decision = at.pick_decision(here, "transmit.take-back", args, lambda d: bool(d.transmissions))
    if decision is None:
        return
    version = int(args.get("version") or 0)
    done = _to_take_back(here, decision, version)
    if done.version != version:
        here.put_or_tell(args, words.taken_back_first(here.say, decision, version))
        return
    tells = here.the_group.settings.tell_contributors
    if not args.get("sure"):
        here.put_or_tell(args, words.sure_to_take_back(here.say, decision, done, tells=tells))
        return
    decision = transmitting.taken_back(decision, Done(here.sender.id, here.now))
    here.store.keep_decision(decision)
    here.put(words.taken_back(here.say, decision, done))
    name = here.sender.name
    here.tell_coordination(here.the_group, lambda say: words.taken_back(say, decision, done, name), but=here.sender.id)
    decisions.refresh_card(here.store, here.the_group, decision)
    if decision.collects and decision.is_alive and not decision.transmissions:
        here.store.say(Pin(ToGroup(decision.group), purpose="call", decision=decision.id))
    replies.receipts_again(here, decision, done.at)
    _tell_group_taken_back(here, decision)
    if tells:
        _tell_contributors_taken_back(here, decision, done)


def _to_take_back(here: Here, decision: Decision, version: int) -> Transmission:
    """The latest version, as long as nothing of it left by mail; an (old) button may mean one before it."""
    before = next((t for t in decision.taken_back if t.version == version), None)
    if before and before.taken_back:
        by = here.store.person(before.taken_back.by)
        raise Refusal(here.say.taken_back_already(decision, before, by.name if by else ""), over=True)
    last = decision.transmissions[-1] if decision.transmissions else None
    if last is None or all(t.version != version for t in decision.transmissions):
        raise Refusal(here.say.button_is_stale(), over=True)
    if not transmitting.may_be_taken_back(last, here.store.mails_of(decision.id)):
        raise Refusal(here.say.went_by_mail(decision, last), over=True)
    return last


def _tell_group_taken_back(here: Here, decision: Decision) -> None:
    """The message that told the transmission tells what is true; where nobody knows which that is, a new one does."""
    store, group = here.store, here.the_group
    told = store.post_standing("result", decision.id) or store.post_underway("result", decision.id)
    lost = not told and store.post_in_doubt("result", decision.id)
    if not (told or lost or group.settings.tell_result):
        return
    contributing = _contributing(here, decision, decision.whole_versions[-1]) if decision.transmissions else ()
    message = words.taken_back_in_group(here.say_group, decision, contributing)
    purpose = "result" if told or lost else "closing"
    store.say(Edit(ToGroup(group.id), message, purpose=purpose, decision=decision.id, or_post=lost))


def _tell_contributors_taken_back(here: Here, decision: Decision, done: Transmission) -> None:
    """Those who were told, also who withdrew the answer since; not who takes it back."""
    received = here.store.submissions_to(decision.id)
    then = {s.number: s for s in transmitting.as_frozen(received, done)}
    counts = {s.number for s in received if s.counts}
    numbers = [r.number for r in done.results]
    for person, mine in _reachable(here, [then.get(s.number, s) for s in received], numbers):
        if person.id != here.sender.id:
            say, kept = here.voice_for(person, here.the_group), not counts.isdisjoint(mine)
            told = Message(say.not_transmitted_after_all(decision, done, kept=kept))
            here.store.say(Post(ToPerson(person.id), told, "outcome", decision.id))


def on_files(here: Here, args: Args) -> None:
    """The frozen documents once more, byte for byte; also of a version that was taken back, which is said."""
    decision = at.pick_decision(here, "transmit.files", args, lambda d: bool(d.transmissions))
    if decision is None:
        return
    version = int(args.get("version") or 0)
    known = (*decision.transmissions, *(t for t in decision.taken_back if t.version == version))
    done = next((t for t in reversed(known) if version in (0, t.version)), None)
    if done is None or all(here.store.file(f) is None for f in done.files):
        raise Refusal(here.say.no_frozen_files(decision))
    _hand_over(here, decision, done)


def _hand_over(here: Here, decision: Decision, done: Transmission, *, mailed: bool = False) -> None:
    """What to send to the recipient first, then the annex; what is no longer kept is left out.

    Where the bot sends it by mail, the text to paste is left out too.
    """
    kinds = ((False, "pdf"), *((is_annex, ending) for is_annex, ending, _ in FROZEN))
    for (is_annex, ending), file in zip(kinds[len(kinds) - len(done.files) :], done.files, strict=True):
        data = here.store.file(file)
        if data is None:
            continue
        caption = (here.say.annex_caption if is_annex else here.say.frozen_caption)(decision.number, done)
        if not is_annex and mailed:
            if ending == "txt":
                continue
            caption = here.say.mailed_caption(decision.number, done)
        elif not is_annex and ending == "txt" and not done.taken_back:
            mail = Message(here.say.mail_to_copy(done.recipient, *data.decode().split("\n\n", 1)))
            if len(parts(mail.text)) == 1:
                here.store.say(Post(ToPerson(here.person.id), mail))
                continue
            caption = here.say.mail_caption(done.recipient)
        if ending == "pdf":
            caption = here.say.pdf_caption(decision.number, done)
        if done.taken_back:
            caption = here.say.taken_back_caption(decision.number, done)
        name = _file_name(here, decision, done, ending, is_annex=is_annex)
        here.store.say(SendDocument(ToPerson(here.person.id), Document(file, name, caption), decision=decision.id))


def _file_name(here: Here, decision: Decision, done: Transmission, ending: str, *, is_annex: bool = False) -> str:
    what = "transmission" if done.adds_to is None else here.say_group.addendum_file()
    version = f"v{done.version}_{here.say_group.annex_file()}" if is_annex else f"v{done.version}"
    return naming.file_name(here.the_group.title, (decision.number, what, version), ending)


# What the acts begin and end with


def prepared(here: Here, act: str, args: Args) -> Prepared | None:
    """The decision and its selection; None when it had to be asked for. A cancelled one goes nowhere."""
    decision = at.pick_decision(here, act, args, lambda d: d.is_alive and not d.transmissions)
    if decision is None:
        return None
    at.require_alive(here, decision)
    return read(here, decision, addendum_only=bool(args.get("addendum")))


def read(here: Here, decision: Decision, *, addendum_only: bool = False) -> Prepared:
    group, store = here.the_group, here.store
    drafts = [d for d in store.drafts_of(group.id, "selection") if d.fields.get("decision") == decision.id]
    draft = drafts[0] if drafts else None
    kept = transmitting.from_fields(draft.fields) if draft else Selection()
    compilation = papers.compiled(store, group, decision, here.now, chosen=kept.wordings, own=kept.own)
    points = transmitting.points_of(compilation)
    note = note_draft(store, decision)
    told = {name: value for name, value in note.fields.items() if name != "decision"} if note else {}
    added = None
    if addendum_only and decision.transmissions:
        last = decision.transmissions[-1]
        out = str(told.get(f"out:{last.version}") or "").split()
        begins = f"say:{last.version}:"
        said = {name.removeprefix(begins): str(w) for name, w in told.items() if w and name.startswith(begins)}
        added = addendum.addendum(decision, compilation, store.submissions_to(decision.id), out, said)
    owners = tuple((s.number, s.organisation) for s in store.submissions_to(decision.id) if s.organisation)
    return Prepared(decision, compilation, points, transmitting.resumed(kept, points), draft, told, added, owners)


def note_draft(store: Store, decision: Decision) -> Draft | None:
    """Where what is told with the final version is kept: the covering note in other words, reasons."""
    return next((d for d in store.drafts_of(decision.group, "note") if d.fields.get("decision") == decision.id), None)


def keep_told(here: Here, decision: Decision, name: str, value: str) -> None:
    """For all who coordinate; nobody's own."""
    draft = note_draft(here.store, decision)
    if draft is None:
        fields: Args = {"decision": decision.id, name: value}
        here.store.add_draft(Draft(0, "note", decision.group, 0, here.now, fields))
    else:
        here.store.keep_draft(replace(draft, at=here.now, fields={**draft.fields, name: value}))


def _kept(here: Here, found: Prepared, selection: Selection) -> Prepared:
    fields = {"decision": found.decision.id, **transmitting.to_fields(selection)}
    if found.draft:
        draft = replace(found.draft, at=here.now, fields=fields)
        here.store.keep_draft(draft)
    else:
        # Nobody's own: whoever coordinates goes on with it, also when the one who began is gone.
        draft = here.store.add_draft(Draft(0, "selection", here.the_group.id, 0, here.now, fields))
    return replace(found, selection=selection, draft=draft)


def _to_choose(here: Here, act: str, args: Args) -> Prepared | None:
    """As prepared; once all is transmitted there is nothing left to choose, and that is said."""
    found = prepared(here, act, args)
    if found and found.is_over:
        here.store.answered(here.sender.id)
        _show_done(here, found, args)
        return None
    return found


def _item(here: Here, act: str, args: Args) -> tuple[Prepared | None, Chosen | None]:
    """The item a button is about; when somebody else took it out meanwhile, the list as it is now."""
    found = _to_choose(here, act, args)
    item = found.selection.item(int(args["item"] or 0)) if found else None
    if found and item is None:
        here.store.answered(here.sender.id)
        _show_chosen(here, args, found)
    return found, item


def _ask_no_more(here: Here, args: Args) -> None:
    """They changed their mind about what was asked."""
    if args.get("instead"):
        here.store.answered(here.sender.id)


def _typed(here: Here) -> str:
    text = here.incoming.text.strip()
    if not text:
        raise Refusal(here.say.needs_words())
    return text


def _wording(here: Here) -> str:
    text = _typed(here)
    if len(text) > LONGEST_WORDING:
        raise Refusal(here.say.wording_too_long(len(text), LONGEST_WORDING))
    return text


def _show_chosen(here: Here, args: Args, found: Prepared, before: Chosen | None = None) -> None:
    """`before`: the item that was just put in other words, as it was."""
    at_hand = found.decision, found.points, found.selection
    here.put_or_tell(args, words.chosen(here.say, *at_hand, before, arranged=bool(found.compilation.themes)))


def _show_preview(here: Here, args: Args, found: Prepared) -> None:
    here.put_or_tell(args, _preview(here, found))


def _preview(here: Here, found: Prepared) -> Message:
    told = recorded(here, found).results if found.decision.collects else ()
    return words.preview(
        here.say,
        found.decision,
        found.compilation,
        found.points,
        found.selection,
        found.mark,
        telling(here, found),
        by_mail=here.house.config.mail.is_on,
        tells=here.the_group.settings.tell_contributors,
        results=told,
        lapsed=found.lapsed,
        names_somebody=found.compilation.attribution != "named" and bool(_named_within(here, found)),
    )


def _named_within(here: Here, found: Prepared) -> tuple[str, ...]:
    """The organisations that the words which go name themselves."""
    told = [*found.selection.wordings] or [p.text for p in found.points]
    if found.added:
        told = [item for answer in found.added.answers for item in answer.items]
    if found.note:
        told += [found.note.subject, found.note.opening]
    return attribution.named_within(here.the_group, told)


def telling(here: Here, found: Prepared) -> tuple[str, ...]:
    """What could tell all the same who said what, where that is not to be told."""
    c = addendum.as_it_goes(found.compilation, found.added) if found.added else found.compilation
    way: Literal["reword", "choose", "leave out"] = "reword" if found.selection.chosen else "choose"
    return words.attribution_notes(here.say, c, _named_within(here, found), "leave out" if found.added else way)


def on_amount(here: Here, found: Prepared) -> tuple[str, ...]:
    """Where more items go with an addendum than the final version was to have."""
    return words.addendum_notes(here.say, found.decision, found.added) if found.added else ()


def _show_done(here: Here, found: Prepared, args: Args) -> None:
    last = found.decision.transmissions[-1]
    by = here.store.person(last.by)
    mails = [m for m in here.store.mails_of(found.decision.id) if m.version == last.version]
    shown = words.done(here.say, found.decision, last, by.name if by else "", found.compilation, mails)
    here.put_or_tell(args, shown)


ACTS: dict[str, Act] = {
    "transmit.start": on_start,
    "transmit.choose": on_choose,
    "transmit.toggle": on_toggle,
    "transmit.chosen": on_chosen,
    "transmit.item": on_item,
    "transmit.move": on_move,
    "transmit.merge": on_merge,
    "transmit.remove": on_remove,
    "transmit.reword": on_reword,
    "transmit.reworded": on_reworded,
    "transmit.reword-back": on_reword_back,
    "transmit.add": on_add,
    "transmit.added": on_added,
    "transmit.mark": on_mark,
    "transmit.addendum": on_addendum,
    "transmit.reword-added": on_reword_added,
    "transmit.added-reworded": on_added_reworded,
    "transmit.see": on_see,
    "transmit.reasons": on_reasons,
    "transmit.reason": on_reason,
    "transmit.reason-typed": on_reason_typed,
    "transmit.reason-again": on_reason_again,
    "transmit.confirm": on_confirm,
    "transmit.files": on_files,
    "transmit.take-back": on_take_back,
}
