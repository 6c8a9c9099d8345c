"""When something is due, as minutes say it: from the meeting's day on, with periods that name no day left undated."""

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from domain.dates import Moment, find_moments
from domain.minutes.context import Context
from domain.minutes.days import month_names, weekdays
from domain.minutes.findings import Due, Question
from domain.minutes.languages import every
from domain.minutes.languages.words import Words
from domain.minutes.plain import folded, squeezed
from domain.minutes.statements import LONGEST, SPACE, Statement, anywhere, told_of, whole

LONGEST_CELL = 300  # letters of a deadline's cell; what is longer tells of something else
CLOSE_BY = 60  # letters between what has a day and that day
MONTHS = 2  # their place among the units of a language
ANYWHERE = ZoneInfo("UTC")  # the minutes speak of days; the group's zone comes in when a decision is made

_YEAR = re.compile(r"(?:19|20)\d\d")


@lru_cache(maxsize=1)
def _maybe() -> re.Pattern[str]:
    """Without one of these there is no date to look for, which saves most of the time."""
    return re.compile(rf"\d|\b(?:{month_names()})\b|\b(?:{weekdays()}|{every().time_words})")


@lru_cache(maxsize=1)
def _time_alone() -> re.Pattern[str]:
    table = every()
    return re.compile(rf"(?:{table.before_hour}|-|\s)*\d{{1,2}} ?(?:h|:|\.|am|pm|{table.hours})[\s\dhamp:.-]*\Z")


@lru_cache(maxsize=1)
def _standing() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """«Toute alerte dans les 24 heures»: some hours, and a word for each time."""
    return re.compile(rf"\d ?(?:h|{every().hours})\b"), re.compile(rf"\b(?:{every().each})\b")


@lru_cache(maxsize=1)
def _of_a_day() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{every().of_a_day}) \Z")


@lru_cache(maxsize=1)
def _about() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{every().about})(?: \w+){{0,2}} ?$")


def dues_in(
    text: str, base: date | None, words: Words, *, past_too: bool = False, own_day_too: bool = False
) -> list[tuple[Due, tuple[int, int]]]:
    """Every due moment of a statement, in reading order, each with where it stands; `base` is the meeting's day.

    What lies before the meeting is no deadline, unless `past_too`: an action still open keeps its old one. Nor is the
    meeting's own day with its number, unless `own_day_too`: in a column of deadlines it can be one.
    """
    plain = _for_the_reader(folded(text), words)
    if not _maybe().search(plain):
        return []
    now = datetime.combine(base or date(2000, 1, 1), time(6), ANYWHERE)
    found = []
    for moment in _moments(plain, now):
        if moment.span is None:
            continue
        start, end = moment.span
        while end < len(text) and text[end].isalpha():  # of a month's name that was replaced by a shorter one
            end += 1
        raw = squeezed(text[start:end]).rstrip(".")
        if plain[max(0, start - 1) : start] == "-" or (
            whole(every().feasts).match(folded(raw))
            and (not is_cued(plain, moment.span, words) or _of_a_day().search(plain[: moment.span[0]]))
        ):
            continue  # Jean-Noël, les vacances de Noël
        cued = is_cued(plain, moment.span, words)
        due = _due(moment, raw, base, words, cued=cued, old=past_too)
        if due and _came_of_late(moment, base) and not past_too and not cued:
            continue  # «validé le 8 septembre», told in October
        if not cued and not past_too and _belongs_to_something(plain, (start, end), words):
            continue
        if anywhere(rf"\W*(?:{weekdays()})\W*\Z").match(plain[start:end]) and anywhere(
            rf" (?:{every().long_before})\b(?! (?:the )?\d)"
        ).match(plain[end:]):
            continue  # «the Wednesday before»
        if (
            due
            and due.date == base
            and re.match(rf"(?:\w? ?)?(?:{every().to_date})", plain[max(0, start - 2) : end + 2].strip())
        ):
            continue  # «à ce jour»
        if anywhere(rf"\b(?:{every().deny}) (?:{words.cue} )?(?:(?:{every().article}) )?\Z").search(plain[:start]):
            continue  # «pas avant le 14 juin»
        if due and due.date and due.date == base and any(c.isdecimal() for c in raw) and not own_day_too:
            continue
        if due and due.date and _standing()[0].search(folded(raw)) and _standing()[1].search(plain):
            due = Due(None, None, raw)  # a standing duty
        if (
            due
            and due.date
            and not raw[:2].strip().isdecimal()
            and _about().search(plain[max(0, moment.span[0] - 24) : moment.span[0]])
        ):
            due = Due(None, None, raw)
        if due and (past_too or due.date is None or base is None or due.date >= base):
            found.append((due, (start, end)))
    return found


