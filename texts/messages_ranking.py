"""The members' ranking: words and buttons together."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

import texts
from domain.ballots import (
    Mistyped,
    Option,
    Ranked,
    Round,
    Tally,
    Vote,
    Where,
    electorate,
    standing_votes,
    tells_whose,
)
from domain.decisions import Decision
from domain.groups import Group, Organisation, Person
from domain.ranking import (
    MOST_VOICES,
    Intent,
    Setup,
    ToCoordinator,
    ToVoter,
    ToWhoVoted,
    end_of,
    is_long,
    no_poll,
    poll_line,
)
from domain.sayings import (
    Button,
    Delete,
    Edit,
    Message,
    Post,
    Rows,
    Saying,
    SendPoll,
    StopPoll,
    ToGroup,
    ToPerson,
    instead_of,
)
from domain.store import Args
from domain.transmitting import Point
from texts.locales.fr import French as Voice
from texts.locales.fr.ranking import Excerpt
from texts.messages import first_name
from texts.messages_compilation import files_to_word, note_unworded

PAGE = 8  # options on one page of a ballot, fewer where they are long
SCREEN = 2800  # characters of options in one message
LINES = 30  # options that the group reads in one message; the ballot holds all of them
FEW = 5  # rows without a voice that are told one by one
LONGEST = 3  # lines named where all texts together are too long for a poll
SHOWN = 25  # rows of a result in the chat; the documents hold all of them

At = dict[str, str | int | None]
Paged = list[list[Option]]


# Preparing


def setup(
    say: Voice,
    decision: Decision,
    setup: Setup,
    options: Sequence[Option],
    able: int,
    voices: int,
    notes: Sequence[str],
    unread: Sequence[Point],
) -> Message:
    """What would be asked, and a button for each part of it; for each file too of which nothing was taken."""
    at: At = {"decision": decision.id}
    rows: Rows = (
        (
            Button(say.ranking_points_button(len(options)), "ranking.points", at),
            Button(say.ranking_voices_button(voices), "ranking.voices", at),
        ),
        (
            Button(say.ranking_where_button(), "ranking.where", at),
            Button(say.ranking_until_button(), "ranking.until", at),
        ),
        *files_to_word(say, decision, unread),
        (Button(say.ranking_preview_button(), "ranking.preview", at),),
        (Button(say.back(), "transmit.choose", at),),
    )
    return Message(say.ranking_setup(decision, setup, len(options), able - len(options), voices, notes), rows)


def too_few(say: Voice, decision: Decision, points: Sequence[Point], unread: Sequence[Point]) -> Message:
    """Not enough words to choose from; perhaps they stand in files."""
    text = "\n\n".join(filter(None, (say.ranking_too_few(decision), note_unworded(say, decision, points, unread))))
    return Message(text, files_to_word(say, decision, unread))


def points(
    say: Voice, decision: Decision, setup: Setup, able: Sequence[Option], page: int, *, can_switch: bool
) -> Message:
    """A page of what could stand to choice, to be unticked."""
    pages = paged(able)
    page = min(max(page, 1), len(pages))
    at: At = {"decision": decision.id, "page": page}
    shown = [(o, o.points[0] not in setup.left_out) for o in pages[page - 1]]
    ticks = [
        Button(say.tick_button(o.number, ticked=kept), "ranking.toggle", {**at, "option": o.points[0]})
        for o, kept in shown
    ]
    switch = (Button(say.ranking_by_theme(by_theme=setup.by_theme), "ranking.by-theme", at),) if can_switch else ()
    back = (Button(say.back(), "ranking.start", {"decision": decision.id}),)
    rows = (*_fours(ticks), _turns(page, len(pages), "ranking.points", at), switch, back)
    return Message(say.ranking_points(decision, shown, by_theme=setup.by_theme), _rows(*rows))


def voices(say: Voice, decision: Decision, options: int) -> Message:
    at: At = {"decision": decision.id}
    most = max(1, min(MOST_VOICES, options - 1))
    numbers = tuple(Button(str(n), "ranking.voices", {**at, "most": n}) for n in range(1, most + 1))
    return Message(say.ranking_voices(decision), (numbers, (Button(say.back(), "ranking.start", at),)))


def where(say: Voice, decision: Decision, options: Sequence[Option], ways: Sequence[Where], room: int) -> Message:
    at: At = {"decision": decision.id}
    choices = tuple((Button(say.ranking_where_choice(w), "ranking.where", {**at, "where": w}),) for w in ways)
    why = no_poll(options, room)
    longest = [(o.number, len(o.text)) for o in sorted(options, key=lambda o: -len(o.text))[:LONGEST]]
    long = [o.number for o in options if is_long(o)]
    text = say.ranking_which_where(decision, ways, why, len(options), longest, long, full=room < 1)
    return Message(text, (*choices, (Button(say.back(), "ranking.start", at),)))


def until_when(say: Voice, decision: Decision, proposed: Sequence[datetime]) -> Message:
    return Message(
        say.ranking_until_when(decision, any_proposed=bool(proposed)), proposed_ends(say, decision, proposed)
    )


def proposed_ends(say: Voice, decision: Decision, proposed: Sequence[datetime]) -> Rows:
    at: At = {"decision": decision.id}
    moments = tuple((Button(say.moment(m), "ranking.until", {**at, "until": m.isoformat()}),) for m in proposed)
    return (*moments, (Button(say.back(), "ranking.start", {**at, "instead": 1}),))


def preview(
    say: Voice,
    decision: Decision,
    setup: Setup,
    options: Sequence[Option],
    voices: int,
    mark: str,
    notes: Sequence[str],
    unread: Sequence[Point],
) -> Message:
    """Exactly what will be asked, and the one press that asks it."""
    at: At = {"decision": decision.id}
    rows: Rows = (
        *files_to_word(say, decision, unread),
        (Button(say.ranking_open_button(), "ranking.open", {**at, "mark": mark}),),
        (Button(say.back(), "ranking.start", at),),
    )
    return Message(say.ranking_preview(decision, setup, options, voices, notes), rows)


# The round that is open, for the coordination


def state(
    say: Voice,
    group: Group,
    decision: Decision,
    this: Round,
    tally: Tally,
    own: Sequence[Organisation],
    strangers: Sequence[str],
    head: str = "",
) -> Message:
    """How many have voted and who has not; what for is not told before the end.

    `strangers`: the names of those who voted and speak for no organisation.
    """
    at: At = {"decision": decision.id, "round": this.number}
    missing = names(group, tally.missing)
    gone = sum(row.gone for row in tally.rows)
    text = say.ranking_state(decision, this, end_of(decision, this), tally, missing, gone)
    if strangers:
        text += f"\n\n{say.ranking_strangers(strangers)}"
    mine = (Button(say.ranking_vote_button(), "ranking.ballot", {**at, "new": 1}),) if own else ()
    rows = (
        (*mine, Button(say.ranking_vote_for_button(), "ranking.for", {**at, "new": 1})),
        (Button(say.ranking_refresh(), "ranking.start", {"decision": decision.id}),),
        (Button(say.ranking_close_button(), "ranking.close", at),),
    )
    return Message(f"{head}\n\n{text}" if head else text, rows)


def sure_to_close(say: Voice, decision: Decision, this: Round, tally: Tally) -> Message:
    at: At = {"decision": decision.id, "round": this.number}
    rows: Rows = (
        (Button(say.ranking_close_button(), "ranking.close", {**at, "sure": 1}),),
        (Button(say.back(), "ranking.start", {"decision": decision.id}),),
    )
    return Message(say.ranking_sure_to_close(decision, len(tally.voted), tally.expected), rows)


def vote_for_which(
    say: Voice, group: Group, decision: Decision, this: Round, missing: Sequence[str], own: Collection[str]
) -> Message:
    """Those that have not voted first; `own`: those that voted themselves, for which nobody else can.

    A message of its own that becomes the ballot: the state of the round stays where it is.
    """
    at: At = {"decision": decision.id, "round": this.number}
    ordered = sorted((o for o in group.expected() if o.key not in own), key=lambda o: o.key not in missing)
    buttons = [
        Button(f"{'' if o.key in missing else '✓ '}{o.name}", "ranking.ballot", {**at, "organisation": o.key})
        for o in ordered[:90]
    ]
    rows = tuple(tuple(buttons[i : i + 3]) for i in range(0, len(buttons), 3))
    leave = (Button(say.cancel(), "decision.keep", {}),)
    return Message(say.ranking_vote_for_which(decision, len(own), len(ordered)), (*rows, leave))


def all_voted(say: Voice, decision: Decision, this: Round) -> Message:
    close = Button(say.ranking_close_button(), "ranking.close", {"decision": decision.id, "round": this.number})
    return Message(say.ranking_all_voted(decision), ((close,),))


# Voting


def ballot(
    say: Voice,
    decision: Decision,
    this: Round,
    organisation: Organisation,
    ticked: Sequence[int],
    gone: frozenset[int],
    page: int,
    replaced: Vote | None,
    voter: str,
    *,
    on_behalf: bool,
    others: bool,
) -> Message:
    """A page of options to tick. `replaced`: the vote of somebody else that this one would take the place of.

    `others`: the person speaks for further organisations.
    """
    pages = paged(this.options)
    page = min(max(page, 1), len(pages))
    at: At = {"decision": decision.id, "round": this.number, "organisation": organisation.key, "page": page}
    shown = [(o, o.number in ticked, o.number in gone) for o in pages[page - 1]]
    ticks = [
        Button(say.tick_button(o.number, ticked=is_in), "ranking.tick", {**at, "option": o.number})
        for o, is_in, _ in shown
    ]
    text = say.ballot_page(
        decision, organisation, this, end_of(decision, this), shown, page, len(pages), on_behalf=on_behalf
    )
    if replaced:
        text = f"{text}\n\n{say.vote_stands(organisation, replaced, voter)}"
    cast = (_cast(say, this, len(ticked), at),)
    other = (Button(say.other_voice(), "ranking.ballot", {"decision": decision.id, "round": this.number}),)
    turns = _turns(page, len(pages), "ranking.ballot", at)
    return Message(text, _rows(*_fours(ticks), turns, cast, other if others else ()))


def _cast(say: Voice, this: Round, ticked: int, at: At) -> Button:
    return Button(say.cast_button(ticked, this.at_most), "ranking.cast", at)


def choice_ticked(
    say: Voice,
    decision: Decision,
    this: Round,
    organisation: Organisation,
    numbers: Sequence[int],
    *,
    in_order: bool,
    shows: bool,
    to_call: bool,
) -> Message:
    """Under what was written: what it ticked, and the press that makes it count.

    `shows`: the ballot itself stands there; `to_call`: it was written where contributions are.
    """
    at: At = {"decision": decision.id, "round": this.number, "organisation": organisation.key}
    chosen = [] if shows else [o for o in this.options if o.number in numbers]
    text = say.choice_ticked(decision, organisation, numbers, chosen, in_order=in_order)
    if to_call:
        text = f"{text}\n\n{say.was_it_no_vote()}"
    return Message(text, ((_cast(say, this, len(numbers), at),),))


def choice_mistyped(
    say: Voice, wrong: Mistyped, decision: Decision, this: Round, organisation: Organisation, *, shows: bool
) -> Message:
    """`shows`: the ballot stands there; else a press opens it."""
    at: At = {"decision": decision.id, "round": this.number, "organisation": organisation.key, "new": 1}
    rows: Rows = () if shows else ((Button(say.ranking_vote_button(), "ranking.ballot", at),),)
    return Message(say.choice_mistyped(wrong, this), rows)


def cast_in_private(say: Voice, decision: Decision, this: Round) -> Message:
    return Message(say.cast_in_private(decision), (vote_row(say, decision, this, private=True),))


def which_voice(
    say: Voice, decision: Decision, this: Round, own: Sequence[Organisation], voted: Collection[str], args: Args
) -> Message:
    """For which of their organisations a person votes; each has its own ballot. What was written is ticked on it."""
    at: At = {"decision": decision.id, "round": this.number}
    written: At = {key: args.get(key) for key in ("numbers", "call") if args.get(key)}
    act = "ranking.typed" if written else "ranking.ballot"
    rows = tuple(
        (Button(f"{'✓ ' if o.key in voted else ''}{o.name}", act, {**at, **written, "organisation": o.key}),)
        for o in own
    )
    return Message(say.which_voice(decision, own), rows)


def poll_counts_for(
    say: Voice, decision: Decision, this: Round, counts: Sequence[Organisation], own: Sequence[Organisation]
) -> Message:
    """To whoever speaks for several: for which the vote in the poll is, and the press that makes it another's."""
    at: At = {"decision": decision.id, "round": this.number}
    one = tuple(
        (Button(say.count_for([o]), "ranking.polled", {**at, "organisation": o.key}),)
        for o in own
        if [o] != list(counts)
    )
    every = ((Button(say.count_for(own), "ranking.polled", at),),) if len(counts) < len(own) else ()
    return Message(say.poll_counts_for(decision, counts, own), (*one, *every))


