"""What kind of thing is to be done: many send something, one hands it over, it is shown around, or a meeting ahead."""

import re

from domain.minutes.findings import Due, Kind
from domain.minutes.languages.words import Words
from domain.minutes.plain import folded
from domain.minutes.statements import Statement, anywhere, whole


def kind_of(s: Statement, plain: str, due: Due | None, words: Words, subject: str) -> Kind:
    if _is_event(plain, words):
        return "event"
    everybody = bool(anywhere(words.everybody).match(folded(subject))) if subject else False
    everybody = everybody or bool(s.who and whole(words.everybody).match(folded(s.who)))
    shares, transmits = anywhere(words.shares).search(plain), anywhere(words.transmits).search(plain)
    contributes = anywhere(words.contributes).search(plain)
    # «envoyez vos priorités»: it is said to all who read it
    asks_all = _asks_everybody(plain, words) or bool(
        re.match(r"(?:please )?\w+ (?:nous |us )?(?:vos|votre|your)\b", plain)
    )
    if (everybody or asks_all) and (contributes or transmits or shares):
        return "contribution"
    if (
        contributes
        and (transmits or shares)
        and re.search(r"contribu|commentair|retours|comments|inputs|feedback|coment|aport", plain)
    ):
        return "contribution"
    if (s.when or (due and due.date)) and re.match(rf"(?:the |les? |vos |your )?{_INPUTS}\b", plain):
        return "contribution"
    if anywhere(words.for_review).search(plain) and due and due.date:
        return "contribution"
    if transmits and not (shares and shares.start() < transmits.start()):
        return "transmission"
    if shares:
        return "share"
    return "task"


# What a line begins with that asks for them: «Commentaires sur le plan | 30 juin».
_INPUTS = (
    r"(?:contributions?|commentaires?|observations?|remarques|retours|inputs?|comments|feedback|comentarios|aportes?)"
)


def _asks_everybody(plain: str, words: Words) -> bool:
    """Many have to do it: they are who must, or who was asked; not those to whom something goes."""
    if re.match(rf"{words.infinitive}\b", plain):
        return False
    many = next(
        (
            m
            for m in anywhere(words.everybody).finditer(plain)
            if not re.search(rf"{words.genitive} $", plain[: m.start()])
        ),
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
        or re.match(r"merci|please|priere", plain)
    )
    shares = re.match(rf"(?: [\w'-]+){{0,4}} {words.present}\b", after)
    return bool(must or shares or (asked and not re.search(r"(?:avec|with|con) $", plain[: many.start()])))


def _is_event(plain: str, words: Words) -> bool:
    if anywhere(words.next_meeting).search(plain) and not re.search(rf"^(?:\w+ ){{0,3}}{words.infinitive}\b", plain):
        before = plain[: anywhere(words.next_meeting).search(plain).start()]  # type: ignore[union-attr]
        if not re.search(
            r"(?:avant|pour|lors de|d'ici|a|before|at|by|for|until|in|antes de|en|para) (?:la |le |l'|the |our )?$",
            before,
        ):
            return True
    noun = anywhere(words.event).search(plain)
    if not noun or noun.start() > 60:
        return False
    happens = anywhere(words.takes_place).search(plain)
    if happens is None or abs(happens.start() - noun.start()) >= 90:
        return False
    return not anywhere(words.obliged).search(plain[: noun.start()])
