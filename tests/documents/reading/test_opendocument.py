"""OpenDocument, as LibreOffice writes it."""

from tests.documents.reading.making import blocks, footer, header, item, odt, para, row, title

STYLES = """
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
<style:style style:name="B" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
"""


def test_headings_lists_breaks_and_hidden_text() -> None:
    body = """
    <text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>
    </text:changed-region></text:tracked-changes>
    <text:p text:style-name="P1">Compte rendu</text:p>
    <text:h text:outline-level="2">Points <text:span>discutés</text:span></text:h>
    <text:p text:style-name="B">Divers</text:p>
    <text:p>Lieu :<text:s text:c="99999999"/>Gao<text:line-break/>Date<text:tab/>: 12 mai<text:span
    text:style-name="H"> no</text:span>
    <text:note><text:note-body><text:p>no</text:p></text:note-body></text:note></text:p>
    <text:list><text:list-item><text:p>Eau</text:p><text:p>suite</text:p><text:list><text:list-item>
    <text:p>forages</text:p></text:list-item></text:list></text:list-item></text:list>
    <text:section text:display="none"><text:p>no</text:p></text:section>
    <text:section><text:p>Dans une section.</text:p></text:section>
    <text:p>Boîte<draw:frame><draw:text-box><text:p>Délai : 15 mai</text:p></draw:text-box></draw:frame></text:p>
    """
    assert blocks(odt(body, automatic=STYLES)) == [
        title("Compte rendu"),
        title("Points discutés", 2),
        title("Divers", 3),
        para("Lieu : Gao"),
        para("Date : 12 mai"),
        item("Eau"),
        para("suite"),
        item("forages", 2),
        para("Dans une section."),
        para("Boîte"),
        para("Délai : 15 mai"),
    ]


def test_tables_with_heads_and_merged_cells() -> None:
    def cell(*texts: str, more: str = "") -> str:
        inside = "".join(f"<text:p>{text}</text:p>" for text in texts)
        return f"<table:table-cell {more}>{inside}</table:table-cell>"

    body = (
        "<table:table><table:table-header-rows><table:table-row>"
        + cell("x")
        + cell("y")
        + cell("z")
        + "</table:table-row></table:table-header-rows><table:table-row>"
        + cell("Eau", more='table:number-rows-spanned="2"')
        + cell("un", "deux", more='table:number-columns-spanned="2"')
        + "<table:covered-table-cell/></table:table-row><table:table-row><table:covered-table-cell/>"
        + cell("a")
        + cell("b")
        + '</table:table-row><table:table-row table:number-rows-repeated="2000000">'
        + cell("", more='table:number-columns-repeated="2000000"')
        + "</table:table-row></table:table>"
    )
    heads = ("x", "y", "z")
    assert blocks(odt(body)) == [row("Eau", "un\ndeux", "", heads=heads), row("", "a", "b", heads=heads)]


def test_page_heads_and_feet() -> None:
    master = (
        "<style:master-page><style:header><text:p>Cluster Eau</text:p></style:header>"
        "<style:footer><text:p>Page <text:page-number>2</text:page-number></text:p><text:p>Interne</text:p>"
        "</style:footer>"
        "</style:master-page>"
    )
    assert blocks(odt("<text:p>Texte.</text:p>", master=master)) == [
        header("Cluster Eau"),
        para("Texte."),
        footer("Interne"),
    ]
