"""What stands in the group goes on being true: dates moved, cancelled, opened again, transmitted, taken back."""

from sandbox.chats import Message
from tests.dialogues.stage import Stage, at, read

TYPED = (
    "Priorités pour l'EHP; contributions mercredi 14 juin 17h; transmission vendredi 16 juin; destinataire EHP; "
    "points 2-3"
)
LATE = "Une réponse tardive reste bienvenue."


async def closed(stage: Stage) -> tuple[Message, Message]:
    """One organisation answered; it is Thursday morning. The call, and the line that told that it is closed."""
    call = await stage.opens(TYPED)
    await stage.aissata.replies("1) Accès humanitaire\n2) Documentation civile", to=call)
    await stage.winds_to(at(15, 9, 30))
    stage.forgets()
    return call, closing_of(stage)


def closing_of(stage: Stage) -> Message:
    return next(m for m in stage.posts() if read(m.text).startswith("#1 Priorités pour l'EHP : close"))


async def test_a_date_moved_after_the_closing_is_told_the_group_and_stands_in_both(stage: Stage) -> None:
    call, closing = await closed(stage)
    assert read(closing.text) == (
        "#1 Priorités pour l'EHP : close. 1 réponse, 19 attendues. Merci.\n"
        f"Transmission à l'EHP : vendredi 16 juin, 23:59 (Bamako).\n{LATE}"
    )

    await stage.mariam.tells("/move 1 transmission lundi 19 juin 12h")

    assert stage.group_hears() == [
        "#1 Priorités pour l'EHP : les dates changent.\n"
        "Contributions : avant mercredi 14 juin, 17:00 (Bamako).\nTransmission à l'EHP : lundi 19 juin, 12:00 (Bamako)."
    ]
    assert "Transmission à l'EHP : lundi 19 juin, 12:00 (Bamako)." in read(call.text)
    assert "Transmission à l'EHP : lundi 19 juin, 12:00 (Bamako)." in read(closing.text)


async def test_a_late_answer_counts_in_the_closing_line_as_on_the_call(stage: Stage) -> None:
    call, closing = await closed(stage)
    await stage.awa.tells("/for NRC téléphone 1) Audiences foraines")
    assert "2/20 réponses" in read(call.text)
    assert read(closing.text).splitlines()[0] == "#1 Priorités pour l'EHP : close. 2 réponses, 18 attendues. Merci."
    assert closing.buttons


async def test_in_another_language_everything_that_is_still_edited_says_the_same(stage: Stage) -> None:
    call, closing = await closed(stage)
    introduction = next(m for m in stage.posts() if "Coordination" in read(m.text))
    standing = (introduction, call, closing)
    in_french = [(m.text, m.buttons) for m in standing]
    await stage.mariam.tells("/settings language English")

    assert read(closing.text) == (
        "#1 Priorités pour l'EHP: closed. 1 answer, 19 awaited. Thank you.\n"
        "Transmission to the EHP: Friday 16 June, 23:59 (Bamako).\nA late answer is still welcome."
    )
    assert closing.buttons == ["Reply", "Nothing to add"]
    assert "1/20 answers" in call.text
    assert "Coordination: Mariam Diallo" in introduction.text
    assert stage.group_hears() == []

    await stage.mariam.tells("/settings langue français")
    assert [(m.text, m.buttons) for m in standing] == in_french


async def test_opened_again_and_closed_again_there_is_one_line_that_tells_the_state(stage: Stage) -> None:
    _, closing = await closed(stage)
    await stage.mariam.tells("/reopen 1")
    await stage.mariam.tells("vendredi 16 juin 10h")
    assert closing not in stage.posts()

    await stage.winds_to(at(16, 11))
    (again,) = [m for m in stage.posts() if read(m.text).startswith("#1 Priorités pour l'EHP : close")]
    assert LATE in read(again.text)


async def test_what_is_too_old_to_be_taken_away_is_put_into_words_that_stay_true(stage: Stage) -> None:
    call, closing = await closed(stage)
    await stage.mariam.tells("/move 1 transmission mardi 20 juin 12h")
    notice = stage.posts()[-1]
    await stage.winds_to(at(19, 9))
    stage.forgets()

    await stage.mariam.tells("/move 1 contributions mardi 20 juin 10h; transmission mercredi 21 juin")

    assert read(notice.text) == "#1 Priorités pour l'EHP : modifiée depuis. L'appel dit où elle en est."
    assert read(closing.text) == "#1 Priorités pour l'EHP : close, puis rouverte. L'appel dit où elle en est."
    assert closing.buttons == []
    assert stage.group_hears() == [
        "#1 Priorités pour l'EHP : les dates changent. La collecte est rouverte.\n"
        "Contributions : avant mardi 20 juin, 10:00 (Bamako).\n"
        "Transmission à l'EHP : mercredi 21 juin, 23:59 (Bamako)."
    ]
    assert "Avant mardi 20 juin, 10:00 (Bamako)." in read(call.text)

    # The closing line that comes next is a new one; what was let go stays as it is.
    await stage.winds_to(at(20, 11))
    assert read(stage.posts()[-1].text).startswith("#1 Priorités pour l'EHP : close. 1 réponse")
    assert read(closing.text).endswith("L'appel dit où elle en est.")


