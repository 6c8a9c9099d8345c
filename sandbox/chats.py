"""Who talks and where: people and their hands, bots, groups, private chats, messages."""

import asyncio
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import parse_qs, urlsplit

from sandbox.files import StoredFile
from sandbox.formatting import cut, units
from sandbox.wire import Json

if TYPE_CHECKING:
    from sandbox.engine import Telegram

MAX_TEXT = 4096
MAX_CAPTION = 1024
PRESS_PATIENCE = 10.0
"""Real seconds a pressed button waits for the bot's answer."""

RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_manage_topics",
)

ANONYMOUS: Json = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
CHANNEL_BOT: Json = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
SERVICE_ACCOUNT: Json = {"id": 777000, "is_bot": False, "first_name": "Telegram"}


class ImpossibleError(Exception):
    """What was asked of a person cannot be done with a Telegram app."""


@dataclass(frozen=True)
class Answer:
    """What the bot showed to who pressed a button: a passing line, an alert, or a link that was opened."""

    text: str = ""
    alert: bool = False
    url: str = ""


@dataclass(eq=False)
class Press:
    """One press of a button, waiting for the bot's answer."""

    id: str
    person: "Person"
    message: "Message"
    data: str
    pressed: datetime
    answered: "asyncio.Future[Answer]"


@dataclass(eq=False)
class Topic:
    """A topic of a forum. Its id is that of the message that created it."""

    id: int
    name: str
    start: "Message"
    closed: bool = False


@dataclass
class Standing:
    """What somebody is in a group."""

    status: Literal["creator", "administrator", "member", "left", "kicked"]
    rights: dict[str, bool] = field(default_factory=dict)
    anonymous: bool = False
    title: str | None = None

    @property
    def inside(self) -> bool:
        return self.status in ("creator", "administrator", "member")

    @property
    def leads(self) -> bool:
        return self.status in ("creator", "administrator")

    def may(self, right: str) -> bool:
        return self.status == "creator" or (self.status == "administrator" and self.rights.get(right, False))


class Account:
    """Somebody with an id and a name."""

    is_bot: bool

    def __init__(self, telegram: "Telegram", id: int, first_name: str, last_name: str | None, username: str | None):
        self.telegram = telegram
        self.id = id
        self.first_name = first_name
        self.last_name = last_name
        self.username = username

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}" if self.last_name else self.first_name

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}>"

    def raw(self) -> Json:
        names = {"last_name": self.last_name, "username": self.username}
        return {
            "id": self.id,
            "is_bot": self.is_bot,
            "first_name": self.first_name,
            **{key: value for key, value in names.items() if value},
        }


class Bot(Account):
    """A bot of BotFather's, with the updates that wait for it."""

    is_bot = True

    def __init__(self, telegram: "Telegram", id: int, token: str, name: str, username: str, reads_all: bool) -> None:
        super().__init__(telegram, id, name, None, username)
        self.token = token
        self.reads_all = reads_all
        self.knows: set[Account] = set()
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.descriptions: dict[tuple[str, str], str] = {}

    def commands_in(self, scope: Json, language_code: str) -> list[Json]:
        """The commands set for exactly this scope and language."""
        return self.commands.get((json.dumps(scope, sort_keys=True), language_code), [])

    def raw_self(self) -> Json:
        return {
            **self.raw(),
            "can_join_groups": True,
            "can_read_all_group_messages": self.reads_all,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }


