"""What people do, and what of it reaches the bot."""

import asyncio
from datetime import timedelta

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import Conflict

from sandbox.chats import ImpossibleError, split
from sandbox.formatting import units
from tests.sandbox.conftest import World
from tests.sandbox.test_strictness import PNG

# Privacy mode


async def test_in_a_group_the_bot_hears_commands_replies_and_notices_only(world: World) -> None:
    world.mariam.writes(world.group, "bonjour à tous")
    world.mariam.writes(world.group, "@toy_bot tu es là ?")
    world.mariam.writes(world.group, "/help")
    world.mariam.writes(world.group, "/help@toy_bot")
    world.mariam.writes(world.group, "/help@other_bot")
    assert await world.heard() == ["/help", "/help@toy_bot"]

    await world.bot.send_message(world.group.id, "appel")
    call = world.group.last
    world.aissata.replies("1) Accès", to=call)
    world.ibrahim.replies("merci Aïssata", to=world.group.last)
    world.ibrahim.sends(world.group, file=("note.txt", b"x"), caption="/help")
    world.ibrahim.sends(world.group, file=("note.txt", b"x"), reply_to=call)
    messages = [update.message for update in await world.updates() if update.message]
    assert [(one.text, bool(one.document)) for one in messages] == [("1) Accès", False), (None, True)]


async def test_a_bare_command_goes_to_the_bot_that_spoke_last(world: World) -> None:
    other = world.telegram.bot("600002:AAother", "other_bot", "Other")
    world.group.adds(other)
    world.mariam.writes(world.group, "/help")
    assert await world.heard() == []
    await world.bot.send_message(world.group.id, "a")
    world.mariam.writes(world.group, "/help")
    assert await world.heard() == ["/help"]
    await world.telegram.call(other.token, "sendMessage", {"chat_id": world.group.id, "text": "b"})
    world.mariam.writes(world.group, "/help")
    # Neither the other's message nor the command meant for it arrives.
    assert await world.heard() == []


async def test_an_administrator_bot_hears_everything(world: World) -> None:
    world.group.promotes(world.me)
    world.mariam.writes(world.group, "bonjour à tous")
    assert await world.heard() == ["bonjour à tous"]


async def test_in_private_it_hears_everything(world: World) -> None:
    world.mariam.writes(world.me, "bonjour")
    world.mariam.sends(world.me, voice=b"ogg")
    world.mariam.sends(world.me, sticker="👍")
    world.mariam.sends(world.me, photo=PNG, caption="voir")
    world.mariam.sends(world.me, content={"location": {"latitude": 12.6, "longitude": -8.0}})
    messages = [update.message for update in await world.updates() if update.message]
    kinds = ["text", "voice", "sticker", "photo", "location"]
    assert [next(kind for kind in kinds if getattr(one, kind)) for one in messages] == kinds
    assert messages[3].caption == "voir"


# What updates carry


async def test_people_arrive_with_names_language_and_large_ids(world: World) -> None:
    world.mariam.starts(payload="d4")
    [message] = [update.message for update in await world.updates() if update.message]
    assert message.text == "/start d4"
    assert message.from_user
    assert (message.from_user.full_name, message.from_user.language_code) == ("Mariam Diallo", "fr")
    assert message.from_user.id == message.chat.id > 2**32
    assert message.date.timestamp() == world.clock.now().timestamp()
    with pytest.raises(ImpossibleError):
        world.mariam.starts(payload="é" * 3)
    with pytest.raises(ImpossibleError):
        world.mariam.starts(payload="a" * 65)


async def test_an_edit_arrives_as_one(world: World) -> None:
    message = world.mariam.writes(world.me, "1) Acces")
    await world.updates()
    world.clock.wind_by(timedelta(minutes=5))
    world.mariam.edits(message, "1) Accès")
    [update] = await world.updates()
    assert update.message is None
    assert update.edited_message
    assert (update.edited_message.text, update.edited_message.message_id) == ("1) Accès", message.id)
    assert update.edited_message.edit_date
    with pytest.raises(ImpossibleError):
        world.aissata.edits(message, "non")
    world.clock.wind_by(timedelta(hours=48))
    with pytest.raises(ImpossibleError):
        world.mariam.edits(message, "trop tard")


