"""Word files, by template: this module says what stands in them, the template how it looks."""

import io
import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING

from documents.archive import rezipped
from documents.clean import clean
from documents.lines import (
    annex_meta,
    annex_notes,
    contributors_line,
    due_lines,
    facts,
    final_items,
    given,
    letter_facts,
    marks,
    remark_lines,
    version_of,
    without_contribution,
)
from documents.wording import Words
from domain.compiling import Answer, Compilation
from domain.followup import FollowUp
from domain.standing import Standing

if TYPE_CHECKING:
    from docx.document import Document
    from markupsafe import Markup

TEMPLATES = Path(__file__).parent / "templates"

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DOC_PR = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_DOCXTPL_ESCAPE = re.compile(r"(?<=[{%])_(?=[{%])|(?<=[}%])_(?=[}%])")
_SHORT = 900  # characters of a row: about a quarter of a page
_AFTER_BIDI = ("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:rPr")


def compilation_docx(compilation: Compilation, words: Words, own: bytes | None = None) -> bytes:
    """The compilation as a Word file in the language of `words`, in the group's own template if one is given."""
    c = compilation
    title = f"#{c.number} {c.title} – {c.group}"
    context = compilation_context(c, words)
    return _rendered("compilation.docx", context, words, title=title, author=c.group, at=c.at, own=own)


def compilation_context(c: Compilation, words: Words) -> dict[str, object]:
    """What a template of the compilation can name."""
    title = f"#{c.number} {c.title}"
    return {
        "group": _text(c.group),
        "subject": _text(title),
        "running_head": _text(f"{c.group} · {shorten(clean(title), 90, placeholder=' …')}"),
        "version": _text(version_of(c, words)),
        "facts": [{"name": _text(name), "value": _text(value)} for name, value in facts(c, words)],
        "tiles": [{"count": str(count), "label": _text(label)} for count, label in words.tiles(c.counts)],
        "summary": _text(words.summary(c.counts)),
        "notes": [_text(words.waiting_note(len(c.waiting)))] if c.waiting else [],
        "chosen": _numbered(final_items(c, words)),
        "themes": _themes(c, words),
        "alone": [_text(words.said_by(point)) for point in c.alone],
        "not_taken": [_text(words.not_taken(n)) for n in c.not_taken],
        "ranking": _ranking(c, words),
        "ranking_line": _text(words.ranking_line(c.ranking)) if c.ranking else "",
        "blocks": _blocks(c, words),
        "without": [{"state": _text(s), "organisations": _text(o)} for s, o in without_contribution(c, words)],
        "heading_addendum": _text(words.heading_addendum(c.transmitted.version)) if c.transmitted else "",
        "addendum": [_text(words.addition(a)) for a in c.addendum],
        "waiting": [
            {
                "line": _text(words.waiting(w)),
                "text": _text(w.text or words.without_words()),
                "files": [_text(words.file(f.name)) for f in w.attachments],
            }
            for w in c.waiting
        ],
        "files": [
            {
                "organisation": _text(f.organisation),
                "number": str(f.number),
                "name": _text(f.attachment.name),
                "size": _text(words.size(f.attachment.size)),
            }
            for f in c.files
        ],
        "annex": [_annex(a, words) for a in c.annex],
        "set_aside": [_text(words.set_aside(s)) for s in c.set_aside],
    }


def transmission_docx(compilation: Compilation, words: Words, own: bytes | None = None) -> bytes:
    """What the recipient reads: the items that were chosen, or all of them by organisation, and who contributed.

    Nothing of how they came to be stands in it: neither who is missing nor the answers word for word.
    """
    c = compilation
    context = transmission_context(c, words)
    title = f"{c.title} – {c.group}"
    return _rendered("transmission.docx", context, words, title=title, author=c.group, at=c.at, own=own)


