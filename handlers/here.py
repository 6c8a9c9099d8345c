"""Where and who: what every act starts from, and the few ways it speaks."""

import re
from collections.abc import Awaitable, Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Literal

import texts
from context import House
from domain import claims
from domain.decisions import Decision
from domain.groups import Group, Organisation, Person
from domain.outgoing import parts
from domain.sayings import AnswerPress, Button, Edit, Message, Post, React, Rows, ToGroup, ToPerson
from domain.store import Args, Asked, Store
from domain.typed import A_MONTH, example_days
from handlers.reading import Incoming, Sender
from texts import Voice, messages

OFFERED = 12  # decisions to choose from at a time

Act = Callable[["Here", Args], None] | Callable[["Here", Args], Awaitable[None]]


class Refusal(Exception):
    """Something that cannot be done, worded for the person with the next step."""

    def __init__(self, words: str | Message, *, over: bool = False, in_place: bool = False) -> None:
        """`over`: no other answer will do; a question this answered is closed, and traps no later words.

        `in_place`: nothing can be done any more with the message whose button was pressed, so it says this instead.
        """
        super().__init__()
        self.over, self.in_place = over, in_place
        self.message = Message(words) if isinstance(words, str) else words


@dataclass
class Here:
    """One knock at the door: who, where, what, when; and what they are told."""

    house: House
    incoming: Incoming
    now: datetime
    group: Group | None = None
    toast: str = ""
    toast_is_alert: bool = False
    known: Person | None = None
    first: list[Callable[[], None]] = field(default_factory=list)  # done before the act, in its transaction
    pressed: Args = field(default_factory=dict)  # what the button that was pressed is about

    @property
    def store(self) -> Store:
        return self.house.store

    @property
    def sender(self) -> Sender:
        """The real person. Acts that anonymous administrators can reach check `incoming.sender` first."""
        if self.incoming.sender is None:
            raise Refusal(texts.speaker(self.group.language if self.group else "fr", None).anonymous())
        return self.incoming.sender

    @property
    def person(self) -> Person:
        if self.known is None:
            self.known = self.store.person(self.sender.id) or Person(self.sender.id, self.sender.name)
        return self.known

    @property
    def say(self) -> Voice:
        """The voice for the person who knocked."""
        return self.voice_for(self.known or (self.person if self.incoming.sender else None), self.group)

    @property
    def say_group(self) -> Voice:
        """The voice for everybody in the group."""
        return texts.speaker(self.the_group.language, self.the_group.tz)

    @property
    def the_group(self) -> Group:
        if self.group is None:
            raise Refusal(self.say.needs_group())
        return self.group

    @property
    def example(self) -> tuple[date, date]:
        """Two days that the examples in our words name, so that they can be copied as they stand."""
        return example_days(self.now, self.say.tz)

    def example_for(self, decision: Decision) -> tuple[date, date]:
        """The same for other dates than the decision has."""
        return example_days(self.now, self.say.tz, decision.dues)

    def voice_for(self, person: Person | None, group: Group | None) -> Voice:
        """In the person's language when known, else the group's; always in the group's zone."""
        defaults = self.house.config.group
        language = (person.language if person else None) or (group.language if group else defaults.language)
        return texts.speaker(language, group.tz if group else None, default_zone=defaults.timezone)

    @contextmanager
    def acting(self) -> Iterator[None]:
        """Everything inside is kept together; a refusal is told and nothing else of the act stays undone."""
        with self.store.transaction():
            self._remember()
            try:
                for step in self.first:
                    step()
                yield
            except Refusal as refusal:
                self._refuse(refusal)
            if self.incoming.callback:
                self.store.say(AnswerPress(self.incoming.callback, self.toast[:200], self.toast_is_alert))

    @contextmanager
    def going_on(self) -> Iterator[None]:
        """The last transaction of an act that waited for something: others were served meanwhile.

        Who and where are read anew; what only the coordination may do begins with `require_coordination` again.
        """
        with self.store.transaction():
            self.known = self.store.person(self.sender.id) or self.known
            if self.group is not None:
                self.group = self.store.group(self.group.id)
            try:
                yield
            except Refusal as refusal:
                self._refuse(refusal)

    def _refuse(self, refusal: Refusal) -> None:
        if self.incoming.private and not self.incoming.command and refusal.over and not self._asks_of_another():
            self.store.answered(self.sender.id)
        if refusal.in_place and self.incoming.callback:
            self.put(refusal.message)
        else:
            self.tell(refusal.message, sign="🤔")

    def _asks_of_another(self) -> bool:
        """A button was pressed, and the question that stands is about another decision: it goes on waiting."""
        asked = self.store.asked(self.sender.id) if self.pressed else None
        about, pressed = asked.args.get("decision") if asked else None, self.pressed.get("decision")
        return None not in (about, pressed) and about != pressed

    def _remember(self) -> None:
        """We know whom we met, where, and whether they may be written to in private."""
        if not self.incoming.private:
            self.group = self.store.group_of_chat(self.incoming.chat)
        sender = self.incoming.sender
        if sender is None:
            return
        before = self.store.person(sender.id)
        person = before or Person(sender.id, sender.name, language=sender.language)
        person = replace(person, name=sender.name, username=sender.username)
        is_in_group = not (self.incoming.private or self.incoming.from_afar)
        if self.group and is_in_group and self.group.id not in person.groups:
            person = replace(person, groups=(*person.groups, self.group.id))
        if self.incoming.private and not person.reachable:
            person = replace(person, private_since=self.now, blocked_since=None)
        if person.username:
            person = self._tie_expected(person, person.username)
        if person != before:
            self.store.keep_person(person)
        self.known = person

    def _tie_expected(self, person: Person, username: str) -> Person:
        """The coordination named this username as a focal point before we met the person."""
        for group in self.store.groups_expecting(username):
            for focal in group.focal_points:
                if focal.person is None and focal.username and focal.username.casefold() == username.casefold():
                    group = group.with_focal_point(replace(focal, person=person.id))
                    self.store.keep_group(group)
                    if self.group and self.group.id == group.id:
                        self.group = self.store.group(group.id)
                    if group.id not in person.groups:
                        person = replace(person, groups=(*person.groups, group.id))
        return person

    # What is said

    def tell(
        self,
        message: Message | str,
        *,
        purpose: str = "",
        decision: int | None = None,
        sign: Literal["👍", "🤔"] = "👍",
    ) -> None:
        """To the person, in private. Whoever never opened the chat gets a reaction and no noise in the group.

        `sign` is that reaction: done, or not done and something stands in the way.
        """
        message = Message(message) if isinstance(message, str) else message
        if self.incoming.sender is None:
            self.store.say(Post(ToGroup(self.the_group.id), message, reply_to=self.incoming.message))
        elif self.person.reachable:
            self.store.say(Post(ToPerson(self.person.id), message, purpose, decision))
        elif self.incoming.callback:
            self.toast, self.toast_is_alert = self.toast or texts.plain(message.text), True
        elif self.group and self.incoming.message:
            self.store.say(React(ToGroup(self.group.id), self.incoming.message, sign))

    def tell_or_invite(self, message: Message, *, purpose: str = "", decision: int | None = None) -> None:
        """To the person in private; in the group when the coordination has not opened a private chat yet."""
        if self.person.reachable or self.incoming.private or self.group is None:
            self.tell(message, purpose=purpose, decision=decision)
        else:
            invite = messages.open_private(self.say)
            words = Message(message.text, (*message.buttons, *invite.buttons))
            self.store.say(Post(ToGroup(self.group.id), words, reply_to=self.incoming.message, silent=True))

    def put(self, message: Message) -> None:
        """Shows the next step in place of the message whose button was pressed; else tells it."""
        if self.incoming.callback and self.incoming.message:
            to = ToPerson(self.person.id) if self.incoming.private else ToGroup(self.the_group.id)
            self.store.say(Edit(to, message, message_id=self.incoming.message))
        else:
            self.tell_or_invite(message)

    def put_or_tell(self, args: Args, message: Message, *, purpose: str = "") -> int | None:
        """In place of the message whose button was pressed, unless that one is to stay or there is no room in it.

        The id of the message that shows it now; None where a new one does, which `purpose` finds again.
        """
        pressed = self.incoming.message if self.incoming.callback else None
        if args.get("new") or len(parts(message.text)) > 1:
            self.tell(message, purpose=purpose)
            return None
        if pressed:
            self.put(message)
        else:
            self.tell_or_invite(message, purpose=purpose)
        return pressed

    def ask(self, question: Message | str, act: str, purpose: str = "question", /, **args: str | int | None) -> None:
        """Asks in private; the person's next text goes to `act`, unless they press that all stays as it is."""
        message = Message(question) if isinstance(question, str) else question
        self.ask_as_is(messages.or_leave(self.say, message, self.person.id, act, args), act, purpose, **args)

    def ask_as_is(self, question: Message, act: str, purpose: str = "question", /, **args: str | int | None) -> None:
        """The same where the question has a way out of its own."""
        self.store.ask(Asked(self.person.id, act, args, self.now))
        about = args.get("decision")
        self.tell_or_invite(question, purpose=purpose, decision=None if about is None else int(about))

    def react(self, emoji: str = "👍") -> None:
        if self.incoming.message:
            to = ToPerson(self.person.id) if self.incoming.private else ToGroup(self.the_group.id)
            self.store.say(React(to, self.incoming.message, emoji))  # type: ignore[arg-type]

    def tell_coordination(
        self,
        group: Group,
        make: Callable[[Voice], Message],
        *,
        but: int | Collection[int] = (),
        purpose: str = "",
        decision: int | None = None,
    ) -> None:
        """To everybody who coordinates this group and opened a private chat, each in their language."""
        left_out = (but,) if isinstance(but, int) else but
        for coordinator in group.coordinators:
            person = self.store.person(coordinator.person)
            if person and person.reachable and person.id not in left_out:
                self.store.say(Post(ToPerson(person.id), make(self.voice_for(person, group)), purpose, decision))

    # Whom and what it is about

    def require_coordination(self) -> None:
        """Checked at every act, from the real person; the refusal says no more than a stranger may know."""
        if not self.the_group.is_coordinated_by(self.sender.id):
            raise Refusal(self.say.coordination_only(), over=True)

    def coordinated_groups(self, *, left_too: bool = False) -> Sequence[Group]:
        """`left_too`: also those from which the bot was removed, or that are gone."""
        mine = [g for g in self.store.groups() if g.is_coordinated_by(self.sender.id)]
        return [g for g in mine if left_too or g.away_since is None]

    def own_groups(self) -> Sequence[Group]:
        """The groups whoever knocked was seen in, coordinates or speaks for."""
        return self.groups_of(self.person)

    def groups_of(self, person: Person) -> Sequence[Group]:
        """The same of anybody."""
        return [
            g
            for g in self.store.groups()
            if g.id in person.groups
            or g.is_coordinated_by(person.id)
            or any(f.person == person.id for f in g.focal_points)
        ]


