"""Submissions: an organisation's answers, their versions, and which one counts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Literal

from domain.groups import Act


@dataclass(frozen=True)
class Attachment:
    """A file that came with a submission. Its bytes are kept by the store under `id` once they were fetched."""

    id: str
    name: str
    mime: str
    size: int  # bytes
    telegram_file: str  # file_id to fetch it with

    @property
    def is_picture(self) -> bool:
        return self.mime.startswith("image/")

    @property
    def is_written(self) -> bool:
        """A document, whose words stand in it."""
        return not self.mime.startswith(("image/", "audio/", "video/"))


@dataclass(frozen=True)
class Before:
    """How much at the beginning of a version is an earlier answer's, which was joined before it."""

    letters: int = 0
    points: int = 0
    files: int = 0
    number: int = 0  # of that answer; not recorded of old ones


@dataclass(frozen=True)
class Version:
    """What was said, word for word, and the separate points read out of it."""

    at: datetime
    text: str
    items: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    before: Before = Before()

    @property
    def is_joined(self) -> bool:
        return self.before != Before()

    @property
    def own(self) -> str:
        """The words of its own message."""
        return self.text[self.before.letters :].removeprefix("\n") if self.is_joined else self.text

    @property
    def said(self) -> frozenset[str]:
        """Its points; the whole where none were read out of it; nothing of a file without words."""
        return frozenset(filter(None, map(tidied, self.items or (self.text,))))

    @property
    def unread(self) -> int:
        """How many files it is, where it is nothing else: what it says stands in them."""
        return 0 if self.items else len(self.attachments)


def tidied(text: str) -> str:
    """On one line: points are compared by their words, however they were set."""
    return " ".join(text.split())


@dataclass(frozen=True)
class Source:
    """The Telegram message it came from; an edit of that message is a new version."""

    chat: int
    message: int
    album: str | None = None
    private: bool = False
    forwarded_from: str | None = None


@dataclass(frozen=True)
class OnBehalf:
    """Given by the coordination for an organisation that answered elsewhere (phone, e-mail)."""

    by: int
    channel: str


@dataclass(frozen=True)
class Submission:
    """One answer of one organisation to one decision. `number` counts up within the decision.

    `organisation` is None until an unknown author said whom they speak for. `held` tells why it does not count yet:
    with "claim?" the coordination has to confirm that its author speaks for the organisation.
    """

    decision: int
    number: int
    organisation: str | None
    author: int
    author_name: str
    source: Source
    versions: tuple[Version, ...]
    nothing_to_add: bool = False
    on_behalf: OnBehalf | None = None
    held: Literal["comment?", "organisation?", "claim?"] | None = None
    comment: bool = False  # the author said it was a comment, not a contribution
    withdrawn: Act | None = None
    by_line: bool | None = None  # whether each plain line is a point, where somebody said so; it holds for edits too

    @property
    def current(self) -> Version:
        """What it says now. In private an answer goes by the moment of this version, as its receipt tells it."""
        return self.versions[-1]

    @property
    def at(self) -> datetime:
        """When it was first received; a later edit does not make it late."""
        return self.versions[0].at

    @cached_property  # all that came for a decision is asked this at every answer
    def counts(self) -> bool:
        return self.organisation is not None and self.held is None and not self.comment and self.withdrawn is None

    @property
    def waits(self) -> bool:
        """It counts as soon as a question about it is answered."""
        return not self.counts and not self.comment and self.withdrawn is None


def standing_answer(submissions: Iterable[Submission], organisation: str) -> Submission | None:
    """The submission that stands for an organisation: its latest one that counts."""
    counting = [s for s in submissions if s.organisation == organisation and s.counts]
    return max(counting, key=lambda s: (s.current.at, s.number), default=None)


def standing_answers(submissions: Iterable[Submission]) -> dict[str, Submission]:
    """The `standing_answer` of each organisation that has one, by key."""
    standing: dict[str, Submission] = {}
    for s in submissions:
        if s.organisation is not None and s.counts:
            other = standing.get(s.organisation)
            if other is None or (other.current.at, other.number) < (s.current.at, s.number):
                standing[s.organisation] = s
    return standing


def first_answer(submissions: Iterable[Submission], organisation: str) -> Submission | None:
    """What an organisation answered first, of what counts: in time by this one, it stays so whatever it adds later."""
    counting = [s for s in submissions if s.organisation == organisation and s.counts]
    return min(counting, key=lambda s: (s.at, s.number), default=None)