async def test_an_edit_may_hold_another_file(world: World) -> None:
    message = world.mariam.sends(world.me, file=("un.docx", b"PK un"), caption="1) Accès")
    world.mariam.edits(message, "1) Accès", file=("deux.docx", b"PK deux"))
    first, then = await world.updates()
    assert first.message
    assert then.edited_message
    assert first.message.document
    assert then.edited_message.document
    assert (first.message.document.file_name, then.edited_message.document.file_name) == ("un.docx", "deux.docx")
    assert (then.edited_message.caption, bool(then.edited_message.edit_date)) == ("1) Accès", True)


async def test_an_edit_of_chatter_stays_unheard(world: World) -> None:
    chatter = world.mariam.writes(world.group, "bonjour")
    world.mariam.edits(chatter, "/help")
    # It became a command for the bot by the edit, and only then arrives.
    assert [bool(update.edited_message) for update in await world.updates()] == [True]


async def test_an_album_is_several_messages_of_one_group(world: World) -> None:
    world.mariam.sends(world.me, album=[("a.docx", b"a"), ("b.docx", b"b")], caption="les deux")
    messages = [update.message for update in await world.updates() if update.message]
    assert [one.caption for one in messages] == ["les deux", None]
    assert len({one.media_group_id for one in messages}) == 1


async def test_a_forward_says_where_it_comes_from(world: World) -> None:
    message = world.ibrahim.writes(world.group, "1) Accès")
    world.mariam.forwards(message, world.me)
    world.ibrahim.hides_forwards = True
    world.mariam.forwards(message, world.me)
    origins = [update.message.forward_origin for update in await world.updates() if update.message]
    assert [origin.type for origin in origins if origin] == ["user", "hidden_user"]


async def test_masks_hide_who_writes_but_not_who_presses(world: World) -> None:
    await world.bot.send_message(
        world.group.id, "?", reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("oui", callback_data="1")]])
    )
    call = world.group.last
    world.mariam.replies("1) Accès", to=call, as_anonymous=True)
    world.ibrahim.replies("2) Eau", to=call, as_channel="Ma chaîne")
    world.group.channel_posts("Annonce")
    world.mariam.taps(call, "oui")
    with pytest.raises(ImpossibleError):
        world.ibrahim.writes(world.group, "a", as_anonymous=True)
    updates = await world.updates()
    first, second = [update.message for update in updates if update.message]
    assert first.from_user
    assert first.sender_chat
    assert (first.from_user.id, first.sender_chat.id) == (1087968824, world.group.id)
    assert second.from_user
    assert second.sender_chat
    assert (second.from_user.id, second.sender_chat.type) == (136817688, "channel")
    [query] = [update.callback_query for update in updates if update.callback_query]
    assert query.from_user.id == world.mariam.id

    world.group.promotes(world.me)
    world.group.channel_posts("Annonce")
    [post] = [update.message for update in await world.updates() if update.message]
    assert post.from_user
    assert (post.from_user.id, post.is_automatic_forward) == (777000, True)


async def test_reactions_reach_only_an_administrator_bot(world: World) -> None:
    message = world.mariam.writes(world.group, "/x")
    await world.updates()
    world.ibrahim.reacts(message, "👍")
    assert await world.updates() == []
    world.group.promotes(world.me)
    await world.updates()
    world.ibrahim.reacts(message, "❤")
    [update] = await world.updates()
    assert update.message_reaction
    assert [one.emoji for one in update.message_reaction.new_reaction] == ["❤"]  # type: ignore[attr-defined]
    assert update.message_reaction.user
    assert update.message_reaction.user.id == world.ibrahim.id


