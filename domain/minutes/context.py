"""What is known of a whole document while its statements are looked at one by one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from domain.minutes.languages.words import Words


@dataclass(frozen=True)
class Context:
    words: Words
    meeting: date | None  # the day dates are counted from
    names: frozenset[str]  # of those who were there
    headed: Mapping[int, date] = field(default_factory=dict)  # coming days in headings, by their number in the month
    days: Mapping[str, date] = field(default_factory=dict)  # coming days of what is told to have one: «séance»
