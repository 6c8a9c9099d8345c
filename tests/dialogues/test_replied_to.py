"""A Telegram reply in private: what our message was about decides what the words are for, never what else is open."""

import pytest

from sandbox.chats import Message
from tests.dialogues.stage import Actor, Stage, at, read

PRIORITIES = "Priorités; contributions vendredi 9 juin; transmission vendredi 16 juin au HCT; items 2-3"
INDICATORS = "Indicateurs; contributions jeudi 15 juin; items 2-3"
NOT_KEPT = (
    "Vous répondez à un message sur #1 Priorités ; ce n'est pas gardé. "
    "Pour noter la réponse d'une organisation : /pour #1 AMSS téléphone …"
)
DOUBT = "#1 : « {} » – est-ce votre contribution, ou un simple commentaire ?"


@pytest.fixture
async def two(stage: Stage) -> Stage:
    """DRC answered #1, which is closed; only #2 is open. Mariam also speaks for UNHCR, which answered neither."""
    await stage.mariam.tells("/roster +UNHCR @mariam_hcr")
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)
    await stage.winds_to(at(12, 10))
    await stage.opens(INDICATORS)
    stage.forgets()
    return stage


def said(actor: Actor, words: str) -> Message:
    """The latest message in private that holds these words."""
    return [m for m in actor.private.messages if words in read(m.text) and m.sender is actor.stage.telegram_bot][-1]


def call_of_1(stage: Stage) -> Message:
    return next(m for m in stage.posts() if m.text.startswith("#1 "))


def kept(stage: Stage) -> list[list[str]]:
    return [[s.current.text for s in stage.store.submissions_to(n)][first:] for n, first in ((1, 1), (2, 0))]


async def test_words_about_the_final_version_of_one_are_no_answer_to_the_other(two: Stage) -> None:
    stage = two
    await stage.mariam.tells("/transmit 1")
    shown = said(stage.mariam, "#1")
    stage.forgets()
    await stage.mariam.replies("Le second point est à revoir", to=shown)

    assert stage.mariam.hears() == [DOUBT.format("Le second point est à revoir")]
    assert kept(stage) == [["Le second point est à revoir"], []]
    await stage.mariam.presses("Une contribution")
    assert stage.mariam.hears()[0].startswith("Bien reçu, merci. #1 Priorités, UNHCR, 1 point, 12 juin 10:00.")


async def test_whoever_coordinates_and_speaks_for_nobody_is_told_what_it_was_about(two: Stage) -> None:
    stage = two
    await stage.awa.tells("/transmit 1")
    shown = said(stage.awa, "#1")
    stage.forgets()
    await stage.awa.replies("1) Accès 2) Écoles", to=shown)

    assert stage.awa.hears() == [NOT_KEPT]
    assert kept(stage) == [[], []]

    await stage.awa.tells("/language en")
    stage.forgets()
    await stage.awa.replies("1) Accès 2) Écoles", to=shown)
    assert stage.awa.hears() == [
        "You replied to a message about #1 Priorités; this is not kept. "
        "To note an organisation's answer: /for #1 AMSS phone …"
    ]


async def test_a_file_is_asked_about_for_that_decision(two: Stage) -> None:
    stage = two
    await stage.awa.tells("/transmit 1")
    shown = said(stage.awa, "#1")
    stage.forgets()
    await stage.awa.sends(stage.telegram_bot, file=("amss.docx", b"PK"), reply_to=shown)
    assert stage.awa.hears() == ["#1 : ce que vous avez envoyé, de quelle organisation est-ce la réponse ?"]
    await stage.awa.presses("AMSS")

    assert [len(stage.store.submissions_to(n)) for n in (1, 2)] == [2, 0]


async def test_what_became_of_a_contribution_may_be_spoken_of(two: Stage) -> None:
    stage = two
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer")
    outcome = said(stage.aissata, "Priorités")
    stage.forgets()
    await stage.aissata.replies("Qu'en dit le HCT", to=outcome)

    assert stage.aissata.hears() == [DOUBT.format("Qu'en dit le HCT")]
    assert kept(stage) == [["Qu'en dit le HCT"], []]


async def test_a_line_without_a_button_is_known_by_its_number(two: Stage) -> None:
    stage = two
    await stage.ibrahim.replies("Merci", to=call_of_1(stage))
    await stage.ibrahim.presses("Un commentaire")
    noted = said(stage.ibrahim, "noté comme commentaire")
    stage.forgets()
    await stage.ibrahim.replies("Nous avons Gossi en vue", to=noted)

    assert stage.ibrahim.hears() == [DOUBT.format("Nous avons Gossi en vue")]


async def test_what_tells_of_both_leaves_the_choice(two: Stage) -> None:
    stage = two
    await stage.ibrahim.tells("/status")
    status = said(stage.ibrahim, "#2 ")
    assert "#1 " in status.text
    stage.forgets()
    await stage.ibrahim.replies("1) Gossi\n2) Hombori", to=status)

    assert stage.ibrahim.hears() == ["À quoi répondez-vous ? Votre message est gardé en attendant."]
    assert [read(b) for b in stage.ibrahim.private.last.buttons] == [
        "#1 Priorités", "#2 Indicateurs", "Aucune réponse, ne pas garder"
    ]  # fmt: skip
    assert kept(stage) == [[], []]


