"""Words and buttons together: the messages that are the same in every language but for their words."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Literal

from domain.ballots import Ranked, Round
from domain.changing import changed_dues, dates_given, stays_closed
from domain.compiling import Counts
from domain.decisions import ATTRIBUTIONS, Decision, Wanted
from domain.groups import Attribution, Group, Organisation, Person
from domain.handing_in import Unknown
from domain.kinds import KINDS, by_kind, kind_of
from domain.more_time import is_asked_for as time_is_asked_for
from domain.ranking import end_of
from domain.receiving import asks_for_comments, holds
from domain.sayings import Button, Message, Rows
from domain.store import Args, Draft
from domain.submissions import Submission, Version
from domain.typed import Typed, Wrong, as_typed
from texts.locales.fr import French as Voice

A_SCREENFUL = 10  # decisions to choose from
MOST_FIRST = 5  # lines of a poll's official result on the card


def open_private(say: Voice) -> Message:
    return Message(say.open_private_line(), ((Button(say.open_private(), "start", private=True),),))


# Groups and people


def introduction(say: Voice, group: Group, names: Sequence[str]) -> Message:
    take = Button(say.take_coordination(), "coordination.take", {"group": group.id})
    private = Button(say.open_private(), "start", {"group": group.id}, private=True)
    return Message(say.introduction(names), ((take,), (private,)))


def coordinator_welcome(say: Voice, group: Group, example: tuple[date, date]) -> Message:
    """The first steps of a coordinator."""
    typing = Button(say.type_roster(), "roster.add", {"group": group.id})
    return Message(say.coordinator_welcome(group, example), () if group.expected() else ((typing,),))


def who_coordinates(say: Voice, group: Group, names: Sequence[str], *, coordinates: bool) -> Message:
    take = Button(say.take_coordination(), "coordination.take", {"group": group.id})
    return Message(say.who_coordinates(group, names, coordinates), () if coordinates else ((take,),))


def type_focal_points(
    say: Voice, group: Group, organisation: Organisation, names: Sequence[str], people: Sequence[Person]
) -> Message:
    """Usernames are asked for; people we know and who speak for nobody yet are offered by name."""
    args: dict[str, str | int | None] = {"group": group.id, "organisation": organisation.key}
    buttons = [Button(p.name, "roster.focal", {**args, "person": p.id}) for p in people[:12]]
    rows = tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))
    return Message(say.type_focal_points(organisation, names, known=bool(rows)), rows)


def roster(say: Voice, group: Group) -> Message:
    rows: Rows = (
        (Button(say.add_organisations(), "roster.add", {"group": group.id}),),
        (Button(say.remove_organisations(), "roster.remove", {"group": group.id}),),
        (Button(say.tie_focal_points(), "roster.focal", {"group": group.id}),),
        (Button(say.say_kinds(), "roster.kind", {"group": group.id}),),
    )
    decision = (Button(say.register_decision(), "decision", {"group": group.id}),)
    return Message(say.roster(group), (*rows, decision) if group.expected() else rows[:1])


def kinds(say: Voice, group: Group) -> Message:
    """Of what kind each organisation is; a press on one corrects it."""
    rows = organisations(say, group, "roster.kind", {"group": group.id})
    return Message(say.kinds([(kind, [o.name for o in of]) for kind, of in by_kind(group)]), rows)


def kind_of_one(say: Voice, group: Group, organisation: Organisation) -> Message:
    at: dict[str, str | int | None] = {"group": group.id, "organisation": organisation.key}
    now = kind_of(organisation)
    buttons = [Button(("✓ " if k == now else "") + say.kind_button(k), "roster.kind", {**at, "kind": k}) for k in KINDS]
    rows = tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))
    back = Button(say.back(), "roster.kind", {"group": group.id})
    return Message(say.kind_of_which(organisation), (*rows, (back,)))


def organisations(
    say: Voice,
    group: Group,
    act: str,
    args: dict[str, str | int | None],
    *,
    other: bool = False,
    only: tuple[int, ...] = (),
) -> Rows:
    """The roster as buttons, three a row; a press does `act` with the organisation's key."""
    buttons = [Button(o.name, act, {**args, "organisation": o.key}, only_for=only) for o in group.expected()[:90]]
    rows = tuple(tuple(buttons[i : i + 3]) for i in range(0, len(buttons), 3))
    return (
        (*rows, (Button(say.another_organisation(), act, {**args, "organisation": None}, only_for=only),))
        if other
        else rows
    )


