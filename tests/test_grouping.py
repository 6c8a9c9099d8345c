"""Near-same points: what is proposed to stand together, how well, and under which heading."""

import json
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import grouping, requests, terms
from domain.grouping import LONGEST_HEADING, as_heading, groups_of, likest, speaker_of, stem

FIXTURES = Path(__file__).parent / "fixtures" / "points"


def together(*texts: str) -> list[list[str]]:
    return [[texts[place] for place in group] for group in groups_of(texts) if len(group) > 1]


def pairs(groups: Sequence[Sequence[int]]) -> set[tuple[int, int]]:
    return {pair for group in groups for pair in combinations(sorted(group), 2)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Accès humanitaire à Ménaka", "Améliorer l'accès des humanitaires dans la région de Ménaka"),
        ("Accès humanitaire à Ménaka", "Humanitarian access in Menaka"),
        ("Documentation civile des PDI", "Pièces d'état civil pour les déplacés"),
        ("Former les points focaux sur les VBG", "GBV training for focal points"),
        ("Kits de dignité pour les femmes déplacées", "kits dignite, femmes PDI"),
        ("Chlorer les puits inondés", "Desinfecter les puits touches par les inondations"),
        ("Recruter des infirmières", "Recrutement d'infirmiers"),
        ("Latrines d'urgence sur les sites", "Emergency latrines on the sites"),
    ],
)
def test_the_same_request_in_other_words_or_the_other_language_stands_together(one: str, other: str) -> None:
    apart = "Réhabiliter la piste d'atterrissage de Tessalit"
    assert together(one, apart, other) == [[one, other]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Accès humanitaire à Ménaka", "Accès humanitaire à Kidal"),  # another place
        ("Soutien psychosocial aux enfants", "Former les enseignants au soutien psychosocial"),  # another act
        ("25 cas par travailleur social au plus", "50 cas par travailleur social au plus"),  # another number
        ("Mécanismes d'alerte communautaires", "Dialogue entre communautés à Douentza"),  # one word is not enough
        ("Kits pour les réfugiés de Minawao", "Actes de naissance pour les réfugiés de Minawao"),  # another thing
    ],
)
def test_what_names_another_place_number_act_or_thing_stands_apart(one: str, other: str) -> None:
    assert together(one, "Réhabiliter la piste d'atterrissage de Tessalit", other) == []


@pytest.mark.parametrize(
    ("file", "precision", "recall"),
    [
        ("protection.jsonl", 0.95, 0.95),
        ("response.jsonl", 0.95, 0.95),
        ("constraints.jsonl", 0.94, 0.93),
        ("refugees.jsonl", 0.95, 0.94),
        ("subclusters.jsonl", 0.95, 0.95),
        ("unseen.jsonl", 0.95, 0.92),
        ("places.jsonl", 0.95, 0.92),  # different requests for the same places
        ("elsewhere.jsonl", 0.95, 0.68),  # other sectors
        ("priorities.jsonl", 0.95, 0.87),  # 300 points of one decision each
        ("sahel.jsonl", 0.95, 0.86),
        ("rounds.jsonl", 0.95, 0.89),
        ("advocacy.jsonl", 0.95, 0.86),
        ("plan.jsonl", 0.95, 0.74),
        ("phrased.jsonl", 0.97, 0.85),  # 300 points at greater length, as people write them
        ("mixed.jsonl", 0.95, 0.92),  # narrower requests beside broad ones
    ],
)
def test_how_well_the_points_of_whole_decisions_are_grouped(file: str, precision: float, recall: float) -> None:
    rows = [json.loads(line) for line in (FIXTURES / file).read_text("utf-8").splitlines()]
    right = proposed = wanted = 0
    for decision in dict.fromkeys(row["decision"] for row in rows):
        points = [row for row in rows if row["decision"] == decision]
        by_group: dict[str, list[int]] = {}
        for place, point in enumerate(points):
            by_group.setdefault(point["group"], []).append(place)
        found, meant = pairs(groups_of([p["text"] for p in points])), pairs(list(by_group.values()))
        right, proposed, wanted = right + len(found & meant), proposed + len(found), wanted + len(meant)

    assert right / proposed >= precision
    assert right / wanted >= recall


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=60), max_size=25))
def test_every_text_is_in_one_group_and_the_same_text_in_the_same(texts: list[str]) -> None:
    groups = groups_of(texts)

    assert sorted(place for group in groups for place in group) == list(range(len(texts)))
    group_of = {place: group for group in groups for place in group}
    for one, other in combinations(range(len(texts)), 2):
        if texts[one] == texts[other]:
            assert group_of[one] == group_of[other]


