"""One meeting after another: what is open comes back once, with the next minutes; nothing is noted unless pressed."""

import pytest

from domain import drafting
from tests.dialogues.june_minutes import PLAN, REPORTS, TERMS, minutes_of
from tests.dialogues.stage import Actor, Stage, at, read

JULY = """Cluster Protection Mali
Compte rendu de la réunion du mercredi 5 juillet 2017, Bamako

1. Suivi des actions de la réunion du 7 juin
- Plan d'action de la stratégie partagé avec l'ICC : fait.
- Commentaires sur les termes de référence : en cours, la version finale est en relecture à l'ICC.
- Rapports de monitoring (UNHCR/CCP) : pas encore reçus, reporté au 21 juillet.

2. Points d'action
- Les membres envoient leurs commentaires sur la note de plaidoyer au plus tard mercredi 12 juillet.
"""
# Says nothing of what is open, but for one that it asks for anew.
AUGUST = """Cluster Protection Mali
Compte rendu de la réunion du mercredi 2 août 2017, Bamako

Points d'action
- UNHCR partage les rapports de monitoring au plus tard le 18 août.
- OIM envoie la liste des sites de transit à la coordination au plus tard le 11 août.
"""


async def hands_in(actor: Actor, minutes: str) -> str:
    await actor.tells("/minutes")
    await actor.tells(minutes)
    return actor.hears()[-1]


async def the_meeting_of_7_june(stage: Stage) -> None:
    """#1 the action plan, #2 comments on the terms of reference, #3 the monitoring reports without a date."""
    await stage.mariam.tells("/minutes")
    await stage.mariam.sends(stage.telegram_bot, file=minutes_of(PLAN, TERMS, REPORTS))
    await stage.mariam.presses("☐ 3")
    await stage.mariam.presses("Ouvrir les décisions cochées (3)")
    await stage.winds_to(at(5, 10, month=7))
    stage.forgets()


def from_before(said: str) -> list[str]:
    """The lines of the list under «Encore ouvertes des réunions précédentes»."""
    _, _, block = said.partition("Encore ouvertes des réunions précédentes")
    return block.partition("\n\n")[0].splitlines()[1:]


def statuses(stage: Stage, number: int) -> list[tuple[str, str]]:
    return [(p.status, read(p.reason)) for p in stage.store.decision(number).progress]


async def test_what_is_open_comes_back_once_with_what_the_next_minutes_say_of_it(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)

    said = await hands_in(stage.mariam, JULY)

    assert said.startswith("Compte rendu du mercredi 5 juillet 2017\n1 décision. Rien n'est enregistré")
    assert from_before(said) == [
        "#1 Partager la version finale du plan d'action de la stratégie avec l'ICC : En retard de 19 jours",
        "→ « Plan d'action de la stratégie partagé avec l'ICC : fait »",
        "#2 Commentaires sur les termes de référence : En retard de 20 jours",
        "→ « Commentaires sur les termes de référence : en cours, la version finale est en relecture à l'ICC »",
        "#3 Partager les rapports de monitoring : En attente",
        "→ « Rapports de monitoring (UNHCR/CCP) : pas encore reçus, reporté au 21 juillet »",
    ]
    assert [d.progress for d in stage.store.decisions_of(1)] == [(), (), ()]
    assert len(stage.store.decisions_of(1)) == 3


async def test_a_press_notes_it_as_the_minutes_have_it_and_it_is_not_proposed_again(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)
    await hands_in(stage.mariam, JULY)
    await stage.mariam.presses("Faire le point (3)")
    assert stage.mariam.hears()[-1] == (
        "Encore ouvertes des réunions précédentes\n"
        "« → » : ce qu'en dit le compte rendu. Rien n'est noté sans votre accord.\n\n"
        "#1 Partager la version finale du plan d'action de la stratégie avec l'ICC : En retard de 19 jours\n"
        "→ « Plan d'action de la stratégie partagé avec l'ICC : fait »\n\n"
        "#2 Commentaires sur les termes de référence : En retard de 20 jours\n"
        "→ « Commentaires sur les termes de référence : en cours, la version finale est en relecture à l'ICC »\n\n"
        "#3 Partager les rapports de monitoring : En attente\n"
        "→ « Rapports de monitoring (UNHCR/CCP) : pas encore reçus, reporté au 21 juillet »\n"
        "→ Échéance : vendredi 21 juillet 2017, 23:59 (Bamako)"
    )
    for label in ("#1 : noter « Fait »", "#2 : noter « En cours »", "#3 : reporter au vendredi 21 juillet"):
        await stage.mariam.presses(label)

    assert statuses(stage, 1) == [("done", "Compte rendu du mercredi 5 juillet 2017 : « fait »")]
    assert statuses(stage, 2) == [
        (
            "in progress",
            "Compte rendu du mercredi 5 juillet 2017 : « en cours, la version finale est en relecture à l'ICC »",
        )
    ]
    assert (statuses(stage, 3), stage.store.decision(3).transmission_due) == ([], at(21, 23, 59, month=7))
    assert [read(b) for b in stage.mariam.private.last.buttons] == [
        "#2 : c'est une autre décision",
        "#3 : noter « En attente »",
        "#3 : c'est une autre décision",
        "‹ Retour",
    ]
    assert "#1" not in stage.mariam.hears()[-1]

    again = await hands_in(stage.awa, JULY)
    assert from_before(again) == [
        "#2 Commentaires sur les termes de référence : En cours, en retard de 20 jours",
        "→ « Commentaires sur les termes de référence »",
        "#3 Partager les rapports de monitoring : En attente",
        "→ « Rapports de monitoring (UNHCR/CCP) : pas encore reçus, reporté au 21 juillet »",
    ]


