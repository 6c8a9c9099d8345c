"""What comes in after the transmission goes to the recipient by itself; what was frozen stays byte for byte."""

import io
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from sandbox.chats import Message
from tests.dialogues.stage import Stage, at, read
from tests.dialogues.test_transmission import PRIORITIES, answered, files_of
from tests.smtp import PostOffice, post_office

V1, V2 = (f"cluster-protection-mali_1_{version}" for version in ("transmission_v1", "additif_v2"))


async def transmitted(stage: Stage) -> Message:
    """Version 1, with one point of DRC and one of NRC, on the day it was due; then SIF and DRC send more."""
    call = await answered(stage)
    await stage.winds_to(at(16, 9, 5))
    await stage.awa.tells("/transmit")
    await stage.awa.presses("1 · NRC")
    await stage.awa.presses("3 · DRC")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")
    await stage.winds_to(at(16, 11, 30))
    await stage.mariam.tells("/for SIF téléphone 1) Enfants non accompagnés 2) Relais <communautaires>")
    await stage.aissata.replies("1) Accès aux cercles <b>frontaliers</b>\n2) Eau à Ansongo", to=call)
    stage.forgets()
    return call


def words_of(word: bytes) -> str:
    return read("\n".join("".join(p.itertext()) for p in Document(io.BytesIO(word)).element.body.iter("{*}p")))


async def test_an_addendum_holds_what_is_new_and_nothing_else(stage: Stage) -> None:
    await transmitted(stage)
    before = dict(files_of(stage.awa))
    notice = read(stage.awa.with_button("Préparer l'additif").text)
    assert notice.endswith(
        "DRC a répondu après la transmission. La version transmise ne change pas. Le bouton montre ce qui est arrivé "
        "depuis, à transmettre à part ; rien ne part sans confirmation."
    )
    await stage.awa.presses("Préparer l'additif")

    shown = stage.awa.hears()[-1]
    assert shown.startswith(
        "#1 Priorités pour l'EHP\n"
        "Additif à la version 1 à l'EHP : ce qui est arrivé depuis, et rien d'autre. La version 1 ne change pas. "
        "Un numéro retire un point de l'additif, ou l'y remet.\n\n"
        "☑ 1. DRC, vendredi 16 juin, 11:30 (Bamako)\nEau à Ansongo\n\n"
        "☑ 2. SIF, vendredi 16 juin, 11:30 (Bamako)\nEnfants non accompagnés\n\n"
        "☑ 3. SIF, vendredi 16 juin, 11:30 (Bamako)\nRelais <communautaires>\n"
    )
    assert "retiré" not in shown  # what DRC let go of was not transmitted
    await stage.awa.presses("☑ 2")
    assert "☐ 2. SIF" in stage.awa.hears()[-1]
    await stage.awa.presses("Confirmer")

    first, second = stage.store.decision(1).transmissions
    assert (second.version, second.adds_to, second.chosen) == (2, 1, ("Eau à Ansongo", "Relais <communautaires>"))
    assert first.chosen == ("Accès humanitaire dans le Gourma", "Accès aux cercles <b>frontaliers</b>")
    handed = files_of(stage.awa)
    assert {name: handed[name] for name in before} == before
    word = words_of(handed[f"{V2}.docx"])
    assert "Additif à la version 1 : Priorités pour l'EHP" in word
    assert "DRC (reçue le vendredi 16 juin 2017, 11:30 (Bamako))" in word
    assert "Eau à Ansongo" in word
    assert "Relais <communautaires>" in word
    for old in ("Enfants non accompagnés", "frontaliers", "Gourma", "NRC", "Documentation"):
        assert old not in word
    mail = stage.awa.hears()
    text = next(said for said in mail if "Objet :" in said)
    assert "Cluster Protection Mali : Additif à la version 1 : Priorités pour l'EHP" in text
    assert "transmet à l'EHP ce qui est arrivé après la version 1" in text
    assert "La version 1 reste valable" in text


