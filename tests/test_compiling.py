"""Compiling: the numbers add up to the roster, and everything received stands somewhere, once."""

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from domain.compiling import (
    AT_ONCE,
    Addition,
    Compilation,
    Counts,
    Timeliness,
    as_of,
    compile_decision,
    compiled_in_steps,
)
from domain.decisions import Closure, Excuse, Extension, Wanted
from domain.groups import Act, FocalPoint
from domain.standing import Standing, standing_of
from domain.submissions import (
    Attachment,
    OnBehalf,
    Source,
    Submission,
    Version,
    standing_answer,
    standing_answers,
)
from domain.transmitting import Selection, transmission
from tests.documents.case import (
    AWA,
    GROUP,
    MARIAM,
    NAMES,
    PRIORITIES,
    at,
    june_compilation,
    key,
    submission,
    submissions,
    transmitted,
)

NOW = at(16, 12)


def compiled(*given: Submission, **changes: object) -> Compilation:
    decision = replace(PRIORITIES, **changes)  # type: ignore[arg-type]
    return compile_decision(GROUP, decision, given, NAMES, NOW)


def test_the_june_case_adds_up() -> None:
    june = june_compilation()

    assert june.counts == Counts(answered=16, nothing_to_add=1, excused=2, missing=1)
    assert june.counts.expected == len(june.entries) == 20
    assert [e.organisation for e in june.entries] == [o.name for o in GROUP.roster]
    assert sum(len(a.items) for a in june.standing_answers) == 34
    assert [w.number for w in june.waiting] == [19]
    assert [(s.number, s.why) for s in june.set_aside] == [(20, "withdrawn")]
    assert {a.number: a.replaced_by for a in june.annex if a.replaced_by} == {18: 2}
    assert [(f.organisation, f.number, f.attachment.id) for f in june.files] == [("ARGA-Mali", 16, "f1")]
    assert june.standing_numbers == tuple(range(1, 18))
    assert june.version == 1


def test_an_edit_is_a_version_of_the_same_answer() -> None:
    (drc,) = [a for a in june_compilation().annex if a.organisation == "DRC"]

    assert (drc.by, drc.versions, drc.at, drc.edited_at) == ("Aïssata Touré", 2, at(8, 10), at(9, 15, 20))
    assert drc.earlier == (at(8, 10),)
    assert drc.text.startswith("1) Étendre le monitoring aux cercles frontaliers")


def test_on_behalf_and_forwarded_say_so() -> None:
    by_name = {a.organisation: a for a in june_compilation().annex}

    assert (by_name["AMSS"].on_behalf_by, by_name["AMSS"].channel) == ("Awa Cissé", "téléphone")
    assert by_name["ARGA-Mali"].forwarded_from == "ARGA-Mali Bamako"
    assert by_name["UNHCR"].private
    assert not by_name["DRC"].private


def test_late_is_judged_by_what_each_organisation_was_granted() -> None:
    june = june_compilation()
    marked = {a.organisation: a.timeliness for a in june.standing_answers if a.timeliness is not Timeliness.ON_TIME}

    assert marked == {"TDH": Timeliness.WITH_EXTENSION, "SIF": Timeliness.LATE}


def test_an_edit_after_the_due_moment_is_not_late() -> None:
    first = submission(1, "NRC", ("a", "b"), at(15, 20))
    edited = replace(first, versions=(*first.versions, Version(at(16, 8), "c", ("c", "d"))))

    (answer,) = compiled(edited).standing_answers

    assert answer.timeliness is Timeliness.ON_TIME
    assert answer.edited_at == at(16, 8)


def test_who_answered_in_time_stays_so_whatever_it_adds_later_and_is_late_once_that_is_taken_back() -> None:
    first, later = submission(1, "NRC", ("a", "b"), at(15, 20)), submission(2, "NRC", ("c",), at(17, 9))
    taken_back = replace(first, withdrawn=Act(MARIAM, at(17, 10)))

    assert [(a.number, a.timeliness, a.late_again) for a in compiled(first, later).annex] == [
        (1, Timeliness.ON_TIME, False),
        (2, Timeliness.ON_TIME, True),
    ]
    assert [(a.number, a.timeliness, a.late_again) for a in compiled(taken_back, later).annex] == [
        (2, Timeliness.LATE, False)
    ]


