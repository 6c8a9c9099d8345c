"""What it costs to ask what is due, every three seconds: `python -m benchmarks.ticks`.

A group keeps its closed decisions for years: forty decisions a group, of which three are asked for. The first look is
the one after a start; the others are those of a day on which nothing more is due, and those of a night.
"""

import statistics
import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from telegram import Bot

from benchmarks.store import once
from config import Config, Secret, Storage, Telegram
from context import House
from domain.decisions import Closure, Decision, Transmission
from domain.groups import Act, Coordinator, FocalPoint, Group, Organisation, Person
from domain.minutes.findings import Findings
from domain.submissions import Source, Submission, Version
from jobs import deadlines, nudges
from sandbox.clock import WoundClock
from storage.store import TinyStore, open_store

NOW = datetime(2017, 6, 14, 9, 1, tzinfo=UTC)  # a Wednesday, awake
DECISIONS, OPEN, ORGANISATIONS, ANSWERS = 40, 3, 20, 12
LOOKS = 20
TOKEN = "123456:" + "x" * 35


def main() -> None:
    print("groups  decisions  first look      by day    at night")
    for groups in (1, 30):
        with tempfile.TemporaryDirectory() as folder:
            measure(Path(folder), groups)


def measure(folder: Path, groups: int) -> None:
    with closing(opened(folder)) as store:
        fill(store, groups)
    with closing(opened(folder)) as store:
        clock = WoundClock(NOW, flows=False)
        house = a_house(folder, store, clock)
        first = once(lambda: look(house))
        assert len(store.outbox.waiting()) > 0, "the first look found nothing to say"
        said = len(store.outbox.waiting())
        by_day = statistics.median(once(lambda: look(house)) for _ in range(LOOKS))
        clock.wind_by(timedelta(hours=12))
        at_night = statistics.median(once(lambda: look(house)) for _ in range(LOOKS))
        assert len(store.outbox.waiting()) == said, "it was said twice"
    times = " ".join(f"{seconds * 1000:>8.1f} ms" for seconds in (first, by_day, at_night))
    print(f"{groups:>6} {groups * DECISIONS:>10} {times}")


def look(house: House) -> None:
    deadlines.tick(house)
    nudges.tick(house)


def opened(folder: Path) -> TinyStore:
    return open_store(folder / "data", folder / "key", now=lambda: NOW)


def a_house(folder: Path, store: TinyStore, clock: WoundClock) -> House:
    async def render(*_: object) -> bytes:
        raise NotImplementedError("the clock renders nothing")

    async def read_minutes(*_: object) -> Findings:
        raise NotImplementedError("the clock reads nothing")

    config = Config(Telegram(token=Secret(TOKEN)), Storage(folder / "data", folder / "key"))
    return House(store, clock, config, Bot(TOKEN), render, render, read_minutes)


def fill(store: TinyStore, groups: int) -> None:
    with store.transaction():
        for _ in range(groups):
            group = a_group(store)
            for number in range(DECISIONS):
                decide(store, group, is_open=number >= DECISIONS - OPEN)


def a_group(store: TinyStore) -> Group:
    number = len(store.groups()) + 1
    roster = tuple(Organisation(f"o{n}", f"Organisation {n}") for n in range(1, ORGANISATIONS + 1))
    speaks = {o.key: number * 1000 + n for n, o in enumerate(roster)}
    group = store.add_group(
        Group(
            0, -number, f"Cluster {number}", "fr", "Africa/Bamako", "ML",
            coordinators=(Coordinator(number * 1000, "coordinator", NOW),),
            roster=roster,
            focal_points=tuple(FocalPoint(key, person, f"point_{person}") for key, person in speaks.items()),
        )
    )  # fmt: skip
    for person in speaks.values():
        store.keep_person(Person(person, f"Point {person}", f"point_{person}", "fr", NOW, groups=(group.id,)))
    return group


def decide(store: TinyStore, group: Group, *, is_open: bool) -> None:
    opened = NOW - timedelta(days=7)
    keys = tuple(o.key for o in group.roster)
    due = NOW + timedelta(days=1)
    decision = store.add_decision(Decision(0, group.id, 0, "Priorités", Act(1, opened), keys, contributions_due=due))
    for n, key in enumerate(keys[:ANSWERS]):
        source, version = Source(group.chat, decision.id * 100 + n), Version(opened, "1) Accès", ("Accès",))
        store.add_submission(Submission(decision.id, 0, key, group.id * 1000 + n, "Point", source, (version,)))
    if not is_open:
        gone = Transmission(1, 1, opened, "EHP", "0" * 64, ("Accès",), (1,))
        store.keep_decision(replace(decision, closure=Closure(opened), transmissions=(gone,)))


if __name__ == "__main__":
    main()
