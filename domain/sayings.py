"""What is to be said and where: plain values that the outbox keeps and later delivers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal


@dataclass(frozen=True)
class ToGroup:
    """The group's chat (in its topic); resolved when it is sent, so a change of chat id does not matter."""

    group: int


@dataclass(frozen=True)
class ToPerson:
    """A person's private chat."""

    person: int


Destination = ToGroup | ToPerson


@dataclass(frozen=True)
class Button:
    """A press that does `act` with `args`, or opens `url`.

    The store gives it an opaque key bound to the chat, to `only_for` and to an expiry; nothing of `args` travels.
    """

    label: str
    act: str = ""
    args: Mapping[str, str | int | None] = field(default_factory=dict)
    url: str = ""  # "start:PAYLOADACT" is not allowed here; deep links are built with `private`
    private: bool = False  # a deep link into the private chat that does `act` there
    only_for: tuple[int, ...] = ()  # persons who may press; empty: anybody in that chat


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True)
class Message:
    """Text in Telegram's HTML, at most one screen; the outbox splits what is over 4096 UTF-16 units at line ends."""

    text: str
    buttons: Rows = ()
    ask: str = ""  # opens the reply field with this placeholder (force reply)


@dataclass(frozen=True)
class Document:
    """A file to send. The bytes are kept by the store under `attachment`."""

    attachment: str
    name: str
    caption: str = ""


@dataclass(frozen=True)
class Post:
    """Send a new message. `purpose` with `decision` is how it is found again ('call', 'nudge', 'receipt' ...)."""

    to: Destination
    message: Message
    purpose: str = ""
    decision: int | None = None
    submission: int | None = None
    reply_to: int | None = None  # message id in that chat; dropped if it is gone
    pin: bool = False
    replaces: bool = False  # deletes our earlier message with the same purpose and decision there
    silent: bool = False


@dataclass(frozen=True)
class Edit:
    """Change our message: the latest with this purpose and decision there, or the one with this id."""

    to: Destination
    message: Message
    purpose: str = ""
    decision: int | None = None
    submission: int | None = None
    message_id: int | None = None
    or_post: bool = False  # where it does not stand (any more), what it would say is posted


@dataclass(frozen=True)
class Delete:
    to: Destination
    purpose: str = ""
    decision: int | None = None
    message_id: int | None = None


@dataclass(frozen=True)
class Pin:
    """Pin our message, without a sound: the latest with this purpose and decision there, or the one with this id."""

    to: Destination
    message_id: int | None = None
    purpose: str = ""
    decision: int | None = None


@dataclass(frozen=True)
class Unpin:
    to: Destination
    purpose: str
    decision: int


@dataclass(frozen=True)
class React:
    """A reaction on somebody's message; the emoji is one of Telegram's free set."""

    to: Destination
    message_id: int
    emoji: Literal["👍", "👌", "🤔", "👀", "🙏", "✍"]


@dataclass(frozen=True)
class SendDocument:
    to: Destination
    document: Document
    purpose: str = ""
    decision: int | None = None


@dataclass(frozen=True)
class SendPhoto:
    """A picture; where Telegram will not have it, its caption is said in words."""

    to: Destination
    document: Document
    purpose: str = ""
    decision: int | None = None


@dataclass(frozen=True)
class AnswerPress:
    """The small answer a button press is owed; worthless after a few seconds."""

    callback: str
    text: str = ""
    alert: bool = False


@dataclass(frozen=True)
class SendPoll:
    """Telegram's own poll: it shows who voted for what, though not before it closes; several options may be ticked."""

    to: Destination
    message: Message  # the question, without markup, and its buttons
    options: tuple[str, ...]
    purpose: str
    decision: int
    closes: datetime | None = None  # by itself
    otherwise: Message | None = None  # what is posted where Telegram takes no poll


def instead_of(purpose: str) -> str:
    """The purpose of what was posted where Telegram took no poll."""
    return f"{purpose} instead"


@dataclass(frozen=True)
class StopPoll:
    """Our poll with this purpose and decision takes no votes any more."""

    to: Destination
    purpose: str
    decision: int


Saying = Post | Edit | Delete | Pin | Unpin | React | SendDocument | SendPhoto | SendPoll | StopPoll | AnswerPress
