"""Killed while the coordination arranges what came since, words a file, or changes its template: each is done once."""

import json

from sandbox.chats import Message
from storage.store import TinyStore
from tests.dialogues.killing import is_told_once, lives_of
from tests.dialogues.stage import Stage, read
from tests.dialogues.test_additions import PRIORITIES
from tests.dialogues.test_template import TRIAL, sends
from tests.dialogues.test_themes import answered, compiled, shows_themes
from tests.documents.letterheads import letterhead

GATHER = "Ranger les nouveaux comme proposé"
UNDO = "↶ Annuler « ranger les nouveaux »"


async def came_since(stage: Stage) -> tuple[Message, str]:
    """A theme is in the final version; five points came since, and the page proposes where they stand."""
    await answered(stage)
    await compiled(stage.mariam)
    await shows_themes(stage.mariam)
    await stage.mariam.presses("1")
    await stage.mariam.presses("Retenir pour la version finale")
    await stage.awa.tells("/for TDH e-mail 1) Accès à Ménaka pour les ONG\n2) Kits scolaires pour Gao")
    await stage.awa.tells("/for SIF e-mail 1) Accès des ONG à Ménaka\n2) Des kits scolaires à Gao\n3) Radios rurales")
    await compiled(stage.mariam)
    before = await shows_themes(stage.mariam)
    stage.forgets()
    return stage.mariam.private.last, before


async def test_killed_as_new_points_are_put_in_their_themes(stage: Stage) -> None:
    page, _ = await came_since(stage)
    async with lives_of(stage) as lives:
        lives.taps(stage.mariam, GATHER, on=page)
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "drafts", '"kind": "themes"', "gather")
        lives.taps(stage.mariam, GATHER, on=page)  # once more, for nothing was shown
        assert await lives.is_killed_at_each() >= 1
        store = await lives.ends()

        shown = read(page.text)
        assert "✓ 1. Accès humanitaire à Ménaka\nOIM, UNMAS, NRC, TDH, SIF" in shown
        assert "Kits scolaires pour Gao\nTDH, SIF" in shown
        assert taken(store) == ["gather"]
        lives.nobody_is_told_twice()


async def test_killed_as_that_is_undone(stage: Stage) -> None:
    page, before = await came_since(stage)
    await stage.mariam.presses(GATHER)
    async with lives_of(stage) as lives:
        lives.taps(stage.mariam, UNDO, on=page)
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "drafts", '"kind": "themes"', '"taken": "[]"')
        lives.taps(stage.mariam, UNDO, on=page)
        assert await lives.is_killed_at_each() >= 1
        store = await lives.ends()

        assert themes_in(read(page.text)) == themes_in(before)
        assert taken(store) == []
        (selection,) = store.drafts_of(1, "selection")
        assert "TDH" not in str(selection.fields)
        lives.nobody_is_told_twice()


async def test_killed_as_what_was_set_aside_comes_back_into_the_final_version(stage: Stage) -> None:
    await answered(stage)
    await compiled(stage.mariam)
    await shows_themes(stage.mariam)
    page = stage.mariam.private.last
    await stage.mariam.presses("1", on=page)
    await stage.mariam.presses("Retenir pour la version finale")
    (before,) = stage.store.drafts_of(1, "selection")
    await stage.mariam.presses("b …", on=page)
    await stage.mariam.presses("Écarter", on=page)
    await stage.mariam.presses("Sans motif")
    (without,) = stage.store.drafts_of(1, "selection")
    assert without.fields != before.fields
    page = stage.mariam.with_button("↶ Annuler « écarter »")
    async with lives_of(stage) as lives:
        lives.taps(stage.mariam, "↶ Annuler « écarter »", on=page)
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "drafts", '"kind": "selection"', "UNMAS")
        lives.taps(stage.mariam, "↶ Annuler « écarter »", on=page)  # once more, for nothing was shown
        assert await lives.is_killed_at_each() >= 1
        store = await lives.ends()

        (after,) = store.drafts_of(1, "selection")
        assert after.fields == before.fields
        assert taken(store) == []
        assert "✓ 1. Accès humanitaire à Ménaka\nOIM, UNMAS, NRC" in read(page.text)
        lives.nobody_is_told_twice()


def taken(store: TinyStore) -> list[str]:
    (draft,) = store.drafts_of(1, "themes")
    return [one["step"] for one in json.loads(str(draft.fields["taken"]))]


def themes_in(page: str) -> list[str]:
    return [line for line in page.splitlines() if line[:1].isdigit() or line.startswith("✓")]


async def test_killed_as_a_file_that_says_it_all_is_put_in_words(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.sends(stage.chat, file=("drc.docx", b"PK"), reply_to=call)
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("＋ 1 · DRC")
    stage.forgets()
    async with lives_of(stage) as lives:
        stage.mariam.person.writes(stage.telegram_bot, "Accès humanitaire à Gao")
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "drafts", '"kind": "selection"', "humanitaire")
        assert await lives.is_killed_at_each() >= 1
        await lives.ends()
        is_told_once(lives, stage.mariam, "1. Accès humanitaire à Gao\nDRC")
        lives.nobody_is_told_twice()

    await stage.restarts()
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("Version finale (1)")
    assert "1. Accès humanitaire à Gao\nDRC" in stage.mariam.hears()[-1]
    assert stage.store.asked(stage.mariam.person.id) is None


async def test_killed_as_a_template_is_tried(stage: Stage) -> None:
    await stage.mariam.tells("/template")
    stage.forgets()
    async with lives_of(stage) as lives:
        stage.mariam.person.sends(stage.telegram_bot, file=("En-tête.docx", letterhead()))
        await lives.begins(renders=1)
        await lives.is_killed()
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "drafts", '"kind": "template"')
        assert await lives.is_killed_at_each() >= 1
        store = await lives.ends()

        assert [d.fields["name"] for d in store.drafts_of(1, "template")] == ["En-tête.docx"]
        assert store.group(1).templates == ()
        handed = [m for m in stage.mariam.private.messages if m.document and m.document.name == TRIAL]
        assert len(handed) == 1 or (not handed and TRIAL in lives.in_doubt(stage.mariam))
        if not handed:
            is_told_once(lives, stage.mariam, f"Telegram ne m'a pas confirmé l'envoi de « {TRIAL} »")
        is_told_once(lives, stage.mariam, "rien n'est encore changé")
        lives.nobody_is_told_twice()


async def test_killed_as_a_template_is_used_and_as_it_is_taken_back(stage: Stage) -> None:
    await sends(stage.mariam, letterhead())
    stage.forgets()
    async with lives_of(stage) as lives:
        lives.taps(stage.mariam, "Utiliser ce modèle")
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "groups", '"templates": [{')
        stage.awa.person.writes(stage.telegram_bot, "/template")
        await lives.begins()
        assert await lives.rests()
        await lives.is_killed_now()

        for _ in range(2):  # once more, for nothing was shown
            lives.taps(stage.awa, "Ne plus utiliser : papier à en-tête")
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "groups", '"templates": []')
        await lives.begins()
        assert await lives.rests()
        store = await lives.ends()

        assert store.group(1).templates == ()
        assert store.drafts_of(1, "template") == []
        is_told_once(lives, stage.mariam, "Les prochains documents sont faits sur votre papier à en-tête.")
        is_told_once(lives, stage.awa, "le papier à en-tête a été changé par Mariam Diallo")
        is_told_once(lives, stage.mariam, "le papier à en-tête a été retiré par Awa Touré")
        lives.nobody_is_told_twice()
