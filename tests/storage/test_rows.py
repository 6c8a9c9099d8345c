"""TinyDB's tables on SQLite rows behave as TinyDB's own, and cost the same however much they hold."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tinydb import TinyDB, where
from tinydb.storages import MemoryStorage
from tinydb.table import Document

from storage.errors import StoreDamaged, StoreFull, WrongKey
from storage.rows import SCHEMA, Rows, RowStorage, clean, number_key
from storage.sealing import Seal, new_key

KEY = new_key()


def made(path: Path, *keys: bytes) -> Rows:
    if not path.exists():
        with closing(sqlite3.connect(path)) as sql:
            sql.executescript(SCHEMA)
    return Rows(path, Seal(keys or (KEY,)))


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Rows]:
    with made(tmp_path / "rows.sqlite") as db:
        yield db


# the same as TinyDB

words = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]), max_size=8)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-99, 99) | words, lambda inner: st.lists(inner, max_size=3), max_leaves=5
)
documents = st.dictionaries(st.sampled_from(["n", "text", "deep"]), values, min_size=1, max_size=3)
tables = st.sampled_from(["submissions:1", "submissions:2"])
ids = st.integers(1, 6)
conditions = st.sampled_from(
    [where("n").exists(), where("n") == 1, ~(where("text").exists()), where("deep").test(lambda v: isinstance(v, list))]
)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("insert"), tables, documents),
        st.tuples(st.just("insert_multiple"), tables, st.lists(documents, max_size=3)),
        st.tuples(st.just("insert_as"), tables, documents, ids),
        st.tuples(st.just("upsert_as"), tables, documents, ids),
        st.tuples(st.just("upsert"), tables, documents, conditions),
        st.tuples(st.just("update"), tables, documents, st.none() | conditions),
        st.tuples(st.just("update_ids"), tables, documents, st.lists(ids, max_size=3, unique=True)),
        st.tuples(st.just("update_deep"), tables, st.lists(ids, max_size=3, unique=True)),
        st.tuples(st.just("fail_half_way"), tables),
        st.tuples(st.just("remove"), tables, conditions),
        st.tuples(st.just("remove_ids"), tables, st.lists(ids, max_size=3, unique=True)),
        st.tuples(st.just("search"), tables, conditions),
        st.tuples(st.just("get"), tables, ids),
        st.tuples(st.just("get_by"), tables, conditions),
        st.tuples(st.just("get_ids"), tables, st.lists(ids, max_size=3)),
        st.tuples(st.just("truncate"), tables),
        st.tuples(st.just("drop_table"), tables),
    ),
    max_size=25,
)


class Copying(MemoryStorage):
    """TinyDB's memory, without sharing what it holds with whoever reads or half writes it."""

    def read(self) -> dict[str, dict[str, Any]] | None:
        return deepcopy(super().read())

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        super().write(deepcopy(data))


@given(steps)
@settings(max_examples=150, deadline=None)
def test_it_does_what_tinydb_does(tmp_path_factory: pytest.TempPathFactory, doings: list[tuple[Any, ...]]) -> None:
    path = tmp_path_factory.mktemp("model") / "rows.sqlite"
    model = TinyDB(storage=Copying)
    with made(path) as db:
        db.rows.sql.execute("PRAGMA synchronous = OFF")  # only this test's own speed
        for doing in doings:
            next_id = db.rows.last_id(doing[1]) + 1
            assert act(db, *deepcopy(doing), next_id) == act(model, *deepcopy(doing), next_id), doing
        kept = content(db)
        assert kept == content(model)
        assert db.tables() == {name for name in model.tables() if len(model.table(name))}
    with made(path) as again:
        assert content(again) == kept
        assert {k: {int(i): d for i, d in t.items()} for k, t in (again.storage.read() or {}).items()} == {
            name: table for name, table in kept.items() if table
        }


def act(db: TinyDB, what: str, table: str, *given: Any) -> Any:
    """Does one thing; what is compared of its outcome. `next_id` replaces TinyDB's, which gives removed ids again."""
    *with_what, next_id = given
    rows = db.table(table)
    try:
        match what, *with_what:
            case "insert", document:
                rows.insert(Document(document, next_id))
            case "insert_multiple", several:
                return rows.insert_multiple(Document(d, next_id + i) for i, d in enumerate(several))
            case "insert_as", document, doc_id:
                return rows.insert(Document(document, doc_id))
            case "upsert_as", document, doc_id:
                return rows.upsert(Document(document, doc_id))
            case "upsert", document, condition if rows.contains(condition):
                return sorted(rows.upsert(document, condition))
            case "update", document, condition:
                return sorted(rows.update(document, condition))
            case "update_ids", document, doc_ids:
                return rows.update(document, doc_ids=doc_ids)
            case "update_deep", doc_ids:
                return rows.update(lambda d: d.setdefault("deep", []), doc_ids=doc_ids)
            case ("fail_half_way",):
                rows.update(changes_one_and_fails(), doc_ids=[1, 2, 3, 4, 5, 6])
            case "remove", condition:
                return sorted(rows.remove(condition))
            case "remove_ids", doc_ids:
                return rows.remove(doc_ids=doc_ids)
            case "search", condition:
                return by_id(rows.search(condition))
            case "get", doc_id:
                return rows.get(doc_id=doc_id)
            case "get_by", condition:
                return rows.contains(condition), rows.count(condition)
            case "get_ids", doc_ids:
                return by_id(rows.get(doc_ids=doc_ids))
            case ("truncate",):
                rows.truncate()
            case ("drop_table",):
                db.drop_table(table)
    except (ValueError, RuntimeError) as error:
        return type(error)
    return None


