"""A member's voice in a ranking round: written instead of pressed, and given for each organisation they speak for."""

from dataclasses import replace
from pathlib import Path

import pytest

from domain.submissions import standing_answer
from sandbox.chats import Message
from tests.dialogues.manners import keeps_its_manners
from tests.dialogues.stage import Stage, at, open_stage, read
from tests.dialogues.test_ranking import NOT_SAID, answered, asks, closes_round, the_poll, votes, votes_for

HOW = "Votre bulletin reste comme il était. Touchez les numéros, ou écrivez-les : « 1, 2 et 3 »."
NO_VOTE = "Ce n'était pas un vote ? Écrivez votre contribution en toutes lettres, en réponse à l'appel."


def last_votes(stage: Stage) -> list[tuple[str | None, tuple[int, ...]]]:
    return [
        (v.organisation and organisation(stage, v.organisation), v.options)
        for v in stage.store.decision(1).rounds[-1].votes
    ]


def organisation(stage: Stage, key: str) -> str:
    return stage.store.group(1).organisation(key).name


# Written instead of pressed


async def test_numbers_that_are_written_are_ticked_on_the_ballot_that_is_open(stage: Stage) -> None:
    await answered(stage)
    await asks(stage)
    await stage.aissata.presses("Voter")
    ballot = stage.aissata.with_button("☐ 1")
    assert (
        "Vote de DRC. 3 choix au plus, jusqu'à vendredi 16 juin, 12:00 (Bamako). Touchez les numéros, ou écrivez-les : "
        "« 1, 2 et 3 »."
    ) in read(ballot.text)
    await stage.aissata.presses("☐ 2")
    stage.forgets()

    await stage.aissata.tells("mes priorités : 5, 1 et 3")

    marks, told = stage.aissata.hears()
    assert marks == read(ballot.text)
    assert [line[:4] for line in marks.split("\n\n")[1:-1]] == ["☑ 1.", "☐ 2.", "☑ 3.", "☐ 4.", "☑ 5."]
    assert told == (
        "#1 : 1, 3 et 5 sont cochés sur le bulletin de DRC. Le vote compte une fois validé. L'ordre des numéros ne "
        "compte pas."
    )
    assert last_votes(stage) == []

    # As if pressed: it goes on by buttons, survives a restart, and counts when it is cast.
    await stage.restarts()
    await stage.aissata.presses("☑ 3", on=ballot)
    await stage.aissata.tells("1 5")
    assert stage.aissata.hears()[-1] == (
        "#1 : 1 et 5 sont cochés sur le bulletin de DRC. Le vote compte une fois validé."
    )
    await stage.aissata.presses("Valider mon vote (2 sur 3)")
    assert last_votes(stage) == [("DRC", (1, 5))]
    assert ballot not in stage.aissata.private.messages  # nothing is left that looks as if it had to be cast
    assert not any("Valider" in b for m in stage.aissata.private.messages for b in m.buttons)
    assert stage.store.drafts_of(1, "ballot") == []
    keeps_its_manners(stage)


async def test_what_was_told_under_written_numbers_goes_when_the_ballot_is_cast(stage: Stage) -> None:
    await answered(stage)
    await asks(stage)
    await stage.aissata.tells("/rank")
    ballot = stage.aissata.with_button("☐ 1")
    await stage.aissata.tells("1, 2")
    await stage.aissata.presses("Valider mon vote (2 sur 3)", on=ballot)

    assert "le vote de DRC est enregistré" in read(ballot.text)
    assert not any("Valider" in b for m in stage.aissata.private.messages for b in m.buttons)
    assert last_votes(stage) == [("DRC", (1, 2))]

    # Changed later by numbers, the receipt that stands gives way to the new one alone.
    await stage.aissata.presses("Modifier le vote", on=ballot)
    await stage.aissata.tells("3")
    await stage.aissata.presses("Valider mon vote (1 sur 3)")
    assert [read(m.text)[:45] for m in stage.aissata.private.messages if "enregistré" in read(m.text)] == [
        "#1 : le vote de DRC est enregistré, merci.\n\n3"
    ]
    assert last_votes(stage) == [("DRC", (3,))]


async def test_numbers_that_cannot_be_ticked_are_refused_and_nothing_is_lost(stage: Stage) -> None:
    call = await answered(stage)
    await asks(stage)
    await stage.aissata.presses("Voter")
    await stage.aissata.presses("☐ 2")
    stage.forgets()
    for written, why in (
        ("1, 9 et 12", "9 et 12 ne sont pas au bulletin, qui va de 1 à 5."),
        ("0", "0 n'est pas au bulletin, qui va de 1 à 5."),
        ("1 1 3", "1 est écrit plus d'une fois."),
        ("1, 2, 3, 4", "4 numéros, pour 3 choix au plus."),
    ):
        await stage.aissata.tells(written)
        assert stage.aissata.hears() == [f"{why} {HOW}\n\n{NO_VOTE}"]
    await stage.aissata.replies("1) Accès aux cercles du nord\n2) Documentation civile\n3) Espaces sûrs", to=call)
    await stage.aissata.tells("3")
    assert stage.aissata.hears()[-1] == (
        f"3 : ce point a été modifié ou retiré par son auteur, il ne peut plus être choisi. {HOW}\n\n{NO_VOTE}"
    )
    await stage.aissata.presses("Valider mon vote (1 sur 3)")
    assert last_votes(stage) == [("DRC", (2,))]
    assert len(stage.store.submissions_to(1)) == 3


async def test_other_words_and_numbers_without_a_ballot_stay_what_they_were(stage: Stage) -> None:
    call = await answered(stage)
    await asks(stage)
    before = len(stage.store.submissions_to(1))
    await stage.aissata.presses("Voter")
    await stage.aissata.tells("1, 5 et 6 localités sans accès")
    received = stage.store.submissions_to(1)
    assert [s.current.text for s in received[before:]] == ["1, 5 et 6 localités sans accès"]

    # What is asked after the ballot was opened is what numbers answer.
    await stage.winds_to(at(15, 9, 10))
    await stage.aissata.presses("Répondre", on=call)
    await stage.aissata.tells("1, 5")
    assert [s.current.text for s in stage.store.submissions_to(1)[before + 1 :]] == ["1, 5"]

    # Once cast, the ballot is not open any more: while contributions are asked for too, she is asked which it is.
    await stage.aissata.tells("/rank")
    await stage.aissata.tells("2")
    await stage.aissata.presses("Valider mon vote (1 sur 3)")
    await stage.aissata.tells("3, 4")
    assert [s.current.text for s in stage.store.submissions_to(1)[before + 2 :]] == ["3, 4"]
    assert last_votes(stage) == [("DRC", (2,))]

    # Later numbers can be nothing else.
    await stage.winds_to(at(16, 9, 30))
    await stage.ibrahim.tells("4, 5")
    assert stage.store.submissions_to(1)[-1].current.text == "3, 4"
    assert stage.ibrahim.hears()[-1].startswith("#1 : 4 et 5 sont cochés sur le bulletin de DRC.")