# Decisions


def draft(
    say: Voice,
    card: Draft,
    typed: Typed,
    group: Group,
    planned: Sequence[datetime],
    notes: Sequence[str],
    only: tuple[int, ...],
) -> Message:
    at = {"draft": card.id}
    rows: Rows = (
        (
            Button(say.confirm(), "decision.confirm", at, only_for=only),
            Button(say.change(), "decision.change", at, only_for=only),
            Button(say.cancel(), "decision.drop", at, only_for=only),
        ),
    )
    if typed.contributions_due:
        chosen = typed.attribution or group.settings.attribution
        rows = (*rows, attributions(say, chosen, "decision.field-typed", {**at, "field": "attribution"}, only=only))
        rows = (*rows, *whose_number(say, typed.wanted, "decision.field-typed", {**at, "field": "items"}, only=only))
    return Message(say.draft(typed, group, planned, notes), rows)


def attributions(
    say: Voice,
    chosen: Attribution,
    act: str,
    args: dict[str, str | int | None],
    *,
    key: str = "value",
    among: Sequence[Attribution] = ATTRIBUTIONS,
    only: tuple[int, ...] = (),
) -> tuple[Button, ...]:
    """Under which name contributions leave; the one that holds carries a mark. A press does `act` with the choice."""
    return tuple(
        Button(("✓ " if a == chosen else "") + say.attribution_button(a), act, {**args, key: a}, only_for=only)
        for a in among
    )


def whose_number(
    say: Voice, wanted: Wanted | None, act: str, args: dict[str, str | int | None], *, only: tuple[int, ...] = ()
) -> Rows:
    """Whether each organisation is asked for as many points, or as many are kept in all; a press says it."""
    if wanted is None:
        return ()
    return (
        tuple(
            Button(
                ("✓ " if wanted.each is each else "") + say.wanted_button(wanted, each=each),
                act,
                {**args, "value": as_typed(replace(wanted, each=each))},
                only_for=only,
            )
            for each in (True, False)
        ),
    )


def attribution(say: Voice, decision: Decision, among: Sequence[Attribution]) -> Message:
    """How its contributions leave, and what that may still become."""
    row = attributions(say, decision.attribution, "attribution", {"decision": decision.id}, key="to", among=among)
    return Message(say.attribution_of(decision, fixed=len(among) < len(ATTRIBUTIONS)), (row,) if len(row) > 1 else ())


def draft_change(say: Voice, card: Draft) -> Message:
    fields = ("title", "contributions", "transmission", "recipient", "items", "owner")
    buttons = [Button(say.field(f), "decision.field", {"draft": card.id, "field": f}) for f in fields]
    back = Button(say.back(), "decision.show", {"draft": card.id})
    return Message(say.what_to_change(), (tuple(buttons[:3]), tuple(buttons[3:]), (back,)))


def cannot_take(say: Voice, typed: Typed, text: str, group_id: int, example: tuple[date, date]) -> Message:
    """What was understood, what was not; the days a date could have meant as buttons, or a question for each part."""
    asked = next((w for w in typed.wrong if w.instead), None)
    rows = days_to_choose(say, asked, "decision", {"group": group_id}) if asked else ()
    steps = Button(say.correct_step_by_step(), "decision", {"group": group_id, "text": text, "steps": 1})
    return Message(say.cannot_take(typed, text, example), (*rows, (steps,)))


def cannot_take_part(say: Voice, wrong: Wrong, act: str, args: dict[str, str | int | None]) -> Message:
    return Message(say.cannot_take_part(wrong), days_to_choose(say, wrong, act, args))


