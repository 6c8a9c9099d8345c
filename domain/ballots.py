"""A ranking round: what stands to choice, whose vote counts, which items the members put first.

One voice an organisation. The latest vote given for it counts, whoever of its focal points gave it, in the poll or in
private; taken back, the one before it counts again. A ballot is never changed: what is edited, withdrawn or received
meanwhile is told beside it.
"""

import hashlib
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from domain.groups import Act, Group

Where = Literal["poll", "group", "private"]
"""Telegram's own poll in the group, a message in the group that leads to the private ballot, or private chats alone."""


ENOUGH = 3  # votes among which nobody can tell one from another


@dataclass(frozen=True)
class Option:
    """One line of the ballot: a point, or a theme with its points. It stays as it was when the round opened."""

    number: int  # as people see it, from 1
    text: str  # what is read on the ballot
    wording: str  # what stands for it in the final version
    points: tuple[str, ...]  # what it stands for, by `words_id`: the same words twice where two said them


@dataclass(frozen=True)
class Vote:
    """What one person ticked for an organisation. `organisation` is None for a voter nobody knows to speak for one."""

    organisation: str | None
    options: tuple[int, ...]
    by: int
    at: datetime
    on_behalf: bool = False  # given by the coordination for an organisation that said it elsewhere
    in_poll: bool | None = None  # in the group's own poll, which takes one vote a person; None: not kept at the time


@dataclass(frozen=True)
class Ended:
    """How the round ended, and which organisations could vote by then."""

    at: datetime
    why: Literal["time", "by hand", "cancelled", "transmitted"]
    organisations: tuple[str, ...]
    by: int | None = None


@dataclass(frozen=True)
class Round:
    """The members rank what stands to choice, one voice an organisation."""

    number: int  # within its decision, from 1
    opened: Act
    until: datetime
    where: Where
    options: tuple[Option, ...]
    at_most: int  # that an organisation may choose
    seen: tuple[str, ...]  # all points that had come by then, by `words_id`: what comes later is not on the ballot
    votes: tuple[Vote, ...] = ()
    ended: Ended | None = None

    def option(self, number: int) -> Option | None:
        return next((o for o in self.options if o.number == number), None)

    @property
    def public(self) -> bool:
        """Telegram shows in the group who voted for what, once its poll is closed."""
        return self.where == "poll"

    @property
    def has_result(self) -> bool:
        """It ended by its time or by hand, and somebody voted."""
        return self.ended is not None and self.ended.why in ("time", "by hand") and bool(self.votes)

    @property
    def posted_as(self) -> str:
        """The purpose of its post in the group."""
        return f"ranking {self.number}"


def round_of(purpose: str) -> int | None:
    """The number of the round that was posted with this purpose."""
    what, _, number = purpose.partition(" ")
    return int(number) if what == "ranking" and number.isdecimal() else None


def asked_in(purpose: str) -> int | None:
    """The number of the round that a message in the group is about: its post, what stands in its place, the line."""
    found = re.search(r"\branking (\d+)\b", purpose)
    return int(found[1]) if found else None


def words_id(text: str) -> str:
    """By which a point is known on a ballot: by its words alone, whoever sent them and however it is called now."""
    return hashlib.sha256(" ".join(text.split()).encode(errors="replace")).hexdigest()[:12]


# Voting


def cast(this: Round, vote: Vote) -> Round:
    """With this vote as the latest; it takes the place of what the same person voted there for the same organisation.

    One in the poll and one in private stand side by side. In a poll a vote that is taken back comes as one without
    options.
    """
    others = tuple(v for v in this.votes if not _same_voice(this, v, vote))
    return replace(this, votes=(*others, vote) if vote.options else others)


def _same_voice(this: Round, before: Vote, vote: Vote) -> bool:
    """Given by the same person in the same place for the same organisation, or before it was known for which."""
    same_place = _is_in_poll(this, before) == _is_in_poll(this, vote)
    by_the_same = (before.by, before.on_behalf) == (vote.by, vote.on_behalf)
    return same_place and by_the_same and before.organisation in (None, vote.organisation)


def _is_in_poll(this: Round, vote: Vote) -> bool:
    """Of the time when it was not kept, a person's own votes in a round with a poll."""
    return this.public and not vote.on_behalf if vote.in_poll is None else vote.in_poll


