"""The Bot API, method by method."""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sandbox import formatting
from sandbox.chats import (
    MAX_CAPTION,
    MAX_TEXT,
    Answer,
    Bot,
    Chat,
    Group,
    Message,
    Person,
    Private,
    Standing,
    Topic,
    member_raw,
    origin_of,
)
from sandbox.files import MAX_DOWNLOAD, StoredFile
from sandbox.markup import checked_markup
from sandbox.wire import Arguments, Json, bad, forbidden

if TYPE_CHECKING:
    from sandbox.engine import Telegram

Method = Callable[["Telegram", Bot, Arguments], Any]

METHODS: dict[str, Method] = {}

DELETABLE_FOR = timedelta(hours=48)
LONGEST_POLL = 2_628_000
"""Seconds after which a poll may close by itself at most."""

REACTIONS = frozenset(
    (  # noqa: SIM905
        "👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤\u200d🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 "
        "🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨\u200d💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 "
        "🤷\u200d♂ 🤷 🤷\u200d♀ 😡"
    ).split(" ")
)
"""The emoji anybody may react with. The variation selector does not matter."""


def _method(method: Method) -> Method:
    METHODS[method.__name__.replace("_", "")] = method
    return method


# About the bot itself.


@_method
def get_me(_: "Telegram", bot: Bot, __: Arguments) -> Json:
    return bot.raw_self()


@_method
def log_out(_: "Telegram", __: Bot, ___: Arguments) -> bool:
    return True


@_method
def close(_: "Telegram", __: Bot, ___: Arguments) -> bool:
    return True


@_method
def set_webhook(telegram: "Telegram", bot: Bot, arguments: Arguments) -> bool:
    url = arguments.text("url")
    if url and not url.startswith("https://"):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    _change_webhook(telegram, bot, url, arguments)
    return True


@_method
def delete_webhook(telegram: "Telegram", bot: Bot, arguments: Arguments) -> bool:
    _change_webhook(telegram, bot, "", arguments)
    return True


def _change_webhook(telegram: "Telegram", bot: Bot, url: str, arguments: Arguments) -> None:
    telegram.queues[bot].webhook = url
    if arguments.flag("drop_pending_updates"):
        telegram.queues[bot].drop()


@_method
def get_webhook_info(telegram: "Telegram", bot: Bot, _: Arguments) -> Json:
    queue = telegram.queues[bot]
    return {"url": queue.webhook, "has_custom_certificate": False, "pending_update_count": len(queue)}


@_method
def set_my_commands(_: "Telegram", bot: Bot, arguments: Arguments) -> bool:
    commands = arguments.records("commands")
    if len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    kept = []
    for command in commands:
        name = str(command.get("command", "")).removeprefix("/")
        if not name or len(name) > 32 or not all(char in "abcdefghijklmnopqrstuvwxyz0123456789_" for char in name):
            raise bad("BOT_COMMAND_INVALID")
        description = str(command.get("description", "")).strip()
        if not 1 <= formatting.units(description) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
        kept.append({"command": name, "description": description})
    scope, language = _scope(arguments)
    bot.commands[(json.dumps(scope, sort_keys=True), language)] = kept
    return True


@_method
def get_my_commands(_: "Telegram", bot: Bot, arguments: Arguments) -> list[Json]:
    return bot.commands_in(*_scope(arguments))


@_method
def delete_my_commands(_: "Telegram", bot: Bot, arguments: Arguments) -> bool:
    scope, language = _scope(arguments)
    bot.commands.pop((json.dumps(scope, sort_keys=True), language), None)
    return True


def _scope(arguments: Arguments) -> tuple[Json, str]:
    return arguments.record("scope") or {"type": "default"}, arguments.text("language_code")


@_method
def set_my_description(_: "Telegram", bot: Bot, arguments: Arguments) -> bool:
    return _describe(bot, arguments, "description", 512)


@_method
def get_my_description(_: "Telegram", bot: Bot, arguments: Arguments) -> Json:
    return {"description": bot.descriptions.get(("description", arguments.text("language_code")), "")}


