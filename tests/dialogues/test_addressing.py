"""Words that name their decision go there at once; more time asked for meanwhile is no part of what waits."""

from typing import Literal
from unicodedata import normalize

import pytest

from tests.dialogues.manners import keeps_its_manners
from tests.dialogues.stage import Stage, at, read

PRIORITIES = "Priorités; contributions jeudi 15 juin; transmission vendredi 16 juin au HCT; items 2-3"
INDICATORS = "Indicateurs; contributions mercredi 14 juin"
WHICH = "À quoi répondez-vous ? Votre message est gardé en attendant."
WHICH_TIME = "Pour quelle décision vous faut-il plus de temps ? Votre message est gardé en attendant."
NONE = "Aucune réponse, ne pas garder"


@pytest.fixture
async def two(stage: Stage) -> Stage:
    await stage.opens(PRIORITIES)
    await stage.opens(INDICATORS)
    return stage


def kept(stage: Stage) -> list[list[str]]:
    """The words of what counts, for each decision."""
    return [[s.current.text for s in stage.store.submissions_to(n) if s.counts] for n in (1, 2)]


@pytest.mark.parametrize(
    "words",
    [
        *("#2 1) Sites suivis\n2) Cas orientés", "#2:\n1) Sites suivis\n2) Cas orientés"),
        *("n° 2 : 1) Sites suivis\n2) Cas orientés", "pour la 2 : 1) Sites suivis\n2) Cas orientés"),
        *("for #2 1) Sites suivis\n2) Cas orientés", "décision 2 – 1) Sites suivis\n2) Cas orientés"),
        "Pour la décision n° 2\n1) Sites suivis\n2) Cas orientés",
    ],
)
async def test_words_that_name_their_decision_go_there(two: Stage, words: str) -> None:
    await two.aissata.tells(words)

    assert two.aissata.hears() == [
        "Bien reçu, merci. #2 Indicateurs, DRC, 2 points, 7 juin 15:00.\n1. Sites suivis\n2. Cas orientés\n"
        "Modifiable jusqu'au mercredi 14 juin, 23:59 (Bamako) : « Modifier », ou votre message lui-même (48 heures)."
    ]
    assert "C'était pour une autre décision" in two.aissata.private.last.buttons
    assert kept(two) == [[], ["1) Sites suivis\n2) Cas orientés"]]
    keeps_its_manners(two)


@pytest.mark.parametrize("ahead", ["", "\u200e", "\u200f", "\ufeff", "\u200b\u200b "])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
async def test_accents_pasted_apart_from_their_letters_and_marks_nobody_sees_hide_no_name(
    two: Stage, ahead: str, form: Literal["NFC", "NFD"]
) -> None:
    words = "nombre de sites suivis chaque mois à Ménaka\u200e, œuvre n° 3 ½"
    call = next(m for m in two.posts() if m.text.startswith("#1 "))
    await two.aissata.presses("Répondre", on=call)
    await two.aissata.tells(normalize(form, f"{ahead}Décision 2 : {words}"))
    await two.aissata.replies(normalize(form, f"{ahead}Accès à Ménaka"), to=call)

    assert kept(two) == [["Accès à Ménaka"], [words]]


async def test_in_english(english: Stage) -> None:
    await english.aissata.tells("/language en")
    await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
    await english.opens("Indicators; contributions Wednesday 14 June")
    english.forgets()

    await english.aissata.tells("For decision 2: sites that are monitored every month")
    assert english.aissata.hears()[0].splitlines()[:2] == [
        "Received, thank you. #2 Indicators, DRC, 1 point, 7 June 15:00.", "1. sites that are monitored every month"
    ]  # fmt: skip
    await english.aissata.tells("Nothing to add for #1")
    assert english.aissata.hears()[0].startswith("Received, thank you. #1, DRC, nothing to add, 7 June")
    await english.aissata.tells("#9 1) Access to all sites")
    assert english.aissata.hears() == [
        "No decision #9 is waiting for an answer from you. What are you answering? Your message is kept meanwhile."
    ]
    await english.aissata.tells("We need a little more time please")
    assert english.aissata.hears() == ["For which decision do you need more time? Your message is kept meanwhile."]


@pytest.mark.parametrize(
    "words", ["1) Accès 2) Écoles", "2) Écoles", "Nous demandons, comme pour #2, un accès", "#1 Accès\n#2 Écoles"]
)
async def test_a_point_or_words_within_a_sentence_name_none(two: Stage, words: str) -> None:
    await two.aissata.tells(words)

    assert two.aissata.hears() == [WHICH]
    assert kept(two) == [[], []]
    await two.aissata.presses("#1")
    assert kept(two) == [[words], []]


