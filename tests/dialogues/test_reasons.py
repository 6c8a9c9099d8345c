"""A reason is for one answer of one organisation: it answers again, or cannot be written to."""

from tests.dialogues.stage import Stage, at
from tests.dialogues.test_transmission import answered


async def test_a_reason_given_to_the_answer_before_is_told_and_taken_up_by_a_press(stage: Stage) -> None:
    call = await answered(stage)
    await stage.winds_to(at(16, 9, 5))
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("1 · NRC")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Motifs")
    await stage.mariam.presses("＋ DRC")
    await stage.mariam.tells("Hors du mandat de l'EHP")
    await stage.ibrahim.replies("1) Eau à Ansongo\n2) Route de Gao", to=call)
    stage.forgets()
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Marquer comme transmise")
    assert (
        "⚠️ DRC : le motif écrit l'était pour la réponse précédente ; il n'est plus donné. "
        "« Motifs » permet de le reprendre."
    ) in stage.mariam.hears()[-1]
    await stage.mariam.presses("Motifs")
    shown = stage.mariam.hears()[-1]
    assert "• DRC : sans motif" in shown
    assert shown.endswith(
        "⚠️ DRC a répondu de nouveau. Motif écrit pour la réponse précédente : « Hors du mandat de l'EHP »"
    )
    await stage.mariam.presses("Reprendre ce motif · DRC")
    shown = stage.mariam.hears()[-1]
    assert "• DRC : Hors du mandat de l'EHP" in shown
    assert "⚠️ DRC a répondu de nouveau" not in shown
    await stage.mariam.presses("Retour")
    await stage.mariam.presses("Confirmer")
    assert stage.ibrahim.hears()[-1].endswith("Motif donné par la coordination : Hors du mandat de l'EHP")


async def test_whoever_cannot_be_written_to_is_sent_their_own_reason_and_nobody_else_s(stage: Stage) -> None:
    await answered(stage)
    await stage.awa.tells("/for TDH e-mail 1) Enfants non accompagnés")
    await stage.awa.tells("/for SIF e-mail 1) Kits de dignité")
    await stage.winds_to(at(16, 9, 5))
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("1 · NRC")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Motifs")
    await stage.mariam.presses("＋ TDH")
    await stage.mariam.tells("Déjà dans le plan")
    await stage.mariam.presses("Retour")
    stage.forgets()
    await stage.mariam.presses("Confirmer")
    own, others = [said for said in stage.mariam.hears() if "Texte prêt à transférer" in said]
    assert "aucun message privé n'atteint TDH." in own
    assert "La contribution de TDH n'y figure pas cette fois.\nMotif : Déjà dans le plan\n\nBien cordialement" in own
    assert "n'atteint NRC et SIF" in others.replace("SIF et NRC", "NRC et SIF")
    assert "Motif" not in others


async def test_reasons_in_english(english: Stage) -> None:
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
    await english.aissata.replies("1) Access", to=call)
    await english.mariam.tells("/for NRC e-mail 1) Water")
    await english.mariam.tells("/for TDH e-mail 1) Children")
    await english.winds_to(at(16, 9, 5))
    await english.mariam.tells("/transmit")
    await english.mariam.presses("· NRC")
    await english.mariam.presses("Mark as transmitted")
    await english.mariam.presses("Reasons")
    for who in ("DRC", "TDH"):
        await english.mariam.presses(f"＋ {who}")
        await english.mariam.tells("In the plan already")
    await english.ibrahim.replies("1) Roads\n2) Bridges", to=call)
    await english.mariam.tells("/transmit")
    await english.mariam.presses("Mark as transmitted")
    assert (
        "⚠️ DRC: the reason was written for the answer before; it is not given any more." in english.mariam.hears()[-1]
    )
    await english.mariam.presses("Confirm")
    own = next(said for said in english.mariam.hears() if "reaches TDH" in said)
    assert "TDH's contribution is not in it this time.\nReason: In the plan already" in own
