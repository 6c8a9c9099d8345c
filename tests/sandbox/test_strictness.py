"""Where Telegram says no, the engine says no in the same words. Every fact is seen through both doors."""

import struct
from datetime import timedelta

import pytest
from telegram import (
    BotCommand,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    MessageEntity,
    ReactionTypeEmoji,
    ReplyParameters,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter

from sandbox.chats import ImpossibleError
from tests.sandbox.conftest import World

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)


def button(label: str, data: str = "x") -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=data)]])


# Texts and captions


async def test_a_text_is_at_most_4096_utf16_units_and_not_empty(world: World) -> None:
    await world.bot.send_message(world.group.id, "é" * 4096)
    await world.bot.send_message(world.group.id, "<b>" + "é" * 4096 + "</b>", parse_mode=ParseMode.HTML)
    with pytest.raises(BadRequest, match="Message is too long"):
        await world.bot.send_message(world.group.id, "😀" * 2049)
    with pytest.raises(BadRequest, match="Message text is empty"):
        await world.bot.send_message(world.group.id, " \n ")


async def test_a_caption_is_at_most_1024_units(world: World) -> None:
    with pytest.raises(BadRequest, match="Message caption is too long"):
        await world.bot.send_document(world.group.id, b"x", caption="a" * 1025)


async def test_an_edited_text_has_its_own_word_for_too_long(world: World) -> None:
    message = await world.bot.send_message(world.group.id, "a")
    with pytest.raises(BadRequest, match=r"(?i)message_too_long"):
        await message.edit_text("a" * 4097)


async def test_html_comes_back_as_plain_text_and_entities(world: World) -> None:
    message = await world.bot.send_message(
        world.group.id,
        '😀 <b>gras</b> <tg-time unix="1497571140" format="wDt">jeudi</tg-time>',
        parse_mode=ParseMode.HTML,
    )
    assert message.text == "😀 gras jeudi"
    assert [(one.type, message.parse_entity(one)) for one in message.entities] == [
        (MessageEntity.BOLD, "gras"),
        (MessageEntity.DATE_TIME, "jeudi"),
    ]


async def test_broken_html_is_refused(world: World) -> None:
    with pytest.raises(BadRequest, match=r"(?i)can't parse entities: can't find end tag"):
        await world.bot.send_message(world.group.id, "<b>a", parse_mode=ParseMode.HTML)


async def test_control_characters_become_spaces(world: World) -> None:
    message = await world.bot.send_message(world.group.id, "a\x00b\x07c\r\nd")
    assert message.text == "a b c\nd"


async def test_a_lone_surrogate_is_no_text(world: World) -> None:
    answer = await world.telegram.call(world.me.token, "sendMessage", {"chat_id": world.group.id, "text": "a\ud800"})
    assert answer == {"ok": False, "error_code": 400, "description": "Bad Request: strings must be encoded in UTF-8"}


# Buttons


async def test_callback_data_is_1_to_64_bytes(world: World) -> None:
    await world.bot.send_message(world.group.id, "a", reply_markup=button("ok", "é" * 32))
    with pytest.raises(BadRequest, match=r"(?i)button_data_invalid"):
        await world.bot.send_message(world.group.id, "a", reply_markup=button("ok", "é" * 33))
    with pytest.raises(BadRequest, match="text buttons are unallowed"):
        await world.bot.send_message(world.group.id, "a", reply_markup=button("ok", ""))


async def test_a_url_button_needs_an_address(world: World) -> None:
    wrong = InlineKeyboardMarkup([[InlineKeyboardButton("ici", url="not an address")]])
    with pytest.raises(BadRequest, match="wrong http url"):
        await world.bot.send_message(world.group.id, "a", reply_markup=wrong)


async def test_an_edit_takes_inline_buttons_only(world: World) -> None:
    message = await world.bot.send_message(world.group.id, "a")
    raw = {"chat_id": world.group.id, "message_id": message.message_id, "text": "b"}
    answer = await world.telegram.call(
        world.me.token, "editMessageText", raw | {"reply_markup": '{"force_reply":true}'}
    )
    assert answer["description"] == "Bad Request: inline keyboard expected"


