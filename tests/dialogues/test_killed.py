"""Killed while a transmission is taken back, added to or drafted: nothing is lost, and nobody is told twice."""

import re

import pytest

from tests.dialogues.killing import is_told_once, lives_of
from tests.dialogues.stage import Stage, read
from tests.dialogues.test_addendum import V2, transmitted
from tests.dialogues.test_draft import DRAFT
from tests.dialogues.test_final_version import opened
from tests.dialogues.test_taken_back import UNDO, YES, marked
from tests.dialogues.test_transmission import answered

TAKEN_BACK = "notée par erreur comme transmise"
IN_DOUBT = "Telegram ne m'a pas confirmé l'envoi de"
BY_AWA = "est retirée par Awa Touré."


async def test_killed_at_everything_it_does_when_a_mark_is_taken_back(stage: Stage) -> None:
    stage.chat.promotes(stage.telegram_bot, can_pin_messages=True)
    call = await marked(stage)
    assert stage.chat.pins == []
    result = stage.posts()[-1]
    await stage.awa.presses(UNDO)
    posts = len(stage.posts())
    async with lives_of(stage) as lives:
        lives.taps(stage.awa, YES)
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "decisions", '"taken_back": [{')
        assert await lives.is_killed_at_each() >= 2
        store = await lives.ends()

        decision = store.decision(1)
        assert (len(decision.taken_back), decision.transmissions) == (1, ())
        assert len(stage.posts()) == posts
        assert stage.chat.pins == [call]
        assert "Notée ici comme transmise par erreur" in read(result.text)
        assert read(call.text).endswith("2/20 réponses, 1 sans ajout. Répondez à CE message, ou en privé :")
        assert "La version 1 reste gardée, notée comme non transmise" in read(stage.awa.private.messages[-1].text)
        is_told_once(lives, stage.mariam, BY_AWA)
        is_told_once(lives, stage.aissata, TAKEN_BACK)
        assert stage.ibrahim.hears() == []
        lives.nobody_is_told_twice()


async def test_what_was_on_its_way_to_somebody_is_not_said_again_and_listed(stage: Stage) -> None:
    await marked(stage)
    await stage.awa.presses(UNDO)
    async with lives_of(stage) as lives:
        lives.taps(stage.awa, YES)
        await lives.is_killed_at_commit("after", "outbox", '"claimed"', TAKEN_BACK)
        await lives.begins()
        assert await lives.rests()
        store = await lives.ends()

        assert len(store.decision(1).taken_back) == 1
        assert stage.aissata.hears() == [
            "#1 : Telegram ne m'a pas confirmé mon dernier message à ce sujet. S'il n'est pas dans cette conversation, "
            "/suite 1 dit ce qu'il en est."
        ]
        (lost,) = lives.in_doubt(stage.aissata)
        assert TAKEN_BACK in lost
        is_told_once(lives, stage.mariam, BY_AWA)
        lives.nobody_is_told_twice()

    await stage.restarts()
    await stage.aissata.tells("/suite 1")
    assert "Pas encore transmise" in stage.aissata.hears()[-1]


async def test_killed_at_the_result_in_the_group_which_is_then_taken_back(stage: Stage) -> None:
    await answered(stage)
    await stage.awa.tells("/transmit")
    await stage.awa.presses("Marquer comme transmise")
    async with lives_of(stage) as lives:
        lives.taps(stage.awa, "Confirmer")
        lives.killer.at = "^#1 Priorités pour l'EHP\nTransmise à l'EHP"
        await lives.begins()
        await lives.is_killed()
        await lives.begins()
        assert await lives.rests()
        lives.taps(stage.awa, UNDO)
        assert await lives.rests()
        lives.taps(stage.awa, YES)
        assert await lives.rests()
        store = await lives.ends()

        assert store.decision(1).transmissions == ()
        transmitted, corrected = (read(m.text) for m in stage.posts()[-2:])
        assert "Transmise à l'EHP" in transmitted  # which message it is, nobody knows: a new one puts it right
        assert "Notée ici comme transmise par erreur : elle ne l'est pas encore." in corrected
        lives.nobody_is_told_twice()


