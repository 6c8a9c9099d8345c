"""The members' ranking: the coordination asks in a round, each organisation votes, the first items are taken over."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from telegram import Update

from context import Context
from domain import attribution, ballots, ranking, themes, transmitting, typed, voting
from domain.ballots import Ended, Mistyped, Option, Round, Tally, Vote
from domain.decisions import INVITED, RANKING_POSTED, Decision, Told
from domain.groups import Act as Done
from domain.groups import Organisation, Person
from domain.moments import is_quiet
from domain.nudging import Situation
from domain.ranking import Setup
from domain.sayings import Delete, Edit, Message, Post, SendPoll, ToGroup, ToPerson, instead_of
from domain.store import MAYBE_SENT, Args, Asked, Draft, Store
from domain.transmitting import Point
from handlers import decisions, papers, presses, reading, transmission, votes
from handlers import here as at
from handlers.here import Act, Here, Refusal
from texts import Voice, messages
from texts import messages_ranking as words
from texts.messages_compilation import note_unworded


@dataclass(frozen=True)
class Asking:
    """A decision whose points may be put to the members, and what would be asked."""

    decision: Decision
    points: tuple[Point, ...]
    situation: Situation
    setup: Setup
    able: tuple[Option, ...]  # all that could stand to choice
    can_switch: bool  # between themes and points
    draft: Draft | None
    unread: tuple[Point, ...]  # files, which cannot stand to choice, and of which nothing was taken in another way

    @property
    def options(self) -> tuple[Option, ...]:
        return ranking.ballot(self.setup, self.able)

    @property
    def voices(self) -> int:
        return ranking.voices_for(self.setup, self.options)

    @property
    def room(self) -> int:
        """How many posts the group bears for it: the lines that are left, and the place of the result."""
        return self.situation.lines_left + 1

    @property
    def ways(self) -> tuple[ballots.Where, ...]:
        return ranking.ways(self.options, self.room)

    @property
    def mark(self) -> str:
        return ranking.mark(self.decision, self.setup, self.options)


@dataclass(frozen=True)
class Voting:
    """A round that takes votes, and for whom this person votes in it."""

    decision: Decision
    round: Round
    organisation: Organisation
    on_behalf: bool
    others: tuple[Organisation, ...]  # for which they may vote as well
    gone: frozenset[int]  # options that were edited or withdrawn since the round opened


# Preparing


def on_rank(here: Here, args: Args) -> None:
    """/rank: the coordination prepares a round or sees how it stands; everybody else gets their ballot."""
    group = at.pick_group(here, "ranking", args, coordinating=False)
    if group is None:
        return
    if group.is_coordinated_by(here.sender.id):
        on_start(here, {**args, "new": 1})
        return
    if not papers.in_private(here, "ranking", {"group": group.id}):
        return
    running = [d for d in here.store.decisions_of(group.id) if d.round]
    if not running:
        raise Refusal(here.say.no_round_here())
    if decision := at.pick_decision(here, "ranking", args, lambda d: d.round is not None, coordinating=False):
        on_ballot(here, {"decision": decision.id, "new": 1})


def on_start(here: Here, args: Args) -> None:
    """What would be asked; the round that is open, if one is; else the result of the last one."""
    if args.get("instead"):
        here.store.answered(here.sender.id)
    decision = at.pick_decision(here, "ranking.start", args, _can_ask)
    if decision is None or not papers.in_private(here, "ranking.start", {"decision": decision.id}):
        return
    if decision.rounds and decision.rounds[-1].ended and not (args.get("again") or _draft_of(here, decision)):
        here.put_or_tell(args, _result(here, decision, decision.rounds[-1]))
        return
    if asking := _asking(here, "ranking.start", {**args, "decision": decision.id}):
        _show_setup(here, args, _kept(here, asking, asking.setup) if args.get("again") else asking)


def on_points(here: Here, args: Args) -> None:
    """A page of what could stand to choice."""
    if asking := _asking(here, "ranking.points", args):
        _show_points(here, args, asking)


def on_toggle(here: Here, args: Args) -> None:
    """Takes a line off the ballot or puts it back."""
    asking = _asking(here, "ranking.toggle", args)
    if asking is None:
        return
    option, left_out = str(args["option"]), asking.setup.left_out
    if option in left_out:
        left_out = tuple(o for o in left_out if o != option)
    elif len(asking.options) <= 2 and any(o.points[0] == option for o in asking.options):
        here.toast, here.toast_is_alert = here.say.ranking_too_few_left(), True
    else:
        left_out = (*left_out, option)
    _show_points(here, args, _kept(here, asking, replace(asking.setup, left_out=left_out)))


def on_by_theme(here: Here, args: Args) -> None:
    """Themes, or every point by itself."""
    if asking := _asking(here, "ranking.by-theme", args):
        switched = replace(asking.setup, by_theme=not asking.setup.by_theme, left_out=())
        _show_points(here, {**args, "page": 1}, _kept(here, asking, switched))


def on_voices(here: Here, args: Args) -> None:
    """How many an organisation may choose."""
    asking = _asking(here, "ranking.voices", args)
    if asking is None:
        return
    if args.get("most") is None:
        here.put_or_tell(args, words.voices(here.say, asking.decision, len(asking.options)))
    else:
        _show_setup(here, args, _kept(here, asking, replace(asking.setup, at_most=int(args["most"] or 1))))


def on_where(here: Here, args: Args) -> None:
    """By Telegram's poll, by a message in the group, or in private."""
    asking = _asking(here, "ranking.where", args)
    if asking is None:
        return
    chosen = next((way for way in asking.ways if way == args.get("where")), None)
    if chosen is None:
        here.put_or_tell(args, words.where(here.say, asking.decision, asking.options, asking.ways, asking.room))
    else:
        _show_setup(here, args, _kept(here, asking, replace(asking.setup, where=chosen)))


