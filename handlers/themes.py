"""By theme, in private: the coordination looks at what stands together, and puts it right."""

from dataclasses import dataclass, replace

from domain import themes, transmitting
from domain.decisions import Decision
from domain.grouping import LONGEST_HEADING, heading_of
from domain.sayings import Message
from domain.store import Args, Draft
from domain.themes import Arrangement, Arranging, Step, Theme
from domain.transmitting import Point
from handlers import here as at
from handlers import papers, transmission
from handlers.here import Act, Here, Refusal
from texts import messages_themes as words


@dataclass(frozen=True)
class Arranged:
    """A decision, its points by theme, and where that is kept."""

    decision: Decision
    points: dict[str, Point]
    arranging: Arranging
    draft: Draft

    @property
    def now(self) -> Arrangement:
        return self.arranging.now


async def on_show(here: Here, args: Args) -> None:
    """A page of themes. They are proposed the first time somebody looks, in the worker."""
    decision = None
    with here.acting():
        found, decision = _found(here, "themes.show", args)
        if found:
            _show(here, args, words.themes(here.say, found.decision, found.arranging, found.points, _page(args)))
            decision = None
        elif decision:
            here.store.more_follows()
    if decision is None:
        return
    await propose(here, decision)
    with here.store.transaction():
        found, _ = _found(here, "themes.show", args)
        if found:
            _show(here, args, words.themes(here.say, found.decision, found.arranging, found.points, _page(args)))


async def propose(here: Here, decision: Decision) -> None:
    """Keeps a first arrangement of the decision's points, unless there is one. May raise RenderingError."""
    points = transmitting.points_of(papers.compiled(here.store, here.the_group, decision, here.now))
    if not any(p.text for p in points) or papers.themes_draft(here.store, decision):
        return
    proposal = themes.read_proposal(await here.house.render(themes.made_proposal, points))
    with here.store.transaction():
        if papers.themes_draft(here.store, decision) is None:
            fields = {"decision": decision.id, **themes.to_fields(Arranging(proposal))}
            here.store.add_draft(Draft(0, "themes", decision.group, 0, here.now, fields))


def on_open(here: Here, args: Args) -> None:
    """One theme with its points."""
    found, theme = _theme(here, "themes.open", args)
    if found and theme:
        _show(here, args, words.theme(here.say, found.decision, found.arranging, theme, found.points))


def on_split(here: Here, args: Args) -> None:
    """Each of its points a theme of its own."""
    found, theme = _theme(here, "themes.split", args)
    if found and theme:
        headings = {p: heading_of([found.points[p].text]) for p in theme.points}
        _show_all(here, args, _did(here, found, "split", themes.split(found.now, theme.id, headings)))


def on_join(here: Here, args: Args) -> None:
    """With which other theme it becomes one; then they are one."""
    found, theme = _theme(here, "themes.join", args)
    if found is None or theme is None:
        return
    if args.get("into") is None:
        _show(here, args, words.join_into(here.say, found.decision, found.now, theme))
        return
    into = int(args["into"] or 0)
    found = _did(here, found, "join", themes.joined(found.now, theme.id, into))
    _show_theme(here, args, found, found.now.theme(into))


def on_rename(here: Here, args: Args) -> None:
    """Asks for the new heading."""
    found, theme = _theme(here, "themes.rename", args)
    if found and theme:
        here.ask(here.say.rename_how(theme), "themes.renamed", decision=found.decision.id, theme=theme.id)


def on_renamed(here: Here, args: Args) -> None:
    """The heading that was asked for."""
    found, theme = _theme(here, "themes.renamed", args)
    if found is None or theme is None:
        return
    heading = " ".join(here.incoming.text.split())
    if not heading:
        raise Refusal(here.say.needs_words())
    if len(heading) > 2 * LONGEST_HEADING:
        raise Refusal(here.say.heading_too_long(2 * LONGEST_HEADING))
    here.store.answered(here.sender.id)
    found = _did(here, found, "rename", themes.renamed(found.now, theme.id, heading))
    _show_theme(here, args, found, found.now.theme(theme.id))


def on_point(here: Here, args: Args) -> None:
    """One point, with what can be done to it."""
    found, point = _point(here, "themes.point", args)
    if found and point:
        _show(here, args, words.point(here.say, found.decision, found.now, point))


def on_move(here: Here, args: Args) -> None:
    """Into which other theme the point goes (0: one of its own); then it is there."""
    found, point = _point(here, "themes.move", args)
    if found is None or point is None:
        return
    if args.get("into") is None:
        _show(here, args, words.move_into(here.say, found.decision, found.now, point))
        return
    into = int(args["into"] or 0) or None
    after = themes.moved(found.now, point.id, into, heading_of([point.text]))
    found = _did(here, found, "back" if args.get("back") else "move", after)
    _show_theme(here, args, found, found.now.theme_of(point.id))


