"""The bot on the sandbox's stage: what winds the clock for it and waits until it has nothing left to do.

Used by the demo and by the tests; the bot itself is the one that ships.
"""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from domain.submissions import Attachment
from sandbox.chats import Bot
from sandbox.clock import WoundClock
from sandbox.engine import Telegram

if TYPE_CHECKING:
    from bot import Relance

STEP = timedelta(minutes=30)  # nudges and closings fall on half hours or are caught up with a step later
PACE_AT_MOST = timedelta(minutes=5)  # waits of the outbox's own pace are wound through; longer ones are not
REST = 0.002


class Driver:
    """Winds the clock through every half hour, so that the bot lives through each of them."""

    def __init__(self, telegram: Telegram, clock: WoundClock, account: Bot, relance: "Relance") -> None:
        self.telegram, self.clock, self.account, self.relance = telegram, clock, account, relance

    async def settled(self) -> None:
        """Returns when everything that was written is dealt with and everything to say now is said."""
        quiet = 0
        wanted: Sequence[Attachment] = ()
        while quiet < 3:
            await asyncio.sleep(REST if quiet == 0 and self._at_work() else 0)
            if self._at_work():
                quiet = 0
                self._wind_through_pauses()
            else:
                quiet += 1
                if quiet == 3 and self.relance.store.to_fetch() != wanted:
                    wanted = self.relance.store.to_fetch()
                    await self.relance.tick()
                    quiet = 0

    async def winds_to(self, moment: datetime) -> None:
        """The hours pass, the bot looks at each half hour."""
        await self.settled()
        while self.clock.now() < moment:
            now = self.clock.now()
            next_step = (
                now + STEP - timedelta(minutes=now.minute % 30, seconds=now.second, microseconds=now.microsecond)
            )
            self.clock.wind_to(min(next_step, moment))
            await self.relance.tick()
            await self.settled()

    async def jumps_to(self, moment: datetime) -> None:
        """The hours pass while the bot sleeps: it sees only the last of them."""
        self.clock.wind_to(moment)
        await self.relance.tick()
        await self.settled()

    def _at_work(self) -> bool:
        return len(self.telegram.queues[self.account]) > 0 or not self.relance.idle

    def _wind_through_pauses(self) -> None:
        sleeper = self.clock.next_sleeper()
        if sleeper and self.relance.door.idle and sleeper - self.clock.now() <= PACE_AT_MOST:
            self.clock.wind_to(sleeper)
