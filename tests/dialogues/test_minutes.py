"""Scenario 2: minutes are handed in, a draft is gone through, and only what is ticked is opened."""

import asyncio
import re
from itertools import product
from pathlib import Path
from typing import get_args

import pytest

from documents.reading.refusals import Reason
from domain.minutes.findings import Question
from domain.minutes.titles import LONGEST_TITLE
from tests.dialogues.june_minutes import (
    ALL,
    NAME,
    ODD_TERMS,
    PLAN,
    PRIORITIES,
    REVIEW,
    TERMS,
    WORD,
    File,
    Point,
    Reading,
    cut,
    minutes_of,
    text_of,
)
from tests.dialogues.stage import Actor, Stage, at, key_of, open_stage, picture, read
from tests.documents.reading.making import Page, docx, ole, p, pdf, tbl, tc, tr, with_password, zipped
from tests.june_findings import doubtful, june
from texts import VOICES, speaker

pytestmark = pytest.mark.usefixtures("reading")

WHAT = "« CR 7 juin.docx » : qu'en faire ? Rien n'est enregistré en attendant."
READING = "Je lis le compte rendu « CR 7 juin.docx »…"
SEND = (
    "Envoyez-moi le compte rendu : le fichier (Word, PDF, OpenDocument, page web ou texte), ou le texte collé "
    "ici, en plusieurs messages s'il le faut. J'en tire un brouillon ; rien n'est enregistré sans vous."
)
REFUSED = "Cette action revient à la coordination du groupe. /aide montre ce que vous pouvez faire ici."
CALLS = (
    "À l'ouverture, un appel paraît dans le groupe pour celles qui demandent des contributions ; "
    "les autres sont suivies par la coordination.\n"
)
FOOT = CALLS + (
    "Cocher : ☐. Modifier : ✎. Écarter : ✗. Donner une date : répondez à ce message, par exemple "
    "« {} vendredi 16 juin »."
)
FIRST_PAGE = (
    "Compte rendu du mercredi 7 juin 2017\n"
    "CR 7 juin.docx\n"
    "7 décisions, dont 3 sans date. Rien n'est enregistré avant « Ouvrir ».\n"
    "\n"
    "☑ 1. Partager la version finale du plan d'action de la stratégie avec l'ICC\n"
    "Transmission à l'ICC : vendredi 16 juin 2017, 23:59 (Bamako)\n"
    "Responsable : la coordination\n"
    "\n"
    "☑ 2. Commentaires sur les termes de référence\n"
    "Contributions : au plus tard mercredi 14 juin 2017, 23:59 (Bamako)\n"
    "Transmission à l'ICC : jeudi 15 juin 2017, 23:59 (Bamako)\n"
    "\n"
    "☑ 3. Deux indicateurs pour le nexus\n"
    "Contributions : au plus tard mercredi 14 juin 2017, 23:59 (Bamako)\n"
    "Transmission à OCHA : jeudi 15 juin 2017, 23:59 (Bamako)\n"
    "Nombre de points à retenir au total : 2\n"
    "\n"
    "☑ 4. Priorités de protection pour l'EHP\n"
    "Contributions : au plus tard jeudi 15 juin 2017, 23:59 (Bamako)\n"
    "Transmission à l'EHP : vendredi 16 juin 2017, 23:59 (Bamako)\n"
    "Nombre de points par organisation : 2 à 3\n"
    "Responsable : la coordination\n"
    "\n"
    "Sans date\n"
    "☐ 5. Partager les rapports de monitoring\n"
    "Responsable : UNHCR /CCP\n"
    "Quand : « mensuel »\n"
    "\n"
    "Page 1 sur 2.\n" + FOOT.format(5)
)
PASTED = FIRST_PAGE.replace("CR 7 juin.docx\n", "")
SECOND_PAGE = (
    "Compte rendu du mercredi 7 juin 2017\n"
    "CR 7 juin.docx\n"
    "7 décisions, dont 3 sans date. Rien n'est enregistré avant « Ouvrir ».\n"
    "\n"
    "Sans date\n"
    "☐ 6. Formation sur la négociation humanitaire prévue\n"
    "Quand : « mi-juillet »\n"
    "☐ 7. Le cluster doit revoir la pertinence des projets du HRP\n"
    "Reprise de la réunion précédente\n"
    "Responsable : le cluster\n"
    "\n"
    "Page 2 sur 2.\n" + FOOT.format(6)
)


def rows(actor: Actor) -> list[list[str]]:
    return [[read(button["text"]) for button in row] for row in actor.private.last.keyboard]


def decisions(stage: Stage) -> list[tuple[str, object, object]]:
    return [(d.title, d.contributions_due, d.transmission_due) for d in stage.store.decisions_of(1)]


def dated(point: Point, *days: str) -> Point:
    """The same with these days in the place of its own."""
    own = re.compile(r"(?:(?<=au plus tard )\w+|le) \d+ juin")
    decided = [own.sub(day, said, count=1) for said, day in zip(point.decided, days, strict=True)]
    return Point(point.subject, point.title, tuple(decided))


async def hands_in(stage: Stage, file: File = WORD) -> None:
    """With the command under it: no question what it is."""
    await stage.mariam.sends(stage.telegram_bot, file=file, caption="/minutes")


# handed in


async def test_a_file_in_private_is_asked_about_read_and_becomes_a_list(reading: Reading, stage: Stage) -> None:
    await stage.mariam.sends(stage.telegram_bot, file=WORD)

    assert stage.mariam.hears() == [WHAT]
    assert rows(stage.mariam) == [["Compte rendu : en tirer les décisions"], ["Ne pas garder"]]
    await stage.mariam.presses("Compte rendu")

    assert stage.mariam.hears() == [READING, FIRST_PAGE]
    assert [read(m.text) for m in stage.mariam.private.messages][-2:] == ["", FIRST_PAGE]  # the question is gone
    assert rows(stage.mariam) == [
        *[[f"☑ {n}", f"✎ {n}", f"✗ {n}"] for n in (1, 2, 3, 4)],
        ["☐ 5", "✎ 5", "✗ 5"],
        ["2 ›"],
        ["Phrases du compte rendu", "Date de la réunion"],
        ["Ouvrir les décisions cochées (4)"],
        ["Abandonner le brouillon"],
    ]
    assert reading.given == [(*WORD, None)]
    assert (decisions(stage), stage.group_hears(), stage.awa.hears()) == ([], [], [])

    await stage.mariam.presses("2 ›")
    assert stage.mariam.hears() == [SECOND_PAGE]


