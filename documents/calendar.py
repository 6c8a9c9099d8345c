"""The due moments of a group as a calendar file."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from documents.clean import clean
from documents.wording import Words
from domain.decisions import Decision
from domain.groups import Group

if TYPE_CHECKING:
    from icalendar import Event


def calendar_ics(group: Group, decisions: Sequence[Decision], words: Words) -> bytes:
    """An event at every due moment, under an id that stays, so that a calendar that has it already moves it.

    Moments are in UTC, which every calendar shows in its owner's zone; the description says them in the group's.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Relance//Relance//FR")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", clean(words.calendar_name(group.title)))
    for decision in sorted(decisions, key=lambda d: d.number):
        if decision.contributions_due:
            summary = words.event_contributions(decision)
            calendar.add_component(_event("contributions", decision, decision.contributions_due, summary, words))
        if decision.transmission_due:
            summary = words.event_transmission(decision)
            calendar.add_component(_event("transmission", decision, decision.transmission_due, summary, words))
    return bytes(calendar.to_ical())


def _event(kind: str, decision: Decision, due: datetime, summary: str, words: Words) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", f"{kind}-{decision.group}-{decision.number}@relance")
    event.add("dtstamp", _changed_at(decision).astimezone(UTC))
    event.add("dtstart", due.astimezone(UTC))
    event.add("sequence", len(decision.moves) + bool(decision.cancellation))
    event.add("status", "CANCELLED" if decision.cancellation else "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    event.add("summary", clean(summary))
    event.add("description", clean(words.event_description(decision)))
    return event


def _changed_at(decision: Decision) -> datetime:
    """When what the calendar shows was last changed."""
    moved = [m.at for m in decision.moves]
    cancelled = [decision.cancellation.at] if decision.cancellation else []
    return max([decision.opened.at, *moved, *cancelled])
