"""Text folded for the tables to be read on, letter for letter, so that what is found can be shown as it was written."""

import re
import unicodedata
from functools import lru_cache

from domain.minutes.days import full_months, weekdays
from domain.minutes.languages import every

_SAME = {"’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'", "œ": "o", "æ": "a", "–": "-", "—": "-", "‑": "-", "−": "-"}


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    if same := _SAME.get(letter.lower()):
        return same
    if letter.isspace():
        return "\n" if letter == "\n" else " "
    bare = unicodedata.normalize("NFKD", letter)[0].lower()
    bare = _SAME.get(bare, bare)
    return bare if len(bare) == 1 else letter


@lru_cache(maxsize=2048)  # a statement is looked at from many sides
def folded(text: str) -> str:
    """Small letters without accents, plain apostrophes, dashes and spaces; as long as the text itself."""
    return "".join(map(_letter, text))


def squeezed(text: str) -> str:
    return " ".join(text.split())


_WORD = re.compile(r"[a-z0-9]+")


@lru_cache(maxsize=1)
def _when() -> re.Pattern[str]:
    table = every()
    return re.compile(
        rf"\b(?:{table.latest}|{weekdays()}"
        rf"|\d{{0,2}}(?:{table.ordinal})? ?(?:{full_months()})(?: \d{{1,2}}\b)?(?: \d{{4}})?"
        r"|\d{1,2}/\d{1,2}(?:/\d{2,4})?)\b"
    )


@lru_cache(maxsize=1)
def _small() -> frozenset[str]:
    return frozenset(every().small.split("|"))


@lru_cache(maxsize=4096)
def stems(text: str) -> frozenset[str]:
    """What the text speaks of: the beginnings of its words, and its numbers; not when."""
    words, small = _WORD.findall(_when().sub(" ", folded(text))), _small()
    return frozenset(
        w[:6] if w[0].isalpha() else w for w in words if w not in small and (len(w) > 2 or w[0].isdecimal())
    )
