"""The bot comes into a group: who coordinates it, which organisations it expects, who speaks for them."""

import asyncio
from typing import Any

import pytest

from tests.dialogues.stage import ROSTER, Stage, read

INTRODUCTION = (
    "Bonjour. Je suis Relance : après une réunion, j'aide à recueillir à temps ce que chaque organisation doit "
    "envoyer, et je le réunis en un seul document.\n\n"
    "Je lis seulement les réponses à mes messages et les commandes ; vos échanges ne sont ni lus ni gardés. "
    "/confidentialite dit ce que je conserve."
)
REFUSED = "Cette action revient à la coordination du groupe. /aide montre ce que vous pouvez faire ici."
WELCOME = (
    "Vous coordonnez « Cluster Protection Mali ».\n\n"
    "Donnez d'abord la liste des organisations attendues, séparées par des virgules ou ligne par ligne :\n"
    "/liste UNHCR, NRC, DRC, MINUSMA (CAD, PE)\n"
    "Ou envoyez-moi un compte rendu : j'y lis les organisations et les décisions.\n\n"
    "Pour partager la coordination : /coordination @nom. Tout ce que je sais faire : /aide"
)


@pytest.fixture
async def joined(bare: Stage) -> Stage:
    """The bot is in the group; Mariam coordinates alone and the roster is empty."""
    bare.chat.adds(bare.telegram_bot, by=bare.mariam.person)
    await bare.settled()
    await bare.mariam.starts()
    await bare.mariam.presses("Prendre la coordination", on=bare.posts()[0])
    bare.forgets()
    return bare


async def test_it_introduces_itself_once_and_waits_for_somebody_to_coordinate(bare: Stage) -> None:
    bare.chat.adds(bare.telegram_bot, by=bare.mariam.person)
    await bare.settled()

    assert bare.group_hears() == [
        f"{INTRODUCTION}\n\nPour commencer, une personne qui administre ce groupe prend la coordination."
    ]
    assert bare.posts()[0].buttons == ["Prendre la coordination", "Ouvrir le chat privé"]


async def test_only_somebody_who_administers_the_group_takes_the_coordination(bare: Stage) -> None:
    bare.chat.adds(bare.telegram_bot, by=bare.mariam.person)
    await bare.settled()
    introduction = bare.posts()[0]

    refused = await bare.aissata.presses("Prendre la coordination", on=introduction)
    taken = await bare.mariam.presses("Prendre la coordination", on=introduction)
    again = await bare.mariam.presses("Prendre la coordination", on=introduction)

    assert [read(a.text or "") for a in (refused, taken, again)] == [
        "Seule une personne qui administre le groupe peut prendre la coordination.",
        "Vous coordonnez maintenant « Cluster Protection Mali ».",
        "Vous coordonnez déjà ce groupe.",
    ]
    assert read(introduction.text) == f"{INTRODUCTION}\n\nCoordination : Mariam Diallo."
    assert [c.person for c in bare.store.group(1).coordinators] == [bare.mariam.person.id]


async def test_whoever_coordinates_without_a_private_chat_is_told_the_first_step_when_it_opens(bare: Stage) -> None:
    bare.chat.adds(bare.telegram_bot, by=bare.mariam.person)
    await bare.settled()
    await bare.mariam.presses("Prendre la coordination", on=bare.posts()[0])
    assert bare.mariam.hears() == []

    await bare.mariam.starts()

    assert bare.mariam.hears() == [
        "Bonjour Mariam.\nVous coordonnez « Cluster Protection Mali ».\n"
        "/aide dit ce que je sais faire, /confidentialite ce que je garde.",
        WELCOME,
    ]


async def test_an_administrator_who_acts_first_takes_the_coordination_by_it(bare: Stage) -> None:
    bare.chat.adds(bare.telegram_bot, by=bare.mariam.person)
    await bare.settled()
    await bare.mariam.starts()
    bare.forgets()

    await bare.mariam.writes("/roster@relance_bot UNHCR, NRC")

    assert bare.mariam.hears() == [
        WELCOME,
        "« Cluster Protection Mali » : 2 organisations\n• UNHCR\n• NRC",
    ]
    assert read(bare.posts()[0].text).endswith("Coordination : Mariam Diallo.")
    await bare.aissata.starts()
    await bare.aissata.writes("/roster@relance_bot UNHCR")
    assert bare.aissata.hears()[-1] == REFUSED


