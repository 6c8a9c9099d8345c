"""How people write: line wraps, dashes and dots for items, numbers, titles, and what copying does to words."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from documents.clean import clean

# Zero-width and direction marks, soft hyphens: seen by nobody, in the way of everybody who compares words.
_UNSEEN = dict.fromkeys(
    [0xAD, 0xFEFF, 0x034F, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065)]
)
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "ft", 0xFB06: "st"}
_SEEN = {**_UNSEEN, **_LIGATURES}

_MONTHS = (
    "janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre"
    "|january|february|march|april|may|june|july|august|september|october|november|december"
)
# Lost spaces that can be nothing else: «fin.Le», «Délai:15», «15juin», «juin2017».
_LOST = (
    (re.compile(r"(?<![\w./@-])([a-zà-ÿœ’']{2,}[.!?;])(?=[A-ZÀ-Ý][a-zà-ÿœ’']+(?![\w/@]))"), r"\1 "),
    (re.compile(r"(?<![\w./@-])([A-Za-zÀ-ÿœ]{4,}:)(?=\d{1,2}(?![\w:]))"), r"\1 "),
    (re.compile(rf"\b(\d{{1,2}}|1er)(?=(?:{_MONTHS})\b)", re.IGNORECASE), r"\1 "),
    (re.compile(rf"\b({_MONTHS})(?=20\d\d\b)", re.IGNORECASE), r"\1 "),
)


def tidy(text: str) -> str:
    """One line: every run of blanks a single space, nothing invisible left, obvious lost spaces put back."""
    text = " ".join(clean(text).translate(_SEEN).split())
    for lost, found in _LOST:
        text = lost.sub(found, text)
    return text


# Items

# \uf000-\uf0ff is where Word keeps the signs of its symbol fonts.
_SIGNS = "-–—−‐‑‒―*•·∙▪▫◦●○■□▸▹►▶➢➣➤➔➜→⇒✓✔✗✘❖◆◇★☆⁃‣⚫\uf000-\uf0ff"
_BULLET = re.compile(rf"([{_SIGNS}]|o(?=\s+[^\s]))(?:\s+|(?<=[-–•▪➢➤✓✔\uf000-\uf0ff])(?=[^\W\d_])|$)")


def bullet_of(line: str) -> str | None:
    """The sign that makes the line an item: a dash, a dot, a tick, the letter o."""
    match = _BULLET.match(line)
    return match[1] if match else None


def as_item(text: str) -> str | None:
    """The text without the sign that makes it an item; None if there is none."""
    match = _BULLET.match(text)
    return text[match.end() :] if match else None


@dataclass(frozen=True)
class Number:
    """A typed number at the start of a line."""

    style: str  # what stands around and before its last part: «1.» and «2.» have the same
    value: int
    rest: str  # the line without it
    may_be_a_title: bool

    def follows(self, other: "Number | None") -> bool:
        return other is not None and other.style == self.style and other.value + 1 == self.value


_NUMBER = re.compile(
    r"(?P<open>\(?)(?:(?P<before>(?:\d{1,2}\.){0,3})(?P<digits>\d{1,2})|(?P<roman>[IVX]{1,5})(?=[.)°])|(?P<letter>[A-Za-z]))"
    r"(?P<close>\s?[)°]|\.-?|(?=\s)(?:\s[-–—])?)\s*(?=\S)(?P<rest>.*)",
    re.DOTALL,
)
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV")


def number_of(text: str) -> Number | None:
    """The number or letter before the words of a line: «1.», «2)», «a)», «IV.», «2.1»; None if it is one of them."""
    match = _NUMBER.match(text)
    if match is None:
        return None
    close, before, rest = match["close"].strip(), match["before"] or "", match["rest"]
    if match["letter"] and not close.startswith(")"):  # «A. Diallo» is a person
        return None
    if match["roman"] and (match["roman"] not in _ROMAN or not close):
        return None
    if match["digits"] and not (close or before):  # «2 à 3 priorités»
        return None
    if close.startswith(".") and not match["rest"][:1].isalpha() and rest[:1] not in "«“\"'‘(*":  # 1.5, 12.06.2017
        return None
    if before and not close and not rest[:1].isupper():
        return None
    if match["digits"]:
        value = int(match["digits"])
    elif match["letter"]:
        value = ord(match["letter"])
    else:
        value = _ROMAN.index(match["roman"]) + 1
    kind = "digits" if match["digits"] else "letter" if match["letter"] else "roman"
    known_title = match["digits"] or len(match["roman"] or "") > 1 or rest.isupper()  # «I. Diallo» is a person too
    is_title = bool(known_title) and close in ("", ".", ".-", "-", "–", "—")
    return Number(f"{match['open']}{before}{kind}{close}", value, rest, is_title)


# Titles

_PAGE_NUMBER = re.compile(
    r"(?:\b(?:page|p\.)\s*)?(?<!/)\b\d{1,3}\s*(?:/|\||sur|of|de)\s*\d{1,3}\b(?!/)|\bpage\s*\d{1,3}\b|^\W*\d{1,3}\W*$",
    re.IGNORECASE,
)


def without_page_number(text: str) -> str:
    """A line of a page's head or foot without the number of the page; empty if it says nothing else."""
    text = tidy(_PAGE_NUMBER.sub(" ", text)).strip("|-–—/ ")
    return text if any(c.isalnum() for c in text) else ""


