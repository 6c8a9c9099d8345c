"""Minutes in: the bytes of a file become plain blocks and table rows, or a refusal with its reason.

What is read here comes from strangers. Nothing of it runs in the bot's own process: ask `documents.reading.worker`.
"""

from documents.reading.refusals import DocumentRefusedError, Reason
from domain.minutes.document import Document

__all__ = ["LARGEST", "DocumentRefusedError", "Reason", "read_document"]

LARGEST = 20 * 1024 * 1024  # bytes, as much as Telegram hands out


def read_document(data: bytes, name: str) -> Document:
    """The document as it was written. Raises DocumentRefusedError, and nothing else, if it cannot be read."""
    from documents.reading.formats import read

    if len(data) > LARGEST:
        raise DocumentRefusedError(Reason.TOO_LARGE)
    try:
        document = read(data, name)
    except DocumentRefusedError:
        raise
    except (RecursionError, MemoryError):
        raise DocumentRefusedError(Reason.TOO_COMPLEX) from None
    except Exception as fault:  # parsers raise whatever they like on a damaged file
        raise DocumentRefusedError(Reason.DAMAGED) from fault
    if not document.blocks:
        raise DocumentRefusedError(Reason.EMPTY)
    return document
