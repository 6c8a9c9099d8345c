"""Two hundred answers are waiting and the process is killed again and again: each counts once and is answered once."""

import asyncio
import os
import signal
from collections import Counter
from datetime import timedelta

from sandbox.chats import Message, Person
from sandbox.engine import Event
from tests.running import Machine

ANSWERS = 200
IN_THE_GROUP = 12  # the bot acts once a second in a chat: more would only take longer


class Cluster:
    """Mariam coordinates two hundred organisations, each with one focal point."""

    def __init__(self, machine: Machine) -> None:
        self.machine, self.telegram, self.bot = machine, machine.telegram, machine.account
        self.mariam = self.telegram.person("Mariam", "Diallo", username="mariam_hcr", language_code="fr")
        self.voices = [
            self.telegram.person(f"Point {n}", username=f"point_{n:03}", language_code="fr") for n in range(ANSWERS)
        ]
        self.chat = self.telegram.group("Cluster Protection", self.mariam, members=self.voices)
        self.receipts: Counter[int] = Counter()
        self.kill_at: int | None = None
        self.telegram.listen(self._on_event)

    @property
    def in_the_group(self) -> list[Person]:
        return self.voices[:IN_THE_GROUP]

    async def is_asked(self) -> None:
        """The bot takes its place in the group and posts the call."""
        for person in self.voices[IN_THE_GROUP:]:
            person.starts(self.bot)
        self.telegram.queues[self.bot].drop()  # that was long ago: Telegram tells it no more
        for person in (self.mariam, *self.in_the_group):
            person.starts(self.bot)
        self.chat.adds(self.bot, by=self.mariam)
        await self.machine.until(lambda: len(self.posts()) == 1 and all(map(self.has_been_greeted, self.in_the_group)))
        await self.mariam.presses(self.posts()[0], 0)

        roster = ", ".join(f"ONG {n:03} @{person.username}" for n, person in enumerate(self.voices))
        self.mariam.writes(self.bot, f"/roster {roster}")
        due, handed_over = (self.telegram.now() + timedelta(days=days) for days in (20, 22))
        self.mariam.writes(
            self.bot,
            f"/decision Priorités; contributions {due:%d/%m/%Y}; transmission {handed_over:%d/%m/%Y} au HCT; items 2-3",
        )
        await self.machine.until(lambda: self.card_to_confirm() is not None)
        await self.mariam.presses(self.card_to_confirm() or self.call, "Confirmer")
        await self.machine.until(lambda: len(self.posts()) == 2)

    def answers(self) -> dict[int, str]:
        """All write, some in the group, most in private; what each wrote."""
        written = {}
        for n, person in enumerate(self.voices):
            written[person.id] = f"1) Accès humanitaire, zone {n}\n2) Documentation civile, zone {n}"
            if person in self.in_the_group:
                person.replies(written[person.id], to=self.call)
            else:
                person.writes(self.bot, written[person.id])
        return written

    @property
    def call(self) -> Message:
        return self.posts()[-1]

    def posts(self) -> list[Message]:
        return [message for message in self.chat.messages if message.sender is self.bot]

    def has_been_greeted(self, person: Person) -> bool:
        return any(message.sender is self.bot for message in person.private(self.bot).messages)

    def card_to_confirm(self) -> Message | None:
        cards = [m for m in self.mariam.private(self.bot).messages if "Confirmer" in m.buttons]
        return cards[-1] if cards else None

    def waiting(self) -> int:
        """Updates that Telegram still holds for the bot."""
        return len(self.telegram.queues[self.bot])

    def _on_event(self, event: Event) -> None:
        if event.who == self.bot.name and event.what == "sent" and event.text.startswith("Bien reçu, merci. #1,"):
            self.receipts[event.chat.id] += 1
            if self.kill_at is not None and self.receipts.total() >= self.kill_at:
                self.kill_at = None
                self.kills()  # the message stands in the chat, but the bot never learns that it does

    def kills(self) -> None:
        os.kill(self.machine.processes[-1].pid, signal.SIGKILL)


async def test_killed_again_and_again_each_answer_counts_once_and_is_answered_once(machine: Machine) -> None:
    cluster = Cluster(machine)
    await machine.starts()
    await cluster.is_asked()
    assert await machine.stops() == 0
    written = cluster.answers()
    assert cluster.waiting() == ANSWERS

    # As soon as the first hundred were confirmed to Telegram: they are on the disk, and few are handled.
    killed = await machine.starts()
    await machine.until(lambda: cluster.waiting() < ANSWERS)
    cluster.kills()
    assert await killed.wait() == -signal.SIGKILL
    for receipts in (3, 60, 130):
        killed = await machine.starts()
        cluster.kill_at = receipts
        assert await asyncio.wait_for(killed.wait(), 30) == -signal.SIGKILL
        assert cluster.receipts.total() >= receipts
    await machine.starts()
    await machine.until(lambda: f"{ANSWERS} réponses" in cluster.call.text)
    await machine.until(lambda: all(m.seen_reactions for m in cluster.chat.messages if m.reply_to is cluster.call))
    await asyncio.sleep(2)  # whatever would come too often has time to come
    assert await machine.stops() == 0

    dump = await machine.dumps()
    code, out, err = await machine.runs("check")
    *notes, verdict = err.splitlines()
    assert (code, out, verdict) == (0, "", "Everything is in order.")
    assert len(notes) == sum(row["why"] == "maybe sent" for row in dump["outbox"]) > 0
    assert all(note.startswith("Note: ") and note.endswith("to a person: it may not have arrived.") for note in notes)
    # None lost, none counted twice.
    kept = {s["author"]: s["versions"] for s in dump["submissions"]}
    assert len(dump["submissions"]) == ANSWERS
    assert {author: [v["text"] for v in versions] for author, versions in kept.items()} == {
        author: [text] for author, text in written.items()
    }
    assert {s["organisation"] for s in dump["submissions"]} == {f"o{n}" for n in range(1, ANSWERS + 1)}
    assert {update["state"] for update in dump["inbox"]} == {"done"}
    # None answered twice; what may not have come is listed, and everything else came.
    assert set(cluster.receipts.values()) == {1}
    answers = [row for row in dump["outbox"] if row["act"].get("purpose") == "receipt"]
    assert len(answers) == ANSWERS
    unsure = {row["act"]["to"]["person"] for row in answers if row["state"] == "undelivered"}
    assert {row["why"] for row in dump["outbox"] if row["state"] == "undelivered"} == {"maybe sent"}
    assert {row["state"] for row in answers} == {"sent", "undelivered"}
    assert len(unsure) <= 4 * 6  # as many kills, times what is on its way at once
    assert set(written) - set(cluster.receipts) <= unsure
    assert set(written) - unsure <= set(cluster.receipts)
    assert machine.account.token not in machine.printed()
