"""The Word files, read back as a reader would: every number, every item once, every original word for word."""

import io
import zipfile
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from itertools import groupby, pairwise

import pytest
from docx import Document
from docx.document import Document as Word
from docx.styles.style import ParagraphStyle
from hypothesis import given, settings
from hypothesis import strategies as st

from documents import make_templates
from documents.clean import clean
from documents.word import TEMPLATES, compilation_docx, followup_docx, transmission_docx
from documents.wording import Words
from domain.compiling import Compilation, compile_decision
from domain.decisions import Decision
from domain.followup import FollowUp, follow_up
from domain.groups import Organisation
from domain.submissions import Submission, Version
from tests.documents.case import (
    BAMAKO,
    CHOSEN,
    GROUP,
    NAMES,
    ORGANISATIONS,
    PRIORITIES,
    at,
    frozen,
    june_compilation,
    meeting_decisions,
    read,
    submission,
    submissions,
    transmitted,
)
from texts.locales.en.documents import DocumentWords as English
from texts.locales.fr.documents import DocumentWords as French

FR, EN = French(BAMAKO), English(BAMAKO)


def compiled(*given: Submission, decision: Decision = PRIORITIES) -> Compilation:
    return compile_decision(GROUP, decision, given, NAMES, at(16, 12))


def opened(data: bytes) -> Word:
    return Document(io.BytesIO(data))


def headings(word: Word) -> list[str]:
    return [p.text for p in word.paragraphs if p.style is not None and p.style.name == "Heading 1"]


def rows(word: Word, first_head: str) -> list[list[str]]:
    """The rows of the tables with this first column, without their header rows."""
    tables = [t for t in word.tables if t.rows[0].cells[0].text == first_head]
    return [[c.text for c in row.cells] for table in tables for row in table.rows[1:]]


def annexed(word: Word) -> list[str]:
    """The quoted texts of the annex, in order; each line is a paragraph of its own."""
    start = next(n for n, p in enumerate(word.paragraphs) if p.text.startswith(("Annexe\u00a0:", "Annex:")))
    quoted = groupby(word.paragraphs[start:], lambda p: p.style is not None and p.style.name == "Quoted")
    return ["\n".join(p.text for p in lines) for is_quoted, lines in quoted if is_quoted]


def test_the_june_case_in_french() -> None:
    june = june_compilation()

    word = opened(compilation_docx(june, FR))

    assert [p.text for p in word.paragraphs[:3]] == [
        "Cluster Protection Mali",
        "Compilation des contributions",
        "#4 Priorités de protection pour le suivi de l'EHP",
    ]
    assert [[read(c.text) for c in row.cells] for row in word.tables[0].rows] == [
        ["Destinataire", "EHP"],
        ["Contributions", "au plus tard jeudi 15 juin 2017, 23:59 (Bamako)"],
        ["Transmission", "au plus tard vendredi 16 juin 2017, 23:59 (Bamako)"],
        ["Demandé", "2 à 3 points par organisation"],
        ["Décision", f"« {PRIORITIES.source} »"],
        ["Situation", "vendredi 16 juin 2017, 12:00 (Bamako)"],
    ]
    assert [[c.text for c in row.cells] for row in word.tables[1].rows] == [
        ["20", "16", "1", "2", "1"],
        ["organisations", "réponses", "sans ajout", "excusées", "attendue"],
    ]
    assert [read(heading) for heading in headings(word)] == [
        "Contributions par organisation",
        "Organisations sans contribution",
        "À préciser",
        "Fichiers joints",
        "Annexe : réponses d'origine",
    ]


def test_every_item_stands_once_beside_its_organisation() -> None:
    june = june_compilation()

    table = rows(opened(compilation_docx(june, FR)), "Organisation")

    assert [row[:2] for row in table[:16]] == [
        [a.organisation, "\n".join([f"{n}.\t{item}" for n, item in enumerate(a.items, 1)] or [FR.file(NOTE)])]
        for a in june.standing_answers
        if not a.nothing_to_add
    ]


NOTE = "Note de plaidoyer accès (finale).docx"


