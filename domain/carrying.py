"""What earlier meetings left open and the next minutes repeat: matched to the same decision, never doubled."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from zoneinfo import ZoneInfo

from domain.decisions import Decision
from domain.followup import is_over
from domain.minutes.days import full_months
from domain.minutes.pairing import telling
from domain.minutes.plain import folded, stems
from domain.roster import folded as plainly

ALIKE = 0.6  # of the words of the one that has fewer
FEWEST = 2  # words they have in common


def is_before(decision: Decision, meeting: date | None, tz: ZoneInfo) -> bool:
    """Decided at an earlier meeting. Without the day of this one nothing is known to be."""
    decided = decision.meeting or decision.opened.at.astimezone(tz).date()
    return meeting is not None and decided < meeting


def open_before(decisions: Iterable[Decision], meeting: date | None, tz: ZoneInfo) -> list[Decision]:
    """What earlier meetings left open, the oldest first."""
    return [d for d in decisions if is_before(d, meeting, tz) and not is_over(d)]


@dataclass(frozen=True)
class About:
    """What a text is about, to be compared."""

    text: str
    beside: str = ""  # further words of the same: its sentence, who does it, who is sent it


def about(decision: Decision) -> About:
    return About(decision.title, " ".join(filter(None, (decision.source, decision.owner, decision.recipient))))


def paired(told: Sequence[About], decisions: Sequence[Decision]) -> dict[int, Decision]:
    """The decision that each is about, by its place; the most alike go together, none twice."""
    with_word: defaultdict[str, list[Decision]] = defaultdict(list)  # only what shares a word is compared
    for decision in decisions:
        for word in _words(decision.title):
            with_word[word].append(decision)
    offers = [
        (likeness, decision.number, place)
        for place, one in enumerate(told)
        for decision in {d.number: d for word in _words(one.text) for d in with_word.get(word, ())}.values()
        if (likeness := _likeness(one, about(decision))) >= ALIKE
    ]
    by_number = {d.number: d for d in decisions}
    found: dict[int, Decision] = {}
    for _, number, place in sorted(offers, reverse=True):  # of two that are as much alike, the later decision
        if place not in found and number in by_number:
            found[place] = by_number.pop(number)
    return found


def _likeness(one: About, other: About) -> float:
    a, b = _words(one.text), _words(other.text)
    common = a & b
    if a == b and plainly(one.text) == plainly(other.text):
        return 2.0
    if len(common) < FEWEST or _differ(one, other):
        return 0.0
    return len(common) / min(len(a), len(b))


@lru_cache(maxsize=4096)
def _words(text: str) -> frozenset[str]:
    """Those that tell what it is about; where there are none, all of it."""
    return telling(text) or frozenset({plainly(text)})


def _differ(one: About, other: About) -> bool:
    """Each names something the other does not: «le rapport de Gao» is not that of Kidal, nor that of June July's."""
    if (months := _months(one.text)) and (others := _months(other.text)) and not months & others:
        return True
    here, there = stems(f"{one.text} {one.beside}"), stems(f"{other.text} {other.beside}")
    return bool(_names(one.text) - there and _names(other.text) - here)


@lru_cache(maxsize=4096)
def _names(text: str) -> frozenset[str]:
    """Names and numbers in it, but for the word it begins with."""
    words = re.findall(r"[\w'’-]+", text)
    return stems(" ".join(word for word in words[1:] if any(c.isupper() or c.isdecimal() for c in word)))


@lru_cache(maxsize=4096)
def _months(text: str) -> frozenset[str]:
    """Stems leave them out."""
    return frozenset(re.findall(rf"\b(?:{full_months()})\b", folded(text)))
