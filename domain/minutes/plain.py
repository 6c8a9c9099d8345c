"""Text folded for the tables to be read on, letter for letter, so that what is found can be shown as it was written."""

import re
import unicodedata
from functools import lru_cache

_SAME = {"’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'", "œ": "o", "æ": "a", "–": "-", "—": "-", "‑": "-", "−": "-"}


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    if letter in _SAME:
        return _SAME[letter]
    if letter.isspace():
        return "\n" if letter == "\n" else " "
    bare = unicodedata.normalize("NFKD", letter)[0].lower()
    return bare if len(bare) == 1 else letter


def folded(text: str) -> str:
    """Small letters without accents, plain apostrophes, dashes and spaces; as long as the text itself."""
    return "".join(map(_letter, text))


def squeezed(text: str) -> str:
    return " ".join(text.split())


_WORD = re.compile(r"[a-z0-9]+")


def stems(text: str) -> frozenset[str]:
    """What the text speaks of: the beginnings of its longer words, and its numbers."""
    words = _WORD.findall(folded(text))
    return frozenset(w[:6] if w[0].isalpha() else w for w in words if len(w) > 3 or w[0].isdecimal())