async def test_after_the_end_numbers_are_no_vote(stage: Stage) -> None:
    await answered(stage)
    await asks(stage)
    await stage.aissata.presses("Voter")
    await closes_round(stage)

    await stage.aissata.tells("1, 5")

    assert last_votes(stage) == []
    assert stage.store.submissions_to(1)[-1].current.text == "1, 5"


async def test_who_coordinates_writes_the_numbers_an_organisation_gave_by_phone(stage: Stage) -> None:
    await answered(stage)
    await asks(stage)
    await stage.mariam.presses("Voter pour une organisation")
    await stage.mariam.presses("OIM")
    await stage.mariam.tells("2, 4")
    assert stage.mariam.hears()[-1] == (
        "#1 : 2 et 4 sont cochés sur le bulletin d'OIM. Le vote compte une fois validé."
    )
    await stage.mariam.presses("Valider mon vote (2 sur 3)")
    (vote,) = stage.store.decision(1).rounds[-1].votes
    assert (organisation(stage, vote.organisation or ""), vote.options, vote.on_behalf) == ("OIM", (2, 4), True)


async def test_what_was_written_for_one_is_cast_while_the_other_is_open(stage: Stage) -> None:
    await answered(stage)
    await speaks_too(stage, "aissata", "ACTED")
    await asks(stage)
    await stage.aissata.tells("/rank")
    await stage.aissata.presses("DRC")
    shown = stage.aissata.private.messages[-1]
    await stage.aissata.tells("1, 2")
    told = stage.aissata.private.messages[-1]
    await stage.aissata.presses("Une autre de mes organisations", on=shown)
    await stage.aissata.presses("ACTED", on=shown)

    await stage.aissata.presses("Valider mon vote (2 sur 3)", on=told)

    assert "le vote de DRC est enregistré" in read(told.text)
    assert "Vote d'ACTED" in read(shown.text)
    assert shown in stage.aissata.private.messages
    await stage.aissata.tells("5")
    await stage.aissata.presses("Valider mon vote (1 sur 3)")
    assert last_votes(stage) == [("DRC", (1, 2)), ("ACTED", (5,))]


async def test_numbers_in_reply_to_a_ballot_are_for_that_one(stage: Stage) -> None:
    call = await answered(stage)
    await speaks_too(stage, "aissata", "ACTED")
    await asks(stage)
    await stage.aissata.tells("/rank")
    which = stage.aissata.private.messages[-1]
    await stage.aissata.presses("DRC", on=which)
    await stage.aissata.tells("/rank")
    await stage.aissata.presses("ACTED")
    other = stage.aissata.private.messages[-1]
    await stage.winds_to(at(15, 9, 10))
    await stage.aissata.presses("Répondre", on=call)

    await stage.aissata.replies("1, 2", to=which)
    assert "1 et 2 sont cochés sur le bulletin de DRC" in stage.aissata.hears()[-1]
    assert "☑ 1. Audiences foraines\n\n☑ 2. Abris d'urgence" in read(which.text)
    await stage.aissata.replies("3", to=other)
    assert "3 est coché sur le bulletin d'ACTED" in stage.aissata.hears()[-1]


async def test_numbers_in_reply_to_what_asks_for_which_one_are_for_none_yet(stage: Stage) -> None:
    await answered(stage)
    await speaks_too(stage, "aissata", "ACTED")
    await asks(stage)
    await stage.aissata.tells("/rank")
    await stage.aissata.presses("DRC")
    shown = stage.aissata.private.messages[-1]
    await stage.aissata.presses("Une autre de mes organisations", on=shown)
    received = len(stage.store.submissions_to(1))
    stage.forgets()

    await stage.aissata.replies("1, 2", to=shown)
    assert stage.aissata.hears() == [
        "#1 Priorités pour l'EHP\nVous parlez pour DRC et ACTED, et chacune a une voix. Pour laquelle votez-vous ?"
    ]
    await stage.aissata.presses("ACTED", on=shown)
    await stage.aissata.replies("3", to=shown)
    assert "3 est coché sur le bulletin d'ACTED" in stage.aissata.hears()[-1]
    await stage.aissata.presses("Valider mon vote")
    assert last_votes(stage) == [("ACTED", (3,))]
    await stage.aissata.tells("/rank")
    await stage.aissata.presses("DRC")
    assert "☐ 1. Audiences foraines\n\n☐ 2." in read(stage.aissata.private.messages[-1].text)
    assert len(stage.store.submissions_to(1)) == received


async def test_a_ballot_that_still_stands_takes_numbers_in_reply_after_another_was_cast(stage: Stage) -> None:
    await answered(stage)
    await asks(stage)
    await stage.aissata.tells("/rank")
    standing = stage.aissata.private.messages[-1]
    await stage.aissata.tells("/rank")
    await stage.aissata.tells("1, 2")
    await stage.aissata.presses("Valider mon vote (2 sur 3)")
    received = len(stage.store.submissions_to(1))
    stage.forgets()

    await stage.restarts()
    await stage.aissata.replies("3", to=standing)

    assert "3 est coché sur le bulletin de DRC" in stage.aissata.hears()[-1]
    assert "☐ 2. Abris d'urgence\n\n☑ 3. Accès aux cercles" in read(standing.text)
    assert len(stage.store.submissions_to(1)) == received
    await stage.aissata.presses("Valider mon vote")
    assert standing not in stage.aissata.private.messages
    assert last_votes(stage) == [("DRC", (3,))]

    # To what says that it is cast, they are for a vote that is changed.
    receipt = next(m for m in stage.aissata.private.messages if "est enregistré, merci.\n\n3" in read(m.text))
    await stage.aissata.replies("4", to=receipt)
    assert "4 est coché sur le bulletin de DRC" in stage.aissata.hears()[-1]
    assert last_votes(stage) == [("DRC", (3,))]


