"""SMTP: one mail to one server, and what became of it for each address. Blocks; to be called in a thread.

What the server was told is decided here once and for all: before the content was asked for, nothing has gone and it may
be tried again; from there on only the server's own answer tells whether it took the mail.
"""

from __future__ import annotations

import logging
import mimetypes
import re
import smtplib
import ssl
from collections.abc import Mapping, Sequence
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import TYPE_CHECKING

from domain.mail import Verdict, Why, why_of

if TYPE_CHECKING:
    import config
    from domain.mail import Mail

log = logging.getLogger(__name__)

WELL, GO_ON = 250, 354
AS_ASCII = SMTP.clone(cte_type="7bit")  # every server takes it as it stands
TYPES = {
    "docx": ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "xlsx": ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "pdf": ("application", "pdf"),
}


class CannotBeHandedOverError(Exception):
    """For all addresses alike, before anything of the mail went."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__(verdict.why)
        self.verdict = verdict


def hand_over(server: config.Mail, mail: Mail, files: Sequence[bytes]) -> Mapping[str, Verdict]:
    """Tries once, for the addresses that wait. Never raises."""
    try:
        content = _put_together(server, mail, files)
        with _signed_in(server) as smtp:
            return _handed_over(smtp, server, mail.waiting_for, content)
    except CannotBeHandedOverError as all_alike:
        return dict.fromkeys(mail.waiting_for, all_alike.verdict)


def fault_of(server: config.Mail) -> str:
    """Connects, signs in and leaves: why that does not work, for the operator; empty when it does."""
    try:
        with _signed_in(server):
            return ""
    except CannotBeHandedOverError as failed:
        return f"Mail ({server.host}:{server.port}): {failed.verdict.why}. {failed.verdict.said}".rstrip()


def _put_together(server: config.Mail, mail: Mail, files: Sequence[bytes]) -> bytes:
    try:
        return as_bytes(server, mail, files)
    except Exception as error:
        log.error("A mail could not be put together: %s", type(error).__name__)
        raise CannotBeHandedOverError(Verdict("refused", "incomplete")) from None


def as_bytes(server: config.Mail, mail: Mail, files: Sequence[bytes]) -> bytes:
    """The mail as it goes over the wire: the same bytes each time."""
    message = EmailMessage(policy=AS_ASCII)
    message["Subject"] = _line(mail.subject)
    message["From"] = Address(_line(mail.from_name), addr_spec=server.from_address)
    message["To"] = [Address(addr_spec=a) for a in mail.to]
    if mail.cc:
        message["Cc"] = [Address(addr_spec=a) for a in mail.cc]
    if reply_to := mail.reply_to or server.reply_to:
        message["Reply-To"] = [Address(addr_spec=reply_to)]
    message["Date"] = format_datetime(mail.at)
    message["Message-ID"] = mail.message_id
    message.set_content(mail.body)
    for enclosed, data in zip(mail.enclosed, files, strict=True):
        kind, subtype = _type_of(enclosed.name)
        message.add_attachment(data, maintype=kind, subtype=subtype, filename=enclosed.name)
    if message.is_multipart():
        message.set_boundary(f"=_{re.sub('[^0-9A-Za-z]', '', mail.message_id)[:40]}_")
    return message.as_bytes()


def _type_of(name: str) -> tuple[str, str]:
    """By its ending; what is text goes as bytes all the same, for nobody told in which encoding."""
    known = TYPES.get(name.rpartition(".")[2].casefold())
    if known:
        return known
    kind, _, subtype = (mimetypes.guess_type(name)[0] or "").partition("/")
    return (kind, subtype) if kind in ("image", "audio", "video", "application") else ("application", "octet-stream")


def _line(text: str) -> str:
    """A head is one line: what could begin another one becomes a space."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


# The conversation with the server


class _Signed:
    """A connection, protected and signed in, that is left politely."""

    def __init__(self, smtp: smtplib.SMTP) -> None:
        self.smtp = smtp

    def __enter__(self) -> smtplib.SMTP:
        return self.smtp

    def __exit__(self, *_: object) -> None:
        try:
            self.smtp.quit()
        except (OSError, smtplib.SMTPException):
            self.smtp.close()


def _signed_in(server: config.Mail) -> _Signed:
    """Raises CannotBeHandedOverError. TLS is never done without when it was asked for."""
    smtp: smtplib.SMTP | None = None
    try:
        smtp = _connected(server)
        if server.username:
            _sign_in(smtp, server)
    except Exception as error:
        if smtp is not None:
            smtp.close()
        raise CannotBeHandedOverError(_verdict_of(error)) from None
    return _Signed(smtp)


def _sign_in(smtp: smtplib.SMTP, server: config.Mail) -> None:
    try:
        smtp.login(server.username, server.password.reveal())
    except UnicodeError:  # smtplib has ASCII alone for it
        raise CannotBeHandedOverError(Verdict("refused", "sign-in", "username or password has an accent")) from None


