"""A conversation that begins with the bot in this process and goes on with the real one, which is killed in it."""

import asyncio
import json
import signal
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, fields
from typing import Any

from config import Mail
from domain.sayings import Post, SendDocument
from sandbox.chats import Message
from sandbox.http import serve
from storage.store import TinyStore, read_store
from tests.dialogues.stage import Actor, Stage, read
from tests.running import Killer, Machine
from texts import plain

MOST_LIVES = 25


@dataclass
class Lives:
    """The bot as a real process, on what the stage had come to; its people go on with what they did."""

    stage: Stage
    machine: Machine
    killer: Killer
    before: Mapping[Message, str | None]  # what stood anywhere, and what it said
    are_over: bool = False

    async def begins(self, **accident: Any) -> None:
        """The process is started, at the hour it is in Telegram; `accident`: as tests/accident.py has it."""
        usual = {"now": self.stage.telegram.now().isoformat(), "every": 0.5}
        await self.machine.starts(accident=usual | accident)

    async def is_killed_at_commit(self, when: str, *writes: str) -> None:
        """Started, and killed where this is written: table and words."""
        await self.begins(writes=writes, when=when)
        await self.is_killed()

    async def is_killed_now(self) -> None:
        self.killer.kills()
        await self.is_killed()

    async def is_killed(self) -> None:
        """By whatever was arranged for it."""
        process = self.machine.processes[-1]
        try:
            assert await asyncio.wait_for(process.wait(), 60) == -signal.SIGKILL, self.machine.printed()
        except TimeoutError:
            raise AssertionError(f"nothing killed it\n{self.machine.printed()}") from None

    async def rests(self) -> bool:
        """Nothing is left to do or say; False when it was killed before it came to that."""
        async with asyncio.timeout(90):
            while self.machine.processes[-1].returncode is None:
                heard = self.machine.is_at_work and not len(self.stage.telegram.queues[self.stage.telegram_bot])
                if heard and self._nothing_waits():
                    return True
                await asyncio.sleep(0.1)
        return False

    def _nothing_waits(self) -> bool:
        """As it lies on the disk, beside the bot at work."""
        store = read_store(self.stage.folder / "data", self.stage.folder / "relance.key")
        try:
            return not (
                store.inbox.waiting() or store.outbox.waiting() or store.mails_underway() or store.wanted_pdfs()
            )
        finally:
            store.close()

    async def is_killed_at_each(self, said: str = "") -> int:
        """Started again and again, and killed at everything it says like this, until nothing is left; how often."""
        self.killer.at, self.killer.every = said or ".*", True
        for lives in range(MOST_LIVES):
            await self.begins()
            if await self.rests():
                self.killer.at = ""
                return lives
        raise AssertionError("it goes on saying something")

    def taps(self, actor: Actor, label: str, on: Message | None = None) -> None:
        """Nobody waits for what the press shows."""
        message = on or actor.with_button(label)
        actor.person.taps(message, next(b for b in message.buttons if label in read(b)))

    async def ends(self) -> TinyStore:
        """The process is stopped; what is kept then. Everything is said or known to be in doubt, and in order."""
        assert await self.machine.stops() == 0, self.machine.printed()
        self.stage.looks_into_what_is_kept()
        self.are_over = True
        assert self.stage.store.outbox.waiting() == []
        assert self.stage.store.check() == []
        return self.stage.store

    def nobody_is_told_twice(self) -> None:
        """In the group and in private, of what stands there."""
        told = Counter(
            (m.chat.title, read(m.text or ""), m.document and m.document.name)
            for m in _standing(self.stage).keys() - self.before.keys()
        )
        assert [said for said, times in told.items() if times > 1] == []

    def in_doubt(self, actor: Actor | None = None) -> list[str]:
        """What the operator is told that it may not have reached this person, or the group."""
        person = actor and actor.person.id
        return [
            read(plain(lost.saying.message.text) if isinstance(lost.saying, Post) else lost.saying.document.name)
            for lost in self.stage.store.undelivered()
            if isinstance(lost.saying, Post | SendDocument) and getattr(lost.saying.to, "person", None) == person
        ]


def is_told_once(lives: Lives, actor: Actor, words: str) -> None:
    """Or, where the process ended with it on its way, whoever runs the bot finds it in the check.

    What was said in the same words before the process began is another thing.
    """
    news = (m for m in actor.private.messages if m not in lives.before or lives.before[m] != m.text)
    told = [said for m in news if words in (said := read(m.text or ""))]
    assert len(told) == 1 or (not told and any(words in lost for lost in lives.in_doubt(actor)))


@asynccontextmanager
async def lives_of(stage: Stage, mail: Mail | None = None) -> AsyncIterator[Lives]:
    """From here on it is the real process that answers; the clock goes on by itself."""
    await stage.relance.stop()
    stage.clock.flows = True
    stage.forgets()
    door = await serve(stage.telegram)
    machine = Machine(stage.folder, stage.telegram, stage.telegram_bot, door, _as_toml(stage, mail))
    lives = Lives(stage, machine, Killer(machine), _standing(stage))
    try:
        yield lives
    finally:
        await machine.ends()
        await door.close()
        stage.clock.flows = False
        if not lives.are_over:
            stage.looks_into_what_is_kept()


def _standing(stage: Stage) -> Mapping[Message, str | None]:
    """The bot's messages, and what they say."""
    chats = (stage.chat, *(actor.private for actor in stage.cast.values()))
    return {m: m.text for chat in chats for m in chat.messages if m.sender is stage.telegram_bot and not m.deleted}


def _as_toml(stage: Stage, mail: Mail | None) -> str:
    lines = ["[documents]", f'libreoffice = "{stage.libreoffice}"']
    if mail:
        told = {f.name: getattr(mail, f.name) for f in fields(mail)} | {"password": mail.password.reveal()}
        lines += ["[mail]", *(f"{k} = {v if isinstance(v, int) else json.dumps(str(v))}" for k, v in told.items() if v)]
    return "\n".join(lines)
