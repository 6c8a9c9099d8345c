"""Makes the Word templates: `python -m documents.make_templates`.

The templates are ordinary .docx files with docxtpl's placeholders in them. They can be opened and adapted in Word;
this script is how the ones in `templates/` came to be, so that their look can be changed in one place and reviewed.
"""

import io
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from docx import Document
from docx.document import Document as Word
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import _Footer
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from documents.archive import rezipped

FOLDER = Path(__file__).parent / "templates"

FONT = "Arial"
ACCENT = "1F4E79"
PALE = "EAF0F6"  # the accent, as a ground for the header row and the counts
LINE = "BFC9D4"
GREY = "595959"  # the palest grey that still reads well on white
LATE = "9C4A00"


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / "compilation.docx").write_bytes(compilation_template())
    (FOLDER / "transmission.docx").write_bytes(transmission_template())
    (FOLDER / "follow-up.docx").write_bytes(followup_template())


def compilation_template() -> bytes:
    word = _blank()
    width = 17.0
    _title_block(word, "{{ words.compilation_title() }}", "{{ subject }}")

    facts = _table(word, 3, (3.2, width - 3.2), lines=False)
    _loop_rows(facts, "fact in facts", ("{{ fact.name }}", "{{ fact.value }}"), ("Fact name", "Fact"))

    _write(word, "", "Gap")
    tiles = _table(word, 2, (width / 5,) * 5, lines=False, ground=PALE)
    for column in range(5):
        _fill(tiles.cell(0, column), f"{{{{ tiles[{column}].count }}}}", "Tile number")
        _fill(tiles.cell(1, column), f"{{{{ tiles[{column}].label }}}}", "Tile label")
    _write(word, "{{ summary }}", "Summary")
    _each(word, "note in notes", "{{ note }}", "Note")

    _tag(word, "if chosen")
    _write(word, "{{ words.heading_chosen() }}", "Heading 1")
    _each(word, "point in chosen", "{{ point.number }}.\t{{ point.text }}", "Point")
    _tag(word, "endif")

    _tag(word, "if themes or alone or not_taken")
    _write(word, "{{ words.heading_themes() }}", "Heading 1")
    _tag(word, "for theme in themes")
    _write(word, "{{ theme.heading }}", "Heading 2")
    _write(word, "{{ theme.organisations }}", "Meta")
    _each(word, "point in theme.points", "–\t{{ point }}", "Point")
    _tag(word, "endfor")
    _tag(word, "if alone")
    _write(word, "{{ words.heading_alone() }}", "Heading 2")
    _each(word, "point in alone", "–\t{{ point }}", "Point")
    _tag(word, "endif")
    _tag(word, "if not_taken")
    _write(word, "{{ words.heading_not_taken() }}", "Heading 2")
    _each(word, "line in not_taken", "–\t{{ line }}", "Point")
    _tag(word, "endif")
    _tag(word, "endif")

    _tag(word, "if ranking")
    _write(word, "{{ words.heading_ranking() }}", "Heading 1")
    _write(word, "{{ ranking_line }}", "Meta")
    ranking = _table(word, 4, (1.6, 11.2, 4.2))
    _header_row(ranking, ("{{ words.column_rank() }}", "{{ words.column_point() }}", "{{ words.column_voices() }}"))
    _loop_rows(
        ranking,
        "item in ranking",
        ("{{ item.rank }}", "{{ item.text }}", "{{ item.voices }}"),
        ("Cell", "Cell", "Cell"),
    )
    _tag(word, "endif")

    _tag(word, "for block in blocks")
    _write(word, "{{ block.heading }}", "Heading 1")
    _tag(word, "if block.rows")
    answers = _table(word, 4, (3.1, 9.4, 4.5))
    _header_row(
        answers,
        ("{{ words.column_organisation() }}", "{{ words.column_contributions() }}", "{{ words.column_received() }}"),
    )
    _loop_rows(
        answers, "row in block.rows", ("{{ row.organisation }}", "", "{{ row.by }}"), ("Organisation", "Point", "Small")
    )
    said, received = answers.rows[2].cells[1:]
    _each_in(said, "point in row.points", "{{ point.number }}.\t{{ point.text }}", "Point")
    _each_in(said, "text in row.texts", "{{ text }}", "Cell")
    _each_in(said, "file in row.files", "{{ file }}", "Small")
    _fill_more(received, "{{ row.at }}", "Small")
    _fill_more(received, "{{ row.via }}", "Small")
    _each_in(received, "mark in row.marks", "{{ mark }}", "Mark")
    _tag(word, "endif")
    _tag(word, "if not block.rows")
    _write(word, "{{ words.no_answers() }}", "Normal")
    _tag(word, "endif")
    _tag(word, "endfor")

    _tag(word, "if without")
    _write(word, "{{ words.heading_without() }}", "Heading 1")
    without = _table(word, 4, (3.2, width - 3.2))
    _header_row(without, ("{{ words.column_state() }}", "{{ words.column_organisations() }}"))
    _loop_rows(without, "row in without", ("{{ row.state }}", "{{ row.organisations }}"), ("Organisation", "Cell"))
    _tag(word, "endif")

    _tag(word, "if addendum")
    _write(word, "{{ heading_addendum }}", "Heading 1")
    _each(word, "line in addendum", "–\t{{ line }}", "Point")
    _tag(word, "endif")

    _tag(word, "if waiting")
    _write(word, "{{ words.heading_waiting() }}", "Heading 1")
    _tag(word, "for answer in waiting")
    _write(word, "{{ answer.line }}", "Meta")
    _write(word, "{{ answer.text }}", "Quoted")
    _each(word, "file in answer.files", "{{ file }}", "Small")
    _tag(word, "endfor")
    _tag(word, "endif")

    _tag(word, "if files")
    _write(word, "{{ words.heading_files() }}", "Heading 1")
    files = _table(word, 4, (3.2, 2.2, 9.2, 2.4))
    _header_row(
        files,
        (
            "{{ words.column_organisation() }}",
            "{{ words.column_answer() }}",
            "{{ words.column_file() }}",
            "{{ words.column_size() }}",
        ),
    )
    _loop_rows(
        files,
        "file in files",
        ("{{ file.organisation }}", "{{ file.number }}", "{{ file.name }}", "{{ file.size }}"),
        ("Organisation", "Cell", "Cell", "Cell"),
    )
    _tag(word, "endif")

    _tag(word, "if annex or set_aside")
    heading = _write(word, "{{ words.heading_annex() }}", "Heading 1")
    heading.paragraph_format.page_break_before = True
    _write(word, "{{ words.annex_intro() }}", "Meta")
    _tag(word, "for answer in annex")
    _write(word, "{{ answer.heading }}", "Heading 2")
    _write(word, "{{ answer.meta }}", "Meta")
    _each(word, "note in answer.notes", "{{ note }}", "Meta")
    _each(word, "line in answer.lines", "{{ line }}", "Quoted")
    _each(word, "file in answer.files", "{{ file }}", "Small")
    _tag(word, "endfor")
    _tag(word, "if set_aside")
    _write(word, "{{ words.heading_set_aside() }}", "Heading 2")
    _each(word, "line in set_aside", "{{ line }}", "Meta")
    _tag(word, "endif")
    _tag(word, "endif")
    return _bytes_of(word)


