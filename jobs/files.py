"""Fetches the files people sent from Telegram, so that they are ours to keep."""

import logging
from datetime import datetime, timedelta
from typing import Protocol

from telegram import Bot
from telegram.constants import FileSizeLimit
from telegram.error import BadRequest, RetryAfter, TelegramError

from domain.clock import Clock
from domain.store import Store
from domain.submissions import Attachment

LONGEST_WAIT = timedelta(hours=1)

log = logging.getLogger(__name__)


class FilesStore(Store, Protocol):
    def cannot_fetch(self, attachment: str, why: str) -> None: ...


class Fetcher:
    """Each pass tries every wanted file once; one that fails is left alone for longer each time."""

    def __init__(self, bot: Bot, store: FilesStore, clock: Clock) -> None:
        self._bot, self._store, self._clock = bot, store, clock
        self._later: dict[str, tuple[datetime, timedelta]] = {}

    async def fetch_wanted(self) -> None:
        """Keeps the bytes of what can be fetched, and marks what never will be."""
        wanted = self._store.to_fetch()
        self._later = {a.id: self._later[a.id] for a in wanted if a.id in self._later}
        for attachment in wanted:
            due, _ = self._later.get(attachment.id, (self._clock.now(), timedelta()))
            if due <= self._clock.now():
                await self._fetch(attachment)

    async def _fetch(self, attachment: Attachment) -> None:
        if attachment.size > FileSizeLimit.FILESIZE_DOWNLOAD:
            self._store.cannot_fetch(attachment.id, "too big")
            return
        try:
            file = await self._bot.get_file(attachment.telegram_file)
            data = bytes(await file.download_as_bytearray())
        except BadRequest as error:
            if "temporarily unavailable" in error.message.casefold():
                self._put_off(attachment, error)
                return
            log.warning("A file cannot be fetched: %s", error.message)
            too_big = "too big" in error.message.casefold()
            self._store.cannot_fetch(attachment.id, "too big" if too_big else f"refused: {error.message}")
        except TelegramError as error:
            self._put_off(attachment, error)
        else:
            self._store.keep_fetched(attachment.id, data)

    def _put_off(self, attachment: Attachment, error: TelegramError) -> None:
        _, waited = self._later.get(attachment.id, (None, timedelta(seconds=1)))
        wait = min(waited * 2, LONGEST_WAIT)
        if isinstance(error, RetryAfter):
            after = error.retry_after
            wait = after if isinstance(after, timedelta) else timedelta(seconds=after)
        self._later[attachment.id] = (self._clock.now() + wait, wait)
        log.info("A file will be fetched later: %s", error)
