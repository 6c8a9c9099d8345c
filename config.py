"""config.toml and the environment become one frozen Config, or a refusal that names every fault at once."""

import difflib
import os
import re
import shlex
import shutil
import stat
import tomllib
import zoneinfo
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import Field, dataclass, field, fields
from datetime import time
from pathlib import Path
from types import GenericAlias
from typing import Any, Literal, cast, get_args, get_origin
from urllib.parse import urlsplit

import cattrs
from cattrs.errors import BaseValidationError, ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn, override

from domain.groups import Language
from domain.mail import is_address
from domain.moments import Moment

PREFIX = "RELANCE_"


class Secret:
    """A text that no log, message or traceback shows by accident: only `reveal()` hands it out."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        return self._value

    def __repr__(self) -> str:
        return "Secret(hidden)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._value == self._value

    def __hash__(self) -> int:
        return hash(self._value)


@dataclass(frozen=True)
class Telegram:
    token: Secret
    base_url: str = "https://api.telegram.org/bot"
    base_file_url: str = "https://api.telegram.org/file/bot"

    def __post_init__(self) -> None:
        if (self.base_url == Telegram.base_url) != (self.base_file_url == Telegram.base_file_url):
            raise ValueError(
                "base_url and base_file_url lead to different servers, and both are given the token. "
                "Set both to the same Bot API server, or neither."
            )


@dataclass(frozen=True)
class Storage:
    path: Path = Path("data")
    key_file: Path = Path("relance.key")

    def __post_init__(self) -> None:
        if self.key_file.resolve().is_relative_to(self.path.resolve()):
            raise ValueError(
                "key_file lies inside the data folder, so whoever copies the data has its key. "
                "Put it somewhere else and keep its backup apart too."
            )


@dataclass(frozen=True)
class GroupDefaults:
    """What a new group starts with; its coordination may change it for the group."""

    language: Language = "fr"
    timezone: str = "Africa/Bamako"
    country: str = "ML"


@dataclass(frozen=True)
class Nudges:
    moments: tuple[Moment, ...] = (Moment(-2, time(9)), Moment(0, time(9)), Moment(1, time(9), working=True))
    quiet_hours: tuple[time, time] = (time(19), time(7, 30))
    per_organisation: int = 3
    names: Literal["counts", "organisations", "mentions"] = "counts"


@dataclass(frozen=True)
class Access:
    operators: tuple[int, ...] = ()
    open_to: Literal["anyone"] | tuple[int, ...] = "anyone"


@dataclass(frozen=True)
class Retention:
    """How many days each kind of thing is kept."""

    done_updates: int = 30
    sent_messages: int = 90
    closed_decisions: int = 365
    files: int = 180
    logs: int = 30  # by whatever collects stderr; /privacy tells the number


@dataclass(frozen=True)
class Documents:
    libreoffice: str = "auto"


Protection = Literal["starttls", "tls", "none", "none-on-trusted-network"]


@dataclass(frozen=True)
class Mail:
    """The server that takes the mail to recipients; without a host nothing is sent, and there are texts to paste.

    With an `imap_host` the failure notices that come back to `from_address` are looked for.
    """

    host: str = ""
    port: int = 587
    security: Protection = "starttls"
    username: str = ""
    password: Secret = Secret("")  # noqa: RUF009 - frozen too
    from_address: str = ""
    from_name: str = ""
    reply_to: str = ""
    timeout: int = 30
    ca_file: Path | None = None
    imap_host: str = ""
    imap_port: int = 993
    imap_security: Protection = "tls"

    def __post_init__(self) -> None:
        if faults := " ".join(self._faults()):
            raise ValueError(faults)

    def _faults(self) -> Iterator[str]:
        if self.host and not self.from_address:
            yield "from_address is missing: the address the bot writes from, as the server knows it."
        if self.host and bool(self.username) != bool(self.password.reveal()):
            yield "username and password go together: give both, or neither where the server asks for none."
        if self.host and self.security == "none" and self.host not in LOOPBACK:
            yield (
                'security = "none" would send the mail and the password unprotected to another machine. Use "starttls" '
                'or "tls"; on a network of your own to which nobody else can listen: "none-on-trusted-network".'
            )
        if self.imap_host and not self.host:
            yield "imap_host is there to see which mail comes back, and without host none goes. Give both, or neither."
        if self.imap_host and self.host and not self.username:
            yield "imap_host needs username and password: no mailbox is opened without them."
        if self.imap_host and self.imap_security == "none" and self.imap_host not in LOOPBACK:
            yield (
                'imap_security = "none" would send the password unprotected to another machine. Use "tls" or '
                '"starttls"; on a network of your own to which nobody else can listen: "none-on-trusted-network".'
            )

    @property
    def is_on(self) -> bool:
        return bool(self.host)

    @property
    def is_watched(self) -> bool:
        """Whether failure notices are looked for."""
        return bool(self.imap_host)


LOOPBACK = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True)
class Log:
    level: Literal["debug", "info", "warning", "error"] = "info"
    format: Literal["text", "json"] = "text"


@dataclass(frozen=True)
class Config:
    telegram: Telegram
    storage: Storage = field(default_factory=Storage)
    group: GroupDefaults = field(default_factory=GroupDefaults)
    nudges: Nudges = field(default_factory=Nudges)
    access: Access = field(default_factory=Access)
    retention: Retention = field(default_factory=Retention)
    documents: Documents = field(default_factory=Documents)
    mail: Mail = field(default_factory=Mail)
    log: Log = field(default_factory=Log)


class ConfigError(Exception):
    """The configuration cannot be used. Each fault names a key, what is wrong with it and the next step."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(["The configuration cannot be used:", *(f"- {fault}" for fault in faults)]))
        self.faults = tuple(faults)