def days_to_choose(say: Voice, wrong: Wrong, act: str, args: Args, *, key: str = "text") -> Rows:
    """The days a date could have meant; a press does `act` with the text put right."""
    choices = zip(wrong.candidates, wrong.instead, strict=False)
    return tuple((Button(say.day(day, year=True), act, {**args, key: text}),) for day, text in choices)[:8]


def call(say: Voice, decision: Decision, counts: Counts, voted: int = 0, official: Sequence[Ranked] = ()) -> Message:
    """The call, and the card it becomes: the same post, edited in place with its counts.

    `voted`: how many organisations have voted in the ranking round that is open, if one is. `official`: what came first
    in the poll that has ended, one voice an organisation.
    """
    at: dict[str, str | int | None] = {"decision": decision.id}
    rows: Rows = ()
    is_done = decision.is_noted_done and decision.round is None
    if decision.is_alive and not decision.transmissions and not is_done:
        rows = (
            (Button(say.reply(), "answer", at, private=True),),
            (Button(say.nothing_to_add(), "nothing", at, private=True),),
        )
    text = say.call(decision, counts)
    if rows and (this := decision.round):
        vote = Button(say.ranking_vote_privately(), "ranking.ballot", {**at, "round": this.number}, private=True)
        rows = ((vote,), *rows)
        text = f"{text}\n\n{say.ranking_on_card(this, voted, end_of(decision, this))}"
    last = decision.rounds[-1] if decision.rounds else None
    if decision.is_alive and last and last.public:  # also once it is transmitted: the poll stands on
        told = say.poll_official(official[:MOST_FIRST], len(official[MOST_FIRST:])) if official else ""
        text = "\n\n".join(filter(None, (text, told, say.poll_counts_otherwise())))
    return Message(text, rows)


def dates_to_choose(say: Voice, days: Sequence[date], act: str, args: dict[str, str | int | None]) -> Rows:
    return tuple((Button(say.day(d, year=True), act, {**args, "day": d.isoformat()}),) for d in days[:8])


def moments_to_choose(say: Voice, moments: Sequence[datetime], act: str, args: dict[str, str | int | None]) -> Rows:
    return tuple((Button(say.moment(m), act, {**args, "until": m.isoformat()}),) for m in moments[:8])


# Replies


def or_leave(say: Voice, question: Message, person: int, act: str, args: Mapping[str, str | int | None]) -> Message:
    """The question whose answer would go to `act`, with the way out of it for whoever thinks better of it."""
    leave = Button(say.leave_it(), "leave", {**args, "asked": act}, only_for=(person,))
    return replace(question, buttons=(*question.buttons, (leave,)))


def receipt(
    say: Voice,
    decision: Decision,
    submission: Submission,
    organisation: Organisation,
    due: datetime | None,
    hint: Literal["few", "many", "cut"] | None,
    *,
    replaces: Submission | None,
    group: Group | None,
    counting: Submission | None = None,
    unconfirmed: bool = False,
    continues: Submission | None = None,
    lines_to_count: int = 0,
    elsewhere: bool = False,
    is_over: bool = False,
) -> Message:
    """`group` is named to whoever answers in several of them; `counting` is a later answer that stands instead.

    `unconfirmed`: the coordination has not said yet that its author speaks for the organisation.

    `continues`: the earlier answer that it holds as well.
    `lines_to_count`: the points it is if each of its lines is one, where that can be chosen.
    `elsewhere`: there are other decisions that it may have been meant for; to private words its title says which it is.
    `is_over`: contributions are closed, or were due before now.
    """
    at: dict[str, str | int | None] = {"decision": decision.id, "number": submission.number}
    behalf = {"organisation": organisation.key, "channel": submission.on_behalf.channel} if submission.on_behalf else {}
    whose = behalf or {"organisation": organisation.key}
    change = Button(say.change_answer(), "for" if behalf else "answer", {"decision": decision.id, **whose})
    rows: Rows = ((change, Button(say.withdraw(), "withdraw", at)),)
    if replaces and not (counting or submission.nothing_to_add or holds(submission, replaces)):
        rows = (*rows, (Button(say.join_answers(), "reply.join", at),))
    if continues and not counting:
        rows = (*rows, (Button(say.part_answers(), "reply.part", at),))
    if lines_to_count and not counting:
        separate = len(submission.current.items) == lines_to_count
        label = say.count_as_one() if separate else say.count_lines(lines_to_count)
        rows = (*rows, (Button(label, "reply.by-line", {**at, "by_line": int(not separate)}),))
    if elsewhere:
        rows = (*rows, (Button(say.for_another_decision(), "reply.elsewhere", at),))
    words = say.receipt(
        decision,
        submission,
        organisation,
        due,
        hint,
        replaces,
        group,
        counting,
        continues,
        lines_to_count,
        is_over,
        unconfirmed=unconfirmed,
        titled=elsewhere and submission.source.private and not submission.on_behalf,
        within=counting is not None and counting.current.is_joined and _is_within(submission, counting),
    )
    return Message(words, rows)


