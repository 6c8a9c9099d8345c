"""Reads, out of French or English text, the moment by which something is due.

The text is folded to plain words with typed dates (`words`), what only looks like a date is blotted out and the clock
times are taken out (`clock`), tables of rules find the days (`days`), and here the words around choose among them.
A day is given only when the text says one; where it says several, or contradicts the calendar, we ask.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from domain.dates.clock import PART_OF_DAY, Clock, blot, take_clocks
from domain.dates.cues import ASKED, DECOY, NEAR, clock_is_cued, clock_is_of_an_event, level_by, words_around
from domain.dates.days import (
    CUED,
    DAYS_AND_PERIODS,
    DURATIONS,
    OFFSETS,
    PLAIN,
    WEAK,
    Reading,
    Rule,
    Said,
    absolute,
    count_from,
    counted,
    on,
    one_of,
    said_in,
)
from domain.dates.words import Line, fold

MOST_FOUND = 120  # days looked at in one text: one with more is a table, and takes no longer for it
MOST_READ = 24  # days looked up for one answer: a text with more is no question to put to a person


@dataclass(frozen=True)
class Moment:
    """What a text says about when something is due; only the status "date" may be acted on without asking."""

    status: Literal["date", "ambiguous", "conflict", "none"]
    date: dt.date | None = None
    time: dt.time | None = None
    candidates: tuple[dt.date, ...] = ()
    past: bool = False
    raw: str = ""
    span: tuple[int, int] | None = None


def read_moment(text: str, now: datetime, tz: ZoneInfo) -> Moment:
    """The one moment by which the text wants something done; a question where it names several."""
    line = fold(text)
    now = now.astimezone(tz)
    sightings = [s for s in _sightings(line.text) if s.level > DECOY]
    if not sightings:
        return Moment("none")
    best = max(s.level for s in sightings)
    return _settle([s for s in sightings if s.level == best], text, line, now)


def find_moments(text: str, now: datetime, tz: ZoneInfo) -> list[Moment]:
    """Every moment in the text that looks due, in reading order, each with where it stands."""
    line = fold(text)
    now = now.astimezone(tz)
    return [_settle([s], text, line, now) for s in _sightings(line.text) if s.level > DECOY]


def warm_up() -> None:
    """Pays now for the slow first import and parse, so that no person waits for it."""
    absolute(1, 1, 2000)


# --- What stands in the text --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Sighting:
    """A place in the folded text where a day, a duration or a lone clock time stands; read only if it is chosen."""

    start: int
    end: int
    rule: Rule | None  # None: a clock time without a day
    said: Said
    level: float = PLAIN
    clock: Clock | None = None
    part: str = ""  # of the day: matin, soir
    offset: tuple[Said, int, int] | None = None  # counted from this day: what, which way, how often
    others: tuple["Sighting", ...] = ()  # `ou`: the other days it may be

    def read(self, now: datetime) -> Reading:
        if self.rule is None:
            return _clock_alone(self, now)
        reading = self.rule.read(self.said, now)
        if self.offset and reading.status == "date":
            said, sign, times = self.offset
            count, unit, working = counted(said, sign)
            if unit in ("hour", "minute"):
                return on(reading.days[0] + timedelta(sign * (abs(count) // 24))) if abs(count) % 24 == 0 else one_of()
            return on(count_from(reading.days[0], count * times, unit, working=working))
        if self.others:
            readings = [reading, *(o.read(now) for o in self.others)]
            return one_of(*(day for r in readings for day in r.days))
        return reading


def _sightings(text: str) -> list[Sighting]:
    text = blot(text)
    offsets: list[Sighting] = []
    for pattern, sign, _ in OFFSETS:
        text = pattern.sub(lambda m, sign=sign: _offset(m, sign, offsets), text)  # type: ignore[misc]
    found: list[Sighting] = []
    text = _apply(DURATIONS, text, found)
    text, clocks = take_clocks(text)
    text = _apply(DAYS_AND_PERIODS, text, found)
    found = sorted(found, key=lambda s: s.start)[:MOST_FOUND]

    found = [_with_part_of_day(s, text) for s in found]
    found = _with_offsets(found, offsets, text)
    found, alone = _with_clocks(found, clocks, text)
    found = list(_joined(found, text))
    found = _weighed(found, text)
    return _with_lone_clocks(found, alone, text)


def _apply(rules: Iterable[Rule], text: str, found: list[Sighting]) -> str:
    for rule in rules:

        def see(match: re.Match[str], rule: Rule = rule) -> str:
            found.append(Sighting(match.start(), match.end(), rule, said_in(match), rule.level))
            return "#" * len(match.group())

        text = rule.pattern.sub(see, text)
    return text


def _offset(match: re.Match[str], sign: int, offsets: list[Sighting]) -> str:
    said = said_in(match)
    times = 2 if "two" in said or (match.re.groupindex.get("two2")) else 1
    offsets.append(Sighting(match.start(), match.end(), None, said, offset=(said, sign, times)))
    return "#" * len(match.group())


def _with_part_of_day(sighting: Sighting, text: str) -> Sighting:
    part = _PART_OF_DAY.match(text, sighting.end)
    return replace(sighting, end=part.end(), part=part["part"]) if part else sighting


_PART_OF_DAY = re.compile(PART_OF_DAY)
_TO_ANCHOR = re.compile(r"(?: ?[a-z']+){0,6} ?(?:D\d )?")


def _with_offsets(found: list[Sighting], offsets: list[Sighting], text: str) -> list[Sighting]:
    """`2 jours avant` takes the day that follows it; a day is not due for its own sake then."""
    result = list(found)
    for offset in offsets:
        index = next((i for i, s in enumerate(result) if s.start >= offset.end), None)
        if index is None:
            continue
        anchor = result[index]
        if anchor.start - offset.end <= NEAR // 2 and _TO_ANCHOR.fullmatch(text, offset.end, anchor.start):
            result[index] = replace(anchor, start=offset.start, offset=offset.offset, level=CUED)
    return result


_CLOCK_GAP = re.compile(
    r"[ ,(:;-]{0,3}(?:(?:a|at|avant|before|by|vers|pour|d'ici|au plus tard|jusqu'a|until|till|le|on|des|no later"
    r" than|latest|du|de"
    r"|of|the|la|soit|maximum|max|matin|soir|en|max|@+|~+) ?){0,4}[ ,(]{0,2}"
)


def _with_clocks(found: list[Sighting], clocks: list[Clock], text: str) -> tuple[list[Sighting], list[Clock]]:
    """Each clock time goes to the day it stands against, the one before it first; the others are left alone."""
    result, alone = list(found), []
    for clock in clocks:
        before = max((i for i, s in enumerate(result) if s.end <= clock.start), default=None)
        after = min((i for i, s in enumerate(result) if s.start >= clock.end), default=None)
        if before is not None and _may_take(result[before]) and _touches(text, result[before].end, clock.start):
            result[before] = _at(result[before], clock)
        elif after is not None and _may_take(result[after]) and _touches(text, clock.end, result[after].start):
            result[after] = _at(result[after], clock)
        elif not any(s.start <= clock.start < s.end for s in result):
            alone.append(clock)
    return result, alone


def _may_take(sighting: Sighting) -> bool:
    return sighting.clock is None or sighting.clock.time is None


def _touches(text: str, start: int, end: int) -> bool:
    return end - start <= NEAR // 2 and _CLOCK_GAP.fullmatch(text, start, end) is not None


def _at(sighting: Sighting, clock: Clock) -> Sighting:
    if clock.time is None and sighting.clock:
        clock = sighting.clock
    start, end = min(sighting.start, clock.start), max(sighting.end, clock.end)
    return replace(sighting, start=start, end=end, clock=clock)


_EITHER = re.compile(
    r" ?(?:,? ?(?:ou(?: bien| alors)?|or|voire|sinon|/|et/ou))(?: (?:le|the|on|au plus tard|by|pour|d'ici|avant"
    r"|before))* ?"
)
_THROUGH = re.compile(r" ?(?:-|au|a|to|jusqu'au|jusqu'a|until|through)(?: (?:le|the))? ?")
_FROM = re.compile(r"\b(?:du|de|from)(?: the)? $")
_AND = re.compile(r" (?:et|and)(?: (?:le|the))? ")
_BETWEEN = re.compile(r"\b(?:entre|between)(?: (?:le|the))? $")


def _joined(found: list[Sighting], text: str) -> Iterator[Sighting]:
    """`jeudi ou vendredi` is one question, `du 28 juin au 3 juillet` one period whose last day counts."""
    kept: Sighting | None = None
    for sighting in found:
        if kept is None:
            kept = sighting
            continue
        gap = text[kept.end : sighting.start]
        if _names_weekday_of(kept, sighting, gap):
            kept = replace(
                kept, end=sighting.end, said={**kept.said, **sighting.said}, clock=kept.clock or sighting.clock
            )
            continue
        if len(gap) <= 30 and _EITHER.fullmatch(gap):
            kept = replace(kept, end=sighting.end, others=(*kept.others, sighting), clock=sighting.clock or kept.clock)
        elif len(gap) <= 16 and _THROUGH.fullmatch(gap):
            opening = _FROM.search(text, max(0, kept.start - 10), kept.start)
            kept = replace(sighting, start=opening.start() if opening else kept.start)
        elif len(gap) <= 16 and _AND.fullmatch(gap) and _BETWEEN.search(text, max(0, kept.start - 20), kept.start):
            kept = replace(sighting, start=kept.start)
        else:
            yield kept
            kept = sighting
    if kept is not None:
        yield kept


_WEEKDAY_GAP = re.compile(r"[ ,(]{1,3}(?:(?:un|le|a|qui est un|this is a) )?")


def _names_weekday_of(day: Sighting, weekday: Sighting, gap: str) -> bool:
    """`16 juin (vendredi)`: the weekday belongs to the day before it and must agree."""
    named = day.said.get("day") and day.said.get("month") and not day.said.get("weekday") and not day.offset
    bare = weekday.said.keys() == {"weekday"} and weekday.said["weekday"] and weekday.rule is DAYS_AND_PERIODS[-1]
    return bool(named and bare and len(gap) <= 16 and _WEEKDAY_GAP.fullmatch(gap))


# --- Which of them is due -----------------------------------------------------------------------------------------


def _weighed(found: list[Sighting], text: str) -> list[Sighting]:
    """Each with its level; a day that is only added to one that is not due (`le 2 et le 5 mai`) is not due either."""
    result: list[Sighting] = []
    for sighting in found:
        level = level_by(words_around(text, sighting.start, sighting.end), sighting.level)
        added = result and result[-1].level == DECOY and _ADDED.fullmatch(text, result[-1].end, sighting.start)
        result.append(replace(sighting, level=DECOY if added and level < CUED else level))
    return result


_ADDED = re.compile(r" ?\(|,? ?(?:et|and|puis|,)(?: (?:le|du|la|celle|celui|the|on|of|retour)){0,2} ?")


# --- Clock times without a day ------------------------------------------------------------------------------------


def _with_lone_clocks(found: list[Sighting], alone: list[Clock], text: str) -> list[Sighting]:
    """A time after a cue goes to the one due day that has none; with no day it is today's."""
    result = list(found)
    for clock in alone:
        words = words_around(text, clock.start, clock.end)
        cued = clock_is_cued(words)
        days = [i for i, s in enumerate(result) if s.level > DECOY]
        if days:
            if cued and len(days) == 1 and result[days[0]].clock is None:
                result[days[0]] = replace(result[days[0]], clock=clock)
            continue
        if not cued and clock_is_of_an_event(words):
            continue
        ends_day = clock.time is None
        result.append(Sighting(clock.start, clock.end, None, {}, CUED if cued or ends_day else WEAK, clock))
    return sorted(result, key=lambda s: s.start)