# Where a bot may write


async def test_an_unknown_chat_is_not_found(world: World) -> None:
    for chat in (-100123, 12345, "@nobody_here"):
        with pytest.raises(BadRequest, match="Chat not found"):
            await world.bot.send_message(chat, "a")


async def test_a_bot_cannot_write_first(world: World) -> None:
    # Somebody the bot has seen in a group, but who never opened the private chat.
    world.mariam.writes(world.group, "/hello")
    await world.updates()
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await world.bot.send_message(world.mariam.id, "a")
    # Somebody it never saw does not even exist for it.
    with pytest.raises(BadRequest, match="Chat not found"):
        await world.bot.send_message(world.ibrahim.id, "a")

    world.mariam.starts()
    await world.bot.send_message(world.mariam.id, "a")
    assert world.mariam.private().last.text == "a"


async def test_who_blocked_the_bot_hears_nothing_and_the_bot_is_told(world: World) -> None:
    world.aissata.starts()
    world.aissata.blocks()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await world.bot.send_message(world.aissata.id, "a")
    world.aissata.unblocks()
    await world.bot.send_message(world.aissata.id, "a")
    changes = [update.my_chat_member for update in await world.updates() if update.my_chat_member]
    assert [(one.old_chat_member.status, one.new_chat_member.status) for one in changes] == [
        ("member", "kicked"),
        ("kicked", "member"),
    ]


async def test_out_of_a_group_the_bot_is_refused_by_how_it_went(world: World) -> None:
    world.group.removes(world.me)
    with pytest.raises(Forbidden, match="bot was kicked from the supergroup chat"):
        await world.bot.send_message(world.group.id, "a")
    world.group.adds(world.me)
    await world.bot.leave_chat(world.group.id)
    with pytest.raises(Forbidden, match="bot is not a member of the supergroup chat"):
        await world.bot.send_message(world.group.id, "a")


async def test_where_only_administrators_write_a_member_bot_does_not(world: World) -> None:
    world.group.members_may_write = False
    with pytest.raises(BadRequest, match="Not enough rights to send text messages to the chat"):
        await world.bot.send_message(world.group.id, "a")
    world.group.promotes(world.me)
    await world.bot.send_message(world.group.id, "a")
    with pytest.raises(ImpossibleError):
        world.ibrahim.writes(world.group, "et moi ?")


async def test_bots_do_not_write_to_bots(world: World) -> None:
    other = world.telegram.bot("600002:AAother", "other_bot", "Other")
    with pytest.raises(Forbidden, match="bots can't send messages to bots"):
        await world.bot.send_message(other.id, "a")


# Replies


async def test_a_reply_needs_its_message(world: World) -> None:
    question = world.mariam.writes(world.group, "/question")
    answer = await world.bot.send_message(world.group.id, "a", reply_parameters=ReplyParameters(question.id))
    assert answer.reply_to_message
    assert answer.reply_to_message.text == "/question"

    world.mariam.deletes(question)
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await world.bot.send_message(world.group.id, "a", reply_parameters=ReplyParameters(question.id))
    orphan = await world.bot.send_message(
        world.group.id, "a", reply_parameters=ReplyParameters(question.id, allow_sending_without_reply=True)
    )
    assert orphan.reply_to_message is None


async def test_message_ids_of_one_supergroup_mean_nothing_in_another(world: World) -> None:
    other = world.telegram.group("Autre", world.mariam, members=[world.me])
    here = [world.mariam.writes(group, "/x").id for group in (world.group, other)]
    # The second group's notice of the bot's arrival and this command carry the same small numbers as the first's.
    assert here[0] == here[1]


# Editing and deleting


