"""Minutes in: the bytes of a file become plain blocks and table rows, or a refusal with its reason.

What is read here comes from strangers. Nothing of it runs in the bot's own process: ask `documents.reading.worker`.
"""

from collections.abc import Callable

from documents.reading import html, mail, markdown, plain, word
from documents.reading.kinds import kind_of
from documents.reading.refusals import DocumentRefusedError, Reason
from documents.reading.sheet import Sheet
from documents.reading.text import decoded
from domain.minutes.document import Document

__all__ = ["LARGEST", "DocumentRefusedError", "Reason", "read_document"]

LARGEST = 20 * 1024 * 1024  # bytes, as much as Telegram hands out


_OF_BYTES: dict[str, Callable[[bytes, Sheet], None]] = {"docx": word.read, "mail": mail.read}
_OF_TEXT: dict[str, Callable[[str, Sheet], None]] = {"html": html.read, "markdown": markdown.read, "text": plain.read}


def read_document(data: bytes, name: str) -> Document:
    """The document as it was written. Raises DocumentRefusedError, and nothing else, if it cannot be read."""
    if len(data) > LARGEST:
        raise DocumentRefusedError(Reason.TOO_LARGE)
    try:
        document = _read(data, name)
    except DocumentRefusedError:
        raise
    except (RecursionError, MemoryError):
        raise DocumentRefusedError(Reason.TOO_COMPLEX) from None
    except Exception as fault:  # parsers raise whatever they like on a damaged file
        raise DocumentRefusedError(Reason.DAMAGED) from fault
    if not document.blocks:
        raise DocumentRefusedError(Reason.EMPTY)
    return document


def _read(data: bytes, name: str) -> Document:
    kind = kind_of(data, name)
    sheet = Sheet()
    if kind in _OF_BYTES:
        _OF_BYTES[kind](data, sheet)
    else:
        _OF_TEXT[kind](decoded(data) or "", sheet)
    return Document(name, kind, sheet.blocks())
