"""Who is away, who speaks no longer, who is excused."""

from dataclasses import replace
from datetime import UTC, datetime

from domain import absence
from domain.decisions import Decision, Excuse
from domain.groups import Act, FocalPoint, Group, Organisation
from domain.standing import Standing, standing_of

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