async def test_an_edit_that_changes_nothing_is_an_error(world: World) -> None:
    message = await world.bot.send_message(
        world.group.id, "<b>a</b>", parse_mode=ParseMode.HTML, reply_markup=button("ok")
    )
    with pytest.raises(BadRequest, match="Message is not modified"):
        await message.edit_text("<b>a</b>", parse_mode=ParseMode.HTML, reply_markup=button("ok"))
    with pytest.raises(BadRequest, match="Message is not modified"):
        await message.edit_reply_markup(button("ok"))
    edited = await message.edit_text("a")
    assert not isinstance(edited, bool)
    assert edited.edit_date
    assert edited.reply_markup is None


async def test_only_its_own_messages_can_be_edited(world: World) -> None:
    theirs = world.mariam.writes(world.group, "/x")
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await world.bot.edit_message_text("b", world.group.id, theirs.id)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await world.bot.edit_message_text("b", world.group.id, 9999)


async def test_a_document_has_a_caption_and_no_text(world: World) -> None:
    message = await world.bot.send_document(world.group.id, b"x", caption="avant")
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await world.bot.edit_message_text("b", world.group.id, message.message_id)
    await message.edit_caption("après")
    assert world.group.last.text == "après"
    text = await world.bot.send_message(world.group.id, "a")
    with pytest.raises(BadRequest, match="There is no caption in the message to edit"):
        await text.edit_caption("b")


async def test_nothing_older_than_48_hours_can_be_deleted_by_a_bot(world: World) -> None:
    world.group.promotes(world.me)
    message = await world.bot.send_message(world.group.id, "a")
    world.clock.wind_by(timedelta(hours=47, minutes=59))
    young = await world.bot.send_message(world.group.id, "b")
    world.clock.wind_by(timedelta(minutes=1))
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await message.delete()
    assert await young.delete()
    assert [one.text for one in world.group.messages] == ["a"]


async def test_messages_of_others_are_deleted_by_right_only(world: World) -> None:
    theirs = world.ibrahim.writes(world.group, "/x")
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await world.bot.delete_message(world.group.id, theirs.id)
    world.group.promotes(world.me, can_delete_messages=True)
    assert await world.bot.delete_message(world.group.id, theirs.id)
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await world.bot.delete_message(world.group.id, theirs.id)
    assert await world.bot.delete_messages(world.group.id, [theirs.id, 9999])


async def test_a_deletion_is_never_signalled(world: World) -> None:
    message = world.mariam.writes(world.group, "/x")
    await world.updates()
    world.mariam.deletes(message)
    assert await world.updates() == []
    assert world.group.messages == []


# Pins and reactions


async def test_a_member_bot_pins_only_where_members_may(world: World) -> None:
    message = await world.bot.send_message(world.group.id, "a")
    with pytest.raises(BadRequest, match="Not enough rights to manage pinned messages in the chat"):
        await message.pin()
    world.group.promotes(world.me, can_delete_messages=True)
    with pytest.raises(BadRequest, match="Not enough rights"):
        await message.pin()
    world.group.promotes(world.me, can_pin_messages=True)
    assert await message.pin()
    assert world.group.pinned is world.group.last
    # Its own pin comes back as a notice.
    notices = [update.message for update in await world.updates() if update.message and update.message.pinned_message]
    assert [one.from_user.id for one in notices if one.from_user] == [world.me.id]

    plain = world.telegram.group("Petit", world.mariam, members=[world.me], kind="group")
    other = await world.bot.send_message(plain.id, "b")
    assert await other.pin()
    assert (await world.bot.get_chat(plain.id)).pinned_message == other
    assert await world.bot.unpin_all_chat_messages(plain.id)
    assert plain.pinned is None
    with pytest.raises(BadRequest, match="Message to unpin not found"):
        await world.bot.unpin_chat_message(plain.id)


async def test_a_pin_needs_its_message(world: World) -> None:
    world.group.promotes(world.me)
    with pytest.raises(BadRequest, match="Message to pin not found"):
        await world.bot.pin_chat_message(world.group.id, 9999)