async def test_pressed_twice_what_is_open_stays_as_it_was_told(stage: Stage) -> None:
    await hands_in(stage)
    draft = stage.mariam.with_button("Ouvrir les décisions cochées (4)")
    key = key_of(draft, "Ouvrir")

    await stage.mariam.presses("Ouvrir les décisions cochées (4)")
    stage.forgets()
    shown = read(draft.text)
    again = await stage.mariam.forges(key, on=draft)

    assert read(again.text) == "C'est fait : ce qui était coché est déjà ouvert. Rien n'est ouvert deux fois."
    assert shown.startswith("✓ 4 décisions ouvertes")
    assert read(draft.text) == shown
    assert len(decisions(stage)) == 4


async def test_two_are_ticked_and_only_those_are_opened(stage: Stage) -> None:
    await hands_in(stage)
    for number in (1, 2):
        await stage.mariam.presses(f"☑ {number}")
    stage.forgets()

    await stage.mariam.presses("Ouvrir les décisions cochées (2)")

    opened = (
        "✓ 2 décisions ouvertes\n"
        "#1 Deux indicateurs pour le nexus – mercredi 14 juin, 23:59 (Bamako)\n"
        "#2 Priorités de protection pour l'EHP – jeudi 15 juin, 23:59 (Bamako)\n"
        "\n"
        "2 appels publiés dans « Cluster Protection Mali ».\n"
    )
    foot = "Déplacer : /deplacer · relances à venir : /apercu · où en sont les choses : /statut"
    assert stage.mariam.hears()[0] == f"{opened}5 propositions restent au brouillon.\n{foot}"
    assert stage.awa.hears()[0] == opened + foot
    assert decisions(stage) == [
        ("Deux indicateurs pour le nexus", at(14, 23, 59), at(15, 23, 59)),
        ("Priorités de protection pour l'EHP", at(15, 23, 59), at(16, 23, 59)),
    ]
    assert [text.splitlines()[0] for text in stage.group_hears()] == [
        "#1 Deux indicateurs pour le nexus",
        "#2 Priorités de protection pour l'EHP",
    ]
    kept = stage.store.decision(2)
    assert kept.source == "\n".join(PRIORITIES.decided)
    assert (kept.recipient, len(kept.organisations), kept.opened.by) == ("EHP", 20, stage.mariam.person.id)

    await stage.mariam.presses("Voir le reste")
    assert stage.mariam.hears()[-1].startswith(
        "Compte rendu du mercredi 7 juin 2017\nCR 7 juin.docx\n"
        "7 décisions, dont 3 sans date, 2 déjà ouvertes. Rien n'est enregistré avant « Ouvrir »."
    )


async def test_what_is_owed_by_the_coordination_alone_is_opened_without_a_call(stage: Stage) -> None:
    await hands_in(stage, minutes_of(PLAN))
    await stage.mariam.presses("Ouvrir")

    assert decisions(stage) == [(PLAN.title, None, at(16, 23, 59))]
    assert stage.group_hears() == []
    assert stage.mariam.hears()[-1] == (
        "✓ 1 décision ouverte\n"
        "#1 Partager la version finale du plan d'action de la stratégie avec l'ICC – vendredi 16 juin, 23:59 (Bamako)\n"
        "Déplacer : /deplacer · relances à venir : /apercu · où en sont les choses : /statut"
    )


async def test_text_pasted_in_three_messages_is_one_document(reading: Reading, stage: Stage) -> None:
    await stage.mariam.tells("/minutes")
    assert stage.mariam.hears() == [SEND]
    parts = cut(text_of(WORD), 3)
    for part in parts:
        stage.mariam.person.writes(stage.telegram_bot, part)
    await stage.settled()

    assert reading.given == [("", text_of(WORD).encode(), None)]
    assert [m for m in stage.mariam.private.messages if "Je lis" in m.text] == []
    assert stage.mariam.hears()[-1] == PASTED


async def test_a_part_that_comes_after_the_list_is_read_with_what_came_before(reading: Reading, stage: Stage) -> None:
    before, after = cut(text_of(WORD), 2)
    await stage.mariam.tells("/minutes")
    await stage.mariam.tells(before)
    stage.clock.wind_to(at(7, 15, 2))
    await stage.mariam.tells(after)

    assert [data.decode() for _, data, _ in reading.given] == [before, text_of(WORD)]
    listed = [read(m.text) for m in stage.mariam.private.messages if m.text.startswith("Compte rendu du")]
    assert listed == [PASTED]
    await stage.mariam.tells("Merci")
    assert stage.mariam.hears()[-1].startswith("Rien ne vous est demandé en ce moment")


async def test_a_long_text_without_a_word_is_asked_about(stage: Stage) -> None:
    await stage.mariam.tells(text_of(WORD))

    assert stage.mariam.hears() == ["Ce texte : qu'en faire ? Rien n'est enregistré en attendant."]
    await stage.mariam.presses("Compte rendu")
    assert stage.mariam.hears() == ["Je lis le compte rendu…", PASTED]


async def test_a_file_may_be_an_organisation_s_answer_instead(reading: Reading, stage: Stage) -> None:
    await stage.opens("Priorités; contributions jeudi 15 juin")
    await stage.mariam.sends(stage.telegram_bot, file=WORD)
    assert rows(stage.mariam) == [
        ["Compte rendu : en tirer les décisions"],
        ["Contribution d'une organisation"],
        ["Ne pas garder"],
    ]
    await stage.mariam.presses("Contribution")
    await stage.mariam.presses("AMSS")

    assert [s.current.attachments[0].name for s in stage.store.submissions_to(1)] == ["CR 7 juin.docx"]

    await stage.mariam.sends(stage.telegram_bot, file=minutes_of(PLAN, name="amss.docx"))
    assert rows(stage.mariam)[-2:] == [["Compte rendu : en tirer les décisions"], ["Aucune réponse, ne pas garder"]]
    await stage.mariam.presses("Compte rendu")
    assert reading.given == [(*minutes_of(PLAN, name="amss.docx"), None)]
    assert stage.mariam.hears()[-1].startswith("Compte rendu du mercredi 7 juin 2017\namss.docx\n1 décision.")


