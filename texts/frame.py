"""What every language needs: dates in full, counts, safe text. The language itself stands in locales/."""

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, get_timezone_location
from babel.lists import format_list

from domain.groups import Language


def e(text: object) -> str:
    """Somebody's words, safe inside Telegram's HTML."""
    return html.escape(str(text), quote=False)


def cut(text: str, longest: int) -> str:
    """On one line, and no longer than that."""
    text = " ".join(text.split())
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


# A compilation of a thousand answers asks the same of the library thousands of times.


@cache
def _locale(language: Language) -> Locale:
    return Locale(language)


@cache
def _city(tz: ZoneInfo, language: Language) -> str:
    return str(get_timezone_location(tz, locale=_locale(language), return_city=True))


@lru_cache(10_000)
def _is_one(count: int, language: Language) -> bool:
    return _locale(language).plural_form(count) == "one"


@lru_cache(10_000)
def _written(day: date, pattern: str, language: Language) -> str:
    text = str(format_date(day, pattern, locale=_locale(language)))
    if language != "fr":
        return text
    # French says 1er for the first of a month, which CLDR patterns do not
    return " ".join("1er" if word == "1" else word for word in text.split(" "))


_FROM_THE_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def inline(name: str) -> str:
    """Within our sentence: after a name in Arabic or Hebrew script it goes on from the left, whatever follows."""
    return f"{name}\u200e" if _FROM_THE_RIGHT.search(name) else name


@dataclass(frozen=True)
class Frame:
    """A voice speaks one language, in the zone of one group."""

    tz: ZoneInfo

    language: Language = "fr"

    @property
    def city(self) -> str:
        return _city(self.tz, self.language)

    def day(self, moment: date, *, year: bool = False) -> str:
        """mercredi 14 juin; a datetime is told in the group's zone."""
        return self.dated(moment, "EEEE d MMMM y" if year else "EEEE d MMMM")

    def dated(self, moment: date, pattern: str) -> str:
        """The day by a pattern of CLDR; of a datetime that in the group's zone."""
        day = moment.astimezone(self.tz).date() if isinstance(moment, datetime) else moment
        return _written(day, pattern, self.language)

    def moment(self, moment: datetime, *, year: bool = False) -> str:
        """mercredi 14 juin, 23:59 (Bamako): weekday, day, month, time and zone, never less."""
        return f"{self.day(moment, year=year)}, {self.clock(moment)} ({self.city})"

    def clock(self, moment: datetime) -> str:
        return f"{moment.astimezone(self.tz):%H:%M}"

    def short(self, moment: datetime) -> str:
        """14 juin 16:05, for receipts."""
        return f"{self.dated(moment, 'd MMMM')} {self.clock(moment)}"

    def n(self, count: int, one: str, many: str) -> str:
        """«1 réponse», «15 réponses»; zero takes the form the language gives it."""
        return f"{count} {one if _is_one(count, self.language) else many}"

    def all_of(self, words: Iterable[str]) -> str:
        """A, B et C."""
        return str(format_list(list(words), locale=self.language))

    def any_of(self, words: Iterable[str]) -> str:
        """A, B ou C."""
        return str(format_list(list(words), style="or", locale=self.language))
