"""Scenario 14: an English group with one French-speaking focal point; each reads what is for them in their language."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sandbox.chats import Message
from tests.dialogues.stage import Actor, Stage, open_stage, read

TYPED = "Priorities for the HCT; contributions Thursday 15 June; transmission Friday 16 June to the HCT; items 2-3"


@pytest.fixture
async def juba(tmp_path: Path) -> AsyncIterator[Stage]:
    """«Protection Cluster South Sudan», zone Africa/Juba; Awa speaks for NRC in English, Aïssata for DRC in French."""
    stage = await open_stage(tmp_path, language="en")
    stage.chat.renames("Protection Cluster South Sudan")
    stage.chat.adds(stage.telegram_bot, by=stage.mariam.person)
    await stage.settled()
    for actor in (stage.mariam, stage.awa, stage.aissata):
        await actor.starts()
    await stage.mariam.presses("Take the coordination", on=stage.posts()[0])
    await stage.mariam.tells("/settings zone Africa/Juba")
    await stage.mariam.tells("/roster UNHCR, NRC @awa_nrc, DRC @aissata_drc")
    stage.forgets()
    yield stage
    await stage.closes()


async def opened(stage: Stage) -> Message:
    await stage.mariam.tells(f"/decision {TYPED}")
    await stage.mariam.presses("Confirm")
    return stage.posts()[-1]


async def test_the_group_reads_english_in_its_own_zone(juba: Stage) -> None:
    call = await opened(juba)

    assert juba.group_hears() == [
        "#1 Priorities for the HCT\n2 to 3 points per organisation.\nBefore Thursday 15 June, 23:59 (Juba).\n"
        "Transmission to the HCT: Friday 16 June, 23:59 (Juba).\n"
        "Contributions will be transmitted with the names of the organisations.\n\n"
        "0/3 answers. Reply to THIS message, or in private:"
    ]
    assert call.buttons == ["Reply", "Nothing to add"]
    assert juba.mariam.hears()[0] == (
        "To confirm – nothing is registered yet\n\nPriorities for the HCT\n"
        "Contributions: no later than Thursday 15 June 2017, 23:59 (Juba)\n"
        "Transmission to the HCT: Friday 16 June 2017, 23:59 (Juba)\n"
        "Points per organisation: 2 to 3\nOrganisations expected: 3\n"
        "Contributions will be transmitted with the names of the organisations.\n"
        "Planned reminders, as long as an organisation has not answered:\n"
        "• Tuesday 13 June, 09:00 (Juba)\n• Thursday 15 June, 09:00 (Juba)\n• Friday 16 June, 09:00 (Juba)\n"
        "Group: Protection Cluster South Sudan"
    )


async def test_she_reads_french_in_private_and_her_colleagues_english(juba: Stage) -> None:
    call = await opened(juba)
    juba.forgets()
    await juba.aissata.replies("1) Accès\n2) Écoles", to=call)
    await juba.awa.replies("1) Land", to=call)

    assert juba.aissata.hears() == [
        "Bien reçu, merci. #1, DRC, 2 points, 7 juin 18:00.\n1. Accès\n2. Écoles\n"
        "Modifiable jusqu'au jeudi 15 juin, 23:59 (Juba) : « Modifier », ou votre message lui-même (48 heures)."
    ]
    assert juba.awa.hears() == [
        "Received, thank you. #1, NRC, 1 point, 7 June 18:00.\n1. Land\n"
        "2 to 3 points are asked for: you can add to it.\n"
        "Can be changed until Thursday 15 June, 23:59 (Juba): “Change”, or your message itself (48 hours)."
    ]
    assert "2/3 answers." in call.text


async def test_somebody_who_has_no_language_reads_the_group_s(juba: Stage) -> None:
    call = await opened(juba)
    peter: Actor = juba.meets("peter", "Peter", language_code="sw")
    await peter.starts()
    peter.hears()
    await peter.replies("Thanks all", to=call)

    assert peter.hears() == ["#1: “Thanks all” – is this your contribution, or just a comment?"]


async def test_a_person_s_own_choice_holds_from_then_on(juba: Stage) -> None:
    call = await opened(juba)
    await juba.aissata.tells("/language")
    await juba.aissata.presses("English")
    juba.forgets()
    await juba.aissata.replies("1) Access\n2) Schools", to=call)

    assert juba.aissata.hears()[0].startswith("Received, thank you. #1, DRC, 2 points, 7 June 18:00.")


async def test_a_command_is_read_in_either_language_whatever_the_group_speaks(juba: Stage) -> None:
    await juba.mariam.tells("/decision Indicateurs; contributions mercredi 14 juin; transmission jeudi 15 juin à OCHA")
    await juba.mariam.tells("/decision Indicators; contributions Tuesday 14 June")

    card, wrong = juba.mariam.hears()
    assert "Contributions: no later than Wednesday 14 June 2017, 23:59 (Juba)" in card
    assert (
        "• “Tuesday 14 June”: the weekday and the date do not agree. "
        "Is it Tuesday 13 June 2017 or Wednesday 14 June 2017?"
    ) in wrong
    assert juba.mariam.private.last.buttons == [
        "Tuesday 13 June 2017", "Wednesday 14 June 2017", "Correct it step by step"
    ]  # fmt: skip


async def test_the_introduction_is_in_the_language_of_whoever_added_it(juba: Stage) -> None:
    assert read(juba.posts()[0].text).startswith("Hello. I am Relance: after a meeting I help to collect in time")
    assert read(juba.posts()[0].text).endswith("Coordination: Mariam Diallo.")


async def test_documents_are_in_the_language_of_the_group(juba: Stage) -> None:
    call = await opened(juba)
    await juba.aissata.replies("1) Accès\n2) Écoles", to=call)
    await juba.mariam.tells("/compile")

    names = [m.document.name for m in juba.mariam.private.messages if m.document]
    text = next(m.document for m in juba.mariam.private.messages if m.document and m.document.name.endswith(".txt"))
    assert len(names) == 3
    assert "Thursday 15 June 2017" in text.content.decode()
    assert "jeudi" not in text.content.decode()
