"""What the page shows and does: the chats as JSON, the hands of the cast, the winding of the clock."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

from sandbox.chats import Account, Bot, Chat, Group, ImpossibleError, Message, Person, Private
from sandbox.clock import WoundClock
from sandbox.engine import Event, Telegram
from sandbox.files import StoredFile
from sandbox.wire import Json, Upload

Moment = tuple[str, datetime]
"""A named hour worth winding to."""

News = asyncio.Queue[tuple[str, Json]]

PATIENCE_FOR_PRESS = 20.0
MORNING = time(9)


@dataclass(frozen=True)
class Step:
    """One thing to try. With `who`, the page can lay out the text or file in that person's composer."""

    text: str
    who: Person | None = None
    where: Literal["group", "private"] = "group"
    write: str = ""
    file: tuple[str, bytes] | None = None
    to_pinned: bool = False
    """Laid out as a reply to the pinned message."""


class Stage:
    """The cast and their chats, as seen by everybody who has the page open."""

    def __init__(
        self,
        telegram: Telegram,
        *,
        on_wind: Callable[[datetime], Awaitable[None]] | None,
        moments: Callable[[], Iterable[Moment]] | None,
        guide: Sequence[Step | str],
        language: str,
        cast: Sequence[Person] | None,
        groups: Sequence[Group] | None,
        zone: str,
    ) -> None:
        self._telegram = telegram
        self._on_wind = on_wind or _walking(telegram)
        self._moments = moments or tuple
        self._guide = [Step(step) if isinstance(step, str) else step for step in guide]
        self._language = language
        self._cast = cast
        self._groups = groups
        self._zone = ZoneInfo(zone)
        self._keys: dict[Message, str] = {}
        self._messages: dict[str, Message] = {}
        self._shown: dict[str, Json] = {}
        self._changed: set[Chat] = set()
        self._watchers: list[News] = []
        self._target: datetime | None = None
        self._flush: asyncio.TimerHandle | None = None
        self._tick: asyncio.TimerHandle | None = None
        self._minute = ""
        self._stop_listening = telegram.listen(self._noticed)

    def close(self) -> None:
        """Send everybody home."""
        self._stop_listening()
        for handle in (self._flush, self._tick):
            if handle:
                handle.cancel()
        for watcher in self._watchers:
            watcher.put_nowait(("end", {}))

    # What is seen.

    @contextlib.contextmanager
    def watched(self) -> Iterator[News]:
        """A stream that begins with the whole state and goes on with every change."""
        news: News = asyncio.Queue()
        # Whoever watches already gets what is due, so that all go on from the same state.
        self._tell()
        news.put_nowait(("state", self._state()))
        self._watchers.append(news)
        if self._tick is None:
            self._ticks()
        try:
            yield news
        finally:
            self._watchers.remove(news)

    def moments(self) -> Json:
        """The hours the clock can be wound to by name: the next morning, and those the host knows."""
        now = self._telegram.now()
        named = sorted(self._moments(), key=lambda moment: moment[1])
        return {
            "morning": self._next_morning().timestamp(),
            "named": [{"label": label, "at": at.timestamp()} for label, at in named if at > now],
        }

    def file(self, unique_id: str) -> StoredFile | None:
        return self._telegram.files.named(unique_id)

    def _state(self) -> Json:
        return {
            "language": self._language,
            "zone": self._zone.key,
            **self._cast_view(),
            "bots": [{"id": bot.id, "name": bot.name, "username": bot.username} for bot in self._telegram.bots],
            "chats": list(self._shown.values()),
            "guide": [
                {
                    "text": step.text,
                    "who": step.who.id if step.who else None,
                    "where": step.where,
                    "write": step.write,
                    "file": step.file[0] if step.file else None,
                    "to_pinned": step.to_pinned,
                }
                for step in self._guide
            ],
            **self._time(),
        }

    def _time(self) -> Json:
        target = self._target.timestamp() if self._target else None
        return {"now": self._telegram.now().timestamp(), "winding_to": target}

    def _people(self) -> Sequence[Person]:
        return self._telegram.people if self._cast is None else self._cast

    def _places(self) -> dict[str, Chat]:
        places: dict[str, Chat] = {}
        for number, group in enumerate(self._telegram.groups if self._groups is None else self._groups):
            places[f"group-{number}"] = group
        for person in self._people():
            for bot in self._telegram.bots:
                places[f"private-{person.id}-{bot.id}"] = self._telegram.private(person, bot)
        return places

    def _cast_view(self) -> Json:
        groups = {key: place for key, place in self._places().items() if isinstance(place, Group)}
        return {
            "cast": [
                {
                    "id": person.id,
                    "name": person.name,
                    "first_name": person.first_name,
                    "roles": {key: group.standing(person).status for key, group in groups.items()},
                }
                for person in self._people()
            ]
        }

    def _view(self, chat: Chat) -> Json:
        key = next(key for key, place in self._places().items() if place is chat)
        view: Json = {
            "key": key,
            "title": chat.title,
            "kind": "group" if isinstance(chat, Group) else "private",
            "messages": [self._message_view(message) for message in chat.history],
            "pinned": self._key(chat.pinned) if chat.pinned else None,
        }
        if isinstance(chat, Private):
            view |= {
                "title": chat.bot.name,
                "person": chat.person.id,
                "bot": chat.bot.id,
                "opened": chat.opened,
                "blocked": chat.blocked,
                "commands": commands_for(chat.bot, chat, chat.person),
            }
        elif isinstance(chat, Group):
            view["members"] = len(chat.members())
            view["commands"] = {
                person.id: commands_for(bot, chat, person)
                for bot in chat.bots()
                for person in self._people()
                if chat.standing(person).inside
            }
        return view

    def _message_view(self, message: Message) -> Json:
        view: Json = {
            "key": self._key(message),
            "at": message.date.timestamp(),
            "who": message.writer,
            "sender": message.sender.id if message.sender else None,
            "from_bot": isinstance(message.sender, Bot),
            "edited": message.edited is not None,
        }
        if message.is_notice:
            return view | {"notice": _notice(message)}
        view |= {
            "text": message.text,
            "entities": message.entities,
            "files": [
                {"id": file.unique_id, "name": file.name, "size": len(file.content), "mime": file.mime}
                for file in message.files
            ],
            "media": next((kind for kind in message.media if kind != "caption"), None),
            "album": message.album,
            "keyboard": [[_button_view(button) for button in row] for row in message.keyboard],
            "reactions": [
                {"emoji": emoji, "who": account.name, "id": account.id}
                for account, given in message.reactions.items()
                for emoji in given
            ],
            "dead": message.dead,
        }
        if message.reply_to:
            gone = message.reply_to.deleted
            view["reply"] = {
                "key": None if gone else self._key(message.reply_to),
                "who": message.reply_to.writer,
                "text": ""
                if gone
                else message.reply_to.text[:120] or ", ".join(f.name for f in message.reply_to.files),
            }
        if message.forward:
            view["forward"] = _forwarded_from(message.forward)
        if message.topic:
            view["topic"] = message.topic.name
        if message.asks_reply and message.markup:
            view["asks_reply"] = message.markup.get("input_field_placeholder") or True
        if message.media.get("sticker"):
            view["sticker"] = message.media["sticker"].get("emoji")
        if message.poll:
            poll = message.raw_poll()
            hidden = message.hides_results and not poll["is_closed"]
            view["poll"] = poll | {
                "chosen": {who.id: given for who, given in message.votes.items()},
                "hides_results": hidden,
            }
        return view

    def _key(self, message: Message) -> str:
        if message not in self._keys:
            key = self._keys[message] = f"m{len(self._keys)}"
            self._messages[key] = message
        return self._keys[message]

    # What changes.

    def _noticed(self, event: Event) -> None:
        self._changed.add(event.chat)
        if self._watchers and self._flush is None:
            # Many things happen in one breath of the bot: they are told together.
            self._flush = asyncio.get_running_loop().call_later(0.04, self._tell)

    def _tell(self) -> None:
        self._flush = None
        for key, place in self._places().items():
            old = self._shown.get(key)
            if old is not None and place not in self._changed:
                continue
            new = self._view(place)
            self._shown[key] = new
            self._send("chat", _difference(old, new) | self._cast_view() | self._time())
        self._changed.clear()

    def _ticks(self) -> None:
        self._tick = None
        minute = f"{self._telegram.now():%Y%m%d%H%M}{self._target}"
        if minute != self._minute:
            self._minute = minute
            self._send("time", self._time())
        if self._watchers:
            self._tick = asyncio.get_running_loop().call_later(0.25, self._ticks)

    def _send(self, kind: str, body: Json) -> None:
        for watcher in self._watchers:
            watcher.put_nowait((kind, body))

    # What is done.

    async def does(self, deed: str, wish: Json, files: dict[str, Upload]) -> Json:
        """Somebody of the cast does something; what comes back is for their eyes only."""
        person = self._somebody(int(wish["person"]))
        if deed == "press":
            return await self._presses(person, wish)
        simple: dict[str, Callable[[], object]] = {
            "write": lambda: self._writes(person, wish),
            "send": lambda: self._sends(person, wish, files),
            "edit": lambda: person.edits(self._message(wish), str(wish["text"])),
            "delete": lambda: person.deletes(self._message(wish)),
            "react": lambda: person.reacts(self._message(wish), *([wish["emoji"]] if wish.get("emoji") else [])),
            "vote": lambda: person.votes(self._message(wish), *[int(option) for option in wish["options"]]),
            "forward": lambda: person.forwards(self._message(wish), self._bot(wish)),
            "start": lambda: person.starts(self._bot(wish)),
            "block": lambda: person.blocks(self._bot(wish)),
            "unblock": lambda: person.unblocks(self._bot(wish)),
        }
        if deed == "open":
            opened = person.opens(str(wish["url"]))
            return {"opened": self._place_key(opened.chat) if opened else None}
        if deed not in simple:
            raise ValueError(deed)
        simple[deed]()
        return {}

    async def winds(self, wish: Json) -> None:
        """Take everybody to another hour; returns when the bot has arrived there too."""
        if self._target:
            raise ImpossibleError("the clock is being wound already")
        target = self._hour(wish)
        if target < self._telegram.now():
            raise ImpossibleError("past")
        self._target = target
        self._send("time", self._time())
        try:
            await self._on_wind(target)
        finally:
            self._target = None
            self._tell()
            self._send("time", self._time())

    def _hour(self, wish: Json) -> datetime:
        now = self._telegram.now()
        if "hours" in wish:
            return now + timedelta(hours=float(wish["hours"]))
        if "at" in wish:
            return datetime.fromtimestamp(float(wish["at"]), self._zone)
        if "local" in wish:
            return datetime.fromisoformat(str(wish["local"])).replace(tzinfo=self._zone)
        if "morning" in wish:
            return self._next_morning()
        raise ValueError("no hour")

    def _next_morning(self) -> datetime:
        here = self._telegram.now().astimezone(self._zone)
        morning = datetime.combine(here.date(), MORNING, self._zone)
        return morning if morning > here else morning + timedelta(days=1)

    def _writes(self, person: Person, wish: Json) -> None:
        text, chat = str(wish["text"]), self._chat(wish)
        if wish.get("reply"):
            person.replies(text, self._messages[wish["reply"]])
        else:
            person.writes(chat, text)

    def _sends(self, person: Person, wish: Json, files: dict[str, Upload]) -> None:
        reply_to = self._messages[wish["reply"]] if wish.get("reply") else None
        caption, chat = str(wish.get("caption", "")), self._chat(wish)
        if "step" in wish:
            prepared = self._guide[int(wish["step"])].file
            uploads = [prepared] if prepared else []
        else:
            uploads = list(files.values())
        if len(uploads) == 1:
            person.sends(chat, file=uploads[0], caption=caption, reply_to=reply_to)
        else:
            person.sends(chat, album=uploads, caption=caption, reply_to=reply_to)

    async def _presses(self, person: Person, wish: Json) -> Json:
        message, which = self._message(wish), int(wish["button"])
        url = str(message.button(which).get("url", ""))
        if url:
            opened = person.opens(url)
            return {"opened": self._place_key(opened.chat) if opened else None}
        press = person.taps(message, which)
        if press is None:
            return {}
        try:
            async with asyncio.timeout(PATIENCE_FOR_PRESS):
                answer = await asyncio.shield(press.answered)
        except TimeoutError:
            return {"silent": True}
        opened = person.opens(answer.url) if answer.url else None
        return {
            "text": answer.text,
            "alert": answer.alert,
            "opened": self._place_key(opened.chat) if opened else None,
        }

    def _somebody(self, id: int) -> Person:
        for person in self._people():
            if person.id == id:
                return person
        raise KeyError("person")

    def _message(self, wish: Json) -> Message:
        return self._messages[str(wish["message"])]

    def _chat(self, wish: Json) -> Chat:
        return self._places()[str(wish["chat"])]

    def _bot(self, wish: Json) -> Bot:
        return next(bot for bot in self._telegram.bots if bot.id == int(wish["bot"]))

    def _place_key(self, chat: Chat) -> str | None:
        return next((key for key, place in self._places().items() if place is chat), None)