async def test_cancelled_and_opened_again_nothing_says_that_it_is_cancelled(stage: Stage) -> None:
    call, closing = await closed(stage)
    await stage.mariam.tells("/move 1 transmission lundi 26 juin")
    await stage.mariam.tells("/cancel 1")
    await stage.mariam.presses("Oui, annuler")
    notice = stage.posts()[-1]
    assert read(closing.text) == "#1 Priorités pour l'EHP : décision annulée, plus rien n'est demandé."
    assert closing.buttons == []

    await stage.winds_to(at(20, 9))
    await stage.mariam.tells("/reopen 1")
    await stage.mariam.tells("jeudi 22 juin")

    assert stage.store.decision(1).is_open
    again = stage.posts()[-1]
    for standing in (call, again):  # the first is too old for Telegram to take it away
        assert "Avant jeudi 22 juin, 23:59 (Bamako)." in read(standing.text)
        assert read(standing.text).endswith("1/20 réponses. Répondez à CE message, ou en privé :")
    assert read(closing.text) == "#1 Priorités pour l'EHP : close, puis rouverte. L'appel dit où elle en est."
    assert read(notice.text) == "#1 Priorités pour l'EHP : modifiée depuis. L'appel dit où elle en est."
    assert not any("annulée" in read(m.text) for m in stage.posts())


async def test_noted_as_done_the_closing_line_asks_for_nothing_until_that_is_undone(stage: Stage) -> None:
    _, closing = await closed(stage)
    before = read(closing.text)
    await stage.mariam.tells("/followup")
    await stage.mariam.presses("Changer une situation")
    await stage.mariam.presses("#1")
    await stage.mariam.presses("Fait")
    assert read(closing.text) == (
        "#1 Priorités pour l'EHP : close, puis notée « Fait » par la coordination. Plus rien n'est demandé. Merci."
    )
    assert closing.buttons == []
    await stage.mariam.presses("Annuler")
    assert read(closing.text) == before


async def test_transmitted_the_closing_line_asks_for_nothing_more(stage: Stage) -> None:
    _, closing = await closed(stage)
    await stage.winds_to(at(16, 9, 5))
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")

    assert read(closing.text) == (
        "#1 Priorités pour l'EHP : close, puis transmise à l'EHP le vendredi 16 juin, 09:05 (Bamako). Merci."
    )
    assert closing.buttons == []

    await stage.awa.presses("Notée par erreur")
    await stage.awa.presses("Oui, rien n'était parti")
    assert read(closing.text) == (
        "#1 Priorités pour l'EHP : close. 1 réponse, 19 attendues. Merci.\n"
        f"Transmission à l'EHP : vendredi 16 juin, 23:59 (Bamako).\n{LATE}"
    )
    assert closing.buttons


async def test_the_call_is_pinned_again_once_nothing_is_transmitted_any_more(stage: Stage) -> None:
    stage.chat.promotes(stage.telegram_bot, can_pin_messages=True)
    call, _ = await closed(stage)
    await stage.winds_to(at(16, 9, 5))
    assert stage.chat.pins == [call]
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")
    assert stage.chat.pins == []
    posts = len(stage.posts())

    await stage.awa.presses("Notée par erreur")
    await stage.awa.presses("Oui, rien n'était parti")
    assert stage.chat.pins == [call]
    assert len(stage.posts()) == posts  # nothing is posted for it


async def test_in_english(english: Stage) -> None:
    call = await english.opens(
        "Priorities for the HCT; contributions Wednesday 14 June 5pm; transmission Friday 16 June; recipient HCT"
    )
    await english.aissata.replies("1) Access", to=call)
    await english.winds_to(at(16, 9, 5))
    closing = next(m for m in english.posts() if "closed" in m.text and m is not call)
    await english.awa.tells("/transmit 1")
    await english.awa.presses("Mark as transmitted")
    await english.awa.presses("Confirm")
    assert read(closing.text) == (
        "#1 Priorities for the HCT: closed, then handed to the HCT on Friday 16 June, 09:05 (Bamako). Thank you."
    )


async def test_without_a_recipient_none_is_told(stage: Stage) -> None:
    call = await stage.opens("Priorités; contributions mercredi 14 juin 17h")
    await stage.aissata.replies("1) Accès", to=call)
    await stage.winds_to(at(16, 9, 5))
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")
    closing = next(m for m in stage.posts() if "close," in m.text)
    assert read(closing.text) == "#1 Priorités : close, puis transmise le vendredi 16 juin, 09:05 (Bamako). Merci."
    assert read(call.text).endswith("\n\n1/20 réponses · transmise le vendredi 16 juin, 09:05 (Bamako). Merci.")


async def test_without_a_recipient_none_is_told_in_english(english: Stage) -> None:
    call = await english.opens("Priorities; contributions Wednesday 14 June 5pm")
    await english.aissata.replies("1) Access", to=call)
    await english.winds_to(at(16, 9, 5))
    await english.awa.tells("/transmit 1")
    await english.awa.presses("Mark as transmitted")
    await english.awa.presses("Confirm")
    closing = next(m for m in english.posts() if "closed," in m.text)
    assert closing.text == "#1 Priorities: closed, then handed over on Friday 16 June, 09:05 (Bamako). Thank you."
    assert call.text.endswith("\n\n1/20 answers · handed over on Friday 16 June, 09:05 (Bamako). Thank you.")
