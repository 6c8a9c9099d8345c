"""Killed while a version goes by mail, and while its failure comes back: no mail twice, each told once."""

import re
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.dialogues.killing import Lives, lives_of
from tests.dialogues.stage import Actor, Stage, at, read
from tests.dialogues.test_mail import EHP, HCT, OCHA, ready, sent
from tests.dialogues.test_transmission import answered
from tests.imap import Inbox, inbox, watching
from tests.notices import POSTFIX, notice
from tests.smtp import PostOffice, post_office

DOUBT = f"❓ Peut-être parti pour {EHP}, {HCT} et {OCHA}"
REPORT = r"e-mail de la version 1\n.*(✅|❓)"
RESULT = (f"✅ Remis au serveur pour {EHP} et {OCHA}.", f"❌ Refusé pour {HCT}")


@pytest.fixture
async def office(stage: Stage, tmp_path: Path) -> AsyncIterator[PostOffice]:
    """The bot is given a mail server, which refuses one address of three; it is the day of the transmission."""
    with post_office(tmp_path) as (running, server):
        running.refuses[HCT] = "550 5.1.1 no such user here"
        stage.mail = server
        await stage.restarts()
        await answered(stage)
        await stage.winds_to(at(16, 9, 5))
        yield running


@pytest.mark.parametrize(
    ("when", "written", "received"),
    [
        ("after", "sending", 0),  # claimed, and nothing of it was handed over
        ("before", "done", 1),  # the server has it and said so, and that is not kept yet
        ("after", "done", 1),  # what became of it is kept, and nobody was told yet
    ],
)
async def test_killed_around_the_server_s_answer_it_goes_once_and_what_is_not_known_is_said(
    stage: Stage, office: PostOffice, when: str, written: str, received: int
) -> None:
    await ready(stage.mariam)
    async with lives_of(stage, stage.mail) as lives:
        lives.taps(stage.mariam, "Envoyer")
        await lives.is_killed_at_commit(when, "mails", f'"state": "{written}"')
        assert await lives.is_killed_at_each(REPORT) >= 1
        await ends_told(lives, known=(when, written) == ("after", "done"))
        assert office.envelopes == [[EHP, OCHA]] * received
        assert office.attempts == received


async def test_killed_before_the_server_answered(stage: Stage, office: PostOffice) -> None:
    await ready(stage.mariam)
    office.goes_on = threading.Event()
    async with lives_of(stage, stage.mail) as lives:
        lives.taps(stage.mariam, "Envoyer")
        await lives.begins()
        await lives.machine.until(lambda: office.attempts == 1)
        await lives.is_killed_now()
        office.goes_on.set()
        await lives.begins()
        await ends_told(lives, known=False)
        assert office.attempts == 1


async def ends_told(lives: Lives, *, known: bool) -> None:
    """Both who coordinate read once what became of it and what can be done, or were being told as it was killed."""
    assert await lives.rests()
    store = await lives.ends()
    (mail,) = store.mails_of(1)
    assert mail.state == "done"
    told = [actor for actor in (lives.stage.mariam, lives.stage.awa) if reports_to(actor)]
    for actor in told:
        (report,) = reports_to(actor)
        assert all(line in report for line in (RESULT if known else [DOUBT]))
        assert actor.with_button(f"Corriger {HCT}" if known else "Renvoyer quand même")
    assert told
    assert len(told) + sum(bool(lives.in_doubt(actor)) for actor in (lives.stage.mariam, lives.stage.awa)) >= 2
    lives.nobody_is_told_twice()


def reports_to(actor: Actor) -> list[str]:
    return [said for m in actor.private.messages if re.search(REPORT, said := read(m.text or ""))]


async def test_killed_as_it_comes_back_each_notice_is_told_once(stage: Stage, tmp_path: Path) -> None:
    with post_office(tmp_path) as (office, server), inbox(tmp_path) as box:
        stage.mail = watching(server, box)
        await stage.restarts()
        await answered(stage)
        await stage.winds_to(at(16, 9, 5))
        await sent(stage, stage.mariam)
        box.gets(notice(POSTFIX, office.letters[0], HCT), stage.clock.now())
        async with lives_of(stage, stage.mail) as lives:
            for when in ("before", "after"):  # it was read of, and not kept; it is kept, and not told
                await lives.is_killed_at_commit(when, "mails", '"bounced"')
            assert await lives.is_killed_at_each(f"Revenu de {HCT}") >= 1
            await looks_again(lives, box)
            box.gets(notice(POSTFIX, office.letters[0], OCHA, number=2), stage.clock.now())
            await lives.machine.until(lambda: len(box.fetched) >= 2)
            await looks_again(lives, box)
            await lives.is_killed_now()
            await lives.begins()
            await looks_again(lives, box)
            assert await lives.rests()
            store = await lives.ends()

            (mail,) = store.mails_of(1)
            assert [(a.address, a.state) for a in mail.addressees] == [
                (EHP, "sent"), (HCT, "bounced"), (OCHA, "bounced")
            ]  # fmt: skip
            for actor in (stage.mariam, stage.awa):
                *first, second = [text for m in actor.private.messages if f"Revenu de {HCT}" in (text := read(m.text))]
                assert f"Revenu de {OCHA}" in second
                assert len(first) == 1 or lives.in_doubt(actor)
                assert not any(f"Revenu de {OCHA}" in text for text in first)
            lives.nobody_is_told_twice()
            assert len(office.received) == 1


async def looks_again(lives: Lives, box: Inbox) -> None:
    """Twice, so that one of them began after now."""
    looked = sum("SEARCH" in command for command in box.commands)
    await lives.machine.until(lambda: sum("SEARCH" in command for command in box.commands) >= looked + 2)
