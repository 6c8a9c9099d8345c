"""Everything the clock does, in one list. Nothing is due because a job ran: jobs ask what is due, and may ask twice.

Beside these, two run all the time: the outbox (jobs/outbox.py) delivers whatever was said, the reader (jobs/minutes.py)
reads whatever minutes were handed in.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from context import House
from jobs import deadlines, housekeeping, menus, nudges, pdfs, ranking

SECOND, HOUR = timedelta(seconds=1), timedelta(hours=1)


@dataclass(frozen=True)
class Job:
    """What is done every so often."""

    name: str
    every: timedelta
    sentence: str
    run: Callable[[House], Awaitable[None]]


def _on_the_loop(work: Callable[[House], None]) -> Callable[[House], Awaitable[None]]:
    """A scheduler runs plain functions in threads of its own; the store belongs to the loop's thread."""

    async def run(house: House) -> None:
        work(house)

    return run


JOBS = (
    Job("deadlines", 3 * SECOND, "Closes contributions at their due moment.", _on_the_loop(deadlines.tick)),
    Job("ranking", 3 * SECOND, "Asks, reminds and ends in ranking rounds.", _on_the_loop(ranking.tick)),
    Job("nudges", 3 * SECOND, "Says what is due, to whom it is due, once.", _on_the_loop(nudges.tick)),
    Job("pdfs", SECOND, "Makes the PDFs that are wanted.", pdfs.tick),
    Job("menus", 10 * SECOND, "Lists all commands to who coordinates, and to nobody else.", menus.tick),
    Job("housekeeping", HOUR, "Forgets what was kept long enough.", _on_the_loop(housekeeping.forget_old)),
    Job("generations", 24 * HOUR, "Keeps a copy of the store to fall back on.", housekeeping.keep_generation),
)