@lru_cache(maxsize=512)  # a statement is asked for its days more than once
def _moments(plain: str, now: datetime) -> tuple[Moment, ...]:
    return tuple(find_moments(plain, now, ANYWHERE))


def _belongs_to_something(plain: str, span: tuple[int, int], words: Words) -> bool:
    """«La soirée du samedi», «the September 7 meeting», «Paris Web, du 18 au 20 octobre»: when that is, not when
    something is due.
    """
    raw, before, after = plain[slice(*span)], plain[: span[0]], plain[span[1] :]
    if anywhere(rf"\d\S* ?(?:-|{every().up_to}) ?(?:\w+ )?\d").search(raw) or anywhere(
        rf"\d\S* ?(?:-|{every().up_to}) ?\Z"
    ).search(before):  # «inscriptions du 11 au 28 avril»
        return not anywhere(words.contributes).search(plain)
    if _of_a_day().search(before):
        return True
    if anywhere(rf" (?:{every().every_month})\b").match(after):
        return True
    if anywhere(rf"\W*(?:{weekdays()})\W*\Z").match(raw):
        weekly = anywhere(rf"\b(?:{every().weekly}) \Z").search(before)
        if weekly and (raw.endswith("s") or len(anywhere(rf"\b(?:{weekdays()})\b").findall(plain)) > 1):
            return True  # «vient le lundi et repart le mardi»
        another = rf"(?:{every().conjunction}) (?:(?:{every().article}) )?(?:{weekdays()})\b(?! \d)"
        if anywhere(rf" {another}").match(after) or anywhere(
            rf"(?:{weekdays()}) (?:{every().conjunction}) (?:(?:{every().article}) )?\Z"
        ).search(before):
            return True  # «livre mardi et vendredi»
        on_it = anywhere(rf"\b(?:{every().on_day}|{every().last}) \Z").search(before)
        if anywhere(words.day_before_noun).match(after) and not on_it:
            return True
    number_first = anywhere(rf"(?:{month_names()}) \d{{1,2}}\Z").match(raw) and not words.month_then_day
    if number_first and after[:2].strip().isalpha():  # «pour janvier 2 responsables»
        return True
    at = anywhere(rf"\b(?:{every().before_meeting})(?: the)? \Z").search(before)
    return bool(words.month_then_day and anywhere(rf" {words.event}").match(after) and not at)


def due_of_cell(cell: str, base: date | None, words: Words, *, old: bool = False, own_day: bool = False) -> Due | None:
    """What a deadline's cell says: its last day, for one that slipped stands behind the old one; else its words.

    `old`: it was set at an earlier meeting, so that a day without a year may lie before this one.
    `own_day`: it can be the day of the meeting.
    """
    cell = cell[:LONGEST_CELL]
    raw = squeezed(cell)
    if not any(c.isalnum() for c in raw):
        return None
    for text in (cell, f"échéance : {cell}"):  # a word of the reader of dates
        found = [
            due for due, _ in dues_in(text, base, words, past_too=old, own_day_too=own_day) if due.date or due.question
        ]
        found = found or [
            due for due, _ in dues_in(text, base, words, past_too=True, own_day_too=own_day) if due.date or due.question
        ]
        if found:
            last = found[-1]
            return Due(last.date, last.time, raw, last.question, last.candidates)
    return Due(None, None, raw)


