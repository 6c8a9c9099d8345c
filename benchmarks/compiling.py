"""Compiling a thousand answers, and how long others wait meanwhile: `python -m benchmarks.compiling`.

The whole bot runs on the sandbox's stage with a real store. While Mariam compiles, members answer one after the other;
what is measured is how long each waits, from writing to having the receipt; and the same while nobody compiles, for a
busy machine makes them wait as well. The documents are measured in the worker process, the first one with the libraries
still to be loaded, beside a spreadsheet of as many cells that the library writes without us.
"""

import asyncio
import itertools
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from benchmarks.documents import NOW, WORDS, bare_cells, collection
from bot import Relance
from config import Config, Secret, Storage, Telegram
from documents.spreadsheet import compilation_xlsx
from documents.word import compilation_docx
from documents.worker import Worker, packed
from domain import themes
from domain.compiling import Compilation, compile_decision
from domain.groups import Coordinator, FocalPoint, Person
from domain.transmitting import points_of
from sandbox import chats
from sandbox.clock import WoundClock
from sandbox.engine import Telegram as Stage
from sandbox.inprocess import InProcessRequest
from storage.store import TinyStore, open_store

ANSWERS, POINTS = 1_000, 3
MEMBERS = 60  # who ask meanwhile; Telegram lets us write to each of them once a second
ROUNDS = 5
WARMING = 5  # seconds until the bot has loaded everything
TOKEN = "123456:" + "x" * 35


def main() -> None:
    imports()
    asyncio.run(documents())
    for after, turns in ((0, ("at the start",)), (WARMING, ("warm", "next"))):
        with tempfile.TemporaryDirectory() as folder:
            asyncio.run(whole(Path(folder), after, turns))


def imports() -> None:
    """What is loaded at the start, beside the libraries that it cannot do without."""
    libraries = "import telegram.ext, apscheduler.schedulers.asyncio, dateparser"
    ours = "import bot, config, door, handlers, jobs, storage.store"
    for what, code in (("import bot", "import bot"), ("all that `run` loads", ours)):
        mine, theirs = (min(started(c) for _ in range(5)) for c in (code, libraries))
        print(f"{what:<60}{mine * 1000:>8.0f} ms  {mine / theirs:.2f} of its libraries'")


def started(code: str) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return time.perf_counter() - began


async def documents() -> None:
    plain = compile_decision(*collection(ANSWERS, POINTS), {}, NOW)
    points = themes.by_place(points_of(plain))
    by_theme = themes.shown(plain, themes.proposed(points.values()), points)
    made: Sequence[tuple[str, Callable[..., bytes], Compilation]] = (
        ("Word", compilation_docx, plain),
        ("  with themes", compilation_docx, by_theme),
        ("spreadsheet", compilation_xlsx, plain),
        ("  with themes", compilation_xlsx, by_theme),
        ("bare cells", bare_cells, plain),
    )
    for what, render, compilation in made:
        worker, once = Worker(), packed(compilation)  # as /compile does, for all its documents
        took = []
        for _ in range(1 + ROUNDS):
            began = time.perf_counter()
            await worker.rendered(render, once, WORDS)
            took.append(since(began))
        worker.close()
        print(f"{f'{what} of {ANSWERS} answers, in the worker, first':<60}{took[0]:>8.0f} ms")
        print(f"{f'  the best of the next {ROUNDS}':<60}{min(took[1:]):>8.0f} ms")


async def whole(folder: Path, after: float, turns: Sequence[str]) -> None:
    """Compiled in turns, the first one so many seconds after the bot has started."""
    clock = WoundClock(NOW, flows=True)
    telegram = Stage(clock)
    account = telegram.bot(TOKEN, "relance_bot", "Relance")
    mariam, *members = (telegram.person(name) for name in ("Mariam", *(f"Membre {n}" for n in range(1, MEMBERS + 1))))
    chat = telegram.group("Cluster Protection Mali", mariam, members=[*members, account])
    store = open_store(folder / "data", folder / "key", now=clock.now, forever=("answer", "nothing"))
    fill(store, chat.id, mariam, members)
    config = Config(Telegram(token=Secret(TOKEN)), Storage(folder / "data", folder / "key"))
    relance = Relance(config, store, clock, request=lambda: InProcessRequest(telegram))
    await relance.start()
    running = asyncio.create_task(relance.run())
    await asyncio.sleep(after)
    await quiet(relance)

    for turn in turns:
        await compiled(relance, account, mariam, members, turn)
    running.cancel()
    await relance.stop()


def fill(store: TinyStore, chat: int, mariam: chats.Person, members: Sequence[chats.Person]) -> None:
    group, decision, submissions = collection(ANSWERS, POINTS)
    with store.transaction():
        group = store.add_group(
            replace(
                group,
                id=0,
                chat=chat,
                coordinators=(Coordinator(mariam.id, "coordinator", NOW),),
                focal_points=tuple(FocalPoint(f"o{n}", m.id) for n, m in enumerate(members, 1)),
            )
        )
        for person in (mariam, *members):
            store.keep_person(
                Person(person.id, person.first_name, language="fr", private_since=NOW, groups=(group.id,))
            )
        decision = store.add_decision(replace(decision, id=0, number=0, group=group.id))
        for submission in submissions:
            store.add_submission(replace(submission, decision=decision.id, number=0))


async def compiled(
    relance: Relance, account: chats.Bot, mariam: chats.Person, members: Sequence[chats.Person], turn: str
) -> None:
    """From the command to the last document; meanwhile somebody else writes again and again."""
    theirs = mariam.private(account)
    before = len(documents_in(theirs))
    began = time.perf_counter()
    mariam.writes(account, "/compile")
    waits = await answered(account, members, lambda: len(documents_in(theirs)) > before)
    print(f"{f'/compile of {ANSWERS} answers, whole bot, {turn}':<60}{since(began):>8.0f} ms")
    tell("somebody else answered meanwhile", waits)
    await quiet(relance)
    count = iter(waits)
    waits = await answered(account, members, lambda: next(count, None) is None)
    tell("and as often while nobody compiles", waits)
    await quiet(relance)


async def answered(account: chats.Bot, members: Sequence[chats.Person], is_enough: Callable[[], bool]) -> list[float]:
    """How long each waited, in milliseconds."""
    waits: list[float] = []
    for member in itertools.cycle(members):
        if is_enough():
            break
        chat = member.private(account)
        heard, asked = len(chat.messages) + 1, time.perf_counter()
        member.writes(account, "1) Un point de plus")
        await until(lambda chat=chat, heard=heard: len(chat.messages) > heard)  # type: ignore[misc]
        waits.append(since(asked))
        await asyncio.sleep(0.05)  # Telegram lets us write no more than thirty times a second in all
    return waits


def tell(what: str, waits: Sequence[float]) -> None:
    median, last, longest = (sorted(waits)[int((len(waits) - 1) * part)] for part in (0.5, 0.95, 1))
    said = f"  {what}, {len(waits)} times: median, 95 %, longest"
    print(f"{said:<76}{median:>6.0f}{last:>6.0f}{longest:>6.0f} ms")


def documents_in(chat: chats.Chat) -> list[chats.Message]:
    return [m for m in chat.messages if m.document]


async def until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while not is_so():  # noqa: ASYNC110  what is waited for is the world outside, which sets no event
            await asyncio.sleep(0.001)


async def quiet(relance: Relance) -> None:
    await until(lambda: relance.idle)


def since(began: float) -> float:
    """Milliseconds."""
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main()