def on_until(here: Here, args: Args) -> None:
    """Until when: one of the proposals, or a moment that is typed."""
    asking = _asking(here, "ranking.until", args)
    if asking is None:
        return
    policy, latest = asking.situation.policy, asking.decision.transmission_due
    proposed = ranking.proposals(here.now, policy, latest)
    if args.get("until") is None and args.get("text") is None:
        here.store.ask(Asked(here.sender.id, "ranking.until-typed", {"decision": asking.decision.id}, here.now))
        here.put_or_tell(args, words.until_when(here.say, asking.decision, proposed))
        return
    if args.get("until") is not None:
        until = datetime.fromisoformat(str(args["until"]))
    else:
        until = ranking.within_hours(_read(here, asking.decision, str(args["text"])), policy)
    if fault := ranking.end_fault(until, here.now, policy, latest):
        rows = words.proposed_ends(here.say, asking.decision, proposed)
        raise Refusal(Message(here.say.ranking_end_fault(fault, until, latest), rows))
    here.store.answered(here.sender.id)
    _show_setup(here, args, _kept(here, asking, replace(asking.setup, until=until)))


def on_until_typed(here: Here, args: Args) -> None:
    """The moment that was asked for."""
    on_until(here, {**args, "text": here.incoming.text.strip()})


def _read(here: Here, decision: Decision, text: str) -> datetime:
    """A day in words. Where it cannot be read the question stands: what is typed next is another try."""
    until, wrong, _ = typed.read_due(text, here.now, here.the_group.tz, whole=text)
    if until is None:
        raise Refusal(messages.cannot_take_part(here.say, wrong[0], "ranking.until", {"decision": decision.id}))
    return until


def on_preview(here: Here, args: Args) -> None:
    """Exactly what will be asked."""
    asking = _asking(here, "ranking.preview", args)
    if asking is None:
        return
    if asking.setup.until is None:
        here.toast, here.toast_is_alert = here.say.ranking_no_end(), True
        on_until(here, {"decision": asking.decision.id})
        return
    _show_preview(here, args, asking)


def on_open(here: Here, args: Args) -> None:
    """Asks what was shown. Whatever changed meanwhile is shown again instead."""
    asking = _asking(here, "ranking.open", args)
    if asking is None:
        return
    if asking.mark != args["mark"] or asking.setup.until is None:
        here.toast, here.toast_is_alert = here.say.ranking_changed(), True
        _show_preview(here, args, asking)
        return
    group = here.the_group
    decision, this = _as_opened(here, asking)
    posts = words.in_group(group, decision, this)
    told = tuple(Told(RANKING_POSTED, here.now) for _ in posts)
    decision = replace(decision, told=(*decision.told, *told))
    here.store.keep_decision(decision)
    if asking.draft:
        here.store.drop_draft(asking.draft.id)
    here.store.say(*posts)
    decisions.refresh_card(here.store, group, decision)
    decisions.refresh_ranking(here.store, group, decision, decision.rounds[:-1])
    _say_what_is_due(here, decision)

    until, name = ranking.end_of(decision, this), here.sender.name
    here.tell_coordination(group, lambda say: Message(say.ranking_opened_by(decision, until, name)), but=here.sender.id)
    _show_state(here, args, decision, this, head=here.say.ranking_opened(decision, until))


def _say_what_is_due(here: Here, decision: Decision) -> None:
    """Ballots in private and the result go out at once, unless it is quiet: then the clock sends them."""
    situation = here.house.situation(here.the_group, decision)
    people = here.house.people_in([here.the_group])
    for intent in ranking.due(situation, people, (), here.now):
        for claim in intent.claims(here.now):
            here.store.keep_nudge(claim)
        here.store.say(*words.sayings(intent, _tally(here, decision, intent.round)))


# The round that is open, for the coordination


def on_close(here: Here, args: Args) -> None:
    """Ends the round now, after one question."""
    decision = at.pick_decision(here, "ranking.close", args, lambda d: d.round is not None)
    if decision is None:
        return
    this = ranking.round_numbered(decision, int(args.get("round") or len(decision.rounds)))
    if this is None:
        raise Refusal(here.say.no_round(decision), over=True)
    if this.ended:
        here.put_or_tell(args, _result(here, decision, this))
        return
    tally = _tally(here, decision, this)
    if not args.get("sure"):
        here.put_or_tell(args, words.sure_to_close(here.say, decision, this, tally))
        return
    everybody = tuple(o.key for o in here.the_group.expected())
    ending = ranking.ending(here.the_group, decision, this, here.now)
    over = ballots.ended(here.the_group, this, ending or Ended(here.now, "by hand", everybody, here.sender.id))
    decision = ranking.with_round(decision, over)
    here.store.keep_decision(decision)
    here.store.say(*words.over_in_group(here.the_group, decision, over))
    decisions.refresh_card(here.store, here.the_group, decision)
    here.put_or_tell(args, _result(here, decision, over))
    if ending is None:
        _tell_it_is_closed(here, decision, over)
        _say_what_is_due(here, decision)


def _tell_it_is_closed(here: Here, decision: Decision, this: Round) -> None:
    """Those who coordinate too get the result; what ended by the clock is told by it."""
    tally, name = _tally(here, decision, this), here.sender.name
    for person in _coordination(here):
        if person.id != here.sender.id and person.reachable:
            say = here.voice_for(person, here.the_group)
            shown = words.result(say, here.the_group, decision, this, tally)
            shown = replace(shown, text=f"{say.ranking_closed_by(decision, name)}\n\n{shown.text}")
            here.store.say(Post(ToPerson(person.id), shown))


def on_post_again(here: Here, args: Args) -> None:
    """The poll once more, where it neither arrived nor is on its way; votes given so far stay."""
    decision = at.pick_decision(here, "ranking.post-again", args, lambda d: d.round is not None)
    if decision is None:
        return
    this = _running(here, decision, args)
    purposes = (this.posted_as, instead_of(this.posted_as))
    if any(here.store.post_standing(p, decision.id) or here.store.post_underway(p, decision.id) for p in purposes):
        _show_state(here, args, decision, this)
        return
    posts = words.in_group(here.the_group, decision, this)
    told = tuple(Told(RANKING_POSTED, here.now) for _ in posts)
    here.store.keep_decision(replace(decision, told=(*decision.told, *told)))
    here.store.say(*posts)
    _show_state(here, args, decision, this)