def _is_within(submission: Submission, other: Submission) -> bool:
    return not submission.nothing_to_add and holds(other, submission)


def comment_or_contribution(
    say: Voice,
    decision: Decision,
    submission: Submission,
    *,
    coordination_of: Group | None = None,
    elsewhere: bool = False,
    ranked: Round | None = None,
    vote: Args | None = None,
) -> Message:
    """Put to its author; or to the coordination of this group. `elsewhere`: as with a receipt.

    What asks for more time leads there as well, and to the ballot of the round in which the points are `ranked`.
    `vote`: the one that it can be.
    """
    at: dict[str, str | int | None] = {"decision": decision.id, "number": submission.number}
    as_it_is = {**at, "versions": len(submission.versions)}
    may_have_more = decision.contributions_due and not decision.transmissions and decision.is_alive
    key = submission.organisation
    asks_for_time = bool(key and may_have_more and time_is_asked_for(submission.current.text))
    plainly = asks_for_time or asks_for_comments(decision)
    is_answer = say.it_is_answer(yours=coordination_of is None) if plainly else say.it_is_contribution()
    rows: Rows = (
        (
            Button(is_answer, "reply.counts", at),
            Button(say.it_is_no_answer() if plainly else say.it_is_comment(), "reply.comment", as_it_is),
        ),
    )
    if elsewhere:
        rows = (*rows, (Button(say.for_another_decision(), "reply.elsewhere", at),))
    if coordination_of is None:
        if asks_for_time:
            more = Button(say.more_time_button(), "more-time.instead", {**at, "organisation": key})
            rows = ((more,), *rows)
        if vote:
            numbers = tuple(map(int, str(vote["numbers"]).split()))
            rows = ((Button(say.it_is_vote(numbers), "reply.vote", {**vote, **as_it_is}),), *rows)
        elif ranked:
            to_ballot = {"decision": decision.id, "round": ranked.number, "new": 1}
            rows = (*rows, (Button(say.ranking_vote_button(), "ranking.ballot", to_ballot),))
        words = say.contribution_or_comment(
            decision, submission, asks_for_time=asks_for_time, may_be_vote=vote is not None, plainly=plainly
        )
        return Message(words, rows)
    organisation = coordination_of.organisation(key) if key else None
    if asks_for_time:
        rows = ((Button(say.give_time_button(), "more-time.give", {**at, "organisation": key}),), *rows)
    words = say.theirs_or_comment(decision, submission, organisation, asks_for_time=asks_for_time, plainly=plainly)
    return Message(words, rows)


def edit_or_comment(say: Voice, decision: Decision, standing: Submission, edit: Version, *, yours: bool) -> Message:
    """The edit is not kept yet: the buttons carry it, and which version stood when they were asked about."""
    at: dict[str, str | int | None] = {
        "decision": decision.id,
        "number": standing.number,
        "versions": len(standing.versions),
        "text": edit.text,
        "at": edit.at.isoformat(),
    }
    rows: Rows = (
        (Button(say.edit_counts_button(), "reply.edit-counts", at),),
        (Button(say.former_stands_button(), "reply.edit-not", at),),
    )
    return Message(say.edit_or_comment(decision, standing, edit.text, yours=yours), rows)


