"""TinyDB's API on SQLite rows: one row a document, so that a write costs the same however much is kept.

TinyDB lets its Storage and its Table be replaced. `RowStorage` keeps every document sealed in one SQLite file;
`RowTable` hands TinyDB's own methods a view that fetches and writes only the rows they touch. Beside the documents
stand `lookups`: plain index rows (keyed digests or numbers) by which a document is found without reading the others.
"""

import asyncio
import errno
import json
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any, cast

from tinydb import TinyDB
from tinydb.queries import QueryLike
from tinydb.storages import Storage
from tinydb.table import Document, Table

from storage.errors import StoreDamaged, StoreError, StoreFull
from storage.sealing import Seal, digest

Lookup = tuple[str, bytes]  # kind, key
USES_FILE = "uses file"  # by this each document is found that a file's bytes are kept for; others are let go

SCHEMA = """
CREATE TABLE documents (
  "table" TEXT NOT NULL, id INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY ("table", id)
) WITHOUT ROWID;
CREATE TABLE last_ids ("table" TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE lookups (
  kind TEXT NOT NULL, key BLOB NOT NULL, "table" TEXT NOT NULL, id INTEGER NOT NULL,
  PRIMARY KEY (kind, key, "table", id)
) WITHOUT ROWID;
CREATE INDEX lookups_of ON lookups ("table", id);
CREATE TABLE files (id TEXT PRIMARY KEY, body BLOB NOT NULL);
CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
"""

# What neither XML (the documents we write) nor UTF-8 can carry.
_UNFIT = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MAY_BE_UNFIT = re.compile(rf'\\[^n"]|{_UNFIT.pattern}')  # in JSON, where control characters are escaped