async def test_numbers_that_are_edited_are_ticked_anew_while_the_ballot_stands(stage: Stage) -> None:
    await answered(stage)
    await asks(stage)
    await stage.aissata.presses("Voter")
    ballot = stage.aissata.with_button("☐ 1")
    wrong = await stage.aissata.tells("1, 9")
    stage.forgets()

    await stage.aissata.edits(wrong, "1, 5")
    assert "1 et 5 sont cochés sur le bulletin de DRC" in stage.aissata.hears()[-1]
    later = await stage.aissata.tells("2")
    await stage.restarts()
    await stage.aissata.edits(later, "2, 3")
    assert "☑ 2. Abris d'urgence\n\n☑ 3. Accès" in read(ballot.text)
    await stage.aissata.edits(wrong, "1, 3")
    assert "1 et 3 sont cochés sur le bulletin de DRC" in stage.aissata.hears()[-1]
    assert [b for m in stage.aissata.private.messages for b in m.buttons if "Valider" in b] == [
        "Valider mon vote (2 sur 3)"
    ] * 2

    # Other words tick nothing, and neither does an edit of what was cast.
    no_vote = "#1 : ce message modifié ne change rien à votre vote. Pour le changer : /classement."
    stage.forgets()
    await stage.aissata.edits(wrong, "1, 3 et les abris")
    assert stage.aissata.hears() == [no_vote]
    await stage.aissata.presses("Valider mon vote (2 sur 3)")
    stage.forgets()
    await stage.aissata.edits(wrong, "4")
    assert stage.aissata.hears() == [no_vote]
    assert last_votes(stage) == [("DRC", (1, 3))]
    await closes_round(stage)
    stage.forgets()
    await stage.aissata.edits(wrong, "5")
    assert stage.aissata.hears()[0].startswith("#1 : le tour de classement est terminé")
    assert last_votes(stage) == [("DRC", (1, 3))]


async def test_other_edits_in_private_say_nothing_of_a_vote(stage: Stage) -> None:
    await answered(stage)
    await asks(stage)
    written = await stage.ibrahim.tells("/help")
    stage.forgets()
    await stage.ibrahim.edits(written, "3")
    assert stage.ibrahim.hears() == []


async def test_in_english_too_numbers_are_written(tmp_path: Path) -> None:
    stage = await open_stage(tmp_path, language="en")
    await english_round(stage)
    john = stage.meets("john", "John", username="john_tdh", language_code="en")
    await john.starts()
    await stage.mariam.tells("/roster +TDH @john_tdh")
    await john.tells("/rank")
    john.hears()

    await john.tells("my priorities: 3 and 1")
    assert john.hears()[-1] == (
        "#1: 1 and 3 are ticked on the ballot of TDH. The vote counts once it is cast. The order of the numbers does "
        "not count."
    )
    await john.tells("1, 2 and 3")
    assert john.hears() == [
        "3 numbers, for 2 choices at most. Your ballot stays as it was. Press the numbers, or write them: “1 and 2”."
        "\n\nWas it not a vote? Write your contribution in words, in reply to the call."
    ]
    wrong = await john.tells("4")
    assert john.hears()[-1].startswith("4 is not on the ballot, which goes from 1 to 3.")
    await john.presses("Cast my vote (2 of 2)")
    assert last_votes(stage) == [("TDH", (1, 3))]
    await john.edits(wrong, "2")
    assert john.hears()[-1] == "#1: editing that message changes nothing in your vote. To change it: /rank."
    await stage.closes()


async def english_round(stage: Stage, *, speaks: tuple[str, ...] = ()) -> None:
    """`speaks`: the organisations that John speaks for when it opens."""
    await stage.sets_up()
    for organisation in speaks:
        await stage.mariam.tells(f"/roster +{organisation} @{stage.cast['john'].person.username}")
    await stage.mariam.tells("/settings language en")
    call = await stage.opens("Priorities for the HCT; contributions Thursday 15 June; transmission Friday 16 June")
    await stage.aissata.replies("1) Access\n2) Shelter\n3) Water", to=call)
    await stage.mariam.tells("/rank")
    await stage.mariam.presses("Where")
    await stage.mariam.presses("In private")
    await stage.mariam.presses("Preview")
    await stage.mariam.presses("Open the round")


# In words, and where the call stands


async def closed(stage: Stage, where: str = "Message dans le groupe") -> tuple[Message, Message]:
    """Contributions are over, and the members rank. The call, and what asks for the ranking."""
    call = await stage.opens(
        "Priorités pour l'EHP; contributions mercredi 14 juin; transmission vendredi 16 juin à l'EHP; items 2-3"
    )
    await stage.aissata.replies("1) Accès aux cercles\n2) Documentation civile\n3) Espaces sûrs", to=call)
    await stage.awa.tells("/for NRC téléphone 1) Audiences foraines 2) Abris d'urgence")
    await stage.winds_to(at(15, 9, 5))
    await asks(stage, where)
    stage.forgets()
    return call, stage.posts()[-1]


TICKED = (
    "#1 : 1 et 2 sont cochés sur le bulletin de DRC. Le vote compte une fois validé.{order}\n\n"
    "1. Audiences foraines\n2. Abris d'urgence{call}"
)
ORDER = " L'ordre des numéros ne compte pas."


@pytest.mark.parametrize("written", ["2, 1", "2 1", "2 puis 1", "nous votons 2 et 1", "DRC : #2 #1 svp"])
async def test_numbers_in_reply_to_the_call_are_a_vote_once_contributions_are_over(stage: Stage, written: str) -> None:
    call, _ = await closed(stage)
    before = stage.store.submissions_to(1)

    await stage.aissata.replies(written, to=call)

    assert stage.aissata.hears() == [TICKED.format(order=ORDER, call=f"\n\n{NO_VOTE}")]
    assert stage.store.submissions_to(1) == before
    await stage.restarts()
    await stage.aissata.presses("Valider mon vote (2 sur 3)")
    assert last_votes(stage) == [("DRC", (1, 2))]
    assert stage.group_hears() == []
    keeps_its_manners(stage)


