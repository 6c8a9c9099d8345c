"""Scenarios 9 to 11: compiled in private, chosen and transmitted once, followed up at the next meeting."""

import asyncio
import hashlib
import re
from io import BytesIO

from docx import Document
from openpyxl import load_workbook

from sandbox.chats import Message
from tests.dialogues.stage import Actor, Stage, at, key_of, read

PRIORITIES = "Priorités pour l'EHP; contributions jeudi 15 juin; transmission vendredi 16 juin à l'EHP; items 2-3"
DRC = "1) Accès aux cercles <b>frontaliers</b>\n2) Documentation *civile* & état [civil]\n3) Espaces sûrs"


async def answered(stage: Stage) -> Message:
    """The decision is open; DRC and NRC answered, AMSS has nothing to add."""
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies(DRC, to=call)
    await stage.awa.tells("/for NRC téléphone 1) Accès humanitaire dans le Gourma 2) Audiences foraines")
    await stage.awa.tells("/for AMSS téléphone rien à ajouter")
    stage.forgets()
    return call


def files_of(actor: Actor) -> dict[str, bytes]:
    """The documents the bot sent to this person, the latest of each name."""
    return {m.document.name: m.document.content for m in actor.private.messages if m.document}


async def test_a_compilation_is_for_the_coordination_alone_and_in_private(stage: Stage) -> None:
    await answered(stage)

    await stage.aissata.writes("/compile")
    (refusal,) = stage.aissata.hears()
    assert "coordination" in refusal
    assert files_of(stage.aissata) == {}

    await stage.mariam.writes("/compile")

    summary = stage.mariam.hears()[0]
    assert "20 organisations sollicitées : 2 réponses, 1 sans ajout, 0 excusée, 17 attendues." in summary
    assert "5 points dans 2 réponses." in summary
    assert "1. Accès aux cercles <b>frontaliers</b>\n2. Documentation *civile* & état [civil]" in summary
    stem = "cluster-protection-mali_1_compilation_2017-06-07_1500"
    assert list(files_of(stage.mariam)) == [f"{stem}.docx", f"{stem}.xlsx", f"{stem}.txt"]
    assert stage.group_hears() == []


