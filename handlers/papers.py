"""What compiling, transmitting and following up share: gathering for a document, making it, handing it over."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from documents.plain import compilation_txt
from documents.spreadsheet import compilation_xlsx
from documents.word import compilation_docx, followup_docx, transmission_docx
from documents.worker import Packed, packed
from domain import naming, themes
from domain.compiling import Compilation, compile_decision, compiled_in_steps
from domain.decisions import Decision
from domain.followup import FollowUp
from domain.groups import Group, Serves
from domain.sayings import Button, Document, Message, Post, SendDocument, ToGroup, ToPerson
from domain.store import Args, Draft, Store
from domain.submissions import Submission
from domain.transmitting import points_of
from handlers.here import Here
from texts.locales.fr.documents import DocumentWords

log = logging.getLogger(__name__)

Render = Callable[..., bytes]  # of a compilation or a follow-up sheet, and the words it is told in

BREATH = 0.02  # seconds: an answer is taken and confirmed in less
AT_ONCE = 100  # people that are looked up in one step

# How a compilation is handed over, in this order.
FORMATS: tuple[tuple[str, Render], ...] = (
    ("docx", compilation_docx),
    ("xlsx", compilation_xlsx),
    ("txt", compilation_txt),
)

# The documents a group may have a template of its own for.
TEMPLATED: dict[Render, Serves] = {
    compilation_docx: "compilation",
    transmission_docx: "transmission",
    followup_docx: "letterhead",
}


@dataclass(frozen=True)
class Made:
    """A file that is ready to be handed over."""

    name: str
    data: bytes
    caption: str = ""
    kept: str = ""  # the id it is kept under already


def in_private(here: Here, act: str, args: Args) -> bool:
    """Whether the person can be written to in private.

    Whoever never opened the chat is invited to, in reply to their command: the button does there what was asked here.
    One invitation stands in a group at a time.
    """
    if here.person.reachable:
        return True
    if here.group is not None and not here.incoming.private:
        say = here.say_group
        opens = Button(say.open_private(), act, args, private=True)
        invitation = Message(say.answer_in_private(), ((opens,),))
        to, message = ToGroup(here.group.id), here.incoming.message
        here.store.say(Post(to, invitation, "invitation", reply_to=message, replaces=True, silent=True))
    return False


def compiled(
    store: Store,
    group: Group,
    decision: Decision,
    now: datetime,
    *,
    chosen: Sequence[str] = (),
    own: Sequence[int] = (),
) -> Compilation:
    """The decision's answers as they stand in the store, by theme once they were arranged."""
    submissions = store.submissions_to(decision.id)
    known = names(store, decision, submissions)
    compilation = compile_decision(group, decision, submissions, known, now, chosen=chosen, own=own)
    return by_theme(store, decision, compilation)


async def compiled_aside(store: Store, group: Group, decision: Decision, now: datetime) -> Compilation:
    """The same in steps: a thousand answers take a moment, and others are served between them.

    Not in a thread: whoever is served at the same time would wait for the interpreter at each look into the store.
    """
    submissions = store.submissions_to(decision.id)
    known: dict[int, str] = {}
    people = _involved(decision, submissions)
    for first in range(0, len(people), AT_ONCE):
        await others_first()
        known |= _named(store, people[first : first + AT_ONCE])
    steps = compiled_in_steps(group, decision, submissions, known, now)
    while True:
        await others_first()
        try:
            next(steps)
        except StopIteration as done:
            return await by_theme_aside(store, decision, done.value)


async def by_theme_aside(store: Store, decision: Decision, compilation: Compilation) -> Compilation:
    await others_first()
    said = points_of(compilation)
    await others_first()
    points = themes.by_place(said)
    await others_first()
    draft = themes_draft(store, decision)
    if draft is None:
        return compilation
    arrangement = themes.resumed(themes.now_of(draft.fields), points.values())
    await others_first()
    return themes.shown(compilation, arrangement, points)