async def test_the_group_is_told_in_the_message_that_stands_and_each_contributor_in_private(stage: Stage) -> None:
    await transmitted(stage)
    standing = stage.posts()[-1]
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Préparer l'additif")
    await stage.awa.presses("Confirmer")

    assert stage.group_hears() == []
    result = read(standing.text)
    assert "1. Accès humanitaire dans le Gourma\n2. Accès aux cercles <b>frontaliers</b>" in result
    assert result.endswith(
        "\n\nMerci pour leurs contributions : NRC, DRC.\n"
        "Additif transmis à l'EHP le vendredi 16 juin, 11:30 (Bamako) : 3 points de plus. Merci à DRC et SIF."
    )
    assert stage.aissata.hears()[-1].endswith(
        "DRC : votre contribution, arrivée ensuite, est transmise dans un additif.\n• Eau à Ansongo"
    )
    await stage.aissata.tells("/suite 1")
    looked_up = stage.aissata.hears()[-1]
    assert "Version 1, transmise" in looked_up
    assert "Additif (version 2), transmis" in looked_up

    # Done for both; nothing is left to add; each version can be had again.
    await stage.mariam.tells("/transmit 1")
    assert "c'est déjà fait. Additif (version 2) transmis à l'EHP par Awa Touré" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Documents de la version 1")
    assert f"{V1}.docx" in files_of(stage.mariam)
    await stage.mariam.tells("/compile")
    assert "Additif : changements" not in stage.mariam.hears()[0]


async def test_a_frozen_version_goes_on_thanking_those_who_contributed_to_it(stage: Stage) -> None:
    await answered(stage)
    await stage.winds_to(at(16, 9, 5))
    await stage.awa.tells("/transmit")
    await stage.awa.presses("1 · NRC")
    await stage.awa.presses("3 · DRC")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")
    standing = stage.posts()[-1]
    before = read(standing.text)
    assert before.endswith("\n\nMerci pour leurs contributions : NRC, DRC.")
    await stage.aissata.tells("/withdraw")
    await stage.aissata.presses("#1 · 1) Accès")
    await stage.mariam.tells("/for SIF téléphone 1) Transport des déplacés")
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Préparer l'additif")
    await stage.awa.presses("Confirmer")
    added = "\nAdditif transmis à l'EHP le vendredi 16 juin, 09:05 (Bamako) : 1 point de plus. Merci à SIF."
    assert read(standing.text) == before + added
    await stage.awa.presses("Additif noté par erreur")
    await stage.awa.presses("Oui, rien n'était parti")
    assert read(standing.text) == before


async def test_a_frozen_version_goes_on_thanking_in_english(english: Stage) -> None:
    call = await english.opens(
        "Priorities for the HCT; contributions Thursday 15 June; transmission Friday 16 June to HCT"
    )
    await english.aissata.replies("1) Access", to=call)
    await english.winds_to(at(16, 9, 5))
    await english.awa.tells("/transmit 1")
    await english.awa.presses("Mark as transmitted")
    await english.awa.presses("Confirm")
    standing = english.posts()[-1]
    before = read(standing.text)
    await english.aissata.tells("/withdraw")
    await english.aissata.presses("#1 · 1) Access")
    await english.mariam.tells("/for SIF phone 1) Water")
    await english.awa.tells("/transmit 1")
    await english.awa.presses("Prepare the addendum")
    assert "Since then, has withdrawn or changed what had been transmitted: DRC." in english.awa.hears()[-1]
    await english.awa.presses("Confirm")
    assert "DRC" in before
    added = "\nAddendum transmitted to the HCT, Friday 16 June, 09:05 (Bamako): 1 more point. Thanks to SIF."
    assert read(standing.text) == before + added


async def test_what_comes_in_meanwhile_is_shown_again(stage: Stage) -> None:
    call = await transmitted(stage)
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Préparer l'additif")
    await stage.ibrahim.replies("1) Encore un point", to=call)
    answer = await stage.awa.presses("Confirmer")

    assert "changé" in answer.text
    assert "Encore un point" in stage.awa.hears()[-1]
    assert len(stage.store.decision(1).transmissions) == 1


async def test_what_was_transmitted_and_stands_no_more_is_said(stage: Stage) -> None:
    call = await transmitted(stage)
    await stage.aissata.replies("1) Eau à Ansongo seulement", to=call)
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Préparer l'additif")
    shown = stage.awa.hears()[-1]
    assert "Depuis, a retiré" not in shown  # they may have meant to add to it
    assert "⚠️ DRC : nouvelle réponse, sans ce qui avait été transmis. Ajout ou remplacement ?" in shown
    await stage.awa.presses("☐ Dire que DRC a modifié")
    assert "Depuis, a retiré ou modifié ce qui avait été transmis : DRC." in stage.awa.hears()[-1]
    await stage.awa.presses("☑ Dire que DRC a modifié")
    assert "Depuis, a retiré" not in stage.awa.hears()[-1]
    await stage.awa.presses("☐ Dire que DRC a modifié")
    await stage.awa.presses("Confirmer")

    said = "Depuis, a retiré ou modifié ce qui avait été transmis : DRC."
    assert f"2 organisations ont contribué : DRC et SIF. {said}" in words_of(files_of(stage.awa)[f"{V2}.docx"])