@_method
def set_my_short_description(_: "Telegram", bot: Bot, arguments: Arguments) -> bool:
    return _describe(bot, arguments, "short_description", 120)


@_method
def get_my_short_description(_: "Telegram", bot: Bot, arguments: Arguments) -> Json:
    return {"short_description": bot.descriptions.get(("short_description", arguments.text("language_code")), "")}


def _describe(bot: Bot, arguments: Arguments, field: str, limit: int) -> bool:
    text = arguments.text(field)
    if formatting.units(text) > limit:
        raise bad(f"{field.replace('_', ' ')} is too long")
    bot.descriptions[(field, arguments.text("language_code"))] = text
    return True


# Sending.


@_method
def send_message(telegram: "Telegram", bot: Bot, arguments: Arguments) -> Json:
    text, entities = _formatted(telegram, bot, arguments, "text", "entities")
    if not text:
        raise bad("message text is empty")
    if formatting.units(text) > MAX_TEXT:
        raise bad("message is too long")
    return _send(telegram, bot, arguments, text=text, entities=entities).raw()


@_method
def send_document(telegram: "Telegram", bot: Bot, arguments: Arguments) -> Json:
    return _send_file(telegram, bot, arguments, "document")


@_method
def send_photo(telegram: "Telegram", bot: Bot, arguments: Arguments) -> Json:
    return _send_file(telegram, bot, arguments, "photo")


def _send_file(telegram: "Telegram", bot: Bot, arguments: Arguments, kind: str) -> Json:
    text, entities = _caption(telegram, bot, arguments)
    media, files = _media(telegram, arguments, kind, arguments.text(kind))
    return _send(telegram, bot, arguments, text=text, entities=entities, media=media, files=files).raw()


@_method
def send_media_group(telegram: "Telegram", bot: Bot, arguments: Arguments) -> list[Json]:
    items = arguments.records("media")
    if not 2 <= len(items) <= 10:
        raise bad("media group must contain 2-10 items" if items else "there are no media in the request")
    kinds = {item.get("type") for item in items}
    if not kinds <= {"document", "photo"} or ("document" in kinds and len(kinds) > 1):
        raise bad("document can't be mixed with other media types")
    chat, topic, reply_to = _addressed(telegram, bot, arguments)
    prepared = []
    for item in items:
        part = Arguments(item, arguments.files)
        text, entities = _caption(telegram, bot, part)
        prepared.append((text, entities, *_media(telegram, arguments, item["type"], str(item.get("media", "")))))
    _take_pace(telegram, chat, messages=len(items))
    album = telegram.next_album()
    sent = [
        telegram.post(
            chat,
            bot,
            text=text,
            entities=entities,
            media=media,
            files=files,
            album=album,
            reply_to=reply_to,
            topic=topic,
        )
        for text, entities, media, files in prepared
    ]
    return [message.raw() for message in sent]


@_method
def send_chat_action(telegram: "Telegram", bot: Bot, arguments: Arguments) -> bool:
    chat = _destination(telegram, bot, arguments)
    if not arguments.text("action"):
        raise bad("wrong parameter action in request")
    telegram.record(chat, bot.name, "acted", arguments.text("action"))
    return True


