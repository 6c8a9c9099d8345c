"""Which command may have been meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.commands import OTHER_WORDS, nearest
from handlers import COMMANDS
from handlers.presses import NAMES

ALL = sorted({name for english, french, _ in COMMANDS for name in (english, french)})


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("compil", "compile"),
        ("compilation", "compile"),
        ("transmetre", "transmettre"),
        ("transmission", "transmit"),
        ("relance", "relancer"),
        ("statu", "status"),
        ("decisions", "decision"),
        ("Décisions", "decision"),
        ("follow_up", "followup"),
        ("suivre", "suivi"),
        ("langage", "language"),
        ("hlp", "help"),
        ("rappel", "relancer"),
        ("reminder", "nudge"),
        ("vote", "rank"),
        ("état", "status"),
    ],
)
def test_what_is_near_is_named(typed: str, meant: str) -> None:
    assert nearest(typed, NAMES)[0] == meant


@pytest.mark.parametrize("typed", ["frobnicate", "weather", "play", "ban", "x", "1234", ""])
def test_what_is_near_nothing_is_left_alone(typed: str) -> None:
    assert nearest(typed, NAMES) == ()


@given(st.sampled_from(ALL), st.data())
def test_a_slip_of_the_finger_in_a_name_leads_to_it(name: str, data: st.DataObject) -> None:
    """A letter left out of the rest of a longer name, or one doubled."""
    at = data.draw(st.integers(1, len(name) - 1))
    slips = [name[:at] + name[at] + name[at:]] + ([name[:at] + name[at + 1 :]] if len(name) > 5 else [])
    for slip in slips:
        if slip not in NAMES and slip not in OTHER_WORDS:
            assert NAMES[name] in {NAMES[near] for near in nearest(slip, NAMES)}


def test_other_words_lead_to_commands_and_are_none_themselves() -> None:
    assert set(OTHER_WORDS.values()) <= set(ALL)
    assert set(OTHER_WORDS) & set(ALL) == set()
