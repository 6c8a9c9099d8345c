"""Whole minutes of many forms, each with the actions a reader would put on the list."""

import html
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from documents.reading import read_document
from domain.minutes.extracting import extract
from domain.minutes.findings import Action

FOLDER = Path(__file__).parent / "fixtures"
ROWS: list[dict[str, Any]] = [
    json.loads(line) for line in (FOLDER / "gold.jsonl").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize("row", ROWS, ids=lambda r: r["file"])
def test_the_actions_are_those_a_reader_would_list(row: dict[str, Any]) -> None:
    found = extract(read_document((FOLDER / row["file"]).read_bytes(), row["file"]))

    wanted = [_as_told(gold) for gold in row["actions"] if not gold.get("optional")]
    either_way = {words_of(gold["quote"]) for gold in row["actions"] if gold.get("optional")}
    assert [_as_read(a) for a in found.actions if words_of(a.quote) not in either_way] == wanted
    assert found.meeting_date == (row["meeting_date"] and date.fromisoformat(row["meeting_date"]))
    assert found.lang == row["lang"]


def _as_read(action: Action) -> tuple[object, ...]:
    due = action.due.date.isoformat() if action.due and action.due.date else None
    return words_of(action.quote), due, action.kind, action.responsible, action.recipient


def _as_told(gold: dict[str, Any]) -> tuple[object, ...]:
    return words_of(gold["quote"]), gold["due"], gold["kind"], gold["responsible"], gold["recipient"]


def words_of(quote: str) -> str:
    """Without tags, wraps and the strokes of a table."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", quote)).replace("|", " ").split())


@pytest.mark.parametrize("row", ROWS, ids=lambda r: r["file"])
def test_what_a_reader_would_list_stands_in_the_file(row: dict[str, Any]) -> None:
    text = (FOLDER / row["file"]).read_text(encoding="utf-8")

    quoted = [gold["quote"] for gold in row["actions"]] + [trap["quote"] for trap in row["traps"]]
    dated = [gold["due_raw"] for gold in row["actions"] if gold["due_raw"]]
    assert [words for words in (*quoted, *dated) if words not in text] == []


def test_every_file_has_its_row() -> None:
    assert sorted(row["file"] for row in ROWS) == sorted(p.name for p in FOLDER.iterdir() if p.suffix != ".jsonl")


def test_two_meetings_in_one_file_are_pointed_out() -> None:
    name = "en-allotments-2023.md"

    assert extract(read_document((FOLDER / name).read_bytes(), name)).other_meetings == (date(2023, 5, 10),)