def test_a_late_text_is_likest_the_group_that_asks_for_the_same_in_the_same_place() -> None:
    texts = [
        "Accès humanitaire à Ménaka",
        "Humanitarian access in Menaka",
        "Accès humanitaire à Kidal",
        "Kits de dignité pour les PDI",
        "Améliorer l'accès des humanitaires dans la région de Ménaka",
        "Véhicules pour le cluster",
    ]
    groups = [(0, 1), (2,), (3,), (4,), (5,)]

    assert likest(texts, groups, [4, 5]) == {4: 0}
    assert likest(texts, groups, []) == {}


def test_one_speaks_for_the_others() -> None:
    said = [
        "Renforcer l'accès humanitaire dans la région de Ménaka, y compris hors de la ville, par la négociation",
        "Accès humanitaire à Ménaka",
        "Humanitarian access in Menaka",
    ]
    assert speaker_of(said) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Pas de retour forcé des PDI",
            "Les retours des déplacés doivent être volontaires",
        ),  # the same, put as a refusal
        ("Non aux escortes militaires imposées", "Supprimer l'obligation d'escorte armée"),
        ("Former les ONG nationales à la PEAS", "Formation PEAS"),  # who does it tells nothing apart
        ("Former et soutenir des familles d'accueil pour les ENA", "Familles d'accueil pour les ENA"),  # not that alone
    ],
)
def test_what_looks_otherwise_and_asks_for_the_same_stands_together(one: str, other: str) -> None:
    assert together(one, "Réhabiliter la piste d'atterrissage de Tessalit", other) == [[one, other]]


def test_what_is_asked_everywhere_takes_in_who_asks_for_it_in_a_place() -> None:
    kidal, gao = "Moniteurs de protection à Kidal", "Moniteurs de protection à Gao"
    everywhere = "Élargir le monitoring de protection"
    apart = "Réhabiliter la piste d'atterrissage de Tessalit"

    assert together(kidal, apart, gao) == []
    assert together(kidal, apart, everywhere, gao) == [[kidal, everywhere, gao]]


def test_one_who_asks_everywhere_brings_no_two_places_together_that_several_ask_for() -> None:
    kidal = ["Lever le blocus de Kidal", "Obtenir la fin du blocus à Kidal"]
    gao = ["Lever le blocus de Gao", "Blocus de Gao : obtenir sa levée"]
    groups = together(*kidal, *gao, "Lever le blocus")

    assert [group for group in groups if {*kidal} <= {*group} and {*gao} <= {*group}] == []


def test_places_named_for_example_are_not_where_it_is_asked() -> None:
    wide = "Étendre le monitoring de protection aux zones non couvertes (Kidal, Gao, nord Ségou)"
    ansongo = "Moniteurs de protection à Ansongo"

    assert together(wide, "Réhabiliter la piste d'atterrissage de Tessalit", ansongo) == [[wide, ansongo]]


@pytest.mark.parametrize(
    ("long", "short", "other"),
    [
        (
            "Chaque semaine des bergers sautent sur la route, il faut plus de séances d'éducation au risque",
            "Éducation aux risques des engins explosifs",
            "Sécuriser les routes",
        ),
        (
            "Stock-outs of PEP kits: 11 survivors were referred in May, only 3 got care. Please ask UNFPA to resupply",
            "Kits PEP dans les centres de santé",
            "Update the GBV referral pathway",
        ),
        (
            "UNHAS: we have had staff and medicines stuck in town since June. HCT must see that flights resume",
            "Maintenir les vols UNHAS",
            "Approvisionner les centres de santé en médicaments",
        ),
        (
            "Les enfants sortis des groupes armés ne font rien de la journée, il faut les aider avec des métiers",
            "Réinsertion des EAFGA",
            "Formation professionnelle des jeunes",
        ),
    ],
)
def test_a_long_item_stands_with_what_it_asks_and_not_with_what_it_tells(long: str, short: str, other: str) -> None:
    assert together(long, other, short) == [[long, short]]


def test_a_number_in_what_is_told_is_none_of_the_request() -> None:
    one = "Renforcer les soins psychosociaux, il y a 1 psychologue pour toute la région"
    other = "Renforcer les soins psychosociaux, on a 3 psychologues pour 40 sites"

    assert together(one, "Réhabiliter la piste d'atterrissage de Tessalit", other) == [[one, other]]


def test_the_catalogue_of_requests_is_made_of_concepts_that_there_are() -> None:
    table = grouping._table()
    names = [request.name for request in table.requests]
    concepts = {f"={name}" for _, rows in terms.CONCEPTS for name, _ in grouping._rows(rows)}
    concepts |= {means for rows in table.together.values() for _, means in rows}
    concepts |= {above for rows in table.broader.values() for above in rows}
    assert len(names) == len(set(names))
    assert not concepts & set(names)
    assert {f"={name}" for name in (requests.BY_THE_WAY + requests.THAT_IT_STOPS).split()} <= set(names)
    assert {f"={name}" for name in (terms.DOING + " " + terms.WORKS).split()} <= concepts
    for request in table.requests:
        assert request.instead_of <= set(names), request.name
        for combination in request.said_as:
            assert combination
            assert combination <= concepts, request.name


