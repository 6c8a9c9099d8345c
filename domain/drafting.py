"""A draft made of minutes: what is shown, ticked, put right and opened. Nothing in it is a decision before that."""

import hashlib
import json
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import date, datetime, time, timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

from domain import carrying
from domain.changing import may_be_either
from domain.dates import read_moment
from domain.decisions import Decision, Wanted
from domain.followup import is_over
from domain.groups import Group
from domain.minutes.findings import Due, Findings, Organisation, Proposal, Report
from domain.roster import Named, find_organisation, folded, with_organisations
from domain.store import Draft
from domain.typed import (
    A_MONTH,
    DAYS_AGO,
    END_OF_DAY,
    LONGEST_NAME,
    LONGEST_TITLE,
    Fault,
    Typed,
    Wrong,
    order_faults,
    part_said,
)

PER_PAGE = 5  # decisions in one message, so that it stays one message whatever they say
NEARLY_FULL = 4000  # of the 4096 characters of a message: the app cut what was pasted
SHORTEST = 80  # characters; less is no minutes
GOES_ON = timedelta(minutes=3)  # text that comes within this after pasted minutes is more of them

Field = Literal["contributions", "transmission"]
FIELDS: tuple[Field, ...] = ("contributions", "transmission")


@dataclass(frozen=True)
class Entry:
    """One proposal under its number in the list. People answer by it: read again or corrected, it keeps its number."""

    number: int
    proposal: Proposal
    ticked: bool = False
    removed: bool = False
    opened: int | None = None  # the number of the decision it has become
    is_new: bool = False  # an earlier version of the same minutes did not have it
    read: Proposal | None = None  # as the minutes have it, where the coordination put it right
    repeats: int | None = None  # the number of the decision that an earlier meeting left open, when it is the same
    is_another: bool = False  # the coordination said that it is not

    @property
    def as_read(self) -> Proposal:
        return self.read or self.proposal

    @property
    def is_dated(self) -> bool:
        """It has a day, or a question about one."""
        return any(due is not None and (due.date or due.question) for _, due in self.dues)

    @property
    def dues(self) -> tuple[tuple[Field, Due | None], ...]:
        return ("contributions", self.proposal.contributions), ("transmission", self.proposal.transmission)

    @property
    def asked(self) -> tuple[Field, Due] | None:
        """What must be asked before it may be opened."""
        return next(((field, due) for field, due in self.dues if due and due.question), None)

    @property
    def is_pending(self) -> bool:
        """Neither opened nor taken out, and nothing that is open from before."""
        return self.opened is None and not self.removed and self.repeats is None