async def test_of_two_administrators_who_act_at_once_one_takes_the_coordination(
    bare: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare.chat.adds(bare.telegram_bot, by=bare.mariam.person)
    await bare.settled()
    for actor in (bare.mariam, bare.awa):
        await actor.starts()
    bare.forgets()

    # Telegram takes its time over who administers the group: Mariam asks first, Awa is answered first.
    both_asked, call, asked = asyncio.Event(), bare.telegram.call, 0

    async def slow(token: str, name: str, *rest: Any) -> dict[str, Any]:
        nonlocal asked
        if name == "getChatAdministrators":
            asked += 1
            if asked == 2:
                both_asked.set()
            await both_asked.wait()
        return await call(token, name, *rest)

    monkeypatch.setattr(bare.telegram, "call", slow)
    bare.mariam.person.writes(bare.chat, "/roster@relance_bot UNHCR, NRC")
    bare.awa.person.writes(bare.chat, "/roster@relance_bot DRC")
    await bare.settled()

    assert [c.person for c in bare.store.group(1).coordinators] == [bare.awa.person.id]
    assert bare.awa.hears() == [WELCOME, "« Cluster Protection Mali » : 1 organisation\n• DRC"]
    assert bare.mariam.hears() == [REFUSED]
    assert read(bare.posts()[0].text).endswith("Coordination : Awa Touré.")


async def test_a_second_coordinator_has_the_same_rights_and_learns_where_to_begin(joined: Stage) -> None:
    await joined.awa.starts()
    joined.forgets()

    await joined.mariam.tells("/coordination @awa_nrc")

    assert joined.mariam.hears() == [
        "Coordination de « Cluster Protection Mali » : Mariam Diallo et Awa Touré.\n"
        "Ajouter quelqu'un : /coordination @nom. Passer la main : /passation @nom."
    ]
    assert joined.awa.hears() == [WELCOME]
    assert read(joined.posts()[0].text) == f"{INTRODUCTION}\n\nCoordination : Mariam Diallo et Awa Touré."
    await joined.awa.tells("/roster UNHCR")
    assert joined.awa.hears() == ["« Cluster Protection Mali » : 1 organisation\n• UNHCR"]


async def test_the_coordination_is_handed_over_in_one_command(joined: Stage) -> None:
    await joined.aissata.starts()
    joined.forgets()

    await joined.mariam.tells("/handover @aissata_drc")

    assert joined.mariam.hears() == ["Coordination de « Cluster Protection Mali » : Aïssata Maïga."]
    assert joined.aissata.hears() == [WELCOME]
    assert read(joined.posts()[0].text) == f"{INTRODUCTION}\n\nCoordination : Aïssata Maïga."
    await joined.mariam.tells("/roster UNHCR")
    assert joined.mariam.hears() == [REFUSED]


async def test_a_reply_to_somebody_hands_over_to_them_without_a_username(joined: Stage) -> None:
    lamine = joined.meets("lamine", "Lamine", language_code="fr")
    theirs = await lamine.writes("Je m'en charge")

    await joined.mariam.replies("/handover@relance_bot", to=theirs)

    assert joined.mariam.hears() == [
        "Coordination de « Cluster Protection Mali » : Lamine.",
        "Lamine n'a pas encore ouvert le chat privé avec moi : rappels et documents ne lui parviendront qu'ensuite. "
        "Le bouton est dans mon message d'accueil.",
    ]


async def test_handing_over_asks_to_whom_and_says_whom_it_does_not_know(joined: Stage) -> None:
    await joined.mariam.tells("/handover")
    await joined.mariam.tells("/handover @nobody_known")
    await joined.mariam.tells("/handover @mariam_hcr")

    whom = (
        "À qui passez-vous la coordination ? Tapez /passation @nom, "
        "ou répondez /passation à un message de cette personne dans le groupe."
    )
    assert joined.mariam.hears() == [
        whom,
        "Je ne connais pas encore @nobody_known. Demandez à cette personne d'ouvrir le chat privé avec moi, "
        "ou répondez avec la commande à l'un de ses messages dans le groupe.",
        whom,
    ]


async def test_everybody_sees_who_coordinates_and_only_the_coordination_changes_it(stage: Stage) -> None:
    await stage.aissata.tells("/coordination")
    await stage.aissata.tells("/coordination @aissata_drc")
    await stage.aissata.tells("/handover @aissata_drc")

    assert stage.aissata.hears() == [
        "Coordination de « Cluster Protection Mali » : Mariam Diallo et Awa Touré.",
        REFUSED,
        REFUSED,
    ]


# the roster


async def test_a_list_pasted_with_numbers_bullets_and_a_heading_is_read(joined: Stage) -> None:
    await joined.mariam.tells(
        "/roster Organisations du cluster :\n1. UNHCR\n2) OIM ;\n3 - MINUSMA (CAD, PE)\n• TDH\n– Coopération Suisse,\n"
        "6° ARGA–Mali\n* DRC @aissata_drc, @ibrahim_drc"
    )

    assert joined.mariam.hears() == [
        "« Cluster Protection Mali » : 7 organisations\n• UNHCR\n• OIM\n• MINUSMA (CAD, PE)\n• TDH\n"
        "• Coopération Suisse\n• ARGA–Mali\n• DRC – 2 points focaux"
    ]


async def test_the_roster_is_extended_shortened_and_corrected(joined: Stage) -> None:
    mariam = joined.mariam
    await mariam.tells("/roster UNHCR, NRC, DRC")
    await mariam.tells("/roster +TDH, tdh, OIM")
    await mariam.tells("/roster -oim")
    await mariam.tells("/roster TDH = Terre des hommes")
    mariam.hears()

    await mariam.tells("/roster")

    assert mariam.hears() == [
        "« Cluster Protection Mali » : 4 organisations\n• UNHCR\n• NRC\n• DRC\n• Terre des hommes (TDH)"
    ]
    assert mariam.private.last.buttons == [
        "Ajouter des organisations",
        "Retirer une organisation",
        "Désigner des points focaux",
        "Types d'organisation",
        "Enregistrer une décision",
    ]


async def test_several_are_removed_at_once_and_a_misspelt_one_removes_none(joined: Stage) -> None:
    await joined.mariam.tells("/roster UNHCR, NRC, DRC, TDH")
    joined.forgets()

    await joined.mariam.tells("/roster -DRC, -TDHH")
    await joined.mariam.tells("/roster -DRC, TDH")

    assert joined.mariam.hears() == [
        "« TDHH » n'est pas sur la liste. Vouliez-vous dire TDH ?",
        "« Cluster Protection Mali » : 2 organisations\n• UNHCR\n• NRC",
    ]


async def test_a_shorter_list_leaves_the_others_on_it_until_the_coordination_says_so(joined: Stage) -> None:
    await joined.mariam.tells("/roster UNHCR, NRC, DRC")
    joined.forgets()

    await joined.mariam.tells("/roster UNHCR, OIM")
    await joined.mariam.presses("Remplacer toute la liste")

    assert joined.mariam.hears() == [
        "« Cluster Protection Mali » : 4 organisations\n• UNHCR\n• NRC\n• DRC\n• OIM",
        "Les autres restent sur la liste : NRC et DRC. Si votre envoi remplace toute la liste :",
        "« Cluster Protection Mali » : 2 organisations\n• UNHCR\n• OIM",
    ]


async def test_a_name_cannot_be_given_to_a_second_organisation(joined: Stage) -> None:
    await joined.mariam.tells("/roster UNHCR, NRC")
    joined.forgets()

    await joined.mariam.tells("/roster NRC = unhcr")

    assert joined.mariam.hears() == [
        "« UNHCR » est déjà sur la liste, comme une autre organisation. Rien n'est changé."
    ]


async def test_the_list_is_typed_after_a_press_and_an_organisation_leaves_with_one(joined: Stage) -> None:
    await joined.mariam.tells("/roster")
    await joined.mariam.presses("Ajouter des organisations")
    await joined.mariam.tells("...")
    await joined.mariam.tells("UNHCR\nNRC")
    joined.mariam.hears()

    await joined.mariam.presses("Retirer une organisation")
    await joined.mariam.presses("NRC")

    assert joined.mariam.hears() == [
        "Quelle organisation retirer ? Ce qu'elle a déjà envoyé reste dans les décisions.",
        "« Cluster Protection Mali » : 1 organisation\n• UNHCR",
    ]


async def test_a_corrected_roster_counts_for_open_decisions_and_answers_stay(stage: Stage) -> None:
    call = await stage.opens("Priorités; contributions jeudi 15 juin")
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)

    await stage.mariam.tells("/roster -OIM")
    assert "1/19 réponses." in call.text
    await stage.mariam.tells("/roster +Plan International")
    assert "1/20 réponses." in call.text
    await stage.mariam.tells("/roster -DRC")
    assert "1/20 réponses." in call.text


