"""What a group chooses, as people type it."""

from datetime import time
from zoneinfo import available_timezones

import pytest

from domain.groups import Group
from domain.settings import find_zone, read_quiet_hours, with_setting
from texts.places import country_name, country_of, find_country

GROUP = Group(1, -100, "Cluster Protection Mali", "fr", "Africa/Bamako", "ML")


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("20:00-07:00", (time(20), time(7))),
        ("20h à 7h30", (time(20), time(7, 30))),
        ("de 19 h 15 à 8 h", (time(19, 15), time(8))),
        ("from 22:00 to 6:00", (time(22), time(6))),
        ("24h-6h", (time(0), time(6))),
        ("7-23", (time(7), time(23))),
    ],
)
def test_quiet_hours(text: str, hours: tuple[time, time]) -> None:
    assert read_quiet_hours(text) == hours


@pytest.mark.parametrize("text", ["", "la nuit", "25:00-7:00", "20:75-7:00", "8h-8h", "7h-5h", "20:00", "1-2-3"])
def test_what_is_no_span_or_leaves_no_day_is_refused(text: str) -> None:
    assert read_quiet_hours(text) is None


@pytest.mark.parametrize("text", ["Africa/Juba", "africa juba", "JUBA", " Juba "])
def test_a_zone_is_found_by_its_city(text: str) -> None:
    assert find_zone(text, available_timezones()) == ("Africa/Juba", ())


def test_a_misspelt_zone_is_asked_about_never_guessed() -> None:
    zone, near = find_zone("Bamaco", available_timezones())

    assert zone is None
    assert near[0] == "Africa/Bamako"
    assert find_zone("qqqq", available_timezones()) == (None, ())
    assert find_zone("", available_timezones()) == (None, ())


def test_the_country_follows_from_the_zone() -> None:
    assert [country_of(z) for z in ("Africa/Juba", "Africa/Bamako", "UTC")] == ["SS", "ML", None]


def test_a_country_is_found_by_its_name_in_either_language() -> None:
    found = [find_country(name) for name in ("ml", "Mali", "soudan du sud", "South Sudan", "Atlantide")]

    assert found == ["ML", "ML", "SS", "SS", None]
    assert (country_name("SS", "fr"), country_name("SS", "en")) == ("Soudan du Sud", "South Sudan")


def test_a_button_sets_one_thing_and_leaves_the_others() -> None:
    group = GROUP
    for what, value in (("language", "en"), ("names", "mentions"), ("quiet", "20:00–07:00"), ("result", "no")):
        changed = with_setting(group, what, value)
        assert changed is not None
        group = changed

    settings = group.settings
    assert (group.language, group.zone, group.country) == ("en", "Africa/Bamako", "ML")
    assert (settings.names_in_group, settings.tell_result) == ("mentions", False)
    assert (settings.quiet_from, settings.quiet_until) == (time(20), time(7))


@pytest.mark.parametrize(("what", "value"), [("language", "de"), ("names", "x"), ("result", ""), ("title", "x")])
def test_what_cannot_be_set(what: str, value: str) -> None:
    assert with_setting(GROUP, what, value) is None
