"""Near-same items stand together: the same request in other words, or in the other language.

A proposal for the coordination, which splits and joins at will: nothing is merged. Words are compared by what they mean
(`domain.terms`), rarer ones weigh more; items that name other places, numbers, people or acts are kept apart.
"""

import heapq
import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from domain import terms

ALIKE = 0.27  # from here on two items, or two groups on the average, are taken to ask for the same
TERM, ACT = 2.1, 0.9  # how much a concept counts beside a plain word, and an act beside what it is about
LONELY = 0.5  # how much a plain word counts that nobody else says
OTHER = {"people": 0.7, "act": 0.5, "subject": 0.7}  # what is left of the likeness of two that name other ones
OTHER_NUMBER, REFUSED = 0.3, 0.8
SAME_PLACE = 1.2
OTHER_THING = 0.3  # of two that are alike by whom and where alone
SAME_BUT_FOR_A_NUMBER = 0.4  # likeness from which other numbers make another request
NEVER = -1e9  # these two are not together, whatever stands with them
SHORTEST_RESPELT = 6  # letters of a stem that may be a misspelling of another
BLOCK = 60  # items; a word that more of them share brings no two together by itself
LONGEST_HEADING = 90  # characters

Likeness = Mapping[tuple[int, int], float]


@dataclass(frozen=True)
class Said:
    """What an item speaks of: concepts, and the stems of the words that are none."""

    words: frozenset[str]
    numbers: frozenset[str]
    capitals: frozenset[str]  # stems that were written with one: names, mostly of places
    refuses: bool  # «Pas d'escortes …»

    def of(self, kind: str) -> frozenset[str]:
        return frozenset(w for w in self.words if _table().kinds.get(w) == kind)


def groups_of(texts: Sequence[str]) -> tuple[tuple[int, ...], ...]:
    """The places of the texts, those together that ask for the same, in the order in which each group begins."""
    said = _respelt([_said(text) for text in texts])
    alone: dict[tuple[Said, str], list[int]] = {}
    for place, one in enumerate(said):
        telling = bool(one.words or one.numbers)  # else only the very same text says the same
        alone.setdefault((one, "" if telling else folded(texts[place])), []).append(place)
    likeness = _likeness([one for one, _ in alone], [len(places) for places in alone.values()])
    clusters = _joined(len(alone), likeness)
    same = list(alone.values())
    groups = (tuple(sorted(place for one in cluster for place in same[one])) for cluster in clusters)
    return tuple(sorted(groups))


def speaker_of(texts: Sequence[str]) -> int:
    """The place of the text that speaks for the others: it says what most of them say, and little besides."""
    if len(texts) == 1:
        return 0
    said = [_said(text) for text in texts]
    shared = Counter(word for one in said for word in one.words)

    def speaks(place: int) -> tuple[float, int]:
        words = said[place].words
        return (sum(shared[w] - 1 for w in words) / (len(words) + 2), -len(texts[place]))

    return max(range(len(texts)), key=speaks)


def as_heading(text: str) -> str:
    """A text on one line, without its bullet or number, not longer than a heading is."""
    line = _BULLET.sub("", " ".join(text.split()), count=1).rstrip(" .;,:") or " ".join(text.split())
    if len(line) > LONGEST_HEADING:
        line = line[: LONGEST_HEADING - 1].rsplit(" ", 1)[0].rstrip(" ,;:(") + "…"
    return line[:1].upper() + line[1:]


_BULLET = re.compile(r"^(?:\d{1,2}[.)]|[-–—•*▪])\s+(?=\S)")


# --- What an item says ----------------------------------------------------------------------------------------------


