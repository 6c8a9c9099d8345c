"""The whole case of June 2017, from the first decision to the follow-up sheet: few messages, none out of hours."""

from pathlib import Path

import pytest

from driving import Driver
from sandbox.clock import WoundClock
from sandbox.engine import Telegram
from sandbox.june2017 import BEGIN, Language, Player, raise_curtain
from tests.dialogues.manners import keeps_its_manners
from tests.dialogues.stage import TOKEN, Stage, _relance


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_the_bot_keeps_its_manners_through_the_whole_case(tmp_path: Path, language: Language) -> None:
    clock = WoundClock(BEGIN, flows=False)
    telegram = Telegram(clock)
    account = telegram.bot(TOKEN, "relance_bot", "Relance")
    case = raise_curtain(telegram, account, language)
    relance = _relance(tmp_path, clock, telegram)
    driver = Driver(telegram, clock, account, relance)
    await relance.start()
    try:
        await Player(case, driver.settled, driver.winds_to, print).plays()
        keeps_its_manners(Stage(tmp_path, clock, telegram, relance, driver, account, case.group))
        assert [u.why for u in relance.store.undelivered()] == []
        assert relance.store.check() == []
        assert relance.store.inbox.failures() == []
    finally:
        await relance.stop()
