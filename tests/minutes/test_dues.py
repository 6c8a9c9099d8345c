"""When something is due: from the meeting's day on, by its column, its words, or the line above its list."""

from dataclasses import replace
from datetime import date, time

import pytest

from domain.minutes.dues import due_of, due_of_cell, dues_in, month_comes_first, named_day, vague_in
from domain.minutes.findings import Due
from domain.minutes.languages.words import Words
from domain.minutes.statements import Statement
from tests.minutes.telling import EN, ES, FR, JUNE_7, actions, context


def june(day: int) -> date:
    return date(2017, 6, day)


def due_in(text: str, words: Words = FR, meeting: date | None = JUNE_7) -> Due | None:
    found = dues_in(text, meeting, words)
    return found[0][0] if found else None


@pytest.mark.parametrize(
    ("text", "words", "day", "raw"),
    [
        ("Envoyer la liste au plus tard mercredi 14 juin.", FR, june(14), "mercredi 14 juin"),
        ("Envoyer la liste d'ici fin juin.", FR, june(30), "fin juin"),
        ("Envoyer la liste d'ici la fin du mois", FR, june(30), "fin du mois"),
        ("Envoyer la liste d'ici le 15", FR, june(15), "15"),
        ("Envoyer la liste sous 8 jours", FR, june(15), "sous 8 jours"),
        ("Envoyer la liste d'ici deux semaines", FR, june(21), "d'ici deux semaines"),
        ("Envoyer la liste sous quinzaine", FR, june(22), "sous quinzaine"),
        ("Envoyer la liste d'ici une semaine", FR, june(14), "d'ici une semaine"),
        ("Envoyer la liste avant mardi au plus tard", FR, june(13), "mardi"),
        ("Envoyer la liste avant le 2 mai", FR, date(2018, 5, 2), "2 mai"),
        ("Send the list by Friday 16 June.", EN, june(16), "Friday 16 June"),
        ("Send the list before the end of June", EN, june(30), "end of June"),
        ("Send the list within two weeks", EN, june(21), "within two weeks"),
        ("Have the list ready in two weeks", EN, june(21), "in two weeks"),
        ("Enviar la lista antes del 14 de junio.", ES, june(14), "14 de junio"),
        ("Enviar la lista a más tardar el viernes 16 de junio", ES, june(16), "viernes 16 de junio"),
        ("Acabar para antes del martes el modelo", ES, june(13), "martes"),
    ],
)
def test_a_day_is_counted_from_the_meeting_and_shown_as_written(text: str, words: Words, day: date, raw: str) -> None:
    ((due, span),) = dues_in(text, JUNE_7, words)

    assert due == Due(day, None, raw)
    assert text[slice(*span)].rstrip(".") == raw


def test_an_hour_is_kept() -> None:
    assert due_in("Envoyer la liste avant le 14 juin à 17h") == Due(june(14), time(17), "14 juin à 17h")


