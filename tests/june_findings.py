"""What the minutes of 7 June 2017 are read to say, made by hand for the rules of the draft."""

from dataclasses import replace
from datetime import date

from domain.decisions import Wanted
from domain.minutes.findings import Due, Findings, Organisation, Proposal, Question
from domain.roster import read_roster
from tests.dialogues.stage import ROSTER

MEETING = date(2017, 6, 7)


def june(day: int) -> date:
    return date(2017, 6, day)


def due(day: int, raw: str) -> Due:
    return Due(june(day), None, raw)


def doubtful(raw: str, question: Question, *days: date) -> Due:
    return Due(None, None, raw, question, days)


PLAN = Proposal(
    "Partager la version finale du plan d'action de la stratégie",
    ("Partager la version finale adoptée du plan d'action au plus tard vendredi 16 juin",),
    "share",
    transmission=due(16, "au plus tard vendredi 16 juin"),
    recipient="ICC",
    owner="la coordination",
)
TERMS = Proposal(
    "Commentaires sur les termes de référence",
    ("derniers commentaires au plus tard mercredi 14 juin", "Partager la version finale au plus tard jeudi 15 juin"),
    "contribution",
    contributions=due(14, "au plus tard mercredi 14 juin"),
    transmission=due(15, "au plus tard jeudi 15 juin"),
    recipient="ICC",
)
REPORTS = Proposal(
    "Partager les rapports de monitoring", ("Partager les rapports de monitoring mensuel.",), "share",
    said="mensuel", owner="UNHCR /CCP",
)  # fmt: skip
TRAINING = Proposal(
    "Formation sur la négociation humanitaire",
    ("Organisation d'une formation mi-juillet sur la négociation humanitaire",),
    "event",
    said="mi-juillet",
)
INDICATORS = Proposal(
    "Deux indicateurs pour le nexus",
    ("contribution au plus tard mercredi 14 juin", "Transmettre les 2 indicateurs consolidés à OCHA le 15 juin."),
    "contribution",
    contributions=due(14, "au plus tard mercredi 14 juin"),
    transmission=due(15, "le 15 juin"),
    recipient="OCHA",
    wanted=Wanted(2, 2),
)
PRIORITIES = Proposal(
    "Priorités de protection pour l'EHP",
    ("contribution au plus tard jeudi 15 juin", "La coordination transmet les 2 à 3 priorités à EHP le 16 juin."),
    "contribution",
    contributions=due(15, "au plus tard jeudi 15 juin"),
    transmission=due(16, "le 16 juin"),
    recipient="EHP",
    wanted=Wanted(2, 3),
)
REVIEW = Proposal(
    "Revue à mi-parcours du HRP", ("la revue à mi-parcours de HRP : revoir la pertinence des projets",), "task",
    owner="le cluster", carried_over=True,
)  # fmt: skip
TWENTY = tuple(Organisation(named.name, named.aliases) for named in read_roster(ROSTER))

FOUND = Findings(MEETING, "fr", TWENTY, (), (PLAN, TERMS, REPORTS, TRAINING, INDICATORS, PRIORITIES, REVIEW))


def found(*decisions: Proposal, **other: object) -> Findings:
    """The same document with these decisions."""
    return replace(FOUND, decisions=decisions, **other)  # type: ignore[arg-type]
