"""Whoever is asked for their next message may think better of it: one button below, and nothing changes."""

from collections.abc import Awaitable, Callable

import pytest

from tests.dialogues.stage import Actor, Stage, at, key_of, read

PRIORITIES = "Priorités pour l'EHP; contributions jeudi 15 juin; transmission vendredi 16 juin au HCT; items 2-3"
LEAVE, LEFT = "Laisser comme c'est", "Rien n'a été changé."


async def changes_an_answer(stage: Stage) -> Actor:
    await stage.aissata.tells("1) Accès\n2) Écoles")
    await stage.aissata.presses("Modifier")
    return stage.aissata


async def wants_more_time(stage: Stage) -> Actor:
    await stage.winds_to(at(13, 10))
    await stage.aissata.presses("Plus de temps")
    return stage.aissata


async def notes_an_answer(stage: Stage) -> Actor:
    await stage.mariam.tells("/for AMSS phone")
    return stage.mariam


async def adds_organisations(stage: Stage) -> Actor:
    await stage.mariam.tells("/roster")
    await stage.mariam.presses("Ajouter")
    return stage.mariam


async def names_focal_points(stage: Stage) -> Actor:
    await stage.mariam.tells("/roster")
    await stage.mariam.presses("Désigner")
    await stage.mariam.presses("AMSS")
    return stage.mariam


async def moves(stage: Stage) -> Actor:
    await stage.mariam.tells("/move 1")
    return stage.mariam


async def reopens(stage: Stage) -> Actor:
    await stage.winds_to(at(16, 9))
    await stage.mariam.tells("/reopen 1")
    return stage.mariam


async def puts_the_owner_right(stage: Stage) -> Actor:
    await stage.mariam.tells("/followup")
    await stage.mariam.presses("Changer une situation")
    await stage.mariam.presses("#1")
    await stage.mariam.presses("responsable")
    return stage.mariam


async def says_how_it_stands(stage: Stage) -> Actor:
    await stage.mariam.tells("/followup")
    await stage.mariam.presses("Changer une situation")
    await stage.mariam.presses("#1")
    await stage.mariam.presses("En cours")
    return stage.mariam


async def says_which_organisation(stage: Stage) -> Actor:
    lamine = stage.meets("lamine", "Lamine", language_code="fr")
    await lamine.starts()
    await lamine.replies("1) Accès\n2) Écoles", to=stage.posts()[-1])
    await lamine.presses("Une autre")
    return lamine


@pytest.mark.parametrize(
    "asked",
    [
        changes_an_answer,
        wants_more_time,
        notes_an_answer,
        adds_organisations,
        names_focal_points,
        moves,
        reopens,
        puts_the_owner_right,
        says_how_it_stands,
        says_which_organisation,
    ],
)
async def test_what_takes_the_next_message_can_be_left(
    stage: Stage, asked: Callable[[Stage], Awaitable[Actor]]
) -> None:
    await stage.opens(PRIORITIES)
    actor = await asked(stage)
    before = stage.store.decision(1), stage.store.group(1), stage.store.submissions_to(1)
    actor.hears()
    assert stage.store.asked(actor.person.id) is not None
    assert read(actor.private.last.buttons[-1]) == LEAVE

    await actor.presses(LEAVE)

    assert actor.hears() == [LEFT]
    assert actor.private.last.buttons == []
    assert stage.store.asked(actor.person.id) is None
    assert (stage.store.decision(1), stage.store.group(1), stage.store.submissions_to(1)) == before


async def test_the_answer_that_stands_goes_on_standing_in_english(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.aissata.tells("/language en")
    await stage.aissata.tells("1) Accès\n2) Écoles")
    await stage.aissata.presses("Change")
    stage.forgets()
    await stage.restarts()
    await stage.aissata.presses("Leave it as it is")
    thanks = await stage.aissata.tells("Merci")
    await stage.aissata.tells("Cantines")

    assert stage.aissata.hears() == [
        "Nothing was changed.",
        "#1: “Cantines” – is this your contribution, or just a comment?",
    ]
    assert thanks.seen_reactions == ["👍"]
    assert [(s.current.text, s.comment, s.waits, s.counts) for s in stage.store.submissions_to(1)] == [
        ("1) Accès\n2) Écoles", False, False, True),
        ("Merci", True, False, False),
        ("Cantines", False, True, False),
    ]


async def test_the_way_out_of_an_earlier_question_leaves_a_later_one_open(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.mariam.tells("/move 1")
    earlier = stage.mariam.private.last
    key = key_of(earlier, LEAVE)
    await stage.mariam.tells("/for AMSS phone")
    stage.forgets()

    answer = await stage.mariam.forges(key, on=earlier)
    assert answer.text == "Cette question n'attend plus de réponse."
    await stage.mariam.tells("1) Eau\n2) Écoles")

    assert stage.mariam.hears()[0].startswith("Bien reçu, merci. #1, AMSS, 2 points,")


async def test_asked_in_the_group_only_who_was_asked_leaves_it(bare: Stage) -> None:
    stage = bare
    stage.chat.adds(stage.telegram_bot, by=stage.mariam.person)
    await stage.settled()
    await stage.mariam.presses("coordination", on=stage.posts()[0])
    await stage.mariam.writes("/decision Avis; contributions jeudi 15 juin")
    await stage.mariam.presses("Confirm", on=stage.posts()[-1])
    await stage.mariam.writes("/move 1")
    question = stage.posts()[-1]
    assert LEAVE in [read(b) for b in question.buttons]

    await stage.aissata.presses(LEAVE, on=question)
    assert stage.store.asked(stage.mariam.person.id) is not None
    await stage.mariam.presses(LEAVE, on=question)
    assert stage.store.asked(stage.mariam.person.id) is None
    assert read(question.text) == LEFT
