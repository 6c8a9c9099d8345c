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

from domain.dates.clock import BLOT, PART_OF_DAY, Clock, blot, take_clocks
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

ASKED, DECOY = 0.2, 0.0  # below the levels of the rules: worth a question; no due moment at all
MOST_READ = 24  # days looked up for one answer: a text with more is no question to put to a person
NEAR = 80  # characters around a day in which the words belong to it


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
    found.sort(key=lambda s: s.start)

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

_CUE_WORDS = (
    r"(?:plus tard|avant|d'ici(?: a)?|pour|jusqu'(?:au|a|en)|delai|echeance|date (?:limite|butoir|de cloture"
    r"|d'echeance)|butoir"
    r"|limite|deadline|due(?: date)?|by|before|no later than|not later than|until|till?|sous|within|latest|cut-?off"
    r"|closing date"
    r"|closes?|cloture|prior to)"
)
_CONNECTORS = (
    r"(?:[ :=,(-]|\b(?:le|la|l'|les|on|the|du|au|aux|a|at|de|by|of|for|est|is|fixee?|reste|remains|pour|end|fin"
    r"|morning|matinee|soir"
    r"|soiree|afternoon|evening|close|matin|journee|day|jour|maximum|max|ce|cette|this|that|dans|avant|et|mid)\b"
    r"|@){0,9}"
)
# What announces a due moment, right before it: au plus tard mardi, before the 20th, deadline is
_CUE_BEFORE = re.compile(rf"\b{_CUE_WORDS}\b\.?{_CONNECTORS}$")
# ... further off in the same clause: la date limite de soumission est fixée au
_CUE_IN_CLAUSE = re.compile(
    r"\b(?:deadline|date (?:limite|butoir|de cloture|d'echeance)|echeance|delai|butoir|due|cut-?off|closing date|a"
    r" rendre"
    r"|au plus tard|no later than|at the latest)\b(?![^#]*#)[^#.;?!\n]*$"
)
# ... or right after it: mardi 20 juin au plus tard, Friday latest
_CUE_AFTER = re.compile(
    r"[ ,(-]{0,3}(?:au plus tard|plus tard|au maximum|maxi?(?:mum)?\b|(?:comme |en |est |= ?)?(?:la |le |l')?"
    r"(?:dernier delai|derniere limite"
    r"|date limite|delai de rigueur|echeance|date butoir|delai\b)|dernier carat|at the latest|latest\b|(?:is |as )?"
    r"(?:the |a )?(?:final |hard )?deadline"
    r"|sans faute)"
)
_EVENT = (
    r"(?:reunions?|ateliers?|formations?|missions?|sessions?|seances?|visites?|alertes?|attaques?|incidents?"
    r"|rencontres?|conferences?"
    r"|seminaires?|forums?|assemblees?|evaluations?|enquetes?|comptes?[ -]rendus?|pv|minutes|proces[ -]verba(?:l|ux)"
    r"|meetings?"
    r"|workshops?|trainings?|visits?|alerts?|attacks?|assessments?|briefings?|webinai?r(?:e)?s?|ceremonies?|conges?"
    r"|vacances|ferie"
    r"|evenements?|events?|plenieres?|plenary|journees?|retraites?|retreats?|surveys?|appels?|deplacements?"
    r"|intersectorielles?"
    r"|crise|accidents?|combats?|celebrations?|comite|agm|assault|clashes)"
)
_TIED = (
    r"(?:\||le|on|the|du|au|a|de|des|of|d'|l'|pour|for|:|,|\(|-|held|prevue?s?|date|dated|est|is|sera|will be|was"
    r"|fixee?)"
)
# The meeting's own day: réunion lundi 19 juin, prochaine réunion du cluster : 5 juillet
_EVENT_BEFORE = re.compile(rf"\b{_EVENT}(?: (?:{_TIED}|[a-z]+)){{0,2}}(?: ?{_TIED}){{0,4}} ?$")
_EVENT_FIRST = re.compile(
    rf"^\W*(?:(?:et|and|but|mais|car|la|le|les|une?|the|an?|next|prochaine?|cette|ce|notre|our|nouvelle?|derniere?"
    rf"|last|suite|a|pour|for|que|as"
    rf"|d'|de|regional|deuxieme|\d+[oe]?) ?|l'){{0,4}}(?:[a-z]+ )?{_EVENT}\b"
)
_EVENT_AFTER = re.compile(
    rf"(?:'s)?(?: (?!at\b|to\b|for\b|by\b|in\b|or\b|a\b|la\b|le\b|des?\b|du\b|avant\b|before\b|the\b|pour\b"
    rf"|please\b)[a-z-]+)? (?:{_EVENT}|reports?|calls?|reporting)\b"
)
_HAPPENS = re.compile(
    r"\b(?:prevue?s?|tenue?s?|tiendra|tiendront|tient|organisee?s?|aura lieu|auront lieu|a (?:eu )?lieu|avoir lieu"
    r"|meets?|reuni(?:t|ssons|ssent|ra|ront|e|es|s)?"
    r"|planifiee?s?"
    r"|programmee?s?|scheduled|held|(?:take|takes|took|taking) place|survenue?s?|commence\w*|debute\w*|demarre\w*"
    r"|starts?|begins?|started"
    r"|began|happened|occurred"
    r"|dated?)\b"
    r"(?:[ :,]|[a-z']+){0,8}$"
)
# The end of somebody's absence, or of what is open or valid: absent jusqu'au 20 juin
_AWAY = re.compile(
    r"\b(?:absente?s?|en conge|en mission|on leave|away|out of office|fermee?s?|closed|ouverte?s?|open|valables?"
    r"|valid)\b"
    r"(?![^#]*\b(?:envo|transm|partag|soum|send|submit|share))[^#.;]*$"
)
_ATTACHED = re.compile(
    r"(?<!date )(?<!ici )(?<!partir )\b(?:du|de|des|of|from|depuis|since|dated|en date du|d'|apres|after|a partir du"
    r"|a partir de|a compter du|a compter de|following|lors du|suite au|as of|starting|dates? du|vu le) ?(?:le |the "
    r"|on )?$"
)
# dès lundi: from then on, or by then? But `des 3 et 4 mai` is of the 3rd and 4th.
_FROM_THEN_ON = re.compile(r"\bdes (?:le )?$")
_PART_OF = re.compile(
    r"\b(?:journee|matinee|soir|soiree|matin|fin|end|close|morning|afternoon|evening|a la date|date|jour|day|night"
    r"|debut|cob|eod|@+|courant|mid|avant|echeance) (?:du|de|of|d') ?(?:le |the )?$|@ ?(?:du|de|of) $"
)
_PAST = re.compile(
    r"\b(?:a|ont|avons|avait|avaient|s'est|se sont|est|sont) (?:ete|eu|tenue?s?|recue?s?|partage|transmis|envoye"
    r"|signale|publie|presente"
    r"|rappele|informe|indique|lance|rapporte|valide|organise|soumis|commence|fourni|enregistre|eut|repondu"
    r"|participe|adopte|arrete|convenu|decide|discute)\b"
    r"|\b(?:was|were|had|has been|have been|took|held|reported|received|sent|submitted|shared|met|happened|discussed"
    r"|agreed|convenu|decidee?)\b"
    r"|\b(?:concernai(?:t|ent)|etai(?:t|ent)|s'est|se sont|rapportee?s|survenue?s?|enregistree?s?|dernier|derniere"
    r"|recue?s|collectee?s)\b"
)
_SCHEDULED_FOR = re.compile(
    r"\b(?:prevue?s?|fixee?s?|programmee?s?|planifiee?s?|convoquee?s?|scheduled|planned|set|slated|reportee?s?"
    r"|reservee?s?) (?:pour|for|jusqu'au)\b"
)
_CLAUSE = re.compile(r"[.;!?\n](?=\s|$)|,|:| mais | but | et (?=l[ae']|cette)|\(| - ")


