"""How updates come in: which ones are ours, that none is lost or handled twice, that a bad one stops nobody."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from telegram import Bot, Update
from telegram.ext import ApplicationBuilder, MessageHandler, filters

from domain.sayings import Message, Post, ToPerson
from door import Door, DoorClosedError, first_contact, for_us
from sandbox.chats import Group, Person
from sandbox.clock import WoundClock
from sandbox.engine import Telegram
from sandbox.inprocess import InProcessRequest
from storage.errors import StoreFull
from storage.store import TinyStore, open_store

START = datetime(2017, 6, 7, 15, tzinfo=UTC)
BOT, OTHER = 600001, 700001

Handle = Callable[[Update], Awaitable[None]]
Apology = Callable[[Update | None, str], None]


@dataclass
class Entrance:
    folder: Path
    telegram: Telegram
    clock: WoundClock
    bot: Bot
    chat: Group
    mariam: Person
    store: TinyStore
    handled: list[str] = field(default_factory=list)
    failures: list[tuple[Update | None, str]] = field(default_factory=list)
    gaps: list[tuple[datetime, datetime]] = field(default_factory=list)
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.door = self.opened()

    def opened(self, handle: Handle | None = None, on_failure: Apology | None = None) -> Door:
        self.door = Door(
            self.bot,
            self.store,
            self.clock,
            handle or self.handle,
            on_failure=on_failure or (lambda update, reference: self.failures.append((update, reference))),
            on_gap=lambda since, until: self.gaps.append((since, until)),
        )
        return self.door

    async def handle(self, update: Update) -> None:
        assert update.effective_message is not None
        with self.store.transaction():
            self.note(update.effective_message.text or "")

    def note(self, text: str) -> None:
        """The effect of an update, kept in the store."""
        self.handled.append(text)
        self.store.say(Post(ToPerson(self.mariam.id), Message(text)))

    def effects(self) -> list[str]:
        return [row.act.message.text for row in self.store.outbox.rows() if isinstance(row.act, Post)]

    async def in_turn(self, *doings: Awaitable[None]) -> None:
        self.tasks += [asyncio.ensure_future(doing) for doing in doings]
        await self.rest()

    async def rest(self) -> None:
        """Until Telegram holds nothing back and the door is idle."""
        for _ in range(2000):
            await asyncio.sleep(0)
            if not self.waiting() and self.door.idle:
                return
            for task in self.tasks:
                if task.done():
                    return
        raise AssertionError("the door never came to rest")

    def waiting(self) -> int:
        account = self.telegram.bot_with(self.bot.token)
        assert account is not None
        return len(self.telegram.queues[account])

    async def close(self) -> None:
        for task in self.tasks:
            task.cancel()
        for task in self.tasks:
            with suppress(asyncio.CancelledError, DoorClosedError):
                await task
        self.tasks.clear()


@pytest.fixture
async def entrance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Entrance]:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    clock = WoundClock(START)
    telegram = Telegram(clock)
    account = telegram.bot("600001:" + "A" * 35, "relance_bot", "Relance")
    mariam = telegram.person("Mariam")
    chat = telegram.group("Cluster", mariam, members=[account])
    bot = Bot(account.token, request=InProcessRequest(telegram), get_updates_request=InProcessRequest(telegram))
    await first_contact(bot, clock)
    await bot.get_updates(timeout=0, offset=-1)
    await bot.get_updates(timeout=0, offset=telegram_offset(await bot.get_updates(timeout=0)))
    store = open_store(tmp_path / "data", tmp_path / "key", now=clock.now)
    place = Entrance(tmp_path, telegram, clock, bot, chat, mariam, store)
    yield place
    await place.close()
    assert store.check() == []
    store.close()


def telegram_offset(updates: tuple[Update, ...]) -> int:
    return updates[-1].update_id + 1 if updates else 0


async def test_what_is_written_to_us_is_handled_in_order_and_forgotten(entrance: Entrance) -> None:
    account = entrance.telegram.bot_with(entrance.bot.token)
    assert account is not None
    for number in range(20):
        entrance.mariam.writes(account, f"{number}")

    await entrance.in_turn(entrance.door.listen(), entrance.door.work())

    assert entrance.handled == [f"{n}" for n in range(20)]
    arrivals = entrance.store.inbox.all()
    assert [(a.state, a.raw) for a in arrivals] == [("done", None)] * 20
    assert entrance.store.inbox.waiting() == []


async def test_the_effect_and_the_done_mark_are_one_write(entrance: Entrance) -> None:
    async def stops_after_its_effect(update: Update) -> None:
        await entrance.handle(update)
        raise asyncio.CancelledError

    write(entrance, "une fois")
    door = entrance.opened(stops_after_its_effect)
    await entrance.in_turn(door.listen(), door.work())
    await entrance.close()

    door = entrance.opened()
    await entrance.in_turn(door.listen(), door.work())

    assert entrance.effects() == ["une fois"]


async def test_what_was_being_handled_at_a_stop_is_handled_again(entrance: Entrance) -> None:
    async def stops_before_its_effect(update: Update) -> None:
        with entrance.store.transaction():
            entrance.note("perdu")
            raise asyncio.CancelledError

    write(entrance, "encore")
    door = entrance.opened(stops_before_its_effect)
    await entrance.in_turn(door.listen(), door.work())
    await entrance.close()
    assert entrance.waiting() == 0  # Telegram has heard that it was received
    assert len(entrance.store.inbox.waiting()) == 1

    door = entrance.opened()
    await entrance.in_turn(door.work())

    assert entrance.effects() == ["encore"]


async def test_an_update_that_comes_again_is_handled_once(entrance: Entrance) -> None:
    write(entrance, "une fois")
    raws = await entrance.bot._post("getUpdates", {"timeout": 0})
    assert entrance.store.inbox.receive(raws, START) == 1
    assert entrance.store.inbox.receive(raws, START) == 0

    await entrance.in_turn(entrance.door.listen(), entrance.door.work())

    assert entrance.handled == ["une fois"]


async def test_numbers_that_jump_back_after_a_quiet_week_are_new(entrance: Entrance) -> None:
    later = {"update_id": 900, "message": private("après")}
    earlier = {"update_id": 12, "message": private("avant")}
    assert entrance.store.inbox.receive([later], START) == 1
    assert entrance.store.inbox.receive([earlier], START) == 1
    await entrance.in_turn(entrance.door.work())

    assert entrance.handled == ["après", "avant"]


async def test_an_update_that_cannot_be_read_is_set_aside_and_the_others_go_on(
    entrance: Entrance, caplog: pytest.LogCaptureFixture
) -> None:
    account = entrance.telegram.bot_with(entrance.bot.token)
    assert account is not None
    write(entrance, "avant")
    entrance.telegram.slips_in(
        account, {"message": {"message_id": 1, "date": "hier", "chat": {"id": 1, "type": "private"}}}
    )
    entrance.telegram.slips_in(account, {"message": "?"})
    write(entrance, "après")

    await entrance.in_turn(entrance.door.listen(), entrance.door.work())

    assert entrance.handled == ["avant", "après"]
    aside = entrance.store.inbox.failures()
    assert [a.state for a in aside] == ["aside", "aside"]
    assert aside[0].raw["message"]["date"] == "hier"
    assert [(update, reference) for update, reference in entrance.failures] == [(None, a.reference) for a in aside]
    assert all(a.reference in caplog.text for a in aside)


async def test_a_handler_that_fails_ends_the_update_with_a_reference(
    entrance: Entrance, caplog: pytest.LogCaptureFixture
) -> None:
    async def fails_once(update: Update) -> None:
        if update.effective_message and update.effective_message.text == "mal":
            with entrance.store.transaction():
                entrance.note("à moitié")
                raise RuntimeError("a fault of ours")
        await entrance.handle(update)

    write(entrance, "mal")
    write(entrance, "bien")
    door = entrance.opened(fails_once)
    await entrance.in_turn(door.listen(), door.work())

    assert entrance.effects() == ["bien"]
    (failed,) = entrance.store.inbox.failures()
    assert failed.state == "failed"
    assert failed.raw["message"]["text"] == "mal"
    assert [reference for _, reference in entrance.failures] == [failed.reference]
    assert failed.reference in caplog.text
    assert "a fault of ours" in caplog.text


async def test_the_application_tells_the_door_what_failed_in_it(entrance: Entrance) -> None:
    builder = ApplicationBuilder().bot(entrance.bot).updater(None).job_queue(None)
    application = builder.build()

    async def fails(*_: object) -> None:
        raise RuntimeError("a fault of ours")

    async def must_not_run(*_: object) -> None:
        entrance.note("un second traitement")

    application.add_handler(MessageHandler(filters.ALL, fails))
    application.add_handler(MessageHandler(filters.ALL, must_not_run), group=1)
    await application.initialize()
    write(entrance, "mal")
    door = entrance.opened(application.process_update)
    application.add_error_handler(door.on_error)
    await entrance.in_turn(door.listen(), door.work())
    await application.shutdown()

    assert [a.state for a in entrance.store.inbox.failures()] == ["failed"]
    assert entrance.effects() == []


async def test_whoever_waits_for_something_long_holds_up_nobody_but_themselves(entrance: Entrance) -> None:
    ready = asyncio.Event()

    async def some_take_long(update: Update) -> None:
        if update.effective_message and update.effective_message.text == "long":
            await ready.wait()
        await entrance.handle(update)

    aissata = entrance.telegram.person("Aïssata")
    write(entrance, "long")
    write(entrance, "après")
    write(entrance, "et les autres", by=aissata)
    door = entrance.opened(some_take_long)
    entrance.tasks += [asyncio.create_task(door.listen()), asyncio.create_task(door.work())]
    await turns()
    assert entrance.effects() == ["et les autres"]
    assert not door.idle
    assert not door.caught_up

    ready.set()
    await entrance.rest()

    assert entrance.effects() == ["et les autres", "long", "après"]
    assert entrance.failures == []


async def test_what_fails_late_is_told_of_the_update_that_failed(entrance: Entrance) -> None:
    ready = asyncio.Event()
    builder = ApplicationBuilder().bot(entrance.bot).updater(None).job_queue(None)
    application = builder.build()

    async def handles(update: Update, _: object) -> None:
        if update.effective_message and update.effective_message.text == "mal":
            await ready.wait()
            raise RuntimeError("a fault of ours")
        await entrance.handle(update)

    application.add_handler(MessageHandler(filters.ALL, handles))
    await application.initialize()
    aissata = entrance.telegram.person("Aïssata")
    write(entrance, "mal")
    write(entrance, "bien", by=aissata)
    door = entrance.opened(application.process_update)
    application.add_error_handler(door.on_error)
    entrance.tasks += [asyncio.create_task(door.listen()), asyncio.create_task(door.work())]
    await turns()
    ready.set()
    await entrance.rest()
    await application.shutdown()

    (failed,) = entrance.store.inbox.failures()
    assert failed.raw["message"]["text"] == "mal"
    assert [reference for _, reference in entrance.failures] == [failed.reference]
    assert entrance.effects() == ["bien"]


async def test_a_stop_in_the_middle_of_something_long_leaves_it_to_the_next_start(entrance: Entrance) -> None:
    never = asyncio.Event()

    async def takes_long(update: Update) -> None:
        with entrance.store.transaction():
            entrance.store.more_follows()
        await never.wait()

    write(entrance, "long")
    door = entrance.opened(takes_long)
    entrance.tasks += [asyncio.create_task(door.listen()), asyncio.create_task(door.work())]
    await turns()
    await entrance.close()
    assert [a.state for a in entrance.store.inbox.all()] == ["waiting"]

    door = entrance.opened()
    await entrance.in_turn(door.work())

    assert entrance.effects() == ["long"]


async def test_an_apology_that_fails_does_not_bring_the_update_back(entrance: Entrance) -> None:
    async def fails(update: Update) -> None:
        raise RuntimeError("a fault of ours")

    def apologises_badly(update: Update | None, reference: str) -> None:
        entrance.note("une demi-excuse")
        entrance.store.group(404)

    door = entrance.opened(fails, apologises_badly)
    write(entrance, "mal")
    await entrance.in_turn(door.listen(), door.work())

    assert [a.state for a in entrance.store.inbox.failures()] == ["failed"]
    assert entrance.effects() == []
    assert not entrance.tasks[1].done()


async def test_with_a_full_disk_the_update_waits_for_room(entrance: Entrance) -> None:
    room = False

    async def needs_room(update: Update) -> None:
        if not room:
            raise StoreFull("The disk is full.")
        await entrance.handle(update)

    write(entrance, "plus tard")
    door = entrance.opened(needs_room)
    entrance.tasks += [asyncio.create_task(door.listen()), asyncio.create_task(door.work())]
    await turns()
    assert entrance.failures == []
    assert not door.idle

    room = True
    entrance.clock.wind_by(timedelta(seconds=31))
    await entrance.rest()

    assert entrance.effects() == ["plus tard"]
    assert entrance.failures == []


async def test_with_a_full_disk_after_its_effect_the_update_is_not_handled_again(entrance: Entrance) -> None:
    async def effect_then_full(update: Update) -> None:
        await entrance.handle(update)
        raise StoreFull("The disk is full.")

    write(entrance, "une fois")
    door = entrance.opened(effect_then_full)
    await entrance.in_turn(door.listen(), door.work())

    assert entrance.effects() == ["une fois"]
    assert len(entrance.failures) == 1


async def test_what_cannot_be_kept_is_not_confirmed(entrance: Entrance, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise StoreFull("The disk is full.")

    write(entrance, "important")
    with monkeypatch.context() as patched:
        patched.setattr(entrance.store.inbox, "receive", full)
        entrance.tasks += [asyncio.create_task(entrance.door.listen()), asyncio.create_task(entrance.door.work())]
        await turns()
        assert entrance.waiting() == 1
    entrance.clock.wind_by(timedelta(seconds=2))
    await entrance.rest()

    assert entrance.effects() == ["important"]


async def test_a_network_that_comes_and_goes_is_waited_for(entrance: Entrance) -> None:
    entrance.telegram.faults.refuses_connection("getUpdates", times=3)
    write(entrance, "enfin")
    entrance.tasks += [asyncio.create_task(entrance.door.listen()), asyncio.create_task(entrance.door.work())]
    for _ in range(3):
        await turns()
        assert entrance.handled == []
        entrance.clock.wind_by(timedelta(seconds=5))
    await entrance.rest()

    assert entrance.handled == ["enfin"]
    assert entrance.gaps == []


async def test_updates_whose_answer_was_lost_come_again_and_count_once(entrance: Entrance) -> None:
    entrance.telegram.faults.loses_answer("getUpdates")
    write(entrance, "une fois")
    entrance.tasks += [asyncio.create_task(entrance.door.listen()), asyncio.create_task(entrance.door.work())]
    await turns()
    entrance.clock.wind_by(timedelta(seconds=2))
    await entrance.rest()

    assert entrance.handled == ["une fois"]


async def test_it_ends_when_telegram_does_not_know_the_token_any_more(entrance: Entrance) -> None:
    entrance.telegram.faults.fails("getUpdates", error_code=401, description="Unauthorized")
    with pytest.raises(DoorClosedError, match="token") as ended:
        await entrance.door.listen()
    assert "A" * 35 not in str(ended.value)
    assert ended.value.__cause__ is None


async def test_the_last_poll_of_a_killed_run_is_waited_for(entrance: Entrance) -> None:
    conflicts(entrance, times=6)  # tries after 1, 3, 7, 15, 31 and 61 seconds
    write(entrance, "enfin")
    entrance.tasks += [asyncio.create_task(entrance.door.listen()), asyncio.create_task(entrance.door.work())]
    await entrance.clock.walk_to(START + timedelta(seconds=60), turns)
    assert entrance.handled == []
    await entrance.clock.walk_to(START + timedelta(seconds=62), turns)
    await entrance.rest()

    assert entrance.handled == ["enfin"]


async def test_another_instance_that_stays_ends_it_after_a_minute(entrance: Entrance) -> None:
    conflicts(entrance, times=99)
    listening = asyncio.create_task(entrance.door.listen())
    await entrance.clock.walk_to(START + timedelta(seconds=59), turns)
    assert not listening.done()
    await entrance.clock.walk_to(START + timedelta(seconds=92), turns)

    with pytest.raises(DoorClosedError, match="another instance") as ended:
        await listening
    assert ended.value.__cause__ is None


async def test_two_that_take_turns_do_not_go_on_for_ever(entrance: Entrance) -> None:
    """Each gets some updates between its conflicts: getting one does not mean that the other has gone."""
    listening = asyncio.create_task(entrance.door.listen())
    for second in range(0, 90, 10):
        conflicts(entrance, times=1)
        write(entrance, str(second))
        await entrance.clock.walk_to(START + timedelta(seconds=second + 10), turns)

    with pytest.raises(DoorClosedError, match="another instance"):
        await asyncio.wait_for(listening, 1)


async def test_conflicts_far_apart_are_not_held_together(entrance: Entrance) -> None:
    """A restart today and one tomorrow."""
    listening = asyncio.create_task(entrance.door.listen())
    for hour in range(1, 4):
        conflicts(entrance, times=1)
        write(entrance, str(hour))
        await entrance.clock.walk_to(START + timedelta(hours=hour), turns)
    assert not listening.done()
    entrance.tasks.append(listening)


def conflicts(entrance: Entrance, times: int) -> None:
    entrance.telegram.faults.fails("getUpdates", error_code=409, description="Conflict: x", times=times)


async def test_the_first_contact_waits_for_the_network_but_not_for_a_wrong_token(entrance: Entrance) -> None:
    bot = Bot(
        entrance.bot.token,
        request=InProcessRequest(entrance.telegram),
        get_updates_request=InProcessRequest(entrance.telegram),
    )
    entrance.telegram.faults.refuses_connection("getMe", times=4)
    waiting = asyncio.create_task(first_contact(bot, entrance.clock))
    for _ in range(4):
        await turns()
        assert not waiting.done()
        entrance.clock.wind_by(timedelta(seconds=30))
    await waiting
    assert bot.username == "relance_bot"

    stranger = Bot("111111:" + "B" * 35, request=InProcessRequest(entrance.telegram))
    with pytest.raises(DoorClosedError, match="token") as refused:
        await first_contact(stranger, entrance.clock)
    assert "B" * 35 not in str(refused.value)


async def test_an_absence_longer_than_telegram_keeps_updates_is_told(entrance: Entrance) -> None:
    await entrance.in_turn(entrance.door.listen(), entrance.door.work())
    await entrance.close()
    entrance.clock.wind_by(timedelta(hours=25))

    door = entrance.opened()
    await entrance.in_turn(door.listen(), door.work())
    await turns()

    assert entrance.gaps == [(START, START + timedelta(hours=25))]
    await entrance.close()

    door = entrance.opened()
    await entrance.in_turn(door.listen(), door.work())
    await turns()
    assert len(entrance.gaps) == 1


async def test_hours_that_pass_while_we_listen_are_no_absence(entrance: Entrance) -> None:
    await entrance.in_turn(entrance.door.listen(), entrance.door.work())
    entrance.clock.wind_by(timedelta(days=3))
    write(entrance, "bonjour")
    await entrance.rest()
    write(entrance, "encore")
    await entrance.rest()

    assert entrance.handled == ["bonjour", "encore"]
    assert entrance.gaps == []


async def test_every_part_of_an_album_is_ours_when_one_is(entrance: Entrance) -> None:
    one = in_group(media_group_id="a1", reply_to_message={"message_id": 3, "from": {"id": BOT}})
    two, other = in_group(media_group_id="a1"), in_group(media_group_id="a2")
    entrance.door._keep([{"update_id": n, "message": part} for n, part in enumerate((one, two, other), start=1)])

    assert [a.update for a in entrance.store.inbox.waiting()] == [1, 2]


async def test_nothing_of_what_the_group_says_is_kept(entrance: Entrance) -> None:
    entrance.telegram.queues.clear()
    secret = "ce que le groupe se dit"
    entrance.door._keep([{"update_id": 5, "message": in_group(text=secret)}])
    assert entrance.store.inbox.all() == []
    entrance.store.db.rows.sql.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert secret.encode() not in (entrance.folder / "data" / "store.sqlite").read_bytes()


# which updates are ours


def private(text: str = "bonjour", **extra: Any) -> dict[str, Any]:
    user = {"id": 5, "is_bot": False, "first_name": "Mariam"}
    chat = {"id": 5, "type": "private", "first_name": "Mariam"}
    return {"message_id": 1, "date": 1496847600, "chat": chat, "from": user, "text": text, **extra}


def in_group(text: str = "bonjour", **extra: Any) -> dict[str, Any]:
    return {**private(text), "chat": {"id": -1001, "type": "supergroup", "title": "Cluster"}, **extra}


def command(text: str, at: int = 0) -> dict[str, Any]:
    word = text[at:].split()[0]
    return in_group(text, entities=[{"type": "bot_command", "offset": at, "length": len(word)}])


TOPIC = {"message_id": 3, "from": {"id": BOT}, "forum_topic_created": {"name": "EHP", "icon_color": 1}}

OURS: dict[str, dict[str, Any]] = {
    "private text": {"message": private()},
    "private edit": {"edited_message": private()},
    "bare command": {"message": command("/help")},
    "command to us": {"message": command("/help@Relance_Bot et la suite")},
    "command under a file": {
        "message": in_group(
            caption="/minutes@relance_bot", caption_entities=[{"type": "bot_command", "offset": 0, "length": 20}]
        )
    },
    "reply to us": {"message": in_group(reply_to_message={"message_id": 3, "from": {"id": BOT}})},
    "edit of a submission": {"edited_message": in_group(message_id=77)},
    "button": {"callback_query": {"id": "1"}},
    "poll answer": {"poll_answer": {"poll_id": "1"}},
    "our membership": {"my_chat_member": {}},
    "new chat id": {"message": in_group(migrate_to_chat_id=-1002)},
    "former chat id": {"message": in_group(migrate_from_chat_id=-5)},
    "new title": {"message": in_group(new_chat_title="Cluster Protection")},
    "we were added": {"message": in_group(new_chat_members=[{"id": OTHER}, {"id": BOT}])},
    "we were removed": {"message": in_group(left_chat_member={"id": BOT})},
}
NOT_OURS: dict[str, dict[str, Any]] = {
    "chatter": {"message": in_group("entre nous")},
    "edited chatter": {"edited_message": in_group(message_id=78)},
    "command to another bot": {"message": command("/help@other_bot")},
    "command in the middle": {"message": command("voir /help", at=5)},
    "reply to somebody": {"message": in_group(reply_to_message={"message_id": 3, "from": {"id": OTHER}})},
    "reply to a channel": {"message": in_group(reply_to_message={"message_id": 3})},
    "message in a topic": {"message": in_group(reply_to_message=TOPIC, is_topic_message=True)},
    "somebody came": {"message": in_group(new_chat_members=[{"id": OTHER}])},
    "channel post": {"channel_post": in_group()},
    "our own pin": {"message": in_group(pinned_message={"message_id": 3})},
}


def knows(chat: int, message: int) -> bool:
    return (chat, message) == (-1001, 77)


@pytest.mark.parametrize("name", OURS)
def test_it_is_for_us(name: str) -> None:
    assert for_us({"update_id": 1, **OURS[name]}, BOT, "relance_bot", knows)


@pytest.mark.parametrize("name", NOT_OURS)
def test_it_is_not_for_us(name: str) -> None:
    assert not for_us({"update_id": 1, **NOT_OURS[name]}, BOT, "relance_bot", knows)


def write(entrance: Entrance, text: str, *, by: Person | None = None) -> None:
    account = entrance.telegram.bot_with(entrance.bot.token)
    assert account is not None
    (by or entrance.mariam).writes(account, text)


async def turns() -> None:
    for _ in range(100):
        await asyncio.sleep(0)
