"""Preparing the final version: what goes along with it, a wording taken back, what came since, and when."""

import io

from docx import Document

from sandbox.chats import Message
from tests.dialogues.stage import Actor, Stage, at, key_of, read
from tests.dialogues.test_transmission import PRIORITIES, answered, files_of

ASIDE = "1) Accès humanitaire à Ménaka\n2) Véhicules pour le cluster\n3) Carburant"


async def arranged(stage: Stage) -> Message:
    """DRC sent three points, and they are arranged by theme."""
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies(ASIDE, to=call)
    await stage.mariam.tells("/compile")
    await stage.mariam.presses("Regrouper par thème")
    stage.forgets()
    return call


async def sets_aside(actor: Actor, theme: str, reason: str) -> None:
    await actor.presses(theme)
    await actor.presses("a …")
    await actor.presses("Écarter")
    if reason:
        await actor.tells(reason)
    else:
        await actor.presses("Sans motif")


def words_of(word: bytes) -> str:
    return read("\n".join("".join(p.itertext()) for p in Document(io.BytesIO(word)).element.body.iter("{*}p")))


# What was set aside


async def test_the_preview_says_what_becomes_of_what_was_set_aside_and_the_documents_do_the_same(stage: Stage) -> None:
    await arranged(stage)
    await sets_aside(stage.mariam, "3", "Relève de la logistique")
    await sets_aside(stage.mariam, "2", "")
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("☐ 1 · DRC")
    await stage.mariam.presses("Marquer comme transmise")

    assert (
        "2 points écartés ne sont pas dans le document à envoyer. Parmi les documents, seule l'annexe, que vous "
        "gardez, dit qu'ils sont écartés et donne 1 motif ; le destinataire ne le lit pas." in stage.mariam.hears()[-1]
    )
    await stage.mariam.presses("Confirmer")

    files = files_of(stage.mariam)
    sent = words_of(next(data for name, data in files.items() if name.endswith("_v1.docx")))
    annex = words_of(next(data for name, data in files.items() if name.endswith("_v1_annexe.docx")))
    assert "Accès humanitaire à Ménaka" in sent
    assert not any(silent in sent for silent in ("Véhicules", "Carburant", "Relève"))
    assert "Points écartés par la coordination" in annex
    assert "DRC : Carburant – motif : Relève de la logistique" in annex
    assert "DRC : Véhicules pour le cluster" in annex


async def test_set_aside_and_chosen_all_the_same_is_said_to_go(stage: Stage) -> None:
    await arranged(stage)
    await sets_aside(stage.mariam, "3", "Relève de la logistique")
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("☐ 3 · DRC")
    await stage.mariam.presses("Marquer comme transmise")

    assert (
        "⚠️ 1 point écarté part quand même : vous l'avez retenu dans la version finale. Parmi les documents, seule "
        "l'annexe, que vous gardez, dit qu'il est écarté et donne 1 motif ; le destinataire ne le lit pas."
        in stage.mariam.hears()[-1]
    )


async def test_with_nothing_chosen_what_was_set_aside_goes_and_the_recipient_does_not_read_why(stage: Stage) -> None:
    await arranged(stage)
    await sets_aside(stage.mariam, "3", "Relève de la logistique")
    await sets_aside(stage.mariam, "2", "Hors du mandat")
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Marquer comme transmise")

    assert (
        "⚠️ 2 points écartés partent avec le reste, car rien n'est choisi : choisissez des points, ou un thème, pour "
        "l'éviter. Parmi les documents, seule l'annexe, que vous gardez, dit "
        "qu'ils sont écartés et donne 2 motifs ; le destinataire ne les "
        "lit pas." in stage.mariam.hears()[-1]
    )
    await stage.mariam.presses("Confirmer")

    files = files_of(stage.mariam)
    sent = words_of(next(data for name, data in files.items() if name.endswith("_v1.docx")))
    assert "Carburant" in sent
    assert not any(silent in sent for silent in ("écarté", "logistique", "mandat"))


async def test_what_goes_along_is_said_in_english_too(stage: Stage) -> None:
    await arranged(stage)
    await sets_aside(stage.mariam, "3", "Relève de la logistique")
    await stage.mariam.tells("/language en")
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Mark as transmitted")
    assert (
        "⚠️ 1 point set aside goes with the rest, for nothing is chosen: choose points, or a theme, to leave it out. "
        "Of the documents, only the annex, which you keep, says that it was set aside "
        "and gives 1 reason; the recipient does not read it." in stage.mariam.hears()[-1]
    )