def polled_for(group: Group, this: Round, person: int) -> tuple[str | None, ...]:
    """The organisations that a vote in the group's poll is for; Telegram takes one vote a person, not one for each.

    As this person said of their earlier vote there; else the first of theirs that they have not voted for in private,
    or the first. Whoever speaks for several is asked in private whether it is for another one or for all; where they
    cannot be asked it stays so. None: for nobody they are known to speak for yet.
    """
    own = [o.key for o in group.organisations_of(person)]
    earlier = [v.organisation for v in in_poll(this, person) if v.organisation in own]
    if earlier:
        return tuple(earlier)
    voted = {v.organisation for v in this.votes if v.by == person and not v.on_behalf}
    return (next((key for key in own if key not in voted), own[0] if own else None),)


def in_poll(this: Round, person: int) -> tuple[Vote, ...]:
    """What stands for this person's vote in the poll: one for each organisation it is for."""
    return tuple(v for v in this.votes if v.by == person and _is_in_poll(this, v))


def polled(this: Round, person: int, votes: Iterable[Vote]) -> Round:
    """With these in the place of what the person voted in the poll so far."""
    this = replace(this, votes=tuple(v for v in this.votes if v not in in_poll(this, person)))
    for vote in votes:
        this = cast(this, vote)
    return this


def taken_back(this: Round, vote: Vote) -> Round:
    return replace(this, votes=tuple(v for v in this.votes if v != vote))


def electorate(group: Group, this: Round) -> tuple[str, ...]:
    """The organisations that have a voice: those on the roster, by key, as it is or as it was at the end."""
    return this.ended.organisations if this.ended else tuple(o.key for o in group.expected())


def standing_votes(group: Group, this: Round) -> dict[str, Vote]:
    """The vote that counts for each organisation that has one."""
    voted = ((spoken_for(group, this, vote), vote) for vote in this.votes)
    return _latest(this, voted, electorate(group, this), valid=True)


def voted_themselves(group: Group, this: Round) -> frozenset[str]:
    """The organisations whose vote is their own: the coordination neither sees nor replaces it."""
    return frozenset(key for key, vote in standing_votes(group, this).items() if not vote.on_behalf)


def void_votes(group: Group, this: Round) -> tuple[str, ...]:
    """The organisations that have only ticked more than they may; Telegram's poll lets them."""
    voted, may_vote = [(spoken_for(group, this, vote), vote) for vote in this.votes], electorate(group, this)
    valid = _latest(this, voted, may_vote, valid=True)
    return tuple(key for key in _latest(this, voted, may_vote, valid=False) if key not in valid)


def tells_whose(group: Group, this: Round) -> bool:
    """Whether the counts of a secret round would tell the coordination who chose what, once they stand beside names.

    It knows its own votes and those it gave for others: where all but one or two are known, the rest is subtraction.
    """
    unknown = [v for v in standing_votes(group, this).values() if not (v.on_behalf or group.is_coordinated_by(v.by))]
    return not this.public and 0 < len(unknown) < ENOUGH


def voices_of(this: Round) -> dict[str, int]:
    """How many voices each point got in a round that ended, by `words_id`."""
    if this.ended is None or not this.votes:
        return {}
    votes = _latest(this, ((v.organisation, v) for v in this.votes), this.ended.organisations, valid=True).values()
    return {words: sum(o.number in v.options for v in votes) for o in this.options for words in o.points}


def _latest(
    this: Round, voted: Iterable[tuple[str | None, Vote]], may_vote: Collection[str], *, valid: bool
) -> dict[str, Vote]:
    """The last vote of each organisation that keeps to what may be chosen, or that does not."""
    kept = [(key, vote) for key, vote in voted if (len(vote.options) <= this.at_most) is valid]
    found = {key: vote for key, vote in kept if key in may_vote}
    return {key: found[key] for key in may_vote if key in found}


def spoken_for(group: Group, this: Round, vote: Vote) -> str | None:
    """The organisation a vote is for. Whoever is named a focal point before the end need not vote again.

    Named for several, it is for the first of them.
    """
    if vote.organisation is not None or this.ended:
        return vote.organisation
    return next((o.key for o in group.organisations_of(vote.by)), None)


def ended(group: Group, this: Round, ending: Ended) -> Round:
    """The round as it stays: who spoke for whom, and who could vote, is what it was at its end."""
    if this.ended:
        return this
    votes = tuple(replace(v, organisation=spoken_for(group, this, v)) for v in this.votes)
    return replace(this, votes=votes, ended=ending)


# Counting