def _clock_alone(sighting: Sighting, now: datetime) -> Reading:
    """After a cue today, if still to come; else today or tomorrow, and we ask."""
    clock = sighting.clock
    today = now.date()
    if clock is None or clock.time is None:
        return on(today)
    moment = _local(today, clock, "", now)
    if sighting.level == CUED and moment >= now:
        return on(today)
    return one_of(today, today + timedelta(1))


# --- The answer ---------------------------------------------------------------------------------------------------


def _settle(sightings: list[Sighting], text: str, line: Line, now: datetime) -> Moment:
    """One day, or the question to ask."""
    answers = [_answer(s, text, line, now) for s in sightings[:MOST_READ]]
    ahead = [a for a in answers if a.status == "date" and not a.past]
    if sightings[0].level < CUED and ahead:  # les chiffres au 31 mai seront publiés le 15 juin
        answers = [a for a in answers if a in ahead or not _lies_behind(a, now.date())]
    dated = [a for a in answers if a.status == "date"]
    first = answers[0]
    same_day = len({a.date for a in dated}) == 1
    if dated and same_day and all(a.status == "date" or dated[0].date in a.candidates for a in answers):
        timed = [a for a in dated if a.time] or dated
        if len({a.time for a in timed}) == 1:
            return timed[0]
        return Moment("ambiguous", candidates=(timed[0].date,) if timed[0].date else (), raw=first.raw, span=first.span)
    if len(answers) == 1:
        return first
    days = sorted({d for a in answers for d in (*a.candidates, *([a.date] if a.date else []))})
    status: Literal["conflict", "ambiguous"] = (
        "conflict" if all(a.status == "conflict" for a in answers) else "ambiguous"
    )
    return Moment(status, candidates=tuple(days), raw=first.raw, span=first.span)


