"""Scenario 5: who is reminded, when, and what the group sees of it."""

from datetime import timedelta

from demo import moments_ahead
from tests.dialogues.stage import Stage, at, key_of, read

PRIORITIES = "Priorités de protection; contributions jeudi 15 juin; transmission vendredi 16 juin au HCT; items 2-3"
MISSING = ("OIM", "PAM", "UNMAS", "IDLO", "TDH", "SIF")
ANSWERED = ("UNHCR", "MINUSMA", "HCDH", "OCHA", "NRC", "ABA-ROLI", "EUTM", "DEMESO", "ECHO", "ACTED", "AMSS")


async def meets_focal_points(stage: Stage, *organisations: str) -> None:
    """One focal point for each organisation, who opened the private chat."""
    for organisation in organisations:
        username = f"{organisation.lower()}_focal".replace("-", "_")
        actor = stage.meets(organisation.lower(), f"Point {organisation}", username=username, language_code="fr")
        await stage.mariam.tells(f"/roster +{organisation} @{username}")
        await actor.starts()
    stage.forgets()


async def test_at_each_moment_those_who_are_missing_are_reminded_once(stage: Stage) -> None:
    await meets_focal_points(stage, *MISSING, "ARGA-Mali")
    call = await stage.opens(PRIORITIES)
    for organisation in ANSWERED:
        await stage.awa.tells(f"/for {organisation} e-mail 1) Accès 2) Documentation civile")
    await stage.mariam.tells("/excuse Coopération Suisse fermée")
    await stage.cast["arga-mali"].tells("/absent mardi 20 juin")
    await stage.winds_to(at(13, 8, 59))
    await stage.aissata.replies("1) Accès\n2) Documentation civile", to=call)
    stage.forgets()

    await stage.winds_to(at(13, 9, 30))

    nudged = {o: stage.cast[o.lower()].hears() for o in MISSING}
    assert nudged["TDH"] == [
        "Bonjour Point. #1 Priorités de protection : 12 organisations sur 20 ont répondu ; nous n'avons pas encore "
        "la contribution de TDH.\nJusqu'au jeudi 15 juin, 23:59 (Bamako).\n\n"
        "Déjà répondu ? Rien à faire. Une question : Mariam Diallo et Awa Touré. STOP : plus de rappels."
    ]
    assert [len(said) for said in nudged.values()] == [1] * 6
    assert stage.aissata.hears() == stage.ibrahim.hears() == stage.cast["arga-mali"].hears() == []
    assert stage.group_hears() == [
        "#1 Priorités de protection : 12 réponses sur 20, 2 excusées, 6 attendues.\n"
        "Transmission au HCT : vendredi 16 juin, 23:59 (Bamako).\n"
        "Répondez jusqu'au jeudi 15 juin, 23:59 (Bamako), ici ou en privé :"
    ]