def on_for(here: Here, args: Args) -> None:
    """For which organisation the coordination votes: it was asked elsewhere."""
    decision = at.pick_decision(here, "ranking.for", args, lambda d: d.round is not None)
    if decision is None:
        return
    this = _running(here, decision, args)
    missing, own = _tally(here, decision, this).missing, ballots.voted_themselves(here.the_group, this)
    here.put_or_tell(args, words.vote_for_which(here.say, here.the_group, decision, this, missing, own))


# Voting


def on_ballot(here: Here, args: Args) -> None:
    """A page of the ballot, with what stands for the organisation ticked; who speaks for several says for which."""
    if voting := _voting(here, args):
        _show_ballot(here, args, voting)


def on_tick(here: Here, args: Args) -> None:
    """Ticks a line or takes it back; nothing counts before it is cast."""
    voting = _voting(here, args)
    if voting is None:
        return
    ticked, number = _ticked(here, voting), int(args["option"] or 0)
    if number in ticked:
        ticked = tuple(n for n in ticked if n != number)
    elif number in voting.gone:
        here.toast, here.toast_is_alert = here.say.option_is_gone(), True
    elif len(ticked) >= voting.round.at_most:
        here.toast, here.toast_is_alert = here.say.too_many_ticks(voting.round.at_most), True
    else:
        ticked = tuple(sorted((*ticked, number)))
    _keep_ballot(here, voting, ticks=" ".join(map(str, ticked)))
    _show_ballot(here, args, voting)


def typed_for(here: Here, asked: Asked | None) -> Args | None:
    """The ballot that a vote written in private is for: the one replied to, else the one opened last.

    That one only while no question came after it. Without one it is for the only round there is, or the one named.
    """
    incoming = here.incoming
    if incoming.files or incoming.forwarded_from:
        return None
    if incoming.reply_to is not None:
        shown = _shown(here)
        return _written_on(here, shown) if shown and _takes_votes(here, shown) else None
    last = max((d for d in _own_ballots(here) if d.fields.get("open")), key=lambda d: d.at, default=None)
    if last is not None and ballots.stands_open(last.at, asked.at if asked else None, here.now):
        found = _written_on(here, _of(last.fields)) if _takes_votes(here, last.fields) else None
        if found:
            return found
    return None if asked else _written_anywhere(here)


def _written_on(here: Here, ballot: Args) -> Args | None:
    """What the message ticks on this ballot; on that of the organisation it names, where it names one."""
    decision = here.store.decision(int(ballot["decision"] or 0))
    this = ranking.round_numbered(decision, int(ballot["round"] or 0))
    group = here.store.group(decision.group)
    vote = votes.read(here, group, (decision,), this.options) if this else None
    if this is None or vote is None or vote.more:
        return None
    found = votes.of(decision, this, vote)
    return {**ballot, **found} if vote.organisation else {**found, **ballot}


def _written_anywhere(here: Here) -> Args | None:
    """The same without a ballot: numbers that can be nothing else, in the only round in which this person votes."""
    found = []
    for group in here.own_groups():
        running = [d for d in here.store.decisions_of(group.id) if votes.running(here, group, d)]
        vote = votes.read(here, group, running) if running and group.organisations_of(here.sender.id) else None
        for decision in running:
            named = vote is not None and vote.decision in (None, decision.number)
            this = votes.running(here, group, decision)
            if vote and this and named:
                found.append((decision, this, vote, votes.collecting(here, group, decision)))
    if len(found) != 1:
        return None
    decision, this, vote, collecting = found[0]
    means = voting.meant(vote, this, to_ballot=False, collecting=collecting)
    return votes.of(decision, this, vote) if means == "vote" else None


def _own_ballots(here: Here) -> list[Draft]:
    drafts = (d for group in here.own_groups() for d in here.store.drafts_of(group.id, "ballot"))
    return [d for d in drafts if d.by == here.sender.id]


def _of(fields: Args) -> Args:
    return {key: fields.get(key) for key in ("decision", "round", "organisation")}


def _takes_votes(here: Here, ballot: Args) -> bool:
    decision = here.store.decision(int(ballot["decision"] or 0))
    this = ranking.round_numbered(decision, int(ballot["round"] or 0))
    return this is not None and ranking.takes_votes(here.store.group(decision.group), decision, this, here.now)


def _shown(here: Here) -> Args | None:
    """The ballot that the message replied to shows now, by its buttons, or leads to.

    Where it asks for which of their organisations, or leads to each of them, the ballot is nobody's yet: that is asked.
    """
    incoming, me = here.incoming, here.sender.id
    pressed = [p for key in incoming.shown_keys if (p := here.store.pressed(key, me, incoming.chat, here.now))]
    for one in pressed:
        if one.act == "ranking.tick":
            return {**_of(one.args), "page": one.args.get("page"), "message": incoming.reply_to}
        if one.act == "ranking.cast":
            return _of(one.args)
    leading = [_of(p.args) for p in pressed if p.act == "ranking.ballot"]
    if not leading:
        return None
    named = {ballot["organisation"] for ballot in leading}
    if len(named) == 1:
        return leading[0]
    group = here.store.group(here.store.decision(int(leading[0]["decision"] or 0)).group)
    own = {o.key for o in group.organisations_of(me)}
    return {**leading[0], "organisation": None} if named <= own else None


def edited_for(here: Here) -> Args | None:
    """The ballot that was ticked by the message edited now: its numbers are written anew."""
    mine = [d for d in _own_ballots(here) if _is_ticked_by(d, here.incoming.message)]
    taking = next((_of(d.fields) for d in mine if _takes_votes(here, d.fields)), None)
    return _written_on(here, taking) if taking else None