def vague_in(text: str, words: Words) -> Due | None:
    """«dès que possible», «mensuel», «avant la prochaine réunion»: said, and no day."""
    said = _vague(words.vague).search(folded(text))
    return Due(None, None, squeezed(text[said.start() : said.end()])) if said else None


@lru_cache(maxsize=16)
def _vague(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})(?!\w)")


@lru_cache(maxsize=1)
def _dotted() -> re.Pattern[str]:
    return re.compile(rf"(\b(?:{every().on_day}) )([0-3]?\d)\.(1[0-2]|0?[1-9])\.?(?![\d.])")


_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?![\d])")


def month_comes_first(text: str) -> bool:
    """Of the dates with strokes some have a second figure that is no month, and none has such a first one."""
    pairs = [(int(a), int(b)) for a, b in _SLASHED.findall(text)]
    return any(a <= 12 < b <= 31 for a, b in pairs) and not any(b <= 12 < a <= 31 for a, b in pairs)


def _for_the_reader(plain: str, words: Words) -> str:
    if words.month_first:
        plain = _SLASHED.sub(r"\2/\1", plain)
    plain = _dotted().sub(lambda m: f"{m[1]}{m[2]}/{m[3]}".ljust(len(m.group())), plain)  # au 30.9.
    for pattern, instead in words.dates:
        plain = re.sub(rf"\b{pattern}(?!\w)", instead, plain)
    if words.dates:
        of = f" (?:{words.of_month}) "
        plain = re.sub(rf"(?<=\d){of}(?=[a-z])|(?<=[a-z.]){of}(?=(?:19|20)\d\d)", _blank, plain)
    return plain


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _due(moment: Moment, raw: str, base: date | None, words: Words, *, cued: bool, old: bool) -> Due | None:
    plain = folded(raw).strip(" .,;:()")
    if moment.time is not None and _time_alone().match(plain) and not re.search(r"\d{4}|\.\d+\.", plain):
        return None
    named = anywhere(rf"\b(?:{weekdays()})\b").search(plain)  # «Friday week»
    if (not named and whole(words.bare_period).match(plain)) or whole(words.vague).match(plain):
        return Due(None, None, raw)
    if base is None and not _YEAR.search(plain):
        return Due(None, None, raw, "no_meeting_date")
    if moment.status == "date" and moment.date:
        question: Question | None = "past" if base and moment.date < base else None
        return Due(moment.date, moment.time, raw, question, (moment.date,) if question else ())
    if moment.status == "conflict":
        written = _as_written(plain, moment.candidates)
        return Due(
            written, moment.time, raw, "weekday_conflict" if moment.candidates else "no_such_day", moment.candidates
        )
    if len(moment.candidates) == 1 and cued:  # avant sa séance du 18 février
        return Due(moment.candidates[0], moment.time, raw)
    if old and base and _came_of_late(moment, base) and moment.candidates[0] < base:  # of an earlier meeting
        return Due(moment.candidates[0], moment.time, raw, "past", (moment.candidates[0],))
    return _one_of(moment, raw, base)


def _came_of_late(moment: Moment, base: date | None) -> bool:
    days = moment.candidates
    return bool(base) and len(days) == 2 and (days[0].day, days[0].month) == (days[1].day, days[1].month)


def is_cued(plain: str, span: tuple[int, int], words: Words) -> bool:
    """A day stands behind a word that makes it due, or before one: «mardi au plus tard»."""
    before = plain[max(0, span[0] - 45) : span[0]]
    return bool(
        re.search(rf"\b{words.cue}(?: ?[:(]| \w+){{0,3}} ?$", before)
        or re.match(rf"\b{words.cue}\b", plain[span[0] :])
        or anywhere(rf"[ ,(]{{0,3}}(?:{every().latest})").match(plain, span[1])
    )


