"""Compiling: one decision's answers, put in order so that nothing is lost and the numbers add up to the roster."""

import hashlib
import json
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Literal, NamedTuple

from domain.ballots import tally
from domain.decisions import Decision, Transmission, Wanted
from domain.groups import Act, Attribution, Group
from domain.kinds import Kind, kind_of
from domain.mail import Note
from domain.roster import folded
from domain.standing import Standing, standings
from domain.submissions import Attachment, Submission, Version, first_answer, standing_answer, tidied

AT_ONCE = 200  # answers that are compiled in one step


class Timeliness(StrEnum):
    ON_TIME = "on time"
    WITH_EXTENSION = "with extension"
    LATE = "late"


@dataclass(frozen=True)
class Answer:
    """A submission as the compilation shows it: what was said, by whom, when and how it came."""

    number: int
    organisation_key: str
    organisation: str  # its name
    by: str  # the author's name; empty once the person asked to be forgotten
    at: datetime  # first received
    edited_at: datetime | None
    earlier: tuple[datetime, ...]  # when the versions were received that the current one replaced
    text: str  # word for word
    items: tuple[str, ...]  # the text as a whole when no separate points were read out of it
    attachments: tuple[Attachment, ...]
    nothing_to_add: bool
    timeliness: Timeliness  # of its organisation, by what it answered first
    amount: Literal["too few", "too many"] | None
    private: bool
    on_behalf_by: str | None
    channel: str | None
    forwarded_from: str | None
    replaced_by: int | None  # the later submission of the same organisation that stands instead
    kind: Kind = "other"  # of the organisation
    late_again: bool = False  # it came late itself, from an organisation that had answered in time
    reason: str = ""  # why it was not kept, or not all of it, as the organisation was told; for the coordination alone

    @property
    def versions(self) -> int:
        return len(self.earlier) + 1

    @property
    def unread(self) -> int:
        """How many files it is, where it is nothing else."""
        return 0 if self.items or self.nothing_to_add else len(self.attachments)

    def names(self, who: str | None) -> bool:
        """Whether the organisation or the author is called so already."""
        return bool(who) and folded(str(who)) in (folded(self.organisation), folded(self.by))


@dataclass(frozen=True)
class Entry:
    """One organisation of the decision's roster."""

    organisation: str
    standing: Standing
    answer: Answer | None
    due: datetime | None  # its own moment
    reason: str  # why it is excused, when that was said
    away_until: datetime | None  # excused because everybody who speaks for it is away until then
    kind: Kind = "other"


@dataclass(frozen=True)
class Waiting:
    """A submission that counts for nobody until a question about it is answered. Only the coordination settles it."""

    number: int
    organisation: str | None
    by: str
    at: datetime
    why: Literal["comment?", "organisation?", "claim?"]
    text: str
    attachments: tuple[Attachment, ...]


@dataclass(frozen=True)
class SetAside:
    """A submission its author took back or called a comment: noted, its words not repeated."""

    number: int
    organisation: str | None
    by: str
    at: datetime
    why: Literal["withdrawn", "comment"]


@dataclass(frozen=True)
class Addition:
    """What changed since the last transmission."""

    change: Literal["new", "changed", "withdrawn"]
    number: int
    organisation: str
    at: datetime
    items: int  # the points that its organisation's answer did not hold then
    files: int = 0  # and the files


@dataclass(frozen=True)
class Transmitted:
    """The last transmission, an addendum's too. When the decision was transmitted is told by the first."""

    version: int
    by: str
    at: datetime
    recipient: str
    first: "Transmitted | None" = None  # None: this one is
    again: "Transmitted | None" = None  # the last whole version, where it is not the first
    addenda: tuple[datetime, ...] = ()  # to the last whole version


@dataclass(frozen=True)
class TakenBack:
    """A version that was marked as transmitted by mistake."""

    version: int
    marked: datetime
    by: str  # who took it back
    at: datetime


@dataclass(frozen=True)
class SubmittedFile:
    """A file that came with a counting submission; `attachment.id` finds its bytes."""

    organisation: str
    number: int  # of the submission
    attachment: Attachment


@dataclass(frozen=True)
class Sent:
    """One point as it was sent, with whose it is."""

    organisation: str
    number: int  # of the submission
    text: str


