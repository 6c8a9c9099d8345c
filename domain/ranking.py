"""Asking the members to rank: what stands to choice, until when, who is reminded once, when it ends.

As with every nudge nothing is scheduled: `due` compares what follows from the round with what was claimed.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Literal

from domain.ballots import Ended, Option, Round, Where, standing_votes, words_id
from domain.compiling import compile_decision
from domain.decisions import Decision
from domain.groups import Act, Group, Person
from domain.moments import Policy, is_quiet
from domain.nudging import RANKING, TO_MEMBERS, Situation, may_be_written_to, said, voices, was_today
from domain.outgoing import units
from domain.store import Args, Nudged
from domain.submissions import Submission
from domain.themes import Arrangement
from domain.transmitting import Point, points_of

# What a claim is called in `Nudged.kind`, besides `nudging.RANKING`; its moment is when the round opened.
ASKED = "ranking: asked"
LINE = "ranking: group line"
RESULT = "coordination: ranking"
TOLD = "ranking: result"

AT_MOST = 3  # where the decision does not say how many are wanted
MOST_VOICES = 5  # offered
POLL_OPTIONS = 12  # Telegram's limits
POLL_OPTION_LENGTH = 100
LONGEST_TEXTS = 3500  # of all options together, above a poll
SHORTEST = timedelta(minutes=30)  # a round that nobody would see in time is refused
HALF_HOUR = timedelta(minutes=30)
PROPOSED = 4
NEWS = timedelta(days=4)  # a result that could not be told before a long weekend is still told after it
HOURS = (time(12), time(17))  # at which a round may end without being asked twice
DAYS_AHEAD = 10

Fault = Literal["too soon", "after transmission", "quiet"]
NoPoll = Literal["lines", "texts", "room"]


# --- What is asked


@dataclass(frozen=True)
class Setup:
    """A round being prepared. All who coordinate share it."""

    by_theme: bool
    left_out: tuple[str, ...] = ()  # options that the coordination unticked, by `words_id` of their first point
    at_most: int = AT_MOST
    where: Where = "private"
    until: datetime | None = None


def begun(decision: Decision, arrangement: Arrangement | None, ways: Sequence[Where], until: datetime | None) -> Setup:
    """What is proposed: all themes, or all points; as many as wanted; in the group where it may."""
    most = decision.wanted.at_most if decision.wanted else AT_MOST
    return Setup(bool(arrangement and arrangement.themes), at_most=most, where=ways[0], until=until)


def may_stand(
    setup: Setup, points: Sequence[Point], arrangement: Arrangement | None, *, mixed: bool = False
) -> tuple[Option, ...]:
    """All that could stand to choice, but for what was set aside: each theme, else each point, the same words once.

    `mixed`: not in the order of the roster, which would tell whose they are.
    """
    worded = [p for p in points if p.text]
    by_place = {p.place: p for p in worded}
    lines: list[tuple[str, str, tuple[str, ...]]] = []
    if setup.by_theme and arrangement:
        for theme in arrangement.themes:
            ids = tuple(words_id(by_place[p].text) for p in theme.points if p in by_place)
            if ids:
                wording = theme.wording(by_place)
                lines.append((theme.heading(by_place) if len(set(ids)) > 1 else wording, wording, ids))
    else:
        aside = {a.point for a in arrangement.aside} if arrangement else set()
        texts = dict.fromkeys(p.text for p in worded if p.place not in aside)
        lines = [(text, text, (words_id(text),)) for text in texts]
    if mixed:
        lines.sort(key=lambda line: line[2])
    return tuple(Option(number, *line) for number, line in enumerate(lines, 1))


def ballot(setup: Setup, able: Iterable[Option]) -> tuple[Option, ...]:
    """What stands to choice, numbered as the members see it."""
    kept = (o for o in able if o.points[0] not in setup.left_out)
    return tuple(replace(o, number=number) for number, o in enumerate(kept, 1))


def voices_for(setup: Setup, options: Sequence[Option]) -> int:
    """How many each organisation may choose: fewer than there are, or nothing would be ranked."""
    return max(1, min(setup.at_most, len(options) - 1))


def standing_texts(group: Group, decision: Decision, submissions: Sequence[Submission], now: datetime) -> list[str]:
    """The words of the points that stand now."""
    return [p.text for p in points_of(compile_decision(group, decision, submissions, {}, now)) if p.text]


def ways(options: Sequence[Option], room: int) -> tuple[Where, ...]:
    """Where it can be asked, the best first. `room`: how many posts the group bears for this decision."""
    found: list[Where] = []
    if len(options) >= 2 and no_poll(options, room) is None:
        found.append("poll")
    if room >= 1:
        found.append("group")
    return (*found, "private")


def no_poll(options: Sequence[Option], room: int) -> NoPoll | None:
    """Why Telegram's poll does not do: too many lines, texts too long together, no post left for the full texts."""
    if len(options) > POLL_OPTIONS:
        return "lines"
    if sum(units(o.text) for o in options) > LONGEST_TEXTS:
        return "texts"
    needed = 2 if any(is_long(o) for o in options) else 1  # the full texts stand above the poll, in one message
    return "room" if room < needed else None