def test_who_when_how_and_what_to_notice() -> None:
    table = rows(opened(compilation_docx(june_compilation(), FR)), "Organisation")[:16]
    received = {row[0]: read(row[-1]) for row in table}

    assert received["TDH"] == "Hamidou Guindo\nvendredi 16 juin 2017, 09:40\ndans le groupe\navec délai accordé"
    assert received["SIF"].endswith("vendredi 16 juin 2017, 11:30\ndans le groupe\nreçue après l'échéance")
    assert received["DRC"].endswith("\nversion 2, modifiée vendredi 9 juin 2017, 15:20 (Bamako)")
    assert received["NRC"].endswith("\n4 points (demandés : 2 à 3)")
    assert received["AMSS"].startswith("Awa Cissé\n")  # whose name is not said twice
    assert received["AMSS"].endswith("\nau nom de l'organisation (téléphone)")
    assert received["ARGA-Mali"].endswith("\nen privé, transféré d'ARGA-Mali Bamako")
    assert received["UNHCR"] == "Jean-Paul Okou\njeudi 8 juin 2017, 09:00\nen privé"


def test_who_has_not_contributed() -> None:
    assert rows(opened(compilation_docx(june_compilation(), FR)), "Situation") == [
        ["Rien à ajouter", "ECHO"],
        ["Excusées", "EUTM (mandat sans volet protection)\nIDLO (absence jusqu'au mardi 20 juin 2017)"],
        ["Attendue", "ABA-ROLI"],
    ]


def test_the_annex_is_word_for_word() -> None:
    june = june_compilation()

    word = opened(compilation_docx(june, FR))

    texts = [a.text or ("Rien à ajouter." if a.nothing_to_add else "Sans texte.") for a in june.annex]
    assert annexed(word) == texts
    assert [p.text for p in word.paragraphs if p.style is not None and p.style.name == "Heading 2"] == [
        *(f"{a.organisation} · réponse n° {a.number}" for a in june.annex),
        "Réponses retirées ou non comptées",
    ]
    notes = [read(p.text) for p in word.paragraphs]
    assert "Remplacée par la réponse n° 2 de la même organisation." in notes
    assert "Version remplacée : n° 1, jeudi 8 juin 2017, 10:00 (Bamako)." in notes
    assert "Réponse n° 20, IDLO, vendredi 9 juin 2017, 09:00 (Bamako) : retirée." in notes


def test_what_waits_is_announced_and_listed_apart() -> None:
    texts = [p.text for p in opened(compilation_docx(june_compilation(), FR)).paragraphs]

    assert FR.waiting_note(1) in texts
    at_line = texts.index(
        "Réponse n° 19, mardi 13 juin 2017, 18:00 (Bamako) · Jean-Paul Okou · organisation à préciser"
    )
    assert texts[at_line + 1] == "1) Appuyer les radios locales."


def test_after_a_transmission_the_chosen_items_lead_and_the_addendum_follows() -> None:
    word = opened(compilation_docx(compiled(*submissions(), decision=transmitted()), EN))

    texts = [p.text for p in word.paragraphs]
    assert headings(word)[0] == "Items transmitted"
    assert [t for t in texts if t[:3] in ("1.\t", "2.\t", "3.\t")] == [
        f"{n}.\t{item}" for n, item in enumerate(transmitted().transmissions[0].chosen, 1)
    ]
    assert headings(word)[3] == "Addendum: changes since version 1"
    assert "–\tSIF: answer no. 11 (new), Friday 16 June 2017, 11:30 (Bamako), 2 new items" in texts


def test_the_same_case_in_english_speaks_english_to_the_last_word() -> None:
    word = opened(compilation_docx(june_compilation(), EN))

    assert headings(word) == [
        "Contributions by organisation",
        "Organisations without a contribution",
        "To be clarified",
        "Attached files",
        "Annex: original answers",
    ]
    assert [row[0] for row in rows(word, "Status")] == ["Nothing to add", "Excused", "Awaited"]
    assert word.core_properties.language == "en-GB"
    assert footer(word) == [
        "Internal use",
        f"Working document, as of 16 June 2017, 12:00 · {june_compilation().fingerprint[:8]}",
        "Page 1 / 1",
    ]


