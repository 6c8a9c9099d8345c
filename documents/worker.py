"""Documents are made in a process of their own, so that nobody waits for them."""

import asyncio
import contextlib
import gc
import logging
import multiprocessing
import os
import pickle
import resource
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from typing import ParamSpec

P = ParamSpec("P")

log = logging.getLogger(__name__)

PATIENCE = 30.0  # seconds; 10,000 items take about one

MEMORY = 1536 * 1024 * 1024  # of addresses; 10,000 items take 240 MB of them, 375 when they are long


class Packed(bytes):
    """An argument as it goes to the worker: nobody is served while it is pickled, once for several documents."""


def packed(argument: object) -> Packed:
    """For whatever is to be made of it in the worker: `rendered` takes it in its place."""
    return Packed(pickle.dumps(argument))


class RenderingError(Exception):
    """The document could not be made; the message says why."""


class Worker:
    """One process, started on first use and again after a crash. One document is made at a time."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._pool: ProcessPoolExecutor | None = None
        self._pid = 0
        self._turn = asyncio.Lock()

    async def rendered(self, function: Callable[P, bytes], *args: P.args, **kwargs: P.kwargs) -> bytes:
        """What the function returns, made in the worker; both it and its arguments must pickle, or be packed already.

        Raises RenderingError when the worker dies, takes too long or too much memory; what the function itself raises
        comes through.
        """
        async with self._turn:
            pool = self._pool or await self._start()
            try:
                making = asyncio.get_running_loop().run_in_executor(pool, partial(_made, function, *args, **kwargs))
                return await asyncio.wait_for(making, self._patience)
            except TimeoutError:
                self.close()
                raise RenderingError(f"not done within {self._patience:g} seconds") from None
            except MemoryError:
                self.close()
                raise RenderingError("it takes more memory than a document may") from None
            except BrokenProcessPool:
                self._pool = None
                raise RenderingError("the worker process died") from None
            except asyncio.CancelledError:
                self.close()
                raise

    async def warm_up(self) -> None:
        """Starts the process and loads what documents are made with: the first one then takes no longer than others."""
        try:
            await self.rendered(_at_hand)
        except RenderingError as error:
            log.warning("The documents' process is not ready yet: %s", error)  # it starts again with the first document

    def close(self) -> None:
        """Ends the worker process, at once if it is at work; the next document starts a new one."""
        if self._pool is None:
            return
        if self._turn.locked():
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)
        self._pool.shutdown(cancel_futures=True)
        self._pool = None

    async def _start(self) -> ProcessPoolExecutor:
        # forkserver: a fork of this process would carry its threads' locks and its secrets along
        pool = ProcessPoolExecutor(1, multiprocessing.get_context("forkserver"), initializer=_settle)
        try:
            # in a thread: until the process is there, nobody else would be served
            self._pid = await asyncio.to_thread(lambda: pool.submit(os.getpid).result())
        except BrokenProcessPool:
            raise RenderingError("the worker process cannot be started") from None
        self._pool = pool
        return pool


def _settle() -> None:
    """In the worker: a document that runs away ends it, and not the machine.

    Ctrl-C is the bot's business, and nothing is left running when the bot is killed.
    """
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = MEMORY if hard == resource.RLIM_INFINITY else min(MEMORY, hard)
    with contextlib.suppress(ValueError, OSError):  # macOS knows no such limit
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _made(function: Callable[..., bytes], *args: object, **kwargs: object) -> bytes:
    """In the worker."""
    return function(*map(_unpacked, args), **{name: _unpacked(value) for name, value in kwargs.items()})


def _unpacked(argument: object) -> object:
    return pickle.loads(argument) if isinstance(argument, Packed) else argument  # noqa: S301  the bot itself packed it


def _at_hand() -> bytes:
    """In the worker."""
    import docxtpl
    import xlsxwriter

    gc.collect()
    gc.freeze()  # what is loaded by now stays
    return f"{docxtpl.__name__} {xlsxwriter.__name__}".encode()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