@dataclass(frozen=True)
class Themed:
    """Points that the coordination lets stand together, every one of them as it was sent."""

    heading: str
    points: tuple[Sent, ...]

    @property
    def organisations(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(p.organisation for p in self.points))


@dataclass(frozen=True)
class NotTaken:
    """A point that the coordination does not take up, and why."""

    point: Sent
    reason: str


class Went(NamedTuple):
    """A point that was transmitted, by its place, and as which item: of the final version, or behind it of `added`."""

    place: str
    item: int


class Added(NamedTuple):
    """An item that an addendum brought to the final version."""

    wording: str
    organisations: tuple[str, ...]
    version: int  # of the addendum


@dataclass(frozen=True)
class RankedItem:
    """What stood to choice in a ranking round, with how many organisations chose it."""

    rank: int
    text: str
    voices: int
    voters: tuple[str, ...]  # their names, where the group could see who chose what
    gone: bool  # edited or withdrawn since


@dataclass(frozen=True)
class Ranking:
    """How the members ranked the points, in the last round that ended."""

    at: datetime
    at_most: int  # that an organisation could choose
    voted: int
    expected: int
    items: tuple[RankedItem, ...]

    @property
    def supported(self) -> tuple[RankedItem, ...]:
        """Those that somebody chose: of forty points most may have no voice, and they stand elsewhere already."""
        return tuple(item for item in self.items if item.voices)


@dataclass(frozen=True)
class Counts:
    """The roster of the decision by standing; the four always add up to it."""

    answered: int
    nothing_to_add: int
    excused: int
    missing: int

    @property
    def expected(self) -> int:
        return self.answered + self.nothing_to_add + self.excused + self.missing


@dataclass(frozen=True)
class Compilation:
    group: str
    number: int
    title: str
    recipient: str | None
    contributions_due: datetime | None
    transmission_due: datetime | None
    wanted: Wanted | None
    source: str | None
    zone: str
    at: datetime
    version: int
    transmitted: Transmitted | None
    chosen: tuple[str, ...]
    counts: Counts
    entries: tuple[Entry, ...]
    beside: tuple[Answer, ...]  # answers that stand for organisations the decision does not expect
    annex: tuple[Answer, ...]  # every submission that counts, replaced ones too, by organisation and number
    waiting: tuple[Waiting, ...]
    set_aside: tuple[SetAside, ...]
    addendum: tuple[Addition, ...]
    themes: tuple[Themed, ...] = ()  # none before the points were arranged
    alone: tuple[Sent, ...] = ()  # points that no other says, and that nobody gave a heading
    not_taken: tuple[NotTaken, ...] = ()
    attribution: Attribution = "named"  # how it leaves the coordination; here the names stand all the same
    contributed: tuple[str, ...] | None = None  # what stands for each contributor, where not its name
    ranking: Ranking | None = None  # by the members
    adds_to: int | None = None  # an addendum: nothing but what came since this version
    retracted: tuple[str, ...] = ()  # in an addendum: of whom something that was transmitted stands no more
    taken_back: tuple[TakenBack, ...] = ()
    is_draft: bool = False  # to be looked at before it is frozen
    own: tuple[int, ...] = ()  # places in `chosen` of what the coordination added itself
    whose: tuple[tuple[str, ...], ...] = ()  # of each in `chosen`, once transmitted: the names of those it stands for
    added: tuple[Added, ...] = ()  # to what was chosen, by the addenda to it
    went: tuple[Went, ...] = ()  # the points that those items were made of
    note: Note | None = None  # the covering note in the coordination's words; None: as it is proposed

    @property
    def standing_answers(self) -> tuple[Answer, ...]:
        """The one answer of each organisation that has given one, in the order they are shown."""
        return (*(e.answer for e in self.entries if e.answer), *self.beside)

    @property
    def standing_numbers(self) -> tuple[int, ...]:
        """What a transmission of this compilation records as having stood in it."""
        return tuple(sorted(a.number for a in self.standing_answers))

    @property
    def standing_versions(self) -> tuple[int, ...]:
        """How many versions each of the same has."""
        return tuple(a.versions for a in sorted(self.standing_answers, key=lambda a: a.number))

    @property
    def contributors(self) -> tuple[str, ...]:
        """The names of the organisations that gave something, in the order they are shown; outside, what is told."""
        if self.contributed is not None:
            return self.contributed
        return tuple(a.organisation for a in self.standing_answers if not a.nothing_to_add)

    @property
    def is_frozen(self) -> bool:
        """Made at the moment of its transmission: it is that version. Any other is a working document."""
        return self.transmitted is not None and self.transmitted.at == self.at and not self.addendum

    @property
    def files(self) -> tuple[SubmittedFile, ...]:
        """Each once, however many answers hold it: from the first that brought it."""
        found: dict[tuple[str, str], SubmittedFile] = {}
        for answer in self.annex:
            for file in answer.attachments:
                found.setdefault(
                    (answer.organisation, file.id), SubmittedFile(answer.organisation, answer.number, file)
                )
        return tuple(found.values())

    @property
    def fingerprint(self) -> str:
        """Tells two compilations with other content apart; the moment of compiling is not content."""
        content = [
            [self.number, self.title, self.recipient, *self.chosen],
            [[e.organisation, e.standing, e.answer.number if e.answer else None] for e in self.entries],
            [[a.organisation, a.number, a.text, *a.items, *(f.id for f in a.attachments)] for a in self.annex],
            [[w.number, w.text] for w in self.waiting],
        ]
        if self.themes or self.alone or self.not_taken:
            content += [[p.number, p.text] for p in self.alone]
            content += [[t.heading, *(f"{p.number} {p.text}" for p in t.points)] for t in self.themes]
            content += [[n.point.number, n.point.text, n.reason] for n in self.not_taken]
        if self.ranking:
            content += [[self.ranking.at.isoformat()], *([i.text, i.voices, *i.voters] for i in self.ranking.items)]
        if self.own:
            content.append(["own", *self.own])
        if self.added:
            content.append(["added", *self.added])
        if self.attribution != "named":
            content.append([self.attribution, *(a.kind for a in self.standing_answers)])
        return _hashed(content)

    @property
    def fingerprint_outside(self) -> str:
        """The same of what the recipient reads, made of nothing else: what is not told cannot be guessed from it."""
        given = () if self.chosen else [a for a in self.standing_answers if not a.nothing_to_add]
        return _hashed(
            [
                [self.title, self.transmitted.recipient if self.transmitted else self.recipient, self.source],
                self.chosen,
                [[a.organisation, *a.items, *(f.name for f in a.attachments)] for a in given],
                self.contributors,
                self.retracted,
                *([self.own] if self.own else []),
                *([self.whose] if any(self.whose) else []),
            ]
        )