def voted(
    say: Voice,
    decision: Decision,
    this: Round,
    organisation: Organisation,
    options: Sequence[Option],
    *,
    on_behalf: bool,
    others: Sequence[Organisation],
) -> Message:
    """`others`: for which this person has a vote to give as well."""
    about: At = {"decision": decision.id, "round": this.number}
    at: At = {**about, "organisation": organisation.key}
    rows: Rows = (
        (Button(say.change_vote(), "ranking.ballot", at), Button(say.take_vote_back(), "ranking.take-back", at)),
        *((Button(say.vote_as(o), "ranking.ballot", {**about, "organisation": o.key, "new": 1}),) for o in others),
        *(vote_for_next(say, decision, this) if on_behalf else ()),
    )
    return Message(say.voted(decision, organisation, options, end_of(decision, this), public=this.public), rows)


def vote_for_next(say: Voice, decision: Decision, this: Round) -> Rows:
    """Who votes for one organisation often votes for several."""
    return ((Button(say.ranking_vote_for_button(), "ranking.for", {"decision": decision.id, "round": this.number}),),)


def vote_row(say: Voice, decision: Decision, this: Round, *, private: bool) -> tuple[Button, ...]:
    """The way to the ballot; from the group it leads into the private chat."""
    at: At = {"decision": decision.id, "round": this.number}
    label = say.ranking_vote_privately() if private else say.ranking_vote_button()
    return (Button(label, "ranking.ballot", at, private=private),)


