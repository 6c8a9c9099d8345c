"""The outbox's voice: delivers what was said, one queue a chat, at a pace Telegram bears, never twice unknowingly.

Each act is claimed on disk, made, and marked on disk. After a stop between claim and mark, an act that may be repeated
is made again; a message is not: it may stand in the chat already, and is listed as "maybe sent". An orderly stop waits
for what is on its way, so that nothing is in doubt after it.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Coroutine, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice, takewhile
from typing import Any, Protocol

import httpx
from telegram import Bot, ForceReply, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, ReplyParameters
from telegram.constants import FileSizeLimit, ParseMode, PollLimit
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from context import new_reference, seconds_of
from domain.clock import Clock
from domain.groups import Group, Person
from domain.labels import labels
from domain.outgoing import Outgoing, Pace
from domain.sayings import (
    AnswerPress,
    Delete,
    Destination,
    Edit,
    Message,
    Pin,
    Post,
    React,
    Saying,
    SendDocument,
    SendPhoto,
    SendPoll,
    StopPoll,
    ToGroup,
    ToPerson,
    Unpin,
    instead_of,
)
from domain.store import Posted, Store

PRESS_IS_OWED = timedelta(seconds=15)
AT_ONCE = 6  # acts on their way; each of them is in doubt after a crash, and more would hardly be faster
DROPPED_AT_ONCE = 20  # edits that go in one step: nobody is served during it
LAST_WORDS = 3.0  # seconds that acts on their way are given when the bot is stopped
LONGEST_WAIT = 60.0
LOOKED_FOR = ("call", "outcome", "mail", "waits", "after")  # messages that nobody asks for again by themselves
TRIES_AT_BROKEN_TELEGRAM = 12

# What Telegram says when there is nothing left to do.
HARMLESS = (
    "message is not modified",
    "query is too old",
    "query id is invalid",
    "message to delete not found",
    "message can't be deleted",
    "message to edit not found",
    "message to react not found",
    "message to unpin not found",
    "message to pin not found",
    "message with poll to stop not found",
)
NEVER_OPENED = ("bot can't initiate conversation", "chat not found", "user not found", "peer_id_invalid")

log = logging.getLogger(__name__)


class Rows(Protocol):
    """The rows of the outbox, as the store keeps them."""

    on_said: Callable[[], None]

    def waiting(self, after: int = 0) -> Sequence[Outgoing]: ...
    def row(self, row: int) -> Outgoing | None: ...
    def superseded(self, row: Outgoing) -> bool: ...
    def claim(self, row: Outgoing) -> None: ...
    def put_back(self, row: Outgoing) -> None: ...
    def sent(self, row: Outgoing, now: datetime, chat: int, message: int | None = None, poll: str = "") -> None: ...
    def drop(self, row: Outgoing, why: str, now: datetime) -> None: ...
    def give_up(self, row: Outgoing, why: str, now: datetime) -> None: ...
    def doubt(self, row: Outgoing, now: datetime) -> None: ...
    def give_up_all(self, to: Destination, why: str, now: datetime) -> None: ...
    def deleted(self, chat: int, message: int, now: datetime) -> None: ...
    def standing(
        self, purpose: str, decision: int | None, chat: int | None = None, submission: int | None = None
    ) -> Sequence[Posted]: ...


class OutboxStore(Store, Protocol):
    @property
    def outbox(self) -> Rows: ...
    def migrate_chat(self, old: int, new: int) -> Group | None: ...


class Outbox:
    """Delivers until cancelled. The callbacks are called once each time it happens, and may say something.

    `on_doubtful` is called with a call, a poll, a document, what became of a contribution or an e-mail, what an answer
    waits for, or what came after a transmission, of which it is not known whether it stands in its chat.
    """

    def __init__(
        self,
        bot: Bot,
        store: OutboxStore,
        clock: Clock,
        *,
        on_migrated: Callable[[Group], None] = lambda _: None,
        on_blocked: Callable[[Person], None] = lambda _: None,
        on_kicked: Callable[[Group], None] = lambda _: None,
        on_cannot_pin: Callable[[Group], None] = lambda _: None,
        on_doubtful: Callable[[Post | SendPoll | SendDocument], None] = lambda _: None,
    ) -> None:
        self._bot, self._store, self._clock, self._rows = bot, store, clock, store.outbox
        self._on_migrated, self._on_blocked = on_migrated, on_blocked
        self._on_kicked, self._on_cannot_pin, self._on_doubtful = on_kicked, on_cannot_pin, on_doubtful
        self._pace = Pace()
        self._hands = asyncio.Semaphore(AT_ONCE)
        self._on_their_way: set[asyncio.Task[float]] = set()
        self._queues: dict[Destination, deque[int]] = {}
        self._next: dict[Destination, datetime] = {}  # when a waiting queue goes on
        self._workers: dict[Destination | int, asyncio.Task[None]] = {}
        self._last_taken = 0
        self._said = asyncio.Event()
        self._stopped: BaseException | None = None
        self._rows.on_said = self.wake

    async def run(self) -> None:
        """Delivers what is waiting and what will be said, until cancelled. Raises when the token is refused."""
        self._recover()
        try:
            while True:
                self._said.clear()
                self._take()
                await self._said.wait()
                if self._stopped:
                    raise self._stopped
        finally:
            workers = list(self._workers.values())
            for worker in workers:
                worker.cancel()
            await asyncio.gather(*workers, return_exceptions=True)
            with suppress(TimeoutError):
                async with asyncio.timeout(LAST_WORDS):
                    await asyncio.gather(*self._on_their_way, return_exceptions=True)

    def wake(self) -> None:
        """Something was said. The store calls this by itself."""
        self._said.set()

    @property
    def idle(self) -> bool:
        """Nothing is waiting and nothing is on its way."""
        return not self._workers and not self._said.is_set() and not self._rows.waiting(after=self._last_taken)

    def next_attempt(self) -> datetime | None:
        """When the first of the waiting queues goes on; None when none is waiting for its time."""
        return min(self._next.values(), default=None)

    def _recover(self) -> None:
        """After a stop in the middle: settles all that was on its way."""
        with self._store.transaction():
            for row in self._rows.waiting():
                if isinstance(row.act, AnswerPress):
                    self._rows.drop(row, "too late", self._clock.now())
                elif row.state == "claimed":
                    self._settle(row)

    def _settle(self, row: Outgoing) -> None:
        """For a claimed row whose end is not known: what may be repeated waits again, what may not is "maybe sent"."""
        if row.may_be_repeated:
            self._rows.put_back(row)
        else:
            self._doubt(row)

    def _doubt(self, row: Outgoing) -> None:
        """It may stand in the chat or not. Somebody has to look: without a call or a poll nobody is asked, and one
        document that is missing among several goes unnoticed, as does what became of somebody's contribution; an answer
        about which nobody was asked waits for ever.
        """
        act = row.act
        with self._store.transaction():
            self._rows.doubt(row, self._clock.now())
            if isinstance(act, SendPoll | SendDocument) or (isinstance(act, Post) and act.purpose in LOOKED_FOR):
                self._on_doubtful(act)

    def _take(self) -> None:
        for row in self._rows.waiting(after=self._last_taken):
            self._last_taken = row.id
            if row.to is None:
                self._start(row.id, self._answer_press(row))
            else:
                self._queues.setdefault(row.to, deque()).append(row.id)
        for to in self._queues:
            if to not in self._workers:
                self._start(to, self._serve(to))

    def _start(self, key: Destination | int, work: Any) -> None:
        task = asyncio.create_task(work)
        self._workers[key] = task
        task.add_done_callback(lambda done: self._ended(key, done))

    def _ended(self, key: Destination | int, task: asyncio.Task[None]) -> None:
        del self._workers[key]
        if not task.cancelled() and task.exception():
            self._stopped = task.exception()
        # A row may have been said between the worker's last look and its end.
        self._said.set()

    # one chat

    async def _serve(self, to: Destination) -> None:
        """Empties the chat's queue, in order."""
        queue = self._queues[to]
        while queue:
            row = self._rows.row(queue[0])
            if row is None or row.ended:
                queue.popleft()
                continue
            async with self._hands:
                wait = await self._serve_one(row, to)
            if wait > 0:
                await self._pause(to, wait)
            else:
                await asyncio.sleep(0)  # whoever waits meanwhile comes first: the step may have told Telegram nothing
        del self._queues[to]

    def _drop_pointless(self, queue: Iterable[int]) -> bool:
        """Whether the queue began with edits that newer ones of the same message replace; some go in one step."""
        waiting = filter(None, map(self._rows.row, queue))
        pointless = list(islice(takewhile(self._rows.superseded, waiting), DROPPED_AT_ONCE))
        if pointless:
            with self._store.transaction():
                for row in pointless:
                    self._rows.drop(row, "a newer edit is waiting", self._clock.now())
        return bool(pointless)

    async def _serve_one(self, row: Outgoing, to: Destination) -> float:
        """Makes the act when the pace allows. Returns how many seconds the chat must wait.

        A full disk or a fault of our own holds this chat up for a while, and no other.
        """
        try:
            if row.state == "claimed":
                self._settle(row)
                return 0
            if self._drop_pointless(self._queues[to]):
                return 0
            wait = self._pace.wait(to, row.is_counted, self._clock.monotonic())
            if wait > 0:
                return wait
            self._pace.went(to, row.is_counted, self._clock.monotonic())
            return await self._seen_through(self._attempt(row))
        except InvalidToken:
            raise
        except Exception as error:
            log.error("%s: the outbox stumbled over a row", new_reference(), exc_info=error)
            return LONGEST_WAIT

    async def _pause(self, to: Destination, seconds: float) -> None:
        self._next[to] = self._clock.now() + timedelta(seconds=seconds)
        try:
            await self._clock.sleep(seconds)
        finally:
            self._next.pop(to, None)

    async def _seen_through(self, attempt: Coroutine[Any, Any, float]) -> float:
        """Stopping the bot does not interrupt it: how it ended would never be known."""
        task = asyncio.create_task(attempt)
        self._on_their_way.add(task)
        task.add_done_callback(self._on_their_way.discard)
        return await asyncio.shield(task)

    async def _attempt(self, row: Outgoing) -> float:
        """Claims, makes and marks."""
        place = self._place(row)
        if place is None:
            return 0
        self._rows.claim(row)
        try:
            await self._make(row, *place)
        except RetryAfter as error:
            self._rows.put_back(row)
            return seconds_of(error)
        except ChatMigrated as error:
            self._migrated(row, place[0], error.new_chat_id)
        except Forbidden as error:
            self._forbidden(row, error)
        except InvalidToken as error:
            if "not found" in error.message.casefold():  # 404: this Bot API server does not know the method
                self._refused(row, error)
                return 0
            self._rows.put_back(row)
            raise
        except BadRequest as error:
            self._refused(row, error)
        except TelegramError as error:
            return self._broken(row, error)
        return 0

    def _place(self, row: Outgoing) -> tuple[int, int | None] | None:
        """Chat and topic the row goes to; None when it was dropped because there is none any more."""
        if isinstance(row.to, ToPerson):
            return row.to.person, None
        try:
            group = self._store.group(row.to.group if row.to else 0)
        except KeyError:
            self._rows.drop(row, "the group is not known any more", self._clock.now())
            return None
        return group.chat, group.thread

    # making the act

    async def _make(self, row: Outgoing, chat: int, thread: int | None) -> None:
        act = row.act
        message: int | None = None
        poll = ""
        match act:
            case Post():
                message = await self._post(row, act, chat, thread)
            case SendDocument() | SendPhoto():
                message = await self._send_file(row, act, chat, thread)
                if message is None:
                    return
            case SendPoll():
                message, poll = await self._send_poll(row, act, chat, thread)
            case StopPoll():
                message = self._ours(act, chat)
                if message is not None:
                    await self._stop_poll(chat, message)
            case Edit():
                message = act.message_id or self._ours(act, chat)
                if message is not None:
                    await self._bot.edit_message_text(
                        act.message.text,
                        chat,
                        message,
                        parse_mode=ParseMode.HTML,
                        reply_markup=self._keyboard(act.message, row.keys),
                    )
            case Delete():
                message = act.message_id or self._ours(act, chat)
                if message is not None:
                    await self._bot.delete_message(chat, message)
            case Unpin():
                message = self._ours(act, chat)
                if message is not None:
                    await self._bot.unpin_chat_message(chat, message)
            case Pin():
                message = act.message_id or self._ours(act, chat)
                if message is not None:
                    await self._bot.pin_chat_message(chat, message, disable_notification=True)
            case React():
                message = act.message_id
                await self._bot.set_message_reaction(chat, message, act.emoji)
            case AnswerPress():
                raise TypeError("answers to presses have no queue")

        if message is None:
            with self._store.transaction():
                self._rows.drop(row, "our message does not stand there", self._clock.now())
                self._post_instead(act)
        else:
            self._sent(row, chat, message, poll)

    def _sent(self, row: Outgoing, chat: int, message: int, poll: str) -> None:
        with self._store.transaction():
            self._rows.sent(row, self._clock.now(), chat, message, poll)
            if isinstance(row.to, ToPerson) and isinstance(row.act, Post | SendDocument | SendPhoto):
                person = self._store.person(row.to.person)
                if person and person.blocked_since:
                    self._store.keep_person(replace(person, blocked_since=None))

    async def _post(self, row: Outgoing, act: Post, chat: int, thread: int | None) -> int:
        reply = ReplyParameters(act.reply_to, allow_sending_without_reply=True) if act.reply_to else None
        markup = self._keyboard(act.message, row.keys) or _asking(act.message)

        async def send(**options: Any) -> int:
            sent = await self._bot.send_message(
                chat,
                act.message.text,
                parse_mode=ParseMode.HTML,
                reply_markup=markup,
                disable_notification=act.silent,
                **options,
            )
            return sent.message_id

        return await _with_fallbacks(send, message_thread_id=thread, reply_parameters=reply)

    async def _send_file(
        self, row: Outgoing, act: SendDocument | SendPhoto, chat: int, thread: int | None
    ) -> int | None:
        data = self._store.file(act.document.attachment)
        if data is None or len(data) > FileSizeLimit.FILESIZE_UPLOAD:
            why = "refused: the file is not kept any more" if data is None else "refused: the file is over 50 MB"
            with self._store.transaction():
                self._rows.give_up(row, why, self._clock.now())
                self._say_instead(act)
            return None

        async def send(**options: Any) -> int:
            if isinstance(act, SendPhoto):
                photo = await self._bot.send_photo(
                    chat,
                    InputFile(data, filename=act.document.name),
                    caption=act.document.caption or None,
                    parse_mode=ParseMode.HTML,
                    **options,
                )
                return photo.message_id
            sent = await self._bot.send_document(
                chat,
                InputFile(data, filename=act.document.name),
                caption=act.document.caption or None,
                parse_mode=ParseMode.HTML,
                disable_content_type_detection=True,
                **options,
            )
            return sent.message_id

        return await _with_fallbacks(send, message_thread_id=thread)

    async def _send_poll(self, row: Outgoing, act: SendPoll, chat: int, thread: int | None) -> tuple[int, str]:
        """Its message, and the id under which its votes come in."""
        polls: list[str] = []
        longest = timedelta(seconds=PollLimit.MAX_OPEN_PERIOD)
        closes = act.closes if act.closes and timedelta(minutes=1) < act.closes - self._clock.now() < longest else None

        async def send(**options: Any) -> int:
            sent = await self._bot.send_poll(
                chat,
                act.message.text,
                act.options,
                is_anonymous=False,
                allows_multiple_answers=True,
                hide_results_until_closes=closes is not None,
                close_date=closes,
                reply_markup=self._keyboard(act.message, row.keys),
                **options,
            )
            polls.append(sent.poll.id if sent.poll else "")
            return sent.message_id

        message = await _with_fallbacks(send, message_thread_id=thread)
        return message, polls[-1]

    async def _stop_poll(self, chat: int, message: int) -> None:
        """It takes no votes any more and has no buttons; one that closed by itself still has them."""
        try:
            await self._bot.stop_poll(chat, message)
        except BadRequest as error:
            if not _says(error, ("already been closed",)):
                raise
            await self._bot.edit_message_reply_markup(chat, message)

    def _ours(self, act: Edit | Delete | Pin | Unpin | StopPoll, chat: int) -> int | None:
        """Our latest message there that the act means."""
        submission = act.submission if isinstance(act, Edit) else None
        standing = self._rows.standing(act.purpose, act.decision, chat, submission)
        return standing[-1].message if standing else None

    def _keyboard(self, message: Message, keys: Sequence[Sequence[str]]) -> InlineKeyboardMarkup | None:
        rows = []
        said = labels([[button.label for button in buttons] for buttons in message.buttons])
        for buttons, their_keys, their_labels in zip(message.buttons, keys, said, strict=True):
            row = []
            for button, key, label in zip(buttons, their_keys, their_labels, strict=True):
                if button.url:
                    row.append(InlineKeyboardButton(label, url=button.url))
                elif button.private:
                    link = f"https://t.me/{self._bot.username}?start={key}"
                    row.append(InlineKeyboardButton(label, url=link))
                else:
                    row.append(InlineKeyboardButton(label, callback_data=key))
            rows.append(row)
        return InlineKeyboardMarkup(rows) if rows else None

    async def _answer_press(self, row: Outgoing) -> None:
        """Tried once and at once: whoever pressed is looking at a spinning button."""
        act = row.act
        now = self._clock.now()
        assert isinstance(act, AnswerPress)  # noqa: S101 - only these have no destination
        if now - row.at > PRESS_IS_OWED:
            self._rows.drop(row, "too late", now)
            return
        self._rows.drop(row, "tried", now)
        try:
            await self._bot.answer_callback_query(act.callback, act.text or None, show_alert=act.alert)
        except TelegramError as error:
            log.info("A press stays without its answer: %s", error)

    # what Telegram says to it

    def _migrated(self, row: Outgoing, old: int, new: int) -> None:
        act = row.act
        with self._store.transaction():
            moved = self._store.migrate_chat(old, new)
            if isinstance(act, Post | SendDocument | SendPhoto | SendPoll):
                fresh = replace(act, reply_to=None) if isinstance(act, Post) else act
                self._rows.put_back(replace(row, act=fresh))
            else:
                self._rows.drop(row, "its message stayed in the old chat", self._clock.now())
            if moved:
                log.info("Group %s lives in another chat now", moved.id)
                self._on_migrated(moved)

    def _forbidden(self, row: Outgoing, error: Forbidden) -> None:
        now = self._clock.now()
        with self._store.transaction():
            if isinstance(row.to, ToGroup):
                group = self._store.group(row.to.group)
                self._rows.give_up_all(row.to, "kicked", now)
                if group.away_since is None:
                    gone = replace(group, away_since=now)
                    self._store.keep_group(gone)
                    self._on_kicked(gone)
            elif isinstance(row.to, ToPerson):
                person = self._store.person(row.to.person)
                if _says(error, NEVER_OPENED):
                    self._rows.give_up_all(row.to, "no private chat", now)
                else:
                    self._rows.give_up_all(row.to, "blocked", now)
                    if person and person.blocked_since is None:
                        blocked = replace(person, blocked_since=now)
                        self._store.keep_person(blocked)
                        self._on_blocked(blocked)

    def _refused(self, row: Outgoing, error: BadRequest | InvalidToken) -> None:
        now = self._clock.now()
        if _says(error, HARMLESS):
            with self._store.transaction():
                if isinstance(row.act, Edit | Delete) and not _says(error, ("not modified",)):
                    # Gone, or too old for a bot to take away: it is no message of ours to work with any more.
                    self._forget_post(row, row.act, now)
                    self._post_instead(row.act)
                self._rows.drop(row, error.message, now)
        elif isinstance(row.act, Pin | Unpin) and _says(error, ("not enough rights", "have no rights", "rights to")):
            self._cannot_pin(row, now)
        elif isinstance(row.to, ToPerson) and _says(error, NEVER_OPENED):
            self._rows.give_up_all(row.to, "no private chat", now)
        else:
            reference = new_reference()
            log.error("%s: Telegram refused a %s: %s", reference, type(row.act).__name__, error.message)
            with self._store.transaction():
                self._rows.give_up(row, f"refused: {error.message} ({reference})", now)
                self._say_instead(row.act)

    def _post_instead(self, act: Saying) -> None:
        """What an edit says that must reach its reader, when there is nothing to edit."""
        if isinstance(act, Edit) and act.or_post:
            self._store.say(Post(act.to, act.message, act.purpose, act.decision, act.submission))

    def _say_instead(self, act: Saying) -> None:
        """What is said where a poll cannot be taken; what a picture that does not come through would have said."""
        if isinstance(act, SendPoll) and act.otherwise:
            self._store.say(Post(act.to, act.otherwise, instead_of(act.purpose), act.decision))
        if isinstance(act, SendPhoto) and act.document.caption:
            self._store.say(Post(act.to, Message(act.document.caption), act.purpose, act.decision))

    def _forget_post(self, row: Outgoing, act: Edit | Delete, now: datetime) -> None:
        place = self._place(row)
        message = act.message_id or (self._ours(act, place[0]) if place else None)
        if place and message:
            self._rows.deleted(place[0], message, now)

    def _cannot_pin(self, row: Outgoing, now: datetime) -> None:
        with self._store.transaction():
            self._rows.drop(row, "no right to pin", now)
            # Of a call pinned anew it was told when it was posted; one pinned by hand we could not take down either.
            if isinstance(row.to, ToGroup) and isinstance(row.act, Pin) and row.act.message_id:
                self._on_cannot_pin(self._store.group(row.to.group))

    def _broken(self, row: Outgoing, error: TelegramError) -> float:
        """The network or Telegram itself failed. Seconds to wait before the next try; 0 when there is none."""
        if _never_left(error):
            self._rows.put_back(row)
            return _back_off(row.tries)
        if _is_telegrams_own(error):
            if row.tries < TRIES_AT_BROKEN_TELEGRAM:
                self._rows.put_back(row)
                return _back_off(row.tries)
            self._rows.give_up(row, f"refused: {error.message}", self._clock.now())
            return 0
        if row.may_be_repeated:
            self._rows.put_back(row)
            return _back_off(row.tries)
        log.warning("The answer to a message was lost; it may stand in the chat and is not repeated: %s", error)
        self._doubt(row)
        return 0


