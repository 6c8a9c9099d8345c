"""How updates come in: asked of Telegram, kept on disk, then handled in the order they came.

What one person sends is handled one after the other; who waits for a document or for Telegram holds up nobody else.
An update is confirmed to Telegram only when it is on disk, and it leaves the inbox in the same commit as its effect.
So a stop at any moment loses none and repeats none.
"""

import asyncio
import logging
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError, TimedOut
from telegram.ext import ApplicationHandlerStop, CallbackContext

from context import new_reference, seconds_of
from domain.clock import Clock
from storage.errors import StoreFull
from storage.inbox import Arrival, handling, sender_of
from storage.store import TinyStore

__all__ = ["ALLOWED_UPDATES", "Door", "DoorClosedError", "first_contact", "for_us", "handling"]

ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member", "poll_answer"]
POLL_SECONDS = 50
BATCH = 100
OUT_OF_TOUCH = 2 * POLL_SECONDS + 20.0  # seconds of real time without an answer from Telegram
LONGEST_WAIT = 30.0
TELEGRAM_KEEPS = timedelta(hours=24)
CONFLICT_BORNE = 60.0  # the poll of a killed run stands with Telegram until its time is up
CONFLICT_FORGOTTEN = 180.0  # two that take turns conflict more often than this
ALBUMS_REMEMBERED = 200

log = logging.getLogger(__name__)

Knows = Callable[[int, int], bool]
Raw = Mapping[str, Any]


class DoorClosedError(Exception):
    """Telegram will not talk to us; worded for the operator."""


async def first_contact(bot: Bot, clock: Clock) -> None:
    """Initialises the bot as soon as there is a network, waiting for it for ever.

    Raises DoorClosedError when Telegram does not know the token.
    """
    waits = _Waits()
    while True:
        try:
            await bot.initialize()
            break
        except InvalidToken:
            raise _token_refused() from None
        except TelegramError as error:
            log.warning("Telegram cannot be reached yet: %s", error)
            await clock.sleep(waits.next(error))
    try:
        await bot.delete_webhook(drop_pending_updates=False)
    except TelegramError as error:  # polling tells soon enough whether there is one
        log.warning("Whether a webhook is set could not be settled: %s", error)