@dataclass(eq=False)
class Message:
    """A message as it stands now."""

    chat: "Chat"
    id: int
    date: datetime
    sender: Account | None
    author: Json
    """`from` as the platform shows it: the account, or the mask of an anonymous sender."""
    sender_chat: Json | None = None
    text: str = ""
    entities: list[Json] = field(default_factory=list)
    media: Json = field(default_factory=dict)
    files: list[StoredFile] = field(default_factory=list)
    service: Json = field(default_factory=dict)
    about: "Message | None" = None
    """The message a pin notice speaks of."""
    reply_to: "Message | None" = None
    quote: str = ""
    topic: Topic | None = None
    markup: Json | None = None
    forward: Json | None = None
    automatic: bool = False
    album: str | None = None
    poll: Json | None = None
    hides_results: bool = False
    """People see how a poll stands only once it is closed."""
    votes: dict[Account, list[int]] = field(default_factory=dict)
    edited: datetime | None = None
    reactions: dict[Account, list[str]] = field(default_factory=dict)
    deleted: bool = False
    dead: bool = False
    """Left behind in a group that has become a supergroup."""

    def __repr__(self) -> str:
        return f"<Message {self.id} in {self.chat.title}: {self.author['first_name']}: {self.text[:40]!r}>"

    @property
    def is_notice(self) -> bool:
        """A service message: somebody came, something was pinned."""
        return bool(self.service or self.about)

    @property
    def writer(self) -> str:
        """The name people see over the message."""
        if self.sender_chat:
            return str(self.sender_chat["title"])
        return f"{self.author['first_name']} {self.author.get('last_name', '')}".strip()

    @property
    def keyboard(self) -> list[list[Json]]:
        """The rows of buttons under the message."""
        rows: list[list[Json]] = (self.markup or {}).get("inline_keyboard", [])
        return rows

    @property
    def buttons(self) -> list[str]:
        """The labels of its buttons, in reading order."""
        return [button["text"] for row in self.keyboard for button in row]

    @property
    def asks_reply(self) -> bool:
        return bool((self.markup or {}).get("force_reply"))

    @property
    def document(self) -> StoredFile | None:
        """The file that hangs on the message."""
        return self.files[-1] if self.files else None

    @property
    def seen_reactions(self) -> list[str]:
        return [emoji for given in self.reactions.values() for emoji in given]

    def linked(self, label: str) -> str:
        """The address behind a piece of linked text, or of a button."""
        for entity in self.entities:
            if entity["type"] == "text_link" and cut(self.text, entity["offset"], entity["length"]) == label:
                return str(entity["url"])
        return str(self.button(label).get("url", ""))

    def button(self, which: str | int) -> Json:
        """The button with that label (or a part only it has), or at that place."""
        buttons = [button for row in self.keyboard for button in row]
        if isinstance(which, int):
            if which < len(buttons):
                return buttons[which]
        else:
            same = [button for button in buttons if button["text"] == which]
            same = same or [button for button in buttons if which in button["text"]]
            if len(same) == 1:
                return same[0]
        raise ImpossibleError(f"{self!r} has no single button {which!r}: it has {self.buttons}")

    def raw(self, *, with_reply: bool = True) -> Json:
        """The message as the Bot API tells it."""
        raw: Json = {"message_id": self.id, "date": int(self.date.timestamp()), "chat": self.chat.raw()}
        raw["from"] = self.author
        if self.sender_chat:
            raw["sender_chat"] = self.sender_chat
        if self.edited:
            raw["edit_date"] = int(self.edited.timestamp())
        if self.topic:
            raw |= {"message_thread_id": self.topic.id, "is_topic_message": True}
        elif (head := self.thread_head) and isinstance(self.chat, Group) and self.chat.is_supergroup:
            raw["message_thread_id"] = head
        target = self._raw_reply() if with_reply else None
        if target:
            raw["reply_to_message"] = target
            if self.quote:
                raw["quote"] = {"text": self.quote, "position": max(self._quoted_at(), 0), "is_manual": True}
        if self.forward:
            raw["forward_origin"] = self.forward
        if self.automatic:
            raw["is_automatic_forward"] = True
        if self.album:
            raw["media_group_id"] = self.album
        raw |= self.media
        raw |= self.service
        if self.poll:
            raw["poll"] = self.raw_poll()
        if self.about:
            raw["pinned_message"] = self.about.raw(with_reply=False)
        if self.text:
            prefix = "caption" if self.media else "text"
            raw[prefix] = self.text
            if self.entities:
                raw["caption_entities" if self.media else "entities"] = self.entities
        if self.keyboard:
            raw["reply_markup"] = self.markup
        return raw

    @property
    def thread_head(self) -> int | None:
        """The message that began the chain of replies this one belongs to."""
        if self.reply_to is None or self.reply_to.dead:
            return None
        return self.reply_to.thread_head or self.reply_to.id

    @property
    def poll_is_closed(self) -> bool:
        """Stopped by its bot, or closed by itself."""
        poll = self.poll or {}
        closes = poll.get("close_date")
        return bool(poll.get("is_closed") or (closes and self.chat.telegram.now().timestamp() >= closes))

    def raw_poll(self) -> Json:
        poll = dict(self.poll or {}) | {"is_closed": self.poll_is_closed}
        counts = [sum(place in chosen for chosen in self.votes.values()) for place in range(len(poll["options"]))]
        poll["options"] = [
            {**option, "voter_count": count} for option, count in zip(poll["options"], counts, strict=True)
        ]
        poll["total_voter_count"] = sum(bool(chosen) for chosen in self.votes.values())
        return poll

    def _raw_reply(self) -> Json | None:
        # In a topic everything is a reply: to the topic's first message if to nothing else.
        if self.reply_to and not self.reply_to.deleted and not self.reply_to.dead:
            return self.reply_to.raw(with_reply=False)
        if self.topic and self.topic.start is not self:
            return self.topic.start.raw(with_reply=False)
        return None

    def _quoted_at(self) -> int:
        whole = self.reply_to.text if self.reply_to else ""
        return units(whole[: whole.find(self.quote)]) if self.quote in whole else -1


