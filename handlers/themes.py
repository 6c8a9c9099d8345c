"""By theme, in private: the coordination looks at what stands together, and puts it right."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace

from documents.worker import RenderingError
from domain import themes, transmitting
from domain.compiling import Compilation
from domain.decisions import Decision
from domain.grouping import LONGEST_HEADING
from domain.store import Args, Draft
from domain.themes import Arrangement, Arranging, Points, Step, Theme
from domain.transmitting import Point, Stood
from handlers import here as at
from handlers import papers, transmission
from handlers.here import Act, Here, Refusal
from texts import messages_themes as words

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Arranged:
    """A decision, its points by theme, and where that is kept."""

    decision: Decision
    points: Points
    arranging: Arranging
    draft: Draft
    held: frozenset[str]  # the places of the points that stand in the final version
    unread: tuple[Point, ...]  # files, of which nothing stands there nor in any theme
    frozen: bool  # it was transmitted, and nothing came since

    @property
    def now(self) -> Arrangement:
        return self.arranging.now


async def on_show(here: Here, args: Args) -> None:
    """A page of themes. Where nobody compiled yet, they are proposed first, in the worker."""
    decision = None
    with here.acting():
        found, decision = _found(here, "themes.show", args)
        if found:
            _show_all(here, args, found)
        elif decision:
            here.store.more_follows()
    if decision is None:
        return
    await propose(here, decision, await papers.compiled_aside(here.store, here.the_group, decision, here.now))
    with here.going_on():
        found, _ = _found(here, "themes.show", args)
        if found:
            _show_all(here, args, found)
        else:
            here.tell(here.say.cannot_render())


async def propose(here: Here, decision: Decision, compilation: Compilation) -> bool:
    """Keeps a first arrangement of the decision's points, unless there is one; none where it cannot be made now.

    Tells whether it did.
    """
    if papers.themes_draft(here.store, decision):
        return False
    await papers.others_first()
    points = transmitting.points_of(compilation)
    if not any(point.text for point in points):
        return False
    await papers.others_first()
    try:
        proposal = themes.read_proposal(await here.house.render(themes.made_proposal, points))
    except RenderingError as failure:
        log.warning("The points of a decision could not be grouped: %s", failure)
        return False
    with here.store.transaction():
        here.store.more_follows()
        if papers.themes_draft(here.store, decision):
            return False
        fields = {"decision": decision.id, **themes.to_fields(Arranging(proposal))}
        here.store.add_draft(Draft(0, "themes", decision.group, 0, here.now, fields))
    return True


def on_open(here: Here, args: Args) -> None:
    """One theme with its points."""
    found, theme = _theme(here, "themes.open", args)
    if found and theme:
        _ask_no_more(here, args)
        _show_theme(here, args, found, theme)


def on_split(here: Here, args: Args) -> None:
    """Each of its points a theme of its own."""
    found, theme = _theme(here, "themes.split", args)
    if found and theme:
        page = _page_of(found.now, theme)
        _show_all(here, {**args, "page": page}, _did(here, found, "split", themes.split(found.now, theme.id)))


def on_join(here: Here, args: Args) -> None:
    """With which other theme it becomes one; then they are one."""
    found, theme = _theme(here, "themes.join", args)
    if found is None or theme is None:
        return
    if args.get("into") is None:
        shown = words.join_into(here.say, found.decision, found.now, theme, found.points, _page(args))
        here.put_or_tell(args, shown)
        return
    into = found.now.theme(int(args["into"] or 0))
    if into is None:
        _changed(here, args, found)
        return
    _require_not_frozen(here, found)
    goes, stays = ([found.points[p] for p in one.points] for one in (theme, into))
    keep = transmission.keep_with
    kept = keep(here, found.decision, stays, goes) or keep(here, found.decision, goes, stays)
    found = _did(here, found, "join", themes.joined(found.now, theme.id, into.id), kept)
    _show_theme(here, {**args, "page": 1}, found, found.now.theme(into.id))


def on_gather(here: Here, args: Args) -> None:
    """All that came since where it is proposed to stand, as one step."""
    found = _at_hand(here, "themes.gather", args)
    if found is None:
        return
    _require_not_frozen(here, found)
    kept: list[Point] = []
    for theme, into in themes.resembled(found.now, found.points).items():
        came = [found.points[p] for t in found.now.themes if t.id == theme for p in t.points]
        kept += transmission.keep_with(here, found.decision, [found.points[p] for p in into.points], came)
    after = themes.gathered(found.now, found.points)
    if after == found.now:
        here.toast = here.say.nothing_to_gather()
    elif after.new and not kept:  # what joined the final version is told; how many are left stands on the page as well
        here.toast = here.say.left_to_gather(len(after.new))
    _show_all(here, args, _did(here, found, "gather", after, kept))


def on_rename(here: Here, args: Args) -> None:
    """Asks for the new title."""
    found, theme = _theme(here, "themes.rename", args)
    if found and theme:
        _require_not_frozen(here, found)
        question = words.ask_title(here.say, found.decision, theme, found.points)
        here.ask_as_is(question, "themes.renamed", decision=found.decision.id, theme=theme.id)


def on_renamed(here: Here, args: Args) -> None:
    """The title that was asked for."""
    found, theme = _theme(here, "themes.renamed", args)
    if found is None or theme is None:
        return
    title = " ".join(here.incoming.text.split())
    if not title:
        raise Refusal(here.say.needs_words())
    if len(title) > 2 * LONGEST_HEADING:
        raise Refusal(here.say.heading_too_long(2 * LONGEST_HEADING))
    here.store.answered(here.sender.id)
    found = _did(here, found, "rename", themes.renamed(found.now, theme.id, title))
    _show_theme(here, args, found, found.now.theme(theme.id))


def on_point(here: Here, args: Args) -> None:
    """One point, with what can be done to it."""
    found, point = _point(here, "themes.point", args)
    if found and point:
        _ask_no_more(here, args)
        here.put_or_tell(args, words.point(here.say, found.decision, found.now, point, frozen=found.frozen))


def on_move(here: Here, args: Args) -> None:
    """Into which other theme the point goes (0: one of its own); then it is there."""
    found, point = _point(here, "themes.move", args)
    if found is None or point is None:
        return
    if args.get("into") is None:
        shown = words.move_into(here.say, found.decision, found.now, point, found.points, _page(args))
        here.put_or_tell(args, shown)
        return
    into = int(args["into"] or 0) or None
    if into is not None and found.now.theme(into) is None:
        _changed(here, args, found)
        return
    if args.get("back"):
        found = _did(here, found, "back", themes.taken_back(found.now, point.place))
    else:
        _require_not_frozen(here, found)
        goal = found.now.theme(into) if into is not None else None
        whole = [found.points[p] for p in goal.points if p != point.place] if goal else []
        kept = transmission.keep_with(here, found.decision, whole, [point]) if whole else ()
        found = _did(here, found, "move", themes.moved(found.now, point.place, into), kept)
    _show_theme(here, {**args, "page": 1}, found, found.now.theme_of(point.place))


def on_aside(here: Here, args: Args) -> None:
    """Asks why."""
    found, point = _point(here, "themes.aside", args)
    if found and point:
        _require_not_frozen(here, found)
        question = words.ask_reason(here.say, found.decision, point, chosen=point.place in found.held)
        here.ask_as_is(question, "themes.reason", decision=found.decision.id, point=point.place)


def on_reason(here: Here, args: Args) -> None:
    """The reason that was asked for, or none."""
    found, point = _point(here, "themes.reason", args)
    if found is None or point is None:
        return
    reason = "" if args.get("none") else here.incoming.text.strip()
    if args.get("none") and not _is_asked(here, point):
        _changed(here, args, found)  # the reason was given already
        return
    if not reason and not args.get("none"):
        raise Refusal(here.say.needs_words())
    if len(reason) > themes.LONGEST_REASON:
        raise Refusal(here.say.motive_too_long(len(reason), themes.LONGEST_REASON))
    here.store.answered(here.sender.id)
    left = transmission.leave_out(here, found.decision, point.place)
    found = _did(here, found, "aside", themes.set_aside(found.now, point.place, reason), left=left)
    if left:
        _tell_colleague(here, found, point, back=False)
        here.toast = here.say.left_out_too()
        if not here.incoming.callback:
            here.tell(here.say.left_out_too())
    _show_all(here, args, found)


def _tell_colleague(here: Here, found: Arranged, point: Point, *, back: bool) -> None:
    name = here.sender.name
    here.tell_coordination(
        here.the_group,
        lambda say: words.changed_by_colleague(say, found.decision, point, name, back=back),
        but=here.sender.id,
    )


def _is_asked(here: Here, point: Point) -> bool:
    asked = here.store.asked(here.sender.id)
    return asked is not None and asked.act == "themes.reason" and asked.args.get("point") == point.place


def on_asides(here: Here, args: Args) -> None:
    """What was set aside."""
    found = _at_hand(here, "themes.asides", args)
    if found:
        here.put_or_tell(args, words.aside(here.say, found.decision, found.arranging, found.points, _page(args)))


def on_undo(here: Here, args: Args) -> None:
    """The step that the button names back, whoever took it; not one that came after."""
    found = _at_hand(here, "themes.undo", args)
    if found is None:
        return
    _require_not_frozen(here, found)
    latest = found.arranging.latest
    if latest is None or args.get("count") != found.arranging.count:
        _changed(here, args, found)
        return
    here.toast = here.say.undone(_taken_by(here, found))
    for place in latest.kept:
        place = themes.place_now(place, found.points)
        if transmission.leave_out(here, found.decision, place):
            found = replace(found, held=found.held - {place})
    for where in latest.left:
        point = found.points.get(themes.place_now(where.point, found.points))
        if point and transmission.put_back(here, found.decision, point, where):
            found = replace(found, held=found.held | {point.place})
            _tell_colleague(here, found, point, back=True)
            here.toast = here.say.put_back_too(here.say.undone(_taken_by(here, found)))
    _show_all(here, args, _kept(here, found, themes.undone(found.arranging, found.points.values())))


def on_keep(here: Here, args: Args) -> None:
    """The theme as one item of the final version: its title, or the point that speaks for it, for all its points."""
    found, theme = _theme(here, "themes.keep", args)
    if found and theme:
        points = [found.points[p] for p in theme.points]
        kept = transmission.keep_theme(here, found.decision, theme.wording(found.points), points)
        if kept is not None:
            here.toast = here.say.theme_is_kept() if kept else here.say.theme_was_kept()


def on_choose(here: Here, args: Args) -> None:
    """Themes to be taken into the final version, each as one item; pressed with one, it is in, or out again."""
    if args.get("theme") is None:
        found = _at_hand(here, "themes.choose", args)
    else:
        found, theme = _theme(here, "themes.choose", args)
        if found is None or theme is None:
            return
        points = [found.points[p] for p in theme.points]
        if not transmission.toggle_theme(here, found.decision, theme.wording(found.points), points):
            return
    if found:
        selection = transmission.read(here, found.decision).selection
        at_hand = (found.now, found.points, selection, found.unread)
        here.put_or_tell(args, words.choose(here.say, found.decision, *at_hand, _page(args)))


# What the acts begin and end with


def _found(here: Here, act: str, args: Args) -> tuple[Arranged | None, Decision | None]:
    """The arrangement; without one, the decision whose points are still to be arranged."""
    decision = at.pick_decision(here, act, args, lambda d: d.collects and d.is_alive)
    if decision is None or not papers.in_private(here, act, {"decision": decision.id}):
        return None, None
    at.require_alive(here, decision)
    compilation = papers.compiled(here.store, here.the_group, decision, here.now)
    received = transmitting.points_of(compilation)
    points, selection = themes.by_place(received), transmission.being_prepared(here, decision, received)
    frozen = bool(decision.transmissions) and not compilation.addendum
    unread = () if frozen else transmitting.unworded(received, selection)
    if not points:
        raise Refusal(words.nothing_to_arrange(here.say, decision, unread), over=True)
    draft = papers.themes_draft(here.store, decision)
    if draft is None:
        return None, decision
    kept = themes.from_fields(draft.fields)
    held = frozenset(p.place for c in selection.chosen for p in c.sources)
    found = Arranged(decision, points, kept, draft, held, unread, frozen)
    now = themes.resumed(kept.now, points.values())
    # What came since has its place, and its number, from here on: a button shown now means the same later.
    return (_kept(here, found, replace(kept, now=now)) if now != kept.now else found), None


def _ask_no_more(here: Here, args: Args) -> None:
    """They changed their mind about what was asked."""
    if args.get("instead"):
        here.store.answered(here.sender.id)


def _at_hand(here: Here, act: str, args: Args) -> Arranged | None:
    found, decision = _found(here, act, args)
    if found is None and decision is not None:
        raise Refusal(here.say.arrange_first(decision), over=True)
    return found


def _theme(here: Here, act: str, args: Args) -> tuple[Arranged | None, Theme | None]:
    """The theme a button is about; when it is gone meanwhile, all of them as they are now."""
    found = _at_hand(here, act, args)
    theme = found.now.theme(int(args["theme"] or 0)) if found else None
    if found and theme is None:
        _changed(here, args, found)
    return found, theme


def _point(here: Here, act: str, args: Args) -> tuple[Arranged | None, Point | None]:
    found = _at_hand(here, act, args)
    point = found.points.get(themes.place_now(str(args["point"]), found.points)) if found else None
    if found and point is None:
        _changed(here, args, found)
    return found, point


def _changed(here: Here, args: Args, found: Arranged) -> None:
    """What the press or the words were about is not there any more: said, and shown as it is."""
    here.store.answered(here.sender.id)
    if here.incoming.callback:
        here.toast, here.toast_is_alert = here.say.theme_changed(), True
    else:
        here.tell(here.say.theme_changed())
    _show_all(here, {**args, "page": 1}, found)


def _require_not_frozen(here: Here, found: Arranged) -> None:
    if found.frozen:
        raise Refusal(here.say.arrangement_is_frozen(found.decision), over=True)


def _did(
    here: Here,
    found: Arranged,
    step: Step,
    after: Arrangement,
    kept: Sequence[Point] = (),
    left: tuple[Stood, ...] = (),
) -> Arranged:
    """`kept`: what an item of the final version took in by it; `left`: what was taken out of one."""
    _require_not_frozen(here, found)
    found = replace(found, held=found.held | {p.place for p in kept})
    places = tuple(p.place for p in kept)
    return _kept(here, found, themes.done(found.arranging, step, here.sender.id, after, places, left))


def _kept(here: Here, found: Arranged, arranging: Arranging) -> Arranged:
    if arranging == found.arranging:
        return found
    fields = {"decision": found.decision.id, **themes.to_fields(arranging)}
    draft = replace(found.draft, at=here.now, fields=fields)
    here.store.keep_draft(draft)
    return replace(found, arranging=arranging, draft=draft)


def _page(args: Args) -> int:
    return int(args.get("page") or 1)


def _page_of(arrangement: Arrangement, theme: Theme) -> int:
    return arrangement.themes.index(theme) // words.PAGE + 1


def _show_theme(here: Here, args: Args, found: Arranged, theme: Theme | None) -> None:
    if theme is None:
        _show_all(here, args, found)
    else:
        like = themes.resembled(found.now, found.points)
        at_hand = (found.arranging, theme, found.points, found.held, like)
        shown = words.theme(here.say, found.decision, *at_hand, _page(args), here.sender.id, frozen=found.frozen)
        here.put_or_tell(args, shown)


def _show_all(here: Here, args: Args, found: Arranged) -> None:
    like = themes.resembled(found.now, found.points)
    at_hand = (found.arranging, found.points, found.held, like, found.unread)
    by = _taken_by(here, found)
    here.put_or_tell(args, words.themes(here.say, found.decision, *at_hand, _page(args), by, frozen=found.frozen))


def _taken_by(here: Here, found: Arranged) -> str:
    """Who took the latest step; empty where that was oneself, or nobody knows any more."""
    latest = found.arranging.latest
    person = here.store.person(latest.by) if latest and latest.by != here.sender.id else None
    return person.name if person else ""


ACTS: dict[str, Act] = {
    "themes.show": on_show,
    "themes.open": on_open,
    "themes.split": on_split,
    "themes.gather": on_gather,
    "themes.join": on_join,
    "themes.rename": on_rename,
    "themes.renamed": on_renamed,
    "themes.point": on_point,
    "themes.move": on_move,
    "themes.aside": on_aside,
    "themes.reason": on_reason,
    "themes.asides": on_asides,
    "themes.undo": on_undo,
    "themes.keep": on_keep,
    "themes.choose": on_choose,
}
