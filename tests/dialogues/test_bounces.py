"""What the mail server took and gave back later: the coordination is told, once, and puts it right."""

import asyncio
import logging
import threading
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.dialogues.stage import Stage, at, open_stage
from tests.dialogues.test_mail import EHP, HCT, OCHA, ready, sent
from tests.dialogues.test_transmission import answered
from tests.imap import Inbox, inbox, watching
from tests.notices import EXCHANGE, GMAIL, POSTFIX, notice
from tests.smtp import PASSWORD, PostOffice, post_office

WATCHES = (
    "S'il n'arrive pas plus loin, l'avis d'échec revient à relance@cluster.example : je le guette pendant 5 jours et "
    "je vous préviens."
)
CAME_BACK = "Le serveur l'avait pris ; un avis d'échec est arrivé depuis."


@dataclass
class Post:
    """The mail server the bot sends through, and the mailbox of the address it writes from."""

    stage: Stage
    office: PostOffice
    inbox: Inbox

    @property
    def letter(self) -> EmailMessage:
        return self.office.letters[0]

    async def brings(self, *notices: bytes) -> None:
        """They arrive, and the bot looks into the mailbox some minutes later."""
        for one in notices:
            self.inbox.gets(one, self.stage.clock.now())
        await self.passes(timedelta(minutes=5))

    async def passes(self, time: timedelta) -> None:
        await self.stage.winds_to(self.stage.clock.now() + time)

    @property
    def states(self) -> list[tuple[str, str]]:
        return [(a.address, a.state) for mail in self.stage.store.mails_of(1) for a in mail.addressees]


@pytest.fixture
async def post(stage: Stage, tmp_path: Path) -> AsyncIterator[Post]:
    """DRC and NRC answered, and it is the day of the transmission."""
    with post_office(tmp_path) as (office, server), inbox(tmp_path) as box:
        stage.mail = watching(server, box)
        await stage.restarts()
        await answered(stage)
        await stage.winds_to(at(16, 9, 5))
        stage.forgets()
        yield Post(stage, office, box)


@pytest.mark.parametrize("kind", [POSTFIX, GMAIL, EXCHANGE])
async def test_what_came_back_is_told_to_those_who_coordinate_and_sent_to_the_right_address(
    stage: Stage, post: Post, kind: str
) -> None:
    report = await sent(stage, stage.mariam)
    assert report == (
        f"#1 Priorités pour l'EHP, e-mail de la version 1\n✅ Remis au serveur pour {EHP}, {HCT} et {OCHA}.\n{WATCHES}"
    )
    stage.forgets()

    await post.brings(notice(kind, post.letter, HCT.upper()))

    (told,) = stage.mariam.hears()
    head, since, well, back = told.split("\n")
    assert (head, since) == ("#1 Priorités pour l'EHP, e-mail de la version 1", CAME_BACK)
    assert well == f"✅ Remis au serveur pour {EHP} et {OCHA}."
    assert back.startswith(f"❌ Revenu de {HCT} : le serveur ne connaît pas cette adresse. L'avis dit : « 550")
    assert stage.mariam.private.messages[-1].buttons == [f"Corriger {HCT}", "Je l'envoie moi-même"]
    assert stage.awa.hears() == [told]
    assert stage.aissata.hears() == stage.ibrahim.hears() == stage.group_hears() == []

    await stage.awa.presses(f"Corriger {HCT}")
    await stage.awa.tells("hct-mali@un.example")
    await stage.awa.presses("Envoyer", on=stage.awa.private.messages[-1])
    assert post.office.envelopes == [[EHP, HCT, OCHA], ["hct-mali@un.example"]]
    assert post.states == [
        (EHP, "sent"), (HCT, "sent anew"), (OCHA, "sent"), ("hct-mali@un.example", "sent")
    ]  # fmt: skip
    assert stage.awa.hears()[-1].endswith(f"✅ Remis au serveur pour hct-mali@un.example.\n{WATCHES}")
    answer = await stage.mariam.presses("Corriger")
    assert "déjà" in answer.text
    stage.forgets()

    await post.passes(timedelta(days=2))
    assert not any("e-mail" in said for said in (*stage.mariam.hears(), *stage.awa.hears()))
    assert len(post.office.received) == 2


async def test_the_same_notice_is_told_once_also_after_a_restart_and_what_stands_now_can_be_looked_up(
    stage: Stage, post: Post
) -> None:
    await sent(stage, stage.mariam)
    stage.forgets()
    same = notice(POSTFIX, post.letter, HCT)
    await post.brings(same)
    assert len(stage.mariam.hears()) == len(stage.awa.hears()) == 1

    await post.brings(same)
    await stage.restarts()
    await post.brings(same, notice(POSTFIX, post.letter, HCT, number=2))

    assert stage.mariam.hears() == stage.awa.hears() == []
    await stage.mariam.tells("/transmit 1")
    assert f"✅ Remis au serveur pour {EHP} et {OCHA}.\n❌ Revenu de {HCT} : " in stage.mariam.hears()[-1]
    assert f"Corriger {HCT}" in stage.mariam.private.messages[-1].buttons
    assert len(post.office.received) == 1


