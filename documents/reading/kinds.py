"""What a file is, by what is in it; its name is only asked where the content leaves it open."""

import io
import zipfile
from typing import Literal

from documents.reading import html, mail, markdown
from documents.reading.refusals import DocumentRefusedError, Reason
from documents.reading.text import decoded

Kind = Literal["docx", "odt", "pdf", "html", "markdown", "text", "mail"]

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM", b"\0\0\x01\0", b"8BPS")
_ARCHIVES = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
_PROMISED = (".docx", ".docm", ".dotx", ".odt", ".pdf")


def kind_of(data: bytes, name: str) -> Kind:
    """The kind that can read it. Raises DocumentRefusedError if none can."""
    if not data.strip(b" \t\r\n\0"):
        raise DocumentRefusedError(Reason.EMPTY)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _in_zip(data)
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if (reason := _refused(data)) is not None:
        raise DocumentRefusedError(reason)
    text = decoded(data)
    if text is None:
        promised = name.lower().endswith(_PROMISED)
        raise DocumentRefusedError(Reason.DAMAGED if promised else Reason.UNKNOWN_KIND)
    return _of_text(text, name.lower())


def _in_zip(data: bytes) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = {entry.filename for entry in archive.infolist()}
            kind = archive.open("mimetype").read(200) if "mimetype" in names else b""
    except Exception:  # whatever a broken archive makes zipfile say
        raise DocumentRefusedError(Reason.DAMAGED) from None
    tops = {name.partition("/")[0] for name in names}
    if kind.startswith(b"application/vnd.oasis.opendocument."):
        rest = kind.removeprefix(b"application/vnd.oasis.opendocument.")
        if rest.startswith(b"text"):
            return "odt"
        raise DocumentRefusedError(
            Reason.SPREADSHEET
            if rest.startswith(b"spreadsheet")
            else Reason.SLIDES
            if rest.startswith(b"presentation")
            else Reason.UNKNOWN_KIND
        )
    if "[Content_Types].xml" in names:
        for top, reason in (("xl", Reason.SPREADSHEET), ("ppt", Reason.SLIDES)):
            if top in tops and "word" not in tops:
                raise DocumentRefusedError(reason)
        return "docx"
    if {"content.xml", "META-INF"} <= names | tops:
        return "odt"
    raise DocumentRefusedError(Reason.ARCHIVE)


def _refused(data: bytes) -> Reason | None:
    if data.startswith(_OLE):
        return _in_ole(data)
    if data.lstrip()[:5] == b"{\\rtf":
        return Reason.RICH_TEXT
    if data.startswith(_PICTURES[:5]) or (data.startswith(_PICTURES) and b"\0" in data[:64]):
        return Reason.PICTURE
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return Reason.PICTURE
    if data[4:8] == b"ftyp" and data[8:11] in (b"hei", b"mif", b"avi"):
        return Reason.PICTURE
    return Reason.ARCHIVE if data.startswith(_ARCHIVES) else None


def _in_ole(data: bytes) -> Reason:
    """The container of Word 97; today also that of documents with a password."""

    def holds(name: str) -> bool:
        return name.encode("utf-16-le") in data

    if holds("EncryptedPackage"):
        return Reason.ENCRYPTED
    if holds("WordDocument"):
        return Reason.OLD_WORD
    if holds("Workbook") or holds("Book\0"):
        return Reason.SPREADSHEET
    return Reason.SLIDES if holds("PowerPoint Document") else Reason.UNKNOWN_KIND


def _of_text(text: str, name: str) -> Kind:
    if name.endswith((".eml", ".mht", ".mhtml")) or mail.is_mail(text):
        return "mail"
    if html.is_html(text):
        return "html"
    if name.endswith((".md", ".markdown", ".mkd", ".rst")) or markdown.is_markdown(text):
        return "markdown"
    return "html" if name.endswith((".html", ".htm", ".xhtml")) else "text"
