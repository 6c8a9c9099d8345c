"""What kind of thing is to be done: many send something, one hands it over, it is shown around, or a meeting ahead."""

import re
from functools import lru_cache

from domain.minutes.findings import Due, Kind
from domain.minutes.languages import every
from domain.minutes.languages.words import Words
from domain.minutes.plain import folded
from domain.minutes.statements import SPACE, Statement, anywhere, whole


def kind_of(s: Statement, plain: str, due: Due | None, words: Words, subject: str) -> Kind:
    if _is_event(plain, words) and not (subject and _until(due, plain, words)):
        return "event"
    everybody = bool(anywhere(words.everybody).match(folded(subject))) if subject else False
    everybody = everybody or bool(s.who and whole(words.everybody).match(folded(s.who)))
    shares, transmits = anywhere(words.shares).search(plain), anywhere(words.transmits).search(plain)
    contributes = anywhere(words.contributes).search(plain)
    asks_all = _asks_everybody(plain, words) or bool(_asks_you().match(plain))
    if (everybody or asks_all) and (contributes or transmits or shares):
        return "contribution"
    if contributes and (transmits or shares) and anywhere(every().commenting).search(plain):
        return "contribution"
    if (s.when or (due and due.date)) and _inputs().match(plain):
        return "contribution"
    if anywhere(words.for_review).search(plain) and due and due.date:
        return "contribution"
    if transmits and not (shares and shares.start() < transmits.start()):
        return "transmission"
    if shares:
        return "share"
    return "task"


@lru_cache(maxsize=1)
def _asks_you() -> re.Pattern[str]:
    """«envoyez vos priorités»: it is said to all who read it."""
    return re.compile(rf"(?:(?:{every().please}) )?\w+ (?:{every().your})\b")


@lru_cache(maxsize=1)
def _inputs() -> re.Pattern[str]:
    """«Commentaires sur le plan | 30 juin»"""
    table = every()
    return re.compile(rf"(?:(?:{table.article}|{table.your}){SPACE})?(?:{table.inputs})\b")


@lru_cache(maxsize=1)
def _before_meeting() -> re.Pattern[str]:
    table = every()
    return re.compile(rf"(?:{table.before_meeting}) (?:(?:{table.article}|{table.our}){SPACE})?$")


def _asks_everybody(plain: str, words: Words) -> bool:
    """Many have to do it: they are who must, or who was asked; not those to whom something goes."""
    if re.match(rf"{words.infinitive}\b", plain):
        return False
    not_they = rf"(?:{words.genitive}|\b(?:{every().together})) $"  # «NRC partage avec les membres la note»
    many = next(
        (m for m in anywhere(words.everybody).finditer(plain) if not re.search(not_they, plain[: m.start()])),
        None,
    )
    if many is None:
        return False
    after = plain[many.end() : many.end() + 60]
    must = (
        anywhere(words.obliged).search(after)
        or anywhere(words.future).search(after)
        or anywhere(words.needed).search(after)
    )
    asked = (
        anywhere(words.requested).search(plain)
        or anywhere(words.agreed).search(plain)
        or anywhere(every().please).match(plain)
    )
    to_them = re.search(rf"\b(?:{words.to}) $", plain[: many.start()]) or re.match(rf"(?:{words.to}) ", many[0])
    shares = not to_them and re.match(rf"(?: [\w'-]+){{0,4}} {words.present}\b", after)
    return bool(must or shares or asked)


def _until(due: Due | None, plain: str, words: Words) -> bool:
    """«ACTED organise l'atelier avant fin juillet»: it has to be done by then, and takes place somewhen."""
    if due is None or due.date is None:
        return False
    return bool(re.search(rf"\b(?:{words.cue}) (?:(?:{words.article}){SPACE})?{re.escape(folded(due.raw))}", plain))


def _is_event(plain: str, words: Words) -> bool:
    if anywhere(words.next_meeting).search(plain) and not re.search(rf"^(?:\w+ ){{0,3}}{words.infinitive}\b", plain):
        before = plain[: anywhere(words.next_meeting).search(plain).start()]  # type: ignore[union-attr]
        if not _before_meeting().search(before):
            return True
    noun = anywhere(words.event).search(plain)
    if not noun or noun.start() > 60:
        return False
    happens = anywhere(words.takes_place).search(plain)
    if happens is None or abs(happens.start() - noun.start()) >= 90:
        return False
    return not anywhere(words.obliged).search(plain[: noun.start()])
