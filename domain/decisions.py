"""Decisions: what a meeting asked for, by when, from whom, for whom."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Literal, get_args

from domain.ballots import Round
from domain.groups import Act, Attribution

ATTRIBUTIONS: tuple[Attribution, ...] = get_args(Attribution)  # each tells less than the one before


@dataclass(frozen=True)
class Wanted:
    """How many items are transmitted in the end, e.g. 2 to 3; each organisation is asked for as many, or for any."""

    at_least: int
    at_most: int
    each: bool = True  # else the number is that of what is transmitted alone


@dataclass(frozen=True)
class Extension:
    """One organisation's own due moment, granted by the coordination. It never becomes earlier by a general move."""

    organisation: str
    until: datetime
    by: int
    at: datetime


@dataclass(frozen=True)
class Excuse:
    """The coordination, or a focal point who is away, excused an organisation from this decision."""

    organisation: str
    by: int
    at: datetime
    reason: str = ""


@dataclass(frozen=True)
class Move:
    """The due moments were changed; what they were before."""

    by: int
    at: datetime
    contributions_due: datetime | None
    transmission_due: datetime | None


@dataclass(frozen=True)
class Closure:
    """Contributions are closed: by the clock (by is None) or by the coordination. Late answers are still taken."""

    at: datetime
    by: int | None = None


@dataclass(frozen=True)
class Cancellation:
    by: int
    at: datetime
    reason: str = ""


class Outcome(StrEnum):
    """What became of an organisation's contribution in the version that was transmitted."""

    WHOLE = "whole"  # nothing was picked: everything went as it was compiled
    KEPT = "kept"
    MERGED = "merged"
    NOT_KEPT = "not kept"
    ADDED = "added"  # it came later, and went in an addendum


@dataclass(frozen=True)
class Result:
    """What a contributor is told, and can look up: the items of the final version in which the contribution stands."""

    organisation: str  # its name then
    number: int  # of the submission
    outcome: Outcome
    items: tuple[str, ...]
    others: int = 0  # how many other organisations stand in those items
    reason: str = ""  # why it was not kept, or not all of it, where the coordination says so
    set_aside: tuple[tuple[str, str], ...] = ()  # points of it that stand in no item, each with the reason given
    joined: tuple[int, ...] = ()  # of each of the items, with how many other organisations; not recorded before
    not_kept: tuple[str, ...] = ()  # its points that stand in no item, while others of it do
    earlier: tuple[str, ...] = ()  # items that stand only for words its organisation edited or replaced since
    files: int = 0  # how many it is, where it is nothing else and nobody put them into words

    @property
    def may_have_reason(self) -> bool:
        """Nothing of it is kept, or not all."""
        return self.outcome is Outcome.NOT_KEPT or bool(self.not_kept)


@dataclass(frozen=True)
class Transmission:
    """A frozen version of the compilation that was handed to the recipient."""

    version: int
    by: int
    at: datetime
    recipient: str
    sha256: str  # of the document made for the recipient
    chosen: tuple[str, ...]  # final wording of the items transmitted
    submissions: tuple[int, ...]  # numbers of the submissions that stood in it
    kept: tuple[int, ...] = ()  # numbers of the submissions an item of which was chosen
    files: tuple[str, ...] = ()  # attachment ids of the frozen files, the annex for the coordination last
    results: tuple[Result, ...] = ()
    adds_to: int | None = None  # an addendum: the version it adds to, which stays what it was
    versions: tuple[int, ...] = ()  # how many versions each of `submissions` had; not recorded of old ones
    taken_back: Act | None = None  # it was marked by mistake: nothing went to the recipient
    mailed: bool = False  # by the bot, told also when the mail is kept no more; not recorded of old ones
    own: tuple[int, ...] = ()  # places in `chosen` of what no organisation sent: the coordination added it
    # of each in `chosen`, the points it stands for, not recorded of old ones: whose, by the numbers of the submissions,
    # and which, by their places
    whose: tuple[tuple[int, ...], ...] = ()
    stands_for: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Progress:
    """What the coordination said of a decision for the follow-up sheet."""

    status: Literal["done", "in progress", "pending"]
    by: int
    at: datetime
    reason: str = ""


