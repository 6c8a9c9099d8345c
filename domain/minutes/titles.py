"""What an action is called in a list, and how many of something it asks for."""

import re
from functools import lru_cache

from domain.decisions import Wanted
from domain.minutes.findings import Due
from domain.minutes.languages import every
from domain.minutes.languages.words import Words
from domain.minutes.plain import folded, squeezed
from domain.minutes.statements import SPACE, Statement, whole

LONGEST_TITLE = 110
NEAR = 60  # letters before a day in which the words that announce it stand


def wanted_in(plain: str, words: Words) -> Wanted | None:
    found = re.search(words.wanted, plain)
    if not found:
        return None
    low = _count(found["low"], words)
    most = _count(found["high"], words) if found["high"] else low
    return Wanted(low, most) if 0 < low <= most <= 20 else None


def _count(said: str, words: Words) -> int:
    if said.isdecimal():
        return int(said)
    return next((count for count, names in enumerate(words.numbers, 1) if whole(names).match(said)), 1)


# --- Title --------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1)
def _cue() -> re.Pattern[str]:
    table = every()
    cues = rf"(?:[,(–—-]?\s?\b(?:{table.cue}|{table.with_day})\b[\s:]{{0,3}}){{1,6}}"
    return re.compile(rf"(?:{cues}(?:(?:{table.article}){SPACE})?)?$")


def title_of(s: Statement, due: Due | None, subject: str, words: Words) -> str:
    """What is to be done, without who and when."""
    text = squeezed(re.sub(r"[*_`]+", "", s.text))
    if due and due.raw and not s.when:
        at = folded(text).find(folded(due.raw))
        if at >= 0:
            before = folded(text[max(0, at - NEAR) : at])
            cue = _cue().search(before)
            start = at - len(before) + cue.start() if cue else at
            text = f"{text[:start].rstrip(' ,(')} {text[at + len(squeezed(due.raw)) :].lstrip(' ,)')}".strip()
    lead, colon, rest = text.partition(" : ") if " : " in text else text.partition(": ")
    if colon and 10 <= len(lead) <= LONGEST_TITLE and len(lead.split()) > 3:
        text = lead
    elif subject and folded(text).startswith(folded(squeezed(subject))):
        rest = text[len(squeezed(subject)) :]
        doing = re.match(rf"\s*(?:[:–—-]\s*)?(?:(?:{words.not_in_title})\s+)?(?={words.infinitive}\b)", folded(rest))
        if doing:  # «JD to circulate …», «Guillaume : relancer …»; a verb that has its subject keeps it
            text = rest[doing.end() :]
    text = text.strip(" .;:,-–—")
    if len(text) > LONGEST_TITLE:
        text = text[:LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
    return (
        text[:1].upper() + text[1:] if text else squeezed(s.topic)[:LONGEST_TITLE] or squeezed(s.quote)[:LONGEST_TITLE]
    )
