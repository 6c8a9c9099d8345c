"""While one person's documents are made others are served: what they change meanwhile holds when these are ready."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from tests.dialogues.stage import Actor, Stage
from tests.dialogues.test_transmission import answered, files_of

ONLY_COORDINATION = "Cette action revient à la coordination du groupe. /aide montre ce que vous pouvez faire ici."


@asynccontextmanager
async def at_the_worker(stage: Stage, begins: Callable[[], Awaitable[object]]) -> AsyncIterator[None]:
    """What was begun waits at the worker until the end of this, and is then done."""
    house = stage.relance.house
    begun, goes_on, render, draw = asyncio.Event(), asyncio.Event(), house.render, house.draw

    def waiting(make: Callable[..., Awaitable[bytes]]) -> Callable[..., Awaitable[bytes]]:
        async def waits(*asked: Any) -> bytes:
            begun.set()
            await goes_on.wait()
            return await make(*asked)

        return waits

    house.render, house.draw = waiting(render), waiting(draw)
    beginning = asyncio.ensure_future(begins())
    await stage.until(begun.is_set)
    yield
    goes_on.set()
    house.render, house.draw = render, draw
    await stage.settled()
    beginning.cancel()
    await asyncio.gather(beginning, return_exceptions=True)


async def is_thrown_out(stage: Stage, actor: Actor) -> None:
    stage.chat.removes(actor.person, by=stage.awa.person)
    await stage.until(lambda: not stage.store.groups()[0].is_coordinated_by(actor.person.id))


async def confirming(stage: Stage) -> Callable[[], Awaitable[object]]:
    """Mariam is about to press."""
    await answered(stage)
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Marquer comme transmise")
    preview = stage.mariam.with_button("Confirmer la transmission")
    label = next(b for b in preview.buttons if "Confirmer" in b)
    stage.forgets()
    return lambda: stage.mariam.person.presses(preview, label)


async def test_what_is_cancelled_while_its_documents_are_made_is_not_transmitted(stage: Stage) -> None:
    begins = await confirming(stage)
    await stage.awa.tells("/cancel #1")
    cancel = stage.awa.with_button("Oui")

    async with at_the_worker(stage, begins):
        pressing = asyncio.ensure_future(
            stage.awa.person.presses(cancel, next(b for b in cancel.buttons if "Oui" in b))
        )
        await stage.until(lambda: stage.store.decision(1).cancellation is not None)
        stage.mariam.hears()
    await pressing

    assert stage.store.decision(1).transmissions == ()
    assert "annulée" in stage.mariam.hears()[-1]
    assert not any("Transmise" in said for said in stage.group_hears())
    assert files_of(stage.mariam) == {}


async def test_whoever_coordinates_no_more_transmits_nothing(stage: Stage) -> None:
    async with at_the_worker(stage, await confirming(stage)):
        await is_thrown_out(stage, stage.mariam)

    assert stage.store.decision(1).transmissions == ()
    assert stage.mariam.hears()[-1] == ONLY_COORDINATION
    assert files_of(stage.mariam) == {}


@pytest.mark.parametrize("command", ["/compile", "/followup", "/status"])
async def test_whoever_coordinates_no_more_is_handed_nothing(stage: Stage, command: str) -> None:
    await answered(stage)

    async def asks() -> None:
        stage.mariam.person.writes(stage.telegram_bot, command)

    async with at_the_worker(stage, asks):
        await is_thrown_out(stage, stage.mariam)
        stage.forgets()

    assert stage.mariam.hears() == [ONLY_COORDINATION]
    assert [m for m in stage.mariam.private.messages if m.files] == []


async def test_what_an_addendum_was_about_is_withdrawn_while_it_is_made(stage: Stage) -> None:
    begins = await confirming(stage)
    await begins()
    await stage.settled()
    await stage.aissata.replies(
        "1) Un point arrivé après", to=next(m for m in stage.posts() if m.text.startswith("#1 "))
    )
    await stage.mariam.tells("/compile #1")
    await stage.mariam.presses("Préparer l'additif")
    preview = stage.mariam.with_button("Confirmer la transmission")
    await stage.aissata.presses("Retirer")
    withdrawing = stage.aissata.with_button("Un point arrivé après")
    label = next(b for b in withdrawing.buttons if "Un point arrivé après" in b)
    stage.forgets()

    async def confirms() -> None:
        await stage.mariam.person.presses(preview, next(b for b in preview.buttons if "Confirmer" in b))

    async with at_the_worker(stage, confirms):
        pressing = asyncio.ensure_future(stage.aissata.person.presses(withdrawing, label))
        await stage.until(lambda: any(s.withdrawn for s in stage.store.submissions_to(1)))
    await pressing

    assert len(stage.store.decision(1).transmissions) == 1
    assert stage.store.inbox.failures() == []
    assert stage.mariam.hears() != []


async def test_status_with_its_picture_does_not_wait_behind_a_long_document(stage: Stage) -> None:
    await answered(stage)
    async with stage.relance.worker._turn:  # as while a document is made
        stage.mariam.person.writes(stage.telegram_bot, "/compile")
        stage.aissata.person.writes(stage.telegram_bot, "/status")
        await stage.until(lambda: any("photo" in (m.media or {}) for m in stage.aissata.private.messages))
        assert files_of(stage.mariam) == {}
    await stage.settled()
    assert len(files_of(stage.mariam)) == 3
