"""Nudges: in private, in the group, to the coordination; more time, absences and excuses."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from domain.compiling import Counts
from domain.decisions import Decision
from domain.groups import Group, Organisation
from domain.nudging import most_have_answered
from texts.frame import e
from texts.locales.fr import nudges as fr


class Nudges(fr.Nudges):
    """Nudges: in private, in the group, to the coordination; more time, absences and excuses."""

    # in private, to focal points

    def nudge(
        self, who: str, decision: Decision, organisation: Organisation, due: datetime, counts: Counts, *, last: bool
    ) -> str:
        lines = [f"Hello {e(who)}. {self.nudge_line(decision, organisation, due, counts)}"]
        if last:
            lines.append("This is our last reminder.")
        return "\n".join(lines)

    def nudge_line(self, decision: Decision, organisation: Organisation, due: datetime, counts: Counts) -> str:
        """What the others did is said once most have answered; until then, what it is for."""
        owed = f"we do not have the contribution of <b>{e(organisation.name)}</b> yet."
        done = counts.answered + counts.nothing_to_add
        if most_have_answered(counts):
            owed = f"{done} of {self.n(counts.expected, 'organisation', 'organisations')} have answered; {owed}"
        elif purpose := self.purpose(decision):
            owed = f"{owed} {purpose}"
        return f"<b>#{decision.number} {e(decision.title)}</b>: {owed}\nUntil <b>{self.moment(due)}</b>."

    def nudge_late(self, who: str, decision: Decision, organisation: Organisation, due: datetime, *, last: bool) -> str:
        lines = [f"Hello {e(who)}. {self.nudge_late_line(decision, organisation, due)}"]
        if last:
            lines.append("This is our last reminder.")
        return "\n".join(lines)

    def nudge_late_line(self, decision: Decision, organisation: Organisation, due: datetime) -> str:
        return (
            f"<b>#{decision.number} {e(decision.title)}</b> closed on {self.moment(due)}. The contribution of "
            f"<b>{e(organisation.name)}</b> is still useful: it will be included, marked “received after”."
        )

    def nudge_digest(self, who: str, lines: Sequence[str]) -> str:
        return "\n\n".join([f"Hello {e(who)}. We are still waiting to hear from you:", *lines])

    def in_group(self, group: Group) -> str:
        return f"<i>{e(group.title)}</i>"

    def nudge_help(self, contacts: Sequence[str]) -> str:
        ask = f" A question: {e(self.all_of(contacts))}." if contacts else ""
        return f"<i>Already answered? Nothing to do.{ask} STOP: no more reminders.</i>"

    def purpose(self, decision: Decision) -> str:
        if decision.transmission_due:
            to = f" {self.to(decision.recipient)}" if decision.recipient else ""
            return f"Transmission{to}: {self.moment(decision.transmission_due)}."
        return f"Recipient: {e(decision.recipient)}." if decision.recipient else ""

    def more_time_button(self) -> str:
        return "More time"

    def not_me_button(self, whose: str) -> str:
        return f"Not me ({whose})" if whose else "Not me"

    # in the group

    def group_line(self, decision: Decision, counts: Counts, waiting: Sequence[str]) -> str:
        """`waiting` are names or mentions, already safe; empty when the group only sees counts."""
        parts = [f"{counts.answered} of {self.n(counts.expected, 'answer', 'answers')}"]
        if counts.nothing_to_add:
            parts.append(f"{counts.nothing_to_add} with nothing to add")
        if counts.excused:
            parts.append(f"{counts.excused} excused")
        parts.append(f"{counts.missing} awaited")
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>: {', '.join(parts)}."]
        if purpose := self.purpose(decision):
            lines.append(purpose)
        if waiting:
            lines.append(f"Still awaited: {self.all_of(waiting)}.")
        if decision.contributions_due:
            lines.append(f"Answer until <b>{self.moment(decision.contributions_due)}</b>, here or in private:")
        return "\n".join(lines)

    def speaks_for(self, mention: str, organisation: Organisation) -> str:
        return f"{mention} ({e(organisation.name)})"

    def group_closing(self, decision: Decision, counts: Counts) -> str:
        title = f"<b>#{decision.number} {e(decision.title)}</b>"
        if decision.cancellation:
            return f"{title}: cancelled, nothing is asked any more."
        if decision.transmissions:
            first = decision.transmissions[0]
            to = self.to(first.recipient) if first.recipient else "over"
            return f"{title}: closed, then handed {to} on {self.moment(first.at)}. Thank you."
        if decision.is_noted_done:
            return f"{title}: closed, then noted as “Done” by the coordination. Nothing is asked any more. Thank you."
        if not decision.closure:
            return f"{title}: closed, then opened again. The call says where it stands."
        lines = [f"{title}: closed. {self.tally(counts)}. Thank you."]
        if purpose := self.purpose(decision):
            lines.append(purpose)
        if counts.missing:
            lines.append("A late answer is still welcome.")
        return "\n".join(lines)

    def tally(self, counts: Counts) -> str:
        """“15 answers, 2 with nothing to add, 1 excused, 2 awaited”"""
        parts = [self.n(counts.answered, "answer", "answers")]
        if counts.nothing_to_add:
            parts.append(f"{counts.nothing_to_add} with nothing to add")
        if counts.excused:
            parts.append(f"{counts.excused} excused")
        if counts.missing:
            parts.append(f"{counts.missing} awaited")
        return ", ".join(parts)

    # to the coordination

    def note_all_answered(self, decision: Decision, counts: Counts) -> str:
        return (
            f"<b>#{decision.number} {e(decision.title)}</b>: nobody is awaited any more ({self.tally(counts)}). "
            f"You can compile now. {self.purpose(decision)}".strip()
        )

    def note_closed(self, decision: Decision, counts: Counts, closed: datetime) -> str:
        return (
            f"<b>#{decision.number} {e(decision.title)}</b> closed on {self.moment(closed)}. "
            f"{self.tally(counts)}. {self.purpose(decision)}".strip()
        )

    def note_transmission(self, decision: Decision, counts: Counts, now: datetime, *, last: bool) -> str:
        to = f" {self.to(decision.recipient)}" if decision.recipient else ""
        due = decision.transmission_due or now
        when = "is due on" if due > now else "was due on"
        tally = f" {self.tally(counts)}." if decision.collects else ""
        return (
            f"<b>#{decision.number} {e(decision.title)}</b>: the transmission{to} {when} {self.moment(due)}.{tally} "
            f"{self._last_reminder() if last else self._more_reminders()}"
        )

    def _more_reminders(self) -> str:
        return "This reminder comes back on the next three working mornings, until it is done."

    def _last_reminder(self) -> str:
        return "This is the last reminder: /status and /followup show it from here on."

    def note_transmission_again(self, decision: Decision, *, last: bool) -> str:
        to = f" {self.to(decision.recipient)}" if decision.recipient else ""
        due = f", due on {self.moment(decision.transmission_due)}" if decision.transmission_due else ""
        return f"<b>#{decision.number} {e(decision.title)}</b>: transmission{to} still to be done{due}." + (
            f" {self._last_reminder()}" if last else ""
        )

    def note_unreachable(
        self, decisions: Sequence[Decision], names: Sequence[str], ready: str, also: Sequence[str]
    ) -> str:
        """`also`: who else is told."""
        shared = f" (sent to {e(self.all_of(also))} as well)" if also else ""
        which = self.all_of(f"<b>#{d.number} {e(d.title)}</b>" for d in decisions)
        return (
            f"{which}: no private message reaches {e(self.all_of(names))}. "
            f"A text ready to forward by e-mail or WhatsApp{shared}:\n\n<pre>{ready}</pre>\n\n"
            "An answer that came another way is registered here: "
            f"<code>/for #{decisions[0].number} {e(names[0])} e-mail 1) …</code>"
        )

    def ready_to_forward(
        self, decisions: Sequence[Decision], group: Group, wanted: Sequence[str], terms: Sequence[str]
    ) -> str:
        """It leaves Telegram: no formatting. For each decision: how many points it asks for, under which name they leave."""
        lines = ["Dear colleagues,", "", "We are waiting for the contribution of your organisation:"]
        for decision, points, under in zip(decisions, wanted, terms, strict=True):
            lines.append(f"“{e(decision.title)}”" + (f" ({points})" if points else ""))
            if decision.contributions_due:
                lines.append(f"Due: {self.moment(decision.contributions_due, year=True)}")
            if decision.transmission_due:
                to = f" {self.to(decision.recipient)}" if decision.recipient else ""
                lines.append(f"Transmission{to}: {self.moment(decision.transmission_due, year=True)}")
            if decision.collects:
                lines.append(under)
            lines.append("")
        lines.append("A few lines in reply to this message are enough; with nothing to add, one word will do.")
        return "\n".join([*lines, "", "Thank you,", f"the coordination, {e(group.title)}"])

    def compile_button(self, decision: Decision) -> str:
        return f"Compile #{decision.number}"

    def transmitted_button(self, decision: Decision) -> str:
        return f"Mark #{decision.number} as transmitted"

    # what is planned, and by hand

    def preview(self, decision: Decision, lines: Sequence[str]) -> str:
        title = f"<b>#{decision.number} {e(decision.title)}</b>"
        if not lines:
            return f"{title}: no reminder is planned any more."
        return "\n".join([f"{title}: what will be sent if nothing changes until then.", *lines])

    def preview_at(self, at: datetime) -> str:
        return f"\n<b>{self.moment(at)}</b>"

    def preview_group_line(self, *, closing: bool) -> str:
        return "• In the group: the closing." if closing else "• In the group: one line with the counts."

    def preview_ranking_line(self) -> str:
        return "• In the group: how many organisations have voted, and until when they can."

    def preview_round_ends(self) -> str:
        return "• The ranking round ends."

    def preview_private(self, kind: str, named: Sequence[str]) -> str:
        what = {
            "contribution": "In private",
            "ranking": "Reminder to vote, in private",
            "ranking: asked": "Ballot, in private",
        }[kind]
        count = self.n(len(named), "organisation", "organisations")
        return f"• {what}, {count}: {self.all_of(named)}."

    def preview_note(self, kind: str, names: Sequence[str]) -> str:
        what = {
            "coordination: all answered": "nobody is awaited any more",
            "coordination: closed": "contributions are closed",
            "coordination: unreachable": "the organisations I cannot reach, with a text to forward",
            "coordination: transmission": "a reminder of the transmission",
            "coordination: ranking": "the result of the ranking",
        }[kind]
        return f"• To the coordination ({e(self.all_of(names))}): {what}."

    def preview_voters(self, count: int) -> str:
        return f"• In private, to those who voted ({self.n(count, 'person', 'people')}): the result of the ranking."

    def named(self, organisation: Organisation, persons: Sequence[str]) -> str:
        return f"{e(organisation.name)} ({e(self.all_of(persons))})" if persons else e(organisation.name)

    def by_hand(
        self, decision: Decision, reached: Sequence[str], left_out: Mapping[str, Sequence[str]], *, line: bool
    ) -> str:
        title = f"<b>#{decision.number} {e(decision.title)}</b>"
        if reached:
            count = self.n(len(reached), "organisation", "organisations")
            lines = [f"{title}: remind {count} in private:", self.all_of(reached) + "."]
        else:
            lines = [f"{title}: there is nobody to remind in private now."]
        if line:
            lines.append("In the group: one line with the counts.")
        if left_out:
            lines += ["", "Not reminded:"]
            lines += [f"• {self.left_out(why)}: {e(self.all_of(names))}" for why, names in left_out.items()]
        return "\n".join(lines)

    def left_out(self, why: str) -> str:
        return {
            "closed": "closed by the coordination",
            "cap reached": "number of reminders reached",
            "already written to today": "already reminded today",
            "no private chat": "no private chat",
            "paused": "want no more reminders",
            "away": "away",
        }[why]

    def only_later(self, at: datetime) -> str:
        return f"This is no hour to disturb people. First moment possible: {self.moment(at)}."

    def send_now(self) -> str:
        return "Send"

    def send_then(self, at: datetime) -> str:
        return f"Send {self.day(at)}, {self.clock(at)}"

    def nobody_is_missing(self, decision: Decision) -> str:
        return f"#{decision.number}: nobody is awaited. There is nothing to remind anybody of."

    def sent_by_hand(self, decision: Decision, count: int, *, line: bool) -> str:
        private = f"{self.n(count, 'organisation', 'organisations')} reminded in private"
        return f"#{decision.number}: {private}{', and one line in the group' if line else ''}."

    def queued_by_hand(self, decision: Decision, at: datetime) -> str:
        return f"#{decision.number}: noted. {self.moment(at)}, I remind in private those still missing."

    def nothing_sent(self) -> str:
        return "Nothing was sent."

    # more time, not me

    def little_room(self) -> str:
        return "Less than two hours would be left before the transmission."

    def asked_for_more_time(self, decision: Decision, until: datetime, coordination: Sequence[str]) -> str:
        whom = f" ({e(self.all_of(coordination))})" if coordination else ""
        return (
            f"#{decision.number}: I asked the coordination{whom} to give you until {self.moment(until)}. "
            "I shall tell you the answer."
        )

    def granted_by(self, decision: Decision, organisation: Organisation, until: datetime, who: str) -> str:
        return f"#{decision.number}: {e(organisation.name)} has until {self.moment(until)}, granted by {e(who)}."

    def declined_by(self, decision: Decision, organisation: Organisation, who: str) -> str:
        return f"#{decision.number}: {e(organisation.name)} keeps the general date, answered by {e(who)}."

    def nobody_to_ask(self, coordination: Sequence[str]) -> str:
        whom = e(self.all_of(coordination)) if coordination else "the coordination in the group"
        return f"I cannot reach the coordination in private. Write directly to {whom}. A late answer is still welcome."

    def time_enough_already(self, decision: Decision, due: datetime) -> str:
        return f"#{decision.number}: you already have until {self.moment(due)}. Give a later date."

    def too_late_for_transmission(self, decision: Decision) -> str:
        due = self.moment(decision.transmission_due) if decision.transmission_due else ""
        return (
            f"#{decision.number}: the transmission is due on {due}. Choose a moment before it; a later answer is "
            "still welcome and will be marked “received after”."
        )

    def speaks_for_nobody(self) -> str:
        return (
            "You do not speak for an organisation in this group so far. Your first answer ties you to yours; "
            "the coordination can do so too with /roster."
        )

    def not_you(self, organisation: Organisation) -> str:
        return (
            f"Noted: I write to you no more for {e(organisation.name)}. Do you know who deals with it? "
            "Write the name or @name; I pass it on to the coordination."
        )

    def do_not_know(self) -> str:
        return "I do not know"

    def it_is_me(self, organisation: Organisation) -> str:
        return f"Yes, I speak for {organisation.name}"

    def you_again(self, organisation: Organisation) -> str:
        return f"All right: you speak for {e(organisation.name)}."

    def passed_on(self) -> str:
        return "Thank you, the coordination knows."

    def left_organisation(self, who: str, organisation: Organisation, others: Sequence[str]) -> str:
        left = f"Still there: {e(self.all_of(others))}." if others else "Nobody speaks for it any more."
        return f"{e(who)} says they do not answer for <b>{e(organisation.name)}</b>. {left}"

    def ask_to_be_named(self, organisation: Organisation, coordination: Sequence[str]) -> str:
        who = e(self.any_of(coordination)) if coordination else "the coordination"
        return f"The coordination noted that you do not speak for {e(organisation.name)}: ask {who} to name you again."

    def speaks_again(self, who: str, organisation: Organisation) -> str:
        return f"{e(who)} answers for <b>{e(organisation.name)}</b> again."

    def suggested_focal_point(self, who: str, organisation: Organisation, words: str) -> str:
        return f"For <b>{e(organisation.name)}</b>, {e(who)} names: “{e(words)}”."

    # absences and excuses

    def away_until_when(self) -> str:
        return "Until when are you away? Choose, or write a date: “Tuesday 20 June”."

    def away_kept(
        self, until: datetime, since: datetime | None, organisations: Sequence[str], still_asked: Sequence[str]
    ) -> str:
        begins = f"from {self.day(since)} " if since else ""
        lines = [f"Noted: away {begins}until {self.moment(until)}, for {e(self.all_of(organisations))}."]
        if still_asked:
            lines.append(f"Other focal points are still asked for {e(self.all_of(still_asked))}.")
        return "\n".join([*lines, "Back earlier? /back"])

    def away_told(self, who: str, organisation: Organisation, until: datetime, excused: Sequence[int]) -> str:
        numbers = self.all_of(f"#{n}" for n in excused)
        return (
            f"{e(who)} ({e(organisation.name)}) is away until {self.moment(until)}. "
            f"Nobody else speaks for the organisation: it counts as excused for {numbers}."
        )

    def back_kept(self, organisations: Sequence[str]) -> str:
        return f"Welcome back. You speak for {e(self.all_of(organisations))} again."

    def was_not_away(self) -> str:
        return "No absence was noted. To note one: <code>/away Tuesday 20 June</code>"

    def excuse_usage(self, near: Sequence[str]) -> str:
        hint = f"Did you mean {e(self.any_of(near))}?\n" if near else ""
        return f"{hint}Name the organisation, then the reason if you like: <code>/excuse DRC on mission #4</code>"

    def excused(self, decision: Decision, organisation: Organisation, reason: str) -> str:
        why = f" ({e(reason)})" if reason else ""
        return f"#{decision.number}: {e(organisation.name)} is excused{why}. No more reminders for it here."

    def has_answered(self, decision: Decision, organisation: Organisation) -> str:
        return f"#{decision.number}: {e(organisation.name)} has answered already. There is nothing to excuse."

    def not_expected(self, decision: Decision, organisation: Organisation) -> str:
        return f"#{decision.number}: {e(organisation.name)} is not among the organisations expected."

    def take_back(self) -> str:
        return "Take the excuse back"

    def expected_again(self, decision: Decision, organisation: Organisation) -> str:
        return f"#{decision.number}: {e(organisation.name)} is expected again."

    # STOP

    def paused(self) -> str:
        return (
            "Noted: I send you no more reminders. You can still answer, and I confirm what you send. "
            "To receive them again: /resume"
        )

    def resumed(self) -> str:
        return "Noted: reminders come again. To stop them: /stop"
