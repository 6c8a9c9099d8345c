"""The bot comes into a group, and people take, share or hand over its coordination."""

from dataclasses import replace

from telegram import Update
from telegram.error import TelegramError

import texts
from context import Context, House
from domain import coordination
from domain.decisions import CALLED_AGAIN, RANKING_POSTED, Told
from domain.groups import Group, GroupSettings, Person
from domain.sayings import Edit, Message, Post, ToGroup, ToPerson
from domain.store import Args
from handlers import decisions
from handlers import here as at
from handlers.here import Here, Refusal
from handlers.reading import clean_name, title_of
from texts import messages, messages_ranking


async def on_membership(update: Update, context: Context) -> None:
    """The bot was added to a chat, or taken out of it."""
    change = update.my_chat_member
    if change is None or change.chat.type == "private":
        return
    house, chat = context.house, change.chat
    now = house.clock.now()
    inside = change.new_chat_member.status in ("member", "administrator", "creator") or (
        change.new_chat_member.status == "restricted"
    )
    was_inside = change.old_chat_member.status in ("member", "administrator", "creator")
    with house.store.transaction():
        group = house.store.group_of_chat(chat.id)
        if not inside:
            if group:
                house.store.keep_group(replace(group, away_since=now))
            return
        if was_inside and group:
            return
        if not is_open_to(house, chat.id):
            say = texts.speaker(house.config.group.language, None, default_zone=house.config.group.timezone)
            group = known_group(house, chat.id, title_of(chat))
            house.store.keep_group(replace(group, away_since=now))
            house.store.say(Post(ToGroup(group.id), Message(say.setup_not_open())))
            return
        code = (change.from_user.language_code or "")[:2]
        group = known_group(house, chat.id, title_of(chat), language=code if code in ("fr", "en") else None)
        house.store.keep_group(replace(group, away_since=None, title=title_of(chat) or group.title))
        introduce(house, group)


def is_open_to(house: House, chat: int) -> bool:
    """Whether whoever runs the bot lets this chat set it up."""
    open_to = house.config.access.open_to
    return open_to == "anyone" or chat in open_to


def known_group(house: House, chat: int, title: str, *, language: str | None = None) -> Group:
    """The group of this chat, with the house's defaults when it is new."""
    if group := house.store.group_of_chat(chat):
        return group
    defaults = house.config.group
    return house.store.add_group(
        Group(
            id=0,
            chat=chat,
            title=title,
            language=defaults.language if language is None else "fr" if language == "fr" else "en",
            zone=defaults.timezone,
            country=defaults.country,
            settings=GroupSettings(names_in_group=house.config.nudges.names),
        )
    )


def introduce(house: House, group: Group) -> None:
    """One message: what it does, who coordinates, and the button to take the coordination."""
    say = texts.speaker(group.language, group.tz)
    names = at.coordinator_names(house.store, group)
    message = messages.introduction(say, group, names)
    house.store.say(Post(ToGroup(group.id), message, purpose="introduction", decision=None, replaces=True))


async def on_take(here: Here, args: Args) -> None:
    """An administrator of the group takes or joins the coordination; Telegram is asked who they are."""
    group = here.store.group(int(args["group"] or 0))
    administrators = await administrators_of(here.house, group.chat)
    with here.acting():
        here.group = group = here.store.group(group.id)
        if here.sender.id not in administrators or not is_open_to(here.house, group.chat):
            here.toast, here.toast_is_alert = here.say.administrators_only(), True
            return
        take(here, group)


def take_first(here: Here) -> None:
    """Where nobody coordinates yet: another administrator may have been quicker while Telegram was asked."""
    group = known_group(here.house, here.incoming.chat, here.incoming.chat_title)
    if not group.coordinators:
        take(here, group)


def take(here: Here, group: Group) -> None:
    """The person coordinates from now on; everybody sees it in the introduction, edited in place."""
    if group.is_coordinated_by(here.sender.id):
        here.toast = here.say.you_coordinate_already()
        return
    group = coordination.joined(group, here.sender.id, here.now)
    keep(here, group)
    here.toast = here.say.you_coordinate(group)
    if here.person.reachable:
        here.tell(messages.coordinator_welcome(here.say, group, here.example))


def keep(here: Here, group: Group) -> None:
    """The introduction that stands in the group names who coordinates now, in its language."""
    here.store.keep_group(group)
    here.group = group
    shown = messages.introduction(here.say_group, group, at.coordinator_names(here.store, group))
    here.store.say(Edit(ToGroup(group.id), shown, purpose="introduction"))


async def administrators_of(house: House, chat: int) -> frozenset[int]:
    """Who may take the coordination. Empty when Telegram cannot be asked: then nobody is let in."""
    try:
        members = await house.bot.get_chat_administrators(chat)
    except TelegramError:
        return frozenset()
    return frozenset(m.user.id for m in members if not m.user.is_bot)


