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
TRIES = 3  # at what goes wrong with us, before it is told: a full disk may have room again
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


class Drafter:
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
        """Until it is read, also when more of it comes meanwhile. A fault of our own that stays is told."""
        wait, faults, begun = FIRST_WAIT, 0, self._house.clock.now()
        while True:
            try:
                unread = self._store.draft(draft)
                if unread is None or not unread.is_unread:
                    return
                await self._silence(unread)
                async with self._hands:
                    later = await self._read(draft)
                if later is None:
                    continue
                if self._house.clock.now() - begun > PATIENCE:
                    self._refuse(unread, "unfetchable")
                    continue
            except Exception as error:  # nothing of it was kept, so it can be done from the beginning
                faults, later = faults + 1, 0.0
                log.warning("Minutes could not be read: %s", type(error).__name__)
                if faults >= TRIES and self._is_told(draft, error):
                    return
            await self._house.clock.sleep(max(wait, later))
            wait = min(wait * 2, LONGEST_WAIT)

    async def _silence(self, draft: Draft) -> None:
        """Telegram's apps cut what is pasted into messages that come one after another."""
        while drafting.parts_of(draft):
            wait = (drafting.last_part_at(draft) + SILENCE - self._house.clock.now()).total_seconds()
            if not 0 < wait <= SILENCE.total_seconds():  # a clock that was set back keeps nobody waiting
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
            known = self._known(draft, sha256)
            findings = None if known else await self._house.read_minutes(data, drafting.name_of(draft), _day_of(draft))
        except RefusedError as refused:
            self._refuse(draft, refused.reason)
            return None
        except DocumentRefusedError as refused:
            self._refuse(draft, refused.reason.value)
            return None
        except TelegramError as error:
            log.info("Minutes will be fetched later: %s", error)
            with self._store.transaction():
                if self._store.draft(number) == draft:
                    self._say(draft, lambda say: Message(say.minutes_are_late(drafting.name_of(draft))))
            return seconds_of(error) if isinstance(error, RetryAfter) else 0.0
        with self._store.transaction():
            if self._store.draft(number) != draft:  # more of it came meanwhile, or it was given up
                return None
            known = known or self._known(draft, sha256)
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
        """The same document, handed in before to this group; not when something was done in this draft already."""
        if draft.fields.get("day") or drafting.gone_through(draft):
            return None
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
        fields = {**known.fields, **{name: draft.fields.get(name) for name in ("parts", "messages", "pasted")}}
        self._store.keep_draft(drafting.with_proposed(replace(draft, fields=fields), proposed))

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
        own = drafting.gone_through(draft)
        meeting = day or findings.meeting_date or (own.meeting_date if own else None)
        before = None if own else self._earlier(draft, findings, meeting)
        earlier = drafting.proposed_in(before) if before else own
        proposed = drafting.drafted(
            findings,
            self._house.clock.now(),
            group.tz,
            store.decisions_of(group.id),
            earlier,
            corrects=before is not None,
            meeting_date=meeting,
        )
        asks_day = meeting is None and bool(findings.decisions) and own is None
        state = "day" if asks_day else "read"
        fields = {**draft.fields, "state": state, "was": None, "sha256": sha256}
        fields["proposed"] = drafting.to_text(proposed)
        store.keep_draft(replace(draft, fields=fields))
        name = drafting.name_of(draft)
        if asks_day:
            self._ask_day(draft)
            return
        if before:
            store.keep_draft(drafting.moved(before, draft.id))

        def listed(say: Voice) -> Message:
            new = sum(e.is_new for e in proposed.entries)
            gone = sum(proposed.entry(e.number) is None for e in earlier.entries) if earlier else 0
            news = say.minutes_corrected(new, gone) if before else ""
            return self._listed(say, draft, name, proposed, group, news)

        self._say(draft, listed)

    def _ask_day(self, draft: Draft, news: Callable[[Voice], str] = lambda _: "") -> None:
        name, tz = drafting.name_of(draft), self._store.group(draft.group).tz
        days = drafting.likely_days(name, self._house.clock.now(), tz)
        self._say(draft, lambda say: messages_minutes.which_meeting_day(say, draft.id, name, days, news(say)))
        self._ask(draft, "minutes.day", {"draft": draft.id})

    def _listed(self, say: Voice, draft: Draft, name: str, proposed: Proposed, group: Group, news: str) -> Message:
        now, decisions = self._house.clock.now(), self._store.decisions_of(group.id)
        return messages_minutes.listed(say, draft.id, name, proposed, group, decisions, now, news=news)

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
        """Told with what to do; what is sent next is taken for it. What was read of it before stays."""
        with self._store.transaction():
            if self._store.draft(draft.id) != draft:  # more of it came meanwhile: it is read anew
                return
            if self._goes_back(draft, lambda say: say.minutes_refused(reason)):
                return
            self._say(draft, lambda say: messages_minutes.refused(say, reason, draft.by, draft.group))
            if self._reaches(draft.by):
                self._store.drop_draft(draft.id)
                self._ask(draft, "minutes.sent", {"group": draft.group})
            else:  # they are told when they open the chat
                fields = {"state": "refused", "reason": reason, "name": drafting.name_of(draft)}
                self._store.keep_draft(replace(draft, fields=fields))

    def _is_told(self, number: int, error: Exception) -> bool:
        """Says that it cannot be read for a fault of ours, and keeps it. Not while not even that can be kept."""
        reference = new_reference()
        log.error("%s: minutes could not be read", reference, exc_info=error)
        try:
            with self._store.transaction():
                draft = self._store.draft(number)
                if draft is None or not draft.is_unread:
                    return True
                if self._goes_back(draft, lambda say: say.something_failed(reference), again=True):
                    return True
                fields = {**draft.fields, "state": "failed", "reference": reference}
                self._store.keep_draft(replace(draft, fields=fields))
                self._say(draft, lambda say: messages_minutes.failed(say, draft.id, reference))
        except Exception as worse:
            log.error("%s: it could not be told", reference, exc_info=worse)
            return False
        return True

    def _goes_back(self, draft: Draft, why: Callable[[Voice], str], *, again: bool = False) -> bool:
        """To what was read of it before, told why; False when this was its first reading."""
        before = drafting.as_before(draft)
        proposed = drafting.proposed_in(before) if before else None
        if before is None or proposed is None:
            return False
        self._store.keep_draft(before)
        if before.fields.get("state") == "day":
            self._ask_day(before, lambda say: say.minutes_as_before(why(say)))
            return True
        group = self._store.group(draft.group)
        shown = drafting.recognised(proposed, self._store.decisions_of(group.id), group.tz)

        def listed(say: Voice) -> Message:
            news = say.minutes_as_before(why(say))
            message = self._listed(say, before, drafting.name_of(before), shown, group, news)
            return messages_minutes.again(say, before.id, message) if again else message

        self._say(before, listed)
        return True

    def _ask(self, draft: Draft, act: str, args: dict[str, str | int | None]) -> None:
        """Unless something else is asked of the person already."""
        if not self._store.group(draft.group).is_coordinated_by(draft.by):
            return
        asked, now = self._store.asked(draft.by), self._house.clock.now()
        if asked is None or asked.act == "minutes.more" or not asked.stands(now):
            self._store.ask(Asked(draft.by, act, args, now))

    def _say(self, draft: Draft, words: Callable[[Voice], Message]) -> None:
        """To whoever handed it in, and in every chat of the coordination where the draft's line stands."""
        group = self._store.group(draft.group)
        coordination = [c.person for c in group.coordinators]
        for number in dict.fromkeys((draft.by, *coordination)):
            person = self._store.person(number)
            if person is None or not person.reachable:
                continue
            say = self._voice(person, group)
            # Whoever handed over the coordination meanwhile learns no more of it.
            message = words(say) if number in coordination else Message(say.coordination_only())
            purpose, is_theirs = drafting.purpose_of(draft.id), number == draft.by
            self._store.say(Edit(ToPerson(number), message, purpose, or_post=is_theirs))

    def _reaches(self, number: int) -> bool:
        person = self._store.person(number)
        return person is not None and person.reachable

    def _voice(self, person: Person, group: Group) -> Voice:
        return texts.speaker(person.language or group.language, group.tz)


def _day_of(draft: Draft) -> date | None:
    day = draft.fields.get("day")
    return date.fromisoformat(str(day)) if day else None