def _lies_behind(answer: Moment, today: date) -> bool:
    """Past, or a day without a year that came of late: beside a day to come it is a past fact."""
    return answer.past or (len(answer.candidates) == 2 and answer.candidates[0] < today < answer.candidates[1])


def _answer(sighting: Sighting, text: str, line: Line, now: datetime) -> Moment:
    reading = sighting.read(now)
    span = line.span(sighting.start, sighting.end)
    raw = text[span[0] : span[1]]
    span = (span[0] + len(raw) - len(raw.lstrip(" ,(:-")), span[1] - len(raw) + len(raw.rstrip(" ,(:;-\n")))
    raw = text[span[0] : span[1]]
    clock = sighting.clock if sighting.clock and sighting.clock.time else None

    if reading.if_passed and clock and _local(now.date(), clock, sighting.part, now) < now:
        reading = on(reading.if_passed)
    if reading.status != "date" or sighting.level == ASKED:
        status: Literal["conflict", "ambiguous"] = "conflict" if reading.status == "conflict" else "ambiguous"
        return Moment(status, candidates=reading.days, raw=raw, span=span)
    day = reading.days[0]
    if reading.moment:
        moment = reading.moment.replace(second=0, microsecond=0)
        return Moment("date", moment.date(), moment.time(), past=moment < now, raw=raw, span=span)
    if clock:
        moment = _local(day, clock, sighting.part, now)
        return Moment("date", moment.date(), moment.time(), past=moment < now, raw=raw, span=span)
    return Moment("date", day, past=day < now.date(), raw=raw, span=span)


def _local(day: date, clock: Clock, part: str, now: datetime) -> datetime:
    """The moment in the group's zone: `10h GMT` is 11:00 in Niamey, `jeudi soir à 8h` is 20:00."""
    hour = clock.time or time()
    if part in ("soir", "soiree", "apres-midi", "apres midi", "afternoon", "evening") and 1 <= hour.hour < 12:
        hour = hour.replace(hour=hour.hour + 12)
    if clock.zone is not None:
        return (datetime.combine(day, hour, UTC) - clock.zone).astimezone(now.tzinfo)
    return datetime.combine(day, hour, now.tzinfo)