async def test_three_meetings_in_a_row_and_what_is_finished_stays_away(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)
    await hands_in(stage.mariam, JULY)
    await stage.mariam.presses("Ouvrir les décisions cochées (1)")
    await stage.mariam.tells("/followup")
    await stage.mariam.presses("Changer une situation")
    await stage.mariam.presses("#1")
    await stage.mariam.presses("Fait")
    await stage.winds_to(at(2, 10, month=8))
    stage.forgets()

    said = await hands_in(stage.mariam, AUGUST)

    assert from_before(said) == [
        "#2 Commentaires sur les termes de référence : En retard de 48 jours",
        "#3 Partager les rapports de monitoring : En attente",
        "→ « UNHCR partage les rapports de monitoring »",
        "#4 Les membres envoient leurs commentaires sur la note de plaidoyer : En cours, collecte close",
    ]
    await stage.mariam.presses("Faire le point (3)")
    await stage.mariam.presses("#3 : reporter au vendredi 18 août")
    assert stage.store.decision(3).transmission_due == at(18, 23, 59, month=8)
    await stage.mariam.presses("Retour")
    await stage.mariam.presses("Ouvrir les décisions cochées (1)")
    assert [(d.number, d.meeting and d.meeting.month) for d in stage.store.decisions_of(1)] == [
        (1, 6),
        (2, 6),
        (3, 6),
        (4, 7),
        (5, 8),
    ]


async def test_what_only_looks_the_same_is_told_apart_and_opened_as_a_decision_of_its_own(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)
    await stage.winds_to(at(2, 10, month=8))
    await hands_in(stage.mariam, AUGUST)
    await stage.mariam.presses("Faire le point (3)")
    await stage.mariam.presses("#3 : c'est une autre décision")
    assert "☑ 1. UNHCR partage les rapports de monitoring" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Ouvrir les décisions cochées (2)")

    assert [d.title for d in stage.store.decisions_of(1)][3:] == [
        "UNHCR partage les rapports de monitoring",
        "OIM envoie la liste des sites de transit à la coordination",
    ]
    assert stage.store.decision(3).transmission_due is None


async def test_what_is_finished_and_asked_for_again_is_a_new_decision(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)
    for number in (1, 2, 3):
        await stage.mariam.tells("/followup")
        await stage.mariam.presses("Changer une situation")
        await stage.mariam.presses(f"#{number}")
        await stage.mariam.presses("Fait")
    stage.forgets()
    await stage.mariam.tells("/minutes")
    await stage.mariam.sends(
        stage.telegram_bot, file=minutes_of(REPORTS, name="CR juillet.docx", day="mercredi 5 juillet 2017")
    )

    said = stage.mariam.hears()[-1]
    assert from_before(said) == []
    assert "☐ 1. Partager les rapports de monitoring" in said


async def test_two_who_note_the_same_at_once_note_it_once(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)
    await hands_in(stage.mariam, JULY)
    await stage.mariam.presses("Faire le point")
    await stage.awa.tells("/minutes")
    await stage.awa.presses("mercredi 5 juillet 2017")
    await stage.awa.presses("Faire le point")
    await stage.mariam.presses("#2 : noter « En cours »")
    answer = await stage.awa.presses("#2 : noter « En cours »")

    assert (read(answer.text), answer.alert) == (
        "C'est déjà noté, ou changé depuis : voici la liste à jour.",
        True,
    )
    assert len(statuses(stage, 2)) == 1