def _one_of(moment: Moment, raw: str, base: date | None) -> Due:
    """A day without a year is the first such day from the meeting on; anything else that is open is asked."""
    days = moment.candidates
    if base and _came_of_late(moment, base) and days[0] < base:
        return Due(days[1], moment.time, raw)
    return Due(None, moment.time, raw, "ambiguous", days)


def _as_written(plain: str, days: Sequence[date]) -> date | None:
    """The day whose number stands in the words: «mardi 14 juin» is the 14th, whatever its weekday."""
    numbers = {int(n) for n in re.findall(r"\d{1,2}", plain)}
    named = [day for day in days if day.day in numbers]
    return named[0] if len(named) == 1 else None


# --- Of a whole statement -----------------------------------------------------------------------------------------


def due_of(s: Statement, context: Context) -> Due | None:
    """When a statement is due: by its column, its own words, the line above its list; else what it says vaguely."""
    due = _due_as_said(s, context)
    if due and due.date and due.raw.isdecimal() and (headed := context.headed.get(int(due.raw))):
        return replace(due, date=headed)
    return due


def _due_as_said(s: Statement, context: Context) -> Due | None:
    if s.status and s.section == "review" and (moved := dues_in(s.status, context.meeting, context.words)):
        return (
            next((due for due, _ in moved if due.date), None) or moved[0][0]
        )  # «non fait, relancé pour le 20 février»
    if s.when:
        said = due_of_cell(s.when, context.meeting, context.words, old=s.section == "review", own_day=s.form == "row")
        return said if said and (said.date or said.question) else _long_before(s.when, context) or said
    if s.form == "row" and s.who and (due := _cued_beside(s.who, context)):
        return due  # «Maxime (réponse attendue d'ici fin mai)»
    found = dues_in(s.text, context.meeting, context.words, past_too=s.section == "review")
    plain = _for_the_reader(folded(s.text), context.words)
    cued = [due for due, span in found if due.date and is_cued(plain, span, context.words)]
    dated = [due for due, _ in found if due.date or due.question]
    if dated and _is_of_last_year(s.text, (cued or dated)[0], context):
        return None
    if cued:
        return cued[0]
    if hanging := _long_before(s.text, context):
        return hanging
    if dated:
        return dated[0] if len({due.date for due in dated}) == 1 else dated[-1]
    if due := _before_its_day(s.text, context):
        return due
    if found:
        return found[0][0]
    return (
        named_day(s.text, context, cued=True)
        or _that_day(s, context)
        or _due_of_lead(s, context)
        or vague_in(s.text, context.words)
    )


def _that_day(s: Statement, context: Context) -> Due | None:
    """«La réunion est le 15 octobre. La note est à remettre pour cette date.»"""
    said = anywhere(rf"\b(?:{context.words.that_day})\b").search(folded(s.text))
    if said is None or not s.before:
        return None
    named = [due.date for due, _ in dues_in(s.before, context.meeting, context.words) if due.date]
    return Due(named[-1], None, s.text[slice(*said.span())]) if named else None


def _is_of_last_year(text: str, due: Due, context: Context) -> bool:
    """«Le bilan était à rendre pour le 30 juin», told in September: the day that is far off came before."""
    if due.date is None or context.meeting is None or _YEAR.search(due.raw):
        return False
    far, plain = (due.date - context.meeting).days, folded(text)
    was = anywhere(rf"\b(?:{context.words.was})\b").search(plain) or told_of(text, context.words)
    return far > SAME_YEAR and was is not None


