"""Bytes that are text, in whichever encoding."""

import codecs

_MARKS = (  # the longest first
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\v\x1a\x1b"))


def decoded(data: bytes) -> str | None:
    """The text, by its mark or by what it looks like: UTF-8, UTF-16 or Windows-1252. None if it is no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if b"\0" in data:
        return _utf16(data)
    if len(data) - len(data.translate(None, _CONTROLS)) > len(data) / 500:
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _mixed(data)


def _utf16(data: bytes) -> str | None:
    """Without a mark: Latin letters leave every second byte empty."""
    even, odd = data[0::2].count(0), data[1::2].count(0)
    half = len(data) // 2
    encoding = "utf-16-le" if odd > 0.4 * half and even < 0.05 * half else None
    encoding = "utf-16-be" if even > 0.4 * half and odd < 0.05 * half else encoding
    return data.decode(encoding, "replace") if encoding else None


def _mixed(data: bytes) -> str:
    """Mostly UTF-8 with a cut or a foreign letter in it, or else Windows-1252."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(ord(c) > 127 for c in text) - bad
    if good > bad:
        return text
    return data.decode("cp1252", "replace").replace("\ufffd", "")