def test_closing_by_hand_makes_late_what_comes_after_unless_more_time_was_granted() -> None:
    early = Closure(at(14, 12), by=MARIAM)
    more = (Extension(key("TDH"), at(16, 10), MARIAM, at(13, 9)),)
    given = [
        submission(1, "NRC", ("a", "b"), at(14, 11)),
        submission(2, "SIF", ("a", "b"), at(14, 13)),
        submission(3, "TDH", ("a", "b"), at(14, 13)),
    ]

    answers = compiled(*given, closure=early, extensions=more).standing_answers

    assert {a.organisation: a.timeliness for a in answers} == {
        "NRC": Timeliness.ON_TIME,
        "TDH": Timeliness.WITH_EXTENSION,
        "SIF": Timeliness.LATE,
    }


def test_closing_by_the_clock_a_minute_late_does_not_move_the_due_moment() -> None:
    by_clock = Closure(at(16, 0, 1))

    (answer,) = compiled(submission(1, "NRC", ("a", "b"), at(16, 0, 0)), closure=by_clock).standing_answers

    assert answer.timeliness is Timeliness.LATE


def test_too_few_and_too_many_are_flagged_but_a_file_may_hold_any_number() -> None:
    note = Attachment("f9", "note.docx", "application/msword", 12, "tg")
    file_alone = submission(3, "TDH", (), at(10, 9), versions=(Version(at(10, 9), "", (), (note,)),))
    paragraph = submission(4, "SIF", (), at(10, 9), versions=(Version(at(10, 9), "Une phrase."),))
    given = [
        submission(1, "NRC", ("a",), at(10, 9)),
        submission(2, "DRC", ("a", "b", "c", "d"), at(10, 9)),
        file_alone,
        paragraph,
    ]

    answers = {a.organisation: a for a in compiled(*given, wanted=Wanted(2, 3)).standing_answers}

    assert {name: a.amount for name, a in answers.items()} == {
        "NRC": "too few",
        "DRC": "too many",
        "TDH": None,
        "SIF": "too few",
    }
    assert answers["SIF"].items == ("Une phrase.",)


def test_an_excuse_gives_way_to_an_answer_and_absence_excuses() -> None:
    excuse = (Excuse(key("EUTM"), AWA, at(13, 9), "mandat"),)
    standing = {e.organisation: e for e in compiled(excuses=excuse).entries}
    answered = {e.organisation: e for e in compiled(submission(1, "EUTM", ("a",), at(14, 9)), excuses=excuse).entries}

    assert (standing["EUTM"].standing, standing["EUTM"].reason) == (Standing.EXCUSED, "mandat")
    assert (standing["IDLO"].standing, standing["IDLO"].away_until) == (Standing.EXCUSED, at(20, 8))
    assert (answered["EUTM"].standing, answered["EUTM"].reason) == (Standing.ANSWERED, "")


def test_one_focal_point_who_is_here_is_enough_to_be_asked() -> None:
    here = GROUP.with_focal_point(FocalPoint(key("IDLO"), 113))

    assert standing_of(GROUP, PRIORITIES, (), key("IDLO")) is Standing.EXCUSED
    assert standing_of(here, PRIORITIES, (), key("IDLO")) is Standing.NOT_YET


def test_back_before_its_own_later_date_is_not_excused() -> None:
    longer = replace(PRIORITIES, extensions=(Extension(key("IDLO"), at(21, 8), MARIAM, at(14, 9)),))

    assert standing_of(GROUP, longer, (), key("IDLO")) is Standing.NOT_YET


def test_answers_of_organisations_the_decision_does_not_expect_stand_beside() -> None:
    some = PRIORITIES.organisations[:5]
    made = compiled(submission(1, "DRC", ("a", "b"), at(10, 9)), organisations=some)

    assert made.counts == Counts(0, 0, 0, 5)
    assert [a.organisation for a in made.beside] == ["DRC"]


