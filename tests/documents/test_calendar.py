"""The calendar: an event at every due moment, moved when the decision moves."""

from dataclasses import replace

from icalendar import Calendar, Component

from documents.calendar import calendar_ics
from domain.decisions import Cancellation, Decision, Move
from tests.documents.case import BAMAKO, GROUP, MARIAM, PRIORITIES, at, meeting_decisions, read
from texts.locales.fr.documents import DocumentWords as French

FR = French(BAMAKO)


def events(*decisions: Decision) -> list[Component]:
    return list(Calendar.from_ical(calendar_ics(GROUP, decisions, FR)).walk("VEVENT"))


def moment(event: Component, name: str) -> object:
    return event.decoded(name)


def test_every_due_moment_of_the_meeting() -> None:
    found = events(*meeting_decisions())

    assert [(str(e["UID"]), moment(e, "DTSTART")) for e in found] == [
        ("contributions-1-1@relance", at(14, 23, 59)),
        ("transmission-1-1@relance", at(15, 23, 59)),
        ("transmission-1-2@relance", at(16, 23, 59)),
        ("contributions-1-3@relance", at(14, 23, 59)),
        ("transmission-1-3@relance", at(15, 23, 59)),
        ("contributions-1-4@relance", at(15, 23, 59)),
        ("transmission-1-4@relance", at(16, 23, 59)),
    ]
    assert not [e for event in found for e in event.walk("VALARM")]


def test_the_event_says_all_there_is_to_know() -> None:
    contributions, transmission = events(PRIORITIES)

    title = "#4 Priorités de protection pour le suivi de l'EHP"
    assert read(str(contributions["SUMMARY"])) == f"{title} : contributions"
    assert read(str(transmission["SUMMARY"])) == f"{title} : transmission à l'EHP"
    assert read(str(contributions["DESCRIPTION"])) == (
        f"{title}\n"
        "Demandé : 2 à 3 points par organisation\n"
        "Contributions : jeudi 15 juin 2017, 23:59 (Bamako)\n"
        "Transmission à l'EHP : vendredi 16 juin 2017, 23:59 (Bamako)\n"
        f"« {PRIORITIES.source} »"
    )


def test_a_moved_decision_moves_the_event_it_has() -> None:
    moved = replace(
        PRIORITIES,
        contributions_due=at(16, 8),
        moves=(Move(MARIAM, at(14, 11), PRIORITIES.contributions_due, PRIORITIES.transmission_due),),
    )

    before, after = events(PRIORITIES)[0], events(moved)[0]

    assert before["UID"] == after["UID"]
    assert (before["SEQUENCE"], after["SEQUENCE"]) == (0, 1)
    assert (moment(before, "DTSTAMP"), moment(after, "DTSTAMP")) == (PRIORITIES.opened.at, at(14, 11))
    assert moment(after, "DTSTART") == at(16, 8)


def test_a_cancelled_decision_cancels_its_events() -> None:
    found = events(replace(PRIORITIES, cancellation=Cancellation(MARIAM, at(13, 9))))

    assert [(str(e["STATUS"]), e["SEQUENCE"]) for e in found] == [("CANCELLED", 1), ("CANCELLED", 1)]


def test_titles_with_separators_and_controls_survive() -> None:
    odd = 'Accès; eau, "abris"\\n: <&> \x07é'

    (event, _) = events(replace(PRIORITIES, title=odd))

    assert read(str(event["SUMMARY"])) == '#4 Accès; eau, "abris"\\n: <&> é : contributions'


def test_same_input_same_bytes_whatever_the_order() -> None:
    decisions = meeting_decisions()

    assert calendar_ics(GROUP, decisions, FR) == calendar_ics(GROUP, decisions[::-1], FR)
