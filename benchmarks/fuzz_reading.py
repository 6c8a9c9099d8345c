"""`make fuzz`: documents changed at random are read, to find one that does more than be refused.

`make fuzz ARGS="10000 7"`: so many of them, from this seed. Each is read and its minutes are extracted in the function
that the guarded process runs. What counts as found: an error from our own code, where a parser's own complaint about a
damaged file is none; a document that takes long; one that takes much memory. It is kept in out/fuzz/ with its name, and
the run ends with 1.
"""

import resource
import signal
import sys
import time
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from random import Random
from types import FrameType

from documents.reading import DocumentRefusedError
from documents.reading.formats import read
from documents.reading.worker import PATIENCE
from domain.minutes.extracting import extract
from tests.documents.reading import making
from tests.documents.reading.making import Page, p, r, tbl, tc, tr

OUT = Path("out/fuzz")
dice = Random()  # noqa: S311 - the same seed finds the same again
OURS = ("documents", "domain")
# Words that mean something to a reader, to be put anywhere.
WORDS = (
    *(
        b"<p>",
        b"</p>",
        b"<ul>",
        b"<li>",
        b"<table>",
        b"<tr>",
        b"<td colspan=9>",
        b"</table>",
        b"<br>",
        b"&nbsp;",
        b"&#0;",
    ),
    *(
        b"\t",
        b"|",
        b"|---|",
        b"\n\n",
        b"\r",
        b"- ",
        b"1. ",
        b"\x00",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"```",
        b"> ",
        b"[](",
        b"**",
    ),
    *(
        b"<w:tbl>",
        b"<w:tr>",
        b"<w:tc>",
        b"</w:tc>",
        b"<w:p>",
        b"</w:p>",
        b'w:val="999999999"',
        b"<w:vMerge/>",
        b"<w:del>",
    ),
    *(
        b" cm ",
        b" Tm ",
        b" Td ",
        b"BT ",
        b"ET ",
        b"q ",
        b"Q ",
        b" re f ",
        b" l S ",
        b"/F 0 Tf ",
        b"1e9 ",
        b"-1 ",
        b"<<",
        b">>",
    ),
    *(
        b"stream",
        b"endobj",
        b"xref",
        b"/Kids [2 0 R]",
        b"/Length 99999999",
        b"R",
        b"(",
        b")",
        b"\\",
        b"le 15 juin 2021",
    ),
)


