"""The outbox against a strict Telegram: order, pace, refusals, lost answers, stops in the middle."""

import asyncio
import html
import itertools
import re
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Bot

from domain.decisions import Decision
from domain.groups import Act
from domain.groups import Group as OurGroup
from domain.groups import Person as OurPerson
from domain.outgoing import Outgoing, Pace, parts
from domain.sayings import (
    AnswerPress,
    Button,
    Delete,
    Document,
    Edit,
    Message,
    Post,
    React,
    SendDocument,
    SendPhoto,
    ToGroup,
    ToPerson,
    Unpin,
)
from domain.store import Pressed
from jobs import outbox
from jobs.outbox import AT_ONCE, Outbox
from sandbox.chats import Group, Person
from sandbox.clock import WoundClock
from sandbox.engine import Telegram
from sandbox.inprocess import InProcessRequest
from storage.errors import StoreFull
from storage.store import TinyStore, open_store
from tests.dialogues.stage import picture

START = datetime(2017, 6, 7, 15, tzinfo=UTC)


@dataclass
class Office:
    """A group, two people who opened the private chat, one who did not, and our outbox."""

    folder: Path
    telegram: Telegram
    clock: WoundClock
    bot: Bot
    chat: Group
    mariam: Person
    aissata: Person
    ibrahim: Person
    store: TinyStore
    group: OurGroup
    outbox: Outbox
    task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self.told: list[object] = []
        self.outbox = Outbox(
            self.bot,
            self.store,
            self.clock,
            on_migrated=self.told.append,
            on_blocked=self.told.append,
            on_kicked=self.told.append,
            on_cannot_pin=self.told.append,
            on_doubtful=self.told.append,
        )
        self.task = asyncio.create_task(self.outbox.run())

    async def stop(self) -> None:
        if self.task:
            self.task.cancel()
            with suppress(asyncio.CancelledError):
                await self.task

    async def restart(self) -> None:
        await self.stop()
        self.start()

    async def turns(self) -> None:
        for _ in range(60):
            await asyncio.sleep(0)

    async def delivered(self) -> float:
        """Winds from attempt to attempt until nothing waits; how many seconds that took."""
        began = self.clock.now()
        for _ in range(500):
            await self.turns()
            assert self.task is not None
            if self.task.done():
                self.task.result()
            if self.outbox.idle:
                return (self.clock.now() - began).total_seconds()
            moment = self.outbox.next_attempt()
            if moment is not None:
                self.clock.wind_to(moment)
        raise AssertionError("the outbox never came to rest")

    def say(self, text: str, to: ToGroup | ToPerson | None = None, **options: object) -> None:
        self.store.say(Post(to or ToGroup(self.group.id), Message(text), **options))  # type: ignore[arg-type]

    def heard(self) -> list[str]:
        return [m.text for m in self.chat.messages if m.sender is not self.mariam]

    def heard_by(self, person: Person) -> list[str]:
        return [m.text for m in person.private().messages if m.sender is not person]

    def rows(self, state: str) -> list[Outgoing]:
        return [row for row in self.store.outbox.rows() if row.state == state]


@pytest.fixture
async def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Office]:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    clock = WoundClock(START)
    telegram = Telegram(clock)
    account = telegram.bot("600001:" + "A" * 35, "relance_bot", "Relance")
    mariam, aissata, ibrahim = (telegram.person(name) for name in ("Mariam", "Aissata", "Ibrahim"))
    chat = telegram.group("Cluster", mariam, members=[aissata, ibrahim, account], kind="group")
    for person in (mariam, aissata):
        person.starts(account)
    bot = Bot(account.token, request=InProcessRequest(telegram), get_updates_request=InProcessRequest(telegram))
    await bot.initialize()
    store = open_store(tmp_path / "data", tmp_path / "key", now=clock.now)
    group = store.add_group(OurGroup(0, chat.id, "Cluster", "fr", "Africa/Bamako", "ML"))
    for title in ("Priorités", "Indicateurs"):
        store.add_decision(Decision(0, group.id, 0, title, Act(mariam.id, START)))
    for person in (mariam, aissata, ibrahim):
        store.keep_person(OurPerson(person.id, person.first_name, private_since=START, groups=(group.id,)))
    place = Office(
        tmp_path, telegram, clock, bot, chat, mariam, aissata, ibrahim, store, group, Outbox(bot, store, clock)
    )
    place.start()
    yield place
    await place.stop()
    assert store.check() == []
    store.close()


