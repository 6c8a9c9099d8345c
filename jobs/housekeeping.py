"""Forgets what was kept long enough, and keeps a copy of the store to fall back on."""

import asyncio
import logging
from datetime import timedelta

from context import House
from domain import drafting

log = logging.getLogger(__name__)


def forget_old(house: House) -> None:
    """What is older than the configuration allows is gone; /privacy tells people these spans."""
    kept = house.config.retention
    gone = house.store.purge(
        house.clock.now(),
        done_updates=timedelta(days=kept.done_updates),
        sent_messages=timedelta(days=kept.sent_messages),
        files=timedelta(days=kept.files),
        closed_decisions=timedelta(days=kept.closed_decisions),
    )
    if any(gone.values()):
        log.info("Forgotten: %s", ", ".join(f"{count} {what}" for what, count in gone.items() if count))
    _let_pasted_go(house)


def _let_pasted_go(house: House) -> None:
    """Minutes that were pasted and are read: what was found in them stays, the text does not."""
    with house.store.transaction():
        for draft in (d for g in house.store.groups() for d in house.store.drafts_of(g.id, "minutes")):
            without = drafting.without_pasted(draft, house.clock.now())
            if without != draft:
                house.store.keep_draft(without)


async def keep_generation(house: House) -> None:
    """A copy of everything beside the store, in the place of the oldest one; made in a thread, the bot goes on."""
    await asyncio.to_thread(house.store.keep_generation)
