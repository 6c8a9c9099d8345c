"""How much speaks for a statement asking somebody to do something: a table of signs, each with its example.

The strongest of what asks counts, the rest adds up. The figures were found by trying them on minutes; what matters is
their order, and that `ENOUGH` lies between what people would put on a list of actions and what they would not.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from domain.minutes.dues import behind_its_day, is_cued
from domain.minutes.findings import Due
from domain.minutes.languages import every
from domain.minutes.languages.words import Words
from domain.minutes.people import does_now, is_person, named_before
from domain.minutes.plain import folded
from domain.minutes.statements import SPACE, Statement, anywhere, told_of

ENOUGH = 1.5

_INSIDE = re.compile(r"(?<=\s)(?:=+>|-+>|→|⇒|➔|>)\s*(?P<after>\S.*)", re.DOTALL)
_ASIDE = re.compile(r"\([^()]*\)")
_IN_CAPITALS = re.compile(r"[A-ZÀ-Ý]{2}")


@dataclass(frozen=True)
class Seen:
    """A statement with what was read of it, and what its words say."""

    statement: Statement
    words: Words
    due: Due | None
    subject: str  # who is named as its subject
    theirs: bool  # and what follows is theirs to do: «JD to circulate …»

    @cached_property
    def plain(self) -> str:
        return folded(self.statement.text)

    @cached_property
    def _looked_for(self) -> dict[str, re.Match[str] | None]:
        return {}

    def found(self, pattern: str) -> re.Match[str] | None:
        """Where its words first say this; looked for once, for many signs ask."""
        if pattern not in self._looked_for:
            self._looked_for[pattern] = anywhere(pattern).search(self.plain)
        return self._looked_for[pattern]

    def has(self, pattern: str) -> bool:
        return self.found(pattern) is not None

    def says(self, pattern: str) -> bool:
        """The same of what is asked, whatever the clauses behind it say: «enverra la liste à qui le souhaite»."""
        return anywhere(pattern).search(self.main) is not None

    @cached_property
    def main(self) -> str:
        """Up to the first clause behind what asks; all of it, if nothing asks before one."""
        asked = [found.end() for pattern in self.asking if (found := self.found(pattern))]
        clauses = anywhere(rf"\b(?:{self.words.subordinate})(?:(?<=')|\b)")
        clause = clauses.search(self.plain, min(asked)) if asked else None
        main = self.plain[: clause.start()] if clause else self.plain
        return _ASIDE.sub(_blank, main) if asked else main

    @cached_property
    def denied(self) -> bool:
        """In the clause that asks: «La liste n'est pas close et sera affichée» denies nothing that is to be done."""
        asked = [found.start() for pattern in self.asking if (found := anywhere(pattern).search(self.main))]
        if not asked:
            begin = self.main.find(folded(self.subject)) if self.does else 0
            return anywhere(self.words.negated).search(self.main, max(0, begin)) is not None
        joints = [
            j.end() for j in anywhere(rf"[,;:] |\b(?:{every().conjunction})\b").finditer(self.main, 0, min(asked))
        ]
        return anywhere(self.words.negated).search(self.main, max(joints, default=0)) is not None

    @property
    def asking(self) -> tuple[str, ...]:
        words = self.words
        begun = rf"\A(?:{words.before_infinitive})?{words.infinitive}\b"
        return (words.future, words.obliged, words.passive, words.any_future, words.needed, words.necessary, begun)

    @property
    def listed(self) -> bool:
        """It stands in a list of actions, where little more is needed."""
        return self.statement.section in ("actions", "review")

    @property
    def is_question(self) -> bool:
        return self.statement.text.rstrip(" )*_").endswith("?")

    @property
    def is_short(self) -> bool:
        return len(self.plain.split()) <= 14

    @property
    def in_decisions(self) -> bool:
        return self.statement.section in ("decisions", "next")

    @property
    def dated(self) -> bool:
        return self.due is not None and self.due.date is not None

    @property
    def is_vague(self) -> bool:
        return self.due is not None and not self.dated

    @cached_property
    def cued(self) -> bool:
        """Its day stands behind a word that makes it due."""
        if self.due is None or self.due.date is None or self.statement.when:
            return False
        at = self.plain.find(folded(self.due.raw))
        return at >= 0 and is_cued(self.plain, (at, at + len(self.due.raw)), self.words)

    @cached_property
    def lasts(self) -> bool:
        """Up to its day something is as it is, and nobody is asked for anything: «financé jusqu'au 14 juin»."""
        if self.due is None or not self.dated or self.statement.when or self.for_others:
            return False
        before = self.plain[: self.plain.find(folded(self.due.raw))]
        return bool(anywhere(rf"\b(?:{self.words.lasting})(?: \w+){{0,3}} ?\Z").search(before)) and not any(
            self.has(pattern) for pattern in self.asking
        )

    @cached_property
    def begins(self) -> bool:
        """«Relancer la mairie»"""
        return bool(
            re.match(rf"(?:{self.words.before_infinitive})?{self.words.infinitive}\b", behind_its_day(self.plain))
        )

    @property
    def is_plain_item(self) -> bool:
        """An infinitive that can be nothing else, in a list; what is to be done every time is a habit."""
        said = folded(self.due.raw) if self.due and self.is_vague else ""
        every_time = anywhere(rf"\b(?:{self.words.each})\b").search(said)
        plain = re.match(rf"(?:{self.words.before_infinitive})?(?:{self.words.plain_infinitive})\b", self.plain)
        return bool(plain) and self.statement.form == "item" and not every_time

    @property
    def names_a_doing(self) -> bool:
        """«Retour des grilles», «CdF : dépôt du rapport»"""
        return anywhere(rf"(?:[^:]{{2,30}}: ?)?(?:{self.words.doing})\b").match(behind_its_day(self.plain)) is not None

    @cached_property
    def for_others(self) -> bool:
        """Something is sent, shown or contributed."""
        return self.has(self.words.shares) or self.has(self.words.transmits) or self.has(self.words.contributes)

    @cached_property
    def somebody_will(self) -> bool:
        return bool(self.subject) or named_before(self.statement.text, self.plain, self.words)

    @cached_property
    def somebody_will_anything(self) -> bool:
        return bool(self.subject) or named_before(self.statement.text, self.plain, self.words, self.words.any_future)

    @cached_property
    def after_arrow(self) -> bool:
        """«Horaires de la salle => à relancer»: what comes of it."""
        arrow = _INSIDE.search(self.statement.text)
        if arrow is None or not any(map(str.isalnum, self.statement.text[: arrow.start()])):
            return False
        after, words = folded(arrow["after"]), self.words
        return bool(
            re.match(rf"(?:{words.infinitive}|{words.doing})\b", after)
            or anywhere(words.left_to_do).match(after)
            or re.match(rf"(?:{every().todo})\b", after)
        )

    @cached_property
    def does(self) -> bool:
        """«Lucette prépare trois pistes»"""
        if not self.subject or self.has(self.words.future):
            return False
        return does_now(self.statement.text, self.plain, self.subject, self.words)

    @cached_property
    def thing_does(self) -> bool:
        """«La convocation part le 25 octobre», «Chaque ONG dépose son rapport …»"""
        noun = None if self.subject or self.has(self.words.future) else _determined().match(self.plain)
        if self.due is None or noun is None:
            return False
        verb = self.plain[noun.end() :]
        return bool(re.match(rf"{self.words.present}\b", verb)) and not re.match(self.words.reports, verb)

    @cached_property
    def bare_day(self) -> bool:
        """Somebody, something, and a day to come; no meeting, and nothing that was done."""
        was_done = re.search(r"\w{3,}[éÉ][eE]?[sS]?\b", self.statement.text) or self.has(_received())
        held = self.has(self.words.event) and not self.cued
        return bool(self.subject) and self.dated and not self.does and not held and not was_done

    @property
    def shouts(self) -> bool:
        """«TODO», «À FAIRE» in capitals; «todo Awa» where something begins."""
        if anywhere(rf"(?:^|[>→⇒:(\[#-] ?)(?:{every().todo})\b").search(self.plain):
            return True
        if not _IN_CAPITALS.search(self.statement.text):
            return False
        said = anywhere(rf"{_not_the()}\b(?:{every().todo})\b").finditer(self.plain)
        return any(self.statement.text[slice(*one.span())].isupper() for one in said)

    @cached_property
    def led(self) -> bool:
        """The line above its list asks: «Les partenaires doivent :»"""
        lead, words = folded(self.statement.lead), self.words
        if anywhere(words.obliged).search(lead) or anywhere(words.agreed).search(lead):
            return True
        to_come = anywhere(words.future).search(lead) or anywhere(words.necessary).search(lead)
        return bool(to_come and anywhere(rf"\b(?:{words.plainly_action})\b").search(lead))

    @cached_property
    def shown_by_many(self) -> bool:
        """Something goes to others by a day, and it is said in the present or of many."""
        if not (self.dated and self.for_others):
            return False
        said_now = re.search(rf"\b{self.words.present}\b", self.plain)
        return bool(said_now or anywhere(self.words.everybody).match(folded(self.subject)))

    @property
    def labelled(self) -> bool:
        """By a word, or by a sign before more than a thing: «=> relancer la mairie», and not «=> la mairie»."""
        more = self.asks or self.due or self.subject or self.names_a_doing
        return self.statement.labelled and bool(more or not self.statement.arrowed)

    @property
    def describes(self) -> bool:
        """How a thing is or works, not what somebody does."""
        people = is_person(self.subject) or self.listed or self.cued
        return self.says(self.words.describes) and not people

    @cached_property
    def asks(self) -> float:
        strongest = max((sign.weight for sign in ASKS if sign.shows(self)), default=0.0)
        return strongest or next((sign.weight for sign in AT_LEAST if sign.shows(self)), 0.0)

    @cached_property
    def was_done(self) -> bool:
        said = _ASIDE.sub(_blank, self.statement.text[: len(self.main)])
        return told_of(said, self.words) is not None

    @cached_property
    def told_first(self) -> bool:
        """What was done stands before what is to be done, and nobody new does that: «…, Patrick les relance»."""
        told = told_of(self.statement.text, self.words)
        if told and self.subject and self.plain.find(folded(self.subject)) > told.start():
            return False
        asked = [m.start() for pattern in self.asking if (m := self.found(pattern))]
        return told is not None and told.start() < min(asked, default=len(self.plain))

    @property
    def only_said(self) -> bool:
        """By somebody, who does not say that it has to be done."""
        return self.has(self.words.told) and not self.cued and not self.has(self.words.necessary)

    @property
    def only_told(self) -> bool:
        """And nobody asked for it."""
        return self.told_first and self.asks >= 1.1 and not _is_asked(self) and not self.has(self.words.told)