@pytest.mark.parametrize(
    "text",
    [
        "La mission du 5 juin est terminée.",
        "La note, validée le 8 mai, est en ligne.",
        "Envoyer la liste du 7 juin",
        "La liste à ce jour compte 14 noms.",
        "Le point se tient à 14h.",
        "Jean-Noël prépare la salle.",
        "Les lundis sont chargés.",
        "Relancer la mairie.",
    ],
)
def test_what_lies_behind_or_names_no_day_is_no_deadline(text: str) -> None:
    assert dues_in(text, JUNE_7, FR) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Préparer la soirée du samedi", FR),
        ("Réserver le car pour la sortie à Ségou du dimanche 18 juin", FR),
        ("Tenir le stand du 18 au 20 juin", FR),
        ("Il faudra trouver pour juin 9 responsables de plus", FR),
        ("Kate will find helpers for the Saturday activities", EN),
        ("Move the June 14 meeting to the town hall", EN),
        ("Moving June 14 meeting to the town hall", EN),
        ("Le camion livre mardi et vendredi", FR),
        ("Rendre le cahier avant les vacances de Noël", FR),
        ("Contrôler les gilets un samedi matin", FR),
        ("Copy has to be with them by noon on the Wednesday before", EN),
        ("L'enseignant vient le lundi et repart le mardi", FR),
        ("La commission actualise la carte le 10 du mois", FR),
        ("Les bâches ne seront pas là, pas avant le 14 juin", FR),
    ],
)
def test_the_day_of_something_else_is_no_deadline(text: str, words: Words) -> None:
    assert [due for due, _ in dues_in(text, JUNE_7, words) if due.date] == []


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("Awa et Karim se retrouvent pour se réunir un mercredi d'ici fin juin", FR, june(30)),
        ("On annule la fête si le 14 juin on n'a pas la salle", FR, june(14)),
        ("Envoyer les inscriptions du 11 au 28 juin", FR, june(28)),
        ("Send the Friday report by 16 June", EN, june(16)),
        ("Circulate the minutes Monday latest", EN, june(12)),
        ("Envoyer la liste lundi et mardi au plus tard", FR, june(13)),
        ("Ready to print by the 24th so that the stores have it", EN, june(24)),
        ("Rédiger la note et la transmettre au ministère avant le HCT du 30 juin", FR, june(30)),
        ("Forms to be returned to the clerk no later than Friday week", EN, june(16)),
        ("La liste des bénévoles avant vendredi 23 → Madeleine", FR, june(23)),
        ("Les fichiers trois semaines avant l'ouverture, soit le 16 juin", FR, june(16)),
    ],
)
def test_beside_other_days_the_one_that_is_due_is_taken(text: str, words: Words, day: date) -> None:
    due = due_of(Statement(text, text), context(words))

    assert due
    assert due.date == day


def test_what_is_done_at_a_meeting_is_done_on_its_day() -> None:
    assert [a.due and a.due.date for a in actions("JD to announce it at the June 14 meeting")] == [june(14)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("en juillet", FR),
        ("mi-juillet", FR),
        ("la semaine prochaine", FR),
        ("next month", EN),
        ("the coming weeks", EN),
        ("early July", EN),
        ("en julio", ES),
    ],
)
def test_a_period_without_a_day_stays_undated(text: str, words: Words) -> None:
    for due, _ in dues_in(f"Relancer la mairie {text}", JUNE_7, words):
        assert (due.date, due.question) == (None, None)


@pytest.mark.parametrize(
    ("text", "words", "raw"),
    [
        ("Relancer la mairie dès que possible.", FR, "dès que possible"),
        ("Partager le rapport (mensuel)", FR, "mensuel"),
        ("Répondre avant la prochaine réunion", FR, "avant la prochaine réunion"),
        ("Update the list ASAP", EN, "ASAP"),
        ("Report before the next meeting", EN, "before the next meeting"),
        ("Revisar la ruta lo antes posible", ES, "lo antes posible"),
    ],
)
def test_what_is_said_vaguely_is_kept_in_its_words(text: str, words: Words, raw: str) -> None:
    assert vague_in(text, words) == Due(None, None, raw)
    assert vague_in("Relancer la mairie", words) is None


# --- Questions ----------------------------------------------------------------------------------------------------


def test_a_weekday_that_disagrees_is_asked_about_and_the_number_is_believed() -> None:
    assert due_in("Envoyer la liste mardi 14 juin") == Due(
        june(14), None, "mardi 14 juin", "weekday_conflict", (june(13), june(14))
    )


def test_a_day_that_does_not_exist_is_asked_about() -> None:
    assert due_in("Envoyer la liste avant le 31 juin") == Due(None, None, "31 juin", "no_such_day")


def test_two_days_with_nothing_to_choose_by_are_asked_about() -> None:
    assert due_in("Envoyer la liste le 14 ou le 16 juin") == Due(
        None, None, "14 ou le 16 juin", "ambiguous", (june(14), june(16))
    )


def test_without_the_day_of_the_meeting_only_a_date_with_its_year_is_one() -> None:
    assert due_in("avant le 14 juin", meeting=None) == Due(None, None, "14 juin", "no_meeting_date")
    assert due_in("avant le 14 juin 2017", meeting=None) == Due(june(14), None, "14 juin 2017")


