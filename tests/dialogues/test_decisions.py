"""Scenario 1 and what becomes of a decision: typed, put right, confirmed, moved, extended, closed, cancelled."""

import pytest

from domain.decisions import Wanted
from sandbox.chats import Message
from tests.dialogues.stage import Stage, at, key_of, read

TYPED = "Priorités pour l'EHP; contributions mercredi 14 juin; transmission vendredi 16 juin au HCT; items 2-3"
EXAMPLE = (
    "Exemple à copier :\n"
    "/decision Priorités pour l'EHP; contributions jeudi 15 juin; transmission vendredi 16 juin au HCT; items 2-3"
)
REFUSED = "Cette action revient à la coordination du groupe. /aide montre ce que vous pouvez faire ici."
CANNOT_PIN = (
    "Je ne peux pas épingler l'appel dans « Cluster Protection Mali ». Épinglez-le vous-même, ou donnez-moi "
    "le seul droit « Épingler des messages »."
)
CARD = (
    "À confirmer – rien n'est encore enregistré\n\n"
    "Priorités pour l'EHP\n"
    "Contributions : au plus tard mercredi 14 juin 2017, 23:59 (Bamako)\n"
    "Transmission au HCT : vendredi 16 juin 2017, 23:59 (Bamako)\n"
    "Nombre de points par organisation : 2 à 3\n"
    "Organisations attendues : 20\n"
    "Les contributions seront transmises avec le nom des organisations.\n"
    "Relances prévues, tant qu'une organisation n'a pas répondu :\n"
    "• lundi 12 juin, 09:00 (Bamako)\n"
    "• mercredi 14 juin, 09:00 (Bamako)\n"
    "• jeudi 15 juin, 09:00 (Bamako)\n"
    "Groupe : Cluster Protection Mali"
)
REGISTERED = (
    "✓ Enregistrée : #1 Priorités pour l'EHP\n"
    "Contributions : au plus tard mercredi 14 juin 2017, 23:59 (Bamako)\n"
    "Transmission au HCT : vendredi 16 juin 2017, 23:59 (Bamako)\n"
    "Nombre de points par organisation : 2 à 3\n"
    "L'appel est publié dans « Cluster Protection Mali » ; 20 organisations attendues.\n"
    "Déplacer : /deplacer · donner du temps : /prolonger · relances à venir : /apercu · clore : /clore"
)
CALL = (
    "#1 Priorités pour l'EHP\n"
    "2 à 3 points par organisation.\n"
    "Avant mercredi 14 juin, 23:59 (Bamako).\n"
    "Transmission au HCT : vendredi 16 juin, 23:59 (Bamako).\n"
    "Les contributions seront transmises avec le nom des organisations.\n\n"
    "0/20 réponses. Répondez à CE message, ou en privé :"
)


def refused(typed: str, understood: list[str], *wrong: str) -> str:
    """What is said of a command that cannot be taken as typed."""
    lines = ["Rien n'est enregistré."]
    lines += ["", "Compris :", *(f"• {u}" for u in understood)] if understood else []
    lines += ["", "À corriger :", *(f"• {w}" for w in wrong), ""]
    return "\n".join([*lines, "Votre texte, à copier et corriger :", f"/decision {typed}", "", EXAMPLE])


def nothing_stored(stage: Stage) -> bool:
    dump = stage.store.dump()
    return not stage.store.decisions_of(1) and not dump["drafts"]


# typed


async def test_a_typed_decision_is_shown_in_full_and_called_for_once_it_is_confirmed(stage: Stage) -> None:
    await stage.mariam.tells(f"/decision {TYPED}")
    assert stage.mariam.hears() == [CARD]
    assert stage.store.decisions_of(1) == []
    assert stage.group_hears() == []

    pressed = await stage.mariam.presses("Confirmer")

    assert pressed.text == "#1 enregistrée."
    assert stage.mariam.hears() == [REGISTERED, CANNOT_PIN]
    assert stage.awa.hears() == [REGISTERED, CANNOT_PIN]
    assert stage.group_hears() == [CALL]
    assert [read(b) for b in stage.posts()[-1].buttons] == ["Répondre", "Rien à ajouter"]
    decision = stage.store.decision(1)
    assert (decision.contributions_due, decision.transmission_due) == (at(14, 23, 59), at(16, 23, 59))


async def test_where_the_bot_may_pin_the_call_is_pinned_and_nobody_is_bothered(stage: Stage) -> None:
    stage.chat.promotes(stage.telegram_bot, can_pin_messages=True)
    await stage.mariam.tells(f"/decision {TYPED}")
    await stage.mariam.presses("Confirmer")

    assert [read(m.text) for m in stage.chat.pins] == [CALL]
    assert stage.mariam.hears() == [CARD, REGISTERED]


async def test_parts_come_in_any_order_and_either_language(stage: Stage) -> None:
    await stage.mariam.tells(
        "/decision items 2-3; transmission vendredi 16 juin au HCT; Priorités pour l'EHP\n"
        "contributions mercredi 14 juin"
    )
    await stage.mariam.tells(
        "/decision Priorités pour l'EHP; due Wednesday 14 June; transmission Friday 16 June to the HCT; items 2 to 3"
    )

    assert stage.mariam.hears() == [CARD, CARD]


async def test_a_weekday_that_disagrees_is_asked_about_and_a_press_leads_on_to_the_card(stage: Stage) -> None:
    await stage.mariam.tells(f"/decision {TYPED.replace('mercredi 14', 'mardi 14')}")

    assert stage.mariam.hears() == [
        refused(
            TYPED.replace("mercredi 14", "mardi 14"),
            [
                "Titre : Priorités pour l'EHP",
                "Transmission au HCT : vendredi 16 juin 2017, 23:59 (Bamako)",
                "Nombre de points par organisation : 2 à 3",
            ],
            "« mardi 14 juin » : le jour de la semaine et la date ne concordent pas. "
            "Est-ce mardi 13 juin 2017 ou mercredi 14 juin 2017 ?",
        )
    ]
    assert stage.mariam.private.last.buttons == ["mardi 13 juin 2017", "mercredi 14 juin 2017", "Corriger pas à pas"]
    assert nothing_stored(stage)

    await stage.mariam.presses("mercredi 14 juin")

    assert stage.mariam.hears() == [CARD]
    buttons = ["Confirmer", "Modifier", "Annuler", "✓ Avec les noms", "Par type", "Sans nom"]
    assert stage.mariam.private.last.buttons == [*buttons, "✓ 2 à 3 par organisation", "2 à 3 au total"]


