"""One person speaks for two organisations of a group: what they send is asked about, and counts for one of them."""

from pathlib import Path

import pytest

from sandbox.chats import Message
from tests.dialogues.manners import keeps_its_manners
from tests.dialogues.stage import Actor, Stage, at, open_stage

PRIORITIES = "Priorités pour l'EHP; contributions jeudi 15 juin; transmission vendredi 16 juin à l'EHP; items 2-3"


def answers(stage: Stage) -> list[tuple[str, str]]:
    """What counts: for which organisation, and its words."""
    group = stage.store.group(1)
    received = [s for s in stage.store.submissions_to(1) if s.counts and not s.withdrawn]
    return [(group.organisation(s.organisation or "").name, s.current.text) for s in received]


async def test_the_coordination_names_a_person_for_a_second_organisation_and_takes_it_back(stage: Stage) -> None:
    stage.forgets()
    await stage.mariam.tells("/roster +ACTED @aissata_drc")

    told = stage.mariam.with_button("Plus pour DRC")
    assert "Aïssata Maïga parle maintenant pour DRC et ACTED." in stage.mariam.hears()
    assert told.buttons == ["Plus pour DRC", "Plus pour ACTED"]
    assert stage.aissata.hears() == [
        "Mariam Diallo vous a désigné·e comme point focal : vous répondez pour ACTED dans « Cluster Protection Mali ». "
        "Je vous écrirai ici si sa réponse est attendue. Une erreur ? Dites-le à Mariam Diallo."
    ]

    await stage.restarts()
    await stage.mariam.presses("Plus pour DRC", on=told)
    assert stage.mariam.hears()[-1] == (
        "Aïssata Maïga ne parle plus pour DRC. Aïssata Maïga parle maintenant pour ACTED."
    )
    assert stage.aissata.hears() == [
        "Vous ne répondez plus pour DRC dans « Cluster Protection Mali » : c'est Mariam Diallo qui l'a noté. Une "
        "erreur ? Dites-le à Mariam Diallo."
    ]
    assert told.buttons == []  # of the last one she is not taken away in passing
    await stage.awa.tells("/roster +DRC @aissata_drc")
    assert [o.name for o in stage.store.group(1).organisations_of(stage.aissata.person.id)] == ["DRC", "ACTED"]


async def test_whoever_was_not_met_yet_may_be_named_for_two_as_well(stage: Stage) -> None:
    stage.forgets()
    await stage.mariam.tells("/roster +ACTED @new_here, SIF @new_here, TDH @new_here")
    told = stage.mariam.with_button("Plus pour TDH")
    assert [heard for heard in stage.mariam.hears() if "parle maintenant" in heard] == [
        "@new_here parle maintenant pour TDH, SIF et ACTED."
    ]
    await stage.mariam.presses("Plus pour TDH", on=told)
    assert stage.mariam.hears()[-1] == "@new_here ne parle plus pour TDH. @new_here parle maintenant pour SIF et ACTED."

    sira = stage.meets("sira", "Sira", username="new_here", language_code="fr")
    await sira.starts()
    assert [o.name for o in stage.store.group(1).organisations_of(sira.person.id)] == ["SIF", "ACTED"]
    sira.hears()
    await stage.mariam.presses("Plus pour SIF")
    assert stage.mariam.hears()[-1] == "Sira ne parle plus pour SIF. Sira parle maintenant pour ACTED."
    assert sira.hears()[-1].startswith("Vous ne répondez plus pour SIF")


