"""Compiling, choosing, transmitting: the summary in the chat and what follows."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Literal

from domain.addendum import Addendum
from domain.compiling import Answer, Compilation, Entry, Timeliness, Waiting
from domain.decisions import Decision, Outcome, Result, Transmission, Wanted
from domain.groups import Attribution, Group
from domain.kinds import Kind
from domain.transmitting import Chosen, Point, Selection, standing_sources
from texts.frame import e
from texts.locales.en.documents import DocumentWords
from texts.locales.fr import compilations as fr


class Papers(fr.Papers):
    """What the chat takes from the documents."""

    @property
    def papers(self) -> DocumentWords:
        """The words of the documents, in this language and zone; plain text."""
        return DocumentWords(self.tz)

    def contributors_learn(self, *, tells: bool) -> str:
        if tells:
            return ", every contributor learns what became of the contribution."
        return "; I write nothing to contributors (a setting), who can look it up with /outcome."


class Compilations(Papers, fr.Compilations):
    """Compiling, choosing, transmitting."""

    # the summary

    def compiling(self) -> str:
        return "I am preparing the documents…"

    def collects_nothing(self, decision: Decision) -> str:
        return (
            f"#{decision.number} {e(decision.title)} asks nothing of the organisations: there is nothing to compile. "
            "<code>/transmit</code> marks it as done or transmitted."
        )

    def next_steps(self, decision: Decision) -> str:
        return f"#{decision.number}: what next with this compilation?"

    def compile_head(self, c: Compilation) -> str:
        lines = [f"<b>#{c.number} {e(c.title)}</b>", f"Compilation, {self.moment(c.at, year=True)}", ""]
        if c.contributions_due:
            lines.append(f"Contributions: {self.moment(c.contributions_due)}")
        if c.transmission_due:
            to = self._to_whom(c.recipient)
            lines.append(f"Transmission{to}: {self.moment(c.transmission_due)}")
        lines.append(e(self.papers.summary(c.counts)))
        points = sum(len(a.items) for a in c.standing_answers)
        if points:
            answers = self.n(sum(bool(a.items) for a in c.standing_answers), "answer", "answers")
            lines.append(f"{self.n(points, 'point', 'points')} in {answers}.")
        elif not c.standing_answers:
            lines.append(self.papers.no_answers())
        if files := sum(bool(a.unread) for a in c.standing_answers):
            lines.append(self.n(files, "answer is a file.", "answers are files."))
        if c.waiting:
            lines.append(
                self.n(
                    len(c.waiting),
                    "answer needs clarifying and is not counted yet (see below).",
                    "answers need clarifying and are not counted yet (see below).",
                )
            )
        if c.transmitted:
            lines.append(f"Transmitted already: {e(self.papers.transmitted(c.transmitted))}.")
        lines += [f"{self.papers.fact_taken_back()}: {e(self.papers.taken_back(t))}." for t in c.taken_back]
        return "\n".join(lines)

    def compile_answer(self, answer: Answer) -> str:
        """One organisation's answer, each point on its line, nothing cut."""
        remarks = [self.n(len(answer.items), "point", "points")] if len(answer.items) > 1 else []
        if answer.timeliness is not Timeliness.ON_TIME or answer.late_again:
            remarks.append(f"{self.papers.timeliness(answer)}, {self.moment(answer.at)}")
        if answer.amount:
            remarks.append(f"{'fewer' if answer.amount == 'too few' else 'more'} points than asked for")
        if answer.edited_at:
            remarks.append(f"edited {self.moment(answer.edited_at)}")
        if answer.on_behalf_by is not None or answer.forwarded_from:
            remarks.append(self.papers.via(answer, alone=True))
        head = " · ".join([f"<b>{e(answer.organisation)}</b>", *(e(r) for r in remarks)])
        points = [f"{i}. {e(item)}" for i, item in enumerate(answer.items, 1)]
        if len(points) == 1:
            points = [e(answer.items[0])]
        files = [f"{self.papers.file(e(a.name))} ({self.papers.size(a.size)})" for a in answer.attachments]
        return "\n".join([head, *points, *files])

    def compile_beside(self, names: Sequence[str] = ()) -> str:
        named = f": {e(', '.join(names))}" if names else ""
        return f"<b>Received from other organisations</b>{named}"

    def compile_without(self, standing: str, names: Sequence[str]) -> str:
        return f"<b>{e(standing)}</b>: {e(', '.join(names))}"

    def compile_waiting(self, waiting: Sequence[Waiting]) -> str:
        said = "\n".join(f"• {self._waiting(w)}" for w in waiting)
        return f"<b>For the coordination to clarify</b>\n{said}"

    def _waiting(self, waiting: Waiting) -> str:
        words = " ".join(waiting.text.split())
        begin = [f"“{words[:120].rstrip()}{'…' if len(words) > 120 else ''}”"] if words else []
        files = [self.papers.file(a.name) for a in waiting.attachments]
        return e(": ".join(filter(None, (self.papers.waiting(waiting), ", ".join((*begin, *files))))))

    def settle(self, waiting: int, decision: Decision | None = None) -> str:
        what = "the answer" if waiting == 1 else f"the {waiting} answers"
        return f"#{decision.number} · clarify {what}" if decision else f"Clarify {what}"

    def more_waits(self, decision: Decision, left: int) -> str:
        return f"#{decision.number}: {self.n(left, 'more answer needs', 'more answers need')} clarifying."

    def nothing_waits(self, decision: Decision) -> str:
        return f"#{decision.number}: no answer needs clarifying any more."

    def compile_addendum(self, c: Compilation, lines: Sequence[str]) -> str:
        version = c.transmitted.version if c.transmitted else 1
        said = "\n".join(f"• {e(line)}" for line in lines)
        return f"<b>Addendum: changes since version {version}</b>\n{said}"

    def compile_files(self, kept: int, missing: Sequence[str]) -> str:
        lines = []
        if kept == 1:
            lines.append("The file sent by an organisation follows the documents.")
        elif kept:
            lines.append(f"The {kept} files sent by organisations follow the documents, in a zip.")
        if missing:
            lines.append(
                self.n(
                    len(missing),
                    "file has not been fetched from Telegram yet",
                    "files have not been fetched from Telegram yet",
                )
                + f" ({e(', '.join(missing))}): run /compile again in a while."
            )
        return "\n".join(lines)

    def answers_in_documents(self) -> str:
        return "<i>The text of the answers is too long for the chat: the documents that follow hold every word.</i>"

    def compile_shortened(self, left_out: int) -> str:
        return (
            f"<i>The rest ({self.n(left_out, 'more part', 'more parts')}) is too long for the chat: "
            "the documents hold all of it.</i>"
        )

    def compile_caption(self, c: Compilation) -> str:
        return f"#{c.number}, working document as of {self.moment(c.at, year=True)}"

    def files_caption(self, number: int, files: int) -> str:
        return f"#{number}: {self.n(files, 'file received', 'files received')}, named by organisation"

    def cannot_render(self) -> str:
        return "The documents could not be made. Nothing was changed; please try again in a moment."

    def as_pdf(self) -> str:
        return "PDF of the compilation"

    def pdf_follows(self) -> str:
        return "I am making the PDF; it follows here."

    def pdf_of_compilation(self, number: int) -> str:
        return f"#{number}, the same working document as a PDF"

    def compile_anew(self, decision: Decision) -> str:
        return f"This document is no longer kept. <code>/compile #{decision.number}</code> makes one of now."

    def without_pdf(self, *, possible: bool) -> str:
        if possible:
            return "The PDF could not be made this time; the Word document stands in for it."
        return "No PDF: LibreOffice is not installed where I run. Word can save as PDF too."

    def choose_and_transmit(self) -> str:
        return "Choose and transmit"

    def remind_now(self) -> str:
        return "Remind now"

    def mark_transmitted(self, recipient: str | None) -> str:
        return f"Mark as transmitted{f' {self.papers.to(recipient)}' if recipient else ''}"

    def _to_whom(self, recipient: str | None) -> str:
        return f" {e(self.papers.to(recipient))}" if recipient else ""

    # what stands for a name

    def kind(self, kind: Kind) -> str:
        return {
            "un": "UN agency",
            "international ngo": "international NGO",
            "national ngo": "national NGO",
            "state": "State, authorities",
            "donor": "donor",
            "other": "other organisation",
        }[kind]

    def contribution_numbered(self, number: int, of: int) -> str:
        return f"Contribution {number}" if of > 1 else "Contribution"

    def unnamed_organisation(self) -> str:
        return "member organisation"

    def file_numbered(self, number: int, ending: str) -> str:
        return f"file {number}{ending}"

    # choosing

    def choose_page(
        self,
        decision: Decision,
        selection: Selection,
        shown: Sequence[tuple[int, Point, bool, str | None]],
        voices: Mapping[str, int],
        page: int,
        pages: int,
    ) -> str:
        """`shown`: each point with its place in the list and whether it came in since the choosing began.

        `voices`: by the id of a point, how many the members gave it in their last ranking round.
        """
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>"]
        where = f", page {page} of {pages}" if pages > 1 else ""
        if decision.transmissions:
            lines.append(self.transmitted_before(decision.transmissions[-1], decision.next_version))
        lines.append(f"Points for the final version{where}. {self.chosen_count(decision, selection)}")
        if not shown:
            lines.append("\nNo point has come in yet. You can add one yourself.")
        for place, point, new, aside in shown:
            box = "☑" if selection.holds(point) else "☐"
            file = "put in words" if selection.holds(point) else "to be put in words"
            words = e(self.shortened(point.text, 300)) if point.text else f"<i>attached file, {file}</i>"
            mark = " · <i>new</i>" if new else ""
            if point.id in voices:
                mark += f" · {self.n(voices[point.id], 'vote', 'votes')}"
            if aside is not None:
                mark += f" · <i>{self.is_aside(aside)}</i>"
            lines.append(f"\n{box} {place}. <b>{e(point.organisation)}</b>{mark}\n{words}")
        return "\n".join(lines)

    def is_aside(self, reason: str) -> str:
        return f"set aside: {e(self.shortened(reason, 120))}" if reason else "set aside"

    def chosen_count(self, decision: Decision, selection: Selection) -> str:
        kept = self.n(len(selection.chosen), "point chosen", "points chosen")
        if decision.wanted is None:
            return f"{kept}."
        asked = self._so_many(decision.wanted)
        if decision.wanted.each:
            return f"{kept}; asked for: {asked} per organisation."
        if asked == "1":
            return f"{kept}; only 1 is expected in total."
        return f"{kept}; {asked} are expected in total."

    def choice_button(self, place: int, point: Point, *, held: bool) -> str:
        box = "☑" if held else "☐" if point.text else "＋"
        return f"{box} {place} · {point.organisation}"[:40]

    def the_chosen(self, selection: Selection) -> str:
        return f"Final version ({len(selection.chosen)})"

    def more_points(self, *, others: bool) -> str:
        return "Choose other points" if others else "Choose points"

    def own_point(self) -> str:
        return "Add a point"

    def chosen_list(self, decision: Decision, selection: Selection, notes: Sequence[str], longest: int) -> str:
        count = self.chosen_count(decision, selection)
        head = f"<b>#{decision.number} {e(decision.title)}</b>"
        if decision.transmissions:
            head += f"\n{self.transmitted_before(decision.transmissions[-1], decision.next_version)}"
        head += f"\nFinal version. {count}"
        if not selection.chosen:
            return f"{head}\n\nNo point is chosen. Without a choice, the whole compilation is transmitted as it is."
        items = [self.chosen_item(i, c, longest=longest) for i, c in enumerate(selection.chosen, 1)]
        return "\n\n".join([head, *items, *notes, "A number opens the point: wording, order, merging, removal."])

    def chosen_item(
        self, place: int, chosen: Chosen, sources: Sequence[Point] | None = None, *, longest: int = 0
    ) -> str:
        """`sources`: those of its points that are still said, where no others are to be named."""
        words = self.shortened(chosen.wording, longest) if longest else chosen.wording
        names = dict.fromkeys(p.organisation for p in (chosen.sources if sources is None else sources))
        who = ", ".join(names) or (self.answer_gone() if chosen.sources else "coordination")
        return f"{place}. {e(words)}\n<i>{e(who)}</i>"

    def answer_gone(self) -> str:
        return "answer changed or withdrawn since"

    def chosen_one(self, decision: Decision, place: int, chosen: Chosen) -> str:
        lines = [
            f"<b>#{decision.number}</b>, final version, point {place}",
            self.chosen_item(place, chosen, longest=3000),
        ]
        if chosen.in_other_words:
            lines.append(f"As received:\n{self.as_received(chosen)}")
        return "\n\n".join([*lines, "Reply to this message to word it differently."])

    def as_received(self, chosen: Chosen) -> str:
        points = [p for p in chosen.sources if p.text]
        room = max(80, (3400 - min(len(chosen.wording), 3000)) // min(len(points), fr.MOST_SOURCES))
        lines = [f"• {e(p.organisation)}: {e(self.shortened(p.text, room))}" for p in points[: fr.MOST_SOURCES]]
        return "\n".join([*lines, "…"] if len(points) > fr.MOST_SOURCES else lines)

    def reword(self) -> str:
        return "Change the wording"

    def move_up(self) -> str:
        return "Move up"

    def move_down(self) -> str:
        return "Move down"

    def merge(self) -> str:
        return "Merge with another"

    def take_out(self) -> str:
        return "Leave it out"

    def merge_into_which(self, decision: Decision, place: int, selection: Selection) -> str:
        others = [self.chosen_item(i, c, longest=300) for i, c in enumerate(selection.chosen, 1) if i != place]
        head = f"<b>#{decision.number}</b>: merge point {place} with which one? The other one's wording stays."
        return "\n\n".join([head, *others])

    def reword_how(self, chosen: Chosen, longest: int) -> str:
        return (
            f"Send the new wording in one message of at most {longest} characters. The present one, to copy:\n"
            f"<blockquote>{e(self.shortened(chosen.wording, 3500))}</blockquote>"
        )

    def wording_before(self) -> str:
        return "↶ Back to the wording before"

    def wording_is_back(self) -> str:
        return "The wording before is back."

    def wording_stands(self, wording: str, *, is_back: bool) -> str:
        if is_back:
            return "The wording before is back already."
        return f"This point has changed since; nothing is undone. It now says: “{self.shortened(wording, 110)}”"

    def keep_wording(self) -> str:
        return "Keep this wording"

    def own_point_how(self, longest: int) -> str:
        return f"Send the text of the point to add, in one message of at most {longest} characters."

    def wording_too_long(self, length: int, longest: int) -> str:
        return (
            f"A point takes at most {longest} characters here, and your text has {length}. Please send a shorter one; "
            "for several points, a message each."
        )

    def file_point_how(self, point: Point) -> str:
        return (
            f"The answer of {e(point.organisation)} is a file. Read it, then send here the text of one point to keep; "
            "do it again for a second one."
        )

    def reworded_meanwhile(self, decision: Decision, place: int, was: str) -> str:
        return f"⚠️ #{decision.number}, point {place}: its wording had been changed meanwhile: “{e(self.shortened(was, 1000))}”. Yours takes its place; “{self.wording_before()}” brings it back."

    def reworded_by_colleague(self, decision: Decision, place: int, wording: str, by: str) -> str:
        return f"⚠️ #{decision.number}, point {place}: two wordings crossed; that of {e(by)} is in place: “{e(self.shortened(wording, 1000))}”."

    def see_item(self, place: int) -> str:
        return f"See point {place}"

    def back_to_preview(self) -> str:
        return "‹ Back to the preview, to confirm"

    def needs_words(self) -> str:
        return "I need a text. Please send it in words, in one message."

    def point_is_gone(self) -> str:
        return "This answer has changed meanwhile. Here is the list as it is now."

    def note_amount(self, amount: str, wanted: Wanted) -> str:
        what = "fewer" if amount == "too few" else "more"
        return f"⚠️ That is {what} than the number {self._asked_of(wanted)}. It is for you to judge."

    def note_amount_added(self, count: int, wanted: Wanted) -> str:
        return (
            f"⚠️ With this addendum, {self.n(count, 'point goes', 'points go')} to the recipient in all: that is more than "
            f"the number {self._asked_of(wanted)}. It is for you to judge."
        )

    def _asked_of(self, wanted: Wanted) -> str:
        whom = "asked of each organisation" if wanted.each else "of points expected in total"
        return f"{whom} ({self._so_many(wanted)})"

    def _so_many(self, wanted: Wanted) -> str:
        least, most = wanted.at_least, wanted.at_most
        return str(least) if least == most else f"{least} to {most}"

    def note_astray(self, organisations: Sequence[str]) -> str:
        who = ", ".join(dict.fromkeys(organisations))
        return f"⚠️ The original answer was changed or withdrawn since ({e(who)}): please check the wording."

    def note_unworded(self, decision: Decision, organisations: Sequence[str], alone: str) -> str:
        words = (
            f"📎 No point was taken from files received: {e(', '.join(organisations))}. Open them (/compile hands them "
            "over) and word what counts: “＋” makes it a point of the final version."
        )
        if not alone:
            return words
        return (
            f"{words} For the themes and the ranking too, note it as the organisation's answer: "
            f"<code>/for #{decision.number} {e(alone)} e-mail 1) …</code>"
        )

    def word_file(self, point: Point) -> str:
        return f"＋ {point.organisation}"[:40]

    def note_new(self, count: int) -> str:
        return "⚠️ " + self.n(
            count,
            "point has come in since you began to choose.",
            "points have come in since you began to choose.",
        )

    def note_waiting(self, count: int) -> str:
        return "⚠️ " + self.n(
            count,
            "answer needs clarifying and will not count.",
            "answers need clarifying and will not count.",
        )

    def note_open(self, due: datetime, missing: int) -> str:
        still = self.n(missing, "organisation has not answered yet", "organisations have not answered yet")
        until = f"⚠️ Contributions are open until {self.moment(due)}"
        return f"{until}; {still}." if missing else f"{until}."

    def note_time_left(self, entries: Sequence[Entry]) -> str:
        who = ", ".join(f"{entry.organisation} until {self.moment(entry.due)}" for entry in entries if entry.due)
        return f"⚠️ More time was granted and is not over: {e(who)}."

    def note_set_aside(self, count: int, goes: int, reasons: int, *, chosen: bool) -> str:
        lines = []
        if goes:
            what = self.n(goes, "point set aside goes", "points set aside go")
            them = "it" if goes == 1 else "them"
            why = f"with the rest, for nothing is chosen: choose points, or a theme, to leave {them} out."
            if chosen:
                why = f"all the same: you chose {them} for the final version."
            lines.append(f"⚠️ {what} {why}")
        if absent := count - goes:
            one, many = "point set aside is not", "points set aside are not"
            lines.append(f"{self.n(absent, one, many)} in the document to send.")
        that = "it was set aside" if count == 1 else "they were set aside"
        given = self.n(reasons, "reason; the recipient does not read it", "reasons; the recipient does not read them")
        lines.append(
            f"Of the documents, only the annex, which you keep, says that {that}{f' and gives {given}' if reasons else ''}."
        )
        return " ".join(lines)

    def note_set_aside_added(self, count: int) -> str:
        return self.n(
            count,
            "point you had set aside goes with the addendum, without saying so or why: its number takes it out.",
            "points you had set aside go with the addendum, without saying so or why: their numbers take them out.",
        )

    def compile_attribution(self, attribution: Attribution) -> str:
        if attribution == "named":
            return "These contributions will be transmitted with the names of the organisations."
        what = "by type of organisation" if attribution == "by type" else "without the names of the organisations"
        return f"The names here are for the coordination: these contributions will be transmitted {what}."

    def note_shown_as_others(self, organisations: Sequence[str]) -> str:
        who = e(self.all_of(organisations))
        go = "goes" if len(organisations) == 1 else "go"
        return f"⚠️ An organisation alone of its type would be recognised: {who} {go} as “other organisation”."

    def note_one_contributor(self) -> str:
        return "⚠️ Only one organisation contributed: leaving out its name does not keep it from being recognised."

    def note_named_within(self, organisations: Sequence[str], way: Literal["reword", "choose", "leave out"]) -> str:
        do = {
            "reword": "change the wording",
            "choose": "choose points to change their wording",
            "leave out": "leave that point out",
        }[way]
        return f"⚠️ The text itself names {e(self.all_of(organisations))}: {do}, or make sure they agree."

    def choose_to_reword(self) -> str:
        return "Choose points to reword"

    def note_files_tell(self) -> str:
        return "⚠️ Files often name their author: they are told by a number. Open them before you send any."

    def note_files(self, count: int) -> str:
        return self.n(
            count,
            "file is named in the document without being in it: send it along (/compile hands it over).",
            "files are named in the document without being in it: send them along (/compile hands them over).",
        )

    # transmitting

    def transmit_preview(
        self,
        decision: Decision,
        c: Compilation,
        selection: Selection,
        notes: Sequence[str],
        *,
        points: Sequence[Point] = (),
        by_mail: bool = False,
        tells: bool = True,
    ) -> str:
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>"]
        what = f"Transmit version {c.version}" if decision.collects else "Mark as transmitted"
        lines.append(f"{what}{self._to_whom(decision.recipient)}")
        if selection.chosen:
            goes = zip(selection.chosen, standing_sources(selection, points), strict=True)
            lines.append("\n" + "\n\n".join(self.chosen_item(i, *one) for i, one in enumerate(goes, 1)))
        elif decision.collects and c.standing_answers:
            lines.append("\nNo point was chosen: the whole compilation is transmitted as it is.")
        elif decision.collects:
            lines.append("\nNo contribution was received: the document will say so.")
        if decision.collects:
            lines.append("\n" + e(self.papers.summary(c.counts)))
            if c.contributors:
                lines.append(f"Contributions from: {e(', '.join(c.contributors))}.")
                lines.append(self.compile_attribution(c.attribution))
        lines += ["", *notes] if notes else []
        lines.append("")
        if decision.collects:
            lines.append(
                f"When you confirm: this version is frozen, reminders stop{self.contributors_learn(tells=tells)} "
                "What comes in later goes to an addendum."
            )
            if by_mail:
                lines.append(f"“{self.by_mail()}” shows you the whole e-mail first; nothing leaves before.")
            lines.append(
                ("If you send it yourself" if by_mail else "I send nothing to the recipient myself")
                + ": you receive at once the document to send, the same text for an e-mail, and the annex to keep."
            )
        else:
            lines.append("When you confirm: the decision is marked as transmitted and reminders stop.")
        return "\n".join(lines)

    def see_document(self) -> str:
        return "See the Word document and the e-mail"

    def making_draft(self) -> str:
        return "I am preparing the document…"

    def draft_file(self) -> str:
        return "draft"

    def draft_caption(self, decision: Decision) -> str:
        to = self._to_whom(decision.recipient) or " to the recipient"
        return f"Draft, to be read: #{decision.number}, as it would go{to} now. Nothing is frozen or transmitted."

    def by_mail(self) -> str:
        return "Send by e-mail"

    def note_not_kept(self, results: Sequence[Result]) -> str:
        nothing = e(self.all_of(dict.fromkeys(r.organisation for r in results if r.outcome is Outcome.NOT_KEPT)))
        in_part = e(self.all_of(dict.fromkeys(r.organisation for r in results if r.not_kept)))
        who = [f"Without a point kept: {nothing}" if nothing else "", f"Kept in part: {in_part}" if in_part else ""]
        given = e(self.all_of(dict.fromkeys(r.organisation for r in results if r.reason or r.set_aside)))
        why = f" A reason is given to {given}." if given else ""
        return f"{'. '.join(filter(None, who))}.{why} You may tell them why; you need not."

    def note_reason_lapsed(self, names: Sequence[str]) -> str:
        return (
            f"⚠️ {e(self.all_of(names))}: the reason was written for the answer before; it is not given any more. "
            f"“{self.give_reasons()}” lets you take it up again."
        )

    def former_reason(self, organisation: str, reason: str) -> str:
        return f"⚠️ {e(organisation)} answered again. Reason written for the answer before: “{e(reason)}”"

    def reason_again(self) -> str:
        return "Take this reason up again"

    def give_reasons(self) -> str:
        return "Reasons"

    def reasons(self, decision: Decision, results: Sequence[Result], reached: Collection[int], *, tells: bool) -> str:
        lines = [
            f"<b>#{decision.number} {e(decision.title)}</b>",
            "Why these contributions are not kept, or not all of them: each reads its own reason only, with the result. "
            "Without a reason nothing is said.",
        ]
        if not tells:
            lines.append("I write nothing to contributors (a setting): they read it with /outcome.")
        lines += [self._reason_of(r, reached=r.number in reached or not tells) for r in results]
        return "\n".join(lines)

    def _reason_of(self, result: Result, *, reached: bool) -> str:
        part = " (in part)" if result.not_kept else ""
        why = [e(result.reason)] if result.reason else []
        why += [f"point set aside “{e(self.shortened(text, 80))}”: {e(reason)}" for text, reason in result.set_aside]
        if why and not reached:
            why.append("⚠️ nobody there can be reached in private: yours to pass on")
        said = "\n   ".join(why) or "<i>no reason</i>"
        return f"• <b>{e(result.organisation)}</b>{part}: {said}"

    def reason_how(self, result: Result, *, reached: bool) -> str:
        kept = "not kept as a whole" if result.not_kept else "not kept"
        asked = f"Why is the contribution of {e(result.organisation)} {kept}? Send the reason in one message"
        asked += (
            ", as the organisation will read it; “-” takes it away."
            if reached
            else "; “-” takes it away. Nobody there can be reached in private: it will be yours to pass on."
        )
        return f"{asked}\nThe present one: <pre>{e(result.reason)}</pre>" if result.reason else asked

    def mailed_caption(self, number: int, done: Transmission) -> str:
        return f"Attached to the e-mail: #{number}, version {done.version}, frozen {self.moment(done.at, year=True)}"

    def confirm_transmission(self) -> str:
        return "Confirm the transmission"

    def changed_since(self) -> str:
        return "The content has changed since this preview. Here is what would be frozen now."

    def transmitting(self) -> str:
        return "I am freezing the documents…"

    def transmit_kept(self, decision: Decision, done: Transmission) -> str:
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>"]
        what = f"Addendum to version {done.adds_to} marked" if done.adds_to else "Marked"
        lines.append(f"{what} as transmitted{self._to_whom(done.recipient)}, {self.moment(done.at, year=True)}.")
        if done.sha256:
            lines.append(
                f"Version {done.version} is frozen. Word file to send, SHA-256:\n<code>{done.sha256}</code>\n"
                "The short code at the foot of its pages is another thing: it stands for the content, not for the file."
            )
        lines.append("Reminders have stopped.")
        return "\n".join(lines)

    def contributors_told(self, told: Sequence[str], untold: Sequence[str]) -> str:
        lines = [f"Contributors told in private: {e(self.all_of(told))}." if told else ""]
        if untold:
            lines.append(f"Without a private chat, not told: {e(self.all_of(untold))}.")
        return " ".join(filter(None, lines))

    def unreached_result(self, decision: Decision, names: Sequence[str], ready: str) -> str:
        return (
            f"#{decision.number} {e(decision.title)}: no private message reaches {e(self.all_of(names))}. "
            f"A text ready to forward by e-mail or WhatsApp:\n\n<pre>{ready}</pre>"
        )

    def result_to_forward(
        self,
        group: Group,
        decision: Decision,
        done: Transmission,
        wordings: Sequence[str],
        result: Result | None = None,
    ) -> str:
        what, files = "an addendum to " if done.adds_to else "", self._files_added(done)
        lines = [
            "Dear colleagues,",
            "",
            f"On {self.moment(done.at, year=True)} we transmitted{self._to_whom(done.recipient)} {what}"
            f"“{e(decision.title)}”. Thank you for your contribution.",
            "",
        ]
        if wordings:
            items = self._final_items(decision, done, wordings)
            lines += ["The text transmitted:", *(f"{i}. {e(item)}" for i, item in enumerate(items, 1))]
            if left := len(done.chosen) - len(wordings):
                lines.append(f"… and {self.n(left, 'more point', 'more points')}.")
            if files:
                lines.append(f"… and {files}.")
        elif files:
            lines.append(f"What was transmitted: {files}.")
        else:
            lines.append("All contributions were transmitted.")
        lines += ["", *self._why_to_forward(result)] if result else []
        return "\n".join([*lines, "", "Kind regards,", f"the coordination, {e(group.title)}"])

    def _why_to_forward(self, result: Result) -> list[str]:
        if result.outcome is Outcome.NOT_KEPT:
            lines = [f"{e(result.organisation)}'s contribution is not in it this time."]
        else:
            lines = [self._not_kept(result)]
        lines += [self._why_set_aside(text, reason) for text, reason in result.set_aside]
        lines += [f"Reason: {e(result.reason)}"] if result.reason else []
        return [line for line in lines if line]

    def ways_onward(self, version: int) -> str:
        return (
            f"“{self.prepare_addendum()}” transmits only what came in since; “{self.transmit_next(version)}” makes a whole "
            "document anew."
        )

    def what_follows(self, *, mailed: bool, pdf: bool) -> str:
        mine = (
            "the Word file attached to the e-mail" if mailed else "the Word file to send, the same text for an e-mail"
        )
        last = "; last the PDF, as soon as it is made" if pdf else ""
        return f"Here follow: {mine}, the annex in three files for the coordination{last}."

    def transmitted_by_colleague(self, decision: Decision, done: Transmission, by: str) -> str:
        what = f"addendum to version {done.adds_to} transmitted" if done.adds_to else "transmitted"
        to = self._to_whom(done.recipient)
        return f"#{decision.number} {e(decision.title)}: {what}{to} by {e(by)}, {self.moment(done.at)}."

    def transmit_done(self, decision: Decision, done: Transmission, by: str, additions: int) -> str:
        what = f"Version {done.version}" if done.files else "It"
        what = f"The addendum (version {done.version})" if done.adds_to else what
        who = f" by {e(by)}" if by else ""
        words = (
            f"#{decision.number} {e(decision.title)}: it is done already. "
            f"{what} was transmitted{self._to_whom(done.recipient)}{who}, "
            f"{self.moment(done.at, year=True)}."
        )
        if done.adds_to:
            first = decision.transmissions[0]
            words += f" Version {first.version} was on {self.moment(first.at, year=True)}."
        if additions:
            late = self.n(additions, "change received since is noted", "changes received since are noted")
            words += f"\n{late} in the addendum of /compile; version {done.version} does not change."
        return words

    # take a mark back

    def undo_mark(self, done: Transmission) -> str:
        return "Addendum marked by mistake: take back" if done.adds_to else "Marked by mistake: take back"

    def sure_to_take_back(self, decision: Decision, done: Transmission, *, tells: bool) -> str:
        what = f"The addendum (version {done.version})" if done.adds_to else f"Version {done.version}"
        told = (
            "the contributors I had told learn in private that nothing had gone"
            if tells
            else "I write nothing to contributors (a setting)"
        )
        stands = self._stands_without(decision, done)
        then = f". {stands}" if stands else ", and the reminders that are left go on."
        return (
            f"#{decision.number} {e(decision.title)}\n{what} was marked as transmitted"
            f"{self._to_whom(done.recipient)} on {self.moment(done.at, year=True)}. Take this mark back?\n"
            "Only if nothing has gone: the group's message and the call say again what is true, "
            f"{told}{then} The frozen documents and your choice are kept."
        )

    def _stands_without(self, decision: Decision, done: Transmission) -> str:
        stands = next((t for t in reversed(decision.whole_versions) if t.version != done.version), None)
        if stands is None:
            return ""
        more = [t.version for t in decision.transmissions if t.adds_to and stands.version < t.version != done.version]
        added = (
            f"its addendum (version {more[0]})"
            if len(more) == 1
            else f"its addenda (versions {self.all_of(map(str, more))})"
        )
        also = f", with {added}" if more else ""
        at = self.moment(stands.at, year=True)
        return (
            f"Version {stands.version}, transmitted{self._to_whom(stands.recipient)} on {at}, stays transmitted{also}."
        )

    def taken_back_first(self, decision: Decision, version: int, last: Transmission) -> str:
        what = "The addendum" if last.adds_to else "Another version"
        return (
            f"#{decision.number} {e(decision.title)}: version {version} stays transmitted. {what} "
            f"(version {last.version}) of {self.moment(last.at, year=True)} came after it and is taken back first, if "
            f"nothing of it has gone; version {version} then."
        )

    def yes_take_back(self) -> str:
        return "Yes, nothing had gone"

    def taken_back(self, decision: Decision, done: Transmission, by: str) -> str:
        who = f" by {e(by)}" if by else ""
        lines = [
            f"#{decision.number} {e(decision.title)}: the mark of transmission of {self.moment(done.at, year=True)} was "
            f"taken back{who}.",
            f"Version {done.version} is kept, noted as not transmitted; the next one will be number {decision.next_version}.",
        ]
        if done.adds_to:
            lines = [
                f"#{decision.number} {e(decision.title)}: the mark of the addendum (version {done.version}) of "
                f"{self.moment(done.at, year=True)} was taken back{who}.",
                f"This addendum is kept, noted as not transmitted; the next version will be number {decision.next_version}.",
            ]
        if stands := self._stands_without(decision, done):
            lines.append(stands)
        if decision.is_open:
            lines.append("Contributions are asked for again.")
        what = "To transmit what came since" if decision.transmissions else "To transmit"
        lines.append(f"{what}, when it is time: <code>/transmit {decision.number}</code>")
        return "\n".join(lines)

    def taken_back_already(self, decision: Decision, done: Transmission, by: str) -> str:
        when = f" on {self.moment(done.taken_back.at, year=True)}" if done.taken_back else ""
        who = f" by {e(by)}" if by else ""
        return f"#{decision.number}: the mark of version {done.version} was taken back already{who}{when}."

    def went_by_mail(self, decision: Decision, done: Transmission) -> str:
        return (
            f"#{decision.number}: version {done.version} has gone by e-mail, which cannot be taken back. "
            f"A corrected version or an addendum can follow: <code>/transmit {decision.number}</code>"
        )

    def taken_back_in_group(self, decision: Decision) -> str:
        words = f"<b>#{decision.number} {e(decision.title)}</b>\nMarked as transmitted here by mistake: it is not yet."
        if decision.is_open:
            return f"{words} Contributions are still awaited: reply to the call."
        return f"{words} A late answer is still useful: reply to the call." if decision.collects else words

    def not_transmitted_after_all(self, decision: Decision, done: Transmission, *, kept: bool) -> str:
        if done.adds_to:
            words = f"the addendum announced on {self.moment(done.at)} had been marked by mistake, it is not transmitted yet."
        else:
            words = f"it was marked as transmitted on {self.moment(done.at)} by mistake, it is not yet."
        onward = " Your contribution is kept; you will hear what becomes of it." if kept else ""
        return f"#{decision.number} {e(decision.title)}: {words}{onward}"

    def taken_back_caption(self, number: int, done: Transmission) -> str:
        return f"Not to be sent: #{number}, version {done.version}, frozen {self.moment(done.at, year=True)} and taken back"

    def is_transmitted(self, decision: Decision, *, may_be_taken_back: bool) -> str:
        first = decision.transmissions[0]
        lines = [
            f"#{decision.number} {e(decision.title)}: transmitted{self._to_whom(first.recipient)} on "
            f"{self.moment(first.at, year=True)}, it is not reopened.",
            "Answers are still taken; they go in an addendum or in a new whole version: "
            f"<code>/transmit {decision.number}</code>",
        ]
        if may_be_taken_back:
            lines.append("If it was marked as transmitted by mistake and nothing has gone, the mark can be taken back.")
        else:
            lines.append("The last version went by e-mail: this mark cannot be taken back.")
        return "\n".join(lines)

    def stays_transmitted(self, carried: Transmission) -> str:
        return (
            f"The withdrawn answer stands in what was transmitted{self._to_whom(carried.recipient)} on "
            f"{self.moment(carried.at, year=True)}, which does not change. The coordination learns of this withdrawal "
            "and can tell the recipient."
        )

    def frozen_files(self) -> str:
        return "Get the frozen documents"

    def transmitted_before(self, last: Transmission, version: int) -> str:
        return (
            f"⚠️ Version {last.version} was transmitted{self._to_whom(last.recipient)}, {self.moment(last.at, year=True)}. "
            f"“{self.prepare_addendum()}” transmits only what came in since; choosing here makes a whole version "
            f"{version}."
        )

    def transmission_and_addendum(self) -> str:
        return "Transmission and addendum"

    def prepare_addendum(self) -> str:
        return "Prepare the addendum"

    def addendum_preview(
        self,
        decision: Decision,
        added: Addendum,
        points: Sequence[tuple[Point, datetime]],
        longest: int,
        *,
        by_mail: bool,
        tells: bool = True,
    ) -> str:
        version = added.last.version
        lines = [
            f"<b>#{decision.number} {e(decision.title)}</b>",
            f"Addendum to version {version}{self._to_whom(decision.recipient)}: what came in since, and nothing else. "
            f"Version {version} does not change. A number takes a point out of the addendum, or puts it back.",
        ]
        for place, (point, at) in enumerate(points, 1):
            box = "☐" if point.id in added.out else "☑"
            text = added.wording(point) or point.text
            said = e(self.shortened(text, longest)) if text else "<i>a file, named in the document</i>"
            mark = " · <i>reworded by the coordination</i>" if added.wording(point) else ""
            if at < added.last.at:
                mark += " · <i>taken into account since</i>"
            if (had := added.held_from(point)) is not None:
                mark += f" · <i>transmitted already ({e(', '.join(had) or 'coordination')})</i>"
            lines.append(f"\n{box} {place}. <b>{e(point.organisation)}</b>, {self.moment(at)}{mark}\n{said}")
        if added.retracted:
            lines.append("\n" + e(self.papers.retracted(added.retracted)))
        if added.replaced and not set(added.replaced).issubset(added.retracted):
            lines.append(
                f"\n⚠️ {e(self.all_of(added.replaced))}: a new answer without what had been transmitted. An addition, or a "
                "replacement? The addendum says nothing of it unless you tick it."
            )
        lines.append("")
        lines.append(self.compile_attribution(decision.attribution))
        lines.append(
            f"When you confirm: version {decision.next_version} is frozen{self.contributors_learn(tells=tells)}"
        )
        if not by_mail:
            lines.append(
                "You receive at once the document to send, the same text for an e-mail, and the annex to keep."
            )
        return "\n".join(lines)

    def reword_added(self) -> str:
        return "Reword a point"

    def which_added(self, decision: Decision, said: Sequence[tuple[int, Point, str]]) -> str:
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>", "Which point of the addendum is to be reworded?"]
        for place, point, text in said:
            lines.append(
                f"\n{place}. <b>{e(point.organisation)}</b>\n{e(text) or '<i>a file, named in the document</i>'}"
            )
        return "\n".join(lines)

    def reword_added_how(self, point: Point, wording: str, longest: int) -> str:
        back = "; “-” brings back what was sent" if wording else ""
        asked = (
            f"Organisation: <b>{e(point.organisation)}</b>. Send the new wording in one message of at most {longest} "
            f"characters{back}."
        )
        now = self.shortened(wording or point.text, 3000)
        return f"{asked}\nAs it stands: <blockquote>{e(now)}</blockquote>" if now else asked

    def tell_replaced(self, names: Sequence[str]) -> str:
        return f"Say that {self.all_of(names)} changed {'its answer' if len(names) == 1 else 'their answers'}"

    def tell_retracted(self) -> str:
        return "Tell what was withdrawn or changed"

    def nothing_to_add_to(self, decision: Decision) -> str:
        return (
            f"#{decision.number}: there is no new point to transmit in an addendum. "
            "<code>/compile</code> shows what has changed."
        )

    def addendum_in_group(self, decision: Decision, done: Transmission) -> str:
        points = self.n(len(done.chosen), "more point", "more points") if done.chosen else ""
        count = self.all_of(filter(None, (points, self._files_added(done))))
        whose = dict.fromkeys(r.organisation for r in done.results if r.outcome is Outcome.ADDED)
        thanks = f" Thanks to {e(self.all_of(whose))}." if whose and decision.attribution == "named" else ""
        what = f": {count}" if count else ""
        return f"Addendum transmitted{self._to_whom(done.recipient)}, {self.moment(done.at)}{what}.{thanks}"

    def _files_added(self, done: Transmission) -> str:
        files = sum(
            r.files or not r.items for r in done.results if r.outcome is Outcome.ADDED
        )  # of old ones, not how many
        return self.n(files, "more file", "more files") if files else ""

    def frozen_files_of(self, version: int) -> str:
        return f"Documents of version {version}"

    def transmit_next(self, version: int) -> str:
        return f"Transmit version {version} too"

    def no_frozen_files(self, decision: Decision) -> str:
        return f"#{decision.number}: there is no frozen document to hand over."

    def frozen_caption(self, number: int, done: Transmission) -> str:
        to = self._to_whom(done.recipient) or " to the recipient"
        return f"To send{to}: #{number}, version {done.version}, frozen {self.moment(done.at, year=True)}"

    def pdf_caption(self, number: int, done: Transmission) -> str:
        return f"#{number}, version {done.version} as a PDF: to send with the Word document, or instead of it"

    def mail_to_check(self, recipient: str, subject: str, body: str) -> str:
        to = self._to_whom(recipient) or " to the recipient"
        return (
            f"Draft of the e-mail{to}, to be checked. Nothing is transmitted.\n\n"
            f"Subject: <b>{e(subject)}</b>\n<blockquote>{e(body.strip())}</blockquote>"
        )

    def mail_to_check_caption(self, decision: Decision) -> str:
        return f"Draft of the e-mail, to be checked: #{decision.number}. Nothing is transmitted. The first line is the subject."

    def mail_to_copy(self, recipient: str, subject: str, body: str) -> str:
        """The recipient's e-mail; a touch copies a block."""
        to = self._to_whom(recipient) or " to the recipient"
        return (
            f"The same text, to send{to} by e-mail. Touch a block to copy it.\n\n"
            f"Subject:\n<pre>{e(subject)}</pre>\nText:\n<pre>{e(body.strip())}</pre>"
        )

    def mail_caption(self, recipient: str) -> str:
        to = self._to_whom(recipient) or " to the recipient"
        return f"The same text, to send{to} by e-mail; the first line is the subject"

    def annex_caption(self, number: int, done: Transmission) -> str:
        return f"For the coordination to keep: #{number}, annex to version {done.version}, everything received"

    def addendum_file(self) -> str:
        """Part of a file name."""
        return "addendum"

    def annex_file(self) -> str:
        """Part of a file name."""
        return "annex"

    def _thanks(self, decision: Decision, contributing: Sequence[str]) -> str:
        """By name; where they go by their kind or without a name, by how many they are."""
        if decision.attribution == "named":
            return f"Thank you for your contributions: {e(', '.join(contributing))}."
        return f"Thank you. {e(self.papers.contributors(contributing))}"

    def result_in_group(
        self, decision: Decision, done: Transmission, contributing: Sequence[str], wordings: Sequence[str]
    ) -> str:
        """The one message that tells the group what became of it. `wordings`: as much of the items as there is room."""
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>"]
        lines.append(f"Transmitted{self._to_whom(done.recipient)}, {self.moment(done.at)}.")
        if wordings:
            items = self._final_items(decision, done, wordings)
            lines.append("\n" + "\n".join(f"{i}. {e(item)}" for i, item in enumerate(items, 1)))
            if left := len(done.chosen) - len(wordings):
                lines.append(f"… and {self.n(left, 'more point', 'more points')}.")
            if tuple(wordings) != done.chosen:
                lines.append("<i>Shortened here; the coordination has the whole version.</i>")
        elif contributing:
            lines.append("All contributions were transmitted.")
        if contributing:
            lines.append(f"\n{self._thanks(decision, contributing)}")
        return "\n".join(lines)

    def my_contribution(self) -> str:
        return "And my contribution?"

    def result_for_you(self, decision: Decision, done: Transmission, results: Sequence[Result]) -> str:
        """To a contributor, in private."""
        to = self._to_whom(done.recipient)
        what = "addendum transmitted" if done.adds_to else "transmitted"
        head = f"#{decision.number} {e(decision.title)}: {what}{to}, {self.moment(done.at)}. Thank you."
        told = (self._result(r, since=done.adds_to is not None, stays=decision.held_before(done, r)) for r in results)
        return "\n\n".join([head, *told])

    def outcome_head(self, decision: Decision, last: Transmission | None, *, gave: bool) -> str:
        title = f"<b>#{decision.number} {e(decision.title)}</b>"
        if not (last or gave):
            return f"{title}\nNot transmitted yet. No contribution of yours or of your organisation has come yet."
        return title if last else f"{title}\nNot transmitted yet: you will see here what becomes of your contribution."

    def outcome_ranked(self, *, public: bool) -> str:
        if public:
            return (
                "The members had ranked the points by a poll: the official count takes one vote for each organisation, "
                "votes given in private included; the poll shows each person who voted in it."
            )
        return "The members had ranked the points in private, one vote for each organisation."

    def outcome_of_version(self, done: Transmission, results: Sequence[Result], handed_in: Collection[int]) -> str:
        what = f"Addendum (version {done.version})" if done.adds_to else f"Version {done.version}"
        head = f"{what}, transmitted{self._to_whom(done.recipient)}, {self.moment(done.at, year=True)}"
        since = done.adds_to is not None
        return "\n".join([head, *(self._result(r, handed_in=r.number in handed_in, since=since) for r in results)])

    def outcome_none(self) -> str:
        return "No contribution of yours or of your organisation stood in it."

    def outcome_later(self, count: int, last: Transmission) -> str:
        yours = "your answer is" if count == 1 else f"your {count} answers are"
        since = f"Received since version {last.version}"
        return f"{since}: {yours} for the addendum, which the coordination may still transmit."

    def outcome_nothing(self) -> str:
        return "Nothing was transmitted in this group yet. Once it is, /outcome tells you what became of it."

    def _result(
        self, result: Result, *, handed_in: bool = False, since: bool = False, stays: Transmission | None = None
    ) -> str:
        who = f"<b>{e(result.organisation)}</b>{', for which you answered' if handed_in else ''}"
        its = "its" if handed_in else "your"
        items = "\n".join(f"• {e(item)}{self._with_others(result, i)}" for i, item in enumerate(result.items))
        n = result.others
        with_others = "that of one other organisation" if n == 1 else f"those of {n} other organisations"
        if n > 1 and len(result.joined) > 1:
            with_others = "those of other organisations"
        part = " in part" if result.not_kept else ""
        what = "present answer" if result.earlier else "contribution"
        outcome = {
            Outcome.WHOLE: f"{who}: {its} contribution was transmitted as you sent it.",
            Outcome.KEPT: f"{who}: {its} contribution is kept{part} in the final version.\n{items}",
            Outcome.MERGED: f"{who}: {its} contribution is merged{part} with {with_others} in the final version.\n{items}",
            Outcome.NOT_KEPT: f"{who}: {its} {what} is not among the points kept this time; "
            "it stays, word for word, in the coordination's compilation.",
            Outcome.ADDED: f"{who}: {its} contribution, which came later, is transmitted{part} in an addendum.\n{items}",
        }[result.outcome]
        if since and result.outcome is Outcome.NOT_KEPT:
            still = f" What stands in version {stays.version} stays there." if stays else ""
            outcome = f"{who}: what came later is not in this addendum; it stays, word for word, in the coordination's compilation.{still}"
        if result.files:
            outcome = f"{who}: {its} {what} ({self.n(result.files, 'file', 'files')}){self._of_files(result)}"
        why = f"The coordination's reason: {e(result.reason)}" if result.reason else ""
        aside = (self._why_set_aside(text, reason) for text, reason in result.set_aside)
        return "\n".join(filter(None, [outcome, self._not_kept(result), *aside, self._earlier(result, its), why]))

    def _of_files(self, result: Result) -> str:
        if result.outcome is Outcome.NOT_KEPT:
            return " is not among the points kept this time; it stays with the coordination's compilation."
        where = "an addendum" if result.outcome is Outcome.ADDED else "the document transmitted"
        since = ", which came later," if result.outcome is Outcome.ADDED else ""
        return f"{since} is named in {where}; the coordination can tell you whether the file went with it."

    def _earlier(self, result: Result, its: str) -> str:
        items = "\n".join(f"• {e(item)}" for item in result.earlier)
        return f"From {its} previous answer, the final version also holds:\n{items}" if items else ""

    def _with_others(self, result: Result, place: int) -> str:
        n = result.joined[place] if len(result.joined) > 1 else 0
        return f" (with {n} other {'organisation' if n == 1 else 'organisations'})" if n else ""

    def _not_kept(self, result: Result) -> str:
        aside = {text for text, _ in result.set_aside}
        points = [p for p in result.not_kept if p not in aside]
        quoted = [f"“{e(self.shortened(p, 120))}”" for p in points[: fr.MOST_NOT_KEPT]]
        if left := len(points) - len(quoted):
            quoted.append(f"{left} more")
        return f"Not kept: {'; '.join(quoted)}." if points else ""

    def _why_set_aside(self, text: str, reason: str) -> str:
        return f"Point set aside by the coordination: “{e(self.shortened(text, 200))}”. Reason: {e(reason)}"

    def shortened(self, text: str, longest: int) -> str:
        """The beginning of what is too long for a list; the documents hold all of it."""
        return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
