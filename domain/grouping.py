"""Near-same items stand together: the same request in other words, or in the other language.

A proposal for the coordination, which splits and joins at will: nothing is merged. Words are compared by what they mean
(`domain.terms`), rarer ones weigh more; items that name other places, numbers, people or acts are kept apart.
"""

import heapq
import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, reduce
from itertools import chain, pairwise

from rapidfuzz import process
from rapidfuzz.distance import OSA

from domain import clauses, requests, terms

ALIKE = 0.24  # from here on two items, or two groups on the average, are taken to ask for the same
WORTH_ASKING = 0.18  # from here on somebody is asked whether a late one belongs to a group
WEIGHT = {"request": 3.9, "subject": 1.9, "act": 2.5, "people": 2.3, "detail": 0.27, "place": 0.75, "word": 0.95}
TOLD = 0.5  # how much a word counts that tells why or since when, besides what is asked
LONELY = 0.35  # how much a word of no concept counts that nobody else says
# What is left of the likeness of two that name others, or a part of it when they have some in common
OTHER = {"request": 0.54, "people": 0.77, "act": 0.6, "subject": 0.57, "number": 0.25}
BESIDES = 0.5  # how much a further request of one of two counts that share another
THE_SAME = 0.4  # two that make the very same requests are alike at least so much, before what keeps them apart
NONE_OF_THE_PEOPLE = 0.32  # and besides, when they have none of the people in common
NONE_BUT_THE_SAME = 0.5  # the same where they share a request
EACH_ANOTHER = 0.88  # and besides, when each names an act or a subject that the other does not
ONE_SIDED = {"request": 0.85, "act": 0.86, "subject": 0.75, "place": 0.93}  # when only one of the two names any
OTHER_WORK = 0.3  # one begins with training, harmonising, assessing … what the other asks for
OTHER_WAY = 0.2  # one opens what the other closes
REFUSED = 0.52  # one asks that it be not done
COUNTED = 0.2  # one asks for a figure, the other for what it counts
SAME_PLACE = 1.8
OTHER_THING = 0.15  # alike by whom and where alone
SAME_BUT_FOR_A_NUMBER = 0.4  # likeness from which other numbers make another request
NEVER = -1e9  # these two are not together, whatever stands with them
SHORTEST_RESPELT = 7  # letters of a stem that may be a misspelling of another
FEW = 1000  # items, up to which every two that share a word are compared
RAREST = 4  # words of an item by which it is found among more
BLOCK = 50  # items; a word that more of them share brings no two together by itself
LONGEST_HEADING = 90  # characters

Likeness = Mapping[tuple[int, int], float]


@dataclass(frozen=True, slots=True)
class Said:
    """What an item speaks of: concepts, and the stems of the words that are none."""

    words: frozenset[str]
    asked: frozenset[str]  # of these, the words of what it asks; the others tell why, since when, for how many
    numbers: frozenset[str]
    capitals: frozenset[str]  # stems that were written with one: names, mostly of places
    refuses: bool  # «Pas d'escortes …»
    counts: bool = False  # «Nombre d'enfants …»: an indicator, no activity
    work: str = ""  # «Former …», «Harmoniser …»: what it begins with, if that is about a request


def groups_of(texts: Sequence[str]) -> tuple[tuple[int, ...], ...]:
    """The places of the texts, those together that ask for the same, in the order in which each group begins."""
    said = _meant([_said(text) for text in texts])
    alone: dict[tuple[Said, str], list[int]] = {}
    for place, one in enumerate(said):
        telling = bool(one.words or one.numbers)  # else only the very same text says the same
        alone.setdefault((one, "" if telling else folded(texts[place])), []).append(place)
    items = _items([one for one, _ in alone], [len(places) for places in alone.values()])
    clusters = _joined(items, _likeness(items))
    same = list(alone.values())
    groups = (tuple(sorted(place for one in cluster for place in same[one])) for cluster in clusters)
    return tuple(sorted(groups))


def likest(texts: Sequence[str], groups: Sequence[Sequence[int]], late: Iterable[int]) -> dict[int, int]:
    """Which of the groups each of the late texts is most alike, where it is alike any; somebody is asked about it.

    Texts and groups are told by their places.
    """
    items = _items(_meant([_said(text) for text in texts]), [1] * len(texts))
    with_word: dict[str, list[int]] = defaultdict(list)
    for place in chain.from_iterable(groups):
        for word in items[place].words:
            with_word[word].append(place)
    found: dict[int, int] = {}
    for place in late:
        near = _near(items[place], items, with_word)
        likeness = [
            _alike_on_average(items[place], [items[other] for other in group])
            if place not in group and not near.isdisjoint(group)
            else 0.0
            for group in groups
        ]
        if max(likeness, default=0.0) >= WORTH_ASKING:
            found[place] = likeness.index(max(likeness))
    return found


def _near(one: "Item", items: Sequence["Item"], with_word: Mapping[str, Sequence[int]]) -> set[int]:
    """The items that share words enough with this one for `_alike` to find them alike at all, or a few more."""
    shared: dict[int, float] = defaultdict(float)
    for word, weight in one.words.items():
        for place in with_word.get(word, ()):
            shared[place] += weight * items[place].words[word]
    return {place for place, value in shared.items() if value * SAME_PLACE >= ALIKE / 5}


def speaker_of(texts: Sequence[str]) -> int:
    """The place of the text that speaks for the others: it says what most of them say, and little besides."""
    if len(texts) == 1:
        return 0
    said = _meant([_said(text) for text in texts])
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


_TOKEN = re.compile(r"\d[WwAaGg]\b|[^\W\d_]+\d+\b|\d+(?:[.,   ]\d{3})*(?:[.,]\d+)?|[^\W\d_]+")
# Longest first.
_ENDINGS = (
    *("isation", "ement", "ation", "ition", "elle", "euse", "ment", "ing", "ive", "eur", "ent"),
    *("if", "ee", "er", "ez", "ed", "ie", "ly", "e", "y"),
)
_LEAST = 4  # letters that are left of a word
LONGEST_EXACT = 6  # letters of a word of the table that is compared as it stands


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """What is left of a folded word without its ending; rough, and the same for French and English."""
    if word.endswith("aux") and not word.endswith("eaux"):
        word = f"{word[:-2]}l"  # «locaux», «local»
    word = _one_of(word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            return word[: -len(ending)]
    return word


def _one_of(word: str) -> str:
    """Without the ending of several."""
    return word[:-1] if len(word) > 3 and word[-1] in "sx" and word[-2] != "s" else word


def folded(text: str) -> str:
    return text.lower() if text.isascii() else text.translate(_BARE).casefold()


class _Bare(dict[int, str]):
    """Each character without what stands above or below it, looked up once: there are thousands of points."""

    def __missing__(self, code: int) -> str:
        bare = "".join(c for c in unicodedata.normalize("NFKD", chr(code)) if not unicodedata.combining(c))
        return self.setdefault(code, bare)


_BARE = _Bare({ord("œ"): "oe", ord("Œ"): "oe"})


@dataclass(frozen=True)
class Request:
    """Something that is asked for again and again, however it is put: by which concepts, said together, it is known."""

    name: str
    said_as: Sequence[frozenset[str]]
    instead_of: frozenset[str]  # broader ones, that these words say as well; itself where it only takes those away


@dataclass(frozen=True)
class Table:
    """The concepts by the stems of what is said for them."""

    single: Mapping[str, str]  # by one stem
    begun: frozenset[str]  # stems that any begins with
    phrases: Mapping[tuple[str, ...], Sequence[tuple[tuple[str, ...], str]]]  # by their first two, longest first
    backwards: Mapping[tuple[str, ...], str]  # those of two stems, the other way round
    exactly: Mapping[str, str]  # short words, which their stems would confuse: «traite», «traitement»
    capitals: Mapping[str, str]  # «PIN», which is no «pin»
    kinds: Mapping[str, str]
    broader: Mapping[str, Sequence[str]]
    opposite: Sequence[tuple[str, str]]
    ways: frozenset[str]  # all that have an opposite
    works: frozenset[str]
    together: Mapping[str, Sequence[tuple[frozenset[str], str]]]  # by one of what is said together
    requests: Sequence[Request]
    said_with: Mapping[str, Sequence[tuple[frozenset[str], int]]]  # by one of the concepts: all of them, whose request
    small: frozenset[str]
    empty: frozenset[str]  # stems that are no plain words
    numbers: Mapping[str, str]
    refusing: frozenset[str]
    spelt_like: Mapping[tuple[str, int], Sequence[str]]  # stems by first letter and length, for the misspelt


@lru_cache(maxsize=1)
def _table() -> Table:
    small, only_capitals = _listed(terms.SMALL), frozenset(terms.ONLY_CAPITALS.split())
    found: dict[tuple[str, ...], str] = {}
    kinds: dict[str, str] = {}
    exactly: dict[str, str] = {}
    capitals: dict[str, str] = {}
    for kind, rows in terms.CONCEPTS:
        for name, forms in _rows(rows):
            concept = f"={name}"
            kinds[concept] = kind
            for form in map(str.strip, forms.split(",")):
                if form.isupper() and (len(form) < 3 or folded(form) in only_capitals):
                    capitals.setdefault(folded(form), concept)
                elif form.isalpha() and len(form) <= LONGEST_EXACT:
                    exactly.setdefault(folded(form) if form.isupper() else _one_of(folded(form)), concept)
                else:
                    found.setdefault(_stems(form, small), concept)
    found.pop((), None)
    phrases: dict[tuple[str, ...], list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for stems, concept in sorted(found.items(), key=lambda row: -len(row[0])):
        if len(stems) > 1:
            phrases[stems[:2]].append((stems, concept))
    spelt_like: dict[tuple[str, int], list[str]] = defaultdict(list)
    for one in {word for stems in found for word in stems if len(word) >= SHORTEST_RESPELT - 1}:
        spelt_like[one[0], len(one)].append(one)
    opposite = [(f"={there}", f"={back}") for there, back in _rows(terms.OPPOSITE)]
    together: dict[str, list[tuple[frozenset[str], str]]] = defaultdict(list)
    for names, means in _rows(terms.TOGETHER):
        parts = frozenset(f"={name}" for name in names.split())
        together[min(parts)].append((parts, f"={means}"))
    catalogue = tuple(_requests())
    said_with: dict[str, list[tuple[frozenset[str], int]]] = defaultdict(list)
    for place, request in enumerate(catalogue):
        for combination in request.said_as:
            said_with[min(combination)].append((combination, place))
    return Table(
        single={stems[0]: concept for stems, concept in found.items() if len(stems) == 1},
        begun=frozenset(stems[0] for stems in found),
        phrases=dict(phrases),
        backwards={stems[::-1]: concept for stems, concept in found.items() if len(stems) == 2},
        exactly=exactly,
        capitals=capitals,
        kinds=kinds | {request.name: "request" for request in catalogue},
        broader=_broader(),
        together=together,
        requests=catalogue,
        said_with=said_with,
        opposite=opposite,
        ways=frozenset(chain.from_iterable(opposite)),
        works=frozenset(f"={name}" for name in terms.WORKS.split()),
        small=small,
        empty=frozenset(map(stem, _listed(terms.EMPTY))),
        numbers={folded(word): figure for figure, words in terms.NUMBERS.items() for word in words.split()},
        refusing=frozenset(terms.REFUSING.split()),
        spelt_like=dict(spelt_like),
    )


def _requests() -> Iterator[Request]:
    for head, rest in _rows(requests.REQUESTS):
        name, _, others = head.partition(" not ")
        said_as = [frozenset(f"={part}" for part in combo.split()) for combo in rest.split(",")]
        yield Request(f"={name}", said_as, frozenset(f"={other}" for other in others.split()))


def _broader() -> Mapping[str, Sequence[str]]:
    broader: dict[str, list[str]] = defaultdict(list)
    for names, above in _rows(terms.BROADER):
        for name in names.split():
            broader[f"={name}"].append(f"={above}")
    for all_above in broader.values():
        for above in all_above:  # grows as it goes: what is broader than the broader
            all_above.extend(more for more in broader.get(above, ()) if more not in all_above)
    return broader


def _listed(words: str) -> frozenset[str]:
    return frozenset(folded(word.strip()) for word in words.split(","))


def _rows(table: str) -> Iterator[tuple[str, str]]:
    for row in filter(None, map(str.strip, table.replace("\n    ", " ").splitlines())):
        name, _, rest = row.partition(":")
        yield name, rest.strip()


_BESIDE = frozenset(("a", "au", "aux", "d", "de", "des", "du", "in", "l", "la", "le", "les", "of", "on", "the"))
_BESIDE |= {"people", "personne", "personnes", "persons"}


def _stems(phrase: str, small: frozenset[str]) -> tuple[str, ...]:
    """Of a phrase of the table, without its small words; nothing of one that would be a single word without them."""
    words = [m.group() for m in _TOKEN.finditer(phrase)]
    telling = [w for w in words if folded(w) not in small] or words
    if len(telling) == 1 < len(words) and not all(folded(w) in _BESIDE for w in words if w not in telling):
        return ()
    return tuple(stem(_singular(w)) for w in telling)


def _singular(word: str) -> str:
    """Folded; «IDPs» is «idp»."""
    plain = folded(word)
    return plain[:-1] if len(word) > 2 and word.endswith("s") and word[:-1].isupper() else plain


@dataclass(frozen=True, slots=True)
class Token:
    """A word as it stands by itself."""

    raw: str
    small: bool
    stem: str
    alone: str  # its concept, or its stem
    figure: str  # of a number


@lru_cache(maxsize=1 << 16)
def _token(raw: str) -> Token:
    table, plain = _table(), _singular(raw)
    one = stem(plain)
    figure = re.sub(r"\D", "", raw) if raw[0].isdigit() and raw[-1].isdigit() else table.numbers.get(folded(raw), "")
    return Token(raw, plain in table.small, one, _alone(one, plain, raw, table), figure)


def _alone(one: str, plain: str, raw: str, table: Table) -> str:
    """The concept of a single word, or its stem."""
    if raw.isupper() and (acronym := table.capitals.get(plain)):
        return acronym
    if exact := table.exactly.get(plain) or table.exactly.get(_one_of(plain)):
        return exact
    if len(plain) < LONGEST_EXACT:
        return one
    return table.single.get(one, one)


def _said(text: str) -> Said:
    table = _table()
    found = [(token, match.start()) for match in _TOKEN.finditer(text) if not (token := _token(match.group())).small]
    tokens = [token for token, _ in found]
    stems = tuple(token.stem for token in tokens)
    words: set[str] = set()
    asked: set[str] = set()
    numbers: set[str] = set()
    capitals: set[str] = set()
    asking = clauses.asking(text, _is_act)
    all_asks = not asking.spans
    place, work = 0, ""
    while place < len(tokens):
        token, start = found[place]
        step, concept = 1, token.alone
        into = asked if all_asks or asking.has(start) else words
        for phrase, name in table.phrases.get(stems[place : place + 2], ()):
            if stems[place : place + len(phrase)] == phrase:
                step, concept = len(phrase), name
                break
        if not place and into is asked and concept in table.works:
            last, begun = found[step - 1]
            work = "" if _AND_MORE.match(text, begun + len(last.raw)) else concept
        if token.figure and step == 1:
            weeks = place + 1 < len(tokens) and tokens[place + 1].alone == "=weekly"
            if into is asked:
                numbers.add(str(7 * int(token.figure)) if weeks else token.figure)  # «deux semaines», «14 jours»
            step += weeks
        elif into is words and _names_a_place(token, concept, table) and clauses.in_brackets(text, start):
            pass  # «(Gao, Kidal, Ménaka)»: for example
        elif concept[0] == "=":
            into.add(concept)
            if step > 1:  # «actes de naissance» is also birth; what is done is said by the whole
                parts = (part.alone for part in tokens[place : place + step])
                into.update(part for part in parts if table.kinds.get(part, "act") != "act")
        elif (len(concept) > 2 or token.raw.isupper()) and concept not in table.empty:  # a word of no concept
            into.add(concept)
            if token.raw[0].isupper() and not token.raw.isupper() and start:
                capitals.add(concept)
        place += step
    for (token, start), (after, end) in pairwise(found):
        turned = table.backwards.get((token.stem, after.stem))
        if turned and not _BREAK.search(text, start, end):
            (asked if asking.has(start) else words).add(turned)
    plain = folded(text)
    return Said(
        frozenset((words | asked) - _PERIODS),
        frozenset(asked - _PERIODS),
        frozenset(numbers | asked & _PERIODS),
        frozenset(capitals),
        any(word in table.refusing for word in plain.split(maxsplit=3)[:3]),
        bool(_COUNTING.match(plain)),
        work,
    )


def _meant(items: Sequence[Said]) -> list[Said]:
    """The same, spelt as it is meant, with the broader concepts that it says as well, and what it asks for."""
    return [_with_all(one) for one in _respelt(items)]


def _with_all(one: Said) -> Said:
    """With what it asks for: what the asking clauses say, as the rest makes it precise; else what the whole says."""
    words, kinds = _with_more(one.words), _table().kinds
    whole = {word for word in words if kinds.get(word) == "request"}
    if one.asked == one.words:
        return replace(one, words=words, asked=words, refuses=one.refuses and whole.isdisjoint(_that_it_stops()))
    asked = _with_more(one.asked)
    part = {word for word in asked if kinds.get(word) == "request"}
    narrower = {word for word in whole if not _instead_of()[word].isdisjoint(part - whole)}
    meant = (part & whole) - _by_the_way() | narrower or part - _by_the_way() or whole
    return replace(
        one,
        words=words - whole | meant,
        asked=asked - part | meant,
        refuses=one.refuses and meant.isdisjoint(_that_it_stops()),
    )


@lru_cache(maxsize=1)
def _instead_of() -> Mapping[str, frozenset[str]]:
    return {request.name: request.instead_of for request in _table().requests}


@lru_cache(maxsize=1 << 14)
def _with_more(said: frozenset[str]) -> frozenset[str]:
    table, words = _table(), set(said)
    _add_broader(words, table)
    for word in tuple(words):
        words.update(means for parts, means in table.together.get(word, ()) if parts <= words)
    _add_broader(words, table)
    return frozenset(words.union(_asked(table, words)))


def _asked(table: Table, words: set[str]) -> Iterator[str]:
    """The requests that the concepts make, without those a narrower one stands for; that one must stand itself."""
    found = {place for word in words for parts, place in table.said_with.get(word, ()) if parts <= words}
    said = [table.requests[place] for place in sorted(found)]
    stands: dict[str, bool] = {}

    def does_stand(one: Request) -> bool:
        if one.name not in stands:
            stands[one.name] = False  # of two that each stand for the other one does
            narrower = (other for other in said if one.name in other.instead_of and other is not one)
            stands[one.name] = not any(map(does_stand, narrower))
        return stands[one.name]

    standing = {one.name for one in said if does_stand(one) and one.name not in one.instead_of}
    yield from standing - _by_the_way() or standing


@lru_cache(maxsize=64)
def _known_by(word: str) -> frozenset[str]:
    return frozenset(one.name for one in _table().requests if any(word in said for said in one.said_as))


@lru_cache(maxsize=1)
def _that_it_stops() -> frozenset[str]:
    return frozenset(f"={name}" for name in requests.THAT_IT_STOPS.split())


@lru_cache(maxsize=1)
def _by_the_way() -> frozenset[str]:
    return frozenset(f"={name}" for name in requests.BY_THE_WAY.split())


def _add_broader(words: set[str], table: Table) -> None:
    for word in tuple(words):
        if word in table.broader:
            words.update(table.broader[word])


def _names_a_place(token: Token, concept: str, table: Table) -> bool:
    return table.kinds[concept] == "place" if concept[0] == "=" else token.raw[0].isupper() and not token.raw.isupper()


def _is_act(word: str) -> bool:
    alone = _token(word).alone
    return alone[0] == "=" and _table().kinds[alone] == "act"


_AND_MORE = re.compile(r"\s*(?:[,&/+]|(?:et|and|puis|then)\b)", re.IGNORECASE)  # «Former et équiper …»
_BREAK = re.compile(r"[,.;:!?()]")
_PERIODS = frozenset(("=weekly", "=monthly", "=frequency_quarterly"))
_COUNTING = re.compile(
    r"\W*(?:\d{1,2}[.)]\s*)?(?:[#%]|no\.|"
    r"(?:indicat\w+|nombre|nbre|nb|numbers?|effectif|taux|rate|part|proportion|pourcentage|percentage|share)\b)"
    r"|.*\((?:nombre|number|nbre|nb|%)"
)


def _respelt(items: Sequence[Said]) -> list[Said]:
    """A word that only one item has, and that is a letter away from one that is known or said by others, is that."""
    table = _table()
    said_by = Counter(word for one in items for word in one.words)
    spelt_like = defaultdict(set, {key: set(words) for key, words in table.spelt_like.items()})
    for word, count in said_by.items():
        if count > 1 and word[0] != "=":
            spelt_like[word[0], len(word)].add(word)
    instead: dict[str, str] = {}
    for word, count in said_by.items():
        if count == 1 and word[0] != "=" and len(word) >= SHORTEST_RESPELT and word not in table.begun:
            near = sorted(chain.from_iterable(spelt_like[word[0], len(word) + n] for n in range(-1, 2)))
            if meant := process.extractOne(word, near, scorer=OSA.distance, score_cutoff=1):
                instead[word] = _alone(meant[0], meant[0], meant[0], table)
    misspelt = frozenset(instead)

    def respelt(words: frozenset[str]) -> frozenset[str]:
        return frozenset(instead.get(word, word) for word in words)

    return [
        one if one.words.isdisjoint(misspelt) else replace(one, words=respelt(one.words), asked=respelt(one.asked))
        for one in items
    ]


# --- How much two say the same ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Item:
    """What is compared of an item: its words as parts of its length, and sets of them as the bits of a number."""

    words: Mapping[str, float]
    said: Said
    requests: int
    people: int
    acts: int
    subjects: int
    places: int
    others: frozenset[str]  # words that are neither people nor places
    ways: frozenset[str]  # acts that have an opposite
    by_work: int  # of its requests, those that are known by the work it begins with: «Former les forces au DIH»


def _likeness(items: Sequence[Item]) -> Likeness:
    """Of the pairs that share a word that is not everybody's: 0 nothing to 1 all of what they say."""
    found: dict[tuple[int, int], float] = {}
    for first, second in _worth_comparing(items):
        value = _alike(items[first], items[second])
        if value > ALIKE / 4 or value < 0:
            found[first, second] = value
    return found


def _items(said: Sequence[Said], counts: Sequence[int]) -> list[Item]:
    table, total = _table(), sum(counts)
    said_by: Counter[str] = Counter()
    for one, count in zip(said, counts, strict=True):
        for word in one.words:
            said_by[word] += count
    has = Counter(word for one in said for word in one.words)
    named = Counter(word for one in said for word in one.capitals)
    places = {word for word, count in named.items() if 2 * count >= has[word]}
    kinds = {word: table.kinds.get(word) or ("place" if word in places else "word") for word in said_by}
    weights = {
        word: math.log(1 + total / count) * WEIGHT[kinds[word]] * (LONELY if count == 1 and word[0] != "=" else 1.0)
        for word, count in said_by.items()
    }
    bits = {word: 1 << n for n, word in enumerate(sorted(w for w, kind in kinds.items() if kind not in _NO_BITS))}
    doing = sum(bits.get(f"={name}", 0) for name in terms.DOING.split())

    def item(one: Said) -> Item:
        weigh = {word: weights[word] if word in one.asked else weights[word] * TOLD for word in one.words}
        length = math.sqrt(sum(weight * weight for weight in weigh.values())) or 1.0
        of: dict[str, int] = defaultdict(int)
        nearby = 0
        for word in one.words & bits.keys():
            if word in one.asked:
                of[kinds[word]] |= bits[word]
            elif kinds[word] == "place":
                nearby |= bits[word]
        return Item(
            {word: weight / length for word, weight in weigh.items()},
            one,
            of["request"],
            of["people"] & ~doing if of["request"] else of["people"],
            of["act"],
            of["subject"],
            of["place"] or nearby,
            frozenset(word for word in one.words if kinds[word] not in ("people", "place")),
            one.asked & table.ways,
            sum(bits[word] for word in _known_by(one.work) & one.asked & bits.keys()) if one.work else 0,
        )

    return [item(one) for one in said]


_NO_BITS = ("detail", "word")


def _worth_comparing(items: Sequence[Item]) -> Iterator[tuple[int, int]]:
    """Every two that share a word that is not everybody's; of very many, one of their rarest, and a request if any."""
    many, asks = len(items) > FEW, [one.requests for one in items]
    with_word: dict[str, list[int]] = defaultdict(list)
    for place, words in enumerate(_rarest(items) if many else [one.words for one in items]):
        for word in words:
            with_word[word].append(place)
    most = BLOCK if many else max(BLOCK, len(items) // 5)
    yield from {
        (first, second)
        for places in with_word.values()
        if len(places) <= most
        for n, first in enumerate(places)
        for second in places[n + 1 :]
        if not (many and asks[first] and asks[second] and not asks[first] & asks[second])
    }


def _rarest(items: Sequence[Item]) -> list[Sequence[str]]:
    has = Counter(word for one in items for word in one.words)
    return [sorted(one.words, key=lambda word: (has[word], word))[:RAREST] for one in items]


def _alike(one: Item, other: Item) -> float:
    alike, ours, theirs, said, says = 0.0, one.words, other.words, one.said, other.said
    for word in said.words & says.words:
        alike += ours[word] * theirs[word]
    if alike * SAME_PLACE < ALIKE / 4:
        return 0.0
    same = one.requests & other.requests
    if same and one.requests == other.requests:
        alike = max(alike, THE_SAME)
    if said.numbers and says.numbers:
        both, common = said.numbers | says.numbers, said.numbers & says.numbers
        told_apart = not common and alike >= SAME_BUT_FOR_A_NUMBER
        alike *= _left("number", len(common), len(both)) if not told_apart else 0.0 if same else NEVER
    if one.requests != other.requests:
        alike *= _apart("request", one.requests, other.requests)
    if one.people != other.people:
        alike *= _apart("people", one.people, other.people)
    if not same:  # else they ask for the same, however they put it
        if one.acts != other.acts:
            alike *= _apart("act", one.acts, other.acts)
        if one.subjects != other.subjects:
            alike *= _apart("subject", one.subjects, other.subjects)
    if same and (said.work or says.work) and (_other_work(one, other, same) or _other_work(other, one, same)):
        alike *= OTHER_WORK
    if one.people and other.people and not one.people & other.people:
        alike *= NONE_BUT_THE_SAME if same else NONE_OF_THE_PEOPLE
    if one.places & other.places:
        alike *= SAME_PLACE
    elif bool(one.places) != bool(other.places):
        alike *= ONE_SIDED["place"]
    if one.others and other.others and one.others.isdisjoint(other.others):
        alike *= OTHER_THING
    if said.refuses != says.refuses:
        alike *= REFUSED
    if said.counts != says.counts:
        alike *= COUNTED
    if one.ways and other.ways and _go_apart(one.ways, other.ways):
        alike *= OTHER_WAY
    return alike


def _apart(kind: str, ours: int, theirs: int) -> float:
    """What is left of the likeness of two of which one does not name what the other does."""
    if not ours or not theirs:
        return ONE_SIDED.get(kind, 1.0)
    common, of_all = ours & theirs, float((ours | theirs).bit_count())
    if kind == "request":  # what one asks for besides is often said by the way
        fewest = min(ours.bit_count(), theirs.bit_count())
        of_all = fewest + BESIDES * (of_all - fewest)
    left = _left(kind, common.bit_count(), of_all)
    return left * EACH_ANOTHER if ours != common != theirs and kind != "people" else left


def _other_work(one: Item, other: Item, same: int) -> bool:
    """Whether one begins with a work, of which the other says nothing, on a request that is not known by it."""
    return bool(one.said.work) and not one.by_work & same and one.said.work not in other.said.words


def _alike_on_average(one: Item, others: Sequence[Item]) -> float:
    if _elsewhere(Places.of([one]), Places.of(others)):
        return 0.0
    return sum(_alike(one, other) for other in others) / len(others)


@dataclass(frozen=True, slots=True)
class Places:
    """Which places those of a group that name any have in common, and how many do."""

    common: int
    naming: int
    items: int

    @classmethod
    def of(cls, items: Sequence[Item]) -> "Places":
        return reduce(Places.__add__, (cls(item.places, int(item.places > 0), 1) for item in items))

    def __add__(self, other: "Places") -> "Places":
        common = self.common & other.common if self.naming and other.naming else self.common | other.common
        return Places(common, self.naming + other.naming, self.items + other.items)


def _elsewhere(ours: Places, theirs: Places) -> bool:
    """Whether two groups ask for something in other places: one item does if it names one, several if half of them do.

    A group of which one item names none asks for it everywhere and takes in whoever asks for it in a place.
    """
    if not ours.common or not theirs.common or ours.common & theirs.common:
        return False
    if ours.items == 1 or theirs.items == 1:
        return ours.naming == ours.items and theirs.naming == theirs.items
    return 2 * ours.naming >= ours.items and 2 * theirs.naming >= theirs.items


def _left(kind: str, common: int, of_all: float) -> float:
    return float(OTHER[kind] ** (1 - common / of_all))


def _go_apart(ways: frozenset[str], others: frozenset[str]) -> bool:
    """Whether one opens what the other closes, and does not close it as well."""
    return any(
        (there in ways and back in others and there not in others and back not in ways)
        or (back in ways and there in others and back not in others and there not in ways)
        for there, back in _table().opposite
    )


def _joined(items: Sequence[Item], likeness: Likeness) -> Iterable[Sequence[int]]:
    """Groups that are alike on the average of all their pairs, the most alike first (average linkage)."""
    members: dict[int, list[int]] = {place: [place] for place in range(len(items))}
    places = [Places.of([item]) for item in items]
    near: dict[int, dict[int, float]] = {place: {} for place in members}  # how alike all their pairs are, added up
    for (first, second), value in likeness.items():
        near[first][second] = near[second][first] = value
    pairs = [(-value, first, second) for (first, second), value in likeness.items() if value >= ALIKE]
    pairs.sort(reverse=True)
    waiting: list[tuple[float, int, int]] = []  # those that came of others
    while pairs or waiting:
        is_next = pairs and (not waiting or pairs[-1] < waiting[0])
        value, first, second = pairs.pop() if is_next else heapq.heappop(waiting)
        if first not in members or second not in members or _elsewhere(places[first], places[second]):
            continue
        now = near[first][second] / (len(members[first]) * len(members[second]))
        if now < -value:  # one has grown meanwhile
            if now >= ALIKE:
                heapq.heappush(waiting, (-now, first, second))
            continue
        if len(near[first]) < len(near[second]):
            first, second = second, first
        ours, theirs = near[first], near.pop(second)
        del ours[second], theirs[first]
        before, added = len(members[first]), len(members[second])
        members[first] += members.pop(second)
        closer = {third for third in ours if _elsewhere(places[first], places[third])}  # may be no more
        for third, value in theirs.items():
            del near[third][second]
            was = ours.get(third, 0.0)
            ours[third] = near[third][first] = was + value
            if value * before > was * added:  # else it waits already, as more alike than it is
                closer.add(third)
        for third in closer:
            now = ours[third] / (len(members[first]) * len(members[third]))
            if now >= ALIKE:
                heapq.heappush(waiting, (-now, first, third))
        places[first] += places[second]
    return members.values()