def which_other_decision(
    say: Voice,
    decision: Decision,
    submission: Submission,
    others: Sequence[tuple[Group, Decision]],
    page: int = 0,
) -> Message:
    """What an answer was meant for, a screenful at a time; or it stays where it is."""
    at: dict[str, str | int | None] = {"decision": decision.id, "number": submission.number}
    several = len({g.id for g, _ in others} | {decision.group}) > 1
    shown, more = others[page * A_SCREENFUL : (page + 1) * A_SCREENFUL], others[(page + 1) * A_SCREENFUL :]
    rows: Rows = tuple(
        (
            Button(
                (say.decision_button if d.is_open else say.past_decision_button)(d, g if several else None),
                "reply.elsewhere",
                {**at, "to": d.id},
            ),
        )
        for g, d in shown
    )
    if more:
        rows = (*rows, (Button(say.those_before(len(more)), "reply.elsewhere", {**at, "page": page + 1}),))
    stays = Button(say.leave_it(), "decision.keep")
    return Message(say.which_other_decision(decision, submission), (*rows, (stays,)))


def question_may_be_missing(say: Voice, decision: Decision, *, to_coordination: bool) -> Message:
    """A question on an answer was cut off on its way; whoever coordinates has those that wait with a press."""
    button = Button(say.to_settle(), "reply.settle", {"decision": decision.id})
    words = say.question_may_be_missing(decision, to_coordination=to_coordination)
    return Message(words, ((button,),) if to_coordination else ())


def put_elsewhere(say: Voice, decision: Decision, to: Decision, moved: Submission, left: Submission | None) -> Message:
    """In place of the receipt of what was to another decision; a press puts it back. `left`: what counts there now."""
    back = Button(
        say.put_back(decision),
        "reply.elsewhere",
        {"decision": to.id, "number": moved.number, "to": decision.id},
    )
    return Message(say.put_elsewhere(decision, to, left), ((back,),))


def for_which_of_yours(
    say: Voice, decision: Decision, own: Sequence[Organisation], act: str, args: Mapping[str, str | int | None]
) -> Message:
    """To whoever speaks for several: for which of them they do this."""
    rows = tuple((Button(o.name, act, {**args, "organisation": o.key}),) for o in own)
    return Message(say.for_which_of_yours(decision, own), rows)


def speaks_for(
    say: Voice,
    group: Group,
    person: int | None,
    username: str | None,
    name: str,
    organisations: Sequence[Organisation],
    *,
    untied: Organisation | None = None,
) -> Message:
    """To the coordination: all that a person speaks for, and a press that takes one of them away."""
    who: dict[str, str | int | None] = {"person": person} if person is not None else {"username": username}
    at: dict[str, str | int | None] = {"group": group.id, **who}
    rows = tuple((Button(say.no_longer_for(o), "roster.untie", {**at, "organisation": o.key}),) for o in organisations)
    words = [say.person_untied(name, untied)] if untied else []
    words += [say.person_speaks_for(name, organisations)] if organisations else []
    return Message(" ".join(words), rows if len(organisations) > 1 else ())


def whose_answer(
    say: Voice, group: Group, decision: Decision, submission: Submission, *, coordination: bool
) -> Message:
    """Who is known to speak for organisations is asked for which of them; anybody else, for which at all."""
    args: dict[str, str | int | None] = {"decision": decision.id, "number": submission.number}
    rows = organisations(say, group, "reply.organisation", args, other=True)
    own = group.organisations_of(submission.author)
    if own:
        rows = tuple((Button(o.name, "reply.organisation", {**args, "organisation": o.key}),) for o in own)
    words = say.who_is_this_for(decision, submission) if coordination else say.whose_answer(decision)
    return Message(words, rows)


