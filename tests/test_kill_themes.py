"""The coordination compiles and arranges, and the process is killed in the middle: nothing is lost, nothing doubled."""

import json
import signal
from datetime import timedelta
from typing import Any

from sandbox.chats import Message
from tests.dialogues.stage import read
from tests.running import Killer, Machine


async def test_killed_while_compiling_and_while_arranging(machine: Machine) -> None:
    telegram, bot = machine.telegram, machine.account
    mariam = telegram.person("Mariam", "Diallo", username="mariam_hcr", language_code="fr")
    chat = telegram.group("Cluster Protection", mariam)
    killer = Killer(machine)

    def posts() -> list[Message]:
        return [m for m in chat.messages if m.sender is bot]

    def told(words: str) -> list[Message]:
        return [m for m in mariam.private(bot).messages if m.sender is bot and words in read(m.text)]

    await machine.starts()
    mariam.starts(bot)
    chat.adds(bot, by=mariam)
    await machine.until(lambda: len(posts()) == 1 and told("") != [])
    await mariam.presses(posts()[0], 0)
    mariam.writes(bot, "/roster NRC, OIM, TDH")
    due, handed_over = (f"{telegram.now() + timedelta(days=days):%d/%m/%Y}" for days in (20, 22))
    mariam.writes(bot, f"/decision Priorités; contributions {due}; transmission {handed_over} au HCT")
    await machine.until(lambda: any("Confirmer" in b for m in told("") for b in m.buttons))
    card = next(m for m in reversed(told("")) if any("Confirmer" in read(b) for b in m.buttons))
    await mariam.presses(card, "Confirmer")
    await machine.until(lambda: len(posts()) == 2)
    mariam.writes(bot, "/for NRC e-mail 1) Accès humanitaire à Ménaka 2) Véhicules pour le cluster")
    mariam.writes(bot, "/for OIM e-mail 1) Améliorer l'accès des humanitaires dans la région de Ménaka")

    killer.at = "2 réponses"
    mariam.writes(bot, "/compile")
    assert await machine.processes[-1].wait() == -signal.SIGKILL
    await machine.starts()
    await machine.until(lambda: any("Regrouper par thème" in b for m in told("") for b in m.buttons))

    menu = next(m for m in reversed(told("")) if any("Regrouper par thème" in read(b) for b in m.buttons))
    await mariam.presses(menu, "Regrouper par thème")
    await machine.until(lambda: told("Par thème : 2 thèmes, 3 points.") != [])
    (page,) = told("Par thème : 2 thèmes, 3 points.")
    await mariam.presses(page, "1")
    await machine.until(lambda: any("Séparer tout" in read(b) for b in page.buttons))

    killer.at = "Par thème : 3 thèmes, 3 points."
    mariam.taps(page, "Séparer tout")
    assert await machine.processes[-1].wait() == -signal.SIGKILL
    await machine.starts()
    mariam.writes(bot, "/compile")
    await machine.until(lambda: len(told("2 réponses")) >= 2)
    assert await machine.stops() == 0

    (kept,) = arrangements(await machine.dumps())
    assert [len(points) for _, points, *_ in json.loads(kept["now"])["themes"]] == [1, 1, 1]
    assert [step["step"] for step in json.loads(kept["taken"])] == ["split"]
    code, _, err = await machine.runs("check")
    assert (code, err.splitlines()[-1]) == (0, "Everything is in order.")


def arrangements(dump: dict[str, Any]) -> list[dict[str, Any]]:
    return [draft["fields"] for draft in dump["drafts"] if draft["kind"] == "themes"]
