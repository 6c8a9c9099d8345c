"""What Telegram handed us: kept before Telegram hears that it was received, and until it was dealt with."""

from collections.abc import Iterable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal

from storage.rows import Lookup, Rows, number_key
from storage.shelf import Shelf, moment_key

handling: ContextVar[int | None] = ContextVar("handling", default=None)
"""The arrival that is being handled. A store transaction opened meanwhile marks it done in the same commit."""


@dataclass(frozen=True)
class Arrival:
    """One update. What it says is dropped once it was dealt with; its number is remembered a while longer."""

    id: int
    update: int
    at: datetime
    raw: Any = None
    state: Literal["waiting", "done", "failed", "aside"] = "waiting"
    reference: str = ""  # of the failure, as the log and the person have it
    ended: datetime | None = None


class Inbox:
    def __init__(self, db: Rows) -> None:
        self._db = db
        self._arrivals: Shelf[Arrival] = Shelf(db, "inbox", Arrival, _found_by)

    def receive(self, updates: Iterable[Mapping[str, Any]], now: datetime) -> int:
        """Keeps the updates that were never seen, all on disk when this returns; how many they were."""
        new = 0
        with self._db.rows.transaction():
            for raw in updates:
                number = int(raw["update_id"])
                if self.has_seen(number):
                    continue
                arrival = Arrival(self._arrivals.next_id(), number, now, dict(raw))
                self._arrivals.put(arrival.id, arrival)
                new += 1
        return new

    def has_seen(self, update: int) -> bool:
        return bool(self._db.rows.find("update", number_key(update)))

    def waiting(self, after: int = 0) -> list[Arrival]:
        """What is still to be dealt with, in the order it came."""
        return self._arrivals.in_order("inbox waiting", after)

    def is_waiting(self, arrival: int) -> bool:
        found = self._arrivals.get(arrival)
        return found is not None and found.state == "waiting"

    def done(self, arrival: int, now: datetime) -> None:
        """Marks it dealt with, and forgets what it said. Nothing happens when it is already ended."""
        self._end(arrival, now, state="done", raw=None)

    def failed(self, arrival: int, reference: str, now: datetime) -> None:
        """Ends it with a failure, also when its effect was already kept. What it said is kept for the operator."""
        found = self._arrivals.get(arrival)
        if found is not None:
            self._arrivals.put(arrival, replace(found, state="failed", reference=reference, ended=now))

    def set_aside(self, arrival: int, reference: str, now: datetime) -> None:
        """It could not be read at all; kept as it came."""
        self._end(arrival, now, state="aside", reference=reference)

    def failures(self) -> list[Arrival]:
        return [a for a in self._arrivals.between("inbox ended") if a.state in ("failed", "aside")]

    def polled(self, at: datetime) -> None:
        """Telegram answered at this moment."""
        self._db.rows.set_meta("polled", at.isoformat().encode())

    def last_polled(self) -> datetime | None:
        value = self._db.rows.meta("polled")
        return datetime.fromisoformat(value.decode()) if value else None

    def purge(self, ended_before: datetime, failed_before: datetime) -> int:
        """Forgets the updates that were dealt with; how many."""
        gone = 0
        with self._db.rows.transaction():
            for arrival in self._arrivals.between("inbox ended", last=ended_before):
                if arrival.state == "done" or (arrival.ended and arrival.ended <= failed_before):
                    self._arrivals.remove(arrival.id)
                    gone += 1
        return gone

    def forget(self, person: int) -> None:
        """Drops what failed updates of this person said."""
        for arrival in self.failures():
            if sender_of(arrival.raw) == person:
                self._arrivals.put(arrival.id, replace(arrival, raw=None))

    def all(self) -> list[Arrival]:
        return self._arrivals.all()

    def _end(self, arrival: int, now: datetime, **changes: Any) -> None:
        found = self._arrivals.get(arrival)
        if found is not None and found.state == "waiting":
            self._arrivals.put(arrival, replace(found, ended=now, **changes))


def _found_by(arrival: Arrival) -> Iterable[Lookup]:
    yield "update", number_key(arrival.update)
    if arrival.ended is None:
        yield "inbox waiting", number_key(arrival.id)
    else:
        yield "inbox ended", moment_key(arrival.ended)


def sender_of(raw: Any) -> int | None:
    """Whose update it is, as Telegram handed it over; None when nobody sent it, or it cannot be read."""
    for part in raw.values() if isinstance(raw, Mapping) else ():
        if isinstance(part, Mapping) and isinstance(who := part.get("from") or part.get("user"), Mapping):
            return who["id"] if isinstance(who.get("id"), int) else None
    return None
