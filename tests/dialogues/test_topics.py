"""A forum: the call stands in the topic where the decision was taken, and only replies to it are answers."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sandbox.chats import Message, Topic
from tests.dialogues.stage import Stage, open_stage, read


@pytest.fixture
async def forum(tmp_path: Path) -> AsyncIterator[Stage]:
    stage = await open_stage(tmp_path, kind="forum")
    await stage.sets_up()
    yield stage
    await stage.closes()


async def called(stage: Stage, topic: Topic | None, title: str = "Priorités") -> Message:
    """The call of a decision that was typed in this topic."""
    stage.mariam.person.writes(
        stage.chat, f"/decision@relance_bot {title}; contributions jeudi 15 juin; items 2-3", topic=topic
    )
    await stage.settled()
    await stage.mariam.presses("Confirmer")
    stage.forgets()
    return stage.posts()[-1]


async def test_the_call_stands_in_the_topic_and_replies_to_it_are_answers(forum: Stage) -> None:
    topic = forum.chat.opens_topic("Décisions")
    call = await called(forum, topic)
    assert call.topic is topic

    mine = await forum.aissata.replies("1) Accès\n2) Écoles", to=call)

    assert mine.topic is topic
    assert forum.aissata.hears()[0].startswith("Bien reçu, merci. #1, DRC, 2 points,")
    assert "1/20 réponses." in call.text
    assert mine.seen_reactions == ["👍"]


async def test_what_is_said_in_the_topic_is_no_answer(forum: Stage) -> None:
    topic = forum.chat.opens_topic("Décisions")
    await called(forum, topic)

    forum.aissata.person.writes(forum.chat, "1) Accès\n2) Écoles", topic=topic)
    theirs = forum.ibrahim.person.writes(forum.chat, "Qui a la salle ?", topic=topic)
    forum.aissata.person.replies("1) La salle B\n2) Réservée", to=theirs)
    await forum.settled()

    assert forum.store.submissions_to(1) == []
    assert forum.aissata.hears() == []
    assert "Réservée" not in str(forum.store.dump())


async def test_a_topic_the_bot_opened_nothing_in_is_not_its_business(forum: Stage) -> None:
    await called(forum, None)
    other = forum.chat.opens_topic("Logistique")
    forum.aissata.person.writes(forum.chat, "1) Véhicules\n2) Carburant", topic=other)
    await forum.settled()

    assert forum.store.submissions_to(1) == []


async def test_what_is_said_later_stands_in_the_topic_too(forum: Stage) -> None:
    topic = forum.chat.opens_topic("Décisions")
    await called(forum, topic)
    await forum.mariam.tells("/move vendredi 16 juin")
    await forum.mariam.tells("/close")
    await forum.mariam.tells("/reopen")

    assert [words.splitlines()[0] for words in forum.group_hears()] == [
        "#1 Priorités : les dates changent.",
        "#1 Priorités : close. 0 réponse, 20 attendues. Merci.",
        "#1 Priorités : décision rouverte. Contributions : avant vendredi 16 juin, 23:59 (Bamako).",
    ]
    assert {m.topic for m in forum.posts()[1:]} == {topic}


async def test_a_closed_topic_is_left_for_general(forum: Stage) -> None:
    topic = forum.chat.opens_topic("Décisions")
    call = await called(forum, topic)
    forum.chat.closes_topic(topic)
    await forum.mariam.tells("/move vendredi 16 juin")

    notice = forum.posts()[-1]
    assert (call.topic, notice.topic) == (topic, None)
    assert forum.group_hears() == [
        "#1 Priorités : les dates changent.\nContributions : avant vendredi 16 juin, 23:59 (Bamako)."
    ]
    assert forum.store.undelivered() == []


async def test_without_its_topic_the_call_falls_back_to_general(forum: Stage) -> None:
    topic = forum.chat.opens_topic("Décisions")
    await called(forum, topic)
    forum.chat.deletes_topic(topic)
    await forum.mariam.tells("/move vendredi 16 juin")

    notice = forum.posts()[-1]
    assert notice.topic is not topic
    assert read(notice.text) == (
        "#1 Priorités : les dates changent.\nContributions : avant vendredi 16 juin, 23:59 (Bamako)."
    )
    assert forum.store.undelivered() == []


async def test_the_group_works_in_the_topic_of_its_latest_decision(forum: Stage) -> None:
    first, second = forum.chat.opens_topic("Juin"), forum.chat.opens_topic("Juillet")
    await called(forum, first)
    call = await called(forum, second, "Indicateurs")

    assert call.topic is second
