"""/status: in words that tell everything, and as a picture without names."""

import logging
from pathlib import Path

import pytest

from sandbox.chats import Message
from sandbox.files import picture_size
from tests.dialogues.stage import ROSTER, Actor, Stage, at, open_stage, read
from tests.dialogues.test_transmission import PRIORITIES, answered

SAME = "La même chose en image, sans aucun nom d'organisation."


def pictures(actor: Actor) -> list[Message]:
    return [
        m for m in actor.private.messages if m.sender is actor.stage.telegram_bot and m.media and "photo" in m.media
    ]


async def test_the_coordination_is_told_in_words_and_shown_a_picture_without_names(stage: Stage) -> None:
    await answered(stage)
    await stage.mariam.tells("/extend SIF vendredi 16 juin 12h")
    stage.forgets()

    await stage.mariam.tells("/status")

    words, (picture,) = stage.mariam.hears()[0], pictures(stage.mariam)
    assert read(picture.text) == SAME
    assert not any(name in picture.text for name in ROSTER.split(", "))
    assert picture_size(picture.files[0].content)[0] == 1080
    for told in (
        "#1 Priorités pour l'EHP",
        "Contributions : jeudi 15 juin 2017, 23:59 (Bamako)",
        "Transmission à l'EHP : vendredi 16 juin 2017, 23:59 (Bamako)",
        "Délai accordé à 1 organisation, jusqu'au vendredi 16 juin, 12:00 (Bamako)",
        "20 organisations sollicitées : 2 réponses, 1 sans ajout, 0 excusée, 17 attendues.",
        "Attendues : UNHCR, OIM",
    ):
        assert told in words


async def test_a_focal_point_who_has_answered_gets_words_and_picture_as_one(stage: Stage) -> None:
    await answered(stage)

    await stage.aissata.tells("/status")

    (picture,) = pictures(stage.aissata)
    words = read(picture.text)
    assert len(stage.aissata.hears()) == 1
    for told in (
        "DRC : réponse n° 1, 3 points, reçue mercredi 7 juin 2017, 15:00 (Bamako). Merci.",
        "Contributions : jeudi 15 juin 2017, 23:59 (Bamako)",
        "Transmission à l'EHP : vendredi 16 juin 2017, 23:59 (Bamako)",
        "2 réponses, 1 sans ajout, 0 excusée, 17 attendues.",
    ):
        assert told in words
    assert "UNHCR" not in words


async def test_what_is_still_owed_has_its_buttons_under_the_words(stage: Stage) -> None:
    await stage.opens(PRIORITIES)

    await stage.aissata.tells("/status")

    assert [read(b) for b in stage.aissata.with_button("Répondre à #1").buttons] == [
        "Répondre à #1",
        "#1 : rien à ajouter",
    ]
    assert [read(p.text) for p in pictures(stage.aissata)] == [SAME]


async def test_late_since_a_minute_is_no_day(stage: Stage) -> None:
    await answered(stage)
    await stage.winds_to(at(17, 0, 1))
    stage.forgets()

    await stage.mariam.tells("/status")
    assert "vendredi 16 juin 2017, 23:59 (Bamako), en retard\n" in stage.mariam.hears()[0]
    await stage.mariam.tells("/followup")
    assert "\nEn retard · 2 réponses sur 20" in stage.mariam.hears()[0]


async def test_late_is_said_in_words_too(stage: Stage) -> None:
    await answered(stage)
    await stage.winds_to(at(19, 9, 30))
    stage.forgets()

    await stage.mariam.tells("/status")
    assert "vendredi 16 juin 2017, 23:59 (Bamako), en retard de 3 jours" in stage.mariam.hears()[0]
    await stage.aissata.tells("/status")
    told = stage.aissata.hears()[0]
    assert "en retard de 3 jours" in told
    assert "Close depuis jeudi 15 juin, 23:59 (Bamako) ; les réponses tardives sont prises." in told


