"""Bad luck on order, as the library feels it."""

from datetime import timedelta

import httpx
import pytest
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError, TimedOut

from tests.sandbox.conftest import World


async def test_a_call_fails_as_often_as_ordered(world: World) -> None:
    world.telegram.faults.fails("sendMessage", times=2)
    for _ in range(2):
        with pytest.raises(NetworkError, match="Internal Server Error"):
            await world.bot.send_message(world.group.id, "a")
    await world.bot.send_message(world.group.id, "a")
    assert len(world.group.messages) == 1


async def test_a_429_for_one_chat_leaves_the_others_alone(world: World) -> None:
    world.mariam.starts()
    world.telegram.faults.fails("sendMessage", retry_after=35, chat_id=world.group.id)
    await world.bot.send_message(world.mariam.id, "a")
    with pytest.raises(RetryAfter) as slow:
        await world.bot.send_message(world.group.id, "a")
    assert slow.value.retry_after == timedelta(seconds=35)


async def test_an_answer_can_be_lost_after_the_deed(world: World) -> None:
    world.telegram.faults.loses_answer("sendMessage")
    with pytest.raises(NetworkError) as lost:
        await world.bot.send_message(world.group.id, "a")
    assert [message.text for message in world.group.messages] == ["a"]
    assert not isinstance(lost.value.__cause__, httpx.ConnectError)


async def test_a_refused_connection_does_nothing(world: World) -> None:
    world.telegram.faults.refuses_connection()
    with pytest.raises(NetworkError):
        await world.bot.send_message(world.group.id, "a")
    assert world.group.messages == []


@pytest.mark.parametrize("world", ["in process"], indirect=True)
async def test_in_process_a_broken_connection_looks_as_with_httpx(world: World) -> None:
    world.telegram.faults.refuses_connection("getMe")
    with pytest.raises(NetworkError) as refused:
        await world.bot.get_me()
    assert isinstance(refused.value.__cause__, httpx.ConnectError)
    world.telegram.faults.loses_answer("getMe")
    with pytest.raises(TimedOut) as lost:
        await world.bot.get_me()
    assert isinstance(lost.value.__cause__, httpx.ReadTimeout)


async def test_any_error_can_be_ordered_and_good_weather_too(world: World) -> None:
    world.telegram.faults.fails(error_code=400, description="Bad Request: message thread not found", times=99)
    with pytest.raises(BadRequest, match="Message thread not found"):
        await world.bot.send_message(world.group.id, "a")
    world.telegram.faults.clear()
    await world.bot.send_message(world.group.id, "a")


async def test_a_malformed_update_can_be_slipped_in(world: World) -> None:
    number = world.telegram.slips_in(world.me, {"message": {"message_id": "not even a number"}})
    world.mariam.writes(world.me, "après")
    with pytest.raises((TypeError, KeyError, TelegramError)):
        await world.bot.get_updates(timeout=0)
    rest = await world.bot.get_updates(offset=number + 1, timeout=0)
    assert [update.message.text for update in rest if update.message] == ["après"]