class Sign(NamedTuple):
    """Its example is a line of minutes. The line above it, if that matters, stands before it in parentheses; the cells
    of a row are «head: cell», joined by « | ».
    """

    example: str
    weight: float
    shows: Callable[[Seen], object]


# Where it stands.
PLACES = {"actions": 2.0, "review": 2.0, "next": 1.5, "decisions": 0.8, "agenda": -0.6}

# What asks: the strongest counts.
ASKS = (
    Sign("JD to circulate the minutes", 1.9, lambda s: s.theirs),
    Sign("Marie enverra le fichier", 1.7, lambda s: s.has(s.words.future) and s.somebody_will),
    Sign("Les membres doivent répondre", 1.6, lambda s: s.has(s.words.obliged)),
    Sign("Les affiches (TODO Awa)", 1.6, lambda s: s.shouts),
    Sign("La date limite est fixée au 14 juin", 1.6, lambda s: s.dated and s.has(s.words.closing) and not _was(s)),
    Sign("Il est convenu de publier", 1.6, lambda s: s.has(s.words.agreed)),
    Sign(
        "La note sera soumise aux membres",
        1.6,
        lambda s: s.has(s.words.passive) and (s.for_others or s.has(s.words.by_whom)),
    ),
    Sign("OCHA invite le cluster à revoir", 1.5, lambda s: s.has(s.words.requested) and s.has(s.words.somebody)),
    Sign("(Les partenaires doivent :) Recenser les abris", 1.5, lambda s: s.led),
    Sign("Lucette prépare trois pistes", 1.5, lambda s: s.does and is_person(s.subject)),
    Sign("Paulo rangera le hangar", 1.5, lambda s: s.has(s.words.any_future) and s.somebody_will_anything),
    Sign("Action: Relancer la mairie | Qui: Awa", 1.5, lambda s: s.begins and s.statement.who),
    Sign("(Décisions) Relancer la mairie", 1.4, lambda s: s.begins and s.statement.section in PLACES),
    Sign("Horaires de la salle => à relancer", 1.5, lambda s: s.after_arrow),
    Sign("Notice de sécurité à remplir et renvoyer", 1.5, lambda s: s.has(s.words.left_to_do) and s.is_short),
    Sign("Il faudra trouver une salle", 1.5, lambda s: s.has(s.words.necessary)),
    Sign("Awa devrait revoir les indicateurs", 1.5, lambda s: s.subject and s.says(s.words.needed)),
    Sign("- Relancer la mairie", 1.5, lambda s: s.is_plain_item),
    Sign("Les indicateurs sont à revoir", 1.2, lambda s: s.has(s.words.needed)),
    Sign("On enverra le fichier", 1.5, lambda s: s.has(s.words.future)),
    Sign("IRC voit avec son siège", 1.2, lambda s: s.does),
    Sign("Les acteurs partagent leur avis le 14", 1.2, lambda s: s.shown_by_many),
    Sign("Il a demandé de revoir la liste", 1.1, lambda s: s.has(s.words.requested)),
    Sign("Le tableau sera modifié", 1.5, lambda s: s.has(s.words.passive)),
    Sign("La convocation part le 25 octobre", 1.0, lambda s: s.thing_does),
    Sign("Relancer la mairie", 1.0, lambda s: s.begins),
    Sign("Retour des grilles le 14/06/17", 1.0, lambda s: s.dated and s.names_a_doing),
    Sign("Le jardin fleurira", 0.9, lambda s: s.has(s.words.any_future) and not s.has(s.words.future)),
)

