"""Which part of an item asks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.clauses import asking


def asked(text: str) -> str:
    spans = asking(text, lambda word: word.lower() in ("formation", "train", "reopen")).spans
    return " … ".join(text[begin:end].strip(" ,.;:()") for begin, end in spans) or text


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Chaque semaine des bergers sont tués, il faut de l'éducation au risque", "il faut de l'éducation au risque"),
        ("Monitoring stopped, they left in March. Please resume", "Monitoring stopped … Please resume"),
        (
            "Beaucoup n'ont pas de papiers. Il faut les aider",
            "Beaucoup n'ont pas de papiers. Il faut les aider",
        ),  # whom?
        ("Rouvrir les écoles, surtout là où elles sont fermées depuis 2012", "Rouvrir les écoles"),
        ("Abris : on dort dehors. Envoyer des bâches", "Abris … Envoyer des bâches"),  # the heading belongs to it
        ("Train the police (Gao, Kidal and Ménaka) on IHL", "Train the police … on IHL"),
        ("Former les points focaux (VBG)", "Former les points focaux (VBG)"),  # two words are its other name
        ("On doit rouler avec l'armée, obtenir une exemption", "obtenir une exemption"),
        ("They are our eyes and ears", "They are our eyes and ears"),  # nothing asks: all of it counts
        ("Accès humanitaire", "Accès humanitaire"),
    ],
)
def test_what_asks_is_told_from_what_tells(text: str, part: str) -> None:
    assert asked(text) == part


@given(st.text(max_size=200))
def test_the_parts_lie_in_the_text_one_after_the_other(text: str) -> None:
    places = [place for span in asking(text, str.istitle).spans for place in span]

    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)
