"""Documents of strangers are read in a guarded process: it may use little, knows nothing and reaches nobody.

Whatever a document does to it (crashes it, keeps it busy, eats its memory), the bot goes on and its sender is told why.
Each document has a process of its own: one that took it over would find nothing of another in it. What it answers is
text that is checked here, so it can say nothing worse than a false document. The inside: `documents.reading.guarded`.
"""

import asyncio
import contextlib
import json
import logging
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from documents.reading import LARGEST, guarded
from documents.reading.refusals import DocumentRefusedError, Reason
from domain.minutes.document import Document

if TYPE_CHECKING:
    from cattrs import Converter

    from domain.minutes.findings import Findings

T = TypeVar("T")

PATIENCE = 12.0  # seconds a document may take
STARTING = 30.0  # seconds the process may take to be there: a busy machine, not a bad document
_LONGEST_ANSWER = 16 * 1024 * 1024

_HOUSE = Path(__file__).parent.parent.parent

log = logging.getLogger(__name__)

Work = Callable[..., Any]  # (the bytes of a document, what JSON can hold …) → what JSON can hold


class Reader:
    """One document at a time. Once warmed up, the process for the next one is always ready."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._process: _Process | None = None
        self._keeps_ready = False
        self._closed = False
        self._waiting = asyncio.Lock()
        self._at_work = threading.Lock()

    async def findings(self, data: bytes, name: str, meeting: date | None = None) -> "Findings":
        """What the minutes in a document say. Raises DocumentRefusedError if it cannot be read."""
        return await self._in_a_thread(self.findings_now, data, name, meeting)

    async def document(self, data: bytes, name: str) -> Document:
        """The document as it was written. Raises DocumentRefusedError if it cannot be read."""
        return await self._in_a_thread(self.document_now, data, name)

    async def read(self, work: Work, data: bytes, *args: Any) -> Any:
        """What the function makes of the bytes, in the guarded process, which imports it by its name."""
        return await self._in_a_thread(self.read_now, work, data, *args)

    def start(self) -> None:
        """Has the process begin, and does not wait for it: for whoever has something else to load meanwhile."""
        with self._at_work:
            self._begun()

    async def warm_up(self) -> None:
        """From here on a process is ready before it is asked for."""
        self._keeps_ready = True
        await asyncio.to_thread(self._prepare)
        await asyncio.to_thread(_learn_to_structure)

    def findings_now(self, data: bytes, name: str, meeting: date | None = None) -> "Findings":
        """The same for whoever may wait: the command line."""
        from domain.minutes.findings import Findings

        return _structured(self.read_now(guarded.findings, data, name, meeting and meeting.isoformat()), Findings)

    def document_now(self, data: bytes, name: str) -> Document:
        """The same for whoever may wait: the command line."""
        return _structured(self.read_now(guarded.document, data, name), Document)

    def read_now(self, work: Work, data: bytes, *args: Any) -> Any:
        """The same for whoever may wait: the command line."""
        if len(data) > LARGEST:
            raise DocumentRefusedError(Reason.TOO_LARGE)
        with self._at_work:
            try:
                answer = self._begun().ask(work, args, data, self._patience)
            finally:
                self._end()
        if not isinstance(answer, dict) or "answer" not in answer:
            raise DocumentRefusedError(_reason(answer))
        return answer["answer"]

    def _begun(self) -> "_Process":
        """The process that is ready, if it still is; else a new one. Not to be used any more once this is closed."""
        if self._process is not None and self._process.has_ended():
            self._end()
        if self._process is None:
            self._process = _Process(warm=self._keeps_ready)
        if self._closed:  # meanwhile
            raise DocumentRefusedError(Reason.TOOK_TOO_LONG)
        return self._process

    def _prepare(self) -> None:
        with self._at_work, contextlib.suppress(DocumentRefusedError):
            self._begun().wait_until_ready()
        if self._closed:
            self.close()

    def close(self) -> None:
        """Ends the process, at once if it is at work; nothing is read any more."""
        self._closed = True
        if (process := self._process) is not None:
            process.kill()
        if self._at_work.acquire(timeout=1):  # whoever is at work sees at once that it was ended, and clears up
            try:
                self._end()
            finally:
                self._at_work.release()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.end()

    async def _in_a_thread(self, work: Callable[..., T], *args: Any) -> T:
        async with self._waiting:
            try:
                return await asyncio.to_thread(work, *args)
            except asyncio.CancelledError:
                if (process := self._process) is not None:
                    process.kill()  # the thread hears nothing of it, but of this
                raise
            finally:
                if self._keeps_ready and not self._closed:
                    asyncio.get_running_loop().run_in_executor(None, self._prepare)


class _Process:
    """The guarded process, as seen from outside: a socket to it, and its end."""

    def __init__(self, *, warm: bool) -> None:
        self._socket, inside = socket.socketpair()
        with inside:
            self._process = subprocess.Popen(  # noqa: S603 - our own module
                [sys.executable, "-m", guarded.__name__, *(["warm"] if warm else [])],
                stdin=inside.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd=_HOUSE,
                env={},  # no token, no key, no proxy
                start_new_session=True,  # Ctrl-C is the bot's business
            )
        self._is_ready = False
        self._was_killed = False

    def wait_until_ready(self) -> None:
        """Raises DocumentRefusedError when it cannot be started."""
        if self._is_ready:
            return
        try:
            self._is_ready = bool(self._hear(time.monotonic() + STARTING))
        except DocumentRefusedError:
            if not self._was_killed:
                log.error("The process that reads documents cannot be started.")
            self.end()
            raise DocumentRefusedError(Reason.TOOK_TOO_LONG) from None

    def ask(self, work: Work, args: Sequence[Any], data: bytes, patience: float) -> Any:
        """Its answer. Raises DocumentRefusedError when it ends instead, or takes longer than patience has it."""
        self.wait_until_ready()
        until = time.monotonic() + patience
        name = f"{work.__module__}:{work.__qualname__}"
        head = json.dumps({"work": name, "args": args, "size": len(data), "seconds": patience}).encode()
        try:
            self._socket.settimeout(patience)
            self._socket.sendall(len(head).to_bytes(guarded.LENGTH) + head + data)
        except TimeoutError:
            raise DocumentRefusedError(Reason.TOOK_TOO_LONG) from None
        except OSError:
            raise DocumentRefusedError(Reason.DAMAGED) from None
        return self._hear(until)

    def has_ended(self) -> bool:
        return self._process.poll() is not None

    def kill(self) -> None:
        self._was_killed = True
        self._process.kill()

    def end(self) -> None:
        self.kill()
        self._socket.close()
        self._process.wait()

    def _hear(self, until: float) -> Any:
        try:
            size = int.from_bytes(self._exactly(guarded.LENGTH, until))
            if size > _LONGEST_ANSWER:
                raise DocumentRefusedError(Reason.TOO_LONG)
            return json.loads(self._exactly(size, until))
        except (ValueError, RecursionError):
            raise DocumentRefusedError(Reason.DAMAGED) from None

    def _exactly(self, size: int, until: float) -> bytes:
        heard = bytearray()
        while len(heard) < size:
            try:
                self._socket.settimeout(max(0.001, until - time.monotonic()))
                piece = self._socket.recv(min(size - len(heard), 1 << 20))
            except TimeoutError:
                raise DocumentRefusedError(Reason.TOOK_TOO_LONG) from None
            except OSError:
                piece = b""
            if not piece:
                raise DocumentRefusedError(self._why())
            heard += piece
        return bytes(heard)

    def _why(self) -> Reason:
        """It has ended: of itself, as too much was asked of it, or because its time was up."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(1)
        return Reason.TOOK_TOO_LONG if self._process.returncode == -signal.SIGALRM else Reason.DAMAGED


def _reason(answer: Any) -> Reason:
    try:
        if re.fullmatch(r"\w+ in [\w.]+:\d+", at := str(answer.get("at"))):  # anything else could be its words
            log.warning("A document was refused as damaged: %s", at)
        return Reason(answer["refused"])
    except (ValueError, KeyError, TypeError, AttributeError):
        return Reason.DAMAGED


def _structured(answer: Any, kind: type[T]) -> T:
    """What the process says it found, as our own values; anything else that it says is no document."""
    try:
        found = converter().structure(answer, kind)
    except Exception:  # whatever nonsense makes the converter say
        raise DocumentRefusedError(Reason.DAMAGED) from None
    return found


def _learn_to_structure() -> None:
    """The first answer would wait for it otherwise."""
    from domain.minutes.findings import Findings

    converter().get_structure_hook(Findings)


@cache
def converter() -> "Converter":
    """Frozen values to what JSON can hold, and back."""
    import datetime as dt

    from cattrs.preconf.json import make_converter

    converter = make_converter(forbid_extra_keys=True, detailed_validation=False)
    converter.register_unstructure_hook(dt.time, lambda time: time.isoformat())
    converter.register_structure_hook(dt.time, lambda text, _: dt.time.fromisoformat(text))
    return converter
