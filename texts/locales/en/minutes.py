"""Minutes: handed in, read, gone through together; what is opened of them."""

from collections.abc import Sequence
from datetime import date, datetime

from domain.decisions import Decision
from domain.drafting import Entry, Proposed, StillOpen, hindrance
from domain.followup import Status, overdue_days, status_of
from domain.groups import Group
from domain.minutes.findings import Due
from domain.roster import Named
from domain.typed import Fault, Wrong
from texts.frame import cut, e
from texts.locales.en.compilations import Papers
from texts.locales.fr import minutes as fr
from texts.locales.fr.minutes import MOST_OPEN


class Minutes(Papers, fr.Minutes):
    """Minutes: handed in, read, gone through together; what is opened of them."""

    # handed in

    def send_minutes(self) -> str:
        return (
            "Send me the minutes: the file (Word, PDF, OpenDocument, web page or text), or the text pasted here, in "
            "several messages if need be. I make a draft of them; nothing is registered without you."
        )

    def minutes_too_short(self) -> str:
        return "That is too short for minutes. Send the file or paste the whole text; for a single decision: /decision"

    def is_it_minutes(self, name: str) -> str:
        what = f"“{e(cut(name, 80))}”" if name else "This text"
        return f"{what}: what is it? Nothing is registered meanwhile."

    def it_is_minutes(self) -> str:
        return "Minutes: find their decisions"

    def it_is_somebody_s(self) -> str:
        return "An organisation's contribution"

    def do_not_keep(self) -> str:
        return "Do not keep"

    # read

    def reading_minutes(self, name: str, parts: int) -> str:
        what = f" “{e(cut(name, 80))}”" if name else f" ({self.n(parts, 'message', 'messages')})" if parts > 1 else ""
        return f"I am reading the minutes{what}…"

    def minutes_are_late(self, name: str) -> str:
        what = f" “{e(cut(name, 80))}”" if name else ""
        return f"Telegram does not give me the file{what} yet. I go on trying; there is nothing you need to do."

    def minutes_refused(self, reason: str) -> str:
        """Why the document is not read, and what to do."""
        paste = "or paste the text here"
        return {
            "empty": f"This document is empty: send another one, {paste}.",
            "too_large": f"This file is over 20 MB: send it without its pictures, {paste}.",
            "too_long": "This document is too long for minutes: send only the part with the decisions.",
            "too_complex": f"This file is too complex to be opened safely: save it as plain text, {paste}.",
            "encrypted": f"This file is protected by a password: save it without one, {paste}.",
            "damaged": f"This file is damaged, or is not what its name says: save it again, {paste}.",
            "macros": f"This file contains macros, I do not open it: save it as .docx or .odt, {paste}.",
            "doctype": f"This file contains unusual definitions, I do not open it: save it again, {paste}.",
            "scanned": f"This file holds only the picture of a text, which I cannot read: send the original Word file, {paste}.",
            "picture": f"A picture cannot be read as minutes: send the Word file, {paste}.",
            "old_word": f"I do not read the old .doc format: save it as .docx, {paste}.",
            "rich_text": f"I do not read the .rtf format: save it as .docx, {paste}.",
            "spreadsheet": f"I do not read spreadsheets: send the minutes as Word or PDF, {paste}.",
            "slides": f"I do not read slides: send the minutes as Word or PDF, {paste}.",
            "archive": f"I do not open archives: send the document that is in it, {paste}.",
            "unknown_kind": f"I cannot read this kind of file: send the minutes as Word or PDF, {paste}.",
            "took_too_long": f"This file takes too long to read: save it as plain text, {paste}.",
            "language": "This document is neither in French nor in English, and I find no decision in it: "
            "register them one by one with /decision.",
            "unfetchable": f"Telegram did not give me this file: send it again, {paste}.",
        }[reason]

    def minutes_failed(self, reference: str) -> str:
        return (
            "Sorry, I could not read these minutes, through a fault on my side. They are kept: try again in a moment; "
            f"if it happens again, give this reference to the person who runs the bot: <code>{e(reference)}</code>"
        )

    def minutes_as_before(self, reason: str) -> str:
        return f"{reason}\nWhat I had read already stays as it was."

    def try_again(self) -> str:
        return "Try again"

    def edited_minutes(self) -> str:
        return (
            "I do not read a text again when it is edited: put it right in the list with ✎, or send the whole minutes "
            "again: /minutes"
        )

    def meeting_day_is_settled(self) -> str:
        return "The date of this meeting is not asked any more: here is the list."

    def which_meeting_day(self, name: str) -> str:
        where = f"“{e(cut(name, 80))}”" if name else "this text"
        return (
            f"When was the meeting? I do not find its date in {where}. Choose, or write it, "
            f"for example “{self.day(date(2017, 6, 7), year=True)}”."
        )

    def meeting_day_not_read(self, today: date) -> str:
        return f"I do not read the day of a past meeting there. Write it in full, for example “{self.day(today, year=True)}”."

    def which_day_instead(self) -> str:
        return f"When was the meeting? Choose, or write it, for example “{self.day(date(2017, 6, 7), year=True)}”."

    def meeting_day_disagrees(self, typed: str) -> str:
        return f"⚠️ “{e(cut(typed, 60))}”: the weekday and the date disagree."

    def meeting_day_so_far(self, day: date | None) -> str:
        if day is None:
            return "So far: meeting without a date."
        return f"So far: meeting of {self.day(day, year=True)}."

    def change_meeting_day(self) -> str:
        return "Date of the meeting"

    def without_meeting_day(self) -> str:
        return "Go on without this date"

    def nothing_in_minutes(self, name: str, proposed: Proposed, before: Sequence[StillOpen], now: datetime) -> str:
        where = f"“{e(cut(name, 80))}”" if name else "this text"
        said = (
            f"{self._of_meeting(proposed)}I found no {'new ' if before else ''}decision to follow up in {where}. "
            f"To register one yourself: /decision{self._others(proposed)}"
        )
        return "\n".join([said, *self._open_before(before, now)])

    def _of_meeting(self, proposed: Proposed) -> str:
        day = proposed.meeting_date
        return f"Meeting of {self.day(day, year=True)}. " if day else ""

    def _others(self, proposed: Proposed) -> str:
        if not proposed.other_meetings:
            return ""
        days = self.all_of(self.day(d, year=True) for d in proposed.other_meetings[:5])
        return (
            f"\n⚠️ This document also holds another meeting ({days}): I have not read it. "
            "Send it by itself if it still matters."
        )

    # gone through together

    def minutes_list(
        self,
        proposed: Proposed,
        name: str,
        now: datetime,
        page: int,
        news: str,
        missing: Sequence[Named],
        group: Group,
        before: Sequence[StillOpen],
    ) -> str:
        lines = [*([news, ""] if news else []), *self._minutes_head(proposed, name)]
        if proposed.questions:
            lines += ["", *self._first_question(proposed)]
        if self._is_to_come(proposed, now):
            lines.append("⚠️ This meeting has not taken place yet: check its date, the deadlines hang on it.")
        lines += self._minutes_entries(proposed, group, now, page, "Undated", "Opened already")
        lines += self._open_before(before, now) if page == 0 else []
        lines.append("")
        if not group.expected() and any(x.proposal.contributions for x in proposed.pending):
            lines.append(f"⚠️ {self.empty_roster()}")
        if missing:
            names = cut(", ".join(o.name for o in missing), 300)
            lines.append(f"In the minutes, but not on the roster: {e(names)}.")
        if proposed.pages > 1:
            lines.append(f"Page {page + 1} of {proposed.pages}.")
        if not proposed.pending:
            return "\n".join(lines).rstrip()
        calls = sum(x.proposal.contributions is not None for x in proposed.pending)
        if 0 < calls < len(proposed.pending):
            lines.append(
                "When opened, a call appears in the group for those that ask for contributions; "
                "the others are followed up by the coordination."
            )
        lines.append(
            "Tick: ☐. Change: ✎. Set aside: ✗. Give a date: reply to this message, for example "
            f"“{self._example_number(proposed, page)} {self.day(self._some_day(now))}”."
        )
        return "\n".join(lines)

    def _minutes_head(self, proposed: Proposed, name: str) -> list[str]:
        day = proposed.meeting_date
        undated = sum(not x.is_dated for x in proposed.in_order)
        opened = sum(x.opened is not None for x in proposed.entries)
        parts = [
            self.n(len(proposed.in_order), "decision", "decisions"),
            *([f"{undated} of them undated"] if undated else []),
            *([f"{opened} opened already"] if opened else []),
        ]
        return [
            f"<b>Minutes of {self.day(day, year=True)}</b>" if day else "<b>Minutes, meeting without a date</b>",
            *([e(cut(name, 80))] if name else []),
            f"{', '.join(parts)}. Nothing is registered before “Open”.{self._others(proposed)}",
        ]

    def _first_question(self, proposed: Proposed) -> list[str]:
        entry, field, due = proposed.questions[0]
        more = len(proposed.questions) - 1
        line = f"⚠️ <b>{entry.number}.</b> {self.field(field)}: {self.minutes_question(due)}"
        return [line, *([f"Then: {self.n(more, 'more question', 'more questions')}."] if more else [])]

    def minutes_question(self, due: Due) -> str:
        why = {
            "weekday_conflict": "the weekday and the date disagree.",
            "no_such_day": "there is no such day.",
            "ambiguous": "this may mean several days.",
            "past": "this day had gone by at the meeting.",
            "two_dates": "the minutes give two dates.",
            "no_meeting_date": "the date of the meeting is needed to know which day this is.",
        }[due.question or "ambiguous"]
        days = self.any_of(self.day(d, year=True) for d in due.candidates[:4])
        ask = f" Is it {days}?" if days else " Which date holds?"
        return f"“{e(cut(due.raw, 80))}”: {why}{ask}"

    def minutes_entry(self, entry: Entry, now: datetime) -> list[str]:
        proposal = entry.proposal
        title = e(cut(proposal.title, 140))
        if entry.removed:
            return [f"✗ {entry.number}. <s>{title}</s>"]
        if entry.opened is not None:
            return [f"✓ {entry.number}. {title} – <b>#{entry.opened}</b>"]
        new = "🆕 " if entry.is_new else ""
        lines = [f"{'☑' if entry.ticked else '☐'} {new}<b>{entry.number}. {title}</b>"]
        if proposal.carried_over:
            lines.append("Carried over from the meeting before")
        lines += self._entry_facts(entry)
        for field, due in entry.dues:
            if due and due.question:
                lines.append(f"{self.field(field)}: “{e(cut(due.raw, 60))}”, to be settled")
        if not entry.is_dated and proposal.said:
            lines.append(f"When: “{e(cut(proposal.said, 60))}”")
        wrong = hindrance(entry, now, self.tz)
        if wrong and wrong.fault is Fault.PAST and wrong.moment:
            lines.append(f"⚠️ {self.moment(wrong.moment, year=True)} has gone by: ✎ {entry.number} for another date.")
        elif wrong and wrong.fault is Fault.TRANSMISSION_FIRST:
            lines.append(f"⚠️ The transmission comes before the contributions: ✎ {entry.number} to put it right.")
        return lines

    def minutes_sources(self, entries: Sequence[Entry]) -> str:
        lines = ["<b>What the minutes say</b>"]
        for entry in entries:
            quotes = cut(" […] ".join(" ".join(q.split()) for q in entry.proposal.quotes), fr.LONGEST_QUOTES)
            lines += ["", f"<b>{entry.number}. {e(cut(entry.proposal.title, 100))}</b>", f"“{e(quotes)}”"]
        return "\n".join(lines)

    def show_sources(self) -> str:
        return "Sentences of the minutes"

    def open_ticked(self, count: int) -> str:
        return f"Open the ticked decisions ({count})"

    def many_at_once(self, group: Group, count: int, calls: int) -> str:
        posts = self.n(calls, "posts a call", "post a call")
        what = f", of which {posts} in “{e(group.title)}”" if calls else ""
        return f"This opens {count} decisions at once{what}. Open them all?"

    def ticked_meanwhile(self) -> str:
        return "What is ticked has changed since this list: here it is up to date. Check it, then open."

    def opened_already(self) -> str:
        return "Done: what was ticked is open already. Nothing is opened twice."

    def yes_open(self) -> str:
        return "Yes, open all"

    def take_organisations(self, count: int, *, whole: bool) -> str:
        if whole:
            return f"Put these {count} on the roster"
        return f"Add to the roster: {self.n(count, 'organisation', 'organisations')}"

    def organisations_taken(self, added: Sequence[str]) -> str:
        count = self.n(len(added), "organisation added", "organisations added")
        return f"Roster: {count}. /roster shows and corrects it."

    def leave_out(self) -> str:
        return "Leave empty"

    def no_date(self) -> str:
        return "No date"

    def another_date(self) -> str:
        return "Another date"

    def give_up_minutes(self) -> str:
        return "Discard the draft"

    def sure_to_give_up_minutes(self) -> str:
        return "Discard this draft? What you ticked and changed in it will be lost; what is open stays open."

    def yes_give_up(self) -> str:
        return "Yes, discard"

    def minutes_given_up(self) -> str:
        return "Draft discarded. What is open already stays open; nothing else is registered."

    def minutes_gone(self) -> str:
        return "This draft does not exist any more: discarded, or too old. Send the minutes again: /minutes"

    def not_in_minutes_any_more(self) -> str:
        return "This proposal is no longer in the minutes. Open the up-to-date list again: /minutes"

    def minutes_being_read(self) -> str:
        return "I am reading these minutes: the list is coming, try again when it is there."

    def what_to_change_in(self, entry: Entry) -> str:
        lines = [f"<b>{entry.number}. {e(cut(entry.proposal.title, 140))}</b>", *self._entry_facts(entry)]
        return "\n".join([*lines, "", "What do you want to change?"])

    def cannot_tick(self, entry: Entry, wrong: Wrong) -> str:
        if wrong.fault is Fault.PAST and wrong.moment:
            return f"{entry.number}: {self.moment(wrong.moment, year=True)} has gone by. Give another date with ✎."
        if wrong.fault is Fault.TRANSMISSION_FIRST:
            return f"{entry.number}: the transmission comes before the contributions. Put a date right with ✎."
        return f"{entry.number}: a date is to be settled first. Answer the question at the top of the list."

    def nothing_ticked(self) -> str:
        return "No decision is ticked: tick at least one with its ☐ button."

    def which_date(self, entry: Entry, day: str) -> str:
        return (
            f"{entry.number}. {e(cut(entry.proposal.title, 140))}\n“{e(cut(day, 60))}”: is it the date of the "
            "contributions or of the transmission?"
        )

    def reply_with_number(self, now: datetime) -> str:
        return f"To give a date, reply with the number and the date, for example “3 {self.day(self._some_day(now))}”."

    def already_opened(self, number: int) -> str:
        return f"Opened already: #{number}. To change its dates: /move {number}"

    # still open from before

    def _open_before(self, before: Sequence[StillOpen], now: datetime) -> list[str]:
        """On the first page of the list; all of it, with what can be noted, is one press away."""
        if not before:
            return []
        lines = ["", f"<b>Still open from earlier meetings ({len(before)})</b>"]
        lines += [self._still_open(x, now, 80) for x in before[:MOST_OPEN]]
        if len(before) > MOST_OPEN:
            lines.append(f"… and {len(before) - MOST_OPEN} more.")
        return lines

    def _still_open(self, still: StillOpen, now: datetime, longest: int) -> str:
        """The measure, where it stands, and the words of the minutes that speak of it."""
        decision, report = still.decision, still.report
        line = f"#{decision.number} {e(cut(decision.title, longest))}: {self._status_now(decision, now)}"
        said = f"{report.subject}: {report.said}" if report else still.entry.proposal.title if still.entry else ""
        return f"{line}\n→ “{e(cut(said, longest + 20))}”" if said else line

    def _status_now(self, decision: Decision, now: datetime) -> str:
        days = overdue_days(decision, now, self.tz)
        return e(self.papers.how_it_stands(status_of(decision, now), days, closed=decision.closure is not None))

    def still_open_page(self, shown: Sequence[StillOpen], now: datetime, page: int, pages: int) -> str:
        lines = [
            "<b>Still open from earlier meetings</b>",
            "“→”: what the minutes say of it. Nothing is noted unless you press.",
        ]
        for still in shown:
            lines += ["", self._still_open(still, now, 140)]
            lines += [f"→ {line}" for line in self._new_dues(still, now)]
        if pages > 1:
            lines += ["", f"Page {page + 1} of {pages}."]
        return "\n".join(lines)

    def _new_dues(self, still: StillOpen, now: datetime) -> list[str]:
        if not still.decision.collects:  # a task, or what the coordination hands over: it has one date
            return [f"Due: {self.moment(due, year=True)}" for due in still.dues if due]
        if still.day and still.may_be_either(now):
            return [f"Contributions or transmission: {self.moment(still.day, year=True)}"]
        named = zip(("contributions", "transmission"), still.dues, strict=True)
        return [f"{self.field(name)}: {self.moment(due, year=True)}" for name, due in named if due]

    def no_longer_open(self) -> str:
        return "Nothing is open any more from earlier meetings."

    def go_through(self, count: int) -> str:
        return f"Go through them ({count})"

    def note_status(self, number: int, status: str) -> str:
        return f"#{number}: note “{self.papers.how_it_stands(Status(status), 0)}”"

    def put_off(self, number: int, day: datetime) -> str:
        return f"#{number}: move to {self.day(day)}"

    def is_another(self, number: int) -> str:
        return f"#{number}: this is another decision"

    def open_row(self, number: int) -> str:
        return f"#{number}: change its status"

    def from_minutes(self, said: str, day: date | None) -> str:
        """Plain text: the reason as the follow-up sheet has it."""
        of = f" of {self.day(day, year=True)}" if day else ""
        return f"Minutes{of}: “{said}”"

    def noted(self, number: int) -> str:
        return f"#{number}: noted."

    def not_told_any_more(self) -> str:
        return "That is noted already, or has changed since: here is the list as it stands."

    # handed in again, taken up

    def minutes_known(self, since: datetime, opened: int, left: int) -> str:
        done = self.n(opened, "decision opened", "decisions opened")
        then = f"{self.n(left, 'proposal is', 'proposals are')} left" if left else "there is nothing new"
        return f"These minutes were handed to me before ({self.short(since)}): {done}, {then}."

    def minutes_corrected(self, new: int, gone: int) -> str:
        count = self.n(new, "is new", "are new") if new else "nothing is new"
        less = f", {self.n(gone, 'proposal is gone', 'proposals are gone')}" if gone else ""
        return (
            f"This is another version of minutes handed in before: {count}{less}. "
            "What was ticked, set aside, changed or opened stayed so."
        )

    def minutes_underway(self) -> str:
        return "Or resume a draft:"

    def take_up(self, name: str, proposed: Proposed) -> str:
        day = self.day(proposed.meeting_date, year=True) if proposed.meeting_date else ""
        left = self.n(len(proposed.pending), "proposal", "proposals")
        return " · ".join(part for part in (day, left, name) if part)

    # opened

    def minutes_opened(self, opened: Sequence[Decision], group: Group, left: int) -> str:
        lines = [f"<b>✓ {self.n(len(opened), 'decision opened', 'decisions opened')}</b>"]
        calls = sum(d.collects for d in opened)
        for d in opened[: fr.MOST_SUMMED_UP]:
            without = "" if d.collects or not calls else " · no call"
            lines.append(f"#{d.number} {e(cut(d.title, 100))}{self._until(d)}{without}")
        if len(opened) > fr.MOST_SUMMED_UP:
            lines.append("…")
        if calls:
            lines += ["", f"{self.n(calls, 'call', 'calls')} posted in “{e(group.title)}”."]
        if left:
            lines.append(f"{self.n(left, 'proposal stays', 'proposals stay')} in the draft.")
        lines.append("Move: /move · reminders to come: /preview · where things stand: /status")
        return "\n".join(lines)

    def show_rest(self) -> str:
        return "Show the rest"