# What the recipient gets


def everything(word: Word) -> str:
    """All that can be read in it, the head and foot of the page too."""
    section = word.sections[0]
    paragraphs = [*word.paragraphs, *(p for t in word.tables for r in t.rows for c in r.cells for p in c.paragraphs)]
    for edge in (section.header, section.first_page_footer, section.footer):
        paragraphs += edge.paragraphs
    return read("\n".join(p.text for p in paragraphs))


def test_the_recipient_reads_the_chosen_items_and_who_contributed() -> None:
    made = frozen(*CHOSEN)

    word = opened(transmission_docx(made, FR))

    assert [read(p.text) for p in word.paragraphs] == [
        "Cluster Protection Mali",
        "Priorités de protection pour le suivi de l'EHP",
        "Contribution des organisations membres",
        "Points transmis",
        *(f"{n}.\t{item}" for n, item in enumerate(CHOSEN, 1)),
        "Points retenus parmi les contributions de 16 organisations : UNHCR, OIM, MINUSMA, HCDH, PAM, OCHA, UNMAS, "
        "NRC, DRC, TDH, SIF, DEMESO, Coopération Suisse, ACTED, AMSS et ARGA-Mali.",
        f"Décision de la réunion : « {PRIORITIES.source} »",
    ]
    assert [[c.text for c in row.cells] for row in word.tables[0].rows] == [
        ["Destinataire", "EHP"],
        ["De", "Coordination, Cluster Protection Mali"],
        ["Date", "vendredi 16 juin 2017"],
    ]
    foot = [read(text) for text in footer(word)]
    assert foot == ["Diffusion : destinataire", f"Version 1 · {made.fingerprint_outside[:8]}", "Page 1 / 1"]


@pytest.mark.parametrize("chosen", [CHOSEN, ()], ids=["chosen", "whole"])
@pytest.mark.parametrize("words", [FR, EN], ids=["fr", "en"])
def test_nobody_is_shamed_before_the_recipient_and_nothing_internal_is_shown(
    words: Words, chosen: tuple[str, ...]
) -> None:
    made = frozen(*chosen)

    told = everything(opened(transmission_docx(made, words)))

    silent = [e.organisation for e in made.entries if e.answer is None or e.answer.nothing_to_add]
    assert silent == ["ABA-ROLI", "EUTM", "IDLO", "ECHO"]
    people = {a.by for a in made.annex}
    assert [name for name in (*silent, *people, "Usage interne", "Internal", "#4") if name in told] == []


def test_without_a_choice_the_recipient_reads_every_item_by_organisation() -> None:
    made = frozen()

    word = opened(transmission_docx(made, EN))

    assert headings(word) == ["Contributions received"]
    named = [p.text for p in word.paragraphs if p.style is not None and p.style.name == "Heading 2"]
    assert named == list(made.contributors)
    texts = Counter(p.text for p in word.paragraphs)
    said = Counter(f"{n}.\t{item}" for a in made.standing_answers for n, item in enumerate(a.items, 1))
    assert {text: texts[text] for text in said} == dict(said)
    assert texts["Attached file: Note de plaidoyer accès (finale).docx"] == 1


def test_even_without_any_answer_the_recipient_is_told() -> None:
    word = opened(transmission_docx(compiled(), FR))

    texts = [p.text for p in word.paragraphs]
    assert "Aucune contribution n'a été reçue à ce jour." in texts
    assert not any("contribué" in text for text in texts)


def test_odd_words_reach_the_recipient_as_they_are() -> None:
    word = opened(transmission_docx(frozen(*ODD), FR))

    items = [p.text for p in word.paragraphs if p.style is not None and p.style.name == "Item"]
    assert items == [f"{n}.\t{item}" for n, item in enumerate(ODD, 1)]
    assert transmission_docx(frozen(*ODD), FR) == transmission_docx(frozen(*ODD), FR)


