"""What the repository promises about itself, kept by reading it."""

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from config import Config

ROOT = Path(__file__).parent.parent

ROOMS = ("domain", "texts", "documents", "storage", "handlers", "jobs", "sandbox")

# Which of our own modules each room, and each module at the top, may know besides itself. bot.py knows everything.
MAY_KNOW: dict[str, set[str]] = {
    "domain": set(),
    "sandbox": set(),
    "texts": {"domain"},
    "documents": {"domain"},
    "storage": {"domain"},
    "config": {"domain"},
    "clock": {"domain"},
    "redaction": set(),
    "context": {"domain", "texts", "config", "clock"},
    "door": {"domain", "storage", "context"},
    "mailing": {"domain", "config"},
    "bounces": {"domain", "config"},
    "handlers": {"domain", "texts", "documents", "context"},
    "jobs": {"domain", "texts", "documents", "context"},
    "driving": {"domain", "sandbox", "bot"},
    "demo": {"domain", "storage", "config", "sandbox", "driving", "bot"},  # bot.py's verb, on the stage
}

OUR_OWN = {*MAY_KNOW, "bot", "tests", "benchmarks"}

RULES_MAY_USE = {"dateparser", "rapidfuzz", "holidays"}

# Rules are pure: what they need of the world is an argument.
NOT_FOR_RULES = {
    *("asyncio", "http", "io", "logging", "os", "pathlib", "random", "secrets", "shutil", "socket", "sqlite3"),
    *("subprocess", "sys", "tempfile", "threading", "time", "urllib", "uuid"),
}


# Who knows whom


@pytest.mark.parametrize("room", sorted(MAY_KNOW))
def test_arrows_point_to_domain(room: str) -> None:
    strangers = {
        f"{where(file)}: {known}"
        for file in code_of(room)
        for known in imports_of(file)
        if known in OUR_OWN and known not in {room, *MAY_KNOW[room]}
    }
    assert not strangers


def test_every_module_at_the_top_has_its_place_in_the_rule() -> None:
    top = {path.stem for path in ROOT.glob("*.py")} | {path.parent.name for path in ROOT.glob("*/__init__.py")}
    assert top <= OUR_OWN


def test_the_rules_are_pure() -> None:
    for file in code_of("domain"):
        known = imports_of(file) - OUR_OWN
        assert known <= set(sys.stdlib_module_names) | RULES_MAY_USE, where(file)
        assert not known & NOT_FOR_RULES, where(file)


def test_only_storage_knows_the_database() -> None:
    knowing = {where(file) for file in house() if imports_of(file) & {"tinydb", "sqlite3"}}
    assert knowing
    assert {name for name in knowing if not name.startswith("storage/")} == set()


def test_the_bot_itself_loads_no_library_of_documents() -> None:
    """They are slow to load, and read what strangers send: they belong into the worker processes."""
    heavy = ("docx", "docxtpl", "jinja2", "lxml", "xlsxwriter", "openpyxl", "pypdf", "PIL", "resvg_py", "icalendar")
    code = f"import sys, bot, handlers, jobs; print([name for name in {heavy} if name in sys.modules])"
    loaded = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True, text=True).stdout
    assert loaded == "[]\n"


def test_only_a_clock_reads_the_time() -> None:
    readings = {
        f"{where(file)}:{call.lineno} {ast.unparse(call.func)}"
        for file in house()
        if where(file) not in ("clock.py", "sandbox/clock.py")
        for call in ast.walk(tree_of(file))
        if isinstance(call, ast.Call) and reads_the_time(call.func)
    }
    assert not readings


def reads_the_time(called: ast.expr) -> bool:
    return bool(
        re.fullmatch(
            r"((datetime\.)?(datetime|date)\.(now|utcnow|today))|time\.(time|time_ns|localtime|gmtime|ctime)",
            ast.unparse(called),
        )
    )


def test_the_reader_of_clocks_sees_them_all() -> None:
    seen = ["datetime.now(tz)", "datetime.datetime.utcnow()", "date.today()", "datetime.date.today()", "time.time()"]
    assert all(reads_the_time(ast.parse(text, mode="eval").body.func) for text in seen)  # type: ignore[attr-defined]
    fine = ["house.clock.now()", "time.monotonic()", "now()", "clock.today()", "datetime.fromisoformat(x)"]
    assert not any(reads_the_time(ast.parse(text, mode="eval").body.func) for text in fine)  # type: ignore[attr-defined]


# Nothing hollow


@pytest.mark.parametrize(
    "name",
    [
        *("bot.py", "config.py", "config.example.toml", "context.py", "clock.py"),
        *("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", "Makefile", "pyproject.toml", ".ci/run"),
        *(f"requirements/{set_}.{kind}" for set_ in ("production", "sandbox", "development") for kind in ("in", "txt")),
        *(f"docs/{paper}.md" for paper in ("architecture", "glossary", "operating", "decisions")),
        "docs/sandbox.png",
    ],
)
def test_what_everybody_looks_for_is_there(name: str) -> None:
    assert (ROOT / name).stat().st_size > 0


