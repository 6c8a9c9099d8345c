"""New dates for what has passed, was closed or was cancelled: what is meant is asked, what is offered is accepted."""

import re

from sandbox.chats import Message
from tests.dialogues.stage import Stage, at, read
from tests.dialogues.test_next_minutes import hands_in

BOTH = "Priorités; contributions mercredi 14 juin; transmission vendredi 16 juin au HCT"
IN_ENGLISH = "Priorities; contributions Wednesday 14 June; transmission Friday 16 June to the HCT"


async def both_passed(stage: Stage, typed: str = BOTH) -> None:
    """It is Monday 19 June: contributions were closed by the clock, and nothing was transmitted."""
    await stage.opens(typed)
    await stage.winds_to(at(19, 10))
    stage.forgets()


def dues(stage: Stage) -> tuple[object, object, bool]:
    decision = stage.store.decision(1)
    return decision.contributions_due, decision.transmission_due, decision.is_open


def labels(message: Message) -> list[str]:
    return [read(b) for b in message.buttons]


async def test_one_day_where_both_dates_have_passed_is_asked_about(stage: Stage) -> None:
    await both_passed(stage)

    await stage.mariam.tells("/move 1 mercredi 21 juin")
    asked = stage.mariam.private.last
    assert stage.mariam.hears() == [
        "#1 : rien n'est encore changé. Mercredi 21 juin vient après la transmission, prévue vendredi 16 juin, 23:59 "
        "(Bamako) : est-ce la date des contributions ou celle de la transmission ?\n"
        "• Contributions : avant mercredi 21 juin, 23:59 (Bamako). La collecte est rouverte. "
        "La transmission passe à jeudi 22 juin, 23:59 (Bamako).\n"
        "• Transmission : mercredi 21 juin, 23:59 (Bamako). "
        "La collecte reste close depuis mercredi 14 juin, 23:59 (Bamako)."
    ]
    assert labels(asked) == ["Contributions", "Transmission", "Ne rien changer"]

    await stage.mariam.presses("Transmission")
    notice = (
        "#1 Priorités : les dates changent.\nContributions : avant mercredi 14 juin, 23:59 (Bamako).\n"
        "Transmission au HCT : mercredi 21 juin, 23:59 (Bamako)."
    )
    assert stage.mariam.hears() == [
        f"#1 : rien n'est encore changé. Le groupe lira :\n{notice}\nL'appel montrera ces dates."
    ]
    assert stage.group_hears() == []
    await stage.mariam.presses("Changer les dates et prévenir le groupe")
    assert stage.group_hears() == [notice]
    assert dues(stage) == (at(14, 23, 59), at(21, 23, 59), False)


async def test_one_day_that_is_that_of_the_contributions_takes_the_transmission_along(english: Stage) -> None:
    await both_passed(english, IN_ENGLISH)

    await english.mariam.tells("/move 1 Friday 23 June 5pm")
    assert english.mariam.hears() == [
        "#1: nothing is changed yet. Friday 23 June comes after the transmission, planned for Friday 16 June, 23:59 "
        "(Bamako): is it the date of the contributions or of the transmission?\n"
        "• Contributions: before Friday 23 June, 17:00 (Bamako). Contributions are open again. "
        "The transmission moves to Tuesday 27 June, 23:59 (Bamako).\n"
        "• Transmission: Friday 23 June, 17:00 (Bamako). "
        "Contributions stay closed since Wednesday 14 June, 23:59 (Bamako)."
    ]
    await english.mariam.presses("Contributions")
    notice = (
        "#1 Priorities: the dates change. Contributions are open again.\n"
        "Contributions: before Friday 23 June, 17:00 (Bamako).\n"
        "Transmission to the HCT: Tuesday 27 June, 23:59 (Bamako)."  # Monday is a holiday
    )
    assert english.mariam.hears() == [
        f"#1: nothing is changed yet. The group will read:\n{notice}\nThe call will show these dates.\n"
        "Contributions are open again: whoever has not answered will be reminded again."
    ]
    await english.mariam.presses("Change the dates and tell the group")
    assert english.group_hears() == [notice]
    assert dues(english) == (at(23, 17), at(27, 23, 59), True)


