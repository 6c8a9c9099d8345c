"""How a document is cut: sections, labels, lists, rows and their columns, states, the feet of pages."""

from datetime import date

import pytest

from domain.minutes.statements import (
    LONGEST,
    Role,
    Section,
    Statement,
    heading_words,
    heads_of_actions,
    is_page_line,
    role_of,
    section_of,
    sentences,
    state_of,
    statements,
    unbulleted,
)
from tests.minutes.telling import actions, told


def cut(*lines: str) -> list[Statement]:
    return statements(told(*lines))


def texts(*lines: str) -> list[tuple[Section, str]]:
    return [(one.section, one.text) for one in cut(*lines)]


# --- Sentences ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Awa relance la mairie. Le maire répond !", ["Awa relance la mairie.", "Le maire répond !"]),
        ("M. Diallo relance la mairie.", ["M. Diallo relance la mairie."]),
        ("Voir l'art. 14 du plan.", ["Voir l'art. 14 du plan."]),
        ("Écrire à l'O.M.S. Bamako", ["Écrire à l'O.M.S. Bamako"]),
        ("Relancer la mairie ; publier le compte rendu", ["Relancer la mairie ;", "publier le compte rendu"]),
        ("Relancer la mairie ; puis, non", ["Relancer la mairie ; puis, non"]),
        ("Relancer la mairie\nPublier la note\n\n—\n", ["Relancer la mairie", "Publier la note"]),
        ("...", []),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts


def test_no_sentence_is_longer_than_it_can_be() -> None:
    assert [len(s) for s in sentences("mot," * LONGEST + " non. Fin de la note.")] == [LONGEST, len("Fin de la note.")]


@pytest.mark.parametrize("bullet", ["- ", "– ", "• ", "* ", "1. ", "(2) ", "a) "])
def test_a_bullet_is_no_part_of_what_is_said(bullet: str) -> None:
    assert unbulleted(f"{bullet}Relancer la mairie") == "Relancer la mairie"


# --- Headings -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("**3. Points d'action :**", "actions"),
        ("À FAIRE", "actions"),
        ("Actions à mener (mars)", "actions"),
        ("IV - Recommandations", "decisions"),
        ("Prochaines étapes", "next"),
        ("Suivi des recommandations de la réunion précédente", "review"),
        ("Présents", "attendance"),
        ("Ordre du jour", "agenda"),
        ("Action items", "actions"),
        ("Decisions and recommendations", "decisions"),
        ("Next steps", "next"),
        ("Review of previous action points", "review"),
        ("Apologies", "attendance"),
        ("Agenda", "agenda"),
        ("Tareas pendientes", "actions"),
        ("Acuerdos", "decisions"),
        ("Próximos pasos", "next"),
        ("Asistentes", "attendance"),
        ("Orden del día", "agenda"),
        ("Situation humanitaire", ""),
        ("Budget", ""),
        ("", ""),
        ("actions " * 40, ""),
    ],
)
def test_a_heading_tells_what_stands_under_it(heading: str, section: Section) -> None:
    assert section_of(heading_words(heading)) == section


def test_a_smaller_heading_that_says_nothing_keeps_the_section_and_one_of_its_level_ends_it() -> None:
    assert texts("# Actions", "## Gao", "- Relancer la mairie", "# Situation", "La pluie tombe.") == [
        ("actions", "Relancer la mairie"),
        ("", "La pluie tombe."),
    ]


def test_a_line_that_is_a_heading_without_being_marked_as_one_leads_its_list() -> None:
    told_at_length = "Le maire remercie ceux qui sont venus de loin et rappelle que la salle ferme à midi"

    assert texts("À faire :", "- Relancer la mairie", "- Publier la note", f"{told_at_length}.") == [
        ("actions", "Relancer la mairie"),
        ("actions", "Publier la note"),
        ("", f"{told_at_length}."),
    ]


def test_the_line_above_a_list_is_kept_with_each_of_its_items() -> None:
    led = cut("Les partenaires doivent :", "- recenser les abris", "- relancer la mairie")

    assert [(s.text, s.lead) for s in led[1:]] == [
        ("recenser les abris", "Les partenaires doivent :"),
        ("relancer la mairie", "Les partenaires doivent :"),
    ]


def test_who_was_there_on_one_line_is_no_statement() -> None:
    assert cut("Présents : Awa, Karim, Jeanne") == []


