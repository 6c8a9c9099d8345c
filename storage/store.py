"""The house's memory on one SQLite file: a method for each question that is asked (see domain/store.py)."""

import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Literal, TypeVar

from domain.decisions import Decision
from domain.groups import Group, Person
from domain.mail import Mail
from domain.sayings import Post, Saying, SendPoll, ToGroup, ToPerson
from domain.store import Asked, Draft, Nudged, Posted, Pressed, Store, Undelivered
from domain.submissions import Attachment, Submission
from storage import disk, upkeep
from storage.errors import StoreError
from storage.inbox import Inbox, handling
from storage.outbox import Key, Outbox
from storage.rows import USES_FILE, Lookup, Rows
from storage.shelf import Shelf, moment_key

Now = Callable[[], datetime]
_T = TypeVar("_T")


@dataclass(frozen=True)
class Wish:
    """A file of a submission whose bytes are to be fetched from Telegram, or cannot be."""

    attachment: Attachment
    state: Literal["wanted", "unfetchable"] = "wanted"
    why: str = ""


def open_store(
    folder: Path,
    key_file: Path,
    *,
    now: Now,
    forever: Iterable[str] = (),
) -> "TinyStore":
    """Opens the store of this data folder, alone, making it where nothing ever was.

    Raises a StoreError worded for the operator: in use, damaged (with the last good copy), too new, wrong key.
    `now` tells the time of what the store itself dates: rows of the outbox, expiry of buttons. Buttons whose act is in
    `forever` never expire.
    """
    db, lock = disk.open_rows(folder, key_file, now())
    return TinyStore(db, folder, key_file, now, frozenset(forever), lock)


def read_store(folder: Path, key_file: Path) -> "TinyStore":
    """Opens the store for reading only, also beside a running bot."""
    return TinyStore(disk.read_rows(folder, key_file), folder, key_file, _no_clock, frozenset(), None)


def restore_store(folder: Path, key_file: Path, backup: Path) -> Path | None:
    """Puts a backup in the place of the store; refuses while a bot runs, checks before it replaces.

    Returns where the replaced store was kept, None when there was none.
    """
    return disk.restore(folder, key_file, backup)


