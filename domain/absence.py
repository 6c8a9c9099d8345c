"""Who is away, who speaks no longer for an organisation, and which organisation need not answer."""

import re
from dataclasses import dataclass, replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

from domain.decisions import Decision, Excuse
from domain.groups import Group
from domain.typed import Fault, Wrong, read_due

# «from 12 to 14 June», «du 12 au 14 juin», «12-14 juin»: folded only in case; to add a language, add words.
_FROM_TO = re.compile(
    r"(?:from|starting|between|du|de|d[èe]s(?: le)?|[àa] partir du|entre le)?\s*(?P<first>\S.*?)"
    r"(?:\s+(?:to|till|until|and|au|jusqu['’]au|et le|à|->|→)\s+|\s*[-–—]\s*)(?P<last>\S.*)",
    re.IGNORECASE,
)
_NOW = re.compile(r"now|today|maintenant|(?:d['’])?aujourd['’]hui", re.IGNORECASE)
_DAY_ALONE = re.compile(r"(?:\w+\.?\s+)?\d{1,2}(?:er|st|nd|rd|th)?", re.IGNORECASE)
_ITS_MONTH = re.compile(r"\d{1,2}(?:er|st|nd|rd|th)?\s+(\D.*)", re.IGNORECASE)


@dataclass(frozen=True)
class Span:
    """An absence as typed: until when, and from when if it does not begin today; or what is wrong with it."""

    until: datetime | None
    since: datetime | None = None
    wrong: tuple[Wrong, ...] = ()


def read_span(text: str, now: datetime, tz: ZoneInfo) -> Span:
    """«20 juin», «du 12 au 14 juin»: the first day is the whole day, and one that is here already is none."""
    found = _FROM_TO.fullmatch(text.strip())
    until, wrong, _ = read_due(found["last"], now, tz) if found else (None, [], "")
    if found is None or until is None:
        until, wrong, _ = read_due(text, now, tz)
        return Span(until, None, tuple(wrong))
    first, month = found["first"], _ITS_MONTH.search(found["last"])
    if _DAY_ALONE.fullmatch(first) and month:
        first = f"{first} {month[1]}"
    if _NOW.fullmatch(first):
        return Span(until)
    begins, faults, _ = read_due(first, now, tz)
    if begins is None and faults[0].fault is not Fault.PAST:
        return Span(None, None, tuple(faults))
    since = datetime.combine(begins.astimezone(tz).date(), time.min, tz) if begins else None
    if since and since > until:
        return Span(None, None, (Wrong(Fault.NO_DATE, text, moment=until),))
    return Span(until, since if since and since > now else None)


def away(group: Group, person: int, until: datetime | None, since: datetime | None = None) -> Group:
    """The person is away until then wherever they speak in this group, from now on or `since`; None: they are back."""
    return replace(
        group,
        focal_points=tuple(
            replace(f, away_until=until, away_from=since) if f.person == person else f for f in group.focal_points
        ),
    )


def untied(group: Group, person: int, organisation: str) -> Group:
    """The person speaks for this organisation no longer."""
    return replace(
        group,
        focal_points=tuple(
            f for f in group.focal_points if not (f.person == person and f.organisation == organisation)
        ),
    )


def excused(decision: Decision, organisation: str, *, by: int, at: datetime, reason: str = "") -> Decision:
    """The organisation is asked for nothing any more here; what it sends all the same counts as an answer."""
    others = tuple(e for e in decision.excuses if e.organisation != organisation)
    return replace(decision, excuses=(*others, Excuse(organisation, by, at, reason)))


def expected_again(decision: Decision, organisation: str) -> Decision:
    """The excuse is taken back."""
    return replace(decision, excuses=tuple(e for e in decision.excuses if e.organisation != organisation))
