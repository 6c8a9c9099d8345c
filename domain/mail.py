"""Mail: what goes to a recipient by e-mail, how far it came for each address, and when it is tried again."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from domain.groups import Group, Recipient

MOST_ADDRESSES = 10
LONGEST_SUBJECT = 200
WAITS = (timedelta(minutes=5), timedelta(minutes=15), timedelta(hours=1))  # after the first try, the second ...
MAY_BOUNCE = ("sent", "maybe sent")
WATCHED_FOR = timedelta(days=5)  # as long as mail servers go on trying, as a rule

Why = Literal[
    "",
    "unknown address",  # the server knows nobody there
    "mailbox full",
    "not allowed",  # the server's rules refuse it
    "too big",
    "sign-in",  # the server refuses the bot's own name or password
    "not secure",  # no TLS, or a certificate that cannot be trusted
    "unreachable",  # no connection to the server came about
    "busy",  # asked to come again later, too often
    "lost",  # the connection ended before the server said whether it took the mail
    "incomplete",  # a file of it is not kept any more, or it could not be put together: no server was asked
    "other",
]

_LOCAL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
_DOMAIN = r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}"
_ADDRESS = re.compile(rf"(?=.{{1,64}}@){_LOCAL}@(?=.{{1,255}}$){_DOMAIN}", re.DOTALL)


@dataclass(frozen=True)
class Note:
    """The covering note: the subject, and the sentences before what is transmitted."""

    subject: str = ""  # empty: as it is proposed
    opening: str = ""


@dataclass(frozen=True)
class Enclosed:
    """A file that goes with the mail; `file` finds its bytes."""

    file: str
    name: str
    size: int


@dataclass(frozen=True)
class Addressee:
    """One address, and what the mail server said of it."""

    address: str
    # bounced: taken by the server, and given back later; anew: by a later mail
    state: Literal["waiting", "sent", "refused", "maybe sent", "bounced", "sent anew"] = "waiting"
    why: Why = ""
    said: str = ""  # the server's own words
    notices: tuple[str, ...] = ()  # failure notices that were counted: seen again, they tell nothing new

    @property
    def was_never_taken(self) -> bool:
        """The server refused it, whether or not a later mail goes in its place: nothing left for this address."""
        is_doubtful = self.why == "lost" or bool(self.notices)  # maybe sent then, or bounced
        return self.state == "refused" or (self.state == "sent anew" and not is_doubtful)


@dataclass(frozen=True)
class Verdict:
    """What a try came to for one address. `later`: nothing of it was taken, and it may be tried again."""

    outcome: Literal["sent", "refused", "later", "maybe sent"]
    why: Why = ""
    said: str = ""


@dataclass(frozen=True)
class Notice:
    """What a mail server wrote back about one address, after it had taken the mail (RFC 3464)."""

    id: str
    about: tuple[str, ...]  # the Message-IDs it may be about
    action: str  # failed, delayed, delivered, relayed or expanded, if it keeps to the rules
    original: str = ""  # the address the mail was written to
    final: str = ""  # where that one led
    status: str = ""
    said: str = ""  # the words of the server that refused it


@dataclass(frozen=True)
class Mail:
    """A frozen version on its way to its recipient.

    waiting → sending (claimed; from here on it may have gone) → done. Its content never changes, so that trying again
    is sending the same mail, with the same Message-ID.
    """

    id: int  # within the decision
    decision: int
    group: int
    version: int
    by: int
    at: datetime
    message_id: str
    from_name: str
    to: tuple[str, ...]  # as the heads show them
    cc: tuple[str, ...]
    reply_to: str
    subject: str
    body: str
    enclosed: tuple[Enclosed, ...]
    addressees: tuple[Addressee, ...]  # whom this one is for: all of the above, or a single one of them
    state: Literal["waiting", "sending", "done"] = "waiting"
    tries: int = 0
    due: datetime | None = None  # when it is tried next; None: now
    tried: datetime | None = None  # the last time

    @property
    def waiting_for(self) -> tuple[str, ...]:
        return tuple(a.address for a in self.addressees if a.state == "waiting")

    def of(self, state: str) -> tuple[Addressee, ...]:
        return tuple(a for a in self.addressees if a.state == state)


def is_due(mail: Mail, now: datetime) -> bool:
    return mail.state == "waiting" and (mail.due is None or mail.due <= now)


def claimed(mail: Mail, now: datetime) -> Mail:
    """Before anything is sent: stopped after this, it is told as maybe sent and not sent again by itself."""
    return replace(mail, state="sending", tries=mail.tries + 1, tried=now)


def after(mail: Mail, verdicts: Mapping[str, Verdict], now: datetime) -> Mail:
    """What a try came to. What may be tried again waits for the next time, until there were enough."""
    may_wait = mail.tries <= len(WAITS)
    addressees = tuple(
        _after(a, verdicts[a.address], may_wait=may_wait) if a.state == "waiting" and a.address in verdicts else a
        for a in mail.addressees
    )
    waits = any(a.state == "waiting" for a in addressees)
    due = now + WAITS[mail.tries - 1] if waits else None
    return replace(mail, addressees=addressees, state="waiting" if waits else "done", due=due)


def _after(addressee: Addressee, verdict: Verdict, *, may_wait: bool) -> Addressee:
    if verdict.outcome == "later":
        return replace(addressee, state="waiting" if may_wait else "refused", why=verdict.why, said=verdict.said)
    return replace(addressee, state=verdict.outcome, why=verdict.why, said=verdict.said)


def interrupted(mail: Mail) -> Mail:
    """The bot was stopped between claiming it and hearing the server's answer: nobody knows, so nobody repeats it."""
    doubt = tuple(replace(a, state="maybe sent", why="lost") if a.state == "waiting" else a for a in mail.addressees)
    return replace(mail, addressees=doubt, state="done", due=None)


