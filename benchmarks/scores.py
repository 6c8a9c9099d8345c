"""`make scores`: how well due moments and minutes are read, on the project's own phrases and documents and on others.

Others are read where they are: `shared/dates/*.jsonl` and `shared/minutes/gold.jsonl` beside the project, or folders
named: `make scores ARGS="FOLDER --failures"`. Each figure says how many it rests on; on the project's own it is no
measure of what was never seen, for the rules were made with them in view.

Due moments: «full», right day and hour or the right question; «silent», a wrong date given with confidence.
Points: of the pairs that are proposed to stand together, how many do (precision); of those that do, how many were
proposed (recall).
Minutes: F1 of deadlines (dated actions; events and optional ones neither count nor harm) and of actions.
"""

import argparse
import json
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import combinations
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from documents.findings import as_json
from documents.reading import read_document
from domain.dates import read_moment, warm_up
from domain.grouping import groups_of
from domain.minutes.extracting import extract

HOUSE = Path(__file__).parent.parent
OWN_DATES, OWN_MINUTES = HOUSE / "tests" / "fixtures", HOUSE / "tests" / "minutes" / "fixtures"
OWN_POINTS = HOUSE / "tests" / "fixtures" / "points"
OTHERS = HOUSE.parent / "shared"
ALIKE = 0.5  # how much the words of two quotes must have in common to be of one action

Row = Mapping[str, Any]


# --- Due moments --------------------------------------------------------------------------------------------------


def dates(name: str, cases: Sequence[Row], *, failures: bool) -> None:
    full = silent = 0
    for case in cases:
        zone = ZoneInfo(case["tz"])
        moment = read_moment(case["text"], datetime.fromisoformat(case["now"]), zone)
        hour = f"{moment.time:%H:%M}" if moment.time else None
        got = (moment.status, moment.date.isoformat() if moment.date else None, None if hour == "23:59" else hour)
        wanted = list(_wanted(case))
        right = got in wanted
        full += right
        silent += got[0] == "date" and got[1] not in [w[1] for w in wanted]
        if failures and not right:
            print(f"    {case['text']!r} at {case['now']}: {got}, wanted {wanted}")
    print(f"{name:44} {len(cases):5} phrases     full {full / len(cases):6.1%}    silent {silent / len(cases):6.1%}")


def _wanted(case: Row) -> Iterator[tuple[str, str | None, str | None]]:
    """What counts as right, in either of the two forms such files have."""
    if "status" in case:
        yield case["status"], case.get("date"), None if case.get("time") == "23:59" else case.get("time")
        return
    for one in (case["expect"], *case["expect"].get("accept", ())):
        status = next((s for s in ("ambiguous", "conflict", "none") if one.get(s)), "date")
        hour = one.get("time")
        yield status, one.get("date"), None if hour in ("23:59", "00:00") else hour


# --- Minutes ------------------------------------------------------------------------------------------------------


