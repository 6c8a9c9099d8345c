"""A transmission that was marked by mistake is taken back: what was true before is so again, and nothing is lost."""

from datetime import timedelta
from pathlib import Path

import pytest

from jobs import housekeeping
from sandbox.chats import Message
from tests.dialogues.stage import Stage, at, key_of, read
from tests.dialogues.test_transmission import PRIORITIES, answered, files_of
from tests.smtp import post_office

UNDO = "Notée par erreur"
YES = "Oui, rien n'était parti"


async def marked(stage: Stage) -> Message:
    """Awa marks it as transmitted, two days before contributions are due."""
    call = await answered(stage)
    await stage.winds_to(at(13, 9, 5))
    stage.forgets()
    await stage.awa.tells("/transmit")
    await stage.awa.presses("1 · NRC")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")
    return call


async def test_a_mark_is_taken_back_and_everybody_who_was_told_learns_it_once(stage: Stage) -> None:
    call = await marked(stage)
    result = stage.posts()[-1]
    assert "Transmise à l'EHP" in read(result.text)
    assert "transmise à l'EHP" in stage.aissata.hears()[-1]
    stage.forgets()

    await stage.awa.presses(UNDO)
    (asked,) = stage.awa.hears()
    assert asked == (
        "#1 Priorités pour l'EHP\nLa version 1 a été notée comme transmise à l'EHP le mardi 13 juin 2017, 09:05 "
        "(Bamako). Retirer cette mention ?\nSeulement si rien n'est parti : le message du groupe et l'appel disent de "
        "nouveau ce qui est vrai, les contributeurs que j'avais prévenus apprennent en privé que rien n'était parti, "
        "les relances et rappels qui restent reprennent. Les documents figés et votre choix restent gardés."
    )
    assert len(stage.store.decision(1).transmissions) == 1
    await stage.awa.presses(YES)

    decision = stage.store.decision(1)
    (kept,) = decision.taken_back
    assert (decision.transmissions, decision.is_open, decision.is_running) == ((), True, True)
    assert kept.version == 1
    assert kept.taken_back is not None
    assert kept.taken_back.by == stage.awa.person.id
    assert kept.at < kept.taken_back.at < at(13, 9, 6)
    assert stage.awa.hears() == [
        "#1 Priorités pour l'EHP : la mention « transmise » du mardi 13 juin 2017, 09:05 (Bamako) est retirée.\n"
        "La version 1 reste gardée, notée comme non transmise ; la prochaine portera le numéro 2.\n"
        "Les contributions sont de nouveau demandées.\nTransmettre, quand ce sera le moment : /transmettre 1"
    ]
    assert "est retirée par Awa Touré." in stage.mariam.hears()[-1]
    assert stage.aissata.hears() == [
        "#1 Priorités pour l'EHP : notée par erreur comme transmise le mardi 13 juin, 09:05 (Bamako), elle ne l'est "
        "pas encore. Votre contribution est gardée ; vous saurez ce qu'elle devient."
    ]
    assert stage.ibrahim.hears() == []
    assert stage.group_hears() == []
    assert read(result.text) == (
        "#1 Priorités pour l'EHP\nNotée ici comme transmise par erreur : elle ne l'est pas encore. Les contributions "
        "restent attendues : répondez à l'appel."
    )
    assert read(call.text).endswith("2/20 réponses, 1 sans ajout. Répondez à CE message, ou en privé :")

    # A second press, of whoever coordinates, changes nothing; the files stand there still, and say what they are.
    await stage.mariam.presses("Documents de la version 1")
    captions = [m.text for m in stage.mariam.private.messages if m.document][-5:]
    assert all(read(c).startswith("À ne pas envoyer : #1, version 1, figée") for c in captions)
    await stage.awa.presses(UNDO)
    assert "a déjà été retirée par Awa Touré le mardi 13 juin 2017, 09:05" in stage.awa.hears()[-1]

    # It goes on after a restart, and the next version takes a number of its own.
    await stage.restarts()
    await stage.aissata.tells("/suite 1")
    assert "Pas encore transmise" in stage.aissata.hears()[-1]
    stage.forgets()
    await stage.mariam.tells("/compile 1")
    assert (
        "Mention retirée : version 1, notée comme transmise le mardi 13 juin 2017, 09:05 (Bamako) ; mention retirée "
        "par Awa Touré le mardi 13 juin 2017, 09:05 (Bamako) : elle n'était pas transmise." in stage.mariam.hears()[0]
    )
    await stage.winds_to(at(16, 9, 5))
    stage.forgets()
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Marquer comme transmise")
    assert "Transmettre la version 2 à l'EHP" in stage.awa.hears()[-1]
    await stage.awa.presses("Confirmer")
    (second,) = stage.store.decision(1).transmissions
    assert (second.version, second.chosen) == (2, ("Accès humanitaire dans le Gourma",))
    assert "cluster-protection-mali_1_transmission_v2.docx" in files_of(stage.awa)
    assert "transmise à l'EHP le vendredi 16 juin, 09:05 (Bamako). Merci." in read(call.text)


