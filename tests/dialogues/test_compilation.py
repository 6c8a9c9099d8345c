"""Scenario 9: fifteen organisations, thirty-eight points, awkward ones among them; nothing lost, cut or broken."""

import io
import re

from docx import Document

from sandbox.chats import Message
from tests.dialogues.manners import keeps_its_manners
from tests.dialogues.stage import Actor, Stage, at

PRIORITIES = "Priorités pour l'EHP; contributions jeudi 15 juin; transmission vendredi 16 juin à l'EHP; items 2-3"
LONG = "Protection de l'enfance dans le cercle de Ménaka, avec les familles d'accueil. " * 38  # about 3,000 characters
AWKWARD = "Accès *sans* _escorte_ [au <b>Nord</b>] & `ailleurs` | =1+1"
ACCESS = ("Accès humanitaire au nord", "L'accès humanitaire dans le nord", "ACCÈS HUMANITAIRE AU NORD !")
ANSWERED = (
    *("UNHCR", "OIM", "MINUSMA", "HCDH", "PAM", "OCHA", "UNMAS", "NRC", "ABA-ROLI", "EUTM", "IDLO", "TDH", "SIF"),
    *("DEMESO", "ECHO"),
)


def answers() -> dict[str, list[str]]:
    """38 points of 15 organisations, each point worded once."""
    said = {name: [f"Point {n} de {name}" for n in range(1, 3 if i % 2 else 4)] for i, name in enumerate(ANSWERED)}
    for name, words in zip(("UNHCR", "OIM", "NRC"), ACCESS, strict=True):
        said[name][0] = words
    said["TDH"][0] = LONG.strip()
    said["SIF"][0] = AWKWARD
    return said


async def everybody_answers(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    for name, points in answers().items():
        numbered = "\n".join(f"{n}) {point}" for n, point in enumerate(points, 1))
        await stage.awa.tells(f"/for {name} e-mail\n{numbered}")
    await stage.awa.tells("/for AMSS téléphone rien à ajouter")
    await stage.mariam.tells("/excuse ACTED fermée")


async def compiles(actor: Actor) -> tuple[str, dict[str, bytes]]:
    """The summary as one text, and the files by their ending."""
    actor.hears()
    before = len(actor.private.messages)
    await actor.tells("/compile")
    said: list[Message] = actor.private.messages[before + 1 :]
    files = {m.document.name.rpartition(".")[2]: m.document.content for m in said if m.document}
    return "\n".join(m.text for m in said if not m.document), files


def words_of(docx: bytes) -> str:
    document = Document(io.BytesIO(docx))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(p.text for p in document.paragraphs), *cells])


async def test_every_point_is_there_word_for_word_in_the_chat_and_in_each_file(stage: Stage) -> None:
    await everybody_answers(stage)
    await stage.winds_to(at(16, 8))
    stage.forgets()

    summary, files = await compiles(stage.mariam)

    points = [point for of_one in answers().values() for point in of_one]
    assert len(points) == 38
    assert "20 organisations sollicitées : 15 réponses, 1 sans ajout, 1 excusée, 3 attendues." in plain(summary)
    assert "38 points dans 15 réponses." in plain(summary)
    assert sorted(files) == ["docx", "txt", "xlsx"]
    for place in (summary, words_of(files["docx"]), files["txt"].decode()):
        missing = [point for point in points if squeezed(point) not in squeezed(place)]
        assert missing == []
    assert stage.group_hears() == []
    keeps_its_manners(stage)


async def test_run_twice_it_is_the_same_but_for_the_hour(stage: Stage) -> None:
    await everybody_answers(stage)
    await stage.winds_to(at(16, 8))
    _, first = await compiles(stage.mariam)
    await stage.winds_to(at(16, 8, 30))

    _, second = await compiles(stage.awa)

    assert without_hour(first["txt"].decode()) == without_hour(second["txt"].decode())
    assert without_hour(words_of(first["docx"])) == without_hour(words_of(second["docx"]))


async def test_with_no_answer_the_report_is_whole_and_says_so(stage: Stage) -> None:
    await stage.opens(PRIORITIES)

    summary, files = await compiles(stage.mariam)

    assert "20 organisations sollicitées : 0 réponse, 0 sans ajout, 0 excusée, 20 attendues." in plain(summary)
    assert "Aucune contribution n'a été reçue à ce jour." in plain(summary)
    assert "Aucune contribution n'a été reçue à ce jour." in plain(words_of(files["docx"]))


async def test_a_member_is_refused_in_private_and_nothing_is_made(stage: Stage) -> None:
    await everybody_answers(stage)
    stage.forgets()

    await stage.aissata.writes("/compile")

    assert [said for said in stage.aissata.hears() if "coordination" not in said] == []
    assert [m.document for m in stage.aissata.private.messages if m.document] == []
    assert stage.group_hears() == []


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def squeezed(text: str) -> str:
    return " ".join(plain(text).split())


def without_hour(text: str) -> str:
    return re.sub(r"16 juin 2017, \d\d:\d\d", "16 juin 2017", plain(text))
