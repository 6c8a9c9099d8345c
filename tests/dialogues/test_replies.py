"""Scenarios 3 and 4: answers as people send them, what each hears of it, and how it is changed or taken back."""

import re

import pytest

from tests.dialogues.stage import Stage, at, picture, read

PRIORITIES = "Priorités pour l'EHP; contributions jeudi 15 juin; transmission vendredi 16 juin au HCT; items 2-3"
THREE = "1) Accès humanitaire\n2) Documentation civile\n3) Déminage"
NOT_READ = (
    "Un fichier n'est pas lu automatiquement : la coordination l'ouvre. Pour que vos points soient repris tels quels, "
    "envoyez-les aussi dans un message."
)
UNTIL = "Modifiable jusqu'au jeudi 15 juin, 23:59 (Bamako)"
RECEIPT = (
    "Bien reçu, merci. #1, DRC, 3 points, 8 juin 10:00.\n"
    "1. Accès humanitaire\n2. Documentation civile\n3. Déminage\n"
    f"{UNTIL} : « Modifier », ou votre message lui-même (48 heures)."
)


def counts(stage: Stage) -> str:
    """What the card in the group says of the answers."""
    return next(line for m in stage.posts() for line in read(m.text).splitlines() if re.match(r"\d+/\d+ ", line))


# Scenario 3