async def test_stopped_before_it_looked_it_finds_the_notice_after_the_start(stage: Stage, post: Post) -> None:
    await sent(stage, stage.mariam)
    stage.forgets()
    post.inbox.gets(notice(POSTFIX, post.letter, OCHA), stage.clock.now())
    await stage.restarts()
    await post.passes(timedelta(minutes=5))
    (told,) = stage.mariam.hears()
    assert f"❌ Revenu de {OCHA}" in told


async def test_a_notice_that_was_counted_never_speaks_of_what_is_sent_to_that_address_later(
    stage: Stage, post: Post
) -> None:
    await sent(stage, stage.mariam)
    policy = {"status": "5.7.1", "said": "550 5.7.1 message rejected as spam"}
    await post.brings(*(notice(POSTFIX, post.letter, HCT, number=n, **policy) for n in (1, 2)))
    told = stage.mariam.hears()[-1]
    assert f"❌ Revenu de {HCT} : les règles du serveur s'y opposent" in told
    assert stage.mariam.private.messages[-1].buttons == ["Renvoyer", "Je l'envoie moi-même"]

    await stage.mariam.presses("Renvoyer")
    await stage.awa.presses("Renvoyer")
    await post.passes(timedelta(hours=1))
    assert post.office.envelopes == [[EHP, HCT, OCHA], [HCT]]
    assert post.states[-1] == (HCT, "sent")

    await post.brings(notice(POSTFIX, post.letter, HCT, number=3, **policy))
    assert post.states[-1] == (HCT, "bounced")
    assert len(post.office.received) == 2  # never again by itself


async def test_what_comes_back_at_night_or_at_the_weekend_is_told_at_once_without_a_sound(
    stage: Stage, post: Post
) -> None:
    await sent(stage, stage.mariam)
    await post.brings(notice(POSTFIX, post.letter, HCT))
    await stage.winds_to(at(16, 21))
    await post.brings(notice(POSTFIX, post.letter, OCHA))
    await stage.winds_to(at(17, 11))
    await post.brings(notice(POSTFIX, post.letter, EHP))

    told = [row["act"] for row in stage.store.dump()["outbox"] if row["act"].get("purpose") == "mail"]
    to_mariam = [act for act in told if act["to"]["person"] == stage.mariam.person.id]
    assert [act["silent"] for act in to_mariam] == [False, False, True, True]


async def test_several_that_come_back_together_are_told_in_one_message(stage: Stage, post: Post) -> None:
    await sent(stage, stage.mariam)
    stage.forgets()
    expired = "451 4.4.1 mail server unreachable"
    await post.brings(
        notice(EXCHANGE, post.letter, HCT),
        notice(GMAIL, post.letter, EHP, status="5.2.2", said="552 5.2.2 mailbox full"),
        notice(POSTFIX, post.letter, OCHA, status="4.4.1", said="connect to mx.un.example: Connection timed out"),
    )
    (told,) = stage.mariam.hears()
    assert [line.split(". L'avis")[0] for line in told.split("\n")[2:]] == [
        f"❌ Revenu de {EHP} : cette boîte est pleine",
        f"❌ Revenu de {HCT} : le serveur ne connaît pas cette adresse",
        f"❌ Revenu de {OCHA} : le serveur d'e-mail ne répond pas",
    ]
    assert expired not in told


async def test_what_gives_nothing_back_is_passed_over_and_other_mail_is_not_even_read(stage: Stage, post: Post) -> None:
    await sent(stage, stage.mariam)
    stage.forgets()
    whole = notice(POSTFIX, post.letter, HCT)
    newsletter = b"From: Bulletin <news@un.example>\nContent-Type: text/plain\nSubject: 550 5.1.1\n\nSecret\n"
    disposition = (
        b"From: hct@un.example\nContent-Type: multipart/report; report-type=disposition-notification\n\nRead\n"
    )
    await post.brings(
        newsletter,
        disposition,
        notice(POSTFIX, post.letter, HCT, action="delayed", status="4.4.1", said="450 4.4.1 try later"),
        notice(POSTFIX, post.letter, HCT, action="delivered", status="2.0.0", said="250 OK"),
        notice(EXCHANGE, "<another@cluster.example>", HCT),
        notice(GMAIL, post.letter, "stranger@un.example"),
        whole[: whole.index(b"Final-Recipient")],
        b"From: MAILER-DAEMON@mx.example\n\nYour mail to hct@un.example failed.\n",
        b"From: postmaster@mx.example\nContent-Type: multipart/report; boundary=\n\n\xff\xfe--\n--\n" + b"\0" * 300,
    )

    assert stage.mariam.hears() == stage.awa.hears() == []
    assert post.states == [(EHP, "sent"), (HCT, "sent"), (OCHA, "sent")]
    assert post.inbox.fetched == ["3", "4", "5", "6", "7", "8", "9"]
    await post.passes(timedelta(hours=2))
    assert len(post.inbox.fetched) == 7  # what is known is not fetched again