def _is_ticked_by(draft: Draft, message: int | None) -> bool:
    return str(message) in str(draft.fields.get("typed") or "").split()


def edited(here: Here) -> None:
    """Says that an edit changes no vote: of numbers that were cast, or that have become other words."""
    ticked = [d for d in _own_ballots(here) if _is_ticked_by(d, here.incoming.message)]
    about = [here.store.decision(int(d.fields["decision"] or 0)) for d in ticked]
    if not about:
        about = [
            d
            for group in here.own_groups()
            for d in here.store.decisions_of(group.id)
            if _voted_in_private(here, d) and votes.read(here, group, (d,))
        ]
    if about:
        decision = here.store.decision(about[-1].id)
        here.group = here.store.group(decision.group)
        over = decision.rounds[-1].ended if decision.rounds else None
        here.tell(here.say.ranking_is_over(decision, over) if over else here.say.edit_is_no_vote(decision))


def _voted_in_private(here: Here, decision: Decision) -> bool:
    """In its last round, in which the message edited now may have ticked what was cast."""
    last = decision.rounds[-1] if decision.rounds and decision.is_alive else None
    me = here.sender.id
    return last is not None and any(v.by == me and v not in ballots.in_poll(last, me) for v in last.votes)


def _shows(here: Here, draft: Draft, message: int) -> bool:
    """Whether this message of ours shows that ballot."""
    posted = here.store.posted(here.incoming.chat, message)
    return draft.fields.get("message") == message or (posted is not None and posted.purpose == _ballot_of(draft.fields))


def on_typed(here: Here, args: Args) -> None:
    """«1, 5 et 6» while the ballot is open: these are ticked as if pressed, and what was ticked before is not.

    In the group, in reply to what asks for the ranking or to the `call`, it is the same; told in private, and nothing
    counts before.
    """
    voting = _voting(here, args)
    if voting is None:
        return
    numbers = tuple(map(int, str(args["numbers"]).split()))
    choice = ballots.choice_of(voting.round, numbers, voting.gone)
    if args.get("message"):  # it was replied to: from here on it is the one that stands open
        _close_ballots(here, voting.decision, voting.round)
        _keep_ballot(here, voting, page=args.get("page"), message=args["message"], open=1)
    before, to = _ballot(here, voting), ToPerson(here.sender.id)
    typed = str(before.fields.get("typed") or "") if before else ""
    if here.incoming.private and not here.incoming.callback:  # these can be edited
        typed = f"{typed} {here.incoming.message}".strip()
    _keep_ballot(here, voting, typed=typed)
    about = voting.decision, voting.round, voting.organisation
    shows = bool(before and before.fields.get("open"))
    if isinstance(choice, Mistyped):
        raise Refusal(words.choice_mistyped(here.say, choice, *about, shows=shows))
    draft = _keep_ballot(here, voting, ticks=" ".join(map(str, choice)), written=1)
    if draft.fields.get("open"):  # else its message may show another ballot by now
        shown, message = _ballot_page(here, draft.fields, voting), int(draft.fields.get("message") or 0) or None
        here.store.say(Edit(to, shown, purpose=_ballot_of(draft.fields), message_id=message))
    if before and before.fields.get("written"):
        here.store.say(Delete(to, purpose=_written_for(draft.fields)))
    told = words.choice_ticked(
        here.say, *about, choice, in_order=choice == numbers, shows=shows, to_call=bool(args.get("call"))
    )
    here.tell(told, purpose=_written_for(draft.fields), sign="🤔")
    if not here.person.reachable:
        _invite_to_cast(here, voting.decision, voting.round)


def _invite_to_cast(here: Here, decision: Decision, this: Round) -> None:
    """Who never opened the private chat is shown the way to it, once for each decision as for a receipt."""
    decision = here.store.decision(decision.id)
    if decision.has_told(INVITED):
        return
    here.store.keep_decision(replace(decision, told=(*decision.told, Told(INVITED, here.now))))
    invitation = words.cast_in_private(here.say_group, decision, this)
    here.store.say(
        Post(ToGroup(here.the_group.id), invitation, INVITED, decision.id, reply_to=here.incoming.message, silent=True)
    )


def on_cast(here: Here, args: Args) -> None:
    """The vote counts from here on; it is the organisation's, until a later one."""
    voting = _voting(here, args)
    if voting is None:
        return
    ticked = _ticked(here, voting)
    if not ticked:
        here.toast, here.toast_is_alert = here.say.no_line_ticked(), True
        _show_ballot(here, args, voting)
        return
    vote = Vote(voting.organisation.key, ticked, here.sender.id, here.now, voting.on_behalf, in_poll=False)
    _clear(here, voting)
    _drop_ballot(here, voting)
    _take(here, voting.decision, voting.round, ballots.cast(voting.round, vote), [vote])
    shown = words.voted(
        here.say,
        voting.decision,
        voting.round,
        voting.organisation,
        _named(voting.round, ticked),
        on_behalf=voting.on_behalf,
        others=voting.others,
    )
    here.put_or_tell(args, shown)


def _clear(here: Here, voting: Voting) -> None:
    """Of the ballot and what was told under written numbers, the one that was not pressed must not look unsent."""
    draft, pressed, to = _ballot(here, voting), here.incoming.message, ToPerson(here.sender.id)
    if draft is None or pressed is None or not draft.fields.get("written"):
        return
    if _shows(here, draft, pressed):
        here.store.say(Delete(to, purpose=_written_for(draft.fields)))
    elif draft.fields.get("open"):  # else its message may show another ballot by now
        message = int(draft.fields.get("message") or 0) or None
        here.store.say(Delete(to, purpose=_ballot_of(draft.fields), message_id=message))


