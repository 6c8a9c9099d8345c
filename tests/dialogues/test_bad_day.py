"""Scenario 12: killed, asleep for a day, the group moved house, somebody shut the door, Telegram slows down."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.dialogues.manners import unasked_in_quiet_time
from tests.dialogues.stage import Stage, at, open_stage, read
from tests.dialogues.test_nudging import ANSWERED, MISSING, PRIORITIES, meets_focal_points


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """As everywhere, in a plain group that may still become a supergroup."""
    stage = await open_stage(tmp_path, kind="group")
    await stage.sets_up()
    yield stage
    await stage.closes()


async def dies_over_it(stage: Stage) -> None:
    """What was just written is on the disk; the process ends before anything came of it."""
    tasks = stage.relance._tasks
    next(task for task in tasks if task.get_name() == "work").cancel()
    for _ in range(1000):
        await asyncio.sleep(0)
    assert len(stage.store.inbox.waiting()) == 1
    await stage.relance.stop()


async def test_the_bad_day(stage: Stage) -> None:
    await meets_focal_points(stage, *MISSING, "ARGA-Mali")
    await stage.mariam.tells("/roster +NRC @awa_nrc")
    call = await stage.opens(PRIORITIES)
    for organisation in ANSWERED:
        if organisation != "NRC":
            await stage.awa.tells(f"/for {organisation} e-mail 1) Accès 2) Documentation civile")
    await stage.mariam.tells("/excuse Coopération Suisse fermée")
    await stage.cast["arga-mali"].tells("/absent mardi 20 juin")
    await stage.winds_to(at(12, 10))
    nrc = await stage.awa.replies("1) Logement\n2) Terre", to=call)
    await stage.aissata.replies("1) Accès\n2) Documentation civile", to=call)

    # Tuesday 07:58: killed with OIM's answer on the disk and not dealt with.
    await stage.winds_to(at(13, 7, 58))
    stage.forgets()
    stage.oim.person.writes(stage.telegram_bot, "1) Suivi des mouvements\n2) Accès aux sites")
    await dies_over_it(stage)

    # Meanwhile: an edit, a supergroup with topics, an answer, somebody who shuts the bot out.
    stage.clock.wind_to(at(13, 18))
    stage.awa.person.edits(nrc, "1) Logement\n2) Terre et biens\n3) Délais")
    stage.chat.becomes_forum()
    stage.tdh.person.writes(stage.telegram_bot, "1) Enfants séparés\n2) Espaces sûrs")
    stage.sif.person.blocks(stage.telegram_bot)

    # Wednesday 09:10: started again, and Telegram is slow.
    stage.clock.wind_to(at(14, 9, 10))
    stage.telegram.faults.fails("sendMessage", error_code=429, retry_after=35, times=4)
    await stage._begins()
    assert {s.current.text.split()[1] for s in stage.store.submissions_to(1)} >= {"Suivi", "Enfants"}
    await stage.relance.tick()
    await stage.relance.tick()
    await stage.settled()

    # Those who answered meanwhile get their receipt and no reminder; those who did not get one.
    assert [said.splitlines()[0] for said in stage.oim.hears()] == [
        "Bien reçu, merci. #1, OIM, 2 points, 13 juin 07:58."
    ]
    assert [said.splitlines()[0] for said in stage.tdh.hears()] == [
        "Bien reçu, merci. #1, TDH, 2 points, 13 juin 18:00."
    ]
    for organisation, of in (("pam", "de "), ("unmas", "d'"), ("idlo", "d'")):
        assert [said.splitlines()[0] for said in stage.cast[organisation].hears()] == [
            "Bonjour Point. #1 Priorités de protection : 14 organisations sur 20 ont répondu ; nous n'avons pas encore "
            f"la contribution {of}{organisation.upper()}."
        ]
    assert stage.sif.hears() == stage.aissata.hears() == stage.ibrahim.hears() == []
    (edited,) = [s for s in stage.store.submissions_to(1) if s.author == stage.awa.person.id and not s.on_behalf]
    assert [v.items for v in edited.versions] == [
        ("Logement", "Terre"),
        ("Logement", "Terre et biens", "Délais"),
    ]

    # The new chat has the call again, and one line; nothing went to the old one.
    new_call, line = stage.group_hears()
    assert "14/20 réponses" in read(stage.posts()[-2].text)
    assert new_call.startswith("#1 Priorités de protection\n")
    assert line.splitlines()[0] == "#1 Priorités de protection : 14 réponses sur 20, 2 excusées, 4 attendues."
    assert stage.chat.pinned is stage.posts()[-2]
    assert stage.store.group(1).chat == stage.chat.id

    # The coordination: the gap, whom no message reaches, who shut the door; each once.
    gap, shut, unreachable = stage.mariam.hears()
    assert gap.startswith("J'ai été hors ligne de mardi 13 juin, 07:58 (Bamako) à mercredi 14 juin, 09:10 (Bamako).")
    assert unreachable.startswith("#1 Priorités de protection : aucun message privé n'atteint SIF. Texte prêt")
    assert shut.startswith("Point SIF (SIF) a bloqué mes messages privés : je ne lui écris plus.")
    assert [u.why for u in stage.store.undelivered()] == ["blocked"]

    # By hand: 12 + OIM + TDH answered, Suisse and ARGA excused, four are missing.
    await stage.mariam.tells("/status")
    status, _ = stage.mariam.hears()
    assert "20 organisations sollicitées : 14 réponses, 0 sans ajout, 2 excusées, 4 attendues." in status
    assert "Attendues : PAM, UNMAS, IDLO, SIF\n" in status

    # The call posted anew took the place of a line: the group's five messages are not exceeded.
    assert [t.what for t in stage.store.decision(1).told] == ["called again"]
    await stage.winds_to(at(14, 18))
    assert stage.group_hears() == stage.pam.hears() == stage.sif.hears() == stage.mariam.hears() == []
    assert unasked_in_quiet_time(stage) == []
