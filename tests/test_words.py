"""By which words a person leaves and comes back."""

import pytest

from domain.words import is_resume, is_stop


@pytest.mark.parametrize(
    "text", ["STOP", "stop.", "Pause !", "Arrêtez svp", "plus de rappels, merci", "No more reminders"]
)
def test_a_whole_message_that_says_stop(text: str) -> None:
    assert is_stop(text)
    assert not is_resume(text)


@pytest.mark.parametrize(
    "text",
    [
        "1) Stop aux violences faites aux femmes",
        "Stop the fighting",
        "Nous demandons une pause humanitaire",
        "merci",
        "",
        "🛑",
    ],
)
def test_a_contribution_with_such_a_word_in_it_is_none(text: str) -> None:
    assert not is_stop(text)
    assert not is_resume(text)


@pytest.mark.parametrize("text", ["Reprendre", "REPRISE svp", "resume", "Je suis de retour."])
def test_coming_back(text: str) -> None:
    assert is_resume(text)
    assert not is_stop(text)