async def test_two_dates_to_put_right_are_asked_about_one_after_the_other(stage: Stage) -> None:
    await stage.mariam.tells(f"/decision {TYPED.replace('mercredi 14', 'mardi 14').replace('vendredi 16', 'jeudi 16')}")
    await stage.mariam.presses("mercredi 14 juin")
    await stage.mariam.presses("vendredi 16 juin")

    assert stage.mariam.hears()[-1] == CARD
    assert len([m for m in stage.mariam.private.messages if m.text.startswith("Rien n'est enregistré")]) == 0


async def test_a_date_that_may_be_two_days_is_asked_about(stage: Stage) -> None:
    await stage.mariam.tells("/decision Priorités; contributions vendredi prochain 17h")
    assert stage.mariam.private.last.buttons == ["vendredi 9 juin 2017", "vendredi 16 juin 2017", "Corriger pas à pas"]

    await stage.mariam.presses("vendredi 16 juin")

    assert "Contributions : au plus tard vendredi 16 juin 2017, 17:00 (Bamako)" in stage.mariam.hears()[-1]


async def test_a_past_date_is_refused_with_the_same_day_next_year(stage: Stage) -> None:
    await stage.mariam.tells("/decision Priorités; contributions 12 mai")
    await stage.mariam.tells("/decision Priorités; contributions 5 mai 2017")

    assert stage.mariam.hears() == [
        refused(
            "Priorités; contributions 12 mai",
            ["Titre : Priorités"],
            "« 12 mai » : vendredi 12 mai 2017, 23:59 (Bamako) est déjà passé. Vouliez-vous dire samedi 12 mai 2018 ?",
        ),
        refused(
            "Priorités; contributions 5 mai 2017",
            ["Titre : Priorités"],
            "« 5 mai 2017 » : vendredi 5 mai 2017, 23:59 (Bamako) est déjà passé. Donnez une date à venir.",
        ),
    ]
    assert nothing_stored(stage)


async def test_a_transmission_before_the_contributions_is_refused(stage: Stage) -> None:
    await stage.mariam.tells("/decision Priorités; contributions mercredi 14 juin; transmission 13 juin")

    assert stage.mariam.hears() == [
        refused(
            "Priorités; contributions mercredi 14 juin; transmission 13 juin",
            [
                "Titre : Priorités",
                "Contributions : au plus tard mercredi 14 juin 2017, 23:59 (Bamako)",
                "Transmission : mardi 13 juin 2017, 23:59 (Bamako)",
            ],
            "la transmission, mardi 13 juin 2017, 23:59 (Bamako), vient avant l'échéance des contributions. "
            "Donnez-lui une date plus tardive, ou avancez les contributions.",
        )
    ]
    assert nothing_stored(stage)


async def test_a_member_s_decision_is_refused_in_private_and_the_group_hears_nothing(stage: Stage) -> None:
    await stage.aissata.writes(f"/decision@relance_bot {TYPED}")
    await stage.aissata.tells(f"/decision {TYPED}")

    assert stage.aissata.hears() == [REFUSED, REFUSED]
    assert stage.group_hears() == []
    assert nothing_stored(stage)


async def test_what_should_be_known_before_confirming_stands_on_the_card(stage: Stage) -> None:
    await stage.mariam.tells("/decision Priorités; contributions vendredi 9 juin 12h; transmission samedi 10 juin")
    await stage.mariam.tells(
        "/decision Priorités; contributions vendredi 16 juin 9h; transmission vendredi 16 juin 9h30"
    )
    await stage.mariam.tells("/decision Revue du plan d'action; responsable UNHCR")

    notes = [[line for line in card.splitlines() if line.startswith("⚠️")] for card in stage.mariam.hears()]
    assert notes == [
        ["⚠️ samedi 10 juin tombe un week-end.", "⚠️ Moins de 48 heures : l'appel et une seule relance."],
        ["⚠️ Il reste moins d'une heure entre les contributions et la transmission pour consolider."],
        ["⚠️ Sans date : la décision sera listée et suivie, sans appel ni relance."],
    ]


async def test_a_task_without_contributions_is_listed_and_calls_nobody(stage: Stage) -> None:
    await stage.mariam.tells("/decision Plan d'action; transmission vendredi 16 juin aux membres; responsable UNHCR")
    await stage.mariam.presses("Confirmer")

    assert stage.mariam.hears()[-1] == (
        "✓ Enregistrée : #1 Plan d'action\n"
        "Transmission aux membres : vendredi 16 juin 2017, 23:59 (Bamako)\nResponsable : UNHCR"
    )
    assert stage.group_hears() == []


async def test_a_coordinator_without_a_private_chat_is_answered_in_the_group_and_invited(bare: Stage) -> None:
    bare.chat.adds(bare.telegram_bot, by=bare.mariam.person)
    await bare.settled()
    await bare.mariam.writes("/roster@relance_bot UNHCR, NRC")
    bare.group_hears()

    await bare.mariam.writes("/decision@relance_bot Plan d'action; contributions mardi 14 juin")
    question = bare.posts()[-1]
    await bare.mariam.presses("mercredi 14 juin", on=question)
    await bare.mariam.presses("Confirmer", on=question)

    assert read(question.text).startswith("✓ Enregistrée : #1 Plan d'action\n")
    assert read(bare.posts()[-1].text).startswith("#1 Plan d'action\nAvant mercredi 14 juin, 23:59 (Bamako).")


# step by step


async def test_step_by_step_each_part_is_asked_for_and_asked_again_when_it_cannot_be_read(stage: Stage) -> None:
    mariam = stage.mariam
    await mariam.tells("/decision")
    await mariam.tells("Indicateurs de protection")
    await mariam.tells("bientôt")
    await mariam.tells("mercredi 14 juin")
    await mariam.tells("mardi 13 juin à OCHA")
    await mariam.tells("jeudi 15 juin 17h à OCHA")
    await mariam.tells("beaucoup")
    assert [read(b) for b in mariam.private.last.buttons] == ["Passer", "Annuler"]
    await mariam.tells("2")

    assert list(dict.fromkeys(mariam.hears())) == [  # an answered question is edited: it loses its buttons
        "Que demande la réunion ? Envoyez le titre de la décision, par exemple « Priorités pour l'EHP ».",
        "Jusqu'à quand les organisations contribuent-elles ? Par exemple « jeudi 15 juin » ou « jeudi 15 juin 17h ».",
        "« bientôt » : je n'y lis pas de date. Écrivez par exemple « jeudi 15 juin ».",
        "Quand l'ensemble est-il transmis, et à qui ? Par exemple « vendredi 16 juin au HCT ».",
        "La transmission, mardi 13 juin 2017, 23:59 (Bamako), viendrait avant l'échéance des contributions. "
        "Donnez-lui une date plus tardive ; l'échéance des contributions se change à part.",
        # to whom was said together with the date and is not asked again
        "Combien de points par organisation ? Par exemple « 2-3 ». "
        "Si c'est le nombre à retenir pour la version finale : « 2-3 au total ».",
        "« beaucoup » : donnez un nombre ou une fourchette, par exemple « points 2-3 ».",
        "À confirmer – rien n'est encore enregistré\n\n"
        "Indicateurs de protection\n"
        "Contributions : au plus tard mercredi 14 juin 2017, 23:59 (Bamako)\n"
        "Transmission à OCHA : jeudi 15 juin 2017, 17:00 (Bamako)\n"
        "Nombre de points par organisation : 2\n"
        "Organisations attendues : 20\n"
        "Les contributions seront transmises avec le nom des organisations.\n"
        "Relances prévues, tant qu'une organisation n'a pas répondu :\n"
        "• lundi 12 juin, 09:00 (Bamako)\n"
        "• mercredi 14 juin, 09:00 (Bamako)\n"
        "• jeudi 15 juin, 09:00 (Bamako)\n"
        "Groupe : Cluster Protection Mali",
    ]
    assert stage.store.asked(mariam.person.id) is None


