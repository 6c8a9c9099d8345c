"""Working days and holidays of the country a group works in."""

from datetime import date

from domain.calendar import holiday_name, is_working_day


def test_weekends_and_holidays_of_the_country_are_no_working_days() -> None:
    assert is_working_day(date(2017, 6, 14), "ML")
    assert not is_working_day(date(2017, 6, 17), "ML")
    assert not is_working_day(date(2017, 9, 22), "ML")  # independence day, a Friday
    assert is_working_day(date(2017, 9, 22), "FR")


def test_a_holiday_has_a_name_in_the_language_asked_for() -> None:
    assert holiday_name(date(2017, 1, 1), "ML", "fr") == "Jour de l'An"
    assert holiday_name(date(2017, 1, 1), "ml", "en") == "New Year's Day"
    assert holiday_name(date(2017, 6, 14), "ML", "fr") is None


def test_of_an_unknown_country_only_the_weekends_are_known() -> None:
    assert is_working_day(date(2017, 1, 2), "XX")
    assert not is_working_day(date(2017, 1, 1), "XX")
    assert holiday_name(date(2017, 1, 1), "XX", "fr") is None