def on_take_back(here: Here, args: Args) -> None:
    """The vote that stands for the organisation counts no more; an earlier one of a colleague counts again."""
    voting = _voting(here, args)
    if voting is None:
        return
    decision, this, organisation = voting.decision, voting.round, voting.organisation
    vote = ballots.standing_votes(here.the_group, this).get(organisation.key)
    _drop_ballot(here, voting)
    if vote is None:
        here.put_or_tell(args, Message(here.say.no_vote_to_take_back(decision, organisation)))
        return
    changed = ballots.taken_back(this, vote)
    _keep(here, decision, changed)
    before = ballots.standing_votes(here.the_group, changed).get(organisation.key)
    stands = here.store.person(before.by) if before else None
    if vote.by != here.sender.id:
        name = here.sender.name
        _tell_voices(here, organisation, lambda say: say.colleague_took_back(decision, organisation, name))
    text = here.say.vote_taken_back(decision, organisation, stands.name if stands else "")
    if before and before.by == here.sender.id and not before.on_behalf:
        text = here.say.own_vote_again(decision, organisation, polled=before in ballots.in_poll(changed, before.by))
    here.put_or_tell(args, Message(text, words.vote_for_next(here.say, decision, this) if voting.on_behalf else ()))


async def on_poll_answer(update: Update, context: Context) -> None:
    """A vote in the group's poll, or one taken back there. It comes without a message: the poll tells which round."""
    answer, voter = update.poll_answer, reading.voter_of(update)
    if answer is None or voter is None:
        return  # an anonymous administrator, or a channel: nobody who could speak for an organisation
    about = _polled_in(context.house.store, answer.poll_id)
    if about is None:
        return
    decision, this = about
    group = context.house.store.group(decision.group)
    here = presses.knock_of(context, reading.of_voter(voter, group.chat, context.house.clock.now()))
    with here.acting():
        _polled(here, decision, this, tuple(sorted(number + 1 for number in answer.option_ids)))


def _polled_in(store: Store, poll: str) -> tuple[Decision, Round] | None:
    """The round of a poll. An unknown one is that of which it is not known whether it arrived, where there is one."""
    posted = store.poll_posted(poll)
    polls = [(posted.decision, posted.purpose)] if posted else []
    if posted is None:
        lost = (undelivered.saying for undelivered in store.undelivered() if undelivered.why == MAYBE_SENT)
        polls = [(saying.decision, saying.purpose) for saying in lost if isinstance(saying, SendPoll)]
    found = []
    for about, purpose in dict.fromkeys(polls):
        decision = store.decision(about or 0)
        this = ranking.round_numbered(decision, ballots.round_of(purpose) or 0)
        if this and (posted or this.ended is None):
            found.append((decision, this))
    return found[0] if len(found) == 1 else None


def _polled(here: Here, decision: Decision, this: Round, ticked: tuple[int, ...]) -> None:
    """A poll can be forwarded: whoever votes and is not known in the group learns nothing of it."""
    group = here.the_group
    is_known = group in here.own_groups()
    # Telegram closes its poll itself: a vote that is only now handed over was given in time, until the round ended.
    by_itself = ranking.ending(group, decision, this, here.now)
    over = this.ended or (by_itself if by_itself and by_itself.why != "time" else None)
    if over:
        if ticked and is_known:
            raise Refusal(here.say.ranking_is_over(decision, over))
        return
    me, own = here.sender.id, group.organisations_of(here.sender.id)
    votes = [Vote(key, ticked, me, here.now, in_poll=True) for key in ballots.polled_for(group, this, me)]
    changed = ballots.polled(this, me, votes)
    _take(here, decision, this, changed, votes)
    if not ticked:
        _tell_what_counts_again(here, decision, this, changed)
    if ticked and not is_known:
        here.tell(here.say.voter_unknown())
    elif ticked and not own:
        here.tell(_no_organisation(here, decision))
    elif len(ticked) > this.at_most:
        here.tell(here.say.too_many_in_poll(decision, len(ticked), this.at_most))
    if ticked and len(own) > 1 and not ballots.in_poll(this, me):
        here.tell(_poll_counts_for(here, decision, this, votes))


def _tell_what_counts_again(here: Here, decision: Decision, this: Round, changed: Round) -> None:
    """What was given in private stands beside the vote in the poll, and in its place once that is taken back."""
    before, after = ballots.standing_votes(here.the_group, this), ballots.standing_votes(here.the_group, changed)
    for organisation in here.the_group.organisations_of(here.sender.id):
        stands = after.get(organisation.key)
        if stands and stands != before.get(organisation.key) and stands.by == here.sender.id and not stands.on_behalf:
            here.tell(here.say.own_vote_again(decision, organisation, polled=False))


def on_polled(here: Here, args: Args) -> None:
    """For which of their organisations a vote in the poll is, said afterwards in private; without one, for all."""
    decision = here.store.decision(int(args["decision"] or 0))
    here.group = group = here.store.group(decision.group)
    if group not in here.own_groups():
        raise Refusal(here.say.no_such_decision(), over=True)
    this, me = _running(here, decision, args), here.sender.id
    own = group.organisations_of(me)
    if args.get("organisation") is not None:
        named = group.organisation(str(args["organisation"]))
        if named not in own:
            raise Refusal(here.say.voice_not_yours(decision, named), over=True)
        own = (named,)
    given = ballots.in_poll(this, me)
    if not given:
        raise Refusal(here.say.no_vote_in_poll(decision), over=True)
    votes = [replace(given[-1], organisation=o.key, at=here.now) for o in own]
    _take(here, decision, this, ballots.polled(this, me, votes), votes)
    here.put_or_tell(args, _poll_counts_for(here, decision, this, votes))


def _poll_counts_for(here: Here, decision: Decision, this: Round, votes: Sequence[Vote]) -> Message:
    counts = [here.the_group.organisation(v.organisation) for v in votes if v.organisation is not None]
    own = here.the_group.organisations_of(here.sender.id)
    return words.poll_counts_for(here.say, decision, this, counts, own)