async def test_an_old_choice_does_not_undo_what_was_changed_since(stage: Stage) -> None:
    await both_passed(stage)
    await stage.mariam.tells("/move 1 mercredi 21 juin")
    await stage.awa.tells("/move 1 transmission jeudi 29 juin")
    stage.forgets()

    await stage.mariam.presses("Contributions")
    assert stage.mariam.hears()[-1] == (
        "#1 : rien n'est changé. Depuis cette question, les dates ou les délais accordés ont changé.\n"
        "Contributions : mercredi 14 juin 2017, 23:59 (Bamako)\nTransmission : jeudi 29 juin 2017, 23:59 (Bamako)\n"
        "Pour les changer : /deplacer 1 contributions jeudi 6 juillet 17h; transmission vendredi 7 juillet"
    )
    assert dues(stage) == (at(14, 23, 59), at(29, 23, 59), False)


async def test_from_the_follow_up_sheet_the_day_is_asked_about_once_both_have_passed(stage: Stage) -> None:
    await both_passed(stage)
    await stage.mariam.tells("/followup")
    await stage.mariam.presses("Changer une situation")
    await stage.mariam.presses("#1")
    await stage.mariam.presses("Corriger l'échéance")
    assert stage.mariam.hears()[-1] == (
        "#1 : quelles nouvelles dates ? Par exemple « contributions jeudi 29 juin 17h; transmission vendredi 30 juin »."
    )
    await stage.mariam.tells("mercredi 21 juin")
    assert labels(stage.mariam.private.last) == ["Contributions", "Transmission", "Ne rien changer"]
    await stage.mariam.presses("Contributions")
    await stage.mariam.presses("Changer les dates et prévenir le groupe")
    assert dues(stage) == (at(21, 23, 59), at(22, 23, 59), True)


async def test_put_off_by_the_minutes_the_day_is_asked_about_once_both_have_passed(stage: Stage) -> None:
    await stage.opens("Mise à jour de la matrice 3W; contributions jeudi 22 juin; transmission vendredi 23 juin au HCT")
    await stage.winds_to(at(5, 10, month=7))
    await hands_in(
        stage.mariam,
        "Cluster Protection Mali\nCompte rendu de la réunion du mercredi 5 juillet 2017, Bamako\n\n"
        "1. Suivi des actions de la réunion du 7 juin\n"
        "- Mise à jour de la matrice 3W : reporté au vendredi 21 juillet.\n",
    )
    await stage.mariam.presses("Faire le point (1)")
    assert "→ Contributions ou transmission : vendredi 21 juillet 2017, 23:59 (Bamako)" in stage.mariam.hears()[-1]
    await stage.mariam.presses("#1 : reporter au vendredi 21 juillet")
    assert stage.mariam.hears()[-1].endswith(
        "• Contributions : avant vendredi 21 juillet, 23:59 (Bamako). La collecte est rouverte. "
        "La transmission passe à lundi 24 juillet, 23:59 (Bamako).\n"
        "• Transmission : vendredi 21 juillet, 23:59 (Bamako). "
        "La collecte reste close depuis jeudi 22 juin, 23:59 (Bamako)."
    )
    assert labels(stage.mariam.private.last) == ["Contributions", "Transmission", "‹ Retour"]
    await stage.mariam.presses("Retour")
    await stage.mariam.presses("#1 : reporter au vendredi 21 juillet")
    await stage.mariam.presses("Contributions")
    await stage.mariam.presses("Changer les dates et prévenir le groupe")
    assert dues(stage) == (at(21, 23, 59, month=7), at(24, 23, 59, month=7), True)


async def test_put_off_in_english_to_a_day_that_is_of_the_transmission(english: Stage) -> None:
    await english.opens("Update of the 3W matrix; contributions Thursday 22 June; transmission Friday 23 June to OCHA")
    await english.winds_to(at(5, 10, month=7))
    await hands_in(
        english.mariam,
        "Protection Cluster\nMinutes of the meeting of Wednesday 5 July 2017\n\nReview of action points\n"
        "- Update of the 3W matrix: postponed to 21 July 2017.\n",
    )
    await english.mariam.presses("Go through them (1)")
    assert "→ Contributions or transmission: Friday 21 July 2017, 23:59 (Bamako)" in english.mariam.hears()[-1]
    await english.mariam.presses("#1: move to Friday 21 July")
    await english.mariam.presses("Transmission")
    await english.mariam.presses("Change the dates and tell the group")
    assert dues(english) == (at(22, 23, 59), at(21, 23, 59, month=7), False)


# What is shown as an example, and what a refusal says to type, is accepted


def quoted(words: str) -> str:
    found = re.search(r"« (.+) »|“(.+)”", words)
    assert found, words
    return str(found[1] or found[2])


def command_in(words: str) -> str:
    found = re.search(r"(/\w+ 1 .+)$", words)
    assert found, words
    return found[1]