# --- Labels -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "Action : relancer la mairie",
        "=> relancer la mairie",
        "→ relancer la mairie",
        "**À faire** – relancer la mairie",
    ],
)
def test_a_label_goes_and_what_it_says_stays(line: str) -> None:
    assert [(s.text, s.labelled) for s in cut(line)] == [("relancer la mairie", True)]


def test_any_other_colon_is_no_label() -> None:
    assert [(s.text, s.labelled) for s in cut("Gao : relancer la mairie")] == [("Gao : relancer la mairie", False)]


def test_who_when_and_how_far_on_lines_of_their_own_belong_to_the_line_before() -> None:
    found = cut("- Relancer la mairie\nResponsable : Awa\nDélai : 14 juin\nStatut : en cours", "- Publier la note")

    assert [(s.text, s.who, s.when, s.status) for s in found] == [
        ("Relancer la mairie", "Awa", "14 juin", "en cours"),
        ("Publier la note", None, None, None),
    ]


@pytest.mark.parametrize("deadline", ["Deadline 14 juin.", "Délai le 14 juin", "Échéance mercredi 14 juin"])
def test_a_deadline_needs_no_colon_before_its_day(deadline: str) -> None:
    (one,) = actions(f"Awa complète la liste des abris. {deadline}")

    assert (one.quote, one.due and one.due.date) == ("Awa complète la liste des abris.", date(2017, 6, 14))


# --- Rows ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "role"),
    [
        ("Action à prendre", "action"),
        ("Décisions", "decision"),
        ("Responsable(s)", "who"),
        ("Échéance", "when"),
        ("Niveau d'exécution", "status"),
        ("Point", "topic"),
        ("Échanges", "said"),
        ("Destinataire", "to"),
        ("Action point", "action"),
        ("Owner", "who"),
        ("Due date", "when"),
        ("Status", "status"),
        ("Agenda item", "topic"),
        ("Discussion", "said"),
        ("Responsable", "who"),
        ("Plazo", "when"),
        ("Acuerdos", "decision"),
        ("Couleur", ""),
        ("", ""),
    ],
)
def test_the_head_of_a_column_tells_what_it_holds(head: str, role: Role) -> None:
    assert role_of(head) == role


def test_a_row_is_one_statement_with_the_cells_beside_it() -> None:
    (one,) = cut("Point: Abris | Action: Recenser les abris | Qui: OIM | Quand: 14 juin | Statut: en cours")

    assert one == Statement(
        text="Recenser les abris",
        quote="Abris | Recenser les abris | OIM | 14 juin | en cours",
        section="actions",
        topic="Abris",
        group=1,
        form="row",
        who="OIM",
        when="14 juin",
        status="en cours",
    )


def test_several_items_of_a_cell_are_several_statements() -> None:
    found = cut("Action: - Recenser les abris\n- Relancer la mairie | Qui: OIM")

    assert [(s.text, s.quote, s.who) for s in found] == [
        ("Recenser les abris", "Recenser les abris", "OIM"),
        ("Relancer la mairie", "Relancer la mairie", "OIM"),
    ]


def test_of_two_deadlines_the_second_column_is_the_new_one() -> None:
    (one,) = cut("Action: Recenser les abris | Échéance: 5 juin | Date limite: 14 juin")

    assert one.when == "14 juin"


def test_a_column_of_minutes_is_no_deadline() -> None:
    assert [role_of(head) for head in ("Temps (min)", "Time (min)", "Durée (en minutes)", "Échéance")] == [
        "",
        "",
        "",
        "when",
    ]


def test_a_column_of_the_first_date_gives_way_wherever_it_stands() -> None:
    (one,) = cut("Deliverable: Shelter map | New date: end of June | Original date: May 2017")

    assert one.when == "end of June"


def test_a_table_of_the_agenda_is_no_list_of_actions() -> None:
    talk = "The stock has lasted until now and the road was open, so that nobody had to wait. The next convoy comes "
    rows = (
        f"Time: 9:00 | Item: Stock | Who: Grace | Notes: {talk}when the road is open again. Grace will call the port."
    )

    assert {(s.section, s.who, s.when) for s in cut(rows)} == {("", None, None)}
    assert [action.quote for action in actions(rows)] == ["Grace will call the port."]


def test_what_was_talked_of_beside_a_decision_is_read_as_told() -> None:
    said = "OCHA explique comment chaque cluster décrira sa transition."

    assert texts(f"Point: Nexus | Échanges: {said} | Décisions: Transmettre la note à OCHA.") == [
        ("decisions", "Transmettre la note à OCHA."),
        ("said", said),
    ]


