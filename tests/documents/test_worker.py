"""The worker process: nobody waits for a document, and a bad one harms nobody."""

import asyncio
import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable

import pytest

from documents.spreadsheet import compilation_xlsx
from documents.word import compilation_docx
from documents.worker import RenderingError, Worker, packed
from tests.documents.case import BAMAKO, june_compilation
from texts.locales.fr.documents import DocumentWords as French


@pytest.fixture
async def worker() -> AsyncIterator[Worker]:
    worker = Worker(patience=20)
    yield worker
    worker.close()


def pid() -> bytes:
    return str(os.getpid()).encode()


def die() -> bytes:
    os.kill(os.getpid(), signal.SIGKILL)
    return b""


def hoard() -> bytes:
    return str(len(bytearray(1536 * 1024 * 1024))).encode()


def loaded() -> bytes:
    return " ".join(name for name in ("docxtpl", "xlsxwriter") if name in sys.modules).encode()


def same(data: bytes) -> bytes:
    return data


def refuse(reason: str) -> bytes:
    raise ValueError(reason)


async def test_a_document_is_the_same_from_the_worker(worker: Worker) -> None:
    june = june_compilation()

    assert await worker.rendered(compilation_docx, june, French(BAMAKO)) == compilation_docx(june, French(BAMAKO))


async def test_packed_once_a_compilation_serves_for_every_document(worker: Worker) -> None:
    june, words = june_compilation(), French(BAMAKO)
    once = packed(june)

    for render in (compilation_docx, compilation_xlsx):
        made: Callable[..., bytes] = render
        assert await worker.rendered(made, once, words) == made(june, words)
        assert await worker.rendered(made, once, words=words) == made(june, words)
    assert await worker.rendered(same, pickle.dumps("x")) == pickle.dumps("x")  # bytes are bytes


async def test_warmed_up_it_has_at_hand_what_documents_are_made_with(worker: Worker) -> None:
    assert await worker.rendered(loaded) == b""
    await worker.warm_up()
    assert await worker.rendered(loaded) == b"docxtpl xlsxwriter"


async def test_where_it_cannot_be_warmed_up_the_next_document_is_made_all_the_same() -> None:
    worker = Worker(patience=0)
    await worker.warm_up()
    worker._patience = 20
    assert await worker.rendered(loaded) == b""
    worker.close()


async def test_it_is_made_in_another_process_that_stays(worker: Worker) -> None:
    first, second = await worker.rendered(pid), await worker.rendered(pid)

    assert first == second != pid()


async def test_others_are_served_meanwhile(worker: Worker) -> None:
    await worker.rendered(pid)
    slow = asyncio.create_task(worker.rendered(_sleep_and_say, 0.5))
    ticks = 0
    while not slow.done():
        await asyncio.sleep(0.01)
        ticks += 1

    assert await slow == b"0.5"
    assert ticks > 10


def _sleep_and_say(seconds: float) -> bytes:
    time.sleep(seconds)
    return str(seconds).encode()


async def test_a_crash_is_an_error_with_a_reason_and_the_next_document_is_made(worker: Worker) -> None:
    with pytest.raises(RenderingError, match="died"):
        await worker.rendered(die)

    assert await worker.rendered(pid) != pid()


async def test_taking_too_long_is_an_error_with_a_reason_and_ends_the_process() -> None:
    worker = Worker(patience=3)
    before = int(await worker.rendered(pid))

    with pytest.raises(RenderingError, match="3 seconds"):
        await worker.rendered(_sleep_and_say, 60)

    assert await _gone(before)
    assert int(await worker.rendered(pid)) != before
    worker.close()


async def test_taking_too_much_memory_is_an_error_with_a_reason_and_ends_the_process(worker: Worker) -> None:
    before = int(await worker.rendered(pid))

    with pytest.raises(RenderingError, match="memory"):
        await worker.rendered(hoard)

    assert await _gone(before)
    assert int(await worker.rendered(pid)) != before


async def test_an_error_in_the_document_comes_through_and_the_worker_stays(worker: Worker) -> None:
    before = await worker.rendered(pid)

    with pytest.raises(ValueError, match="nothing in it"):
        await worker.rendered(refuse, "nothing in it")

    assert await worker.rendered(pid) == before


async def test_close_ends_the_process_and_may_be_called_twice() -> None:
    worker = Worker()
    process = int(await worker.rendered(pid))

    worker.close()
    worker.close()

    assert await _gone(process)


async def test_a_cancelled_wait_frees_the_worker(worker: Worker) -> None:
    await worker.rendered(pid)
    waiting = asyncio.create_task(worker.rendered(_sleep_and_say, 60))
    await asyncio.sleep(0.1)

    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting

    assert await asyncio.wait_for(worker.rendered(pid), 10)


BOT = """
import asyncio, sys
from documents.worker import Worker
from tests.documents.test_worker import pid

async def main():
    print((await Worker().rendered(pid)).decode(), flush=True)
    await asyncio.sleep(60)

if __name__ == "__main__":
    asyncio.run(main())
"""


async def test_nothing_is_left_running_when_the_bot_is_killed() -> None:
    bot = subprocess.Popen(  # noqa: ASYNC220 - killed right away
        [sys.executable, "-c", BOT], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert bot.stdout is not None
    process = int(bot.stdout.readline())

    bot.kill()
    bot.wait()
    bot.stdout.close()

    assert await _gone(process)


async def _gone(process: int) -> bool:
    for _ in range(100):
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return True
        await asyncio.sleep(0.05)
    return False
