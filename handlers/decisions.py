"""Decisions: typed, checked, confirmed, called for; then moved, extended, closed, reopened, cancelled."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Literal

from domain import attribution, changing, more_time, receiving, roster, typed
from domain.ballots import Round
from domain.calendar import holiday_name, is_working_day
from domain.compiling import Counts, counts_of
from domain.decisions import ATTRIBUTIONS, Decision, Extension
from domain.followup import is_over
from domain.groups import Act, Group
from domain.moments import plan
from domain.sayings import Button, Delete, Edit, Message, Post, ToGroup, ToPerson, Unpin
from domain.store import Args, Asked, Draft, Store
from domain.typed import Fault, Typed, Wrong
from handlers import here as at
from handlers.here import Here, Refusal
from texts import Voice, cards, messages, messages_compilation, messages_ranking

# Step by step: the order in which a draft's fields are asked; all but the title may be skipped.
STEPS = ("title", "contributions", "transmission", "recipient", "items")
DUES = ("contributions", "transmission")
LEFT_OUT = "-"  # the value of a part that is skipped


def on_decision(here: Here, args: Args) -> None:
    """/decision title; contributions …; transmission … au HCT; items 2-3 - or nothing, then step by step."""
    text = str(args.get("text") or here.incoming.arguments)
    group = at.pick_group(here, "decision", {"text": text})
    if group is None:
        return
    here.store.answered(here.sender.id)
    if not here.incoming.private and here.incoming.thread != group.thread:
        # The group works in the topic its decisions are taken in.
        group = replace(group, thread=here.incoming.thread)
        here.store.keep_group(group)
    if not text.strip():
        draft = _new_draft(here, group, Typed())
        _ask_field(here, draft, STEPS[0], stepping=True)
        return
    read = typed.read_decision(text, here.now, group.tz)
    if read.wrong and args.get("steps"):
        _ask_what_is_wrong(here, group, read)
        return
    if read.wrong:
        here.put(messages.cannot_take(here.say, read, text.strip(), group.id, here.example))
        return
    _show(here, group, _new_draft(here, group, read))


def _ask_what_is_wrong(here: Here, group: Group, read: Typed) -> None:
    """What was understood is kept; the rest is asked for, part by part."""
    if any(w.fault is Fault.TRANSMISSION_FIRST for w in read.wrong):
        read = replace(read, transmission_due=None)
    too_long = {w.part for w in read.wrong if w.fault is Fault.TOO_LONG}
    draft = _new_draft(here, group, read)
    draft = replace(draft, fields={name: None if v in too_long else v for name, v in draft.fields.items()})
    here.store.keep_draft(draft)
    missing = [step for step in STEPS if not draft.fields.get(step)]
    if missing:
        _ask_field(here, draft, missing[0], stepping=True)
    else:
        _show(here, group, draft)


def on_show(here: Here, args: Args) -> None:
    """The card of a draft again."""
    draft, group = _draft(here, args)
    _show(here, group, draft)


def on_change(here: Here, args: Args) -> None:
    """Which part of the draft is to change."""
    draft, _ = _draft(here, args)
    here.put(messages.draft_change(here.say, draft))


def on_field(here: Here, args: Args) -> None:
    """Asks for the new text of one part."""
    draft, _ = _draft(here, args)
    _ask_field(here, draft, str(args["field"]), stepping=False, in_place=True)


def on_field_typed(here: Here, args: Args) -> None:
    """The text for one part: taken when it can be, else asked again with what was wrong. A button may give a value."""
    draft, group = _draft(here, args)
    if _is_answered(here, draft, args):
        return
    name = str(args["field"])
    text = str(args.get("value") or here.incoming.text).strip()
    if name == "title" and receiving.is_polite(text):  # «bonjour», long after: it is no decision
        _ask_field(here, draft, name, stepping=bool(args.get("stepping")))
        return
    left_out = text == LEFT_OUT and name != "title"
    wrong = () if left_out else _fault_of_field(name, text, _typed(draft), group, here.now)
    if wrong:
        again: Args = {"draft": draft.id, "field": name, "stepping": args.get("stepping")}
        _put_question(here, draft, again, lambda at: messages.field_again(here.say, wrong[0], at), in_place=True)
        return
    draft = replace(draft, fields={**draft.fields, **_field(name, text, group, here.now)})
    here.store.keep_draft(draft)
    _await_no_words(here, draft)
    stepping = bool(args.get("stepping"))
    following = [step for step in _after(name) if not draft.fields.get(step)] if stepping else []
    if following:
        _ask_field(here, draft, following[0], stepping=True, in_place=True)
    else:
        _show(here, group, draft)


def _after(name: str) -> tuple[str, ...]:
    return STEPS[STEPS.index(name) + 1 :] if name in STEPS else ()


def on_drop(here: Here, args: Args) -> None:
    """The draft is gone; nothing was registered."""
    draft, _ = _draft(here, args)
    if _is_answered(here, draft, args):
        return
    here.store.drop_draft(draft.id)
    _await_no_words(here, draft)
    here.put(Message(here.say.draft_dropped()))


def on_confirm(here: Here, args: Args) -> None:
    """The draft becomes a decision; what it asks for is called for in the group, once."""
    draft, group = _draft(here, args)
    read = _typed(draft)
    late = [m for m in (read.contributions_due, read.transmission_due) if m and m <= here.now]
    if late:
        raise Refusal(here.say.draft_is_past(late[0]))
    twin = changing.running_twin(
        here.store.decisions_of(group.id), read.title, read.contributions_due, read.transmission_due
    )
    if twin and args.get("beside") != twin.number:
        here.put(messages.is_open_already(here.say, draft, twin))
        return
    decision = register(here, group, read, source=str(draft.fields.get("source") or "") or None)
    here.store.drop_draft(draft.id)
    here.put(Message(here.say.registered(decision, group)))
    here.toast = here.say.registered_short(decision)
    here.tell_coordination(group, lambda say: Message(say.registered(decision, group)), but=here.sender.id)


def register(here: Here, group: Group, read: Typed, *, source: str | None, meeting: date | None = None) -> Decision:
    """What was read becomes a decision; what it asks for is called for in the group, once."""
    decision = here.store.add_decision(
        Decision(
            id=0,
            group=group.id,
            number=0,
            title=read.title,
            opened=Act(here.sender.id, here.now),
            organisations=tuple(o.key for o in group.expected()) if read.contributions_due else (),
            source=source,
            contributions_due=read.contributions_due,
            transmission_due=read.transmission_due,
            recipient=read.recipient,
            wanted=read.wanted,
            owner=read.owner,
            meeting=meeting,
            attribution=read.attribution or group.settings.attribution,
        )
    )
    if decision.collects:
        post_call(here.store, group, decision)
    return decision


def post_call(store: Store, group: Group, decision: Decision) -> None:
    """The call goes to the group."""
    store.say(cards.call(group, decision, _counts(store, group, decision)))


def on_call_again(here: Here, args: Args) -> None:
    """Telegram did not confirm the call, and the coordination saw that it is not there. One press posts it, not two."""
    decision = at.pick_decision(here, "call.again", args, lambda d: d.is_open)
    if decision and not decision.is_open:
        raise Refusal(here.say.button_is_stale())
    if decision:
        if here.store.post_standing("call", decision.id) is None:
            post_call(here.store, here.the_group, decision)
            here.put(Message(here.say.posted_again(decision)))
        else:
            here.put(Message(here.say.call_stands(decision)))


def refresh_card(store: Store, group: Group, decision: Decision) -> None:
    """The call shows the counts and dates of now, and so does the line that told that it was closed.

    Once it is transmitted that line may tell the result, and stays. What asked for a ranking that is over tells what
    followed.
    """
    counts = _counts(store, group, decision)
    if decision.collects:
        store.say(cards.refreshed(group, decision, counts))
    if not decision.transmissions:
        refresh_closing(store, group, decision, counts)
    if decision.round is None:
        refresh_ranking(store, group, decision, decision.rounds)


def refresh_ranking(store: Store, group: Group, decision: Decision, rounds: Sequence[Round]) -> None:
    """What asks in the group for these rounds, or asked for them, tells what is so now."""
    for this in rounds:
        store.say(*messages_ranking.now_in_group(group, decision, this))


def refresh_closing(store: Store, group: Group, decision: Decision, counts: Counts | None = None) -> None:
    """The line that told that it was closed, if it stands, tells what is so now."""
    if store.post_standing("closing", decision.id) or store.post_underway("closing", decision.id):
        store.say(cards.closing(group, decision, counts or _counts(store, group, decision)))


def _counts(store: Store, group: Group, decision: Decision) -> Counts:
    return counts_of(group, decision, store.submissions_to(decision.id))


# What happens to a decision later


def on_move(here: Here, args: Args) -> None:
    """/move 4 contributions …; transmission …: new due moments for everybody; extensions stay where later."""
    decision = at.pick_decision(here, "move", args, _can_move)
    if decision is None:
        return
    if decision.cancellation and not decision.transmissions:
        _reopen(here, args, decision, asked="move")
        return
    if not _can_move(decision):
        raise Refusal(here.say.not_possible_now(decision))
    _require_as_offered(here, args, decision)
    if any(dues := _dues_in(args)):
        moved = as_moved(here, decision, *dues)
        here.store.answered(here.sender.id)
        here.put(messages.sure_to_move(here.say, here.say_group, decision, moved))
        return
    text = _rest(here, args, decision)
    bare = args.get("bare")  # whose a date without a word before it is
    if not text:
        here.ask(
            here.say.move_to_when(decision, here.example_for(decision)),
            "move",
            decision=decision.id,
            typed=1,
            bare=bare,
        )
        return
    asked: changing.Due = "transmission" if bare == "transmission" or not decision.collects else "contributions"
    changed = typed.read_move(
        text, here.now, here.the_group.tz, collects=asked == "contributions", instead_of=decision.dues
    )
    _require_asked_for(here, decision, changed)
    dues = changed.contributions_due, changed.transmission_due
    moved = changing.moved(decision, *dues, by=here.sender.id, at=here.now)
    wrong = (*[w for w in changed.wrong if w.fault is not Fault.TRANSMISSION_FIRST], *changing.faults(moved))
    day = typed.day_alone(text, changed)
    if day and changing.may_be_either(decision, day, here.now, asked=asked):
        here.put(which_due(here, decision, day))
        return
    if wrong or moved == decision:
        here.put(_cannot_move(here, decision, moved, wrong, bare))
        return
    here.store.answered(here.sender.id)
    # From the follow-up sheet, or of what a hand closed: that the group reads it is shown before it does.
    if moved.collects and (bare or changing.stays_closed(decision, moved)):
        here.put(messages.sure_to_move(here.say, here.say_group, decision, moved))
        return
    _keep_moved(here, decision, moved)


def _can_move(decision: Decision) -> bool:
    return decision.is_alive and not decision.transmissions


def _require_asked_for(here: Here, decision: Decision, given: Typed) -> None:
    """A date of contributions makes no call: where none are asked for, it is refused."""
    if given.contributions_due and not decision.collects:
        raise Refusal(here.say.has_no_contributions(decision, here.example_for(decision)))


def _dues_in(args: Args) -> tuple[datetime | None, datetime | None]:
    """The dates that a button carries."""
    contributions, transmission = (
        datetime.fromisoformat(str(due)) if (due := args.get(name)) else None for name in DUES
    )
    return contributions, transmission


def which_due(here: Here, decision: Decision, day: datetime, ways: tuple[Button, ...] = ()) -> Message:
    """What a day that may be meant as either of its dates would lead to, to be chosen."""
    first, then = _as_either(here, decision, day)
    closed = decision.closure is not None or (decision.contributions_due or here.now) <= here.now
    return messages.which_due(here.say, decision, day, first, then, closed=closed, ways=ways)


def dues_of(here: Here, decision: Decision, day: datetime, due: str) -> tuple[datetime | None, datetime | None]:
    """Its new dates, once that is chosen."""
    first, then = _as_either(here, decision, day)
    return changing.changed_dues(decision, first if due == "contributions" else then)


def _as_either(here: Here, decision: Decision, day: datetime) -> tuple[Decision, Decision]:
    policy = here.house.policy_for(here.the_group)
    return changing.either(decision, day, by=here.sender.id, at=here.now, policy=policy)


def _cannot_move(
    here: Here, decision: Decision, moved: Decision, wrong: Sequence[Wrong], bare: str | int | None = None
) -> Message:
    both = _in_order(here, decision, moved) if all(w.fault is Fault.TRANSMISSION_FIRST for w in wrong) else None
    return messages.cannot_move(here.say, decision, wrong, here.example_for(decision), bare, both)


def _in_order(here: Here, decision: Decision, moved: Decision) -> tuple[datetime, datetime] | None:
    return changing.in_order(decision, moved, here.now, here.house.policy_for(here.the_group))


def on_move_sure(here: Here, args: Args) -> None:
    """The dates that were shown with what the group will read of them; only while nothing changed since."""
    decision = _pick(here, "move", args, _can_move)
    if decision is None:
        return
    _require_as_offered(here, args, decision)
    _keep_moved(here, decision, as_moved(here, decision, *_dues_in(args)))


def _require_as_offered(here: Here, args: Args, decision: Decision) -> None:
    """A day offered with a question is for the dates of then: what was done or changed since is not undone by it."""
    if args.get("had") is None:
        return
    if is_over(decision) or args["had"] != changing.dates_given(decision):
        raise Refusal(
            here.say.day_was_offered_before(decision, here.example_for(decision), done=is_over(decision)), over=True
        )


def as_moved(here: Here, decision: Decision, contributions: datetime | None, transmission: datetime | None) -> Decision:
    """The decision with these dates, or refused with the reason."""
    moved = changing.moved(decision, contributions, transmission, by=here.sender.id, at=here.now)
    past = [
        Wrong(Fault.PAST, here.say.moment(m), moment=m) for m in (contributions, transmission) if m and m <= here.now
    ]
    if wrong := (*past, *changing.faults(moved)):
        raise Refusal(_cannot_move(here, decision, moved, wrong))
    return moved


def _keep_moved(here: Here, decision: Decision, moved: Decision) -> None:
    keep_moved(here, decision, moved)
    here.put(Message(here.say.moved_kept(moved, decision)))


def keep_moved(here: Here, decision: Decision, moved: Decision) -> None:
    """The group reads it, where it is asked for something, and the others who coordinate."""
    group = here.the_group
    here.store.keep_decision(moved)
    refresh_card(here.store, group, moved)
    refresh_ranking(here.store, group, moved, moved.rounds[-1:])
    if moved.collects:
        _notify_group(here, moved, here.say_group.moved(moved, decision))
    name = here.sender.name
    here.tell_coordination(group, lambda say: Message(say.moved_by(moved, name, here.now)), but=here.sender.id)


def _notify_group(here: Here, decision: Decision, words: str) -> None:
    """One notice stands at most: what changed last. The line that closed the decision is not true any more.

    What Telegram is too late to take away was put into other words before (`refresh_card`).
    """
    to = ToGroup(decision.group)
    if decision.is_open:
        here.store.say(Delete(to, purpose="closing", decision=decision.id))
    _end_notice(here, decision)
    here.store.say(Post(to, Message(words), purpose="moved", decision=decision.id, replaces=True))


def _end_notice(here: Here, decision: Decision) -> None:
    """The notice that stands says what is not so any more, and may be too old for Telegram to take away."""
    if here.store.post_standing("moved", decision.id):
        over = Message(here.say_group.notice_is_over(decision))
        here.store.say(Edit(ToGroup(decision.group), over, purpose="moved", decision=decision.id))


def on_extend(here: Here, args: Args) -> None:
    """/extend ORG date: more time for one organisation, told to its focal points."""
    decision = _pick(here, "extend", args, lambda d: d.collects and d.is_alive and not d.transmissions)
    if decision is None:
        return
    _require_as_offered(here, args, decision)
    group = here.the_group
    text = _rest(here, args, decision)
    organisation, when = roster.leading_organisation(group, text)
    if args.get("organisation"):
        organisation, when = group.organisation(str(args["organisation"])), text
    if organisation is None:
        raise Refusal(here.say.extend_usage(_near(group, text), here.example))
    if not when.strip():
        ask_until_when(here, decision, organisation.key)
        return
    whole = f"{organisation.name} {when}"
    until, wrong, _ = typed.read_due(when, here.now, group.tz, whole=whole, offset=len(whole) - len(when))
    if until is None:
        offered: dict[str, str | int | None] = {"decision": decision.id, "had": changing.dates_given(decision)}
        here.put(messages.cannot_take_part(here.say, wrong[0], "extend", offered))
        return
    _grant(here, group, decision, organisation.key, until)


def ask_until_when(here: Here, decision: Decision, organisation: str) -> None:
    """Proposes moments before the transmission; a date may be typed instead."""
    group, policy = here.the_group, here.house.policy_for(here.the_group)
    moments = more_time.proposals(decision, organisation, here.now, group.tz, policy.is_working_day)
    question = messages.give_time(here.say, decision, group.organisation(organisation), moments)
    here.ask(question, "extend", decision=decision.id, organisation=organisation, typed=1)


def _near(group: Group, text: str) -> tuple[str, ...]:
    """Organisations that the first words may have meant."""
    words = text.split()
    return next((near for n in (1, 2, 3) if (near := roster.near_names(group, " ".join(words[:n])))), ())


def on_grant(here: Here, args: Args) -> None:
    """The coordination grants the time a focal point asked for."""
    decision = _pick(here, "extend.grant", args, lambda d: d.is_alive and not d.transmissions)
    if decision is None:
        return
    key, until = str(args["organisation"]), datetime.fromisoformat(str(args["until"]))
    granted = next((x for x in decision.extensions if (x.organisation, x.until) == (key, until)), None)
    if granted and decision.due_for(key) == until:
        organisation = here.the_group.organisation(key)
        raise Refusal(here.say.granted_already(decision, organisation, until, _name(here, granted.by)))
    _grant(here, here.the_group, decision, key, until)


def on_decline(here: Here, args: Args) -> None:
    """The coordination does not grant it: the focal points are told the date that holds, and whom to write to."""
    decision = at.pick_decision(here, "extend.decline", args, lambda d: d.is_alive)
    if decision is None:
        return
    group, key = here.the_group, str(args["organisation"])
    due = decision.due_for(key)
    if due is None:
        raise Refusal(here.say.button_is_stale(), over=True)
    granted = next((x for x in reversed(decision.extensions) if x.organisation == key), None)
    if granted and granted.until.isoformat() == args.get("until"):
        raise Refusal(
            here.say.granted_already(decision, group.organisation(key), granted.until, _name(here, granted.by))
        )
    told = _tell_focal_points(here, group, key, lambda say: say.extension_declined(decision, due, here.sender.name))
    organisation = group.organisation(key)
    here.put(Message(here.say.declined(decision, organisation, told)))
    _settle_request(here, decision, key, lambda say: say.declined_by(decision, organisation, here.sender.name))


def _name(here: Here, person: int) -> str:
    known = here.store.person(person)
    return known.name if known else "?"


def _tell_focal_points(here: Here, group: Group, key: str, words: Callable[[Voice], str]) -> int:
    """How many of them could be told, each in their language."""
    people = [here.store.person(f.person) for f in group.focal_points_of(key) if f.person]
    reachable = [p for p in people if p and p.reachable]
    for person in reachable:
        here.store.say(Post(ToPerson(person.id), Message(words(here.voice_for(person, group)))))
    return len(reachable)


def _grant(here: Here, group: Group, decision: Decision, key: str, until: datetime) -> None:
    if decision.transmission_due and until > decision.transmission_due:
        raise Refusal(here.say.extension_after_transmission(decision, until))
    if until <= here.now:
        raise Refusal(here.say.extension_is_past(decision, until))
    general = decision.contributions_due
    if general is None or until <= general:
        raise Refusal(here.say.extension_is_earlier(decision))
    extended = replace(decision, extensions=(*decision.extensions, Extension(key, until, here.sender.id, here.now)))
    here.store.keep_decision(extended)
    asked = here.store.asked(here.sender.id)
    if (
        asked
        and asked.act == "extend"
        and (asked.args.get("decision"), asked.args.get("organisation")) == (decision.id, key)
    ):
        here.store.answered(here.sender.id)
    organisation = group.organisation(key)
    told = _tell_focal_points(here, group, key, lambda say: say.extension_granted(decision, organisation, until))
    here.put(Message(here.say.granted(decision, organisation, until, told)))
    _settle_request(here, decision, key, lambda say: say.granted_by(decision, organisation, until, here.sender.name))


def _settle_request(here: Here, decision: Decision, key: str, words: Callable[[Voice], str]) -> None:
    """Whoever else was asked to grant it sees who answered, in place of the buttons."""
    for coordinator in here.the_group.coordinators:
        person = here.store.person(coordinator.person)
        if person and person.reachable and person.id != here.sender.id:
            message = Message(words(here.voice_for(person, here.the_group)))
            here.store.say(Edit(ToPerson(person.id), message, more_time.asked_as(key), decision.id))


def on_close(here: Here, args: Args) -> None:
    """/close 4: no more nudges; late answers are still taken."""
    decision = at.pick_decision(here, "close", args, _can_close)
    if decision is None:
        return
    if not _can_close(decision):
        raise Refusal(here.say.not_open(decision), over=True)
    closed = changing.closed(decision, here.now, by=here.sender.id)
    here.store.keep_decision(closed)
    refresh_card(here.store, here.the_group, closed)
    here.tell(here.say.closed_by_hand(closed))


def _can_close(decision: Decision) -> bool:
    """Open, or closed by the clock only: the late-is-welcome nudge may still be to come."""
    by_clock = decision.closure is not None and decision.closure.by is None
    over = decision.cancellation or decision.transmissions
    return decision.is_open or (by_clock and not over)


def on_attribution(here: Here, args: Args) -> None:
    """/attribution 4 sans nom: under which name contributions leave. What members answered to is not loosened."""
    decision = _pick(here, "attribution", args, lambda d: d.collects and d.is_alive and not d.transmissions)
    if decision is None:
        return
    received = here.store.submissions_to(decision.id)
    words = str(args.get("to") or _rest(here, args, decision))
    if not words:
        open_to = [a for a in ATTRIBUTIONS if attribution.may_become(decision, a, received)]
        here.put(messages.attribution(here.say, decision, open_to))
        return
    wanted = typed.read_attribution(words)
    if wanted is None:
        raise Refusal(messages.cannot_take_part(here.say, Wrong(Fault.BAD_ATTRIBUTION, words), "attribution", {}))
    if not attribution.may_become(decision, wanted, received):
        raise Refusal(here.say.attribution_is_fixed(decision))
    changed = replace(decision, attribution=wanted)
    here.store.keep_decision(changed)
    refresh_card(here.store, here.the_group, changed)
    here.put(Message(here.say.attribution_kept(changed)))
    if changed != decision:
        name = here.sender.name
        here.tell_coordination(
            here.the_group, lambda say: Message(say.attribution_kept(changed, by=name)), but=here.sender.id
        )


def on_reopen(here: Here, args: Args) -> None:
    """/reopen 4: contributions are asked for again; a due moment that passed has to be moved first.

    What was transmitted is among those to choose from: it is told what can be done with it instead.
    """
    decision = at.pick_decision(
        here,
        "reopen",
        args,
        lambda d: bool(d.cancellation or d.closure or d.transmissions),
        label=lambda d: here.say.past_decision_button(d),
    )
    if decision is None:
        return
    if decision.transmissions and decision.is_alive:
        raise Refusal(
            messages_compilation.is_transmitted(here.say, decision, here.store.mails_of(decision.id)), over=True
        )
    if decision.is_open or not (decision.closure or decision.cancellation):
        raise Refusal(here.say.not_closed(decision))
    _reopen(here, args, decision, asked="reopen")


def _reopen(here: Here, args: Args, decision: Decision, *, asked: Literal["reopen", "move"]) -> None:
    """Who asked to move what was cancelled is offered to open it again, with the dates given.

    Where a later transmission is asked for (`bare`), a day without a word is that of the transmission.
    """
    group, reopened = here.the_group, changing.reopened(decision)
    if args.get("had") not in (None, changing.dates_given(decision)):
        raise Refusal(here.say.day_was_offered_before(decision, here.example_for(decision), done=False), over=True)
    dues = _dues_in(args)  # pressed, or given before the question that is answered
    is_typed = not any(dues) or args.get("typed") or args.get("text")
    text = _rest(here, args, decision) if is_typed else ""
    if asked == "move" and not text and not any(dues):
        here.put(messages.cancelled_before(here.say, decision))
        return
    if text:
        asked_for: changing.Due = "transmission" if args.get("bare") or not reopened.collects else "contributions"
        read = typed.read_move(
            text, here.now, group.tz, collects=asked_for == "contributions", instead_of=decision.dues
        )
        wrong = [w for w in read.wrong if w.fault is not Fault.TRANSMISSION_FIRST]
        if wrong:
            here.put(messages.cannot_take_part(here.say, wrong[0], asked, _kept_with(here, decision, dues)))
            return
        _require_asked_for(here, decision, read)
        given = read.contributions_due, read.transmission_due
        if args.get("bare") and typed.day_alone(text, read) and _is_an_earlier_due(reopened, dues, given[1]):
            given = given[1], None
        dues = given[0] or dues[0], given[1] or dues[1]
    reopened = changing.moved(reopened, *dues, by=here.sender.id, at=here.now)
    kept = _kept_with(here, decision, dues)
    first = reopened.contributions_due or (None if dues[1] or is_over(reopened) else reopened.transmission_due)
    if first and first <= here.now:
        here.ask(here.say.reopen_until_when(decision, here.example_for(decision)), "reopen", typed=1, **kept)
        return
    if dues[1] and dues[1] <= here.now:  # that day has gone by since it was given
        wrong = [Wrong(Fault.PAST, here.say.moment(dues[1]), moment=dues[1])]
        if not text:
            raise Refusal(messages.cannot_reopen(here.say, decision, wrong, here.example_for(decision), None))
        both = _in_order(here, decision, reopened)
        question = messages.cannot_reopen(here.say, decision, wrong, here.example_for(decision), both)
        here.ask(question, "reopen", typed=1, bare="transmission", **kept)
        return
    if wrong_order := changing.faults(reopened):
        both = _in_order(here, decision, reopened)
        question = messages.cannot_reopen(here.say, decision, wrong_order, here.example_for(decision), both)
        here.ask(question, "reopen", typed=1, bare="transmission", **kept)
        return
    if asked == "move":
        here.put(messages.sure_to_reopen(here.say, decision, reopened))
        return
    here.store.answered(here.sender.id)
    here.store.keep_decision(reopened)
    _, transmission = changing.changed_dues(decision, reopened)
    if reopened.collects:
        refresh_card(here.store, group, reopened)
        if decision.cancellation:  # the call before it may be too old to be taken away
            _end_notice(here, reopened)
            here.store.say(*(Delete(ToGroup(group.id), what, decision.id) for what in ("moved", "closing")))
            post_call(here.store, group, reopened)
        else:
            _notify_group(here, reopened, here.say_group.reopened_notice(reopened, transmission))
    here.put(Message(here.say.reopened(reopened, transmission)))
    name = here.sender.name

    def to_colleague(say: Voice) -> Message:
        return Message(say.reopened_by(reopened, name, here.now, transmission))

    here.tell_coordination(group, to_colleague, but=here.sender.id)


def _is_an_earlier_due(reopened: Decision, dues: tuple[datetime | None, datetime | None], day: datetime | None) -> bool:
    """Where a later transmission was asked for, a day that is in order only as that of the contributions."""
    contributions, transmission = dues[0] or reopened.contributions_due, dues[1] or reopened.transmission_due
    return bool(typed.order_faults(contributions, day)) and not typed.order_faults(day, transmission)


def _kept_with(
    here: Here, decision: Decision, dues: tuple[datetime | None, datetime | None]
) -> dict[str, str | int | None]:
    """What a question about opening it again carries: the dates given so far that are still to come."""
    contributions, transmission = (due if due and due > here.now else None for due in dues)
    if contributions or transmission:
        return messages.with_dues(decision, contributions, transmission)
    return {"decision": decision.id}


def on_cancel(here: Here, args: Args) -> None:
    """/cancel 4 reason: nothing is asked any more; what was received stays."""
    decision = _pick(here, "cancel", args, lambda d: d.is_alive and not d.transmissions)
    if decision is None:
        return
    if not args.get("sure"):
        received = len({s.organisation for s in here.store.submissions_to(decision.id) if s.counts})
        sure: dict[str, str | int | None] = {"decision": decision.id, "text": _rest(here, args, decision), "sure": 1}
        here.put(messages.sure_to_cancel(here.say, decision, received, sure))
        return
    cancelled = changing.cancelled(decision, by=here.sender.id, at=here.now, reason=str(args.get("text") or ""))
    here.store.keep_decision(cancelled)
    refresh_card(here.store, here.the_group, cancelled)
    if decision.collects:
        here.store.say(Unpin(ToGroup(decision.group), "call", decision.id))
        answered = any(s.counts for s in here.store.submissions_to(decision.id))
        _notify_group(here, cancelled, here.say_group.cancelled_notice(cancelled, answered=answered))
    here.put(Message(here.say.cancelled(cancelled)))
    name = here.sender.name
    here.tell_coordination(
        here.the_group, lambda say: Message(say.cancelled_by(cancelled, name, here.now)), but=here.sender.id
    )


def is_asking(decision: Decision) -> bool:
    """Organisations are reminded of it, but for what is noted of how it stands."""
    by_hand = decision.closure is not None and decision.closure.by is not None
    return decision.collects and decision.is_alive and not decision.transmissions and not by_hand


def tell_done(here: Here, decision: Decision, *, undone: bool = False, but: Collection[int] = ()) -> None:
    """That one of them noted it as done, or took that back, for the others who coordinate."""
    name = here.sender.name
    here.tell_coordination(
        here.the_group,
        lambda say: Message(say.done_by(decision, name, here.now, undone=undone)),
        but=(here.sender.id, *but),
    )


def on_keep(here: Here, _args: Args) -> None:
    """Not cancelled after all."""
    here.put(Message(here.say.nothing_changed()))


def _pick(here: Here, act: str, args: Args, among: Callable[[Decision], bool]) -> Decision | None:
    """As `pick_decision`; a decision that was named and cannot be meant any more is refused with the reason."""
    decision = at.pick_decision(here, act, args, among)
    if decision and not among(decision):
        raise Refusal(here.say.not_possible_now(decision))
    return decision


def _rest(here: Here, args: Args, decision: Decision) -> str:
    """The words after the command and the decision's number; in answer to a question, the whole text."""
    if args.get("typed"):
        return here.incoming.text.strip()
    text = str(args.get("text", here.incoming.arguments) or "").strip()
    number, rest = at.number_in(text)
    return rest.strip() if number == decision.number else text


