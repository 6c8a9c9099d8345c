"""Text that no document format chokes on."""

import re

# What XML 1.0 cannot hold. Tab and line feed stay; a lone surrogate is what is left of half a character.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def clean(text: str) -> str:
    """The text without characters that XML forbids; line ends become single line feeds. All else stays as written."""
    if text.isprintable():
        return text
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n").replace("\u2028", "\n")
    return _SURROGATE.sub("\ufffd", _CONTROL.sub("", lines))
