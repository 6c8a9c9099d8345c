"""How data written by an older version becomes what this version expects.

The version stands in the file (SQLite's user_version). To change what is kept: raise VERSION, add the step that leads
to it, and a fixture of the old version under tests/storage/. A step gets the rows inside one transaction and may
use nothing of the domain, which goes on changing after it.
"""

from collections.abc import Callable, Mapping

from storage.errors import StoreDamaged
from storage.rows import RowStorage

VERSION = 1

STEPS: Mapping[int, Callable[[RowStorage], None]] = {}
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
