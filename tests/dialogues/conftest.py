"""The whole bot with a real store; only Telegram is doubled, by our own strict local Bot API."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

pytest.register_assert_rewrite("tests.dialogues.manners")

from tests.dialogues.stage import Stage, open_stage  # noqa: E402 - after the line above


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
