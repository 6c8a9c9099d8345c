"""What the coordination types of an answer that came another way: whose it is, how it came, and what it says."""

from dataclasses import dataclass

from domain.groups import Group, Organisation
from domain.receiving import before_points, is_polite
from domain.roster import folded, leading_organisation, near_names

CHANNELS = ("phone", "téléphone", "telephone", "tél", "tel", "e-mail", "email", "mail", "courriel", "whatsapp", "sms",
            "skype", "teams", "verbal", "oral", "papier", "paper", "signal")  # fmt: skip
LONGEST_SOURCE = 60  # letters of what stands before the points: a name, an office; more is an introduction
LONGEST_ALIAS = 4  # words


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
    while found := _source(rest, organisation):
        source.append(found[0])
        rest = found[1].lstrip(" \t:,;")
    before = before_points(rest)
    if before and len(before) <= LONGEST_SOURCE and not before.endswith(":") and not is_polite(before):
        source.append(before.strip(" ,;.-–—"))
        rest = rest[len(before) :].strip()
    return Given(organisation, ", ".join(filter(None, source)), rest)


def _source(text: str, organisation: Organisation) -> tuple[str, str] | None:
    """A way it came, or another name of the organisation, at the beginning; and what follows."""
    for count in range(LONGEST_ALIAS, 0, -1):
        words = text.split(maxsplit=count)
        named = " ".join(words[:count]).strip(":,;().")
        rest = words[count] if len(words) > count else ""
        if named.lower() in CHANNELS:
            return named.lower(), rest
        if alias := next((a for a in organisation.aliases if named and folded(a) == folded(named)), None):
            return alias, rest
    return None


def _unknown(group: Group, text: str) -> Unknown:
    """The name goes as far as a name of the list is near it; else up to how it came, or the first point."""
    words = text.split()
    for count in range(min(len(words), LONGEST_ALIAS), 0, -1):
        if near := near_names(group, " ".join(words[:count]).rstrip(":,;")):
            return Unknown(" ".join(words[:count]).rstrip(":,;"), near[:2], "".join(text.split(maxsplit=count)[count:]))
    before = before_points(text) or text
    name: list[str] = []
    for word in before.split():
        if word.strip(":,;().").lower() in CHANNELS:
            break
        name.append(word)
    return Unknown(" ".join(name)[:LONGEST_SOURCE], (), "")
