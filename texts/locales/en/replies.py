"""Replies: receipts, questions, withdrawals, answers on behalf of others."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from domain.compiling import Timeliness, timeliness
from domain.decisions import Decision
from domain.groups import Group, Organisation
from domain.labels import shortened
from domain.receiving import asks_for_comments
from domain.submissions import Submission
from texts.frame import e
from texts.locales.fr import replies as fr


class Replies(fr.Replies):
    """Replies: receipts, questions, withdrawals, answers on behalf of others."""

    def receipt(
        self,
        decision: Decision,
        submission: Submission,
        organisation: Organisation,
        due: datetime | None,
        hint: Literal["few", "many", "cut"] | None,
        replaces: Submission | None,
        group: Group | None,
        counting: Submission | None = None,
        continues: Submission | None = None,
        lines_to_count: int = 0,
        is_over: bool = False,
        unconfirmed: bool = False,
        titled: bool = False,
        within: bool = False,
    ) -> str:
        version = submission.current
        title = f" {e(shortened(decision.title, 60))}" if titled else ""
        parts = [f"#{decision.number}{title}{f' (“{e(group.title)}”)' if group else ''}", e(organisation.name)]
        if submission.nothing_to_add:
            parts.append("nothing to add")
        elif version.items:
            parts.append(self.n(len(version.items), "point", "points"))
        if version.attachments:
            parts.append(self.n(len(version.attachments), "file", "files"))
        if submission.on_behalf:
            parts.append(f"by {e(submission.author_name)}, {e(submission.on_behalf.channel)}")
        if submission.source.forwarded_from:
            parts.append(f"forwarded from {e(submission.source.forwarded_from)}")
        parts.append(self.short(version.at))
        lines = [f"Received, thank you. {', '.join(parts)}."]
        lines += [
            f"{i}. {e(item[:120])}{'…' if len(item) > 120 else ''}" for i, item in enumerate(version.items[:10], 1)
        ]
        lines += [f"📎 {e(attachment.name)}" for attachment in version.attachments[:10]]
        if not version.items and not submission.on_behalf and any(f.is_written for f in version.attachments):
            lines.append(
                "A file is not read automatically: the coordination opens it. "
                "For your points to be taken as you wrote them, send them in a message as well."
            )
        if len(submission.versions) > 1 and not continues:
            lines.append(f"This is version {len(submission.versions)} of your answer.")
        if counting and unconfirmed:
            lines.append(self._overtaken(organisation, counting))
            return "\n".join(lines)
        if counting and within:
            who = "" if counting.author == submission.author else f" ({e(counting.author_name)})"
            lines.append(
                f"The answer of your organisation that counts is that of {self.short(counting.current.at)}{who}: it holds yours and what was added to it."
            )
            return "\n".join(lines)
        if counting:
            who = "" if counting.author == submission.author else f" ({e(counting.author_name)})"
            lines.append(
                f"Your organisation's more recent answer is the one that counts, from "
                f"{self.short(counting.current.at)}{who}; this one stays on file. If it should count, send it again."
            )
            return "\n".join(lines)
        if replaces:
            who = "" if replaces.author == submission.author else f" ({e(replaces.author_name)})"
            lines.append(f"It replaces the one of {self.short(replaces.current.at)}{who}.")
        if continues:
            who = "" if continues.author == submission.author else f" ({e(continues.author_name)})"
            lines.append(f"It adds to the one of {self.short(continues.current.at)}{who}: both count.")
        if lines_to_count and lines_to_count == len(version.items):
            lines.append("Without numbers, each line counts as a point.")
        if decision.wanted and hint == "few" and lines_to_count > len(version.items):
            lines.append(f"{self._asked(decision)}. If each line is one, press “{self.count_lines(lines_to_count)}”.")
        elif decision.wanted and hint == "few":
            lines.append(f"{self._asked(decision)}: you can add to it.")
        if decision.wanted and hint == "many":
            lines.append(f"{self._asked(decision)}: everything is kept, the coordination will choose.")
        if hint == "cut":
            lines.append(
                "Your message reaches Telegram's limit (4096 characters): if it was cut, the rest did not reach me. "
                "Send it here, or the whole in a file."
            )
        if decision.transmissions and submission.number not in decision.transmissions[-1].submissions:
            lines.append("The whole has been handed over already: your answer is kept for an addendum.")
        elif decision.transmissions:
            lines.append("The whole has been handed over already: this change is kept for an addendum.")
        elif timeliness(decision, organisation.key, submission.at) is Timeliness.LATE:
            closed = "the due moment" if due and submission.at > due else "the closing"
            lines.append(f"Received after {closed}: it will be attached, marked “received after”.")
        elif due and is_over:
            lines.append("Contributions are closed; a change is still taken until the transmission.")
        elif due:
            edit = (
                ""
                if submission.on_behalf or not (submission.source.message and version.text)
                else f": “{self.change_answer()}”, or your message itself (48 hours)"
            )
            lines.append(f"Can be changed until {self.moment(due)}{edit}.")
        return "\n".join(lines)

    def _asked(self, decision: Decision) -> str:
        one = decision.wanted is not None and decision.wanted.at_most == 1
        return f"{self._wanted(decision)} {'is asked for' if one else 'are asked for'}"

    def _wanted(self, decision: Decision) -> str:
        wanted = decision.wanted
        if wanted is None:
            return ""
        low, high = wanted.at_least, wanted.at_most
        return self.n(low, "point", "points") if low == high else f"{low} to {high} points"

    def came_after(self, decision: Decision, submission: Submission, group: Group) -> str:
        who = group.organisation(submission.organisation).name if submission.organisation else submission.author_name
        since = decision.transmissions[-1].at
        if submission.current.at <= since and len(submission.versions) == 1:
            news = f"an answer by {e(who)}, received before the transmission, counts since then"
        elif submission.at <= since:
            news = f"{e(who)} changed their answer after the transmission"
        else:
            news = f"{e(who)} answered after the transmission"
        return (
            f"#{decision.number} {e(decision.title)}: {news}. What was transmitted "
            f"does not change. The button shows what came in since, to be transmitted by itself; nothing goes unconfirmed."
        )

    def change_answer(self) -> str:
        return "Change"

    def withdraw(self) -> str:
        return "Withdraw"

    def count_lines(self, lines: int) -> str:
        return f"Count {lines} separate points"

    def count_as_one(self) -> str:
        return "It is one point"

    def read_as_transmitted(self, decision: Decision) -> str:
        return (
            f"#{decision.number}: this answer has been transmitted as it was read. For its points to be read otherwise "
            "in an addendum, send it again, numbered."
        )

    def for_another_decision(self) -> str:
        return "It was for another decision"

    def which_other_decision(self, decision: Decision, submission: Submission) -> str:
        text = submission.current.text
        said = e(text[:200]) + ("…" if len(text) > 200 else "") if text else self.n(1, "file", "files")
        return f"Noted for #{decision.number}: “{said}”. Which decision was it for?"

    def put_back(self, decision: Decision) -> str:
        return f"Move it back to #{decision.number}"

    def put_elsewhere(self, decision: Decision, to: Decision, left: Submission | None) -> str:
        lines = [f"This answer is no longer noted for #{decision.number}; it is for #{to.number} {e(to.title)}."]
        if left:
            lines.append(
                f"For #{decision.number}, the one of {self.short(left.current.at)} ({e(left.author_name)}) counts again."
            )
        return "\n".join(lines)

    def not_meant_there(self, to: Decision) -> str:
        return f"#{to.number} {e(to.title)} takes no answers any more: this one stays where it is."

    def join_answers(self) -> str:
        return "Add to the earlier one"

    def part_answers(self) -> str:
        return "Replace the earlier one"

    def nothing_to_part(self) -> str:
        return "It does not hold the earlier answer any more: nothing has changed."

    def nothing_to_join(self) -> str:
        return "There is no earlier answer left to add it to."

    def received_open_private(self, decision: Decision) -> str:
        return f"#{decision.number}: received, thank you. For a receipt, to change or withdraw, open the private chat."

    def write_your_answer(
        self,
        decision: Decision,
        due: datetime | None,
        standing: Submission | None,
        now: datetime,
        organisation: Organisation | None,
    ) -> str:
        whose = f" · {e(organisation.name)}" if organisation else ""
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>{whose}"]
        if decision.transmissions:
            lines.append("Everything has been handed over: your answer will be kept for an addendum.")
        elif due and due <= now:
            lines.append(f"It was due {self.moment(due)}; a late answer is still useful.")
        elif due:
            lines.append(f"Until {self.moment(due)}.")
        if decision.wanted and decision.wanted.each:
            several = decision.wanted.at_most > 1
            lines.append(f"{self._wanted(decision)}{', one per line' if several else ''}.")
        elif decision.wanted:
            lines.append(f"One point per line; the coordination will keep {self._wanted(decision)} in all.")
        lines.append("Send your contribution here, text or file.")
        return "\n".join([*lines, *self._standing(standing, theirs=True)])

    def write_their_answer(self, decision: Decision, organisation: Organisation, standing: Submission | None) -> str:
        ask = f"#{decision.number}, {e(organisation.name)}: now send its answer, text or file."
        return "\n".join([ask, *self._standing(standing)])

    def _standing(self, standing: Submission | None, *, theirs: bool = False) -> list[str]:
        """`theirs`: of whoever answers for themselves, and may add to it."""
        if standing is None or standing.nothing_to_add:
            return []
        next_point = len(standing.current.items) + 1
        return [
            "",
            f"What we have ({e(standing.author_name)}, {self.short(standing.current.at)}):",
            f"<blockquote>{self._said(standing)}</blockquote>",
            f"Your next message will replace this answer, unless it adds to it (“{next_point}) …”)."
            if theirs and next_point > 1
            else "Your next message will replace this answer.",
        ]

    # what is asked in return

    def contribution_or_comment(
        self,
        decision: Decision,
        submission: Submission,
        *,
        asks_for_time: bool,
        may_be_vote: bool = False,
        plainly: bool = False,
    ) -> str:
        text = submission.current.text
        said = e(text[:200]) + ("…" if len(text) > 200 else "")
        what = "do you need more time? Or is this" if asks_for_time else "is this"
        vote = "your vote, " if may_be_vote else ""
        yours = "your answer" if plainly else "your contribution, or just a comment"
        return f"#{decision.number}: “{said}” – {what} {vote}{yours}?"

    def theirs_or_comment(
        self,
        decision: Decision,
        submission: Submission,
        organisation: Organisation | None,
        *,
        asks_for_time: bool,
        plainly: bool,
    ) -> str:
        whose = f" ({e(organisation.name)})" if organisation else ""
        at = self.short(submission.current.at)
        wrote = f"{e(submission.author_name)}{whose} wrote on {at}"
        if submission.on_behalf and organisation:
            wrote = f"{e(organisation.name)}, noted by {e(submission.author_name)} on {at}"
        ask = "Is this a contribution, or just a comment?"
        if plainly:
            ask = f"{'Does it need more time? Or is this' if asks_for_time else 'Is this'} its answer?"
        return f"#{decision.number}: {wrote}:\n<blockquote>{self._said(submission)}</blockquote>\n{ask}"

    def edit_or_comment(self, decision: Decision, standing: Submission, text: str, *, yours: bool) -> str:
        said = e(text[:200]) + ("…" if len(text) > 200 else "")
        whose = "your message now says" if yours else f"{e(standing.author_name)} changed their answer to"
        return f"#{decision.number}: {whose} “{said}”. The version before it still counts. Replace it?"

    def edit_counts_button(self) -> str:
        return "Yes, replace it"

    def former_stands_button(self) -> str:
        return "No, keep the one before"

    def edit_kept(self, decision: Decision) -> str:
        return f"#{decision.number}: the new version counts."

    def former_stands(self, decision: Decision, submission: Submission) -> str:
        return f"#{decision.number}: the version of {self.short(submission.current.at)} goes on counting."

    def edited_since(self, decision: Decision, submission: Submission) -> str:
        return (
            f"#{decision.number}: this answer was changed since, on {self.short(submission.current.at)}. "
            "That version counts."
        )

    def reply_to_the_call(self) -> str:
        return "I did not keep this message: to contribute, reply to the pinned call, or use its button."

    def counted_already(self) -> str:
        return "It already counts as a contribution."

    def is_contribution_already(self, decision: Decision) -> str:
        return (
            f"#{decision.number}: it is noted as a contribution already. To take it away: /withdraw {decision.number}"
        )

    def it_is_contribution(self) -> str:
        return "A contribution"

    def it_is_comment(self) -> str:
        return "A comment"

    def it_is_vote(self, numbers: Sequence[int]) -> str:
        return f"A vote: {self.all_of(map(str, numbers))}"

    def taken_as_vote(self, decision: Decision) -> str:
        return f"#{decision.number}: it is a vote, and no contribution. It counts once it is cast."

    def it_is_answer(self, *, yours: bool) -> str:
        return f"It is {'our' if yours else 'its'} answer"

    def it_is_no_answer(self) -> str:
        return "Not an answer"

    def give_time_button(self) -> str:
        return "Give it more time"

    def give_until_when(self, decision: Decision, organisation: Organisation) -> str:
        return f"#{decision.number}: until when for {e(organisation.name)}? Choose, or write a date."

    def comment_noted(self, decision: Decision) -> str:
        as_what = "a message" if asks_for_comments(decision) else "a comment"
        return f"#{decision.number}: noted as {as_what}. It does not count as an answer."

    def whose_answer(self, decision: Decision) -> str:
        return f"#{decision.number}: your answer is kept. Which organisation do you answer for?"

    def for_which_of_yours(self, decision: Decision, own: Sequence[Organisation]) -> str:
        names = self.all_of(e(o.name) for o in own)
        return f"#{decision.number} {e(decision.title)}: you speak for {names}. For which one is this?"

    def not_yours(self, decision: Decision, organisation: Organisation, own: Sequence[Organisation] = ()) -> str:
        instead = f"\nIs it for {self.any_of(e(o.name) for o in own)}?" if own else ""
        return (
            f"#{decision.number}: you do not speak for {e(organisation.name)}, nothing is noted for it. A mistake? Tell "
            f"the coordination.{instead}"
        )

    def not_yours_to_change(self, decision: Decision, organisation: Organisation) -> str:
        return (
            f"#{decision.number}: you do not speak for {e(organisation.name)}. What you sent stays as it is; to change it, "
            "ask the coordination."
        )

    def nothing_is_theirs_to_say(self, decision: Decision, organisation: Organisation, author: str) -> str:
        return (
            f"#{decision.number}: {e(organisation.name)} has answered already, and “nothing to add” would take the place "
            f"of that answer. It is for {e(author)} to say so; nothing is changed."
        )

    def who_is_this_for(self, decision: Decision, submission: Submission) -> str:
        what = self._said(submission)
        return (
            f"#{decision.number}: {e(submission.author_name)} answered, I don't know for which organisation.\n"
            f"<blockquote>{what}</blockquote>\nThe answer is kept and counts as soon as the organisation is known."
        )

    def claim_made(
        self, decision: Decision, submission: Submission, organisation: Organisation, others: Sequence[str]
    ) -> str:
        name = e(organisation.name)
        speak = "speaks" if len(others) == 1 else "speak"
        known = (
            f"for which {e(self.all_of(others))} {speak} already" if others else "whose answer somebody else has given"
        )
        says = (
            f"#{decision.number}: {e(submission.author_name)} says they answer for <b>{name}</b>, {known}.\n"
            f"<blockquote>{self._said(submission)}</blockquote>\n"
        )
        meanwhile = (
            f"The answer {name} has given stands; this one waits for you."
            if submission.held == "claim?"
            else f"{name} had not answered: this counts unless you say no."
        )
        return f"{says}{meanwhile} Until you confirm, they see nothing of what {name} answered."

    def first_to_speak(self, decision: Decision, submission: Submission, organisation: Organisation) -> str:
        return (
            f"#{decision.number}: {e(submission.author_name)} says they answer for <b>{e(organisation.name)}</b>, which had "
            "no focal point. It is noted, and their answer counts."
        )

    def claim_yes(self, organisation: Organisation) -> str:
        return f"Yes, for {organisation.name}"

    def claim_no(self, organisation: Organisation) -> str:
        return f"Not for {organisation.name}"

    def claim_noted(self, organisation: Organisation, *, others: bool) -> str:
        name = e(organisation.name)
        why = f"Others speak for {name} already" if others else f"{name} has given an answer already"
        return (
            f"{why}: the coordination is asked to confirm. Until then you can answer for {name}, but not see what it "
            "answered before."
        )

    def claim_waits(self, decision: Decision, organisation: Organisation) -> str:
        return (
            f"#{decision.number}: your answer for {e(organisation.name)} is kept. {e(organisation.name)} "
            "has answered already: that answer stands until the coordination confirms that you speak for it. The "
            "coordination is asked now."
        )

    def claimed_beside_you(self, who: str, organisation: Organisation, coordination: Sequence[str]) -> str:
        ask = f"tell {e(self.any_of(coordination))}" if coordination else "tell the coordination"
        return (
            f"{e(who)} says they answer for {e(organisation.name)} as well. The coordination is asked to confirm; what you "
            f"answered is not shown to them meanwhile. A mistake? Please {ask}."
        )

    def claim_confirmed(self, who: str, organisation: Organisation) -> str:
        return f"{e(who)} speaks for {e(organisation.name)}, as the coordination has confirmed. /roster changes it."

    def claim_confirmed_by(self, who: str, organisation: Organisation, by: str) -> str:
        return f"{e(who)} speaks for {e(organisation.name)}: confirmed by {e(by)}."

    def claim_refused(
        self, who: str, organisation: Organisation, stays: Sequence[int], *, tells: bool = False, asks: bool = False
    ) -> str:
        told = " They are told, and asked for whom they answer." if asks else " They are told." if tells else ""
        return (
            f"{e(who)} does not speak for {e(organisation.name)}; nothing they sent counts for it."
            f"{self._stays(stays)}{told}"
        )

    def _stays(self, stays: Sequence[int]) -> str:
        kept = self.all_of(f"#{number}" for number in stays)
        return f" What was transmitted of {kept} does not change." if stays else ""

    def claim_refused_by(self, who: str, organisation: Organisation, by: str, stays: Sequence[int]) -> str:
        return (
            f"{e(who)} does not speak for {e(organisation.name)}, says {e(by)}: what they sent does not count for it."
            f"{self._stays(stays)}"
        )

    def not_theirs(self, organisation: Organisation, group: Group, by: str, stays: Sequence[int]) -> str:
        return (
            f"{e(by)} (coordination of “{e(group.title)}”) says that you do not answer for {e(organisation.name)}: what you "
            f"sent is kept, and does not count for it.{self._stays(stays)} A mistake? Tell {e(by)}."
        )

    def left_the_roster(self, organisation: Organisation) -> str:
        return f"{e(organisation.name)} is not on this group's roster any more: nothing is noted for it."

    def counts_for(self, decision: Decision, organisation: Organisation, author: str) -> str:
        return f"#{decision.number}: the answer of {e(author)} counts for {e(organisation.name)}."

    def which_answer(self) -> str:
        return "What are you answering? Your message is kept meanwhile."

    def which_needs_time(self) -> str:
        return "For which decision do you need more time? Your message is kept meanwhile."

    def takes_no_answer(self, number: int) -> str:
        return f"No decision #{number} is waiting for an answer from you."

    def for_whom(self, decision: Decision, forwarded_from: str | None) -> str:
        source = f" ({e(forwarded_from)})" if forwarded_from else ""
        return f"#{decision.number}: what you sent{source}, whose answer is it?"

    def said_of(self, decision: Decision) -> str:
        return (
            f"You replied to a message about #{decision.number} {e(decision.title)}; this is not kept. "
            f"To note an organisation's answer: <code>/for #{decision.number} AMSS phone …</code>"
        )

    def it_is_nothing(self) -> str:
        return "No answer, don't keep it"

    def put_down_for(self, decision: Decision, organisation: Organisation | None) -> str:
        whose = f", for {e(organisation.name)}" if organisation else ""
        return f"Put down for #{decision.number} {e(decision.title)}{whose}."

    def not_kept(self) -> str:
        return "Understood, that message is not kept."

    def nothing_asked_of_you(self) -> str:
        return (
            "Nothing is asked of you right now, and I did not keep this message.\n"
            "To answer a call, use the button of its message in the group. /help"
        )

    def greeting(
        self,
        name: str,
        coordinates: Sequence[str],
        speaks_for: Sequence[tuple[str, str]],
        owed: Sequence[tuple[str, Decision, datetime]],
    ) -> str:
        lines = [f"Hello {e(name)}."]
        if coordinates:
            lines.append(f"You coordinate {e(self.all_of(f'“{c}”' for c in coordinates))}.")
        lines += [f"You answer for {e(organisation)} in “{e(group)}”." for organisation, group in speaks_for]
        if owed:
            lines.append("Open now:")
            lines += [
                f"• {f'{e(group)} · ' if group else ''}#{d.number} {e(d.title)} – before {self.moment(due)}"
                for group, d, due in owed
            ]
        elif not coordinates:
            lines.append(
                "I will write here when an answer of your organisation is expected. STOP is enough to end that."
            )
        lines.append("/help says what I can do, /privacy what I keep.")
        return "\n".join(lines)

    # what cannot be taken

    def decision_is_cancelled(self, decision: Decision) -> str:
        return f"#{decision.number} was cancelled: nothing is asked any more. Thank you all the same."

    def asks_for_nothing(self, decision: Decision) -> str:
        return (
            f"#{decision.number} {e(decision.title)} asks for no contribution: I did not keep this message. "
            "Tell the coordination where it stands; /status shows what is expected of you."
        )

    def cannot_read_that(self, decision: Decision) -> str:
        return (
            f"#{decision.number}: I cannot read this kind of message (location, contact, poll). "
            "Send text, a file, a photo or a voice note."
        )

    def file_too_large(self, name: str) -> str:
        return (
            f"“{e(name)}” is over 20 MB, Telegram's limit for a bot: I could not keep it. "
            "Send a lighter version, or several parts."
        )

    def cannot_edit(self, decision: Decision, submission: Submission) -> str:
        if submission.withdrawn:
            return (
                f"#{decision.number}: this answer is withdrawn, editing does not bring it back. "
                "Send it again as a reply to the call."
            )
        return f"#{decision.number} was cancelled: the change is not taken."

    # nothing to add, withdraw, on behalf

    def nothing_replaces(self, decision: Decision, standing: Submission) -> str:
        items, files = len(standing.current.items), len(standing.current.attachments)
        count = self.n(items, "point", "points") if items or not files else self.n(files, "file", "files")
        return (
            f"#{decision.number}: your organisation has answered already ({count}, {self.short(standing.current.at)}). "
            "“Nothing to add” would replace that answer."
        )

    def withdraw_none(self) -> str:
        return "Withdraw nothing"

    def yes_nothing(self) -> str:
        return "Yes, nothing to add"

    def nothing_already(self, decision: Decision) -> str:
        return f"#{decision.number}: “nothing to add” is noted already. Thank you."

    def one_submission(
        self, submission: Submission, decision: Decision | None = None, organisation: Organisation | None = None
    ) -> str:
        number = f"#{decision.number} · " if decision else ""
        number += f"{organisation.name[:20]} · " if organisation else ""
        said = submission.current.own or submission.current.text or "file"
        what = self.nothing_to_add_short() if submission.nothing_to_add else said
        return self._button(number, what, f" ({submission.author_name[:20]}, {self.short(submission.current.at)})")

    def nothing_to_add_short(self) -> str:
        return "nothing to add"

    def withdraw_which(self, decision: Decision | None) -> str:
        return (
            f"#{decision.number}: which answer is to be withdrawn?" if decision else "Which answer is to be withdrawn?"
        )

    def withdrawn(
        self,
        decision: Decision,
        submission: Submission,
        organisation: Organisation | None,
        left: Submission | None,
    ) -> str:
        lines = [
            f"#{decision.number}: the answer of {self.short(submission.current.at)} ({e(submission.author_name)}) is withdrawn."
        ]
        if left:
            lines.append(f"The one of {self.short(left.current.at)} ({e(left.author_name)}) counts now.")
        elif organisation:
            lines.append(f"{e(organisation.name)} has no standing answer any more; you can send a new one.")
        return "\n".join(lines)

    def withdrawn_after(self, decision: Decision, submission: Submission, group: Group) -> str:
        who = group.organisation(submission.organisation).name if submission.organisation else submission.author_name
        return (
            f"#{decision.number} {e(decision.title)}: the answer of {self.short(submission.current.at)} ({e(who)}) is "
            "withdrawn after the transmission. What was transmitted does not change: it is for you to tell the "
            "recipient."
        )

    def withdrawn_by(self, decision: Decision, submission: Submission, who: str) -> str:
        return (
            f"#{decision.number}: {e(who)} withdrew your answer of {self.short(submission.current.at)}. "
            "If it is to count, send it again."
        )

    def withdrawn_already(self, decision: Decision, submission: Submission) -> str:
        return f"#{decision.number}: the answer of {self.short(submission.current.at)} is withdrawn already."

    def nothing_to_withdraw(self) -> str:
        return "You have no standing answer to withdraw."

    def for_usage(self, decision: Decision) -> str:
        return (
            f"#{decision.number}: name the organisation, where the answer came from, then the answer: "
            "<code>AMSS phone 1) Access 2) Documentation</code>. /roster shows the list."
        )

    def for_again(self, decision: Decision) -> str:
        return f"#{decision.number}: send the answer again, with the name on the list."

    def unnamed_channel(self) -> str:
        return "other means"

    def forwarded_channel(self) -> str:
        return "forwarded"

    def given_for_you(self, decision: Decision, submission: Submission) -> str:
        channel = submission.on_behalf.channel if submission.on_behalf else ""
        return (
            f"#{decision.number} {e(decision.title)}: {e(submission.author_name)} noted the answer of your "
            f"organisation ({e(channel)}, {self.short(submission.at)}):\n"
            f"<blockquote>{self._said(submission)}</blockquote>\nYou can correct it."
        )

    def colleague_answered(self, decision: Decision, submission: Submission) -> str:
        return (
            f"#{decision.number}: {e(submission.author_name)} answered for your organisation "
            f"({self.short(submission.current.at)}). That answer, the latest, is the one that counts; "
            "yours stays on file. If yours is to count, send it again."
        )

    def claim_overtaken(
        self, decision: Decision, organisation: Organisation, submission: Submission, *, joined: bool
    ) -> str:
        name = e(organisation.name)
        both = f"An answer given for {name} ({self.short(submission.current.at)}) adds to yours: both count."
        return f"#{decision.number}: {both if joined else self._overtaken(organisation, submission)}"

    def _overtaken(self, organisation: Organisation, counting: Submission) -> str:
        name = e(organisation.name)
        return (
            f"A more recent answer, given for {name} ({self.short(counting.current.at)}), is the one that counts; yours stays "
            "on file. If yours is to count, send it again: it will wait until the coordination confirms that you speak for "
            f"{name}."
        )

    def counts_again(self, decision: Decision, again: Submission, gone: Submission) -> str:
        return (
            f"#{decision.number}: your answer of {self.short(again.current.at)} counts again; "
            f"{e(gone.author_name)}'s does not any more."
        )

    def joined_changed(self, decision: Decision, changed: Submission, yours: Submission) -> str:
        return f"#{decision.number}: {e(changed.author_name)} changed the answer that yours adds to: all of it counts, {self.n(len(yours.current.items), 'point', 'points')}."

    def joined_to_yours(self, decision: Decision, yours: Submission, theirs: Submission) -> str:
        return (
            f"#{decision.number}: {e(theirs.author_name)} added their answer to yours, of "
            f"{self.short(yours.current.at)}: both count."
        )

    # more time

    def until_when(self, decision: Decision) -> str:
        return f"#{decision.number}: how much time do you need? Choose, or write a date."

    def extension_asked(
        self, decision: Decision, organisation: Organisation, who: str, until: datetime, warning: str
    ) -> str:
        note = f"\n⚠️ {warning}" if warning else ""
        return (
            f"#{decision.number} {e(decision.title)}: {e(who)} ({e(organisation.name)}) asks for time until "
            f"{self.moment(until)}.{note}"
        )

    def grant(self) -> str:
        return "Grant"

    def decline(self) -> str:
        return "Decline"