async def test_a_number_of_no_decision_is_told_and_asked_about_even_where_one_is_open(two: Stage) -> None:
    await two.mariam.tells("/cancel 2")
    await two.mariam.presses("Oui")
    two.forgets()
    for number in (2, 9):
        await two.aissata.tells(f"#{number} 1) Sites suivis")
        assert two.aissata.hears() == [f"Aucune décision #{number} n'attend de réponse de votre part. {WHICH}"]
        assert [read(b) for b in two.aissata.private.last.buttons] == ["#1 Priorités", NONE]
        await two.aissata.presses(NONE)
        two.forgets()
    assert kept(two) == [[], []]

    await two.aissata.tells("Pour 2018 : accès aux cercles du Nord")  # a year, and one decision is open
    assert kept(two) == [["Pour 2018 : accès aux cercles du Nord"], []]


async def test_its_number_alone_asks_for_the_answer(two: Stage) -> None:
    await two.aissata.tells("#2")
    assert two.aissata.hears()[0].splitlines()[0] == "#2 Indicateurs"
    await two.aissata.tells("1) Sites suivis")
    assert kept(two) == [[], ["1) Sites suivis"]]


async def test_another_decision_named_where_one_was_to_be_answered_goes_there_and_the_question_waits(
    two: Stage,
) -> None:
    await two.aissata.presses("Répondre", on=next(m for m in two.posts() if m.text.startswith("#1 ")))
    await two.aissata.tells("#2 1) Sites suivis")
    await two.aissata.tells("#1 1) Accès\n2) Écoles")

    assert kept(two) == [["1) Accès\n2) Écoles"], ["1) Sites suivis"]]


@pytest.mark.parametrize(
    "words",
    [
        *("N° 1 : accès aux sites du Nord", "N° 1\nAccès aux sites du Nord", "N° 1 : accès\n2. Abris"),
        *("#1 Accès\n2. Abris", "#1 Accès 2) Abris"),
    ],
)
async def test_the_number_of_a_point_puts_no_answer_to_another_decision(two: Stage, words: str) -> None:
    await two.aissata.tells("#1 1) Abris\n2) Eau")
    await two.aissata.presses("Répondre", on=next(m for m in two.posts() if m.text.startswith("#2 ")))

    await two.aissata.tells(words)

    assert kept(two) == [["1) Abris\n2) Eau"], [words]]


@pytest.mark.parametrize(
    "words", ["sites suivis : 3. Cas orientés : 12", "Nombre de sites suivis en mai : 3 – dont 2 nouveaux"]
)
async def test_a_number_one_higher_in_its_words_keeps_an_answer_from_no_decision_it_names(
    two: Stage, words: str
) -> None:
    await two.aissata.tells("#1 1) Abris\n2) Eau\n3) Écoles")
    await two.aissata.presses("Répondre", on=next(m for m in two.posts() if m.text.startswith("#1 ")))

    await two.aissata.tells(f"#2 {words}")

    assert kept(two) == [["1) Abris\n2) Eau\n3) Écoles"], [words]]


async def test_of_points_counted_from_the_decisions_number_none_is_lost(two: Stage) -> None:
    call = next(m for m in two.posts() if m.text.startswith("#1 "))
    await two.aissata.replies("#1 Accès\n2. Abris", to=call)

    assert kept(two) == [["#1 Accès\n2. Abris"], []]
    assert two.aissata.hears() == [
        "Bien reçu, merci. #1, DRC, 1 point, 7 juin 15:00.\n1. #1 Accès\n2. Abris\n"
        "2 à 3 points sont demandés : vous pouvez compléter.\n"
        "Modifiable jusqu'au jeudi 15 juin, 23:59 (Bamako) : « Modifier », ou votre message lui-même (48 heures)."
    ]


async def test_the_number_put_right_in_the_message_asks_where_it_belongs(two: Stage) -> None:
    mine = await two.aissata.tells("#2 1) Accès\n2) Écoles")
    await two.aissata.edits(mine, "#2 1) Accès\n2) Écoles\n3) Eau")
    assert kept(two) == [[], ["1) Accès\n2) Écoles\n3) Eau"]]
    two.forgets()

    await two.aissata.edits(mine, "#1 1) Accès\n2) Écoles\n3) Eau")

    assert "Pour quelle décision était-ce ?" in two.aissata.hears()[-1]
    await two.aissata.presses("#1 Priorités")
    assert [[s.current.items for s in two.store.submissions_to(n) if s.counts] for n in (1, 2)] == [
        [("Accès", "Écoles", "Eau")], []
    ]  # fmt: skip