async def test_without_a_decision_there_are_only_words(stage: Stage) -> None:
    await stage.mariam.tells("/status")
    assert "Aucune décision n'est en cours." in stage.mariam.hears()[0]

    await answered(stage)
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer la transmission")
    await stage.mariam.tells("/status")
    assert "1 décision terminée : /suivi" in stage.mariam.hears()[-1]
    assert pictures(stage.mariam) == []


async def test_more_decisions_than_the_picture_has_room_for_are_all_in_the_words(stage: Stage) -> None:
    for day in range(12, 24):
        await stage.mariam.tells(f"/decision Décision du {day}; transmission {day} juin au HCT")
        await stage.mariam.presses("Confirmer")
    stage.forgets()

    await stage.mariam.tells("/status")

    told = "\n".join(stage.mariam.hears())
    assert all(f"#{number} Décision du" in told for number in range(1, 13))
    assert len(pictures(stage.mariam)) == 1


async def test_asked_in_the_group_it_comes_in_private(stage: Stage) -> None:
    await answered(stage)
    await stage.aissata.writes("/status")
    assert stage.group_hears() == []
    assert len(pictures(stage.aissata)) == 1

    await stage.oumar.starts()
    await stage.oumar.tells("/status")
    assert pictures(stage.oumar) == []


