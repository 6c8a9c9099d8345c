"""With the names, by type or without: fixed before collecting, told in the call, kept in all that leaves."""

import io
import json
import re
import zipfile
from pathlib import Path

from docx import Document

from sandbox.chats import Chat, Message
from tests.dialogues.stage import Stage, at, open_stage, read
from tests.dialogues.test_ranking import asks
from tests.dialogues.test_transmission import DRC, files_of

UNNAMED = "Les contributions seront transmises sans le nom des organisations."
PRIORITIES = "Priorités pour l'EHP; contributions jeudi 15 juin; transmission vendredi 16 juin à l'EHP; items 2-3"


async def answered(stage: Stage, attribution: str) -> Message:
    call = await stage.opens(f"{PRIORITIES}; attribution {attribution}")
    await stage.aissata.replies(DRC, to=call)
    await stage.awa.tells("/for NRC téléphone 1) Accès humanitaire dans le Gourma 2) Audiences foraines")
    await stage.awa.tells("/for OIM téléphone 1) Relocalisation")
    stage.forgets()
    return call


def call_of(stage: Stage) -> str:
    return read(next(m for m in stage.posts() if m.text.startswith("#1")).text)


def words_in(docx: bytes) -> str:
    word = Document(io.BytesIO(docx))
    properties = word.core_properties
    return "\n".join(
        [properties.title, properties.author, *(t.text for t in word.element.iter() if t.tag.endswith("}t") and t.text)]
    )


async def test_it_is_chosen_on_the_draft_and_told_in_the_call(stage: Stage) -> None:
    await stage.mariam.tells(f"/decision {PRIORITIES}")
    draft = stage.mariam.private.messages[-1]
    assert "Les contributions seront transmises avec le nom des organisations." in read(draft.text)
    assert [read(b) for b in draft.buttons[3:6]] == ["✓ Avec les noms", "Par type", "Sans nom"]

    await stage.mariam.presses("Sans nom")
    assert UNNAMED in read(stage.mariam.private.messages[-1].text)
    await stage.mariam.presses("Confirmer")

    assert stage.store.decision(1).attribution == "unattributed"
    assert UNNAMED in call_of(stage)