class RowStorage(Storage):
    """Documents as sealed rows of one SQLite file, with transactions over all tables."""

    def __init__(self, path: Path, seal: Seal, *, reading: bool = False) -> None:
        self._seal = seal
        self._depth = 0
        self._task: asyncio.Task[Any] | None = None
        self._afterwards: dict[Callable[[], None], None] = {}
        self._digest_key = b""
        self._lost: StoreError | None = None
        self._writes = 0
        self._last_written: dict[str, int] = {}
        self._reading = reading
        self.sql = connect(path, reading=reading)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written inside is kept together, on disk, or not at all.

        It may be entered again inside; an inner one that fails takes back its own part. Its body may not await: what
        another task wrote meanwhile would be taken back or kept with it.
        """
        task = _current_task()
        if self._depth and task is not self._task:
            raise RuntimeError("a store transaction is open in another task: its body must not await")
        if self._depth and not self.sql.in_transaction:
            raise self._lost or StoreError("The transaction was given up; nothing can be added to it.")

        begin, commit, back = _BRACKETS if not self._depth else _savepoint(self._depth)
        self._execute(begin)
        self._task = task
        self._depth += 1
        self._lost = None if self._depth == 1 else self._lost
        try:
            yield
            if task is not _current_task():
                raise RuntimeError("a store transaction ended in another task than it began in")
            self._execute(commit)
        except BaseException:
            if self.sql.in_transaction:
                for statement in back:
                    self.sql.execute(statement)
            if self._depth == 1:
                self._afterwards.clear()
            for table in self._last_written:
                self._is_written(table)  # taken back: what was read inside no longer holds
            raise
        finally:
            self._depth -= 1

        if not self._depth:
            self._call_afterwards()

    def together(self) -> AbstractContextManager[None]:
        """For writes that stand or fall with each other: within the transaction that is open, else in one of their own.

        None in between: whoever opened the one that is open takes all of it back. Who catches a failure inside it and
        goes on must enter a `transaction` for what failed.
        """
        is_ours = self._depth and self._task is _current_task() and self.sql.in_transaction
        return nullcontext() if is_ours else self.transaction()

    @property
    def depth(self) -> int:
        """How many transactions are open inside each other."""
        return self._depth

    def afterwards(self, call: Callable[[], None]) -> None:
        """Calls once what is written now is on disk; never when it is taken back."""
        self._afterwards[call] = None
        if not self._depth:
            self._call_afterwards()

    def _call_afterwards(self) -> None:
        calls, self._afterwards = list(self._afterwards), {}
        for call in calls:
            call()

    # documents

    def state(self, table: str) -> int | None:
        """The same number as long as nobody wrote to this table; None where others may write."""
        return None if self._reading else self._last_written.get(table, 0)

    def _is_written(self, table: str) -> None:
        self._writes += 1
        self._last_written[table] = self._writes

    def get(self, table: str, doc_id: int) -> dict[str, Any] | None:
        row = self._execute('SELECT body FROM documents WHERE "table" = ? AND id = ?', (table, doc_id)).fetchone()
        return None if row is None else self.opened(table, doc_id, row[0])

    def sealed(self, table: str, doc_id: int) -> bytes | None:
        """The row as it lies on disk: other bytes each time it is written."""
        row = self._execute('SELECT body FROM documents WHERE "table" = ? AND id = ?', (table, doc_id)).fetchone()
        return None if row is None else bytes(row[0])

    def all_sealed(self, table: str) -> list[tuple[int, bytes]]:
        query = 'SELECT id, body FROM documents WHERE "table" = ? ORDER BY id'
        return [(doc_id, bytes(body)) for doc_id, body in self._execute(query, (table,))]

    def has(self, table: str, doc_id: int) -> bool:
        query = 'SELECT 1 FROM documents WHERE "table" = ? AND id = ?'
        return self._execute(query, (table, doc_id)).fetchone() is not None

    def ids(self, table: str) -> list[int]:
        return [i for (i,) in self._execute('SELECT id FROM documents WHERE "table" = ? ORDER BY id', (table,))]

    def items(self, table: str) -> Iterator[tuple[int, dict[str, Any]]]:
        query = 'SELECT id, body FROM documents WHERE "table" = ? ORDER BY id'
        for doc_id, body in self._execute(query, (table,)).fetchall():
            yield doc_id, self.opened(table, doc_id, body)

    def count(self, table: str) -> int:
        count: int = self._execute('SELECT count(*) FROM documents WHERE "table" = ?', (table,)).fetchone()[0]
        return count

    def tables(self, prefix: str = "") -> list[str]:
        """The names of the tables that hold documents and begin with `prefix`."""
        query = 'SELECT DISTINCT "table" FROM documents WHERE "table" >= ? AND "table" < ? ORDER BY "table"'
        return [name for (name,) in self._execute(query, (prefix, prefix + "\U0010ffff"))]

    def last_id(self, table: str) -> int:
        """The highest id ever given in this table: one that was removed is not given again."""
        row = self._execute('SELECT last FROM last_ids WHERE "table" = ?', (table,)).fetchone()
        return row[0] if row else 0

    def put(self, table: str, doc_id: int, document: Mapping[str, Any]) -> None:
        body = self._seal.close(_encoded(document), _place(table, doc_id))
        with self.together():
            self._is_written(table)
            self._execute(
                'INSERT OR REPLACE INTO documents ("table", id, body) VALUES (?, ?, ?)', (table, doc_id, body)
            )
            self._execute(
                'INSERT INTO last_ids ("table", last) VALUES (?, ?) '
                "ON CONFLICT DO UPDATE SET last = excluded.last WHERE excluded.last > last",
                (table, doc_id),
            )

    def remove(self, table: str, doc_id: int) -> None:
        """Removes the document and what it is found by."""
        with self.together():
            self._is_written(table)
            self._execute('DELETE FROM documents WHERE "table" = ? AND id = ?', (table, doc_id))
            self._execute('DELETE FROM lookups WHERE "table" = ? AND id = ?', (table, doc_id))

    # lookups

    def find_by(self, table: str, doc_id: int, lookups: Iterable[Lookup]) -> None:
        """From now on the document is found by these, and by no others."""
        wanted = set(lookups)
        with self.together():
            query = 'SELECT kind, key FROM lookups WHERE "table" = ? AND id = ?'
            present = {(kind, key) for kind, key in self._execute(query, (table, doc_id))}
            for kind, key in present - wanted:
                self._execute(
                    'DELETE FROM lookups WHERE kind = ? AND key = ? AND "table" = ? AND id = ?',
                    (kind, key, table, doc_id),
                )
            for kind, key in wanted - present:
                self._execute("INSERT INTO lookups VALUES (?, ?, ?, ?)", (kind, key, table, doc_id))

    def find(self, kind: str, key: bytes) -> list[tuple[str, int]]:
        """Table and id of each document found by this key, in the order of their ids."""
        query = 'SELECT "table", id FROM lookups WHERE kind = ? AND key = ? ORDER BY "table", id'
        return self._execute(query, (kind, key)).fetchall()

    def found_sealed(self, kind: str, first: bytes = b"", last: bytes = b"\xff" * 17) -> list[tuple[str, int, bytes]]:
        """Table, id and row of each document found by a key from `first` to `last`, in the order of the keys."""
        query = (
            'SELECT "table", id, body FROM lookups JOIN documents USING ("table", id) '
            'WHERE kind = ? AND key BETWEEN ? AND ? ORDER BY key, "table", id'
        )
        return self._execute(query, (kind, first, last)).fetchall()

    def digest(self, *what: str | int | None) -> bytes:
        """A lookup key that tells nothing of what it was made from."""
        self._digest_key = self._digest_key or self.meta("digest key") or b""
        if not self._digest_key:
            raise StoreDamaged("The store has lost the key of its lookups.")
        return digest(self._digest_key, *what)

    # files

    def put_file(self, name: str, data: bytes) -> None:
        body = self._seal.close(data, _place("files", name))
        with self.transaction():
            self._execute("INSERT OR REPLACE INTO files (id, body) VALUES (?, ?)", (name, body))

    def get_file(self, name: str) -> bytes | None:
        row = self._execute("SELECT body FROM files WHERE id = ?", (name,)).fetchone()
        return None if row is None else self._unsealed(row[0], "files", name)

    def has_file(self, name: str) -> bool:
        return self._execute("SELECT 1 FROM files WHERE id = ?", (name,)).fetchone() is not None

    def remove_file(self, name: str) -> None:
        with self.transaction():
            self._execute("DELETE FROM files WHERE id = ?", (name,))

    def file_names(self) -> list[str]:
        return [name for (name,) in self._execute("SELECT id FROM files ORDER BY id", ())]

    # the whole

    def meta(self, key: str) -> bytes | None:
        row = self._execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return None if row is None else self._unsealed(row[0], "meta", key)

    def set_meta(self, key: str, value: bytes) -> None:
        with self.transaction():
            sealed = self._seal.close(value, _place("meta", key))
            self._execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, sealed))

    def read(self) -> dict[str, dict[str, Any]] | None:
        """Everything at once, in TinyDB's own shape. None when nothing was ever written."""
        return {name: {str(i): doc for i, doc in self.items(name)} for name in self.tables()} or None

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Puts these tables in the place of everything that was kept."""
        with self.transaction():
            for name in self.tables():
                for doc_id in self.ids(name):
                    if str(doc_id) not in data.get(name, {}):
                        self.remove(name, doc_id)
            for name, documents in data.items():
                for key, document in documents.items():
                    self.put(name, int(key), document)

    def broken(self) -> list[str]:
        """What SQLite itself finds wrong with the file."""
        return [fault for (fault,) in self._execute("PRAGMA quick_check(10)", ()) if fault != "ok"]

    def unreadable(self, *, files: bool = True) -> list[str]:
        """The rows (and files) that cannot be opened as they were written."""
        bad: list[str] = []
        for table, doc_id, body in self._execute('SELECT "table", id, body FROM documents', ()):
            try:
                self._unsealed(body, table, doc_id)
            except StoreError:
                bad.append(f"{table}/{doc_id}")
        for name in self.file_names() if files else ():
            try:
                self.get_file(name)
            except StoreError:
                bad.append(f"files/{name}")
        return bad

    def seal_again(self) -> int:
        """Seals with the current key what an older one sealed; how many rows that were."""
        changed = 0
        with self.transaction():
            for table, doc_id, body in self._execute('SELECT "table", id, body FROM documents', ()).fetchall():
                if not self._seal.is_current(body):
                    again = self._seal.close(self._unsealed(body, table, doc_id), _place(table, doc_id))
                    query = 'UPDATE documents SET body = ? WHERE "table" = ? AND id = ?'
                    self._execute(query, (again, table, doc_id))
                    changed += 1
            for name, body in self._execute("SELECT id, body FROM files", ()).fetchall():
                if not self._seal.is_current(body):
                    self.put_file(name, self._unsealed(body, "files", name))
                    changed += 1
            for key, body in self._execute("SELECT key, value FROM meta", ()).fetchall():
                if not self._seal.is_current(body):
                    self.set_meta(key, self._unsealed(body, "meta", key))
                    changed += 1
        return changed

    def close(self) -> None:
        self.sql.close()

    def _execute(self, query: str, values: tuple[Any, ...] = ()) -> sqlite3.Cursor:
        try:
            return self.sql.execute(query, values)
        except sqlite3.Error as error:
            worded = _worded(error)
            if worded is None:
                raise
            if self._depth and not self.sql.in_transaction:
                self._lost = worded  # SQLite itself gives the whole up when the disk is full
            raise worded from error

    def opened(self, table: str, doc_id: int, body: bytes) -> dict[str, Any]:
        """The document of a row that `sealed` gave. Raises StoreDamaged when it is not what was written there."""
        document: dict[str, Any] = json.loads(self._unsealed(body, table, doc_id))
        return document

    def _unsealed(self, body: bytes, table: str, name: int | str) -> bytes:
        try:
            return self._seal.open(body, _place(table, name))
        except ValueError as error:
            raise StoreDamaged(f"The row {table}/{name} is damaged: {error}.") from error


class RowTable(Table):
    """A TinyDB table whose methods read and write only the rows they touch. Documents come by their ids."""

    def __init__(self, storage: Storage, name: str, **options: Any) -> None:
        self._rows = cast("RowStorage", storage)
        self._handed_out = 0
        super().__init__(storage, name, **options)

    def search(self, cond: QueryLike) -> list[Document]:
        # Without TinyDB's cache: its entries share nested lists with whoever asked first.
        return [Document(document, doc_id) for doc_id, document in self._rows.items(self.name) if cond(document)]

    def _get_next_id(self) -> int:  # type: ignore[no-untyped-def,unused-ignore]
        self._handed_out = max(self._handed_out, self._rows.last_id(self.name)) + 1
        return self._handed_out

    def _read_table(self) -> dict[str, Mapping[str, Any]]:
        return cast("dict[str, Mapping[str, Any]]", _Reading(self._rows, self.name))

    def _update_table(self, updater: Callable[[dict[int, Mapping[str, Any]]], None]) -> None:
        try:
            with self._rows.together():
                touched = _Touched(self._rows, self.name)
                updater(cast("dict[int, Mapping[str, Any]]", touched))
                touched.write()
        finally:
            self._handed_out = 0


class Rows(TinyDB):
    """A TinyDB over one SQLite file."""

    table_class: type[Table] = RowTable
    default_storage_class: type[Storage] = RowStorage  # type: ignore[assignment]

    @property
    def rows(self) -> RowStorage:
        return cast("RowStorage", self.storage)

    def tables(self) -> set[str]:
        return set(self.rows.tables())

    def drop_table(self, name: str) -> None:
        self.table(name).truncate()


class _Reading(Mapping[str, dict[str, Any]]):
    """A table as TinyDB expects to read it, fetched row by row."""

    def __init__(self, rows: RowStorage, table: str) -> None:
        self._rows, self._table = rows, table

    def __getitem__(self, key: str) -> dict[str, Any]:
        document = self._rows.get(self._table, int(key))
        if document is None:
            raise KeyError(key)
        return document

    def __iter__(self) -> Iterator[str]:
        return map(str, self._rows.ids(self._table))

    def __len__(self) -> int:
        return self._rows.count(self._table)


class _Touched(MutableMapping[int, dict[str, Any]]):
    """A table as TinyDB expects to change it: remembers which rows were touched, and writes those that changed."""

    def __init__(self, rows: RowStorage, table: str) -> None:
        self._rows, self._table = rows, table
        self._now: dict[int, dict[str, Any] | None] = {}  # None: removed
        self._before: dict[int, bytes] = {}

    def __contains__(self, doc_id: object) -> bool:
        if doc_id in self._now:
            return self._now[doc_id] is not None
        return self._rows.has(self._table, cast("int", doc_id))

    def __getitem__(self, doc_id: int) -> dict[str, Any]:
        if doc_id not in self._now:
            document = self._rows.get(self._table, doc_id)
            if document is None:
                raise KeyError(doc_id)
            self._now[doc_id] = document
            self._before[doc_id] = _encoded(document)
        found = self._now[doc_id]
        if found is None:
            raise KeyError(doc_id)
        return found

    def __setitem__(self, doc_id: int, document: dict[str, Any]) -> None:
        self._now[doc_id] = document
        self._before.pop(doc_id, None)

    def __delitem__(self, doc_id: int) -> None:
        if doc_id not in self:
            raise KeyError(doc_id)
        self._now[doc_id] = None

    def __iter__(self) -> Iterator[int]:
        stored = self._rows.ids(self._table)
        known = set(stored)
        yield from (i for i in stored if self._now.get(i, {}) is not None)
        yield from (i for i, document in self._now.items() if document is not None and i not in known)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def clear(self) -> None:
        self._now = dict.fromkeys([*self._rows.ids(self._table), *self._now])

    def write(self) -> None:
        for doc_id, document in self._now.items():
            if document is None:
                self._rows.remove(self._table, doc_id)
            elif doc_id not in self._before or self._before[doc_id] != _encoded(document):
                self._rows.put(self._table, doc_id, document)


def connect(path: Path, *, reading: bool = False) -> sqlite3.Connection:
    """A connection to an existing file, set to lose nothing once it said so."""
    sql = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=5)
    try:
        sql.execute("PRAGMA query_only = ON" if reading else "PRAGMA journal_mode = WAL")
        sql.execute("PRAGMA synchronous = FULL")
        sql.execute("PRAGMA trusted_schema = OFF")
    except sqlite3.Error:
        sql.close()
        raise
    return sql


def clean(value: Any) -> Any:
    """The same value without characters that no document can carry: control characters and halves of characters."""
    if isinstance(value, str):
        return _UNFIT.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))
    if isinstance(value, Mapping):
        return {clean(key) if isinstance(key, str) else key: clean(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [clean(part) for part in value]
    return value


def number_key(number: int) -> bytes:
    """A key that sorts as its number does; for a moment, give its seconds since 1970."""
    return (number + (1 << 63)).to_bytes(8, "big")


def _encoded(document: Mapping[str, Any]) -> bytes:
    """As `clean` leaves it. Most need no cleaning, and to see that costs a tenth of doing it."""
    text = _json(document)
    return (_json(clean(document)) if _MAY_BE_UNFIT.search(text) else text).encode()


def _json(document: Mapping[str, Any]) -> str:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _place(table: str, name: int | str) -> bytes:
    return f"{table}/{name}".encode()


_BRACKETS = ("BEGIN IMMEDIATE", "COMMIT", ("ROLLBACK",))


def _savepoint(depth: int) -> tuple[str, str, tuple[str, ...]]:
    return f"SAVEPOINT s{depth}", f"RELEASE s{depth}", (f"ROLLBACK TO s{depth}", f"RELEASE s{depth}")


def _current_task() -> "asyncio.Task[Any] | None":
    try:
        return asyncio.current_task()
    except RuntimeError:
        return None


def _worded(error: sqlite3.Error) -> StoreError | None:
    """SQLite's error in our own words, if it is one that happens to a store."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL or (isinstance(error.__cause__, OSError) and error.__cause__.errno == errno.ENOSPC):
        return StoreFull("The disk is full: nothing of this step was kept. Make room; nothing else is needed.")
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return StoreDamaged(f"The store is damaged: {error}.")
    if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_BUSY):
        return StoreError(f"The store cannot be used: {error}.")
    return None
