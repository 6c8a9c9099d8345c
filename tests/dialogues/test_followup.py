"""Scenario 11: the next meeting's table, each organisation's own history, and the calendar."""

import io
from dataclasses import replace

from docx import Document
from openpyxl import load_workbook

from domain.groups import Group, Organisation
from domain.roster import renamed, without
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
        "Fait · 1 réponse sur 20\n"
        "Transmise : à l'EHP, version 1, vendredi 16 juin 2017, 10:00 (Bamako), par Mariam Diallo"
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
    noted = "en relecture à l'ICC\nNoté par Mariam Diallo, mercredi 5 juillet 2017, 10:00 (Bamako)"
    assert ("#2", noted) in [(row[0], row[5]) for row in rows_of(stage.mariam)]
    await stage.winds_to(at(12, 10, month=7))
    stage.forgets()
    await stage.awa.tells("/followup")
    assert stage.awa.hears()[0].count("#2 Plan d'action") == 1


async def test_the_same_table_is_a_spreadsheet_to_sort_and_filter(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)
    await stage.awa.tells("/followup")

    (*_, file) = (m.document for m in stage.awa.private.messages if m.document)
    assert file.name == "cluster-protection-mali_suivi_2017-07-05.xlsx"
    sheet = load_workbook(io.BytesIO(file.content))["Suivi"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref, sheet.print_title_rows) == ("C5", "A4:M7", "$4:$4")
    assert sheet.page_setup.orientation == "landscape"
    head, *rows = sheet.iter_rows(min_row=4, values_only=True)
    assert head[:3] == ("N°", "Mesure", "Point focal / organisation")
    assert [(r[0], r[1], r[4], read(str(r[6])), r[7], r[12] and read(str(r[12]))) for r in rows] == [
        (2, "Plan d'action", at(23, 23, 59).replace(tzinfo=None), "En retard de 12 jours", 12, None),
        (3, "Rapports mensuels de monitoring", None, "En attente", None, None),
        (
            *(1, "Priorités pour l'EHP", at(16, 23, 59).replace(tzinfo=None), "Fait", None),
            "à l'EHP, version 1, vendredi 16 juin 2017, 10:00 (Bamako), par Mariam Diallo",
        ),
    ]


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


async def opens_row(actor: Actor, label: str) -> None:
    """The row of one measure, from a new sheet."""
    await actor.tells("/followup")
    await actor.presses("Changer une situation")
    await actor.presses(label)
    actor.hears()


async def says_pending(actor: Actor, number: str, reason: str) -> None:
    await opens_row(actor, number)
    await actor.presses("En attente")
    await actor.tells(reason)


async def test_a_row_shows_who_said_what_when_and_the_last_word_can_be_taken_back(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)
    await says_pending(stage.mariam, "#2", "données manquantes")
    await stage.mariam.presses("Changer une situation")
    assert stage.mariam.hears()[-1] == (
        "De quelle décision la situation change-t-elle ?\n\n"
        "#2 Plan d'action : En attente, en retard de 12 jours\n"
        "#3 Rapports mensuels de monitoring : En attente\n"
        "#1 Priorités pour l'EHP : Fait"
    )
    await stage.mariam.presses("#2")

    assert stage.mariam.hears()[-1] == (
        "#2 Plan d'action\nUNHCR · vendredi 23 juin 2017, 23:59 (Bamako), à l'ICC\nEn attente, en retard de 12 jours\n"
        "données manquantes (Mariam Diallo, 5 juillet 10:00)\n\nOù en est-on maintenant ?"
    )
    await stage.mariam.presses("Annuler ce changement")

    assert stage.mariam.hears()[-1] == (
        "#2 Plan d'action\nUNHCR · vendredi 23 juin 2017, 23:59 (Bamako), à l'ICC\nEn retard de 12 jours\n\n"
        "Où en est-on maintenant ?"
    )
    assert stage.store.decision(2).progress == ()


