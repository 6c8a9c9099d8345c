"""Names of countries, and the country a zone lies in."""

from functools import cache

from babel import Locale
from babel.core import get_global

from domain.groups import Language
from domain.roster import folded
from texts import VOICES


def country_name(code: str, language: Language) -> str:
    return str(Locale(language).territories.get(code, code))


def country_of(zone: str) -> str | None:
    """The country a zone of the tz database lies in; None for those of no country."""
    code = get_global("zone_territories").get(get_global("zone_aliases").get(zone, zone))
    return code if code and code not in ("001", "ZZ") else None


def find_country(text: str) -> str | None:
    """The code of a country given by code or by name, in any of our languages."""
    return _countries().get(folded(text))


@cache
def _countries() -> dict[str, str]:
    found = {}
    for language in VOICES:
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha() and code not in ("ZZ", "EU", "EZ", "UN", "XA", "XB"):
                found[folded(code)] = found[folded(name)] = code
    return found
