"""The final version by e-mail: seen whole, sent once to a real server, and what became of it told to who sent it."""

import asyncio
import logging
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import _maybe_sent
from config import Mail
from domain.mail import claimed
from tests.dialogues.stage import Actor, Stage, at, key_of, picture, read
from tests.dialogues.test_interrupted import dies_at_the_document
from tests.dialogues.test_transmission import answered, files_of
from tests.smtp import PASSWORD, PostOffice, post_office

EHP, HCT, OCHA = "ehp@un.example", "hct@un.example", "ocha@un.example"
ADDRESSES = f"{EHP}, {HCT}\ncc : {OCHA}\nréponse : mariam@hcr.example"
STEM = "cluster-protection-mali_1_transmission_v1"


@pytest.fixture
async def office(stage: Stage, tmp_path: Path) -> AsyncIterator[PostOffice]:
    """The bot is given a mail server; DRC and NRC answered, and it is the day of the transmission."""
    with post_office(tmp_path) as (running, server):
        stage.mail = server
        await stage.restarts()
        await answered(stage)
        await stage.winds_to(at(16, 9, 5))
        stage.forgets()
        yield running


async def chosen(actor: Actor) -> None:
    """One point of DRC is kept, none of NRC; the preview is shown."""
    await actor.tells("/transmit")
    await actor.presses("5 · DRC")
    await actor.presses("Marquer comme transmise")


async def ready(actor: Actor) -> str:
    """As far as the e-mail, with the addresses given; what is shown."""
    await chosen(actor)
    await actor.presses("Envoyer par e-mail")
    await actor.tells(ADDRESSES)
    return actor.hears()[-1]


async def sent(stage: Stage, actor: Actor) -> str:
    """Sent and tried once; what is told of it."""
    await ready(actor)
    stage.forgets()
    await actor.presses("Envoyer")
    return actor.hears()[-1]


async def pressed_only(stage: Stage, actor: Actor) -> None:
    """Sent, but nothing of it was tried yet."""
    await ready(actor)
    stage.forgets()
    preview = actor.private.messages[-1]
    pressing = asyncio.create_task(actor.person.presses(preview, "Envoyer"))
    await stage.until(lambda: bool(stage.store.mails_underway()))
    await pressing


async def test_it_is_seen_whole_before_it_goes_then_goes_as_it_was_seen(stage: Stage, office: PostOffice) -> None:
    await chosen(stage.mariam)
    assert "« Envoyer par e-mail » vous montre d'abord tout l'e-mail" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Envoyer par e-mail")
    assert "À quelles adresses e-mail envoyer à l'EHP ?" in stage.mariam.hears()[-1]
    await stage.mariam.tells(ADDRESSES)

    shown = stage.mariam.hears()[-1]
    assert shown.startswith(
        "#1 Priorités pour l'EHP\nE-mail prêt. Rien ne part avant « Envoyer ».\n\n"
        "De : Cluster Protection Mali <relance@cluster.example>\n"
        f"À : {EHP}, {HCT}\nCc : {OCHA}\nRéponses à : mariam@hcr.example\n"
        "Objet : Cluster Protection Mali : Priorités pour l'EHP\n"
        f"Pièce jointe : {STEM}.docx ("
    )
    assert (
        "1. Espaces sûrs\n   (DRC)\n\nPoints retenus parmi les contributions de 2 organisations : NRC et DRC.\n\n"
        "Bien cordialement," in shown
    )
    assert office.received == []
    assert not stage.store.decision(1).transmissions

    await stage.mariam.presses("Changer l'objet")
    await stage.mariam.tells("Priorités " * 21)
    assert "trop long" in stage.mariam.hears()[-1]
    await stage.mariam.tells("Priorités de protection,\nMali, juin 2017")
    await stage.mariam.presses("Changer le texte")
    assert "Chères et chers collègues,\n\nLa coordination" in stage.mariam.hears()[-1]
    await stage.mariam.tells("Bonjour,\n\nVoici nos trois priorités.")
    shown = stage.mariam.hears()[-1]
    assert "Objet : Priorités de protection, Mali, juin 2017\n" in shown
    await stage.mariam.presses("Envoyer")

    told = stage.mariam.hears()
    assert f"L'e-mail part pour {EHP}, {HCT} et {OCHA}." in told[0]
    assert told[-2].startswith("#1 Priorités pour l'EHP : aucun message privé n'atteint NRC. Texte prêt à transférer")
    assert [line.split("]")[0] for line in told[1:-2]] == [
        f"[{STEM}.docx",
        *(f"[{STEM}_annexe.{ending}" for ending in ("docx", "xlsx", "txt")),
    ]
    assert "Joint à l'e-mail : #1, version 1" in told[1]

    (letter,) = office.letters
    assert office.envelopes == [[EHP, HCT, OCHA]]
    assert letter["Subject"] == "Priorités de protection, Mali, juin 2017"
    assert letter["Reply-To"] == "mariam@hcr.example"
    body = letter.get_body()
    assert body is not None
    text = read(body.get_content().replace("\r\n", "\n"))
    begins = "Bonjour,\n\nVoici nos trois priorités.\n\n1. Espaces sûrs\n   (DRC)\n\nPoints retenus parmi"
    assert text.startswith(begins)
    assert text.strip() in shown
    (word,) = letter.iter_attachments()
    assert word.get_filename() == f"{STEM}.docx"
    assert word.get_payload(decode=True) == files_of(stage.mariam)[f"{STEM}.docx"]
    assert told[-1] == (
        "#1 Priorités pour l'EHP, e-mail de la version 1\n"
        f"✅ Remis au serveur pour {EHP}, {HCT} et {OCHA}.\n"
        "S'il n'arrive pas plus loin, l'avis d'échec va à relance@cluster.example : je ne le lis pas."
    )
    assert not any("un.example" in said for a in (stage.aissata, stage.ibrahim) for said in a.hears())
    assert not any("un.example" in said for said in stage.group_hears())


