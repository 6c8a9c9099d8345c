"""Scenario 7: organisations that answer by phone, e-mail or on paper, handed in by the coordination."""

import pytest

from tests.dialogues.stage import Stage, picture, read

PRIORITIES = "Priorités pour l'EHP; contributions jeudi 15 juin; transmission vendredi 16 juin au HCT; items 2-3"
REFUSED = "Cette action revient à la coordination du groupe. /aide montre ce que vous pouvez faire ici."
USAGE = (
    "#1 : nommez l'organisation, d'où vient la réponse, puis la réponse : "
    "AMSS téléphone 1) Accès 2) Documentation. /liste montre la liste."
)
UNKNOWN = (
    "« ANSS » n'est pas sur la liste. Vouliez-vous dire AMSS ?\n#1 : renvoyez la réponse, avec le nom de la liste."
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
        "Envoyez la commande seule ; seules /pour et /compterendu se mettent en légende."
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
        UNKNOWN,
        "#1, AMSS : envoyez maintenant sa réponse, texte ou fichier.",
        f"Bien reçu, merci. #1, AMSS, 2 points, par Awa Touré, phone, 7 juin 15:00.\n1. Eau\n2. Écoles\n{UNTIL}",
    ]


async def test_the_decision_that_was_chosen_stays_chosen_until_its_answer_came(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.opens("Indicateurs; contributions mercredi 14 juin")
    for again in ("AMSS téléphone 1) Sites 2) Écoles", "/for AMSS téléphone 1) Sites 2) Écoles"):
        await stage.awa.tells("/for")
        await stage.awa.presses("#2")
        assert stage.awa.hears()[-1] == USAGE.replace("#1", "#2")
        await stage.awa.tells(again)
        assert stage.awa.hears()[0].startswith("Bien reçu, merci. #2, AMSS, 2 points, par Awa Touré, téléphone,")
    await stage.awa.tells("/for")
    await stage.awa.presses("#2")
    await stage.awa.tells("#1 AMSS téléphone 1) Eau 2) Écoles")  # she names the other one after all
    await stage.awa.tells("/for AMSS téléphone 1) Eau")

    assert [[s.current.items for s in stage.store.submissions_to(n)] for n in (1, 2)] == [
        [("Eau", "Écoles")], [("Sites", "Écoles")] * 2
    ]  # fmt: skip
    assert stage.awa.hears()[-1] == "De quelle décision s'agit-il ?"


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_an_organisation_that_is_not_on_the_list_is_told_as_such_with_those_that_are_near(
    stage: Stage, language: str
) -> None:
    await stage.opens(PRIORITIES)
    await stage.awa.tells(f"/language {language}")
    await stage.awa.tells("/for ANSS phone 1) Eau 2) Écoles")
    heard = stage.awa.hears()[-1]
    if language == "en":
        assert heard == (
            "“ANSS” is not on the list. Did you mean AMSS?\n#1: send the answer again, with the name on the list."
        )
    else:
        assert heard == UNKNOWN
    question = stage.awa.private.last
    assert question.buttons == ["AMSS", "Leave it as it is" if language == "en" else "Laisser comme c'est"]

    await stage.awa.presses("AMSS")

    (kept,) = stage.store.submissions_to(1)
    assert (kept.current.items, kept.on_behalf and kept.on_behalf.channel) == (("Eau", "Écoles"), "phone")
    assert question.buttons == []


async def test_one_that_nothing_on_the_list_is_near_to_can_be_left(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.awa.tells("/for Médecins du Monde téléphone 1) Eau 2) Écoles")
    assert stage.awa.hears() == [
        "« Médecins du Monde » n'est pas sur la liste. /liste montre la liste.\n"
        "#1 : renvoyez la réponse, avec le nom de la liste."
    ]
    await stage.awa.presses("Laisser comme c'est")

    assert stage.store.submissions_to(1) == []
    assert stage.store.asked(stage.awa.person.id) is None


@pytest.mark.parametrize(
    ("typed", "source", "items"),
    [
        ("MINUSMA CAD 1. Accès 2. Écoles", "CAD", ("Accès", "Écoles")),
        ("MINUSMA cad, téléphone : 1. Accès 2. Écoles", "CAD, téléphone", ("Accès", "Écoles")),
        ("MINUSMA téléphone (CAD)\n1. Accès\n2. Écoles", "téléphone, CAD", ("Accès", "Écoles")),
        ("CAD téléphone 1. Accès 2. Écoles", "CAD, téléphone", ("Accès", "Écoles")),
        ("MINUSMA JUSTICE 1. Accès 2. Écoles", "JUSTICE", ("Accès", "Écoles")),
        ("AMSS phone Mme Traoré 1) Accès 2) Écoles", "phone, Mme Traoré", ("Accès", "Écoles")),
        ("MINUSMA POC Sites à sécuriser", "POC", ("Sites à sécuriser",)),
        ("AMSS Bonjour à tous 1) Accès 2) Écoles", "autre voie", ("Accès", "Écoles")),
        ("AMSS Nos priorités :\n1) Accès\n2) Écoles", "autre voie", ("Accès", "Écoles")),
        ("AMSS Accès aux écoles", "autre voie", ("Accès aux écoles",)),
    ],
)
async def test_what_stands_between_the_name_and_the_points_is_kept(
    stage: Stage, typed: str, source: str, items: tuple[str, ...]
) -> None:
    await stage.opens(PRIORITIES)
    await stage.awa.tells(f"/for 1 {typed}")

    (kept,) = stage.store.submissions_to(1)
    assert (kept.on_behalf and kept.on_behalf.channel, kept.current.items) == (source, items)
    assert f"par Awa Touré, {source}, 7 juin 15:00." in stage.awa.hears()[0]


async def test_a_line_above_the_points_is_where_they_came_from_only_if_it_says_so(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.awa.tells("/pour OIM\nProtection des civils à Ménaka\n- Accès humanitaire\n- VBG")
    await stage.awa.tells("/pour OIM\nCourriel de Mme Traoré du 6 juin\n- Accès humanitaire\n- VBG")
    await stage.awa.tells("/language en")
    await stage.awa.tells("/for OIM\nProtection of civilians\n- Access\n- GBV")
    await stage.awa.tells("/for OIM\nby WhatsApp, 6 June\n- Access\n- GBV")

    heard = [text.splitlines()[:4] for text in stage.awa.hears() if "OIM" in text]
    assert heard[0] == [
        "Bien reçu, merci. #1, OIM, 3 points, par Awa Touré, autre voie, 7 juin 15:00.",
        "1. Protection des civils à Ménaka",
        "2. Accès humanitaire",
        "3. VBG",
    ]
    assert heard[1][:2] == [
        "Bien reçu, merci. #1, OIM, 2 points, par Awa Touré, Courriel de Mme Traoré du 6 juin, 7 juin 15:00.",
        "1. Accès humanitaire",
    ]
    assert heard[2][:2] == [
        "Received, thank you. #1, OIM, 3 points, by Awa Touré, other means, 7 June 15:00.",
        "1. Protection of civilians",
    ]
    assert heard[3][:2] == [
        "Received, thank you. #1, OIM, 2 points, by Awa Touré, by WhatsApp, 6 June, 7 June 15:00.",
        "1. Access",
    ]


async def test_the_compilation_says_which_part_of_it_answered(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.awa.tells("/for MINUSMA CAD 1. Accès 2. Écoles")
    await stage.awa.tells("/compile 1")

    said = "\n".join(stage.awa.hears())
    assert "MINUSMA · 2 points · au nom de l'organisation, par Awa Touré (CAD)\n1. Accès\n2. Écoles" in said


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

    assert stage.awa.hears()[-1] == "#1 est annulée. La rouvrir : /rouvrir 1"
    assert stage.store.submissions_to(1) == []


async def test_the_number_before_nothing_to_add_is_the_decision_s_also_without_its_sign(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.opens("Indicateurs; contributions mercredi 14 juin; transmission jeudi 15 juin à OCHA")
    stage.forgets()

    await stage.mariam.tells("/for TDH 2 rien à ajouter")

    assert stage.mariam.hears()[0].startswith("Bien reçu, merci. #2, TDH, rien à ajouter, par Mariam Diallo")
    await stage.mariam.tells("/for OIM #1")
    await stage.mariam.tells("?")
    assert list(stage.store.submissions_to(1)) == []
