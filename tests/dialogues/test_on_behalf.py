"""Scenario 7: organisations that answer by phone, e-mail or on paper, handed in by the coordination."""

import pytest

from tests.dialogues.stage import Stage, picture, read

PRIORITIES = "Priorités pour l'EHP; contributions jeudi 15 juin; transmission vendredi 16 juin au HCT; items 2-3"
REFUSED = "Cette action revient à la coordination du groupe. /help montre ce que vous pouvez faire ici."
USAGE = (
    "Nommez l'organisation, d'où vient la réponse, puis la réponse : "
    "/for AMSS téléphone 1) Accès 2) Documentation. /roster montre la liste."
)
UNTIL = "Modifiable jusqu'au jeudi 15 juin, 23:59 (Bamako)."


async def test_amss_phones_and_awa_notes_it(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.awa.tells("/for AMSS phone 1) Eau 2) Écoles")

    assert stage.awa.hears() == [
        f"Bien reçu, merci. #1, AMSS, 2 points, par Awa Touré, phone, 7 juin 15:00.\n1. Eau\n2. Écoles\n{UNTIL}"
    ]
    assert "1/20 réponses." in call.text
    assert stage.group_hears() == []
    (kept,) = stage.store.submissions_to(1)
    assert kept.on_behalf is not None
    assert (kept.on_behalf.by, kept.on_behalf.channel, kept.current.items) == (
        stage.awa.person.id, "phone", ("Eau", "Écoles")
    )  # fmt: skip


async def test_its_focal_point_is_told_and_can_correct_it(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.awa.tells("/pour DRC téléphone\n1) Eau\n2) Écoles")
    assert stage.aissata.hears() == [
        "#1 Priorités pour l'EHP : Awa Touré a noté la réponse de votre organisation (téléphone, 7 juin 15:00) :\n"
        "1) Eau\n2) Écoles\nVous pouvez la corriger."
    ]

    await stage.aissata.presses("Modifier")
    await stage.aissata.tells("1) Eau potable\n2) Écoles")

    assert stage.aissata.hears()[-1] == (
        "Bien reçu, merci. #1, DRC, 2 points, 7 juin 15:00.\n1. Eau potable\n2. Écoles\n"
        "Elle remplace celle du 7 juin 15:00 (Awa Touré).\n"
        "Modifiable jusqu'au jeudi 15 juin, 23:59 (Bamako) : « Modifier », ou votre message lui-même (48 heures)."
    )


async def test_the_coordination_corrects_and_takes_back_what_it_noted(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.awa.tells("/for AMSS phone 1) Eau 2) Écoles")
    await stage.awa.presses("Modifier")
    await stage.awa.tells("1) Eau potable\n2) Écoles")

    assert stage.awa.hears()[1:] == [
        "#1, AMSS : envoyez maintenant sa réponse, texte ou fichier.\n\n"
        "Ce que nous avons (Awa Touré, 7 juin 15:00) :\n1) Eau 2) Écoles\n"
        "Votre prochain message remplacera cette réponse.",
        "Bien reçu, merci. #1, AMSS, 2 points, par Awa Touré, phone, 7 juin 15:00.\n1. Eau potable\n2. Écoles\n"
        f"Elle remplace celle du 7 juin 15:00.\n{UNTIL}",
    ]
    assert "1/20 réponses." in call.text


async def test_a_file_forwarded_by_the_coordination_is_put_down_for_its_organisation(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    arga = stage.meets("arga", "Moussa", language_code="fr")
    arga.person.sends(stage.chat, file=("arga-mali.docx", b"PK arga"))
    theirs = stage.chat.last

    await stage.awa.forwards(theirs, stage.telegram_bot)
    assert stage.awa.hears() == ["#1 : ce que vous avez envoyé (Moussa), de quelle organisation est-ce la réponse ?"]
    await stage.awa.presses("ARGA-Mali")

    assert stage.awa.hears() == [
        "Bien reçu, merci. #1, ARGA-Mali, 1 fichier, par Awa Touré, transfert, message transféré (Moussa), "
        f"7 juin 15:00.\n📎 arga-mali.docx\n{UNTIL}",
        "Noté pour #1 Priorités pour l'EHP, pour ARGA-Mali.",
    ]
    assert "1/20 réponses." in call.text
    (kept,) = stage.store.submissions_to(1)
    assert stage.store.file(kept.current.attachments[0].id) == b"PK arga"


async def test_a_file_with_the_command_as_its_caption_needs_no_question(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.awa.sends(stage.telegram_bot, file=("arga.docx", b"PK arga"), caption="/for ARGA-Mali e-mail")

    assert stage.awa.hears() == [
        f"Bien reçu, merci. #1, ARGA-Mali, 1 fichier, par Awa Touré, e-mail, 7 juin 15:00.\n📎 arga.docx\n{UNTIL}"
    ]
    assert "1/20 réponses." in call.text


async def test_the_command_as_a_caption_works_in_the_group_too_and_in_reply_to_the_call(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    stage.telegram_bot.reads_all = True  # in privacy mode only the reply reaches it
    await stage.awa.sends(stage.chat, file=("amss.docx", b"PK amss"), caption="/for@relance_bot AMSS e-mail")
    await stage.awa.sends(stage.chat, file=("arga.docx", b"PK arga"), caption="/pour ARGA-Mali mail", reply_to=call)

    assert stage.awa.hears() == [
        f"Bien reçu, merci. #1, {name}, 1 fichier, par Awa Touré, {channel}, 7 juin 15:00.\n📎 {file}\n{UNTIL}"
        for name, channel, file in (("AMSS", "e-mail", "amss.docx"), ("ARGA-Mali", "mail", "arga.docx"))
    ]
    assert (stage.group_hears(), "2/20 réponses." in call.text) == ([], True)


@pytest.mark.parametrize("where", ["group", "reply", "private"])
async def test_an_album_with_the_command_as_its_caption_is_one_answer_with_all_its_files(
    stage: Stage, where: str
) -> None:
    call = await stage.opens(PRIORITIES)
    stage.telegram_bot.reads_all = where == "group"  # in privacy mode only the replies reach it
    album = [picture(8), picture(9), picture(10)]
    place = stage.telegram_bot if where == "private" else stage.chat
    caption = "/for@relance_bot AMSS e-mail"
    await stage.awa.sends(place, album=album, caption=caption, reply_to=call if where == "reply" else None)

    (one,) = stage.store.submissions_to(1)
    assert stage.store.group(1).organisation(one.organisation or "").name == "AMSS"
    assert [stage.store.file(a.id) for a in one.current.attachments] == album


async def test_an_album_that_is_none_of_our_business_is_not_kept(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    stage.telegram_bot.reads_all = True
    await stage.aissata.sends(stage.chat, album=[picture(8), picture(9)], caption="Notre visite")

    assert stage.store.submissions_to(1) == []
    assert stage.aissata.hears() == []


async def test_other_commands_as_a_caption_are_said_not_to_act_and_are_no_answer(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    file = ("priorites.docx", b"PK")
    await stage.aissata.sends(stage.telegram_bot, file=file, caption="/status")
    await stage.aissata.sends(stage.chat, file=file, caption="/withdraw@relance_bot", reply_to=call)
    await stage.aissata.sends(stage.chat, file=file, caption="/status@other_bot", reply_to=call)

    assert stage.aissata.hears() == [
        f"{command} en légende d'un fichier n'est pas exécutée, et le fichier n'est pas gardé. "
        "Envoyez la commande seule ; seules /for et /minutes se mettent en légende."
        for command in ("/status", "/withdraw")
    ]
    assert stage.store.submissions_to(1) == []


async def test_an_edited_caption_that_is_a_command_is_no_new_version(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.awa.sends(stage.telegram_bot, file=("arga.docx", b"PK arga"), caption="/for ARGA-Mali e-mail")
    mine = stage.awa.private.messages[-2]
    await stage.awa.edits(mine, "/for ARGA-Mali courriel")

    assert stage.awa.hears()[1:] == [
        "Une commande modifiée n'est pas exécutée. Envoyez-la de nouveau, comme un nouveau message."
    ]
    assert [len(s.versions) for s in stage.store.submissions_to(1)] == [1]


async def test_with_two_decisions_open_first_which_then_for_whom(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.opens("Indicateurs; contributions mercredi 14 juin")
    await stage.awa.sends(stage.telegram_bot, file=("arga.docx", b"PK arga"))
    await stage.awa.presses("#2")
    await stage.awa.presses("ARGA-Mali")

    assert stage.awa.hears() == [
        "À quoi répondez-vous ? Votre message est gardé en attendant.",
        "#2 : ce que vous avez envoyé, de quelle organisation est-ce la réponse ?",
        "Bien reçu, merci. #2, ARGA-Mali, 1 fichier, par Awa Touré, autre voie, 7 juin 15:00.\n📎 arga.docx\n"
        "Modifiable jusqu'au mercredi 14 juin, 23:59 (Bamako).",
        "Noté pour #2 Indicateurs, pour ARGA-Mali.",
    ]


async def test_the_decision_is_named_by_its_number_before_or_after_the_organisation(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.opens("Indicateurs; contributions mercredi 14 juin")
    await stage.awa.tells("/for #2 AMSS phone 1) Sites suivis")
    await stage.awa.tells("/for AMSS #1 phone 1) Eau 2) Écoles")
    await stage.awa.tells("/for AMSS phone 1) Eau 2) Écoles")

    assert [stage.store.submissions_to(n)[0].current.items for n in (1, 2)] == [("Eau", "Écoles"), ("Sites suivis",)]
    assert stage.awa.hears()[-1] == "De quelle décision s'agit-il ?"
    await stage.awa.presses("#2")
    assert stage.awa.hears()[0].startswith("Bien reçu, merci. #2, AMSS, 2 points,")


async def test_what_is_missing_is_asked_for(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.awa.tells("/for")
    await stage.awa.tells("/for ANSS phone 1) Eau")
    await stage.awa.tells("/for AMSS phone")
    await stage.awa.tells("1) Eau\n2) Écoles")

    assert stage.awa.hears() == [
        USAGE,
        f"Vouliez-vous dire AMSS ?\n{USAGE}",
        "#1, AMSS : envoyez maintenant sa réponse, texte ou fichier.",
        f"Bien reçu, merci. #1, AMSS, 2 points, par Awa Touré, phone, 7 juin 15:00.\n1. Eau\n2. Écoles\n{UNTIL}",
    ]


async def test_nobody_else_may_answer_for_others(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.aissata.tells("/for AMSS phone 1) Eau")
    await stage.aissata.sends(stage.telegram_bot, file=("x.docx", b"PK"), caption="/for AMSS e-mail")
    await stage.oumar.tells("/for AMSS phone 1) Eau")

    assert stage.aissata.hears() == [REFUSED, REFUSED]
    assert [read(h) for h in stage.oumar.hears()] == [REFUSED]
    assert stage.store.submissions_to(1) == []


async def test_an_answer_for_a_cancelled_decision_is_not_taken(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.mariam.tells("/cancel 1")
    await stage.mariam.presses("Oui")

    await stage.awa.tells("/for #1 AMSS phone 1) Eau")

    assert stage.awa.hears()[-1] == "#1 est annulée. La rouvrir : /reopen 1"
    assert stage.store.submissions_to(1) == []
