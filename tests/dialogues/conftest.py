"""The whole bot with a real store; only Telegram is doubled, by our own strict local Bot API."""

from collections.abc import AsyncIterator, Iterator
from datetime import date
from pathlib import Path

import pytest

pytest.register_assert_rewrite("tests.dialogues.manners", "tests.dialogues.killing")

from bot import Relance  # noqa: E402 - after the line above
from documents.reading.worker import Reader  # noqa: E402
from domain.minutes.findings import Findings  # noqa: E402
from tests.dialogues.june_minutes import OneProcess, Reading  # noqa: E402
from tests.dialogues.stage import Stage, open_stage  # noqa: E402


@pytest.fixture
async def bare(tmp_path: Path) -> AsyncIterator[Stage]:
    """The group and its people; the bot is at work but in no group yet."""
    stage = await open_stage(tmp_path)
    yield stage
    await stage.closes()


@pytest.fixture
async def stage(bare: Stage) -> Stage:
    """Mariam coordinates, Awa co-facilitates, the roster of twenty is set, all four opened the private chat."""
    await bare.sets_up()
    return bare


@pytest.fixture
async def english(tmp_path: Path) -> AsyncIterator[Stage]:
    """The same in a group that speaks English, as its coordination does."""
    stage = await open_stage(tmp_path, language="en")
    await stage.sets_up()
    await stage.mariam.tells("/settings language English")
    stage.forgets()
    yield stage
    await stage.closes()


@pytest.fixture(scope="session")
def readers() -> Iterator[tuple[Reader, Reader]]:
    """One that reads, and one that has no time to."""
    both = OneProcess(), Reader(patience=0.001)
    yield both
    for reader in both:
        reader.close()


@pytest.fixture
def reading(readers: tuple[Reader, Reader], monkeypatch: pytest.MonkeyPatch) -> Reading:
    """Where documents are read, also after a restart; to be asked for before the stage."""
    watched = Reading(*readers)

    async def read_minutes(_: Relance, data: bytes, name: str, meeting: date | None) -> Findings:
        return await watched(data, name, meeting)

    monkeypatch.setattr(Relance, "_read_minutes", read_minutes)
    return watched