async def test_a_post_is_sent_found_again_and_pinned(office: Office) -> None:
    answer = Button("Répondre", "answer", {"decision": 1})
    private = Button("En privé", "privately", {"decision": 1}, private=True)
    office.store.say(
        Post(ToGroup(office.group.id), Message("<b>Appel</b>", ((answer,), (private,))), "call", 1, pin=True)
    )
    await office.delivered()

    message = office.chat.last
    assert message.text == "Appel"
    assert message.buttons == ["Répondre", "En privé"]
    assert office.chat.pinned == message
    key = message.button("Répondre")["callback_data"]
    assert office.store.pressed(key, office.aissata.id, office.chat.id, START) == Pressed("answer", {"decision": 1})
    link = message.button("En privé")["url"]
    assert link.startswith("https://t.me/relance_bot?start=")
    start = link.partition("=")[2]
    assert office.store.pressed(start, office.aissata.id, office.aissata.id, START) == Pressed(
        "privately", {"decision": 1}
    )
    standing = office.store.outbox.standing("call", 1)
    assert [(p.chat, p.message) for p in standing] == [(office.chat.id, message.id)]


async def test_a_group_is_spoken_to_in_order_and_not_too_fast(office: Office) -> None:
    for number in range(40):
        office.say(f"{number}")
        office.say(f"à {number}", ToPerson(office.mariam.id))

    took = await office.delivered()

    assert office.heard() == [f"{n}" for n in range(40)]
    assert office.heard_by(office.mariam) == [f"à {n}" for n in range(40)]
    assert 120 <= took < 150
    assert len(office.rows("sent")) == 80


async def test_a_refusal_in_one_chat_holds_no_other_up(office: Office) -> None:
    office.telegram.faults.fails("sendMessage", error_code=429, retry_after=35, chat_id=office.chat.id)
    office.say("au groupe")
    office.say("à Mariam", ToPerson(office.mariam.id))
    await office.turns()

    assert office.heard() == []
    assert office.heard_by(office.mariam) == ["à Mariam"]
    assert office.outbox.next_attempt() == START + timedelta(seconds=35)
    assert not office.outbox.idle

    assert await office.delivered() == 35
    assert office.heard() == ["au groupe"]


async def test_a_message_whose_answer_was_lost_is_not_repeated(office: Office) -> None:
    office.telegram.faults.loses_answer("sendMessage")
    office.say("une fois")
    office.say("la suite")
    await office.delivered()
    await office.restart()
    await office.delivered()

    assert office.heard() == ["une fois", "la suite"]
    (lost,) = office.store.undelivered()
    assert lost.why == "maybe sent"
    assert lost.saying == Post(ToGroup(office.group.id), Message("une fois"))


async def test_an_edit_whose_answer_was_lost_is_made_again(office: Office) -> None:
    office.say("Carte 0", purpose="card", decision=1)
    await office.delivered()
    office.telegram.faults.loses_answer("editMessageText")
    office.store.say(Edit(ToGroup(office.group.id), Message("Carte 1"), "card", 1))
    await office.delivered()

    assert office.heard() == ["Carte 1"]
    assert office.store.undelivered() == []


async def test_without_a_network_everything_waits_and_arrives_in_order(office: Office) -> None:
    office.telegram.faults.refuses_connection("sendMessage", times=4)
    for number in range(3):
        office.say(f"{number}")

    took = await office.delivered()

    assert office.heard() == ["0", "1", "2"]
    assert took >= 1 + 2 + 4 + 8


