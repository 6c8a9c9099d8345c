"""HTML as Telegram reads it, and the entities it finds by itself. Offsets count UTF-16 units."""

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from sandbox.wire import Json, bad

_SIMPLE = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
}
_TAGS = {*_SIMPLE, "a", "span", "blockquote", "tg-emoji", "tg-time"}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_CHARACTER = re.compile(r"&(?:#(?:[xX]([0-9a-fA-F]{1,7})|([0-9]{1,8}))|([a-zA-Z]+));?")
_SPACES = re.compile(r"[ \t\n\r\f\v]*")
_TIME_FORMAT = re.compile(r"r|w?[dD]?[tT]?")
_USER_LINK = re.compile(r"tg://user\?id=(\d+)")

# Named groups are the entity types. A word before the sign, or a path, makes it something else.
_FOUND = re.compile(
    r"(?P<url>\bhttps?://[^\s<>\"]+[^\s<>\".,;:!?)]|(?<![\w@./-])(?:t\.me|www\.[\w.-]+\.\w{2,})(?:/[^\s<>\".,;:!?)]*)?)"
    r"|(?P<email>(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]*\w)"
    r"|(?P<bot_command>(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/]))"
    r"|(?P<mention>(?<![\w@])@[A-Za-z0-9_]{3,32}\b)"
    r"|(?P<hashtag>(?<![\w#])#(?=\w*[^\W\d])\w{1,255})"
)


def units(text: str) -> int:
    """Length as Telegram counts it: UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, offset: int, length: int) -> str:
    """The part of the text an entity covers."""
    raw = text.encode("utf-16-le", "surrogatepass")
    return raw[2 * offset : 2 * (offset + length)].decode("utf-16-le", "surrogatepass")


def found(text: str) -> list[Json]:
    """The commands, mentions, hashtags and addresses Telegram marks in any text."""
    return [
        {"type": match.lastgroup, "offset": units(text[: match.start()]), "length": units(match.group())}
        for match in _FOUND.finditer(text)
    ]


def with_found(text: str, entities: list[Json]) -> list[Json]:
    """The given entities and those found in the text outside of them."""
    taken = [(entity["offset"], entity["offset"] + entity["length"]) for entity in entities]
    closed = {"code", "pre", "text_link", "text_mention", "date_time"}
    blocked = [span for span, entity in zip(taken, entities, strict=True) if entity["type"] in closed]
    more = [
        entity
        for entity in found(text)
        if not any(start < entity["offset"] + entity["length"] and entity["offset"] < end for start, end in blocked)
    ]
    return sorted([*entities, *more], key=lambda entity: (entity["offset"], -entity["length"]))


def cleaned(text: str) -> str:
    """What the server keeps of a text: no carriage returns, control characters become spaces."""
    text = text.replace("\r", "")
    return "".join(" " if ord(char) < 32 and char != "\n" else char for char in text)


def trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """The text without the white space around it, entities moved and shortened with it."""
    left = len(text) - len(text.lstrip())
    shift = units(text[:left])
    text = text.strip()
    length = units(text)
    kept = []
    for entity in entities:
        start = max(entity["offset"] - shift, 0)
        end = min(entity["offset"] + entity["length"] - shift, length)
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    return text, kept


def parse_html(markup: str, user: Callable[[int], Json | None]) -> tuple[str, list[Json]]:
    """Plain text and entities, or the refusal Telegram gives. `user` finds who a tg://user link means."""
    return _HtmlReader(markup, user).read()


def _wrong(reason: str) -> Exception:
    return bad(f"can't parse entities: {reason}")


