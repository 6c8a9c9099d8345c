"""HTML, whole pages and the tags that copying leaves in a text."""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree
from lxml import html as parser

from documents.reading import plain
from documents.reading.refusals import DocumentRefusedError, Reason
from documents.reading.sheet import Cell, Sheet
from documents.reading.writing import bullet_of, looks_like_title, parts_of

_BLOCKS = {
    *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt"),
    *("fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html"),
    *("legend", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th"),
    *("thead", "tr", "ul"),
}
_INLINE = {
    *(
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "big",
        "br",
        "cite",
        "code",
        "dfn",
        "em",
        "font",
        "i",
        "img",
        "ins",
        "kbd",
        "label",
    ),
    *("mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"),
}
_UNSEEN = {
    *("applet", "audio", "button", "canvas", "datalist", "del", "embed", "head", "iframe", "input", "link", "math"),
    *("meta", "noscript", "object", "script", "select", "style", "svg", "template", "textarea", "title", "video"),
}
_TAG = re.compile(
    rf"</?({'|'.join(sorted(_BLOCKS | _INLINE | _UNSEEN, key=len, reverse=True))})(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_LINE_END = re.compile(r"[ \t]*\r?\n[ \t]*")
_NUMBER = re.compile(r"[ \t\r\n]*([0-9]{1,5})[ \t\r\n]*")
_SEMICOLON = re.compile(r";\s*\v")  # the next item has lost its sign
_BLANKS = re.compile(r"\s+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_DEEPEST = 200

SOFT = "\v"  # in collected text: an end of line that may be nothing but a wrap
HARD = "\n"  # a break that somebody asked for


def read(text: str, sheet: Sheet) -> None:
    """Writes what the page says onto the sheet."""
    _Page(sheet, wraps=False).read(_tree(text))


def read_fragment(text: str, sheet: Sheet, width: int = 0) -> None:
    """Text with tags in it. Its ends of line are those of a plain text, wrapped at this width, not mere blanks."""
    _Page(sheet, wraps=True, width=width).read(_tree(_known_tags_only(text)))


def has_tags(text: str) -> bool:
    return "<" in text and _TAG.search(text) is not None


def has_blocks(text: str) -> bool:
    """Whether it holds tags that make paragraphs, lists or tables."""
    return "<" in text and any(tag[1].lower() in _BLOCKS or tag[1].lower() == "br" for tag in _TAG.finditer(text))


def without_tags(text: str) -> str:
    return parser.fromstring(f"<div>{_known_tags_only(text)}</div>").text_content()  # type: ignore[no-any-return]


def is_html(text: str) -> bool:
    """Whether the text is a page and not a text with some tags in it."""
    start = text.lstrip()[:2000].lower()
    if re.match(r"(<\?xml[^>]*>\s*)?(<!--(?:(?!-->).)*-->\s*)*<(!doctype html|html|head|body)\b", start, re.DOTALL):
        return True
    if not start.startswith("<") or not (first := _TAG.match(start)) or first[1] not in _BLOCKS:
        return False
    outside = [line for line in text.splitlines() if line.strip() and "<" not in line and ">" not in line]
    return not any(re.match(r"#{1,6} |\|.*\||.*\t.*\S", line) for line in outside)


def _known_tags_only(text: str) -> str:
    """«<» that begins no tag of HTML is a sign like any other: «< 5 jours», «<awa@example.org>»."""
    parts, end = [], 0
    for tag in _TAG.finditer(text):
        parts += [text[end : tag.start()].replace("<", "&lt;"), tag[0]]
        end = tag.end()
    return "".join(parts) + text[end:].replace("<", "&lt;")


def _tree(text: str) -> Any:
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text.replace("\x00", ""))
    try:
        tree = parser.document_fromstring(
            text or " ", parser=parser.HTMLParser(remove_comments=True, remove_pis=True, no_network=True)
        )
    except etree.ParserError:  # nothing in it
        return parser.Element("html")
    return tree


class _Page:
    """Walks the elements and writes down a paragraph whenever one is complete."""

    def __init__(self, sheet: Sheet, *, wraps: bool, width: int = 0) -> None:
        self._sheet = sheet
        self._wraps = wraps
        self._width = width
        self._text: list[str] = []
        self._plain = 0  # letters collected that are not bold
        self._bold = 0  # depth of bold elements
        self._lists = 0  # depth of lists
        self._item = False  # the next paragraph is the text of an item

    def read(self, tree: Any) -> None:
        self._walk(tree, 0)
        self._flush()

    def _walk(self, element: Any, depth: int) -> None:
        tag = element.tag.lower() if isinstance(element.tag, str) else ""
        if not tag or tag in _UNSEEN or _is_hidden(element):
            return
        if depth > _DEEPEST:
            raise DocumentRefusedError(Reason.TOO_COMPLEX)
        if tag == "br":
            self._text.append(HARD)
        elif tag == "table":
            self._flush()
            self._read_table(element, depth)
        elif tag in ("ul", "ol"):
            self._flush()
            self._read_list(element, depth)
        elif re.fullmatch("h[1-6]", tag):
            self._flush()
            self._children(element, depth)
            self._flush(heading=int(tag[1]))
        elif tag == "li":
            self._flush()
            self._item = True
            self._children(element, depth)
            self._flush()
            self._item = False
        elif tag == "pre":
            self._flush()
            plain.read(element.text_content(), self._sheet)
        elif tag in _BLOCKS:
            self._flush()
            self._children(element, depth)
            self._flush()
        else:
            bold = tag in ("b", "strong") or _BOLD.search(element.get("style", "")) is not None
            self._bold += bold
            self._children(element, depth)
            self._bold -= bold

    def _children(self, element: Any, depth: int) -> None:
        self._collect(element.text)
        for child in element:
            self._walk(child, depth + 1)
            self._collect(child.tail)

    def _collect(self, text: str | None) -> None:
        if not text:
            return
        text = _LINE_END.sub(SOFT, text) if self._wraps else _BLANKS.sub(" ", text)
        self._text.append(text)
        if not self._bold:
            self._plain += sum(c.isalnum() for c in text)

    def _flush(self, heading: int = 0) -> None:
        text, bold = "".join(self._text), self._plain == 0
        self._text, self._plain = [], 0
        if not text.strip():
            return
        if heading:
            self._sheet.heading(text, heading)
        elif self._item:
            first, *others = parts_of(_SEMICOLON.sub(";" + HARD, text).replace(SOFT, " "))
            self._sheet.item(first, self._lists)
            self._item = False
            for other in others:
                self._sheet.paragraph(other)
        elif self._wraps and SOFT in text:
            lines = text.replace(HARD, SOFT + SOFT).split(SOFT)
            plain.Lines(self._sheet, self._width).read(lines)
        else:
            parts = list(parts_of(text.replace(SOFT, " ")))
            for part in parts:
                self._sheet.paragraph(part, bold=bold and (len(parts) == 1 or looks_like_title(part, strict=True)))

    def _read_list(self, element: Any, depth: int) -> None:
        """Items, and the text without any that some converters leave right inside a list."""
        self._lists += 1
        self._item = False
        self._collect(element.text)
        for child in element:
            if child.tag in _BLOCKS:
                self._flush_bare()
            self._walk(child, depth + 1)
            self._collect(child.tail)
        self._flush_bare()
        self._lists -= 1

    def _flush_bare(self) -> None:
        """« - one; - two»: the sign it begins with divides it."""
        text = "".join(self._text).replace(SOFT, " ").strip()
        self._text, self._plain = [], 0
        if not text:
            return
        sign = bullet_of(text)
        parts = re.split(rf"(?:^|\s){re.escape(sign)}\s", text) if sign else text.split(HARD)
        for part in parts:
            if part.strip():
                self._sheet.item(part, self._lists)

    def _read_table(self, element: Any, depth: int) -> None:
        for caption in element.iterchildren("caption"):
            self._walk(caption, depth + 1)
        rows = []
        for row in _rows(element):
            head_row = row.getparent().tag == "thead"
            cells = []
            for cell in row.iterchildren("td", "th"):
                inner = self._sheet.inner()
                page = _Page(inner, wraps=self._wraps, width=self._width)
                page._children(cell, depth + 1)
                page._flush()
                cells.append(
                    Cell(inner, _span(cell.get("colspan")), _span(cell.get("rowspan")), head_row or cell.tag == "th")
                )
            rows.append(cells)
        self._item = False
        self._sheet.table(rows)


def _rows(table: Any) -> Iterator[Any]:
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in ("thead", "tbody", "tfoot"):
            yield from child.iterchildren("tr")


def _span(text: str | None) -> int:
    number = _NUMBER.fullmatch(text or "")
    return int(number[1]) if number else 1


def _is_hidden(element: Any) -> bool:
    return element.get("hidden") is not None or bool(_HIDDEN.search(element.get("style", "")))