async def test_who_is_away_is_left_in_peace_for_the_second_organisation_as_well(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.aissata.tells("/away 20 juin")
    await stage.mariam.tells("/roster +ACTED @aissata_drc")
    await stage.mariam.tells("/roster +DRC @aissata_drc")
    stage.forgets()

    await stage.winds_to(at(13, 9, 5))
    assert stage.aissata.hears() == []

    await stage.aissata.tells("/back")
    assert {f.away_until for f in stage.store.group(1).focal_points} == {None}


async def test_who_is_known_by_another_name_since_is_told_too(stage: Stage) -> None:
    await stage.mariam.tells("/roster +ACTED @new_here, SIF @new_here")
    named = stage.mariam.with_button("Plus pour SIF")
    sira = stage.meets("sira", "Sira", username="new_here", language_code="fr")
    await sira.starts()
    sira.person.username = "sira_sif"
    await sira.tells("/help")
    stage.forgets()

    await stage.mariam.presses("Plus pour SIF", on=named)

    assert stage.mariam.hears() == ["Sira ne parle plus pour SIF. Sira parle maintenant pour ACTED."]
    assert [heard[:33] for heard in sira.hears()] == ["Vous ne répondez plus pour SIF da"]
    assert speaks_for(stage, sira) == ["ACTED"]


async def test_a_reply_is_kept_and_asked_about_and_the_other_organisation_stays_as_it_was(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.mariam.tells("/roster +ACTED @aissata_drc")
    stage.forgets()

    await stage.aissata.replies("1) Accès\n2) Abris", to=call)
    (asked,) = stage.aissata.hears()
    assert asked == "#1 : votre réponse est gardée. Pour quelle organisation répondez-vous ?"
    first = stage.aissata.private.messages[-1]
    assert first.buttons == ["DRC", "ACTED"]
    assert stage.mariam.hears() == []
    assert answers(stage) == []
    await stage.aissata.replies("1) Eau\n2) Écoles", to=call)
    second = stage.aissata.private.messages[-1]

    await stage.restarts()
    await stage.aissata.presses("ACTED", on=first)
    assert answers(stage) == [("ACTED", "1) Accès\n2) Abris")]
    assert "#1, ACTED, 2 points" in stage.aissata.hears()[-1]
    await stage.aissata.presses("DRC", on=second)
    assert answers(stage) == [("ACTED", "1) Accès\n2) Abris"), ("DRC", "1) Eau\n2) Écoles")]
    assert "#1, DRC, 2 points" in stage.aissata.hears()[-1]

    # A colleague of one of them replaces that one's alone.
    await stage.ibrahim.replies("1) Santé\n2) Abris", to=call)
    assert [name for name, _ in answers(stage)] == ["ACTED", "DRC", "DRC"]
    assert len(stage.aissata.hears()) == 1
    keeps_its_manners(stage)


async def test_what_is_pressed_asks_first_for_which_organisation(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.mariam.tells("/roster +ACTED @aissata_drc")
    stage.forgets()

    await stage.aissata.presses("Répondre", on=call)
    assert stage.aissata.hears() == ["#1 Priorités pour l'EHP : vous parlez pour DRC et ACTED. Pour laquelle est-ce ?"]
    await stage.aissata.presses("ACTED")
    await stage.aissata.tells("1) Accès\n2) Abris")
    assert answers(stage) == [("ACTED", "1) Accès\n2) Abris")]

    await stage.aissata.presses("Rien à ajouter", on=call)
    await stage.aissata.presses("DRC")
    assert [name for name, _ in answers(stage)] == ["ACTED", "DRC"]

    # In place of an answer only when it is said twice, and of that organisation's.
    await stage.aissata.presses("Rien à ajouter", on=call)
    await stage.aissata.presses("ACTED")
    await stage.aissata.presses("Oui")
    assert [s.nothing_to_add for s in stage.store.submissions_to(1)] == [False, True, True]
    assert [name for name, _ in answers(stage)] == ["ACTED", "DRC", "ACTED"]


async def test_nothing_to_add_in_words_does_not_take_the_place_of_an_answer(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.mariam.tells("/roster +ACTED @aissata_drc")
    await stage.aissata.presses("Répondre", on=call)
    await stage.aissata.presses("ACTED")
    await stage.aissata.tells("1) Accès\n2) Abris")
    stage.forgets()

    await stage.aissata.replies("rien à ajouter", to=call)
    await stage.aissata.presses("ACTED")

    assert answers(stage) == [("ACTED", "1) Accès\n2) Abris")]
    await stage.aissata.presses("Oui")
    assert [name for name, _ in answers(stage)] == ["ACTED", "ACTED"]


async def test_reminders_name_each_organisation_and_their_buttons_are_for_it(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.mariam.tells("/roster +ACTED @aissata_drc")
    stage.forgets()

    await stage.winds_to(at(13, 9, 5))

    reminder = stage.aissata.private.messages[-1]
    (heard,) = stage.aissata.hears()
    assert "contribution de DRC" in heard
    assert "contribution d'ACTED" in heard
    labels = [b for b in reminder.buttons if "Répondre" in b]
    assert labels == ["#1 DRC Répondre", "#1 ACTED Répondre"]
    await stage.aissata.presses("#1 ACTED Répondre", on=reminder)
    assert stage.aissata.hears()[-1].startswith("#1 Priorités pour l'EHP · ACTED\nJusqu'au jeudi 15 juin")
    await stage.aissata.tells("1) Accès\n2) Abris")
    assert answers(stage) == [("ACTED", "1) Accès\n2) Abris")]
    await stage.aissata.presses("#1 DRC Plus de temps", on=reminder)
    await stage.aissata.tells("vendredi 16 juin 10h")
    assert "Aïssata Maïga" in stage.mariam.hears()[-1]
    assert "DRC" in stage.mariam.private.messages[-1].text

    # «Not me» is for one of them, and can be taken back.
    await stage.aissata.presses("Ce n'est pas moi (ACTED)", on=reminder)
    await stage.aissata.presses("Si, je représente ACTED")
    assert [o.name for o in stage.store.group(1).organisations_of(stage.aissata.person.id)] == ["DRC", "ACTED"]


async def test_in_english_too_it_is_asked_for_which(tmp_path: Path) -> None:
    stage = await open_stage(tmp_path, language="en")
    await stage.sets_up()
    await stage.mariam.tells("/settings language en")
    john = stage.meets("john", "John", username="john_tdh", language_code="en")
    await john.starts()
    call = await stage.opens("Priorities for the HCT; contributions Thursday 15 June; transmission Friday 16 June")
    await stage.mariam.tells("/roster +TDH @john_tdh")
    await stage.mariam.tells("/roster +SIF @john_tdh")
    assert "John now speaks for TDH and SIF." in stage.mariam.hears()
    john.hears()

    await john.replies("1) Access\n2) Shelter", to=call)
    assert john.hears() == ["#1: your answer is kept. Which organisation do you answer for?"]
    await john.presses("SIF")
    assert answers(stage) == [("SIF", "1) Access\n2) Shelter")]
    await john.presses("Nothing to add", on=call)
    assert john.hears()[-1] == "#1 Priorities for the HCT: you speak for TDH and SIF. For which one is this?"
    await john.presses("TDH")
    assert [name for name, _ in answers(stage)] == ["SIF", "TDH"]
    await stage.mariam.presses("No longer for SIF")
    assert john.hears()[-1] == (
        "You no longer answer for SIF in “Cluster Protection Mali”: Mariam Diallo noted it. A mistake? Tell Mariam "
        "Diallo."
    )
    await stage.closes()


async def test_what_is_written_in_private_is_asked_about_and_may_be_edited_before(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.mariam.tells("/roster +ACTED @aissata_drc")
    stage.forgets()

    written = await stage.aissata.tells("1) Accès aux cercles du nord\n2) Abris")
    assert stage.aissata.hears() == ["#1 : votre réponse est gardée. Pour quelle organisation répondez-vous ?"]
    await stage.aissata.edits(written, "1) Accès aux cercles du nord\n2) Abris d'urgence")
    await stage.restarts()
    await stage.aissata.presses("ACTED")

    assert answers(stage) == [("ACTED", "1) Accès aux cercles du nord\n2) Abris d'urgence")]
    await stage.aissata.presses("Retirer")
    assert answers(stage) == []


async def asked_whose(stage: Stage, text: str) -> tuple[Actor, Message]:
    """Sira, whom nobody knows, answers in the group; and the question she is asked in private."""
    call = await stage.opens(PRIORITIES)
    sira = stage.meets("sira", "Sira", username="sira_x", language_code="fr")
    await sira.starts()
    await sira.replies(text, to=call)
    return sira, sira.private.messages[-1]


def speaks_for(stage: Stage, actor: Actor) -> list[str]:
    return [o.name for o in stage.store.group(1).organisations_of(actor.person.id)]


async def test_nobody_speaks_for_one_organisation_after_another_by_their_own_word(stage: Stage) -> None:
    sira, first = await asked_whose(stage, "1) Eau\n2) Abris")
    await stage.mariam.presses("SIF")
    stage.forgets()

    await sira.presses("Une autre", on=first)
    assert sira.hears() == ["C'est déjà réglé : cette réponse compte pour SIF."]
    assert first.buttons == []
    assert speaks_for(stage, sira) == ["SIF"]
    assert answers(stage) == [("SIF", "1) Eau\n2) Abris")]


@pytest.mark.parametrize("name", ["DRC", "Save the Children"])
async def test_an_organisation_that_is_typed_after_it_was_said_changes_nothing(stage: Stage, name: str) -> None:
    sira, first = await asked_whose(stage, "1) Eau\n2) Abris")
    await sira.presses("Une autre", on=first)
    await stage.mariam.presses("SIF")
    stage.forgets()

    await sira.tells(name)

    assert sira.hears() == ["C'est déjà réglé : cette réponse compte pour SIF."]
    assert stage.mariam.hears() == []
    assert speaks_for(stage, sira) == ["SIF"]
    assert answers(stage) == [("SIF", "1) Eau\n2) Abris")]


async def test_who_was_named_for_one_answers_for_another_only_by_the_coordination(stage: Stage) -> None:
    sira, first = await asked_whose(stage, "1) Eau\n2) Abris")
    asked = stage.mariam.private.messages[-1]
    await stage.mariam.tells("/roster +SIF @sira_x")
    stage.forgets()

    await sira.presses("DRC", on=first)
    assert sira.hears() == [
        "#1 : vous ne parlez pas pour DRC, rien n'est noté pour elle. Une erreur ? Dites-le à la coordination.\n"
        "#1 : votre réponse est gardée. Pour quelle organisation répondez-vous ?"
    ]
    assert sira.private.messages[-1].buttons == ["SIF"]
    await sira.presses("Une autre", on=first)
    await sira.tells("DRC")
    assert sira.private.messages[-1].buttons == ["SIF"]
    assert speaks_for(stage, sira) == ["SIF"]
    assert answers(stage) == []

    # The coordination means it, and sees what follows.
    stage.forgets()
    await stage.mariam.presses("DRC", on=asked)
    assert stage.mariam.hears() == [
        "#1 : la réponse de Sira compte pour DRC.",
        "Sira parle maintenant pour DRC et SIF.",
    ]
    assert stage.mariam.private.messages[-1].buttons == ["Plus pour DRC", "Plus pour SIF"]
    assert answers(stage) == [("DRC", "1) Eau\n2) Abris")]
    assert speaks_for(stage, sira) == ["DRC", "SIF"]


async def test_the_only_one_of_hers_is_pressed_on_the_old_question(stage: Stage) -> None:
    sira, first = await asked_whose(stage, "1) Eau\n2) Abris")
    await stage.mariam.tells("/roster +SIF @sira_x")
    await sira.presses("SIF", on=first)
    assert answers(stage) == [("SIF", "1) Eau\n2) Abris")]
    assert [f.username for f in stage.store.group(1).focal_points if f.person == sira.person.id] == ["sira_x"]


async def test_a_button_for_one_they_speak_for_no_more_acts_for_no_other(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.mariam.tells("/roster +ACTED @aissata_drc")
    named = stage.mariam.with_button("Plus pour DRC")
    await stage.winds_to(at(13, 9, 5))
    reminder = stage.aissata.private.messages[-1]
    await stage.aissata.presses("#1 DRC Répondre", on=reminder)
    await stage.mariam.presses("Plus pour DRC", on=named)
    stage.forgets()

    # What was asked for DRC and written since is kept, and asked about.
    await stage.aissata.tells("1) Accès\n2) Abris")
    assert stage.aissata.hears() == ["#1 : votre réponse est gardée. Pour quelle organisation répondez-vous ?"]
    question = stage.aissata.private.messages[-1]
    assert question.buttons == ["ACTED"]
    assert answers(stage) == []

    refused = (
        "#1 : vous ne parlez pas pour DRC, rien n'est noté pour elle. Une erreur ? Dites-le à la coordination.\n"
        "Est-ce pour ACTED ?"
    )
    await stage.restarts()
    for button in ("#1 DRC Répondre", "#1 DRC Rien à ajouter", "#1 DRC Plus de temps"):
        await stage.aissata.presses(button, on=reminder)
        assert stage.aissata.hears() == [refused]
        assert stage.aissata.private.messages[-1].buttons == ["ACTED"]
    assert answers(stage) == []
    await stage.aissata.presses("ACTED", on=question)
    assert answers(stage) == [("ACTED", "1) Accès\n2) Abris")]
    await stage.aissata.presses("Rien à ajouter", on=call)
    assert "« Rien à ajouter » remplacerait cette réponse" in stage.aissata.hears()[-1]


async def test_who_speaks_for_none_any_more_is_told_so(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.mariam.tells("/roster +ACTED @aissata_drc")
    named = stage.mariam.with_button("Plus pour DRC")
    await stage.winds_to(at(13, 9, 5))
    reminder = stage.aissata.private.messages[-1]
    await stage.mariam.presses("Plus pour DRC", on=named)
    await stage.aissata.presses("Ce n'est pas moi (ACTED)", on=reminder)
    stage.forgets()

    await stage.aissata.presses("#1 DRC Rien à ajouter", on=reminder)
    assert stage.aissata.hears() == [
        "#1 : vous ne parlez pas pour DRC, rien n'est noté pour elle. Une erreur ? Dites-le à la coordination."
    ]
    assert answers(stage) == []


async def test_nothing_to_add_of_somebody_else_is_theirs_to_say(stage: Stage) -> None:
    sira, _ = await asked_whose(stage, "Rien à ajouter")
    asked = stage.mariam.private.messages[-1]
    await stage.aissata.tells("1) Accès\n2) Abris")
    await stage.mariam.tells("/roster +UNHCR @mariam_hcr, DRC @sira_x, ACTED @sira_x")
    stage.forgets()

    await stage.mariam.presses("DRC", on=asked)

    assert stage.mariam.hears() == [
        "#1 : DRC a déjà répondu, et « rien à ajouter » prendrait la place de cette réponse. C'est à Sira de le dire ; "
        "rien n'est changé."
    ]
    assert sira.hears() == []
    assert answers(stage) == [("DRC", "1) Accès\n2) Abris")]
    waiting = stage.store.submissions_to(1)[0]
    assert (waiting.withdrawn, waiting.held) == (None, "organisation?")

    # For the other one, which has not answered, it counts.
    await stage.mariam.presses("ACTED", on=asked)
    assert answers(stage) == [("ACTED", "Rien à ajouter"), ("DRC", "1) Accès\n2) Abris")]


@pytest.mark.parametrize("named", ["", "SIF @sira_x"])
async def test_nothing_to_add_of_somebody_else_names_them_for_nothing(stage: Stage, named: str) -> None:
    sira, _ = await asked_whose(stage, "Rien à ajouter")
    asked = stage.mariam.private.messages[-1]
    await stage.aissata.tells("1) Accès\n2) Abris")
    if named:
        await stage.mariam.tells(f"/roster +{named}")
    stage.forgets()

    await stage.mariam.presses("DRC", on=asked)

    assert [heard[:22] for heard in stage.mariam.hears()] == ["#1 : DRC a déjà répond"]
    assert speaks_for(stage, sira) == ["SIF"] * bool(named)
    assert answers(stage) == [("DRC", "1) Accès\n2) Abris")]


async def test_who_is_not_known_yet_confirms_nothing_to_add_before_it_replaces_an_answer(stage: Stage) -> None:
    sira, first = await asked_whose(stage, "Rien à ajouter")
    await stage.aissata.tells("1) Accès\n2) Abris")
    stage.forgets()

    await sira.presses("DRC", on=first)
    assert [said[:42] for said in sira.hears()] == ["#1 : votre réponse pour DRC est gardée. DR"]
    assert speaks_for(stage, sira) == []  # others do: the coordination confirms it first
    assert answers(stage) == [("DRC", "1) Accès\n2) Abris")]
    stage.forgets()

    await stage.mariam.presses("Oui, pour DRC")
    assert sira.hears()[-1] == (
        "#1 : votre organisation a déjà répondu (2 points, 7 juin 15:00). « Rien à ajouter » remplacerait cette "
        "réponse."
    )
    assert speaks_for(stage, sira) == ["DRC"]
    assert stage.aissata.hears() == []
    assert answers(stage) == [("DRC", "1) Accès\n2) Abris")]
    await sira.presses("Oui, rien à ajouter")
    assert [name for name, _ in answers(stage)] == ["DRC", "DRC"]
    assert len(stage.aissata.hears()) == 1


async def test_in_english_too_nobody_answers_for_another(tmp_path: Path) -> None:
    stage = await open_stage(tmp_path, language="en")
    await stage.sets_up()
    await stage.mariam.tells("/settings language en")
    john = stage.meets("john", "John", username="john_tdh", language_code="en")
    await john.starts()
    call = await stage.opens("Priorities for the HCT; contributions Thursday 15 June; transmission Friday 16 June")
    await john.replies("Nothing to add", to=call)
    first, asked = john.private.messages[-1], stage.mariam.private.messages[-1]
    await stage.aissata.replies("1) Access\n2) Shelter", to=call)
    await stage.mariam.tells("/roster +TDH @john_tdh")
    john.hears()

    await john.presses("DRC", on=first)
    assert john.hears() == [
        "#1: you do not speak for DRC, nothing is noted for it. A mistake? Tell the coordination.\n"
        "#1: your answer is kept. Which organisation do you answer for?"
    ]
    stage.mariam.hears()
    await stage.mariam.presses("DRC", on=asked)
    assert stage.mariam.hears() == [
        "#1: DRC has answered already, and “nothing to add” would take the place of that answer. It is for John to say "
        "so; nothing is changed."
    ]
    await john.presses("TDH", on=first)
    assert answers(stage) == [("TDH", "Nothing to add"), ("DRC", "1) Access\n2) Shelter")]
    await stage.closes()