def _walking(telegram: Telegram) -> Callable[[datetime], Awaitable[None]]:
    async def walk(target: datetime) -> None:
        if not isinstance(telegram.clock, WoundClock):
            raise ImpossibleError("this clock cannot be wound")
        await telegram.clock.walk_to(target)

    return walk


def _difference(old: Json | None, new: Json) -> Json:
    """The chat without the messages that stand as they did, and the order of all."""
    before = {message["key"]: message for message in (old or {}).get("messages", [])}
    changed = [message for message in new["messages"] if before.get(message["key"]) != message]
    return {"chat": {**new, "messages": changed, "order": [message["key"] for message in new["messages"]]}}


def _button_view(button: Json) -> Json:
    kind = "url" if button.get("url") else "copy" if button.get("copy_text") else "callback"
    return {
        "text": button["text"],
        "kind": kind,
        "url": button.get("url"),
        "copy": button.get("copy_text", {}).get("text"),
    }


def _forwarded_from(origin: Json) -> str:
    if origin["type"] == "hidden_user":
        return str(origin["sender_user_name"])
    if origin["type"] == "user":
        user = origin["sender_user"]
        return f"{user['first_name']} {user.get('last_name', '')}".strip()
    return str((origin.get("chat") or origin.get("sender_chat") or {}).get("title", ""))