async def test_withdrawals_alone_make_no_addendum(stage: Stage) -> None:
    call = await answered(stage)
    await stage.winds_to(at(16, 9, 5))
    await stage.awa.tells("/transmit")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")
    assert call
    await stage.aissata.tells("/withdraw")
    await stage.aissata.presses("Retirer")
    stage.forgets()
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Préparer l'additif")
    assert "aucun nouveau point à transmettre" in stage.awa.hears()[-1]


@pytest.fixture
async def office(stage: Stage, tmp_path: Path) -> AsyncIterator[PostOffice]:
    with post_office(tmp_path) as (running, server):
        stage.mail = server
        await stage.restarts()
        yield running


async def test_it_goes_by_mail_as_any_version_does(stage: Stage, office: PostOffice) -> None:
    call = await answered(stage)
    await stage.awa.tells("/transmit")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Envoyer par e-mail")
    await stage.awa.tells("ehp@un.example")
    await stage.awa.presses("Changer le texte")
    await stage.awa.tells("Voici la première version.")
    await stage.awa.presses("Envoyer")
    await stage.winds_to(at(8, 10))
    await stage.aissata.replies("1) Eau à Ansongo", to=call)
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Préparer l'additif")
    await stage.awa.presses("Envoyer par e-mail")
    shown = stage.awa.hears()[-1]
    assert "Objet : Cluster Protection Mali : Additif à la version 1 : Priorités pour l'EHP" in shown
    await stage.awa.presses("Changer l'objet")
    await stage.awa.tells("Additif, juin 2017")
    assert "Objet : Additif, juin 2017" in stage.awa.hears()[-1]
    await stage.awa.presses("Envoyer")
    await stage.settled()

    first, second = office.letters
    assert (first["Subject"], second["Subject"]) == (
        "Cluster Protection Mali : Priorités pour l'EHP",
        "Additif, juin 2017",
    )
    assert first["Message-ID"] != second["Message-ID"]
    body = second.get_body()
    assert body is not None
    text = read(body.get_content().replace("\r\n", "\n"))
    assert "DRC (reçue le jeudi 8 juin 2017, 10:00 (Bamako))\n1. Eau à Ansongo\n" in text
    assert "Voici la première version" not in text
    assert [f.get_filename() for f in second.iter_attachments()] == [f"{V2}.docx"]
    assert [t.adds_to for t in stage.store.decision(1).transmissions] == [None, 1]