async def test_without_anything_set_aside_there_is_no_word_of_it(stage: Stage) -> None:
    await answered(stage)
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Marquer comme transmise")

    assert "écarté" not in stage.mariam.hears()[-1]


async def test_an_addendum_says_that_a_point_of_it_was_set_aside(stage: Stage) -> None:
    call = await arranged(stage)
    themes = stage.mariam.private.messages[-1]
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer")
    await stage.winds_to(at(8, 10))
    await stage.ibrahim.replies(f"{ASIDE}\n4) Latrines", to=call)
    await stage.mariam.presses("1", on=themes)
    await stage.mariam.presses("Tous les thèmes", on=themes)
    await sets_aside(stage.mariam, "4", "Relève du cluster EHA")
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("Préparer l'additif")

    said = "1 point que vous aviez écarté part avec l'additif, sans le dire ni son motif : son numéro l'en retire."
    assert said in stage.mariam.hears()[-1]
    await stage.mariam.presses("☑ 1")
    assert "écarté" not in stage.mariam.hears()[-1]


# After a transmission


async def late(stage: Stage) -> Message:
    """Mariam compiled; Awa transmitted version 1 with a point of NRC; then SIF answered. Mariam's old buttons."""
    await answered(stage)
    await stage.mariam.tells("/compile")
    old = stage.mariam.with_button("Choisir et transmettre")
    await stage.winds_to(at(16, 9, 5))
    await stage.awa.tells("/transmit")
    await stage.awa.presses("1 · NRC")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")
    await stage.winds_to(at(16, 11, 30))
    await stage.awa.tells("/for SIF téléphone 1) Enfants non accompagnés")
    stage.forgets()
    return old


BEFORE = (
    "⚠️ La version 1 a été transmise à l'EHP le vendredi 16 juin 2017, 09:05 (Bamako). « Préparer l'additif » ne "
    "transmet que ce qui est arrivé depuis ; choisir ici fait une version 2 entière."
)


async def test_an_old_button_to_choose_tells_of_the_version_that_went_and_offers_both_ways(stage: Stage) -> None:
    old = await late(stage)

    await stage.mariam.presses("Choisir et transmettre", on=old)

    page = stage.mariam.hears()[-1]
    assert page.startswith(f"#1 Priorités pour l'EHP\n{BEFORE}\nPoints pour la version finale.")
    buttons = [read(b) for b in stage.mariam.private.messages[-1].buttons]
    assert buttons[-2:] == ["Préparer l'additif", "Transmettre aussi la version 2"]
    assert not any("Marquer" in b for b in buttons)
    await stage.mariam.presses("Version finale (1)")
    assert stage.mariam.hears()[-1].startswith(f"#1 Priorités pour l'EHP\n{BEFORE}\nVersion finale. 1 point retenu")
    await stage.mariam.presses("Transmettre aussi la version 2")
    assert "Transmettre la version 2 à l'EHP" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Retour")
    await stage.mariam.presses("Préparer l'additif")
    addendum = stage.mariam.hears()[-1]
    assert "Additif à la version 1 à l'EHP" in addendum
    assert "Enfants non accompagnés" in addendum
    assert "Gourma" not in addendum


async def test_choosing_by_theme_tells_it_too(stage: Stage) -> None:
    await late(stage)
    await stage.mariam.tells("/compile")
    await stage.mariam.presses("Transmettre aussi la version 2")
    await stage.mariam.presses("Retour")
    await stage.mariam.presses("Choisir d'autres points")
    await stage.mariam.presses("Choisir par thème")

    assert BEFORE in stage.mariam.hears()[-1]
    await stage.mariam.presses("Préparer l'additif", on=stage.mariam.private.messages[-1])
    assert "Additif à la version 1 à l'EHP" in stage.mariam.hears()[-1]


async def test_in_english_both_ways_are_offered(stage: Stage) -> None:
    old = await late(stage)
    await stage.mariam.tells("/language en")
    await stage.mariam.presses("Choisir et transmettre", on=old)

    assert (
        "⚠️ Version 1 was transmitted to the EHP, Friday 16 June 2017, 09:05 (Bamako). “Prepare the addendum” transmits "
        "only what came in since; choosing here makes a whole version 2." in stage.mariam.hears()[-1]
    )
    buttons = [read(b) for b in stage.mariam.private.messages[-1].buttons]
    assert buttons[-2:] == ["Prepare the addendum", "Transmit version 2 too"]


async def test_a_first_version_is_chosen_as_ever(stage: Stage) -> None:
    await answered(stage)
    await stage.mariam.tells("/transmit")

    assert "a été transmise" not in stage.mariam.hears()[-1]
    buttons = [read(b) for b in stage.mariam.private.messages[-1].buttons]
    assert buttons[-1] == "Marquer comme transmise à l'EHP"
    assert "Préparer l'additif" not in buttons