async def test_it_is_never_sent_twice(stage: Stage, office: PostOffice) -> None:
    await ready(stage.mariam)
    preview = stage.mariam.private.messages[-1]
    key = key_of(preview, "Envoyer")
    await stage.awa.tells("/transmit")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Envoyer par e-mail")  # the addresses are known now
    assert f"À : {EHP}, {HCT}" in stage.awa.hears()[-1]

    await stage.mariam.presses("Envoyer")
    await stage.mariam.forges(key, preview)
    await stage.awa.presses("Envoyer")
    await stage.restarts()
    await stage.settled()

    assert len(office.received) == 1
    assert len(stage.store.decision(1).transmissions) == len(stage.store.mails_of(1)) == 1
    assert "c'est déjà fait. Version 1 transmise à l'EHP par Mariam Diallo" in stage.awa.hears()[-1]
    assert "✅ Remis au serveur" in stage.mariam.hears()[-1]


async def test_what_changed_since_it_was_shown_is_shown_again_instead(stage: Stage, office: PostOffice) -> None:
    await ready(stage.mariam)
    await stage.awa.tells("/transmit")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Envoyer par e-mail")
    await stage.awa.presses("Changer les adresses")
    assert f"{EHP}, {HCT}\ncc : {OCHA}\nréponse : mariam@hcr.example" in stage.awa.hears()[-1]
    await stage.awa.tells(EHP)
    answer = await stage.mariam.presses("Envoyer")

    assert "changé" in answer.text
    assert not stage.store.decision(1).transmissions

    await stage.mariam.presses("Envoyer par e-mail")
    assert f"À : {EHP}\nObjet" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Envoyer")
    assert office.envelopes == [[EHP]]


async def test_one_of_three_is_refused_and_put_right_for_that_one_alone(stage: Stage, office: PostOffice) -> None:
    office.refuses[HCT] = "550 5.1.1 no such user here"

    report = await sent(stage, stage.mariam)

    assert f"✅ Remis au serveur pour {EHP} et {OCHA}." in report
    assert (
        f"❌ Refusé pour {HCT} : le serveur ne connaît pas cette adresse. "
        "Réponse du serveur : « 550 5.1.1 no such user here »." in report
    )
    assert "❌" in stage.awa.hears()[-1]  # something is to be done: whoever coordinates can do it
    await stage.awa.presses(f"Corriger {HCT}")
    await stage.awa.tells("hct.mali")
    assert "Je ne peux pas utiliser comme adresse e-mail : « hct.mali »" in stage.awa.hears()[-1]
    await stage.awa.tells("hct-mali@un.example")
    assert "Envoyer la version 1 à hct-mali@un.example, et à elle seule ?" in stage.awa.hears()[-1]
    confirm = stage.awa.private.messages[-1]
    await stage.awa.presses("Envoyer", on=confirm)
    again = await stage.awa.presses("Corriger")
    assert "déjà" in again.text

    assert office.envelopes == [[EHP, OCHA], ["hct-mali@un.example"]]
    first, second = office.letters
    assert second["Message-ID"] == first["Message-ID"]
    assert second["To"] == f"{EHP}, hct-mali@un.example"
    assert any("✅ Remis au serveur pour hct-mali@un.example." in said for said in stage.awa.hears())
    (recipient,) = stage.store.group(1).recipients
    assert recipient.to == (EHP, "hct-mali@un.example")

    # What stands now can be looked up.
    await stage.mariam.tells("/transmit 1")
    now = stage.mariam.hears()[-1]
    assert now.endswith(f"✅ Remis au serveur pour {EHP} et {OCHA}.\n✅ Remis au serveur pour hct-mali@un.example.")
    assert not any("Corriger" in label for label in stage.mariam.private.messages[-1].buttons)


