"""/compile: everything received for a decision, in the chat and as documents, for the coordination alone."""

from collections.abc import Sequence

from documents.bundle import Bundled, file_name, files_zip
from documents.worker import RenderingError
from domain import naming
from domain.compiling import Compilation, SubmittedFile
from domain.decisions import Decision
from domain.store import Args, Store
from handlers import here as at
from handlers import papers, themes
from handlers.here import Act, Here, Refusal
from handlers.papers import Made
from texts import messages_compilation

LARGEST_ZIP = 45 * 1024 * 1024  # of its contents; Telegram takes 50 MB from a bot

Fetched = Sequence[tuple[SubmittedFile, bytes]]


async def on_compile(here: Here, args: Args) -> None:
    """/compile #4: a summary, then Word, spreadsheet, plain text, and the files that came with the answers.

    The press is answered before the documents are made; should the house stop in between, it begins anew.
    """
    decision = None
    with here.acting():
        decision = _to_compile(here, args)
    if decision is None:
        return

    compilation = await papers.compiled_aside(here.store, here.the_group, decision, here.now)
    files = _fetched(here.store, compilation)
    made = []
    failed: set[str] = set()
    try:
        if await themes.propose(here, decision, compilation):
            compilation = await papers.by_theme_aside(here.store, decision, compilation)
        caption = here.say.compile_caption(compilation)
        made += await papers.made_of(here, compilation, here.say.papers, caption, failed)
        made += await _members_files(here, compilation, files)
    except RenderingError:
        made.clear()

    here_already = [file for file, _ in files]
    told = messages_compilation.summary(here.say, decision, compilation, here_already, documents=bool(made))
    await papers.others_first()
    with here.going_on():
        here.require_coordination()
        for message in told:
            here.tell(message)
        kept = papers.hand_over(here, made)
        papers.tell_failed(here, failed)
        if not made:
            here.tell(here.say.cannot_render())
        word: Args | None = {"file": kept[0], "name": made[0].name} if made and here.house.pdf else None
        here.tell(messages_compilation.next_steps(here.say, decision, compilation, word))


def on_pdf(here: Here, args: Args) -> None:
    """The Word file that was handed over, as a PDF."""
    decision = at.pick_decision(here, "compile.pdf", args, lambda d: d.collects and d.is_alive)
    if decision is None:
        return
    if here.store.file(str(args["file"])) is None:
        raise Refusal(here.say.compile_anew(decision))
    caption = here.say.pdf_of_compilation(decision.number)
    papers.want_pdf(here, str(args["file"]), str(args["name"]), caption)
    here.toast = here.say.pdf_follows()


def _to_compile(here: Here, args: Args) -> Decision | None:
    """None when it has to be asked for, or when the person cannot be written to yet: it is for their eyes alone."""
    decision = at.pick_decision(here, "compile", args, lambda d: d.collects and d.is_alive)
    if decision is None:
        return None
    if not decision.collects:
        raise Refusal(here.say.collects_nothing(decision))
    if not papers.in_private(here, "compile", {"decision": decision.id}):
        return None
    here.store.more_follows()
    here.toast = here.say.compiling()
    return decision


def _fetched(store: Store, compilation: Compilation) -> Fetched:
    """The members' files whose bytes are here already."""
    found = ((file, store.file(file.attachment.id)) for file in compilation.files)
    return [(file, data) for file, data in found if data is not None]


async def _members_files(here: Here, c: Compilation, files: Fetched) -> list[Made]:
    """One file as it is; several in a zip, or in more than one where they are too large together."""
    caption = here.say.files_caption(c.number, len(files))
    if len(files) == 1:
        ((file, data),) = files
        name = file_name(file.organisation, file.number, file.attachment.name)
        return [Made(name, data, caption, kept=file.attachment.id)]
    made: list[Made] = []
    for part, volume in enumerate(_volumes(files), 1):
        bundled = [Bundled(f.organisation, f.number, f.attachment.name, data) for f, data in volume]
        name = naming.file_name(c.group, (c.number, "files", *([part] if part > 1 else [])), "zip")
        made.append(Made(name, await here.house.render(files_zip, bundled), "" if made else caption))
    return made


def _volumes(files: Fetched) -> list[list[tuple[SubmittedFile, bytes]]]:
    volumes: list[list[tuple[SubmittedFile, bytes]]] = []
    room = 0
    for file, data in files:
        if not volumes or len(data) > room:
            volumes.append([])
            room = LARGEST_ZIP
        volumes[-1].append((file, data))
        room -= len(data)
    return volumes


ACTS: dict[str, Act] = {"compile": on_compile, "compile.pdf": on_pdf}
