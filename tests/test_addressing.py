"""Which decision somebody's words name: ahead of an answer, anywhere in a short note, and never by accident."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.addressing import addressed, meant, number_chosen, without

NUMBERS = st.integers(1, 9999)
WORDS = st.lists(st.from_regex(r"[a-zéèà]{3,9}", fullmatch=True), min_size=1, max_size=6).map(" ".join)
HEADS = (
    *("#{n} ", "#{n}: ", "#{n} : ", "#{n}, ", "#{n} – ", "#{n} - ", "(#{n}) ", "[#{n}] ", "#{n}\n", "# {n} "),
    *("pour n° {n} : ", "Pour n° {n}\n", "Re no. {n}: "),
    *("pour la {n} : ", "Pour la {n}, ", "pour le {n} : ", "Pour {n} : ", "for #{n} ", "For #{n}: ", "for {n}: "),
    *("décision {n} – ", "Décision {n} : ", "Decision {n}: ", "decision {n}. ", "Décision n° {n}\n", "Décision #{n} "),
    *("Pour la décision {n} : ", "For decision {n}, ", "Réponse à la décision {n} : ", "Our input for #{n}: "),
    *("As for decision {n}: ", "concernant la {n} : ", "Regarding #{n}, ", "Pour l'appel n° {n} : "),
)
SIGNS = (
    *("n° {n} : ", "N°{n} – ", "nº {n}\n", "no. {n}: ", "No {n}: ", "numéro {n} : ", "Number {n}, "),
    "Bonjour, n°{n} : ",
)


@given(NUMBERS, st.sampled_from(HEADS), st.sampled_from(["{w}", "1) {w}", "1) {w}\n2) {w}", "- {w}\n- {w}"]), WORDS)
@settings(max_examples=400, deadline=None)
def test_a_decision_named_ahead_is_read_and_its_number_leaves_the_words(
    number: int, head: str, points: str, words: str
) -> None:
    said = points.format(w=words)

    found = addressed(head.format(n=number) + said)

    assert found is not None
    assert (found.number, found.words) == (number, said)
    assert without(head.format(n=number) + said, number) == said
    assert without(head.format(n=number) + said, number + 1) == head.format(n=number) + said


@given(NUMBERS, st.sampled_from(HEADS), st.sampled_from(["Bonjour Mariam, ", "Hello,\n", "Chers collègues\n"]), WORDS)
@settings(max_examples=200, deadline=None)
def test_a_greeting_may_come_first_and_stays(number: int, head: str, greeting: str, words: str) -> None:
    found = addressed(greeting + head.format(n=number) + words)

    assert found is not None
    assert (found.number, found.words) == (number, greeting + words)


@given(NUMBERS, st.sampled_from(["{n}) ", "{n}. ", "({n}) ", "{n} : ", "{n} - ", "{n}° ", "- {n} ", "{n} "]), WORDS)
@settings(max_examples=200, deadline=None)
def test_the_mark_of_a_point_names_no_decision(number: int, mark: str, words: str) -> None:
    text = mark.format(n=number) + words

    assert addressed(text) is None
    assert meant(text) is None


@given(NUMBERS, st.sampled_from(SIGNS), WORDS)
@settings(max_examples=200, deadline=None)
def test_a_mere_sign_names_a_decision_before_points_only(number: int, sign: str, words: str) -> None:
    head = sign.format(n=number)

    assert addressed(head + words) is None
    for points in (f"1) {words}", f"- {words}\n- {words}"):
        found = addressed(head + points)
        assert found is not None
        assert found.number == number
        assert found.words.endswith(points)


@given(st.integers(1, 98), st.sampled_from((*HEADS, *SIGNS)), st.sampled_from(["{n}. ", "{n}) ", "{n} - "]), WORDS)
@settings(max_examples=300, deadline=None)
def test_a_list_that_goes_on_counting_names_none_and_stays_whole(n: int, head: str, mark: str, words: str) -> None:
    text = f"{head.format(n=n)}{words}\n{mark.format(n=n + 1)}{words}"

    assert addressed(text) is None
    assert without(text, n) == text
    assert addressed(f"{head.format(n=n)}1) {words}\n2) {words}") is not None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *(("#2 sites suivis : 3. Cas orientés : 12", 2), ("Decision 2: sites monitored: 3. Cases referred: 12", 2)),
        *(("#2 Nombre de sites suivis en mai : 3 – dont 2 nouveaux", 2), ("#1 Il faut 2 - 3 forages", 1)),
        *(("#1 Accès au nord (phase 2)", 1), ("#1 Accès (phases 1 et 2) au nord", 1)),
        ("#1 Accès (cercles (nord) 2)", 1),
        *(("#1 Accès\n2. Abris", None), ("#1 Accès\n(2) Abris", None), ("#1 Accès\n - 2. Abris", None)),
        *(("#1 Accès 2) Abris", None), ("#1 Accès (nord) 2) Abris", None), ("#1 Nos points : 1) Accès 2) Abris", 1)),
        ("#1 Accès (nord, phase 2)\n2. Abris", None),
    ],
)
def test_a_number_one_higher_within_a_sentence_makes_no_list(text: str, number: int | None) -> None:
    found = addressed(text)
    assert (found.number if found else None) == number


@given(NUMBERS, WORDS, WORDS)
@settings(max_examples=200, deadline=None)
def test_a_number_within_a_sentence_is_words(number: int, before: str, after: str) -> None:
    assert addressed(f"Zx {before} #{number} {after}") is None


@given(NUMBERS, NUMBERS, st.sampled_from(HEADS), st.sampled_from(HEADS), WORDS)
@settings(max_examples=300, deadline=None)
def test_lines_that_name_several_may_be_a_list_and_none_is_meant(
    one: int, other: int, head: str, next_head: str, words: str
) -> None:
    text = f"{head.format(n=one)}{words}\n{next_head.format(n=other)}{words}"

    assert (addressed(text) is None) is (one != other)


@pytest.mark.parametrize(
    "text",
    [
        *("Pour le 2 juin : atelier", "Pour 2 000 ménages : abris", "Pour la 2e fois : accès", "No 2 schools are open"),
        *("Pour 2, 3 mois", "#2.5 km", "n° 2-3 : mines", "For 2 – 3 sites", "Décision 12/2017 : accès", "#100% accès"),
        *("Décision 2 de la réunion", "Call 2 partners", "#1 accès #2 écoles", "#2e axe", "Le point #2 est à revoir"),
    ],
)
def test_what_only_looks_like_it_names_none(text: str) -> None:
    assert addressed(text) is None


def test_a_number_that_may_be_another_is_not_surely_a_decision() -> None:
    texts = ("#9 accès", "décision 9 : accès", "n° 9 : 1) accès", "Pour 2024 : accès", "pour la 9 : accès")
    assert [found.surely for text in texts if (found := addressed(text))] == [True, True, False, False, False]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *(("plus de temps pour #2 svp", 2), ("Il nous faut plus de temps pour la 2 svp", 2)),
        *(("We need more time for decision 2", 2), ("#2 : il nous faut plus de temps", 2)),
        *(("Rien à ajouter pour la décision 3", 3), ("Nothing to add for #3", 3), ("#3 : RAS", 3)),
        *(("Plus de temps jusqu'au 2 juin", None), ("Plus de temps pour #1 et #2", None), ("Écoles, voir #2", None)),
    ],
)
def test_a_short_note_may_name_its_decision_anywhere(text: str, number: int | None) -> None:
    found = meant(text)
    assert (found.number if found else None) == number


@given(NUMBERS, st.sampled_from(["{n}", "#{n}", "la {n}", "Pour la {n}", "décision {n}.", "for decision {n}", "n°{n}"]))
def test_a_choice_is_a_number_and_nothing_else(number: int, said: str) -> None:
    assert number_chosen(said.format(n=number)) == number
    assert number_chosen(f"{said.format(n=number)} écoles") is None
