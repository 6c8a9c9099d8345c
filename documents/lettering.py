"""How wide words are in the fonts that are shipped, and what of them can be drawn at all.

Read from the font files themselves: the character map and the advance widths. Arabic letters join and so become
a little narrower than is told here: what fits by these widths fits.
"""

import struct
from functools import cache
from pathlib import Path

from documents.clean import clean

FONTS = Path(__file__).parent / "fonts"
FAMILY = "DejaVu Sans"
FILES = {False: FONTS / "DejaVuSansCondensed.ttf", True: FONTS / "DejaVuSansCondensed-Bold.ttf"}  # by: is it bold

_INVISIBLE = (
    "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff"
)


def drawable(text: str) -> str:
    """On one line, without what the fonts have no form for: pictograms vanish, a word in another script becomes …"""
    known = _widths(False)
    words = []
    for word in clean(text).split():
        shown = "".join(c for c in word if c not in _INVISIBLE and ord(c) in known)
        lost = sum(c.isalnum() and ord(c) not in known for c in word)
        words.append("…" if lost > len(shown) else shown)
    return " ".join(filter(None, words))


def width(text: str, size: float, *, bold: bool = False) -> float:
    """In pixels, at this size of the letters."""
    widths = _widths(bold)
    return sum(widths.get(ord(c), size) for c in text) * size


def fitted(text: str, size: float, room: float, *, lines: int = 1, bold: bool = False) -> list[str]:
    """The text on at most so many lines, none wider than the room; what is left out is told by … after a whole word."""

    def fits(words: list[str], end: str = "") -> bool:
        return width(" ".join(words) + end, size, bold=bold) <= room

    words = [piece for word in text.split() for piece in _pieces(word, size, room - width("…", size, bold=bold), bold)]
    done: list[str] = []
    while words and len(done) < lines:
        count = next((n for n in range(len(words), 1, -1) if fits(words[:n])), 1)
        is_cut = len(done) == lines - 1 and count < len(words)
        while is_cut and count > 1 and not fits(words[:count], "…"):
            count -= 1
        done.append(" ".join(words[:count]) + ("…" if is_cut else ""))
        words = words[count:]
    return done


def _pieces(word: str, size: float, room: float, bold: bool) -> list[str]:
    """A word wider than the room, in parts that are not."""
    pieces = [""]
    for letter in word:
        if pieces[-1] and width(pieces[-1] + letter, size, bold=bold) > room:
            pieces.append("")
        pieces[-1] += letter
    return pieces


@cache
def _widths(bold: bool) -> dict[int, float]:
    """The advance of each character, as a part of the letters' size."""
    font = FILES[bold].read_bytes()
    tables = {
        font[at : at + 4]: int.from_bytes(font[at + 8 : at + 12], "big")
        for at in range(12, 12 + 16 * int.from_bytes(font[4:6], "big"), 16)
    }
    (units,) = struct.unpack_from(">H", font, tables[b"head"] + 18)
    (count,) = struct.unpack_from(">H", font, tables[b"hhea"] + 34)
    advances = [w for w, _ in struct.iter_unpack(">Hh", font[tables[b"hmtx"] :][: 4 * count])]
    glyphs = _glyphs(font, tables[b"cmap"])
    return {character: advances[min(glyph, count - 1)] / units for character, glyph in glyphs.items() if glyph}


def _glyphs(font: bytes, cmap: int) -> dict[int, int]:
    """Which glyph shows each character: the map of all of Unicode that a font has, in groups of neighbours."""
    (count,) = struct.unpack_from(">H", font, cmap + 2)
    for at in range(count):
        _, _, offset = struct.unpack_from(">HHI", font, cmap + 4 + 8 * at)
        kind, groups = struct.unpack_from(">H10xI", font, cmap + offset)
        if kind == 12:
            ranges = struct.iter_unpack(">III", font[cmap + offset + 16 :][: 12 * groups])
            return {c: glyph + c - first for first, last, glyph in ranges for c in range(first, last + 1)}
    raise ValueError("the font has no map of all of Unicode")
