"""The spreadsheet, read back: one row an item, text stays text, nothing is cut."""

import io
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import groupby

from openpyxl import Workbook, load_workbook

from documents.spreadsheet import LONGEST, compilation_xlsx, followup_xlsx
from domain import addendum, themes
from domain.compiling import Compilation, compile_decision
from domain.followup import FollowUp, follow_up
from domain.groups import Act
from domain.submissions import Attachment, Submission, Version, tidied
from domain.transmitting import added, begun, points_of, transmission
from tests.documents.case import (
    AWA,
    BAMAKO,
    GROUP,
    NAMES,
    NOON,
    PRIORITIES,
    at,
    june_compilation,
    meeting_decisions,
    read,
    submission,
)
from texts.locales.en.documents import DocumentWords as English
from texts.locales.fr.documents import DocumentWords as French

FR, EN = French(BAMAKO), English(BAMAKO)
FILE = "Fichier seul, à lire."


def compiled(*given: Submission) -> Compilation:
    return compile_decision(GROUP, PRIORITIES, given, NAMES, at(16, 12))


def opened(data: bytes) -> Workbook:
    return load_workbook(io.BytesIO(data))


def rows(book: Workbook, sheet: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in book[sheet].iter_rows(min_row=2, values_only=True)]


def test_four_sheets_in_the_language_of_the_reader() -> None:
    june = june_compilation()

    assert opened(compilation_xlsx(june, FR)).sheetnames == [
        *("Synthèse", "Points", "Organisations", "Annexe", "Fichiers joints"),
    ]
    assert opened(compilation_xlsx(june, EN)).sheetnames == [
        *("Summary", "Items", "Organisations", "Annex", "Attached files"),
    ]


def test_one_row_an_item() -> None:
    june = june_compilation()

    points = rows(opened(compilation_xlsx(june, FR)), "Points")

    assert [(row[0], row[1], row[2], row[3]) for row in points] == [
        (a.organisation, a.number, n, item)
        for a in june.standing_answers
        if not a.nothing_to_add
        for n, item in (enumerate(a.items, 1) if a.items else [(None, FILE)])
    ]
    by_organisation = {row[0]: row[4:] for row in points}
    assert by_organisation["SIF"] == (None, "reçue après l'échéance")
    assert by_organisation["ARGA-Mali"][0] == "Note de plaidoyer accès (finale).docx"
    assert read(str(by_organisation["NRC"][1])) == "4 points (demandés : 2 à 3)"
    assert by_organisation["DRC"] == (None, None)  # that it was edited stands with the answer


def test_arranged_each_item_still_has_one_row_with_its_theme_and_those_not_taken_up_stand_last() -> None:
    june = june_compilation()
    points = themes.by_place(points_of(june))
    arrangement = themes.proposed(points.values())
    aside = next(p for p in points if points[p].organisation == "SIF")
    arrangement = themes.set_aside(arrangement, aside, "hors mandat")
    shown = themes.shown(june, arrangement, points)

    sheet = opened(compilation_xlsx(shown, FR))["Points"]
    themed = [tuple(row) for row in sheet.iter_rows(min_row=2, values_only=True)]

    plain = rows(opened(compilation_xlsx(june, FR)), "Points")
    assert Counter(row[1:5] for row in themed) == Counter(row[:4] for row in plain)
    headings = {
        (p.organisation, p.text): heading
        for heading, those in [
            *((theme.heading, theme.points) for theme in shown.themes),
            (FR.heading_alone(), shown.alone),
            (FR.heading_not_taken(), [n.point for n in shown.not_taken]),
        ]
        for p in those
    }
    assert {row[0] for row in themed if row[4] != FILE} == set(headings.values())
    assert all(row[0] == headings.get((str(row[1]), tidied(str(row[4])))) for row in themed)
    in_order = [heading for heading, _ in groupby(row[0] for row in themed)]
    assert in_order == [*list(dict.fromkeys(headings.values()))[:-1], None, FR.heading_not_taken()]
    assert [(row[1], row[6]) for row in themed if row[0] == FR.heading_not_taken()] == [
        ("SIF", "hors mandat\nreçue après l'échéance")
    ]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:G36")


def test_where_no_two_ask_for_the_same_there_is_no_theme_to_name() -> None:
    compilation = compiled(submission(1, "DRC", ("Abris", "Radios rurales"), at(9, 9)))
    points = themes.by_place(points_of(compilation))
    shown = themes.shown(compilation, themes.proposed(points.values()), points)

    assert len(shown.alone) == 2
    head = [cell.value for cell in opened(compilation_xlsx(shown, FR))["Points"][1]]
    assert head == ["Organisation", "Réponse n°", "N°", "Point", "Fichiers", "Remarque"]