async def test_the_group_never_shows_two_reminders_nor_hears_one_at_night(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    shown = []
    for moment in (at(13, 9), at(15, 8), at(15, 9), at(15, 23, 59), at(16, 7), at(16, 7, 30), at(16, 12)):
        await stage.winds_to(moment)
        first_lines = (read(message.text).splitlines()[0] for message in stage.posts())
        shown.append([line for line in first_lines if "attendues" in line])

    line = "#1 Priorités de protection : 0 réponse sur 20, 20 attendues."
    closing = "#1 Priorités de protection : close. 0 réponse, 20 attendues. Merci."
    assert shown == [[line], [], [line], [line], [line], [closing], [closing]]
    posted = [m.date for m in stage.posts()]
    assert all(7.5 <= d.astimezone(at(7, 0).tzinfo).hour + d.minute / 60 < 19 for d in posted)


async def test_nobody_hears_more_than_three_reminders_by_hand_included(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    for day in (12, 13, 14):
        await stage.winds_to(at(day, 10))
        for _ in range(2):
            await stage.mariam.tells("/nudge")
            if any("Envoyer" in m.buttons for m in stage.mariam.private.messages[-1:]):
                await stage.mariam.presses("Envoyer")
    await stage.winds_to(at(17, 12))

    reminders = [said for said in stage.aissata.hears() if said.startswith("Bonjour")]
    assert len(reminders) == 3
    assert ["C'est notre dernier rappel." in said for said in reminders] == [False, False, True]


async def test_at_night_a_reminder_by_hand_waits_for_the_morning_and_leaves_out_who_answered(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.winds_to(at(8, 21))

    await stage.mariam.tells("/nudge")
    await stage.mariam.presses("Envoyer vendredi 9 juin, 07:30")
    assert stage.aissata.hears() == []
    await stage.ibrahim.tells("1) Accès\n2) Écoles")
    stage.forgets()
    await stage.winds_to(at(9, 8))

    assert stage.aissata.hears() == stage.ibrahim.hears() == []


async def test_two_decisions_make_one_message_a_day(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.opens("Indicateurs; contributions jeudi 15 juin 12h; transmission vendredi 16 juin à OCHA")

    await stage.winds_to(at(13, 12))

    said = stage.aissata.hears()
    assert len(said) == 1
    assert said[0].index("#2 Indicateurs") < said[0].index("#1 Priorités")  # the earlier due first


async def test_more_time_is_asked_for_granted_and_kept_to(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.winds_to(at(13, 10))
    await stage.aissata.presses("Plus de temps")
    await stage.aissata.tells("lundi 19 juin")
    assert "la transmission est prévue vendredi 16 juin, 23:59 (Bamako)" in stage.aissata.hears()[-1]

    await stage.aissata.presses("vendredi 16 juin, 10:00")

    assert "Mariam Diallo et Awa Touré" in stage.aissata.hears()[-1]
    assert stage.awa.hears()[-1].startswith(
        "#1 Priorités de protection : Aïssata Maïga (DRC) demande jusqu'au vendredi 16 juin, 10:00 (Bamako)."
    )
    await stage.awa.presses("Accorder")
    assert stage.aissata.hears()[-1].endswith("DRC a jusqu'au vendredi 16 juin, 10:00 (Bamako).")
    await stage.winds_to(at(15, 10))
    assert "Jusqu'au vendredi 16 juin, 10:00 (Bamako)." in stage.aissata.hears()[-1]


async def test_words_instead_of_a_date_are_told_so_with_the_way_to_answer(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.winds_to(at(13, 10))
    await stage.aissata.presses("Plus de temps")

    await stage.aissata.tells("1) Accès humanitaire")
    await stage.aissata.presses("Répondre")
    await stage.aissata.tells("1) Accès humanitaire\n2) Écoles")

    assert stage.store.submissions_to(1)[0].current.items == ("Accès humanitaire", "Écoles")


async def test_not_me_unties_tells_the_coordination_and_can_be_taken_back(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.winds_to(at(13, 10))
    stage.forgets()

    await stage.ibrahim.presses("Ce n'est pas moi")
    await stage.ibrahim.tells("Fatou <b>, @fatou_drc")

    assert stage.mariam.hears() == [
        "Ibrahim Keïta dit ne pas répondre pour DRC. Restent : Aïssata Maïga.",
        "Pour DRC, Ibrahim Keïta indique : « Fatou <b>, @fatou_drc ».",
    ]
    await stage.winds_to(at(15, 10))
    assert [s for s in stage.ibrahim.hears() if s.startswith("Bonjour")] == []
    stage.forgets()
    await stage.ibrahim.presses("Si, je représente DRC")
    assert stage.ibrahim.hears() == ["D'accord : vous représentez DRC."]
    assert stage.mariam.hears() == stage.awa.hears() == ["Ibrahim Keïta répond de nouveau pour DRC."]


async def test_taking_it_back_is_told_in_the_coordinators_language_and_once(stage: Stage) -> None:
    await stage.mariam.tells("/language en")
    await stage.opens(PRIORITIES)
    await stage.winds_to(at(13, 10))
    await stage.ibrahim.presses("Ce n'est pas moi")
    stage.forgets()

    undo = stage.ibrahim.with_button("Si, je représente DRC")
    key = key_of(undo, "Si, je représente DRC")
    await stage.ibrahim.forges(key, on=undo)
    await stage.ibrahim.forges(key, on=undo)

    assert stage.mariam.hears() == ["Ibrahim Keïta answers for DRC again."]


async def test_a_contribution_written_after_not_me_is_no_name(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.winds_to(at(13, 9, 30))
    await stage.ibrahim.presses("Ce n'est pas moi")
    stage.forgets()

    await stage.ibrahim.tells("1) Accès humanitaire\n2) Documentation civile")

    assert stage.ibrahim.hears() == ["#1 : votre réponse est gardée. Pour quelle organisation répondez-vous ?"]
    assert [s.current.items for s in stage.store.submissions_to(1)] == [("Accès humanitaire", "Documentation civile")]
    assert stage.mariam.hears() == [
        "#1 : Ibrahim Keïta a répondu, je ne sais pas pour quelle organisation.\n"
        "1) Accès humanitaire\n2) Documentation civile\n"
        "La réponse est gardée et comptera dès que l'organisation est connue."
    ]


async def test_the_coordination_gets_a_text_to_forward_and_is_told_when_everybody_answered(stage: Stage) -> None:
    await stage.mariam.tells("/roster -OIM")
    await stage.opens("Avis; contributions jeudi 15 juin; transmission vendredi 16 juin au HCT")
    await stage.winds_to(at(13, 9, 30))
    unreachable = stage.mariam.hears()[-1]
    assert "aucun message privé n'atteint UNHCR, MINUSMA" in unreachable
    assert "Échéance : jeudi 15 juin 2017, 23:59 (Bamako)" in unreachable
    assert "DRC" not in unreachable.partition("Texte prêt")[0]

    for organisation in stage.store.group(1).expected():
        await stage.awa.tells(f"/for {organisation.name} e-mail 1) Accès")
    await stage.winds_to(at(13, 11))

    assert [said for said in stage.mariam.hears() if "plus personne" in said] == [
        "#1 Avis : plus personne n'est attendu (19 réponses). Vous pouvez compiler dès maintenant. "
        "Transmission au HCT : vendredi 16 juin, 23:59 (Bamako)."
    ]
    stage.forgets()
    await stage.winds_to(at(15, 12))
    assert stage.group_hears() == stage.aissata.hears() == []


async def test_preview_says_what_then_happens(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.mariam.tells("/preview")

    told = stage.mariam.hears()[-1]

    moments = [line for line in told.splitlines() if "(Bamako)" in line]
    assert moments == [
        "mardi 13 juin, 09:00 (Bamako)",
        "jeudi 15 juin, 09:00 (Bamako)",
        "vendredi 16 juin, 07:30 (Bamako)",
        "vendredi 16 juin, 09:00 (Bamako)",
        "lundi 19 juin, 09:00 (Bamako)",
        "mardi 20 juin, 09:00 (Bamako)",
        "mercredi 21 juin, 09:00 (Bamako)",
    ]
    assert told.count("• En privé, 1 organisation : DRC (Aïssata Maïga et Ibrahim Keïta).") == 3
    plan = stage.mariam.private.messages[-1]
    before = plan.text
    await stage.mariam.presses("Relancer maintenant", on=plan)
    assert stage.mariam.hears()[-1].startswith("#1 Priorités de protection : relancer en privé 1 organisation :")
    assert plan.text == before
    await stage.aissata.tells("/preview")
    assert "revient à la coordination" in stage.aissata.hears()[-1]


TRANSMISSION = "• À la coordination (Mariam Diallo et Awa Touré) : rappel de la transmission."


async def test_what_will_never_come_is_not_listed(stage: Stage) -> None:
    for organisation in stage.store.group(1).expected():
        if organisation.name != "DRC":
            await stage.mariam.tells(f"/roster -{organisation.name}")
    call = await stage.opens(PRIORITIES)
    assert "#1 relance" in offered(stage)
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)
    stage.forgets()

    await stage.mariam.tells("/preview")
    assert stage.mariam.hears()[-1] == (
        "#1 Priorités de protection : ce qui partira si rien ne change d'ici là.\n\n"
        "vendredi 16 juin, 07:30 (Bamako)\n"
        "• Dans le groupe : la clôture.\n"
        "• À la coordination (Mariam Diallo et Awa Touré) : la collecte est close.\n\n"
        f"vendredi 16 juin, 09:00 (Bamako)\n{TRANSMISSION}\n\n"
        f"lundi 19 juin, 09:00 (Bamako)\n{TRANSMISSION}\n\n"
        f"mardi 20 juin, 09:00 (Bamako)\n{TRANSMISSION}\n\n"
        f"mercredi 21 juin, 09:00 (Bamako)\n{TRANSMISSION}"
    )
    assert offered(stage) == ["#1 contributions", "#1 clôture", *["#1 rappel de transmission"] * 4]

    await stage.mariam.tells("/followup")
    await stage.mariam.presses("Changer une situation")
    await stage.mariam.presses("#1")
    await stage.mariam.presses("Fait")
    stage.forgets()
    await stage.mariam.tells("/preview #1")
    assert stage.mariam.hears() == ["Aucune décision ne s'y prête en ce moment. /statut montre où en est chacune."]
    assert offered(stage) == []
    await stage.winds_to(at(23, 12))
    assert (stage.mariam.hears(), stage.awa.hears(), stage.group_hears()) == ([], [], [])


def offered(stage: Stage) -> list[str]:
    """What the sandbox's clock can be wound to."""
    return [name for name, _ in moments_ahead(stage.relance, stage.clock, "fr")]


async def test_each_moment_the_sandbox_offers_has_something_to_show(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    seen = []
    while ahead := moments_ahead(stage.relance, stage.clock, "fr"):
        seen.append(ahead[0])
        before = len(stage.telegram.transcript)
        await stage.winds_to(ahead[0][1] - timedelta(seconds=1))
        between = stage.telegram.transcript[before:]
        assert [event.text for event in between if event.what == "sent"] == []
        await stage.winds_to(ahead[0][1])
        assert len(stage.telegram.transcript) > before + len(between)
    reminder = "#1 rappel de transmission"
    assert seen == [
        ("#1 relance", at(13, 9)),
        ("#1 relance", at(15, 9)),
        ("#1 contributions", at(15, 23, 59)),
        ("#1 clôture", at(16, 7, 30)),
        ("#1 rappel de transmission", at(16, 9)),  # and of the contributions: both at once
        *((reminder, at(day, 9)) for day in (19, 20, 21)),
    ]


async def test_the_preview_reads_in_english(english: Stage) -> None:
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
    await english.aissata.replies("1) Access\n2) Shelter", to=call)
    await english.mariam.tells("/rank")
    await english.mariam.presses("Where")
    await english.mariam.presses("In private")
    await english.mariam.presses("Preview")
    await english.mariam.presses("Open the round")
    english.forgets()
    await english.mariam.tells("/preview")
    told = english.mariam.hears()[-1]
    assert told.split("\n\n")[1:3] == [
        "Thursday 8 June, 09:00 (Bamako)\n"
        "• In the group: how many organisations have voted, and until when they can.\n"
        "• Reminder to vote, in private, 1 organisation: DRC (Aïssata Maïga and Ibrahim Keïta).",
        "Thursday 8 June, 12:00 (Bamako)\n"
        "• The ranking round ends.\n"
        "• To the coordination (Mariam Diallo and Awa Touré): the result of the ranking.",
    ]


async def test_after_the_bot_slept_one_reminder_comes_and_nothing_twice(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.driver.jumps_to(at(14, 9, 10))
    await stage.restarts()
    await stage.relance.tick()
    await stage.relance.tick()
    await stage.settled()

    assert len([s for s in stage.aissata.hears() if s.startswith("Bonjour")]) == 1
    assert len(stage.group_hears()) == 1


async def test_the_group_reads_english_and_she_reads_french(stage: Stage) -> None:
    await stage.mariam.tells("/reglages langue anglais")
    await stage.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
    await stage.winds_to(at(13, 9, 30))

    assert stage.group_hears()[-1].startswith(
        "#1 Priorities: 0 of 20 answers, 20 awaited.\nTransmission to the HCT: Friday 16 June"
    )
    assert stage.aissata.hears()[-1].startswith("Bonjour Aïssata. #1 Priorities : nous n'avons pas encore")
