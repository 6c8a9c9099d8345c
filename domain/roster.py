"""The roster as people type it, and who is meant by a name."""

import difflib
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from domain.groups import Act, Group, Organisation


@dataclass(frozen=True)
class Named:
    """One organisation as typed: `MINUSMA (CAD, PE) @username`."""

    name: str
    aliases: tuple[str, ...] = ()
    usernames: tuple[str, ...] = ()


_BULLET = re.compile(r"^\s*(?:[-–—•*✓✔▪◦·➢➤→]|\(?\d{1,3}\s*[.)\]°:]|\d{1,3}\s*[-–—]\s*(?=[^\W\d_]{2}))\s*")
_USERNAME = re.compile(r"@([A-Za-z0-9_]{3,32})")
_INSIDE = re.compile(r"\(([^()]*)\)")
LONGEST_NAME = 80


def folded(text: str) -> str:
    """Case, accents, dots and dashes do not make another organisation: «Arga–Mali» is «ARGA-MALI»."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^\w]+", " ", bare.casefold()).split())


def read_roster(text: str) -> tuple[Named, ...]:
    """Organisations separated by commas, semicolons or lines, numbered or not; parentheses hold other names."""
    found: dict[str, Named] = {}
    last = ""
    for part in _parts(text):
        words = _BULLET.sub("", part)
        usernames = tuple(_USERNAME.findall(words))
        words = _USERNAME.sub("", words)
        if words.rstrip().endswith(":"):
            continue  # «Organisations du cluster :» heads the list and is none of them
        aliases = tuple(a.strip() for inside in _INSIDE.findall(words) for a in re.split(r"[,;/]", inside) if a.strip())
        name = " ".join(_INSIDE.sub(" ", words).strip(" .:,;-–—").split())[:LONGEST_NAME]
        if not folded(name):
            if usernames and last:  # «DRC @aissata, @ibrahim»: a further username of the organisation before it
                found[last] = replace(found[last], usernames=tuple(dict.fromkeys((*found[last].usernames, *usernames))))
            continue
        before = found.get(folded(name))
        if before:
            aliases, usernames = (*before.aliases, *aliases), (*before.usernames, *usernames)
            name = before.name
        last = folded(name)
        found[last] = Named(name, tuple(dict.fromkeys(aliases)), tuple(dict.fromkeys(usernames)))
    return tuple(found.values())


def _parts(text: str) -> Iterable[str]:
    """Split at separators outside parentheses; a list of lines may end each with a comma."""
    depth, part = 0, ""
    for letter in text + "\n":
        depth = max(0, depth + (letter == "(") - (letter == ")"))
        if letter == "\n":
            depth = 0
        if depth == 0 and letter in ",;\n":
            yield part
            part = ""
        else:
            part += letter


def find_organisation(group: Group, text: str) -> Organisation | None:
    """The organisation on the roster with this name or alias, spelling of case and accents aside."""
    wanted = folded(text)
    for organisation in group.expected():
        if wanted and wanted in {folded(organisation.name), *(folded(a) for a in organisation.aliases)}:
            return organisation
    return None


def near_names(group: Group, text: str) -> tuple[str, ...]:
    """Names on the roster that may have been meant, nearest first, at most three."""
    names = {folded(name): o.name for o in group.expected() for name in (*o.aliases, o.name)}
    close = difflib.get_close_matches(folded(text), names, n=3, cutoff=0.6)
    return tuple(dict.fromkeys(names[f] for f in close))


def likeness(text: str, name: str) -> float:
    return difflib.SequenceMatcher(None, folded(text), folded(name)).ratio()


def most_words(group: Group) -> int:
    """How many may have to be looked at for the longest name on the roster; what it is split at counts as well."""
    return max(8, *(2 + len(name.split()) for o in group.expected() for name in (o.name, *o.aliases)), 0)


def leading_organisation(group: Group, text: str) -> tuple[Organisation | None, str]:
    """«AMSS phone 1) …» -> (AMSS, «phone 1) …»): the longest name on the roster the text begins with."""
    words = text.split(" ")
    for count in range(min(len(words), most_words(group)), 0, -1):
        candidate = " ".join(words[:count]).strip()
        first, _, below = candidate.partition("\n")
        if organisation := find_organisation(group, candidate.rstrip(":,;")):
            return organisation, " ".join(words[count:]).strip()
        if below and (organisation := find_organisation(group, first.rstrip(":,;"))):
            return organisation, (below + " " + " ".join(words[count:])).strip()
    return None, text


def with_organisations(group: Group, named: Sequence[Named]) -> Group:
    """The roster with these added; known ones keep their key and gain the aliases named."""
    for one in named:
        group = _with_one(group, one)
    return group


def _with_one(group: Group, named: Named) -> Group:
    known = find_organisation(group, named.name) or _removed(group, named.name)
    if known is None:
        known = Organisation(f"o{len(group.roster) + 1}", named.name, named.aliases)
        group = replace(group, roster=(*group.roster, known))
    else:
        aliases = tuple(dict.fromkeys((*known.aliases, *named.aliases)))
        group = _changed(group, replace(known, aliases=aliases, removed=None))
    return group


def only(group: Group, named: Sequence[Named], *, by: int, now: datetime) -> Group:
    """The roster replaced by these; organisations not named leave it, and keep their past answers."""
    group = with_organisations(group, named)
    keep = {folded(n.name) for n in named}
    for organisation in group.expected():
        if not keep & {folded(organisation.name), *(folded(a) for a in organisation.aliases)}:
            group = without(group, organisation, by=by, now=now)
    return group


def without(group: Group, organisation: Organisation, *, by: int, now: datetime) -> Group:
    return _changed(group, replace(organisation, removed=Act(by, now)))


def renamed(group: Group, organisation: Organisation, name: str) -> Group:
    """The new name; the old one stays as an alias, so that answers under it still find their organisation."""
    aliases = tuple(dict.fromkeys((*organisation.aliases, organisation.name)))
    return _changed(group, replace(organisation, name=name[:LONGEST_NAME], aliases=aliases))


def _removed(group: Group, name: str) -> Organisation | None:
    return next((o for o in group.roster if o.removed and folded(o.name) == folded(name)), None)


def _changed(group: Group, new: Organisation) -> Group:
    return replace(group, roster=tuple(new if o.key == new.key else o for o in group.roster))
