"""What makes a statement an action: every sign by the example beside it, and how they add up."""

import re

import pytest

from domain.minutes.dues import due_of
from domain.minutes.languages.words import Words
from domain.minutes.meeting import language_of
from domain.minutes.people import subject_of
from domain.minutes.statements import statements
from domain.minutes.weighing import ASKS, AT_LEAST, BESIDES, ENOUGH, Seen, Sign, weight_of
from tests.minutes.telling import EN, FR, actions, context, told


def seen(*lines: str, words: Words | None = None) -> Seen:
    """The last statement of these lines, as it is weighed."""
    document = told(*lines)
    around = context(words or language_of(document))
    statement = statements(document)[-1]
    subject, theirs, _ = subject_of(statement.text, around)
    return Seen(statement, around.words, due_of(statement, around), subject, theirs)


def lines_of(example: str) -> list[str]:
    """«(Actions) Le rapport a été envoyé» stands under a heading, «(Ils doivent :) recenser» in a list."""
    under = re.fullmatch(r"\((.+?)\) (.+)", example)
    if under is None:
        return [example]
    return [under[1], f"- {under[2]}"] if under[1].endswith(":") else [f"# {under[1]}", under[2]]


@pytest.mark.parametrize("sign", [*ASKS, *AT_LEAST, *BESIDES], ids=lambda s: s.example[:50])
def test_every_sign_shows_in_the_example_beside_it(sign: Sign) -> None:
    assert sign.shows(seen(*lines_of(sign.example)))


@pytest.mark.parametrize("sign", ASKS, ids=lambda s: s.example)
def test_of_what_asks_the_strongest_counts(sign: Sign) -> None:
    one = seen(*lines_of(sign.example))

    assert one.asks == max(other.weight for other in ASKS if other.shows(one)) >= sign.weight


@pytest.mark.parametrize("sign", AT_LEAST, ids=lambda s: s.example)
def test_where_nothing_asks_a_day_to_come_may(sign: Sign) -> None:
    one = seen(*lines_of(sign.example))

    assert [other for other in ASKS if other.shows(one)] == []
    assert one.asks == sign.weight


def test_no_sign_is_said_twice() -> None:
    examples = [sign.example for sign in (*ASKS, *AT_LEAST, *BESIDES)]

    assert len(set(examples)) == len(examples)


def test_signs_add_up() -> None:
    assert weight_of(seen("Relancer la mairie")) == 1.0
    assert weight_of(seen("# Suites", "Relancer la mairie")) == pytest.approx(1.5 + 1.4)
    assert weight_of(seen("Relancer la mairie avant le 14 juin")) == pytest.approx(1.0 + 1.5)
    assert weight_of(seen("Le rapport a été envoyé")) == -2.0


@pytest.mark.parametrize(
    "asking",
    [
        "JD to circulate the minutes.",
        "Les membres doivent répondre.",
        "Il est convenu de publier la note.",
        "Marie enverra le fichier.",
        "Relancer la mairie avant le 14 juin.",
        "Action : relancer la mairie.",
        "Les contributions sont attendues avant le 14 juin.",
        "Members are asked to send their figures.",
        "I will send a reminder to the board.",
        "Je vais relire la note.",
        "Los socios deben enviar sus datos.",
        "Le tableau, à confirmer avec la mairie.",
        "Jonathan will set up a server where Kay can do this.",
        "Awa relancera la mairie, qui n'a pas répondu et pourrait encore refuser.",
        "Awa was asked twice to send the list.",
        "Vamos a tratar de contactar con la alcaldía.",
        "Dick and Gary - change the oil of the generator",
        "Horaires de la salle : inconnus => à relancer",
        "- Trouver un restaurant pour la sortie",
        "- Informer avant tout la mairie",
        "- Réserver la salle du 12 au 14 juin",
        "La liste n'est pas close et sera affichée à la mairie.",
        "Le conseil autorise le maire à signer la convention.",
        "Le conseil charge Mme Diallo de relancer la mairie.",
        "The team will have a draft ready next week.",
        "Jean-Paul précise qu'il faudra passer au vote.",
        "Send the plans to Maya by Monday (the template went out in May).",
        "Les dossiers sont à déposer jusqu'au 30 juin.",
        "Les partenaires ont jusqu'au 20 juin pour réagir.",
        "Members have until Friday 16 June to react.",
        "Il nous faut des bras pour monter les tentes.",
        "Salma to redistribute the note.",
        "HC needs to look into the vote.",
        "La serrure n'est pas réparée, Patrick les relance.",
        "Alain leur téléphone.",
        "The hedge is overgrown - clerk to contact the owner.",
        "Fête -- Adam and Hans to bring the tent.",
        "6 septembre : envoyer la note aux membres",
        "Sept. 6th, email the members about the vote.",
        "Awa undertook to chase the mayor.",
        "The director was directed to obtain quotes.",
        "Names are wanted by the end of this month please, to Mrs Oakes.",
        "She'll chase up the mayor.",
        "Il faudra qu'on trouve une salle.",
        "- Send the flyers to Rachel",
        "=> relancer la mairie",
        "Signature de la convention fin juin",
        "Fonds : dépôt du rapport auprès du bailleur le 29 juin",
    ],
)
def test_what_asks_is_an_action(asking: str) -> None:
    assert [action.quote for action in actions(asking)] == [asking.removeprefix("- ")]


