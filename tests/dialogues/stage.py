"""The standing cast, and how a conversation with the bot is told.

Mariam (UNHCR) coordinates, Awa (NRC) co-facilitates, Aïssata and Ibrahim are DRC, Oumar is an outsider.
"""

import asyncio
import re
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from bot import Relance
from config import Config, Documents, Mail, Secret, Storage
from config import Telegram as TelegramConfig
from driving import Driver
from sandbox.chats import Answer, Bot, Chat, Group, Message, Person
from sandbox.clock import WoundClock
from sandbox.engine import Telegram
from sandbox.inprocess import InProcessRequest
from storage.store import TinyStore, open_store

BAMAKO = ZoneInfo("Africa/Bamako")
TOKEN = "123456:" + "x" * 35
ROSTER = (
    "UNHCR, OIM, MINUSMA (CAD, OSWPA, PE, POC), HCDH, PAM, OCHA, UNMAS, NRC, ABA-ROLI, EUTM, DRC, IDLO, TDH, SIF, "
    "DEMESO, Coopération Suisse, ECHO, ACTED, AMSS, ARGA-Mali"
)


def key_of(message: Message, label: str) -> str:
    """What the app sends when this button is pressed."""
    return str(message.button(_label(message, label))["callback_data"])


def picture(width: int = 8) -> bytes:
    """A grey PNG; each width is another picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, 8, 8, 0, 0, 0, 0)
    rows = (b"\0" + b"\x80" * width) * 8
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def at(day: int, hour: int, minute: int = 0, month: int = 6) -> datetime:
    """A moment of 2017 in Bamako."""
    return datetime(2017, month, day, hour, minute, tzinfo=BAMAKO)


WEDNESDAY_7 = at(7, 15)


@dataclass
class Actor:
    """A person of the cast: does things, then the bot gets to react; and remembers what it heard."""

    stage: "Stage"
    person: Person
    heard: int = 0

    async def writes(self, text: str, **kw: object) -> Message:
        """In the group."""
        message = self.person.writes(self.stage.chat, text, **kw)  # type: ignore[arg-type]
        await self.stage.settled()
        return message

    async def tells(self, text: str) -> Message:
        """To the bot, in private."""
        message = self.person.writes(self.stage.telegram_bot, text)
        await self.stage.settled()
        return message

    async def replies(self, text: str, to: Message) -> Message:
        message = self.person.replies(text, to=to)
        await self.stage.settled()
        return message

    async def forwards(self, message: Message, to: Chat | Bot) -> None:
        self.person.forwards(message, to)
        await self.stage.settled()

    async def edits(self, message: Message, text: str, *, file: tuple[str, bytes] | None = None) -> None:
        self.person.edits(message, text, file=file)
        await self.stage.settled()

    async def sends(self, where: Chat | Bot, **kw: object) -> None:
        self.person.sends(where, **kw)  # type: ignore[arg-type]
        await self.stage.settled()

    async def starts(self, payload: str = "") -> None:
        self.person.starts(self.stage.telegram_bot, payload)
        await self.stage.settled()

    async def presses(self, label: str, on: Message | None = None) -> Answer:
        """The button with this label on that message, or on the latest private message that has it."""
        message = on or self.with_button(label)
        answer = await self.stage.driver_presses(self.person, message, _label(message, label))
        await self.stage.settled()
        return answer

    async def forges(self, key: str, on: Message) -> Answer:
        """A changed app can send any key in the name of any message that has buttons."""
        answer = await self.stage.shown(self.stage.telegram.press(on, self.person, key).answered)
        await self.stage.settled()
        return answer

    def with_button(self, label: str) -> Message:
        for message in reversed(self.private.messages):
            if any(label in read(b) for b in message.buttons):
                return message
        shown = [(m.text, m.buttons) for m in self.private.messages]
        raise AssertionError(f"no button {label!r} in private; there is: {shown}")

    @property
    def private(self) -> Chat:
        return self.person.private(self.stage.telegram_bot)

    def hears(self) -> list[str]:
        """What the bot said to this person in private since the last time this was asked; edits count as said."""
        said = self._said()
        new, self.heard = said[self.heard :], len(said)
        return new

    def _said(self) -> list[str]:
        return [
            read(event.text)
            for event in self.stage.telegram.transcript
            if event.chat is self.private
            and event.who == self.stage.telegram_bot.name
            and event.what in ("sent", "edited")
        ]


def _label(message: Message, label: str) -> str:
    return next(b for b in message.buttons if label in read(b))


def read(text: str) -> str:
    """As a test compares it: where French puts no-break spaces, tests/test_texts.py looks; here they are spaces."""
    return text.replace("\u00a0", " ")


@dataclass
class Stage:
    """A group, its people, the bot; the clock stands at Wednesday 7 June 2017, 15:00 in Bamako."""

    folder: Path
    clock: WoundClock
    telegram: Telegram
    relance: Relance
    driver: Driver
    telegram_bot: Bot
    chat: Group
    cast: dict[str, Actor] = field(default_factory=dict)
    seen: int = 0
    libreoffice: str = "none"  # unless a conversation is about PDFs: what it says must not hang on the machine
    mail: Mail = field(default_factory=Mail)  # the server it sends through, from the next start on

    def __getattr__(self, name: str) -> Actor:
        try:
            cast: dict[str, Actor] = self.__dict__["cast"]
            return cast[name]
        except KeyError:
            raise AttributeError(name) from None

    @property
    def store(self) -> TinyStore:
        return self.relance.store

    def meets(self, name: str, first_name: str, *, member: bool = True, **kw: object) -> Actor:
        """Somebody more, in the group unless told otherwise."""
        person = self.telegram.person(first_name, **kw)  # type: ignore[arg-type]
        if member:
            self.chat.adds(person)
        self.cast[name] = Actor(self, person)
        return self.cast[name]

    async def settled(self) -> None:
        await self.driver.settled()

    async def until(self, condition: Callable[[], bool], within: float = 10) -> None:
        """While something is held up, and so nothing settles; seconds of our own clock."""
        async with asyncio.timeout(within):
            while not condition():
                await asyncio.sleep(0.002)
                if sleeper := self.clock.next_sleeper():
                    self.clock.wind_to(sleeper)

    async def winds_to(self, moment: datetime) -> None:
        await self.driver.winds_to(moment)

    async def driver_presses(self, person: Person, message: Message, label: str) -> Answer:
        return await self.shown(asyncio.create_task(person.presses(message, label)))

    async def shown(self, answer: "asyncio.Future[Answer]") -> Answer:
        while not answer.done():
            await self.settled()
            await asyncio.sleep(0)
        return await answer

    def group_hears(self) -> list[str]:
        """What the bot posted in the group since the last time this was asked (not what it edited)."""
        said = [
            read(event.text)
            for event in self.telegram.transcript
            if event.chat is self.chat and event.who == self.telegram_bot.name and event.what == "sent"
        ]
        new, self.seen = said[self.seen :], len(said)
        return new

    def posts(self) -> list[Message]:
        """The bot's messages that stand in the group."""
        return [m for m in self.chat.messages if m.sender is self.telegram_bot]

    async def sets_up(self) -> None:
        """Everybody opens the private chat, Mariam and Awa coordinate, the roster is set."""
        self.chat.adds(self.telegram_bot, by=self.mariam.person)
        await self.settled()
        introduction = self.posts()[0]
        for actor in (self.mariam, self.awa, self.aissata, self.ibrahim):
            await actor.starts()
        await self.mariam.presses("coordination", on=introduction)
        await self.awa.presses("coordination", on=introduction)
        await self.mariam.tells(f"/roster {ROSTER}")
        await self.mariam.tells("/roster +DRC @aissata_drc @ibrahim_drc")
        self.forgets()

    def forgets(self) -> None:
        """What was said so far is not asked about any more."""
        self.group_hears()
        for actor in self.cast.values():
            actor.hears()

    async def opens(self, typed: str) -> Message:
        """Mariam registers a decision and confirms it; gives its call in the group."""
        await self.mariam.tells(f"/decision {typed}")
        await self.mariam.presses("Confirm")
        call = [m for m in self.posts() if any("Répon" in b or "Reply" in b for b in m.buttons)][-1]
        self.forgets()
        return call

    async def restarts(self, *, libreoffice: str | None = None) -> None:
        """The process ends and begins again on the same data, perhaps on a machine with this LibreOffice."""
        self.libreoffice = libreoffice or self.libreoffice
        await self.relance.stop()
        await self._begins()

    def looks_into_what_is_kept(self) -> None:
        """The store is opened by a bot that does not begin to work."""
        self.relance = _relance(self.folder, self.clock, self.telegram, self.libreoffice, self.mail)

    async def _begins(self) -> None:
        self.looks_into_what_is_kept()
        self.driver = Driver(self.telegram, self.clock, self.telegram_bot, self.relance)
        await self.relance.start()
        await self.settled()

    async def closes(self) -> None:
        await self.relance.stop()

    def number_in(self, text: str) -> int:
        found = re.search(r"#(\d+)", text)
        assert found, text
        return int(found[1])


