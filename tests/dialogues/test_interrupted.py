"""The process ends while a document is being made: started again it goes on, and nothing is said or done twice."""

import asyncio
from typing import Any

import pytest

from tests.dialogues.stage import Stage
from tests.dialogues.test_transmission import answered, files_of


async def dies_at_the_document(stage: Stage, after: int = 0) -> None:
    """Whatever document is asked for next, `after` so many others, the process ends while the worker is at it."""
    begun, render, left = asyncio.Event(), stage.relance.house.render, iter(range(after))

    async def at_it(*asked: Any) -> bytes:
        if next(left, None) is not None:
            return await render(*asked)
        begun.set()
        return await asyncio.Event().wait() and b""

    stage.relance.house.render = at_it
    await asyncio.wait_for(begun.wait(), 10)
    await stage.restarts()


@pytest.mark.parametrize(
    ("command", "after", "documents"),
    [
        ("/compile", 0, 3),
        ("/compile", 1, 3),
        ("/compile", 2, 3),
        ("/followup", 0, 2),
        ("/followup", 1, 2),
    ],  # first the points are grouped
)
async def test_what_was_asked_for_comes_once_after_the_start(
    stage: Stage, command: str, after: int, documents: int
) -> None:
    await answered(stage)

    stage.mariam.person.writes(stage.telegram_bot, command)
    await dies_at_the_document(stage, after)

    assert len(files_of(stage.mariam)) == documents
    said = stage.mariam.hears()
    assert len(said) == len(set(said))
    await stage.restarts()
    assert stage.mariam.hears() == []


async def test_a_transmission_is_made_once_and_told_once(stage: Stage) -> None:
    await answered(stage)
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("3 · DRC")
    await stage.mariam.presses("Marquer comme transmise")
    stage.forgets()
    preview = stage.mariam.with_button("Confirmer la transmission")

    pressed = asyncio.create_task(
        stage.mariam.person.presses(preview, next(b for b in preview.buttons if "Confirmer" in b))
    )
    await dies_at_the_document(stage)
    pressed.cancel()

    (done,) = stage.store.decision(1).transmissions
    assert done.chosen == ("Accès aux cercles <b>frontaliers</b>",)
    assert len(stage.group_hears()) == 1
    assert len(stage.awa.hears()) == 1
    await stage.restarts()
    assert len(stage.store.decision(1).transmissions) == 1
    assert stage.group_hears() == stage.awa.hears() == []
