"""Killed as a question is pressed late: what the words were said to be first, and since, is neither lost nor undone."""

from tests.dialogues.killing import is_told_once, lives_of
from tests.dialogues.stage import Stage, at
from tests.dialogues.test_additions import PRIORITIES
from tests.dialogues.test_ranking import answered, asks
from tests.dialogues.test_replies import counts
from tests.dialogues.test_voices import last_votes

COMMENT = "#1 : noté comme commentaire. Il ne compte pas comme réponse."
VOTE = "#1 : c'est un vote, et pas une contribution. Il compte une fois validé."


async def test_killed_as_a_contribution_is_said_to_be_a_comment_after_all(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("Merci à tous", to=call)
    question = stage.aissata.private.last
    async with lives_of(stage) as lives:
        lives.taps(stage.aissata, "Une contribution", on=question)
        lives.taps(stage.aissata, "Un commentaire", on=question)  # nothing was shown yet
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "submissions", '"comment": true')
        assert await lives.is_killed_at_each() >= 1
        await lives.ends()

        (noted,) = stage.store.submissions_to(1)
        assert (noted.comment, noted.counts, noted.current.text) == (True, False, "Merci à tous")
        assert counts(stage).startswith("0/20")
        is_told_once(lives, stage.aissata, COMMENT)
        lives.nobody_is_told_twice()


async def test_killed_as_words_that_became_points_are_said_to_be_a_comment(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    mine = await stage.aissata.replies("Merci à tous", to=call)
    question = stage.aissata.private.last
    async with lives_of(stage) as lives:
        stage.aissata.person.edits(mine, "1) Accès\n2) Écoles")
        lives.taps(stage.aissata, "Un commentaire", on=question)  # of the words before
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "submissions", "Écoles")
        assert await lives.is_killed_at_each() >= 1
        await lives.ends()

        (noted,) = stage.store.submissions_to(1)
        assert (noted.comment, noted.counts, noted.current.items) == (False, True, ("Accès", "Écoles"))
        assert counts(stage).startswith("1/20")
        is_told_once(lives, stage.aissata, "1. Accès\n2. Écoles")
        lives.nobody_is_told_twice()


async def test_killed_as_an_answer_is_said_to_be_a_vote(stage: Stage) -> None:
    call = await answered(stage)
    await asks(stage, "Message dans le groupe")
    await stage.aissata.replies("2, 1", to=call)
    question = stage.aissata.private.last
    before = stage.store.submissions_to(1)[:-1]
    async with lives_of(stage) as lives:
        lives.taps(stage.aissata, "Un vote", on=question)
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "submissions", '"comment": true')
        assert await lives.is_killed_at_each("sont cochés") <= 1
        is_told_once(lives, stage.aissata, VOTE)
        is_told_once(lives, stage.aissata, "1 et 2 sont cochés sur le bulletin de DRC")
        ballot = stage.aissata.with_button("Valider mon vote")
        await lives.is_killed_now()
        lives.taps(stage.aissata, "Valider mon vote", on=ballot)
        assert await lives.is_killed_at_each() >= 1
        store = await lives.ends()

        assert last_votes(stage) == [("DRC", (1, 2))]
        *others, noted = store.submissions_to(1)
        assert (noted.comment, noted.waits, noted.current.text) == (True, False, "2, 1")
        assert others == before
        lives.nobody_is_told_twice()


async def test_killed_as_an_answer_is_said_to_be_a_vote_after_the_round(stage: Stage) -> None:
    call = await answered(stage)
    await asks(stage, "Message dans le groupe")
    await stage.aissata.replies("2, 1", to=call)
    question = stage.aissata.private.last
    await stage.winds_to(at(17, 9, 5))
    async with lives_of(stage) as lives:
        lives.taps(stage.aissata, "Un vote", on=question)
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "outbox", "ce vote n'a pas pu être pris")
        assert await lives.is_killed_at_each("pas pu être pris") <= 1
        is_told_once(lives, stage.aissata, "ce vote n'a pas pu être pris")
        await lives.is_killed_now()

        lives.taps(stage.aissata, "Un commentaire", on=question)  # it stayed asked
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "submissions", '"comment": true')
        assert await lives.is_killed_at_each() >= 1
        store = await lives.ends()

        assert last_votes(stage) == []
        assert [(s.comment, s.waits) for s in store.submissions_to(1)] == [
            (False, False),
            (False, False),
            (True, False),
        ]
        is_told_once(lives, stage.aissata, COMMENT)
        lives.nobody_is_told_twice()