async def test_comings_and_goings(world: World) -> None:
    awa = world.telegram.person("Awa")
    awa.joins(world.group)
    world.group.adds(world.telegram.person("Oumou"), by=world.aissata)
    awa.leaves(world.group)
    with pytest.raises(ImpossibleError):
        awa.writes(world.group, "encore là ?")
    world.group.removes(world.ibrahim)
    messages = [update.message for update in await world.updates() if update.message]
    assert [[user.first_name for user in one.new_chat_members] for one in messages] == [["Awa"], ["Oumou"], [], []]
    assert [one.left_chat_member.first_name for one in messages if one.left_chat_member] == ["Awa", "Ibrahim"]


async def test_a_new_title_is_told(world: World) -> None:
    world.group.renames("Cluster Protection")
    [message] = [update.message for update in await world.updates() if update.message]
    assert (message.new_chat_title, message.chat.title) == ("Cluster Protection", "Cluster Protection")


async def test_the_bot_hears_how_it_came_into_a_group(world: World) -> None:
    group = world.telegram.group("Petit", world.mariam, members=[world.me], kind="group")
    group.promotes(world.me, can_pin_messages=True)
    group.removes(world.me)
    updates = await world.updates()
    assert next(update.message.group_chat_created for update in updates if update.message)
    changes = [update.my_chat_member for update in updates if update.my_chat_member]
    assert [(one.old_chat_member.status, one.new_chat_member.status) for one in changes] == [
        ("left", "member"),
        ("member", "administrator"),
        ("administrator", "kicked"),
    ]
    assert {one.from_user.id for one in changes} == {world.mariam.id}


# Hands and their limits


async def test_a_deep_link_opens_the_private_chat(world: World) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Répondre", url="https://t.me/toy_bot?start=d4_call")]])
    await world.bot.send_message(world.group.id, "appel", reply_markup=keyboard)
    answer = await world.aissata.presses(world.group.last, "Répondre")
    assert answer.url == "https://t.me/toy_bot?start=d4_call"
    assert [one.text for one in world.aissata.private().messages] == ["/start d4_call"]
    await world.bot.send_message(world.aissata.id, "bonjour")


async def test_a_press_waits_for_the_answer(world: World) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("oui", callback_data="1")]])
    await world.bot.send_message(world.group.id, "?", reply_markup=keyboard)

    async def answer() -> None:
        [update] = await world.bot.get_updates(timeout=10, read_timeout=20)
        assert update.callback_query
        await update.callback_query.answer("noté")

    answering = asyncio.create_task(answer())
    assert (await world.ibrahim.presses(world.group.last, "oui")).text == "noté"
    await answering
    with pytest.raises(TimeoutError):
        await world.ibrahim.presses(world.group.last, "oui", patience=0.05)
    with pytest.raises(ImpossibleError, match="no single button 'non'"):
        world.ibrahim.taps(world.group.last, "non")


async def test_a_long_text_goes_out_in_parts_as_the_apps_do_it(world: World) -> None:
    text = "\n".join(f"{number}) une ligne du compte rendu 😀" for number in range(400))
    world.mariam.writes(world.me, text)
    parts = await world.heard()
    assert len(parts) > 2
    assert all(units(part) <= 4096 for part in parts)
    assert "\n".join(parts) == text
    assert all(units(part) <= 4096 for part in split("😀" * 9000))
    with pytest.raises(ImpossibleError):
        world.mariam.writes(world.me, "   ")


async def test_nobody_writes_where_they_are_not(world: World) -> None:
    stranger = world.telegram.person("Inconnue")
    with pytest.raises(ImpossibleError, match="is not in Cluster"):
        stranger.writes(world.group, "bonjour")
    with pytest.raises(ImpossibleError, match="not Mariam"):
        world.mariam.writes(world.ibrahim.private(), "bonjour")
    world.mariam.blocks()
    with pytest.raises(ImpossibleError, match="has blocked"):
        world.mariam.writes(world.me, "bonjour")
    with pytest.raises(ImpossibleError):
        world.ibrahim.deletes(world.mariam.writes(world.group, "à moi"))


# The queue


