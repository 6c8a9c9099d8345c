"""A clock that can be wound: days pass in a moment, and who sleeps wakes in the right order."""

import asyncio
import heapq
import itertools
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta


@dataclass(order=True)
class _Sleeper:
    wakes: datetime
    turn: int
    bed: "asyncio.Future[None]" = field(compare=False)
    alarm: asyncio.TimerHandle | None = field(default=None, compare=False)


class WoundClock:
    """Virtual time. It stands still until wound; with `flows` it also runs along with real time."""

    def __init__(self, start: datetime, *, flows: bool = False) -> None:
        if start.tzinfo is None:
            raise ValueError("a clock needs a moment with its zone")
        self._start = self._set_at = start.astimezone(UTC)
        self._real_at = time.monotonic()
        self._flows = flows
        self._sleepers: list[_Sleeper] = []
        self._turns = itertools.count()

    def now(self) -> datetime:
        """The virtual moment, in UTC."""
        if not self._flows:
            return self._set_at
        return self._set_at + timedelta(seconds=time.monotonic() - self._real_at)

    def monotonic(self) -> float:
        """Virtual seconds since the clock was made."""
        return (self.now() - self._start).total_seconds()

    async def sleep(self, seconds: float) -> None:
        """Return once that much virtual time has passed, by flowing or by winding."""
        if seconds <= 0:
            await asyncio.sleep(0)
            return
        wakes = self.now() + timedelta(seconds=seconds)
        sleeper = _Sleeper(wakes, next(self._turns), asyncio.get_running_loop().create_future())
        heapq.heappush(self._sleepers, sleeper)
        if self._flows:
            self._set_alarm(sleeper)
        try:
            await sleeper.bed
        finally:
            if sleeper.alarm:
                sleeper.alarm.cancel()
            if sleeper in self._sleepers:
                self._sleepers.remove(sleeper)
                heapq.heapify(self._sleepers)

    def wind_to(self, moment: datetime) -> None:
        """Make it that moment at once. Everybody whose time has come wakes, earliest first; time never runs back."""
        if moment < self.now():
            raise ValueError(f"it is {self.now()} already, the clock cannot be wound back to {moment}")
        self._set_at = moment.astimezone(UTC)
        self._real_at = time.monotonic()
        self._wake_due()
        if self._flows:
            for sleeper in self._sleepers:
                self._set_alarm(sleeper)

    def wind_by(self, span: timedelta) -> None:
        """Let that much time pass at once."""
        self.wind_to(self.now() + span)

    async def walk_to(self, moment: datetime, settled: Callable[[], Awaitable[None]] | None = None) -> None:
        """Wind from sleeper to sleeper up to the moment, so that each wakes at its own hour and may sleep again.

        `settled` is awaited after each step; without it everybody gets a few turns of the loop.
        """
        settle = settled or _breathe
        await settle()
        while (wakes := self.next_sleeper()) is not None and wakes <= moment:
            self.wind_to(max(wakes, self.now()))
            await settle()
        self.wind_to(max(moment, self.now()))
        await settle()

    def next_sleeper(self) -> datetime | None:
        """When the earliest sleeper wakes."""
        awake_soon = [sleeper.wakes for sleeper in self._sleepers if not sleeper.bed.done()]
        return min(awake_soon, default=None)

    @property
    def flows(self) -> bool:
        """Whether virtual time also passes with real time."""
        return self._flows

    @flows.setter
    def flows(self, flows: bool) -> None:
        self._set_at, self._real_at = self.now(), time.monotonic()
        self._flows = flows
        for sleeper in self._sleepers:
            if flows:
                self._set_alarm(sleeper)
            elif sleeper.alarm:
                sleeper.alarm.cancel()

    def _set_alarm(self, sleeper: _Sleeper) -> None:
        if sleeper.alarm:
            sleeper.alarm.cancel()
        delay = (sleeper.wakes - self.now()).total_seconds()
        sleeper.alarm = sleeper.bed.get_loop().call_later(max(delay, 0), self._wake_due, sleeper)

    def _wake_due(self, rung: _Sleeper | None = None) -> None:
        # Timers may fire a hair early: whoever's alarm rang is awake, whatever the clock says.
        while self._sleepers and (self._sleepers[0].wakes <= self.now() or self._sleepers[0] is rung):
            sleeper = heapq.heappop(self._sleepers)
            if not sleeper.bed.done():
                sleeper.bed.set_result(None)


async def _breathe() -> None:
    for _ in range(20):
        await asyncio.sleep(0)
