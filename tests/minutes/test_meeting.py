"""When the meeting was, in which language, who was there; and what is no date of the meeting."""

from datetime import date

import pytest

from domain.minutes.document import Block
from domain.minutes.extracting import extract
from domain.minutes.findings import Organisation
from domain.minutes.meeting import dates_written, known_names, language_of, meeting_date, organisations, published
from domain.minutes.plain import folded
from tests.minutes.telling import JUNE_7, document, findings, told


@pytest.mark.parametrize(
    "line",
    [
        "# Compte rendu de la réunion du 7 juin 2017",
        "# Minutes, 7 June 2017",
        "# Minutes of June 7th, 2017",
        "# Acta de la reunión del 7 de junio de 2017",
        "# Réunion du 07/06/2017",
        "# Meeting 2017-06-07",
        "Date : 07.06.2017",
        "Date: Wednesday 7 June 2017",
        "Fecha: 7 de junio de 2017",
        "La réunion s'est tenue le mercredi 7 juin 2017 à Bamako.",
    ],
)
def test_the_day_of_the_meeting(line: str) -> None:
    assert meeting_date(told(line, "Présents : Awa", "La pluie est tombée le 1er mai 2017.")) == JUNE_7


def test_a_day_without_a_year_takes_the_one_that_stands_near() -> None:
    assert meeting_date(told("# Réunion du 7 juin", "Le budget 2017 est adopté.")) == JUNE_7
    assert meeting_date(told("# Réunion du 7 juin", "Relancer la mairie.")) is None


def test_the_name_of_the_file_tells_it_of_minutes_only() -> None:
    assert meeting_date(told("# Compte rendu", "Relancer la mairie.", name="2017-06-07_cr.md")) == JUNE_7
    assert meeting_date(told("Relancer la mairie.", name="2017-06-07_notes.md")) is None


@pytest.mark.parametrize(
    "line",
    [
        "Prochaine réunion le 5 juillet 2017",
        "Next meeting: 5 July 2017",
        "Version du 12 juin 2017",
        "Minutes approved on 12 June 2017",
        "Payer la facture avant le 3 juillet 2017",
        "Send the list by 3 July 2017",
        "https://example.org/2017-06-12/notes",
    ],
)
def test_what_is_no_day_of_the_meeting(line: str) -> None:
    assert meeting_date(told("# Comité", line)) is None
    assert meeting_date(told("# Comité du 7 juin 2017", line)) == JUNE_7


def test_without_the_day_of_the_meeting_years_are_counted_from_another_day_of_the_head_that_is_past() -> None:
    assert published(told("# Lettre", "Publié le 12 juin 2017")) == date(2017, 6, 12)
    assert published(told("# Lettre", "Prochaine réunion le 5 juillet 2017", "Payer avant le 3 mai 2017")) is None


def test_a_deadline_is_not_the_day_to_count_from() -> None:
    found = findings(
        "# À faire", "- Imprimer les affiches avant le 12 avril", "- Payer la salle avant le 3 mai 2022", meeting=None
    )

    dues = [action.due for action in found.actions]
    assert [(due.date, due.question) for due in dues if due] == [(None, "no_meeting_date"), (date(2022, 5, 3), None)]


def test_the_vote_of_earlier_minutes_is_not_the_day() -> None:
    found = findings("Réunion de comité du 7 juin 2017", "# Vote du procès verbal du 18 mai 2017", meeting=None)

    assert found.meeting_date == JUNE_7


def test_the_day_that_is_known_better_comes_before_the_stated_one() -> None:
    lines = ("# Réunion du 8 juin 2017", "Relancer la mairie d'ici 8 jours.")

    assert findings(*lines, meeting=None).meeting_date == date(2017, 6, 8)
    assert findings(*lines, meeting=JUNE_7).meeting_date == JUNE_7


def test_titles_of_other_days_are_other_meetings() -> None:
    found = findings(
        "# Réunion du 5 juillet 2017", "## Point", "# Réunion du 7 juin 2017", "# Budget 2018", meeting=None
    )

    assert (found.meeting_date, found.other_meetings) == (date(2017, 7, 5), (JUNE_7,))


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("L'an deux mil cinq et le mercredi trente et un août à neuf heures s'est tenue la réunion", date(2005, 8, 31)),
        ("L'an deux mille seize, le vingt-cinq mars, le conseil s'est réuni", date(2016, 3, 25)),
        ("Réunion du premier février deux mille vingt et un", date(2021, 2, 1)),
        ("Minutes of the meeting of the twenty-first of June two thousand and five", date(2005, 6, 21)),
    ],
)
def test_a_date_in_words_opens_formal_minutes(opening: str, day: date) -> None:
    found = findings("# Procès-verbal", opening, "## Lecture et adoption du PV du 24 août", meeting=None)

    assert found.meeting_date == day


