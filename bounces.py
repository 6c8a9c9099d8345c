"""IMAP: the failure notices that came back to the bot's own address. Blocks; to be called in a thread.

Nothing in the mailbox is changed, nor marked as read. Of each mail two heads are looked at; only a failure notice is
read further, and nothing of it is kept but what it says of an address.
"""

from __future__ import annotations

import hashlib
import imaplib
import logging
import re
import socket
import ssl
from contextlib import contextmanager, suppress
from datetime import timedelta
from email.parser import BytesParser
from email.policy import Compat32
from itertools import islice
from typing import TYPE_CHECKING

from domain.mail import Notice

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from datetime import datetime
    from email.message import Message

    import config

log = logging.getLogger(__name__)

# What strangers send is looked at within these bounds.
MOST_MAILS = 2000  # the newest
MOST_AT_ONCE = 100
MOST_BYTES = 256 * 1024  # of a notice: what it returns, with its attachments, comes last
MOST_LINES, MOST_PARTS, MOST_ADDRESSES = 6000, 50, 50
LONGEST_HEAD = 4000
LONGEST_SAID = 300

RESTS = 11  # looks that are left out after a refused sign-in: servers lock whoever insists

HEADS = "BODY.PEEK[HEADER.FIELDS (FROM CONTENT-TYPE)]<0.4096>"
BEGINNING = f"BODY.PEEK[]<0.{MOST_BYTES}>"
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class _ShortHeads(Compat32):
    """The library takes the square of a head's length to read its parameters: what is longer is cut."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:LONGEST_HEAD]


SHORT_HEADS = _ShortHeads()


class CannotBeReadError(Exception):
    """The mailbox: why, and what the server said of it."""

    def __init__(self, why: str, said: str = "") -> None:
        super().__init__(why)
        self.why, self.said = why, said


class Mailbox:
    """The inbox of the address the bot writes from. Remembers which mails it knows, so that each is fetched once."""

    def __init__(self, server: config.Mail) -> None:
        self._server = server
        self._validity: bytes | None = None  # as long as it is the same, a number means the same mail
        self._known: dict[int, tuple[Notice, ...]] = {}
        self._connection: imaplib.IMAP4 | None = None
        self._is_left = False
        self._fault, self._rests = "", 0

    def notices(self, since: datetime, about: Collection[str]) -> Sequence[Notice]:
        """Those that arrived since, about mails with these Message-IDs; what strangers send is not even remembered.

        Never raises: that it cannot be read is a warning to whoever runs the bot, once.
        """
        if self._rests:
            self._rests -= 1
            return ()
        try:
            found = self._looked_at(since, frozenset(id_.casefold() for id_ in about))
        except CannotBeReadError as error:
            self._rests = RESTS if error.why == "sign-in" else 0
            if error.why != self._fault and not self._is_left:
                log.warning(
                    "The mailbox of failure notices (%s:%s) cannot be read: %s. bot.py check --online says more.",
                    self._server.imap_host, self._server.imap_port, error.why,
                )  # fmt: skip
            self._fault = error.why
            return ()
        if self._fault:
            log.info("The mailbox of failure notices can be read again.")
        self._fault = ""
        return found

    def leave(self) -> None:
        """Whoever waits for the server's answer waits no longer."""
        self._is_left = True
        if self._connection:
            with suppress(OSError):
                self._connection.sock.shutdown(socket.SHUT_RDWR)

    def _looked_at(self, since: datetime, about: Collection[str]) -> Sequence[Notice]:
        with _opened(self._server) as imap:
            self._connection = imap
            try:
                if not self._is_left:
                    self._look(imap, since, about)
            except Exception as error:
                raise _fault_in(error, self._server) from None
            finally:
                self._connection = None
        return [notice for uid in sorted(self._known) for notice in self._known[uid]]

    def _look(self, imap: imaplib.IMAP4, since: datetime, about: Collection[str]) -> None:
        validity = imap.response("UIDVALIDITY")[1][0]
        if validity != self._validity:
            self._validity, self._known = validity, {}
        first = since - timedelta(days=1)  # the server's day may not be ours
        uids = _searched(imap, f"{first.day}-{MONTHS[first.month - 1]}-{first.year}")
        self._known = {uid: notices for uid, notices in self._known.items() if uid in uids}
        new = sorted(uids - self._known.keys())
        for some in (new[i : i + MOST_AT_ONCE] for i in range(0, len(new), MOST_AT_ONCE)):
            heads = _fetched(imap, some, HEADS)
            for uid in some:
                if self._is_left:
                    return
                likely = uid in heads and may_be_a_notice(heads[uid])
                beginning = _beginning(imap, uid) if likely else b""
                if beginning is not None:  # else it is asked for again the next time
                    found = read_notices(beginning)
                    self._known[uid] = tuple(n for n in found if any(id_.casefold() in about for id_ in n.about))