class Chat:
    """A place for messages."""

    id: int
    title: str

    def __init__(self, telegram: "Telegram") -> None:
        self.telegram = telegram
        self.history: list[Message] = []
        """Everything people see now, notices included, oldest first."""
        self.by_id: dict[int, Message] = {}
        self.pins: list[Message] = []

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.title}>"

    @property
    def messages(self) -> list[Message]:
        """What people see now, without the notices about pins and members."""
        return [message for message in self.history if not message.is_notice]

    @property
    def last(self) -> Message:
        return self.messages[-1]

    @property
    def pinned(self) -> Message | None:
        """The pinned message people see at the top: the latest pinned."""
        return self.pins[-1] if self.pins else None

    def raw(self) -> Json:
        raise NotImplementedError

    def bots(self) -> list[Bot]:
        raise NotImplementedError

    def people(self) -> "list[Person]":
        raise NotImplementedError

    def next_id(self) -> int:
        return self.telegram.next_box_id()


class Private(Chat):
    """One person's chat with one bot."""

    def __init__(self, telegram: "Telegram", person: "Person", bot: Bot) -> None:
        super().__init__(telegram)
        self.person = person
        self.bot = bot
        self.id = person.id
        self.opened = False
        self.blocked = False

    @property
    def title(self) -> str:  # type: ignore[override]
        return f"{self.person.first_name} ↔ {self.bot.name}"

    def raw(self) -> Json:
        person = self.person.raw()
        return {key: person[key] for key in ("id", "first_name", "last_name", "username") if key in person} | {
            "type": "private"
        }

    def bots(self) -> list[Bot]:
        return [self.bot]

    def people(self) -> "list[Person]":
        return [self.person]


