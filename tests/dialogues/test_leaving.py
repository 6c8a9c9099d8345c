"""Who leaves loses their say; what is over traps nobody; a group that is not open to it does not use the bot."""

from dataclasses import replace

from config import Access
from tests.dialogues.stage import Stage, at

PRIORITIES = "Priorités pour l'EHP; contributions jeudi 15 juin; transmission vendredi 16 juin à l'EHP; items 2-3"


async def test_a_coordinator_who_left_the_group_coordinates_nothing_any_more(stage: Stage) -> None:
    await stage.opens(PRIORITIES)

    stage.awa.person.leaves(stage.chat)
    await stage.settled()
    await stage.awa.tells("/compile")

    assert stage.awa.hears() == [
        "Cette action revient à la coordination du groupe. /aide montre ce que vous pouvez faire ici."
    ]
    (group,) = stage.store.groups()
    assert [c.person for c in group.coordinators] == [stage.mariam.person.id]


async def test_a_focal_point_who_left_is_not_nudged(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    stage.aissata.person.leaves(stage.chat)
    await stage.settled()
    stage.forgets()

    await stage.winds_to(at(13, 10))

    assert stage.aissata.hears() == []
    assert len(stage.ibrahim.hears()) == 1


async def test_a_question_about_what_is_cancelled_does_not_trap_the_next_answer(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.opens("Deux indicateurs; contributions mercredi 14 juin; transmission jeudi 15 juin à OCHA")
    await stage.winds_to(at(12, 10))
    await stage.aissata.presses("Plus de temps")
    await stage.mariam.tells("/cancel #2")
    await stage.mariam.presses("Oui")
    stage.forgets()

    await stage.aissata.tells("demain 10h")
    refused = stage.aissata.hears()
    await stage.aissata.tells("1) Accès humanitaire\n2) Documentation civile")

    assert len(refused) == 1
    assert stage.aissata.hears()[0].startswith("Bien reçu, merci. #1, DRC, 2 points")


async def test_preview_of_what_is_over_is_refused_in_words(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.mariam.tells("/cancel #1")
    await stage.mariam.presses("Oui")
    stage.forgets()

    await stage.mariam.tells("/preview #1")

    assert [said.replace("\u00a0", " ") for said in stage.mariam.hears()] == [
        "Aucune décision ne s'y prête en ce moment. /statut montre où en est chacune."
    ]


async def test_a_reply_to_a_message_that_asks_nothing_is_said_not_to_be_kept(bare: Stage) -> None:
    await bare.sets_up()
    introduction = bare.posts()[0]

    await bare.aissata.replies("1) Accès humanitaire", to=introduction)

    assert [said.replace("\u00a0", " ") for said in bare.aissata.hears()] == [
        "Je n'ai pas gardé ce message : pour contribuer, répondez à l'appel épinglé, ou utilisez son bouton."
    ]


async def test_a_group_the_bot_is_not_open_to_cannot_set_it_up_by_a_command_either(bare: Stage) -> None:
    house = bare.relance.house
    house.config = replace(house.config, access=Access(open_to=(-1,)))
    bare.chat.adds(bare.telegram_bot, by=bare.mariam.person)
    await bare.settled()

    await bare.mariam.writes(f"/decision {PRIORITIES}")

    assert [len(g.coordinators) for g in bare.store.groups()] == [0]
    assert all(not bare.store.decisions_of(g.id) for g in bare.store.groups())
    assert len(bare.group_hears()) == 1


async def test_an_answer_joined_to_an_earlier_one_keeps_it_when_its_message_is_edited(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès humanitaire", to=call)
    second = await stage.aissata.replies("1) Documentation civile", to=call)
    await stage.aissata.presses("Ajouter à la précédente")

    await stage.aissata.edits(second, "1) Documentation des enfants")

    (_, joined) = stage.store.submissions_to(1)
    assert joined.current.items == ("Accès humanitaire", "Documentation des enfants")
