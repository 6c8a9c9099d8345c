"""/template: the Word file of the coordination's own that its documents are made with; tried out before it is used."""

import logging
from collections.abc import Callable
from typing import Any

from telegram.error import TelegramError

from documents.refusals import LARGEST, Fault, TemplateRefusedError
from documents.trial import checked, left_out, serves, trial
from documents.word import TEMPLATES
from documents.worker import RenderingError
from domain import naming
from domain.groups import Act as Done
from domain.groups import Group, Template
from domain.sayings import Document, Edit, Message, SendDocument, ToPerson
from domain.store import Args, Draft
from handlers import here as at
from handlers import papers
from handlers.here import Act, Here, Refusal
from handlers.reading import File
from texts import messages_template

log = logging.getLogger(__name__)


async def on_template(here: Here, args: Args) -> None:
    """What the documents are made with now, and how to change it; a file that comes along is the new template."""
    files = here.incoming.files or here.incoming.replied_files
    if files:
        await _take(here, args, files[0])
        return
    with here.acting():
        _show(here, args)


def _show(here: Here, args: Args) -> None:
    group = at.pick_group(here, "template", args)
    if group is not None and papers.in_private(here, "template", {"group": group.id}):
        here.ask_as_is(messages_template.template(here.say, group), "template.sent", group=group.id)


async def on_sent(here: Here, args: Args) -> None:
    """What was sent when we had asked for a template."""
    if here.incoming.files:
        await _take(here, args, here.incoming.files[0])
        return
    with here.acting():
        raise Refusal(here.say.template_is_a_file(), over=True)


async def _take(here: Here, args: Args, file: File) -> None:
    """Fetched, tested and tried out; nothing is changed before the coordination has seen the trial."""
    group = None
    with here.acting():
        group = at.pick_group(here, "template", args)
        if group is not None:
            if not papers.in_private(here, "template", {"group": group.id}):
                return
            if file.size > LARGEST:
                raise Refusal(here.say.template_refused(Fault.TOO_LARGE, ""))
            here.store.more_follows()
    if group is None or file.size > LARGEST:
        return

    try:
        own = await _render(here, checked, await _fetched(here, file), group)
        served = (await _render(here, serves, own, group)).decode()
        shown = await _render(here, trial, own, group)
        lost = (await here.house.render(left_out, own)).decode() if served == "letterhead" else ""
    except TemplateRefusedError as refused:
        _refuse(here, here.say.template_refused(refused.fault, refused.where))
        return
    except RenderingError:
        _refuse(here, here.say.template_refused(Fault.TOO_SLOW, ""))
        return
    except TelegramError as error:
        log.info("A template could not be fetched: %s", error)
        _refuse(here, here.say.template_not_fetched())
        return

    with here.going_on():
        here.require_coordination()
        for earlier in here.store.drafts_of(group.id, "template"):
            _closed(here, group, earlier, file.name)
        fields: Args = {"file": here.store.keep_file(own), "name": file.name, "serves": served}
        draft = here.store.add_draft(Draft(0, "template", group.id, here.sender.id, here.now, fields))
        asked = here.store.asked(here.sender.id)
        if asked and asked.act == "template.sent":
            here.store.answered(here.sender.id)
        name = naming.file_name(group.title, (here.say.template_trial_file(),), "docx")
        document = Document(here.store.keep_file(shown), name, here.say.template_trial_caption())
        here.store.say(SendDocument(ToPerson(here.person.id), document))
        here.tell(messages_template.tried(here.say, group, draft.id, served, lost), purpose=_shown_as(draft))


def _closed(here: Here, group: Group, trial: Draft, by: str) -> None:
    """A newer one took its place: what shows it has no buttons any more, whoever tried it."""
    here.store.drop_draft(trial.id)
    say = here.voice_for(here.store.person(trial.by), group)
    over = Message(say.template_trial_over(str(trial.fields["name"]), by))
    here.store.say(Edit(ToPerson(trial.by), over, purpose=_shown_as(trial)))


def _shown_as(trial: Draft) -> str:
    return f"template trial {trial.id}"


async def _render(here: Here, make: Callable[..., bytes], data: bytes, group: Group) -> bytes:
    made: bytes = await here.house.render(make, data, group, here.say_group.papers)
    return made


async def _fetched(here: Here, file: File) -> bytes:
    got: Any = await here.house.bot.get_file(file.telegram_file)
    return bytes(await got.download_as_bytearray())


def _refuse(here: Here, words: str) -> None:
    """The question stands: the next file is the next try."""
    with here.going_on():
        here.tell(words)


def on_use(here: Here, args: Args) -> None:
    """From here on the documents are made with it."""
    group, draft = _tried(here, "template.use", args)
    if group is None or draft is None:
        return
    file, name = str(draft.fields["file"]), str(draft.fields["name"])
    served = str(draft.fields["serves"])
    here.store.keep_group(group.with_template(Template(served, file, name, Done(here.sender.id, here.now))))  # type: ignore[arg-type]
    here.store.drop_draft(draft.id)
    here.put(Message(here.say.template_used(served)))
    by = here.sender.name
    here.tell_coordination(group, lambda say: Message(say.template_changed(group, served, by)), but=here.sender.id)


def on_drop(here: Here, args: Args) -> None:
    """What was used goes on being used."""
    group, draft = _tried(here, "template.drop", args)
    if group is not None and draft is not None:
        here.store.drop_draft(draft.id)
        here.put(Message(here.say.template_not_used()))


def _tried(here: Here, act: str, args: Args) -> tuple[Group | None, Draft | None]:
    group = at.pick_group(here, act, args)
    if group is None:
        return None, None
    draft = here.store.draft(int(args["draft"] or 0))
    if draft is None or draft.kind != "template" or draft.group != group.id:
        raise Refusal(here.say.template_is_gone(), over=True)
    return group, draft


def on_remove(here: Here, args: Args) -> None:
    """Back to ours."""
    group = at.pick_group(here, "template.remove", args)
    if group is None:
        return
    here.group = group.without_template(str(args["serves"]))
    here.put(messages_template.template(here.say, here.group))
    if here.group == group:  # another press did it
        return
    here.store.keep_group(here.group)
    here.toast = here.say.setting_kept()
    served, by = str(args["serves"]), here.sender.name
    here.tell_coordination(
        here.group, lambda say: Message(say.template_changed(group, served, by, removed=True)), but=here.sender.id
    )


def on_get(here: Here, args: Args) -> None:
    """The template as it is now, to be adapted in Word: the group's own, else ours."""
    group = at.pick_group(here, "template.get", args)
    if group is None:
        return
    which = str(args["which"])
    own = next((t for t in group.templates if t.serves == which), None)
    data = here.store.file(own.file) if own else None
    name = naming.file_name(group.title, (here.say.template_file(which),), "docx")
    ours = (TEMPLATES / f"{which}.docx").read_bytes()
    document = Document(here.store.keep_file(data or ours), name, here.say.template_caption())
    here.store.say(SendDocument(ToPerson(here.person.id), document))
    here.ask(here.say.template_adapt(), "template.sent", group=group.id)


ACTS: dict[str, Act] = {
    "template": on_template,
    "template.sent": on_sent,
    "template.use": on_use,
    "template.drop": on_drop,
    "template.remove": on_remove,
    "template.get": on_get,
}
