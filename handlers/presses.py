"""Every knock takes the same way: read, find the act, do it inside one transaction, answer the press once."""

import inspect
from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Update

from context import Context
from domain.store import Args, Pressed
from handlers import groups, reading
from handlers.here import Act, Here
from handlers.reading import Incoming

ACTS: dict[str, Act] = {}  # filled by handlers/__init__.py: every act by its name
NAMES: dict[str, str] = {}  # the same: each command, by either of its names, and the act it does
COORDINATION: set[str] = set()  # acts for the coordination only, where a first administrator may take it by acting


def command(act: str) -> Callable[[Update, Context], Coroutine[Any, Any, None]]:
    """The callback of a command that does this act."""

    async def on_command(update: Update, context: Context) -> None:
        here = knock(update, context)
        if here is None:
            return
        if act in COORDINATION:
            await _first_coordination(here)
        await run(here, act, {})

    return on_command


async def on_press(update: Update, context: Context) -> None:
    """A pressed button: its key tells the act; a stale or foreign key is told as such."""
    here = knock(update, context)
    if here is None:
        return
    pressed = context.house.store.pressed(here.incoming.press, here.sender.id, here.incoming.chat, here.now)
    if pressed is None:
        with here.acting():
            here.toast, here.toast_is_alert = here.say.button_is_stale(), True
        return
    here.pressed = pressed.args
    await run(here, pressed.act, pressed.args)


async def run(here: Here, act: str, args: Args) -> None:
    """Does the act. An `async` one asks Telegram or a worker first and opens its own transaction."""
    function = ACTS[act]
    if inspect.iscoroutinefunction(function):
        await function(here, args)
        return
    with here.acting():
        function(here, args)


def knock(update: Update, context: Context) -> Here | None:
    """Who knocks where; None for an update that is none of our business."""
    incoming = reading.incoming_from(update, context.bot.id)
    if incoming is None:
        return None
    ours = incoming.message if incoming.press else incoming.reply_to
    if ours and incoming.shown:
        context.house.store.recognise(incoming.chat, ours, incoming.shown)
    return knock_of(context, incoming)


def knock_of(context: Context, incoming: Incoming) -> Here:
    """The same for what was read already."""
    here = Here(context.house, incoming, context.house.clock.now())
    if not incoming.private:
        here.group = context.house.store.group_of_chat(incoming.chat)
    if incoming.sender:
        here.known = context.house.store.person(incoming.sender.id)
    return here


async def _first_coordination(here: Here) -> None:
    """In a group nobody coordinates yet, an administrator who acts as coordinator becomes it; they are told so."""
    incoming = here.incoming
    if incoming.private or incoming.sender is None or (here.group and here.group.coordinators):
        return
    if not groups.is_open_to(here.house, incoming.chat):
        return
    if incoming.sender.id in await groups.administrators_of(here.house, incoming.chat):
        here.first.append(lambda: groups.take_first(here))


def deep_link(here: Here) -> Pressed | None:
    """What the payload of /start stands for."""
    return here.store.pressed(here.incoming.arguments, here.sender.id, here.incoming.chat, here.now)