def fault_of(server: config.Mail) -> str:
    """Signs in, opens the inbox and leaves: why that does not work, for the operator; empty when it does."""
    try:
        with _opened(server):
            return ""
    except CannotBeReadError as failed:
        return f"Mailbox ({server.imap_host}:{server.imap_port}): {failed.why}. {failed.said}".rstrip()


# The conversation with the server


@contextmanager
def _opened(server: config.Mail) -> Iterator[imaplib.IMAP4]:
    """The inbox, for looking only. Raises CannotBeReadError. TLS is never done without when it was asked for."""
    imap: imaplib.IMAP4 | None = None
    try:
        try:
            imap = _connected(server)
            _sign_in(imap, server)
            _must(imap.select("INBOX", readonly=True))
        except Exception as error:
            raise _fault_in(error, server) from None
        yield imap
        with suppress(OSError, imaplib.IMAP4.error):
            imap.logout()
    finally:
        if imap is not None:
            with suppress(OSError):
                imap.shutdown()


def _connected(server: config.Mail) -> imaplib.IMAP4:
    trust = ssl.create_default_context(cafile=str(server.ca_file) if server.ca_file else None)
    if server.imap_security == "tls":
        return imaplib.IMAP4_SSL(server.imap_host, server.imap_port, ssl_context=trust, timeout=server.timeout)
    imap = imaplib.IMAP4(server.imap_host, server.imap_port, timeout=server.timeout)
    if server.imap_security == "starttls":
        try:
            if "STARTTLS" not in imap.capabilities:
                raise CannotBeReadError("not secure", "The server does not offer STARTTLS.")
            imap.starttls(trust)
        except BaseException:
            with suppress(OSError):
                imap.shutdown()
            raise
    return imap


def _sign_in(imap: imaplib.IMAP4, server: config.Mail) -> None:
    if "LOGINDISABLED" in imap.capabilities:
        raise CannotBeReadError("sign-in", "The server takes no password.")
    try:
        imap.login(_quoted(server.username), server.password.reveal())
    except UnicodeError:  # imaplib has ASCII alone for it
        raise CannotBeReadError("sign-in", "username or password has an accent") from None
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error as error:
        raise CannotBeReadError("sign-in", _said(error, server)) from None


def _quoted(text: str) -> str:
    return '"' + re.sub(r'(["\\])', r"\\\1", text) + '"'


def _must(answer: tuple[str, Sequence[object]]) -> None:
    state, data = answer
    if state != "OK":
        raise imaplib.IMAP4.error(data[-1] if data else "")


def _searched(imap: imaplib.IMAP4, day: str) -> set[int]:
    state, data = imap.uid("SEARCH", "SINCE", day)
    _must((state, data))
    words = b" ".join(line for line in data if isinstance(line, bytes)).split()
    return set(sorted(int(word) for word in words if word.isdigit())[-MOST_MAILS:])


def _fetched(imap: imaplib.IMAP4, uids: Sequence[int], what: str) -> Mapping[int, bytes]:
    """By number. A mail that is gone meanwhile is left out, and so is what nobody asked for."""
    state, data = imap.uid("FETCH", ",".join(map(str, uids)), f"(UID {what})")
    _must((state, data))
    found: dict[int, bytes] = {}
    for item, after in zip(data, [*data[1:], b""], strict=True):
        if isinstance(item, tuple):  # the line up to the literal, and the literal; the rest of the line follows
            line = item[0] + b" " + (after if isinstance(after, bytes) else b"")
            number = re.search(rb"\bUID (\d{1,10})\b", line)
            if number and int(number[1]) in uids:
                found[int(number[1])] = item[1]
    return found


def _beginning(imap: imaplib.IMAP4, uid: int) -> bytes | None:
    """None where the server does not hand over this one: that keeps nobody from the others."""
    try:
        return _fetched(imap, [uid], BEGINNING).get(uid, b"")
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error:
        log.info("The mail server does not hand over one of the failure notices.")
        return None


def _fault_in(error: Exception, server: config.Mail) -> CannotBeReadError:
    if isinstance(error, CannotBeReadError):
        return error
    if isinstance(error, ssl.SSLError) and not isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError):
        return CannotBeReadError("not secure", getattr(error, "verify_message", "") or error.reason or "")
    if isinstance(error, FileNotFoundError):
        return CannotBeReadError("not secure", "ca_file cannot be read")
    if isinstance(error, imaplib.IMAP4.abort | OSError):
        return CannotBeReadError("unreachable", getattr(error, "strerror", None) or "")
    if isinstance(error, imaplib.IMAP4.error):
        return CannotBeReadError("refused", _said(error, server))
    return CannotBeReadError("not understood", type(error).__name__)


