"""Typed tables: frozen values in, frozen values out, found by what they are looked up with."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any, Generic, TypeVar

from tinydb.table import Document

from storage.codec import converter, to_document
from storage.rows import Lookup, Rows, number_key

T = TypeVar("T")

# The clock asks the same rows again and again. A row that is written again is sealed into other bytes, so a value that
# was read from the very same bytes is still what the row says.
REMEMBERED = 10_000  # values; as many again in lists of whole tables
Remembered = dict[tuple[str, int], tuple[bytes, Any]]
Listed = dict[str, tuple[int, dict[int, Any]]]  # by table: its state, and what it held then, in the order of ids


class Shelf(Generic[T]):
    """The table `name`, or the tables `name:1`, `name:2` ... of values of one type.

    `found_by` tells by which lookups a value is found; they are kept with it in one transaction.
    """

    def __init__(
        self,
        db: Rows,
        name: str,
        kind: Any,
        found_by: Callable[[T], Iterable[Lookup]],
        remembered: Remembered | None = None,
        listed: Listed | None = None,
    ) -> None:
        self._db, self._kind, self._found_by = db, kind, found_by
        self._remembered: Remembered = {} if remembered is None else remembered
        self._listed: Listed = {} if listed is None else listed
        self.name = name

    def within(self, part: int) -> "Shelf[T]":
        return Shelf(self._db, f"{self.name}:{part}", self._kind, self._found_by, self._remembered, self._listed)

    def next_id(self) -> int:
        return self._db.rows.last_id(self.name) + 1

    def get(self, doc_id: int) -> T | None:
        return self._read(self.name, doc_id, self._db.rows.sealed(self.name, doc_id))

    def all(self) -> list[T]:
        if (held := self._held_now()) is not None:
            return list(held.values())
        read = ((i, self._read(self.name, i, body)) for i, body in self._db.rows.all_sealed(self.name))
        values = {i: value for i, value in read if value is not None}
        if (state := self._db.rows.state(self.name)) is not None:
            if not self._is_room_for(len(values)):
                self._listed.clear()
            self._listed[self.name] = (state, values)
        return list(values.values())

    def _held_now(self) -> dict[int, Any] | None:
        """What `all` read and is still so."""
        state, held = self._listed.get(self.name, (None, None))
        return held if state is not None and state == self._db.rows.state(self.name) else None

    def _is_room_for(self, count: int) -> bool:
        return sum(len(held) for _, held in self._listed.values()) + count <= REMEMBERED

    def everywhere(self) -> Iterator[T]:
        """The values of all the tables `name:...`."""
        for table in self._db.rows.tables(self.name + ":"):
            yield from self._present((table, doc_id, body) for doc_id, body in self._db.rows.all_sealed(table))

    def put(self, doc_id: int, value: T) -> None:
        held = self._held_now()
        with self._db.rows.together():
            self._db.table(self.name).upsert(Document(to_document(value, self._kind), doc_id))
            self._db.rows.find_by(self.name, doc_id, self._found_by(value))
            is_in_order = held is not None and (doc_id in held or doc_id > next(reversed(held), 0))
            if held is not None and is_in_order and self._is_room_for(1):
                # as it reads from the disk; when the transaction is taken back the state is another one
                held[doc_id] = self.get(doc_id)
                self._listed[self.name] = (self._db.rows.state(self.name) or 0, held)

    def remove(self, doc_id: int) -> None:
        self._db.rows.remove(self.name, doc_id)

    def ids(self, kind: str, *what: str | int | None) -> list[int]:
        return [doc_id for _, doc_id in self._db.rows.find(kind, self._db.rows.digest(*what))]

    def found(self, kind: str, *what: str | int | None) -> list[T]:
        """The values found by a digest of these, over all tables, oldest first."""
        key = self._db.rows.digest(*what)
        return self._present(self._db.rows.found_sealed(kind, key, key))

    def between(self, kind: str, first: datetime | None = None, last: datetime | None = None) -> list[T]:
        """The values found by a moment in this span, both ends included to the second."""
        return self._present(self._db.rows.found_sealed(kind, *span(first, last)))

    def in_order(self, kind: str, after: int = 0) -> list[T]:
        """The values found by a number above this, in its order."""
        return self._present(self._db.rows.found_sealed(kind, number_key(after + 1)))

    def _present(self, rows: Iterable[tuple[str, int, bytes | None]]) -> list[T]:
        values = (self._read(table, doc_id, body) for table, doc_id, body in rows)
        return [value for value in values if value is not None]

    def _read(self, table: str, doc_id: int, body: bytes | None) -> T | None:
        if body is None:
            return None
        before = self._remembered.get((table, doc_id))
        if before and before[0] == body:
            known: T = before[1]
            return known
        value: T = converter.structure(self._db.rows.opened(table, doc_id, body), self._kind)
        if len(self._remembered) >= REMEMBERED:
            self._remembered.clear()
        self._remembered[table, doc_id] = (body, value)
        return value


def moment_key(at: datetime) -> bytes:
    return number_key(int(at.timestamp()))


def span(first: datetime | None, last: datetime | None) -> tuple[bytes, bytes]:
    return (moment_key(first) if first else b"", moment_key(last) if last else b"\xff" * 9)
