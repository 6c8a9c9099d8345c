"""From pieces of text on a page to lines in reading order: tables by their rules, columns by the gap between them."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import mean, median

from documents.reading.pdf_page import Piece, Stroke
from documents.reading.writing import bullet_of, goes_on, joined, number_of

_SPACE = 0.13  # of the size of the letters: a gap wider than it divides words
_GAP = 1.5  # … and one wider than this divides columns
_NEAR = 3.0  # points: lines that nearly meet do meet
_MOST_RULES = 1_500  # more strokes than this are a drawing
_MOST_LINES = 300


@dataclass(frozen=True)
class Run:
    """Words in a row without a wide gap."""

    x0: float
    x1: float
    y: float
    size: float
    text: str
    bold: bool


@dataclass(frozen=True)
class Ruled:
    """A table whose cells are framed; cells that are not divided are merged."""

    columns: tuple[float, ...]  # edges from left to right
    rows: tuple[float, ...]  # edges from top to bottom
    owner: dict[tuple[int, int], tuple[int, int]]  # row and column → those of the cell it belongs to

    @property
    def top(self) -> float:
        return self.rows[0]

    @property
    def bottom(self) -> float:
        return self.rows[-1]

    def cell_at(self, piece: Piece) -> tuple[int, int] | None:
        x, y = (piece.x0 + min(piece.x1, piece.x0 + 4 * piece.size)) / 2, piece.y + 0.3 * piece.size
        column = bisect_right(self.columns, x) - 1
        row = bisect_right([-edge for edge in self.rows], -y) - 1
        return self.owner.get((row, column))

    def span(self, cell: tuple[int, int]) -> tuple[int, int]:
        """Rows and columns that the cell covers."""
        own = [place for place, owner in self.owner.items() if owner == cell]
        return len({row for row, _ in own}), len({column for _, column in own})


@dataclass
class RuledTable:
    """A framed table and the lines in each of its cells."""

    frame: Ruled
    cells: dict[tuple[int, int], list[Run]] = field(default_factory=dict)


@dataclass
class AlignedTable:
    """A table without a frame, whose columns are seen by their alignment."""

    rows: list[list[str]]


Part = list[Run] | RuledTable | AlignedTable  # lines of text one after the other, or a table


# Lines


def lines_of(pieces: Iterable[Piece]) -> list[list[Run]]:
    """The pieces as lines from top to bottom, each of one run or of several with wide gaps between."""
    rows: list[list[Piece]] = []
    seen: set[tuple[int, int, str]] = set()
    for piece in sorted(pieces, key=lambda p: (-p.y, p.x0)):
        shadow = (round(piece.x0), round(piece.y), piece.text)  # bold by printing twice
        if shadow in seen:
            continue
        seen.add(shadow)
        if rows and _same_line(rows[-1], piece):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [list(_runs(row)) for row in rows]


def _same_line(row: Sequence[Piece], piece: Piece) -> bool:
    size = max(piece.size, row[0].size)
    away = abs(row[0].y - piece.y)
    if away <= 0.25 * size:
        return True
    return away <= 0.6 * size and all(piece.x0 >= p.x1 - 1 or piece.x1 <= p.x0 + 1 for p in row)


def _runs(row: Sequence[Piece]) -> Iterator[Run]:
    open_: list[Piece] = []
    text = ""
    for piece in sorted(row, key=lambda p: p.x0):
        if open_:
            gap = piece.x0 - open_[-1].x1
            size = max(piece.size, open_[-1].size)
            if gap > _GAP * size and not _is_mark(text):
                yield _run(open_, text)
                open_, text = [], ""
            elif gap > _SPACE * size:
                text += " "
        open_.append(piece)
        text += piece.text
    if open_:
        yield _run(open_, text)


def _run(pieces: Sequence[Piece], text: str) -> Run:
    largest = max(pieces, key=lambda p: len(p.text))
    bold = all(p.bold for p in pieces if any(c.isalnum() for c in p.text))
    return Run(pieces[0].x0, max(p.x1 for p in pieces), largest.y, largest.size, text, bold)


def _is_mark(text: str) -> bool:
    """A dash, a dot or a number that is set off from its item."""
    return len(text) < 6 and (
        bullet_of(text + " ") == text.strip() or number_of(text + " x") is not None or text == "o"
    )


# Parts


def parts_of(pieces: Sequence[Piece], strokes: Sequence[Stroke]) -> list[Part]:
    """What is on the page, from top to bottom."""
    tables = [RuledTable(frame) for frame in frames_of(strokes)]
    free: list[Piece] = []
    inside: dict[tuple[int, int, int], list[Piece]] = {}
    for piece in pieces:
        for i, table in enumerate(tables):
            if (cell := table.frame.cell_at(piece)) is not None:
                inside.setdefault((i, *cell), []).append(piece)
                break
        else:
            free.append(piece)
    for (i, row, column), own in inside.items():
        tables[i].cells[row, column] = [run for line in lines_of(own) for run in [_whole(line)]]
    parts: list[Part] = []
    lines = lines_of(free)
    for table in sorted((t for t in tables if t.cells), key=lambda t: -t.frame.top):
        above = [line for line in lines if line[0].y > table.frame.top]
        lines = lines[len(above) :]
        parts += _in_columns(above)
        parts.append(table)
    return [*parts, *_in_columns(lines)]


def _whole(line: Sequence[Run]) -> Run:
    if len(line) == 1:
        return line[0]
    longest = max(line, key=lambda run: len(run.text))
    text = " ".join(run.text for run in line)
    return Run(line[0].x0, line[-1].x1, longest.y, longest.size, text, all(run.bold for run in line))


# Framed tables


def frames_of(strokes: Sequence[Stroke]) -> list[Ruled]:
    """The grids that the lines on the page make; a single box or an underline is none."""
    across = _merged([(s.y0, s.x0, s.x1) for s in strokes if s.x1 - s.x0 > s.y1 - s.y0])
    down = _merged([(s.x0, s.y0, s.y1) for s in strokes if s.x1 - s.x0 <= s.y1 - s.y0])
    if len(across) > _MOST_RULES or len(down) > _MOST_RULES or len(across) * len(down) > 400_000:
        return []
    groups = _touching(across, down)
    return [frame for group_across, group_down in groups if (frame := _frame(group_across, group_down)) is not None]


_Rule = tuple[float, float, float]  # where it is, where it begins, where it ends


def _merged(rules: list[_Rule]) -> list[_Rule]:
    """Lines drawn in pieces, one for each cell, made whole."""
    whole: list[_Rule] = []
    for at, start, end in sorted(rules, key=lambda rule: (round(rule[0] / _NEAR), rule[1])):
        if (
            whole
            and abs(whole[-1][0] - at) <= _NEAR
            and start <= whole[-1][2] + _NEAR
            and start >= whole[-1][1] - _NEAR
        ):
            whole[-1] = (whole[-1][0], whole[-1][1], max(whole[-1][2], end))
        else:
            whole.append((at, start, end))
    return whole


def _touching(across: Sequence[_Rule], down: Sequence[_Rule]) -> list[tuple[list[_Rule], list[_Rule]]]:
    """Lines that meet, together: each group is one table."""
    group = list(range(len(across) + len(down)))

    def root(i: int) -> int:
        while group[i] != i:
            group[i] = group[group[i]]
            i = group[i]
        return i

    for i, (y, left, right) in enumerate(across):
        for j, (x, bottom, top) in enumerate(down, start=len(across)):
            if left - _NEAR <= x <= right + _NEAR and bottom - _NEAR <= y <= top + _NEAR:
                group[root(i)] = root(j)
    found: dict[int, tuple[list[_Rule], list[_Rule]]] = {}
    for i, rule in enumerate([*across, *down]):
        found.setdefault(root(i), ([], []))[i >= len(across)].append(rule)
    return [pair for pair in found.values() if len(pair[0]) >= 2 and len(pair[1]) >= 2]


def _frame(across: Sequence[_Rule], down: Sequence[_Rule]) -> Ruled | None:
    columns = _edges([rule[0] for rule in down])
    rows = _edges([rule[0] for rule in across])[::-1]
    if not 2 <= len(columns) <= 64 or not 2 <= len(rows) <= _MOST_LINES or len(columns) + len(rows) < 5:
        return None
    owner = {(row, column): (row, column) for row in range(len(rows) - 1) for column in range(len(columns) - 1)}
    for row, column in owner:
        middle_x = (columns[column] + columns[column + 1]) / 2
        middle_y = (rows[row] + rows[row + 1]) / 2
        above = owner.get((row - 1, column))
        left = owner.get((row, column - 1))
        if left and not _divided(down, columns[column], middle_y):
            owner[row, column] = left
        elif above and not _divided(across, rows[row], middle_x):
            owner[row, column] = above
    return Ruled(tuple(columns), tuple(rows), owner)


def _edges(places: Iterable[float]) -> list[float]:
    edges: list[float] = []
    for place in sorted(places):
        if not edges or place - edges[-1] > 2 * _NEAR:
            edges.append(place)
    return edges


def _divided(rules: Iterable[_Rule], at: float, middle: float) -> bool:
    return any(abs(place - at) <= 2 * _NEAR and start <= middle <= end for place, start, end in rules)


# Columns without a frame


def _in_columns(lines: Sequence[list[Run]]) -> Iterator[Part]:
    flow: list[Run] = []
    told: list[Part] | AlignedTable | None
    i = 0
    while i < len(lines):
        last, end, gutters = _stretch(lines, i)
        told = _prose(lines[i:end], gutters) if last - i >= 3 else None
        if told is None and last - i >= 3:
            while last < end and lines[last][0].x0 > min(start for start, _ in gutters):
                last += 1  # the rest of the last row
            told, end = _aligned(lines[i:last], gutters), last
        if told is None:
            flow += lines[i] if len(lines[i]) == 1 else [_whole(lines[i])]
            i += 1
            continue
        if flow:
            yield flow
            flow = []
        if isinstance(told, AlignedTable):
            yield told
        else:
            yield from told
        i = end
    if flow:
        yield flow


_Gap = tuple[float, float]


def _stretch(lines: Sequence[list[Run]], start: int) -> tuple[int, int, list[_Gap]]:
    """How far down from here the same gaps stay free, and which they are.

    The first number is the end of the last line that has text on both sides, the second that of the last line at all.
    """
    gutters = [(a.x1, b.x0) for a, b in pairwise(lines[start])]
    end, last = start, start
    while gutters and end < len(lines):
        line = lines[end]
        if end > start and lines[end - 1][0].y - line[0].y > 4 * line[0].size:
            break
        left = [gap for known in gutters for gap in _free(known, line)]
        if not left:
            break
        gutters = left
        end += 1
        if len(line) > 1:
            last = end
    return last, end, gutters


def _free(gap: _Gap, line: Sequence[Run]) -> Iterator[_Gap]:
    """What the line leaves of the gap."""
    start, end = gap
    for run in line:
        if run.x1 <= start or run.x0 >= end:
            continue
        if run.x0 - start >= 0.6 * run.size:
            yield start, run.x0
        start = max(start, run.x1)
    if end - start >= 0.6 * line[0].size:
        yield start, end


def _laid(lines: Sequence[list[Run]], gutters: Sequence[_Gap]) -> list[list[Run | None]]:
    """Each line with its text under the columns."""
    edges = sorted((start + end) / 2 for start, end in gutters)
    laid: list[list[Run | None]] = []
    for line in lines:
        places: list[list[Run]] = [[] for _ in range(len(edges) + 1)]
        for run in line:
            places[bisect_right(edges, run.x0 + 0.1)].append(run)
        laid.append([_whole(place) if place else None for place in places])
    return laid


def _prose(lines: Sequence[list[Run]], gutters: Sequence[_Gap]) -> list[Part] | None:
    """The columns, to be read one after the other; None if they are no prose."""
    columns = [[run for run in column if run is not None] for column in zip(*_laid(lines, gutters), strict=True)]
    is_prose = len(columns) <= 3 and len(lines) >= 5 and all(column and _is_prose(column) for column in columns)
    return [*columns] if is_prose else None


def _aligned(lines: Sequence[list[Run]], gutters: Sequence[_Gap]) -> AlignedTable | None:
    """The rows of a table without a frame; None if too few of them have more than one cell."""
    laid = _laid(lines, gutters)
    return _table(laid) if sum(sum(run is not None for run in row) > 1 for row in laid) >= 3 else None


def _is_prose(column: Sequence[Run]) -> bool:
    widest = max(run.x1 - run.x0 for run in column)
    return mean(len(run.text) for run in column) >= 22 and median(run.x1 - run.x0 for run in column) >= 0.7 * widest


def _table(laid: Sequence[Sequence[Run | None]]) -> AlignedTable:
    rows: list[list[list[str]]] = []
    above = 0.0
    leading = _leading(laid)
    for line in laid:
        texts = [[run.text] if run else [] for run in line]
        y = next(run.y for run in line if run)
        far = bool(rows) and above - y > 1.45 * leading
        alone = sum(map(bool, texts)) == 1 and bool(texts[0]) and bool(rows) and bool(rows[-1][0])
        if rows and not far and (not texts[0] or (alone and goes_on(rows[-1][0][-1], texts[0][0]))):
            for cell, more in zip(rows[-1], texts, strict=True):
                cell += more
        else:
            rows.append(texts)
        above = y
    return AlignedTable([[joined(cell) for cell in row] for row in rows])


def _leading(laid: Sequence[Sequence[Run | None]]) -> float:
    ys = [next(run.y for run in line if run) for line in laid]
    steps = [a - b for a, b in pairwise(ys)]
    return min(steps) if steps else 0.0