async def test_a_focal_point_answers_the_call_and_the_group_hears_nothing(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.winds_to(at(8, 10))
    await stage.aissata.writes("Qui vient à la réunion de demain ?")
    mine = await stage.aissata.replies(THREE, to=call)
    await stage.ibrahim.writes("Moi !")

    assert stage.aissata.hears() == [RECEIPT]
    assert stage.aissata.private.last.buttons == ["Modifier", "Retirer"]
    assert mine.seen_reactions == ["👍"]
    assert stage.group_hears() == []
    assert counts(stage) == "1/20 réponses. Répondez à CE message, ou en privé :"
    assert len(stage.store.submissions_to(1)) == 1
    assert "réunion de demain" not in str(stage.store.dump())


@pytest.mark.parametrize("above", ["", "Bonjour Mariam,\n", "Voici nos priorités\n", "DRC\n"])
async def test_a_first_line_that_lacks_its_bullet_is_a_point_like_the_others(stage: Stage, above: str) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.winds_to(at(8, 10))

    await stage.aissata.replies(f"{above}Protection des civils à Ménaka\n- Accès humanitaire\n- VBG", to=call)

    assert stage.aissata.hears()[-1].splitlines()[:4] == [
        "Bien reçu, merci. #1, DRC, 3 points, 8 juin 10:00.",
        "1. Protection des civils à Ménaka",
        "2. Accès humanitaire",
        "3. VBG",
    ]


async def test_what_introduces_a_list_is_no_point_in_english_either(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("Dear colleagues, please find our inputs below\n- Access\n- GBV", to=call)
    assert [list(s.current.items) for s in stage.store.submissions_to(1)] == [["Access", "GBV"]]

    await stage.ibrahim.replies("Protection of civilians in Menaka\n- Access\n- GBV", to=call)
    assert list(stage.store.submissions_to(1)[-1].current.items) == [
        "Protection of civilians in Menaka",
        "Access",
        "GBV",
    ]


async def test_whoever_never_opened_the_private_chat_gets_a_reaction_and_one_button(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.mariam.tells("/roster +TDH @lamine_tdh @fatou_tdh")
    lamine = stage.meets("lamine", "Lamine", username="lamine_tdh", language_code="fr")
    fatou = stage.meets("fatou", "Fatou", username="fatou_tdh", language_code="fr")
    stage.forgets()

    mine = await lamine.replies(THREE, to=call)
    await fatou.replies("1) Écoles\n2) Cantines", to=call)

    assert stage.group_hears() == [
        "#1 : reçu, merci. Pour un accusé de réception, modifier ou retirer, ouvrez le chat privé."
    ]
    assert mine.seen_reactions == ["👍"]
    assert counts(stage).startswith("1/20")

    await lamine.presses("Ouvrir le chat privé", on=stage.posts()[-1])

    assert lamine.hears() == [
        "Bien reçu, merci. #1, TDH, 3 points, 7 juin 15:00.\n"
        "1. Accès humanitaire\n2. Documentation civile\n3. Déminage\n"
        "C'est la réponse plus récente de votre organisation qui compte, celle du 7 juin 15:00 (Fatou) ; "
        "celle-ci reste au dossier. Si elle doit compter, envoyez-la de nouveau."
    ]


async def test_thanks_are_asked_about_and_never_counted_silently(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("Merci à tous", to=call)

    assert stage.aissata.hears() == ["#1 : « Merci à tous » – est-ce votre contribution, ou un simple commentaire ?"]
    assert counts(stage).startswith("0/20")
    assert stage.group_hears() == []

    await stage.aissata.presses("Un commentaire")

    assert stage.aissata.hears() == ["#1 : noté comme commentaire. Il ne compte pas comme réponse."]
    assert counts(stage).startswith("0/20")
    assert [s.comment for s in stage.store.submissions_to(1)] == [True]


async def test_what_looked_like_a_comment_counts_when_its_author_says_so(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("👍", to=call)
    await stage.aissata.presses("Une contribution")

    heard = stage.aissata.hears()
    assert heard[0] == "#1 : « 👍 » – est-ce votre contribution, ou un simple commentaire ?"
    assert heard[1].startswith("Bien reçu, merci. #1, DRC, 1 point, 7 juin 15:00.\n1. 👍\n2 à 3 points sont demandés")
    assert counts(stage).startswith("1/20")


async def test_a_comment_by_somebody_out_of_reach_is_put_to_the_coordination(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    lamine = stage.meets("lamine", "Lamine", language_code="fr")
    mine = await lamine.replies("Bien noté, merci", to=call)

    question = (
        "#1 : Lamine a écrit le 7 juin 15:00 :\nBien noté, merci\nEst-ce une contribution, ou un simple commentaire ?"
    )
    assert (stage.mariam.hears(), stage.awa.hears()) == ([question], [question])
    assert mine.seen_reactions == ["🤔"]
    await stage.mariam.presses("Un commentaire")
    assert [s.comment for s in stage.store.submissions_to(1)] == [True]


async def test_a_reply_to_anything_but_our_posts_is_none_of_our_business(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    theirs = await stage.ibrahim.writes("Voici mes priorités")
    await stage.aissata.replies(THREE, to=theirs)

    assert stage.store.submissions_to(1) == []
    assert stage.aissata.hears() == []


async def test_too_few_and_too_many_are_kept_and_hinted_at(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("Renforcer l'accès humanitaire dans le Gourma", to=call)
    assert "2 à 3 points sont demandés : vous pouvez compléter." in stage.aissata.hears()[0].splitlines()

    await stage.aissata.replies("1) a\n2) b\n3) c\n4) d", to=call)

    lines = stage.aissata.hears()[0].splitlines()
    assert "2 à 3 points sont demandés : tout est gardé, la coordination choisira." in lines
    assert stage.store.submissions_to(1)[-1].current.items == ("a", "b", "c", "d")


PRAISE = "Bravo à la coordination pour ce suivi efficace"


async def test_praise_under_the_closing_line_does_not_replace_the_answer(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies(THREE, to=call)
    await stage.winds_to(at(16, 8, 30))
    closing = next(m for m in stage.posts() if "close." in m.text)
    stage.forgets()

    await stage.ibrahim.replies(PRAISE, to=closing)

    assert stage.ibrahim.hears() == [f"#1 : « {PRAISE} » – est-ce votre contribution, ou un simple commentaire ?"]
    assert stage.aissata.hears() == []
    assert [s.counts for s in stage.store.submissions_to(1)] == [True, False]
    await stage.ibrahim.presses("Une contribution")
    assert stage.ibrahim.hears()[0].startswith("Bien reçu, merci. #1, DRC, 1 point, 16 juin 08:30.")


async def test_a_few_words_while_an_answer_stands_are_asked_about_unless_asked_for(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("Déminage autour de Gossi", to=call)
    assert stage.aissata.hears()[0].startswith("Bien reçu, merci. #1, DRC, 1 point,")

    await stage.ibrahim.replies("Le document de la mission arrive", to=call)
    assert stage.ibrahim.hears() == [
        "#1 : « Le document de la mission arrive » – est-ce votre contribution, ou un simple commentaire ?"
    ]
    await stage.aissata.presses("Modifier")
    await stage.aissata.tells("Déminage autour de Gossi et Hombori")

    assert stage.store.submissions_to(1)[-1].counts
    assert stage.store.submissions_to(1)[-1].current.text == "Déminage autour de Gossi et Hombori"


async def test_a_reply_to_the_result_of_what_collected_nothing_is_no_contribution(stage: Stage) -> None:
    await stage.mariam.tells("/decision Rapport de mission; transmission vendredi 9 juin à OCHA")
    await stage.mariam.presses("Confirm")
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("Confirmer la transmission")
    result = stage.posts()[-1]
    stage.forgets()

    await stage.aissata.replies("1) Merci\n2) Bravo", to=result)

    assert stage.aissata.hears() == [
        "#1 Rapport de mission ne demande pas de contribution : je n'ai pas gardé ce message. "
        "Où en est cette décision, dites-le à la coordination ; /statut montre ce qui est attendu de vous."
    ]
    assert (stage.store.submissions_to(1), stage.mariam.hears()) == ([], [])


# Scenario 4


async def test_change_of_mind_and_two_voices(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.winds_to(at(8, 10))
    mine = await stage.aissata.replies(THREE, to=call)
    await stage.winds_to(at(8, 11))
    await stage.aissata.edits(mine, THREE.replace("civile", "civile des enfants"))
    assert stage.aissata.hears()[1:] == [
        "Bien reçu, merci. #1, DRC, 3 points, 8 juin 11:00.\n"
        "1. Accès humanitaire\n2. Documentation civile des enfants\n3. Déminage\n"
        f"C'est la version 2 de votre réponse.\n{UNTIL} : « Modifier », ou votre message lui-même (48 heures)."
    ]
    assert counts(stage).startswith("1/20")

    await stage.winds_to(at(8, 12))
    await stage.ibrahim.tells("1) Écoles\n2) Cantines")

    assert stage.ibrahim.hears() == [
        "Bien reçu, merci. #1, DRC, 2 points, 8 juin 12:00.\n1. Écoles\n2. Cantines\n"
        "Elle remplace celle du 8 juin 11:00 (Aïssata Maïga).\n"
        f"{UNTIL} : « Modifier », ou votre message lui-même (48 heures)."
    ]
    assert stage.aissata.hears() == [
        "#1 : Ibrahim Keïta a répondu pour votre organisation (8 juin 12:00). C'est cette réponse, la plus récente, "
        "qui compte ; la vôtre reste au dossier. Si elle doit compter, envoyez-la de nouveau."
    ]
    assert counts(stage).startswith("1/20")

    await stage.aissata.presses("Retirer")
    choice = stage.aissata.private.messages
    asked = next(m for m in choice if read(m.text) == "#1 : quelle réponse retirer ?")
    assert asked.buttons == [
        "1) Accès humanitaire 2)… (Aïssata Maïga, 8 juin 11:00)",
        "1) Écoles 2) Cantines (Ibrahim Keïta, 8 juin 12:00)",
        "Ne rien retirer",
    ]
    await stage.aissata.presses("Ibrahim", on=asked)

    assert stage.aissata.hears() == [
        "#1 : quelle réponse retirer ?",
        "#1 : la réponse du 8 juin 12:00 (Ibrahim Keïta) est retirée.\n"
        "Celle du 8 juin 11:00 (Aïssata Maïga) compte maintenant.",
    ]
    assert stage.ibrahim.hears() == [
        "#1 : Aïssata Maïga a retiré votre réponse du 8 juin 12:00. Si elle doit compter, envoyez-la de nouveau."
    ]
    assert counts(stage).startswith("1/20")

    await stage.aissata.tells("/withdraw")
    await stage.aissata.presses("Accès")

    assert stage.aissata.hears()[-1] == (
        "#1 : la réponse du 8 juin 11:00 (Aïssata Maïga) est retirée.\n"
        "DRC n'a plus de réponse en cours ; vous pouvez en envoyer une nouvelle."
    )
    assert counts(stage).startswith("0/20")
    kept = stage.store.submissions_to(1)
    assert [(len(s.versions), s.withdrawn is not None) for s in kept] == [(2, True), (1, True)]


async def test_an_edit_within_seconds_changes_the_receipt_that_stands(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    mine = await stage.aissata.replies(THREE, to=call)
    receipt = stage.aissata.private.last
    await stage.aissata.edits(mine, THREE.replace("Déminage", "Mines"))

    assert stage.aissata.private.last is receipt
    assert read(receipt.text).splitlines()[:5] == [
        "Bien reçu, merci. #1, DRC, 3 points, 7 juin 15:00.",
        "1. Accès humanitaire",
        "2. Documentation civile",
        "3. Mines",
        "C'est la version 2 de votre réponse.",
    ]
    assert receipt.buttons == ["Modifier", "Retirer"]


async def test_an_edit_of_a_withdrawn_answer_brings_nothing_back(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    mine = await stage.aissata.replies(THREE, to=call)
    await stage.aissata.presses("Retirer")
    stage.forgets()

    await stage.aissata.edits(mine, "1) Tout autre chose")

    assert stage.aissata.hears() == [
        "#1 : cette réponse est retirée, sa modification ne la rétablit pas. "
        "Envoyez-la de nouveau en répondant à l'appel."
    ]
    assert counts(stage).startswith("0/20")


async def test_a_comment_edited_into_a_contribution_counts(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    mine = await stage.aissata.replies("Merci à tous", to=call)
    await stage.aissata.edits(mine, THREE)

    assert counts(stage).startswith("1/20")
    assert stage.aissata.hears()[-1].startswith("Bien reçu, merci. #1, DRC, 3 points,")


ASKED = "#1 : votre message dit maintenant « merci ». La version précédente compte toujours. La remplacer ?"


async def test_an_edit_into_thanks_is_asked_about_and_the_former_version_stands_meanwhile(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    mine = await stage.aissata.replies(THREE, to=call)
    stage.forgets()

    await stage.aissata.edits(mine, "merci")

    assert stage.aissata.hears() == [ASKED]
    (kept,) = stage.store.submissions_to(1)
    assert (kept.counts, kept.current.text) == (True, THREE)
    await stage.aissata.presses("Non, garder la précédente")
    assert stage.aissata.hears() == ["#1 : la version du 7 juin 15:00 continue de compter."]

    await stage.aissata.edits(mine, "merci bien")
    await stage.aissata.presses("Oui, la remplacer")
    assert stage.aissata.hears()[1] == "#1 : la nouvelle version compte."
    assert [v.text for v in stage.store.submissions_to(1)[0].versions] == [THREE, "merci bien"]


async def test_the_question_about_an_edit_is_settled_by_the_next_edit(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    mine = await stage.aissata.replies(THREE, to=call)
    await stage.aissata.edits(mine, "merci")
    await stage.aissata.edits(mine, "1) Écoles\n2) Cantines")
    stage.forgets()

    await stage.aissata.presses("Oui, la remplacer")

    assert stage.aissata.hears() == [
        "#1 : cette réponse a été modifiée depuis, le 7 juin 15:00. C'est cette version qui compte."
    ]
    assert stage.store.submissions_to(1)[0].current.items == ("Écoles", "Cantines")


async def test_an_edit_into_thanks_by_somebody_out_of_reach_is_put_to_the_coordination(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.mariam.tells("/roster +TDH @lamine_tdh")
    lamine = stage.meets("lamine", "Lamine", username="lamine_tdh", language_code="fr")
    mine = await lamine.replies(THREE, to=call)
    stage.forgets()

    await lamine.edits(mine, "merci")

    asked = "#1 : Lamine a changé sa réponse en « merci ». La version précédente compte toujours. La remplacer ?"
    assert (stage.mariam.hears(), stage.awa.hears(), stage.group_hears()) == ([asked], [asked], [])
    await stage.awa.presses("Non")
    assert stage.store.submissions_to(1)[0].current.text == THREE


async def test_a_file_that_is_exchanged_in_its_message_is_a_new_version(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.sends(stage.chat, file=("v1.docx", b"PK un"), reply_to=call)
    mine = stage.chat.last
    await stage.winds_to(at(7, 16))
    stage.forgets()

    await stage.aissata.edits(mine, "", file=("v2.docx", b"PK deux"))

    assert stage.aissata.hears() == [
        "Bien reçu, merci. #1, DRC, 1 fichier, 7 juin 16:00.\n📎 v2.docx\n"
        f"{NOT_READ}\nC'est la version 2 de votre réponse.\n"
        f"{UNTIL}."
    ]
    (kept,) = stage.store.submissions_to(1)
    assert [stage.store.file(a.id) for a in kept.current.attachments] == [b"PK deux"]


async def test_deleting_the_telegram_message_changes_nothing_and_help_says_so(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    mine = await stage.aissata.replies(THREE, to=call)
    stage.aissata.person.deletes(mine)
    await stage.settled()
    assert counts(stage).startswith("1/20")
    stage.forgets()

    await stage.aissata.tells("/help")

    assert "L'effacer dans Telegram ne la retire pas" in stage.aissata.hears()[0]


async def test_an_earlier_answer_is_wanted_back_with_the_new_one(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.aissata.tells("1) Accès")
    await stage.aissata.tells("1) Écoles")
    await stage.aissata.presses("Ajouter à la précédente")

    assert stage.store.submissions_to(1)[-1].current.items == ("Accès", "Écoles")
    assert stage.aissata.private.last.buttons == ["Modifier", "Retirer", "Remplacer la précédente"]


COUNTS = {
    "fr": (
        "#1 : votre réponse du 7 juin 15:00 compte de nouveau ; celle d'Ibrahim Keïta ne compte plus.",
        "#1 : Ibrahim Keïta a ajouté sa réponse à la vôtre, du 7 juin 15:00 : les deux comptent.",
    ),
    "en": (
        "#1: your answer of 7 June 15:00 counts again; Ibrahim Keïta's does not any more.",
        "#1: Ibrahim Keïta added their answer to yours, of 7 June 15:00: both count.",
    ),
}


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("how", ["Retirer", "Un commentaire", "Ajouter à la précédente"])
async def test_whoever_read_that_hers_only_stays_on_file_is_told_when_it_counts_again(
    stage: Stage, how: str, language: str
) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.tells(f"/language {language}")
    await stage.aissata.replies(THREE, to=call)
    await stage.winds_to(at(7, 16))
    await stage.ibrahim.replies("Merci", to=call)
    await stage.ibrahim.presses("Une contribution")
    assert ("yours stays on file" if language == "en" else "la vôtre reste au dossier") in stage.aissata.hears()[-1]

    await stage.ibrahim.presses(how)
    if how == "Retirer":
        await stage.ibrahim.presses("Merci (Ibrahim")

    again, joined = COUNTS[language]
    assert stage.aissata.hears() == [joined if how.startswith("Ajouter") else again]
    assert counts(stage).startswith("1/20")


async def test_whoever_takes_back_the_answer_of_a_colleague_herself_is_told_once(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies(THREE, to=call)
    await stage.ibrahim.replies("1) Eau\n2) Écoles", to=call)
    stage.forgets()
    await stage.aissata.tells("/withdraw")
    await stage.aissata.presses("Ibrahim")

    assert [h.splitlines()[-1] for h in stage.aissata.hears()[1:]] == [
        "Celle du 7 juin 15:00 (Aïssata Maïga) compte maintenant."
    ]


async def test_a_withdrawn_answer_that_did_not_count_changes_nothing_for_the_colleague(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies(THREE, to=call)
    await stage.winds_to(at(7, 16))
    await stage.ibrahim.replies("1) Eau\n2) Écoles", to=call)
    stage.forgets()
    await stage.aissata.presses("Retirer")
    await stage.aissata.presses("(Aïssata")

    assert [s.withdrawn is not None for s in stage.store.submissions_to(1)] == [True, False]
    assert stage.ibrahim.hears() == []


# in private


async def test_the_button_of_the_call_opens_the_private_chat_and_asks(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.presses("Répondre", on=call)
    await stage.aissata.tells(THREE)
    await stage.aissata.presses("Modifier")

    assert stage.aissata.hears() == [
        "#1 Priorités pour l'EHP\nJusqu'au jeudi 15 juin, 23:59 (Bamako).\n2 à 3 points, un par ligne.\n"
        "Envoyez votre contribution ici, texte ou fichier.",
        RECEIPT.replace("8 juin 10:00", "7 juin 15:00"),
        "#1 Priorités pour l'EHP\nJusqu'au jeudi 15 juin, 23:59 (Bamako).\n2 à 3 points, un par ligne.\n"
        "Envoyez votre contribution ici, texte ou fichier.\n\n"
        f"Ce que nous avons (Aïssata Maïga, 7 juin 15:00) :\n{THREE}\n"
        "Votre prochain message remplacera cette réponse, sauf s'il s'y ajoute (« 4) … »).",
    ]


async def test_nothing_to_add_counts_and_does_not_replace_an_answer_unasked(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.presses("Rien à ajouter", on=call)
    assert stage.aissata.hears() == [f"Bien reçu, merci. #1, DRC, rien à ajouter, 7 juin 15:00.\n{UNTIL}."]
    await stage.ibrahim.presses("Rien à ajouter", on=call)
    assert stage.ibrahim.hears() == ["#1 : « rien à ajouter » est déjà noté. Merci."]
    assert counts(stage).startswith("0/20 réponses, 1 sans ajout.")

    await stage.aissata.replies(THREE, to=call)
    await stage.ibrahim.replies("Rien à ajouter", to=call)

    assert stage.ibrahim.hears() == [
        "#1 : votre organisation a déjà répondu (3 points, 7 juin 15:00). "
        "« Rien à ajouter » remplacerait cette réponse."
    ]
    await stage.ibrahim.presses("Non, ne rien changer")
    assert stage.store.submissions_to(1)[-1].current.text == THREE

    await stage.ibrahim.replies("RAS", to=call)
    await stage.ibrahim.presses("Oui, rien à ajouter")
    assert stage.store.submissions_to(1)[-1].nothing_to_add
    assert counts(stage).startswith("0/20 réponses, 1 sans ajout.")


async def test_words_below_nothing_to_add_are_kept_where_an_answer_stands(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies(THREE, to=call)
    await stage.aissata.presses("Répondre", on=call)

    await stage.aissata.tells("Rien à ajouter pour NRC\nForages en panne à Ménaka")

    last = stage.store.submissions_to(1)[-1]
    assert not last.nothing_to_add
    assert "Forages en panne à Ménaka" in "\n".join(last.current.items)
    assert "« Rien à ajouter »" not in "\n".join(stage.aissata.hears())


async def test_a_private_text_with_two_decisions_open_is_kept_until_the_person_chooses(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.opens("Indicateurs; contributions mercredi 14 juin")
    await stage.aissata.tells("1) Accès\n2) Écoles")
    await stage.aissata.sends(stage.telegram_bot, file=("annexe.docx", b"PK annexe"))

    assert stage.aissata.hears() == ["À quoi répondez-vous ? Votre message est gardé en attendant."]
    assert stage.aissata.private.messages[-2].buttons == [
        "#1 Priorités pour l'EHP", "#2 Indicateurs", "Aucune réponse, ne pas garder"
    ]  # fmt: skip
    await stage.aissata.presses("#2")

    assert stage.store.submissions_to(1) == []
    (kept,) = stage.store.submissions_to(2)
    assert (kept.current.items, [a.name for a in kept.current.attachments]) == (("Accès", "Écoles"), ["annexe.docx"])
    assert stage.aissata.hears() == [
        "Bien reçu, merci. #2 Indicateurs, DRC, 2 points, 1 fichier, 7 juin 15:00.\n"
        "1. Accès\n2. Écoles\n📎 annexe.docx\n"
        "Modifiable jusqu'au mercredi 14 juin, 23:59 (Bamako) : « Modifier », ou votre message lui-même (48 heures).",
        "Noté pour #2 Indicateurs.",
    ]


async def test_a_private_text_that_answers_nothing_is_not_kept(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.opens("Indicateurs; contributions mercredi 14 juin")
    await stage.aissata.tells("Bonjour, une question sur la salle")
    await stage.aissata.presses("Aucune réponse")

    assert stage.aissata.hears()[-1] == "Entendu, ce message n'est pas gardé."
    assert stage.store.submissions_to(1) == stage.store.submissions_to(2) == []


async def test_a_reply_in_private_to_a_receipt_is_about_its_decision(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.opens("Indicateurs; contributions mercredi 14 juin")
    await stage.aissata.replies(THREE, to=call)
    receipt = stage.aissata.private.last

    await stage.aissata.replies("1) Écoles\n2) Cantines", to=receipt)

    assert [s.current.items for s in stage.store.submissions_to(1)][-1] == ("Écoles", "Cantines")
    assert stage.store.submissions_to(2) == []


async def test_nothing_open_nothing_kept(stage: Stage) -> None:
    await stage.aissata.tells("1) Accès\n2) Écoles")

    assert stage.aissata.hears() == [
        "Rien ne vous est demandé en ce moment, et je n'ai pas gardé ce message.\n"
        "Pour répondre à un appel, utilisez le bouton de son message dans le groupe. /aide"
    ]
    assert not stage.store.dump()["drafts"]


async def test_stop_is_obeyed_even_while_an_answer_is_awaited(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.presses("Répondre", on=call)
    stage.forgets()

    await stage.aissata.tells("STOP")

    assert stage.store.submissions_to(1) == []
    person = stage.store.person(stage.aissata.person.id)
    assert person
    assert person.paused_since
    assert len(stage.aissata.hears()) == 1


# files


async def test_files_photos_and_voice_notes_are_answers(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    bot = stage.telegram_bot
    await stage.aissata.sends(stage.chat, file=("priorites.docx", b"PK mot"), reply_to=call)
    await stage.aissata.sends(bot, photo=picture(), caption="1) Accès\n2) Écoles")
    await stage.aissata.sends(bot, voice=b"OggS voix")

    assert [[a.name.split("-")[0] for a in s.current.attachments] for s in stage.store.submissions_to(1)] == [
        ["priorites.docx"], ["photo"], ["voice"]
    ]  # fmt: skip
    assert stage.aissata.hears()[0] == (
        f"Bien reçu, merci. #1, DRC, 1 fichier, 7 juin 15:00.\n📎 priorites.docx\n{NOT_READ}\n{UNTIL}."
    )
    assert counts(stage).startswith("1/20")
    assert [stage.store.file(s.current.attachments[0].id) for s in stage.store.submissions_to(1)] == [
        b"PK mot", picture(), b"OggS voix"
    ]  # fmt: skip


async def test_an_album_is_one_answer_with_one_receipt(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    album = [picture(8), picture(9), picture(10)]
    await stage.aissata.sends(stage.chat, album=album, caption="1) Accès\n2) Écoles", reply_to=call)

    (one,) = stage.store.submissions_to(1)
    assert len({a.name for a in one.current.attachments}) == 3
    assert [stage.store.file(a.id) for a in one.current.attachments] == album
    shown = [m for m in stage.aissata.private.messages if m.text.startswith("Bien reçu")]
    assert [m.text.splitlines()[0] for m in shown] == ["Bien reçu, merci. #1, DRC, 2 points, 3 fichiers, 7 juin 15:00."]


async def test_a_forwarded_message_is_marked_as_such(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    theirs = await stage.ibrahim.writes("1) Accès\n2) Écoles")
    await stage.aissata.forwards(theirs, stage.telegram_bot)

    assert stage.aissata.hears()[0].splitlines()[0] == (
        "Bien reçu, merci. #1, DRC, 2 points, message transféré (Ibrahim Keïta), 7 juin 15:00."
    )
    assert stage.store.submissions_to(1)[0].source.forwarded_from == "Ibrahim Keïta"


async def test_what_cannot_be_read_is_said_and_not_counted(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    place = {"location": {"latitude": 16.27, "longitude": -0.04}}
    await stage.aissata.sends(stage.telegram_bot, content=place)

    assert stage.aissata.hears() == [
        "#1 : je ne sais pas lire ce type de message (position, contact, sondage). "
        "Envoyez du texte, un fichier, une photo ou un message vocal."
    ]
    assert stage.store.submissions_to(1) == []
    assert "16.27" not in str(stage.store.dump()["submissions"])


# whose answer


async def test_an_unknown_person_is_kept_at_once_and_says_the_organisation(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    fatou = stage.meets("fatou", "Fatou", language_code="fr")
    await fatou.starts()
    fatou.hears()

    mine = await fatou.replies("1) Orphelins\n2) Eau", to=call)

    assert mine.seen_reactions == ["👀"]
    assert fatou.hears() == ["#1 : votre réponse est gardée. Pour quelle organisation répondez-vous ?"]
    asked = (
        "#1 : Fatou a répondu, je ne sais pas pour quelle organisation.\n1) Orphelins\n2) Eau\n"
        "La réponse est gardée et comptera dès que l'organisation est connue."
    )
    assert (stage.mariam.hears(), stage.awa.hears()) == ([asked], [asked])
    assert counts(stage).startswith("0/20")

    await fatou.presses("TDH")

    assert fatou.hears() == [
        "Bien reçu, merci. #1, TDH, 2 points, 7 juin 15:00.\n1. Orphelins\n2. Eau\n"
        f"{UNTIL} : « Modifier », ou votre message lui-même (48 heures)."
    ]
    assert counts(stage).startswith("1/20")
    named = "#1 : Fatou dit répondre pour TDH, qui n'avait pas de point focal. C'est noté, et sa réponse compte."
    assert (stage.mariam.hears(), stage.awa.hears()) == ([named], [named])
    await stage.mariam.presses("OIM")
    assert stage.mariam.hears() == ["C'est déjà réglé : cette réponse compte pour TDH."]
    await fatou.replies("1) Orphelins\n2) Eau\n3) Écoles", to=call)
    assert fatou.hears()[0].startswith("Bien reçu, merci. #1, TDH, 3 points,")


async def test_the_coordination_says_it_with_one_press(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    lamine = stage.meets("lamine", "Lamine", language_code="fr")
    mine = await lamine.replies("1) Orphelins\n2) Eau", to=call)
    stage.forgets()

    await stage.awa.presses("TDH")

    assert stage.awa.hears() == ["#1 : la réponse de Lamine compte pour TDH."]
    assert mine.seen_reactions[-1:] == ["👍"]
    assert counts(stage).startswith("1/20")
    assert [f.organisation for f in stage.store.group(1).focal_points if f.person == lamine.person.id] == [
        stage.store.submissions_to(1)[0].organisation
    ]


async def test_an_organisation_that_is_not_on_the_roster_is_added_by_the_coordination(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    fatou = stage.meets("fatou", "Fatou", language_code="fr")
    await fatou.starts()
    await fatou.replies("1) Orphelins\n2) Eau", to=call)
    await fatou.presses("Une autre")
    await fatou.tells("Save the Children")
    assert fatou.hears()[-2:] == [
        "Quelle est votre organisation ? Écrivez son nom.",
        "Merci. « Save the Children » n'est pas encore sur la liste : la coordination va le préciser. "
        "Votre envoi est gardé.",
    ]
    stage.mariam.hears()

    await stage.mariam.presses("Ajouter « Save the Children » à la liste")

    assert stage.mariam.hears() == ["#1 : la réponse de Fatou compte pour Save the Children."]
    assert fatou.hears()[0].startswith("Bien reçu, merci. #1, Save the Children, 2 points,")
    assert counts(stage).startswith("1/21")


async def test_a_person_speaks_for_the_same_organisation_from_the_first_answer_on(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    other = await stage.opens("Indicateurs; contributions jeudi 15 juin")
    fatou = stage.meets("fatou", "Fatou", language_code="fr")
    await fatou.starts()
    await fatou.replies("1) Orphelins\n2) Eau", to=call)
    await fatou.replies("1) Sites suivis", to=other)
    await fatou.presses("TDH")

    assert [s.organisation for s in (*stage.store.submissions_to(1), *stage.store.submissions_to(2))] == ["o13", "o13"]
    assert all(s.counts for s in (*stage.store.submissions_to(1), *stage.store.submissions_to(2)))


async def test_nothing_to_add_said_twice_by_an_unknown_person_is_said_once(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    fatou = stage.meets("fatou", "Fatou", language_code="fr")
    await fatou.starts()
    stage.forgets()
    question = "#1 : votre réponse est gardée. Pour quelle organisation répondez-vous ?"

    await fatou.presses("Rien à ajouter", on=call)
    assert (fatou.hears(), len(stage.mariam.hears())) == ([question], 1)
    await fatou.presses("Rien à ajouter", on=call)

    assert (fatou.hears(), stage.mariam.hears()) == ([question], [])
    assert len(stage.store.submissions_to(1)) == 1
    await fatou.presses("TDH")
    assert counts(stage).startswith("0/20 réponses, 1 sans ajout.")


async def test_an_organisation_that_left_the_roster_meanwhile_is_refused_with_the_others(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    fatou = stage.meets("fatou", "Fatou", language_code="fr")
    await fatou.starts()
    await fatou.replies("1) Orphelins\n2) Eau", to=call)
    await stage.mariam.tells("/roster -TDH")
    stage.forgets()

    await fatou.presses("TDH")

    assert fatou.hears() == [
        "TDH n'est plus sur la liste de ce groupe : rien n'est noté pour elle.\n"
        "#1 : votre réponse est gardée. Pour quelle organisation répondez-vous ?"
    ]
    assert "TDH" not in fatou.private.last.buttons
    await fatou.presses("SIF", on=fatou.private.last)
    assert fatou.hears()[0].startswith("Bien reçu, merci. #1, SIF, 2 points,")


async def test_what_was_handed_in_for_an_organisation_that_left_is_asked_about_again(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.awa.sends(stage.telegram_bot, file=("tdh.docx", b"PK"))
    await stage.mariam.tells("/roster -TDH")
    stage.awa.hears()

    await stage.awa.presses("TDH")

    assert stage.awa.hears() == [
        "TDH n'est plus sur la liste de ce groupe : rien n'est noté pour elle.\n"
        "#1 : ce que vous avez envoyé, de quelle organisation est-ce la réponse ?"
    ]
    assert stage.store.submissions_to(1) == []
    await stage.awa.presses("SIF")
    assert [s.counts for s in stage.store.submissions_to(1)] == [True]


async def test_a_withdrawal_after_the_transmission_is_told_to_the_coordination(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies(THREE, to=call)
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer la transmission")
    stage.forgets()

    await stage.aissata.presses("Retirer")

    told = [
        "#1 Priorités pour l'EHP : la réponse du 7 juin 15:00 (DRC) est retirée après la transmission. "
        "La version transmise ne change pas : à vous de prévenir le destinataire."
    ]
    assert (stage.mariam.hears(), stage.awa.hears()) == (told, told)
    assert stage.aissata.hears() == [
        "#1 : la réponse du 7 juin 15:00 (Aïssata Maïga) est retirée.\n"
        "DRC n'a plus de réponse en cours ; vous pouvez en envoyer une nouvelle.\n"
        "La réponse retirée figure dans ce qui a été transmis au HCT le mercredi 7 juin 2017, 15:00 (Bamako) : cela "
        "ne change pas. La coordination apprend ce retrait et peut en prévenir le destinataire."
    ]

    # What the version does not hold can be withdrawn without a word on it.
    await stage.ibrahim.replies("1) Eau", to=call)
    stage.forgets()
    await stage.ibrahim.presses("Retirer")
    assert stage.ibrahim.hears() == [
        "#1 : la réponse du 7 juin 15:00 (Ibrahim Keïta) est retirée.\n"
        "DRC n'a plus de réponse en cours ; vous pouvez en envoyer une nouvelle."
    ]


async def test_a_withdrawal_after_the_transmission_in_english(english: Stage) -> None:
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
    await english.aissata.tells("/language en")
    await english.aissata.replies("1) Access", to=call)
    await english.mariam.tells("/transmit 1")
    await english.mariam.presses("Mark as transmitted")
    await english.mariam.presses("Confirm")
    english.forgets()
    await english.aissata.presses("Withdraw")
    (told,) = english.aissata.hears()
    assert told.endswith(
        "DRC has no standing answer any more; you can send a new one.\n"
        "The withdrawn answer stands in what was transmitted to the HCT on Wednesday 7 June 2017, 15:00 (Bamako), "
        "which does not change. The coordination learns of this withdrawal and can tell the recipient."
    )


async def test_a_question_answered_after_the_real_answer_came_changes_nothing_and_says_so(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.ibrahim.replies("1) Accès\n2) Genre", to=call)
    await stage.aissata.replies("merci", to=call)
    await stage.aissata.replies(THREE, to=call)
    stage.forgets()

    await stage.aissata.presses("Une contribution")

    assert stage.aissata.hears() == [
        "Bien reçu, merci. #1, DRC, 1 point, 7 juin 15:00.\n1. merci\n"
        "C'est la réponse plus récente de votre organisation qui compte, celle du 7 juin 15:00 ; "
        "celle-ci reste au dossier. Si elle doit compter, envoyez-la de nouveau."
    ]
    assert stage.ibrahim.hears() == []
    assert not any("précédente" in b for b in stage.aissata.private.messages[-1].buttons)
    await stage.aissata.tells("/language en")
    mine = await stage.aissata.replies("merci", to=call)
    await stage.aissata.replies("1) Access\n2) Papers", to=call)
    await stage.aissata.presses("A contribution")
    assert mine.seen_reactions
    assert "Your organisation's more recent answer is the one that counts" in stage.aissata.hears()[-1]


LINES = "Accès humanitaire dans le Gourma\nDocumentation civile\nÉcoles fermées"


async def test_plain_lines_are_a_point_each_where_several_are_asked_for_and_one_press_says_otherwise(
    stage: Stage,
) -> None:
    call = await stage.opens(PRIORITIES)
    mine = await stage.aissata.replies(LINES, to=call)

    by_line = (
        "Bien reçu, merci. #1, DRC, 3 points, 7 juin 15:00.\n"
        "1. Accès humanitaire dans le Gourma\n2. Documentation civile\n3. Écoles fermées\n"
        "Sans numéros, chaque ligne compte comme un point.\n"
        f"{UNTIL} : « Modifier », ou votre message lui-même (48 heures)."
    )
    as_one = (
        f"Bien reçu, merci. #1, DRC, 1 point, 7 juin 15:00.\n1. {LINES}\n"
        "2 à 3 points sont demandés. Si chaque ligne en est un, « Compter 3 points séparés » suffit.\n"
        f"{UNTIL} : « Modifier », ou votre message lui-même (48 heures)."
    )
    assert stage.aissata.hears() == [by_line]
    await stage.aissata.presses("C'est un seul point")
    assert stage.aissata.hears() == [as_one]
    assert stage.aissata.private.last.buttons == ["Modifier", "Retirer", "Compter 3 points séparés"]

    await stage.restarts()
    await stage.winds_to(at(7, 16))
    await stage.aissata.edits(mine, f"{LINES}, Gao")

    assert stage.aissata.hears()[0].splitlines()[0] == "Bien reçu, merci. #1, DRC, 1 point, 7 juin 16:00."
    await stage.aissata.presses("Compter 3 points séparés")
    (kept,) = stage.store.submissions_to(1)
    assert kept.current.items == ("Accès humanitaire dans le Gourma", "Documentation civile", "Écoles fermées, Gao")
    assert len(kept.versions) == 2


async def test_what_a_letter_says_is_one_point_until_somebody_says_otherwise(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies(
        "Bonjour Mariam,\n\nL'accès est coupé à Ménaka. Les civils fuient.\nNous demandons un plaidoyer.\n\n"
        "Cordialement,\nAïssata",
        to=call,
    )
    assert len(stage.store.submissions_to(1)[0].current.items) == 1
    await stage.aissata.presses("Compter 2 points séparés")

    assert stage.store.submissions_to(1)[0].current.items == (
        "L'accès est coupé à Ménaka. Les civils fuient.",
        "Nous demandons un plaidoyer.",
    )
    await stage.aissata.presses("C'est un seul point")
    assert len(stage.store.submissions_to(1)[0].current.items) == 1


async def test_plain_lines_are_read_the_same_in_english_and_on_behalf(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.tells("/language en")
    await stage.aissata.replies("Humanitarian access in Gourma\nCivil documentation", to=call)
    heard = stage.aissata.hears()[-1].splitlines()
    assert heard[0] == "Received, thank you. #1, DRC, 2 points, 7 June 15:00."
    assert "Without numbers, each line counts as a point." in heard
    await stage.aissata.presses("It is one point")
    heard = stage.aissata.hears()[-1].splitlines()
    assert "2 to 3 points are asked for. If each line is one, press “Count 2 separate points”." in heard

    await stage.awa.tells("/pour AMSS téléphone\nEau potable à Gao\nÉcoles fermées")
    assert stage.awa.hears()[-1].startswith("Bien reçu, merci. #1, AMSS, 2 points, par Awa Touré, téléphone,")
    await stage.awa.presses("C'est un seul point")
    assert [len(s.current.items) for s in stage.store.submissions_to(1)] == [1, 1]


async def test_how_it_was_read_stays_once_it_is_transmitted_or_withdrawn(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies(LINES, to=call)
    receipt = stage.aissata.private.last
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer la transmission")
    await stage.aissata.presses("C'est un seul point", on=receipt)

    assert stage.aissata.hears()[-1] == (
        "#1 : cette réponse est déjà transmise telle qu'elle a été lue. Pour que ses points se lisent autrement dans "
        "un additif, envoyez-la de nouveau, numérotée."
    )
    assert len(stage.store.submissions_to(1)[0].current.items) == 3


@pytest.mark.parametrize("thanks", ["merci", "ok", "Bien reçu", "👍", "well noted, thanks"])
async def test_thanks_before_and_after_an_answer_leave_nothing_to_settle(stage: Stage, thanks: str) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies(thanks, to=call)
    assert stage.aissata.hears() == [f"#1 : « {thanks} » – est-ce votre contribution, ou un simple commentaire ?"]
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)
    stage.forgets()
    after = await stage.aissata.tells(thanks)

    assert stage.aissata.hears() == []
    assert after.seen_reactions == ["👍"]
    kept = stage.store.submissions_to(1)
    assert [(s.comment, s.waits, s.counts) for s in kept] == [
        (True, False, False),
        (False, False, True),
        (True, False, False),
    ]
    await stage.mariam.tells("/compile 1")
    assert "À préciser" not in "\n".join(stage.mariam.hears())

    # Who meant it after all can still say so.
    await stage.aissata.presses("Une contribution")
    assert stage.store.submissions_to(1)[0].counts


async def test_words_that_may_be_a_point_are_asked_about_also_beside_an_answer(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)
    await stage.aissata.tells("Partage des informations")
    assert stage.aissata.private.last.buttons == ["Une contribution", "Un commentaire"]
    assert stage.store.submissions_to(1)[-1].waits


async def test_a_receipt_never_promises_a_moment_that_was_overtaken(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.ibrahim.replies("1) Accès\n2) Documentation civile", to=call)
    await stage.mariam.tells("/close 1")
    stage.forgets()

    # Closed by the coordination before the due moment, what comes is kept, and marked.
    await stage.aissata.replies("1) Accès\n2) Espaces sûrs", to=call)
    assert stage.aissata.hears()[-1].endswith("Reçue après la clôture : elle sera jointe, notée « reçue après ».")


async def test_a_receipt_after_the_closing_in_english(english: Stage) -> None:
    call = await english.opens("Priorities; contributions Thursday 15 June; items 2-3")
    await english.mariam.tells("/close 1")
    await english.awa.tells("/for NRC phone 1) Access 2) Schools")
    assert english.awa.hears()[-1].endswith("Received after the closing: it will be attached, marked “received after”.")
    await english.aissata.tells("/language English")
    await english.aissata.replies("1) Access\n2) Schools", to=call)
    assert "Received after the closing" in english.aissata.hears()[-1]