async def test_what_the_question_until_when_says_to_type_is_accepted(stage: Stage) -> None:
    await stage.opens(BOTH)
    await stage.winds_to(at(19, 10))
    stage.forgets()

    await stage.mariam.tells("/reopen 1")
    (asked,) = stage.mariam.hears()
    assert asked == (
        "#1 : l'échéance est passée. Jusqu'à quand la rouvrir ? "
        "Par exemple « contributions jeudi 29 juin 17h; transmission vendredi 30 juin »."
    )
    await stage.mariam.tells("mercredi 21 juin")
    (refused,) = stage.mariam.hears()
    assert refused == (
        "#1 : rien n'est changé.\n• la transmission, vendredi 16 juin 2017, 23:59 (Bamako), vient avant l'échéance des "
        "contributions. Donnez-lui une date plus tardive, ou avancez les contributions.\n"
        "Déplacez les deux ensemble : /rouvrir 1 contributions mercredi 21 juin 2017; transmission jeudi 22 juin 2017"
    )
    assert labels(stage.mariam.private.last) == ["Rouvrir avec ces dates", "Laisser comme c'est"]
    await stage.mariam.tells(command_in(refused))
    assert stage.mariam.hears() == [
        "#1 est rouverte jusqu'au mercredi 21 juin, 23:59 (Bamako).\nTransmission : jeudi 22 juin 2017, 23:59 (Bamako)"
    ]
    assert dues(stage) == (at(21, 23, 59), at(22, 23, 59), True)

    await stage.mariam.tells("/close 1")
    await stage.winds_to(at(26, 10))
    await stage.mariam.tells("/reopen 1")
    await stage.mariam.tells(quoted(stage.mariam.hears()[-1]))
    assert dues(stage) == (at(6, 17, month=7), at(7, 23, 59, month=7), True)


async def test_what_the_question_until_when_says_to_type_is_accepted_in_english(english: Stage) -> None:
    await both_passed(english, IN_ENGLISH)

    await english.mariam.tells("/reopen 1")
    (asked,) = english.mariam.hears()
    assert asked == (
        "#1: the due moment has passed. Reopen until when? "
        "For example “contributions Thursday 29 June 5pm; transmission Friday 30 June”."
    )
    await english.mariam.tells("Wednesday 21 June 10:30")
    (refused,) = english.mariam.hears()
    assert refused.endswith(
        "Move both together: /reopen 1 contributions Wednesday 21 June 2017 10:30; transmission Thursday 22 June 2017"
    )
    await english.mariam.presses("Reopen with these dates")
    assert english.mariam.hears() == [
        "#1 is open again until Wednesday 21 June, 10:30 (Bamako).\nTransmission: Thursday 22 June 2017, 23:59 (Bamako)"
    ]
    assert dues(english) == (at(21, 10, 30), at(22, 23, 59), True)


async def test_an_earlier_transmission_is_told_with_contributions_before_it(stage: Stage) -> None:
    await stage.opens("Cartes; contributions jeudi 22 juin; transmission vendredi 30 juin au HCT")

    await stage.mariam.tells("/move 1 transmission lundi 19 juin")
    refused = stage.mariam.hears()[-1]
    assert refused.endswith(
        "Déplacez les deux ensemble : /deplacer 1 contributions vendredi 16 juin 2017; transmission lundi 19 juin 2017"
    )
    assert labels(stage.mariam.private.last) == ["Déplacer les deux"]
    await stage.mariam.tells(command_in(refused))
    assert dues(stage) == (at(16, 23, 59), at(19, 23, 59), True)


async def test_what_nobody_contributes_to_has_the_date_of_its_transmission_in_the_example(stage: Stage) -> None:
    await stage.mariam.tells("/decision Note de plaidoyer; transmission vendredi 16 juin au HCT")
    await stage.mariam.presses("Confirmer")
    await stage.mariam.tells("/move 1")
    assert stage.mariam.hears()[-1] == "#1 : quelles nouvelles dates ? Par exemple « transmission vendredi 23 juin »."
    await stage.mariam.tells("bientôt")
    assert stage.mariam.hears()[-1].endswith("Exemple : /deplacer 1 transmission vendredi 23 juin")
    await stage.mariam.tells("contributions jeudi 15 juin")
    refused = (
        "#1 : rien n'est changé. Cette décision ne demande pas de contributions aux organisations. "
        "Sa date est celle de la transmission : /deplacer 1 transmission vendredi 23 juin\n"
        "Pour demander des contributions, enregistrez une nouvelle décision : /decision"
    )
    assert stage.mariam.hears() == [refused]
    await stage.mariam.tells("/language en")
    await stage.mariam.tells("/move 1 contributions 15 June; transmission 20 June")
    assert stage.mariam.hears()[-1] == (
        "#1: nothing is changed. This decision asks the organisations for no contributions. "
        "Its date is that of the transmission: /move 1 transmission Friday 23 June\n"
        "To ask for contributions, register a new decision: /decision"
    )
    assert stage.group_hears() == []
    assert dues(stage) == (None, at(16, 23, 59), False)
    await stage.mariam.tells("/move 1 20 June")
    assert dues(stage) == (None, at(20, 23, 59), False)


