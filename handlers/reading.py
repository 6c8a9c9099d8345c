"""The door: a Telegram update becomes one plain value, once. After it nobody asks whether `message` is None."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime

from telegram import Chat, Message, MessageOriginUser, Update, User
from telegram.constants import ChatType

from domain.groups import Language

# Telegram's stand-ins for «the group itself», «a linked channel» and «a channel speaking here»: nobody to credit.
NOBODY = frozenset({1087968824, 777000, 136817688})


@dataclass(frozen=True)
class Sender:
    """A real person."""

    id: int
    name: str
    username: str | None
    language: Language | None


@dataclass(frozen=True)
class File:
    """A file, photo or voice note of a message."""

    telegram_file: str
    unique: str
    name: str
    mime: str
    size: int


@dataclass(frozen=True)
class Incoming:
    """What came in, whichever kind of update it was."""

    chat: int
    chat_title: str
    private: bool
    thread: int | None
    sender: Sender | None  # None: an anonymous administrator or a channel
    message: int | None
    at: datetime
    text: str = ""
    arguments: str = ""  # what follows the command, line breaks kept
    command: str = ""
    files: tuple[File, ...] = ()
    reply_to: int | None = None  # our own message it replies to
    shown: str = ""  # what our own message that it replies to, or whose button was pressed, says
    shown_keys: tuple[str, ...] = ()  # of the buttons under our own message that it replies to
    replied: Sender | None = None  # the person whose message it replies to
    replied_files: tuple[File, ...] = ()  # a command in reply to a file, or to a text, is about it
    replied_text: str = ""
    album: str | None = None
    forwarded_from: str | None = None
    edited: bool = False
    unreadable: bool = False  # a kind of content we cannot take (poll, location, contact ...)
    press: str = ""  # the key of a pressed button
    callback: str = ""  # what the press is to be answered with
    from_afar: bool = False  # it is about a group in which the person need not be: a poll can be forwarded


def incoming_from(update: Update, me: int) -> Incoming | None:
    """None for what concerns nobody: an update without a message, or a message of another bot."""
    if query := update.callback_query:
        message = query.message
        return Incoming(
            chat=message.chat.id if message else query.from_user.id,
            chat_title=title_of(message.chat) if message else "",
            private=message is None or message.chat.type == ChatType.PRIVATE,
            thread=message.message_thread_id if isinstance(message, Message) and message.is_topic_message else None,
            sender=_sender(query.from_user),
            message=message.message_id if message else None,
            at=message.date if message else datetime.fromtimestamp(0).astimezone(),
            shown=(message.text or "") if isinstance(message, Message) else "",
            press=query.data or "",
            callback=query.id,
        )
    message = update.effective_message
    if message is None or update.channel_post or update.edited_channel_post:
        return None
    sender = _sender(message.from_user)
    if message.sender_chat is not None:
        sender = None
    text = words_of(message.text or message.caption or (message.sticker.emoji if message.sticker else None) or "")
    command, arguments = _command(text)
    replied = message.reply_to_message
    ours = bool(replied and replied.from_user and replied.from_user.id == me)
    files = _files(message)
    return Incoming(
        chat=message.chat.id,
        chat_title=title_of(message.chat),
        private=message.chat.type == ChatType.PRIVATE,
        thread=message.message_thread_id if message.is_topic_message else None,
        sender=sender,
        message=message.message_id,
        at=(message.edit_date if update.edited_message else None) or message.date,
        text=text,
        command=command,
        arguments=arguments,
        files=files,
        reply_to=replied.message_id if replied and ours else None,
        shown=(replied.text or replied.caption or "") if replied and ours else "",
        shown_keys=_keys(replied) if replied and ours else (),
        replied_files=_files(replied) if replied and command else (),
        replied_text=words_of(replied.text or "") if replied and command and not ours else "",
        replied=_sender(replied.from_user) if replied and not ours and not replied.forum_topic_created else None,
        album=message.media_group_id,
        forwarded_from=_origin(message),
        edited=update.edited_message is not None,
        unreadable=not text and not files,
    )


def _keys(message: Message) -> tuple[str, ...]:
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    return tuple(str(button.callback_data) for row in rows for button in row if button.callback_data)


def voter_of(update: Update) -> Sender | None:
    """The person who voted in a poll; None for whoever votes in the name of a chat."""
    answer = update.poll_answer
    return _sender(answer.user) if answer and answer.voter_chat is None else None


def of_voter(voter: Sender, chat: int, at: datetime) -> Incoming:
    """A vote in a poll of this group. It comes without a message, and without the hour."""
    return Incoming(chat, "", private=False, thread=None, sender=voter, message=None, at=at, from_afar=True)


def words_of(text: str) -> str:
    """As sent, but an accent pasted from a PDF is one with its letter, and nothing unseen stands ahead."""
    return _UNSEEN_AHEAD.sub("", unicodedata.normalize("NFC", clean(text)))


_UNSEEN_AHEAD = re.compile("^\\s*[\u200b\u200e\u200f\ufeff][\\s\u200b\u200e\u200f\ufeff]*")


def clean(text: str) -> str:
    """Without what no document can hold: control characters, halves of characters. Line ends and tabs stay."""
    return "".join(
        c for c in text if c in "\n\t" or (unicodedata.category(c) not in ("Cc", "Cs") and c not in "\ufffe\uffff")
    )


def clean_name(name: str) -> str:
    """On one line, and unable to turn the direction of what is written beside it."""
    return " ".join(_TURNS.sub("", clean(name.replace("\n", " "))).split())


_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def title_of(chat: Chat) -> str:
    return clean_name(chat.title or chat.full_name or "")


def _sender(user: User | None) -> Sender | None:
    if user is None or user.is_bot or user.id in NOBODY:
        return None
    code = (user.language_code or "")[:2]
    language: Language | None = "fr" if code == "fr" else "en" if code == "en" else None
    return Sender(user.id, clean_name(user.full_name) or user.username or "?", user.username, language)


def _command(text: str) -> tuple[str, str]:
    """«/decision@relance_bot title» -> («decision», «title»)."""
    if not text.startswith("/"):
        return "", ""
    first, _, rest = text.replace("\n", " \n", 1).partition(" ")
    return first[1:].partition("@")[0].lower(), rest.strip()


def _files(message: Message) -> tuple[File, ...]:
    stamp = f"{message.date:%Y%m%d-%H%M%S}-{message.message_id}"  # the photos of an album come at the same second
    if document := message.document:
        name = clean_name(document.file_name or "") or f"document-{stamp}"
        return (
            File(
                document.file_id,
                document.file_unique_id,
                name,
                document.mime_type or "application/octet-stream",
                document.file_size or 0,
            ),
        )
    if message.photo:
        photo = max(message.photo, key=lambda p: p.width * p.height)
        return (File(photo.file_id, photo.file_unique_id, f"photo-{stamp}.jpg", "image/jpeg", photo.file_size or 0),)
    if voice := message.voice:
        mime = voice.mime_type or "audio/ogg"
        return (File(voice.file_id, voice.file_unique_id, f"voice-{stamp}.ogg", mime, voice.file_size or 0),)
    if audio := message.audio:
        name = clean_name(audio.file_name or "") or f"audio-{stamp}"
        return (File(audio.file_id, audio.file_unique_id, name, audio.mime_type or "audio/mpeg", audio.file_size or 0),)
    if video := message.video or message.video_note:
        return (File(video.file_id, video.file_unique_id, f"video-{stamp}.mp4", "video/mp4", video.file_size or 0),)
    return ()


def _origin(message: Message) -> str | None:
    """Whose message was forwarded, as far as Telegram tells."""
    origin = message.forward_origin
    if origin is None:
        return None
    if isinstance(origin, MessageOriginUser):
        return clean_name(origin.sender_user.full_name)
    for attribute in ("sender_user_name", "author_signature"):
        if name := getattr(origin, attribute, None):
            return clean_name(str(name))
    chat = getattr(origin, "chat", None) or getattr(origin, "sender_chat", None)
    return title_of(chat) if chat else "?"
