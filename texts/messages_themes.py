"""By theme: words and buttons together."""

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import TypeVar

from domain.decisions import Decision
from domain.sayings import Button, Message, Rows
from domain.themes import Arrangement, Arranging, Points, Theme
from domain.transmitting import Point, Selection
from texts.locales.fr import French as Voice
from texts.messages_compilation import files_to_word, note_unworded

PAGE = 12  # themes, or points, in one message

T = TypeVar("T")
At = dict[str, str | int | None]


def themes(
    say: Voice,
    decision: Decision,
    arranging: Arranging,
    points: Points,
    held: frozenset[str],
    resembled: Mapping[int, Theme],
    unread: Sequence[Point],
    page: int,
    by: str = "",
    *,
    frozen: bool = False,
) -> Message:
    """A page of themes; a number opens one, and stays its own whatever becomes of the others.

    `by`: who took the latest step, unless it was the reader. `unread`: files, which stand in no theme.
    `held`: the points that stand in the final version; `resembled`: by a new point's theme, the one it looks like.
    `frozen`: transmitted, and nothing came since.
    """
    arrangement = arranging.now
    at: At = {"decision": decision.id}
    placed, turns = _page(arrangement.themes, page, "themes.show", at)
    shown = [
        (
            theme.id,
            theme.heading(points),
            [points[p].organisation for p in theme.points],
            not set(arrangement.new).isdisjoint(theme.points),
            held.issuperset(theme.points),
            resembled[theme.id].id if theme.id in resembled else 0,
        )
        for theme in placed
    ]
    numbers = [Button(str(theme.id), "themes.open", {**at, "theme": theme.id}) for theme in placed]
    latest = arranging.latest
    step = {**at, "count": arranging.count}
    undo = (Button(say.undo_step(latest.step, by), "themes.undo", step),) if latest else ()
    came = len(arrangement.new)
    gather = (Button(say.gather_new(came), "themes.gather", {**at, "page": page}),) if came > 1 or resembled else ()
    count = len(arrangement.aside)
    apart = (Button(say.set_aside_points(count), "themes.asides", at),) if count else ()
    choose = (Button(say.choose_and_transmit(), "transmit.chosen", {**at, "new": 1}),)
    text = say.themes_page(decision, arrangement, shown, untouched=not arranging.count, frozen=frozen)
    if frozen:
        return Message(text, _rows(*_fives(numbers), turns, apart))
    files = files_to_word(say, decision, unread)
    rows = _rows(*_fives(numbers), turns, gather, (*undo, *apart), *files, choose)
    return Message(_with_note(text, say, decision, points, unread), rows)


def nothing_to_arrange(say: Voice, decision: Decision, unread: Sequence[Point]) -> Message:
    """No words came in yet; perhaps files did."""
    text = _with_note(say.no_points_to_arrange(decision), say, decision, {}, unread)
    return Message(text, files_to_word(say, decision, unread))


