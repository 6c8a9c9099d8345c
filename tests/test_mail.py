"""The rules of mail: addresses as people type them, and each address in one state that only moves forward."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import mail as rules
from domain.groups import Recipient
from domain.mail import WATCHED_FOR, Addressee, Mail, Notice, Typed, Verdict, read_addresses, why_of
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
        one = rules.claimed(one, now)
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
        one = rules.after(rules.claimed(one, now), {"a@un.example": Verdict("later", "busy", "450 later")}, now)
        if one.due:
            assert not rules.is_due(one, one.due - timedelta(seconds=1))
            waits.append(one.due - now)
            now = one.due
    assert tuple(waits) == rules.WAITS
    assert one.addressees == (Addressee("a@un.example", "refused", "busy", "450 later"),)


def test_once_more_is_the_same_mail_for_those_alone() -> None:
    first = rules.after(
        rules.claimed(mail(*ADDRESSES), NOW),
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


@given(st.lists(st.sampled_from(("sent", "refused", "maybe sent", "bounced")), min_size=1, max_size=4))
def test_nothing_left_for_an_address_only_where_it_was_refused_each_time(outcomes: list[str]) -> None:
    mails = [mail(ADDRESSES[0])]
    for outcome in outcomes:
        server = "sent" if outcome == "bounced" else outcome
        verdict = Verdict(server, "lost" if server == "maybe sent" else "unknown address")  # type: ignore[arg-type]
        tried = rules.after(rules.claimed(mails[-1], NOW), {ADDRESSES[0]: verdict}, NOW)
        if outcome == "bounced":
            tried = rules.noted([tried], notice(ADDRESSES[0])) or tried
        mails[-1] = tried
        mails.append(rules.again(tried, ADDRESSES[:1], 9))
        mails[-2] = rules.sent_anew(tried, ADDRESSES[:1])
    never = [m.addressees[0].was_never_taken for m in mails[:-1]]
    assert never == [outcome == "refused" for outcome in outcomes]
    assert not mails[-1].addressees[0].was_never_taken  # it waits


# What comes back later


def handed(*addresses: str, states: tuple[str, ...] = ()) -> Mail:
    one = rules.claimed(mail(*addresses), NOW)
    outcomes = states or ("sent",) * len(addresses)
    verdicts = {a: Verdict(o) for a, o in zip(addresses, outcomes, strict=True)}  # type: ignore[arg-type]
    return rules.after(one, verdicts, NOW)


def notice(address: str = "", **told: str) -> Notice:
    given = {"id": "n1", "action": "failed", "original": address, "final": address, "status": "5.1.1"}
    return Notice(about=(told.pop("about", "<1@cluster.example>"),), **(given | told))


def test_an_address_that_came_back_bounced_with_the_words_of_the_server() -> None:
    first = handed(*ADDRESSES, states=("sent", "maybe sent", "refused"))

    now = rules.noted([first], notice("B@UN.example", about="<1@CLUSTER.example>", said="550 5.1.1 no such user"))

    assert now is not None
    assert now.addressees == (
        first.addressees[0],
        Addressee(ADDRESSES[1], "bounced", "unknown address", "550 5.1.1 no such user", ("n1",)),
        first.addressees[2],
    )
    assert not rules.has_it([now], 1, ADDRESSES[1])  # it may be sent anew, by a press


@pytest.mark.parametrize(
    "told",
    [
        notice(ADDRESSES[0], action="delayed"),
        notice(ADDRESSES[0], action="delivered"),
        notice(ADDRESSES[0], about="<2@cluster.example>"),
        notice("stranger@un.example"),
        notice("", final="stranger@un.example"),
    ],
)
def test_what_is_about_something_else_changes_nothing(told: Notice) -> None:
    assert rules.noted([handed(*ADDRESSES)], told) is None


def test_where_the_only_address_led_on_to_another_one_it_is_that_one() -> None:
    elsewhere = notice("", final="box17@provider.example")
    now = rules.noted([handed(ADDRESSES[0])], elsewhere)
    assert now is not None
    assert [a.state for a in now.addressees] == ["bounced"]
    assert rules.noted([handed(ADDRESSES[0])], replace(elsewhere, original="stranger@un.example")) is None


def test_what_is_about_to_be_sent_anew_is_not_given_back_by_an_older_notice() -> None:
    told = notice(ADDRESSES[0])
    first = rules.noted([handed(ADDRESSES[0])], told)
    assert first is not None
    second = replace(rules.again(first, [ADDRESSES[0]], 9), id=2)
    first = rules.sent_anew(first, [ADDRESSES[0]])
    for another in (told, replace(told, id="n2")):
        assert rules.noted([first, second], another) is None
    second = rules.after(rules.claimed(second, NOW), {ADDRESSES[0]: Verdict("sent")}, NOW)
    assert rules.noted([first, second], told) is None
    now = rules.noted([first, second], replace(told, id="n2"))
    assert now is not None
    assert (now.id, now.addressees[0].state) == (2, "bounced")


NOTICES = st.builds(
    Notice,
    id=st.sampled_from(("n1", "n2", "n3")),
    about=st.sampled_from((("<1@cluster.example>",), ("<x@y>", "<1@Cluster.example>"), ("<x@y>",), ())),
    action=st.sampled_from(("failed", "failed", "delayed", "nonsense")),
    original=st.sampled_from(("", *ADDRESSES, "stranger@un.example")),
    final=st.sampled_from((*ADDRESSES, "stranger@un.example")),
    status=st.sampled_from(("", "5.1.1", "4.4.7")),
    said=st.text(max_size=30),
)


@given(st.lists(NOTICES, max_size=8), st.tuples(*(st.sampled_from(("sent", "maybe sent", "refused")),) * 3))
def test_notices_in_any_order_and_number_move_an_address_once_and_only_where_it_had_gone(
    told: list[Notice], states: tuple[str, ...]
) -> None:
    one = handed(*ADDRESSES, states=states)
    moved: list[str] = []
    for each in (*told, *told):
        now = rules.noted([one], each)
        if now:
            moved += [a.address for a, b in zip(now.addressees, one.addressees, strict=True) if a.state != b.state]
            assert rules.noted([now], each) is None
            one = now
    assert len(moved) == len(set(moved))
    for addressee, was in zip(one.addressees, states, strict=True):
        assert addressee.state == ("bounced" if addressee.address in moved else was)
        assert was != "refused" or addressee.address not in moved


def test_it_is_worth_looking_for_while_it_may_come_back() -> None:
    one = handed(*ADDRESSES)
    assert rules.is_watched(one, NOW + WATCHED_FOR - timedelta(seconds=1))
    assert not rules.is_watched(one, NOW + WATCHED_FOR)
    assert not rules.is_watched(handed(ADDRESSES[0], states=("refused",)), NOW)
    assert not rules.is_watched(mail(*ADDRESSES), NOW)
    anew = replace(rules.claimed(rules.again(one, [ADDRESSES[0]], 9), NOW + WATCHED_FOR), state="done")
    assert rules.is_watched(rules.interrupted(anew), NOW + WATCHED_FOR)


@pytest.mark.parametrize(
    ("told", "why"),
    [
        (notice(status="5.1.1"), "unknown address"),
        (notice(status="5.1.10", said="550 5.1.10 RESOLVER.ADR.RecipientNotFound"), "unknown address"),
        (notice(status="5.4.4", said="Host or domain name not found"), "unknown address"),
        (notice(status="5.0.0", said="550 no such user"), "unknown address"),
        (notice(status="4.2.2", said="452 4.2.2 over quota"), "mailbox full"),
        (notice(status="5.3.4", said="552 5.3.4 too big"), "too big"),
        (notice(status="5.7.1", said="554 5.7.1 spam"), "not allowed"),
        (notice(status="5.0.0", said="530 5.7.57 not authenticated"), "not allowed"),
        (notice(status="4.4.1", said="connect to mx.un.example: Connection timed out"), "unreachable"),
        (notice(status="4.4.7"), "unreachable"),
        (notice(status="", said="2 strange"), "other"),
    ],
)
def test_why_it_came_back_is_understood(told: Notice, why: str) -> None:
    now = rules.noted([handed(ADDRESSES[0])], told)
    assert now is not None
    assert now.addressees[0].why == why


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
