"""Word files as a coordination might send them for a template."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping

from docx import Document
from docx.document import Document as Word
from docx.shared import Cm, Inches, Pt, RGBColor

from documents.word import TEMPLATES

RED = "8C1D40"


def logo(width: int = 60, height: int = 20) -> bytes:
    """A red PNG."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\0" + bytes.fromhex(RED) * width) * min(height, 200)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def letterhead() -> bytes:
    """On US letter paper, with a logo, an address, red headings in Georgia, and a letter that is not to be kept."""
    word = Document()
    section = word.sections[0]
    section.page_width, section.page_height = Inches(8.5), Inches(11)
    head = section.header.paragraphs[0]
    head.add_run().add_picture(io.BytesIO(logo()), width=Cm(5))
    head.add_run("\tProtection Mali")
    section.footer.paragraphs[0].text = "BP 1234 Bamako"
    word.styles["Normal"].font.name = "Georgia"
    word.styles["Normal"].font.size = Pt(11)
    word.styles["Heading 1"].font.color.rgb = RGBColor.from_string(RED)
    word.add_paragraph("Lettre d'avant")
    return saved(word)


def saved(word: Word) -> bytes:
    buffer = io.BytesIO()
    word.save(buffer)
    return buffer.getvalue()


def written(*paragraphs: str) -> bytes:
    """A template with these paragraphs."""
    word = Document()
    for paragraph in paragraphs:
        word.add_paragraph(paragraph)
    return saved(word)


def adapted(template: str, change: Callable[[Word], None]) -> bytes:
    """One of ours, changed by its reader."""
    word = Document(str(TEMPLATES / f"{template}.docx"))
    change(word)
    return saved(word)


def repacked(data: bytes, changed: Mapping[str, Callable[[bytes], bytes]]) -> bytes:
    """The package with some parts changed, or added where there was none."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    for name, change in changed.items():
        parts[name] = change(parts.get(name, b""))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return buffer.getvalue()