async def test_what_the_coordination_said_after_the_meeting_outweighs_its_minutes(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)
    await stage.winds_to(at(6, 10, month=7))
    await stage.mariam.tells("/followup")
    await stage.mariam.presses("Changer une situation")
    await stage.mariam.presses("#2")
    await stage.mariam.presses("En attente")
    await stage.mariam.tells("l'ICC est en congé")
    stage.forgets()
    said = await hands_in(stage.mariam, JULY)

    assert "#2 Commentaires sur les termes de référence : En attente, en retard de 21 jours" in from_before(said)
    await stage.mariam.presses("Faire le point")
    assert not any("#2 : noter" in read(button) for button in stage.mariam.private.last.buttons)


async def test_it_is_all_there_after_a_restart(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)
    await hands_in(stage.mariam, JULY)
    await stage.mariam.presses("Faire le point")
    await stage.restarts()
    await stage.mariam.presses("#1 : noter « Fait »")

    assert [status for status, _ in statuses(stage, 1)] == ["done"]


async def test_minutes_without_anything_new_still_bring_back_what_is_open(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)
    said = await hands_in(stage.mariam, JULY.partition("2. Points d'action")[0])

    assert said.startswith(
        "Réunion du mercredi 5 juillet 2017. Je n'ai trouvé aucune nouvelle décision à suivre dans ce texte."
    )
    assert len(from_before(said)) == 6
    assert [read(b) for b in stage.mariam.private.last.buttons] == ["Faire le point (3)"]


async def test_minutes_of_before_bring_nothing_back(stage: Stage) -> None:
    await the_meeting_of_7_june(stage)
    said = await hands_in(stage.mariam, AUGUST.replace("2 août", "3 mai").replace("août", "juillet"))

    assert from_before(said) == []


@pytest.mark.parametrize("many", [6, 7])
async def test_many_that_are_open_are_summed_up_and_paged(stage: Stage, many: int) -> None:
    for number in range(1, many + 1):
        await stage.mariam.tells(f"/decision Mesure {number}; responsable UNHCR")
        await stage.mariam.presses("Confirmer")
    await stage.winds_to(at(5, 10, month=7))
    stage.forgets()
    said = await hands_in(stage.mariam, JULY)

    shown = from_before(said)
    assert shown[:6] == [f"#{n} Mesure {n} : En attente" for n in range(1, 7)]
    assert shown[6:] == (["… et 1 de plus."] if many == 7 else [])
    await stage.mariam.presses(f"Faire le point ({many})")
    await stage.mariam.presses("2 ›")
    assert stage.mariam.hears()[-1].endswith("Page 2 sur 2.")
    await stage.mariam.presses("#6 : changer la situation")
    assert stage.mariam.hears()[-1].startswith("#6 Mesure 6\nUNHCR · Sans date\nEn attente")


async def test_in_english(bare: Stage) -> None:
    await bare.sets_up()
    await bare.mariam.tells("/language en")
    await the_next_in_english(bare)


async def the_next_in_english(stage: Stage) -> None:
    await stage.mariam.tells("/decision Advocacy note on access; transmission Friday 23 June to the ICC; owner UNHCR")
    await stage.mariam.presses("Confirm")
    await stage.winds_to(at(5, 10, month=7))
    stage.forgets()
    said = await hands_in(
        stage.mariam,
        "Protection Cluster\nMinutes of the meeting of Wednesday 5 July 2017\n\nReview of action points\n"
        "- Advocacy note on access: ongoing, postponed to 21 July 2017.\n\nAction points\n"
        "- Members send their comments on the annual report no later than Wednesday 12 July 2017.\n",
    )

    assert (
        "Still open from earlier meetings (1)\n"
        "#1 Advocacy note on access: Overdue by 12 days\n"
        "→ “Advocacy note on access: ongoing, postponed to 21 July 2017”"
    ) in said
    await stage.mariam.presses("Go through them (1)")
    await stage.mariam.presses("#1: note “In progress”")
    await stage.mariam.presses("#1: move to Friday 21 July")
    assert stage.store.decision(1).transmission_due == at(21, 23, 59, month=7)


def test_a_draft_of_before_has_no_reports() -> None:
    kept = '{"meeting_date": "2017-06-07", "entries": [], "organisations": [], "other_meetings": []}'
    assert drafting.from_text(kept).reports == ()


async def test_the_report_of_another_place_is_not_the_same(stage: Stage) -> None:
    await stage.mariam.tells("/decision Partager le rapport de mission de Kidal; responsable OIM")
    await stage.mariam.presses("Confirmer")
    await stage.winds_to(at(2, 10, month=8))
    stage.forgets()
    gao = "- OIM partage le rapport de mission de Gao au plus tard le 18 août.\n"
    said = await hands_in(stage.mariam, AUGUST.partition("- UNHCR")[0] + gao)

    assert from_before(said) == ["#1 Partager le rapport de mission de Kidal : En attente"]
    assert "☑ 1. OIM partage le rapport de mission de Gao" in said


