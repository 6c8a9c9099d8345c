"""A typed decision is read part by part; what cannot be read is told, and nothing of it is guessed."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_date
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.decisions import Wanted
from domain.groups import Attribution
from domain.typed import (
    Fault,
    Typed,
    as_typed,
    example_days,
    read_attribution,
    read_decision,
    read_due,
    read_move,
    read_wanted,
)

BAMAKO = ZoneInfo("Africa/Bamako")
NOW = datetime(2017, 6, 7, 15, tzinfo=BAMAKO)


def at(day: int, hour: int = 23, minute: int = 59, month: int = 6) -> datetime:
    return datetime(2017, month, day, hour, minute, tzinfo=BAMAKO)


def read(text: str) -> Typed:
    return read_decision(text, NOW, BAMAKO)


def faults(text: str) -> list[Fault]:
    return [w.fault for w in read(text).wrong]


WHOLE = Typed("Priorités pour l'EHP", at(14), at(16), "HCT", Wanted(2, 3), None)


@pytest.mark.parametrize(
    "text",
    [
        "Priorités pour l'EHP; contributions mercredi 14 juin; transmission vendredi 16 juin au HCT; items 2-3",
        "Priorités pour l'EHP ; Contributions : 14/06/2017 ; Transmission : 16/06/2017 → HCT ; Items : 2 à 3",
        "items 2-3; transmission vendredi 16 juin au HCT; Priorités pour l'EHP; contributions mercredi 14 juin",
        "Priorités pour l'EHP\ncontributions mercredi 14 juin\ntransmission vendredi 16 juin au HCT\nitems 2-3",
        "Priorités pour l'EHP; due Wednesday 14 June; handover Friday 16 June to the HCT; number 2 to 3",
        "titre : Priorités pour l'EHP; échéance mercredi 14 juin; envoi vendredi 16 juin; destinataire HCT; "
        "points 2 ou 3",
        ";; Priorités pour l'EHP ;; contributions 14 juin; transmission 16 juin au HCT; items 2-3 ;",
    ],
)
def test_one_decision_written_in_many_ways(text: str) -> None:
    assert read(text) == WHOLE


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Commentaires sur les TDR; contributions jeudi 15 juin", "Commentaires sur les TDR"),
        ("Priorités pour l'EHP; contributions jeudi 15 juin", "Priorités pour l'EHP"),
        ("Décision du comité : suivi; contributions jeudi 15 juin", "Décision du comité : suivi"),
        ("Retours sur le plan; contributions jeudi 15 juin", "Retours sur le plan"),
    ],
)
def test_a_title_may_begin_like_a_part(text: str, title: str) -> None:
    assert (read(text).title, read(text).wrong) == (title, ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [Fault.NO_TITLE]),
        (" ; ;", [Fault.NO_TITLE]),
        ("contributions jeudi 15 juin", [Fault.NO_TITLE]),
        ("x; contributions bientôt", [Fault.NO_DATE]),
        ("x; contributions hier 10:00", [Fault.PAST]),
        ("x; contributions yesterday", [Fault.PAST]),
        ("x; contributions mardi 14 juin", [Fault.CONFLICT]),
        ("x; contributions 31 juin", [Fault.CONFLICT]),
        ("x; contributions vendredi prochain", [Fault.AMBIGUOUS]),
        ("x; contributions 12 mai", [Fault.PAST]),
        ("x; contributions aujourd'hui 14h", [Fault.PAST]),
        ("x; contributions 14 juin; transmission 13 juin", [Fault.TRANSMISSION_FIRST]),
        ("x; items plusieurs", [Fault.BAD_ITEMS]),
        ("x; items 0", [Fault.BAD_ITEMS]),
        ("x; n'importe quoi", [Fault.UNKNOWN_PART]),
        ("x; contributions 14 juin; contributions 15 juin", [Fault.TWICE]),
        ("x" * 201, [Fault.TOO_LONG]),
        ("x; destinataire " + "y" * 81, [Fault.TOO_LONG]),
        ("x; blabla; items plusieurs; contributions 12 mai", [Fault.UNKNOWN_PART, Fault.BAD_ITEMS, Fault.PAST]),
    ],
)
def test_everything_wrong_is_told_at_once(text: str, expected: list[Fault]) -> None:
    assert faults(text) == expected


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("x; contributions mardi 14 juin; items 2", ["2017-06-13", "2017-06-14"]),
        ("x; contributions mardi 14 juin 17h; items 2", ["2017-06-13 17:00", "2017-06-14 17:00"]),
        ("x; contributions au plus tard le mardi 14 juin à 8h30; items 2", ["2017-06-13 08:30", "2017-06-14 08:30"]),
        ("x; contributions 12 mai 17h; items 2", ["2018-05-12 17:00"]),
    ],
)
def test_a_day_that_is_chosen_puts_the_text_right_and_keeps_the_hour(text: str, instead: list[str]) -> None:
    (wrong,) = read(text).wrong

    for chosen, put_right in zip(instead, wrong.instead, strict=True):
        typed = read(put_right)
        assert typed.wrong == ()
        assert typed.contributions_due is not None
        local = typed.contributions_due.astimezone(BAMAKO)
        assert local.isoformat(" ", "minutes").startswith(chosen)
        assert typed.wanted == Wanted(2, 2)


def test_a_bare_date_is_due_at_the_end_of_its_day_where_the_group_is() -> None:
    juba = ZoneInfo("Africa/Juba")
    typed = read_decision("x; contributions jeudi 15 juin", NOW, juba)
    assert typed.contributions_due == datetime(2017, 6, 15, 23, 59, tzinfo=juba)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2-3", Wanted(2, 3)),
        ("2 à 3", Wanted(2, 3)),
        ("2 to 3", Wanted(2, 3)),
        ("3", Wanted(3, 3)),
        ("2-3 au total", Wanted(2, 3, each=False)),
        ("3 in all", Wanted(3, 3, each=False)),
        ("2 à transmettre", Wanted(2, 2, each=False)),
        ("2 to 3 per organisation", Wanted(2, 3)),
        ("3-2", None),
        ("0", None),
        ("2017", None),
        ("deux", Wanted(2, 2)),
        ("deux ou trois", Wanted(2, 3)),
        ("Une à deux priorités", Wanted(1, 2)),
        ("two or three in all", Wanted(2, 3, each=False)),
        ("un seul point", Wanted(1, 1)),
        ("3 au plus", Wanted(1, 3)),
        ("max. 3", Wanted(1, 3)),
        ("at most three per organisation", Wanted(1, 3)),
        ("2 à 3 au maximum", Wanted(2, 3)),
        ("trois-deux", None),
        ("tour d'un cluster", None),
        ("un peu", None),
    ],
)
def test_how_many_are_wanted(text: str, wanted: Wanted | None) -> None:
    assert read_wanted(text) == wanted


@given(st.integers(1, 40), st.integers(0, 40), st.booleans())
def test_the_number_is_read_back_as_it_is_written(low: int, more: int, each: bool) -> None:
    wanted = Wanted(low, low + more, each=each)
    assert read_wanted(as_typed(wanted)) == wanted


@pytest.mark.parametrize(
    ("part", "wanted", "attribution"),
    [
        ("1 item", Wanted(1, 1), None),
        ("1 point", Wanted(1, 1), None),
        ("2 ou 3", Wanted(2, 3), None),
        ("deux ou trois points par organisation", Wanted(2, 3), None),
        ("Two or three priorities in total.", Wanted(2, 3, each=False), None),
        ("points deux ou trois", Wanted(2, 3), None),
        ("sans nom", None, "unattributed"),
        ("Sans les noms des organisations", None, "unattributed"),
        ("without names", None, "unattributed"),
        ("transmis sans nom", None, "unattributed"),
        ("sans leurs noms", None, "unattributed"),
        ("without their names", None, "unattributed"),
        ("par type d'organisation", None, "by type"),
        ("par type d'organisation, sans leur nom", None, "by type"),
        ("by type of organisation", None, "by type"),
        ("avec les noms", None, "named"),
        ("with names", None, "named"),
    ],
)
def test_a_number_or_an_attribution_says_itself_what_it_is(
    part: str, wanted: Wanted | None, attribution: Attribution | None
) -> None:
    typed = read(f"Points à porter au HCT; {part}; contributions jeudi 15 juin")
    assert (typed.title, typed.wanted, typed.attribution) == ("Points à porter au HCT", wanted, attribution)
    assert (typed.wrong, typed.contributions_due is not None) == ((), True)


@pytest.mark.parametrize("denied", ["sans {}", "pas de {}", "aucun {}", "without {}", "no {}", "with no {}"])
@pytest.mark.parametrize("between", ["", "les ", "leurs ", "le moindre ", "the ", "any of their ", "organisation "])
@pytest.mark.parametrize("name", ["nom", "noms des organisations", "names", "name of the organisation"])
def test_where_a_name_is_denied_none_is_told(denied: str, between: str, name: str) -> None:
    assert read_attribution(denied.format(f"{between}{name}")) == "unattributed"


@pytest.mark.parametrize("said", ["avec leurs noms", "with the names", "nominatif", "par organisation", "named"])
def test_where_a_name_is_asked_for_all_are_told(said: str) -> None:
    assert read_attribution(said) == "named"


@pytest.mark.parametrize(
    "title",
    ["Deux messages clés", "3 priorités pour l'EHP", "Priorités 2018", "Points sans nom", "Points d'un cluster"],
)
def test_a_title_may_begin_with_a_number_or_name_one(title: str) -> None:
    typed = read(f"{title}; contributions jeudi 15 juin")
    assert (typed.title, typed.wanted, typed.attribution, typed.wrong) == (title, None, None, ())


def test_no_window_is_seen() -> None:
    assert read("x; contributions 16 juin 9h; transmission 16 juin 9h30").window_is_zero
    assert not read("x; contributions 15 juin; transmission 16 juin").window_is_zero


# moved


@pytest.mark.parametrize(
    ("text", "collects", "due"),
    [
        ("vendredi 16 juin 8h", True, (at(16, 8, 0), None)),
        ("contributions vendredi 16 juin 8h", True, (at(16, 8, 0), None)),
        ("transmission lundi 19 juin", True, (None, at(19))),
        ("contributions 16 juin 8h; transmission 19 juin au HCT", True, (at(16, 8, 0), at(19))),
        ("lundi 19 juin", False, (None, at(19))),
        ("16 juin; transmission 19 juin", True, (at(16), at(19))),
    ],
)
def test_new_dates_are_those_of_the_contributions_unless_said_otherwise(
    text: str, collects: bool, due: tuple[datetime | None, datetime | None]
) -> None:
    moved = read_move(text, NOW, BAMAKO, collects=collects)
    assert ((moved.contributions_due, moved.transmission_due), moved.wrong) == (due, ())


def test_what_was_due_yesterday_is_past_and_not_without_a_date() -> None:
    """NOW is a Wednesday, the 7th."""
    said = {"hier 10:00": "2017-06-06T10:00", "yesterday": "2017-06-06T23:59", "avant-hier à 9h": "2017-06-05T09:00"}
    for words, moment in said.items():
        (wrong,) = read_move(words, NOW, BAMAKO, collects=True).wrong
        assert (wrong.fault, wrong.part) == (Fault.PAST, words)
        assert wrong.moment is not None
        assert wrong.moment.astimezone(BAMAKO).isoformat()[:16] == moment


def test_a_move_that_is_put_right_is_what_was_typed_with_another_day() -> None:
    (wrong,) = read_move("mardi 15 juin 10h", NOW, BAMAKO, collects=True).wrong
    assert wrong.instead == ("contributions 2017-06-13 10:00", "contributions 2017-06-15 10:00")
    assert [w.fault for w in read_move("hum", NOW, BAMAKO, collects=True).wrong] == [Fault.NO_DATE]


# always


@given(st.integers(0, 5000), st.integers(0, 1439), st.lists(st.integers(0, 20 * 24), max_size=2))
@settings(max_examples=150, deadline=None)
def test_the_days_of_our_examples_are_read_as_days_to_come(days: int, minutes: int, given: list[int]) -> None:
    now = NOW.replace(hour=0) + timedelta(days, minutes=minutes)
    dues = [now + timedelta(hours=hours) for hours in given]
    first, second = example_days(now, BAMAKO, dues)

    assert (first.weekday(), (second - first).days) == (3, 1)
    assert 3 < (first - now.date()).days <= 10 + 7 * len(dues)
    assert {first, second}.isdisjoint(due.date() for due in dues)
    due, wrong, _ = read_due(french(first), now, BAMAKO)
    assert (wrong, due and due.date()) == ([], first)


def french(day: date) -> str:
    return str(format_date(day, "EEEE d MMMM", locale="fr")).replace(" 1 ", " 1er ")


PIECES = st.sampled_from(
    [
        *("Priorités", "contributions", "transmission", "items", "2-3", "au HCT", "mardi 14 juin", "mercredi 14 juin"),
        *("12 mai", "31 juin", "17h", "bientôt", ";", "\n", ":", "vendredi prochain", "destinataire", "x" * 90, "&<>"),
    ]
)


@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=12).map(" ".join)))
@settings(max_examples=300, deadline=None)
def test_no_text_is_too_odd_and_what_is_taken_can_stand(text: str) -> None:
    typed = read(text)

    if not typed.wrong:
        assert typed.title
        dues = [typed.contributions_due, typed.transmission_due]
        assert all(due > NOW for due in dues if due)
        assert dues == sorted(dues, key=lambda d: d or NOW) or None in dues
    for wrong in typed.wrong:
        assert len(wrong.instead) in (0, len(wrong.candidates))
        assert all(day >= NOW.date() for day in wrong.candidates)


# hours that do not exist


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("demain 25h", "25h"),
        ("vendredi 16 juin 25h", "25h"),
        ("vendredi 16 juin à 24:30", "24:30"),
        ("vendredi 16 juin, 16h75", "16h75"),
        ("16 juin 17:60", "17:60"),
        ("à 26 heures le 16 juin", "26 heures"),
        ("25h vendredi 16 juin", "25h"),
        ("tomorrow at 25:00", "25:00"),
        ("Friday 16 June 26 pm", "26 pm"),
        ("16/06/2017 30h", "30h"),
        ("avant 25h le vendredi 16 juin", "25h"),
        ("before 26h on Friday 16 June", "26h"),
    ],
)
def test_an_hour_that_does_not_exist_is_never_taken_for_another(text: str, hour: str) -> None:
    due, wrong, _ = read_due(text, NOW, BAMAKO)

    assert due is None
    assert [(w.fault, w.part) for w in wrong] == [(Fault.NO_SUCH_HOUR, hour)]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "sous 48h",
            "avant 48h",
            "dans 72 heures",
            "within 48 hours",
            "vendredi 16 juin 24h",
            "vendredi 16 juin 24:00",
        ),
        *("vendredi 16 juin, 48h après la réunion", "16 juin à 0h", "vendredi 16 juin 23:59", "16 juin 16h30"),
        *("sous 48h, vendredi 16 juin", "vendredi 16 juin au HCT", "Friday 16 June 4pm", "16h 20 juin"),
    ],
)
def test_durations_and_hours_that_exist_are_taken(text: str) -> None:
    assert Fault.NO_SUCH_HOUR not in [w.fault for w in read_due(text, NOW, BAMAKO)[1]]


@given(
    st.dates(date(2017, 6, 20), date(2018, 3, 1)),
    st.integers(0, 99),
    st.integers(0, 99),
    st.sampled_from(
        ["{d} {h}h{m:02d}", "{d} à {h}h{m:02d}", "{d} {h:02d}:{m:02d}", "à {h}h{m:02d} le {d}", "avant {h}h{m:02d} {d}"]
    ),
)
@settings(max_examples=200, deadline=None)
def test_the_hour_typed_beside_a_day_is_the_hour_kept_or_is_refused(
    day: date, hour: int, minute: int, as_: str
) -> None:
    due, wrong, _ = read_due(as_.format(d=f"{day:%d/%m/%Y}", h=hour, m=minute), NOW, BAMAKO)

    if hour < 24 and minute < 60:
        assert due == datetime(day.year, day.month, day.day, hour, minute, tzinfo=BAMAKO)
    elif (hour, minute) == (24, 0):
        assert due == datetime(day.year, day.month, day.day, 23, 59, tzinfo=BAMAKO)
    else:
        assert (due, [w.fault for w in wrong]) == (None, [Fault.NO_SUCH_HOUR])