@_method
def send_poll(telegram: "Telegram", bot: Bot, arguments: Arguments) -> Json:
    question, question_entities = _formatted(
        telegram, bot, arguments, "question", "question_entities", "question_parse_mode"
    )
    if not 1 <= formatting.units(question) <= 300:
        raise bad("poll question must be non-empty" if not question else "poll question length must not exceed 300")
    options = [
        option if isinstance(option, str) else str(option.get("text", "")) for option in arguments.records("options")
    ]
    if not 2 <= len(options) <= 12:
        raise bad("poll must have at least 2 option" if len(options) < 2 else "poll can't have more than 12 options")
    if not all(1 <= formatting.units(option) <= 100 for option in options):
        raise bad("poll options length must not exceed 100")
    number = telegram.next_album()
    poll: Json = {
        "id": number,
        "question": question,
        "question_entities": question_entities,
        "options": [
            {"text": option, "voter_count": 0, "persistent_id": f"{number}-{place}"}
            for place, option in enumerate(options)
        ],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": not arguments.has("is_anonymous") or arguments.flag("is_anonymous"),
        "type": "regular",
        "allows_multiple_answers": arguments.flag("allows_multiple_answers"),
        "allows_revoting": True,
        "members_only": False,
    }
    if arguments.has("close_date"):
        ahead = arguments.integer("close_date") - int(telegram.now().timestamp())
        if not 5 <= ahead <= LONGEST_POLL:
            raise bad("poll close date must be 5-2628000 seconds in the future")
        poll["close_date"] = arguments.integer("close_date")
    sent = _send(telegram, bot, arguments, poll=poll)
    sent.hides_results = arguments.flag("hide_results_until_closes")
    return sent.raw()


@_method
def stop_poll(telegram: "Telegram", bot: Bot, arguments: Arguments) -> Json:
    message = _own(telegram, bot, arguments, "message with poll to stop not found")
    if not message.poll:
        raise bad("message is not a poll")
    if message.poll_is_closed:
        raise bad("poll has already been closed")
    message.poll["is_closed"] = True
    message.markup = checked_markup(arguments.record("reply_markup"), inline_only=True)
    telegram.record(message.chat, bot.name, "edited", str(message.poll["question"]), message)
    telegram.deliver(bot, "poll", message.raw_poll())
    return message.raw_poll()


@_method
def copy_message(telegram: "Telegram", bot: Bot, arguments: Arguments) -> Json:
    source = _source(telegram, bot, arguments, "message to copy not found")
    if source.is_notice:
        raise bad("message can't be copied")
    text, entities = source.text, source.entities
    if arguments.has("caption") and source.media:
        text, entities = _caption(telegram, bot, arguments)
    sent = _send(telegram, bot, arguments, text=text, entities=entities, media=source.media, files=source.files)
    return {"message_id": sent.id}


@_method
def forward_message(telegram: "Telegram", bot: Bot, arguments: Arguments) -> Json:
    source = _source(telegram, bot, arguments, "message to forward not found")
    if source.is_notice:
        raise bad("message can't be forwarded")
    sent = _send(
        telegram,
        bot,
        arguments,
        text=source.text,
        entities=source.entities,
        media=source.media,
        files=source.files,
        forward=origin_of(source),
    )
    return sent.raw()


def _send(
    telegram: "Telegram",
    bot: Bot,
    arguments: Arguments,
    *,
    text: str = "",
    entities: list[Json] | None = None,
    media: Json | None = None,
    files: list[StoredFile] | None = None,
    forward: Json | None = None,
    poll: Json | None = None,
) -> Message:
    markup = checked_markup(arguments.record("reply_markup"))
    chat, topic, reply_to = _addressed(telegram, bot, arguments)
    if isinstance(chat, Group) and "web_app" in {
        key for row in (markup or {}).get("inline_keyboard", []) for b in row for key in b
    }:
        raise bad("BUTTON_TYPE_INVALID")
    _take_pace(telegram, chat)
    return telegram.post(
        chat,
        bot,
        text=text,
        entities=entities or [],
        media=media,
        files=files or (),
        forward=forward,
        poll=poll,
        markup=markup,
        reply_to=reply_to,
        topic=topic,
    )


# Changing and taking away.


@_method
def edit_message_text(telegram: "Telegram", bot: Bot, arguments: Arguments) -> Json:
    text, entities = _formatted(telegram, bot, arguments, "text", "entities")
    if not text:
        raise bad("message text is empty")
    if formatting.units(text) > MAX_TEXT:
        raise bad("MESSAGE_TOO_LONG")
    message = _editable(telegram, bot, arguments)
    if message.media or message.poll:
        raise bad("there is no text in the message to edit")
    return _edit(telegram, bot, arguments, message, text, entities)