_TOKEN = re.compile(r"\d+(?:[.,   ]\d{3})*(?:[.,]\d+)?|[^\W\d_]+")
# Longest first.
_ENDINGS = (
    *("isations", "isation", "ements", "ations", "itions", "ement", "ation", "ition", "ments", "elles", "euses"),
    *("ment", "ings", "ives", "elle", "eurs", "euse", "ales", "ing", "ive", "ifs", "eur", "ees", "ent", "aux"),
    *("ale", "ies", "if", "ee", "es", "er", "ez", "ed", "al", "ly", "s", "e", "y", "x"),
)
_LEAST = 4  # letters that are left of a word
LONGEST_EXACT = 6  # letters of a word of the table that is compared as it stands


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """What is left of a folded word without its ending; rough, and the same for French and English."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            return word[: -len(ending)]
    return word


def folded(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "oe"))
    return "".join(c for c in bare if not unicodedata.combining(c)).casefold()


@dataclass(frozen=True)
class Table:
    """The concepts by the stems of what is said for them: by their first stem, longest first."""

    by_first: Mapping[str, Sequence[tuple[tuple[str, ...], str]]]
    exactly: Mapping[str, str]  # short words, which their stems would confuse: «traite», «traitement»
    kinds: Mapping[str, str]
    counts: Mapping[str, float]
    small: frozenset[str]
    numbers: Mapping[str, str]
    refusing: frozenset[str]
    by_length: Mapping[int, Sequence[str]]  # single stems, for the misspelt


@lru_cache(maxsize=1)
def _table() -> Table:
    small = frozenset(folded(word) for word in terms.SMALL.replace(",", " ").split())
    found: dict[tuple[str, ...], str] = {}
    kinds: dict[str, str] = {}
    exactly: dict[str, str] = {}
    counts: dict[str, float] = {}
    for kind, weight, rows in terms.CONCEPTS:
        for row in filter(None, map(str.strip, rows.replace("\n    ", " ").splitlines())):
            name, _, forms = row.partition(":")
            concept = f"={name}"
            kinds[concept], counts[concept] = kind, weight
            for form in map(str.strip, forms.split(",")):
                if form.isalpha() and len(form) <= LONGEST_EXACT:
                    exactly.setdefault(_singular(form).rstrip("sx"), concept)
                else:
                    found.setdefault(_stems(form, small), concept)
    found.pop((), None)
    by_first: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for stems, concept in sorted(found.items(), key=lambda row: -len(row[0])):
        by_first[stems[0]].append((stems, concept))
    by_length: dict[int, list[str]] = defaultdict(list)
    for one in {word for stems in found for word in stems if len(word) >= SHORTEST_RESPELT - 1}:
        by_length[len(one)].append(one)
    numbers = {folded(word): figure for figure, words in terms.NUMBERS.items() for word in words.split()}
    return Table(by_first, exactly, kinds, counts, small, numbers, frozenset(terms.REFUSING.split()), by_length)


def _stems(phrase: str, small: frozenset[str]) -> tuple[str, ...]:
    """Of a phrase of the table, without its small words; nothing of one that would be a single word without them."""
    words = [m.group() for m in _TOKEN.finditer(phrase)]
    telling = [w for w in words if folded(w) not in small] or words
    if len(telling) == 1 < len(words) and not all(len(w) < 4 for w in words if w not in telling):
        return ()
    return tuple(stem(_singular(w)) for w in telling)


def _singular(word: str) -> str:
    """Folded; «IDPs» is «idp»."""
    plain = folded(word)
    return plain[:-1] if len(word) > 2 and word.endswith("s") and word[:-1].isupper() else plain


def _said(text: str) -> Said:
    table = _table()
    tokens: list[tuple[str, str, int]] = []
    for match in _TOKEN.finditer(text):
        plain = _singular(match.group())
        if plain[0].isdigit() or plain not in table.small:
            tokens.append((stem(plain), match.group(), match.start()))
    stems = [token[0] for token in tokens]
    words: set[str] = set()
    numbers: set[str] = set()
    capitals: set[str] = set()
    place = 0
    while place < len(tokens):
        one, raw, start = tokens[place]
        step, concept = 1, ""
        for phrase, name in table.by_first.get(one, ()):
            if len(phrase) > 1 and tuple(stems[place : place + len(phrase)]) == phrase:
                step, concept = len(phrase), name
                break
        concept = concept or _alone(one, raw, table)
        if concept[0] == "=":
            words.add(concept)
            if step > 1:  # «accès humanitaire» is also access, and humanitarian
                words.update(_alone(*token[:2], table) for token in tokens[place : place + step])
        elif raw[0].isdigit():
            numbers.add(re.sub(r"\D", "", raw))
        elif figure := table.numbers.get(folded(raw)):
            numbers.add(figure)
        elif len(one) > 2 or raw.isupper():  # a word of no concept
            words.add(one)
            if raw[0].isupper() and not raw.isupper() and start:
                capitals.add(one)
        place += step
    refuses = any(word in table.refusing for word in folded(text).split()[:3])
    return Said(frozenset(words), frozenset(numbers), frozenset(capitals), refuses)


def _alone(one: str, raw: str, table: Table) -> str:
    """The concept of a single word, or its stem."""
    plain = _singular(raw).rstrip("sx")
    if exact := table.exactly.get(plain):
        return exact
    if len(plain) < LONGEST_EXACT:
        return one
    return next((name for stems, name in table.by_first.get(one, ()) if len(stems) == 1), one)


def _respelt(items: Sequence[Said]) -> list[Said]:
    """A word that only one item has, and that is a letter away from one that is known or said by others, is that."""
    table = _table()
    said_by = Counter(word for one in items for word in one.words)
    by_length: dict[int, set[str]] = {length: set(words) for length, words in table.by_length.items()}
    for word, count in said_by.items():
        if count > 1 and word[0] != "=":
            by_length.setdefault(len(word), set()).add(word)
    instead: dict[str, str] = {}
    for word, count in said_by.items():
        if count == 1 and word[0] != "=" and len(word) >= SHORTEST_RESPELT and word not in table.by_first:
            near = [w for n in range(-1, 2) for w in by_length.get(len(word) + n, ()) if w[0] == word[0]]
            if meant := process.extractOne(word, sorted(near), scorer=OSA.distance, score_cutoff=1):
                instead[word] = _alone(meant[0], meant[0], table)
    return [
        Said(frozenset(instead.get(w, w) for w in one.words), one.numbers, one.capitals, one.refuses) for one in items
    ]


# --- How much two say the same ---------------------------------------------------------------------------------------


def _likeness(items: Sequence[Said], counts: Sequence[int]) -> Likeness:
    """Of the pairs that share a word that is not everybody's: 0 nothing to 1 all of what they say."""
    table, total = _table(), sum(counts)
    said_by: Counter[str] = Counter()
    for one, count in zip(items, counts, strict=True):
        for word in one.words:
            said_by[word] += count
    weight = {
        word: math.log(1 + total / count) * _factor(word, table) * (LONELY if count == 1 and word[0] != "=" else 1.0)
        for word, count in said_by.items()
    }
    squares = {word: w * w for word, w in weight.items()}
    norms = [math.sqrt(sum(squares[w] for w in one.words)) or 1.0 for one in items]
    named = Counter(word for one in items for word in one.capitals)
    has = Counter(word for one in items for word in one.words)
    names = {word for word, count in named.items() if 2 * count >= has[word]}
    with_word: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(items):
        for word in one.words:
            with_word[word].append(place)
    most = max(BLOCK, len(items) // 5) if len(items) < 1000 else BLOCK
    pairs = {
        (first, second)
        for places in with_word.values()
        if len(places) <= most
        for n, first in enumerate(places)
        for second in places[n + 1 :]
    }
    facts = [(one.of("people"), one.of("act"), one.words & names, one.of("subject")) for one in items]
    return {
        pair: value for pair in pairs if (value := _alike(items, facts, squares, norms, *pair)) > ALIKE / 4 or value < 0
    }


def _factor(word: str, table: Table) -> float:
    if word[0] != "=":
        return 1.0
    return TERM * table.counts[word] * (ACT if table.kinds[word] == "act" else 1.0)


def _alike(
    items: Sequence[Said],
    facts: Sequence[tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]]],
    squares: Mapping[str, float],
    norms: Sequence[float],
    first: int,
    second: int,
) -> float:
    one, other = items[first], items[second]
    alike = sum(squares[w] for w in one.words & other.words) / (norms[first] * norms[second])
    people, acts, places, subjects = facts[first]
    other_people, other_acts, other_places, other_subjects = facts[second]
    if one.words & other.words <= people | places and one.words - people - places and other.words - people - places:
        alike *= OTHER_THING
    for kind, ours, theirs in (
        ("people", people, other_people),
        ("act", acts, other_acts),
        ("subject", subjects, other_subjects),
    ):
        if ours and theirs:
            alike *= OTHER[kind] ** (1 - len(ours & theirs) / len(ours | theirs))
    if one.numbers and other.numbers and not one.numbers & other.numbers:
        alike *= OTHER_NUMBER if alike < SAME_BUT_FOR_A_NUMBER else NEVER
    if places and other_places:
        alike *= SAME_PLACE if places & other_places else NEVER
    return float(alike * (REFUSED if one.refuses != other.refuses else 1.0))