# What was cancelled, and what was closed by hand


async def cancelled(stage: Stage, typed: str, yes: str) -> None:
    await stage.opens(typed)
    await stage.mariam.tells("/cancel 1")
    await stage.mariam.presses(yes)
    stage.forgets()


async def test_new_dates_for_what_was_cancelled_open_it_again_with_one_press(stage: Stage) -> None:
    await cancelled(stage, BOTH, "Oui, annuler")

    await stage.mariam.tells("/move 1 contributions jeudi 15 juin; transmission lundi 19 juin")
    assert stage.mariam.hears() == [
        "#1 est annulée. La rouvrir avec ces dates ?\nContributions : jeudi 15 juin 2017, 23:59 (Bamako)\n"
        "Transmission : lundi 19 juin 2017, 23:59 (Bamako)\nL'appel sera publié de nouveau dans le groupe."
    ]
    assert labels(stage.mariam.private.last) == ["Rouvrir avec ces dates", "Ne rien changer"]
    assert stage.group_hears() == []
    await stage.mariam.presses("Rouvrir avec ces dates")
    assert stage.mariam.hears() == [
        "#1 est rouverte jusqu'au jeudi 15 juin, 23:59 (Bamako).\nTransmission : lundi 19 juin 2017, 23:59 (Bamako)"
    ]
    (call,) = stage.group_hears()
    assert "Avant jeudi 15 juin, 23:59 (Bamako).\nTransmission au HCT : lundi 19 juin, 23:59 (Bamako)." in call
    assert dues(stage) == (at(15, 23, 59), at(19, 23, 59), True)


async def test_what_was_cancelled_and_has_passed_is_opened_again_by_a_press_for_both_dates(english: Stage) -> None:
    await cancelled(english, IN_ENGLISH, "Yes, cancel")
    await english.winds_to(at(19, 10))
    english.forgets()

    await english.mariam.tells("/move 1")
    assert english.mariam.hears() == ["#1 is cancelled. Reopen it: /reopen 1"]
    assert labels(english.mariam.private.last) == ["Reopen #1"]
    await english.mariam.tells("/move 1 Wednesday 21 June")
    assert english.mariam.hears()[-1].endswith(
        "Move both together: /reopen 1 contributions Wednesday 21 June 2017; transmission Thursday 22 June 2017"
    )
    await english.mariam.presses("Reopen with these dates")
    assert english.mariam.hears()[0] == (
        "#1 is open again until Wednesday 21 June, 23:59 (Bamako).\nTransmission: Thursday 22 June 2017, 23:59 (Bamako)"
    )
    assert dues(english) == (at(21, 23, 59), at(22, 23, 59), True)


async def test_a_doubtful_day_for_what_was_cancelled_is_asked_before_it_is_offered(stage: Stage) -> None:
    await cancelled(stage, "Avis; contributions mercredi 14 juin", "Oui, annuler")

    await stage.mariam.tells("/move 1 mardi 15 juin")
    await stage.mariam.presses("jeudi 15 juin 2017")
    assert not stage.store.decision(1).is_open
    await stage.mariam.presses("Rouvrir avec ces dates")
    assert dues(stage) == (at(15, 23, 59), None, True)


async def test_a_colleague_may_have_opened_it_again_meanwhile(stage: Stage) -> None:
    await cancelled(stage, BOTH, "Oui, annuler")
    await stage.mariam.tells("/move 1 jeudi 15 juin")
    await stage.awa.tells("/reopen 1")
    stage.forgets()

    await stage.mariam.presses("Rouvrir avec ces dates")
    assert stage.mariam.hears() == ["#1 est ouverte : il n'y a rien à rouvrir. Changer ses dates : /deplacer 1"]
    assert dues(stage) == (at(14, 23, 59), at(16, 23, 59), True)