async def test_of_two_coordinators_at_once_the_second_sees_what_the_first_said_and_nothing_is_lost(
    stage: Stage,
) -> None:
    await the_meeting_of_7_june(stage)
    await opens_row(stage.mariam, "#2")
    await opens_row(stage.awa, "#2")
    await stage.mariam.presses("Fait")
    stage.forgets()

    answer = await stage.awa.presses("En cours")

    assert (read(answer.text), answer.alert) == (
        "La situation a changé entre-temps : voici ce qui est noté. Choisissez de nouveau si besoin.",
        True,
    )
    assert "Fait\nNoté : Mariam Diallo, 5 juillet 10:00" in stage.awa.hears()[-1]
    await stage.awa.presses("En cours")
    await stage.awa.tells("l'ICC demande une révision")
    assert stage.mariam.hears() == [
        "#2 Plan d'action : En cours, en retard de 12 jours (vous aviez noté : fait).\n"
        "l'ICC demande une révision (Awa Touré, 5 juillet 10:00)"
    ]
    assert [(p.status, p.reason) for p in stage.store.decision(2).progress] == [
        ("done", ""),
        ("in progress", "l'ICC demande une révision"),
    ]


async def test_a_reason_typed_while_a_colleague_was_quicker_is_shown_back_and_not_written_over_it(
    stage: Stage,
) -> None:
    await the_meeting_of_7_june(stage)
    await opens_row(stage.awa, "#2")
    await stage.awa.presses("En cours")
    await opens_row(stage.mariam, "#2")
    await stage.mariam.presses("Fait")
    stage.forgets()

    await stage.awa.tells("en relecture")

    assert stage.awa.hears()[-1].endswith("Où en est-on maintenant ?\nNon enregistré : « en relecture »")
    assert [p.status for p in stage.store.decision(2).progress] == ["done"]


async def test_a_long_list_of_measures_is_turned_page_by_page(stage: Stage) -> None:
    for number in range(1, 21):
        await stage.mariam.tells(f"/decision Mesure {number}; responsable UNHCR")
        await stage.mariam.presses("Confirmer")
    await stage.mariam.tells("/followup")
    await stage.mariam.presses("Changer une situation")
    shown = []
    for turn in ("2 ›", "3 ›"):
        shown += stage.mariam.private.last.buttons[:8]
        await stage.mariam.presses(turn)

    assert stage.mariam.hears()[-1].endswith("\n\nPage 3 sur 3.")
    shown += stage.mariam.private.last.buttons[:-1]
    assert shown == [f"#{n} Mesure {n}" for n in range(1, 21)]


async def test_owner_and_date_of_a_row_are_put_right_from_there(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)
    await opens_row(stage.mariam, "#3")
    await stage.mariam.presses("Corriger le responsable")
    await stage.mariam.tells("x" * 81)
    assert stage.mariam.hears()[-1].endswith("c'est trop long (81 caractères). Dites-le en une ligne courte.")
    await stage.mariam.tells("UNHCR / CCP")
    assert "\nUNHCR / CCP · Sans date\n" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Corriger l'échéance")
    await stage.mariam.tells("vendredi 14 juillet")

    row = stage.store.decision(3)
    assert (row.owner, row.transmission_due) == ("UNHCR / CCP", at(14, 23, 59, month=7))


# What cannot be taken


async def test_a_reason_too_long_is_told_and_the_question_stands(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)
    await opens_row(stage.mariam, "#2")
    await stage.mariam.presses("En cours")
    stage.forgets()
    await stage.mariam.tells("r" * 4000)

    assert stage.mariam.hears() == [
        "Cette raison a 4000 caractères ; la fiche de suivi en prend 500. "
        "Écrivez-la en plus court : la question reste ouverte."
    ]
    await stage.mariam.tells("en relecture")
    assert [p.reason for p in stage.store.decision(2).progress] == ["en relecture"]


