"""What is said everywhere: common buttons, refusals, choosing a group or a decision."""

from collections.abc import Sequence
from datetime import date

from domain.decisions import Decision
from domain.groups import Group
from domain.labels import shortened
from texts.frame import cut, e
from texts.locales.en import recipients
from texts.locales.fr import common as fr


class Common(fr.Common):
    """Common buttons, refusals, errors."""

    def to(self, recipient: str) -> str:
        return e(recipients.to(recipient))

    def confirm(self) -> str:
        return "Confirm"

    def change(self) -> str:
        return "Change"

    def cancel(self) -> str:
        return "Cancel"

    def back(self) -> str:
        return "‹ Back"

    def skip(self) -> str:
        return "Skip"

    def no_keep(self) -> str:
        return "No, change nothing"

    def leave_it(self) -> str:
        return "Leave it as it is"

    def question_is_over(self) -> str:
        return "This question does not wait for an answer any more."

    def nothing_changed(self) -> str:
        return "Nothing was changed."

    def decision_example(self, example: tuple[date, date]) -> str:
        contributions, transmission = map(self.day, example)
        return (
            f"/decision Priorities for the HCT; contributions {contributions}; transmission {transmission} to the HCT; "
            "items 2-3"
        )

    def open_private(self) -> str:
        return "Open private chat"

    def open_private_line(self) -> str:
        return "To go on, open the private chat with me."

    def anonymous(self) -> str:
        return (
            "You write here in the name of the group, so I cannot know who you are. "
            "Press a button, write to me in private, or turn off “Remain anonymous” in your rights."
        )

    def needs_group(self) -> str:
        return "This command is about a group: type it in the group, or add me to your group first."

    def coordination_only(self) -> str:
        return "This is up to the group's coordination. /help shows what you can do here."

    def no_group_yet(self) -> str:
        return (
            "I don't know you in any group yet. "
            "Open me from the button of a message in your group, or reply there to one of my messages."
        )

    def which_group(self) -> str:
        return "Which group is it about?"

    def which_decision(self) -> str:
        return "Which decision is it about?"

    def no_such_decision(self) -> str:
        return "I did not find that decision. /status shows those that concern you."

    def no_decision_for_that(self) -> str:
        return "There is no decision to do that with right now. /status shows where each stands."

    def decision_button(self, decision: Decision, group: Group | None) -> str:
        """With the group where there are several; both keep their room."""
        if group is None:
            return f"#{decision.number} {decision.title}"
        return f"#{decision.number} {shortened(decision.title, 30)} · {group.title}"

    def those_before(self, count: int) -> str:
        return f"… {count} earlier"

    def past_decision_button(self, decision: Decision, group: Group | None = None) -> str:
        if decision.cancellation:
            state = "cancelled"
        elif decision.transmissions:
            state = f"transmitted {self.short(decision.transmissions[-1].at)}"
        else:
            state = "closed"
        label = f"#{decision.number} {decision.title}"
        return f"{shortened(f'{group.title} · {label}' if group else label, 57 - len(state))} · {state}"

    def button_is_stale(self) -> str:
        return "This button is no longer valid, or not meant for you. /status shows where things stand."

    def link_is_stale(self) -> str:
        return "This link is no longer valid, or not meant for you. Take it from the pinned message of your group."

    def something_failed(self, reference: str) -> str:
        return (
            f"Sorry, something went wrong on my side. Try again in a moment; if it happens again, "
            f"give this reference to the person who runs the bot: <code>{e(reference)}</code>"
        )

    def operator_alert(self, reference: str) -> str:
        return f"Alert: an update could not be handled. The log has it under the reference <code>{e(reference)}</code>."

    def answers_may_be_missing(self, since: str, until: str) -> str:
        return (
            f"I was offline from {since} to {until}. Telegram keeps messages for 24 hours only: "
            "answers sent in between may be missing. A word to the organisations concerned is enough."
        )

    def cannot_pin(self, group: Group) -> str:
        return f"I cannot pin the call in “{e(group.title)}”. Pin it yourself, or give me the one right “Pin messages”."

    def cannot_reach(self, name: str, organisations: str) -> str:
        return (
            f"{e(name)} ({e(organisations)}) has blocked my private messages: I no longer write there. "
            "Reach this person another way if you expect an answer."
        )

    def was_removed(self, group: Group) -> str:
        return (
            f"I no longer have access to “{e(group.title)}”: nothing is posted there and nobody is reminded. "
            "Everything received is kept; add me again to go on."
        )

    def call_may_be_missing(self, decision: Decision) -> str:
        return (
            f"#{decision.number}: Telegram did not confirm that the call was posted. "
            "Look in the group; if it is not there, post it again."
        )

    def document_may_be_missing(self, name: str, decision: Decision | None) -> str:
        again = f"/transmit {decision.number} leads to it" if decision else "ask for it as you did before"
        return f"Telegram did not confirm that “{e(name)}” was sent. If it is not in this chat, {again}."

    def message_may_be_missing(self, decision: Decision, *, to_contributor: bool) -> str:
        again = f"/outcome {decision.number}" if to_contributor else f"/transmit {decision.number}"
        return (
            f"#{decision.number}: Telegram did not confirm my last message about this. If it is not in this chat, "
            f"{again} says how it stands."
        )

    def question_may_be_missing(self, decision: Decision, *, to_coordination: bool) -> str:
        if to_coordination:
            return (
                f"#{decision.number}: Telegram did not confirm a question about an answer received. If it is not in this "
                "chat, the button asks it again; who speaks for whom: /roster"
            )
        return (
            f"#{decision.number}: Telegram did not confirm my question about your answer. If it is not in this chat, /start "
            "asks it again."
        )

    def to_settle(self) -> str:
        return "Answers to clarify"

    def post_again(self) -> str:
        return "Post again"

    def posted_again(self, decision: Decision) -> str:
        return f"#{decision.number}: the call is posted again."

    def call_stands(self, decision: Decision) -> str:
        return f"#{decision.number}: the call stands in the group, there is nothing to post again."

    def unknown_command(self, typed: str, near: Sequence[str]) -> str:
        unknown = f"I don't know /{e(cut(typed, 40))}."
        if not near:
            return f"{unknown} /help shows the commands I know."
        meant = " or ".join(f"/{name} ({self.command(name)})" for name in near)
        return f"{unknown} Did you mean {meant}? /help shows all commands."

    def captioned_command(self, command: str) -> str:
        return (
            f"/{e(command)} as the caption of a file does not act, and the file is not kept. "
            "Send the command by itself; only /for and /minutes go into a caption."
        )

    def edited_command(self) -> str:
        return "An edited command is not carried out. Send it again as a new message."

    def setup_not_open(self) -> str:
        return "I only work in groups chosen by the person who runs this bot. Please ask them."

    def command_name(self, name: str) -> str:
        return name

    def command(self, name: str) -> str:
        """What a command does, in a few words."""
        return {
            "decision": "Register what the meeting decided",
            "minutes": "Find the decisions in minutes",
            "roster": "Organisations expected and focal points",
            "coordination": "Who coordinates; share the coordination",
            "handover": "Hand the coordination over",
            "move": "Change the dates of a decision",
            "extend": "Give one organisation more time",
            "excuse": "Excuse an organisation",
            "attribution": "Transmit with or without names",
            "close": "Close contributions",
            "reopen": "Reopen a decision",
            "cancel": "Cancel a decision",
            "for": "Note an organisation's answer",
            "preview": "Reminders to come",
            "nudge": "Remind now",
            "compile": "The consolidated document",
            "rank": "Ranking by the members: ask, vote",
            "transmit": "Choose and transmit",
            "followup": "Follow-up sheet: where each measure stands",
            "outcome": "What became of your contribution",
            "history": "History of the organisations",
            "status": "Where things stand",
            "ics": "Due moments as a calendar",
            "withdraw": "Withdraw an answer",
            "away": "I am away until a date",
            "back": "I am back",
            "language": "French or English",
            "settings": "Settings of the group",
            "template": "Word template of the documents",
            "stop": "No more reminders",
            "resume": "Reminders again",
            "privacy": "What is kept",
            "export": "My data",
            "forget": "Delete my data",
            "help": "Help",
        }[name]