def _take(here: Here, decision: Decision, this: Round, changed: Round, votes: Sequence[Vote]) -> None:
    """Keeps the votes; whoever voted before for the same organisation is told that theirs counts no more."""
    group = here.the_group
    before, after = ballots.standing_votes(group, this), ballots.standing_votes(group, changed)
    _keep(here, decision, changed)
    for vote in votes:
        if vote.organisation is not None and after.get(vote.organisation) == vote:
            _tell_it_is_replaced(here, decision, this, vote, before.get(vote.organisation))
    if len(before) < len(after) == len(group.expected()):
        here.tell_coordination(group, lambda say: words.all_voted(say, decision, changed))


def _tell_it_is_replaced(here: Here, decision: Decision, this: Round, vote: Vote, was: Vote | None) -> None:
    organisation, name = here.the_group.organisation(vote.organisation or ""), here.sender.name
    options = _named(this, vote.options)
    if vote.on_behalf:
        _tell_voices(here, organisation, lambda say: say.voted_for_you(decision, organisation, name, options))
    elif was and was.by != vote.by:
        _tell_voices(here, organisation, lambda say: say.colleague_voted(decision, organisation, name, options))


def _keep(here: Here, decision: Decision, changed: Round) -> None:
    voted = ranking.with_round(decision, changed)
    here.store.keep_decision(voted)
    decisions.refresh_card(here.store, here.the_group, voted)


def _tell_voices(here: Here, organisation: Organisation, say_it: Callable[[Voice], str]) -> None:
    """The others who speak for the organisation."""
    for focal in here.the_group.focal_points_of(organisation.key):
        person = here.store.person(focal.person) if focal.person else None
        if person and person.reachable and person.id != here.sender.id:
            words_ = say_it(here.voice_for(person, here.the_group))
            here.store.say(Post(ToPerson(person.id), Message(words_)))


# Counting


def on_result(here: Here, args: Args) -> None:
    """The result of a round that has ended."""
    decision = at.pick_decision(here, "ranking.result", args, lambda d: bool(d.rounds))
    if decision is None:
        return
    this = ranking.round_numbered(decision, int(args.get("round") or len(decision.rounds)))
    if this is None:
        raise Refusal(here.say.no_round(decision), over=True)
    here.put_or_tell(args, _result(here, decision, this))


def on_take(here: Here, args: Args) -> None:
    """The first so many into the final version; which of those with as many voices is asked."""
    decision = at.pick_decision(here, "ranking.take", args, lambda d: bool(d.rounds))
    this = ranking.round_numbered(decision, int(args.get("round") or 0)) if decision else None
    if decision is None or this is None or this.ended is None:
        raise Refusal(here.say.button_is_stale(), over=True)
    if this != decision.rounds[-1]:
        raise Refusal(words.newer_round(here.say, decision, coordinating=True), over=True)
    tally, count = _tally(here, decision, this), int(args.get("count") or 0)
    sure, tied = ballots.first(tally.rows, count)
    taken = ballots.numbers_in(str(args.get("plus") or ""), [row.option for row in tied])
    if tied and not args.get("as") and len(sure) + len(taken) < count:
        here.put_or_tell(args, words.tie(here.say, decision, this, count, sure, tied, taken))
        return
    chosen = [row.option for row in (*sure, *(row for row in tied if row.option.number in taken))]
    if not chosen:
        raise Refusal(here.say.nothing_to_take())
    kept = transmission.keep_ranked(here, decision, [(o.wording, frozenset(o.points)) for o in chosen])
    if kept is not None:
        here.toast = here.say.ranking_taken(kept, len(chosen) - kept)


# What the acts begin and end with


def _can_ask(decision: Decision) -> bool:
    return decision.collects and decision.is_alive and not decision.transmissions


def _asking(here: Here, act: str, args: Args) -> Asking | None:
    """What would be asked now. None when the decision had to be asked for, or a round is open: then that is shown."""
    decision = at.pick_decision(here, act, args, _can_ask)
    if decision is None or not papers.in_private(here, act, {"decision": decision.id}):
        return None
    at.require_alive(here, decision)
    if decision.transmissions:
        raise Refusal(here.say.ranking_too_late(decision), over=True)
    if decision.round:
        here.store.answered(here.sender.id)
        if act != "ranking.start":
            here.toast, here.toast_is_alert = here.say.ranking_already_open(), True
        _show_state(here, args, decision, decision.round)
        return None
    return _prepared(here, decision)


def _prepared(here: Here, decision: Decision) -> Asking:
    group, policy = here.the_group, here.house.policy_for(here.the_group)
    points = transmitting.points_of(papers.compiled(here.store, group, decision, here.now))
    unread = transmitting.unworded(points, transmission.being_prepared(here, decision, points))
    kept = papers.themes_draft(here.store, decision)
    arrangement = themes.resumed(themes.now_of(kept.fields), points) if kept else None
    situation = here.house.situation(group, decision)
    proposed = ranking.proposals(here.now, policy, decision.transmission_due)
    draft = _draft_of(here, decision)
    setup = ranking.from_fields(draft.fields) if draft else ranking.begun(decision, arrangement, ("private",), None)
    mixed = decision.attribution != "named"
    able = ranking.may_stand(setup, points, arrangement, mixed=mixed)
    if len(able) < 2 and setup.by_theme:
        setup = replace(setup, by_theme=False)
        able = ranking.may_stand(setup, points, arrangement, mixed=mixed)
    if len(able) < 2:
        raise Refusal(words.too_few(here.say, decision, points, unread), over=True)
    if len(ranking.ballot(setup, able)) < 2:
        setup = replace(setup, left_out=())
    ways = ranking.ways(ranking.ballot(setup, able), situation.lines_left + 1)
    if draft is None or setup.where not in ways:
        setup = replace(setup, where=ranking.first_way(decision, ways))
    if setup.until is None or ranking.end_fault(setup.until, here.now, policy, decision.transmission_due):
        setup = replace(setup, until=ranking.sensible(proposed, here.now))
    can_switch = bool(arrangement and arrangement.themes)
    return Asking(decision, points, situation, setup, able, can_switch, draft, unread)


