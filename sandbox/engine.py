"""Telegram, as strict as the real one where it matters, in one object."""

import asyncio
import itertools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal, Protocol

from sandbox import methods
from sandbox.chats import (
    Account,
    Answer,
    Bot,
    Chat,
    Group,
    ImpossibleError,
    Message,
    Person,
    Press,
    Private,
    Standing,
    Topic,
    member_raw,
)
from sandbox.faults import Faults
from sandbox.files import MAX_UPLOAD, Files, StoredFile
from sandbox.formatting import found
from sandbox.limits import Limits
from sandbox.updates import UpdateQueue
from sandbox.wire import AnswerLostError, ApiError, Arguments, ConnectionRefusedByFaultError, Json, Upload, bad

CALLBACK_LIFE = timedelta(seconds=60)
"""How long after a press the bot may answer it."""

What = Literal[
    "sent",
    "edited",
    "deleted",
    "reacted",
    "pressed",
    "answered",
    "pinned",
    "unpinned",
    "voted",
    "joined",
    "left",
    "promoted",
    "blocked",
    "unblocked",
    "migrated",
    "renamed",
    "opened",
    "acted",
]


class Clock(Protocol):
    """The hour it is in this Telegram."""

    def now(self) -> datetime: ...


@dataclass(frozen=True)
class Event:
    """One thing somebody saw happen."""

    moment: datetime
    chat: Chat
    who: str
    what: What
    text: str = ""
    message: Message | None = None

    def __str__(self) -> str:
        return f"{self.moment:%Y-%m-%d %H:%M:%S} · {self.chat.title} · {self.who} {self.what}: {self.text}".rstrip(": ")