def test_the_day_of_earlier_minutes_under_their_own_heading_is_not_this_one() -> None:
    found = findings(
        "# Profile group, telecon 2025-09-18", "# Previous minutes", "2025-09-04 minutes: no objection.", meeting=None
    )

    assert found.meeting_date == date(2025, 9, 18)


def test_what_another_meeting_decided_is_left_to_its_own_minutes() -> None:
    both = (
        "# Compte rendu de la réunion du 7 juin 2017", "Publier la note avant le 14 juin.",
        "# Compte rendu de la réunion du 1er juin 2017", "Relancer la mairie avant le 16 juin.",
    )  # fmt: skip

    def quotes(meeting: date | None) -> list[str]:
        return [action.quote for action in findings(*both, meeting=meeting).actions]

    assert quotes(None) == quotes(date(2017, 6, 8)) == ["Publier la note avant le 14 juin."]
    assert quotes(date(2017, 6, 1)) == ["Relancer la mairie avant le 16 juin."]


@pytest.mark.parametrize(
    "heading",
    [
        "Vote du procès-verbal du 18 mai 2017",
        "Suivi de la réunion du 18 mai 2017",
        "Prochaine réunion le 5 juillet 2017",
    ],
)
def test_a_heading_of_a_topic_begins_no_other_meeting(heading: str) -> None:
    found = findings("# Réunion du 7 juin 2017", f"## {heading}", "Publier la note avant le 14 juin.", meeting=None)

    assert found.other_meetings == ()
    assert [action.quote for action in found.actions] == ["Publier la note avant le 14 juin."]


def test_the_feet_and_heads_of_pages_are_no_actions() -> None:
    found = extract(
        document(
            Block("header", "Relancer la mairie avant le 14 juin"),
            Block("paragraph", "Publier la note avant le 14 juin"),
            Block("footer", "Envoyer à la mairie avant le 14 juin"),
        ),
        JUNE_7,
    )

    assert [action.quote for action in found.actions] == ["Publier la note avant le 14 juin"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("le 7 juin 2017", [JUNE_7]),
        ("06/13/2017", [date(2017, 6, 13)]),
        ("7.6.17", [JUNE_7]),
        ("31 juin 2017", []),
        ("du 7 juin 2017 au 2017-06-08", [JUNE_7, date(2017, 6, 8)]),
        ("le 7 juin", []),
    ],
)
def test_full_dates_in_whatever_order(text: str, days: list[date]) -> None:
    assert sorted(day for day, _ in dates_written(folded(text))) == days


# --- Language and people ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Les membres doivent envoyer la liste avec les noms", "fr"),
        ("The members will send the list with the names", "en"),
        ("Los socios deben enviar la lista con los nombres", "es"),
        ("12345", "fr"),
    ],
)
def test_the_language_most_small_words_are_of(text: str, code: str) -> None:
    assert language_of(told(text)).code == code


def test_organisations_with_their_units() -> None:
    assert organisations(told("Organisations présentes : UNHCR, MINUSMA (CAD, PE), NRC")) == (
        Organisation("UNHCR"),
        Organisation("MINUSMA", ("CAD", "PE")),
        Organisation("NRC"),
    )


@pytest.mark.parametrize(
    "lines",
    [
        ("Présents : Awa Koné (NRC), Karim Bah – OIM",),
        ("# Organisations", "- NRC", "- OIM"),
        ("# Participants", "Nom: Awa Koné | Organisation: NRC", "Nom: Karim Bah | Organisation: OIM"),
        ("Organisations: NRC, OIM", "Agencies: OIM"),
        ("Participants : NRC, OIM — excusé : HCR",),
    ],
)
def test_organisations_wherever_they_are_named(lines: tuple[str, ...]) -> None:
    assert organisations(told(*lines)) == (Organisation("NRC"), Organisation("OIM"))


def test_the_names_of_those_who_were_there() -> None:
    assert known_names(told("Présents : Awa Koné (NRC)", "Relancer Karim")) == {"Awa", "Koné", "NRC"}
    assert known_names(told("Relancer Karim")) == frozenset()


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Board meeting, 31 May - 1 June 2018", date(2018, 5, 31)),
        ("Réunion des 6 et 7 juin 2017", date(2017, 6, 6)),
        ("Réunion du 7 juin 2017", JUNE_7),
        ("Atelier du 1 au 28 juin 2017", date(2017, 6, 28)),  # too long for one meeting
    ],
)
def test_a_meeting_of_some_days_is_of_its_first(text: str, first: date) -> None:
    assert [day for day, _ in dates_written(folded(text))] == [first]


def test_who_was_there_is_known_in_inclusive_writing() -> None:
    assert findings("# Réunion", "Présent.e.s : Awa devra relire, Karim enverra la note").actions == ()
