"""What the guarded process does with one document: it comes to no end. It is imported in there, so it brings little."""

import time
from typing import Any

from documents.reading import guarded

NAME = "sans fin.docx"


def findings(data: bytes, name: str, meeting: str | None) -> Any:
    """In the place of `guarded.findings`; every other document is read by that."""
    if name == NAME:
        time.sleep(600)
    return guarded.findings(data, name, meeting)