def transmission_template() -> bytes:
    word = _blank(label="{{ words.distribution() }}")
    _hanging(_shape(_style(word, "Item"), 11, after=8), 0.8)
    _title_block(word, "{{ subject }}", "{{ words.transmission_title() }}")

    facts = _table(word, 3, (3.2, 13.8), lines=False)
    _loop_rows(facts, "fact in facts", ("{{ fact.name }}", "{{ fact.value }}"), ("Fact name", "Fact"))

    _tag(word, "if chosen")
    _write(word, "{{ words.heading_chosen() }}", "Heading 1")
    _each(word, "point in chosen", "{{ point.number }}.\t{{ point.text }}", "Item")
    _tag(word, "endif")

    _tag(word, "if not chosen")
    _write(word, "{{ words.heading_given() }}", "Heading 1")
    _tag(word, "for answer in answers")
    _write(word, "{{ answer.organisation }}", "Heading 2")
    _each(word, "point in answer.points", "{{ point.number }}.\t{{ point.text }}", "Point")
    _each(word, "text in answer.texts", "{{ text }}", "Cell")
    _each(word, "file in answer.files", "{{ file }}", "Small")
    _tag(word, "endfor")
    _tag(word, "if not answers")
    _write(word, "{{ words.no_answers() }}", "Normal")
    _tag(word, "endif")
    _tag(word, "endif")

    _tag(word, "if contributors")
    contributors = _write(word, "{{ contributors }}", "Summary")
    contributors.paragraph_format.space_before = Pt(14)
    _tag(word, "endif")
    _tag(word, "if source")
    source = _write(word, "{{ source }}", "Meta")
    source.paragraph_format.space_before = Pt(8)
    source.paragraph_format.keep_with_next = False
    _tag(word, "endif")
    return _bytes_of(word)


