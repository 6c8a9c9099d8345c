"""Killed while an answer is put elsewhere, added to, or put in its place: it counts once, and both say what is true."""

import pytest

from tests.dialogues.killing import is_told_once, lives_of
from tests.dialogues.stage import Stage, at, read
from tests.dialogues.test_additions import POINTS, PRIORITIES, THREE
from tests.dialogues.test_elsewhere import ELSEWHERE, INDICATORS, card, counted, two  # noqa: F401
from tests.dialogues.test_elsewhere import PRIORITIES as FIRST

LIGHT = "4) Éclairage des sites"
MOVED = "Cette réponse n'est plus notée pour #2 ; elle l'est pour #1 Priorités."


async def test_killed_as_an_answer_goes_to_the_decision_it_was_for(two: Stage) -> None:  # noqa: F811
    stage = two
    await stage.aissata.tells("Eau potable à Gao\nÉcoles de Ménaka")
    receipt = stage.aissata.private.last
    await stage.aissata.presses(ELSEWHERE)
    asked = stage.aissata.private.last
    async with lives_of(stage) as lives:
        lives.taps(stage.aissata, "#1 ", on=asked)
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "submissions", '"decision": 1', "Eau potable à Gao")
        lives.taps(stage.aissata, "#1 ", on=asked)  # once more, for nothing was shown
        assert await lives.is_killed_at_each() >= 1
        await lives.ends()

        assert counted(stage) == [[("Accès", "Écoles"), ("Eau potable à Gao", "Écoles de Ménaka")], []]
        assert "0/20" in card(stage, 2)
        assert read(receipt.text) == read(asked.text) == MOVED
        assert asked.buttons == ["Remettre à #2"]
        assert not any("retirée" in read(m.text) for m in stage.aissata.private.messages)
        is_told_once(lives, stage.aissata, "votre réponse est gardée pour un additif.")
        is_told_once(lives, stage.mariam, "DRC a répondu après la transmission")


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_news_of_what_came_after_the_transmission_that_was_on_its_way_is_told_of(
    two: Stage,  # noqa: F811
    language: str,
) -> None:
    stage = two
    for actor in (stage.mariam, stage.awa):
        await actor.tells(f"/language {language}")
    stage.forgets()
    first = next(m for m in stage.posts() if m.text.startswith("#1 "))
    async with lives_of(stage) as lives:
        stage.aissata.person.replies("1) Eau potable à Gao\n2) Écoles de Ménaka", to=first)
        came = "a répondu après la transmission" if language == "fr" else "answered after the transmission"
        await lives.is_killed_at_commit("after", "outbox", '"claimed"', came)
        await lives.begins()
        assert await lives.rests()
        await lives.ends()

    (untold,) = [a for a in (stage.mariam, stage.awa) if lives.in_doubt(a)]
    assert untold.hears() == [
        "#1 : Telegram ne m'a pas confirmé mon dernier message à ce sujet. S'il n'est pas dans cette conversation, "
        "/transmettre 1 dit ce qu'il en est."
        if language == "fr"
        else "#1: Telegram did not confirm my last message about this. If it is not in this chat, /transmit 1 says how "
        "it stands."
    ]


async def test_killed_as_an_answer_is_put_back(two: Stage) -> None:  # noqa: F811
    stage = two
    await stage.aissata.tells("Eau potable à Gao\nÉcoles de Ménaka")
    await stage.aissata.presses(ELSEWHERE)
    asked = stage.aissata.private.last
    await stage.aissata.presses("#1 ")
    stage.forgets()
    async with lives_of(stage) as lives:
        lives.taps(stage.aissata, "Remettre à #2", on=asked)
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "submissions", '"decision": 2', "Eau potable à Gao")
        assert await lives.is_killed_at_each() >= 1
        await lives.ends()

        assert counted(stage) == [[("Accès", "Écoles")], [("Eau potable à Gao", "Écoles de Ménaka")]]
        assert "1/20" in card(stage, 2)
        assert asked.buttons == ["Remettre à #1"]
        is_told_once(lives, stage.mariam, "est retirée après la transmission")
        lives.nobody_is_told_twice()


