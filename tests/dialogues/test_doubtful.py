"""A call of which nobody knows whether it stands in the group: whoever coordinates looks, and posts it again."""

import asyncio
from datetime import timedelta

import pytest

from bot import _maybe_sent
from domain.outgoing import Outgoing
from domain.sayings import ToGroup
from tests.dialogues.stage import Stage, read

PRIORITIES = "Priorités; contributions jeudi 15 juin; transmission vendredi 16 juin au HCT"
MAY_BE_MISSING = (
    "#1 : Telegram ne m'a pas confirmé l'envoi de l'appel. "
    "Regardez dans le groupe ; s'il n'y est pas, publiez-le de nouveau."
)
CALL_STANDS = "#1 : l'appel est dans le groupe, il n'y a rien à republier."
POSTED_AGAIN = "#1 : l'appel est publié de nouveau."


def calls(stage: Stage) -> list[str]:
    return [read(m.text).splitlines()[0] for m in stage.posts() if read(m.text).startswith("#1 ")]


@pytest.fixture
async def killed(stage: Stage) -> Stage:
    """The bot was killed while the call was on its way, before anything stood in the group."""
    stage.chat.promotes(stage.telegram_bot, can_pin_messages=True)
    await stage.mariam.tells(f"/decision {PRIORITIES}")
    stage.telegram.faults.fails("sendMessage", retry_after=600, chat_id=stage.chat.id)
    message = stage.mariam.with_button("Confirm")
    await stage.mariam.person.presses(message, next(b for b in message.buttons if "Confirm" in b))
    stage.store.outbox.claim(await refused_for_now(stage))
    stage.forgets()
    await stage.restarts()
    return stage


async def refused_for_now(stage: Stage) -> Outgoing:
    for _ in range(5000):
        await asyncio.sleep(0.001)
        for row in stage.store.outbox.waiting():
            if row.to == ToGroup(1) and row.tries and row.state == "waiting":
                return row
    raise AssertionError("nothing was refused")


async def test_after_a_crash_the_coordination_posts_the_call_again(killed: Stage) -> None:
    stage = killed
    assert calls(stage) == []
    registered, told = stage.mariam.hears()
    assert registered.startswith("✓ Enregistrée : #1 Priorités\n")
    assert told == MAY_BE_MISSING
    assert stage.awa.hears()[-1] == MAY_BE_MISSING
    assert stage.aissata.hears() == stage.group_hears() == []

    await stage.restarts()
    assert stage.mariam.hears() == []

    await stage.mariam.presses("Publier de nouveau")
    assert stage.mariam.hears() == [POSTED_AGAIN]
    assert calls(stage) == ["#1 Priorités"]
    assert stage.mariam.private.messages[-1].buttons == []

    # Awa presses hers too: the group is asked once.
    await stage.awa.presses("Publier de nouveau")
    assert stage.awa.hears() == [CALL_STANDS]
    assert calls(stage) == ["#1 Priorités"]

    # It is a call like any other.
    await stage.aissata.replies("1) Accès\n2) Écoles", to=stage.posts()[-1])
    assert "1/20 réponses" in read(stage.posts()[-1].text)
    assert [u.why for u in stage.store.undelivered()] == ["maybe sent"]


async def test_a_call_whose_answer_was_lost_may_stand_there_and_is_left_to_the_coordination(stage: Stage) -> None:
    stage.telegram.faults.loses_answer("sendMessage", chat_id=stage.chat.id)
    await stage.mariam.tells(f"/decision {PRIORITIES}")
    stage.forgets()
    await stage.mariam.presses("Confirm")

    assert calls(stage) == ["#1 Priorités"]
    registered, told = stage.mariam.hears()
    assert registered.startswith("✓ Enregistrée : #1 Priorités\n")
    assert told == MAY_BE_MISSING
    assert stage.awa.hears()[-1] == MAY_BE_MISSING


@pytest.fixture
async def unconfirmed(stage: Stage) -> Stage:
    """The call stands in the group, and Telegram's word of it was lost on the way."""
    stage.chat.promotes(stage.telegram_bot, can_pin_messages=True)
    stage.telegram.faults.loses_answer("sendMessage", chat_id=stage.chat.id)
    await stage.mariam.tells(f"/decision {PRIORITIES}")
    await stage.mariam.presses("Confirm")
    stage.forgets()
    return stage


