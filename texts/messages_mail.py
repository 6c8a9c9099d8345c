"""The mail to the recipient, with its buttons."""

from collections.abc import Sequence

from domain.decisions import Decision
from domain.mail import Mail
from domain.sayings import Button, Message, Rows
from texts.locales.fr import French as Voice

BY_ADDRESS = ("unknown address", "mailbox full")  # why it was refused or bounced: another address is what helps
HOPELESS = ("incomplete",)  # nothing helps


def preview(
    say: Voice,
    decision: Decision,
    mail: Mail,
    sender: str,
    mark: str,
    notes: Sequence[str] = (),
    *,
    files: str,
    missing: Sequence[str],
    addendum: bool,
    tells: bool,
) -> Message:
    """Exactly what goes where.

    `notes`: what could tell who said what. `files`: whether those of members go along; "" where there are none.
    `missing`: such as are not here. `tells`: whether contributors are written to.
    """
    at: dict[str, str | int | None] = (
        {"decision": decision.id, "addendum": 1} if addendum else {"decision": decision.id}
    )
    rows: Rows = (
        (Button(say.send_mail(), "transmit.confirm", {**at, "mark": mark, "mail": 1}),),
        (
            Button(say.change_subject(), "mail.change", {**at, "what": "subject"}),
            Button(say.change_opening(), "mail.change", {**at, "what": "opening"}),
        ),
        (Button(say.change_addresses(), "mail.change", {**at, "what": "addresses"}),),
    )
    if files:
        label = say.files_out() if files == "in" else say.files_in()
        rows = (*rows, (Button(label, "mail.files", {**at, "files": "out" if files == "in" else "in"}),))
    rows = (*rows, (Button(say.back(), "transmit.addendum" if addendum else "transmit.mark", {**at, "again": 1}),))
    return Message("\n\n".join([say.mail_preview(decision, mail, sender, missing, tells=tells), *notes]), rows)


def report(say: Voice, decision: Decision, mail: Mail, sender: str, *, watched: bool) -> Message:
    """What became of it, and what can be done where it did not go."""
    return Message(say.mail_report(decision, mail, sender, watched=watched), repairs(say, mail))


def repairs(say: Voice, mail: Mail) -> Rows:
    at: dict[str, str | int | None] = {"decision": mail.decision, "mail": mail.id}
    rows: Rows = tuple(
        (Button(say.correct_address(a.address), "mail.correct", {**at, "address": a.address}),)
        for a in (*mail.of("refused"), *mail.of("bounced"))
        if a.why in (*BY_ADDRESS, "other", *(("unreachable",) if a.state == "bounced" else ()))
    )
    for state in ("refused", "bounced"):
        if any(a.why not in (*BY_ADDRESS, *HOPELESS) for a in mail.of(state)):
            rows = (*rows, (Button(say.send_again(), "mail.again", {**at, "state": state}),))
    if mail.of("maybe sent"):
        rows = (*rows, (Button(say.send_again_all_the_same(), "mail.again", {**at, "state": "maybe sent"}),))
    if mail.of("bounced"):
        files: dict[str, str | int | None] = {"decision": mail.decision, "version": mail.version, "new": 1}
        rows = (*rows, (Button(say.send_myself(), "transmit.files", files),))
    return rows


def to_that_one(say: Voice, mail: Mail, wrong: str, right: str) -> Message:
    args: dict[str, str | int | None] = {"decision": mail.decision, "mail": mail.id, "wrong": wrong, "address": right}
    return Message(say.send_to_that_one(mail, right), ((Button(say.send_mail(), "mail.again", args),),))


def again_sure(say: Voice, mail: Mail, addresses: Sequence[str]) -> Message:
    args: dict[str, str | int | None] = {
        "decision": mail.decision,
        "mail": mail.id,
        "state": "maybe sent",
        "sure": 1,
    }
    return Message(say.send_again_sure(addresses), ((Button(say.send_again_all_the_same(), "mail.again", args),),))
