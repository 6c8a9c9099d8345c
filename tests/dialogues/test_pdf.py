"""The recipient's document as a PDF: it follows where LibreOffice is, and is left out with a word where it is not."""

import io
import re
import shutil
from pathlib import Path

import docx
import pytest

from domain.store import Args, Draft
from sandbox.chats import Message
from tests.dialogues.stage import Stage
from tests.dialogues.test_transmission import answered, files_of

NOT_THIS_TIME = "Le PDF n'a pas pu être préparé cette fois ; le document Word le remplace."
STEM = "cluster-protection-mali_1_transmission_v1"


def office(folder: Path, script: str) -> str:
    """A LibreOffice that does this; it is given the Word file as its last word."""
    path = folder / "soffice"
    path.write_text(f"#!/bin/sh\nfor word; do :; done\n{script}\n")
    path.chmod(0o755)
    return str(path)


async def transmitted(stage: Stage) -> None:
    await stage.awa.tells("/transmit")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer la transmission")


def named(stage: Stage, name: str) -> Message:
    return next(m for m in reversed(stage.awa.private.messages) if m.document and m.document.name == name)


async def test_without_libreoffice_it_is_said_once_and_all_else_is_there(stage: Stage) -> None:
    await answered(stage)

    await transmitted(stage)

    (kept,) = [words for words in stage.awa.hears() if "LibreOffice" in words]
    assert kept.endswith("Sans PDF : LibreOffice n'est pas installé là où je tourne. Word enregistre aussi en PDF.")
    assert [name for name in files_of(stage.awa) if name.endswith(".pdf")] == []
    assert not any("PDF" in label for m in stage.awa.private.messages for label in m.buttons)


async def test_of_a_version_that_is_taken_back_while_it_is_made_nobody_is_told_to_send_it(
    stage: Stage, tmp_path: Path
) -> None:
    await answered(stage)
    await stage.restarts(libreoffice=office(tmp_path, '(echo %PDF-1.7; cat "$word") > document.pdf'))
    made = stage.relance.house.pdf
    assert made is not None

    def offered(label: str) -> list[Message]:
        return [m for m in stage.awa.private.messages if any(label in b for b in m.buttons)]

    async def made_too_late(word: bytes) -> bytes:
        for label in ("Notée par erreur", "Oui, rien"):
            await stage.until(lambda label=label: bool(offered(label)))  # type: ignore[misc]
            (message,) = offered(label)
            stage.awa.person.taps(message, next(b for b in message.buttons if label in b))
        await stage.until(lambda: bool(stage.store.decision(1).taken_back))
        return await made(word)

    stage.relance.house.pdf = made_too_late
    await transmitted(stage)

    assert [name for name in files_of(stage.awa) if name.endswith(".pdf")] == []
    (back,) = stage.store.decision(1).taken_back
    assert len(back.files) == 6
    assert stage.store.wanted_pdfs() == []


async def test_whoever_coordinates_no_more_once_it_is_made_is_not_handed_it(stage: Stage, tmp_path: Path) -> None:
    await answered(stage)
    await stage.restarts(libreoffice=office(tmp_path, '(echo %PDF-1.7; cat "$word") > document.pdf'))
    made = stage.relance.house.pdf
    assert made is not None

    async def made_too_late(word: bytes) -> bytes:
        stage.chat.removes(stage.awa.person, by=stage.mariam.person)
        await stage.until(lambda: not stage.store.groups()[0].is_coordinated_by(stage.awa.person.id))
        return await made(word)

    stage.relance.house.pdf = made_too_late
    await transmitted(stage)

    assert f"{STEM}.docx" in files_of(stage.awa)
    assert f"{STEM}.pdf" not in files_of(stage.awa)
    (done,) = stage.store.decision(1).transmissions
    assert (stage.store.file(done.files[0]) or b"").startswith(b"%PDF-1.7")


async def test_it_follows_the_transmission_and_is_frozen_with_it(stage: Stage, tmp_path: Path) -> None:
    await answered(stage)
    await stage.restarts(libreoffice=office(tmp_path, '(echo %PDF-1.7; cat "$word") > document.pdf'))

    await transmitted(stage)

    sent = named(stage, f"{STEM}.pdf")
    assert sent.document
    assert sent.document.content == b"%PDF-1.7\n" + files_of(stage.awa)[f"{STEM}.docx"]
    assert "#1, version 1 en PDF" in sent.text
    (done,) = stage.store.decision(1).transmissions
    assert stage.store.file(done.files[0]) == sent.document.content
    stage.forgets()

    await stage.restarts(libreoffice="none")
    await stage.mariam.tells("/transmit #1")
    await stage.mariam.presses("documents figés")

    again = files_of(stage.mariam)
    assert again[f"{STEM}.pdf"] == sent.document.content
    assert again[f"{STEM}.docx"] == files_of(stage.awa)[f"{STEM}.docx"]