class Group(Chat):
    """A group, a supergroup or a forum."""

    def __init__(self, telegram: "Telegram", title: str, kind: Literal["group", "supergroup", "forum"]) -> None:
        super().__init__(telegram)
        self.title = title
        self.is_supergroup = kind != "group"
        self.is_forum = kind == "forum"
        self.username: str | None = None
        self.id = telegram.next_group_id(supergroup=self.is_supergroup)
        self.standings: dict[Account, Standing] = {}
        self.topics: dict[int, Topic] = {}
        self.members_may_pin = kind == "group"
        self.members_may_write = True
        self.hides_members = False
        self.last_bot: Bot | None = None
        self._last_id = 0

    def raw(self) -> Json:
        raw: Json = {"id": self.id, "type": "supergroup" if self.is_supergroup else "group", "title": self.title}
        if self.is_forum:
            raw["is_forum"] = True
        if self.username:
            raw["username"] = self.username
        return raw

    def next_id(self) -> int:
        if not self.is_supergroup:
            return super().next_id()
        self._last_id += 1
        return self._last_id

    def standing(self, account: Account) -> Standing:
        return self.standings.get(account, Standing("left"))

    def members(self) -> list[Account]:
        return [account for account, standing in self.standings.items() if standing.inside]

    def bots(self) -> list[Bot]:
        return [member for member in self.members() if isinstance(member, Bot)]

    def people(self) -> "list[Person]":
        return [member for member in self.members() if isinstance(member, Person)]

    @property
    def creator(self) -> "Person":
        owners = [account for account, standing in self.standings.items() if standing.status == "creator"]
        if not owners or not isinstance(owners[0], Person):
            raise ImpossibleError(f"{self!r} has no owner")
        return owners[0]

    # The hands of administrators.

    def adds(self, *newcomers: Account, by: "Person | None" = None) -> None:
        """Somebody brings people or bots in; a bot hears that it was added."""
        self.telegram.add_members(self, newcomers, by or self.creator)

    def removes(self, account: Account, by: "Person | None" = None) -> None:
        """Somebody is thrown out; a bot thrown out can no longer write here."""
        self.telegram.change_standing(self, account, Standing("kicked"), by or self.creator)

    def promotes(
        self,
        account: Account,
        *,
        by: "Person | None" = None,
        anonymous: bool = False,
        title: str | None = None,
        **rights: bool,
    ) -> None:
        """Make somebody an administrator, with all usual rights unless some are named."""
        given = rights or {right: "stories" not in right for right in RIGHTS}
        given = {"can_manage_chat": True, **given}
        standing = Standing("administrator", given, anonymous=anonymous, title=title)
        self.telegram.change_standing(self, account, standing, by or self.creator)

    def demotes(self, account: Account, by: "Person | None" = None) -> None:
        """Make an administrator a plain member again."""
        self.telegram.change_standing(self, account, Standing("member"), by or self.creator)

    def becomes_supergroup(self, by: "Person | None" = None) -> None:
        """The group gets a new id; ids of old messages die with the old one. Bots are told by two notices."""
        self.telegram.migrate(self, by or self.creator)

    def becomes_forum(self, by: "Person | None" = None) -> None:
        """Topics are switched on (a plain group becomes a supergroup first)."""
        if not self.is_supergroup:
            self.becomes_supergroup(by)
        self.is_forum = True

    def opens_topic(self, name: str, by: "Person | None" = None) -> Topic:
        """A new topic in the forum."""
        return self.telegram.open_topic(self, name, by or self.creator)

    def closes_topic(self, topic: Topic) -> None:
        """Only administrators may write in the topic from now on."""
        topic.closed = True

    def deletes_topic(self, topic: Topic) -> None:
        """The topic and all its messages vanish, without a word to bots."""
        del self.topics[topic.id]
        for message in [message for message in self.history if message.topic is topic]:
            self.telegram.remove(message, self.creator)

    def renames(self, title: str, by: "Person | None" = None) -> None:
        """The group gets another title."""
        self.title = title
        self.telegram.post(self, by or self.creator, service={"new_chat_title": title})
        self.telegram.record(self, (by or self.creator).name, "renamed", title)

    def channel_posts(self, text: str, channel: str = "Canal") -> Message:
        """The channel linked to the group publishes something, which appears here by itself."""
        source = {"id": self.telegram.channel_id(channel), "type": "channel", "title": channel}
        origin = {"type": "channel", "chat": source, "message_id": 1, "date": int(self.telegram.now().timestamp())}
        return self.telegram.post(
            self, None, author=SERVICE_ACCOUNT, sender_chat=source, text=text, forward=origin, automatic=True
        )


