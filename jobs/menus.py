"""Telegram's «/» menu: who coordinates sees all commands in their private chat, everybody else those for members.

Showing is not allowing: each act asks who does it. What a person is shown is kept, so that Telegram is asked only when
it changes.
"""

import logging
from collections.abc import Iterable
from dataclasses import replace

from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
)
from telegram.error import BadRequest, Forbidden, TelegramError

import texts
from context import House
from domain import coordination
from domain.groups import Person
from texts import Voice, commands

log = logging.getLogger(__name__)

MOST = 10  # people at a tick: at the first start after many became known, too


async def show_to_all(bot: Bot) -> None:
    """What is shown where nothing narrower is, in the language of each person's app."""
    scopes = {
        BotCommandScopeAllPrivateChats(): commands.MEMBERS,
        BotCommandScopeAllGroupChats(): commands.GROUP,
        BotCommandScopeAllChatAdministrators(): commands.ADMINISTRATORS,
    }
    try:
        for language in texts.VOICES:
            say = texts.speaker(language, None)
            for scope, names in scopes.items():
                await bot.set_my_commands(_described(say, names), scope, None if language == "en" else language)
    except TelegramError as error:
        log.warning("The list of commands could not be shown: %s", error)


async def tick(house: House) -> None:
    """The menus of those who came to coordinate, do not any more, or chose another language."""
    groups = house.store.groups()
    coordinating = {c.person for g in groups for c in g.coordinators}
    known = {p.id: p for p in house.store.shown_all_commands()}
    known |= {n: person for n in coordinating - known.keys() if (person := house.store.person(n))}
    changed = [p for p in known.values() if coordination.menu(p, groups) != p.menu]
    for person in changed[:MOST]:
        wanted = coordination.menu(person, groups)
        try:
            await _show(house.bot, replace(person, menu=wanted))
        except (BadRequest, Forbidden) as error:  # there is no such chat any more
            log.info("A person's list of commands could not be shown: %s", error)
        except TelegramError as error:
            log.warning("The lists of commands could not be shown, it is tried again: %s", error)
            return
        with house.store.transaction():
            if now := house.store.person(person.id):
                house.store.keep_person(replace(now, menu=wanted))


async def _show(bot: Bot, person: Person) -> None:
    chat = BotCommandScopeChat(person.id)
    if person.menu:
        await bot.set_my_commands(_described(texts.speaker(person.menu, None), commands.FRENCH), chat)
    else:
        await bot.delete_my_commands(chat)


def _described(say: Voice, names: Iterable[str]) -> list[BotCommand]:
    return [BotCommand(say.command_name(name), say.command(name)) for name in names]