Raw = dict[str, Any]  # the sections as TOML gave them
Variables = dict[tuple[str, ...], str]  # which environment variable gave a key


def load(path: Path | None, environ: Mapping[str, str]) -> Config:
    """The configuration of the file at `path`, where the environment overrides single keys.

    A file that is not there is fine as long as the environment gives the token. Raises ConfigError with all faults.
    """
    faults: list[str] = []
    raw = _from_file(path, faults) if path else {}
    for section in fields(Config):
        raw.setdefault(section.name, {})
    variables = _from_environment(raw, environ, faults)
    _anchor(raw, path.parent if path else Path())
    try:
        config = _converter().structure(raw, Config)
    except BaseValidationError as error:
        faults += [_worded(key, problem, variables, path) for key, problem in _problems(error)]
    if faults:
        raise ConfigError(faults)  # outside the except: what was caught there quotes values, the token among them
    return config


def _from_file(path: Path, faults: list[str]) -> Raw:
    """The file's sections. Raises ConfigError when it cannot be read: nothing more can be said of it then."""
    try:
        with path.open("rb") as file:
            if stat.S_IMODE(os.fstat(file.fileno()).st_mode) & 0o066:
                faults.append(f"{path}: others on this machine can read or change it. Type: chmod 600 {_typed(path)}")
            return tomllib.loads(file.read().decode())
    except FileNotFoundError:
        return {}
    except UnicodeDecodeError:
        faults.append(f"{path}: is not UTF-8 text. Save it as UTF-8.")
    except tomllib.TOMLDecodeError as error:
        faults.append(f"{path}: is not TOML: {error}. Compare that place with config.example.toml.")
    except OSError as error:
        faults.append(f"{path}: cannot be read: {error.strerror}. It must be a file of the user who runs the bot.")
    raise ConfigError(faults)


def _typed(path: Path) -> str:
    return shlex.quote(str(path))


def _from_environment(raw: Raw, environ: Mapping[str, str], faults: list[str]) -> Variables:
    """Puts RELANCE_SECTION__KEY in the place of section.key. An unknown name is refused, not ignored in silence."""
    known = {_variable(s.name, k.name): (s.name, k.name) for s in fields(Config) for k in _keys(s.type)}
    used: Variables = {}
    for name in sorted(n for n in environ if n.startswith(PREFIX)):
        if name not in known:
            faults.append(f"{name}: there is no such setting.{_did_you_mean(name, known)}")
            continue
        section, key = known[name]
        if isinstance(raw[section], dict):
            read = _value(environ[name])
            is_secret = section == "mail" and key == "password"
            raw[section][key] = environ[name] if is_secret and not isinstance(read, str) else read  # "12345" is a text
            used[section, key] = name
    return used


def _variable(section: str, key: str) -> str:
    return f"{PREFIX}{section}__{key}".upper()


def _keys(section: Any) -> Sequence[Field[Any]]:
    return fields(section)


def _value(text: str) -> Any:
    """The text read as a TOML value where it is one: a list, a number, a quoted text. Otherwise the text itself."""
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        return text


def _anchor(raw: Raw, folder: Path) -> None:
    """Relative paths count from the folder of the file: started from elsewhere, the bot must find the same data."""
    storage, mail = raw["storage"], raw["mail"]
    if isinstance(mail, dict) and isinstance(mail.get("ca_file"), str) and mail["ca_file"]:
        mail["ca_file"] = str(folder / os.path.expanduser(mail["ca_file"]))  # noqa: PTH111
    if isinstance(storage, dict):
        for key in (f.name for f in fields(Storage)):
            given = storage.setdefault(key, str(getattr(Storage, key)))
            if isinstance(given, str) and given:
                storage[key] = str(folder / os.path.expanduser(given))  # noqa: PTH111 (Path's raises on "~nobody")


