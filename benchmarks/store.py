"""What the store costs as it grows: `python -m benchmarks.store [--most 100000]`.

A durable insert is given as a multiple of a bare append and fsync of the same bytes in the same run, because disks
differ more than programs do.
"""

import argparse
import itertools
import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from io import RawIOBase
from pathlib import Path
from typing import Any

from domain.decisions import Decision
from domain.groups import Act, Group, Organisation
from domain.sayings import Message, Post, ToGroup, ToPerson
from domain.submissions import Source, Submission, Version
from storage.store import TinyStore, open_store

NOW = datetime(2017, 6, 7, 15, tzinfo=UTC)
TEXT = "1) Accès humanitaire dans les zones enclavées\n2) Documentation civile\n3) Prise en charge des survivantes " * 4
ROUNDS = 200
MESSAGES = itertools.count(100_000_000)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--most", type=int, default=100_000, help="how many documents to grow to")
    most = parser.parse_args().most

    print("documents   append         insert     read  an answer, whole    open    copy")
    with tempfile.TemporaryDirectory() as folder:
        for size in (size for size in (1_000, 10_000, 100_000, 1_000_000) if size <= most):
            measure(Path(folder), size)


def measure(folder: Path, size: int) -> None:
    with closing(open_store(folder / "data", folder / "key", now=lambda: NOW)) as store:
        fill(store, size)
        document = {"text": "x" * 480}
        table = store.db.table("bench")
        with (folder / "bare").open("ab", buffering=0) as bare:
            append, insert, whole = medians(
                lambda: append_to(bare, len(json.dumps(document))),
                lambda: table.insert(document),
                lambda: answer(store),
            )
        (read,) = medians(lambda: table.get(doc_id=7))
        copied = once(lambda: store.backup(folder / f"copy-{size}"))
    began = time.perf_counter()
    open_store(folder / "data", folder / "key", now=lambda: NOW).close()
    opened = time.perf_counter() - began
    times = f"{insert / append:.1f}"
    print(
        f"{size:>9} {ms(append)} {ms(insert)} (x{times}) {ms(read)} {ms(whole)} (x{whole / append:.1f})"
        f" {opened:>5.2f} s {copied:>5.2f} s"
    )


def fill(store: TinyStore, size: int) -> None:
    """As many answers, in decisions of a hundred each."""
    with store.transaction():
        if not store.groups():
            store.add_group(Group(0, -1, "Cluster", "fr", "Africa/Bamako", "ML", roster=(Organisation("o1", "DRC"),)))
        while sum(1 for _ in store.db.rows.tables("submissions:")) * 100 < size:
            decision = store.add_decision(Decision(0, 1, 0, "Priorités", Act(1, NOW), ("o1",)))
            for number in range(100):
                store.add_submission(submission(decision.id, decision.id * 1000 + number))


def submission(decision: int, message: int) -> Submission:
    return Submission(decision, 0, "o1", 5, "Aïssata", Source(-1, message), (Version(NOW, TEXT, ("Accès",)),))


def answer(store: TinyStore) -> None:
    """One reply as the house handles it: kept from Telegram, read, answered, marked done. Two commits."""
    message = next(MESSAGES)
    update = {"update_id": message, "message": {"message_id": message, "text": TEXT, "chat": {"id": -1}}}
    store.inbox.receive([update], NOW)
    arrival = store.inbox.waiting()[0]
    with store.transaction():
        store.add_submission(submission(1, message))
        store.say(Post(ToPerson(5), Message("Bien reçu"), "receipt", 1), Post(ToGroup(1), Message("1/20"), "card", 1))
        store.inbox.done(arrival.id, NOW)


def append_to(file: RawIOBase, size: int) -> None:
    file.write(b"x" * size)
    os.fsync(file.fileno())


def medians(*steps: Callable[[], Any]) -> list[float]:
    """The median of each, taken in turn so that what else the machine does falls on all of them."""
    times: list[list[float]] = [[] for _ in steps]
    for _ in range(ROUNDS):
        for taken, step in zip(times, steps, strict=True):
            taken.append(once(step))
    return [statistics.median(taken) for taken in times]


def once(step: Callable[[], Any]) -> float:
    began = time.perf_counter()
    step()
    return time.perf_counter() - began


def ms(seconds: float) -> str:
    return f"{seconds * 1000:>5.2f} ms"


if __name__ == "__main__":
    main()
