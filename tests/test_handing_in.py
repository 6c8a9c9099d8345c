"""What is typed of an answer that came another way: nothing of it is lost, whatever stands before the points."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from domain import handing_in, roster
from domain.groups import Group
from domain.handing_in import CHANNELS, Given, Unknown
from domain.roster import folded

WORDS = st.sampled_from(
    [
        "CAD",
        "pe",
        "(POC)",
        "Mme",
        "Traoré,",
        "Accès",
        "1)",
        "2)",
        "3.",
        "-",
        "Bonjour",
        "\n",
        "Nos priorités :",
        *CHANNELS,
    ]
)


GROUP = roster.with_organisations(
    Group(1, -1, "Cluster", "fr", "Africa/Bamako", "ML"),
    roster.read_roster("UNHCR, MINUSMA (CAD, OSWPA, PE, POC), AMSS, Coopération Suisse, ARGA-Mali"),
)


@given(st.sampled_from(["MINUSMA", "minusma :", "CAD", "AMSS", "Coopération Suisse"]), st.lists(WORDS, max_size=12))
def test_every_word_is_the_name_the_source_or_the_answer(name: str, words: list[str]) -> None:
    typed = f"{name} {' '.join(words)}"
    read = handing_in.read(GROUP, typed)

    assert isinstance(read, Given)
    kept = Counter(folded(f"{read.organisation.name} {read.source} {read.words}").split())
    assert Counter(folded(typed).split()) <= kept


@given(st.lists(WORDS, max_size=6))
def test_a_name_that_is_near_is_offered_with_all_that_followed(words: list[str]) -> None:
    typed = f"ANSS {' '.join(words)}".strip()
    read = handing_in.read(GROUP, typed)

    assert isinstance(read, Unknown)
    if read.near:
        assert folded(f"{read.name} {read.rest}") == folded(typed)