# What is said by itself


def in_group(group: Group, decision: Decision, this: Round) -> tuple[Saying, ...]:
    """The posts that ask in the group, if it is asked there."""
    say = texts.speaker(group.language, group.tz)
    until, to = end_of(decision, this), ToGroup(group.id)
    if this.where == "private":
        return ()
    message = _asks(say, decision, this)
    if this.where == "group":
        return (Post(to, message, this.posted_as, decision.id),)
    question = Message(say.poll_question(decision, this.at_most, until), message.buttons)
    lines = tuple(poll_line(option) for option in this.options)
    poll = SendPoll(to, question, lines, this.posted_as, decision.id, closes=until, otherwise=message)
    if not any(is_long(option) for option in this.options):
        return (poll,)
    texts_above = Message(say.poll_texts(decision, this.options))
    return (Post(to, texts_above, f"{this.posted_as} texts", decision.id), poll)


def over_in_group(group: Group, decision: Decision, this: Round) -> tuple[Saying, ...]:
    """The posts as they stay once the round has ended: nothing is asked any more."""
    to = ToGroup(group.id)
    stop = (StopPoll(to, this.posted_as, decision.id),) if this.where == "poll" else ()
    return (Delete(to, purpose=line_of(this), decision=decision.id), *stop, *now_in_group(group, decision, this))


