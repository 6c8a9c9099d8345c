"""The mailbox over a real connection to a strict server, and whatever strangers may have put into it."""

import logging
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import config
from bounces import MOST_BYTES, Mailbox, fault_of, may_be_a_notice, read_notices
from config import Secret
from domain.mail import Notice
from tests.imap import Inbox, inbox, watching
from tests.notices import EXCHANGE, GMAIL, POSTFIX, UNKNOWN, notice
from tests.smtp import PASSWORD, USERNAME, free_port

ARRIVED = datetime(2017, 6, 16, 9, 6, tzinfo=UTC)
OURS, HCT = "<relance.a1b2c3@cluster.example>", "hct@un.example"
KINDS = {"Postfix": POSTFIX, "Gmail": GMAIL, "Exchange": EXCHANGE}


def server_of(folder: Path, box: Inbox, **changes: object) -> config.Mail:
    mail = config.Mail(
        host="127.0.0.1",
        username=USERNAME,
        password=Secret(PASSWORD),
        from_address="relance@cluster.example",
        timeout=5,
        ca_file=folder / "post-office.pem",
    )
    return replace(watching(mail, box), **changes)  # type: ignore[arg-type]


def found(server: config.Mail) -> Sequence[Notice]:
    return Mailbox(server).notices(ARRIVED, [OURS])


# What a notice says


@pytest.mark.parametrize("kind", KINDS)
def test_a_notice_says_of_which_mail_to_which_address_and_why(kind: str) -> None:
    (one,) = read_notices(notice(KINDS[kind], OURS, HCT))

    status, said = UNKNOWN[KINDS[kind]]
    assert replace(one, id="") == Notice(
        "", (OURS,), "failed", "" if kind == "Gmail" else HCT, HCT, status, said.format(address=HCT)
    )
    assert one.id == read_notices(notice(KINDS[kind], OURS, HCT))[0].id
    assert one.id != read_notices(notice(KINDS[kind], OURS, HCT, number=2))[0].id


def test_one_notice_may_speak_of_several_addresses() -> None:
    block = "\nFinal-Recipient: RFC822; <b@un.example>\nAction: Delayed (for now)\nStatus: 4.4.1 (no answer)\n"
    text = notice(POSTFIX, OURS, HCT).decode()
    text = text.replace("User unknown in virtual mailbox table\n\n--", f"User unknown\n{block}\n--")

    first, second = read_notices(text.encode())

    assert (first.final, first.action) == (HCT, "failed")
    assert replace(second, id="") == Notice("", (OURS,), "delayed", "", "b@un.example", "4.4.1", "")


@pytest.mark.parametrize("kind", KINDS)
def test_a_notice_is_about_the_mail_it_returns_and_no_other_of_its_thread(kind: str) -> None:
    other = "<reply.to.ours@cluster.example>"
    data = notice(KINDS[kind], other, HCT).decode()
    heads, _, rest = data.partition("\n\n")
    thread = f"{heads}\nReferences: <first@hcr.example> {OURS}\nIn-Reply-To: {OURS}\n\n{rest}"
    assert [one.about for one in read_notices(thread.encode())] == [(other,)]


@pytest.mark.parametrize(
    ("heads", "about"),
    [
        (f"In-Reply-To: {OURS}\nReferences: <first@hcr.example> <second@hcr.example>\n", (OURS,)),
        (f"References: <first@hcr.example>\n {OURS}\n", (OURS,)),
        (f"References: {OURS} <reply.to.ours@cluster.example>\n", ("<reply.to.ours@cluster.example>",)),
        ("Subject: Undelivered\n", ()),
    ],
)
def test_a_notice_that_returns_nothing_is_about_the_mail_it_answers(heads: str, about: tuple[str, ...]) -> None:
    data = notice(POSTFIX, OURS, HCT).decode()
    data = heads + data[: data.index("Content-Description: Undelivered Message")]
    assert [one.about for one in read_notices(data.encode())] == [about]