@_method
def edit_message_caption(telegram: "Telegram", bot: Bot, arguments: Arguments) -> Json:
    text, entities = _caption(telegram, bot, arguments)
    message = _editable(telegram, bot, arguments)
    if not message.media:
        raise bad("there is no caption in the message to edit")
    return _edit(telegram, bot, arguments, message, text, entities)


@_method
def edit_message_reply_markup(telegram: "Telegram", bot: Bot, arguments: Arguments) -> Json:
    message = _editable(telegram, bot, arguments)
    return _edit(telegram, bot, arguments, message, message.text, message.entities)


def _editable(telegram: "Telegram", bot: Bot, arguments: Arguments) -> Message:
    message = _own(telegram, bot, arguments, "message to edit not found")
    if message.forward:
        raise bad("message can't be edited")
    return message


def _edit(
    telegram: "Telegram", bot: Bot, arguments: Arguments, message: Message, text: str, entities: list[Json]
) -> Json:
    markup = checked_markup(arguments.record("reply_markup"), inline_only=True)
    if (text, entities, markup) == (message.text, message.entities, message.markup):
        raise bad(
            "message is not modified: specified new message content and reply markup are exactly the same "
            "as a current content and reply markup of the message"
        )
    _take_pace(telegram, message.chat)
    telegram.edit(message, bot, text=text, entities=entities, markup=markup)
    return message.raw()


@_method
def delete_message(telegram: "Telegram", bot: Bot, arguments: Arguments) -> bool:
    chat = _destination(telegram, bot, arguments, writing=False)
    message = chat.by_id.get(arguments.integer("message_id"))
    if message is None:
        raise bad("message to delete not found")
    if not _may_delete(telegram, bot, message):
        raise bad("message can't be deleted" if isinstance(chat, Group) else "message can't be deleted for everyone")
    telegram.remove(message, bot)
    return True


@_method
def delete_messages(telegram: "Telegram", bot: Bot, arguments: Arguments) -> bool:
    chat = _destination(telegram, bot, arguments, writing=False)
    ids = arguments.records("message_ids")
    if not 1 <= len(ids) <= 100:
        raise bad("message identifiers are not specified" if not ids else "too many message identifiers specified")
    for number in ids:
        message = chat.by_id.get(int(number))
        if message and _may_delete(telegram, bot, message):
            telegram.remove(message, bot)
    return True


def _may_delete(telegram: "Telegram", bot: Bot, message: Message) -> bool:
    if telegram.now() - message.date >= DELETABLE_FOR:
        return False
    if isinstance(message.chat, Private) or message.sender is bot:
        return True
    return isinstance(message.chat, Group) and message.chat.standing(bot).may("can_delete_messages")


@_method
def pin_chat_message(telegram: "Telegram", bot: Bot, arguments: Arguments) -> bool:
    chat = _where_to_pin(telegram, bot, arguments)
    message = chat.by_id.get(arguments.integer("message_id"))
    if message is None or message.is_notice:
        raise bad("message to pin not found")
    telegram.pin(message, bot)
    return True


@_method
def unpin_chat_message(telegram: "Telegram", bot: Bot, arguments: Arguments) -> bool:
    chat = _where_to_pin(telegram, bot, arguments)
    message = chat.by_id.get(arguments.integer("message_id")) if arguments.has("message_id") else chat.pinned
    if message is None:
        raise bad("message to unpin not found")
    telegram.unpin(message, bot)
    return True


@_method
def unpin_all_chat_messages(telegram: "Telegram", bot: Bot, arguments: Arguments) -> bool:
    for message in [*_where_to_pin(telegram, bot, arguments).pins]:
        telegram.unpin(message, bot)
    return True


def _where_to_pin(telegram: "Telegram", bot: Bot, arguments: Arguments) -> Chat:
    chat = _destination(telegram, bot, arguments, writing=False)
    if isinstance(chat, Group) and not (chat.members_may_pin or chat.standing(bot).may("can_pin_messages")):
        raise bad("not enough rights to manage pinned messages in the chat")
    return chat


