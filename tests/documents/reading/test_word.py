"""Word: what its readers see is what is read."""

import io

import pytest
from docx import Document as NewDocument

from tests.documents.reading.making import (
    blocks,
    bold,
    docx,
    docx_parts,
    footer,
    header,
    item,
    odt,
    p,
    para,
    r,
    row,
    tbl,
    tc,
    title,
    tr,
    zipped,
)


def test_headings_paragraphs_and_nested_lists() -> None:
    body = (
        p("Réunion du 12 mai", style="Titre1")
        + p("Actions", style="Sous")
        + p("Les puits ", r("de Gao"), " sont à sec.")
        + p("Eau", level=0)
        + p("forages", level=1)
        + p("indented, no item", level=2)
        + p("by its style", style="Puce")
        + p("- typed")
        + p("Points divers", properties='<w:outlineLvl w:val="2"/>')
    )
    assert blocks(docx(body)) == [
        title("Réunion du 12 mai"),
        title("Actions", 2),
        para("Les puits de Gao sont à sec."),
        item("Eau"),
        item("forages", 2),
        para("indented, no item"),
        item("by its style"),
        item("typed"),
        title("Points divers", 3),
    ]


def test_a_short_paragraph_in_bold_is_a_title_and_a_sentence_is_not() -> None:
    body = p(bold("Points discutés")) + p(bold("Oxfam envoie la carte à OCHA.")) + p(bold("Lieu :"), " Gao")
    assert blocks(docx(body)) == [title("Points discutés"), para("Oxfam envoie la carte à OCHA."), para("Lieu : Gao")]


def test_tracked_changes_are_read_as_accepted() -> None:
    body = (
        p(
            "Envoyer ",
            '<w:del w:id="1" w:author="A"><w:r><w:delText>la liste</w:delText></w:r></w:del>',
            f'<w:ins w:id="2" w:author="A">{r("la carte")}</w:ins>',
            " à OCHA.",
        )
        + p(f"<w:moveFrom>{r('Moved away.')}</w:moveFrom>")
        + p(f"<w:moveTo>{r('Moved here.')}</w:moveTo>")
        + p("This paragraph runs", properties='<w:rPr><w:del w:id="3" w:author="A"/></w:rPr>')
        + p(" into the next.")
        + tbl(tr("gone", "gone", properties='<w:del w:id="4" w:author="A"/>'), tr("kept", "too"), tr("and", "this"))
    )
    assert blocks(docx(body)) == [
        para("Envoyer la carte à OCHA."),
        para("Moved here."),
        para("This paragraph runs into the next."),
        row("kept", "too"),
        row("and", "this"),
    ]


def test_hidden_text_is_left_out() -> None:
    body = (
        p("Seen", r(" hidden", "<w:vanish/>"), r(" shown", '<w:vanish w:val="0"/>'))
        + p(r("by a style", '<w:rStyle w:val="Secret"/>'), "rest")
        + p(r("all of it", "<w:vanish/>"))
    )
    assert blocks(docx(body)) == [para("Seen shown"), para("rest")]


