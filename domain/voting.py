"""Votes that are written instead of pressed: the numbers of lines on a ballot, and words around them without content.

Whatever says more is no vote by itself: a reason, a doubt, a range, a count. Then the writer is asked.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from domain.ballots import Mistyped, Option, Round, choice_of
from domain.groups import Group

# Words that carry no content beside numbers, folded. To add a language, add words.
_VOTES = re.compile(
    r"(?:vote|votes|voter|votons|votez|vot|voix|choix|choisir|choisis|choisissons|choisi|retiens|retenons|"
    r"priorise|priorisons|prioriser|priorites?|classement|classe|classons|preferences?|prefere|preferons|"
    r"voting|voted|choose|chose|chosen|choices?|picks?|picked|select|selected|selection|prioriti[sz]e|"
    r"priority|priorities|rank|ranking|ranked|prefer|preferred|ballot|bulletin)"
)
_BESIDE = re.compile(
    # who, and what a number is the number of
    r"(?:je|j|nous|on|moi|mon|ma|mes|notre|nos|les?|la|l|une?|points?|numeros?|num|nr|options?|"
    r"lignes?|propositions?|themes?|i|we|my|our|us|the|a|an|numbers?|items?|lines?|proposals?|it|"
    # how they follow each other
    r"et|puis|ensuite|apres|enfin|avant|d|abord|premiere?|deuxieme|seconde?|troisieme|lieu|and|then|"
    r"next|after|before|followed|by|firstly|first|secondly|thirdly|third|finally|lastly|"
    # what holds them together
    r"voici|voila|c|ce|est|sont|serait|seraient|sera|seront|aux?|de|du|des|en|pour|va|"
    r"vont|donne|donnons|here|is|are|am|s|ll|would|will|like|want|to|for|go|goes|with|"
    r"of|behalf|nom|"
    # manners
    r"bonjour|bonsoir|salut|chere?s?|collegues?|tous|toutes|merci|beaucoup|bcp|svp|stp|il|vous|te|"
    r"plait|avance|cordialement|bien|bonne|bon|journee|soiree|oui|ok|accord|ca|hello|hi|dear|"
    r"colleagues?|all|good|morning|afternoon|evening|please|pls|plz|thanks|thank|you|many|much|kind|"
    r"best|regards|yes|okay|sure)"
)
_HAVING = re.compile(r"ai|avons|have|ve")  # «nous avons voté 2», but «nous avons 2» counts
_COUNTED = r"(?:choix|points?|priorites?|priorit(?:y|ies)|votes?|voix|options?|items?|choices?|lignes?|lines?|themes?)"
_RANKS = r"(?:choix|priorites?|preferences?|rang|choices?|priority|preference|rank)"
_A_RANK = re.compile(
    rf"\b\d{{1,2}} ?(?:er|ere|re|e|eme|ieme|nd|nde|st|rd|th) {_RANKS}\b[ :=]*|"  # «1er choix : 4»
    rf"\b{_RANKS} ?(?:n ?°? ?|no\.? ?)?\d{{1,2}} ?[:=] ?(?=#|n°|no\b|point|option|item|\d)"  # «choix 1 : 4»
)
# «2 à 4» is a range, «12:30» an hour, «the first 2» and «all 3» count.
_OTHERWISE = re.compile(
    r"\d ?(?:a|aux?|to|of|de) ?\d|\d ?[:=] ?\d|"
    r"\b(?:the|les|nos|our|my|mes) (?:(?:first|premiers?) \d|\d first)|"
    r"\b(?:all|best|tous|toutes)(?: les| of| the)* \d"
)
_HOW_MANY = re.compile(rf"\b(\d{{1,3}}) {_COUNTED}\b(?! ?[#\d])")
_DECISION = re.compile(r"#(\d{1,4})(?: ?:| (?=\d))")
_SIGN = re.compile(r"(?:#|\bn ?°|\bno\.?|\bn(?=\d)) ?(?=\d)")
_BULLETS = re.compile(r"^[ \t]*[-–—•*▪➢➤→][ \t]+", re.MULTILINE)
_NUMBER = re.compile(r"(?<![\w/%€-])(?<!\d[./-])\d{1,3}(?![\w/%€-])(?!\.\d)")
_WORD = re.compile(r"[^\W_]+")
_PUNCTUATION = re.compile(r"[\s,;&+=:>→.()!\"«»“”'’🙏👍✅☑✔🗳]+")
_BOUNDARY = re.compile(r"[.;:!\n(–—]|, |\b(?:car|parce|puisque|because|since|as|so|afin|mais|but|donc)\b")
LEADING = 200  # letters within which a vote stands that reasons follow
_REASON = re.compile(r"\W*(?:car|parce|puisque|because|since|as)\b")


@dataclass(frozen=True)
class Written:
    """Numbers that somebody wrote as those of lines on a ballot."""

    numbers: tuple[int, ...]
    says_so: bool = False  # that it is a vote, in words: it can be nothing else
    organisation: str | None = None  # the one that is named, by key
    decision: int | None = None  # its number, where one was named
    more: bool = False  # it says more than the numbers: reasons


def written(
    text: str,
    group: Group | None = None,
    people: Iterable[str] = (),
    *,
    rounds: Collection[int] = (),
    options: Sequence[Option] = (),
) -> Written | None:
    """«2, 1», «nous votons 2 puis 1», «DRC : #2 #1, merci»; None where the numbers may be something else.

    `people`: names that a greeting or a signature holds. `rounds`: the numbers of the decisions that are voted on, one
    of which «#4 : 2, 1» names. `options`: whose words may stand for their numbers.
    """
    bare = _with_numbers(_bare(text), options)
    if bare is None:
        return None
    bare, keys = _without_names(bare, group)
    if len(keys) > 1:
        return None
    organisation = next(iter(keys), None)
    ignored = frozenset(word for name in people for word in _WORD.findall(_bare(name)))
    whole = _read(bare, ignored, rounds)
    if whole:
        return replace(whole, organisation=organisation)
    for end in reversed([m.start() for m in _BOUNDARY.finditer(bare[:LEADING])]):
        head, rest = bare[:end], bare[end:]
        said = _read(head, ignored, rounds)
        if said and re.search(r"[^\W\d_]", rest) and (said.says_so or len(said.numbers) > 1 or _REASON.match(rest)):
            return replace(said, organisation=organisation, more=True)
    return None


def meant(
    vote: Written | None, this: Round, *, to_ballot: bool, collecting: bool
) -> Literal["vote", "perhaps", "other"]:
    """What was written to a decision that is ranked. `collecting`: it asks for contributions too, which may be numbers.

    `to_ballot`: in reply to what asks for the ranking, where numbers are nothing else, even those that cannot be taken.
    """
    if vote is None:
        return "other"
    can_be_taken = not isinstance(choice_of(this, vote.numbers, ()), Mistyped)
    if vote.more:
        return "perhaps" if to_ballot or vote.says_so or can_be_taken else "other"
    if to_ballot or vote.says_so:
        return "vote"
    if not can_be_taken:
        return "other"
    return "perhaps" if collecting else "vote"


def _bare(text: str) -> str:
    """Case, accents and the shape of digits and arrows aside, line by line."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.category(c).startswith("M"))
    return re.sub(r"[^\S\n]+", " ", re.sub(r"[-=]>", ">", plain.casefold())).strip()


