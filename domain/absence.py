"""Who is away, who speaks no longer for an organisation, and which organisation need not answer."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from domain.decisions import Decision, Excuse
from domain.groups import FocalPoint, Group
from domain.typed import Fault, Wrong, end_of, read_due

LONGEST = 120  # letters of an absence; more is told otherwise
MONTHS = 62  # days in which each number of a day comes

# «from 12 to 14 June», «du 12 au 14 juin», «12-14 juin»; the words before signs. To add a language, add words.
_FROM = re.compile(r"(?:from|starting|between|du|de|d[èe]s(?: le)?|[àa] partir du|entre le)\s+", re.IGNORECASE)
_TO = tuple(
    re.compile(sign, re.IGNORECASE)
    for sign in (r" (?:to|till|until|and|au|jusqu['’]au|et le|à|->|→) ", r" [-–—] ", r" ?[-–—] ?")
)
_NOW = re.compile(r"now|today|maintenant|(?:d['’])?aujourd['’]hui", re.IGNORECASE)
_DAY_ALONE = re.compile(r"(?:le |the )?(\d{1,2})(?:er|st|nd|rd|th)?", re.IGNORECASE)


@dataclass(frozen=True)
class Span:
    """An absence as typed: until when, and from when if it does not begin today; or what is wrong with it."""

    until: datetime | None
    since: datetime | None = None
    wrong: tuple[Wrong, ...] = ()


def read_span(text: str, now: datetime, tz: ZoneInfo) -> Span:
    """«20 juin», «du 12 au 14 juin»: the first day is the whole day, and one that is here already is none."""
    words = " ".join(text.split())
    for sign in _TO if len(words) <= LONGEST else ():
        for to in sign.finditer(words):
            if span := _between(words, to, now, tz):
                return span
    until, wrong, _ = read_due(words, now, tz)
    return Span(until, None, tuple(wrong))


def _between(words: str, to: re.Match[str], now: datetime, tz: ZoneInfo) -> Span | None:
    """None where these are not two days: «20 juin à 12h», «20-06-2017».

    A number alone is the nearest such day to the other one.
    """
    first, last = _FROM.sub("", words[: to.start()], count=1), words[to.end() :]
    first_alone, last_alone = _DAY_ALONE.fullmatch(first), _DAY_ALONE.fullmatch(last)
    if last_alone and to.re is _TO[-1]:
        return None  # «12-06» may be a day and its month
    begins, faults = None, list[Wrong]()
    if not (first_alone or _NOW.fullmatch(first)):
        begins, faults, _ = read_due(first, now, tz)
    if last_alone and begins:
        until = _from_day(begins.astimezone(tz).date(), int(last_alone[1]), 1, tz)
    else:
        until, _, _ = read_due(f"le {last_alone[1]}" if last_alone else last, now, tz)
    if until and first_alone:
        begins = _from_day(until.astimezone(tz).date(), int(first_alone[1]), -1, tz)
    if until is None or any(wrong.fault is Fault.NO_DATE for wrong in faults):
        return None
    if any(wrong.fault is not Fault.PAST for wrong in faults):
        return Span(None, None, tuple(faults))
    since = datetime.combine(begins.astimezone(tz).date(), time.min, tz) if begins else None
    is_turned = first_alone and since and since < now and since.month != until.month  # «from 14 to 12 June»
    if since and (since > until or is_turned):
        return Span(None, None, (Wrong(Fault.NO_DATE, words, moment=until),))
    return Span(until, since if since and since > now else None)


def _from_day(day: date, number: int, step: Literal[1, -1], tz: ZoneInfo) -> datetime | None:
    """The end of the nearest day with this number in its month, going on from a day or back."""
    days = (day + timedelta(n * step) for n in range(MONTHS))
    return next((end_of(d, tz) for d in days if d.day == number), None)


def away(group: Group, person: int, until: datetime | None, since: datetime | None = None) -> Group:
    """The person is away until then wherever they speak in this group, from now on or `since`; None: they are back."""
    return replace(
        group,
        focal_points=tuple(
            replace(f, away_until=until, away_from=since) if f.person == person else f for f in group.focal_points
        ),
    )


def overlaps(focal: FocalPoint, since: datetime, until: datetime) -> bool:
    """They are away as well for some of that time."""
    return focal.is_away_since(until) and focal.away_until is not None and focal.away_until > since


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
