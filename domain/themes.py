"""By theme: the points of a decision arranged by what they ask for, as the coordination puts them.

The arrangement begins as a proposal (`domain.grouping`). Splitting, joining, renaming, moving and setting aside are
steps that can be undone; no point leaves it but by being edited or withdrawn by its author. What comes in meanwhile
stands as new at the end, and changes nothing of what was done. No words of a point are kept here but its title.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass, replace
from typing import Any, Literal

from domain.attribution import names
from domain.compiling import Compilation, NotTaken, Sent, Themed
from domain.grouping import FEW, as_heading, groups_of, likest, speaker_of
from domain.transmitting import Point, Stood

MOST_STEPS = 20  # that can be undone
LONGEST_REASON = 500  # characters

Step = Literal["split", "join", "rename", "move", "aside", "back", "gather"]
Points = Mapping[str, Point]  # by their place


@dataclass(frozen=True)
class Theme:
    """Points that stand together, in the order in which they are shown."""

    id: int
    points: tuple[str, ...]  # their places
    title: str = ""  # given by the coordination; else the words of one of its points stand above it
    speaker: str = ""  # which one, as long as it is there

    def speaks(self, points: Points) -> Point:
        return points[self.speaker if self.speaker in self.points else self.points[0]]

    def heading(self, points: Points) -> str:
        return self.title or as_heading(self.speaks(points).text)

    def wording(self, points: Points) -> str:
        """What stands for it in the final version: nothing of the words is cut."""
        return self.title or self.speaks(points).text


@dataclass(frozen=True)
class Aside:
    """A point that the coordination does not take up, and what its author is told of why."""

    point: str
    reason: str
    theme: int = 0  # where it was, should somebody think better of it; of old ones that is not known
    place: int = 0  # in that theme
    among: int = 0  # the place of that theme
    title: str = ""  # that the theme was given, should it be gone with this point


@dataclass(frozen=True)
class Arrangement:
    """All points of a decision, each in one theme or set aside. All who coordinate share it."""

    themes: tuple[Theme, ...] = ()
    aside: tuple[Aside, ...] = ()
    new: tuple[str, ...] = ()  # points that came since, until somebody puts them in their place
    last: int = 0  # the highest id ever given: an old button never means another theme

    def theme(self, theme: int) -> Theme | None:
        return next((t for t in self.themes if t.id == theme), None)

    def theme_of(self, point: str) -> Theme | None:
        return next((t for t in self.themes if point in t.points), None)

    def set_aside(self, point: str) -> Aside | None:
        return next((a for a in self.aside if a.point == point), None)

    def reason_of(self, point: str) -> str | None:
        """Why it was set aside (may be empty); None when it was not."""
        aside = self.set_aside(point)
        return aside.reason if aside else None


@dataclass(frozen=True)
class Taken:
    """A step, and what was there before it."""

    step: Step
    by: int
    before: Arrangement
    kept: tuple[str, ...] = ()  # the places of points that an item of the final version took in by it
    left: tuple[Stood, ...] = ()  # points that it took out of the final version


@dataclass(frozen=True)
class Arranging:
    """The arrangement with the latest steps that led to it, for undoing."""

    now: Arrangement
    taken: tuple[Taken, ...] = ()
    count: int = 0  # of all steps and undoings: an old button never undoes another step

    @property
    def latest(self) -> Taken | None:
        return self.taken[-1] if self.taken else None


def by_place(points: Iterable[Point]) -> dict[str, Point]:
    """The points that can be arranged: those with words."""
    return {p.place: p for p in points if p.text}


def proposed(points: Iterable[Point]) -> Arrangement:
    """The points by what they ask for, those of the most organisations first."""
    worded = list(by_place(points).values())
    groups = sorted(
        groups_of([p.text for p in worded]), key=lambda group: -len({worded[i].organisation for i in group})
    )
    organisations = {p.organisation for p in worded}
    themes = tuple(
        Theme(
            number,
            tuple(worded[i].place for i in group),
            speaker=_speaker([worded[i] for i in group], organisations).place,
        )
        for number, group in enumerate(groups, 1)
    )
    return Arrangement(themes, last=len(themes))


def _speaker(points: Sequence[Point], organisations: Iterable[str]) -> Point:
    """Whose words stand for all; where they name an organisation, those of others that name none, if there are any."""

    def names_none(point: Point) -> bool:
        return not any(names(organisation, point.text) for organisation in organisations)

    best = points[speaker_of([p.text for p in points])]
    able = [best] if names_none(best) else [p for p in points if names_none(p)] or points
    return able[speaker_of([p.text for p in able])]


def made_proposal(points: Sequence[Point]) -> bytes:
    """The proposal as the worker hands it over: grouping a thousand points takes a while."""
    return json.dumps(_written(proposed(points))).encode()


def read_proposal(data: bytes) -> Arrangement:
    return _read(json.loads(data))


def resumed(arrangement: Arrangement, points: Iterable[Point]) -> Arrangement:
    """As it was left: points that are gone leave it, those that came since stand at the end, each by itself."""
    there = by_place(points)
    arrangement = _as_known_now(arrangement, there)
    themes = _filled(arrangement.themes, there)
    aside = tuple(a for a in arrangement.aside if a.point in there)
    known = {p for theme in themes for p in theme.points} | {a.point for a in aside}
    came = [place for place in there if place not in known]
    last = arrangement.last
    more = tuple(Theme(last + n, (place,)) for n, place in enumerate(came, 1))
    new = (*(p for p in arrangement.new if p in there), *came)
    return Arrangement((*themes, *more), aside, new, last + len(more))


def resembled(arrangement: Arrangement, points: Points) -> dict[int, Theme]:
    """The themes that points which came since resemble, by the ids of their own: proposed, never done.

    What came since itself is none that others resemble: a point is put with what was there.
    """
    late, there = _late(arrangement), [t for t in arrangement.themes if not _is_late(arrangement, t)]
    if not (late and there) or len(points) > FEW:
        return {}
    number = {place: n for n, place in enumerate(points)}
    groups = [[number[p] for p in theme.points] for theme in there]
    found = likest([p.text for p in points.values()], groups, (number[t.points[0]] for t in late))
    return {t.id: there[found[n]] for t in late if (n := number[t.points[0]]) in found}


def _late(arrangement: Arrangement) -> list[Theme]:
    return [t for t in arrangement.themes if _is_late(arrangement, t)]


def _is_late(arrangement: Arrangement, theme: Theme) -> bool:
    return len(theme.points) == 1 and theme.points[0] in arrangement.new


def gathered(arrangement: Arrangement, points: Points) -> Arrangement:
    """What came since put with the themes it resembles, the rest of it together where it asks for the same."""
    for theme, into in resembled(arrangement, points).items():
        arrangement = joined(arrangement, theme, into.id)
    left = _late(arrangement)
    if len(left) <= FEW:
        for first, *others in groups_of([points[t.points[0]].text for t in left]):
            for other in others:
                arrangement = _seen(joined(arrangement, left[other].id, left[first].id), left[first].points)
    return arrangement


def place_now(place: str, points: Points) -> str:
    """Of a point that a draft or a button knows by its former place."""
    return place if place in points else next((p.place for p in points.values() if place in p.former_places), place)


def _as_known_now(arrangement: Arrangement, there: Points) -> Arrangement:
    places = frozenset(_all_places(arrangement))
    if places <= there.keys():
        return arrangement
    # a point that is known by its place was not known by another one
    now = {former: place for place, p in there.items() if place not in places for former in p.former_places}
    now |= {p: p for p in there}
    themes = tuple(
        replace(t, points=tuple(now.get(p, p) for p in t.points), speaker=now.get(t.speaker, t.speaker))
        for t in arrangement.themes
    )
    aside = tuple(replace(a, point=now.get(a.point, a.point)) for a in arrangement.aside)
    return replace(arrangement, themes=themes, aside=aside, new=tuple(now.get(p, p) for p in arrangement.new))


def _all_places(arrangement: Arrangement) -> Iterable[str]:
    yield from (place for theme in arrangement.themes for place in theme.points)
    yield from (aside.point for aside in arrangement.aside)


def shown(compilation: Compilation, arrangement: Arrangement, points: Points) -> Compilation:
    """The compilation with its points by theme, and those that are not taken up."""
    sent = {place: Sent(p.organisation, p.submission, p.text) for place, p in points.items()}
    alone = {t.id for t in arrangement.themes if not t.title and len(t.points) == 1}
    return replace(
        compilation,
        themes=tuple(
            Themed(t.heading(points), tuple(sent[p] for p in t.points)) for t in arrangement.themes if t.id not in alone
        ),
        alone=tuple(sent[t.points[0]] for t in arrangement.themes if t.id in alone),
        not_taken=tuple(NotTaken(sent[a.point], a.reason) for a in arrangement.aside),
    )


# --- Steps ----------------------------------------------------------------------------------------------------------


def split(arrangement: Arrangement, theme: int) -> Arrangement:
    """Each point of the theme stands alone, in its place."""
    old = arrangement.theme(theme)
    if old is None or len(old.points) < 2:
        return arrangement
    last = arrangement.last
    parts = [Theme(last + n, (point,)) for n, point in enumerate(old.points, 1)]
    themes = [t for one in arrangement.themes for t in (parts if one == old else [one])]
    return _seen(replace(arrangement, themes=tuple(themes), last=last + len(parts)), old.points)


def joined(arrangement: Arrangement, theme: int, into: int) -> Arrangement:
    """One theme of both, under the heading of the one it goes into."""
    gone, stays = arrangement.theme(theme), arrangement.theme(into)
    if gone is None or stays is None or gone == stays:
        return arrangement
    one = replace(stays, points=(*stays.points, *gone.points), speaker=stays.speaker or stays.points[0])
    themes = tuple(one if t == stays else t for t in arrangement.themes if t != gone)
    return _seen(replace(arrangement, themes=themes), gone.points)


def renamed(arrangement: Arrangement, theme: int, title: str) -> Arrangement:
    old, title = arrangement.theme(theme), " ".join(title.split())
    if old is None or not title:
        return arrangement
    themes = tuple(replace(t, title=title) if t == old else t for t in arrangement.themes)
    return _seen(replace(arrangement, themes=themes), old.points)


def moved(arrangement: Arrangement, point: str, into: int | None) -> Arrangement:
    """The point into another theme, or into one of its own (`into` None)."""
    source = arrangement.theme_of(point)
    goal = arrangement.theme(into) if into is not None else None
    if (source is None and arrangement.reason_of(point) is None) or (into is not None and goal is None):
        return arrangement
    if source is not None and (source == goal or (goal is None and source.points == (point,))):
        return _seen(arrangement, (point,))
    rest = _without(arrangement, point)
    if goal is None:
        new = Theme(arrangement.last + 1, (point,))
        return replace(rest, themes=(*rest.themes, new), last=new.id)
    themes = tuple(replace(t, points=(*t.points, point)) if t.id == goal.id else t for t in rest.themes)
    return replace(rest, themes=themes)


def set_aside(arrangement: Arrangement, point: str, reason: str) -> Arrangement:
    """Not taken up; its author learns the reason with the result."""
    theme, before = arrangement.theme_of(point), arrangement.set_aside(point)
    if theme:
        places = theme.points.index(point), arrangement.themes.index(theme)
        before = Aside(point, "", theme.id, *places, theme.title)
    if before is None:
        return arrangement
    rest = _without(arrangement, point)
    aside = replace(before, reason=" ".join(reason.split())[:LONGEST_REASON])
    return replace(rest, aside=(*rest.aside, aside))


def taken_back(arrangement: Arrangement, point: str) -> Arrangement:
    """Where it was before it was set aside; by itself when the theme is not there any more."""
    aside = arrangement.set_aside(point)
    if aside is None:
        return arrangement
    if not aside.theme:
        return moved(arrangement, point, None)
    rest = replace(arrangement, aside=tuple(a for a in arrangement.aside if a != aside))
    theme, themes = rest.theme(aside.theme), list(rest.themes)
    if theme is None:
        themes.insert(aside.among, Theme(aside.theme, (point,), aside.title, speaker=point))
    else:
        points = (*theme.points[: aside.place], point, *theme.points[aside.place :])
        themes[themes.index(theme)] = replace(theme, points=points)
    return replace(rest, themes=tuple(themes))


def _without(arrangement: Arrangement, point: str) -> Arrangement:
    there = {p for t in arrangement.themes for p in t.points if p != point}
    aside = tuple(a for a in arrangement.aside if a.point != point)
    return _seen(replace(arrangement, themes=_filled(arrangement.themes, there), aside=aside), (point,))


def _filled(themes: Iterable[Theme], there: Iterable[str]) -> tuple[Theme, ...]:
    """The themes with the points that are there; without one, a theme is none."""
    present = set(there)
    kept = ((theme, tuple(p for p in theme.points if p in present)) for theme in themes)
    return tuple(replace(theme, points=points) for theme, points in kept if points)


def _seen(arrangement: Arrangement, points: Iterable[str]) -> Arrangement:
    put = set(points)
    return replace(arrangement, new=tuple(p for p in arrangement.new if p not in put))


def done(
    arranging: Arranging,
    step: Step,
    by: int,
    after: Arrangement,
    kept: tuple[str, ...] = (),
    left: tuple[Stood, ...] = (),
) -> Arranging:
    """The step as taken; one that changes nothing is none."""
    if after == arranging.now:
        return arranging
    taken = (*arranging.taken, Taken(step, by, arranging.now, kept, left))[-MOST_STEPS:]
    return Arranging(after, taken, arranging.count + 1)


def undone(arranging: Arranging, points: Iterable[Point]) -> Arranging:
    """What was there before the latest step, with the points there are now."""
    if arranging.latest is None:
        return arranging
    before = replace(arranging.latest.before, last=arranging.now.last)
    return Arranging(resumed(before, points), arranging.taken[:-1], arranging.count + 1)


# --- As a draft keeps it ---------------------------------------------------------------------------------------------


def to_fields(arranging: Arranging) -> dict[str, str | int | None]:
    taken = [
        {
            "step": one.step,
            "by": one.by,
            "kept": one.kept,
            "left": [list(astuple(where)) for where in one.left],
            **_written(one.before),
        }
        for one in arranging.taken
    ]
    return {"now": json.dumps(_written(arranging.now)), "taken": json.dumps(taken), "count": arranging.count}


def from_fields(fields: Mapping[str, str | int | None]) -> Arranging:
    taken = json.loads(str(fields.get("taken") or "[]"))
    return Arranging(
        now_of(fields),
        tuple(
            Taken(
                one["step"],
                one["by"],
                _read(one),
                tuple(one.get("kept", ())),
                tuple(Stood(*where) for where in one.get("left", ())),
            )
            for one in taken
        ),
        int(fields.get("count") or 0),
    )


def now_of(fields: Mapping[str, str | int | None]) -> Arrangement:
    """Without the steps, which documents do not need."""
    return _read(json.loads(str(fields.get("now") or "{}")))


def without_person(fields: Mapping[str, str | int | None], person: int) -> dict[str, str | int | None]:
    """The fields with nobody in this person's place, once they asked to be forgotten."""
    arranging = from_fields(fields)
    taken = tuple(replace(one, by=0) if one.by == person else one for one in arranging.taken)
    return {**fields, **to_fields(replace(arranging, taken=taken))}