def transmission_context(c: Compilation, words: Words) -> dict[str, object]:
    """What a template of the recipient's document can name."""
    return {
        "group": _text(c.group),
        "subject": _text(c.title),
        "running_head": _text(f"{c.group} · {shorten(clean(c.title), 90, placeholder=' …')}"),
        "version": _text(version_of(c, words, outside=True)),
        "facts": [{"name": _text(name), "value": _text(value)} for name, value in letter_facts(c, words)],
        "chosen": _numbered(final_items(c, words)),
        "answers": [_answer(a, words) for a in given(c)] if not c.chosen else [],
        "contributors": _text(contributors_line(c, words)),
        "source": _text(words.meeting_decision(c.source) if c.source else ""),
    }


def followup_docx(sheet: FollowUp, words: Words, own: bytes | None = None) -> bytes:
    """The follow-up sheet as a Word file, one row a measure, on the group's letterhead if it is given."""
    still_open = len(sheet.open_rows)
    overdue = sum(bool(r.overdue_days) for r in sheet.rows)
    context = {
        "group": _text(sheet.group),
        "running_head": _text(f"{sheet.group} · {words.followup_title()}"),
        "state": _text(words.moment(sheet.at, year=True)),
        "version": "",
        "summary": _text(
            words.followup_summary(still_open, overdue, len(sheet.rows) - still_open)
            if sheet.rows
            else words.no_decisions()
        ),
        "rows": [
            {
                "number": f"#{row.number}",
                "title": _text(row.title),
                "meeting": [_text(words.of_meeting(row.meeting))] if row.meeting else [],
                "responsible": _text(words.responsible(row)),
                "dates": [_text(line) for line in due_lines(row, words)],
                "status": [] if row.overdue_days else [_text(words.status(row))],
                "late": [_text(words.status(row))] if row.overdue_days else [],
                "reason": [_text(row.reason)] if row.reason or not remark_lines(row, words) else [],
                "remarks": [_text(line) for line in remark_lines(row, words)],
            }
            for row in sheet.rows
        ],
    }
    title = f"{words.followup_title()} – {sheet.group}"
    return _rendered("follow-up.docx", context, words, title=title, author=sheet.group, at=sheet.at, own=own)


def _themes(c: Compilation, words: Words) -> list[dict[str, object]]:
    """Each theme with its organisations, and every point of it as it was sent.

    Without a number: while they are arranged each has one of its own, which is not its place.
    """
    return [
        {
            "heading": _text(theme.heading),
            "organisations": _text(words.organisations(theme.organisations)),
            "points": [_text(words.said_by(point)) for point in theme.points],
        }
        for theme in c.themes
    ]


def _ranking(c: Compilation, words: Words) -> list[dict[str, object]]:
    return [
        {"rank": str(i.rank), "text": _text(i.text), "voices": _text(words.ranked_voices(i))}
        for i in (c.ranking.supported if c.ranking else ())
    ]


def _blocks(c: Compilation, words: Words) -> list[dict[str, object]]:
    """The contributions of the roster, then those of others if there are any."""
    expected = [e.answer for e in c.entries if e.answer and e.standing is Standing.ANSWERED]
    others = [a for a in c.beside if not a.nothing_to_add]
    blocks = [(words.heading_contributions(), expected), *([(words.heading_beside(), others)] if others else [])]
    return [{"heading": heading, "rows": [_row(a, c, words) for a in answers]} for heading, answers in blocks]


def _row(answer: Answer, c: Compilation, words: Words) -> dict[str, object]:
    return _answer(answer, words) | {
        "by": _text(answer.by),
        "at": words.moment_here(answer.at),
        "via": _text(words.via(answer)),
        "marks": [_text(mark) for mark in marks(answer, c.wanted, words)],
    }


def _answer(answer: Answer, words: Words) -> dict[str, object]:
    """A cell needs a paragraph: an answer without any words or files says so."""
    empty = not (answer.items or answer.attachments)
    return {
        "organisation": _text(answer.organisation),
        "points": _numbered(answer.items),
        "texts": [words.without_words()] if empty else [],
        "files": [_text(words.file(f.name)) for f in answer.attachments],
    }