async def test_numbers_may_be_words_and_an_attribution_what_its_button_says(stage: Stage) -> None:
    await stage.mariam.tells("/decision")
    for words in ("Indicateurs", "mercredi 14 juin", "jeudi 15 juin à OCHA", "deux ou trois"):
        await stage.mariam.tells(words)
    assert "Nombre de points par organisation : 2 à 3\n" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Annuler")
    await stage.mariam.tells("/decision Indicateurs; contributions mercredi 14 juin; 1 point; sans nom")
    card = stage.mariam.hears()[-1]
    assert "Nombre de points par organisation : 1\n" in card
    assert "Les contributions seront transmises sans le nom des organisations.\n" in card


async def test_numbers_in_words_and_a_transmission_that_comes_first_in_english(english: Stage) -> None:
    await english.mariam.tells("/decision Indicators; contributions Wednesday 14 June; two or three; by type")
    card = english.mariam.hears()[-1]
    assert "Points per organisation: 2 to 3\n" in card
    assert "Contributions will be transmitted by type of organisation, without their names.\n" in card
    await english.mariam.presses("Change")
    await english.mariam.presses("Transmission")
    await english.mariam.tells("Tuesday 13 June")
    assert english.mariam.hears()[-1] == (
        "The transmission, Tuesday 13 June 2017, 23:59 (Bamako), would come before the contributions are due. "
        "Give it a later date; when contributions are due is changed separately."
    )


async def test_step_by_step_a_date_is_put_right_with_a_press_and_keeps_what_was_said_with_it(stage: Stage) -> None:
    mariam = stage.mariam
    await mariam.tells("/decision")
    await mariam.tells("Indicateurs")
    await mariam.presses("Passer")
    await mariam.tells("mardi 14 juin 17h à OCHA")
    assert mariam.private.last.buttons == ["mardi 13 juin 2017", "mercredi 14 juin 2017", "Passer", "Annuler"]
    await mariam.presses("mercredi 14")
    await mariam.presses("Passer")

    assert mariam.hears()[-1] == (
        "À confirmer – rien n'est encore enregistré\n\nIndicateurs\n"
        "Transmission à OCHA : mercredi 14 juin 2017, 17:00 (Bamako)\n"
        "Aucune contribution n'est demandée aux organisations : c'est à la coordination."
    )


async def test_a_question_left_alone_for_a_day_takes_no_answer_any_more(stage: Stage) -> None:
    await stage.opens(TYPED)
    await stage.mariam.tells("/roster +HI @mariam_hcr")
    await stage.mariam.tells("/decision")
    await stage.winds_to(at(8, 16))
    stage.forgets()

    await stage.mariam.tells("1) Accès\n2) Écoles")

    assert stage.mariam.hears()[0].startswith("Bien reçu, merci. #1, HI, 2 points, 8 juin 16:00.")


async def test_what_was_wrong_in_one_line_is_asked_for_part_by_part(stage: Stage) -> None:
    await stage.mariam.tells("/decision contributions mercredi 14 juin; transmission 13 juin; items 2-3")
    await stage.mariam.presses("Corriger pas à pas")
    await stage.mariam.tells("Priorités pour l'EHP")
    await stage.mariam.tells("vendredi 16 juin au HCT")

    assert list(dict.fromkeys(stage.mariam.hears()[1:])) == [
        "Que demande la réunion ? Envoyez le titre de la décision, par exemple « Priorités pour l'EHP ».",
        "Quand l'ensemble est-il transmis, et à qui ? Par exemple « vendredi 16 juin au HCT ».",
        CARD,
    ]


async def test_every_step_has_a_way_out(stage: Stage) -> None:
    await stage.mariam.tells("/decision")
    await stage.mariam.tells("Indicateurs")
    await stage.mariam.presses("Annuler")
    await stage.mariam.tells("mercredi 14 juin")

    assert stage.mariam.hears()[3:] == [
        "Annulé. Rien n'a été enregistré.",
        "Rien ne vous est demandé en ce moment, et je n'ai pas gardé ce message.\n"
        "Pour répondre à un appel, utilisez le bouton de son message dans le groupe. /aide",
    ]
    assert nothing_stored(stage)


async def walked(stage: Stage) -> tuple[list[Message], Message]:
    """Mariam answers each question in words; those questions, and the card they led to."""
    said = len(stage.mariam.private.messages)
    await stage.mariam.tells("/decision")
    for answer in ("Indicateurs", "bientôt", "mercredi 14 juin", "vendredi 16 juin au HCT", "2"):
        await stage.mariam.tells(answer)
    mine = [m for m in stage.mariam.private.messages[said:] if m.sender is stage.telegram_bot]
    return mine[:-1], mine[-1]


def live(stage: Stage) -> list[Message]:
    """What the bot said to Mariam since /decision and still has buttons."""
    said = stage.mariam.private.messages
    since = next(n for n, m in enumerate(said) if m.text == "/decision")
    return [m for m in said[since:] if m.buttons]


ANSWERED = "Cette question a déjà sa réponse. "


