"""A small Telegram with a bot, three people and a group; the bot looks at it through either door."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from telegram import Bot as PtbBot
from telegram import Update
from telegram.request import HTTPXRequest

from sandbox.chats import Bot, Group, Person
from sandbox.clock import WoundClock
from sandbox.engine import Telegram
from sandbox.http import serve
from sandbox.inprocess import InProcessRequest

BAMAKO = ZoneInfo("Africa/Bamako")
WEDNESDAY = datetime(2017, 6, 7, 15, tzinfo=BAMAKO)
TOKEN = "600001:AAGsandboxsandboxsandboxsandboxsand"


@dataclass
class World:
    """Who is there, and the library's bot that calls in."""

    telegram: Telegram
    clock: WoundClock
    me: Bot
    bot: PtbBot
    mariam: Person
    aissata: Person
    ibrahim: Person
    group: Group
    _offset: int = 0

    async def updates(self) -> list[Update]:
        """What waits for the bot, confirmed by the next call."""
        got = await self.bot.get_updates(offset=self._offset, timeout=0, allowed_updates=Update.ALL_TYPES)
        if got:
            self._offset = got[-1].update_id + 1
        return list(got)

    async def heard(self) -> list[str]:
        """The texts of new messages that reached the bot."""
        return [update.message.text or "" for update in await self.updates() if update.message and update.message.text]


@pytest.fixture(autouse=True)
def _spans_are_timedeltas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture
def clock() -> WoundClock:
    return WoundClock(WEDNESDAY)


@pytest.fixture
def telegram(clock: WoundClock) -> Telegram:
    return Telegram(clock)


@pytest.fixture(params=["in process", "over HTTP"])
async def world(request: pytest.FixtureRequest, telegram: Telegram, clock: WoundClock) -> AsyncIterator[World]:
    me = telegram.bot(TOKEN, "toy_bot", "Toy")
    mariam = telegram.person("Mariam", "Diallo", language_code="fr")
    aissata = telegram.person("Aïssata", "Koné")
    ibrahim = telegram.person("Ibrahim")
    group = telegram.group("Cluster", mariam, members=[aissata, ibrahim, me])
    running = None
    if request.param == "in process":
        bot = PtbBot(TOKEN, request=InProcessRequest(telegram), get_updates_request=InProcessRequest(telegram))
    else:
        running = await serve(telegram)
        bot = PtbBot(
            TOKEN,
            base_url=running.base_url,
            base_file_url=running.base_file_url,
            request=HTTPXRequest(),
            get_updates_request=HTTPXRequest(),
        )
    async with bot:
        world = World(telegram, clock, me, bot, mariam, aissata, ibrahim, group)
        # What came while the world was made is read, and confirmed by the second call.
        await world.updates()
        await world.updates()
        yield world
    if running:
        await running.close()
    # Cut connections leave their transports to the loop for one turn.
    await asyncio.sleep(0)