def _connected(server: config.Mail) -> smtplib.SMTP:
    domain = server.from_address.rpartition("@")[2]
    if server.security == "tls":
        smtp: smtplib.SMTP = smtplib.SMTP_SSL(
            server.host, server.port, domain, timeout=server.timeout, context=_trust(server)
        )
    else:
        smtp = smtplib.SMTP(server.host, server.port, domain, timeout=server.timeout)
    try:
        smtp.ehlo_or_helo_if_needed()
        if server.security == "starttls":
            smtp.starttls(context=_trust(server))
            smtp.ehlo()
    except BaseException:
        smtp.close()
        raise
    return smtp


def _trust(server: config.Mail) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(server.ca_file) if server.ca_file else None)


def _verdict_of(error: Exception) -> Verdict:
    """Of what went wrong before anything of the mail went."""
    if isinstance(error, CannotBeHandedOverError):
        return error.verdict
    if isinstance(error, smtplib.SMTPAuthenticationError) and error.smtp_code >= 500:
        return Verdict("refused", "sign-in", _said(error.smtp_code, error.smtp_error))
    if isinstance(error, smtplib.SMTPResponseException):
        code = error.smtp_code
        return Verdict("later" if 400 <= code < 500 else "refused", why_of(code, ""), _said(code, error.smtp_error))
    if isinstance(error, smtplib.SMTPNotSupportedError):
        why: Why = "not secure" if "STARTTLS" in str(error) else "sign-in"
        return Verdict("refused", why)
    if isinstance(error, ssl.SSLError):
        return Verdict("refused", "not secure", getattr(error, "verify_message", "") or error.reason or "")
    if isinstance(error, FileNotFoundError):
        return Verdict("refused", "not secure", "ca_file cannot be read")
    if not isinstance(error, smtplib.SMTPException | OSError):  # such as a host's name that cannot be one
        log.error("The mail server could not be spoken to: %s", type(error).__name__)
    return Verdict("later", "unreachable", getattr(error, "strerror", None) or "")


def _handed_over(
    smtp: smtplib.SMTP, server: config.Mail, addresses: Sequence[str], content: bytes
) -> Mapping[str, Verdict]:
    verdicts: dict[str, Verdict] = {}
    over_the_wire = re.sub(rb"(?m)^\.", b"..", content).rstrip(b"\r\n") + b"\r\n.\r\n"
    try:
        _fits(smtp, content)
        options = [f"size={len(content)}"] if smtp.has_extn("size") else []
        _must(smtp.mail(server.from_address, options), WELL)
        offers_notices = smtp.has_extn("dsn")
        taken = []
        for address in addresses:
            code, said = smtp.rcpt(address, _notify(address) if offers_notices else [])
            if 200 <= code < 300:
                taken.append(address)
            else:
                verdicts[address] = _refusal(code, said)
        if not taken:
            return verdicts
        code, said = smtp.docmd("DATA")
        if code != GO_ON:
            return verdicts | dict.fromkeys(taken, _refusal(code, said))
    except Exception as error:
        failed = _verdict_of(error)
        return verdicts | dict.fromkeys((a for a in addresses if a not in verdicts), failed)
    return verdicts | dict.fromkeys(taken, _content_taken(smtp, over_the_wire))


def _notify(address: str) -> list[str]:
    """Asks for a notice if it fails later, one that names this address wherever it leads (RFC 3461)."""
    as_xtext = re.sub(r"[+=]", lambda found: f"+{ord(found[0]):02X}", address)
    return ["NOTIFY=FAILURE", f"ORCPT=rfc822;{as_xtext}"]


def _fits(smtp: smtplib.SMTP, content: bytes) -> None:
    most = smtp.esmtp_features.get("size", "")
    if most.isdigit() and 0 < int(most) < len(content):
        raise CannotBeHandedOverError(Verdict("refused", "too big", f"{len(content)} > {most}"))


def _content_taken(smtp: smtplib.SMTP, over_the_wire: bytes) -> Verdict:
    """From here on the server may have it; without its answer nobody knows."""
    try:
        smtp.send(over_the_wire)
        code, said = smtp.getreply()
    except Exception:
        return Verdict("maybe sent", "lost")
    return Verdict("sent") if 200 <= code < 300 else _refusal(code, said)


def _must(reply: tuple[int, bytes], wanted: int) -> None:
    code, said = reply
    if code != wanted:
        raise CannotBeHandedOverError(_refusal(code, said))


def _refusal(code: int, said: bytes) -> Verdict:
    text = _said(code, said)
    why = why_of(code, text)
    if 400 <= code < 500:
        return Verdict("later", why if why == "mailbox full" else "busy", text)
    return Verdict("refused", why, text)


def _said(code: int, said: bytes | str) -> str:
    """The server's words, short and on one line, for the coordination."""
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    return f"{code} {_line(text)}"[:300]
