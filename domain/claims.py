"""Who says that they speak for an organisation, and what that allows before the coordination has confirmed it.

Where nobody spoke for the organisation they are taken at their word, and the coordination is told. Where others do, or
answered for it, it is a claim: what they answer is kept, but nothing of the organisation is theirs to see, or to take
the place of.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from domain.groups import Act, Claim, FocalPoint, Group, Organisation
from domain.submissions import Submission


def has_others(group: Group, person: int, organisation: str) -> bool:
    """Somebody else speaks for it, or is named and was not met yet."""
    return any(f.person != person for f in group.focal_points_of(organisation))


def must_confirm(group: Group, person: int, organisation: str, answers: Iterable[Submission]) -> bool:
    """Whether their word is not enough: others speak for it, or gave an answer of it, perhaps the coordination.

    `answers`: all of the group.
    """
    given = (a for a in answers if a.organisation == organisation and a.author != person)
    return has_others(group, person, organisation) or any(not a.comment for a in given)


def claimed(group: Group, person: int) -> Organisation | None:
    """The organisation that this person says they speak for, as long as the coordination has not answered."""
    keys = [c.organisation for c in group.claims if c.person == person and c.refused is None]
    return next((o for o in group.expected() if o.key in keys), None)


def claim_of(group: Group, person: int, organisation: str) -> Claim | None:
    return next((c for c in group.claims if (c.person, c.organisation) == (person, organisation)), None)


def with_claim(group: Group, person: int, organisation: str, now: datetime) -> Group:
    return replace(group, claims=(*_others(group, person, organisation), Claim(organisation, person, now)))


def confirmed(group: Group, person: int, organisation: str, *, by: int, now: datetime) -> Group:
    """They speak for it, as the coordination says."""
    return group.with_focal_point(FocalPoint(organisation, person, None, now, by))


def refused(group: Group, person: int, organisation: str, *, by: int, now: datetime) -> Group:
    """They do not speak for it, and cannot say so again: from now on it is the coordination that names them."""
    left = tuple(f for f in group.focal_points if (f.person, f.organisation) != (person, organisation))
    claim = claim_of(group, person, organisation) or Claim(organisation, person, now)
    answered = replace(claim, refused=Act(by, now))
    return replace(group, focal_points=left, claims=(*_others(group, person, organisation), answered))


def must_wait(group: Group, submission: Submission, standing: Submission | None) -> bool:
    """Whether it would take the place of somebody else's answer before the coordination confirmed its author."""
    claim = claim_of(group, submission.author, submission.organisation or "")
    theirs = standing is not None and (standing.author != submission.author or standing.on_behalf is not None)
    return claim is not None and submission.on_behalf is None and theirs


def _others(group: Group, person: int, organisation: str) -> tuple[Claim, ...]:
    return tuple(c for c in group.claims if (c.person, c.organisation) != (person, organisation))