async def test_a_reply_to_a_receipt_or_to_the_prompt_is_an_answer_as_before(two: Stage) -> None:
    stage = two
    receipt = said(stage.aissata, "Bien reçu")
    await stage.aissata.presses("Modifier", on=receipt)
    prompt = stage.aissata.private.last
    await stage.aissata.replies("1) Gossi\n2) Hombori", to=prompt)
    await stage.aissata.replies("1) Ber\n2) Goundam", to=prompt)  # it is not asked any more, and was about #1
    await stage.aissata.replies("1) Ber\n2) Diré", to=receipt)

    assert kept(stage) == [["1) Gossi\n2) Hombori", "1) Ber\n2) Goundam", "1) Ber\n2) Diré"], []]
    assert [s.counts for s in stage.store.submissions_to(1)] == [True] * 4


async def test_a_question_about_the_other_goes_on_waiting(two: Stage) -> None:
    stage = two
    await stage.ibrahim.replies("Merci", to=call_of_1(stage))
    noted = said(stage.ibrahim, "est-ce votre contribution")
    await stage.ibrahim.tells("/status")
    await stage.ibrahim.presses("#2")
    stage.forgets()
    await stage.ibrahim.replies("Un simple merci", to=noted)
    await stage.ibrahim.tells("Gossi et Hombori")

    assert kept(stage) == [["Merci", "Un simple merci"], ["Gossi et Hombori"]]
    assert [s.counts for s in stage.store.submissions_to(2)] == [True]


async def test_a_reply_to_an_earlier_question_leaves_the_later_one_waiting(stage: Stage) -> None:
    await stage.opens(INDICATORS)
    await stage.opens(PRIORITIES.replace("vendredi 9", "mercredi 14"))
    await stage.mariam.tells("/deplacer 1")
    earlier = stage.mariam.private.last
    await stage.mariam.tells("/deplacer 2")
    stage.forgets()

    await stage.mariam.replies("contributions vendredi 16 juin", to=earlier)
    assert stage.mariam.hears() == [
        "#1 : dates changées, le groupe est prévenu.\nContributions : vendredi 16 juin 2017, 23:59 (Bamako)"
    ]
    await stage.mariam.tells("contributions mardi 13 juin")
    assert stage.mariam.hears()[0].startswith(
        "#2 : dates changées, le groupe est prévenu.\nContributions : mardi 13 juin 2017, 23:59 (Bamako)"
    )
    await stage.mariam.tells("contributions lundi 12 juin")  # that one is answered: nothing is asked any more
    assert stage.mariam.hears()[0].startswith("Rien ne vous est demandé en ce moment")


async def test_a_button_of_what_is_over_leaves_the_question_about_another_decision_waiting(stage: Stage) -> None:
    await stage.opens(INDICATORS)
    await stage.opens(PRIORITIES.replace("vendredi 9", "mercredi 14"))
    await stage.mariam.tells("/transmettre 2")
    await stage.awa.tells("/annuler 2")
    await stage.awa.presses("Oui")
    await stage.mariam.tells("/deplacer 1")
    stage.forgets()

    await stage.mariam.presses("Confirmer la transmission")
    assert stage.mariam.hears() == ["#2 Priorités : annulée par Awa Touré (7 juin 15:00). La rouvrir : /rouvrir 2"]
    await stage.mariam.tells("contributions vendredi 16 juin")
    assert stage.mariam.hears() == [
        "#1 : dates changées, le groupe est prévenu.\nContributions : vendredi 16 juin 2017, 23:59 (Bamako)"
    ]


async def test_what_is_over_says_so(two: Stage) -> None:
    stage = two
    await stage.ibrahim.replies("Merci", to=call_of_1(stage))
    await stage.ibrahim.presses("Un commentaire")
    noted = said(stage.ibrahim, "noté comme commentaire")
    await stage.mariam.tells("/cancel 1")
    await stage.mariam.presses("Oui")
    stage.forgets()
    await stage.ibrahim.replies("1) Gossi\n2) Hombori", to=noted)

    assert stage.ibrahim.hears() == ["#1 a été annulée : plus rien n'est demandé. Merci quand même."]
    assert kept(stage)[1] == []


async def test_a_reply_to_the_prompt_is_for_the_organisation_that_it_names(stage: Stage) -> None:
    await stage.mariam.tells("/roster +NRC @aissata_drc")
    await stage.opens(INDICATORS)
    prompts = []
    for name in ("NRC", "DRC"):
        await stage.aissata.tells("/status")
        await stage.aissata.presses("#1")
        await stage.aissata.presses(name)
        prompts.append(stage.aissata.private.last)
    stage.forgets()
    await stage.aissata.replies("Gossi et Hombori", to=prompts[1])  # the question that stands: no doubt about it
    await stage.aissata.replies("1) Ber\n2) Diré", to=prompts[0])  # asked before, and for the other
    await stage.restarts()
    await stage.aissata.replies("Merci", to=prompts[1])  # not asked any more: it may be a remark

    names = {o.key: o.name for o in stage.store.groups()[0].roster}
    assert [(names[s.organisation or ""], s.current.text, s.counts) for s in stage.store.submissions_to(1)] == [
        ("DRC", "Gossi et Hombori", True), ("NRC", "1) Ber\n2) Diré", True), ("DRC", "Merci", False)
    ]  # fmt: skip
    assert stage.aissata.hears()[-1] == DOUBT.format("Merci")