def _before_its_day(text: str, context: Context) -> Due | None:
    """«Avant l'atelier du 30 mai», «avant le HCT du 30 mai»: by the day of what has one."""
    words, plain = context.words, folded(text)
    said = anywhere(
        rf"\b(?:{words.long_before}) (?:(?:{words.article}|{words.our}){SPACE})?(?P<what>[\w'-]+)(?: [\w'-]+)? "
        rf"(?:{every().of_a_day}) (?P<day>{_day_in_words()})"
    ).search(plain)
    if said is None or context.meeting is None:
        return None
    what = text[slice(*said.span("what"))]
    long = anywhere(rf"\b(?:{'|'.join(words.units)}) \Z").search(plain, 0, said.start())
    if long or not (_with_a_day(words).fullmatch(folded(what)) or (what.isupper() and len(what) > 1)):
        return None
    raw = text[slice(*said.span("day"))]
    return next((due for due, _ in dues_in(f"avant {raw}", context.meeting, words) if due.date), None)


@lru_cache(maxsize=8)
def _with_a_day(words: Words) -> re.Pattern[str]:
    return re.compile(rf"{words.event}|\b(?:{words.beginning})\b")


def days_of(statements: Sequence[Statement], base: date | None, words: Words) -> dict[str, date]:
    """The coming days of what is told to have one, by its name, where the minutes tell one day of it.

    Not of what is one of several by its name, such as «la réunion avec la mairie».
    """
    told: dict[str, set[date]] = {}
    for text in dict.fromkeys(text[:LONGEST] for s in statements for text in (s.topic, s.text)):
        plain = folded(text)
        names = list(_with_a_day(words).finditer(plain))
        for day in _a_day().finditer(plain) if names else ():
            before = next((n for n in reversed(names) if n.end() <= day.start()), None)
            if before is None or day.start() - before.end() >= CLOSE_BY or _goes_on(plain[before.end() :], words):
                continue
            for due, _ in dues_in(f"avant {day.group()}", base, words):
                if due.date:
                    told.setdefault(_bare(before.group()), set()).add(due.date)
    return {name: days.pop() for name, days in told.items() if len(days) == 1}


def _goes_on(after: str, words: Words) -> bool:
    """«la réunion avec la mairie», «le lancement de l'enquête»; or «…, soit le 16 février», which explains."""
    return anywhere(rf" (?:{words.together}|{words.in_names})\b|\W*(?:{words.namely})\b").match(after) is not None


def _bare(name: str) -> str:
    return name.strip().removesuffix("s")


@lru_cache(maxsize=8)
def _long_before_what(words: Words) -> re.Pattern[str]:
    numbers, units = "|".join(reversed(words.numbers)), "|".join(words.units)
    return re.compile(
        rf"(?<!\w)(?P<count>\d{{1,3}}|{numbers}|an?) ?(?P<unit>{units})(?: \w+)? (?:{words.long_before}) "
        rf"(?:(?:{words.article}|{words.our}){SPACE})?(?P<what>{_with_a_day(words).pattern})"
    )


def _long_before(text: str, context: Context) -> Due | None:
    """«15 jours avant la séance», and the minutes tell when that is; nothing of what was done."""
    words = context.words
    said = _long_before_what(words).search(folded(text))
    if said is None or told_of(text, words) or (day := context.days.get(_bare(said["what"]))) is None:
        return None
    if _goes_on(folded(text)[said.end() :], words):
        return None
    numbers = (n for n, names in enumerate(words.numbers, 1) if whole(names).match(said["count"]))
    count = int(said["count"]) if said["count"].isdecimal() else next(numbers, 1)
    unit = next(n for n, names in enumerate(words.units) if whole(names).match(said["unit"]))
    return Due(_earlier(day, count, unit), None, text[slice(*said.span())])