async def test_a_member_sees_the_roster_and_cannot_change_it(stage: Stage) -> None:
    await stage.aissata.tells("/roster")
    await stage.aissata.tells("/roster +TDH Suisse")

    heard = stage.aissata.hears()
    assert heard[0].startswith("« Cluster Protection Mali » : 20 organisations\n• UNHCR\n• OIM\n• MINUSMA (CAD, OSWPA,")
    assert heard[1:] == [REFUSED]
    assert stage.aissata.private.messages[-3].buttons == []
    assert len(stage.store.group(1).expected()) == ROSTER.count(",") + 1 - 3  # three commas stand in parentheses


# focal points


async def test_a_username_waits_for_its_person_and_is_found_again_when_they_show_up(joined: Stage) -> None:
    await joined.mariam.tells("/roster DRC @aissata_drc, NRC")
    assert [f.person for f in joined.store.group(1).focal_points] == [None]

    await joined.aissata.starts()

    assert joined.aissata.hears() == [
        "Bonjour Aïssata.\nVous répondez pour DRC dans « Cluster Protection Mali ».\n"
        "Je vous écrirai ici si une réponse de votre organisation est attendue. STOP suffit pour arrêter.\n"
        "/aide dit ce que je sais faire, /confidentialite ce que je garde."
    ]
    assert [f.person for f in joined.store.group(1).focal_points] == [joined.aissata.person.id]