def test_of_a_notice_that_returns_a_big_mail_the_beginning_is_enough(tmp_path: Path) -> None:
    returned = EmailMessage()
    returned["Message-ID"] = OURS
    returned.set_content("Chères et chers collègues,")
    returned.add_attachment(b"\0" * 2 * MOST_BYTES, maintype="application", subtype="octet-stream", filename="a.docx")
    with inbox(tmp_path) as box:
        box.gets(notice(EXCHANGE, returned, HCT), ARRIVED)
        (one,) = found(server_of(tmp_path, box))
    assert (one.about, one.final) == ((OURS,), HCT)


@pytest.mark.parametrize(
    ("heads", "likely"),
    [
        (b"From: MAILER-DAEMON@mx.example (Mail Delivery System)", True),
        (b"from: Postmaster <postmaster@un.example>", True),
        (b"Content-Type: Multipart/Report; Report-Type=Delivery-Status; boundary=x", True),
        (b"Content-Type: multipart/report; boundary=x", True),
        (b"Content-Type: multipart/report; report-type=disposition-notification; boundary=x", False),
        (b"From: Mariam <mariam@hcr.example>\r\nContent-Type: text/plain", False),
        (b"", False),
    ],
)
def test_by_its_heads_a_mail_is_told_to_be_worth_reading(heads: bytes, likely: bool) -> None:
    assert may_be_a_notice(heads) is likely


@given(st.binary(max_size=2000))
def test_whatever_bytes_there_are_nothing_breaks(data: bytes) -> None:
    assert read_notices(data) == ()
    may_be_a_notice(data)


@given(
    st.sampled_from(sorted(KINDS)),
    st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 400), st.binary(max_size=60)), max_size=6),
)
@settings(deadline=None)
def test_a_notice_that_was_damaged_gives_what_it_gives_within_bounds(
    kind: str, damages: list[tuple[int, int, bytes]]
) -> None:
    data = notice(KINDS[kind], OURS, HCT)
    for start, length, put in damages:
        data = data[:start] + put + data[start + length :]
    for one in read_notices(data):
        for text in (one.id, one.action, one.original, one.final, one.status, one.said, *one.about):
            assert len(text) <= 300
            assert text.isprintable()


def test_what_is_nested_without_end_is_passed_over() -> None:
    deep = "".join(f'Content-Type: multipart/report; boundary="{n}"\n\n--{n}\n' for n in range(5000))
    assert read_notices(deep.encode()) == ()
    many = b"\nAction: failed\nFinal-Recipient: rfc822; a@un.example\n" * 4000
    heads = b"Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n"
    assert len(read_notices(heads + many)) == 50


def test_a_head_without_end_costs_no_time() -> None:
    kind = b"multipart/report; report-type=delivery-status"
    began = time.process_time()
    for head in (b'text/plain; x="' + b";" * 262_000, kind + b"; x=1" * 60_000, kind + b"\n ; y*0=1" * 5_000):
        read_notices(b"Content-Type: " + head + b"\n\n")
        may_be_a_notice(b"Content-Type: " + head + b"\n\n")
    assert time.process_time() - began < 5


# The connection


@pytest.mark.parametrize("security", ["tls", "starttls", "none"])
@pytest.mark.parametrize("uid_comes_last", [True, False])
def test_the_notices_of_these_days_are_read_and_nothing_is_touched(
    tmp_path: Path, security: str, uid_comes_last: bool
) -> None:
    with inbox(tmp_path, security=security) as box:
        box.uid_comes_last = uid_comes_last
        box.gets(notice(POSTFIX, OURS, "long-ago@un.example"), datetime(2017, 6, 10, tzinfo=UTC))
        box.gets(b"From: Mariam <mariam@hcr.example>\n\nBonjour\n", ARRIVED)
        box.gets(notice(POSTFIX, OURS, HCT), ARRIVED)

        server = server_of(tmp_path, box)
        assert [one.final for one in found(server)] == [HCT]
        assert fault_of(server) == ""

    assert box.fetched == ["3"]
    assert box.commands.count("LOGOUT") == 2


