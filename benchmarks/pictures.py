"""The documents as pictures, to be looked at: `python -m benchmarks.pictures [FOLDER] [NAME…]`.

One item and three hundred, an item of 3,000 characters, Arabic, emoji, long names, words and addresses that never
break; in both languages and on a letterhead. Needs LibreOffice, and pdftoppm of poppler-utils.
"""

import asyncio
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from documents.pdf import Converter, libreoffice
from documents.spreadsheet import compilation_xlsx, followup_xlsx
from documents.word import compilation_docx, followup_docx, transmission_docx
from domain.compiling import Compilation, NotTaken, Sent, Themed, compile_decision
from domain.decisions import Transmission
from domain.followup import FollowUp, follow_up
from domain.groups import Group, Organisation
from domain.submissions import Attachment, Submission, Version
from tests.documents.case import (
    BAMAKO,
    CHOSEN,
    GROUP,
    NAMES,
    NOON,
    PRIORITIES,
    at,
    frozen,
    june_compilation,
    meeting_decisions,
    submission,
    submissions,
)
from tests.documents.letterheads import letterhead
from texts.locales.en.documents import DocumentWords as English
from texts.locales.fr.documents import DocumentWords as French

FR, EN = French(BAMAKO), English(BAMAKO)
DPI = "60"

LONG_NAMES = (
    "Association malienne pour la survie au Sahel et la promotion de la protection communautaire (AMSS/PPC)",
    "BureauInternationalDeCoordinationHumanitaireEtDeProtectionDesPopulationsDéplacéesDuNord",
    "منظمة حماية المدنيين في مالي",
    "Coopération Suisse 🇨🇭",
)
ODD = (
    "Garantir l'accès humanitaire. " + "Les équipes de monitoring n'entrent plus dans les cercles enclavés. " * 44,
    "ضمان وصول المساعدات الإنسانية إلى المناطق المعزولة في شمال البلاد، ولا سيما دائرتي ميناكا وأنسونغو.",
    "Sites de Gao 🏕️ : eau 💧, éclairage 💡, sécurité 👮🏾‍♀️ ; familles 👨‍👩‍👧‍👦",
    "Voir https://www.humanitarianresponse.info/en/operations/mali/document/" + "priorites_de_protection_2017_" * 6,
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3,
    "Deux lignes\net une *troisième*\n\navec un vide, <b>du balisage</b> & {{ des accolades }}",
    "חופש התנועה לעקורים",
)


def documents() -> Iterator[tuple[str, str, bytes]]:
    """Each with its name and its ending."""
    for code, words in (("fr", FR), ("en", EN)):
        for name, compilation in _compilations():
            yield f"compilation-{name}-{code}", "docx", compilation_docx(compilation, words)
            yield f"transmission-{name}-{code}", "docx", transmission_docx(compilation, words)
            yield f"sheet-{name}-{code}", "xlsx", compilation_xlsx(compilation, words)
        for name, sheet in (("june", _sheet(1)), ("many", _sheet(12))):
            yield f"follow-up-{name}-{code}", "docx", followup_docx(sheet, words)
            yield f"follow-up-sheet-{name}-{code}", "xlsx", followup_xlsx(sheet, words)
    own = letterhead()
    yield "letterhead-compilation", "docx", compilation_docx(_june(), FR, own)
    yield "letterhead-follow-up", "docx", followup_docx(_sheet(1), FR, own)
    yield "letterhead-transmission", "docx", transmission_docx(frozen(*CHOSEN), FR, own)


def _compilations() -> Iterator[tuple[str, Compilation]]:
    yield "none", compile_decision(GROUP, PRIORITIES, (), NAMES, NOON)
    yield "one", _frozen(GROUP, [submission(1, "DRC", ("Accès humanitaire.",), at(9, 9))], ("Accès humanitaire.",))
    yield "june", _june()
    yield "working", june_compilation()
    yield "odd", _odd()
    yield "many", _many()


def _june() -> Compilation:
    """Arranged by theme, with points of each kind."""
    c = frozen(*CHOSEN)
    sent = [Sent(a.organisation, a.number, point) for a in c.standing_answers for point in a.items]
    themes = tuple(Themed(sent[n].text.rstrip("."), tuple(sent[n : n + 4])) for n in range(0, 20, 4))
    reason = "Relève d'un autre mandat ; transmis au sous-cluster protection de l'enfance."
    return replace(c, themes=themes, alone=tuple(sent[20:]), not_taken=(NotTaken(sent[3], reason),))


def _odd() -> Compilation:
    roster = tuple(Organisation(f"o{n}", name) for n, name in enumerate(LONG_NAMES, 1))
    group = replace(GROUP, title="Sous-cluster protection de l'enfance et violences basées sur le genre", roster=roster)
    name = "Note_de_plaidoyer_" * 12 + ".docx"
    note = Attachment("f1", name, "application/msword", 184_320, "tg1")
    given = []
    for n in range(1, 4):
        items = ODD if n < 3 else ODD[1:3]
        said = submission(n, None, items, at(9, 9, n))
        version = Version(said.at, "\n".join(items), items, (note,) if n == 2 else ())
        given.append(replace(said, organisation=f"o{n}", versions=(version,)))
    return _frozen(group, given, ODD, organisations=tuple(o.key for o in roster))


def _many() -> Compilation:
    """A hundred organisations with three points each."""
    names = [f"Organisation {n}" for n in range(1, 101)]
    roster = tuple(Organisation(f"o{n}", name) for n, name in enumerate(names, 1))
    said = [
        replace(
            submission(n, None, [f"Point {n}.{i} : {item}" for i, item in enumerate(CHOSEN, 1)], at(9, 9)),
            organisation=f"o{n}",
        )
        for n in range(1, 101)
    ]
    group = replace(GROUP, roster=roster)
    return compile_decision(group, replace(PRIORITIES, organisations=tuple(o.key for o in roster)), said, NAMES, NOON)


def _frozen(
    group: Group, given: Sequence[Submission], chosen: tuple[str, ...], organisations: tuple[str, ...] = ()
) -> Compilation:
    sent = Transmission(1, 2, NOON, "EHP", "", chosen, tuple(s.number for s in given))
    decision = replace(PRIORITIES, organisations=organisations or PRIORITIES.organisations, transmissions=(sent,))
    return compile_decision(group, decision, given, NAMES, NOON)


def _sheet(times: int) -> FollowUp:
    sheet = follow_up(GROUP, meeting_decisions(), {14: submissions()}, NAMES, at(5, 9, month=7))
    return replace(sheet, rows=sheet.rows * times)


def main(folder: Path, wanted: Sequence[str]) -> None:
    office, painter = libreoffice("auto"), shutil.which("pdftoppm")
    if office is None or painter is None:
        raise SystemExit("Needs LibreOffice and pdftoppm: apt-get install libreoffice poppler-utils")
    folder.mkdir(parents=True, exist_ok=True)
    for name, ending, data in documents():
        if wanted and not any(part in name for part in wanted):
            continue
        (folder / f"{name}.{ending}").write_bytes(data)
        pdf = asyncio.run(Converter(office).pdf(data, ending))
        (folder / f"{name}.pdf").write_bytes(pdf)
        for old in folder.glob(f"{name}-page-*.png"):
            old.unlink()
        subprocess.run([painter, "-r", DPI, "-png", folder / f"{name}.pdf", folder / f"{name}-page"], check=True)
        print(f"{name}: {len(list(folder.glob(f'{name}-page-*.png')))} pages")


if __name__ == "__main__":
    target, *names = sys.argv[1:] or ["pictures"]
    main(Path(target), names)