def now_in_group(group: Group, decision: Decision, this: Round) -> tuple[Saying, ...]:
    """What asks for the ranking, or asked for it, as it must read now; Telegram's own poll cannot be reworded."""
    say, to = texts.speaker(group.language, group.tz), ToGroup(group.id)
    voted, expected = len(standing_votes(group, this)), len(electorate(group, this))
    if this.ended:
        line = None
        message = Message(say.ranking_in_group_over(decision, this, this.ended, voted, expected))
    else:
        line = Edit(to, _line(say, decision, this, voted, expected), line_of(this), decision.id)
        message = _asks(say, decision, this)
    purpose = this.posted_as if this.where == "group" else instead_of(this.posted_as)  # where Telegram took no poll
    post = Edit(to, message, purpose, decision.id) if this.where != "private" else None
    return tuple(filter(None, (post, line)))


def _asks(say: Voice, decision: Decision, this: Round) -> Message:
    row = (vote_row(say, decision, this, private=True),)
    return Message(say.ranking_in_group(decision, this, end_of(decision, this), LINES), row)


def _line(say: Voice, decision: Decision, this: Round, voted: int, expected: int) -> Message:
    words = say.ranking_group_line(decision, voted, expected, end_of(decision, this))
    return Message(words, (vote_row(say, decision, this, private=True),))


