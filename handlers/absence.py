"""Away and back, excused, STOP and come back: who is asked for nothing, for a while or for one decision."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from domain import absence, roster
from domain.groups import Group, Organisation
from domain.sayings import Button, Message
from domain.standing import Standing, standing_of
from domain.store import Args
from handlers import decisions, papers
from handlers import here as at
from handlers.here import Act, Here, Refusal
from texts import Voice, messages

DAYS_AWAY = (3, 7, 14)  # offered as buttons; any other date may be typed

_NUMBER = re.compile(r"(?<!\S)#(\d{1,4})(?!\S)")


def on_away(here: Here, args: Args) -> None:
    """/away until a date: meanwhile nobody writes to this person, in any group they speak in."""
    groups = _spoken_in(here)
    typed_text = here.incoming.text if args.get("typed") else here.incoming.arguments
    text = str(args.get("day", typed_text)).strip()
    if not papers.in_private(here, "away", {"day": text}):
        return
    if not text:
        days = [(here.now.astimezone(groups[0].tz) + timedelta(days=d)).date() for d in DAYS_AWAY]
        here.ask_as_is(_dates(here, here.say.away_until_when(), days), "away", typed=1)
        return
    here.group = groups[0]
    spans = {group.id: _span(here, text, group) for group in groups}
    here.store.answered(here.sender.id)
    still_asked: list[str] = []
    for group in groups:
        still_asked += _gone(here, group, *spans[group.id])
    until, since = spans[groups[0].id]
    here.put(Message(here.say.away_kept(until, since, _names(here, groups), still_asked)))


def _span(here: Here, text: str, group: Group) -> tuple[datetime, datetime | None]:
    """Until when, and from when if not from now on."""
    span = absence.read_span(text, here.now, group.tz)
    if span.until is None:
        raise Refusal(_dates(here, here.say.cannot_take_part(span.wrong[0]), span.wrong[0].candidates))
    return span.until, span.since


def _dates(here: Here, words: str, days: Sequence[date]) -> Message:
    """The question until when, the days as buttons, and the way out."""
    rows = messages.dates_to_choose(here.say, days, "away", {})
    return Message(words, (*rows, (Button(here.say.cancel(), "away.not"),)))


def on_away_not(here: Here, _args: Args) -> None:
    """No absence after all."""
    here.store.answered(here.sender.id)
    here.put(Message(here.say.nothing_changed()))


def _gone(here: Here, group: Group, until: datetime, since: datetime | None) -> list[str]:
    """Keeps the absence. The names of the organisations others are still asked for; where nobody is, the coordination
    learns which decisions they count as excused from."""
    me = here.sender
    gone = absence.away(group, me.id, until, since)
    here.store.keep_group(gone)
    _refresh(here, gone)
    still_asked = []
    for organisation in gone.organisations_of(me.id):
        others = [f for f in gone.focal_points_of(organisation.key) if f.person != me.id]
        if any(not absence.overlaps(f, since or here.now, until) for f in others):
            still_asked.append(organisation.name)
        elif excused := _excused_from(here, gone, organisation):
            _tell_excused(here, gone, organisation, until, excused)
    return still_asked


def _tell_excused(here: Here, group: Group, organisation: Organisation, until: datetime, numbers: list[int]) -> None:
    def words(say: Voice) -> Message:
        return Message(say.away_told(here.sender.name, organisation, until, numbers))

    here.tell_coordination(group, words, but=here.sender.id)


def _excused_from(here: Here, group: Group, organisation: Organisation) -> list[int]:
    """Numbers of the open decisions the organisation counts as excused from, now that nobody speaks for it."""
    return [
        decision.number
        for decision in here.store.decisions_of(group.id)
        if decision.is_open and organisation.key in decision.organisations
        if standing_of(group, decision, here.store.submissions_to(decision.id), organisation.key) is Standing.EXCUSED
    ]


def on_back(here: Here, args: Args) -> None:
    """/back: the absence is over."""
    if not papers.in_private(here, "back", args):
        return
    groups = _spoken_in(here)
    away = [g for g in groups if any(f.person == here.sender.id and f.away_until for f in g.focal_points)]
    if not away:
        raise Refusal(here.say.was_not_away())
    for group in away:
        back = absence.away(group, here.sender.id, None)
        here.store.keep_group(back)
        _refresh(here, back)
    here.put(Message(here.say.back_kept(_names(here, away))))


def _refresh(here: Here, group: Group) -> None:
    """The calls to this person's organisations count who is excused."""
    keys = {o.key for o in group.organisations_of(here.sender.id)}
    for decision in here.store.decisions_of(group.id):
        if decision.is_open and keys.intersection(decision.organisations):
            decisions.refresh_card(here.store, group, decision)


