"""What a newcomer sees first: the case played through, and the page to play it oneself."""

import asyncio
import re
import shutil
import sys
from collections.abc import AsyncIterator
from datetime import date
from io import BytesIO
from pathlib import Path

import docx
import openpyxl
import pytest
from icalendar import Calendar
from playwright.async_api import Locator, Page, async_playwright, expect

from tests.sandbox.test_page import CHROMIUM, QUIETLY

HOUSE = Path(__file__).parent.parent
PATIENCE = 30_000  # ms


async def _plays(out: Path, language: str) -> str:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "bot.py", "demo", "--headless", "--out", str(out), "--lang", language,
        cwd=HOUSE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    said, complained = await process.communicate()
    assert (process.returncode, complained.decode()) == (0, "")
    return said.decode()


@pytest.mark.parametrize(
    ("language", "counts"),
    [
        ("fr", "20 organisations sollicitées : 16 réponses, 2 sans ajout, 0 excusée, 2 attendues."),
        ("en", "20 organisations asked: 16 answered, 2 with nothing to add, 0 excused, 2 awaited."),
    ],
)
async def test_the_case_is_played_to_its_end_and_leaves_its_papers(tmp_path: Path, language: str, counts: str) -> None:
    said = await _plays(tmp_path, language)

    assert sorted(path.name for path in tmp_path.iterdir()) == [  # noqa: ASYNC240
        "addendum.docx",
        "calendar.ics",
        "compilation.docx",
        "compilation.txt",
        "compilation.xlsx",
        "follow-up.docx",
        "follow-up.xlsx",
        "history.xlsx",
        "status.png",
        "transcript.md",
        "transmission.docx",
    ]
    transcript = (tmp_path / "transcript.md").read_text("utf-8")
    assert [line.removeprefix("- ") for line in transcript.splitlines() if line.startswith("- ")] == said.splitlines()
    words = [p.text for p in docx.Document(BytesIO((tmp_path / "compilation.docx").read_bytes())).paragraphs]
    assert counts in [w.replace("\u00a0", " ") for w in words]
    assert counts in " ".join((tmp_path / "compilation.txt").read_text("utf-8").split())
    sheets = openpyxl.load_workbook(tmp_path / "compilation.xlsx").worksheets
    assert len(sheets) == 6
    assert sheets[2]["A1"].value in ("Thème", "Theme")  # the points, arranged
    follow_up = docx.Document(BytesIO((tmp_path / "follow-up.docx").read_bytes()))
    assert [row.cells[0].text for row in follow_up.tables[0].rows][1:] == ["#6", "#2", "#3", "#1", "#4", "#5"]
    sent = docx.Document(BytesIO((tmp_path / "transmission.docx").read_bytes()))
    assert len([p for p in sent.paragraphs if p.style is not None and p.style.name == "Item"]) == 3
    events = Calendar.from_ical((tmp_path / "calendar.ics").read_bytes()).walk("VEVENT")
    days = {event.decoded("DTSTART").date() for event in events}
    assert days == {date(2017, 6, 14), date(2017, 6, 15), date(2017, 6, 16)}


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    """The demo's own page, opened in a browser."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "bot.py", "demo", "--port", "0", cwd=HOUSE, stdout=asyncio.subprocess.PIPE
    )  # fmt: skip
    assert process.stdout is not None
    address = ""
    while not (found := re.search(r"http://\S+", address)):
        address = (await process.stdout.readline()).decode()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=QUIETLY)
        page = await browser.new_page(viewport={"width": 1280, "height": 860})
        page.set_default_timeout(PATIENCE)
        complaints: list[str] = []
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
        await page.goto(found[0])
        yield page
        assert complaints == []
        await browser.close()
    process.terminate()
    assert await process.wait() == 0


@pytest.mark.skipif(shutil.which("chromium") is None, reason="there is no chromium on this machine")
async def test_a_newcomer_hands_in_minutes_answers_winds_the_clock_and_gets_the_document(page: Page) -> None:
    def said(words: str) -> Locator:
        return page.get_by_role("article").filter(has_text=words).last

    prepare = page.get_by_role("button", name="Préparer pour Mariam")
    await prepare.first.click()
    await page.keyboard.press("Enter")
    await page.get_by_role("button", name="Ouvrir les décisions cochées (4)").last.click()
    await expect(said("4 décisions ouvertes")).to_be_visible(timeout=PATIENCE)
    await expect(said("#4 Priorités de protection pour l'EHP")).to_be_visible(timeout=PATIENCE)
    await expect(page.locator("button.pin").filter(has_text="#4 Priorités")).to_be_visible(timeout=PATIENCE)

    await page.get_by_role("button", name="Préparer pour Aïssata").click()
    await page.keyboard.press("Enter")
    await expect(said("1/20 réponses")).to_be_visible(timeout=PATIENCE)
    await expect(said("Bien reçu, merci. #4, DRC")).to_be_visible(timeout=PATIENCE)

    await page.get_by_role("button", name="Avancer l’horloge").click()
    await page.get_by_role("button", name=re.compile("#4 relance")).first.click()
    await expect(said("1 réponse sur 20, 19 attendues")).to_be_visible(timeout=PATIENCE)

    await prepare.nth(1).click()
    await page.keyboard.press("Enter")
    paper = page.get_by_role("link", name=re.compile(r"_4_compilation_\d{4}-\d\d-\d\d_\d{4}\.docx")).last
    async with page.expect_download() as download:
        await paper.click()
    words = [p.text for p in docx.Document(str(await (await download.value).path())).paragraphs]
    assert "#4 Priorités de protection pour l'EHP" in words
