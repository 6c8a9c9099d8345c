"""The configuration: strict, every fault at once, and an example file that is complete both ways."""

import dataclasses
import re
import tomllib
import traceback
from datetime import time
from pathlib import Path
from typing import Any

import pytest

import config
from config import Config, ConfigError, Secret, load
from domain.moments import Moment

EXAMPLE = Path(__file__).parent.parent / "config.example.toml"
TOKEN = "123456789:" + "x" * 35
GIVEN = {"RELANCE_TELEGRAM__TOKEN": TOKEN}


def write(folder: Path, text: str, mode: int = 0o600) -> Path:
    path = folder / "config.toml"
    path.write_text(text)
    path.chmod(mode)
    return path


def faults_of(folder: Path, text: str, environ: dict[str, str] | None = None) -> tuple[str, ...]:
    with pytest.raises(ConfigError) as refused:
        load(write(folder, text), environ or {})
    return refused.value.faults


def keys_of(section: Any) -> set[str]:
    return {key.name for key in dataclasses.fields(section)}


# What is read


def test_the_file_is_read_into_plain_values(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        f"""
        [telegram]
        token = "{TOKEN}"
        base_url = "http://localhost:8081/bot"
        base_file_url = "http://localhost:8081/file/bot"
        [group]
        language = "en"
        timezone = "Africa/Juba"
        country = "SS"
        [nudges]
        moments = ["-3 working days 08:30", "-1 day 09:00", "due day 09:15"]
        quiet_hours = ["20:00", "07:00"]
        per_organisation = 2
        names = "mentions"
        [access]
        operators = [11, 12]
        open_to = [-1001234567890]
        [retention]
        done_updates = 2
        [documents]
        libreoffice = "none"
        [mail]
        host = "smtp.example.org"
        port = 465
        security = "tls"
        username = "relance"
        password = "12 345"
        from_address = "relance@example.org"
        from_name = "Cluster Protection"
        reply_to = "coordination@example.org"
        timeout = 60
        ca_file = "ca.pem"
        imap_host = "imap.example.org"
        imap_port = 143
        imap_security = "starttls"
        [log]
        level = "debug"
        format = "json"
        """,
    )

    assert load(path, {}) == Config(
        telegram=config.Telegram(Secret(TOKEN), "http://localhost:8081/bot", "http://localhost:8081/file/bot"),
        storage=config.Storage(tmp_path / "data", tmp_path / "relance.key"),
        group=config.GroupDefaults("en", "Africa/Juba", "SS"),
        nudges=config.Nudges(
            moments=(Moment(-3, time(8, 30), working=True), Moment(-1, time(9)), Moment(0, time(9, 15))),
            quiet_hours=(time(20), time(7)),
            per_organisation=2,
            names="mentions",
        ),
        access=config.Access((11, 12), (-1001234567890,)),
        retention=config.Retention(done_updates=2),
        documents=config.Documents("none"),
        mail=config.Mail(
            host="smtp.example.org",
            port=465,
            security="tls",
            username="relance",
            password=Secret("12 345"),
            from_address="relance@example.org",
            from_name="Cluster Protection",
            reply_to="coordination@example.org",
            timeout=60,
            ca_file=tmp_path / "ca.pem",
            imap_host="imap.example.org",
            imap_port=143,
            imap_security="starttls",
        ),
        log=config.Log("debug", "json"),
    )


def test_the_environment_alone_is_enough() -> None:
    assert load(None, GIVEN) == Config(telegram=config.Telegram(Secret(TOKEN)))


def test_a_file_that_is_not_there_is_fine_when_the_environment_gives_the_token(tmp_path: Path) -> None:
    assert load(tmp_path / "config.toml", GIVEN).telegram.token.reveal() == TOKEN


def test_the_environment_overrides_the_file_as_toml_where_it_is_toml_and_as_text_elsewhere(tmp_path: Path) -> None:
    path = write(tmp_path, '[group]\nlanguage = "fr"\n[nudges]\nper_organisation = 1')

    read = load(
        path,
        {
            **GIVEN,
            "RELANCE_GROUP__LANGUAGE": "en",
            "RELANCE_GROUP__TIMEZONE": '"Africa/Niamey"',
            "RELANCE_NUDGES__QUIET_HOURS": '["20:00", "06:00"]',
            "RELANCE_NUDGES__PER_ORGANISATION": "2",
            "RELANCE_ACCESS__OPEN_TO": "anyone",
            "RELANCE_STORAGE__PATH": "/srv/relance/data",
            "UNRELATED": "x",
        },
    )

    assert read.group == config.GroupDefaults("en", "Africa/Niamey", "ML")
    assert read.nudges.quiet_hours == (time(20), time(6))
    assert read.nudges.per_organisation == 2
    assert read.access.open_to == "anyone"
    assert read.storage.path == Path("/srv/relance/data")


