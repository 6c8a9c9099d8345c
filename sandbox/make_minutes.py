"""Makes the minutes of the June 2017 case, as Word and, through LibreOffice, as PDF: `python -m sandbox.make_minutes`.

Facts, organisations and dates are those of the founding case; every sentence is the project's own. The files are kept
in `sandbox/minutes/`, so that the demo needs neither this nor LibreOffice.
"""

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt
from docx.table import _Cell

FOLDER = Path(__file__).parent / "minutes"


@dataclass(frozen=True)
class Point:
    """A row of the table. A line that begins with «- » is an item of a list."""

    subject: str
    said: Sequence[str]
    decided: Sequence[str] = ()


@dataclass(frozen=True)
class Minutes:
    name: str
    title: str
    head: Sequence[tuple[str, str]]
    heads: tuple[str, str, str]
    points: Sequence[Point]
    closing: str
    footer: str


FRENCH = Minutes(
    name="compte-rendu_cluster-protection_2017-06-07",
    title="Cluster Protection Mali : compte rendu de la réunion de coordination",
    head=(
        ("Date et lieu", "mercredi 7 juin 2017, bureau du UNHCR, Bamako"),
        ("Participants", "31 personnes de 20 organisations"),
        (
            "Organisations présentes",
            "UNHCR, OIM, MINUSMA (CAD, OSWPA, PE, POC), HCDH, PAM, OCHA, UNMAS, NRC, ABA-ROLI, EUTM, DRC, IDLO, TDH, "
            "SIF, DEMESO, Coopération Suisse, ECHO, ACTED, AMSS, ARGA-Mali",
        ),
        ("Présidence", "UNHCR, coordination du cluster"),
        ("Co-facilitation", "NRC"),
    ),
    heads=("Point", "Échanges", "Décisions"),
    points=(
        Point(
            "1. Plan d'action de la stratégie",
            (
                "La coordination présente le plan d'action article par article. Trois questions sont posées : qui "
                "tient le système de suivi de la protection de l'enfance, comment une organisation non spécialisée "
                "réfère un cas, et sur quelle période portent les cibles. La coordination y répond et le plan est "
                "adopté.",
            ),
            (
                "Envoyer la version adoptée du plan d'action à tous les membres et à la coordination de l'ICC au plus "
                "tard vendredi 16 juin.",
            ),
        ),
        Point(
            "2. Termes de référence",
            (
                "Les termes de référence révisés ont circulé dans les sous-clusters ; ils sont approuvés sur le fond. "
                "La coordination propose aux membres une dernière lecture : ils adressent leurs commentaires au plus "
                "tard mercredi 14 juin.",
            ),
            (
                "Diffuser la version finale des termes de référence aux membres et à la coordination de l'ICC au plus "
                "tard jeudi 15 juin.",
            ),
        ),
        Point(
            "3. Suite de la réunion précédente",
            ("La fiche de suivi de la réunion du 3 mai est jointe ; elle n'appelle pas de remarque.",),
        ),
        Point(
            "4. Situation de protection",
            (
                "NRC rend compte de la réponse rapide :",
                "- N'Tillit, alerte du 16 avril : 300 ménages attendent encore vivres et articles ménagers.",
                "- Tarkint, alerte du 16 avril : 326 personnes déplacées dans six villages, assistance alimentaire "
                "attendue.",
                "- Sud-ouest de Ménaka, alerte du 16 mars : 865 ménages, réponse achevée hors vivres.",
                "- Bankoma, alerte du 28 avril : 292 ménages assistés.",
                "Une formation à la négociation humanitaire est prévue à la mi-juillet avec OCHA et les clusters.",
            ),
            ("Partager chaque mois le rapport de monitoring (mensuel). Responsable : UNHCR.",),
        ),
        Point(
            "5. Indicateurs pour le nexus",
            (
                "OCHA explique comment chaque cluster décrira son passage vers le développement et demande deux "
                "indicateurs de protection.",
            ),
            (
                "Les acteurs du cluster envoient leurs propositions d'indicateurs à la coordination au plus tard "
                "mercredi 14 juin.",
                "Transmettre les 2 indicateurs retenus à OCHA le 15 juin.",
            ),
        ),
        Point(
            "6. Divers",
            (
                "La stratégie du cluster a été présentée à l'EHP le 5 juin ; l'EHP suivra les priorités de protection, "
                "comme la mission STAIT l'a recommandé.",
                "Revue à mi-parcours du HRP : OCHA invite le cluster à revoir la pertinence de ses projets et à "
                "signaler les financements bilatéraux.",
            ),
            (
                "Priorités de protection pour l'EHP : chaque organisation envoie 2 à 3 priorités à la coordination au "
                "plus tard jeudi 15 juin.",
                "La coordination transmet les 2 à 3 priorités retenues à l'EHP le 16 juin.",
            ),
        ),
    ),
    closing="Compte rendu établi par l'équipe de coordination du cluster.",
    footer="Cluster Protection Mali · réunion du 7 juin 2017",
)

