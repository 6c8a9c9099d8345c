"""What is not read, and the reason that is given; and that nothing else ever comes out of any bytes at all."""

import io
import struct
import zipfile
import zlib
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents.reading import LARGEST, DocumentRefusedError, Reason, read_document, sheet
from documents.reading.package import LARGEST_PART
from domain.minutes.document import Document
from tests.documents.reading.making import (
    Page,
    blocks,
    docx,
    docx_parts,
    odt,
    ole,
    p,
    para,
    pdf,
    refusal,
    tbl,
    tc,
    tr,
    zipped,
)

WORD = docx(p("Texte."))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", Reason.EMPTY),
        (b" \r\n\t", Reason.EMPTY),
        (docx(p("")), Reason.EMPTY),
        (odt("<text:p/>"), Reason.EMPTY),
        (b"<html><body></body></html>", Reason.EMPTY),
        (bytes(LARGEST + 1), Reason.TOO_LARGE),
        (ole("EncryptedPackage"), Reason.ENCRYPTED),
        (ole("WordDocument"), Reason.OLD_WORD),
        (ole("Workbook"), Reason.SPREADSHEET),
        (ole("PowerPoint Document"), Reason.SLIDES),
        (ole(), Reason.UNKNOWN_KIND),
        (rb"{\rtf1 Texte.}", Reason.RICH_TEXT),
        (zipped({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<x/>"}), Reason.SPREADSHEET),
        (zipped({"[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<x/>"}), Reason.SLIDES),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), Reason.SPREADSHEET),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.presentation"}), Reason.SLIDES),
        (zipped({"minutes.docx": WORD}), Reason.ARCHIVE),
        (b"Rar!\x1a\x07\x00 and so on", Reason.ARCHIVE),
        (b"\x89PNG\r\n\x1a\n\x00\x00", Reason.PICTURE),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", Reason.PICTURE),
        (b"\x00\x00\x00\x18ftypheic\x00\x00", Reason.PICTURE),
        (b"PK\x03\x04 is not all of a zip", Reason.DAMAGED),
        (WORD[: len(WORD) // 2], Reason.DAMAGED),
        (zipped({"[Content_Types].xml": "<Types/>"}), Reason.DAMAGED),
        (docx("<w:p><w:r>"), Reason.DAMAGED),
        (odt("<text:p>"), Reason.DAMAGED),
        (docx(p(""), {"word/media/image1.png": b"\x89PNG"}), Reason.SCANNED),
    ],
)
def test_the_reason_says_what_is_wrong(data: bytes, reason: Reason) -> None:
    assert refusal(data) == reason


def test_a_name_that_promises_a_document_makes_other_bytes_a_damaged_one() -> None:
    noise = bytes(range(256)) * 4
    assert refusal(noise, "minutes.docx") == Reason.DAMAGED
    assert refusal(noise, "minutes.mp3") == Reason.UNKNOWN_KIND


def test_macros_are_refused_in_whichever_way_they_are_there() -> None:
    declared = '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'
    assert refusal(docx(p("Texte."), {"word/vbaProject.bin": b"x"})) == Reason.MACROS
    assert refusal(docx(p("Texte."), {"[Content_Types].xml": declared})) == Reason.MACROS
    assert refusal(odt("<text:p>Texte.</text:p>", {"Basic/Standard/Module1.xml": "<m/>"})) == Reason.MACROS
    assert refusal(odt("<text:p>Texte.</text:p>", {"Basic/Standard/script-lb.xml": "<m/>"})) is None


def test_a_password_on_an_opendocument_or_on_a_zip() -> None:
    sealed = "<manifest><encryption-data/></manifest>"
    assert refusal(odt("<text:p>Texte.</text:p>", {"META-INF/manifest.xml": sealed})) == Reason.ENCRYPTED
    flagged = bytearray(WORD)
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):  # the flag in each entry, and in the list of them
        start = -1
        while (start := flagged.find(mark, start + 1)) >= 0:
            flagged[start + at] |= 1
    assert refusal(bytes(flagged)) == Reason.ENCRYPTED


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_definitions_are_refused_in_any_part_and_encoding(encoding: str) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'.encode(encoding)
    assert refusal(docx(p("Texte."), {"docProps/core.xml": bomb})) == Reason.DOCTYPE
    assert refusal(odt("<text:p>Texte.</text:p>", {"meta.xml": bomb})) == Reason.DOCTYPE


# Too much


def test_what_unpacks_to_too_much_is_counted_not_believed() -> None:
    blank = b" " * (LARGEST_PART - 100)
    assert refusal(docx(p("Texte."), {"word/media/a.bin": blank})) is None
    assert refusal(docx(p("Texte."), {"word/media/a.bin": blank + bytes(200)})) == Reason.TOO_COMPLEX
    assert refusal(docx(p("Texte."), {f"word/{n}.bin": blank for n in "abc"})) == Reason.TOO_COMPLEX
    assert refusal(lying_about_its_size()) in (Reason.TOO_COMPLEX, Reason.DAMAGED)


