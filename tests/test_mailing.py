"""Mail over a real connection to a real server: what arrives, and what is told of what does not."""

import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from email.headerregistry import Address
from pathlib import Path
from typing import Any

import pytest

import config
import mailing
from config import Secret
from domain.mail import Addressee, Enclosed, Mail, Verdict
from tests.smtp import PASSWORD, PostOffice, certificate, free_port, post_office

GROUP = "Cluster Protection Mali, État-major"
WORD = b"PK\x03\x04 as a Word file begins"
OCHA, EHP, HCT = "ocha@un.example", "ehp@un.example", "hct@un.example"


def mail(*to: str, **changes: object) -> Mail:
    made = Mail(
        id=1,
        decision=1,
        group=1,
        version=1,
        by=7,
        at=datetime(2017, 6, 16, 9, 5, tzinfo=UTC),
        message_id="<a1b2c3@cluster.example>",
        from_name=GROUP,
        to=to or (OCHA,),
        cc=(),
        reply_to="",
        subject="Cluster Protection : Priorités pour l'EHP",
        body="Madame, Monsieur,\n\n1. Accès humanitaire à Ménaka\n.\n.. fin\n",
        enclosed=(Enclosed("f1", "Priorités_v1.docx", len(WORD)),),
        addressees=tuple(Addressee(a) for a in to or (OCHA,)),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def handed(server: config.Mail, one: Mail) -> dict[str, Verdict]:
    return dict(mailing.hand_over(server, one, [WORD]))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[PostOffice, config.Mail]]:
    with post_office(tmp_path) as running:
        yield running


# What arrives


@pytest.mark.parametrize("security", ["starttls", "tls", "none"])
@pytest.mark.parametrize("auth", [True, False])
def test_the_mail_arrives_whole(tmp_path: Path, security: str, auth: bool) -> None:
    with post_office(tmp_path, security=security, auth=auth) as (office, server):
        one = mail(OCHA, EHP, cc=(HCT,), reply_to="mariam@hcr.example")
        one = replace(one, addressees=(*one.addressees, Addressee(HCT)))

        assert handed(server, one) == dict.fromkeys((OCHA, EHP, HCT), Verdict("sent"))

        (letter,) = office.letters
    assert office.envelopes == [[OCHA, EHP, HCT]]
    assert letter["Subject"] == one.subject
    assert letter["From"].addresses == (Address(GROUP, addr_spec="relance@cluster.example"),)
    assert (letter["To"], letter["Cc"], letter["Reply-To"]) == (f"{OCHA}, {EHP}", HCT, "mariam@hcr.example")
    assert letter["Message-ID"] == one.message_id
    assert letter["Date"].datetime == one.at
    body = letter.get_body()
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == one.body
    (word,) = letter.iter_attachments()
    assert word.get_filename() == "Priorités_v1.docx"
    assert word.get_content_type() == "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    assert word.get_payload(decode=True) == WORD


def test_trying_again_is_the_same_mail_byte_for_byte(office: tuple[PostOffice, config.Mail]) -> None:
    post, server = office
    handed(server, mail())
    handed(server, mail())
    assert post.received[0] == post.received[1]
    assert all(byte < 128 for byte in post.received[0][2])


def test_nothing_that_was_typed_can_add_a_head(office: tuple[PostOffice, config.Mail]) -> None:
    post, server = office
    evil = "Objet\r\nBcc: spy@x.example\n\nCorps\u2028\x00fin"

    mailing.hand_over(server, mail(subject=evil, from_name="Cluster\r\nBcc: spy@x.example"), [WORD])

    (letter,) = post.letters
    assert letter["Bcc"] is None
    assert letter["Subject"] == "Objet Bcc: spy@x.example Corps fin"
    assert post.envelopes == [[OCHA]]


def test_the_sender_is_written_to_of_that_very_address_when_it_fails_later_where_the_server_offers_it(
    tmp_path: Path,
) -> None:
    with post_office(tmp_path) as (office, server):
        handed(server, mail())
        office.offers.append("DSN")
        handed(server, mail(OCHA, "ehp+mali=a@un.example"))
    assert office.options == [
        "NOTIFY=FAILURE ORCPT=rfc822;ocha@un.example",
        "NOTIFY=FAILURE ORCPT=rfc822;ehp+2Bmali+3Da@un.example",
    ]


# What does not arrive


def test_one_refused_address_keeps_nobody_else_from_getting_it(office: tuple[PostOffice, config.Mail]) -> None:
    post, server = office
    post.refuses[EHP] = "550 5.1.1 no such user"

    assert handed(server, mail(OCHA, EHP, HCT)) == {
        OCHA: Verdict("sent"),
        EHP: Verdict("refused", "unknown address", "550 5.1.1 no such user"),
        HCT: Verdict("sent"),
    }
    assert post.envelopes == [[OCHA, HCT]]