@pytest.mark.parametrize("restarting", [False, True])
async def test_a_question_answered_in_words_loses_its_buttons_and_its_old_keys_do_nothing(
    stage: Stage, *, restarting: bool
) -> None:
    await stage.mariam.tells("/decision")
    first = stage.mariam.private.last
    drop_first = key_of(first, "Annuler")
    await stage.mariam.tells("Indicateurs")
    second = stage.mariam.private.last
    skip, drop = key_of(second, "Passer"), key_of(second, "Annuler")
    await stage.mariam.tells("mardi 14 juin")
    third = stage.mariam.private.last
    day, skip_again = key_of(third, "mercredi 14"), key_of(third, "Passer")
    assert live(stage) == [third]

    # While another question stands, they point to it.
    for key, on in ((drop_first, first), (skip, second), (drop, second)):
        answer = await stage.mariam.forges(key, on=on)
        assert read(answer.text) == (
            f"{ANSWERED}Répondez à la dernière question, plus bas ; « Annuler » s'y trouve aussi."
        )
    await stage.mariam.forges(day, on=third)
    assert live(stage) == [third]  # the next question, in place
    await stage.mariam.tells("vendredi 16 juin au HCT")
    await stage.mariam.tells("2")
    card = stage.mariam.private.last
    assert live(stage) == [card]
    if restarting:
        await stage.restarts()
    stage.forgets()

    # When it is finished, to its card.
    for key, on in ((drop_first, first), (skip, second), (drop, second), (day, third), (skip_again, third)):
        answer = await stage.mariam.forges(key, on=on)
        assert read(answer.text) == (
            f"{ANSWERED}Pour changer ou annuler, utilisez les boutons de « À confirmer », plus bas."
        )
        assert len(answer.text) <= 200
    assert stage.mariam.hears() == []
    assert live(stage) == [card]
    await stage.mariam.presses("Confirmer", on=card)
    opened = stage.store.decision(1)
    assert (opened.title, opened.contributions_due, opened.recipient) == (
        "Indicateurs", at(14, 23, 59), "HCT"
    )  # fmt: skip


async def test_a_draft_has_one_live_card_whatever_is_changed_in_it(stage: Stage) -> None:
    questions, card = await walked(stage)
    assert [q.buttons for q in questions] == [[]] * len(questions)
    assert live(stage) == [card]
    for label, answer in (("Contributions", "jeudi 15 juin"), ("Titre", "Deux indicateurs")):
        await stage.mariam.presses("Modifier")
        assert len(live(stage)) == 1
        await stage.mariam.presses(label)
        assert len(live(stage)) == 1
        await stage.mariam.tells(answer)
        assert len(live(stage)) == 1
    await stage.mariam.presses("Modifier")
    await stage.mariam.presses("Destinataire")
    await stage.mariam.presses("Passer")
    assert len(live(stage)) == 1
    assert live(stage)[0].text.startswith("À confirmer")
    await stage.mariam.presses("Sans nom")
    assert len(live(stage)) == 1
    await stage.mariam.presses("Annuler")
    assert live(stage) == []
    assert nothing_stored(stage)


async def test_a_button_pressed_twice_skips_one_question(stage: Stage) -> None:
    await stage.mariam.tells("/decision")
    await stage.mariam.tells("Indicateurs")
    question = stage.mariam.private.last
    stage.mariam.person.taps(question, "Passer")
    stage.mariam.person.taps(question, "Passer")
    await stage.settled()
    assert read(question.text).startswith("Quand l'ensemble est-il transmis")
    assert live(stage) == [question]


async def test_a_finished_draft_does_not_take_the_answer_to_another_question(stage: Stage) -> None:
    await walked(stage)
    card = stage.mariam.private.last
    await stage.mariam.tells("/decision")
    await stage.mariam.presses("Annuler", on=card)
    await stage.mariam.tells("Plan d'action")
    assert read(stage.mariam.hears()[-1]).startswith("Jusqu'à quand les organisations contribuent-elles ?")


async def test_an_answered_question_says_so_in_english(english: Stage) -> None:
    await english.mariam.tells("/decision")
    first = english.mariam.private.last
    drop = key_of(first, "Cancel")
    await english.mariam.tells("Indicators")
    answer = await english.mariam.forges(drop, on=first)
    assert answer.text == (
        "This question has been answered. Answer the last question, further down; “Cancel” is there too."
    )
    for words in ("14 June", "16 June to the HCT", "2"):
        await english.mariam.tells(words)
    answer = await english.mariam.forges(drop, on=first)
    assert answer.text == (
        "This question has been answered. To change or cancel, use the buttons of “To confirm”, further down."
    )
    await english.mariam.presses("Confirm")
    assert english.store.decision(1).title == "Indicators"


# a draft, field by field


async def test_a_draft_is_changed_field_by_field_before_it_is_confirmed(stage: Stage) -> None:
    mariam = stage.mariam
    await mariam.tells(f"/decision {TYPED}")
    mariam.hears()
    for label, text in {
        "Titre": "Deux indicateurs <&>*_[",
        "Contributions": "jeudi 15 juin 12h",
        "Destinataire": "OCHA",
        "Nombre de points": "2",
        "Responsable": "UNHCR",
    }.items():
        await mariam.presses("Modifier")
        await mariam.presses(label)
        await mariam.tells(text)
    assert mariam.hears()[-1] == (
        "À confirmer – rien n'est encore enregistré\n\n"
        "Deux indicateurs <&>*_[\n"
        "Contributions : au plus tard jeudi 15 juin 2017, 12:00 (Bamako)\n"
        "Transmission à OCHA : vendredi 16 juin 2017, 23:59 (Bamako)\n"
        "Nombre de points par organisation : 2\n"
        "Responsable : UNHCR\n"
        "Organisations attendues : 20\n"
        "Les contributions seront transmises avec le nom des organisations.\n"
        "Relances prévues, tant qu'une organisation n'a pas répondu :\n"
        "• mardi 13 juin, 09:00 (Bamako)\n"
        "• jeudi 15 juin, 09:00 (Bamako)\n"
        "• vendredi 16 juin, 09:00 (Bamako)\n"
        "Groupe : Cluster Protection Mali"
    )

    await mariam.presses("Modifier")
    await mariam.presses("‹ Retour")
    await mariam.presses("Confirmer")

    assert stage.store.decision(1).title == "Deux indicateurs <&>*_["
    assert stage.posts()[-1].text.startswith("#1 Deux indicateurs <&>*_[\n")


async def test_a_change_that_cannot_be_leaves_the_draft_as_it_was(stage: Stage) -> None:
    await stage.mariam.tells(f"/decision {TYPED}")
    await stage.mariam.presses("Modifier")
    await stage.mariam.presses("Contributions")
    await stage.mariam.tells("lundi 19 juin")
    await stage.mariam.tells("-")

    assert stage.mariam.hears()[-2:] == [
        "La transmission, vendredi 16 juin 2017, 23:59 (Bamako), viendrait avant l'échéance des contributions. "
        "Donnez une échéance plus proche ; la transmission se change à part.",
        "À confirmer – rien n'est encore enregistré\n\nPriorités pour l'EHP\n"
        "Transmission au HCT : vendredi 16 juin 2017, 23:59 (Bamako)\nNombre de points par organisation : 2 à 3\n"
        "Aucune contribution n'est demandée aux organisations : c'est à la coordination.",
    ]