async def test_new_dates_for_what_a_hand_closed_can_open_it_again_or_not(stage: Stage) -> None:
    await stage.opens(BOTH)
    await stage.mariam.tells("/close 1")
    stage.forgets()

    await stage.mariam.tells("/move 1 jeudi 15 juin")
    asked = stage.mariam.private.last
    notice = (
        "#1 Priorités : les dates changent.\nContributions : avant jeudi 15 juin, 23:59 (Bamako).\n"
        "Transmission au HCT : vendredi 16 juin, 23:59 (Bamako)."
    )
    assert stage.mariam.hears() == [
        f"#1 : rien n'est encore changé. Le groupe lira :\n{notice}\nL'appel montrera ces dates.\n"
        "La collecte, close à la main, le reste. La rouvrir : /rouvrir 1"
    ]
    assert labels(asked) == ["Rouvrir avec ces dates", "Changer les dates et prévenir le groupe", "Ne rien changer"]
    await stage.mariam.presses("Rouvrir avec ces dates")
    assert stage.mariam.hears() == ["#1 est rouverte jusqu'au jeudi 15 juin, 23:59 (Bamako)."]
    assert stage.group_hears() == [
        "#1 Priorités : décision rouverte. Contributions : avant jeudi 15 juin, 23:59 (Bamako)."
    ]
    assert dues(stage) == (at(15, 23, 59), at(16, 23, 59), True)


async def test_what_a_hand_closed_keeps_its_state_where_only_the_transmission_moves(english: Stage) -> None:
    await english.opens(IN_ENGLISH)
    await english.mariam.tells("/close 1")
    await english.mariam.tells("/move 1 transmission Monday 19 June")
    assert dues(english) == (at(14, 23, 59), at(19, 23, 59), False)
    english.forgets()

    await english.mariam.tells("/move 1 contributions Friday 16 June")
    assert labels(english.mariam.private.last) == [
        "Reopen with these dates",
        "Change the dates and tell the group",
        "Change nothing",
    ]
    await english.mariam.presses("Change the dates and tell the group")
    assert dues(english) == (at(16, 23, 59), at(19, 23, 59), False)
    assert len(english.group_hears()) == 1


async def test_a_date_given_before_it_is_asked_until_when_stays_given(stage: Stage) -> None:
    await both_passed(stage)
    await stage.mariam.tells("/cancel 1 reportée")
    await stage.mariam.presses("Oui")
    await stage.mariam.tells("/move 1 transmission vendredi 30 juin")
    assert "Jusqu'à quand la rouvrir ?" in stage.mariam.hears()[-1]

    await stage.mariam.tells("mercredi 28 juin")
    assert stage.mariam.hears()[0] == (
        "#1 est rouverte jusqu'au mercredi 28 juin, 23:59 (Bamako).\n"
        "Transmission : vendredi 30 juin 2017, 23:59 (Bamako)"
    )
    assert "Transmission au HCT : vendredi 30 juin, 23:59 (Bamako)." in stage.group_hears()[-1]
    assert dues(stage) == (at(28, 23, 59), at(30, 23, 59), True)


async def test_a_date_that_has_gone_by_meanwhile_is_not_taken_from_a_button(english: Stage) -> None:
    await english.mariam.tells("/decision Map; transmission Friday 16 June to the HCT")
    await english.mariam.presses("Confirm")
    await english.mariam.tells("/cancel 1 later")
    await english.mariam.presses("Yes")
    await english.mariam.tells("/move 1 Tuesday 20 June")
    await english.winds_to(at(21, 10))
    english.forgets()

    await english.mariam.presses("Reopen with these dates")
    assert english.mariam.hears() == [
        "#1: nothing is changed.\n• “Tuesday 20 June, 23:59 (Bamako)”: Tuesday 20 June 2017, 23:59 (Bamako) is already "
        "past. Give a date to come.\nExample: /reopen 1 transmission Friday 30 June"
    ]
    assert english.awa.hears() == []
    assert english.store.decision(1).cancellation


async def test_a_date_given_before_is_not_put_over_what_came_since(stage: Stage) -> None:
    await both_passed(stage)
    await stage.mariam.tells("/close 1")
    await stage.mariam.tells("/reopen 1 transmission vendredi 30 juin")
    await stage.awa.tells("/move 1 transmission jeudi 29 juin")
    stage.forgets()

    await stage.mariam.tells("mercredi 28 juin")
    assert stage.mariam.hears() == [
        "#1 : rien n'est changé. Depuis cette question, les dates ou les délais accordés ont changé.\n"
        "Contributions : mercredi 14 juin 2017, 23:59 (Bamako)\nTransmission : jeudi 29 juin 2017, 23:59 (Bamako)\n"
        "Pour les changer : /deplacer 1 contributions jeudi 6 juillet 17h; transmission vendredi 7 juillet"
    ]
    assert dues(stage) == (at(14, 23, 59), at(29, 23, 59), False)


