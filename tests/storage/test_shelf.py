"""What a shelf remembers of its table is always what a fresh look into the file gives."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.rows import Rows
from storage.shelf import Shelf
from tests.storage.test_rows import made


@dataclass(frozen=True)
class Note:
    text: str
    about: int


class FailureError(Exception):
    pass


ids = st.integers(1, 5)
notes = st.builds(Note, st.text(max_size=4), st.integers(1, 2))
writes = st.lists(st.tuples(ids, notes | st.none()), max_size=3)  # None: it is removed
doings = st.lists(st.tuples(writes, st.booleans(), writes, st.booleans()), max_size=8)
Writes = list[tuple[int, Note | None]]


def shelf_of(db: Rows) -> Shelf[Note]:
    return Shelf(db, "notes", Note, lambda note: [("about", db.rows.digest(note.about))])


def does(shelf: Shelf[Note], todo: Writes, *, fails: bool) -> None:
    for doc_id, note in todo:
        if note is not None:
            shelf.put(doc_id, note)
        else:
            shelf.remove(doc_id)
        shelf.all()  # it remembers what it read in the middle of it, too
    if fails:
        raise FailureError


@given(doings=doings)
def test_it_gives_what_the_file_holds_whatever_was_put_removed_and_taken_back(
    tmp_path_factory: pytest.TempPathFactory, doings: list[tuple[Writes, bool, Writes, bool]]
) -> None:
    with made(tmp_path_factory.mktemp("rows") / "rows.sqlite") as db:
        db.rows.set_meta("digest key", b"k" * 32)
        shelf = shelf_of(db)
        for first, first_fails, then, then_fails in doings:
            with suppress(FailureError), db.rows.transaction():
                with suppress(FailureError), db.rows.transaction():  # within the other, taken back by itself
                    does(shelf, first, fails=first_fails)
                does(shelf, then, fails=then_fails)
            fresh = shelf_of(db)
            assert shelf.all() == fresh.all()
            for about in (1, 2):
                assert shelf.found("about", about) == fresh.found("about", about)
                assert all(note.about == about for note in shelf.found("about", about))


def test_what_is_put_is_given_as_it_reads_from_the_file(tmp_path: Path) -> None:
    with made(tmp_path / "rows.sqlite") as db:
        db.rows.set_meta("digest key", b"k" * 32)
        shelf = shelf_of(db)
        assert shelf.all() == []
        shelf.put(1, Note("one\r\ntwo\x00", 1))
        assert shelf.all() == [Note("one\ntwo", 1)]
