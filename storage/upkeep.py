"""Checking, showing, forgetting: what is done over the whole of the store."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from domain import themes, transmitting
from domain.decisions import Decision
from domain.groups import Act, Group
from domain.outgoing import Outgoing
from domain.submissions import Submission
from storage.codec import mentions, to_document, unnamed
from storage.rows import USES_FILE
from storage.shelf import Shelf
from storage.upgrades import VERSION

if TYPE_CHECKING:
    from storage.store import TinyStore

FAILED_UPDATES_STAY = timedelta(days=30)
DRAFTS_STAY = timedelta(days=30)
QUOTING = ("selection", "themes", "note", "ranking", "ballot")  # kinds of drafts that hold words of answers
QUESTIONS_STAY = timedelta(days=7)


def faults(store: "TinyStore") -> list[str]:
    """What does not hold, in words."""
    broken = store.db.rows.broken()
    if broken:
        return [f"the file is damaged: {what}" for what in broken]
    unreadable = store.db.rows.unreadable()
    if unreadable:
        return [f"{place} cannot be read" for place in unreadable]
    return [*_of_groups(store), *_of_submissions(store), *_of_messages(store), *_of_updates(store)]


def _of_groups(store: "TinyStore") -> Iterator[str]:
    groups = {group.id: group for group in store.groups()}
    chats = Counter(chat for group in groups.values() for chat in {group.chat, *group.former_chats})
    yield from (f"chat {chat} belongs to {n} groups" for chat, n in chats.items() if n > 1)
    for group in groups.values():
        keys = [o.key for o in group.roster]
        if len(keys) != len(set(keys)):
            yield f"group {group.id}: two organisations have the same key"
        for point in group.focal_points:
            if point.organisation not in keys:
                yield f"group {group.id}: a focal point speaks for the unknown organisation {point.organisation}"

        decisions = store.decisions_of(group.id)
        if [d.number for d in decisions] != list(range(1, len(decisions) + 1)):
            yield f"group {group.id}: its decisions are numbered {[d.number for d in decisions]}"
        for decision in decisions:
            named = {
                *decision.organisations,
                *(extension.organisation for extension in decision.extensions),
                *(excuse.organisation for excuse in decision.excuses),
                *(v.organisation for asked in decision.rounds for v in asked.votes if v.organisation is not None),
            }
            yield from (f"decision {decision.id}: unknown organisation {key}" for key in sorted(named - set(keys)))
    for decision in store.decisions.all():
        if decision.group not in groups:
            yield f"decision {decision.id}: its group {decision.group} is unknown"


def _of_submissions(store: "TinyStore") -> Iterator[str]:
    decisions = {decision.id: decision for decision in store.decisions.all()}
    for table in store.db.rows.tables("submissions:"):
        number = int(table.partition(":")[2])
        submissions = store.submissions_to(number)
        if number not in decisions:
            yield f"submissions to the unknown decision {number}"
            continue
        if [s.number for s in submissions] != list(range(1, len(submissions) + 1)):
            yield f"decision {number}: its submissions are numbered {[s.number for s in submissions]}"
        keys = {o.key for o in store.group(decisions[number].group).roster}
        for submission in submissions:
            if submission.decision != number:
                yield f"submission {submission.number} of decision {number} says it is of {submission.decision}"
            if submission.organisation is not None and submission.organisation not in keys:
                yield f"decision {number}, submission {submission.number}: unknown organisation"
            if not submission.versions:
                yield f"decision {number}, submission {submission.number}: it has no version"
    for kind in ("nudges", "mails"):
        for table in store.db.rows.tables(f"{kind}:"):
            if int(table.partition(":")[2]) not in decisions:
                yield f"{kind} of the unknown decision {table.partition(':')[2]}"


def _of_messages(store: "TinyStore") -> Iterator[str]:
    places = Counter((kept.posted.chat, kept.posted.message) for kept in store.outbox.posts())
    yield from (f"our message {place} is known {n} times" for place, n in places.items() if n > 1)
    decisions = set(store.db.rows.ids("decisions"))
    for kept in store.outbox.posts():
        if kept.posted.decision is not None and kept.posted.decision not in decisions:
            yield f"our message {kept.posted.message} belongs to the unknown decision {kept.posted.decision}"
    groups = set(store.db.rows.ids("groups"))
    waiting = {row.id for row in store.outbox.waiting()}
    for row in store.outbox.rows():
        if (row.state in ("waiting", "claimed")) != (row.ended is None) or (row.ended is None) != (row.id in waiting):
            yield f"outbox row {row.id} is {row.state} and {'not ' if row.ended is None else ''}ended"
        if getattr(row.to, "group", None) not in (None, *groups):
            yield f"outbox row {row.id} goes to an unknown group"


def _of_updates(store: "TinyStore") -> Iterator[str]:
    arrivals = store.inbox.all()
    seen = Counter(arrival.update for arrival in arrivals)
    yield from (f"update {number} was kept {n} times" for number, n in seen.items() if n > 1)
    waiting = {arrival.id for arrival in store.inbox.waiting()}
    for arrival in arrivals:
        if (arrival.state == "waiting") != (arrival.id in waiting) or (arrival.ended is None) != (
            arrival.id in waiting
        ):
            yield f"update {arrival.update} is {arrival.state} and also waiting, or neither"


def dump(store: "TinyStore") -> dict[str, Any]:
    rows = store.db.rows
    files = []
    for name in rows.file_names():
        data = rows.get_file(name) or b""
        files.append({"id": name, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()})
    return {
        "version": VERSION,
        "groups": [_plain(group) for group in store.groups()],
        "people": [_plain(person) for person in store.people.all()],
        "decisions": [_plain(decision) for decision in store.decisions.all()],
        "submissions": [_plain(submission) for submission in store.submissions.everywhere()],
        "nudges": [_plain(nudge) for nudge in store.nudges.everywhere()],
        "mails": [_plain(mail) for mail in store.mails.everywhere()],
        "drafts": [_plain(draft) for draft in store.drafts.all()],
        "questions": [_plain(question) for question in store.questions.all()],
        "posts": [_plain(kept) for kept in store.outbox.posts()],
        "outbox": [
            {k: v for k, v in to_document(row, type(row)).items() if k != "keys"} for row in store.outbox.rows()
        ],
        "buttons": [{k: v for k, v in _plain(key).items() if k != "name"} for key in store.outbox.buttons()],
        "inbox": [_plain(arrival) for arrival in store.inbox.all()],
        "files": files,
        "to_fetch": [_plain(wish) for wish in store.wishes.all()],
    }


def export_person(store: "TinyStore", person: int) -> dict[str, Any]:
    """What is kept about a person: what they said and did, and what they were told. Nothing that others said."""
    met = store.person(person)
    groups = store.groups()
    theirs = [s for s in store.submissions.everywhere() if person in (s.author, s.on_behalf and s.on_behalf.by)]
    question = store.asked(person)
    return {
        "person": _plain(met) if met else None,
        "groups": [
            {
                "title": group.title,
                "coordinates": group.is_coordinated_by(person),
                "speaks_for": [o.name for o in group.organisations_of(person)],
                "claims": [group.organisation(c.organisation).name for c in group.claims if c.person == person],
            }
            for group in groups
            if mentions(_plain(group), person) or (met and group.id in met.groups)
        ],
        "submissions": [_plain(submission) for submission in theirs],
        "acts": [act for decision in store.decisions.all() for act in _acts_in(store, decision, person)],
        "results": [told for decision in store.decisions.all() for told in _results_in(store, decision, person)],
        "nudges": [
            {k: v for k, v in _plain(n).items() if k not in ("person", "by") or v == person}
            for n in store.nudges.everywhere()
            if person in (n.person, n.by)
        ],
        "mails": [
            {k: v for k, v in _plain(mail).items() if k in ("decision", "version", "at")}
            for mail in store.mails.everywhere()
            if mail.by == person
        ],
        "drafts": [_plain(draft) for draft in store.drafts.all() if draft.by == person],
        "arranging": [
            step
            for draft in store.drafts.all()
            if draft.kind == "themes"
            for step in themes.steps_of(draft.fields, person)
        ],
        "question": _plain(question) if question else None,
        "messages": [_as_told(row) for row in store.outbox.rows() if getattr(row.to, "person", None) == person],
    }


def _acts_in(store: "TinyStore", decision: Decision, person: int) -> Iterator[dict[str, Any]]:
    """What this person did about the decision, and when. What stands in it of others is left out."""
    group = store.group(decision.group)
    about = {"group": group.title, "decision": decision.number, "title": decision.title}

    def own(what: str, done: Any, **more: Any) -> Iterator[dict[str, Any]]:
        if done is not None and done.by == person:
            yield {**about, "did": what, **_plain(done), **more}

    def of(what: str, done: Any, **more: Any) -> Iterator[dict[str, Any]]:
        key = done.organisation
        yield from own(what, done, organisation=group.organisation(key).name if key else None, **more)

    yield from own("opened", decision.opened)
    for extension in decision.extensions:
        yield from of("extended", extension)
    for excuse in decision.excuses:
        yield from of("excused", excuse)
    for move in decision.moves:
        yield from own("moved", move)
    yield from own("closed", decision.closure)
    yield from own("cancelled", decision.cancellation)
    for progress in decision.progress:
        yield from own("progress", progress)
    for done in (*decision.transmissions, *decision.taken_back):
        yield from own("transmitted", Act(done.by, done.at), version=done.version, recipient=done.recipient)
        yield from own("took back", done.taken_back, version=done.version, recipient=done.recipient)
    for asked in decision.rounds:
        yield from own("asked to rank", asked.opened, round=asked.number)
        if asked.ended and asked.ended.by is not None:
            yield from own("ended the round", Act(asked.ended.by, asked.ended.at), round=asked.number)
        for vote in asked.votes:
            yield from of("voted", vote, round=asked.number)


def _results_in(store: "TinyStore", decision: Decision, person: int) -> Iterator[dict[str, Any]]:
    """What became of their own contribution, and of their organisation's, as they are told it."""
    group, received = store.group(decision.group), store.submissions_to(decision.id)
    for done in decision.transmissions:
        for result in transmitting.results_for(group, done, received, person):
            about = {"group": group.title, "decision": decision.number, "version": done.version}
            yield {**about, **_plain(result)}