def _relance(
    folder: Path, clock: WoundClock, telegram: Telegram, libreoffice: str = "none", mail: Mail | None = None
) -> Relance:
    config = Config(
        TelegramConfig(token=Secret(TOKEN)),
        Storage(folder / "data", folder / "relance.key"),
        documents=Documents(libreoffice),
        mail=mail or Mail(),
    )
    store = open_store(config.storage.path, config.storage.key_file, now=clock.now, forever=("answer", "nothing"))
    return Relance(config, store, clock, request=lambda: InProcessRequest(telegram))


async def open_stage(
    folder: Path, *, language: str = "fr", kind: Literal["group", "supergroup", "forum"] = "supergroup"
) -> Stage:
    clock = WoundClock(WEDNESDAY_7, flows=False)
    telegram = Telegram(clock)
    account = telegram.bot(TOKEN, "relance_bot", "Relance")
    mariam = telegram.person("Mariam", "Diallo", username="mariam_hcr", language_code=language)
    awa = telegram.person("Awa", "Touré", username="awa_nrc", language_code=language)
    aissata = telegram.person("Aïssata", "Maïga", username="aissata_drc", language_code="fr")
    ibrahim = telegram.person("Ibrahim", "Keïta", username="ibrahim_drc", language_code="fr")
    oumar = telegram.person("Oumar", "Bah", username="oumar_out", language_code="fr")
    chat = telegram.group(
        "Cluster Protection Mali", mariam, administrators=[awa], members=[aissata, ibrahim], kind=kind
    )
    relance = _relance(folder, clock, telegram)
    stage = Stage(folder, clock, telegram, relance, Driver(telegram, clock, account, relance), account, chat)
    for name, person in {
        "mariam": mariam, "awa": awa, "aissata": aissata, "ibrahim": ibrahim, "oumar": oumar
    }.items():  # fmt: skip
        stage.cast[name] = Actor(stage, person)
    await relance.start()
    await stage.settled()
    return stage