async def test_a_later_addendum_does_not_move_the_date_of_the_transmission(stage: Stage) -> None:
    call = await transmitted(stage)
    explained = (
        "« Préparer l'additif » ne transmet que ce qui est arrivé depuis ; « Transmettre aussi la version 2 » refait"
    )
    await stage.awa.tells("/compile 1")
    assert f"{explained} un document entier." in stage.awa.hears()[-1]
    await stage.winds_to(at(23, 10, 0))
    stage.forgets()
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Préparer l'additif")
    await stage.awa.presses("Confirmer")

    assert any("Noté comme additif à la version 1 transmis à l'EHP le vendredi 23 juin" in s for s in stage.awa.hears())
    assert stage.mariam.hears() == [
        "#1 Priorités pour l'EHP : additif à la version 1 transmis à l'EHP par Awa Touré le vendredi 23 juin, "
        "10:00 (Bamako).\nContributeurs prévenus en privé : DRC. Sans conversation privée, pas prévenus : SIF."
    ]
    first = "à l'EHP, version 1, vendredi 16 juin 2017, 09:05 (Bamako), par Awa Touré"
    since = "additif transmis le vendredi 23 juin 2017, 10:00 (Bamako)"
    assert (
        "transmise à l'EHP le vendredi 16 juin, 09:05 (Bamako) ; additif transmis le vendredi 23 juin, 10:00 (Bamako). "
        "Merci." in read(call.text)
    )
    await stage.mariam.tells("/compile 1")
    assert f"Déjà transmise : {first} ; {since}." in stage.mariam.hears()[0]
    await stage.mariam.tells("/followup")
    assert f"Transmise : {first} ; {since}" in stage.mariam.hears()[0]
    handed = files_of(stage.mariam)
    word = next(data for name, data in handed.items() if name.endswith("suivi_2017-06-23.docx"))
    assert f"Transmise : {first} ; {since}" in words_of(word)
    book = load_workbook(io.BytesIO(next(data for name, data in handed.items() if name.endswith("23.xlsx"))))
    assert f"{first} ; {since}" in [read(str(cell.value)) for row in book.worksheets[0] for cell in row]

    # A whole version after it is told as such, and the first date stays.
    await stage.aissata.replies("1) Encore un point", to=call)
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Transmettre aussi la version 3")
    await stage.awa.presses("Confirmer")
    assert (
        "transmise à l'EHP le vendredi 16 juin, 09:05 (Bamako) ; version 3 le vendredi 23 juin, 10:00 (Bamako). "
        "Merci." in read(call.text)
    )
    await stage.aissata.replies("1) Un autre point", to=call)
    for version in (4, 5):
        await stage.awa.tells("/transmit 1")
        await stage.awa.presses("Préparer l'additif")
        await stage.awa.presses("Confirmer")
        await stage.ibrahim.replies(f"1) Point {version}", to=call)
    assert read(call.text).endswith(
        "; version 3 le vendredi 23 juin, 10:00 (Bamako) ; 2 additifs, le dernier le vendredi 23 juin, "
        "10:00 (Bamako). Merci."
    )


async def test_an_addendum_beside_the_transmission_in_english(english: Stage) -> None:
    call = await english.opens(
        "Priorities for the HCT; contributions Thursday 15 June; transmission Friday 16 June to HCT"
    )
    await english.aissata.replies("1) Access", to=call)
    await english.winds_to(at(16, 9, 5))
    await english.awa.tells("/transmit 1")
    await english.awa.presses("Mark as transmitted")
    await english.awa.presses("Confirm")
    await english.ibrahim.replies("1) Access 2) Water", to=call)
    await english.winds_to(at(23, 10, 0))
    english.forgets()
    await english.awa.tells("/transmit 1")
    await english.awa.presses("Prepare the addendum")
    await english.awa.presses("Confirm")

    assert any("Addendum to version 1 marked as transmitted to the HCT" in said for said in english.awa.hears())
    assert "addendum to version 1 transmitted to the HCT by Awa Touré" in english.mariam.hears()[-1]
    assert (
        "handed to the HCT on Friday 16 June, 09:05 (Bamako); addendum transmitted on Friday 23 June, "
        "10:00 (Bamako). Thank you." in read(call.text)
    )


async def test_who_had_nothing_to_add_is_thanked_for_the_addendum_alone_and_the_other_way_round(stage: Stage) -> None:
    call = await stage.opens("Priorités; contributions jeudi 15 juin; transmission vendredi 16 juin à l'EHP")
    nothing = await stage.aissata.replies("RAS", to=call)
    await stage.mariam.tells("/roster +NRC @oumar_out")
    stage.chat.adds(stage.oumar.person)
    await stage.oumar.starts()
    points = await stage.oumar.replies("1) Eau 2) Route", to=call)
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")
    result = stage.posts()[-1]
    await stage.aissata.edits(nothing, "1) École\n2) Puits")
    await stage.oumar.edits(points, "RAS")
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Préparer l'additif")
    await stage.awa.presses("Confirmer")

    *_, thanks, added = read(result.text).splitlines()
    assert thanks == "Merci pour leurs contributions : NRC."
    assert added.endswith("2 points de plus. Merci à DRC.")


async def test_more_in_all_than_the_final_version_was_to_have_is_said(stage: Stage) -> None:
    await transmitted(stage)  # two were chosen, 2 to 3 are wanted
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Préparer l'additif")
    warned = (
        "⚠️ Avec cet additif, 5 points sont transmis en tout : c'est plus que le nombre demandé à chaque "
        "organisation (2 à 3). À vous de juger."
    )
    assert warned in stage.awa.hears()[-1]

    # What is left out of it does not count; three are as many as wanted.
    await stage.awa.presses("☑ 1")
    assert "4 points sont transmis en tout" in stage.awa.hears()[-1]
    await stage.awa.presses("☑ 2")
    assert "transmis en tout" not in stage.awa.hears()[-1]

    # It is a warning: all of it may go, and the next addendum counts from there.
    await stage.awa.presses("☐ 1")
    await stage.awa.presses("Confirmer")
    assert len(stage.store.decision(1).transmissions) == 2
    await stage.mariam.tells("/for ACTED téléphone 1) Radios locales")
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Préparer l'additif")
    assert "⚠️ Avec cet additif, 5 points sont transmis en tout" in stage.awa.hears()[-1]