def pick_own(here: Here, act: str, args: Args, decision: Decision) -> Organisation | None:
    """The organisation of theirs that an act is for: named by its button, the only one, or asked with buttons.

    A button that names one they do not speak for acts for no other.

    None: they are not known to speak for any. The question comes as a refusal, and the act again with the answer.
    """
    own = here.the_group.organisations_of(here.sender.id)
    if not own and (claimed := claims.claimed(here.the_group, here.sender.id)):
        own = (claimed,)  # to answer for; what it answered before is another matter
    for organisation in own:
        if organisation.key == args.get("organisation"):
            return organisation
    if args.get("organisation") is not None:
        named = here.the_group.organisation(str(args["organisation"]))
        question = messages.for_which_of_yours(here.say, decision, own, act, args)
        raise Refusal(replace(question, text=here.say.not_yours(decision, named, own)))
    if len(own) > 1:
        raise Refusal(messages.for_which_of_yours(here.say, decision, own, act, args))
    return own[0] if own else None


def require_alive(here: Here, decision: Decision) -> None:
    """For the coordination: what is cancelled goes no further, and who cancelled it is told in place of the screen."""
    if decision.cancellation is None:
        return
    by = here.store.person(decision.cancellation.by)
    told = here.say.cancelled_by(decision, by.name if by else "", decision.cancellation.at)
    raise Refusal(told if by else here.say.not_possible_now(decision), over=True, in_place=True)