def _annex(answer: Answer, words: Words) -> dict[str, object]:
    nothing = words.nothing_to_add() if answer.nothing_to_add else words.without_words()
    return {
        "heading": _text(words.annex_entry(answer)),
        "meta": _text(annex_meta(answer, words)),
        "notes": [_text(note) for note in annex_notes(answer, words)],
        "lines": [_text(line) for line in clean(answer.text if answer.text.strip() else nothing).split("\n")],
        "files": [_text(words.file(f.name)) for f in answer.attachments],
    }


def _numbered(points: Iterable[str]) -> list[dict[str, object]]:
    return [{"number": str(n), "text": _text(point)} for n, point in enumerate(points, 1)]


def _text(text: str) -> "Markup":
    """The text as it stands in the file's XML. docxtpl would turn {_{ into {{, so those underscores are spelt out."""
    from markupsafe import Markup, escape

    safe = escape(clean(text))
    return Markup(_DOCXTPL_ESCAPE.sub("&#95;", safe)) if "_" in safe else safe  # noqa: S704 - escaped above


def _rendered(
    name: str,
    context: Mapping[str, object],
    words: Words,
    *,
    title: str,
    author: str,
    at: datetime,
    own: bytes | None = None,
) -> bytes:
    from documents.template import Filling, Placeholders, Said, check_filled, opened

    filled = {"words": Said(words), **context}
    word = Filling(TEMPLATES / name if own is None else opened(own, TEMPLATES / name))
    word.render(filled, Placeholders(filled), autoescape=True)
    document: Document = word.docx
    if own is not None:
        check_filled(document)
    properties = document.core_properties
    properties.title = clean(title)[:255]
    properties.author = properties.last_modified_by = clean(author)[:255]
    properties.language = words.locale_tag()
    properties.created = properties.modified = at.astimezone(UTC).replace(tzinfo=None)
    _speak(document, words.locale_tag())
    _describe_pictures(document, clean(author))
    _turn_right_to_left(document)
    _keep_short_rows_whole(document)
    buffer = io.BytesIO()
    document.save(buffer)
    return rezipped(buffer.getvalue())


def _speak(document: "Document", locale: str) -> None:
    """The language for spelling and screen readers, in the styles that everything is based on."""
    styles = document.styles.element
    defaults = styles.find(f"{_W}docDefaults/{_W}rPrDefault/{_W}rPr")
    if defaults is not None and defaults.find(_W + "lang") is None:
        defaults.append(defaults.makeelement(_W + "lang"))
    for element in styles.iter(_W + "lang"):
        element.set(_W + "val", locale)


def _describe_pictures(document: "Document", group: str) -> None:
    """What a screen reader says of a logo that its owner did not describe."""
    for part in document.part.package.iter_parts():
        for picture in part.element.iter(_DOC_PR) if hasattr(part, "element") else ():
            if not picture.get("descr"):
                picture.set("descr", group)


def _turn_right_to_left(document: "Document") -> None:
    """Paragraphs that begin in Arabic or Hebrew script are read from the right; Word wants that said."""
    body = document.element.body
    if not any(map(_RIGHT_TO_LEFT.search, body.itertext(_W + "t", with_tail=False))):
        return
    for paragraph in body.iter(_W + "p"):
        text = "".join(paragraph.itertext(_W + "t", with_tail=False))
        if _RIGHT_TO_LEFT.search(text) and _starts_right_to_left(text):
            properties = paragraph.get_or_add_pPr()
            properties.insert_element_before(properties.makeelement(_W + "bidi"), *_AFTER_BIDI)
            for run in paragraph.iter(_W + "r"):
                run.get_or_add_rPr().append(run.makeelement(_W + "rtl"))


def _keep_short_rows_whole(document: "Document") -> None:
    """A row moves to the next page as a whole, unless it is so long that it would leave much of the page empty."""
    for row in document.element.body.iter(_W + "tr"):
        if sum(map(len, row.itertext(_W + "t", with_tail=False))) < _SHORT:
            row.get_or_add_trPr().insert(0, row.makeelement(_W + "cantSplit"))


def _starts_right_to_left(text: str) -> bool:
    directions = (unicodedata.bidirectional(character) for character in text)
    return next((d for d in directions if d in ("L", "R", "AL")), "L") != "L"
