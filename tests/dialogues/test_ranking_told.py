"""What stands in the group about a ranking round agrees with the call and stays true, whatever becomes of both."""

import pytest

from sandbox.chats import Message
from tests.dialogues.manners import keeps_its_manners
from tests.dialogues.stage import Stage, at, read
from tests.dialogues.test_ranking import PRIORITIES, answered, asks, closes_round, the_poll

TITLE = "#1 Priorités pour l'EHP"
UNTIL = "vendredi 16 juin, 12:00 (Bamako)"
NO_BALLOT = "Une contribution qui arrive maintenant ne sera pas sur le bulletin."


async def asked(stage: Stage, where: str = "Message dans le groupe") -> tuple[Message, Message]:
    """The call, and what asks for the ranking in the group."""
    call = await answered(stage)
    await asks(stage, where)
    return call, stage.posts()[-1]


async def aissata_votes(stage: Stage) -> None:
    await stage.aissata.tells("/rank")
    await stage.aissata.tells("1, 3")
    await stage.aissata.presses("Valider mon vote")


async def transmits(stage: Stage) -> None:
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer la transmission")


async def test_after_its_end_the_message_goes_on_telling_what_is_so(stage: Stage) -> None:
    call, post = await asked(stage)
    assert read(call.text).endswith(f"Tour de classement ouvert jusqu'à {UNTIL} : 0 organisation a voté. {NO_BALLOT}")
    await aissata_votes(stage)
    await stage.winds_to(at(16, 12, 5))
    over = f"{TITLE}\nLe tour de classement est terminé depuis {UNTIL}. 1 organisation sur 20 a voté."
    assert read(post.text) == f"{over} Merci ; qui a voté lit le résultat en privé, et la coordination transmettra."
    assert NO_BALLOT not in read(call.text)

    await transmits(stage)
    assert read(post.text) == f"{over} Merci ; la décision a été transmise le vendredi 16 juin, 12:05 (Bamako)."
    await stage.mariam.tells("/reopen 1")
    await stage.mariam.presses("Notée par erreur : retirer")
    await stage.mariam.presses("Oui, rien n'était parti")
    assert read(post.text) == f"{over} Merci ; qui a voté lit le résultat en privé, et la coordination transmettra."
    keeps_its_manners(stage)


async def test_where_nobody_voted_nobody_is_said_to_read_a_result(stage: Stage) -> None:
    _, post = await asked(stage)
    await stage.winds_to(at(16, 12, 5))
    assert read(post.text) == (
        f"{TITLE}\nLe tour de classement est terminé depuis {UNTIL}. 0 organisation sur 20 a voté. La coordination "
        "choisira ce qui sera transmis."
    )


async def test_a_round_that_is_cancelled_with_its_decision_promises_nothing(stage: Stage) -> None:
    _, post = await asked(stage)
    await aissata_votes(stage)
    await stage.mariam.tells("/cancel 1")
    await stage.mariam.presses("Oui")
    await stage.winds_to(at(15, 9, 15))
    assert read(post.text) == f"{TITLE} : décision annulée, le tour de classement s'est arrêté."
    assert post.buttons == []

    await stage.mariam.tells("/reopen 1")
    assert read(post.text) == (
        f"{TITLE}\nLe tour de classement s'est arrêté quand la décision a été annulée. L'appel dit où elle en est."
    )


async def test_a_round_that_a_transmission_ends_says_so(stage: Stage) -> None:
    _, post = await asked(stage)
    await aissata_votes(stage)
    await transmits(stage)
    await stage.winds_to(at(15, 9, 15))
    assert read(post.text) == (
        f"{TITLE}\nLe tour de classement s'est arrêté avec la transmission, jeudi 15 juin, 09:05 (Bamako). "
        "1 organisation sur 20 a voté."
    )


async def test_closed_by_hand_and_asked_again_the_first_message_leads_to_the_newer_round(stage: Stage) -> None:
    _, post = await asked(stage)
    await aissata_votes(stage)
    await closes_round(stage)
    over = (
        f"{TITLE}\nLe tour de classement est terminé depuis jeudi 15 juin, 09:05 (Bamako). 1 organisation sur 20 a "
        "voté."
    )
    assert read(post.text).startswith(f"{over} Merci ;")
    await stage.mariam.presses("Ouvrir un autre tour")
    await stage.mariam.presses("Aperçu")
    await stage.mariam.presses("Ouvrir le tour")
    assert read(post.text) == f"{over} Un autre tour a suivi : c'est lui qui compte."