def followup_template() -> bytes:
    word = _blank(landscape=True)
    width = 25.7
    _title_block(word, "{{ words.followup_title() }}", "{{ state }}")
    _write(word, "{{ summary }}", "Summary")
    _tag(word, "if rows")
    table = _table(word, 4, (1.1, 6.4, 4.1, 6.1, 3.2, width - 20.9))
    _header_row(
        table,
        (
            "{{ words.column_number() }}",
            "{{ words.column_measure() }}",
            "{{ words.column_responsible() }}",
            "{{ words.column_dates() }}",
            "{{ words.column_state() }}",
            "{{ words.column_reason() }}",
        ),
    )
    _loop_rows(
        table,
        "row in rows",
        ("{{ row.number }}", "{{ row.title }}", "{{ row.responsible }}", "", "", ""),
        ("Cell", "Organisation", "Cell", "Cell", "Cell", "Cell"),
    )
    _, title, _, dates, status, remarks = table.rows[2].cells
    _each_in(title, "line in row.meeting", "{{ line }}", "Small")
    _each_in(status, "line in row.status", "{{ line }}", "Organisation")
    _each_in(status, "line in row.late", "{{ line }}", "Late")
    _each_in(dates, "line in row.dates", "{{ line }}", "Cell")
    _each_in(remarks, "line in row.reason", "{{ line }}", "Cell")
    _each_in(remarks, "line in row.remarks", "{{ line }}", "Small")
    _tag(word, "endif")
    return _bytes_of(word)


# The parts of a page


def _title_block(word: Word, title: str, subtitle: str) -> None:
    _write(word, "{{ group }}", "Group")
    _write(word, title, "Title")
    _write(word, subtitle, "Subtitle")


