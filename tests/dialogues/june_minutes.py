"""Minutes of 7 June 2017 as documents to be handed in, put together of a few points; and the reader, watched.

What is handed in here is truly read, in the guarded process.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Any

from documents.reading import DocumentRefusedError, Reason, read_document
from documents.reading.worker import Reader, Work
from domain.minutes.findings import Findings
from tests.dialogues.stage import ROSTER
from tests.documents.reading.making import docx, p, tbl, tc, tr

File = tuple[str, bytes]
NAME = "CR 7 juin.docx"


@dataclass(frozen=True)
class Point:
    """A row of the table: what it is about, what was decided, and the title under which that is proposed."""

    subject: str
    title: str
    decided: tuple[str, ...]


PLAN = Point(
    "Stratégie",
    "Partager la version finale du plan d'action de la stratégie avec l'ICC",
    (
        "Partager la version finale du plan d'action de la stratégie avec l'ICC au plus tard vendredi 16 juin. "
        "Responsable : la coordination",
    ),
)
TERMS = Point(
    "Termes de référence",
    "Commentaires sur les termes de référence",
    (
        "Commentaires sur les termes de référence : les membres les envoient au plus tard mercredi 14 juin.",
        "Transmettre la version relue à l'ICC au plus tard jeudi 15 juin.",
    ),
)
REPORTS = Point(
    "Suivi",
    "Partager les rapports de monitoring",
    ("Partager les rapports de monitoring (mensuel). Responsable : UNHCR /CCP",),
)
TRAINING = Point(
    "Renforcement des capacités",
    "Formation sur la négociation humanitaire prévue",
    ("Formation sur la négociation humanitaire prévue mi-juillet.",),
)
INDICATORS = Point(
    "Nexus",
    "Deux indicateurs pour le nexus",
    (
        "Deux indicateurs pour le nexus : les acteurs envoient leurs propositions au plus tard mercredi 14 juin.",
        "Transmettre les 2 indicateurs retenus à OCHA le 15 juin.",
    ),
)
PRIORITIES = Point(
    "EHP",
    "Priorités de protection pour l'EHP",
    (
        "Priorités de protection pour l'EHP : chaque organisation envoie 2 à 3 priorités au plus tard jeudi 15 juin.",
        "La coordination transmet les 2 à 3 priorités retenues à l'EHP le 16 juin.",
    ),
)
REVIEW = "Le cluster doit revoir la pertinence des projets du HRP."  # of the meeting before

# With a weekday that was another day's: a question.
ODD_TERMS = Point(
    TERMS.subject,
    TERMS.title,
    ("Commentaires sur les termes de référence : les membres les envoient au plus tard mardi 14 juin.",),
)


@cache  # a zip tells when it was made: the same file again is this one
def minutes_of(
    *points: Point, name: str = NAME, day: str | None = "mercredi 7 juin 2017", still_open: str = "", note: str = ""
) -> File:
    """A Word file with these points; `day` None: it does not say when the meeting was."""
    head = p("Cluster Protection Mali : compte rendu de la réunion", style="Titre1")
    head += p(f"Date : {day}, Bamako") if day else ""
    head += p(f"Organisations présentes : {ROSTER}")
    table = tbl(tr("Point", "Décisions"), *(tr(point.subject, tc(*point.decided)) for point in points))
    before = p("Suite de la réunion précédente", style="Titre1") + p(still_open, level=0) if still_open else ""
    return name, docx(head + table + before + p(note))


ALL = (PLAN, TERMS, REPORTS, TRAINING, INDICATORS, PRIORITIES)
WORD = minutes_of(*ALL, still_open=REVIEW)


def text_of(file: File) -> str:
    """The same as it is copied out of the file, to be pasted."""
    name, data = file
    return read_document(data, name).text


def cut(text: str, times: int) -> Sequence[str]:
    """In so many parts of whole lines."""
    lines = text.splitlines()
    ends = [len(lines) * n // times for n in range(times + 1)]
    return ["\n".join(lines[start:end]) for start, end in pairwise(ends)]


class OneProcess(Reader):
    """The reader that ships, but its process goes on to the next document: to start one takes longer than to read."""

    def read_now(self, work: Work, data: bytes, *args: Any) -> Any:
        try:
            return super().read_now(work, data, *args)
        except DocumentRefusedError as refused:
            if refused.reason is Reason.TOOK_TOO_LONG:  # it is at work still
                super()._end()
            raise

    def _end(self) -> None:
        if self._closed or (self._process is not None and self._process.has_ended()):
            super()._end()


@dataclass
class Reading:
    """Around the reader: a conversation can hold it up, leave it no time, or put a fault of our own before it."""

    reader: Reader
    hurried: Reader
    held: asyncio.Event | None = None
    has_no_time: bool = False
    fault: Exception | None = None
    given: list[tuple[str, bytes, date | None]] = field(default_factory=list)
    begun: asyncio.Event = field(default_factory=asyncio.Event)

    async def __call__(self, data: bytes, name: str, meeting: date | None) -> Findings:
        self.given.append((name, data, meeting))
        reader, fault = self.hurried if self.has_no_time else self.reader, self.fault
        self.begun.set()
        if self.held:
            await self.held.wait()
        if fault:
            raise fault
        return await asyncio.to_thread(reader.findings_now, data, name, meeting)
