"""The data folder: one instance, kill -9, a full disk, damage, keys, copies, older and newer data."""

import os
import random
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from domain.decisions import Cancellation, Closure, Progress, Transmission
from domain.groups import FocalPoint
from domain.sayings import Document, Message, Post, SendDocument, ToGroup, ToPerson
from domain.submissions import Version
from storage import disk
from storage.errors import (
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreInUse,
    StoreMissing,
    StoreTooNew,
    WrongKey,
)
from storage.rows import RowStorage
from storage.sealing import add_key, create_key_file
from storage.store import TinyStore, open_store, read_store, restore_store
from storage.upgrades import VERSION, upgrade
from tests.storage.cast import DAY, NOW, Hour, answer, cluster, opened, photo, priorities

HERE = Path(__file__).parent
ROOT = HERE.parent.parent

WRITER = """
import sys
from pathlib import Path
from tests.storage.cast import answer, opened
from domain.sayings import Message, Post, ToGroup
store = opened(Path(sys.argv[1]))
decision = store.decision(1)
seen = len(store.inbox.all())
store.inbox.receive([{"update_id": n} for n in range(seen, seen + 150)], decision.opened.at)
for arrival in store.inbox.waiting():
    with store.transaction():
        kept = store.add_submission(answer(decision, arrival.update))
        store.say(Post(ToGroup(1), Message(str(arrival.update)), "receipt", 1))
        store.inbox.done(arrival.id, decision.opened.at)
    print(arrival.update, flush=True)
"""


def test_kill_9_at_any_moment_leaves_whole_transactions_and_all_that_was_confirmed(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store:
        priorities(store, cluster(store))
    chance = random.Random(20170607)  # noqa: S311 - which moments are tried, nothing secret

    for _ in range(8):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, cwd=ROOT, text=True
        )
        assert writer.stdout is not None
        confirmed = [writer.stdout.readline()]
        time.sleep(chance.random() * 0.15)
        writer.send_signal(signal.SIGKILL)
        confirmed += writer.stdout.readlines()
        writer.wait()
        writer.stdout.close()

        with closing(opened(tmp_path)) as store:
            assert store.check() == []
            kept = [s.source.message for s in store.submissions_to(1)]
            said = [int(row.act.message.text) for row in store.outbox.rows() if isinstance(row.act, Post)]
            done = [a.update for a in store.inbox.all() if a.state == "done"]
            assert kept == said == done == sorted(set(kept))
            assert {int(line) for line in confirmed if line.endswith("\n")} <= set(kept)
    assert len(kept) > 10