# --- Of a whole statement -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "due"),
    [
        ("14 juin", Due(june(14), None, "14 juin")),
        ("14/06/2017", Due(june(14), None, "14/06/2017")),
        ("5 juin, reporté au 20 juin", Due(june(20), None, "5 juin, reporté au 20 juin")),
        ("5 juin 2017", Due(june(5), None, "5 juin 2017", "past", (june(5),))),
        ("Dès que possible", Due(None, None, "Dès que possible")),
        ("à définir", Due(None, None, "à définir")),
        ("–", None),
        ("", None),
    ],
)
def test_the_cell_of_a_deadline(cell: str, due: Due | None) -> None:
    assert due_of_cell(cell, JUNE_7, FR) == due


def statement(text: str, **beside: str) -> Statement:
    return Statement(text, text, "actions", when=beside.get("when"), lead=beside.get("lead", ""))


def test_the_column_comes_before_the_words_and_the_words_before_the_line_above() -> None:
    def day(one: Statement) -> date | None:
        due = due_of(one, context())
        return due.date if due else None

    assert day(statement("Envoyer la liste avant le 14 juin", when="20 juin")) == june(20)
    assert day(statement("Envoyer la liste avant le 14 juin", lead="À faire pour le 30 juin :")) == june(14)
    assert day(statement("Envoyer la liste", lead="À faire pour le 30 juin :")) == june(30)
    assert day(statement("Envoyer la liste")) is None


def test_of_two_days_the_one_that_is_due_counts() -> None:
    due = due_of(statement("Après l'atelier du 12 juin, envoyer la liste avant le 20 juin"), context())

    assert due == Due(june(20), None, "20 juin")


def test_a_day_that_is_only_named_is_one_unless_it_lies_far_off() -> None:
    assert named_day("Awa suivra la formation le 20 juin", context()) == Due(june(20), None, "20 juin")
    assert named_day("La session du 20 juin était pleine", context()) is None
    assert named_day("Awa suivra la formation le 2 juin", context()) is None


@pytest.mark.parametrize(
    ("text", "day", "raw"),
    [
        ("L'adjoint rappelle l'entreprise dès demain, avant l'ouverture", 8, "demain"),
        ("Eunice will call them tomorrow", 8, "tomorrow"),
        ("Teo pasa la factura mañana.", 8, "mañana"),
        ("Le canevas circulera ce jour", 7, "ce jour"),
        ("Maud finit la maquette ce soir.", 7, "ce soir"),
        ("Awa la redonne à tous lundi", 12, "lundi"),
        ("Les comptes à ce jour seront lus", None, ""),
        ("Awa envoie le schéma présenté ce mercredi", None, ""),
        ("Ils joueront ce jour-là à Gao", None, ""),
        ("Ce soir encore on manquait de place", None, ""),
        ("Awa ouvrira le vendredi", None, ""),
        ("Awa revoit la liste de vendredi dernier", None, ""),
        ("La visita será por la mañana.", None, ""),
    ],
)
def test_a_day_named_from_the_meeting_on(text: str, day: int | None, raw: str) -> None:
    assert named_day(text, context()) == (Due(june(day), None, raw) if day else None)


def test_a_date_with_dots_is_no_hour() -> None:
    assert [due for due, _ in dues_in("Une offre est à présenter d'ici au 30.6.", JUNE_7, FR)] == [
        Due(june(30), None, "30.6")
    ]


def test_the_day_of_the_meeting_is_a_deadline_in_its_column_only() -> None:
    row = Statement("Envoyer la liste", "Envoyer la liste", "actions", form="row", when="7 juin")

    assert due_of(row, context()) == Due(JUNE_7, None, "7 juin")
    assert due_of(statement("Date : 7 juin", when="7 juin"), context()) == Due(None, None, "7 juin")
    assert dues_in("Réunis le 7 juin", JUNE_7, FR) == []


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Forms go out on 8/19; due back on 9/5.", True),
        ("Forms go out on 19/8; due back on 9/5.", False),
        ("Sent 8/19 and 19/8.", False),
        ("Due 9/5.", False),
        ("Page 8/45, ratio 1/2.", False),
    ],
)
def test_whether_the_month_comes_first_is_told_by_days_that_are_no_months(text: str, first: bool) -> None:
    assert month_comes_first(text) is first