@pytest.mark.parametrize("room", [*ROOMS, "tests", "benchmarks"])
def test_no_room_is_hollow(room: str) -> None:
    furnished = [file for file in code_of(room) if any(isinstance(node, ast.FunctionDef) for node in functions(file))]
    assert furnished


def test_no_function_is_a_stub() -> None:
    stubs = {
        f"{where(file)}:{node.lineno} {node.name}" for file in house() for node in functions(file) if is_stub(node)
    }
    assert not stubs


def is_stub(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Nothing but `pass`, `...` or NotImplementedError. One that has nothing to do says so in its docstring."""
    if len(function.body) == 1 and ast.get_docstring(function):
        return False
    body = [node for node in function.body if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))]
    return all(isinstance(node, ast.Pass) or "NotImplementedError" in ast.unparse(node) for node in body)


def functions(file: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Those that must have a body: what a protocol or a base class leaves open, others fill in."""
    nodes = list(ast.walk(tree_of(file)))
    classes = [node for node in nodes if isinstance(node, ast.ClassDef)]
    built_on = {ast.unparse(base) for cls in classes for base in cls.bases}
    open_classes = [cls for cls in classes if cls.name in built_on or "Protocol" in map(ast.unparse, cls.bases)]
    left_open = {method for cls in open_classes for method in cls.body}
    return (n for n in nodes if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef) and n not in left_open)


@pytest.mark.parametrize("section", fields(Config), ids=lambda section: section.name)
def test_every_setting_is_obeyed_somewhere(section: Any) -> None:
    """A key that nothing reads would be a promise to the operator that nobody keeps."""
    read: set[str] = set()
    for file in house():
        names = {node.attr for node in ast.walk(tree_of(file)) if isinstance(node, ast.Attribute)}
        if where(file) != "config.py" and names & {section.name, section.type.__name__}:
            read |= names
    assert {key.name for key in fields(section.type)} - read == set()


def test_the_targets_of_make_and_the_checks_can_be_run() -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert {"setup", "demo", "test", "run", "lint", "bench"} <= targets
    assert os.access(ROOT / ".ci/run", os.X_OK)


# Nothing private, nothing of one machine

SECRETS = re.compile(
    r"(?<!\d)\d{8,10}:[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])"  # a bot's token
    r"|-----BEGIN [A-Z ]*PRIVATE KEY|\bgh[pousr]_[A-Za-z0-9]{36}|\bAKIA[0-9A-Z]{16}\b"
)

# Folders of whoever wrote it; none of them exists where it is read.
ONE_MACHINE = re.compile(r"(?<![\w.])/(work|root|home/\w+|Users/\w+|tmp/\w+)/|\b[A-Z]:\\Users\b|\blocal(host)?domain\b")


def test_no_tracked_file_carries_a_secret() -> None:
    assert SECRETS.search("bot123456789" + ":" + "x" * 35)
    assert not {name for name, text in tracked() if SECRETS.search(text)}


def test_no_tracked_file_knows_the_machine_it_was_written_on() -> None:
    assert ONE_MACHINE.search(f"cd /{'work'}/main")
    found = {(name, match[0]) for name, text in tracked() if (match := ONE_MACHINE.search(text))}
    assert not found


def test_what_must_stay_at_home_is_not_tracked() -> None:
    names = [name for name, _ in tracked()]
    assert names
    assert not [n for n in names if n in ("config.toml", "relance.key") or n.startswith(("data/", ".venv/", "out/"))]


@cache
def tracked() -> tuple[tuple[str, str], ...]:
    """Name and text of every file in git; what is no text is read as far as it goes."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True).stdout
    names = [name for name in listed.split("\0") if name and (ROOT / name).is_file()]
    return tuple((name, (ROOT / name).read_text(errors="replace")) for name in names)


# What is installed is what was pinned


@pytest.mark.parametrize("name", ["production", "sandbox", "development"])
def test_every_package_is_pinned_by_its_hashes_and_no_address_is_written_down(name: str) -> None:
    text = (ROOT / f"requirements/{name}.txt").read_text()
    packages = [p for p in re.split(r"\n(?=\S)", text.strip()) if not p.startswith("#")]

    assert len(packages) > 10
    for package in packages:
        assert re.match(r"[\w.-]+(\[[\w,-]+\])?==\S+", package), package
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", package), package
    assert "://" not in text
    assert not re.search(r"^\s*-", re.sub(r"^ +--hash=", "", text, flags=re.MULTILINE), re.MULTILINE)


# Reading the house


def house() -> list[Path]:
    """The code that runs: not its tests, not its measurements."""
    return sorted({*ROOT.glob("*.py"), *(file for room in ROOMS for file in code_of(room))})


def code_of(room: str) -> list[Path]:
    return sorted((ROOT / room).rglob("*.py")) or [path for path in [ROOT / f"{room}.py"] if path.exists()]


def imports_of(file: Path) -> set[str]:
    """The first word of everything imported, at the top or inside a function."""
    found = set()
    for node in ast.walk(tree_of(file)):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module.split(".")[0] if node.module and not node.level else where(file).split("/")[0])
    return found


@cache
def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text())


def where(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()