@lru_cache(10_000)  # the names of a large roster are looked for in all that is written while it votes
def _words(name: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(_bare(name)))


def _without_names(text: str, group: Group | None) -> tuple[str, set[str]]:
    """What is left beside the names on the roster, the longest first, and whose they are, by key."""
    names: dict[tuple[str, ...], str] = {}
    for organisation in group.expected() if group else ():
        for name in (organisation.name, *organisation.aliases):
            words = _words(name)
            if not all(word.isdecimal() or _is_empty(word) for word in words):
                names.setdefault(words, organisation.key)
    said = list(_WORD.finditer(text))
    longest = max(map(len, names), default=0)
    left, keys, at, n = "", set(), 0, 0
    while n < len(said):
        counts = range(min(longest, len(said) - n), 0, -1)
        count = next((c for c in counts if tuple(m[0] for m in said[n : n + c]) in names), 0)
        if count:
            keys.add(names[tuple(m[0] for m in said[n : n + count])])
            left += f"{text[at : said[n].start()]}\0"
            at = said[n + count - 1].end()
        n += count or 1
    return re.sub(r"\0(?: ?[–—-](?= ))?", " ", left + text[at:]), keys


def _read(text: str, ignored: Collection[str], rounds: Collection[int]) -> Written | None:
    """The text as a vote and nothing else."""
    decision, text = _decision_named(text, rounds)
    without_ranks = _A_RANK.sub(" ", text)
    counted = _chosen(_SIGN.sub("", _BULLETS.sub("", without_ranks)))
    if counted is None:
        return None
    numbers, rest = counted
    words = _WORD.findall(rest)
    if not numbers or _PUNCTUATION.sub("", _WORD.sub("", rest)):
        return None
    says_so = without_ranks != text or any(_VOTES.fullmatch(word) for word in words)
    if not all(_is_empty(word) or word in ignored or (says_so and _HAVING.fullmatch(word)) for word in words):
        return None
    return Written(numbers, says_so, decision=decision)