def first_way(decision: Decision, able: Sequence[Where]) -> Where:
    """What is proposed: a poll shows who chose what, and is not proposed where contributions leave without names."""
    secret = [way for way in able if way != "poll"]
    return able[0] if decision.attribution == "named" else secret[0]


def is_long(option: Option) -> bool:
    """Too long for a line of Telegram's poll, beside its number."""
    return poll_line(option) != f"{option.number}. {option.text}"


def poll_line(option: Option) -> str:
    """The option as Telegram's poll shows it; in full where it fits."""
    line = f"{option.number}. {option.text}"
    if units(line) <= POLL_OPTION_LENGTH:
        return line
    while units(line) >= POLL_OPTION_LENGTH:
        line = line[:-1]
    return f"{line.rstrip()}…"


def proposals(now: datetime, policy: Policy, latest: datetime | None) -> tuple[datetime, ...]:
    """Sensible ends, soonest first: within working hours, and before the transmission."""
    today = policy.day(now)
    moments = (policy.on(today + timedelta(days), at) for days in range(DAYS_AHEAD) for at in HOURS)
    fit = [m for m in moments if m >= now + 2 * SHORTEST and end_fault(m, now, policy, latest) is None]
    return tuple(fit[:PROPOSED])


def sensible(proposed: Sequence[datetime], now: datetime) -> datetime | None:
    """The end that is proposed first: it leaves some hours to vote, where there are."""
    return next((p for p in proposed if p - now >= timedelta(hours=4)), proposed[0] if proposed else None)


def end_fault(until: datetime, now: datetime, policy: Policy, latest: datetime | None) -> Fault | None:
    """Why a round cannot end then. `latest`: when the transmission is due."""
    if until < now + SHORTEST:
        return "too soon"
    if latest is not None and until > latest:
        return "after transmission"
    return "quiet" if is_quiet(policy, until) else None


def within_hours(until: datetime, policy: Policy) -> datetime:
    """A day without an hour ends with its working hours, not with its night."""
    local = until.astimezone(policy.tz)
    return policy.on(local.date(), HOURS[-1]) if local.time() >= time(23, 59) else until


def mark(decision: Decision, setup: Setup, options: Sequence[Option]) -> str:
    """Tells whether what was shown is still what would be asked."""
    content = [
        len(decision.rounds),
        setup.at_most,
        setup.where,
        setup.until.isoformat() if setup.until else "",
        *([o.text, *o.points] for o in options),
    ]
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()[:16]


def opened(decision: Decision, setup: Setup, options: Sequence[Option], points: Iterable[Point], by: Act) -> Decision:
    """With the round that was prepared. Nobody has voted yet."""
    if setup.until is None:
        raise ValueError("a round needs an end")
    new = Round(
        number=len(decision.rounds) + 1,
        opened=by,
        until=setup.until,
        where=setup.where,
        options=tuple(options),
        at_most=voices_for(setup, options),
        seen=tuple(dict.fromkeys(words_id(p.text) for p in points if p.text)),
    )
    return replace(decision, rounds=(*decision.rounds, new))


def with_round(decision: Decision, changed: Round) -> Decision:
    return replace(decision, rounds=tuple(changed if r.number == changed.number else r for r in decision.rounds))


def round_numbered(decision: Decision, number: int) -> Round | None:
    return next((r for r in decision.rounds if r.number == number), None)


