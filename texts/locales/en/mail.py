"""The mail to the recipient: what goes, where, and what the server says of it."""

from collections.abc import Sequence

from domain.decisions import Decision
from domain.groups import Recipient
from domain.mail import WATCHED_FOR, Mail, Note, Why
from texts.frame import e
from texts.locales.fr import mail as fr


class Mails(fr.Mails):
    """The mail to the recipient."""

    # preparing

    def send_myself(self) -> str:
        return "I send it myself"

    def no_mail_server(self) -> str:
        return (
            "No mail server is set up for this bot. Confirm the transmission: you receive the document and the text to "
            "send yourself."
        )

    def preparing_mail(self) -> str:
        return "I am preparing the e-mail…"

    def mail_preview(self, decision: Decision, mail: Mail, sender: str, missing: Sequence[str], *, tells: bool) -> str:
        """Exactly what goes, and where."""
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>", "E-mail ready. Nothing leaves before “Send”.", ""]
        lines += [f"From: {e(sender)}", f"To: {e(', '.join(mail.to))}"]
        if mail.cc:
            lines.append(f"Cc: {e(', '.join(mail.cc))}")
        if mail.reply_to:
            lines.append(f"Replies to: {e(mail.reply_to)}")
        lines.append(f"Subject: {e(mail.subject)}")
        lines += [f"Attached: {e(f.name)} ({self.papers.size(f.size)})" for f in mail.enclosed]
        if missing:
            lines.append(f"⚠️ Named in the document but not attached, for I do not have it: {e(', '.join(missing))}")
        lines += [f"<blockquote>{e(mail.body.strip())}</blockquote>", ""]
        lines.append(
            f"When you send it: version {mail.version} is frozen, reminders stop{self.contributors_learn(tells=tells)}"
        )
        return "\n".join(lines)

    def send_mail(self) -> str:
        return "Send"

    def change_subject(self) -> str:
        return "Change the subject"

    def change_opening(self) -> str:
        return "Change the text"

    def change_addresses(self) -> str:
        return "Change the addresses"

    def files_out(self) -> str:
        return "Without the files received"

    def files_in(self) -> str:
        return "Attach the files received"

    def subject_how(self, note: Note) -> str:
        return f"Send the new subject in one message. The present one, to copy:\n<pre>{e(note.subject)}</pre>"

    def subject_too_long(self, most: int) -> str:
        return f"This subject is too long for an e-mail: {most} characters at most. Please send a shorter one."

    def opening_how(self, note: Note) -> str:
        return (
            "Send in one message the text that stands before the points. The points, the organisations and the signature "
            f"follow by themselves. The present one, to copy:\n<pre>{e(note.opening)}</pre>"
        )

    def addresses_how(self, name: str, known: Recipient | None) -> str:
        to = f" {e(self.papers.to(name))}" if name else " to the recipient"
        lines = [
            f"At which e-mail addresses should it go{to}? In one message, for example:",
            "<pre>secretariat@example.org, a.diallo@example.org\ncc: m.traore@example.org\n"
            "reply: coordination@example.org</pre>",
            "“cc”: in copy. “reply”: the address at which you are answered. I keep them for this recipient; only the "
            "coordination sees them.",
        ]
        if known:
            lines.append(f"The present addresses, to copy:\n<pre>{e(self._addresses(known))}</pre>")
        return "\n".join(lines)

    def _addresses(self, known: Recipient) -> str:
        lines = [", ".join(known.to)]
        lines += [f"cc: {', '.join(known.cc)}"] if known.cc else []
        lines += [f"reply: {known.reply_to}"] if known.reply_to else []
        return "\n".join(lines)

    def addresses_wrong(self, wrong: Sequence[str]) -> str:
        said = ", ".join(f"“{w}”" for w in wrong)
        return f"I cannot use as an e-mail address: {e(said)}. Nothing is kept; please send all the addresses again."

    def addresses_none(self) -> str:
        return "I found no e-mail address in this message. For example: <code>secretariat@example.org</code>"

    def addresses_too_many(self, most: int) -> str:
        return f"These are too many addresses: {most} at most. Please send the list again."

    # how it stands

    def mail_underway(self, mail: Mail) -> str:
        return f"The e-mail is leaving for {e(self.all_of(mail.waiting_for))}. I will tell you what the server says."

    def mail_is_on_its_way(self) -> str:
        return "It is sent already, or on its way."

    def mail_report(self, decision: Decision, mail: Mail, sender: str, *, watched: bool) -> str:
        """What the mail server said, address by address, and the next step."""
        head = f"<b>#{decision.number} {e(decision.title)}</b>, e-mail of version {mail.version}"
        lines = [head, *self.mail_state(mail)]
        if mail.of("bounced"):
            lines.insert(1, "The server had taken it; a notice of failure has come since.")
        elif mail.of("sent") and mail.state == "done" and watched:
            lines.append(
                f"Should it get no further, the notice of failure comes back to {e(sender)}: I watch for it for "
                f"{self.n(WATCHED_FOR.days, 'day', 'days')} and let you know."
            )
        elif mail.of("sent") and mail.state == "done":
            lines.append(f"Should it get no further, the notice of failure goes to {e(sender)}: I do not read it.")
        return "\n".join(lines)

    def mail_state(self, mail: Mail) -> list[str]:
        lines = []
        if sent := mail.of("sent"):
            lines.append(f"✅ Handed to the server for {e(self._all(sent))}.")
        if waiting := mail.of("waiting"):
            again = f" I try again at about {self.clock(mail.due)}." if mail.due else ""
            why = self.why_mail(waiting[0].why) if waiting[0].why else "on its way"
            lines.append(f"⏳ Not gone yet for {e(self._all(waiting))}: {why}.{again}")
        for refused in mail.of("refused"):
            said = f" The server's answer: “{e(refused.said)}”." if refused.said else ""
            lines.append(f"❌ Refused for {e(refused.address)}: {self.why_mail(refused.why)}.{said}")
        for bounced in mail.of("bounced"):
            said = f" The notice says: “{e(bounced.said)}”." if bounced.said else ""
            lines.append(f"❌ Came back from {e(bounced.address)}: {self.why_mail(bounced.why)}.{said}")
        if doubtful := mail.of("maybe sent"):
            lines.append(
                f"❓ Perhaps gone for {e(self._all(doubtful))}: {self.why_mail('lost')}. "
                "Ask them whether they have it before you send it again; I repeat nothing by myself."
            )
        return lines

    def why_mail(self, why: Why) -> str:
        return {
            "": "no reason given",
            "unknown address": "the server does not know this address",
            "mailbox full": "this mailbox is full",
            "not allowed": "the server's rules do not allow it; whoever runs the bot should see why",
            "too big": "the e-mail is too big for the server; please send the documents yourself",
            "sign-in": "the server refuses the bot's sign-in; whoever runs the bot should check [mail]",
            "not secure": "the connection to the server is not safe; whoever runs the bot should check [mail]",
            "unreachable": "the mail server does not answer",
            "busy": "the server asks to come again later",
            "lost": "the connection broke before the server's answer",
            "incomplete": "I could not put it together in full; please send the documents yourself",
            "other": "the server does not want it",
        }[why]

    # correcting, sending again

    def correct_address(self, address: str) -> str:
        return f"Correct {address}"

    def send_again(self) -> str:
        return "Send again"

    def send_again_all_the_same(self) -> str:
        return "Send it all the same"

    def correct_how(self, address: str) -> str:
        return (
            f"What is the right address in the place of <code>{e(address)}</code>? Send it in one message. "
            "The same e-mail goes to that one alone, once you have confirmed."
        )

    def send_to_that_one(self, mail: Mail, address: str) -> str:
        return (
            f"The address is corrected. Send version {mail.version} to <code>{e(address)}</code>, and to that one alone?\n"
            f"Subject: {e(mail.subject)}"
        )

    def send_again_sure(self, addresses: Sequence[str]) -> str:
        return (
            f"The e-mail may have reached {e(self.all_of(addresses))} already. If you send it again, they may have it "
            "twice. Send it again?"
        )
