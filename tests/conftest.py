"""What tests of whole processes start from."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from clock import SystemClock
from sandbox.clock import WoundClock
from sandbox.engine import Telegram
from sandbox.http import serve
from tests.running import TOKEN, Machine

# How long an example takes is the machine's affair: what is slow is measured in benchmarks/, and fails no test.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


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