async def test_in_the_group_the_command_in_reply_to_a_file_answers_in_private(stage: Stage) -> None:
    await stage.ibrahim.sends(stage.chat, file=WORD)
    posted = stage.chat.last
    asking = await stage.mariam.replies("/minutes@relance_bot", to=posted)

    assert (stage.group_hears(), asking.seen_reactions) == ([], ["👌"])
    assert stage.mariam.hears() == [READING, FIRST_PAGE]
    assert stage.ibrahim.hears() == []


async def test_who_has_no_private_chat_is_invited_and_finds_the_list_there(stage: Stage) -> None:
    fatou = stage.meets("fatou", "Fatou", username="fatou_unhcr", language_code="fr")
    await fatou.writes("/status@relance_bot")
    await stage.mariam.tells("/coordination @fatou_unhcr")
    stage.forgets()
    await stage.ibrahim.sends(stage.chat, file=WORD)
    await fatou.replies("/minutes@relance_bot", to=stage.chat.last)

    assert stage.group_hears() == ["Je vous réponds en privé : ouvrez le chat."]
    link = stage.posts()[-1].linked(stage.posts()[-1].buttons[0])
    await fatou.starts(link.partition("start=")[2])
    assert fatou.hears()[-1] == FIRST_PAGE


async def test_an_outsider_and_a_member_are_refused_and_nothing_is_kept(reading: Reading, stage: Stage) -> None:
    await stage.oumar.starts()
    stage.forgets()
    await stage.oumar.sends(stage.telegram_bot, file=WORD, caption="/minutes")
    await stage.aissata.sends(stage.telegram_bot, file=WORD, caption="/compterendu")
    await stage.ibrahim.sends(stage.chat, file=WORD)
    await stage.aissata.replies("/minutes@relance_bot", to=stage.chat.last)
    await stage.aissata.tells("/minutes")

    assert stage.oumar.hears() == [REFUSED]
    assert stage.aissata.hears() == [REFUSED] * 3
    assert (reading.given, stage.store.dump()["drafts"], stage.group_hears()) == ([], [], [])


async def test_one_who_coordinates_two_groups_is_asked_which(reading: Reading, stage: Stage) -> None:
    wash = stage.telegram.group("Cluster WASH", stage.mariam.person, kind="supergroup")
    wash.adds(stage.telegram_bot, by=stage.mariam.person)
    await stage.settled()
    await stage.mariam.presses("Prendre la coordination", on=wash.last)
    stage.forgets()

    await hands_in(stage)
    assert stage.mariam.hears() == ["De quel groupe s'agit-il ?"]
    assert reading.given == []
    await stage.mariam.presses("Cluster WASH")

    assert stage.mariam.hears()[0] == READING
    assert "La liste des organisations est vide" in read(stage.mariam.private.last.text)
    assert "Liste des organisations : reprendre les 20" in [b for row in rows(stage.mariam) for b in row]
    await stage.mariam.presses("reprendre les 20")
    assert [o.name for o in stage.store.group(2).expected()][:3] == ["UNHCR", "OIM", "MINUSMA"]
    assert len(stage.store.group(2).expected()) == 20
    assert "reprendre" not in str(rows(stage.mariam))


# gone through


async def test_a_question_comes_first_and_is_answered_with_a_button(stage: Stage) -> None:
    await hands_in(stage, minutes_of(ODD_TERMS, dated(PLAN, "le 16 ou 17 juin")))

    lines = stage.mariam.hears()[-1].splitlines()
    assert lines[3:8] == [
        "",
        "⚠️ 1. Contributions : « mardi 14 juin » : le jour et la date ne concordent pas. "
        "Est-ce mardi 13 juin 2017 ou mercredi 14 juin 2017 ?",
        "Ensuite : 1 autre question.",
        "",
        "☐ 1. Commentaires sur les termes de référence",
    ]
    assert rows(stage.mariam)[:3] == [["mardi 13 juin 2017"], ["mercredi 14 juin 2017"], ["Sans date", "Autre date"]]
    refused = await stage.mariam.presses("☐ 1")
    assert read(refused.text) == "1 : une date est à préciser d'abord. Répondez à la question en haut de la liste."
    assert refused.alert

    await stage.mariam.presses("mercredi 14 juin 2017")
    assert (
        "⚠️ 2. Transmission : « 16 ou 17 juin » : cela peut se lire de plusieurs façons. "
        "Est-ce vendredi 16 juin 2017 ou samedi 17 juin 2017 ?" in stage.mariam.hears()[-1]
    )
    await stage.mariam.presses("Autre date")
    await stage.mariam.tells("lundi 19 juin 12h")
    await stage.mariam.presses("Ouvrir les décisions cochées (2)")
    assert decisions(stage) == [(TERMS.title, at(14, 23, 59), None), (PLAN.title, None, at(19, 12))]


async def test_a_question_can_be_left_without_a_date(stage: Stage) -> None:
    await hands_in(stage, minutes_of(dated(PLAN, "le 31 juin")))
    await stage.mariam.presses("Sans date")

    assert "☐ 1." in stage.mariam.hears()[-1]
    assert "Quand : « 31 juin »" in read(stage.mariam.private.last.text)


async def test_an_undated_one_is_given_a_date_by_replying(stage: Stage) -> None:
    await hands_in(stage)
    listed = stage.mariam.private.last
    await stage.mariam.replies("5 vendredi 23 juin", to=listed)

    assert (
        "☑ 5. Partager les rapports de monitoring\n"
        "Transmission : vendredi 23 juin 2017, 23:59 (Bamako)\n"
        "Responsable : UNHCR /CCP" in stage.mariam.hears()[-1]
    )
    await stage.mariam.replies("6 contributions mardi 20 juin 17h", to=stage.mariam.private.last)
    assert "Contributions : au plus tard mardi 20 juin 2017, 17:00 (Bamako)" in stage.mariam.hears()[-1]
    await stage.mariam.replies("7 lundi 3 juillet", to=stage.mariam.private.last)
    assert stage.mariam.hears() == [
        "7. Le cluster doit revoir la pertinence des projets du HRP\n"
        "« lundi 3 juillet » : est-ce la date des contributions ou celle de la transmission ?"
    ]
    await stage.mariam.presses("Transmission")
    assert "Transmission : lundi 3 juillet 2017, 23:59 (Bamako)" in stage.mariam.hears()[-1]
    await stage.mariam.replies("bonjour", to=stage.mariam.private.last)
    assert stage.mariam.hears() == [
        "Pour donner une date, répondez par le numéro puis la date, par exemple « 3 vendredi 16 juin »."
    ]
    await stage.mariam.presses("Ouvrir les décisions cochées (7)")
    assert len(decisions(stage)) == 7