def _is_empty(word: str) -> bool:
    """Carries no content beside numbers."""
    return bool(_VOTES.fullmatch(word) or _BESIDE.fullmatch(word))


def _decision_named(text: str, rounds: Collection[int]) -> tuple[int | None, str]:
    """«#4 : 2, 1», where #4 is voted on and no other number is written so."""
    found = _DECISION.search(text)
    if found is None or text.count("#") > 1 or int(found[1]) not in rounds:
        return None, text
    return int(found[1]), f"{text[: found.start()]} {text[found.end() :]}"


def _with_numbers(text: str, options: Sequence[Option]) -> str | None:
    """With the number of each line in the place of its words: «1. Accès, 3. Abris», «Accès et Abris».

    None where another number stands before the words than the line's own, or than that of a list.
    """
    lines = sorted(((o.number, _WORD.findall(_bare(o.text))) for o in options), key=lambda line: -len("".join(line[1])))
    lines = [(number, words) for number, words in lines if len("".join(words)) > 2]
    if not lines:
        return text
    between = r"[\W_]+"
    said = "|".join(f"({between.join(words)})" for _, words in lines)
    look = re.compile(rf"(?:(?<![\w.,-])(?P<before>\d{{1,2}}) ?[.):–—-]* ?)?(?<![^\W_])(?:{said})(?![^\W_])")
    found: list[tuple[int, int]] = []  # what was written before the words, and the line's number

    def number_of(match: re.Match[str]) -> str:
        number, _ = lines[next(n for n in range(len(lines)) if match[n + 2])]
        found.append((int(match["before"] or number), number))
        return f" {number} "

    text = look.sub(number_of, text)
    own = all(before == number for before, number in found)
    listed = sorted(before for before, _ in found) == list(range(1, len(found) + 1))
    return text if own or listed else None


def _chosen(text: str) -> tuple[tuple[int, ...], str] | None:
    """The numbers that are chosen, and what stands around them; not those that count, or rank the others."""
    found = list(_NUMBER.finditer(text))
    numbers = tuple(int(m[0]) for m in found)
    marked = [text[m.end() : m.end() + 2].lstrip(" ")[:1] in (".", ")", ":", "=") for m in found]
    ranks, ranked = numbers[::2], numbers[1::2]
    if len(ranked) > 1 and ranks == tuple(range(1, len(ranked) + 1)) and marked == [True, False] * len(ranked):
        return ranked, _NUMBER.sub(" ", text)
    if _OTHERWISE.search(text):
        return None
    how_many = [int(m[1]) for m in _HOW_MANY.finditer(text)]
    if not how_many:
        return numbers, _NUMBER.sub(" ", text)
    first = [m.start(1) for m in _HOW_MANY.finditer(text)]
    left = tuple(int(m[0]) for m in found if m.start() not in first)
    return (left, _NUMBER.sub(" ", text)) if how_many == [len(left)] else None