# Wording


async def opened(stage: Stage) -> Message:
    """Two points of DRC are chosen, and the second is open before Mariam."""
    await answered(stage)
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("3 · DRC")
    await stage.mariam.presses("5 · DRC")
    await stage.mariam.presses("Version finale (2)")
    await stage.mariam.presses("2")
    stage.forgets()
    return stage.mariam.private.messages[-1]


async def test_a_rewording_is_taken_back_once_and_a_second_press_does_no_harm(stage: Stage) -> None:
    shown = await opened(stage)
    await stage.mariam.presses("Modifier la formulation", on=shown)
    await stage.mariam.tells("Espaces sûrs à <Gao>")
    confirmed = stage.mariam.private.messages[-1]
    assert "2. Espaces sûrs à <Gao>\nDRC" in stage.mariam.hears()[-1]
    await stage.restarts()

    answer = await stage.mariam.presses("Revenir à la formulation précédente", on=confirmed)

    assert read(answer.text) == "La formulation précédente est rétablie."
    assert "2. Espaces sûrs\nDRC" in stage.mariam.hears()[-1]
    assert not any("Revenir" in b for b in confirmed.buttons)


async def test_after_another_change_nothing_is_taken_back_and_what_stands_is_said(stage: Stage) -> None:
    shown = await opened(stage)
    await stage.mariam.replies("Espaces sûrs à Gao", to=shown)
    first = stage.mariam.private.messages[-1]
    first_key = key_of(first, "Revenir")
    await stage.mariam.replies("Espaces sûrs à Gao et Kidal", to=shown)
    second = stage.mariam.private.messages[-1]
    key = key_of(second, "Revenir")

    answer = await stage.mariam.forges(first_key, first)
    assert read(answer.text) == (
        "Ce point a changé depuis, rien n'est repris. Il dit maintenant : « Espaces sûrs à Gao et Kidal »"
    )
    await stage.mariam.forges(key, second)
    assert "2. Espaces sûrs à Gao\nDRC" in stage.mariam.hears()[-1]
    answer = await stage.mariam.forges(key, second)
    assert read(answer.text) == "La formulation précédente est déjà rétablie."
    await stage.mariam.forges(first_key, first)
    assert "2. Espaces sûrs\nDRC" in stage.mariam.hears()[-1]

    await stage.awa.tells("/transmit")
    await stage.awa.presses("☑ 5 · DRC")
    stage.forgets()
    await stage.mariam.forges(key, second)
    (stands,) = stage.mariam.hears()
    assert "Espaces" not in stands
    assert "1. Accès aux cercles" in stands


async def test_in_english_a_rewording_is_taken_back_and_the_same_words_offer_nothing(stage: Stage) -> None:
    await opened(stage)
    await stage.mariam.tells("/language en")
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Final version (2)")
    await stage.mariam.presses("1")
    await stage.mariam.presses("Change the wording")
    await stage.mariam.tells("Accès aux cercles  <b>frontaliers</b>")
    assert not any("Back to the wording" in b for b in stage.mariam.private.messages[-1].buttons)
    await stage.mariam.presses("1")
    await stage.mariam.presses("Change the wording")
    await stage.mariam.tells("Access to the border")
    confirmed = stage.mariam.private.messages[-1]
    await stage.mariam.presses("1", on=confirmed)
    assert "As received:\n• DRC: Accès aux cercles <b>frontaliers</b>\n\n" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Back")
    assert not any("Back to the wording" in b for b in confirmed.buttons)


async def test_an_item_in_other_words_shows_those_that_were_received(stage: Stage) -> None:
    shown = await opened(stage)
    assert "reçu" not in read(shown.text)
    await stage.mariam.replies("Espaces sûrs à Gao", to=shown)
    await stage.mariam.presses("2")
    assert stage.mariam.hears()[-1] == (
        "#1, version finale, point 2\n\n2. Espaces sûrs à Gao\nDRC\n\nTel que reçu :\n• DRC : Espaces sûrs\n\n"
        "Répondez à ce message pour le formuler autrement."
    )


# What came since


