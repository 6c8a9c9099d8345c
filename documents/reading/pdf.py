"""PDF with a text layer. What it draws is put back in order: lines, columns, tables, heads and feet of the pages."""

import logging
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise

from pypdf import PdfReader
from pypdf.errors import DependencyError, LimitReachedError, PdfReadError, PdfStreamError

from documents.reading import plain
from documents.reading.pdf_layout import AlignedTable, Part, RuledTable, Run, frames_of, lines_of, parts_of
from documents.reading.pdf_page import Drawn, drawn_on
from documents.reading.refusals import DocumentRefusedError, Reason
from documents.reading.sheet import Cell, Sheet
from documents.reading.writing import goes_on, looks_like_title, without_page_number

MOST_PAGES = 300
_EDGE = 3  # lines at the top and at the foot of a page among which those are that repeat
_FEW = 40  # letters a page: what a scanner adds to its picture

logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it has much to say about each damaged file


def read(data: bytes, sheet: Sheet) -> None:
    """Writes what the document says onto the sheet: what all pages have above first, what they have below last."""
    pages = _pages(data)
    letters = sum(_is_letter(c) for page in pages for piece in page.pieces for c in piece.text)
    if letters == 0 or (any(page.pictures for page in pages) and letters < _FEW * len(pages)):
        raise DocumentRefusedError(Reason.SCANNED)
    signs = sum(len(piece.text.replace(" ", "")) for page in pages for piece in page.pieces)
    if letters < signs / 3:  # a font that does not say which letters it draws
        raise DocumentRefusedError(Reason.SCANNED)
    heads, feet = _running(pages)
    for text in heads:
        sheet.header(text)
    _Writer(sheet, _body_size(pages), max(_right_edge(page) for page in pages)).write(
        [part for page in pages for part in parts_of(page.pieces, page.strokes)]
    )
    for text in feet:
        sheet.footer(text)


def _pages(data: bytes) -> list[Drawn]:
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise DocumentRefusedError(Reason.ENCRYPTED)
        if len(reader.pages) > MOST_PAGES:
            raise DocumentRefusedError(Reason.TOO_LONG)
        return [drawn_on(page, reader) for page in reader.pages]
    except DependencyError:
        raise DocumentRefusedError(Reason.ENCRYPTED) from None
    except LimitReachedError:
        raise DocumentRefusedError(Reason.TOO_COMPLEX) from None
    except (PdfReadError, PdfStreamError):
        raise DocumentRefusedError(Reason.DAMAGED) from None


def _is_letter(c: str) -> bool:
    return c.isalnum() and not "\ue000" <= c <= "\uf8ff"


def _body_size(pages: Iterable[Drawn]) -> float:
    """The size most letters have."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for piece in page.pieces:
            sizes[round(piece.size * 2) / 2] += len(piece.text)
    return sizes.most_common(1)[0][0]


def _right_edge(page: Drawn) -> float:
    """Where its lines end; a page of short lines ends further out than any of them."""
    return max([piece.x1 for piece in page.pieces] + [0.8 * page.width])


# Heads and feet


@dataclass(frozen=True)
class _Edge:
    """A line near the top or the foot of a page."""

    y: float
    text: str
    at_top: bool

    @property
    def key(self) -> str:
        return re.sub(r"\d+", "#", self.text)


def _running(pages: Sequence[Drawn]) -> tuple[list[str], list[str]]:
    """What repeats on top and at the foot of the pages, once; it is taken off the pages, page numbers too."""
    edges = [_edges(page) for page in pages]
    often = Counter(key for page in edges for key in {(edge.key, edge.at_top) for edge in page})
    heads: dict[str, None] = {}
    feet: dict[str, None] = {}
    for page, lines in zip(pages, edges, strict=True):
        gone: list[float] = []
        for edge in lines:
            text = without_page_number(edge.text)
            repeats = often[edge.key, edge.at_top] >= max(2, len(pages) / 2)
            if repeats or not text:
                gone.append(edge.y)
            if repeats and text:
                (heads if edge.at_top else feet).setdefault(text)
        page.pieces = [piece for piece in page.pieces if not any(abs(piece.y - y) < 0.3 * piece.size for y in gone)]
    return list(heads), list(feet)


def _edges(page: Drawn) -> list[_Edge]:
    """The first and last lines, without those in a table, whose heads repeat too; a low one can be the page's head."""
    if not page.pieces:
        return []
    height = max(p.y for p in page.pieces) - min(p.y for p in page.pieces)
    frames = [frame for frame in frames_of(page.strokes) if frame.top - frame.bottom > 0.15 * height]
    outside = [p for p in page.pieces if not any(frame.cell_at(p) for frame in frames)]
    lines = lines_of(outside)
    middle = min(p.y for p in page.pieces) + height / 2
    return [
        _Edge(line[0].y, " ".join(run.text for run in line), line[0].y > middle)
        for i, line in enumerate(lines)
        if i < _EDGE or i >= len(lines) - _EDGE
    ]


# Writing down


@dataclass
class _Row:
    """A row of a framed table, cell by cell; a table that goes on on the next page may go on with the same row."""

    cells: list[tuple[list[Run], int, int]]  # lines, columns and rows that the cell covers
    right: list[float]  # of each cell


