"""More time for one organisation: what asks for it, the moments worth proposing, and whether one can be put forward."""

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from domain.decisions import Decision
from domain.roster import folded

TEN, NOON, END_OF_WORK = time(10), time(12), time(17)
MOST = 4  # buttons: more would be a calendar
ROOM_TO_COMPILE = timedelta(hours=2)  # less than this before the transmission is worth a warning
A_NOTE = 30  # words: more is hardly said without being the answer itself

# All of these are looked for in folded words; to add a language, add lines.
_DAY = (
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    r"mon|tue|wed|thu|fri|demain|tomorrow|midi|noon|\d{1,2})"
)
_ASKS = (
    r"\b(?:needs?|requires?|request\w*|asks?|asking|have|has|get|want|like|grant|give|allow|possible|appreciate|besoin|"
    r"faut|faudr\w+|demand\w+|accord\w+|avoir|aur\w+|laiss\w+|donner|donnez|voudr\w+|souhait\w+|manque)\b"
)
_ASKED = (
    # «Could DRC have a bit more time», «Il nous faut un peu plus de temps», «more time for #3»
    rf"(?:{_ASKS}(?: \w+){{0,6}}|^(?:(?:bonjour|bonsoir|hello|hi|please|svp|sorry|un|peu|a|bit) )*)\b ?"
    r"(?:(?:more|extra|additional|further|some) time|(?:plus|davantage|encore|peu)(?: du| de)? temps)\b",
    # «We need two more days», «accordez-nous 48 heures de plus», «can we have until Friday»
    rf"{_ASKS}(?: \w+){{0,4}} (?:more (?:days?|hours?)|(?:few|some|two|three|\d+) (?:days?|hours?)|until|till|jusqu)\b",
    rf"{_ASKS}(?: \w+){{0,4}} (?:jours?|heures?) (?:de plus|supplementaires?)\b",
    rf"\bextension\b(?:$| (?:please|svp|(?:until|till|to|by) {_DAY}|of (?:the |our )?(?:deadline|time)))",
    r"\b(?:extend|postpone|push(?: back)?|move)\b(?: \w+){0,3} (?:deadline|due date)\b",
    r"\b(?:deadline|due date)\b(?: \w+){0,3} (?:extended|postponed|moved|pushed)\b",
    r"\b(?:delai|temps) (?:supplementaire|additionnel)\b",
    rf"{_ASKS}(?: \w+){{0,4}} (?:delai\b|prolongation (?:du delai|de l echeance|jusqu|svp|d un|de \d|$))",
    r"\b(?:prolong|rallong|repouss|report|decal)\w+\b(?: \w+){0,3} (?:delai|echeance|date limite)\b",
    # «I'm on mission until Tuesday», «en congé jusqu'au 20»
    r"\b(?:on (?:mission|leave|travel)|travell?ing|in the field|out of (?:the )?office|away)\b(?: \w+){0,4} "
    r"(?:until|till|back)\b",
    r"\b(?:en (?:mission|conges?|deplacement)|sur le terrain|absente?s?)\b(?: \w+){0,4} jusqu\b",
)
# Who answers says that they will: «On vous envoie ça demain», «will answer then», «nous répondrons mardi».
_WILL = (
    r"\b(?:i|we)(?: \w+){0,2}? (?:will|shall|ll|can|plan to|hope to|going to)(?: \w+){0,3}? "
    r"(?:answer|reply|respond|revert|send|submit|share|provide|contribute|get back|come back)\b",
    r"\b(?:will|shall|ll)(?: \w+)? (?:answer|reply|respond|revert|get back|come back)\b",
    r"\b(?:je|j|on|nous)(?: \w+){0,3}? (?:repon\w+|enverr\w+|envoie|envoyons|transmett\w+|partage\w*|revien\w+|"
    r"reviendr\w+|ferai|ferons|soumettr\w+|donner\w+)\b",
    r"\b(?:je|j|on|nous) (?:\w+ )?(?:vais|va|allons|pourr\w+|compt\w+|esper\w+)(?: \w+){0,3}? "
    r"(?:repondre|envoyer|transmettre|partager|revenir|soumettre|donner|contribuer)\b",
    r"\b(?:repondr|reviendr|enverr)(?:ai|ons|a)\b",
)
_LATER = re.compile(
    r"\b(?:then|later|soon|shortly|tonight|asap|as soon as|next week|this (?:afternoon|evening)|in due course|"
    r"(?:when|once|after) (?:i|we|my|our)|end of|plus tard|bientot|ensuite|alors|tantot|apres midi|ce soir|des que|"
    r"d ici|semaine prochaine|prochainement|retour|une fois|quand (?:je|nous|on)|apres (?:la|ma|notre)|fin de|"
    rf"(?:by|on|before|after|until|till|from|avant|apres|jusqu \w+|le|pour|des) (?:\w+ )?{_DAY}|"
    r"demain|tomorrow|lundi|mardi|mercredi|jeudi|vendredi|monday|tuesday|wednesday|thursday|friday)\b"
)
_ASKS_FOR_TIME = re.compile("|".join(_ASKED))
_WILL_ANSWER = re.compile("|".join(_WILL))


def is_asked_for(text: str) -> bool:
    """«Il nous faut plus de temps», «we will answer on Tuesday»: the answer is still to come, and this is not it."""
    words = folded(text)
    if len(words.split()) > A_NOTE:
        return False
    return bool(_ASKS_FOR_TIME.search(words) or (_WILL_ANSWER.search(words) and _LATER.search(words)))


def proposals(
    decision: Decision, organisation: str, now: datetime, tz: ZoneInfo, is_working_day: Callable[[date], bool]
) -> tuple[datetime, ...]:
    """Moments after the organisation's own due moment and before the transmission, working days only, nearest first."""
    due = decision.due_for(organisation)
    if due is None:
        return ()
    after = max(due, now + timedelta(hours=1))
    found: list[datetime] = []
    last = decision.transmission_due
    for day in filter(is_working_day, (after.astimezone(tz).date() + timedelta(n) for n in range(15))):
        for at in (TEN, NOON, END_OF_WORK) if last and day == last.astimezone(tz).date() else (TEN, END_OF_WORK):
            moment = datetime.combine(day, at, tz)
            if moment > after and (last is None or moment <= last):
                found.append(moment)
        if len(found) >= MOST:
            break
    return tuple(found[:MOST])


def asked_as(organisation: str) -> str:
    """The purpose by which the question to the coordination is found again, once one of them has answered it."""
    return f"more time {organisation}"


def objection(
    decision: Decision, organisation: str, until: datetime
) -> Literal["not later", "after transmission", None]:
    """Why the coordination need not even be asked."""
    due = decision.due_for(organisation)
    if due is None or until <= due:
        return "not later"
    if decision.transmission_due and until > decision.transmission_due:
        return "after transmission"
    return None


def leaves_little_room(decision: Decision, until: datetime) -> bool:
    """Granted, it would leave hardly any time to compile before the transmission."""
    return decision.transmission_due is not None and decision.transmission_due - until < ROOM_TO_COMPILE
