"""The private chat: what words may answer is asked, never guessed; what is personal stays out of the group."""

import pytest

from sandbox.chats import Group
from tests.dialogues.stage import Actor, Stage, at, read

PRIORITIES = "Priorités; contributions jeudi 15 juin; transmission vendredi 30 juin au HCT; items 2-3"
WATER = "Points d'eau; contributions mercredi 21 juin"
WHICH = "À quoi répondez-vous ? Votre message est gardé en attendant."
NONE = "Aucune réponse, ne pas garder"


@pytest.fixture
async def wash(stage: Stage) -> Group:
    """«Cluster WASH»: Oumar coordinates, Aïssata speaks for OXFAM there."""
    group = stage.telegram.group("Cluster WASH", stage.oumar.person, members=[stage.aissata.person], kind="supergroup")
    group.adds(stage.telegram_bot, by=stage.oumar.person)
    await stage.settled()
    await stage.oumar.starts()
    await stage.oumar.presses("Prendre la coordination", on=group.last)
    await stage.oumar.tells("/roster OXFAM @aissata_drc, PLAN")
    stage.forgets()
    return group


async def opens_water(stage: Stage) -> None:
    await stage.oumar.tells(f"/decision {WATER}")
    await stage.oumar.presses("Confirmer")
    stage.forgets()


def choices(stage: Stage) -> list[str]:
    return [read(b) for b in stage.aissata.private.last.buttons]


async def test_words_may_answer_what_closed_yesterday_in_the_other_group(stage: Stage, wash: Group) -> None:
    await stage.opens(PRIORITIES)
    await opens_water(stage)
    await stage.winds_to(at(16, 9, 30))
    stage.forgets()

    await stage.aissata.tells("1) Violences à Kidal\n2) Écoles")

    assert stage.aissata.hears() == [WHICH]
    assert choices(stage) == ["#1 Priorités · Cluster Protection Mali", "#1 Points d'eau · Cluster WASH", NONE]
    assert stage.oumar.hears() == []
    await stage.aissata.presses("Protection")
    assert [s.current.items for s in stage.store.submissions_to(1)] == [("Violences à Kidal", "Écoles")]
    assert stage.store.submissions_to(2) == []


async def test_an_answer_that_stands_in_the_closed_one_may_still_be_completed(stage: Stage, wash: Group) -> None:
    """It is asked in the other group too: nothing is awaited, but a word more may be meant."""
    call = await stage.opens(PRIORITIES)
    await opens_water(stage)
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)
    await stage.winds_to(at(16, 9, 30))
    stage.forgets()

    await stage.aissata.tells("3) Violences à Kidal")

    assert stage.aissata.hears() == [WHICH]


async def test_in_one_group_what_is_answered_and_closed_is_not_asked_about(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.opens("Indicateurs; contributions mercredi 21 juin")
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)
    await stage.winds_to(at(16, 9, 30))
    stage.forgets()

    await stage.aissata.tells("1) Sites suivis")

    assert stage.aissata.hears()[0].splitlines()[0] == "Bien reçu, merci. #2 Indicateurs, DRC, 1 point, 16 juin 09:30."