class Telegram:
    """Bots, people, chats and all that passes between them. Nothing here knows which bot is tried out."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.limits = Limits()
        self.faults = Faults()
        self.files = Files()
        self.transcript: list[Event] = []
        self.bots: list[Bot] = []
        self.people: list[Person] = []
        self.groups: list[Group] = []
        self.privates: list[Private] = []
        self.queues: dict[Bot, UpdateQueue] = {}
        self.retired: dict[int, Group] = {}
        self.presses: dict[str, Press] = {}
        self._listeners: list[Callable[[Event], None]] = []
        self._numbers = itertools.count(1)
        self._box_ids = itertools.count(101)
        self._channels: dict[str, int] = {}

    def now(self) -> datetime:
        return self.clock.now().astimezone(UTC)

    # Who there is.

    def bot(self, token: str, username: str, name: str, *, reads_all: bool = False) -> Bot:
        """Register a bot as BotFather would; `reads_all` is privacy mode switched off."""
        bot = Bot(self, int(token.split(":")[0]), token, name, username, reads_all)
        self.bots.append(bot)
        self.queues[bot] = UpdateQueue(731_204_001 + 1_000_000 * len(self.bots))
        return bot

    def person(
        self,
        first_name: str,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = None,
    ) -> Person:
        """Somebody gets a phone."""
        # Ids of today's accounts do not fit into 32 bits.
        person = Person(self, 7_100_000_000 + next(self._numbers), first_name, last_name, username, language_code)
        self.people.append(person)
        return person

    def group(
        self,
        title: str,
        creator: Person,
        administrators: Iterable[Account] = (),
        members: Iterable[Account] = (),
        kind: Literal["group", "supergroup", "forum"] = "supergroup",
    ) -> Group:
        """A person founds a group. Bots named here are added by the founder, and told so."""
        group = Group(self, title, kind)
        self.groups.append(group)
        group.standings[creator] = Standing("creator")
        leading = list(administrators)
        everybody = [*leading, *members]
        bots = [account for account in everybody if isinstance(account, Bot)]
        for account in everybody:
            if isinstance(account, Person) or kind == "group":
                group.standings[account] = Standing("member")
        if kind == "group":
            # Bots named at the founding are in from the first notice on; a supergroup takes them in afterwards.
            for bot in bots:
                self.record(group, bot.name, "joined")
                self._tell_standing(group, bot, Standing("left"), creator)
            self.post(group, creator, service={"group_chat_created": True})
        elif bots:
            group.adds(*bots, by=creator)
        for account in leading:
            group.promotes(account, by=creator)
        return group

    def private(self, person: Person, bot: Bot) -> Private:
        """The chat of these two, empty at first."""
        for chat in self.privates:
            if chat.person is person and chat.bot is bot:
                return chat
        chat = Private(self, person, bot)
        self.privates.append(chat)
        return chat

    def only_bot(self) -> Bot:
        if len(self.bots) != 1:
            raise ImpossibleError(f"say which bot: there are {len(self.bots)}")
        return self.bots[0]

    def account(self, id: int) -> Account | None:
        return next((account for account in [*self.people, *self.bots] if account.id == id), None)

    def by_username(self, username: str) -> Account | Group | None:
        named: list[Account | Group] = [*self.people, *self.bots, *self.groups]
        return next((one for one in named if one.username and one.username.lower() == username.lower()), None)

    # Who watches.

    def listen(self, listener: Callable[[Event], None]) -> Callable[[], None]:
        """Call the listener with every event from now on; what is returned ends it."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def record(self, chat: Chat, who: str, what: What, text: str = "", message: Message | None = None) -> None:
        """Write an event down and tell the listeners."""
        event = Event(self.now(), chat, who, what, text, message)
        self.transcript.append(event)
        for listener in [*self._listeners]:
            listener(event)

    # The door for bots.

    async def call(
        self, token: str, method: str, params: Json | None = None, files: dict[str, Upload] | None = None
    ) -> Json:
        """Answer a Bot API call. Raises only for ordered faults in the connection."""
        bot = self.bot_with(token)
        if bot is None:
            return ApiError(401, "Unauthorized").answer()
        name = method.lower()
        fault = self.faults.strike(name, str((params or {}).get("chat_id", "")))
        if fault and fault.kind == "refused":
            raise ConnectionRefusedByFaultError
        if fault and fault.error:
            return fault.error.answer()
        answer = await self._execute(bot, name, params or {}, files or {})
        if fault:
            raise AnswerLostError
        return answer

    async def _execute(self, bot: Bot, name: str, params: Json, files: dict[str, Upload]) -> Json:
        method = methods.METHODS.get(name)
        if method is None and name != "getupdates":
            return ApiError(404, "Not Found").answer()
        if sum(len(content) for _, content in files.values()) > MAX_UPLOAD:
            return ApiError(413, "Request Entity Too Large").answer()
        arguments = Arguments(params, files)
        try:
            result = method(self, bot, arguments) if method else await self._updates(bot, arguments)
        except ApiError as error:
            return error.answer()
        return {"ok": True, "result": result}

    async def _updates(self, bot: Bot, arguments: Arguments) -> list[Json]:
        allowed = arguments.records("allowed_updates") if arguments.has("allowed_updates") else None
        return await self.queues[bot].take(
            offset=arguments.integer("offset"),
            limit=arguments.integer("limit", 100),
            patience=arguments.integer("timeout"),
            allowed=allowed,
            now=self.now(),
        )

    def bot_with(self, token: str) -> Bot | None:
        return next((bot for bot in self.bots if bot.token == token), None)

    def download(self, path: str) -> bytes | None:
        """The bytes behind a file path, as long as getFile would give it out."""
        stored = self.files.at(path)
        return stored.content if stored else None

    def slips_in(self, bot: Bot, body: Json) -> int:
        """Put a raw update, however malformed, into the bot's queue; its update id."""
        return self.queues[bot].put_raw(body, self.now())

    # What happens in chats. Hands and methods come here when all is checked.

    def post(
        self,
        chat: Chat,
        sender: Account | None,
        *,
        author: Json | None = None,
        sender_chat: Json | None = None,
        text: str = "",
        entities: list[Json] | None = None,
        media: Json | None = None,
        files: Sequence[StoredFile] = (),
        service: Json | None = None,
        about: Message | None = None,
        reply_to: Message | None = None,
        quote: str = "",
        topic: Topic | None = None,
        markup: Json | None = None,
        forward: Json | None = None,
        automatic: bool = False,
        album: str | None = None,
        poll: Json | None = None,
    ) -> Message:
        """A message appears in the chat, and whoever may see it is told."""
        if isinstance(sender, Person):
            text = text.strip()
            if topic and topic.closed and isinstance(chat, Group) and not chat.standing(sender).leads:
                raise ImpossibleError(f"the topic {topic.name} is closed")
        message = Message(
            chat,
            chat.next_id(),
            self.now().replace(microsecond=0),
            sender,
            author or (sender.raw() if sender else {}),
            sender_chat=sender_chat,
            text=text,
            entities=found(text) if entities is None else entities,
            media=media or {},
            files=list(files),
            service=service or {},
            about=about,
            reply_to=reply_to,
            quote=quote,
            topic=topic,
            markup=markup,
            forward=forward,
            automatic=automatic,
            album=album,
            poll=poll,
        )
        chat.history.append(message)
        chat.by_id[message.id] = message
        if isinstance(chat, Private) and isinstance(sender, Person):
            chat.opened = True
        if isinstance(chat, Group) and isinstance(sender, Bot) and not message.is_notice:
            chat.last_bot = sender
        if not message.is_notice:
            self.record(chat, message.writer, "sent", summary(message), message)
        self._offer("message", message)
        return message

    def edit(
        self,
        message: Message,
        who: Account,
        *,
        text: str,
        entities: list[Json] | None = None,
        markup: Json | None = None,
        media: tuple[Json, list[StoredFile]] | None = None,
    ) -> None:
        """A message reads differently from now on, or holds another file."""
        text = text.strip()
        entities = found(text) if entities is None else entities
        if isinstance(who, Person):
            markup = message.markup
        if media or (text, entities) != (message.text, message.entities):
            message.edited = self.now().replace(microsecond=0)
        message.text, message.entities, message.markup = text, entities, markup
        message.media, message.files = media or (message.media, message.files)
        self.record(message.chat, message.writer, "edited", summary(message), message)
        if isinstance(who, Person):
            self._offer("edited_message", message)

    def remove(self, message: Message, who: Account) -> None:
        """A message is gone for everybody. Nobody is told."""
        if message.deleted:
            raise ImpossibleError(f"{message!r} is gone already")
        message.deleted = True
        chat = message.chat
        chat.history.remove(message)
        if chat.by_id.get(message.id) is message:
            del chat.by_id[message.id]
        if message in chat.pins:
            chat.pins.remove(message)
        self.record(chat, who.name, "deleted", summary(message), message)

    def react(self, message: Message, who: Account, emoji: list[str]) -> None:
        """Somebody's reaction on a message is now this."""
        old = message.reactions.pop(who, [])
        if emoji:
            message.reactions[who] = emoji
        if emoji == old:
            return
        self.record(message.chat, who.name, "reacted", " ".join(emoji), message)
        if isinstance(who, Bot):
            return
        chat = message.chat
        hidden = isinstance(chat, Group) and chat.standing(who).anonymous
        payload = {
            "chat": chat.raw(),
            "message_id": message.id,
            "date": int(self.now().timestamp()),
            "old_reaction": [{"type": "emoji", "emoji": one} for one in old],
            "new_reaction": [{"type": "emoji", "emoji": one} for one in emoji],
            **({"actor_chat": chat.raw()} if hidden else {"user": who.raw()}),
        }
        for bot in chat.bots():
            if not isinstance(chat, Group) or chat.standing(bot).leads:
                self.deliver(bot, "message_reaction", payload)

    def press(self, message: Message, person: Person, data: str) -> Press:
        """A button was pressed; its bot has a minute to answer."""
        bot = message.sender
        if not isinstance(bot, Bot):
            raise ImpossibleError("only a bot's buttons can be pressed")
        query = str(4_400_000_000_000_000_000 + next(self._numbers))
        answered = asyncio.get_running_loop().create_future()
        press = self.presses[query] = Press(query, person, message, data, self.now(), answered)
        label = next((b["text"] for row in message.keyboard for b in row if b.get("callback_data") == data), data)
        self.record(message.chat, person.name, "pressed", label, message)
        bot.knows.add(person)
        payload = {
            "id": query,
            # Not masked: the press of an anonymous administrator shows who it was.
            "from": person.raw(),
            "message": message.raw(),
            "chat_instance": str(-3_300_000_000_000_000_000 + message.chat.id),
            "data": data,
        }
        self.deliver(bot, "callback_query", payload)
        return press

    def answer_press(self, bot: Bot, id: str, answer: Answer) -> None:
        """Show the bot's answer to who pressed, unless it comes too late or a second time."""
        press = self.presses.get(id)
        if press is None or press.message.sender is not bot or self.now() - press.pressed > CALLBACK_LIFE:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        del self.presses[id]
        if not press.answered.done():
            press.answered.set_result(answer)
        if answer != Answer():
            self.record(press.message.chat, bot.name, "answered", answer.text or answer.url, press.message)

    def vote(self, message: Message, person: Person, options: list[int]) -> None:
        """Somebody's vote in a poll is now this."""
        message.votes[person] = options
        poll = message.raw_poll()
        self.record(message.chat, person.name, "voted", ", ".join(poll["options"][i]["text"] for i in options), message)
        bot = message.sender
        if not isinstance(bot, Bot):
            return
        self.deliver(bot, "poll", poll)
        if not poll["is_anonymous"]:
            persistent = [poll["options"][i]["persistent_id"] for i in options]
            answer = {"poll_id": poll["id"], "user": person.raw(), "option_ids": options}
            self.deliver(bot, "poll_answer", answer | {"option_persistent_ids": persistent})

    def pin(self, message: Message, who: Account) -> None:
        """A message goes to the top of its chat, with a notice below."""
        chat = message.chat
        if message in chat.pins:
            return
        chat.pins.append(message)
        self.record(chat, who.name, "pinned", summary(message), message)
        self.post(chat, who, service={}, about=message, topic=message.topic)

    def unpin(self, message: Message, who: Account) -> None:
        """A pinned message comes down, silently."""
        if message not in message.chat.pins:
            return
        message.chat.pins.remove(message)
        self.record(message.chat, who.name, "unpinned", summary(message), message)

    def add_members(self, group: Group, newcomers: Iterable[Account], by: Person) -> None:
        """People and bots are in the group from now on."""
        entering = [account for account in newcomers if not group.standing(account).inside]
        for account in entering:
            old = group.standing(account)
            group.standings[account] = Standing("member")
            self.record(group, account.name, "joined")
            self._tell_standing(group, account, old, by)
        if entering:
            self.post(group, by, service={"new_chat_members": [account.raw() for account in entering]})

    def change_standing(self, group: Group, account: Account, standing: Standing, by: Account) -> None:
        """Somebody is promoted, demoted, thrown out or goes."""
        old = group.standing(account)
        if not old.inside and not standing.inside:
            raise ImpossibleError(f"{account.name} is not in {group.title}")
        gone = old.inside and not standing.inside
        if gone and not group.is_supergroup:
            # In a plain group a bot still sees the notice of its own removal.
            self.post(group, by, service={"left_chat_member": account.raw()})
        group.standings[account] = standing
        self.record(group, account.name, "left" if gone else "promoted", standing.status)
        self._tell_standing(group, account, old, by)
        if gone and group.is_supergroup:
            self.post(group, by, service={"left_chat_member": account.raw()})

    def migrate(self, group: Group, by: Person) -> None:
        """The group goes on under another id, and no message of before can be reached any more."""
        if group.is_supergroup:
            raise ImpossibleError(f"{group.title} is a supergroup already")
        old_id, new_id = group.id, self.next_group_id(supergroup=True)
        self.post(group, by, service={"migrate_to_chat_id": new_id})
        for message in group.history:
            message.dead = True
        group.by_id.clear()
        group.pins.clear()
        self.retired[old_id] = group
        group.id, group.is_supergroup = new_id, True
        self.record(group, group.title, "migrated", f"{old_id} → {new_id}")
        self.post(group, by, service={"migrate_from_chat_id": old_id})

    def open_topic(self, group: Group, name: str, by: Person) -> Topic:
        """A topic begins with its own notice."""
        if not group.is_forum:
            raise ImpossibleError(f"{group.title} has no topics")
        created = {"forum_topic_created": {"name": name, "icon_color": 7322096}}
        # The notice carries the topic it opens, so the topic is made around it.
        start = Message(group, group.next_id(), self.now().replace(microsecond=0), by, by.raw(), service=created)
        topic = group.topics[start.id] = start.topic = Topic(start.id, name, start)
        group.history.append(start)
        group.by_id[start.id] = start
        self.record(group, by.name, "opened", name)
        self._offer("message", start)
        return topic

    def set_blocked(self, chat: Private, *, blocked: bool) -> None:
        """A person shuts the bot out, or lets it in again; the bot hears of it."""
        if chat.blocked == blocked:
            return
        chat.blocked = blocked
        self.record(chat, chat.person.name, "blocked" if blocked else "unblocked")
        bot = {"user": chat.bot.raw()}
        member, kicked = {**bot, "status": "member"}, {**bot, "status": "kicked", "until_date": 0}
        payload = {
            "chat": chat.raw(),
            "from": chat.person.raw(),
            "date": int(self.now().timestamp()),
            "old_chat_member": member if blocked else kicked,
            "new_chat_member": kicked if blocked else member,
        }
        self.deliver(chat.bot, "my_chat_member", payload)

    def deliver(self, bot: Bot, kind: str, payload: object) -> None:
        """Put an update into the bot's queue, if it wants this kind."""
        self.queues[bot].put(kind, payload, self.now())

    def _offer(self, kind: str, message: Message) -> None:
        for bot in message.chat.bots():
            if sees(bot, message):
                if message.sender:
                    bot.knows.add(message.sender)
                self.deliver(bot, kind, message.raw())

    def _tell_standing(self, group: Group, account: Account, old: Standing, by: Account) -> None:
        payload = {
            "chat": group.raw(),
            "from": by.raw(),
            "date": int(self.now().timestamp()),
            "old_chat_member": member_raw(account, old),
            "new_chat_member": member_raw(account, group.standing(account)),
        }
        for bot in self.bots:
            if bot is account:
                bot.knows.add(by)
                self.deliver(bot, "my_chat_member", payload)
            elif group.standing(bot).leads:
                self.deliver(bot, "chat_member", payload)

    # Numbers.

    def next_box_id(self) -> int:
        """Ids in private chats and plain groups count on together."""
        return next(self._box_ids)

    def next_group_id(self, *, supergroup: bool) -> int:
        number = next(self._numbers)
        return -1_002_100_000_000 - number if supergroup else -4_200_000_000 - number

    def next_album(self) -> str:
        return str(13_900_000_000_000_000 + next(self._numbers))

    def channel_id(self, title: str) -> int:
        return self._channels.setdefault(title, -1_001_900_000_000 - next(self._numbers))


def sees(bot: Bot, message: Message) -> bool:
    """Whether the bot is told of a message: in groups privacy mode keeps most of them from it."""
    group = message.chat
    if message.sender is bot:
        # Of its own doings only notices come back.
        return message.about is not None or bool(message.service)
    if isinstance(message.sender, Bot):
        return False
    if not isinstance(group, Group) or message.is_notice:
        return True
    if group.standing(bot).leads or bot.reads_all:
        return True
    if message.reply_to and message.reply_to.sender is bot and not message.reply_to.dead:
        return True
    return _is_command_for(bot, group, message)


def _is_command_for(bot: Bot, group: Group, message: Message) -> bool:
    if message.media or not message.text.startswith("/"):
        return False
    command = message.text.split(maxsplit=1)[0]
    _, _, addressee = command.partition("@")
    if addressee:
        return addressee.lower() == (bot.username or "").lower()
    return group.last_bot is bot or group.bots() == [bot]


def summary(message: Message) -> str:
    """What a message says, in one piece of plain text."""
    kinds = [file.name for file in message.files] or list(message.media)
    if message.poll:
        kinds = [str(message.poll["question"])]
    return " ".join([*(f"[{kind}]" for kind in kinds), message.text]).strip()
