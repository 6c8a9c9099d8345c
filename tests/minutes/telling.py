"""Minutes told in a few lines: how the tests write a document, and what they read out of it."""

from datetime import date

from domain.minutes.context import Context
from domain.minutes.document import Block, Document
from domain.minutes.extracting import extract
from domain.minutes.findings import Action, Findings
from domain.minutes.languages import languages
from domain.minutes.languages.words import Words

JUNE_7 = date(2017, 6, 7)  # a Wednesday
FR, EN, ES = (languages()[code] for code in ("fr", "en", "es"))


def document(*blocks: Block, name: str = "") -> Document:
    return Document(name, "text", blocks)


def told(*lines: str, name: str = "") -> Document:
    """«# Titre» is a heading, «- point» an item of a list, «Action: … | Qui: …» a row, any other line a paragraph."""
    return document(*map(block, lines), name=name)


def block(line: str) -> Block:
    marks = len(line) - len(line.lstrip("#"))
    if marks:
        return Block("heading", line.lstrip("# "), marks)
    if line.startswith("- "):
        return Block("item", line.removeprefix("- "), 1)
    if " | " in line:
        return row(**dict(cell.split(": ", 1) for cell in line.split(" | ")))
    return Block("paragraph", line)


def row(**cells: str) -> Block:
    """A row by the heads of its columns."""
    return Block("row", " | ".join(cells.values()), cells=tuple(cells.values()), heads=tuple(cells), table=1)


def findings(*lines: str, meeting: date | None = JUNE_7) -> Findings:
    return extract(told(*lines), meeting)


def actions(*lines: str, meeting: date | None = JUNE_7) -> list[Action]:
    return list(findings(*lines, meeting=meeting).actions)


def context(words: Words = FR, meeting: date | None = JUNE_7, *names: str) -> Context:
    return Context(words, meeting, frozenset(names))