def coordinator_names(store: Store, group: Group, *, but: int | None = None) -> list[str]:
    """Names of those who coordinate, in the order they took it; `but` whoever reads whom to ask."""
    people = [store.person(c.person) for c in group.coordinators if c.person != but]
    return [p.name for p in people if p]


_FIRST = re.compile(
    rf"\s*(?:#|n°\s*|no\.?\s*)?(\d{{1,4}})(?=\s|$|[;:,.](?!\d))(?!\s+{A_MONTH})[;:,.]?\s*", re.IGNORECASE
)
_AMONG = re.compile(r"(?:^|\s)#(\d{1,4})(?=\s|$|[;:,.])[;:,.]?")


def number_in(text: str) -> tuple[int | None, str]:
    """«#4 rest», «4», «n° 4 rest» -> (4, «rest»); with its # the number may also stand among the first words."""
    found = _FIRST.match(text) or _AMONG.search(text[:80])
    return (int(found[1]), f"{text[: found.start()]} {text[found.end() :]}".strip()) if found else (None, text)


def pick_group(here: Here, act: str, args: Args, *, coordinating: bool = True, left_too: bool = False) -> Group | None:
    """The group an act in private is about; asks with buttons when several are possible.

    Sets `here.group`. None: the question was put, the act will come again with the answer. `left_too`: it only looks
    at what is kept, so that a group will do from which the bot was removed.
    """
    if here.group is None and args.get("group") is not None:
        here.group = here.store.group(int(args["group"] or 0))
    if here.group is None and args.get("decision") is not None:
        here.group = here.store.group(here.store.decision(int(args["decision"] or 0)).group)
    if here.group is not None:
        if coordinating:
            here.require_coordination()
        elif here.group not in here.own_groups():
            raise Refusal(here.say.coordination_only(), over=True)
        return here.group
    if not here.incoming.private:
        raise Refusal(here.say.needs_group())
    choices = here.coordinated_groups(left_too=left_too) if coordinating else here.own_groups()
    if not choices and coordinating and (left := here.coordinated_groups(left_too=True)):
        raise Refusal(here.say.was_removed(left[-1]), over=True)
    if not choices:
        raise Refusal(here.say.coordination_only() if coordinating else here.say.no_group_yet(), over=True)
    if len(choices) == 1:
        here.group = choices[0]
        return here.group
    rows: Rows = tuple((Button(g.title, act, {**args, "group": g.id}),) for g in choices)
    here.put(Message(here.say.which_group(), rows))
    return None