async def test_while_contributions_are_asked_for_numbers_are_asked_about_and_no_press_loses_a_point(
    stage: Stage,
) -> None:
    call = await answered(stage)  # until the end of the day
    await asks(stage, "Message dans le groupe")
    stage.forgets()

    await stage.aissata.replies("2, 1", to=call)
    assert stage.aissata.hears() == [
        "#1 : « 2, 1 » – est-ce votre vote, votre contribution, ou un simple commentaire ?"
    ]
    question = stage.aissata.private.messages[-1]
    assert [read(b) for b in question.buttons] == ["Un vote : 2 et 1", "Une contribution", "Un commentaire"]

    # Said by mistake to be a contribution it joins the points, and is taken away again.
    await stage.aissata.presses("Une contribution", on=question)
    receipt = stage.aissata.hears()[-1]
    assert "1. Accès aux cercles\n2. Documentation civile\n3. Espaces sûrs\n4. 2, 1\n" in receipt
    assert "Elle complète celle du 7 juin 15:00 : les deux comptent." in receipt
    await stage.aissata.presses("Retirer")
    await stage.aissata.presses("15 juin 09:05")
    assert [s.current.items for s in stage.store.submissions_to(1) if s.counts and s.author != stage.awa.person.id] == [
        ("Accès aux cercles", "Documentation civile", "Espaces sûrs")
    ]

    # Said to be a vote it is one, and no answer.
    await stage.aissata.replies("2, 1", to=call)
    question = stage.aissata.private.messages[-1]
    stage.forgets()
    await stage.aissata.presses("Un vote", on=question)
    noted, ticked = stage.aissata.hears()
    assert noted == "#1 : c'est un vote, et pas une contribution. Il compte une fois validé."
    assert ticked == TICKED.format(order=ORDER, call="")
    await stage.aissata.presses("Valider mon vote (2 sur 3)")
    assert last_votes(stage) == [("DRC", (1, 2))]
    assert [s.waits for s in stage.store.submissions_to(1)] == [False] * len(stage.store.submissions_to(1))

    # A vote that says so needs no question.
    await stage.ibrahim.replies("Nous votons 3", to=call)
    assert stage.ibrahim.hears()[-1].startswith("#1 : 3 est coché sur le bulletin de DRC.")


async def test_said_to_be_a_vote_after_the_round_it_is_none_and_stays_asked_about(stage: Stage) -> None:
    call = await answered(stage)
    await asks(stage, "Message dans le groupe")
    await stage.aissata.replies("2, 1", to=call)
    question = stage.aissata.private.messages[-1]
    await stage.winds_to(at(17, 9, 5))
    stage.forgets()

    await stage.aissata.presses("Un vote", on=question)

    assert stage.aissata.hears() == [
        "#1 : le tour de classement est terminé depuis vendredi 16 juin, 12:00 (Bamako) ; ce vote n'a pas pu être pris."
    ]
    assert [s.held for s in stage.store.submissions_to(1)] == [None, None, "comment?"]
    assert last_votes(stage) == []
    await stage.aissata.presses("Un commentaire", on=question)
    assert [s.waits for s in stage.store.submissions_to(1)] == [False] * 3


async def test_indicators_in_reply_to_the_call_are_no_vote(stage: Stage) -> None:
    call = await answered(stage)
    await asks(stage, "Message dans le groupe")
    stage.forgets()
    await stage.aissata.replies("45", to=call)
    assert stage.aissata.hears() == ["#1 : « 45 » – est-ce votre contribution, ou un simple commentaire ?"]
    question = stage.aissata.private.messages[-1]
    assert question.buttons == ["Une contribution", "Un commentaire", "Voter"]
    await stage.aissata.presses("Voter", on=question)
    assert "Vote de DRC." in stage.aissata.hears()[-1]
    assert "Une contribution" in question.buttons


@pytest.mark.parametrize(
    "written",
    [
        "Nous votons 2 et 1, merci !",
        "priorités 2, 1",
        "DRC : 2 puis 1",
        "#2 #1",
        "2 > 1",
        "Bonjour Mariam, 2 et 1. Cordialement, Aïssata Maïga",
        "2. Abris d'urgence, 1. Audiences foraines",
    ],
)
async def test_a_vote_in_words_in_reply_to_the_ranking_is_ticked(stage: Stage, written: str) -> None:
    _, post = await closed(stage)
    before = stage.store.submissions_to(1)
    await stage.aissata.replies(written, to=post)
    assert stage.aissata.hears() == [TICKED.format(order=ORDER, call="")]
    assert stage.store.submissions_to(1) == before


async def test_reasons_with_a_vote_are_not_lost_and_lead_on(stage: Stage) -> None:
    _, post = await closed(stage)
    said = (
        "2 et 1, car les incidents se sont multipliés autour de Ménaka depuis avril et les familles déplacées restent "
        "sans abri ni papiers."
    )
    await stage.aissata.replies(said, to=post)
    assert stage.aissata.hears() == [
        f"#1 : « {said} » – est-ce votre vote, votre contribution, ou un simple commentaire ?"
    ]
    assert [s.held for s in stage.store.submissions_to(1) if s.current.text == said] == ["comment?"]
    await stage.restarts()
    await stage.aissata.presses("Un vote : 2 et 1")
    assert stage.aissata.hears()[-1] == TICKED.format(order=ORDER, call="")
    assert [s.comment for s in stage.store.submissions_to(1) if s.current.text == said] == [True]

    # Words without a number lead to the ballot too.
    await stage.aissata.replies("Le point 2 surtout", to=post)
    assert "Voter" in stage.aissata.private.messages[-1].buttons


async def test_a_vote_with_reasons_in_private_is_asked_about_wherever_it_was_led(stage: Stage) -> None:
    """Choosing the decision, or [Répondre] before, does not say that it is a contribution: nothing is replaced."""
    call = await answered(stage)  # contributions are still open
    await asks(stage, "Message dans le groupe")
    await stage.opens("Commentaires sur la note; contributions vendredi 16 juin")
    stage.forgets()
    said = "Nous votons 2 et 1 car l'accès prime"
    asked = f"#1 : « {said} » – est-ce votre vote, votre contribution, ou un simple commentaire ?"

    await stage.aissata.tells(said)
    await stage.aissata.presses("#1 Priorités")
    assert asked in stage.aissata.hears()
    await stage.aissata.presses("Répondre", on=call)
    await stage.aissata.tells(said)
    assert stage.aissata.hears()[-1] == asked
    drc = [s for s in stage.store.submissions_to(1) if s.author == stage.aissata.person.id]
    assert [s.held for s in drc] == [None, "comment?", "comment?"]
    assert standing_answer(drc, drc[0].organisation or "") == drc[0]

    await stage.aissata.presses("Un vote : 2 et 1")
    assert stage.aissata.hears()[-1].startswith("#1 : 1 et 2 sont cochés sur le bulletin de DRC.")