def test_the_annex_of_a_transmission_is_that_version_and_what_follows_a_working_document() -> None:
    assert footer(opened(compilation_docx(frozen(*CHOSEN), EN)))[1].startswith("Version 1 · ")
    later = compiled(*submissions(), decision=transmitted())
    assert footer(opened(compilation_docx(later, EN)))[1].startswith("Working document, as of 16 June 2017, 12:00 · ")


def footer(word: Word) -> list[str]:
    text: str = word.sections[0].footer.paragraphs[0].text
    return text.split("\t")


def test_no_answers_is_a_valid_document_that_says_so() -> None:
    word = opened(compilation_docx(compiled(), FR))

    assert "Aucune contribution n'a été reçue à ce jour." in [p.text for p in word.paragraphs]
    assert [c.text for c in word.tables[1].rows[0].cells] == ["20", "0", "0", "2", "18"]
    assert rows(word, "Organisation") == []
    assert headings(word) == ["Contributions par organisation", "Organisations sans contribution"]


def test_same_input_same_bytes_and_nothing_but_the_moment_changes() -> None:
    june = june_compilation()

    assert compilation_docx(june, FR) == compilation_docx(june_compilation(), FR)
    later = opened(compilation_docx(replace(june, at=at(16, 13)), FR))
    before = opened(compilation_docx(june, FR))
    changed = Counter(p.text for p in later.paragraphs) - Counter(p.text for p in before.paragraphs)
    assert changed == Counter()
    assert [footer(later)[1], *footer(before)[::2]] == [
        footer(before)[1].replace("12:00", "13:00"),
        *footer(later)[::2],
    ]
    assert later.core_properties.modified == datetime.fromisoformat("2017-06-16T13:00:00+00:00")


def test_three_hundred_items_are_all_there_in_order() -> None:
    items = {o: [f"Point {n} de {o}" for n in range(15)] for o in ORGANISATIONS}
    given = [submission(n, o, said, at(9, 9)) for n, (o, said) in enumerate(items.items(), 1)]

    table = rows(opened(compilation_docx(compiled(*given), FR)), "Organisation")

    assert [line.split("\t")[1] for row in table for line in row[1].split("\n")] == [
        item for said in items.values() for item in said
    ]


ODD = [
    "<b>gras</b> & esperluette &amp; *étoile* _souligné_ [crochet] « guillemets » \"droits\" 'simples'",
    "{{ group }} {% if x %} {_{ a }_} {_% b %_} {# c #} {%p for x in y %} {{r z }}",
    "ضمان وصول المساعدات الإنسانية إلى الشمال (ميناكا)",
    "Soignante 👩🏾‍⚕️ et drapeau 🇲🇱, 𝒜𝓈𝓉𝓇𝒶𝓁",
    "première ligne\nseconde\tavec tabulation",
    "mot" * 120,
    "Accès humanitaire. " * 158,
]


def test_odd_characters_and_long_items_survive() -> None:
    table = rows(opened(compilation_docx(compiled(submission(1, "DRC", ODD, at(9, 9))), FR)), "Organisation")

    assert table[0][1] == "\n".join(f"{n}.\t{item}" for n, item in enumerate(ODD, 1))


def test_names_and_titles_with_markup_survive_everywhere() -> None:
    odd = "<&>*_[ {{ x }} «É»"
    group = replace(GROUP, title=odd, roster=(Organisation("o1", odd), *GROUP.roster[1:]))
    decision = replace(PRIORITIES, title=odd, recipient=odd, source=odd)
    said = submission(1, "UNHCR", (odd,), at(9, 9), author_name=odd)

    word = opened(compilation_docx(compile_decision(group, decision, [said], {}, at(16, 12)), FR))

    assert [p.text for p in word.paragraphs[:3]] == [odd, "Compilation des contributions", f"#4 {odd}"]
    assert rows(word, "Organisation")[0][:2] == [odd, f"1.\t{odd}"]
    assert word.tables[0].rows[0].cells[1].text == odd
    assert (word.core_properties.title, word.core_properties.author) == (f"#4 {odd} – {odd}", odd)
    assert word.sections[0].header.paragraphs[0].text == f"{odd} · #4 {odd}"


