"""An answer that is nothing but a file has no words to arrange, choose or rank: it is named wherever these are."""

import io

from openpyxl import load_workbook

from sandbox.chats import Message
from tests.dialogues.stage import Stage, at, read

PRIORITIES = "Priorités pour l'EHP; contributions jeudi 15 juin; transmission vendredi 16 juin à l'EHP; items 2-3"
FILES = (
    "📎 Des fichiers reçus n'ont donné aucun point : DRC. Ouvrez-les (/compiler les remet) et formulez ce qui compte : "
    "« ＋ » en fait un point de la version finale."
)
NOTE = (
    f"{FILES} Pour les thèmes et le classement aussi, notez-le comme réponse de l'organisation : "
    "/pour #1 DRC e-mail 1) …"
)


async def answered(stage: Stage) -> None:
    """DRC sends a Word file, NRC and SIF send points."""
    call = await stage.opens(PRIORITIES)
    await stage.aissata.sends(stage.chat, file=("drc.docx", b"PK"), caption="Ci-joint nos priorités", reply_to=call)
    await stage.awa.tells("/for NRC e-mail 1) Accès humanitaire à Ménaka 2) Documentation civile des PDI")
    await stage.awa.tells("/for SIF e-mail 1) Humanitarian access in Menaka")
    stage.forgets()


async def test_the_themes_name_whose_file_stands_in_none_until_it_is_worded(stage: Stage) -> None:
    await answered(stage)
    await stage.mariam.tells("/compile")
    await stage.mariam.presses("Regrouper par thème")
    assert stage.mariam.hears()[-1].endswith(f"Un numéro ouvre le thème.\n\n{NOTE}")

    await stage.mariam.presses("Choisir et transmettre")
    await stage.mariam.presses("Choisir des points")
    await stage.mariam.presses("Choisir par thème")
    assert stage.mariam.hears()[-1].endswith(f"au nom de toutes ses organisations.\n\n{NOTE}")
    await stage.mariam.presses("☐ 1")
    assert stage.mariam.hears()[-1].endswith(NOTE)

    await stage.mariam.presses("＋ DRC")
    assert stage.mariam.hears()[-1] == (
        "La réponse de DRC est un fichier. Lisez-le, puis envoyez ici le texte d'un point à retenir ; recommencez pour "
        "un deuxième."
    )
    await stage.mariam.tells("Eau potable à Tombouctou")
    final = stage.mariam.hears()[-1]
    assert "2. Eau potable à Tombouctou\nDRC" in final
    assert "📎" not in final
    await stage.mariam.tells("/compile")
    await stage.mariam.presses("Regrouper par thème")
    assert "📎" not in stage.mariam.hears()[-1]


async def test_the_final_version_and_its_preview_lead_to_the_file_too(stage: Stage) -> None:
    await answered(stage)
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("☐ 1 · NRC")
    await stage.mariam.presses("Version finale")
    assert f"{FILES}\n" in f"{stage.mariam.hears()[-1]}\n"
    assert "＋ DRC" in stage.mariam.private.last.buttons
    await stage.mariam.presses("Marquer comme transmise")
    assert f"{FILES}\n" in f"{stage.mariam.hears()[-1]}\n"
    await stage.mariam.presses("＋ DRC")
    await stage.mariam.tells("Eau potable à Tombouctou")
    assert "＋ DRC" not in stage.mariam.private.last.buttons


async def test_the_ranking_names_whose_file_cannot_be_voted_for(stage: Stage) -> None:
    await answered(stage)
    await stage.winds_to(at(15, 9, 5))
    await stage.mariam.tells("/rank")
    assert stage.mariam.hears()[-1].endswith(f"\n\n{NOTE}\n\nRien ne part avant l'aperçu.")
    await stage.mariam.presses("Jusqu'à quand")
    await stage.mariam.presses("vendredi 16 juin, 12:00")
    await stage.mariam.presses("Aperçu")
    assert stage.mariam.hears()[-1].endswith(NOTE)
    assert stage.mariam.private.last.buttons[0] == "＋ DRC"

    # Noted as the organisation's answer, what the file says stands to choice like any other, and among the themes.
    await stage.mariam.tells("/pour #1 DRC e-mail 1) Eau potable à Tombouctou")
    await stage.mariam.presses("Ouvrir le tour")
    preview = stage.mariam.hears()[-1]
    assert "Eau potable à Tombouctou" in preview
    assert "📎" not in preview


