"""What a language's table holds. Patterns are read on folded text: small letters without accents, plain apostrophes."""

from dataclasses import dataclass, fields


@dataclass(frozen=True)
class Words:
    """Each field but the code is a regular expression; the French table says for each what it is for."""

    code: str
    stopwords: str
    # headings and labels
    actions: str
    decisions: str
    next_steps: str
    review: str
    attendance: str
    agenda: str
    record: str
    # heads of columns
    column_action: str
    column_decision: str
    column_who: str
    column_when: str
    column_status: str
    column_topic: str
    column_said: str
    column_to: str
    # states
    done: str
    not_done: str
    # an action, or none
    label: str
    obliged: str
    needed: str
    agreed: str
    requested: str
    infinitive: str
    future: str
    any_future: str
    passive: str
    present: str
    reports: str
    person_does: str
    closing: str
    told: str
    doing: str
    possible: str
    past: str
    describes: str
    negated: str
    # kinds
    shares: str
    transmits: str
    contributes: str
    everybody: str
    event: str
    takes_place: str
    next_meeting: str
    # who and to whom
    responsible_label: str
    by_whom: str
    to_whom: str
    somebody: str
    not_names: str
    genitive: str
    for_review: str
    # when
    cue: str
    vague: str
    bare_period: str
    # the meeting
    date_label: str
    meeting: str
    not_the_meeting: str
    organisations_label: str
    # how many
    wanted: str
    # what the reader of dates does not know of the language: pattern -> words of the same length that it does
    dates: tuple[tuple[str, str], ...] = ()
    # «8/29» is August 29 in this document
    month_first: bool = False


def either(*tables: Words) -> Words:
    """The words of several languages at once; for headings, column heads and states, which are mixed freely."""
    joined = {
        field.name: "|".join(filter(None, (getattr(table, field.name) for table in tables)))
        for field in fields(Words)
        if field.name not in ("code", "dates", "month_first")
    }
    return Words(code="", **joined)  # type: ignore[arg-type]  # `dates` is not among them


def any_of(words: str) -> str:
    """The alternatives of a list: one a line, or separated by « / »."""
    return "|".join(
        sorted(
            (w.strip() for line in words.splitlines() for w in line.split(" / ") if w.strip()), key=len, reverse=True
        )
    )
