"""Which decision somebody's own words say they are for: «#2 1) …», «pour la 2 : …», «more time for decision 2»."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from domain.receiving import asks_for_time, says_nothing_to_add

# What stands around a number. To add a language, add words.
_SIGN = r"(?:#|n\s?[°º]|n[or]\.|no(?=\s)|num[ée]ro|number)"
_DECISION = r"(?:d[ée]cision|appel|call)"
_FOR = (
    r"(?:(?:en\s+|ma\s+|notre\s+|my\s+|our\s+)?(?:r[ée]ponse|contribution|answer|reply|input)s?\s+(?:à|a|pour|to|for)|"
    r"pour|for|re|concernant|regarding|quant\s+à|as\s+for)"
)
_ARTICLE = r"(?:l['’]|(?:la|le|the)\s)"
_GREETING = (
    r"(?:(?:bonjour|bonsoir|salut|chers?|ch[èe]res?|dear|hello|hi|good\s+(?:morning|afternoon))\b"
    r"[^\n\d#:,.!;]{0,40}[\s,.!;:–—-]\s*+)"
)
# Behind «#2» anything may follow; behind other numbers, what ends a heading: «pour 3 – 4 sites» has none.
_DASH = r"[–—-](?!\s*\d(?!\d?\s?[.)]))"
_SPACE = r"[^\S\n]"
_ENDS_PLAINLY = rf"(?:{_SPACE}*:(?!\d)|{_SPACE}+{_DASH}|{_SPACE}*(?=\n)|\s*$)"
_ENDS = rf"(?:{_SPACE}*[:;,.](?!\d)|{_SPACE}*{_DASH}|{_SPACE}*(?=\n)|\s*$|\s+(?=\(?\d{{1,2}}[.)]))"
# No run of spaces is given back (`++`): the ways to part a long one would be too many to try.
_HEAD = (
    rf"(?:{_FOR}\s*+:?\s*+)?{_ARTICLE}?(?:{_DECISION}\s*+)?[(\[]?#\s?(?P<a>\d{{1,4}})(?![\w%])[)\]]?(?:{_ENDS}|\s)",
    rf"(?:{_FOR}\s++)?{_ARTICLE}?{_DECISION}\s*+{_SIGN}?\s*+(?P<b>\d{{1,4}})(?!\w){_ENDS}",
    rf"(?:{_FOR}\s++)?{_ARTICLE}?{_SIGN}\s*+(?P<c>\d{{1,4}})(?!\w){_ENDS}",
    rf"{_FOR}\s++(?:la|the)\s++(?P<d>\d{{1,4}})(?!\w){_ENDS}",
    rf"{_FOR}\s++(?:le\s++)?(?P<e>\d{{1,4}})(?!\w){_ENDS_PLAINLY}",
)
_NAMES = re.compile(rf"\s*+(?P<greeting>{_GREETING})?(?:{'|'.join(_HEAD)})\s*", re.IGNORECASE)
_SIGNED = re.compile(r"#\s?(\d{1,4})(?![\w%])")
_MORE_THAN_A_SIGN = re.compile(rf"\b{_FOR}\b", re.IGNORECASE)  # «pour n° 2 : …»
_POINT = re.compile(r"\s*+(?:\(?\d{1,2}\s?[.)\]:](?!\d)|\d{1,2}\s?[–—-]\s|[–—•*-])")
# The mark of a point: at the beginning of a line, or «2)» within one. «: 3. », «2 - 3 sites» are words of a sentence.
_COUNTS = re.compile(r"^[^\w\n]*+(\d{1,2})\s?(?:[.)\]:](?!\d)|[–—-]\s)|(?<=\s)(\d{1,2})\)", re.MULTILINE)
_IN_A_NOTE = re.compile(
    rf"#\s?(\d{{1,4}})(?!\w)|\b(?:{_DECISION}\s*{_SIGN}?|{_SIGN})\s*(\d{{1,4}})(?!\w)"
    r"|\b(?:pour|de|à|for) la (\d{1,4})(?=\s*(?:$|[.,;:!?]|svp|s['’]il|merci|please))",
    re.IGNORECASE,
)
_NOTHING_ELSE = re.compile(
    rf"(?:{_FOR}\s+)?(?:{_ARTICLE}|a |to )?(?:{_DECISION}\s*)?{_SIGN}?\s*(\d{{1,4}})[\s.!)]*", re.IGNORECASE
)


@dataclass(frozen=True)
class Addressed:
    """The number named, and the words without it. Unless `surely`, it is one only if there is such a decision."""

    number: int
    words: str
    surely: bool = True


def addressed(text: str) -> Addressed | None:
    """What begins by naming one decision: «#2 …», «n° 2 : …», «pour la 2 : …», «décision 2 – …», after a greeting too.

    «1) …» is a point, «Pour le 2 juin» a day, «…, comme pour #2, …» words. Where lines name several, or go on counting
    from it, it may as well be a list, and «n° 2 : …» is its decision's only before points: then none is meant.
    """
    found = _NAMES.match(text)
    if found is None:
        return None
    number = _number(found)
    others = {_number(m) for line in text.splitlines() if (m := _NAMES.match(line))}
    others |= {int(signed) for signed in _SIGNED.findall(text)}
    if others - {number}:
        return None
    words = text[found.end() :]
    if _is_of_a_list(found, words):
        return None
    if (dash := re.search(r"[–—-]\s*$", found[0])) and re.match(r"[^–—\n-][^\n]*\n\s*[–—-]", words):
        words = f"{dash[0].strip()} {words}"  # the mark of the first point of several
    words = f"{found['greeting'] or ''}{words}".strip()
    return Addressed(number, words, surely=bool(found["a"] or found["b"]))


def meant(text: str) -> Addressed | None:
    """As `addressed`; a short note, more time or nothing to add, may name its decision anywhere and keeps its words."""
    if head := addressed(text):
        return head
    if not (asks_for_time(text) or says_nothing_to_add(text)):
        return None
    numbers = {int(next(filter(None, found))) for found in _IN_A_NOTE.findall(text)}
    return Addressed(numbers.pop(), text, surely=False) if len(numbers) == 1 else None


def without(text: str, number: int) -> str:
    """The words of an answer to the decision with this number, which need not say so any more."""
    head = addressed(text)
    return head.words if head and head.number == number else text


def number_chosen(text: str) -> int | None:
    """«2», «#2», «la 2», «pour la décision 2» and no more: said where it was asked which decision is meant."""
    found = _NOTHING_ELSE.fullmatch(" ".join(text.split()))
    return int(found[1]) if found else None


def _is_of_a_list(found: re.Match[str], words: str) -> bool:
    """«#1 Accès / 2. Abris», «N° 1 : Accès»: as likely the number of a point."""
    if not words.strip() or _POINT.match(words):
        return False
    goes_on = next(_counted(words), None) == _number(found) + 1
    return goes_on or bool(found["c"] and not _MORE_THAN_A_SIGN.search(found[0]))


def _counted(words: str) -> Iterator[int]:
    """The numbers of its points; the one that ends «(phase 2)» is none."""
    for mark in _COUNTS.finditer(words):
        before = words[: mark.start()]
        if mark[1] or before.count("(") <= before.count(")"):
            yield int(mark[1] or mark[2])


def _number(found: re.Match[str]) -> int:
    return int(next(filter(None, (found[name] for name in "abcde"))))
