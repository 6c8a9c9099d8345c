"""The rules of mail: addresses as people type them, and each address in one state that only moves forward."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import mail as rules
from domain.groups import Recipient
from domain.mail import Addressee, Mail, Typed, Verdict, read_addresses, why_of
from tests.documents.case import GROUP, PRIORITIES
from tests.storage.cast import NOW, letter

ADDRESSES = ("a@un.example", "b@un.example", "c@un.example")
OUTCOMES = st.sampled_from(("sent", "refused", "later", "maybe sent"))


def mail(*addresses: str) -> Mail:
    return replace(letter(PRIORITIES), to=addresses, addressees=tuple(map(Addressee, addresses)))


# Addresses


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("a@un.example", Typed(("a@un.example",))),
        ("À : A. Diallo <a@un.example>, b@un.example;", Typed(("a@un.example", "b@un.example"))),
        ("a@un.example, cc b@un.example", Typed(("a@un.example",), ("b@un.example",))),
        (
            "to: a@un.example\ncc: b@un.example c@un.example\nréponse: m@hcr.example",
            Typed(("a@un.example",), ("b@un.example", "c@un.example"), "m@hcr.example"),
        ),
        ("a@un.example cc:A@un.example", Typed(("a@un.example",))),
        ("mailto:a@un.example.", Typed(("a@un.example",))),
        ("a@un.example, A@UN.EXAMPLE", Typed(("a@un.example",))),
        ("ocha.mali.un.org", Typed(wrong=("ocha.mali.un.org",))),
        ("a@un, é@un.example, a@b@un.example", Typed(wrong=("a@un", "é@un.example", "a@b@un.example"))),
        (".a@un.example a..b@un.example", Typed(wrong=(".a@un.example", "a..b@un.example"))),
        ("bonjour", Typed()),
        ("", Typed()),
    ],
)
def test_addresses_are_read_as_they_are_typed(text: str, typed: Typed) -> None:
    assert read_addresses(text) == typed


@given(st.text(alphabet=st.characters(), max_size=200))
def test_whatever_is_read_is_an_address_on_one_line(text: str) -> None:
    typed = read_addresses(text)
    for address in (*typed.to, *typed.cc, *([typed.reply_to] if typed.reply_to else [])):
        assert rules.is_address(address)
        assert address.isascii()
        assert not set(address) & set('\r\n \t<>,;"')
    assert not {a.casefold() for a in typed.to} & {a.casefold() for a in typed.cc}


def test_a_corrected_address_takes_the_place_of_the_wrong_one_and_stands_once() -> None:
    known = Recipient("EHP", ("a@un.example", "b@un.example"), ("c@un.example",))
    group = rules.with_recipient(GROUP, known)
    assert rules.recipient_of(group, "ehp") == known
    assert rules.corrected(known, "a@un.example", "b@un.example").to == ("b@un.example",)
    fixed = rules.with_recipient(group, rules.corrected(known, "c@un.example", "d@un.example"))
    assert [r.cc for r in fixed.recipients] == [("d@un.example",)]


# What became of it


@given(st.lists(st.tuples(OUTCOMES, OUTCOMES, OUTCOMES), min_size=1, max_size=8), st.booleans())
def test_an_address_that_has_it_is_never_tried_again_and_everything_comes_to_an_end(
    rounds: list[tuple[str, ...]], killed: bool
) -> None:
    now, one = NOW, mail(*ADDRESSES)
    tried: list[str] = []
    for outcomes in rounds:
        if not rules.is_due(one, now):
            assert one.state == "done"
            break
        one = rules.claimed(one)
        tried += one.waiting_for
        assert not rules.is_due(one, now)
        settled = {a.address: a for a in one.addressees if a.state != "waiting"}
        verdicts = {a: Verdict(o) for a, o in zip(ADDRESSES, outcomes, strict=True)}  # type: ignore[arg-type]
        one = rules.interrupted(one) if killed else rules.after(one, verdicts, now)
        assert all(a == settled[a.address] for a in one.addressees if a.address in settled)
        assert (one.state == "done") is not bool(one.waiting_for)
        now = max(now, one.due or now)
    assert one.tries <= len(rules.WAITS) + 1
    for addressee in one.addressees:
        if addressee.state in ("sent", "maybe sent"):
            assert tried.count(addressee.address) <= one.tries
            assert addressee.address not in one.waiting_for


def test_it_waits_longer_each_time_and_then_gives_up() -> None:
    now, one, waits = NOW, mail("a@un.example"), []
    while one.state != "done":
        one = rules.after(rules.claimed(one), {"a@un.example": Verdict("later", "busy", "450 later")}, now)
        if one.due:
            assert not rules.is_due(one, one.due - timedelta(seconds=1))
            waits.append(one.due - now)
            now = one.due
    assert tuple(waits) == rules.WAITS
    assert one.addressees == (Addressee("a@un.example", "refused", "busy", "450 later"),)


def test_once_more_is_the_same_mail_for_those_alone() -> None:
    first = rules.after(
        rules.claimed(mail(*ADDRESSES)),
        {a: Verdict("refused" if a == ADDRESSES[1] else "sent") for a in ADDRESSES},
        NOW,
    )
    right = "right@un.example"

    second = rules.again(first, [right], 9, instead_of=ADDRESSES[1])

    assert (second.message_id, second.subject, second.body) == (first.message_id, first.subject, first.body)
    assert (second.to, second.waiting_for) == ((ADDRESSES[0], right, ADDRESSES[2]), (right,))
    assert rules.has_it([first], 1, ADDRESSES[0].upper())
    assert not rules.has_it([first], 1, ADDRESSES[1])
    assert rules.has_it([first, second], 1, right)
    assert not rules.has_it([first, second], 2, right)


@pytest.mark.parametrize(
    ("code", "said", "why"),
    [
        (550, "550 5.1.1 no such user", "unknown address"),
        (550, "550 no such user", "unknown address"),
        (550, "550 5.7.26 unauthenticated", "not allowed"),
        (552, "552 5.3.4 message too big", "too big"),
        (552, "552 message exceeds size", "too big"),
        (552, "552 5.2.2 mailbox full", "mailbox full"),
        (552, "552 mailbox full", "mailbox full"),
        (530, "530 5.7.0 must authenticate", "sign-in"),
        (451, "451 4.3.0 later", "busy"),
        (554, "554 5.6.0 no", "other"),
    ],
)
def test_a_refusal_is_understood_by_its_codes(code: int, said: str, why: str) -> None:
    assert why_of(code, said) == why