# Where nothing asks, the first of these.
AT_LEAST = (
    Sign("UNFPA : 40 kits à Kansimba le 25/06", 1.0, lambda s: s.bare_day),
    Sign("Contributions le 14 juin", 0.7, lambda s: s.dated and s.for_others),
)

# What adds to it, and what takes away.
BESIDES = (
    Sign("Action : relancer la mairie", 2.0, lambda s: s.labelled),
    Sign(
        "Action: Relancer la mairie | Quand: 5 juillet",
        0.5,
        lambda s: s.statement.form == "row" and (s.statement.who or s.statement.when),
    ),
    Sign("Relancer la mairie\nDélai : 5 juillet", 0.9, lambda s: s.statement.when and s.statement.form != "row"),
    Sign("La liste au plus tard le 14 juin", 1.5, lambda s: s.cued and not s.lasts),
    Sign("La liste le 14 juin", 0.7, lambda s: s.dated and not s.cued),
    Sign("Le contrat court jusqu'au 14 juin", -0.5, lambda s: s.lasts),
    Sign("(Décisions) Formation sur la paix (mi-juillet)", 0.4, lambda s: s.is_vague and s.in_decisions),
    Sign("La liste dès que possible", 0.3, lambda s: s.is_vague),
    Sign("Le rapport a été envoyé", -2.0, lambda s: s.was_done and s.asks < 1.1 and not s.listed),
    Sign("(Actions) Le rapport a été envoyé", -1.0, lambda s: s.was_done and s.asks < 1.1 and s.listed),
    Sign("Awa a présenté la liste, elle sera envoyée aux membres", -0.6, lambda s: s.only_told),
    Sign("Awa explique que la liste doit être revue", -0.6, lambda s: s.only_said),
    Sign("Il reste à faire :", -1.0, lambda s: s.statement.text.rstrip(" *_").endswith(":") and not s.listed),
    Sign("Faut-il relancer ?", -1.5, lambda s: s.is_question),
    Sign("Action : faut-il relancer ?", -1.0, lambda s: s.is_question and s.statement.labelled),
    Sign("On pourrait relancer la mairie", -1.0, lambda s: _may_be(s) and not _is_firm(s)),
    Sign("On pourrait relancer la mairie avant le 14 juin", -0.3, lambda s: _may_be(s) and _is_firm(s)),
    Sign("Le forage permettra d'irriguer", -0.9, lambda s: s.describes),
    Sign("Le local ne sera pas ouvert", -0.6, lambda s: s.denied and not (s.listed or _is_decided(s))),
    Sign("Les points seront discutés avec le groupe en fin de séance", -1.5, lambda s: s.has(s.words.here)),
    Sign("Divers", -1.0, lambda s: len(s.plain.split()) < 3 and not s.listed),
    Sign("Awa relance la mairie" + ", puis la mairie" * 23, -0.5, lambda s: len(s.plain.split()) > 70),
)  # fmt: skip