# Drafts


def _new_draft(here: Here, group: Group, read: Typed) -> Draft:
    return here.store.add_draft(Draft(0, "decision", group.id, here.sender.id, here.now, _fields(read)))


def _draft(here: Here, args: Args) -> tuple[Draft, Group]:
    """The draft a button is about; only for the coordination of its group."""
    draft = here.store.draft(int(args["draft"] or 0))
    if draft is None:
        raise Refusal(here.say.draft_is_gone(), over=True)
    here.group = here.store.group(draft.group)
    here.require_coordination()
    return draft, here.group


def _show(here: Here, group: Group, draft: Draft) -> None:
    """Its card, the one place from here on where it is confirmed, changed or dropped."""
    draft = _without_question(here, draft)
    here.store.keep_draft(draft)
    read = _typed(draft)
    only = tuple(c.person for c in group.coordinators)
    here.put(
        messages.draft(
            here.say, draft, read, group, planned(here, group, read), notes(here.say, group, read, here.now), only
        )
    )


def planned(here: Here, group: Group, read: Typed) -> list[datetime]:
    """The moments at which organisations will be reminded, as long as they have not answered."""
    if read.contributions_due is None:
        return []
    return [m.at for m in plan(here.house.policy_for(group), here.now, read.contributions_due)]


