"""What is promised for any document: an answer, in its own words, that holds together; and a bound on the work."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.minutes.document import Block, Document, Kind
from domain.minutes.extracting import MOST, extract
from domain.minutes.findings import Findings
from domain.minutes.plain import folded, squeezed
from domain.minutes.statements import LONGEST, statements
from tests.minutes.telling import JUNE_7, document

WORDS = re.findall(
    r"\S+",
    """Relancer la mairie envoyer transmettre partager les membres doivent coordination OCHA avant le au plus tard
    14 juin mercredi 2017 16/06/2017 fin juillet mensuel dès que possible réunion du fait NON FAIT Action : => ( ) [
    ] | - . ; ? Awa Karim JD to send circulate by Friday members will all partners no later than next meeting please
    agreed that enviar compartir los socios deben antes del de junio responsable plazo convenu invite sera envoyé
    2 à 3 priorités prochaine Échéance 12:30 n° 1. * ** _ é ’ – œ""",
)
PHRASES = (
    "avant le 14 juin", "au plus tard vendredi 16 juin", "d'ici fin juillet", "le 3/10", "by 5 May 2017", "by Friday",
    "mardi 14 juin", "antes del 30 de abril", "sous 8 jours", "au 30.9.", "Les membres doivent envoyer leur avis",
    "Relancer la mairie", "JD to circulate the note", "La coordination transmet la note à OCHA",
)  # fmt: skip
HEADS = (
    "Action",
    "Responsable",
    "Échéance",
    "Statut",
    "Décisions",
    "Échanges",
    "Point",
    "Owner",
    "Due",
    "Destinataire",
    "",
)
HEADINGS = (
    "Actions",
    "Décisions",
    "Suivi des recommandations de la réunion précédente",
    "Présents",
    "Next steps",
    "Divers",
)
KINDS: tuple[Kind, ...] = ("heading", "paragraph", "item", "header", "footer")

texts = st.lists(st.one_of(st.sampled_from(WORDS), st.sampled_from(PHRASES), st.text(max_size=6)), max_size=40).map(
    " ".join
)
rows = st.lists(st.tuples(st.sampled_from(HEADS), texts), min_size=1, max_size=5).map(
    lambda columns: Block(
        "row",
        " | ".join(cell for _, cell in columns),
        cells=tuple(cell for _, cell in columns),
        heads=tuple(head for head, _ in columns),
        table=1,
    )
)
blocks = st.one_of(
    st.builds(Block, st.sampled_from(KINDS), texts, st.integers(0, 3)),
    st.sampled_from(HEADINGS).map(lambda words: Block("heading", words, 1)),
    rows,
    rows.map(lambda one: replace(one, heads=())),
)
documents = st.lists(blocks, max_size=14).map(lambda some: document(*some))
meetings = st.none() | st.integers(0, 9000).map(lambda days: date(2010, 1, 1) + timedelta(days))


@given(read=documents, meeting=meetings)
@settings(deadline=None)
def test_any_document_gets_an_answer_that_holds_together(read: Document, meeting: date | None) -> None:
    found = extract(read, meeting)

    text = squeezed(read.text)
    for action in found.actions:
        assert squeezed(action.quote) in text
        assert action.title
        due = action.due
        if due and due.date and not due.question and found.meeting_date:
            assert due.date >= found.meeting_date
    quoted = {action.quote for action in found.actions}
    assert {quote for decision in found.decisions for quote in decision.quotes} <= quoted


@given(read=documents, meeting=meetings)
@settings(deadline=None)
def test_the_same_document_gets_the_same_answer(read: Document, meeting: date | None) -> None:
    assert extract(read, meeting) == extract(read, meeting)


UNRELATED = (
    "Awa enverra la carte des abris à OCHA avant le 14 juin.",
    "Les écoles doivent publier leur calendrier au plus tard vendredi 16 juin.",
    "Le forage a été réparé le 2 juin.",
    "Il est convenu de relancer la mairie.",
    "Karim contactera le fournisseur de bâches d'ici fin juillet.",
    "La saison des pluies est longue.",
    "Merci de signer la charte dès que possible.",
)


@given(st.permutations(UNRELATED))
@settings(deadline=None, max_examples=40)
def test_the_order_of_unrelated_paragraphs_changes_nothing(lines: Sequence[str]) -> None:
    def read(some: Sequence[str]) -> Findings:
        return extract(document(*(Block("paragraph", line) for line in some)), JUNE_7)

    told, again = read(UNRELATED), read(lines)

    assert set(again.actions) == set(told.actions)
    assert len(told.actions) == 5


# --- A bound on the work ------------------------------------------------------------------------------------------

HOSTILE = (
    "avant le 14 juin et ", "Les membres doivent envoyer, ", "a", "a ", ". ", "A : b : ", ",", "(", "( ", "=> ", "- ",
    "le ", "du ", "Jean et ", "Jean, ", "@a ", "[A, ", "réunion ", "au plus tard ", "d'ici ", "il est convenu que ",
    "a demandé de ", "sera envoyé ", "Responsable : ", "to be ", "please ", "will send ", "the group agreed ",
    "by the ",
    "1) ", "12/12/2017 ", "é", "AB ", "A.B. ", "de la coordination du cluster de ", "\t", "\n", "ne pas ", "fin ",
    "pour lecture ", "par la coordination ", "aux membres ", "Action : ", "update: done ", "– ", "x: ", "le 1 ", "1/2 ",
    "semaine ", "http://a.b/c ", "à ", "invite le cluster à ", "**", "Jean et (", "la prochaine réunion ", "within 2 ",
)  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_what_is_repeated_without_end_is_answered(piece: str) -> None:
    text = (piece * 6000)[:6000]
    row = Block("row", f"{text} | {text}", cells=(text, text), heads=("Action", "Échéance"), table=1)

    for one in (Block("paragraph", text), Block("item", text, 1), Block("heading", text, 1), row):
        cut = statements(document(Block("heading", "Actions", 1), one))
        assert max((len(s.text) for s in cut), default=0) <= LONGEST
    assert extract(document(Block("heading", "Actions", 1), Block("item", text, 1), row), JUNE_7).lang in "fr en es"


def test_a_meeting_with_more_statements_than_one_has_is_read_no_further() -> None:
    asks = Block("paragraph", "Relancer la mairie avant le 14 juin.")
    said = [Block("paragraph", "Il pleut.")] * (MOST - 1)

    assert [action.quote for action in extract(document(*said, asks), JUNE_7).actions] == [asks.text]
    assert extract(document(*said, said[0], asks), JUNE_7).actions == ()


@given(st.text(max_size=300))
def test_folded_text_is_as_long_as_the_text(text: str) -> None:
    assert len(folded(text)) == len(text)
    assert folded(folded(text)) == folded(text)
