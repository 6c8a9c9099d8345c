"""Killed while members rank the points: each vote counts once, and the result is told once."""

from tests.dialogues.killing import is_told_once, lives_of
from tests.dialogues.stage import Stage, at, read
from tests.dialogues.test_ranking import answered, asks, the_poll
from tests.dialogues.test_voices import last_votes

VOTE = '"votes": [{'


async def test_killed_as_numbers_are_written_and_as_the_vote_is_cast(stage: Stage) -> None:
    await answered(stage)
    await asks(stage)
    await stage.aissata.presses("Voter")
    ballot = stage.aissata.with_button("☐ 1")
    async with lives_of(stage) as lives:
        stage.aissata.person.writes(stage.telegram_bot, "mes priorités : 5, 1 et 3")
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "drafts", '"kind": "ballot"', "1 3 5")
        assert await lives.is_killed_at_each("sont cochés") <= 1
        assert [b[:3] for b in map(read, ballot.buttons) if b[2:].isdigit()] == ["☑ 1", "☐ 2", "☑ 3", "☐ 4", "☑ 5"]
        await lives.is_killed_now()

        lives.taps(stage.aissata, "Valider mon vote", on=ballot)
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "decisions", VOTE)
        assert await lives.is_killed_at_each("le vote de DRC est enregistré") <= 1
        store = await lives.ends()

        assert last_votes(stage) == [("DRC", (1, 3, 5))]
        assert store.drafts_of(1, "ballot") == []
        is_told_once(lives, stage.aissata, "1, 3 et 5 sont cochés sur le bulletin de DRC.")
        is_told_once(lives, stage.aissata, "le vote de DRC est enregistré, merci.")
        lives.nobody_is_told_twice()

    # The line it was killed at is not known, so it stands there with its button: that one does no harm.
    await stage.restarts()
    await stage.aissata.presses("Valider mon vote")
    assert last_votes(stage)[-1] == ("DRC", (1, 3, 5))
    assert not any("Valider" in b for m in stage.aissata.private.messages for b in m.buttons)


async def test_killed_at_a_vote_in_the_poll_which_closes_while_the_bot_is_down(stage: Stage) -> None:
    await answered(stage)
    await asks(stage, "Sondage")
    poll = the_poll(stage)
    stage.aissata.person.votes(poll, 0)
    await stage.settled()
    await stage.winds_to(at(16, 11, 55))
    async with lives_of(stage) as lives:
        stage.ibrahim.person.votes(poll, 4)
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "decisions", VOTE, str(stage.ibrahim.person.id))
        assert await lives.is_killed_at_each("Ce vote remplace le précédent") <= 1
        await lives.is_killed_now()

        stage.awa.person.votes(poll, 0, 1)
        stage.clock.wind_to(at(16, 12, 30))
        assert poll.poll_is_closed
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "decisions", '"ended": {')
        assert await lives.is_killed_at_each("Classement par les membres") <= 2
        await lives.ends()

        assert sorted(last_votes(stage)) == [("DRC", (1,)), ("DRC", (5,)), ("NRC", (1, 2))]
        assert poll.buttons == []
        is_told_once(lives, stage.aissata, "Ibrahim Keïta a voté pour DRC. Ce vote remplace le précédent")
        for actor in (stage.mariam, stage.awa):
            is_told_once(lives, actor, "2 organisations sur 20 ont voté.")
        lives.nobody_is_told_twice()
