"""Plain text: hard-wrapped or not, lists by dashes, tables by tabs or pipes, HTML tags left in it by copying."""

import html as entities
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from documents.reading import html
from documents.reading.sheet import Cell, Sheet
from documents.reading.writing import bullet_of, goes_on, joined, number_of, width_of

_RULE = re.compile(r"\s*([-=~_*#`^\"'+.:])\1{2,}\s*$")
_BOXES = str.maketrans("│┃║┆┊─━═┼╋╬├┤┬┴┌┐└┘╔╗╚╝╠╣╦╩", "|||||---+++++++++++++++++++"[:27])
_ENTITY = re.compile(r"&(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\w{1,31});")
_PAGE = re.compile(r"(?P<date>\d\d?/\d\d?/\d{2,4})?\s*(?:page)?\s*\d{1,3}\s*(?:/|sur|of|de)\s*\d{1,3}", re.IGNORECASE)
_QUOTED = re.compile(r"(?:> ?)+")


def read(text: str, sheet: Sheet) -> None:
    """Writes what the text says onto the sheet."""
    lines = [_prepared(line) for line in text.splitlines()]
    Lines(sheet, width_of([line.strip() for line in lines])).read(lines)


def _prepared(line: str) -> str:
    line = _QUOTED.sub("", line, count=1) if line.startswith(">") else line
    if "&" in line and not html.has_tags(line):
        line = _ENTITY.sub(lambda entity: entities.unescape(entity[0]), line)
    return line.translate(_BOXES).rstrip(" \r")


@dataclass(frozen=True)
class _Mark:
    """What begins an item, and how far it is indented."""

    indent: int
    sign: str


class Lines:
    """Reads lines one after the other; `width` is the column they were wrapped at, 0 if they were not.

    Whoever knows better than by counting letters says of each line in `cut` whether it ran into the margin.
    """

    def __init__(self, sheet: Sheet, width: int = 0) -> None:
        self._sheet = sheet
        self._width = width
        self._cut: Sequence[bool] | None = None
        self._open: list[str] = []  # the lines of the paragraph or item being read
        self._level = 0  # of the item being read; 0 for a paragraph
        self._indent = 0
        self._marks: list[_Mark] = []  # the lists we are in, the outermost first

    def read(self, lines: Sequence[str], cut: Sequence[bool] | None = None) -> None:
        self._cut = cut
        lines = [*lines, ""]
        i = 0
        while i < len(lines) - 1:
            line, after = lines[i], lines[i + 1]
            if not line.strip():
                self._close()
            elif html.has_blocks(line) and not _is_row(line):
                i = self._read_html(lines, i)
                continue
            elif _is_table(line):
                i = self._read_table(lines, i)
                continue
            elif _RULE.match(line):
                self._close()
            elif page := _PAGE.fullmatch(line.strip()):
                self._close()
                self._sheet.footer(page["date"] or "")
            elif _is_underline(after, line):
                self._close()
                self._marks = []
                self._sheet.heading(line, 1 if after.strip()[0] == "=" else 2)
                i += 1
            else:
                self._read_line(line, i)
            i += 1
        self._close()

    def _read_line(self, line: str, at: int) -> None:
        text = html.without_tags(line.strip()) if html.has_tags(line) else line.strip()
        indent = _indent_of(line)
        if (sign := bullet_of(text)) is not None:
            self._close()
            self._level = self._level_of(_Mark(indent, sign))
            self._indent = indent
            self._open = [text]
        elif self._open and self._goes_on(text, at):
            self._open.append(text)
        else:
            self._close()
            self._open, self._level, self._indent = [text], 0, indent
            if self._marks and indent <= self._marks[0].indent and number_of(text) is None:
                self._marks = []

    def _goes_on(self, text: str, at: int) -> bool:
        if self._cut is None:
            return goes_on(self._open[-1], text, self._width)
        return goes_on(self._open[-1], text, 1, cut=self._cut[at - 1])

    def _level_of(self, mark: _Mark) -> int:
        """How deep an item stands: by its indent, and with the same indent by its sign."""
        while self._marks and self._marks[-1].indent > mark.indent + 1:
            self._marks.pop()
        for level, known in enumerate(self._marks):
            if known.sign == mark.sign and abs(known.indent - mark.indent) <= 1:
                self._marks = self._marks[: level + 1]
                return level + 1
        self._marks.append(mark)
        return len(self._marks)

    def _close(self) -> None:
        if not self._open:
            return
        text = joined(self._open)
        if self._level:
            self._sheet.item(text, self._level)
        else:
            self._sheet.paragraph(text)
        self._open, self._level = [], 0

    def _read_html(self, lines: Sequence[str], start: int) -> int:
        """The lines up to the next empty one are read as HTML: their tags tell more than their ends."""
        self._close()
        end = start
        while lines[end].strip() and not (end > start and _is_row(lines[end])):
            end += 1
        html.read_fragment("\n".join(lines[start:end]), self._sheet, self._width)
        return end

    def _read_table(self, lines: Sequence[str], start: int) -> int:
        """The rows up to the last one; between rows of as many cells there may be empty lines."""
        self._close()
        end = start + 1
        while True:
            following = next((i for i in range(end, len(lines)) if lines[i].strip()), len(lines))
            if following == len(lines):
                break
            as_many = len(_cells_of(lines[following])) == len(_cells_of(lines[end - 1])) > 1
            if not (_is_table(lines[following]) and (following == end or as_many)) and not (
                following == end and as_many
            ):
                break
            end = following + 1
        _write_table([line for line in lines[start:end] if line.strip()], self._sheet)
        return end