def main() -> int:
    times, seed = (int(sys.argv[1]) if len(sys.argv) > 1 else 10_000), (int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    dice.seed(seed)
    signal.signal(signal.SIGALRM, _too_long)
    said: Counter[str] = Counter()
    found = 0
    began = slowest = 0.0
    for number, (name, data) in enumerate(changed(times)):
        began = time.monotonic()
        signal.setitimer(signal.ITIMER_REAL, PATIENCE)
        try:
            extract(read(data, name))
            said["read"] += 1
        except DocumentRefusedError as refused:
            said[refused.reason] += 1
        except Exception as fault:
            if (where := _ours(fault)) is not None:
                found += 1
                print(f"{number} {name}: {type(fault).__name__}: {fault}\n{where}")
                OUT.mkdir(parents=True, exist_ok=True)
                (OUT / f"{seed}-{number}-{name}").write_bytes(data)
            said[f"{type(fault).__name__} of a parser" if where is None else "found"] += 1
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        slowest = max(slowest, time.monotonic() - began)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{times} documents, seed {seed}: {found} found; slowest {slowest:.2f} s; {memory} MB at most")
    print(", ".join(f"{what} {count}" for what, count in said.most_common()))
    return 1 if found else 0


def _too_long(_signal: int, _frame: FrameType | None) -> None:
    raise TimeoutError(f"longer than {PATIENCE} s")


def _ours(fault: Exception) -> str | None:
    """Where in our own code it happened; None if a library raised it, which is then a damaged file."""
    frames = traceback.extract_tb(fault.__traceback__)
    inner = Path(frames[-1].filename)
    ours = any(part in inner.parts for part in OURS) and "site-packages" not in inner.parts
    if not ours and not isinstance(fault, TimeoutError):
        return None
    return "".join(traceback.format_list(frames[-4:]))


# Documents, and changes to them


def originals() -> list[tuple[str, bytes]]:
    table = tbl(
        tr("Point", "Décisions", "Responsable", properties="<w:tblHeader/>"),
        tr(tc("1. Eau"), tc("Envoyer la carte à OCHA avant le vendredi 21 mai.", p("relire", level=0)), "Oxfam"),
        tr(tc("", properties="<w:vMerge/>"), tc("Rien.", properties='<w:gridSpan w:val="2"/>')),
    )
    body = (
        p("Réunion du 12 mai 2021", style="Titre1") + p("Présents : ACF, Oxfam") + table + p(r("caché", "<w:vanish/>"))
    )
    page = Page().text(50, 780, "Réunion du 12 mai 2021", size=18).grid([50, 200, 350], [720, 700, 660])
    page.text(55, 705, "Action").text(205, 705, "Délai").lines(55, 685, "Envoyer la liste", "à OCHA").text(
        205, 685, "21 mai"
    )
    page.lines(50, 600, *[f"colonne de gauche, ligne {n} du texte" for n in range(9)])
    page.lines(320, 600, *[f"colonne de droite, ligne {n} du texte" for n in range(9)])
    text = (
        "Réunion du 12 mai 2021\n\nPoint\tDécision\n<p>1. Eau</p>\t<ul> - envoyer la liste avant le 21 mai; - relire"
        " <p>Fin\n\n- un\n  - deux, qui est trop\nlong\n\nA\n===\n| a | b |\n|---|---|\n| 1 | 2 |\n"
        "+--+--+\n| x | y |\n+--+--+\n"
    )
    odt = (
        '<text:h text:outline-level="1">Réunion</text:h><text:list><text:list-item><text:p>Eau</text:p>'
        '</text:list-item></text:list><table:table><table:table-row table:number-rows-repeated="3"><table:table-cell'
        ' table:number-columns-spanned="2"><text:p>a<text:s text:c="9"/>b</text:p></table:table-cell></table:table-row>'
        "</table:table>"
    )
    mail = "Subject: =?utf-8?q?R=C3=A9union?=\nMIME-Version: 1.0\nFrom: a\nContent-Type: {}\n\n{}"
    return [
        ("m.docx", making.docx(body, around={"header1": p("Cluster"), "footer1": p("Page 1 sur 2")})),
        ("m.odt", making.odt(odt)),
        ("m.pdf", making.pdf(page, page)),
        ("m.txt", text.encode()),
        ("m.txt", text.encode("utf-16")),
        ("m.txt", text.encode("cp1252")),
        ("m.md", ("---\na: b\n---\n# Réunion\n\n**1. Eau**\n\n* a\n  1. b\n\n" + text).encode()),
        ("m.html", b"<html><body><h1>R</h1><table><tr><th>a<th>b<tr><td rowspan=2>x<td><ul><li>y<li>z</table></html>"),
        ("m.eml", mail.format("text/plain; charset=utf-8", text).encode()),
        ("m.eml", mail.format("text/html; charset=latin-1", "<table><tr><td>a<tr><td>b</table>").encode()),
    ]


def changed(times: int) -> Iterator[tuple[str, bytes]]:
    """Documents in turn, each with a few changes; of a zip mostly inside of one of its parts."""
    ways: list[Callable[[bytes], bytes]] = [_cut, _twice, _noise, _word, _swap, _many]
    documents = originals()
    for number in range(times):
        name, data = documents[number % len(documents)]

        def change(data: bytes) -> bytes:
            for _ in range(dice.randint(1, 6)):
                data = dice.choice(ways)(data)
            return data

        inside = data.startswith(b"PK") and dice.random() < 0.8
        yield name, _inside(data, change) if inside else change(data)


def _inside(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = dice.choice([name for name in parts if name.endswith((".xml", ".rels"))])
    return making.zipped({**parts, name: change(parts[name])})


def _place(data: bytes, longest: int = 60) -> tuple[int, int]:
    start = dice.randint(0, len(data))
    return start, min(len(data), start + dice.randint(0, longest))


def _cut(data: bytes) -> bytes:
    start, end = _place(data)
    return data[:start] + data[end:]


def _twice(data: bytes) -> bytes:
    start, end = _place(data, 400)
    return data[:end] + data[start:end] * dice.randint(1, 3) + data[end:]


def _many(data: bytes) -> bytes:
    start, end = _place(data, 30)
    return data[:end] + data[start:end] * dice.choice((10, 100, 500)) + data[end:]


def _noise(data: bytes) -> bytes:
    start, end = _place(data, 4)
    return data[:start] + dice.randbytes(dice.randint(1, 4)) + data[end:]


def _word(data: bytes) -> bytes:
    start, _ = _place(data)
    return data[:start] + dice.choice(WORDS) + data[start:]


def _swap(data: bytes) -> bytes:
    (a, b), (c, d) = sorted([_place(data, 200), _place(data, 200)])
    return data[:a] + data[c:d] + data[b:c] + data[a:b] + data[d:] if b <= c else data


if __name__ == "__main__":
    sys.exit(main())