async def test_a_cancelled_draft_is_gone_and_its_buttons_say_so(stage: Stage) -> None:
    await stage.mariam.tells(f"/decision {TYPED}")
    card = stage.mariam.private.last
    await stage.mariam.presses("Annuler")
    assert stage.mariam.hears()[-1] == "Annulé. Rien n'a été enregistré."
    assert card.buttons == []
    assert nothing_stored(stage)


async def test_a_draft_confirmed_twice_is_one_decision(stage: Stage) -> None:
    await stage.mariam.tells(f"/decision {TYPED}")
    card = stage.mariam.private.last
    stage.mariam.person.taps(card, "Confirmer")
    stage.mariam.person.taps(card, "Confirmer")
    await stage.settled()

    assert len(stage.store.decisions_of(1)) == 1
    assert stage.group_hears() == [CALL]


async def test_a_draft_left_until_its_date_passed_is_not_registered(stage: Stage) -> None:
    await stage.mariam.tells("/decision Priorités; contributions jeudi 8 juin 9h")
    await stage.winds_to(at(8, 10))
    await stage.mariam.presses("Confirmer")

    assert stage.mariam.hears()[-1] == (
        "jeudi 8 juin 2017, 09:00 (Bamako) est passé entre-temps. Appuyez sur Modifier pour donner une date à venir."
    )
    assert stage.store.decisions_of(1) == []


# later: moved, extended


async def test_a_move_tells_the_group_once_and_refuses_what_cannot_stand(stage: Stage) -> None:
    call = await stage.opens(TYPED)
    await stage.mariam.tells("/move contributions vendredi 16 juin 8h")

    assert stage.mariam.hears() == [
        "#1 : dates changées, le groupe est prévenu.\n"
        "Contributions : vendredi 16 juin 2017, 08:00 (Bamako)\nTransmission : vendredi 16 juin 2017, 23:59 (Bamako)"
    ]
    assert stage.group_hears() == [
        "#1 Priorités pour l'EHP : les dates changent.\n"
        "Contributions : avant vendredi 16 juin, 08:00 (Bamako).\n"
        "Transmission au HCT : vendredi 16 juin, 23:59 (Bamako)."
    ]
    assert "Avant vendredi 16 juin, 08:00 (Bamako)." in call.text

    await stage.mariam.tells("/move lundi 19 juin")

    assert stage.mariam.hears() == [
        "#1 : rien n'est encore changé. Lundi 19 juin vient après la transmission, prévue vendredi 16 juin, 23:59 "
        "(Bamako) : est-ce la date des contributions ou celle de la transmission ?\n"
        "• Contributions : avant lundi 19 juin, 23:59 (Bamako). La transmission passe à mardi 20 juin, 23:59 "
        "(Bamako).\n"
        "• Transmission : lundi 19 juin, 23:59 (Bamako). Les contributions restent dues avant vendredi 16 juin, 08:00 "
        "(Bamako)."
    ]
    await stage.mariam.tells("/move contributions lundi 19 juin")

    typed = "contributions lundi 19 juin 2017; transmission mardi 20 juin 2017"
    assert stage.mariam.hears() == [
        "#1 : rien n'est changé.\n"
        "• la transmission, vendredi 16 juin 2017, 23:59 (Bamako), vient avant l'échéance des contributions. "
        "Donnez-lui une date plus tardive, ou avancez les contributions.\n"
        f"Déplacez les deux ensemble : /deplacer 1 {typed}"
    ]
    assert stage.store.decision(1).contributions_due == at(16, 8)

    await stage.mariam.tells(f"/move 1 {typed}")

    assert [m.text.splitlines()[1] for m in stage.posts() if "les dates changent" in m.text] == [
        "Contributions\u00a0: avant lundi 19 juin, 23:59 (Bamako)."
    ]
    assert stage.store.decision(1).transmission_due == at(20, 23, 59)


@pytest.mark.parametrize("hour", ["25h", "24:30", "16h75"])
async def test_an_hour_that_does_not_exist_moves_nothing(stage: Stage, hour: str) -> None:
    await stage.opens(TYPED)
    before = stage.store.decision(1)

    await stage.mariam.tells(f"/move 1 transmission vendredi 23 juin {hour}")

    assert stage.store.decision(1) == before
    assert stage.mariam.hears()[-1].splitlines()[:2] == [
        "#1 : rien n'est changé.",
        f"• « {hour} » : cette heure n'existe pas. Écrivez par exemple « 17h ».",
    ]


async def test_a_move_without_dates_asks_and_a_wrong_one_is_put_right_with_a_press(stage: Stage) -> None:
    await stage.opens(TYPED)
    await stage.mariam.tells("/move")
    await stage.mariam.tells("hum")
    await stage.mariam.tells("mardi 15 juin 10h")
    await stage.mariam.presses("jeudi 15 juin")

    assert stage.mariam.hears() == [
        "#1 : quelles nouvelles dates ? "
        "Par exemple « contributions jeudi 22 juin 17h; transmission vendredi 23 juin ».",
        "#1 : rien n'est changé.\n• « hum » : je n'y lis pas de date. Écrivez par exemple « jeudi 22 juin ».\n"
        "Exemple : /deplacer 1 contributions jeudi 22 juin 17h; transmission vendredi 23 juin",
        "#1 : rien n'est changé.\n"
        "• « mardi 15 juin 10h » : le jour de la semaine et la date ne concordent pas. "
        "Est-ce mardi 13 juin 2017 ou jeudi 15 juin 2017 ?\n"
        "Exemple : /deplacer 1 contributions jeudi 22 juin 17h; transmission vendredi 23 juin",
        "#1 : dates changées, le groupe est prévenu.\n"
        "Contributions : jeudi 15 juin 2017, 10:00 (Bamako)\nTransmission : vendredi 16 juin 2017, 23:59 (Bamako)",
    ]
    assert stage.store.asked(stage.mariam.person.id) is None


async def test_a_day_offered_with_a_question_changes_nothing_once_the_dates_are_others_or_it_is_done(
    stage: Stage,
) -> None:
    await stage.opens(TYPED)
    await stage.mariam.tells("/move 1 mardi 15 juin 10h")
    question = stage.mariam.with_button("jeudi 15 juin")
    await stage.awa.tells("/move 1 contributions mercredi 14 juin 17h")
    stage.forgets()

    await stage.mariam.presses("jeudi 15 juin", on=question)

    stands = (
        "Contributions : mercredi 14 juin 2017, 17:00 (Bamako)\nTransmission : vendredi 16 juin 2017, 23:59 (Bamako)"
    )
    how = "Pour les changer : /deplacer 1 contributions jeudi 22 juin 17h; transmission vendredi 23 juin"
    assert stage.mariam.hears() == [
        f"#1 : rien n'est changé. Depuis cette question, les dates ou les délais accordés ont changé.\n{stands}\n{how}"
    ]
    assert stage.store.decision(1).contributions_due == at(14, 17)

    await stage.mariam.tells("/move 1 mardi 15 juin 10h")
    question = stage.mariam.with_button("jeudi 15 juin")
    await stage.awa.tells("/followup")
    await stage.awa.presses("Changer une situation")
    await stage.awa.presses("#1 Priorités")
    await stage.awa.presses("Fait")
    stage.forgets()

    await stage.mariam.presses("jeudi 15 juin", on=question)

    assert stage.mariam.hears() == [
        f"#1 : rien n'est changé. Depuis cette question, elle est notée « Fait ».\n{stands}\n{how}"
    ]
    assert stage.store.decision(1).contributions_due == at(14, 17)