def test_however_its_words_were_set_each_item_stands_where_the_coordination_put_it() -> None:
    compilation = compiled(
        submission(1, "UNHCR", ("Eau  potable\n à Gao", "\u00a0Écoles", "Écoles"), at(9, 9)),
        submission(2, "DRC", ("Abris", "Eau potable à Gao"), at(9, 10)),
        submission(3, "TDH", ("Radios",), at(9, 11)),
    )
    points = themes.by_place(points_of(compilation))
    arrangement = themes.proposed(points.values())
    shelter = next(t for t in arrangement.themes if points[t.points[0]].text == "Abris")
    for text in ("Radios", "Écoles"):
        place = next(place for place, p in points.items() if p.text == text)
        arrangement = themes.moved(arrangement, place, shelter.id)
    shown = themes.shown(compilation, arrangement, points)

    themed = rows(opened(compilation_xlsx(shown, FR)), "Points")

    water, shelter_heading = "Eau potable à Gao", "Abris"
    assert [(row[0], row[1], read(str(row[4]))) for row in themed] == [
        (water, "UNHCR", "Eau  potable\n à Gao"),
        (water, "DRC", "Eau potable à Gao"),
        (shelter_heading, "DRC", "Abris"),
        (shelter_heading, "TDH", "Radios"),
        (shelter_heading, "UNHCR", " Écoles"),
        (shelter_heading, "UNHCR", "Écoles"),
    ]


def test_once_transmitted_each_item_tells_into_which_of_the_final_version_it_went() -> None:
    note = Version(at(9, 11), "", (), (Attachment("f1", "note.pdf", "application/pdf", 9, "tg1"),))
    given = (
        submission(1, "DRC", ("Abris", "Radios", "Eau"), at(9, 9)),
        submission(2, "UNHCR", ("Abri", "Eau"), at(9, 10)),
        submission(3, "TDH", (), at(9, 11), versions=(note,)),
    )
    made = compile_decision(GROUP, PRIORITIES, given, NAMES, NOON)
    point = {(p.organisation, p.text): p for p in points_of(made)}
    selection = added(begun(()), "Eau potable", (point["UNHCR", "Eau"],))
    selection = added(selection, "Abris", (point["DRC", "Abris"], point["UNHCR", "Abri"]))
    selection = added(selection, "Dépolluer", (point["TDH", ""],))
    went = transmission(PRIORITIES, made, selection, Act(AWA, NOON))
    done = compile_decision(GROUP, replace(PRIORITIES, transmissions=(went,)), given, NAMES, NOON)

    points = opened(compilation_xlsx(done, FR))["Points"]

    head, *items = points.iter_rows(values_only=True)
    assert head[3:5] == ("Point", "Point transmis n°")
    assert [(row[0], row[3], row[4]) for row in items] == [
        ("UNHCR", "Abri", 2),
        ("UNHCR", "Eau", 1),
        ("DRC", "Abris", 2),
        ("DRC", "Radios", None),
        ("DRC", "Eau", None),
        ("TDH", "Fichier, formulé par la coordination.", 3),
    ]


def test_sent_again_after_the_transmission_a_point_still_tells_where_it_went() -> None:
    first = submission(1, "DRC", ("Eau", "Abris"), at(9, 9))
    made = compile_decision(GROUP, PRIORITIES, [first], NAMES, NOON)
    water = next(p for p in points_of(made) if p.text == "Eau")
    went = transmission(PRIORITIES, made, added(begun(()), "Eau potable", (water,)), Act(AWA, NOON))
    decision = replace(PRIORITIES, transmissions=(went,))
    file = Attachment("f2", "note.pdf", "application/pdf", 9, "tg2")
    again = submission(2, "DRC", (), at(17, 9), versions=(Version(at(17, 9), "", ("Eau", "Puits"), (file,)),))
    now = compile_decision(GROUP, decision, [first, again], NAMES, at(17, 10))
    late = addendum.transmission(decision, now, addendum.addendum(decision, now, [first, again]), Act(AWA, at(17, 10)))
    both = replace(decision, transmissions=(went, late))

    book = opened(compilation_xlsx(compile_decision(GROUP, both, [first, again], NAMES, at(17, 11)), FR))
    points, summary = rows(book, "Points"), [str(row[1]) for row in rows(book, "Synthèse")]

    assert [row for row in summary if "(DRC" in row] == ["Eau potable\n(DRC)", "Puits\n(DRC, additif, version 2)"]
    assert [row[1:5] for row in points] == [
        (2, 1, "Eau", 1),
        (2, 2, "Puits", 2),
    ]