# What a group was told, in `Told.what`.
INVITED = "open private"  # to open the private chat; once for each decision
CALLED_AGAIN = "called again"  # the call was posted anew when the group moved to another chat
TAKEN_UP = (
    "taken up again"  # it is not done after all: what it would have been reminded of meanwhile is not made up for
)
RANKING_POSTED = "ranking posted"  # a post of a ranking round: its poll, its message, the one reminder of it


@dataclass(frozen=True)
class Told:
    """Something that was said in the group about this decision, besides what its nudges say."""

    what: str
    at: datetime


@dataclass(frozen=True)
class Decision:
    """One decision of one group. `number` is what people see (#4); `id` is unique over all groups."""

    id: int
    group: int
    number: int
    title: str
    opened: Act
    organisations: tuple[str, ...] = ()  # keys of the organisations expected, taken over from the roster
    source: str | None = None  # the sentence of the minutes
    contributions_due: datetime | None = None
    transmission_due: datetime | None = None
    recipient: str | None = None
    wanted: Wanted | None = None
    owner: str | None = None
    attribution: Attribution = "named"
    meeting: date | None = None  # whose minutes it was opened from
    extensions: tuple[Extension, ...] = ()
    excuses: tuple[Excuse, ...] = ()
    moves: tuple[Move, ...] = ()
    closure: Closure | None = None
    cancellation: Cancellation | None = None
    transmissions: tuple[Transmission, ...] = ()
    taken_back: tuple[Transmission, ...] = ()  # kept as they were frozen; their numbers are not given again
    progress: tuple[Progress, ...] = ()
    told: tuple[Told, ...] = ()
    rounds: tuple[Round, ...] = ()  # in which the members ranked its points

    @property
    def collects(self) -> bool:
        """Whether organisations are asked for something; else the coordination owes it, or it is a task."""
        return self.contributions_due is not None

    @property
    def dues(self) -> tuple[datetime, ...]:
        """When contributions and transmission are due, where they are."""
        return tuple(due for due in (self.contributions_due, self.transmission_due) if due)

    @property
    def is_alive(self) -> bool:
        """Answers are still taken, late ones too, until it is cancelled."""
        return self.cancellation is None

    @property
    def is_open(self) -> bool:
        """Contributions are being asked for."""
        return self.collects and not (self.closure or self.cancellation or self.transmissions)

    @property
    def is_noted_done(self) -> bool:
        """The coordination noted it as done: nobody is reminded of it."""
        return bool(self.progress) and self.progress[-1].status == "done"

    @property
    def is_running(self) -> bool:
        """The clock may still have something to do about it. What is false stays so until somebody acts."""
        is_dated = self.contributions_due is not None or self.transmission_due is not None
        is_over = bool(self.cancellation or self.transmissions)
        return self.round is not None or (is_dated and not is_over and (self.is_open or not self.is_noted_done))

    @property
    def round(self) -> Round | None:
        """The ranking round that has not ended."""
        return self.rounds[-1] if self.rounds and self.rounds[-1].ended is None else None

    @property
    def whole_versions(self) -> tuple[Transmission, ...]:
        """What was transmitted but the addenda. The date of the first stays that of the transmission."""
        return tuple(t for t in self.transmissions if t.adds_to is None)

    def held_before(self, done: Transmission, result: Result) -> Transmission | None:
        """The version or addendum before this one in which something of the same organisation stands."""
        for before in reversed([t for t in self.transmissions if t.version < done.version]):
            kept = (r for r in before.results if r.outcome is not Outcome.NOT_KEPT)
            if any(r.organisation == result.organisation for r in kept):
                return before
            if before.adds_to is None:
                break
        return None

    @property
    def next_version(self) -> int:
        return max((t.version for t in (*self.transmissions, *self.taken_back)), default=0) + 1

    @property
    def addenda(self) -> tuple[Transmission, ...]:
        """To the last whole version."""
        whole = self.whole_versions
        return tuple(t for t in self.transmissions if t.adds_to is not None and t.version > whole[-1].version)

    def due_for(self, organisation: str) -> datetime | None:
        """When this organisation's contribution is due: its extension, never earlier than the general date."""
        if self.contributions_due is None:
            return None
        own = [e.until for e in self.extensions if e.organisation == organisation]
        return max([self.contributions_due, *own[-1:]])

    def has_told(self, what: str) -> bool:
        return any(t.what == what for t in self.told)