async def test_a_day_offered_for_more_time_gives_none_once_another_was_granted(stage: Stage) -> None:
    await stage.opens(TYPED)
    await stage.mariam.tells("/extend DRC mardi 15 juin 10h")
    question = stage.mariam.with_button("jeudi 15 juin")
    await stage.mariam.tells("/extend DRC vendredi 16 juin 10h")
    stage.forgets()

    await stage.mariam.presses("jeudi 15 juin", on=question)

    assert "rien n'est changé. Depuis cette question, les dates ou les délais accordés" in stage.mariam.hears()[-1]
    assert len(stage.store.decision(1).extensions) == 1


async def test_what_one_coordinator_changes_the_other_hears_in_one_line(stage: Stage) -> None:
    await stage.opens(TYPED)
    await stage.awa.tells("/help")
    stage.forgets()

    await stage.mariam.tells("/move 1 contributions jeudi 15 juin 17h")
    assert stage.awa.hears() == [
        "#1 Priorités pour l'EHP : dates changées par Mariam Diallo (7 juin 15:00). "
        "Contributions : jeudi 15 juin 2017, 17:00 (Bamako). Transmission : vendredi 16 juin 2017, 23:59 (Bamako)."
    ]
    await stage.mariam.tells("/followup")
    await stage.mariam.presses("Changer une situation")
    await stage.mariam.presses("#1 Priorités")
    await stage.mariam.presses("Fait")
    assert stage.awa.hears() == ["#1 Priorités pour l'EHP : notée « Fait » par Mariam Diallo (7 juin 15:00)."]
    await stage.mariam.presses("Annuler ce changement")
    assert stage.awa.hears() == [
        "#1 Priorités pour l'EHP : « Fait » annulé par Mariam Diallo (7 juin 15:00). "
        "Ce qui était noté avant vaut de nouveau."
    ]
    await stage.mariam.tells("/cancel 1")
    await stage.mariam.presses("Oui")
    assert stage.awa.hears() == [
        "#1 Priorités pour l'EHP : annulée par Mariam Diallo (7 juin 15:00). La rouvrir : /rouvrir 1"
    ]
    stage.mariam.hears()
    await stage.awa.tells("/reopen 1")
    assert stage.mariam.hears() == [
        "#1 Priorités pour l'EHP : rouverte par Awa Touré (7 juin 15:00), jusqu'au jeudi 15 juin, 17:00 (Bamako)."
    ]


async def test_the_other_coordinator_hears_of_it_in_english_too(stage: Stage) -> None:
    await stage.opens(TYPED)
    await stage.awa.tells("/language")
    await stage.awa.presses("English")
    stage.forgets()

    await stage.mariam.tells("/move 1 contributions jeudi 15 juin 17h")
    await stage.mariam.tells("/cancel 1")
    await stage.mariam.presses("Oui")

    assert stage.awa.hears() == [
        "#1 Priorités pour l'EHP: dates changed by Mariam Diallo (7 June 15:00). "
        "Contributions: Thursday 15 June 2017, 17:00 (Bamako). Transmission: Friday 16 June 2017, 23:59 (Bamako).",
        "#1 Priorités pour l'EHP: cancelled by Mariam Diallo (7 June 15:00). Reopen it: /reopen 1",
    ]


async def test_a_date_after_the_command_is_not_taken_for_a_number(stage: Stage) -> None:
    await stage.opens(TYPED)
    await stage.mariam.tells("/move 15 juin")
    assert stage.store.decision(1).contributions_due == at(15, 23, 59)
    await stage.mariam.tells("/move 1 16 juin 8h")
    assert stage.store.decision(1).contributions_due == at(16, 8)


async def test_more_time_for_one_organisation_stays_when_the_general_date_moves(stage: Stage) -> None:
    await stage.opens(TYPED)
    await stage.mariam.tells("/extend DRC vendredi 16 juin 10h")

    extended = "#1 Priorités pour l'EHP : DRC a jusqu'au vendredi 16 juin, 10:00 (Bamako)."
    assert stage.mariam.hears() == [
        "#1 : DRC a jusqu'au vendredi 16 juin, 10:00 (Bamako). Ses points focaux sont prévenus."
    ]
    assert (stage.aissata.hears(), stage.ibrahim.hears()) == ([extended], [extended])

    await stage.mariam.tells("/move vendredi 16 juin 8h")
    await stage.aissata.starts()

    assert stage.mariam.hears()[-1].endswith(
        "Les délais accordés à certaines organisations restent s'ils sont plus tardifs."
    )
    assert "• #1 Priorités pour l'EHP – avant vendredi 16 juin, 10:00 (Bamako)" in stage.aissata.hears()[-1]


async def test_more_time_is_refused_when_it_cannot_stand_or_is_not_understood(stage: Stage) -> None:
    await stage.opens(TYPED)
    for words in ("DRC samedi 17 juin 10h", "DRC lundi 12 juin", "DRCC vendredi 16 juin", ""):
        await stage.mariam.tells(f"/extend {words}")

    usage = "Nommez l'organisation puis sa date : /prolonger DRC vendredi 16 juin 10h. /liste montre la liste."
    assert stage.mariam.hears() == [
        "#1 : samedi 17 juin, 10:00 (Bamako) vient après la transmission, vendredi 16 juin, 23:59 (Bamako). "
        "Choisissez un moment avant, ou déplacez la transmission : /deplacer 1 transmission …",
        "#1 : l'échéance générale, mercredi 14 juin, 23:59 (Bamako), est déjà au moins aussi tardive. "
        "Rien n'est changé.",
        f"Vouliez-vous dire DRC ?\n{usage}",
        usage,
    ]
    await stage.mariam.tells("/extend OIM mardi 15 juin 12h")
    await stage.mariam.presses("jeudi 15 juin")
    assert stage.mariam.hears()[-1] == (
        "#1 : OIM a jusqu'au jeudi 15 juin, 12:00 (Bamako). "
        "Aucun de ses points focaux n'a ouvert le chat privé : prévenez-la vous-même."
    )