async def test_it_looks_while_something_may_come_back_and_no_longer(stage: Stage, post: Post) -> None:
    await ready(stage.mariam)
    await post.passes(timedelta(minutes=30))
    assert post.inbox.commands == []
    await stage.mariam.presses("Envoyer")
    await post.passes(timedelta(days=4))
    assert "UID SEARCH SINCE 15-Jun-2017" in post.inbox.commands
    await post.passes(timedelta(days=2))
    asked = len(post.inbox.commands)
    await post.passes(timedelta(days=1))
    assert len(post.inbox.commands) == asked


@pytest.mark.parametrize("trouble", ["away", "password"])
async def test_a_mailbox_that_cannot_be_read_is_a_warning_to_whoever_runs_the_bot_and_tried_again(
    stage: Stage, post: Post, caplog: pytest.LogCaptureFixture, trouble: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.INFO)
    await sent(stage, stage.mariam)
    stage.forgets()
    post.inbox.commands.clear()
    if trouble == "away":
        post.inbox.is_away = True
    else:
        monkeypatch.setattr("tests.imap.PASSWORD", "changed since")  # at the mailbox alone
    await post.brings(notice(POSTFIX, post.letter, HCT))
    await post.passes(timedelta(hours=3))

    warnings = [r.getMessage() for r in caplog.records if r.name == "bounces"]
    why = "unreachable" if trouble == "away" else "sign-in"
    assert warnings == [
        f"The mailbox of failure notices (127.0.0.1:{post.inbox.port}) cannot be read: {why}. "
        "bot.py check --online says more."
    ]
    assert stage.mariam.hears() == stage.awa.hears() == []

    post.inbox.is_away = False
    monkeypatch.undo()
    if trouble == "password":
        assert post.inbox.commands.count("LOGIN") <= 2  # of seven looks: servers lock whoever insists
        await post.passes(timedelta(hours=6))
    await post.passes(timedelta(minutes=5))
    (told,) = stage.mariam.hears()
    assert f"❌ Revenu de {HCT}" in told
    ours = "\n".join(r.getMessage() for r in caplog.records if not r.name.startswith("mail.log"))
    assert "can be read again" in ours
    assert "came back from 1" in ours
    for private in (PASSWORD, "un.example", "User unknown"):
        assert private not in ours


async def test_a_stop_does_not_wait_for_a_mailbox_that_hangs(stage: Stage, post: Post) -> None:
    await sent(stage, stage.mariam)
    post.inbox.commands.clear()
    post.inbox.hangs = threading.Event()
    looking = asyncio.create_task(stage.relance.watch.round(stage.relance.house))
    await stage.until(lambda: any("SEARCH" in c for c in post.inbox.commands))
    stage.relance._mailbox.leave()  # type: ignore[union-attr]
    async with asyncio.timeout(3):
        await looking
    post.inbox.hangs.set()
    post.inbox.hangs = None
    assert post.states == [(EHP, "sent"), (HCT, "sent"), (OCHA, "sent")]


async def test_in_english(tmp_path: Path) -> None:
    stage = await open_stage(tmp_path, language="en")
    with post_office(tmp_path) as (office, server), inbox(tmp_path, security="starttls") as box:
        stage.mail = watching(server, box)
        box.uid_comes_last = True
        await stage.restarts()
        await stage.sets_up()
        await stage.opens("Priorities; contributions 15 June 16:00; transmission 16 June to the HCT; items 2-3")
        await stage.aissata.tells("1) Access")
        await stage.winds_to(at(16, 9, 5))
        await stage.mariam.tells("/transmit")
        for label in ("1 · DRC", "Mark", "Send by e-mail"):
            await stage.mariam.presses(label)
        await stage.mariam.tells(HCT)
        await stage.mariam.presses("Send")
        assert stage.mariam.hears()[-1].endswith(
            "Should it get no further, the notice of failure comes back to relance@cluster.example: I watch for it for "
            "5 days and let you know."
        )
        gone_on = notice(GMAIL, office.letters[0], "somebody-else@un.example")  # where the one address leads
        box.gets(gone_on, stage.clock.now())
        await stage.winds_to(at(16, 9, 30))
        assert stage.mariam.hears()[-1].startswith(
            "#1 Priorities, e-mail of version 1\nThe server had taken it; a notice of failure has come since.\n"
            f"❌ Came back from {HCT}: the server does not know this address. The notice says: “550-5.1.1 The email"
        )
        assert stage.mariam.private.messages[-1].buttons == [f"Correct {HCT}", "I send it myself"]
        await stage.mariam.presses("I send it myself")
        assert any("_v1.docx" in said for said in stage.mariam.hears())
    await stage.closes()