class Door:
    """Listens and works. `handle` gets each update; what goes wrong in it ends the update, with a reference.

    `on_failure(update, reference)` is called inside the transaction that records the failure, so what it says to the
    person is kept with it; the update is None when it could not even be read. `on_gap(since, until)` is called when
    Telegram was out of reach for longer than it keeps updates.
    """

    def __init__(
        self,
        bot: Bot,
        store: TinyStore,
        clock: Clock,
        handle: Callable[[Update], Awaitable[None]],
        *,
        on_failure: Callable[[Update | None, str], None],
        on_gap: Callable[[datetime, datetime], None],
    ) -> None:
        self._bot, self._store, self._clock, self._handle = bot, store, clock, handle
        self._on_failure, self._on_gap = on_failure, on_gap
        self._queue: deque[Arrival] = deque()
        self._last_taken = 0
        self._serving: dict[int | None, asyncio.Task[None]] = {}  # by person; None for all that nobody sent
        self._errors: dict[int, BaseException] = {}  # by arrival
        self._albums: OrderedDict[tuple[int, str], None] = OrderedDict()
        self._something = asyncio.Event()
        self._nothing = asyncio.Event()
        self._polled_kept: datetime | None = None
        self._heard: float | None = None  # when Telegram last said that nothing more is waiting, by the loop's clock

    @property
    def caught_up(self) -> bool:
        """Nothing is known to wait with Telegram or with us: what is decided now knows of everybody's answers."""
        if self._heard is None or not self.idle:
            return False
        return asyncio.get_running_loop().time() - self._heard < OUT_OF_TOUCH

    # listening

    async def listen(self) -> None:
        """Asks Telegram for updates until cancelled. Raises DoorClosedError when it is no use to go on."""
        lost = self._store.inbox.last_polled()  # since when Telegram was out of reach; None while it answers
        offset: int | None = None
        waits = _Waits()
        rivals = _Rivals(self._clock)
        listening = False  # the first answer is asked for at once: it tells how long we were away
        while True:
            try:
                updates = await self._ask(offset, POLL_SECONDS if listening else 0)
                self._keep(updates)
            except Conflict as error:
                if rivals.are_there_to_stay():
                    raise DoorClosedError(
                        "Telegram gives the updates of this bot to another instance or a webhook. Stop the other one: "
                        f"two cannot work with the same token. ({error.message})"
                    ) from None
                log.warning("Telegram still gives the updates to somebody else: %s", error.message)
                lost = lost or self._clock.now()
                listening = False
                await self._clock.sleep(waits.next(error))
                continue
            except InvalidToken:
                raise _token_refused() from None
            except (TelegramError, StoreFull) as error:
                log.warning("No updates for now: %s", error)
                lost = lost or self._clock.now()
                listening = False
                await self._clock.sleep(waits.next(error))
                continue

            # Confirms what is on disk. After a quiet poll nothing is left to confirm, and no number is held on to:
            # Telegram may go on with quite another one after a quiet week.
            offset = int(updates[-1]["update_id"]) + 1 if updates else None
            if len(updates) < BATCH:
                self._heard = asyncio.get_running_loop().time()
            waits, listening = _Waits(), True
            now = self._clock.now()
            if lost is not None and now - lost > TELEGRAM_KEEPS:
                self._tell_gap(lost, now)
            lost = None
            self._remember_poll(now)

    def _tell_gap(self, since: datetime, until: datetime) -> None:
        try:
            self._on_gap(since, until)
        except Exception as error:  # it must not keep us from listening
            log.error("%s: the absence could not be told", new_reference(), exc_info=error)

    async def _ask(self, offset: int | None, seconds: int) -> list[dict[str, Any]]:
        # Bot.get_updates parses the whole batch at once, and fails for all when one cannot be parsed.
        parameters = {"offset": offset, "limit": 100, "timeout": seconds, "allowed_updates": ALLOWED_UPDATES}
        updates: list[dict[str, Any]] = await self._bot._post(
            "getUpdates", parameters, read_timeout=seconds + 10, connect_timeout=10, pool_timeout=10
        )
        return updates

    def _keep(self, updates: list[dict[str, Any]]) -> None:
        ours = [raw for raw in updates if self._is_for_us(raw)]
        if ours and self._store.inbox.receive(ours, self._clock.now()):
            self._take()

    def _is_for_us(self, raw: Raw) -> bool:
        try:
            album = _album(raw)
            if album in self._albums:
                return True
            ours = for_us(raw, self._bot.id, self._bot.username, self._knows)
        except (AttributeError, TypeError, KeyError, ValueError):
            return True  # kept, so that it is set aside and reported instead of vanishing
        if ours and album:
            self._remember_album(album)
        return ours

    def _remember_album(self, album: tuple[int, str]) -> None:
        """What belongs to it is for us as well, though only its first message says so."""
        self._albums[album] = None
        while len(self._albums) > ALBUMS_REMEMBERED:
            self._albums.popitem(last=False)

    def _knows(self, chat: int, message: int) -> bool:
        return self._store.submission_from(chat, message) is not None

    def _remember_poll(self, at: datetime) -> None:
        # To the minute is enough to tell a day's absence, and saves a write a poll.
        if self._polled_kept is None or at - self._polled_kept >= timedelta(minutes=1):
            self._store.inbox.polled(at)
            self._polled_kept = at

    # working

    async def work(self) -> None:
        """Handles what was kept, beginning with what an earlier run left; until cancelled."""
        self._take()
        try:
            while True:
                if arrival := self._next():
                    self._begin(arrival)
                    await asyncio.sleep(0)  # it goes as far as it can without waiting for anything
                else:
                    self._something.clear()
                    await self._something.wait()
                self._end_turns()
        finally:
            turns = tuple(self._serving.values())
            for turn in turns:
                turn.cancel()
            await asyncio.gather(*turns, return_exceptions=True)

    def _next(self) -> Arrival | None:
        """The first of somebody who is not being served yet."""
        return next((a for a in self._queue if sender_of(a.raw) not in self._serving), None)

    def _begin(self, arrival: Arrival) -> None:
        self._queue.remove(arrival)
        turn = asyncio.create_task(self._deal_with(arrival), name=f"update {arrival.update}")
        turn.add_done_callback(lambda _: self._something.set())
        self._serving[sender_of(arrival.raw)] = turn

    def _end_turns(self) -> None:
        """Whoever was served may be served again; an error that is nobody's turn ends the work."""
        for person, turn in tuple(self._serving.items()):
            if turn.done():
                del self._serving[person]
                turn.result()
        if self.idle:
            self._nothing.set()

    @property
    def idle(self) -> bool:
        """Nothing is waiting and nothing is being handled."""
        return not self._queue and not self._serving

    async def settled(self) -> None:
        """Returns when the door is idle; `work` must be running."""
        while not self.idle:
            self._nothing.clear()
            await self._nothing.wait()

    def _take(self) -> None:
        for arrival in self._store.inbox.waiting(after=self._last_taken):
            self._queue.append(arrival)
            self._last_taken = arrival.id
            with suppress(AttributeError, TypeError, KeyError):  # what cannot be read is told when its turn comes
                if album := _album(arrival.raw):
                    self._remember_album(album)
        if self._queue:
            self._nothing.clear()
            self._something.set()

    async def _deal_with(self, arrival: Arrival) -> None:
        while True:
            try:
                await self._try(arrival)
                return
            except StoreFull as error:
                # Nothing of it was kept, so it can be done from the beginning when there is room again.
                log.error("An update waits: %s", error)
                await self._clock.sleep(LONGEST_WAIT)

    async def _try(self, arrival: Arrival) -> None:
        if not self._store.inbox.is_waiting(arrival.id):
            return
        try:
            update = Update.de_json(arrival.raw, self._bot)
        except Exception as error:  # whatever Telegram sent, the next update must be handled
            reference = new_reference()
            log.error("%s: an update could not be read and was set aside", reference, exc_info=error)
            self._fail(None, arrival, reference)
            return

        wrong = await self._handled(update, arrival.id)
        if isinstance(wrong, StoreFull) and self._store.inbox.is_waiting(arrival.id):
            raise wrong
        if wrong is None:
            self._store.inbox.done(arrival.id, self._clock.now())
            return
        reference = new_reference()
        log.error("%s: handling an update failed", reference, exc_info=wrong)
        self._fail(update, arrival, reference)

    async def _handled(self, update: Update, arrival: int) -> BaseException | None:
        """What went wrong in handling it: raised, or told by the application to `on_error`."""
        token = handling.set(arrival)
        try:
            await self._handle(update)
        except Exception as error:
            return error
        finally:
            handling.reset(token)
            told = self._errors.pop(arrival, None)
        return told

    async def on_error(self, update: object, context: CallbackContext[Any, Any, Any, Any]) -> None:
        """Register with Application.add_error_handler: it keeps handlers' errors to itself otherwise."""
        arrival = handling.get()
        if update is None or arrival is None:
            log.error("%s: a task failed", new_reference(), exc_info=context.error)
            return
        if context.error is not None:
            self._errors.setdefault(arrival, context.error)
        raise ApplicationHandlerStop

    def _fail(self, update: Update | None, arrival: Arrival, reference: str) -> None:
        now = self._clock.now()
        try:
            with self._store.db.rows.transaction():
                self._end(update, arrival, reference, now)
                self._on_failure(update, reference)
        except StoreFull:
            raise
        except Exception as error:  # the apology failed too: the update must end all the same
            log.error("%s: the person could not be told", reference, exc_info=error)
            self._end(update, arrival, reference, now)

    def _end(self, update: Update | None, arrival: Arrival, reference: str, now: datetime) -> None:
        if update is None:
            self._store.inbox.set_aside(arrival.id, reference, now)
        else:
            self._store.inbox.failed(arrival.id, reference, now)