class _HtmlReader:
    def __init__(self, markup: str, user: Callable[[int], Json | None]) -> None:
        self._markup = markup
        self._user = user
        self._at = 0
        self._text: list[str] = []
        self._length = 0
        self._open: list[tuple[str, dict[str, str], int, int]] = []
        self._entities: list[Json] = []

    def read(self) -> tuple[str, list[Json]]:
        while self._at < len(self._markup):
            char = self._markup[self._at]
            if char == "&" and (decoded := self._character()):
                self._append(decoded)
            elif char != "<":
                self._append(char)
                self._at += 1
            elif self._markup.startswith("</", self._at):
                self._end_tag()
            else:
                self._start_tag()
        if self._open:
            raise _wrong(f'Can\'t find end tag corresponding to start tag "{self._open[-1][0]}"')
        self._entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self._text), self._entities

    def _append(self, text: str) -> None:
        self._text.append(text)
        self._length += units(text)

    def _character(self) -> str | None:
        match = _CHARACTER.match(self._markup, self._at)
        if match is None:
            return None
        hexadecimal, decimal, name = match.groups()
        if name:
            decoded = _NAMED.get(name)
        else:
            code = int(hexadecimal, 16) if hexadecimal else int(decimal)
            decoded = chr(code) if 0 < code < 0x10FFFF else None
            if decoded and 0xD800 <= code <= 0xDFFF:
                raise _wrong("Text contains invalid Unicode characters after decoding HTML entities")
        if decoded:
            self._at = match.end()
        return decoded

    def _start_tag(self) -> None:
        start = self._at
        name = self._until(r"[ \t\n\r\f\v>]", f"Unclosed start tag at byte offset {self._bytes(start)}")[1:].lower()
        if name not in _TAGS:
            raise _wrong(f'Unsupported start tag "{name}" at byte offset {self._bytes(start)}')
        attributes = self._attributes(name, start)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise _wrong(f'Tag "span" must have class "tg-spoiler" at byte offset {self._bytes(start)}')
        self._open.append((name, attributes, self._length, len(self._text)))

    def _attributes(self, tag: str, start: int) -> dict[str, str]:
        attributes: dict[str, str] = {}
        unclosed = f"Unclosed start tag at byte offset {self._bytes(start)}"
        while True:
            self._skip_spaces()
            if self._peek() == ">":
                self._at += 1
                return attributes
            if not self._peek():
                raise _wrong(unclosed)
            name = self._until(r"[ \t\n\r\f\v=>]", unclosed).lower()
            if not name:
                raise _wrong(f'Empty attribute name in the tag "{tag}" at byte offset {self._bytes(start)}')
            self._skip_spaces()
            if self._peek() != "=":
                if name == "expandable" and tag == "blockquote":
                    attributes[name] = ""
                    continue
                raise _wrong(
                    f'Expected equal sign in declaration of an attribute of the tag "{tag}" '
                    f"at byte offset {self._bytes(start)}"
                )
            self._at += 1
            self._skip_spaces()
            attributes[name] = self._value(unclosed)

    def _value(self, unclosed: str) -> str:
        quote = self._peek()
        if quote not in ("'", '"'):
            start = self._at
            token = re.compile(r"[A-Za-z0-9.-]*").match(self._markup, self._at)
            value = token.group() if token else ""
            self._at += len(value)
            if not self._peek() or self._peek() not in " \t\n\r\f\v>":
                raise _wrong(f"Unexpected end of name token at byte offset {self._bytes(start)}")
            return value.lower()
        self._at += 1
        value = ""
        while self._peek() != quote:
            if not self._peek():
                raise _wrong(unclosed)
            decoded = self._character() if self._peek() == "&" else None
            if decoded is None:
                decoded = self._peek()
                self._at += 1
            value += decoded
        self._at += 1
        return value

    def _end_tag(self) -> None:
        start = self._at
        if not self._open:
            raise _wrong(f"Unexpected end tag at byte offset {self._bytes(start)}")
        unclosed = f"Unclosed end tag at byte offset {self._bytes(start)}"
        found_name = self._until(r"[ \t\n\r\f\v>]", unclosed)[2:].lower()
        self._skip_spaces()
        if self._peek() != ">":
            raise _wrong(unclosed)
        self._at += 1
        name, attributes, offset, position = self._open.pop()
        if found_name and found_name != name:
            raise _wrong(
                f'Unmatched end tag at byte offset {self._bytes(start)}, expected "</{name}>", found "</{found_name}>"'
            )
        if self._length > offset:
            self._close(name, attributes, offset, "".join(self._text[position:]))

    def _close(self, name: str, attributes: dict[str, str], offset: int, inner: str) -> None:
        span: Json = {"offset": offset, "length": self._length - offset}
        if name in ("code", "pre"):
            self._close_code(name, attributes, span)
        elif name in _SIMPLE:
            self._entities.append({"type": _SIMPLE[name], **span})
        elif name == "span":
            self._entities.append({"type": "spoiler", **span})
        elif name == "blockquote":
            kind = "expandable_blockquote" if "expandable" in attributes else "blockquote"
            self._entities.append({"type": kind, **span})
        elif name == "a":
            self._close_link(attributes.get("href") or inner, span)
        elif name == "tg-time":
            self._close_time(attributes, span)
        # tg-emoji: a bot without a bought username shows the plain emoji, and so do we.

    def _close_code(self, name: str, attributes: dict[str, str], span: Json) -> None:
        language = attributes.get("class", "").removeprefix("language-") if name == "code" else ""
        last = self._entities[-1] if self._entities else {}
        same = {key: last.get(key) for key in ("offset", "length")} == span
        if same and {name, last.get("type")} == {"code", "pre"}:
            last["type"] = "pre"
            if language:
                last["language"] = language
            return
        # The language of a lone <code> is forgotten, as Telegram does, unless a <pre> closes around it next.
        parent_is_pre = name == "code" and self._open and self._open[-1][0] == "pre"
        extra = {"language": language} if language and parent_is_pre else {}
        self._entities.append({"type": name, **span, **extra})

    def _close_link(self, url: str, span: Json) -> None:
        if match := _USER_LINK.fullmatch(url):
            if user := self._user(int(match[1])):
                self._entities.append({"type": "text_mention", **span, "user": user})
        elif checked := checked_url(url):
            self._entities.append({"type": "text_link", **span, "url": checked})

    def _close_time(self, attributes: dict[str, str], span: Json) -> None:
        unix, form = attributes.get("unix", ""), attributes.get("format", "")
        if not re.fullmatch(r"\d{1,11}", unix):
            raise _wrong("Invalid unix time specified")
        if not _TIME_FORMAT.fullmatch(form):
            raise _wrong("Invalid date-time format specified")
        entity: Json = {"type": "date_time", **span, "unix_time": int(unix)}
        if form:
            entity["date_time_format"] = form
        self._entities.append(entity)

    def _peek(self) -> str:
        return self._markup[self._at : self._at + 1]

    def _skip_spaces(self) -> None:
        match = _SPACES.match(self._markup, self._at)
        self._at = match.end() if match else self._at

    def _until(self, stop: str, otherwise: str) -> str:
        match = re.compile(stop).search(self._markup, self._at)
        if match is None:
            raise _wrong(otherwise)
        taken = self._markup[self._at : match.start()]
        self._at = match.start()
        return taken

    def _bytes(self, position: int) -> int:
        return len(self._markup[:position].encode())


def checked_url(url: str) -> str | None:
    """The address as Telegram writes it, or nothing if it is none."""
    if re.search(r"\s", url) or not url:
        return None
    if url.startswith("tg://"):
        return url
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        host = parts.hostname or ""
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not ("." in host or host == "localhost"):
        return None
    return parts._replace(path=parts.path or "/").geturl()


def stated(raw: list[Any], text: str) -> list[Json]:
    """Entities a bot states itself, instead of markup."""
    length = units(text)
    entities = []
    for entity in raw:
        if not isinstance(entity, dict) or not {"type", "offset", "length"} <= entity.keys():
            raise _wrong("Can't find field")
        if entity["offset"] < 0 or entity["length"] <= 0 or entity["offset"] + entity["length"] > length:
            raise bad("entity boundaries are beyond the text")
        entities.append(dict(entity))
    return entities
