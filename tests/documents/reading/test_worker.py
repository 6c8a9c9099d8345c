"""The guarded process: whatever a document does to it, there is an answer in time, and the next one is read."""

import asyncio
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from documents.reading import LARGEST, DocumentRefusedError, Reason, guarded, read_document
from documents.reading.worker import Reader
from domain.minutes.extracting import extract
from tests.documents.reading.making import Page, docx, p, para, pdf

MINUTES = docx(p("Réunion du 12 mai 2021") + p("Oxfam envoie la carte à OCHA avant le vendredi 21 mai.", level=0))


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    reader = Reader(patience=10)
    yield reader
    reader.close()


# What a document could make the process do


def pid(data: bytes) -> int:
    return os.getpid()


def sleep(data: bytes) -> str:
    time.sleep(60)
    return "too late"


def spin_in_c(data: bytes) -> bool:
    return re.match("(a+)+$", "a" * 60 + "b") is not None  # holds the interpreter, and for ages


def eat(data: bytes) -> int:
    return len(bytearray(2 << 30))


def crash(data: bytes) -> None:
    os.abort()


def leave(data: bytes) -> None:
    os._exit(0)


def recurse(data: bytes) -> Any:
    return recurse(data)


def fail(data: bytes) -> None:
    raise ValueError("words of the document")


def say_nonsense(data: bytes) -> Any:
    os.write(0, len(b"{[").to_bytes(8) + b"{[")


def say_too_much(data: bytes) -> Any:
    os.write(0, (1 << 40).to_bytes(8))


def lie(data: bytes, name: str) -> Any:
    return {"name": name, "format": "text", "blocks": [{"kind": "spell", "text": "abracadabra"}]}


def environment(data: bytes) -> dict[str, str]:
    return dict(os.environ)


def forbidden(data: bytes) -> dict[str, str]:
    acts: dict[str, Callable[[], Any]] = {
        "connect": lambda: socket.create_connection(("127.0.0.1", 9)),
        "resolve": lambda: socket.getaddrinfo("localhost", 80),
        "run": lambda: subprocess.run(["true"], check=True),
        "shell": lambda: os.system("true"),  # noqa: S605
        "write": lambda: Path("relance-test").write_text("x"),
        "create": lambda: os.open("relance-test", os.O_CREAT | os.O_RDWR),
        "remove": lambda: Path("relance-test").unlink(),
        "fork": os.fork,
        "kill": lambda: os.kill(os.getppid(), signal.SIGTERM),
    }
    return {what: outcome(act) for what, act in acts.items()}


def outcome(act: Callable[[], Any]) -> str:
    try:
        act()
    except PermissionError as refused:
        return str(refused)
    return "done"


# Reading


async def test_a_document_is_the_same_from_the_process(reader: Reader) -> None:
    assert await reader.document(MINUTES, "m.docx") == read_document(MINUTES, "m.docx")
    assert reader.document_now(MINUTES, "m.docx") == read_document(MINUTES, "m.docx")


async def test_the_findings_are_the_same_from_the_process(reader: Reader) -> None:
    document = read_document(MINUTES, "m.docx")
    assert await reader.findings(MINUTES, "m.docx") == extract(document)
    meeting = date(2022, 3, 1)
    assert await reader.findings(MINUTES, "m.docx", meeting) == extract(document, meeting)
    assert reader.findings_now(MINUTES, "m.docx").actions[0].due is not None


async def test_a_refusal_comes_with_its_reason(reader: Reader) -> None:
    for data, reason in ((b"", Reason.EMPTY), (pdf(Page().picture()), Reason.SCANNED), (b"PK\x03\x04", Reason.DAMAGED)):
        with pytest.raises(DocumentRefusedError) as refused:
            await reader.findings(data, "m.pdf")
        assert refused.value.reason is reason


async def test_what_is_too_large_is_not_even_handed_over(reader: Reader) -> None:
    with pytest.raises(DocumentRefusedError, match="too_large"):
        await reader.document(bytes(LARGEST + 1), "m.docx")


async def test_each_document_has_a_process_of_its_own() -> None:
    reader = Reader()
    seen = [await reader.read(pid, b"") for _ in range(3)]
    assert len({*seen, os.getpid()}) == 4
    assert not any(map(alive, seen))
    reader.close()


async def test_once_warmed_up_the_next_process_is_there_before_it_is_asked_for() -> None:
    reader = Reader()
    await reader.warm_up()
    for _ in range(2):
        ready = await ready_process(reader)
        assert await reader.read(pid, b"") == ready
        assert not alive(ready)
    last = await ready_process(reader)

    reader.close()

    assert not alive(last)


async def test_a_process_that_ended_while_nobody_looked_is_replaced() -> None:
    reader = Reader()
    await reader.warm_up()
    os.kill(await ready_process(reader), signal.SIGKILL)
    await asyncio.sleep(0.1)
    assert (await reader.document(b"Texte.", "m.txt")).blocks == (para("Texte."),)
    reader.close()