def claim(
    say: Voice,
    group: Group,
    decision: Decision,
    submission: Submission,
    organisation: Organisation,
    others: Sequence[str],
) -> Message:
    """To the coordination, of who says that they speak for an organisation; `others`: who does already."""
    who: dict[str, str | int | None] = {
        "group": group.id,
        "organisation": organisation.key,
        "person": submission.author,
    }
    unconfirmed = organisation not in group.organisations_of(submission.author)
    is_claim = bool(others) or unconfirmed or submission.held == "claim?"
    yes = (Button(say.claim_yes(organisation), "claim.confirm", who),) if is_claim else ()
    no = Button(say.claim_no(organisation), "claim.refuse", who)
    words = (
        say.claim_made(decision, submission, organisation, others)
        if is_claim
        else say.first_to_speak(decision, submission, organisation)
    )
    return Message(words, tuple((button,) for button in (*yes, no)))


def withdraw_which(say: Voice, decision: Decision, mine: Sequence[Submission]) -> Message:
    rows = tuple(
        (Button(say.one_submission(s), "withdraw", {"decision": decision.id, "number": s.number, "sure": 1}),)
        for s in mine[-20:]
    )
    return Message(say.withdraw_which(decision), (*rows, _none(say)))


def more_time(say: Voice, decision: Decision, moments: Sequence[datetime], organisation: str) -> Message:
    at: dict[str, str | int | None] = {"decision": decision.id, "organisation": organisation}
    return Message(say.until_when(decision), moments_to_choose(say, moments, "more-time.ask", at))


def give_time(say: Voice, decision: Decision, organisation: Organisation, moments: Sequence[datetime]) -> Message:
    """To the coordination: until when the organisation may answer; a press grants it."""
    at: dict[str, str | int | None] = {"decision": decision.id, "organisation": organisation.key}
    return Message(say.give_until_when(decision, organisation), moments_to_choose(say, moments, "extend.grant", at))


def extension_asked(
    say: Voice, decision: Decision, organisation: Organisation, who: str, until: datetime, warning: str
) -> Message:
    at: dict[str, str | int | None] = {
        "decision": decision.id,
        "organisation": organisation.key,
        "until": until.isoformat(),
    }
    rows: Rows = ((Button(say.grant(), "extend.grant", at), Button(say.decline(), "extend.decline", at)),)
    return Message(say.extension_asked(decision, organisation, who, until, warning), rows)


def ask_field(say: Voice, args: Args, example: tuple[date, date]) -> Message:
    """The question for one part of a draft; what may be left out can be skipped with a press, and all of it dropped."""
    return Message(say.ask_field(str(args["field"]), example), (_ways_out(say, args),))


def field_again(say: Voice, wrong: Wrong, args: Args) -> Message:
    """What was wrong with the answer; the question stands."""
    rows = days_to_choose(say, wrong, "decision.field-typed", args, key="value")
    return Message(say.cannot_take_field(wrong, str(args["field"])), (*rows, _ways_out(say, args)))


def _ways_out(say: Voice, args: Args) -> tuple[Button, ...]:
    skip = Button(say.skip(), "decision.field-typed", {**args, "value": "-"})
    drop = Button(say.cancel(), "decision.drop", {"draft": args["draft"], "question": args["question"]})
    return (drop,) if args["field"] == "title" else (skip, drop)


def cannot_move(
    say: Voice,
    decision: Decision,
    wrong: Sequence[Wrong],
    example: tuple[date, date],
    bare: str | int | None = None,
    both: tuple[datetime, datetime] | None = None,
) -> Message:
    """`bare`: whose a date without a word before it is, where one was asked for. `both`: the dates given, in order."""
    asked = next((w for w in wrong if w.instead), None)
    at: Args = {"decision": decision.id, "had": dates_given(decision), "bare": bare}
    rows = days_to_choose(say, asked, "move", at) if asked else ()
    if both:
        rows = (*rows, (Button(say.move_both(), "move", with_dues(decision, *both)),))
    return Message(say.cannot_move(decision, wrong, example, both=both), rows)


