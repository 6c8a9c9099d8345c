"""Who is to do it and to whom it goes, however it is written."""

import pytest

from domain.minutes.languages.words import Words
from domain.minutes.people import cleaned, owner_behind, recipient_in, responsible_in, subject_of
from tests.minutes.telling import EN, ES, FR, JUNE_7, actions, context


@pytest.mark.parametrize(
    ("text", "words", "subject", "theirs", "after_topic"),
    [
        ("JD to circulate the note", EN, "JD", True, False),
        ("AS to store the note", EN, "AS", True, False),
        ("UNHCR/NRC to share the plan", EN, "UNHCR/NRC", True, False),
        ("Paul will submit the plan", EN, "Paul", False, False),
        ("Guillaume : relancer Lucien", FR, "Guillaume", True, False),
        ("Awa et Karim enverront la liste", FR, "Awa et Karim", False, False),
        ("La coordination du cluster transmet la note", FR, "La coordination du cluster", False, False),
        ("Les membres doivent répondre", FR, "Les membres", False, False),
        ("Los socios deben enviar sus datos", ES, "Los socios", False, False),
        ("affiche : Lucette prépare trois pistes", FR, "Lucette", False, True),
        ("Le DRC envoie la liste", FR, "DRC", False, False),
        ("L'OIM transmet la carte", FR, "OIM", False, False),
        ("Andreea => relancer la mairie", FR, "Andreea", True, False),
        ("Mark & Jamie - draft the programme", EN, "Mark & Jamie", True, False),
    ],
)
def test_who_is_named_before_the_verb(text: str, words: Words, subject: str, theirs: bool, after_topic: bool) -> None:
    assert subject_of(text, context(words)) == (subject, theirs, after_topic)


@pytest.mark.parametrize(
    "text",
    [
        "Relancer la mairie",
        "Envoyé hier à la mairie",
        "Deux appels sur trois viennent de femmes",
        "Merci de relancer la mairie",
        "",
    ],
)
def test_a_sentence_that_names_nobody_has_no_subject(text: str) -> None:
    assert subject_of(text, context()) == ("", False, False)


@pytest.mark.parametrize(
    ("text", "names", "owner"),
    [
        ("Dossier préfecture à finir => Hervé", (), "Hervé"),
        ("Écrire aux clubs de la ville : Marcel, courant janvier", ("Marcel",), "Marcel"),
        ("Rapport moral à boucler (Marcel)", ("Marcel",), "Marcel"),
        ("Rapport moral à boucler (Marcel)", (), None),
        ("Relancer la mairie [Awa]", (), "Awa"),
        ("Order more arm bands [Daniel; by Friday]", (), "Daniel"),
        ("Relancer la mairie", ("Awa",), None),
    ],
)
def test_who_is_named_behind_the_line(text: str, names: tuple[str, ...], owner: str | None) -> None:
    assert owner_behind(text, context(FR, JUNE_7, *names)) == owner


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("Publier la note. Responsable : OIM", FR, "OIM"),
        ("La note sera envoyée par la coordination avant le 14 juin", FR, "la coordination"),
        ("The note will be shared by the secretariat on Monday", EN, "the secretariat"),
        ("Il a été convenu qu'Oxfam enverra la note", FR, "Oxfam"),
        ("It was agreed that the treasurer will send the note", EN, "the treasurer"),
        ("Relancer la mairie (Awa)", FR, "Awa"),
        ("Relancer la mairie", FR, None),
    ],
)
def test_who_is_named_anywhere_else(text: str, words: Words, who: str | None) -> None:
    assert responsible_in(text, "", context(words)) == who


