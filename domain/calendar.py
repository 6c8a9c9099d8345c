"""Working days and public holidays of the country a group works in."""

from datetime import date
from functools import lru_cache


def is_working_day(day: date, country: str) -> bool:
    """Whether people can be expected at work; of an unknown country only the weekends are known."""
    return day.isoweekday() <= 5 and not holiday_name(day, country, "en")


def holiday_name(day: date, country: str, language: str) -> str | None:
    """What is celebrated in the country on that day, in the language if it is known there; None on other days."""
    return _holidays(country.upper(), day.year, language).get(day)


@lru_cache(maxsize=256)
def _holidays(country: str, year: int, language: str) -> dict[date, str]:
    import holidays  # slow to import and only needed once a plan is made

    try:
        supported = holidays.country_holidays(country, years=year).supported_languages
    except NotImplementedError:
        return {}
    spoken = next((s for s in supported if s.split("_")[0] == language), None)
    return dict(holidays.country_holidays(country, years=year, language=spoken).items())
