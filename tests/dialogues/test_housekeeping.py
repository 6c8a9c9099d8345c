"""What the clock does beside nudging: deadlines, forgetting, copies; and the list of it all."""

from datetime import timedelta

import jobs
from jobs import deadlines, housekeeping
from tests.dialogues.stage import Stage, at

PRIORITIES = "Priorités; contributions jeudi 15 juin; transmission vendredi 16 juin au HCT"


async def test_contributions_close_at_their_due_moment_even_at_night_and_even_after_a_sleep(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.driver.jumps_to(at(16, 3))
    await stage.relance.tick()
    await stage.settled()

    closure = stage.store.decision(1).closure
    assert closure is not None
    assert (closure.at, closure.by) == (at(15, 23, 59), None)
    assert "close" in call.text
    assert stage.group_hears() == []  # the card was edited; the news waits for the morning


async def test_closing_twice_changes_and_says_nothing_more(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.driver.jumps_to(at(16, 10))
    await stage.relance.tick()
    await stage.settled()
    closed, edited = stage.store.decision(1), call.edited
    stage.forgets()

    deadlines.tick(stage.relance.house)
    await stage.settled()

    assert stage.store.decision(1) == closed
    assert (call.edited, stage.group_hears(), stage.mariam.hears()) == (edited, [], [])


async def test_a_decision_moved_on_is_open_again(stage: Stage) -> None:
    await stage.opens("Priorités; contributions jeudi 15 juin; transmission lundi 19 juin au HCT")
    await stage.winds_to(at(16, 8))
    await stage.mariam.tells("/move 1 contributions vendredi 16 juin 18h")
    await stage.winds_to(at(16, 17))
    assert stage.store.decision(1).is_open

    await stage.winds_to(at(16, 18, 30))

    closure = stage.store.decision(1).closure
    assert closure is not None
    assert closure.at == at(16, 18)


async def test_what_was_kept_long_enough_is_forgotten_and_no_sooner(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)
    await stage.winds_to(at(16, 10))
    kept = stage.relance.config.retention

    await stage.driver.jumps_to(at(15, 12) + timedelta(days=kept.closed_decisions))
    housekeeping.forget_old(stage.relance.house)
    assert stage.store.submissions_to(1)[0].current.items == ("Accès", "Écoles")

    await stage.driver.jumps_to(at(17, 12) + timedelta(days=kept.closed_decisions))
    housekeeping.forget_old(stage.relance.house)

    forgotten = stage.store.submissions_to(1)[0]
    assert (forgotten.current.text, forgotten.current.items, forgotten.author_name) == ("", (), "")
    assert forgotten.organisation is not None  # that it answered is still counted


async def test_what_is_written_a_day_after_a_question_is_no_answer_to_it(stage: Stage) -> None:
    first = await stage.opens(PRIORITIES)
    await stage.opens("Indicateurs; contributions jeudi 15 juin; transmission vendredi 16 juin au HCT")
    await stage.aissata.presses("Répondre", on=first)
    await stage.winds_to(at(8, 14, 30))
    await stage.aissata.tells("1) Accès\n2) Écoles")  # within the day it is
    assert [s.decision for s in stage.store.submissions_to(1)] == [1]

    await stage.aissata.presses("Répondre", on=first)
    await stage.winds_to(at(9, 14, 31))
    stage.aissata.hears()
    await stage.aissata.tells("1) Taux de réponse")

    (which,) = stage.aissata.hears()
    assert which == "À quoi répondez-vous ? Votre message est gardé en attendant."
    assert len(stage.store.submissions_to(1)) == 1


async def test_documents_made_for_somebody_go_with_their_message_and_frozen_ones_stay(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)
    await stage.mariam.tells("/compile 1")
    await stage.mariam.tells("/export")
    made = set(stage.store.db.rows.file_names())
    assert len(made) == 4
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("1 · DRC")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer la transmission")
    frozen = set(stage.store.db.rows.file_names()) - made
    assert frozen == set(stage.store.decision(1).transmissions[0].files)
    kept = stage.relance.config.retention

    await stage.driver.jumps_to(at(7, 12) + timedelta(days=kept.sent_messages))
    housekeeping.forget_old(stage.relance.house)
    assert set(stage.store.db.rows.file_names()) == made | frozen
    await stage.driver.jumps_to(at(8, 12) + timedelta(days=kept.sent_messages))
    housekeeping.forget_old(stage.relance.house)

    assert set(stage.store.db.rows.file_names()) == frozen


async def test_a_copy_to_fall_back_on_lies_beside_the_store(stage: Stage) -> None:
    before = set(stage.relance.config.storage.path.rglob("*"))

    await housekeeping.keep_generation(stage.relance.house)

    assert set(stage.relance.config.storage.path.rglob("*")) - before


def test_each_job_has_a_name_of_its_own_and_says_what_it_does() -> None:
    assert len({job.name for job in jobs.JOBS}) == len(jobs.JOBS)
    assert all(job.sentence.endswith(".") and job.every > timedelta() for job in jobs.JOBS)