def compile_decision(
    group: Group,
    decision: Decision,
    submissions: Sequence[Submission],
    names: Mapping[int, str],
    now: datetime,
    *,
    chosen: Sequence[str] = (),
    own: Sequence[int] = (),
) -> Compilation:
    """Everything received, once: by organisation of the roster, then what belongs nowhere else.

    `names` are people's names by id. `chosen` is the final wording of what is transmitted, with the places of what is
    the coordination's `own`; without it, that of the last transmission. The order in which the submissions are given
    makes no difference.
    """
    steps = compiled_in_steps(group, decision, submissions, names, now, chosen=chosen, own=own)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            compilation: Compilation = done.value
            return compilation


def compiled_in_steps(
    group: Group,
    decision: Decision,
    submissions: Sequence[Submission],
    names: Mapping[int, str],
    now: datetime,
    *,
    chosen: Sequence[str] = (),
    own: Sequence[int] = (),
) -> Generator[None, None, Compilation]:
    """What `compile_decision` returns, with a pause after every few answers in which others can be served."""
    received = sorted(submissions, key=lambda s: s.number)
    standing = standings(group, decision, received)
    yield
    answers = []
    for place, (key, submission, theirs) in enumerate(_by_organisation(group, decision, received), 1):
        answers.append(_answer(group, decision, names, key, submission, theirs))
        if place % AT_ONCE == 0:
            yield
    stands = {a.organisation_key: a for a in answers if a.replaced_by is None}
    last = decision.transmissions[-1] if decision.transmissions else None
    whole = decision.whole_versions[-1] if last else None
    addendum = _addendum(group, received, answers, last) if last else ()
    entries = []
    for place, key in enumerate(standing, 1):
        entries.append(_entry(group, decision, key, standing[key], stands.get(key)))
        if place % AT_ONCE == 0:
            yield
    return Compilation(
        group=group.title,
        number=decision.number,
        title=decision.title,
        recipient=decision.recipient,
        contributions_due=_local(group, decision.contributions_due),
        transmission_due=_local(group, decision.transmission_due),
        wanted=decision.wanted,
        source=decision.source,
        zone=group.zone,
        at=now.astimezone(group.tz),
        version=last.version if last and not addendum else decision.next_version,
        transmitted=transmitted_of(group, decision, names),
        chosen=tuple(chosen) or (whole.chosen if whole else ()),
        own=tuple(own) if chosen else whole.own if whole else (),
        whose=_whose(whole, answers) if whole and not chosen else (),
        added=_added(decision, answers) if whole and whole.chosen and not chosen else (),
        went=_went(decision) if whole and whole.chosen and not chosen else (),
        counts=_counted(standing),
        entries=tuple(entries),
        beside=tuple(a for key, a in stands.items() if key not in standing),
        annex=tuple(answers),
        waiting=tuple(_waiting(group, names, s) for s in received if s.waits),
        set_aside=tuple(_set_aside(group, names, s) for s in received if not s.counts and not s.waits),
        addendum=addendum,
        taken_back=tuple(_taken_back(group, t, names) for t in decision.taken_back),
        attribution=decision.attribution,
        ranking=_ranking(group, decision, (a for a in answers if a.replaced_by is None)),
    )