def notes(say: Voice, group: Group, read: Typed, now: datetime) -> list[str]:
    """What the coordination should know before confirming: holidays, weekends, no window, an empty roster."""
    told = []
    for moment in (read.contributions_due, read.transmission_due):
        if moment is None:
            continue
        day = moment.astimezone(group.tz).date()
        if holiday := holiday_name(day, group.country, say.language):
            told.append(say.due_on_holiday(moment, holiday))
        elif not is_working_day(day, group.country):
            told.append(say.due_on_weekend(moment))
    if read.window_is_zero:
        told.append(say.no_window())
    if read.contributions_due and not group.expected():
        told.append(say.empty_roster())
    if read.contributions_due is None and read.transmission_due is None:
        told.append(say.undated())
    elif read.contributions_due and read.contributions_due - now < timedelta(hours=48):
        told.append(say.short_notice())
    return told


def _ask_field(here: Here, draft: Draft, name: str, *, stepping: bool, in_place: bool = False) -> None:
    args: dict[str, str | int | None] = {"draft": draft.id, "field": name, "stepping": int(stepping)}
    _put_question(here, draft, args, lambda at: messages.ask_field(here.say, at, here.example), in_place=in_place)


def _put_question(here: Here, draft: Draft, about: Args, make: Callable[[Args], Message], *, in_place: bool) -> None:
    """A draft asks one thing at a time: the question before this one loses its buttons, or gives way to this one."""
    nth = int(draft.fields.get("questions") or 0) + 1
    args = {**about, "question": nth}
    question = make(args)
    in_place = in_place and here.incoming.private and bool(here.incoming.callback)
    draft = _without_question(here, draft)
    asking: Args = {"questions": nth, "asking": question.text, "asked_in": here.incoming.message if in_place else None}
    here.store.keep_draft(replace(draft, fields={**draft.fields, **asking}))
    if in_place:
        here.store.ask(Asked(here.sender.id, "decision.field-typed", args, here.now))
        here.put(question)
    else:
        here.ask_as_is(question, "decision.field-typed", _question_of(draft, nth), **args)