async def test_a_remark_on_the_ranking_that_names_its_decision_replaces_no_points(stage: Stage) -> None:
    await answered(stage)
    await asks(stage, "Message dans le groupe")
    stage.forgets()

    await stage.aissata.tells("#1 D'accord avec le classement proposé")
    assert stage.aissata.hears()[0].startswith("#1 : « D'accord avec le classement proposé » – est-ce votre")
    assert [s.held for s in stage.store.submissions_to(1) if s.author == stage.aissata.person.id] == [None, "comment?"]


async def test_no_member_votes_for_another_organisation_in_words(stage: Stage) -> None:
    _, post = await closed(stage)
    await stage.aissata.replies("NRC : 2 1", to=post)
    assert stage.aissata.hears() == [
        "#1 : vous ne parlez pas pour NRC. /classement ouvre le bulletin de votre organisation."
    ]
    sira = stage.meets("sira", "Sira", language_code="fr")
    await sira.starts()
    sira.hears()
    await sira.replies("DRC : 2 1", to=post)
    assert sira.hears()[0].startswith("#1 : vous ne parlez pour aucune organisation de la liste")

    # Who coordinates does, for one that has not voted itself.
    await stage.mariam.replies("OIM : 2 1", to=post)
    assert stage.mariam.hears()[-1].startswith("#1 : 1 et 2 sont cochés sur le bulletin d'OIM.")
    await stage.mariam.presses("Valider mon vote (2 sur 3)")
    (vote,) = stage.store.decision(1).rounds[-1].votes
    assert (organisation(stage, vote.organisation or ""), vote.on_behalf) == ("OIM", True)
    await stage.aissata.replies("je vote 3", to=post)
    await stage.aissata.presses("Valider mon vote")
    await stage.mariam.replies("DRC : 4", to=post)
    assert stage.mariam.hears()[-1].startswith("#1 : DRC a voté. La coordination ne voit pas ce vote")
    assert last_votes(stage) == [("OIM", (1, 2)), ("DRC", (3,))]


async def test_what_cannot_be_taken_is_refused_with_the_way_to_the_ballot(stage: Stage) -> None:
    call, post = await closed(stage)
    for written, to, why in (
        ("je vote 9", post, "9 n'est pas au bulletin, qui va de 1 à 5."),
        ("DRC : 1 et 1", post, "1 est écrit plus d'une fois."),
        ("nos priorités : 1, 2, 3, 4", call, "4 numéros, pour 3 choix au plus."),
    ):
        await stage.aissata.replies(written, to=to)
        assert stage.aissata.hears() == [f"{why} {HOW}\n\n{NO_VOTE}"]
    await stage.aissata.presses("Voter")
    assert "Vote de DRC." in stage.aissata.hears()[-1]
    assert len(stage.store.submissions_to(1)) == 2


async def test_who_never_opened_the_private_chat_is_shown_the_way_to_cast(stage: Stage) -> None:
    _, post = await closed(stage)
    sira = stage.meets("sira", "Sira", username="sira_tdh", language_code="fr")
    await stage.mariam.tells("/roster +TDH @sira_tdh")
    stage.forgets()

    reply = await sira.replies("Nous votons 2", to=post)

    assert reply.seen_reactions == ["🤔"]
    assert stage.group_hears() == ["#1 : vos numéros sont cochés ; le vote compte une fois validé en privé."]
    await sira.presses("Voter en privé", on=stage.posts()[-1])
    assert any("☑ 2. Abris d'urgence" in heard for heard in sira.hears())
    await sira.presses("Valider mon vote (1 sur 3)")
    assert last_votes(stage) == [("TDH", (2,))]
    keeps_its_manners(stage)


async def test_whoever_speaks_for_two_has_what_was_written_ticked_for_the_one_she_chooses(stage: Stage) -> None:
    _, post = await closed(stage)
    await speaks_too(stage, "aissata", "ACTED")
    await stage.aissata.replies("2, 1", to=post)
    assert stage.aissata.hears()[-1].endswith("Pour laquelle votez-vous ?")
    await stage.aissata.presses("ACTED")
    assert stage.aissata.hears()[-1].startswith("#1 : 1 et 2 sont cochés sur le bulletin d'ACTED.")
    await stage.aissata.replies("DRC : 3", to=post)
    assert stage.aissata.hears()[-1].startswith("#1 : 3 est coché sur le bulletin de DRC.")


async def test_in_private_a_vote_in_words_needs_no_open_ballot(stage: Stage) -> None:
    await answered(stage)
    await asks(stage)
    stage.forgets()
    before = stage.store.submissions_to(1)
    await stage.aissata.tells("Bonjour, nous votons 2 et 1")
    assert stage.aissata.hears() == [TICKED.format(order=ORDER, call="")]
    asked = next(m for m in stage.aissata.private.messages if "les membres choisissent" in read(m.text))
    await stage.aissata.replies("#1 : 3, svp", to=asked)
    assert stage.aissata.hears()[-1].startswith("#1 : 3 est coché sur le bulletin de DRC.")
    assert stage.store.submissions_to(1) == before