@_method
def set_message_reaction(telegram: "Telegram", bot: Bot, arguments: Arguments) -> bool:
    chat = _destination(telegram, bot, arguments, writing=False)
    message = chat.by_id.get(arguments.integer("message_id"))
    if message is None:
        raise bad("message to react not found")
    emoji = []
    for reaction in arguments.records("reaction"):
        if not isinstance(reaction, dict) or reaction.get("type") != "emoji":
            raise bad("REACTION_INVALID")
        emoji.append(str(reaction.get("emoji", "")))
    if any(one.replace("\ufe0f", "") not in REACTIONS for one in emoji) or message.is_notice:
        raise bad("REACTION_INVALID")
    if len(emoji) > 1:
        raise bad("REACTIONS_TOO_MANY")
    telegram.react(message, bot, emoji)
    return True


@_method
def answer_callback_query(telegram: "Telegram", bot: Bot, arguments: Arguments) -> bool:
    text = arguments.text("text")
    if formatting.units(text) > 200:
        raise bad("MESSAGE_TOO_LONG")
    url = arguments.text("url")
    if url and not url.startswith((f"https://t.me/{bot.username}?start=", f"t.me/{bot.username}?start=")):
        raise bad("URL_INVALID")
    answer = Answer(text, alert=arguments.flag("show_alert"), url=url)
    telegram.answer_press(bot, arguments.text("callback_query_id"), answer)
    return True


# Asking.


@_method
def get_chat(telegram: "Telegram", bot: Bot, arguments: Arguments) -> Json:
    chat = _destination(telegram, bot, arguments, writing=False)
    raw = chat.raw() | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": False,
            "limited_gifts": False,
            "unique_gifts": False,
            "premium_subscription": False,
            "gifts_from_channels": False,
        },
    }
    if chat.pinned:
        raw["pinned_message"] = chat.pinned.raw(with_reply=False)
    if isinstance(chat, Group):
        sending = ("messages", "polls", "other_messages", "audios", "documents", "photos", "videos", "video_notes")
        raw["permissions"] = {
            **{f"can_send_{what}": chat.members_may_write for what in (*sending, "voice_notes")},
            "can_add_web_page_previews": chat.members_may_write,
            "can_change_info": False,
            "can_invite_users": True,
            "can_pin_messages": chat.members_may_pin,
            "can_manage_topics": False,
            "can_edit_tag": False,
            "can_react_to_messages": True,
        }
    return raw


@_method
def get_chat_administrators(telegram: "Telegram", bot: Bot, arguments: Arguments) -> list[Json]:
    group = _group(telegram, bot, arguments, "there are no administrators in the private chat")
    leading = [(account, standing) for account, standing in group.standings.items() if standing.leads]
    bot.knows.update(account for account, _ in leading)
    return [member_raw(account, standing) for account, standing in leading if account is bot or not account.is_bot]


@_method
def get_chat_member(telegram: "Telegram", bot: Bot, arguments: Arguments) -> Json:
    chat = _destination(telegram, bot, arguments, writing=False)
    if not arguments.has("user_id"):
        raise bad("invalid user_id specified")
    account = telegram.account(arguments.integer("user_id"))
    if account is None:
        raise bad("PARTICIPANT_ID_INVALID")
    if not isinstance(chat, Group):
        if account not in (bot, *chat.people()):
            raise bad("user not found")
        return member_raw(account, Standing("member"))
    standing = chat.standing(account)
    if chat.hides_members and account is not bot and not standing.leads and not chat.standing(bot).leads:
        raise bad("member list is inaccessible")
    bot.knows.add(account)
    return member_raw(account, standing)


@_method
def get_chat_member_count(telegram: "Telegram", bot: Bot, arguments: Arguments) -> int:
    chat = _destination(telegram, bot, arguments, writing=False)
    return len(chat.members()) if isinstance(chat, Group) else 2


