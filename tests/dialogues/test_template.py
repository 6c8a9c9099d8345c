"""The coordination's own Word template: tried out, used, kept, taken back; a broken one is refused with the reason."""

import io
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import docx
import pytest

from sandbox.chats import Message
from tests.dialogues.stage import Actor, Stage, at, key_of, open_stage, read
from tests.dialogues.test_pdf import transmitted
from tests.dialogues.test_transmission import answered, files_of
from tests.documents.letterheads import letterhead, logo, repacked, written
from tests.documents.test_template import text_of

TRIAL = "cluster-protection-mali_essai_modele.docx"
TRANSMITTED = "cluster-protection-mali_1_transmission_v1.docx"


async def sends(actor: Actor, data: bytes, name: str = "En-tête Cluster.docx", caption: str = "") -> None:
    """In private, as the answer to /template unless there is a caption."""
    if not caption:
        await actor.tells("/template")
    await actor.sends(actor.stage.telegram_bot, file=(name, data), caption=caption)


async def replies_with(actor: Actor, name: str, data: bytes, *, to: Message) -> None:
    await actor.sends(actor.stage.telegram_bot, file=(name, data), reply_to=to)


def head_of(data: bytes) -> str:
    return str(docx.Document(io.BytesIO(data)).sections[0].header.paragraphs[0].text)


async def test_a_letterhead_is_tried_out_used_and_taken_back(stage: Stage) -> None:
    await answered(stage)
    await stage.mariam.tells("/modele")
    assert "Les documents sont faits avec mon modèle." in stage.mariam.hears()[-1]

    await stage.mariam.sends(stage.telegram_bot, file=("En-tête Cluster.docx", letterhead()))

    trial, tried = stage.mariam.hears()
    assert trial == f"[{TRIAL}] L'essai, avec un contenu inventé"
    assert tried.startswith("J'ai lu ce fichier comme votre papier à en-tête")
    assert head_of(files_of(stage.mariam)[TRIAL]) == "\tProtection Mali"
    assert stage.store.group(1).templates == ()

    await stage.mariam.presses("Utiliser ce modèle")
    await transmitted(stage)

    assert head_of(files_of(stage.awa)[TRANSMITTED]) == "\tProtection Mali"
    assert "Accès aux cercles" in text_of(files_of(stage.awa)[TRANSMITTED])
    assert head_of(files_of(stage.awa)[TRANSMITTED.replace("v1", "v1_annexe")]) == "\tProtection Mali"

    await stage.awa.tells("/followup")
    sheet = next(data for name, data in files_of(stage.awa).items() if "_suivi_" in name and name.endswith("docx"))
    assert head_of(sheet) == "\tProtection Mali"
    section = docx.Document(io.BytesIO(sheet)).sections[0]
    assert (section.page_width or 0) > (section.page_height or 0)

    await stage.awa.tells("/template")
    assert "Papier à en-tête : En-tête Cluster.docx, depuis le mercredi 7 juin 2017" in stage.awa.hears()[-1]
    await stage.awa.presses("Ne plus utiliser : papier à en-tête")
    assert stage.mariam.hears()[-1] == (
        "« Cluster Protection Mali » : le papier à en-tête a été retiré par Awa Touré. Pour voir et changer : /modele"
    )
    assert stage.store.group(1).templates == ()
    await stage.awa.tells("/compile #1")
    assert head_of(latest_compilation(stage.awa)).startswith("Cluster Protection Mali · ")  # as ours has it


def latest_compilation(actor: Actor) -> bytes:
    return next(data for name, data in reversed(files_of(actor).items()) if "_compilation_" in name and "docx" in name)


async def test_the_trial_says_which_words_of_a_letterhead_are_left_out(stage: Stage) -> None:
    await sends(stage.mariam, letterhead())

    assert stage.mariam.hears()[-1] == (
        "J'ai lu ce fichier comme votre papier à en-tête, pour le document du destinataire, la compilation et la fiche "
        "de suivi : il ne contient aucun emplacement entre accolades.\n"
        "⚠️ Le texte écrit dans la page n'est pas repris (« Lettre d'avant ») : seuls l'en-tête, le pied de page, le "
        "logo, le format et les styles le sont. Ce qui doit rester se met dans l'en-tête ou le pied de page ; puis "
        "recommencez avec /modele.\n"
        "Regardez l'essai ci-dessus : rien n'est encore changé."
    )