def cannot_reopen(
    say: Voice,
    decision: Decision,
    wrong: Sequence[Wrong],
    example: tuple[date, date],
    both: tuple[datetime, datetime] | None,
) -> Message:
    """The transmission would come first; a press opens it again with both dates in order."""
    rows: Rows = ((Button(say.reopen_so(), "reopen", with_dues(decision, *both)),),) if both else ()
    return Message(say.cannot_move(decision, wrong, example, "reopen", both), rows)


def which_due(
    say: Voice,
    decision: Decision,
    day: datetime,
    first: Decision,
    then: Decision,
    *,
    closed: bool,
    ways: tuple[Button, ...] = (),
) -> Message:
    """Of which of its dates a day is; a press shows what the group will read. `ways`: from elsewhere than /move."""
    either = tuple(
        Button(say.field(due), "move", with_dues(decision, *changed_dues(decision, moved)))
        for due, moved in (("contributions", first), ("transmission", then))
    )
    *one, leave = ways or (*either, Button(say.no_move(), "decision.keep", {}))
    return Message(say.which_due(decision, day, first, closed=closed), (tuple(one), (leave,)))


def with_dues(
    decision: Decision, contributions: datetime | None, transmission: datetime | None
) -> dict[str, str | int | None]:
    """What a button that gives it these dates carries: also as it was then, lest it undo what came since."""
    args: dict[str, str | int | None] = {"decision": decision.id, "had": dates_given(decision)}
    dues = {"contributions": contributions, "transmission": transmission}
    return args | {name: due.isoformat() for name, due in dues.items() if due}


def sure_to_move(
    say: Voice, say_group: Voice, decision: Decision, moved: Decision, ways: tuple[Button, Button] | None = None
) -> Message:
    """New dates, with what the group will read of them; `ways`: to confirm it and back, from elsewhere than /move.

    What was closed by hand can be opened again with them.
    """
    args = with_dues(decision, *changed_dues(decision, moved))
    own = (Button(say.yes_move(), "move.sure", args), Button(say.no_move(), "decision.keep", {}))
    rows: Rows = tuple((way,) for way in ways or own)
    if ways is None and stays_closed(decision, moved):
        rows = ((Button(say.reopen_so(), "reopen", args),), *rows)
    return Message(say.sure_to_move(decision, moved, say_group.moved(moved, decision)), rows)


def cancelled_before(say: Voice, decision: Decision) -> Message:
    """Nothing can be done with it but to open it again."""
    again = Button(say.reopen(decision), "reopen", {"decision": decision.id})
    return Message(say.not_possible_now(decision), ((again,),))


def sure_to_reopen(say: Voice, decision: Decision, reopened: Decision) -> Message:
    """It was cancelled, and new dates were given: it is opened again with them by one press."""
    args = with_dues(decision, *changed_dues(decision, reopened))
    rows: Rows = ((Button(say.reopen_so(), "reopen", args),), (Button(say.no_move(), "decision.keep", {}),))
    return Message(say.sure_to_reopen(reopened), rows)


def is_open_already(say: Voice, draft: Draft, twin: Decision) -> Message:
    """Asked once, of the very same one: a second one may be meant."""
    at: dict[str, str | int | None] = {"draft": draft.id}
    rows: Rows = (
        (Button(say.open_all_the_same(), "decision.confirm", {**at, "beside": twin.number}),),
        (Button(say.open_no_second(), "decision.drop", at),),
    )
    return Message(say.is_open_already(twin), rows)


def sure_to_cancel(say: Voice, decision: Decision, received: int, sure: dict[str, str | int | None]) -> Message:
    rows: Rows = ((Button(say.yes_cancel(), "cancel", sure), Button(say.no_keep(), "decision.keep", {})),)
    return Message(say.sure_to_cancel(decision, received), rows)


def which_answer(
    say: Voice, decisions: Sequence[tuple[Group, Decision]], draft: int, *, several_groups: bool
) -> Message:
    """A private text that could answer several decisions: kept aside until the person chooses."""
    rows = [
        (
            Button(
                say.decision_button(d, g if several_groups else None), "private.for", {"decision": d.id, "draft": draft}
            ),
        )
        for g, d in decisions[:12]
    ]
    return Message(say.which_answer(), (*rows, _drop(say, draft)))