@dataclass(frozen=True)
class Proposed:
    """What one document proposes, as far as the coordination has gone through it."""

    meeting_date: date | None
    entries: tuple[Entry, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    other_meetings: tuple[date, ...] = ()
    numbered: int = 0  # the highest number ever given: that of an entry which is gone is given to no other
    reports: tuple[Report, ...] = ()  # how something stands that was decided before

    def entry(self, number: int) -> Entry | None:
        return next((e for e in self.entries if e.number == number), None)

    @property
    def pending(self) -> tuple[Entry, ...]:
        return tuple(e for e in self.entries if e.is_pending)

    @property
    def ticked(self) -> tuple[Entry, ...]:
        return tuple(e for e in self.entries if e.is_pending and e.ticked)

    @property
    def is_worked_on(self) -> bool:
        """Somebody put something right, took something out or opened some of it."""
        return any(e.read or e.removed or e.opened is not None for e in self.entries)

    @property
    def questions(self) -> tuple[tuple[Entry, Field, Due], ...]:
        """What is to be asked, in the order of the list."""
        return tuple((e, *e.asked) for e in self.entries if e.is_pending and e.asked)

    @property
    def in_order(self) -> tuple[Entry, ...]:
        """As they are shown: those with a day, the undated ones, last what is open already.

        What repeats a decision of before is shown with it.
        """
        shown = [e for e in self.entries if e.repeats is None]
        return tuple(sorted(shown, key=lambda e: (e.opened is not None, not e.is_dated, e.number)))

    def page(self, page: int) -> tuple[Entry, ...]:
        return self.in_order[page * PER_PAGE : (page + 1) * PER_PAGE]

    @property
    def pages(self) -> int:
        return max(1, -(-len(self.in_order) // PER_PAGE))

    def page_of(self, number: int) -> int:
        places = [e.number for e in self.in_order]
        return places.index(number) // PER_PAGE if number in places else 0


# From findings to a draft


def drafted(
    findings: Findings,
    now: datetime,
    tz: ZoneInfo,
    decisions: Sequence[Decision],
    earlier: Proposed | None = None,
    *,
    corrects: bool = False,
    meeting_date: date | None = None,
) -> Proposed:
    """The draft as it is shown. What was gone through before, and what is open already, is known again.

    `earlier` is this very draft as it was read before, or the one of the version that this one `corrects`.
    """
    proposals = sorted(map(_fitting, findings.decisions), key=lambda p: not Entry(0, p).is_dated)
    before = earlier.entries if earlier else ()
    number = max((earlier.numbered if earlier else 0, *(e.number for e in before)))
    said = {d.source for d in decisions if d.source}  # opened with other days perhaps: offered, but not ticked
    entries = []
    matched = _matched(proposals, before)
    for proposal, known in zip(proposals, matched, strict=True):
        if known:
            entry = _taken_over(known, proposal, now, tz)
            entries.append(replace(entry, is_new=known.is_new and not corrects))
        else:
            number += 1
            entry = Entry(number, proposal, is_new=corrects)
            entries.append(replace(entry, ticked=source_of(entry) not in said and is_ticked_at_first(entry, now, tz)))
    found = {e.number for e in matched if e}
    lost = [e for e in before if e.number not in found]
    entries += [e for e in lost if e.opened is not None or (e.read and not corrects)]
    proposed = Proposed(
        meeting_date or findings.meeting_date,
        tuple(sorted(entries, key=lambda e: e.number)),
        findings.organisations,
        findings.other_meetings,
        number,
        findings.reports,
    )
    return recognised(proposed, decisions, tz)


def _taken_over(before: Entry, proposal: Proposal, now: datetime, tz: ZoneInfo) -> Entry:
    """The earlier entry as it is read now; what the coordination put right, ticked, took out or opened stays so."""
    was, put = before.as_read, before.proposal
    kept: dict[str, Any] = {f.name: getattr(put, f.name) for f in fields(put)}
    kept = {name: value for name, value in kept.items() if value != getattr(was, name)}
    entry = _put_right(Entry(before.number, proposal), replace(proposal, **kept))
    may_be = hindrance(entry, now, tz) is None
    freed = entry.is_dated and hindrance(before, now, tz) is not None
    ticked = may_be and (before.ticked or (freed and not before.removed))
    return replace(entry, ticked=ticked, removed=before.removed, opened=before.opened, is_another=before.is_another)


def _put_right(entry: Entry, proposal: Proposal) -> Entry:
    return replace(entry, proposal=proposal, read=entry.as_read if proposal != entry.as_read else None)


# How an entry is known again by what was read, the surest first.
_SAME: tuple[Callable[[Proposal], list[Any]], ...] = (
    lambda p: [(folded(p.title), _days(p))],
    lambda p: [(folded(p.title), quote) for quote in p.quotes],
    lambda p: [(p.quotes, _days(p))] if p.quotes else [],
)


def _matched(proposals: Sequence[Proposal], before: Sequence[Entry]) -> list[Entry | None]:
    """The earlier entry of each proposal, none of them twice."""
    found: list[Entry | None] = [None] * len(proposals)
    left = {entry.number: entry for entry in before}
    for marks in _SAME:
        marked: dict[Any, list[int]] = {}
        for entry in left.values():
            for mark in marks(entry.as_read):
                marked.setdefault(mark, []).append(entry.number)
        for place, proposal in enumerate(proposals):
            if found[place] is None:
                numbers = [n for mark in marks(proposal) for n in marked.get(mark, ()) if n in left]
                found[place] = left.pop(numbers[0]) if numbers else None
    return found


def is_version_of(findings: Findings, meeting: date | None, earlier: Proposed) -> bool:
    """The same meeting, and something they both say: not the minutes of another group that met on that day."""
    titles = {folded(entry.as_read.title) for entry in earlier.entries}
    shared = any(folded(proposal.title) in titles for proposal in map(_fitting, findings.decisions))
    return meeting is not None and meeting == earlier.meeting_date and shared


def recognised(proposed: Proposed, decisions: Sequence[Decision], tz: ZoneInfo) -> Proposed:
    """What has been opened or typed since is offered no more; what an earlier meeting left open is known again."""
    known = by_days(of_this_meeting(proposed, decisions, tz), tz)
    taken = {e.opened for e in proposed.entries if e.opened is not None}
    proposed = replace(proposed, entries=tuple(replace(e, repeats=None) for e in proposed.entries))
    taken |= {twin.number for e in proposed.pending if (twin := _titled(e, known))}
    twins: dict[int, int] = {}
    for entry in proposed.pending:
        if twin := twin_of(entry, known, taken):
            twins[entry.number] = twin.number
            taken.add(twin.number)
    entries = tuple(replace(e, opened=twins.get(e.number, e.opened)) for e in proposed.entries)
    return _repeating(replace(proposed, entries=entries), decisions, tz)


def of_this_meeting(proposed: Proposed, decisions: Iterable[Decision], tz: ZoneInfo) -> list[Decision]:
    """Those that can have come of these very minutes, and finished ones that had days: on the same they are the same.

    What had none and is asked for again after it was finished is something new.
    """
    return [d for d in decisions if not carrying.is_before(d, proposed.meeting_date, tz) or _is_past(d, tz)]


def _is_past(decision: Decision, tz: ZoneInfo) -> bool:
    return is_over(decision) and first_days(decision, tz) != (None, None)


def _repeating(proposed: Proposed, decisions: Sequence[Decision], tz: ZoneInfo) -> Proposed:
    taken = {e.opened for e in proposed.entries}
    before = [d for d in carrying.open_before(decisions, proposed.meeting_date, tz) if d.number not in taken]
    asked = [e for e in proposed.pending if not e.is_another]
    found = carrying.paired([_about(e) for e in asked], before)
    numbers = {asked[place].number: decision.number for place, decision in found.items()}
    entries = tuple(replace(e, repeats=numbers.get(e.number)) for e in proposed.entries)
    return replace(proposed, entries=entries)


def _about(entry: Entry) -> carrying.About:
    proposal = entry.proposal
    beside = (*proposal.quotes, *filter(None, (proposal.owner, proposal.recipient)))
    return carrying.About(proposal.title, " ".join(beside))


def another(entry: Entry, now: datetime, tz: ZoneInfo) -> Entry:
    """It is not the decision that was open from before, but one of its own."""
    entry = replace(entry, repeats=None, is_another=True)
    return replace(entry, ticked=is_ticked_at_first(entry, now, tz))


Dues = tuple[datetime | None, datetime | None]


@dataclass(frozen=True)
class StillOpen:
    """What an earlier meeting left open, and what these minutes say of it. Proposed, and kept only by a press."""

    decision: Decision
    entry: Entry | None = None  # the one that repeats it
    report: Report | None = None  # how it stands, where that is news
    dues: Dues = (None, None)  # the new moments of its contributions and transmission
    day: datetime | None = None  # the one the minutes put it off to, without saying which of them it is

    def may_be_either(self, now: datetime) -> bool:
        """Both its dates have passed: which of them the day is has to be asked."""
        return self.day is not None and may_be_either(self.decision, self.day, now, asked="transmission")


def still_open(proposed: Proposed, decisions: Sequence[Decision], tz: ZoneInfo) -> tuple[StillOpen, ...]:
    """Each once; what is in the list as opened from these minutes is none of it.

    What the coordination said or moved after the meeting outweighs what was said there.
    """
    repeating = {e.repeats: e for e in proposed.entries if e.repeats is not None}
    opened = {e.opened for e in proposed.entries}
    before = carrying.open_before(decisions, proposed.meeting_date, tz)
    told = carrying.paired([carrying.About(r.subject, r.said) for r in proposed.reports], before)
    reports = {decision.number: proposed.reports[place] for place, decision in told.items()}
    found = []
    for decision in before:
        if decision.number not in opened:
            entry, report = repeating.get(decision.number), reports.get(decision.number)
            news = report if report and _is_news(report, decision, proposed, tz) else None
            dues = _new_dues(decision, entry, report, proposed, tz)
            day = _put_off_to(entry, report, tz) if any(dues) else None
            found.append(StillOpen(decision, entry, news, dues, day))
    return tuple(found)


def said_of(dues: Dues) -> str:
    """As a button carries them."""
    return " ".join(due.isoformat() if due else "-" for due in dues)


def _is_news(report: Report, decision: Decision, proposed: Proposed, tz: ZoneInfo) -> bool:
    said = decision.progress[-1] if decision.progress else None
    return said is None or (said.status != report.state and not _since(said.at, proposed, tz))


def _since(at: datetime, proposed: Proposed, tz: ZoneInfo) -> bool:
    return proposed.meeting_date is not None and at.astimezone(tz).date() > proposed.meeting_date


def _new_dues(decision: Decision, entry: Entry | None, report: Report | None, proposed: Proposed, tz: ZoneInfo) -> Dues:
    """Those the minutes give that are still to come after the meeting, on other days than it has already."""
    if decision.transmissions or (decision.moves and _since(decision.moves[-1].at, proposed, tz)):
        return None, None
    contributions, transmission = _dues_of(entry, tz)
    is_handed_on = entry is not None and not entry.asked and entry.proposal.kind == "transmission"
    if day := _put_off_to(entry, report, tz):
        transmission, is_handed_on = day, False
    if not decision.collects:
        contributions, transmission = None, transmission or contributions
    elif decision.transmission_due is None and contributions is None and not is_handed_on:
        contributions, transmission = transmission, None  # «reporté au 21 juillet» is of the one date it has
    return (
        contributions if _is_new_day(contributions, decision.contributions_due, proposed, tz) else None,
        transmission if _is_new_day(transmission, decision.transmission_due, proposed, tz) else None,
    )


def _dues_of(entry: Entry | None, tz: ZoneInfo) -> Dues:
    if entry is None or entry.asked:
        return None, None
    return moment_of(entry.proposal.contributions, tz), moment_of(entry.proposal.transmission, tz)


def _put_off_to(entry: Entry | None, report: Report | None, tz: ZoneInfo) -> datetime | None:
    """«reporté au 21 juillet»: the one day given, where nothing tells which date it is."""
    contributions, last = _dues_of(entry, tz)
    if entry and last:
        return last if contributions is None and entry.proposal.kind not in ("transmission", "share") else None
    if contributions or report is None or report.due is None:
        return None
    return datetime.combine(report.due, END_OF_DAY, tz)


def _is_new_day(said: datetime | None, own: datetime | None, proposed: Proposed, tz: ZoneInfo) -> bool:
    if said is None or not _since(said, proposed, tz):
        return False
    return own is None or said.date() != own.astimezone(tz).date()


def is_ticked_at_first(entry: Entry, now: datetime, tz: ZoneInfo) -> bool:
    """It asks something of somebody by a day that is still ahead, and nothing about it is in doubt."""
    return entry.is_dated and hindrance(entry, now, tz) is None


def hindrance(entry: Entry, now: datetime, tz: ZoneInfo) -> Wrong | None:
    """Why it cannot be opened as it stands: a question, a day gone by, the transmission first."""
    if entry.asked:
        return Wrong(Fault.AMBIGUOUS, entry.asked[1].raw, entry.asked[1].candidates)
    read = typed_of(entry, tz)
    for _, due in entry.dues:
        moment = moment_of(due, tz)
        if due and moment and moment <= now:
            return Wrong(Fault.PAST, due.raw, moment=moment)
    return next(iter(order_faults(read.contributions_due, read.transmission_due)), None)


Days = tuple[date | None, date | None]
Known = Mapping[Days, Sequence[Decision]]  # decisions by the days they were opened with


def by_days(decisions: Iterable[Decision], tz: ZoneInfo) -> dict[Days, list[Decision]]:
    found: dict[Days, list[Decision]] = {}
    for decision in decisions:
        found.setdefault(first_days(decision, tz), []).append(decision)
    return found


def twin_of(entry: Entry, known: Known, taken: Collection[int]) -> Decision | None:
    """The decision this one has become already, from these minutes or typed: the same days, and title or sentence.

    A sentence may hold two decisions: by it none is meant that another entry has become (`taken`).
    """
    if twin := _titled(entry, known):
        return twin
    source = source_of(entry)
    same = (d for d in known.get(_days(entry.proposal), ()) if d.source == source and d.number not in taken)
    return next(same, None) if source else None


def _titled(entry: Entry, known: Known) -> Decision | None:
    title = folded(entry.proposal.title)
    return next((d for d in known.get(_days(entry.proposal), ()) if folded(d.title) == title), None)


def first_days(decision: Decision, tz: ZoneInfo) -> Days:
    """The days it was opened with, before it was moved."""
    first = decision.moves[0] if decision.moves else decision
    contributions, transmission = first.contributions_due, first.transmission_due
    return (
        contributions.astimezone(tz).date() if contributions else None,
        transmission.astimezone(tz).date() if transmission else None,
    )


def _days(proposal: Proposal) -> Days:
    contributions, transmission = proposal.contributions, proposal.transmission
    return contributions.date if contributions else None, transmission.date if transmission else None


def _fitting(proposal: Proposal) -> Proposal:
    """Nothing longer than what a decision can hold."""
    return replace(
        proposal,
        title=_cut(proposal.title, LONGEST_TITLE),
        recipient=_cut(proposal.recipient, LONGEST_NAME) if proposal.recipient else None,
        owner=_cut(proposal.owner, LONGEST_NAME) if proposal.owner else None,
    )


def _cut(text: str, longest: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


# What the coordination does with it


def changed(proposed: Proposed, entry: Entry) -> Proposed:
    """The entry in the place of the one with its number."""
    return replace(proposed, entries=tuple(entry if e.number == entry.number else e for e in proposed.entries))


def ticking(entry: Entry, *, on: bool) -> Entry:
    return replace(entry, ticked=on, removed=False)


def removal(entry: Entry, *, gone: bool) -> Entry:
    """Taken out of the list, or put back; it is not opened by mistake with the others."""
    return replace(entry, removed=gone, ticked=False)


def with_day(entry: Entry, field: Field, day: date | None, now: datetime, tz: ZoneInfo) -> Entry:
    """A question answered: that day, or none. What can be opened now is ticked."""
    proposal = entry.proposal
    due = proposal.contributions if field == "contributions" else proposal.transmission
    settled = replace(due, date=day, question=None, candidates=()) if due and day else None
    proposal = replace(proposal, said=proposal.said or (due.raw if due and not day else None))
    if field == "contributions":
        proposal = replace(proposal, contributions=settled)
    else:
        proposal = replace(proposal, transmission=settled)
    answered = _put_right(entry, proposal)
    return replace(answered, ticked=is_ticked_at_first(answered, now, tz))


def seen(proposed: Proposed) -> str:
    """What is ticked, as it stands: whoever saw this opens nothing else."""
    return hashlib.sha256(repr(proposed.ticked).encode("utf-8", "replace")).hexdigest()[:16]


def with_typed(entry: Entry, read: Typed, now: datetime, tz: ZoneInfo) -> Entry:
    """What was typed takes the place of what was read; a date given settles the question about it."""
    proposal = replace(
        entry.proposal,
        title=read.title,
        contributions=_due_of(read.contributions_due, entry.proposal.contributions, tz),
        transmission=_due_of(read.transmission_due, entry.proposal.transmission, tz),
        recipient=read.recipient,
        owner=read.owner,
        wanted=read.wanted,
        attribution=read.attribution,
    )
    put_right = _put_right(entry, proposal)
    dates_changed = _days(put_right.proposal) != _days(entry.proposal) or put_right.asked != entry.asked
    if not dates_changed:
        return put_right
    return replace(put_right, ticked=is_ticked_at_first(put_right, now, tz), removed=False)


def _due_of(moment: datetime | None, before: Due | None, tz: ZoneInfo) -> Due | None:
    if moment is None:
        return before if before and before.question else None  # the question stands until it is answered
    local = moment.astimezone(tz)
    if moment == moment_of(before, tz):
        return before
    at = None if local.time() == END_OF_DAY else local.time().replace(tzinfo=None)
    return Due(local.date(), at, before.raw if before else "")


def moment_of(due: Due | None, tz: ZoneInfo) -> datetime | None:
    """The due moment: the time said, else the end of the day; none while something is in question."""
    if due is None or due.date is None or due.question:
        return None
    return datetime.combine(due.date, due.time or END_OF_DAY, tz)


def typed_of(entry: Entry, tz: ZoneInfo) -> Typed:
    """The same as a typed decision: what it is opened from."""
    proposal = entry.proposal
    return Typed(
        title=proposal.title,
        contributions_due=moment_of(proposal.contributions, tz),
        transmission_due=moment_of(proposal.transmission, tz),
        recipient=proposal.recipient,
        wanted=proposal.wanted,
        owner=proposal.owner,
        attribution=proposal.attribution,
    )


def source_of(entry: Entry) -> str | None:
    """The sentences of the minutes, as the decision keeps them."""
    return "\n".join(entry.proposal.quotes) or None


def field_said(text: str) -> Field | None:
    """«transmission vendredi 23 juin» says which date it is."""
    said = part_said(text)
    return next((field for field in FIELDS if field == said), None)


def field_meant(entry: Entry) -> Field | None:
    """Which date a bare day typed for this entry is; None when it has to be asked."""
    if entry.asked:
        return entry.asked[0]
    given = [field for field, due in entry.dues if due and due.date]
    if len(given) == 1:
        return given[0]
    if given:
        return None
    meant: dict[str, Field] = {"contribution": "contributions", "transmission": "transmission", "share": "transmission"}
    return meant.get(entry.proposal.kind)


# A bare number before a month, an hour or a further figure is of a date: «5 juillet», «10 h vendredi», «5.7.2017».
_NUMBERED = re.compile(
    rf"^\s*(?:(?:#|n°\s*|no\.?\s*)(?P<said>\d{{1,3}})|(?P<bare>\d{{1,3}})(?!\s+{A_MONTH}|\s*h(?:eures?)?\b|[.:,-]\d))"
    r"\s*[\s.):;,=–-]\s*(?P<rest>\S.*)$",
    re.DOTALL | re.IGNORECASE,
)


def addressed(proposed: Proposed, text: str, now: datetime, tz: ZoneInfo) -> tuple[Entry | None, str]:
    """«3 vendredi 23 juin» → (entry 3, «vendredi 23 juin»); without a number, the only one it can be about.

    A number that none of them has is about none.
    """
    found = _NUMBERED.match(text)
    if found and read_moment(found["rest"], now, tz).status != "none":
        return proposed.entry(int(found["said"] or found["bare"])), found["rest"].strip()
    if read_moment(text, now, tz).status == "none":
        return None, text
    waiting = [e for e in proposed.pending if e.asked or not e.is_dated]
    return (waiting[0] if len(waiting) == 1 else None), text


# The roster


def missing(group: Group, proposed: Proposed) -> tuple[Named, ...]:
    """The organisations of the minutes that are not on the roster."""
    return tuple(Named(o.name, o.aliases) for o in proposed.organisations if find_organisation(group, o.name) is None)


def with_missing(group: Group, proposed: Proposed) -> Group:
    return with_organisations(group, missing(group, proposed))


# The meeting's date


_DAYS_AGO = {"aujourd hui": 0, "today": 0, **DAYS_AGO}


def meeting_day(text: str, now: datetime, tz: ZoneInfo) -> date | None:
    """The day of a meeting as typed: what is named without a year has just been, not the next to come."""
    today = now.astimezone(tz).date()
    if (ago := _DAYS_AGO.get(folded(text))) is not None:
        return today - timedelta(days=ago)
    for moment in (read_moment(text, now, tz), read_moment(text, now - timedelta(days=330), tz)):
        if moment.status == "date" and moment.date and moment.date <= today + timedelta(days=1):
            return moment.date
    moment = read_moment(text, now, tz)
    behind = [day for day in moment.candidates if day <= today]
    return max(behind, default=None) if moment.status == "ambiguous" else None


def days_meant(text: str, now: datetime, tz: ZoneInfo) -> tuple[date, ...]:
    """The days of a meeting that «mardi 7 juin 2017» can mean when that was a Wednesday."""
    moment = read_moment(text, now, tz)
    return tuple(day for day in moment.candidates if day <= now.astimezone(tz).date())


def likely_days(name: str, now: datetime, tz: ZoneInfo) -> tuple[date, ...]:
    """Days the meeting may have been on: the one in the file's name, today and the two working days before."""
    today = now.astimezone(tz).date()
    days = [day for day in _days_named(name) if day <= today]
    before = [today - timedelta(days=n) for n in range(1, 5)]
    return tuple(dict.fromkeys((*days, today, *[d for d in before if d.weekday() < 5][:2])))


def _days_named(name: str) -> Iterable[date]:
    for year, month, day in re.findall(r"(?<!\d)(20\d\d)[-_. ]?(\d\d)[-_. ]?(\d\d)(?!\d)", name):
        try:
            yield date(int(year), int(month), int(day))
        except ValueError:
            continue
    for day, month, year in re.findall(r"(?<!\d)(\d\d)[-_. ](\d\d)[-_. ](20\d\d)(?!\d)", name):
        try:
            yield date(int(year), int(month), int(day))
        except ValueError:
            continue


# What may be minutes at all

_SAYS_SO = re.compile(
    r"comptes?[ _-]*rendu|proc[eèé]s[ _-]*verba|(?:^|[\W_])minutes(?=$|[\W_])|"
    r"(?:^|[ _-])(?:cr|pv|mom)(?=[ _.-]|\d|$)|"
    r"meeting[ _-]*(?:notes|report|minutes)|notes?[ _-]*(?:de|of)[ _-]*(?:la[ _-]*)?(?:r[eé]union|meeting)",
    re.IGNORECASE,
)
_SPEAKS_OF = re.compile(
    r"ordre du jour|agenda|participant|pr[eé]sents?\b|attend(?:ees|ance)|r[eé]union|meeting|points? d['’]action|"
    r"action points?|recommandation|recommendation|d[eé]cisions?\b|responsable|au plus tard|no later than",
    re.IGNORECASE,
)
LONG, FEWEST_LINES = 300, 4


def may_be_minutes(text: str) -> bool:
    """Long and of several lines: rather a document than a word."""
    return len(text) >= LONG and len([line for line in text.splitlines() if line.strip()]) >= FEWEST_LINES


def is_likely_minutes(text: str, name: str = "") -> bool:
    """The file's name or the text itself says so."""
    if name:
        return bool(_SAYS_SO.search(name))
    speaks = {found.casefold()[:6] for found in _SPEAKS_OF.findall(text)}
    return may_be_minutes(text) and (bool(_SAYS_SO.search(text[:400])) or len(speaks) >= 3)


def joined(parts: Sequence[str]) -> str:
    """What was pasted in several messages; where the app cut in the middle of a line, it is one line again."""
    text = ""
    for before, part in zip(("", *parts), parts, strict=False):
        is_cut = len(before) >= NEARLY_FULL and not before.endswith(("\n", ".", ":", ";")) and part[:1].islower()
        text += (" " if is_cut else "\n" if text else "") + part
    return text


# As it is kept


def purpose_of(draft: int) -> str:
    """How our message that shows this draft is found again."""
    return f"minutes {draft}"


def draft_shown_in(purpose: str) -> int | None:
    found = re.fullmatch(r"minutes (\d+)", purpose)
    return int(found[1]) if found else None


def name_of(draft: Draft) -> str:
    """Of the file; empty for what was pasted."""
    return str(draft.fields.get("name") or "")


def parts_of(draft: Draft) -> list[str]:
    """What was pasted, a message each; none when it is a file."""
    return [str(part) for part in json.loads(str(draft.fields.get("parts") or "[]"))]


def last_part_at(draft: Draft) -> datetime:
    """When the last of what was pasted came."""
    at = draft.fields.get("pasted")
    return datetime.fromisoformat(str(at)) if at else draft.at


def to_read(draft: Draft, **fields: str | int | None) -> Draft:
    """To be read, or read again; how far it was is remembered."""
    state = draft.fields.get("state")
    was = draft.fields.get("was") if draft.is_unread else state if state in ("day", "read") else None
    return replace(draft, fields={**draft.fields, "was": was, "state": "unread", **fields})


def as_before(draft: Draft) -> Draft | None:
    """As it was before it was to be read again; None when this was its first reading."""
    was = draft.fields.get("was")
    if not was:
        return None
    day = None if was == "day" else draft.fields.get("day")
    return replace(draft, fields={**draft.fields, "state": was, "was": None, "day": day})


def without_pasted(draft: Draft, now: datetime) -> Draft:
    """What was pasted is let go once it is read and nothing more of it is to come."""
    if draft.fields.get("state") != "read" or not parts_of(draft) or now - last_part_at(draft) <= GOES_ON:
        return draft
    return replace(draft, fields={**draft.fields, "parts": "[]"})


def kept_in(draft: Draft) -> Proposed | None:
    """What it proposes, or did before it is read again."""
    text = draft.fields.get("proposed")
    return from_text(str(text)) if text else None


def gone_through(draft: Draft) -> Proposed | None:
    """What it proposed when its list was shown, while it is read again."""
    return kept_in(draft) if draft.fields.get("was") == "read" else None


def messages_of(draft: Draft) -> list[int]:
    """The messages in which it was pasted."""
    return [int(message) for message in json.loads(str(draft.fields.get("messages") or "[]"))]


def proposed_in(draft: Draft) -> Proposed | None:
    """What it proposes; None while it is unread."""
    return None if draft.is_unread else kept_in(draft)


def with_proposed(draft: Draft, proposed: Proposed) -> Draft:
    return replace(draft, fields={**draft.fields, "proposed": to_text(proposed)})


def moved(draft: Draft, to: int) -> Draft:
    """It goes on in another one; buttons of the old list lead there."""
    return replace(draft, fields={"state": "moved", "to": to})


def is_underway(draft: Draft) -> bool:
    """Something in it waits to be opened or taken out."""
    proposed = proposed_in(draft)
    return proposed is not None and bool(proposed.pending)


def to_text(proposed: Proposed) -> str:
    return json.dumps(asdict(proposed), ensure_ascii=False, default=str)


def from_text(text: str) -> Proposed:
    plain = json.loads(text)
    return Proposed(
        _day(plain["meeting_date"]),
        tuple(_entry(entry) for entry in plain["entries"]),
        tuple(Organisation(o["name"], tuple(o["aliases"])) for o in plain["organisations"]),
        tuple(date.fromisoformat(day) for day in plain["other_meetings"]),
        plain.get("numbered", 0),  # drafts of before have none, nor reports
        tuple(Report(**{**report, "due": _day(report["due"])}) for report in plain.get("reports", ())),
    )


def _entry(plain: dict[str, Any]) -> Entry:
    read = plain.get("read")
    return Entry(**{**plain, "proposal": _proposal(plain["proposal"]), "read": _proposal(read) if read else None})


def _proposal(plain: dict[str, Any]) -> Proposal:
    return Proposal(
        **{
            **plain,
            "quotes": tuple(plain["quotes"]),
            "contributions": _due(plain["contributions"]),
            "transmission": _due(plain["transmission"]),
            "wanted": Wanted(**plain["wanted"]) if plain["wanted"] else None,
        }
    )


def _due(plain: dict[str, Any] | None) -> Due | None:
    if plain is None:
        return None
    at = time.fromisoformat(plain["time"]) if plain["time"] else None
    days = tuple(date.fromisoformat(day) for day in plain["candidates"])
    return Due(_day(plain["date"]), at, plain["raw"], plain["question"], days)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