async def test_reopening_what_was_transmitted_says_what_is_true_and_what_can_be_done(stage: Stage) -> None:
    await marked(stage)
    stage.forgets()
    await stage.mariam.tells("/reopen 1")
    assert stage.mariam.hears() == [
        "#1 Priorités pour l'EHP : décision transmise à l'EHP le mardi 13 juin 2017, 09:05 (Bamako), elle ne se rouvre "
        "pas.\nLes réponses sont encore prises ; elles vont dans un additif ou dans une nouvelle version entière : "
        "/transmettre 1\nSi elle a été notée comme transmise par erreur et que rien n'est parti, cette mention peut "
        "être retirée."
    ]
    await stage.mariam.presses(UNDO)
    await stage.mariam.presses("Non, ne rien changer")
    assert len(stage.store.decision(1).transmissions) == 1

    # Two at once: the first press does it, the second is told.
    await stage.mariam.presses(UNDO)
    sure = stage.mariam.private.messages[-1]
    await stage.awa.presses(UNDO)
    await stage.awa.presses(YES)
    await stage.mariam.presses(YES, on=sure)
    assert "a déjà été retirée par Awa Touré" in stage.mariam.hears()[-1]
    assert len(stage.store.decision(1).taken_back) == 1


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_reopening_without_a_number_offers_what_was_transmitted_too(stage: Stage, language: str) -> None:
    await marked(stage)
    await stage.opens("Plan de contingence pour la saison des pluies à venir; contributions jeudi 15 juin")
    await stage.opens("Indicateurs; contributions jeudi 15 juin")
    await stage.opens("Cartes; contributions jeudi 15 juin")
    await stage.mariam.tells("/close 2")
    await stage.mariam.tells("/cancel 3")
    await stage.mariam.presses("Oui")
    await stage.mariam.tells(f"/language {language}")
    await stage.mariam.tells("/reopen")

    asked = stage.mariam.private.last
    fr = language == "fr"
    assert [read(b) for b in asked.buttons] == [
        "#1 Priorités pour l'EHP · transmise le 13 juin 09:05"
        if fr
        else "#1 Priorités pour l'EHP · transmitted 13 June 09:05",
        "#2 Plan de contingence pour la saison des pluies à… · close"
        if fr
        else "#2 Plan de contingence pour la saison des pluies à… · closed",
        "#3 Indicateurs · annulée" if fr else "#3 Indicateurs · cancelled",
    ]
    await stage.mariam.presses("#1 ", on=asked)
    told = stage.mariam.private.last
    assert [read(b) for b in told.buttons] == (
        ["Transmission et additif", f"{UNDO} : retirer"]
        if fr
        else ["Transmission and addendum", "Marked by mistake: take back"]
    )
    await stage.mariam.presses("addendum" if not fr else "additif", on=told)
    assert ("transmise" if fr else "transmitted") in read(stage.mariam.private.last.text)
    await stage.mariam.presses("#2 ", on=asked)
    assert stage.store.decision(2).is_open
    await stage.aissata.tells("/reopen")
    assert "coordination" in stage.aissata.hears()[-1]


