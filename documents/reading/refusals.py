"""Why a document is not read. The words for people are made from these codes, in texts/."""

from enum import StrEnum


class Reason(StrEnum):
    """What is wrong with a file, so that its sender can be told what to send instead."""

    EMPTY = "empty"  # no bytes, or no text in it
    TOO_LARGE = "too_large"  # over 20 MB as sent
    TOO_LONG = "too_long"  # more text than any minutes have: a book, a database
    TOO_COMPLEX = "too_complex"  # unpacks to too much, has too many parts, or is nested too deep
    ENCRYPTED = "encrypted"  # asks for a password
    DAMAGED = "damaged"  # cut off, or not what it says it is: save it again and send that
    MACROS = "macros"  # carries a program: save it as .docx or .odt without
    DOCTYPE = "doctype"  # carries definitions that no office program writes: save it again
    SCANNED = "scanned"  # pictures of pages, no text: send the Word file or the text
    PICTURE = "picture"  # a photo or another picture
    OLD_WORD = "old_word"  # .doc of Word 97-2003: save it as .docx
    RICH_TEXT = "rich_text"  # .rtf: save it as .docx
    SPREADSHEET = "spreadsheet"  # .xlsx, .xls, .ods
    SLIDES = "slides"  # .pptx, .ppt, .odp
    ARCHIVE = "archive"  # .zip, .rar, .7z: send the document in it
    UNKNOWN_KIND = "unknown_kind"  # anything else that is no text
    TOOK_TOO_LONG = "took_too_long"  # not read in time; ended


class DocumentRefusedError(Exception):
    """The document is not read; nothing of it is kept."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason
