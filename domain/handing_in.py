"""What the coordination types of an answer that came another way: whose it is, how it came, and what it says."""

import re
from dataclasses import dataclass

from domain.groups import Group, Organisation
from domain.receiving import before_points, is_numbered_from_the_first, is_polite
from domain.roster import folded, leading_organisation, likeness, most_words, near_names

CHANNELS = ("phone", "téléphone", "telephone", "tél", "tel", "e-mail", "email", "mail", "courriel", "whatsapp", "sms",
            "skype", "teams", "verbal", "oral", "papier", "paper", "signal")  # fmt: skip
LONGEST_SOURCE = 60  # letters of what stands before the points: a name, an office; more is an introduction
LONGEST_ALIAS = 4  # words
LONGEST_NAME = 3  # words: of a person, or of an office

# What says where an answer came from. Folded words; to add a language, add words.
_CAME = re.compile(
    r"\b(?:phone|telephone|tel|telephonique|whatsapp|sms|"
    # «Lettre au Ministre», «Call on the HCT» are what is asked for
    r"(?:appel|call|e mail|email|mail|courriel|courrier|lettre|letter)(?! (?:a|au|aux|to|on|for|pour) [^\W\d])|"
    r"skype|teams|zoom|verbal|verbalement|oral|oralement|papier|paper|signal|telegram|de la part|recue?|received|"
    r"transmise?|notee?|dictee?|from|told|given|selon|d apres|according to)\b"
)
_TITLED = re.compile(
    r"\b(?:mme|mlle|mr|m|mrs|ms|miss|dr|docteur|colonel|col|capitaine|maitre|me|monsieur|madame)\b(?=.)"
)
_DAY = re.compile(
    r"\b(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|"
    r"sunday|hier|yesterday|aujourd hui|today|ce matin|this morning|janvier|fevrier|mars|avril|mai|juin|juillet|aout|"
    r"septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|"
    r"december)\b|\d{1,2} \d{1,2}(?: \d{2,4})?\b|\d{1,2} ?[h:] ?\d{0,2}\b)"
)
_BETWEEN = re.compile(
    r"\b(?:par|via|by|on|at|in|of|the|with|de|du|des|d|le|la|les|l|a|au|en|avec|message|et|and|over|une?|an?|this|ce|"
    r"cette|1er|\d{1,4}(?:st|nd|rd|th)?|chefs?|cheffe|bureau|coordinat\w+|direct\w+|responsable|point|focal|"
    r"office|head|manager|officer|secretaire)\b"
)
_BEFORE_A_CHANNEL = ("par", "via", "by", "over", "on", "in", "sur", "au", "en")
_PARTICLES = ("de", "du", "des", "la", "le", "of", "the", "et", "and", "à")
_NUMBERED = re.compile(r"\(?\d{1,2}[.)\]°:]")  # the mark of a point


@dataclass(frozen=True)
class Given:
    """«MINUSMA CAD téléphone 1) …»: the organisation, «CAD, téléphone», and the answer. Nothing typed is lost."""

    organisation: Organisation
    source: str  # from which part of it and how it came; empty where nothing was said of it
    words: str


@dataclass(frozen=True)
class Unknown:
    """No organisation of the list begins it."""

    name: str  # as it was typed; empty where nothing was
    near: tuple[str, ...]  # at most two of the list that may have been meant
    rest: str  # what followed the name