@pytest.mark.parametrize("where", ["Message dans le groupe", "Sondage", "En privé"])
async def test_an_end_that_moves_with_the_dates_is_the_same_everywhere(stage: Stage, where: str) -> None:
    call, post = await asked(stage, where)
    stage.forgets()
    new = "jeudi 15 juin, 17:30 (Bamako)"

    await stage.mariam.tells("/move 1 contributions jeudi 15 juin 17h; transmission jeudi 15 juin 17h30")

    assert stage.group_hears() == [
        f"{TITLE} : les dates changent.\nContributions : avant jeudi 15 juin, 17:00 (Bamako).\nTransmission à l'EHP : "
        f"{new}.\nLe tour de classement se termine {new}."
    ]
    assert f"Le tour de classement se termine {new}." in stage.mariam.hears()[-1]
    assert f"Tour de classement ouvert jusqu'à {new} : 0 organisation a voté." in read(call.text)
    if where == "Message dans le groupe":
        assert f"une voix par organisation, jusqu'à {new}." in read(post.text)
        assert post.buttons == ["Voter en privé"]
    # Telegram's poll cannot be put into other words.
    told = f"Le sondage annonce encore {UNTIL} : cela ne vaut plus. {NO_BALLOT}"
    assert (told in read(call.text)) == (where == "Sondage")

    # Moved on again it ends when it was asked for, and a move that changes nothing of it does not speak of it.
    await stage.mariam.tells("/move 1 transmission lundi 19 juin 17h")
    assert stage.group_hears()[-1].endswith(f"Le tour de classement se termine {UNTIL}.")
    await stage.mariam.tells("/move 1 transmission mardi 20 juin 17h")
    assert "Le tour de classement" not in stage.group_hears()[-1]
    assert "annonce encore" not in read(call.text)


async def test_the_line_that_reminds_tells_the_end_of_now(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès\n2) Abris\n3) Eau", to=call)
    await stage.winds_to(at(8, 9))
    await stage.mariam.tells("/rank")
    await stage.mariam.presses("Où")
    await stage.mariam.presses("En privé")
    await stage.mariam.presses("Jusqu'à quand")
    await stage.mariam.presses("jeudi 8 juin, 17:00")
    await stage.mariam.presses("Aperçu")
    await stage.mariam.presses("Ouvrir le tour")
    await stage.winds_to(at(8, 14, 30))
    line = next(m for m in stage.posts() if "se termine jeudi 8 juin, 17:00" in read(m.text))
    await stage.mariam.tells("/move 1 contributions jeudi 8 juin 15h30; transmission jeudi 8 juin 16h")
    assert read(line.text) == (
        f"{TITLE} : 0 organisation sur 20 a voté. Le tour de classement se termine jeudi 8 juin, 16:00 (Bamako)."
    )


async def test_in_english_too_what_stands_stays_true(english: Stage) -> None:
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
    await english.aissata.replies("1) Access\n2) Civil documents\n3) Safe spaces", to=call)
    await english.winds_to(at(15, 9, 5))
    await english.mariam.tells("/rank 1")
    for press in ("Where", "Message in the group", "Until when", "Friday 16 June, 12:00", "Preview", "Open the round"):
        await english.mariam.presses(press)
    post = english.posts()[-1]
    english.forgets()
    assert read(call.text).endswith(
        "Ranking round open until Friday 16 June, 12:00 (Bamako): 0 organisations have voted. A contribution that "
        "comes now will not be on the ballot."
    )

    new = "Friday 16 June, 11:00 (Bamako)"
    await english.mariam.tells("/move 1 transmission Friday 16 June 11:00")
    assert english.group_hears()[-1].endswith(f"The ranking round ends {new}.")
    assert f"The ranking round ends {new}." in english.mariam.hears()[-1]
    assert f"one vote for each organisation, until {new}." in read(post.text)
    await english.aissata.tells("/rank")
    await english.aissata.tells("2")
    await english.aissata.presses("Valider mon vote")
    await english.winds_to(at(16, 11, 5))
    over = f"#1 Priorities\nThe ranking round has been over since {new}. 1 of 20 organisations has voted."
    assert read(post.text) == (
        f"{over} Thank you; who voted reads the result in private, and the coordination will transmit."
    )
    await english.mariam.tells("/transmit 1")
    await english.mariam.presses("Mark as transmitted")
    await english.mariam.presses("Confirm the transmission")
    assert read(post.text) == f"{over} Thank you; the decision was transmitted Friday 16 June, 11:05 (Bamako)."


async def test_in_english_a_poll_a_cancellation_and_a_transmission_that_end_it(english: Stage) -> None:
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
    await english.aissata.replies("1) Access\n2) Civil documents\n3) Safe spaces", to=call)
    await english.winds_to(at(15, 9, 5))

    async def opens(*presses: str) -> None:
        for press in (*presses, "Preview", "Open the round"):
            await english.mariam.presses(press)

    await english.mariam.tells("/rank 1")
    await opens("Where", "Poll", "Until when", "Friday 16 June, 12:00")
    assert the_poll(english)
    await english.mariam.tells("/move 1 transmission Friday 16 June 11:00")
    assert "The poll still says Friday 16 June, 12:00 (Bamako): that holds no more." in read(call.text)
    await english.mariam.tells("/rank 1")
    await english.mariam.presses("Close now")
    await english.mariam.presses("Close now")

    call = await english.opens("Indicators; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
    await english.aissata.replies("1) Access\n2) Civil documents\n3) Safe spaces", to=call)
    await english.mariam.tells("/rank 2")
    await opens("Where", "Message in the group")
    post = english.posts()[-1]
    await english.mariam.tells("/cancel 2")
    await english.mariam.presses("Yes")
    await english.winds_to(at(15, 9, 30))
    assert read(post.text) == "#2 Indicators: decision cancelled, the ranking round has stopped."
    await english.mariam.tells("/reopen 2")
    assert read(post.text) == (
        "#2 Indicators\nThe ranking round stopped when the decision was cancelled. The call tells how it stands."
    )