def counts_of(group: Group, decision: Decision, submissions: Sequence[Submission]) -> Counts:
    """How many organisations of the decision stand where."""
    return _counted(standings(group, decision, submissions))


def transmitted_of(group: Group, decision: Decision, names: Mapping[int, str]) -> Transmitted | None:
    """The last transmission, if there was one, with what is to be told beside it."""
    if not decision.transmissions:
        return None

    def told(done: Transmission) -> Transmitted:
        return Transmitted(done.version, names.get(done.by, ""), done.at.astimezone(group.tz), done.recipient)

    last, whole = decision.transmissions[-1], decision.whole_versions
    return replace(
        told(last),
        first=told(whole[0]) if whole[0] != last else None,
        again=told(whole[-1]) if len(whole) > 1 else None,
        addenda=tuple(t.at.astimezone(group.tz) for t in decision.addenda),
    )


def _taken_back(group: Group, done: Transmission, names: Mapping[int, str]) -> TakenBack:
    by = done.taken_back or Act(done.by, done.at)
    return TakenBack(done.version, done.at.astimezone(group.tz), names.get(by.by, ""), by.at.astimezone(group.tz))


def as_of(submission: Submission, done: Transmission) -> Version | None:
    """What the submission said when this was transmitted.

    By what was counted then, not by the hour: an edit can be written before and be taken after. Of old transmissions
    only the hour is known.
    """
    counted = dict(zip(done.submissions, done.versions, strict=False))
    if submission.number in counted:
        return submission.versions[: counted[submission.number]][-1]
    return next((v for v in reversed(submission.versions) if v.at <= done.at), None)


def stood(organisation: str, submissions: Iterable[Submission], done: Transmission) -> list[Version]:
    """What this organisation's answer said when this was transmitted."""
    mine = [s for s in submissions if s.organisation == organisation and s.number in done.submissions]
    return [v for s in mine if (v := as_of(s, done))]


def timeliness(decision: Decision, organisation: str, at: datetime) -> Timeliness:
    """Whether what an organisation sent at this moment is on time, so by an extension, or received after.

    An organisation as a whole is judged by its `first_answer`. Closing by hand before the due moment makes what comes
    later late, except where more time was granted.
    """
    if decision.contributions_due is None:
        return Timeliness.ON_TIME
    general = decision.contributions_due
    if decision.closure and decision.closure.by is not None:
        general = min(general, decision.closure.at)
    if at <= general:
        return Timeliness.ON_TIME
    own = decision.due_for(organisation)
    if own is not None and at <= own and any(e.organisation == organisation for e in decision.extensions):
        return Timeliness.WITH_EXTENSION
    return Timeliness.LATE