@dataclass
class Tally:
    """Found rightly, found wrongly, missed; and what to show of it."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    shown: list[str] = field(default_factory=list)

    def f1(self) -> float:
        both = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / both if both else 1.0

    def __str__(self) -> str:
        return f"{self.f1():.3f} ({self.right} right, {self.wrong} wrong, {self.missed} missed)"


def minutes(folder: Path, name: str, *, failures: bool) -> None:
    deadlines, actions, days, rows = Tally(), Tally(), 0, list(_rows(folder / "gold.jsonl"))
    for row in rows:
        path = folder / row["file"]
        found = as_json(extract(read_document(path.read_bytes(), path.name)))
        days += found["meeting_date"] == row["meeting_date"]
        _compare(row, found["actions"], deadlines, actions)
    print(f"{name:44} {len(rows):5} documents   meeting's day {days}/{len(rows)}")
    print(f"{'':44}       deadlines F1 {deadlines}")
    print(f"{'':44}       actions   F1 {actions}")
    for line in deadlines.shown + actions.shown if failures else ():
        print(f"    {line}")


def _compare(row: Row, found: Sequence[Row], deadlines: Tally, actions: Tally) -> None:
    wanted = row["actions"]
    mates = _mates(found, wanted)
    for i, one in enumerate(found):
        meant = wanted[mates[i]] if i in mates else None
        if one["kind"] == "event" or (meant and (meant["kind"] == "event" or meant.get("optional"))):
            continue
        twin = meant is None and any(_likeness(one, other) >= ALIKE for other in wanted)
        _count(actions, meant is not None, None if twin else f"{row['file']}: no action: {one['quote'][:100]}")
        if one["due"] and not twin:
            right = meant is not None and one["due"] in (meant.get("due"), *meant.get("due_alt", ()))
            _count(deadlines, right, f"{row['file']}: wrong day {one['due']}: {one['quote'][:100]}")
    for j, meant in enumerate(wanted):
        if meant.get("optional") or meant["kind"] == "event":
            continue
        mate = next((found[i] for i, at in mates.items() if at == j), None)
        if mate is None:
            actions.missed += 1
            actions.shown.append(f"{row['file']}: missed: {meant['quote'][:100]}")
        dated = meant.get("due") and None not in meant.get("due_alt", ())
        if dated and (mate is None or mate["due"] not in (meant["due"], *meant.get("due_alt", ()))):
            deadlines.missed += 1
            deadlines.shown.append(f"{row['file']}: missed {meant['due']}: {meant['quote'][:100]}")


def _count(tally: Tally, right: bool, otherwise: str | None) -> None:
    tally.right += right
    if not right and otherwise:
        tally.wrong += 1
        tally.shown.append(otherwise)


def _mates(found: Sequence[Row], wanted: Sequence[Row]) -> dict[int, int]:
    """Which of the wanted each found one is, the most alike first."""
    pairs = sorted(
        ((_likeness(one, meant) + 0.2 * (one["due"] == meant.get("due")), i, j)
         for i, one in enumerate(found) for j, meant in enumerate(wanted)),
        reverse=True,
    )  # fmt: skip
    mates: dict[int, int] = {}
    for likeness, i, j in pairs:
        if likeness >= ALIKE and i not in mates and j not in mates.values():
            mates[i] = j
    return mates


def _likeness(one: Row, meant: Row) -> float:
    return max(_shared(one["quote"], quote) for quote in (meant["quote"], *meant.get("also_at", ())))


def _shared(a: str, b: str) -> float:
    """How many of the words of the shorter one are in the longer one."""
    first, second = _words(a), _words(b)
    if not first or not second:
        return 0.0
    common = len(first & second) / min(len(first), len(second))
    return 0.7 * common + 0.3 * len(first & second) / len(first | second) if common >= 0.7 else 0.0


def _words(text: str) -> frozenset[str]:
    bare = unicodedata.normalize("NFKD", re.sub(r"<[^>]+>|&\w+;", " ", text)).casefold()
    return frozenset(re.findall(r"[^\W_]+", "".join(c for c in bare if not unicodedata.combining(c))))


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text("utf-8").splitlines():
        if line.strip():
            yield json.loads(line)


# --- Points -------------------------------------------------------------------------------------------------------


def points(path: Path) -> None:
    """Of each decision by itself, as it is in use."""
    rows, right, proposed, meant = list(_rows(path)), 0, 0, 0
    for decision in dict.fromkeys(row["decision"] for row in rows):
        said = [row for row in rows if row["decision"] == decision]
        found = {pair for group in groups_of([row["text"] for row in said]) for pair in combinations(group, 2)}
        same = {(i, j) for i, j in combinations(range(len(said)), 2) if said[i]["group"] == said[j]["group"]}
        right, proposed, meant = right + len(found & same), proposed + len(found), meant + len(same)
    name = f"{path.parent.name}/{path.name}"
    print(f"{name:44} {len(rows):5} points      precision {right / proposed:.3f}    recall {right / meant:.3f}")


def main(arguments: Iterable[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="make scores", description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, help="with gold.jsonl or phrases as .jsonl")
    parser.add_argument("--failures", action="store_true", help="show what is not right")
    asked = parser.parse_args(None if arguments is None else list(arguments))
    warm_up()
    folders = asked.folders or [OWN_DATES, OTHERS / "dates", OWN_MINUTES, OTHERS / "minutes"]
    for folder in folders:
        if (folder / "gold.jsonl").exists():
            minutes(folder, f"{folder.parent.name}/{folder.name}", failures=asked.failures)
        else:
            for path in sorted(folder.glob("*.jsonl")):
                dates(f"{folder.name}/{path.name}", list(_rows(path)), failures=asked.failures)
    for path in () if asked.folders else sorted(OWN_POINTS.glob("*.jsonl")):
        points(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
