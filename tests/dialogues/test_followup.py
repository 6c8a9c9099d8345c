"""Scenario 11: the next meeting's table, each organisation's own history, and the calendar."""

import io

from docx import Document

from sandbox.chats import Message
from tests.dialogues.manners import keeps_its_manners
from tests.dialogues.stage import Actor, Stage, at, read

PRIORITIES = "Priorités pour l'EHP; contributions jeudi 15 juin; transmission vendredi 16 juin à l'EHP; items 2-3"


async def the_meeting_of_7_june(stage: Stage) -> Message:
    """Three measures: one collected and transmitted, one overdue, one without a date."""
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès\n2) Documentation civile", to=call)
    await stage.mariam.tells("/decision Plan d'action; transmission vendredi 23 juin à l'ICC; responsable UNHCR")
    await stage.mariam.presses("Confirmer")
    await stage.mariam.tells("/decision Rapports mensuels de monitoring; responsable UNHCR")
    await stage.mariam.presses("Confirmer")
    await stage.winds_to(at(16, 10))
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("Marquer comme transmis")
    await stage.mariam.presses("Confirmer la transmission")
    await stage.winds_to(at(5, 10, month=7))
    stage.forgets()
    return call


async def test_the_table_of_the_next_meeting(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)

    await stage.mariam.writes("/followup")

    table = stage.mariam.hears()[0]
    assert table == (
        "Fiche de suivi · Cluster Protection Mali\nmercredi 5 juillet 2017, 10:00 (Bamako)\n"
        "2 décisions ouvertes, dont 1 en retard ; 1 décision terminée.\n\n"
        "#2 Plan d'action\nUNHCR · vendredi 23 juin 2017, 23:59 (Bamako), à l'ICC\nEn retard de 12 jours\n\n"
        "#3 Rapports mensuels de monitoring\nUNHCR · Sans date\nEn attente\n\n"
        "#1 Priorités pour l'EHP\nOrganisations membres · vendredi 16 juin 2017, 23:59 (Bamako), à l'EHP\n"
        "Fait · 1 réponse sur 20"
    )
    head, *rows = rows_of(stage.mariam)
    assert head == ["N°", "Mesure", "Point focal / organisation", "Échéances", "Situation", "Observations"]
    assert [(number, who, status) for number, _, who, _, status, _ in rows] == [
        ("#2", "UNHCR", "En retard de 12 jours"),
        ("#3", "UNHCR", "En attente"),
        ("#1", "Organisations membres", "Fait"),
    ]
    assert stage.group_hears() == []


async def test_what_is_not_done_is_asked_for_its_reason_and_stays_on_the_next_sheet_once(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)
    await stage.mariam.tells("/followup")
    await stage.mariam.presses("Changer une situation")
    await stage.mariam.presses("#2")
    await stage.mariam.presses("En cours")
    stage.forgets()

    await stage.mariam.tells("en relecture à l'ICC")

    assert stage.mariam.hears() == ["Noté. #2 Plan d'action : En cours, en retard de 12 jours.\nen relecture à l'ICC"]
    await stage.mariam.presses("Nouvelle fiche de suivi")
    table = stage.mariam.hears()[0]
    assert table.count("#2 Plan d'action") == 1
    assert table.count("en relecture à l'ICC") == 1
    assert ("#2", "en relecture à l'ICC") in [(row[0], row[5]) for row in rows_of(stage.mariam)]
    await stage.winds_to(at(12, 10, month=7))
    stage.forgets()
    await stage.awa.tells("/followup")
    assert stage.awa.hears()[0].count("#2 Plan d'action") == 1


async def test_what_is_done_is_done_and_no_reminder_follows(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)
    await stage.mariam.tells("/followup")
    await stage.mariam.presses("Changer une situation")
    await stage.mariam.presses("#2")
    await stage.mariam.presses("Fait")
    stage.forgets()

    await stage.winds_to(at(12, 10, month=7))

    assert stage.mariam.hears() == stage.awa.hears() == []
    keeps_its_manners(stage)


async def test_what_is_overdue_is_recalled_each_working_morning_in_one_line_with_the_way_to_end_it(
    stage: Stage,
) -> None:
    await stage.mariam.tells("/decision Plan d'action; transmission vendredi 23 juin à l'ICC")
    await stage.mariam.presses("Confirmer")
    stage.forgets()

    await stage.winds_to(at(28, 12))

    assert stage.mariam.hears() == [
        "#1 Plan d'action : la transmission à l'ICC est prévue pour vendredi 23 juin, 23:59 (Bamako). "
        "Ce rappel revient les trois prochains matins ouvrés, tant que ce n'est pas fait.",
        *["#1 Plan d'action : transmission à l'ICC toujours à faire, prévue vendredi 23 juin, 23:59 (Bamako)."] * 2,
    ]
    await stage.mariam.presses("Marquer #1 comme transmise")
    await stage.mariam.presses("Confirmer la transmission")
    stage.forgets()
    await stage.winds_to(at(3, 12, month=7))
    assert stage.mariam.hears() == stage.awa.hears() == []
    keeps_its_manners(stage)


async def test_a_history_shows_each_organisation_its_own(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)

    await stage.aissata.tells("/history")

    assert stage.aissata.hears() == [
        "Historique : DRC\n1 décision. Dans les délais : 1.\n\n#1 Priorités pour l'EHP\n"
        "Échéance : jeudi 15 juin 2017, 23:59 (Bamako)\n"
        "Dans les délais, mercredi 7 juin 2017, 15:00 (Bamako), 2 points"
    ]
    await stage.mariam.tells("/history DRC")
    assert stage.mariam.hears()[0].startswith("Historique : DRC\n1 décision. Dans les délais : 1.")


async def test_the_calendar_keeps_its_events_when_dates_move(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.aissata.tells("/ics")
    before = calendar_of(stage.aissata)
    await stage.mariam.tells("/move contributions mercredi 14 juin")

    await stage.aissata.tells("/ics")

    after = calendar_of(stage.aissata)
    assert [line for line in before if line.startswith("UID")] == [line for line in after if line.startswith("UID")]
    assert [line for line in before if line.startswith("DTSTART")] != [
        line for line in after if line.startswith("DTSTART")
    ]


def calendar_of(actor: Actor) -> list[str]:
    (*_, file) = (m.document for m in actor.private.messages if m.document)
    assert file.name == "cluster-protection-mali_calendrier.ics"
    return [str(line) for line in file.content.decode().splitlines()]


def rows_of(actor: Actor) -> list[list[str]]:
    (*_, file) = (m.document for m in actor.private.messages if m.document)
    assert file.name == "cluster-protection-mali_suivi_2017-07-05.docx"
    table = Document(io.BytesIO(file.content)).tables[0]
    return [[read(cell.text) for cell in row.cells] for row in table.rows]