async def test_a_long_text_of_a_letterhead_is_named_by_its_first_words_and_an_empty_page_needs_no_word(
    stage: Stage,
) -> None:
    await sends(stage.mariam, written("Cluster <Protection>", "Bamako, ACI 2000, rue 402, porte 12, BP 1234, Mali"))
    assert "(« Cluster <Protection> Bamako, ACI 2000, rue 402, porte 12, B… »)" in stage.mariam.hears()[-1]

    await sends(stage.mariam, written("", " "))
    assert "pas repris" not in stage.mariam.hears()[-1]


async def test_without_placeholders_it_ends_well_even_when_it_is_quite_another_document(stage: Stage) -> None:
    await answered(stage)

    await sends(stage.mariam, written("Compte rendu de la réunion du 7 juin", "Présents: UNHCR, DRC"))
    await stage.mariam.presses("Utiliser ce modèle")
    await transmitted(stage)

    text = text_of(files_of(stage.awa)[TRANSMITTED])
    assert "Compte rendu" not in text
    assert "Accès aux cercles" in text


async def test_ours_is_handed_out_adapted_and_sent_back(stage: Stage) -> None:
    await answered(stage)
    await stage.mariam.tells("/template")
    await stage.mariam.presses("document du destinataire")
    handed = files_of(stage.mariam)["cluster-protection-mali_modele_destinataire.docx"]
    word = docx.Document(io.BytesIO(handed))
    word.paragraphs[1].text = "Note du cluster : {{ subject }}"
    changed = io.BytesIO()
    word.save(changed)

    await stage.mariam.sends(stage.telegram_bot, file=("modele.docx", changed.getvalue()))
    assert "Ce modèle servira au document du destinataire." in stage.mariam.hears()[-1]
    await stage.mariam.presses("Utiliser ce modèle")
    await transmitted(stage)

    assert "Note du cluster : Priorités pour l'EHP" in text_of(files_of(stage.awa)[TRANSMITTED])
    annex = text_of(files_of(stage.awa)[TRANSMITTED.replace("v1", "v1_annexe")])
    assert "Note du cluster" not in annex


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("lettre.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "ancien format .doc"),
        ("logo.png", logo(), "Ce n'est pas un document Word."),
        ("coupe.docx", letterhead()[:3000], "endommagé"),
        (
            "macros.docm",
            repacked(
                letterhead(), {"[Content_Types].xml": lambda p: p.replace(b".document.main", b".macroEnabled.main")}
            ),
            "macros",
        ),
        ("lourd.docx", b"x" * (5 * 1024 * 1024 + 1), "trop lourd"),
        ("faute.docx", written("{{ destinataire }}"), "Je ne connais pas cet emplacement : destinataire"),
        ("boucle.docx", written("{%p for x in chosen %}", "{{ x.text }}"), "n'est pas fermée"),
        ("vide.docx", written("{{ subject }}"), "n'aurait pas de place"),
        ("intrus.docx", written("{% include 'x' %}"), "demande plus que de montrer"),
    ],
)
async def test_a_broken_one_is_refused_with_the_reason_and_nothing_changes(
    stage: Stage, name: str, data: bytes, why: str
) -> None:
    await sends(stage.mariam, letterhead())
    await stage.mariam.presses("Utiliser ce modèle")
    stage.forgets()

    await sends(stage.mariam, data, name)

    refused = stage.mariam.hears()[-1]
    assert refused.startswith("Ce modèle n'est pas pris. ")
    assert why in refused
    assert refused.endswith("Les documents restent faits comme avant ; envoyez un autre fichier, ou /modele.")
    (kept,) = stage.store.group(1).templates
    assert kept.name == "En-tête Cluster.docx"

    await stage.mariam.sends(stage.telegram_bot, file=("mieux.docx", letterhead()))  # the question still stands
    assert "rien n'est encore changé" in stage.mariam.hears()[-1]


async def test_one_that_takes_too_long_is_refused_and_others_are_served_again(stage: Stage) -> None:
    patient, stage.relance.worker._patience = stage.relance.worker._patience, 0.01
    await sends(stage.mariam, letterhead())
    assert "demande trop de temps à remplir" in stage.mariam.hears()[-1]

    stage.relance.worker._patience = patient
    await stage.mariam.sends(stage.telegram_bot, file=("x.docx", letterhead()))
    assert "rien n'est encore changé" in stage.mariam.hears()[-1]


async def test_not_used_when_it_does_not_please(stage: Stage) -> None:
    await sends(stage.mariam, letterhead())
    await stage.mariam.presses("Ne pas l'utiliser")

    assert stage.mariam.hears()[-1] == "Rien n'a changé : les documents restent faits comme avant."
    assert stage.store.group(1).templates == ()
    assert stage.store.drafts_of(1, "template") == []


