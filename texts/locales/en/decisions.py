"""Decisions: what is understood, asked, confirmed, moved."""

from collections.abc import Sequence
from datetime import date, datetime, time

from domain.changing import dues_to_give
from domain.compiling import Counts
from domain.decisions import Decision, Wanted
from domain.groups import Attribution, Group, Organisation
from domain.ranking import end_of
from domain.typed import Fault, Typed, Wrong
from texts.frame import e
from texts.locales.en.compilations import Papers
from texts.locales.fr import decisions as fr


class Decisions(Papers, fr.Decisions):
    """Decisions: what is understood, asked, confirmed, moved."""

    def wanted(self, wanted: Wanted) -> str:
        if wanted.at_least == wanted.at_most:
            return f"{wanted.at_least}"
        return f"{wanted.at_least} to {wanted.at_most}"

    def wanted_button(self, wanted: Wanted, *, each: bool) -> str:
        return f"{self.wanted(wanted)} per organisation" if each else f"{self.wanted(wanted)} in all"

    # the draft

    def draft(self, typed: Typed, group: Group, planned: Sequence[datetime], notes: Sequence[str]) -> str:
        lines = ["<b>To confirm – nothing is registered yet</b>", "", f"<b>{e(typed.title)}</b>"]
        lines += self._facts(
            typed.contributions_due, typed.transmission_due, typed.recipient, typed.wanted, typed.owner
        )
        if typed.contributions_due:
            expected = len(group.expected())
            lines.append(f"Organisations expected: {expected}")
            lines.append(self.attribution_line(typed.attribution or group.settings.attribution))
            if planned:
                lines.append("Planned reminders, as long as an organisation has not answered:")
                lines += [f"• {self.moment(m)}" for m in planned]
            lines.append(f"Group: {e(group.title)}")
        else:
            lines.append("Nothing is asked of the organisations: this is up to the coordination.")
        lines += ["", *(f"⚠️ {note}" for note in notes)] if notes else []
        return "\n".join(lines)

    def _facts(
        self,
        contributions: datetime | None,
        transmission: datetime | None,
        recipient: str | None,
        wanted: Wanted | None,
        owner: str | None,
    ) -> list[str]:
        lines = []
        if contributions:
            lines.append(f"Contributions: no later than {self.moment(contributions, year=True)}")
        if transmission:
            to = f" {self.to(recipient)}" if recipient else ""
            lines.append(f"Transmission{to}: {self.moment(transmission, year=True)}")
        elif recipient:
            lines.append(f"Recipient: {e(recipient)}")
        if wanted:
            of = "per organisation" if wanted.each else "to keep in all"
            lines.append(f"Points {of}: {self.wanted(wanted)}")
        if owner:
            lines.append(f"Owner: {e(owner)}")
        return lines

    def due_on_holiday(self, moment: datetime, holiday: str) -> str:
        return f"{self.day(moment)} is a public holiday ({e(holiday)})."

    def due_on_weekend(self, moment: datetime) -> str:
        return f"{self.day(moment)} falls on a weekend."

    def no_window(self) -> str:
        return "There is less than an hour between contributions and transmission to consolidate."

    def empty_roster(self) -> str:
        return "The list of organisations is empty: /roster to enter it. Nobody is reminded without it."

    def undated(self) -> str:
        return "No date: the decision will be listed and followed up, without a call or reminders."

    def short_notice(self) -> str:
        return "Less than 48 hours: the call and one reminder only."

    def cannot_take(self, typed: Typed, text: str, example: tuple[date, date]) -> str:
        understood = self._facts(
            typed.contributions_due, typed.transmission_due, typed.recipient, typed.wanted, typed.owner
        )
        if typed.title:
            understood.insert(0, f"Title: {e(typed.title)}")
        if typed.attribution:
            understood.append(self.attribution_line(typed.attribution))
        lines = ["<b>Nothing is registered.</b>"]
        lines += ["", "Understood:", *(f"• {line}" for line in understood)] if understood else []
        lines += ["", "To put right:", *(f"• {self.wrong(w)}" for w in typed.wrong)]
        if len(text) <= 1000:
            lines += ["", "Your text, to copy and correct:", f"<code>/decision {e(text)}</code>"]
        lines += ["", "Example to copy:", f"<code>{self.decision_example(example)}</code>"]
        return "\n".join(lines)

    def wrong(self, wrong: Wrong) -> str:
        part = e(wrong.part[:100]) + ("…" if len(wrong.part) > 100 else "")
        moment = self.moment(wrong.moment, year=True) if wrong.moment else ""
        days = self.any_of(self.day(d, year=True) for d in wrong.candidates)
        match wrong.fault:
            case Fault.NO_TITLE:
                return "the title is missing: begin by saying what is asked for."
            case Fault.NO_DATE:
                example = f" Write for example “{self.day(wrong.moment)}”." if wrong.moment else ""
                return f"“{part}”: I read no date in it.{example}"
            case Fault.AMBIGUOUS:
                meant = f": is it {days}?" if days else ". Write the date in full, with month and year."
                return f"“{part}” can be read in several ways{meant}"
            case Fault.CONFLICT:
                if not days:
                    return f"“{part}”: that day does not exist. Write the date in full, with month and year."
                return f"“{part}”: the weekday and the date do not agree. Is it {days}?"
            case Fault.NO_SUCH_HOUR:
                return f"“{part}”: there is no such hour. Write for example “5pm”."
            case Fault.PAST:
                meant = f" Did you mean {days}?" if days else " Give a date to come."
                return f"“{part}”: {moment or 'this date'} is already past.{meant}"
            case Fault.TRANSMISSION_FIRST:
                return (
                    f"the transmission, {moment}, comes before the contributions are due. "
                    "Give it a later date, or move the contributions forward."
                )
            case Fault.BAD_ITEMS:
                return f"“{part}”: give a number or a range, for example “items 2-3”."
            case Fault.BAD_ATTRIBUTION:
                return (
                    f"“{part}”: write “attribution with names”, “attribution by type” or “attribution without names”."
                )
            case Fault.UNKNOWN_PART:
                return (
                    f"“{part}”: I don't know what this is. Each part begins with contributions, transmission, "
                    "items, recipient, owner or attribution."
                )
            case Fault.TWICE:
                return f"“{part}”: this part was given already. Keep only one."
            case Fault.TOO_LONG:
                return f"“{part}”: this is too long ({len(wrong.part)} characters). Say it in one short line."

    def cannot_take_part(self, wrong: Wrong) -> str:
        fault = self.wrong(wrong)
        return f"{fault[0].upper()}{fault[1:]}"

    def cannot_take_field(self, wrong: Wrong, field: str) -> str:
        if wrong.fault is not Fault.TRANSMISSION_FIRST or wrong.moment is None:
            return self.cannot_take_part(wrong)
        if field == "contributions":
            ways = "Give an earlier date; the transmission is changed separately."
        else:
            ways = "Give it a later date; when contributions are due is changed separately."
        moment = self.moment(wrong.moment, year=True)
        return f"The transmission, {moment}, would come before the contributions are due. {ways}"

    def correct_step_by_step(self) -> str:
        return "Correct it step by step"

    def what_to_change(self) -> str:
        return "What do you want to change?"

    def field(self, name: str) -> str:
        return {
            "title": "Title",
            "contributions": "Contributions",
            "transmission": "Transmission",
            "recipient": "Recipient",
            "items": "Number of points",
            "owner": "Owner",
        }[name]

    def ask_field(self, name: str, example: tuple[date, date]) -> str:
        return {
            "title": "What does the meeting ask for? Send the decision's title, for example “Priorities for the HCT”.",
            "contributions": "Until when do the organisations contribute? For example "
            f"“{self.day(example[0])}” or “{self.day(example[0])} 5pm”.",
            "transmission": "When is the whole handed over, and to whom? For example "
            f"“{self.day(example[1])} to the HCT”.",
            "recipient": "To whom is the whole handed over? For example “HCT” or “OCHA”.",
            "items": "How many points per organisation? For example “2-3”. "
            "If it is the number to keep for the final version: “2-3 in all”.",
            "owner": "Who is responsible? For example “the coordination” or “UNHCR”.",
        }[name]

    def question_was_answered(self, *, card: bool) -> str:
        where = (
            "To change or cancel, use the buttons of “To confirm”, further down."
            if card
            else "Answer the last question, further down; “Cancel” is there too."
        )
        return f"This question has been answered. {where}"

    def draft_dropped(self) -> str:
        return "Cancelled. Nothing was registered."

    def draft_is_gone(self) -> str:
        return "This draft no longer exists: it was confirmed or cancelled. /status shows the registered decisions."

    def draft_is_past(self, moment: datetime) -> str:
        return f"{self.moment(moment, year=True)} has passed meanwhile. Press Change to give a date to come."

    # under which name contributions leave

    def attribution_line(self, attribution: Attribution) -> str:
        return {
            "named": "Contributions will be transmitted with the names of the organisations.",
            "by type": "Contributions will be transmitted by type of organisation, without their names.",
            "unattributed": "Contributions will be transmitted without the names of the organisations.",
        }[attribution]

    def attribution_button(self, attribution: Attribution) -> str:
        return {"named": "With names", "by type": "By type", "unattributed": "Without names"}[attribution]

    def attribution_of(self, decision: Decision, *, fixed: bool) -> str:
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>", self.attribution_line(decision.attribution)]
        lines.append("The coordination always sees the names: it has to know whom to remind.")
        if fixed:
            lines.append("Organisations have answered on these terms: less may still be told, not more.")
        return "\n".join(lines)

    def attribution_kept(self, decision: Decision, by: str = "") -> str:
        who = f"Noted by {e(by)}" if by else "Noted"
        return f"{who}. #{decision.number}: {self.attribution_line(decision.attribution)} The call is up to date."

    def attribution_is_fixed(self, decision: Decision) -> str:
        return (
            f"#{decision.number}: nothing is changed. Organisations answered knowing this: "
            f"“{self.attribution_line(decision.attribution)}” Less may still be told, not more. "
            "For contributions by name, register a new decision: /decision"
        )

    # the decision

    def is_open_already(self, twin: Decision) -> str:
        dates = "with these dates" if twin.contributions_due or twin.transmission_due else "without a date as well"
        return f"#{twin.number} {e(twin.title)}: open already {dates}. Open it all the same?"

    def open_all_the_same(self) -> str:
        return "Open all the same"

    def open_no_second(self) -> str:
        return "No, drop this draft"

    def registered_short(self, decision: Decision) -> str:
        return f"#{decision.number} registered."

    def registered(self, decision: Decision, group: Group) -> str:
        lines = [f"✓ Registered: <b>#{decision.number} {e(decision.title)}</b>"]
        lines += self._facts(
            decision.contributions_due, decision.transmission_due, decision.recipient, decision.wanted, decision.owner
        )
        if decision.collects:
            expected = self.n(len(decision.organisations), "organisation expected", "organisations expected")
            lines.append(f"The call is posted in “{e(group.title)}”; {expected}.")
            if decision.attribution != "named":
                lines.append(self.attribution_line(decision.attribution))
            lines.append("Move: /move · more time: /extend · reminders to come: /preview · close: /close")
        return "\n".join(lines)

    def call(self, decision: Decision, counts: Counts) -> str:
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>"]
        if decision.wanted and decision.wanted.each:
            unit = "point" if decision.wanted.at_most == 1 else "points"
            lines.append(f"{self.wanted(decision.wanted)} {unit} per organisation.")
        elif decision.wanted:
            lines.append(f"Of the points received, {self.wanted(decision.wanted)} will be kept in all.")
        if decision.contributions_due:
            lines.append(f"Before {self.moment(decision.contributions_due)}.")
        if decision.transmission_due:
            to = f" {self.to(decision.recipient)}" if decision.recipient else ""
            lines.append(f"Transmission{to}: {self.moment(decision.transmission_due)}.")
        lines.append(self.attribution_line(decision.attribution))
        lines.append("")
        count = f"{counts.answered}/{counts.expected} answers"
        count += f", {counts.nothing_to_add} with nothing to add" if counts.nothing_to_add else ""
        count += f", {counts.excused} excused" if counts.excused else ""
        if decision.cancellation:
            reason = f": {e(decision.cancellation.reason)}" if decision.cancellation.reason else ""
            lines.append(f"{count} · cancelled{reason}. Nothing is asked any more.")
        elif decision.transmissions:
            lines.append(f"{count} · handed {self._transmitted(decision)}. Thank you.")
        elif decision.is_noted_done:
            lines.append(f"{count} · noted as “Done” by the coordination. Nothing is asked any more. Thank you.")
        elif decision.closure:
            lines.append(f"{count} · closed. A late answer is still useful: reply to THIS message.")
        else:
            lines.append(f"{count}. Reply to THIS message, or in private:")
        return "\n".join(lines)

    def _transmitted(self, decision: Decision) -> str:
        first, *again = decision.whole_versions
        to = self.to(first.recipient) if first.recipient else "over"
        said = f"{to} on {self.moment(first.at)}"
        said += self.papers.version_since(again[-1].version, again[-1].at, year=False) if again else ""
        return said + self.papers.addenda_since([t.at for t in decision.addenda], year=False)

    def reply(self) -> str:
        return "Reply"

    def nothing_to_add(self) -> str:
        return "Nothing to add"

    # move, extend, close

    def move_to_when(self, decision: Decision, example: tuple[date, date]) -> str:
        both = self._dues_to_type(decision, example, both=True)
        return f"#{decision.number}: which new dates? For example “{both}”."

    def _dues_to_type(self, decision: Decision, example: tuple[date, date], *, both: bool = False) -> str:
        first = datetime.combine(example[0], time(17), self.tz)
        given = dues_to_give(decision, first)
        return "; ".join(
            [
                *([f"contributions {self.day(first)} 5pm"] if "contributions" in given else []),
                *(
                    [f"transmission {self.day(example[1])}"]
                    if "transmission" in given or (both and decision.transmission_due)
                    else []
                ),
            ]
        )

    def cannot_move(
        self,
        decision: Decision,
        wrong: Sequence[Wrong],
        example: tuple[date, date],
        act: str = "move",
        both: tuple[datetime, datetime] | None = None,
    ) -> str:
        faults = "\n".join(f"• {self.wrong(w)}" for w in wrong) or "• I read no new date in it."
        hint = (
            f"Move both together: <code>/{act} {decision.number} {self._as_typed(both)}</code>"
            if both
            else f"Example: <code>/{act} {decision.number} {self._dues_to_type(decision, example)}</code>"
        )
        return f"#{decision.number}: nothing is changed.\n{faults}\n{hint}"

    def has_no_contributions(self, decision: Decision, example: tuple[date, date]) -> str:
        dues = self._dues_to_type(decision, example)
        return (
            f"#{decision.number}: nothing is changed. This decision asks the organisations for no contributions. "
            f"Its date is that of the transmission: <code>/move {decision.number} {dues}</code>\n"
            "To ask for contributions, register a new decision: /decision"
        )

    def move_both(self) -> str:
        return "Move both"

    def which_due(self, decision: Decision, day: datetime, first: Decision, *, closed: bool) -> str:
        due = self.moment(decision.contributions_due) if decision.contributions_due else ""
        planned = self.moment(decision.transmission_due) if decision.transmission_due else ""
        handed = self.moment(first.transmission_due) if first.transmission_due else ""
        again = "" if first.closure or not closed else " Contributions are open again."
        stays = f"Contributions stay closed since {due}" if closed else f"Contributions stay due before {due}"
        return (
            f"#{decision.number}: nothing is changed yet. {self.day(day)} comes after the transmission, planned for "
            f"{planned}: is it the date of the contributions or of the transmission?\n"
            f"• Contributions: before {self.moment(day)}.{again} The transmission moves to {handed}.\n"
            f"• Transmission: {self.moment(day)}. {stays}."
        )

    def day_was_offered_before(self, decision: Decision, example: tuple[date, date], *, done: bool) -> str:
        since = "it has been noted as “Done”" if done else "the dates or the extensions have changed"
        lines = [f"#{decision.number}: nothing is changed. Since this question, {since}.", *self._dates(decision)]
        dues = self._dues_to_type(decision, example)
        lines.append(f"To change them: <code>/move {decision.number} {dues}</code>")
        return "\n".join(lines)

    def _dates(self, decision: Decision) -> list[str]:
        named = (("Contributions", decision.contributions_due), ("Transmission", decision.transmission_due))
        return [f"{name}: {self.moment(due, year=True)}" for name, due in named if due]

    def sure_to_move(self, decision: Decision, moved: Decision, notice: str) -> str:
        lines = [
            f"#{decision.number}: nothing is changed yet. The group will read:",
            f"<blockquote>{notice}</blockquote>",
            "The call will show these dates.",
            *self._call_after(decision, moved),
        ]
        return "\n".join(lines)

    def _call_after(self, decision: Decision, moved: Decision) -> list[str]:
        if decision.closure and not moved.closure:
            return ["Contributions are open again: whoever has not answered will be reminded again."]
        if moved.closure and moved.contributions_due != decision.contributions_due:
            return [
                f"Contributions, closed by hand, stay closed. To open them again: <code>/reopen {decision.number}</code>"
            ]
        return []

    def yes_move(self) -> str:
        return "Change the dates and tell the group"

    def no_move(self) -> str:
        return "Change nothing"

    def moved(self, decision: Decision, before: Decision) -> str:
        reopened = " Contributions are open again." if before.closure and not decision.closure else ""
        lines = [f"#{decision.number} {e(decision.title)}: the dates change.{reopened}"]
        if decision.contributions_due:
            lines.append(f"Contributions: before {self.moment(decision.contributions_due)}.")
        if decision.transmission_due:
            to = f" {self.to(decision.recipient)}" if decision.recipient else ""
            lines.append(f"Transmission{to}: {self.moment(decision.transmission_due)}.")
        return "\n".join([*lines, *self._round_ends(before, decision)])

    def _round_ends(self, before: Decision, decision: Decision) -> list[str]:
        this = decision.round
        if this is None or end_of(before, this) == end_of(decision, this):
            return []
        return [f"The ranking round ends {self.moment(end_of(decision, this))}."]

    def moved_kept(self, decision: Decision, before: Decision) -> str:
        told = ", the group is told" if decision.collects else ""
        lines = [f"#{decision.number}: dates changed{told}."]
        lines += self._dates(decision)
        if decision.extensions:
            lines.append("Extensions granted to single organisations stay where they are later.")
        return "\n".join([*lines, *self._round_ends(before, decision), *self._call_after(before, decision)])

    def moved_by(self, decision: Decision, name: str, at: datetime) -> str:
        """To the others who coordinate, as the next ones."""
        return self._changed_by(
            decision, f"dates changed by {self._whom(name, at)}. {'. '.join(self._dates(decision))}."
        )

    def cancelled_by(self, decision: Decision, name: str, at: datetime) -> str:
        again = f"Reopen it: <code>/reopen {decision.number}</code>"
        return self._changed_by(decision, f"cancelled by {self._whom(name, at)}. {again}")

    def reopened_by(self, decision: Decision, name: str, at: datetime, transmission: datetime | None) -> str:
        until = f", until {self.moment(decision.contributions_due)}" if decision.contributions_due else ""
        return self._changed_by(
            decision, f"reopened by {self._whom(name, at)}{until}.{self._new_transmission(transmission)}"
        )

    def done_by(self, decision: Decision, name: str, at: datetime, *, undone: bool) -> str:
        if undone:
            what = f"“Done” undone by {self._whom(name, at)}. What was noted before holds again."
        else:
            what = f"noted as “Done” by {self._whom(name, at)}."
        return self._changed_by(decision, what)

    def _whom(self, name: str, at: datetime) -> str:
        return f"{e(name)} ({self.short(at)})"

    def _changed_by(self, decision: Decision, what: str) -> str:
        return f"#{decision.number} {e(decision.title)}: {what}"

    def extend_usage(self, near: Sequence[str], example: tuple[date, date]) -> str:
        hint = f"Did you mean {e(self.any_of(near))}?\n" if near else ""
        return (
            f"{hint}Name the organisation, then its date: <code>/extend DRC {self.day(example[1])} 10am</code>. "
            "/roster shows the list."
        )

    def extension_after_transmission(self, decision: Decision, until: datetime) -> str:
        limit = self.moment(decision.transmission_due) if decision.transmission_due else ""
        return (
            f"#{decision.number}: {self.moment(until)} comes after the transmission, {limit}. "
            f"Choose an earlier moment, or move the transmission: <code>/move {decision.number} transmission …</code>"
        )

    def extension_is_past(self, decision: Decision, until: datetime) -> str:
        return (
            f"#{decision.number}: {self.moment(until)} has passed already. Give a moment that is still ahead: "
            "<code>/extend DRC tomorrow 10am</code>"
        )

    def extension_is_earlier(self, decision: Decision) -> str:
        due = self.moment(decision.contributions_due) if decision.contributions_due else ""
        return f"#{decision.number}: the general due moment, {due}, is at least as late already. Nothing is changed."

    def granted(self, decision: Decision, organisation: Organisation, until: datetime, told: int) -> str:
        return f"#{decision.number}: {e(organisation.name)} has until {self.moment(until)}. {self._told(told)}"

    def granted_already(self, decision: Decision, organisation: Organisation, until: datetime, who: str) -> str:
        return (
            f"#{decision.number}: {e(who)} has already granted {e(organisation.name)} time until {self.moment(until)}."
        )

    def declined(self, decision: Decision, organisation: Organisation, told: int) -> str:
        return f"#{decision.number}: {e(organisation.name)} keeps the general due moment. {self._told(told)}"

    def _told(self, count: int) -> str:
        if not count:
            return "None of its focal points has opened the private chat: please tell them yourself."
        return "Its focal point is told." if count == 1 else "Its focal points are told."

    def extension_granted(self, decision: Decision, organisation: Organisation, until: datetime) -> str:
        return f"#{decision.number} {e(decision.title)}: {e(organisation.name)} has until {self.moment(until)}."

    def extension_declined(self, decision: Decision, due: datetime, who: str) -> str:
        return (
            f"#{decision.number} {e(decision.title)}: it stays due {self.moment(due)}. "
            f"A late answer is still useful; to talk about it, write to {e(who)}."
        )

    def closed_by_hand(self, decision: Decision) -> str:
        return (
            f"#{decision.number} is closed: no more reminders. Late answers are still taken, and marked. "
            f"Reopen: <code>/reopen {decision.number}</code>"
        )

    def not_possible_now(self, decision: Decision) -> str:
        if decision.cancellation:
            return f"#{decision.number} is cancelled. Reopen it: <code>/reopen {decision.number}</code>"
        if decision.transmissions:
            return f"#{decision.number} is handed over already: this is not possible any more."
        return f"#{decision.number} asks nothing of the organisations: this command does not apply to it."

    def not_open(self, decision: Decision) -> str:
        return f"#{decision.number} is not open. /status shows where it stands."

    def not_closed(self, decision: Decision) -> str:
        move = f"<code>/move {decision.number}</code>"
        return f"#{decision.number} is open: there is nothing to reopen. To change its dates: {move}"

    def reopen_until_when(self, decision: Decision, example: tuple[date, date]) -> str:
        dues = self._dues_to_type(decision, example)
        dues = dues if ";" in dues else f"{self.day(example[0])} 5pm"
        return f"#{decision.number}: the due moment has passed. Reopen until when? For example “{dues}”."

    def sure_to_reopen(self, decision: Decision) -> str:
        lines = [f"#{decision.number} is cancelled. Reopen it with these dates?", *self._dates(decision)]
        lines += ["The call will be posted in the group again."] if decision.collects else []
        return "\n".join(lines)

    def reopen_so(self) -> str:
        return "Reopen with these dates"

    def reopen(self, decision: Decision) -> str:
        return f"Reopen #{decision.number}"

    def reopened_notice(self, decision: Decision, transmission: datetime | None) -> str:
        until = (
            f" Contributions: before {self.moment(decision.contributions_due)}." if decision.contributions_due else ""
        )
        return f"#{decision.number} {e(decision.title)}: open again.{until}{self._new_transmission(transmission)}"

    def notice_is_over(self, decision: Decision) -> str:
        return f"#{decision.number} {e(decision.title)}: changed since. The call says where it stands."

    def cancelled_notice(self, decision: Decision, *, answered: bool) -> str:
        thanks = " Thank you to those who answered." if answered else ""
        return f"#{decision.number} {e(decision.title)}: cancelled, nothing is asked any more.{thanks}"

    def reopened(self, decision: Decision, transmission: datetime | None) -> str:
        until = f" until {self.moment(decision.contributions_due)}" if decision.contributions_due else ""
        return f"#{decision.number} is open again{until}.{self._new_transmission(transmission)}"

    def _new_transmission(self, due: datetime | None) -> str:
        return f"\nTransmission: {self.moment(due, year=True)}" if due else ""

    def sure_to_cancel(self, decision: Decision, received: int) -> str:
        kept = f" {self.n(received, 'answer received stays kept', 'answers received stay kept')}." if received else ""
        return f"Cancel #{decision.number} {e(decision.title)}? Nothing will be asked any more.{kept}"

    def yes_cancel(self) -> str:
        return "Yes, cancel the decision"

    def cancelled(self, decision: Decision) -> str:
        return f"#{decision.number} is cancelled. Reopen it: <code>/reopen {decision.number}</code>"
