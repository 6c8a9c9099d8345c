"""How data written by an older version becomes what this version expects.

The version stands in the file (SQLite's user_version). To change what is kept: raise VERSION, add the step that leads
to it, and a fixture of the old version under tests/storage/. A step gets the rows inside one transaction and may
use nothing of the domain, which goes on changing after it.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from storage.errors import StoreDamaged
from storage.rows import RowStorage

VERSION = 2


def _found_by_more(rows: RowStorage) -> None:
    """Running decisions, groups that expect a username, and what uses a file can be looked up."""
    for name, found_by in _FOUND_BY_MORE.items():
        for table in rows.tables(name):
            for doc_id, document in rows.items(table):
                for kind, *what in found_by(document):
                    lookup = (kind, rows.digest(*what), table, doc_id)
                    rows.sql.execute("INSERT OR IGNORE INTO lookups VALUES (?, ?, ?, ?)", lookup)


Document = Mapping[str, Any]


def _group(group: Document) -> Iterator[tuple[str, ...]]:
    for focal in group.get("focal_points", ()):
        if focal["person"] is None and focal.get("username"):
            yield "expects", focal["username"].removeprefix("@").casefold()


def _decision(decision: Document) -> Iterator[tuple[str, ...]]:
    contributions, transmission = decision.get("contributions_due"), decision.get("transmission_due")
    is_done = [said["status"] for said in decision.get("progress", ())][-1:] == ["done"]
    is_open = contributions and not decision.get("closure")
    is_over = decision.get("cancellation") or decision.get("transmissions") or (is_done and not is_open)
    if (contributions or transmission) and not is_over:
        yield ("running",)
    for made in decision.get("transmissions", ()):
        yield from (("uses file", file) for file in made.get("files", ()))


def _submission(submission: Document) -> Iterator[tuple[str, ...]]:
    for version in submission["versions"]:
        yield from (("uses file", attachment["id"]) for attachment in version.get("attachments", ()))


def _row(row: Document) -> Iterator[tuple[str, ...]]:
    if row["act"]["_type"] == "SendDocument":
        yield "uses file", row["act"]["document"]["attachment"]


_FOUND_BY_MORE = {"groups": _group, "decisions": _decision, "submissions": _submission, "outbox": _row}

STEPS: Mapping[int, Callable[[RowStorage], None]] = {2: _found_by_more}
"""By the version a step leads to."""


def upgrade(
    rows: RowStorage, found: int, to: int = VERSION, steps: Mapping[int, Callable[[RowStorage], None]] = STEPS
) -> None:
    """Brings the rows from the version found to this one, in one transaction."""
    with rows.transaction():
        for version in range(found + 1, to + 1):
            if version not in steps:
                raise StoreDamaged(f"There is no way from version {version - 1} of the data to version {version}.")
            steps[version](rows)
        rows.sql.execute(f"PRAGMA user_version = {to}")
