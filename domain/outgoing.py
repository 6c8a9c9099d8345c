"""What is on its way out: the state of each saying, the pace Telegram bears, and long texts in parts."""

import html
import re
from collections import deque
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from domain.sayings import (
    AnswerPress,
    Delete,
    Destination,
    Edit,
    Pin,
    Post,
    React,
    Saying,
    SendDocument,
    SendPhoto,
    SendPoll,
    StopPoll,
    ToGroup,
    Unpin,
)

CAPTION_LIMIT = 1024  # of a file or a picture, counted as a text is
TEXT_LIMIT = 4096  # UTF-16 units of the text that is left when the tags are taken away


@dataclass(frozen=True)
class Outgoing:
    """One act of the outbox.

    waiting → claimed (being tried) → sent, or dropped (it had become pointless), or undelivered (somebody should know).
    """

    id: int
    act: Saying
    at: datetime
    keys: tuple[tuple[str, ...], ...] = ()  # of the buttons, row by row; "" for a button that opens a page
    state: Literal["waiting", "claimed", "sent", "dropped", "undelivered"] = "waiting"
    why: str = ""
    tries: int = 0
    ended: datetime | None = None

    @property
    def to(self) -> Destination | None:
        return None if isinstance(self.act, AnswerPress) else self.act.to

    @property
    def may_be_repeated(self) -> bool:
        """Doing it twice leaves the chat as doing it once."""
        return isinstance(self.act, Edit | Delete | Unpin | React | StopPoll | Pin)

    @property
    def is_counted(self) -> bool:
        """Telegram counts it as a message of the chat's twenty a minute."""
        return isinstance(self.act, Post | Edit | SendDocument | SendPhoto | SendPoll)


@dataclass
class Pace:
    """How fast we speak: below Telegram's 1/s a chat, 20/min a group and 30/s in all. Times are monotonic seconds."""

    group_a_minute: int = 18
    a_second: int = 28
    _last: dict[Destination, float] = field(default_factory=dict)
    _counted: dict[Destination, deque[float]] = field(default_factory=dict)
    _all: deque[float] = field(default_factory=deque)

    def wait(self, to: Destination, counted: bool, now: float) -> float:
        """Seconds until the next act towards this chat; 0 when it may be now."""
        waits = [0.0]
        if to in self._last:
            waits.append(self._last[to] + 1 - now)
        counts = self._counted.get(to, deque())
        if counted and isinstance(to, ToGroup) and len(counts) == self.group_a_minute:
            waits.append(counts[0] + 60 - now)
        if len(self._all) == self.a_second:
            waits.append(self._all[0] + 1 - now)
        wait = max(waits)
        return wait if wait > 0.001 else 0.0  # what is less is the clock's rounding

    def went(self, to: Destination, counted: bool, now: float) -> None:
        """Remembers that an act towards this chat is made now."""
        self._last[to] = now
        if counted and isinstance(to, ToGroup):
            self._counted.setdefault(to, deque(maxlen=self.group_a_minute)).append(now)
        if self._all.maxlen is None:
            self._all = deque(maxlen=self.a_second)
        self._all.append(now)


def parts(text: str, limit: int = TEXT_LIMIT) -> list[str]:
    """The text in as few messages as Telegram takes, cut at line ends where there are any.

    A tag that is open at a cut is closed there and opened again in the next part.
    """
    if visible_length(text) <= limit:
        return [text.rstrip("\n")]
    done: list[str] = []
    now = _Part(())
    for line in re.split(r"(?<=\n)", text):
        if now.length + visible_length(line) > limit and now.length:
            done.append(now.closed())
            now = _Part(now.open)
        for token in _TOKEN.findall(line):
            if not token.startswith("<") and now.length + visible_length(token) > limit:
                done.append(now.closed())
                now = _Part(now.open)
            now.add(token)
    done.append(now.closed())
    return [part for part in done if shown(part)] or [text]


def visible_length(text: str) -> int:
    """How much of TEXT_LIMIT a text with tags takes; an entity such as &amp; shows as one."""
    bare = re.sub(r"&[#\w]+;", "x", re.sub(r"<[^>]*>", "", text))
    return units(bare)


def units(text: str) -> int:
    """The length of a plain text as Telegram counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def shown(text: str) -> str:
    """What Telegram shows of a text with tags, in one line."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", text)).split())


_TOKEN = re.compile(r"<[^>]*>|&[#\w]+;|[^<&\s]{1,64}|\s|.", re.DOTALL)


class _Part:
    """A part under construction: its text, the tags open at its end, its visible length."""

    def __init__(self, open_tags: tuple[str, ...]) -> None:
        self.open = open_tags
        self.text = "".join(open_tags)
        self.length = 0

    def add(self, token: str) -> None:
        self.text += token
        if token.startswith("</"):
            self.open = self.open[:-1]
        elif token.startswith("<") and len(token) > 1:
            self.open = (*self.open, token)
        else:
            self.length += visible_length(token)

    def closed(self) -> str:
        ends = "".join(f"</{re.sub(r'[<>]', '', tag).split()[0]}>" for tag in reversed(self.open))
        return self.text.rstrip("\n") + ends
