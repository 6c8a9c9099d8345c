"""Text folded for the tables to be read on, letter for letter, so that what is found can be shown as it was written."""

import re
import unicodedata
from functools import lru_cache

_SAME = {"’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'", "œ": "o", "æ": "a", "–": "-", "—": "-", "‑": "-", "−": "-"}


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    if same := _SAME.get(letter.lower()):
        return same
    if letter.isspace():
        return "\n" if letter == "\n" else " "
    bare = unicodedata.normalize("NFKD", letter)[0].lower()
    return bare if len(bare) == 1 else letter


@lru_cache(maxsize=2048)  # a statement is looked at from many sides
def folded(text: str) -> str:
    """Small letters without accents, plain apostrophes, dashes and spaces; as long as the text itself."""
    return "".join(map(_letter, text))


def squeezed(text: str) -> str:
    return " ".join(text.split())


_WORD = re.compile(r"[a-z0-9]+")


WEEKDAYS = (
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
)
MONTHS = (
    "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|"
    "january|february|march|april|may|june|july|august|september|october|november|december"
)
_DATES = re.compile(
    rf"\b(?:au plus tard|no later than|a mas tardar|{WEEKDAYS}"
    rf"|\d{{0,2}}(?:er|st|nd|rd|th)? ?(?:{MONTHS})(?: \d{{1,2}}\b)?(?: \d{{4}})?"
    r"|\d{1,2}/\d{1,2}(?:/\d{2,4})?)\b"
)
_SMALL = frozenset(
    """avec pour dans tous toutes leur leurs sont sera seront cette ainsi afin sur aux des les une que qui par est
    son ses the and with from that this will shall for are all their been have los las para por con""".split()  # noqa: SIM905
)


@lru_cache(maxsize=4096)
def stems(text: str) -> frozenset[str]:
    """What the text speaks of: the beginnings of its words, and its numbers; not when."""
    words = _WORD.findall(_DATES.sub(" ", folded(text)))
    return frozenset(
        w[:6] if w[0].isalpha() else w for w in words if w not in _SMALL and (len(w) > 2 or w[0].isdecimal())
    )