def _notice(message: Message) -> Json:
    """What a service line tells: its kind, and whom or what it names."""
    if message.about:
        return {"kind": "pinned", "names": message.about.text[:60] or "…"}
    kind, value = next(iter(message.service.items()))
    names: Any = ""
    if kind == "new_chat_members":
        names = ", ".join(f"{user['first_name']} {user.get('last_name', '')}".strip() for user in value)
    elif kind == "left_chat_member":
        names = f"{value['first_name']} {value.get('last_name', '')}".strip()
    elif kind == "new_chat_title":
        names = value
    elif kind == "forum_topic_created":
        names = value["name"]
    return {"kind": kind, "names": names}


def commands_for(bot: Bot, chat: Chat, person: Account) -> list[Json]:
    """The commands the app offers this person in this chat: the narrowest scope wins, then the language."""
    leads = isinstance(chat, Group) and chat.standing(person).leads
    scopes: list[Json] = [{"type": "chat_member", "chat_id": chat.id, "user_id": person.id}]
    if leads:
        scopes.append({"type": "chat_administrators", "chat_id": chat.id})
    scopes.append({"type": "chat", "chat_id": chat.id})
    if leads:
        scopes.append({"type": "all_chat_administrators"})
    scopes.append({"type": "all_group_chats" if isinstance(chat, Group) else "all_private_chats"})
    scopes.append({"type": "default"})
    language = person.language_code if isinstance(person, Person) else None
    for scope in scopes:
        for code in ([language] if language else []) + [""]:
            if commands := bot.commands_in(scope, code):
                return commands
    return []