async def test_when_telegram_itself_fails_it_is_tried_again(office: Office) -> None:
    office.telegram.faults.fails("sendMessage", error_code=502, times=2)
    office.say("quand même")
    await office.delivered()

    assert office.heard() == ["quand même"]


async def test_when_telegram_fails_for_ever_the_row_is_given_up_and_the_next_goes(office: Office) -> None:
    office.telegram.faults.fails("sendMessage", error_code=500, times=13)
    office.say("jamais")
    office.say("ensuite")
    await office.delivered()

    assert office.heard() == ["ensuite"]
    assert [u.why.partition(":")[0] for u in office.store.undelivered()] == ["refused"]


async def test_after_a_stop_in_the_middle_messages_are_not_repeated_and_edits_are(office: Office) -> None:
    office.say("Carte 0", purpose="card", decision=1)
    await office.delivered()
    await office.stop()
    office.say("peut-être")
    office.store.say(
        Edit(ToGroup(office.group.id), Message("Carte 1"), "card", 1),
        AnswerPress("press", "vu"),
    )
    office.say("sûrement")
    post, edit, press, later = office.store.outbox.waiting()
    office.store.outbox.claim(post)
    office.store.outbox.claim(edit)

    office.start()
    await office.delivered()

    assert office.heard() == ["Carte 1", "sûrement"]
    assert [(u.why, u.saying) for u in office.store.undelivered()] == [("maybe sent", post.act)]
    dropped = office.store.outbox.row(press.id)
    assert dropped is not None
    assert (dropped.state, dropped.why) == ("dropped", "too late")
    assert later.id == max(row.id for row in office.rows("sent"))


async def test_of_a_call_that_may_be_missing_somebody_is_told_once(office: Office) -> None:
    office.telegram.faults.loses_answer("sendMessage", times=2)
    office.say("Bonjour")
    office.say("Appel 1", purpose="call", decision=1)
    await office.delivered()
    lost = Post(ToGroup(office.group.id), Message("Appel 1"), "call", 1)
    assert office.told == [lost]
    await office.restart()
    await office.delivered()
    assert office.told == []

    await office.stop()
    office.say("Appel 2", purpose="call", decision=2)
    office.store.say(Edit(ToGroup(office.group.id), Message("Appel 1, clos"), "call", 1))
    for row in office.store.outbox.waiting():
        office.store.outbox.claim(row)
    office.start()
    await office.delivered()
    assert office.told == [Post(ToGroup(office.group.id), Message("Appel 2"), "call", 2)]
    assert [u.saying for u in office.store.undelivered() if u.why == "maybe sent"][1:] == [lost, *office.told]


async def test_a_call_that_telegram_refused_for_now_is_in_no_doubt(office: Office) -> None:
    office.telegram.faults.fails("sendMessage", error_code=429, retry_after=5)
    office.telegram.faults.refuses_connection("sendMessage")
    office.say("Appel", purpose="call", decision=1)
    await office.delivered()

    assert office.heard() == ["Appel"]
    assert office.told == []