async def test_several_are_read_one_after_the_other() -> None:
    reader = Reader()
    documents = await asyncio.gather(*(reader.document(f"Texte {n}.".encode(), "m.txt") for n in range(5)))
    reader.close()
    assert [document.blocks for document in documents] == [(para(f"Texte {n}."),) for n in range(5)]


# Whatever it does


@pytest.mark.parametrize(
    ("work", "reason"),
    [
        (eat, Reason.TOO_COMPLEX),
        (crash, Reason.DAMAGED),
        (leave, Reason.DAMAGED),
        (recurse, Reason.TOO_COMPLEX),
        (fail, Reason.DAMAGED),
        (say_nonsense, Reason.DAMAGED),
        (say_too_much, Reason.TOO_LONG),
    ],
)
async def test_whatever_it_does_there_is_a_reason_and_the_next_one_is_read(
    work: Any, reason: Reason, reader: Reader
) -> None:
    with pytest.raises(DocumentRefusedError) as refused:
        await reader.read(work, b"")
    assert refused.value.reason is reason
    assert (await reader.document(b"Texte.", "m.txt")).blocks == (para("Texte."),)


@pytest.mark.parametrize("work", [sleep, spin_in_c])
async def test_what_is_stuck_is_ended_in_time_and_others_are_answered_meanwhile(work: Any) -> None:
    reader = Reader(patience=1)
    await reader.warm_up()
    process = await ready_process(reader)
    began = time.monotonic()
    stuck = asyncio.create_task(reader.read(work, b""))
    longest, last = 0.0, time.monotonic()
    while not stuck.done():
        await asyncio.sleep(0.01)
        longest, last = max(longest, time.monotonic() - last), time.monotonic()

    with pytest.raises(DocumentRefusedError, match="took_too_long"):
        await stuck

    assert time.monotonic() - began < 2
    assert longest < 0.5
    assert not alive(process)
    assert (await reader.document(b"Texte.", "m.txt")).blocks == (para("Texte."),)
    reader.close()


async def test_what_it_says_is_believed_only_if_it_is_a_document(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guarded, "document", lie)
    with pytest.raises(DocumentRefusedError, match="damaged"):
        await reader.document(b"Texte.", "m.txt")


async def test_of_a_fault_only_its_place_is_logged(reader: Reader, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(DocumentRefusedError):
        await reader.read(fail, b"")
    assert "ValueError in tests.documents.reading.test_worker" in caplog.text
    assert "words of the document" not in caplog.text


# What it may not do


async def test_it_knows_nothing_of_the_bot(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RELANCE_TELEGRAM__TOKEN", "secret")
    reader = Reader()
    assert set(await reader.read(environment, b"")) <= {"LC_CTYPE"}  # Python's own
    reader.close()


async def test_it_reaches_nobody_and_changes_nothing(reader: Reader) -> None:
    outcomes = await reader.read(forbidden, b"")
    assert len(outcomes) == 9
    assert {what: said for what, said in outcomes.items() if not said.startswith("not in here")} == {}


# Its end


async def test_a_cancelled_wait_ends_it_and_frees_the_reader() -> None:
    reader = Reader()
    await reader.warm_up()
    process = await ready_process(reader)
    waiting = asyncio.create_task(reader.read(sleep, b""))
    behind = asyncio.create_task(reader.document(b"Texte.", "m.txt"))
    await asyncio.sleep(0.2)

    waiting.cancel()

    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert (await behind).blocks == (para("Texte."),)
    assert not alive(process)
    reader.close()


async def test_close_ends_it_and_may_be_called_twice() -> None:
    reader = Reader()
    await reader.warm_up()
    process = await ready_process(reader)

    reader.close()
    reader.close()

    assert not alive(process)


async def test_a_stop_while_it_warms_up_is_no_fault(caplog: pytest.LogCaptureFixture) -> None:
    reader = Reader()
    warming = asyncio.create_task(reader.warm_up())
    while reader._process is None:  # noqa: ASYNC110  no event tells that it has begun
        await asyncio.sleep(0.001)
    reader.close()
    await warming

    assert caplog.text == ""


async def test_a_document_being_read_when_the_bot_closes_is_refused() -> None:
    reader = Reader()
    await reader.warm_up()
    reading = asyncio.create_task(reader.read(sleep, b""))
    await asyncio.sleep(0.2)

    reader.close()

    with pytest.raises(DocumentRefusedError, match="damaged"):
        await reading
    with pytest.raises(DocumentRefusedError):
        await reader.document(b"Texte.", "m.txt")


BOT = """
import asyncio, sys
from documents.reading.worker import Reader
from tests.documents.reading.test_worker import ready_process

async def main():
    reader = Reader()
    await reader.warm_up()
    print(await ready_process(reader), flush=True)
    await asyncio.sleep(60)

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

    for _ in range(100):
        if not alive(process):
            break
        await asyncio.sleep(0.05)
    assert not alive(process)


async def ready_process(reader: Reader) -> int:
    for _ in range(200):
        if (ready := reader._process) is not None:
            return ready._process.pid
        await asyncio.sleep(0.05)
    raise AssertionError("no process is ready")


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{process}/stat")
    return not (stat.exists() and ") Z " in stat.read_text())  # nobody has yet asked how it ended