def test_a_file_beside_words_has_its_row_once_it_was_worded() -> None:
    file = Attachment("f2", "note.pdf", "application/pdf", 9, "tg2")
    given = [submission(1, "DRC", (), at(9, 9), versions=(Version(at(9, 9), "Eau", ("Eau",), (file,)),))]
    made = compile_decision(GROUP, PRIORITIES, given, NAMES, NOON)
    note = next(p for p in points_of(made) if not p.text)
    went = transmission(PRIORITIES, made, added(begun(()), "Dépolluer", (note,)), Act(AWA, NOON))
    done = compile_decision(GROUP, replace(PRIORITIES, transmissions=(went,)), given, NAMES, NOON)

    assert [row[2:5] for row in rows(opened(compilation_xlsx(made, FR)), "Points")] == [(1, "Eau", "note.pdf")]
    assert [row[2:5] for row in rows(opened(compilation_xlsx(done, FR)), "Points")] == [
        (1, "Eau", None),
        (None, "Fichier, formulé par la coordination.", 1),
    ]


def test_one_row_an_organisation_in_the_roster_s_order() -> None:
    june = june_compilation()

    organisations = rows(opened(compilation_xlsx(june, FR)), "Organisations")

    assert [(row[0], row[1]) for row in organisations] == [
        (e.organisation, FR.standing(e.standing)) for e in june.entries
    ]
    remarks = {row[0]: row[-1] for row in organisations if row[-1]}
    assert remarks["EUTM"] == "EUTM (mandat sans volet protection)"
    assert "TDH" not in remarks
    assert read(str(remarks["DRC"])) == "version 2, modifiée vendredi 9 juin 2017, 15:20 (Bamako)"
    (late,) = (row for row in organisations if row[0] == "TDH")
    assert late[6:8] == ("avec délai accordé", datetime.fromisoformat("2017-06-16T10:00"))


def test_the_summary_carries_the_counts_and_what_waits() -> None:
    summary = {row[0]: row[1] for row in rows(opened(compilation_xlsx(june_compilation(), FR)), "Synthèse")}

    assert [summary[k] for k in ("organisations", "réponses", "sans ajout", "excusées", "attendue")] == [
        20,
        16,
        1,
        2,
        1,
    ]
    assert summary["À préciser"] == (
        "Réponse n° 19, mardi 13 juin 2017, 18:00 (Bamako) · Jean-Paul Okou · organisation à préciser\n"
        "1) Appuyer les radios locales."
    )


def test_the_annex_is_word_for_word() -> None:
    june = june_compilation()

    annex = rows(opened(compilation_xlsx(june, FR)), "Annexe")

    assert [(row[0], row[1]) for row in annex] == [(a.organisation, a.number) for a in june.annex]
    assert [row[2] for row in annex if row[2] not in ("Rien à ajouter.", "Sans texte.")] == [
        a.text for a in june.annex if a.text
    ]
    edited = {a.number: a.versions for a in june.annex if a.versions > 1}
    assert edited
    assert {row[1]: row[7] for row in annex if row[7]} == edited


def test_header_frozen_and_filters_on_every_column() -> None:
    book = opened(compilation_xlsx(june_compilation(), FR))

    assert [(s.freeze_panes, s.auto_filter.ref) for s in book.worksheets[1:]] == [
        ("B2", "A1:F36"),
        ("B2", "A1:J21"),
        ("B2", "A1:J19"),
        ("B2", "A1:D2"),
    ]


def test_the_files_have_a_sheet_of_their_own() -> None:
    book = opened(compilation_xlsx(june_compilation(), FR))

    assert [[cell.value for cell in row] for row in book["Fichiers joints"]] == [
        ["Organisation", "Réponse n°", "Fichier", "Taille"],
        ["ARGA-Mali", 16, "Note de plaidoyer accès (finale).docx", "184 ko"],
    ]


def test_rows_are_as_high_as_what_they_hold() -> None:
    said = submission(1, "DRC", ("Court", "Une longue phrase qui se répète. " * 40), at(9, 9))
    sheet = opened(compilation_xlsx(compiled(said), FR))["Points"]

    heights = [sheet.row_dimensions[n].height or 15 for n in (2, 3)]
    assert heights[0] < 20
    assert heights[1] > 10 * heights[0]


ODD = (
    "=1+1",
    "@SUM(A1)",
    "+33 6",
    "https://example.org/a?b=c",
    "<b>&amp; *_[ «É» _x0041_",
    "ضمان الوصول",
    "👩🏾‍⚕️🇲🇱",
    "deux\nlignes",
)


