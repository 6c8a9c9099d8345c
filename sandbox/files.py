"""Files Telegram keeps, and how each kind is told of."""

import mimetypes
import struct
from dataclasses import dataclass

from sandbox.wire import Json, bad

MAX_DOWNLOAD = 20 * 1024 * 1024
MAX_UPLOAD = 50 * 1024 * 1024
MAX_PHOTO = 10 * 1024 * 1024
MAX_PHOTO_SIDES = 10_000  # width and height together
MAX_PHOTO_RATIO = 20


@dataclass(frozen=True)
class StoredFile:
    """One file, under the id bots hand back."""

    id: str
    unique_id: str
    name: str
    mime: str
    content: bytes
    path: str

    def raw(self) -> Json:
        return {"file_id": self.id, "file_unique_id": self.unique_id, "file_size": len(self.content)}


class Files:
    """Everything that was ever sent."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def find(self, id: str) -> StoredFile | None:
        return self._by_id.get(id)

    def named(self, unique_id: str) -> StoredFile | None:
        return next((stored for stored in self._by_id.values() if stored.unique_id == unique_id), None)

    def at(self, path: str) -> StoredFile | None:
        return self._by_path.get(path)

    def document(self, name: str, content: bytes) -> tuple[Json, list[StoredFile]]:
        name = name.replace("\\", "/").rsplit("/", 1)[-1] or "file"
        mime = mimetypes.guess_type(name, strict=False)[0] or "application/octet-stream"
        stored = self._keep("documents", name, mime, content, "BQACAgQ")
        return {"document": {**stored.raw(), "file_name": name, "mime_type": mime}}, [stored]

    def photo(self, content: bytes) -> tuple[Json, list[StoredFile]]:
        if len(content) > MAX_PHOTO:
            raise bad(
                f"file of size {len(content)} bytes is too big for a photo; the maximum size is {MAX_PHOTO} bytes"
            )
        width, height = picture_size(content)
        if width + height > MAX_PHOTO_SIDES or max(width, height) > MAX_PHOTO_RATIO * min(width, height):
            raise bad("PHOTO_INVALID_DIMENSIONS")
        stored = self._keep("photos", "photo.jpg", "image/jpeg", content, "AgACAgQ")
        return {"photo": [{**stored.raw(), "width": width, "height": height}]}, [stored]

    def voice(self, content: bytes, seconds: int = 7) -> tuple[Json, list[StoredFile]]:
        stored = self._keep("voice", "voice.oga", "audio/ogg", content, "AwACAgQ")
        return {"voice": {**stored.raw(), "mime_type": "audio/ogg", "duration": seconds}}, [stored]

    def sticker(self, emoji: str) -> tuple[Json, list[StoredFile]]:
        stored = self._keep("stickers", "sticker.webp", "image/webp", b"RIFF\0\0\0\0WEBP", "CAACAgQ")
        shape = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        return {"sticker": {**stored.raw(), **shape, "emoji": emoji}}, [stored]

    def _keep(self, folder: str, name: str, mime: str, content: bytes, prefix: str) -> StoredFile:
        if not content:
            raise bad("file must be non-empty")
        number = len(self._by_id) + 1
        ending = name.rsplit(".", 1)[-1] if "." in name else "bin"
        stored = StoredFile(
            id=f"{prefix}AAxkBAAI{number:08d}",
            unique_id=f"AgAD{number:08d}",
            name=name,
            mime=mime,
            content=content,
            path=f"{folder}/file_{number}.{ending}",
        )
        self._by_id[stored.id] = self._by_path[stored.path] = stored
        return stored


def picture_size(content: bytes) -> tuple[int, int]:
    """Width and height of a PNG or JPEG, refused if it is neither."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return int(width), int(height)
    if content.startswith(b"\xff\xd8"):
        return _jpeg_size(content)
    raise bad("IMAGE_PROCESS_FAILED")


def _jpeg_size(content: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 < len(content) and content[at] == 0xFF:
        marker, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return int(width), int(height)
        at += 2 + length
    # A picture whose header is odd still is one.
    return 640, 480
