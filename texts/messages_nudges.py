"""Nudges with their buttons: to focal points, to the group, to the coordination; and what is sent by hand."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import groupby

import texts
from domain import ahead, changing, ranking
from domain.ahead import Planned, RoundEnds
from domain.compiling import Counts
from domain.decisions import Decision
from domain.groups import FocalPoint, Group, Language, Organisation, Person
from domain.nudging import (
    ALL_ANSWERED,
    CLOSED,
    CONTRIBUTION,
    GROUP_CLOSING,
    UNREACHABLE,
    ByHand,
    CoordinationNudge,
    GroupLine,
    Intent,
    Note,
    Owed,
    PrivateNudge,
    may_be_written_to,
)
from domain.ranking import ToCoordinator, ToGroupOnce, ToVoter, ToWhoVoted
from domain.sayings import Button, Delete, Message, Post, Rows, Saying, ToGroup, ToPerson
from texts.frame import e
from texts.locales.fr import French as Voice
from texts.messages import first_name

People = Mapping[int, Person]


def sayings(intent: Intent, people: People, now: datetime) -> tuple[Saying, ...]:
    """What is said for what is due."""
    match intent:
        case PrivateNudge():
            return (private_nudge(intent, people, now),)
        case CoordinationNudge():
            return (coordination_nudge(intent, now, people),)
        case GroupLine():
            return group_closing(intent) if intent.kind == GROUP_CLOSING else (group_line(intent, people),)


# To focal points


def private_nudge(nudge: PrivateNudge, people: People, now: datetime) -> Post:
    """A personal reminder; a digest when several contributions are owed. Replying to one is answering."""
    person, first = nudge.person, nudge.owed[0]
    say = _voice(person.language or first.group.language, first.group)
    groups = [o.group for o in nudge.owed]
    contacts = list(dict.fromkeys(name for group in groups for name in coordination_of(group, people, but=person.id)))
    if len(nudge.owed) == 1:
        words = _one(say, first_name(person.name), first, now)
        answers, more_time = _answers(say, first, "")
        rows: Rows = (answers, (*more_time, *_not_me_each(say, nudge.owed)[0]))
    else:
        several_groups = len({o.group.id for o in nudge.owed}) > 1
        lines = [_line(_voice(say.language, o.group), o, now, several_groups) for o in nudge.owed]
        words = say.nudge_digest(first_name(person.name), lines)
        rows = tuple(row for o in nudge.owed for row in _answers(say, o, f"{_number(nudge.owed, o)} "))
        if several_groups:  # numbers count within a group
            rows = tuple(row for o in nudge.owed for row in _one_a_row(_answers(say, o, _in_group(nudge.owed, o))))
        rows = (*rows, *_not_me_each(say, nudge.owed))
    decision = first.decision.id if len(nudge.owed) == 1 else None
    message = Message(f"{words}\n\n{say.nudge_help(contacts)}", rows)
    return Post(ToPerson(person.id), message, purpose="nudge", decision=decision)


def _one(say: Voice, who: str, owed: Owed, now: datetime) -> str:
    organisation = owed.group.organisation(owed.organisation)
    if owed.due <= now:
        return say.nudge_late(who, owed.decision, organisation, owed.due, last=owed.last)
    return say.nudge(who, owed.decision, organisation, owed.due, owed.counts, last=owed.last)


def _line(say: Voice, owed: Owed, now: datetime, name_group: bool) -> str:
    organisation = owed.group.organisation(owed.organisation)
    line = (
        say.nudge_late_line(owed.decision, organisation, owed.due)
        if owed.due <= now
        else say.nudge_line(owed.decision, organisation, owed.due, owed.counts)
    )
    return f"{say.in_group(owed.group)}\n{line}" if name_group else line


def _answers(say: Voice, owed: Owed, prefix: str) -> Rows:
    at: dict[str, str | int | None] = {"decision": owed.decision.id, "organisation": owed.organisation}
    answer = (Button(prefix + say.reply(), "answer", at), Button(prefix + say.nothing_to_add(), "nothing", at))
    return (answer, (Button(prefix + say.more_time_button(), "more-time", at),))


def _not_me_each(say: Voice, owed: Sequence[Owed]) -> Rows:
    """Once for each organisation, however much is owed for it."""
    once = {(o.group.id, o.organisation): o for o in reversed(owed)}
    several_groups = len({group for group, _ in once}) > 1
    rows = []
    for o in reversed(once.values()):
        name = o.group.organisation(o.organisation).name
        whose = f"{name}, {o.group.title[:30]}" if several_groups else name if len(once) > 1 else ""
        args: dict[str, str | int | None] = {"decision": o.decision.id, "organisation": o.organisation}
        rows.append((Button(say.not_me_button(whose), "not-me", args),))
    return tuple(rows)


def _in_group(all_owed: Sequence[Owed], owed: Owed) -> str:
    return f"{owed.group.title[:30]} {_number(all_owed, owed)} · "


def _number(all_owed: Sequence[Owed], owed: Owed) -> str:
    """Of the decision; with the organisation where a person owes the same for several."""
    several = sum(o.decision.id == owed.decision.id for o in all_owed) > 1
    name = owed.group.organisation(owed.organisation).name
    return f"#{owed.decision.number} {name[:20]}" if several else f"#{owed.decision.number}"


def _one_a_row(rows: Rows) -> Rows:
    return tuple((button,) for row in rows for button in row)


def coordination_of(group: Group, people: People, *, but: int) -> list[str]:
    """Whom to ask; never whoever reads it."""
    return [people[c.person].name for c in group.coordinators if c.person in people and c.person != but]


# To the group


def group_line(line: GroupLine, people: People) -> Post:
    """One line with counts; it takes the place of the one before."""
    say = _voice(line.group.language, line.group)
    words = say.group_line(line.decision, line.counts, _waiting(say, line, people))
    message = Message(words, _answer_in_private(say, line.decision))
    return Post(ToGroup(line.group.id), message, purpose="group nudge", decision=line.decision.id, replaces=True)


def group_closing(line: GroupLine) -> tuple[Saying, ...]:
    """The news that it is closed, in the place of the last reminder.

    At the due moment it may be told before the clock's closing is kept: it reads the same.
    """
    message = closing(line.group, changing.closed(line.decision, line.moment), line.counts)
    to, decision = ToGroup(line.group.id), line.decision.id
    return (
        Delete(to, purpose="group nudge", decision=decision),
        Post(to, message, purpose="closing", decision=decision, replaces=True),
    )


def closing(group: Group, decision: Decision, counts: Counts) -> Message:
    """What that news reads whenever it is read: with the dates and counts of now, and what became of the decision."""
    say = _voice(group.language, group)
    is_over = decision.cancellation or decision.transmissions or decision.is_noted_done
    asks = decision.closure and counts.missing and not is_over
    return Message(say.group_closing(decision, counts), _answer_in_private(say, decision) if asks else ())


def _answer_in_private(say: Voice, decision: Decision) -> Rows:
    at: dict[str, str | int | None] = {"decision": decision.id}
    answer = Button(say.reply(), "answer", at, private=True)
    return ((answer, Button(say.nothing_to_add(), "nothing", at, private=True)),)


def _waiting(say: Voice, line: GroupLine, people: People) -> list[str]:
    """Who is missing, as far as the group chose to show it."""
    shown = line.group.settings.names_in_group
    organisations = [line.group.organisation(key) for key in line.missing]
    if shown == "counts":
        return []
    if shown == "organisations":
        return [e(o.name) for o in organisations]
    return [_mentioned(say, line.group, o, people) for o in organisations]


def _mentioned(say: Voice, group: Group, organisation: Organisation, people: People) -> str:
    """Its focal points as mentions; by its name alone when none of them is known or wants reminders."""
    found = [m for f in group.focal_points_of(organisation.key) if (m := _mention(f, people))]
    return say.speaks_for(", ".join(found), organisation) if found else e(organisation.name)


def _mention(focal: FocalPoint, people: People) -> str:
    if focal.person is None:
        return f"@{e(focal.username)}" if focal.username else ""
    person = people.get(focal.person)
    if person is None or person.paused_since:
        return ""
    return f'<a href="tg://user?id={person.id}">{e(person.name)}</a>'


# To the coordination


def coordination_nudge(nudge: CoordinationNudge, now: datetime, people: People) -> Post:
    """All there is to know now, in one message, with the next step as buttons."""
    person = nudge.person
    parts: list[str] = []
    rows: list[tuple[Button, ...]] = []
    several_groups = len({n.group.id for n in nudge.notes}) > 1
    for note, decisions in _together(nudge.notes):
        say = _voice(person.language or note.group.language, note.group)
        words = _note(say, note, decisions, now, _also_told(note.group, people, person))
        parts.append(f"{say.in_group(note.group)}\n{words}" if several_groups else words)
        rows += [row for row in _next_step(say, note) if row not in rows]
    between = "\n" if all(note.again for note in nudge.notes) else "\n\n"
    return Post(ToPerson(person.id), Message(between.join(parts), tuple(rows)), purpose="coordination")


def _also_told(group: Group, people: People, person: Person) -> tuple[str, ...]:
    """The others who coordinate and get the same, so that they agree on who forwards it."""
    others = [people.get(c.person) for c in group.coordinators if c.person != person.id]
    return tuple(p.name for p in others if p and may_be_written_to(p))


def _together(notes: Sequence[Note]) -> Iterator[tuple[Note, list[Decision]]]:
    """Organisations that cannot be reached for several decisions are listed once, with one text about all of them."""
    mute: dict[tuple[int, tuple[str, ...]], list[Decision]] = defaultdict(list)
    for note in notes:
        if note.kind == UNREACHABLE:
            mute[note.group.id, note.organisations].append(note.decision)
    for note in notes:
        decisions = mute.pop((note.group.id, note.organisations), None) if note.kind == UNREACHABLE else [note.decision]
        if decisions:
            yield note, decisions


def _note(say: Voice, note: Note, decisions: Sequence[Decision], now: datetime, also: Sequence[str]) -> str:
    if note.kind == ALL_ANSWERED:
        return say.note_all_answered(note.decision, note.counts)
    if note.kind == CLOSED:
        return say.note_closed(note.decision, note.counts, note.moment)
    if note.kind == UNREACHABLE:
        names = [note.group.organisation(key).name for key in note.organisations]
        return say.note_unreachable(decisions, names, ready_to_forward(note.group, decisions), also)
    if note.again:
        return say.note_transmission_again(note.decision, last=note.last)
    return say.note_transmission(note.decision, note.counts, now, last=note.last)


def ready_to_forward(group: Group, decisions: Sequence[Decision]) -> str:
    """For e-mail or WhatsApp, in the group's language."""
    say = _voice(group.language, group)
    wanted = [say.papers.wanted(d.wanted) if d.wanted else "" for d in decisions]
    terms = [say.attribution_line(d.attribution) for d in decisions]
    return say.ready_to_forward(decisions, group, wanted, terms)


