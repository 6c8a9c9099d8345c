"""Scenario 2 with the documents of the case, read by the very reader that ships."""

import time
from pathlib import Path

import pytest

from documents.reading import guarded, read_document
from documents.reading.worker import PATIENCE
from tests.dialogues import endless
from tests.dialogues.stage import Stage, at

CASE = Path(__file__).parents[2] / "sandbox" / "minutes"
FRENCH = "compte-rendu_cluster-protection_2017-06-07"

# (contributions, transmission) of what is ticked: the plan, the terms of reference, the indicators, the priorities
DATES = {
    (None, at(16, 23, 59)),
    (at(14, 23, 59), at(15, 23, 59)),
    (at(15, 23, 59), at(16, 23, 59)),
}


async def opens_all(stage: Stage) -> set[tuple[object, object]]:
    await stage.mariam.presses("Ouvrir les décisions cochées")
    return {(d.contributions_due, d.transmission_due) for d in stage.store.decisions_of(1)}


@pytest.mark.parametrize("ending", ["docx", "pdf"])
async def test_the_english_one_gives_the_same_days(stage: Stage, ending: str) -> None:
    file = CASE / f"minutes_protection-cluster_2017-06-07.{ending}"
    await stage.mariam.sends(stage.telegram_bot, file=(file.name, file.read_bytes()), caption="/minutes")

    assert await opens_all(stage) == DATES


@pytest.mark.parametrize("ending", ["docx", "pdf"])
async def test_the_file_of_the_case_gives_its_decisions_with_their_days(stage: Stage, ending: str) -> None:
    file = CASE / f"{FRENCH}.{ending}"
    await stage.mariam.sends(stage.telegram_bot, file=(file.name, file.read_bytes()))
    await stage.mariam.presses("Compte rendu")

    listed = stage.mariam.hears()[-1]
    assert listed.startswith(f"Compte rendu du mercredi 7 juin 2017\n{file.name}\n")
    await stage.mariam.presses("2 ›")
    listed += stage.mariam.hears()[-1]
    assert "avril" not in listed
    assert "lundi 5 juin" not in listed
    assert stage.store.decisions_of(1) == []
    assert await opens_all(stage) == DATES
    assert [d.recipient for d in stage.store.decisions_of(1) if d.contributions_due == at(14, 23, 59)][-1] == "OCHA"


async def test_pasted_in_three_messages_it_gives_the_same(stage: Stage) -> None:
    lines = read_document((CASE / f"{FRENCH}.docx").read_bytes(), f"{FRENCH}.docx").text.splitlines()
    third = len(lines) // 3
    await stage.mariam.tells("/minutes")
    for part in (lines[:third], lines[third : 2 * third], lines[2 * third :]):
        stage.mariam.person.writes(stage.telegram_bot, "\n".join(part))
    await stage.settled()

    assert len([m for m in stage.mariam.private.messages if m.text.startswith("Compte rendu du")]) == 1
    assert await opens_all(stage) == DATES


async def test_a_reading_without_end_is_ended_and_meanwhile_others_are_answered(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The patience is the one that ships, so this takes as long."""
    monkeypatch.setattr(guarded, "findings", endless.findings)
    await stage.relance.strangers.warm_up()
    french, english = CASE / f"{FRENCH}.docx", CASE / "minutes_protection-cluster_2017-06-07.docx"
    began = time.monotonic()
    stage.mariam.person.sends(stage.telegram_bot, file=(endless.NAME, french.read_bytes()), caption="/minutes")
    await stage.until(lambda: endless.NAME in stage.mariam.private.last.text, within=1)
    assert stage.mariam.hears() == [f"Je lis le compte rendu « {endless.NAME} »…"]

    stage.aissata.person.writes(stage.telegram_bot, "/language")
    await stage.until(lambda: stage.aissata.private.last.sender is stage.telegram_bot, within=1)
    assert stage.aissata.hears() == ["En quelle langue dois-je vous écrire en privé ?"]
    stage.awa.person.sends(stage.telegram_bot, file=(english.name, english.read_bytes()), caption="/minutes")
    await stage.until(lambda: english.name in stage.awa.private.last.text, within=1)
    assert stage.awa.hears() == [f"Je lis le compte rendu « {english.name} »…"]
    await stage.settled()

    assert PATIENCE <= time.monotonic() - began < PATIENCE + 5
    assert stage.mariam.hears() == [
        "Ce fichier demande trop de temps à lire : enregistrez-le en texte simple, ou collez le texte ici."
    ]
    assert stage.awa.hears()[-1].startswith(f"Compte rendu du mercredi 7 juin 2017\n{english.name}\n")
