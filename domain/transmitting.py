"""Transmitting: what the coordination picks and words for the recipient, and what becomes of each contribution."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from typing import Literal

from domain.compiling import Answer, Compilation, Entry, as_of
from domain.decisions import Decision, Outcome, Result, Transmission, Wanted
from domain.groups import Act, Group
from domain.mail import Mail
from domain.standing import Standing
from domain.submissions import Submission, Version, tidied
from domain.wording import near_same

LONGEST_WORDING = 1500  # characters of an item that the coordination words itself


@dataclass(frozen=True)
class Point:
    """One separate point of an answer that stands. `text` is empty where the answer is only a file, to be read."""

    submission: int
    organisation: str  # its name
    text: str
    key: str = field(default="", compare=False)  # the organisation's, which stays when it is renamed
    files: str = ""  # in place of words: which ones, by their ids

    @property
    def id(self) -> str:
        """Changes with the words, or the file: what was edited since is another point."""
        return _short(f"{self.submission} {self.text}{self.files}")

    @property
    def place(self) -> str:
        """By which its place among the themes is known: the same when an organisation sends the same words again.

        By it one knows as well whether it was there before.
        """
        return _short(f"{self.key or self.organisation} {self.text}{self.files}")

    @property
    def former_places(self) -> tuple[str, ...]:
        """By which it was known before organisations were told apart by their keys, and files by theirs.

        Drafts kept from then say it.
        """
        return tuple(_short(f"{whose} {self.text}") for whose in (self.organisation, self.key or self.organisation))


def _short(said: str) -> str:
    return hashlib.sha256(said.encode(errors="replace")).hexdigest()[:12]


@dataclass(frozen=True)
class Chosen:
    """One item of the final version: its wording, and the points it stands for (none: the coordination's own)."""

    id: int
    wording: str
    sources: tuple[Point, ...] = ()

    @property
    def in_other_words(self) -> bool:
        """Than those of the points it stands for, as they were sent."""
        return any(p.text and p.text != self.wording for p in self.sources)


@dataclass(frozen=True)
class Stood:
    """In which item of the final version a point stood before it was taken out."""

    point: str  # its place
    item: int
    wording: str
    index: int  # of the item
    source: int  # which of those the item stood for
    alone: bool  # it stood for nothing else


@dataclass(frozen=True)
class Selection:
    """A final version being prepared, in the order in which it will stand. All who coordinate share it."""

    chosen: tuple[Chosen, ...] = ()
    seen: tuple[str, ...] = ()  # the places of the points that were there when it was begun; of old ones their ids
    last: int = 0  # the highest id ever given: an old button never means another item

    def item(self, chosen: int) -> Chosen | None:
        return next((c for c in self.chosen if c.id == chosen), None)

    def holds(self, point: Point) -> bool:
        return point in self._held

    @cached_property
    def _held(self) -> frozenset[Point]:
        return frozenset(point for c in self.chosen for point in c.sources)

    @property
    def wordings(self) -> tuple[str, ...]:
        return tuple(c.wording for c in self.chosen)

    @property
    def own(self) -> tuple[int, ...]:
        """Places of what no organisation sent: the coordination added it."""
        return tuple(place for place, c in enumerate(self.chosen) if not c.sources)


def points_of(compilation: Compilation) -> tuple[Point, ...]:
    """What can be picked: each point of each standing answer, once; a file is one more, to be read and worded.

    A picture beside points illustrates them.
    """
    points = []
    for answer in compilation.standing_answers:
        number, name, key = answer.number, answer.organisation, answer.organisation_key
        points += [Point(number, name, text, key) for text in dict.fromkeys(map(tidied, answer.items))]
        if files := files_of(answer):
            points.append(Point(number, name, "", key, files))
    return tuple(points)


def files_of(answer: Answer) -> str:
    """Those that are to be read, as a point is known by them; empty where there are none."""
    if answer.nothing_to_add:
        return ""
    return " ".join(f.id for f in answer.attachments if not (answer.items and f.is_picture))


def unworded(points: Iterable[Point], selection: Selection) -> tuple[Point, ...]:
    """The files of which nothing was taken into the final version: perhaps nobody has read them.

    They stand neither among the themes nor to choice in a ranking, which both go by words.
    """
    return tuple(p for p in points if not p.text and not selection.holds(p))


def only_files(points: Iterable[Point]) -> tuple[Point, ...]:
    """The files that are all there is of an answer."""
    points = tuple(points)
    said = {p.submission for p in points if p.text}
    return tuple(p for p in points if p.submission not in said)


# Preparing


def begun(points: Iterable[Point]) -> Selection:
    """Nothing chosen yet; what comes in from now on is shown as new."""
    return Selection(seen=tuple(p.place for p in points))


def resumed(selection: Selection, points: Iterable[Point]) -> Selection:
    """As it was left; the same words, or the same file, sent again stand for those they replace.

    As long as nothing is chosen it begins anew, and what is there is not new.
    """
    there = tuple(points)
    if not selection.chosen:
        return replace(selection, seen=begun(there).seen)
    now = {place: p for p in there for place in p.former_places} | {p.place: p for p in there}
    chosen = tuple(replace(c, sources=tuple(now.get(p.place, p) for p in c.sources)) for c in selection.chosen)
    return replace(selection, chosen=chosen)


def toggled(selection: Selection, point: Point) -> Selection:
    """Picks the point, as last item and in its own words; or takes it out of the item that stands for it."""
    if not selection.holds(point):
        return added(selection, point.text, (point,))
    left = []
    for item in selection.chosen:
        sources = tuple(p for p in item.sources if p != point)
        if sources or point not in item.sources:
            left.append(replace(item, sources=sources))
    return replace(selection, chosen=tuple(left))


def stood(selection: Selection, point: Point) -> Stood | None:
    """Where the point stands, to be put back there."""
    for index, item in enumerate(selection.chosen):
        if point in item.sources:
            alone = item.sources == (point,)
            return Stood(point.place, item.id, item.wording, index, item.sources.index(point), alone)
    return None


def put_back(selection: Selection, point: Point, where: Stood) -> Selection:
    """The point in its item again; in one of its own, as it was worded, where it stood for nothing else.

    An item that stood for others as well and is gone was taken out by somebody since, and stays out.
    """
    if selection.holds(point):
        return selection
    if item := selection.item(where.item):
        sources = (*item.sources[: where.source], point, *item.sources[where.source :])
        chosen = tuple(replace(c, sources=sources) if c == item else c for c in selection.chosen)
        return replace(selection, chosen=chosen)
    if not where.alone:
        return selection
    before, after = selection.chosen[: where.index], selection.chosen[where.index :]
    return replace(selection, chosen=(*before, Chosen(where.item, where.wording, (point,)), *after))


def added(selection: Selection, wording: str, sources: tuple[Point, ...] = ()) -> Selection:
    """One more item at the end."""
    new = Chosen(selection.last + 1, tidied(wording), sources)
    return replace(selection, chosen=(*selection.chosen, new), last=new.id)


def standing_for(selection: Selection, points: Iterable[Point]) -> Chosen | None:
    """The item that stands for some of these points, where it is the only one."""
    wanted = set(points)
    items = [c for c in selection.chosen if wanted.intersection(c.sources)]
    return items[0] if len(items) == 1 else None


def with_theme(selection: Selection, wording: str, points: Iterable[Point]) -> Selection:
    """An item for the points of a theme that none stands for yet; the one that stands for others of it takes them in.

    So that a theme is one item, also where points were put with it after it was picked.
    """
    points = tuple(points)
    free = tuple(p for p in points if not selection.holds(p))
    if not free:
        return selection
    item = standing_for(selection, points)
    return extended(selection, item.id, free) if item else added(selection, wording, free)


def extended(selection: Selection, chosen: int, points: tuple[Point, ...]) -> Selection:
    """The item stands for these points as well, in the words it has."""
    items = (replace(c, sources=(*c.sources, *points)) if c.id == chosen else c for c in selection.chosen)
    return replace(selection, chosen=tuple(items))


def reworded(selection: Selection, chosen: int, wording: str) -> Selection:
    """The item in other words; it still stands for the same points."""
    items = (replace(c, wording=tidied(wording)) if c.id == chosen else c for c in selection.chosen)
    return replace(selection, chosen=tuple(items))


def merged(selection: Selection, chosen: int, into: int) -> Selection:
    """One item for both; the wording of the one it goes into holds, and stands for the points of both."""
    gone, stays = selection.item(chosen), selection.item(into)
    if gone is None or stays is None or gone == stays:
        return selection
    one = replace(stays, sources=tuple(dict.fromkeys((*stays.sources, *gone.sources))))
    return replace(selection, chosen=tuple(one if c == stays else c for c in selection.chosen if c != gone))


def moved(selection: Selection, chosen: int, step: Literal[1, -1]) -> Selection:
    """One place up (-1) or down (1); at the end nothing changes."""
    items = list(selection.chosen)
    here = next((i for i, c in enumerate(items) if c.id == chosen), None)
    if here is None or not 0 <= here + step < len(items):
        return selection
    items[here], items[here + step] = items[here + step], items[here]
    return replace(selection, chosen=tuple(items))


def without(selection: Selection, chosen: int) -> Selection:
    return replace(selection, chosen=tuple(c for c in selection.chosen if c.id != chosen))


def is_new(selection: Selection, point: Point) -> bool:
    """Its words came in after the selection was begun; said again, or joined to another answer, they did not."""
    return point.place not in selection.seen and point.id not in selection.seen


def astray(selection: Selection, points: Iterable[Point]) -> tuple[Chosen, ...]:
    """Items of which a source was edited or withdrawn since it was picked. They stay until somebody decides."""
    current = set(points)
    return tuple(c for c in selection.chosen if not current.issuperset(c.sources))


def standing_sources(selection: Selection, points: Iterable[Point]) -> tuple[tuple[Point, ...], ...]:
    """Of each item, the points it stands for that are still said: nobody is named for what they took back."""
    current = frozenset(points)
    return tuple(tuple(p for p in c.sources if p in current) for c in selection.chosen)


def amount(selection: Selection, wanted: Wanted | None) -> Literal["too few", "too many"] | None:
    """Whether other than the number of items asked for was picked. It is said, never refused."""
    if wanted is None or not selection.chosen:
        return None
    if len(selection.chosen) < wanted.at_least:
        return "too few"
    return "too many" if len(selection.chosen) > wanted.at_most else None


def is_early(decision: Decision, compilation: Compilation) -> bool:
    """Contributions are still being asked for, and their general due moment is ahead."""
    due = compilation.contributions_due
    return decision.is_open and due is not None and due > compilation.at


def with_time_left(compilation: Compilation) -> tuple[Entry, ...]:
    """Organisations that have not answered and were granted a moment of their own that is still ahead."""
    general = compilation.contributions_due
    return tuple(
        e
        for e in compilation.entries
        if e.standing is Standing.NOT_YET and e.due and general and e.due > max(general, compilation.at)
    )


def mark(compilation: Compilation, selection: Selection, *more: str) -> str:
    """Tells whether what was shown for confirmation is still what would be frozen, and is not frozen already.

    `more`: whatever else was shown with it, the reasons that will be told and the mail that would go.
    """
    last = compilation.transmitted
    before = [last.version, last.at.isoformat()] if last else []
    content = [compilation.fingerprint, compilation.version, before, *(asdict(c) for c in selection.chosen), *more]
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()[:16]


def to_fields(selection: Selection) -> dict[str, str | int | None]:
    """As a draft keeps it."""
    return {
        "chosen": json.dumps([asdict(c) for c in selection.chosen]),
        "seen": " ".join(selection.seen),
        "last": selection.last,
    }


def from_fields(fields: Mapping[str, str | int | None]) -> Selection:
    chosen = tuple(
        Chosen(c["id"], c["wording"], tuple(Point(**p) for p in c["sources"]))
        for c in json.loads(str(fields.get("chosen") or "[]"))
    )
    return Selection(chosen, tuple(str(fields.get("seen") or "").split()), int(fields.get("last") or 0))


# Transmitting


def transmission(
    decision: Decision,
    compilation: Compilation,
    selection: Selection,
    done: Act,
    reasons: Mapping[int, str] | None = None,
) -> Transmission:
    """What is recorded; the frozen files and their hash are added once they are made.

    The decision with it is done: nobody is reminded any more, and what comes in later goes to an addendum.
    """
    told = results(compilation, selection, reasons)
    sources = standing_sources(selection, points_of(compilation))
    return Transmission(
        version=compilation.version,
        by=done.by,
        at=done.at,
        recipient=decision.recipient or "",
        sha256="",
        chosen=selection.wordings,
        own=selection.own,
        whose=tuple(tuple(dict.fromkeys(p.submission for p in points)) for points in sources),
        stands_for=tuple(tuple(p.place for p in points) for points in sources),
        submissions=compilation.standing_numbers,
        kept=tuple(sorted(r.number for r in told if r.outcome is not Outcome.NOT_KEPT)),
        results=told,
        versions=compilation.standing_versions,
    )


def carried(decision: Decision, number: int) -> Transmission | None:
    """The first version that stays transmitted and holds something of this submission."""
    return next((t for t in decision.transmissions if number in t.kept), None)


def as_frozen(submissions: Iterable[Submission], done: Transmission) -> list[Submission]:
    """What stood in this version, as it stood then: also what was edited, replaced or withdrawn since."""
    return [_as_it_stood(s, then) for s in submissions if s.number in done.submissions and (then := as_of(s, done))]


def _as_it_stood(submission: Submission, then: Version) -> Submission:
    nothing = submission.nothing_to_add
    if then != submission.current:  # edited since, perhaps from «nothing to add» or to it
        nothing = not (then.items or then.attachments)
    versions = submission.versions[: submission.versions.index(then) + 1]
    return replace(submission, versions=versions, nothing_to_add=nothing, held=None, comment=False, withdrawn=None)


def taken_back(decision: Decision, done: Act) -> Decision:
    """The last transmission was marked by mistake. It stays on record, and the decision is what it was before."""
    *before, last = decision.transmissions
    return replace(
        decision,
        transmissions=tuple(before),
        taken_back=(*decision.taken_back, replace(last, taken_back=done)),
    )


def may_be_taken_back(done: Transmission, mails: Iterable[Mail]) -> bool:
    """As long as no mail server has it, or may have it: what left by mail is with its recipient."""
    went = [mail for mail in mails if mail.version == done.version]
    return all(a.was_never_taken for mail in went for a in mail.addressees) and bool(went or not done.mailed)


def results(
    compilation: Compilation, selection: Selection, reasons: Mapping[int, str] | None = None
) -> tuple[Result, ...]:
    """What became of each contribution that stood; those who had nothing to add are not told anything.

    `reasons`: why a contribution was not kept, or not all of it, by the submission's number, where the coordination
    says so.
    """
    held = [p for item in selection.chosen for p in item.sources]
    aside = [
        n
        for n in compilation.not_taken
        if n.reason and not any(p.submission == n.point.number and near_same(p.text, n.point.text) for p in held)
    ]
    told = []
    for answer in compilation.standing_answers:
        if answer.nothing_to_add:
            continue
        result = _result(answer, selection)
        if result.may_have_reason:
            result = replace(result, reason=(reasons or {}).get(answer.number, ""))
        if selection.chosen:
            points = tuple((n.point.text, n.reason) for n in aside if n.point.number == answer.number)
            result = replace(result, set_aside=points)
        told.append(result)
    return tuple(told)


def _result(answer: Answer, selection: Selection) -> Result:
    organisation, number = answer.organisation, answer.number
    if not selection.chosen:
        return Result(organisation, number, Outcome.WHOLE, (), files=answer.unread)
    points = tuple(dict.fromkeys(map(tidied, answer.items)))
    held = [(c, _of(c, organisation, number)) for c in selection.chosen]
    files = files_of(answer)
    items = [c for c, sources in held if any(_stands(p.text, points) or (files and p.files == files) for p in sources)]
    stands_in = {c.id for c in items}
    earlier = tuple(c.wording for c, sources in held if sources and c.id not in stands_in)
    if not items:
        return Result(organisation, number, Outcome.NOT_KEPT, (), earlier=earlier, files=answer.unread)
    others = [_others(c, organisation, number) for c in items]
    stand = {p.text for _, sources in held for p in sources}
    return Result(
        organisation,
        number,
        Outcome.MERGED if all(others) else Outcome.KEPT,
        tuple(c.wording for c in items),
        len(set().union(*others)),
        joined=tuple(map(len, others)),
        not_kept=tuple(p for p in points if not _stands(p, stand)),
        earlier=earlier,
    )


def _stands(text: str, among: Iterable[str]) -> bool:
    """In these words, or in what differs from them by a typo put right since."""
    return any(text == other or (text and near_same(text, other)) for other in among)


def _of(item: Chosen, organisation: str, number: int) -> list[Point]:
    """What the item stands for of this organisation, also under the name it had when the point was picked."""
    return [p for p in item.sources if p.organisation == organisation or p.submission == number]


def _others(item: Chosen, organisation: str, number: int) -> set[str]:
    return {p.organisation for p in item.sources if p.organisation != organisation and p.submission != number}


def results_for(group: Group, done: Transmission, submissions: Sequence[Submission], person: int) -> tuple[Result, ...]:
    """What became of what this person sent, or an organisation for which the person speaks.

    What was given on behalf is not the sender's own: outside the coordination only those learn it who speak for its
    giver.
    """
    speaks_for, coordinates = {o.key for o in group.organisations_of(person)}, group.is_coordinated_by(person)
    sent = {s.number for s in submissions if s.author == person and (coordinates or not s.on_behalf)}
    own = {s.number: s for s in submissions if s.number in sent or s.organisation in speaks_for}
    if done.results:
        return tuple(r for r in done.results if r.number in own)
    # Not recorded then, or kept no longer: whether it was kept is known all the same.
    return tuple(
        Result(
            group.organisation(s.organisation).name,
            s.number,
            _as_recorded(done, s.number),
            (),
            files=then.unread,
        )
        for s in own.values()
        if s.number in done.submissions and s.organisation and not s.nothing_to_add and (then := as_of(s, done))
    )


def _as_recorded(done: Transmission, number: int) -> Outcome:
    if not done.chosen:
        return Outcome.WHOLE
    return Outcome.KEPT if number in done.kept else Outcome.NOT_KEPT


def contributors(group: Group, submissions: Sequence[Submission], numbers: Iterable[int]) -> dict[int, tuple[int, ...]]:
    """Whom to tell of which submissions: the author; for an answer given on behalf, those who speak for its giver.

    Whose answer a colleague's replaced learns of that one, as long as they speak for the organisation.
    """
    wanted = set(numbers)
    stands = {s.organisation: s.number for s in submissions if s.number in wanted}
    told: dict[int, tuple[int, ...]] = {}
    for submission in submissions:
        number = stands.get(submission.organisation)
        if number is None or not submission.counts:
            continue
        speaking = [f.person for f in group.focal_points_of(submission.organisation or "") if f.person]
        if submission.on_behalf:
            people = speaking if submission.number == number else []
        else:
            people = [submission.author] if submission.number == number or submission.author in speaking else []
        for person in dict.fromkeys(people):
            told[person] = tuple(dict.fromkeys((*told.get(person, ()), number)))
    return told