async def test_only_the_free_reactions_are_accepted(world: World) -> None:
    message = world.mariam.writes(world.group, "/x")
    assert await world.bot.set_message_reaction(world.group.id, message.id, "👍")
    assert await world.bot.set_message_reaction(world.group.id, message.id, ReactionTypeEmoji("❤️"))
    assert message.seen_reactions == ["❤️"]
    for wrong in ("✅", "📌", "a"):
        with pytest.raises(BadRequest, match=r"(?i)reaction_invalid"):
            await world.bot.set_message_reaction(world.group.id, message.id, ReactionTypeEmoji(wrong))
    with pytest.raises(BadRequest, match=r"(?i)message to react not found"):
        await world.bot.set_message_reaction(world.group.id, 9999, "👍")
    assert await world.bot.set_message_reaction(world.group.id, message.id)
    assert message.seen_reactions == []


# Callbacks


async def test_a_press_is_answered_once_and_in_time(world: World) -> None:
    await world.bot.send_message(world.group.id, "?", reply_markup=button("oui", "yes"))
    press = world.ibrahim.taps(world.group.last, "oui")
    assert press
    [query] = [update.callback_query for update in await world.updates() if update.callback_query]
    assert (query.data, query.from_user.id) == ("yes", world.ibrahim.id)
    assert query.message
    with pytest.raises(BadRequest, match=r"(?i)message_too_long"):
        await query.answer("a" * 201)
    assert await query.answer("noté", show_alert=True)
    assert (press.answered.result().text, press.answered.result().alert) == ("noté", True)
    with pytest.raises(BadRequest, match="Query is too old"):
        await query.answer("encore")

    world.ibrahim.taps(world.group.last, 0)
    [late] = [update.callback_query for update in await world.updates() if update.callback_query]
    world.clock.wind_by(timedelta(seconds=61))
    with pytest.raises(BadRequest, match="Query is too old"):
        await late.answer()


# Pace


async def test_a_private_chat_takes_a_burst_then_one_a_second(world: World) -> None:
    world.mariam.starts()
    for _ in range(5):
        await world.bot.send_message(world.mariam.id, "a")
    with pytest.raises(RetryAfter) as slow:
        await world.bot.send_message(world.mariam.id, "a")
    assert slow.value.retry_after == timedelta(seconds=1)
    world.clock.wind_by(timedelta(seconds=1))
    await world.bot.send_message(world.mariam.id, "a")


async def test_a_group_takes_20_messages_a_minute(world: World) -> None:
    for _ in range(20):
        await world.bot.send_message(world.group.id, "a")
        world.clock.wind_by(timedelta(seconds=1))
    with pytest.raises(RetryAfter) as slow:
        await world.bot.send_message(world.group.id, "a")
    assert slow.value.retry_after == timedelta(seconds=40)
    world.clock.wind_by(timedelta(seconds=40))
    await world.bot.send_message(world.group.id, "a")


async def test_30_messages_a_second_in_all(world: World) -> None:
    people = [world.telegram.person(f"P{number}") for number in range(31)]
    for person in people:
        person.starts()
    for person in people[:30]:
        await world.bot.send_message(person.id, "a")
    with pytest.raises(RetryAfter):
        await world.bot.send_message(people[30].id, "a")
    world.telegram.limits.enforced = False
    await world.bot.send_message(people[30].id, "a")


# Groups that become supergroups


async def test_a_migrated_group_has_another_id_and_its_old_messages_are_dead(world: World) -> None:
    group = world.telegram.group("Petit", world.mariam, members=[world.me, world.aissata], kind="group")
    call = await world.bot.send_message(group.id, "appel")
    old_id = group.id
    await world.updates()

    group.becomes_supergroup()

    notices = [update.message for update in await world.updates() if update.message]
    assert [(one.chat.id, one.migrate_to_chat_id, one.migrate_from_chat_id) for one in notices] == [
        (old_id, group.id, None),
        (group.id, None, old_id),
    ]
    with pytest.raises(ChatMigrated) as moved:
        await world.bot.send_message(old_id, "a")
    assert moved.value.new_chat_id == group.id
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await world.bot.edit_message_text("b", group.id, call.message_id)
    # People still see it, but an answer to it tells the bot nothing about what it answers.
    world.aissata.replies("1) Accès", to=group.messages[0])
    assert await world.heard() == []
    with pytest.raises(ImpossibleError):
        world.aissata.taps(group.messages[0], 0)