async def test_every_part_can_be_changed_and_what_is_wrong_is_said(stage: Stage) -> None:
    await hands_in(stage, minutes_of(PRIORITIES))
    for field, typed in (
        ("Titre", "Priorités"),
        ("Contributions", "mercredi 14 juin"),
        ("Transmission", "jeudi 15 juin au HCT"),
        ("Nombre de points", "3"),
        ("Responsable", "NRC"),
    ):
        await stage.mariam.presses("✎ 1")
        await stage.mariam.presses(field)
        await stage.mariam.tells(typed)
    assert (
        "☑ 1. Priorités\n"
        "Contributions : au plus tard mercredi 14 juin 2017, 23:59 (Bamako)\n"
        "Transmission au HCT : jeudi 15 juin 2017, 23:59 (Bamako)\n"
        "Nombre de points par organisation : 3\n"
        "Responsable : NRC" in stage.mariam.hears()[-1]
    )

    # Whose number it is, is changed by one press.
    await stage.mariam.presses("✎ 1")
    assert "✓ 3 par organisation" in stage.mariam.private.last.buttons
    await stage.mariam.presses("3 au total")
    assert "Nombre de points à retenir au total : 3\n" in stage.mariam.hears()[-1]

    await stage.mariam.presses("✎ 1")
    await stage.mariam.presses("Contributions")
    await stage.mariam.tells("mardi 14 juin")
    assert stage.mariam.hears()[-1].startswith(
        "« mardi 14 juin » : le jour de la semaine et la date ne concordent pas."
    )
    await stage.mariam.presses("mercredi 14 juin 2017")
    await stage.mariam.presses("✎ 1")
    await stage.mariam.presses("Responsable")
    await stage.mariam.presses("Laisser vide")
    assert "Responsable" not in stage.mariam.hears()[-1]


async def test_a_weekend_and_a_holiday_are_pointed_out(stage: Stage) -> None:
    await hands_in(stage, minutes_of(dated(PRIORITIES, "samedi 17 juin", "le 26 juin")))

    lines = stage.mariam.hears()[-1].splitlines()
    assert [line for line in lines if line.startswith("⚠️")] == [
        "⚠️ samedi 17 juin tombe un week-end.",
        "⚠️ lundi 26 juin est un jour férié (Journée de la Fête du Ramadan).",
    ]


async def test_the_sentences_are_shown_on_demand(stage: Stage) -> None:
    await hands_in(stage, minutes_of(PRIORITIES))
    await stage.mariam.presses("Phrases")

    assert stage.mariam.hears()[-1] == (
        "Ce que dit le compte rendu\n\n"
        "1. Priorités de protection pour l'EHP\n"
        "« Priorités de protection pour l'EHP : chaque organisation envoie 2 à 3 priorités au plus tard jeudi 15 juin. "
        "[…] La coordination transmet les 2 à 3 priorités retenues à l'EHP le 16 juin. »"
    )
    await stage.mariam.presses("Retour")
    assert stage.mariam.hears()[-1].startswith("Compte rendu du")


async def test_what_is_taken_out_is_not_opened_and_can_be_put_back(stage: Stage) -> None:
    await hands_in(stage, minutes_of(PLAN, PRIORITIES))
    await stage.mariam.presses("✗ 1")
    assert "✗ 1. Partager la version finale" in stage.mariam.hears()[-1]
    await stage.mariam.presses("↺ 1")
    await stage.mariam.presses("✗ 2")
    await stage.mariam.presses("☐ 1")
    await stage.mariam.presses("Ouvrir les décisions cochées (1)")

    assert [title for title, _, _ in decisions(stage)] == [PLAN.title]


async def test_handed_in_too_late_the_dates_gone_by_are_said_and_can_be_changed(stage: Stage) -> None:
    await stage.winds_to(at(16, 9))
    await hands_in(stage, minutes_of(PRIORITIES))

    assert "⚠️ jeudi 15 juin 2017, 23:59 (Bamako) est passé : ✎ 1 pour une autre date." in stage.mariam.hears()[-1]
    refused = await stage.mariam.presses("☐ 1")
    assert read(refused.text) == "1 : jeudi 15 juin 2017, 23:59 (Bamako) est passé. Donnez une autre date avec ✎."
    await stage.mariam.replies("1 contributions vendredi 16 juin 12h", to=stage.mariam.private.last)
    await stage.mariam.presses("Ouvrir les décisions cochées (1)")
    assert decisions(stage) == [(PRIORITIES.title, at(16, 12), at(16, 23, 59))]


async def test_what_goes_by_before_the_press_is_refused_with_the_reason(stage: Stage) -> None:
    await hands_in(stage, minutes_of(PRIORITIES, PLAN))
    await stage.winds_to(at(16, 9))
    stage.forgets()
    await stage.mariam.presses("Ouvrir les décisions cochées (2)")

    assert decisions(stage) == [(PLAN.title, None, at(16, 23, 59))]
    assert stage.mariam.hears()[0].endswith(
        "1 : jeudi 15 juin 2017, 23:59 (Bamako) est passé. Donnez une autre date avec ✎."
    )


