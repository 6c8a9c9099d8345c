"""A typo put right is not told as another wording; whatever may change what is said is."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from domain.wording import near_same

WORDS = ["accès", "humanitaire", "aux", "cercles", "Ménaka", "Gao", "12", "1,5", "pas", "écoles,"]
TEXT = st.lists(st.sampled_from(WORDS), min_size=1, max_size=10).map(" ".join)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Accès aux écoles.", "acces aux  ecoles"),
        ("Renforcer l'accés humanitaire", "Renforcer l’accès humanitaire !"),
        ("Protection des civls à Ménaka", "Protection des civils à Ménaka"),
        ("Documentation civlie et détenus", "Documentation civile et détenu"),
        ("Reach 1.5 million children", "reach 1,5 million childern"),
    ],
)
def test_a_slip_put_right_says_the_same(one: str, other: str) -> None:
    assert near_same(one, other)
    assert near_same(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Trois écoles à Gao", "Trois écoles à Gaa"),
        ("Accès à Ménaka", "Accès à Ménara"),
        ("12 écoles", "13 écoles"),
        ("1,5 million", "15 million"),
        ("3-5 écoles", "3.5 écoles"),
        ("10 % des enfants", "10 enfants des"),
        ("10% of children", "10 of children"),
        ("Ne pas fermer les écoles", "Ne plus fermer les écoles"),
        ("Avec les autorités", "Sans les autorités"),
        ("un accès limité", "un accès illimité"),
        ("les centres couverts", "les centres ouverts"),
        ("Fermer les écoles", "Fermer les écoles rurales"),
        ("distribuer ferme outils abris", "distribuer fermes outil abri"),
        ("", "écoles"),
    ],
)
def test_what_may_change_what_is_said_is_another_wording(one: str, other: str) -> None:
    assert not near_same(one, other)
    assert not near_same(other, one)


@given(TEXT)
def test_case_accents_punctuation_and_spaces_make_no_difference(text: str) -> None:
    plain = text.translate(str.maketrans("éèÉ", "eeE"))
    assert near_same(text, f"  {plain.upper().replace(' ', '  ')} !")


@given(st.text(max_size=60), st.integers(0, 60), st.sampled_from("0123456789"))
def test_a_digit_more_less_or_other_is_never_the_same(text: str, where: int, digit: str) -> None:
    at = min(where, len(text))
    assert not near_same(text, text[:at] + digit + text[at:])
    ascii_digits = [n for n, c in enumerate(text) if c in "0123456789"]
    for n in ascii_digits:
        assume(text[n] != digit)
        assert not near_same(text, text[:n] + digit + text[n + 1 :])
        assert not near_same(text, text[:n] + text[n + 1 :])


@given(TEXT, TEXT)
def test_it_goes_both_ways_and_the_numbers_are_those_of_either(one: str, other: str) -> None:
    assert near_same(one, one)
    assert near_same(one, other) == near_same(other, one)
    if near_same(one, other):
        assert [w for w in one.split() if w[0].isdigit()] == [w for w in other.split() if w[0].isdigit()]