@pytest.mark.parametrize(
    ("text", "words", "to"),
    [
        ("Transmettre la note à l'EHP avant le 14 juin", FR, "EHP"),
        ("Partager la note avec tous les membres le 14", FR, "tous les membres"),
        ("Envoyer la note à temps au secrétariat", FR, "secrétariat"),
        ("Relancer la mairie à Gao", FR, None),
        ("Submit the plan to the donor by Friday", EN, "donor"),
        ("Partners to report their stocks to the coordinator", EN, "coordinator"),
        ("Send the map to OCHA and to the donors by Friday", EN, "OCHA and the donors"),
        ("Circulate the ToR to members and to the ICC coordination by 14 June", EN, "members and the ICC coordination"),
        ("Share the note with members and with OCHA by Friday", EN, "members and OCHA"),
        ("Send the map to OCHA and to Awa by Friday", EN, "OCHA and Awa"),
        ("Submit the map to the SAG, and to all members, by Monday", EN, "SAG, and all members"),
        ("Send it to members, to OCHA and to the donors on Monday", EN, "members, OCHA and the donors"),
        ("Send the map to OCHA, to be printed, and to the donors", EN, "OCHA"),
        ("Send the map to OCHA and to update the list by Friday", EN, "OCHA"),
        ("Send the map to OCHA and with the next one close the list", EN, "OCHA"),
        ("Diffuser la note aux membres et à la coordination de l'ICC", FR, "membres et à la coordination de l'ICC"),
        ("Send the map to OCHA and update the list by Friday", EN, "OCHA"),
        ("Send the map to UNHCR and OCHA by Friday", EN, "UNHCR and OCHA"),
        ("Le rapport sera envoyé à l'UNHCR, UNICEF et l'OIM le 20 juin", FR, "UNHCR, UNICEF et l'OIM"),
        (
            "Partager la carte avec OCHA, Save the Children et le PAM avant le 21 juin",
            FR,
            "OCHA, Save the Children et le PAM",
        ),
        (
            "Partager la carte avec OCHA, Plan International et le PAM le 21 juin",
            FR,
            "OCHA, Plan International et le PAM",
        ),
        ("Transmettre la note à OCHA, Awa et Ibrahim la relisent avant le 21 juin", FR, "OCHA"),
        ("Envoyer la note au HCT, à OCHA et aux bailleurs le 16 juin", FR, "HCT, OCHA et aux bailleurs"),
        ("Send the matrix to UNHCR, the HCT and IOM by 22 June", EN, "UNHCR, the HCT and IOM"),
        ("Submit it to the HCT, Awa and Ibrahim prepare the annex", EN, "HCT"),
        ("Submit it to the HCT, IOM, UNICEF by 24 June", EN, "HCT"),
        ("Enviar el informe a OCHA, ACNUR y la OIM antes del 14 de junio", ES, "OCHA, ACNUR y la OIM"),
        ("NRC partage avec les membres la note sur les sites avant le 22 juin", FR, "les membres"),
        ("Les ONG communiquent à la coordination leurs effectifs avant le 20 juin", FR, "coordination"),
        ("Envoyer aux bailleurs et à la coordination les fiches le 19 juin", FR, "bailleurs et à la coordination"),
        ("OIM envoie à tous les partenaires une carte des sites", FR, "tous les partenaires"),
        ("NRC to share with members the note on sites by 22 June", EN, "members"),
        ("Send to all the partners their figures by Friday", EN, "all the partners"),
        ("Enviar a los miembros la lista de sitios antes del 14 de junio", ES, "miembros"),
        ("Enviar el informe a la mesa nacional antes del 14 de junio", ES, "mesa nacional"),
    ],
)
def test_to_whom_it_goes(text: str, words: Words, to: str | None) -> None:
    assert recipient_in(text, words) == to


def test_the_column_comes_before_the_words() -> None:
    (one,) = actions("Action: Awa enverra la note à OCHA | Responsable: Karim | Destinataire: l'EHP")

    assert (one.responsible, one.recipient) == ("Karim", "l'EHP")


def test_names_are_shown_without_marks() -> None:
    assert [cleaned(who) for who in ("**OIM** ;", " OIM\n/ NRC ", " – ", None)] == ["OIM", "OIM / NRC", None, None]