def test_relative_paths_count_from_the_folder_of_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("/")

    read = load(write(tmp_path, '[storage]\npath = "kept"'), GIVEN)

    assert read.storage == config.Storage(tmp_path / "kept", tmp_path / "relance.key")


# What is refused


def test_every_fault_is_told_at_once_with_its_key_and_the_next_step(tmp_path: Path) -> None:
    text = """
        [telegram]
        token = "123456:short"
        base_url = "localhost:8081"
        [storage]
        path = 3
        [group]
        langauge = "fr"
        timezone = "Africa/Bamaco"
        country = "Mali"
        [nudges]
        moments = ["-2 days 09:00", "tomorrow", 4]
        quiet_hours = ["19:00", "25:00"]
        per_organisation = 9
        names = "all"
        [access]
        operators = ["x", true]
        open_to = "all"
        [retention]
        done_updates = 1
        logs = "30"
        [mial]
        host = "x"
        [log]
        format = "xml"
        """

    assert sorted(faults_of(tmp_path, text, {"RELANCE_LOG__LEVEL": "loud", "RELANCE_LOG_FORMAT": "json"})) == [
        "RELANCE_LOG_FORMAT: there is no such setting. Did you mean RELANCE_LOG__FORMAT?",
        'RELANCE_LOG__LEVEL: "loud" is not possible. Choose one of: debug, info, warning, error.',
        'access.open_to: must be "anyone", or a list of chat ids like [-1001234567890].',
        "access.operators, number 1: must be a whole number, without quotes.",
        "access.operators, number 2: must be a whole number, without quotes.",
        'group.country: "Mali" is no country code. Write two capital letters, like ML for Mali.',
        "group.langauge: there is no such key. Did you mean language?",
        'group.timezone: "Africa/Bamaco" is no zone name. Write it like Africa/Bamako.',
        'log.format: "xml" is not possible. Choose one of: text, json.',
        "mial: there is no such section. Did you mean mail?",
        'nudges.moments, number 2: "tomorrow" is no moment. '
        'Write it like "-2 days 09:00", "due day 09:00" or "+1 working day 09:00".',
        "nudges.moments, number 3: must be a text in quotes, and not an empty one.",
        'nudges.names: "all" is not possible. Choose one of: counts, organisations, mentions.',
        "nudges.per_organisation: 9 is out of range. Choose from 0 to 3.",
        'nudges.quiet_hours: "25:00" is no time of day. Write it like "07:30".',
        "retention.done_updates: 1 is out of range. Choose from 2 to 3650.",
        "retention.logs: must be a whole number, without quotes.",
        "storage.path: must be a text in quotes, and not an empty one.",
        'telegram.base_url: "localhost:8081" is no Bot API address. Write it like http://localhost:8081/bot',
        "telegram.token: does not look like a token: digits, a colon and some 35 letters, digits, _ or -. "
        "Copy the whole of it from @BotFather.",
    ]


def test_without_a_token_it_says_where_to_put_one(tmp_path: Path) -> None:
    environment = "or set RELANCE_TELEGRAM__TOKEN in the environment."
    path = tmp_path / "config.toml"
    with pytest.raises(ConfigError) as refused:
        load(path, {})
    assert refused.value.faults == (
        f"telegram.token: is missing. Either copy config.example.toml to {path}, {environment}",
    )
    put = f"telegram.token: is missing. Either put it into {path}, {environment}"
    assert faults_of(tmp_path, '[group]\nlanguage = "fr"') == (put,)
    assert faults_of(tmp_path, '[telegram]\ntoken = ""') == (put,)


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o602, 0o644])
def test_a_file_that_others_can_read_or_change_is_refused_with_the_command_to_type(tmp_path: Path, mode: int) -> None:
    path = write(tmp_path, f'[telegram]\ntoken = "{TOKEN}"\n[log]\nlevel = "loud"', mode)
    with pytest.raises(ConfigError) as refused:
        load(path, {})
    assert refused.value.faults == (
        f"{path}: others on this machine can read or change it. Type: chmod 600 {path}",
        'log.level: "loud" is not possible. Choose one of: debug, info, warning, error.',
    )


