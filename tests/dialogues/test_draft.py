"""Before anything is transmitted, the document that would go can be read."""

import io

from docx import Document

from tests.dialogues.stage import Stage, at, key_of, read
from tests.dialogues.test_addendum import transmitted, words_of
from tests.dialogues.test_transmission import answered, files_of

DRAFT, V1 = "cluster-protection-mali_1_transmission_projet.docx", "cluster-protection-mali_1_transmission_v1.docx"


def foot_of(word: bytes) -> str:
    """What stands at the foot of its pages, as one text."""
    return read(
        " ".join(p.text for s in Document(io.BytesIO(word)).sections for p in s.footer.paragraphs) + tables(word)
    )


def tables(word: bytes) -> str:
    feet = (s.footer for s in Document(io.BytesIO(word)).sections)
    return " ".join(c.text for f in feet for t in f.tables for row in t.rows for c in row.cells)


async def test_the_document_is_read_before_it_is_frozen(stage: Stage) -> None:
    await answered(stage)
    await stage.winds_to(at(16, 9, 5))
    stage.forgets()
    await stage.awa.tells("/transmit")
    await stage.awa.presses("1 · NRC")
    await stage.awa.presses("Marquer comme transmise")
    preview = stage.awa.with_button("Voir le document Word")
    shown, see = preview.text, key_of(preview, "Voir le document Word")
    await stage.awa.presses("Voir le document Word")

    assert list(files_of(stage.awa)) == [DRAFT]
    assert preview.text == shown  # it stays, to be confirmed
    assert "Projet, à relire : #1, tel qu'il partirait à l'EHP maintenant. Rien n'est figé ni transmis." in (
        read(stage.awa.private.messages[-2].text)
    )
    assert stage.group_hears() == []
    assert stage.mariam.hears() == []
    assert stage.store.decision(1).transmissions == ()
    draft = files_of(stage.awa)[DRAFT]
    assert "PROJET, ni figé ni transmis, état au 16 juin 2017, 09:05" in foot_of(draft)

    # What goes then is the same document but for its foot, which bears the same mark; it is version 1.
    await stage.awa.presses("Confirmer", on=preview)
    frozen = files_of(stage.awa)[V1]
    assert words_of(frozen) == words_of(draft)
    assert "Version 1" in foot_of(frozen)
    assert "PROJET" not in foot_of(frozen)
    mark = foot_of(frozen).split("Version 1 · ")[1][:8]
    assert mark in foot_of(draft)
    (done,) = stage.store.decision(1).transmissions
    assert done.version == 1

    # Too late for a draft: it is said that it is done.
    await stage.awa.forges(see, on=preview)
    assert "c'est déjà fait" in stage.awa.hears()[-1]
    assert sum(m.document is not None and m.document.name == DRAFT for m in stage.awa.private.messages) == 1


async def test_an_addendum_is_read_before_too_and_nobody_else_reads_it(stage: Stage) -> None:
    await transmitted(stage)
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Préparer l'additif")
    await stage.awa.presses("Voir le document Word")

    draft = files_of(stage.awa)["cluster-protection-mali_1_additif_projet.docx"]
    assert "Eau à Ansongo" in words_of(draft)
    assert "PROJET" in foot_of(draft)
    assert len(stage.store.decision(1).transmissions) == 1
    see = stage.awa.with_button("Voir le document Word")
    await stage.aissata.forges(key_of(see, "Voir le document Word"), on=stage.aissata.private.messages[-1])
    assert files_of(stage.aissata) == {}


async def test_in_english(english: Stage) -> None:
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
    await english.aissata.replies("1) Access", to=call)
    await english.winds_to(at(16, 9, 5))
    english.forgets()
    await english.awa.tells("/transmit 1")
    await english.awa.presses("Mark as transmitted")
    await english.awa.presses("See the Word document")

    ((name, draft),) = files_of(english.awa).items()
    assert name == "cluster-protection-mali_1_transmission_draft.docx"
    assert "DRAFT, neither frozen nor transmitted, as of 16 June 2017, 09:05" in foot_of(draft)
    assert "Draft, to be read: #1, as it would go to the HCT now." in read(english.awa.private.messages[-2].text)


async def test_the_covering_email_is_read_before_too_word_for_word(stage: Stage) -> None:
    await answered(stage)
    await stage.winds_to(at(16, 9, 5))
    await stage.awa.tells("/transmit")
    await stage.awa.presses("1 · NRC")
    await stage.awa.presses("Marquer comme transmise")
    stage.forgets()
    await stage.awa.presses("Voir le document Word et l'e-mail")
    draft = stage.awa.hears()[-1]
    assert draft.startswith(
        "Projet de l'e-mail à l'EHP, à relire. Rien n'est transmis.\n\nObjet : Cluster Protection Mali"
    )
    assert (stage.group_hears(), stage.mariam.hears()) == ([], [])

    await stage.awa.presses("Confirmer")
    sent = next(said for said in stage.awa.hears() if "Touchez un cadre" in said)
    subject, body = sent.split("Objet :\n")[1].split("\nTexte :\n")
    assert draft.split("Objet : ")[1] == f"{subject}\n{body}"
