"""Scenario 15: the same people in two clusters. Nothing of one is seen in the other."""

import logging
import re
from dataclasses import replace

import pytest

from domain import drafting
from domain.store import Args, Draft, Pressed
from handlers import presses
from sandbox.chats import Group, Message
from tests.dialogues.stage import BAMAKO, WEDNESDAY_7, Actor, Stage, at, key_of, read
from tests.june_findings import PLAN
from tests.june_findings import found as june_found

PRIORITIES = "Priorités; contributions jeudi 15 juin; items 2-3"
REFUSED = "Cette action revient à la coordination du groupe. /aide montre ce que vous pouvez faire ici."


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
        "#1 Priorités · Cluster Protection Mali",
        "#1 Priorités du Sud · GTP Sud",
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
        "/aide dit ce que je sais faire, /confidentialite ce que je garde."
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


# what the coordination of one group could try on the other

STALE = "Ce bouton n'est plus valable, ou ne vous est pas destiné. /statut montre où en sont les choses."
STALE_LINK = (
    "Ce lien n'est plus valable, ou ne vous est pas destiné. Reprenez-le dans le message épinglé de votre groupe."
)


async def confidential(stage: Stage, group: Group) -> Message:
    """A decision of the South, with an answer, a choice begun, a draft, and one made of minutes."""
    there = await opens_in(stage, group, "Priorités du Sud; contributions jeudi 15 juin; transmission 16 juin à OCHA")
    await stage.aissata.replies("1) Très confidentiel au Sud", to=there)
    await stage.oumar.tells("/transmit")
    await stage.oumar.presses("1 · DRC")
    await stage.oumar.tells("/decision Brouillon du Sud; contributions jeudi 15 juin")
    secret = replace(PLAN, title="Brouillon confidentiel", quotes=("très confidentiel",))
    proposed = drafting.to_text(drafting.drafted(june_found(secret), WEDNESDAY_7, BAMAKO, ()))
    fields: Args = {"state": "read", "name": "Sud.docx", "parts": "[]", "sha256": "0", "proposed": proposed}
    stage.store.add_draft(Draft(0, "minutes", 2, stage.oumar.person.id, WEDNESDAY_7, fields))
    stage.forgets()
    return there


def everything_of(stage: Stage, group: int) -> object:
    decisions = stage.store.decisions_of(group)
    drafts = [stage.store.drafts_of(group, kind) for kind in ("decision", "selection", "minutes")]
    return (
        stage.store.group(group),
        decisions,
        [stage.store.submissions_to(d.id) for d in decisions],
        [stage.store.nudges_of(d.id) for d in decisions],
        drafts,
    )


