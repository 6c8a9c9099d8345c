"""Encryption at rest: documents and files are sealed with a key that is kept apart from the data."""

import base64
import hashlib
import hmac
import os
import secrets
from collections.abc import Iterable
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.errors import WrongKey

_KEY_BYTES = 32
_ID_BYTES = 4
_NONCE_BYTES = 12

_HEADER = """\
# The key to Relance's store. Without it the data cannot be read by anybody: keep a copy, apart from the backups.
# One key a line. The first seals what is written from now on; the others only open what was sealed with them.
"""


class Seal:
    """Seals bytes with the first key and opens what any of the keys sealed.

    What it was sealed `for` (the table and number of a row) must be told again to open it, so that no row can be put
    in another's place.
    """

    def __init__(self, keys: Iterable[bytes]) -> None:
        self._keys = {hashlib.sha256(key).digest()[:_ID_BYTES]: AESGCM(key) for key in keys}
        self._current = next(iter(self._keys))

    def close(self, data: bytes, place: bytes) -> bytes:
        nonce = os.urandom(_NONCE_BYTES)
        return self._current + nonce + self._keys[self._current].encrypt(nonce, data, place)

    def open(self, sealed: bytes, place: bytes) -> bytes:
        """The bytes that were sealed for this place. Raises WrongKey for another key and ValueError for damage."""
        key = self._keys.get(sealed[:_ID_BYTES])
        if key is None:
            raise WrongKey("Sealed with a key that is not in the key file.")
        nonce, body = sealed[_ID_BYTES : _ID_BYTES + _NONCE_BYTES], sealed[_ID_BYTES + _NONCE_BYTES :]
        try:
            return key.decrypt(nonce, body, place)
        except InvalidTag:
            raise ValueError("not what was sealed here") from None

    def is_current(self, sealed: bytes) -> bool:
        return sealed[:_ID_BYTES] == self._current


def digest(key: bytes, *what: str | int | None) -> bytes:
    """A keyed digest: the same values are found again, but cannot be read or guessed without the key."""
    text = "\x00".join(f"{type(part).__name__}:{part}" for part in what)
    return hmac.digest(key, text.encode(errors="replace"), "sha256")[:16]


def new_key() -> bytes:
    return secrets.token_bytes(_KEY_BYTES)


def create_key_file(path: Path) -> None:
    """Writes a new key, readable by its owner alone. Never overwrites."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    _write(path, [new_key()], os.O_EXCL)


def add_key(path: Path) -> None:
    """Puts a new key first in the key file; the older ones stay, to open what they sealed."""
    keys = [new_key(), *read_key_file(path)]
    beside = path.with_name(path.name + ".new")
    _write(beside, keys, os.O_TRUNC)
    beside.replace(path)


def read_key_file(path: Path) -> list[bytes]:
    """The keys, newest first. Raises WrongKey, with what to do, when the file cannot be trusted or read."""
    try:
        mode = path.stat().st_mode
        lines = path.read_text(encoding="ascii").splitlines()
    except FileNotFoundError:
        raise WrongKey(f"The key file {path} is missing. Put back the copy that was kept when it was made.") from None
    except (OSError, UnicodeDecodeError) as error:
        raise WrongKey(f"The key file {path} cannot be read: {error}") from error
    if mode & 0o077:
        raise WrongKey(f"The key file {path} can be read by others. Make it yours alone: chmod 600 {path}")

    try:
        keys = [base64.b64decode(line, validate=True) for line in lines if line and not line.startswith("#")]
    except ValueError:
        keys = []
    if not keys or any(len(key) != _KEY_BYTES for key in keys):
        raise WrongKey(f"The key file {path} holds no usable key. Put back the copy that was kept when it was made.")
    return keys


def _write(path: Path, keys: Iterable[bytes], how: int) -> None:
    lines = "".join(base64.b64encode(key).decode() + "\n" for key in keys)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | how, 0o600), "w", encoding="ascii") as file:
        file.write(_HEADER + lines)
        file.flush()
        os.fsync(file.fileno())
    # A store whose key vanished with a power cut would be lost for good.
    settle(path.parent)


def settle(path: Path) -> None:
    """Makes sure that a file's content, or a folder's list of names, is on disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