async def test_only_words_that_were_not_there_count_as_arrived(stage: Stage) -> None:
    call = await answered(stage)
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("1 · NRC")
    stage.forgets()

    async def arrived() -> str:
        await stage.mariam.tells("/transmit")
        await stage.mariam.presses("Version finale (1)")
        lines = [line for line in stage.mariam.hears()[-1].splitlines() if "depuis que vous" in line]
        return lines[0] if lines else "nothing"

    # The same words in another message, then an edit that only sets them otherwise.
    again = await stage.aissata.replies("1) Accès aux cercles <b>frontaliers</b>\n2) Espaces sûrs", to=call)
    assert await arrived() == "nothing"
    await stage.aissata.edits(again, "1) Accès aux cercles  <b>frontaliers</b>\n\n2) Espaces sûrs")
    assert await arrived() == "nothing"

    # Four more, joined to what stood: four arrived, not six.
    await stage.winds_to(at(8, 15, 7))
    await stage.aissata.replies("1) Abris\n2) Écoles\n3) Relais\n4) Kits", to=call)
    await stage.winds_to(at(8, 15, 9))
    await stage.aissata.presses("Ajouter à la précédente")
    assert await arrived() == "⚠️ 4 points sont arrivés depuis que vous avez commencé à choisir."

    # Withdrawn; what stood before was there before.
    await stage.aissata.tells("/withdraw")
    await stage.aissata.presses("15:09")
    assert await arrived() == "nothing"


async def test_one_answer_goes_by_the_same_moments_wherever_it_is_told(stage: Stage) -> None:
    call = await answered(stage)
    await stage.winds_to(at(8, 15, 7))
    await stage.aissata.replies("1) Abris\n2) Écoles", to=call)
    await stage.winds_to(at(8, 15, 9))
    await stage.aissata.presses("Ajouter à la précédente")
    assert "#1, DRC, 5 points, 8 juin 15:09." in stage.aissata.hears()[-1]

    await stage.aissata.tells("/status")
    assert (
        "5 points, reçue jeudi 8 juin 2017, 15:07 (Bamako), modifiée jeudi 8 juin 2017, 15:09 (Bamako). Merci."
        in stage.aissata.hears()[-1]
    )
    await stage.mariam.tells("/compile")
    assert (
        "DRC · 5 points · plus de points que demandé · modifiée jeudi 8 juin, 15:09 (Bamako)" in stage.mariam.hears()[0]
    )
    text = next(data.decode() for name, data in files_of(stage.mariam).items() if name.endswith("_2017-06-08_1509.txt"))
    told = " ".join(read(text).split())
    assert "jeudi 8 juin 2017, 15:07 (Bamako)" in told
    assert "version 2, modifiée jeudi 8 juin 2017, 15:09 (Bamako)" in told
    await stage.aissata.tells("/withdraw")
    await stage.aissata.presses("8 juin 15:09")
    assert "la réponse du 8 juin 15:09 (Aïssata Maïga) est retirée" in stage.aissata.hears()[-1]


async def test_what_was_handed_in_for_another_is_told_by_when_it_was_written_not_by_when_a_question_was_answered(
    stage: Stage,
) -> None:
    await answered(stage)
    await stage.winds_to(at(8, 15, 7))
    await stage.mariam.sends(stage.telegram_bot, file=("Priorités TDH.docx", b"tdh"))
    await stage.winds_to(at(8, 15, 9))
    await stage.mariam.presses("TDH")

    (handed,) = [s for s in stage.store.submissions_to(1) if s.current.attachments]
    assert handed.at == at(8, 15, 7)
    assert "8 juin 15:07" in " ".join(stage.mariam.hears())


async def test_after_a_transmission_each_answer_is_counted_once_and_only_for_other_words(stage: Stage) -> None:
    call = await answered(stage)
    mine = await stage.ibrahim.replies("1) Abris\n2) Écoles", to=call)
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer")
    stage.forgets()

    async def since() -> str:
        await stage.mariam.tells("/transmit 1")
        (line,) = [
            line for line in stage.mariam.hears()[-1].splitlines() if "reçu depuis" in line or "reçus depuis" in line
        ] or ["nothing"]
        return line

    # In the same second as the press, and taken after it.
    await stage.ibrahim.edits(mine, "1) Abris\n2) Écoles\n3) Kits")
    assert (await since()).startswith("1 changement reçu depuis est noté")
    await stage.mariam.presses("Préparer l'additif")
    shown = stage.mariam.hears()[-1]
    assert "☑ 1. DRC, mercredi 7 juin, 15:00 (Bamako)\nKits" in shown
    assert "Abris" not in shown

    # Back to the words that went, set otherwise.
    await stage.winds_to(at(8, 10))
    await stage.ibrahim.edits(mine, "1) Abris\n\n2)  Écoles")
    assert await since() == "nothing"

    # Twice again: the second stands, and is one change.
    await stage.winds_to(at(8, 11))
    await stage.aissata.replies("1) Abris\n2) Latrines", to=call)
    await stage.winds_to(at(8, 12))
    await stage.aissata.replies("1) Abris\n2) Latrines\n3) Savon", to=call)
    assert (await since()).startswith("1 changement reçu depuis est noté")
    await stage.mariam.tells("/compile")
    (noted,) = [line for line in stage.mariam.hears()[0].splitlines() if line.startswith("• ")]
    assert noted.endswith("(nouvelle), jeudi 8 juin 2017, 12:00 (Bamako), 2 points nouveaux")
    await stage.aissata.tells("/outcome 1")
    assert "Reçue depuis la version 1 : votre réponse va dans l'additif" in stage.aissata.hears()[-1]

    await stage.aissata.tells("/withdraw")
    await stage.aissata.presses("8 juin 12:00")
    assert (await since()).startswith("1 changement reçu depuis est noté")
    await stage.aissata.tells("/withdraw")
    await stage.aissata.presses("8 juin 11:00")
    assert await since() == "nothing"