def test_texts_that_say_nothing_known_are_the_same_only_when_they_are() -> None:
    assert together("et", "?!", "de la", "ET") == [["et", "ET"]]


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("1) Accès humanitaire à Ménaka.", "Accès humanitaire à Ménaka"),
        ("- accès", "Accès"),
        ("25 cas par travailleur social", "25 cas par travailleur social"),
        ("500 kits à Gao", "500 kits à Gao"),
        ("2018", "2018"),
        ("...", "..."),
    ],
)
def test_a_heading_leaves_the_number_of_the_item_and_no_other(text: str, heading: str) -> None:
    assert as_heading(text) == heading


@given(st.text(min_size=1, max_size=400).filter(str.strip))
def test_a_heading_is_one_short_line(text: str) -> None:
    heading = as_heading(text)

    assert 0 < len(heading) <= LONGEST_HEADING + 3  # a capital may be several letters
    assert "\n" not in heading


def test_the_words_of_the_field_are_one_table() -> None:
    names = [name for _, rows in terms.CONCEPTS for name, _ in rows_of(rows)]

    assert len(names) == len(set(names)) > 800
    linked = {
        name for table in (terms.BROADER, terms.TOGETHER, terms.OPPOSITE) for row in rows_of(table) for name in row
    }
    assert {name for names_said in linked for name in names_said.split()} <= set(names)
    assert stem("distributions") == stem("distribution")


def test_a_form_stands_for_one_concept() -> None:
    forms: dict[str, str] = {}
    for _, rows in terms.CONCEPTS:
        for name, listed in rows_of(rows):
            for form in map(str.strip, listed.split(",")):
                assert form
                assert forms.setdefault(form, name) == name


def rows_of(table: str) -> list[tuple[str, str]]:
    return [
        (name, rest.strip())
        for name, _, rest in (row.partition(":") for row in table.replace("\n    ", " ").splitlines() if row.strip())
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Prévenir les VBG", "GBV prevention"),
        ("Lutte contre les MGF", "FGM prevention"),
        ("Kits AME pour les PDI", "NFI kits for IDPs"),
        ("Recherche familiale des ENAS", "Family tracing for UASC"),
        ("Réintégration des EAFGA", "CAAFAG reintegration"),
        ("Former au SMSPS", "MHPSS training"),
        ("AGR pour les survivantes", "IGA for survivors"),
        ("Former aux droits LTB", "HLP training"),
        ("Déminage : EEI et REG", "Clearance of IEDs and ERW"),
        ("Points focaux PEAS à former", "Train PSEA focal points"),
        ("Formation EHA", "WASH training"),
        ("Monitoring de protection", "protection monitoring"),
        ("Réponse aux plaintes en deux semaines", "Réponse aux plaintes en 14 jours"),
    ],
)
def test_short_forms_of_the_field_are_read_in_both_languages(one: str, other: str) -> None:
    assert together(one, "Réhabiliter la piste d'atterrissage de Tessalit", other) == [[one, other]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fermer les sites de Maiduguri", "Rouvrir les sites de Maiduguri"),  # the contrary
        ("Pas d'escortes armées pour les convois", "Prévoir des escortes armées pour les convois"),  # as much so
        ("SMSPS pour les enfants déplacés", "Nombre d'enfants déplacés ayant reçu un SMSPS"),  # an indicator of it
        ("Réunion du cluster chaque mois", "Réunion du cluster toutes les deux semaines"),  # another pace
        ("Kits de dignité pour les réfugiées", "Kits de dignité pour les femmes handicapées"),  # other people
        ("Étendre les espaces sûrs pour femmes et filles", "Former les animatrices des espaces sûrs"),  # another work
        ("Expand protection monitoring to new areas", "Harmonise protection monitoring tools"),
        ("MHPSS services for IDPs", "Evaluate the quality of MHPSS services"),
        ("Lever le blocus de Léré", "Plus de sièges pour les ONG nationales à l'EHP"),
        ("Déployer des psychologues", "Soutien psychologique pour nos propres agents de première ligne"),
        ("Réseaux PSEA régionaux à activer", "Recruter le coordonnateur inter-agences PSEA"),
        ("Dialogue avec les groupes armés pour l'accès", "Dialogue avec les groupes armés pour épargner les civils"),
    ],
)
def test_what_looks_alike_and_asks_for_something_else_stands_apart(one: str, other: str) -> None:
    assert together(one, "Réhabiliter la piste d'atterrissage de Tessalit", other) == []