async def tries_everything(stage: Stage, actor: Actor, monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """Presses every act there is with a key that says it is about the South: what changed there, or was shown of it."""
    await actor.tells("/status")
    mine = actor.private.last
    group = stage.store.group(2)
    drafts = (*(stage.store.drafts_of(2, kind)[0].id for kind in ("decision", "selection", "minutes")), None)
    before = everything_of(stage, 2)
    stage.forgets()
    args: Args = {
        "group": 2, "decision": 1, "number": 1, "organisation": group.expected()[1].key, "person": actor.person.id,
        "text": "INTRUS", "name": "INTRUS", "field": "title", "what": "names", "value": "1", "status": "done",
        "until": "2017-06-20T10:00:00+00:00", "point": "1.1", "item": 1, "step": 1, "mark": "", "channel": "tel",
        "sure": 1, "language": "fr", "entry": 1, "page": 0, "on": 0,
    }  # fmt: skip
    found: dict[str, list[str]] = {}
    for act in sorted(set(presses.ACTS) - {"forget.sure"}):  # which takes everything of the person's own away
        for draft in drafts:
            forged = Pressed(act, {**args, "draft": draft})
            monkeypatch.setattr(stage.store, "pressed", lambda *_, forged=forged: forged)
            shown = await actor.forges("any", on=mine)
            said = [read(shown.text or ""), *actor.hears(), *stage.group_hears()]
            leaks = [words for words in said if "confidentiel" in words or "Brouillon" in words or "PLAN" in words]
            if leaks or (actor is stage.awa and any("Sud" in words for words in said)):
                found[act] = said
            if everything_of(stage, 2) != before:
                found[act] = ["changed"]
                before = everything_of(stage, 2)
    return found


async def test_no_act_about_the_other_group_does_or_shows_anything(
    stage: Stage, second: Group, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Every act looks at who presses, not only at what the button says."""
    await confidential(stage, second)

    assert await tries_everything(stage, stage.awa, monkeypatch) == {}
    assert [m.text for m in second.messages if "INTRUS" in m.text] == []
    assert [(r.getMessage(), r.exc_text) for r in caplog.records if r.levelno >= logging.ERROR] == []


async def test_a_member_of_the_other_group_can_do_there_what_a_member_can(
    stage: Stage, second: Group, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    await confidential(stage, second)
    unhcr = stage.store.group(2).expected()[0]
    before = (stage.store.group(2), stage.store.decisions_of(2), stage.store.submissions_to(1))

    found = await tries_everything(stage, stage.mariam, monkeypatch)

    ways_to_answer = ("answer.typed", "minutes.more", "private.more")
    assert found == {act: ["changed"] for act in ways_to_answer}
    received = stage.store.submissions_to(1)
    assert (stage.store.group(2), stage.store.decisions_of(2), received[:1]) == before
    # What was asked for an organisation that is not hers is for no other: it waits until she says for which.
    assert {(s.author, s.organisation) for s in received[1:]} == {
        (stage.mariam.person.id, None), (stage.mariam.person.id, unhcr.key)
    }  # fmt: skip
    assert [m.text for m in second.messages if "INTRUS" in m.text] == []
    assert [(r.getMessage(), r.exc_text) for r in caplog.records if r.levelno >= logging.ERROR] == []


async def test_a_key_of_one_group_opens_nothing_in_the_other(stage: Stage, second: Group) -> None:
    introduction = next(m for m in second.messages if m.buttons)
    call = await stage.opens(PRIORITIES)
    there = await opens_in(stage, second, "Priorités du Sud; contributions jeudi 15 juin")
    link = there.linked("Répondre").rsplit("=", 1)[1]

    pressed = await stage.awa.forges(key_of(introduction, "coordination"), on=call)
    pressed_link = await stage.awa.forges(link, on=call)
    await stage.awa.starts(link)

    assert [(read(a.text or ""), a.alert) for a in (pressed, pressed_link)] == [(STALE, True)] * 2
    assert stage.awa.hears() == [STALE_LINK]
    assert [c.person for c in stage.store.group(2).coordinators] == [stage.oumar.person.id]


async def test_typed_commands_about_the_other_group_find_only_ones_own(stage: Stage, second: Group) -> None:
    await confidential(stage, second)
    for command in (
        "status",
        "history",
        "history DRC",
        "compile 1",
        "followup",
        "preview 1",
        "transmit 1",
        "close 1",
        "ics",
    ):
        await stage.awa.tells(f"/{command}")

    assert [words for words in stage.awa.hears() if "Sud" in words or "confidentiel" in words] == []
    assert [m.document.name for m in stage.awa.private.messages if m.document and "sud" in m.document.name] == []
    assert stage.store.decision(1).is_open


async def test_a_focal_point_of_both_coordinates_only_the_one(stage: Stage, second: Group) -> None:
    await confidential(stage, second)
    await stage.mariam.tells("/status")

    heard = "\n".join(stage.mariam.hears())
    assert "confidentiel" not in heard
    assert [read(b) for b in stage.mariam.private.last.buttons] == ["Cluster Protection Mali", "GTP Sud"]
    await stage.mariam.presses("GTP Sud")
    theirs = "\n".join(stage.mariam.hears())
    assert "Priorités du Sud" in theirs
    assert "confidentiel" not in theirs
    await stage.mariam.tells("/compile")
    assert "Sud" not in "\n".join(stage.mariam.hears())


async def test_what_is_wrong_with_one_group_does_not_silence_the_other(
    stage: Stage, second: Group, caplog: pytest.LogCaptureFixture
) -> None:
    await stage.opens(PRIORITIES)
    await opens_in(stage, second, "Priorités du Sud; contributions jeudi 15 juin")
    south = stage.store.group(2)
    stage.store.keep_group(replace(south, zone="Mars/Olympus"))

    await stage.winds_to(at(13, 9, 30))

    assert [len(stage.cast[n].hears()) for n in ("aissata", "ibrahim", "oumar")] == [1, 1, 0]
    wrong = [r.getMessage() for r in caplog.records if r.levelno >= logging.ERROR]
    once_a_day = r"R-[0-9A-F]{4}: nothing can be said to group 2: .*Mars/Olympus.*"
    assert [bool(re.fullmatch(once_a_day, line)) for line in wrong] == [True] * 7

    stage.store.keep_group(south)
    await stage.winds_to(at(13, 10))
    assert stage.mariam.hears()[-1].startswith("Bonjour Mariam. #1 Priorités du Sud")


async def test_what_is_wrong_with_one_group_does_not_keep_the_other_open(
    stage: Stage, second: Group, caplog: pytest.LogCaptureFixture
) -> None:
    await stage.opens(PRIORITIES)
    await opens_in(stage, second, "Priorités du Sud; contributions jeudi 15 juin")
    mali = stage.store.group(1)
    stage.store.keep_group(replace(mali, zone="Mars/Olympus"))

    await stage.winds_to(at(16, 0, 5))

    assert [bool(stage.store.decision(n).closure) for n in (1, 2)] == [False, True]
    assert any("nothing can be said to group 1" in r.getMessage() for r in caplog.records)

    stage.store.keep_group(mali)
    await stage.winds_to(at(16, 0, 6))
    assert [bool(stage.store.decision(n).closure) for n in (1, 2)] == [True, True]


async def test_a_round_is_asked_and_voted_in_its_own_group(stage: Stage, second: Group) -> None:
    here = await stage.opens(PRIORITIES)
    there = await opens_in(stage, second, "Priorités du Sud; contributions jeudi 15 juin")
    await stage.aissata.replies("1) Nord\n2) Centre\n3) Est", to=here)
    await stage.aissata.replies("1) Sud\n2) Ouest\n3) Fleuve", to=there)
    stage.forgets()
    for coordinator in (stage.mariam, stage.oumar):
        await coordinator.tells("/rank #1")
        if coordinator is stage.mariam:  # she speaks for an organisation in the other
            await coordinator.presses("Cluster Protection Mali")
        await coordinator.presses("Où")
        await coordinator.presses("En privé")
        await coordinator.presses("Aperçu")
        await coordinator.presses("Ouvrir le tour")
    asked = [line.splitlines()[0] for line in stage.aissata.hears()]
    assert asked == ["Cluster Protection Mali", "GTP Sud"]

    await stage.aissata.tells("/rank")
    await stage.aissata.presses("GTP Sud")
    assert "☐ 1. Sud" in stage.aissata.hears()[-1]
    await stage.aissata.presses("☐ 1")
    await stage.aissata.presses("Valider mon vote")

    assert [len(stage.store.decision(d).rounds[-1].votes) for d in (1, 2)] == [0, 1]
    # Who coordinates one of them closes nothing in the other.
    stage.forgets()
    await stage.mariam.tells("/rank #1")
    await stage.mariam.presses("GTP Sud")
    assert not any("Clore" in button for button in stage.mariam.private.messages[-1].buttons)


async def test_an_answer_noted_in_a_group_is_about_that_group_whatever_waits_in_the_other(
    stage: Stage, second: Group
) -> None:
    await stage.opens(PRIORITIES)
    await opens_in(stage, second, "Priorités du Sud; contributions jeudi 15 juin")
    stage.oumar.person.writes(second, "/coordination @mariam_hcr")
    await stage.settled()
    await stage.mariam.writes("/for ANSS téléphone 1) Eau")
    assert "renvoyez la réponse, avec le nom de la liste" in stage.mariam.hears()[-1]
    stage.mariam.person.writes(second, "/for PLAN téléphone 1) Eau 2) Route")
    await stage.settled()

    assert stage.mariam.hears()[-1].startswith("Bien reçu, merci. #1 (« GTP Sud »), PLAN, 2 points")
    assert [len(stage.store.submissions_to(n)) for n in (1, 2)] == [0, 1]