def test_an_organisation_off_the_roster_since_keeps_its_name_and_answer() -> None:
    gone = replace(
        GROUP, roster=tuple(replace(o, removed=Act(MARIAM, NOW)) if o.name == "DRC" else o for o in GROUP.roster)
    )

    made = compile_decision(gone, PRIORITIES, [submission(1, "DRC", ("a", "b"), at(10, 9))], NAMES, NOW)

    assert [e.organisation for e in made.entries if e.answer] == ["DRC"]


def test_all_withdrawn_is_a_whole_compilation() -> None:
    made = compiled(submission(1, "DRC", ("a",), at(10, 9), withdrawn=Act(103, at(11, 9))))

    assert made.counts == Counts(0, 0, 2, 18)
    assert (made.annex, made.standing_answers, [s.number for s in made.set_aside]) == ((), (), [1])


def test_the_addendum_holds_what_the_recipient_has_not_seen() -> None:
    sent = transmitted()
    nrc = next(s for s in submissions() if s.organisation == key("NRC"))
    edited = replace(nrc, versions=(*nrc.versions, Version(at(16, 11), "1) x\n2) y", ("x", "y"))))
    hcdh = next(s for s in submissions() if s.organisation == key("HCDH"))
    taken_back = replace(hcdh, withdrawn=Act(104, at(16, 11, 5)))
    given = [{nrc: edited, hcdh: taken_back}.get(s, s) for s in submissions()]

    made = compile_decision(GROUP, sent, given, NAMES, NOW)

    assert made.addendum == (
        Addition("changed", 8, "NRC", at(16, 11), 2),
        Addition("withdrawn", 4, "HCDH", at(16, 11, 5), 0),
        Addition("new", 11, "SIF", at(16, 11, 30), 2),
    )
    assert (made.version, made.chosen) == (2, sent.transmissions[0].chosen)
    assert made.transmitted is not None
    assert (made.transmitted.version, made.transmitted.by) == (1, "Awa Cissé")


def test_without_changes_a_later_compilation_is_still_the_version_that_was_sent() -> None:
    before_sif = [s for s in submissions() if s.organisation != key("SIF")]

    made = compile_decision(GROUP, transmitted(), before_sif, NAMES, at(16, 11))

    assert (made.version, made.addendum) == (1, ())


def test_what_is_chosen_now_goes_before_what_was_chosen_last_time() -> None:
    made = compile_decision(GROUP, transmitted(), submissions(), NAMES, NOW, chosen=("Accès",))

    assert made.chosen == ("Accès",)


def test_the_fingerprint_tells_content_apart_but_not_the_moment() -> None:
    assert june_compilation(at(16, 8)).fingerprint == june_compilation(at(16, 12)).fingerprint
    assert june_compilation().fingerprint != compiled(*submissions()[1:]).fingerprint


def test_every_moment_is_told_in_the_zone_of_the_group() -> None:
    elsewhere = compile_decision(replace(GROUP, zone="Africa/Juba"), PRIORITIES, submissions(), NAMES, NOW)

    assert {str(a.at.tzinfo) for a in elsewhere.annex} == {"Africa/Juba"}