def test_what_is_no_toml_is_refused_by_its_place(tmp_path: Path) -> None:
    (fault,) = faults_of(tmp_path, "[group]\nlanguage = fr")
    assert "line 2" in fault
    assert "config.example.toml" in fault

    path = tmp_path / "config.toml"
    path.write_bytes(b'[group]\nlanguage = "\xff"')
    with pytest.raises(ConfigError, match="Save it as UTF-8"):
        load(path, GIVEN)
    with pytest.raises(ConfigError, match="cannot be read"):
        load(tmp_path, GIVEN)


def test_a_section_written_as_a_value_is_refused(tmp_path: Path) -> None:
    assert faults_of(tmp_path, "group = 3\nnudges = []", {**GIVEN, "RELANCE_GROUP__COUNTRY": "ML"}) == (
        "group: is a section: write [group] on a line of its own and its keys below.",
        "nudges: is a section: write [nudges] on a line of its own and its keys below.",
    )


def test_lists_are_not_bent_out_of_other_values(tmp_path: Path) -> None:
    wanted = "must be a list: write its values in [ ], with commas between them."
    assert faults_of(tmp_path, '[access]\noperators = 12\n[nudges]\nmoments = "due day 09:00"', GIVEN) == (
        f"nudges.moments: {wanted}",
        f"access.operators: {wanted}",
    )
    quiet = 'nudges.quiet_hours: must be two different times, from and until: ["19:00", "07:30"].'
    assert faults_of(tmp_path, '[nudges]\nquiet_hours = ["19:00"]', GIVEN) == (quiet,)
    assert faults_of(tmp_path, '[nudges]\nquiet_hours = ["19:00", "19:00"]', GIVEN) == (quiet,)


@pytest.mark.parametrize("key_file", ["data/relance.key", "elsewhere/../data/relance.key", "data"])
def test_the_key_may_not_lie_with_the_data(tmp_path: Path, key_file: str) -> None:
    (fault,) = faults_of(tmp_path, f'[storage]\npath = "{tmp_path}/data"\nkey_file = "{key_file}"', GIVEN)
    assert fault.startswith("storage: key_file lies inside the data folder")


def test_both_addresses_change_together_for_both_are_given_the_token(tmp_path: Path) -> None:
    (fault,) = faults_of(tmp_path, '[telegram]\nbase_url = "http://localhost:8081/bot"', GIVEN)
    assert fault.startswith("telegram: base_url and base_file_url lead to different servers")


MAIL = '[mail]\nhost = "smtp.example.org"\nfrom_address = "relance@example.org"\n'


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('[mail]\nhost = "smtp.example.org"', "mail: from_address is missing"),
        (MAIL + 'username = "relance"', "mail: username and password go together"),
        (MAIL + 'security = "none"', 'mail: security = "none" would send the mail and the password unprotected'),
        (MAIL + 'reply_to = "nobody"', 'mail.reply_to: "nobody" is no e-mail address.'),
        (MAIL + 'from_name = "a\\nBcc: x@y.org"', "mail.from_name: must be one line of text."),
        ('[mail]\nhost = "smtp.example.org:587"', 'mail.host: "smtp.example.org:587" is no name of a server.'),
        (
            '[mail]\nimap_host = "imap.example.org"',
            "mail: imap_host is there to see which mail comes back, and without host",
        ),
        (MAIL + 'imap_host = "imap.example.org"', "mail: imap_host needs username and password"),
        (
            MAIL + 'username = "r"\npassword = "p"\nimap_host = "imap.example.org"\nimap_security = "none"',
            'mail: imap_security = "none" would send the password unprotected',
        ),
        (MAIL + 'imap_host = "imaps://imap.example.org"', 'mail.imap_host: "imaps://imap.example.org" is no name of a'),
        (MAIL + "imap_port = 0", "mail.imap_port: 0 is out of range."),
        (
            MAIL + 'imap_security = "ssl"',
            'mail.imap_security: "ssl" is not possible. Choose one of: starttls, tls, none',
        ),
    ],
)
def test_a_mail_server_that_cannot_be_used_is_refused_with_the_reason(tmp_path: Path, text: str, fault: str) -> None:
    (told,) = faults_of(tmp_path, text, GIVEN)
    assert told.startswith(fault)


def test_all_that_is_wrong_with_the_mail_servers_is_told_at_once(tmp_path: Path) -> None:
    text = (
        '[mail]\nhost = "smtp.example.org"\nsecurity = "none"\nimap_host = "imap.example.org"\nimap_security = "none"'
    )
    (told,) = faults_of(tmp_path, text, GIVEN)
    for key in (
        "from_address is missing",
        'security = "none" would',
        "imap_host needs",
        'imap_security = "none" would',
    ):
        assert key in told


