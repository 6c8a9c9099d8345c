"""Time that is wound."""

import asyncio
import time
from datetime import UTC, datetime, timedelta

import pytest

from sandbox.clock import WoundClock

NOON = datetime(2017, 6, 7, 12, tzinfo=UTC)


async def breathe() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


def test_it_stands_still_until_it_is_wound() -> None:
    clock = WoundClock(NOON)
    time.sleep(0.01)
    assert clock.now() == NOON

    clock.wind_by(timedelta(days=9))

    assert clock.now() == NOON + timedelta(days=9)
    assert clock.monotonic() == timedelta(days=9).total_seconds()


def test_it_never_runs_back() -> None:
    with pytest.raises(ValueError, match="cannot be wound back"):
        WoundClock(NOON).wind_to(NOON - timedelta(seconds=1))


def test_a_moment_without_a_zone_is_no_beginning() -> None:
    with pytest.raises(ValueError, match="zone"):
        WoundClock(datetime(2017, 6, 7))  # noqa: DTZ001


async def test_sleepers_wake_in_the_order_of_their_hours() -> None:
    clock = WoundClock(NOON)
    woken: list[str] = []

    async def sleep(name: str, seconds: float) -> None:
        await clock.sleep(seconds)
        woken.append(name)

    async with asyncio.TaskGroup() as tasks:
        for name, seconds in [("third", 30), ("first", 10), ("second", 20), ("later", 999)]:
            tasks.create_task(sleep(name, seconds))
        await breathe()
        assert clock.next_sleeper() == NOON + timedelta(seconds=10)

        clock.wind_by(timedelta(seconds=40))
        await breathe()
        assert woken == ["first", "second", "third"]
        assert clock.next_sleeper() == NOON + timedelta(seconds=999)

        clock.wind_to(NOON + timedelta(seconds=999))
    assert woken[-1] == "later"
    assert clock.next_sleeper() is None


async def test_walking_lets_each_wake_at_its_own_hour_and_sleep_again() -> None:
    clock = WoundClock(NOON)
    ticks: list[datetime] = []

    async def tick() -> None:
        for _ in range(3):
            await clock.sleep(3600)
            ticks.append(clock.now())

    ticking = asyncio.create_task(tick())
    await clock.walk_to(NOON + timedelta(hours=2, minutes=30))

    assert ticks == [NOON + timedelta(hours=1), NOON + timedelta(hours=2)]
    assert clock.now() == NOON + timedelta(hours=2, minutes=30)
    await clock.walk_to(NOON + timedelta(hours=5))
    await ticking
    assert ticks[-1] == NOON + timedelta(hours=3)


async def test_who_gives_up_sleeping_is_forgotten() -> None:
    clock = WoundClock(NOON)
    sleeping = asyncio.create_task(clock.sleep(60))
    await breathe()
    sleeping.cancel()
    await asyncio.gather(sleeping, return_exceptions=True)
    assert clock.next_sleeper() is None


async def test_a_flowing_clock_passes_with_real_time_and_can_be_wound_too() -> None:
    clock = WoundClock(NOON, flows=True)
    async with asyncio.timeout(2):
        await clock.sleep(0.05)
    assert timedelta(seconds=0.05) <= clock.now() - NOON < timedelta(seconds=2)

    sleeping = asyncio.create_task(clock.sleep(3600))
    await breathe()
    clock.wind_by(timedelta(hours=2))
    async with asyncio.timeout(2):
        await sleeping


async def test_a_clock_can_begin_to_flow_and_stop() -> None:
    clock = WoundClock(NOON)
    sleeping = asyncio.create_task(clock.sleep(0.05))
    await asyncio.sleep(0.1)
    assert not sleeping.done()

    clock.flows = True
    async with asyncio.timeout(2):
        await sleeping

    clock.flows = False
    stopped = clock.now()
    await asyncio.sleep(0.02)
    assert clock.now() == stopped
