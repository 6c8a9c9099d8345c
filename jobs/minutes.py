"""The reader: takes up minutes that were handed in, and tells in their chat what it found. It runs all the time.

The bytes of a file are fetched from Telegram, read in a worker process and let go; what was found is kept as a draft.
Stopped in the middle, it begins anew at the next start: what it says takes the place of «I am reading».
"""

import asyncio
import hashlib
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from typing import Protocol

from telegram.constants import ChatAction, FileSizeLimit
from telegram.error import BadRequest, RetryAfter, TelegramError

import texts
from context import House, new_reference, seconds_of
from documents.reading.refusals import DocumentRefusedError
from domain import drafting
from domain.drafting import Proposed
from domain.groups import Group, Person
from domain.minutes.findings import Findings
from domain.sayings import Edit, Message, ToPerson
from domain.store import Asked, Draft, Store
from texts import Voice, messages_minutes

SILENCE = timedelta(seconds=2)  # pasted text has come to its end when nothing more of it came for so long
FIRST_WAIT, LONGEST_WAIT = 2.0, 300.0
PATIENCE = timedelta(hours=2)  # with a Telegram that does not give the file
AT_ONCE = 3  # documents on their way, so that one that takes long holds nobody up

log = logging.getLogger(__name__)


class ReaderStore(Store, Protocol):
    on_unread: Callable[[], None]