def _spoken_in(here: Here) -> list[Group]:
    """The groups in which this person speaks for an organisation."""
    groups = [g for g in here.own_groups() if g.organisations_of(here.sender.id)]
    if not groups:
        raise Refusal(here.say.speaks_for_nobody())
    return groups


def _names(here: Here, groups: list[Group]) -> list[str]:
    return list(dict.fromkeys(o.name for g in groups for o in g.organisations_of(here.sender.id)))


# Excused by the coordination


def on_excuse(here: Here, args: Args) -> None:
    """/excuse ORG reason #4: the organisation owes nothing for this decision, and is not nudged."""
    text = str(args.get("text", here.incoming.arguments))
    if number := _NUMBER.search(text):
        text = f"#{number[1]} {_NUMBER.sub('', text).strip()}"
    if not papers.in_private(here, "excuse", {**args, "text": text, "group": here.group.id if here.group else None}):
        return
    decision = at.pick_decision(here, "excuse", {**args, "text": text}, lambda d: d.is_open)
    if decision is None:
        return
    group = here.the_group
    organisation, reason = roster.leading_organisation(group, at.number_in(text)[1].strip())
    if organisation is None:
        raise Refusal(here.say.excuse_usage(roster.near_names(group, " ".join(reason.split()[:1]))))
    if organisation.key not in decision.organisations:
        raise Refusal(here.say.not_expected(decision, organisation))
    if not decision.collects or not decision.is_alive:
        raise Refusal(here.say.not_open(decision), over=True)
    submissions = here.store.submissions_to(decision.id)
    if standing_of(group, decision, submissions, organisation.key) in (Standing.ANSWERED, Standing.NOTHING_TO_ADD):
        raise Refusal(here.say.has_answered(decision, organisation))
    reason = reason.strip(" ,;:.-–")[:200]
    excused = absence.excused(decision, organisation.key, by=here.sender.id, at=here.now, reason=reason)
    here.store.keep_decision(excused)
    decisions.refresh_card(here.store, group, excused)
    undo = Button(here.say.take_back(), "excuse.undo", {"decision": decision.id, "organisation": organisation.key})
    here.put(Message(here.say.excused(decision, organisation, reason), ((undo,),)))


def on_excuse_undone(here: Here, args: Args) -> None:
    """The organisation is expected again."""
    decision = at.pick_decision(here, "excuse.undo", args, lambda d: d.is_alive)
    if decision is None:
        return
    organisation = here.the_group.organisation(str(args["organisation"]))
    again = absence.expected_again(decision, organisation.key)
    here.store.keep_decision(again)
    decisions.refresh_card(here.store, here.the_group, again)
    here.put(Message(here.say.expected_again(decision, organisation)))


# STOP


def on_stop(here: Here, _args: Args) -> None:
    """STOP, /stop: no more nudges to this person; receipts go on, and answering stays possible."""
    here.store.answered(here.sender.id)
    if here.person.paused_since is None:
        here.store.keep_person(replace(here.person, paused_since=here.now))
    here.tell(here.say.paused())


def on_resume(here: Here, _args: Args) -> None:
    """/resume: nudges again."""
    here.store.keep_person(replace(here.person, paused_since=None))
    here.tell(here.say.resumed())


ACTS: dict[str, Act] = {
    "away": on_away,
    "away.not": on_away_not,
    "back": on_back,
    "excuse": on_excuse,
    "excuse.undo": on_excuse_undone,
    "stop": on_stop,
    "resume": on_resume,
}
