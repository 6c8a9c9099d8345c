"""Away and back, excused, STOP: nobody is asked who cannot or does not want to be asked."""

from tests.dialogues.stage import Stage, at, read

PRIORITIES = "Priorités; contributions jeudi 15 juin; transmission vendredi 16 juin au HCT"


async def test_whoever_is_away_is_left_in_peace_while_a_colleague_is_asked(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.aissata.tells("/away")
    await stage.aissata.tells("mardi 20 juin")
    assert stage.aissata.hears()[-1] == (
        "C'est noté : absence jusqu'au mardi 20 juin, 23:59 (Bamako), pour DRC.\n"
        "D'autres points focaux restent sollicités pour DRC.\nVous revenez plus tôt ? /retour"
    )
    assert stage.mariam.hears() == []

    await stage.winds_to(at(13, 10))

    assert stage.aissata.hears() == []
    assert stage.ibrahim.hears()[0].startswith("Bonjour Ibrahim.")


async def test_when_nobody_is_left_the_coordination_knows_and_coming_back_undoes_it(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.aissata.tells("/away 20 juin")
    await stage.ibrahim.tells("/away 20 juin")
    assert stage.mariam.hears() == [
        "Ibrahim Keïta (DRC) est absent·e jusqu'au mardi 20 juin, 23:59 (Bamako). Personne d'autre ne représente "
        "l'organisation : elle compte comme excusée pour #1."
    ]

    await stage.ibrahim.tells("/back")
    stage.forgets()
    await stage.winds_to(at(13, 10))

    assert [len(stage.cast[n].hears()) for n in ("aissata", "ibrahim")] == [0, 1]


async def test_the_pinned_card_counts_who_is_excused(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)

    async def card() -> str:
        await stage.settled()
        return read(call.text).splitlines()[-1]

    await stage.mariam.tells("/excuse SIF en mission #1")
    assert await card() == "0/20 réponses, 1 excusée. Répondez à CE message, ou en privé :"
    await stage.aissata.tells("/away 20 juin")
    await stage.ibrahim.tells("/away 20 juin")
    assert await card() == "0/20 réponses, 2 excusées. Répondez à CE message, ou en privé :"
    await stage.ibrahim.tells("/back")
    await stage.mariam.presses("Annuler l'excuse")
    assert await card() == "0/20 réponses. Répondez à CE message, ou en privé :"
    assert [m for m in stage.posts() if m.text.startswith("#1")] == [call]


async def test_no_date_is_told_and_the_question_can_be_dropped(stage: Stage) -> None:
    await stage.aissata.tells("/away")
    await stage.aissata.tells("bientôt")
    assert "je n'y lis pas de date" in stage.aissata.hears()[-1]

    await stage.aissata.presses("Annuler")

    assert stage.aissata.hears()[-1] == "Rien n'a été changé."
    assert stage.store.asked(stage.aissata.person.id) is None


async def test_an_excused_organisation_is_asked_no_more_until_it_is_taken_back(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.mariam.tells("/excuse drc en mission à Gao #1")
    assert stage.mariam.hears() == ["#1 : DRC est excusée (en mission à Gao). Plus de rappels pour elle ici."]
    await stage.winds_to(at(13, 10))
    assert stage.aissata.hears() == []

    await stage.mariam.presses("Annuler l'excuse")
    assert stage.mariam.hears()[-1] == "#1 : DRC est de nouveau attendue."
    await stage.winds_to(at(15, 10))

    assert len(stage.aissata.hears()) == 2  # that of the 13th, while it is still its day, and that of the 15th


async def test_excuses_are_the_coordination_s_and_name_an_organisation(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.tells("/excuse DRC")
    assert "revient à la coordination" in stage.aissata.hears()[-1]
    await stage.mariam.tells("/excuse DRK")
    assert stage.mariam.hears()[-1].startswith("Vouliez-vous dire DRC ?")
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)
    await stage.mariam.tells("/excuse DRC")
    assert stage.mariam.hears()[-1] == "#1 : DRC a déjà répondu. Il n'y a rien à excuser."
    assert stage.store.decision(1).excuses == ()


async def test_stop_is_understood_as_a_word_and_coming_back_restores(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.aissata.tells("Stop svp")
    assert "je ne vous envoie plus de rappels" in stage.aissata.hears()[-1]
    assert stage.store.submissions_to(1) == []
    await stage.winds_to(at(13, 10))
    assert stage.aissata.hears() == []

    await stage.aissata.tells("reprendre")
    stage.forgets()
    await stage.winds_to(at(15, 10))

    assert len(stage.aissata.hears()) == 1


async def test_an_absence_to_come_begins_on_its_first_day(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.aissata.tells("/away du 14 au 16 juin")
    assert stage.aissata.hears()[-1] == (
        "C'est noté : absence du mercredi 14 juin au vendredi 16 juin, 23:59 (Bamako), pour DRC.\n"
        "D'autres points focaux restent sollicités pour DRC.\nVous revenez plus tôt ? /retour"
    )
    await stage.ibrahim.tells("/away du 14 au 16 juin")
    assert stage.mariam.hears() == []  # DRC was asked before they leave: it is no excuse
    await stage.restarts()
    stage.forgets()

    await stage.winds_to(at(13, 10))
    assert stage.aissata.hears()[0].startswith("Bonjour Aïssata.")  # she is still here
    stage.forgets()
    await stage.winds_to(at(15, 12))
    assert stage.aissata.hears() == []

    # What is opened while both are away counts them as excused until they are back.
    await stage.mariam.tells("/decision Avis; contributions vendredi 16 juin 12h")
    await stage.mariam.presses("Confirmer")
    assert "1 excusée" in read(stage.posts()[-1].text)
    await stage.ibrahim.tells("/back")
    assert stage.store.group(1).focal_points_of("o11")[-1].away_from is None


async def test_of_two_who_are_away_together_no_one_is_said_to_be_asked_and_the_coordination_asks(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.aissata.tells("/away du 12 au 20 juin")
    await stage.ibrahim.tells("/away 20 juin")
    assert stage.ibrahim.hears() == [
        "C'est noté : absence jusqu'au mardi 20 juin, 23:59 (Bamako), pour DRC.\nVous revenez plus tôt ? /retour"
    ]
    stage.forgets()

    await stage.winds_to(at(13, 10))
    assert stage.aissata.hears() == stage.ibrahim.hears() == []
    assert "aucun message privé n'atteint UNHCR, " in stage.mariam.hears()[0]
    assert "EUTM, DRC, IDLO" in read(stage.mariam.private.last.text)


async def test_an_absence_to_come_in_english(english: Stage) -> None:
    await english.aissata.tells("/language en")
    english.forgets()
    await english.aissata.tells("/away from 12 to 14 June")
    assert english.aissata.hears() == [
        "Noted: away from Monday 12 June until Wednesday 14 June, 23:59 (Bamako), for DRC.\n"
        "Other focal points are still asked for DRC.\nBack earlier? /back"
    ]