def for_us(raw: Raw, bot_id: int, bot_username: str, knows: Knows) -> bool:
    """Whether an update as it came from Telegram concerns us; what people tell each other does not.

    `knows(chat, message)` tells whether a submission came from that message.
    """
    if "callback_query" in raw or "my_chat_member" in raw or "poll_answer" in raw:
        return True
    if edited := raw.get("edited_message"):
        return _is_private(edited) or knows(edited["chat"]["id"], edited["message_id"])
    message = raw.get("message")
    if message is None:
        return False
    return (
        _is_private(message)
        or _is_command_to(message, bot_username)
        or _is_reply_to(message, bot_id)
        or _is_about_the_chat(message, bot_id)
    )


def _is_private(message: Raw) -> bool:
    return bool(message["chat"]["type"] == "private")


def _is_command_to(message: Raw, bot_username: str) -> bool:
    text = message.get("text") or message.get("caption") or ""
    for entity in message.get("entities") or message.get("caption_entities") or ():
        if entity["type"] == "bot_command" and entity["offset"] == 0:
            _, at, name = text[: entity["length"]].partition("@")
            return not at or name.casefold() == bot_username.casefold()
    return False


def _is_reply_to(message: Raw, bot_id: int) -> bool:
    # In a forum every message replies to the one that made its topic; that one is nobody's post.
    replied = message.get("reply_to_message") or {}
    return bool(replied.get("from", {}).get("id") == bot_id) and "forum_topic_created" not in replied


def _is_about_the_chat(message: Raw, bot_id: int) -> bool:
    if message.keys() & {"migrate_to_chat_id", "migrate_from_chat_id", "new_chat_title"}:
        return True
    if "left_chat_member" in message:  # whoever leaves has no say in the group any more
        return True
    return any(member.get("id") == bot_id for member in message.get("new_chat_members", ()))


def _album(raw: Raw) -> tuple[int, str] | None:
    message = raw.get("message") or {}
    album = message.get("media_group_id")
    return (message["chat"]["id"], album) if album else None


class _Waits:
    """How long to wait before the next try: longer each time, or as long as Telegram said."""

    def __init__(self) -> None:
        self._next = 1.0

    def next(self, error: Exception) -> float:
        if isinstance(error, RetryAfter):
            return seconds_of(error)
        if isinstance(error, TimedOut):
            return 1.0
        wait, self._next = self._next, min(self._next * 2, LONGEST_WAIT)
        return wait


class _Rivals:
    """Whether somebody else asks for our updates too: an earlier run's last poll passes, another instance does not."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._first = self._last = -CONFLICT_FORGOTTEN

    def are_there_to_stay(self) -> bool:
        now = self._clock.monotonic()
        if now - self._last >= CONFLICT_FORGOTTEN:
            self._first = now
        self._last = now
        return now - self._first >= CONFLICT_BORNE


def _token_refused() -> DoorClosedError:
    return DoorClosedError(
        "Telegram does not know this token. Ask @BotFather for the bot's token (/token) and put it into "
        "[telegram] token of the configuration."
    )
