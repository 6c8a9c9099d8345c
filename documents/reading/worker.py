"""Documents of strangers are read in a guarded process: it may use little, knows nothing and reaches nobody.

Whatever a document does to it (crashes it, keeps it busy, eats its memory), the bot goes on and its sender is told why.
The process is started anew for the next one. What it answers is text that is checked here: even a process that a
document has taken over can say nothing worse than a false document. The inside is in `documents.reading.guarded`.
"""

import asyncio
import contextlib
import json
import logging
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
DOCUMENTS = 100  # read by one process; then a new one, without what the old ones left behind
_LONGEST_ANSWER = 32 * 1024 * 1024

_HOUSE = Path(__file__).parent.parent.parent

log = logging.getLogger(__name__)

Work = Callable[..., Any]  # (the bytes of a document, what JSON can hold …) → what JSON can hold


class Reader:
    """One process, started on first use and again after a crash. One document is read at a time."""

    def __init__(self, patience: float = PATIENCE, documents: int = DOCUMENTS) -> None:
        self._patience = patience
        self._documents = documents
        self._process: _Process | None = None
        self._waiting = asyncio.Lock()
        self._at_work = threading.Lock()

    async def findings(self, data: bytes, name: str, meeting: date | None = None) -> tuple[Document, "Findings"]:
        """The document and what its minutes say. Raises DocumentRefusedError if it cannot be read."""
        return await self._in_a_thread(self.findings_now, data, name, meeting)

    async def document(self, data: bytes, name: str) -> Document:
        """The document as it was written. Raises DocumentRefusedError if it cannot be read."""
        return await self._in_a_thread(self.document_now, data, name)

    async def read(self, work: Work, data: bytes, *args: Any) -> Any:
        """What the function makes of the bytes, in the guarded process, which imports it by its name."""
        return await self._in_a_thread(self.read_now, work, data, *args)

    async def warm_up(self) -> None:
        """Starts the process ahead of the first document."""
        with contextlib.suppress(DocumentRefusedError):
            await self.read(guarded.document, b"Warm.", "warm.txt")

    def findings_now(self, data: bytes, name: str, meeting: date | None = None) -> tuple[Document, "Findings"]:
        """The same for whoever may wait: the command line."""
        from domain.minutes.findings import Findings

        answer = self.read_now(guarded.findings, data, name, meeting and meeting.isoformat())
        document, findings = answer if isinstance(answer, list) and len(answer) == 2 else (None, None)
        return _structured(document, Document), _structured(findings, Findings)

    def document_now(self, data: bytes, name: str) -> Document:
        """The same for whoever may wait: the command line."""
        return _structured(self.read_now(guarded.document, data, name), Document)

    def read_now(self, work: Work, data: bytes, *args: Any) -> Any:
        """The same for whoever may wait: the command line."""
        if len(data) > LARGEST:
            raise DocumentRefusedError(Reason.TOO_LARGE)
        with self._at_work:
            self._process = self._process or _Process()
            try:
                answer = self._process.ask(work, args, data, self._patience)
            except BaseException:
                self._end()
                raise
            if self._process.asked >= self._documents:
                self._end()
        if not isinstance(answer, dict) or "answer" not in answer:
            raise DocumentRefusedError(_reason(answer))
        return answer["answer"]

    def close(self) -> None:
        """Ends the process, at once if it is at work; the next document starts a new one."""
        if (process := self._process) is not None:
            process.kill()
        if self._at_work.acquire(blocking=False):  # whoever is at work sees that it was ended, and clears up
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
                self.close()  # the thread hears nothing of it, but of this
                raise


class _Process:
    """The guarded process, as seen from outside: a socket to it, and its end."""

    def __init__(self) -> None:
        self.asked = 0
        self._socket, inside = socket.socketpair()
        with inside:
            self._process = subprocess.Popen(  # noqa: S603 - our own module
                [sys.executable, "-B", "-m", guarded.__name__],
                stdin=inside.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd=_HOUSE,
                env={},  # no token, no key, no proxy
                start_new_session=True,  # Ctrl-C is the bot's business
            )
        try:
            self._hear(time.monotonic() + STARTING)
        except DocumentRefusedError:
            log.error("The process that reads documents cannot be started.")
            self.end()
            raise DocumentRefusedError(Reason.TOOK_TOO_LONG) from None

    def ask(self, work: Work, args: Sequence[Any], data: bytes, patience: float) -> Any:
        """Its answer. Raises DocumentRefusedError when it ends instead, or takes longer than patience has it."""
        self.asked += 1
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

    def kill(self) -> None:
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
        if at := answer.get("at"):
            log.warning("A document was refused as damaged: %s", str(at)[:200])
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


@cache
def converter() -> "Converter":
    """Frozen values to what JSON can hold, and back."""
    import datetime as dt

    from cattrs.preconf.json import make_converter

    converter = make_converter(forbid_extra_keys=True, detailed_validation=False)
    converter.register_unstructure_hook(dt.time, lambda time: time.isoformat())
    converter.register_structure_hook(dt.time, lambda text, _: dt.time.fromisoformat(text))
    return converter