def test_text_stays_text() -> None:
    book = opened(compilation_xlsx(compiled(submission(1, "DRC", ODD, at(9, 9))), FR))

    cells = [row[3] for row in book["Points"].iter_rows(min_row=2)]
    assert [c.value for c in cells] == list(ODD)
    assert {c.data_type for c in cells} == {"s"}
    assert {c.hyperlink for c in cells} == {None}


def joined(texts: Sequence[object]) -> str:
    return "".join(str(text) for text in texts)


def test_what_is_too_long_for_a_cell_goes_on_below_without_loss() -> None:
    long = "é😀" * 30_000  # 90,000 UTF-16 units
    book = opened(compilation_xlsx(compiled(submission(1, "DRC", (long, "court"), at(9, 9))), FR))

    points = rows(book, "Points")
    assert [row[:3] for row in points] == [("DRC", 1, 1)] * 3 + [("DRC", 1, 2)]
    assert joined([row[3] for row in points[:3]]) == long
    assert max(len(str(row[3]).encode("utf-16-le")) // 2 for row in points) <= LONGEST
    assert joined([row[2] for row in rows(book, "Annexe")]) == f"1) {long}\n2) court"


def test_same_input_same_bytes() -> None:
    june = june_compilation()

    assert compilation_xlsx(june, FR) == compilation_xlsx(june_compilation(), FR)


def test_no_answers_is_a_valid_workbook() -> None:
    book = opened(compilation_xlsx(compiled(), FR))

    assert rows(book, "Points") == []
    assert len(rows(book, "Organisations")) == 20


def test_control_characters_do_not_reach_the_file() -> None:
    said = submission(1, "DRC", ("a\x00b\x1fc\ud800",), at(9, 9), author_name="\x07X")

    book = opened(compilation_xlsx(compiled(said), FR))

    assert rows(book, "Points")[0][3] == "abc\ufffd"
    assert [row[5] for row in rows(book, "Organisations") if row[0] == "DRC"] == ["X"]


# The follow-up sheet


def next_meeting() -> FollowUp:
    decisions = [replace(d, meeting=date(2017, 6, 7), title=f"=1+{d.number}") for d in meeting_decisions()]
    return follow_up(GROUP, decisions, {}, NAMES, at(5, 9, month=7))


def test_the_follow_up_sheet_has_a_row_a_measure_with_its_days_as_days() -> None:
    sheet = opened(followup_xlsx(next_meeting(), EN))["Follow-up"]
    head, first, *more = sheet.iter_rows(min_row=4, values_only=True)

    assert dict(zip(head, first, strict=True)) == {
        "No.": 1,
        "Measure": "=1+1",
        "Focal point / organisation": "Member organisations",
        "Contributions (Bamako time)": datetime.fromisoformat("2017-06-14T23:59"),
        "Transmission (Bamako time)": datetime.fromisoformat("2017-06-15T23:59"),
        "Recipient": "ICC",
        "Status": "In progress, overdue by 20 days",
        "Days overdue": 20,
        "Reason": "version finale en relecture à l'ICC",
        "Answers": "0 answers of 20",
        "Meeting": datetime.fromisoformat("2017-06-07T00:00"),
        "Noted": "Noted by Mariam Traoré, Monday 3 July 2017, 09:00 (Bamako)",
        "Transmitted": None,
    }
    assert [row[0] for row in more] == [r.number for r in next_meeting().rows[1:]]
    assert sheet["D5"].number_format == "[$-809]ddd d mmm yyyy hh:mm"


def test_the_follow_up_sheet_stays_legible_when_it_is_projected_and_printed() -> None:
    sheet = opened(followup_xlsx(next_meeting(), FR))["Suivi"]

    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("C5", "A4:M9")
    assert (sheet.print_title_rows, sheet.print_area) == ("$4:$4", "'Suivi'!$A$1:$I$9")
    assert (sheet["A1"].value, read(str(sheet["A2"].value))) == (
        "Fiche de suivi des décisions",
        "Cluster Protection Mali · mercredi 5 juillet 2017, 09:00 (Bamako)",
    )


def test_the_same_follow_up_sheet_is_the_same_file_and_one_without_rows_is_valid() -> None:
    empty = follow_up(GROUP, [], {}, {}, at(5, 9))

    assert followup_xlsx(next_meeting(), FR) == followup_xlsx(next_meeting(), FR)
    assert opened(followup_xlsx(empty, FR)).sheetnames == ["Suivi"]
