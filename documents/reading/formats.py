"""Every kind of document that can be read, and who reads it."""

from collections.abc import Callable

from documents.reading import html, mail, markdown, opendocument, plain, word
from documents.reading.kinds import kind_of
from documents.reading.refusals import DocumentRefusedError, Reason
from documents.reading.sheet import MOST_CHARACTERS, Sheet
from documents.reading.text import decoded
from domain.minutes.document import Document


def _pdf(data: bytes, sheet: Sheet) -> None:
    from documents.reading import pdf  # a tenth of a second, which only a .pdf should cost

    pdf.read(data, sheet)


OF_BYTES: dict[str, Callable[[bytes, Sheet], None]] = {
    "docx": word.read,
    "odt": opendocument.read,
    "pdf": _pdf,
    "mail": mail.read,
}
OF_TEXT: dict[str, Callable[[str, Sheet], None]] = {"html": html.read, "markdown": markdown.read, "text": plain.read}


def read(data: bytes, name: str) -> Document:
    """The document as it was written, by the reader of its kind; raises whatever a damaged file makes that raise."""
    kind = kind_of(data, name)
    sheet = Sheet()
    if kind in OF_BYTES:
        OF_BYTES[kind](data, sheet)
    else:
        text = decoded(data) or ""
        if kind != "html" and len(text) > MOST_CHARACTERS:  # a page may be mostly markup
            raise DocumentRefusedError(Reason.TOO_LONG)
        OF_TEXT[kind](text, sheet)
    return Document(name, kind, sheet.blocks())