async def test_killed_as_an_answer_leaves_a_decision_where_a_colleague_s_counts_again(stage: Stage) -> None:
    one = await stage.opens(FIRST)
    await stage.opens(INDICATORS)
    await stage.ibrahim.replies("1) Accès\n2) Écoles", to=one)
    await stage.aissata.replies("1) Taux de retour\n2) Cas suivis", to=one)
    await stage.aissata.presses(ELSEWHERE)
    stage.forgets()
    async with lives_of(stage) as lives:
        lives.taps(stage.aissata, "#2 Indicateurs")
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "submissions", '"decision": 2', "Taux de retour")
        assert await lives.is_killed_at_each() >= 1
        await lives.ends()

        assert counted(stage) == [[("Accès", "Écoles")], [("Taux de retour", "Cas suivis")]]
        assert ("1/20" in card(stage, 1), "1/20" in card(stage, 2)) == (True, True)
        is_told_once(lives, stage.ibrahim, "votre réponse du 7 juin 15:00 compte de nouveau")
        is_told_once(lives, stage.aissata, "Bien reçu, merci. #2")
        lives.nobody_is_told_twice()


async def test_killed_as_a_point_is_added(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies(THREE, to=call)
    stage.forgets()
    async with lives_of(stage) as lives:
        stage.ibrahim.person.replies(LIGHT, to=call)
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "submissions", LIGHT)
        assert await lives.is_killed_at_each() >= 1
        await lives.ends()

        assert [s.current.items for s in stage.store.submissions_to(1)] == [POINTS, (*POINTS, "Éclairage des sites")]
        assert "1/20" in card(stage, 1)
        is_told_once(lives, stage.ibrahim, "Elle complète celle du 7 juin 15:00 (Aïssata Maïga)")
        is_told_once(lives, stage.aissata, "Ibrahim Keïta a ajouté sa réponse à la vôtre")
        lives.nobody_is_told_twice()


async def test_killed_as_what_was_added_is_put_in_the_place_of_the_rest(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies(THREE, to=call)
    await stage.ibrahim.replies(LIGHT, to=call)
    stage.forgets()
    async with lives_of(stage) as lives:
        lives.taps(stage.ibrahim, "Remplacer la précédente")
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "submissions", '"number": 2')
        assert await lives.is_killed_at_each() >= 1
        await lives.ends()

        first, second = stage.store.submissions_to(1)
        assert (first.current.items, first.counts) == (POINTS, True)
        assert [v.items for v in second.versions] == [
            ("Éclairage des sites",), (*POINTS, "Éclairage des sites"), ("Éclairage des sites",)
        ]  # fmt: skip
        assert "1/20" in card(stage, 1)
        is_told_once(lives, stage.ibrahim, "C'est la version 3 de votre réponse.")
        lives.nobody_is_told_twice()


async def test_killed_as_an_answer_changes_to_which_a_colleague_added(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    first = await stage.aissata.replies(THREE, to=call)
    await stage.ibrahim.replies(f"Ajout DRC : {LIGHT[3:]}", to=call)
    await stage.winds_to(at(7, 15, 10))
    stage.forgets()
    async with lives_of(stage) as lives:
        stage.aissata.person.edits(first, THREE.replace("Abris d'urgence", "Abris"))
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "submissions", "Abris\\n")
        assert await lives.is_killed_at_each() >= 1
        await lives.ends()

        now = (POINTS[0], "Abris", POINTS[2])
        assert counted(stage)[0][-1] == (*now, LIGHT[3:])
        assert [s.current.items for s in stage.store.submissions_to(1)] == [now, (*now, LIGHT[3:])]
        is_told_once(lives, stage.ibrahim, "a modifié sa réponse, que la vôtre complète : l'ensemble compte, 4 points")
        is_told_once(lives, stage.aissata, "elle contient la vôtre et ce qui")
