"""The questions the house asks of its memory. `storage` answers them; another store may stand beside it.

Everything inside one `transaction()` is kept together or not at all: what changed, what is to be said, and the mark
that the update was dealt with.
"""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Protocol

from domain.decisions import Decision
from domain.groups import Group, Person
from domain.mail import Mail
from domain.sayings import Saying
from domain.submissions import Attachment, Submission

Args = Mapping[str, str | int | None]

MAYBE_SENT = "maybe sent"  # why a message is undelivered that may stand in its chat all the same
QUESTION_STANDS = timedelta(hours=24)  # what is written later is no answer to it


@dataclass(frozen=True)
class Pressed:
    """What a button or a deep link stands for."""

    act: str
    args: Args = field(default_factory=dict)


@dataclass(frozen=True)
class Asked:
    """A question put to a person in private: their next text is taken as its answer, by `act` with `args`."""

    person: int
    act: str
    args: Args
    at: datetime

    def stands(self, now: datetime) -> bool:
        """One that was left alone for long is not what they mean now."""
        return now - self.at < QUESTION_STANDS


@dataclass(frozen=True)
class Posted:
    """One of our own messages that stands in a chat."""

    chat: int
    message: int
    purpose: str
    decision: int | None
    submission: int | None
    at: datetime
    poll: str = ""  # Telegram's id of it, if it is a poll


@dataclass(frozen=True)
class Nudged:
    """A nudge that was claimed: from here on it counts, whether or not Telegram delivered it.

    `organisation` is None for the line in the group and for the coordination's own reminders (`person` says whose).
    """

    decision: int
    kind: str  # "contribution", "group line", "coordination: transmission" ...
    moment: datetime  # the planned moment it stands for
    at: datetime
    organisation: str | None = None
    person: int | None = None
    by: int | None = None  # pressed by hand


@dataclass(frozen=True)
class Draft:
    """Something being prepared that is not a decision yet: plain text fields by name, nothing else depends on it."""

    id: int
    kind: str  # "decision", "roster" ...
    group: int
    by: int
    at: datetime
    fields: Mapping[str, str | int | None]

    @property
    def is_unread(self) -> bool:
        """Minutes that were handed in and are still to be read."""
        return self.kind == "minutes" and self.fields.get("state") == "unread"


@dataclass(frozen=True)
class Undelivered:
    """A message that may or may not stand in a chat, or was refused for good."""

    saying: Saying
    why: str  # "maybe sent", "blocked", "kicked", "refused: ..."
    at: datetime