async def _with_fallbacks(send: Callable[..., Any], **options: Any) -> int:
    """Sends, and again without the topic or the message it answers when Telegram says these are gone."""
    try:
        message: int = await send(**options)
    except BadRequest as error:
        if _says(error, ("message thread not found", "topic_closed", "topic_deleted")):
            gone = "message_thread_id"
        elif _says(error, ("message to be replied not found", "replied message not found")):
            gone = "reply_parameters"
        else:
            raise
        if options.get(gone) is None:
            raise
        message = await _with_fallbacks(send, **{**options, gone: None})
    return message


def _asking(message: Message) -> ForceReply | None:
    return ForceReply(input_field_placeholder=message.ask[:64]) if message.ask else None


def _says(error: TelegramError, phrases: Sequence[str]) -> bool:
    return any(phrase in error.message.casefold() for phrase in phrases)


def _never_left(error: TelegramError) -> bool:
    """No connection was made, so nothing can have arrived."""
    return isinstance(error.__cause__, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout)


def _is_telegrams_own(error: TelegramError) -> bool:
    """Telegram answered that it failed. A gateway's timeout is no such answer: the message may have passed it."""
    return (
        isinstance(error, NetworkError)
        and not isinstance(error, TimedOut)
        and not isinstance(error.__cause__, Exception)
        and "timeout" not in error.message.casefold()
    )


def _back_off(tries: int) -> float:
    return min(2.0 ** min(tries, 6), LONGEST_WAIT)