def some_submissions() -> st.SearchStrategy[list[Submission]]:
    """Any mixture of answers, late, held, withdrawn, commented, edited, from known, unknown and several authors."""
    moments = st.integers(0, 60 * 24 * 12).map(lambda minutes: at(7, 16) + timedelta(minutes=minutes))
    organisations = st.sampled_from([None, *(o.key for o in GROUP.roster[:6]), GROUP.roster[-1].key])

    def versions(moment: datetime) -> st.SearchStrategy[tuple[Version, ...]]:
        said = st.tuples(st.text(max_size=20), st.lists(st.text(min_size=1, max_size=8), max_size=4).map(tuple))
        return st.lists(said, min_size=1, max_size=3).map(
            lambda texts: tuple(
                Version(moment + timedelta(minutes=n), text, items) for n, (text, items) in enumerate(texts)
            )
        )

    one = st.builds(
        lambda versions, organisation, nothing, held, comment, withdrawn, by: Submission(
            decision=PRIORITIES.id,
            number=0,
            organisation=organisation,
            author=by,
            author_name="",
            source=Source(1, 1),
            versions=versions,
            nothing_to_add=nothing,
            on_behalf=OnBehalf(AWA, "téléphone") if by == AWA else None,
            held=held,
            comment=comment,
            withdrawn=Act(by, NOW) if withdrawn else None,
        ),
        versions=moments.flatmap(versions),
        organisation=organisations,
        nothing=st.booleans(),
        held=st.sampled_from([None, None, "comment?", "organisation?"]),
        comment=st.sampled_from([False, False, True]),
        withdrawn=st.sampled_from([False, False, True]),
        by=st.sampled_from([AWA, 103, 104]),
    )
    return st.lists(one, max_size=14).map(lambda many: [replace(s, number=n) for n, s in enumerate(many, 1)])


@given(some_submissions(), st.integers(0, 20), st.randoms(use_true_random=False))
def test_nothing_is_lost_and_nothing_stands_twice(given: list[Submission], expected: int, random: Random) -> None:
    decision = replace(PRIORITIES, organisations=PRIORITIES.organisations[:expected])
    shuffled = random.sample(given, len(given))

    made = compile_decision(GROUP, decision, shuffled, NAMES, NOW)

    assert made == compile_decision(GROUP, decision, given, NAMES, NOW)
    assert made.counts.expected == len(made.entries) == expected
    annex = [a.number for a in made.annex]
    assert sorted([*annex, *(w.number for w in made.waiting), *(s.number for s in made.set_aside)]) == [
        s.number for s in given
    ]
    assert set(annex) == {s.number for s in given if s.counts}
    standing = [a.number for a in made.standing_answers]
    assert sorted(standing) == sorted(a.number for a in made.annex if a.replaced_by is None)
    assert len({a.organisation_key for a in made.standing_answers}) == len(standing)
    for answer in made.annex:
        said = given[answer.number - 1].current
        whole = (said.text,) if said.text.strip() else ()
        assert answer.text == said.text
        assert answer.items == (() if answer.nothing_to_add else said.items or whole)
    for entry in made.entries:
        assert (entry.answer is not None) == (entry.standing in (Standing.ANSWERED, Standing.NOTHING_TO_ADD))


@given(some_submissions())
def test_what_stands_for_all_organisations_is_what_stands_for_each(given: list[Submission]) -> None:
    each = {o.key: standing_answer(given, o.key) for o in GROUP.roster}
    assert standing_answers(given) == {key: answer for key, answer in each.items() if answer}


def test_others_can_be_served_while_many_answers_are_compiled() -> None:
    answers = [submission(n, "NRC", (f"point {n}",), at(8, 10)) for n in range(1, 1001)]
    steps = compiled_in_steps(GROUP, PRIORITIES, answers, NAMES, NOW)

    pauses = sum(1 for _ in steps)

    assert pauses >= len(answers) / AT_ONCE


def test_an_edit_written_before_a_transmission_and_taken_after_it_was_not_in_it() -> None:
    one = submission(1, "DRC", ("Accès",), at(9, 10))
    made = compile_decision(GROUP, PRIORITIES, [one], NAMES, NOW)
    done = transmission(PRIORITIES, made, Selection(), Act(AWA, NOW))
    late = replace(one, versions=(*one.versions, Version(NOW - timedelta(minutes=2), "1) Eau", ("Eau",))))

    now = compile_decision(GROUP, replace(PRIORITIES, transmissions=(done,)), [late], NAMES, at(17, 9))
    assert [(a.change, a.number) for a in now.addendum] == [("changed", 1)]
    assert as_of(late, done) == one.current

    # Of old transmissions only the hour is known.
    assert as_of(late, replace(done, versions=())) == late.current