async def test_three_hundred_decisions_are_paged_and_opened_in_one_go(stage: Stage) -> None:
    points = three_hundred()
    await hands_in(stage, minutes_of(*points))

    assert stage.mariam.hears()[-1].endswith("Page 1 sur 60.\n" + FOOT.removeprefix(CALLS).format(1))
    shown = numbers_shown(stage)
    for page in range(2, 61):
        await stage.mariam.presses(f"{page} ›")
        assert f"Page {page} sur 60." in stage.mariam.hears()[-1]
        shown += numbers_shown(stage)
        if page == 30:
            await stage.mariam.presses("☑ 148")
            assert f"\n☐ 148. {points[147].title}\n" in stage.mariam.hears()[-1]
    assert shown == list(range(1, 301))

    await stage.mariam.presses("Phrases")
    assert stage.mariam.hears()[-1].count("«") == 5
    await stage.mariam.presses("Retour")
    assert "Page 60 sur 60." in stage.mariam.hears()[-1]
    await stage.mariam.presses("Ouvrir les décisions cochées (299)")
    assert stage.mariam.hears()[-1] == "Cela ouvre 299 décisions d'un coup. Les ouvrir toutes ?"
    assert decisions(stage) == []
    await stage.mariam.presses("Oui, tout ouvrir")
    assert [title for title, _, _ in decisions(stage)] == [point.title for point in (*points[:147], *points[148:])]


