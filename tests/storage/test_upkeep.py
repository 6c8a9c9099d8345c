"""Checking, showing, exporting, forgetting and letting go."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from domain.decisions import Cancellation, Closure, Decision, Extension, Outcome, Result, Transmission
from domain.groups import Act, FocalPoint
from domain.sayings import Button, Document, Message, Post, SendDocument, ToGroup, ToPerson
from domain.store import Asked, Draft, Nudged
from domain.submissions import OnBehalf, Source, Version
from storage.store import TinyStore
from tests.storage.cast import (
    AISSATA,
    CHAT,
    DAY,
    IBRAHIM,
    MARIAM,
    NOW,
    Hour,
    answer,
    cluster,
    letter,
    opened,
    people,
    photo,
    priorities,
)

SPANS = {
    "done_updates": DAY * 3,
    "sent_messages": DAY * 7,
    "files": DAY * 180,
    "closed_decisions": DAY * 365,
}


@pytest.fixture
def hour() -> Hour:
    return Hour()


@pytest.fixture
def store(tmp_path: Path, hour: Hour) -> Iterator[TinyStore]:
    store = opened(tmp_path, hour)
    yield store
    store.close()


def lived_in(store: TinyStore) -> Decision:
    """A group in which everything has happened once."""
    group = cluster(store)
    people(store, group)
    decision = priorities(store, group)
    said = Version(NOW, "1) Accès", ("Accès",), (photo(),))
    first = store.add_submission(answer(decision, source=Source(AISSATA, 7, private=True), versions=(said,)))
    phoned = OnBehalf(AISSATA, "phone")
    store.add_submission(answer(decision, 9, organisation="o2", author=MARIAM, author_name="Mariam", on_behalf=phoned))
    store.keep_fetched("f1", b"bytes")
    store.keep_submission(replace(first, withdrawn=Act(AISSATA, NOW + DAY)))
    store.keep_decision(replace(decision, extensions=(Extension("o1", NOW + 9 * DAY, AISSATA, NOW),)))
    store.keep_nudge(Nudged(decision.id, "contribution", NOW, NOW, "o1", AISSATA))
    store.add_mail(letter(decision, AISSATA))
    store.add_draft(Draft(0, "decision", group.id, AISSATA, NOW, {"title": "Brouillon d'Aïssata"}))
    store.ask(Asked(AISSATA, "title", {}, NOW))
    withdraw, mine = Button("Retirer", "withdraw"), Button("Moi", "mine", only_for=(AISSATA,))
    store.say(
        Post(ToPerson(AISSATA), Message("Bonjour Aïssata", ((withdraw,),)), "receipt", decision.id),
        Post(ToGroup(group.id), Message("Appel", ((mine,),)), "call", decision.id),
    )
    private, call = store.outbox.waiting()
    store.outbox.sent(private, NOW, AISSATA, 3)
    store.outbox.sent(call, NOW, CHAT, 5)
    store.say(Post(ToPerson(AISSATA), Message("Encore, Aïssata")))
    update = {"message": {"from": {"id": AISSATA, "first_name": "Aïssata"}, "text": "ce qui a échoué"}}
    store.inbox.receive([{"update_id": 1, **update}, {"update_id": 2, "message": {"from": {"id": MARIAM}}}], NOW)
    for arrival in store.inbox.waiting():
        store.inbox.failed(arrival.id, "R-0001", NOW)
    return decision


def test_everything_can_be_shown_and_no_key_is(store: TinyStore) -> None:
    lived_in(store)
    keys = [key for row in store.outbox.rows() for buttons in row.keys for key in buttons]
    assert len(keys) == 2

    shown = store.dump()
    text = json.dumps(shown, ensure_ascii=False)

    assert {name: len(part) for name, part in shown.items() if name != "version"} == {
        "groups": 1,
        "people": 2,
        "decisions": 1,
        "submissions": 2,
        "nudges": 1,
        "mails": 1,
        "drafts": 1,
        "questions": 1,
        "posts": 2,
        "outbox": 3,
        "buttons": 2,
        "inbox": 2,
        "files": 1,
        "to_fetch": 0,
    }
    assert shown["version"] == 2
    assert shown["files"][0]["size"] == 5
    assert "Accès" in text
    assert not any(key in text for key in keys)


def test_a_person_gets_all_that_is_kept_about_them(store: TinyStore) -> None:
    lived_in(store)

    own = store.export_person(AISSATA)

    assert own["person"]["name"] == "Aïssata"
    assert own["groups"] == [{"title": "Cluster Protection", "coordinates": False, "speaks_for": ["DRC"], "claims": []}]
    assert [s["number"] for s in own["submissions"]] == [1, 2]
    assert [len(own[part]) for part in ("acts", "nudges", "mails", "drafts", "messages")] == [1, 1, 1, 1, 2]
    (granted,) = own["acts"]
    assert (granted["did"], granted["organisation"], granted["title"]) == ("extended", "DRC", "Priorités")
    assert [told.get("text") for told in own["messages"]] == ["Bonjour Aïssata", None]  # the second is not sent yet
    assert own["question"]["act"] == "title"
    assert json.loads(json.dumps(own)) == own
    assert store.export_person(404) == {
        "person": None,
        "groups": [],
        "submissions": [],
        "acts": [],
        "results": [],
        "nudges": [],
        "mails": [],
        "drafts": [],
        "arranging": [],
        "question": None,
        "messages": [],
    }


def test_a_person_who_is_forgotten_is_nowhere_and_their_answers_stay(store: TinyStore) -> None:
    decision = lived_in(store)
    others = store.export_person(MARIAM)

    store.forget_person(AISSATA)

    text = json.dumps(store.dump(), ensure_ascii=False)
    assert str(AISSATA) not in text
    assert "Aïssata" not in text
    assert "Aissata" not in text
    first, second = store.submissions_to(decision.id)
    assert (first.author, first.author_name, first.current.items) == (0, "", ("Accès",))
    assert second.on_behalf == OnBehalf(0, "phone")
    assert store.submission_from(AISSATA, 7) is None
    assert store.group(1).is_coordinated_by(MARIAM)
    assert store.person(AISSATA) is None
    assert store.asked(AISSATA) is None
    assert store.outbox.waiting() == []
    assert store.inbox.failures()[0].raw is None
    assert store.inbox.failures()[1].raw is not None
    assert store.export_person(MARIAM)["submissions"][0]["author_name"] == others["submissions"][0]["author_name"]
    assert store.check() == []


def test_a_person_who_is_forgotten_stands_in_no_button_of_others(store: TinyStore) -> None:
    lived_in(store)
    one: dict[str, str | int | None] = {"group": 1, "organisation": "o1"}
    about = [{**one, "person": AISSATA, "username": None}, {**one, "person": None, "username": "aissata"}]
    of_another = {**one, "person": IBRAHIM, "username": "ibrahim_drc"}
    rows = tuple((Button("Plus pour DRC", "roster.untie", args),) for args in (*about, of_another))
    store.say(Post(ToPerson(MARIAM), Message("Ils parlent pour DRC", rows)))

    store.forget_person(AISSATA)

    assert [key.args for key in store.outbox.buttons() if key.act == "roster.untie"] == [of_another]
    text = json.dumps(store.dump(), ensure_ascii=False).casefold()
    assert str(AISSATA) not in text
    assert "aissata" not in text
    assert store.check() == []


def test_what_was_kept_long_enough_is_let_go(store: TinyStore, hour: Hour) -> None:
    decision = lived_in(store)
    store.inbox.receive([{"update_id": 3}, {"update_id": 4}], NOW)
    store.inbox.done(3, NOW)

    def purge(after_days: float) -> dict[str, int]:
        return {what: n for what, n in store.purge(NOW + DAY * after_days, **SPANS).items() if n}

    assert purge(2) == {}
    assert purge(4) == {"updates": 1}
    assert purge(8) == {"messages and buttons": 2, "questions": 1}
    assert purge(31) == {"updates": 2, "drafts": 1}
    assert purge(61) == {"messages and buttons": 2}
    assert purge(1000) == {}  # it is still open

    frozen = store.keep_file(b"frozen Word")
    told = (Result("DRC", 1, Outcome.NOT_KEPT, (), reason="Hors mandat"),)
    sent = Transmission(
        1, MARIAM, NOW + DAY, "EHP", "0" * 64, ("Accès",), (1,), files=(frozen,), results=told, stands_for=(("0a1b",),)
    )
    open_one = store.decision(decision.id)
    store.keep_decision(replace(open_one, closure=Closure(NOW), transmissions=(sent,)))
    assert purge(180) == {}
    assert purge(182) == {"files": 2}
    assert store.file("f1") is None
    assert store.file(frozen) is None
    assert store.to_fetch() == []
    assert purge(367) == {"answers": 2, "nudges": 1, "mails": 1}
    assert purge(368) == {}
    assert store.decision(decision.id).transmissions == (replace(sent, results=(), stands_for=()),)
    first, _ = store.submissions_to(decision.id)
    assert (first.number, first.organisation, first.at, first.current.text, first.author_name) == (1, "o1", NOW, "", "")
    assert [row.state for row in store.outbox.rows()] == ["waiting"]
    assert [a.update for a in store.inbox.waiting()] == [4]
    assert store.check() == []


def test_a_document_is_kept_while_something_needs_it_and_no_longer(store: TinyStore) -> None:
    decision = lived_in(store)  # with f1, a file that was sent in
    made, both, frozen, nobodys = (store.keep_file(name.encode()) for name in ("made", "both", "frozen", "nobody's"))
    for file in (made, both, "f1"):
        store.say(SendDocument(ToPerson(MARIAM), Document(file, "compilation.docx")))
    for row in store.outbox.waiting()[-3:]:
        store.outbox.sent(row, NOW, MARIAM, row.id)
    late = store.keep_file(b"not sent yet")
    store.say(SendDocument(ToPerson(MARIAM), Document(late, "late.docx")))
    sent = Transmission(1, MARIAM, NOW, "EHP", "0" * 64, (), (), files=(both, frozen))
    store.keep_decision(replace(store.decision(decision.id), transmissions=(sent,)))

    assert store.purge(NOW + DAY * 6, **SPANS)["files"] == 1
    assert store.file(nobodys) is None
    assert store.file(made) == b"made"
    assert store.purge(NOW + DAY * 8, **SPANS)["files"] == 1

    assert store.file(made) is None
    kept = [store.file(file) for file in (both, frozen, "f1", late)]
    assert kept == [b"both", b"frozen", b"bytes", b"not sent yet"]


def test_a_file_handed_in_twice_goes_with_the_last_decision_it_answers(store: TinyStore) -> None:
    group = cluster(store)
    first, second = priorities(store, group), priorities(store, group)
    by_photo = (Version(NOW, "", (), (photo(),)),)
    for decision in (first, second):
        store.add_submission(answer(decision, decision.id, versions=by_photo))
    store.add_submission(answer(first, 9, versions=(Version(NOW, "", (), (photo("never came"),)),)))
    store.keep_fetched("f1", b"bytes")
    store.keep_decision(replace(first, closure=Closure(NOW)))

    assert store.purge(NOW + DAY * 366, **SPANS)["files"] == 0
    assert store.file("f1") == b"bytes"
    assert store.to_fetch() == []
    assert [(s.author_name, s.current.attachments) for s in store.submissions_to(first.id)] == [("", ())] * 2

    store.keep_decision(replace(second, closure=Closure(NOW)))
    assert store.purge(NOW + DAY * 181, **SPANS)["files"] == 1
    assert store.file("f1") is None


def test_drafts_and_questions_that_were_left_alone_are_let_go(store: TinyStore) -> None:
    decision = priorities(store, cluster(store))
    store.add_draft(Draft(0, "message", 1, AISSATA, NOW, {"text": "1) Accès"}))
    fresh = store.add_draft(Draft(0, "selection", 1, 0, NOW + 400 * DAY, {"decision": decision.id, "o1": "Accès"}))
    other = store.add_draft(Draft(0, "selection", 1, 0, NOW + 400 * DAY, {"decision": 2}))
    store.ask(Asked(AISSATA, "title", {}, NOW))
    store.ask(Asked(MARIAM, "title", {}, NOW + DAY))

    assert store.purge(NOW + DAY * 7.5, **SPANS).items() >= {("questions", 1)}
    assert len(store.drafts.all()) == 3
    assert store.asked(AISSATA) is None
    assert store.asked(MARIAM) is not None
    assert store.purge(NOW + DAY * 31, **SPANS)["drafts"] == 1
    assert store.drafts_of(1, "message") == []

    # What was said is gone after a year: so is what was chosen from it.
    store.keep_decision(replace(decision, closure=Closure(NOW + 40 * DAY)))
    assert "drafts" not in store.purge(NOW + 404 * DAY, **SPANS)
    assert store.purge(NOW + 406 * DAY, **SPANS)["drafts"] == 1
    assert store.draft(fresh.id) is None
    assert store.draft(other.id) == other


def test_what_is_prepared_for_a_transmission_stays_while_that_may_come(store: TinyStore) -> None:
    running, done, cancelled = (priorities(store, group) for group in [cluster(store)] for _ in range(3))
    store.keep_decision(replace(running, closure=Closure(NOW + 5 * DAY)))  # awaits its transmission
    store.keep_decision(
        replace(done, transmissions=(Transmission(1, MARIAM, NOW + DAY, "EHP", "", (), ()),), closure=Closure(NOW))
    )
    store.keep_decision(replace(cancelled, cancellation=Cancellation(MARIAM, NOW + DAY)))
    kinds = ("selection", "note", "ranking", "themes")
    for kind in kinds:
        for decision in (running, done, cancelled):
            store.add_draft(Draft(0, kind, 1, 0, NOW, {"decision": decision.id, "why:1": "Hors mandat"}))

    assert store.purge(NOW + 60 * DAY, **SPANS)["drafts"] == 6

    left = [(draft.kind, draft.fields["decision"]) for draft in store.drafts.all()]
    assert [kind for kind, decision in left if decision == running.id] == list(kinds)
    assert {kind for kind, decision in left if decision != running.id} == {"themes"}
    assert store.purge(NOW + 371 * DAY, **SPANS)["drafts"] == 6  # with what was said, a year after the closing


def break_numbers(store: TinyStore, decision: Decision) -> None:
    store.submissions.within(decision.id).remove(1)


def break_decision(store: TinyStore, decision: Decision) -> None:
    store.decisions.put(1, replace(decision, organisations=("o1", "o9")))


def break_decisions(store: TinyStore, decision: Decision) -> None:
    store.decisions.remove(1)


def break_group(store: TinyStore, decision: Decision) -> None:
    store.keep_group(replace(store.group(1), focal_points=(FocalPoint("o9", 5),)))


def break_chat(store: TinyStore, decision: Decision) -> None:
    cluster(store)


def break_submission(store: TinyStore, decision: Decision) -> None:
    store.submissions.within(1).put(1, replace(store.submissions_to(1)[0], organisation="o7"))


def break_outbox(store: TinyStore, decision: Decision) -> None:
    store.db.table("outbox").update({"state": "sent"}, doc_ids=[3])


def break_inbox(store: TinyStore, decision: Decision) -> None:
    store.db.table("inbox").update({"state": "waiting"}, doc_ids=[1])


def break_posts(store: TinyStore, decision: Decision) -> None:
    store.say(Post(ToGroup(1), Message("x"), "call", 1))
    store.outbox.sent(store.outbox.waiting()[-1], NOW, CHAT, 5)


def break_row(store: TinyStore, decision: Decision) -> None:
    store.db.rows.sql.execute("UPDATE documents SET body = zeroblob(40) WHERE \"table\" = 'people' AND id = 1")


Break = Callable[[TinyStore, Decision], Any]


@pytest.mark.parametrize(
    ("broken", "word"),
    [
        (break_numbers, "numbered [2]"),
        (break_decision, "unknown organisation o9"),
        (break_decisions, "unknown decision 1"),
        (break_group, "focal point"),
        (break_chat, "belongs to 2 groups"),
        (break_submission, "unknown organisation"),
        (break_outbox, "outbox row 3"),
        (break_inbox, "update 1"),
        (break_posts, "known 2 times"),
        (break_row, "people/1 cannot be read"),
    ],
)
def test_the_check_tells_what_does_not_hold(store: TinyStore, broken: Break, word: str) -> None:
    decision = lived_in(store)
    assert store.check() == []

    broken(store, decision)

    assert word in "\n".join(store.check())


def test_a_day_of_a_year_is_not_a_moment_too_soon(store: TinyStore) -> None:
    """The span counts from the last thing that happened to the decision."""
    decision = lived_in(store)
    store.keep_decision(replace(decision, closure=Closure(NOW + 100 * DAY)))
    spans = dict.fromkeys(("done_updates", "sent_messages", "files", "closed_decisions"), timedelta(days=30))
    assert "answers" not in {k for k, n in store.purge(NOW + 129 * DAY, **spans).items() if n}
    assert store.purge(NOW + 131 * DAY, **spans)["answers"] == 2
