"""Why a group's own template is not taken; for whoever only has to tell it."""

from enum import StrEnum

LARGEST = 5 * 1024 * 1024  # bytes; it becomes part of every document


class Fault(StrEnum):
    """Why a template is not taken. The words for people are made from these, in texts/."""

    NOT_WORD = "not_word"
    OLD_WORD = "old_word"
    ENCRYPTED = "encrypted"
    MACROS = "macros"
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"
    PICTURE = "picture"  # one that is far too large
    LINKED = "linked"  # something that is not in it, and would be fetched
    EMBEDDED = "embedded"  # another document, or a program, inside
    NARROW = "narrow"  # hardly any room between the margins
    UNCLOSED = "unclosed"  # a loop or a condition
    SYNTAX = "syntax"
    FORBIDDEN = "forbidden"  # an instruction that does more than show
    UNKNOWN = "unknown"  # a placeholder there is no such thing for
    MIXED = "mixed"  # placeholders of both documents
    LOST = "lost"  # what must be read in the document has no place in it
    TOO_SLOW = "too_slow"


class TemplateRefusedError(Exception):
    """It is not used; the one that was used goes on being used. `where`: the place, as it stands in the template."""

    def __init__(self, fault: Fault, where: str = "") -> None:
        super().__init__(fault, where)
        self.fault, self.where = fault, where