def line_of(this: Round) -> str:
    """The purpose of the one line that reminds the group."""
    return f"{this.posted_as} line"


def sayings(intent: Intent, tally: Tally) -> tuple[Saying, ...]:
    """What is said for what is due. `tally`: of the round it is about."""
    group, decision, this = intent.group, intent.decision, intent.round
    until = end_of(decision, this)
    if isinstance(intent, ToVoter):
        say = _voice(intent.person, group)
        organisations = [group.organisation(key) for key in intent.organisations]
        words = say.ranking_reminded if intent.kind == "ranking" else say.ranking_asked
        text = words(first_name(intent.person.name), decision, organisations, until)
        if len(intent.person.groups) > 1:  # numbers count within a group
            text = f"{say.in_group(group)}\n{text}"
        message = Message(text, (vote_row(say, decision, this, private=False),))
        return (Post(ToPerson(intent.person.id), message, "ranking nudge"),)
    if isinstance(intent, ToCoordinator):
        say = _voice(intent.person, group)
        shown = result(say, group, decision, this, tally)
        if len(intent.person.groups) > 1:
            shown = replace(shown, text=f"{say.in_group(group)}\n{shown.text}")
        return (Post(ToPerson(intent.person.id), shown),)
    if isinstance(intent, ToWhoVoted):
        say = _voice(intent.person, group)
        text = say.ranking_told(decision, this, tally, _excerpt(group, this, tally))
        if len(intent.person.groups) > 1:
            text = f"{say.in_group(group)}\n{text}"
        return (Post(ToPerson(intent.person.id), Message(text), "ranking result", decision.id, silent=True),)
    say = texts.speaker(group.language, group.tz)
    line = _line(say, decision, this, intent.voted, intent.expected)
    return (Post(ToGroup(group.id), line, line_of(this), decision.id),)


# Counting


def result(say: Voice, group: Group, decision: Decision, this: Round, tally: Tally) -> Message:
    """Voices, who voted and who did not; what can be done with it."""
    at: At = {"decision": decision.id, "round": this.number, "new": 1}
    both = (names(group, tally.voted), names(group, tally.missing)) if not tells_whose(group, this) else None
    text = say.ranking_result(decision, this, tally, _excerpt(group, this, tally), both)
    able = sum(bool(row.voices) and not row.gone for row in tally.rows)
    wanted = decision.wanted
    counts = {wanted.at_least, wanted.at_most} if wanted else {this.at_most}
    takes = tuple(
        Button(say.take_first(count), "ranking.take", {**at, "count": count})
        for count in sorted({min(count, able) for count in counts} - {0})
    )
    by: At = {"decision": decision.id, "new": 1}
    rest = (
        Button(say.choose_by_hand(), "transmit.choose", by),
        Button(say.another_round(), "ranking.start", {**by, "again": this.number}),
    )
    goes_on = decision.is_alive and not decision.transmissions
    if this.number < len(decision.rounds):
        newer = newer_round(say, decision, coordinating=True)
        return Message(f"{text}\n\n{newer.text}", newer.buttons)
    return Message(text, _rows(takes, rest) if goes_on else ())


