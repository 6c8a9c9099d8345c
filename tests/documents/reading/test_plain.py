"""Plain text, as people type it and as copying leaves it."""

import pytest

from tests.documents.reading.making import blocks, footer, item, para, row, title

WRAPPED = """\
Le groupe a rappelé que les puits creusés l'an dernier dans la commune ne
suffisent plus aux familles arrivées depuis le mois de mars, et que deux d'entre
eux sont à sec. Les partenaires feront le point avec la mairie.
Une mission est prévue la semaine du 12.
"""


def test_lines_wrapped_at_a_column_are_one_paragraph_and_sentences_of_their_own_are_not() -> None:
    assert blocks(WRAPPED) == [
        para(
            "Le groupe a rappelé que les puits creusés l'an dernier dans la commune ne suffisent plus aux familles"
            " arrivées depuis le mois de mars, et que deux d'entre eux sont à sec. Les partenaires feront le point avec"
            " la mairie."
        ),
        para("Une mission est prévue la semaine du 12."),
    ]


def test_a_capital_after_a_full_line_does_not_begin_a_paragraph() -> None:
    text = (
        "Les forages de la zone seront visités avec les techniciens de la\n"
        "Direction régionale, qui apporte les pompes et le matériel de mesure\n"
        "nécessaire aux essais, puis remis aux comités de gestion villageois\n"
        "Présents : trois organisations"
    )
    assert blocks(text) == [
        para(
            "Les forages de la zone seront visités avec les techniciens de la Direction régionale, qui apporte les"
            " pompes et le matériel de mesure nécessaire aux essais, puis remis aux comités de gestion villageois"
        ),
        para("Présents : trois organisations"),
    ]


def test_words_cut_in_two_are_made_whole_and_compound_words_keep_their_hyphen() -> None:
    text = "Le retour des famil-\nles concerne deux sous-\npréfectures et le secteur BANKASS-\nSUD."
    assert blocks(text) == [para("Le retour des familles concerne deux sous-préfectures et le secteur BANKASS-SUD.")]


def test_short_lines_and_lines_that_end_in_a_colon_stay_apart() -> None:
    text = "Ordre du jour :\nAccès\nEau\nDivers"
    assert blocks(text) == [para("Ordre du jour :"), para("Accès"), para("Eau"), para("Divers")]


@pytest.mark.parametrize("sign", ["-", "*", "•", "✓", "o", "–", "➢", "\uf0b7", "▪"])
def test_any_sign_makes_an_item(sign: str) -> None:
    text = f"Points :\n{sign} les latrines\n{sign} le savon, dont\nla livraison tarde\n"
    assert blocks(text) == [para("Points :"), item("les latrines"), item("le savon, dont la livraison tarde")]


@pytest.mark.parametrize("number", ["1. {}\n2. {}", "1) {}\n2) {}", "a) {}\nb) {}", "(1) {}\n(2) {}", "I. {}\nII. {}"])
def test_numbers_one_after_the_other_make_items(number: str) -> None:
    assert blocks(number.format("Eau", "Savon")) == [item("Eau"), item("Savon")]


def test_a_number_by_itself_belongs_to_a_title() -> None:
    text = "1. Point sur les forages\nDeux pompes sont en panne.\n\n2. Divers\nRien."
    assert blocks(text) == [
        title("1. Point sur les forages"),
        para("Deux pompes sont en panne."),
        title("2. Divers"),
        para("Rien."),
    ]


@pytest.mark.parametrize("text", ["2 à 3 priorités par membre", "12.06.2017 à 9 h", "A. Diallo excusé", "1.5 million"])
def test_a_number_in_the_words_is_left_there(text: str) -> None:
    assert blocks(f"{text}\n{text}") == [para(text), para(text)]


def test_the_indent_tells_how_deep_an_item_stands() -> None:
    text = "- Eau\n    - forages\n        - à Gao\n    - citernes\n- Abris"
    assert blocks(text) == [item("Eau"), item("forages", 2), item("à Gao", 3), item("citernes", 2), item("Abris")]


def test_without_an_indent_another_sign_does() -> None:
    text = "- Eau\n• forages\n◦ à Gao\n• citernes\n- Abris"
    assert blocks(text) == [item("Eau"), item("forages", 2), item("à Gao", 3), item("citernes", 2), item("Abris")]


def test_titles_are_underlined_or_written_in_capitals() -> None:
    text = "COMPTE RENDU\n\nPoints discutés\n===============\nRien.\n\nDivers\n------\nRien."
    assert blocks(text) == [
        title("COMPTE RENDU"),
        title("Points discutés"),
        para("Rien."),
        title("Divers", 2),
        para("Rien."),
    ]


def test_several_lines_in_capitals_are_no_titles() -> None:
    assert blocks("AMINATA DIALLO\nMOUSSA KEITA") == [para("AMINATA DIALLO"), para("MOUSSA KEITA")]


def test_tabs_make_rows_and_the_first_of_them_the_heads() -> None:
    text = "Action\tResponsable\tDélai\nEnvoyer la liste des puits\tACF\t12 mai\nRéparer la pompe de Gao\tOxfam\t\n"
    heads = ("Action", "Responsable", "Délai")
    assert blocks(text) == [
        row("Envoyer la liste des puits", "ACF", "12 mai", heads=heads),
        row("Réparer la pompe de Gao", "Oxfam", "", heads=heads),
    ]


