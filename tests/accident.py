"""bot.py with an accident waiting for it, and at another hour: started by tests of whole processes, never imported.

    accident.py '{"now": "2017-06-16T09:05:00+00:00", "writes": ["mails", "done"], "when": "before"}' run --config …

`now`: the hour it begins at. `every`: seconds between two rounds of each job. `writes`: the process is killed at the
commit in which a document of this table, holding all these words, is written; `when`: "before" it is on disk, or
"after".
`renders`: it is killed while the worker is at this one of the documents, counted from 1.
"""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

import bot
import clock
from documents.worker import Worker
from storage.rows import RowStorage


def main(plan: Mapping[str, Any], words: list[str]) -> int:
    if "now" in plan:
        _is(datetime.fromisoformat(plan["now"]))
    if "every" in plan:
        _hurries(timedelta(seconds=plan["every"]))
    if "writes" in plan:
        _dies_at_a_commit(*plan["writes"], after=plan["when"] == "after")
    if "renders" in plan:
        _dies_at_a_document(plan["renders"])
    return bot.main(words)


def _dies() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _is(begins: datetime) -> None:
    real = clock.SystemClock.now
    ahead = begins - real(clock.SystemClock())
    clock.SystemClock.now = lambda self: real(self) + ahead  # type: ignore[method-assign]


def _hurries(every: timedelta) -> None:
    made = bot.Relance.__init__

    def init(self: bot.Relance, *given: Any, **named: Any) -> None:
        made(self, *given, **named)
        self.jobs = tuple(replace(job, every=min(job.every, every)) for job in self.jobs)

    bot.Relance.__init__ = init  # type: ignore[method-assign]


def _dies_at_a_commit(written_to: str, *words: str, after: bool) -> None:
    put, transaction = RowStorage.put, RowStorage.transaction
    written = False

    def putting(self: RowStorage, table: str, doc_id: int, document: Mapping[str, Any]) -> None:
        nonlocal written
        put(self, table, doc_id, document)
        if table.partition(":")[0] == written_to and all(w in json.dumps(document, ensure_ascii=False) for w in words):
            written = True
            if not after:
                _dies()

    @contextmanager
    def dying(self: RowStorage) -> Iterator[None]:
        with transaction(self):
            yield
        if written and not self.depth:
            _dies()

    RowStorage.put, RowStorage.transaction = putting, dying  # type: ignore[method-assign]


def _dies_at_a_document(number: int) -> None:
    rendered, before = Worker.rendered, iter(range(1, number))

    async def rendering(self: Worker, *asked: Any) -> bytes:
        warms_up = len(asked) == 1
        if not warms_up and next(before, None) is None:
            asyncio.get_running_loop().call_later(0.01, _dies)
        return await rendered(self, *asked)

    Worker.rendered = rendering  # type: ignore[method-assign, assignment]


if __name__ == "__main__":
    sys.exit(main(json.loads(sys.argv[1]), sys.argv[2:]))