async def test_two_try_at_once_and_only_the_later_trial_can_be_used(stage: Stage) -> None:
    await sends(stage.mariam, letterhead(), "un.docx")
    earlier = stage.mariam.private.messages[-1]
    use = key_of(earlier, "Utiliser ce modèle")
    await sends(stage.awa, letterhead(), "deux.docx")

    assert (read(earlier.text), earlier.buttons) == (
        "L'essai de « un.docx » est clos : celui de « deux.docx » l'a suivi.",
        [],
    )
    await stage.mariam.forges(use, on=earlier)
    assert stage.mariam.hears()[-1].startswith("Cet essai n'est plus le dernier")
    await stage.awa.presses("Utiliser ce modèle")

    assert [t.name for t in stage.store.group(1).templates] == ["deux.docx"]


async def test_another_file_in_reply_to_the_same_message_is_tried_instead_of_the_first(stage: Stage) -> None:
    await stage.mariam.tells("/template")
    asked = stage.mariam.private.messages[-1]
    await replies_with(stage.mariam, "un.docx", letterhead(), to=asked)
    first = stage.mariam.private.messages[-1]
    assert first.buttons == ["Utiliser ce modèle", "Ne pas l'utiliser"]
    stage.forgets()

    await replies_with(stage.mariam, "deux.docx", letterhead(), to=asked)

    over, trial, tried = stage.mariam.hears()
    assert over == read(first.text) == "L'essai de « un.docx » est clos : celui de « deux.docx » l'a suivi."
    assert first.buttons == []
    assert trial == f"[{TRIAL}] L'essai, avec un contenu inventé"
    assert tried.startswith("J'ai lu ce fichier comme votre papier à en-tête")
    second = stage.mariam.private.messages[-1]

    # So is one in reply to the trial itself; a broken one leaves that one open.
    await replies_with(stage.mariam, "trois.docx", letterhead(), to=second)
    assert second.buttons == []
    await replies_with(stage.mariam, "coupe.docx", letterhead()[:3000], to=asked)
    assert stage.mariam.hears()[-1].startswith("Ce modèle n'est pas pris. ")
    (draft,) = stage.store.drafts_of(1, "template")
    assert draft.fields["name"] == "trois.docx"
    await stage.mariam.presses("Utiliser ce modèle")
    assert [t.name for t in stage.store.group(1).templates] == ["trois.docx"]
    assert stage.store.submissions_to(1) == []


async def test_taken_back_by_two_presses_it_is_told_once(stage: Stage) -> None:
    await sends(stage.mariam, letterhead())
    await stage.mariam.presses("Utiliser ce modèle")
    await stage.mariam.tells("/template")
    shown = stage.mariam.private.last
    key = key_of(shown, "Ne plus utiliser")
    stage.forgets()
    await stage.mariam.presses("Ne plus utiliser")
    await stage.mariam.forges(key, on=shown)
    assert len(stage.awa.hears()) == 1
    assert stage.store.group(1).templates == ()


async def test_another_question_still_stands_after_a_trial(stage: Stage) -> None:
    await answered(stage)
    await stage.mariam.tells("/template")
    asked = stage.mariam.private.messages[-1]
    await stage.mariam.tells("/for #1 OIM téléphone")
    await replies_with(stage.mariam, "un.docx", letterhead(), to=asked)
    assert "rien n'est encore changé" in stage.mariam.hears()[-1]
    await stage.mariam.tells("1) Eau")
    assert [s.current.text for s in stage.store.submissions_to(1)][-1] == "1) Eau"


async def test_whoever_coordinates_no_more_tries_none_with_an_old_message(stage: Stage) -> None:
    await stage.mariam.tells("/template")
    asked = stage.mariam.private.messages[-1]
    await stage.mariam.tells("/handover @awa_nrc")
    await replies_with(stage.mariam, "un.docx", letterhead(), to=asked)
    assert "coordination" in stage.mariam.hears()[-1]
    assert stage.store.drafts_of(1, "template") == []


async def test_as_a_caption_or_from_the_settings(stage: Stage) -> None:
    await sends(stage.mariam, letterhead(), caption="/template")
    assert "rien n'est encore changé" in stage.mariam.hears()[-1]

    await stage.mariam.tells("/settings")
    await stage.mariam.presses("Modèle Word")
    assert stage.mariam.hears()[-1].startswith("Modèle Word de")
    await stage.mariam.tells("Merci")
    assert stage.mariam.hears()[-1].startswith("Pour changer le modèle, il me faut un fichier Word")