MATRIX = """Cluster Protection Mali
Compte rendu de la réunion du mercredi 5 juillet 2017, Bamako

1. Suivi des actions de la réunion du 7 juin
- Mise à jour de la matrice 3W : reporté au vendredi 21 juillet.
"""


async def test_put_off_is_the_one_date_it_has_shown_first_as_the_group_will_read_it(stage: Stage) -> None:
    call = await stage.opens("Mise à jour de la matrice 3W; contributions jeudi 22 juin")
    await stage.winds_to(at(5, 10, month=7))
    await hands_in(stage.mariam, MATRIX)
    await stage.mariam.presses("Faire le point (1)")
    assert "→ Contributions : vendredi 21 juillet 2017, 23:59 (Bamako)" in stage.mariam.hears()[-1]
    stage.forgets()
    await stage.mariam.presses("#1 : reporter au vendredi 21 juillet")

    notice = (
        "#1 Mise à jour de la matrice 3W : les dates changent. La collecte est rouverte.\n"
        "Contributions : avant vendredi 21 juillet, 23:59 (Bamako)."
    )
    assert stage.mariam.hears() == [
        f"#1 : rien n'est encore changé. Le groupe lira :\n{notice}\nL'appel montrera ces dates.\n"
        "La collecte est rouverte : qui n'a pas répondu sera de nouveau relancé."
    ]
    assert stage.group_hears() == []
    await stage.mariam.presses("Retour")
    await stage.mariam.presses("#1 : reporter au vendredi 21 juillet")
    await stage.restarts()
    await stage.mariam.presses("Changer les dates et prévenir le groupe")
    assert stage.group_hears() == [notice]
    moved = stage.store.decision(1)
    assert (moved.contributions_due, moved.transmission_due, moved.is_open) == (at(21, 23, 59, month=7), None, True)
    assert "Avant vendredi 21 juillet" in read(call.text)
    assert "close" not in read(call.text)


async def test_put_off_is_shown_again_where_another_one_moved_it_meanwhile(stage: Stage) -> None:
    await stage.opens("Mise à jour de la matrice 3W; contributions jeudi 22 juin")
    await stage.winds_to(at(5, 10, month=7))
    await hands_in(stage.mariam, MATRIX)
    await stage.mariam.presses("Faire le point (1)")
    await stage.mariam.presses("#1 : reporter au vendredi 21 juillet")
    await stage.awa.tells("/deplacer 1 contributions mardi 18 juillet")
    stage.group_hears()
    stage.forgets()

    await stage.mariam.presses("Changer les dates et prévenir le groupe")
    assert stage.group_hears() == []
    shown = (
        "#1 Mise à jour de la matrice 3W : les dates changent.\n"
        "Contributions : avant vendredi 21 juillet, 23:59 (Bamako)."
    )
    assert stage.mariam.hears() == [
        f"#1 : rien n'est encore changé. Le groupe lira :\n{shown}\nL'appel montrera ces dates."
    ]
    await stage.mariam.presses("Changer les dates et prévenir le groupe")
    assert stage.group_hears() == [shown]


async def test_what_was_closed_by_hand_stays_closed_and_that_is_said(stage: Stage) -> None:
    await stage.opens("Mise à jour de la matrice 3W; contributions jeudi 22 juin")
    await stage.mariam.tells("/close 1")
    await stage.winds_to(at(5, 10, month=7))
    await hands_in(stage.mariam, MATRIX)
    await stage.mariam.presses("Faire le point (1)")
    await stage.mariam.presses("#1 : reporter au vendredi 21 juillet")
    assert stage.mariam.hears()[-1].endswith("La collecte, close à la main, le reste. La rouvrir : /rouvrir 1")


async def test_put_off_in_english(english: Stage) -> None:
    await english.opens("Update of the 3W matrix; contributions Thursday 22 June")
    await english.winds_to(at(5, 10, month=7))
    english.forgets()
    await hands_in(
        english.mariam,
        "Protection Cluster\nMinutes of the meeting of Wednesday 5 July 2017\n\nReview of action points\n"
        "- Update of the 3W matrix: postponed to 21 July 2017.\n",
    )
    await english.mariam.presses("Go through them (1)")
    await english.mariam.presses("#1: move to Friday 21 July")
    assert english.group_hears() == []
    notice = (
        "#1 Update of the 3W matrix: the dates change. Contributions are open again.\n"
        "Contributions: before Friday 21 July, 23:59 (Bamako)."
    )
    assert english.mariam.hears()[-1] == (
        f"#1: nothing is changed yet. The group will read:\n{notice}\nThe call will show these dates.\n"
        "Contributions are open again: whoever has not answered will be reminded again."
    )
    await english.mariam.presses("Change the dates and tell the group")
    assert english.group_hears() == [notice]