def to_fields(setup: Setup) -> dict[str, str | int | None]:
    """As a draft keeps it."""
    return {
        "by_theme": int(setup.by_theme),
        "left_out": " ".join(setup.left_out),
        "at_most": setup.at_most,
        "where": setup.where,
        "until": setup.until.isoformat() if setup.until else None,
    }


def from_fields(fields: Args) -> Setup:
    where = str(fields.get("where"))
    until = fields.get("until")
    return Setup(
        bool(fields.get("by_theme")),
        tuple(str(fields.get("left_out") or "").split()),
        int(fields.get("at_most") or AT_MOST),
        "poll" if where == "poll" else "group" if where == "group" else "private",
        datetime.fromisoformat(str(until)) if until else None,
    )


# --- Its end


def end_of(decision: Decision, this: Round) -> datetime:
    """Until when votes are taken: never after the transmission is due, should that have been moved."""
    due = decision.transmission_due
    return min(this.until, due) if due else this.until


def ending(group: Group, decision: Decision, this: Round, now: datetime) -> Ended | None:
    """How a round ends by itself now; None while it goes on."""
    everybody = tuple(o.key for o in group.expected())
    if decision.cancellation:
        return Ended(decision.cancellation.at, "cancelled", everybody)
    if decision.transmissions:
        # A round opens only before any: one that is dated earlier was being made while the round opened.
        return Ended(max(decision.transmissions[0].at, this.opened.at), "transmitted", everybody)
    end = end_of(decision, this)
    return Ended(end, "time", everybody) if end <= now else None


def takes_votes(group: Group, decision: Decision, this: Round, now: datetime) -> bool:
    return this.ended is None and ending(group, decision, this, now) is None


def concerns(decision: Decision, now: datetime) -> bool:
    """Whether its latest round may still have something to be done or said about it."""
    latest = decision.rounds[-1] if decision.rounds else None
    return latest is not None and (latest.ended is None or now - latest.ended.at <= NEWS)


# --- What is due to be said


@dataclass(frozen=True)
class ToVoter:
    """The ballot in private: when the round opens, or as its one reminder."""

    kind: str
    person: Person
    group: Group
    decision: Decision
    round: Round
    organisations: tuple[str, ...]  # for which this person has a voice and has not voted

    def claims(self, now: datetime) -> tuple[Nudged, ...]:
        """To be kept before it is said: a crash may lose a reminder but never doubles it."""
        about, opened = self.decision.id, self.round.opened.at
        return tuple(Nudged(about, self.kind, opened, now, key, self.person.id) for key in self.organisations)


@dataclass(frozen=True)
class ToGroupOnce:
    """One line in the group: how many have voted, and until when it is possible."""

    group: Group
    decision: Decision
    round: Round
    voted: int
    expected: int

    def claims(self, now: datetime) -> tuple[Nudged, ...]:
        return (Nudged(self.decision.id, LINE, self.round.opened.at, now),)


@dataclass(frozen=True)
class ToCoordinator:
    """The result of a round that ended by itself."""

    person: Person
    group: Group
    decision: Decision
    round: Round

    def claims(self, now: datetime) -> tuple[Nudged, ...]:
        return (Nudged(self.decision.id, RESULT, self.round.opened.at, now, person=self.person.id),)


@dataclass(frozen=True)
class ToWhoVoted:
    """The result, without a sound, to a member who voted."""

    person: Person
    group: Group
    decision: Decision
    round: Round

    def claims(self, now: datetime) -> tuple[Nudged, ...]:
        return (Nudged(self.decision.id, TOLD, self.round.opened.at, now, person=self.person.id),)


Intent = ToVoter | ToGroupOnce | ToCoordinator | ToWhoVoted


def reminder(decision: Decision, this: Round, policy: Policy) -> datetime | None:
    """When those who have not voted are reminded: three hours before the end, or when a third of the time is left.

    In quiet time it gives way to an earlier moment; a round too short for it has none.
    """
    end, earliest = end_of(decision, this), this.opened.at + HALF_HOUR
    at = end - min(timedelta(hours=3), (end - this.opened.at) / 3)
    while at >= earliest and is_quiet(policy, at):
        at -= HALF_HOUR
    return at if at >= earliest else None