class TinyStore:
    """Implements domain.store.Store; besides, what bot.py, the door and the outbox need."""

    def __init__(
        self,
        db: Rows,
        folder: Path,
        key_file: Path,
        now: Now,
        forever: frozenset[str],
        lock: disk.Lock | None,
    ) -> None:
        self.db, self.folder, self.key_file = db, folder, key_file
        self._now, self._lock = now, lock
        self._more_follows = False
        self.inbox = Inbox(db)
        self.outbox = Outbox(db, forever)
        self.groups_kept: Shelf[Group] = Shelf(db, "groups", Group, self._group_found_by)
        self.people: Shelf[Person] = Shelf(db, "people", Person, self._person_found_by)
        self.decisions: Shelf[Decision] = Shelf(db, "decisions", Decision, self._decision_found_by)
        self.submissions: Shelf[Submission] = Shelf(db, "submissions", Submission, self._submission_found_by)
        self.nudges: Shelf[Nudged] = Shelf(db, "nudges", Nudged, lambda n: [("nudged", moment_key(n.at))])
        self.drafts: Shelf[Draft] = Shelf(db, "drafts", Draft, self._draft_found_by)
        self.on_unread: Callable[[], None] = lambda: None  # called after each commit with minutes to be read
        self.questions: Shelf[Asked] = Shelf(db, "questions", Asked, self._question_found_by)
        self.wishes: Shelf[Wish] = Shelf(db, "wishes", Wish, self._wish_found_by)
        self.mails: Shelf[Mail] = Shelf(db, "mails", Mail, self._mail_found_by)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keeps everything written inside together, on disk, or nothing. Inside a handler it ends the update."""
        with self.db.rows.transaction():
            if self.db.rows.depth == 1:
                self._more_follows = False
            yield
            arrival = handling.get()
            if arrival is not None and self.db.rows.depth == 1 and not self._more_follows:
                self.inbox.done(arrival, self._now())

    def more_follows(self) -> None:
        self._more_follows = True

    def close(self) -> None:
        self.db.close()
        if self._lock:
            self._lock.release()

    # groups and people

    def group(self, group: int) -> Group:
        return _known(self.groups_kept.get(group), f"group {group}")

    def groups(self) -> Sequence[Group]:
        return self.groups_kept.all()

    def group_of_chat(self, chat: int) -> Group | None:
        return _last(self.groups_kept.found("chat", chat))

    def groups_expecting(self, username: str) -> Sequence[Group]:
        return self.groups_kept.found("expects", _username(username))

    def add_group(self, group: Group) -> Group:
        with self.db.rows.transaction():
            added = replace(group, id=self.groups_kept.next_id())
            self.groups_kept.put(added.id, added)
        return added

    def keep_group(self, group: Group) -> None:
        with self.db.rows.transaction():
            before = self.group(group.id)
            lost = {before.chat, *before.former_chats} - {group.chat, *group.former_chats}
            self.groups_kept.put(group.id, replace(group, former_chats=(*group.former_chats, *sorted(lost))))

    def migrate_chat(self, old: int, new: int) -> Group | None:
        """The group of the old chat id lives in the new one from now on. None when there is nothing to change."""
        with self.db.rows.transaction():
            group = self.group_of_chat(old)
            if group is None or new in (group.chat, *group.former_chats):
                return None
            former = tuple(c for c in (*group.former_chats, group.chat) if c != new)
            moved = replace(group, chat=new, former_chats=former)
            self.groups_kept.put(group.id, moved)
        return moved

    def person(self, person: int) -> Person | None:
        return _last(self.people.found("person", person))

    def person_called(self, username: str) -> Person | None:
        return _last(self.people.found("called", _username(username)))

    def people_of(self, group: int) -> Sequence[Person]:
        return self.people.found("seen in", group)

    def shown_all_commands(self) -> Sequence[Person]:
        return self.people.found("shown all commands")

    def keep_person(self, person: Person) -> None:
        with self.db.rows.transaction():
            # Telegram gave the username to this person: whoever had it before has it no more.
            for other in self.people.found("called", _username(person.username)) if person.username else ():
                if other.id != person.id:
                    self._put_person(replace(other, username=None))
            self._put_person(person)

    def _put_person(self, person: Person) -> None:
        ids = self.people.ids("person", person.id)
        self.people.put(ids[0] if ids else self.people.next_id(), person)

    def forget_person(self, person: int) -> None:
        upkeep.forget_person(self, person)

    # decisions and submissions

    def decision(self, decision: int) -> Decision:
        return _known(self.decisions.get(decision), f"decision {decision}")

    def decisions_of(self, group: int) -> Sequence[Decision]:
        return sorted(self.decisions.found("decisions of", group), key=lambda d: d.number)

    def running(self) -> Sequence[Decision]:
        return sorted(self.decisions.found("running"), key=lambda d: (d.group, d.number))

    def decision_numbered(self, group: int, number: int) -> Decision | None:
        return _last(self.decisions.found("decision numbered", group, number))

    def decision_asked_in(self, chat: int, message: int) -> Decision | None:
        posted = self.posted(chat, message)
        return None if posted is None or posted.decision is None else self.decisions.get(posted.decision)

    def add_decision(self, decision: Decision) -> Decision:
        with self.db.rows.transaction():
            number = len(self.decisions.ids("decisions of", decision.group)) + 1
            added = replace(decision, id=self.decisions.next_id(), number=number)
            self.decisions.put(added.id, added)
        return added

    def keep_decision(self, decision: Decision) -> None:
        with self.db.rows.transaction():
            self.decision(decision.id)
            self.decisions.put(decision.id, decision)

    def submissions_to(self, decision: int) -> Sequence[Submission]:
        return self.submissions.within(decision).all()

    def submission_from(self, chat: int, message: int) -> Submission | None:
        return _last(self.submissions.found("source", chat, message))

    def submission_of_album(self, decision: int, author: int, album: str) -> Submission | None:
        return _last(self.submissions.found("album", decision, author, album))

    def add_submission(self, submission: Submission) -> Submission:
        with self.db.rows.transaction():
            self.decision(submission.decision)
            added = replace(submission, number=self.submissions.within(submission.decision).next_id())
            self._put_submission(added)
        return added

    def keep_submission(self, submission: Submission) -> None:
        with self.db.rows.transaction():
            _known(
                self.submissions.within(submission.decision).get(submission.number),
                f"submission {submission.number} of decision {submission.decision}",
            )
            self._put_submission(submission)

    def _put_submission(self, submission: Submission) -> None:
        self.submissions.within(submission.decision).put(submission.number, submission)
        for attachment in (a for v in submission.versions for a in v.attachments):
            if not self.wishes.ids("wish", attachment.id) and not self.db.rows.has_file(attachment.id):
                self.wishes.put(self.wishes.next_id(), Wish(attachment))

    # files

    def keep_file(self, data: bytes) -> str:
        name = secrets.token_urlsafe(12)
        self.db.rows.put_file(name, data)
        return name

    def file(self, file: str) -> bytes | None:
        return self.db.rows.get_file(file)

    def keep_fetched(self, attachment: str, data: bytes) -> None:
        with self.db.rows.transaction():
            self.db.rows.put_file(attachment, data)
            for wish in self.wishes.ids("wish", attachment):
                self.wishes.remove(wish)

    def to_fetch(self) -> Sequence[Attachment]:
        return [wish.attachment for wish in self.wishes.found("wishes", "wanted")]

    def cannot_fetch(self, attachment: str, why: str) -> None:
        """It is not asked for again; `unfetchable` tells of it."""
        with self.db.rows.transaction():
            for doc_id in self.wishes.ids("wish", attachment):
                wish = _known(self.wishes.get(doc_id), "wish")
                self.wishes.put(doc_id, replace(wish, state="unfetchable", why=why))

    def unfetchable(self) -> Mapping[str, str]:
        """Why an attachment's bytes will not come, by its id."""
        return {wish.attachment.id: wish.why for wish in self.wishes.found("wishes", "unfetchable")}

    # mail to recipients

    def mails_of(self, decision: int) -> Sequence[Mail]:
        return self.mails.within(decision).all()

    def mails_underway(self) -> Sequence[Mail]:
        return self.mails.found("mail underway")

    def mails_since(self, at: datetime) -> Sequence[Mail]:
        return [mail for mail in self.mails.everywhere() if (mail.tried or mail.at) >= at]

    def add_mail(self, mail: Mail) -> Mail:
        shelf = self.mails.within(mail.decision)
        with self.db.rows.transaction():
            added = replace(mail, id=shelf.next_id())
            shelf.put(added.id, added)
        return added

    def keep_mail(self, mail: Mail) -> None:
        shelf = self.mails.within(mail.decision)
        with self.db.rows.transaction():
            _known(shelf.get(mail.id), f"mail {mail.id} of decision {mail.decision}")
            shelf.put(mail.id, mail)

    # nudges

    def nudges_of(self, decision: int) -> Sequence[Nudged]:
        return self.nudges.within(decision).all()

    def nudges_since(self, at: datetime) -> Sequence[Nudged]:
        return [nudge for nudge in self.nudges.between("nudged", at) if nudge.at >= at]

    def keep_nudge(self, nudge: Nudged) -> None:
        shelf = self.nudges.within(nudge.decision)
        with self.db.rows.transaction():
            shelf.put(shelf.next_id(), nudge)

    # conversation

    def draft(self, draft: int) -> Draft | None:
        return self.drafts.get(draft)

    def drafts_of(self, group: int, kind: str) -> Sequence[Draft]:
        return [d for d in self.drafts.all() if d.group == group and d.kind == kind]

    def unread(self) -> Sequence[Draft]:
        return self.drafts.found("unread")

    def wanted_pdfs(self) -> Sequence[Draft]:
        return self.drafts.found("pdf")

    def add_draft(self, draft: Draft) -> Draft:
        with self.db.rows.transaction():
            added = replace(draft, id=self.drafts.next_id())
            self._put_draft(added)
        return added

    def keep_draft(self, draft: Draft) -> None:
        with self.db.rows.transaction():
            _known(self.drafts.get(draft.id), f"draft {draft.id}")
            self._put_draft(draft)

    def _put_draft(self, draft: Draft) -> None:
        self.drafts.put(draft.id, draft)
        if draft.is_unread:
            self.db.rows.afterwards(self._unread)

    def _unread(self) -> None:
        self.on_unread()

    def drop_draft(self, draft: int) -> None:
        self.drafts.remove(draft)

    def asked(self, person: int) -> Asked | None:
        return _last(self.questions.found("question to", person))

    def ask(self, asked: Asked) -> None:
        with self.db.rows.transaction():
            self.answered(asked.person)
            self.questions.put(self.questions.next_id(), asked)

    def answered(self, person: int) -> None:
        with self.db.rows.transaction():
            for question in self.questions.ids("question to", person):
                self.questions.remove(question)

    def pressed(self, key: str, person: int, chat: int, now: datetime) -> Pressed | None:
        found = self.outbox.key(key)
        if found is None or (found.expires and found.expires <= now) or not self._may_press(found, person, chat):
            return None
        return Pressed(found.act, found.args)

    def _may_press(self, key: Key, person: int, chat: int) -> bool:
        if key.only_for and person not in key.only_for:
            return False
        if isinstance(key.to, ToPerson):
            return chat == person == key.to.person
        if key.private:
            return chat == person
        group = self.group_of_chat(chat)
        return group is not None and group.id == key.to.group

    def posted(self, chat: int, message: int) -> Posted | None:
        return self.outbox.posted(chat, message)

    def poll_posted(self, poll: str) -> Posted | None:
        return self.outbox.poll_posted(poll)

    def post_standing(self, purpose: str, decision: int) -> Posted | None:
        group = self.decisions.get(decision)
        gone = set(self.group(group.group).former_chats) if group else set()
        return _last([p for p in self.outbox.standing(purpose, decision) if p.chat not in gone])

    def post_underway(self, purpose: str, decision: int) -> bool:
        acts = (row.act for row in self.outbox.waiting())
        return any(isinstance(a, Post | SendPoll) and (a.purpose, a.decision) == (purpose, decision) for a in acts)

    def post_in_doubt(self, purpose: str, decision: int) -> bool:
        return self.outbox.in_doubt(ToGroup(self.decision(decision).group), purpose, decision)

    def recognise(self, chat: int, message: int, shown: str) -> None:
        if self.posted(chat, message) is not None:
            return
        group = self.group_of_chat(chat)
        self.outbox.recognise(ToGroup(group.id) if group else ToPerson(chat), chat, message, shown)

    def say(self, *sayings: Saying) -> None:
        self.outbox.add(sayings, self._now())

    def undelivered(self) -> Sequence[Undelivered]:
        return self.outbox.undelivered()

    # upkeep

    def backup(self, file: Path) -> None:
        """Copies everything, still sealed, to a new file. May run in a thread, and beside a running bot."""
        disk.copy(self.folder / disk.FILE, file)

    def keep_generation(self) -> None:
        """Keeps a copy beside the store to fall back on, instead of the oldest one. May run in a thread."""
        disk.keep_generation(self.folder, self.key_file, self._now())

    def check(self) -> list[str]:
        """What does not hold in the store, in words; empty when all is well."""
        return upkeep.faults(self)

    def dump(self) -> dict[str, Any]:
        """Everything that is kept, readable; of files their size and hash. No keys."""
        return upkeep.dump(self)

    def export_person(self, person: int) -> dict[str, Any]:
        """Everything that is kept about a person, readable."""
        return upkeep.export_person(self, person)

    def purge(
        self,
        now: datetime,
        *,
        done_updates: timedelta,
        sent_messages: timedelta,
        files: timedelta,
        closed_decisions: timedelta,
    ) -> Mapping[str, int]:
        """Forgets what has been kept long enough; how much of each kind.

        Updates that failed and drafts stay 30 days, questions 7; made documents go with the message that brought them.
        """
        return upkeep.purge(
            self,
            now,
            done_updates=done_updates,
            sent_messages=sent_messages,
            files=files,
            closed_decisions=closed_decisions,
        )

    def _group_found_by(self, group: Group) -> Iterable[Lookup]:
        for chat in (group.chat, *group.former_chats):
            yield "chat", self.db.rows.digest(chat)
        for focal in group.focal_points:
            if focal.person is None and focal.username:
                yield "expects", self.db.rows.digest(_username(focal.username))
        for template in group.templates:
            yield USES_FILE, self.db.rows.digest(template.file)

    def _person_found_by(self, person: Person) -> Iterable[Lookup]:
        yield "person", self.db.rows.digest(person.id)
        if person.username:
            yield "called", self.db.rows.digest(_username(person.username))
        for group in person.groups:
            yield "seen in", self.db.rows.digest(group)
        if person.menu:
            yield "shown all commands", self.db.rows.digest()

    def _decision_found_by(self, decision: Decision) -> Iterable[Lookup]:
        yield "decisions of", self.db.rows.digest(decision.group)
        yield "decision numbered", self.db.rows.digest(decision.group, decision.number)
        if decision.is_running:
            yield "running", self.db.rows.digest()
        for file in (
            file for transmission in (*decision.transmissions, *decision.taken_back) for file in transmission.files
        ):
            yield USES_FILE, self.db.rows.digest(file)

    def _submission_found_by(self, submission: Submission) -> Iterable[Lookup]:
        source = submission.source
        yield "source", self.db.rows.digest(source.chat, source.message)
        if source.album:
            yield "album", self.db.rows.digest(submission.decision, submission.author, source.album)
        for attachment in (a for version in submission.versions for a in version.attachments):
            yield USES_FILE, self.db.rows.digest(attachment.id)

    def _mail_found_by(self, mail: Mail) -> Iterable[Lookup]:
        if mail.state != "done":
            yield "mail underway", self.db.rows.digest()
        for enclosed in mail.enclosed:
            yield USES_FILE, self.db.rows.digest(enclosed.file)

    def _draft_found_by(self, draft: Draft) -> Iterable[Lookup]:
        if draft.is_unread:
            yield "unread", self.db.rows.digest()
        if draft.kind == "pdf":
            yield "pdf", self.db.rows.digest()
        if draft.kind in ("pdf", "template"):
            yield USES_FILE, self.db.rows.digest(str(draft.fields["file"]))

    def _question_found_by(self, asked: Asked) -> Iterable[Lookup]:
        yield "question to", self.db.rows.digest(asked.person)

    def _wish_found_by(self, wish: Wish) -> Iterable[Lookup]:
        yield "wish", self.db.rows.digest(wish.attachment.id)
        yield "wishes", self.db.rows.digest(wish.state)


def _known(value: _T | None, name: str) -> _T:
    if value is None:
        raise KeyError(name)
    return value


def _last(values: Sequence[_T]) -> _T | None:
    return values[-1] if values else None


def _username(username: str) -> str:
    return username.removeprefix("@").casefold()


def _no_clock() -> datetime:
    raise StoreError("The store was opened for reading only.")


_: type[Store] = TinyStore