async def test_in_english_votes_in_words_and_what_is_asked(english: Stage) -> None:
    await english.aissata.tells("/language en")
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
    await english.aissata.replies("1) Access\n2) Civil documents\n3) Safe spaces", to=call)
    await english.winds_to(at(15, 9, 5))
    await english.mariam.tells("/rank 1")
    await english.mariam.presses("Where")
    await english.mariam.presses("Message in the group")
    await english.mariam.presses("Until when")
    await english.mariam.presses("Friday 16 June, 12:00")
    await english.mariam.presses("Preview")
    await english.mariam.presses("Open the round")
    post = english.posts()[-1]
    english.forgets()

    await english.aissata.replies("2, 1", to=call)
    assert english.aissata.hears() == ["#1: “2, 1” – is this your vote, your contribution, or just a comment?"]
    assert english.aissata.private.messages[-1].buttons == ["A vote: 2 and 1", "A contribution", "A comment"]
    await english.aissata.presses("A vote")
    assert english.aissata.hears() == [
        "#1: it is a vote, and no contribution. It counts once it is cast.",
        "#1: 1 and 2 are ticked on the ballot of DRC. The vote counts once it is cast. The order of the numbers does "
        "not count.\n\n1. Access\n2. Civil documents",
    ]
    for written in ("I vote 2, 1", "2, 1 please", "first 2 then 1", "DRC: 2 1", "we would like 2 and 1, thanks"):
        await english.aissata.replies(written, to=post)
        assert english.aissata.hears()[-1].startswith("#1: 1 and 2 are ticked on the ballot of DRC.")
    await english.winds_to(at(16, 9))
    await english.aissata.replies("3", to=call)
    assert english.aissata.hears()[-1].endswith(
        "Was it not a vote? Write your contribution in words, in reply to the call."
    )
    await english.aissata.replies("NRC: 2", to=post)
    assert english.aissata.hears()[-1] == "#1: you do not speak for NRC. /rank opens the ballot of your organisation."
    await english.aissata.replies("I vote 7", to=call)
    assert english.aissata.hears()[-1].startswith("7 is not on the ballot, which goes from 1 to 3.")


# A voice for each organisation


async def speaks_too(stage: Stage, name: str, *organisations: str) -> None:
    """Somebody of the cast speaks for these organisations as well."""
    for organisation in organisations:
        await stage.mariam.tells(f"/roster +{organisation} @{stage.cast[name].person.username}")
    stage.forgets()


async def test_a_whole_round_with_one_who_speaks_for_two_organisations(stage: Stage) -> None:
    await answered(stage)
    await speaks_too(stage, "aissata", "ACTED")
    await asks(stage)
    assert [heard for heard in stage.aissata.hears() if "les membres choisissent" in heard] == [
        "Bonjour Aïssata. #1 Priorités pour l'EHP : les membres choisissent les points à transmettre. Vous avez une "
        "voix pour chacune de vos organisations, DRC et ACTED, jusqu'à vendredi 16 juin, 12:00 (Bamako). Déjà voté ? "
        "Rien à faire."
    ]

    await stage.aissata.presses("Voter")
    which = stage.aissata.private.messages[-1]
    assert read(which.text) == (
        "#1 Priorités pour l'EHP\nVous parlez pour DRC et ACTED, et chacune a une voix. Pour laquelle votez-vous ?"
    )
    assert which.buttons == ["DRC", "ACTED"]
    await stage.aissata.presses("DRC")
    assert "Vote de DRC. 3 choix au plus" in stage.aissata.hears()[-1]
    await stage.aissata.presses("☐ 1")

    # She looks at the other one, and finds what she had ticked on the first.
    await stage.aissata.presses("Une autre de mes organisations")
    await stage.aissata.presses("ACTED")
    assert "Vote d'ACTED. 3 choix au plus" in stage.aissata.hears()[-1]
    await stage.aissata.tells("4 et 5")
    assert "4 et 5 sont cochés sur le bulletin d'ACTED" in stage.aissata.hears()[-1]
    await stage.restarts()
    await stage.aissata.presses("Valider mon vote (2 sur 3)")
    assert "le vote d'ACTED est enregistré" in stage.aissata.hears()[-1]
    assert stage.aissata.private.messages[-1].buttons == ["Modifier le vote", "Retirer le vote", "Voter pour DRC"]
    await stage.aissata.presses("Voter pour DRC")
    assert "☑ 1. Audiences foraines" in stage.aissata.hears()[-1]
    await stage.aissata.presses("Valider mon vote (1 sur 3)")
    assert "le vote de DRC est enregistré" in stage.aissata.hears()[-1]
    assert last_votes(stage) == [("ACTED", (4, 5)), ("DRC", (1,))]

    # A colleague of one of them changes that one's vote alone; she is told for which.
    await votes(stage, ibrahim=(5,))
    assert stage.aissata.hears()[-1].startswith("#1 : Ibrahim Keïta a voté pour DRC. Ce vote remplace le précédent")
    await stage.aissata.tells("/rank")
    assert stage.aissata.private.messages[-1].buttons == ["✓ DRC", "✓ ACTED"]
    await stage.aissata.presses("ACTED")
    await stage.aissata.presses("☑ 5")
    await stage.aissata.presses("Valider mon vote (1 sur 3)")
    await stage.aissata.presses("Retirer le vote")
    assert stage.aissata.hears()[-1] == "#1 : vote retiré. ACTED n'a pas de vote pour le moment."

    # The coordination votes for the one that has not, and she is told for which.
    await votes_for(stage, "ACTED", 2)
    assert stage.aissata.hears()[-1].startswith(
        "#1 : Mariam Diallo, de la coordination, a voté pour ACTED, à sa demande."
    )

    await stage.winds_to(at(16, 12, 5))
    result = next(heard for heard in stage.mariam.hears() if "Classement par les membres" in heard)
    assert "2 organisations sur 20 ont voté." in result
    assert NOT_SAID in result  # ACTED's was given by the coordination
    assert len([heard for heard in stage.aissata.hears() if "Vous avez voté" in heard]) == 1
    keeps_its_manners(stage)


async def test_of_two_organisations_the_reminder_names_the_one_that_has_not_voted(stage: Stage) -> None:
    await answered(stage)
    await speaks_too(stage, "aissata", "ACTED", "SIF")
    await asks(stage)
    await stage.aissata.tells("/rank")
    await stage.aissata.presses("SIF")
    await stage.aissata.tells("2")
    await stage.aissata.presses("Valider mon vote")
    await stage.restarts()
    stage.forgets()

    await stage.winds_to(at(16, 9, 30))

    reminded = [heard for heard in stage.aissata.hears() if "pas encore" in heard and "vote" in heard]
    assert reminded == [
        "Bonjour Aïssata. #1 Priorités pour l'EHP : nous n'avons pas encore les votes de DRC et d'ACTED. Le tour de "
        "classement se termine vendredi 16 juin, 12:00 (Bamako) ; c'est notre seul rappel. STOP : plus de rappels."
    ]
    await stage.restarts()
    await stage.winds_to(at(16, 11, 30))
    assert [heard for heard in stage.aissata.hears() if "pas encore les votes" in heard] == []
    keeps_its_manners(stage)


