"""Who is away, who speaks no longer, who is excused."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import absence
from domain.decisions import Decision, Excuse
from domain.groups import Act, FocalPoint, Group, Organisation
from domain.standing import Standing, standing_of
from domain.typed import Fault

BAMAKO = ZoneInfo("Africa/Bamako")
NOW = datetime(2017, 6, 12, 9, tzinfo=UTC)
DUE = datetime(2017, 6, 15, 23, 59, tzinfo=UTC)
BACK = datetime(2017, 6, 20, 23, 59, tzinfo=UTC)
AISSATA, IBRAHIM = 11, 12

GROUP = Group(
    *(1, -100, "Cluster Protection Mali", "fr", "Africa/Bamako", "ML"),
    roster=(Organisation("o1", "DRC"), Organisation("o2", "TDH")),
    focal_points=(FocalPoint("o1", AISSATA), FocalPoint("o1", IBRAHIM)),
)
DECISION = Decision(1, 1, 1, "Priorités", Act(1, NOW), ("o1", "o2"), contributions_due=DUE)


def test_an_organisation_counts_as_excused_once_all_who_speak_for_it_are_away() -> None:
    one = absence.away(GROUP, AISSATA, BACK)
    both = absence.away(one, IBRAHIM, BACK)
    returned = absence.away(both, AISSATA, None)

    standings = [standing_of(g, DECISION, (), "o1") for g in (GROUP, one, both, returned)]

    assert standings == [Standing.NOT_YET, Standing.NOT_YET, Standing.EXCUSED, Standing.NOT_YET]


def test_whoever_is_away_is_away_for_one_organisation_more_and_on_the_same_name() -> None:
    away = absence.away(GROUP, AISSATA, BACK)
    assert away.with_focal_point(FocalPoint("o2", AISSATA)).focal_points[-1].away_until == BACK
    assert away.with_focal_point(FocalPoint("o1", AISSATA, "aissata")).focal_points[-1].away_until == BACK
    assert away.with_focal_point(FocalPoint("o2", IBRAHIM)).focal_points[-1].away_until is None
    assert GROUP.with_focal_point(FocalPoint("o2", AISSATA)).focal_points[-1].away_until is None


def test_whoever_is_untied_speaks_for_it_no_longer_and_nobody_else_changes() -> None:
    left = absence.untied(GROUP, AISSATA, "o1")

    assert left.focal_points == (FocalPoint("o1", IBRAHIM),)
    assert absence.untied(GROUP, AISSATA, "o2") == GROUP


def test_an_excuse_says_who_when_and_why_stands_once_and_can_be_taken_back() -> None:
    twice = absence.excused(absence.excused(DECISION, "o2", by=1, at=NOW), "o2", by=2, at=NOW, reason="en mission")

    assert twice.excuses == (Excuse("o2", 2, NOW, "en mission"),)
    assert standing_of(GROUP, twice, (), "o2") is Standing.EXCUSED
    assert absence.expected_again(twice, "o2") == DECISION
    assert absence.expected_again(twice, "o1") == replace(DECISION, excuses=twice.excuses)


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("from 12 to 14 June", 12, 14),
        ("du 12 au 14 juin", 12, 14),
        ("12-14 juin", 12, 14),
        ("du lundi 12 au mercredi 14 juin", 12, 14),
        ("from tomorrow until Friday 16 June", 8, 16),
        ("à partir du 12 juin jusqu'au 14 juin", 12, 14),
        ("du 12/06 au 14/06", 12, 14),
        ("from 5 to 14 June", None, 14),
        ("from today to 14 June", None, 14),
        ("d'aujourd'hui au 14 juin", None, 14),
        ("d'aujourd'hui au 14", None, 14),
        ("du 12 au 14", 12, 14),
        ("12 to 14", 12, 14),
        ("du 5 au 14", None, 14),
        ("June 12 to 14", 12, 14),
        ("June 12 - 14", 12, 14),
        ("demain au 14", 8, 14),
        ("du 2017-06-12 au 2017-06-14", 12, 14),
        ("mercredi 14 juin", None, 14),
        ("14-06-2017", None, 14),
        ("jusqu'au mardi 20 juin", None, 20),
        ("20/06/2017", None, 20),
    ],
)
def test_an_absence_is_read_with_its_first_day(text: str, since: int | None, until: int) -> None:
    span = absence.read_span(text, datetime(2017, 6, 7, 15, tzinfo=BAMAKO), BAMAKO)
    assert span.since == (datetime(2017, 6, since, tzinfo=BAMAKO) if since else None)
    assert span.until == datetime(2017, 6, until, 23, 59, tzinfo=BAMAKO)


def test_a_number_alone_is_the_nearest_such_day_to_the_other_one() -> None:
    for text in ("28 au 3 juillet", "du 28 juin au 3", "28 June to the 3rd"):
        span = absence.read_span(text, datetime(2017, 6, 7, 15, tzinfo=BAMAKO), BAMAKO)
        assert span.since == datetime(2017, 6, 28, tzinfo=BAMAKO)
        assert span.until == datetime(2017, 7, 3, 23, 59, tzinfo=BAMAKO)


def test_an_hour_is_no_second_day() -> None:
    span = absence.read_span("20 juin à 12h", datetime(2017, 6, 7, 15, tzinfo=BAMAKO), BAMAKO)
    assert span == absence.Span(datetime(2017, 6, 20, 12, tzinfo=BAMAKO))


@given(st.dates(date(2017, 6, 8), date(2018, 5, 1)), st.integers(0, 27), st.sampled_from(["du {} au {}", "{} - {}"]))
def test_two_days_are_read_however_much_of_them_is_said(first: date, days: int, between: str) -> None:
    last, now = first + timedelta(days), datetime(2017, 6, 7, 15, tzinfo=BAMAKO)
    for begin, end in ((first.isoformat(), str(last.day)), (str(first.day), last.isoformat())):
        span = absence.read_span(between.format(begin, end), now, BAMAKO)
        assert span.since == datetime(first.year, first.month, first.day, tzinfo=BAMAKO)
        assert span.until == datetime(last.year, last.month, last.day, 23, 59, tzinfo=BAMAKO)


def test_an_absence_that_ends_before_it_begins_is_asked_about() -> None:
    span = absence.read_span("from 14 to 12 June", datetime(2017, 6, 7, 15, tzinfo=BAMAKO), BAMAKO)
    assert (span.until, [(w.fault, w.part) for w in span.wrong]) == (None, [(Fault.NO_DATE, "from 14 to 12 June")])