async def test_what_counts_only_once_it_was_confirmed_is_told_the_coordination_too(stage: Stage) -> None:
    call = await transmitted(stage)
    await stage.aissata.replies("Un numéro vert commun", to=call)
    assert stage.mariam.hears() == []  # until she says so it may be a mere remark
    await stage.aissata.presses("Une contribution")
    told = (
        "#1 Priorités pour l'EHP : DRC a répondu après la transmission. La version transmise ne change pas. Le bouton "
        "montre ce qui est arrivé depuis, à transmettre à part ; rien ne part sans confirmation."
    )
    assert stage.mariam.hears() == [told]
    assert stage.awa.hears() == [told]
    await stage.mariam.presses("Préparer l'additif")
    assert "Un numéro vert commun" in stage.mariam.hears()[-1]


async def test_what_waits_for_its_organisation_is_told_once_that_is_known(stage: Stage) -> None:
    call = await transmitted(stage)
    sira = stage.meets("sira", "Sira", language_code="fr")
    await sira.starts()
    stage.forgets()
    await sira.replies("1) Abris à Ménaka", to=call)
    (whose,) = stage.mariam.hears()
    assert "pour quelle organisation" in whose
    await stage.mariam.presses("ACTED")
    assert "ACTED a répondu après la transmission" in "\n".join(stage.mariam.hears())
    assert "ACTED a répondu après la transmission" in stage.awa.hears()[-1]


async def test_an_answer_received_before_and_settled_after_is_told_as_such(stage: Stage) -> None:
    call = await answered(stage)
    await stage.aissata.replies("Un numéro vert commun", to=call)
    await stage.winds_to(at(16, 9, 5))
    await stage.awa.tells("/transmit")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")
    stage.forgets()
    await stage.aissata.presses("Une contribution")
    (told,) = stage.mariam.hears()
    assert "une réponse de DRC, reçue avant la transmission, compte depuis." in told


async def test_a_message_edited_after_the_transmission_is_told_once(stage: Stage) -> None:
    await answered(stage)
    sent = stage.chat.messages[-1]
    await stage.winds_to(at(8, 9, 5))
    await stage.awa.tells("/transmit")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")
    await stage.winds_to(at(8, 10))
    stage.forgets()
    await stage.aissata.edits(sent, "1) Accès aux cercles\n2) Eau à Ansongo")
    (told,) = stage.mariam.hears()
    assert "DRC a modifié sa réponse après la transmission." in told
    await stage.winds_to(at(8, 10, 30))
    await stage.aissata.edits(sent, "1) Accès aux cercles\n2) Eau à Ansongo et Labbezanga")
    assert stage.mariam.hears() == []


async def test_what_is_settled_after_the_transmission_is_told_in_english(english: Stage) -> None:
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to HCT")
    await english.aissata.replies("1) Access", to=call)
    sent = english.chat.messages[-1]
    await english.ibrahim.replies("A common hotline", to=call)
    await english.winds_to(at(8, 9, 5))
    await english.awa.tells("/transmit 1")
    await english.awa.presses("Mark as transmitted")
    await english.awa.presses("Confirm")
    await english.winds_to(at(8, 9, 10))
    english.forgets()
    await english.ibrahim.presses("contribution")
    await english.aissata.edits(sent, "1) Access to the north")
    assert [told.split(".")[0] for told in english.mariam.hears()] == [
        "#1 Priorities: an answer by DRC, received before the transmission, counts since then",
        "#1 Priorities: DRC changed their answer after the transmission",
    ]


async def test_what_was_transmitted_already_for_others_says_so(stage: Stage) -> None:
    await transmitted(stage)
    await stage.mariam.tells("/for TDH téléphone 1) Enfants non accompagnés 2) Accès humanitaire dans le Gourma")
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Préparer l'additif")

    shown = stage.awa.hears()[-1]
    assert "(Bamako) · déjà transmis (NRC)\nAccès humanitaire dans le Gourma\n" in shown
    assert shown.count("déjà transmis") == 1  # what stands beside it in the addendum was not