def _problems(error: BaseException, at: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], BaseException]]:
    """Every single thing that is wrong, with the key it is wrong at, out of cattrs' nested groups."""
    for note in getattr(error, "__notes__", ()):
        at = (*at, str(note.name if hasattr(note, "name") else note.index + 1))
    if isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            yield from _problems(inner, at)
    elif isinstance(error, ForbiddenExtraKeysError):
        for extra in sorted(error.extra_fields):
            known = [key.name for key in _keys(error.cl)]
            kind = "key" if at else "section"
            yield (*at, extra), ValueError(f"there is no such {kind}.{_did_you_mean(extra, known)}")
    else:
        yield at, error


def _worded(key: tuple[str, ...], problem: BaseException, variables: Variables, path: Path | None) -> str:
    name = variables.get(key[:2], ".".join(key[:2])) + "".join(f", number {index}" for index in key[2:])
    if isinstance(problem, KeyError):
        create = (
            f"put it into {path}" if path and path.exists() else f"copy config.example.toml to {path or 'config.toml'}"
        )
        problem = ValueError(f"is missing. Either {create}, or set {_variable(*key)} in the environment.")
    return f"{name}: {problem}"


def _did_you_mean(word: str, known: Iterable[str]) -> str:
    names = sorted(known)
    close = difflib.get_close_matches(word, names, n=1)
    return f" Did you mean {close[0]}?" if close else f" There are: {', '.join(names)}."


_TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{30,}")

Reader = Callable[[Any], Any]
Hook = Callable[[Any, Any], Any]  # as cattrs calls it: the value, the type


def _converter() -> cattrs.Converter:
    """Strict: no value is bent into another type, and each reader says what it wants instead."""
    converter = cattrs.Converter(forbid_extra_keys=True, detailed_validation=True)

    def tuple_of_one_kind(value: Any, kind: Any) -> tuple[Any, ...]:
        item, _ = get_args(kind)
        return tuple(converter.structure(_list(value), cast("type[list[Any]]", GenericAlias(list, (item,)))))

    readers: dict[type, Reader] = {str: _text, int: _whole, Path: _path, Moment: _moment}
    for kind, read in readers.items():
        converter.register_structure_hook(kind, _hook(read))
    converter.register_structure_hook_func(_made_of(tuple), tuple_of_one_kind)
    converter.register_structure_hook_func(_made_of(Literal), lambda value, kind: _one_of(value, get_args(kind)))
    for section in fields(Config):
        cls = cast("type", section.type)
        own = {key: override(struct_hook=_hook(read)) for key, read in _READERS.get(cls, {}).items()}
        structure: Hook = make_dict_structure_fn(cls, converter, **own)  # type: ignore[arg-type]
        converter.register_structure_hook(cls, _section(section.name, structure))
    return converter


def _made_of(origin: object) -> Callable[[Any], bool]:
    return lambda kind: get_origin(kind) == origin


def _hook(read: Reader) -> Hook:
    return lambda value, _: read(value)


def _section(name: str, structure: Hook) -> Hook:
    def read(value: Any, cls: Any) -> Any:
        if not isinstance(value, dict):
            raise ValueError(f"is a section: write [{name}] on a line of its own and its keys below.")
        return structure(value, cls)

    return read


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("must be a text in quotes, and not an empty one.")
    return value


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError("must be a whole number, without quotes.")
    return value


def _from_to(least: int, most: int) -> Callable[[Any], int]:
    def read(value: Any) -> int:
        if not least <= _whole(value) <= most:
            raise ValueError(f"{value} is out of range. Choose from {least} to {most}.")
        return _whole(value)

    return read


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError("must be a list: write its values in [ ], with commas between them.")
    return value


def _one_of(value: Any, choices: Sequence[str]) -> str:
    if value not in choices:
        raise ValueError(f"{_shown(value)} is not possible. Choose one of: {', '.join(choices)}.")
    return cast("str", value)


def _path(value: Any) -> Path:
    return Path(_text(value))


def _token(value: Any) -> Secret:
    """The fault never quotes what was given: it may be a real token with a slip in it."""
    if value == "":
        raise KeyError("token")  # the empty place of the example file
    if not isinstance(value, str) or not _TOKEN.fullmatch(value):
        raise ValueError(
            "does not look like a token: digits, a colon and some 35 letters, digits, _ or -. "
            "Copy the whole of it from @BotFather."
        )
    return Secret(value)


def _shown(value: object) -> str:
    """The value as a fault may quote it: short, and without a token that was pasted into the wrong place."""
    return f'"{_TOKEN.sub("(hidden)", str(value))[:80]}"'