def _write_table(lines: Sequence[str], sheet: Sheet) -> None:
    rows: list[list[str]] = []
    heads = False
    framed = sum(line.strip().startswith("+-") for line in lines) >= 2
    for delimiter, run in groupby(lines, key=_is_delimiter):
        if delimiter:
            heads = heads or len(rows) == 1
            continue
        split = [_cells_of(line) for line in run]
        rows += [[joined(filter(None, column)) for column in zip(*split, strict=False)]] if framed else split
    if len(rows) <= 1:
        heads = False
    if len(rows) == 1 == lines[0].strip().count("\t") and not sheet.has_a_table_of(2):
        sheet.paragraph(" ".join(rows[0]))  # one tab in one line is a wide space
        return
    for _, same in groupby(rows, key=len) if not heads else [(0, rows)]:
        write_rows(list(same), sheet, heads=heads)


def write_rows(rows: Sequence[Sequence[str]], sheet: Sheet, *, heads: bool = False) -> None:
    """Rows of cells as they were typed; labels with their values are no table."""
    labelled = not heads and all(len(row) == 2 and row[0].rstrip().endswith(":") for row in rows)
    if labelled:
        for label, value in rows:
            sheet.paragraph(f"{label} {value}")
        return
    sheet.table([[_cell(text, sheet) for text in row] for row in rows], heads=heads, goes_on=True)


def _cell(text: str, sheet: Sheet) -> Cell:
    inner = sheet.inner()
    if html.has_tags(text):
        html.read_fragment(text, inner)
    else:
        inner.paragraph(text)
    return Cell(inner)


def _is_table(line: str) -> bool:
    return _is_row(line) or (_is_delimiter(line) and ("|" in line or "\t" in line or line.strip().startswith("+")))


def _is_row(line: str) -> bool:
    """Cells divided by tabs or pipes; a tab after a dash or a number only sets it off."""
    text = line.strip()
    if "|" in text:
        return text.startswith("|") or " | " in line or "\t|" in line
    inside = line.strip(" ")
    if "\t" not in text:
        return inside.endswith("\t") and inside.count("\t") > 1  # all its cells but one are empty
    before, _, after = text.partition("\t")
    is_mark = bullet_of(before + " ") == before or (len(before) < 5 and number_of(f"{before} x") is not None)
    return "\t" in after.strip() or not is_mark


def _is_delimiter(line: str) -> bool:
    """The line under the heads, or between the rows of a drawn table."""
    return not line.strip("-=+|: \t") and ("--" in line or "+=" in line)


def _cells_of(line: str) -> list[str]:
    if "|" in line:
        text = line.strip()
        text = text.removeprefix("|")
        text = text[:-1] if text.endswith("|") and not text.endswith("\\|") else text
        return [cell.replace("\\|", "|").strip() for cell in re.split(r"(?<!\\)\|", text)]
    return [cell.strip() for cell in line.split("\t")]


def _is_underline(line: str, title: str) -> bool:
    """A row of the same signs under a title, about as long as it."""
    match = _RULE.match(line)
    return bool(match) and len(line.strip()) >= min(len(title.strip()) - 2, 20) and len(title.strip()) <= 120


def _indent_of(line: str) -> int:
    return len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip())