class Person(Account):
    """Somebody with a phone. Their hands do what Telegram's apps allow, and nothing else."""

    is_bot = False

    def __init__(
        self,
        telegram: "Telegram",
        id: int,
        first_name: str,
        last_name: str | None,
        username: str | None,
        language_code: str | None,
    ) -> None:
        super().__init__(telegram, id, first_name, last_name, username)
        self.language_code = language_code
        self.hides_forwards = False

    def raw(self) -> Json:
        raw = super().raw()
        if self.language_code:
            raw["language_code"] = self.language_code
        return raw

    def private(self, bot: Bot | None = None) -> Private:
        """This person's chat with the bot (with the only one there is, if none is named)."""
        return self.telegram.private(self, bot or self.telegram.only_bot())

    # Writing.

    def writes(
        self,
        where: Chat | Bot,
        text: str,
        *,
        topic: Topic | None = None,
        as_anonymous: bool = False,
        as_channel: str | None = None,
    ) -> Message:
        """Post a text. One longer than 4096 goes out in parts, as the apps do it; the first is returned."""
        return self._posts(where, text, topic=topic, as_anonymous=as_anonymous, as_channel=as_channel)

    def replies(
        self, text: str, to: Message, *, quote: str = "", as_anonymous: bool = False, as_channel: str | None = None
    ) -> Message:
        """Answer a message."""
        return self._posts(to.chat, text, reply_to=to, quote=quote, as_anonymous=as_anonymous, as_channel=as_channel)

    def starts(self, bot: Bot | None = None, payload: str = "") -> Message:
        """Press Start in the bot's private chat, or follow a link that carries a payload."""
        if payload and not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", payload):
            raise ImpossibleError(f"no link can carry the payload {payload!r}")
        chat = self.private(bot)
        if chat.blocked:
            self.unblocks(chat.bot)
        return self._posts(chat, f"/start {payload}".strip())

    def edits(self, message: Message, text: str, *, file: tuple[str, bytes] | None = None) -> Message:
        """Change one's own message; `file` takes the place of the one it holds."""
        self._must_be_mine(message)
        if self.telegram.now() - message.date > timedelta(hours=48):
            raise ImpossibleError("a message can be edited for 48 hours")
        if message.forward or message.is_notice:
            raise ImpossibleError("this message cannot be edited")
        limit = MAX_CAPTION if message.media or file else MAX_TEXT
        if units(text) > limit:
            raise ImpossibleError(f"the text is longer than {limit}")
        self.telegram.edit(message, self, text=text, media=self.telegram.files.document(*file) if file else None)
        return message

    def deletes(self, message: Message) -> None:
        """Take a message away for everybody. No bot is told."""
        chat = message.chat
        if (
            message.sender is not self
            and isinstance(chat, Group)
            and not chat.standing(self).may("can_delete_messages")
        ):
            raise ImpossibleError(f"{self.name} may not delete messages of others")
        self.telegram.remove(message, self)

    def sends(
        self,
        where: Chat | Bot,
        *,
        file: tuple[str, bytes] | None = None,
        photo: bytes | None = None,
        voice: bytes | None = None,
        sticker: str | None = None,
        album: Sequence[bytes | tuple[str, bytes]] = (),
        content: Json | None = None,
        caption: str = "",
        reply_to: Message | None = None,
        topic: Topic | None = None,
        as_anonymous: bool = False,
    ) -> Message:
        """Send a file, a photo, a voice note, a sticker, an album of photos or files, or any other `content`.

        The caption of an album hangs on its first message, which is returned.
        """
        chat = self._place(where)
        files = self.telegram.files
        made: list[tuple[Json, list[StoredFile]]] = []
        if file:
            made.append(files.document(*file))
        if photo:
            made.append(files.photo(photo))
        if voice:
            made.append(files.voice(voice))
        if sticker:
            made.append(files.sticker(sticker))
        made.extend(files.document(*item) if isinstance(item, tuple) else files.photo(item) for item in album)
        if content:
            made.append((content, []))
        if not made:
            raise ImpossibleError("nothing to send")
        if units(caption) > MAX_CAPTION:
            raise ImpossibleError(f"the caption is longer than {MAX_CAPTION}")
        group_id = self.telegram.next_album() if album else None
        sent = [
            self.telegram.post(
                chat,
                self,
                text=caption if place == 0 else "",
                media=media,
                files=stored,
                album=group_id,
                reply_to=reply_to,
                topic=topic,
                **self._mask(chat, as_anonymous, None),
            )
            for place, (media, stored) in enumerate(made)
        ]
        return sent[0]

    def forwards(self, message: Message, to: Chat | Bot) -> Message:
        """Pass a message on."""
        if message.is_notice:
            raise ImpossibleError("a notice cannot be forwarded")
        chat = self._place(to)
        return self.telegram.post(
            chat,
            self,
            text=message.text,
            entities=message.entities,
            media=message.media,
            files=message.files,
            forward=origin_of(message),
        )

    # Pressing and pointing.

    def taps(self, message: Message, button: str | int) -> Press | None:
        """Press a button and let go; the bot's answer comes in time to the press (none for a link)."""
        found = message.button(button)
        if message.deleted or message.dead:
            raise ImpossibleError(f"{message!r} is not there any more")
        self._place(message.chat)
        if url := found.get("url"):
            self.opens(url)
            return None
        if "callback_data" not in found:
            return None
        return self.telegram.press(message, self, str(found["callback_data"]))

    async def presses(self, message: Message, button: str | int, *, patience: float = PRESS_PATIENCE) -> Answer:
        """Press a button and wait for what the bot shows. A deep link opens the private chat and starts the bot."""
        press = self.taps(message, button)
        if press is None:
            return Answer(url=str(message.button(button).get("url", "")))
        async with asyncio.timeout(patience):
            return await asyncio.shield(press.answered)

    def opens(self, url: str) -> Message | None:
        """Follow a link. One to a bot with a payload starts it there; any other leads out of Telegram."""
        parts = urlsplit(url)
        bot = self.telegram.by_username(parts.path.strip("/")) if parts.hostname in ("t.me", "telegram.me") else None
        query = parse_qs(parts.query)
        if isinstance(bot, Bot) and "start" in query:
            return self.starts(bot, query["start"][0])
        return None

    def reacts(self, message: Message, *emoji: str) -> None:
        """Leave a reaction on a message; none takes it back."""
        self._place(message.chat)
        if len(emoji) > 1:
            raise ImpossibleError("without Premium there is one reaction a person")
        self.telegram.react(message, self, list(emoji))

    def votes(self, message: Message, *options: int) -> None:
        """Choose in a poll; no option takes the vote back."""
        if not message.poll or message.poll_is_closed:
            raise ImpossibleError("there is no open poll here")
        if len(options) > 1 and not message.poll["allows_multiple_answers"]:
            raise ImpossibleError("one option only")
        self.telegram.vote(message, self, list(options))

    def pins(self, message: Message) -> None:
        """Pin a message, as far as the group lets its members."""
        chat = message.chat
        if isinstance(chat, Group) and not (chat.members_may_pin or chat.standing(self).may("can_pin_messages")):
            raise ImpossibleError(f"{self.name} may not pin here")
        self.telegram.pin(message, self)

    def unpins(self, message: Message) -> None:
        """Take a pinned message down."""
        self.telegram.unpin(message, self)

    # Coming and going.

    def joins(self, group: Group) -> None:
        """Come in by a link."""
        self.telegram.add_members(group, [self], self)

    def leaves(self, group: Group) -> None:
        """Go out of a group by oneself."""
        self.telegram.change_standing(group, self, Standing("left"), self)

    def blocks(self, bot: Bot | None = None) -> None:
        """Forbid the bot to write; it hears of it once."""
        self.telegram.set_blocked(self.private(bot), blocked=True)

    def unblocks(self, bot: Bot | None = None) -> None:
        """Let the bot write again; it hears of it."""
        self.telegram.set_blocked(self.private(bot), blocked=False)

    # What all of them need.

    def _posts(
        self,
        where: Chat | Bot,
        text: str,
        *,
        reply_to: Message | None = None,
        quote: str = "",
        topic: Topic | None = None,
        as_anonymous: bool = False,
        as_channel: str | None = None,
    ) -> Message:
        chat = self._place(where)
        parts = split(text)
        if not parts:
            raise ImpossibleError("an empty message cannot be sent")
        topic = topic or (reply_to.topic if reply_to else None)
        sent = [
            self.telegram.post(
                chat,
                self,
                text=part,
                reply_to=reply_to if place == 0 else None,
                quote=quote if place == 0 else "",
                topic=topic,
                **self._mask(chat, as_anonymous, as_channel),
            )
            for place, part in enumerate(parts)
        ]
        return sent[0]

    def _place(self, where: Chat | Bot) -> Chat:
        chat = self.private(where) if isinstance(where, Bot) else where
        if isinstance(chat, Private):
            if chat.person is not self:
                raise ImpossibleError(f"this is not {self.name}'s chat")
            if chat.blocked:
                raise ImpossibleError(f"{self.name} has blocked {chat.bot.name}")
        elif isinstance(chat, Group):
            standing = chat.standing(self)
            if not standing.inside:
                raise ImpossibleError(f"{self.name} is not in {chat.title}")
            if not chat.members_may_write and not standing.leads:
                raise ImpossibleError(f"only administrators write in {chat.title}")
        return chat

    def _mask(self, chat: Chat, as_anonymous: bool, as_channel: str | None) -> dict[str, Any]:
        if as_channel:
            source = {"id": self.telegram.channel_id(as_channel), "type": "channel", "title": as_channel}
            return {"author": CHANNEL_BOT, "sender_chat": source}
        if not as_anonymous:
            return {}
        if not isinstance(chat, Group) or not chat.standing(self).leads:
            raise ImpossibleError("only an administrator writes in the group's name")
        return {"author": ANONYMOUS, "sender_chat": chat.raw()}

    def _must_be_mine(self, message: Message) -> None:
        if message.sender is not self or message.deleted:
            raise ImpossibleError(f"{message!r} is not {self.name}'s to change")