async def test_where_only_files_came_in_it_is_said_that_they_are_there(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.sends(stage.chat, file=("drc.docx", b"PK"), reply_to=call)
    await stage.mariam.tells("/compile")
    stage.forgets()

    await stage.mariam.presses("Regrouper par thème")
    assert stage.mariam.hears() == [
        f"#1 : aucun point écrit n'est encore arrivé. /compiler le dira quand il y en aura.\n\n{NOTE}"
    ]
    assert stage.mariam.private.last.buttons == ["＋ DRC"]
    await stage.mariam.tells("/rank")
    assert stage.mariam.hears()[-1].endswith(f"choisissez vous-même avec /transmettre.\n\n{NOTE}")
    await stage.mariam.presses("＋ DRC")
    assert "La réponse de DRC est un fichier" in stage.mariam.hears()[-1]


async def test_of_who_wrote_points_too_no_other_answer_is_asked_for(stage: Stage) -> None:
    """Noted as an answer, it would take the place of those points."""
    call = await stage.opens(PRIORITIES)
    await stage.aissata.sends(stage.chat, file=("drc.docx", b"PK"), caption="1) Accès\n2) Écoles", reply_to=call)
    await stage.mariam.tells("/rank")
    said = stage.mariam.hears()[-1]
    assert "aucun point : DRC." in said
    assert "/pour" not in said


async def test_in_english(english: Stage) -> None:
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to HCT")
    await english.aissata.sends(english.chat, file=("drc.docx", b"PK"), reply_to=call)
    await english.awa.tells("/for NRC e-mail 1) Access to Ménaka 2) Civil documentation")
    note = (
        "📎 No point was taken from files received: DRC. Open them (/compile hands them over) and word what counts: "
        "“＋” makes it a point of the final version. For the themes and the ranking too, note it as the organisation's "
        "answer: /for #1 DRC e-mail 1) …"
    )
    await english.mariam.tells("/compile")
    assert "2 points in 1 answer.\n1 answer is a file.\n" in "\n".join(english.mariam.hears())
    await english.mariam.presses("Group by theme")
    assert english.mariam.hears()[-1].endswith(note)
    await english.mariam.tells("/rank")
    assert note in english.mariam.hears()[-1]
    await english.mariam.presses("＋ DRC")
    await english.mariam.tells("Drinking water in Timbuktu")
    assert "1. Drinking water in Timbuktu\nDRC" in read(english.mariam.private.last.text)


async def transmitted(stage: Stage, call: Message) -> None:
    """On the day it is due, with one point of NRC."""
    await stage.awa.tells("/for NRC e-mail 1) Accès humanitaire à Ménaka 2) Documentation civile des PDI")
    await stage.winds_to(at(16, 9, 5))
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("1 · NRC")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")


async def adds(stage: Stage) -> str:
    """What Awa is told once the addendum is transmitted."""
    stage.forgets()
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Préparer l'additif")
    await stage.awa.presses("Confirmer")
    return "\n".join(stage.awa.hears())


async def test_a_late_file_is_told_as_one_in_the_addendum_wherever_it_is_told(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await transmitted(stage, call)
    await stage.aissata.sends(stage.chat, file=("drc.docx", b"PK"), caption="Ci-joint nos priorités", reply_to=call)
    await stage.mariam.tells("/compile")
    assert "DRC : réponse n° 2 (nouvelle), vendredi 16 juin 2017, 09:05 (Bamako), 1 fichier nouveau" in read(
        next(m.text for m in stage.mariam.private.messages if "Additif : changements" in read(m.text))
    )

    told = await adds(stage)

    assert "DRC (reçue le vendredi 16 juin 2017, 09:05 (Bamako))\n- Fichier joint : drc.docx" in told
    group = read(next(m for m in stage.posts() if "Additif transmis" in m.text).text)
    assert group.endswith(
        "\nAdditif transmis à l'EHP le vendredi 16 juin, 09:05 (Bamako) : 1 fichier de plus. Merci à DRC."
    )
    result = (
        "DRC : votre contribution (1 fichier), arrivée ensuite, est nommée dans un additif ; la coordination peut vous "
        "dire si le fichier y était joint."
    )
    assert stage.aissata.hears() == [
        f"#1 Priorités pour l'EHP : additif transmis à l'EHP le vendredi 16 juin, 09:05 (Bamako). Merci.\n\n{result}"
    ]
    await stage.aissata.tells("/suite 1")
    assert stage.aissata.hears()[-1].endswith(f"le vendredi 16 juin 2017, 09:05 (Bamako)\n{result}")
    await stage.aissata.tells("/statut 1")
    assert "DRC : réponse n° 2, 1 fichier, reçue vendredi 16 juin 2017, 09:05 (Bamako). Merci." in "\n".join(
        stage.aissata.hears()
    )


async def test_points_and_files_of_one_addendum_are_counted_apart_and_told_those_to_be_written_to(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await transmitted(stage, call)
    await stage.mariam.tells("/for SIF téléphone 1) Enfants non accompagnés 2) Relais communautaires")
    await stage.mariam.sends(stage.telegram_bot, file=("amss.docx", b"PK"), caption="/pour AMSS e-mail")

    told = await adds(stage)

    group = read(next(m for m in stage.posts() if "Additif transmis" in m.text).text)
    assert group.endswith("2 points et 1 fichier de plus. Merci à SIF et AMSS.")
    assert "Le texte transmis :\n1. Enfants non accompagnés\n2. Relais communautaires\n… et 1 fichier.\n" in told

    # Worded by the coordination, it is a point like another.
    await stage.aissata.sends(stage.chat, file=("drc.docx", b"PK"), reply_to=call)
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Préparer l'additif")
    await stage.awa.presses("Reformuler un point")
    await stage.awa.tells("Eau potable à Tombouctou")
    await stage.awa.presses("Confirmer")
    assert read(next(m for m in stage.posts() if "Additif transmis" in m.text).text).endswith(
        "1 point de plus. Merci à DRC."
    )
    assert stage.aissata.hears()[-1].endswith("est transmise dans un additif.\n• Eau potable à Tombouctou")


async def test_a_file_alone_that_nobody_can_be_told_of_is_told_in_the_text_to_forward(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await transmitted(stage, call)
    await stage.mariam.sends(stage.telegram_bot, file=("amss.docx", b"PK"), caption="/pour AMSS e-mail")
    told = await adds(stage)
    assert "Merci de votre contribution.\n\nCe qui est transmis : 1 fichier.\n\nBien cordialement" in told


async def test_whose_file_was_never_worded_reads_what_became_of_it(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.sends(stage.chat, file=("drc.docx", b"PK"), caption="Ci-joint nos priorités", reply_to=call)
    stage.forgets()
    await transmitted(stage, call)
    result = (
        "DRC : votre contribution (1 fichier) ne figure pas parmi les points retenus cette fois ; elle reste jointe à "
        "la compilation de la coordination."
    )
    assert stage.aissata.hears()[-1].endswith(f"Merci.\n\n{result}")
    await stage.aissata.tells("/suite 1")
    assert stage.aissata.hears()[-1].endswith(f"\n{result}")


async def test_where_all_goes_as_received_the_file_is_said_to_be_named(stage: Stage) -> None:
    await answered(stage)
    await stage.winds_to(at(16, 9, 5))
    await stage.mariam.tells("/compile")
    assert "3 points dans 2 réponses.\n1 réponse tient dans un fichier.\n" in "\n".join(stage.mariam.hears())
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer")
    assert stage.aissata.hears()[-1].endswith(
        "DRC : votre contribution (1 fichier) est nommée dans le document transmis ; la coordination peut vous dire si "
        "le fichier y était joint."
    )


async def test_a_late_file_in_english(english: Stage) -> None:
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to HCT")
    await english.awa.tells("/for NRC e-mail 1) Access to Ménaka 2) Civil documentation")
    await english.ibrahim.tells("/language en")
    await english.ibrahim.sends(english.chat, file=("drc.docx", b"PK"), reply_to=call)
    await english.winds_to(at(16, 9, 5))
    await english.awa.tells("/transmit 1")
    await english.awa.presses("1 · NRC")
    await english.awa.presses("Mark as transmitted")
    await english.awa.presses("Confirm")
    assert english.ibrahim.hears()[-1].endswith(
        "DRC: your contribution (1 file) is not among the points kept this time; it stays with the coordination's "
        "compilation."
    )
    await english.ibrahim.sends(english.chat, file=("more.docx", b"PKK"), reply_to=call)
    await english.awa.presses("Prepare the addendum")
    await english.awa.presses("Confirm")
    assert "(Bamako): 1 more file. Thanks to DRC." in read(
        next(m for m in english.posts() if "Addendum transmitted" in m.text).text
    )
    assert english.ibrahim.hears()[-1].endswith(
        "DRC: your contribution (1 file), which came later, is named in an addendum; the coordination can tell you "
        "whether the file went with it."
    )
    await english.ibrahim.tells("/status 1")
    assert "1 file, received" in "\n".join(english.ibrahim.hears())


async def test_another_file_in_place_of_the_one_that_was_worded_is_to_be_read_anew(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.sends(stage.chat, file=("drc.docx", b"PK"), caption="Ci-joint nos priorités", reply_to=call)
    await stage.awa.tells("/for NRC e-mail 1) Accès humanitaire à Ménaka")
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("＋ 2 · DRC")
    await stage.mariam.tells("Eau potable à Tombouctou")
    stage.forgets()

    # The same file with points beside it is the one that was read.
    await stage.aissata.replies("1) Abris à Gao", to=call)
    await stage.mariam.tells("/transmit 1")
    assert "\n\n☑ 3. DRC\nfichier joint, formulé" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Version finale")
    assert "📎" not in stage.mariam.hears()[-1]

    await stage.aissata.sends(stage.chat, file=("drc-2.docx", b"PK2"), caption="1) Abris à Gao", reply_to=call)
    await stage.mariam.presses("Choisir d'autres points")
    assert "3. DRC · nouveau\nfichier joint, à lire et à formuler" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Version finale")
    final = stage.mariam.hears()[-1]
    assert "La réponse d'origine a été modifiée ou retirée depuis (DRC)" in final
    assert "📎 Des fichiers reçus n'ont donné aucun point : DRC." in final

    await stage.winds_to(at(16, 9, 5))
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer")
    assert stage.aissata.hears()[-1].endswith(
        "DRC : votre réponse actuelle ne figure pas parmi les points retenus cette fois ; elle reste, mot pour mot, "
        "dans la compilation de la coordination.\n"
        "D'après votre réponse précédente, la version finale contient aussi :\n• Eau potable à Tombouctou"
    )


async def test_a_file_put_in_place_of_another_by_an_edit_is_to_be_read_anew(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.sends(stage.chat, file=("drc.docx", b"PK"), reply_to=call)
    message = stage.chat.messages[-1]
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("＋ 1 · DRC")
    await stage.mariam.tells("Eau potable à Tombouctou")
    await stage.aissata.edits(message, "", file=("drc-2.docx", b"PK2"))
    await stage.mariam.tells("/transmit 1")
    assert "＋ 1 · DRC" in stage.mariam.private.last.buttons


async def test_the_overview_of_all_organisations_says_no_number_of_points_for_a_file(stage: Stage) -> None:
    await answered(stage)
    await stage.mariam.tells("/historique")
    await stage.mariam.presses("Tableau de toutes les organisations")
    (*_, file) = (m.document for m in stage.mariam.private.messages if m.document)
    rows = load_workbook(io.BytesIO(file.content))["Décisions"].iter_rows(values_only=True)
    assert {row[0]: row[-1] for row in rows if row[0] in ("DRC", "NRC")} == {"DRC": None, "NRC": 2}