def choose(
    say: Voice,
    decision: Decision,
    arrangement: Arrangement,
    points: Points,
    selection: Selection,
    unread: Sequence[Point],
    page: int,
) -> Message:
    """A page of themes to be taken into the final version, each as one item. `unread`: files, which stand in none."""
    at: At = {"decision": decision.id, "page": page}
    placed, turns = _page(arrangement.themes, page, "themes.choose", {"decision": decision.id})
    chosen = {theme.id: [selection.holds(points[p]) for p in theme.points] for theme in placed}
    shown = [
        (
            theme.id,
            theme.heading(points),
            [points[p].organisation for p in theme.points],
            True if all(chosen[theme.id]) else None if any(chosen[theme.id]) else False,
        )
        for theme in placed
    ]
    ticks = [
        Button(f"{'☑' if all(chosen[theme.id]) else '☐'} {theme.id}", "themes.choose", {**at, "theme": theme.id})
        for theme in placed
    ]
    pages = max(1, -(-len(arrangement.themes) // PAGE))
    kept = say.chosen_count(decision, selection)
    since: Rows = ()
    if decision.transmissions:
        kept = f"{kept}\n{say.transmitted_before(decision.transmissions[-1], decision.next_version)}"
        since = ((Button(say.prepare_addendum(), "transmit.addendum", {"decision": decision.id}),),)
    text = say.themes_to_choose(decision, shown, kept, min(max(page, 1), pages), pages)
    return Message(
        _with_note(text, say, decision, points, unread),
        _rows(
            *_fives(ticks),
            turns,
            *files_to_word(say, decision, unread),
            (
                Button(say.the_chosen(selection), "transmit.chosen", {"decision": decision.id}),
                Button(say.point_by_point(), "transmit.choose", {"decision": decision.id}),
            ),
            *since,
        ),
    )


def theme(
    say: Voice,
    decision: Decision,
    arranging: Arranging,
    theme: Theme,
    points: Points,
    held: frozenset[str],
    resembled: Mapping[int, Theme],
    page: int,
    by: int,
    *,
    frozen: bool = False,
) -> Message:
    """One theme with its points; a letter opens one of them. `by`: who reads it, and may undo their own last step."""
    arrangement = arranging.now
    at: At = {"decision": decision.id, "theme": theme.id}
    lettered, turns = _page(list(enumerate(theme.points)), page, "themes.open", at)
    letters = [Button(say.theme_button(n), "themes.point", {**at, "point": point}) for n, point in lettered]
    several = (Button(say.split_theme(), "themes.split", at),) if len(theme.points) > 1 else ()
    others = (Button(say.join_theme(), "themes.join", at),) if len(arrangement.themes) > 1 else ()
    said = [(n, points[p], p in arrangement.new) for n, p in lettered]
    chosen = Button(say.see_kept(), "transmit.chosen", {"decision": decision.id, "new": 1})
    like = resembled.get(theme.id)
    resembles = (like.id, like.heading(points)) if like else None
    put = (Button(say.put_with(resembles[0]), "themes.join", {**at, "into": like.id}),) if like and resembles else ()
    keep = chosen if held.issuperset(theme.points) else Button(say.keep_theme(), "themes.keep", at)
    page_of_all = arrangement.themes.index(theme) // PAGE + 1
    latest = arranging.latest
    step = {"decision": decision.id, "count": arranging.count}
    undo = (Button(say.undo_step(latest.step, ""), "themes.undo", step),) if latest and latest.by == by else ()
    ways = (put, (Button(say.rename_theme(), "themes.rename", at), *others, *several), (keep,), undo)
    back = (Button(say.all_themes(), "themes.show", {"decision": decision.id, "page": page_of_all}),)
    return Message(
        say.theme(decision, theme.id, theme.heading(points), said, resembles),
        _rows(*_fives(letters), turns, *(() if frozen else ways), back),
    )


def join_into(
    say: Voice, decision: Decision, arrangement: Arrangement, theme: Theme, points: Points, page: int
) -> Message:
    at: At = {"decision": decision.id, "theme": theme.id}
    others, turns = _page(_others(arrangement, theme), page, "themes.join", at)
    numbers = [Button(str(other.id), "themes.join", {**at, "into": other.id}) for other in others]
    headings = [(other.id, other.heading(points)) for other in others]
    back = (Button(say.back(), "themes.open", at),)
    return Message(say.join_into_which(decision, theme.heading(points), headings), _rows(*_fives(numbers), turns, back))


def point(say: Voice, decision: Decision, arrangement: Arrangement, point: Point, *, frozen: bool = False) -> Message:
    """One point: where it goes, or that it is set aside."""
    at: At = {"decision": decision.id, "point": point.place}
    theme = arrangement.theme_of(point.place)
    aside = arrangement.reason_of(point.place) is not None
    stays = theme is not None and len(theme.points) == 1 and point.place not in arrangement.new
    moves = [Button(say.move_point(), "themes.move", at)] if arrangement.themes and not aside else []
    if aside:
        moves.append(Button(say.take_point_back(), "themes.move", {**at, "into": 0, "back": 1}))
    elif not stays:
        moves.append(Button(say.own_theme(), "themes.move", {**at, "into": 0}))
    back = (
        Button(say.back(), "themes.open", {"decision": decision.id, "theme": theme.id})
        if theme
        else Button(say.all_themes(), "themes.show", {"decision": decision.id})
    )
    apart = () if aside else (Button(say.set_point_aside(), "themes.aside", at),)
    ways = () if frozen else (tuple(moves), apart)
    return Message(say.point_of_theme(decision, point), _rows(*ways, (back,)))


def move_into(
    say: Voice, decision: Decision, arrangement: Arrangement, point: Point, points: Points, page: int
) -> Message:
    at: At = {"decision": decision.id, "point": point.place}
    others, turns = _page(_others(arrangement, arrangement.theme_of(point.place)), page, "themes.move", at)
    numbers = [Button(str(other.id), "themes.move", {**at, "into": other.id}) for other in others]
    headings = [(other.id, other.heading(points)) for other in others]
    back = (Button(say.back(), "themes.point", at),)
    return Message(say.move_into_which(decision, point, headings), _rows(*_fives(numbers), turns, back))


def ask_reason(say: Voice, decision: Decision, point: Point, *, chosen: bool) -> Message:
    """`chosen`: it stands in the final version."""
    at: At = {"decision": decision.id, "point": point.place}
    none = Button(say.aside_without_reason(), "themes.reason", {**at, "none": 1})
    back = Button(say.not_aside(), "themes.point", {**at, "instead": 1})
    return Message(say.aside_how(point, chosen=chosen), ((none,), (back,)))


def changed_by_colleague(say: Voice, decision: Decision, point: Point, by: str, *, back: bool) -> Message:
    """What is set aside, or taken back, changed the final version, which both prepare."""
    text = (say.put_back_by_colleague if back else say.left_out_by_colleague)(decision, point, by)
    final = Button(say.see_final_version(), "transmit.chosen", {"decision": decision.id, "new": 1})
    return Message(text, ((final,),))


def ask_title(say: Voice, decision: Decision, theme: Theme, points: Points) -> Message:
    back = Button(say.keep_title(), "themes.open", {"decision": decision.id, "theme": theme.id, "instead": 1})
    return Message(say.rename_how(theme.heading(points)), ((back,),))


def aside(say: Voice, decision: Decision, arranging: Arranging, points: Points, page: int) -> Message:
    """The points that were set aside; a letter opens one of them."""
    at: At = {"decision": decision.id}
    lettered, turns = _page(list(enumerate(arranging.now.aside)), page, "themes.asides", at)
    letters = [Button(say.theme_button(n), "themes.point", {**at, "point": one.point}) for n, one in lettered]
    said = [(n, points[one.point], one.reason) for n, one in lettered]
    back = (Button(say.all_themes(), "themes.show", at),)
    text = say.points_aside(decision, said) if said else say.nothing_aside(decision)
    return Message(text, _rows(*_fives(letters), turns, back))


def _with_note(text: str, say: Voice, decision: Decision, points: Points, unread: Sequence[Point]) -> str:
    note = note_unworded(say, decision, (*points.values(), *unread), unread)
    return f"{text}\n\n{note}" if note else text


def _page(items: Sequence[T], page: int, act: str, at: At) -> tuple[list[T], tuple[Button, ...]]:
    """What stands on this page, and the buttons to the ones beside it."""
    pages = max(1, -(-len(items) // PAGE))
    page = min(max(page, 1), pages)
    turns = tuple(
        Button(label, act, {**at, "page": to})
        for label, to in ((f"‹ {page - 1}", page - 1), (f"{page + 1} ›", page + 1))
        if 1 <= to <= pages
    )
    return list(islice(items, (page - 1) * PAGE, page * PAGE)), turns


def _others(arrangement: Arrangement, but: Theme | None) -> list[Theme]:
    return [theme for theme in arrangement.themes if theme != but]


def _fives(buttons: Sequence[Button]) -> Rows:
    return tuple(tuple(buttons[i : i + 5]) for i in range(0, len(buttons), 5))


def _rows(*rows: tuple[Button, ...]) -> Rows:
    return tuple(row for row in rows if row)
