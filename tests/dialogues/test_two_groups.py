"""Scenario 15: the same people in two clusters. Nothing of one is seen in the other."""

import pytest

from sandbox.chats import Group, Message
from tests.dialogues.stage import Stage, read

PRIORITIES = "Priorités; contributions jeudi 15 juin; items 2-3"
REFUSED = "Cette action revient à la coordination du groupe. /help montre ce que vous pouvez faire ici."


@pytest.fixture
async def second(stage: Stage) -> Group:
    """«GTP Sud»: Oumar coordinates, Aïssata speaks for DRC there, Mariam for UNHCR."""
    group = stage.telegram.group(
        "GTP Sud", stage.oumar.person, members=[stage.aissata.person, stage.mariam.person], kind="supergroup"
    )
    group.adds(stage.telegram_bot, by=stage.oumar.person)
    await stage.settled()
    await stage.oumar.starts()
    await stage.oumar.presses("Prendre la coordination", on=group.last)
    await stage.oumar.tells("/roster UNHCR @mariam_hcr, DRC @aissata_drc, PLAN")
    stage.forgets()
    return group


async def opens_in(stage: Stage, group: Group, typed: str) -> Message:
    await stage.oumar.tells(f"/decision {typed}")
    await stage.oumar.presses("Confirmer")
    stage.forgets()
    return [m for m in group.messages if "/3 réponses" in m.text][-1]


async def test_each_reply_goes_to_the_decision_of_its_own_group(stage: Stage, second: Group) -> None:
    here = await stage.opens(PRIORITIES)
    there = await opens_in(stage, second, "Priorités du Sud; contributions jeudi 15 juin")
    assert here.id == there.id or here.text != there.text  # message ids of two groups may well be the same

    await stage.aissata.replies("1) Nord\n2) Centre", to=here)
    await stage.aissata.replies("1) Sud", to=there)

    assert [s.current.items for s in stage.store.submissions_to(1)] == [("Nord", "Centre")]
    assert [s.current.items for s in stage.store.submissions_to(2)] == [("Sud",)]
    heard = [line.splitlines()[0] for line in stage.aissata.hears()]
    assert heard == [
        "Bien reçu, merci. #1 (« Cluster Protection Mali »), DRC, 2 points, 7 juin 15:00.",
        "Bien reçu, merci. #1 (« GTP Sud »), DRC, 1 point, 7 juin 15:00.",
    ]
    assert ("1/20 réponses" in here.text, "1/3 réponses" in there.text) == (True, True)


async def test_a_private_answer_is_asked_for_which_decision_it_is(stage: Stage, second: Group) -> None:
    await stage.opens(PRIORITIES)
    await opens_in(stage, second, "Priorités du Sud; contributions jeudi 15 juin")

    await stage.aissata.tells("1) Accès\n2) Écoles")
    assert [read(b) for b in stage.aissata.private.last.buttons] == [
        "Cluster Protection Mali · #1 Priorités",
        "GTP Sud · #1 Priorités du Sud",
        "Aucune réponse, ne pas garder",
    ]
    await stage.aissata.presses("GTP Sud")

    assert stage.store.submissions_to(1) == []
    assert [s.current.items for s in stage.store.submissions_to(2)] == [("Accès", "Écoles")]
    assert stage.ibrahim.hears() == stage.awa.hears() == []  # colleagues of the other group only


async def test_a_greeting_says_which_group_each_call_is_of(stage: Stage, second: Group) -> None:
    await stage.opens(PRIORITIES)
    await opens_in(stage, second, "Priorités du Sud; contributions mercredi 14 juin")

    await stage.aissata.starts()

    assert stage.aissata.hears() == [
        "Bonjour Aïssata.\nVous répondez pour DRC dans « Cluster Protection Mali ».\n"
        "Vous répondez pour DRC dans « GTP Sud ».\nEn cours :\n"
        "• Cluster Protection Mali · #1 Priorités – avant jeudi 15 juin, 23:59 (Bamako)\n"
        "• GTP Sud · #1 Priorités du Sud – avant mercredi 14 juin, 23:59 (Bamako)\n"
        "/help dit ce que je sais faire, /privacy ce que je garde."
    ]


async def test_who_coordinates_one_group_has_no_rights_in_the_other(stage: Stage, second: Group) -> None:
    await opens_in(stage, second, "Priorités du Sud; contributions jeudi 15 juin")
    stage.mariam.person.writes(second, "/roster@relance_bot +INTRUS")
    stage.mariam.person.writes(second, "/decision@relance_bot Autre; contributions jeudi 15 juin")
    await stage.settled()
    await stage.mariam.tells("/close #1")

    assert stage.mariam.hears()[:2] == [REFUSED, REFUSED]
    assert [o.name for o in stage.store.group(2).expected()] == ["UNHCR", "DRC", "PLAN"]
    assert stage.store.decision(1).is_open


async def test_a_command_in_a_group_is_about_that_group_alone(stage: Stage, second: Group) -> None:
    await stage.opens(PRIORITIES)
    await opens_in(stage, second, "Priorités du Sud; contributions jeudi 15 juin")
    stage.aissata.person.writes(second, "/roster@relance_bot")
    await stage.settled()

    assert stage.aissata.hears() == [
        "« GTP Sud » : 3 organisations\n• UNHCR – 1 point focal\n• DRC – 1 point focal\n• PLAN"
    ]


async def test_nothing_of_one_group_is_heard_in_the_other(stage: Stage, second: Group) -> None:
    await stage.opens(PRIORITIES)
    there = await opens_in(stage, second, "Priorités du Sud; contributions jeudi 15 juin")
    await stage.aissata.replies("1) Très confidentiel au Sud", to=there)
    for actor in (stage.mariam, stage.awa, stage.ibrahim):
        await actor.tells("/status")

    said = [
        event.text
        for event in stage.telegram.transcript
        if event.chat in (stage.chat, stage.awa.private, stage.ibrahim.private)
    ]
    assert not [text for text in said if "Sud" in text or "confidentiel" in text]


async def test_the_same_person_changes_and_withdraws_each_answer_on_its_own(stage: Stage, second: Group) -> None:
    here = await stage.opens(PRIORITIES)
    there = await opens_in(stage, second, "Priorités du Sud; contributions jeudi 15 juin")
    mine_here = await stage.aissata.replies("1) Nord\n2) Centre", to=here)
    await stage.aissata.replies("1) Sud", to=there)
    await stage.aissata.edits(mine_here, "1) Nord\n2) Centre\n3) Est")
    await stage.aissata.tells("/withdraw")
    await stage.aissata.presses("Sud")

    assert stage.store.submissions_to(1)[0].current.items == ("Nord", "Centre", "Est")
    assert [s.withdrawn is not None for s in (*stage.store.submissions_to(1), *stage.store.submissions_to(2))] == [
        False, True
    ]  # fmt: skip
