"""The compilation as a spreadsheet, to sort, filter and take further."""

import io
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from documents.clean import clean
from documents.lines import annex_notes, facts, final_items, untimely, version_of
from documents.wording import Words
from domain.compiling import Answer, Compilation, Entry
from domain.followup import FollowUp, Row
from domain.history import Line, Overview, Past, Record, tally
from domain.standing import Standing
from domain.submissions import tidied
from domain.transmitting import Point, files_of

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

Value = str | int | date | datetime | None

HEAD = 3  # the row of the follow-up sheet in which its columns are named
LINE = 13  # the height of a line of text, in points
HIGHEST = 409  # that a row can be, in points
LONGEST = 32_767  # what a cell holds, in UTF-16 units


def compilation_xlsx(compilation: Compilation, words: Words) -> bytes:
    """Summary, then one row an item (by theme, where they were arranged), an organisation, an answer, a file.

    Text stays text, whatever it begins with. What is too long for a cell goes on in the row below.
    """
    from xlsxwriter import Workbook

    buffer = io.BytesIO()
    book = Workbook(buffer, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    made = compilation.at.astimezone(UTC).replace(tzinfo=None)
    book.set_properties(
        {
            "title": clean(f"#{compilation.number} {compilation.title}")[:255],
            "author": clean(compilation.group)[:255],
            "created": made,
        }
    )
    _summary(book, compilation, words)
    _ranking(book, compilation, words)
    _points(book, compilation, words)
    _organisations(book, compilation, words)
    _annex(book, compilation, words)
    _submitted(book, compilation, words)
    book.close()
    return buffer.getvalue()


def followup_xlsx(sheet: FollowUp, words: Words) -> bytes:
    """The follow-up sheet as a spreadsheet: one row a measure, its dates as dates, to be sorted and filtered."""
    from xlsxwriter import Workbook

    buffer = io.BytesIO()
    book = Workbook(buffer, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    made = sheet.at.astimezone(UTC).replace(tzinfo=None)
    title = f"{words.followup_title()} – {sheet.group}"
    book.set_properties({"title": clean(title)[:255], "author": clean(sheet.group)[:255], "created": made})
    columns = (
        (words.column_number(), 5),
        (words.column_measure(), 40),
        (words.column_responsible(), 22),
        (words.column_contributions_due(), 23),
        (words.column_transmission_due(), 23),
        (words.fact_recipient(), 12),
        (words.column_state(), 18),
        (words.column_overdue(), 9),
        (words.column_why(), 36),
        (words.column_answers(), 16),
        (words.column_meeting(), 18),
        (words.column_said(), 58),
        (words.fact_transmitted(), 76),
    )
    table, looks = book.add_worksheet(words.sheet_followup()), _Looks(book, words.date_pattern())
    table.write_string(0, 0, words.followup_title(), looks.title)
    table.write_string(1, 0, clean(f"{sheet.group} · {words.moment(sheet.at, year=True)}"), looks.strong)
    overdue = {"type": "formula", "criteria": f"=$H{HEAD + 2}>0", "format": looks.late}
    # before that of every row: LibreOffice takes the first that holds
    table.conditional_format(HEAD + 1, 6, HEAD + max(len(sheet.rows), 1), 7, overdue)
    last = _fill(table, columns, [_measure(row, words) for row in sheet.rows], looks, at=HEAD)
    table.set_row(0, 24)
    table.freeze_panes(HEAD + 1, 2)
    table.print_area(0, 0, max(last - 1, HEAD), 8)  # what is told in the meeting; the rest is to look things up
    _on_paper(table, words)
    book.close()
    return buffer.getvalue()


def _measure(row: Row, words: Words) -> tuple[Value, ...]:
    return (
        row.number,
        row.title,
        words.responsible(row),
        row.contributions_due,
        row.transmission_due,
        row.recipient,
        words.status(row),
        row.overdue_days or None,
        row.reason,
        words.answers_of(row.counts) if row.counts else None,
        row.meeting,
        words.said_so(row.said) if row.said else None,
        words.transmitted(row.transmitted) if row.transmitted else None,
    )


def history_xlsx(overview: Overview, words: Words) -> bytes:
    """What every organisation was asked for and what came of it: one sheet of totals, one a row for each decision."""
    from xlsxwriter import Workbook

    buffer = io.BytesIO()
    book = Workbook(buffer, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    made = overview.at.astimezone(UTC).replace(tzinfo=None)
    title = f"{words.history_title()} – {overview.group}"
    book.set_properties({"title": clean(title)[:255], "author": clean(overview.group)[:255], "created": made})
    named = [(_named(line, words), line) for line in overview.lines]
    columns = (
        (words.column_organisation(), 34),
        (words.column_asked(), 11),
        *((words.record(record), 14) for record in Record),
    )
    totals: list[tuple[Value, ...]] = [
        (name, len(line.pasts), *(tally(line.pasts).get(r) for r in Record)) for name, line in named
    ]
    _table(book, words.sheet_organisations(), columns, totals, words)
    columns = (
        (words.column_organisation(), 34),
        (words.column_number(), 6),
        (words.column_decision(), 60),
        (words.column_due(), 18),
        (words.column_state(), 24),
        (words.column_received_at(), 18),
        (words.column_again_at(), 18),
        (words.column_points(), 8),
    )
    rows = [
        # none were read out of an answer that is only a file: no «0» for it
        (name, p.number, p.title, *_came(p, words, overview), p.points or None)
        for name, line in named
        for p in line.pasts
    ]
    _table(book, words.sheet_decisions(), columns, rows, words)
    book.close()
    return buffer.getvalue()


def _came(past: Past, words: Words, overview: Overview) -> tuple[Value, ...]:
    moments = (past.due, past.received, past.again)
    due, received, again = (_here(moment, overview) for moment in moments)
    return due, words.record(past.record), received, again


def _named(line: Line, words: Words) -> str:
    name = line.organisation.name
    return words.left(name) if line.organisation.removed else name


def _here(moment: datetime | None, overview: Overview) -> datetime | None:
    """In the group's zone."""
    return moment.astimezone(overview.at.tzinfo) if moment else None


def _summary(book: "Workbook", c: Compilation, words: Words) -> None:
    sheet = book.add_worksheet(words.sheet_summary())
    looks = _Looks(book)
    widths = (28, 100)
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    rows: list[tuple[str, Value]] = list(facts(c, words))
    rows += [("", ""), *((label, count) for count, label in words.tiles(c.counts)), ("", "")]
    rows += [(words.heading_chosen() if n == 0 else "", point) for n, point in enumerate(final_items(c, words))]
    if c.transmitted:
        heading = words.heading_addendum(c.transmitted.version)
        rows += [(heading if n == 0 else "", words.addition(a)) for n, a in enumerate(c.addendum)]
    for n, w in enumerate(c.waiting):
        files = [words.file(f.name) for f in w.attachments]
        rows.append((words.heading_waiting() if n == 0 else "", "\n".join([words.waiting(w), w.text, *files]).strip()))
    rows += [(words.heading_set_aside() if n == 0 else "", words.set_aside(s)) for n, s in enumerate(c.set_aside)]
    rows += [("", ""), ("", f"{words.sensitivity()} · {version_of(c, words)}")]
    sheet.write_string(0, 0, clean(c.group), looks.strong)
    sheet.write_string(1, 0, words.compilation_title(), looks.title)
    sheet.write_string(2, 0, clean(f"#{c.number} {c.title}"), looks.strong)
    sheet.set_row(1, 24)
    _write_rows(sheet, 4, rows, looks, widths, first=looks.name)
    _on_paper(sheet, words)


def _ranking(book: "Workbook", c: Compilation, words: Words) -> None:
    """One row an item, those with the most voices first."""
    if c.ranking is None:
        return
    columns = (
        (words.column_rank(), 6),
        (words.column_voices(), 8),
        (words.column_point(), 90),
        (words.column_remark(), 40),
    )
    rows = [(i.rank, i.voices, i.text, words.ranked_voices(i)) for i in c.ranking.items]
    _table(book, words.heading_ranking(), columns, rows, words)


def _points(book: "Workbook", c: Compilation, words: Words) -> None:
    """One row an item, remarked where its answer came late or not as asked; all else stands with the answer.

    Once items were chosen and transmitted, each tells which of those it went into, and a file that was worded too.

    Where the items were arranged, each has its theme and they stand in that order; those not taken up last, with the
    reason. By organisation they are one filter away: a sheet of both would count every item twice.
    """
    arranged = _arranged(c, words)
    # of a heading: on one line within reason, for it stands in every row
    longest = min(max([30, *(len(heading) for _, heading, _ in arranged.values())]), 70)
    columns = (
        (words.column_theme(), longest),
        (words.column_organisation(), 20),
        (words.column_answer(), 12),
        (words.column_number(), 6),
        (words.column_point(), 90),
        *([(words.column_taken(), 15)] if c.went else []),
        (words.column_files(), 24),
        (words.column_remark(), 40),
    )
    went = dict(c.went)
    rows: list[tuple[tuple[int, int], tuple[Value, ...]]] = []
    for a in c.standing_answers:
        if a.nothing_to_add:
            continue
        files, marked = _files(a), (untimely(a, words), words.amount(a, c.wanted))
        rest = Point(a.number, a.organisation, "", a.organisation_key, files_of(a)).place if files else ""
        numbered: list[tuple[int | None, str]] = [*enumerate(a.items, 1)]
        if rest in went or not numbered:
            numbered.append((None, words.only_a_file(worded=rest in went) if files else words.without_words()))
        for number, point in numbered:
            said = tidied(point) if number else ""
            place, heading, reason = arranged.get((a.number, said), ((len(c.themes) + 1, 0), "", ""))
            remark = _lined(reason, *marked)
            item: list[Value] = []
            if went:
                known = Point(a.number, a.organisation, said, a.organisation_key).place if number else rest
                item = [went.get(known)]
            rows.append((place, (heading, a.organisation, a.number, number, point, *item, files, remark)))
    rows.sort(key=lambda placed: placed[0])
    first = 0 if arranged else 1  # the organisation stays in sight; a theme is too wide for that
    shown = [row[first:] for _, row in rows]
    _table(book, words.sheet_points(), columns[first:], shown, words, fixed=first)


def _arranged(c: Compilation, words: Words) -> dict[tuple[int, str], tuple[tuple[int, int], str, str]]:
    """Of every item, by its answer's number and its words: where it stands (its theme, and which of that) and under
    what heading; the reason beside, where it is not taken up. Empty where no theme tells them apart.
    """
    if not (c.themes or c.not_taken):
        return {}
    themes = [(theme.heading, theme.points) for theme in c.themes]
    themes.append((words.heading_alone(), c.alone))
    arranged = {
        (p.number, p.text): ((place, n), heading, "")
        for place, (heading, points) in enumerate(themes)
        for n, p in enumerate(points)
    }
    for n, aside in enumerate(c.not_taken):
        where = (len(c.themes) + 2, n), words.heading_not_taken(), aside.reason
        arranged[aside.point.number, aside.point.text] = where
    return arranged


def _organisations(book: "Workbook", c: Compilation, words: Words) -> None:
    """One row an organisation, with the answer that stands for it; which way that came stands with the answer."""
    columns = (
        (words.column_organisation(), 24),
        (words.column_state(), 18),
        (words.column_points(), 8),
        (words.column_answer(), 12),
        (words.column_received_at(), 17),
        (words.column_by(), 17),
        (words.column_timeliness(), 16),
        (words.column_due(), 17),
        (words.column_files(), 24),
        (words.column_remark(), 28),
    )
    rows = [
        (e.organisation, words.standing(e.standing), *_about(e.answer, words), *_end(e, c, words)) for e in c.entries
    ]
    rows += [
        (
            a.organisation,
            words.other_organisation(),
            *_about(a, words),
            None,
            _files(a),
            _lined(words.amount(a, c.wanted), words.edited(a)),
        )
        for a in c.beside
    ]
    _table(book, words.sheet_organisations(), columns, rows, words)


def _about(answer: Answer | None, words: Words) -> tuple[Value, ...]:
    if answer is None:
        return (None,) * 5
    return len(answer.items), answer.number, answer.at, answer.by, words.timeliness(answer)


def _end(entry: Entry, c: Compilation, words: Words) -> tuple[Value, ...]:
    if entry.answer:
        remark = _lined(words.amount(entry.answer, c.wanted), words.edited(entry.answer))
        return entry.due, _files(entry.answer), remark
    remark = words.excused(entry) if entry.standing is Standing.EXCUSED else words.awaited(entry, c.contributions_due)
    return entry.due, None, remark if remark != entry.organisation else None


def _annex(book: "Workbook", c: Compilation, words: Words) -> None:
    columns = (
        (words.column_organisation(), 20),
        (words.column_answer(), 12),
        (words.column_text(), 80),
        (words.column_received_at(), 17),
        (words.column_edited_at(), 17),
        (words.column_by(), 17),
        (words.column_via(), 19),
        (words.column_versions(), 9),
        (words.column_files(), 24),
        (words.column_remark(), 28),
    )
    rows = [
        (
            a.organisation,
            a.number,
            a.text if a.text.strip() else words.nothing_to_add() if a.nothing_to_add else words.without_words(),
            a.at,
            a.edited_at,
            a.by,
            words.via(a),
            a.versions if a.versions > 1 else None,
            _files(a),
            "\n".join(annex_notes(a, words)),
        )
        for a in c.annex
    ]
    _table(book, words.sheet_annex(), columns, rows, words)


def _submitted(book: "Workbook", c: Compilation, words: Words) -> None:
    """The files that came with the answers."""
    if not c.files:
        return
    columns = (
        (words.column_organisation(), 30),
        (words.column_answer(), 12),
        (words.column_file(), 70),
        (words.column_size(), 12),
    )
    rows = [(f.organisation, f.number, f.attachment.name, words.size(f.attachment.size)) for f in c.files]
    _table(book, words.heading_files(), columns, rows, words)


def _files(answer: Answer) -> str:
    return "\n".join(f.name for f in answer.attachments)


def _lined(*remarks: str) -> str:
    return "\n".join(filter(None, remarks))


# Sheets


class _Looks:
    """The formats of one workbook; `dates` is how it shows a day, with the hour behind it where there is one."""

    def __init__(self, book: "Workbook", dates: str = "yyyy-mm-dd") -> None:
        base = {"font_name": "Arial", "font_size": 10, "valign": "top"}
        self.text: Format = book.add_format({**base, "text_wrap": True})
        self.moment: Format = book.add_format({**base, "num_format": f"{dates} hh:mm", "align": "left"})
        self.day: Format = book.add_format({**base, "num_format": dates, "align": "left"})
        self.number: Format = book.add_format({**base, "align": "left"})
        self.name: Format = book.add_format({**base, "bold": True, "text_wrap": True})
        self.strong: Format = book.add_format({**base, "bold": True})
        self.title: Format = book.add_format({**base, "bold": True, "font_size": 16, "font_color": "#1F4E79"})
        self.head: Format = book.add_format(
            {**base, "bold": True, "font_color": "#1F4E79", "bg_color": "#EAF0F6", "bottom": 1, "text_wrap": True}
        )
        ruled = {"bottom": 1, "bottom_color": "#BFC8D2"}
        self.ruled: Format = book.add_format(ruled)
        self.late: Format = book.add_format({**ruled, "bold": True, "font_color": "#9C4A00"})


def _table(
    book: "Workbook",
    name: str,
    columns: Sequence[tuple[str, int]],
    rows: Iterable[Sequence[Value]],
    words: Words,
    *,
    fixed: int = 1,
) -> None:
    """A sheet with a header that stays in sight and is repeated on paper, and a filter on every column.

    So many columns stay in sight as well.
    """
    sheet = book.add_worksheet(name)
    _fill(sheet, columns, rows, _Looks(book), at=0)
    sheet.freeze_panes(1, fixed)
    _on_paper(sheet, words)


def _fill(
    sheet: "Worksheet",
    columns: Sequence[tuple[str, int]],
    rows: Iterable[Sequence[Value]],
    looks: _Looks,
    *,
    at: int,
) -> int:
    """The header in row `at` and the rows below it; returns the first row left free."""
    for n, (title, width) in enumerate(columns):
        sheet.set_column(n, n, width)
        sheet.write_string(at, n, title, looks.head)
    widths = [width for _, width in columns]
    sheet.set_row(at, _height(max(_lines(title, width) for title, width in columns)))
    last = _write_rows(sheet, at + 1, rows, looks, widths)
    end = (max(last - 1, at + 1), len(columns) - 1)
    sheet.autofilter(at, 0, *end)
    sheet.conditional_format(at + 1, 0, *end, {"type": "no_errors", "format": looks.ruled})
    sheet.repeat_rows(at)
    sheet.set_landscape()
    return last


def _write_rows(
    sheet: "Worksheet",
    at: int,
    rows: Iterable[Sequence[Value]],
    looks: _Looks,
    widths: Sequence[int],
    first: "Format | None" = None,
) -> int:
    """Writes from row `at` on, in a sheet whose rows are one line high; returns the first row left free."""
    sheet.set_default_row(_height(1))
    columns = [(n, width, looks.text if first is None or n else first) for n, width in enumerate(widths)]
    for row in rows:
        lines = 1
        for value, (column, width, look) in zip(row, columns, strict=True):
            if isinstance(value, str):
                text = value if value.isprintable() else clean(value)
                if len(text) > width or "\n" in text:
                    if _too_long(text):
                        break
                    lines = max(lines, _lines(text, width))
                if text:
                    sheet.write_string(at, column, text, look)
            elif isinstance(value, int):
                sheet.write_number(at, column, value, looks.number)
            elif isinstance(value, datetime):
                sheet.write_datetime(at, column, value.replace(tzinfo=None), looks.moment)
            elif value is not None:
                sheet.write_datetime(at, column, value, looks.day)
        else:
            if lines > 1:
                sheet.set_row(at, _height(lines))
            at += 1
            continue
        at = _write_rows(sheet, at, _parts(row), looks, widths, first)
    return at


def _height(lines: int) -> int:
    """Of a row, in points. LibreOffice leaves rows low that Excel would raise."""
    return min(LINE * lines + 4, HIGHEST)


def _lines(text: str, width: int) -> int:
    """How many lines a text takes in a column of this width."""
    return sum(1 + len(line) * 9 // (10 * width) if len(line) > width else 1 for line in text.split("\n"))


def _too_long(text: str) -> bool:
    """For one cell."""
    return len(text) * 2 > LONGEST and len(text.encode("utf-16-le")) // 2 > LONGEST


def _parts(row: Sequence[Value]) -> list[Sequence[Value]]:
    """As many rows as the longest text of this one needs cells, without what no cell can hold.

    They repeat its short values, so that filters and sorting keep them with the first one.
    """
    pieces = [_pieces(clean(value)) if isinstance(value, str) else [value] for value in row]
    return [
        [p[part] if part < len(p) else p[0] if len(p) == 1 else None for p in pieces]
        for part in range(max(map(len, pieces)))
    ]


def _pieces(text: str) -> list[Value]:
    """A text in as many parts as it needs cells."""
    rest, parts = text, []
    while _too_long(rest):
        cut = len(rest.encode("utf-16-le")[: LONGEST * 2].decode("utf-16-le", "ignore"))
        parts.append(rest[:cut])
        rest = rest[cut:]
    return [*parts, rest]


def _on_paper(sheet: "Worksheet", words: Words) -> None:
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.set_footer(f"&L{words.sensitivity()}&R&P / &N")
