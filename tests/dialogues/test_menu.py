"""What Telegram lists when somebody types «/»: to each what they may do, in their language."""

from collections.abc import Awaitable

import handlers
from sandbox.chats import Chat
from sandbox.stage import commands_for
from tests.dialogues.stage import Actor, Stage, at

ENGLISH = [english for english, _, _ in handlers.COMMANDS]
FRENCH = [french for _, french, _ in handlers.COMMANDS]
MEMBERS = [
    *("historique", "suite", "statut", "calendrier", "retirer", "absent", "retour", "langue", "pause", "reprendre"),
    *("confidentialite", "exporter", "oublier", "aide"),
]
MEMBERS_IN_ENGLISH = [
    *("history", "outcome", "status", "ics", "withdraw", "away", "back", "language", "stop", "resume"),
    *("privacy", "export", "forget", "help"),
]
ADMINISTRATORS = ["decision", "compterendu", "liste", "compiler", "statut", "reglages", "aide"]


def listed(actor: Actor, chat: Chat | None = None) -> list[str]:
    """The commands this person's app lists, in private or in this chat."""
    shown = commands_for(actor.stage.telegram_bot, chat or actor.private, actor.person)
    return [str(command["command"]) for command in shown]


async def lists_changed(stage: Stage, doing: Awaitable[object]) -> int:
    """How many lists Telegram was given, or told to forget, while this was done and the clock's jobs looked again."""
    lists = stage.telegram_bot.commands
    before = dict(lists)
    await doing
    await stage.relance.tick()
    return sum(before.get(scope) is not lists.get(scope) for scope in {*before, *lists})


async def test_in_private_members_see_what_is_for_members_and_the_coordination_everything(stage: Stage) -> None:
    assert listed(stage.mariam) == listed(stage.awa) == FRENCH
    assert listed(stage.aissata) == listed(stage.ibrahim) == listed(stage.oumar) == MEMBERS
    assert commands_for(stage.telegram_bot, stage.mariam.private, stage.mariam.person)[0] == {
        "command": "decision",
        "description": "Enregistrer ce que la réunion a décidé",
    }


async def test_telegram_is_asked_only_when_something_changes(stage: Stage) -> None:
    assert await lists_changed(stage, stage.opens("Cartes; contributions jeudi 15 juin")) == 0
    assert await lists_changed(stage, stage.winds_to(at(8, 10))) == 0
    for_all = 2 * 3  # at each start, in both languages
    assert await lists_changed(stage, stage.restarts()) == for_all
    assert listed(stage.mariam) == FRENCH


async def test_in_english(english: Stage) -> None:
    zainab = english.meets("zainab", "Zainab", language_code="en")
    await zainab.starts()
    assert listed(english.mariam) == ENGLISH
    assert listed(zainab) == MEMBERS_IN_ENGLISH


async def test_in_the_group_members_and_administrators_see_little(stage: Stage) -> None:
    assert listed(stage.aissata, stage.chat) == ["statut", "aide", "confidentialite"]
    assert listed(stage.mariam, stage.chat) == ADMINISTRATORS


async def test_it_is_taken_back_with_the_coordination_and_given_to_whoever_takes_it_over(stage: Stage) -> None:
    assert await lists_changed(stage, stage.awa.tells("/handover @aissata_drc")) == 2
    assert (listed(stage.awa), listed(stage.aissata)) == (MEMBERS, FRENCH)
    await stage.awa.tells("/compiler")
    assert stage.awa.hears()[-1] == (
        "Cette action revient à la coordination du groupe. /aide montre ce que vous pouvez faire ici."
    )


async def test_it_follows_the_language_chosen(stage: Stage) -> None:
    assert await lists_changed(stage, stage.mariam.tells("/language en")) == 1
    assert (listed(stage.mariam), listed(stage.awa)) == (ENGLISH, FRENCH)


async def test_who_is_forgotten_sees_what_everybody_sees(stage: Stage) -> None:
    await stage.awa.tells("/forget")
    assert await lists_changed(stage, stage.awa.presses("Oui")) == 1
    assert listed(stage.awa) == MEMBERS


async def test_who_never_opened_the_private_chat_is_shown_it_once_they_do(bare: Stage) -> None:
    bare.chat.adds(bare.telegram_bot, by=bare.mariam.person)
    await bare.settled()
    assert await lists_changed(bare, bare.mariam.presses("coordination", on=bare.posts()[0])) == 0
    assert await lists_changed(bare, bare.mariam.starts()) == 1
    assert listed(bare.mariam) == FRENCH


async def test_without_a_network_it_is_shown_later(stage: Stage) -> None:
    stage.telegram.faults.refuses_connection("setMyCommands", times=100)
    await stage.mariam.tells("/language en")
    assert listed(stage.mariam) == FRENCH
    stage.telegram.faults.clear()
    assert await lists_changed(stage, stage.winds_to(at(7, 15, 30))) == 1
    assert listed(stage.mariam) == ENGLISH


async def test_a_chat_that_is_gone_is_not_asked_about_again(stage: Stage) -> None:
    gone = {"error_code": 400, "description": "Bad Request: chat not found"}
    stage.telegram.faults.fails("setMyCommands", times=1, **gone)  # type: ignore[arg-type]
    assert await lists_changed(stage, stage.mariam.tells("/language en")) == 0
    assert await lists_changed(stage, stage.winds_to(at(7, 15, 30))) == 0
