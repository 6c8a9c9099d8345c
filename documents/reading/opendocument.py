"""OpenDocument text (.odt), as LibreOffice writes it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from documents.reading.package import parsed, unpacked
from documents.reading.refusals import DocumentRefusedError, Reason
from documents.reading.sheet import MOST_COLUMNS, Cell, Sheet
from documents.reading.writing import parts_of, without_page_number

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_DEEPEST = 40
_MOST_REPEATED = 64  # rows or cells of which it is only said how often they come
_BREAK = "\n"

# In the file, but not in the text: what was deleted, notes, and what is made from the text by itself.
_LEFT_OUT = {
    *(_TEXT + name for name in ("tracked-changes", "note", "table-of-content", "alphabetical-index", "hidden-text")),
    *(_TEXT + name for name in ("sequence-decls", "variable-decls", "user-field-decls", "bibliography", "ruby-text")),
    *(_OFFICE + name for name in ("annotation", "annotation-end", "forms", "event-listeners", "binary-data")),
}


def read(data: bytes, sheet: Sheet) -> None:
    """Writes what the document says onto the sheet: page heads first, then the body, page feet last."""
    parts = unpacked(data)
    if b"encryption-data" in parts.get("META-INF/manifest.xml", b""):
        raise DocumentRefusedError(Reason.ENCRYPTED)
    if any(_is_program(name) for name in parts):
        raise DocumentRefusedError(Reason.MACROS)
    if "content.xml" not in parts:
        raise DocumentRefusedError(Reason.DAMAGED)
    content = parsed(parts["content.xml"])
    common = parsed(parts["styles.xml"]) if "styles.xml" in parts else None
    body = content.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise DocumentRefusedError(Reason.DAMAGED)
    _write_around(sheet, common, "header")
    _Story(sheet, _Styles.of(common, content)).read(body)
    _write_around(sheet, common, "footer")


def _is_program(name: str) -> bool:
    """A module of Basic; the lists of modules are there even when they are empty."""
    return name.startswith(("Basic/", "Scripts/")) and not name.endswith(
        ("script-lb.xml", "script-lc.xml", "dialog-lb.xml")
    )


def _write_around(sheet: Sheet, common: Any, where: str) -> None:
    if common is None:
        return
    styles = _Styles.of(common)
    for page in common.iter(_STYLE + where, f"{_STYLE}{where}-left", f"{_STYLE}{where}-first"):
        inner = sheet.inner()
        _Story(inner, styles).read(page)
        for line in inner.lines:
            if text := without_page_number(line.text):
                (sheet.header if where == "header" else sheet.footer)(text)


@dataclass(frozen=True)
class _Style:
    parent: str = ""
    bold: bool | None = None
    hidden: bool | None = None


@dataclass
class _Styles:
    known: dict[str, _Style] = field(default_factory=dict)

    @classmethod
    def of(cls, *roots: Any) -> "_Styles":
        styles = cls()
        for root in roots:
            for element in root.iter(_STYLE + "style") if root is not None else ():
                text = element.find(_STYLE + "text-properties")
                weight = text.get(_FO + "font-weight") if text is not None else None
                shown = text.get(_TEXT + "display") if text is not None else None
                styles.known[element.get(_STYLE + "name", "")] = _Style(
                    element.get(_STYLE + "parent-style-name", ""),
                    None if weight is None else weight in ("bold", "600", "700", "800", "900"),
                    None if shown is None else shown == "none",
                )
        return styles

    def says(self, name: str, attribute: str) -> bool | None:
        """What the style or one of those it is based on says."""
        seen: set[str] = set()
        while name in self.known and name not in seen:
            seen.add(name)
            said: bool | None = getattr(self.known[name], attribute)
            if said is not None:
                return said
            name = self.known[name].parent
        return None

    def is_title(self, name: str) -> bool:
        """Whether it is the style of the title, or based on it."""
        for _ in range(_DEEPEST):
            if name == "Title":
                return True
            name = self.known[name].parent if name in self.known else ""
        return False


@dataclass(frozen=True)
class _Look:
    """How a piece of text is shown."""

    bold: bool = False
    hidden: bool = False


class _Story:
    """The body of the document, of a cell, a text box or a page head."""

    def __init__(self, sheet: Sheet, styles: _Styles, depth: int = 0) -> None:
        if depth > _DEEPEST:
            raise DocumentRefusedError(Reason.TOO_COMPLEX)
        self._sheet = sheet
        self._styles = styles
        self._depth = depth
        self._boxes: list[Any] = []

    def read(self, parent: Any) -> None:
        self._read_children(parent, 0)

    def _read_children(self, parent: Any, lists: int) -> None:
        if lists > _DEEPEST:
            raise DocumentRefusedError(Reason.TOO_COMPLEX)
        for element in parent:
            if element.tag == _TEXT + "p":
                self._read_paragraph(element)
            elif element.tag == _TEXT + "h":
                self._read_heading(element)
            elif element.tag == _TEXT + "list":
                self._read_list(element, lists + 1)
            elif element.tag == _TABLE + "table":
                self._read_table(element)
            elif element.tag in (_DRAW + "frame", _DRAW + "text-box", _DRAW + "custom-shape", _DRAW + "g"):
                self._read_boxes(_boxes_in(element))
            elif element.tag not in _LEFT_OUT and element.get(_TEXT + "display") != "none":  # a hidden section
                self._read_children(element, lists)

    def _read_paragraph(self, paragraph: Any, level: int = 0) -> None:
        text, bold = self._text_of(paragraph)
        if self._styles.is_title(paragraph.get(_TEXT + "style-name", "")):
            self._sheet.heading(text, 1)
            text = ""
        for i, line in enumerate(parts_of(text)):
            if level and i == 0:
                self._sheet.item(line, level)
            else:
                self._sheet.paragraph(line, bold=bold)
        self._read_found_boxes()

    def _read_heading(self, heading: Any) -> None:
        text, _ = self._text_of(heading)
        self._sheet.heading(text, _count(heading.get(_TEXT + "outline-level")))
        self._read_found_boxes()

    def _read_list(self, list_: Any, level: int) -> None:
        if level > _DEEPEST:
            raise DocumentRefusedError(Reason.TOO_COMPLEX)
        for item in list_.iterchildren(_TEXT + "list-item", _TEXT + "list-header"):
            own = level if item.tag == _TEXT + "list-item" else 0
            for element in item:
                if element.tag == _TEXT + "p":
                    self._read_paragraph(element, own)
                    own = 0
                elif element.tag == _TEXT + "h":
                    self._read_heading(element)
                elif element.tag == _TEXT + "list":
                    self._read_list(element, level + 1)

    # The text of a paragraph

    def _text_of(self, paragraph: Any) -> tuple[str, bool]:
        name = paragraph.get(_TEXT + "style-name", "")
        look = _Look(bool(self._styles.says(name, "bold")), bool(self._styles.says(name, "hidden")))
        pieces = list(self._pieces(paragraph, look, 0))
        text = "".join(piece for piece, _ in pieces)
        return text, all(bold for piece, bold in pieces if any(c.isalnum() for c in piece))

    def _pieces(self, parent: Any, look: _Look, depth: int) -> Iterator[tuple[str, bool]]:
        if depth > _DEEPEST:
            raise DocumentRefusedError(Reason.TOO_COMPLEX)
        if parent.text and not look.hidden:
            yield _blanks(parent.text), look.bold
        for element in parent:
            yield from self._of(element, look, depth)
            if element.tail and not look.hidden:
                yield _blanks(element.tail), look.bold

    def _of(self, element: Any, look: _Look, depth: int) -> Iterator[tuple[str, bool]]:
        if element.tag in _LEFT_OUT or not isinstance(element.tag, str):
            return
        if element.tag in (_TEXT + "s", _TEXT + "tab"):
            yield " ", look.bold
        elif element.tag == _TEXT + "line-break":
            yield _BREAK, look.bold
        elif element.tag.startswith(_DRAW):
            self._boxes += _boxes_in(element)
        elif element.tag == _TEXT + "span":
            name = element.get(_TEXT + "style-name", "")
            bold, hidden = self._styles.says(name, "bold"), self._styles.says(name, "hidden")
            own = _Look(look.bold if bold is None else bold, look.hidden if hidden is None else hidden)
            yield from self._pieces(element, own, depth + 1)
        else:
            yield from self._pieces(element, look, depth + 1)

    def _read_found_boxes(self) -> None:
        boxes, self._boxes = self._boxes, []
        self._read_boxes(boxes)

    def _read_boxes(self, boxes: Any) -> None:
        for box in boxes:
            _Story(self._sheet, self._styles, self._depth + 1).read(box)

    # Tables

    def _read_table(self, table: Any) -> None:
        rows: list[list[Cell]] = []
        for row, head in _rows(table):
            cells = self._read_cells(row, head=head)
            written = any(cell.text for cell in cells)
            times = min(_count(row.get(_TABLE + "number-rows-repeated")) or 1, _MOST_REPEATED) if written else 1
            rows += [cells] * times
        self._sheet.table(rows)

    def _read_cells(self, row: Any, *, head: bool) -> list[Cell]:
        cells: list[Cell] = []
        covered = 0  # by the cell before, which says itself how far it reaches
        for element in row:
            times = min(_count(element.get(_TABLE + "number-columns-repeated")) or 1, MOST_COLUMNS)
            if element.tag == _TABLE + "table-cell":
                inner = self._sheet.inner()
                _Story(inner, self._styles, self._depth + 1).read(element)
                covered = min(_count(element.get(_TABLE + "number-columns-spanned")) or 1, MOST_COLUMNS) - 1
                cells += [Cell(inner, columns=covered + 1, head=head)] * times
            elif element.tag == _TABLE + "covered-table-cell":
                taken = min(times, covered)
                covered -= taken
                cells += [Cell(self._sheet.inner(), head=head)] * (times - taken)
            if len(cells) >= MOST_COLUMNS:
                break
        return cells


def _rows(parent: Any, *, head: bool = False) -> Iterator[tuple[Any, bool]]:
    """Each row, and whether the document says that it holds the heads of the columns."""
    for element in parent:
        if element.tag == _TABLE + "table-row":
            yield element, head
        elif element.tag == _TABLE + "table-header-rows":
            yield from _rows(element, head=True)
        elif element.tag in (_TABLE + "table-rows", _TABLE + "table-row-group"):
            yield from _rows(element, head=head)


def _boxes_in(drawing: Any) -> Iterator[Any]:
    """The outermost boxes with text in them."""
    if drawing.tag == _DRAW + "text-box" or drawing.find(_TEXT + "p") is not None:
        yield drawing
        return
    for element in drawing:
        if isinstance(element.tag, str):
            yield from _boxes_in(element)


def _blanks(text: str) -> str:
    return " ".join(text.split("\n")) if "\n" in text else text


def _count(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else 0