def _as_told(row: Outgoing) -> dict[str, Any]:
    """A message to the person; its words once it stands in their chat, where they have read them."""
    kept = _plain(row)
    act = kept["act"]
    said = act.get("message") or act.get("document") or {}
    words = {k: said[k] for k in ("text", "name", "caption") if k in said} if row.state == "sent" else {}
    told = {k: act[k] for k in ("purpose", "decision") if act.get(k)}
    return {"at": kept["at"], "state": row.state, **told, **words}


def forget_person(store: "TinyStore", person: int) -> None:
    known = store.person(person)
    names = {known.username} if known else set()
    names |= {focal.username for group in store.groups() for focal in group.focal_points if focal.person == person}
    folded = {name.casefold() for name in names if name}
    with store.db.rows.transaction():
        for doc_id in store.people.ids("person", person):
            store.people.remove(doc_id)
        store.answered(person)
        for draft in store.drafts.all():
            if draft.by == person:
                store.drop_draft(draft.id)
            elif draft.kind == "themes":
                store.keep_draft(replace(draft, fields=themes.without_person(draft.fields, person)))
        store.outbox.forget(person, folded)
        store.inbox.forget(person)

        for group in store.groups():
            fewer = replace(
                group,
                coordinators=tuple(c for c in group.coordinators if c.person != person),
                focal_points=tuple(f for f in group.focal_points if f.person != person),
                claims=tuple(c for c in group.claims if c.person != person),
            )
            store.groups_kept.put(group.id, unnamed(fewer, Group, person))
        for decision in store.decisions.all():
            if mentions(_plain(decision), person):
                store.decisions.put(decision.id, unnamed(decision, Decision, person))
            for submission in store.submissions_to(decision.id):
                own = replace(submission, author_name="") if submission.author == person else submission
                if mentions(_plain(own), person):
                    store.submissions.within(decision.id).put(own.number, unnamed(own, Submission, person))
            for mail in store.mails_of(decision.id):
                if mail.by == person:
                    store.keep_mail(replace(mail, by=0))
            nudges = store.nudges.within(decision.id)
            for doc_id in store.db.rows.ids(nudges.name):
                nudge = nudges.get(doc_id)
                if nudge is not None and person in (nudge.person, nudge.by):
                    nudges.put(doc_id, unnamed(nudge, type(nudge), person))