# Forums


async def test_in_a_topic_everything_replies_to_its_first_message(world: World) -> None:
    forum = world.telegram.group("Forum", world.mariam, members=[world.me, world.aissata], kind="forum")
    forum.promotes(world.me)
    topic = forum.opens_topic("Priorités")
    await world.updates()
    call = await world.bot.send_message(forum.id, "appel", message_thread_id=topic.id)
    assert (call.message_thread_id, call.is_topic_message) == (topic.id, True)

    world.aissata.writes(forum, "bonjour", topic=topic)
    world.aissata.replies("1) Accès", to=forum.last)
    plain, reply = [update.message for update in await world.updates() if update.message]
    assert plain.reply_to_message
    assert plain.reply_to_message.message_id == topic.id
    assert plain.reply_to_message.forum_topic_created
    assert reply.reply_to_message
    assert reply.reply_to_message.text == "bonjour"
    assert (reply.message_thread_id, reply.is_topic_message) == (topic.id, True)

    general = await world.bot.send_message(forum.id, "a")
    assert general.message_thread_id is None
    with pytest.raises(BadRequest, match="Message thread not found"):
        await world.bot.send_message(forum.id, "a", message_thread_id=1)
    forum.deletes_topic(topic)
    with pytest.raises(BadRequest, match="Message thread not found"):
        await world.bot.send_message(forum.id, "a", message_thread_id=topic.id)


async def test_a_closed_topic_is_for_administrators(world: World) -> None:
    forum = world.telegram.group("Forum", world.mariam, members=[world.me, world.aissata], kind="forum")
    topic = forum.opens_topic("Clos")
    forum.closes_topic(topic)
    with pytest.raises(BadRequest, match=r"(?i)topic_closed"):
        await world.bot.send_message(forum.id, "a", message_thread_id=topic.id)
    with pytest.raises(ImpossibleError):
        world.aissata.writes(forum, "a", topic=topic)
    world.mariam.writes(forum, "a", topic=topic)


async def test_a_reply_in_a_plain_supergroup_names_a_thread_that_cannot_be_written_to(world: World) -> None:
    await world.bot.send_message(world.group.id, "appel")
    world.aissata.replies("1) Accès", to=world.group.last)
    [reply] = [update.message for update in await world.updates() if update.message]
    assert reply.message_thread_id
    assert not reply.is_topic_message
    with pytest.raises(BadRequest, match="Message thread not found"):
        await world.bot.send_message(world.group.id, "a", message_thread_id=reply.message_thread_id)


# Files


async def test_a_file_goes_out_and_comes_back_byte_for_byte(world: World) -> None:
    sent = await world.bot.send_document(
        world.group.id, b"\x00\xffdocx", filename="priorités EHP.docx", caption="voilà"
    )
    assert sent.document
    assert sent.document.file_name == "priorités EHP.docx"
    got = await (await sent.document.get_file()).download_as_bytearray()
    assert bytes(got) == b"\x00\xffdocx"
    again = await world.bot.send_document(world.group.id, sent.document.file_id)
    assert again.document == sent.document


async def test_files_have_their_limits(world: World) -> None:
    world.mariam.starts()
    world.mariam.sends(world.me, file=("grand.pdf", b"x" * (20 * 1024 * 1024 + 1)))
    document = (await world.updates())[-1].message.document  # type: ignore[union-attr]
    assert document
    with pytest.raises(BadRequest, match="File is too big"):
        await document.get_file()
    with pytest.raises(BadRequest, match=r"(?i)invalid file_id"):
        await world.bot.get_file("nonsense")
    with pytest.raises(BadRequest, match="File must be non-empty"):
        await world.bot.send_document(world.group.id, b"")
    with pytest.raises(NetworkError, match="Request Entity Too Large"):
        await world.bot.send_document(world.group.id, b"x" * (50 * 1024 * 1024 + 1))