async def test_each_is_told_of_the_answer_that_stands_at_the_version_that_follows(stage: Stage) -> None:
    call = await answered(stage)
    await stage.winds_to(at(16, 9, 5))
    await stage.awa.tells("/transmit")
    await stage.awa.presses("3 · DRC")
    await stage.awa.presses("4 · DRC")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")
    await stage.awa.presses(UNDO)
    await stage.awa.presses(YES)
    await stage.aissata.replies("1) Eau à Ansongo 2) Documentation *civile* & état [civil]", to=call)
    stage.forgets()

    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Marquer comme transmise")
    assert "Retenues en partie : DRC" in stage.awa.hears()[-1]
    await stage.awa.presses("Confirmer")
    assert stage.aissata.hears()[-1].endswith(
        "DRC : votre contribution est retenue en partie dans la version finale.\n"
        "• Documentation *civile* & état [civil]\nNon retenu : « Eau à Ansongo ».\n"
        "D'après votre réponse précédente, la version finale contient aussi :\n"
        "• Accès aux cercles <b>frontaliers</b>"
    )


async def test_of_an_answer_that_was_replaced_altogether_it_is_told_in_english(english: Stage) -> None:
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
    await english.aissata.tells("/language en")
    await english.aissata.replies("1) Access", to=call)
    await english.awa.tells("/transmit 1")
    await english.awa.presses("1 · DRC")
    await english.aissata.replies("1) Water", to=call)
    english.forgets()
    await english.awa.tells("/transmit 1")
    await english.awa.presses("Mark as transmitted")
    assert "Without a point kept: DRC" in english.awa.hears()[-1]
    await english.awa.presses("Confirm")
    assert english.aissata.hears()[-1].endswith(
        "DRC: your present answer is not among the points kept this time; it stays, word for word, in the "
        "coordination's compilation.\nFrom your previous answer, the final version also holds:\n• Access"
    )


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_a_typo_put_right_after_its_point_was_picked_is_no_other_answer(stage: Stage, language: str) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.tells(f"/language {language}")
    mine = await stage.aissata.replies("1) Documentation civlie à Gao\n2) Ouvrir 3 écoles\n3) Eau", to=call)
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("1 · DRC")
    await stage.awa.presses("2 · DRC")
    await stage.winds_to(at(7, 16))
    await stage.aissata.edits(mine, "1) Documentation civile, à Gao.\n2) Ouvrir 4 écoles\n3) Eau")
    stage.forgets()

    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")

    told = stage.aissata.hears()[-1]
    if language == "fr":
        assert told.endswith(
            "DRC : votre contribution est retenue en partie dans la version finale.\n• Documentation civlie à Gao\n"
            "Non retenus : « Ouvrir 4 écoles » ; « Eau ».\n"
            "D'après votre réponse précédente, la version finale contient aussi :\n• Ouvrir 3 écoles"
        )
    else:
        assert told.endswith("From your previous answer, the final version also holds:\n• Ouvrir 3 écoles")
        assert told.count("Documentation civlie à Gao") == 1


async def test_nobody_else_takes_it_back(stage: Stage) -> None:
    await marked(stage)
    undo = stage.awa.with_button(UNDO)
    await stage.aissata.forges(key_of(undo, UNDO), on=stage.aissata.private.messages[-1])
    await stage.aissata.tells("/reopen 1")
    assert "coordination" in stage.aissata.hears()[-1]
    assert len(stage.store.decision(1).transmissions) == 1


async def test_an_earlier_addendum_stays_transmitted_with_the_version(stage: Stage) -> None:
    await marked(stage)
    for organisation in ("SIF", "TDH"):
        await stage.mariam.tells(f"/for {organisation} téléphone 1) Enfants non accompagnés")
        await stage.awa.tells("/transmit 1")
        await stage.awa.presses("Préparer l'additif")
        await stage.awa.presses("Confirmer")

    await stage.awa.presses("Additif noté par erreur : retirer")

    assert "(Bamako), reste transmise, avec l'additif (version 2). Les documents figés" in stage.awa.hears()[-1]