class Store(Protocol):
    def transaction(self) -> AbstractContextManager[None]: ...
    def more_follows(self) -> None:
        """Inside a transaction: it does not end the update yet. Stopped before the one that does, it is done anew."""
        ...

    # groups and people
    def group(self, group: int) -> Group: ...
    def groups(self) -> Sequence[Group]: ...
    def group_of_chat(self, chat: int) -> Group | None:
        """Also by a former chat id."""
        ...

    def groups_expecting(self, username: str) -> Sequence[Group]:
        """Those in which this username speaks for an organisation and is not tied to a person yet."""
        ...

    def add_group(self, group: Group) -> Group:
        """Keeps a new group (id 0) and returns it with its id."""
        ...

    def keep_group(self, group: Group) -> None: ...
    def person(self, person: int) -> Person | None: ...
    def person_called(self, username: str) -> Person | None: ...
    def people_of(self, group: int) -> Sequence[Person]: ...
    def shown_all_commands(self) -> Sequence[Person]:
        """Those whose app lists more than the members' commands."""
        ...

    def keep_person(self, person: Person) -> None: ...
    def forget_person(self, person: int) -> None:
        """Removes the person and their pending questions, buttons and messages; their answers lose the name."""
        ...

    # decisions and submissions
    def decision(self, decision: int) -> Decision: ...
    def decisions_of(self, group: int) -> Sequence[Decision]:
        """All of a group's decisions, by number."""
        ...

    def running(self) -> Sequence[Decision]:
        """The decisions of all groups that are not over (`Decision.is_running`), by group and number."""
        ...

    def decision_numbered(self, group: int, number: int) -> Decision | None: ...
    def decision_asked_in(self, chat: int, message: int) -> Decision | None:
        """The decision that our message with this id asks for (call, nudge, card), in any chat."""
        ...

    def add_decision(self, decision: Decision) -> Decision:
        """Keeps a new decision (id 0, number 0) and returns it with both; numbers count up within the group."""
        ...

    def keep_decision(self, decision: Decision) -> None: ...
    def submissions_to(self, decision: int) -> Sequence[Submission]:
        """By number, withdrawn ones and comments too."""
        ...

    def submission_from(self, chat: int, message: int) -> Submission | None: ...
    def submission_of_album(self, decision: int, author: int, album: str) -> Submission | None: ...
    def add_submission(self, submission: Submission) -> Submission:
        """Keeps a new submission (number 0) and returns it with its number within the decision."""
        ...

    def keep_submission(self, submission: Submission) -> None: ...

    # files
    def keep_file(self, data: bytes) -> str:
        """Keeps bytes and returns the id they are found by."""
        ...

    def file(self, file: str) -> bytes | None: ...
    def keep_fetched(self, attachment: str, data: bytes) -> None: ...
    def to_fetch(self) -> Sequence[Attachment]:
        """Attachments of submissions whose bytes are still to be fetched from Telegram."""
        ...

    # mail to recipients
    def mails_of(self, decision: int) -> Sequence[Mail]:
        """All that went, or was to go, to this decision's recipient, oldest first."""
        ...

    def mails_underway(self) -> Sequence[Mail]:
        """Of all decisions: those that are not done, oldest first."""
        ...

    def mails_since(self, at: datetime) -> Sequence[Mail]:
        """Of all decisions: those that were last tried since then."""
        ...

    def add_mail(self, mail: Mail) -> Mail:
        """Keeps a new mail (id 0) and returns it with its number within the decision."""
        ...

    def keep_mail(self, mail: Mail) -> None: ...

    # nudges
    def nudges_of(self, decision: int) -> Sequence[Nudged]: ...
    def nudges_since(self, at: datetime) -> Sequence[Nudged]:
        """Of all decisions and groups, for the one-message-a-day rule."""
        ...

    def keep_nudge(self, nudge: Nudged) -> None: ...

    # conversation
    def draft(self, draft: int) -> Draft | None: ...
    def drafts_of(self, group: int, kind: str) -> Sequence[Draft]:
        """The drafts of this kind in the group, oldest first."""
        ...

    def unread(self) -> Sequence[Draft]:
        """The minutes of all groups that are still to be read, oldest first."""
        ...

    def wanted_pdfs(self) -> Sequence[Draft]:
        """The PDFs that are still to be made, for all groups, oldest first."""
        ...

    def add_draft(self, draft: Draft) -> Draft: ...
    def keep_draft(self, draft: Draft) -> None: ...
    def drop_draft(self, draft: int) -> None: ...
    def asked(self, person: int) -> Asked | None: ...
    def ask(self, asked: Asked) -> None:
        """Replaces an earlier question to the same person."""
        ...

    def answered(self, person: int) -> None:
        """No question is open any more."""
        ...

    def pressed(self, key: str, person: int, chat: int, now: datetime) -> Pressed | None:
        """What the key stands for; None when unknown, expired, or bound to another person or chat."""
        ...

    def posted(self, chat: int, message: int) -> Posted | None: ...
    def poll_posted(self, poll: str) -> Posted | None:
        """Our poll with this id, wherever its group lives now."""
        ...

    def post_standing(self, purpose: str, decision: int) -> Posted | None:
        """Our latest message with this purpose for this decision that was delivered and not deleted since."""
        ...

    def post_underway(self, purpose: str, decision: int) -> bool:
        """Whether a message with this purpose for this decision was said and may still be delivered."""
        ...

    def post_in_doubt(self, purpose: str, decision: int) -> bool:
        """Whether such a message may stand in the group without our knowing where: it can be edited no more."""
        ...

    def recognise(self, chat: int, message: int, shown: str) -> None:
        """This message of ours stands in the chat and shows this text: if it is one that may have been sent, it was."""
        ...

    def say(self, *sayings: Saying) -> None:
        """Keeps what is to be said, in this order for each chat; the outbox delivers it."""
        ...

    def undelivered(self) -> Sequence[Undelivered]: ...

    # upkeep
    def export_person(self, person: int) -> Mapping[str, Any]:
        """Everything that is kept about a person, readable."""
        ...

    def purge(
        self,
        now: datetime,
        *,
        done_updates: timedelta,
        sent_messages: timedelta,
        files: timedelta,
        closed_decisions: timedelta,
    ) -> Mapping[str, int]:
        """Forgets what has been kept long enough; how much of each kind."""
        ...

    def keep_generation(self) -> None:
        """Keeps a copy beside the store to fall back on, instead of the oldest one."""
        ...

    def cannot_fetch(self, attachment: str, why: str) -> None:
        """Its bytes will not come; it is not asked for again."""
        ...

    def unfetchable(self) -> Mapping[str, str]:
        """Why an attachment's bytes will not come, by its id."""
        ...