async def others_first() -> None:
    """Between two steps of something long: what others wait for is finished meanwhile."""
    await asyncio.sleep(BREATH)


def by_theme(store: Store, decision: Decision, compilation: Compilation) -> Compilation:
    """With its points as the coordination arranged them; as it is when nobody did."""
    draft = themes_draft(store, decision)
    if draft is None:
        return compilation
    points = themes.by_place(points_of(compilation))
    return themes.shown(compilation, themes.resumed(themes.now_of(draft.fields), points.values()), points)


def themes_draft(store: Store, decision: Decision) -> Draft | None:
    """Where the arrangement of a decision's points is kept, once there is one."""
    drafts = store.drafts_of(decision.group, "themes")
    return next((draft for draft in drafts if draft.fields.get("decision") == decision.id), None)


def names(store: Store, decision: Decision, submissions: Sequence[Submission]) -> dict[int, str]:
    """The names of those who answered, and of those who answered for others or transmitted."""
    return _named(store, _involved(decision, submissions))


def _involved(decision: Decision, submissions: Sequence[Submission]) -> list[int]:
    ids = {s.author for s in submissions} | {s.on_behalf.by for s in submissions if s.on_behalf}
    ids |= {t.by for t in decision.transmissions} | {t.taken_back.by for t in decision.taken_back if t.taken_back}
    return sorted(ids)


def _named(store: Store, people: Sequence[int]) -> dict[int, str]:
    return {p: person.name for p in people if (person := store.person(p))}


async def rendered(
    here: Here, render: Render, shown: Compilation | FollowUp | Packed, words: DocumentWords, failed: set[str]
) -> bytes:
    """The document, in the group's own template where it has one; its name joins `failed` where ours is used instead.

    May raise RenderingError.
    """
    document = TEMPLATED.get(render)
    template = here.the_group.template_for(document) if document else None
    own = here.store.file(template.file) if template else None
    if own is not None:
        try:
            made: bytes = await here.house.render(render, shown, words, own)
        except Exception as error:  # tested as it was, nothing it does may keep the document back
            log.warning("A template could not be filled: %s", type(error).__name__)
        else:
            return made
    if template:
        failed.add(template.name)
    return await here.house.render(render, shown, words)


def tell_failed(here: Here, failed: set[str]) -> None:
    """Whoever coordinates learns that the group's own template was not used."""
    for name in sorted(failed):
        here.tell_coordination(here.the_group, lambda say, name=name: Message(say.template_failed(name)))  # type: ignore[misc]


async def made_of(here: Here, c: Compilation, words: DocumentWords, caption: str, failed: set[str]) -> list[Made]:
    """The compilation in every format; the first carries the caption. May raise RenderingError."""
    made: list[Made] = []
    await others_first()
    once = packed(c)
    for ending, render in FORMATS:
        data = await rendered(here, render, once, words, failed)
        # As of when, in the group's zone: several stand in one chat, and only the hour tells them apart.
        name = naming.file_name(c.group, (c.number, "compilation", f"{c.at:%Y-%m-%d}", f"{c.at:%H%M}"), ending)
        made.append(Made(name, data, "" if made else caption))
    return made


def hand_over(here: Here, files: Sequence[Made]) -> list[str]:
    """To the person who asked, in private, in this order; gives the ids they are kept under."""
    ids = [file.kept or here.store.keep_file(file.data) for file in files]
    for file, kept in zip(files, ids, strict=True):
        here.store.say(SendDocument(ToPerson(here.person.id), Document(kept, file.name, file.caption)))
    return ids


def want_pdf(here: Here, word: str, name: str, caption: str, **version: int) -> None:
    """The PDF of a Word file that is kept follows in private when it is made. `name` is that of the Word file.

    With `decision` and `version` it is frozen with that version.
    """
    fields: Args = {"file": word, "name": name.removesuffix("docx") + "pdf", "caption": caption, **version}
    here.store.add_draft(Draft(0, "pdf", here.the_group.id, here.person.id, here.now, fields))
