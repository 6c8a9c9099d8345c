"""The plain text: what one would paste into an e-mail."""

from documents.plain import compilation_txt
from domain.compiling import compile_decision
from tests.documents.case import (
    BAMAKO,
    GROUP,
    NAMES,
    PRIORITIES,
    at,
    june_compilation,
    submission,
    submissions,
    transmitted,
)
from texts.locales.en.documents import DocumentWords as English
from texts.locales.fr.documents import DocumentWords as French

FR, EN = French(BAMAKO), English(BAMAKO)


def test_a_small_collection_from_first_to_last_word() -> None:
    given = [submission(1, "DRC", ("Accès humanitaire", "Documentation\ncivile"), at(8, 10))]
    made = compile_decision(GROUP, PRIORITIES, given, NAMES, at(16, 12))

    assert (
        compilation_txt(made, FR).decode()
        == f"""\
Cluster Protection Mali
Compilation des contributions
#4 Priorités de protection pour le suivi de l'EHP

Destinataire : EHP
Contributions : au plus tard jeudi 15 juin 2017, 23:59 (Bamako)
Transmission : au plus tard vendredi 16 juin 2017, 23:59 (Bamako)
Demandé : 2 à 3 points par organisation
Décision : « {PRIORITIES.source} »
Situation : vendredi 16 juin 2017, 12:00 (Bamako)

20 organisations sollicitées : 1 réponse, 0 sans ajout, 2 excusées, 17 attendues.

Contributions par organisation
------------------------------
DRC
1. Accès humanitaire
2. Documentation
   civile
[Jean-Paul Okou · jeudi 8 juin 2017, 10:00 (Bamako) · dans le groupe]

Organisations sans contribution
-------------------------------
Excusées : EUTM (mandat sans volet protection), IDLO (absence jusqu'au mardi 20 juin 2017)
Attendues : UNHCR, OIM, MINUSMA, HCDH, PAM, OCHA, UNMAS, NRC, ABA-ROLI, SIF, DEMESO, Coopération Suisse, ECHO, ACTED, \
AMSS, ARGA-Mali, TDH : délai accordé jusqu'au vendredi 16 juin 2017, 10:00 (Bamako)

Les réponses d'origine, mot pour mot, sont en annexe du document Word.
Usage interne / Internal use · Version 1 · {made.fingerprint[:8]}
"""
    )


def test_every_item_once_and_all_that_waits_or_changed() -> None:
    made = compile_decision(GROUP, transmitted(), submissions(), NAMES, at(16, 12))

    lines = compilation_txt(made, EN).decode().splitlines()

    for answer in made.standing_answers:
        for n, item in enumerate(answer.items, 1):
            assert lines.count(f"{n}. {item}") == 1
    assert "20 organisations asked: 16 answered, 1 with nothing to add, 2 excused, 1 awaited." in lines
    assert "  1) Appuyer les radios locales." in lines
    assert "- SIF: answer no. 11 (new), Friday 16 June 2017, 11:30 (Bamako), 2 items" in lines
    assert "- ARGA-Mali · answer no. 16 · Note de plaidoyer accès (finale).docx (184 kB)" in lines


def test_no_answers_says_so() -> None:
    made = compile_decision(GROUP, PRIORITIES, (), NAMES, at(16, 12))

    assert "Aucune contribution n'a été reçue à ce jour." in compilation_txt(made, FR).decode().splitlines()


def test_same_input_same_bytes() -> None:
    assert compilation_txt(june_compilation(), FR) == compilation_txt(june_compilation(), FR)