def has_it(mails: Iterable[Mail], version: int, address: str) -> bool:
    """This address got the version, or is about to: nothing goes there a second time."""
    return any(
        a.address.casefold() == address.casefold() and a.state in ("waiting", "sent")
        for mail in mails
        if mail.version == version
        for a in mail.addressees
    )


def again(mail: Mail, addresses: Sequence[str], by: int, *, instead_of: str = "") -> Mail:
    """The same mail once more, for these addresses alone; `instead_of`: the wrong one whose place the first takes."""
    right = addresses[0]

    def put(shown: Sequence[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(right if instead_of and a == instead_of else a for a in shown))

    return replace(
        mail,
        id=0,
        by=by,
        to=put(mail.to),
        cc=put(mail.cc),
        addressees=tuple(Addressee(a) for a in addresses),
        state="waiting",
        tries=0,
        due=None,
        tried=None,
    )


def sent_anew(mail: Mail, addresses: Collection[str]) -> Mail:
    """A later mail goes in the place of what these got, or did not get: nothing is left to do about them."""
    return replace(
        mail,
        addressees=tuple(
            replace(a, state="sent anew")
            if a.address in addresses and a.state in ("refused", "maybe sent", "bounced")
            else a
            for a in mail.addressees
        ),
    )


# What comes back later


def is_watched(mail: Mail, now: datetime) -> bool:
    """It may still come back, and is worth looking for."""
    return any(a.state in MAY_BOUNCE for a in mail.addressees) and (mail.tried or mail.at) > now - WATCHED_FOR


def noted(mails: Sequence[Mail], notice: Notice) -> Mail | None:
    """The mail that this notice gives back, with that address bounced; None where it tells nothing new.

    `mails`: all that went with a decision. What is sent anew keeps its Message-ID, so a notice is counted also where
    the address has bounced already: it must not speak of what goes there later.
    """
    about = {known.casefold() for known in notice.about}
    ours = [(mail, a) for mail in mails if mail.message_id.casefold() in about for a in mail.addressees]
    address = _address_meant({a.address.casefold() for _, a in ours}, notice)
    theirs = [(mail, a) for mail, a in ours if a.address.casefold() == address]
    is_known = any(notice.id in a.notices or a.state == "waiting" for _, a in theirs)  # waiting: not yet to be known
    if notice.action != "failed" or not theirs or is_known:
        return None
    mail, meant = next(((m, a) for m, a in reversed(theirs) if a.state in MAY_BOUNCE), theirs[-1])
    now = replace(meant, notices=(*meant.notices, notice.id))
    if meant.state in MAY_BOUNCE:
        now = replace(now, state="bounced", why=_why_bounced(notice), said=notice.said or notice.status)
    return replace(mail, addressees=tuple(now if a is meant else a for a in mail.addressees))


def _address_meant(known: Collection[str], notice: Notice) -> str:
    """Where one leads on to others, only the notice's original address is ours; unless there was no other one."""
    named = [address.casefold() for address in (notice.original, notice.final)]
    if not notice.original and len(known) == 1:
        named += known
    return next((address for address in named if address in known), "")


def _why_bounced(notice: Notice) -> Why:
    code = re.match(r"\d{3}\b", notice.said)
    why = why_of(int(code[0]) if code else 0, f"{notice.status} {notice.said}")
    return "not allowed" if why == "sign-in" else why  # another server's, which knows nothing of ours


def why_of(code: int, said: str) -> Why:
    """What a server's refusal means, from its code (0: it gave none) and its enhanced status (RFC 3463)."""
    status = re.search(r"\b[245]\.(\d{1,3})\.(\d{1,3})\b", said)
    subject, detail = (int(status[1]), int(status[2])) if status else (0, 0)
    if (code in (523, 552) and "mailbox" not in said.casefold() and subject != 2) or (subject, detail) == (3, 4):
        return "too big"
    if (subject == 2 and detail == 2) or code in (452, 552):
        return "mailbox full"
    if code in (530, 534, 535, 538):
        return "sign-in"
    if subject == 7:
        return "not allowed"
    if subject == 1 or (subject, detail) == (4, 4) or code in (550, 551, 553):  # 4.4: no such domain
        return "unknown address"
    if subject == 4 and not code:
        return "unreachable"
    return "busy" if 400 <= code < 500 else "other"


# Addresses, as the coordination types them


@dataclass(frozen=True)
class Typed:
    """What was read out of typed addresses; `wrong` is what looks like one and is none."""

    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    reply_to: str = ""
    wrong: tuple[str, ...] = ()


_HEADS: Mapping[str, Literal["to", "cc", "reply"]] = {
    **dict.fromkeys(("à", "a", "to", "pour"), "to"),
    **dict.fromkeys(("cc", "copie", "copy"), "cc"),
    **dict.fromkeys(("réponse", "reponse", "réponses", "reponses", "reply", "reply-to", "replies"), "reply"),
}


def is_address(text: str) -> bool:
    """One that every mail server takes as it stands: letters without accents, a domain with a dot."""
    return _ADDRESS.fullmatch(text) is not None


def read_addresses(text: str) -> Typed:
    """«a@x.org, b@y.org; cc c@z.org; réponse m@x.org», also with names around them, on one line or several."""
    into: Literal["to", "cc", "reply"] = "to"
    found: dict[str, list[str]] = {"to": [], "cc": [], "reply": []}
    wrong: list[str] = []
    for piece in re.split(r"[\s,;<>()\"«»]+|:(?=\s|$)", text.replace("mailto:", "")):
        word = piece.rstrip(".:'").lstrip("'").removeprefix("cc:")
        head = _HEADS.get(word.casefold())
        if head:
            into = head
        elif is_address(word):
            found[into].append(word)
        elif "@" in word or re.search(r"\w\.\w+\.\w|\w\.(?:org|com|net|int|ml|fr)$", word):
            wrong.append(piece)
    to = _once(found["to"])
    cc = tuple(a for a in _once(found["cc"]) if a.casefold() not in {t.casefold() for t in to})
    return Typed(to, cc, found["reply"][-1] if found["reply"] else "", tuple(dict.fromkeys(wrong)))


def _once(addresses: Sequence[str]) -> tuple[str, ...]:
    return tuple({a.casefold(): a for a in reversed(addresses)}.values())[::-1]


# Whose addresses they are


def recipient_of(group: Group, name: str) -> Recipient | None:
    """The addresses the coordination gave for this recipient, if it did."""
    return next((r for r in group.recipients if r.name.casefold() == name.casefold()), None)


def with_recipient(group: Group, recipient: Recipient) -> Group:
    others = tuple(r for r in group.recipients if r.name.casefold() != recipient.name.casefold())
    return replace(group, recipients=(*others, recipient))


def corrected(recipient: Recipient, wrong: str, right: str) -> Recipient:
    """With one address in the place of another."""

    def put(addresses: Sequence[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(right if a == wrong else a for a in addresses))

    return replace(recipient, to=put(recipient.to), cc=put(recipient.cc))