async def test_in_one_group_what_closed_without_an_answer_is_asked_about(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.opens("Indicateurs; contributions mercredi 21 juin")
    await stage.winds_to(at(16, 9, 30))
    stage.forgets()

    await stage.aissata.tells("1) Sites suivis")

    assert stage.aissata.hears() == [WHICH]
    assert choices(stage) == ["#1 Priorités", "#2 Indicateurs", NONE]


async def test_an_old_intention_to_answer_one_group_takes_no_words_for_the_other(stage: Stage, wash: Group) -> None:
    call = await stage.opens(PRIORITIES)
    await opens_water(stage)
    await stage.aissata.presses("Répondre", on=call)
    await stage.winds_to(at(8, 15, 30))
    stage.forgets()

    await stage.aissata.tells("1) Forages")

    assert stage.aissata.hears() == [WHICH]
    assert stage.store.submissions_to(1) == stage.store.submissions_to(2) == []


async def test_a_file_of_one_who_coordinates_may_be_of_the_group_they_coordinate(stage: Stage, wash: Group) -> None:
    """An organisation's answer that came by e-mail, and not their own one in another group."""
    await stage.oumar.tells("/roster +PLAN @mariam_hcr")
    wash.adds(stage.mariam.person)
    await stage.opens(PRIORITIES)
    await opens_water(stage)

    await stage.mariam.sends(stage.telegram_bot, file=("amss.docx", b"PK amss"))

    assert [read(b) for b in stage.mariam.private.last.buttons] == [
        "#1 Points d'eau · Cluster WASH", "#1 Priorités · Cluster Protection Mali",
        "Compte rendu : en tirer les décisions", NONE
    ]  # fmt: skip
    await stage.mariam.presses("Protection")
    await stage.mariam.presses("AMSS")
    assert [s.on_behalf is not None for s in stage.store.submissions_to(1)] == [True]
    assert stage.store.submissions_to(2) == []


async def test_what_follows_at_once_goes_with_it_and_what_comes_later_is_asked_about(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.opens("Indicateurs; contributions mercredi 14 juin")

    await stage.aissata.tells("1) Accès\n2) Écoles")
    stage.clock.wind_to(at(7, 15, 2))
    more = await stage.aissata.tells("3) Eau")
    assert (stage.aissata.hears(), more.seen_reactions) == ([WHICH], ["👌"])

    first = stage.aissata.private.messages[-2]
    stage.clock.wind_to(at(7, 20))
    await stage.aissata.tells("1) Sites suivis")

    assert stage.aissata.hears() == [WHICH]
    await stage.aissata.presses("#2", on=stage.aissata.private.last)
    await stage.aissata.presses("#1", on=first)
    assert [s.current.items for s in stage.store.submissions_to(2)] == [("Sites suivis",)]
    assert [s.current.items for s in stage.store.submissions_to(1)] == [("Accès", "Écoles", "Eau")]


# what is personal, asked for in the group by somebody who has no private chat

INVITATION = "Je vous réponds en privé : ouvrez le chat."


@pytest.fixture
async def lamine(stage: Stage) -> Actor:
    """A focal point of TDH who never opened the private chat."""
    await stage.mariam.tells("/roster +TDH @lamine_tdh")
    lamine = stage.meets("lamine", "Lamine", username="lamine_tdh", language_code="fr")
    stage.forgets()
    return lamine


async def blocks(actor: Actor) -> None:
    """Known as soon as a private message comes back."""
    actor.person.blocks()
    await actor.writes("/status@relance_bot")


async def test_what_can_be_withdrawn_is_not_shown_to_the_group(stage: Stage, lamine: Actor) -> None:
    call = await stage.opens(PRIORITIES)
    await lamine.replies("1) Violences à Kidal\n2) Écoles", to=call)
    stage.forgets()

    await lamine.writes("/withdraw@relance_bot")

    assert stage.group_hears() == [INVITATION]
    assert [read(b) for b in stage.chat.last.buttons] == ["Ouvrir le chat privé"]
    await lamine.presses("Ouvrir", on=stage.chat.last)
    assert lamine.hears() == ["Quelle réponse retirer ?"]
    await lamine.presses("Violences")
    assert [s.withdrawn is not None for s in stage.store.submissions_to(1)] == [True]


@pytest.mark.parametrize(
    ("command", "then"),
    [
        (
            "/away@relance_bot",
            "Jusqu'à quand êtes-vous absent·e ? Choisissez, ou écrivez une date : « mardi 20 juin ».",
        ),
        (
            "/away@relance_bot 20 juin",
            "C'est noté : absence jusqu'au mardi 20 juin, 23:59 (Bamako), pour TDH.\nVous revenez plus tôt ? /retour",
        ),
        ("/back@relance_bot", "Aucune absence n'était notée. Pour en noter une : /absent mardi 20 juin"),
    ],
)
async def test_an_absence_is_noted_in_private(stage: Stage, lamine: Actor, command: str, then: str) -> None:
    await lamine.writes(command)

    assert stage.group_hears() == [INVITATION]
    await lamine.presses("Ouvrir", on=stage.chat.last)
    assert lamine.hears() == [then]


async def test_a_coordinator_without_a_private_chat_excuses_and_hands_in_there(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Violences à Kidal\n2) Écoles", to=call)
    await blocks(stage.awa)

    await stage.awa.writes("/for@relance_bot DRC phone")
    hands_in = stage.chat.last
    assert stage.group_hears() == [INVITATION]
    await stage.awa.presses("Ouvrir", on=hands_in)
    assert stage.awa.hears() == [
        "#1, DRC : envoyez maintenant sa réponse, texte ou fichier.\n\n"
        "Ce que nous avons (Aïssata Maïga, 7 juin 15:00) :\n1) Violences à Kidal\n2) Écoles\n"
        "Votre prochain message remplacera cette réponse."
    ]

    await blocks(stage.awa)
    await stage.awa.writes("/excuse@relance_bot OIM mission de terrain")
    assert stage.group_hears() == [INVITATION]
    await stage.awa.presses("Ouvrir", on=stage.chat.last)
    assert stage.awa.hears() == ["#1 : OIM est excusée (mission de terrain). Plus de rappels pour elle ici."]


async def test_what_is_done_by_a_coordinator_without_a_private_chat_gets_a_thumb(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await blocks(stage.awa)
    stage.forgets()

    refused = await stage.awa.writes("/close@relance_bot #9")
    done = await stage.awa.writes("/close@relance_bot #1")
    assert (refused.seen_reactions, done.seen_reactions) == (["🤔"], ["👍"])
    assert [line.splitlines()[0] for line in stage.group_hears()] == [
        "#1 Priorités : close. 0 réponse, 20 attendues. Merci."
    ]
    assert not stage.store.decision(1).is_open

    await stage.awa.writes("/transmit@relance_bot #1")
    assert stage.group_hears() == [INVITATION]
    await stage.awa.presses("Ouvrir", on=stage.chat.last)
    assert stage.awa.hears()[0].startswith("#1 Priorités")


async def test_what_is_not_kept_of_somebody_out_of_reach_gets_no_thumb(stage: Stage, lamine: Actor) -> None:
    call = await stage.opens(PRIORITIES)
    await lamine.replies("1) Eau", to=call)
    again = await lamine.replies("Rien à ajouter", to=call)
    elsewhere = await lamine.replies("1) Écoles", to=stage.posts()[0])

    assert (again.seen_reactions, elsewhere.seen_reactions) == (["🤔"], ["🤔"])
    assert [s.current.text for s in stage.store.submissions_to(1)] == ["1) Eau"]


async def test_thanks_of_one_who_answered_are_no_answer_to_the_other_decision(stage: Stage) -> None:
    first = await stage.opens("Priorités; contributions jeudi 15 juin; transmission vendredi 16 juin à l'EHP")
    await stage.opens("Indicateurs; contributions mercredi 14 juin; transmission jeudi 15 juin à OCHA")
    await stage.aissata.replies("1) Accès\n2) Abris", to=first)
    stage.forgets()

    thanks = await stage.aissata.tells("Merci beaucoup !")

    assert stage.aissata.hears() == []
    assert thanks.reactions
    await stage.ibrahim.tells("Merci beaucoup !")  # who has not answered is asked
    assert "À quoi répondez-vous" in stage.ibrahim.hears()[-1]