def _by_organisation(
    group: Group, decision: Decision, received: Sequence[Submission]
) -> Iterator[tuple[str, Submission, Sequence[Submission]]]:
    """The submissions that count, by organisation as the decision lists them, then by number.

    Each with the key of its organisation and all that counts of it.
    """
    by_organisation: dict[str, list[Submission]] = {}
    for submission in received:
        if submission.organisation is not None and submission.counts:
            by_organisation.setdefault(submission.organisation, []).append(submission)
    everybody = dict.fromkeys((*decision.organisations, *(o.key for o in group.roster), *by_organisation))
    for key in everybody:
        theirs = by_organisation.get(key, ())
        yield from ((key, submission, theirs) for submission in theirs)


def _answer(
    group: Group,
    decision: Decision,
    names: Mapping[int, str],
    organisation: str,
    submission: Submission,
    received: Sequence[Submission],
) -> Answer:
    """`received`: all that counts of the organisation, this one among it."""
    current = submission.current
    standing = standing_answer(received, organisation)
    first = first_answer(received, organisation) or submission
    punctual = timeliness(decision, organisation, first.at)
    late = timeliness(decision, organisation, submission.at) is Timeliness.LATE
    whose = group.organisation(organisation)
    return Answer(
        number=submission.number,
        organisation_key=organisation,
        organisation=whose.name,
        by=names.get(submission.author, submission.author_name),
        at=submission.at.astimezone(group.tz),
        edited_at=current.at.astimezone(group.tz) if len(submission.versions) > 1 else None,
        earlier=tuple(v.at.astimezone(group.tz) for v in submission.versions[:-1]),
        text=current.text,
        items=_items(submission),
        attachments=current.attachments,
        nothing_to_add=submission.nothing_to_add,
        timeliness=punctual,
        amount=_amount(decision.wanted, submission),
        private=submission.source.private,
        on_behalf_by=names.get(submission.on_behalf.by, "") if submission.on_behalf else None,
        channel=submission.on_behalf.channel if submission.on_behalf else None,
        forwarded_from=submission.source.forwarded_from,
        replaced_by=standing.number if standing and standing.number != submission.number else None,
        kind=kind_of(whose),
        late_again=late and punctual is not Timeliness.LATE,
        reason=_reason(decision, submission.number),
    )


def _whose(done: Transmission, answers: Iterable[Answer]) -> tuple[tuple[str, ...], ...]:
    """Of each item that was transmitted, whose words it holds, by the name they have now."""
    names = {r.number: r.organisation for r in done.results} | {a.number: a.organisation for a in answers}
    return tuple(tuple(dict.fromkeys(names[n] for n in numbers if n in names)) for numbers in done.whose)


def _added(decision: Decision, answers: Sequence[Answer]) -> tuple[Added, ...]:
    return tuple(
        Added(wording, names, done.version)
        for done in decision.addenda
        for wording, names in zip(done.chosen, _whose(done, answers) or ((),) * len(done.chosen), strict=True)
    )


def _went(decision: Decision) -> tuple[Went, ...]:
    """With the last whole version and its addenda."""
    went: list[Went] = []
    items = 0
    for done in (decision.whole_versions[-1], *decision.addenda):
        went += (Went(place, items + n) for n, places in enumerate(done.stands_for, 1) for place in places)
        items += len(done.chosen)
    return tuple(went)


def _reason(decision: Decision, number: int) -> str:
    """As given with the last version that tells of this submission."""
    told = (r.reason for t in reversed(decision.transmissions) for r in t.results if r.number == number)
    return next(told, "")


def _items(submission: Submission) -> tuple[str, ...]:
    if submission.nothing_to_add:
        return ()
    current = submission.current
    if current.unread:
        return ()  # «ci-joint nos priorités»
    return current.items or ((current.text,) if current.text.strip() else ())


def _amount(wanted: Wanted | None, submission: Submission) -> Literal["too few", "too many"] | None:
    """Whether the number of points differs from what was asked. A file may hold any number, so it is never too few."""
    if wanted is None or not wanted.each or submission.nothing_to_add:
        return None
    count = len(_items(submission))
    if count > wanted.at_most:
        return "too many"
    if count < wanted.at_least and not submission.current.attachments:
        return "too few"
    return None


