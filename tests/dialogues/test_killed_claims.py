"""Killed while somebody claims to speak for an organisation: the answer waits once, and is settled once."""

import pytest

from tests.dialogues.killing import is_told_once, lives_of
from tests.dialogues.stage import Stage, read
from tests.dialogues.test_claims import answers, drc_has_answered

STANDS = ("DRC", "1) Accès\n2) Documents")


async def test_killed_as_a_claim_is_made(stage: Stage) -> None:
    call, kadiatou = await drc_has_answered(stage)
    await kadiatou.replies("1) Eau", to=call)
    async with lives_of(stage) as lives:
        lives.taps(kadiatou, "DRC")
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "groups", '"claims": [{')
        lives.taps(kadiatou, "DRC")  # once more, for nothing was shown
        assert await lives.is_killed_at_each("Kadiatou dit répondre") >= 1
        store = await lives.ends()

        assert answers(stage) == [STANDS]
        assert [(s.held, s.current.text) for s in store.submissions_to(1)][1:] == [("claim?", "1) Eau")]
        assert len(store.group(1).claims) == 1
        assert not any("cette réponse compte pour DRC" in read(m.text) for m in kadiatou.private.messages)
        for actor in (stage.mariam, stage.awa):
            is_told_once(lives, actor, "Kadiatou dit répondre pour DRC")
        for actor in (stage.aissata, stage.ibrahim):
            is_told_once(lives, actor, "Kadiatou dit répondre aussi pour DRC.")


async def test_killed_as_a_claim_is_confirmed(stage: Stage) -> None:
    call, kadiatou = await drc_has_answered(stage)
    await kadiatou.replies("1) Eau", to=call)
    await kadiatou.presses("DRC")
    stage.forgets()
    async with lives_of(stage) as lives:
        lives.taps(stage.mariam, "Oui, pour DRC")
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "groups", '"claims": []')
        lives.taps(stage.mariam, "Oui, pour DRC")
        assert await lives.is_killed_at_each() >= 1
        store = await lives.ends()

        assert answers(stage) == [STANDS, ("DRC", "1) Eau")]
        assert [o.name for o in store.group(1).organisations_of(kadiatou.person.id)] == ["DRC"]
        assert store.group(1).claims == ()
        is_told_once(lives, stage.mariam, "Kadiatou parle pour DRC : la coordination l'a confirmé")
        is_told_once(lives, stage.awa, "Kadiatou parle pour DRC : Mariam Diallo l'a confirmé")
        is_told_once(lives, kadiatou, "vous a désigné·e comme point focal")
        is_told_once(lives, kadiatou, "Elle remplace celle du 7 juin 15:00 (Aïssata Maïga).")
        is_told_once(lives, stage.aissata, "Kadiatou a répondu pour votre organisation")
        lives.nobody_is_told_twice()


async def test_killed_as_a_claim_is_refused(stage: Stage) -> None:
    call, kadiatou = await drc_has_answered(stage)
    await kadiatou.replies("1) Eau", to=call)
    await kadiatou.presses("DRC")
    stage.forgets()
    async with lives_of(stage) as lives:
        lives.taps(stage.awa, "Non, pas pour DRC")
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "groups", '"refused": {')
        lives.taps(stage.awa, "Non, pas pour DRC")
        assert await lives.is_killed_at_each() >= 1
        store = await lives.ends()

        assert answers(stage) == [STANDS]
        (_, waiting) = store.submissions_to(1)
        assert (waiting.organisation, waiting.held, waiting.current.text) == (None, "organisation?", "1) Eau")
        assert store.group(1).organisations_of(kadiatou.person.id) == ()
        is_told_once(lives, kadiatou, "dit que vous ne répondez pas pour DRC")
        is_told_once(lives, kadiatou, "Pour quelle organisation répondez-vous ?")
        is_told_once(lives, stage.mariam, "Kadiatou ne parle pas pour DRC, dit Awa Touré")
        lives.nobody_is_told_twice()


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_a_question_that_was_on_its_way_is_not_asked_twice_and_whoever_it_was_for_is_told(
    stage: Stage, language: str
) -> None:
    call, kadiatou = await drc_has_answered(stage)
    for actor in (stage.mariam, stage.awa, kadiatou):
        await actor.tells(f"/language {language}")
    await kadiatou.replies("1) Eau", to=call)
    await kadiatou.presses("DRC")
    stage.forgets()
    fr = language == "fr"
    async with lives_of(stage) as lives:
        lives.taps(stage.awa, "Non, pas pour DRC" if fr else "Not for DRC")
        await lives.is_killed_at_commit("after", "outbox", '"claimed"', '"waits"')
        await lives.begins()
        assert await lives.rests()
        await lives.ends()

        assert len(lives.in_doubt(kadiatou)) == 1
        assert kadiatou.hears()[-1] == (
            "#1 : Telegram ne m'a pas confirmé ma question sur votre réponse. Si elle n'est pas dans cette "
            "conversation, /start la pose de nouveau."
            if fr
            else "#1: Telegram did not confirm my question about your answer. If it is not in this chat, /start asks "
            "it again."
        )
    await stage.restarts()
    await kadiatou.starts()
    await kadiatou.presses("DRC")
    await kadiatou.presses("TDH")
    assert answers(stage) == [STANDS, ("TDH", "1) Eau")]


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_a_claim_of_which_nobody_was_asked_is_told_and_settled_with_a_press(stage: Stage, language: str) -> None:
    call, kadiatou = await drc_has_answered(stage)
    for actor in (stage.mariam, stage.awa):
        await actor.tells(f"/language {language}")
    await kadiatou.replies("1) Eau", to=call)
    stage.forgets()
    fr = language == "fr"
    async with lives_of(stage) as lives:
        lives.taps(kadiatou, "DRC")
        await lives.is_killed_at_commit(
            "after", "outbox", '"claimed"', "dit répondre pour" if fr else "they answer for"
        )
        await lives.begins()
        assert await lives.rests()
        await lives.ends()

    (asked,) = [a for a in (stage.mariam, stage.awa) if lives.in_doubt(a)]
    assert asked.hears() == [
        "#1 : Telegram ne m'a pas confirmé une question sur une réponse reçue. Si elle n'est pas dans cette "
        "conversation, le bouton la pose de nouveau ; qui parle pour qui : /liste"
        if fr
        else "#1: Telegram did not confirm a question about an answer received. If it is not in this chat, the button "
        "asks it again; who speaks for whom: /roster"
    ]
    await stage.restarts()
    await asked.presses("Réponses à préciser" if fr else "Answers to clarify")
    await asked.presses("Oui, pour DRC" if fr else "Yes, for DRC")
    assert answers(stage) == [STANDS, ("DRC", "1) Eau")]
