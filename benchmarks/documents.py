"""How long documents take, and whether anybody waits meanwhile: `python -m benchmarks.documents`."""

import asyncio
import io
import resource
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from documents.plain import compilation_txt
from documents.spreadsheet import compilation_xlsx
from documents.word import compilation_docx
from documents.wording import Words
from documents.worker import Worker
from domain.compiling import Compilation, compile_decision
from domain.decisions import Decision
from domain.groups import Act, Group, Organisation
from domain.submissions import Source, Submission, Version
from texts.locales.fr.documents import DocumentWords

NOW = datetime(2017, 6, 16, 8, tzinfo=UTC)
GROUP = Group(1, -1001, "Cluster Protection", "fr", "Africa/Bamako", "ML")
WORDS = DocumentWords(GROUP.tz)


def collection(answers: int, items: int) -> tuple[Group, Decision, list[Submission]]:
    """So many organisations, each with one answer of so many points."""
    roster = tuple(Organisation(f"o{n}", f"ONG {n}") for n in range(1, answers + 1))
    decision = Decision(
        1, 1, 1, "Priorités", Act(1, NOW), tuple(o.key for o in roster), contributions_due=NOW, transmission_due=NOW
    )
    said = tuple(f"Point {n} : garantir l'accès humanitaire et la documentation civile." for n in range(items))
    version = Version(NOW, "\n".join(said), said)
    return (
        replace(GROUP, roster=roster),
        decision,
        [Submission(1, n, o.key, n, f"Nom {n}", Source(1, n), (version,)) for n, o in enumerate(roster, 1)],
    )


def bare_cells(compilation: Compilation, _: Words) -> bytes:
    """Short texts, as many as are in the spreadsheet of as many answers of three points, and nothing else."""
    from xlsxwriter import Workbook

    book = Workbook(buffer := io.BytesIO(), {"in_memory": True})
    sheet = book.add_worksheet()
    for row in range(len(compilation.annex) * 5):
        for column in range(6):
            sheet.write_string(row, column, f"ONG {row}")
    book.close()
    return buffer.getvalue()


def timed(what: str, make: Callable[[], object]) -> None:
    best = min(_once(make) for _ in range(3))
    print(f"{what:<60}{best * 1000:>8.0f} ms")


def _once(make: Callable[[], object]) -> float:
    start = time.perf_counter()
    make()
    return time.perf_counter() - start


async def stalls(compilation: Compilation, words: Words) -> None:
    """The longest time a task that only wants to run every millisecond had to wait."""
    worker = Worker()
    await worker.rendered(compilation_docx, compilation, words)
    making = asyncio.create_task(worker.rendered(compilation_docx, compilation, words))
    start = last = time.perf_counter()
    longest = 0.0
    while not making.done():
        await asyncio.sleep(0.001)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    print(f"{'  in the worker: whole':<60}{(last - start) * 1000:>8.0f} ms")
    print(f"{'  in the worker: longest stall of the loop':<60}{longest * 1000:>8.0f} ms")
    worker.close()


def measure(answers: int, items: int) -> None:
    group, decision, submissions = collection(answers, items)
    compilation = compile_decision(group, decision, submissions, {}, NOW)
    print(f"{answers} answers, {answers * items} items")
    timed("  compile", lambda: compile_decision(group, decision, submissions, {}, NOW))
    timed("  Word", lambda: compilation_docx(compilation, WORDS))
    timed("  spreadsheet", lambda: compilation_xlsx(compilation, WORDS))
    timed("  plain text", lambda: compilation_txt(compilation, WORDS))
    asyncio.run(stalls(compilation, WORDS))


def main() -> None:
    for answers in (20, 1_000, 3_333):
        measure(answers, 3)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{'peak memory of this process':<60}{peak:>8.0f} MB")


if __name__ == "__main__":
    main()