def _next_step(say: Voice, note: Note) -> list[tuple[Button, ...]]:
    at: dict[str, str | int | None] = {"decision": note.decision.id}
    compiles = (Button(say.compile_button(note.decision), "compile", at),) if note.decision.collects else ()
    transmits = (Button(say.transmitted_button(note.decision), "transmit.start", at),)
    if note.kind in (ALL_ANSWERED, CLOSED):
        return [compiles]
    if note.kind == UNREACHABLE:
        return []
    return [row for row in (compiles, transmits) if row]


# Seen beforehand, and sent by hand


def preview(say: Voice, group: Group, decision: Decision, planned: Sequence[Planned]) -> Message:
    """What will be sent, when and to whom, if nothing changes until then."""
    lines = []
    for at, moment in groupby(planned, key=lambda p: p.at):
        lines.append(say.preview_at(at))
        lines += _planned(say, group, [p.intent for p in moment])
    at_once = Button(say.remind_now(), "nudge.now", {"decision": decision.id, "new": 1})
    return Message(say.preview(decision, lines), ((at_once,),) if decision.is_open else ())


def _planned(say: Voice, group: Group, intents: Sequence[ahead.Intent]) -> Iterator[str]:
    """A line for each thing that is said then, however many messages it takes."""
    reached: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))  # by kind, then organisation
    told: dict[str, list[str]] = defaultdict(list)  # to the coordination, by kind
    voters = 0
    for intent in intents:
        match intent:
            case GroupLine():
                yield say.preview_group_line(closing=intent.kind == GROUP_CLOSING)
            case ToGroupOnce():
                yield say.preview_ranking_line()
            case RoundEnds():
                yield say.preview_round_ends()
            case PrivateNudge():
                for owed in intent.owed:
                    reached[CONTRIBUTION][owed.organisation].append(intent.person.name)
            case ToVoter():
                for key in intent.organisations:
                    reached[intent.kind][key].append(intent.person.name)
            case CoordinationNudge():
                for note in intent.notes:
                    told[note.kind].append(intent.person.name)
            case ToCoordinator():
                told[ranking.RESULT].append(intent.person.name)
            case ToWhoVoted():
                voters += 1
    for kind, organisations in reached.items():
        yield say.preview_private(kind, _named(say, group, organisations))
    for kind, names in told.items():
        yield say.preview_note(kind, names)
    if voters:
        yield say.preview_voters(voters)


