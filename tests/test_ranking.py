"""A ranking round by its rules: one voice an organisation, nothing decided silently, one reminder at most."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import ballots, ranking, themes
from domain.ballots import Ended, Mistyped, Option, Ranked, Round, Vote, words_id
from domain.decisions import Cancellation, Decision, Excuse, Move, Transmission, Wanted
from domain.groups import Act, Coordinator, FocalPoint, Group, Organisation, Person
from domain.moments import Policy, is_quiet
from domain.nudging import CONTRIBUTION, GROUP_LINE, RANKING, Situation
from domain.ranking import ASKED, LINE, RESULT, TOLD, Setup, ToCoordinator, ToGroupOnce, ToVoter, ToWhoVoted
from domain.store import Nudged
from domain.transmitting import Point

BAMAKO = ZoneInfo("Africa/Bamako")
POLICY = Policy(BAMAKO, lambda day: day.weekday() < 5)
MARIAM, AISSATA, IBRAHIM, AWA, OUMAR = 1, 2, 3, 4, 5
TEXTS = ("Accès", "Documentation", "Abris", "Écoles", "Eau")


def june(day: int, hour: int = 9, minute: int = 0) -> datetime:
    return datetime(2017, 6, day, hour, minute, tzinfo=BAMAKO)


GROUP = Group(
    1,
    -100,
    "Cluster Protection Mali",
    "fr",
    "Africa/Bamako",
    "ML",
    coordinators=(Coordinator(MARIAM, "coordinator", june(1)),),
    roster=tuple(
        Organisation(key, name) for key, name in (("o1", "UNHCR"), ("o2", "DRC"), ("o3", "NRC"), ("o4", "OIM"))
    ),
    focal_points=(
        FocalPoint("o1", MARIAM),
        FocalPoint("o2", AISSATA),
        FocalPoint("o2", IBRAHIM),
        FocalPoint("o3", AWA),
    ),
)
PEOPLE = {
    p: Person(p, name, private_since=june(1)) for p, name in enumerate(("Mariam", "Aïssata", "Ibrahim", "Awa"), 1)
}
OPENED, UNTIL = june(15, 9), june(16, 12)
OPTIONS = tuple(Option(n, text, text, (words_id(text),)) for n, text in enumerate(TEXTS, 1))
ROUND = Round(1, Act(MARIAM, OPENED), UNTIL, "private", OPTIONS, 2, tuple(words_id(t) for t in TEXTS))
DECISION = Decision(
    1, 1, 1, "Priorités", Act(MARIAM, june(7)), ("o1", "o2", "o3", "o4"), None, june(14, 23, 59), june(16, 23, 59),
    rounds=(ROUND,),
)  # fmt: skip


def vote(organisation: str | None, by: int, *options: int, minute: int = 0) -> Vote:
    return Vote(organisation, options, by, OPENED + timedelta(minutes=minute))


def after(*votes: Vote, this: Round = ROUND) -> Round:
    for one in votes:
        this = ballots.cast(this, one)
    return this


def voices(this: Round, group: Group = GROUP) -> list[tuple[int, int, int]]:
    """Rank, number and voices of each row."""
    return [(row.rank, row.option.number, row.voices) for row in ballots.tally(group, this, TEXTS).rows]


# Whose vote counts


def test_the_latest_vote_for_an_organisation_counts_and_taken_back_the_one_before_counts_again() -> None:
    this = after(vote("o2", AISSATA, 1), vote("o2", IBRAHIM, 2), vote("o3", AWA, 2, 3))
    assert voices(this) == [(1, 2, 2), (2, 3, 1), (3, 1, 0), (3, 4, 0), (3, 5, 0)]

    this = after(vote("o2", IBRAHIM), this=this)
    assert voices(this) == [(1, 1, 1), (1, 2, 1), (1, 3, 1), (4, 4, 0), (4, 5, 0)]

    standing = ballots.standing_votes(GROUP, this)["o2"]
    assert ballots.standing_votes(GROUP, ballots.taken_back(this, standing)) == {"o3": vote("o3", AWA, 2, 3)}


def test_more_than_may_be_chosen_does_not_count_and_spoils_no_earlier_vote() -> None:
    this = after(vote("o3", AWA, 1, 2, 3), vote("o2", AISSATA, 4), vote("o2", IBRAHIM, 1, 2, 3))

    tally = ballots.tally(GROUP, this, TEXTS)

    assert (tally.voted, tally.missing, tally.void) == (("o2",), ("o1", "o3", "o4"), ("o3",))
    assert voices(this)[0] == (1, 4, 1)


def test_a_voter_named_focal_point_before_the_end_need_not_vote_again() -> None:
    this = after(vote(None, OUMAR, 5))
    assert ballots.standing_votes(GROUP, this) == {}
    named = GROUP.with_focal_point(FocalPoint("o4", OUMAR))
    assert list(ballots.standing_votes(named, this)) == ["o4"]
    assert ballots.cast(this, vote("o4", OUMAR, 1)).votes == (vote("o4", OUMAR, 1),)

    # After the end nothing changes any more: neither who speaks for whom nor who is on the roster.
    over = ballots.ended(named, this, Ended(UNTIL, "time", ("o1", "o2", "o3", "o4")))
    late = ballots.ended(GROUP, this, Ended(UNTIL, "time", ("o1", "o2", "o3", "o4")))
    assert voices(over, GROUP)[0] == (1, 5, 1)
    assert ballots.standing_votes(named, late) == {}
    assert ballots.ended(named, over, Ended(june(17), "by hand", ())) == over


def test_an_organisation_that_left_the_roster_has_no_voice() -> None:
    this = after(vote("o2", AISSATA, 1), vote("o3", AWA, 2))
    smaller = replace(
        GROUP, roster=tuple(replace(o, removed=Act(MARIAM, OPENED)) if o.key == "o3" else o for o in GROUP.roster)
    )

    tally = ballots.tally(smaller, this, TEXTS)

    assert (tally.voted, tally.expected) == (("o2",), 3)


VOTES = st.lists(
    st.builds(
        vote,
        st.sampled_from((None, "o1", "o2", "o3", "o9")),
        st.integers(1, 5),
        st.integers(1, 5),
        st.integers(1, 5),
        minute=st.integers(0, 60),
    ).map(lambda v: replace(v, options=tuple(sorted(set(v.options))))),
    max_size=12,
)


@given(VOTES)
def test_every_organisation_has_one_voice_and_the_numbers_add_up(votes: list[Vote]) -> None:
    this = after(*votes)

    tally = ballots.tally(GROUP, this, TEXTS)

    assert {r.option.number for r in tally.rows} == {1, 2, 3, 4, 5}
    assert tally.expected == 4
    assert set(tally.voted).isdisjoint(tally.missing)
    assert set(tally.void) <= set(tally.missing)
    assert all(len(set(r.voters)) == r.voices <= len(tally.voted) for r in tally.rows)
    assert sum(r.voices for r in tally.rows) <= this.at_most * len(tally.voted)
    assert all(r.rank == 1 + sum(other.voices > r.voices for other in tally.rows) for r in tally.rows)
    assert [r.voices for r in tally.rows] == sorted((r.voices for r in tally.rows), reverse=True)
    assert len({(v.by, v.organisation) for v in this.votes}) == len(this.votes)
    over = ballots.ended(GROUP, this, Ended(UNTIL, "time", ("o1", "o2", "o3", "o4")))
    assert ballots.voices_of(this) == {}
    assert ballots.voices_of(over) in ({}, {words_id(r.option.text): r.voices for r in tally.rows})


TWO = replace(GROUP, focal_points=(*GROUP.focal_points, FocalPoint("o3", AISSATA)))


@given(st.lists(st.tuples(st.sampled_from(("poll", "o2", "o3")), st.sets(st.integers(1, 5), max_size=2)), max_size=8))
def test_a_vote_in_the_poll_is_one_voice_and_touches_no_other_organisation(steps: list[tuple[str, set[int]]]) -> None:
    """Whoever speaks for two votes in the poll and in private, as often as they like."""
    this = replace(ROUND, where="poll")
    given: dict[str, tuple[str | None, int, tuple[int, ...]]] = {}
    for minute, (where, options) in enumerate(steps):
        ticked, before = tuple(sorted(options)), ballots.standing_votes(TWO, this)
        if where == "poll":
            whose = ballots.polled_for(TWO, this, AISSATA)
            at = OPENED + timedelta(minutes=minute)
            this = ballots.polled(this, AISSATA, [Vote(key, ticked, AISSATA, at, in_poll=True) for key in whose])
        else:
            whose = (where,)
            this = ballots.cast(this, replace(vote(where, AISSATA, *ticked, minute=minute), in_poll=False))
        assert whose in (("o2",), ("o3",))
        now = ballots.standing_votes(TWO, this)
        for key in ("o2", "o3"):
            assert now.get(key) == before.get(key) if key not in whose else not ticked or now[key].options == ticked

        # The one in the poll and the one in private stand side by side, each as it was left.
        given = {name: one for name, one in given.items() if name != where}
        if ticked:
            given[where] = (*whose, minute, ticked)
        for key in ("o2", "o3"):
            latest = max(((minute_, options_) for o, minute_, options_ in given.values() if o == key), default=None)
            assert (now[key].options if key in now else None) == (latest and latest[1])
    assert len(ballots.in_poll(this, AISSATA)) <= 1


def test_of_the_time_when_it_was_not_kept_a_vote_in_a_round_with_a_poll_was_given_there() -> None:
    public = replace(ROUND, where="poll")
    before, by_phone = vote("o2", AISSATA, 1), replace(vote("o2", AISSATA, 2), on_behalf=True)
    this = after(by_phone, before, this=public)

    assert ballots.in_poll(this, AISSATA) == (before,)
    assert ballots.in_poll(replace(this, where="group"), AISSATA) == ()
    changed = replace(vote("o2", AISSATA, 3, minute=1), in_poll=True)
    assert ballots.polled(this, AISSATA, [changed]).votes == (by_phone, changed)
    assert ballots.polled(this, AISSATA, [replace(changed, options=())]).votes == (by_phone,)


# Numbers that are written


@given(st.lists(st.integers(0, 7), min_size=1, max_size=6), st.sets(st.integers(1, 5)), st.integers(1, 5))
def test_a_choice_is_taken_whole_or_refused_with_what_is_wrong(numbers: list[int], gone: set[int], most: int) -> None:
    this = replace(ROUND, at_most=most)

    taken = ballots.choice_of(this, numbers, gone)

    able = set(range(1, 6)) - gone
    if set(numbers) <= able and len(set(numbers)) == len(numbers) <= most:
        assert taken == tuple(sorted(numbers))
    else:
        assert isinstance(taken, Mistyped)
        assert set(taken.numbers) <= set(numbers)
        wrong = {
            "unknown": not set(taken.numbers) & set(range(1, 6)),
            "repeated": all(numbers.count(n) > 1 for n in taken.numbers),
            "gone": set(taken.numbers) <= gone,
            "too many": len(numbers) > most,
        }
        assert wrong[taken.why]


@given(st.integers(0, 200), st.none() | st.integers(0, 200), st.integers(0, 200))
def test_numbers_are_for_what_was_opened_or_asked_last(opened: int, asked: int | None, waited: int) -> None:
    hours = [OPENED + timedelta(hours=h) for h in (opened, asked or 0, max(opened, asked or 0) + waited)]
    stands = ballots.stands_open(hours[0], None if asked is None else hours[1], hours[2])
    assert stands == ((asked is None or asked < opened) and waited + max(opened, asked or 0) - opened < 24)


# The first of them

ROWS = st.lists(st.tuples(st.integers(0, 4), st.booleans()), min_size=1, max_size=12).map(
    lambda found: [
        Ranked(1, Option(n, str(n), str(n), ()), tuple(f"o{i}" for i in range(count)), gone)
        for n, (count, gone) in enumerate(sorted(found, key=lambda f: -f[0]), 1)
    ]
)


@given(ROWS, st.integers(0, 6))
def test_the_first_are_certain_or_asked_about(rows: list[Ranked], count: int) -> None:
    sure, tied = ballots.first(rows, count)

    able = [r for r in rows if r.voices and not r.gone]
    assert set(sure) | set(tied) <= set(able)
    assert all(r.voices > other.voices for r in sure for other in able if other not in sure)
    if tied:
        assert len(sure) < count < len(sure) + len(tied)
        assert {r for r in able if r.voices == tied[0].voices} == set(tied)
    else:
        assert len(sure) == min(count, len(able))


def test_what_was_edited_or_withdrawn_is_counted_told_and_not_among_the_first() -> None:
    this = after(vote("o2", AISSATA, 1, 2), vote("o3", AWA, 1))

    tally = ballots.tally(GROUP, this, ["Documentation", "Abris", "Écoles", "Eau", "Santé"])

    assert [(r.option.number, r.voices, r.gone) for r in tally.rows[:2]] == [(1, 2, True), (2, 1, False)]
    assert tally.new == 1
    assert [r.option.number for r in ballots.first(tally.rows, 2)[0]] == [2]


# What is asked

POINTS = (
    Point(1, "NRC", "Accès humanitaire à Ménaka"),
    Point(1, "NRC", "Documentation civile"),
    Point(2, "OIM", "Accès des humanitaires à Ménaka"),
    Point(2, "OIM", "Documentation civile"),
    Point(3, "UNMAS", ""),
)


def test_a_theme_is_one_line_and_the_same_words_are_one_point() -> None:
    arranged = themes.proposed(POINTS)
    by_theme = ranking.may_stand(Setup(True), POINTS, arranged)
    assert len(by_theme) == len(arranged.themes)
    assert by_theme[0].points in ((words_id(POINTS[0].text), words_id(POINTS[2].text)), (words_id(POINTS[1].text),))

    each = ranking.may_stand(Setup(False), POINTS, arranged)
    assert [o.text for o in each] == [
        "Accès humanitaire à Ménaka",
        "Documentation civile",
        "Accès des humanitaires à Ménaka",
    ]

    aside = themes.set_aside(arranged, POINTS[0].place, "déjà fait")
    assert "Accès humanitaire à Ménaka" not in [o.text for o in ranking.may_stand(Setup(False), POINTS, aside)]
    assert not any(words_id(POINTS[0].text) in o.points for o in ranking.may_stand(Setup(True), POINTS, aside))


@given(st.permutations(POINTS), st.booleans())
def test_a_mixed_ballot_stands_in_an_order_that_tells_nothing_of_who_sent_what(
    points: list[Point], by_theme: bool
) -> None:
    arranged = themes.proposed(POINTS)

    able = ranking.may_stand(Setup(by_theme), points, arranged, mixed=True)

    assert able == ranking.may_stand(Setup(by_theme), POINTS, arranged, mixed=True)
    assert [o.points[0] for o in able] == sorted(o.points[0] for o in able)
    assert {o.points for o in able} == {o.points for o in ranking.may_stand(Setup(by_theme), points, arranged)}


def test_what_is_unticked_leaves_the_ballot_and_the_others_move_up() -> None:
    able = ranking.may_stand(Setup(False), POINTS, None)
    setup = Setup(False, left_out=(able[0].points[0],))

    assert [(o.number, o.text) for o in ranking.ballot(setup, able)] == [
        (1, "Documentation civile"),
        (2, "Accès des humanitaires à Ménaka"),
    ]
    assert ranking.voices_for(setup, ranking.ballot(setup, able)) == 1


def test_as_many_as_wanted_may_be_chosen() -> None:
    assert ranking.begun(DECISION, None, ("private",), UNTIL).at_most == 3
    assert ranking.begun(replace(DECISION, wanted=Wanted(1, 2)), None, ("private",), UNTIL).at_most == 2


@pytest.mark.parametrize(
    ("count", "length", "room", "expected"),
    [
        (12, 50, 1, ("poll", "group", "private")),
        (13, 50, 2, ("group", "private")),
        (5, 200, 1, ("group", "private")),
        (5, 200, 2, ("poll", "group", "private")),
        (5, 900, 2, ("group", "private")),
        (5, 50, 0, ("private",)),
    ],
)
def test_telegrams_poll_is_offered_where_it_fits(count: int, length: int, room: int, expected: tuple[str, ...]) -> None:
    options = [Option(n, "a" * length, "", ("x",)) for n in range(1, count + 1)]
    assert ranking.ways(options, room) == expected


@pytest.mark.parametrize(
    ("lengths", "room", "why"),
    [
        ((5,) * 12, 1, None),
        ((5,) * 13, 9, "lines"),
        ((3490, 11), 9, "texts"),
        ((3490, 10), 2, None),
        ((3490, 10), 1, "room"),
        ((5, 5), 0, "room"),
    ],
)
def test_why_a_poll_does_not_do(lengths: tuple[int, ...], room: int, why: str | None) -> None:
    options = [Option(n, "a" * length, "", ("x",)) for n, length in enumerate(lengths, 1)]
    assert ranking.no_poll(options, room) == why


def test_a_poll_is_not_proposed_where_contributions_leave_without_names() -> None:
    assert ranking.first_way(DECISION, ("poll", "group", "private")) == "poll"
    assert ranking.first_way(replace(DECISION, attribution="unattributed"), ("poll", "group", "private")) == "group"
    assert ranking.first_way(replace(DECISION, attribution="by type"), ("private",)) == "private"


@given(st.text(min_size=1), st.integers(1, 12))
def test_a_line_of_the_poll_is_never_longer_than_telegram_takes(text: str, number: int) -> None:
    option = Option(number, text, text, ("x",))
    line = ranking.poll_line(option)
    assert 1 <= len(line.encode("utf-16-le", "surrogatepass")) // 2 <= 100
    assert ranking.is_long(option) is (line != f"{number}. {text}")


@given(st.integers(0, 43_200), st.none() | st.integers(1, 200))
def test_proposed_ends_lie_within_working_hours_before_the_transmission(minutes: int, hours: int | None) -> None:
    now = june(1, 0) + timedelta(minutes=minutes)
    latest = now + timedelta(hours=hours) if hours else None

    proposed = ranking.proposals(now, POLICY, latest)

    assert list(proposed) == sorted(set(proposed))
    assert all(not is_quiet(POLICY, p) and p > now and (latest is None or p <= latest) for p in proposed)
    assert latest is not None or proposed


def test_ends_that_cannot_be() -> None:
    now, latest = june(15, 9), june(16, 17)
    assert ranking.end_fault(june(15, 9, 20), now, POLICY, latest) == "too soon"
    assert ranking.end_fault(june(16, 17, 1), now, POLICY, latest) == "after transmission"
    assert ranking.end_fault(june(15, 20), now, POLICY, latest) == "quiet"
    assert ranking.end_fault(june(17, 12), now, POLICY, None) == "quiet"
    assert ranking.end_fault(june(16, 17), now, POLICY, latest) is None
    assert ranking.within_hours(june(16, 23, 59), POLICY) == june(16, 17)


def test_what_was_prepared_survives_being_kept() -> None:
    for setup in (Setup(True, ("a", "b"), 2, "poll", UNTIL), Setup(False)):
        assert ranking.from_fields(ranking.to_fields(setup)) == setup


@given(st.lists(st.tuples(st.sampled_from(("o1", "o2", "o3", "o4")), st.booleans()), max_size=6))
def test_counts_tell_whose_they_are_while_all_votes_but_one_or_two_are_known(given_: list[tuple[str, bool]]) -> None:
    """Mariam coordinates and speaks for o1; what she gives for others she knows too."""
    voters = {"o1": MARIAM, "o2": AISSATA, "o3": AWA, "o4": OUMAR}
    votes = [
        replace(vote(key, MARIAM if known else voters[key], 1, minute=n), on_behalf=known)
        for n, (key, known) in enumerate(given_)
    ]
    last = dict(given_)  # the latest vote given for an organisation is its vote
    unknown = [key for key, known in last.items() if not known and voters[key] != MARIAM]
    assert ballots.tells_whose(GROUP, after(*votes)) is (len(unknown) in (1, 2))
    assert not ballots.tells_whose(GROUP, after(*votes, this=replace(ROUND, where="poll")))


# Its end


def test_a_round_ends_at_its_time_or_with_its_decision() -> None:
    everybody = ("o1", "o2", "o3", "o4")
    assert ranking.ending(GROUP, DECISION, ROUND, june(16, 11, 59)) is None
    assert ranking.ending(GROUP, DECISION, ROUND, june(16, 15)) == Ended(UNTIL, "time", everybody)

    sooner = replace(
        DECISION, transmission_due=june(16, 9), moves=(Move(MARIAM, june(15, 10), None, june(16, 23, 59)),)
    )
    assert ranking.end_of(sooner, ROUND) == june(16, 9)
    assert ranking.ending(GROUP, sooner, ROUND, june(16, 9)) == Ended(june(16, 9), "time", everybody)

    cancelled = replace(DECISION, cancellation=Cancellation(MARIAM, june(15, 11)))
    assert ranking.ending(GROUP, cancelled, ROUND, june(15, 12)) == Ended(june(15, 11), "cancelled", everybody)
    sent = replace(DECISION, transmissions=(Transmission(1, MARIAM, june(15, 11), "EHP", "", (), ()),))
    assert ranking.ending(GROUP, sent, ROUND, june(15, 12)) == Ended(june(15, 11), "transmitted", everybody)
    assert sent.is_running  # until the clock has ended its round
    # One that was begun before the round was opened, and kept only then.
    sooner_sent = replace(DECISION, transmissions=(Transmission(1, MARIAM, june(15, 8, 59), "EHP", "", (), ()),))
    assert ranking.ending(GROUP, sooner_sent, ROUND, june(15, 12)) == Ended(OPENED, "transmitted", everybody)


# What is said


def situation(this: Round = ROUND, nudges: tuple[Nudged, ...] = (), decision: Decision = DECISION) -> Situation:
    return Situation(GROUP, ranking.with_round(decision, this), (), nudges, POLICY)


def told(s: Situation, now: datetime, others: tuple[Nudged, ...] = ()) -> list[tuple[str, int | None]]:
    """What is due, as kind and person."""
    found: list[tuple[str, int | None]] = []
    for intent in ranking.due(s, PEOPLE, (*others, *s.nudges), now):
        match intent:
            case ToVoter():
                found.append((intent.kind, intent.person.id))
            case ToGroupOnce():
                found.append((LINE, None))
            case ToCoordinator():
                found.append((RESULT, intent.person.id))
            case ToWhoVoted():
                found.append((TOLD, intent.person.id))
    return found


def test_in_private_everybody_who_may_vote_gets_the_ballot_once_it_is_not_quiet() -> None:
    assert told(situation(), june(15, 20)) == []
    assert told(situation(), june(15, 9)) == [(ASKED, p) for p in (MARIAM, AISSATA, IBRAHIM, AWA)]
    whose = (("o1", MARIAM), ("o2", AISSATA), ("o2", IBRAHIM))
    asked = tuple(Nudged(1, ASKED, OPENED, OPENED, key, p) for key, p in whose)
    assert told(situation(nudges=asked), june(15, 10)) == [(ASKED, AWA)]
    assert told(situation(replace(ROUND, where="poll")), june(15, 9)) == []


def test_who_speaks_for_several_is_written_to_once_for_all_that_have_not_voted() -> None:
    group = replace(GROUP, focal_points=(*GROUP.focal_points, FocalPoint("o4", AISSATA), FocalPoint("o3", AISSATA)))

    def whose(this: Round, kept: tuple[Nudged, ...], now: datetime) -> list[tuple[str, int, tuple[str, ...]]]:
        s = replace(situation(this, kept), group=group)
        due = [i for i in ranking.due(s, PEOPLE, kept, now) if isinstance(i, ToVoter)]
        return [(i.kind, i.person.id, i.organisations) for i in due]

    this = after(vote("o3", AWA, 2))
    assert whose(this, (), OPENED) == [
        (ASKED, MARIAM, ("o1",)),
        (ASKED, AISSATA, ("o2", "o4")),
        (ASKED, IBRAHIM, ("o2",)),
    ]
    asked = tuple(Nudged(1, ASKED, OPENED, OPENED, key, p) for key, p in (("o2", AISSATA), ("o1", MARIAM)))
    assert whose(this, asked, june(15, 10)) == [(ASKED, IBRAHIM, ("o2",)), (ASKED, AISSATA, ("o4",))]
    assert whose(after(vote("o2", AISSATA, 1), this=this), asked, june(16, 9))[-1] == (RANKING, AISSATA, ("o4",))
    # A colleague was reminded of one of hers: she is written to about the other, and neither looks as if it had voted.
    colleague = (Nudged(1, RANKING, OPENED, june(16, 9), "o2", IBRAHIM),)
    assert whose(this, colleague, june(16, 10))[-1] == (RANKING, AISSATA, ("o2", "o4"))


def test_only_a_ballot_that_counts_keeps_an_organisation_from_being_reminded() -> None:
    """DRC has two focal points: whichever of them voted, where and when, one valid vote is its vote."""
    poll = replace(ROUND, where="poll")
    void, valid = vote("o2", AISSATA, 1, 2, 3, minute=1), vote("o2", IBRAHIM, 2, minute=2)
    in_private = replace(valid, in_poll=False)

    def of_drc(*votes: Vote) -> list[int]:
        due = ranking.due(situation(after(*votes, this=poll)), PEOPLE, (), june(16, 9))
        return [i.person.id for i in due if isinstance(i, ToVoter) and "o2" in i.organisations]

    assert of_drc() == [AISSATA, IBRAHIM]
    assert of_drc(void) == [AISSATA, IBRAHIM]
    assert of_drc(replace(void, organisation=None, by=OUMAR)) == [AISSATA, IBRAHIM]  # speaks for nobody
    assert of_drc(valid) == of_drc(in_private) == of_drc(void, valid) == of_drc(in_private, void) == []


def test_those_who_have_not_voted_are_reminded_once_and_the_group_too() -> None:
    this = replace(after(vote("o2", AISSATA, 1)), where="poll")
    assert told(situation(this), june(16, 8)) == []
    assert told(situation(this), june(16, 9)) == [(RANKING, MARIAM), (RANKING, AWA), (LINE, None)]

    # Already written to today, or excused: not now. The group has had its lines: none.
    others = (Nudged(2, CONTRIBUTION, june(16), june(16, 8), "o1", MARIAM),)
    lines = tuple(Nudged(1, GROUP_LINE, june(d), june(d)) for d in (13, 15))
    excused = replace(DECISION, excuses=(Excuse("o3", MARIAM, june(8)),))
    assert told(situation(this, lines, excused), june(16, 9), others) == []

    reminded = tuple(Nudged(1, RANKING, OPENED, june(16, 9), key, p) for key, p in (("o1", MARIAM), ("o3", AWA)))
    assert told(situation(this, (*reminded, *lines)), june(16, 10)) == []
    assert told(situation(this, lines), june(16, 12)) == []


def test_a_round_of_an_hour_reminds_of_nothing_too_soon() -> None:
    short = replace(ROUND, until=OPENED + timedelta(minutes=40))
    assert ranking.reminder(DECISION, short, POLICY) is None
    morning = replace(ROUND, opened=Act(MARIAM, june(15, 16)), until=june(16, 8))
    assert ranking.reminder(DECISION, morning, POLICY) == june(15, 18, 30)


def test_the_result_is_told_once_to_who_coordinates_when_it_is_not_quiet() -> None:
    over = ballots.ended(GROUP, ROUND, Ended(UNTIL, "time", ("o1", "o2", "o3", "o4")))
    assert told(situation(over), june(16, 20)) == []
    assert told(situation(over), june(19, 8)) == [(RESULT, MARIAM)]
    assert told(situation(over, (Nudged(1, RESULT, OPENED, UNTIL, person=MARIAM),)), june(16, 13)) == []
    assert told(situation(over), june(26)) == []
    by_hand = ballots.ended(GROUP, ROUND, Ended(UNTIL, "by hand", (), MARIAM))
    assert told(situation(by_hand), june(16, 13)) == []


def test_the_result_is_told_once_to_those_who_voted_themselves() -> None:
    given = replace(vote("o4", MARIAM, 1), on_behalf=True)
    this = after(vote("o2", AISSATA, 1), vote("o2", IBRAHIM, 2), vote("o1", MARIAM, 1), vote(None, OUMAR, 1), given)
    whys: tuple[Literal["time", "by hand"], ...] = ("time", "by hand")
    for why in whys:
        over = ballots.ended(GROUP, this, Ended(UNTIL, why, ("o1", "o2", "o3", "o4")))
        assert [t for t in told(situation(over), june(16, 20)) if t[0] == TOLD] == []
        assert [t for t in told(situation(over), june(19, 8)) if t[0] == TOLD] == [(TOLD, AISSATA), (TOLD, IBRAHIM)]
        once = (Nudged(1, TOLD, OPENED, UNTIL, person=AISSATA),)
        assert [t for t in told(situation(over, once), june(16, 13)) if t[0] == TOLD] == [(TOLD, IBRAHIM)]
    over = ballots.ended(GROUP, this, Ended(UNTIL, "cancelled", ("o1", "o2", "o3", "o4")))
    assert told(situation(over), june(16, 13)) == []


@given(
    st.integers(0, 23),
    st.integers(1, 60),
    st.lists(st.tuples(st.integers(0, 120), st.sampled_from((AISSATA, IBRAHIM, AWA, MARIAM))), max_size=4),
    st.sampled_from(("poll", "group", "private")),
    st.sets(st.integers(0, 130), max_size=20),
)
def test_whatever_the_hours_one_reminder_an_organisation_and_one_a_day(
    hour: int, length: int, written: list[tuple[int, int]], where: ballots.Where, down: set[int]
) -> None:
    """The clock ticks every half hour, but not while the bot is down."""
    start = june(14, hour)
    this = replace(ROUND, opened=Act(MARIAM, start), until=start + timedelta(hours=length), where=where)
    decision = replace(DECISION, transmission_due=None)
    nudges = tuple(
        Nudged(2, CONTRIBUTION, start, start + timedelta(minutes=30 * n), "o9", person) for n, person in written
    )
    said: list[Nudged] = []
    for step in range(130):
        now = start + timedelta(minutes=30 * step)
        if step in down:
            continue
        past = tuple(n for n in nudges if n.at <= now)
        for intent in ranking.due(situation(this, tuple(said), decision), PEOPLE, (*past, *said), now):
            assert not is_quiet(POLICY, now)
            assert start <= now < this.until
            said += intent.claims(now)

    reminders = [n for n in said if n.kind == RANKING]
    assert len({(n.organisation, n.person) for n in reminders}) == len(reminders)
    assert all(len({n.at for n in reminders if n.organisation == o}) <= 1 for o in ("o1", "o2", "o3"))
    for n in reminders:
        same_day = [o for o in nudges if o.person == n.person and o.at <= n.at and POLICY.day(o.at) == POLICY.day(n.at)]
        assert same_day == []
    assert len([n for n in said if n.kind == LINE]) <= 1
    asked = [n.person for n in said if n.kind == ASKED]
    assert len(asked) == len(set(asked))


def test_quiet_hours_that_turn_the_day_around() -> None:
    night = replace(POLICY, quiet_from=time(6), quiet_until=time(18))
    assert all(not is_quiet(night, p) for p in ranking.proposals(june(15), night, None))