def _excerpt(group: Group, this: Round, tally: Tally) -> Excerpt:
    """The rows that are told one by one, and who chose each where all may know it."""
    chosen = [row for row in tally.rows if row.voices]
    rows = (chosen if len(tally.rows) - len(chosen) > FEW else tally.rows)[:SHOWN]
    who_chose = {row.option.number: names(group, row.voters) for row in rows} if this.public else {}
    return Excerpt(rows, len(tally.rows) - len(rows), who_chose)


def newer_round(say: Voice, decision: Decision, *, coordinating: bool) -> Message:
    """What a button of an earlier round answers: the way to the last one."""
    last = decision.rounds[-1]
    at: At = {"decision": decision.id, "round": last.number, "new": 1}
    if not last.ended:
        act, label = (
            ("ranking.start", say.ranking_open_round())
            if coordinating
            else ("ranking.ballot", say.ranking_vote_button())
        )
    else:
        act, label = "ranking.result", say.ranking_last_result()
    text = say.ranking_newer_round(decision, last, end_of(decision, last))
    return Message(text, ((Button(label, act, at),),))


def tie(
    say: Voice,
    decision: Decision,
    this: Round,
    count: int,
    sure: Sequence[Ranked],
    tied: Sequence[Ranked],
    taken: Sequence[int],
) -> Message:
    """Which of those with as many voices take the places that are left."""
    at: At = {"decision": decision.id, "round": this.number, "count": count}
    picks = [
        Button(
            say.take_one(row.option.number),
            "ranking.take",
            {**at, "plus": " ".join(map(str, (*taken, row.option.number)))},
        )
        for row in tied
        if row.option.number not in taken
    ]
    all_ = " ".join(str(row.option.number) for row in tied)
    rows = (
        *_fours(picks),
        (Button(say.take_all_tied(len(sure) + len(tied)), "ranking.take", {**at, "plus": all_, "as": 1}),),
        (Button(say.take_without_tied(len(sure)), "ranking.take", {**at, "plus": "", "as": 1}),) if sure else (),
    )
    return Message(say.tie_at_the_edge(decision, count, sure, tied, taken), _rows(*rows))


def names(group: Group, keys: Sequence[str]) -> list[str]:
    return [group.organisation(key).name for key in keys]


def paged(options: Sequence[Option]) -> Paged:
    """Pages that hold their options in full."""
    pages: Paged = [[]]
    room = SCREEN
    for option in options:
        if pages[-1] and (len(option.text) > room or len(pages[-1]) == PAGE):
            pages.append([])
            room = SCREEN
        pages[-1].append(option)
        room -= len(option.text)
    return pages


def _turns(page: int, pages: int, act: str, at: Mapping[str, str | int | None]) -> tuple[Button, ...]:
    return tuple(
        Button(label, act, {**at, "page": to})
        for label, to in ((f"‹ {page - 1}", page - 1), (f"{page + 1} ›", page + 1))
        if 1 <= to <= pages
    )


def _fours(buttons: Sequence[Button]) -> Rows:
    return tuple(tuple(buttons[i : i + 4]) for i in range(0, len(buttons), 4))


def _rows(*rows: tuple[Button, ...]) -> Rows:
    return tuple(row for row in rows if row)


def _voice(person: Person, group: Group) -> Voice:
    return texts.speaker(person.language or group.language, group.tz)
