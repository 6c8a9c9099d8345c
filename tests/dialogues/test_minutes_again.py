"""Minutes read again: pasted further, given their day, corrected, refused; by one coordinator or two at a time."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from domain import drafting
from domain.groups import Coordinator
from domain.store import Draft
from storage.errors import StoreFull
from tests.dialogues.june_minutes import (
    ALL,
    INDICATORS,
    ODD_TERMS,
    PLAN,
    PRIORITIES,
    REVIEW,
    TERMS,
    TRAINING,
    WORD,
    File,
    Point,
    Reading,
    minutes_of,
    text_of,
)
from tests.dialogues.stage import Actor, Stage, at, read
from tests.documents.reading.making import Page, pdf

pytestmark = pytest.mark.usefixtures("reading")

V2 = "CR 7 juin v2.docx"
CORRECTED = minutes_of(*ALL, name=V2)
UNDATED = minutes_of(*ALL, still_open=REVIEW, day=None)
PASTED = text_of(WORD)
MORE = "\n".join(text_of(minutes_of(PRIORITIES, INDICATORS)).splitlines()[3:])  # the table alone
BEING_READ = "Je suis en train de lire ce compte rendu : la liste arrive, réessayez dès qu'elle est là."
AS_BEFORE = "Ce que j'avais déjà lu reste comme avant."
TOO_SLOW = (
    "Ce fichier demande trop de temps à lire : enregistrez-le en texte simple, ou collez le texte ici.\n" + AS_BEFORE
)
REFUSED = "Cette action revient à la coordination du groupe. /aide montre ce que vous pouvez faire ici."


async def hands_in(stage: Stage, file: File = WORD) -> None:
    await stage.mariam.sends(stage.telegram_bot, file=file, caption="/minutes")


async def pastes(stage: Stage, text: str = PASTED) -> None:
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


# days are no numbers


@pytest.mark.parametrize("day", ["5 juillet", "3 juillet", "2 juin 2018", "5 h"])
async def test_a_day_in_reply_to_the_list_is_no_number_of_an_entry(stage: Stage, day: str) -> None:
    await hands_in(stage)
    before = entries(stage)
    await stage.mariam.replies(day, to=stage.mariam.private.last)

    assert stage.mariam.hears()[-1].startswith("Pour donner une date, répondez par le numéro puis la date")
    assert entries(stage) == before


# read again


async def test_a_further_part_keeps_what_was_ticked_taken_out_and_put_right(stage: Stage) -> None:
    await pastes(stage, text_of(minutes_of(PLAN, ODD_TERMS, TRAINING)))
    await stage.mariam.presses("mercredi 14 juin 2017")
    await stage.mariam.replies("1 vendredi 23 juin", to=stage.mariam.private.last)
    await stage.mariam.presses("✗ 3")
    await stage.mariam.tells(MORE)

    said = stage.mariam.hears()[-1]
    assert "vendredi 23 juin 2017" in said
    assert "mercredi 14 juin 2017" in said
    assert entries(stage) == ["☑ 1 Partager", "☑ 2 Commentaires", "✗ 3 Formation", "☑ 4 Priorités", "☑ 5 Deux"]


async def test_what_comes_long_after_the_last_part_is_no_more_of_it_whatever_was_pressed(
    reading: Reading, stage: Stage
) -> None:
    await pastes(stage)
    stage.clock.wind_to(at(7, 15, 2))
    await stage.mariam.presses("✗ 1")
    stage.clock.wind_to(at(7, 15, 4))
    await stage.mariam.tells(MORE)

    assert stage.mariam.hears()[-1] == "Ce texte : qu'en faire ? Rien n'est enregistré en attendant."
    assert len(reading.given) == 1


async def test_the_day_is_asked_of_both_and_given_once(reading: Reading, stage: Stage) -> None:
    await hands_in(stage, UNDATED)
    await takes_up(stage.awa, "CR 7 juin")
    await stage.awa.presses("sans cette date")
    await stage.awa.presses("✗ 2")
    await stage.awa.presses("2 ›")
    await stage.awa.presses("☐ 8")
    before = entries(stage)
    await stage.mariam.tells("7 juin")

    assert stage.mariam.hears()[-1].startswith("La date de cette réunion n'est plus demandée : voici la liste.")
    assert (entries(stage), len(reading.given)) == (before, 1)


async def test_a_refused_second_reading_leaves_the_list_as_it_was(reading: Reading, stage: Stage) -> None:
    await pastes(stage)
    await stage.mariam.presses("✗ 1")
    before = entries(stage)
    reading.has_no_time = True
    await stage.mariam.tells(MORE)

    assert stage.mariam.hears()[-1].startswith(f"{TOO_SLOW}\n\nCompte rendu du mercredi 7 juin 2017")
    assert entries(stage) == before

    reading.has_no_time, reading.fault = False, ValueError("a fault")
    await stage.mariam.tells(MORE)
    assert f"\n{AS_BEFORE}\n\nCompte rendu du mercredi 7 juin 2017" in stage.mariam.hears()[-1]
    reading.fault = None
    await stage.mariam.presses("Réessayer")
    assert stage.mariam.hears()[-1].startswith("Compte rendu du mercredi 7 juin 2017")
    assert entries(stage) == before


async def test_refused_with_its_day_the_day_is_asked_again(reading: Reading, stage: Stage) -> None:
    await hands_in(stage, UNDATED)
    reading.has_no_time = True
    await stage.mariam.presses("mercredi 7 juin 2017")

    assert stage.mariam.hears()[-1].startswith(f"{TOO_SLOW}\n\nDe quand est la réunion ?")
    await stage.mariam.presses("sans cette date")
    assert stage.mariam.hears()[-1].startswith("Compte rendu, réunion sans date")


async def test_a_part_that_comes_while_it_is_refused_is_read_all_the_same(reading: Reading, stage: Stage) -> None:
    held = reading.held = asyncio.Event()
    reading.has_no_time = True
    await stage.mariam.tells("/minutes")
    stage.mariam.person.writes(stage.telegram_bot, text_of(minutes_of(PLAN)))
    await stage.until(reading.begun.is_set)
    stage.mariam.person.writes(stage.telegram_bot, MORE)
    await stage.until(lambda: len(drafting.parts_of(draft(stage))) == 2)
    reading.held, reading.has_no_time = None, False
    held.set()
    await stage.settled()

    assert stage.mariam.hears()[-1].startswith("Compte rendu du mercredi 7 juin 2017")
    assert entries(stage) == ["☑ 1 Partager", "☑ 2 Priorités", "☑ 3 Deux"]
    assert len(reading.given) == 2


async def test_a_full_disk_while_it_is_told_is_waited_for(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
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

    assert len(reading.given) == 2
    assert stage.clock.now() < at(7, 15, 1)


async def test_what_was_pasted_is_let_go_once_it_is_read(stage: Stage) -> None:
    housekeeping = next(job for job in stage.relance.jobs if job.name == "housekeeping")
    await pastes(stage)
    assert drafting.parts_of(draft(stage))
    await housekeeping.run(stage.relance.house)
    assert drafting.parts_of(draft(stage))
    await stage.winds_to(at(7, 16))
    await housekeeping.run(stage.relance.house)

    assert drafting.parts_of(draft(stage)) == []
    assert len(entries(stage)) == 7


async def test_an_edit_of_what_was_pasted_is_said_not_to_be_read(reading: Reading, stage: Stage) -> None:
    await stage.mariam.tells("/minutes")
    pasted = await stage.mariam.tells(PASTED)
    stage.forgets()
    await stage.mariam.edits(pasted, PASTED + "\nEnvoyer aussi le plan à l'ICC au plus tard le 16 juin.")

    assert stage.mariam.hears() == [
        "Je ne relis pas un texte modifié après coup : corrigez dans la liste avec ✎, ou envoyez de nouveau "
        "tout le compte rendu : /compterendu"
    ]
    assert len(reading.given) == 1


# a corrected version


async def test_an_answered_question_and_what_is_open_are_known_in_a_corrected_version(stage: Stage) -> None:
    await hands_in(stage, minutes_of(PLAN, ODD_TERMS))
    await stage.mariam.presses("mercredi 14 juin")
    await stage.mariam.presses("Ouvrir les décisions cochées (2)")
    await hands_in(stage, minutes_of(PLAN, ODD_TERMS, name=V2, note="Version relue par la coordination."))

    said = stage.mariam.hears()[-1]
    assert said.startswith("C'est une autre version d'un compte rendu déjà remis : rien de nouveau.")
    assert shown(said) == [f"✓ 1. {PLAN.title} – #1", f"✓ 2. {TERMS.title} – #2"]


async def test_a_day_put_right_before_opening_is_known_in_a_corrected_version(stage: Stage) -> None:
    await hands_in(stage, minutes_of(PLAN, PRIORITIES, TERMS))
    await stage.mariam.replies("2 contributions mercredi 14 juin", to=stage.mariam.private.last)
    await stage.mariam.replies("1 vendredi 23 juin", to=stage.mariam.private.last)
    await stage.mariam.presses("☑ 1")
    await stage.mariam.presses("☑ 3")
    await stage.mariam.presses("Ouvrir les décisions cochées (1)")
    await hands_in(stage, minutes_of(PLAN, PRIORITIES, TRAINING, name=V2))

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


async def test_what_was_opened_with_another_day_is_not_ticked_again_by_a_later_draft(stage: Stage) -> None:
    await hands_in(stage, minutes_of(PLAN))
    await stage.mariam.replies("1 vendredi 23 juin", to=stage.mariam.private.last)
    await stage.mariam.presses("Ouvrir les décisions cochées (1)")
    stage.store.drop_draft(draft(stage).id)
    await hands_in(stage, minutes_of(PLAN))

    assert shown(stage.mariam.hears()[-1]) == [f"☐ 1. {PLAN.title}"]


async def test_an_old_list_acts_on_the_decision_it_shows(stage: Stage) -> None:
    await hands_in(stage, minutes_of(PLAN, TERMS))
    old = stage.mariam.private.last
    await takes_up(stage.awa, "mercredi 7 juin 2017")
    await hands_in(stage, minutes_of(PRIORITIES, PLAN, TERMS, name=V2))
    await stage.mariam.presses("✗ 2", on=old)
    assert entries(stage) == ["☑ 1 Partager", "✗ 2 Commentaires", "☑ 3 Priorités"]

    await hands_in(stage, minutes_of(PRIORITIES, PLAN, name="CR v3.docx"))
    await hands_in(stage, minutes_of(PRIORITIES, PLAN, TRAINING, name="CR v4.docx"))
    assert entries(stage) == ["☑ 1 Partager", "☑ 3 Priorités", "☐ 4 Formation"]
    await stage.awa.presses("✎ 2")
    assert stage.awa.hears()[-1] == (
        "Cette proposition n'est plus au compte rendu. Reprenez la liste à jour : /compterendu"
    )


async def test_a_file_or_a_long_text_in_reply_to_the_list_is_a_corrected_version(
    reading: Reading, stage: Stage
) -> None:
    await hands_in(stage)
    listed = stage.mariam.private.last
    stage.mariam.person.sends(stage.telegram_bot, file=CORRECTED, reply_to=listed)
    await stage.settled()
    assert stage.mariam.hears()[-1].startswith("C'est une autre version d'un compte rendu déjà remis")

    await stage.mariam.replies(PASTED, to=stage.mariam.private.last)
    assert reading.given == [(*WORD, None), (*CORRECTED, None), ("", PASTED.encode(), None)]
    assert stage.mariam.hears()[-1].startswith("C'est une autre version d'un compte rendu déjà remis")


# two at a time


async def test_everybody_who_has_the_line_gets_the_list(stage: Stage) -> None:
    await hands_in(stage, UNDATED)
    await takes_up(stage.awa, "CR 7 juin")
    stage.forgets()
    await stage.awa.presses("mercredi 7 juin 2017")

    for actor in (stage.mariam, stage.awa):
        assert actor.hears()[-1].startswith("Compte rendu du mercredi 7 juin 2017")


async def test_who_opens_the_invitation_of_another_gets_the_list_as_well(reading: Reading, stage: Stage) -> None:
    fatou = stage.meets("fatou", "Fatou", language_code="fr")
    joins(stage, fatou)
    await stage.ibrahim.sends(stage.chat, file=WORD)
    held = reading.held = asyncio.Event()
    fatou.person.replies("/minutes@relance_bot", to=stage.chat.last)
    await stage.until(lambda: any("Je vous réponds" in read(m.text) for m in stage.posts()))
    link = stage.posts()[-1].linked(stage.posts()[-1].buttons[0])
    stage.awa.person.starts(stage.telegram_bot, link.partition("start=")[2])
    await stage.until(lambda: "Je lis" in stage.awa.private.last.text)
    reading.held = None
    held.set()
    await stage.settled()

    assert stage.awa.hears()[-1].startswith("Compte rendu du mercredi 7 juin 2017")


async def test_a_press_while_it_is_read_again_is_told_to_wait(reading: Reading, stage: Stage) -> None:
    await pastes(stage, text_of(minutes_of(PLAN, TERMS)))
    await takes_up(stage.awa, "mercredi 7 juin 2017")
    stage.forgets()
    held = reading.held = asyncio.Event()
    stage.mariam.person.writes(stage.telegram_bot, MORE)
    await stage.until(lambda: draft(stage).is_unread)
    listed = stage.awa.with_button("☑ 2")
    await stage.awa.person.presses(listed, next(b for b in listed.buttons if "☑ 2" in read(b)))
    await stage.until(lambda: stage.awa.private.last is not listed)
    assert stage.awa.hears() == [BEING_READ]
    reading.held = None
    held.set()
    await stage.settled()

    assert stage.awa.hears()[-1].startswith("Compte rendu du mercredi 7 juin 2017")


async def test_only_what_was_seen_ticked_is_opened(stage: Stage) -> None:
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
    held = reading.held = asyncio.Event()
    stage.mariam.person.sends(stage.telegram_bot, file=WORD, caption="/minutes")
    await reading.begun.wait()
    leaves(stage, stage.mariam)
    held.set()
    await stage.settled()

    assert stage.mariam.hears()[-1] == REFUSED
    await takes_up(stage.awa, "mercredi 7 juin 2017")
    assert stage.awa.hears()[-1].startswith("Compte rendu du mercredi 7 juin 2017")


async def test_refused_before_the_private_chat_is_open_the_reason_waits_there(stage: Stage) -> None:
    fatou = stage.meets("fatou", "Fatou", language_code="fr")
    joins(stage, fatou)
    await stage.ibrahim.sends(stage.chat, file=("CR 7 juin.pdf", pdf(Page().picture())))
    await fatou.replies("/minutes@relance_bot", to=stage.chat.last)
    link = stage.posts()[-1].linked(stage.posts()[-1].buttons[0])
    await fatou.starts(link.partition("start=")[2])

    assert fatou.hears()[-1] == (
        "Ce fichier ne contient que l'image d'un texte, que je ne peux pas lire : "
        "envoyez le fichier Word d'origine, ou collez le texte ici."
    )
    await fatou.sends(stage.telegram_bot, file=WORD)
    assert fatou.hears()[-1].startswith("Compte rendu du mercredi 7 juin 2017")


async def test_a_question_of_yesterday_does_not_stand_in_the_way_of_the_day(stage: Stage) -> None:
    await stage.mariam.tells("/decision")
    await stage.winds_to(at(9, 10))
    await hands_in(stage, UNDATED)
    await stage.mariam.tells("7 juin 2017")

    assert stage.mariam.hears()[-1].startswith("Compte rendu du mercredi 7 juin 2017")


# opening


async def test_nothing_is_opened_in_a_group_that_removed_the_bot(stage: Stage) -> None:
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


async def test_what_one_document_says_twice_is_opened_once(stage: Stage) -> None:
    again = (
        "Priorités de protection pour l'EHP : les sous-clusters en proposent de leur côté au plus tard jeudi 15 juin.",
        "Transmettre les fiches des sous-clusters à l'ICC le 16 juin.",
    )
    await hands_in(stage, minutes_of(PRIORITIES, Point("Sous-clusters", PRIORITIES.title, again)))
    assert shown(stage.mariam.hears()[-1]) == [f"☑ 1. {PRIORITIES.title}", f"☑ 2. {PRIORITIES.title}"]
    await stage.mariam.presses("Ouvrir")

    assert [d.title for d in stage.store.decisions_of(1)] == [PRIORITIES.title]


async def test_two_decisions_of_one_sentence_are_two(stage: Stage) -> None:
    plan, matrix = "La coordination partage le plan d'action avec l'ICC", "Diffuse la matrice de suivi"
    both = f"{plan} au plus tard vendredi 16 juin et {matrix[:1].lower()}{matrix[1:]} au plus tard lundi 19 juin."
    await hands_in(stage, minutes_of(Point("Stratégie", plan, (both,))))
    await stage.mariam.replies("2 vendredi 16 juin", to=stage.mariam.private.last)
    await stage.mariam.presses("☑ 2")
    await stage.mariam.presses("Ouvrir les décisions cochées (1)")
    await stage.mariam.presses("Voir le reste")
    assert shown(stage.mariam.hears()[-1]) == [f"☐ 2. {matrix}", f"✓ 1. {plan} – #1"]
    await stage.mariam.presses("☐ 2")
    await stage.mariam.presses("Ouvrir les décisions cochées (1)")

    assert [(d.title, d.transmission_due, d.source) for d in stage.store.decisions_of(1)] == [
        (plan, at(16, 23, 59), both),
        (matrix, at(16, 23, 59), both),
    ]


# the day of the meeting


async def test_a_weekday_that_disagrees_is_asked_about_also_for_the_meeting(reading: Reading, stage: Stage) -> None:
    await hands_in(stage, UNDATED)
    await stage.mariam.tells("mardi 7 juin 2017")

    assert stage.mariam.hears()[-1] == (
        "⚠️ « mardi 7 juin 2017 » : le jour et la date ne concordent pas.\n\n"
        "De quand est la réunion ? Choisissez, ou écrivez-la, par exemple « mercredi 7 juin 2017 »."
    )
    assert len(reading.given) == 1
    await stage.mariam.presses("mercredi 7 juin 2017")
    assert stage.mariam.hears()[-1].startswith("Compte rendu du mercredi 7 juin 2017\n")


async def test_the_day_of_the_meeting_is_put_right_and_what_was_done_stays(stage: Stage) -> None:
    await hands_in(stage, minutes_of(PLAN, TERMS, TRAINING))
    await stage.mariam.presses("✗ 2")
    await stage.mariam.presses("Date de la réunion")
    assert stage.mariam.hears()[-1].startswith(
        "Jusqu'ici : réunion du mercredi 7 juin 2017.\n\nDe quand est la réunion ?"
    )
    await stage.mariam.tells("6 juin 2017")

    assert stage.mariam.hears()[-1].startswith("Compte rendu du mardi 6 juin 2017\n")
    assert entries(stage) == ["☑ 1 Partager", "✗ 2 Commentaires", "☐ 3 Formation"]


async def test_a_meeting_that_is_still_to_come_is_pointed_out(stage: Stage) -> None:
    await hands_in(stage, minutes_of(*ALL, day="jeudi 8 juin 2017"))

    assert (
        "⚠️ Cette réunion n'a pas encore eu lieu : vérifiez sa date, les délais en dépendent."
        in stage.mariam.hears()[-1]
    )


# set aside, discarded


async def test_what_was_set_aside_is_back_when_it_is_given_a_day(stage: Stage) -> None:
    await hands_in(stage, minutes_of(PLAN, TRAINING))
    await stage.mariam.presses("✗ 2")
    await stage.mariam.replies("2 transmission vendredi 23 juin", to=stage.mariam.private.last)

    assert entries(stage) == ["☑ 1 Partager", "☑ 2 Formation"]


async def test_a_number_that_none_has_is_told_and_no_other_is_dated(stage: Stage) -> None:
    await hands_in(stage, minutes_of(PLAN, TRAINING))
    await stage.mariam.replies("9 vendredi 23 juin", to=stage.mariam.private.last)

    assert stage.mariam.hears()[-1].startswith("Pour donner une date, répondez par le numéro puis la date")
    assert entries(stage) == ["☑ 1 Partager", "☐ 2 Formation"]


async def test_a_list_that_was_worked_on_is_not_lost_by_one_press(stage: Stage) -> None:
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


async def test_what_is_changed_is_shown_as_it_stands(stage: Stage) -> None:
    await hands_in(stage, minutes_of(PLAN))
    await stage.mariam.presses("✎ 1")

    assert stage.mariam.hears()[-1] == (
        "1. Partager la version finale du plan d'action de la stratégie avec l'ICC\n"
        "Transmission à l'ICC : vendredi 16 juin 2017, 23:59 (Bamako)\n"
        "Responsable : la coordination\n\n"
        "Que voulez-vous modifier ?"
    )
