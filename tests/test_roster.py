"""The roster as people type or paste it, and who is meant by a name."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain import roster
from domain.groups import FocalPoint, Group
from domain.roster import Named, folded, read_roster

NOW = datetime(2017, 6, 7, 15, tzinfo=UTC)
EMPTY = Group(1, -1, "Cluster", "fr", "Africa/Bamako", "ML")


def group_of(text: str) -> Group:
    return roster.with_organisations(EMPTY, read_roster(text))


def names(group: Group) -> list[str]:
    return [o.name for o in group.expected()]


@pytest.mark.parametrize(
    "text",
    [
        "UNHCR, OIM, DRC",
        "UNHCR; OIM; DRC",
        "UNHCR\nOIM\nDRC",
        "UNHCR,\nOIM,\nDRC.",
        "1. UNHCR\n2. OIM\n3. DRC",
        "1) UNHCR\n2) OIM\n3) DRC",
        "(1) UNHCR\n(2) OIM\n(3) DRC",
        "1° UNHCR\n2° OIM\n3° DRC",
        "1 - UNHCR\n2 – OIM\n3-DRC",
        "- UNHCR\n• OIM\n– DRC",
        "▪ UNHCR\n➢ OIM\n✓ DRC",
        "Organisations membres :\nUNHCR\nOIM\n\n\nDRC",
        "UNHCR, unhcr, OIM, Oim , DRC",
    ],
)
def test_one_list_written_in_many_ways(text: str) -> None:
    assert [n.name for n in read_roster(text)] == ["UNHCR", "OIM", "DRC"]


def test_names_keep_their_own_dashes_dots_and_numbers() -> None:
    assert [n.name for n in read_roster("ABA-ROLI, ARGA–Mali, 3-D Fund, G.A.R.D.L., Medica 4 Mali")] == [
        "ABA-ROLI", "ARGA–Mali", "3-D Fund", "G.A.R.D.L", "Medica 4 Mali"
    ]  # fmt: skip


def test_parentheses_hold_other_names_and_usernames_their_people() -> None:
    assert read_roster("MINUSMA (CAD, OSWPA; PE) @moctar_m, @awa_m\nDRC @aissata_drc") == (
        Named("MINUSMA", ("CAD", "OSWPA", "PE"), ("moctar_m", "awa_m")),
        Named("DRC", (), ("aissata_drc",)),
    )


def test_an_open_parenthesis_ends_with_its_line() -> None:
    assert [n.name for n in read_roster("MINUSMA (CAD, PE\nDRC, NRC")][-2:] == ["DRC", "NRC"]


NAME = st.from_regex(r"[A-Z][A-Za-zÉéè]{1,8}( [A-Z][a-z]{2,6})?", fullmatch=True)


@given(st.lists(NAME, min_size=1, max_size=20, unique_by=folded), st.sampled_from([", ", "; ", "\n", "\n• ", ",\n"]))
@settings(max_examples=150, deadline=None)
def test_a_roster_that_is_shown_can_be_typed_again(typed: list[str], between: str) -> None:
    group = group_of(between.join(typed))

    assert names(group) == typed
    shown = "\n".join(f"• {name}" for name in names(group))
    assert roster.only(group, read_roster(shown), by=1, now=NOW) == group
    assert all(roster.find_organisation(group, name) for name in typed)


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_no_text_is_too_odd_and_nothing_is_listed_twice(text: str) -> None:
    read = read_roster(text)

    assert len({folded(n.name) for n in read}) == len(read)
    assert all(folded(n.name) and len(n.name) <= roster.LONGEST_NAME for n in read)


# who is meant


def test_spelling_of_case_accents_and_dashes_makes_no_other_organisation() -> None:
    group = group_of("ARGA-Mali, Coopération Suisse, MINUSMA (CAD, PE)")

    found = [roster.find_organisation(group, t) for t in ("arga–mali", "COOPERATION SUISSE", "cad", "Suisse", "")]
    assert [o.name if o else None for o in found] == ["ARGA-Mali", "Coopération Suisse", "MINUSMA", None, None]
    assert roster.near_names(group, "Cooperation Swisse") == ("Coopération Suisse",)
    assert roster.near_names(group, "xyz") == ()


@pytest.mark.parametrize(
    ("text", "name", "rest"),
    [
        ("AMSS phone 1) Eau", "AMSS", "phone 1) Eau"),
        ("Coopération Suisse: 1) Eau", "Coopération Suisse", "1) Eau"),
        ("AMSS\n1) Eau\n2) Écoles", "AMSS", "1) Eau\n2) Écoles"),
        ("amss", "AMSS", ""),
        ("ANSS 1) Eau", None, "ANSS 1) Eau"),
    ],
)
def test_the_organisation_leads_what_is_said_for_it(text: str, name: str | None, rest: str) -> None:
    organisation, left = roster.leading_organisation(group_of("AMSS, Coopération Suisse"), text)
    assert (organisation.name if organisation else None, left) == (name, rest)


# corrected


def test_keys_survive_a_removal_a_return_and_a_new_name() -> None:
    group = group_of("UNHCR, TDH")
    tdh = group.expected()[1]
    group = roster.without(group, tdh, by=1, now=NOW)
    assert names(group) == ["UNHCR"]

    group = roster.with_organisations(group, read_roster("OIM, tdh"))
    assert {o.name: o.key for o in group.expected()} == {"UNHCR": "o1", "TDH": "o2", "OIM": "o3"}

    group = roster.renamed(group, group.organisation("o2"), "Terre des hommes")
    found = roster.find_organisation(group, "tdh")
    assert found is not None
    assert (found.key, found.name, found.aliases) == ("o2", "Terre des hommes", ("TDH",))


def test_only_those_named_stay() -> None:
    group = roster.only(group_of("UNHCR, OIM, MINUSMA (CAD)"), read_roster("cad, NRC"), by=1, now=NOW)
    assert names(group) == ["MINUSMA", "NRC"]
    assert [o.removed.by for o in group.roster if o.removed] == [1, 1]


NAMINGS = st.lists(
    st.tuples(st.sampled_from(("o1", "o2", "o3")), st.sampled_from((None, 5, 6)), st.sampled_from("xyz"))
)


@given(NAMINGS)
def test_whoever_is_named_speaks_for_each_organisation_once(namings: list[tuple[str, int | None, str]]) -> None:
    """A username waits for its person, and is theirs once they have come."""
    group = group_of("UNHCR, OIM, DRC")
    for key, person, username in namings:
        group = group.with_focal_point(FocalPoint(key, person, username))
        assert FocalPoint(key, person, username) in group.focal_points

    for key in ("o1", "o2", "o3"):
        known = group.focal_points_of(key)
        persons = [f.person for f in known if f.person is not None]
        usernames = [f.username for f in known]
        assert len(persons) == len(set(persons))
        assert len(usernames) == len(set(usernames))
        assert {f.username for f in known} <= {name for where, _, name in namings if where == key}
    assert {f.organisation for f in group.focal_points} == {key for key, _, _ in namings}
