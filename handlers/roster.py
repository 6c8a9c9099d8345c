"""The organisations a group expects, and who speaks for them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from domain import claims, roster
from domain.groups import FocalPoint, Group, Organisation, Person
from domain.kinds import KINDS, with_kind
from domain.sayings import Button, Message, Post, ToPerson
from domain.store import Args
from handlers import decisions
from handlers import here as at
from handlers.here import Here, Refusal
from texts import messages


def on_roster(here: Here, args: Args) -> None:
    """/roster shows it; with names it sets, extends (+), shortens (-) or corrects (old = new) it."""
    text = str(args.get("text") or here.incoming.arguments).strip()
    if not text and here.group is None and not here.incoming.private:
        raise Refusal(here.say.needs_group())
    group = at.pick_group(here, "roster", {"text": text}, coordinating=bool(text))
    if group is None:
        return
    if not text:
        here.tell_or_invite(
            messages.roster(here.say, group)
            if group.is_coordinated_by(here.sender.id)
            else Message(here.say.roster(group))
        )
        return
    if text[0] in "-−–" and "\n" not in text:
        _remove(here, group, [name.strip(" -−–") for name in re.split("[,;]", text)])
    elif "=" in text and "\n" not in text:
        _rename(here, group, *text.split("=", 1))
    else:
        _add(here, group, text.removeprefix("+").strip(), replacing=not text.startswith("+"))


def on_add(here: Here, args: Args) -> None:
    """Asks for the names; the next private text is the list."""
    group = at.pick_group(here, "roster.add", args)
    if group:
        here.ask(here.say.type_organisations(), "roster.typed", group=group.id)


def on_typed(here: Here, args: Args) -> None:
    """The list that was asked for."""
    group = at.pick_group(here, "roster.typed", args)
    if group:
        _add(here, group, here.incoming.text, replacing=False)


def on_replace(here: Here, args: Args) -> None:
    """The whole roster is what was typed, after the coordination saw what leaves it."""
    group = at.pick_group(here, "roster.replace", args)
    if group:
        named = roster.read_roster(str(args["text"]))
        _keep(here, group, roster.only(group, named, by=here.sender.id, now=here.now))


def on_remove(here: Here, args: Args) -> None:
    """A press takes an organisation off the roster; pressed without one, asks which."""
    group = at.pick_group(here, "roster.remove", args)
    if group is None:
        return
    if args.get("organisation") is None:
        rows = messages.organisations(here.say, group, "roster.remove", {"group": group.id})
        here.put(Message(here.say.remove_which(), rows))
        return
    _remove(here, group, [group.organisation(str(args["organisation"])).name])


def on_kind(here: Here, args: Args) -> None:
    """Of what kind an organisation is: which one, then which kind; from there on the next one may be said."""
    group = at.pick_group(here, "roster.kind", args)
    if group is None:
        return
    if args.get("organisation") is None:
        here.put(messages.kinds(here.say, group))
        return
    organisation = group.organisation(str(args["organisation"]))
    kind = next((k for k in KINDS if k == args.get("kind")), None)
    if kind is None:
        here.put(messages.kind_of_one(here.say, group, organisation))
        return
    group = with_kind(group, organisation.key, kind)
    here.store.keep_group(group)
    here.toast = here.say.kind_kept(organisation, kind)
    here.put(messages.kinds(here.say, group))


def on_focal(here: Here, args: Args) -> None:
    """Ties a person to an organisation: choose the organisation, then press a name or send @names."""
    group = at.pick_group(here, "roster.focal", args)
    if group is None:
        return
    if args.get("organisation") is None:
        rows = messages.organisations(here.say, group, "roster.focal", {"group": group.id})
        here.put(Message(here.say.focal_points_of_which(), rows))
        return
    organisation = group.organisation(str(args["organisation"]))
    if args.get("person") is not None:
        person = here.store.person(int(args["person"] or 0))
        if person is None:
            raise Refusal(here.say.button_is_stale(), over=True)
        here.store.answered(here.sender.id)
        _keep_focal_points(here, _tie_person(here, group, organisation, person), organisation)
        return
    speaking = {f.person for f in group.focal_points}
    free = [p for p in here.store.people_of(group.id) if p.id not in speaking]
    here.ask(
        messages.type_focal_points(here.say, group, organisation, names_of(here, group, organisation.key), free),
        "roster.focal-typed",
        group=group.id,
        organisation=organisation.key,
    )


def on_focal_typed(here: Here, args: Args) -> None:
    """The @names that were asked for."""
    group = at.pick_group(here, "roster.focal-typed", args)
    if group is None:
        return
    organisation = group.organisation(str(args["organisation"]))
    named = roster.read_roster(f"{organisation.name} {here.incoming.text}")
    usernames = dict.fromkeys(username for one in named for username in one.usernames)
    if not usernames:
        raise Refusal(here.say.no_username_there())
    here.store.answered(here.sender.id)
    for username in usernames:
        group = tie(here, group, organisation, username)
    _keep_focal_points(here, group, organisation)


def _keep_focal_points(here: Here, group: Group, organisation: Organisation) -> None:
    before = here.store.group(group.id)
    here.store.keep_group(group)
    here.put(Message(here.say.focal_points_kept(organisation, names_of(here, group, organisation.key))))
    tell_of_several(here, before, group)


def tie(here: Here, group: Group, organisation: Organisation, username: str) -> Group:
    """The person with this username speaks for the organisation; waits for them when we have not met yet."""
    person = here.store.person_called(username)
    if person is None:
        return group.with_focal_point(FocalPoint(organisation.key, None, username, here.now, here.sender.id))
    return _tie_person(here, group, organisation, person)


def _tie_person(here: Here, group: Group, organisation: Organisation, person: Person) -> Group:
    """They speak for the organisation from now on, and are told so."""
    if any(f.person == person.id for f in group.focal_points_of(organisation.key)):
        return group
    if group.id not in person.groups:
        here.store.keep_person(replace(person, groups=(*person.groups, group.id)))
    if person.reachable and person.id != here.sender.id:
        say = here.voice_for(person, group)
        here.store.say(Post(ToPerson(person.id), Message(say.you_speak_for(organisation, group, here.sender.name))))
    return group.with_focal_point(FocalPoint(organisation.key, person.id, person.username, here.now, here.sender.id))


def tell_of_several(here: Here, before: Group, group: Group) -> None:
    """Whoever was named for one more organisation speaks for all of them: told, with the way to take one back."""
    for one in dict.fromkeys((f.person, f.username) for f in group.focal_points if f not in before.focal_points):
        own = _spoken_for(group, *one)
        if len(own) > 1:
            here.tell(messages.speaks_for(here.say, group, *one, _name_of(here, *one), own))


def on_untie(here: Here, args: Args) -> None:
    """A person speaks for one organisation less, and is told so."""
    group = at.pick_group(here, "roster.untie", args)
    if group is None:
        return
    organisation = group.organisation(str(args["organisation"]))
    named, username = int(args.get("person") or 0) or None, str(args.get("username") or "")
    focal = next((f for f in group.focal_points_of(organisation.key) if _is(f, named, username)), None)
    known = named or (focal.person if focal else None)  # named before we met, and called otherwise by now
    person = here.store.person(known) if known else here.store.person_called(username)
    one = (person.id if person else None, username)
    spoke = organisation in _spoken_for(group, *one)
    left = tuple(f for f in group.focal_points if f.organisation != organisation.key or not _is(f, *one))
    group = replace(group, focal_points=left)
    if person:  # their own word does not bring it back
        group = claims.refused(group, person.id, organisation.key, by=here.sender.id, now=here.now)
    here.group = group
    here.store.keep_group(group)
    if spoke and person and person.reachable and person.id != here.sender.id:
        words = here.voice_for(person, group).you_speak_no_more_for(organisation, group, here.sender.name)
        here.store.say(Post(ToPerson(person.id), Message(words)))
    own = _spoken_for(group, *one)
    here.put(messages.speaks_for(here.say, group, *one, _name_of(here, *one), own, untied=organisation))


def _spoken_for(group: Group, person: int | None, username: str | None) -> list[Organisation]:
    return [o for o in group.expected() if any(_is(f, person, username) for f in group.focal_points_of(o.key))]


def _is(focal: FocalPoint, person: int | None, username: str | None) -> bool:
    """The same person; whom we have not met yet is known by the username alone."""
    if person is not None:
        return focal.person == person
    return bool(username and focal.username and focal.username.casefold() == username.casefold())


def _name_of(here: Here, person: int | None, username: str | None) -> str:
    known = here.store.person(person) if person else None
    return known.name if known else f"@{username}"


def names_of(here: Here, group: Group, organisation: str) -> list[str]:
    people = [(f, here.store.person(f.person) if f.person else None) for f in group.focal_points_of(organisation)]
    return [p.name if p else f"@{f.username}" for f, p in people]


def _add(here: Here, group: Group, text: str, *, replacing: bool) -> None:
    named = roster.read_roster(text)
    if not named:
        raise Refusal(here.say.no_organisation_there())
    leaving = [o.name for o in group.expected() if o not in roster.only(group, named, by=0, now=here.now).expected()]
    extended = roster.with_organisations(group, named)
    for one in named:
        if organisation := roster.find_organisation(extended, one.name):
            for username in one.usernames:
                extended = tie(here, extended, organisation, username)
    _keep(here, group, extended)
    tell_of_several(here, group, extended)
    if replacing and leaving and len(named) > 1:
        whole = Button(here.say.replace_whole_roster(), "roster.replace", {"group": group.id, "text": text})
        here.tell(Message(here.say.still_on_roster(leaving), ((whole,),)))


def _remove(here: Here, group: Group, names: Sequence[str]) -> None:
    shorter = group
    for name in filter(None, names):
        organisation = roster.find_organisation(group, name)
        if organisation is None:
            raise Refusal(here.say.not_on_roster(name, roster.near_names(group, name)))
        shorter = roster.without(shorter, organisation, by=here.sender.id, now=here.now)
    _keep(here, group, shorter)


def _rename(here: Here, group: Group, old: str, new: str) -> None:
    organisation = roster.find_organisation(group, old)
    if organisation is None:
        raise Refusal(here.say.not_on_roster(old.strip(), roster.near_names(group, old)))
    if not roster.folded(new):
        raise Refusal(here.say.no_organisation_there())
    if (other := roster.find_organisation(group, new)) and other.key != organisation.key:
        raise Refusal(here.say.already_on_roster(other.name))
    _keep(here, group, roster.renamed(group, organisation, " ".join(new.split())))


def _keep(here: Here, before: Group, group: Group) -> None:
    here.store.answered(here.sender.id)
    keep(here, before, group)
    here.put(messages.roster(here.say, group))


def keep(here: Here, before: Group, group: Group) -> None:
    """The corrected roster also counts for the decisions still open; whoever answered stays in them."""
    here.store.keep_group(group)
    here.group = group
    current = [o.key for o in group.expected()]
    gone = {o.key for o in before.expected()} - set(current)
    for decision in here.store.decisions_of(group.id):
        if not decision.is_open:
            continue
        answered = {s.organisation for s in here.store.submissions_to(decision.id) if s.counts}
        kept = [k for k in decision.organisations if k not in gone or k in answered]
        corrected = (*kept, *(k for k in current if k not in kept))
        if corrected != decision.organisations:
            here.store.keep_decision(replace(decision, organisations=corrected))
            decisions.refresh_card(here.store, group, replace(decision, organisations=corrected))
