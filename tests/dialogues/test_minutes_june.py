"""Scenario 2 with the documents of the case, read by the very reader that ships."""

from pathlib import Path

import pytest

from documents.reading import read_document
from tests.dialogues.stage import Stage, at, picture

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


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("notes.docx", b"PK\x03\x04 cut off", "Ce fichier est endommagé, ou n'est pas ce que dit son nom"),
        ("photo.docx", picture(), "Une image ne se lit pas comme un compte rendu"),
        ("liste.txt", b" \n\n ", "Ce document est vide"),
    ],
)
async def test_what_cannot_be_read_is_refused_with_what_to_do(stage: Stage, name: str, data: bytes, said: str) -> None:
    await stage.mariam.sends(stage.telegram_bot, file=(name, data), caption="/minutes")

    assert stage.mariam.hears()[-1].startswith(f"{said} : ")
    assert stage.store.dump()["drafts"] == []