async def test_a_file_and_what_was_forwarded_are_for_the_decision_that_their_words_name(two: Stage) -> None:
    await two.aissata.sends(two.telegram_bot, file=("drc.docx", b"PK"), caption="pour la 2 : 1) Sites suivis")
    assert [s.current.items for s in two.store.submissions_to(2)] == [("Sites suivis",)]
    kadiatou = two.meets("kadiatou", "Kadiatou", language_code="fr")
    theirs = await kadiatou.writes("#2 : 1) Cas orientés")

    await two.awa.forwards(theirs, two.telegram_bot)

    assert two.awa.hears() == ["#2 : ce que vous avez envoyé (Kadiatou), de quelle organisation est-ce la réponse ?"]
    await two.awa.presses("AMSS")
    assert kept(two)[1][-1] == "1) Cas orientés"


async def test_in_the_group_a_reply_to_what_is_about_no_decision_may_name_one(two: Stage) -> None:
    introduction = two.posts()[0]
    mine = await two.aissata.replies("#2 : 1) Sites suivis", to=introduction)
    await two.ibrahim.replies("1) Accès", to=introduction)
    await two.ibrahim.replies("#9 : 1) Accès", to=introduction)

    assert mine.seen_reactions == ["👍"]
    assert (
        two.ibrahim.hears()[-2:]
        == ["Je n'ai pas gardé ce message : pour contribuer, répondez à l'appel épinglé, ou utilisez son bouton."] * 2
    )
    assert kept(two) == [[], ["1) Sites suivis"]]


async def test_whoever_only_coordinates_answers_nothing_by_naming_it(two: Stage) -> None:
    await two.awa.tells("#2 : 1) Sites suivis")
    assert two.awa.hears()[0].startswith("Rien ne vous est demandé en ce moment")
    assert kept(two) == [[], []]


# while it is asked what an answer is for


async def test_more_time_that_names_its_decision_leaves_the_waiting_answer_whole(two: Stage) -> None:
    await two.aissata.tells("1) Accès\n2) Écoles")
    await two.aissata.tells("Il nous faut plus de temps pour la 2 svp")
    which, asked = two.aissata.hears()
    assert which == WHICH
    assert asked == (
        "#2 : « Il nous faut plus de temps pour la 2 svp » – vous faut-il plus de temps ? Ou est-ce votre réponse ?"
    )
    await two.aissata.tells("3) Eau")  # it still goes with what waits

    await two.aissata.presses("#1 Priorités")

    assert kept(two) == [["1) Accès\n2) Écoles\n3) Eau"], []]
    await two.aissata.presses("Plus de temps")
    assert two.aissata.hears()[-1].startswith("#2 : de combien de temps avez-vous besoin ?")


async def test_more_time_that_names_none_is_asked_about_for_itself(two: Stage) -> None:
    await two.aissata.tells("1) Accès\n2) Écoles")
    await two.aissata.tells("Il nous faut un peu plus de temps svp")
    assert two.aissata.hears() == [WHICH, WHICH_TIME]
    question = two.aissata.private.last
    await two.aissata.tells("3) Eau")
    first = next(m for m in two.aissata.private.messages if read(m.text) == WHICH)
    await two.aissata.presses("#1 Priorités", on=first)
    assert kept(two) == [["1) Accès\n2) Écoles\n3) Eau"], []]
    two.forgets()

    await two.aissata.presses("#2", on=question)

    assert two.aissata.hears()[0].startswith("#2 : « Il nous faut un peu plus de temps svp » – vous faut-il plus")


async def test_an_answer_right_after_more_time_was_asked_for_is_no_part_of_it(two: Stage) -> None:
    await two.aissata.tells("Il nous faut un peu plus de temps svp")
    await two.aissata.tells("1) Accès\n2) Écoles")
    assert two.aissata.hears() == [WHICH_TIME, WHICH]
    await two.aissata.presses("#1 Priorités")
    assert kept(two) == [["1) Accès\n2) Écoles"], []]


@pytest.mark.parametrize("choice", ["2", "#2", "la 2", "Pour la décision 2"])
async def test_the_question_may_be_answered_by_the_number(two: Stage, choice: str) -> None:
    await two.aissata.tells("1) Sites suivis")
    await two.winds_to(at(7, 16))
    await two.aissata.tells(choice)

    assert two.aissata.hears()[-1] == "Noté pour #2 Indicateurs."
    assert kept(two) == [[], ["1) Sites suivis"]]


async def test_another_answer_that_names_its_decision_leaves_what_waits(two: Stage) -> None:
    await two.aissata.tells("1) Accès\n2) Écoles")
    await two.aissata.tells("#2 : 1) Sites suivis")
    assert kept(two) == [[], ["1) Sites suivis"]]
    await two.aissata.presses("#1 Priorités")
    assert kept(two) == [["1) Accès\n2) Écoles"], ["1) Sites suivis"]]
