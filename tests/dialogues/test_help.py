"""/help and /privacy: each is told what concerns them, in private, and what Telegram does not do for them."""

import re

import handlers
from tests.dialogues.stage import Actor, Stage

FOCAL_POINTS = {"away", "back", "history", "outcome"}
ENGLISH = {french: english for english, french, _ in handlers.COMMANDS}
EVERYBODY = {"status", "withdraw", "ics", "language", "stop", "resume", "privacy", "export", "forget", "help"}


async def helped(actor: Actor) -> tuple[str, set[str]]:
    """What /help says to this person, and the commands it lists, which have their French names here."""
    actor.hears()
    await actor.tells("/help")
    (said,) = actor.hears()
    return said, {ENGLISH[name] for name in re.findall(r"^/(\w+) – ", said, re.MULTILINE)}


async def test_each_is_told_what_they_may_do(stage: Stage) -> None:
    await stage.oumar.starts()
    everything = {name for name, _, _ in handlers.COMMANDS}

    assert (await helped(stage.oumar))[1] == EVERYBODY
    assert (await helped(stage.aissata))[1] == EVERYBODY | FOCAL_POINTS
    assert (await helped(stage.mariam))[1] == everything
    assert (await helped(stage.awa))[1] == everything


async def test_it_says_that_deleting_a_message_takes_nothing_back(stage: Stage) -> None:
    said, _ = await helped(stage.aissata)

    assert said.splitlines()[-1] == (
        "Modifier votre message Telegram modifie votre réponse. L'effacer dans Telegram ne la retire pas : "
        "je n'en suis pas averti. Pour la retirer : /retirer."
    )


async def test_asked_in_the_group_it_answers_in_private(stage: Stage) -> None:
    await stage.aissata.writes("/help")
    await stage.aissata.writes("/privacy")

    assert [said.split(",")[0].split("\n")[0] for said in stage.aissata.hears()] == [
        "Je recueille ce que les organisations doivent après une réunion",
        "Ce que je garde",
    ]
    assert stage.group_hears() == []


async def test_commands_have_french_names_too(stage: Stage) -> None:
    await stage.aissata.tells("/aide")
    (in_french,) = stage.aissata.hears()

    await stage.aissata.tells("/help")

    assert stage.aissata.hears() == [in_french]
    assert "\n/historique – Historique des organisations\n" in in_french
    await stage.aissata.tells("/language en")
    stage.forgets()
    await stage.aissata.tells("/aide")
    (in_english,) = stage.aissata.hears()
    assert "\n/history – History of the organisations\n" in in_english
    assert not set(re.findall(r"^/(\w+)", in_english, re.MULTILINE)) & (ENGLISH.keys() - set(ENGLISH.values()))


async def test_telegram_offers_each_command_in_the_language_of_the_app(stage: Stage) -> None:
    offered = {
        code: {one["command"] for one in stage.telegram_bot.commands_in({"type": "all_private_chats"}, code)}
        for code in ("fr", "")
    }
    for_members = EVERYBODY | FOCAL_POINTS
    assert offered == {"fr": {french for french, english in ENGLISH.items() if english in for_members}, "": for_members}
