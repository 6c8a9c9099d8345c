"""The zip that a .docx or .odt is, unpacked with care: what it declares about itself is not believed."""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from lxml import etree

from documents.reading.refusals import DocumentRefusedError, Reason

MOST_PARTS = 2_000
LARGEST_PART = 24 * 1024 * 1024
LARGEST_UNPACKED = 64 * 1024 * 1024
_PIECE = 256 * 1024

_XML = re.compile(r"\.(xml|rels|vml|rdf)$", re.IGNORECASE)
_DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))


def unpacked(data: bytes) -> Mapping[str, bytes]:
    """The XML parts by name. Raises DocumentRefusedError when there is more, or other, than a document needs."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            _check([entry.filename for entry in entries])
            if any(entry.flag_bits & 1 for entry in entries):
                raise DocumentRefusedError(Reason.ENCRYPTED)
            return _read(archive, entries)
    except (zipfile.BadZipFile, RuntimeError, EOFError, OSError, ValueError, OverflowError):
        raise DocumentRefusedError(Reason.DAMAGED) from None


def _check(names: list[str]) -> None:
    if len(names) > MOST_PARTS:
        raise DocumentRefusedError(Reason.TOO_COMPLEX)
    if len({name.casefold() for name in names}) < len(names):
        raise DocumentRefusedError(Reason.DAMAGED)  # two parts of one name: every program reads another one


def _read(archive: zipfile.ZipFile, entries: Iterable[zipfile.ZipInfo]) -> Mapping[str, bytes]:
    parts: dict[str, bytes] = {}
    left = LARGEST_UNPACKED
    for entry in entries:
        is_xml = _XML.search(entry.filename) is not None
        most = min(left, LARGEST_PART)
        content = bytearray()
        size = 0
        try:
            for piece in _pieces(archive, entry):
                size += len(piece)
                if size > most:
                    break
                if is_xml:
                    content += piece
        except Exception as fault:  # zlib.error, and what else is wrong with the packing
            if is_xml:
                raise DocumentRefusedError(Reason.DAMAGED) from fault
        if size > most:
            raise DocumentRefusedError(Reason.TOO_COMPLEX)
        left -= size
        if is_xml:
            parts[entry.filename] = bytes(content)
    if any(doctype in part for part in parts.values() for doctype in _DOCTYPES):
        raise DocumentRefusedError(Reason.DOCTYPE)
    return parts


def _pieces(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(entry) as part:
        while piece := part.read(_PIECE):
            yield piece


def parsed(part: bytes) -> Any:
    """The root of an XML part; nothing in it is fetched, resolved or expanded."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(part, parser)
    except etree.XMLSyntaxError as fault:
        deep = "depth" in str(fault) or "huge" in str(fault).lower()
        raise DocumentRefusedError(Reason.TOO_COMPLEX if deep else Reason.DAMAGED) from None
    if root.getroottree().docinfo.doctype:
        raise DocumentRefusedError(Reason.DOCTYPE)
    return root