def test_a_title_longer_than_any_property_may_be() -> None:
    word = opened(compilation_docx(compiled(decision=replace(PRIORITIES, title="très " * 100)), FR))

    assert len(word.core_properties.title) == 255


@given(
    st.lists(
        st.text(st.characters(), min_size=1, max_size=40).filter(lambda t: clean(t).strip()), min_size=1, max_size=3
    )
)
@settings(max_examples=40, deadline=None)
def test_whatever_people_write_is_in_the_file_as_they_wrote_it(items: list[str]) -> None:
    said = submission(1, "DRC", items, at(9, 9), versions=(Version(at(9, 9), "\n".join(items), tuple(items)),))

    word = opened(compilation_docx(compiled(said), FR))

    assert rows(word, "Organisation")[0][1] == "\n".join(f"{n}.\t{clean(item)}" for n, item in enumerate(items, 1))
    assert annexed(word) == [clean("\n".join(items))]


def test_right_to_left_paragraphs_say_so() -> None:
    word = opened(compilation_docx(compiled(submission(1, "DRC", ("حماية", "Accès à حماية"), at(9, 9))), FR))

    first, second = word.tables[2].rows[1].cells[1].paragraphs
    assert first._p.xpath("w:pPr/w:bidi")
    assert first._p.xpath("w:r/w:rPr/w:rtl")
    assert not second._p.xpath("w:pPr/w:bidi")


def test_each_line_of_an_answer_is_read_from_its_own_side() -> None:
    said = submission(1, "DRC", ("x",), at(9, 9), versions=(Version(at(9, 9), "Accès\nحماية\nÉcoles"),))
    word = opened(compilation_docx(compiled(said), FR))

    quoted = [p for p in word.paragraphs if p.style is not None and p.style.name == "Quoted"]
    assert [(p.text, bool(p._p.xpath("w:pPr/w:bidi"))) for p in quoted] == [
        ("Accès", False),
        ("حماية", True),
        ("Écoles", False),
    ]


@pytest.mark.parametrize("render", [compilation_docx, transmission_docx])
def test_headings_go_down_one_level_at_a_time_and_the_title_is_told(render: Callable[..., bytes]) -> None:
    """What a screen reader goes by: one title, headings without a gap, the title of the file."""
    word = opened(render(frozen(*CHOSEN), EN))

    names = [p.style.name for p in word.paragraphs if p.style is not None and p.style.name]
    levels = [int(name[-1]) for name in names if name.startswith("Heading ")]
    assert names.count("Title") == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    for name in ("Heading 1", "Heading 2"):
        assert word.styles[name].element.xpath("w:pPr/w:outlineLvl/@w:val") == [str(int(name[-1]) - 1)]
    assert PRIORITIES.title in word.core_properties.title
    assert word.core_properties.language == "en-GB"


