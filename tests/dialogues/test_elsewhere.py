"""An answer that went to another decision than it was meant for: a press puts it where it belongs, or back."""

import pytest

from sandbox.chats import Group
from tests.dialogues.stage import Stage, at, key_of, read
from tests.dialogues.test_two_groups import opens_in, second  # noqa: F401

PRIORITIES = "Priorités; contributions vendredi 9 juin; transmission vendredi 16 juin au HCT; items 2-3"
INDICATORS = "Indicateurs; contributions jeudi 15 juin; transmission vendredi 16 juin à OCHA; items 2-3"
ELSEWHERE = "C'était pour une autre décision"


def counted(stage: Stage) -> list[list[tuple[str, ...]]]:
    """The points of the answers that count, to each decision."""
    return [[s.current.items for s in stage.store.submissions_to(n) if s.counts] for n in (1, 2)]


def card(stage: Stage, number: int) -> str:
    return read(next(m.text for m in stage.posts() if m.text.startswith(f"#{number} ")))


@pytest.fixture
async def two(stage: Stage) -> Stage:
    """#1 was transmitted on Monday, with DRC's answer; #2 is open."""
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)
    await stage.winds_to(at(12, 10))
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer")
    await stage.opens(INDICATORS)
    stage.forgets()
    return stage


async def test_free_words_that_were_for_what_was_transmitted_go_to_its_addendum(two: Stage) -> None:
    stage = two
    words = await stage.aissata.tells("Eau potable à Gao\nÉcoles de Ménaka")
    assert counted(stage)[1] == [("Eau potable à Gao", "Écoles de Ménaka")]
    receipt = stage.aissata.private.last
    assert receipt.buttons == ["Modifier", "Retirer", "C'est un seul point", ELSEWHERE]
    stage.forgets()
    await stage.aissata.presses(ELSEWHERE)
    asked = stage.aissata.private.last
    assert (read(asked.text), [read(b) for b in asked.buttons]) == (
        "Noté pour #2 : « Eau potable à Gao\nÉcoles de Ménaka ». Pour quelle décision était-ce ?",
        ["#1 Priorités · transmise le 12 juin 10:00", "Laisser comme c'est"],
    )
    await stage.aissata.presses("#1 ")

    assert counted(stage) == [[("Accès", "Écoles"), ("Eau potable à Gao", "Écoles de Ménaka")], []]
    heard = stage.aissata.hears()
    moved = "Cette réponse n'est plus notée pour #2 ; elle l'est pour #1 Priorités."
    assert heard.count(moved) == 2  # in place of the receipt, and of the question
    assert read(receipt.text) == moved
    assert any(
        h.startswith("Bien reçu, merci. #1 Priorités, DRC, 2 points, 12 juin 10:00.") and "gardée pour un additif" in h
        for h in heard
    )
    assert "0/20" in card(stage, 2)
    assert "DRC a répondu après la transmission" in stage.mariam.hears()[-1]

    # Its message is edited: it is the answer to #1 that changes. And all of it can be put back.
    await stage.restarts()
    await stage.winds_to(at(12, 11))
    await stage.aissata.edits(words, "Eau potable à Gao\nÉcoles de Kidal")
    assert counted(stage) == [[("Accès", "Écoles"), ("Eau potable à Gao", "Écoles de Kidal")], []]
    await stage.aissata.presses("Remettre à #2", on=asked)

    assert counted(stage) == [[("Accès", "Écoles")], [("Eau potable à Gao", "Écoles de Kidal")]]
    assert "1/20" in card(stage, 2)
    assert asked.buttons == ["Remettre à #1"]
    await stage.aissata.edits(words, "Eau potable à Gao\nÉcoles de Tombouctou")
    assert counted(stage)[1] == [("Eau potable à Gao", "Écoles de Tombouctou")]


