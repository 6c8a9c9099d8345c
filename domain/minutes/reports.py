"""What minutes tell of how something stands that was decided before: «Plan d'action : en cours, en relecture»."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from domain.minutes.context import Context
from domain.minutes.dues import dues_in
from domain.minutes.findings import Report, State
from domain.minutes.languages import every
from domain.minutes.plain import folded, squeezed, stems
from domain.minutes.statements import Statement, state_of

MOST = 300  # of one document
LONGEST = 300  # letters of a statement that are looked at
FEWEST = 2  # words that say what it is about

_SIGN = re.compile(r"\s*[:=]\s+|\s+(?:[–—-]|[-=]*>|→|⇒)\s+|\s*[(\[]")
_SIGN_OR_COMMA = re.compile(_SIGN.pattern + r"|,\s+")


def reports_in(said: Sequence[Statement], context: Context) -> tuple[Report, ...]:
    """One for each statement that tells how something stands. What it is about is matched later, with what is open."""
    found = (_report(s, context) for s in said if s.section not in ("attendance", "record", "agenda"))
    return tuple(report for report in found if report)[:MOST]


def _report(s: Statement, context: Context) -> Report | None:
    for subject, state, said in _readings(s):
        if len(stems(subject)) < FEWEST:
            continue
        ahead = [
            due.date
            for due, _ in dues_in(said, context.meeting, context.words)
            if due.date and context.meeting and due.date > context.meeting
        ]
        if state == "done" and ahead:
            continue  # «Le rapport : publié au plus tard le 14 juillet» asks for it
        return Report(squeezed(subject), squeezed(said).strip(" .;"), state, ahead[-1] if ahead else None)
    return None


def _readings(s: Statement) -> Iterator[tuple[str, State, str]]:
    """What it may be about, the state and the words that tell it: in its cell, behind a sign, behind a verb."""
    text = s.text[:LONGEST]
    if s.status:
        if state := state_told(s.status):
            yield text, state, s.status[:LONGEST]
        return
    for sign in (_SIGN_OR_COMMA if s.section == "review" else _SIGN).finditer(text):
        said = text[sign.end() :].rstrip(" )].")
        if state := state_told(said):
            yield text[: sign.start()], state, said
    for verb in _stands().finditer(folded(text)):
        said = text[verb.end() :]
        if verb["not"]:
            yield text[: verb.start()], "pending", text[verb.start() :]
        elif state := state_told(said):
            yield text[: verb.start()], state, said


def state_told(text: str) -> State | None:
    """«En cours, …», «reporté au 21 juillet», «fait»; nothing where no state is told."""
    words = squeezed(re.sub(r"^[\W_]+", "", folded(text)))
    if re.match(rf"(?:{every().under_way})(?:\W|\Z)", words):
        return "in progress"
    told = state_of(text)
    return {"done": "done", "open": "pending"}.get(told) if told else None  # type: ignore[return-value]


@lru_cache(maxsize=1)
def _stands() -> re.Pattern[str]:
    """«Le plan est reporté», «The terms have not yet been shared», «Le suivi se poursuit»"""
    table = every()
    return re.compile(rf"\s(?:(?P<not>{table.stands_not})|(?:{table.stands}))\s|\s(?=(?:{table.under_way})(?:\W|\Z))")