async def test_a_server_that_is_busy_is_asked_again_and_in_the_end_it_is_told(stage: Stage, office: PostOffice) -> None:
    office.refuses = dict.fromkeys((EHP, HCT, OCHA), "451 4.7.1 greylisted")

    report = await sent(stage, stage.mariam)

    assert (
        f"⏳ Pas encore parti pour {EHP}, {HCT} et {OCHA} : le serveur demande de revenir plus tard. "
        "J'essaie de nouveau vers 09:1" in report
    )
    del office.refuses[EHP]
    await stage.restarts()
    await stage.winds_to(at(16, 9, 30))
    assert office.envelopes == [[EHP]]
    assert stage.mariam.hears() == []  # that it waits was said
    await stage.winds_to(at(16, 12))

    assert office.envelopes == [[EHP]]
    last = stage.mariam.hears()[-1]
    assert f"✅ Remis au serveur pour {EHP}." in last
    assert f"❌ Refusé pour {OCHA} : le serveur demande de revenir plus tard." in last
    office.refuses.clear()
    await stage.mariam.presses("Renvoyer")
    assert office.envelopes == [[EHP], [HCT, OCHA]]


async def test_a_connection_lost_in_the_middle_is_told_and_never_repeated_by_itself(
    stage: Stage, office: PostOffice
) -> None:
    office.hangs_up_in_data = True

    report = await sent(stage, stage.mariam)

    assert f"❓ Peut-être parti pour {EHP}, {HCT} et {OCHA}" in report
    office.hangs_up_in_data = False
    await stage.winds_to(at(16, 16))
    assert (office.attempts, office.received) == (1, [])

    await stage.mariam.presses("Renvoyer quand même")
    assert "ils peuvent l'avoir deux fois" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Renvoyer quand même")
    assert office.envelopes == [[EHP, HCT, OCHA]]


async def under_way(stage: Stage, office: PostOffice) -> "asyncio.Task[None]":
    """The server has the mail and has not answered yet; the round that tries it."""
    office.goes_on, before = threading.Event(), office.attempts
    trying = asyncio.create_task(stage.relance.tick())
    await stage.until(lambda: office.attempts > before)
    return trying


async def test_what_is_put_right_while_another_address_is_tried_stays_put_right(
    stage: Stage, office: PostOffice
) -> None:
    office.refuses = {HCT: "550 5.1.1 no such user here", OCHA: "451 4.7.1 greylisted"}
    await sent(stage, stage.mariam)
    del office.refuses[OCHA]
    stage.clock.wind_to(at(16, 9, 15))
    trying = await under_way(stage, office)

    await stage.mariam.presses(f"Corriger {HCT}")
    await stage.mariam.tells("hct-mali@un.example")
    await stage.mariam.presses("Envoyer", on=stage.mariam.private.messages[-1])
    stage.forgets()
    office.goes_on.set()  # type: ignore[union-attr]
    await trying
    await stage.settled()

    first, second = stage.store.mails_of(1)
    assert [(a.address, a.state) for a in first.addressees] == [(EHP, "sent"), (HCT, "sent anew"), (OCHA, "sent")]
    assert [(a.address, a.state) for a in second.addressees] == [("hct-mali@un.example", "sent")]
    assert office.envelopes == [[EHP], [OCHA], ["hct-mali@un.example"]]
    assert not any("❌" in said for said in stage.mariam.hears())
    assert not any("Corriger" in label for m in stage.mariam.private.messages[-2:] for label in m.buttons)


async def test_who_is_forgotten_while_their_mail_is_tried_stays_forgotten(stage: Stage, office: PostOffice) -> None:
    await pressed_only(stage, stage.mariam)
    trying = await under_way(stage, office)

    await stage.mariam.tells("/forget")
    await stage.mariam.presses("Oui, effacer")
    office.goes_on.set()  # type: ignore[union-attr]
    await trying
    await stage.settled()

    (mail,) = stage.store.mails_of(1)
    assert (mail.by, mail.state, len(mail.of("sent"))) == (0, "done", 3)
    assert f"✅ Remis au serveur pour {EHP}, {HCT} et {OCHA}." in stage.awa.hears()[-1]


