"""What goes in an addendum can be put in other words; its screen has a way back, and what was sent stays on record."""

from tests.dialogues.stage import Stage, at
from tests.dialogues.test_addendum import V2, transmitted, words_of
from tests.dialogues.test_transmission import files_of


async def test_a_point_of_the_addendum_is_put_in_other_words_and_back(stage: Stage) -> None:
    await transmitted(stage)
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Préparer l'additif")
    card = stage.awa.private.messages[-1]
    await stage.awa.presses("Reformuler un point", on=card)
    assert stage.awa.hears()[-1].endswith("3. SIF\nRelais <communautaires>")
    await stage.awa.presses("✎ 3", on=card)
    assert stage.awa.hears()[-1] == (
        "L'organisation : SIF. Envoyez la nouvelle formulation en un message, de 1500 caractères au plus.\n"
        "L'actuelle : Relais <communautaires>"
    )
    await stage.restarts()
    await stage.awa.tells("Appuyer les relais communautaires & les comités")
    shown = stage.awa.hears()[-1]
    assert "☑ 3. SIF, vendredi 16 juin, 11:30 (Bamako) · reformulé par la coordination\nAppuyer les relais" in shown

    # It is everybody's: the other coordinator sees it, and may bring back what was sent.
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("Préparer l'additif")
    assert "Appuyer les relais communautaires & les comités" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Reformuler un point")
    await stage.mariam.presses("✎ 3")
    await stage.mariam.tells("-")
    assert "reformulé" not in stage.mariam.hears()[-1]
    await stage.mariam.presses("Reformuler un point")
    await stage.mariam.presses("✎ 1")
    await stage.mariam.presses("Garder")
    assert "Additif à la version 1" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Reformuler un point")
    await stage.mariam.presses("✎ 1")
    await stage.mariam.tells("x" * 1501)
    assert "1500" in stage.mariam.hears()[-1]
    await stage.mariam.tells("Eau potable à Ansongo")

    # What Awa was shown is not what would go now.
    answer = await stage.awa.presses("Confirmer")
    assert "changé" in answer.text
    await stage.awa.presses("Confirmer")
    word = words_of(files_of(stage.awa)[f"{V2}.docx"])
    assert "Eau potable à Ansongo" in word
    assert "Eau à Ansongo" not in word
    assert stage.store.decision(1).transmissions[1].chosen[0] == "Eau potable à Ansongo"
    assert stage.aissata.hears()[-1].endswith("• Eau potable à Ansongo")
    annex = words_of(files_of(stage.awa)["cluster-protection-mali_1_additif_v2_annexe.docx"])
    assert "Eau à Ansongo" in annex  # word for word, as it was sent


async def test_the_screen_of_the_addendum_has_a_way_back(stage: Stage) -> None:
    await transmitted(stage)
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Préparer l'additif")
    await stage.awa.presses("Retour")
    assert "Préparer l'additif" in stage.awa.private.messages[-1].buttons


async def test_what_leaves_the_addendum_meanwhile_is_not_worded(stage: Stage) -> None:
    call = await transmitted(stage)
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Préparer l'additif")
    await stage.awa.presses("Reformuler un point")
    await stage.awa.presses("✎ 1")
    await stage.aissata.replies("1) Accès aux cercles <b>frontaliers</b>\n2) Puits à Gao", to=call)
    await stage.awa.tells("Eau potable à Ansongo")
    shown = stage.awa.hears()[-1]
    assert "Puits à Gao" in shown
    assert "Eau potable" not in shown


async def test_in_english_and_a_single_point_is_asked_for_at_once(english: Stage) -> None:
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to HCT")
    await english.aissata.replies("1) Access", to=call)
    await english.winds_to(at(16, 9, 5))
    await english.awa.tells("/transmit 1")
    await english.awa.presses("Mark as transmitted")
    await english.awa.presses("Confirm")
    await english.mariam.tells("/for NRC phone 1) Wells in Gao")
    await english.awa.presses("Prepare the addendum")
    await english.awa.presses("Reword a point")
    assert english.awa.hears()[-1] == (
        "Organisation: NRC. Send the new wording in one message of at most 1500 characters.\nAs it stands: Wells in Gao"
    )
    await english.awa.tells("Wells in the circle of Gao")
    assert "reworded by the coordination\nWells in the circle of Gao" in english.awa.hears()[-1]


async def test_receipts_of_what_came_after_a_mark_taken_back_say_what_is_true(stage: Stage) -> None:
    await transmitted(stage)
    await stage.awa.tells("/transmit 1")
    receipt = next(m for m in reversed(stage.aissata.private.messages) if "Bien reçu" in m.text)
    assert "L'ensemble est déjà transmis" in receipt.text
    await stage.awa.presses("Notée par erreur")
    await stage.awa.presses("Oui, rien n'était parti")
    assert "déjà transmis" not in receipt.text
    assert "reçue après" in receipt.text