def _table(word: Word, rows: int, widths: Sequence[float], *, lines: bool = True, ground: str | None = None) -> Table:
    """A table of fixed widths in centimetres: what is long breaks inside its cell and never widens the page."""
    table: Table = word.add_table(rows, len(widths))
    properties = table._tbl.tblPr
    for child in list(properties):
        properties.remove(child)
    _put(properties, "w:tblW", w=str(_twips(sum(widths))), type="dxa")
    _put(properties, "w:tblInd", w="0", type="dxa")
    if lines:
        borders = _put(properties, "w:tblBorders")
        for side in ("top", "bottom", "insideH"):
            _put(borders, f"w:{side}", val="single", sz="4", space="0", color=LINE)
    _put(properties, "w:tblLayout", type="fixed")
    margins = _put(properties, "w:tblCellMar")
    for side, room in (("top", 60), ("left", 85), ("bottom", 60), ("right", 85)):
        _put(margins, f"w:{side}", w=str(room if lines else room // 3), type="dxa")
    for column, width in zip(table._tbl.tblGrid.gridCol_lst, widths, strict=True):
        column.w = Cm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Cm(width)
            if ground:
                _put(cell._tc.get_or_add_tcPr(), "w:shd", val="clear", color="auto", fill=ground)
    return table


def _header_row(table: Table, names: Sequence[str]) -> None:
    """The first row, said again on every page and told to screen readers as the header."""
    row = table.rows[0]
    _put(row._tr.get_or_add_trPr(), "w:tblHeader")
    for cell, name in zip(row.cells, names, strict=True):
        _put(cell._tc.get_or_add_tcPr(), "w:shd", val="clear", color="auto", fill=PALE)
        _fill(cell, name, "Column")


def _loop_rows(table: Table, loop: str, texts: Sequence[str], styles: Sequence[str]) -> None:
    """Makes the table's last three rows one that docxtpl repeats; the rows with its instructions vanish."""
    start, row, end = list(table.rows)[-3:]
    _fill(start.cells[0], f"{{%tr for {loop} %}}", "Cell")
    for cell, text, style in zip(row.cells, texts, styles, strict=True):
        if text:
            _fill(cell, text, style)
    _fill(end.cells[0], "{%tr endfor %}", "Cell")


def _each(word: Word, loop: str, text: str, style: str) -> None:
    _tag(word, f"for {loop}")
    _write(word, text, style)
    _tag(word, "endfor")


def _each_in(cell: _Cell, loop: str, text: str, style: str) -> None:
    """Paragraphs of a cell, repeated. A cell must not end up without any: see `documents.word`."""
    fresh = len(cell.paragraphs) == 1 and not cell.text
    opening = cell.paragraphs[0] if fresh else cell.add_paragraph()
    opening.add_run(f"{{%p for {loop} %}}")
    cell.add_paragraph(text, style)
    cell.add_paragraph("{%p endfor %}")


def _fill(cell: _Cell, text: str, style: str) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.style = style
    paragraph.add_run(text)


def _fill_more(cell: _Cell, text: str, style: str) -> None:
    cell.add_paragraph(text, style)


def _tag(word: Word, tag: str) -> None:
    """A paragraph that docxtpl takes for an instruction and removes."""
    word.add_paragraph(f"{{%p {tag} %}}")


def _write(word: Word, text: str, style: str) -> Paragraph:
    return word.add_paragraph(text, style)


# The page and its styles


def _blank(*, landscape: bool = False, label: str = "{{ words.sensitivity() }}") -> Word:
    word = Document()
    section = word.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    if landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Cm(29.7), Cm(21.0)
    section.left_margin = section.right_margin = section.top_margin = Cm(2)
    section.bottom_margin = Cm(2.2)
    section.header_distance = section.footer_distance = Cm(1)
    _styles(word)
    section.different_first_page_header_footer = True  # the first page has its title
    for footer in (section.first_page_footer, section.footer):
        _footer(footer, 25.7 if landscape else 17.0, label)
    _shape(word.styles["Header"], 8, colour=GREY)
    section.header.paragraphs[0].add_run("{{ running_head }}")
    mode = word.settings.element.find(qn("w:compat")).find(qn("w:compatSetting"))
    mode.set(qn("w:val"), "15")  # else Word says «compatibility mode» in its title bar
    return word


def _styles(word: Word) -> None:
    for style in list(word.styles.element.style_lst):
        if style.type == WD_STYLE_TYPE.TABLE and not style.default:
            word.styles.element.remove(style)  # a hundred looks nobody uses, 300 KB to read for every document
    normal = word.styles["Normal"]
    _shape(normal, 10, after=4)
    defaults = word.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    _fonts(defaults)
    footer = _shape(word.styles["Footer"], 8, colour=GREY)
    for stop in list(footer.paragraph_format.tab_stops):
        footer.element.pPr.tabs.remove(stop._tab)
    _shape(_style(word, "Group"), 9, colour=ACCENT, bold=True, after=2)
    _shape(word.styles["Title"], 20, colour=ACCENT, bold=True, after=2)
    _shape(word.styles["Subtitle"], 13, colour="262626", after=10)
    _shape(word.styles["Heading 1"], 13, colour=ACCENT, bold=True, before=16, after=6, keep=True)
    _shape(word.styles["Heading 2"], 10.5, colour="262626", bold=True, before=12, after=2, keep=True)
    _shape(_style(word, "Fact name"), 9, colour=GREY)
    _shape(_style(word, "Fact"), 10)
    _shape(_style(word, "Gap"), 4)
    _shape(_style(word, "Tile number"), 18, colour=ACCENT, bold=True, centred=True, keep=True)
    _shape(_style(word, "Tile label"), 8.5, colour=GREY, centred=True)
    _shape(_style(word, "Summary"), 10, before=6, after=4)
    _shape(_style(word, "Note"), 9.5, colour=LATE, before=2, after=2)
    _shape(_style(word, "Column"), 9, colour=ACCENT, bold=True)
    _shape(_style(word, "Organisation"), 10, bold=True)
    _shape(_style(word, "Cell"), 9.5)
    _shape(_style(word, "Small"), 8, colour=GREY)
    _shape(_style(word, "Mark"), 8, colour=LATE)
    _shape(_style(word, "Late"), 10, colour=LATE, bold=True)
    _shape(_style(word, "Meta"), 8.5, colour=GREY, after=3, keep=True)
    _hanging(_shape(_style(word, "Point"), 10, after=3), 0.6)
    quoted = _shape(_style(word, "Quoted"), 9.5, after=2)
    quoted.paragraph_format.left_indent = Cm(0.3)
    borders = OxmlElement("w:pBdr")
    quoted.element.get_or_add_pPr().insert_element_before(borders, "w:tabs", "w:spacing", "w:ind", "w:jc")
    _put(borders, "w:left", val="single", sz="12", space="8", color=LINE)


def _style(word: Word, name: str) -> ParagraphStyle:
    style: ParagraphStyle = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = word.styles["Normal"]
    style.quick_style = True
    return style


def _shape(
    style: ParagraphStyle,
    size: float,
    *,
    colour: str = "000000",
    bold: bool = False,
    before: float = 0,
    after: float = 0,
    keep: bool = False,
    centred: bool = False,
) -> ParagraphStyle:
    for leftover in list(style.element.get_or_add_rPr()):
        style.element.rPr.remove(leftover)
    _fonts(style.element.rPr)
    style.font.size, style.font.bold, style.font.italic = Pt(size), bold, False
    style.font.color.rgb = RGBColor.from_string(colour)
    complex_size = OxmlElement("w:szCs")  # Arabic has its own size
    complex_size.set(qn("w:val"), str(round(size * 2)))
    style.element.rPr.find(qn("w:sz")).addnext(complex_size)
    form = style.paragraph_format
    form.space_before, form.space_after, form.line_spacing = Pt(before), Pt(after), 1.1
    form.keep_with_next = keep
    form.widow_control = True
    if centred:
        form.alignment = WD_ALIGN_PARAGRAPH.CENTER
    borders = style.element.get_or_add_pPr().find(qn("w:pBdr"))
    if borders is not None:
        style.element.pPr.remove(borders)  # the default title is underlined
    return style


def _hanging(style: ParagraphStyle, indent: float) -> None:
    """The number stands alone; further lines of the text begin under its first word."""
    style.paragraph_format.left_indent = Cm(indent)
    style.paragraph_format.first_line_indent = Cm(-indent)
    style.paragraph_format.tab_stops.add_tab_stop(Cm(indent))


def _fonts(properties: BaseOxmlElement) -> None:
    old = properties.find(qn("w:rFonts"))
    if old is not None:
        properties.remove(old)
    fonts = OxmlElement("w:rFonts")
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{script}"), FONT)
    properties.insert(0, fonts)


def _footer(footer: _Footer, width: float, label: str) -> None:
    paragraph = footer.paragraphs[0]
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(width / 2), WD_TAB_ALIGNMENT.CENTER)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(width), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run(f"{label}\t{{{{ version }}}}\t{{{{ words.page() }}}} ")
    _field(paragraph, "PAGE")
    paragraph.add_run(" / ")
    _field(paragraph, "NUMPAGES")


def _field(paragraph: Paragraph, name: str) -> None:
    """A field that Word computes."""
    for kind, text in (("begin", None), (None, name), ("separate", None), ("shown", "1"), ("end", None)):
        run = paragraph.add_run()
        if kind == "shown":
            run.text = text or ""
        elif kind is None:
            _put(run._r, "w:instrText").text = name
        else:
            _put(run._r, "w:fldChar", fldCharType=kind)


def _put(parent: BaseOxmlElement, tag: str, **attributes: str) -> BaseOxmlElement:
    child = OxmlElement(tag)
    for name, value in attributes.items():
        child.set(qn(f"w:{name}"), value)
    parent.append(child)
    return child


def _twips(centimetres: float) -> int:
    return round(centimetres * 567)


def _bytes_of(word: Word) -> bytes:
    properties = word.core_properties
    properties.author = properties.last_modified_by = "Relance"
    properties.title = properties.comments = ""
    properties.created = properties.modified = datetime(2017, 6, 7)  # noqa: DTZ001 - the format knows no zone
    package = word.part.package
    for number, relationship in list(package.rels.items()):
        if relationship.reltype == RELATIONSHIP_TYPE.THUMBNAIL:  # of python-docx's own blank page
            del package.rels[number]
    for number, relationship in list(word.part.rels.items()):
        if relationship.reltype.endswith("/stylesWithEffects"):  # what Word 2010 kept for Word 2007
            del word.part.rels[number]
    buffer = io.BytesIO()
    word.save(buffer)
    return rezipped(buffer.getvalue())


if __name__ == "__main__":
    main()