async def test_signs_of_html_in_a_reason_are_words(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)
    await opens_row(stage.mariam, "#2")
    await stage.mariam.presses("En cours")
    stage.forgets()
    await stage.mariam.tells("<b>budget</b> & {{ delay }} < 5 %")

    assert stage.mariam.hears()[-1].endswith("\n<b>budget</b> & {{ delay }} < 5 %")
    await stage.mariam.tells("/followup")
    assert "<b>budget</b> & {{ delay }} < 5 % (Mariam Diallo, 5 juillet 10:00)" in stage.mariam.hears()[0]
    assert [row[5].splitlines()[0] for row in rows_of(stage.mariam) if row[0] == "#2"] == [
        "<b>budget</b> & {{ delay }} < 5 %"
    ]


async def test_a_reply_to_the_question_about_another_measure_is_not_taken_for_this_one(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)
    await opens_row(stage.mariam, "#3")
    await stage.mariam.presses("En cours")
    earlier = stage.mariam.private.last
    await opens_row(stage.mariam, "#2")
    await stage.mariam.presses("En attente")
    later = stage.mariam.private.last
    stage.forgets()
    await stage.mariam.replies("rapport attendu de Gao", to=earlier)

    assert stage.mariam.hears() == ["Noté. #3 Rapports mensuels de monitoring : En cours.\nrapport attendu de Gao"]
    answer = await stage.mariam.presses("Sans raison", on=earlier)
    assert (read(answer.text), answer.alert) == (
        "La situation a changé entre-temps : voici ce qui est noté. Choisissez de nouveau si besoin.",
        True,
    )
    assert stage.mariam.hears() == [
        "#3 Rapports mensuels de monitoring\nUNHCR · Sans date\nEn cours\n"
        "rapport attendu de Gao (Mariam Diallo, 5 juillet 10:00)\n\nOù en est-on maintenant ?"
    ]
    await stage.mariam.replies("ICC en congé", to=later)
    assert stage.mariam.hears() == ["Noté. #2 Plan d'action : En attente, en retard de 12 jours.\nICC en congé"]
    assert [[(p.status, p.reason) for p in stage.store.decision(n).progress] for n in (2, 3)] == [
        [("pending", "ICC en congé")],
        [("in progress", "rapport attendu de Gao")],
    ]


async def test_a_reply_to_a_question_that_was_left_is_no_reason_for_another_measure(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)
    await opens_row(stage.mariam, "#3")
    await stage.mariam.presses("En cours")
    left = stage.mariam.private.last
    await stage.mariam.presses("Laisser comme c'est")
    await opens_row(stage.mariam, "#2")
    await stage.mariam.presses("En attente")
    await stage.mariam.tells("/language en")
    stage.forgets()

    await stage.mariam.replies("rapport attendu de Gao", to=left)
    assert stage.mariam.hears() == [
        "You are replying to another question. Here I am waiting for the reason for #2 Plan d'action. "
        "Write it, or take up the other decision with /followup."
    ]
    await stage.mariam.tells("/language fr")
    stage.forgets()
    await stage.mariam.replies("rapport attendu de Gao", to=left)
    assert stage.mariam.hears() == [
        "Vous répondez à une autre question. Ici, j'attends la raison pour #2 Plan d'action. "
        "Écrivez-la, ou reprenez l'autre décision avec /suivi."
    ]
    await stage.mariam.tells("ICC en congé")
    assert stage.mariam.hears() == ["Noté. #2 Plan d'action : En attente, en retard de 12 jours.\nICC en congé"]
    assert [stage.store.decision(n).progress[-1:] == () for n in (2, 3)] == [False, True]