@_method
def leave_chat(telegram: "Telegram", bot: Bot, arguments: Arguments) -> bool:
    group = _group(telegram, bot, arguments, "chat member status can't be changed in private chats")
    telegram.change_standing(group, bot, Standing("left"), bot)
    return True


@_method
def get_file(telegram: "Telegram", _: Bot, arguments: Arguments) -> Json:
    if not arguments.text("file_id"):
        raise bad("file_id not specified")
    stored = telegram.files.find(arguments.text("file_id"))
    if stored is None:
        raise bad("invalid file_id")
    if len(stored.content) > MAX_DOWNLOAD:
        raise bad("file is too big")
    return {**stored.raw(), "file_path": stored.path}


# What the methods share.


def _destination(telegram: "Telegram", bot: Bot, arguments: Arguments, *, writing: bool = True) -> Chat:
    """The chat a call speaks of, or why the bot has no way there."""
    return _chat_of(telegram, bot, arguments.text("chat_id"), writing=writing)


def _chat_of(telegram: "Telegram", bot: Bot, chat_id: str, *, writing: bool) -> Chat:
    if not chat_id:
        raise bad("chat_id is empty")
    if chat_id.startswith("@"):
        named = telegram.by_username(chat_id[1:])
        if not isinstance(named, Group):
            raise bad("chat not found")
        return _group_for(bot, named, writing=writing)
    try:
        number = int(chat_id)
    except ValueError:
        raise bad("chat not found") from None
    if number in telegram.retired:
        raise bad("group chat was upgraded to a supergroup chat", migrate_to_chat_id=telegram.retired[number].id)
    group = next((group for group in telegram.groups if group.id == number), None)
    if group:
        return _group_for(bot, group, writing=writing)
    account = telegram.account(number)
    if isinstance(account, Bot):
        raise forbidden("bots can't send messages to bots")
    if not isinstance(account, Person):
        raise bad("chat not found")
    return _private_with(telegram, bot, account, writing=writing)


def _group_for(bot: Bot, group: Group, *, writing: bool) -> Group:
    standing = group.standings.get(bot)
    kind = "supergroup" if group.is_supergroup else "group"
    if standing is None:
        raise bad("chat not found")
    if standing.status == "kicked":
        raise forbidden(f"bot was kicked from the {kind} chat")
    if not standing.inside:
        raise forbidden(f"bot is not a member of the {kind} chat")
    if writing and not group.members_may_write and not standing.leads:
        raise bad("not enough rights to send text messages to the chat")
    return group


def _private_with(telegram: "Telegram", bot: Bot, person: Person, *, writing: bool) -> Private:
    chat = telegram.private(person, bot)
    if not chat.opened and person not in bot.knows:
        raise bad("chat not found")
    if writing and not chat.opened:
        raise forbidden("bot can't initiate conversation with a user")
    if writing and chat.blocked:
        raise forbidden("bot was blocked by the user")
    return chat


def _group(telegram: "Telegram", bot: Bot, arguments: Arguments, otherwise: str) -> Group:
    chat = _destination(telegram, bot, arguments, writing=False)
    if not isinstance(chat, Group):
        raise bad(otherwise)
    return chat


def _addressed(telegram: "Telegram", bot: Bot, arguments: Arguments) -> tuple[Chat, Topic | None, Message | None]:
    """Chat, topic and the message replied to."""
    chat = _destination(telegram, bot, arguments)
    topic = _topic(bot, chat, arguments.integer("message_thread_id"))
    reply_to = _reply_target(chat, arguments)
    if reply_to and topic is None:
        topic = reply_to.topic
    return chat, topic, reply_to


def _topic(bot: Bot, chat: Chat, id: int) -> Topic | None:
    if not id:
        return None
    topic = chat.topics.get(id) if isinstance(chat, Group) and chat.is_forum else None
    if topic is None or not isinstance(chat, Group):
        raise bad("message thread not found")
    if topic.closed and not chat.standing(bot).leads:
        raise bad("TOPIC_CLOSED")
    return topic