def by_hand(
    say: Voice, group: Group, decision: Decision, hand: ByHand, line: GroupLine | None, now: datetime
) -> Message:
    """Whom [Relancer maintenant] would reach and whom not, before anything is sent."""
    left_out: dict[str, list[str]] = defaultdict(list)
    for one in hand.left_out:
        left_out[one.why].append(group.organisation(one.organisation).name)
    reached = _named(say, group, reached_by(hand))
    later = hand.at > now
    words = say.by_hand(decision, reached, left_out, line=line is not None)
    if later and reached:
        words += f"\n\n{say.only_later(hand.at)}"
    if not reached and line is None:
        return Message(words)
    at: dict[str, str | int | None] = {"decision": decision.id}
    send = Button(say.send_then(hand.at) if later else say.send_now(), "nudge.send", at)
    return Message(words, ((send, Button(say.cancel(), "nudge.drop", at)),))


def reached_by(hand: ByHand) -> dict[str, list[str]]:
    """The organisations a nudge by hand reaches, with the names of those written to."""
    reached: dict[str, list[str]] = defaultdict(list)
    for nudge in hand.nudges:
        for owed in nudge.owed:
            reached[owed.organisation].append(nudge.person.name)
    return dict(reached)


def _named(say: Voice, group: Group, reached: Mapping[str, Sequence[str]]) -> list[str]:
    return [say.named(group.organisation(key), persons) for key, persons in reached.items()]


def _voice(language: Language, group: Group) -> Voice:
    return texts.speaker(language, group.tz)
