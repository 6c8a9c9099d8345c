"""What minutes are read to say: when the meeting was, who was there, what is to be done, and which decisions follow."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from domain.decisions import Wanted
from domain.groups import Attribution

State = Literal["done", "in progress", "pending"]
Kind = Literal["contribution", "transmission", "share", "task", "event"]
# Why something must be asked before it may be acted on.
Question = Literal["weekday_conflict", "no_such_day", "ambiguous", "past", "two_dates", "no_meeting_date"]


@dataclass(frozen=True)
class Due:
    """When something is due as the minutes have it. `date` is None when no day follows: «mensuel», «mi-juillet»."""

    date: dt.date | None
    time: dt.time | None
    raw: str  # the words that say so
    question: Question | None = None
    candidates: tuple[dt.date, ...] = ()  # the days to choose from when there is a question


@dataclass(frozen=True)
class Action:
    """Something somebody must do after the meeting, in the words of the minutes."""

    quote: str  # words of the document
    title: str  # the same, short: what is to be done, without who and when
    kind: Kind
    due: Due | None = None
    responsible: str | None = None
    recipient: str | None = None
    wanted: Wanted | None = None
    wanted_unsaid: bool = False  # whether each organisation is asked for as many, or as many are transmitted
    carried_over: bool = False  # still open from an earlier meeting


@dataclass(frozen=True)
class Proposal:
    """A decision as it is shown before anything is stored: a contribution and the transmission after it.

    With neither date it is an undated task; with `contributions` it will collect answers.
    """

    title: str
    quotes: tuple[str, ...]  # the sentences it was read from
    kind: Kind
    contributions: Due | None = None
    transmission: Due | None = None
    said: str | None = None  # what was said of an undated one's time: «mensuel»
    recipient: str | None = None
    owner: str | None = None
    wanted: Wanted | None = None
    carried_over: bool = False
    attribution: Attribution | None = None  # said by the coordination, never read; None is the group's own

    @property
    def question(self) -> Question | None:
        """The first thing to be asked about it."""
        return next((due.question for due in (self.contributions, self.transmission) if due and due.question), None)


@dataclass(frozen=True)
class Report:
    """How something stands that was decided before, in the words of the minutes."""

    subject: str  # what it is about, as written
    said: str  # the words that tell its state
    state: State
    due: dt.date | None = None  # the day it was put off to


@dataclass(frozen=True)
class Organisation:
    """One that took part, with the sub-units named beside it: «MINUSMA (CAD, PE)»."""

    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Findings:
    """All that was found in one document."""

    meeting_date: dt.date | None
    lang: str
    organisations: tuple[Organisation, ...]
    actions: tuple[Action, ...]
    decisions: tuple[Proposal, ...]
    other_meetings: tuple[dt.date, ...] = ()  # several meetings in one file: their dates besides the one read
    reports: tuple[Report, ...] = ()