def _earlier(day: date, count: int, unit: int) -> date:
    """By so many days, weeks, months or hours: the order of the table's `units`."""
    if unit == MONTHS:
        year, month = divmod(day.year * 12 + day.month - 1 - count, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    return day - timedelta((count, 7 * count, 0, -(-count // 24))[unit])


def _cued_beside(cell: str, context: Context) -> Due | None:
    plain = _for_the_reader(folded(cell), context.words)
    found = dues_in(cell, context.meeting, context.words)
    return next((due for due, span in found if due.date and is_cued(plain, span, context.words)), None)


def _due_of_lead(s: Statement, context: Context) -> Due | None:
    """«À faire pour le 31 mai :» holds for each line below it, and so does a line that is nothing but a day."""
    if not s.lead or s.form == "row":
        return None
    if _only_a_day().fullmatch(folded(s.lead)):
        return named_day(s.lead, context)
    if s.section not in ("actions", "decisions", "next"):
        return None
    dues = [due for due, _ in dues_in(s.lead, context.meeting, context.words) if due.date]
    return dues[-1] if dues else None


@lru_cache(maxsize=1)
def _a_day() -> re.Pattern[str]:
    table = every()
    not_of_it = _not_behind(table.of_a_day) + r"(?<![\d/.-])"
    return re.compile(
        rf"{not_of_it}{_day_in_words()}(?:,? (?:19|20)\d\d)?(?![\w/])"
        rf"|{not_of_it}{_weekday()}\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?(?![\w/])"
        rf"|{not_of_it}{_not_behind(table.weekly)}{_not_behind(table.last)}"
        rf"\b(?:{weekdays()})(?: \d{{1,2}})?(?! (?:{table.last}|\d))(?![\w/])"
    )


@lru_cache(maxsize=1)
def _only_a_day() -> re.Pattern[str]:
    table = every()
    return re.compile(
        rf"\W*(?:(?:{table.cue}|{table.with_day}) ){{0,3}}(?:{_day_in_words()}|{_weekday()}\d{{1,2}}/\d{{1,2}})"
        r"(?:[, /](?:20)?\d\d)?\s*:?\W*"
    )


@lru_cache(maxsize=1)
def _day_first() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{every().with_day} )?(?:{_day_in_words()}|{_weekday()}\d{{1,2}}/\d{{1,2}})\s?[,:-]\s")


def behind_its_day(plain: str) -> str:
    """«6 septembre : envoyer la note» without the day it begins with."""
    return _day_first().sub("", plain, count=1)


def _day_in_words() -> str:
    """«mardi 14 juin», «Tuesday, the 14th June», «June 14»"""
    months, nth = rf"(?:{month_names()})\.?", every().ordinal
    return rf"{_weekday()}(?:\d{{1,2}}(?:{nth})? (?:{months})|(?:{months}) \d{{1,2}}(?:{nth})?)"


def _weekday() -> str:
    return rf"(?:(?:{weekdays()}),? (?:(?:{every().article}) )?)?"


def _not_behind(words: str) -> str:
    return "".join(rf"(?<!\b{word} )" for word in words.split("|"))


@lru_cache(maxsize=1)
def _from_the_meeting() -> Sequence[tuple[re.Pattern[str], timedelta]]:
    """As who speaks at the meeting means it."""
    return (
        (re.compile(rf"\b(?:{every().tomorrow})"), timedelta(1)),
        (re.compile(rf"\b(?:{every().today})"), timedelta(0)),
    )


SAME_YEAR = 300  # days; a day without a year that lies further off was rather of the year before


def named_day(text: str, context: Context, *, cued: bool = False) -> Due | None:
    """The day an action names that is no deadline by its words: «will take the training on 6 February»."""
    plain = folded(text)
    for found in _a_day().finditer(plain) if _maybe().search(plain) else ():
        if cued and not re.search(rf"\b{context.words.cue}(?: \w+)? $", plain[: found.start()]):
            continue
        if not cued and _belongs_to_something(plain, found.span(), context.words):
            continue
        raw = text[found.start() : found.end()]
        for due, _ in dues_in(f"avant {raw}", context.meeting, context.words):
            if due.date and context.meeting and 0 < (due.date - context.meeting).days < SAME_YEAR:
                return Due(due.date, due.time, raw, due.question, due.candidates)
    for pattern, later in _from_the_meeting():
        if context.meeting and (said := pattern.search(plain)):
            return Due(context.meeting + later, None, text[said.start() : said.end()])
    return None