def pick_decision(
    here: Here,
    act: str,
    args: Args,
    among: Callable[[Decision], bool],
    *,
    coordinating: bool = True,
    label: Callable[[Decision], str] | None = None,
) -> Decision | None:
    """The decision an act is about: named by its button or number, the only one possible, or asked with buttons.

    The latest are offered first, with the way to those before them. `label`: what a button says, where the number and
    the title do not tell enough.
    """
    group = pick_group(here, act, args, coordinating=coordinating)
    if group is None:
        return None
    if args.get("decision") is not None:
        decision = here.store.decision(int(args["decision"] or 0))
        if decision.group != group.id:
            raise Refusal(here.say.no_such_decision(), over=True)
        return decision
    text = str(args.get("text", here.incoming.arguments) or "")
    number, _ = number_in(text)
    if number is not None and (named := here.store.decision_numbered(group.id, number)):
        return named
    if text.lstrip().startswith("#"):
        raise Refusal(here.say.no_such_decision(), over=True)
    choices = [d for d in here.store.decisions_of(group.id) if among(d)]
    if not choices:
        raise Refusal(here.say.no_decision_for_that(), over=True)
    if len(choices) == 1:
        return choices[0]
    kept: Args = {**args, "text": text}
    offered = [d for d in choices if not args.get("before") or d.number < int(args["before"] or 0)] or choices
    words = label or (lambda d: f"#{d.number} {d.title}")
    rows: Rows = tuple((Button(words(d), act, {**kept, "decision": d.id}),) for d in offered[-OFFERED:])
    if len(offered) > OFFERED:
        before = {**kept, "before": offered[-OFFERED].number}
        rows = (*rows, (Button(here.say.those_before(len(offered) - OFFERED), act, before),))
    here.put(Message(here.say.which_decision(), rows))
    return None
