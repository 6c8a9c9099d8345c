"""Killed while dates are moved, a decision is reopened, a vote is written at the call, or more time is noted."""

from datetime import datetime

from tests.dialogues.killing import Lives, is_told_once, lives_of
from tests.dialogues.stage import Stage, at, read
from tests.dialogues.test_menu import FRENCH, MEMBERS, listed
from tests.dialogues.test_more_time import PRIORITIES
from tests.dialogues.test_moving import BOTH, both_passed, cancelled
from tests.dialogues.test_voices import closed, last_votes


def dates(stage: Stage) -> tuple[datetime | None, datetime | None, bool]:
    decision = stage.store.decision(1)
    return decision.contributions_due, decision.transmission_due, decision.is_open


def the_group_is_told_once(lives: Lives, words: str) -> None:
    """Or whoever runs the bot finds it in the check."""
    told = [said for m in lives.stage.posts() if not m.deleted and words in (said := read(m.text or ""))]
    assert len(told) == 1 or (not told and any(words in lost for lost in lives.in_doubt()))


async def test_killed_as_dates_are_moved(stage: Stage) -> None:
    await both_passed(stage)
    await stage.mariam.tells("/move 1 mercredi 21 juin")
    await stage.mariam.presses("Contributions")
    confirm = stage.mariam.with_button("Changer les dates")
    async with lives_of(stage) as lives:
        lives.taps(stage.mariam, "Changer les dates", on=confirm)
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "decisions", "2017-06-21T23:59")
        lives.taps(stage.mariam, "Changer les dates", on=confirm)  # once more, for nothing was shown
        assert await lives.is_killed_at_each() >= 1
        await lives.ends()

        assert dates(stage) == (at(21, 23, 59), at(22, 23, 59), True)
        the_group_is_told_once(lives, "les dates changent")
        lives.nobody_is_told_twice()


async def test_killed_as_what_was_cancelled_is_reopened_with_its_new_dates(stage: Stage) -> None:
    await cancelled(stage, BOTH, "Oui, annuler")
    await stage.mariam.tells("/move 1 contributions jeudi 15 juin; transmission lundi 19 juin")
    offer = stage.mariam.with_button("Rouvrir avec ces dates")
    async with lives_of(stage) as lives:
        lives.taps(stage.mariam, "Rouvrir avec ces dates", on=offer)
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "decisions", "2017-06-15T23:59")
        lives.taps(stage.mariam, "Rouvrir avec ces dates", on=offer)
        assert await lives.is_killed_at_each() >= 1
        await lives.ends()

        assert dates(stage) == (at(15, 23, 59), at(19, 23, 59), True)
        lives.nobody_is_told_twice()

    # A call that was on its way when the process ended stands beside the one it was to replace: each takes answers.
    await stage.restarts()
    calls = [m for m in stage.posts() if "Avant jeudi 15 juin, 23:59 (Bamako)." in read(m.text or "")]
    assert 1 <= len(calls) <= 2
    for number, call in enumerate(calls, 1):
        await stage.aissata.replies(f"1) Eau\n2) Abris {number}", to=call)
        assert stage.store.submissions_to(1)[-1].current.items == ("Eau", f"Abris {number}")


async def test_killed_between_two_dates_of_a_decision_to_be_reopened(stage: Stage) -> None:
    """The first is kept with the question for the second."""
    await both_passed(stage)
    await stage.mariam.tells("/cancel 1 reportée")
    await stage.mariam.presses("Oui")
    async with lives_of(stage) as lives:
        stage.mariam.person.writes(stage.telegram_bot, "/move 1 transmission vendredi 30 juin")
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "questions", "2017-06-30T23:59")
        assert await lives.is_killed_at_each("quand la rouvrir") <= 1
        await lives.is_killed_now()

        stage.mariam.person.writes(stage.telegram_bot, "mercredi 28 juin")
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "decisions", "2017-06-28T23:59")
        assert await lives.is_killed_at_each() >= 1
        await lives.ends()

        assert dates(stage) == (at(28, 23, 59), at(30, 23, 59), True)
        assert stage.store.asked(stage.mariam.person.id) is None
        for told in (stage.mariam, stage.awa):
            is_told_once(lives, told, "Transmission : vendredi 30 juin 2017, 23:59 (Bamako)")
        lives.nobody_is_told_twice()


async def test_killed_as_a_vote_is_written_in_reply_to_the_call_and_as_it_is_cast(stage: Stage) -> None:
    call, _ = await closed(stage)
    before = stage.store.submissions_to(1)
    async with lives_of(stage) as lives:
        stage.aissata.person.replies("2 puis 1", to=call)
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "drafts", '"kind": "ballot"', "1 2")
        assert await lives.is_killed_at_each("sont cochés") <= 1
        is_told_once(lives, stage.aissata, "1 et 2 sont cochés sur le bulletin de DRC")
        ballot = stage.aissata.with_button("Valider mon vote")
        await lives.is_killed_now()
        lives.taps(stage.aissata, "Valider mon vote", on=ballot)
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "decisions", '"votes": [{')
        assert await lives.is_killed_at_each() >= 1
        store = await lives.ends()

        assert last_votes(stage) == [("DRC", (1, 2))]
        assert store.submissions_to(1) == before
        is_told_once(lives, stage.aissata, "le vote de DRC est enregistré, merci.")
        lives.nobody_is_told_twice()


async def test_killed_as_more_time_is_noted_for_an_organisation_and_as_it_is_given(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    async with lives_of(stage) as lives:
        stage.mariam.person.writes(stage.telegram_bot, "/pour OIM téléphone a besoin de plus de temps")
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "submissions", "a besoin de plus de temps")
        assert await lives.is_killed_at_each("Lui faut-il plus de temps") <= 1
        is_told_once(lives, stage.mariam, "Lui faut-il plus de temps")
        question = stage.mariam.with_button("Lui donner plus de temps")
        await lives.is_killed_now()

        lives.taps(stage.mariam, "Lui donner plus de temps", on=question)
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "submissions", '"comment": true')
        assert await lives.is_killed_at_each("jusqu'à quand pour OIM") <= 1
        await lives.is_killed_now()

        stage.mariam.person.writes(stage.telegram_bot, "vendredi 16 juin midi")
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "decisions", '"extensions": [{')
        assert await lives.is_killed_at_each() >= 1
        store = await lives.ends()

        (extension,) = store.decision(1).extensions
        assert extension.until == at(16, 12)
        (noted,) = store.submissions_to(1)
        assert (noted.counts, noted.waits, noted.comment) == (False, False, True)
        for words in ("noté comme commentaire", "OIM a jusqu'au vendredi 16 juin"):
            is_told_once(lives, stage.mariam, words)
        lives.nobody_is_told_twice()


async def test_killed_as_the_coordination_changes_hands_each_is_shown_their_own_commands(stage: Stage) -> None:
    async with lives_of(stage) as lives:
        stage.awa.person.writes(stage.telegram_bot, "/handover @aissata_drc")
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "groups", '"coordinators": [')
        for when in ("before", "after"):
            await lives.is_killed_at_commit(when, "people", '"menu": "fr"', "Aïssata")
        await lives.begins()
        assert await lives.rests()
        await lives.machine.until(lambda: (listed(stage.awa), listed(stage.aissata)) == (MEMBERS, FRENCH))
        await lives.ends()

        assert stage.store.group(1).is_coordinated_by(stage.aissata.person.id)
        assert not stage.store.group(1).is_coordinated_by(stage.awa.person.id)
        lives.nobody_is_told_twice()