async def test_what_is_written_in_private_just_after_the_transmission_is_kept_and_asked_about(stage: Stage) -> None:
    await answered(stage)
    await stage.winds_to(at(16, 9, 5))
    await stage.awa.tells("/transmit")
    await stage.awa.presses("3 · DRC")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")
    stage.forgets()

    await stage.ibrahim.tells("Merci beaucoup !")
    assert stage.ibrahim.hears()[0].startswith("Rien ne vous est demandé en ce moment")
    await stage.ibrahim.tells("Complément DRC : éclairage des sites")
    assert stage.ibrahim.hears()[-1] == "À quoi répondez-vous ? Votre message est gardé en attendant."
    assert stage.awa.hears() == []
    await stage.restarts()
    await stage.ibrahim.tells("1")

    assert any(said.startswith("Bien reçu, merci. #1, DRC,") for said in stage.ibrahim.hears())
    assert stage.store.submissions_to(1)[-1].current.items[-1] == "éclairage des sites"
    await stage.awa.presses("Préparer l'additif")
    shown = stage.awa.hears()[-1]
    assert "☑ 1. DRC, vendredi 16 juin, 09:05 (Bamako)\néclairage des sites\n" in shown
    assert "☑ 2." not in shown


async def test_what_is_no_answer_after_all_is_let_go_and_a_stranger_is_asked_nothing(stage: Stage) -> None:
    await transmitted(stage)
    await stage.ibrahim.tells("Réunion reportée au lundi de la semaine prochaine")
    await stage.ibrahim.presses("Aucune réponse, ne pas garder")
    assert len(stage.store.submissions_to(1)) == 5
    await stage.oumar.tells("Éclairage des sites")
    assert "gardé en attendant" not in stage.oumar.hears()[-1]


async def test_who_stands_in_the_version_is_not_told_that_nothing_was_kept_when_a_later_point_is_left_out(
    stage: Stage,
) -> None:
    call = await answered(stage)
    await stage.winds_to(at(16, 9, 5))
    await stage.awa.tells("/transmit")
    await stage.awa.presses("3 · DRC")
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Marquer comme transmise")
    preview = stage.mariam.private.last
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")
    await stage.aissata.replies("Ajout : Eau à Ansongo", to=call)
    await stage.mariam.tells("/for SIF téléphone 1) Relais")
    stage.forgets()
    # What was shown before shows no document of a version that would not leave.
    answer = await stage.mariam.presses("Voir le document Word et l'e-mail", on=preview)
    assert "changé" in answer.text
    assert not [text for text in stage.mariam.hears() if "Projet" in text]

    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Préparer l'additif")
    await stage.awa.presses("☑ 1")
    await stage.awa.presses("Voir le document Word et l'e-mail")
    await stage.awa.presses("‹ Retour à l'aperçu, pour confirmer")
    await stage.awa.presses("Confirmer")

    (told,) = stage.aissata.hears()
    assert told.endswith(
        "DRC : ce qui est arrivé ensuite ne figure pas dans cet additif ; cela reste, mot pour mot, dans la "
        "compilation de la coordination. Ce qui figure dans la version 1 y reste."
    )
    await stage.aissata.tells("/suite 1")
    assert "ne figure pas parmi les points retenus" not in stage.aissata.hears()[-1]


async def test_an_older_answer_that_counts_only_now_is_not_said_to_have_come_since(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Puits à Ansongo\n2) Écoles", to=call)
    await stage.ibrahim.replies("1) Accès à Ménaka\n2) Abris", to=call)
    await stage.winds_to(at(16, 9, 5))
    await stage.awa.tells("/transmit")
    await stage.awa.presses("1 · DRC")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")
    stage.forgets()
    await stage.ibrahim.tells("/retirer")
    await stage.ibrahim.presses("1) Accès à Ménaka")
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Préparer l'additif")
    assert (
        "☑ 1. DRC, mercredi 7 juin, 15:00 (Bamako) · prise en compte depuis\nPuits à Ansongo" in stage.awa.hears()[-1]
    )
    await stage.awa.presses("Confirmer")
    word = words_of(files_of(stage.awa)[f"{V2}.docx"])
    assert "DRC (réponse du mercredi 7 juin 2017, 15:00 (Bamako), prise en compte depuis)" in word
    assert "reçue le" not in word