def steps_of(fields: Mapping[str, str | int | None], person: int) -> list[dict[str, str | int | None]]:
    """The steps this person took that can still be undone, with the title or the reason they gave."""
    arranging = from_fields(fields)
    afterwards = [*(one.before for one in arranging.taken), arranging.now][1:]  # none, where no step was taken
    return [
        {"decision": fields.get("decision"), "step": one.step, "words": _words_given(one.before, after)}
        for one, after in zip(arranging.taken, afterwards, strict=True)
        if one.by == person
    ]


def _words_given(before: Arrangement, after: Arrangement) -> str:
    reasons = [a.reason for a in after.aside if before.reason_of(a.point) != a.reason]
    titles = [t.title for t in after.themes if t.title and (was := before.theme(t.id)) and was.title != t.title]
    return " ".join((*reasons, *titles))


def _written(arrangement: Arrangement) -> dict[str, Any]:
    return {
        "themes": [[t.id, t.points, t.title, t.speaker] for t in arrangement.themes],
        "aside": [list(astuple(a)) for a in arrangement.aside],
        "new": arrangement.new,
        "last": arrangement.last,
    }


def _read(kept: Mapping[str, Any]) -> Arrangement:
    return Arrangement(
        tuple(
            Theme(number, tuple(points), title, speaker) for number, points, title, speaker in kept.get("themes", ())
        ),
        tuple(Aside(*aside) for aside in kept.get("aside", ())),
        tuple(kept.get("new", ())),
        kept.get("last", 0),
    )
