"""By theme: words and buttons together."""

from collections.abc import Mapping, Sequence

from domain.decisions import Decision
from domain.sayings import Button, Message, Rows
from domain.themes import Arrangement, Arranging, Theme
from domain.transmitting import Point
from texts.locales.fr import French as Voice

PAGE = 12  # themes on one page
MOST = 40  # themes to choose from in one message

Points = Mapping[str, Point]
At = dict[str, str | int | None]


def themes(say: Voice, decision: Decision, arranging: Arranging, points: Points, page: int) -> Message:
    """A page of themes; a number opens one."""
    arrangement = arranging.now
    pages = max(1, -(-len(arrangement.themes) // PAGE))
    page = min(max(page, 1), pages)
    at: At = {"decision": decision.id}
    placed = list(enumerate(arrangement.themes, 1))[(page - 1) * PAGE : page * PAGE]
    shown = [
        (place, theme, [points[p] for p in theme.points], not set(arrangement.new).isdisjoint(theme.points))
        for place, theme in placed
    ]
    numbers = [Button(str(place), "themes.open", {**at, "theme": theme.id}) for place, theme in placed]
    turns = [
        Button(label, "themes.show", {**at, "page": to})
        for label, to in ((f"‹ {page - 1}", page - 1), (f"{page + 1} ›", page + 1))
        if 1 <= to <= pages
    ]
    rows: Rows = (*_fives(numbers), tuple(turns), *_ends(say, decision, arranging))
    return Message(say.themes_page(decision, arrangement, shown), tuple(row for row in rows if row))


def theme(say: Voice, decision: Decision, arranging: Arranging, theme: Theme, points: Points) -> Message:
    """One theme with its points; a letter opens one of them."""
    arrangement = arranging.now
    at: At = {"decision": decision.id, "theme": theme.id}
    letters = [
        Button(say.theme_button(n), "themes.point", {**at, "point": point})
        for n, point in enumerate(theme.points[:MOST])
    ]
    several = (Button(say.split_theme(), "themes.split", at),) if len(theme.points) > 1 else ()
    others = (Button(say.join_theme(), "themes.join", at),) if len(arrangement.themes) > 1 else ()
    rows: Rows = (
        *_fives(letters),
        (Button(say.rename_theme(), "themes.rename", at), *others, *several),
        (Button(say.keep_theme(), "themes.keep", at),),
        (Button(say.all_themes(), "themes.show", {"decision": decision.id}),),
    )
    said = [(points[p], p in arrangement.new) for p in theme.points]
    place = arrangement.themes.index(theme) + 1
    return Message(say.theme(decision, place, theme, said), rows)


def join_into(say: Voice, decision: Decision, arrangement: Arrangement, theme: Theme) -> Message:
    at: At = {"decision": decision.id, "theme": theme.id}
    others = _others(arrangement, theme)
    numbers = [Button(str(place), "themes.join", {**at, "into": other.id}) for place, other in others]
    back = Button(say.back(), "themes.open", at)
    return Message(say.join_into_which(decision, theme, others), (*_fives(numbers), (back,)))


def point(say: Voice, decision: Decision, arrangement: Arrangement, point: Point) -> Message:
    """One point: where it goes, or that it is set aside."""
    at: At = {"decision": decision.id, "point": point.id}
    theme = arrangement.theme_of(point.id)
    aside = arrangement.reason_of(point.id) is not None
    alone = theme is not None and len(theme.points) == 1
    moves = [Button(say.move_point(), "themes.move", at)] if arrangement.themes and not aside else []
    if aside:
        moves.append(Button(say.take_point_back(), "themes.move", {**at, "into": 0, "back": 1}))
    elif not alone:
        moves.append(Button(say.own_theme(), "themes.move", {**at, "into": 0}))
    rows: Rows = (
        tuple(moves),
        () if aside else (Button(say.set_point_aside(), "themes.aside", at),),
        (
            Button(say.back(), "themes.open", {"decision": decision.id, "theme": theme.id})
            if theme
            else Button(say.all_themes(), "themes.show", {"decision": decision.id}),
        ),
    )
    return Message(say.point_of_theme(decision, point), tuple(row for row in rows if row))


def move_into(say: Voice, decision: Decision, arrangement: Arrangement, point: Point) -> Message:
    at: At = {"decision": decision.id, "point": point.id}
    others = _others(arrangement, arrangement.theme_of(point.id))
    numbers = [Button(str(place), "themes.move", {**at, "into": other.id}) for place, other in others]
    back = Button(say.back(), "themes.point", at)
    return Message(say.move_into_which(decision, point, others), (*_fives(numbers), (back,)))


def ask_reason(say: Voice, decision: Decision, point: Point) -> Message:
    none = Button(say.aside_without_reason(), "themes.reason", {"decision": decision.id, "point": point.id, "none": 1})
    return Message(say.aside_how(point), ((none,),))


def aside(say: Voice, decision: Decision, arranging: Arranging, points: Points) -> Message:
    """The points that were set aside; a letter opens one of them."""
    said = [(points[a.point], a.reason) for a in arranging.now.aside]
    letters = [
        Button(say.theme_button(n), "themes.point", {"decision": decision.id, "point": p.id})
        for n, (p, _) in enumerate(said[:MOST])
    ]
    back = (Button(say.all_themes(), "themes.show", {"decision": decision.id}),)
    text = say.points_aside(decision, said) if said else say.nothing_aside(decision)
    return Message(text, (*_fives(letters), back))


def _ends(say: Voice, decision: Decision, arranging: Arranging) -> Rows:
    at: At = {"decision": decision.id}
    undo = (Button(say.undo_step(arranging.undoes[0]), "themes.undo", at),) if arranging.undoes else ()
    count = len(arranging.now.aside)
    apart = (Button(say.set_aside_points(count), "themes.asides", at),) if count else ()
    return ((*undo, *apart), (Button(say.choose_and_transmit(), "transmit.chosen", {**at, "new": 1}),))


def _others(arrangement: Arrangement, but: Theme | None) -> list[tuple[int, Theme]]:
    return [(place, theme) for place, theme in enumerate(arrangement.themes, 1) if theme != but][:MOST]


def _fives(buttons: Sequence[Button]) -> Rows:
    return tuple(tuple(buttons[i : i + 5]) for i in range(0, len(buttons), 5))
