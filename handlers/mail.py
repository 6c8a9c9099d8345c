"""The final version to its recipient by e-mail: seen whole, put in other words, sent once; what was refused, put right.

The press that sends it is `transmit.confirm`, which freezes and records it as ever.
"""

from collections.abc import Callable

from documents.plain import note_of, transmission_txt
from documents.word import transmission_docx
from documents.worker import RenderingError
from domain.decisions import Decision
from domain.groups import Recipient
from domain.mail import (
    LONGEST_SUBJECT,
    MOST_ADDRESSES,
    Mail,
    again,
    corrected,
    has_it,
    is_address,
    read_addresses,
    recipient_of,
    sent_anew,
    with_recipient,
)
from domain.outgoing import parts
from domain.sayings import Message
from domain.store import Args
from handlers import here as at
from handlers import papers, transmission
from handlers.here import Act, Here, Refusal
from handlers.transmission import Prepared
from texts import messages_mail

# Before it is sent


async def on_show(here: Here, args: Args) -> None:
    """Exactly what would go where; asks for the recipient's addresses where they are not known yet."""
    await _shown(here, "mail.show", args)


def on_change(here: Here, args: Args) -> None:
    """Asks for another subject, other sentences or other addresses."""
    found = _ready(here, "mail.change", args)
    if found is None:
        return
    decision, what = found.decision, str(args["what"])
    if what == "addresses":
        name = decision.recipient or ""
        question = here.say.addresses_how(name, recipient_of(here.the_group, name))
    else:
        _, outside = transmission.as_it_goes(here, found, transmission.recorded(here, found))
        note = note_of(outside, here.say_group.papers)
        question = here.say.subject_how(note) if what == "subject" else here.say.opening_how(note)
    here.ask(question, "mail.typed", decision=decision.id, what=what, addendum=args.get("addendum"))


async def on_files(here: Here, args: Args) -> None:
    """The members' files go along, or are left out."""

    def keep(found: Prepared) -> None:
        transmission.keep_told(here, found.decision, found.files_field, "out" if args.get("files") == "out" else "in")

    await _shown(here, "mail.files", args, keep)


async def on_typed(here: Here, args: Args) -> None:
    """What was asked for; then the mail as it is now."""

    def keep(found: Prepared) -> None:
        what, text = str(args["what"]), here.incoming.text.strip()
        if not text:
            raise Refusal(here.say.needs_words())
        if what == "addresses":
            _keep_addresses(here, found.decision, text)
        else:
            kept = " ".join(text.split()) if what == "subject" else text
            if what == "subject" and len(kept) > LONGEST_SUBJECT:
                raise Refusal(here.say.subject_too_long(LONGEST_SUBJECT))
            transmission.keep_told(here, found.decision, f"{what}:{found.compilation.version}", kept)

    await _shown(here, "mail.typed", args, keep)


def _keep_addresses(here: Here, decision: Decision, text: str) -> None:
    typed = read_addresses(text)
    if typed.wrong:
        raise Refusal(here.say.addresses_wrong(typed.wrong))
    if not typed.to:
        raise Refusal(here.say.addresses_none())
    if len(typed.to) + len(typed.cc) > MOST_ADDRESSES:
        raise Refusal(here.say.addresses_too_many(MOST_ADDRESSES))
    recipient = Recipient(decision.recipient or "", typed.to, typed.cc, typed.reply_to)
    here.group = with_recipient(here.the_group, recipient)
    here.store.keep_group(here.group)


def _ready(here: Here, act: str, args: Args) -> Prepared | None:
    """What would be sent, while it can still be; None when something else was said."""
    if not here.house.config.mail.is_on:
        raise Refusal(here.say.no_mail_server(), over=True)
    found = transmission.prepared(here, act, args)
    if found and found.is_over:
        here.store.answered(here.sender.id)
        transmission.show_changed(here, args, found)
        return None
    return found


