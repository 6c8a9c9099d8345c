"""What is typed of an answer that came another way: nothing of it is lost, whatever stands before the points."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import handing_in, roster
from domain.groups import Group
from domain.handing_in import CHANNELS, Given, Unknown
from domain.roster import folded

WORDS = st.sampled_from(
    [
        "CAD",
        "pe",
        "(POC)",
        "Mme",
        "Traoré,",
        "Accès",
        "1)",
        "2)",
        "3.",
        "-",
        "Bonjour",
        "\n",
        "Nos priorités :",
        *CHANNELS,
    ]
)


GROUP = roster.with_organisations(
    Group(1, -1, "Cluster", "fr", "Africa/Bamako", "ML"),
    roster.read_roster("UNHCR, MINUSMA (CAD, OSWPA, PE, POC), AMSS, Coopération Suisse, ARGA-Mali"),
)


@given(st.sampled_from(["MINUSMA", "minusma :", "CAD", "AMSS", "Coopération Suisse"]), st.lists(WORDS, max_size=12))
def test_every_word_is_the_name_the_source_or_the_answer(name: str, words: list[str]) -> None:
    typed = f"{name} {' '.join(words)}"
    read = handing_in.read(GROUP, typed)

    assert isinstance(read, Given)
    kept = Counter(folded(f"{read.organisation.name} {read.source} {read.words}").split())
    assert Counter(folded(typed).split()) <= kept


@given(st.lists(WORDS, max_size=6))
def test_a_name_that_is_near_is_offered_with_all_that_followed(words: list[str]) -> None:
    typed = f"ANSS {' '.join(words)}".strip()
    read = handing_in.read(GROUP, typed)

    assert isinstance(read, Unknown)
    if read.near:
        assert folded(f"{read.name} {read.rest}") == folded(typed)


@pytest.mark.parametrize(
    "line",
    [
        *("par téléphone", "Par WhatsApp", "by WhatsApp", "mail du 12 juin", "courriel de Oumar Bah", "Mme Traoré"),
        *("Reçu par mail le 12/06", "E-mail of 12 June", "Phone call, Tuesday 13 June", "12 juin 2017", "le 12 juin"),
        *(
            "De la part de Mme Fatou Traoré",
            "From Oumar Bah, head of office",
            "appel du 13 juin à 10h30",
            "(téléphone)",
        ),
        *("Message WhatsApp de M. Keïta", "received by e-mail, 12 June", "Selon le chef de bureau", "by letter"),
        *("Call on Tuesday 13 June", "Appel à 10h30", "Mail on 12 June"),
    ],
)
def test_a_line_that_says_so_is_where_the_answer_came_from(line: str) -> None:
    assert handing_in.says_where_from(line)
    read = handing_in.read(GROUP, f"AMSS\n{line}\n- Accès\n- VBG")
    assert isinstance(read, Given)
    assert read.words == "- Accès\n- VBG"


@pytest.mark.parametrize(
    "line",
    [
        *("Protection des civils à Ménaka", "Déminage", "Accès humanitaire", "Protection of civilians", "Priorités :"),
        *("Téléphone vert pour signaler les VBG", "Formation du 12 juin à Gao", "Courrier au Gouverneur sur les mines"),
        *("Plaidoyer auprès de M. le Gouverneur", "Letter to the Governor", "Mines", "Protection Enfance", "Bonjour"),
        *("Appel au Gouvernement", "Lettre au Ministre", "Call on the HCT", "Appel à la MINUSMA"),
        *("Rapport mensuel à partager en juin", "Contribution de l'AMSS", "Radio and phone hotline for GBV survivors"),
    ],
)
def test_any_other_line_belongs_to_the_answer(line: str) -> None:
    for marks in ("- Accès\n- VBG", "1) Accès\n2) VBG", "• Accès\n• VBG"):
        read = handing_in.read(GROUP, f"AMSS\n{line}\n{marks}")
        assert isinstance(read, Given)
        assert (read.source, read.words) == ("", f"{line}\n{marks}")


@pytest.mark.parametrize(
    ("typed", "source", "words"),
    [
        ("AMSS Protection des civils à Ménaka\n- Accès\n- VBG", "", "Protection des civils à Ménaka\n- Accès\n- VBG"),
        ("AMSS Déminage\n- Accès\n- VBG", "", "Déminage\n- Accès\n- VBG"),
        ("AMSS Oumar Bah\n- Accès\n- VBG", "Oumar Bah", "- Accès\n- VBG"),
        ("AMSS Bureau de Gao 1) Accès 2) VBG", "Bureau de Gao", "1) Accès 2) VBG"),
        ("AMSS phone\nProtection des civils\n- Accès\n- VBG", "phone", "Protection des civils\n- Accès\n- VBG"),
        ("AMSS\nPar mail\nMme Bah\nNos points :\n1) Eau\n2) VBG", "Par mail, Mme Bah", "Nos points :\n1) Eau\n2) VBG"),
        ("AMSS\nPar téléphone, 12 juin\nAccès aux écoles", "Par téléphone, 12 juin", "Accès aux écoles"),
        ("AMSS par téléphone Accès aux écoles", "par téléphone", "Accès aux écoles"),
        ("AMSS by phone  nothing to add", "by phone", "nothing to add"),
        ("AMSS on paper 1) Access to schools", "on paper", "1) Access to schools"),
        ("AMSS sur papier, 1) Accès aux écoles", "sur papier", "1) Accès aux écoles"),
        ("AMSS\n\n Par mail \n\n Mme Bah\n\n- Eau\n- VBG", "Par mail, Mme Bah", "- Eau\n- VBG"),
        ("AMSS\nAccès aux écoles\nPar téléphone", "", "Accès aux écoles\nPar téléphone"),
    ],
)  # fmt: skip
def test_beside_the_name_and_below_it(typed: str, source: str, words: str) -> None:
    read = handing_in.read(GROUP, typed)
    assert isinstance(read, Given)
    assert (read.source, read.words) == (source, words)


def test_a_point_keeps_its_number_when_the_name_is_put_right() -> None:
    read = handing_in.read(GROUP, "ANSS 1) Eau 2) Écoles")
    assert read == Unknown("ANSS", ("AMSS",), "1) Eau 2) Écoles")
    assert handing_in.read(GROUP, "ANSS\n- Eau\n- Écoles") == Unknown("ANSS", ("AMSS",), "- Eau\n- Écoles")
    assert handing_in.read(GROUP, "ARGA - Mali-Sud 1) Eau") == Unknown("ARGA - Mali-Sud", ("ARGA-Mali",), "1) Eau")
    assert handing_in.read(GROUP, "PLAN téléphone 1) Eau") == Unknown("PLAN", (), "")


def test_no_word_of_the_answer_is_taken_for_the_name_however_long_names_are() -> None:
    read = handing_in.read(GROUP, "Coopération Suise accès aux écoles")
    assert read == Unknown("Coopération Suise", ("Coopération Suisse",), "accès aux écoles")

    long = "Association des femmes pour la paix et le développement du cercle de Gao"
    group = roster.with_organisations(GROUP, roster.read_roster(long))
    given = handing_in.read(group, f"{long} téléphone 1) Eau")
    assert given == Given(group.roster[-1], "téléphone", "1) Eau")
    read = handing_in.read(group, f"{long.replace('femmes', 'famme')} 1) Eau")
    assert read == Unknown(long.replace("femmes", "famme"), (long,), "1) Eau")
