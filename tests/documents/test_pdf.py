"""A PDF of a Word file: made by the LibreOffice of the machine; one that fails or hangs is told in time."""

import asyncio
import os
import time
from pathlib import Path

import pytest

from documents.pdf import Converter, libreoffice
from documents.reading import read_document
from documents.word import compilation_docx
from documents.worker import RenderingError
from tests.documents.case import BAMAKO, june_compilation
from texts.locales.fr.documents import DocumentWords as French

OFFICE = libreoffice("auto")


def program(folder: Path, script: str) -> str:
    """A LibreOffice that does this instead."""
    path = folder / "soffice"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return str(path)


@pytest.mark.skipif(OFFICE is None, reason="there is no LibreOffice on this machine")
async def test_the_pdf_says_what_the_word_file_says() -> None:
    assert OFFICE
    made = await Converter(OFFICE).pdf(compilation_docx(june_compilation(), French(BAMAKO)))

    said = [str(block) for block in read_document(made, "compilation.pdf").blocks]
    assert any("Compilation des contributions" in block for block in said)
    assert any("Garantir l'accès humanitaire aux cercles de Ménaka" in block for block in said)
    assert b"/StructTreeRoot" in made  # tagged, for screen readers


async def test_one_that_makes_nothing_is_told_apart_from_one_that_does(tmp_path: Path) -> None:
    with pytest.raises(RenderingError, match="ended with 3 and made no PDF"):
        await Converter(program(tmp_path, "exit 3")).pdf(b"word")


async def test_what_is_no_pdf_is_not_handed_on(tmp_path: Path) -> None:
    with pytest.raises(RenderingError, match="made no PDF"):
        await Converter(program(tmp_path, "echo no > document.pdf")).pdf(b"word")


async def test_one_that_is_gone_is_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(RenderingError, match="cannot be started"):
        await Converter(str(tmp_path / "soffice")).pdf(b"word")


async def test_one_that_hangs_is_ended_with_all_it_started(tmp_path: Path) -> None:
    children = tmp_path / "children"
    hanging = program(tmp_path, f"sleep 600 & echo $! $$ > {children}; wait")
    begun = time.monotonic()

    with pytest.raises(RenderingError, match=r"no PDF within 0\.5 seconds"):
        await Converter(hanging, patience=0.5).pdf(b"word")

    assert time.monotonic() - begun < 10
    for pid in map(int, children.read_text().split()):
        assert not await _lives(pid)


async def test_nothing_of_ours_is_shown_to_it_and_nothing_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RELANCE_TELEGRAM__TOKEN", "secret")
    seen = tmp_path / "seen"

    made = await Converter(program(tmp_path, f"(env; pwd) > {seen}; echo %PDF-1.7 > document.pdf")).pdf(b"word")

    assert made == b"%PDF-1.7\n"
    *environment, folder = seen.read_text().splitlines()
    assert {line.partition("=")[0] for line in environment} <= {"PATH", "HOME", "TMPDIR", "PWD", "OLDPWD", "SHLVL", "_"}
    assert not os.path.exists(folder)  # noqa: ASYNC240, PTH110


def test_which_one_is_asked(tmp_path: Path) -> None:
    path = program(tmp_path, "true")

    assert libreoffice(path) == path
    assert libreoffice(str(tmp_path / "nowhere")) is None
    assert libreoffice("none") is None


async def _lives(pid: int) -> bool:
    """Also what is dead but not yet buried counts as gone."""
    for _ in range(100):
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0]  # noqa: ASYNC240
        except OSError:
            return False
        if state == "Z":
            return False
        await asyncio.sleep(0.02)
    return True
