"""The questions the house asks of its memory, on a real file."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest
from tinydb.table import Document

from domain.decisions import Cancellation, Closure, Progress, Transmission
from domain.groups import FocalPoint, GroupSettings, Person
from domain.mail import Verdict, after, claimed
from domain.sayings import Button, Edit, Message, Post, ToGroup, ToPerson
from domain.store import Asked, Draft, Nudged, Pressed
from domain.submissions import Source, Version
from storage.store import TinyStore
from tests.storage.cast import (
    AISSATA,
    CHAT,
    DAY,
    HOUR,
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


@pytest.fixture
def store(tmp_path: Path) -> Iterator[TinyStore]:
    store = opened(tmp_path)
    yield store
    assert store.check() == []
    store.close()


def reopened(store: TinyStore, tmp_path: Path) -> TinyStore:
    store.close()
    again = opened(tmp_path)
    store.__dict__.update(again.__dict__)
    return again


def test_a_group_comes_back_as_it_was_kept(store: TinyStore, tmp_path: Path) -> None:
    group = cluster(store)
    chosen = replace(group, settings=GroupSettings(quiet_from=time(19), names_in_group="mentions"))
    store.keep_group(chosen)

    store = reopened(store, tmp_path)

    assert store.group(group.id) == chosen
    assert store.groups() == [chosen]
    assert store.group_of_chat(CHAT) == chosen
    assert store.group_of_chat(-5) is None
    with pytest.raises(KeyError):
        store.group(99)


def test_a_group_is_found_by_its_former_chat_and_its_old_posts_stand_no_more(store: TinyStore) -> None:
    group = cluster(store)
    decision = priorities(store, group)
    stand(store, Post(ToGroup(group.id), Message("Appel"), "call", decision.id), CHAT, 5)
    assert store.post_standing("call", decision.id) is not None

    moved = store.migrate_chat(CHAT, -1002)

    assert moved is not None
    assert (moved.chat, moved.former_chats) == (-1002, (CHAT,))
    assert store.group_of_chat(CHAT) == store.group_of_chat(-1002) == moved
    assert store.post_standing("call", decision.id) is None
    assert store.decision_asked_in(CHAT, 5) == decision
    assert store.migrate_chat(CHAT, -1002) is None


def test_a_chat_id_that_is_replaced_is_remembered_without_being_told(store: TinyStore) -> None:
    group = cluster(store)

    store.keep_group(replace(group, chat=-1002))

    assert store.group(group.id).former_chats == (CHAT,)


def test_people_are_found_by_id_by_username_and_by_group(store: TinyStore) -> None:
    group = cluster(store)
    people(store, group)

    aissata = store.person(AISSATA)

    assert aissata == Person(AISSATA, "Aïssata", "Aissata", "fr", groups=(group.id,))
    assert store.person_called("@AISSATA") == aissata
    assert {p.id for p in store.people_of(group.id)} == {MARIAM, AISSATA}
    assert store.person(IBRAHIM) is None


def test_a_username_belongs_to_the_person_who_was_last_seen_with_it(store: TinyStore) -> None:
    people(store, cluster(store))

    store.keep_person(Person(IBRAHIM, "Ibrahim", "aissata"))

    found = store.person_called("aissata")
    assert found is not None
    assert found.id == IBRAHIM
    former = store.person(AISSATA)
    assert former is not None
    assert former.username is None


def test_decisions_are_numbered_within_their_group(store: TinyStore) -> None:
    one, other = cluster(store), cluster(store, chat=-2002)
    made = [priorities(store, one), priorities(store, other), priorities(store, one)]

    assert [(d.id, d.number) for d in made] == [(1, 1), (2, 1), (3, 2)]
    assert store.decisions_of(one.id) == [made[0], made[2]]
    assert store.decision_numbered(one.id, 2) == made[2]
    assert store.decision_numbered(other.id, 2) is None
    changed = replace(made[2], title="Autre")
    store.keep_decision(changed)
    assert store.decision(3) == changed


def test_submissions_are_numbered_and_found_by_their_message(store: TinyStore, tmp_path: Path) -> None:
    decision = priorities(store, cluster(store))
    first = store.add_submission(answer(decision, 7))
    second = store.add_submission(answer(decision, 8, source=Source(CHAT, 8, album="a1")))
    edited = replace(first, versions=(*first.versions, Version(NOW + 2 * HOUR, "1) Accès et eau")))
    store.keep_submission(edited)

    store = reopened(store, tmp_path)

    assert (first.number, second.number) == (1, 2)
    assert store.submissions_to(decision.id) == [edited, second]
    assert store.submission_from(CHAT, 7) == edited
    assert store.submission_from(CHAT, 9) is None
    assert store.submission_of_album(decision.id, AISSATA, "a1") == second


def test_what_is_read_again_is_what_stands_now(store: TinyStore) -> None:
    """Tables that nobody wrote to are not read twice: what was written, taken back or changed in hand is not missed."""
    decision = priorities(store, cluster(store))
    first = store.add_submission(answer(decision))
    handed_out = store.submissions_to(decision.id)
    assert isinstance(handed_out, list)
    handed_out.clear()
    assert store.submissions_to(decision.id) == [first]

    with suppress(ZeroDivisionError), store.transaction():
        store.keep_submission(replace(first, author_name="Ibrahim"))
        assert store.submissions_to(decision.id)[0].author_name == "Ibrahim"
        raise ZeroDivisionError
    assert store.submissions_to(decision.id) == [first]

    with store.transaction():
        with suppress(ZeroDivisionError), store.transaction():
            second = store.add_submission(answer(decision, 8))
            assert store.submissions_to(decision.id) == [first, second]
            raise ZeroDivisionError
        assert store.submissions_to(decision.id) == [first]
    draft = store.add_draft(Draft(0, "roster", decision.group, MARIAM, NOW, {}))
    assert store.drafts_of(decision.group, "roster") == [draft]
    store.drop_draft(draft.id)
    assert store.drafts_of(decision.group, "roster") == []
    assert store.submission_of_album(decision.id, MARIAM, "a1") is None


def test_a_number_that_was_rolled_back_is_given_to_the_next(store: TinyStore) -> None:
    decision = priorities(store, cluster(store))
    with suppress(ZeroDivisionError), store.transaction():
        store.add_submission(answer(decision))
        raise ZeroDivisionError

    assert store.add_submission(answer(decision)).number == 1


def test_files_wait_to_be_fetched_until_they_are(store: TinyStore) -> None:
    decision = priorities(store, cluster(store))
    first, second = photo("f1"), photo("f2")
    kept = store.add_submission(answer(decision, versions=(Version(NOW, "", attachments=(first, second)),)))
    assert store.to_fetch() == [first, second]

    store.keep_fetched("f1", b"\x00bytes")
    store.cannot_fetch("f2", "too big")
    store.keep_submission(kept)

    assert store.file("f1") == b"\x00bytes"
    assert store.to_fetch() == []
    assert store.unfetchable() == {"f2": "too big"}
    own = store.keep_file(b"made here")
    assert store.file(own) == b"made here"
    assert store.file("unknown") is None


def test_nudges_are_found_by_decision_and_by_time(store: TinyStore) -> None:
    group = cluster(store)
    decision, other = priorities(store, group), priorities(store, group)
    early = Nudged(decision.id, "contribution", NOW, NOW, "o1", AISSATA)
    late = Nudged(other.id, "group line", NOW + DAY, NOW + DAY + timedelta(milliseconds=500))
    store.keep_nudge(early)
    store.keep_nudge(late)

    assert store.nudges_of(decision.id) == [early]
    assert store.nudges_since(NOW) == [early, late]
    assert store.nudges_since(NOW + HOUR) == [late]
    assert store.nudges_since(NOW + DAY + timedelta(seconds=1)) == []


def test_drafts_and_questions_come_and_go(store: TinyStore, tmp_path: Path) -> None:
    draft = store.add_draft(Draft(0, "decision", 1, MARIAM, NOW, {"title": "Priorités", "items": 2, "due": None}))
    store.drop_draft(draft.id)
    store = reopened(store, tmp_path)
    other = store.add_draft(replace(draft, id=0))
    assert other.id == draft.id + 1  # a button on the dropped draft must never find another
    assert store.draft(draft.id) is None
    store.keep_draft(replace(other, fields={"title": "Autre"}))
    found = store.draft(other.id)
    assert found is not None
    assert found.fields == {"title": "Autre"}

    store.ask(Asked(MARIAM, "title", {"draft": 1}, NOW))
    store.ask(Asked(MARIAM, "due", {"draft": 1}, NOW))
    assert store.asked(MARIAM) == Asked(MARIAM, "due", {"draft": 1}, NOW)
    store.answered(MARIAM)
    assert store.asked(MARIAM) is None


def test_a_key_opens_only_for_its_people_its_chat_and_its_time(tmp_path: Path) -> None:
    hour = Hour()
    store = opened(tmp_path, hour, forever=("answer",))
    group = cluster(store)
    for_all = Button("Répondre", "answer", {"decision": 4})
    for_one = Button("Retirer", "withdraw", {"submission": 1}, only_for=(AISSATA,))
    private = Button("En privé", "privately", {"decision": 4}, private=True)
    link = Button("Page", url="https://example.org")
    store.say(Post(ToGroup(group.id), Message("Appel", ((for_all, for_one), (private, link)))))
    ((all_key, one_key), (private_key, no_key)) = store.outbox.waiting()[0].keys
    store.migrate_chat(CHAT, -1002)

    assert no_key == ""
    assert len({all_key, one_key, private_key}) == 3
    assert all(len(key.encode()) <= 32 for key in (all_key, one_key, private_key))
    assert store.pressed(all_key, IBRAHIM, CHAT, NOW) == Pressed("answer", {"decision": 4})
    assert store.pressed(all_key, IBRAHIM, -1002, NOW) == Pressed("answer", {"decision": 4})
    assert store.pressed(all_key, IBRAHIM, IBRAHIM, NOW) is None
    assert store.pressed(one_key, AISSATA, CHAT, NOW) == Pressed("withdraw", {"submission": 1})
    assert store.pressed(one_key, IBRAHIM, CHAT, NOW) is None
    assert store.pressed(private_key, IBRAHIM, IBRAHIM, NOW) == Pressed("privately", {"decision": 4})
    assert store.pressed(private_key, IBRAHIM, CHAT, NOW) is None
    assert store.pressed("guess", IBRAHIM, CHAT, NOW) is None
    later = NOW + 61 * DAY
    assert store.pressed(one_key, AISSATA, CHAT, later) is None
    assert store.pressed(all_key, AISSATA, CHAT, later) is not None
    store.close()


def test_the_same_button_keeps_its_key_and_lives_on(tmp_path: Path) -> None:
    hour = Hour()
    store = opened(tmp_path, hour)
    group = cluster(store)
    message = Message("Carte", ((Button("Répondre", "answer", {"decision": 4}),),))
    store.say(Edit(ToGroup(group.id), message, "card", 4))
    hour.at += 30 * DAY
    store.say(Edit(ToGroup(group.id), message, "card", 4), Post(ToPerson(AISSATA), message))

    first, second, elsewhere = (row.keys[0][0] for row in store.outbox.waiting())

    assert first == second != elsewhere
    assert store.pressed(first, AISSATA, CHAT, NOW + 80 * DAY) is not None
    assert store.pressed(elsewhere, AISSATA, AISSATA, NOW) is not None
    assert store.pressed(elsewhere, IBRAHIM, IBRAHIM, NOW) is None
    store.close()


def test_our_messages_are_found_by_place_and_by_purpose(store: TinyStore) -> None:
    group = cluster(store)
    decision = priorities(store, group)
    line = Post(ToGroup(group.id), Message("Relance"), "group nudge", decision.id, replaces=True)
    stand(store, line, CHAT, 5)
    stand(store, line, CHAT, 9)

    standing = store.post_standing("group nudge", decision.id)

    assert standing is not None
    assert standing.message == 9
    assert [(d.act.message_id) for d in store.outbox.waiting() if hasattr(d.act, "message_id")] == [5]
    store.outbox.deleted(CHAT, 5, NOW)
    assert store.decision_asked_in(CHAT, 5) == decision
    store.outbox.deleted(CHAT, 9, NOW)
    assert store.post_standing("group nudge", decision.id) is None
    assert store.decision_asked_in(CHAT, 9) == decision
    assert store.decision_asked_in(CHAT, 10) is None


def test_unfit_characters_are_taken_out_at_the_door(store: TinyStore) -> None:
    decision = priorities(store, cluster(store))

    kept = store.add_submission(answer(decision, text="1) Ac\x00cès\x0b\r\n2) \ud83dEau 😀\ufffe"))

    assert store.submissions_to(decision.id)[0].current.text == "1) Accès\n2) Eau 😀"
    assert kept.number == 1


def test_a_moment_without_zone_is_refused(store: TinyStore) -> None:
    decision = priorities(store, cluster(store))
    with pytest.raises(ValueError, match="without a zone"):
        store.keep_decision(replace(decision, contributions_due=NOW.replace(tzinfo=None)))


def stand(store: TinyStore, post: Post, chat: int, message: int) -> None:
    store.say(post)
    row = store.outbox.waiting()[-1]
    store.outbox.sent(row, NOW, chat, message)


def test_what_runs_is_found_until_it_is_over(store: TinyStore) -> None:
    group, other = cluster(store), cluster(store, CHAT - 1)
    later, first = priorities(store, other), priorities(store, group)
    second = priorities(store, group)
    assert store.running() == [first, second, later]

    closed = replace(first, closure=Closure(NOW))
    store.keep_decision(closed)
    assert store.running() == [closed, second, later]  # the coordination still has to transmit it

    store.keep_decision(replace(closed, progress=(Progress("done", MARIAM, NOW),)))
    store.keep_decision(replace(second, cancellation=Cancellation(MARIAM, NOW)))
    assert store.running() == [later]

    store.keep_decision(closed)  # it was not done after all
    store.keep_decision(replace(later, transmissions=(Transmission(1, 1, NOW, "EHP", "0" * 64, (), ()),)))
    assert store.running() == [closed]


def test_a_mail_is_underway_until_it_is_done_and_keeps_its_files(store: TinyStore) -> None:
    decision, other = priorities(store, cluster(store)), priorities(store, cluster(store, CHAT - 1))
    frozen = store.keep_file(b"frozen Word")
    first, second = store.add_mail(letter(decision, file=frozen)), store.add_mail(letter(decision))
    theirs = store.add_mail(letter(other))
    assert (first.id, second.id, theirs.id) == (1, 2, 1)
    assert store.mails_of(decision.id) == [first, second]
    assert store.mails_underway() == [first, second, theirs]

    done = after(claimed(first, NOW), {"ehp@un.example": Verdict("sent")}, NOW)
    store.keep_mail(done)
    assert store.mails_underway() == [second, theirs]
    assert store.mails_of(decision.id)[0] == done

    spans = dict.fromkeys(("done_updates", "sent_messages", "files", "closed_decisions"), DAY)
    store.purge(NOW + 400 * DAY, **spans)
    assert store.file(frozen) == b"frozen Word"
    assert store.check() == []


def test_mails_are_found_by_when_they_were_last_tried_and_those_from_before_by_their_own_moment(
    store: TinyStore,
) -> None:
    decision = priorities(store, cluster(store))
    first, second = store.add_mail(letter(decision)), store.add_mail(letter(decision))
    row = store.mails.within(decision.id).name
    before = dict(store.db.table(row).get(doc_id=second.id))  # type: ignore[arg-type]
    del before["tried"]
    del before["addressees"][0]["notices"]  # as they were kept before anything that comes back was looked for
    store.db.table(row).upsert(Document(before, second.id))

    assert store.mails_since(NOW) == [first, second]
    assert store.mails_since(NOW + HOUR) == []
    store.keep_mail(claimed(first, NOW + DAY))
    assert [mail.id for mail in store.mails_since(NOW + HOUR)] == [first.id]


def test_a_username_is_expected_where_it_was_named_until_its_person_came(store: TinyStore) -> None:
    group, other = cluster(store), cluster(store, CHAT - 1)
    expected = FocalPoint("o2", None, "Ibrahim_DRC")
    for one in (group, other):
        store.keep_group(one.with_focal_point(expected))
    assert [g.id for g in store.groups_expecting("@ibrahim_drc")] == [group.id, other.id]
    assert store.groups_expecting("Aissata") == []  # she came already

    store.keep_group(store.group(group.id).with_focal_point(replace(expected, person=IBRAHIM)))
    assert [g.id for g in store.groups_expecting("ibrahim_drc")] == [other.id]
