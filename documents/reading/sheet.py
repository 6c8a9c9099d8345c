"""Where a reader writes down what it finds, in reading order; it becomes the blocks of a document.

Every reader says what it knows (a paragraph, an item of a list, the cells of a table); what people only typed, a dash
for an item, a number before a title, is understood here, once for all formats.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from documents.reading import tables
from documents.reading.refusals import DocumentRefusedError, Reason
from documents.reading.writing import as_item, is_shouted, looks_like_title, number_of, tidy
from domain.minutes.document import Block, Kind

MOST_CHARACTERS = 1_000_000  # some 400 pages
MOST_BLOCKS = 20_000
MOST_CELLS = 100_000
MOST_COLUMNS = 63  # as many as Word allows


@dataclass(frozen=True)
class Line:
    """A block in the making."""

    kind: Kind
    text: str
    level: int = 0
    bold: bool = False
    cells: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    table: int = 0


@dataclass
class Spent:
    """What one document has used up, its cells included."""

    characters: int = 0
    lines: int = 0
    cells: int = 0
    tables: int = 0

    def line(self, text: str) -> None:
        self.lines += 1
        self.characters += len(text)
        if self.characters > MOST_CHARACTERS or self.lines > MOST_BLOCKS:
            raise DocumentRefusedError(Reason.TOO_LONG)

    def row(self, columns: int) -> None:
        self.cells += columns
        if self.cells > MOST_CELLS:
            raise DocumentRefusedError(Reason.TOO_LONG)


@dataclass
class Cell:
    """One cell, with all that is written in it. One that is merged says how far it reaches."""

    sheet: "Sheet"
    columns: int = 1
    rows: int = 1
    head: bool = False

    @cached_property
    def text(self) -> str:
        return self.sheet.cell_text()

    @property
    def is_bold(self) -> bool:
        return self.sheet.is_bold


@dataclass
class Sheet:
    """Lines in reading order, of a whole document or of one cell."""

    spent: Spent = field(default_factory=Spent)
    lines: list[Line] = field(default_factory=list)

    def inner(self) -> "Sheet":
        """A sheet for a cell; what is written on it counts for the whole document."""
        return Sheet(self.spent)

    def paragraph(self, text: str, *, bold: bool = False) -> None:
        """A paragraph, or the item that somebody typed as one with a dash or a dot."""
        text = tidy(text)
        item = as_item(text)
        if item is None:
            self._add(Line("paragraph", text, bold=bold))
        else:
            self.item(item, max(1, self._level_above()))

    def item(self, text: str, level: int = 1) -> None:
        text = tidy(text)
        typed = as_item(text)
        self._add(Line("item", text if typed is None else typed, max(1, min(level, 9))))

    def heading(self, text: str, level: int = 0) -> None:
        """A heading; without a level it stands right below the last one that has a level of its own."""
        self._add(Line("heading", tidy(text), max(0, min(level, 9))))

    def header(self, text: str) -> None:
        self._once(Line("header", text.strip()))

    def footer(self, text: str) -> None:
        self._once(Line("footer", text.strip()))

    def table(self, rows: Sequence[Sequence[Cell]], *, heads: bool = False, goes_on: bool = False) -> None:
        """A table, as rows with their column heads. One that only arranges prose on the page is read as prose.

        `heads` says that the first row is known to be the heads. `goes_on`: without heads of its own it may be the
        rest of the last table.
        """
        grid = tables.grid(rows, MOST_COLUMNS)
        for row in grid:
            self.spent.row(len(row))
        if not grid:
            return
        last = self._last_row()
        fits = self.has_a_table_of(len(grid[0]))
        if not (goes_on and fits) and tables.is_layout(grid):
            for cell in tables.each_once(grid):
                self.lines += cell.sheet.lines
            return
        captions, heads_found, body = tables.parts(grid, known=heads)
        for caption in captions:
            self.lines += caption.sheet.lines
        if last and fits and last.heads and (heads_found == last.heads or (goes_on and not heads_found)):
            number, heads_found = last.table, last.heads
        else:
            number = self.spent.tables = self.spent.tables + 1
        for cells in body:
            texts = tuple(cell.text if cell else "" for cell in cells)
            if any(texts):
                self._add(Line("row", " | ".join(texts), cells=texts, heads=heads_found, table=number))

    def has_a_table_of(self, columns: int) -> bool:
        """Whether another row of so many cells could belong to the last table."""
        last = self._last_row()
        return last is not None and len(last.cells) == columns

    def take(self, lines: Iterable[Line]) -> None:
        """Lines read elsewhere, as they are; they were counted there."""
        self.lines += lines

    @property
    def is_bold(self) -> bool:
        return bool(self.lines) and all(line.bold for line in self.lines)

    def cell_text(self) -> str:
        """All of it as the text of a cell: a line for each paragraph, a dash before each item."""
        texts: list[str] = []
        heads: tuple[str, ...] = ()
        for line in understood(self.lines):
            if line.heads and line.heads != heads:
                texts.append(" | ".join(line.heads))
            heads = line.heads
            texts.append(f"- {line.text}" if line.kind == "item" else line.text)
        return "\n".join(texts)

    def blocks(self) -> tuple[Block, ...]:
        """The finished document."""
        return tuple(_blocks(understood(self.lines)))

    def _add(self, line: Line) -> None:
        if line.text:
            self.spent.line(line.text)
            self.lines.append(line)

    def _once(self, line: Line) -> None:
        if line not in self.lines:
            self._add(line)

    def _level_above(self) -> int:
        return self.lines[-1].level if self.lines and self.lines[-1].kind == "item" else 1

    def _last_row(self) -> Line | None:
        return next((line for line in reversed(self.lines) if line.kind == "row"), None)


def understood(lines: Sequence[Line]) -> Iterator[Line]:
    """What was only typed, by what stands around it.

    Numbers one after the other are a list, a number by itself is that of a title. A line in capitals is a title,
    several in a row are a list of names.
    """
    numbers = [number_of(line.text) if line.kind == "paragraph" else None for line in lines]
    shouted = [line.kind == "paragraph" and is_shouted(line.text) for line in lines]
    for i, line in enumerate(lines):
        number = numbers[i]
        if number is None:
            alone = shouted[i] and not any(shouted[j] for j in (i - 1, i + 1) if 0 <= j < len(lines))
            yield replace(line, kind="heading") if alone else line
        elif number.follows(numbers[i - 1] if i else None) or (
            i + 1 < len(lines) and (after := numbers[i + 1]) and after.follows(number)
        ):
            yield replace(line, kind="item", text=number.rest, level=1)
        elif number.may_be_a_title and looks_like_title(number.rest):
            yield replace(line, kind="heading")
        else:
            yield line


def _blocks(lines: Iterable[Line]) -> Iterator[Block]:
    above = 0  # the level of the last heading that said one
    table_numbers: dict[int, int] = {}
    for line in lines:
        kind, level = line.kind, line.level
        if kind == "paragraph" and line.bold and looks_like_title(line.text, strict=True):
            kind = "heading"
        if kind == "heading":
            above = level or above
            level = level or min(above + 1, 9)
        number = table_numbers.setdefault(line.table, len(table_numbers) + 1) if line.table else 0
        yield Block(kind, line.text, level, line.cells, line.heads, number)