class _Writer:
    def __init__(self, sheet: Sheet, body_size: float, right: float) -> None:
        self._sheet = sheet
        self._body_size = body_size
        self._right = right
        self._flow: list[Run] = []
        self._table: RuledTable | None = None  # the last framed table, while nothing has come after it
        self._rows: list[_Row] = []

    def write(self, parts: Iterable[Part]) -> None:
        for part in parts:
            if isinstance(part, RuledTable):
                self._end_flow()
                self._take_table(part)
            elif isinstance(part, AlignedTable):
                self._end_flow()
                self._end_table()
                plain.write_rows(part.rows, self._sheet)
            elif part:
                self._end_table()
                self._flow += part
        self._end_flow()
        self._end_table()

    def _take_table(self, table: RuledTable) -> None:
        rows = [_row(table, row) for row in range(len(table.frame.rows) - 1)]
        rows = [row for row in rows if row.cells]
        if self._table is None or not _same_columns(self._table, table):
            self._end_table()
        elif self._rows and rows and _is_rest(self._rows[-1], rows[0]):
            for above, below in zip(self._rows[-1].cells, rows[0].cells, strict=True):
                above[0].extend(below[0])
            rows = rows[1:]
        self._table = table
        self._rows += rows

    def _end_table(self) -> None:
        if self._rows:
            self._sheet.table(
                [
                    [self._cell(*cell, right) for cell, right in zip(row.cells, row.right, strict=True)]
                    for row in self._rows
                ]
            )
        self._table, self._rows = None, []

    def _cell(self, lines: list[Run], columns: int, rows: int, right: float) -> Cell:
        inner = self._sheet.inner()
        _write_lines(lines, inner, self._body_size, right)
        return Cell(inner, columns, rows)

    def _end_flow(self) -> None:
        flow, self._flow = self._flow, []
        if flow:
            right = max(run.x1 for run in flow)
            if sum(run.x1 > right - 3 * run.size for run in flow) < 3:  # short lines, not a narrow column
                right = self._right
            _write_lines(flow, self._sheet, self._body_size, right)


def _row(table: RuledTable, row: int) -> _Row:
    cells, right = [], []
    frame = table.frame
    for column in range(len(frame.columns) - 1):
        if frame.owner[row, column] == (row, column):
            down, across = frame.span((row, column))
            cells.append((table.cells.get((row, column), []), across, down))
            right.append(frame.columns[column + across])
    return _Row(cells, right)


def _same_columns(one: RuledTable, other: RuledTable) -> bool:
    edges, others = one.frame.columns, other.frame.columns
    return len(edges) == len(others) and all(abs(a - b) < 6 for a, b in zip(edges, others, strict=True))


def _is_rest(above: _Row, below: _Row) -> bool:
    """On a new page, under the same columns: whether the page only cut the last row in two."""
    if [columns for _, columns, _ in above.cells] != [columns for _, columns, _ in below.cells]:
        return False
    pairs = [(up, down) for (up, _, _), (down, _, _) in zip(above.cells, below.cells, strict=True)]
    if len(pairs) < 2 or pairs[0][1]:
        return False
    written = [(up, down) for up, down in pairs if down]
    if len(written) == 1 and pairs[0][0]:
        return True
    return any(up and goes_on(up[-1].text, down[0].text) for up, down in written)


def _write_lines(lines: Sequence[Run], sheet: Sheet, body_size: float, right: float) -> None:
    """Lines one under the other become paragraphs, items and headings."""
    steps = [a.y - b.y for a, b in pairwise(lines) if 0.9 * a.size < a.y - b.y < 3 * a.size]
    leading = min(steps, default=0.0)
    left = min((line.x0 for line in lines), default=0.0)
    texts: list[str] = []
    cut: list[bool] = []
    told: list[Run] = []  # lines in large or bold letters, not yet written
    reader = plain.Lines(sheet)

    def end_text() -> None:
        reader.read(texts, cut)
        texts.clear()
        cut.clear()

    def end_told() -> None:
        if told:
            _write_title(told, sheet, body_size)
            told.clear()

    for i, line in enumerate(lines):
        above = lines[i - 1] if i else None
        large = line.size > 1.12 * body_size
        step = 1.7 * line.size if large else 1.35 * leading
        apart = above is not None and step > 0 and not 0 < above.y - line.y <= step
        if large or line.bold:
            end_text()
            if told and (apart or round(told[-1].size) != round(line.size) or told[-1].bold != line.bold):
                end_told()
            told.append(line)
            continue
        end_told()
        if apart and above is not None and above.y > line.y:  # not where a new page or column begins
            texts.append("")
            cut.append(False)
        following = lines[i + 1] if i + 1 < len(lines) else None
        texts.append(" " * round((line.x0 - left) / (0.5 * line.size)) + line.text)
        cut.append(following is not None and _is_cut(line, following, right))
    end_told()
    end_text()


def _is_cut(line: Run, following: Run, right: float) -> bool:
    """Whether the first word of the next line would not have found room on this one."""
    word = following.text.split(maxsplit=1)[0]
    width = (following.x1 - following.x0) / max(1, len(following.text)) * (len(word) + 1)
    return line.x1 + width > right - 0.3 * line.size


def _write_title(lines: Sequence[Run], sheet: Sheet, body_size: float) -> None:
    text = " ".join(line.text for line in lines)
    size = lines[0].size
    if size > 1.12 * body_size and looks_like_title(text):
        sheet.heading(text, 1 if size > 1.4 * body_size else 2)
        return
    rest = [line.text for line in lines]
    inner = sheet.inner()
    plain.Lines(inner).read(rest, [True] * len(rest))
    for line in inner.lines:
        if line.kind == "paragraph":
            sheet.paragraph(line.text, bold=True)
        else:
            sheet.take([line])