class RefusedError(Exception):
    """It will not be read; the reason is one of those the texts have words for."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Reader:
    """Reads until cancelled, each document in a task of its own."""

    def __init__(self, house: House, store: ReaderStore) -> None:
        self._house, self._store = house, store
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._hands = asyncio.Semaphore(AT_ONCE)
        self._something = asyncio.Event()
        store.on_unread = self._something.set

    @property
    def idle(self) -> bool:
        """Nothing was handed in that is not read."""
        return not self._tasks and not self._something.is_set()

    async def run(self) -> None:
        """Begins with what an earlier run left unread."""
        self._something.set()
        try:
            while True:
                await self._something.wait()
                self._something.clear()
                for draft in self._store.unread():
                    if draft.id not in self._tasks:
                        self._begin(draft.id)
        finally:
            tasks = list(self._tasks.values())
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def _begin(self, draft: int) -> None:
        task = asyncio.create_task(self._see_through(draft))
        self._tasks[draft] = task
        task.add_done_callback(lambda _: self._tasks.pop(draft, None))

    async def _see_through(self, draft: int) -> None:
        """Until it is read, also when more of it comes meanwhile. A fault of our own ends it, with a reference."""
        wait, begun = FIRST_WAIT, self._house.clock.now()
        try:
            while (unread := self._store.draft(draft)) and unread.is_unread:
                await self._silence(unread)
                async with self._hands:
                    later = await self._read(draft)
                if later is None:
                    continue
                if self._house.clock.now() - begun > PATIENCE:
                    self._refuse(unread, "unfetchable")
                    continue
                await self._house.clock.sleep(max(wait, later))
                wait = min(wait * 2, LONGEST_WAIT)
        except Exception as error:  # the other documents must be read all the same
            reference = new_reference()
            log.error("%s: minutes could not be read", reference, exc_info=error)
            self._fail(draft, reference)

    async def _silence(self, draft: Draft) -> None:
        """Telegram's apps cut what is pasted into messages that come one after another."""
        while drafting.parts_of(draft):
            wait = (draft.at + SILENCE - self._house.clock.now()).total_seconds()
            if wait <= 0:
                return
            await self._house.clock.sleep(wait)
            draft = self._store.draft(draft.id) or draft

    async def _read(self, number: int) -> float | None:
        """One try. Seconds to wait when Telegram does not give the file for now."""
        draft = self._store.draft(number)
        if draft is None or not draft.is_unread:
            return None
        try:
            await self._is_typing(draft)
            data = await self._bytes_of(draft)
            sha256 = hashlib.sha256(data).hexdigest()
            known = None if draft.fields.get("day") else self._known(draft, sha256)
            findings = None if known else await self._house.read_minutes(data, drafting.name_of(draft), _day_of(draft))
        except RefusedError as refused:
            self._refuse(draft, refused.reason)
            return None
        except DocumentRefusedError as refused:
            self._refuse(draft, refused.reason.value)
            return None
        except TelegramError as error:
            log.info("Minutes will be fetched later: %s", error)
            self._say(draft, lambda say: Message(say.minutes_are_late(drafting.name_of(draft))))
            return seconds_of(error) if isinstance(error, RetryAfter) else 0.0
        with self._store.transaction():
            if self._store.draft(number) != draft:  # more of it came meanwhile, or it was given up
                return None
            known = known or (None if draft.fields.get("day") else self._known(draft, sha256))
            if known is not None:
                self._tell_known(draft, known)
            elif findings is not None:
                self._tell(draft, findings, sha256)
        return None

    async def _is_typing(self, draft: Draft) -> None:
        with suppress(TelegramError):
            await self._house.bot.send_chat_action(draft.by, ChatAction.TYPING)

    async def _bytes_of(self, draft: Draft) -> bytes:
        """What was pasted, or the file as Telegram gives it."""
        if parts := drafting.parts_of(draft):
            return drafting.joined(parts).encode()
        if int(draft.fields.get("size") or 0) > FileSizeLimit.FILESIZE_DOWNLOAD:
            raise RefusedError("too_large")
        try:
            file = await self._house.bot.get_file(str(draft.fields.get("file") or ""))
            return bytes(await file.download_as_bytearray())
        except BadRequest as error:
            if "temporarily unavailable" in error.message.casefold():
                raise
            log.warning("Minutes cannot be fetched: %s", error.message)
            reason = "too_large" if "too big" in error.message.casefold() else "unfetchable"
            raise RefusedError(reason) from None

    # what is told

    def _known(self, draft: Draft, sha256: str) -> Draft | None:
        """The same document, handed in before to this group."""
        return next(
            (
                other
                for other in self._store.drafts_of(draft.group, "minutes")
                if other.id != draft.id
                and other.fields.get("sha256") == sha256
                and other.fields.get("state") == "read"
                and drafting.proposed_in(other)
            ),
            None,
        )

    def _tell_known(self, draft: Draft, known: Draft) -> None:
        """The draft made of it then goes on, in the message of now."""
        proposed = drafting.proposed_in(known) or Proposed(None)
        group = self._store.group(draft.group)
        proposed = drafting.recognised(proposed, self._store.decisions_of(group.id), group.tz)
        opened = sum(e.opened is not None for e in proposed.entries)
        self._store.keep_draft(drafting.moved(known, draft.id))
        self._store.keep_draft(drafting.with_proposed(replace(draft, fields=known.fields), proposed))

        def listed(say: Voice) -> Message:
            news = say.minutes_known(known.at, opened, len(proposed.pending))
            return self._listed(say, draft, drafting.name_of(known), proposed, group, news)

        self._say(draft, listed)

    def _tell(self, draft: Draft, findings: Findings, sha256: str) -> None:
        store, group = self._store, self._store.group(draft.group)
        day = _day_of(draft)
        if not findings.decisions and findings.lang not in texts.VOICES:
            self._refuse(draft, "language")
            return
        meeting = day or findings.meeting_date
        before = self._earlier(draft, findings, meeting)
        proposed = drafting.drafted(
            findings,
            self._house.clock.now(),
            group.tz,
            store.decisions_of(group.id),
            drafting.proposed_in(before) if before else None,
            meeting_date=day,
        )
        asks_day = meeting is None and bool(findings.decisions)
        state = "day" if asks_day else "read"
        fields = {**draft.fields, "state": state, "sha256": sha256, "proposed": drafting.to_text(proposed)}
        store.keep_draft(replace(draft, fields=fields))
        name = drafting.name_of(draft)
        if asks_day:
            days = drafting.likely_days(name, self._house.clock.now(), group.tz)
            self._say(draft, lambda say: messages_minutes.which_meeting_day(say, draft.id, name, days))
            self._ask(draft, "minutes.day", {"draft": draft.id})
            return
        if before:
            store.keep_draft(drafting.moved(before, draft.id))

        def listed(say: Voice) -> Message:
            new = sum(e.is_new for e in proposed.entries)
            news = say.minutes_corrected(new) if before else ""
            return self._listed(say, draft, name, proposed, group, news)

        self._say(draft, listed)

    def _listed(self, say: Voice, draft: Draft, name: str, proposed: Proposed, group: Group, news: str) -> Message:
        return messages_minutes.listed(say, draft.id, name, proposed, group, self._house.clock.now(), news=news)

    def _earlier(self, draft: Draft, findings: Findings, meeting: date | None) -> Draft | None:
        """An earlier version of these minutes."""
        others = [
            other
            for other in self._store.drafts_of(draft.group, "minutes")
            if other.id != draft.id
            and (proposed := drafting.proposed_in(other))
            and drafting.is_version_of(findings, meeting, proposed)
        ]
        return others[-1] if others else None

    def _refuse(self, draft: Draft, reason: str) -> None:
        """Told with what to do; what is sent next is taken for it."""
        with self._store.transaction():
            if self._store.draft(draft.id) is None:
                return
            self._say(draft, lambda say: Message(say.minutes_refused(reason)))
            self._store.drop_draft(draft.id)
            self._ask(draft, "minutes.sent", {"group": draft.group})

    def _fail(self, number: int, reference: str) -> None:
        with self._store.transaction():
            if draft := self._store.draft(number):
                self._say(draft, lambda say: Message(say.something_failed(reference)))
                self._store.drop_draft(number)

    def _ask(self, draft: Draft, act: str, args: dict[str, str | int | None]) -> None:
        """Unless something else is asked of the person already."""
        asked = self._store.asked(draft.by)
        if asked is None or asked.act == "minutes.more":
            self._store.ask(Asked(draft.by, act, args, self._house.clock.now()))

    def _say(self, draft: Draft, words: Callable[[Voice], Message]) -> None:
        person = self._store.person(draft.by)
        if person is None or not person.reachable:
            return
        message = words(self._voice(person, self._store.group(draft.group)))
        self._store.say(Edit(ToPerson(person.id), message, drafting.purpose_of(draft.id), or_post=True))

    def _voice(self, person: Person, group: Group) -> Voice:
        return texts.speaker(person.language or group.language, group.tz)


def _day_of(draft: Draft) -> date | None:
    day = draft.fields.get("day")
    return date.fromisoformat(str(day)) if day else None