async def test_an_orderly_stop_waits_for_the_server_s_answer(stage: Stage, office: PostOffice) -> None:
    await pressed_only(stage, stage.mariam)
    trying = await under_way(stage, office)

    trying.cancel()  # so the scheduler ends its jobs
    stopped = asyncio.create_task(stage.restarts())
    await asyncio.sleep(0.1)
    assert not stopped.done()
    office.goes_on.set()  # type: ignore[union-attr]
    await stopped
    await stage.settled()

    assert len(office.received) == 1
    assert f"✅ Remis au serveur pour {EHP}, {HCT} et {OCHA}." in stage.mariam.hears()[-1]
    (mail,) = stage.store.mails_of(1)
    assert (mail.state, len(mail.of("sent"))) == ("done", 3)


async def test_a_mail_whose_file_is_gone_is_told_with_nothing_to_correct(stage: Stage, office: PostOffice) -> None:
    await pressed_only(stage, stage.mariam)
    for name in stage.store.db.rows.file_names():
        stage.store.db.rows.remove_file(name)

    await stage.settled()

    assert office.attempts == 0
    report = stage.mariam.hears()[-1]
    assert f"❌ Refusé pour {HCT} : je n'ai pas pu le composer en entier ; envoyez les documents vous-même." in report
    assert stage.mariam.private.messages[-1].buttons == []


async def test_stopped_between_claiming_and_sending_it_is_told_as_maybe_sent(stage: Stage, office: PostOffice) -> None:
    await pressed_only(stage, stage.mariam)
    (mail,) = stage.store.mails_underway()
    stage.store.keep_mail(claimed(mail, stage.clock.now()))  # and here the process was killed

    await stage.restarts()
    await stage.settled()

    assert office.received == []
    assert "❓ Peut-être parti" in stage.mariam.hears()[-1]
    assert stage.store.mails_underway() == []


async def test_whoever_runs_the_bot_finds_a_doubtful_one_in_the_check_for_a_week(
    stage: Stage, office: PostOffice
) -> None:
    office.hangs_up_in_data = True
    office.refuses[HCT] = "550 5.1.1 no such user here"
    await sent(stage, stage.mariam)

    assert _maybe_sent(stage.store, at(9, 9, 5)) == [
        "Note: 2017-06-16 09:05 UTC, mail with version 1 of decision 1 to 2 of its addresses: it may not have arrived."
    ]
    assert _maybe_sent(stage.store, at(16, 9, 10)) == []


async def test_stopped_after_the_press_and_before_claiming_it_goes_at_the_next_start(
    stage: Stage, office: PostOffice
) -> None:
    await pressed_only(stage, stage.mariam)
    assert office.attempts == 0
    await stage.restarts()
    await stage.settled()
    assert len(office.received) == 1


@pytest.mark.parametrize("what", ["subject", "opening", "addresses"])
async def test_stopped_while_it_is_shown_anew_what_was_typed_still_answers_the_question(
    stage: Stage, office: PostOffice, what: str
) -> None:
    await ready(stage.mariam)
    button, typed, now = {
        "subject": ("Changer l'objet", "Priorités de juin", "Objet : Priorités de juin\n"),
        "opening": ("Changer le texte", "Bonjour,\n\nVoici nos priorités.", "Bonjour,\n\nVoici nos priorités.\n\n1. "),
        "addresses": ("Changer les adresses", HCT, f"À : {HCT}\nObjet"),
    }[what]
    await stage.mariam.presses(button)
    stage.forgets()
    before = stage.store.submissions_to(1)

    stage.mariam.person.writes(stage.telegram_bot, typed)
    await dies_at_the_document(stage)

    (shown,) = stage.mariam.hears()
    assert now in shown
    assert "E-mail prêt. Rien ne part avant « Envoyer »." in shown
    assert stage.store.submissions_to(1) == before
    assert stage.store.asked(stage.mariam.person.id) is None
    assert office.received == []


async def test_where_it_cannot_be_shown_what_is_typed_again_still_answers_the_question(
    stage: Stage, office: PostOffice
) -> None:
    await ready(stage.mariam)
    await stage.mariam.presses("Changer l'objet")
    stage.relance.worker.close()
    patience, stage.relance.worker._patience = stage.relance.worker._patience, 0  # nothing is made in no time
    await stage.mariam.tells("Priorités de juin")
    assert stage.mariam.hears()[-1].endswith("réessayez dans un instant.")

    stage.relance.worker._patience = patience
    await stage.mariam.tells("Priorités de juin 2017")

    assert "Objet : Priorités de juin 2017\n" in stage.mariam.hears()[-1]
    assert stage.store.asked(stage.mariam.person.id) is None