def _server(ending: str) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        url = urlsplit(_text(value))
        if url.scheme not in ("http", "https") or not url.netloc or not url.path.endswith(ending) or url.query:
            raise ValueError(f"{_shown(value)} is no Bot API address. Write it like http://localhost:8081{ending}")
        return _text(value)

    return read


def _program(value: Any) -> str:
    if _text(value) not in ("auto", "none") and shutil.which(value) is None:
        raise ValueError(f'{_shown(value)} is no program that can be run. Write its whole path, "auto" or "none".')
    return _text(value)


def _maybe(read: Reader) -> Reader:
    """An empty text is as good as a key that is left out."""
    return lambda value: "" if value == "" else read(value)


def _one_line(value: Any) -> str:
    if not _text(value).isprintable():
        raise ValueError("must be one line of text.")
    return _text(value).strip()


def _host_like(example: str) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        if value == "":
            return ""
        if not re.fullmatch(r"[A-Za-z0-9.:_-]{1,253}", _text(value)) or re.search(r":\d{2,5}$", value):
            raise ValueError(f"{_shown(value)} is no name of a server. Write it like {example}; the port apart.")
        return _text(value)

    return read


def _address(value: Any) -> str:
    if not is_address(_text(value)):
        raise ValueError(f"{_shown(value)} is no e-mail address. Write it like relance@example.org")
    return _text(value)


def _password(value: Any) -> Secret:
    """The fault never quotes what was given."""
    if not isinstance(value, str) or not value.isprintable():
        raise ValueError("must be a text in quotes, on one line.")
    return Secret(value)


def _maybe_path(value: Any) -> Path | None:
    return _path(value) if value else None


def _zone(value: Any) -> str:
    zones = zoneinfo.available_timezones()
    if _text(value) not in zones:
        close = difflib.get_close_matches(value, zones, n=1) or ["Africa/Bamako"]
        raise ValueError(f"{_shown(value)} is no zone name. Write it like {close[0]}.")
    return _text(value)


def _country(value: Any) -> str:
    if not re.fullmatch("[A-Z]{2}", _text(value)):
        raise ValueError(f"{_shown(value)} is no country code. Write two capital letters, like ML for Mali.")
    return _text(value)


def _moment(value: Any) -> Moment:
    found = re.fullmatch(r"(?:due day|([+-]\d{1,2}) (working )?days?) (\d\d:\d\d)", _text(value))
    if not found:
        raise ValueError(
            f'{_shown(value)} is no moment. Write it like "-2 days 09:00", "due day 09:00" or "+1 working day 09:00".'
        )
    days, working, at = found.groups()
    return Moment(int(days or 0), _time(at), working=bool(working))


def _quiet_hours(value: Any) -> tuple[time, time]:
    if len(_list(value)) != 2 or value[0] == value[1]:
        raise ValueError('must be two different times, from and until: ["19:00", "07:30"].')
    return _time(value[0]), _time(value[1])


def _time(value: Any) -> time:
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", _text(value)):
        raise ValueError(f'{_shown(value)} is no time of day. Write it like "07:30".')
    return time.fromisoformat(value)


def _open_to(value: Any) -> Literal["anyone"] | tuple[int, ...]:
    if value == "anyone":
        return "anyone"
    if not isinstance(value, list) or not all(isinstance(v, int) and not isinstance(v, bool) for v in value):
        raise ValueError('must be "anyone", or a list of chat ids like [-1001234567890].')
    return tuple(value)


_READERS: dict[type, dict[str, Reader]] = {
    Telegram: {"token": _token, "base_url": _server("/bot"), "base_file_url": _server("/file/bot")},
    GroupDefaults: {"timezone": _zone, "country": _country},
    Nudges: {"quiet_hours": _quiet_hours, "per_organisation": _from_to(0, 3)},
    Access: {"open_to": _open_to},
    Mail: {
        "host": _host_like("smtp.example.org"),
        "port": _from_to(1, 65535),
        "username": _maybe(_one_line),
        "password": _password,
        "from_address": _maybe(_address),
        "from_name": _maybe(_one_line),
        "reply_to": _maybe(_address),
        "timeout": _from_to(5, 300),
        "ca_file": _maybe_path,
        "imap_host": _host_like("imap.example.org"),
        "imap_port": _from_to(1, 65535),
    },
    Retention: {
        # Telegram repeats an update for up to 24 hours: one that is forgotten sooner would be dealt with twice.
        "done_updates": _from_to(2, 3650),
        "sent_messages": _from_to(1, 3650),
        "closed_decisions": _from_to(1, 3650),
        "files": _from_to(1, 3650),
        "logs": _from_to(1, 3650),
    },
    Documents: {"libreoffice": _program},
}
