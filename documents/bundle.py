"""The files that came with the answers, handed over together."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from documents.archive import zipped
from documents.clean import clean

# What Windows, macOS or a shell would take for something else; the last are marks that turn the reading direction.
_UNSAFE = re.compile('[\n\t<>:"/\\\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]')
_LONGEST = 150


@dataclass(frozen=True)
class Bundled:
    """A submitted file, with the organisation and the number of the submission it came with."""

    organisation: str
    number: int
    name: str
    data: bytes


def files_zip(files: Sequence[Bundled]) -> bytes:
    """One zip: «organisation – number – original name», each name safe on every system and used once."""
    named: dict[str, bytes] = {}
    taken: set[str] = set()
    for file in files:
        name = _free_name(taken, file_name(file.organisation, file.number, file.name))
        taken.add(name.casefold())
        named[name] = file.data
    return zipped(named)


def file_name(organisation: str, number: int, original: str) -> str:
    """A name that keeps its ending, stays in its folder and can be stored everywhere."""
    safe = _safe(original) or "file"
    ending = PurePosixPath(safe).suffix[:12]
    stem = safe.removesuffix(ending)
    head = f"{_safe(organisation)[:60] or '_'} – {number} – "
    return f"{head}{stem[: _LONGEST - len(head) - len(ending)].rstrip(' .')}{ending}"


def _safe(text: str) -> str:
    return re.sub(r"\s+", " ", _UNSAFE.sub("_", clean(text))).strip(" .")


def _free_name(taken: set[str], name: str) -> str:
    path = PurePosixPath(name)
    candidate, count = name, 1
    while candidate.casefold() in taken:
        count += 1
        candidate = f"{name.removesuffix(path.suffix)} ({count}){path.suffix}"
    return candidate