async def test_few_are_on_their_way_at_once_and_a_stop_waits_for_them(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = asyncio.Event()
    passes = office.telegram.call

    async def slowly(*call: Any) -> Any:
        await gate.wait()
        return await passes(*call)

    monkeypatch.setattr(office.telegram, "call", slowly)
    account = office.telegram.bot_with(office.bot.token)
    for n in range(20):
        person = office.telegram.person(f"Point {n}")
        person.starts(account)
        office.say("Bien reçu", ToPerson(person.id))
    await office.turns()
    assert len(office.rows("claimed")) == AT_ONCE

    stopping = asyncio.create_task(office.stop())
    await office.turns()
    assert not stopping.done()
    gate.set()
    await stopping

    assert (len(office.rows("sent")), len(office.rows("waiting"))) == (AT_ONCE, 20 - AT_ONCE)
    office.start()
    await office.delivered()
    assert len(office.rows("sent")) == 20
    assert office.store.undelivered() == []


async def test_a_stop_does_not_wait_for_ever(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    async def never(*call: Any) -> Any:
        await asyncio.Event().wait()

    monkeypatch.setattr(outbox, "LAST_WORDS", 0.05)
    monkeypatch.setattr(office.telegram, "call", never)
    office.say("peut-être")
    await office.turns()

    await asyncio.wait_for(office.stop(), 1)
    monkeypatch.undo()
    office.start()
    await office.delivered()
    assert [u.why for u in office.store.undelivered()] == ["maybe sent"]


async def test_queued_edits_of_one_message_become_one(office: Office) -> None:
    office.say("Carte 0", purpose="card", decision=1)
    office.say("Autre 0", purpose="card", decision=2)
    for count in range(1, 30):
        office.store.say(Edit(ToGroup(office.group.id), Message(f"Carte {count}"), "card", 1))
    office.store.say(Edit(ToGroup(office.group.id), Message("Autre 1"), "card", 2))

    await office.delivered()

    assert office.heard() == ["Carte 29", "Autre 1"]
    edits = [e for e in office.telegram.transcript if e.what == "edited"]
    assert len(edits) == 2


async def test_an_edit_without_its_message_is_dropped(office: Office) -> None:
    office.store.say(Edit(ToGroup(office.group.id), Message("Carte"), "card", 1))
    office.store.say(Delete(ToGroup(office.group.id), "card", 1), Unpin(ToGroup(office.group.id), "card", 1))
    await office.delivered()

    assert [row.state for row in office.store.outbox.rows()] == ["dropped"] * 3
    assert office.store.undelivered() == []


async def test_an_edit_that_must_be_read_is_posted_where_its_message_does_not_stand(office: Office) -> None:
    here = ToGroup(office.group.id)
    office.store.say(Edit(here, Message("Résultat"), "minutes 1", or_post=True))
    await office.delivered()
    office.store.say(Edit(here, Message("Résultat 2"), "minutes 1", or_post=True))
    await office.delivered()
    assert office.heard() == ["Résultat 2"]

    office.store.say(Edit(here, Message("Autre"), message_id=4040, or_post=True))
    await office.delivered()
    assert office.heard() == ["Résultat 2", "Autre"]
    office.telegram.faults.loses_answer("sendMessage")
    office.say("Je lis…", purpose="minutes 2")
    office.store.say(Edit(here, Message("Lu"), "minutes 2", or_post=True))
    await office.delivered()
    assert office.heard() == ["Résultat 2", "Autre", "Je lis…", "Lu"]


async def test_an_edit_that_changes_nothing_and_one_of_a_lost_message_are_harmless(office: Office) -> None:
    office.say("Carte", purpose="card", decision=1)
    await office.delivered()
    office.store.say(Edit(ToGroup(office.group.id), Message("Carte"), "card", 1))
    await office.delivered()
    assert len(office.store.outbox.standing("card", 1)) == 1

    office.store.say(Edit(ToGroup(office.group.id), Message("Autre"), message_id=4040))
    await office.delivered()

    assert office.store.undelivered() == []
    assert [row.state for row in office.store.outbox.rows()] == ["sent", "dropped", "dropped"]


async def test_a_new_line_replaces_the_old_one(office: Office) -> None:
    for number in range(3):
        office.say(f"Relance {number}", purpose="group nudge", decision=1, replaces=True)
        await office.delivered()

    assert office.heard() == ["Relance 2"]
    assert [p.message for p in office.store.outbox.standing("group nudge", 1)] == [office.chat.last.id]


async def test_a_line_too_old_to_delete_is_left_without_a_word(office: Office) -> None:
    office.say("Relance 0", purpose="group nudge", decision=1, replaces=True)
    await office.delivered()
    office.clock.wind_by(timedelta(days=3))
    office.say("Relance 1", purpose="group nudge", decision=1, replaces=True)
    await office.delivered()

    assert office.heard() == ["Relance 0", "Relance 1"]
    assert [p.message for p in office.store.outbox.standing("group nudge", 1)] == [office.chat.last.id]
    assert office.store.undelivered() == []


async def test_when_the_group_becomes_a_supergroup_everything_goes_there(office: Office) -> None:
    office.say("Appel", purpose="call", decision=1)
    await office.delivered()
    old = office.chat.id
    office.chat.becomes_supergroup()
    office.store.say(Edit(ToGroup(office.group.id), Message("Appel 2"), "call", 1))
    office.say("au nouveau", reply_to=1)
    office.say("ensuite")
    await office.delivered()

    moved = office.store.group(office.group.id)
    assert moved.former_chats == (old,)
    assert moved.chat == office.chat.id != old
    assert office.told == [moved]
    assert [m.text for m in office.chat.messages][-2:] == ["au nouveau", "ensuite"]
    assert office.store.undelivered() == []


async def test_who_blocked_the_bot_is_marked_once_and_comes_back_with_the_first_message(office: Office) -> None:
    bot = office.telegram.bot_with(office.bot.token)
    assert bot is not None
    office.aissata.blocks(bot)
    to = ToPerson(office.aissata.id)
    for number in range(3):
        office.say(f"{number}", to)
    await office.delivered()
    office.say("4", to)
    await office.delivered()

    person = office.store.person(office.aissata.id)
    assert person is not None
    assert person.blocked_since == START
    assert office.told == [person]
    assert [u.why for u in office.store.undelivered()] == ["blocked"] * 4

    office.aissata.unblocks(bot)
    office.aissata.starts(bot)
    office.say("bonjour", to)
    await office.delivered()
    person = office.store.person(office.aissata.id)
    assert person is not None
    assert person.blocked_since is None


async def test_who_never_opened_the_private_chat_is_not_called_blocking(office: Office) -> None:
    office.say("bonjour", ToPerson(office.ibrahim.id))
    office.say("personne", ToPerson(424242))
    await office.delivered()

    assert [u.why for u in office.store.undelivered()] == ["no private chat"] * 2
    person = office.store.person(office.ibrahim.id)
    assert person is not None
    assert person.blocked_since is None
    assert office.told == []


async def test_a_group_that_removed_the_bot_is_away(office: Office) -> None:
    bot = office.telegram.bot_with(office.bot.token)
    assert bot is not None
    office.chat.removes(bot)
    office.say("1")
    office.say("2")
    await office.delivered()

    gone = office.store.group(office.group.id)
    assert gone.away_since == START
    assert office.told == [gone]
    assert [u.why for u in office.store.undelivered()] == ["kicked", "kicked"]


async def test_without_the_right_to_pin_it_is_told_once_a_call_and_the_call_stands(office: Office) -> None:
    office.chat.members_may_pin = False
    office.say("Appel", purpose="call", decision=1, pin=True)
    await office.delivered()

    assert office.heard() == ["Appel"]
    assert office.told == [office.group]
    assert office.store.undelivered() == []


async def test_a_topic_or_an_answered_message_that_is_gone_is_done_without(office: Office) -> None:
    office.store.keep_group(replace(office.group, thread=77))
    office.say("hors sujet", reply_to=999)
    await office.delivered()

    assert office.heard() == ["hors sujet"]


async def test_a_refused_message_is_listed_with_a_reference_and_the_next_goes(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    office.say("<b>ouvert")
    office.say("bien")
    await office.delivered()

    assert office.heard() == ["bien"]
    (refused,) = office.store.undelivered()
    assert refused.why.startswith("refused: ")
    reference = refused.why.rpartition("(")[2].rstrip(")")
    assert reference in caplog.text


async def test_a_long_text_goes_in_parts_with_the_buttons_last(office: Office) -> None:
    lines = [f"<b>Organisation {n}</b> &amp; {'é' * 60}" for n in range(150)]
    office.store.say(
        Post(ToPerson(office.mariam.id), Message("\n".join(lines), ((Button("Ouvrir", "open"),),)), "report", 1)
    )
    await office.delivered()

    sent = [m for m in office.mariam.private().messages if m.sender is not office.mariam]
    assert len(sent) == 3
    assert "\n".join(m.text for m in sent) == "\n".join(f"Organisation {n} & {'é' * 60}" for n in range(150))
    assert [m.buttons for m in sent] == [[], [], ["Ouvrir"]]
    assert [p.message for p in office.store.outbox.standing("report", 1)] == [sent[-1].id]


async def test_reactions_and_answers_to_presses_do_not_queue_behind_messages(office: Office) -> None:
    said = office.aissata.writes(office.chat, "1) Accès")
    office.say("Appel")
    office.store.say(React(ToGroup(office.group.id), said.id, "👍"))
    office.store.say(Post(ToPerson(office.mariam.id), Message("Menu", ((Button("Oui", "yes"),),))))
    await office.delivered()
    assert list(said.seen_reactions) != []

    menu = office.mariam.private().last
    pressing = asyncio.create_task(office.mariam.presses(menu, "Oui"))
    await office.turns()
    update = (await office.bot.get_updates(timeout=0))[-1]
    assert update.callback_query is not None
    office.say("devant", ToPerson(office.mariam.id))
    office.store.say(AnswerPress(update.callback_query.id, "C'est fait", alert=True))
    await office.turns()
    answer = await pressing

    assert (answer.text, answer.alert) == ("C'est fait", True)


async def test_an_answer_to_a_press_that_comes_too_late_is_not_tried(office: Office) -> None:
    await office.stop()
    office.store.say(AnswerPress("123", "trop tard"))
    office.clock.wind_by(timedelta(seconds=16))
    row = office.store.outbox.waiting()[0]
    await office.outbox._answer_press(row)

    assert [r.why for r in office.store.outbox.rows()] == ["too late"]
    office.start()


async def test_documents_are_sent_from_what_is_kept(office: Office) -> None:
    kept = office.store.keep_file(b"PK\x03\x04 Word")
    to = ToPerson(office.mariam.id)
    office.store.say(
        SendDocument(to, Document(kept, "compilation.docx", "<b>Version 1</b>"), "compilation", 1),
        SendDocument(to, Document("lost", "x.docx")),
        SendDocument(to, Document(office.store.keep_file(b"\0" * (50 * 1024 * 1024 + 1)), "big.zip")),
    )
    await office.delivered()

    message = office.mariam.private().last
    assert message.document is not None
    assert (message.document.name, message.document.content) == ("compilation.docx", b"PK\x03\x04 Word")
    assert message.text == "Version 1"
    assert len(office.store.outbox.standing("compilation", 1)) == 1
    assert [u.why for u in office.store.undelivered()] == [
        "refused: the file is not kept any more",
        "refused: the file is over 50 MB",
    ]


async def test_a_picture_that_does_not_come_through_is_told_in_words(office: Office) -> None:
    png, to = picture(), ToPerson(office.mariam.id)
    office.store.say(
        SendPhoto(to, Document(office.store.keep_file(png), "status.png", "<b>Où en est-on</b>"), "status", 1),
        SendPhoto(to, Document(office.store.keep_file(b"no picture"), "broken.png", "<b>Rien</b> à voir")),
        SendPhoto(to, Document("lost", "lost.png", "Perdue")),
        SendPhoto(to, Document("lost", "lost.png")),
    )
    await office.delivered()

    shown, *said = [m for m in office.mariam.private().messages if m.sender is not office.mariam][-3:]
    assert (shown.text, shown.files[0].content) == ("Où en est-on", png)
    assert len(office.store.outbox.standing("status", 1)) == 1
    assert [(m.text, m.files) for m in said] == [("Rien à voir", []), ("Perdue", [])]


async def test_what_is_taken_back_is_not_said(office: Office) -> None:
    with suppress(ZeroDivisionError), office.store.transaction():
        office.say("jamais")
        raise ZeroDivisionError
    office.say("si")
    await office.delivered()

    assert office.heard() == ["si"]


async def test_a_store_that_fails_for_a_moment_holds_one_chat_up_and_loses_nothing(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreFull("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(office.store.outbox, "claim", full)
        office.say("avant")
        await office.turns()
        assert office.heard() == []
    with monkeypatch.context() as patched:
        patched.setattr(office.store.outbox, "sent", full)
        office.clock.wind_by(timedelta(minutes=1))
        office.say("après")
        await office.turns()
    await office.delivered()

    assert office.heard() == ["avant", "après"]
    assert [u.why for u in office.store.undelivered()] == ["maybe sent"]


async def test_a_refused_token_stops_the_outbox_and_loses_nothing(office: Office) -> None:
    office.telegram.faults.fails("sendMessage", error_code=401, description="Unauthorized")
    office.say("plus tard")
    await office.turns()
    assert office.task is not None
    assert office.task.done()
    assert office.task.exception() is not None

    office.start()
    await office.delivered()
    assert office.heard() == ["plus tard"]


async def test_a_server_that_does_not_know_a_method_stops_nothing_else(office: Office) -> None:
    office.telegram.faults.fails("sendMessage", error_code=404, description="Not Found")
    office.say("inconnu")
    office.say("connu")
    await office.delivered()

    assert office.heard() == ["connu"]
    (refused,) = office.store.undelivered()
    assert refused.why.startswith("refused: Not Found")


def test_the_pace_stays_below_what_telegram_bears() -> None:
    pace = Pace()
    sent: list[float] = []
    now = 0.0
    for _ in range(100):
        now += pace.wait(ToGroup(1), True, now)
        pace.went(ToGroup(1), True, now)
        sent.append(now)

    assert all(later - earlier >= 1 for earlier, later in itertools.pairwise(sent))
    assert max(sum(1 for s in sent if start <= s < start + 60) for start in sent) == 18

    everybody = Pace()
    moments: list[float] = []
    now = 0.0
    for person in range(100):
        now += everybody.wait(ToPerson(person), True, now)
        everybody.went(ToPerson(person), True, now)
        moments.append(now)
    assert max(sum(1 for m in moments if start <= m < start + 1) for start in moments) == 28


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        ("court", 10, ["court"]),
        ("un\ndeux\ntrois", 8, ["un\ndeux", "trois"]),
        ("<b>un\ndeux\ntrois</b>", 8, ["<b>un\ndeux</b>", "<b>trois</b>"]),
        ('<a href="x"><i>aaaa\nbbbb</i></a>', 5, ['<a href="x"><i>aaaa</i></a>', '<a href="x"><i>bbbb</i></a>']),
        ("aaa bbb ccc", 8, ["aaa bbb ", "ccc"]),
        ("&amp;&lt;&gt;", 2, ["&amp;&lt;", "&gt;"]),
        ("😀" * 100, 128, ["😀" * 64, "😀" * 36]),
        ("", 4, [""]),
    ],
)
def test_long_texts_are_cut_at_line_ends_with_their_tags_whole(text: str, limit: int, expected: list[str]) -> None:
    assert parts(text, limit) == expected


words = st.text(st.sampled_from("aé😀 \n&<>"), max_size=60)
tagged = st.tuples(st.sampled_from(["b", "i", "u", 'a href="x"', ""]), words)


@given(st.lists(tagged, max_size=12), st.integers(64, 200))
def test_whatever_the_text_nothing_of_it_is_lost_and_every_part_stands_alone(
    pieces: list[tuple[str, str]], limit: int
) -> None:
    text = "".join(f"<{t}>{html.escape(w)}</{t.split()[0]}>" if t else html.escape(w) for t, w in pieces)

    cut = parts(text, limit)

    shown = [html.unescape(re.sub(r"<[^>]*>", "", part)) for part in cut]
    assert "".join(shown).replace("\n", "").strip() == "".join(w for _, w in pieces).replace("\n", "").strip()
    assert all(len(part.encode("utf-16-le")) // 2 <= limit for part in shown) or len(cut) == 1
    for part in cut:
        opened: list[str] = []
        for end, name in re.findall(r"<(/?)(\w+)[^>]*>", part):
            if end:
                assert opened.pop() == name
            else:
                opened.append(name)
        assert opened == []
