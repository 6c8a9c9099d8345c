"""Votes that are written: what is read as the numbers of lines on a ballot, and what is not."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import ballots, voting
from domain.ballots import Mistyped
from domain.voting import Written
from tests.test_ranking import GROUP, OPTIONS, ROUND

SEPARATORS = st.sampled_from(
    (" ", ", ", ",", " et ", " and ", ", et ", "\n", " ; ", " & ", " + ", " puis ", " > ", ", then ")
)
LEADS = st.sampled_from(
    ("", "mes priorités : ", "Mes choix: ", "priorities ", "my votes : ", "nos priorit\u0065\u0301s\u00a0: ")
)
KIND = st.sampled_from(("", "merci !", "please", "svp", "🙏", "Thank you", "Cordialement,\nAïssata"))
CONTENT = st.sampled_from(
    (
        "localités",
        "h",
        "juin",
        "-7",
        "/7",
        "%",
        "€",
        "km",
        "écoles",
        "?",
        "ou 3",
        "or 3",
        "not 3",
        "sauf 3",
        "à 3",
        "to 3",
    )
)
NUMBERS = st.lists(st.integers(0, 999), min_size=1, max_size=9)
BETWEEN = st.lists(SEPARATORS, min_size=9, max_size=9)


def strung(numbers: list[int], between: list[str]) -> str:
    return "".join(f"{n}{s}" for n, s in zip(numbers, between, strict=False))[: -len(between[len(numbers) - 1])]


def read(text: str) -> Written | None:
    return voting.written(text, GROUP, ["Aïssata Maïga"], rounds={4})


@given(NUMBERS, BETWEEN, LEADS, KIND)
def test_numbers_are_read_however_they_are_strung(numbers: list[int], between: list[str], lead: str, kind: str) -> None:
    wanted = Written(tuple(numbers), says_so=bool(lead))

    assert read(f" {lead}{strung(numbers, between)}. {kind}") == wanted
    assert read(f"Bonjour, {lead}{strung([f'#{n}' for n in numbers], between)} {kind}") == wanted  # type: ignore[misc]


@given(NUMBERS, BETWEEN, LEADS, CONTENT)
def test_whatever_else_is_said_it_is_no_vote_by_itself(
    numbers: list[int], between: list[str], lead: str, content: str
) -> None:
    for text in (f"{lead}{strung(numbers, between)}{content}", f"{lead}{strung(numbers, between)} {content}"):
        found = read(text)
        assert found is None or found.more


@given(
    NUMBERS,
    BETWEEN,
    st.sampled_from(("DRC", "NRC", "drc", "Oim")),
    st.sampled_from(("{} : {}", "{} {}", "{1} ({0})", "pour {}, {}", "on behalf of {}: {}")),
)
def test_an_organisation_that_is_named_is_told(numbers: list[int], between: list[str], name: str, way: str) -> None:
    found = read(way.format(name, strung(numbers, between)))

    keys = {o.name.casefold(): o.key for o in GROUP.roster}
    assert found == Written(tuple(numbers), organisation=keys[name.casefold()])
    assert read(f"UNHCR et {way.format(name, strung(numbers, between))}") is None


@given(st.permutations((1, 2, 3, 4, 5)), st.integers(2, 5), st.sampled_from(("\n", " ", ", ")))
def test_numbers_that_rank_others_are_none_themselves(order: list[int], count: int, between: str) -> None:
    chosen = order[:count]
    for way in ("{}. {}", "{}) {}", "choix {} : {}", "priorité n°{} : {}", "{}e choix : {}"):
        text = between.join(way.format(rank, number) for rank, number in enumerate(chosen, 1))
        found = read(text)
        assert found is not None
        assert found.numbers == tuple(chosen)


@given(st.permutations(OPTIONS), st.integers(1, 5), st.booleans(), st.sampled_from((", ", "\n", " ; ", " et ")))
def test_the_words_of_a_line_stand_for_its_number(
    options: list[ballots.Option], count: int, numbered: bool, between: str
) -> None:
    said = between.join(f"{o.number}. {o.text}" if numbered else o.text.lower() for o in options[:count])
    found = voting.written(said, options=OPTIONS)

    assert found == Written(tuple(o.number for o in options[:count]))
    listed = "\n".join(f"{n}) {o.text}" for n, o in enumerate(options[:count], 1))
    assert voting.written(listed, options=OPTIONS) == Written(tuple(o.number for o in options[:count]))
    assert voting.written(said) is None or numbered is False


def test_the_words_of_a_line_beside_the_number_of_another_are_asked_about() -> None:
    assert voting.written(f"5. {OPTIONS[0].text}\n1. {OPTIONS[4].text}", options=OPTIONS) is None
    assert voting.written(f"{OPTIONS[0].text} à Gao", options=OPTIONS) is None
    named = replace(OPTIONS[0], text="Cliniques de DRC")
    assert voting.written("NRC : 1. Cliniques de DRC", GROUP, options=[named]) == Written((1,), organisation="o3")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("first 2 then 1", (2, 1)),
        ("d'abord 2, ensuite 1", (2, 1)),
        ("nos 2 choix : 1 et 3", (1, 3)),
        ("our 2 priorities are 1 and 3", (1, 3)),
        ("2️⃣ 1️⃣", (2, 1)),
        ("- 2\n- 1", (2, 1)),
        ("No. 2 and no. 1", (2, 1)),
        ("#4 : 2, 1", (2, 1)),
        ("2->1", (2, 1)),
        ("nous avons choisi 2 et 1", (2, 1)),
        ("Bonjour à tous, notre vote va aux 2 et 1", (2, 1)),
    ],
)
def test_votes_as_people_write_them(text: str, numbers: tuple[int, ...]) -> None:
    found = read(text)
    assert found is not None
    assert (found.numbers, found.more) == (numbers, False)
    assert found.decision == (4 if "#4" in text else None)


@pytest.mark.parametrize(
    "text",
    ["1-3", "2 – 1", "12:30", "les 2 premiers", "the first 2", "the 2 first", "all 3", "tous les 3", "2 points",
     "nous avons 2", "nous ne votons pas 2", "15.6", "2 of 3", "2e", "2000", "1. Accès\n2. Abris", "2 : accès bloqué",
     "12, 15 et 18 juin : distribution", "merci", "DRC"],
)  # fmt: skip
def test_what_counts_ranges_or_doubts_is_no_vote(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("2 et 1, car l'accès est bloqué", (2, 1)),
        ("I vote 2 because access is cut", (2,)),
        ("2, parce que c'est urgent", (2,)),
        ("Nous votons 2. Les raisons sont connues de tous les partenaires.", (2,)),
    ],
)
def test_reasons_after_a_vote_are_told(text: str, numbers: tuple[int, ...]) -> None:
    found = read(text)
    assert found is not None
    assert (found.numbers, found.more) == (numbers, True)


WRITTEN = st.none() | st.builds(
    Written, st.lists(st.integers(0, 7), min_size=1, max_size=4).map(tuple), st.booleans(), more=st.booleans()
)


@given(WRITTEN, st.integers(1, 5), st.booleans(), st.booleans())
def test_what_is_asked_about_and_what_is_ticked(
    vote: Written | None, at_most: int, to_ballot: bool, collecting: bool
) -> None:
    this = replace(ROUND, at_most=at_most)
    means = voting.meant(vote, this, to_ballot=to_ballot, collecting=collecting)

    if vote is None:
        assert means == "other"
        return
    can_be_taken = not isinstance(ballots.choice_of(this, vote.numbers, ()), Mistyped)
    if means == "vote":  # reasons are never ticked away, nor numbers that may answer the call
        assert not vote.more
        assert to_ballot or vote.says_so or (can_be_taken and not collecting)
    if to_ballot or vote.says_so:
        assert means == ("perhaps" if vote.more else "vote")
    if not (to_ballot or vote.says_so or can_be_taken):
        assert means == "other"
