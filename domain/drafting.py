"""A draft made of minutes: what is shown, ticked, put right and opened. Nothing in it is a decision before that."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

from domain.dates import read_moment
from domain.decisions import Decision, Wanted
from domain.groups import Group
from domain.minutes.findings import Due, Findings, Organisation, Proposal
from domain.roster import Named, find_organisation, folded, with_organisations
from domain.store import Draft
from domain.typed import END_OF_DAY, LONGEST_NAME, LONGEST_TITLE, Fault, Typed, Wrong, order_faults, part_said

PER_PAGE = 5  # decisions in one message, so that it stays one message whatever they say
NEARLY_FULL = 4000  # of the 4096 characters of a message: the app cut what was pasted

Field = Literal["contributions", "transmission"]
FIELDS: tuple[Field, ...] = ("contributions", "transmission")


@dataclass(frozen=True)
class Entry:
    """One proposal under its number in the list. The number never changes; people answer by it."""

    number: int
    proposal: Proposal
    ticked: bool = False
    removed: bool = False
    opened: int | None = None  # the number of the decision it has become
    is_new: bool = False  # an earlier version of the same minutes did not have it

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
        """Neither opened nor taken out."""
        return self.opened is None and not self.removed


@dataclass(frozen=True)
class Proposed:
    """What one document proposes, as far as the coordination has gone through it."""

    meeting_date: date | None
    entries: tuple[Entry, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    other_meetings: tuple[date, ...] = ()

    def entry(self, number: int) -> Entry | None:
        return next((e for e in self.entries if e.number == number), None)

    @property
    def pending(self) -> tuple[Entry, ...]:
        return tuple(e for e in self.entries if e.is_pending)

    @property
    def ticked(self) -> tuple[Entry, ...]:
        return tuple(e for e in self.entries if e.is_pending and e.ticked)

    @property
    def questions(self) -> tuple[tuple[Entry, Field, Due], ...]:
        """What is to be asked, in the order of the list."""
        return tuple((e, *e.asked) for e in self.entries if e.is_pending and e.asked)

    @property
    def in_order(self) -> tuple[Entry, ...]:
        """As they are shown: those with a day, the undated ones, last what is open already."""
        return tuple(sorted(self.entries, key=lambda e: (e.opened is not None, not e.is_dated, e.number)))

    def page(self, page: int) -> tuple[Entry, ...]:
        return self.in_order[page * PER_PAGE : (page + 1) * PER_PAGE]

    @property
    def pages(self) -> int:
        return max(1, -(-len(self.entries) // PER_PAGE))

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
    meeting_date: date | None = None,
) -> Proposed:
    """The draft as it is first shown. What is open already, or was gone through in an earlier version, is known."""
    opened = by_days(decisions, tz)
    dated_first = sorted(findings.decisions, key=lambda p: not Entry(0, p).is_dated)
    entries = []
    for number, proposal in enumerate(map(_fitting, dated_first), 1):
        entry = Entry(number, proposal)
        known = twin_of(entry, opened)
        before = _same(entry, earlier.entries) if earlier else None
        if known:
            entry = replace(entry, opened=known.number)
        elif before:
            entry = replace(entry, ticked=before.ticked, removed=before.removed)
        else:
            entry = replace(entry, ticked=is_ticked_at_first(entry, now, tz), is_new=earlier is not None)
        entries.append(entry)
    return Proposed(
        meeting_date or findings.meeting_date, tuple(entries), findings.organisations, findings.other_meetings
    )


def is_version_of(findings: Findings, meeting: date | None, earlier: Proposed) -> bool:
    """The same meeting, and something they both say: not the minutes of another group that met on that day."""
    titles = {folded(entry.proposal.title) for entry in earlier.entries}
    shared = any(folded(proposal.title) in titles for proposal in map(_fitting, findings.decisions))
    return meeting is not None and meeting == earlier.meeting_date and shared


def recognised(proposed: Proposed, decisions: Sequence[Decision], tz: ZoneInfo) -> Proposed:
    """What has been opened or typed since is offered no more."""
    known = by_days(decisions, tz)
    twins = {e.number: twin.number for e in proposed.pending if (twin := twin_of(e, known))}
    entries = tuple(replace(e, opened=twins.get(e.number, e.opened)) for e in proposed.entries)
    return replace(proposed, entries=entries)


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


Known = Mapping[tuple[date | None, date | None], Sequence[Decision]]  # decisions by the days they were opened with


def by_days(decisions: Iterable[Decision], tz: ZoneInfo) -> Known:
    found: dict[tuple[date | None, date | None], list[Decision]] = {}
    for decision in decisions:
        found.setdefault(_first_dates(decision, tz), []).append(decision)
    return found


def twin_of(entry: Entry, known: Known) -> Decision | None:
    """The decision this one has become already, from these minutes or typed: the same days, and title or sentence."""
    title, source = folded(entry.proposal.title), source_of(entry)
    for decision in known.get(_dates(entry), ()):
        if folded(decision.title) == title or (source is not None and decision.source == source):
            return decision
    return None


def _first_dates(decision: Decision, tz: ZoneInfo) -> tuple[date | None, date | None]:
    """The days it was opened with, before it was moved."""
    first = decision.moves[0] if decision.moves else decision
    contributions, transmission = first.contributions_due, first.transmission_due
    return (
        contributions.astimezone(tz).date() if contributions else None,
        transmission.astimezone(tz).date() if transmission else None,
    )


def _dates(entry: Entry) -> tuple[date | None, date | None]:
    contributions, transmission = entry.proposal.contributions, entry.proposal.transmission
    return contributions.date if contributions else None, transmission.date if transmission else None


def _same(entry: Entry, others: Iterable[Entry]) -> Entry | None:
    return next(
        (
            other
            for other in others
            if folded(other.proposal.title) == folded(entry.proposal.title) and _dates(other) == _dates(entry)
        ),
        None,
    )


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
    answered = replace(entry, proposal=proposal)
    return replace(answered, ticked=is_ticked_at_first(answered, now, tz))


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
    )
    put_right = replace(entry, proposal=proposal)
    dates_changed = _dates(put_right) != _dates(entry) or put_right.asked != entry.asked
    return replace(put_right, ticked=is_ticked_at_first(put_right, now, tz)) if dates_changed else put_right


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


_NUMBERED = re.compile(
    r"^\s*(?:#|n°\s*|no\.?\s*)?(?P<number>\d{1,3})\s*(?:[.):;,=–-]|:|\s)\s*(?P<rest>\S.*)$", re.DOTALL | re.IGNORECASE
)


def addressed(proposed: Proposed, text: str, now: datetime, tz: ZoneInfo) -> tuple[Entry | None, str]:
    """«3 vendredi 23 juin» → (entry 3, «vendredi 23 juin»); without a number, the only one it can be about."""
    found = _NUMBERED.match(text)
    if (
        found
        and (entry := proposed.entry(int(found["number"])))
        and read_moment(found["rest"], now, tz).status != "none"
    ):
        return entry, found["rest"].strip()
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


_DAYS_AGO = {"aujourd hui": 0, "today": 0, "hier": 1, "yesterday": 1, "avant hier": 2}


def meeting_day(text: str, now: datetime, tz: ZoneInfo) -> date | None:
    """The day of a meeting as typed: what is named without a year has just been, not the next to come."""
    today = now.astimezone(tz).date()
    if (ago := _DAYS_AGO.get(folded(text))) is not None:
        return today - timedelta(days=ago)
    for moment in (read_moment(text, now, tz), read_moment(text, now - timedelta(days=330), tz)):
        if moment.status == "date" and moment.date and moment.date <= today + timedelta(days=1):
            return moment.date
    behind = [day for day in read_moment(text, now, tz).candidates if day <= today]
    return max(behind, default=None)


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
SHORTEST, FEWEST_LINES = 300, 4


def may_be_minutes(text: str) -> bool:
    """Long and of several lines: rather a document than a word."""
    return len(text) >= SHORTEST and len([line for line in text.splitlines() if line.strip()]) >= FEWEST_LINES


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


def proposed_in(draft: Draft) -> Proposed | None:
    """What it proposes; None while it is unread."""
    text = draft.fields.get("proposed")
    return from_text(str(text)) if text and not draft.is_unread else None


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
    )


def _entry(plain: dict[str, Any]) -> Entry:
    proposal = plain["proposal"]
    kept = Proposal(
        **{
            **proposal,
            "quotes": tuple(proposal["quotes"]),
            "contributions": _due(proposal["contributions"]),
            "transmission": _due(proposal["transmission"]),
            "wanted": Wanted(**proposal["wanted"]) if proposal["wanted"] else None,
        }
    )
    return Entry(**{**plain, "proposal": kept})


def _due(plain: dict[str, Any] | None) -> Due | None:
    if plain is None:
        return None
    at = time.fromisoformat(plain["time"]) if plain["time"] else None
    days = tuple(date.fromisoformat(day) for day in plain["candidates"])
    return Due(_day(plain["date"]), at, plain["raw"], plain["question"], days)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
