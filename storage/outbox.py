"""What is to be said, row by row: kept with the change that made us say it, and marked as it is delivered."""

import hashlib
import json
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeVar

from domain.outgoing import Outgoing, parts, shown
from domain.sayings import (
    Button,
    Delete,
    Destination,
    Edit,
    Message,
    Pin,
    Post,
    Saying,
    SendDocument,
    SendPhoto,
    SendPoll,
    ToGroup,
)
from domain.store import MAYBE_SENT, Args, Posted, Undelivered
from storage.codec import mentions, to_document, unnamed
from storage.rows import USES_FILE, Lookup, Rows, number_key
from storage.shelf import Shelf, moment_key

_T = TypeVar("_T")

BUTTON_LIFE = timedelta(days=60)


@dataclass(frozen=True)
class Key:
    """What a button's key stands for and where it may be used: in the chat it stands in, or in private chats."""

    act: str
    args: Args
    to: Destination
    private: bool
    only_for: tuple[int, ...]
    expires: datetime | None
    name: str  # digest of the key: the key itself is not kept here


@dataclass(frozen=True)
class KeptPost:
    """One of our messages. It stays known after its deletion: an answer to it may already be on its way."""

    posted: Posted
    deleted: datetime | None = None


class Outbox:
    """The rows. `on_said` is called after each commit that gave the outbox something to do."""

    def __init__(self, db: Rows, forever: frozenset[str]) -> None:
        self._db = db
        self._forever = forever
        self._rows: Shelf[Outgoing] = Shelf(db, "outbox", Outgoing, self._row_found_by)
        self._keys: Shelf[Key] = Shelf(db, "buttons", Key, self._key_found_by)
        self._posts: Shelf[KeptPost] = Shelf(db, "posts", KeptPost, self._post_found_by)
        self.on_said: Callable[[], None] = lambda: None

    # what the house says

    def add(self, sayings: Iterable[Saying], now: datetime) -> None:
        """Keeps what is to be said, in this order. A text too long for one message becomes several rows."""
        with self._db.rows.transaction():
            for saying in sayings:
                for act in _in_parts(saying):
                    self._add(act, now)
            self._db.rows.afterwards(self._said)

    def key(self, name: str) -> Key | None:
        found = self._keys.found("button", _name_of(name))
        return found[0] if found else None

    def undelivered(self) -> list[Undelivered]:
        rows = (row for row in self._rows.between("outbox ended") if row.state == "undelivered")
        return [
            Undelivered(row.act, row.why, row.ended)
            for row in rows
            if row.ended is not None and not isinstance(row.act, Pin)
        ]

    # what the delivery asks and tells

    def waiting(self, after: int = 0) -> list[Outgoing]:
        """What is still to be delivered, in the order it was said."""
        return self._rows.in_order("outbox waiting", after)

    def row(self, row: int) -> Outgoing | None:
        return self._rows.get(row)

    def superseded(self, row: Outgoing) -> bool:
        """Whether a newer edit of the same message is waiting."""
        target = _edited(row)
        return (
            row.state == "waiting"
            and target is not None
            and any(i > row.id for i in self._rows.ids("outbox edit", *target))
        )

    def claim(self, row: Outgoing) -> None:
        """It is being tried from here on: whoever finds it so after a crash cannot tell whether it was sent."""
        self._rows.put(row.id, replace(row, state="claimed", tries=row.tries + 1))

    def put_back(self, row: Outgoing) -> None:
        """It was certainly not delivered: it waits for its next try."""
        self._rows.put(row.id, replace(row, state="waiting", tries=row.tries + 1))

    def sent(self, row: Outgoing, now: datetime, chat: int, message: int | None = None, poll: str = "") -> None:
        """It stands in the chat: it will be found there, a poll by its id too, and what follows from it is queued."""
        act = row.act
        with self._db.rows.transaction():
            self._rows.put(row.id, replace(row, state="sent", why="", tries=row.tries + 1, ended=now))
            if isinstance(act, Post | SendDocument | SendPhoto | SendPoll) and message is not None and act.purpose:
                self._stands(act, Posted(chat, message, act.purpose, act.decision, _submission(act), now, poll), now)
            if isinstance(act, Post) and message is not None and act.pin:
                self._add(Pin(act.to, message), now)
            if isinstance(act, Delete) and message is not None:
                self.deleted(chat, message, now)
            self._db.rows.afterwards(self._said)

    def doubt(self, row: Outgoing, now: datetime) -> None:
        """Nobody knows whether it stands in its chat."""
        self.give_up(row, MAYBE_SENT, now)

    def in_doubt(self, to: Destination, purpose: str, decision: int) -> bool:
        """Whether a message of this kind may stand there, and was not recognised since."""
        acts = (row.act for row in self._rows.found("outbox doubtful", *_place(to)))
        return any(isinstance(a, Post) and (a.purpose, a.decision) == (purpose, decision) for a in acts)

    def recognise(self, to: Destination, chat: int, message: int, text: str) -> None:
        """Our message there shows this text: the one in doubt that says the same was sent, and is known from here on.

        Where another one took its place meanwhile, answers to it are recognised, and edits go to the other.
        """
        for row in reversed(self._rows.found("outbox doubtful", *_place(to))):
            act = row.act
            if not isinstance(act, Post) or not act.purpose or shown(act.message.text) != " ".join(text.split()):
                continue
            at = row.ended or row.at
            with self._db.rows.transaction():
                if self.standing(act.purpose, act.decision, chat):
                    self.sent(replace(row, act=replace(act, pin=False, replaces=False)), at, chat, message)
                    self.deleted(chat, message, at)
                else:
                    self.sent(row, at, chat, message)
            return

    def drop(self, row: Outgoing, why: str, now: datetime) -> None:
        """It has become pointless."""
        self._rows.put(row.id, replace(row, state="dropped", why=why, ended=now))

    def give_up(self, row: Outgoing, why: str, now: datetime) -> None:
        """It may not have reached anybody: listed for whoever should know."""
        self._rows.put(row.id, replace(row, state="undelivered", why=why, ended=now))

    def give_up_all(self, to: Destination, why: str, now: datetime) -> None:
        with self._db.rows.transaction():
            for row in self._rows.found("outbox to", *_place(to)):
                self.give_up(row, why, now)

    # our messages

    def posted(self, chat: int, message: int) -> Posted | None:
        found = self._posts.found("post", chat, message)
        return found[-1].posted if found else None

    def poll_posted(self, poll: str) -> Posted | None:
        found = self._posts.found("poll", poll)
        return found[-1].posted if found else None

    def standing(
        self, purpose: str, decision: int | None, chat: int | None = None, submission: int | None = None
    ) -> list[Posted]:
        """Our messages with this purpose and decision that were not deleted, oldest first."""
        found = (kept.posted for kept in self._posts.found("posts", purpose, decision) if kept.deleted is None)
        return [p for p in found if chat in (None, p.chat) and (submission is None or submission == p.submission)]

    def deleted(self, chat: int, message: int, now: datetime) -> None:
        for doc_id in self._posts.ids("post", chat, message):
            kept = self._posts.get(doc_id)
            if kept is not None and kept.deleted is None:
                self._posts.put(doc_id, replace(kept, deleted=now))

    # upkeep

    def purge(self, ended_before: datetime, now: datetime) -> int:
        """Forgets what was delivered or given up, and the keys that expired; how many."""
        gone = 0
        with self._db.rows.transaction():
            for row in self._rows.between("outbox ended", last=ended_before):
                self._rows.remove(row.id)
                gone += 1
            for key in self._keys.between("button expiry", last=now):
                for doc_id in self._keys.ids("button", key.name):
                    self._keys.remove(doc_id)
                    gone += 1
        return gone

    def forget(self, person: int, names: Collection[str]) -> None:
        """Drops what was or is to be said to this person, their buttons and those about them, and where we wrote.

        `names`: their @names, folded.
        """
        for doc_id, row in self._with_ids(self._rows, "outbox"):
            if getattr(row.to, "person", None) == person:
                self._rows.remove(doc_id)
            elif mentions(to_document(row, Outgoing), person, names):
                self._rows.put(doc_id, unnamed(row, Outgoing, person, names))
        for doc_id, key in self._with_ids(self._keys, "buttons"):
            is_theirs = key.only_for == (person,) or getattr(key.to, "person", None) == person
            if is_theirs or mentions(key.args, person, names):
                self._keys.remove(doc_id)
            elif person in key.only_for:
                self._keys.put(doc_id, replace(key, only_for=tuple(p for p in key.only_for if p != person)))
        for doc_id, kept in self._with_ids(self._posts, "posts"):
            if kept.posted.chat == person:
                self._posts.remove(doc_id)

    def rows(self) -> list[Outgoing]:
        return self._rows.all()

    def buttons(self) -> list[Key]:
        return self._keys.all()

    def posts(self) -> list[KeptPost]:
        return self._posts.all()

    def _add(self, act: Saying, now: datetime) -> None:
        keys: tuple[tuple[str, ...], ...] = ()
        if isinstance(act, Post | Edit | SendPoll):
            keys = tuple(tuple(self._key_for(b, act.to, now) for b in row) for row in act.message.buttons)
        row = Outgoing(self._rows.next_id(), act, now, keys)
        self._rows.put(row.id, row)

    def _key_for(self, button: Button, to: Destination, now: datetime) -> str:
        """The button's key. The same button in the same place has the same key, so edits do not pile keys up."""
        if button.url:
            return ""
        what = json.dumps([button.act, sorted(button.args.items()), sorted(button.only_for), button.private])
        key = self._db.rows.digest("key", what, *_place(to)).hex()
        expires = None if button.act in self._forever else now + BUTTON_LIFE
        ids = self._keys.ids("button", _name_of(key))
        kept = self._keys.get(ids[0]) if ids else None
        # An expiry that moved by less than a day is not worth a write.
        if kept is None or (kept.expires and expires and expires - kept.expires > timedelta(days=1)):
            fresh = Key(button.act, dict(button.args), to, button.private, button.only_for, expires, _name_of(key))
            self._keys.put(ids[0] if ids else self._keys.next_id(), fresh)
        return key

    def _stands(self, act: Post | SendDocument | SendPhoto | SendPoll, posted: Posted, now: datetime) -> None:
        if isinstance(act, Post) and act.replaces:
            for earlier in self.standing(posted.purpose, posted.decision, posted.chat):
                self._add(Delete(act.to, message_id=earlier.message), now)
        self._posts.put(self._posts.next_id(), KeptPost(posted))

    def _said(self) -> None:
        self.on_said()

    def _with_ids(self, shelf: Shelf[_T], table: str) -> list[tuple[int, _T]]:
        found = ((doc_id, shelf.get(doc_id)) for doc_id in self._db.rows.ids(table))
        return [(doc_id, value) for doc_id, value in found if value is not None]

    def _row_found_by(self, row: Outgoing) -> Iterable[Lookup]:
        if isinstance(row.act, SendDocument | SendPhoto):
            yield USES_FILE, self._db.rows.digest(row.act.document.attachment)
        if row.why == MAYBE_SENT and row.to is not None:
            yield "outbox doubtful", self._db.rows.digest(*_place(row.to))
        if row.ended is not None:
            yield "outbox ended", moment_key(row.ended)
            return
        yield "outbox waiting", number_key(row.id)
        if row.to is not None:
            yield "outbox to", self._db.rows.digest(*_place(row.to))
        if row.state == "waiting" and (target := _edited(row)):
            yield "outbox edit", self._db.rows.digest(*target)

    def _key_found_by(self, key: Key) -> Iterable[Lookup]:
        yield "button", self._db.rows.digest(key.name)
        if key.expires:
            yield "button expiry", moment_key(key.expires)

    def _post_found_by(self, kept: KeptPost) -> Iterable[Lookup]:
        posted = kept.posted
        yield "post", self._db.rows.digest(posted.chat, posted.message)
        yield "posts", self._db.rows.digest(posted.purpose, posted.decision)
        if posted.poll:
            yield "poll", self._db.rows.digest(posted.poll)


def _in_parts(saying: Saying) -> list[Saying]:
    """One act a message. An edit cannot grow a second message: it keeps the first part."""
    if not isinstance(saying, Post | Edit):
        return [saying]
    texts = parts(saying.message.text)
    if len(texts) == 1:
        return [saying]
    if isinstance(saying, Edit):
        return [replace(saying, message=replace(saying.message, text=texts[0]))]

    first = Post(saying.to, Message(texts[0]), reply_to=saying.reply_to, silent=saying.silent)
    middle = [Post(saying.to, Message(text), silent=True) for text in texts[1:-1]]
    last = replace(saying, message=replace(saying.message, text=texts[-1]), reply_to=None, silent=True)
    return [first, *middle, last]


def _edited(row: Outgoing) -> tuple[str | int | None, ...] | None:
    act = row.act
    if not isinstance(act, Edit):
        return None
    return (*_place(act.to), act.purpose, act.decision, act.submission, act.message_id)


def _submission(act: Post | SendDocument | SendPhoto | SendPoll) -> int | None:
    return act.submission if isinstance(act, Post) else None


def _place(to: Destination) -> tuple[str, int]:
    return ("group", to.group) if isinstance(to, ToGroup) else ("person", to.person)


def _name_of(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()[:32]
