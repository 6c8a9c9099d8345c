"""An organisation's history in a group."""

from dataclasses import replace

from domain.decisions import Cancellation, Decision
from domain.groups import Act
from domain.history import Record, history, tally
from domain.submissions import Submission
from tests.documents.case import GROUP, PRIORITIES, at, key, meeting_decisions, submission, submissions

NEXT_MEETING = at(5, 9, month=7)


def records(organisation: str, *decisions: Decision, given: tuple[Submission, ...] = submissions()) -> list[Record]:
    found = history(GROUP, decisions, {PRIORITIES.id: given}, key(organisation), NEXT_MEETING)
    return [p.record for p in found]


def test_on_time_with_extension_late_nothing_excused_missing() -> None:
    assert {name: records(name, PRIORITIES) for name in ("UNHCR", "TDH", "SIF", "ECHO", "EUTM", "ABA-ROLI")} == {
        "UNHCR": [Record.ON_TIME],
        "TDH": [Record.WITH_EXTENSION],
        "SIF": [Record.LATE],
        "ECHO": [Record.NOTHING_TO_ADD],
        "EUTM": [Record.EXCUSED],
        "ABA-ROLI": [Record.MISSING],
    }


def test_before_its_own_due_moment_an_answer_is_awaited_not_missing() -> None:
    given: dict[int, tuple[Submission, ...]] = {}
    friday = at(16, 9)  # the general due moment has passed, TDH has until 10:00

    assert [p.record for p in history(GROUP, [PRIORITIES], given, key("TDH"), friday)] == [Record.AWAITED]
    assert [p.record for p in history(GROUP, [PRIORITIES], given, key("SIF"), friday)] == [Record.MISSING]


def test_the_latest_decision_first_and_only_what_was_asked() -> None:
    pasts = history(GROUP, meeting_decisions(), {PRIORITIES.id: submissions()}, key("DRC"), NEXT_MEETING)

    assert [(p.number, p.record, p.points) for p in pasts] == [
        (4, Record.ON_TIME, 3),
        (3, Record.MISSING, 0),
        (1, Record.MISSING, 0),
    ]
    assert tally(pasts) == {Record.ON_TIME: 1, Record.MISSING: 2}


def test_a_cancelled_decision_and_one_that_did_not_expect_it_are_left_out() -> None:
    without = replace(PRIORITIES, organisations=tuple(k for k in PRIORITIES.organisations if k != key("DRC")))

    assert records("DRC", replace(PRIORITIES, cancellation=Cancellation(1, at(9, 9)))) == []
    assert records("DRC", without, given=()) == []
    answered = (submission(1, "DRC", ("Accès",), at(9, 9)),)
    assert records("DRC", without, given=answered) == [Record.ON_TIME]


def test_an_answer_in_time_stands_whatever_the_organisation_adds_later_unless_it_takes_it_back() -> None:
    first, later = submission(1, "DRC", ("Accès", "Eau"), at(9, 9)), submission(2, "DRC", ("Genre",), at(17, 9))
    taken_back = replace(first, withdrawn=Act(1, at(17, 10)))

    (past,) = history(GROUP, [PRIORITIES], {PRIORITIES.id: (first, later)}, key("DRC"), NEXT_MEETING)
    assert (past.record, past.received, past.again, past.points) == (Record.ON_TIME, at(9, 9), at(17, 9), 1)

    (past,) = history(GROUP, [PRIORITIES], {PRIORITIES.id: (taken_back, later)}, key("DRC"), NEXT_MEETING)
    assert (past.record, past.received, past.again) == (Record.LATE, at(17, 9), None)


def test_nothing_to_add_said_last_is_told_with_its_own_moment() -> None:
    first = submission(1, "DRC", ("Accès", "Eau"), at(9, 9))
    nothing = replace(submission(2, "DRC", (), at(17, 9)), nothing_to_add=True)

    (past,) = history(GROUP, [PRIORITIES], {PRIORITIES.id: (first, nothing)}, key("DRC"), NEXT_MEETING)

    assert (past.record, past.received, past.again, past.points) == (Record.NOTHING_TO_ADD, at(17, 9), None, 0)