async def test_only_the_latest_is_taken_back_and_the_first_version_stays(stage: Stage) -> None:
    call = await marked(stage)
    first = stage.awa.with_button(UNDO)
    result = stage.posts()[-1]
    told = read(result.text)
    await stage.mariam.tells("/for SIF téléphone 1) Enfants non accompagnés")
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Préparer l'additif")
    await stage.awa.presses("Confirmer")
    assert "Additif transmis" in read(result.text)
    stage.forgets()

    await stage.awa.presses(UNDO, on=first)
    assert stage.awa.hears() == [
        "#1 Priorités pour l'EHP : la version 1 reste transmise. L'additif (version 2), du mardi 13 juin 2017, 09:05 "
        "(Bamako), est venu après elle et se retire d'abord, si rien n'en est parti ; la version 1 ensuite."
    ]
    assert len(stage.store.decision(1).transmissions) == 2
    await stage.awa.presses("Additif noté par erreur : retirer")
    stands = "La version 1, transmise à l'EHP le mardi 13 juin 2017, 09:05 (Bamako), reste transmise."
    asked = stage.awa.hears()[-1]
    assert "L'additif (version 2) a été noté comme transmis à l'EHP" in asked
    assert f"que rien n'était parti. {stands} Les documents figés" in asked
    await stage.awa.presses(YES)
    assert stage.mariam.hears()[-1] == (
        "#1 Priorités pour l'EHP : la mention « transmis » de l'additif (version 2) du mardi 13 juin 2017, 09:05 "
        "(Bamako) est retirée par Awa Touré.\nCet additif reste gardé, noté comme non transmis ; "
        "la prochaine version portera le numéro 3.\n"
        f"{stands}\nTransmettre ce qui est arrivé depuis, quand ce sera le moment : /transmettre 1"
    )

    decision = stage.store.decision(1)
    assert [t.version for t in decision.transmissions] == [1]
    assert [t.version for t in decision.taken_back] == [2]
    assert read(result.text) == told
    assert "transmise à l'EHP le mardi 13 juin, 09:05 (Bamako). Merci." in read(call.text)

    # What was in it is in no version: it goes with the next one.
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Préparer l'additif")
    shown = stage.awa.hears()[-1]
    assert "Enfants non accompagnés" in shown
    assert "la version 3 est figée" in shown
    await stage.awa.presses("Confirmer")
    assert [(t.version, t.adds_to) for t in stage.store.decision(1).transmissions] == [(1, None), (3, 1)]