async def test_a_vote_in_the_poll_is_for_the_first_organisation_until_she_says_for_which(stage: Stage) -> None:
    await answered(stage)
    await speaks_too(stage, "aissata", "ACTED")
    await asks(stage, "Sondage")
    poll = the_poll(stage)
    stage.forgets()

    stage.aissata.person.votes(poll, 0, 2)
    await stage.settled()
    assert stage.aissata.hears() == [
        "#1 : vous parlez pour DRC et ACTED. Votre vote dans le sondage compte pour DRC. Telegram ne prend qu'un vote "
        "par personne : dites ici s'il est pour une autre, ou votez en privé pour chacune (/classement)."
    ]
    question = stage.aissata.private.messages[-1]
    assert question.buttons == ["Pour ACTED", "Pour DRC et ACTED"]
    assert last_votes(stage) == [("DRC", (1, 3))]

    await stage.restarts()
    await stage.aissata.presses("Pour ACTED", on=question)
    assert "Votre vote dans le sondage compte pour ACTED." in read(question.text)
    assert last_votes(stage) == [("ACTED", (1, 3))]

    # What she then changes in the poll is for the same one, and she is not asked again.
    stage.forgets()
    stage.aissata.person.votes(poll, 4)
    await stage.settled()
    assert stage.aissata.hears() == []
    assert last_votes(stage) == [("ACTED", (5,))]
    await stage.aissata.presses("Pour DRC et ACTED", on=question)
    assert last_votes(stage) == [("DRC", (5,)), ("ACTED", (5,))]
    assert question.buttons == ["Pour DRC", "Pour ACTED"]
    stage.aissata.person.votes(poll)
    await stage.settled()
    assert last_votes(stage) == []
    await stage.aissata.presses("Pour DRC", on=question)
    assert stage.aissata.hears()[-1] == (
        "#1 : vous n'avez pas de vote dans le sondage en ce moment. /classement ouvre votre bulletin."
    )

    # Who has voted in private for one means the other in the poll.
    await stage.aissata.tells("/rank")
    await stage.aissata.presses("DRC")
    await stage.aissata.tells("4")
    await stage.aissata.presses("Valider mon vote")
    stage.aissata.person.votes(poll, 0)
    await stage.settled()
    assert last_votes(stage) == [("DRC", (4,)), ("ACTED", (1,))]
    await stage.winds_to(at(16, 12, 5))
    result = next(heard for heard in stage.mariam.hears() if "Classement par les membres" in heard)
    assert "1. ex æquo 1 voix\nAudiences foraines\nACTED\n\n1. ex æquo 1 voix\nDocumentation civile\nDRC" in result
    keeps_its_manners(stage)


async def test_who_cannot_be_asked_votes_in_the_poll_for_the_first_of_theirs(stage: Stage) -> None:
    await answered(stage)
    sira = stage.meets("sira", "Sira", username="sira_tdh", language_code="fr")
    await stage.mariam.tells("/roster +TDH @sira_tdh")
    sira.person.writes(stage.chat, "Bonjour")
    await stage.settled()
    await speaks_too(stage, "sira", "SIF")
    await asks(stage, "Sondage")

    sira.person.votes(the_poll(stage), 1)
    await stage.settled()

    assert sira.hears() == []
    assert last_votes(stage) == [("TDH", (2,))]


async def test_a_ballot_that_is_open_stays_that_of_its_organisation(stage: Stage) -> None:
    await answered(stage)
    await asks(stage)
    asked = stage.aissata.with_button("Voter")
    await stage.aissata.presses("Voter", on=asked)
    await speaks_too(stage, "aissata", "ACTED")
    await stage.aissata.presses("☐ 1")
    assert any("☑ 1. Audiences foraines" in heard and "Vote de DRC" in heard for heard in stage.aissata.hears())
    assert "Une autre de mes organisations" in stage.aissata.with_button("☑ 1").buttons

    # No longer hers: she is told the way to the one that is.
    await stage.mariam.presses("Plus pour DRC")
    await stage.aissata.presses("Valider mon vote")
    assert stage.aissata.hears()[-1] == (
        "#1 : vous ne parlez pas pour DRC. /classement ouvre le bulletin de votre organisation."
    )
    await stage.aissata.tells("/rank")
    assert "Vote d'ACTED" in stage.aissata.hears()[-1]
    assert last_votes(stage) == []


async def test_in_english_she_is_asked_for_which_organisation_too(tmp_path: Path) -> None:
    stage = await open_stage(tmp_path, language="en")
    john = stage.meets("john", "John", username="john_tdh", language_code="en")
    await john.starts()
    await english_round(stage, speaks=("TDH", "SIF"))
    assert [heard for heard in john.hears() if "members choose" in heard] == [
        "Hello John. #1 Priorities for the HCT: the members choose the points to transmit. You have one vote for each "
        "of your organisations, TDH and SIF, until Thursday 8 June, 12:00 (Bamako). Voted already? Nothing to do."
    ]
    await john.presses("Vote")
    assert john.hears() == [
        "#1 Priorities for the HCT\nYou speak for TDH and SIF, and each has one vote. For which one are you voting?"
    ]
    await john.presses("SIF")
    assert "Vote of SIF." in john.hears()[-1]
    await john.tells("2")
    await john.presses("Cast my vote (1 of 2)")
    assert "Vote for TDH" in john.private.messages[-1].buttons
    assert last_votes(stage) == [("SIF", (2,))]
    await stage.closes()


# In the poll and in private


async def in_private(stage: Stage, organisation: str, numbers: str) -> None:
    await stage.aissata.tells("/rank")
    await stage.aissata.presses(organisation)
    await stage.aissata.tells(numbers)
    await stage.aissata.presses("Valider mon vote")


async def in_the_poll(stage: Stage, *options: int) -> None:
    stage.aissata.person.votes(the_poll(stage), *options)
    await stage.settled()


