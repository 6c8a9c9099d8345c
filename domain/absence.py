"""Who is away, who speaks no longer for an organisation, and which organisation need not answer."""

from dataclasses import replace
from datetime import datetime

from domain.decisions import Decision, Excuse
from domain.groups import Group


def away(group: Group, person: int, until: datetime | None) -> Group:
    """The person is away until then wherever they speak in this group; None: they are back."""
    return replace(
        group,
        focal_points=tuple(replace(f, away_until=until) if f.person == person else f for f in group.focal_points),
    )


def untied(group: Group, person: int, organisation: str) -> Group:
    """The person speaks for this organisation no longer."""
    return replace(
        group,
        focal_points=tuple(
            f for f in group.focal_points if not (f.person == person and f.organisation == organisation)
        ),
    )


def excused(decision: Decision, organisation: str, *, by: int, at: datetime, reason: str = "") -> Decision:
    """The organisation is asked for nothing any more here; what it sends all the same counts as an answer."""
    others = tuple(e for e in decision.excuses if e.organisation != organisation)
    return replace(decision, excuses=(*others, Excuse(organisation, by, at, reason)))


def expected_again(decision: Decision, organisation: str) -> Decision:
    """The excuse is taken back."""
    return replace(decision, excuses=tuple(e for e in decision.excuses if e.organisation != organisation))
