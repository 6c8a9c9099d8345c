"""What is numbered on from an answer adds to it; nobody is said to have changed what they did not touch."""

from tests.dialogues.stage import Stage, at, read
from tests.dialogues.test_addendum import words_of
from tests.dialogues.test_transmission import PRIORITIES, files_of


async def test_what_is_numbered_on_is_added_and_the_recipient_reads_of_no_change(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès aux cercles\n2) Documentation civile\n3) Kits de dignité", to=call)
    await stage.winds_to(at(16, 9, 5))
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")
    stage.forgets()
    await stage.aissata.replies("4) Éclairage des sites déplacés", to=call)

    (receipt,) = stage.aissata.hears()
    assert "4 points" in receipt
    assert "remplace" not in receipt
    await stage.awa.presses("Préparer l'additif")
    shown = stage.awa.hears()[-1]
    assert "☑ 1. DRC" in shown
    assert "Éclairage des sites déplacés" in shown
    assert "☑ 2." not in shown
    assert "nouvelle réponse" not in shown
    await stage.awa.presses("Confirmer")
    name = "cluster-protection-mali_1_additif_v2.docx"
    assert "retiré ou modifié" not in words_of(files_of(stage.awa)[name])


async def test_what_is_numbered_otherwise_stands_instead(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès aux cercles\n2) Documentation civile", to=call)
    await stage.aissata.replies("1) Éclairage des sites\n2) Eau", to=call)
    await stage.aissata.replies("7) Kits de dignité\n8) Abris", to=call)
    standing = stage.store.submissions_to(1)[-1]
    assert standing.current.items == ("Kits de dignité", "Abris")


async def test_an_addition_in_english_before_the_transmission(english: Stage) -> None:
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to HCT")
    await english.aissata.replies("1. Access\n2. Documents", to=call)
    await english.ibrahim.replies("3. Lighting of the sites", to=call)
    assert english.store.submissions_to(1)[-1].current.items == ("Access", "Documents", "Lighting of the sites")
    assert "3 points" in read(english.ibrahim.private.last.text)
    assert english.aissata.hears()[-1].endswith("a ajouté sa réponse à la vôtre, du 7 juin 15:00 : les deux comptent.")