def changes_one_and_fails() -> Any:
    changed: list[dict[str, Any]] = []

    def change(document: dict[str, Any]) -> None:
        if changed:
            raise RuntimeError
        changed.append(document)
        document["n"] = "half"

    return change


def by_id(found: list[Document]) -> list[tuple[int, dict[str, Any]]]:
    return sorted(((d.doc_id, dict(d)) for d in found), key=lambda pair: pair[0])


def content(db: TinyDB) -> dict[str, dict[int, dict[str, Any]]]:
    names = ("submissions:1", "submissions:2")
    return {name: {d.doc_id: dict(d) for d in db.table(name)} for name in names}


def test_ids_count_up_and_are_not_given_again(db: Rows, tmp_path: Path) -> None:
    table = db.table("drafts")
    assert table.insert_multiple([{"n": 1}, {"n": 2}]) == [1, 2]
    table.remove(doc_ids=[2])
    assert table.insert({"n": 3}) == 3
    table.truncate()
    db.close()

    with made(tmp_path / "rows.sqlite") as again:
        assert again.table("drafts").insert({"n": 4}) == 4


def test_who_changes_what_was_read_changes_nothing(db: Rows) -> None:
    table = db.table("a")
    table.insert({"items": ["one"]})
    found = table.search(where("items").exists())[0]
    found["items"].append("two")
    assert table.search(where("items").exists())[0] == {"items": ["one"]}


def test_only_the_rows_that_changed_are_written(db: Rows) -> None:
    table = db.table("a")
    table.insert_multiple({"n": n} for n in range(50))
    before = db.rows.sql.total_changes
    table.update({"n": 7}, doc_ids=[8, 9])
    table.update({"n": 7}, doc_ids=[8, 9])
    assert db.rows.sql.total_changes - before <= 4


# transactions


def test_what_fails_is_taken_back_whole_over_all_tables(db: Rows) -> None:
    db.table("a").insert({"n": 1})
    with suppress(ZeroDivisionError), db.rows.transaction():
        db.table("a").update({"n": 2})
        db.table("b").insert({"n": 3})
        db.rows.find_by("a", 1, [("kind", b"key")])
        raise ZeroDivisionError

    assert db.rows.read() == {"a": {"1": {"n": 1}}}
    assert db.rows.find("kind", b"key") == []


def test_an_inner_one_that_fails_takes_back_its_own_part(db: Rows) -> None:
    with db.rows.transaction():
        db.table("a").insert({"n": 1})
        with suppress(ZeroDivisionError), db.rows.transaction():
            db.table("a").insert({"n": 2})
            raise ZeroDivisionError
        db.table("a").insert({"n": 3})

    assert [d["n"] for d in db.table("a")] == [1, 3]


def test_what_is_to_happen_afterwards_happens_after_the_outermost_and_only_if_kept(db: Rows) -> None:
    calls: list[str] = []

    def called() -> None:
        calls.append("called" if db.rows.depth == 0 and not db.rows.sql.in_transaction else "too early")

    with db.rows.transaction(), db.rows.transaction():
        db.rows.afterwards(called)
        db.rows.afterwards(called)
    assert calls == ["called"]
    with suppress(ZeroDivisionError), db.rows.transaction():
        db.rows.afterwards(called)
        raise ZeroDivisionError
    with db.rows.transaction():
        pass
    assert calls == ["called"]


async def test_a_transaction_that_waits_is_refused_and_takes_nobody_along(db: Rows) -> None:
    async def waits() -> None:
        with db.rows.transaction():
            db.table("a").insert({"n": 1})
            await asyncio.sleep(0.01)

    waiting = asyncio.create_task(waits())
    await asyncio.sleep(0)
    with pytest.raises(RuntimeError, match="must not await"):
        db.table("a").insert({"n": 2})
    await waiting
    assert [d["n"] for d in db.table("a")] == [1]