def weight_of(seen: Seen) -> float:
    """The sum; an action from `ENOUGH` on."""
    place = PLACES.get(seen.statement.section, 0.0)
    if seen.statement.section == "review" and seen.statement.form == "sentence":
        place = 0.2
    return place + seen.asks + sum(sign.weight for sign in BESIDES if sign.shows(seen))


@lru_cache(maxsize=1)
def _determined() -> re.Pattern[str]:
    """«On se …», «Chaque ONG …», up to the word that may be the verb."""
    table = every()
    return re.compile(
        rf"(?:{table.we}) (?:(?:{table.pronouns}){SPACE})?(?=\w)"
        rf"|(?:{table.each}|{table.article}) ?(?:[\w'-]+ ){{1,6}}?(?=\w)"
    )


def _blank(aside: re.Match[str]) -> str:
    return " " * len(aside.group())


@lru_cache(maxsize=1)
def _not_the() -> str:
    """«Le TODO est sur le wiki»"""
    return "".join(rf"(?<!\b{article} )" for article in every().article.split("|"))


@lru_cache(maxsize=1)
def _received() -> str:
    return rf"\b(?:{every().received})\b"


def _was(s: Seen) -> bool:
    """«La date limite du 14 juin a été manquée»; what is fixed for later is no past."""
    return s.has(rf"\b(?:{every().was})\b")


def _is_asked(s: Seen) -> bool:
    return s.has(s.words.agreed) or s.has(s.words.obliged) or s.has(s.words.requested)


def _is_decided(s: Seen) -> bool:
    return s.has(s.words.obliged) or s.has(s.words.agreed)


def _may_be(s: Seen) -> bool:
    return s.says(s.words.possible) and not s.listed and not s.begins


def _is_firm(s: Seen) -> bool:
    return s.dated or _is_decided(s)
