"""The data folder: one store, one lock, the last good copies; opening, backing up and putting back."""

import contextlib
import fcntl
import itertools
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from storage.errors import StoreDamaged, StoreError, StoreInUse, StoreMissing, StoreTooNew, WrongKey
from storage.rows import SCHEMA, Rows, RowStorage, connect
from storage.sealing import Seal, create_key_file, new_key, read_key_file, settle
from storage.upgrades import VERSION, upgrade

APPLICATION = 0x52454C41  # "RELA": tells our file from any other SQLite file
FILE = "store.sqlite"
GENERATIONS_KEPT = 3


class Lock:
    """Holds the data folder for one process, until it ends however it ends."""

    def __init__(self, folder: Path) -> None:
        self._file = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._file)
            raise StoreInUse(
                f"Another instance is already working on {folder}. One data folder serves one bot: stop the other "
                "one first, or give this one a folder of its own ([storage] path)."
            ) from None

    def release(self) -> None:
        os.close(self._file)


def open_rows(folder: Path, key_file: Path, now: datetime) -> tuple[Rows, Lock]:
    """Opens the store of this folder for writing, alone. A brand-new one is made where nothing ever was."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    folder.chmod(0o700)
    lock = Lock(folder)
    try:
        file = folder / FILE
        if not file.exists():
            _refuse_empty_start(folder)
            _create(file, key_file)
        else:
            file.chmod(0o600)
            _keep_good_copy(folder, key_file, now)
        return _opened(file, key_file), lock
    except BaseException:
        lock.release()
        raise


def read_rows(folder: Path, key_file: Path) -> Rows:
    """Opens the store for reading, beside a running bot."""
    file = folder / FILE
    if not file.exists():
        raise StoreMissing(f"There is no store in {folder}. It is made when the bot runs for the first time.")
    return _opened(file, key_file, reading=True)


def keep_generation(folder: Path, key_file: Path, now: datetime) -> Path:
    """Copies the store as it is now beside it, and lets the oldest copies go. May run in a thread of its own.

    A copy that turns out damaged replaces no good one: it raises StoreDamaged.
    """
    generations = folder / "generations"
    generations.mkdir(exist_ok=True, mode=0o700)
    path = generations / f"{now.astimezone(UTC):%Y%m%dT%H%M%S}.sqlite"
    if path.exists():
        return path
    copy(folder / FILE, path)
    try:
        examine(path, key_file, told_of=folder / FILE)
    except StoreError:
        path.unlink()
        raise
    for old in sorted(generations.glob("*.sqlite"))[:-GENERATIONS_KEPT]:
        old.unlink()
    return path


def newest_generation(folder: Path) -> Path | None:
    return max((folder / "generations").glob("*.sqlite"), default=None)


def copy(source: Path, target: Path) -> None:
    """A consistent copy, also of a store that is being written to. It appears whole or not at all."""
    if target.exists():
        raise StoreError(f"{target} is already there: give a new name.")
    beside = target.with_name(target.name + ".part")
    with contextlib.suppress(FileNotFoundError):
        beside.unlink()
    os.close(os.open(beside, os.O_CREAT | os.O_EXCL, 0o600))
    try:
        with closing(connect(source, reading=True)) as old, closing(sqlite3.connect(beside)) as new:
            old.backup(new)
            new.execute("PRAGMA journal_mode = DELETE")
        settle(beside)
        beside.rename(target)
    except sqlite3.Error as error:
        raise StoreError(f"The copy {target} could not be made: {error}.") from error
    finally:
        with contextlib.suppress(FileNotFoundError):
            beside.unlink()
    settle(target.parent)


def restore(folder: Path, key_file: Path, backup: Path) -> Path | None:
    """Puts a backup in the place of the store, after checking it. Returns where the replaced one was kept."""
    if not backup.is_file():
        raise StoreMissing(f"There is no backup {backup}.")
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    folder.chmod(0o700)
    lock = Lock(folder)
    try:
        fresh = folder / (FILE + ".restoring")
        with contextlib.suppress(FileNotFoundError):
            fresh.unlink()
        copy(backup, fresh)
        try:
            examine(fresh, key_file, told_of=backup)
        except StoreError:
            fresh.unlink()
            raise
        return _replace(folder, fresh)
    finally:
        lock.release()


def examine(file: Path, key_file: Path, *, told_of: Path | None = None) -> int:
    """The data version of a store file. Raises what is wrong with it: damage, a newer version, another key.

    `told_of` is its name in words.
    """
    name = told_of or file
    with _damage_worded(name):
        with closing(connect(file, reading=True)) as sql:
            if sql.execute("PRAGMA application_id").fetchone()[0] != APPLICATION:
                raise StoreDamaged(f"{name} is not a store of Relance.")
            version = sql.execute("PRAGMA user_version").fetchone()[0]
            if version > VERSION:
                raise StoreTooNew(
                    f"{name} was written by a newer version of Relance (data version {version}; this one reads up to "
                    f"{VERSION}). Install that version again, or restore a backup made before."
                )
        with closing(_rows(file, key_file, reading=True)) as rows:
            if faults := rows.broken():
                raise StoreDamaged(f"{name} is damaged ({'; '.join(faults)[:200]}).")
            _check_key(rows, key_file)
            unreadable = rows.unreadable(files=False)
            if unreadable:
                raise StoreDamaged(f"{name} is damaged (unreadable rows: {', '.join(unreadable[:5])}).")
    return int(version)


def _refuse_empty_start(folder: Path) -> None:
    newest = newest_generation(folder)
    if newest:
        raise StoreMissing(
            f"The store {folder / FILE} is missing, but copies of it are there; an empty start would hide the loss. "
            f"Put the last one back: python bot.py restore {newest}"
        )


def _create(file: Path, key_file: Path) -> None:
    """A new store with a new key; the file gets its name only when it is complete."""
    if not key_file.exists():
        create_key_file(key_file)
    beside = file.with_name(file.name + ".new")
    with contextlib.suppress(FileNotFoundError):
        beside.unlink()
    os.close(os.open(beside, os.O_CREAT | os.O_EXCL, 0o600))
    with closing(sqlite3.connect(beside)) as sql:
        sql.executescript(f"PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {VERSION}; {SCHEMA}")
    with closing(_rows(beside, key_file)) as rows:
        rows.set_meta("digest key", new_key())
        rows.sql.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        rows.sql.execute("PRAGMA journal_mode = DELETE")
    beside.rename(file)
    settle(file.parent)


def _keep_good_copy(folder: Path, key_file: Path, now: datetime) -> None:
    """Refuses a damaged store, telling the last good copy.

    Keeps a copy of a good one when the last is a day old, and before an upgrade.
    """
    file = folder / FILE
    newest = newest_generation(folder)
    try:
        version = examine(file, key_file)
    except StoreDamaged as error:
        hint = f"Put back the last good copy: python bot.py restore {newest}" if newest else "Restore a backup."
        raise StoreDamaged(f"{error} Nothing was changed. {hint}") from error
    if newest is None or version < VERSION or now - _made_at(newest) > timedelta(days=1):
        keep_generation(folder, key_file, now)


def _made_at(generation: Path) -> datetime:
    return datetime.strptime(generation.stem + "+0000", "%Y%m%dT%H%M%S%z")


def _opened(file: Path, key_file: Path, *, reading: bool = False) -> Rows:
    seal = Seal(read_key_file(key_file))
    with _damage_worded(file):
        db = Rows(file, seal, reading=reading)
    try:
        _check_key(db.rows, key_file)
        found = db.rows.sql.execute("PRAGMA user_version").fetchone()[0]
        if found < VERSION and not reading:
            upgrade(db.rows, found)
    except BaseException:
        db.close()
        raise
    return db


def _rows(file: Path, key_file: Path, *, reading: bool = False) -> RowStorage:
    return RowStorage(file, Seal(read_key_file(key_file)), reading=reading)


def _check_key(rows: RowStorage, key_file: Path) -> None:
    try:
        rows.digest("does it open?")
    except WrongKey as error:
        raise WrongKey(
            f"The key file {key_file} does not belong to this store. Put back the key that was kept when the store "
            "was made; without it the data cannot be read. Nothing was changed."
        ) from error


def _replace(folder: Path, fresh: Path) -> Path | None:
    """Puts the fresh file in the place of the store. At no moment is the store missing, or beside a log not its own."""
    file = folder / FILE
    kept = None
    if file.exists():
        kept = next(path for n in itertools.count(1) if not (path := folder / f"replaced-{n}.sqlite").exists())
        with contextlib.suppress(sqlite3.Error), closing(connect(file, reading=True)) as sql:
            sql.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        log = folder / (FILE + "-wal")
        if log.exists():
            log.rename(kept.with_name(kept.name + "-wal"))
        with contextlib.suppress(FileNotFoundError):
            (folder / (FILE + "-shm")).unlink()
        os.link(file, kept)
    fresh.rename(file)
    settle(folder)
    return kept


@contextmanager
def _damage_worded(name: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR):
            raise StoreDamaged(f"{name} is damaged ({error}).") from error
        raise StoreError(f"{name} cannot be opened: {error}.") from error