async def test_buttons_of_before_it_was_cancelled_say_so(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)
    await opens_row(stage.mariam, "#2")
    row = stage.mariam.private.last
    await stage.mariam.presses("En attente")
    await stage.awa.tells("/cancel 2 reprise par l'ICC")
    await stage.awa.presses("annuler")
    stage.forgets()
    cancelled = "#2 est annulée. La rouvrir : /rouvrir 2"
    await stage.mariam.tells("en attente de l'ICC")
    assert stage.mariam.hears() == [cancelled]
    for label in ("Fait", "En cours", "Corriger l'échéance"):
        await stage.mariam.presses(label, on=row)
        assert stage.mariam.hears() == [cancelled]

    await stage.mariam.tells("/followup")
    assert stage.mariam.hears()[0].endswith(
        "#2 Plan d'action\nUNHCR · vendredi 23 juin 2017, 23:59 (Bamako), à l'ICC\nAnnulée\n"
        "reprise par l'ICC (Awa Touré, 5 juillet 10:00)"
    )
    await stage.mariam.presses("Changer une situation")
    assert not any("#2" in button for button in stage.mariam.private.last.buttons)


async def test_without_any_decision_the_sheet_says_so_and_with_all_done_that_too(stage: Stage) -> None:
    await stage.mariam.tells("/followup")
    assert stage.mariam.hears() == [
        "Fiche de suivi · Cluster Protection Mali\nmercredi 7 juin 2017, 15:00 (Bamako)\n"
        "Aucune décision n'est enregistrée."
    ]
    await stage.mariam.tells("/decision Rapports mensuels; responsable UNHCR")
    await stage.mariam.presses("Confirmer")
    await opens_row(stage.mariam, "#1")
    await stage.mariam.presses("Fait")
    stage.forgets()
    await stage.mariam.tells("/followup")
    assert stage.mariam.hears()[0].splitlines()[2] == "0 décision ouverte ; 1 décision terminée."


async def test_a_row_is_the_coordination_s_alone_also_by_a_button_of_before(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)
    await opens_row(stage.awa, "#2")
    group = stage.store.group(1)
    mariam_alone = tuple(c for c in group.coordinators if c.person == stage.mariam.person.id)
    stage.store.keep_group(replace(group, coordinators=mariam_alone))
    stage.forgets()
    await stage.awa.presses("Fait")
    await stage.aissata.tells("/followup")

    refused = "Cette action revient à la coordination du groupe. /aide montre ce que vous pouvez faire ici."
    assert stage.awa.hears() == stage.aissata.hears() == [refused]
    assert stage.store.decision(2).progress == ()


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