async def test_pressed_once_more_it_says_where_the_answer_counts(two: Stage) -> None:
    stage = two
    await stage.aissata.tells("1) Eau potable à Gao\n2) Écoles de Ménaka")
    receipt = stage.aissata.private.last
    withdraw = key_of(receipt, "Retirer")
    await stage.aissata.presses(ELSEWHERE)
    asked = stage.aissata.private.last
    there = key_of(asked, "#1 ")
    await stage.aissata.presses("#1 ")
    stage.forgets()

    again = await stage.aissata.forges(there, on=asked)
    moved = "Cette réponse n'est plus notée pour #2 ; elle l'est pour #1 Priorités."
    assert (read(again.text), stage.aissata.hears()) == (moved, [])
    await stage.aissata.forges(withdraw, on=receipt)
    assert stage.aissata.hears() == [moved]
    assert counted(stage) == [[("Accès", "Écoles"), ("Eau potable à Gao", "Écoles de Ménaka")], []]


async def test_a_reply_in_the_group_can_be_put_elsewhere_and_what_stood_before_counts_again(stage: Stage) -> None:
    one = await stage.opens(PRIORITIES)
    await stage.opens(INDICATORS)
    await stage.ibrahim.replies("1) Accès\n2) Écoles", to=one)
    await stage.aissata.replies("1) Taux de retour\n2) Cas suivis", to=one)
    stage.forgets()
    await stage.aissata.presses(ELSEWHERE)
    await stage.aissata.presses("#2 Indicateurs")

    assert counted(stage) == [[("Accès", "Écoles")], [("Taux de retour", "Cas suivis")]]
    assert ("1/20" in card(stage, 1), "1/20" in card(stage, 2)) == (True, True)
    assert stage.ibrahim.hears() == [
        "#1 : votre réponse du 7 juin 15:00 compte de nouveau ; celle d'Aïssata Maïga ne compte plus."
    ]
    assert [h for h in stage.aissata.hears() if "n'est plus" in h][-1] == (
        "Cette réponse n'est plus notée pour #1 ; elle l'est pour #2 Indicateurs.\n"
        "Pour #1, celle du 7 juin 15:00 (Ibrahim Keïta) compte de nouveau."
    )
    assert [len(stage.store.submissions_to(n)) for n in (1, 2)] == [2, 1]  # the log keeps what was taken away


async def test_what_was_asked_about_as_a_remark_can_be_an_answer_to_another(two: Stage) -> None:
    stage = two
    await stage.aissata.tells("1) Taux de retour\n2) Cas suivis")
    await stage.aissata.tells("Partage des informations")
    assert stage.aissata.private.last.buttons == ["Une contribution", "Un commentaire", ELSEWHERE]
    await stage.aissata.presses(ELSEWHERE)
    await stage.aissata.presses("#1 ")

    assert counted(stage) == [
        [("Accès", "Écoles"), ("Partage des informations",)],
        [("Taux de retour", "Cas suivis")],
    ]


async def test_what_went_on_with_an_answer_goes_to_the_other_decision_alone(two: Stage) -> None:
    stage = two
    await stage.aissata.tells("1) Taux de retour\n2) Cas suivis")
    await stage.aissata.tells("Ajouter le déminage à Gossi")
    assert counted(stage)[1][-1] == ("Taux de retour", "Cas suivis", "Ajouter le déminage à Gossi")
    await stage.aissata.presses(ELSEWHERE)
    await stage.aissata.presses("#1 ")

    assert counted(stage) == [
        [("Accès", "Écoles"), ("Ajouter le déminage à Gossi",)],
        [("Taux de retour", "Cas suivis")],
    ]
    assert [v.text for v in stage.store.submissions_to(1)[-1].versions] == ["Ajouter le déminage à Gossi"]


async def test_an_answer_that_says_the_one_before_it_again_goes_whole(two: Stage) -> None:
    stage = two
    await stage.aissata.tells("1) Taux de retour")
    await stage.aissata.tells("1) Taux de retour\n2) Cas suivis")
    await stage.aissata.presses(ELSEWHERE)
    await stage.aissata.presses("#1 ")

    assert counted(stage) == [[("Accès", "Écoles"), ("Taux de retour", "Cas suivis")], [("Taux de retour",)]]


