"""More time: the moments proposed lie after what is due, before the transmission, and on working days."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.decisions import Decision, Extension
from domain.groups import Act
from domain.more_time import is_asked_for, leaves_little_room, objection, proposals

BAMAKO = ZoneInfo("Africa/Bamako")


def june(day: int, hour: int = 9, minute: int = 0) -> datetime:
    return datetime(2017, 6, day, hour, minute, tzinfo=BAMAKO)


def weekdays(day: date) -> bool:
    return day.weekday() < 5


DECISION = Decision(
    *(1, 1, 1, "Priorités", Act(1, june(7)), ("o1",)),
    contributions_due=june(15, 23, 59),
    transmission_due=june(16, 23, 59),
)


def proposed(decision: Decision, now: datetime) -> tuple[datetime, ...]:
    return proposals(decision, "o1", now, BAMAKO, weekdays)


def test_with_a_day_between_the_hours_of_that_day_are_proposed() -> None:
    assert proposed(DECISION, june(14)) == (june(16, 10), june(16, 12), june(16, 17))


def test_after_the_due_moment_nothing_is_proposed_that_is_gone_by() -> None:
    assert proposed(DECISION, june(16, 11, 30)) == (june(16, 17),)


def test_without_a_transmission_the_next_working_days_are_proposed() -> None:
    decision = replace(DECISION, contributions_due=june(16, 17), transmission_due=None)

    assert proposed(decision, june(14)) == (june(19, 10), june(19, 17), june(20, 10), june(20, 17))


def test_an_extension_is_what_more_time_counts_from() -> None:
    extended = replace(DECISION, extensions=(Extension("o1", june(16, 12), 1, june(14)),))

    assert proposed(extended, june(14)) == (june(16, 17),)


def test_nothing_is_left_to_propose_once_the_transmission_is_due() -> None:
    assert proposed(replace(DECISION, transmission_due=june(15, 23, 59)), june(14)) == ()


def test_what_the_coordination_need_not_be_asked() -> None:
    assert objection(DECISION, "o1", june(15, 12)) == "not later"
    assert objection(DECISION, "o1", june(17)) == "after transmission"
    assert objection(DECISION, "o1", june(16, 10)) is None


def test_hardly_any_time_left_to_compile_is_worth_a_warning() -> None:
    assert leaves_little_room(DECISION, june(16, 22))
    assert not leaves_little_room(DECISION, june(16, 21))
    assert not leaves_little_room(replace(DECISION, transmission_due=None), june(16, 22))


MINUTE = timedelta(minutes=1)


@given(
    now=st.integers(0, 23 * 1440).map(lambda minutes: june(7, 0) + minutes * MINUTE),
    due=st.integers(0, 12 * 1440).map(lambda minutes: june(8, 0) + minutes * MINUTE),
    window=st.none() | st.integers(0, 10 * 1440),
)
def test_every_proposal_could_be_granted(now: datetime, due: datetime, window: int | None) -> None:
    transmission = None if window is None else due + window * MINUTE
    decision = replace(DECISION, contributions_due=due, transmission_due=transmission)

    found = proposed(decision, now)

    assert list(found) == sorted(set(found))
    assert all(m > now and weekdays(m.date()) and objection(decision, "o1", m) is None for m in found)
    assert found or transmission is not None


# what asks for it


@pytest.mark.parametrize(
    "text",
    [
        "Could DRC have more time please? Until Friday",
        "We need more time for the indicators, please, until Friday",
        "I'm on mission until Tuesday, will answer then",
        "We'll answer later",
        "more time for #3",
        "On vous envoie ça demain",
        "Il nous faut un peu plus de temps",
        "DRC peut-il avoir un délai jusqu'à vendredi ?",
        "Nous répondrons mardi",
        "Je suis en mission jusqu'au 20, je réponds à mon retour",
        "Plus de temps pour #3 svp",
        "Merci de nous accorder 48 heures de plus",
        "Besoin d'un délai supplémentaire",
        "Peut-on repousser l'échéance à vendredi ?",
        "Could you extend the deadline to Friday please",
        "Can we have until Monday?",
        "We hope to share our inputs by Friday",
        "NRC will revert shortly",
        "Nous allons vous transmettre nos points d'ici demain",
        "ACTED répondra vendredi",
        "Je vous envoie notre contribution ce soir",
        "We request an extension until Friday",
        "Noted, we'll send it this afternoon",
        "I will be back on Monday and will reply then",
        "Nous demandons une prolongation du délai",
        "Serait-il possible d'avoir encore un peu de temps ?",
    ],
)
def test_words_that_ask_for_time_or_announce_the_answer_are_no_answer(text: str) -> None:
    assert is_asked_for(text)


@pytest.mark.parametrize(
    "text",
    [
        "Renforcer l'accès humanitaire dans le Gourma",
        "Passer plus de temps sur les sites déplacés",
        "Give displaced people access to documents before Friday",
        "Extension of the safe corridor to Kidal",
        "Request extension of UNHAS flights to Gao",
        "OCHA will share the 3W matrix with partners",
        "Les ONG enverront des équipes mobiles avant lundi",
        "Protection of civilians around bases until the end of the operation",
        "Appeal to MINUSMA to escort convoys on market days",
        "Accorder une attention particulière aux enfants séparés",
        "Nous avons identifié 30 enfants séparés à Ménaka",
        "We have 3 mobile teams in Gao",
        "Nous demandons le renforcement des patrouilles la nuit",
        "Former les comités avant fin juillet",
        "We request that MINUSMA extend the patrols to Tessit",
        "On note une hausse des incidents depuis lundi",
        "Nous partageons la note sur les enfants non accompagnés",
        "Donner aux femmes le temps de parler",
        "Increase the time given to registration",
        "Prolonger le financement des cliniques mobiles",
        "Accès humanitaire, documentation civile",
        "Demander une prolongation du financement des cliniques",
    ],
)
def test_what_only_speaks_of_time_is_no_request_for_it(text: str) -> None:
    assert not is_asked_for(text)