def test_rows_under_a_heading_of_review_stay_in_it() -> None:
    found = cut("# Suivi des recommandations", "Recommandation: Réviser la fiche | Statut: NON FAIT | Qui: OIM")

    assert [(s.section, s.status) for s in found] == [("review", "NON FAIT")]


# --- States and pages ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("FAIT", "done"),
        ("Réalisé.", "done"),
        ("completed", "done"),
        ("✓", "done"),
        ("hecho", "done"),
        ("NON FAIT", "open"),
        ("en cours", "open"),
        ("not started", "open"),
        ("pendiente", "open"),
        ("OIM", ""),
        ("", ""),
    ],
)
def test_a_state_is_done_open_or_untold(said: str, state: str) -> None:
    assert state_of(said) == state


@pytest.mark.parametrize(
    "line",
    ["Page 2 sur 3", "page 4", "2 / 5", "Compte rendu du 12 mai – page 2/3", "Cluster Protection 2/5", "Page 1 of 4"],
)
def test_the_foot_of_a_page_is_no_statement(line: str) -> None:
    assert is_page_line(line)
    assert cut(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "Envoyer la liste pour le 25/06",
        "Envoyer la liste avant le 5/12",
        "Rendre les fiches le mardi 3/10",
        "Échéance : 5/12",
        "Send the list by 5/12",
        "Ouvrir la page du site",
    ],
)
def test_a_line_that_ends_in_a_day_is_no_foot(line: str) -> None:
    assert not is_page_line(line)


# --- Tables whose lines were lost ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "heads"),
    [
        ("N° Action Responsable Échéance", True),
        ("Action Responsable Date limite", True),
        ("Décisions Qui Quand", True),
        ("Goal Task Owner Due", True),
        ("Le responsable de l'action", False),
        ("Action Responsable", False),
        ("Nom Organisation Téléphone", False),
    ],
)
def test_the_heads_of_a_table_of_actions_on_one_line(line: str, heads: bool) -> None:
    assert heads_of_actions(heading_words(line)) is heads


def test_below_such_heads_rows_ask_until_a_sentence_ends() -> None:
    found = texts(
        "N° Action Responsable Échéance",
        "1 Cartographie des abris de toute la région, avec les écarts par localité et par acteur OIM 15 juin",
        "2 Bâches DRC 20 juin",
        "La séance est levée à midi.",
    )

    assert [section for section, _ in found] == ["actions", "actions", ""]


# --- Boxes, people, our own headings ------------------------------------------------------------------------------


def test_an_open_box_asks_and_a_ticked_one_is_done() -> None:
    assert [
        (one.text, one.labelled, one.status)
        for one in cut("- [ ] Kit de démonstration (Max)", "- ☐ Sono", "- Scène", "- [x] Bancs", "- ☑ Tables")
    ] == [
        ("Kit de démonstration (Max)", True, None),
        ("Sono", True, None),
        ("Scène", False, None),
        ("Bancs", False, "☑"),
        ("Tables", False, "☑"),
    ]


def test_a_list_of_people_asks_nothing() -> None:
    assert cut("Nom: Max | Rôle / Fonction: Responsable des essais et du suivi des livraisons de bâches") == []


@pytest.mark.parametrize(
    "heading",
    [
        "À faire d'ici la prochaine réunion",
        "Nos actions pour le mois",
        "Our actions before the workshop",
        "Les actions",
    ],
)
def test_a_heading_of_actions_in_many_words(heading: str) -> None:
    assert section_of(heading_words(heading)) == "actions"


def test_without_a_column_for_what_the_one_of_the_follow_up_says_it() -> None:
    (one,) = cut("N°: 6.1 | Suivi: Compléter la grille | Responsable(s): J. Lavoie | Échéancier: 14 octobre")

    assert (one.text, one.who, one.when, one.status) == ("Compléter la grille", "J. Lavoie", "14 octobre", None)


def test_a_long_remark_beside_an_action_with_its_day_makes_it_no_agenda() -> None:
    remark = (
        "La mairie a été relancée deux fois sans réponse, la dernière fois par courrier, et le maire est absent. " * 2
    )
    (one,) = actions(f"Activité: Relancer la mairie | Responsable: Awa | Échéance: 16 juin | Détails: {remark}")

    assert (one.title, one.responsible, one.due and one.due.date) == ("Relancer la mairie", "Awa", date(2017, 6, 16))
