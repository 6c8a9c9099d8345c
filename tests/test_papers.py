"""The papers are true: their links lead somewhere, and what they name is there."""

import dataclasses
import importlib
import re
from pathlib import Path

import pytest

from handlers import COMMANDS

ROOT = Path(__file__).parent.parent
PAPERS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_every_link_leads_somewhere(paper: Path) -> None:
    for target in re.findall(r"\]\((?!https?://)([^)\s]+)\)", paper.read_text()):
        name, _, heading = target.partition("#")
        linked = paper.parent / name if name else paper
        assert linked.exists(), target
        assert not heading or heading in headings_of(linked), target


def headings_of(paper: Path) -> set[str]:
    """The anchors a forge gives to the headings."""
    headings = re.findall(r"^#+ (.+)$", paper.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_every_target_of_make_that_is_named_can_be_made(paper: Path) -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert set(re.findall(r"(?:^|`)make ([a-z]+)", paper.read_text(), re.MULTILINE)) <= targets


def test_the_readme_lists_every_command_and_no_other() -> None:
    listed = {name for row in table_of(ROOT / "README.md") for name in re.findall(r"`/(\w+)`", row)}
    assert listed == {name for english, french, _ in COMMANDS for name in (english, french)}


def test_every_word_of_the_glossary_stands_in_the_code_under_its_name() -> None:
    named = [name for row in table_of(ROOT / "docs/glossary.md") for name in re.findall(r"`([\w.]+)`", row)]
    assert len(named) > 20
    assert {name for name in named if not stands(name)} == set()


def table_of(paper: Path) -> list[str]:
    return [line for line in paper.read_text().splitlines() if line.startswith("| ")]


def stands(name: str) -> bool:
    """Whether a dotted name leads to a module, a class or function of it, or a field of that class."""
    parts = name.split(".")
    for split in range(len(parts), 0, -1):
        try:
            found: object = importlib.import_module(".".join(parts[:split]))
        except ModuleNotFoundError:
            continue
        for part in parts[split:]:
            fields = {f.name for f in dataclasses.fields(found)} if dataclasses.is_dataclass(found) else set()
            if not hasattr(found, part) and part not in fields:
                return False
            found = getattr(found, part, None)
        return True
    return False