async def test_updates_wait_until_they_are_confirmed_and_a_day_at_most(world: World) -> None:
    world.mariam.writes(world.me, "un")
    world.mariam.writes(world.me, "deux")
    first = await world.bot.get_updates(offset=0, timeout=0)
    assert [update.update_id for update in await world.bot.get_updates(offset=0, timeout=0)] == [
        update.update_id for update in first
    ]
    assert first[1].update_id == first[0].update_id + 1
    rest = await world.bot.get_updates(offset=first[0].update_id + 1, timeout=0)
    assert [update.message.text for update in rest if update.message] == ["deux"]
    world.clock.wind_by(timedelta(hours=24, seconds=1))
    assert await world.bot.get_updates(offset=0, timeout=0) == ()


async def test_after_a_quiet_week_ids_go_on_from_anywhere(world: World) -> None:
    world.mariam.writes(world.me, "un")
    before = (await world.updates())[-1].update_id
    assert await world.updates() == []
    world.clock.wind_by(timedelta(days=8))
    world.mariam.writes(world.me, "deux")
    after = (await world.bot.get_updates(offset=0, timeout=0))[-1].update_id
    assert after != before + 1


async def test_a_long_poll_ends_when_something_comes(world: World) -> None:
    async with asyncio.timeout(5):
        polling = asyncio.create_task(world.bot.get_updates(offset=world._offset, timeout=30, read_timeout=40))
        await asyncio.sleep(0.1)
        world.mariam.writes(world.me, "bonjour")
        assert [update.message.text for update in await polling if update.message] == ["bonjour"]


async def test_two_who_poll_get_in_each_others_way(world: World) -> None:
    older = asyncio.create_task(world.bot.get_updates(offset=world._offset, timeout=30, read_timeout=40))
    await asyncio.sleep(0.1)
    newer = asyncio.create_task(world.bot.get_updates(offset=world._offset, timeout=1, read_timeout=40))
    with pytest.raises(Conflict, match=r"(?i)terminated by other getupdates request"):
        await older
    assert await newer == ()


async def test_polling_and_a_webhook_exclude_each_other(world: World) -> None:
    await world.bot.set_webhook("https://example.org/hook")
    assert (await world.bot.get_webhook_info()).url == "https://example.org/hook"
    with pytest.raises(Conflict, match="webhook is active"):
        await world.bot.get_updates(timeout=0)
    world.mariam.writes(world.me, "perdu")
    await world.bot.delete_webhook(drop_pending_updates=True)
    assert await world.bot.get_updates(timeout=0) == ()


async def test_only_wanted_kinds_are_kept(world: World) -> None:
    await world.bot.get_updates(timeout=0, allowed_updates=[Update.CALLBACK_QUERY])
    world.mariam.writes(world.me, "bonjour")
    assert len(world.telegram.queues[world.me]) == 0
    await world.bot.get_updates(timeout=0, allowed_updates=[])
    world.mariam.writes(world.me, "bonjour")
    assert len(world.telegram.queues[world.me]) == 1


# What everybody saw


async def test_the_transcript_tells_the_whole_story_in_order(world: World) -> None:
    seen: list[str] = []
    stop = world.telegram.listen(lambda event: seen.append(f"{event.who} {event.what}: {event.text}"))
    world.group.promotes(world.me)
    world.mariam.writes(world.group, "/decision")
    message = await world.bot.send_message(world.group.id, "<b>appel</b>", parse_mode="HTML")
    await message.pin()
    await message.edit_text("appel, 1/20")
    world.aissata.sends(world.group, file=("accès.docx", b"x"), caption="voici")
    await world.bot.set_message_reaction(world.group.id, world.group.last.id, "👍")
    world.aissata.deletes(world.group.last)
    stop()
    world.mariam.writes(world.group, "après")
    assert seen == [
        "Toy promoted: administrator",
        "Mariam Diallo sent: /decision",
        "Toy sent: appel",
        "Toy pinned: appel",
        "Toy edited: appel, 1/20",
        "Aïssata Koné sent: [accès.docx] voici",
        "Toy reacted: 👍",
        "Aïssata Koné deleted: [accès.docx] voici",
    ]
    assert "2017-06-07 15:00:00 · Cluster · Mariam Diallo sent: après" in str(world.telegram.transcript[-1])