async def test_a_day_after_a_later_transmission_was_asked_for_is_that_of_the_transmission(english: Stage) -> None:
    await both_passed(english, IN_ENGLISH)
    await english.mariam.tells("/close 1")
    await english.mariam.tells("/reopen 1 Wednesday 28 June")
    assert "Give it a later date" in english.mariam.hears()[-1]

    await english.mariam.tells("Friday 30 June")
    assert english.mariam.hears() == [
        "#1 is open again until Wednesday 28 June, 23:59 (Bamako).\nTransmission: Friday 30 June 2017, 23:59 (Bamako)"
    ]
    assert dues(english) == (at(28, 23, 59), at(30, 23, 59), True)


async def test_a_doubtful_day_of_the_transmission_asked_for_is_chosen_for_it(english: Stage) -> None:
    await both_passed(english, IN_ENGLISH)
    await english.mariam.tells("/close 1")
    await english.mariam.tells("/reopen 1 Wednesday 28 June")
    await english.mariam.tells("Thursday 30 June")

    await english.mariam.presses("Friday 30 June 2017")
    assert dues(english) == (at(28, 23, 59), at(30, 23, 59), True)


async def test_a_day_that_is_in_order_only_for_the_contributions_brings_them_forward(stage: Stage) -> None:
    await cancelled(stage, BOTH, "Oui, annuler")
    await stage.mariam.tells("/reopen 1 jeudi 22 juin 17h")

    await stage.mariam.tells("jeudi 15 juin")
    assert dues(stage) == (at(15, 23, 59), at(16, 23, 59), True)


async def test_the_day_of_a_transmission_that_goes_by_before_the_answer_leaves_the_other_given(stage: Stage) -> None:
    await both_passed(stage)
    await stage.mariam.tells("/close 1")
    await stage.mariam.tells("/reopen 1 transmission lundi 19 juin 12h")
    await stage.winds_to(at(19, 12, 30))
    stage.forgets()

    await stage.mariam.tells("mercredi 28 juin")
    assert stage.mariam.hears() == [
        "#1 : rien n'est changé.\n• « lundi 19 juin, 12:00 (Bamako) » : lundi 19 juin 2017, 12:00 (Bamako) est déjà "
        "passé. Donnez une date à venir.\n"
        "Déplacez les deux ensemble : /rouvrir 1 contributions mercredi 28 juin 2017; transmission jeudi 29 juin 2017"
    ]
    assert labels(stage.mariam.private.last) == ["Rouvrir avec ces dates", "Laisser comme c'est"]
    assert dues(stage) == (at(14, 23, 59), at(16, 23, 59), False)
    await stage.mariam.tells("transmission vendredi 30 juin")
    assert stage.mariam.hears() == [
        "#1 est rouverte jusqu'au mercredi 28 juin, 23:59 (Bamako).\n"
        "Transmission : vendredi 30 juin 2017, 23:59 (Bamako)"
    ]
    assert dues(stage) == (at(28, 23, 59), at(30, 23, 59), True)


async def test_what_has_only_a_transmission_that_passed_is_given_a_new_day_before_it_is_open_again(
    stage: Stage,
) -> None:
    await stage.mariam.tells("/decision Carte; transmission vendredi 16 juin au HCT")
    await stage.mariam.presses("Confirmer")
    await stage.mariam.tells("/cancel 1 reportée")
    await stage.mariam.presses("Oui")
    await stage.winds_to(at(19, 10))
    stage.forgets()

    await stage.mariam.tells("/reopen 1")
    assert stage.mariam.hears() == [
        "#1 : l'échéance est passée. Jusqu'à quand la rouvrir ? Par exemple « jeudi 29 juin 17h »."
    ]
    assert stage.store.decision(1).cancellation
    await stage.mariam.tells("vendredi 30 juin")
    assert stage.mariam.hears() == ["#1 est rouverte.\nTransmission : vendredi 30 juin 2017, 23:59 (Bamako)"]
    assert dues(stage) == (None, at(30, 23, 59), False)
    assert not stage.store.decision(1).cancellation