def test_mail_may_go_unprotected_on_this_machine_or_where_one_says_so(tmp_path: Path) -> None:
    here = '[mail]\nhost = "127.0.0.1"\nfrom_address = "relance@example.org"\nsecurity = "none"'
    assert load(write(tmp_path, here), GIVEN).mail.is_on
    assert load(write(tmp_path, MAIL + 'security = "none-on-trusted-network"'), GIVEN).mail.is_on
    assert not load(None, GIVEN).mail.is_on


def test_a_password_of_digits_stays_a_text_and_is_shown_by_nothing(tmp_path: Path) -> None:
    read = load(write(tmp_path, MAIL + 'username = "relance"'), {**GIVEN, "RELANCE_MAIL__PASSWORD": "0123456789012"})

    assert read.mail.password.reveal() == "0123456789012"
    assert "0123456789012" not in repr(read)


ODD = [
    *(
        "0",
        "-1",
        "99999999999999999999",
        "1.5",
        "nan",
        "true",
        '""',
        '" "',
        '"x"',
        '"\\u0000"',
        '"~nobody/x"',
        '"é"',
        "[]",
        "[[]]",
    ),
    *(
        '["x", 3, {}]',
        '["07:00", 3]',
        "{}",
        "{a = 1}",
        "2017-06-07",
        "07:30:00",
        "2017-06-07T07:30:00Z",
        f'"{"x" * 9999}"',
    ),
]


@pytest.mark.parametrize("value", ODD)
def test_whatever_is_written_somewhere_is_taken_or_refused_by_its_name(tmp_path: Path, value: str) -> None:
    faults = []
    for section in dataclasses.fields(Config):
        for key in keys_of(section.type):
            path = write(tmp_path, f"[{section.name}]\n{key} = {value}")
            try:
                load(path, GIVEN if key != "token" else {})
            except ConfigError as refused:
                faults += [(section.name, fault) for fault in refused.faults]

    assert faults
    assert all(fault.startswith(section) and len(fault) < 300 for section, fault in faults)


# What is never shown


def test_the_token_is_shown_by_nothing_but_reveal() -> None:
    read = load(None, GIVEN)
    token = read.telegram.token

    assert token.reveal() == TOKEN
    for shown in (repr(read), str(token), f"{token}", f"{token!r:>40}", repr(dataclasses.asdict(read)), repr([token])):
        assert TOKEN not in shown
        assert "hidden" in shown


@pytest.mark.parametrize(
    "text",
    [
        '[telegram]\ntoken = "{0} "',
        '[telegram]\ntoken = ["{0}"]',
        '[telegram]\ntoken = "{0}"\nbase_url = "https://api.telegram.org/bot{0}"',
        '[telegram]\ntoken = "{0}"\n[log]\nlevel = "{0}"',
        "[telegram]\ntoken = {0}",
        "{0}",
    ],
)
def test_no_refusal_and_no_traceback_carries_the_token(tmp_path: Path, text: str) -> None:
    with pytest.raises(ConfigError) as refused:
        load(write(tmp_path, text.format(TOKEN)), {})
    assert TOKEN not in "".join(traceback.format_exception(refused.value))


# The example file


def test_the_example_loads_and_its_values_are_the_defaults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert load(write(Path(), EXAMPLE.read_text()), GIVEN) == load(None, GIVEN)


def test_the_example_has_every_key_and_no_other() -> None:
    example = {section: set(keys) for section, keys in tomllib.loads(EXAMPLE.read_text()).items()}
    assert example == {section.name: keys_of(section.type) for section in dataclasses.fields(Config)}


def test_the_example_says_of_each_key_whether_it_may_be_left_out() -> None:
    explained = set()
    section, comment = "", ""
    for line in EXAMPLE.read_text().splitlines():
        if line.startswith("#"):
            comment += line.removeprefix("#")
            continue
        if found := re.match(r"\[(\w+)\]", line):
            section = found[1]
        elif found := re.match(r"(\w+) = ", line):
            kind: Any = next(s.type for s in dataclasses.fields(Config) if s.name == section)
            key = next(k for k in dataclasses.fields(kind) if k.name == found[1])
            required = key.default is dataclasses.MISSING
            assert re.search(r"\(Required\.\)$" if required else r"\w.*\(Optional, defaults to .+\.\)$", comment), line
            explained.add((section, key.name))
        comment = ""
    assert len(explained) == sum(len(keys_of(section.type)) for section in dataclasses.fields(Config))
