"""Scenario 9: near-same points stand together; the coordination splits, joins, renames, sets aside, and can undo it."""

import io
import json
import re

from docx import Document

from tests.dialogues.stage import Actor, Stage, key_of, read

PRIORITIES = "Priorités pour l'EHP; contributions jeudi 15 juin; transmission vendredi 16 juin à l'EHP; items 2-3"
ANSWERS = (
    "/for NRC e-mail 1) Accès humanitaire à Ménaka 2) Documentation civile des PDI",
    "/for OIM e-mail 1) Améliorer l'accès des humanitaires dans la région de Ménaka 2) Kits de dignité à Gao",
    "/for UNMAS e-mail 1) Humanitarian access in Menaka 2) Accès humanitaire à Kidal",
)


async def answered(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    for answer in ANSWERS:
        await stage.awa.tells(answer)
    stage.forgets()


async def compiled(actor: Actor) -> bytes:
    """The Word file of a compilation made now."""
    before = len(actor.private.messages)
    await actor.tells("/compile")
    actor.hears()
    files = [m.document for m in actor.private.messages[before:] if m.document]
    return next(f.content for f in files if f.name.endswith(".docx"))


def headings(docx: bytes, level: int) -> list[str]:
    return [p.text for p in Document(io.BytesIO(docx)).paragraphs if p.style and p.style.name == f"Heading {level}"]


async def shows_themes(actor: Actor) -> str:
    """The page of themes, as it stands in the chat after «Regrouper par thème»."""
    await actor.presses("Regrouper par thème")
    return actor.hears()[-1]


async def test_near_same_points_stand_together_with_all_their_organisations(stage: Stage) -> None:
    await answered(stage)

    docx = await compiled(stage.mariam)
    page = await shows_themes(stage.mariam)

    assert "Par thème : 4 thèmes, 6 points." in page
    assert "1. Accès humanitaire à Ménaka\nOIM, UNMAS, NRC" in page
    assert "3. Accès humanitaire à Kidal\nUNMAS" in page
    assert headings(docx, 2)[:2] == ["Accès humanitaire à Ménaka", "Autres points"]
    words = "\n".join(p.text for p in Document(io.BytesIO(docx)).paragraphs)
    assert "–\tUNMAS\u00a0: Humanitarian access in Menaka" in words


async def test_split_joined_renamed_and_undone(stage: Stage) -> None:
    await answered(stage)
    await compiled(stage.mariam)
    await shows_themes(stage.mariam)

    await stage.mariam.presses("1")
    assert "a. OIM\nAméliorer l'accès des humanitaires dans la région de Ménaka" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Séparer tout")
    assert "Par thème : 6 thèmes, 6 points." in stage.mariam.hears()[-1]
    await stage.mariam.presses("Annuler « séparer »")
    assert "Par thème : 4 thèmes, 6 points." in stage.mariam.hears()[-1]

    await stage.mariam.presses("3")
    await stage.mariam.presses("Réunir avec…")
    await stage.mariam.presses("1")
    joined = stage.mariam.hears()[-1]
    assert "thème 1\nAccès humanitaire à Ménaka" in joined
    assert "d. UNMAS\nAccès humanitaire à Kidal" in joined

    await stage.mariam.presses("Renommer")
    await stage.mariam.tells("Accès humanitaire au nord")
    assert "thème 1\nAccès humanitaire au nord" in stage.mariam.hears()[-1]
    docx = await compiled(stage.mariam)
    assert headings(docx, 2)[:2] == ["Accès humanitaire au nord", "Autres points"]


async def test_a_point_is_moved_and_another_set_aside_with_a_reason_its_author_learns(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès humanitaire à Ménaka\n2) Véhicules pour le cluster", to=call)
    await stage.awa.tells(ANSWERS[1])
    stage.forgets()
    await compiled(stage.mariam)
    page = await shows_themes(stage.mariam)
    assert "Par thème : 3 thèmes, 4 points." in page

    await stage.mariam.presses("3")
    await stage.mariam.presses("a …")
    await stage.mariam.presses("Écarter")
    assert (
        "Véhicules pour le cluster\nPourquoi écarter ce point ? DRC le lira avec le résultat."
        in stage.mariam.hears()[-1]
    )
    await stage.mariam.tells("Relève de la logistique. " * 30)
    assert "Ce motif a 749 caractères ; il en tient 500." in stage.mariam.hears()[-1]
    await stage.mariam.tells("Relève de la logistique")
    assert "Par thème : 2 thèmes, 3 points." in stage.mariam.hears()[-1]
    await stage.mariam.presses("Écartés (1)")
    assert "a. DRC\nVéhicules pour le cluster\nmotif : Relève de la logistique" in stage.mariam.hears()[-1]

    await stage.mariam.presses("Tous les thèmes")
    await stage.mariam.presses("1")
    await stage.mariam.presses("Retenir pour la version finale")
    assert "1. Accès humanitaire à Ménaka\nOIM, DRC" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Marquer comme transmise")
    assert "DRC. Motif déjà donné à " in stage.mariam.hears()[-1]
    await stage.mariam.presses("Motifs")
    assert (
        "• DRC (en partie) : point écarté « Véhicules pour le cluster » : Relève de la logistique"
        in stage.mariam.hears()[-1]
    )
    await stage.mariam.presses("Retour")
    await stage.mariam.presses("Confirmer")

    told = stage.aissata.hears()[-1]
    assert "DRC : votre contribution est réunie en partie avec celle d'une autre organisation dans" in told
    assert "Point écarté par la coordination : « Véhicules pour le cluster ». Motif : Relève de la logistique" in told


async def test_what_came_since_is_put_where_it_is_proposed_in_one_step_that_is_undone(stage: Stage) -> None:
    await answered(stage)
    await compiled(stage.mariam)
    await stage.awa.tells("/for TDH e-mail 1) Accès à Ménaka pour les ONG\n2) Kits scolaires pour Gao")
    await stage.awa.tells("/for SIF e-mail 1) Accès des ONG à Ménaka\n2) Des kits scolaires à Gao\n3) Radios rurales")
    before = await shows_themes(stage.mariam)
    assert "⚠️ 5 points sont arrivés depuis" in before

    answer = await stage.mariam.presses("Ranger les nouveaux comme proposé")
    assert read(answer.text) == "Rangé. 1 ne ressemble à aucun autre : à ranger, ou à garder comme thème à part."

    page = stage.mariam.hears()[-1]
    assert "OIM, UNMAS, NRC, TDH, SIF" in page
    assert "Kits scolaires pour Gao\nTDH, SIF" in page
    assert "Radios rurales · nouveau\nSIF" in page

    await stage.mariam.presses("↶ Annuler « ranger les nouveaux »")

    # what was done and undone is no mere proposal any more
    assert stage.mariam.hears()[-1] == "\n".join(
        line for line in before.replace("documents.\n", "documents.").splitlines() if not line.startswith("C'est une")
    )


async def test_new_points_that_join_the_final_version_are_told_before_those_that_resemble_none(stage: Stage) -> None:
    await answered(stage)
    await compiled(stage.mariam)
    await shows_themes(stage.mariam)
    await stage.mariam.presses("1")
    await stage.mariam.presses("Retenir pour la version finale")
    await stage.awa.tells("/for TDH e-mail 1) Accès à Ménaka pour les ONG\n2) Radios rurales")
    await compiled(stage.mariam)
    await shows_themes(stage.mariam)

    answer = await stage.mariam.presses("Ranger les nouveaux comme proposé")

    assert read(answer.text) == "TDH figure maintenant aussi au point 1 de la version finale, qui tient ce thème."
    assert "⚠️ 1 point est arrivé depuis : à ranger, en fin de liste." in stage.mariam.hears()[-1]


async def test_what_comes_in_meanwhile_is_new_and_disturbs_nothing(stage: Stage) -> None:
    await answered(stage)
    await compiled(stage.mariam)
    await shows_themes(stage.mariam)
    await stage.mariam.presses("1")
    await stage.mariam.presses("Renommer")
    await stage.mariam.tells("Ouvrir Ménaka")

    await stage.awa.tells("/for TDH e-mail 1) Accès à Ménaka pour les ONG")
    await compiled(stage.mariam)
    page = await shows_themes(stage.mariam)

    assert "⚠️ 1 point est arrivé depuis : à ranger, en fin de liste." in page
    assert "1. Ouvrir Ménaka\nOIM, UNMAS, NRC" in page
    assert "5. Accès à Ménaka pour les ONG · nouveau, ressemble à 1\nTDH" in page
    await stage.mariam.presses("5")
    assert "Ressemble à : 1. Ouvrir Ménaka. Rien n'est rangé sans vous." in stage.mariam.hears()[-1]
    await stage.mariam.presses("Ranger avec le thème 1")
    assert "d. TDH\nAccès à Ménaka pour les ONG" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Tous les thèmes")
    page = stage.mariam.hears()[-1]
    assert "1. Ouvrir Ménaka\nOIM, UNMAS, NRC, TDH" in page
    assert "⚠️" not in page


async def test_a_late_point_put_with_a_theme_that_was_chosen_is_in_its_item_and_leaves_it_with_the_step(
    stage: Stage,
) -> None:
    await answered(stage)
    await compiled(stage.mariam)
    await shows_themes(stage.mariam)
    await stage.mariam.presses("1")
    await stage.mariam.presses("Retenir pour la version finale")
    await stage.awa.tells("/for TDH e-mail 1) Accès à Ménaka pour les ONG")
    await compiled(stage.mariam)
    await shows_themes(stage.mariam)
    await stage.mariam.presses("5")
    answer = await stage.mariam.presses("Ranger avec le thème 1")

    assert read(answer.text) == "TDH figure maintenant aussi au point 1 de la version finale, qui tient ce thème."
    await stage.mariam.presses("Tous les thèmes")
    assert "✓ 1. Accès humanitaire à Ménaka\nOIM, UNMAS, NRC, TDH" in stage.mariam.hears()[-1]
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Version finale (1)")
    assert "1. Accès humanitaire à Ménaka\nOIM, UNMAS, NRC, TDH" in stage.mariam.hears()[-1]

    # Undone, it is in the item no more; and so after a restart.
    await stage.restarts()
    await compiled(stage.mariam)
    await shows_themes(stage.mariam)
    await stage.mariam.presses("Annuler « réunir »")
    page = stage.mariam.hears()[-1]
    assert "✓ 1. Accès humanitaire à Ménaka\nOIM, UNMAS, NRC" in page
    assert "\n5. Accès à Ménaka pour les ONG" in page
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Version finale (1)")
    assert "1. Accès humanitaire à Ménaka\nOIM, UNMAS, NRC\n" in stage.mariam.hears()[-1] + "\n"


async def test_a_theme_that_grew_is_one_item_still_when_it_is_chosen_again(stage: Stage) -> None:
    await answered(stage)
    await compiled(stage.mariam)
    await shows_themes(stage.mariam)
    await stage.mariam.presses("2")
    await stage.mariam.presses("Retenir pour la version finale")
    await stage.mariam.presses("Tous les thèmes")
    await stage.mariam.presses("3")
    await stage.mariam.presses("a …")
    await stage.mariam.presses("Déplacer vers")
    answer = await stage.mariam.presses("2")
    assert read(answer.text).startswith("UNMAS figure maintenant aussi au point 1")
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("☑ 4 · UNMAS")  # taken out by hand
    await compiled(stage.mariam)
    await shows_themes(stage.mariam)
    await stage.mariam.presses("2")
    await stage.mariam.presses("Retenir pour la version finale")
    shown = stage.mariam.hears()[-1]
    assert "1. Kits de dignité à Gao\nOIM, UNMAS" in shown
    assert "\n2. " not in shown


async def test_what_comes_in_and_resembles_nothing_is_only_new(stage: Stage) -> None:
    await answered(stage)
    await compiled(stage.mariam)
    await stage.awa.tells("/for TDH e-mail 1) Véhicules pour le cluster")

    page = await shows_themes(stage.mariam)

    assert "5. Véhicules pour le cluster · nouveau\nTDH" in page
    await stage.mariam.presses("5")
    assert "Ressemble" not in stage.mariam.hears()[-1]
    assert not any("Ranger" in label for label in stage.mariam.private.messages[-1].buttons)


async def test_two_work_on_it_at_once_and_it_outlives_a_restart(stage: Stage) -> None:
    await answered(stage)
    await compiled(stage.mariam)
    await shows_themes(stage.mariam)
    await stage.mariam.presses("1")
    await stage.mariam.presses("Séparer tout")
    stage.mariam.hears()

    await stage.restarts()
    await stage.awa.tells("/compile")
    stage.awa.hears()
    page = await shows_themes(stage.awa)
    assert "Par thème : 6 thèmes, 6 points." in page
    await stage.awa.presses("Annuler « séparer » (Mariam")
    assert "Par thème : 4 thèmes, 6 points." in stage.awa.hears()[-1]

    before = stage.mariam.private.messages[-1]
    await stage.mariam.presses("5", on=before)
    assert "Par thème : 4 thèmes, 6 points." in stage.mariam.hears()[-1]


async def test_a_theme_keeps_its_number_whatever_becomes_of_the_others(stage: Stage) -> None:
    await answered(stage)
    await compiled(stage.mariam)
    page = await shows_themes(stage.mariam)
    await stage.mariam.presses("2")
    await stage.mariam.presses("Réunir avec…")
    await stage.mariam.presses("3")
    assert stage.mariam.hears()[-1].startswith("#1, thème 3\n")
    await stage.mariam.presses("Tous les thèmes")
    after = stage.mariam.hears()[-1]
    assert re.findall(r"^(\d)\. ", page, re.MULTILINE) == ["1", "2", "3", "4"]
    assert re.findall(r"^(\d)\. ", after, re.MULTILINE) == ["1", "3", "4"]
    await stage.mariam.presses("4")
    assert stage.mariam.hears()[-1].startswith("#1, thème 4\n")


async def test_members_do_not_arrange(stage: Stage) -> None:
    await answered(stage)
    await compiled(stage.mariam)
    page = await shows_themes(stage.mariam)

    await stage.aissata.tells("/compile")
    assert "coordination" in stage.aissata.hears()[-1]
    await stage.aissata.forges(key_of(stage.mariam.private.messages[-1], "1"), on=stage.aissata.private.messages[-1])
    assert all("Ménaka" not in said for said in stage.aissata.hears())
    assert "Ménaka" in page


async def test_nothing_to_arrange_is_said(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.mariam.tells("/compile")
    stage.mariam.hears()

    await stage.mariam.presses("Regrouper par thème")

    assert "aucun point écrit n'est encore arrivé" in stage.mariam.hears()[-1]


async def test_an_old_button_undoes_no_other_step_and_means_no_other_theme(stage: Stage) -> None:
    await answered(stage)
    await compiled(stage.mariam)
    await shows_themes(stage.mariam)
    await stage.mariam.presses("1")
    await stage.mariam.presses("Séparer tout")
    old = stage.mariam.private.messages[-1]
    await stage.awa.tells("/compile")
    await shows_themes(stage.awa)
    await stage.awa.presses("5")
    await stage.awa.presses("Renommer")
    await stage.awa.tells("Accès au nord")
    stage.mariam.hears()

    await stage.mariam.presses("Annuler « séparer »", on=old)
    page = stage.mariam.hears()[-1]
    assert "5. Accès au nord" in page
    assert "Par thème : 6 thèmes, 6 points." in page


async def test_set_aside_and_nothing_chosen_goes_with_the_rest_and_that_is_said_first(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès humanitaire à Ménaka\n2) Véhicules pour le cluster", to=call)
    stage.forgets()
    await compiled(stage.mariam)
    await shows_themes(stage.mariam)
    await stage.mariam.presses("2")
    await stage.mariam.presses("a …")
    await stage.mariam.presses("Écarter")
    await stage.mariam.presses("Sans motif")

    await stage.mariam.presses("Marquer comme transmise")

    assert "⚠️ 1 point écarté part avec le reste, car rien n'est choisi" in stage.mariam.hears()[-1]


async def test_a_cancelled_decision_is_arranged_no_more(stage: Stage) -> None:
    await answered(stage)
    await compiled(stage.mariam)
    await shows_themes(stage.mariam)
    await stage.awa.tells("/cancel 1 reportée à juillet")
    await stage.awa.presses("Oui, annuler")
    stage.mariam.hears()

    await stage.mariam.presses("1")

    assert "annulée" in stage.mariam.hears()[-1]


async def test_undone_what_was_set_aside_is_back_in_the_final_version_as_it_was_worded(stage: Stage) -> None:
    await answered(stage)
    await compiled(stage.mariam)
    await shows_themes(stage.mariam)
    card = stage.mariam.private.messages[-1]
    await stage.mariam.presses("1", on=card)
    await stage.mariam.presses("Retenir pour la version finale")
    await stage.mariam.presses("Tous les thèmes", on=card)
    await stage.mariam.presses("2", on=card)
    await stage.mariam.presses("Retenir pour la version finale")
    await stage.mariam.presses("2")  # its wording
    await stage.mariam.presses("Modifier la formulation")
    await stage.mariam.tells("Écoles et espaces sûrs")
    stage.forgets()
    final = await final_version(stage)
    for theme, point in (("1", "b …"), ("2", "a …")):
        await shows_themes(stage.mariam)
        page = stage.mariam.private.last
        await stage.mariam.presses(theme, on=page)
        await stage.mariam.presses(point, on=page)
        await stage.mariam.presses("Écarter", on=page)
        assert "Il est dans la version finale : l'écarter l'en retire aussi." in stage.mariam.hears()[-1]
        answer = await stage.mariam.presses("Sans motif")
        assert answer.text == "Retiré aussi de la version finale."
        (told,) = stage.awa.hears()
        assert told.startswith("#1 : Mariam Diallo a écarté un point, retiré aussi de la version finale.\n")
        assert await final_version(stage) != final
        await stage.restarts()

        await compiled(stage.awa)
        await shows_themes(stage.awa)
        answer = await stage.awa.presses("↶ Annuler « écarter »")
        assert "Remis dans la version finale aussi." in read(answer.text)
        assert "✓ 1. " in stage.awa.hears()[-1]
        (again,) = (said for said in stage.mariam.hears() if "remis aussi dans" in said)
        assert again.splitlines()[1:] == told.splitlines()[1:]
        assert await final_version(stage) == final


async def final_version(stage: Stage) -> str:
    """Its items with those they stand for."""
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Version finale")
    return stage.mariam.hears()[-1]


async def test_what_is_set_aside_leaves_the_final_version_too_and_one_may_think_better_of_it(stage: Stage) -> None:
    await answered(stage)
    await compiled(stage.mariam)
    await shows_themes(stage.mariam)
    card = stage.mariam.private.messages[-1]
    await stage.mariam.presses("1", on=card)
    await stage.mariam.presses("Retenir pour la version finale")
    await stage.mariam.presses("Tous les thèmes", on=card)
    assert "✓ 1. Accès humanitaire à Ménaka" in read(card.text)
    await stage.mariam.presses("1", on=card)
    assert "✓ Retenu : voir la version finale" in [read(label) for label in card.buttons]
    await stage.mariam.presses("a …", on=card)
    await stage.mariam.presses("Écarter", on=card)
    await stage.mariam.presses("Ne pas écarter")
    stage.mariam.hears()
    await stage.mariam.tells("annuler")
    assert "Par thème" not in stage.mariam.hears()[-1]

    await stage.mariam.presses("Écarter", on=card)
    question = stage.mariam.private.messages[-1]
    await stage.mariam.tells("Doublon")
    assert "Retiré aussi de la version finale." in stage.mariam.hears()
    await stage.mariam.presses("Sans motif", on=question)
    await stage.mariam.presses("Écartés (1)")
    assert "motif : Doublon" in stage.mariam.hears()[-1]
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Version finale (1)")
    assert "1. Accès humanitaire à Ménaka\nUNMAS, NRC" in stage.mariam.hears()[-1]


async def test_an_organisation_renamed_or_taken_off_the_roster_keeps_its_points_where_they_were_put(
    stage: Stage,
) -> None:
    await answered(stage)
    await compiled(stage.mariam)
    await shows_themes(stage.mariam)
    await stage.mariam.presses("1")
    await stage.mariam.presses("Retenir pour la version finale")
    card = stage.mariam.with_button("Renommer")
    await stage.mariam.presses("Renommer", on=card)
    await stage.mariam.tells("Ouvrir Ménaka")
    await stage.mariam.presses("Tous les thèmes")
    await stage.mariam.presses("3")
    await stage.mariam.presses("a …")
    await stage.mariam.presses("Écarter")
    await stage.mariam.tells("Plus tard")
    stage.mariam.hears()

    await stage.awa.writes("/roster NRC = Conseil norvégien")
    await stage.awa.writes("/roster UNMAS = UNMAS Mali")
    await stage.awa.writes("/roster - OIM")
    await compiled(stage.mariam)
    page = await shows_themes(stage.mariam)

    assert "Par thème : 3 thèmes, 5 points." in page
    assert "1. Ouvrir Ménaka\nOIM, UNMAS Mali, Conseil norvégien" in page
    assert "✓ 1." in page
    assert "nouveau" not in page
    await stage.mariam.presses("Écartés (1)")
    assert "a. UNMAS Mali\nAccès humanitaire à Kidal\nmotif : Plus tard" in stage.mariam.hears()[-1]


async def test_a_point_that_is_taken_back_stands_where_it_was(stage: Stage) -> None:
    await answered(stage)
    await compiled(stage.mariam)
    before = await shows_themes(stage.mariam)
    await stage.mariam.presses("1")
    await stage.mariam.presses("b …")
    await stage.mariam.presses("Écarter")
    await stage.mariam.tells("Doublon")
    await stage.mariam.presses("Écartés (1)")
    await stage.mariam.presses("a …")
    await stage.mariam.presses("Reprendre")
    assert "Annuler « reprendre »" not in stage.mariam.hears()[-1]
    await stage.mariam.presses("Tous les thèmes")

    page = stage.mariam.hears()[-1]
    assert "1. Accès humanitaire à Ménaka\nOIM, UNMAS, NRC" in before
    assert "1. Accès humanitaire à Ménaka\nOIM, UNMAS, NRC" in page


async def test_after_the_transmission_an_old_card_arranges_nothing_until_something_comes_in(stage: Stage) -> None:
    await answered(stage)
    await compiled(stage.mariam)
    await shows_themes(stage.mariam)
    card = stage.mariam.private.messages[-1]
    await stage.mariam.presses("1", on=card)
    await stage.mariam.presses("Renommer", on=card)
    await stage.awa.tells("/compile")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer la transmission")
    stage.mariam.hears()
    frozen = "#1 est transmise : l'arrangement est figé avec la version 1."

    await stage.mariam.tells("Accès au nord")
    assert frozen in stage.mariam.hears()[-1]
    await stage.mariam.presses("Séparer tout", on=card)
    assert frozen in stage.mariam.hears()[-1]
    await stage.mariam.presses("Tous les thèmes", on=card)
    page = stage.mariam.hears()[-1]
    assert frozen in page
    assert "1. Accès humanitaire à Ménaka\nOIM, UNMAS, NRC" in page
    assert card.buttons == ["1", "2", "3", "4"]
    await stage.mariam.presses("1", on=card)
    assert card.buttons == ["a …", "b …", "c …", "Tous les thèmes"]
    await stage.mariam.presses("a …", on=card)
    assert card.buttons == ["‹ Retour"]
    await stage.mariam.presses("‹ Retour", on=card)
    await stage.mariam.presses("Tous les thèmes", on=card)

    await stage.awa.tells("/for TDH e-mail 1) Accès à Ménaka pour les ONG")
    await stage.mariam.presses("1", on=card)
    await stage.mariam.presses("Séparer tout", on=card)
    assert "Par thème : 7 thèmes, 7 points." in stage.mariam.hears()[-1]


async def test_a_theme_is_chosen_with_one_press_and_what_was_set_aside_says_so(stage: Stage) -> None:
    await answered(stage)
    await compiled(stage.mariam)
    await shows_themes(stage.mariam)
    await stage.mariam.presses("3")
    await stage.mariam.presses("a …")
    await stage.mariam.presses("Écarter")
    await stage.mariam.tells("Plus tard")
    stage.mariam.hears()

    await stage.mariam.tells("/transmit")
    assert "UNMAS · écarté : Plus tard\nAccès humanitaire à Kidal" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Choisir par thème")
    page = stage.mariam.hears()[-1]
    assert "Thèmes pour la version finale. 0 point retenu ; demandé : 2 à 3 par organisation." in page
    assert "☐ 1. Accès humanitaire à Ménaka\nOIM, UNMAS, NRC" in page
    assert "Kidal" not in page

    await stage.mariam.presses("☐ 1")
    assert "☑ 1. Accès humanitaire à Ménaka" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Version finale (1)")
    assert "1. Accès humanitaire à Ménaka\nOIM, UNMAS, NRC" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Choisir par thème")  # from there at once, as where nothing is chosen yet
    await stage.mariam.presses("☑ 1")
    await stage.mariam.presses("Version finale (0)")
    assert "0 point retenu" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Choisir par thème")
    assert "☐ 1. Accès humanitaire à Ménaka" in stage.mariam.hears()[-1]


async def test_a_theme_of_which_one_point_is_chosen_is_chosen_in_part(stage: Stage) -> None:
    await answered(stage)
    await compiled(stage.awa)
    await stage.awa.tells("/transmit")
    await stage.awa.presses("☐ 1 ·")
    await stage.awa.presses("Choisir par thème")
    assert "☐ 1. Accès humanitaire à Ménaka · en partie" in stage.awa.hears()[-1]

    await stage.awa.presses("☐ 1")

    assert "☑ 1. Accès humanitaire à Ménaka" in stage.awa.hears()[-1]
    await stage.awa.presses("Version finale (1)")  # a theme is one item, in the words that were chosen
    shown = stage.awa.hears()[-1]
    assert "1. Améliorer l'accès des humanitaires dans la région de Ménaka\nOIM, UNMAS, NRC" in shown


async def test_a_person_reads_in_their_export_how_they_arranged(stage: Stage) -> None:
    await answered(stage)
    await compiled(stage.mariam)
    await shows_themes(stage.mariam)
    await stage.mariam.presses("1")
    await stage.mariam.presses("Renommer")
    await stage.mariam.tells("Ouvrir Ménaka")

    for who, steps in ((stage.mariam, [("rename", "Ouvrir Ménaka")]), (stage.awa, [])):
        await who.tells("/export")
        exported = json.loads(next(m.document.content for m in reversed(who.private.messages) if m.document))
        assert [(step["step"], step["words"]) for step in exported["arranging"]] == steps