def purge(
    store: "TinyStore",
    now: datetime,
    *,
    done_updates: timedelta,
    sent_messages: timedelta,
    files: timedelta,
    closed_decisions: timedelta,
) -> Mapping[str, int]:
    gone = Counter[str]()
    without_files, emptied, running = set(), set(), set()
    with store.db.rows.transaction():
        gone["updates"] = store.inbox.purge(now - done_updates, now - FAILED_UPDATES_STAY)
        gone["messages and buttons"] = store.outbox.purge(now - sent_messages, now)
        for decision in store.decisions.all():
            over = _over_since(decision)
            if decision.is_running:
                running.add(decision.id)
            if over is not None and over < now - files:
                without_files.add(decision.id)
            if over is not None and over < now - closed_decisions:
                emptied.add(decision.id)
        for of in emptied:
            gone["answers"] += _empty_answers(store, of) + _remove_rounds(store, of)
            gone["nudges"] += _remove_all(store, store.nudges.within(of))
            gone["mails"] += _remove_all(store, store.mails.within(of))
        for draft in store.drafts.all():
            decision_of = draft.fields.get("decision") if draft.kind in QUOTING else None
            # The arrangement of a decision's points is kept as long as its answers; what is prepared for the
            # transmission, at least as long as that may still come.
            stays = draft.kind == "themes" or decision_of in running
            if decision_of in emptied or (draft.at < now - DRAFTS_STAY and not stays):
                store.drop_draft(draft.id)
                gone["drafts"] += 1
        for question in store.questions.all():
            if question.at < now - QUESTIONS_STAY:
                store.answered(question.person)
                gone["questions"] += 1
        gone["templates"] = _remove_templates(store, now - files)
        gone["files"] = _remove_files(store, without_files)
    return dict(gone)


