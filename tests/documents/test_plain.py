"""The plain text: what one would paste into an e-mail."""

from dataclasses import replace

import texts
from documents.plain import compilation_txt, transmission_txt
from domain.attribution import shown
from domain.compiling import compile_decision
from domain.groups import Act, Attribution
from domain.submissions import Submission, Version
from domain.transmitting import added, begun, points_of, transmission
from tests.documents.case import (
    AWA,
    BAMAKO,
    CHOSEN,
    GROUP,
    NAMES,
    NOON,
    PRIORITIES,
    at,
    frozen,
    june_compilation,
    read,
    submission,
    submissions,
    transmitted,
)
from texts.locales.en.documents import DocumentWords as English
from texts.locales.fr.documents import DocumentWords as French

FR, EN = French(BAMAKO), English(BAMAKO)
VOICE = texts.speaker("fr", BAMAKO)


def test_a_small_collection_from_first_to_last_word() -> None:
    given = [submission(1, "DRC", ("Accès humanitaire", "Documentation\ncivile"), at(8, 10))]
    made = compile_decision(GROUP, PRIORITIES, given, NAMES, at(16, 12))

    assert (
        read(compilation_txt(made, FR).decode())
        == f"""\
Cluster Protection Mali
Compilation des contributions
#4 Priorités de protection pour le suivi de l'EHP

Destinataire : EHP
Contributions : au plus tard jeudi 15 juin 2017, 23:59 (Bamako)
Transmission : au plus tard vendredi 16 juin 2017, 23:59 (Bamako)
Demandé : 2 à 3 points par organisation
Décision : « Chaque acteur propose 2 à 3 priorités de protection à la
coordination, qui les transmet à l'EHP. »
Situation : vendredi 16 juin 2017, 12:00 (Bamako)

20 organisations sollicitées : 1 réponse, 0 sans ajout, 2 excusées, 17
attendues.

Contributions par organisation
------------------------------
DRC
1. Accès humanitaire
2. Documentation
   civile
[Jean-Paul Okou · jeudi 8 juin 2017, 10:00 (Bamako) · dans le groupe]

Organisations sans contribution
-------------------------------
Excusées : EUTM (mandat sans volet protection), IDLO (absence jusqu'au mardi
20 juin 2017)
Attendues : UNHCR, OIM, MINUSMA, HCDH, PAM, OCHA, UNMAS, NRC, ABA-ROLI, SIF,
DEMESO, Coopération Suisse, ECHO, ACTED, AMSS, ARGA-Mali, TDH (délai accordé
jusqu'au vendredi 16 juin 2017, 10:00)

Les réponses d'origine, mot pour mot, sont en annexe du document Word.
Usage interne
Document de travail, état au 16 juin 2017, 12:00 · {made.fingerprint[:8]}
"""
    )


def test_every_item_once_and_all_that_waits_or_changed() -> None:
    made = compile_decision(GROUP, transmitted(), submissions(), NAMES, at(16, 12))

    text = compilation_txt(made, EN).decode()
    lines, running = text.splitlines(), " ".join(text.split())
    assert max(map(len, lines)) <= 78

    for answer in made.standing_answers:
        for n, item in enumerate(answer.items, 1):
            assert running.count(f"{n}. {item}") == 1
    assert "20 organisations asked: 16 answered, 1 with nothing to add, 2 excused, 1 awaited." in running
    assert "  1) Appuyer les radios locales." in lines
    assert "- SIF: answer no. 11 (new), Friday 16 June 2017, 11:30 (Bamako), 2 new items" in running
    assert "- ARGA-Mali · answer no. 16 · Note de plaidoyer accès (finale).docx (184 kB)" in running


def test_long_lines_go_on_under_their_first_word_and_no_address_is_broken() -> None:
    address = "https://www.humanitarianresponse.info/en/operations/mali/document/" + "priorites_" * 9
    said = submission(
        1, "DRC", (f"Garantir l'accès aux cercles enclavés du nord, où personne n'entre : {address}",), at(8, 10)
    )

    lines = compilation_txt(compile_decision(GROUP, PRIORITIES, [said], NAMES, at(16, 12)), FR).decode().splitlines()

    first = next(n for n, line in enumerate(lines) if line.startswith("1. Garantir"))
    assert lines[first : first + 2] == [
        "1. Garantir l'accès aux cercles enclavés du nord, où personne n'entre :",
        f"   {address}",
    ]


def test_no_answers_says_so() -> None:
    made = compile_decision(GROUP, PRIORITIES, (), NAMES, at(16, 12))

    assert "Aucune contribution n'a été reçue à ce jour." in compilation_txt(made, FR).decode().splitlines()


def test_same_input_same_bytes() -> None:
    assert compilation_txt(june_compilation(), FR) == compilation_txt(june_compilation(), FR)


