"""What an action is called in a list, and how many of something it asks for."""

import re

from domain.decisions import Wanted
from domain.minutes.findings import Due
from domain.minutes.languages.words import Words
from domain.minutes.plain import folded, squeezed
from domain.minutes.statements import Statement

LONGEST_TITLE = 110
NEAR = 60  # letters before a day in which the words that announce it stand

_COUNTS = {
    **dict.fromkeys(("un", "une", "one", "una"), 1), **dict.fromkeys(("deux", "two", "dos"), 2),
    **dict.fromkeys(("trois", "three", "tres"), 3), **dict.fromkeys(("quatre", "four", "cuatro"), 4),
    **dict.fromkeys(("cinq", "five", "cinco"), 5),
}  # fmt: skip


def wanted_in(plain: str, words: Words) -> Wanted | None:
    found = re.search(words.wanted, plain)
    if not found:
        return None
    low = _COUNTS.get(found["low"]) or int(found["low"] if found["low"].isdecimal() else 1)
    high = found["high"]
    most = low if not high else _COUNTS.get(high) or int(high if high.isdecimal() else low)
    return Wanted(low, most) if 0 < low <= most <= 20 else None


# --- Title --------------------------------------------------------------------------------------------------------

_CUES = (
    r"(?:au plus tard|d'ici(?: a)?|avant|pour|jusqu'(?:au|a)|le|la|by|before|no later than|until|due|"
    r"for|on|deadline|delai|echeance|des|sous|dans|within|antes del?|a mas tardar|el|end of|fin)"
)


def title_of(s: Statement, due: Due | None, subject: str, words: Words) -> str:
    """What is to be done, without who and when."""
    text = squeezed(re.sub(r"[*_`]+", "", s.text))
    if due and due.raw and not s.when:
        at = folded(text).find(folded(due.raw))
        if at >= 0:
            before = folded(text[max(0, at - NEAR) : at])
            cue = re.search(rf"(?:[,(–—-]?\s?\b(?:{_CUES}|{words.cue})\b[\s:]{{0,3}}){{0,6}}$", before)
            start = at - len(before) + cue.start() if cue else at
            text = f"{text[:start].rstrip(' ,(')} {text[at + len(squeezed(due.raw)) :].lstrip(' ,)')}".strip()
    lead, colon, rest = text.partition(" : ") if " : " in text else text.partition(": ")
    if colon and 10 <= len(lead) <= LONGEST_TITLE and len(lead.split()) > 3:
        text = lead
    elif subject and folded(text).startswith(folded(squeezed(subject))):
        rest = text[len(squeezed(subject)) :]
        doing = re.match(rf"\s*(?:[:–—-]\s*)?(?:to\s+|will\s+|shall\s+)?(?={words.infinitive}\b)", folded(rest))
        if doing:  # «JD to circulate …», «Guillaume : relancer …»; a verb that has its subject keeps it
            text = rest[doing.end() :]
    text = text.strip(" .;:,-–—")
    if len(text) > LONGEST_TITLE:
        text = text[:LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
    return (
        text[:1].upper() + text[1:] if text else squeezed(s.topic)[:LONGEST_TITLE] or squeezed(s.quote)[:LONGEST_TITLE]
    )