def test_a_table_goes_on_after_what_copying_took_out_of_it() -> None:
    text = (
        "Points\tDiscussions\tDécisions\n"
        "1. Eau\tLes puits de la commune sont à sec depuis mars.\tEnvoyer un camion.\n"
        "\n"
        "2. Abris\tRien de nouveau n'a été signalé cette fois.\t\n"
        "suite du tableau\n"
        "\n"
        "\tLa liste est incomplète, il manque trois villages.\t\n"
        "------\t--\t---\n"
    )
    heads = ("Points", "Discussions", "Décisions")
    assert blocks(text) == [
        row("1. Eau", "Les puits de la commune sont à sec depuis mars.", "Envoyer un camion.", heads=heads),
        row("2. Abris", "Rien de nouveau n'a été signalé cette fois.", "", heads=heads),
        para("suite du tableau"),
        row("", "La liste est incomplète, il manque trois villages.", "", heads=heads),
    ]


def test_pipes_make_rows_with_or_without_a_line_under_the_heads() -> None:
    text = "| Quoi | Qui |\n|---|---|\n| Carte | OCHA |\n\nPremière version | 12 mai | Awa\nValidation |  | Groupe\n"
    assert blocks(text) == [
        row("Carte", "OCHA", heads=("Quoi", "Qui")),
        row("Première version", "12 mai", "Awa", table=2),
        row("Validation", "", "Groupe", table=2),
    ]


def test_a_drawn_table_has_rows_of_several_lines() -> None:
    text = (
        "+-----------+--------+\n"
        "| Tâche     | Qui    |\n"
        "+-----------+--------+\n"
        "| Envoyer   | Oxfam  |\n"
        "| la carte  |        |\n"
        "+-----------+--------+\n"
        "| Relire    | ACF    |\n"
        "+-----------+--------+\n"
    )
    assert blocks(text) == [
        row("Envoyer la carte", "Oxfam", heads=("Tâche", "Qui")),
        row("Relire", "ACF", heads=("Tâche", "Qui")),
    ]


def test_labels_and_their_values_are_no_table() -> None:
    assert blocks("Lieu :\tGao\nDate :\t12 mai 2021\n") == [para("Lieu : Gao"), para("Date : 12 mai 2021")]


def test_a_tab_after_a_sign_only_sets_it_off() -> None:
    assert blocks("•\tLes puits\n•\tLe savon\n1.\tUn\n2.\tDeux") == [
        item("Les puits"),
        item("Le savon"),
        item("Un"),
        item("Deux"),
    ]


def test_tags_left_by_copying_are_what_they_stood_for() -> None:
    text = (
        "Points\tDiscussions\tDécisions\n"
        '<p>1. Eau</p>\t<p>Deux puits sont &agrave; sec :</p> <ul style="x"> - celui de Gao ; - celui de Bourem'
        " <p>La mairie est prévenue.</p>\t<p>Envoyer un camion.</p> <p>Prévenir l'EHP &lt; 5 jours</p>\n"
    )
    assert blocks(text) == [
        row(
            "1. Eau",
            "Deux puits sont à sec :\n- celui de Gao ;\n- celui de Bourem\nLa mairie est prévenue.",
            "Envoyer un camion.\nPrévenir l'EHP < 5 jours",
            heads=("Points", "Discussions", "Décisions"),
        )
    ]


def test_tags_over_several_lines_too() -> None:
    text = "Présents :\n<ul>\n<li>ACF</li>\n<li>Oxfam</li>\n</ul>\n<p>Fin<br>de la <b>réunion</b>.</p>\nSuite."
    assert blocks(text) == [
        para("Présents :"),
        item("ACF"),
        item("Oxfam"),
        para("Fin"),
        para("de la réunion."),
        para("Suite."),
    ]


def test_what_only_looks_like_a_tag_is_text() -> None:
    text = "Écrire à <awa@example.org> si le délai est < 3 jours, voir <https://example.org/x>."
    assert blocks(text) == [para(text)]


def test_lost_spaces_are_put_back_where_nothing_else_can_be_meant() -> None:
    text = "La visite prend fin.Le rapport suit. Délai:15 mai, soit le 15mai au plus tard, avant juin2021."
    assert blocks(text) == [
        para("La visite prend fin. Le rapport suit. Délai: 15 mai, soit le 15 mai au plus tard, avant juin 2021.")
    ]


@pytest.mark.parametrize("text", ["Voir schema.data.gouv et M.Diop (U.N.) à 9:30, C.C.Ville.", "ban_id et PLAN.Nom_x."])
def test_other_words_are_left_as_they_are(text: str) -> None:
    assert blocks(text) == [para(text)]


def test_page_numbers_are_none_of_the_text() -> None:
    assert blocks("Fin du point.\n11/10/21 2 / 4\nPage 3 sur 4\nSuite du point.") == [
        para("Fin du point."),
        footer("11/10/21"),
        para("Suite du point."),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_the_encoding_is_found_out(encoding: str) -> None:
    text = "L’équipe « Eau » a reçu 3 000 € pour l’accès à Gao."
    assert blocks(text.encode(encoding)) == [para(text)]


def test_blanks_of_all_kinds_are_one_space_and_what_nobody_sees_is_gone() -> None:
    assert blocks("\ufeffLe\u00a0délai\u202f: \u200bjeudi\t 15\u00ad juin\x07 \ufb01xe") == [
        para("Le délai : jeudi 15 juin fixe")
    ]
