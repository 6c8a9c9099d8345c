"""What a group may choose, read from what people type."""

import difflib
import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import time, timedelta

from domain.groups import Group
from domain.roster import folded

LEAST_AWAKE = timedelta(hours=4)  # quiet hours must leave a working part of the day in which to speak

_HOURS = re.compile(
    r"^\D*(?P<h1>\d{1,2})\s*(?:[:h.]\s*(?P<m1>\d{2})?)?\s*(?:-|–|—|à|a|to|until|jusqu'?à?)+\s*"
    r"(?P<h2>\d{1,2})\s*(?:[:h.]\s*(?P<m2>\d{2})?)?\D*$",
    re.IGNORECASE,
)


def with_setting(group: Group, what: str, value: str) -> Group | None:
    """The group with one thing set as a button says; None for what cannot be set."""
    settings = group.settings
    match what, value:
        case "language", ("fr" | "en") as language:
            return replace(group, language=language)
        case "names", ("counts" | "organisations" | "mentions") as names:
            return replace(group, settings=replace(settings, names_in_group=names))
        case "attribution", ("named" | "by type" | "unattributed") as attribution:
            return replace(group, settings=replace(settings, attribution=attribution))
        case "result", ("yes" | "no"):
            return replace(group, settings=replace(settings, tell_result=value == "yes"))
        case "contributors", ("yes" | "no"):
            return replace(group, settings=replace(settings, tell_contributors=value == "yes"))
        case "quiet", _ if hours := read_quiet_hours(value):
            return replace(group, settings=replace(settings, quiet_from=hours[0], quiet_until=hours[1]))
        case "country", _ if len(value) == 2 and value.isalpha():
            return replace(group, country=value.upper())
    return None


def read_quiet_hours(text: str) -> tuple[time, time] | None:
    """«20:00-07:00», «20h à 7h30»: when silence begins and ends; None when it is not that, or leaves no day."""
    match = _HOURS.match(" ".join(text.split()))
    if match is None:
        return None
    try:
        begins, ends = (_clock(match[f"h{n}"], match[f"m{n}"]) for n in (1, 2))
    except ValueError:
        return None
    return (begins, ends) if begins != ends and _awake(begins, ends) >= LEAST_AWAKE else None


def _clock(hour: str, minute: str | None) -> time:
    return time(0 if hour == "24" else int(hour), int(minute or 0))


def _awake(begins: time, ends: time) -> timedelta:
    """How much of a day lies outside the quiet hours."""
    minutes = (begins.hour - ends.hour) * 60 + begins.minute - ends.minute
    return timedelta(minutes=minutes) % timedelta(days=1)


def find_zone(text: str, zones: Iterable[str]) -> tuple[str | None, tuple[str, ...]]:
    """The zone named like «Africa/Juba», «juba»; else None and the names that may have been meant, nearest first."""
    wanted = folded(text)
    by_name = {folded(zone): zone for zone in sorted(zones)}
    if wanted in by_name:
        return by_name[wanted], ()
    cities = {name: zone for name, zone in by_name.items() if " " in name and wanted}
    ending = [zone for name, zone in cities.items() if name.endswith(f" {wanted}")]
    if len(ending) == 1:
        return ending[0], ()
    if ending:
        return None, tuple(ending[:5])
    near = difflib.get_close_matches(wanted, by_name, n=3, cutoff=0.6)
    towns = {name.rsplit(" ", 1)[-1]: zone for name, zone in cities.items()}
    near_towns = difflib.get_close_matches(wanted, towns, n=3, cutoff=0.7)
    return None, tuple(dict.fromkeys([*(towns[t] for t in near_towns), *(by_name[n] for n in near)]))[:5]