def test_where_the_month_comes_first_so_it_is_read() -> None:
    assert dues_in("Forms are due by 6/9", JUNE_7, replace(EN, month_first=True))[0][0] == Due(june(9), None, "6/9")


@pytest.mark.parametrize("line", ["Vendredi 16 juin :", "Pour le 16 juin :", "Friday, June 16:"])
def test_a_line_that_is_nothing_but_a_day_holds_for_the_list_below(line: str) -> None:
    due = due_of(Statement("Demander les clés", "Demander les clés", "", lead=line), context())

    assert due is not None
    assert due.date == june(16)


@pytest.mark.parametrize(
    ("before", "line", "raw"),
    [
        ("Le comité siège le 15 juin.", "La note est à remettre pour cette date.", "pour cette date"),
        ("Le comité siège le 15 juin.", "Awa relance la mairie d'ici là.", "d'ici là"),
    ],
)
def test_a_day_that_was_named_just_before_may_be_meant(before: str, line: str, raw: str) -> None:
    due = {action.quote: action.due for action in actions(before, line)}[line]

    assert due == Due(june(15), None, raw)


def test_an_item_that_only_says_when_belongs_to_the_one_before() -> None:
    (action,) = actions("# Actions", "- Essai à faire entre deux maisons", "- d'ici fin juin")

    assert (action.quote, action.due) == ("Essai à faire entre deux maisons", Due(june(30), None, "d'ici fin juin"))


def test_a_line_that_says_more_than_a_day_does_not() -> None:
    for line in ("Réunion du 16 juin :", "Le 16 juin, à la fête :"):
        assert due_of(Statement("Demander les clés", "Demander les clés", "", lead=line), context()) is None


def test_a_bare_number_is_the_day_that_a_heading_names() -> None:
    lines = ("# Réunion du 26 juillet", "# Actions", "- Imprimer la liste pour le 26", "- Relire la note pour le 20")

    assert [(a.due.date, a.due.raw) for a in actions(*lines) if a.due] == [
        (date(2017, 7, 26), "26"),
        (june(20), "20"),
    ]


def test_a_day_beside_who_owes_it_is_that_of_the_row() -> None:
    (one,) = actions("Action: Publier la carte des abris | Responsable: Awa (réponse d'ici fin juin)")

    assert (one.due and one.due.date, one.responsible) == (june(30), "Awa (réponse d'ici fin juin)")


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Envoyer les convocations deux semaines avant l'assemblée.", june(16)),
        ("Le dossier doit parvenir à la mairie 10 jours avant la fête, qui se tient le 24 juin.", june(14)),
        ("Publier la carte 3 jours avant la mission.", None),  # of which no day is told
        ("Publier la carte une semaine avant l'atelier.", None),  # of which two are
        ("Publier la carte une semaine avant l'assemblée.", june(23)),
        ("Publier la carte un mois avant le lancement.", None),  # which is of something else
        ("Publier la carte avant le 12 juin, deux jours avant l'assemblée.", june(12)),  # as it is told itself
        ("Publier la carte dans la journée du 15 juin.", None),  # and not today
    ],
)
def test_so_long_before_what_has_its_day_elsewhere(line: str, day: date | None) -> None:
    told = (
        "L'assemblée générale aura lieu le vendredi 30 juin.",
        "Ateliers : le 20 juin à Gao",
        "Atelier le 27 juin à Ségou",
    )

    assert [a.due and a.due.date for a in actions(*told, "# Actions", f"- {line}") if a.quote == line] == [day]


def test_a_day_that_is_almost_a_year_off_came_before_if_it_is_told() -> None:
    told, asked = "Le bilan était rendu pour le 30 mai.", "Rendre le bilan pour le 30 mai."

    assert due_of(Statement(told, told), context()) is None
    assert due_of(Statement(asked, asked), context()) == Due(date(2018, 5, 30), None, "30 mai")


def test_a_row_whose_last_cell_is_a_day_is_no_foot_of_a_page() -> None:
    (one,) = actions("N°: 4 | Action: Fournir la proposition | Responsable: Awa | Échéance: 6/10")

    assert one.due
    assert one.due.date == date(2017, 10, 6)
