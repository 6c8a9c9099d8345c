"""What an action is called: what is to be done, without who and when; and how many of something it asks for."""

import pytest

from domain.decisions import Wanted
from domain.minutes.languages.words import Words
from domain.minutes.plain import folded
from domain.minutes.titles import LONGEST_TITLE, wanted_in
from tests.minutes.telling import EN, ES, FR, actions


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Relancer la mairie au plus tard mercredi 14 juin.", "Relancer la mairie"),
        ("Relancer, avant le 14 juin, la mairie de Gao.", "Relancer la mairie de Gao"),
        ("Guillaume : relancer Lucien avant le 14 juin", "Relancer Lucien"),
        ("Action : **publier la note** d'ici fin juin", "Publier la note"),
        ("La coordination transmet la note à l'EHP le 16 juin.", "La coordination transmet la note à l'EHP"),
        ("JD to circulate the minutes by Friday 16 June.", "Circulate the minutes"),
        ("Paul will submit the plan to the donor by 16 June", "Submit the plan to the donor"),
        ("Enviar la lista antes del 14 de junio.", "Enviar la lista"),
        ("Enviar la lista a más tardar el viernes 16 de junio", "Enviar la lista"),
    ],
)
def test_a_title_is_what_is_to_be_done(line: str, title: str) -> None:
    assert [action.title for action in actions(line)] == [title]


def test_a_long_one_ends_between_words() -> None:
    line = "Relancer la mairie " + "et la commune voisine " * 9 + "avant le 14 juin."

    (one,) = actions(line)

    assert len(one.title) <= LONGEST_TITLE + 1
    assert line.startswith(one.title.replace("…", " "))


def test_in_a_row_the_day_beside_it_is_no_part_of_it() -> None:
    (one,) = actions("Action: Relancer la mairie | Qui: Awa | Quand: 14 juin")

    assert one.title == "Relancer la mairie"


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("Proposer 2 à 3 priorités", FR, Wanted(2, 3)),
        ("Proposer deux indicateurs", FR, Wanted(2, 2)),
        ("Send two to three priorities", EN, Wanted(2, 3)),
        ("Enviar tres propuestas", ES, Wanted(3, 3)),
        ("Proposer 30 priorités", FR, None),
        ("Proposer 3 à 2 priorités", FR, None),
        ("Proposer les priorités", FR, None),
    ],
)
def test_how_many_are_asked_for(text: str, words: Words, wanted: Wanted | None) -> None:
    assert wanted_in(folded(text), words) == wanted
