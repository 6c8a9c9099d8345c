"""Files people sent are fetched and kept; what cannot be had is marked, what fails is tried again later."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from telegram import Bot

from domain.decisions import Decision
from domain.groups import Act, Group, Organisation
from domain.submissions import Attachment, Source, Submission, Version
from jobs.files import Fetcher
from sandbox.clock import WoundClock
from sandbox.engine import Telegram
from sandbox.inprocess import InProcessRequest
from storage.store import TinyStore, open_store

START = datetime(2017, 6, 7, 15, tzinfo=UTC)


@dataclass
class Desk:
    telegram: Telegram
    clock: WoundClock
    store: TinyStore
    fetcher: Fetcher
    sent: Attachment

    def submits(self, *attachments: Attachment) -> None:
        version = Version(START, "", attachments=attachments)
        self.store.add_submission(Submission(1, 0, "o1", 5, "Aissata", Source(-1, 1), (version,)))


@pytest.fixture
async def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Desk]:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    clock = WoundClock(START)
    telegram = Telegram(clock)
    account = telegram.bot("600001:" + "A" * 35, "relance_bot", "Relance")
    aissata = telegram.person("Aissata")
    aissata.starts(account)
    aissata.sends(account, file=("réponse.docx", b"PK\x03\x04 Word"))
    bot = Bot(account.token, request=InProcessRequest(telegram), get_updates_request=InProcessRequest(telegram))
    await bot.initialize()
    message = (await bot.get_updates(timeout=0))[-1].message
    assert message is not None
    assert message.document is not None
    sent = Attachment("f1", "réponse.docx", "application/x", 8, message.document.file_id)
    store = open_store(tmp_path / "data", tmp_path / "key", now=clock.now)
    group = store.add_group(Group(0, -1, "Cluster", "fr", "Africa/Bamako", "ML", roster=(Organisation("o1", "DRC"),)))
    store.add_decision(Decision(0, group.id, 0, "Priorités", Act(5, START)))
    yield Desk(telegram, clock, store, Fetcher(bot, store, clock), sent)
    assert store.check() == []
    store.close()


async def test_a_file_is_fetched_once_and_kept(desk: Desk) -> None:
    desk.submits(desk.sent)
    await desk.fetcher.fetch_wanted()

    assert desk.store.file("f1") == b"PK\x03\x04 Word"
    assert desk.store.to_fetch() == []


async def test_what_cannot_be_had_is_marked_and_not_asked_for_again(desk: Desk) -> None:
    big = Attachment("f2", "film.mp4", "video/mp4", 21 * 1024 * 1024, desk.sent.telegram_file)
    unknown = Attachment("f3", "x", "x", 1, "no such file")
    desk.submits(big, unknown, desk.sent)
    await desk.fetcher.fetch_wanted()

    assert desk.store.to_fetch() == []
    assert desk.store.unfetchable()["f2"] == "too big"
    assert desk.store.unfetchable()["f3"].startswith("refused: ")
    assert desk.store.file("f1") is not None


async def test_without_a_network_it_is_tried_again_later_and_later(desk: Desk) -> None:
    desk.telegram.faults.refuses_connection("getFile", times=2)
    desk.submits(desk.sent)
    for seconds in (0, 1, 1, 3):
        desk.clock.wind_by(timedelta(seconds=seconds))
        await desk.fetcher.fetch_wanted()
        assert len(desk.store.to_fetch()) == 1
    desk.clock.wind_by(timedelta(seconds=1))
    await desk.fetcher.fetch_wanted()

    assert desk.store.file("f1") == b"PK\x03\x04 Word"


async def test_telegram_is_waited_for_as_long_as_it_says(desk: Desk) -> None:
    desk.telegram.faults.fails("getFile", error_code=429, retry_after=300)
    desk.submits(desk.sent)
    await desk.fetcher.fetch_wanted()
    desk.clock.wind_by(timedelta(seconds=299))
    await desk.fetcher.fetch_wanted()
    assert desk.store.file("f1") is None
    desk.clock.wind_by(timedelta(seconds=1))
    await desk.fetcher.fetch_wanted()
    assert desk.store.file("f1") is not None