async def test_killed_at_everything_it_does_when_an_addendum_is_transmitted(stage: Stage) -> None:
    await transmitted(stage)
    result = stage.posts()[-1]
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Préparer l'additif")
    posts = len(stage.posts())
    async with lives_of(stage) as lives:
        lives.taps(stage.awa, "Confirmer")
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "decisions", '"adds_to": 1')
        assert await lives.is_killed_at_each("(?s)^#1.*dditif") >= 2
        store = await lives.ends()

        assert [(t.version, t.adds_to) for t in store.decision(1).transmissions] == [(1, None), (2, 1)]
        assert len(stage.posts()) == posts
        assert read(result.text).count("Additif transmis à l'EHP") == 1
        handed = [m.document.name for m in stage.awa.private.messages if m.document and "additif_v2" in m.document.name]
        lost = [name for name in lives.in_doubt(stage.awa) if re.fullmatch(r".*additif_v2\S+", name)]
        for name in lost:
            is_told_once(lives, stage.awa, f"{IN_DOUBT} « {name} »")
        assert f"{V2}.docx" in {*handed, *lost}
        assert len(handed) == len(set(handed))
        assert len({*handed, *lost}) == 4
        is_told_once(lives, stage.mariam, "additif à la version 1 transmis à l'EHP par Awa Touré")
        is_told_once(lives, stage.aissata, "votre contribution, arrivée ensuite, est transmise dans un additif.")
        lives.nobody_is_told_twice()


async def test_a_document_that_was_on_its_way_is_not_sent_again_and_whoever_asked_is_told(stage: Stage) -> None:
    await answered(stage)
    async with lives_of(stage) as lives:
        stage.awa.person.writes(stage.telegram_bot, "/export")
        await lives.is_killed_at_commit("before", "outbox", '"waiting"', '"export"')
        await lives.is_killed_at_commit("after", "outbox", '"claimed"', '"export"')
        await lives.begins()
        assert await lives.rests()
        await lives.ends()

        assert stage.awa.hears() == [
            f"{IN_DOUBT} « relance-2017-06-07.json ». S'il n'est pas dans cette conversation, "
            "redemandez-le comme la première fois."
        ]
        assert not any(m.document for m in stage.awa.private.messages)


@pytest.mark.parametrize(
    ("asked", "documents"), [("Voir le document Word", [DRAFT]), ("/compile", ["docx", "xlsx", "txt"])]
)
async def test_killed_while_a_document_is_made_it_comes_once_after_the_start(
    stage: Stage, asked: str, documents: list[str]
) -> None:
    await answered(stage)
    await stage.awa.tells("/transmit")
    await stage.awa.presses("1 · NRC")
    await stage.awa.presses("Marquer comme transmise")
    async with lives_of(stage) as lives:
        if asked.startswith("/"):
            stage.awa.person.writes(stage.telegram_bot, asked)
        else:
            lives.taps(stage.awa, asked)
        for number in range(1, len(documents) + 1):
            await lives.begins(renders=number)
            await lives.is_killed()
        await lives.begins()
        assert await lives.rests()
        await lives.ends()

        handed = [m.document.name for m in stage.awa.private.messages if m.document]
        assert len(handed) == len(documents)
        assert all(name.endswith(end) for name, end in zip(handed, documents, strict=True))
        lives.nobody_is_told_twice()


async def test_killed_as_a_rewording_is_taken_back_it_is_back_once(stage: Stage) -> None:
    shown = await opened(stage)
    await stage.mariam.replies("Espaces sûrs à Gao", to=shown)
    await stage.mariam.replies("Espaces sûrs à Gao et Kidal", to=shown)
    confirmed = stage.mariam.private.messages[-1]
    async with lives_of(stage) as lives:
        lives.taps(stage.mariam, "Revenir à la formulation précédente", on=confirmed)
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "drafts", '"kind": "selection"')
        assert await lives.is_killed_at_each("Espaces sûrs") >= 1
        await lives.ends()

        assert [m for m in stage.mariam.private.messages if "Espaces sûrs à Gao" in read(m.text)][-1:] == [confirmed]
        assert "2. Espaces sûrs à Gao\nDRC" in read(confirmed.text)
        lives.nobody_is_told_twice()
