"""Documents made by hand, byte by byte where need be: what a test says of them is all that is in them."""

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from documents.reading import DocumentRefusedError, Reason, read_document
from domain.minutes.document import Block

# What is expected of a document, one short word for each kind of block


def para(text: str) -> Block:
    return Block("paragraph", text)


def item(text: str, level: int = 1) -> Block:
    return Block("item", text, level)


def title(text: str, level: int = 1) -> Block:
    return Block("heading", text, level)


def header(text: str) -> Block:
    return Block("header", text)


def footer(text: str) -> Block:
    return Block("footer", text)


def row(*cells: str, heads: Sequence[str] = (), table: int = 1) -> Block:
    return Block("row", " | ".join(cells), cells=cells, heads=tuple(heads), table=table)


def blocks(data: bytes | str, name: str = "minutes.txt") -> list[Block]:
    return list(read_document(data.encode() if isinstance(data, str) else data, name).blocks)


def refusal(data: bytes, name: str = "minutes.docx") -> Reason | None:
    """Why it is refused; None if it is read."""
    try:
        read_document(data, name)
    except DocumentRefusedError as refused:
        return refused.reason
    return None


# Zips

Parts = Mapping[str, bytes | str]


def zipped(parts: Parts | Iterable[tuple[str, bytes | str]], *, stored: bool = False) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items() if isinstance(parts, Mapping) else parts:
            archive.writestr(name, data)
    return buffer.getvalue()


# What older office programs wrote


def ole(stream: str = "") -> bytes:
    """The beginning of such a file, with a stream of this name: it tells what kind of document it is."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + stream.encode("utf-16-le") + bytes(100)


# Word

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NAMES = (
    f'xmlns:w="{W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"

STYLES = """
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Sous"><w:name w:val="Sous-titre maison"/><w:basedOn w:val="Titre1"/>
  <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="TM1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Puce"><w:name w:val="Puce maison"/>
  <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
"""
NUMBERING = """
<w:abstractNum w:abstractNumId="0">
  <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
  <w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl>
  <w:lvl w:ilvl="2"><w:numFmt w:val="none"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
"""


def docx_parts(body: str, *, around: Mapping[str, str] | None = None) -> dict[str, bytes | str]:
    """The parts of a Word document; `around` maps header1, footer1 … to what is in them."""
    around = around or {}
    kinds = {name: name.rstrip("0123456789") for name in around}
    relations = "".join(
        f'<Relationship Id="{name}" Type="{_OFFICE}/{kind}" Target="{name}.xml"/>' for name, kind in kinds.items()
    )
    references = "".join(f'<w:{kind}Reference w:type="default" r:id="{name}"/>' for name, kind in kinds.items())
    return {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1"'
        f' Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"<w:document {_NAMES}><w:body>{body}<w:sectPr>{references}</w:sectPr></w:body>"
        "</w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{relations}'
        f'<Relationship Id="s" Type="{_OFFICE}/styles" Target="styles.xml"/>'
        f'<Relationship Id="n" Type="{_OFFICE}/numbering" Target="numbering.xml"/></Relationships>',
        "word/styles.xml": f"<w:styles {_NAMES}>{STYLES}</w:styles>",
        "word/numbering.xml": f"<w:numbering {_NAMES}>{NUMBERING}</w:numbering>",
        **{
            f"word/{name}.xml": f"<w:{'hdr' if kinds[name] == 'header' else 'ftr'} {_NAMES}>{inside}"
            f"</w:{'hdr' if kinds[name] == 'header' else 'ftr'}>"
            for name, inside in around.items()
        },
    }


def docx(body: str, more: Parts | None = None, *, around: Mapping[str, str] | None = None) -> bytes:
    """A Word document with this in its body, and perhaps more parts."""
    return zipped({**docx_parts(body, around=around), **(more or {})})


def p(*runs: str, style: str = "", level: int | None = None, properties: str = "") -> str:
    """A paragraph; `level` makes it an item of that level, from 0. Text is put into a run, runs are taken as is."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    listed = "" if level is None else f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'
    inside = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p><w:pPr>{named}{listed}{properties}</w:pPr>{inside}</w:p>"


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def bold(text: str) -> str:
    return r(text, "<w:b/>")


def tc(*content: str, properties: str = "") -> str:
    """A cell of paragraphs; text is put into one."""
    inside = "".join(one if one.startswith(("<w:p>", "<w:tbl>")) else p(one) for one in content)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside or p()}</w:tc>"


def tr(*cells: str, properties: str = "") -> str:
    inside = "".join(cell if cell.startswith("<w:tc>") else tc(cell) for cell in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{inside}</w:tr>"


def tbl(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/>{''.join(rows)}</w:tbl>"


# OpenDocument

_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_ODF_NAMES = (
    f'xmlns:office="{_ODF}:office:1.0" xmlns:text="{_ODF}:text:1.0" xmlns:table="{_ODF}:table:1.0"'
    f' xmlns:style="{_ODF}:style:1.0" xmlns:draw="{_ODF}:drawing:1.0" xmlns:fo="{_ODF}:xsl-fo-compatible:1.0"'
)


def odt(body: str, more: Parts | None = None, *, automatic: str = "", master: str = "") -> bytes:
    """An OpenDocument text with this in its body, and perhaps more parts."""
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": "<manifest/>",
            "content.xml": f"<office:document-content {_ODF_NAMES}><office:automatic-styles>{automatic}"
            f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
            "styles.xml": f"<office:document-styles {_ODF_NAMES}><office:master-styles>{master}</office:master-styles>"
            "</office:document-styles>",
            **(more or {}),
        }
    )


# PDF


class Page:
    """A page on which text and lines are put at places, in points from its lower left corner."""

    def __init__(self) -> None:
        self.content: list[str] = []

    def text(self, x: float, y: float, text: str, *, size: float = 11, bold: bool = False) -> "Page":
        escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        self.content.append(f"BT /{'B' if bold else 'F'} {size} Tf {x} {y} Td ({escaped}) Tj ET")
        return self

    def lines(self, x: float, y: float, *texts: str, step: float = 14) -> "Page":
        """Lines one under the other."""
        for i, text in enumerate(texts):
            self.text(x, y - i * step, text)
        return self

    def grid(self, columns: Sequence[float], rows: Sequence[float]) -> "Page":
        """The lines of a table: its edges from left to right and from top to bottom."""
        self.content += [f"{columns[0]} {y} m {columns[-1]} {y} l S" for y in rows]
        self.content += [f"{x} {rows[0]} m {x} {rows[-1]} l S" for x in columns]
        return self

    def picture(self) -> "Page":
        self.content.append("q 500 0 0 700 50 50 cm /I Do Q")
        return self


def pdf(*pages: Page) -> bytes:
    """A PDF of these pages, in Helvetica as every reader knows it."""
    kids = " ".join(f"{6 + 2 * i} 0 R" for i in range(len(pages)))
    objects: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
        b" /Length 1 >>\nstream\n\x00\nendstream",
    ]
    for i, page in enumerate(pages):
        content = "\n".join(page.content).encode("cp1252")
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {7 + 2 * i} 0 R"
            " /Resources << /Font << /F 3 0 R /B 4 0 R >> /XObject << /I 5 0 R >> >> >>".encode(),
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        ]
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(out + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start))


def with_password(data: bytes, password: str) -> bytes:
    from pypdf import PdfReader, PdfWriter

    writer: Any = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    writer.encrypt(password, owner_password="owner", algorithm="AES-256")
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()
