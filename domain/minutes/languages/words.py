"""What a language's table holds. Patterns are read on folded text: small letters without accents, plain apostrophes."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import partial
from itertools import zip_longest


@dataclass(frozen=True)
class Words:
    """Each field but the code is a regular expression; the French table says for each what it is for."""

    code: str
    stopwords: str
    small: str
    generic: str
    conjunction: str
    article: str
    our: str
    your: str
    we: str
    pronouns: str
    each: str
    please: str
    numbers: tuple[str, ...]
    two_thousand: str
    shortened: str
    # headings and labels
    actions: str
    decisions: str
    next_steps: str
    review: str
    attendance: str
    agenda: str
    record: str
    numbered: str
    goes_on: str
    page: str
    # heads of columns
    column_action: str
    column_decision: str
    column_who: str
    column_when: str
    first_date: str
    column_status: str
    column_topic: str
    column_said: str
    column_to: str
    plainly_action: str
    column_people: str
    column_name: str
    # states
    done: str
    not_done: str
    under_way: str
    stands: str
    stands_not: str
    done_inside: str
    status_label: str
    due_label: str
    nothing: str
    kept_by: str
    # an action, or none
    label: str
    shouted: str
    todo: str
    obliged: str
    needed: str
    left_to_do: str
    necessary: str
    agreed: str
    requested: str
    infinitive: str
    plain_infinitive: str
    before_infinitive: str
    marker: str
    not_in_title: str
    future: str
    any_future: str
    passive: str
    present: str
    reports: str
    person_does: str
    helping: str
    auxiliary: str
    then: str
    subordinate: str
    closing: str
    told: str
    doing: str
    possible: str
    past: str
    past_written: str
    was: str
    received: str
    here: str
    describes: str
    negated: str
    # kinds
    shares: str
    transmits: str
    contributes: str
    inputs: str
    commenting: str
    everybody: str
    event: str
    takes_place: str
    next_meeting: str
    before_meeting: str
    # who and to whom
    responsible_label: str
    by_whom: str
    to_whom: str
    to: str
    together: str
    in_names: str
    somebody: str
    not_names: str
    genitive: str
    for_review: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    time_words: str
    tomorrow: str
    today: str
    to_date: str
    feasts: str
    ordinal: str
    of_month: str
    up_to: str
    on_day: str
    of_a_day: str
    weekly: str
    last: str
    every_month: str
    deny: str
    about: str
    before_hour: str
    hours: str
    # when
    cue: str
    day_before_noun: str
    lasting: str
    latest: str
    namely: str
    that_day: str
    long_before: str
    units: tuple[str, ...]
    beginning: str
    with_day: str
    vague: str
    bare_period: str
    # the meeting
    date_label: str
    meeting: str
    not_the_meeting: str
    organisations_label: str
    organisation: str
    absent: str
    # how many, and whose number it is
    wanted: str
    of_them: str
    to_or: str
    at_most: str
    how_many_each: str
    in_all: str
    their_own: str
    hands_over: str
    offers: str
    chooses: str
    to_be_done: str
    # what the reader of dates does not know of the language: pattern -> words of the same length that it does
    dates: tuple[tuple[str, str], ...] = ()
    # «January 2» is a day; elsewhere it may be two of something in January
    month_then_day: bool = False
    # «8/29» is August 29 in this document
    month_first: bool = False


def either(*tables: Words) -> Words:
    """The words of several languages at once; for headings, column heads and states, which are mixed freely."""
    joined = {
        field.name: _joined([getattr(table, field.name) for table in tables])
        for field in fields(Words)
        if field.name not in ("code", "dates", "month_first", "month_then_day")
    }
    return Words(code="", **joined)  # type: ignore[arg-type]  # `dates` is not among them


def _joined(fields: Sequence[str] | Sequence[tuple[str, ...]]) -> str | tuple[str, ...]:
    """Of a row of names, such as the months, each is joined with its own."""
    patterns = [field for field in fields if isinstance(field, str)]
    rows = [field for field in fields if not isinstance(field, str)]
    return tuple(map("|".join, map(partial(filter, None), zip_longest(*rows)))) if rows else "|".join(patterns)


def any_of(*lists: str) -> str:
    """The alternatives of lists: one a line, or separated by « / »; the longest first."""
    words = (word.strip() for listed in lists for line in listed.splitlines() for word in line.split(" / "))
    return "|".join(sorted(filter(None, words), key=len, reverse=True))


def row(words: str) -> tuple[str, ...]:
    """Names in their order, such as the numbers; each with its alternatives."""
    return tuple(word.strip() for line in words.strip().splitlines() for word in line.split(" / "))


def one_of(words: str) -> str:
    """The same within something longer."""
    return f"(?:{any_of(words)})"


def word(words: str) -> str:
    """The same as whole words, anywhere in a line."""
    return rf"\b{one_of(words)}\b"


def stem(words: str) -> str:
    """The same as beginnings of words."""
    return rf"\b{one_of(words)}"
