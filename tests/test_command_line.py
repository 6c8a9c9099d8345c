"""The command line's contract: verbs, exit codes, JSON alone on standard output."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from clock import SystemClock
from domain.groups import Group
from storage.store import open_store
from tests.imap import inbox
from tests.smtp import PASSWORD, USERNAME, free_port, post_office

HOUSE = Path(__file__).parent.parent
VERBS = ("run", "demo", "when", "check", "backup", "restore", "dump")


def bot(*words: str, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "bot.py", *words], cwd=HOUSE, input=given, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_explains_itself(verb: str) -> None:
    told = bot(verb, "--help")

    assert told.returncode == 0
    assert told.stdout.startswith(f"usage: bot.py {verb}")


def test_wrong_use_ends_with_two_and_says_nothing_on_standard_output() -> None:
    for words in ((), ("dance",), ("when",), ("when", "demain", "--now", "x"), ("when", "demain", "--tz", "No/Where")):
        told = bot(*words)
        assert (told.returncode, told.stdout) == (2, "")
        assert told.stderr


def test_a_due_moment_is_read_in_the_zone_and_at_the_hour_given() -> None:
    told = bot("when", "au plus tard jeudi 15 juin à 17h", "--now", "2017-06-07T15:00", "--tz", "Africa/Bamako")

    assert told.returncode == 0
    assert json.loads(told.stdout) == {
        "status": "date",
        "date": "2017-06-15",
        "time": "17:00",
        "candidates": [],
        "past": False,
    }


def test_a_batch_answers_every_line_with_its_id_also_one_that_cannot_be_used() -> None:
    asked = [
        {"id": "a", "text": "mardi 14 juin", "now": "2017-06-07T15:00:00+00:00", "tz": "Africa/Bamako"},
        "no JSON at all",
        {"id": "c", "text": "demain", "now": "not a moment", "tz": "Africa/Bamako"},
        {"id": "d", "text": "2 à 3 priorités", "now": "2017-06-07T15:00:00+00:00", "tz": "Africa/Bamako"},
    ]

    told = bot("when", "--batch", given="\n".join(a if isinstance(a, str) else json.dumps(a) for a in asked) + "\n")

    answers = [json.loads(line) for line in told.stdout.splitlines()]
    assert told.returncode == 0
    assert [(a["id"], a["status"]) for a in answers] == [
        ("a", "conflict"),
        (None, "none"),
        ("c", "none"),
        ("d", "none"),
    ]
    assert ["error" in a for a in answers] == [False, True, True, False]


def test_data_come_back_from_a_backup_as_they_were(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    token = "123456:" + "x" * 35
    config.write_text(f'[telegram]\ntoken = "{token}"\n[storage]\npath = "data"\nkey_file = "relance.key"\n', "utf-8")
    config.chmod(0o600)
    with_config = ("--config", str(config))

    nothing_yet = bot("dump", *with_config)
    assert (nothing_yet.returncode, nothing_yet.stdout) == (1, "")
    assert token not in nothing_yet.stderr

    _found_a_group(tmp_path, "Cluster Protection Mali")
    before = bot("dump", *with_config).stdout
    assert bot("backup", str(tmp_path / "copy"), *with_config).returncode == 0
    _found_a_group(tmp_path, "WASH")
    assert bot("dump", *with_config).stdout != before

    restored = bot("restore", str(tmp_path / "copy"), *with_config)

    assert restored.returncode == 0
    assert bot("dump", *with_config).stdout == before
    assert bot("check", *with_config).returncode == 0


def test_online_the_mail_servers_are_tried_too(tmp_path: Path) -> None:
    nowhere = f"http://127.0.0.1:{free_port()}"
    config = tmp_path / "config.toml"

    def checked(password: str, imap_security: str = "tls") -> subprocess.CompletedProcess[str]:
        config.write_text(
            f"""
            [telegram]
            token = "123456:{"x" * 35}"
            base_url = "{nowhere}/bot"
            base_file_url = "{nowhere}/file/bot"
            [mail]
            host = "127.0.0.1"
            port = {office.port}
            username = "{USERNAME}"
            password = "{password}"
            from_address = "relance@cluster.example"
            ca_file = "{server.ca_file}"
            imap_host = "127.0.0.1"
            imap_port = {box.port}
            imap_security = "{imap_security}"
            """
        )
        config.chmod(0o600)
        return bot("check", "--online", "--config", str(config))

    with post_office(tmp_path) as (office, server), inbox(tmp_path) as box:
        well, wrong, unprotected = checked(PASSWORD), checked("wrong word"), checked(PASSWORD, "none")

    assert "Mail" not in well.stderr
    assert wrong.returncode == 1
    assert f"Mail (127.0.0.1:{office.port}): sign-in. 535" in wrong.stderr
    assert f"Mailbox (127.0.0.1:{box.port}): sign-in. [AUTHENTICATIONFAILED] relance (hidden) is not" in wrong.stderr
    assert "wrong word" not in wrong.stderr
    assert f"Mailbox (127.0.0.1:{box.port}): unreachable." in unprotected.stderr


def _found_a_group(folder: Path, title: str) -> None:
    store = open_store(folder / "data", folder / "relance.key", now=SystemClock().now)
    store.add_group(Group(0, -len(title), title, "fr", "Africa/Bamako", "ML"))
    store.close()