def _question_of(draft: Draft, nth: int) -> str:
    """What a question is posted as, to be found again when it has been answered."""
    return f"draft {draft.id}, question {nth}"


def _without_question(here: Here, draft: Draft) -> Draft:
    """Nothing is asked any more; a question that was answered in words keeps its text and loses its buttons."""
    nth, words, at = (draft.fields.get(name) for name in ("questions", "asking", "asked_in"))
    if words is None:
        return draft
    if here.incoming.private and not here.incoming.callback:
        over = Message(str(words))
        purpose = _question_of(draft, int(nth or 0))
        here.store.say(Edit(ToPerson(here.sender.id), over, purpose, message_id=int(at) if at else None))
    return replace(draft, fields={**draft.fields, "asking": None, "asked_in": None})


def _await_no_words(here: Here, draft: Draft) -> None:
    """The person's next text is no answer about this draft; a question about something else goes on waiting for it."""
    asked = here.store.asked(here.sender.id)
    if asked and asked.act == "decision.field-typed" and asked.args.get("draft") == draft.id:
        here.store.answered(here.sender.id)


def _is_answered(here: Here, draft: Draft, args: Args) -> bool:
    """A button of a question that was answered since does nothing any more; it tells where to go on."""
    if not here.incoming.callback or args.get("question") is None:
        return False
    asking = draft.fields.get("asking") is not None
    if asking and args["question"] == draft.fields.get("questions"):
        return False
    here.toast, here.toast_is_alert = here.say.question_was_answered(card=not asking), True
    return True