def _draft_of(here: Here, decision: Decision) -> Draft | None:
    drafts = here.store.drafts_of(decision.group, "ranking")
    return next((d for d in drafts if d.fields.get("decision") == decision.id), None)


def _kept(here: Here, asking: Asking, setup: Setup) -> Asking:
    """Nobody's own: whoever coordinates goes on with it."""
    fields = {"decision": asking.decision.id, **ranking.to_fields(setup)}
    if asking.draft:
        here.store.keep_draft(replace(asking.draft, at=here.now, fields=fields))
    else:
        here.store.add_draft(Draft(0, "ranking", asking.decision.group, 0, here.now, fields))
    return _prepared(here, asking.decision)


def _running(here: Here, decision: Decision, args: Args) -> Round:
    """The round a button is about, as long as it takes votes."""
    number = int(args.get("round") or len(decision.rounds))
    this = ranking.round_numbered(decision, number)
    if this is None:
        raise Refusal(here.say.no_round(decision), over=True)
    if not ranking.takes_votes(here.the_group, decision, this, here.now):
        over = this.ended or ranking.ending(here.the_group, decision, this, here.now)
        coordinating = here.the_group.is_coordinated_by(here.sender.id)
        if this != decision.rounds[-1] and (coordinating or decision.round):
            raise Refusal(words.newer_round(here.say, decision, coordinating=coordinating), over=True)
        raise Refusal(here.say.ranking_is_over(decision, over), over=True)
    return this


def _voting(here: Here, args: Args) -> Voting | None:
    """For an organisation of their own; for another one that has not voted itself the coordination, which then says so.

    None: this person speaks for several, and was asked for which one they vote.
    """
    decision = here.store.decision(int(args["decision"] or 0))
    here.group = group = here.store.group(decision.group)
    if group not in here.own_groups():
        raise Refusal(here.say.no_such_decision(), over=True)
    this = _running(here, decision, args)
    own = group.organisations_of(here.sender.id)
    if args.get("organisation") is not None:
        organisation = group.organisation(str(args["organisation"]))
    elif len(own) > 1:
        voted = ballots.standing_votes(group, this)
        here.put_or_tell(args, words.which_voice(here.say, decision, this, own, voted, args))
        _close_ballots(here, decision, this)
        return None
    elif own:
        organisation = own[0]
    else:
        raise Refusal(_no_organisation(here, decision), over=True)
    on_behalf = organisation not in own
    if on_behalf and not own and not group.is_coordinated_by(here.sender.id):
        raise Refusal(_no_organisation(here, decision), over=True)
    if on_behalf and not group.is_coordinated_by(here.sender.id):
        raise Refusal(here.say.voice_not_yours(decision, organisation), over=True)
    if organisation.removed:
        raise Refusal(here.say.left_the_roster(organisation), over=True)
    if on_behalf and organisation.key in ballots.voted_themselves(group, this):
        raise Refusal(here.say.organisation_voted(decision, organisation, ranking.end_of(decision, this)), over=True)
    gone = frozenset(row.option.number for row in _tally(here, decision, this).rows if row.gone)
    others = () if on_behalf else tuple(o for o in own if o != organisation)
    return Voting(decision, this, organisation, on_behalf, others, gone)


def _no_organisation(here: Here, decision: Decision) -> str:
    contacts = at.coordinator_names(here.store, here.the_group, but=here.sender.id)
    return here.say.ranking_no_organisation(decision, contacts)


def _ballot(here: Here, voting: Voting) -> Draft | None:
    """The ballot this person has open: what they have ticked and not cast yet, and the message that shows it."""
    about = _about(voting)
    for draft in here.store.drafts_of(voting.decision.group, "ballot"):
        if draft.by == here.sender.id and about.items() <= draft.fields.items():
            return draft
    return None


def _about(voting: Voting) -> Args:
    return {
        "decision": voting.decision.id,
        "round": voting.round.number,
        "organisation": voting.organisation.key,
    }


def _ballot_of(fields: Args) -> str:
    """The purpose of the message that shows it."""
    return f"ballot {fields['decision']} {fields['round']} {fields['organisation']}"


def _written_for(fields: Args) -> str:
    """The purpose of what was told under numbers that were written for it."""
    return f"{_ballot_of(fields)} written"


def _ticked(here: Here, voting: Voting) -> tuple[int, ...]:
    """As they were left; at first those of the vote that stands."""
    draft = _ballot(here, voting)
    if draft and draft.fields.get("ticks") is not None:
        return ballots.numbers_in(str(draft.fields["ticks"]), voting.round.options)
    vote = ballots.standing_votes(here.the_group, voting.round).get(voting.organisation.key)
    return vote.options if vote else ()


def _keep_ballot(here: Here, voting: Voting, **changed: str | int | None) -> Draft:
    draft = _ballot(here, voting)
    fields = {**(draft.fields if draft else _about(voting)), **changed}
    if draft is None:
        return here.store.add_draft(Draft(0, "ballot", voting.decision.group, here.sender.id, here.now, fields))
    here.store.keep_draft(replace(draft, at=here.now, fields=fields))
    return replace(draft, at=here.now, fields=fields)


def _close_ballots(here: Here, decision: Decision, this: Round) -> None:
    """What was ticked on this person's ballots stays, but what they write next is for none of them."""
    for draft in here.store.drafts_of(decision.group, "ballot"):
        fields = draft.fields
        if draft.by == here.sender.id and (fields.get("decision"), fields.get("round")) == (decision.id, this.number):
            here.store.keep_draft(replace(draft, fields={**fields, "open": 0}))


def _drop_ballot(here: Here, voting: Voting) -> None:
    if draft := _ballot(here, voting):
        here.store.drop_draft(draft.id)


