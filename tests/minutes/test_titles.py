"""What an action is called: what is to be done, without who and when; and how many of something it asks for."""

import pytest

from domain.decisions import Wanted
from domain.minutes.languages.words import Words
from domain.minutes.plain import folded
from domain.minutes.titles import LONGEST_TITLE, is_unsaid, wanted_in
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
        ("Proposer au plus 3 priorités", FR, Wanted(1, 3)),
        ("Proposer 3 priorités (maximum)", FR, Wanted(1, 3)),
        ("Proposer 2 à 3 priorités au maximum", FR, Wanted(2, 3)),
        ("Proposer 3 priorités au plus tard jeudi", FR, Wanted(3, 3)),
        ("Send up to three priorities", EN, Wanted(1, 3)),
        ("Send 3 priorities at most", EN, Wanted(1, 3)),
        ("Enviar hasta tres propuestas", ES, Wanted(1, 3)),
        ("Enviar tres propuestas como máximo", ES, Wanted(1, 3)),
        ("Proposer 30 priorités", FR, None),
        ("Proposer 3 à 2 priorités", FR, None),
        ("Proposer les priorités", FR, None),
    ],
)
def test_how_many_are_asked_for(text: str, words: Words, wanted: Wanted | None) -> None:
    assert wanted_in(folded(text), words) == wanted


# Whose number it is: of each who is asked, or of what is handed over in the end.
OF_EACH = (
    (FR, "Chaque organisation envoie 2 à 3 priorités à transmettre à l'EHP"),
    (FR, "Les membres envoient 2 à 3 priorités à la coordination"),
    (FR, "Les membres envoient à la coordination 2 à 3 priorités"),
    (FR, "Les acteurs du cluster partagent 3 propositions avec la coordination"),
    (FR, "La coordination demande aux membres de proposer 2 priorités"),
    (FR, "Proposition de 2 à 3 priorités de protection pour le suivi d'EHP : Les acteurs partagent leur contribution"),
    (FR, "Proposer 2 à 3 priorités"),
    (FR, "Envoyer vos 2 priorités au secrétariat"),
    (FR, "Les partenaires proposent des messages clés, deux messages par organisation"),
    (FR, "Chaque agence choisit 2 projets"),
    (FR, "Les sous-clusters soumettent chacun 2 points"),
    (EN, "Members to send 2 to 3 priorities to the coordination"),
    (EN, "All members submit two proposals each"),
    (EN, "Cluster members send 2 priorities"),
    (EN, "Members of the cluster send 2 priorities"),
    (EN, "Please send your 3 key messages"),
    (EN, "Every organisation picks 2 priorities"),
    (ES, "Cada organización envía 2 propuestas"),
    (FR, "Chacune des organisations propose 2 exemples"),
    (FR, "La coordination sollicite 3 propositions de chaque organisation"),
    (FR, "Les organisations transmettent 3 priorités au secrétariat"),
    (FR, "Deux propositions seront envoyées par chaque membre"),
    (FR, "Deux propositions seront envoyées par les membres"),
    (FR, "Un message clé par organisation"),
    (FR, "Les points focaux remplissent le tableau et envoient 2 points"),
    (FR, "les partenaires envoient leurs commentaires ; au plus 3 points chacun"),
    (FR, "Les membres ont jusqu'au 14 juin pour fournir deux exemples"),
    (EN, "Two to three priorities per organisation, to be sent by Thursday"),
    (EN, "Actors to share two examples with the coordination"),
    (EN, "Partners: 2 priorities each by 14 June"),
    (EN, "Members are invited to submit up to three proposals"),
    (EN, "The lead asks each member for 2 inputs"),
    (ES, "Los socios envían 3 propuestas a la coordinación"),
)
IN_ALL = (
    (FR, "chaque acteur propose des priorités; le cluster en transmettra 2 à l'EHP"),
    (FR, "les membres envoient leurs propositions de priorités au plus tard jeudi : 2 à 3 priorités à transmettre"),
    (FR, "Les membres envoient leurs priorités, 2 à 3 priorités à transmettre à l'EHP"),
    (FR, "La coordination transmet les 2 à 3 priorités retenues à l'EHP"),
    (FR, "Le cluster retiendra 3 recommandations parmi celles des partenaires"),
    (FR, "Les organisations contribuent ; 4 points seront retenus"),
    (FR, "Les organisations contribuent et 4 points seront retenus par la coordination"),
    (FR, "5 recommandations au total, proposées par les membres"),
    (FR, "Les membres choisiront 2 projets"),
    (FR, "Les ONG remontent leurs besoins et la coordination en retiendra 3"),
    (FR, "Le cluster doit sélectionner 3 projets et les soumettre"),
    (FR, "Les membres proposent des thèmes ; 2 seront retenus"),
    (FR, "Chaque partenaire envoie ses priorités avant le 14 juin, dont 2 seront transmises"),
    (FR, "Nous transmettrons 3 messages clés à l'ICC"),
    (EN, "Each partner proposes priorities; the cluster will forward two of them to the HCT"),
    (EN, "Members send their proposals by Thursday, to select 2 for the HCT"),
    (EN, "Partners share inputs; 3 priorities will be selected"),
    (EN, "The coordination submits the 2 to 3 selected priorities to the HCT"),
    (EN, "The coordination team will choose 4 recommendations"),
    (EN, "Agencies contribute ideas, 5 ideas in total"),
    (ES, "La coordinación selecciona 3 propuestas"),
    (FR, "Les acteurs proposent leurs besoins et le sous-cluster en choisira 3 à 5"),
    (FR, "La coordination sollicite les contributions des acteurs avant de partager les 2 indicateurs à OCHA"),
    (FR, "Transmettre les 2 indicateurs retenus à OCHA"),
    (FR, "Trois priorités seront soumises au HCT par le cluster"),
    (FR, "Consolider les contributions en 3 priorités pour l'EHP"),
    (FR, "Les membres partagent leurs défis avec le cluster qui en priorisera 5"),
    (FR, "3 priorités finales seront remontées à l'inter-cluster"),
    (EN, "NGOs are asked to suggest topics, from which the secretariat will keep 3"),
    (EN, "The working group shortlists five proposals"),
    (EN, "Focal points send their inputs to the cluster, which will choose two."),
    (EN, "Three messages will be submitted to the ICC by the co-leads"),
    (EN, "Consolidate inputs into 3 key messages"),
    (ES, "Los miembros envían sus propuestas; la coordinación elegirá 2"),
)
UNSAID = (
    (FR, "Deux indicateurs pour le nexus : les acteurs envoient leurs propositions"),
    (EN, "Two indicators for the nexus: partners send their proposals"),
    (FR, "Partager avec les membres les 3 recommandations de l'atelier"),
)


@pytest.mark.parametrize(("words", "text"), OF_EACH)
def test_as_many_are_asked_of_each(words: Words, text: str) -> None:
    found = wanted_in(folded(text), words)
    assert found is not None
    assert found.each
    assert not is_unsaid(folded(text), words)


@pytest.mark.parametrize(("words", "text"), IN_ALL)
def test_as_many_are_handed_over_in_all(words: Words, text: str) -> None:
    found = wanted_in(folded(text), words)
    assert found is not None
    assert not found.each


@pytest.mark.parametrize(("words", "text"), UNSAID)
def test_the_sentence_does_not_say_of_whom(words: Words, text: str) -> None:
    assert is_unsaid(folded(text), words)