ENGLISH = Minutes(
    name="minutes_protection-cluster_2017-06-07",
    title="Protection Cluster Mali: minutes of the coordination meeting",
    head=(
        ("Date and place", "Wednesday 7 June 2017, UNHCR office, Bamako"),
        ("Participants", "31 people of 20 organisations"),
        ("Organisations present", FRENCH.head[2][1]),
        ("Chair", "UNHCR, cluster coordination"),
        ("Co-facilitation", "NRC"),
    ),
    heads=("Item", "Discussion", "Decisions"),
    points=(
        Point(
            "1. Action plan of the strategy",
            (
                "The coordination goes through the action plan. Three questions are put: who keeps the child "
                "protection information system, how an organisation that is no specialist refers a case, and which "
                "period the targets are for. They are answered and the plan is adopted.",
            ),
            ("Send the adopted action plan to all members and to the ICC coordination no later than Friday 16 June.",),
        ),
        Point(
            "2. Terms of reference",
            (
                "The revised terms of reference went round the sub-clusters and are approved in substance. Members are "
                "asked to send their last comments to the coordination no later than Wednesday 14 June.",
            ),
            (
                "Circulate the final terms of reference to members and to the ICC coordination no later than Thursday "
                "15 June.",
            ),
        ),
        Point(
            "3. Follow-up of the previous meeting",
            ("The follow-up sheet of the meeting of 3 May is attached; there are no remarks.",),
        ),
        Point(
            "4. Protection situation",
            (
                "NRC reports on the rapid response:",
                "- N'Tillit, alert of 16 April: 300 households still wait for food and household items.",
                "- Tarkint, alert of 16 April: 326 displaced people in six villages, food assistance awaited.",
                "- South-west of Ménaka, alert of 16 March: 865 households, response completed but for food.",
                "- Bankoma, alert of 28 April: 292 households assisted.",
                "A training on humanitarian negotiation is planned for mid-July with OCHA and the clusters.",
            ),
            ("Share the monitoring report every month (monthly). Responsible: UNHCR.",),
        ),
        Point(
            "5. Indicators for the nexus",
            (
                "OCHA explains how each cluster will describe its transition to development and asks for two "
                "protection indicators.",
            ),
            (
                "Cluster partners send their proposed indicators to the coordination no later than Wednesday 14 June.",
                "Submit the 2 selected indicators to OCHA on 15 June.",
            ),
        ),
        Point(
            "6. Any other business",
            (
                "The strategy of the cluster was presented to the HCT on 5 June; the HCT will follow protection "
                "priorities, as the STAIT mission recommended.",
                "Mid-term review of the HRP: OCHA invites the cluster to review the relevance of its projects and to "
                "report bilateral funding.",
            ),
            (
                "Protection priorities for the HCT: each organisation sends 2 to 3 priorities to the coordination no "
                "later than Thursday 15 June.",
                "The coordination submits the 2 to 3 selected priorities to the HCT on 16 June.",
            ),
        ),
    ),
    closing="Minutes prepared by the coordination team of the cluster.",
    footer="Protection Cluster Mali · meeting of 7 June 2017",
)


def make(minutes: Minutes) -> Path:
    """Writes the Word file, as a secretary would lay it out."""
    document = docx.Document()
    _page(document, minutes)
    document.add_heading(minutes.title, level=1)
    for label, value in minutes.head:
        line = document.add_paragraph()
        line.paragraph_format.space_after = Pt(2)
        line.add_run(f"{label} : " if minutes is FRENCH else f"{label}: ").bold = True
        line.add_run(value)
    document.add_paragraph()

    table = document.add_table(rows=1, cols=3, style="Table Grid")
    for cell, head in zip(table.rows[0].cells, minutes.heads, strict=True):
        cell.paragraphs[0].add_run(head).bold = True
    repeat = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(repeat)
    for point in minutes.points:
        cells = table.add_row().cells
        for cell, lines in zip(cells, ((point.subject,), point.said, point.decided), strict=True):
            _fill(cell, lines)
    for row in table.rows:
        for cell, width in zip(row.cells, (Cm(4.5), Cm(12.5), Cm(8.5)), strict=True):
            cell.width = width
    document.add_paragraph()
    document.add_paragraph(minutes.closing).runs[0].italic = True
    document.core_properties.author = ""
    document.core_properties.title = minutes.title
    path = FOLDER / f"{minutes.name}.docx"
    document.save(str(path))
    return path


def _page(document: Document, minutes: Minutes) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin = section.bottom_margin = Cm(1.8)
    document.styles["Normal"].font.name = "Calibri"
    document.styles["Normal"].font.size = Pt(10.5)
    section.footer.paragraphs[0].text = minutes.footer


def _fill(cell: _Cell, lines: Sequence[str]) -> None:
    paragraph = cell.paragraphs[0]
    for number, line in enumerate(lines):
        if number:
            paragraph = cell.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(3)
        if line.startswith("- "):
            paragraph.style = "List Bullet"
            line = line.removeprefix("- ")
        paragraph.add_run(line)


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for minutes in (FRENCH, ENGLISH):
        path = make(minutes)
        subprocess.run(  # noqa: S603 - our own file
            ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(FOLDER), str(path)],  # noqa: S607
            check=True,
            capture_output=True,
        )


if __name__ == "__main__":
    main()
