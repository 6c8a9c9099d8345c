"""Who coordinates a group: several people with the same rights."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from domain.groups import Coordinator, Group, Language, Person, Role


def joined(group: Group, person: int, now: datetime) -> Group:
    """The person coordinates too; the first is called coordinator, the others co-facilitators, rights are equal."""
    if group.is_coordinated_by(person):
        return group
    has_coordinator = any(c.role == "coordinator" for c in group.coordinators)
    new = Coordinator(person, "co-facilitator" if has_coordinator else "coordinator", now)
    return replace(group, coordinators=(*group.coordinators, new))


def left(group: Group, person: int) -> Group:
    """Who left the group neither coordinates it nor speaks for anybody in it; what was refused them stays so."""
    return replace(
        group,
        coordinators=tuple(c for c in group.coordinators if c.person != person),
        focal_points=tuple(f for f in group.focal_points if f.person != person),
        claims=tuple(c for c in group.claims if c.person != person or c.refused),
    )


def handed_over(group: Group, giver: int, taker: int, now: datetime) -> Group:
    """The taker has the giver's place and role; the giver has none any more."""
    role: Role = next((c.role for c in group.coordinators if c.person == giver), "coordinator")
    others = tuple(c for c in group.coordinators if c.person not in (giver, taker))
    return replace(group, coordinators=(*others, Coordinator(taker, role, now)))


def menu(person: Person, groups: Iterable[Group]) -> Language | None:
    """The language in which their app is to list all commands: whoever coordinates a group, where we may write to."""
    coordinated = [g for g in groups if g.is_coordinated_by(person.id)]
    return person.language or coordinated[0].language if coordinated and person.reachable else None