def test_a_text_box_is_read_once_though_it_is_there_twice() -> None:
    box = "<w:txbxContent>" + p("Délai : 15 mai") + p("en gras", level=0) + "</w:txbxContent>"
    both = (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>" + box + "</wps:txbx></w:drawing>"
        "</mc:Choice><mc:Fallback><w:pict><v:textbox>" + box + "</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    old = "<w:r><w:pict><v:textbox>" + box.replace("15", "16") + "</v:textbox></w:pict></w:r>"
    assert blocks(docx(p("Avant", both, " et après") + p(old))) == [
        para("Avant et après"),
        para("Délai : 15 mai"),
        item("en gras"),
        para("Délai : 16 mai"),
        item("en gras"),
    ]


def test_page_heads_and_feet_once_each_without_page_numbers() -> None:
    around = {
        "header1": p("Cluster Eau"),
        "header2": p("Cluster Eau") + tbl(tr("Prochaine réunion", "juin"), tr("a", "b")),
        "footer1": p("Page 1 sur 4") + p("Diffusion restreinte – 2 / 4"),
    }
    assert blocks(docx(p("Texte."), around=around)) == [
        header("Cluster Eau"),
        header("Prochaine réunion | juin"),
        header("a | b"),
        para("Texte."),
        footer("Diffusion restreinte"),
    ]


def test_of_a_field_the_result_is_read() -> None:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    complex_ = (
        mark("begin")
        + "<w:r><w:instrText> DATE </w:instrText></w:r>"
        + r("not this")
        + mark("separate")
        + r("12 mai")
        + mark("end")
    )
    simple = f'<w:fldSimple w:instr="AUTHOR">{r("Awa")}</w:fldSimple>'
    link = f"<w:hyperlink>{r('carte')}</w:hyperlink>"
    body = p("Le ", complex_, ", ", simple, " envoie la ", link, ".")
    assert blocks(docx(body)) == [para("Le 12 mai, Awa envoie la carte.")]


def test_breaks_tabs_and_special_signs() -> None:
    body = (
        p(
            "<w:r><w:t>Lieu :</w:t><w:tab/><w:t>Gao</w:t><w:br/><w:t>Date : 12</w:t>"
            "<w:noBreakHyphen/><w:t>13 mai</w:t></w:r>"
        )
        + p('<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:t>un point</w:t></w:r>')
        + p("")
    )
    assert blocks(docx(body)) == [para("Lieu : Gao"), para("Date : 12-13 mai"), item("un point")]


def test_a_table_of_contents_and_notes_are_left_out() -> None:
    contents = (
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>"
        f"<w:sdtContent>{p('Sommaire')}</w:sdtContent></w:sdt>"
    )
    kept = f"<w:sdt><w:sdtContent>{p('Dans un champ.')}</w:sdtContent></w:sdt>"
    body = contents + p("Actions 3", style="TM1") + kept + p("Texte", "<w:r><w:footnoteReference w:id='1'/></w:r>")
    assert blocks(docx(body)) == [para("Dans un champ."), para("Texte")]


# Tables


def test_a_row_that_is_marked_holds_the_heads_and_cells_keep_their_paragraphs() -> None:
    body = tbl(
        tr("x", "y", properties="<w:tblHeader/>"),
        tr(tc("1. Eau"), tc("Deux puits sont à sec :", p("à Gao", level=0), p("à Bourem", level=0), "Fin.")),
    )
    assert blocks(docx(body)) == [
        row("1. Eau", "Deux puits sont à sec :\n- à Gao\n- à Bourem\nFin.", heads=("x", "y")),
    ]


@pytest.mark.parametrize(
    "first",
    [
        tr("Points", "Décisions / recommandations", "Responsable"),
        tr(tc(p(bold("A traiter"))), tc(p(bold("Vu"))), tc(p(bold("Fait")))),
    ],
)
def test_a_row_that_looks_like_heads_holds_the_heads(first: str) -> None:
    body = tbl(first, tr("Eau", "Envoyer un camion à Gao.", "Oxfam"), tr("Abris", "", "ACF"))
    (water, shelter) = blocks(docx(body))
    assert len(water.heads) == 3
    assert (water, shelter) == (
        row("Eau", "Envoyer un camion à Gao.", "Oxfam", heads=water.heads),
        row("Abris", "", "ACF", heads=water.heads),
    )


def test_merged_cells_stand_in_the_first_of_their_columns_and_rows() -> None:
    wide = '<w:gridSpan w:val="2"/>'
    body = tbl(
        tr("Point", "Action", "Responsable"),
        tr(tc("Eau", properties='<w:vMerge w:val="restart"/>'), "Envoyer un camion.", "Oxfam"),
        tr(tc("covered", properties="<w:vMerge/>"), tc("Relire la liste.", properties=wide)),
        tr(tc("Divers", properties='<w:gridSpan w:val="3"/>')),
    )
    heads = ("Point", "Action", "Responsable")
    assert blocks(docx(body)) == [
        row("Eau", "Envoyer un camion.", "Oxfam", heads=heads),
        row("", "Relire la liste.", "", heads=heads),
        row("Divers", "", "", heads=heads),
    ]


def test_what_spans_the_whole_table_above_its_heads_stands_before_it() -> None:
    body = tbl(
        tr(tc("Suivi des recommandations", properties='<w:gridSpan w:val="2"/>')),
        tr("Action", "Responsable"),
        tr("Carte", "OCHA"),
    )
    assert blocks(docx(body)) == [
        para("Suivi des recommandations"),
        row("Carte", "OCHA", heads=("Action", "Responsable")),
    ]


def test_a_table_in_a_cell_is_part_of_its_text() -> None:
    inner = tbl(tr("Action", "Qui"), tr("Carte", "OCHA"))
    body = tbl(tr("Eau", tc("Voir :", inner)), tr("Abris", "Rien."))
    assert blocks(docx(body)) == [row("Eau", "Voir :\nAction | Qui\nCarte | OCHA"), row("Abris", "Rien.")]


def test_a_table_of_one_column_or_one_row_of_prose_is_prose() -> None:
    frame = tbl(tr(tc("Un encadré.", p("avec un point", level=0))))
    side_by_side = tbl(tr(tc("Un.", "Deux.", "Trois."), tc("Quatre.")))
    assert blocks(docx(frame + side_by_side)) == [
        para("Un encadré."),
        item("avec un point"),
        para("Un."),
        para("Deux."),
        para("Trois."),
        para("Quatre."),
    ]


def test_tables_are_numbered_and_empty_rows_left_out() -> None:
    one = tbl(tr("a", "b"), tr("", ""), tr("c", "d"))
    assert blocks(docx(one + p("Puis") + one)) == [
        row("a", "b"),
        row("c", "d"),
        para("Puis"),
        row("a", "b", table=2),
        row("c", "d", table=2),
    ]


@pytest.mark.parametrize("span", ["2000000000", "64", "0", "-3", "x"])
def test_an_absurd_span_is_cut_short(span: str) -> None:
    body = tbl(tr(tc("a", properties=f'<w:gridSpan w:val="{span}"/>'), "b"), tr("c", "d"))
    assert blocks(docx(body)) == [row("a", "b"), row("c", "d")]


# Files


def test_the_main_part_may_have_any_name_and_the_strict_variant_is_the_same() -> None:
    parts = {
        name.replace("word/document", "word/texte"): str(part)
        .replace("word/document.xml", "word/texte.xml")
        .replace(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
        .replace(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        for name, part in docx_parts(p("Texte.", level=0)).items()
    }
    assert blocks(zipped(parts)) == [item("Texte.")]


@pytest.mark.parametrize("name", ["minutes.docx", "minutes.txt", "minutes.pdf", "minutes", "minutes.odt"])
def test_what_it_is_is_seen_in_it_and_not_in_its_name(name: str) -> None:
    assert blocks(docx(p("Texte.")), name) == [para("Texte.")]
    assert blocks(odt("<text:p>Texte.</text:p>"), name) == [para("Texte.")]


def test_what_python_docx_writes_is_read() -> None:
    document = NewDocument()
    document.add_heading("Réunion", 1)
    document.add_paragraph("Eau", style="List Bullet")
    document.add_paragraph("forages", style="List Bullet 2")
    document.add_paragraph("Un", style="List Number")
    table = document.add_table(2, 2)
    for cell, text in zip(
        table.rows[0].cells + table.rows[1].cells, ("Action", "Délai", "Carte", "12 mai"), strict=True
    ):
        cell.text = text
    buffer = io.BytesIO()
    document.save(buffer)

    assert blocks(buffer.getvalue()) == [
        title("Réunion"),
        item("Eau"),
        item("forages", 2),
        item("Un"),
        row("Carte", "12 mai", heads=("Action", "Délai")),
    ]