async def test_a_bare_date_puts_right_the_date_that_the_sheet_shows(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.winds_to(at(16, 10))
    await stage.mariam.tells("/followup")
    await stage.mariam.presses("Changer une situation")
    await stage.mariam.presses("#1")
    await stage.mariam.presses("Corriger l'échéance")
    await stage.mariam.tells("20 juin")

    stage.group_hears()
    assert stage.mariam.hears()[-1] == (
        "#1 : rien n'est encore changé. Le groupe lira :\n"
        "#1 Priorités pour l'EHP : les dates changent.\nContributions : avant jeudi 15 juin, 23:59 (Bamako).\n"
        "Transmission à l'EHP : mardi 20 juin, 23:59 (Bamako).\nL'appel montrera ces dates."
    )
    assert stage.store.decision(1).transmission_due == at(16, 23, 59)
    await stage.mariam.presses("Ne rien changer")
    assert (stage.group_hears(), stage.mariam.hears()) == ([], ["Rien n'a été changé."])
    await opens_row(stage.mariam, "#1")
    await stage.mariam.presses("Corriger l'échéance")
    await stage.mariam.tells("20 juin")
    question = stage.mariam.private.last
    await stage.mariam.presses("Changer les dates et prévenir le groupe")

    assert stage.mariam.hears()[-1].startswith(
        "#1 : dates changées, le groupe est prévenu.\nContributions : jeudi 15 juin 2017, 23:59 (Bamako)\n"
        "Transmission : mardi 20 juin 2017, 23:59 (Bamako)"
    )
    assert len(stage.group_hears()) == 1
    assert question.buttons == []


async def test_a_date_put_right_by_two_at_once_is_not_moved_back(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.mariam.tells("/followup")
    await opens_row(stage.mariam, "#1")
    await stage.mariam.presses("Corriger l'échéance")
    await stage.mariam.tells("20 juin")
    await stage.awa.tells("/move 1 transmission 22 juin")
    stage.forgets()
    await stage.mariam.presses("Changer les dates et prévenir le groupe")
    assert "rien n'est changé. Depuis cette question, les dates" in stage.mariam.hears()[-1]
    assert stage.store.decision(1).transmission_due == at(22, 23, 59)
    assert stage.group_hears() == []


async def test_a_due_date_that_asks_back_is_shown_before_the_group_reads_it_too(stage: Stage) -> None:
    await stage.opens("Matrice 3W; contributions jeudi 22 juin")
    await stage.mariam.tells("/followup")
    await opens_row(stage.mariam, "#1")
    await stage.mariam.presses("Corriger l'échéance")
    await stage.mariam.tells("mardi 28 juin")
    await stage.mariam.presses("mercredi 28 juin 2017")
    assert stage.group_hears() == []
    await stage.mariam.presses("Changer les dates et prévenir le groupe")
    assert stage.store.decision(1).contributions_due == at(28, 23, 59)
    assert len(stage.group_hears()) == 1


async def test_nothing_to_add_is_counted_beside_the_answers_wherever_they_are_counted(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès\n2) Documentation civile", to=call)
    await stage.mariam.tells("/for AMSS téléphone rien à ajouter")
    stage.forgets()

    assert "\n1/20 réponses, 1 sans ajout. Répondez à CE message" in read(call.text)
    await stage.mariam.tells("/followup")
    assert stage.mariam.hears()[0].endswith("\nEn cours · 1 réponse sur 20, 1 sans ajout")
    await stage.mariam.tells("/status")
    assert ": 1 réponse, 1 sans ajout, 0 excusée, 18 attendues." in "".join(stage.mariam.hears())
    await stage.mariam.tells("/close 1")
    assert "1/20 réponses, 1 sans ajout · close." in read(call.text)

    await stage.mariam.tells("/language en")
    stage.forgets()
    await stage.mariam.tells("/followup")
    assert " · 1 answer of 20, 1 with nothing to add" in stage.mariam.hears()[0]


async def test_who_answered_in_time_stays_so_in_every_place_when_more_comes_later(stage: Stage) -> None:
    call = await the_meeting_of_7_june(stage)
    await stage.aissata.replies("1) Accès\n2) Documentation civile\n3) Eau", to=call)
    stage.forgets()

    await stage.aissata.tells("/history")
    await stage.mariam.tells("/history")
    await stage.mariam.tells("/compile 1")

    assert stage.aissata.hears() == [
        "Historique : DRC\n1 décision. Dans les délais : 1.\n\n#1 Priorités pour l'EHP\n"
        "Échéance : jeudi 15 juin 2017, 23:59 (Bamako)\n"
        "Dans les délais, mercredi 7 juin 2017, 15:00 (Bamako) ; "
        "dernière réponse : mercredi 5 juillet 2017, 10:00 (Bamako), 3 points"
    ]
    overview, _, compiled, *_ = stage.mariam.hears()
    assert "\nDRC : dans les délais 1\n" in overview
    late = "dans les délais, nouvelle réponse après l'échéance"
    assert f"\nDRC · 3 points · {late}, mercredi 5 juillet, 10:00 (Bamako)\n" in compiled
    await stage.mariam.presses("Tableau de toutes les organisations")
    (table,) = (m.document for m in stage.mariam.private.messages if m.document and "historique" in m.document.name)
    head, *rows = load_workbook(io.BytesIO(table.content))["Décisions"].iter_rows(values_only=True)
    assert head[4:] == ("Situation", "Reçue le (heure de Bamako)", "Dernière réponse (heure de Bamako)", "Points")
    record, received, again, points = next(row for row in rows if row[0] == "DRC")[4:]
    assert (record, f"{received:%d.%m %H:%M}", f"{again:%d.%m %H:%M}", points) == (
        "Dans les délais", "07.06 15:00", "05.07 10:00", 3
    )  # fmt: skip
    (annex,) = (m.document for m in stage.mariam.private.messages if m.document and "compilation" in m.document.name
                and m.document.name.endswith("xlsx"))  # fmt: skip
    organisations = load_workbook(io.BytesIO(annex.content))["Organisations"].iter_rows(values_only=True)
    assert next(row for row in organisations if row[0] == "DRC")[6] == late

    await stage.mariam.tells("/language en")
    await stage.mariam.tells("/history DRC")
    assert stage.mariam.hears()[-1] == (
        "History: DRC\n1 decision. On time: 1.\n\n#1 Priorités pour l'EHP\n"
        "Due: Thursday 15 June 2017, 23:59 (Bamako)\n"
        "On time, Wednesday 7 June 2017, 15:00 (Bamako); last answer: Wednesday 5 July 2017, 10:00 (Bamako), 3 points"
    )


async def the_history_of_two_decisions(stage: Stage) -> None:
    """DRC answered in time and then not at all; AMSS had nothing to add; TDH was late; ECHO was excused."""
    call = await the_meeting_of_7_june(stage)
    await stage.mariam.tells("/for TDH #1 téléphone 1) Accès")
    await stage.mariam.tells("/for AMSS #1 téléphone rien à ajouter")
    await stage.mariam.tells("/decision Indicateurs; contributions jeudi 6 juillet")
    await stage.mariam.presses("Confirmer")
    await stage.mariam.tells("/excuse ECHO 4")
    await stage.winds_to(at(10, 10, month=7))
    stage.forgets()
    assert call


async def test_the_coordination_sees_all_organisations_at_a_glance_and_as_a_table(stage: Stage) -> None:
    await the_history_of_two_decisions(stage)
    await stage.mariam.tells("/history")

    head, question = stage.mariam.hears()
    first, asked, _, *lines = head.splitlines()
    assert (first, asked) == ("Historique · Cluster Protection Mali", "2 décisions ont demandé des contributions.")
    assert len(lines) == 20
    assert "DRC : dans les délais 1, sans réponse 1" in lines
    assert "TDH : reçue après l'échéance 1, sans réponse 1" in lines
    assert "ECHO : excusée 1, sans réponse 1" in lines
    assert question == "De quelle organisation voulez-vous l'historique ?"
    await stage.mariam.presses("Tableau de toutes les organisations")
    (*_, file) = (m.document for m in stage.mariam.private.messages if m.document)
    assert file.name == "cluster-protection-mali_historique_2017-07-10.xlsx"
    book = load_workbook(io.BytesIO(file.content))
    assert book.sheetnames == ["Organisations", "Décisions"]
    head_row, *rows = book["Organisations"].iter_rows(values_only=True)
    assert head_row[:3] == ("Organisation", "Demandées", "Dans les délais")
    assert next(row for row in rows if row[0] == "DRC") == ("DRC", 2, 1, None, None, None, None, 1, None)
    assert [row[:5] for row in book["Décisions"].iter_rows(values_only=True) if row[0] == "TDH"] == [
        ("TDH", 4, "Indicateurs", at(6, 23, 59, month=7).replace(tzinfo=None), "Sans réponse"),
        ("TDH", 1, "Priorités pour l'EHP", at(15, 23, 59).replace(tzinfo=None), "Reçue après l'échéance"),
    ]
    await stage.mariam.presses("DRC")
    assert stage.mariam.hears()[-1].startswith("Historique : DRC\n2 décisions. Dans les délais : 1, sans réponse : 1.")


async def test_the_table_is_the_coordination_s_alone(stage: Stage) -> None:
    await the_history_of_two_decisions(stage)
    await stage.awa.tells("/history")
    group = stage.store.group(1)
    mariam_alone = tuple(c for c in group.coordinators if c.person == stage.mariam.person.id)
    stage.store.keep_group(replace(group, coordinators=mariam_alone))
    stage.forgets()
    await stage.awa.presses("Tableau de toutes les organisations")
    await stage.awa.presses("DRC")

    assert stage.awa.hears() == [
        "Cette action revient à la coordination du groupe. /aide montre ce que vous pouvez faire ici.",
        "Je n'ai pas d'historique de cette organisation à vous montrer. Exemple : /historique NRC",
    ]
    assert not [m for m in stage.awa.private.messages if m.document]


async def test_an_organisation_renamed_or_taken_off_the_roster_keeps_its_history(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)
    group = stage.store.group(1)
    drc, tdh = (next(o for o in group.roster if o.name == name) for name in ("DRC", "TDH"))
    group = renamed(group, drc, "DRC Mali")
    group = without(group, tdh, by=stage.mariam.person.id, now=at(5, 10, month=7))
    stage.store.keep_group(group)
    for asked in ("DRC", "DRC Mali"):
        await stage.mariam.tells(f"/history {asked}")
        assert stage.mariam.hears()[-1].startswith("Historique : DRC Mali\n1 décision. Dans les délais : 1.")
    await stage.mariam.tells("/history TDH")
    assert stage.mariam.hears()[-1].startswith("Historique : TDH\n1 décision. Sans réponse : 1.")
    await stage.mariam.tells("/history")
    lines = stage.mariam.hears()[0].splitlines()
    assert lines[-1] == "TDH (ne fait plus partie de la liste) : sans réponse 1"

    group = stage.store.group(1)
    stage.store.keep_group(without(group, renamed_drc(group), by=stage.mariam.person.id, now=at(5, 10, month=7)))
    await stage.aissata.tells("/history")
    assert stage.aissata.hears()[-1].startswith("Historique : DRC Mali\n1 décision. Dans les délais : 1.")


def renamed_drc(group: Group) -> Organisation:
    return next(o for o in group.roster if o.name == "DRC Mali")


async def test_before_anything_was_asked_the_overview_says_so(stage: Stage) -> None:
    await stage.mariam.tells("/history")

    assert stage.mariam.hears()[0] == (
        "Historique · Cluster Protection Mali\nAucune contribution n'a encore été demandée."
    )


async def test_a_group_that_is_gone_keeps_its_sheet_and_its_history_for_the_coordination(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)
    stage.chat.removes(stage.telegram_bot, by=stage.mariam.person)
    await stage.settled()
    stage.forgets()
    await stage.mariam.tells("/followup")

    assert stage.mariam.hears()[0].startswith("Fiche de suivi · Cluster Protection Mali\n")
    await stage.mariam.presses("Changer une situation")
    await stage.mariam.presses("#2")
    await stage.mariam.presses("Fait")
    assert stage.mariam.hears()[-1] == "Noté. #2 Plan d'action : Fait."
    await stage.mariam.tells("/history DRC")
    assert stage.mariam.hears()[-1].startswith("Historique : DRC\n1 décision.")
    await stage.mariam.tells("/compile")
    assert stage.mariam.hears() == [
        "Je n'ai plus accès à « Cluster Protection Mali » : plus rien n'y est publié et personne n'est relancé. "
        "Tout ce qui a été reçu est gardé ; ajoutez-moi de nouveau pour reprendre."
    ]


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
    (*_, file) = (m.document for m in actor.private.messages if m.document and m.document.name.endswith(".docx"))
    assert file.name == "cluster-protection-mali_suivi_2017-07-05.docx"
    table = Document(io.BytesIO(file.content)).tables[0]
    return [[read(cell.text) for cell in row.cells] for row in table.rows]


async def test_what_is_still_owed_after_its_date_is_not_told_as_if_there_were_time(stage: Stage) -> None:
    await stage.opens("Priorités pour l'EHP; contributions mercredi 14 juin; transmission mardi 20 juin à l'EHP")
    await stage.winds_to(at(16, 10))
    stage.forgets()
    await stage.aissata.tells("/status")
    late = "DRC : contribution pas encore reçue ; échéance le mercredi 14 juin 2017, 23:59 (Bamako). Elle reste utile."
    assert late in "".join(stage.aissata.hears())

    await stage.aissata.presses("Répondre")
    assert (
        "L'échéance était le mercredi 14 juin, 23:59 (Bamako) ; une réponse tardive reste utile."
        in (stage.aissata.hears()[-1])
    )
    await stage.aissata.tells("/language en")
    stage.forgets()
    await stage.aissata.tells("/status")
    assert "DRC: no answer yet; it was due Wednesday 14 June 2017, 23:59 (Bamako), and is still useful." in "".join(
        stage.aissata.hears()
    )


async def test_words_in_private_after_the_transmission_may_answer_what_was_never_answered(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.opens("Cartographie; contributions vendredi 30 juin")
    await stage.winds_to(at(16, 10))
    await stage.mariam.tells("/for NRC #1 téléphone 1) Accès 2) Eau")
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("Marquer comme transmis")
    await stage.mariam.presses("Confirmer la transmission")
    stage.forgets()

    await stage.aissata.tells("1) Genre et protection\n2) Documentation civile")
    assert stage.aissata.hears()[-1].startswith("À quoi répondez-vous ?")
    await stage.aissata.presses("#1")

    assert "L'ensemble est déjà transmis : votre réponse est gardée pour un additif." in "".join(stage.aissata.hears())
    assert [s.organisation for s in stage.store.submissions_to(2)] == []


async def test_what_a_status_means_for_the_reminders_and_the_call_is_said(stage: Stage) -> None:
    call = await stage.opens("Matrice 3W; contributions jeudi 22 juin")
    await stage.winds_to(at(19, 10))
    await stage.mariam.tells("/followup")
    await opens_row(stage.mariam, "#1")
    await stage.mariam.presses("En attente")
    await stage.mariam.presses("Sans raison")
    assert stage.mariam.hears()[-1].endswith(
        "Les organisations qui n'ont pas répondu sont toujours relancées. Pour arrêter : /clore 1"
    )
    await opens_row(stage.mariam, "#1")
    await stage.mariam.presses("Fait")
    assert stage.mariam.hears()[-1].endswith(
        "Plus aucune organisation n'est relancée ; l'appel dans le groupe le montre."
    )
    assert "0/20 réponses · notée « Fait » par la coordination. Plus rien n'est demandé." in read(call.text)
    assert call.buttons == []

    # What it would have been reminded of meanwhile is not made up for; what is to come is.
    stage.forgets()
    await stage.winds_to(at(22, 9, 30))
    assert stage.aissata.hears() == []
    answer = await stage.mariam.presses("Annuler")
    assert "Les relances à venir reprennent ; celles qui sont passées ne sont pas rattrapées." in read(answer.text)
    assert "Répondez à CE message" in read(call.text)
    assert call.buttons != []
    await stage.winds_to(at(22, 18))
    assert stage.aissata.hears() == []
    await stage.winds_to(at(23, 12))
    assert len(stage.aissata.hears()) == 1


async def test_what_is_not_done_after_all_is_taken_up_in_english(english: Stage) -> None:
    call = await english.opens("3W matrix; contributions Thursday 22 June")
    await english.mariam.tells("/followup")
    await english.mariam.presses("Change a status")
    await english.mariam.presses("#1")
    await english.mariam.presses("Done")
    assert "noted as “Done” by the coordination. Nothing is asked any more. Thank you." in call.text
    answer = await english.mariam.presses("Undo")
    assert answer.text == (
        "Undone: what was noted before holds again. "
        "The reminders to come go on; those that have passed are not made up for."
    )
    await english.winds_to(at(20, 10))
    assert "3W matrix" in "".join(english.aissata.hears())