async def test_what_left_by_mail_is_not_taken_back(stage: Stage, tmp_path: Path) -> None:
    with post_office(tmp_path) as (office, server):
        stage.mail = server
        await stage.restarts()
        await answered(stage)
        await stage.awa.tells("/transmit")
        await stage.awa.presses("Marquer comme transmise")
        await stage.awa.presses("Envoyer par e-mail")
        await stage.awa.tells("ehp@un.example")
        await stage.awa.presses("Envoyer")
        await stage.settled()
        assert len(office.letters) == 1
        await stage.mariam.tells("/reopen 1")
        assert stage.mariam.hears()[-1].endswith(
            "La dernière version est partie par e-mail : cette mention ne se retire pas."
        )
        shown = [b for m in stage.mariam.private.messages + stage.awa.private.messages for b in map(read, m.buttons)]
        assert not any(UNDO in b for b in shown)

        # Nor when the mail itself is kept no more.
        kept = stage.relance.config.retention
        await stage.winds_to(at(16, 12))  # closed by the clock
        await stage.driver.jumps_to(at(17, 12) + timedelta(days=kept.closed_decisions))
        housekeeping.forget_old(stage.relance.house)
        assert stage.store.mails_of(1) == []
        await stage.mariam.tells("/reopen 1")
        assert stage.mariam.hears()[-1].endswith(
            "La dernière version est partie par e-mail : cette mention ne se retire pas."
        )


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_what_was_refused_again_at_the_corrected_address_left_for_nobody(
    stage: Stage, tmp_path: Path, language: str
) -> None:
    def said(french: str, english: str) -> str:
        return french if language == "fr" else english

    with post_office(tmp_path) as (office, server):
        office.refuses = dict.fromkeys(("ehp@un.example", "ehp-mali@un.example"), "550 5.1.1 no such user here")
        stage.mail = server
        await stage.restarts()
        await answered(stage)
        await stage.winds_to(at(16, 9, 5))
        await stage.awa.tells(f"/language {language}")
        await stage.awa.tells("/transmit 1")
        await stage.awa.presses(said("Marquer comme transmise", "Mark as transmitted"))
        await stage.awa.presses(said("Envoyer par e-mail", "Send by e-mail"))
        await stage.awa.tells("ehp@un.example")
        await stage.awa.presses(said("Envoyer", "Send"))
        await stage.awa.presses(said("Corriger ehp@", "Correct ehp@"))
        await stage.awa.tells("ehp-mali@un.example")
        await stage.awa.presses(said("Envoyer", "Send"))
        await stage.awa.presses(said("Corriger ehp-mali@", "Correct ehp-mali@"))
        await stage.awa.tells("hct@un.example")
        send = stage.awa.private.last
        stage.forgets()

        await stage.awa.tells("/transmit 1")
        undo = stage.awa.private.last
        button = said(UNDO, "Marked by mistake")
        await stage.aissata.forges(key_of(undo, button), on=stage.aissata.private.last)
        assert len(stage.store.decision(1).transmissions) == 1
        await stage.awa.presses(button)
        assert said("Retirer cette mention ?", "Take this mark back?") in stage.awa.hears()[-1]
        assert len(stage.store.decision(1).transmissions) == 1
        await stage.awa.presses(said(YES, "Yes, nothing had gone"))

        assert stage.awa.hears()[-1] == said(
            "#1 Priorités pour l'EHP : la mention « transmise » du vendredi 16 juin 2017, 09:05 (Bamako) est retirée.\n"
            "La version 1 reste gardée, notée comme non transmise ; la prochaine portera le numéro 2.\n"
            "Transmettre, quand ce sera le moment : /transmettre 1",
            "#1 Priorités pour l'EHP: the mark of transmission of Friday 16 June 2017, 09:05 (Bamako) was taken back.\n"
            "Version 1 is kept, noted as not transmitted; the next one will be number 2.\n"
            "To transmit, when it is time: /transmit 1",
        )
        assert "notée par erreur comme transmise" in stage.aissata.hears()[-1]
        assert "Notée ici comme transmise par erreur" in read(stage.posts()[-1].text)

        # What was still to be corrected goes nowhere any more.
        await stage.awa.presses(said("Envoyer", "Send"), on=send)
        assert office.received == []
        assert len(stage.store.mails_of(1)) == 2
        assert [t.version for t in stage.store.decision(1).taken_back] == [1]


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_what_may_have_gone_and_was_refused_when_sent_again_is_not_taken_back(
    stage: Stage, tmp_path: Path, language: str
) -> None:
    with post_office(tmp_path) as (office, server):
        office.hangs_up_in_data = True
        stage.mail = server
        await stage.restarts()
        await answered(stage)
        await stage.winds_to(at(16, 9, 5))
        await stage.awa.tells(f"/language {language}")
        await stage.awa.tells("/transmit 1")
        await stage.awa.presses("Marquer comme transmise" if language == "fr" else "Mark as transmitted")
        await stage.awa.presses("Envoyer par e-mail" if language == "fr" else "Send by e-mail")
        await stage.awa.tells("ehp@un.example")
        await stage.awa.presses("Envoyer" if language == "fr" else "Send")
        office.refuses["ehp@un.example"] = "550 5.1.1 no such user here"
        again = "Renvoyer quand même" if language == "fr" else "Send it all the same"
        await stage.awa.presses(again)
        await stage.awa.presses(again)
        assert [m.of("refused") != () for m in stage.store.mails_of(1)] == [False, True]

        await stage.awa.tells("/reopen 1")
        assert stage.awa.hears()[-1].endswith(
            "La dernière version est partie par e-mail : cette mention ne se retire pas."
            if language == "fr"
            else "The last version went by e-mail: this mark cannot be taken back."
        )
        undo = UNDO if language == "fr" else "Marked by mistake"
        assert not any(undo in read(b) for m in stage.awa.private.messages for b in m.buttons)


