"""The compilation, and what goes to the recipient, as plain text to be pasted into an e-mail."""

import re
import textwrap
from collections.abc import Iterator

from documents.clean import clean
from documents.lines import contributors_line, facts, final_items, given, marks, version_of, without_contribution
from documents.wording import Words
from domain.compiling import Answer, Compilation
from domain.mail import Note
from domain.standing import Standing

WIDTH = 78  # characters of a line

_HEAD = re.compile(r" *(?:\d+\. |- )?")


def compilation_txt(compilation: Compilation, words: Words) -> bytes:
    """Everything but the annex, in UTF-8, in lines that any program shows whole. No word or address is broken."""
    written = clean("\n".join(_lines(compilation, words))).split("\n")
    return ("\n".join(map(_wrapped, written)) + "\n").encode()


def transmission_txt(compilation: Compilation, words: Words) -> bytes:
    """The recipient's e-mail in UTF-8: the subject on the first line, after an empty one the text.

    Lines are as long as what was written: mail programs wrap what is pasted, and badly what was wrapped before.
    """
    return clean("\n".join(_mail(compilation, words)) + "\n").encode()


def _lines(c: Compilation, words: Words) -> Iterator[str]:
    yield c.group
    yield words.compilation_title()
    yield f"#{c.number} {c.title}"
    yield ""
    yield from (words.fact(name, value) for name, value in facts(c, words))
    yield ""
    yield words.summary(c.counts)
    if c.waiting:
        yield words.waiting_note(len(c.waiting))
    if c.chosen:
        yield from _heading(words.heading_chosen())
        yield from _numbered(final_items(c, words))
    if c.themes or c.alone:
        yield from _heading(words.heading_themes())
        for n, theme in enumerate(c.themes):
            if n:
                yield ""
            yield theme.heading
            yield f"   {words.organisations(theme.organisations)}"
            yield from (f"   - {words.said_by(point)}" for point in theme.points)
        if c.alone:
            if c.themes:
                yield ""
            yield words.heading_alone()
            yield from (f"   - {words.said_by(point)}" for point in c.alone)
    if c.not_taken:
        yield from _heading(words.heading_not_taken())
        yield from (f"- {words.not_taken(n)}" for n in c.not_taken)
    if c.ranking:
        yield from _heading(words.heading_ranking())
        yield words.ranking_line(c.ranking)
        yield from (f"{i.rank}. {' '.join(i.text.split())} ({words.ranked_voices(i)})" for i in c.ranking.supported)
    yield from _heading(words.heading_contributions())
    answered = [e.answer for e in c.entries if e.answer and e.standing is Standing.ANSWERED]
    yield from _answers(answered, c, words) if answered else [words.no_answers()]
    others = [a for a in c.beside if not a.nothing_to_add]
    if others:
        yield from _heading(words.heading_beside())
        yield from _answers(others, c, words)
    if without := without_contribution(c, words):
        yield from _heading(words.heading_without())
        yield from (words.fact(state, names.replace("\n", ", ")) for state, names in without)
    if c.addendum and c.transmitted:
        yield from _heading(words.heading_addendum(c.transmitted.version))
        yield from (f"- {words.addition(a)}" for a in c.addendum)
    if c.waiting:
        yield from _heading(words.heading_waiting())
        for w in c.waiting:
            yield f"- {words.waiting(w)}"
            yield from (f"  {line}" for line in (w.text or words.without_words()).splitlines())
            yield from (f"  {words.file(f.name)}" for f in w.attachments)
    if c.files:
        yield from _heading(words.heading_files())
        yield from (f"- {words.file_line(f)}" for f in c.files)
    yield ""
    yield words.originals_elsewhere()
    yield words.sensitivity()
    yield version_of(c, words)


def note_of(c: Compilation, words: Words) -> Note:
    """The covering note: as it is proposed, where the coordination did not put it in other words."""
    subject = words.mail_subject(*(" ".join(name.split()) for name in (c.group, c.title)))  # a subject is one line
    recipient = c.transmitted.recipient if c.transmitted else c.recipient
    own = c.note or Note()
    if c.adds_to is None:
        opening = words.mail_opening(c.group, c.title, recipient)
    else:
        opening = words.addendum_opening(c.group, recipient, c.adds_to)
    return Note(own.subject or subject, own.opening or opening)


def _mail(c: Compilation, words: Words) -> Iterator[str]:
    note = note_of(c, words)
    yield note.subject
    yield ""
    yield note.opening
    yield ""
    if c.chosen:
        yield from _numbered(final_items(c, words))
    else:
        yield from _by_organisation(given(c), words)
    yield ""
    if line := contributors_line(c, words):
        yield line
        yield ""
    yield words.mail_closing()
    yield words.coordination(c.group)


def _by_organisation(answers: list[Answer], words: Words) -> Iterator[str]:
    if not answers:
        yield words.no_answers()
    for n, answer in enumerate(answers):
        if n:
            yield ""
        yield from _said(answer, words)


def _wrapped(line: str) -> str:
    """Further lines stand under the first word, behind the number or the dash."""
    head = _HEAD.match(line)
    indent = " " * len(head[0] if head else "")
    return textwrap.fill(
        line, WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False, expand_tabs=False
    )


def _heading(text: str) -> Iterator[str]:
    yield ""
    yield text
    yield "-" * len(text)


def _answers(answers: list[Answer], c: Compilation, words: Words) -> Iterator[str]:
    for n, answer in enumerate(answers):
        if n:
            yield ""
        yield from _said(answer, words)
        about = (answer.by, words.moment(answer.at, year=True), words.via(answer), *marks(answer, c.wanted, words))
        yield f"[{' · '.join(part for part in about if part)}]"


def _said(answer: Answer, words: Words) -> Iterator[str]:
    yield answer.organisation
    yield from _numbered(answer.items)
    yield from (f"- {words.file(f.name)}" for f in answer.attachments)
    if not (answer.items or answer.attachments):
        yield words.without_words()


def _numbered(points: tuple[str, ...]) -> Iterator[str]:
    """Further lines of a point stand under its first word."""
    for n, point in enumerate(points, 1):
        head = f"{n}. "
        first, *rest = clean(point).split("\n")
        yield head + first
        yield from (" " * len(head) + line for line in rest)