async def test_nothing_of_it_stands_in_the_log(
    stage: Stage, office: PostOffice, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    office.refuses[HCT] = f"550 5.1.1 <{HCT}> unknown"
    await sent(stage, stage.mariam)

    ours = "\n".join(r.getMessage() for r in caplog.records if not r.name.startswith("mail.log"))
    assert "Mail 1 of decision 1, try 1: 2 sent, 1 refused" in ours
    for private in ("un.example", PASSWORD, "Espaces sûrs", "hcr.example"):
        assert private not in ours


async def test_addresses_that_are_none_are_refused_and_members_never_get_there(
    stage: Stage, office: PostOffice
) -> None:
    await chosen(stage.mariam)
    await stage.mariam.presses("Envoyer par e-mail")
    for wrong, words in (
        ("bonjour", "aucune adresse"),
        ("ehp@un", "« ehp@un »"),
        ("é@un.example", "« é@un.example »"),
        (", ".join(f"a{i}@un.example" for i in range(11)), "10 au plus"),
    ):
        await stage.mariam.tells(wrong)
        assert words in stage.mariam.hears()[-1]
    assert stage.store.group(1).recipients == ()
    await stage.mariam.tells(EHP)
    assert f"À : {EHP}\nObjet" in stage.mariam.hears()[-1]

    await stage.aissata.tells("/transmit")
    assert "coordination" in stage.aissata.hears()[-1]
    preview = stage.mariam.private.messages[-1]
    assert (await stage.aissata.forges(str(preview.button("Envoyer")["callback_data"]), preview)).text
    assert office.received == []
    assert not stage.store.decision(1).transmissions


async def test_the_files_of_members_go_along_where_the_document_names_them(stage: Stage, office: PostOffice) -> None:
    await stage.aissata.sends(stage.telegram_bot, file=("Carte d'accès.png", picture()))
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Marquer comme transmise")
    assert "envoyez-le avec lui" not in stage.mariam.hears()[-1]
    await stage.mariam.presses("Envoyer par e-mail")
    await stage.mariam.tells(EHP)
    assert "Pièce jointe : Carte d'accès.png (" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Sans les fichiers reçus")
    assert "Carte d'accès.png (" not in stage.mariam.hears()[-1]
    await stage.mariam.presses("Joindre les fichiers reçus")
    await stage.mariam.presses("Envoyer")

    word, map_ = office.letters[0].iter_attachments()
    assert word.get_filename() == f"{STEM}.docx"
    assert (map_.get_filename(), map_.get_content_type()) == ("Carte d'accès.png", "image/png")
    assert map_.get_payload(decode=True) == picture()


async def test_without_names_files_stay_until_the_coordination_says_otherwise(stage: Stage, office: PostOffice) -> None:
    await stage.mariam.tells("/attribution 1 sans nom")
    await stage.aissata.sends(stage.telegram_bot, file=("Carte DRC.png", picture()))
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Envoyer par e-mail")
    await stage.mariam.tells(EHP)

    shown = stage.mariam.hears()[-1]
    assert "Pièce jointe : fichier" not in shown
    assert "Les fichiers reçus nomment souvent leur auteur" in shown
    await stage.mariam.presses("Joindre les fichiers reçus")
    assert "Pièce jointe : fichier 1.png (" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Envoyer")

    letter = office.letters[0]
    assert [part.get_filename() for part in letter.iter_attachments()] == [f"{STEM}.docx", "fichier 1.png"]
    body = letter.get_body(("plain",))
    assert body is not None
    told = f"{letter['Subject']}\n{body.get_content()}"
    assert [name for name in ("DRC", "NRC", "AMSS", "Aïssata") if name in told] == []


async def test_without_a_server_the_way_is_to_paste(stage: Stage) -> None:
    await answered(stage)
    await chosen(stage.mariam)
    assert [read(b) for b in stage.mariam.private.last.buttons] == [
        "Voir le document Word et l'e-mail",
        "Confirmer la transmission",
        "Motifs",
        "‹ Retour",
    ]


async def test_a_mail_that_waits_is_told_of_when_the_server_is_taken_away(stage: Stage, office: PostOffice) -> None:
    await pressed_only(stage, stage.mariam)
    stage.mail = Mail()
    await stage.restarts()
    await stage.settled()
    assert "❌ Refusé pour" in stage.mariam.hears()[-1]
    assert office.received == []