def changed(read: Typed, name: str, text: str, group: Group, now: datetime) -> tuple[Typed, Sequence[Wrong]]:
    """One part given anew; as it was, with what is wrong, when the text cannot be taken."""
    if text != LEFT_OUT and (wrong := _fault_of_field(name, text, read, group, now)):
        return read, wrong
    return _typed_in({**_fields(read), **_field(name, text, group, now)}), ()


def _fields(read: Typed) -> Mapping[str, str | int | None]:
    return {
        "title": read.title,
        "contributions": read.contributions_due.isoformat() if read.contributions_due else None,
        "transmission": read.transmission_due.isoformat() if read.transmission_due else None,
        "recipient": read.recipient,
        "items": typed.as_typed(read.wanted) if read.wanted else None,
        "owner": read.owner,
        "attribution": read.attribution,
    }


def _typed(draft: Draft) -> Typed:
    return _typed_in(draft.fields)


def _typed_in(fields: Args) -> Typed:
    def moment(name: str) -> datetime | None:
        text = fields.get(name)
        return datetime.fromisoformat(str(text)) if text else None

    def words(name: str) -> str | None:
        return str(fields.get(name) or "") or None

    return Typed(
        title=words("title") or "",
        contributions_due=moment("contributions"),
        transmission_due=moment("transmission"),
        recipient=words("recipient"),
        wanted=typed.read_wanted(words("items") or ""),
        owner=words("owner"),
        attribution=typed.read_attribution(words("attribution") or ""),
    )