async def test_with_the_names_the_call_says_so(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    assert "Les contributions seront transmises avec le nom des organisations." in call_of(stage)


async def test_it_may_be_typed_and_what_is_not_understood_is_said(stage: Stage) -> None:
    await stage.mariam.tells(f"/decision {PRIORITIES}; attribution selon l'humeur")
    assert (
        "écrivez « attribution avec les noms », « attribution par type » ou « attribution sans nom »"
        in (stage.mariam.hears()[-1])
    )

    await stage.mariam.tells(f"/decision {PRIORITIES}; attribution par type")
    assert "par type d'organisation, sans leur nom." in stage.mariam.hears()[-1]


async def test_a_group_has_its_own_choice_for_new_decisions(stage: Stage) -> None:
    await stage.mariam.tells("/settings")
    await stage.mariam.presses("Sans nom")
    shown = read(stage.mariam.private.messages[-1].text)
    assert "Contributions transmises, pour les prochaines décisions : sans le nom des organisations\n\n" in shown

    await stage.opens(PRIORITIES)
    assert UNNAMED in call_of(stage)
    assert stage.store.decision(1).attribution == "unattributed"


async def test_the_setting_tells_which_open_decisions_it_does_not_reach_and_the_preview_how_names_go(
    stage: Stage,
) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès humanitaire", to=call)
    await stage.opens("Cartographie; contributions jeudi 15 juin")

    await stage.mariam.tells("/settings")
    assert "/attribution" not in stage.mariam.hears()[-1]
    await stage.mariam.presses("Sans nom")
    assert (
        "Contributions transmises, pour les prochaines décisions : sans le nom des organisations\n"
        "#1 (avec le nom des organisations) et #2 (avec le nom des organisations), déjà ouvertes, ne changent pas : "
        "/attribution"
    ) in stage.mariam.hears()[-1]
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("Marquer comme transmise")
    assert (
        "Contributions de : DRC.\nCes contributions seront transmises avec le nom des organisations."
        in stage.mariam.hears()[-1]
    )

    await stage.mariam.tells("/language en")
    await stage.mariam.tells("/attribution 1 unattributed")
    await stage.mariam.tells("/settings")
    assert (
        "Contributions transmitted, for the next decisions: without the names of the organisations\n"
        "#2 (with the names of the organisations), already open, does not change: /attribution"
    ) in stage.mariam.hears()[-1]
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("Mark as transmitted")
    assert "will be transmitted without the names of the organisations." in stage.mariam.hears()[-1]


async def test_without_names_neither_recipient_nor_group_is_told_who(stage: Stage) -> None:
    await answered(stage, "sans nom")
    await stage.mariam.tells("/compile")
    summary = stage.mariam.hears()[0]
    assert "ces contributions seront transmises sans le nom des organisations" in summary
    assert "DRC" in summary
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Marquer comme transmise")
    assert "ces contributions seront transmises sans le nom des organisations" in stage.mariam.hears()[-1]
    stage.forgets()
    await stage.mariam.presses("Confirmer la transmission")

    (result,) = stage.group_hears()
    assert result.endswith("L'ensemble des contributions a été transmis.\n\nMerci. 3 organisations ont contribué.")
    files = files_of(stage.mariam)
    letter = words_in(files["cluster-protection-mali_1_transmission_v1.docx"])
    mail = next(text for text in stage.mariam.hears() if "à envoyer à l'EHP par e-mail" in text)
    assert "Audiences foraines" in letter
    assert "Audiences foraines" in mail
    assert [name for name in ("DRC", "NRC", "OIM") if name in letter + mail + result] == []
    annex = words_in(files["cluster-protection-mali_1_transmission_v1_annexe.docx"])
    assert all(name in annex for name in ("DRC", "NRC", "OIM"))


async def test_by_type_whoever_is_alone_of_a_type_goes_with_the_others(stage: Stage) -> None:
    await answered(stage, "par type")
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Marquer comme transmise")

    warned = stage.mariam.hears()[-1]
    assert "une organisation se reconnaîtrait : OIM, NRC et DRC partent comme « autre organisation »." in warned

    await stage.awa.tells("/for PAM téléphone 1) Ciblage")
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Marquer comme transmise")
    assert "se reconnaîtrait" not in stage.mariam.hears()[-1]
    await stage.mariam.presses("Confirmer la transmission")
    assert (
        "4 organisations ont contribué : agence des Nations Unies (2) et ONG internationale (2)."
        in (stage.group_hears()[-1])
    )


async def test_words_that_name_an_organisation_are_shown_before(stage: Stage) -> None:
    call = await stage.opens(f"{PRIORITIES}; attribution sans nom")
    await stage.aissata.replies("1) DRC demande un accès au Gourma\n2) Espaces sûrs", to=call)
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Marquer comme transmise")

    shown = stage.mariam.hears()[-1]
    assert (
        "Le texte lui-même nomme DRC : choisissez des points pour en changer la formulation, ou assurez-vous de leur "
        "accord." in shown
    )
    assert "Une seule organisation a contribué" in shown

    # From the warning the way leads to the wording, and the warning goes with the name.
    await stage.mariam.presses("Choisir des points à reformuler")
    await stage.mariam.presses("1 · DRC")
    await stage.mariam.presses("Marquer comme transmise")
    assert "Le texte lui-même nomme DRC : changez la formulation" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Modifier la formulation")
    await stage.mariam.presses("1", on=stage.mariam.private.last)
    await stage.mariam.presses("Modifier la formulation")
    await stage.mariam.tells("Un accès au Gourma est demandé")
    await stage.mariam.presses("Marquer comme transmise")
    assert "Le texte lui-même nomme" not in stage.mariam.hears()[-1]


async def test_an_addendum_names_nobody_and_warns_of_what_would(stage: Stage) -> None:
    await answered(stage, "sans nom")
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer la transmission")
    await stage.mariam.tells("/for SIF téléphone 1) SIF et TDH ouvrent un centre")
    await stage.mariam.tells("/for PAM téléphone 1) Ciblage")
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("Préparer l'additif")
    assert "Le texte lui-même nomme TDH et SIF : retirez-en le point" in stage.mariam.hears()[-1]
    await stage.mariam.presses("☑ 2")
    assert "Le texte lui-même nomme" not in stage.mariam.hears()[-1]
    stage.forgets()

    await stage.mariam.presses("Confirmer")

    letter = words_in(files_of(stage.mariam)["cluster-protection-mali_1_additif_v2.docx"])
    told = "\n".join([letter, *stage.group_hears()])
    assert "Ciblage" in letter
    assert [name for name in ("PAM", "SIF", "DRC", "NRC") if name in told] == []


async def test_once_somebody_answered_it_is_only_tightened(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.mariam.tells("/attribution 1 par type")
    assert stage.mariam.hears() == [
        "Noté. #1 : Les contributions seront transmises par type d'organisation, sans leur nom. L'appel est à jour."
    ]
    assert stage.awa.hears()[-1].startswith("Noté par Mariam Diallo. #1")
    assert "par type d'organisation" in call_of(stage)
    await stage.mariam.tells("/attribution 1")
    open_to_all = stage.mariam.private.messages[-1]
    assert [read(b) for b in open_to_all.buttons] == ["Avec les noms", "✓ Par type", "Sans nom"]

    await stage.awa.tells("/for NRC téléphone 1) Accès")
    stage.forgets()
    await stage.mariam.presses("Avec les noms", on=open_to_all)
    assert stage.mariam.hears() == [
        "#1 : rien n'est changé. Des organisations ont répondu en sachant ceci : « Les contributions seront transmises "
        "par type d'organisation, sans leur nom. » On peut encore en dire moins, pas plus. Pour des contributions "
        "nommées, enregistrez une nouvelle décision : /decision"
    ]
    assert stage.store.decision(1).attribution == "by type"

    await stage.mariam.tells("/attribution 1")
    assert [read(b) for b in stage.mariam.private.messages[-1].buttons] == ["✓ Par type", "Sans nom"]
    await stage.mariam.presses("Sans nom")
    assert stage.store.decision(1).attribution == "unattributed"
    assert UNNAMED in call_of(stage)


async def test_only_the_coordination_changes_it_and_not_after_the_transmission(stage: Stage) -> None:
    await answered(stage, "sans nom")
    await stage.aissata.tells("/attribution 1 avec les noms")
    assert "coordination" in stage.aissata.hears()[-1]

    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer la transmission")
    stage.forgets()
    await stage.mariam.tells("/attribution 1 par type")
    assert "déjà transmise" in stage.mariam.hears()[-1]


async def test_what_changed_meanwhile_is_shown_before_it_is_frozen(stage: Stage) -> None:
    await answered(stage, "par type")
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Marquer comme transmise")
    before = stage.mariam.private.messages[-1]
    await stage.awa.tells("/attribution 1 sans nom")

    answer = await stage.mariam.presses("Confirmer la transmission", on=before)

    assert "changé" in answer.text
    assert not stage.store.decision(1).transmissions


async def test_the_coordination_says_of_what_type_an_organisation_is(stage: Stage) -> None:
    await stage.mariam.tells("/roster")
    await stage.mariam.presses("Types d'organisation")
    shown = read(stage.mariam.private.messages[-1].text)
    assert "Nations Unies : UNHCR, OIM, MINUSMA, HCDH, PAM, OCHA, UNMAS" in shown
    assert "Autre ou non précisé : EUTM, IDLO" in shown

    await stage.mariam.presses("EUTM")
    await stage.mariam.presses("État, autorités")

    assert "État, autorités : EUTM" in read(stage.mariam.private.messages[-1].text)
    assert next(o.kind for o in stage.store.group(1).roster if o.name == "EUTM") == "state"


async def test_in_english(tmp_path: Path) -> None:
    stage = await open_stage(tmp_path, language="en")
    await stage.sets_up()
    await stage.mariam.tells("/language en")
    await stage.mariam.tells("/settings language English")
    await stage.mariam.tells(
        "/decision Priorities; contributions 15 June 2017; transmission 16 June 2017 to OCHA; attribution without names"
    )
    await stage.mariam.presses("Confirm")
    call = next(m for m in stage.posts() if m.text.startswith("#1"))
    assert "Contributions will be transmitted without the names of the organisations." in call.text
    await stage.aissata.replies("1) Access\n2) Documents", to=call)
    await stage.mariam.tells("/for NRC phone 1) Shelter")
    await stage.winds_to(at(16, 9))
    stage.forgets()
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Mark as")
    await stage.mariam.presses("Confirm the transmission")

    assert stage.group_hears()[-1].endswith("Thank you. 2 organisations contributed.")
    assert "DRC" not in words_in(next(d for name, d in files_of(stage.mariam).items() if name.endswith("_v1.docx")))
    await stage.closes()


async def test_what_a_member_takes_away_tells_nothing_of_the_others(stage: Stage) -> None:
    await stage.mariam.tells("/roster +NRC @awa_nrc")
    await answered(stage, "sans nom")
    await stage.winds_to(at(15, 9, 5))
    await asks(stage)
    await stage.aissata.presses("Voter")
    await stage.aissata.presses("☐ 1")
    await stage.aissata.presses("Valider mon vote")
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("· NRC")
    await stage.mariam.presses("Marquer comme transmise")
    for name, why in (("OIM", "Qualité insuffisante"), ("DRC", "Déjà couvert")):
        await stage.mariam.presses("Motifs")
        await stage.mariam.presses(name)
        await stage.mariam.tells(why)
        await stage.mariam.presses("Retour")
    await stage.mariam.presses("Confirmer la transmission")

    await stage.aissata.tells("/export")

    exported = json.loads(next(m.document.content for m in reversed(stage.aissata.private.messages) if m.document))
    assert [(act["did"], act["organisation"], act["options"]) for act in exported["acts"]] == [("voted", "DRC", [1])]
    assert [(r["organisation"], r["outcome"], r["reason"]) for r in exported["results"]] == [
        ("DRC", "not kept", "Déjà couvert")
    ]
    for part in ("acts", "results", "submissions", "drafts", "nudges", "mails"):
        told = json.dumps(exported[part], ensure_ascii=False)
        for others in ("OIM", "NRC", "Qualité", "Gourma", "foraines", "Relocalisation", str(stage.awa.person.id)):
            assert others not in told, part

    # Who entered an answer for another organisation is not told its reason, once out of the coordination.
    await stage.awa.tells("/handover @mariam_hcr")
    await stage.awa.tells("/outcome 1")
    assert "Qualité" not in stage.awa.hears()[-1]
    await stage.awa.tells("/export")
    exported = json.loads(next(m.document.content for m in reversed(stage.awa.private.messages) if m.document))
    assert [r["organisation"] for r in exported["results"]] == ["NRC"]
    assert "Qualité" not in json.dumps({**exported, "messages": []}, ensure_ascii=False)


async def test_an_addendum_without_names_tells_no_hour_of_arrival(stage: Stage) -> None:
    await answered(stage, "sans nom")
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer la transmission")
    await stage.winds_to(at(8, 10, 17))
    await stage.mariam.tells("/for PAM téléphone 1) Ciblage")
    await stage.winds_to(at(9, 9))
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("Préparer l'additif")
    stage.forgets()
    await stage.mariam.presses("Confirmer")

    letter = words_in(files_of(stage.mariam)["cluster-protection-mali_1_additif_v2.docx"])
    mail = next(text for text in stage.mariam.hears() if "à envoyer à l'EHP par e-mail" in text)
    for told in (letter, mail):
        assert "Contribution\n1." in told  # a single one needs no number
        assert [when for when in ("reçue le", "10:17", "8 juin") if when in told] == []
    assert "10:17" in words_in(files_of(stage.mariam)["cluster-protection-mali_1_additif_v2_annexe.docx"])


async def test_played_to_its_end_no_name_leaves_the_coordination(stage: Stage) -> None:
    """A secret ranking, items chosen, a reason, an addendum, the follow-up sheet, and whatever members ask for."""
    began = len(stage.telegram.transcript)
    call = await answered(stage, "sans nom")
    await stage.winds_to(at(15, 9, 5))
    await asks(stage)
    for who, point in ((stage.aissata, "☐ 1"), (stage.mariam, "☐ 2")):
        if who is stage.mariam:
            await who.presses("Voter pour une organisation")
            await who.presses("NRC")
        else:
            await who.presses("Voter")
        await who.presses(point)
        await who.presses("Valider mon vote")
    await stage.winds_to(at(16, 12, 5))
    assert stage.store.decision(1).rounds[0].ended
    await stage.mariam.presses("Reprendre les 2 premiers")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Motifs")
    await stage.mariam.presses("OIM")
    await stage.mariam.tells("Qualité insuffisante")
    await stage.mariam.presses("Retour")
    await stage.mariam.presses("Confirmer la transmission")
    await stage.winds_to(at(16, 14, 41))
    await stage.mariam.tells("/for SIF téléphone 1) Enfants non accompagnés")
    await stage.aissata.replies(f"{DRC}\n4) Eau à Ansongo", to=call)
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("Préparer l'additif")
    await stage.mariam.presses("Confirmer")
    await stage.mariam.tells("/followup")
    for who in (stage.aissata, stage.ibrahim, stage.oumar):
        await who.starts()
        for asked in ("/status", "/outcome", "/outcome 1", "/history", "/ics", "/transmit 1", "/compile 1"):
            await who.tells(asked)
    for asked in ("/status", "/outcome", "/history"):
        await stage.ibrahim.writes(asked)
    assert [t.adds_to for t in stage.store.decision(1).transmissions] == [None, 1]

    def named(*texts: str) -> list[str]:
        names = [*(o.name for o in stage.store.group(1).roster), "Aïssata", "Ibrahim", "Qualité"]
        return sorted({n for n in names for text in texts if re.search(rf"(?<!\w){re.escape(n)}(?!\w)", text)})

    def said_in(chat: Chat) -> list[str]:
        """What was edited too."""
        bot = stage.telegram_bot.name
        return [read(e.text) for e in stage.telegram.transcript[began:] if e.chat is chat and e.who == bot]

    in_group = said_in(stage.chat)
    assert any("2 organisations ont voté" in text for text in in_group)
    assert any("Additif transmis" in text for text in in_group)
    assert named(*in_group) == []

    handed = files_of(stage.mariam)
    left = [f"cluster-protection-mali_1_{version}.docx" for version in ("transmission_v1", "additif_v2")]
    left += [name for name in handed if "suivi" in name]
    assert len(left) == 4
    for name in left:
        package = zipfile.ZipFile(io.BytesIO(handed[name]))
        assert named(*(package.read(part).decode(errors="replace") for part in package.namelist())) == []
    mails = [read(m.text) for m in stage.mariam.private.messages if "à envoyer à l'EHP par e-mail" in read(m.text)]
    assert len(mails) == 2
    assert named(*mails) == []

    assert any("DRC : votre contribution, arrivée ensuite" in text for text in said_in(stage.aissata.private))
    for member in (stage.aissata, stage.ibrahim):
        assert set(named(*said_in(member.private))) <= {"DRC", "Aïssata", "Ibrahim"}
        assert [text for text in said_in(member.private) if "Qualité" in text] == []
    assert named(*said_in(stage.oumar.private)) == []


async def test_the_ballot_is_not_in_the_order_of_the_roster(stage: Stage) -> None:
    """Members know the roster: points in its order would stand there organisation by organisation."""
    await answered(stage, "sans nom")
    await stage.winds_to(at(15, 9, 5))
    await asks(stage)

    options = stage.store.decision(1).rounds[0].options
    assert sorted(o.text for o in options) == sorted(p for s in stage.store.submissions_to(1) for p in s.current.items)
    assert [o.points for o in options] == sorted(o.points for o in options)
    assert [o.text for o in options][:3] != ["Relocalisation", "Accès humanitaire dans le Gourma", "Audiences foraines"]