def _reply_target(chat: Chat, arguments: Arguments) -> Message | None:
    stated = arguments.record("reply_parameters") or {}
    number = int(stated.get("message_id") or arguments.integer("reply_to_message_id"))
    if not number:
        return None
    elsewhere = str(stated.get("chat_id", chat.id)) != str(chat.id)
    message = None if elsewhere else chat.by_id.get(number)
    if message is None and not (
        stated.get("allow_sending_without_reply") or arguments.flag("allow_sending_without_reply")
    ):
        raise bad("message to be replied not found")
    if message and stated.get("quote") and stated["quote"] not in message.text:
        raise bad("QUOTE_TEXT_INVALID")
    return message


def _own(telegram: "Telegram", bot: Bot, arguments: Arguments, missing: str) -> Message:
    if arguments.has("inline_message_id"):
        raise bad("MESSAGE_ID_INVALID")
    chat = _destination(telegram, bot, arguments)
    message = chat.by_id.get(arguments.integer("message_id"))
    if message is None:
        raise bad(missing)
    if message.sender is not bot or message.is_notice:
        raise bad("message can't be edited")
    return message


def _source(telegram: "Telegram", bot: Bot, arguments: Arguments, missing: str) -> Message:
    chat = _chat_of(telegram, bot, arguments.text("from_chat_id"), writing=False)
    message = chat.by_id.get(arguments.integer("message_id"))
    if message is None:
        raise bad(missing)
    return message


def _take_pace(telegram: "Telegram", chat: Chat, messages: int = 1) -> None:
    telegram.limits.take(chat, is_group=isinstance(chat, Group), now=telegram.now().timestamp(), messages=messages)


def _formatted(
    telegram: "Telegram",
    bot: Bot,
    arguments: Arguments,
    field: str,
    entities_field: str,
    mode_field: str = "parse_mode",
) -> tuple[str, list[Json]]:
    text = formatting.cleaned(arguments.text(field))
    mode = arguments.text(mode_field)
    if mode.lower() == "html":
        text, entities = formatting.parse_html(text, lambda user: _known(telegram, bot, user))
    elif mode:
        # Telegram also reads two kinds of Markdown; here everything is HTML.
        raise bad("unsupported parse_mode")
    else:
        entities = formatting.stated(arguments.records(entities_field), text)
    text, entities = formatting.trimmed(text, entities)
    return text, formatting.with_found(text, entities)


def _caption(telegram: "Telegram", bot: Bot, arguments: Arguments) -> tuple[str, list[Json]]:
    text, entities = _formatted(telegram, bot, arguments, "caption", "caption_entities")
    if formatting.units(text) > MAX_CAPTION:
        raise bad("message caption is too long")
    return text, entities


def _known(telegram: "Telegram", bot: Bot, id: int) -> Json | None:
    account = telegram.account(id)
    return account.raw() if account and (account in bot.knows or account is bot) else None


def _media(telegram: "Telegram", arguments: Arguments, kind: str, value: str) -> tuple[Json, list[StoredFile]]:
    name = value.removeprefix("attach://") if value.startswith("attach://") else kind
    if value.startswith("attach://") or (not value and kind in arguments.files):
        if name not in arguments.files:
            raise bad(f"file with name {name} not found")
        file_name, content = arguments.files[name]
        if kind == "photo":
            return telegram.files.photo(content)
        return telegram.files.document(file_name, content)
    if not value:
        raise bad(f"there is no {kind} in the request")
    if value.startswith(("http://", "https://")):
        raise bad("failed to get HTTP URL content")
    stored = telegram.files.find(value)
    if stored is None:
        raise bad("wrong remote file identifier specified: Wrong string length")
    if kind == "photo":
        return telegram.files.photo(stored.content)
    return {"document": {**stored.raw(), "file_name": stored.name, "mime_type": stored.mime}}, [stored]
