"""The rules of a draft made of minutes: what is ticked at first, recognised, put right, paged and kept."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain import drafting
from domain.decisions import Decision, Move, Progress, Wanted
from domain.drafting import PER_PAGE, Entry, Proposed
from domain.groups import Act, Group
from domain.minutes.findings import Due, Findings, Kind, Organisation, Proposal, Question, Report, State
from domain.roster import read_roster, with_organisations
from domain.typed import Fault, Typed
from tests.dialogues.stage import BAMAKO, ROSTER, at
from tests.june_findings import FOUND, PLAN, PRIORITIES, REPORTS, TERMS, doubtful, due, found, june
from texts import VOICES, speaker
from texts.messages_minutes import listed, sources

NOW = at(7, 15)
GROUP = Group(1, -100, "Cluster Protection Mali", "fr", "Africa/Bamako", "ML")

words = st.text(min_size=1, max_size=200).filter(str.strip)
days = st.dates(date(2017, 1, 1), date(2018, 12, 31))
dues = st.builds(
    Due,
    st.none() | days,
    st.none() | st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    words,
    st.none() | st.sampled_from(get_args(Question)),
    st.lists(days, max_size=3).map(tuple),
)
proposals = st.builds(
    Proposal,
    title=words,
    quotes=st.lists(words, max_size=3).map(tuple),
    kind=st.sampled_from(get_args(Kind)),
    contributions=st.none() | dues,
    transmission=st.none() | dues,
    said=st.none() | words,
    recipient=st.none() | words,
    owner=st.none() | words,
    wanted=st.none() | st.builds(lambda a, b: Wanted(a, a + b), st.integers(1, 9), st.integers(0, 9)),
    carried_over=st.booleans(),
)
organisations = st.lists(st.builds(Organisation, words, st.lists(words, max_size=2).map(tuple)), max_size=4)
findings = st.builds(
    Findings,
    st.none() | days,
    st.just("fr"),
    organisations.map(tuple),
    st.just(()),
    st.lists(proposals, max_size=12).map(tuple),
    st.lists(days, max_size=2).map(tuple),
    st.lists(st.builds(Report, words, words, st.sampled_from(get_args(State)), st.none() | days), max_size=3).map(
        tuple
    ),
)


def drafted(*decisions: Proposal, now: datetime = NOW, known: Sequence[Decision] = ()) -> Proposed:
    return drafting.drafted(found(*decisions), now, BAMAKO, known)


def a_decision(proposal: Proposal, number: int = 1) -> Decision:
    read = drafting.typed_of(Entry(1, proposal), BAMAKO)
    return Decision(
        number, 1, number, read.title, Act(1, NOW),
        contributions_due=read.contributions_due, transmission_due=read.transmission_due,
    )  # fmt: skip


# at first


@settings(deadline=None)
@given(findings)
def test_what_is_kept_is_read_as_it_was(document: Findings) -> None:
    proposed = drafting.drafted(document, NOW, BAMAKO, ())
    assert drafting.from_text(drafting.to_text(proposed)) == proposed


@settings(deadline=None)
@given(findings)
def test_whatever_is_ticked_can_be_opened_at_once(document: Findings) -> None:
    for entry in drafting.drafted(document, NOW, BAMAKO, ()).ticked:
        read = drafting.typed_of(entry, BAMAKO)
        dates = [moment for moment in (read.contributions_due, read.transmission_due) if moment]
        assert dates
        assert all(moment > NOW for moment in dates)
        assert dates == sorted(dates)
        assert entry.asked is None
        assert len(read.title) <= 200


@settings(deadline=None)
@given(findings)
def test_every_proposal_has_its_number_and_stands_on_one_page(document: Findings) -> None:
    proposed = drafting.drafted(document, NOW, BAMAKO, ())
    assert [e.number for e in proposed.entries] == list(range(1, len(document.decisions) + 1))
    shown = [e.number for page in range(proposed.pages) for e in proposed.page(page)]
    assert sorted(shown) == [e.number for e in proposed.entries]
    assert all(len(proposed.page(page)) <= PER_PAGE for page in range(proposed.pages))
    assert all(e in proposed.page(proposed.page_of(e.number)) for e in proposed.entries)


@settings(deadline=None)
@given(findings, st.sampled_from(list(VOICES)))
def test_every_page_is_one_message_with_its_buttons(document: Findings, language: str) -> None:
    say = speaker(language, BAMAKO)  # type: ignore[arg-type]
    proposed = drafting.drafted(document, NOW, BAMAKO, ())
    for page in range(proposed.pages):
        for message in (
            listed(say, 1, "CR.docx", proposed, GROUP, (), NOW, page=page),
            sources(say, 1, proposed, page),
        ):
            assert len(message.text.encode("utf-16-le")) // 2 <= 4096 * 2  # as HTML; the outbox counts what is shown
            assert sum(map(len, message.buttons)) <= 40
            assert all(0 < len(b.label) <= 80 for row in message.buttons for b in row)


def test_dated_ones_come_first_and_those_without_a_day_are_not_ticked() -> None:
    proposed = drafting.drafted(FOUND, NOW, BAMAKO, ())
    assert [(e.number, e.proposal.title[:12], e.ticked) for e in proposed.entries] == [
        (1, "Partager la ", True),
        (2, "Commentaires", True),
        (3, "Deux indicat", True),
        (4, "Priorités de", True),
        (5, "Partager les", False),
        (6, "Formation su", False),
        (7, "Revue à mi-p", False),
    ]


def test_a_day_gone_by_a_question_and_a_wrong_order_hinder() -> None:
    def fault(proposal: Proposal, now: datetime = NOW) -> Fault | None:
        wrong = drafting.hindrance(Entry(1, proposal), now, BAMAKO)
        return wrong.fault if wrong else None

    assert fault(PRIORITIES) is None
    assert fault(PRIORITIES, at(15, 23, 58)) is None
    assert fault(PRIORITIES, at(15, 23, 59)) is Fault.PAST
    assert fault(replace(PRIORITIES, transmission=due(14, "le 14 juin"))) is Fault.TRANSMISSION_FIRST
    assert fault(replace(PRIORITIES, transmission=doubtful("mardi 16 juin", "weekday_conflict"))) is Fault.AMBIGUOUS
    assert fault(REPORTS) is None


# recognised


def test_a_decision_with_the_same_title_and_days_is_the_same_also_when_it_was_moved_since() -> None:
    decision = a_decision(PRIORITIES, 3)
    typed = replace(decision, title="Priorites de protection pour l’EHP")
    moved = replace(
        decision, contributions_due=at(16, 8), moves=(Move(1, NOW, at(15, 23, 59), at(16, 23, 59)),)
    )  # fmt: skip
    for known in (decision, typed, moved):
        assert drafted(PRIORITIES, known=[known]).entries[0].opened == 3
    assert drafted(TERMS, known=[decision]).entries[0].opened is None
    another_day = replace(decision, contributions_due=at(14, 23, 59))
    assert drafted(PRIORITIES, known=[another_day]).entries[0].opened is None


def test_the_same_sentence_under_another_title_is_the_same_decision() -> None:
    renamed = replace(a_decision(PRIORITIES, 2), title="Priorités", source=drafting.source_of(Entry(1, PRIORITIES)))
    assert drafting.recognised(drafted(PRIORITIES), [renamed], BAMAKO).entries[0].opened == 2


def test_what_was_finished_before_the_meeting_is_known_by_its_days_and_undated_it_is_asked_for_anew() -> None:
    done = (Progress("done", 1, NOW),)
    dated, undated = (replace(a_decision(p, 4), meeting=date(2017, 6, 1), progress=done) for p in (PRIORITIES, REPORTS))

    assert [e.opened for e in drafted(PRIORITIES, known=[dated]).entries] == [4]
    assert [(e.opened, e.repeats) for e in drafted(REPORTS, known=[undated]).entries] == [(None, None)]
    still = [replace(d, progress=()) for d in (dated, undated)]
    assert [e.repeats for e in drafted(PRIORITIES, known=still[:1]).entries] == [4]
    assert [e.repeats for e in drafted(REPORTS, known=still[1:]).entries] == [4]


@settings(deadline=None)
@given(findings)
def test_what_was_opened_is_offered_by_no_second_reading(document: Findings) -> None:
    first = drafting.drafted(document, NOW, BAMAKO, ())
    opened = [replace(a_decision(e.proposal, e.number), meeting=first.meeting_date) for e in first.ticked]
    again = drafting.drafted(document, NOW, BAMAKO, opened)
    taken = {(e.proposal.title, drafting.typed_of(e, BAMAKO)) for e in first.ticked}
    assert not [e for e in again.ticked if (e.proposal.title, drafting.typed_of(e, BAMAKO)) in taken]


# read again


@settings(deadline=None)
@given(findings, st.data())
def test_read_again_the_same_everything_is_as_it_was_left(document: Findings, data: st.DataObject) -> None:
    proposed = drafting.drafted(document, NOW, BAMAKO, ())
    for entry in proposed.entries:
        done = data.draw(st.sampled_from(["nothing", "removed", "ticked off", "answered", "named"]))
        if done == "removed":
            entry = drafting.removal(entry, gone=True)
        elif done == "ticked off":
            entry = drafting.ticking(entry, on=False)
        elif done == "answered" and entry.asked:
            entry = drafting.with_day(entry, entry.asked[0], data.draw(st.none() | days), NOW, BAMAKO)
        elif done == "named":
            typed = replace(drafting.typed_of(entry, BAMAKO), title="Autre titre")
            entry = drafting.with_typed(entry, typed, NOW, BAMAKO)
        proposed = drafting.changed(proposed, entry)

    for corrects in (False, True):
        again = drafting.drafted(
            document, NOW, BAMAKO, (), proposed, corrects=corrects, meeting_date=proposed.meeting_date
        )
        assert again == proposed


def test_what_is_read_otherwise_takes_the_place_of_what_nobody_put_right() -> None:
    asked = replace(TERMS, contributions=doubtful("mercredi", "no_meeting_date"), transmission=None)
    before = drafted(asked, PLAN)
    renamed = drafting.with_typed(
        before.entries[0], replace(drafting.typed_of(before.entries[0], BAMAKO), title="Termes"), NOW, BAMAKO
    )
    read = found(replace(TERMS, transmission=None), PLAN)
    again = drafting.drafted(read, NOW, BAMAKO, (), drafting.changed(before, renamed))

    assert again.entries[0] == Entry(
        1,
        replace(TERMS, title="Termes", transmission=None),
        ticked=True,
        read=replace(TERMS, transmission=None),
    )


def test_the_number_of_what_is_gone_is_given_to_no_other() -> None:
    second = drafting.drafted(found(PLAN), NOW, BAMAKO, (), drafted(PLAN, TERMS), corrects=True)
    third = drafting.drafted(found(PLAN, PRIORITIES), NOW, BAMAKO, (), second, corrects=True)
    assert [(e.number, e.is_new) for e in third.entries] == [(1, False), (3, True)]


# put right


@settings(deadline=None)
@given(findings, st.none() | days, st.data())
def test_an_answer_settles_its_question_and_no_other(document: Findings, day: date | None, data: st.DataObject) -> None:
    proposed = drafting.drafted(document, NOW, BAMAKO, ())
    if not proposed.questions:
        return
    entry, field, _ = data.draw(st.sampled_from(proposed.questions))
    answered = drafting.with_day(entry, field, day, NOW, BAMAKO)

    settled = dict(answered.dues)[field]
    assert settled is None if day is None else (settled and (settled.date, settled.question) == (day, None))
    others = drafting.changed(proposed, answered)
    assert [e for e in others.entries if e.number != entry.number] == [
        e for e in proposed.entries if e.number != entry.number
    ]
    assert len(others.questions) <= len(proposed.questions)


@settings(deadline=None)
@given(proposals)
def test_what_is_typed_as_it_stands_changes_nothing(proposal: Proposal) -> None:
    entry = drafted(proposal).entries[0]
    again = drafting.with_typed(entry, drafting.typed_of(entry, BAMAKO), NOW, BAMAKO)
    assert drafting.typed_of(again, BAMAKO) == drafting.typed_of(entry, BAMAKO)
    assert (again.ticked, again.asked) == (entry.ticked, entry.asked)


def test_a_date_that_is_typed_settles_what_was_asked_and_is_ticked() -> None:
    entry = drafted(replace(PLAN, transmission=doubtful("mardi 16 juin", "weekday_conflict"))).entries[0]
    assert not entry.ticked
    put_right = drafting.with_typed(entry, Typed(title=PLAN.title, transmission_due=at(16, 17)), NOW, BAMAKO)

    assert put_right.ticked
    assert put_right.proposal.transmission == Due(june(16), time(17), "mardi 16 juin")


@pytest.mark.parametrize(
    ("text", "number", "rest"),
    [
        ("3 vendredi 23 juin", 3, "vendredi 23 juin"),
        ("#3 : 23 juin", 3, "23 juin"),
        ("n° 2) transmission 23 juin 17h", 2, "transmission 23 juin 17h"),
        ("3. 23/06/2017", 3, "23/06/2017"),
        ("23 juin", 3, "23 juin"),  # the only one that waits for a day
        ("3 merci", None, "3 merci"),
        ("9 vendredi 23 juin", None, "vendredi 23 juin"),  # there is no ninth
        ("2 juillet", 3, "2 juillet"),
        ("2 juin 2018", 3, "2 juin 2018"),
        ("1 July", 3, "1 July"),
        ("1 h vendredi", 3, "1 h vendredi"),
        ("1:30 vendredi", 3, "1:30 vendredi"),
        ("2.7.2017", 3, "2.7.2017"),
        ("2 2 juillet", 2, "2 juillet"),
        ("#2 juillet", 2, "juillet"),
    ],
)
def test_a_reply_names_an_entry_by_its_number(text: str, number: int | None, rest: str) -> None:
    entry, left = drafting.addressed(drafted(PLAN, PRIORITIES, REPORTS), text, NOW, BAMAKO)
    assert (entry.number if entry else None, left) == (number, rest)


def test_which_date_a_bare_day_is() -> None:
    def meant(proposal: Proposal) -> str | None:
        return drafting.field_meant(Entry(1, proposal))

    assert meant(REPORTS) == "transmission"
    assert meant(replace(REPORTS, kind="contribution")) == "contributions"
    assert meant(replace(REPORTS, kind="task")) is None
    assert meant(PLAN) == "transmission"
    assert meant(PRIORITIES) is None
    assert meant(replace(PRIORITIES, transmission=doubtful("x", "ambiguous"))) == "transmission"
    assert drafting.field_said("contributions vendredi 23 juin") == "contributions"
    assert drafting.field_said("vendredi 23 juin") is None


# the roster, the meeting's day, what may be minutes


def test_only_organisations_that_are_not_on_the_roster_are_offered() -> None:
    proposed = drafting.drafted(FOUND, NOW, BAMAKO, ())
    whole = with_organisations(GROUP, read_roster(ROSTER))
    assert len(drafting.missing(GROUP, proposed)) == 20
    assert drafting.missing(whole, proposed) == ()
    assert drafting.with_missing(GROUP, proposed).expected() == whole.expected()
    known_as = with_organisations(GROUP, read_roster("Mission des Nations unies (MINUSMA)"))
    assert "MINUSMA" not in [n.name for n in drafting.missing(known_as, proposed)]


@pytest.mark.parametrize(
    ("text", "now", "day"),
    [
        ("7 juin", NOW, june(7)),
        ("mercredi 7 juin 2017", at(9, 10), june(7)),
        ("7 juin", at(9, 10), june(7)),
        ("hier", at(8, 9), june(7)),
        ("3 mai", NOW, date(2017, 5, 3)),
        ("15 décembre", NOW, date(2016, 12, 15)),
        ("7 June 2017", NOW, june(7)),
        ("je ne sais pas", NOW, None),
    ],
)
def test_the_day_of_a_meeting_has_been(text: str, now: datetime, day: date | None) -> None:
    assert drafting.meeting_day(text, now, BAMAKO) == day


def test_the_likely_days_are_that_of_the_file_s_name_today_and_the_working_days_before() -> None:
    assert drafting.likely_days("CR_2017-06-01.docx", at(12, 9), BAMAKO) == (june(1), june(12), june(9), june(8))
    assert drafting.likely_days("CR 07.06.2017.pdf", NOW, BAMAKO)[0] == june(7)
    assert drafting.likely_days("CR 99.99.2017.pdf", NOW, BAMAKO) == (june(7), june(6), june(5))


@pytest.mark.parametrize(
    ("name", "likely"),
    [
        ("Compte rendu du 7 juin.docx", True),
        ("CR_cluster_protection.docx", True),
        ("compte-rendu.pdf", True),
        ("PV 7 juin.pdf", True),
        ("Meeting notes.docx", True),
        ("minutes_2017.docx", True),
        ("priorites_AMSS.docx", False),
        ("cran d'arrêt.docx", False),
    ],
)
def test_a_file_s_name_tells_minutes(name: str, likely: bool) -> None:
    assert drafting.is_likely_minutes("", name) is likely


def test_a_text_tells_minutes_by_what_it_speaks_of() -> None:
    minutes = "Réunion du 7 juin\nParticipants : UNHCR, NRC\nOrdre du jour\n" + "Discussions du matin\n" * 20
    answer = "\n".join(f"{n}) Accès humanitaire au nord de Mopti, sites et axes routiers" for n in range(1, 9))
    assert drafting.is_likely_minutes(minutes)
    assert not drafting.is_likely_minutes(answer)
    assert drafting.may_be_minutes(answer)
    assert not drafting.may_be_minutes("Bonjour,\nvoici nos priorités\n1) accès\n2) écoles")


def test_what_the_app_cut_in_the_middle_of_a_line_is_one_line_again() -> None:
    assert drafting.joined(["Partager avant le 16", "juin"]) == "Partager avant le 16\njuin"
    long = "x" * 4000 + " avant le vendredi"
    assert drafting.joined([long, "seize juin\nSuite"]) == f"{long} seize juin\nSuite"
    assert drafting.joined([long + ".", "Suite"]) == f"{long}.\nSuite"
    assert drafting.joined([]) == ""


@settings(deadline=None)
@given(st.lists(st.text(max_size=50), max_size=5))
def test_nothing_of_what_was_pasted_is_lost(parts: list[str]) -> None:
    text = drafting.joined(parts)
    assert [c for c in text if not c.isspace()] == [c for part in parts for c in part if not c.isspace()]


def test_times_are_kept_and_told() -> None:
    at_noon = replace(PLAN, transmission=Due(june(16), time(12), "vendredi 16 juin 12h"))
    assert drafting.typed_of(drafted(at_noon).entries[0], BAMAKO).transmission_due == at(16, 12)
    assert drafted(at_noon, now=at(16, 11)).ticked
    assert not drafted(at_noon, now=at(16, 12) + timedelta(minutes=1)).ticked