def three_hundred() -> tuple[Point, ...]:
    """Ten things of each of thirty places, by a day of its own; at such length that it is cut, at the end even more."""
    places = (
        *("Kayes", "Nioro", "Kita", "Yélimané", "Bafoulabé", "Koulikoro", "Kati", "Banamba", "Dioïla", "Sikasso"),
        *("Bougouni", "Koutiala", "Ségou", "Niono", "San", "Mopti", "Djenné", "Bankass", "Douentza", "Tombouctou"),
        *("Goundam", "Niafunké", "Gao", "Ansongo", "Bourem", "Kidal", "Abeïbara", "Tessalit", "Ménaka", "Taoudéni"),
    )
    things = (
        *("la cartographie des puits", "le relevé des écoles fermées", "la liste des sites miniers"),
        *("le calendrier des convois", "l'étude sur les loyers", "le rapport des patrouilles", "la note foncière"),
        *("le bilan des vaccinations", "l'annuaire des relais", "le recensement des pirogues"),
    )
    days = [f"{day} juin" for day in range(16, 31)] + [f"{day} juillet" for day in range(1, 16)]
    complete = (
        ", complété par les observations des équipes mobiles, des relais communautaires, des comités de protection, "
        "des services techniques, des radios locales, des associations de femmes et de jeunes et des chefs coutumiers"
    )
    points = []
    for (place, day), thing in product(zip(places, days, strict=True), things):
        said = f"Partager {thing} de {place}{complete * (4 if place == places[-1] else 1)}"
        title = said[:LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(",") + "…"
        points.append(
            Point(place, title, (f"{said}, avec l'ICC au plus tard le {day}. Responsable : la coordination",))
        )
    return tuple(points)


def numbers_shown(stage: Stage) -> list[int]:
    return [int(number) for number in re.findall(r"^[☑☐✗✓] (\d+)\.", stage.mariam.private.last.text, re.MULTILINE)]


async def test_many_calls_at_once_are_asked_about(stage: Stage) -> None:
    regions = ("Kayes", "Koulikoro", "Sikasso", "Ségou", "Mopti", "Tombouctou", "Gao", "Kidal", "Ménaka")
    asked = "Priorités pour {} : chaque organisation envoie 2 à 3 priorités"
    points = [Point(r, asked.format(r), (f"{asked.format(r)} au plus tard jeudi 15 juin.",)) for r in regions]
    await hands_in(stage, minutes_of(*points))
    stage.forgets()
    await stage.mariam.presses("Ouvrir les décisions cochées (9)")

    assert stage.mariam.hears() == [
        "Cela ouvre 9 décisions d'un coup, dont 9 publient un appel dans « Cluster Protection Mali ». "
        "Les ouvrir toutes ?"
    ]
    assert decisions(stage) == []
    await stage.mariam.presses("Oui, tout ouvrir")
    assert decisions(stage) == [(point.title, at(15, 23, 59), None) for point in points]
    assert len(stage.group_hears()) == 9
    assert len([said for said in stage.mariam.hears() if "épingler" in said]) == 1


# the meeting's date, and documents that say little


async def test_a_missing_date_is_asked_with_likely_days_and_it_is_read_again_with_it(
    reading: Reading, stage: Stage
) -> None:
    await hands_in(stage, minutes_of(*ALL, still_open=REVIEW, day=None))

    assert stage.mariam.hears() == [
        READING,
        "De quand est la réunion ? Je ne trouve pas sa date dans « CR 7 juin.docx ». Choisissez, ou écrivez-la, "
        "par exemple « mercredi 7 juin 2017 ».",
    ]
    assert rows(stage.mariam) == [
        ["mercredi 7 juin 2017"],
        ["mardi 6 juin 2017"],
        ["lundi 5 juin 2017"],
        ["Continuer sans cette date"],
        ["Abandonner le brouillon"],
    ]
    await stage.mariam.tells("la semaine des quatre jeudis")
    assert stage.mariam.hears() == [
        "Je n'y lis pas la date d'une réunion passée. Écrivez-la en entier, par exemple « mercredi 7 juin 2017 »."
    ]
    await stage.mariam.tells("7 juin")

    assert [meeting for _, _, meeting in reading.given] == [None, june(7)]
    assert stage.mariam.hears() == [READING, FIRST_PAGE]


async def test_one_can_go_on_without_the_date(stage: Stage) -> None:
    await hands_in(stage, minutes_of(PLAN, day=None))
    await stage.mariam.presses("Continuer sans")

    assert stage.mariam.hears()[-1] == (
        "Compte rendu, réunion sans date\n"
        "CR 7 juin.docx\n"
        "1 décision. Rien n'est enregistré avant « Ouvrir ».\n"
        "\n"
        "⚠️ 1. Transmission : « vendredi 16 juin » : il faut la date de la réunion pour savoir quel jour c'est. "
        "Quelle date retenir ?\n"
        "\n"
        "☐ 1. Partager la version finale du plan d'action de la stratégie avec l'ICC\n"
        "Destinataire : ICC\n"
        "Responsable : la coordination\n"
        "Transmission : « vendredi 16 juin », à préciser\n"
        "\n" + FOOT.removeprefix(CALLS).format(1)
    )


async def test_no_decision_and_a_second_meeting_are_said_plainly(stage: Stage) -> None:
    titled = "Compte rendu de la réunion du {} 2017"
    both = p(titled.format("7 juin"), style="Titre1") + p("La situation est calme.")
    both += p(titled.format("1er juin"), style="Titre1") + p("Rien n'a changé depuis.")
    await hands_in(stage, (NAME, docx(both)))

    assert stage.mariam.hears()[-1] == (
        "Réunion du mercredi 7 juin 2017. Je n'ai trouvé aucune décision à suivre dans « CR 7 juin.docx ». "
        "Pour en enregistrer une vous-même : /decision\n"
        "⚠️ Ce document contient aussi une autre réunion (jeudi 1er juin 2017) : je ne l'ai pas lue. "
        "Envoyez-la à part si elle compte encore."
    )


async def test_another_language_without_decisions_is_refused(stage: Stage) -> None:
    acta = (
        "Acta de la reunión del 7 de junio de 2017\nParticipantes: UNHCR, NRC\n\n"
        "La situación es tranquila y no hubo incidentes durante la semana. El equipo presentó los resultados."
    )
    await hands_in(stage, ("acta.txt", acta.encode()))
    assert stage.mariam.hears()[-1] == (
        "Ce document n'est ni en français ni en anglais, et je n'y trouve aucune décision : "
        "enregistrez-les une à une avec /decision."
    )
    assert stage.store.dump()["drafts"] == []


@pytest.mark.parametrize("reason", [*(r.value for r in Reason), "language", "unfetchable"])
@pytest.mark.parametrize("language", VOICES)
def test_every_refusal_says_what_to_do_in_one_sentence(reason: str, language: str) -> None:
    words = speaker(language, None).minutes_refused(reason)  # type: ignore[arg-type]
    assert words.endswith(".")
    assert words.count(". ") == 0


@pytest.mark.parametrize("language", VOICES)
def test_every_question_has_its_words(language: str) -> None:
    say = speaker(language, None)  # type: ignore[arg-type]
    asked = {say.minutes_question(doubtful("x", question)) for question in get_args(Question)}
    assert len(asked) == len(get_args(Question))


async def test_a_refused_file_is_told_and_the_next_one_is_taken_for_it(stage: Stage) -> None:
    await hands_in(stage, ("CR 7 juin.pdf", pdf(Page().picture())))
    assert stage.mariam.hears() == [
        READING.replace(".docx", ".pdf"),
        "Ce fichier ne contient que l'image d'un texte, que je ne peux pas lire : "
        "envoyez le fichier Word d'origine, ou collez le texte ici.",
    ]
    assert stage.store.dump()["drafts"] == []

    await stage.mariam.sends(stage.telegram_bot, file=WORD)
    assert stage.mariam.hears() == [READING, FIRST_PAGE]


async def test_whoever_has_no_other_file_leaves_it_and_their_next_words_are_no_minutes(stage: Stage) -> None:
    await hands_in(stage, ("CR 7 juin.pdf", pdf(Page().picture())))
    await stage.mariam.presses("Laisser comme c'est")
    assert stage.mariam.hears()[-1] == "Rien n'a été changé."
    assert stage.store.asked(stage.mariam.person.id) is None


PASTE = "ou collez le texte ici."
FORBIDDEN = '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'


@pytest.mark.parametrize(
    ("file", "said"),
    [
        (("vide.txt", b" \n\n "), f"Ce document est vide : envoyez-en un autre, {PASTE}"),
        (
            ("livre.pdf", pdf(*[Page().text(50, 700, "Texte.")] * 301)),
            "Ce document est trop long pour un compte rendu : envoyez seulement la partie des décisions.",
        ),
        (
            ("annexes.docx", docx(p("Texte."), {f"word/media/{n}.bin": b"" for n in range(2000)})),
            "Ce fichier est trop complexe pour être ouvert sans risque : enregistrez-le en texte simple, " + PASTE,
        ),
        (
            ("secret.pdf", with_password(pdf(Page().text(50, 700, "Texte.")), "mali")),
            f"Ce fichier est protégé par un mot de passe : enregistrez-le sans mot de passe, {PASTE}",
        ),
        (
            (NAME, WORD[1][: len(WORD[1]) // 2]),
            f"Ce fichier est endommagé, ou n'est pas ce que dit son nom : enregistrez-le de nouveau, {PASTE}",
        ),
        (
            ("cr.docm", docx(p("Texte."), {"word/vbaProject.bin": b"x"})),
            f"Ce fichier contient des macros, je ne l'ouvre pas : enregistrez-le en .docx ou en .odt, {PASTE}",
        ),
        (
            ("cr.docx", docx(p("Texte."), {"docProps/core.xml": FORBIDDEN})),
            f"Ce fichier contient des définitions inhabituelles, je ne l'ouvre pas : "
            f"enregistrez-le de nouveau, {PASTE}",
        ),
        (
            ("photo.docx", picture()),
            f"Une image ne se lit pas comme un compte rendu : envoyez le fichier Word, {PASTE}",
        ),
        (("cr.doc", ole("WordDocument")), f"Je ne lis pas l'ancien format .doc : enregistrez-le en .docx, {PASTE}"),
        (("cr.rtf", rb"{\rtf1 Texte.}"), f"Je ne lis pas le format .rtf : enregistrez-le en .docx, {PASTE}"),
        (
            ("suivi.xls", ole("Workbook")),
            f"Je ne lis pas les tableurs : envoyez le compte rendu en Word ou en PDF, {PASTE}",
        ),
        (
            ("exposé.ppt", ole("PowerPoint Document")),
            f"Je ne lis pas les présentations : envoyez le compte rendu en Word ou en PDF, {PASTE}",
        ),
        (
            ("cr.zip", zipped({NAME: WORD[1]})),
            f"Je n'ouvre pas les archives : envoyez le document qui est dedans, {PASTE}",
        ),
        (
            ("cr.dat", bytes(range(256)) * 4),
            f"Je ne sais pas lire ce genre de fichier : envoyez le compte rendu en Word ou en PDF, {PASTE}",
        ),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
async def test_what_cannot_be_read_is_refused_with_what_to_do(stage: Stage, file: File, said: str) -> None:
    await hands_in(stage, file)

    assert stage.mariam.hears() == [f"Je lis le compte rendu « {file[0]} »…", said]
    assert stage.store.dump()["drafts"] == []


async def test_what_is_too_short_is_refused_and_the_question_stands(stage: Stage) -> None:
    await stage.mariam.tells("/minutes")
    await stage.mariam.tells("Bonjour")
    assert stage.mariam.hears()[-1] == (
        "C'est trop court pour un compte rendu. Envoyez le fichier ou collez tout le texte ; "
        "pour une seule décision : /decision"
    )
    await stage.mariam.sends(stage.telegram_bot, file=WORD)
    assert stage.mariam.hears()[-1] == FIRST_PAGE


# Telegram's own troubles


async def test_a_file_that_telegram_does_not_give_yet_is_waited_for(stage: Stage) -> None:
    stage.telegram.faults.refuses_connection("getFile", times=2)
    await hands_in(stage)

    late = "Telegram ne me donne pas encore le fichier « CR 7 juin.docx ». Je réessaie ; vous n'avez rien à faire."
    assert stage.mariam.hears() == [READING, late, FIRST_PAGE]


async def test_when_it_is_not_known_whether_the_first_line_stands_the_list_comes_all_the_same(stage: Stage) -> None:
    stage.telegram.faults.loses_answer("sendMessage", chat_id=stage.mariam.private.id)
    await hands_in(stage)

    assert [read(m.text) for m in stage.mariam.private.messages[-2:]] == [READING, FIRST_PAGE]


async def test_a_file_that_telegram_refuses_or_that_is_too_large_is_told(stage: Stage) -> None:
    stage.telegram.faults.fails("getFile", error_code=400, description="Bad Request: wrong file_id")
    await hands_in(stage)
    assert stage.mariam.hears()[-1] == (
        "Telegram ne m'a pas donné ce fichier : envoyez-le de nouveau, ou collez le texte ici."
    )

    await hands_in(stage, ("grand.docx", b"P" * (21 * 1024 * 1024)))
    assert stage.mariam.hears()[-1] == (
        "Ce fichier dépasse 20 Mo : enlevez-en les images et renvoyez-le, ou collez le texte ici."
    )


# handed in twice, taken up, restarted


async def test_the_same_file_again_says_so_and_goes_on_where_it_was(reading: Reading, stage: Stage) -> None:
    await hands_in(stage)
    for number in (1, 2, 3):
        await stage.mariam.presses(f"☑ {number}")
    await stage.mariam.presses("Ouvrir les décisions cochées (1)")
    stage.forgets()
    await stage.winds_to(at(8, 9))
    await stage.awa.sends(stage.telegram_bot, file=("autre nom.docx", WORD[1]), caption="/minutes")

    said = stage.awa.hears()[-1]
    assert said.startswith(
        "Ce compte rendu m'a déjà été remis (7 juin 15:00) : 1 décision ouverte, restent 6 propositions.\n\n"
        "Compte rendu du mercredi 7 juin 2017\n"
    )
    assert "☐ 1. Partager" in said
    assert len(reading.given) == 1
    await stage.awa.presses("☐ 1")
    await stage.awa.presses("Ouvrir les décisions cochées (1)")
    assert [title for title, _, _ in decisions(stage)] == [PRIORITIES.title, PLAN.title]

    await stage.mariam.presses("Voir le reste")  # what was Mariam's goes on in Awa's
    assert "7 décisions, dont 3 sans date, 2 déjà ouvertes." in stage.mariam.hears()[-1]


async def test_a_corrected_version_keeps_the_choices_and_marks_what_is_new(stage: Stage) -> None:
    await hands_in(stage, minutes_of(PLAN, TERMS))
    await stage.mariam.presses("✗ 1")
    await hands_in(stage, minutes_of(PLAN, TERMS, PRIORITIES, name="CR v2.docx"))

    said = stage.mariam.hears()[-1]
    assert said.startswith(
        "C'est une autre version d'un compte rendu déjà remis : 1 nouveauté. "
        "Ce qui était coché, écarté, modifié ou ouvert l'est resté."
    )
    assert [line for line in said.splitlines() if line.startswith(("✗", "☑", "☐"))] == [
        "✗ 1. Partager la version finale du plan d'action de la stratégie avec l'ICC",
        "☑ 2. Commentaires sur les termes de référence",
        "☑ 🆕 3. Priorités de protection pour l'EHP",
    ]
    await stage.mariam.tells("/minutes")
    assert rows(stage.mariam) == [["mercredi 7 juin 2017 · 2 propositions · CR v2.docx"], ["Annuler"]]


async def test_other_minutes_of_the_same_day_are_a_draft_of_their_own(stage: Stage) -> None:
    await hands_in(stage, minutes_of(PLAN))
    await hands_in(stage, minutes_of(PRIORITIES, name="CR groupe de travail.docx"))

    assert stage.mariam.hears()[-1].startswith("Compte rendu du mercredi 7 juin 2017\nCR groupe de travail.docx\n")
    await stage.mariam.tells("/minutes")
    assert rows(stage.mariam)[:2] == [
        ["mercredi 7 juin 2017 · 1 proposition · CR 7 juin.docx"],
        ["mercredi 7 juin 2017 · 1 proposition · CR groupe de…"],
    ]


async def test_what_was_typed_before_is_not_offered_again(stage: Stage) -> None:
    await stage.opens("Priorités de protection pour l'EHP; contributions jeudi 15 juin; transmission vendredi 16 juin")
    await hands_in(stage, minutes_of(PRIORITIES))

    assert stage.mariam.hears()[-1] == (
        "Compte rendu du mercredi 7 juin 2017\nCR 7 juin.docx\n"
        "1 décision, 1 déjà ouverte. Rien n'est enregistré avant « Ouvrir ».\n\n"
        "Déjà ouvertes\n✓ 1. Priorités de protection pour l'EHP – #1"
    )


async def test_a_draft_survives_a_restart_and_is_taken_up_later(stage: Stage) -> None:
    await hands_in(stage)
    await stage.mariam.presses("☑ 1")
    await stage.restarts()
    await stage.mariam.presses("☑ 2")
    assert stage.mariam.hears()[-1].count("☑") == 2

    await stage.winds_to(at(12, 9))
    await stage.awa.tells("/compterendu")
    assert stage.awa.hears()[-1] == f"{SEND}\nOu reprenez un brouillon :"
    assert rows(stage.awa) == [["mercredi 7 juin 2017 · 7 propositions · CR 7 juin.docx"], ["Annuler"]]
    await stage.awa.presses("mercredi 7 juin 2017")
    assert stage.awa.hears()[-1].count("☑") == 2


async def test_stopped_while_reading_it_is_read_after_the_start_and_told_once(reading: Reading, stage: Stage) -> None:
    reading.held = asyncio.Event()
    stage.mariam.person.sends(stage.telegram_bot, file=WORD, caption="/minutes")
    await reading.begun.wait()
    reading.held = None
    await stage.restarts()

    assert stage.mariam.hears() == [READING, FIRST_PAGE]
    await stage.restarts()
    assert (stage.mariam.hears(), len(reading.given)) == ([], 2)


async def test_others_are_answered_while_a_reading_takes_its_time(reading: Reading, stage: Stage) -> None:
    reading.held = asyncio.Event()
    stage.mariam.person.sends(stage.telegram_bot, file=WORD, caption="/minutes")
    await reading.begun.wait()
    stage.forgets()

    stage.aissata.person.writes(stage.telegram_bot, "/language")
    await stage.until(lambda: bool(stage.aissata.hears()), within=1)

    reading.held.set()
    await stage.settled()
    assert stage.mariam.hears()[-1] == FIRST_PAGE


ENGLISH = (
    p("Protection Cluster Mali: minutes of the coordination meeting", style="Titre1")
    + p("Date: Wednesday 7 June 2017, Bamako")
    + p("Organisations present: UNHCR, NRC, DRC")
    + tbl(
        tr("Item", "Decisions"),
        tr(
            "HCT",
            tc(
                "Priorities for the HCT: each organisation sends 2 to 3 priorities no later than Thursday 15 June.",
                "The coordination submits the 2 to 3 selected priorities to the HCT on 16 June.",
            ),
        ),
        tr("Strategy", "Share the plan with the ICC no later than Tuesday 14 June. Responsible: the coordination"),
    )
)


async def test_an_english_group_reads_english(tmp_path: Path) -> None:
    stage = await open_stage(tmp_path, language="en")
    stage.chat.adds(stage.telegram_bot, by=stage.mariam.person)
    await stage.settled()
    await stage.mariam.starts()
    await stage.mariam.presses("Take the coordination", on=stage.posts()[0])
    await stage.mariam.tells("/roster UNHCR, NRC, DRC")
    stage.forgets()
    await stage.mariam.sends(stage.telegram_bot, file=("minutes.docx", docx(ENGLISH)))

    assert stage.mariam.hears() == ["“minutes.docx”: what is it? Nothing is registered meanwhile."]
    assert rows(stage.mariam) == [["Minutes: find their decisions"], ["Do not keep"]]
    await stage.mariam.presses("Minutes")
    assert stage.mariam.hears() == [
        "I am reading the minutes “minutes.docx”…",
        "Minutes of Wednesday 7 June 2017\n"
        "minutes.docx\n"
        "2 decisions. Nothing is registered before “Open”.\n"
        "\n"
        "⚠️ 2. Transmission: “Tuesday 14 June”: the weekday and the date disagree. "
        "Is it Tuesday 13 June 2017 or Wednesday 14 June 2017?\n"
        "\n"
        "☑ 1. Priorities for the HCT\n"
        "Contributions: no later than Thursday 15 June 2017, 23:59 (Bamako)\n"
        "Transmission to the HCT: Friday 16 June 2017, 23:59 (Bamako)\n"
        "Points per organisation: 2 to 3\n"
        "Owner: the coordination\n"
        "\n"
        "☐ 2. Share the plan with the ICC\n"
        "Recipient: ICC\n"
        "Owner: the coordination\n"
        "Transmission: “Tuesday 14 June”, to be settled\n"
        "\n"
        "When opened, a call appears in the group for those that ask for contributions; "
        "the others are followed up by the coordination.\n"
        "Tick: ☐. Change: ✎. Set aside: ✗. Give a date: reply to this message, for example "
        "“1 Friday 16 June”.",
    ]
    await stage.mariam.presses("Open the ticked decisions (1)")
    assert stage.mariam.hears()[0] == (
        "✓ 1 decision opened\n"
        "#1 Priorities for the HCT – Thursday 15 June, 23:59 (Bamako)\n"
        "\n"
        "1 call posted in “Cluster Protection Mali”.\n"
        "1 proposal stays in the draft.\n"
        "Move: /move · reminders to come: /preview · where things stand: /status"
    )
    await stage.closes()


async def test_a_draft_that_is_given_up_is_gone(stage: Stage) -> None:
    await hands_in(stage, minutes_of(PLAN))
    await stage.mariam.presses("Abandonner")

    assert stage.mariam.hears()[-1] == (
        "Brouillon abandonné. Ce qui est déjà ouvert le reste ; rien d'autre n'est enregistré."
    )
    assert stage.store.dump()["drafts"] == []


async def test_a_fault_of_our_own_is_told_with_a_reference_and_what_was_pasted_is_kept(
    reading: Reading, stage: Stage
) -> None:
    reading.fault = ValueError("a fault")
    await stage.mariam.tells("/minutes")
    await stage.mariam.tells(text_of(WORD))

    assert "Il est gardé : réessayez dans un instant" in stage.mariam.hears()[-1]
    assert "la personne qui gère le bot : R-" in read(stage.mariam.private.last.text)
    assert rows(stage.mariam) == [["Réessayer"]]
    reading.fault = None
    await stage.mariam.presses("Réessayer")
    assert stage.mariam.hears()[-1] == PASTED
    assert {data for _, data, _ in reading.given} == {text_of(WORD).encode()}


async def test_under_which_name_contributions_leave_is_said_before_it_is_opened(stage: Stage) -> None:
    await hands_in(stage, minutes_of(PRIORITIES))
    await stage.mariam.presses("✎ 1")
    await stage.mariam.presses("Sans nom")
    assert "Les contributions seront transmises sans le nom des organisations." in stage.mariam.hears()[-1]

    await stage.mariam.presses("Ouvrir")

    assert stage.store.decision(1).attribution == "unattributed"
    assert "sans le nom des organisations" in stage.posts()[-1].text