def on_aside(here: Here, args: Args) -> None:
    """Asks why."""
    found, point = _point(here, "themes.aside", args)
    if found and point:
        here.ask(
            words.ask_reason(here.say, found.decision, point),
            "themes.reason",
            decision=found.decision.id,
            point=point.id,
        )


def on_reason(here: Here, args: Args) -> None:
    """The reason that was asked for, or none."""
    found, point = _point(here, "themes.reason", args)
    if found is None or point is None:
        return
    reason = "" if args.get("none") else here.incoming.text
    here.store.answered(here.sender.id)
    _show_all(here, args, _did(here, found, "aside", themes.set_aside(found.now, point.id, reason)))


def on_asides(here: Here, args: Args) -> None:
    """What was set aside."""
    found = _at_hand(here, "themes.asides", args)
    if found:
        _show(here, args, words.aside(here.say, found.decision, found.arranging, found.points))


def on_undo(here: Here, args: Args) -> None:
    """The last step back, whoever took it."""
    found = _at_hand(here, "themes.undo", args)
    if found is None:
        return
    if found.arranging.undoes:
        by = found.arranging.undoes[1]
        person = here.store.person(by) if by != here.sender.id else None
        here.toast = here.say.undone(person.name if person else "")
    points = list(found.points.values())
    _show_all(here, args, _kept(here, found, themes.undone(found.arranging, points)))


def on_keep(here: Here, args: Args) -> None:
    """The theme as one item of the final version: its heading, for all its points."""
    found, theme = _theme(here, "themes.keep", args)
    if found and theme:
        here.toast = here.say.theme_is_kept()
        transmission.keep_theme(here, found.decision, theme.heading, [found.points[p] for p in theme.points])


# What the acts begin and end with


def _found(here: Here, act: str, args: Args) -> tuple[Arranged | None, Decision | None]:
    """The arrangement; without one, the decision whose points are still to be arranged."""
    decision = at.pick_decision(here, act, args, lambda d: d.collects and d.is_alive)
    if decision is None or not papers.in_private(here, act, {"decision": decision.id}):
        return None, None
    points = transmitting.points_of(papers.compiled(here.store, here.the_group, decision, here.now))
    worded = {p.id: p for p in points if p.text}
    if not worded:
        raise Refusal(here.say.no_points_to_arrange(decision))
    draft = papers.themes_draft(here.store, decision)
    if draft is None:
        return None, decision
    kept = themes.from_fields(draft.fields)
    arranging = replace(kept, now=themes.resumed(kept.now, list(worded.values())))
    return Arranged(decision, worded, arranging, draft), None


def _at_hand(here: Here, act: str, args: Args) -> Arranged | None:
    found, _ = _found(here, act, args)
    if found is None and args.get("decision") is not None:
        raise Refusal(here.say.theme_changed(), over=True)
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
    point = found.points.get(str(args["point"])) if found else None
    if found and point is None:
        _changed(here, args, found)
    return found, point


def _changed(here: Here, args: Args, found: Arranged) -> None:
    here.store.answered(here.sender.id)
    here.toast, here.toast_is_alert = here.say.theme_changed(), True
    _show_all(here, args, found)


def _did(here: Here, found: Arranged, step: Step, after: Arrangement) -> Arranged:
    return _kept(here, found, themes.done(found.arranging, step, here.sender.id, after))


def _kept(here: Here, found: Arranged, arranging: Arranging) -> Arranged:
    fields = {"decision": found.decision.id, **themes.to_fields(arranging)}
    draft = replace(found.draft, at=here.now, fields=fields)
    here.store.keep_draft(draft)
    return replace(found, arranging=arranging, draft=draft)


def _page(args: Args) -> int:
    return int(args.get("page") or 1)


def _show_theme(here: Here, args: Args, found: Arranged, theme: Theme | None) -> None:
    if theme is None:
        _show_all(here, args, found)
    else:
        _show(here, args, words.theme(here.say, found.decision, found.arranging, theme, found.points))


def _show_all(here: Here, args: Args, found: Arranged) -> None:
    _show(here, args, words.themes(here.say, found.decision, found.arranging, found.points, _page(args)))


def _show(here: Here, args: Args, message: Message) -> None:
    """In place of the message whose button was pressed, unless that one is to stay."""
    if args.get("new"):
        here.tell(message)
    else:
        here.put(message)


ACTS: dict[str, Act] = {
    "themes.show": on_show,
    "themes.open": on_open,
    "themes.split": on_split,
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
}
