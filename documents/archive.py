"""Zip archives that are the same whenever they are made."""

import io
import zipfile
from collections.abc import Mapping

_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can say


def zipped(files: Mapping[str, bytes]) -> bytes:
    """The files under their names, in this order, without any trace of when and where it was done."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, _LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return buffer.getvalue()


def rezipped(data: bytes) -> bytes:
    """The same archive without the moment it was written at."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return zipped({entry.filename: archive.read(entry) for entry in archive.infolist()})