def test_a_full_disk_gives_the_whole_transaction_up_and_nothing_after_it_slips_in(db: Rows) -> None:
    db.table("a").insert({"n": 1})
    pages = db.rows.sql.execute("PRAGMA page_count").fetchone()[0]
    db.rows.sql.execute(f"PRAGMA max_page_count = {pages + 2}")

    def goes_on_regardless() -> None:
        with db.rows.transaction():
            db.table("b").insert({"n": 2})
            with suppress(StoreFull):
                db.table("b").insert({"text": "x" * 100_000})
            db.table("b").insert({"n": 3})

    with pytest.raises(StoreFull, match="Make room"):
        goes_on_regardless()

    assert db.rows.read() == {"a": {"1": {"n": 1}}}
    db.rows.sql.execute("PRAGMA max_page_count = 1000000")
    db.table("b").insert({"text": "x" * 100_000})
    assert len(db.table("b")) == 1


# lookups


def test_documents_are_found_by_what_they_are_kept_with(db: Rows) -> None:
    first, second = (db.table("a").insert({"n": n}) for n in (1, 2))
    other = db.table("b").insert({"n": 3})
    db.rows.find_by("a", first, [("kind", b"k"), ("at", number_key(30))])
    db.rows.find_by("a", second, [("kind", b"k"), ("at", number_key(-5))])
    db.rows.find_by("b", other, [("kind", b"k"), ("at", number_key(7))])

    assert db.rows.find("kind", b"k") == [("a", first), ("a", second), ("b", other)]
    assert [place for *place, _ in db.rows.found_sealed("at")] == [["a", second], ["b", other], ["a", first]]
    assert db.rows.found_sealed("at", number_key(0), number_key(7)) == [("b", other, db.rows.sealed("b", other))]

    db.rows.find_by("a", first, [("kind", b"other")])
    db.table("a").remove(doc_ids=[second])
    assert db.rows.find("kind", b"k") == [("b", other)]
    assert db.rows.find("kind", b"other") == [("a", first)]


@given(st.integers(-(10**15), 10**15), st.integers(-(10**15), 10**15))
def test_number_keys_sort_as_their_numbers(one: int, other: int) -> None:
    assert (number_key(one) < number_key(other)) == (one < other)


# sealed


def test_nothing_readable_stands_in_the_file(db: Rows, tmp_path: Path) -> None:
    db.rows.set_meta("digest key", new_key())
    db.table("people").insert({"name": "Aïssata", "username": "aissata_drc"})
    db.rows.find_by("people", 1, [("called", db.rows.digest("aissata_drc"))])
    db.rows.put_file("f", b"a photo of a list of names")
    everything = b"".join(path.read_bytes() for path in tmp_path.iterdir())

    assert b"people" in everything  # the names of tables may be read
    for secret in ("Aïssata", "aissata", "username", "list of names"):
        assert secret.encode() not in everything


def test_a_row_in_the_place_of_another_is_noticed(db: Rows) -> None:
    db.table("a").insert_multiple([{"n": 1}, {"n": 2}])
    db.rows.sql.execute("UPDATE documents SET body = (SELECT body FROM documents WHERE id = 1) WHERE id = 2")

    with pytest.raises(StoreDamaged, match="a/2"):
        db.table("a").get(doc_id=2)
    assert db.rows.unreadable() == ["a/2"]


def test_a_new_key_seals_from_now_on_and_takes_over_the_rest_when_told(tmp_path: Path) -> None:
    path, new = tmp_path / "rows.sqlite", new_key()
    with made(path) as db:
        db.rows.set_meta("digest key", new_key())
        db.table("a").insert({"n": 1})
        db.rows.put_file("f", b"bytes")
    with made(path, new, KEY) as db:
        assert db.table("a").get(doc_id=1) == {"n": 1}
        digest = db.rows.digest("x")
        assert db.rows.seal_again() == 3
        assert db.rows.seal_again() == 0
    with made(path, new) as db:
        assert db.table("a").get(doc_id=1) == {"n": 1}
        assert db.rows.get_file("f") == b"bytes"
        assert db.rows.digest("x") == digest
    with made(path) as db, pytest.raises(WrongKey):
        db.table("a").get(doc_id=1)


def test_unfit_characters_are_taken_out_however_deep() -> None:
    assert clean({"a\x00": ["b\x1f\ud800", {"c": "d\ufffe\r\ne\rf\tg"}], "n": 1}) == {
        "a": ["b", {"c": "d\ne\nf\tg"}],
        "n": 1,
    }


def test_what_is_no_json_is_refused_and_nothing_written(db: Rows) -> None:
    with pytest.raises((TypeError, ValueError)):
        db.table("a").insert_multiple([{"n": 1}, {"n": object()}])
    with pytest.raises(ValueError):
        db.table("a").insert({"n": float("nan")})
    assert len(db.table("a")) == 0


def test_reading_alone_cannot_write(tmp_path: Path) -> None:
    path = tmp_path / "rows.sqlite"
    with made(path) as db:
        db.table("a").insert({"n": 1})
        with closing(RowStorage(path, Seal([KEY]), reading=True)) as reader:
            assert reader.get("a", 1) == {"n": 1}
            with pytest.raises(Exception, match="readonly"):
                reader.put("a", 2, {"n": 2})