def test_each_mail_is_fetched_once_until_the_mailbox_is_another(tmp_path: Path) -> None:
    with inbox(tmp_path) as box:
        mailbox = Mailbox(server_of(tmp_path, box))
        for _ in range(250):
            box.gets(b"From: Mariam <mariam@hcr.example>\n\nBonjour\n", ARRIVED)
        box.gets(notice(POSTFIX, OURS, HCT), ARRIVED)
        first = mailbox.notices(ARRIVED, [OURS])
        assert len(first) == 1
        fetches = [c for c in box.commands if "FETCH" in c]
        assert len(fetches) == 4  # the heads of 251 in three, and one notice
        assert mailbox.notices(ARRIVED, [OURS]) == first
        assert [c for c in box.commands if "FETCH" in c] == fetches
        box.letters.pop()
        assert list(mailbox.notices(ARRIVED, [OURS])) == []
        box.validity, box.letters = 8, []
        box.gets(notice(GMAIL, OURS, "ehp@un.example"), ARRIVED)
        assert [one.final for one in mailbox.notices(ARRIVED, [OURS])] == ["ehp@un.example"]


def test_what_strangers_send_is_not_handed_over(tmp_path: Path) -> None:
    with inbox(tmp_path) as box:
        box.gets(notice(POSTFIX, "<another@cluster.example>", HCT), ARRIVED)
        box.gets(notice(GMAIL, OURS.upper(), HCT), ARRIVED)
        mailbox = Mailbox(server_of(tmp_path, box))
        assert [one.about for one in mailbox.notices(ARRIVED, [OURS])] == [(OURS.upper(),)]
        assert [one.about for one in mailbox.notices(ARRIVED, [OURS])] == [(OURS.upper(),)]
        assert len(box.fetched) == 2


def test_one_that_is_not_handed_over_keeps_nobody_from_the_others_and_is_asked_for_again(tmp_path: Path) -> None:
    with inbox(tmp_path) as box:
        mailbox = Mailbox(server_of(tmp_path, box))
        for address in (HCT, "ehp@un.example"):
            box.gets(notice(POSTFIX, OURS, address), ARRIVED)
        box.withholds.add(1)
        assert [one.final for one in mailbox.notices(ARRIVED, [OURS])] == ["ehp@un.example"]
        box.withholds.clear()
        assert [one.final for one in mailbox.notices(ARRIVED, [OURS])] == [HCT, "ehp@un.example"]


def test_a_certificate_that_cannot_be_trusted_is_refused_before_anything_is_said(tmp_path: Path) -> None:
    for security in ("tls", "starttls"):
        with inbox(tmp_path, security=security) as box:
            fault = fault_of(server_of(tmp_path, box, ca_file=None))
        assert fault == f"Mailbox (127.0.0.1:{box.port}): not secure. self-signed certificate"
        assert "LOGIN" not in box.commands
        assert "not secure. ca_file cannot" in fault_of(server_of(tmp_path, box, ca_file=tmp_path / "none"))


def test_without_the_protection_that_was_asked_for_no_password_goes(tmp_path: Path) -> None:
    with inbox(tmp_path, security="none") as box:
        fault = fault_of(server_of(tmp_path, box, imap_security="starttls"))
    assert fault.endswith("not secure. The server does not offer STARTTLS.")
    assert box.commands == ["CAPABILITY"]


def test_a_refused_sign_in_is_not_tried_again_at_once(tmp_path: Path) -> None:
    with inbox(tmp_path) as box:
        mailbox = Mailbox(server_of(tmp_path, box, password=Secret("wrong word")))
        for _ in range(25):
            assert mailbox.notices(ARRIVED, [OURS]) == ()
        assert box.commands.count("LOGIN") == 3


def test_what_is_wrong_is_told_without_the_password(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with inbox(tmp_path) as box:
        wrong = server_of(tmp_path, box, password=Secret('wrong "word\\'))
        assert fault_of(wrong).endswith("sign-in. [AUTHENTICATIONFAILED] relance (hidden) is not known")
        assert fault_of(server_of(tmp_path, box, password=Secret("é"))).endswith("username or password has an accent")
        caplog.set_level(logging.DEBUG)
        assert found(wrong) == ()
        box.is_away = True
        assert ": unreachable." in fault_of(server_of(tmp_path, box))
    nobody = server_of(tmp_path, box, imap_port=free_port())
    assert fault_of(nobody).endswith("unreachable. Connection refused")
    assert "sign-in" in caplog.text
    assert "word" not in caplog.text
