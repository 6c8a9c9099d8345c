"""What is kept about a person: told, handed out, deleted."""

import json
from contextlib import suppress

from telegram import BotCommandScopeChat
from telegram.error import TelegramError

from domain.groups import Group
from domain.sayings import Document, Message, SendDocument, ToPerson
from domain.store import Args
from handlers.here import Act, Here, Refusal
from texts import messages_settings


def on_privacy(here: Here, _args: Args) -> None:
    """/privacy: what is kept, who sees it, for how long, and how to have it deleted."""
    kept = here.house.config.retention
    here.tell_or_invite(
        Message(
            here.say.privacy(
                updates=kept.done_updates,
                messages=kept.sent_messages,
                decisions=kept.closed_decisions,
                files=kept.files,
                logs=kept.logs,
                operators_named=bool(here.house.config.access.operators),
            )
        )
    )


def on_export(here: Here, _args: Args) -> None:
    """/export: everything that is kept about this person, as a file, in private."""
    _only_in_private(here)
    kept = here.store.export_person(here.sender.id)
    data = json.dumps(kept, ensure_ascii=False, indent=2).encode()
    file = Document(here.store.keep_file(data), f"relance-{here.now:%Y-%m-%d}.json", here.say.export_caption())
    here.store.say(SendDocument(ToPerson(here.sender.id), file, purpose="export"))


def on_forget(here: Here, _args: Args) -> None:
    """/forget: asks once, with what it means."""
    _only_in_private(here)
    alone = [g.title for g in here.coordinated_groups() if len(g.coordinators) == 1]
    here.put(messages_settings.forget(here.say, alone, _answers(here)))


async def on_forget_sure(here: Here, _args: Args) -> None:
    """The person's data is gone. What they said for their organisation stays without their name."""
    if here.person.menu:  # nobody will know any more that their app lists what is for the coordination
        with suppress(TelegramError):
            await here.house.bot.delete_my_commands(BotCommandScopeChat(here.sender.id))
    with here.acting():
        here.store.forget_person(here.sender.id)
        here.put(Message(here.say.forgotten()))


def on_forget_not(here: Here, _args: Args) -> None:
    """Kept after all."""
    here.put(Message(here.say.nothing_changed()))


def _only_in_private(here: Here) -> None:
    if not here.incoming.private:
        raise Refusal(here.say.in_private_only())


def _answers(here: Here) -> int:
    def standing(group: Group) -> int:
        return sum(
            submission.author == here.sender.id and submission.withdrawn is None
            for decision in here.store.decisions_of(group.id)
            for submission in here.store.submissions_to(decision.id)
        )

    return sum(map(standing, here.own_groups()))


ACTS: dict[str, Act] = {
    "privacy": on_privacy,
    "export": on_export,
    "forget": on_forget,
    "forget.sure": on_forget_sure,
    "forget.not": on_forget_not,
}
