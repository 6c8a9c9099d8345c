"""The rules that find days in a folded text: tables of patterns, each with its example and what it reads."""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any, Literal, NamedTuple

LAST_TIME_COUNTS = 90  # days in which `le 20 mai` may still mean the last one

CUED, PLAIN, WEAK = 3.0, 1.0, 0.5


@dataclass(frozen=True)
class Reading:
    """The days a rule read: one is a date, several or none are a question."""

    status: Literal["date", "ambiguous", "conflict"]
    days: tuple[date, ...]
    moment: datetime | None = None  # where the words fix the minute: sous 24h
    if_passed: date | None = None  # the day meant if the clock time beside it has passed today


Said = dict[str, str | None]


class Rule(NamedTuple):
    example: str
    pattern: re.Pattern[str]
    read: Callable[[Said, datetime], Reading]
    level: float = PLAIN


def said_in(match: re.Match[str]) -> Said:
    """The named parts of a match; `day2` is `day` in the second form of a pattern."""
    parts = match.groupdict()
    for name in [n for n in parts if n.endswith("2")]:
        second = parts.pop(name)
        parts[name[:-1]] = parts.get(name[:-1]) or second
    return parts


def on(day: date) -> Reading:
    return Reading("date", (day,))


def one_of(*days: date) -> Reading:
    return Reading("ambiguous", tuple(sorted(set(days))))


def against_calendar(*days: date) -> Reading:
    return Reading("conflict", tuple(sorted(set(days))))


# --- Absolute days ------------------------------------------------------------------------------------------------

MONTH_NAMES = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip


@lru_cache(maxsize=1)
def _date_parser() -> Any:
    from dateparser.date import DateDataParser  # a tenth of a second: on first use, or in warm_up

    # By a given form alone: every other way of dateparser's first builds its list of time zones, a fifth of a second.
    return DateDataParser(languages=["fr"], settings={"STRICT_PARSING": True, "PARSERS": ["custom-formats"]})


@lru_cache(maxsize=2048)
def absolute(day: int, month: int, year: int) -> date | None:
    """The day with its four-digit year as dateparser reads it, which is without fault; None if there is none such."""
    if not (1 <= month <= 12 and 1 <= day <= 31 and 1900 <= year <= 2100):
        return None
    read = _date_parser().get_date_data(f"{day} {MONTH_NAMES[month - 1]} {year}", ["%d %B %Y"]).date_obj
    found = read.date() if read else None
    return found if found and (found.day, found.month, found.year) == (day, month, year) else None