async def test_whoever_never_opened_the_chat_is_invited_and_gets_it_there(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    newcomer = stage.meets("sira", "Sira", language_code="fr")
    await newcomer.writes("/ics")
    invitation = stage.posts()[-1]
    assert stage.group_hears() == [read(invitation.text)]

    await newcomer.presses("privé", on=invitation)

    assert list(files_of(newcomer)) == ["cluster-protection-mali_calendrier.ics"]


async def test_without_an_answer_the_report_says_so(stage: Stage) -> None:
    await stage.opens(PRIORITIES)

    await stage.mariam.tells("/compile")

    assert "Aucune contribution n'a été reçue à ce jour." in stage.mariam.hears()[0]
    assert len(files_of(stage.mariam)) == 3


async def test_files_of_members_are_handed_over_with_it(stage: Stage) -> None:
    call = await answered(stage)
    await stage.aissata.sends(stage.telegram_bot, file=("Note d'accès.docx", b"note"), reply_to=call)
    await stage.ibrahim.sends(stage.telegram_bot, file=("Carte.pdf", b"carte"))

    await stage.mariam.tells("/compile")

    zipped = files_of(stage.mariam)["cluster-protection-mali_1_files.zip"]
    assert b"Carte.pdf" in zipped


async def test_two_choose_together_one_transmits_and_it_is_done_for_both(stage: Stage) -> None:
    await answered(stage)
    await stage.winds_to(at(16, 9, 5))
    stage.forgets()
    await stage.mariam.tells("/compile")
    await stage.mariam.presses("Choisir et transmettre")
    await stage.mariam.presses("3 · DRC")
    await stage.mariam.presses("1 · NRC")
    await stage.mariam.presses("Marquer comme transmise")
    before = stage.mariam.private.messages[-1]

    await stage.awa.tells("/transmit")
    await stage.awa.presses("5 · DRC")
    await stage.awa.presses("Version finale (3)")
    await stage.awa.presses("1")
    await stage.awa.presses("Modifier la formulation")
    await stage.awa.tells("Accès humanitaire au nord, <Gourma> compris")
    await stage.awa.presses("2")
    await stage.awa.presses("Réunir")
    await stage.awa.presses("1")
    await stage.awa.presses("Marquer comme transmise")
    stage.forgets()

    # What Mariam looked at is no longer what would be frozen: she is shown it anew, nothing is done.
    answer = await stage.mariam.presses("Confirmer la transmission", on=before)
    assert "changé" in answer.text
    assert not stage.store.decision(1).transmissions

    await stage.awa.presses("Confirmer la transmission")

    decision = stage.store.decision(1)
    (done,) = decision.transmissions
    assert done.chosen == ("Accès humanitaire au nord, <Gourma> compris", "Espaces sûrs")
    assert (done.version, done.recipient, done.by) == (1, "EHP", stage.awa.person.id)
    stem = "cluster-protection-mali_1_transmission_v1"
    handed = files_of(stage.awa)
    assert list(handed) == [f"{stem}.docx", f"{stem}_annexe.docx", f"{stem}_annexe.xlsx", f"{stem}_annexe.txt"]
    word = handed[f"{stem}.docx"]
    assert hashlib.sha256(word).hexdigest() == done.sha256
    handing = stage.awa.hears()
    assert [re.split(" : |\n", line)[0] for line in handing[1:]] == [
        f"[{stem}.docx] À envoyer à l'EHP",
        "Le même texte, à envoyer à l'EHP par e-mail. Touchez un cadre pour le copier.",
        *(f"[{stem}_annexe.{ending}] Pour la coordination, à garder" for ending in ("docx", "xlsx", "txt")),
        "#1 Priorités pour l'EHP",
    ]
    told = "Contributeurs prévenus en privé : DRC. Sans conversation privée, pas prévenus : NRC."
    assert told in handing[0]
    assert stage.mariam.hears()[-1].endswith(told)
    assert handing[-1] == (
        "#1 Priorités pour l'EHP : aucun message privé n'atteint NRC. Texte prêt à transférer par e-mail ou WhatsApp :"
        "\n\n"
        "Chères et chers collègues,\n\nNous avons transmis à l'EHP, le vendredi 16 juin 2017, 09:05 (Bamako), "
        "« Priorités pour l'EHP ». Merci de votre contribution.\n\nLe texte transmis :\n"
        "1. Accès humanitaire au nord, <Gourma> compris\n2. Espaces sûrs\n\n"
        "Bien cordialement,\nla coordination, Cluster Protection Mali"
    )
    assert (
        "1. Accès humanitaire au nord, <Gourma> compris\n   (DRC, NRC)\n2. Espaces sûrs\n   (DRC)\n\n"
        "Points retenus parmi les contributions de 2 organisations : NRC et DRC." in handing[2]
    )
    assert not any(silent in handing[2] for silent in ("AMSS", "UNHCR", "OIM"))
    (result,) = stage.group_hears()
    assert "1. Accès humanitaire au nord, <Gourma> compris\n2. Espaces sûrs" in result
    assert "NRC, DRC" in result
    assert stage.chat.pinned is None
    (told,) = stage.aissata.hears()
    assert "DRC : votre contribution est retenue" in told

    # Mariam again: it is done, by whom and when; nothing is said twice.
    stage.mariam.hears()
    await stage.mariam.presses("Confirmer la transmission")
    assert "c'est déjà fait. Version 1 transmise à l'EHP par Awa Touré" in stage.mariam.hears()[-1]
    assert len(stage.store.decision(1).transmissions) == 1
    assert stage.group_hears() == []

    # What comes later is an addendum; the frozen files stay byte for byte.
    await stage.mariam.tells("/for SIF téléphone 1) Enfants non accompagnés 2) Relais communautaires")
    stage.mariam.hears()
    await stage.mariam.tells("/compile")
    assert "Additif : changements depuis la version 1" in stage.mariam.hears()[0]
    assert "cluster-protection-mali_1_compilation_2017-06-16_0905.docx" in files_of(stage.mariam)
    await stage.mariam.presses("Recevoir les documents figés")
    again = files_of(stage.mariam)
    assert {name: again[name] for name in handed} == handed

    # No reminder is left in it.
    stage.forgets()
    await stage.winds_to(at(20, 12))
    assert stage.mariam.hears() == stage.awa.hears() == stage.aissata.hears() == stage.group_hears() == []


async def test_without_choosing_everything_is_transmitted_as_it_is(stage: Stage) -> None:
    await answered(stage)
    await stage.mariam.tells("/compile")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer la transmission")

    (done,) = stage.store.decision(1).transmissions
    assert done.chosen == ()
    assert set(done.submissions) == {1, 2, 3}
    assert set(done.kept) == {1, 2}
    assert "telle que vous l'avez envoyée" in stage.aissata.hears()[-1]


async def test_a_reason_is_told_to_whom_it_concerns_where_the_coordination_gives_one(stage: Stage) -> None:
    call = await answered(stage)
    hadiza = stage.meets("hadiza", "Hadiza", language_code="fr")
    await hadiza.starts()
    await stage.mariam.tells("/roster +TDH")
    await hadiza.replies("1) Écoles fermées", to=call)
    await hadiza.presses("TDH")
    stage.forgets()
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("· NRC")
    await stage.mariam.presses("Marquer comme transmise")
    preview = stage.mariam.hears()[-1]
    assert (
        "Sans point retenu : DRC et TDH. Retenues en partie : NRC. Vous pouvez leur dire pourquoi ; "
        "rien ne vous y oblige." in preview
    )
    before = stage.mariam.private.messages[-1]
    key = key_of(before, "Confirmer")

    await stage.mariam.presses("Motifs")
    assert "• DRC : sans motif\n• TDH : sans motif" in stage.mariam.hears()[-1]
    await stage.mariam.presses("＋ NRC")
    await stage.mariam.tells("Déjà dans le plan. " * 30)
    assert "il en tient 500" in stage.mariam.hears()[-1]
    await stage.mariam.presses("＋ NRC")
    assert (
        "Pourquoi la contribution de NRC n'est-elle pas retenue en entier ? Envoyez le motif en un message ; « - » "
        "l'efface. Personne n'y est joignable en privé : ce sera à vous de le transmettre." in stage.mariam.hears()[-1]
    )
    await stage.mariam.tells("Déjà en section 4")
    assert (
        "• NRC (en partie) : Déjà en section 4\n   ⚠️ personne n'y est joignable en privé : à transmettre vous-même\n"
        "• DRC : sans motif\n• TDH : sans motif" in stage.mariam.hears()[-1]
    )
    await stage.mariam.presses("DRC")
    assert "Pourquoi la contribution de DRC n'est-elle pas retenue ?" in stage.mariam.hears()[-1]
    await stage.mariam.tells("Hors du mandat de l'EHP <cette fois>")
    assert "• DRC : Hors du mandat de l'EHP <cette fois>" in stage.mariam.hears()[-1]
    await stage.mariam.presses("TDH")
    await stage.mariam.tells("Essai")
    await stage.mariam.presses("TDH")
    assert "L'actuel : Essai" in stage.mariam.hears()[-1]
    await stage.mariam.tells("-")
    assert "• TDH : sans motif" in stage.mariam.hears()[-1]
    answer = await stage.mariam.forges(key, before)  # what was shown there had no reason yet
    assert "changé" in answer.text
    assert "Sans point retenu : DRC et TDH. Retenues en partie : NRC. Motif déjà donné à " in stage.mariam.hears()[-1]
    await stage.mariam.presses("Confirmer")

    (told,) = stage.aissata.hears()
    assert told.endswith(
        "DRC : votre contribution ne figure pas parmi les points retenus cette fois ; elle reste, mot pour mot, dans "
        "la compilation de la coordination.\nMotif donné par la coordination : Hors du mandat de l'EHP <cette fois>"
    )
    (theirs,) = hadiza.hears()
    assert "Motif" not in theirs
    (result,) = stage.group_hears()
    assert "Hors du mandat" not in result

    # The coordination's annex keeps it; what goes to the recipient does not tell it.
    files = files_of(stage.mariam)
    annex = next(data for name, data in files.items() if name.endswith("_annexe.xlsx"))
    sheet = [[str(c.value or "") for c in row] for row in load_workbook(BytesIO(annex))["Annexe"].iter_rows()]
    noted = {row[0]: "\n".join(row) for row in sheet}
    assert "Motif donné par la coordination : Déjà en section 4" in read(noted["NRC"])
    assert "Motif" not in noted["TDH"]
    (sent,) = [data for name, data in files.items() if name.endswith("_v1.docx")]
    assert "Déjà en section 4" not in "\n".join(p.text for p in Document(BytesIO(sent)).paragraphs)


async def test_too_early_is_said_before_it_is_confirmed(stage: Stage) -> None:
    await answered(stage)
    await stage.mariam.tells("/extend NRC vendredi 16 juin 12h")
    await stage.mariam.tells("/extend SIF vendredi 16 juin 12h")
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Marquer comme transmise")
    preview = read(stage.mariam.private.messages[-1].text)
    assert (
        "Les contributions sont ouvertes jusqu'au jeudi 15 juin, 23:59 (Bamako) ; "
        "17 organisations n'ont pas encore répondu." in preview
    )
    assert "Un délai accordé court encore : SIF jusqu'au vendredi 16 juin, 12:00 (Bamako)." in preview

    await stage.winds_to(at(16, 12, 5))
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Marquer comme transmise")
    later = read(stage.mariam.private.messages[-1].text)
    assert "ouvertes jusqu'au" not in later
    assert "court encore" not in later


async def test_more_than_are_to_be_kept_in_all_is_said_before_the_whole_is_transmitted(stage: Stage) -> None:
    await stage.opens(f"{PRIORITIES} au total")
    await stage.awa.tells("/for NRC téléphone 1) Accès 2) Audiences 3) Abris 4) Eau")
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Marquer comme transmise")

    assert "⚠️ C'est plus que le nombre de points attendu au total (2 à 3)." in stage.mariam.hears()[-1]


async def test_the_number_asked_for_is_that_of_the_final_version_too(stage: Stage) -> None:
    await answered(stage)
    await stage.mariam.tells("/transmit")

    assert "0 point retenu ; demandé : 2 à 3 par organisation." in stage.mariam.hears()[-1]

    await stage.mariam.presses("3 · DRC")
    await stage.mariam.presses("Version finale (1)")
    assert "moins que le nombre demandé à chaque organisation (2 à 3)" in stage.mariam.hears()[-1]


async def test_what_is_typed_may_be_thought_better_of_and_has_its_length(stage: Stage) -> None:
    await answered(stage)
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Version finale (0)")
    assert [read(b) for b in stage.mariam.private.messages[-1].buttons][:3] == [
        "Choisir des points",
        "Ajouter un point",
        "Demander aux membres",
    ]
    await stage.mariam.presses("Ajouter un point")
    assert "Envoyez le texte du point à ajouter, en un message de 1500 caractères au plus." in stage.mariam.hears()[-1]
    await stage.mariam.tells("Protection " * 140)
    assert "Un point tient ici en 1500 caractères, et votre texte en a 1539." in stage.mariam.hears()[-1]
    await stage.mariam.tells("Protection " * 130)
    assert "1 point retenu" in stage.mariam.hears()[-1]

    await stage.mariam.presses("1")
    item_shown = stage.mariam.private.messages[-1]
    await stage.mariam.tells("/language en")
    await stage.mariam.presses("Modifier la formulation", on=item_shown)
    assert "Send the new wording in one message of at most 1500 characters." in stage.mariam.hears()[-1]
    await stage.mariam.presses("Keep this wording")
    assert stage.store.asked(stage.mariam.person.id) is None
    (item,) = stage.store.drafts_of(1, "selection")
    assert "Protection Protection" in str(item.fields["chosen"])


async def test_a_text_too_long_for_one_message_is_a_file(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) " + "Accès " * 400, to=call)
    await stage.awa.tells("/for NRC téléphone 1) " + "Eau " * 500)
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer la transmission")

    text = files_of(stage.mariam)["cluster-protection-mali_1_transmission_v1.txt"].decode()
    assert text.startswith("Cluster Protection Mali\u00a0: Priorités pour l'EHP\n\n")
    assert "Accès " * 399 in text


async def test_the_next_meeting(stage: Stage) -> None:
    await answered(stage)
    await stage.mariam.tells("/decision Partage du plan d'action; transmission vendredi 16 juin à l'ICC")
    await stage.mariam.presses("Confirmer")
    await stage.winds_to(at(5, 9, month=7))
    stage.forgets()

    await stage.mariam.writes("/followup")

    table = stage.mariam.hears()[0]
    assert "En retard de 19 jours" in table
    assert "#2 Partage du plan d'action" in table
    assert "cluster-protection-mali_suivi_2017-07-05.docx" in files_of(stage.mariam)

    await stage.mariam.presses("Changer une situation")
    await stage.mariam.presses("#2")
    await stage.mariam.presses("En cours")
    await stage.mariam.tells("en relecture à l'ICC")
    assert "En cours" in stage.mariam.hears()[-1]
    assert stage.store.decision(2).progress[-1].reason == "en relecture à l'ICC"

    await stage.mariam.presses("Nouvelle fiche de suivi")
    assert "en relecture à l'ICC" in "".join(stage.mariam.hears())

    await stage.aissata.tells("/followup")
    assert "coordination" in stage.aissata.hears()[-1]


async def test_a_history_is_for_the_coordination_and_for_the_organisation_itself(stage: Stage) -> None:
    await answered(stage)

    await stage.aissata.tells("/history")
    assert stage.aissata.hears()[-1].startswith("Historique : DRC\n1 décision. Dans les délais : 1.")

    await stage.aissata.tells("/history NRC")
    of_another = stage.aissata.hears()[-1]
    await stage.aissata.tells("/history Nobody")
    assert stage.aissata.hears()[-1] == of_another

    await stage.mariam.tells("/history AMSS")
    assert "Rien à ajouter" in stage.mariam.hears()[-1]
    await stage.oumar.tells("/history DRC")
    assert "DRC" not in stage.oumar.hears()[-1]


async def test_status_is_told_to_each_as_it_concerns_them(stage: Stage) -> None:
    await answered(stage)

    await stage.mariam.writes("/status")
    hers = stage.mariam.hears()[0]
    assert "2 réponses, 1 sans ajout, 0 excusée, 17 attendues." in hers
    assert "Attendues : UNHCR, OIM" in hers
    assert "Prochaine relance : mardi 13 juin, 09:00 (Bamako)" in hers

    await stage.aissata.writes("/status")
    (own,) = stage.aissata.hears()
    assert "DRC : réponse n° 1, 3 points, reçue mercredi 7 juin 2017, 15:00 (Bamako). Merci." in own
    assert "UNHCR" not in own
    assert stage.group_hears() == []


async def test_two_who_confirm_at_the_same_moment_transmit_once(stage: Stage) -> None:
    await answered(stage)
    for actor in (stage.mariam, stage.awa):
        await actor.tells("/transmit")
        await actor.presses("Marquer comme transmise")
    stage.forgets()

    await asyncio.gather(*(actor.presses("Confirmer la transmission") for actor in (stage.mariam, stage.awa)))

    (done,) = stage.store.decision(1).transmissions
    assert done.version == 1
    assert len(stage.group_hears()) == 1
    heard = {actor.person.id: " ".join(actor.hears()) for actor in (stage.mariam, stage.awa)}
    (other,) = (person for person in heard if person != done.by)
    assert "c'est déjà fait" in heard[other]


async def test_while_documents_are_made_others_are_answered(stage: Stage) -> None:
    call = await answered(stage)

    stage.mariam.person.writes(stage.telegram_bot, "/compile")
    stage.ibrahim.person.replies("1) Un point de plus", to=call)
    await stage.settled()

    said = [(e.chat, read(e.text)) for e in stage.telegram.transcript if e.what == "sent"]
    theirs = next(i for i, (chat, text) in enumerate(said) if chat is stage.ibrahim.private and "Bien reçu" in text)
    summary = next(i for i, (chat, text) in enumerate(said) if chat is stage.mariam.private and "sollicitées" in text)
    assert theirs < summary
    assert len(files_of(stage.mariam)) == 3


async def test_an_item_is_worded_by_replying_to_the_message_that_shows_it(stage: Stage) -> None:
    await answered(stage)
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("3 · DRC")
    await stage.mariam.presses("4 · DRC")
    await stage.mariam.presses("Version finale (2)")
    await stage.mariam.presses("2")
    shown = stage.mariam.private.messages[-1]
    assert stage.mariam.hears()[-1].endswith("Répondez à ce message pour le formuler autrement.")

    await stage.mariam.replies("Documentation civile, au nord d'abord", to=shown)

    assert "2. Documentation civile, au nord d'abord\nDRC" in stage.mariam.hears()[-1]
    # The list shows several: a reply to it is no wording, and she coordinates, so she is asked for nothing.
    listed = stage.mariam.private.messages[-1]
    await stage.mariam.replies("Autre chose", to=listed)
    await stage.mariam.tells("/transmit #1")
    await stage.mariam.presses("Version finale (2)")
    assert "Autre chose" not in stage.mariam.hears()[-1]

    # Somebody else took it out meanwhile: the reply changes nothing, and what there is now is shown.
    await stage.mariam.presses("2")
    shown = stage.mariam.private.messages[-1]
    await stage.awa.tells("/transmit")
    await stage.awa.presses("☑ 4 · DRC")
    stage.forgets()
    await stage.mariam.replies("Trop tard", to=shown)
    assert "1. Accès" in stage.mariam.hears()[-1]
    assert "Trop tard" not in str(stage.mariam.hears())


async def test_what_the_coordination_added_itself_is_not_presented_as_the_members(stage: Stage) -> None:
    await answered(stage)
    await stage.winds_to(at(16, 9, 5))
    stage.forgets()
    await stage.awa.tells("/transmit")
    await stage.awa.presses("1 · NRC")
    await stage.awa.presses("Version finale (1)")
    await stage.awa.presses("Ajouter un point")
    await stage.awa.tells("Un mécanisme de plainte commun")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")

    (done,) = stage.store.decision(1).transmissions
    assert (done.chosen[1], done.own) == ("Un mécanisme de plainte commun", (1,))
    said = "Un mécanisme de plainte commun (ajouté par la coordination)"
    (told,) = stage.group_hears()
    assert f"\n1. Accès humanitaire dans le Gourma\n2. {said}\n\nMerci pour leurs contributions : " in told
    items = (
        "1. Accès humanitaire dans le Gourma\n   (NRC)\n"
        "2. Un mécanisme de plainte commun\n   (ajouté par la coordination)\n"
    )
    assert items in next(text for text in stage.awa.hears() if "Objet :" in text)
    stem = "cluster-protection-mali_1_transmission_v1"
    for name in (f"{stem}.docx", f"{stem}_annexe.docx"):
        words = "\n".join(
            "".join(p.itertext()) for p in Document(BytesIO(files_of(stage.awa)[name])).element.body.iter("{*}p")
        )
        assert all(item in words for item in ("Gourma(NRC)", "commun(ajouté par la coordination)"))
    assert items in files_of(stage.awa)[f"{stem}_annexe.txt"].decode()

    # What is joined to a member's point is the member's.
    await stage.awa.presses("Notée par erreur")
    await stage.awa.presses("Oui, rien n'était parti")
    await stage.awa.tells("/transmit")
    await stage.awa.presses("Version finale (2)")
    await stage.awa.presses("1")
    await stage.awa.presses("Réunir")
    await stage.awa.presses("2")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")
    assert (stage.store.decision(1).transmissions[0].own, len(stage.store.decision(1).transmissions[0].chosen)) == (
        (),
        1,
    )


async def test_without_names_nothing_tells_the_coordination_s_own_apart(stage: Stage) -> None:
    await stage.opens(f"{PRIORITIES}; attribution sans nom")
    await stage.awa.tells("/for NRC téléphone 1) Accès humanitaire dans le Gourma")
    await stage.winds_to(at(16, 9, 5))
    stage.forgets()
    await stage.awa.tells("/transmit")
    await stage.awa.presses("1 · NRC")
    await stage.awa.presses("Version finale (1)")
    await stage.awa.presses("Ajouter un point")
    await stage.awa.tells("Un mécanisme de plainte commun")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")

    stem = "cluster-protection-mali_1_transmission_v1"
    assert all("(ajouté" not in told for told in (*stage.group_hears(), *stage.awa.hears()))
    # The annex stays with the coordination, which knows.
    assert "commun\n   (ajouté par la coordination)\n" in files_of(stage.awa)[f"{stem}_annexe.txt"].decode()