def on_coordination(here: Here, _args: Args) -> None:
    """/coordination shows who coordinates; with @name, or in reply to a person, adds them with equal rights."""
    group = at.pick_group(here, "coordination", {}, coordinating=False)
    if group is None:
        return
    coordinates = group.is_coordinated_by(here.sender.id)
    other = _other_person(here)
    if other is None:
        names = at.coordinator_names(here.store, group)
        here.tell_or_invite(messages.who_coordinates(here.say, group, names, coordinates=coordinates))
        return
    here.require_coordination()
    before = group
    keep(here, coordination.joined(group, other.id, here.now))
    _tell_of_change(here, before, other)


def on_handover(here: Here, _args: Args) -> None:
    """/handover @name, or in reply to a person: they take my place in the coordination."""
    group = at.pick_group(here, "handover", {})
    if group is None:
        return
    other = _other_person(here)
    if other is None or other.id == here.sender.id:
        raise Refusal(here.say.handover_to_whom())
    keep(here, coordination.handed_over(group, here.sender.id, other.id, here.now))
    _tell_of_change(here, group, other)


def _tell_of_change(here: Here, before: Group, other: Person) -> None:
    """Everybody who coordinates or did learns who does now; the new one also where to begin."""
    group = here.the_group
    names = at.coordinator_names(here.store, group)
    is_new = not before.is_coordinated_by(other.id)
    for coordinator in dict.fromkeys(c.person for c in (*group.coordinators, *before.coordinators)):
        person = here.store.person(coordinator)
        if person is None or not person.reachable or (person.id == other.id and is_new):
            continue
        say = here.voice_for(person, group)
        here.store.say(
            Post(
                ToPerson(person.id),
                messages.who_coordinates(say, group, names, coordinates=group.is_coordinated_by(person.id)),
            )
        )
    if is_new and other.reachable:
        say = here.voice_for(other, group)
        here.store.say(Post(ToPerson(other.id), messages.coordinator_welcome(say, group, here.example)))
    elif is_new:
        here.tell(here.say.has_no_private_chat(other.name))
    if not here.person.reachable:
        here.react("👌")


def _other_person(here: Here) -> Person | None:
    """The person replied to, or the @username in the arguments when we have met them."""
    if replied := here.incoming.replied:
        known = here.store.person(replied.id) or Person(replied.id, replied.name, replied.username, replied.language)
        here.store.keep_person(known)
        return known
    for word in here.incoming.arguments.split():
        if word.startswith("@"):
            person = here.store.person_called(word[1:])
            if person is None:
                raise Refusal(here.say.unknown_username(word))
            return person
    return None


async def on_migrated(update: Update, context: Context) -> None:
    """The group became a supergroup: same group, new chat; old message ids died, so open calls are posted again."""
    message = update.effective_message
    if message is None or message.migrate_to_chat_id is None:
        return
    with context.house.store.transaction():
        group = context.house.store.group_of_chat(message.chat.id)
        if group and group.chat != message.migrate_to_chat_id:
            migrate(context.house, group, message.migrate_to_chat_id)


async def on_left(update: Update, context: Context) -> None:
    """Somebody left the group: nothing of it is theirs to see or to do any more; what they sent stays."""
    message = update.effective_message
    if message is None or message.left_chat_member is None:
        return
    left = message.left_chat_member.id
    with context.house.store.transaction():
        group = context.house.store.group_of_chat(message.chat.id)
        person = context.house.store.person(left)
        if group is None or person is None:
            return
        context.house.store.keep_person(replace(person, groups=tuple(g for g in person.groups if g != group.id)))
        context.house.store.keep_group(coordination.left(group, left))


async def on_renamed(update: Update, context: Context) -> None:
    """The group has another title: documents and messages carry it from now on."""
    message = update.effective_message
    if message is None or not message.new_chat_title:
        return
    with context.house.store.transaction():
        if group := context.house.store.group_of_chat(message.chat.id):
            context.house.store.keep_group(replace(group, title=clean_name(message.new_chat_title) or group.title))


def migrate(house: House, group: Group, chat: int) -> None:
    """Moves to the new chat; the store keeps the old id as an alias."""
    house.store.keep_group(replace(group, chat=chat))
    call_again(house, group.id)


def call_again(house: House, group_id: int) -> None:
    """The calls of open decisions, and the rounds asked in the group: message ids of the former chat died with it."""
    group = house.store.group(group_id)
    for decision in house.store.decisions_of(group.id):
        if decision.is_open:
            told = (*decision.told, Told(CALLED_AGAIN, house.clock.now()))
            house.store.keep_decision(replace(decision, told=told))
            decisions.post_call(house.store, group, decision)
        if this := decision.round:
            decision = house.store.decision(decision.id)
            posts = messages_ranking.in_group(group, decision, this)
            told = (*decision.told, *(Told(RANKING_POSTED, house.clock.now()) for _ in posts))
            house.store.keep_decision(replace(decision, told=told))
            house.store.say(*posts)
