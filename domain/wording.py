"""Whether two wordings say the same: a typo put right, another comma. In doubt they do not."""

import re
import unicodedata

from rapidfuzz.distance import OSA

SHORTEST = 5  # letters of a word in which one may be wrong; «pas», «sans», «not» are too short to be a slip
MOST = 2  # words in which one is

_NUMBER = re.compile(r"\d+(?:[.,:/\-–]\d+)*")


def near_same(one: str, other: str) -> bool:
    """The same words but for case, accents, punctuation and spaces, or for a letter in a word or two.

    Numbers are the same, signs within and before them too; so is every word with a capital, which may be a name.
    """
    if _numbers(one) != _numbers(other):
        return False
    mine, theirs = _words(one), _words(other)
    if len(mine) != len(theirs):
        return False
    differ = [(a, b) for a, b in zip(mine, theirs, strict=True) if a.casefold() != b.casefold()]
    return len(differ) <= MOST and all(_is_slip(a, b) for a, b in differ)


def _is_slip(a: str, b: str) -> bool:
    """One letter more, less, other or turned round, within the word."""
    plain = all(word.isalpha() and word.islower() and len(word) >= SHORTEST for word in (a, b))
    return plain and a[0] == b[0] and OSA.distance(a, b) <= 1


def _words(text: str) -> list[str]:
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return re.findall(r"\w+", bare)


def _numbers(text: str) -> list[str]:
    """Whole, with what stands in them: «1,5» is «1.5», and neither is «15» or «1-5»."""
    found = re.finditer(rf"([-−+<>≤≥~]\s?)?({_NUMBER.pattern})(\s?[%‰$€£°])?", unicodedata.normalize("NFKC", text))
    return ["".join(filter(None, m.groups())).replace(",", ".").replace(" ", "") for m in found]