def test_the_recipient_s_mail_from_subject_to_sender() -> None:
    assert (
        read(transmission_txt(frozen(*CHOSEN), FR).decode())
        == f"""\
Cluster Protection Mali : Priorités de protection pour le suivi de l'EHP

Chères et chers collègues,

La coordination (Cluster Protection Mali) transmet à l'EHP la contribution des organisations membres : \
« Priorités de protection pour le suivi de l'EHP ». Le document Word joint en reprend le texte.

1. {CHOSEN[0]}
2. {CHOSEN[1]}
3. {CHOSEN[2]}

Points retenus parmi les contributions de 16 organisations : UNHCR, OIM, MINUSMA, HCDH, PAM, OCHA, UNMAS, NRC, DRC, \
TDH, SIF, DEMESO, Coopération Suisse, ACTED, AMSS et ARGA-Mali.

Bien cordialement,
Coordination, Cluster Protection Mali
"""
    )


def test_without_a_choice_the_mail_holds_every_item_by_organisation() -> None:
    made = frozen()

    lines = transmission_txt(made, EN).decode().splitlines()

    assert [line for line in lines if line in made.contributors] == list(made.contributors)
    for answer in made.standing_answers:
        for n, item in enumerate(answer.items, 1):
            assert lines.count(f"{n}. {item}") == 1


def test_a_title_of_two_lines_is_one_subject() -> None:
    decision = replace(PRIORITIES, title="Priorités\n\nde juin")
    made = compile_decision(GROUP, decision, (), NAMES, at(16, 12))

    subject, body = transmission_txt(made, EN).decode().split("\n\n", 1)

    assert subject == "Cluster Protection Mali: Priorités de juin"
    assert "No contribution has been received to date." in body


def test_each_item_that_is_transmitted_tells_whose_it_is_as_far_as_that_was_fixed() -> None:
    given = [
        submission(1, "DRC", ("Accès", "Abris"), at(8, 10)),
        submission(2, "NRC", ("Accès",), at(8, 11)),
        submission(3, "UNHCR", ("Écoles",), at(8, 12)),
        submission(4, "OIM", ("Radios",), at(8, 13)),
    ]

    def told(attribution: Attribution) -> str:
        decision = replace(PRIORITIES, attribution=attribution)
        made = compile_decision(GROUP, decision, given, NAMES, NOON)
        point = {(p.organisation, p.text): p for p in points_of(made)}
        selection = added(begun(()), "Accès au nord", (point["DRC", "Accès"], point["NRC", "Accès"]))
        selection = added(added(selection, "Écoles ouvertes", (point["UNHCR", "Écoles"],)), "Un appel commun")
        selection = added(selection, "Abris", (point["DRC", "Abris"],))
        went = transmission(decision, made, selection, Act(AWA, NOON))
        final = compile_decision(GROUP, replace(decision, transmissions=(went,)), given, NAMES, NOON)
        text = read(transmission_txt(shown(final, VOICE), FR).decode())
        return text[text.index("1. Accès") : text.index("Points retenus")].strip()

    assert told("named") == (
        "1. Accès au nord\n   (DRC, NRC)\n2. Écoles ouvertes\n   (UNHCR)\n"
        "3. Un appel commun\n   (ajouté par la coordination)\n4. Abris\n   (DRC)"
    )
    assert told("by type") == (
        "1. Accès au nord\n   (ONG internationale × 2)\n2. Écoles ouvertes\n   (agence des Nations Unies)\n"
        "3. Un appel commun\n   (ajouté par la coordination)\n4. Abris\n   (ONG internationale)"
    )
    assert told("unattributed") == "1. Accès au nord\n2. Écoles ouvertes\n3. Un appel commun\n4. Abris"


def test_an_item_names_those_who_still_say_it_and_nobody_for_the_same_words_elsewhere() -> None:
    given = [submission(n, name, ("Eau",), at(8, 9 + n)) for n, name in enumerate(("DRC", "NRC", "TDH"), 1)]
    made = compile_decision(GROUP, PRIORITIES, given, NAMES, NOON)
    drc, nrc, tdh = sorted(points_of(made), key=lambda p: p.submission)
    selection = added(added(begun(()), "Eau", (drc, tdh)), "Eau", (nrc,))
    drc_now, nrc_now, tdh_now = given
    edited = replace(tdh_now, versions=(*tdh_now.versions, Version(at(9, 9), "Abris", ("Abris",))))
    gone = replace(nrc_now, withdrawn=Act(1, at(9, 9)))

    def told(received: list[Submission]) -> tuple[tuple[str, ...], ...]:
        as_it_is = compile_decision(GROUP, PRIORITIES, received, NAMES, NOON)
        went = replace(PRIORITIES, transmissions=(transmission(PRIORITIES, as_it_is, selection, Act(AWA, NOON)),))
        return compile_decision(GROUP, went, received, NAMES, NOON).whose

    assert told(given) == (("DRC", "TDH"), ("NRC",))
    assert told([drc_now, gone, edited]) == (("DRC",), ())
