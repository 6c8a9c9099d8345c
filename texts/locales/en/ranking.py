"""The members' ranking: prepare a round, vote, remind, count."""

from collections.abc import Sequence
from datetime import datetime

from domain.ballots import Ended, Mistyped, Option, Ranked, Round, Tally, Vote, Where
from domain.decisions import Decision
from domain.groups import Organisation
from domain.ranking import LONGEST_TEXTS, POLL_OPTIONS, Fault, NoPoll, Setup
from texts.frame import cut, e
from texts.locales.fr import ranking as fr


class Ranking(fr.Ranking):
    """The members' ranking."""

    # preparing

    def ask_members(self) -> str:
        return "Ask the members"

    def ranking_setup(
        self, decision: Decision, setup: Setup, options: int, left_out: int, voices: int, notes: Sequence[str]
    ) -> str:
        what = self.n(options, "theme", "themes") if setup.by_theme else self.n(options, "point", "points")
        without = f" ({left_out} left out)" if left_out else ""
        until = self.moment(setup.until) if setup.until else "to be set"
        lines = [
            f"<b>#{decision.number} {e(decision.title)}</b>\nRanking round: the members choose.",
            f"To choose from: {what}{without}\n"
            f"Each organisation: {self.n(voices, 'choice', 'choices')} at most\n"
            f"Where: {self.ranking_where(setup.where)}\n"
            f"Until: {until}",
            *notes,
            "Nothing is sent before the preview.",
        ]
        return "\n\n".join(lines)

    def ranking_where(self, where: Where) -> str:
        return {
            "poll": "a poll in the group (secret until the end, then the group sees who chose what)",
            "group": "a message in the group, secret vote in private",
            "private": "in private only, secret vote",
        }[where]

    def ranking_points_button(self, options: int) -> str:
        return f"To choose from ({options})"

    def ranking_voices_button(self, voices: int) -> str:
        return f"Choices: {voices}"

    def ranking_where_button(self) -> str:
        return "Where"

    def ranking_until_button(self) -> str:
        return "Until when"

    def ranking_preview_button(self) -> str:
        return "Preview"

    def ranking_points(self, decision: Decision, shown: Sequence[tuple[Option, bool]], *, by_theme: bool) -> str:
        what = "Each theme is a line of the ballot." if by_theme else "Each point is a line of the ballot."
        lines = [f"<b>#{decision.number}</b>: what stands to choice. {what} A number takes it out or puts it back."]
        lines += [f"{'☑' if kept else '☐'} {o.number}. {e(o.text)}" for o, kept in shown]
        return "\n\n".join(lines)

    def ranking_by_theme(self, *, by_theme: bool) -> str:
        return "Point by point" if by_theme else "By theme"

    def ranking_voices(self, decision: Decision) -> str:
        return f"#{decision.number}: how many choices at most for each organisation?"

    def ranking_which_where(
        self,
        decision: Decision,
        ways: Sequence[Where],
        no_poll: NoPoll | None,
        count: int,
        longest: Sequence[tuple[int, int]],
        long: Sequence[int],
        *,
        full: bool,
    ) -> str:
        said: dict[Where, str] = {
            "poll": "• Poll: everybody sees at the end who chose what.",
            "group": "• Message in the group: voting is done in private, the result shows only the number of votes.",
            "private": "• In private: the ballot goes to focal points who opened the chat; the pinned call leads there too.",
        }
        lines = [f"#{decision.number}: where shall I ask?", "\n".join(said[way] for way in ways)]
        if full:
            lines.append(
                "The group has had all the messages planned for this decision: voting goes by the pinned call and in "
                "private."
            )
        elif no_poll == "lines":
            lines.append(
                f"Telegram's poll does not fit here: it holds {POLL_OPTIONS} lines, and there are {count}. The button "
                "“To choose from” takes some out."
            )
        elif no_poll == "texts":
            which = ", ".join(f"line {number} ({length})" for number, length in longest)
            lines.append(
                f"Telegram's poll does not fit here: the texts are over {LONGEST_TEXTS} characters in all. The longest: "
                f"{which}."
            )
        elif no_poll == "room":
            which = ", ".join(map(str, long))
            lines.append(
                "Telegram's poll does not fit here: long texts are posted above it, and the group has one message left "
                f"for this decision. {self.n(len(long), 'line is too long', 'lines are too long')}: {which}."
            )
        return "\n\n".join(lines)

    def ranking_where_choice(self, where: Where) -> str:
        return {"poll": "Poll", "group": "Message in the group", "private": "In private"}[where]

    def ranking_until_when(self, decision: Decision, *, any_proposed: bool) -> str:
        latest = decision.transmission_due
        lines = [f"#{decision.number}: until when can members vote?"]
        if latest:
            lines.append(f"At the latest {self.moment(latest)}, when the transmission is due.")
        if any_proposed:
            lines.append("Tap a proposal, or write a date and an hour, for example “tomorrow 3pm”.")
        else:
            lines.append("Write a date and an hour, for example “tomorrow 3pm”.")
        return "\n".join(lines)

    def ranking_end_fault(self, fault: Fault, until: datetime, latest: datetime | None) -> str:
        if fault == "after transmission" and latest:
            return (
                f"{self.moment(until)}: that is after the transmission, due {self.moment(latest)}. Choose an earlier "
                "moment, or move the transmission first (/move)."
            )
        if fault == "quiet":
            return (
                f"{self.moment(until)}: that is outside the group's working hours. Choose an hour within them, for "
                "example 17:00."
            )
        return f"{self.moment(until)}: that is too soon. Leave at least half an hour to vote."

    def ranking_no_end(self) -> str:
        return "First set until when members can vote."

    def ranking_preview(
        self, decision: Decision, setup: Setup, options: Sequence[Option], voices: int, notes: Sequence[str]
    ) -> str:
        where = self.ranking_where(setup.where)
        head = (
            f"<b>#{decision.number}</b>: preview. {where[0].upper()}{where[1:]}. "
            "The members will read this, without the authors' names:"
        )
        asked = self.ranking_question(decision, voices, setup.until) if setup.until else ""
        lines = [head, f"<blockquote>{asked}</blockquote>", *(self.ballot_line(o) for o in options), *notes]
        return "\n\n".join(lines)

    def ranking_open_button(self) -> str:
        return "Open the round"

    def ranking_note_open(self, due: datetime) -> str:
        return (
            f"⚠️ Contributions are still open until {self.moment(due)}: what comes in later will not be on the ballot."
        )

    def ranking_note_result(self) -> str:
        return (
            "⚠️ The group has had nearly all the messages planned for this decision: this one takes the place of the final "
            "news, which will be written into the closing message."
        )

    def ranking_note_named_within(self, numbers: Sequence[int], organisations: Sequence[str]) -> str:
        lines, who = self.all_of(str(number) for number in numbers), e(self.all_of(organisations))
        verb = "names" if len(numbers) == 1 else "name"
        line = "line" if len(numbers) == 1 else "lines"
        return (
            f"⚠️ This goes without the authors' names, but {line} {lines} {verb} {who}: the members would read it so. Leave "
            "them out, ask by theme under a title of your own, or make sure they agree."
        )

    def ranking_note_quiet(self, where: Where) -> str:
        if where == "private":
            return "⚠️ These are the group's quiet hours: the ballots will go out when they end."
        return "⚠️ These are the group's quiet hours: its message would go out at once all the same."

    def ranking_note_unreached(self, count: int) -> str:
        return "⚠️ " + self.n(
            count,
            "organisation has no focal point who can be reached in private: you can vote for it.",
            "organisations have no focal point who can be reached in private: you can vote for them.",
        )

    def ranking_changed(self) -> str:
        return "This changed since the preview. Here is what would be asked now."

    def ranking_too_few(self, decision: Decision) -> str:
        return (
            f"#{decision.number}: a choice needs at least two written points. Wait for more answers, or choose yourself "
            "with /transmit."
        )

    def ranking_too_few_left(self) -> str:
        return "Keep at least two lines to choose from."

    def ranking_too_late(self, decision: Decision) -> str:
        return (
            f"#{decision.number} is transmitted already: there is nothing left to rank. /compile shows what came of it."
        )

    # the round that is open, for the coordination

    def ranking_opened(self, decision: Decision, until: datetime) -> str:
        return f"#{decision.number}: the ranking round is open until {self.moment(until)}."

    def ranking_opened_by(self, decision: Decision, until: datetime, by: str) -> str:
        return f"#{decision.number} {e(decision.title)}: {e(by)} opened a ranking round, until {self.moment(until)}."

    def ranking_already_open(self) -> str:
        return "A round is open already. Here it is."

    def ranking_state(
        self, decision: Decision, this: Round, until: datetime, tally: Tally, missing: Sequence[str], gone: int
    ) -> str:
        lines = [
            f"<b>#{decision.number} {e(decision.title)}</b>\nRanking round open until {self.moment(until)}, "
            f"{self.ranking_where(this.where)}.",
            f"{self.ranking_count(len(tally.voted), tally.expected)} The result is seen at the end.",
        ]
        if missing:
            lines.append(f"Not yet: {e(', '.join(missing))}.")
        if tally.void:
            lines.append(
                self.n(
                    len(tally.void),
                    "organisation ticked too many lines in the poll: its vote does not count yet.",
                    "organisations ticked too many lines in the poll: their votes do not count yet.",
                )
            )
        lines += self._meanwhile(tally.new, gone)
        return "\n\n".join(lines)

    def ranking_count(self, voted: int, expected: int) -> str:
        return f"{voted} of {self.n(expected, 'organisation', 'organisations')} {self._has(voted)} voted."

    def _has(self, count: int) -> str:
        return "has" if count == 1 else "have"

    def _meanwhile(self, new: int, gone: int) -> list[str]:
        lines = []
        if gone:
            lines.append(
                self.n(
                    gone,
                    "line of the ballot was edited or withdrawn by its author since the opening.",
                    "lines of the ballot were edited or withdrawn by their authors since the opening.",
                )
            )
        if new:
            lines.append(
                self.n(
                    new,
                    "point has come in since the opening and was not on the ballot.",
                    "points have come in since the opening and were not on the ballot.",
                )
            )
        return lines

    def ranking_strangers(self, names: Sequence[str]) -> str:
        what = self.n(len(names), "vote does not count yet", "votes do not count yet")
        return (
            f"{what}: {e(self.all_of(names))}, without an organisation. Put down who speaks for which: "
            "<code>/roster +ORGANISATION @name</code>"
        )

    def note_round_open(self, until: datetime) -> str:
        return f"⚠️ A ranking round is open until {self.moment(until)}: transmitting stops it."

    def ranking_close_button(self) -> str:
        return "Close now"

    def ranking_vote_for_button(self) -> str:
        return "Vote for an organisation"

    def ranking_vote_button(self) -> str:
        return "Vote"

    def ranking_vote_privately(self) -> str:
        return "Vote in private"

    def ranking_refresh(self) -> str:
        return "Refresh"

    def ranking_sure_to_close(self, decision: Decision, voted: int, expected: int) -> str:
        return f"#{decision.number}: close the round now? {self.ranking_count(voted, expected)}"

    def ranking_vote_for_which(self, decision: Decision, own: int, left: int) -> str:
        if not left:
            return f"#{decision.number}: all organisations have voted themselves. There is no vote to give for them."
        asked = f"#{decision.number}: for which organisation are you voting?"
        if not own:
            return asked
        voted = self.n(
            own,
            "organisation has voted itself and is no longer on the list.",
            "organisations have voted themselves and are no longer on the list.",
        )
        return f"{asked}\n\n{voted}"

    def organisation_voted(self, decision: Decision, organisation: Organisation, until: datetime) -> str:
        return (
            f"#{decision.number}: {e(organisation.name)} has voted. The coordination does not see that vote and does not "
            f"replace it; its focal points can change it until {self.moment(until)}."
        )

    def ranking_all_voted(self, decision: Decision) -> str:
        return f"#{decision.number}: all organisations have voted. You can close the round."

    def ranking_closed_by(self, decision: Decision, by: str) -> str:
        return f"#{decision.number}: {e(by)} closed the ranking round."

    # voting

    def ranking_question(self, decision: Decision, voices: int, until: datetime) -> str:
        return (
            f"#{decision.number} {e(cut(decision.title, 120))}\nWhich points should be transmitted first? "
            f"{self._how_many(voices, until)}"
        )

    def poll_question(self, decision: Decision, voices: int, until: datetime) -> str:
        return (
            f"#{decision.number} {cut(decision.title, 80)}: which points should be transmitted first? "
            f"{self._how_many(voices, until)}"
        )

    def _how_many(self, voices: int, until: datetime) -> str:
        return f"{self.n(voices, 'choice', 'choices')} at most, one vote for each organisation, until {self.moment(until)}."

    def poll_texts(self, decision: Decision, options: Sequence[Option]) -> str:
        head = f"<b>#{decision.number} {e(decision.title)}</b>\nThe points to choose from, in full; the poll follows."
        return "\n\n".join([head, *(self.ballot_line(o) for o in options)])

    def ballot_line(self, option: Option) -> str:
        return f"{option.number}. {e(option.text)}{self._joins(option)}"

    def _joins(self, option: Option) -> str:
        points = self.n(len(option.points), "point", "points")
        return f" <i>(joins {points})</i>" if len(option.points) > 1 else ""

    def ranking_in_group(self, decision: Decision, this: Round, until: datetime, shown: int) -> str:
        title, _, question = self.ranking_question(decision, this.at_most, until).partition("\n")
        longest = max(60, 3000 // min(shown, len(this.options)))
        lines = [f"{o.number}. {e(cut(o.text, longest))}{self._joins(o)}" for o in this.options[:shown]]
        if len(this.options) > shown:
            more = self.n(len(this.options) - shown, "more line", "more lines")
            lines.append(f"… and {more}, on the ballot.")
        shortened = any(len(o.text) > longest for o in this.options)
        read = ", where each text can be read in full" if shortened else ""
        told = "the result, told in private to those who voted, shows only the number of votes"
        lines.append(f"Voting is done in private{read}; {told}.")
        return "\n\n".join([f"<b>{title}</b>\n{question}", *lines])

    def ranking_in_group_over(self, decision: Decision, this: Round, ended: Ended, voted: int, expected: int) -> str:
        title = f"<b>#{decision.number} {e(decision.title)}</b>"
        if decision.cancellation:
            return f"{title}: decision cancelled, the ranking round has stopped."
        if ended.why == "cancelled":
            return f"{title}\nThe ranking round stopped when the decision was cancelled. The call tells how it stands."
        count = self.ranking_count(voted, expected)
        if ended.why == "transmitted":
            with_it = " with the transmission" if decision.transmissions else ""
            return f"{title}\nThe ranking round stopped{with_it}, {self.moment(ended.at)}. {count}"
        words = f"{title}\nThe ranking round has been over since {self.moment(ended.at)}. {count}"
        if this.number < len(decision.rounds):
            return f"{words} Another round followed: that one counts."
        if decision.transmissions:
            return f"{words} Thank you; the decision was transmitted {self.moment(decision.transmissions[0].at)}."
        if decision.is_noted_done:
            return f"{words} Thank you."
        if not voted:
            return f"{words} The coordination will choose what is transmitted."
        return f"{words} Thank you; who voted reads the result in private, and the coordination will transmit."

    def ranking_group_line(self, decision: Decision, voted: int, expected: int, until: datetime) -> str:
        return (
            f"#{decision.number} {e(decision.title)}: {self.ranking_count(voted, expected)} "
            f"The ranking round ends {self.moment(until)}."
        )

    def ranking_on_card(self, this: Round, voted: int, until: datetime) -> str:
        count = self.n(voted, "organisation has voted", "organisations have voted")
        lines = [f"Ranking round open until {self.moment(until)}: {count}."]
        if this.public and until != this.until:
            lines.append(f"The poll still says {self.moment(this.until)}: that holds no more.")
        lines.append("A contribution that comes now will not be on the ballot.")
        return " ".join(lines)

    def ranking_asked(
        self, who: str, decision: Decision, organisations: Sequence[Organisation], until: datetime
    ) -> str:
        names = self.all_of(e(o.name) for o in organisations)
        voice = (
            f"Your vote counts for {names}"
            if len(organisations) == 1
            else f"You have one vote for each of your organisations, {names}"
        )
        return (
            f"Hello {e(who)}. #{decision.number} {e(decision.title)}: the members choose the points to transmit. "
            f"{voice}, until {self.moment(until)}. Voted already? Nothing to do."
        )

    def ranking_reminded(
        self, who: str, decision: Decision, organisations: Sequence[Organisation], until: datetime
    ) -> str:
        what = "the vote of" if len(organisations) == 1 else "the votes of"
        whose = self.all_of(e(o.name) for o in organisations)
        return (
            f"Hello {e(who)}. #{decision.number} {e(decision.title)}: we do not have {what} {whose} yet. "
            f"The ranking round ends {self.moment(until)}; this is our only reminder. STOP: no more reminders."
        )

    def ballot_page(
        self,
        decision: Decision,
        organisation: Organisation,
        this: Round,
        until: datetime,
        shown: Sequence[tuple[Option, bool, bool]],
        page: int,
        pages: int,
        *,
        on_behalf: bool,
    ) -> str:
        where = f", page {page} of {pages}" if pages > 1 else ""
        whose = f"Vote of {e(organisation.name)}" + (", given by the coordination" if on_behalf else "")
        lines = [
            f"<b>#{decision.number} {e(decision.title)}</b>\n{whose}{where}. "
            f"{self.n(this.at_most, 'choice', 'choices')} at most, until {self.moment(until)}. {self.tick_how(this.at_most)}"
        ]
        for option, ticked, gone in shown:
            mark = " · <i>edited or withdrawn by its author</i>" if gone else ""
            lines.append(f"{'☑' if ticked else '☐'} {self.ballot_line(option)}{mark}")
        if not on_behalf:
            lines.append(f"<i>{self.who_sees(public=this.public)}</i>")
        return "\n\n".join(lines)

    def who_sees(self, *, public: bool) -> str:
        if public:
            return "At the end the result shows who chose what."
        return (
            "Who sees what: the coordination sees which organisations have voted, the result shows only the number of "
            "votes. With very few votes that can be enough to work out who chose what."
        )

    def tick_how(self, at_most: int) -> str:
        return f"Press the numbers, or write them: “{self._numbers(range(1, min(at_most, 3) + 1))}”."

    def choice_ticked(
        self,
        decision: Decision,
        organisation: Organisation,
        numbers: Sequence[int],
        chosen: Sequence[Option],
        *,
        in_order: bool,
    ) -> str:
        marked = "is ticked" if len(numbers) == 1 else "are ticked"
        order = "" if in_order else " The order of the numbers does not count."
        return (
            f"#{decision.number}: {self._numbers(numbers)} {marked} on the ballot of {e(organisation.name)}. The vote counts "
            f"once it is cast.{order}" + (f"\n\n{self._chosen(chosen)}" if chosen else "")
        )

    def choice_mistyped(self, wrong: Mistyped, this: Round) -> str:
        which, several = self._numbers(wrong.numbers), len(wrong.numbers) > 1
        why = {
            "unknown": f"{which} {'are' if several else 'is'} not on the ballot, which goes from 1 to {len(this.options)}.",
            "repeated": f"{which} {'are' if several else 'is'} written more than once.",
            "gone": (
                f"{which}: these points were edited or withdrawn by their authors and cannot be chosen any more."
                if several
                else f"{which}: this point was edited or withdrawn by its author and cannot be chosen any more."
            ),
            "too many": f"{len(wrong.numbers)} numbers, for {self.n(this.at_most, 'choice', 'choices')} at most.",
        }[wrong.why]
        return f"{why} Your ballot stays as it was. {self.tick_how(this.at_most)}\n\n{self.was_it_no_vote()}"

    def was_it_no_vote(self) -> str:
        return "Was it not a vote? Write your contribution in words, in reply to the call."

    def cast_in_private(self, decision: Decision) -> str:
        return f"#{decision.number}: your numbers are ticked; the vote counts once it is cast in private."

    def which_voice(self, decision: Decision, organisations: Sequence[Organisation]) -> str:
        names = self.all_of(e(o.name) for o in organisations)
        return (
            f"<b>#{decision.number} {e(decision.title)}</b>\nYou speak for {names}, and each has one vote. For which one are "
            "you voting?"
        )

    def other_voice(self) -> str:
        return "Another of my organisations"

    def vote_as(self, organisation: Organisation) -> str:
        return f"Vote for {organisation.name}"

    def voice_not_yours(self, decision: Decision, organisation: Organisation) -> str:
        return f"#{decision.number}: you do not speak for {e(organisation.name)}. /rank opens the ballot of your organisation."

    def poll_counts_for(
        self, decision: Decision, organisations: Sequence[Organisation], own: Sequence[Organisation]
    ) -> str:
        return (
            f"#{decision.number}: you speak for {self.all_of(e(o.name) for o in own)}. Your vote in the poll counts for "
            f"{self.all_of(e(o.name) for o in organisations)}. Telegram takes one vote a person: say here if it is for "
            "another, or vote in private for each (/rank)."
        )

    def count_for(self, organisations: Sequence[Organisation]) -> str:
        return f"For {self.all_of(o.name for o in organisations)}"

    def no_vote_in_poll(self, decision: Decision) -> str:
        return f"#{decision.number}: you have no vote in the poll at the moment. /rank opens your ballot."

    def vote_stands(self, organisation: Organisation, vote: Vote, voter: str) -> str:
        behalf = "for the coordination, " if vote.on_behalf else ""
        who = f"{e(voter)}, {behalf}" if voter else behalf
        return f"{e(organisation.name)} has a vote already: {who}{self.moment(vote.at)}. A new vote replaces it."

    def tick_button(self, number: int, *, ticked: bool) -> str:
        return f"{'☑' if ticked else '☐'} {number}"

    def cast_button(self, ticked: int, at_most: int) -> str:
        return f"Cast my vote ({ticked} of {at_most})"

    def too_many_ticks(self, at_most: int) -> str:
        return f"{self.n(at_most, 'choice', 'choices')} at most: take one out first."

    def option_is_gone(self) -> str:
        return "This point was edited or withdrawn by its author: it cannot be chosen any more."

    def no_line_ticked(self) -> str:
        return "Tick at least one line. To take a vote back there is “Take the vote back”."

    def voted(
        self,
        decision: Decision,
        organisation: Organisation,
        options: Sequence[Option],
        until: datetime,
        *,
        public: bool,
    ) -> str:
        seen = (
            "You will be told the result at the end, with who chose what."
            if public
            else "The result, which you will be told at the end, shows only the number of votes. With very few votes the "
            "coordination can work out who chose what."
        )
        return (
            f"#{decision.number}: the vote of {e(organisation.name)} is kept, thank you.\n\n"
            f"{self._chosen(options)}\n\nIt can be changed until {self.moment(until)}. {seen}"
        )

    def change_vote(self) -> str:
        return "Change the vote"

    def take_vote_back(self) -> str:
        return "Take the vote back"

    def vote_taken_back(self, decision: Decision, organisation: Organisation, stands: str) -> str:
        if stands:
            return f"#{decision.number}: vote taken back. That of {e(stands)} counts again for {e(organisation.name)}."
        return f"#{decision.number}: vote taken back. {e(organisation.name)} has no vote for now."

    def edit_is_no_vote(self, decision: Decision) -> str:
        return f"#{decision.number}: editing that message changes nothing in your vote. To change it: /rank."

    def own_vote_again(self, decision: Decision, organisation: Organisation, *, polled: bool) -> str:
        where = "in the poll" if polled else "in private"
        return f"#{decision.number}: vote taken back. The one you gave {where} counts again for {e(organisation.name)}."

    def no_vote_to_take_back(self, decision: Decision, organisation: Organisation) -> str:
        return f"#{decision.number}: {e(organisation.name)} has no vote to take back."

    def colleague_voted(
        self, decision: Decision, organisation: Organisation, by: str, options: Sequence[Option]
    ) -> str:
        return (
            f"#{decision.number}: {e(by)} voted for {e(organisation.name)}. This vote replaces the one before; the latest "
            f"counts.\n\n{self._chosen(options)}"
        )

    def voted_for_you(self, decision: Decision, organisation: Organisation, by: str, options: Sequence[Option]) -> str:
        return (
            f"#{decision.number}: {e(by)}, of the coordination, voted for {e(organisation.name)}, at its request. You can "
            f"correct it until the end of the round.\n\n{self._chosen(options)}"
        )

    def colleague_took_back(self, decision: Decision, organisation: Organisation, by: str) -> str:
        return f"#{decision.number}: {e(by)} took back the vote of {e(organisation.name)}. You can vote again."

    def ranking_no_organisation(self, decision: Decision, contacts: Sequence[str]) -> str:
        whom = f" ({e(', '.join(contacts))})" if contacts else ""
        return (
            f"#{decision.number}: you speak for no organisation on the list, and each vote is an organisation's. If you "
            f"are a focal point, ask the coordination{whom} to put you down. A vote given in the poll will count then, "
            "without voting again."
        )

    def voter_unknown(self) -> str:
        return (
            "Your vote has arrived, but it does not count yet: I do not know you in the group of this poll. If you belong "
            "to it, turn to its coordination."
        )

    def too_many_in_poll(self, decision: Decision, ticked: int, at_most: int) -> str:
        return (
            f"#{decision.number}: you ticked {ticked} lines in the poll, with {at_most} at most. Your vote will count as "
            f"soon as you keep {at_most} or fewer."
        )

    def ranking_is_over(self, decision: Decision, ending: Ended | None) -> str:
        if ending and ending.why == "cancelled":
            return f"#{decision.number} is cancelled: the ranking round has stopped, no vote is taken any more."
        if ending and ending.why == "transmitted":
            return f"#{decision.number} is transmitted: the ranking round has stopped, no vote is taken any more."
        since = f" since {self.moment(ending.at)}" if ending else ""
        return f"#{decision.number}: the ranking round has been over{since}; this vote could not be taken."

    def no_round(self, decision: Decision) -> str:
        return f"#{decision.number}: no ranking round is open. The coordination opens one from /transmit."

    def no_round_here(self) -> str:
        return "No ranking round is open. When the coordination opens one, you find it here."

    def ranking_may_be_missing(self, decision: Decision) -> str:
        return (
            f"#{decision.number}: I do not know whether the poll has arrived in the group. Have a look; if it is missing, "
            "post it again. Votes in private count in any case."
        )

    # counting

    def ranking_newer_round(self, decision: Decision, last: Round, until: datetime) -> str:
        how = f"closed {self.moment(last.ended.at)}" if last.ended else f"open until {self.moment(until)}"
        return f"#{decision.number}: there is a newer round, {how}. It is the one that counts."

    def ranking_last_result(self) -> str:
        return "Result of the last round"

    def ranking_open_round(self) -> str:
        return "See the open round"

    def ranking_result(
        self,
        decision: Decision,
        this: Round,
        tally: Tally,
        shown: fr.Excerpt,
        names: tuple[Sequence[str], Sequence[str]] | None,
    ) -> str:
        voted, missing = names or ((), ())
        lines = self._ranked("The members' ranking, round closed", decision, this, tally, shown)
        if shown.left_out:
            lines.append(f"{self._other_lines(shown.left_out, tally)}: /compile gives all.")
        if voted:
            lines.append(f"Voted: {e(', '.join(voted))}.")
        if missing:
            lines.append(f"Did not vote: {e(', '.join(missing))}.")
        if names is None:
            lines.append(
                "Which organisations voted I do not say here: with so few votes one would read who chose what."
            )
        if tally.void:
            lines.append(
                self.n(
                    len(tally.void),
                    "vote in the poll does not count: too many lines were ticked.",
                    "votes in the poll do not count: too many lines were ticked.",
                )
            )
        if this.public and tally.voted:
            lines.append(self.poll_counts_otherwise())
        lines += self._meanwhile(tally.new, 0)
        if not tally.voted:
            lines.append("Nobody voted: choose yourself, or open another round.")
        return "\n\n".join(lines)

    def _tied(self) -> str:
        return " tied"

    def _changed(self) -> str:
        return "edited or withdrawn since"

    def _other_lines(self, left_out: int, tally: Tally) -> str:
        return (
            self.n(left_out, "more line has no vote", "more lines have no votes")
            if left_out == sum(not row.voices for row in tally.rows)
            else self.n(left_out, "more line did not fit here", "more lines did not fit here")
        )

    def ranking_told(self, decision: Decision, this: Round, tally: Tally, shown: fr.Excerpt) -> str:
        head = "You voted; here is the members' ranking, round closed"
        lines = self._ranked(head, decision, this, tally, shown)
        if shown.left_out:
            lines.append(f"{self._other_lines(shown.left_out, tally)}.")
        if this.public:
            lines.append(self.poll_counts_otherwise())
        lines.append("The coordination chooses from this ranking what will be transmitted.")
        return "\n\n".join(lines)

    def poll_official(self, rows: Sequence[Ranked], left_out: int) -> str:
        lines = [f"{row.rank}. {e(cut(row.option.text, 150))}: {self.voices(row.voices)}" for row in rows]
        if left_out:
            lines.append(f"… and {left_out} more, tied.")
        return "\n".join(["<b>Official result of the poll</b>", *lines])

    def poll_counts_otherwise(self) -> str:
        return (
            "The official count takes one vote for each organisation, private votes included; the poll shows every "
            "person who voted in it."
        )

    def voices(self, count: int) -> str:
        return self.n(count, "vote", "votes")

    def take_first(self, count: int) -> str:
        return f"Take the first {count}" if count > 1 else "Take the first"

    def another_round(self) -> str:
        return "Open another round"

    def choose_by_hand(self) -> str:
        return "Choose myself"

    def tie_at_the_edge(
        self, decision: Decision, count: int, sure: Sequence[Ranked], tied: Sequence[Ranked], taken: Sequence[int]
    ) -> str:
        places = count - len(sure) - len(taken)
        left = self.n(places, "place is", "places are")
        lines = [
            f"<b>#{decision.number}</b>: {len(tied)} points have as many votes ({self.voices(tied[0].voices)}), and {left} "
            "left. The choice is yours."
        ]
        lines += [
            f"{'☑' if row.option.number in taken else '☐'} {row.option.number}. {e(cut(row.option.text, 300))}"
            for row in tied
        ]
        return "\n\n".join(lines)

    def take_one(self, number: int) -> str:
        return f"Take {number}"

    def take_all_tied(self, count: int) -> str:
        return f"All: {self.n(count, 'point', 'points')} in total"

    def take_without_tied(self, count: int) -> str:
        return f"None: {self.n(count, 'point', 'points')} in total"

    def nothing_to_take(self) -> str:
        return "No line has a vote: there is nothing to take."

    def ranking_taken(self, taken: int, held: int) -> str:
        lines = self.n(taken, "point taken into the final version", "points taken into the final version")
        return f"{lines}; {self.n(held, 'was there already', 'were there already')}." if held else f"{lines}."