async def test_in_english_what_came_since_is_counted_and_dated_alike(stage: Stage) -> None:
    call = await answered(stage)
    for actor in (stage.mariam, stage.aissata):
        await actor.tells("/language en")
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("1 · NRC")
    await stage.winds_to(at(8, 15, 7))
    await stage.aissata.replies("1) Shelter\n2) Schools", to=call)
    await stage.winds_to(at(8, 15, 9))
    await stage.aissata.presses("Add to the earlier one")
    stage.forgets()

    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Final version (1)")
    assert "⚠️ 2 points have come in since you began to choose." in stage.mariam.hears()[-1]
    await stage.aissata.tells("/status")
    assert (
        "5 points, received Thursday 8 June 2017, 15:07 (Bamako), edited Thursday 8 June 2017, 15:09 (Bamako)."
        in stage.aissata.hears()[-1]
    )

    await stage.mariam.presses("Mark as transmitted")
    await stage.mariam.presses("Confirm")
    await stage.winds_to(at(9, 10))
    await stage.aissata.replies("1) Shelter\n2) Schools\n3) Latrines", to=call)
    await stage.mariam.tells("/compile")
    stage.mariam.hears()
    summary = next(m for m in reversed(stage.mariam.private.messages) if "changes since version 1" in m.text)
    assert read(summary.text).endswith("(new), Friday 9 June 2017, 10:00 (Bamako), 1 new item")


async def test_two_word_an_item_and_neither_takes_back_what_the_other_wrote(stage: Stage) -> None:
    shown = await opened(stage)
    await stage.mariam.replies("Espaces sûrs à Gao", to=shown)
    hers = stage.mariam.private.messages[-1]
    await stage.awa.tells("/transmit")
    await stage.awa.presses("Version finale (2)")
    await stage.awa.presses("2")
    await stage.awa.replies("Espaces sûrs partout", to=stage.awa.private.messages[-1])
    stage.forgets()

    answer = await stage.mariam.presses("Revenir à la formulation précédente", on=hers)

    assert "Il dit maintenant : « Espaces sûrs partout »" in read(answer.text)
    assert "2. Espaces sûrs partout\nDRC" in stage.mariam.hears()[-1]
    await stage.awa.presses("Revenir à la formulation précédente")
    assert "2. Espaces sûrs à Gao\nDRC" in stage.awa.hears()[-1]


async def test_two_put_the_same_item_in_other_words_and_both_read_what_the_other_wrote(stage: Stage) -> None:
    await answered(stage)
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("3 · DRC")
    for who in (stage.mariam, stage.awa):
        await who.tells("/transmit")
        await who.presses("Version finale (1)")
        await who.presses("1")
        await who.presses("Modifier la formulation")
    stage.forgets()
    await stage.awa.tells("Accès sûr aux cercles")
    assert stage.mariam.hears() == []

    await stage.mariam.tells("Accès garanti")

    warned, final = stage.mariam.hears()
    assert warned == (
        "⚠️ #1, point 1 : la formulation avait été changée entre-temps : « Accès sûr aux cercles ». La vôtre la "
        "remplace ; « ↶ Revenir à la formulation précédente » la remet."
    )
    assert "1. Accès garanti\nDRC" in final
    assert stage.awa.hears()[-1] == (
        "⚠️ #1, point 1 : deux formulations se sont croisées ; celle de Mariam Diallo est en place : « Accès garanti »."
    )
    await stage.mariam.presses("↶ Revenir")
    assert "1. Accès sûr aux cercles\nDRC" in stage.mariam.hears()[-1]