async def test_somebody_known_who_becomes_a_focal_point_is_told(stage: Stage) -> None:
    await stage.mariam.tells("/roster +TDH @ibrahim_drc")

    assert stage.ibrahim.hears() == [
        "Mariam Diallo vous a désigné·e comme point focal : vous répondez pour TDH dans « Cluster Protection Mali ». "
        "Je vous écrirai ici si sa réponse est attendue. Une erreur ? Dites-le à Mariam Diallo."
    ]
    await stage.mariam.tells("/roster +TDH @ibrahim_drc")
    assert stage.ibrahim.hears() == []


async def test_the_coordination_names_focal_points_by_a_press_or_by_username(stage: Stage) -> None:
    lamine = stage.meets("lamine", "Lamine", language_code="fr")
    call = await stage.opens("Priorités; contributions jeudi 15 juin")
    await lamine.replies("Merci à tous", to=call)  # seen in the group; he has no username
    stage.forgets()

    await stage.mariam.tells("/roster")
    await stage.mariam.presses("Désigner des points focaux")
    await stage.mariam.presses("TDH")
    await stage.mariam.tells("Lamine")
    await stage.mariam.presses("Lamine")

    assert stage.mariam.hears()[1:] == [
        "Pour quelle organisation ?",
        "Qui parle pour TDH ? Choisissez une personne, ou envoyez un ou plusieurs noms d'utilisateur : @nom.",
        "Je n'ai pas vu de nom d'utilisateur : il commence par @. Une personne qui n'en a pas est reconnue à sa "
        "première réponse.",
        "Points focaux de TDH : Lamine.",
    ]
    assert stage.store.asked(stage.mariam.person.id) is None


async def test_two_usernames_on_one_line_speak_for_the_same_organisation(stage: Stage) -> None:
    await stage.mariam.tells("/roster")
    await stage.mariam.presses("Désigner des points focaux")
    await stage.mariam.presses("TDH")
    await stage.mariam.tells("@fatou_tdh, @lamine_tdh")

    assert stage.mariam.hears()[-1] == "Points focaux de TDH : @fatou_tdh et @lamine_tdh."


async def test_removed_from_the_group_it_is_silent_and_comes_back_with_what_it_knew(stage: Stage) -> None:
    stage.chat.removes(stage.telegram_bot)
    await stage.settled()
    assert stage.store.group(1).away_since is not None

    stage.chat.adds(stage.telegram_bot, by=stage.mariam.person)
    await stage.settled()

    assert stage.group_hears() == [f"{INTRODUCTION}\n\nCoordination : Mariam Diallo et Awa Touré."]
    assert len(stage.store.group(1).expected()) == 20