def test_a_second_instance_is_refused_at_once_and_may_read(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store:
        group = cluster(store)
        began = time.monotonic()
        with pytest.raises(StoreInUse, match="Another instance"):
            opened(tmp_path)
        assert time.monotonic() - began < 1
        with pytest.raises(StoreInUse):
            restore_store(tmp_path / "data", tmp_path / "store.key", tmp_path / "data" / disk.FILE)

        with closing(read_store(tmp_path / "data", tmp_path / "store.key")) as reader:
            assert reader.groups() == [group]
            with pytest.raises(StoreError):
                cluster(reader, -7)
    with closing(opened(tmp_path)) as again:
        assert again.groups() == [group]


def test_what_is_kept_is_for_its_owner_alone(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store:
        cluster(store)
        store.keep_generation()
        store.backup(tmp_path / "backup")
        data = tmp_path / "data"
        assert stat.S_IMODE(data.stat().st_mode) == 0o700
        files = [p for p in (*data.rglob("*"), tmp_path / "store.key", tmp_path / "backup") if p.is_file()]
        assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
        assert {"store.sqlite", "store.sqlite-wal", "lock", "store.key", "backup"} <= {p.name for p in files}


def test_a_full_disk_keeps_nothing_of_the_step_and_all_before_it(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store:
        decision = priorities(store, cluster(store))
        pages = store.db.rows.sql.execute("PRAGMA page_count").fetchone()[0]
        store.db.rows.sql.execute(f"PRAGMA max_page_count = {pages + 1}")

        def keep() -> None:
            with store.transaction():
                store.add_submission(answer(decision))
                store.say(Post(ToGroup(1), Message("Bien reçu " * 400)))
                store.keep_file(b"\0" * 100_000)

        with pytest.raises(StoreFull, match="disk is full"):
            keep()
        assert store.submissions_to(decision.id) == []
        assert store.outbox.waiting() == []

        store.db.rows.sql.execute("PRAGMA max_page_count = 1000000")
        keep()
        assert len(store.submissions_to(decision.id)) == len(store.outbox.waiting()) == 1
        assert store.check() == []


# keys


def test_without_its_key_a_store_is_refused_and_nothing_is_made(tmp_path: Path) -> None:
    key = tmp_path / "store.key"
    with closing(opened(tmp_path)) as store:
        cluster(store)
    kept = key.read_bytes()

    key.unlink()
    with pytest.raises(WrongKey, match="missing"):
        opened(tmp_path)
    assert not key.exists()

    create_key_file(key)
    with pytest.raises(WrongKey, match="does not belong"):
        opened(tmp_path)
    key.write_text("# nothing\n")
    with pytest.raises(WrongKey, match="no usable key"):
        opened(tmp_path)
    key.write_bytes(kept)
    key.chmod(0o644)
    with pytest.raises(WrongKey, match="chmod 600"):
        opened(tmp_path)

    key.chmod(0o600)
    with closing(opened(tmp_path)) as store:
        assert len(store.groups()) == 1


def test_the_key_can_be_changed(tmp_path: Path) -> None:
    key = tmp_path / "store.key"
    with closing(opened(tmp_path)) as store:
        group = cluster(store)
    add_key(key)
    with closing(opened(tmp_path)) as store:
        assert store.groups() == [group]
        assert store.db.rows.seal_again() > 1
    lines = key.read_text().splitlines()
    key.write_text("\n".join(lines[:-1]))  # the old one goes

    with closing(opened(tmp_path)) as store:
        assert store.groups() == [group]
        assert store.group_of_chat(group.chat) == group
    assert stat.S_IMODE(key.stat().st_mode) == 0o600


# damage


def filled(folder: Path, hour: Hour | None = None) -> Path:
    with closing(opened(folder, hour)) as store:
        decision = priorities(store, cluster(store))
        for message in range(30):
            store.add_submission(answer(decision, message))
    return folder / "data" / disk.FILE


@pytest.mark.parametrize("how", ["emptied", "cut", "overwritten", "one byte", "not a store"])
def test_a_damaged_store_is_refused_naming_the_last_good_copy(tmp_path: Path, how: str) -> None:
    file = filled(tmp_path)
    opened(tmp_path).close()  # the first start after a day keeps a copy
    data = file.read_bytes()
    body = data.rindex(b"submissions:1") + 60
    damaged = {
        "emptied": b"",
        "cut": data[: len(data) // 2],
        "overwritten": b"\x07" * 5000 + data[5000:],
        "one byte": data[:body] + bytes([data[body] ^ 1]) + data[body + 1 :],
        "not a store": b"SQLite, once",
    }[how]
    file.write_bytes(damaged)

    with pytest.raises(StoreDamaged, match=r"damaged|not a store") as refused:
        opened(tmp_path)

    copy = disk.newest_generation(tmp_path / "data")
    assert f"python bot.py restore {copy}" in str(refused.value)
    assert file.read_bytes() == damaged
    assert copy is not None

    replaced = restore_store(tmp_path / "data", tmp_path / "store.key", copy)
    assert replaced is not None
    assert replaced.read_bytes() == damaged
    with closing(opened(tmp_path)) as store:
        assert len(store.submissions_to(1)) == 30
        assert store.check() == []


def test_a_store_that_vanished_is_no_reason_for_an_empty_start(tmp_path: Path) -> None:
    file = filled(tmp_path)
    opened(tmp_path).close()
    file.unlink()

    with pytest.raises(StoreMissing, match="restore"):
        opened(tmp_path)
    with pytest.raises(StoreMissing):
        read_store(tmp_path / "data", tmp_path / "store.key")


def test_copies_are_kept_daily_and_only_good_ones_push_old_ones_out(tmp_path: Path) -> None:
    hour = Hour()
    filled(tmp_path, hour)
    for _ in range(5):
        opened(tmp_path, hour).close()
        opened(tmp_path, hour).close()
        hour.at += DAY * 1.1
    copies = sorted((tmp_path / "data" / "generations").iterdir())
    assert len(copies) == 3

    with closing(opened(tmp_path, hour)) as store:
        copies = sorted((tmp_path / "data" / "generations").iterdir())
        hour.at += DAY
        store.db.rows.sql.execute("UPDATE documents SET body = zeroblob(50) WHERE id = 7")
        with pytest.raises(StoreDamaged):
            store.keep_generation()
        assert sorted((tmp_path / "data" / "generations").iterdir()) == copies


# backups


def test_a_backup_of_a_running_bot_holds_everything_and_can_be_put_back(tmp_path: Path) -> None:
    backup = tmp_path / "backup.sqlite"
    with closing(opened(tmp_path)) as store:
        decision = priorities(store, cluster(store))
        store.add_submission(answer(decision))
        name = store.keep_file(b"the compilation")
        store.backup(backup)
        before = store.dump()
        with pytest.raises(StoreError, match="already there"):
            store.backup(backup)
        store.keep_decision(replace(decision, title="Autre"))
        store.add_submission(answer(decision, 8))
        after = store.dump()

    replaced = restore_store(tmp_path / "data", tmp_path / "store.key", backup)

    with closing(opened(tmp_path)) as store:
        assert store.dump() == before
        assert store.file(name) == b"the compilation"
    assert replaced is not None
    restore_store(tmp_path / "data", tmp_path / "store.key", replaced)
    with closing(opened(tmp_path)) as store:
        assert store.dump() == after


def test_a_backup_can_be_put_where_nothing_was(tmp_path: Path) -> None:
    filled(tmp_path / "old")
    with closing(opened(tmp_path / "old")) as store:
        store.backup(tmp_path / "backup.sqlite")
        dump = store.dump()
    shutil.copy(tmp_path / "old" / "store.key", tmp_path / "store.key")

    assert restore_store(tmp_path / "data", tmp_path / "store.key", tmp_path / "backup.sqlite") is None
    with closing(opened(tmp_path)) as store:
        assert store.dump() == dump


def test_only_a_whole_backup_of_this_store_replaces_anything(tmp_path: Path) -> None:
    file = filled(tmp_path)
    filled(tmp_path / "other")
    before = file.read_bytes()
    data = tmp_path / "data"
    key = tmp_path / "store.key"
    cut = tmp_path / "cut.sqlite"
    cut.write_bytes(before[: len(before) // 2])
    text = tmp_path / "notes.txt"
    text.write_text("no store")

    with pytest.raises(StoreError):
        restore_store(data, key, cut)
    with pytest.raises(StoreError):
        restore_store(data, key, text)
    with pytest.raises(StoreMissing):
        restore_store(data, key, tmp_path / "nowhere")
    with pytest.raises(WrongKey):
        restore_store(data, key, tmp_path / "other" / "data" / disk.FILE)

    assert file.read_bytes() == before
    assert {p.name for p in data.iterdir()} <= {"store.sqlite", "lock", "generations"}


# versions


def test_data_of_the_first_version_is_read(tmp_path: Path) -> None:
    shutil.copytree(HERE / "version-1", tmp_path / "data")
    key = tmp_path / "store.key"
    shutil.move(tmp_path / "data" / "key", key)
    key.chmod(0o600)

    with closing(open_store(tmp_path / "data", key, now=Hour())) as store:
        group = store.group_of_chat(-100)
        assert group is not None
        assert [o.name for o in group.expected()] == ["DRC", "UNHCR", "TDH"]
        (decision,) = store.decisions_of(group.id)
        assert decision.title == "Priorités"
        (submission,) = store.submissions_to(decision.id)
        assert submission.current.text == "1) Accès"
        assert store.decision_asked_in(-100, 5) == decision
        assert len(store.outbox.waiting()) == 1
        assert store.running() == [decision]
        assert store.check() == []


def test_data_of_the_first_version_is_found_by_all_it_is_looked_up_with_now(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store:
        group = cluster(store)
        met, expected = group.focal_points[0], FocalPoint("o2", None, "@Ibrahim_DRC")
        store.keep_group(replace(group, focal_points=(met, expected, FocalPoint("o3", None))))
        asked = [priorities(store, group) for _ in range(6)]
        closure, done = Closure(NOW), (Progress("done", 1, NOW),)
        sent = Transmission(1, 1, NOW, "EHP", "0" * 64, (), (), files=(store.keep_file(b"frozen"),))
        store.keep_decision(replace(asked[0], closure=closure))
        store.keep_decision(replace(asked[1], closure=closure, transmissions=(sent,)))
        store.keep_decision(replace(asked[2], closure=closure, progress=done))
        store.keep_decision(replace(asked[3], progress=done))
        store.keep_decision(replace(asked[4], contributions_due=None, cancellation=Cancellation(1, NOW)))
        store.keep_decision(replace(asked[5], contributions_due=None, transmission_due=NOW))
        store.add_decision(replace(asked[0], contributions_due=None, closure=None))
        store.add_submission(answer(asked[0], versions=(Version(NOW, "", (), (photo(),)),)))
        store.say(SendDocument(ToPerson(1), Document(store.keep_file(b"made"), "made.docx")))
        running = [d.number for d in store.running()]
        assert running == [1, 4, 6]
        wanted = lookups(store)
        for kind in ("running", "expects", "uses file"):
            assert store.db.rows.sql.execute("DELETE FROM lookups WHERE kind = ?", (kind,)).rowcount > 0
        store.db.rows.sql.execute("PRAGMA user_version = 1")

    with closing(opened(tmp_path)) as store:
        assert lookups(store) == wanted
        assert [d.number for d in store.running()] == running
        assert [g.id for g in store.groups_expecting("ibrahim_drc")] == [group.id]


def lookups(store: TinyStore) -> list[object]:
    return store.db.rows.sql.execute('SELECT * FROM lookups ORDER BY kind, key, "table", id').fetchall()


def test_data_of_a_newer_version_is_refused_untouched(tmp_path: Path) -> None:
    file = filled(tmp_path)
    with closing(sqlite3.connect(file)) as sql:
        sql.execute("PRAGMA user_version = 99")
    before = file.read_bytes()

    with pytest.raises(StoreTooNew, match="99"):
        opened(tmp_path)
    with pytest.raises(StoreTooNew):
        restore_store(tmp_path / "data", tmp_path / "store.key", file)
    assert file.read_bytes() == before


def test_steps_lead_to_the_newer_version_whole_or_not_at_all(tmp_path: Path) -> None:
    file = filled(tmp_path)
    rows = disk.read_rows(tmp_path / "data", tmp_path / "store.key").rows
    rows.sql.execute("PRAGMA query_only = OFF")

    def rename(rows: RowStorage) -> None:
        for doc_id, document in rows.items("decisions"):
            document["name"] = document.pop("title")
            rows.put("decisions", doc_id, document)

    def fail(rows: RowStorage) -> None:
        rename(rows)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        upgrade(rows, VERSION, VERSION + 1, {VERSION + 1: fail})
    with pytest.raises(StoreDamaged, match="no way"):
        upgrade(rows, VERSION, VERSION + 2, {VERSION + 1: rename})
    assert (rows.get("decisions", 1) or {})["title"] == "Priorités"
    assert rows.sql.execute("PRAGMA user_version").fetchone() == (VERSION,)

    upgrade(rows, VERSION, VERSION + 1, {VERSION + 1: rename})
    assert (rows.get("decisions", 1) or {})["name"] == "Priorités"
    assert rows.sql.execute("PRAGMA user_version").fetchone() == (VERSION + 1,)
    rows.close()
    assert file.exists()


def test_before_an_upgrade_a_copy_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hour = Hour()
    filled(tmp_path, hour)
    opened(tmp_path, hour).close()
    hour.at += DAY / 24
    opened(tmp_path, hour).close()
    before = sorted((tmp_path / "data" / "generations").iterdir())
    assert len(before) == 1

    newer = VERSION + 1
    monkeypatch.setattr(disk, "VERSION", newer)
    monkeypatch.setattr(disk, "upgrade", lambda rows, found: upgrade(rows, found, newer, {newer: lambda _: None}))
    opened(tmp_path, hour).close()
    after = sorted((tmp_path / "data" / "generations").iterdir())
    assert len(after) == 2
    with closing(sqlite3.connect(after[-1])) as sql:
        assert sql.execute("PRAGMA user_version").fetchone() == (VERSION,)


def test_a_field_that_nobody_knows_any_more_is_passed_over(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store:
        group = cluster(store)
        store.db.table("groups").update({"colour": "blue"}, doc_ids=[group.id])
        assert store.group(group.id) == group


def test_the_folder_is_made_with_what_leads_to_it_and_the_time_of_the_store_is_ours(tmp_path: Path) -> None:
    with closing(open_store(tmp_path / "a" / "b", tmp_path / "c" / "key", now=Hour(NOW))) as store:
        store.say(Post(ToGroup(1), Message("x")))
        assert store.outbox.waiting()[0].at == NOW
    assert os.listdir(tmp_path / "c") == ["key"]  # noqa: PTH208