@dataclass(frozen=True)
class Ranked:
    """An option with its voices. Options with as many voices share a rank."""

    rank: int
    option: Option
    voters: tuple[str, ...]  # the organisations that chose it, by key
    gone: bool = False  # none of its points stands any more: edited or withdrawn since

    @property
    def voices(self) -> int:
        return len(self.voters)


@dataclass(frozen=True)
class Tally:
    """What a round comes to."""

    rows: tuple[Ranked, ...]  # those with the most voices first
    voted: tuple[str, ...]
    missing: tuple[str, ...]  # organisations that have not voted
    void: tuple[str, ...]  # of these, the ones that ticked too many
    strangers: tuple[int, ...] = ()  # persons who voted and speak for no organisation
    new: int = 0  # points that stand now and were not on the ballot

    @property
    def expected(self) -> int:
        return len(self.voted) + len(self.missing)


def tally(group: Group, this: Round, texts: Collection[str]) -> Tally:
    """`texts`: the points that stand now."""
    votes = standing_votes(group, this)
    there = {words_id(text) for text in texts if text.strip()}
    chosen = {o.number: tuple(key for key, vote in votes.items() if o.number in vote.options) for o in this.options}
    ordered = sorted(this.options, key=lambda o: (-len(chosen[o.number]), o.number))
    rows = tuple(
        Ranked(
            1 + sum(len(chosen[other.number]) > len(chosen[o.number]) for other in this.options),
            o,
            chosen[o.number],
            gone=there.isdisjoint(o.points),
        )
        for o in ordered
    )
    missing = tuple(key for key in electorate(group, this) if key not in votes)
    strangers = tuple(dict.fromkeys(v.by for v in this.votes if v.by and spoken_for(group, this, v) is None))
    return Tally(rows, tuple(votes), missing, void_votes(group, this), strangers, len(there - set(this.seen)))


def first(rows: Iterable[Ranked], count: int) -> tuple[tuple[Ranked, ...], tuple[Ranked, ...]]:
    """The first so many that can be taken: those that are certain, and those tied for the places that are left.

    What has no voice is not among the first, and what does not stand any more cannot be taken.
    """
    able = [r for r in rows if r.voices and not r.gone]
    if len(able) <= count:
        return tuple(able), ()
    edge = able[count - 1].voices if count > 0 else 0
    if count <= 0 or able[count].voices < edge:
        return tuple(able[: max(count, 0)]), ()
    return tuple(r for r in able if r.voices > edge), tuple(r for r in able if r.voices == edge)


def official_first(group: Group, this: Round) -> tuple[Ranked, ...]:
    """Of a poll that has ended, with one voice an organisation: the first so many as could be chosen, ties included.

    Telegram's own count takes each person for one, and stands there for everybody to read.
    """
    if not (this.public and this.has_result):
        return ()
    rows = tally(group, this, ()).rows
    return tuple(row for row in rows if row.voices and row.rank <= this.at_most)


# What is typed instead of pressed

OPEN_FOR = timedelta(hours=24)  # numbers that are written later are for no ballot in particular


@dataclass(frozen=True)
class Mistyped:
    """Numbers that cannot be taken as a choice, and why."""

    why: Literal["unknown", "repeated", "gone", "too many"]
    numbers: tuple[int, ...]


def stands_open(opened: datetime, asked: datetime | None, now: datetime) -> bool:
    """Whether numbers are for this ballot: it was opened lately, and nothing was asked of the person since."""
    return now - opened < OPEN_FOR and (asked is None or asked < opened)


def choice_of(this: Round, numbers: Sequence[int], gone: Collection[int]) -> tuple[int, ...] | Mistyped:
    """What is ticked by these numbers, in the order of the ballot; nothing is where one of them cannot be.

    `gone`: the options that do not stand any more.
    """
    if unknown := _once(n for n in numbers if this.option(n) is None):
        return Mistyped("unknown", unknown)
    if repeated := _once(n for n in numbers if numbers.count(n) > 1):
        return Mistyped("repeated", repeated)
    if lost := _once(n for n in numbers if n in gone):
        return Mistyped("gone", lost)
    if len(numbers) > this.at_most:
        return Mistyped("too many", tuple(numbers))
    return tuple(sorted(numbers))


def _once(numbers: Iterable[int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(numbers))


def numbers_in(text: str, among: Sequence[Option]) -> tuple[int, ...]:
    """The options that ticks name, «2 5», each once, in the order of the ballot."""
    named = {int(part) for part in text.split() if part.isdecimal()}
    return tuple(o.number for o in among if o.number in named)