def _joined(count: int, likeness: Likeness) -> Iterable[Sequence[int]]:
    """Groups that are alike on the average of all their pairs, the most alike first (average linkage)."""
    members: dict[int, list[int]] = {place: [place] for place in range(count)}
    near: dict[int, dict[int, float]] = {place: {} for place in range(count)}
    for (first, second), value in likeness.items():
        near[first][second] = near[second][first] = value
    waiting = [(-value, first, second) for (first, second), value in likeness.items() if value >= ALIKE]
    heapq.heapify(waiting)
    while waiting:
        _, first, second = heapq.heappop(waiting)
        if first not in members or second not in members:
            continue
        one, other = members.pop(first), members.pop(second)
        ours, theirs = near.pop(first), near.pop(second)
        new = count
        count += 1
        members[new] = one + other
        near[new] = {}
        for third in {*ours, *theirs} - {first, second}:
            both = ours.get(third, 0.0) * len(one) + theirs.get(third, 0.0) * len(other)
            value = both / (len(one) + len(other))
            if min(ours.get(third, 0.0), theirs.get(third, 0.0)) < 0:
                value = NEVER
            near[third].pop(first, None)
            near[third].pop(second, None)
            near[new][third] = near[third][new] = value
            if value >= ALIKE:
                heapq.heappush(waiting, (-value, third, new))
    return members.values()