def _over_since(decision: Decision) -> datetime | None:
    """When the last thing happened to a decision that is over; None while it still runs."""
    ends = [
        *([decision.cancellation.at] if decision.cancellation else []),
        *([decision.closure.at] if decision.closure else []),
        *(transmission.at for transmission in decision.transmissions),
        *(progress.at for progress in decision.progress if progress.status == "done"),
    ]
    return max(ends, default=None)


def _empty_answers(store: "TinyStore", decision: int) -> int:
    over = store.decision(decision)
    told = (*over.transmissions, *over.taken_back)
    if any(t.results or t.stands_for for t in told):  # they quote what was answered, or let one guess it
        went, not_sent = (
            tuple(replace(t, results=(), stands_for=()) for t in told) for told in (over.transmissions, over.taken_back)
        )
        store.keep_decision(replace(over, transmissions=went, taken_back=not_sent))
    full = [s for s in store.submissions_to(decision) if any(v.text or v.items or v.attachments for v in s.versions)]
    for submission in full:
        store.submissions.within(decision).put(submission.number, _emptied(submission))
    return len(full)


def _remove_rounds(store: "TinyStore", decision: int) -> int:
    """Their ballots quote what was answered."""
    kept = store.decision(decision)
    if kept.rounds:
        store.decisions.put(decision, replace(kept, rounds=()))
    return len(kept.rounds)


def _remove_all(store: "TinyStore", shelf: Shelf[Any]) -> int:
    ids = store.db.rows.ids(shelf.name)
    for doc_id in ids:
        shelf.remove(doc_id)
    return len(ids)


def _remove_templates(store: "TinyStore", before: datetime) -> int:
    """A group that the bot was removed from long ago needs none any more."""
    left = [g for g in store.groups() if g.templates and g.away_since is not None and g.away_since < before]
    for group in left:
        store.groups_kept.put(group.id, replace(group, templates=()))
    return len(left)


def _remove_files(store: "TinyStore", without_files: set[int]) -> int:
    """What belongs to decisions goes with the last of them; what was made for somebody, with its message."""

    def is_needed(name: str) -> bool:
        used_in = store.db.rows.find(USES_FILE, store.db.rows.digest(name))
        if any(table in ("drafts", "groups") for table, _ in used_in):
            return True
        decisions = {_decision_of(table, doc_id) for table, doc_id in used_in if table != "outbox"}
        return not decisions <= without_files if decisions else bool(used_in)

    for wish in store.wishes.found("wishes", "wanted"):
        if not is_needed(wish.attachment.id):
            store.cannot_fetch(wish.attachment.id, "kept long enough")
    unneeded = [name for name in store.db.rows.file_names() if not is_needed(name)]
    for name in unneeded:
        store.db.rows.remove_file(name)
    return len(unneeded)


def _decision_of(table: str, doc_id: int) -> int:
    """Of a decision's own row, or of one in a table `...:1` of its own."""
    return int(table.partition(":")[2] or doc_id)


def _emptied(submission: Submission) -> Submission:
    """That it was given, when and for whom stays; what it said and who said it goes."""
    versions = tuple(replace(v, text="", items=(), attachments=()) for v in submission.versions)
    return replace(submission, author=0, author_name="", versions=versions)


def _plain(value: Any) -> dict[str, Any]:
    return to_document(value, type(value))