def exists(day: int, month: int, year: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def day_of_month_and_year(day: int, month: int, year: int, weekday: int | None) -> Reading:
    """With a year: that day, even past; a weekday that disagrees is a conflict."""
    found = absolute(day, month, year)
    if found is None:
        return against_calendar()
    if weekday and found.isoweekday() != weekday:
        return against_calendar(found, nearest(weekday, found))
    return on(found)


def day_and_month(day: int, month: int, weekday: int | None, today: date, *, coming: bool = False) -> Reading:
    """Without a year: the next time it comes, or the one whose weekday agrees; asks if it came of late."""
    years = [y for y in (today.year - 1, today.year, today.year + 1, today.year + 2) if exists(day, month, y)]
    days = [d for d in (date(y, month, day) for y in years) if months_after(today, -6) <= d <= months_after(today, 12)]
    ahead, behind = [d for d in days if d >= today], [d for d in days if d < today]
    if weekday:
        agreeing = [d for d in [*ahead, *behind] if d.isoweekday() == weekday]
        if agreeing:
            return day_of_month_and_year(day, month, agreeing[0].year, weekday)
        meant = (ahead or behind)[:1]
        return against_calendar(*meant, *(nearest(weekday, d) for d in meant))
    if not ahead:
        return against_calendar()
    if behind and not coming and (today - behind[-1]).days <= LAST_TIME_COUNTS:
        return one_of(behind[-1], ahead[0])
    return day_of_month_and_year(day, month, ahead[0].year, None)


def day_alone(day: int, weekday: int | None, today: date) -> Reading:
    """`le 18`: the next such day, today included, which a weekday must fit."""
    for ahead in range(3):
        year, month = month_after(today, ahead)
        if exists(day, month, year) and date(year, month, day) >= today:
            return day_of_month_and_year(day, month, year, weekday)
    return against_calendar()


def nearest(weekday: int, day: date) -> date:
    return min((day + timedelta(n) for n in range(-3, 4)), key=lambda d: d.isoweekday() != weekday)


def month_after(day: date, months: int) -> tuple[int, int]:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return year, month + 1


def months_after(day: date, months: int) -> date:
    """The same day of the month, cut to the month's end."""
    year, month = month_after(day, months)
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _named(said: Said, now: datetime) -> Reading:
    today = now.date()
    day, month = _int(said, "day"), _int(said, "month")
    weekday = _int(said, "weekday") or None
    coming = bool(said.get("coming") or said.get("then"))
    relative = said.get("relative")
    if said.get("first_weekday"):
        first = _first_of_range(said, month, today)
        if first.status == "conflict":
            return first
    year = _year(said, today)
    if said.get("maybe_year") and not year:  # 12 juin 18: the year, or the hour?
        then = _named(
            {**said, "year": str(today.year // 100 * 100 + _int(said, "maybe_year")), "maybe_year": None}, now
        )
        return one_of(*then.days, *_named({**said, "maybe_year": None}, now).days)
    if year:
        reading = day_of_month_and_year(day, month, year, weekday)
    else:
        reading = day_and_month(day, month, weekday, today, coming=coming)
    if relative and reading.status == "date":
        meant = _relative_day(relative, today)
        return reading if reading.days == (meant,) else against_calendar(meant, *reading.days)
    return reading


def _first_of_range(said: Said, month: int, today: date) -> Reading:
    year = _year(said, today)
    day, weekday = _int(said, "first"), _int(said, "first_weekday")
    if year:
        return day_of_month_and_year(day, month, year, weekday)
    return day_and_month(day, month, weekday, today)


def _year(said: Said, today: date) -> int | None:
    if said.get("year"):
        return _int(said, "year")
    if said.get("maybe_year") and _int(said, "maybe_year") == today.year % 100:
        return today.year
    if said.get("short_year"):
        return today.year // 100 * 100 + _int(said, "short_year")
    if said.get("which_year"):
        return today.year + (said["which_year"] in ("l'annee prochaine", "next year"))
    return None


def _int(said: Said, name: str) -> int:
    return int(said.get(name) or 0)


def _numeric(said: Said, now: datetime) -> Reading:
    """Day first in both languages; month first only when nothing else is possible."""
    day, month = _int(said, "day"), _int(said, "month")
    if month > 12 >= day:
        day, month = month, day
    return _named({**said, "day": str(day), "month": str(month)}, now)


def _either_of(said: Said, now: datetime) -> Reading:
    """`20 ou 21 juin`"""
    weekdays = {"first": said.get("first_weekday"), "day": said.get("weekday")}
    plain = {k: v for k, v in said.items() if k != "first_weekday"}
    both = [_named({**plain, "day": said[n], "weekday": weekdays[n]}, now) for n in ("first", "day")]
    return one_of(*(d for r in both for d in r.days))


def _either_day(said: Said, now: datetime) -> Reading:
    """`le 20 ou le 21`"""
    return one_of(*(d for n in ("first", "day") for d in day_alone(_int(said, n), None, now.date()).days))


def _alone(said: Said, now: datetime) -> Reading:
    today, day = now.date(), _int(said, "day")
    if not 1 <= day <= 31:
        return against_calendar()
    weekday = _int(said, "weekday") or None
    if said.get("next_month"):
        year, month = month_after(today, 1)
        return day_of_month_and_year(day, month, year, weekday)
    if said.get("this_month") and not exists(day, today.month, today.year):
        return against_calendar()
    return day_alone(day, weekday, today)


def _weekday_or_day(said: Said, now: datetime) -> Reading:
    """`vendredi 3 fiches` is Friday; but if the number fits the weekday, the word may be a misspelt month: ask."""
    weekday = _weekday({"weekday": said["weekday"]}, now)
    alone = _alone(said, now)
    return one_of(*weekday.days, *alone.days) if alone.status == "date" else weekday


# --- Weekdays -----------------------------------------------------------------------------------------------------


def coming(weekday: int, today: date) -> date:
    """The next such weekday, strictly after today."""
    return today + timedelta((weekday - today.isoweekday() - 1) % 7 + 1)


def of_week(weekday: int, today: date, weeks: int = 0) -> date:
    return today + timedelta(weekday - today.isoweekday() + 7 * weeks)


def _weekday(said: Said, now: datetime) -> Reading:
    today, weekday = now.date(), _int(said, "weekday")
    if today.isoweekday() == weekday and not said.get("coming"):
        later = today + timedelta(7)
        return Reading("ambiguous", (today, later), if_passed=later)
    return on(coming(weekday, today))


def _next_weekday(said: Said, now: datetime) -> Reading:
    """X of this week today or past: the coming X; still to come: the libraries disagree, so we ask."""
    today, weekday = now.date(), _int(said, "weekday")
    if weekday <= today.isoweekday():
        return on(coming(weekday, today))
    return one_of(of_week(weekday, today), of_week(weekday, today, 1))


def _weekday_of_week(said: Said, now: datetime) -> Reading:
    return on(of_week(_int(said, "weekday"), now.date(), _weeks_ahead(said)))


def _weeks_ahead(said: Said) -> int:
    """`la semaine prochaine`: 1; `the week after next`: 2."""
    named = said.get("next_week") or ""
    return 2 if named.endswith("after next") else int(bool(named))


def _weekday_after_next(said: Said, now: datetime) -> Reading:
    """Of the week after next, or a week after the coming one: ask where they differ."""
    today, weekday = now.date(), _int(said, "weekday")
    days = {coming(weekday, today) + timedelta(7), of_week(weekday, today, 2)}
    return one_of(*days) if len(days) > 1 else on(days.pop())


def _week_after_weekday(said: Said, now: datetime) -> Reading:
    """`X en huit`: the coming X and 7 days; `en quinze` 14."""
    relative = said.get("relative")
    start = _relative_day(relative, now.date()) if relative else coming(_int(said, "weekday"), now.date())
    return on(start + timedelta(14 if said.get("fortnight") else 7))


RELATIVE = {
    "aujourd'hui": 0, "aujourd hui": 0, "ce jour": 0, "today": 0, "tonight": 0, "ce soir": 0, "ce matin": 0,
    "cet apres-midi": 0,
    "cet apres midi": 0, "cette apres-midi": 0, "cette apres midi": 0, "ce midi": 0, "this morning": 0,
    "this afternoon": 0, "this evening": 0, "cette nuit": 0, "ce jour meme": 0, "aujourd'hui meme": 0,
    "demain": 1, "tomorrow": 1, "apres-demain": 2, "apres demain": 2, "apres - demain": 2, "the day after tomorrow": 2,
    "day after tomorrow": 2, "dans la journee": 0,
}  # fmt: skip


def _relative_day(words: str, today: date) -> date:
    return today + timedelta(RELATIVE[words])


def _relative(said: Said, now: datetime) -> Reading:
    """`demain lundi` must agree."""
    meant = _relative_day(said["relative"] or "", now.date())
    weekday = _int(said, "weekday") or None
    if weekday and meant.isoweekday() != weekday:
        return against_calendar(meant, nearest(weekday, meant))
    if said.get("day"):
        alone = day_alone(_int(said, "day"), weekday, now.date())
        return on(meant) if alone.days == (meant,) else against_calendar(meant, *alone.days)
    return on(meant)


# --- Periods: the due day is the last one -------------------------------------------------------------------------


def _month_meant(said: Said, today: date) -> tuple[int, int, bool]:
    """Year and month, and whether it lies ahead for certain."""
    if said.get("next_month"):
        return *month_after(today, 1), True
    if not said.get("month"):
        return today.year, today.month, True
    month, year = _int(said, "month"), _int(said, "year")
    if year:
        return year, month, True
    if said.get("which_year"):
        return _year(said, today) or today.year, month, True
    return today.year + (month < today.month), month, False


def _day_in_month(said: Said, today: date, day_of: Callable[[int, int], date]) -> Reading:
    """A day of the month that is meant; asks if the month, or the day in it, passed of late."""
    year, month, certain = _month_meant(said, today)
    day = day_of(year, month)
    if said.get("year") or said.get("next_month") or said.get("which_year"):
        return on(day)
    last = day if day < today else day_of(year - 1, month)
    following = day_of(*month_after(day, 1)) if not said.get("month") else day_of(year + 1, month)
    ahead = day if day >= today else following
    if day < today or (not certain and (today - last).days <= LAST_TIME_COUNTS):
        return one_of(last, ahead) if (today - last).days <= LAST_TIME_COUNTS else on(ahead)
    return on(day)


def last_of_month(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _month_end(said: Said, now: datetime) -> Reading:
    return _day_in_month(said, now.date(), last_of_month)


def _month_middle(said: Said, now: datetime) -> Reading:
    return _day_in_month(said, now.date(), lambda year, month: date(year, month, 15))


def _month_start(said: Said, now: datetime) -> Reading:
    year, month, _ = _month_meant(said, now.date())
    return one_of(*(date(year, month, day) for day in range(1, 11)))


def _before_month(said: Said, now: datetime) -> Reading:
    """`avant septembre`: its eve. In the month itself, or just after, that eve has passed: ask."""
    today = now.date()
    eve = _day_in_month(said, today, lambda year, month: date(year, month, 1) - timedelta(1))
    if eve.status == "date" and eve.days[0] < today:
        return one_of(eve.days[0], last_of_month(today.year, today.month))
    return eve


def _by_month(said: Said, now: datetime) -> Reading:
    """`pour septembre`: before it begins or before it ends? Ask."""
    eve, end = _before_month(said, now), _month_end(said, now)
    return one_of(*(d for d in (*eve.days, *end.days)))


def _working_day_of_month(said: Said, now: datetime) -> Reading:
    def found(year: int, month: int) -> date:
        days = [date(year, month, d) for d in range(1, monthrange(year, month)[1] + 1)]
        working = [d for d in days if d.isoweekday() <= 5]
        return working[0] if said.get("nth") in ("1o", "first") else working[-1]

    return _day_in_month(said, now.date(), found)


NTH = {"1o": 1, "1e": 1, "2o": 2, "2e": 2, "second": 2, "3o": 3, "3e": 3, "4o": 4, "4e": 4, "5o": 5, "5e": 5}


def _nth_weekday(said: Said, now: datetime) -> Reading:
    weekday, nth = _int(said, "weekday"), NTH.get(said["nth"] or "")

    def found(year: int, month: int) -> date:
        days = [date(year, month, d) for d in range(1, monthrange(year, month)[1] + 1)]
        matching = [d for d in days if d.isoweekday() == weekday]
        return matching[nth - 1] if nth and nth <= len(matching) else matching[-1]

    return _day_in_month(said, now.date(), found)


def _friday(said: Said, now: datetime) -> Reading:
    """The Friday that ends the week; on a Saturday or Sunday this week may be the one that begins: ask."""
    today = now.date()
    if weeks := _weeks_ahead(said):
        return on(of_week(5, today, weeks))
    if today.isoweekday() > 5:
        return one_of(of_week(5, today), of_week(5, today, 1))
    return on(of_week(5, today))


def _week_start(said: Said, now: datetime) -> Reading:
    weeks = _weeks_ahead(said)
    return one_of(*(of_week(d, now.date(), weeks) for d in (1, 2)))


def _week_middle(said: Said, now: datetime) -> Reading:
    weeks = _weeks_ahead(said)
    return one_of(*(of_week(d, now.date(), weeks) for d in (2, 3, 4)))


def _weekend(_said: Said, now: datetime) -> Reading:
    return one_of(*(of_week(d, now.date()) for d in (5, 6, 7)))


def _week_of_day(said: Said, now: datetime) -> Reading:
    """`la semaine du 3 juillet`: its Friday."""
    named = _named(said, now) if said.get("month") else _alone(said, now)
    return Reading(named.status, tuple(of_week(5, d) for d in named.days))


def _iso_week(said: Said, now: datetime) -> Reading:
    today, week, year = now.date(), _int(said, "week"), _int(said, "year")
    this_year = today.isocalendar().year

    def friday(of_year: int) -> date | None:
        try:
            return date.fromisocalendar(of_year, week, 5)
        except ValueError:
            return None

    if year:
        found = friday(year)
        return on(found) if found else against_calendar()
    days = [d for d in (friday(y) for y in (this_year - 1, this_year, this_year + 1, this_year + 2)) if d]
    ahead, behind = [d for d in days if d >= today], [d for d in days if d < today]
    if not ahead:
        return against_calendar()
    if behind and (today - behind[-1]).days <= LAST_TIME_COUNTS:
        return one_of(behind[-1], ahead[0])
    return on(ahead[0])


def _nth_week(said: Said, now: datetime) -> Reading:
    """`la première semaine de juillet`: which week that is depends on whom one asks."""
    year, month, _ = _month_meant(said, now.date())
    nth = NTH.get(said["nth"] or "")
    inside = date(year, month, 7 * nth - 6) if nth else last_of_month(year, month)
    return one_of(of_week(5, inside), of_week(5, inside, 1 if nth else -1))


def _semester_or_week(said: Said, now: datetime) -> Reading:
    """`S2` alone may be a week or half a year."""
    return one_of(*_iso_week(said, now).days, *_period_end(6, _int(said, "week"), now.date(), _int(said, "year")).days)


def _period_end(months: int, number: int, today: date, year: int = 0) -> Reading:
    """The last day of the numbered quarter or half of a year."""
    if not 1 <= number <= 12 // months:
        return against_calendar()
    if year:
        return on(last_of_month(year, number * months))
    this_year = last_of_month(today.year, number * months)
    if this_year >= today:
        return on(this_year)
    next_year = last_of_month(today.year + 1, number * months)
    return one_of(this_year, next_year) if (today - this_year).days <= LAST_TIME_COUNTS else on(next_year)


def _part_of_year(said: Said, now: datetime) -> Reading:
    months = 6 if said.get("half") else 3
    number = NTH.get(said.get("nth") or "", 0) or _int(said, "number")
    return _period_end(months, number, now.date(), _int(said, "year"))


def _this_part_of_year(said: Said, now: datetime) -> Reading:
    """`fin du trimestre`, `le semestre prochain`, `fin d'année`"""
    today = now.date()
    months = 12 if said.get("whole") else 6 if said.get("half") else 3
    number = (today.month - 1) // months + 1 + bool(said.get("following"))
    year, month = month_after(date(today.year, 1, 1), number * months - 1)
    return on(last_of_month(year, month))


def _year_end(said: Said, _now: datetime) -> Reading:
    return on(date(_int(said, "year"), 12, 31))


FEASTS = {
    "noel": (25, 12), "christmas": (25, 12), "nouvel an": (1, 1), "jour de l'an": (1, 1), "new year's day": (1, 1),
    "toussaint": (1, 11), "assomption": (15, 8), "saint-sylvestre": (31, 12), "christmas eve": (24, 12),
    "new year's eve": (31, 12),
}  # fmt: skip


def _feast(said: Said, now: datetime) -> Reading:
    day, month = FEASTS[said["feast"] or ""]
    return day_and_month(day, month, None, now.date(), coming=True)


def _movable_feast(_said: Said, _now: datetime) -> Reading:
    return one_of()


# --- Durations ----------------------------------------------------------------------------------------------------

UNITS = {
    "jour": "day", "jours": "day", "j": "day", "day": "day", "days": "day", "jrs": "day", "jr": "day",
    "semaine": "week", "semaines": "week", "week": "week", "weeks": "week", "wk": "week", "wks": "week",
    "mois": "month", "month": "month", "months": "month",
    "an": "year", "ans": "year", "annee": "year", "annees": "year", "year": "year", "years": "year",
    "heure": "hour", "heures": "hour", "h": "hour", "hr": "hour", "hrs": "hour", "hour": "hour", "hours": "hour",
    "minute": "minute", "minutes": "minute", "min": "minute", "mn": "minute",
    "quinzaine": "fortnight", "fortnight": "fortnight", "fortnights": "fortnight", "huitaine": "eight",
    "dizaine": "ten", "vingtaine": "twenty", "trentaine": "thirty",
}  # fmt: skip
DAYS = {"day": 1, "week": 7, "fortnight": 15, "eight": 8, "ten": 10, "twenty": 20, "thirty": 30}


def count_from(day: date, count: int, unit: str, *, working: bool) -> date:
    """So many units after the day (before it, if negative); working days are Monday to Friday."""
    if unit == "fortnight":
        return day + timedelta(15 * count)
    if unit in ("month", "year"):
        return months_after(day, count * (12 if unit == "year" else 1))
    if not working:
        return day + timedelta(DAYS[unit] * count)
    step = timedelta(1 if count > 0 else -1)
    left = abs(count) * DAYS[unit]
    while left:
        day += step
        left -= day.isoweekday() <= 5
    return day


def counted(said: Said, sign: int = 1) -> tuple[int, str, bool]:
    """How many of which unit, and whether only working days count."""
    number = said.get("count") or "1"
    count = int(number) if number.isdecimal() else 1
    unit = UNITS[said.get("unit") or "jour"]
    if unit == "fortnight" and (said.get("unit") or "").startswith("fortnight"):
        count, unit = 14 * count, "day"
    return sign * count, unit, bool(said.get("working"))


def _after_now(said: Said, now: datetime) -> Reading:
    count, unit, working = counted(said)
    days = []
    for number in (count, _int(said, "upto") or count):
        if unit in ("hour", "minute"):
            length = timedelta(hours=number) if unit == "hour" else timedelta(minutes=number)
            length += timedelta(minutes=_int(said, "minutes"))
            moment = (now.astimezone(UTC) + length).astimezone(now.tzinfo)
            days.append(moment.date())
        else:
            moment = None
            days.append(count_from(now.date(), number, unit, working=working))
    if said.get("half"):  # un mois et demi
        return (
            one_of(days[0], count_from(now.date(), count + 1, unit, working=working)) if not moment else one_of(*days)
        )
    if said.get("upto"):
        return one_of(*days)
    return Reading("date", (days[0],), moment)


def _half_hour(_said: Said, now: datetime) -> Reading:
    moment = (now.astimezone(UTC) + timedelta(minutes=30)).astimezone(now.tzinfo)
    return Reading("date", (moment.date(),), moment)


def _asked_after_now(said: Said, now: datetime) -> Reading:
    """`3 jours` and nothing else: from today, or from some other day? Ask."""
    return one_of(*_after_now(said, now).days)


def _month_or_thirty_days(_said: Said, now: datetime) -> Reading:
    today = now.date()
    return one_of(last_of_month(today.year, today.month), months_after(today, 1))


# --- The tables ---------------------------------------------------------------------------------------------------

# What may follow a bare number that is a day; a noun would make it a count.
END = (
    r"(?![\d/%°oe]|[.,-]\d)(?= ?(?:$|[.,;:!?()\]\n@\"»&>=→⇒-]"
    r"|(?:a|au|aux|at|avant|by|before|pour|for|et|and|ou|or|le|la"
    r"|les|the"
    r"|in|en|dans|sur|par|via|afin|svp|stp|please|pls|merci|max|maxi|maximum|dernier|latest|inclus|included|courant"
    r"|matin|soir"
    r"|midi|apres|on|with|avec|sans|que|qui|si|vers|cob|eod|eob|sauf|mais|but|est|is|ce|this|chez|jusqu'au|prochain"
    r"|fin|end"
    r"|noon|morning|afternoon|evening|to|so|dernier)\b))"
)
# A number that begins here: D2 is a Tuesday, not the 2nd; 2-3 is a count, but `26 juin-1er juillet` a range.
_N = r"(?<![\dDM~])(?<!\d[.,/:])(?<!(?<!M)\d\d-)(?<![^\dM]\d-)(?<!^\d-)"
_LAST_DAY = r"(?P<day>\d{1,2})o?"
_DAY = rf"{_N}{_LAST_DAY}"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_SHORT_YEAR = r"(?P<short_year>\d\d)(?![\dh]| ?[:h%])"
_PART = r"(?: (?:matin|soir|midi|apres[- ]midi|morning|afternoon|evening))?"
_WEEKDAY = rf"D(?P<weekday>\d){_PART}(?: (?P<coming>prochain|qui vient))?(?: ?[,(:/-]{{0,2}} ?| )(?:le |the |du )?"
_RELATIVE = "|".join(sorted(map(re.escape, RELATIVE), key=len, reverse=True))
_RELATIVE_THEN = rf"(?:(?P<relative>{_RELATIVE})(?:,? ?\(?| soit | c'est[- ]a[- ]dire )(?:le |the )?)?"
_MONTH = (
    rf"M(?P<month>\d\d)(?:,? (?:de |of )?{_YEAR}|,? (?:de )?(?P<which_year>l'annee prochaine|next year|cette annee"
    rf"|this year))?"
)
_AFTER_DAY = r"(?: |[ ]?[/.-] ?)?(?:of |de |du mois (?:de |d')|d'|,)?"
_NAMED_YEAR = (
    rf"(?:(?: ?[,./-] ?| )(?:de |of )?{_YEAR}|(?:[./-]|,? ?'){_SHORT_YEAR}"
    rf"| (?:de |of )?(?P<which_year>l'annee prochaine|next year|cette annee|this year))?(?: (?P<then>prochain)\b)?"
)
_MAYBE_YEAR = rf"(?: (?P<maybe_year>[1-4]\d)(?!\d){END})?"
# du 19 au, 19-, entre le 19 et le, 19 to: the first day of a range whose last day follows
_FROM = (
    rf"(?:{_N}(?:(?:du|from|the) )?(?:D(?P<first_weekday>\d) ?(?:le )?)?(?P<first>\d{{1,2}})o?(?: ?- ?| ?/ ?(?=\d\d?"
    rf" M)| au | a | to | until | jusqu'au )(?:the )?"
    rf"|(?:entre|between) (?:le |the )?(?:D(?P<first_weekday2>\d) )?(?P<first2>\d{{1,2}})o? (?:et|and) (?:le |the )?)"
)
_OR = r"(?: ou | or | ?/ ?| voire | ou bien )(?:le |the |au plus tard le )?"
_OF = r"(?:[ -](?:of|de|du|la|le|the|ce|cette|this|courant)){0,3}[ -]?(?:[dl]')?"
_THIS_MONTH = r"(?:mois(?:-ci| en cours| courant)?|month)\b"
_NEXT_MONTH = r"(?P<next_month>mois prochain|prochain mois|next month|mois suivant|following month)"
_THE_MONTH = rf"(?:(?:mois (?:de |d')|month of )?{_MONTH}|{_NEXT_MONTH}|{_THIS_MONTH})"
_NEXT_WEEK = (
    r"(?P<next_week>(?:the )?week after next"
    r"|(?:la )?semaine (?:prochaine|pro\b|suivante|qui vient|d'apres)|(?:la )?prochaine semaine|next"
    r" week|the following week|(?:the )?coming week)"
)
_THIS_WEEK = r"(?:(?:cette|la|the|this) )?(?:semaine|week)(?:-ci| en cours)?"
_COUNT = r"(?!\d\d+ ?(?:ans|annees|years)\b)(?P<count>\d{1,3}|une?|one|an?)(?: ?(?:a|-|ou|to|or) ?(?P<upto>\d{1,3}))?"
_WORKING = r"(?P<working>(?:ouvrables?|ouvres?|working|business|ouvre|work|week)(?=\b)(?! ?\d))"
_UNIT = (
    rf"(?:(?:prochaine?s?|next|full|bonne|petite|calendar) )?(?:{_WORKING} ?)?(?P<unit>"
    + "|".join(sorted(UNITS, key=len, reverse=True))
    + r")(?:\b|(?<=\dh)(?=[0-5]\d\b))(?: de jours)?"
    + _WORKING.replace("(?P<working>", "(?: (?P<working2>").replace("(?! ?\\d))", "))?")
    + r"(?: (?:calendaires?|francs?|prochaine?s?|suivante?s?|maxi?(?:mum)?)\b)?"
)
_IN = (
    r"\b(?:(?:dans|sous|d'ici(?: a)?|in|within|avant|before|au plus tard dans|under|au bout de|endeans)"
    r"(?: (?:un |une |a |le |the )?(?:delai|periode|period|maximum|maxi?|plus|les?|la|the|next|prochaine?s?|limit)"
    r"(?: (?:max(?:imal|imum)?|de rigueur))?(?: (?:de|d'|of))?){0,3}"
    r"|(?:delai|timeline|turnaround|time limit)(?: (?:de (?:reponse|rigueur|soumission|transmission)|fixe a|accorde"
    r"|imparti|maxi?(?:m\w+)?|est))*"
    r"(?: ?[:=]| de| of| est de)?"
    r"|(?:echeance|deadline|date limite|due)(?: ?[:=])?(?: in| dans| sous| within)?) ?"
)


def rule(example: str, pattern: str, read: Callable[[Said, datetime], Reading], level: float = PLAIN) -> Rule:
    return Rule(example, re.compile(pattern), read, level)


# Read before clock times are taken out, for 48h is none.
DURATIONS = [
    rule("dans une demi-heure", rf"{_IN}(?:une |an? )?(?:demi[- ]heure|half (?:an )?hour)", _half_hour, CUED),
    rule("dans un mois et demi", rf"{_IN}{_COUNT} ?{_UNIT}(?P<half> et demie?| and a half)", _after_now, CUED),
    rule("within 72 hours", rf"{_IN}(?<!avant )(?<!before )(?<!d'ici )(?<!d'ici a ){_COUNT} ?{_UNIT}(?: ?"
        rf"(?P<minutes>\d\d)(?!\d))?", _after_now, CUED),
    rule("d'ici 3 jours", rf"{_IN}{_COUNT} ?(?!h|min){_UNIT}", _after_now, CUED),
    rule("avant 48h", rf"{_IN}(?P<count>2[4-9]|[3-9]\d|\d{{3}})(?: ?(?:a|-|ou|to|or) ?(?P<upto>\d{{1,3}}))? ?"
        rf"(?P<unit>heures|h|hours|hrs)\b", _after_now, CUED),
    rule("d'ici une heure", r"\bd'ici (?P<count>une|1) ?(?P<unit>heure)\b", _after_now, CUED),
    rule("sous huitaine", rf"{_IN}(?P<unit>quinzaine|huitaine|dizaine)\b", _after_now, CUED),
    rule("J+3", r"\b[jd] ?\+ ?(?P<count>\d{1,3})\b(?! ?h)(?: ?_W)?".replace(" ?_W", " " + _WORKING), _after_now),
    rule("3 working days", rf"(?<![\d~]){_COUNT} ?(?P<unit>jours?|days?|j) (?P<working>ouvrables?|ouvres?)\b|"
        rf"(?<![\d~])(?P<count2>\d{{1,3}}) (?P<working2>working|business) (?P<unit2>days?)\b", _after_now),
    rule("ont cinq jours pour", rf"\b(?:a|as|ont|avez|avons|dispos\w+ (?:de|d')|have|has|reste|restent|accorde|laisse)"
        rf" ?(?:encore |still |plus que )?{_COUNT} ?{_UNIT} (?:pour|to)\b", _after_now, CUED),
    rule("two weeks from now", rf"(?<![\d~]){_COUNT} ?{_UNIT} (?:from (?:now|today)|a (?:compter|partir) "
        rf"(?:d'aujourd'hui|de (?:ce jour|maintenant|la presente)))", _after_now, CUED),
    rule("3 jours", rf"^ *(?!\S+ (?:ans?|years?)){_COUNT} ?{_UNIT}[ .!]*$", _asked_after_now),
    rule("dans le mois", r"\b(?:dans|in|within) (?:le|the) (?:mois|month)\b", _month_or_thirty_days),
]  # fmt: skip

_NO_CLOCK = r"(?! (?:la |le )?(?:midi|noon|minuit|midnight|fin de|cob|eod|\d{1,2} ?[h:]))"

# A duration that is counted from a day which must follow; without such a day it says nothing.
OFFSETS = [
    (re.compile(p), sign, example)
    for p, sign, example in (
        (rf"(?:{_IN})?(?<![\d~+]){_COUNT} ?{_UNIT}(?: (?:au (?:moins|plus tard)|at least|at the latest))?,? (?:avant"
            rf"|before|prior to|ahead of|precedant)\b{_NO_CLOCK}", -1, "2 jours avant le 20 juin"),
        (rf"(?:{_IN})?(?<![\d~+]){_COUNT} ?{_UNIT}(?: (?:au plus tard|at the latest))?,? (?:(?:apres|after|from(?! now)"
            rf"|following|suivant|suivants|qui suivent|a (?:compter|partir) "
            rf"(?:de|du)|des|of)\b|a (?:compter|partir) d'){_NO_CLOCK}", 1, "une semaine après le 22 juin"),
        (r"\b(?:l')?avant[- ]veille (?:du|de|d')(?P<two>)", -1, "l'avant-veille du 19 juin"),
        (r"\b(?:la )?veille (?:du|de|d')|\b(?:the )?(?:day before|eve of)\b", -1, "la veille du 19 juin"),
        (r"\b(?:le )?surlendemain (?:du|de|d')(?P<two>)", 1, "le surlendemain du 19 juin"),
        (r"\b(?:le )?lendemain (?:du|de|d')|\b(?:the )?day "
            r"(?:after|following)\b(?! tomorrow)", 1, "le lendemain du 19 juin"),
    )
]  # fmt: skip

DAYS_AND_PERIODS = [
    # absolute
    rule("2017-09-01", rf"{_N}(?P<year>(?:19|20)\d\d)(?P<sep>[-/.])(?P<month>0?[1-9]|1[0-2])(?P=sep)"
        rf"(?P<day>\d{{1,2}})(?!\d|[/.-]\d)(?:t(?=@))?", _named),
    rule("20170901", r"(?<![\d/.-])(?P<year>20\d\d)(?P<month>0[1-9]|1[0-2])"
        r"(?P<day>0[1-9]|[12]\d|3[01])(?![\d/.-])", _named),
    rule("semaine du 3 juillet", rf"\b(?:semaine|week|sem)(?: (?:du|of|commencing|starting|beginning|allant du"
        rf"|debutant le))?(?: the)?(?: D\d)? {_DAY}{_AFTER_DAY}{_MONTH}", _week_of_day),
    rule("week of July 3", rf"\b(?:week|semaine) (?:of|du|commencing|starting|beginning) (?:the )?(?:D\d )?M"
        rf"(?P<month>\d\d) (?:the )?(?P<day>\d{{1,2}})o?(?!\d)(?:,? {_YEAR})?", _week_of_day),
    rule("semaine du 19", rf"\b(?:semaine|week) (?:du|of)(?: the)?(?: D\d)? {_DAY}{END}", _week_of_day),
    rule("du 19 au 23 juin", rf"{_FROM}(?:{_WEEKDAY})?{_LAST_DAY}{_AFTER_DAY}M(?P<month>\d\d){_NAMED_YEAR}", _named),
    rule("June 19-23", rf"\bM(?P<month>\d\d) (?P<first>\d{{1,2}})o?(?: ?- ?| to | au | a )(?P<day>\d{{1,2}})o?(?!\d)"
        rf"(?:,? {_YEAR})?", _named),
    rule("19-23/06/2017", rf"{_N}(?:du )?(?P<first>\d{{1,2}}) ?(?:-|au|a|to) ?(?P<day>\d{{1,2}})/"
        rf"(?P<month>\d{{1,2}})(?!\d)(?:/(?:{_YEAR}|{_SHORT_YEAR}))?", _numeric),
    rule("20 ou 21 juin", rf"(?:D(?P<first_weekday>\d) )?{_N}(?P<first>\d{{1,2}})o?{_OR}(?:D(?P<weekday>\d)"
        rf" )?{_LAST_DAY}{_AFTER_DAY}M(?P<month>\d\d)(?:,? {_YEAR})?", _either_of),
    rule("20 et 21 juin", rf"(?:D(?P<first_weekday>\d) )?{_N}(?P<first>\d{{1,2}})o? (?:et|and|&) (?:le |the )?(?:D"
        rf"(?P<weekday>\d) )?{_DAY}{_AFTER_DAY}M(?P<month>\d\d)(?:,? {_YEAR})?", _either_of),
    rule("June 20 or 21", rf"\bM(?P<month>\d\d) (?P<first>\d{{1,2}})o?{_OR}"
        rf"(?P<day>\d{{1,2}})o?(?!\d)(?:,? {_YEAR})?", _either_of),
    rule("mardi 20 juin 2017", rf"{_RELATIVE_THEN}(?:{_WEEKDAY})?{_DAY}{_AFTER_DAY}M(?P<month>\d\d)"
        rf"(?!\d){_NAMED_YEAR}{_MAYBE_YEAR}", _named),
    rule("Tuesday, June 20th", rf"{_RELATIVE_THEN}(?:{_WEEKDAY})?\bM(?P<month>\d\d)[ ./-]{{0,2}}(?:the |le )?"
        rf"(?P<day>[0-3]?\d)(?:o|(?=,? ?{_YEAR.replace('?P<year>', '?:')})|{END})(?!\d)(?:,? ?{_YEAR})?", _named),
    rule("03/08/2017", rf"{_RELATIVE_THEN}(?:{_WEEKDAY})?{_N}(?P<day>\d{{1,2}}) ?(?P<sep>[/.-]) ?"
        rf"(?P<month>\d{{1,2}}) ?(?P=sep) ?(?:{_YEAR}|{_SHORT_YEAR})(?![/.-]\d)", _numeric),
    rule("mardi 20/06", rf"{_RELATIVE_THEN}(?:{_WEEKDAY})?{_N}(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})(?![\d/%]"
        rf"|[.,-]\d)", _numeric),
    rule("le 20.06", r"(?:D(?P<weekday>\d) (?:le )?|(?:(?<=\ble )|(?<=\bby )|(?<=\bon )|(?<=\bavant )|(?<=\bau )|"
        r"(?<=\bpour )))(?P<day>\d\d?)[.-](?P<month>0[1-9]|1[0-2])(?![\d/%]|[.,-]\d)", _numeric),
    # day of the month
    rule("le 20 ou le 21", rf"(?:(?<=\ble )|(?<=\bthe )|(?<=\bau )){_N}(?P<first>\d{{1,2}})o?(?: ou | or )(?:le |the"
        rf" |au )?(?P<day>\d{{1,2}})o?{END}", _either_day),
    rule("10 du mois prochain", rf"(?:D(?P<weekday>\d) (?:le )?)?{_DAY} (?:du|de|of)(?: the)? {_NEXT_MONTH}", _alone),
    rule("18 courant", rf"(?:D(?P<weekday>\d) (?:le )?)?{_DAY} (?:(?P<this_month>(?:du|de ce|of this|of the) (?:mois"
        rf"|month))(?: en cours| courant)?\b|courant\b|ct\b|instant\b)", _alone),
    rule("du 19 au 23", rf"(?:\b(?:du|from)(?: the)? \d{{1,2}}o? (?:au|to)(?: the)? |\b(?:entre|between) (?:le |the"
        rf" )?\d{{1,2}}o? (?:et|and) (?:le |the )?){_DAY}{END}", _alone),
    rule("demain mardi 20", rf"(?P<relative>{_RELATIVE}),? ?\(?(?:D"
        rf"(?P<weekday>\d),? (?:le )?|le |the ){_DAY}{END}", _relative),
    rule("mardi 20", rf"D(?P<weekday>\d){_PART}(?: prochain)?,? (?:le |the )?"
        rf"(?P<day>\d{{1,2}})(?:o|(?!\d)){END}", _alone),
    rule("jeudi 15 jxyn", r"D(?P<weekday>\d),? (?:(?:le )?(?P<day>[12]?\d|3[01])(?= [a-z]{3})"
         r"|[a-z]{3,9} (?P<day2>[12]?\d|3[01])\b)", _weekday_or_day),
    rule("le 18", rf"(?:(?<=\ble )|(?<=\bau )|(?<=\bdu )|(?<=\bon )){_N}(?P<day>\d{{1,2}}){END}", _alone),
    rule("the 12th", rf"{_N}(?P<day>\d{{1,2}})o{END}", _alone),
    # weekdays
    rule("vendredi en huit", r"\b(?:D(?P<weekday>\d)|(?P<relative>_R)) en "
        r"(?:8|(?P<fortnight>15))\b".replace("_R", _RELATIVE), _week_after_weekday),
    rule("Monday week", r"D(?P<weekday>\d) (?:week|(?P<fortnight>fortnight))\b", _week_after_weekday),
    rule("a week on Monday", r"\b(?:an?|1|one) (?:week|(?P<fortnight>fortnight)) (?:on|from|this|next) D"
        r"(?P<weekday>\d)(?! \d)", _week_after_weekday),
    rule("mardi de la semaine"
        " prochaine", rf"D(?P<weekday>\d){_PART},? (?:of |de |in |dans )?{_NEXT_WEEK}", _weekday_of_week),
    rule("next week Tuesday", rf"\b{_NEXT_WEEK},? (?:on |le |by )?(?:the )?D(?P<weekday>\d)(?! \d)", _weekday_of_week),
    rule("jeudi de cette semaine", rf"D(?P<weekday>\d){_PART},? (?:of |de )?(?:cette semaine|this week|la semaine en"
        rf" cours)", _weekday_of_week),
    rule("this coming Friday", r"\b(?P<coming>(?:this )?coming|upcoming) D(?P<weekday>\d)", _weekday),
    rule("vendredi qui vient", r"D(?P<weekday>\d) (?P<coming>qui vient|qui arrive|a venir)", _weekday),
    rule("ce samedi", r"\b(?:ce|this) D(?P<weekday>\d)\b(?! (?:prochain|\d))", _weekday_of_week),
    rule("the Friday after next", r"D(?P<weekday>\d) after next\b", _weekday_after_next),
    rule("lundi prochain", rf"D(?P<weekday>\d){_PART} (?:prochain|pro\b|next\b)", _next_weekday),
    rule("next Tuesday", r"\b(?:next|prochain|ce prochain) D(?P<weekday>\d)", _next_weekday),
    rule("le premier lundi d'août", rf"\b(?P<nth>[1-5][oe]|second|dernier|last|final)e? D"
        rf"(?P<weekday>\d){_OF}{_THE_MONTH}", _nth_weekday),
    rule("demain lundi", rf"\b(?P<relative>{_RELATIVE}){_PART},? ?\(?D(?P<weekday>\d)\b", _relative),
    rule("lundi demain", r"D(?P<weekday>\d)(?:,| \(|,? c'est[- ]a[- ]dire)? ?(?P<relative>demain|tomorrow"
        r"|aujourd'hui|today)\b", _relative),
    rule("demain", rf"(?<![a-z])(?P<relative>{_RELATIVE})(?![a-z]| d[ue] )", _relative),
    # weeks
    rule("début de semaine", rf"\b(?:debut|early|beginning|start){_OF}"
        rf"(?:{_NEXT_WEEK}|{_THIS_WEEK})(?!-?end)", _week_start),
    rule("milieu de semaine", rf"\b(?:milieu|mid|mi|middle){_OF}(?:{_NEXT_WEEK}|{_THIS_WEEK})(?!-?end)", _week_middle),
    rule("avant le week-end", r"\b(?:avant|before|by) (?:le |the |ce )?week-?end\b(?! (?:prochain|du))", _friday),
    rule("ce week-end", r"\b(?:(?:ce|le|this|the|next) )?week-?end\b", _weekend),
    rule("fin de la semaine"
        " prochaine", rf"(?:\b(?:fin|end|late|courant|d'ici|before the end|close){_OF})?\b{_NEXT_WEEK}", _friday),
    rule("fin de semaine", r"\b(?:fin|end|late|courant|close)(?:[ -](?:of|de|du|la|the|cette|this)){0,3}[ -]?"
        r"(?:semaine|week)\b(?!-| ?\d)(?:-ci| en cours)?|\beow\b", _friday),
    rule("cette semaine", r"\b(?:cette semaine|this week|(?:dans|durant|au cours de|within|during) (?:la|the) "
        r"(?:semaine|week)(?! \d| du| de)|(?:la )?semaine en cours)\b", _friday),
    rule("S30", rf"\b(?:s|w|semaine|week|sem)\.? ?(?:n ?° ?|no ?)?(?P<week>(?!0?[12]\b)[0-5]?\d)\b(?!"
        rf" ?[%/]\d\b)(?:[ /-]{_YEAR})?", _iso_week, WEAK),
    rule("semaine 2", rf"\b(?:semaine|week)\.? ?(?:n ?° ?|no ?)?(?P<week>0?[12])\b(?:[ /-]{_YEAR})?", _iso_week, WEAK),
    rule("première semaine de"
        " juillet", rf"\b(?P<nth>[1-4][oe]|second|derniere|last)e? (?:semaine|week){_OF}{_THE_MONTH}", _nth_week),
    # months and their parts
    rule("premier jour ouvrable"
        " du mois", rf"\b(?P<nth>1o|dernier|last) (?:jour (?:ouvrable|ouvre)|(?:working|business)"
            rf" day){_OF}{_THE_MONTH}", _working_day_of_month),
    rule("première quinzaine"
        " d'août", rf"\b(?:1[eo]|premiere|first) (?:quinzaine|half|fortnight|moitie){_OF}{_THE_MONTH}", _month_middle),
    rule("seconde quinzaine"
        " d'août", rf"\b(?:2[eo]|seconde?|derniere|last) (?:quinzaine|half"
            rf"|fortnight|moitie){_OF}{_THE_MONTH}", _month_end),
    rule("mi-juillet", rf"\b(?:mi|mid|milieu|middle|mid-?way through){_OF}{_THE_MONTH}", _month_middle),
    rule("début août", rf"\b(?:tout )?(?:debut|early|beginning|start|premiers"
        rf" jours|first days){_OF}{_THE_MONTH}", _month_start),
    rule("fin juin", rf"\b(?:toute fin|fin|end|late|close|derniers? jours?|last days?|terme"
        rf"|cloture){_OF}{_THE_MONTH}|\beom\b|\bmonth[- ]end\b", _month_end),
    rule("dans le courant du mois", rf"\b(?:(?:dans|au|en) (?:le )?(?:courant|cours)|courant|during|au mois|in the"
        rf" course|within the month|over the course){_OF}{_THE_MONTH}", _month_end, WEAK),
    rule("avant septembre", rf"\b(?:avant|before) (?:le (?:mois (?:de |d'))|the month of )?{_MONTH}", _before_month),
    rule("pour septembre", rf"\b(?:pour|d'ici|by|for|until|jusqu'en|jusqu'a|til+)(?: (?:le |a )?(?:mois (?:de |d'))?"
        rf"| ){_MONTH}", _by_month),
    rule("en octobre", rf"\b(?:en|in) (?:the month of )?{_MONTH}", _month_end, WEAK),
    rule("échéance : juillet", rf"(?:(?:echeance|deadline|delai|date limite|due|butoir)(?: ?[:=])? |^ *){_MONTH} *"
        rf"(?=$|[.;,)!])", _month_end),
    rule("le mois prochain", rf"\b{_NEXT_MONTH}", _month_end),
    rule("ce mois", r"\b(?:ce mois(?:-ci)?|this month)\b", _month_end),
    # parts of the year
    rule("3e trimestre 2017", rf"(?:\b(?:fin|end|late|courant){_OF})?\b(?P<nth>[1-4][oe]|second) (?:trimestre"
        rf"|quarter|(?P<half>semestre|half(?= of the year| year)|semester))(?:(?: de| of)?(?: the"
        rf" year| l'annee)?,? {_YEAR})?", _part_of_year, WEAK),
    rule("fin T3", rf"(?:\b(?:fin|end|late|courant){_OF})?\b(?:[tq] ?"
        rf"(?P<number>[1-4]))\b(?:[ /-]{_YEAR})?", _part_of_year, WEAK),
    rule("S2", rf"(?:\b(?:fin|end){_OF})?\bs ?(?P<week>0?[12])\b(?:[ /-]{_YEAR})?", _semester_or_week),
    rule("fin du trimestre", r"\b(?:fin|end|late|courant|close)_OF(?:trimestre|quarter|(?P<half>semestre|semester"
        r"|half-year)|(?P<whole>annee|year))(?: en cours)?(?: "
        r"(?P<following>prochaine?))?\b(?! \d)".replace("_OF", _OF), _this_part_of_year, WEAK),
    rule("end of next quarter", r"\b(?:(?:fin|end|late)_OF)?(?P<following>next|(?:le )?prochaine?) (?:trimestre"
        r"|quarter|(?P<half>semestre|semester)|(?P<whole>year|annee))\b".replace("_OF", _OF), _this_part_of_year, WEAK),
    rule("le trimestre prochain", r"\b(?:trimestre|quarter|(?P<half>semestre|semester)|(?P<whole>annee|year)) "
        r"(?P<following>prochaine?|suivante?)\b", _this_part_of_year, WEAK),
    rule("ce trimestre", r"\b(?:ce|cette|this) (?:trimestre|quarter|(?P<half>semestre|semester)|(?P<whole>annee"
        r"|year))\b", _this_part_of_year, WEAK),
    rule("EOY", r"\b(?P<whole>eoy|year[- ]end)\b", _this_part_of_year, WEAK),
    rule("fin 2017", rf"\b(?:fin|end|late){_OF}(?:(?:l')?annee |year )?{_YEAR}", _year_end),
    # feasts
    rule("Noël", rf"\b(?P<feast>{'|'.join(sorted(FEASTS, key=len, reverse=True))})\b", _feast),
    rule("Tabaski", r"\b(?:D\d (?:de |d')|(?:fin|end|debut|start) (?:du|of|de) (?:the )?)?(?:tabaski|korite|ramadan"
        r"|aid|eid|mawlid|maouloud|paques|easter|pentecote"
        r"|ascension)\b(?:[ -](?:el|al)[ -]\w+)?", _movable_feast, WEAK),
    rule("vendredi", r"(?<![1-5][oe] )(?<!second )(?<!dernier )D(?P<weekday>\d)", _weekday),
]  # fmt: skip
