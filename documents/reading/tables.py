"""What makes a row the heads of its columns, and a table a table."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a sheet has tables, a table has sheets
    from documents.reading.sheet import Cell

Grid = list[list["Cell | None"]]  # every row as long as the others; None where a merged cell goes on

LONGEST_HEAD = 80  # of what only looks like one
LONGEST_KNOWN = 300
# Words that head a column in the minutes we know, French, English and Spanish.
_HEAD_WORDS = re.compile(
    r"""\b(?:
    actions?|activités?|agences?|agenc(?:y|ies)|agenda|asistentes|attendees?|avancement|by[ ]when|commentaires?
    |comments?|contacts?|dates?|décisions?|decisions?|deadlines?|délais?|delais?|descriptions?|discussions?|due|e-?mails?
    |échéances?|echeances?|état|excusé|fecha|fonctions?|focal[ ]points?|follow[- ]up|informations?|issues?|items?|names?
    |next[ ]steps?|niveau|noms?|notes?|n°|observations?|ordre[ ]du[ ]jour|organi[sz]ations?|organismes?|owners?
    |participants?|personnes?|plazo|points?|présent|prénoms?|priorités?|qui|quand|rapporteur|recomm?[ae]ndations?
    |remarques?|resolutions?|responsables?|responsib(?:le|ility)|stat(?:us|uts?)|structures?|suivi|sujets?|t[aâ]ches?
    |tasks?|téléphone|th[èe]mes?|timeframe|titre|title|topics?|what|when|who
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
_VALUE = re.compile(r"\d{2}|@|https?:|\d[/.]\d")  # dates, numbers, addresses: what stands under a head
_SENTENCE = re.compile(r"[.!?;]\s+\S|[^.\s]{4,}[.!?;]$")


def grid(rows: Sequence[Sequence["Cell"]], most_columns: int) -> Grid:
    """The rows with merged cells in the first of their columns and rows; empty rows are left out."""
    laid: Grid = []
    reaching: dict[int, int] = {}  # column → rows that a cell from above still covers
    for row in rows:
        line: list[Cell | None] = []
        cells = iter(row)
        cell = next(cells, None)
        while len(line) < most_columns and (cell is not None or any(c >= len(line) for c in reaching)):
            column = len(line)
            if reaching.get(column, 0):
                reaching[column] -= 1
                line.append(None)
            elif cell is None:
                line.append(None)
            else:
                width = max(1, min(cell.columns, most_columns - column))
                line += [cell, *[None] * (width - 1)]
                if cell.rows > 1:
                    reaching |= dict.fromkeys(range(column, column + width), min(cell.rows, len(rows)) - 1)
                cell = next(cells, None)
        reaching = {column: left for column, left in reaching.items() if left}
        laid.append(line)
    full = [line for line in laid if any(cell is not None and cell.text for cell in line)]
    columns = max((_width(line) for line in full), default=0)
    return [(line + [None] * columns)[:columns] for line in full]


def is_layout(grid: Grid) -> bool:
    """Whether the table only arranges prose: one column of it, or one row of long cells."""
    if not grid or len(grid[0]) == 1:
        return True
    written = [cell for cell in grid[0] if cell is not None and cell.text]
    return len(grid) == 1 and any(len(cell.sheet.lines) > 2 or len(cell.text) > 300 for cell in written)


def each_once(grid: Grid) -> Iterator["Cell"]:
    return (cell for row in grid for cell in row if cell is not None)


def parts(grid: Grid, *, known: bool) -> tuple[list["Cell"], tuple[str, ...], Grid]:
    """What stands over the table, the heads of its columns (none if it has none), and the other rows."""
    captions: list[Cell] = []
    rows = list(grid)
    if not known:
        while len(rows) > 1 and (over := _spanning(rows[0])) is not None:
            captions.append(over)
            rows = rows[1:]
    marked = 0
    while marked < min(3, len(rows) - 1) and _is_marked(rows[marked]):
        marked += 1
    if known and not marked:
        marked = 1
    if not marked and len(rows) > 1 and _look_like_heads(rows[0], rows[1:]):
        marked = 1
    heads = _heads(rows[:marked])
    if any(len(head) > LONGEST_KNOWN for head in heads):  # said to be heads, but prose
        marked, heads = 0, ()
    return captions, heads if any(heads) else (), rows[marked:]


def _spanning(row: Sequence["Cell | None"]) -> "Cell | None":
    """The one cell that reaches over the whole row."""
    first = row[0]
    return first if first is not None and first.columns >= len(row) and first.text else None


def _is_marked(row: Sequence["Cell | None"]) -> bool:
    """Said to be heads by the document itself."""
    written = [cell for cell in row if cell is not None and cell.text]
    return bool(written) and all(cell.head for cell in written)


def _look_like_heads(first: Sequence["Cell | None"], others: Grid) -> bool:
    texts = [cell.text for cell in first if cell is not None]
    written = [text for text in texts if text]
    if len(written) < 2 or len(texts) - len(written) > 1 or len(set(written)) < len(written):
        return False
    if any(line.kind in ("item", "row") for cell in first if cell is not None for line in cell.sheet.lines):
        return False
    if any(len(t) > LONGEST_HEAD or t.count("\n") > 2 or _VALUE.search(t) or _SENTENCE.search(t) for t in written):
        return False
    if written[0].endswith(":") and not all(text.endswith(":") for text in written):
        return False  # a label and its value
    bold = all(cell.is_bold for cell in first if cell is not None and cell.text)
    others_bold = all(cell.is_bold for row in others for cell in row if cell is not None and cell.text)
    if bold and not others_bold:
        return True
    if len(first) == 2 and first[0] is not None and first[0].is_bold:
        return False  # labels in bold, values beside them
    named = sum(bool(_HEAD_WORDS.search(text)) for text in written)
    if named * 2 >= len(written) and named >= 2 - (len(written) == 2 and _stands_out(written, others)):
        return True
    return named > 0 and _stands_out(written, others)


def _stands_out(written: Sequence[str], others: Grid) -> bool:
    """Much shorter than what stands below, or without the dates and sentences there."""
    below = [cell.text for row in others for cell in row if cell is not None and cell.text]
    if not below:
        return False
    longer = sum(map(len, below)) / len(below) > 2 * sum(map(len, written)) / len(written)
    return longer or any(_VALUE.search(text) or _SENTENCE.search(text) for text in below)


def _heads(rows: Grid) -> tuple[str, ...]:
    """Heads in several rows are put together; one over several columns stands over each of them."""
    columns: list[list[str]] = [[] for _ in (rows[0] if rows else ())]
    for row in rows:
        over, left = "", 0
        for column, cell in enumerate(row):
            if cell is not None:
                over, left = " ".join(cell.text.split()), cell.columns
            if left > 0 and over and over not in columns[column]:
                columns[column].append(over)
            left -= 1
    return tuple(" / ".join(texts) for texts in columns)


def _width(line: Sequence["Cell | None"]) -> int:
    """How many columns it has, without the empty ones that only an over-long merged cell brings."""
    return max((i + 1 for i, cell in enumerate(line) if cell is not None), default=0)