async def test_a_photo_must_be_a_picture(world: World) -> None:
    sent = await world.bot.send_photo(world.group.id, PNG)
    assert (sent.photo[0].width, sent.photo[0].height) == (1, 1)
    with pytest.raises(BadRequest, match=r"(?i)image_process_failed"):
        await world.bot.send_photo(world.group.id, b"not a picture")
    with pytest.raises(BadRequest, match=r"(?i)photo_invalid_dimensions"):
        await world.bot.send_photo(world.group.id, _of_size(21, 1))
    with pytest.raises(BadRequest, match=r"(?i)photo_invalid_dimensions"):
        await world.bot.send_photo(world.group.id, _of_size(5000, 5001))
    with pytest.raises(BadRequest, match=r"(?i)file of size 10485761 bytes is too big for a photo"):
        await world.bot.send_photo(world.group.id, PNG + b"\0" * (10 * 1024 * 1024 + 1 - len(PNG)))
    with pytest.raises(BadRequest, match="caption is too long"):
        await world.bot.send_photo(world.group.id, PNG, caption="a" * 1025)


def _of_size(width: int, height: int) -> bytes:
    """The same picture, saying that it is as large as that."""
    return PNG[:16] + struct.pack(">II", width, height) + PNG[24:]


async def test_an_album_holds_two_to_ten(world: World) -> None:
    files = [InputMediaDocument(f"{number}".encode(), filename=f"{number}.txt") for number in range(3)]
    sent = await world.bot.send_media_group(world.group.id, files, caption="trois")
    assert [one.caption for one in sent] == ["trois", None, None]
    assert len({one.media_group_id for one in sent}) == 1
    with pytest.raises(BadRequest, match="2-10"):
        await world.bot.send_media_group(world.group.id, files[:1])


# Copies, forwards, polls, actions


async def test_copies_and_forwards(world: World) -> None:
    world.mariam.starts()
    theirs = world.ibrahim.writes(world.group, "/point accès")
    copied = await world.bot.copy_message(world.mariam.id, world.group.id, theirs.id)
    assert world.mariam.private().last.id == copied.message_id
    assert world.mariam.private().last.sender is world.me
    passed_on = await world.bot.forward_message(world.mariam.id, world.group.id, theirs.id)
    assert passed_on.forward_origin
    assert passed_on.forward_origin.sender_user.id == world.ibrahim.id  # type: ignore[attr-defined]
    with pytest.raises(BadRequest, match="Message to copy not found"):
        await world.bot.copy_message(world.mariam.id, world.group.id, 9999)
    with pytest.raises(BadRequest, match="Message to forward not found"):
        await world.bot.forward_message(world.mariam.id, world.group.id, 9999)


async def test_a_poll_is_voted_in_and_stopped(world: World) -> None:
    message = await world.bot.send_poll(world.group.id, "Quand ?", ["mercredi", "jeudi"], is_anonymous=False)
    world.ibrahim.votes(world.group.last, 1)
    updates = await world.updates()
    [answer] = [update.poll_answer for update in updates if update.poll_answer]
    assert (answer.user.id if answer.user else None, answer.option_ids) == (world.ibrahim.id, (1,))
    assert [update.poll.options[1].voter_count for update in updates if update.poll] == [1]
    stopped = await world.bot.stop_poll(world.group.id, message.message_id)
    assert stopped.is_closed
    with pytest.raises(BadRequest, match="Poll has already been closed"):
        await world.bot.stop_poll(world.group.id, message.message_id)
    with pytest.raises(ImpossibleError):
        world.ibrahim.votes(world.group.last, 0)
    with pytest.raises(BadRequest, match="12 options"):
        await world.bot.send_poll(world.group.id, "?", [str(number) for number in range(13)])