def due(s: Situation, people: Mapping[int, Person], nudges: Sequence[Nudged], now: datetime) -> list[Intent]:
    """What must be said of the decision's latest round now; nothing once its claims are kept.

    `nudges` are those of the last two days of all decisions, for the one reminder that a person may get a day.
    """
    if not s.decision.rounds or is_quiet(s.policy, now) or s.group.away_since:
        return []
    latest = s.decision.rounds[-1]
    if latest.ended:
        return list(_results(s, latest, people, now))
    if not takes_votes(s.group, s.decision, latest, now):
        return []
    return [*_ballots(s, latest, people, now), *_reminders(s, latest, people, nudges, now)]


def _claimed(s: Situation, this: Round, kind: str) -> list[Nudged]:
    return [n for n in s.nudges if n.kind == kind and n.moment == this.opened.at]


def _silent(s: Situation, this: Round) -> list[str]:
    """The organisations that have not voted and may be written to about it."""
    excused = {e.organisation for e in s.decision.excuses}
    votes = standing_votes(s.group, this)
    return [o.key for o in s.group.expected() if o.key not in votes and o.key not in excused]


def _ballots(s: Situation, this: Round, people: Mapping[int, Person], now: datetime) -> Iterator[ToVoter]:
    """In private chats alone, everybody who may vote gets the ballot as soon as they can be written to."""
    if this.where != "private":
        return
    asked = {(n.person, n.organisation) for n in _claimed(s, this, ASKED)}
    yield from _to_voters(ASKED, s, this, people, now, lambda person, key: (person, key) not in asked)


def _to_voters(
    kind: str,
    s: Situation,
    this: Round,
    people: Mapping[int, Person],
    now: datetime,
    may: Callable[[int, str], bool],
) -> Iterator[ToVoter]:
    """One message a person, for all of their organisations that have not voted. `may`: to whom, about which."""
    theirs: dict[int, list[str]] = defaultdict(list)
    for organisation in _silent(s, this):
        for person in voices(s, organisation, people, now):
            if may(person.id, organisation):
                theirs[person.id].append(organisation)
    for voter, organisations in theirs.items():
        yield ToVoter(kind, people[voter], s.group, s.decision, this, tuple(organisations))


def _reminders(
    s: Situation, this: Round, people: Mapping[int, Person], nudges: Sequence[Nudged], now: datetime
) -> Iterator[Intent]:
    at = reminder(s.decision, this, s.policy)
    if at is None or now < at:
        return
    written = said(nudges, *TO_MEMBERS)
    reminded = {n.organisation for n in _claimed(s, this, RANKING)}
    just_asked = {n.person for n in _claimed(s, this, ASKED) if now - n.at < HALF_HOUR}

    def may(person: int, organisation: str) -> bool:
        was_written_to = was_today(s.policy, written[person], now) or person in just_asked
        return organisation not in reminded and not was_written_to

    for one in _to_voters(RANKING, s, this, people, now, may):
        # With those that a colleague was reminded of before: an organisation left out would look as if it had voted.
        own = {o.key for o in s.group.organisations_of(one.person.id)}
        yield replace(one, organisations=tuple(o for o in _silent(s, this) if o in own))
    if _silent(s, this) and not _claimed(s, this, LINE) and s.lines_left > 0:
        everybody = s.group.expected()
        voted = len(standing_votes(s.group, this))
        yield ToGroupOnce(s.group, s.decision, this, voted, len(everybody))


def _results(
    s: Situation, this: Round, people: Mapping[int, Person], now: datetime
) -> Iterator[ToCoordinator | ToWhoVoted]:
    """Once to everybody who coordinates or voted; who coordinates is told at once of a round ended by hand.

    Who voted is promised it when the vote is kept: no reminder, so STOP does not hold it back.
    """
    if this.ended is None or this.ended.why not in ("time", "by hand") or not concerns(s.decision, now):
        return
    told, may_vote = {n.person for n in _claimed(s, this, TOLD)}, this.ended.organisations
    for voter in dict.fromkeys(v.by for v in this.votes if v.organisation in may_vote and not v.on_behalf):
        person = people.get(voter)
        if person and person.reachable and voter not in told and not s.group.is_coordinated_by(voter):
            yield ToWhoVoted(person, s.group, s.decision, this)
    if this.ended.why == "by hand":
        return
    told = {n.person for n in _claimed(s, this, RESULT)}
    for coordinator in s.group.coordinators:
        person = people.get(coordinator.person)
        if person and may_be_written_to(person) and person.id not in told:
            yield ToCoordinator(person, s.group, s.decision, this)
