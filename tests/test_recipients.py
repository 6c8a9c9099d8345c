"""To whom it goes, as one says it."""

import pytest

from texts.locales.en import recipients as english
from texts.locales.fr import recipients as french


@pytest.mark.parametrize(
    ("recipient", "said"),
    [
        ("EHP", "à l'EHP"),
        ("EHP / HCT", "à l'EHP / HCT"),
        ("HCT", "au HCT"),
        ("OCHA", "à OCHA"),
        ("Ministère de la Solidarité", "au Ministère de la Solidarité"),
        ("ministère", "au ministère"),
        ("membres", "aux membres"),
        ("le gouverneur de Gao", "au gouverneur de Gao"),
        ("La Direction régionale", "à la Direction régionale"),
        ("les bailleurs", "aux bailleurs"),
        ("L’équipe humanitaire", "à l'équipe humanitaire"),
        ("au HCT", "au HCT"),
        ("à l'ICC", "à l'ICC"),
        ("Lassana Diarra", "à Lassana Diarra"),
    ],
)
def test_french_puts_the_article(recipient: str, said: str) -> None:
    assert french.to(recipient) == said


@pytest.mark.parametrize(
    ("recipient", "said"),
    [
        ("HCT", "to the HCT"),
        ("OCHA", "to OCHA"),
        ("the Ministry of Solidarity", "to the Ministry of Solidarity"),
        ("Ministry of Solidarity", "to the Ministry of Solidarity"),
        ("all members", "to all members"),
        ("to the ICC", "to the ICC"),
    ],
)
def test_english_puts_the_article(recipient: str, said: str) -> None:
    assert english.to(recipient) == said


@pytest.mark.parametrize(
    "name", ["OIM", "OCHA", "UNICEF", "EUTM", "ECHO", "IDLO", "ACTED", "AMSS", "ARGA-Mali", "ABA-ROLI", "Awa", "Écoles"]
)
def test_french_elides_before_a_vowel(name: str) -> None:
    assert french.of(name) == "d'"


@pytest.mark.parametrize("name", ["DRC", "NRC", "MINUSMA", "HCDH", "TDH", "Hawa", "Yacouba", "Ouattara", "3F", ""])
def test_french_does_not_elide_before_other_sounds(name: str) -> None:
    assert french.of(name) == "de "