@pytest.mark.parametrize(
    "telling",
    [
        "Le rapport a été envoyé le 2 juin.",
        "Deux appels sur trois viennent de femmes.",
        "Faut-il relancer la mairie ?",
        "On pourrait relancer la mairie.",
        "Le forage permettra d'irriguer les jardins.",
        "Le centre, ouvert le 2 juin, compte 14 lits.",
        "The road was closed on 2 June.",
        "Three families out of four have returned.",
        "Members could share a car.",
        "Vincent explique que cette répartition doit être équitable.",
        "El pozo fue limpiado el 3 de junio.",
        "Les points seront discutés avec le groupe en fin de séance.",
        "Manolo is due to return to the office on 17 June.",
        "- Écrire au journal à la fin de chaque semaine",
        "Les femmes qui devront se déplacer ont été reçues.",
        "La licence ne prendra effet que le 1er juillet 2017.",
        "Les contrats courent jusqu'au 30 juin.",
        "Saturday's seats sold out by Tuesday.",
        "On ne tranchera pas ce soir.",
        "Le transport est financé jusqu'au 30 juin.",
        "The internet at the hub stays until 30 June.",
        "Diffusé le 21 juin 2017",
        "CARE asked what happens to women who sold wood.",
        "Mme Zitouni demande un document simple, avec des dessins.",
        "Le maire ouvre en disant que l'année a été difficile.",
        "C'est faire rayonner la maison autour d'un lieu.",
        "Le HCR indique que la liste doit être revue.",
        "The court has until August to rule.",
        "Le contrat arrive à son terme le 30 juin.",
        "=> la mairie",
        "Ça avance doucement.",
        "Le TODO est sur le wiki.",
        "Rappel : un don ne doit avoir aucune contrepartie.",
        "Merci à la mairie de nous avoir accueillis.",
        "On avait décidé de relancer la mairie.",
        "The terms of the two members will end.",
        "- Une case à cocher",
        "- Les produits qui vont périmer",
        "Yes, please!",
        "Prise en compte du travail des maisons de quartier",
        "Marie to send the note DONE: it is on the wiki",
        "DONE",
        "- Membres présents : tout le monde",
        "- ~~Tomasz: book the room for the members meeting~~ done",
    ],
)
def test_what_tells_is_none(telling: str) -> None:
    assert actions(telling) == []


def test_in_a_list_of_actions_a_few_words_are_enough_and_what_was_done_is_not() -> None:
    french = actions("# Actions", "- Affiches", "- Le rapport a été envoyé", "- La dernière a eu lieu le 2 juin")
    english = actions("# Actions", "- Posters for the fair", "- The last one was on 2 June", "- The form was sent")

    assert [action.quote for action in (*french, *english)] == ["Affiches", "Posters for the fair"]


def test_what_is_counted_lies_on_one_side_of_enough() -> None:
    asked, told_of = seen("Les membres doivent répondre", words=FR), seen("Members met on Monday", words=EN)

    assert weight_of(told_of) < ENOUGH <= weight_of(asked)