async def test_a_poll_closes_by_itself(world: World) -> None:
    ends = world.telegram.now() + timedelta(hours=1)
    message = await world.bot.send_poll(
        world.group.id,
        "Quand ?",
        ["mercredi", "jeudi"],
        is_anonymous=False,
        close_date=ends,
        hide_results_until_closes=True,
    )
    poll = world.group.last
    assert poll.hides_results
    world.ibrahim.votes(poll, 1)
    world.clock.wind_to(ends)
    with pytest.raises(ImpossibleError):
        world.ibrahim.votes(poll, 0)
    with pytest.raises(BadRequest, match="Poll has already been closed"):
        await world.bot.stop_poll(world.group.id, message.message_id)
    with pytest.raises(BadRequest, match="close date"):
        await world.bot.send_poll(world.group.id, "?", ["a", "b"], close_date=ends + timedelta(days=31))


async def test_a_chat_action_is_seen(world: World) -> None:
    assert await world.bot.send_chat_action(world.group.id, "upload_document")
    assert (world.telegram.transcript[-1].what, world.telegram.transcript[-1].text) == ("acted", "upload_document")


# Asking about chats


async def test_what_a_bot_may_ask(world: World) -> None:
    chat = await world.bot.get_chat(world.group.id)
    assert (chat.title, chat.type, chat.permissions.can_pin_messages if chat.permissions else None) == (
        "Cluster",
        "supergroup",
        False,
    )
    world.group.promotes(world.aissata, title="co-facilitation")
    leading = await world.bot.get_chat_administrators(world.group.id)
    assert [(one.status, one.user.id) for one in leading] == [
        ("creator", world.mariam.id),
        ("administrator", world.aissata.id),
    ]
    assert (await world.bot.get_chat_member(world.group.id, world.ibrahim.id)).status == "member"
    assert (await world.bot.get_chat_member(world.group.id, world.me.id)).status == "member"
    stranger = world.telegram.person("Inconnue")
    assert (await world.bot.get_chat_member(world.group.id, stranger.id)).status == "left"
    with pytest.raises(BadRequest, match=r"(?i)participant_id_invalid"):
        await world.bot.get_chat_member(world.group.id, 4)
    assert await world.bot.get_chat_member_count(world.group.id) == 4
    world.group.hides_members = True
    with pytest.raises(BadRequest, match="Member list is inaccessible"):
        await world.bot.get_chat_member(world.group.id, world.ibrahim.id)
    world.mariam.starts()
    with pytest.raises(BadRequest, match="There are no administrators in the private chat"):
        await world.bot.get_chat_administrators(world.mariam.id)


async def test_commands_and_descriptions_are_kept_by_scope_and_language(world: World) -> None:
    await world.bot.set_my_commands([BotCommand("decision", "Ouvrir")], language_code="fr")
    assert [one.command for one in await world.bot.get_my_commands(language_code="fr")] == ["decision"]
    assert await world.bot.get_my_commands() == ()
    with pytest.raises(BadRequest, match=r"(?i)bot_command_invalid"):
        await world.bot.set_my_commands([BotCommand("Décision", "Ouvrir")])
    await world.bot.delete_my_commands(language_code="fr")
    assert await world.bot.get_my_commands(language_code="fr") == ()
    await world.bot.set_my_description("Relances", language_code="fr")
    assert (await world.bot.get_my_description("fr")).description == "Relances"
    await world.bot.set_my_short_description("court")
    assert (await world.bot.get_my_short_description()).short_description == "court"


async def test_an_unknown_method_or_token_is_refused(world: World) -> None:
    with pytest.raises(InvalidToken):
        await world.bot.send_dice(world.group.id)
    answer = await world.telegram.call("600001:wrong", "getMe")
    assert answer == {"ok": False, "error_code": 401, "description": "Unauthorized"}


async def test_a_forced_reply_is_seen(world: World) -> None:
    await world.bot.send_message(world.group.id, "?", reply_markup=ForceReply(input_field_placeholder="1) …"))
    assert world.group.last.asks_reply