def read(group: Group, text: str) -> Given | Unknown:
    """Whose answer it is comes first; a part of the organisation and the way it came may follow, in any order."""
    text = text.strip()
    organisation, rest = leading_organisation(group, text)
    if organisation is None:
        return _unknown(group, text)
    named = text.removesuffix(rest).strip().rstrip(":,;")
    source = [alias for alias in organisation.aliases if folded(alias) == folded(named)]
    while (beside := _beside(text, rest)) and (found := _source(rest, organisation)):
        source.append(found[0])
        rest = found[1].lstrip(" \t:,;")
    before = before_points(rest)
    for line in filter(None, map(str.strip, before.splitlines() or rest.splitlines()[:-1])):
        is_name = beside and bool(before) and _may_be_a_name(line, numbered=is_numbered_from_the_first(rest))
        if len(line) > LONGEST_SOURCE or not (says_where_from(line) or is_name):
            break
        source.append(line.strip(" ,;.:-–—"))
        rest = rest.strip().removeprefix(line).strip()
        beside = False
    return Given(organisation, ", ".join(filter(None, source)), rest)


def _beside(text: str, rest: str) -> bool:
    """Whether what is left goes on with the line that begins with the organisation's name."""
    return "\n" not in text[: len(text) - len(rest)]


def says_where_from(line: str) -> bool:
    """«Par téléphone», «mail du 12 juin», «Mme Traoré», «courriel de Oumar Bah»: how, when or from whom, and no more.

    What goes on with other words is what somebody says: «Téléphone vert pour signaler les VBG», «Appel à la MINUSMA».
    """
    words = folded(line)
    undated = _DAY.sub("", words)
    came, titled = _CAME.search(undated), _TITLED.search(words)
    left = _BETWEEN.sub(" ", _TITLED.sub(" ", _CAME.sub(" ", undated))).split()
    if not (came or titled):
        return undated != words and not left
    written = {folded(word): word for word in re.findall(r"[^\W_]+", line)}
    return len(left) <= LONGEST_NAME and all(written.get(word, word)[:1].isupper() for word in left)


def _may_be_a_name(line: str, *, numbered: bool) -> bool:
    """Right beside the organisation: «JUSTICE», «Oumar Bah», an office. A word alone may be a point itself."""
    if line.rstrip().endswith(":") or is_polite(line):
        return False
    words = [word.strip("().,;-–—") for word in line.split()]
    names = [word for word in words if word.lower() not in _PARTICLES]
    if not names or len(names) > LONGEST_NAME or not all(word[:1].isupper() for word in names):
        return False
    return numbered or len(names) > 1 or names[0].isupper()


def _source(text: str, organisation: Organisation) -> tuple[str, str] | None:
    """A way it came, or another name of the organisation, at the beginning; and what follows."""
    for count in range(LONGEST_ALIAS, 0, -1):
        words = text.split(maxsplit=count)
        named = " ".join(words[:count]).strip(":,;().")
        rest = words[count] if len(words) > count else ""
        if named.lower() in CHANNELS:
            return named.lower(), rest
        first, _, channel = named.lower().partition(" ")
        if first in _BEFORE_A_CHANNEL and channel in CHANNELS:
            return named.lower(), rest
        if alias := next((a for a in organisation.aliases if named and folded(a) == folded(named)), None):
            return alias, rest
    return None


def _unknown(group: Group, text: str) -> Unknown:
    """The name goes as far as it is nearest to one of the list; else up to how it came, or the first point."""
    words = text.split()
    most = next((n for n, word in enumerate(words) if n and _ends_a_name(word)), len(words))
    found: list[tuple[float, str, str, tuple[str, ...]]] = []
    for count in range(min(most, most_words(group)), 0, -1):
        named, rest = " ".join(words[:count]).rstrip(":,;"), "".join(text.split(maxsplit=count)[count:])
        if folded(words[count - 1]) and (near := near_names(group, named)):
            found.append((likeness(named, near[0]), named, rest, near))
    if found:
        _, named, rest, near = max(found, key=lambda one: one[0])
        return Unknown(named, near[:2], rest)
    before = before_points(text).split() or words
    return Unknown(" ".join(before[:most])[:LONGEST_SOURCE], (), "")


def _ends_a_name(word: str) -> bool:
    """«téléphone», «1)»."""
    return word.strip(":,;().").lower() in CHANNELS or bool(_NUMBERED.match(word))
