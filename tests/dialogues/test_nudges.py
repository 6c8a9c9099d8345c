"""When the clock may speak: short notice, weekends, holidays, nights, the last minute; several decisions at once."""

from tests.dialogues.manners import keeps_its_manners, posted
from tests.dialogues.stage import Stage, at

PRIORITIES = "Priorités de protection; contributions jeudi 15 juin; transmission vendredi 16 juin au HCT; items 2-3"
HELP = "Déjà répondu ? Rien à faire. Une question : Mariam Diallo et Awa Touré. STOP : plus de rappels."


async def test_a_decision_set_the_evening_before_gets_one_reminder_only(stage: Stage) -> None:
    await stage.winds_to(at(14, 18))
    await stage.opens("Avis; contributions jeudi 15 juin; transmission vendredi 16 juin au HCT")

    await stage.winds_to(at(20, 12))

    (only,) = [said for said in stage.aissata.hears() if said.startswith("Bonjour")]
    assert only == (
        "Bonjour Aïssata. #1 Avis : nous n'avons pas encore la contribution de DRC. "
        "Transmission au HCT : vendredi 16 juin, 23:59 (Bamako).\nJusqu'au jeudi 15 juin, 23:59 (Bamako).\n"
        f"C'est notre dernier rappel.\n\n{HELP}"
    )
    assert [nudge.at for nudge in stage.store.nudges_of(1) if nudge.kind == "contribution"] == [at(15, 9)] * 2
    assert [said.splitlines()[0] for said in stage.group_hears()] == [
        "#1 Avis : 0 réponse sur 20, 20 attendues.",
        "#1 Avis : close. 0 réponse, 20 attendues. Merci.",
    ]
    keeps_its_manners(stage)


async def test_who_answers_a_minute_before_gets_nothing(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.winds_to(at(13, 8, 59))
    await stage.ibrahim.tells("1) Accès\n2) Écoles")
    stage.forgets()

    await stage.winds_to(at(13, 18))

    assert stage.aissata.hears() == stage.ibrahim.hears() == []


async def test_weekends_and_holidays_are_left_in_peace(stage: Stage) -> None:
    """Due on Monday 26 June 2017, a holiday in Mali: the working day before it is Friday."""
    await stage.opens("Avis; contributions lundi 26 juin; transmission mercredi 28 juin au HCT")
    await stage.winds_to(at(28, 12))

    reminded = sorted({nudge.at for nudge in stage.store.nudges_of(1) if nudge.kind == "contribution"})
    assert reminded == [at(23, 9), at(27, 9)]
    keeps_its_manners(stage)


async def test_two_decisions_are_one_message_in_private_with_buttons_for_each(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.opens("Indicateurs; contributions jeudi 15 juin 12h; transmission vendredi 16 juin à OCHA")
    await stage.winds_to(at(13, 12))

    assert stage.aissata.hears() == [
        "Bonjour Aïssata. Nous attendons encore de vous :\n\n"
        "#2 Indicateurs : nous n'avons pas encore la contribution de DRC. "
        "Transmission à OCHA : vendredi 16 juin, 23:59 (Bamako).\nJusqu'au jeudi 15 juin, 12:00 (Bamako).\n\n"
        "#1 Priorités de protection : nous n'avons pas encore la contribution de DRC. "
        "Transmission au HCT : vendredi 16 juin, 23:59 (Bamako).\nJusqu'au jeudi 15 juin, 23:59 (Bamako).\n\n" + HELP
    ]
    assert stage.aissata.private.messages[-1].buttons == [
        *("#2 Répondre", "#2 Rien à ajouter", "#2 Plus de temps"),
        *("#1 Répondre", "#1 Rien à ajouter", "#1 Plus de temps"),
        "Ce n'est pas moi",
    ]
    await stage.aissata.presses("#1 Rien à ajouter")
    await stage.winds_to(at(20, 12))
    keeps_its_manners(stage)


async def test_remind_now_twice_then_the_clock_stays_within_the_cap(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.winds_to(at(12, 10))
    stage.forgets()

    await stage.mariam.tells("/nudge")
    shown = stage.mariam.hears()[0].split("\n\n")[0]
    assert shown == (
        "#1 Priorités de protection : relancer en privé 1 organisation :\nDRC (Aïssata Maïga et Ibrahim Keïta).\n"
        "Dans le groupe : une ligne avec les comptes."
    )
    await stage.mariam.presses("Envoyer")
    assert stage.mariam.hears() == ["#1 : 1 organisation relancée en privé, et une ligne dans le groupe."]
    await stage.mariam.tells("/nudge")
    assert stage.mariam.hears()[0].startswith(
        "#1 Priorités de protection : il n'y a personne à relancer en privé maintenant.\n\nPas relancées :\n"
    )
    await stage.winds_to(at(20, 12))

    reminders = [said for said in stage.aissata.hears() if said.startswith("Bonjour")]
    assert ["dernier rappel" in said for said in reminders] == [False, False, True]
    assert posted(stage).count("1") == 4  # the call, two lines, the closing; the result is still to come
    keeps_its_manners(stage)


async def test_answered_by_everybody_nobody_is_disturbed_any_more(stage: Stage) -> None:
    await stage.mariam.tells("/roster DRC @aissata_drc, NRC @awa_nrc")
    await stage.mariam.presses("Remplacer")
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)
    await stage.awa.presses("Rien à ajouter", on=call)
    await stage.winds_to(at(8, 9))
    assert [said for said in stage.mariam.hears() if "plus personne" in said] == [
        "#1 Priorités de protection : plus personne n'est attendu (1 réponse, 1 sans ajout). Vous pouvez compiler dès "
        "maintenant. Transmission au HCT : vendredi 16 juin, 23:59 (Bamako)."
    ]
    stage.forgets()

    await stage.winds_to(at(15, 23))

    assert [a.hears() for a in (stage.aissata, stage.ibrahim)] == [[], []]
    assert stage.group_hears() == []
    keeps_its_manners(stage)
