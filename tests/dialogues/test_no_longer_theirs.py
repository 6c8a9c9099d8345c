"""What somebody sent is theirs to change as long as they speak for that organisation, or coordinate; not after."""

from tests.dialogues.manners import keeps_its_manners
from tests.dialogues.stage import Actor, Stage, at, key_of

PRIORITIES = "Priorités pour l'EHP; contributions jeudi 15 juin; transmission vendredi 16 juin à l'EHP"
ANOTHER = "Besoins d'abris; contributions jeudi 15 juin; transmission vendredi 16 juin à OCHA"
NOT_YOURS = (
    "#1 : vous ne parlez pas pour DRC. Ce que vous avez envoyé reste tel quel ; pour le changer, adressez-vous à la "
    "coordination."
)
COORDINATION = "Cette action revient à la coordination du groupe. /aide montre ce que vous pouvez faire ici."


def answers(stage: Stage) -> list[tuple[int, str]]:
    """What counts, by the number of its decision."""
    return [
        (decision.number, s.current.text)
        for decision in stage.store.decisions_of(1)
        for s in stage.store.submissions_to(decision.id)
        if s.counts
    ]


async def tries_all(actor: Actor) -> list[str]:
    """Presses whatever stands under their receipt; what they hear each time."""
    receipt = actor.with_button("Retirer")
    heard = []
    for label in receipt.buttons:
        if label != "Modifier":  # only asks for a new answer, which is looked at when it comes
            await actor.forges(key_of(receipt, label), on=receipt)
            heard += actor.hears()
    return heard


async def test_from_whom_the_coordination_took_an_organisation_its_answer_is_not_theirs_to_change(
    stage: Stage,
) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.opens(ANOTHER)
    await stage.mariam.tells("/roster +ACTED @ibrahim_drc")
    mine = await stage.ibrahim.replies("Accès aux sites\nDocuments civils pour tous", to=call)
    await stage.ibrahim.presses("DRC")
    await stage.mariam.tells("/roster +OIM @ibrahim_drc")
    await stage.mariam.presses("Plus pour DRC")
    await stage.winds_to(at(7, 16))
    stage.forgets()

    await stage.ibrahim.edits(mine, "1) Tout autre chose")
    assert stage.ibrahim.hears() == [NOT_YOURS]
    assert await tries_all(stage.ibrahim) == [NOT_YOURS, NOT_YOURS, NOT_YOURS]
    await stage.ibrahim.tells("/retirer")
    assert stage.ibrahim.hears() == ["Vous n'avez aucune réponse en cours à retirer."]
    assert answers(stage) == [(1, "Accès aux sites\nDocuments civils pour tous")]
    assert stage.mariam.hears() == stage.aissata.hears() == []

    await stage.mariam.tells("/roster +DRC @ibrahim_drc")
    stage.forgets()
    await stage.ibrahim.edits(mine, "1) Accès aux sites")
    assert stage.ibrahim.hears()[0].startswith("Bien reçu, merci. #1, DRC, 1 point")
    keeps_its_manners(stage)


async def test_who_said_that_it_is_not_them_changes_it_no_more(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.opens(ANOTHER)
    await stage.winds_to(at(13, 10))
    mine = await stage.ibrahim.replies("1) Accès", to=call)
    await stage.ibrahim.presses("Ce n'est pas moi")
    stage.forgets()

    await stage.ibrahim.edits(mine, "1) Tout autre chose")
    assert stage.ibrahim.hears() == [NOT_YOURS]
    assert answers(stage) == [(1, "1) Accès")]


async def test_what_a_former_coordinator_noted_is_theirs_to_change_no_more(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.opens(ANOTHER)
    await stage.mariam.tells("/pour #1 TDH téléphone")
    noted = await stage.mariam.tells("Accès aux sites\nDocuments civils pour tous")
    await stage.mariam.tells("/passation @ibrahim_drc")
    stage.forgets()

    await stage.mariam.edits(noted, "1) Tout autre chose")
    assert stage.mariam.hears() == [COORDINATION]
    assert await tries_all(stage.mariam) == [COORDINATION, COORDINATION, COORDINATION]
    await stage.mariam.tells("/retirer")
    assert stage.mariam.hears() == ["Vous n'avez aucune réponse en cours à retirer."]
    assert answers(stage) == [(1, "Accès aux sites\nDocuments civils pour tous")]


async def test_who_left_the_group_changes_nothing_in_it(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    mine = await stage.aissata.tells("1) Accès")
    stage.aissata.person.leaves(stage.chat)
    await stage.settled()
    stage.forgets()

    not_found = "Je n'ai pas trouvé cette décision. /statut montre celles qui vous concernent."
    await stage.aissata.edits(mine, "1) Tout autre chose")
    assert stage.aissata.hears() == [not_found]
    assert await tries_all(stage.aissata) == [not_found]
    assert answers(stage) == [(1, "1) Accès")]


async def test_it_is_said_in_english(english: Stage) -> None:
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
    await english.ibrahim.tells("/language en")
    mine = await english.ibrahim.replies("1) Access", to=call)
    await english.mariam.tells("/roster +OIM @ibrahim_drc")
    await english.mariam.presses("No longer for DRC")
    english.forgets()

    await english.ibrahim.edits(mine, "1) Something else")
    assert english.ibrahim.hears() == [
        "#1: you do not speak for DRC. What you sent stays as it is; to change it, ask the coordination."
    ]