def _named(this: Round, numbers: Sequence[int]) -> list[Option]:
    return [o for o in this.options if o.number in numbers]


def _tally(here: Here, decision: Decision, this: Round) -> Tally:
    submissions = here.store.submissions_to(decision.id)
    return ballots.tally(here.the_group, this, ranking.standing_texts(here.the_group, decision, submissions, here.now))


def _coordination(here: Here) -> list[Person]:
    people = (here.store.person(c.person) for c in here.the_group.coordinators)
    return [p for p in people if p]


def _result(here: Here, decision: Decision, this: Round) -> Message:
    if this.ended is None:
        raise Refusal(here.say.ranking_already_open())
    return words.result(here.say, here.the_group, decision, this, _tally(here, decision, this))


def _show_setup(here: Here, args: Args, asking: Asking) -> None:
    shown = words.setup(
        here.say,
        asking.decision,
        asking.setup,
        asking.options,
        len(asking.able),
        asking.voices,
        _notes(here, asking),
        asking.unread,
    )
    here.put_or_tell(args, shown)


def _show_points(here: Here, args: Args, asking: Asking) -> None:
    page = int(args.get("page") or 1)
    shown = words.points(here.say, asking.decision, asking.setup, asking.able, page, can_switch=asking.can_switch)
    here.put_or_tell(args, shown)


def _show_preview(here: Here, args: Args, asking: Asking) -> None:
    shown = words.preview(
        here.say,
        asking.decision,
        asking.setup,
        asking.options,
        asking.voices,
        asking.mark,
        _notes(here, asking),
        asking.unread,
    )
    here.put_or_tell(args, shown)


def _notes(here: Here, asking: Asking) -> list[str]:
    """What the coordination should know before it asks."""
    notes, decision = [], asking.decision
    due = decision.contributions_due
    if decision.is_open and due and due > here.now:
        notes.append(here.say.ranking_note_open(due))
    if is_quiet(asking.situation.policy, here.now):
        notes.append(here.say.ranking_note_quiet(asking.setup.where))
    posts = words.in_group(here.the_group, *_as_opened(here, asking)) if asking.setup.until else ()
    if posts and len(posts) > asking.situation.lines_left and _closing_stands(here, asking):
        notes.append(here.say.ranking_note_result())
    people = here.house.people_in([here.the_group])
    unreached = sum(
        not any(f.person in people and people[f.person].reachable for f in here.the_group.focal_points_of(o.key))
        for o in here.the_group.expected()
    )
    if asking.setup.where == "private" and unreached:
        notes.append(here.say.ranking_note_unreached(unreached))
    if decision.attribution != "named":
        within = {o.number: attribution.named_within(here.the_group, [o.text]) for o in asking.options}
        telling = [number for number, names in within.items() if names]
        if telling:
            names = tuple(dict.fromkeys(name for found in within.values() for name in found))
            notes.append(here.say.ranking_note_named_within(telling, names))
    if asking.unread:
        notes.append(note_unworded(here.say, decision, asking.points, asking.unread))
    return notes


def _closing_stands(here: Here, asking: Asking) -> bool:
    """Whether the result will be told in the closing message: it stands, or comes before the round ends.

    Without one the result comes as a message of its own all the same.
    """
    decision, until = asking.decision, asking.setup.until
    due = decision.contributions_due
    comes = bool(decision.is_open and due and until and due < until)
    stands = here.store.post_standing("closing", decision.id) is not None
    return here.the_group.settings.tell_result and (stands or comes)


def _as_opened(here: Here, asking: Asking) -> tuple[Decision, Round]:
    by = Done(here.sender.id, here.now)
    decision = ranking.opened(asking.decision, asking.setup, asking.options, asking.points, by)
    return decision, decision.rounds[-1]


def _show_state(here: Here, args: Args, decision: Decision, this: Round, head: str = "") -> None:
    own = here.the_group.organisations_of(here.sender.id)
    tally = _tally(here, decision, this)
    known = (here.store.person(voter) for voter in tally.strangers)
    names = [person.name for person in known if person]
    here.put_or_tell(args, words.state(here.say, here.the_group, decision, this, tally, own, names, head))


def _show_ballot(here: Here, args: Args, voting: Voting) -> None:
    """From here on it stands open: what is written then may be for it."""
    message = here.put_or_tell(args, _ballot_page(here, args, voting), purpose=_ballot_of(_about(voting)))
    _close_ballots(here, voting.decision, voting.round)
    _keep_ballot(here, voting, page=args.get("page"), message=message, open=1)


def _ballot_page(here: Here, args: Args, voting: Voting) -> Message:
    stands = ballots.standing_votes(here.the_group, voting.round).get(voting.organisation.key)
    voter = here.store.person(stands.by) if stands else None
    return words.ballot(
        here.say,
        voting.decision,
        voting.round,
        voting.organisation,
        _ticked(here, voting),
        voting.gone,
        int(args.get("page") or 1),
        stands if stands and stands.by != here.sender.id else None,
        voter.name if voter else "",
        on_behalf=voting.on_behalf,
        others=bool(voting.others),
    )


ACTS: dict[str, Act] = {
    "ranking": on_rank,
    "ranking.start": on_start,
    "ranking.points": on_points,
    "ranking.toggle": on_toggle,
    "ranking.by-theme": on_by_theme,
    "ranking.voices": on_voices,
    "ranking.where": on_where,
    "ranking.until": on_until,
    "ranking.until-typed": on_until_typed,
    "ranking.preview": on_preview,
    "ranking.open": on_open,
    "ranking.close": on_close,
    "ranking.post-again": on_post_again,
    "ranking.for": on_for,
    "ranking.ballot": on_ballot,
    "ranking.tick": on_tick,
    "ranking.typed": on_typed,
    "ranking.cast": on_cast,
    "ranking.take-back": on_take_back,
    "ranking.polled": on_polled,
    "ranking.result": on_result,
    "ranking.take": on_take,
}
