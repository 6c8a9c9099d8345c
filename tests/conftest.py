"""What tests of whole processes start from."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from clock import SystemClock
from sandbox.clock import WoundClock
from sandbox.engine import Telegram
from sandbox.http import serve
from tests.running import TOKEN, Machine


@pytest.fixture
async def machine(tmp_path: Path) -> AsyncIterator[Machine]:
    """Configured for Telegram on a socket of this machine, at this very hour; nothing runs yet."""
    telegram = Telegram(WoundClock(SystemClock().now(), flows=True))
    account = telegram.bot(TOKEN, "relance_bot", "Relance")
    door = await serve(telegram)
    machine = Machine(tmp_path, telegram, account, door)
    yield machine
    await machine.ends()
    await door.close()
