"""What the files we hand over are called: plain ASCII, the same each time."""

import re
import unicodedata
from collections.abc import Iterable

LONGEST = 60


def slug(text: str) -> str:
    """«Cluster Protection – Mali» -> «cluster-protection-mali»; «group» where no such letters are left."""
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", bare).strip("-")[:LONGEST].rstrip("-") or "group"


def file_name(group: str, parts: Iterable[str | int], ending: str) -> str:
    """cluster-protection-mali_4_transmission_v1.docx"""
    return "_".join([slug(group), *(str(p) for p in parts)]) + f".{ending}"