def for_whom(say: Voice, group: Group, decision: Decision, draft: int, forwarded_from: str | None) -> Message:
    """What the coordination handed in may be an organisation's answer: whose, or nobody's."""
    rows = organisations(say, group, "private.for", {"decision": decision.id, "draft": draft})
    return Message(say.for_whom(decision, forwarded_from), (*rows, _drop(say, draft)))


def _drop(say: Voice, draft: int) -> tuple[Button, ...]:
    return (Button(say.it_is_nothing(), "private.drop", {"draft": draft}),)


def greeting(
    say: Voice,
    person: Person,
    coordinates: Sequence[str],
    speaks_for: Sequence[tuple[str, str]],
    owed: Sequence[tuple[Group, Decision, datetime]],
) -> Message:
    several = len({g.id for g, _, _ in owed}) > 1
    rows = tuple(
        (Button(say.decision_button(d, g if several else None), "answer", {"decision": d.id}),) for g, d, _ in owed[:8]
    )
    lines = [(g.title if several else "", d, due) for g, d, due in owed]
    return Message(say.greeting(first_name(person.name), coordinates, speaks_for, lines), rows)


def first_name(name: str) -> str:
    """How a person is greeted."""
    return name.split()[0] if name.split() else name


def nothing_replaces(say: Voice, decision: Decision, standing: Submission) -> Message:
    at: dict[str, str | int | None] = {"decision": decision.id, "organisation": standing.organisation}
    sure = Button(say.yes_nothing(), "nothing", {**at, "sure": 1})
    return Message(say.nothing_replaces(decision, standing), ((sure, Button(say.no_keep(), "decision.keep", {})),))


def withdraw_from(say: Voice, mine: Sequence[tuple[Decision, Submission, Group | None]]) -> Message:
    """The organisation is named where its group is given: to whoever sent something for several."""
    rows = tuple(
        (
            Button(
                say.one_submission(s, d, group.organisation(s.organisation) if group and s.organisation else None),
                "withdraw",
                {"decision": d.id, "number": s.number, "sure": 1},
            ),
        )
        for d, s, group in mine
    )
    return Message(say.withdraw_which(None), (*rows, _none(say)))


def _none(say: Voice) -> tuple[Button, ...]:
    return (Button(say.withdraw_none(), "decision.keep"),)


def whose_unknown(say: Voice, group: Group, decision: Decision, submission: Submission, name: str) -> Message:
    at: dict[str, str | int | None] = {"decision": decision.id, "number": submission.number}
    new = Button(say.put_on_roster(name), "reply.organisation-new", {**at, "name": name})
    return Message(
        say.organisation_unknown(decision, submission.author_name, name),
        ((new,), *organisations(say, group, "reply.organisation", at)),
    )


def open_private_for_receipt(say: Voice, decision: Decision) -> Message:
    button = Button(say.open_private(), "receipts", {"decision": decision.id}, private=True)
    return Message(say.received_open_private(decision), ((button,),))


def for_what(say: Voice, decision: Decision, unknown: Unknown, *, again: bool) -> Message:
    """Whose answer it is, how it came and what it says; `again`: a name that is near takes over what was typed."""
    at: dict[str, str | int | None] = {"decision": decision.id}
    near = unknown.near if again else ()
    rows = tuple((Button(name, "for", {**at, "text": f"{name} {unknown.rest}".strip()}),) for name in near)
    if not unknown.name:
        return Message(say.for_usage(decision))
    return Message(f"{say.not_on_roster(unknown.name, unknown.near)}\n{say.for_again(decision)}", rows)


def given_for_you(say: Voice, decision: Decision, submission: Submission) -> Message:
    at: dict[str, str | int | None] = {"decision": decision.id, "organisation": submission.organisation}
    button = Button(say.change_answer(), "answer", at)
    return Message(say.given_for_you(decision, submission), ((button,),))
