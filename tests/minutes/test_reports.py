"""How minutes tell where something stands that was decided before."""

from datetime import date

import pytest

from documents.reading import read_document
from domain.minutes.extracting import extract
from domain.minutes.findings import Report
from domain.minutes.reports import state_told

HEAD = {
    "fr": "Compte rendu de la réunion du mercredi 5 juillet 2017\n\nSuivi des actions de la réunion précédente\n- ",
    "en": "Minutes of the meeting of Wednesday 5 July 2017\n\nReview of action points of the previous meeting\n- ",
}


def reported(line: str, language: str = "fr") -> list[Report]:
    return list(extract(read_document((HEAD[language] + line).encode(), "")).reports)


@pytest.mark.parametrize(
    ("line", "subject", "said", "state", "due"),
    [
        ("Plan d'action genre : fait", "Plan d'action genre", "fait", "done", None),
        ("Plan d'action genre – réalisé.", "Plan d'action genre", "réalisé", "done", None),
        ("Plan d'action genre (terminé)", "Plan d'action genre", "terminé", "done", None),
        ("Plan d'action genre -> transmis à l'ICC", "Plan d'action genre", "transmis à l'ICC", "done", None),
        ("Le plan d'action genre a été partagé.", "Le plan d'action genre", "partagé", "done", None),
        ("Plan d'action genre : en cours, à l'ICC", "Plan d'action genre", "en cours, à l'ICC", "in progress", None),
        ("Plan d'action genre : partiellement fait", "Plan d'action genre", "partiellement fait", "in progress", None),
        ("Plan d'action genre, en relecture", "Plan d'action genre", "en relecture", "in progress", None),
        ("La révision du plan se poursuit", "La révision du plan", "se poursuit", "in progress", None),
        ("Plan d'action genre : non fait", "Plan d'action genre", "non fait", "pending", None),
        ("Plan d'action genre : en attente de l'ICC", "Plan d'action genre", "en attente de l'ICC", "pending", None),
        (
            "Le plan d'action genre n'a pas encore été partagé",
            *("Le plan d'action genre", "n'a pas encore été partagé", "pending", None),
        ),
        (
            "Le plan d'action genre est reporté au 21 juillet",
            *("Le plan d'action genre", "reporté au 21 juillet", "pending", date(2017, 7, 21)),
        ),
    ],
)  # fmt: skip
def test_a_state_behind_a_sign_or_a_verb_in_french(
    line: str, subject: str, said: str, state: str, due: date | None
) -> None:
    assert reported(line) == [Report(subject, said, state, due)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("line", "said", "state", "due"),
    [
        ("Advocacy note on access: done", "done", "done", None),
        ("Advocacy note on access has been shared.", "shared", "done", None),
        ("Advocacy note on access – ongoing", "ongoing", "in progress", None),
        ("Advocacy note on access is still under review", "under review", "in progress", None),
        ("Advocacy note on access has not yet been shared", "has not yet been shared", "pending", None),
        ("Advocacy note on access: postponed to 21 July", "postponed to 21 July", "pending", date(2017, 7, 21)),
    ],
)
def test_a_state_in_english(line: str, said: str, state: str, due: date | None) -> None:
    assert reported(line, "en") == [
        Report("Advocacy note on access", said, state, due)  # type: ignore[arg-type]
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Plan d'action genre à partager au plus tard le 14 juillet",
        "Plan d'action genre : publié au plus tard le 14 juillet",
        "OIM partage le plan d'action genre au plus tard le 14 juillet",
        "Fait",
    ],
)
def test_what_is_to_be_done_is_no_state(line: str) -> None:
    assert reported(line) == []


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("FAIT", "done"), ("✓", "done"), ("Complete", "done"), ("clôturé", "done"),
        ("en cours", "in progress"), ("WIP", "in progress"), ("partiel", "in progress"), ("en proceso", "in progress"),
        ("non réalisé", "pending"), ("pending", "pending"), ("reporté", "pending"), ("on hold", "pending"),
        ("UNHCR", None), ("", None), ("14 juillet", None),
    ],
)  # fmt: skip
def test_the_words_of_a_state(said: str, state: str | None) -> None:
    assert state_told(said) == state
