"""Word (.docx): its XML is walked, for what is wanted of it (tracked changes, text boxes) no library offers."""

import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from documents.reading.package import parsed, unpacked
from documents.reading.refusals import DocumentRefusedError, Reason
from documents.reading.sheet import MOST_COLUMNS, Cell, Sheet
from documents.reading.writing import parts_of, without_page_number

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_W_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_DEEPEST = 40  # tables in tables, text boxes in text boxes
_BREAK = "\n"

# What is in the document but not, or no longer, of it.
_LEFT_OUT = {
    _W + name
    for name in (
        *("del", "moveFrom", "delText", "instrText", "delInstrText", "rPr", "pPr", "sectPr", "sdtPr", "sdtEndPr"),
        *("footnoteReference", "endnoteReference", "commentReference", "annotationRef", "object", "ruby"),
    )
}
_AROUND = {_W + name for name in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag")}


def read(data: bytes, sheet: Sheet) -> None:
    """Writes what the document says onto the sheet: page heads first, then the body, page feet last."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        names = archive.namelist()
    if any(posixpath.basename(name).lower() in ("vbaproject.bin", "vbadata.xml") for name in names):
        raise DocumentRefusedError(Reason.MACROS)
    parts = unpacked(data)
    if b"macroEnabled" in parts.get("[Content_Types].xml", b""):
        raise DocumentRefusedError(Reason.MACROS)
    main = _main_part(parts)
    document = parsed(_transitional(parts[main]))
    related = _related(parts, main)
    styles = _Styles.of(_of_kind(parts, related, "styles"))
    lists = _Lists.of(_of_kind(parts, related, "numbering"))
    body = document.find(_W + "body")
    if body is None:
        raise DocumentRefusedError(Reason.DAMAGED)
    _write_around(sheet, parts, related, document, "headerReference", styles, lists)
    _Story(sheet, styles, lists).read(body)
    _write_around(sheet, parts, related, document, "footerReference", styles, lists)
    if not sheet.lines and any(name.startswith("word/media/") for name in names):
        raise DocumentRefusedError(Reason.SCANNED)


# Parts


def _transitional(part: bytes) -> bytes:
    """The strict variant of the format names the same things otherwise."""
    if _W_STRICT in part:
        part = part.replace(_W_STRICT, _W[1:-1].encode())
        part = part.replace(b"http://purl.oclc.org/ooxml/officeDocument/relationships", _R[1:-1].encode())
    return part


def _main_part(parts: Mapping[str, bytes]) -> str:
    for kind, target in _relations(parts, "_rels/.rels", ""):
        if kind == "officeDocument" and target in parts:
            return target
    if "word/document.xml" in parts:
        return "word/document.xml"
    raise DocumentRefusedError(Reason.DAMAGED)


def _related(parts: Mapping[str, bytes], main: str) -> Mapping[str, tuple[str, str]]:
    """Kind and name of each part that the main part refers to, by its id."""
    folder, name = posixpath.split(main)
    rels = f"{folder}/_rels/{name}.rels".lstrip("/")
    if rels not in parts:
        return {}
    found = {}
    for relation in parsed(parts[rels]):
        kind = relation.get("Type", "").rpartition("/")[2]
        found[relation.get("Id", "")] = (
            kind,
            posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))[1:],
        )
    return found


def _relations(parts: Mapping[str, bytes], rels: str, folder: str) -> Iterator[tuple[str, str]]:
    if rels in parts:
        for relation in parsed(parts[rels]):
            target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))[1:]
            yield relation.get("Type", "").rpartition("/")[2], target


def _of_kind(parts: Mapping[str, bytes], related: Mapping[str, tuple[str, str]], kind: str) -> Any:
    for found, name in related.values():
        if found == kind and name in parts:
            return parsed(_transitional(parts[name]))
    return None


def _write_around(
    sheet: Sheet,
    parts: Mapping[str, bytes],
    related: Mapping[str, tuple[str, str]],
    document: Any,
    reference: str,
    styles: "_Styles",
    lists: "_Lists",
) -> None:
    """Heads or feet of the pages, each line once; page numbers say nothing outside the page."""
    written: set[str] = set()
    for element in document.iter(_W + reference):
        _, name = related.get(element.get(_R + "id", ""), ("", ""))
        if name not in parts or name in written:
            continue
        written.add(name)
        inner = sheet.inner()
        _Story(inner, styles, lists).read(parsed(_transitional(parts[name])))
        for line in inner.lines:
            if text := without_page_number(line.text):
                (sheet.header if reference == "headerReference" else sheet.footer)(text)


# Styles and lists


@dataclass
class _Style:
    name: str = ""
    based_on: str = ""
    level: int | None = None  # of a heading, from 0; 9 is body text
    list_id: str | None = None
    list_level: str | None = None
    bold: bool | None = None
    hidden: bool | None = None


@dataclass
class _Styles:
    known: dict[str, _Style] = field(default_factory=dict)
    default: str = ""

    @classmethod
    def of(cls, root: Any) -> "_Styles":
        styles = cls()
        for element in root.iterchildren(_W + "style") if root is not None else ():
            style = _Style(_value(element, "name").lower(), _value(element, "basedOn"))
            properties, run = element.find(_W + "pPr"), element.find(_W + "rPr")
            if properties is not None:
                style.level = _number(_value(properties, "outlineLvl"))
                style.list_id, style.list_level = _list_of(properties)
            if run is not None:
                style.bold, style.hidden = _switch(run, "b"), _switch(run, "vanish")
            key = element.get(_W + "styleId", "")
            styles.known[key] = style
            if element.get(_W + "type") == "paragraph" and element.get(_W + "default") in ("1", "true"):
                styles.default = key
        return styles

    def chain(self, key: str) -> Iterator[_Style]:
        """The style and those it is based on."""
        seen: set[str] = set()
        while key in self.known and key not in seen:
            seen.add(key)
            yield self.known[key]
            key = self.known[key].based_on

    def heading_level(self, key: str) -> int:
        """1 for the outermost heading; 0 for no heading."""
        for style in self.chain(key):
            named = re.fullmatch(r"(?:heading|titre|título|titulo) (\d)", style.name)
            if named:
                return int(named[1])
            if style.name in ("title", "titre"):
                return 1
            if style.level is not None:
                return style.level + 1 if style.level < 9 else 0
        return 0

    def list_level(self, key: str) -> int:
        """What the name of a list style says: «List Bullet 2» stands under «List Bullet»; 0 if it says nothing."""
        for style in self.chain(key):
            if named := re.fullmatch(r"(?:list|liste)\b.* ([2-5])", style.name):
                return int(named[1])
        return 0

    def is_contents(self, key: str) -> bool:
        return any(re.fullmatch(r"(?:toc|tm) \d|table of figures", style.name) for style in self.chain(key))

    def first(self, key: str, attribute: str) -> Any:
        return next((v for style in self.chain(key) if (v := getattr(style, attribute)) is not None), None)


@dataclass
class _Lists:
    """Which levels of which lists show a dot or a number; the others only indent."""

    formats: dict[tuple[str, str], str] = field(default_factory=dict)

    @classmethod
    def of(cls, root: Any) -> "_Lists":
        lists = cls()
        if root is None:
            return lists
        abstract = {
            element.get(_W + "abstractNumId"): {
                level.get(_W + "ilvl", "0"): _value(level, "numFmt") for level in element.iterchildren(_W + "lvl")
            }
            for element in root.iterchildren(_W + "abstractNum")
        }
        for element in root.iterchildren(_W + "num"):
            for level, form in abstract.get(_value(element, "abstractNumId"), {}).items():
                lists.formats[element.get(_W + "numId", ""), level] = form
        return lists

    def level(self, list_id: str | None, level: str | None) -> int:
        """1 for an item of the outermost level; 0 for no item."""
        if list_id is None or list_id == "0":
            return 0
        level = level or "0"
        if self.formats.get((list_id, level)) == "none":
            return 0
        return min(_number(level) or 0, 8) + 1


# The text


class _Story:
    """The body of the document, of a cell, a text box or a page head."""

    def __init__(self, sheet: Sheet, styles: _Styles, lists: _Lists, depth: int = 0) -> None:
        if depth > _DEEPEST:
            raise DocumentRefusedError(Reason.TOO_COMPLEX)
        self._sheet = sheet
        self._styles = styles
        self._lists = lists
        self._depth = depth
        self._fields: list[bool] = []  # of each field we are in: whether its result is reached
        self._carried = ""  # text of a paragraph whose end was deleted: it runs into the next one
        self._boxes: list[Any] = []

    def read(self, parent: Any) -> None:
        self._read_children(parent)
        if self._carried:
            self._sheet.paragraph(self._carried)

    def _read_children(self, parent: Any) -> None:
        for element in parent:
            if element.tag == _W + "p":
                self._read_paragraph(element)
            elif element.tag == _W + "tbl":
                self._read_table(element)
            elif element.tag == _MC + "AlternateContent":
                self._read_children(_chosen(element))
            elif element.tag in _AROUND and not _is_table_of_contents(element):
                self._read_children(element)

    def _read_paragraph(self, paragraph: Any) -> None:
        properties = paragraph.find(_W + "pPr")
        style = (_value(properties, "pStyle") if properties is not None else "") or self._styles.default
        mark = properties.find(_W + "rPr") if properties is not None else None
        pieces = list(self._pieces(paragraph, style))
        boxes, self._boxes = self._boxes, []
        text = self._carried + "".join(piece for piece, _ in pieces)
        self._carried = ""
        if mark is not None and mark.find(_W + "del") is not None:
            self._carried = text
        elif text.strip() and not self._styles.is_contents(style):
            bold = all(is_bold for piece, is_bold in pieces if any(c.isalnum() for c in piece))
            self._write(text, style, properties, bold=bold)
        for box in boxes:
            _Story(self._sheet, self._styles, self._lists, self._depth + 1).read(box)

    def _write(self, text: str, style: str, properties: Any, *, bold: bool) -> None:
        own_level = _number(_value(properties, "outlineLvl")) if properties is not None else None
        heading = self._styles.heading_level(style) if own_level is None else (own_level + 1) % 10
        if heading:
            self._sheet.heading(" ".join(text.split(_BREAK)), heading)
            return
        list_id, list_level = _list_of(properties) if properties is not None else (None, None)
        if list_id is None:
            list_id = self._styles.first(style, "list_id")
        if list_level is None:
            list_level = self._styles.first(style, "list_level")
        level = self._lists.level(list_id, list_level)
        if level == 1:
            level = max(1, self._styles.list_level(style))
        lines = list(parts_of(text))
        for i, line in enumerate(lines):
            if level and i == 0:
                self._sheet.item(line, level)
            else:
                self._sheet.paragraph(line, bold=bold)

    def _pieces(self, parent: Any, style: str, depth: int = 0) -> Iterator[tuple[str, bool]]:
        """The text of a paragraph run by run, and whether it is bold."""
        if depth > _DEEPEST:
            raise DocumentRefusedError(Reason.TOO_COMPLEX)
        for element in parent:
            if element.tag == _W + "r":
                yield from self._of_run(element, style)
            elif element.tag == _MC + "AlternateContent":
                yield from self._pieces(_chosen(element), style, depth + 1)
            elif element.tag not in _LEFT_OUT and isinstance(element.tag, str):
                yield from self._pieces(element, style, depth + 1)

    def _of_run(self, run: Any, style: str) -> Iterator[tuple[str, bool]]:
        properties = run.find(_W + "rPr")
        own = _value(properties, "rStyle") if properties is not None else ""

        def says(switch: str, attribute: str) -> bool:
            said = _switch(properties, switch) if properties is not None else None
            if said is None and own:
                said = self._styles.first(own, attribute)
            return bool(self._styles.first(style, attribute) if said is None else said)

        if says("vanish", "hidden"):
            self._keep_fields(run)
            return
        bold = says("b", "bold")
        for element in self._contents(run):
            if element.tag == _W + "fldChar":
                self._field(element.get(_W + "fldCharType"))
            elif self._fields and not all(self._fields):
                continue
            elif element.tag == _W + "t":
                yield element.text or "", bold
            elif element.tag in (_W + "tab", _W + "ptab"):
                yield " ", bold
            elif element.tag in (_W + "br", _W + "cr"):
                yield _BREAK, bold
            elif element.tag == _W + "noBreakHyphen":
                yield "-", bold
            elif element.tag == _W + "sym":
                yield "• " if (element.get(_W + "char") or "").upper().startswith("F0") else " ", bold
            elif element.tag in (_W + "drawing", _W + "pict"):
                self._boxes += _boxes_in(element)

    def _contents(self, run: Any) -> Iterator[Any]:
        for element in run:
            if element.tag == _MC + "AlternateContent":
                yield from self._contents(_chosen(element))
            elif element.tag not in _LEFT_OUT:
                yield element

    def _keep_fields(self, run: Any) -> None:
        for mark in run.iterchildren(_W + "fldChar"):
            self._field(mark.get(_W + "fldCharType"))

    def _field(self, mark: str | None) -> None:
        """Of a field its result is text, its instruction is none."""
        if mark == "begin":
            self._fields.append(False)
        elif mark == "separate" and self._fields:
            self._fields[-1] = True
        elif mark == "end" and self._fields:
            self._fields.pop()

    # Tables

    def _read_table(self, table: Any) -> None:
        rows: list[list[Cell]] = []
        for row in _within(table, "tr"):
            properties = row.find(_W + "trPr")
            if properties is not None and properties.find(_W + "del") is not None:
                continue
            head = properties is not None and _switch(properties, "tblHeader") is True
            cells = self._padding(properties, "gridBefore")
            for cell in _within(row, "tc"):
                cells.append(self._read_cell(cell, head=head))
                if sum(c.columns for c in cells) >= MOST_COLUMNS:
                    break
            rows.append(cells)
        self._sheet.table(rows)

    def _padding(self, properties: Any, name: str) -> list[Cell]:
        count = _number(_value(properties, name)) if properties is not None else None
        return [Cell(self._sheet.inner(), columns=_at_most(count))] if count else []

    def _read_cell(self, cell: Any, *, head: bool) -> Cell:
        inner = self._sheet.inner()
        properties = cell.find(_W + "tcPr")
        columns = _number(_value(properties, "gridSpan")) if properties is not None else None
        merge = properties.find(_W + "vMerge") if properties is not None else None
        goes_on_from_above = merge is not None and merge.get(_W + "val", "continue") == "continue"
        if not goes_on_from_above:
            _Story(inner, self._styles, self._lists, self._depth + 1).read(cell)
        return Cell(inner, columns=_at_most(columns), head=head)


def _within(element: Any, tag: str) -> Iterator[Any]:
    """The rows of a table or the cells of a row, also where something stands around them."""
    for inner in element:
        if inner.tag == _W + tag:
            yield inner
        elif inner.tag in _AROUND:
            yield from _within(inner, tag)


def _chosen(alternate: Any) -> Any:
    """Of the same thing in a new and an old form the new one, if there is text in it."""
    choices = list(alternate.iterchildren(_MC + "Choice"))
    for choice in choices:
        if next(choice.iter(_W + "t"), None) is not None:
            return choice
    fallback = alternate.find(_MC + "Fallback")
    return fallback if fallback is not None else choices[0] if choices else ()


def _boxes_in(drawing: Any) -> Iterator[Any]:
    """The outermost text boxes; those inside them are found when they are read."""
    for element in drawing:
        if element.tag == _W + "txbxContent":
            yield element
        elif element.tag == _MC + "AlternateContent":
            yield from _boxes_in(_chosen(element))
        else:
            yield from _boxes_in(element)


def _is_table_of_contents(element: Any) -> bool:
    gallery = element.find(f"{_W}sdtPr/{_W}docPartObj/{_W}docPartGallery")
    return gallery is not None and gallery.get(_W + "val") == "Table of Contents"


def _list_of(properties: Any) -> tuple[str | None, str | None]:
    numbering = properties.find(_W + "numPr")
    if numbering is None:
        return None, None
    return _value(numbering, "numId") or None, _value(numbering, "ilvl") or None


def _switch(properties: Any, name: str) -> bool | None:
    """On, off, or not said."""
    element = properties.find(_W + name)
    return None if element is None else element.get(_W + "val", "1") not in ("0", "false", "off", "none")


def _value(parent: Any, name: str) -> str:
    element = parent.find(_W + name)
    return "" if element is None else element.get(_W + "val", "")


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def _at_most(columns: int | None) -> int:
    return columns if columns and columns <= MOST_COLUMNS else 1