async def _shown(here: Here, act: str, args: Args, first: Callable[[Prepared], None] | None = None) -> None:
    """The mail, with the size of the document that goes with it: that one is made to know it."""
    found: Prepared | None = None
    with here.acting():
        ready = _ready(here, act, args)
        if ready and first:
            first(ready)
        name = (ready.decision.recipient or "") if ready else ""
        if ready and recipient_of(here.the_group, name) is None:
            question, decision = here.say.addresses_how(name, None), ready.decision.id
            here.ask(question, "mail.typed", decision=decision, what="addresses", addendum=args.get("addendum"))
        elif ready:
            here.store.more_follows()
            here.toast = here.say.preparing_mail()
            found = ready
    if found is None:
        return

    found = transmission.read(here, found.decision, addendum_only=found.added is not None)
    done = transmission.recorded(here, found)
    _, outside = transmission.as_it_goes(here, found, done)
    words = here.say_group.papers
    try:
        word = await papers.rendered(here, transmission_docx, outside, words, set())
    except RenderingError:
        with here.going_on():
            here.tell(here.say.cannot_render())
        return

    with here.going_on():
        here.require_coordination()
        if act == "mail.typed":  # not before: done anew after a stop, the text must still find what it answers
            here.store.answered(here.sender.id)
        text = transmission_txt(outside, words).decode()
        along, missing = transmission.files_along(here, found, outside)
        mail = transmission.letter(here, found.decision, done, text, len(word), along)
        mark = transmission.mail_mark(here, found)
        sender = f"{mail.from_name} <{here.house.config.mail.from_address}>"
        is_addendum = found.added is not None
        given = any(a.attachments for a in outside.standing_answers) and not outside.chosen
        files = "in" if along else "out" if given and found.leaves_files_out else ""
        notes = (*transmission.on_amount(here, found), *transmission.telling(here, found))
        shown = messages_mail.preview(
            here.say,
            found.decision,
            mail,
            sender,
            mark,
            notes,
            files=files,
            missing=missing,
            addendum=is_addendum,
            tells=here.the_group.settings.tell_contributors,
        )
        if len(parts(shown.text)) > 1:
            here.tell(shown)
        else:
            here.put(shown)


# After it was sent


def on_correct(here: Here, args: Args) -> None:
    """Asks for the right address in the place of one that was refused, or bounced."""
    mail, wrong = _sent(here, "mail.correct", args), str(args["address"])
    if mail and wrong not in [a.address for a in (*mail.of("refused"), *mail.of("bounced"))]:
        here.toast, here.toast_is_alert = here.say.mail_is_on_its_way(), True
    elif mail:
        here.ask(here.say.correct_how(wrong), "mail.corrected", decision=mail.decision, mail=mail.id, address=wrong)


def on_corrected(here: Here, args: Args) -> None:
    """The right address: remembered for this recipient, and asked about once before anything goes to it."""
    mail = _sent(here, "mail.corrected", args)
    if mail is None:
        return
    right, wrong = here.incoming.text.strip().strip("<>,;."), str(args["address"])
    if not is_address(right):
        raise Refusal(here.say.addresses_wrong([right]) if right else here.say.addresses_none())
    here.store.answered(here.sender.id)
    group, name = here.the_group, here.store.decision(mail.decision).recipient or ""
    if known := recipient_of(group, name):
        here.store.keep_group(with_recipient(group, corrected(known, wrong, right)))
    here.put(messages_mail.to_that_one(here.say, mail, wrong, right))


def on_again(here: Here, args: Args) -> None:
    """The same mail once more, to those it did not reach, or to a corrected address; never to one that has it."""
    mail = _sent(here, "mail.again", args)
    if mail is None:
        return
    wrong = str(args.get("wrong") or "")
    wanted = [str(args["address"])] if wrong else [a.address for a in mail.of(str(args.get("state")))]
    mails = here.store.mails_of(mail.decision)
    addresses = [a for a in wanted if not has_it(mails, mail.version, a)]
    if not addresses:
        here.toast, here.toast_is_alert = here.say.mail_is_on_its_way(), True
        return
    if args.get("state") == "maybe sent" and not args.get("sure"):
        here.tell(messages_mail.again_sure(here.say, mail, addresses))
        return
    here.store.keep_mail(sent_anew(mail, [wrong] if wrong else addresses))
    new = here.store.add_mail(again(mail, addresses, here.sender.id, instead_of=wrong))
    here.put(Message(here.say.mail_underway(new)))


def _sent(here: Here, act: str, args: Args) -> Mail | None:
    """The mail a button is about; None when it is not kept any more, which is said."""
    if not here.house.config.mail.is_on:
        raise Refusal(here.say.no_mail_server(), over=True)
    decision = at.pick_decision(here, act, args, lambda d: bool(d.transmissions))
    mails = here.store.mails_of(decision.id) if decision else ()
    mail = next((m for m in mails if m.id == args.get("mail")), None)
    if decision and mail and mail.version not in [t.version for t in decision.transmissions]:
        raise Refusal(here.say.button_is_stale(), over=True)  # taken back since
    if decision and mail is None:
        raise Refusal(here.say.no_frozen_files(decision), over=True)
    return mail


ACTS: dict[str, Act] = {
    "mail.show": on_show,
    "mail.change": on_change,
    "mail.files": on_files,
    "mail.typed": on_typed,
    "mail.correct": on_correct,
    "mail.corrected": on_corrected,
    "mail.again": on_again,
}