def split(text: str) -> list[str]:
    """The text in the parts an app sends it in: at most 4096 units, cut at a line end or a space where there is one."""
    parts = []
    rest = text.strip()
    while units(rest) > MAX_TEXT:
        head = rest[:MAX_TEXT]
        while units(head) > MAX_TEXT:
            head = head[:-1]
        ends = (at for at in (head.rfind("\n"), head.rfind(" ")) if at > len(head) // 2)
        at = next(ends, len(head))
        parts.append(rest[:at].strip())
        rest = rest[at:].strip()
    return [*parts, rest] if rest else parts


def origin_of(message: Message) -> Json:
    """Where a forwarded message says it comes from."""
    if message.forward:
        return message.forward
    date = int(message.date.timestamp())
    if message.sender_chat:
        return {"type": "chat", "date": date, "sender_chat": message.sender_chat}
    if isinstance(message.sender, Person) and message.sender.hides_forwards:
        return {"type": "hidden_user", "date": date, "sender_user_name": message.sender.name}
    return {"type": "user", "date": date, "sender_user": message.author}


def member_raw(account: Account, standing: Standing) -> Json:
    """A standing as the Bot API tells it, every field the status requires filled in."""
    raw: Json = {"user": account.raw(), "status": standing.status}
    if standing.status == "creator":
        raw["is_anonymous"] = standing.anonymous
    elif standing.status == "administrator":
        raw |= {"can_be_edited": False, "is_anonymous": standing.anonymous}
        raw |= {right: standing.rights.get(right, False) for right in RIGHTS}
    elif standing.status == "kicked":
        raw["until_date"] = 0
    if standing.title and standing.leads:
        raw["custom_title"] = standing.title
    return raw
