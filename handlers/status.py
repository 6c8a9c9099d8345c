"""/status and /ics: where things stand for the person who asks, and the due moments as a calendar."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from documents.calendar import calendar_ics
from documents.picture import glance_png
from documents.worker import RenderingError
from domain import ahead, naming
from domain.compiling import counts_of
from domain.decisions import Decision
from domain.followup import status_of
from domain.glance import Glance, axis, by_next_due, days_late, glance
from domain.groups import Group
from domain.outgoing import CAPTION_LIMIT, parts
from domain.sayings import Button, Document, Message, Rows, SendPhoto, ToPerson
from domain.standing import Standing, standing_of
from domain.store import Args
from domain.submissions import Submission, standing_answer
from handlers import here as at
from handlers import papers
from handlers.here import Act, Here, Refusal
from handlers.nudging import WRITTEN_TO_TODAY
from handlers.papers import Made
from texts import messages_compilation

log = logging.getLogger(__name__)

MOST_TO_SETTLE = 20  # decisions with a button of their own


@dataclass(frozen=True)
class Told:
    """Where things stand, in words and as the picture shows them."""

    messages: tuple[Message, ...]
    glance: Glance
    coordinates: bool = False  # told as the coordination sees it
    names: bool = False  # the words name organisations

    @property
    def caption(self) -> str:
        """The words, where they are short enough to stand under the picture and it may be passed on with them."""
        alone = len(self.messages) == 1 and not self.messages[0].buttons and not self.names
        return self.messages[0].text if alone and len(parts(self.messages[0].text, CAPTION_LIMIT)) == 1 else ""


async def on_status(here: Here, args: Args) -> None:
    """/status: every decision still open, in private; the coordination sees names, a focal point their own part.

    /status 4: that one alone.

    The picture tells what the words tell, without any name; without a date there is none. Where it cannot be made, the
    words come all the same.
    """
    told: Told | None = None
    with here.acting():
        told = _told(here, args)
        if told and axis(told.glance):
            here.store.more_follows()
        elif told:
            _say(here, told)
    if told is None or axis(told.glance) is None:
        return

    try:
        picture = await here.house.draw(glance_png, told.glance, here.say.papers)
    except (RenderingError, OSError, ValueError) as error:
        log.error("The picture of /status could not be made: %s", error)
        picture = b""

    with here.going_on():
        if told.coordinates:
            here.require_coordination()
        if not picture or not told.caption:
            _say(here, told)
        if picture:
            name = naming.file_name(told.glance.group, (here.say.followup_file(), f"{here.now:%Y-%m-%d}"), "png")
            shown = Document(here.store.keep_file(picture), name, told.caption or here.say.status_picture())
            here.store.say(SendPhoto(ToPerson(here.person.id), shown))


def _say(here: Here, told: Told) -> None:
    for message in told.messages:
        here.tell(message)


def _told(here: Here, args: Args) -> Told | None:
    """None when it had to be asked first, of which group or for the private chat."""
    text = str(args.get("text") or here.incoming.arguments)
    group = at.pick_group(here, "status", {**args, "text": text}, coordinating=False)
    if group is None or not papers.in_private(here, "status", {"group": group.id, "text": text}):
        return None
    coordinates = group.is_coordinated_by(here.sender.id)
    everything = here.store.decisions_of(group.id)
    current = by_next_due([d for d in everything if status_of(d, here.now).is_open], here.now)
    number, _ = at.number_in(text)
    if number is not None:  # that one alone, also when it is over
        current = everything = [d for d in everything if d.number == number]
        if not current:
            raise Refusal(here.say.no_such_decision(), over=True)
    received = {d.id: here.store.submissions_to(d.id) for d in current}
    blocks = [here.say.status_head(group, here.now)]
    rows: Rows = ()
    settles: Rows = ()
    shown = current
    if coordinates:
        reminders = _next_reminders(here, current)
        for decision in current:
            compilation = papers.compiled(here.store, group, decision, here.now)
            late = days_late(group, decision, here.now)
            blocks.append(here.say.status_decision(decision, compilation, reminders.get(decision.id), late))
            if compilation.waiting:
                waiting = len(compilation.waiting)
                settles = (*settles, messages_compilation.to_settle(here.say, decision, waiting, named=True))
        if not current:
            blocks.append(here.say.status_none())
        if len(current) < len(everything):
            blocks.append(here.say.status_done(len(everything) - len(current)))
    if not coordinates or group.organisations_of(here.sender.id):
        member, rows, theirs = _for_member(here, group, current, received, alone=not coordinates)
        if coordinates and everything and member:  # two views of one group: each says whose it is
            blocks[1:2] = [f"{here.say.status_as_coordination()}\n{blocks[1]}"]
            own = [o.name for o in group.organisations_of(here.sender.id)]
            member[0] = f"{here.say.status_as_focal_point(own)}\n{member[0]}"
        blocks += member
        shown = current if coordinates else theirs
    seen = glance(group, [d for d in shown if d.is_alive], received, here.now)
    names = coordinates and any(line.counts and line.counts.missing for line in seen.lines)
    return Told(
        messages_compilation.screens(here.say, blocks, (*rows, *settles[:MOST_TO_SETTLE])), seen, coordinates, names
    )


def _next_reminders(here: Here, current: Sequence[Decision]) -> Mapping[int, datetime]:
    """When the members are next reminded of each, by its id, as /preview lists it."""
    groups = here.store.groups()
    situations, people = here.house.situations(groups), here.house.people_in(groups)
    said = here.store.nudges_since(here.now - WRITTEN_TO_TODAY)
    asking = [s.decision.id for s in situations if s.asks and s.decision in current]
    return ahead.next_reminders(situations, people, said, here.now, asking)


def _for_member(
    here: Here,
    group: Group,
    current: Sequence[Decision],
    received: Mapping[int, Sequence[Submission]],
    *,
    alone: bool,
) -> tuple[list[str], Rows, list[Decision]]:
    """What is asked of the person's organisations and what was received; buttons for what is still owed.

    Last come the decisions that are told.
    """
    mine = group.organisations_of(here.sender.id)
    blocks: list[str] = []
    rows: Rows = ()
    theirs: list[Decision] = []
    for decision in current:
        came = received[decision.id]
        own = []
        for organisation in mine:
            answer = standing_answer(came, organisation.key)
            if answer is None and organisation.key not in decision.organisations:
                continue
            standing = standing_of(group, decision, came, organisation.key)
            own.append((organisation, answer, decision.due_for(organisation.key), standing is Standing.EXCUSED))
            asks = decision.is_alive and not decision.is_noted_done
            if asks and standing is Standing.NOT_YET and (row := _reply_to(here, decision)) not in rows:
                rows = (*rows, row)
        if decision.collects and (own or not mine):
            counts = counts_of(group, decision, came) if alone else None
            late = days_late(group, decision, here.now)
            blocks.append(here.say.status_for_member(decision, own, counts, late, here.now))
            theirs.append(decision)
    if not mine:
        blocks.append(here.say.status_no_organisation(group))
    elif not blocks and alone:
        blocks.append(here.say.status_nothing_asked())
    return blocks, rows, theirs


def _reply_to(here: Here, decision: Decision) -> tuple[Button, ...]:
    owed: dict[str, str | int | None] = {"decision": decision.id}
    return (
        Button(here.say.status_reply(decision), "answer", owed),
        Button(here.say.status_nothing(decision), "nothing", owed),
    )


async def on_ics(here: Here, args: Args) -> None:
    """/ics: the due moments of the group, for anyone in it."""
    group: Group | None = None
    with here.acting():
        group = at.pick_group(here, "ics", args, coordinating=False)
        if group is not None and not papers.in_private(here, "ics", {"group": group.id}):
            group = None
        dated = _dated(here, group) if group else []
        if group is not None and not dated:
            here.tell(here.say.calendar_empty(group))
        elif group is not None:
            here.store.more_follows()
    if group is None or not dated:
        return
    name = naming.file_name(group.title, (here.say.calendar_file(),), "ics")
    try:
        data = await here.house.render(calendar_ics, group, dated, here.say.papers)
        made = [Made(name, data, here.say.calendar_caption(group))]
    except RenderingError:
        made = []
    with here.going_on():
        papers.hand_over(here, made)
        if not made:
            here.tell(here.say.cannot_render())


def _dated(here: Here, group: Group) -> list[Decision]:
    """Cancelled ones too: a calendar that has them already takes them out."""
    return [d for d in here.store.decisions_of(group.id) if d.contributions_due or d.transmission_due]


ACTS: dict[str, Act] = {"status": on_status, "ics": on_ics}