def _said(error: Exception, server: config.Mail) -> str:
    """The server's words, for the operator; without the password, should it repeat that."""
    first = error.args[0] if error.args else ""
    text = first.decode("utf-8", "replace") if isinstance(first, bytes) else str(first)
    return _line(text.replace(server.password.reveal(), "(hidden)"))


# What is in a mail


def may_be_a_notice(heads: bytes) -> bool:
    """By its kind, or by who writes. Never raises."""
    try:
        mail = BytesParser(policy=SHORT_HEADS).parsebytes(heads, headersonly=True)
        if mail.get_content_type() == "multipart/report":
            return str(mail.get_param("report-type", "delivery-status")).casefold() == "delivery-status"
        return re.search(r"(?i)\b(?:mailer-daemon|postmaster)@", str(mail["From"])) is not None
    except Exception as error:
        log.info("The heads of a mail could not be read: %s", type(error).__name__)
        return False


def read_notices(data: bytes) -> tuple[Notice, ...]:
    """What a failure notice says, address by address; nothing where it says nothing for machines. Never raises."""
    try:
        return tuple(islice(_notices(data), MOST_ADDRESSES))
    except Exception as error:
        log.info("A failure notice could not be read: %s", type(error).__name__)
        return ()


def _notices(data: bytes) -> Iterator[Notice]:
    lines = re.sub(rb"\r\n?", b"\n", data[:MOST_BYTES]).split(b"\n")[:MOST_LINES]
    mail = BytesParser(policy=SHORT_HEADS).parsebytes(b"\n".join(lines))
    parts = list(islice(mail.walk(), MOST_PARTS))
    report = next((p for p in parts if p.get_content_type() == "message/delivery-status"), None)
    if report is None or not report.is_multipart():
        return
    about = _message_ids(mail, parts)
    own = re.search(r"<[^<>\s]{1,250}>", _head(mail, "Message-ID"))
    id_ = hashlib.sha256(own[0].encode() if own else data).hexdigest()[:24]
    for told in report.get_payload():
        action = re.match(r"[a-z]+", _head(told, "Action").casefold())
        final, original = (_typed(_head(told, f"{which}-Recipient")) for which in ("Final", "Original"))
        if not action or not (final or original):
            continue  # that one is about the report itself
        status = re.search(r"\b[245]\.\d{1,3}\.\d{1,3}\b", _head(told, "Status"))
        said = _typed(_head(told, "Diagnostic-Code"))
        yield Notice(id_, about, action[0], original, final, status[0] if status else "", said)


def _message_ids(mail: Message, parts: Sequence[Message]) -> tuple[str, ...]:
    """Of the mail that is returned, whole or by its heads; where none is, of the one this notice answers.

    It may answer a whole thread, of which another mail came back.
    """
    for part in parts:
        texts: list[str] = []
        kind = part.get_content_type()
        if kind == "message/rfc822" and part.is_multipart():
            texts = [_head(returned, "Message-ID") for returned in islice(part.get_payload(), 1)]
        elif kind in ("text/rfc822-headers", "message/rfc822-headers"):
            heads = part.get_payload(decode=True)
            if isinstance(heads, bytes):
                texts = [_head(BytesParser(policy=SHORT_HEADS).parsebytes(heads, headersonly=True), "Message-ID")]
        if returned := _ids_in(*texts):
            return returned[:1]
    return _ids_in(_head(mail, "In-Reply-To"))[:1] or _ids_in(_head(mail, "References"))[-1:]


def _ids_in(*texts: str) -> tuple[str, ...]:
    return tuple(re.findall(r"<[^<>\s]{1,250}>", " ".join(texts)))


def _head(mail: object, name: str) -> str:
    """A head on one line; empty where there is none, or no mail."""
    value = mail.get(name) if hasattr(mail, "get") else None
    return "" if value is None else _line(str(value), 2000)


def _typed(value: str) -> str:
    """«rfc822; somebody@un.example», «smtp; 550 5.1.1 …»: without the type."""
    kind, semicolon, rest = value.partition(";")
    return _line((rest if semicolon and re.fullmatch(r"\s*[\w-]+\s*", kind) else value).strip(" <>"))


def _line(text: str, longest: int = LONGEST_SAID) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text[: 4 * longest]).split())[:longest]
