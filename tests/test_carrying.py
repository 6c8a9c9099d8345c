"""What the next minutes repeat is known to be the same decision, and only that."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.carrying import About, open_before, paired
from domain.decisions import Cancellation, Decision, Progress, Transmission
from domain.groups import Act
from tests.documents.case import BAMAKO, MARIAM, at

JULY = date(2017, 7, 5)


def titled(title: str, number: int = 1, owner: str | None = None) -> Decision:
    return Decision(number, 1, number, title, Act(MARIAM, at(7, 16)), owner=owner)


def is_same(title: str, other: str, owner: str | None = None) -> bool:
    return bool(paired([About(other)], [titled(title, owner=owner)]))


@pytest.mark.parametrize(
    ("title", "other"),
    [
        ("Partager la version finale du plan d'action de la stratégie avec l'ICC", "Plan d'action de la stratégie"),
        ("Rapports mensuels de monitoring", "UNHCR partage les rapports de monitoring"),
        ("Commentaires sur les termes de référence", "Termes de référence du cluster : derniers commentaires"),
        ("Note de plaidoyer sur l'accès humanitaire", "La note de plaidoyer accès humanitaire"),
        ("Share the mapping of protection actors", "Mapping of protection actors"),
        ("Cartographie", "CARTOGRAPHIE"),
    ],
)
def test_the_same_in_other_words(title: str, other: str) -> None:
    assert is_same(title, other)


@pytest.mark.parametrize(
    ("title", "other"),
    [
        ("Rapport de mission de Kidal", "Rapport de mission de Gao"),
        ("Rapport mensuel de monitoring de juin", "Rapport mensuel de monitoring de juillet"),
        ("Formation sur la protection de l'enfance", "Formation sur la négociation humanitaire"),
        ("Commentaires sur les termes de référence", "Commentaires sur la note de plaidoyer"),
        ("Plan d'action de la stratégie", "Plan de contingence"),
        ("Atelier 3 sur les indicateurs du nexus", "Atelier 4 sur les indicateurs du nexus"),
        ("Priorités pour l'EHP", "Priorités"),
    ],
)
def test_what_is_about_something_else(title: str, other: str) -> None:
    assert not is_same(title, other)


def test_who_does_it_is_no_difference() -> None:
    assert is_same("Partager les rapports de monitoring", "UNHCR partage les rapports de monitoring à OCHA", "UNHCR")


def test_the_most_alike_go_together_and_of_two_the_later_decision() -> None:
    plan, twice = titled("Plan d'action de la stratégie"), [titled("Rapports de monitoring", n) for n in (2, 3)]
    told = [About("Les rapports de monitoring"), About("Plan d'action"), About("Plan d'action de la stratégie")]

    assert {place: d.number for place, d in paired(told, [plan, *twice]).items()} == {0: 3, 2: 1}


def test_only_what_was_decided_before_and_is_not_over_is_open_from_before() -> None:
    moment = at(20, 9)
    one = titled("Plan d'action")
    over = [
        replace(one, progress=(Progress("done", MARIAM, moment),)),
        replace(one, cancellation=Cancellation(MARIAM, moment)),
        replace(one, transmissions=(Transmission(1, MARIAM, moment, "ICC", "", (), ()),)),
        replace(one, meeting=JULY),
        replace(one, opened=Act(MARIAM, at(5, 16, month=7))),
    ]
    still = [one, replace(one, progress=(Progress("pending", MARIAM, moment),)), replace(one, meeting=date(2017, 6, 7))]

    assert open_before([*over, *still], JULY, BAMAKO) == still
    assert open_before(still, None, BAMAKO) == []


WORDS = st.sampled_from(
    ("rapport", "monitoring", "Gao", "Kidal", "plan", "action", "note", "plaidoyer", "juin", "OIM", "3")
)
TITLES = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)


@given(st.lists(TITLES, max_size=6), st.lists(TITLES, max_size=6))
def test_none_is_paired_twice_and_the_same_words_always_are(told: list[str], titles: list[str]) -> None:
    decisions = [titled(title, number) for number, title in enumerate(titles, 1)]
    found = paired([About(text) for text in told], decisions)

    numbers = [d.number for d in found.values()]
    assert len(numbers) == len(set(numbers))
    for text in set(told) & set(titles):
        same = sum(1 for place, d in found.items() if told[place] == text == d.title)
        assert same == min(told.count(text), titles.count(text))