def _field(name: str, text: str, group: Group, now: datetime) -> dict[str, str | int | None]:
    """The draft's new value of one part; a part left out is empty."""
    if text == LEFT_OUT:
        return {name: None}
    if name in ("contributions", "transmission"):
        due, _, rest = typed.read_due(text, now, group.tz)
        values: dict[str, str | int | None] = {name: due.isoformat() if due else None}
        if name == "transmission" and (recipient := typed.recipient_in(rest)):
            values["recipient"] = recipient
        return values
    if name == "attribution":
        return {name: typed.read_attribution(text)}
    return {name: " ".join(text.split())}


def _fault_of_field(name: str, text: str, read: Typed, group: Group, now: datetime) -> Sequence[Wrong]:
    if name in ("title", "recipient", "owner"):
        return typed.length_faults(name, text) if text else [Wrong(Fault.NO_TITLE, text)]
    if name == "attribution":
        return () if typed.read_attribution(text) else (Wrong(Fault.BAD_ATTRIBUTION, text),)
    if name == "items":
        return () if typed.read_wanted(text) else (Wrong(Fault.BAD_ITEMS, text),)
    due, wrong, _ = typed.read_due(text, now, group.tz, whole=text)
    if wrong:
        return wrong
    first = due if name == "contributions" else read.contributions_due
    then = due if name == "transmission" else read.transmission_due
    return typed.order_faults(first, then)