async def test_more_time_without_a_date_is_asked_until_when(stage: Stage) -> None:
    await stage.opens(TYPED)
    await stage.mariam.tells("/extend 1 DRC")
    assert stage.mariam.hears() == ["#1 : jusqu'à quand pour DRC ? Choisissez, ou écrivez une date."]
    await stage.mariam.tells("vendredi 16 juin 10h")
    (extension,) = stage.store.decision(1).extensions
    assert extension.until == at(16, 10)

    await stage.mariam.tells("/extend OIM")
    await stage.mariam.presses("jeudi 15 juin")
    assert stage.mariam.hears()[-1].startswith("#1 : OIM a jusqu'au jeudi 15 juin")


# closed, reopened, cancelled


async def test_a_closed_decision_takes_late_answers_and_opens_again(stage: Stage) -> None:
    call = await stage.opens(TYPED)
    await stage.mariam.tells("/close")
    assert stage.mariam.hears()[0] == (
        "#1 est close : plus de relances. Les réponses tardives sont encore prises et notées. Rouvrir : /rouvrir 1"
    )
    assert "0/20 réponses · close. Une réponse tardive reste utile" in read(call.text)
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)
    assert "1/20 réponses · close." in read(call.text)

    await stage.mariam.tells("/close 1")
    await stage.mariam.tells("/reopen 1")

    assert stage.mariam.hears()[-2:] == [
        "#1 n'est pas ouverte. /statut montre où elle en est.",
        "#1 est rouverte jusqu'au mercredi 14 juin, 23:59 (Bamako).",
    ]
    assert [read(m.text) for m in stage.posts()[2:]] == [
        "#1 Priorités pour l'EHP : décision rouverte. Contributions : avant mercredi 14 juin, 23:59 (Bamako)."
    ]
    await stage.mariam.tells("/reopen 1")
    assert stage.mariam.hears() == ["#1 est ouverte : il n'y a rien à rouvrir. Changer ses dates : /deplacer 1"]

    # The group reads the new day of the transmission as well.
    await stage.mariam.tells("/close 1")
    await stage.mariam.tells("/reopen 1 contributions jeudi 15 juin; transmission lundi 19 juin")
    assert read(stage.posts()[-1].text) == (
        "#1 Priorités pour l'EHP : décision rouverte. Contributions : avant jeudi 15 juin, 23:59 (Bamako).\n"
        "Transmission : lundi 19 juin 2017, 23:59 (Bamako)"
    )


async def test_reopening_after_the_date_asks_until_when(stage: Stage) -> None:
    await stage.opens(TYPED)
    await stage.winds_to(at(15, 8))
    stage.forgets()

    await stage.mariam.tells("/reopen 1")
    await stage.mariam.tells("lundi 19 juin")
    await stage.mariam.tells("vendredi 16 juin 10h")

    assert stage.mariam.hears() == [
        "#1 : l'échéance est passée. Jusqu'à quand la rouvrir ? Par exemple « contributions jeudi 22 juin 17h; "
        "transmission vendredi 23 juin ».",
        "#1 : rien n'est changé.\n"
        "• la transmission, vendredi 16 juin 2017, 23:59 (Bamako), vient avant l'échéance des contributions. "
        "Donnez-lui une date plus tardive, ou avancez les contributions.\n"
        "Déplacez les deux ensemble : /rouvrir 1 contributions lundi 19 juin 2017; transmission mardi 20 juin 2017",
        "#1 est rouverte jusqu'au vendredi 16 juin, 10:00 (Bamako).",
    ]
    assert stage.store.decision(1).is_open


async def test_cancelling_asks_once_keeps_what_came_and_can_be_undone(stage: Stage) -> None:
    call = await stage.opens(TYPED)
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)
    await stage.ibrahim.replies("1) Accès\n2) Écoles et cantines", to=call)
    stage.forgets()

    await stage.mariam.tells("/cancel 1 reportée à juillet")
    await stage.mariam.presses("Non, ne rien changer")
    await stage.mariam.tells("/cancel 1 reportée à juillet")
    await stage.mariam.presses("Oui, annuler")

    sure = "Annuler #1 Priorités pour l'EHP ? Plus rien ne sera demandé. 1 réponse reçue reste gardée."
    assert stage.mariam.hears() == [
        sure, "Rien n'a été changé.", sure, "#1 est annulée. La rouvrir : /rouvrir 1"
    ]  # fmt: skip
    assert stage.group_hears() == [
        "#1 Priorités pour l'EHP : décision annulée, plus rien n'est demandé. Merci à celles et ceux qui ont répondu."
    ]
    assert read(call.text).endswith("1/20 réponses · annulée : reportée à juillet. Plus rien n'est demandé.")
    assert call.buttons == []

    await stage.aissata.replies("1) Encore", to=call)
    await stage.mariam.tells("/move 1")
    await stage.mariam.tells("/reopen 1")

    assert stage.aissata.hears() == ["#1 a été annulée : plus rien n'est demandé. Merci quand même."]
    assert stage.mariam.hears()[:2] == [
        "#1 est annulée. La rouvrir : /rouvrir 1",
        "#1 est rouverte jusqu'au mercredi 14 juin, 23:59 (Bamako).",
    ]
    assert "1/20 réponses." in stage.posts()[-1].text


async def test_a_number_nobody_gave_and_a_member_who_may_not(stage: Stage) -> None:
    await stage.opens(TYPED)
    await stage.mariam.tells("/close #7")
    for command in ("/move 1 vendredi 16 juin", "/extend DRC vendredi 16 juin", "/close 1", "/cancel 1", "/reopen 1"):
        await stage.aissata.tells(command)

    assert stage.mariam.hears() == ["Je n'ai pas trouvé cette décision. /statut montre celles qui vous concernent."]
    assert stage.aissata.hears() == [REFUSED] * 5
    assert stage.store.decision(1).is_open


async def test_with_several_open_the_one_meant_is_chosen_with_a_press(stage: Stage) -> None:
    await stage.opens(TYPED)
    await stage.opens("Indicateurs; contributions jeudi 15 juin")
    await stage.mariam.tells("/move contributions vendredi 16 juin 8h")
    assert stage.mariam.private.last.buttons == ["#1 Priorités pour l'EHP", "#2 Indicateurs"]

    await stage.mariam.presses("#2")

    assert [d.contributions_due for d in stage.store.decisions_of(1)] == [at(14, 23, 59), at(16, 8)]