def _entry(group: Group, decision: Decision, key: str, standing: Standing, answer: Answer | None) -> Entry:
    excused = standing is Standing.EXCUSED
    excuse = next((e for e in reversed(decision.excuses) if e.organisation == key), None)
    away = [f.away_until for f in group.focal_points_of(key) if f.away_until]
    return Entry(
        organisation=group.organisation(key).name,
        standing=standing,
        answer=answer,
        due=_local(group, decision.due_for(key)),
        reason=excuse.reason if excused and excuse else "",
        away_until=_local(group, min(away)) if excused and not excuse and away else None,
        kind=kind_of(group.organisation(key)),
    )


def _counted(standing: Mapping[str, Standing]) -> Counts:
    found = Counter(standing.values())
    return Counts(
        answered=found[Standing.ANSWERED],
        nothing_to_add=found[Standing.NOTHING_TO_ADD],
        excused=found[Standing.EXCUSED],
        missing=found[Standing.NOT_YET],
    )


def _addendum(
    group: Group, received: Sequence[Submission], answers: Sequence[Answer], last: Transmission
) -> tuple[Addition, ...]:
    """What the recipient has not seen: standing or in other words only since the last transmission; or taken back.

    Each organisation's answer once: what was replaced again since goes nowhere.
    """
    by_number, went = {s.number: s for s in received}, frozenset(last.submissions)
    since = [
        _addition(a, stood(a.organisation_key, received, last), is_new=a.number not in went)
        for a in answers
        if a.replaced_by is None
        if a.number not in went or _is_changed(by_number[a.number], last)
    ]
    gone = [
        Addition("withdrawn", s.number, _name(group, s) or "", s.withdrawn.at if s.withdrawn else s.current.at, 0)
        for s in received
        if s.number in went and not s.counts
    ]
    return tuple(
        replace(a, at=a.at.astimezone(group.tz)) for a in sorted([*since, *gone], key=lambda a: (a.at, a.number))
    )


def _addition(answer: Answer, before: Sequence[Version], *, is_new: bool) -> Addition:
    points = {tidied(item) for item in answer.items}.difference(*(v.said for v in before))
    files = {f.id for f in answer.attachments}.difference(f.id for v in before for f in v.attachments)
    at = answer.edited_at or answer.at
    change: Literal["new", "changed"] = "new" if is_new else "changed"
    return Addition(change, answer.number, answer.organisation, at, len(points), len(files))


def _is_changed(submission: Submission, last: Transmission) -> bool:
    """However its words are set; and back to what they were, nothing is changed."""
    if len(submission.versions) == 1:
        return False
    now, then = submission.current, as_of(submission, last)
    if then is None:
        return True
    files, before = ({f.id for f in v.attachments} for v in (now, then))
    return now.text.split() != then.text.split() or files != before


def _ranking(group: Group, decision: Decision, answers: Iterable[Answer]) -> Ranking | None:
    over = [r for r in decision.rounds if r.ended and r.votes]
    if not over or over[-1].ended is None:
        return None
    last, at = over[-1], over[-1].ended.at
    counted = tally(group, last, [item for answer in answers for item in answer.items])
    items = tuple(
        RankedItem(
            row.rank,
            row.option.text,
            row.voices,
            tuple(group.organisation(key).name for key in row.voters) if last.public else (),
            row.gone,
        )
        for row in counted.rows
    )
    return Ranking(at.astimezone(group.tz), last.at_most, len(counted.voted), counted.expected, items)


def _waiting(group: Group, names: Mapping[int, str], submission: Submission) -> Waiting:
    current = submission.current
    return Waiting(
        number=submission.number,
        organisation=_name(group, submission),
        by=names.get(submission.author, submission.author_name),
        at=submission.at.astimezone(group.tz),
        why=submission.held or "organisation?",
        text=current.text,
        attachments=current.attachments,
    )


def _set_aside(group: Group, names: Mapping[int, str], submission: Submission) -> SetAside:
    return SetAside(
        number=submission.number,
        organisation=_name(group, submission),
        by=names.get(submission.author, submission.author_name),
        at=submission.at.astimezone(group.tz),
        why="withdrawn" if submission.withdrawn else "comment",
    )


def _name(group: Group, submission: Submission) -> str | None:
    return group.organisation(submission.organisation).name if submission.organisation else None


def _hashed(content: object) -> str:
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()[:16]


def _local(group: Group, moment: datetime | None) -> datetime | None:
    return moment.astimezone(group.tz) if moment else None