_LABELLED = re.compile(r"\s?:\s+\S")
_MANY_DIGITS = re.compile(r"\d")


def looks_like_title(text: str, *, strict: bool = False) -> bool:
    """Short, no sentence, no «label: value». `strict`, where only bold says so: no digits besides its number either."""
    number = number_of(text)
    words = number.rest if number else text
    if not words or len(words) > (60 if strict else 90) or _LABELLED.search(words):
        return False
    if words[-1] in ".;," and not (strict and number and len(words) <= 50):
        return False
    if strict and _MANY_DIGITS.search(words):
        return False
    return any(c.isalpha() for c in words) and "\n" not in words


def is_shouted(text: str) -> bool:
    """Written in capitals, as a title is: more than an acronym or a list of them."""
    letters = [c for c in text if c.isalpha()]
    if len(letters) < 6 or len(text) > 80 or text[-1] in ".;," or "," in text or "/" in text:
        return False
    return sum(c.isupper() for c in letters) >= 0.9 * len(letters) and not re.search(r"\d{3}|@", text)


# Line wraps

_GOES_ON = re.compile(  # nothing ends with these words
    r"(?:^|[\s('’])(?:le|la|les|l['’]|un|une|des|du|de|d['’]|à|au|aux|et|ou|en|par|pour|sur|dans|avec|sans|que|qui|qu['’]|ce"
    r"|cette|ces|son|sa|ses|leur|leurs|notre|nos|est|sont|the|a|an|of|to|and|or|in|on|for|with|by|at|from|that|is|are"
    r"|el|los|las|del|y|con|para|por)$"
)
_HALVES = {  # prefixes that keep their hyphen
    *(
        "sous",
        "non",
        "vice",
        "co",
        "mi",
        "inter",
        "intra",
        "après",
        "avant",
        "demi",
        "ex",
        "auto",
        "multi",
        "anti",
        "semi",
    ),
    *(
        "self",
        "follow",
        "long",
        "well",
        "post",
        "pre",
        "pré",
        "pro",
        "sub",
        "peut",
        "c'est",
        "est",
        "cet",
        "celui",
        "ceux",
    ),
}


def width_of(lines: Sequence[str]) -> int:
    """The column at which the text was wrapped; 0 if it was not.

    Lines that stop before a line which goes on in small letters were certainly wrapped: their length tells.
    """
    sure = sorted(
        len(a)
        for a, b in pairwise(lines)
        if b[:1].islower() and bullet_of(b) is None and a and a[-1] not in ".!?:;" and len(a) >= 30
    )
    if len(sure) < 2:
        return 0
    width = sure[len(sure) // 2]
    return width if width <= 160 else 0


def goes_on(line: str, after: str, width: int = 0, *, cut: bool | None = None) -> bool:
    """Whether the second line is the rest of the first, cut off by a line wrap at about this width.

    `cut` says of the first line whether it ran into the margin, where that is known.
    """
    if not line or not after or bullet_of(after) is not None or number_of(after) is not None:
        return False
    last, first = line[-1], after[0]
    full = cut
    if full is None:
        full = 0.9 * width <= len(line) + 1 + len(after.split(maxsplit=1)[0]) and len(line) <= 1.25 * width
    if last in ":;" or after.startswith(("http:", "https:", "www.")):
        return full and width > 0 and first.islower() and last in ":;"
    if _is_hyphenated(line, after) or last == "," or _GOES_ON.search(line):
        return True
    if first.islower():
        if last in '.)»”"' and width == 0:
            return _GOES_ON.search(after.split(maxsplit=1)[0]) is not None and last != "."
        return last not in "!?"
    if first in "),%»”" and last not in ".!?":
        return True
    if last in '.!?…)»”"' or after[-1] == ":" or not width:
        return False
    return full


def parts_of(text: str) -> Iterator[str]:
    """A paragraph divided at the breaks in it; one in the middle of a sentence divides nothing."""
    open_: list[str] = []
    for line in filter(None, map(tidy, text.split("\n"))):
        if open_ and not (goes_on(open_[-1], line) and (line[0].isupper() or _ends_open(open_[-1]))):
            yield joined(open_)
            open_ = []
        open_.append(line)
    if open_:
        yield joined(open_)


def _ends_open(line: str) -> bool:
    """With a comma, a hyphen or a word that nothing ends with: a small letter alone does not say so after a break."""
    return goes_on(line, "X")


def joined(lines: Iterable[str]) -> str:
    """The lines of one paragraph in one; a word cut in two is made whole."""
    parts: list[str] = []
    above = ""
    for line in lines:
        if above and _is_hyphenated(above, line):
            if not _keeps_hyphen(above, line):
                parts[-1] = parts[-1][:-1]
        elif above:
            parts.append(" ")
        parts.append(line)
        above = line or above
    return "".join(parts)


def _is_hyphenated(line: str, after: str) -> bool:
    return len(line) > 2 and line[-1] in "-‐" and line[-2].isalpha() and after[:1].isalpha()


def _keeps_hyphen(text: str, after: str) -> bool:
    start = re.split(r"[\s(]", text[:-1])[-1].lower()
    return after[0].isupper() or "-" in start or start in _HALVES
