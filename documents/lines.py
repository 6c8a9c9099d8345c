"""What is said about a compilation and a follow-up sheet, the same in every format."""

from documents.wording import Words
from domain.compiling import Answer, Compilation, Entry, Timeliness
from domain.decisions import Wanted
from domain.followup import Row
from domain.standing import Standing


def facts(c: Compilation, words: Words) -> list[tuple[str, str]]:
    """The head of the compilation as pairs of name and value; what is not known is left out."""
    known = [
        (words.fact_recipient(), c.recipient),
        (words.fact_contributions(), words.by_latest(c.contributions_due) if c.contributions_due else None),
        (words.fact_transmission(), words.by_latest(c.transmission_due) if c.transmission_due else None),
        (words.fact_transmitted(), words.transmitted(c.transmitted) if c.transmitted else None),
        *((words.fact_taken_back(), words.taken_back(t)) for t in c.taken_back),
        (words.fact_wanted(), words.wanted(c.wanted) if c.wanted else None),
        (words.fact_source(), words.quoted(c.source) if c.source else None),
        (words.fact_state(), words.moment(c.at, year=True)),
    ]
    return [(name, value) for name, value in known if value]


def version_of(c: Compilation, words: Words, *, outside: bool = False) -> str:
    """The version once it is frozen; until then, that it is a draft or a working document, and as of when."""
    content = c.fingerprint_outside if outside else c.fingerprint
    if c.is_draft:
        return words.draft_line(c.at, content)
    return words.version_line(c.version, content) if c.is_frozen else words.state_line(c.at, content)


def letter_facts(c: Compilation, words: Words) -> list[tuple[str, str]]:
    """The head of what the recipient reads: to whom, from whom, of which day."""
    recipient = c.transmitted.recipient if c.transmitted else c.recipient
    known = [
        (words.fact_recipient(), recipient),
        (words.fact_from(), words.coordination(c.group)),
        (words.fact_date(), words.day(c.transmitted.at if c.transmitted else c.at, year=True)),
    ]
    return [(name, value) for name, value in known if value]


def given(c: Compilation) -> list[Answer]:
    """The answers that are transmitted when no items were chosen out of them."""
    return [a for a in c.standing_answers if not a.nothing_to_add]


def final_items(c: Compilation, words: Words) -> tuple[str, ...]:
    """The items of the final version, then those of its addenda, each with whose it is, as far as that is told."""
    whose = {**dict(enumerate(c.whose)), **dict.fromkeys(c.own, (words.by_coordination(),))}
    chosen = (words.item_of(item, names) if (names := whose.get(n)) else item for n, item in enumerate(c.chosen))
    added = (words.item_of(a.wording, (*a.organisations, words.of_addendum(a.version))) for a in c.added)
    return (*chosen, *added)


def contributors_line(c: Compilation, words: Words) -> str:
    """Who contributed; in an addendum also who took something back."""
    said = (
        words.contributors(c.contributors, chosen=bool(c.chosen)) if c.contributors else "",
        words.retracted(c.retracted) if c.retracted else "",
    )
    return " ".join(filter(None, said))


def without_contribution(c: Compilation, words: Words) -> list[tuple[str, str]]:
    """Who has nothing to add, is excused or awaited: the state and the organisations, in the roster's order."""
    nothing = [e.organisation for e in c.entries if e.standing is Standing.NOTHING_TO_ADD]
    beside = [a.organisation for a in c.beside if a.nothing_to_add]
    excused = [(e, words.excused(e)) for e in c.entries if e.standing is Standing.EXCUSED]
    missing = [(e, words.awaited(e, c.contributions_due)) for e in c.entries if e.standing is Standing.NOT_YET]
    states = [
        (Standing.NOTHING_TO_ADD, len(nothing + beside), ", ".join(nothing + beside)),
        (Standing.EXCUSED, len(excused), _listed(excused)),
        (Standing.NOT_YET, len(missing), _listed(missing)),
    ]
    return [(words.standing(standing, count), names) for standing, count, names in states if count]


def _listed(named: list[tuple[Entry, str]]) -> str:
    """Bare names on one line, then each that has a remark on its own."""
    bare = ", ".join(name for entry, name in named if name == entry.organisation)
    remarked = [name for entry, name in named if name != entry.organisation]
    return "\n".join(filter(None, [bare, *remarked]))


def marks(answer: Answer, wanted: Wanted | None, words: Words) -> list[str]:
    """What a reader should notice about an answer; nothing for one that came in time and as asked."""
    said = (untimely(answer, words), words.amount(answer, wanted), words.edited(answer))
    return [mark for mark in said if mark]


def untimely(answer: Answer, words: Words) -> str:
    """Empty for one that came in time."""
    punctual = answer.timeliness is Timeliness.ON_TIME and not answer.late_again
    return "" if punctual else words.timeliness(answer)


def annex_meta(answer: Answer, words: Words) -> str:
    """By whom, when and how it came, and whether it was edited since."""
    parts = (answer.by, words.moment(answer.at, year=True), words.via(answer), words.edited(answer))
    return " · ".join(part for part in parts if part)


def annex_notes(answer: Answer, words: Words) -> list[str]:
    """What became of it, and of its earlier versions."""
    replaced = words.replaced(answer.replaced_by) if answer.replaced_by is not None else ""
    return [note for note in (replaced, words.earlier(answer), words.reason_given(answer)) if note]


def due_lines(row: Row, words: Words) -> list[str]:
    """The due moments of a measure, or that it has none."""
    lines = []
    if row.contributions_due:
        lines.append(words.due_contributions(row.contributions_due))
    if row.transmission_due and not (row.contributions_due or row.recipient):
        lines.append(words.moment(row.transmission_due, year=True))  # of a task: nothing is transmitted
    elif row.transmission_due:
        lines.append(words.due_transmission(row.transmission_due, row.recipient))
    return lines or [words.undated()]


def remark_lines(row: Row, words: Words) -> list[str]:
    """Who said how it stands and when, how many answered, and the transmission."""
    lines = [words.said_so(row.said)] if row.said else []
    if row.counts:
        lines.append(words.answers_of(row.counts))
    if row.transmitted:
        lines.append(words.was_transmitted(row.transmitted))
    return lines
