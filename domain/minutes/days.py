"""The names of months and weekdays in every language there is a table of, for minutes mix them."""

from collections.abc import Mapping
from functools import lru_cache

from domain.minutes.languages import every, languages


@lru_cache(maxsize=1)
def month_numbers() -> Mapping[str, int]:
    """Which month a name means, in full or shortened."""
    return {name: number for number, names in enumerate(every().months, 1) for name in names.split("|")}


@lru_cache(maxsize=1)
def month_names() -> str:
    """All of them, the longest first."""
    return "|".join(sorted(month_numbers(), key=len, reverse=True))


@lru_cache(maxsize=1)
def full_months() -> str:
    """Those that are written in full: «mar», «dec» or «ago» may be anything else."""
    return "|".join(names.split("|")[0] for table in languages().values() for names in table.months)


@lru_cache(maxsize=1)
def weekdays() -> str:
    return "|".join(every().weekdays)
