"""No token in any log, however it comes there."""

import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest

from redaction import HIDDEN, Redaction, set_up_logging

OURS = "123456:" + "x" * 35
THEIRS = "98765:" + "Y" * 35


@pytest.fixture(autouse=True)
def logging_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level, hook = root.handlers[:], root.level, sys.excepthook
    yield
    root.handlers[:], sys.excepthook = handlers, hook
    root.setLevel(level)
    logging.captureWarnings(False)
    for name in ("httpx", "httpcore", "telegram"):
        logging.getLogger(name).setLevel(logging.NOTSET)


@pytest.mark.parametrize("form", ["text", "json"])
def test_the_token_is_taken_out_of_messages_arguments_and_tracebacks(
    capsys: pytest.CaptureFixture[str], form: Literal["text", "json"]
) -> None:
    set_up_logging("info", form, [OURS])
    log = logging.getLogger("somewhere.deep")
    log.info("asked %s", f"https://api.telegram.org/bot{OURS}/getMe")
    log.warning("another one: bot%s and %s", THEIRS, OURS.replace(":", "%3A"))
    try:
        raise RuntimeError(f"The token `{OURS}` was rejected") from ValueError(f"/bot{OURS}/x")
    except RuntimeError:
        log.exception("it failed with %s", OURS)
    logging.getLogger("httpx").info("HTTP Request: POST https://api.telegram.org/bot%s/getMe", OURS)

    text = capsys.readouterr().err
    assert "x" * 30 not in text
    assert "Y" * 30 not in text
    assert text.count(HIDDEN) == 6
    assert "RuntimeError" in text
    assert "ValueError" in text
    assert "HTTP Request" not in text
    if form == "json":
        lines = [json.loads(line) for line in text.splitlines()]
        assert [line["level"] for line in lines] == ["info", "warning", "error"]
        assert "Traceback" in lines[2]["traceback"]


def test_what_people_write_is_not_logged_even_when_debugging(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logging("debug", "text", [OURS])
    logging.getLogger("telegram.Bot").debug("Calling Bot API endpoint `sendMessage` with parameters `un secret`")
    logging.getLogger("door").debug("a word of our own")
    assert capsys.readouterr().err.endswith("DEBUG door: a word of our own\n")


def test_other_handlers_get_the_cleaned_record_too() -> None:
    record = logging.LogRecord("x", logging.INFO, "f", 1, "with %s", (OURS,), None)
    assert Redaction([OURS]).filter(record)
    assert record.getMessage() == f"with {HIDDEN}"
    assert record.args == ()


def test_an_uncaught_error_ends_in_the_log_without_the_token() -> None:
    program = (
        "from redaction import set_up_logging; token = '123456:' + 'x' * 35; "
        "set_up_logging('info', 'text', [token]); raise RuntimeError('bad ' + token)"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=Path(__file__).parent.parent, check=False
    )
    assert run.returncode == 1
    assert f"RuntimeError: bad {HIDDEN}" in run.stderr
    assert "x" * 30 not in run.stderr