async def test_it_is_the_coordination_s_alone(stage: Stage) -> None:
    await sends(stage.mariam, letterhead())
    trial = stage.mariam.private.messages[-1]

    await stage.aissata.writes("/template")
    assert "coordination" in stage.aissata.hears()[-1]
    await sends(stage.ibrahim, letterhead(), caption="/template")
    assert "coordination" in stage.ibrahim.hears()[-1]
    await stage.mariam.tells(f"/coordination -{stage.mariam.person.username}")

    assert trial.buttons
    assert stage.store.group(1).templates == ()
    assert files_of(stage.aissata) == {}


async def test_it_outlives_a_restart_and_the_purge_and_leaves_with_the_group(stage: Stage) -> None:
    await sends(stage.mariam, letterhead())
    await stage.restarts()
    await stage.mariam.presses("Utiliser ce modèle")
    await answered(stage)
    spans = {
        "done_updates": timedelta(days=1),
        "sent_messages": timedelta(days=1),
        "files": timedelta(days=1),
        "closed_decisions": timedelta(days=1),
    }
    (kept,) = stage.store.group(1).templates

    stage.store.purge(at(7, 15) + timedelta(days=1000), **spans)
    await stage.restarts()
    assert stage.store.file(kept.file) is not None

    stage.chat.removes(stage.telegram_bot, by=stage.mariam.person)
    await stage.settled()
    stage.store.purge(at(7, 15) + timedelta(hours=20), **spans)
    assert stage.store.file(kept.file) is not None
    stage.store.purge(at(7, 15) + timedelta(days=1000), **spans)
    assert stage.store.file(kept.file) is None
    assert stage.store.group(1).templates == ()


async def test_one_that_fails_later_costs_nothing_but_itself(stage: Stage) -> None:
    """The file of a kept template was damaged on disk."""
    await answered(stage)
    await sends(stage.mariam, letterhead())
    await stage.mariam.presses("Utiliser ce modèle")
    (kept,) = stage.store.group(1).templates
    stage.store.db.rows.put_file(kept.file, b"PK\x03\x04 damaged")
    stage.forgets()

    await transmitted(stage)

    assert "Accès aux cercles" in text_of(files_of(stage.awa)[TRANSMITTED])
    told = (
        "⚠️ Votre modèle « En-tête Cluster.docx » n'a pas pu être rempli cette fois : le document est fait avec le mien."
    )
    assert any(words.startswith(told) for words in stage.awa.hears())
    assert any(words.startswith(told) for words in stage.mariam.hears())


async def test_a_file_that_telegram_does_not_give_is_asked_for_again(stage: Stage) -> None:
    await stage.mariam.tells("/template")
    stage.telegram.faults.fails("getFile", error_code=400, description="Bad Request: wrong file_id")

    await stage.mariam.sends(stage.telegram_bot, file=("x.docx", letterhead()))
    assert stage.mariam.hears()[-1].startswith("Telegram ne m'a pas donné ce fichier")
    await stage.mariam.sends(stage.telegram_bot, file=("x.docx", letterhead()))
    assert "rien n'est encore changé" in stage.mariam.hears()[-1]


@pytest.fixture
async def english(tmp_path: Path) -> AsyncIterator[Stage]:
    stage = await open_stage(tmp_path, language="en")
    await stage.sets_up()
    await stage.mariam.tells("/settings language english")
    stage.forgets()
    yield stage
    await stage.closes()


async def test_in_english(english: Stage) -> None:
    await english.mariam.tells("/template")
    assert "The documents are made with my template." in english.mariam.hears()[-1]
    await english.mariam.sends(english.telegram_bot, file=("x.docx", written("{{ receiver }}")))
    assert "I know no such placeholder: receiver" in english.mariam.hears()[-1]
    await english.mariam.sends(english.telegram_bot, file=("x.docx", letterhead()))
    tried = english.mariam.hears()[-1]
    assert tried.startswith("I read this file as your letterhead")
    assert "The text written in the page is not used (“Lettre d'avant”): only the header" in tried
    first = english.mariam.private.messages[-1]
    await replies_with(english.mariam, "y.docx", letterhead(), to=first)
    assert read(first.text) == "The trial of “x.docx” is closed: that of “y.docx” came after it."
    await english.mariam.presses("Use this template")
    assert english.mariam.hears()[-1].startswith("Done. The next documents are made on your letterhead.")
