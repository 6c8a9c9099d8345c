"""What the documents say: compilation, follow-up sheet, calendar."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain.compiling import (
    Addition,
    Answer,
    Counts,
    Entry,
    NotTaken,
    RankedItem,
    Ranking,
    Sent,
    SetAside,
    SubmittedFile,
    TakenBack,
    Timeliness,
    Transmitted,
    Waiting,
)
from domain.decisions import Decision, Wanted
from domain.followup import Row, Said, Status
from domain.groups import Language
from domain.history import Record
from domain.standing import Standing
from texts.frame import inline
from texts.locales.en import recipients
from texts.locales.fr import documents as french


@dataclass(frozen=True)
class DocumentWords(french.DocumentWords):
    """The words of the documents. Plain text: each document escapes for its own format."""

    language: Language = "en"

    # the whole document

    def moment_here(self, moment: datetime) -> str:
        return f"{self.day(moment, year=True)}, {self.clock(moment)}"

    def locale_tag(self) -> str:
        return "en-GB"

    def sensitivity(self) -> str:
        return "Internal use"

    def to(self, recipient: str) -> str:
        return recipients.to(recipient)

    def version_line(self, version: int, fingerprint: str) -> str:
        return f"Version {version} · {fingerprint[:8]}"

    def state_line(self, at: datetime, fingerprint: str) -> str:
        day = self.day(at, year=True).split(" ", 1)[1]  # the head tells the weekday and the zone
        return f"Working document, as of {day}, {self.clock(at)} · {fingerprint[:8]}"

    def draft_line(self, at: datetime, fingerprint: str) -> str:
        day = self.day(at, year=True).split(" ", 1)[1]
        return f"DRAFT, neither frozen nor transmitted, as of {day}, {self.clock(at)} · {fingerprint[:8]}"

    def page(self) -> str:
        return "Page"

    def compilation_title(self) -> str:
        return "Compilation of contributions"

    def followup_title(self) -> str:
        return "Follow-up of decisions"

    # what a template is tried out with

    def sample_title(self) -> str:
        return "Trial of the template"

    def sample_points(self) -> tuple[str, ...]:
        return (
            "Secure humanitarian access to the districts that teams can no longer enter.",
            "Fund protection monitoring until the end of the year.",
            "Support civil documentation for displaced people before school starts.",
            "Create safe spaces for women and girls.",
            "Train community volunteers in preventing land disputes.",
        )

    # the recipient's document and its e-mail

    def distribution(self) -> str:
        return "Distribution: recipient"

    def transmission_title(self) -> str:
        return "Contribution of the member organisations"

    def fact_from(self) -> str:
        return "From"

    def fact_date(self) -> str:
        return "Date"

    def coordination(self, group: str) -> str:
        return f"Coordination, {group}"

    def by_coordination(self) -> str:
        return "added by the coordination"

    def of_addendum(self, version: int) -> str:
        return f"addendum, version {version}"

    def item_of(self, item: str, names: Sequence[str]) -> str:
        counted = Counter(names).items()
        return f"{item}\n({', '.join(f'{inline(name)} × {n}' if n > 1 else inline(name) for name, n in counted)})"

    def contributors(self, names: Sequence[str], *, chosen: bool = False) -> str:
        count = self.n(len(names), "organisation contributed", "organisations contributed")
        if chosen and len(names) > 1:
            count = f"Points chosen from the contributions of {len(names)} organisations"
        named = self._tallied(names)
        return f"{count}: {self.all_of(named)}." if named else f"{count}."

    def _tallied(self, names: Sequence[str]) -> list[str]:
        """Each name once; “international NGO (3)” where several share it; nothing for those that have none."""
        return [f"{inline(name)} ({n})" if n > 1 else inline(name) for name, n in Counter(filter(None, names)).items()]

    def meeting_decision(self, source: str) -> str:
        return f"Decision of the meeting: {self.quoted(source)}"

    def mail_subject(self, group: str, title: str) -> str:
        return f"{group}: {title}"

    def mail_opening(self, group: str, title: str, recipient: str | None) -> str:
        to = f" {self.to(recipient)}" if recipient else ""
        return (
            "Dear colleagues,\n\n"
            f"The coordination ({group}) transmits{to} the contribution of its member organisations: "
            f"{self.quoted(title)}. The attached Word document holds the same text."
        )

    def addendum_opening(self, group: str, recipient: str | None, version: int) -> str:
        to = f" {self.to(recipient)}" if recipient else ""
        return (
            "Dear colleagues,\n\n"
            f"The coordination ({group}) transmits{to} what came in after version {version}, and nothing else. "
            f"Version {version} remains valid; the attached Word document holds the text below."
        )

    def addendum_of(self, title: str, version: int) -> str:
        return f"Addendum to version {version}: {title}"

    def received_since(self, organisation: str, at: datetime) -> str:
        return f"{organisation} (received {self.moment(at, year=True)})"

    def counts_since(self, organisation: str, at: datetime) -> str:
        return f"{organisation} (answer of {self.moment(at, year=True)}, taken into account since)"

    def retracted(self, names: Sequence[str]) -> str:
        told = [inline(name) for name in names if name]
        if told:
            have = "has" if len(told) == 1 else "have"
            return f"Since then, {have} withdrawn or changed what had been transmitted: {self.all_of(told)}."
        count = self.n(len(names), "contribution transmitted was", "contributions transmitted were")
        return f"Since then, {count} withdrawn or changed."

    def mail_closing(self) -> str:
        return "Kind regards,"

    # the facts of the decision

    def fact_recipient(self) -> str:
        return "Recipient"

    def fact_contributions(self) -> str:
        return "Contributions"

    def fact_transmission(self) -> str:
        return "Transmission"

    def fact_transmitted(self) -> str:
        return "Transmitted"

    def fact_wanted(self) -> str:
        return "Asked for"

    def fact_source(self) -> str:
        return "Decision"

    def fact_state(self) -> str:
        return "As of"

    def fact(self, name: str, value: str) -> str:
        return f"{name}: {value}"

    def by_latest(self, due: datetime) -> str:
        return f"by {self.moment(due, year=True)}"

    def was_transmitted(self, transmitted: Transmitted) -> str:
        return f"Transmitted: {self.transmitted(transmitted)}"

    def transmitted(self, transmitted: Transmitted) -> str:
        first, again = transmitted.first or transmitted, transmitted.again
        to = f"{self.to(first.recipient)}, " if first.recipient else ""
        by = f", by {first.by}" if first.by else ""
        said = f"{to}version {first.version}, {self.moment(first.at, year=True)}{by}"
        said += self.version_since(again.version, again.at) if again else ""
        return said + self.addenda_since(transmitted.addenda)

    def fact_taken_back(self) -> str:
        return "Mark taken back"

    def taken_back(self, version: TakenBack) -> str:
        by = f"by {version.by} " if version.by else ""
        return (
            f"version {version.version}, marked as transmitted on {self.moment(version.marked, year=True)}; taken back "
            f"{by}on {self.moment(version.at, year=True)}: it had not been transmitted"
        )

    def version_since(self, version: int, at: datetime, *, year: bool = True) -> str:
        return f"; version {version} on {self.moment(at, year=year)}"

    def addenda_since(self, moments: Sequence[datetime], *, year: bool = True) -> str:
        if not moments:
            return ""
        last = self.moment(moments[-1], year=year)
        return (
            f"; addendum transmitted on {last}"
            if len(moments) == 1
            else f"; {len(moments)} addenda, the last on {last}"
        )

    def wanted(self, wanted: Wanted) -> str:
        of = "per organisation" if wanted.each else "to keep in all"
        if wanted.at_least == wanted.at_most:
            return f"{self.points(wanted.at_most)} {of}"
        return f"{wanted.at_least} to {self.points(wanted.at_most)} {of}"

    def quoted(self, text: str) -> str:
        return f"“{text}”"

    # counts

    def summary(self, counts: Counts) -> str:
        return (
            f"{self.n(counts.expected, 'organisation asked', 'organisations asked')}: "
            f"{counts.answered} answered, "
            f"{counts.nothing_to_add} with nothing to add, "
            f"{counts.excused} excused, "
            f"{counts.missing} awaited."
        )

    def tiles(self, counts: Counts) -> tuple[tuple[int, str], ...]:
        return (
            (counts.expected, self._form(counts.expected, "organisation", "organisations")),
            (counts.answered, "answered"),
            (counts.nothing_to_add, "nothing to add"),
            (counts.excused, "excused"),
            (counts.missing, "awaited"),
        )

    def points(self, count: int) -> str:
        return self.n(count, "item", "items")

    def waiting_note(self, count: int) -> str:
        return self.n(
            count,
            "answer needs clarifying and is not counted; it stands further down, under “To be clarified”.",
            "answers need clarifying and are not counted; they stand further down, under “To be clarified”.",
        )

    def no_answers(self) -> str:
        return "No contribution has been received to date."

    # headings

    def heading_chosen(self) -> str:
        return "Items transmitted"

    def heading_themes(self) -> str:
        return "By theme"

    def heading_alone(self) -> str:
        return "Other items"

    def heading_not_taken(self) -> str:
        return "Items set aside by the coordination"

    def heading_contributions(self) -> str:
        return "Contributions by organisation"

    def heading_given(self) -> str:
        return "Contributions received"

    def heading_beside(self) -> str:
        return "Contributions received from other organisations"

    def heading_without(self) -> str:
        return "Organisations without a contribution"

    def heading_addendum(self, version: int) -> str:
        return f"Addendum: changes since version {version}"

    def heading_waiting(self) -> str:
        return "To be clarified"

    def heading_files(self) -> str:
        return "Attached files"

    def heading_annex(self) -> str:
        return "Annex: original answers"

    def heading_set_aside(self) -> str:
        return "Answers withdrawn or not counted"

    def annex_intro(self) -> str:
        return "Each answer as it was received, word for word."

    def annex_entry(self, answer: Answer) -> str:
        return f"{answer.organisation} · {self.answer_number(answer.number)}"

    # columns

    def column_organisation(self) -> str:
        return "Organisation"

    def column_contributions(self) -> str:
        return "Contributions"

    def column_received(self) -> str:
        return f"Received ({self.city} time)"

    def column_state(self) -> str:
        return "Status"

    def column_organisations(self) -> str:
        return "Organisations"

    def column_answer(self) -> str:
        return "Answer no."

    def column_file(self) -> str:
        return "File"

    def column_size(self) -> str:
        return "Size"

    def column_number(self) -> str:
        return "No."

    def column_theme(self) -> str:
        return "Theme"

    def column_point(self) -> str:
        return "Item"

    def column_received_at(self) -> str:
        return f"Received on ({self.city} time)"

    def column_again_at(self) -> str:
        return f"Last answer ({self.city} time)"

    def column_edited_at(self) -> str:
        return f"Edited on ({self.city} time)"

    def column_by(self) -> str:
        return "By"

    def column_via(self) -> str:
        return "Via"

    def column_timeliness(self) -> str:
        return "Timeliness"

    def column_versions(self) -> str:
        return "Version"

    def column_due(self) -> str:
        return f"Due ({self.city} time)"

    def column_points(self) -> str:
        return "Items"

    def column_files(self) -> str:
        return "Files"

    def column_taken(self) -> str:
        return "Transmitted item no."

    def column_remark(self) -> str:
        return "Remark"

    def column_text(self) -> str:
        return "Original text"

    def column_measure(self) -> str:
        return "Measure"

    def column_responsible(self) -> str:
        return "Focal point / organisation"

    def column_dates(self) -> str:
        return "Due"

    def column_reason(self) -> str:
        return "Remarks"

    # one answer

    def via(self, answer: Answer, *, alone: bool = False) -> str:
        if answer.on_behalf_by is not None:
            how = f", by {answer.on_behalf_by}" if answer.on_behalf_by else ", by the coordination"
            channel = f" ({answer.channel})" if answer.channel and not answer.names(answer.channel) else ""
            said = f"on behalf of the organisation{'' if answer.names(answer.on_behalf_by) and not alone else how}{channel}"
        else:
            said = "in private" if answer.private else "in the group"
        if not answer.forwarded_from:
            return said
        return f"{said}, forwarded" + ("" if answer.names(answer.forwarded_from) else f" from {answer.forwarded_from}")

    def timeliness(self, answer: Answer) -> str:
        said = {
            Timeliness.ON_TIME: "on time",
            Timeliness.WITH_EXTENSION: "with extension",
            Timeliness.LATE: "received after the due date",
        }[answer.timeliness]
        return f"{said}, new answer after the due date" if answer.late_again else said

    def amount(self, answer: Answer, wanted: Wanted | None) -> str:
        if answer.amount is None or wanted is None:
            return ""
        asked = str(wanted.at_most) if wanted.at_least == wanted.at_most else f"{wanted.at_least} to {wanted.at_most}"
        return f"{self.points(len(answer.items))} (asked: {asked})"

    def edited(self, answer: Answer) -> str:
        if answer.edited_at is None:
            return ""
        return f"version {answer.versions}, edited {self.moment(answer.edited_at, year=True)}"

    def earlier(self, answer: Answer) -> str:
        if not answer.earlier:
            return ""
        moments = "; ".join(f"no. {n}, {self.moment(at, year=True)}" for n, at in enumerate(answer.earlier, 1))
        return f"{self._form(len(answer.earlier), 'Version replaced', 'Versions replaced')}: {moments}."

    def reason_given(self, answer: Answer) -> str:
        return f"The coordination's reason: {answer.reason}" if answer.reason else ""

    def replaced(self, by: int) -> str:
        return f"Replaced by answer no. {by} of the same organisation."

    def file(self, name: str) -> str:
        return f"Attached file: {name}"

    def nothing_to_add(self) -> str:
        return "Nothing to add."

    def only_a_file(self, *, worded: bool) -> str:
        return "A file, worded by the coordination." if worded else "A file alone, to be read."

    def without_words(self) -> str:
        return "No text."

    # the rest

    def standing(self, standing: Standing, count: int = 1) -> str:  # noqa: ARG002 - one form in English
        return {
            Standing.ANSWERED: "Answered",
            Standing.NOTHING_TO_ADD: "Nothing to add",
            Standing.EXCUSED: "Excused",
            Standing.NOT_YET: "Awaited",
        }[standing]

    def excused(self, entry: Entry) -> str:
        if entry.reason:
            return f"{entry.organisation} ({entry.reason})"
        if entry.away_until:
            return f"{entry.organisation} (away until {self.day(entry.away_until, year=True)})"
        return entry.organisation

    def awaited(self, entry: Entry, general: datetime | None) -> str:
        if entry.due and general and entry.due > general:
            return f"{entry.organisation} (extension until {self.moment_here(entry.due)})"
        return entry.organisation

    def addition(self, addition: Addition) -> str:
        what = {
            "new": f"{self.answer_number(addition.number)} (new),",
            "changed": f"{self.answer_number(addition.number)} (changed),",
            "withdrawn": f"{self.answer_number(addition.number)} (withdrawn),",
        }[addition.change]
        points = f", {self.n(addition.items, 'new item', 'new items')}" if addition.items else ""
        files = f", {self.n(addition.files, 'new file', 'new files')}" if addition.files else ""
        return f"{addition.organisation}: {what} {self.moment(addition.at, year=True)}{points}{files}"

    def waiting(self, waiting: Waiting) -> str:
        who = " · ".join(filter(None, (waiting.by, waiting.organisation)))
        why = {
            "organisation?": "organisation to be named",
            "comment?": "contribution or comment?",
            "claim?": "to be confirmed that its author speaks for the organisation",
        }[waiting.why]
        head = f"{self.answer_number(waiting.number).capitalize()}, {self.moment(waiting.at, year=True)}"
        return " · ".join(filter(None, (head, who, why)))

    def set_aside(self, aside: SetAside) -> str:
        why = {"withdrawn": "withdrawn", "comment": "a comment, not counted"}[aside.why]
        who = f", {aside.organisation}" if aside.organisation else ""
        number = self.answer_number(aside.number).capitalize()
        return f"{number}{who}, {self.moment(aside.at, year=True)}: {why}."

    def answer_number(self, number: int) -> str:
        return f"answer no. {number}"

    def size(self, bytes_: int) -> str:
        return french.size(bytes_, ("bytes", "kB", "MB"), ".")

    def file_line(self, file: SubmittedFile) -> str:
        name, size = file.attachment.name, self.size(file.attachment.size)
        return f"{file.organisation} · {self.answer_number(file.number)} · {name} ({size})"

    def originals_elsewhere(self) -> str:
        return "The original answers, word for word, are annexed to the Word file."

    # the spreadsheet

    def other_organisation(self) -> str:
        return "Other organisation"

    def sheet_summary(self) -> str:
        return "Summary"

    def organisations(self, names: Sequence[str]) -> str:
        return f"{self.n(len(names), 'organisation', 'organisations')}: {', '.join(map(inline, names))}"

    def said_by(self, point: Sent) -> str:
        return f"{point.organisation}: {' '.join(point.text.split())}"

    def not_taken(self, not_taken: NotTaken) -> str:
        why = f" – reason: {not_taken.reason}" if not_taken.reason else ""
        return f"{self.said_by(not_taken.point)}{why}"

    def heading_ranking(self) -> str:
        return "Ranking by the members"

    def ranking_line(self, ranking: Ranking) -> str:
        choices = self.n(ranking.at_most, "choice", "choices")
        who = f"{ranking.voted} of {self.n(ranking.expected, 'organisation', 'organisations')}"
        line = f"Round closed {self.moment(ranking.at, year=True)}: {who}, {choices} at most each."
        if others := len(ranking.items) - len(ranking.supported):
            line += " " + self.n(others, "item had no vote.", "items had no vote.")
        return line

    def ranked_voices(self, item: RankedItem) -> str:
        parts = [
            self.n(item.voices, "vote", "votes"),
            ", ".join(map(inline, item.voters)),
            "edited or withdrawn since" if item.gone else "",
        ]
        return " · ".join(filter(None, parts))

    def column_rank(self) -> str:
        return "Rank"

    def column_voices(self) -> str:
        return "Votes"

    def sheet_points(self) -> str:
        return "Items"

    def sheet_organisations(self) -> str:
        return "Organisations"

    def sheet_annex(self) -> str:
        return "Annex"

    # the follow-up sheet

    def followup_summary(self, open_rows: int, overdue: int, closed: int) -> str:
        late = f", {overdue} of them overdue" if overdue else ""
        return f"{self.n(open_rows, 'decision open', 'decisions open')}{late}; {closed} closed."

    def no_decisions(self) -> str:
        return "No decision is on record."

    def status(self, row: Row) -> str:
        return self.how_it_stands(row.status, row.overdue_days, closed=row.closed)

    def late_by(self, days: int) -> str:
        """The first day by the calendar may be a minute: it has no number."""
        return f"overdue by {self.n(days, 'day', 'days')}" if days > 1 else "overdue"

    def how_it_stands(self, status: Status, overdue_days: int, *, closed: bool = False) -> str:
        late = self.late_by(overdue_days)
        if status is Status.OVERDUE:
            return late.capitalize()
        said = {
            Status.DONE: "Done",
            Status.IN_PROGRESS: "In progress",
            Status.PENDING: "Pending",
            Status.CANCELLED: "Cancelled",
        }[status]
        if overdue_days:
            return f"{said}, {late}"
        return f"{said}, contributions closed" if closed and status is Status.IN_PROGRESS else said

    def responsible(self, row: Row) -> str:
        members = "Member organisations" if row.contributions_due else "Coordination"
        owner = row.owner or members
        return owner[:1].upper() + owner[1:] if owner.split()[0].islower() else owner

    def due_contributions(self, due: datetime) -> str:
        return f"Contributions: {self.moment(due, year=True)}"

    def due_transmission(self, due: datetime, recipient: str | None) -> str:
        to = f" {self.to(recipient)}" if recipient else ""
        return f"Transmission{to}: {self.moment(due, year=True)}"

    def undated(self) -> str:
        return "No date"

    def answers_of(self, counts: Counts) -> str:
        said = f"{self.n(counts.answered, 'answer', 'answers')} of {counts.expected}"
        return f"{said}, {counts.nothing_to_add} with nothing to add" if counts.nothing_to_add else said

    def of_meeting(self, day: date) -> str:
        return f"Meeting of {self.day(day, year=True)}"

    def said_so(self, said: Said) -> str:
        by = f" by {said.by}" if said.by else ""
        return f"Noted{by}, {self.moment(said.at, year=True)}"

    def sheet_followup(self) -> str:
        return "Follow-up"

    def column_meeting(self) -> str:
        return "Meeting"

    def column_overdue(self) -> str:
        return "Days overdue"

    def column_why(self) -> str:
        return "Reason"

    def column_answers(self) -> str:
        return "Answers"

    def column_said(self) -> str:
        return "Noted"

    def column_contributions_due(self) -> str:
        return f"Contributions ({self.city} time)"

    def column_transmission_due(self) -> str:
        return f"Transmission ({self.city} time)"

    def date_pattern(self) -> str:
        return "[$-809]ddd d mmm yyyy"

    # the history of all organisations

    def history_title(self) -> str:
        return "History of contributions"

    def record(self, record: Record) -> str:
        return {
            Record.ON_TIME: "On time",
            Record.WITH_EXTENSION: "With extension",
            Record.LATE: "Received after the due moment",
            Record.NOTHING_TO_ADD: "Nothing to add",
            Record.EXCUSED: "Excused",
            Record.MISSING: "No answer",
            Record.AWAITED: "Expected",
        }[record]

    def left(self, organisation: str) -> str:
        return f"{organisation} (no longer on the roster)"

    def sheet_decisions(self) -> str:
        return "Decisions"

    def column_asked(self) -> str:
        return "Asked for"

    def column_decision(self) -> str:
        return "Decision"

    # the same as a picture

    def glance_title(self, at: datetime) -> str:
        return f"Decisions as of {self.moment(at, year=True)}"

    def glance_today(self) -> str:
        return "today"

    def glance_day(self, day: date) -> str:
        return self.dated(day, "d MMM")

    def glance_contributions(self, due: datetime, closed: datetime | None) -> str:
        if closed:
            return f"closed since {self.dated(closed, 'EEE d MMM')}"
        return self._dated_to_the_minute(due)

    def glance_extension(self, until: datetime) -> str:
        return self._dated_to_the_minute(until)

    def glance_transmission(self, due: datetime, late: int) -> str:
        overdue = f", {self.late_by(late)}" if late else ""
        return f"{self._dated_to_the_minute(due)}{overdue}"

    def glance_transmitted(self, at: datetime) -> str:
        return f"transmitted {self.dated(at, 'EEE d MMM')}"

    def glance_nothing_asked(self) -> str:
        return "Nothing is asked of the organisations."

    def glance_standing(self, standing: Standing, count: int) -> str:
        return {
            Standing.ANSWERED: self._form(count, "answer", "answers"),
            Standing.NOTHING_TO_ADD: "nothing to add",
            Standing.EXCUSED: "excused",
            Standing.NOT_YET: "awaited",
        }[standing]

    def glance_sign(self, sign: str) -> str:
        return {"contributions": "contributions", "extension": "more time granted", "transmission": "transmission"}[
            sign
        ]

    def glance_more(self, count: int) -> str:
        return f"+ {self.n(count, 'other decision', 'other decisions')}, in the text"

    def glance_uneven(self) -> str:
        return "Days lie closer together the farther they are from today."

    # the calendar

    def calendar_name(self, group: str) -> str:
        return f"{group}: due dates"

    def event_contributions(self, decision: Decision) -> str:
        return f"#{decision.number} {decision.title}: contributions"

    def event_transmission(self, decision: Decision) -> str:
        to = f" {self.to(decision.recipient)}" if decision.recipient else ""
        return f"#{decision.number} {decision.title}: transmission{to}"

    def event_description(self, decision: Decision) -> str:
        lines = [f"#{decision.number} {decision.title}"]
        if decision.wanted:
            lines.append(f"{self.fact_wanted()}: {self.wanted(decision.wanted)}")
        if decision.contributions_due:
            lines.append(self.due_contributions(decision.contributions_due))
        if decision.transmission_due:
            lines.append(self.due_transmission(decision.transmission_due, decision.recipient))
        if decision.source:
            lines.append(self.quoted(decision.source))
        return "\n".join(lines)
