"""Minutes are handed in and the process is killed at the worst moments: nothing is lost, nothing is opened twice."""

import signal
from collections import Counter
from datetime import timedelta

from sandbox.chats import Message, Person
from tests.running import Killer, Machine


async def test_killed_while_minutes_are_read_and_while_they_are_opened(machine: Machine) -> None:
    telegram, bot = machine.telegram, machine.account
    mariam = telegram.person("Mariam", "Diallo", username="mariam_hcr", language_code="fr")
    chat = telegram.group("Cluster Protection", mariam)
    killer = Killer(machine)

    def of_the_bot(messages: list[Message]) -> list[Message]:
        return [message for message in messages if message.sender is bot]

    def told(person: Person, start: str) -> list[Message]:
        return [m for m in of_the_bot(person.private(bot).messages) if m.text.startswith(start)]

    await machine.starts()
    mariam.starts(bot)
    chat.adds(bot, by=mariam)
    await machine.until(lambda: len(of_the_bot(chat.messages)) == 1 and told(mariam, "") != [])
    await mariam.presses(of_the_bot(chat.messages)[0], 0)
    mariam.writes(bot, "/roster ONG Une, ONG Deux")

    today = telegram.now()
    first, second = (f"{today + timedelta(days=days):%d/%m/%Y}" for days in (20, 30))
    minutes = (
        f"Cluster Protection\nCompte rendu de la réunion du {today:%d/%m/%Y}\n\nPoints d'action\n"
        f"- Les membres envoient leurs priorités à la coordination au plus tard le {first}.\n"
        f"- Les membres envoient leurs besoins en bâches à l'OIM au plus tard le {second}.\n"
    )
    killer.at = "^Je lis le compte rendu"
    mariam.sends(bot, file=("cr.txt", minutes.encode()), caption="/minutes")
    assert await machine.processes[-1].wait() == -signal.SIGKILL
    await machine.starts()
    await machine.until(lambda: told(mariam, "Compte rendu du") != [])
    (listed,) = told(mariam, "Compte rendu du")
    assert "☑ 1." in listed.text
    assert "☑ 2." in listed.text
    assert len(told(mariam, "Je lis")) <= 1

    before = len(of_the_bot(chat.messages))
    killer.at = "^#1"
    mariam.taps(listed, "Ouvrir les décisions cochées (2)")
    assert await machine.processes[-1].wait() == -signal.SIGKILL
    await machine.starts()
    await machine.until(lambda: len(of_the_bot(chat.messages)) == before + 2)
    await machine.until(lambda: told(mariam, "✓ 2 décisions ouvertes") != [])
    assert await machine.stops() == 0

    calls = Counter(m.text.partition("\n")[0][:2] for m in of_the_bot(chat.messages)[before:])
    assert calls == {"#1": 1, "#2": 1}
    assert len(told(mariam, "✓ 2 décisions ouvertes")) == 1
    dump = await machine.dumps()
    assert sorted(d["number"] for d in dump["decisions"]) == [1, 2]
    code, _, err = await machine.runs("check")
    assert (code, err.splitlines()[-1]) == (0, "Everything is in order.")