async def test_one_that_fails_costs_only_the_pdf(stage: Stage, tmp_path: Path) -> None:
    await answered(stage)
    await stage.restarts(libreoffice=office(tmp_path, "exit 1"))

    await transmitted(stage)

    said = stage.awa.hears()
    assert said[-1] == NOT_THIS_TIME
    assert f"{STEM}.docx" in files_of(stage.awa)
    assert len(stage.store.decision(1).transmissions[0].files) == 5


async def test_stopped_before_it_is_made_it_is_made_at_the_next_start(stage: Stage, tmp_path: Path) -> None:
    await answered(stage)
    await stage.restarts(libreoffice=office(tmp_path, "echo %PDF-1.7 > document.pdf"))
    stage.relance.jobs = tuple(j for j in stage.relance.jobs if j.name != "pdfs")

    await transmitted(stage)
    assert f"{STEM}.pdf" not in files_of(stage.awa)
    await stage.restarts()

    assert files_of(stage.awa)[f"{STEM}.pdf"] == b"%PDF-1.7\n"
    await stage.restarts()
    assert len([m for m in stage.awa.private.messages if m.document and m.document.name.endswith(".pdf")]) == 1


@pytest.mark.parametrize("group", [1, 99])
async def test_one_of_a_decision_that_is_not_known_is_let_go_and_keeps_none_back(
    stage: Stage, tmp_path: Path, caplog: pytest.LogCaptureFixture, group: int
) -> None:
    await answered(stage)
    await stage.restarts(libreoffice=office(tmp_path, "echo %PDF-1.7 > document.pdf"))
    store, by = stage.store, stage.mariam.person.id
    fields: Args = {"file": store.keep_file(b"PK"), "name": "x.pdf", "caption": "", "decision": 99, "version": 1}
    store.add_draft(Draft(0, "pdf", group, by, stage.clock.now(), fields))

    await transmitted(stage)

    assert files_of(stage.awa)[f"{STEM}.pdf"] == b"%PDF-1.7\n"
    assert store.wanted_pdfs() == []
    (logged,) = [r.getMessage() for r in caplog.records if r.name == "jobs.pdfs"]
    assert re.fullmatch("R-[0-9A-F]{4}: a PDF could not be handed over", logged)
    assert [said for said in stage.mariam.hears() if "PDF" in said] == ([NOT_THIS_TIME] if group == 1 else [])


async def test_one_that_the_disk_has_no_room_for_is_told_once(
    stage: Stage, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    await answered(stage)
    script = "(echo %PDF-1.7; head -c 3000000 /dev/zero) > document.pdf"
    await stage.restarts(libreoffice=office(tmp_path, script))
    stage.relance.jobs, jobs = tuple(j for j in stage.relance.jobs if j.name != "pdfs"), stage.relance.jobs
    await transmitted(stage)
    sql = stage.store.db.rows.sql
    (pages,) = sql.execute("PRAGMA page_count").fetchone()
    sql.execute(f"PRAGMA max_page_count = {pages + 50}")

    stage.relance.jobs = jobs
    await stage.settled()

    assert stage.awa.hears()[-1] == NOT_THIS_TIME
    assert stage.store.wanted_pdfs() == []
    assert "The disk is full" in caplog.text


async def test_of_the_compilation_when_it_is_asked_for(stage: Stage, tmp_path: Path) -> None:
    await answered(stage)
    await stage.restarts(libreoffice=office(tmp_path, '(echo %PDF-1.7; cat "$word") > document.pdf'))
    await stage.mariam.tells("/compile")

    answer = await stage.mariam.presses("PDF de la compilation")

    assert answer.text == "Je prépare le PDF, il suit ici."
    stem = "cluster-protection-mali_1_compilation_2017-06-07_1500"
    files = files_of(stage.mariam)
    assert files[f"{stem}.pdf"] == b"%PDF-1.7\n" + files[f"{stem}.docx"]


async def test_of_a_compilation_that_is_no_longer_kept_the_next_step_is_told(stage: Stage, tmp_path: Path) -> None:
    await answered(stage)
    await stage.restarts(libreoffice=office(tmp_path, "echo %PDF-1.7 > document.pdf"))
    await stage.mariam.tells("/compile")
    for name in stage.store.db.rows.file_names():
        stage.store.db.rows.remove_file(name)
    stage.forgets()

    await stage.mariam.presses("PDF de la compilation")

    assert stage.mariam.hears() == ["Ce document n'est plus gardé. /compiler #1 en prépare un à jour."]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="there is no LibreOffice on this machine")
async def test_with_the_real_one(stage: Stage) -> None:
    await answered(stage)
    await stage.restarts(libreoffice="auto")

    await transmitted(stage)

    files = files_of(stage.awa)
    assert files[f"{STEM}.pdf"].startswith(b"%PDF-")
    assert docx.Document(io.BytesIO(files[f"{STEM}.docx"])).paragraphs
