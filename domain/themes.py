"""By theme: the points of a decision arranged by what they ask for, as the coordination puts them.

The arrangement begins as a proposal (`domain.grouping`). Splitting, joining, renaming, moving and setting aside are
steps that can be undone; no point leaves it but by being edited or withdrawn by its author. What comes in meanwhile
stands as new at the end, and changes nothing of what was done.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal

from domain.compiling import Compilation, NotTaken, Said, Themed
from domain.grouping import groups_of, heading_of
from domain.transmitting import Point

MOST_STEPS = 20  # that can be undone

Step = Literal["split", "join", "rename", "move", "aside", "back"]


@dataclass(frozen=True)
class Theme:
    """Points that stand together, in the order in which they are shown, under a heading."""

    id: int
    heading: str
    points: tuple[str, ...]  # their ids


@dataclass(frozen=True)
class Aside:
    """A point that the coordination does not take up, and what its author is told of why."""

    point: str
    reason: str


@dataclass(frozen=True)
class Arrangement:
    """All points of a decision, each in one theme or set aside. All who coordinate share it."""

    themes: tuple[Theme, ...] = ()
    aside: tuple[Aside, ...] = ()
    new: tuple[str, ...] = ()  # ids of the points that came since, until somebody puts them in their place
    last: int = 0  # the highest id ever given: an old button never means another theme

    def theme(self, theme: int) -> Theme | None:
        return next((t for t in self.themes if t.id == theme), None)

    def theme_of(self, point: str) -> Theme | None:
        return next((t for t in self.themes if point in t.points), None)

    def reason_of(self, point: str) -> str | None:
        """Why it was set aside (may be empty); None when it was not."""
        return next((a.reason for a in self.aside if a.point == point), None)


@dataclass(frozen=True)
class Arranging:
    """The arrangement with the steps that led to it, the latest last, for undoing."""

    now: Arrangement
    before: tuple[tuple[Step, int, Arrangement], ...] = ()  # what was done, by whom, and what was there before

    @property
    def undoes(self) -> tuple[Step, int] | None:
        """The step that would be undone, and whose it was."""
        return self.before[-1][:2] if self.before else None


def proposed(points: Sequence[Point]) -> Arrangement:
    """The points with words by what they ask for, the largest themes first; headings out of their own words."""
    worded = [p for p in points if p.text]
    groups = sorted(groups_of([p.text for p in worded]), key=lambda group: -len(_givers(worded, group)))
    themes = tuple(
        Theme(number, heading_of([worded[i].text for i in group]), tuple(worded[i].id for i in group))
        for number, group in enumerate(groups, 1)
    )
    return Arrangement(themes, last=len(themes))


def made_proposal(points: Sequence[Point]) -> bytes:
    """The proposal as the worker hands it over: grouping a thousand points takes a while."""
    return json.dumps(asdict(proposed(points))).encode()


def read_proposal(data: bytes) -> Arrangement:
    return _read(json.loads(data))


def _givers(points: Sequence[Point], group: Iterable[int]) -> set[str]:
    return {points[i].organisation for i in group}


def resumed(arrangement: Arrangement, points: Sequence[Point]) -> Arrangement:
    """As it was left: points that are gone leave it, those that came since stand at the end, each by itself."""
    there = {p.id: p for p in points if p.text}
    themes = tuple(
        replace(theme, points=kept)
        for theme in arrangement.themes
        if (kept := tuple(p for p in theme.points if p in there))
    )
    aside = tuple(a for a in arrangement.aside if a.point in there)
    known = {p for theme in themes for p in theme.points} | {a.point for a in aside}
    came = [p for p in there.values() if p.id not in known]
    last = arrangement.last
    more = tuple(Theme(last + n, heading_of([p.text]), (p.id,)) for n, p in enumerate(came, 1))
    new = (*(p for p in arrangement.new if p in there), *(p.id for p in came))
    return Arrangement((*themes, *more), aside, new, last + len(more))


def shown(compilation: Compilation, arrangement: Arrangement, points: Sequence[Point]) -> Compilation:
    """The compilation with its points by theme, and those that are not taken up."""
    there = {p.id: Said(p.organisation, p.submission, p.text) for p in points}
    alone = [t for t in arrangement.themes if t.heading == heading_of([there[t.points[0]].text]) and not t.points[1:]]
    return replace(
        compilation,
        themes=tuple(
            Themed(t.heading, tuple(there[p] for p in t.points)) for t in arrangement.themes if t not in alone
        ),
        alone=tuple(there[t.points[0]] for t in alone),
        not_taken=tuple(NotTaken(there[a.point], a.reason) for a in arrangement.aside),
    )


# --- Steps ----------------------------------------------------------------------------------------------------------


def split(arrangement: Arrangement, theme: int, headings: Mapping[str, str]) -> Arrangement:
    """Each point of the theme stands alone, in its place, under its own words."""
    old = arrangement.theme(theme)
    if old is None or len(old.points) < 2:
        return arrangement
    last = arrangement.last
    parts = [Theme(last + n, headings[point], (point,)) for n, point in enumerate(old.points, 1)]
    themes = [t for one in arrangement.themes for t in (parts if one == old else [one])]
    return replace(arrangement, themes=tuple(themes), last=last + len(parts))


def joined(arrangement: Arrangement, theme: int, into: int) -> Arrangement:
    """One theme of both, under the heading of the one it goes into."""
    gone, stays = arrangement.theme(theme), arrangement.theme(into)
    if gone is None or stays is None or gone == stays:
        return arrangement
    one = replace(stays, points=(*stays.points, *gone.points))
    themes = tuple(one if t == stays else t for t in arrangement.themes if t != gone)
    return _seen(replace(arrangement, themes=themes), gone.points)


def renamed(arrangement: Arrangement, theme: int, heading: str) -> Arrangement:
    heading = " ".join(heading.split())
    themes = tuple(replace(t, heading=heading) if t.id == theme and heading else t for t in arrangement.themes)
    return replace(arrangement, themes=themes)


def moved(arrangement: Arrangement, point: str, into: int | None, heading: str) -> Arrangement:
    """The point into another theme, or into one of its own (`into` None) under this heading."""
    source = arrangement.theme_of(point)
    goal = arrangement.theme(into) if into is not None else None
    if (source is None and arrangement.reason_of(point) is None) or (into is not None and goal is None):
        return arrangement
    if source is not None and (source == goal or (goal is None and source.points == (point,))):
        return arrangement
    rest = _without(arrangement, point)
    if goal is None:
        new = Theme(arrangement.last + 1, heading, (point,))
        return replace(rest, themes=(*rest.themes, new), last=new.id)
    themes = tuple(replace(t, points=(*t.points, point)) if t.id == goal.id else t for t in rest.themes)
    return replace(rest, themes=themes)


def set_aside(arrangement: Arrangement, point: str, reason: str) -> Arrangement:
    """Not taken up; its author learns the reason with the result."""
    if arrangement.theme_of(point) is None and arrangement.reason_of(point) is None:
        return arrangement
    rest = _without(arrangement, point)
    return replace(rest, aside=(*rest.aside, Aside(point, " ".join(reason.split()))))


def _without(arrangement: Arrangement, point: str) -> Arrangement:
    themes = tuple(
        replace(theme, points=kept)
        for theme in arrangement.themes
        if (kept := tuple(p for p in theme.points if p != point))
    )
    aside = tuple(a for a in arrangement.aside if a.point != point)
    return _seen(replace(arrangement, themes=themes, aside=aside), (point,))


def _seen(arrangement: Arrangement, points: Iterable[str]) -> Arrangement:
    put = set(points)
    return replace(arrangement, new=tuple(p for p in arrangement.new if p not in put))


def done(arranging: Arranging, step: Step, by: int, after: Arrangement) -> Arranging:
    """The step as taken; one that changes nothing is none."""
    if after == arranging.now:
        return arranging
    return Arranging(after, (*arranging.before, (step, by, arranging.now))[-MOST_STEPS:])


def undone(arranging: Arranging, points: Sequence[Point]) -> Arranging:
    """What was there before the last step, with the points there are now."""
    if not arranging.before:
        return arranging
    *before, (_, _, now) = arranging.before
    return Arranging(resumed(replace(now, last=arranging.now.last), points), tuple(before))


# --- As a draft keeps it ---------------------------------------------------------------------------------------------


def to_fields(arranging: Arranging) -> dict[str, str | int | None]:
    before = [{"step": step, "by": by, **asdict(there)} for step, by, there in arranging.before]
    return {"now": json.dumps(asdict(arranging.now)), "before": json.dumps(before)}


def from_fields(fields: Mapping[str, str | int | None]) -> Arranging:
    now = _read(json.loads(str(fields.get("now") or "{}")))
    before = tuple((one["step"], one["by"], _read(one)) for one in json.loads(str(fields.get("before") or "[]")))
    return Arranging(now, before)


def _read(kept: Mapping[str, Any]) -> Arrangement:
    return Arrangement(
        tuple(Theme(t["id"], t["heading"], tuple(t["points"])) for t in kept.get("themes", ())),
        tuple(Aside(a["point"], a["reason"]) for a in kept.get("aside", ())),
        tuple(kept.get("new", ())),
        kept.get("last", 0),
    )