async def test_the_same_decision_a_second_time_is_asked_about_once(stage: Stage) -> None:
    await stage.mariam.tells(f"/decision {TYPED.replace('mercredi 14', 'mardi 14')}")
    old = stage.mariam.private.last
    await stage.mariam.tells(f"/decision {TYPED}")
    first = stage.mariam.private.last
    await stage.mariam.presses("mercredi 14 juin", on=old)
    await stage.mariam.presses("Confirmer", on=first)
    stage.forgets()

    await stage.mariam.presses("Confirmer", on=old)
    assert stage.mariam.hears() == ["#1 Priorités pour l'EHP : déjà ouverte avec ces dates. Ouvrir quand même ?"]
    assert old.buttons == ["Ouvrir quand même", "Non, abandonner ce brouillon"]
    assert [d.number for d in stage.store.decisions_of(1)] == [1]
    assert stage.group_hears() == []
    await stage.mariam.presses("Ouvrir quand même", on=old)
    assert [d.number for d in stage.store.decisions_of(1)] == [1, 2]

    # Another one of the same name is asked about again, as often as it is meant; other dates or a word more are not.
    await stage.awa.tells(f"/decision {TYPED}")
    await stage.awa.presses("Confirmer")
    await stage.awa.presses("Non, abandonner")
    assert [d.number for d in stage.store.decisions_of(1)] == [1, 2]
    await stage.awa.tells(f"/decision {TYPED.replace('mercredi 14', 'jeudi 15')}")
    await stage.awa.presses("Confirmer")
    await stage.awa.tells("/cancel 1")
    await stage.awa.presses("Oui, annuler")
    await stage.awa.tells("/cancel 2")
    await stage.awa.presses("Oui, annuler")
    await stage.awa.tells(f"/decision {TYPED}")
    await stage.awa.presses("Confirmer")
    assert [d.number for d in stage.store.decisions_of(1)] == [1, 2, 3, 4]


async def test_without_an_answer_nobody_is_thanked(stage: Stage) -> None:
    await stage.opens(TYPED)
    await stage.mariam.tells("/cancel 1")
    await stage.mariam.presses("Oui, annuler")
    assert stage.group_hears() == ["#1 Priorités pour l'EHP : décision annulée, plus rien n'est demandé."]


async def test_a_second_one_and_nobody_to_thank_in_english(english: Stage) -> None:
    await english.opens("Indicators; contributions 15 June 2017")
    await english.mariam.tells("/decision indicators ; contributions 15 June 2017")
    await english.mariam.presses("Confirm")
    assert english.mariam.hears()[-1] == "#1 Indicators: open already with these dates. Open it all the same?"
    await english.mariam.presses("No, drop this draft")
    await english.mariam.tells("/cancel 1")
    await english.mariam.presses("Yes, cancel")
    assert english.group_hears() == ["#1 Indicators: cancelled, nothing is asked any more."]


async def test_the_number_may_be_that_of_the_final_version_alone(stage: Stage) -> None:
    await stage.mariam.tells(f"/decision {TYPED}")
    await stage.mariam.presses("2 à 3 au total")

    card = stage.mariam.hears()[-1]
    assert "Nombre de points à retenir au total : 2 à 3\n" in card
    assert stage.mariam.private.last.buttons[-2:] == ["2 à 3 par organisation", "✓ 2 à 3 au total"]

    # And back, as often as one likes; what is confirmed is what is shown.
    await stage.mariam.presses("2 à 3 par organisation")
    assert "Nombre de points par organisation : 2 à 3\n" in stage.mariam.hears()[-1]
    await stage.mariam.presses("2 à 3 au total")
    stage.forgets()
    await stage.mariam.presses("Confirmer")

    (call,) = stage.group_hears()
    assert call.startswith("#1 Priorités pour l'EHP\nDes points reçus, 2 à 3 seront retenus au total.\nAvant ")
    assert "par organisation" not in call
    assert stage.store.decision(1).wanted == Wanted(2, 3, each=False)

    # Nobody is told that one point, or five, is not what was asked for; the final version is held to it.
    await stage.aissata.replies("1) Accès\n2) Eau\n3) Abris\n4) Écoles\n5) Santé", to=stage.posts()[-1])
    (receipt,) = stage.aissata.hears()
    assert "demandé" not in receipt
    await stage.aissata.presses("Modifier")
    assert "Un point par ligne ; la coordination retiendra 2 à 3 points au total." in stage.aissata.hears()[-1]
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("1 · DRC")
    assert "1 point retenu ; 2 à 3 sont attendus au total." in stage.mariam.hears()[-1]


async def test_more_decisions_than_a_list_holds_are_reached_by_a_press(stage: Stage) -> None:
    for n in range(1, 15):
        await stage.opens(f"Sujet {n}; contributions jeudi 15 juin")
    await stage.mariam.tells("/close")
    asked = stage.mariam.private.last
    assert [read(b) for b in asked.buttons] == [*(f"#{n} Sujet {n}" for n in range(3, 15)), "… 2 plus anciennes"]
    await stage.mariam.presses("plus anciennes", on=asked)
    assert [read(b) for b in asked.buttons] == ["#1 Sujet 1", "#2 Sujet 2"]
    await stage.mariam.presses("#1 ", on=asked)

    assert [stage.store.decision(n).is_open for n in (1, 2, 14)] == [False, True, True]


async def test_a_cancelled_decision_is_reopened_with_both_dates_at_once(stage: Stage) -> None:
    await stage.opens("Avis; contributions jeudi 15 juin; transmission vendredi 16 juin au HCT")
    await stage.mariam.tells("/cancel 1")
    await stage.mariam.presses("Oui, annuler")
    stage.forgets()

    await stage.mariam.tells("/reopen 1 jeudi 22 juin 17h")
    (told,) = stage.mariam.hears()
    assert told.startswith("#1 : rien n'est changé.")
    typed = "contributions jeudi 22 juin 2017 17:00; transmission vendredi 23 juin 2017"
    assert told.endswith(f"Déplacez les deux ensemble : /rouvrir 1 {typed}")
    await stage.mariam.tells(typed)

    assert stage.mariam.hears()[0].startswith("#1 est rouverte")
    reopened = stage.store.decision(1)
    assert (reopened.contributions_due, reopened.transmission_due) == (at(22, 17), at(23, 23, 59))
    assert reopened.is_open


async def test_an_answer_goes_to_the_question_it_replies_to_whatever_was_asked_since(english: Stage) -> None:
    await english.opens("Advice; contributions Thursday 15 June")
    await english.opens("Indicators; contributions Friday 30 June")
    await english.mariam.tells("/cancel 1")
    await english.mariam.presses("Yes, cancel")
    await english.winds_to(at(16, 9))
    await english.mariam.tells("/reopen 1")
    question = english.mariam.private.messages[-1]
    await english.mariam.tells("/move 2")
    english.forgets()

    await english.mariam.replies("Thursday 22 June 5pm", to=question)

    assert english.mariam.hears()[0].startswith("#1 is open again")
    assert english.store.decision(1).contributions_due == at(22, 17)
    assert english.store.decision(2).contributions_due == at(30, 23, 59)
