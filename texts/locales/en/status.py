"""Where things stand: /status, follow-up sheet, history, calendar."""

from collections.abc import Sequence
from datetime import datetime

from domain.compiling import Compilation, Counts
from domain.decisions import Decision
from domain.followup import FollowUp, Row
from domain.glance import extensions_of
from domain.groups import Group, Organisation
from domain.history import Line, Overview, Past, tally
from domain.standing import Standing
from domain.submissions import Submission
from texts.frame import cut, e
from texts.locales.en.compilations import Papers
from texts.locales.fr import status as fr


class Status(Papers, fr.Status):
    """Where things stand."""

    def answer_in_private(self) -> str:
        return "I answer in private: please open the chat."

    # /status

    def status_head(self, group: Group, at: datetime) -> str:
        return f"<b>{e(group.title)}</b>\n{self.moment(at, year=True)}"

    def status_as_coordination(self) -> str:
        return "<u>For the coordination</u>"

    def status_as_focal_point(self, organisations: Sequence[str]) -> str:
        whose = "your organisations" if len(organisations) > 1 else "your organisation"
        return f"<u>For {whose}, {e(self.all_of(organisations))}</u>"

    def status_none(self) -> str:
        return "No decision is under way. <code>/decision</code> registers one."

    def status_done(self, count: int) -> str:
        return self.n(count, "finished decision", "finished decisions") + ": /followup"

    def status_decision(self, decision: Decision, c: Compilation, next_nudge: datetime | None, late: int) -> str:
        """One decision, for the coordination: names included. `late`: days since it was to be transmitted."""
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>", *self._status_over(decision)]
        if decision.cancellation:
            lines[1] += f" To open it again: <code>/reopen {decision.number}</code>"
            return "\n".join(lines)
        lines += self._status_dates(decision, late)
        if not decision.collects:
            lines.append("Nothing is asked of the organisations.")
            return "\n".join(lines)
        lines += self._status_more_time(decision)
        lines.append(e(self.papers.summary(c.counts)))
        missing = [x for x in c.entries if x.standing is Standing.NOT_YET]
        if missing:
            names = [self.papers.awaited(x, c.contributions_due) for x in missing]
            lines.append(f"{self.papers.standing(Standing.NOT_YET, len(names))}: {e(', '.join(names))}")
        if c.waiting:
            lines.append(self.n(len(c.waiting), "answer needs clarifying.", "answers need clarifying."))
        lines += self._status_since(decision)
        if c.transmitted:
            lines.append(f"Transmitted already: {e(self.papers.transmitted(c.transmitted))}.")
        if next_nudge:
            lines.append(f"Next reminder: {self.moment(next_nudge)}")
        return "\n".join(lines)

    def _status_dates(self, decision: Decision, late: int) -> list[str]:
        lines = []
        if decision.contributions_due:
            lines.append(f"Contributions: {self.moment(decision.contributions_due, year=True)}")
        if decision.transmission_due:
            to = f" {e(self.papers.to(decision.recipient))}" if decision.recipient else ""
            overdue = f", {self.papers.late_by(late)}" if late else ""
            lines.append(f"Transmission{to}: {self.moment(decision.transmission_due, year=True)}{overdue}")
        return lines or ["No date"]

    def _status_more_time(self, decision: Decision) -> list[str]:
        """How many have more time, and until when; nobody is named."""
        granted = extensions_of(decision)
        if not granted:
            return []
        who = self.n(len(granted), "organisation", "organisations")
        return [f"More time for {who}, until {self.all_of(self.moment(m) for m in dict.fromkeys(granted))}"]

    def status_for_member(
        self,
        decision: Decision,
        organisations: Sequence[tuple[Organisation, Submission | None, datetime | None, bool]],
        counts: Counts | None,
        late: int,
        now: datetime,
    ) -> str:
        """One decision, for a focal point. `organisations`: what was received, the own due moment, whether excused.

        Without `counts` only that: the rest was told already, to whoever coordinates as well.
        """
        over = self._status_over(decision)
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>", *over]
        for organisation, answer, due, excused in organisations:
            if answer or not over:
                lines.append(f"{e(organisation.name)}: {self._status_own(answer, due, now, excused=excused)}")
        if counts is not None and not decision.cancellation:
            lines += [*self._status_dates(decision, late), *self._status_more_time(decision)]
            lines.append(e(self.papers.summary(counts)))
            lines += self._status_since(decision)
        return "\n".join(lines)

    def _status_over(self, decision: Decision) -> list[str]:
        if decision.cancellation:
            return [f"Cancelled on {self.moment(decision.cancellation.at)}, nothing is asked any more."]
        if decision.is_noted_done:
            return ["Noted as “Done” by the coordination, nothing is asked any more."]
        return []

    def _status_since(self, decision: Decision) -> list[str]:
        if decision.closure is None:
            return []
        by_hand = " by the coordination" if decision.closure.by is not None else ""
        return [f"Closed{by_hand} since {self.moment(decision.closure.at)}; late answers are taken."]

    def _status_own(self, answer: Submission | None, due: datetime | None, now: datetime, *, excused: bool) -> str:
        if answer is None:
            until = f", until {self.moment(due, year=True)}" if due else ""
            if due and due <= now and not excused:
                return f"no answer yet; it was due {self.moment(due, year=True)}, and is still useful."
            return "excused, nothing is expected" if excused else f"contribution expected{until}"
        said = self.moment(answer.at, year=True)
        if len(answer.versions) > 1:
            said += f", edited {self.moment(answer.current.at, year=True)}"
        if answer.nothing_to_add:
            return f"“nothing to add”, received {said}. Thank you."
        points = "" if answer.current.unread else self.n(len(answer.current.items), "point", "points")
        files = len(answer.current.attachments)
        what = self.all_of(filter(None, (points, self.n(files, "file", "files") if files else "")))
        return f"answer no. {answer.number}, {what}, received {said}. Thank you."

    def status_picture(self) -> str:
        return "The same as a picture, without the name of any organisation."

    def status_no_organisation(self, group: Group) -> str:
        return (
            f"I do not know yet which organisation you answer for in “{e(group.title)}”. "
            "Reply to a call, or ask the coordination to note you as a focal point."
        )

    def status_nothing_asked(self) -> str:
        return "Nothing is expected from you at the moment. /history shows what you have sent."

    def status_reply(self, decision: Decision) -> str:
        return f"Answer #{decision.number}"

    def status_nothing(self, decision: Decision) -> str:
        return f"#{decision.number}: nothing to add"

    # the follow-up sheet

    def followup_head(self, sheet: FollowUp) -> str:
        open_rows = sheet.open_rows
        overdue = sum(r.overdue_days > 0 for r in open_rows)
        if sheet.rows:
            summary = self.papers.followup_summary(len(open_rows), overdue, len(sheet.rows) - len(open_rows))
        else:
            summary = self.papers.no_decisions()
        return f"<b>Follow-up sheet</b> · {e(sheet.group)}\n{self.moment(sheet.at, year=True)}\n{e(summary)}"

    def followup_row(self, row: Row) -> str:
        """#n title — who — due — status — reason, with the answers where organisations were asked."""
        due = row.transmission_due or row.contributions_due
        to = f", {e(self.papers.to(row.recipient))}" if row.recipient and row.transmission_due else ""
        when = f"{self.moment(due, year=True)}{to}" if due else e(self.papers.undated())
        counts = f" · {e(self.papers.answers_of(row.counts))}" if row.counts else ""
        lines = [
            f"<b>#{row.number} {e(row.title)}</b>",
            f"{e(self.papers.responsible(row))} · {when}",
            f"{e(self.papers.status(row))}{counts}",
            *self._followup_remarks(row),
        ]
        return "\n".join(lines)

    def _followup_remarks(self, row: Row) -> list[str]:
        """Why, who said so and when; the transmission."""
        lines = []
        if row.said:
            who = e(", ".join(filter(None, (row.said.by, self.short(row.said.at)))))
            lines.append(f"<i>{e(row.reason)}</i> ({who})" if row.reason else f"Noted: {who}")
        if row.transmitted:
            lines.append(e(self.papers.was_transmitted(row.transmitted)))
        return lines

    def followup_file(self) -> str:
        """Part of a file name."""
        return "follow-up"

    def calendar_file(self) -> str:
        """Part of a file name."""
        return "calendar"

    def change_status(self) -> str:
        return "Change a status"

    def change_status_of_which(self, rows: Sequence[Row], page: int, pages: int) -> str:
        lines = [f"<b>#{r.number}</b> {e(cut(r.title, 120))}: {e(self.papers.status(r))}" for r in rows]
        more = ["", f"Page {page} of {pages}."] if pages > 1 else []
        return "\n".join(["Which decision has a new status?", "", *lines, *more])

    def which_status(self, row: Row, said: str) -> str:
        """`said` was typed for a measure that had changed meanwhile; it is not lost."""
        lines = [self.followup_row(row), "", "Where does it stand now?"]
        return "\n".join([*lines, *([f"Not saved: “{e(said)}”"] if said else [])])

    def progress(self, status: str) -> str:
        return {"done": "Done", "in progress": "In progress", "pending": "Pending"}[status]

    def why_status(self, decision: Decision, status: str) -> str:
        return (
            f"#{decision.number} {e(decision.title)}: {self.progress(status).lower()}. "
            "For what reason? One sentence is enough; it will stand in the follow-up sheet."
        )

    def without_reason(self) -> str:
        return "No reason"

    def status_kept(self, row: Row) -> str:
        reason = f"\n<i>{e(row.reason)}</i>" if row.reason else ""
        return f"Noted. #{row.number} {e(row.title)}: {e(self.papers.status(row))}.{reason}"

    def what_goes_on(self, decision: Decision) -> str:
        if decision.is_noted_done:
            return "No organisation is reminded any more; the call in the group shows it."
        return (
            f"Organisations that have not answered are still reminded. To stop: <code>/close {decision.number}</code>"
        )

    def status_undone(self, *, goes_on: bool) -> str:
        again = " The reminders to come go on; those that have passed are not made up for." if goes_on else ""
        return f"Undone: what was noted before holds again.{again}"

    def status_changed_meanwhile(self) -> str:
        return "The status has changed meanwhile: here is what is noted. Choose again if need be."

    def status_replaced(self, row: Row, before: str) -> str:
        """To the colleague whose word it takes the place of."""
        now = f"{e(self.papers.status(row))} (you had noted: {self.progress(before).lower()})"
        return "\n".join([f"#{row.number} {e(row.title)}: {now}.", *self._followup_remarks(row)])

    def undo_status(self) -> str:
        return "Undo this change"

    def correct_owner(self) -> str:
        return "Correct the owner"

    def correct_due(self) -> str:
        return "Correct the due date"

    def who_is_responsible(self, decision: Decision) -> str:
        return f"#{decision.number} {e(decision.title)}: who answers for it? An organisation or a person."

    def reason_too_long(self, length: int, longest: int) -> str:
        return (
            f"This reason has {length} characters; the follow-up sheet takes {longest}. "
            "Write a shorter one: the question stays open."
        )

    def reason_of_another(self, decision: Decision) -> str:
        return (
            f"You are replying to another question. Here I am waiting for the reason for #{decision.number} {e(decision.title)}. "
            "Write it, or take up the other decision with /followup."
        )

    def followup_again(self) -> str:
        return "New follow-up sheet"

    # history

    def history_of_which(self) -> str:
        return "Whose history would you like to see?"

    def history_overview(self, overview: Overview) -> list[str]:
        """The head, then one line an organisation, with its totals."""
        head = f"<b>History</b> · {e(overview.group)}"
        if not overview.asked:
            return [f"{head}\nNo contribution has been asked for yet."]
        asked = self.n(overview.asked, "decision has", "decisions have")
        return [f"{head}\n{asked} asked for contributions.", "\n".join(map(self._history_line, overview.lines))]

    def _history_line(self, line: Line) -> str:
        name = line.organisation.name if line.organisation.removed is None else self.papers.left(line.organisation.name)
        totals = ", ".join(f"{self.papers.record(r).lower()} {n}" for r, n in tally(line.pasts).items())
        return f"<b>{e(name)}</b>: {totals or 'nothing asked'}"

    def history_table(self) -> str:
        return "Table of all organisations"

    def history_file(self) -> str:
        """Part of a file name."""
        return "history"

    def history_unknown(self, near: Sequence[str]) -> str:
        """The same whether the organisation does not exist or is not the person's own."""
        hint = f" Did you mean {e(self.all_of(near))}?" if near else ""
        return f"I have no history of that organisation to show you.{hint} Example: <code>/history NRC</code>"

    def history(self, organisation: Organisation, pasts: Sequence[Past]) -> list[str]:
        """The head with its totals, then one block a decision."""
        head = f"<b>History: {e(organisation.name)}</b>"
        if not pasts:
            return [f"{head}\nIt has not been asked for a contribution yet."]
        totals = ", ".join(f"{self.papers.record(r).lower()}: {n}" for r, n in tally(pasts).items())
        asked = self.n(len(pasts), "decision", "decisions")
        return [f"{head}\n{asked}. {totals[:1].upper()}{totals[1:]}.", *(self._past(p) for p in pasts)]

    def _past(self, past: Past) -> str:
        said = self.papers.record(past.record)
        if past.received:
            said += f", {self.moment(past.received, year=True)}"
        if past.again:
            said += f"; last answer: {self.moment(past.again, year=True)}"
        if past.points:
            said += f", {self.n(past.points, 'point', 'points')}"
        due = f"Due: {self.moment(past.due, year=True)}\n" if past.due else ""
        return f"<b>#{past.number} {e(past.title)}</b>\n{due}{said}"

    # the calendar

    def calendar_caption(self, group: Group) -> str:
        return (
            f"Due moments of “{e(group.title)}”. Open the file to add them to your calendar; "
            "take it again after a date has changed, and the same events are updated."
        )

    def calendar_empty(self, group: Group) -> str:
        return f"“{e(group.title)}” has no due moment to put into a calendar at present."