async def test_in_english_and_what_the_coordination_noted(two: Stage) -> None:
    stage = two
    await stage.awa.tells("/language en")
    await stage.awa.tells("/for 2 AMSS phone 1) Water 2) Schools")
    await stage.awa.presses("It was for another decision")
    asked = stage.awa.private.last
    assert (read(asked.text), asked.buttons) == (
        "Noted for #2: “1) Water 2) Schools”. Which decision was it for?",
        ["#1 Priorités · transmitted 12 June 10:00", "Leave it as it is"],
    )
    await stage.awa.presses("#1 ")

    assert read(asked.text) == "This answer is no longer noted for #2; it is for #1 Priorités."
    assert asked.buttons == ["Move it back to #2"]
    assert counted(stage) == [[("Accès", "Écoles"), ("Water", "Schools")], []]
    assert stage.store.submissions_to(1)[-1].on_behalf is not None


async def test_only_its_author_and_only_while_both_are_there(two: Stage) -> None:
    stage = two
    await stage.aissata.tells("1) Eau\n2) Écoles")
    await stage.aissata.presses(ELSEWHERE)
    asked = stage.aissata.private.last
    choice = str(asked.button(next(b for b in asked.buttons if b.startswith("#1")))["callback_data"])
    await stage.ibrahim.forges(choice, on=stage.ibrahim.private.messages[-1])
    assert counted(stage)[1] == [("Eau", "Écoles")]

    await stage.aissata.presses("Laisser comme c'est", on=asked)
    assert counted(stage)[1] == [("Eau", "Écoles")]
    await stage.aissata.presses(ELSEWHERE)
    asked = stage.aissata.private.last
    await stage.winds_to(at(22, 10))  # #1 was transmitted more than a week ago
    await stage.aissata.presses("#1 ", on=asked)
    assert stage.aissata.hears()[-1] == "#1 Priorités ne prend plus de réponse : celle-ci reste où elle est."
    assert counted(stage)[1] == [("Eau", "Écoles")]


async def test_it_can_have_been_for_another_group(stage: Stage, second: Group) -> None:  # noqa: F811
    call = await stage.opens(PRIORITIES)
    await opens_in(stage, second, "Priorités du Sud; contributions jeudi 15 juin")
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)
    await stage.aissata.presses(ELSEWHERE)
    await stage.aissata.presses("GTP Sud")

    assert counted(stage) == [[], [("Accès", "Écoles")]]
    assert stage.store.group(2).organisation(stage.store.submissions_to(2)[0].organisation or "").name == "DRC"
    await stage.mariam.tells("/compile 1")
    assert "GTP Sud" not in "\n".join(stage.mariam.hears())


async def test_where_there_is_nothing_else_nothing_is_offered(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)
    assert stage.aissata.private.last.buttons == ["Modifier", "Retirer"]


async def test_what_was_added_is_asked_about_in_its_own_words(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.opens(INDICATORS)
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)
    await stage.ibrahim.replies("3) Puits à Gao", to=call)
    stage.forgets()

    await stage.ibrahim.presses(ELSEWHERE)
    assert stage.ibrahim.hears() == ["Noté pour #1 : « 3) Puits à Gao ». Pour quelle décision était-ce ?"]


async def test_of_what_was_cancelled_no_answer_is_joined_or_counted_any_more(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)
    await stage.ibrahim.replies("1) Puits à Gao", to=call)
    await stage.ibrahim.replies("Merci", to=call)
    await stage.mariam.tells("/annuler 1")
    await stage.mariam.presses("Oui")
    stage.forgets()

    for label in ("Ajouter à la précédente", "Une contribution"):
        await stage.ibrahim.presses(label)
        assert stage.ibrahim.hears() == ["#1 a été annulée : plus rien n'est demandé. Merci quand même."]
    assert [(s.current.text, s.counts) for s in stage.store.submissions_to(1)] == [
        ("1) Accès\n2) Écoles", True),
        ("1) Puits à Gao", True),
        ("Merci", False),
    ]