@pytest.mark.parametrize(
    ("answer", "verdict"),
    [
        ("550 5.1.1 no such user", Verdict("refused", "unknown address", "550 5.1.1 no such user")),
        ("554 5.7.1 not here", Verdict("refused", "not allowed", "554 5.7.1 not here")),
        ("552 5.2.2 mailbox full", Verdict("refused", "mailbox full", "552 5.2.2 mailbox full")),
        ("452 4.2.2 mailbox full", Verdict("later", "mailbox full", "452 4.2.2 mailbox full")),
        ("451 4.7.1 greylisted", Verdict("later", "busy", "451 4.7.1 greylisted")),
        ("450 4.2.0 greylisted", Verdict("later", "busy", "450 4.2.0 greylisted")),
        ("421 4.3.2 closing", Verdict("later", "busy", "421 4.3.2 closing")),
    ],
)
def test_all_refused_is_told_with_the_reason(
    office: tuple[PostOffice, config.Mail], answer: str, verdict: Verdict
) -> None:
    post, server = office
    post.refuses = dict.fromkeys((OCHA, EHP), answer)

    told = handed(server, mail(OCHA, EHP))

    assert told[OCHA] == verdict
    assert told[EHP].outcome == verdict.outcome
    assert post.received == []


@pytest.mark.parametrize(
    ("answer", "outcome", "why"),
    [
        ("451 4.3.0 try again", "later", "busy"),
        ("554 5.6.0 unwanted", "refused", "other"),
        ("552 5.3.4 too big", "refused", "too big"),
    ],
)
def test_an_answer_after_the_content_is_believed(
    office: tuple[PostOffice, config.Mail], answer: str, outcome: str, why: str
) -> None:
    post, server = office
    post.answers_data = answer
    assert handed(server, mail()) == {OCHA: Verdict(outcome, why, answer)}  # type: ignore[arg-type]


def test_a_connection_lost_after_the_content_leaves_it_in_doubt(office: tuple[PostOffice, config.Mail]) -> None:
    post, server = office
    post.hangs_up_in_data = True
    assert handed(server, mail()) == {OCHA: Verdict("maybe sent", "lost")}


def test_what_is_too_big_is_not_even_begun(tmp_path: Path) -> None:
    with post_office(tmp_path, size=500) as (office, server):
        told = handed(server, mail())[OCHA]
    assert (told.outcome, told.why) == ("refused", "too big")
    assert office.attempts == 0


def test_no_server_is_a_matter_of_trying_again(tmp_path: Path) -> None:
    server = config.Mail(host="127.0.0.1", port=free_port(), security="none", from_address="relance@cluster.example")
    assert handed(server, mail())[OCHA] == Verdict("later", "unreachable", "Connection refused")


def test_a_wrong_password_is_told_and_appears_nowhere(
    office: tuple[PostOffice, config.Mail], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    _, server = office
    wrong = replace(server, password=Secret("not " + PASSWORD))

    told = handed(wrong, mail())[OCHA]

    assert (told.outcome, told.why) == ("refused", "sign-in")
    assert mailing.fault_of(server) == ""
    assert mailing.fault_of(wrong).startswith(f"Mail (127.0.0.1:{server.port}): sign-in. 535")
    ours = [r.getMessage() for r in caplog.records if not r.name.startswith("mail.log")]
    assert not any(PASSWORD in line or OCHA in line for line in [*ours, told.said, mailing.fault_of(wrong)])


@pytest.mark.parametrize("changed", [{"password": Secret("clé du bureau")}, {"username": "relancé"}])
def test_a_sign_in_that_smtp_has_no_letters_for_is_told_and_never_leaves_it_in_doubt(
    office: tuple[PostOffice, config.Mail], changed: dict[str, Any]
) -> None:
    post, server = office
    accented = replace(server, **changed)

    assert handed(accented, mail(OCHA, EHP)) == dict.fromkeys(
        (OCHA, EHP), Verdict("refused", "sign-in", "username or password has an accent")
    )
    assert mailing.fault_of(accented) == (
        f"Mail (127.0.0.1:{server.port}): sign-in. username or password has an accent"
    )
    assert post.attempts == 0


def test_a_name_that_is_no_hosts_is_a_server_that_does_not_answer(office: tuple[PostOffice, config.Mail]) -> None:
    _, server = office
    nowhere = replace(server, host="mail..example")
    assert handed(nowhere, mail()) == {OCHA: Verdict("later", "unreachable")}
    assert mailing.fault_of(nowhere) == f"Mail (mail..example:{server.port}): unreachable."


def test_what_cannot_be_put_together_never_reaches_the_server(office: tuple[PostOffice, config.Mail]) -> None:
    post, server = office
    assert mailing.hand_over(server, mail(OCHA, EHP), []) == dict.fromkeys(  # its file is not given
        (OCHA, EHP), Verdict("refused", "incomplete")
    )
    assert post.attempts == 0


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_certificate_that_cannot_be_trusted_is_never_passed_over(tmp_path: Path, security: str) -> None:
    (tmp_path / "other").mkdir()
    stranger, _ = certificate(tmp_path / "other")
    with post_office(tmp_path, security=security) as (office, server):
        for trusting in (replace(server, ca_file=stranger), replace(server, ca_file=None)):
            told = handed(trusting, mail())[OCHA]
            assert (told.outcome, told.why) == ("refused", "not secure")
    assert office.attempts == 0


def test_without_tls_where_it_was_asked_for_nothing_is_sent(tmp_path: Path) -> None:
    with post_office(tmp_path, security="none", auth=False) as (office, server):
        told = handed(replace(server, security="starttls"), mail())[OCHA]
    assert (told.outcome, told.why) == ("refused", "not secure")
    assert office.attempts == 0