def test_every_text_can_be_read_on_its_ground() -> None:
    """WCAG AA: 4.5 to 1, on white and on the ground of the header row and the counts."""

    def light(colour: str) -> float:
        parts = [int(colour[n : n + 2], 16) / 255 for n in (0, 2, 4)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    for template in TEMPLATES.glob("*.docx"):
        word = Document(str(template))
        used = {*word.element.body.xpath("//w:pStyle/@w:val"), "Header", "Footer"}
        styles = [s for s in word.styles if isinstance(s, ParagraphStyle) and s.style_id in used]
        colours = {str(s.font.color.rgb) for s in styles if s.font.color.rgb}
        assert len(colours) > 2
        grounds = {"FFFFFF", *word.element.body.xpath("//w:shd/@w:fill")}
        for colour in colours:
            assert all((light(g) + 0.05) / (light(colour) + 0.05) >= 4.5 for g in grounds), (template.name, colour)


def test_headers_repeat_and_the_language_is_set_for_screen_readers() -> None:
    word = opened(compilation_docx(june_compilation(), FR))

    for table in word.tables[2:]:
        assert table.rows[0]._tr.xpath("w:trPr/w:tblHeader")
    assert set(word.styles.element.xpath("//w:lang/@w:val")) == {"fr-FR"}
    page = word.sections[0].page_width
    assert page is not None
    assert round(page.cm, 1) == 21.0


def test_no_table_is_wider_than_the_page() -> None:
    for word in (opened(compilation_docx(june_compilation(), FR)), opened(followup_docx(next_meeting(), FR))):
        section = word.sections[0]
        room = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
        for table in word.tables:
            assert table._tbl.xpath("w:tblPr/w:tblLayout[@w:type='fixed']")
            assert sum(c.w for c in table._tbl.tblGrid.gridCol_lst if c.w is not None) <= room * 1.001  # rounding


def next_meeting() -> FollowUp:
    return follow_up(GROUP, meeting_decisions(), {14: submissions()}, NAMES, at(5, 9, month=7))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            FR,
            [
                ["#1", "Organisations membres", "En cours, en retard de 20 jours"],
                ["#3", "Organisations membres", "En retard de 20 jours"],
                ["#2", "Coordination", "En retard de 19 jours"],
                ["#5", "UNHCR / CCP", "En attente"],
                ["#4", "Organisations membres", "Fait"],
            ],
        ),
        (
            EN,
            [
                ["#1", "Member organisations", "In progress, overdue by 20 days"],
                ["#3", "Member organisations", "Overdue by 20 days"],
                ["#2", "Coordination", "Overdue by 19 days"],
                ["#5", "UNHCR / CCP", "Pending"],
                ["#4", "Member organisations", "Done"],
            ],
        ),
    ],
)
def test_the_follow_up_sheet(words: Words, expected: list[list[str]]) -> None:
    table = opened(followup_docx(next_meeting(), words)).tables[0]

    lines = [[c.text for c in row.cells] for row in table.rows[1:]]
    assert [[line[0], line[2], line[4]] for line in lines] == expected
    assert [line[1] for line in lines] == [r.title for r in next_meeting().rows]


def test_the_follow_up_sheet_tells_dates_and_reasons_in_full() -> None:
    table = opened(followup_docx(next_meeting(), FR)).tables[0]

    assert read(table.rows[1].cells[3].text) == (
        "Contributions : mercredi 14 juin 2017, 23:59 (Bamako)\n"
        "Transmission à l'ICC : jeudi 15 juin 2017, 23:59 (Bamako)"
    )
    assert read(table.rows[1].cells[5].text) == (
        "version finale en relecture à l'ICC\nNoté par Mariam Traoré, lundi 3 juillet 2017, 09:00 (Bamako)\n"
        "0 réponse sur 20"
    )
    assert read(table.rows[5].cells[5].text) == (
        "16 réponses sur 20, 1 sans ajout\n"
        "Transmise : à l'EHP, version 1, vendredi 16 juin 2017, 10:15 (Bamako), par Awa Cissé"
    )


def test_a_row_names_the_meeting_it_comes_from_where_that_is_known() -> None:
    decision = replace(PRIORITIES, meeting=date(2017, 6, 7))
    table = opened(followup_docx(follow_up(GROUP, [decision], {}, {}, at(5, 9)), FR)).tables[0]

    assert [p.text for p in table.rows[1].cells[1].paragraphs] == [
        "Priorités de protection pour le suivi de l'EHP",
        "Réunion du mercredi 7 juin 2017",
    ]


def test_an_empty_follow_up_sheet_says_so() -> None:
    word = opened(followup_docx(follow_up(GROUP, [], {}, {}, at(5, 9)), FR))

    assert "Aucune décision n'est enregistrée." in [p.text for p in word.paragraphs]
    assert word.tables == []


def test_the_committed_templates_are_those_the_script_makes() -> None:
    assert (TEMPLATES / "compilation.docx").read_bytes() == make_templates.compilation_template()
    assert (TEMPLATES / "transmission.docx").read_bytes() == make_templates.transmission_template()
    assert (TEMPLATES / "follow-up.docx").read_bytes() == make_templates.followup_template()


def test_no_trace_of_the_machine_in_the_file() -> None:
    with zipfile.ZipFile(io.BytesIO(compilation_docx(june_compilation(), FR))) as archive:
        assert {e.date_time for e in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
