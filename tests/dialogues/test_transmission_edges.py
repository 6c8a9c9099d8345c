"""Transmitting when little came, when what came is gone, and when something else changes meanwhile."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sandbox.chats import Message
from tests.dialogues.stage import Stage, at, key_of, read
from tests.dialogues.test_mail import EHP
from tests.dialogues.test_transmission import PRIORITIES, answered, files_of
from tests.smtp import PostOffice, post_office

STEM = "cluster-protection-mali_1_transmission_v1"


@pytest.fixture
async def office(stage: Stage, tmp_path: Path) -> AsyncIterator[PostOffice]:
    with post_office(tmp_path) as (running, server):
        stage.mail = server
        await stage.restarts()
        yield running


def body_of(office: PostOffice) -> str:
    body = office.letters[-1].get_body()
    assert body is not None
    return read(str(body.get_content()).replace("\r\n", "\n"))


async def confirmed(stage: Stage) -> None:
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer")


async def withdrawn(stage: Stage) -> None:
    await stage.aissata.tells("/withdraw")
    await stage.aissata.presses("Retirer")


async def only_drc(stage: Stage) -> Message:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès humanitaire", to=call)
    stage.forgets()
    return call


async def test_without_an_answer_what_goes_says_so(stage: Stage, office: PostOffice) -> None:
    await stage.opens(PRIORITIES)
    await stage.mariam.tells("/transmit 1")
    assert "Aucune contribution n'a été reçue : le document le dira." in stage.mariam.hears()[-1]
    await stage.mariam.presses("Envoyer par e-mail")
    await stage.mariam.tells(EHP)
    await stage.mariam.presses("Envoyer")

    assert "Aucune contribution n'a été reçue à ce jour." in body_of(office)
    assert stage.store.decision(1).transmissions[0].results == ()
    (result,) = stage.group_hears()
    assert result.startswith("#1 Priorités pour l'EHP\nTransmise à l'EHP le ")
    assert "Merci" not in result


async def test_one_answer_goes_in_the_singular(stage: Stage, office: PostOffice) -> None:
    await only_drc(stage)
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Envoyer par e-mail")
    await stage.mariam.tells(EHP)
    await stage.mariam.presses("Envoyer")

    assert "DRC\n1. Accès humanitaire\n\n1 organisation a contribué : DRC.\n" in body_of(office)


async def test_when_all_is_withdrawn_nothing_of_it_goes(stage: Stage) -> None:
    await only_drc(stage)
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("1 · DRC")
    await withdrawn(stage)
    await stage.mariam.presses("Marquer comme transmise")
    assert "La réponse d'origine a été modifiée ou retirée depuis (DRC)" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Retour")
    await stage.mariam.presses("1")
    await stage.mariam.presses("Ne pas retenir")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer")

    (done,) = stage.store.decision(1).transmissions
    assert (done.chosen, done.submissions, done.results) == ((), (), ())
    text = next(said for said in stage.mariam.hears() if "Objet :" in said)
    assert "Aucune contribution n'a été reçue à ce jour." in text
    assert "Accès humanitaire" not in text


async def test_withdrawn_between_the_preview_and_the_press_is_shown_first(stage: Stage) -> None:
    await only_drc(stage)
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("Marquer comme transmise")
    await withdrawn(stage)
    answer = await stage.mariam.presses("Confirmer")

    assert "changé" in answer.text
    assert not stage.store.decision(1).transmissions


async def test_an_organisation_renamed_since_is_told_and_credited_by_its_new_name(stage: Stage) -> None:
    await only_drc(stage)
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("1 · DRC")
    await stage.mariam.tells("/roster DRC = Conseil danois")
    stage.forgets()
    await confirmed(stage)

    (result,) = stage.group_hears()
    assert result.endswith("Merci pour leurs contributions : Conseil danois.")
    assert "Conseil danois : votre contribution est retenue" in stage.aissata.hears()[-1]


async def test_an_organisation_off_the_roster_since_is_told_and_credited_all_the_same(stage: Stage) -> None:
    await only_drc(stage)
    await stage.mariam.tells("/roster -DRC")
    stage.forgets()
    await confirmed(stage)

    (result,) = stage.group_hears()
    assert result.endswith("Merci pour leurs contributions : DRC.")
    assert "DRC : votre contribution a été transmise" in stage.aissata.hears()[-1]
    await stage.aissata.tells("/suite")
    assert "DRC : votre contribution a été transmise" in stage.aissata.hears()[-1]


async def test_a_decision_cancelled_meanwhile_goes_nowhere(stage: Stage, office: PostOffice) -> None:
    await answered(stage)
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Marquer comme transmise")
    by_hand = stage.mariam.private.messages[-1]
    key = key_of(by_hand, "Je l'envoie moi-même")
    await stage.mariam.presses("Envoyer par e-mail")
    await stage.mariam.tells(EHP)
    await stage.awa.tells("/cancel 1")
    await stage.awa.presses("Oui")
    stage.forgets()

    await stage.mariam.presses("Envoyer")
    assert "annulée" in stage.mariam.hears()[-1]
    await stage.mariam.forges(key, by_hand)
    assert "annulée" in stage.mariam.hears()[-1]
    assert office.received == []
    assert not stage.store.decision(1).transmissions
    assert stage.group_hears() == []


async def test_a_date_moved_meanwhile_changes_nothing_of_what_goes(stage: Stage) -> None:
    await answered(stage)
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.awa.tells("/move 1 transmission lundi 19 juin")
    assert stage.store.decision(1).transmission_due == at(19, 23, 59)
    await stage.mariam.presses("Confirmer")

    (done,) = stage.store.decision(1).transmissions
    assert (done.version, done.recipient) == (1, "EHP")
    assert f"{STEM}.docx" in files_of(stage.mariam)


async def test_two_at_once_lose_nothing_and_both_see_the_last_state(stage: Stage) -> None:
    await answered(stage)
    await stage.mariam.tells("/transmit")
    await stage.awa.tells("/transmit")
    await stage.mariam.presses("1 · NRC")
    await stage.awa.presses("3 · DRC")
    await stage.mariam.presses("5 · DRC")
    await stage.awa.presses("Version finale")
    await stage.mariam.presses("Version finale")

    theirs, hers = stage.awa.hears()[-1], stage.mariam.hears()[-1]
    assert theirs == hers
    assert "1. Accès humanitaire dans le Gourma" in hers
    assert "2. Accès aux cercles <b>frontaliers</b>" in hers
    assert "3. Espaces sûrs" in hers


async def test_in_english(stage: Stage, office: PostOffice) -> None:
    await stage.mariam.tells("/reglages langue anglais")
    await stage.mariam.tells("/language en")
    await answered(stage)
    office.refuses[EHP] = "550 5.1.1 unknown"
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("5 · DRC")
    await stage.mariam.presses("Mark as transmitted")
    assert (
        "Without a point kept: NRC. Kept in part: DRC. You may tell them why; you need not." in stage.mariam.hears()[-1]
    )
    await stage.mariam.presses("Reasons")
    await stage.mariam.presses("NRC")
    await stage.mariam.tells("Outside the request")
    await stage.mariam.presses("Back")
    await stage.mariam.presses("Send by e-mail")
    assert "At which e-mail addresses should it go to the EHP?" in stage.mariam.hears()[-1]
    await stage.mariam.tells(f"{EHP}, ocha@un.example; reply: mariam@hcr.example")
    shown = stage.mariam.hears()[-1]
    assert shown.startswith("#1 Priorités pour l'EHP\nE-mail ready. Nothing leaves before “Send”.\n\nFrom: Cluster")
    assert "Dear colleagues,\n\nThe coordination (Cluster Protection Mali) transmits to the EHP" in shown
    await stage.mariam.presses("Send")

    report = stage.mariam.hears()[-1]
    assert "✅ Handed to the server for ocha@un.example." in report
    assert f"❌ Refused for {EHP}: the server does not know this address." in report
    assert "The server's answer: “550 5.1.1 unknown”." in report
    await stage.mariam.presses(f"Correct {EHP}")
    await stage.mariam.tells("ehp2@un.example")
    assert "Send version 1 to ehp2@un.example, and to that one alone?" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Send")
    assert office.envelopes == [["ocha@un.example"], ["ehp2@un.example"]]

    await stage.winds_to(at(8, 10))
    await stage.awa.tells("/for SIF phone 1) Unaccompanied children")
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("Prepare the addendum")
    assert "Addendum to version 1 to the EHP: what came in since, and nothing else." in stage.mariam.hears()[-1]
    await stage.mariam.presses("Send by e-mail")
    await stage.mariam.presses("Send")
    assert office.letters[-1]["Subject"] == "Cluster Protection Mali: Addendum to version 1: Priorités pour l'EHP"
    await stage.awa.tells("/outcome 1")
    assert "Motif donné par la coordination : Outside the request" in stage.awa.hears()[-1]  # she reads French


async def test_however_many_contributed_all_are_named_to_whoever_transmits(stage: Stage) -> None:
    names = [f"Association {n} des ressortissants du cercle de Gao pour la paix et la cohésion" for n in range(56)]
    await stage.mariam.tells("/roster " + ", ".join(names[:28]))
    await stage.mariam.tells("/roster +" + ", ".join(names[28:]))
    await stage.opens(PRIORITIES)
    for name in names:
        stage.awa.person.writes(stage.telegram_bot, f"/for {name} téléphone 1) Eau")
    await stage.settled()
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Marquer comme transmise")
    stage.forgets()
    await stage.awa.presses("Confirmer")

    kept, *told = stage.awa.hears()
    assert kept.startswith("#1 Priorités pour l'EHP\nNotée comme transmise à l'EHP")
    assert "Suivent ici" in kept
    start = next(i for i, t in enumerate(told) if t.startswith("Sans conversation privée, pas prévenus"))
    assert [n for n in names if n not in " ".join(told[start : start + 2])] == []


async def test_what_the_other_one_cancelled_is_told_in_place_of_the_screen(stage: Stage) -> None:
    call = await stage.opens("Avis; contributions jeudi 15 juin; transmission vendredi 16 juin au HCT")
    await stage.aissata.replies("1) Accès\n2) Eau", to=call)
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("Marquer comme transmise")
    preview = stage.mariam.with_button("Confirmer la transmission")
    await stage.awa.tells("/cancel 1")
    await stage.awa.presses("Oui, annuler")
    stage.forgets()

    await stage.mariam.presses("Confirmer la transmission", on=preview)

    assert stage.mariam.hears() == ["#1 Avis : annulée par Awa Touré (7 juin 15:00). La rouvrir : /rouvrir 1"]
    assert read(preview.text) == "#1 Avis : annulée par Awa Touré (7 juin 15:00). La rouvrir : /rouvrir 1"
    assert preview.buttons == []
    assert stage.store.decision(1).transmissions == ()
