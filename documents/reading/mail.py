"""An e-mail: its subject and its text. What is attached is not read."""

import email
import email.policy
import re
from email.message import EmailMessage

from documents.reading import html, plain
from documents.reading.refusals import DocumentRefusedError, Reason
from documents.reading.sheet import Sheet
from documents.reading.text import decoded

_FIELD = re.compile(
    r"(?:From|To|Cc|Subject|Date|Received|Return-Path|Message-ID|MIME-Version|Delivered-To|Content-Type):",
    re.IGNORECASE,
)
_TABLE = re.compile(r"<table.*?<tr.*?<tr", re.IGNORECASE | re.DOTALL)


def is_mail(text: str) -> bool:
    """Whether it begins as an e-mail does on its way: at least three known fields, one a line."""
    head = re.split(r"\r?\n\r?\n", text.lstrip()[:10_000], maxsplit=1)[0]
    fields = {match[0].lower() for line in head.splitlines() if (match := _FIELD.match(line))}
    return len(fields) >= 3 and bool({"message-id:", "mime-version:", "received:"} & fields)


def read(data: bytes, sheet: Sheet) -> None:
    """Writes subject and text onto the sheet; of two versions of the text the one that has its tables."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    if not isinstance(message, EmailMessage):
        raise DocumentRefusedError(Reason.DAMAGED)
    subject = str(message.get("Subject", ""))
    page, text = _body(message, "html"), _body(message, "plain")
    if subject.strip():
        sheet.heading(subject, 1)
    if page and (not text.strip() or _TABLE.search(page)):
        html.read(page, sheet)
    else:
        plain.read(text, sheet)


def _body(message: EmailMessage, kind: str) -> str:
    part = message.get_body(preferencelist=(kind,))
    if part is None:
        return ""
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    try:
        return payload.decode(part.get_content_charset() or "utf-8")
    except (LookupError, UnicodeDecodeError):
        return decoded(payload) or ""