async def test_where_no_picture_can_be_made_the_words_come(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    await answered(stage)
    stage.relance.painter._patience = 0

    with caplog.at_level(logging.ERROR):
        await stage.aissata.tells("/status")

    assert "DRC : réponse n° 1" in stage.aissata.hears()[0]
    assert pictures(stage.aissata) == []
    assert "The picture of /status could not be made: not done within 0 seconds" in caplog.text


async def test_where_telegram_refuses_the_picture_its_words_are_said(stage: Stage) -> None:
    await answered(stage)
    stage.telegram.faults.fails("sendPhoto", error_code=400, description="Bad Request: PHOTO_INVALID_DIMENSIONS")

    await stage.aissata.tells("/status")

    (words,) = stage.aissata.hears()
    assert "DRC : réponse n° 1" in words
    assert pictures(stage.aissata) == []


async def test_stopped_while_the_picture_is_made_it_is_told_once(stage: Stage) -> None:
    await answered(stage)
    asking = stage.aissata.person.writes(stage.telegram_bot, "/status")
    await stage.until(lambda: stage.relance.painter._turn.locked() or bool(pictures(stage.aissata)))
    await stage.restarts()
    await stage.settled()

    assert asking in stage.aissata.private.messages
    assert len(pictures(stage.aissata)) == 1
    assert len(stage.aissata.hears()) == 1


async def test_in_english(tmp_path: Path) -> None:
    stage = await open_stage(tmp_path, language="en")
    await stage.sets_up()
    await stage.mariam.tells("/decision Priorities; contributions 15 June 2017; transmission 16 June 2017 to OCHA")
    await stage.mariam.presses("Confirm")
    await stage.mariam.tells("/extend SIF 16 June 12:00")
    stage.forgets()

    await stage.mariam.tells("/status")

    words = stage.mariam.hears()[0]
    assert "More time for 1 organisation, until Friday 16 June, 12:00 (Bamako)" in words
    assert "20 organisations asked: 0 answered, 0 with nothing to add, 0 excused, 20 awaited." in words
    assert [p.text for p in pictures(stage.mariam)] == ["The same as a picture, without the name of any organisation."]
    await stage.closes()


async def test_a_stranger_is_told_no_more_than_a_stranger_may_know(stage: Stage) -> None:
    await answered(stage)
    stranger = stage.meets("stranger", "Inconnu", member=False, language_code="fr")
    await stranger.starts()
    await stranger.tells("/status")

    assert "#1" not in "".join(stranger.hears())
    assert pictures(stranger) == []


async def test_whoever_coordinates_and_speaks_for_an_organisation_reads_nothing_twice(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.mariam.tells("/roster +UNHCR @mariam_hcr")
    stage.forgets()

    await stage.mariam.tells("/status")

    words = stage.mariam.hears()[0]
    assert words.count("20 organisations sollicitées") == words.count("Transmission à l'EHP") == 1
    # Two views of the same decision, each under its heading.
    assert words.split("\n\n")[1].startswith("Pour la coordination\n#1 Priorités pour l'EHP\nContributions")
    assert words.endswith(
        "\n\nPour votre organisation, UNHCR\n#1 Priorités pour l'EHP\n"
        "UNHCR : contribution attendue, jusqu'au jeudi 15 juin 2017, 23:59 (Bamako)"
    )


async def test_in_english_the_two_views_have_their_headings_too(english: Stage) -> None:
    await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
    await english.mariam.tells("/roster +UNHCR @mariam_hcr")
    english.forgets()

    await english.mariam.tells("/status")

    words = english.mariam.hears()[0]
    assert "\n\nFor the coordination\n#1 Priorities\n" in words
    assert "\n\nFor your organisation, UNHCR\n#1 Priorities\nUNHCR: " in words


async def test_what_has_no_date_is_told_in_words_alone(stage: Stage) -> None:
    await stage.mariam.tells("/decision Rapport de monitoring, chaque mois")
    await stage.mariam.presses("Confirm")
    stage.forgets()

    await stage.mariam.tells("/status")

    (words,) = stage.mariam.hears()
    assert "#1 Rapport de monitoring, chaque mois" in words
    assert pictures(stage.mariam) == []


async def test_words_and_picture_have_one_order_the_next_due_first(stage: Stage) -> None:
    await stage.opens("Bilan; contributions jeudi 15 juin; transmission vendredi 16 juin à l'EHP")
    await stage.opens("Avis; contributions mardi 13 juin; transmission lundi 19 juin à l'EHP")
    await stage.opens("Formation à la mi-juillet")
    await stage.mariam.tells("/status")
    words = stage.mariam.hears()[0]
    assert words.index("#2 Avis") < words.index("#1 Bilan") < words.index("#3 Formation")

    # Once the contributions of one are closed, its transmission is what is waited for.
    await stage.winds_to(at(14, 9))
    stage.forgets()
    await stage.mariam.tells("/status")
    words = stage.mariam.hears()[0]
    assert words.index("#1 Bilan") < words.index("#2 Avis") < words.index("#3 Formation")


async def test_in_english_the_next_due_stands_first_too(english: Stage) -> None:
    await english.opens("Report; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
    await english.opens("Opinions; contributions Tuesday 13 June; transmission Monday 19 June to the HCT")
    await english.mariam.tells("/status")
    words = english.mariam.hears()[0]
    assert words.index("#2 Opinions") < words.index("#1 Report")

    await english.mariam.tells("/cancel 1")
    await english.mariam.presses("Yes")
    english.forgets()
    await english.mariam.tells("/status 1")
    assert english.mariam.hears()[0].endswith(
        "#1 Report\nCancelled on Wednesday 7 June, 15:00 (Bamako), nothing is asked any more. "
        "To open it again: /reopen 1"
    )


async def test_one_decision_is_told_alone(stage: Stage) -> None:
    await stage.opens("Priorités; contributions jeudi 15 juin; transmission vendredi 16 juin à l'EHP")
    await stage.opens("Matrice 3W; contributions jeudi 22 juin")
    await stage.mariam.tells("/status 2")
    told = "\n".join(stage.mariam.hears())
    assert "#2 Matrice 3W" in told
    assert "#1" not in told
    await stage.aissata.writes("/status #1")
    told = "\n".join(stage.aissata.hears())
    assert "#1 Priorités" in told
    assert "#2" not in told
    await stage.mariam.tells("/status 9")
    assert stage.mariam.hears() == ["Je n'ai pas trouvé cette décision. /statut montre celles qui vous concernent."]


async def test_of_one_that_is_cancelled_nothing_is_told_to_be_expected(stage: Stage) -> None:
    await stage.opens("Priorités; contributions jeudi 15 juin; transmission vendredi 16 juin à l'EHP")
    await stage.mariam.tells("/annuler 1")
    await stage.mariam.presses("Oui")
    stage.forgets()

    head = "Cluster Protection Mali\nmercredi 7 juin 2017, 15:00 (Bamako)\n\n#1 Priorités\n"
    over = "Annulée le mercredi 7 juin, 15:00 (Bamako), plus rien n'est demandé."
    await stage.mariam.tells("/statut 1")
    assert stage.mariam.hears() == [f"{head}{over} La rouvrir : /rouvrir 1"]
    await stage.aissata.tells("/statut 1")
    assert stage.aissata.hears() == [f"{head}{over}"]
    assert stage.aissata.private.last.buttons == []

    await stage.mariam.tells("/rouvrir 1")
    await stage.aissata.replies("1) Accès", to=stage.posts()[-1])
    await stage.mariam.tells("/annuler 1")
    await stage.mariam.presses("Oui")
    stage.forgets()
    await stage.aissata.tells("/statut 1")
    assert stage.aissata.hears() == [
        f"{head}{over}\nDRC : réponse n° 1, 1 point, reçue mercredi 7 juin 2017, 15:00 (Bamako). Merci."
    ]


async def test_of_one_that_is_noted_as_done_nothing_is_told_to_be_expected(stage: Stage) -> None:
    await stage.opens("Matrice 3W; contributions jeudi 15 juin")
    await stage.mariam.tells("/suivi")
    await stage.mariam.presses("Changer une situation")
    await stage.mariam.presses("#1")
    await stage.mariam.presses("Fait")
    stage.forgets()

    await stage.aissata.tells("/statut 1")
    assert stage.aissata.hears()[0] == (
        "[photo.jpg] Cluster Protection Mali\nmercredi 7 juin 2017, 15:00 (Bamako)\n\n#1 Matrice 3W\n"
        "Notée « Fait » par la coordination, plus rien n'est demandé.\n"
        "Contributions : jeudi 15 juin 2017, 23:59 (Bamako)\n"
        "20 organisations sollicitées : 0 réponse, 0 sans ajout, 0 excusée, 20 attendues."
    )
    assert [m.buttons for m in stage.aissata.private.messages if "#1 Matrice" in m.text] == [[]]


async def test_closed_contributions_are_told_as_such_in_the_sheet(stage: Stage) -> None:
    await stage.opens("Matrice 3W; contributions jeudi 15 juin")
    await stage.winds_to(at(19, 10))
    stage.forgets()
    await stage.mariam.tells("/followup")
    assert "En cours, collecte close" in stage.mariam.hears()[0]


NEXT = "\nProchaine relance : mercredi 21 juin, 09:00 (Bamako)"


async def test_the_next_reminder_is_the_one_that_will_be_sent(stage: Stage) -> None:
    await stage.opens("Cartes; contributions mercredi 21 juin")
    await stage.mariam.tells("/move 1 jeudi 22 juin")
    await stage.mariam.tells("/move 1 vendredi 23 juin")  # each took the place of one of the group's two lines
    await stage.aissata.tells("STOP")
    stage.forgets()

    def told() -> str:
        return stage.mariam.hears()[0]  # the picture comes after the words

    await stage.mariam.tells("/status")
    status = told()
    assert status.endswith("Attendues : " + ROSTER.replace(" (CAD, OSWPA, PE, POC)", "") + NEXT)
    await stage.mariam.tells("/preview")
    assert told().startswith(
        "#1 Cartes : ce qui partira si rien ne change d'ici là.\n\nmercredi 21 juin, 09:00 (Bamako)\n"
        "• En privé, 1 organisation : DRC (Ibrahim Keïta).\n"
    )

    await stage.ibrahim.tells("STOP")
    stage.forgets()
    await stage.mariam.tells("/status")
    assert told() == status.removesuffix(NEXT)
    await stage.mariam.tells("/language en")
    stage.forgets()
    await stage.mariam.tells("/status")
    assert "Next reminder" not in told()
    await stage.aissata.tells("/reprendre")
    stage.forgets()
    await stage.mariam.tells("/status")
    assert told().endswith("AMSS, ARGA-Mali\nNext reminder: Wednesday 21 June, 09:00 (Bamako)")