async def test_an_addendum_is_taken_back_in_english(english: Stage) -> None:
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
    await english.aissata.replies("1) Access", to=call)
    await english.winds_to(at(16, 9, 5))
    await english.awa.tells("/transmit 1")
    await english.awa.presses("Mark as transmitted")
    await english.awa.presses("Confirm")
    first = english.awa.with_button("Marked by mistake")
    await english.aissata.replies("1) Access 2) Water", to=call)
    await english.winds_to(at(16, 11, 0))
    await english.awa.tells("/transmit 1")
    await english.awa.presses("Prepare the addendum")
    await english.awa.presses("Confirm")
    english.forgets()

    await english.awa.presses("Marked by mistake", on=first)
    assert english.awa.hears() == [
        "#1 Priorities: version 1 stays transmitted. The addendum (version 2) of Friday 16 June 2017, 11:00 (Bamako) "
        "came after it and is taken back first, if nothing of it has gone; version 1 then."
    ]
    await english.awa.presses("Addendum marked by mistake")
    await english.awa.presses("Yes, nothing had gone")
    assert english.mariam.hears()[-1] == (
        "#1 Priorities: the mark of the addendum (version 2) of Friday 16 June 2017, 11:00 (Bamako) was taken back by "
        "Awa Touré.\nThis addendum is kept, noted as not transmitted; the next version will be number 3.\n"
        "Version 1, transmitted to the HCT on Friday 16 June 2017, 09:05 (Bamako), stays transmitted.\n"
        "To transmit what came since, when it is time: /transmit 1"
    )


async def test_in_english(english: Stage) -> None:
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
    await english.aissata.replies("1) Access", to=call)
    await english.winds_to(at(16, 9, 5))
    await english.awa.tells("/transmit 1")
    await english.awa.presses("Mark as transmitted")
    await english.awa.presses("Confirm")
    result = english.posts()[-1]
    english.forgets()
    await english.awa.tells("/reopen 1")
    assert english.awa.hears() == [
        "#1 Priorities: transmitted to the HCT on Friday 16 June 2017, 09:05 (Bamako), it is not reopened.\n"
        "Answers are still taken; they go in an addendum or in a new whole version: /transmit 1\n"
        "If it was marked as transmitted by mistake and nothing has gone, the mark can be taken back."
    ]
    await english.awa.presses("Marked by mistake")
    await english.awa.presses("Yes, nothing had gone")

    assert english.awa.hears()[-1] == (
        "#1 Priorities: the mark of transmission of Friday 16 June 2017, 09:05 (Bamako) was taken back.\n"
        "Version 1 is kept, noted as not transmitted; the next one will be number 2.\n"
        "To transmit, when it is time: /transmit 1"
    )
    assert read(result.text) == (
        "#1 Priorities\nMarked as transmitted here by mistake: it is not yet. A late answer is still useful: reply to "
        "the call."
    )
    assert "closed. A late answer is still useful" in read(call.text)


async def test_no_title_is_the_subject_of_a_verb_in_what_a_contributor_reads(stage: Stage) -> None:
    call = await stage.opens("Termes de référence; contributions jeudi 15 juin; transmission vendredi 16 juin à l'EHP")
    await stage.aissata.replies("1) Accès", to=call)
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")
    assert stage.aissata.hears()[-1].startswith(
        "#1 Termes de référence : transmise à l'EHP le mercredi 7 juin, 15:00 (Bamako). Merci."
    )


async def test_what_the_group_and_a_contributor_read_is_put_right_whatever_was_changed_since(stage: Stage) -> None:
    await marked(stage)
    result = stage.posts()[-1]
    await stage.aissata.tells("/retirer")
    await stage.aissata.presses("#1")
    await stage.mariam.tells("/settings")
    await stage.mariam.presses("Ne plus annoncer le résultat")
    stage.forgets()
    await stage.awa.presses(UNDO)
    await stage.awa.presses(YES)

    assert "Notée ici comme transmise par erreur" in read(result.text)
    assert stage.aissata.hears()[0] == (
        "#1 Priorités pour l'EHP : notée par erreur comme transmise le mardi 13 juin, 09:05 (Bamako), elle ne l'est "
        "pas encore."
    )


async def test_what_the_group_never_read_is_not_put_right_there(stage: Stage) -> None:
    await answered(stage)
    await stage.winds_to(at(16, 9, 5))
    closing = next(m for m in stage.posts() if "1 sans ajout" in m.text and "close." in m.text)
    before = read(closing.text)
    await stage.mariam.tells("/settings")
    await stage.mariam.presses("Ne plus annoncer le résultat")
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")
    await stage.awa.presses(UNDO)
    await stage.awa.presses(YES)

    assert len(stage.store.decision(1).taken_back) == 1
    assert read(closing.text) == before