async def test_a_vote_withdrawn_in_the_poll_takes_no_private_vote_with_it(stage: Stage) -> None:
    await answered(stage)
    await speaks_too(stage, "aissata", "ACTED")
    await asks(stage, "Sondage")
    await in_private(stage, "DRC", "4")
    await in_the_poll(stage, 0)
    assert last_votes(stage) == [("DRC", (4,)), ("ACTED", (1,))]
    await in_private(stage, "ACTED", "2")
    stage.forgets()

    await in_the_poll(stage)
    assert last_votes(stage) == [("DRC", (4,)), ("ACTED", (2,))]
    assert stage.aissata.hears() == []  # the latest counts as before

    # Nor does one that is withdrawn there a second time.
    await in_the_poll(stage)
    assert last_votes(stage) == [("DRC", (4,)), ("ACTED", (2,))]


async def test_after_private_votes_for_both_the_poll_stands_beside_them(stage: Stage) -> None:
    await answered(stage)
    await speaks_too(stage, "aissata", "ACTED")
    await asks(stage, "Sondage")
    await in_private(stage, "DRC", "4")
    await in_private(stage, "ACTED", "5")

    await in_the_poll(stage, 0)
    question = stage.aissata.private.messages[-1]
    assert last_votes(stage) == [("DRC", (4,)), ("ACTED", (5,)), ("DRC", (1,))]
    await stage.restarts()
    await stage.aissata.presses("Pour ACTED", on=question)
    assert last_votes(stage) == [("DRC", (4,)), ("ACTED", (5,)), ("ACTED", (1,))]
    await stage.aissata.presses("Pour DRC et ACTED", on=question)
    stage.forgets()

    await in_the_poll(stage)
    assert last_votes(stage) == [("DRC", (4,)), ("ACTED", (5,))]
    assert stage.aissata.hears() == [
        "#1 : vote retiré. Celui que vous avez donné en privé compte de nouveau pour DRC.",
        "#1 : vote retiré. Celui que vous avez donné en privé compte de nouveau pour ACTED.",
    ]
    keeps_its_manners(stage)


async def test_a_private_vote_taken_back_leaves_the_one_in_the_poll(stage: Stage) -> None:
    await answered(stage)
    await asks(stage, "Sondage")
    await in_the_poll(stage, 0)
    await stage.aissata.presses("Voter en privé", on=the_poll(stage))
    await stage.aissata.tells("3")
    await stage.aissata.presses("Valider mon vote")
    stage.forgets()

    await stage.aissata.presses("Retirer le vote")

    assert last_votes(stage) == [("DRC", (1,))]
    assert stage.aissata.hears() == [
        "#1 : vote retiré. Celui que vous avez donné dans le sondage compte de nouveau pour DRC."
    ]
    await stage.winds_to(at(16, 12, 5))
    assert any("Audiences foraines\nDRC" in heard for heard in stage.mariam.hears())


async def test_a_vote_in_the_poll_that_was_stored_without_saying_so_is_changed_there(stage: Stage) -> None:
    await answered(stage)
    await speaks_too(stage, "aissata", "ACTED")
    await asks(stage, "Sondage")
    await in_the_poll(stage, 0)
    decision = stage.store.decision(1)
    (this,) = decision.rounds
    before = replace(this, votes=tuple(replace(v, in_poll=None) for v in this.votes))
    stage.store.keep_decision(replace(decision, rounds=(before,)))
    await stage.restarts()

    await in_the_poll(stage, 4)
    assert last_votes(stage) == [("DRC", (5,))]
    await in_the_poll(stage)
    assert last_votes(stage) == []


async def test_an_old_press_takes_no_answer_out_that_was_put_right_since(stage: Stage) -> None:
    call = await answered(stage)
    await asks(stage, "Message dans le groupe")
    stage.forgets()
    said = await stage.aissata.replies("2, 1", to=call)
    question = stage.aissata.private.last
    await stage.aissata.edits(said, "1) Écoles de Gao\n2) Eau à Kidal")
    stage.forgets()

    await stage.aissata.presses("Un vote", on=question)
    assert stage.aissata.hears() == [
        "#1 : cette réponse a été modifiée depuis, le 15 juin 09:05. C'est cette version qui compte."
    ]
    drc = [s for s in stage.store.submissions_to(1) if s.author == stage.aissata.person.id]
    assert [s.counts for s in drc] == [True, True]
    assert drc[-1].current.items == ("Écoles de Gao", "Eau à Kidal")
    assert question.buttons == []


async def test_of_two_copies_of_a_question_the_second_press_changes_nothing(stage: Stage) -> None:
    """The coordination was asked about a member who never opened the private chat."""
    call = await stage.opens("Priorités; contributions jeudi 15 juin")
    await stage.mariam.tells("/liste +TDH @salif")
    salif = stage.meets("salif", "Salif", username="salif", language_code="fr")
    said = await salif.replies("Merci à tous", to=call)
    (mariams, awas) = (actor.with_button("Un commentaire") for actor in (stage.mariam, stage.awa))
    await stage.mariam.presses("Une contribution", on=mariams)
    stage.forgets()

    await stage.awa.presses("Un commentaire", on=awas)
    assert stage.awa.hears() == ["#1 : c'est déjà noté comme contribution. Pour l'enlever : /retirer 1"]
    assert [s.comment for s in stage.store.submissions_to(1)] == [False]

    await salif.edits(said, "1) Accès au Nord\n2) Écoles de Gao")
    (noted,) = stage.store.submissions_to(1)
    assert (noted.current.items, noted.comment) == (("Accès au Nord", "Écoles de Gao"), False)
    assert (mariams.buttons, awas.buttons) == ([], [])


async def test_a_vote_for_lines_that_are_gone_is_refused_and_stays_asked_about(stage: Stage) -> None:
    call = await answered(stage)
    await asks(stage, "Message dans le groupe")
    await stage.aissata.replies("2, 1", to=call)
    question = stage.aissata.private.last
    await stage.awa.tells("/for NRC téléphone 1) Radios rurales 2) Pistes")
    stage.forgets()

    await stage.aissata.presses("Un vote", on=question)
    assert stage.aissata.hears() == [
        "2 et 1 : ces points ont été modifiés ou retirés par leurs auteurs, ils ne peuvent plus être choisis. "
        f"{HOW}\n\n{NO_VOTE}"
    ]
    assert [s.held for s in stage.store.submissions_to(1) if s.current.text == "2, 1"] == ["comment?"]
    assert question.buttons != []