async def test_an_answer_to_an_unconfirmed_call_counts_and_confirms_it(unconfirmed: Stage) -> None:
    stage = unconfirmed
    call = stage.posts()[-1]
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)

    (kept,) = stage.store.submissions_to(1)
    assert (stage.store.group(1).organisation(kept.organisation or "").name, kept.counts) == ("DRC", True)
    assert [said.splitlines()[0] for said in stage.aissata.hears()] == [
        "Bien reçu, merci. #1, DRC, 2 points, 7 juin 15:00."
    ]
    assert "1/20 réponses" in read(call.text)
    assert stage.chat.pinned is call
    assert stage.store.undelivered() == []

    await stage.mariam.presses("Publier de nouveau")
    assert stage.mariam.hears() == [CALL_STANDS]
    assert calls(stage) == ["#1 Priorités"]


async def test_an_answer_to_the_first_of_two_calls_counts_and_the_second_keeps_the_counts(unconfirmed: Stage) -> None:
    stage = unconfirmed
    first = stage.posts()[-1]
    await stage.mariam.presses("Publier de nouveau")
    second = stage.posts()[-1]
    assert first is not second

    await stage.aissata.replies("1) Accès\n2) Écoles", to=first)

    assert [s.author for s in stage.store.submissions_to(1)] == [stage.aissata.person.id]
    assert ["1/20" in read(call.text) for call in (first, second)] == [False, True]


async def test_a_reply_to_words_that_only_look_alike_confirms_nothing(unconfirmed: Stage) -> None:
    stage = unconfirmed
    introduction = stage.posts()[0]
    await stage.aissata.replies("1) Accès\n2) Écoles", to=introduction)

    assert stage.store.submissions_to(1) == []
    assert [u.why for u in stage.store.undelivered()] == ["maybe sent"]


async def test_a_call_that_became_pointless_is_not_posted_again(killed: Stage) -> None:
    stage = killed
    await stage.mariam.tells("/cancel 1 reportée à juillet")
    await stage.mariam.presses("Oui, annuler")
    assert stage.store.decision(1).cancellation
    stage.forgets()

    await stage.awa.presses("Publier de nouveau")

    (told,) = stage.awa.hears()
    assert told.startswith("Ce bouton n'est plus valable")
    assert stage.group_hears() == []


async def test_whoever_runs_the_bot_finds_it_in_the_check_for_a_week(killed: Stage) -> None:
    lost = killed.clock.now()
    assert _maybe_sent(killed.store, lost - timedelta(days=7)) == [
        "Note: 2017-06-07 15:00 UTC, call on decision 1 to group 1: it may not have arrived."
    ]
    assert _maybe_sent(killed.store, lost + timedelta(minutes=5)) == []


async def test_of_a_document_whose_answer_was_lost_whoever_it_went_to_is_told(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès", to=call)
    await stage.awa.tells("/transmit")
    await stage.awa.presses("Marquer comme transmise")
    stage.telegram.faults.loses_answer("sendDocument")
    await stage.awa.presses("Confirmer")
    assert (
        "Telegram ne m'a pas confirmé l'envoi de « cluster-protection-mali_1_transmission_v1.docx ». "
        "S'il n'est pas dans cette conversation, vous le retrouverez par /transmettre 1."
    ) in stage.awa.hears()
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Recevoir les documents figés")
    assert not any("Telegram ne m'a pas" in said for said in (*stage.awa.hears(), *stage.mariam.hears()))


async def test_in_english_of_a_document_too(english: Stage) -> None:
    english.telegram.faults.loses_answer("sendDocument")
    await english.awa.tells("/export")
    (_, told) = english.awa.hears()
    assert told == (
        "Telegram did not confirm that “relance-2017-06-07.json” was sent. If it is not in this chat, ask for it as "
        "you did before."
    )


async def test_in_english_whoever_may_not_know_what_became_of_theirs_is_told_where_to_look(english: Stage) -> None:
    await english.aissata.tells("/language en")
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
    await english.aissata.replies("1) Access", to=call)
    await english.awa.tells("/transmit")
    await english.awa.presses("Mark as transmitted")
    english.forgets()
    english.telegram.faults.loses_answer("sendMessage", chat_id=english.aissata.private.id)
    await english.awa.presses("Confirm")
    result, told = english.aissata.hears()
    assert result.startswith("#1 Priorities: transmitted to the HCT")
    assert told == (
        "#1: Telegram did not confirm my last message about this. If it is not in this chat, /outcome 1 says how it "
        "stands."
    )
