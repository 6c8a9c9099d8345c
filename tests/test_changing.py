"""New dates: what is offered, or shown as an example, can always be taken."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

import texts
from domain import changing, typed
from domain.decisions import Closure, Decision
from domain.groups import Act, Language
from domain.moments import Policy

BAMAKO = ZoneInfo("Africa/Bamako")
POLICY = Policy(BAMAKO, lambda day: day.isoweekday() <= 5)
START = datetime(2017, 6, 7, 15, tzinfo=BAMAKO)

moments = st.integers(-90 * 24, 400 * 24).map(lambda hours: START + timedelta(hours=hours))
languages = st.sampled_from(["fr", "en"])


@st.composite
def standing(draw: st.DrawFn) -> tuple[Decision, datetime]:
    """A decision with either date, both or none, and a moment before, between or after them."""
    opened = draw(moments)
    contributions = draw(st.none() | st.integers(1, 60 * 24).map(lambda hours: opened + timedelta(hours=hours)))
    after = draw(st.none() | st.integers(0, 30 * 24).map(lambda hours: timedelta(hours=hours)))
    transmission = (contributions or opened) + after if after is not None else None
    decision = Decision(1, 1, 1, "Priorités", Act(1, opened), ("o1",) if contributions else ())
    now = opened + timedelta(hours=draw(st.integers(0, 120 * 24)))
    closure = Closure(contributions) if contributions and contributions <= now else None
    due = {"contributions_due": contributions, "transmission_due": transmission, "closure": closure}
    return Decision(**{**vars(decision), **due}), now


def as_typed(words: str, decision: Decision, now: datetime) -> Decision:
    """The decision with the dates that the words give, none of which is refused."""
    read = typed.read_move(words, now, BAMAKO, collects=decision.collects)
    assert read.wrong == ()
    dues = read.contributions_due, read.transmission_due
    assert any(dues)
    moved = changing.moved(decision, *dues, by=1, at=now)
    assert moved != decision
    assert changing.faults(moved) == []
    return moved


@given(standing(), languages)
def test_the_examples_are_accepted_as_they_stand(standing: tuple[Decision, datetime], language: Language) -> None:
    decision, now = standing
    say = texts.speaker(language, BAMAKO)
    days = typed.example_days(now, BAMAKO, decision.dues)

    quoted = re.compile(r"[«“]\s?(.+?)\s?[»”]")
    for question in (say.move_to_when(decision, days), say.reopen_until_when(decision, days)):
        (example,) = quoted.findall(question.replace("\u00a0", " "))
        moved = as_typed(example, decision, now)
        assert moved.collects == decision.collects
        assert moved.closure is None
    in_command = re.compile(r"<code>/\w+ 1 (.+)</code>")
    for refusal in (say.cannot_move(decision, (), days), say.day_was_offered_before(decision, days, done=False)):
        (example,) = in_command.findall(refusal)
        assert as_typed(example, decision, now).collects == decision.collects


@given(standing(), moments, languages, st.booleans())
def test_dates_out_of_order_are_offered_in_order_and_can_be_typed_so(
    standing: tuple[Decision, datetime], day: datetime, language: Language, is_of_contributions: bool
) -> None:
    decision, now = standing
    given_dues = (day, None) if is_of_contributions else (None, day)
    moved = changing.moved(decision, *given_dues, by=1, at=now)
    both = changing.in_order(decision, moved, now, POLICY)
    assert (both is None) == (not changing.faults(moved))
    if both is None or day <= now:
        return
    assert day in both
    assert now < both[0] <= both[1]
    days = typed.example_days(now, BAMAKO, decision.dues)
    refusal = texts.speaker(language, BAMAKO).cannot_move(decision, changing.faults(moved), days, both=both)
    (words,) = re.findall(r"<code>/\w+ 1 (.+)</code>", refusal)
    again = as_typed(words, decision, now)
    assert (again.contributions_due, again.transmission_due) == tuple(due.replace(second=0) for due in both)


@given(standing(), moments)
def test_a_day_that_may_be_either_can_be_taken_as_either(standing: tuple[Decision, datetime], day: datetime) -> None:
    decision, now = standing
    if day <= now or not changing.may_be_either(decision, day, now):
        return
    first, then = changing.either(decision, day, by=1, at=now, policy=POLICY)
    assert changing.faults(first) == changing.faults(then) == []
    assert (first.contributions_due, then.transmission_due) == (day, day)
    assert then.contributions_due == decision.contributions_due
