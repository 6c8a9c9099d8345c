"""Under which name contributions leave the coordination: fixed for each decision before it collects.

The coordination itself always sees the names, for it has to ask those who are missing. What the recipient and the group
get is made of `shown(...)` and of nothing else.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Protocol

from domain.compiling import Answer, Compilation, Entry, Sent
from domain.decisions import ATTRIBUTIONS, Decision
from domain.groups import Attribution, Group
from domain.kinds import KINDS, Kind
from domain.roster import folded
from domain.submissions import Submission

SHORT = 5  # letters of an acronym: «SI» is an organisation, «si» is a word


class Words(Protocol):
    """What stands in place of a name, in the language of the document."""

    def kind(self, kind: Kind) -> str: ...
    def contribution_numbered(self, number: int, of: int) -> str: ...
    def unnamed_organisation(self) -> str: ...
    def file_numbered(self, number: int, ending: str) -> str: ...


# Fixing it


def may_become(decision: Decision, wanted: Attribution, submissions: Iterable[Submission]) -> bool:
    """Once somebody answered, what they were told may only be tightened; once it is transmitted, nothing changes."""
    if decision.transmissions:
        return False
    tighter = ATTRIBUTIONS.index(wanted) >= ATTRIBUTIONS.index(decision.attribution)
    return tighter or not any(s.counts or s.held for s in submissions)


# What leaves


def shown(c: Compilation, words: Words) -> Compilation:
    """The compilation as it leaves the coordination: no name of an organisation, where it was fixed so.

    The points and the counts stay as they are, in an order that does not tell whose they were. Words that name an
    organisation themselves are not touched: `named_within` finds them before.
    """
    if c.attribution == "named":
        return c
    kinds = _kinds(c)

    def order(a: Answer) -> tuple[int, str]:
        rank = KINDS.index(kinds.get(a.organisation, "other")) if c.attribution == "by type" else 0
        return rank, _hash(a.text, *a.items, *(f.id for f in a.attachments))

    def place(e: Entry) -> tuple[bool, tuple[int, str]]:
        """Those who gave something first; the order of the roster would tell who is who."""
        return e.answer is None, order(e.answer) if e.answer else (0, _hash(e.organisation))

    entries, beside, annex = sorted(c.entries, key=place), sorted(c.beside, key=order), sorted(c.annex, key=order)
    contributors = [a.organisation for e in entries if (a := e.answer) and not a.nothing_to_add]
    contributors += [a.organisation for a in beside if not a.nothing_to_add]
    numbered = {name: words.contribution_numbered(n, len(contributors)) for n, name in enumerate(contributors, 1)}
    held = dict.fromkeys((a.organisation_key, f.id) for a in annex for f in a.attachments)
    files = {file: number for number, file in enumerate(held, 1)}

    def label(name: str) -> str:
        if c.attribution == "unattributed":
            return numbered.get(name, words.unnamed_organisation())
        return words.kind(kinds.get(name, "other"))

    def heading(name: str) -> str:
        return label(name)[:1].upper() + label(name)[1:]

    def answer(a: Answer) -> Answer:
        key = a.organisation_key
        renamed = (replace(f, name=words.file_numbered(files[key, f.id], _ending(f.name))) for f in a.attachments)
        return replace(
            a,
            organisation_key="",
            organisation=heading(a.organisation),
            by="",
            attachments=tuple(renamed),
            on_behalf_by=None,
            channel=None,
            forwarded_from=None,
            reason="",
        )

    def entry(e: Entry) -> Entry:
        given = answer(e.answer) if e.answer else None
        return replace(e, organisation=heading(e.organisation), answer=given, reason="", away_until=None)

    def whose(names: Iterable[str]) -> tuple[str, ...]:
        if c.attribution == "unattributed":
            return ()
        return tuple(label(name) for name in sorted(names, key=lambda name: KINDS.index(kinds.get(name, "other"))))

    def sent(points: Iterable[Sent]) -> tuple[Sent, ...]:
        return tuple(
            replace(p, organisation=heading(p.organisation)) for p in sorted(points, key=lambda p: _hash(p.text))
        )

    return replace(
        c,
        own=c.own if c.attribution == "by type" else (),
        whose=tuple(map(whose, c.whose)),
        added=(),
        went=(),
        entries=tuple(map(entry, entries)),
        beside=tuple(map(answer, beside)),
        annex=tuple(map(answer, annex)),
        waiting=tuple(replace(w, organisation=None, by="", attachments=()) for w in c.waiting),
        set_aside=tuple(replace(s, organisation=None, by="") for s in c.set_aside),
        addendum=tuple(replace(a, organisation=heading(a.organisation)) for a in c.addendum),
        themes=tuple(replace(t, points=sent(t.points)) for t in c.themes),
        alone=sent(c.alone),
        not_taken=tuple(replace(n, point=sent([n.point])[0]) for n in c.not_taken),
        ranking=replace(c.ranking, items=tuple(replace(i, voters=()) for i in c.ranking.items)) if c.ranking else None,
        retracted=tuple("" for _ in c.retracted),
        contributed=tuple(label(name) if c.attribution == "by type" else "" for name in contributors),
    )


def shown_as_others(c: Compilation) -> tuple[str, ...]:
    """Contributors whose kind would give somebody away, by name: they go as "other"."""
    if c.attribution != "by type":
        return ()
    kinds = _kinds(c)
    given = [a for a in c.standing_answers if not a.nothing_to_add]
    return tuple(a.organisation for a in given if kinds[a.organisation] != a.kind)


def named_within(group: Group, texts: Iterable[str]) -> tuple[str, ...]:
    """Names of the roster that occur in these words: whoever reads them knows, whatever the attribution."""
    texts = tuple(texts)
    return tuple(o.name for o in group.roster if any(names(n, t) for n in (o.name, *o.aliases) for t in texts))


def names(name: str, text: str) -> bool:
    """Whether this organisation is named in the words."""
    if len(name) <= SHORT:
        return bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text))
    return bool(folded(name)) and f" {folded(name)} " in f" {folded(text)} "


def _kinds(c: Compilation) -> dict[str, Kind]:
    """The kind each organisation is shown as. A contributor alone of its kind is shown among the others.

    Where it would be alone there too, the smallest kind joins it: nobody is told apart but where only one contributed.
    """
    given: dict[str, Kind] = {a.organisation: a.kind for a in c.standing_answers if not a.nothing_to_add}
    counts = Counter(given.values())
    hidden = {kind for kind, count in counts.items() if count == 1 or kind == "other"}
    while hidden and sum(counts[k] for k in hidden) < 2 and len(hidden) < len(counts):
        hidden.add(min((k for k in counts if k not in hidden), key=lambda k: (counts[k], KINDS.index(k))))
    everybody: dict[str, Kind] = {e.organisation: e.kind for e in c.entries} | given
    return {name: "other" if kind in hidden else kind for name, kind in everybody.items()}


def _ending(name: str) -> str:
    """«.docx»; nothing where what follows the last dot is no ending."""
    found = re.search(r"[^.\s](\.[a-z0-9]{1,5})$", name, re.IGNORECASE)
    return found[1] if found else ""


def _hash(*texts: str) -> str:
    return hashlib.sha256("\n".join(texts).encode(errors="replace")).hexdigest()