def lying_about_its_size() -> bytes:
    """A document whose body says that it is 10 bytes long and unpacks to 30 MB."""
    honest = zipped({**docx_parts(p("x")), "word/document.xml": b"<a>" + b" " * (30 << 20)})
    entry = zipfile.ZipFile(io.BytesIO(honest)).getinfo("word/document.xml")
    size, lie = struct.pack("<I", entry.file_size), struct.pack("<I", 10)
    return honest.replace(size, lie)


def test_too_many_parts_and_two_of_one_name() -> None:
    many = {f"word/media/{n}.bin": b"" for n in range(2000)}
    assert refusal(docx(p("Texte."), many)) == Reason.TOO_COMPLEX
    with pytest.warns(UserWarning, match="Duplicate"):
        twice = zipped([*docx_parts(p("Texte.")).items(), ("word/document.xml", b"<other/>")])
    assert refusal(twice) == Reason.DAMAGED
    assert refusal(docx(p("Texte."), {"WORD/document.xml": b"<other/>"})) == Reason.DAMAGED


def test_a_damaged_picture_does_not_hinder_the_text_and_a_damaged_part_does() -> None:
    stored = zipped({**docx_parts(p("Texte.")), "word/media/a.png": b"PICTURE"}, stored=True)
    assert blocks(stored.replace(b"PICTURE", b"pICTURE")) == [para("Texte.")]
    assert refusal(stored.replace(b">Texte.<", b">texte.<")) == Reason.DAMAGED


def test_nesting_without_end() -> None:
    table = tbl(tr(tc("Texte.")))
    for _ in range(60):
        table = tbl(tr(tc(table)))
    assert refusal(docx(table)) == Reason.TOO_COMPLEX
    assert refusal(docx("<w:sdt>" * 5000 + "</w:sdt>" * 5000)) == Reason.TOO_COMPLEX
    assert refusal(docx(p("<w:smartTag>" * 200 + "</w:smartTag>" * 200))) == Reason.TOO_COMPLEX
    lists = "<text:list><text:list-item>" * 60 + "<text:p>x</text:p>" + "</text:list-item></text:list>" * 60
    assert refusal(odt(lists)) == Reason.TOO_COMPLEX
    assert refusal(b"<html>" + b"<div>" * 100_000 + b"x", "m.html") in (None, Reason.TOO_COMPLEX, Reason.EMPTY)
    assert refusal(b"# T\n\n" + b"> " * 50_000 + b"x", "m.md") in (None, Reason.TOO_COMPLEX, Reason.EMPTY)


@pytest.mark.parametrize("limit", ["MOST_CHARACTERS", "MOST_BLOCKS", "MOST_CELLS"])
def test_more_text_than_minutes_have(limit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = b"Quoi\tQui\n" + b"Carte\tOCHA\n" * 100
    assert refusal(text, "m.txt") is None
    monkeypatch.setattr(sheet, limit, 90)
    assert refusal(text, "m.txt") == Reason.TOO_LONG


def test_a_book_of_pages() -> None:
    page = Page().text(50, 700, "Texte.")
    assert refusal(pdf(*[page] * 301), "m.pdf") == Reason.TOO_LONG


# Whatever the bytes

GOOD = (
    WORD,
    docx(tbl(tr("Action", "Qui"), tr("Carte", tc("a", "- b")))),
    odt("<text:p>Texte.</text:p><table:table><table:table-row/></table:table>"),
    pdf(Page().text(50, 700, "Texte.").grid([50, 100, 150], [720, 690, 650])),
    b"# Titre\n\n| a | b |\n|---|---|\n| <p>x</p> | y |\n",
    "Points\tActions\n<p>1. Eau</p>\t<ul> - a - b\n".encode("utf-16"),
    b"From: a\nSubject: =?utf-8?q?x?=\nMIME-Version: 1.0\nContent-Type: text/html; charset=none\n\n<p>x",
)
NAMES = st.sampled_from(["m.docx", "m.odt", "m.pdf", "m.html", "m.md", "m.txt", "m.eml", "m"])


def check(data: bytes, name: str) -> None:
    with suppress(DocumentRefusedError):
        assert isinstance(read_document(data, name), Document)


@given(st.binary(max_size=400), NAMES)
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    check(data, name)


@given(st.text(alphabet="<>/|\t\n -*#.:1aZé&;ptrdul=\"'", max_size=300), NAMES)
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_or_refused(text: str, name: str) -> None:
    check(text.encode(), name)


@given(st.sampled_from(GOOD), NAMES, st.data())
@settings(max_examples=150, deadline=None)
def test_any_change_to_a_document_is_read_or_refused(document: bytes, name: str, draw: st.DataObject) -> None:
    start = draw.draw(st.integers(0, len(document)))
    end = draw.draw(st.integers(start, min(len(document), start + 40)))
    check(document[:start] + draw.draw(st.binary(max_size=20)) + document[end:], name)


def test_a_deflated_part_that_ends_early_is_damage() -> None:
    packed = zlib.compress(b"x" * 1000)
    assert refusal(b"PK\x03\x04" + packed[:20]) == Reason.DAMAGED
