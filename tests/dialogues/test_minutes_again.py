"""Minutes read again: pasted further, given their day, corrected, refused; by one coordinator or two at a time."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from documents.reading.refusals import DocumentRefusedError, Reason
from domain import drafting
from domain.groups import Coordinator
from domain.minutes.findings import Findings
from domain.store import Draft
from storage.errors import StoreFull
from tests.dialogues.june_minutes import (
    FOUND,
    PLAN,
    PRIORITIES,
    TERMS,
    TRAINING,
    Reading,
    doubtful,
    found,
    june,
    reading,
)
from tests.dialogues.stage import Actor, Stage, at, read

__all__ = ["reading"]

WORD = ("CR 7 juin.docx", b"PK minutes")
CORRECTED = ("CR 7 juin v2.docx", b"PK minutes v2")
PART = "Compte rendu de la réunion du 7 juin\n" + "Envoyer la liste avant le 14 juin au plus tard.\n" * 20
UNDATED = replace(FOUND, meeting_date=None)
BEING_READ = "Je suis en train de lire ce compte rendu : la liste arrive, réessayez dès qu'elle est là."
AS_BEFORE = "Ce que j'avais déjà lu reste comme avant."
TOO_SLOW = (
    "Ce fichier demande trop de temps à lire : enregistrez-le en texte simple, ou collez le texte ici.\n" + AS_BEFORE
)
REFUSED = "Cette action revient à la coordination du groupe. /help montre ce que vous pouvez faire ici."


async def hands_in(stage: Stage, file: tuple[str, bytes] = WORD) -> None:
    await stage.mariam.sends(stage.telegram_bot, file=file, caption="/minutes")


async def pastes(stage: Stage, text: str = PART) -> None:
    await stage.mariam.tells("/minutes")
    await stage.mariam.tells(text)


async def takes_up(actor: Actor, label: str) -> None:
    await actor.tells("/minutes")
    await actor.presses(label)


def draft(stage: Stage) -> Draft:
    """The one that did not go on in another."""
    return next(d for d in stage.store.drafts_of(1, "minutes") if d.fields["state"] != "moved")


def entries(stage: Stage) -> list[str]:
    """«☑ 1 Title» as they are kept."""
    proposed = drafting.proposed_in(draft(stage))
    assert proposed
    return [
        f"{'✗' if e.removed else '☑' if e.ticked else '☐'} {e.number} {e.proposal.title.split()[0]}"
        for e in proposed.entries
    ]


def shown(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith(("✗", "☑", "☐", "✓"))]


def leaves(stage: Stage, actor: Actor) -> None:
    """The coordination is handed over, whatever is being read."""
    group = stage.store.group(1)
    others = tuple(c for c in group.coordinators if c.person != actor.person.id)
    stage.store.keep_group(replace(group, coordinators=others))


def joins(stage: Stage, actor: Actor) -> None:
    group = stage.store.group(1)
    coordinators = (*group.coordinators, Coordinator(actor.person.id, "coordinator", at(7, 9)))
    stage.store.keep_group(replace(group, coordinators=coordinators))


async def until(stage: Stage, condition: Callable[[], bool]) -> None:
    """While something is held up, and so nothing settles."""
    async with asyncio.timeout(10):
        while not condition():
            await asyncio.sleep(0.002)
            if sleeper := stage.clock.next_sleeper():
                stage.clock.wind_to(sleeper)


# days are no numbers


@pytest.mark.parametrize("day", ["5 juillet", "3 juillet", "2 juin 2018", "5 h"])
async def test_a_day_in_reply_to_the_list_is_no_number_of_an_entry(reading: Reading, stage: Stage, day: str) -> None:
    await hands_in(stage)
    before = entries(stage)
    await stage.mariam.replies(day, to=stage.mariam.private.last)

    assert stage.mariam.hears()[-1].startswith("Pour donner une date, répondez par le numéro puis la date")
    assert entries(stage) == before


# read again


async def test_a_further_part_keeps_what_was_ticked_taken_out_and_put_right(reading: Reading, stage: Stage) -> None:
    odd = replace(TERMS, contributions=doubtful("mardi 14 juin", "weekday_conflict", june(13), june(14)))
    reading.finds = found(PLAN, odd, TRAINING)
    await pastes(stage)
    await stage.mariam.presses("mercredi 14 juin 2017")
    await stage.mariam.replies("1 vendredi 23 juin", to=stage.mariam.private.last)
    await stage.mariam.presses("✗ 3")
    reading.finds = found(PRIORITIES, PLAN, odd, TRAINING)
    await stage.mariam.tells(PART)

    said = stage.mariam.hears()[-1]
    assert "vendredi 23 juin 2017" in said
    assert "mercredi 14 juin 2017" in said
    assert entries(stage) == ["☑ 1 Partager", "☑ 2 Commentaires", "✗ 3 Formation", "☑ 4 Priorités"]


async def test_what_comes_long_after_the_last_part_is_no_more_of_it_whatever_was_pressed(
    reading: Reading, stage: Stage
) -> None:
    await pastes(stage)
    stage.clock.wind_to(at(7, 15, 2))
    await stage.mariam.presses("✗ 1")
    stage.clock.wind_to(at(7, 15, 4))
    await stage.mariam.tells(PART)

    assert stage.mariam.hears()[-1] == "Ce texte : qu'en faire ? Rien n'est enregistré en attendant."
    assert reading.times == 1


async def test_the_day_is_asked_of_both_and_given_once(reading: Reading, stage: Stage) -> None:
    reading.finds = UNDATED
    await hands_in(stage)
    await takes_up(stage.awa, "CR 7 juin")
    await stage.awa.presses("sans cette date")
    await stage.awa.presses("☑ 1")
    await stage.awa.presses("✗ 2")
    before = entries(stage)
    await stage.mariam.tells("7 juin")

    assert stage.mariam.hears()[-1].startswith("La date de cette réunion n'est plus demandée : voici la liste.")
    assert (entries(stage), reading.times) == (before, 1)


async def test_a_refused_second_reading_leaves_the_list_as_it_was(reading: Reading, stage: Stage) -> None:
    await pastes(stage)
    await stage.mariam.presses("✗ 1")
    before = entries(stage)
    reading.finds = DocumentRefusedError(Reason.TOOK_TOO_LONG)
    await stage.mariam.tells(PART)

    assert stage.mariam.hears()[-1].startswith(f"{TOO_SLOW}\n\nCompte rendu du mercredi 7 juin 2017")
    assert entries(stage) == before

    reading.finds = ValueError("a fault")
    await stage.mariam.tells(PART)
    assert f"\n{AS_BEFORE}\n\nCompte rendu du mercredi 7 juin 2017" in stage.mariam.hears()[-1]
    reading.finds = FOUND
    await stage.mariam.presses("Réessayer")
    assert stage.mariam.hears()[-1].startswith("Compte rendu du mercredi 7 juin 2017")
    assert entries(stage) == before


async def test_refused_with_its_day_the_day_is_asked_again(reading: Reading, stage: Stage) -> None:
    reading.finds = UNDATED
    await hands_in(stage)
    reading.finds = DocumentRefusedError(Reason.TOOK_TOO_LONG)
    await stage.mariam.presses("mercredi 7 juin 2017")

    assert stage.mariam.hears()[-1].startswith(f"{TOO_SLOW}\n\nDe quand est la réunion ?")
    await stage.mariam.presses("sans cette date")
    assert stage.mariam.hears()[-1].startswith("Compte rendu, réunion sans date")


async def test_a_part_that_comes_while_it_is_refused_is_read_all_the_same(reading: Reading, stage: Stage) -> None:
    stuck = reading.stuck = asyncio.Event()
    await stage.mariam.tells("/minutes")
    stage.mariam.person.writes(stage.telegram_bot, PART)
    await until(stage, reading.begun.is_set)
    stage.mariam.person.writes(stage.telegram_bot, "Suite\n" + PART)
    await until(stage, lambda: len(drafting.parts_of(draft(stage))) == 2)
    reading.finds = lambda data, _: FOUND if b"Suite" in data else refuse()
    reading.stuck = None
    stuck.set()
    await stage.settled()

    assert stage.mariam.hears()[-1].startswith("Compte rendu du mercredi 7 juin 2017")


def refuse() -> Findings:
    raise DocumentRefusedError(Reason.TOOK_TOO_LONG)


async def test_a_full_disk_while_it_is_told_is_waited_for(
    reading: Reading, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep, until = stage.store.keep_draft, stage.clock.now() + timedelta(minutes=30)

    def keeps(kept: Draft) -> None:
        if stage.clock.now() < until:
            raise StoreFull("the disk is full")
        keep(kept)

    monkeypatch.setattr(stage.store, "keep_draft", keeps)
    await hands_in(stage)

    assert stage.mariam.hears()[-1].startswith("Compte rendu du mercredi 7 juin 2017")
    assert stage.clock.now() >= until


async def test_a_clock_that_was_set_back_keeps_nobody_waiting(reading: Reading, stage: Stage) -> None:
    await pastes(stage)
    ahead = (stage.clock.now() + timedelta(hours=1)).isoformat()
    stage.store.keep_draft(drafting.to_read(draft(stage), pasted=ahead))
    await stage.settled()

    assert reading.times == 2
    assert stage.clock.now() < at(7, 15, 1)


async def test_what_was_pasted_is_let_go_once_it_is_read(reading: Reading, stage: Stage) -> None:
    await pastes(stage)
    assert drafting.parts_of(draft(stage))
    await stage.relance.jobs[2].run(stage.relance.house)
    assert drafting.parts_of(draft(stage))
    await stage.winds_to(at(7, 16))
    await stage.relance.jobs[2].run(stage.relance.house)

    assert stage.relance.jobs[2].name == "housekeeping"
    assert drafting.parts_of(draft(stage)) == []
    assert len(entries(stage)) == 7


async def test_an_edit_of_what_was_pasted_is_said_not_to_be_read(reading: Reading, stage: Stage) -> None:
    await stage.mariam.tells("/minutes")
    pasted = await stage.mariam.tells(PART.strip())
    stage.forgets()
    await stage.mariam.edits(pasted, PART + "Et envoyer le plan le 16 juin.")

    assert stage.mariam.hears() == [
        "Je ne relis pas un texte modifié après coup : corrigez dans la liste avec ✎, ou envoyez de nouveau "
        "tout le compte rendu : /minutes"
    ]
    assert reading.times == 1


# a corrected version


async def test_an_answered_question_and_what_is_open_are_known_in_a_corrected_version(
    reading: Reading, stage: Stage
) -> None:
    odd = replace(TERMS, contributions=doubtful("mardi 14 juin", "weekday_conflict", june(13), june(14)))
    reading.finds = found(PLAN, odd)
    await hands_in(stage)
    await stage.mariam.presses("mercredi 14 juin")
    await stage.mariam.presses("Ouvrir les décisions cochées (2)")
    await hands_in(stage, CORRECTED)

    said = stage.mariam.hears()[-1]
    assert said.startswith("C'est une autre version d'un compte rendu déjà remis : rien de nouveau.")
    assert shown(said) == [f"✓ 1. {PLAN.title} – #1", f"✓ 2. {TERMS.title} – #2"]


async def test_a_day_put_right_before_opening_is_known_in_a_corrected_version(reading: Reading, stage: Stage) -> None:
    reading.finds = found(PLAN, PRIORITIES, TERMS)
    await hands_in(stage)
    await stage.mariam.replies("2 contributions mercredi 14 juin", to=stage.mariam.private.last)
    await stage.mariam.replies("1 vendredi 23 juin", to=stage.mariam.private.last)
    await stage.mariam.presses("☑ 1")
    await stage.mariam.presses("☑ 3")
    await stage.mariam.presses("Ouvrir les décisions cochées (1)")
    reading.finds = found(PLAN, PRIORITIES, TRAINING)
    await hands_in(stage, CORRECTED)

    said = stage.mariam.hears()[-1]
    assert said.startswith(
        "C'est une autre version d'un compte rendu déjà remis : 1 nouveauté, 1 proposition n'y est plus. "
    )
    assert shown(said) == [
        f"☐ 1. {PLAN.title}",
        f"☐ 🆕 4. {TRAINING.title}",
        f"✓ 2. {PRIORITIES.title} – #1",
    ]
    assert "Transmission à l'ICC : vendredi 23 juin 2017" in said


async def test_what_was_opened_with_another_day_is_not_ticked_again_by_a_later_draft(
    reading: Reading, stage: Stage
) -> None:
    reading.finds = found(PLAN)
    await hands_in(stage)
    await stage.mariam.replies("1 vendredi 23 juin", to=stage.mariam.private.last)
    await stage.mariam.presses("Ouvrir les décisions cochées (1)")
    stage.store.drop_draft(draft(stage).id)
    await hands_in(stage)

    assert shown(stage.mariam.hears()[-1]) == [f"☐ 1. {PLAN.title}"]


async def test_an_old_list_acts_on_the_decision_it_shows(reading: Reading, stage: Stage) -> None:
    reading.finds = found(PLAN, TERMS)
    await hands_in(stage)
    old = stage.mariam.private.last
    await takes_up(stage.awa, "mercredi 7 juin 2017")
    reading.finds = found(PRIORITIES, PLAN, TERMS)
    await hands_in(stage, CORRECTED)
    await stage.mariam.presses("✗ 2", on=old)
    assert entries(stage) == ["☑ 1 Partager", "✗ 2 Commentaires", "☑ 3 Priorités"]

    reading.finds = found(PRIORITIES, PLAN)
    await hands_in(stage, ("CR v3.docx", b"PK v3"))
    reading.finds = found(PRIORITIES, PLAN, TRAINING)
    await hands_in(stage, ("CR v4.docx", b"PK v4"))
    assert entries(stage) == ["☑ 1 Partager", "☑ 3 Priorités", "☐ 4 Formation"]
    await stage.awa.presses("✎ 2")
    assert stage.awa.hears()[-1] == (
        "Cette proposition n'est plus au compte rendu. Reprenez la liste à jour : /minutes"
    )


async def test_a_file_or_a_long_text_in_reply_to_the_list_is_a_corrected_version(
    reading: Reading, stage: Stage
) -> None:
    await hands_in(stage)
    listed = stage.mariam.private.last
    stage.mariam.person.sends(stage.telegram_bot, file=CORRECTED, reply_to=listed)
    await stage.settled()
    assert stage.mariam.hears()[-1].startswith("C'est une autre version d'un compte rendu déjà remis")

    await stage.mariam.replies(PART, to=stage.mariam.private.last)
    assert (reading.was_given or (b"",))[0].decode() == PART.strip()


# two at a time


async def test_everybody_who_has_the_line_gets_the_list(reading: Reading, stage: Stage) -> None:
    reading.finds = UNDATED
    await hands_in(stage)
    await takes_up(stage.awa, "CR 7 juin")
    stage.forgets()
    reading.finds = FOUND
    await stage.awa.presses("mercredi 7 juin 2017")

    for actor in (stage.mariam, stage.awa):
        assert actor.hears()[-1].startswith("Compte rendu du mercredi 7 juin 2017")


async def test_who_opens_the_invitation_of_another_gets_the_list_as_well(reading: Reading, stage: Stage) -> None:
    fatou = stage.meets("fatou", "Fatou", language_code="fr")
    joins(stage, fatou)
    await stage.ibrahim.sends(stage.chat, file=WORD)
    stuck = reading.stuck = asyncio.Event()
    fatou.person.replies("/minutes@relance_bot", to=stage.chat.last)
    await until(stage, lambda: any("Je vous réponds" in read(m.text) for m in stage.posts()))
    link = stage.posts()[-1].linked(stage.posts()[-1].buttons[0])
    stage.awa.person.starts(stage.telegram_bot, link.partition("start=")[2])
    await until(stage, lambda: "Je lis" in stage.awa.private.last.text)
    reading.stuck = None
    stuck.set()
    await stage.settled()

    assert stage.awa.hears()[-1].startswith("Compte rendu du mercredi 7 juin 2017")


async def test_a_press_while_it_is_read_again_is_told_to_wait(reading: Reading, stage: Stage) -> None:
    await pastes(stage)
    await takes_up(stage.awa, "mercredi 7 juin 2017")
    stage.forgets()
    stuck = reading.stuck = asyncio.Event()
    stage.mariam.person.writes(stage.telegram_bot, PART)
    await until(stage, lambda: draft(stage).is_unread)
    listed = stage.awa.with_button("☑ 2")
    await stage.awa.person.presses(listed, next(b for b in listed.buttons if "☑ 2" in read(b)))
    await until(stage, lambda: stage.awa.private.last is not listed)
    assert stage.awa.hears() == [BEING_READ]
    reading.finds = found(PLAN, PRIORITIES)
    reading.stuck = None
    stuck.set()
    await stage.settled()

    assert stage.awa.hears()[-1].startswith("Compte rendu du mercredi 7 juin 2017")


async def test_only_what_was_seen_ticked_is_opened(reading: Reading, stage: Stage) -> None:
    await hands_in(stage)
    for number in (1, 2, 3):
        await stage.mariam.presses(f"☑ {number}")
    await takes_up(stage.awa, "mercredi 7 juin 2017")
    await stage.awa.presses("☐ 1")
    answer = await stage.mariam.presses("Ouvrir les décisions cochées (1)")

    assert read(answer.text) == "Ce qui est coché a changé depuis cette liste : la voici à jour. Vérifiez, puis ouvrez."
    assert (answer.alert, list(stage.store.decisions_of(1))) == (True, [])
    await stage.mariam.presses("Ouvrir les décisions cochées (2)")
    assert len(stage.store.decisions_of(1)) == 2


async def test_who_hands_over_meanwhile_learns_nothing_and_the_draft_stays_for_the_others(
    reading: Reading, stage: Stage
) -> None:
    stuck = reading.stuck = asyncio.Event()
    stage.mariam.person.sends(stage.telegram_bot, file=WORD, caption="/minutes")
    await reading.begun.wait()
    leaves(stage, stage.mariam)
    stuck.set()
    await stage.settled()

    assert stage.mariam.hears()[-1] == REFUSED
    await takes_up(stage.awa, "mercredi 7 juin 2017")
    assert stage.awa.hears()[-1].startswith("Compte rendu du mercredi 7 juin 2017")


async def test_refused_before_the_private_chat_is_open_the_reason_waits_there(reading: Reading, stage: Stage) -> None:
    fatou = stage.meets("fatou", "Fatou", language_code="fr")
    joins(stage, fatou)
    await stage.ibrahim.sends(stage.chat, file=WORD)
    reading.finds = DocumentRefusedError(Reason.SCANNED)
    await fatou.replies("/minutes@relance_bot", to=stage.chat.last)
    link = stage.posts()[-1].linked(stage.posts()[-1].buttons[0])
    await fatou.starts(link.partition("start=")[2])

    assert fatou.hears()[-1] == (
        "Ce PDF est une image, je ne peux pas en lire le texte : envoyez le fichier Word, ou collez le texte ici."
    )
    reading.finds = FOUND
    await fatou.sends(stage.telegram_bot, file=WORD)
    assert fatou.hears()[-1].startswith("Compte rendu du mercredi 7 juin 2017")


async def test_a_question_of_yesterday_does_not_stand_in_the_way_of_the_day(reading: Reading, stage: Stage) -> None:
    await stage.mariam.tells("/decision")
    await stage.winds_to(at(9, 10))
    reading.finds = lambda _, day: replace(FOUND, meeting_date=day)
    await hands_in(stage)
    await stage.mariam.tells("7 juin 2017")

    assert stage.mariam.hears()[-1].startswith("Compte rendu du mercredi 7 juin 2017")


# opening


async def test_nothing_is_opened_in_a_group_that_removed_the_bot(reading: Reading, stage: Stage) -> None:
    await hands_in(stage)
    stage.chat.removes(stage.telegram_bot, by=stage.mariam.person)
    await stage.settled()
    stage.forgets()
    await stage.mariam.presses("Ouvrir")

    assert stage.mariam.hears() == [
        "Je n'ai plus accès à « Cluster Protection Mali » : plus rien n'y est publié et personne n'est relancé. "
        "Tout ce qui a été reçu est gardé ; ajoutez-moi de nouveau pour reprendre."
    ]
    assert list(stage.store.decisions_of(1)) == []


async def test_what_one_document_says_twice_is_opened_once(reading: Reading, stage: Stage) -> None:
    reading.finds = found(PRIORITIES, replace(PRIORITIES, recipient="ICC"))
    await hands_in(stage)
    await stage.mariam.presses("Ouvrir")

    assert len(stage.store.decisions_of(1)) == 1


async def test_two_decisions_of_one_sentence_are_two(reading: Reading, stage: Stage) -> None:
    reading.finds = found(PLAN, replace(PLAN, title="Partager la matrice"))
    await hands_in(stage)
    await stage.mariam.presses("☑ 2")
    await stage.mariam.presses("Ouvrir les décisions cochées (1)")
    await stage.mariam.presses("Voir le reste")
    assert shown(stage.mariam.hears()[-1]) == ["☐ 2. Partager la matrice", f"✓ 1. {PLAN.title} – #1"]
    await stage.mariam.presses("☐ 2")
    await stage.mariam.presses("Ouvrir les décisions cochées (1)")

    assert [d.title for d in stage.store.decisions_of(1)] == [PLAN.title, "Partager la matrice"]


# the day of the meeting


async def test_a_weekday_that_disagrees_is_asked_about_also_for_the_meeting(reading: Reading, stage: Stage) -> None:
    reading.finds = UNDATED
    await hands_in(stage)
    await stage.mariam.tells("mardi 7 juin 2017")

    assert stage.mariam.hears()[-1] == (
        "⚠️ « mardi 7 juin 2017 » : le jour et la date ne concordent pas.\n\n"
        "De quand est la réunion ? Choisissez, ou écrivez-la, par exemple « mercredi 7 juin 2017 »."
    )
    assert reading.times == 1
    await stage.mariam.presses("mercredi 7 juin 2017")
    assert stage.mariam.hears()[-1].startswith("Compte rendu du mercredi 7 juin 2017\n")


async def test_the_day_of_the_meeting_is_put_right_and_what_was_done_stays(reading: Reading, stage: Stage) -> None:
    reading.finds = found(PLAN, TERMS, TRAINING)
    await hands_in(stage)
    await stage.mariam.presses("✗ 2")
    await stage.mariam.presses("Date de la réunion")
    assert stage.mariam.hears()[-1].startswith(
        "Jusqu'ici : réunion du mercredi 7 juin 2017.\n\nDe quand est la réunion ?"
    )
    await stage.mariam.tells("6 juin 2017")

    assert stage.mariam.hears()[-1].startswith("Compte rendu du mardi 6 juin 2017\n")
    assert entries(stage) == ["☑ 1 Partager", "✗ 2 Commentaires", "☐ 3 Formation"]


async def test_a_meeting_that_is_still_to_come_is_pointed_out(reading: Reading, stage: Stage) -> None:
    reading.finds = replace(FOUND, meeting_date=june(8))
    await hands_in(stage)

    assert (
        "⚠️ Cette réunion n'a pas encore eu lieu : vérifiez sa date, les délais en dépendent."
        in stage.mariam.hears()[-1]
    )


# set aside, discarded


async def test_what_was_set_aside_is_back_when_it_is_given_a_day(reading: Reading, stage: Stage) -> None:
    reading.finds = found(PLAN, TRAINING)
    await hands_in(stage)
    await stage.mariam.presses("✗ 2")
    await stage.mariam.replies("2 transmission vendredi 23 juin", to=stage.mariam.private.last)

    assert entries(stage) == ["☑ 1 Partager", "☑ 2 Formation"]


async def test_a_number_that_none_has_is_told_and_no_other_is_dated(reading: Reading, stage: Stage) -> None:
    reading.finds = found(PLAN, TRAINING)
    await hands_in(stage)
    await stage.mariam.replies("9 vendredi 23 juin", to=stage.mariam.private.last)

    assert stage.mariam.hears()[-1].startswith("Pour donner une date, répondez par le numéro puis la date")
    assert entries(stage) == ["☑ 1 Partager", "☐ 2 Formation"]


async def test_a_list_that_was_worked_on_is_not_lost_by_one_press(reading: Reading, stage: Stage) -> None:
    await hands_in(stage)
    await stage.mariam.presses("✗ 2")
    await stage.mariam.presses("Abandonner le brouillon")
    assert stage.mariam.hears()[-1] == (
        "Abandonner ce brouillon ? Ce que vous y avez coché et modifié sera perdu ; ce qui est ouvert le reste."
    )
    await stage.mariam.presses("Retour")
    assert stage.mariam.hears()[-1].startswith("Compte rendu du mercredi 7 juin 2017\n")
    await stage.mariam.presses("Abandonner le brouillon")
    await stage.mariam.presses("Oui, abandonner")

    assert stage.mariam.hears()[-1].startswith("Brouillon abandonné.")
    assert stage.store.drafts_of(1, "minutes") == []


async def test_what_is_changed_is_shown_as_it_stands(reading: Reading, stage: Stage) -> None:
    reading.finds = found(PLAN)
    await hands_in(stage)
    await stage.mariam.presses("✎ 1")

    assert stage.mariam.hears()[-1] == (
        "1. Partager la version finale du plan d'action de la stratégie\n"
        "Transmission à l'ICC : vendredi 16 juin 2017, 23:59 (Bamako)\n"
        "Responsable : la coordination\n\n"
        "Que voulez-vous modifier ?"
    )