def _weighed(found: list[Sighting], text: str) -> list[Sighting]:
    """Each with its level; a day that is only added to one that is not due (`le 2 et le 5 mai`) is not due either."""
    result: list[Sighting] = []
    for sighting in found:
        level = _level(sighting, text)
        added = result and result[-1].level == DECOY and _ADDED.fullmatch(text, result[-1].end, sighting.start)
        result.append(replace(sighting, level=DECOY if added and level < CUED else level))
    return result


_ADDED = re.compile(r",? ?(?:et|and|puis|,)(?: (?:le|du|la|celle|celui|the|on|of)){0,2} ?")


def _level(sighting: Sighting, text: str) -> float:
    """How much the words around speak for this day being the due one."""
    before = text[max(0, sighting.start - NEAR) : sighting.start]
    after = text[sighting.end : sighting.end + NEAR // 2]
    clause = _clause(before)
    cued = bool(_CUE_BEFORE.search(before))
    event_after = _EVENT_AFTER.match(after) is not None
    of_event = _EVENT_BEFORE.search(clause) is not None

    if sighting.level == CUED:  # a duration: its cue is its own
        return CUED
    if event_after:
        return ASKED if cued else DECOY
    if cued and sighting.level == WEAK:  # pour le trimestre suivant: a day beside it says more
        return CUED - WEAK
    if cued and not ((of_event or _EVENT_FIRST.search(clause)) and _SCHEDULED_FOR.search(clause)):
        return DECOY if _AWAY.search(clause) else CUED
    if _CUE_AFTER.match(after):
        return CUED
    if _CUE_IN_CLAUSE.search(clause) and not of_event:
        return CUED
    attached = _ATTACHED.search(before) is not None and not _PART_OF.search(before)
    if _FROM_THEN_ON.search(before) and not (before.endswith("des ") and text[sighting.start].isdecimal()):
        return ASKED
    if (attached or of_event) and re.search(
        rf"\b(?:avant|before|d'ici|by|pour|for)\b[^#]{{0,40}}\b{_EVENT}\b[^#,;.]*$", before
    ):
        return ASKED
    if attached or of_event or _EVENT_FIRST.search(clause) or _HAPPENS.search(clause) or _AWAY.search(clause):
        return DECOY
    if _PAST.search(clause):
        return DECOY
    return sighting.level


def _clause(before: str) -> str:
    """The words before a day back to the last mark; past a colon that stands right before it."""
    marks = list(_CLAUSE.finditer(before))
    while (
        marks and not re.search(r"[a-z]{4}", before[marks[-1].end() :]) and marks[-1].group() in (":", "(", ",", " - ")
    ):
        marks.pop()
    return before[marks[-1].end() :] if marks else before


# --- Clock times without a day ------------------------------------------------------------------------------------


_BLOTTED = re.compile(rf"{BLOT}(?:,? (?:a|at|vers|de))? ?$")


def _with_lone_clocks(found: list[Sighting], alone: list[Clock], text: str) -> list[Sighting]:
    """A time after a cue goes to the one due day that has none; with no day it is today's."""
    result = list(found)
    for clock in alone:
        before = text[max(0, clock.start - NEAR) : clock.start]
        cued = _CUE_BEFORE.search(before) is not None or _CUE_AFTER.match(text, clock.end) is not None
        days = [i for i, s in enumerate(result) if s.level > DECOY]
        if days:
            if cued and len(days) == 1 and result[days[0]].clock is None:
                result[days[0]] = replace(result[days[0]], clock=clock)
            continue
        clause = _clause(before)
        if not cued and (_EVENT_FIRST.search(clause) or _EVENT_BEFORE.search(clause) or _ATTACHED.search(before)):
            continue
        if _BLOTTED.search(before):  # ouvert de 8h à 17h, chaque vendredi à 10h
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
    if sightings[0].level <= PLAIN and ahead:  # les chiffres au 31 mai seront publiés le 15 juin
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
