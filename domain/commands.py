"""What was meant by a command that there is not."""

import unicodedata
from collections.abc import Mapping

from rapidfuzz.distance import OSA, JaroWinkler

ONE_SLIP = 0.95  # how alike two longer words are that one letter tells apart, wherever it stands
ALIKE = 0.88  # from here on a slip of the finger, or another form of the word
AS_ALIKE = 0.02  # a name that is nearly as near as the nearest is offered beside it
# What people write for a command of ours that is called otherwise.
OTHER_WORDS = {
    **dict.fromkeys(("rappel", "rappels", "rappeler"), "relancer"),
    **dict.fromkeys(("remind", "reminder", "reminders"), "nudge"),
    **dict.fromkeys(("vote", "voter", "sondage", "poll", "ranking"), "rank"),
    **dict.fromkeys(("envoyer", "envoi", "ehp"), "transmettre"),
    **dict.fromkeys(("send", "submit", "hct"), "transmit"),
    **dict.fromkeys(("organisations", "organizations", "membres", "members"), "roster"),
    **dict.fromkeys(("rapport", "synthese", "report", "summary"), "compile"),
    **dict.fromkeys(("cr", "pv"), "minutes"),
    **dict.fromkeys(("date", "dates", "reporter"), "move"),
    **dict.fromkeys(("delai", "extension"), "extend"),
    **dict.fromkeys(("parametres", "config", "options"), "settings"),
    **dict.fromkeys(("etat", "situation", "state"), "status"),
    **dict.fromkeys(("conge", "conges", "leave", "vacances"), "away"),
    **dict.fromkeys(("arreter", "unsubscribe"), "stop"),
    **dict.fromkeys(("menu", "commandes", "commands", "info"), "help"),
}


def without_accents(command: str) -> str:
    """As Telegram lets a command be called: «Décision» -> «decision»."""
    return "".join(c for c in unicodedata.normalize("NFD", command.casefold()) if not unicodedata.combining(c))


def nearest(typed: str, acts: Mapping[str, str]) -> tuple[str, ...]:
    """The names that may have been meant, the nearest first, one for each act; none when nothing is near.

    `acts`: what each name does.
    """
    typed = without_accents(typed)
    if typed in OTHER_WORDS:
        return (OTHER_WORDS[typed],)
    alike = {name: _alike(typed, name) for name in acts}
    best = max(alike.values(), default=0.0)
    near = [name for name in sorted(acts, key=lambda n: -alike[n]) if alike[name] >= max(ALIKE, best - AS_ALIKE)]
    return tuple({acts[name]: name for name in reversed(near)}.values())[::-1]


def _alike(typed: str, name: str) -> float:
    slip = ONE_SLIP if len(name) > 3 and OSA.distance(typed, name) <= 1 else 0.0
    return max(slip, JaroWinkler.normalized_similarity(typed, name))
