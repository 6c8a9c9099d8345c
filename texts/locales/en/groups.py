"""The group, its coordination, the roster of organisations."""

from collections.abc import Sequence
from datetime import date

from domain.decisions import Decision
from domain.groups import Group, Organisation
from domain.kinds import Kind
from texts.frame import e
from texts.locales.fr import groups as fr


class Groups(fr.Groups):
    """The group, its coordination, the roster of organisations."""

    def introduction(self, coordinators: Sequence[str]) -> str:
        who = (
            f"\n\nCoordination: {e(self.all_of(coordinators))}."
            if coordinators
            else "\n\nTo begin, somebody who administers this group takes the coordination."
        )
        return (
            "Hello. I am Relance: after a meeting I help to collect in time what each organisation is to send, "
            "and bring it together in one document.\n\n"
            "I read only replies to my messages and commands; your conversations are neither read nor kept. "
            f"/privacy says what I keep.{who}"
        )

    def take_coordination(self) -> str:
        return "Take the coordination"

    def administrators_only(self) -> str:
        return "Only somebody who administers the group can take its coordination."

    def you_coordinate_already(self) -> str:
        return "You coordinate this group already."

    def you_coordinate(self, group: Group) -> str:
        return f"You now coordinate “{group.title}”."

    def coordinator_welcome(self, group: Group, example: tuple[date, date]) -> str:
        next_step = (
            f"Send me the minutes, I find their decisions. Or register one:\n<code>{self.decision_example(example)}</code>"
            if group.expected()
            else "First give the list of organisations expected, separated by commas or one per line:\n"
            "<code>/roster UNHCR, NRC, DRC, UNMISS (CAD, RRP)</code>\n"
            "Or send me the minutes: I find the organisations and the decisions in them."
        )
        return (
            f"You coordinate “{e(group.title)}”.\n\n{next_step}\n\n"
            "To share the coordination: <code>/coordination @name</code>. Everything I can do: /help"
        )

    def who_coordinates(self, group: Group, names: Sequence[str], coordinates: bool) -> str:
        if not names:
            return f"“{e(group.title)}” has no coordination yet."
        now = f"Coordination of “{e(group.title)}”: {e(self.all_of(names))}."
        if not coordinates:
            return now
        return f"{now}\nAdd somebody: <code>/coordination @name</code>. Hand over: <code>/handover @name</code>."

    def has_no_private_chat(self, name: str) -> str:
        return (
            f"{e(name)} has not opened the private chat with me yet: reminders and documents reach them only then. "
            "The button is in my message of introduction."
        )

    def handover_to_whom(self) -> str:
        return (
            "To whom do you hand over the coordination? Type <code>/handover @name</code>, "
            "or reply /handover to a message of that person in the group."
        )

    def unknown_username(self, username: str) -> str:
        return (
            f"I don't know {e(username)} yet. Ask this person to open the private chat with me, "
            "or reply with the command to one of their messages in the group."
        )

    # the roster

    def roster(self, group: Group) -> str:
        expected = group.expected()
        if not expected:
            return (
                f"“{e(group.title)}”: the list of organisations is empty.\n"
                "Send it separated by commas or one per line: <code>/roster UNHCR, NRC, DRC</code>"
            )
        lines = [f"• {self._organisation(group, o)}" for o in expected]
        return f"<b>“{e(group.title)}”: {self.n(len(expected), 'organisation', 'organisations')}</b>\n" + "\n".join(
            lines
        )

    def _organisation(self, group: Group, organisation: Organisation) -> str:
        aliases = f" ({e(', '.join(organisation.aliases))})" if organisation.aliases else ""
        count = len(group.focal_points_of(organisation.key))
        speakers = f" – {self.n(count, 'focal point', 'focal points')}" if count else ""
        return f"{e(organisation.name)}{aliases}{speakers}"

    def add_organisations(self) -> str:
        return "Add organisations"

    def remove_organisations(self) -> str:
        return "Remove an organisation"

    def tie_focal_points(self) -> str:
        return "Name focal points"

    def say_kinds(self) -> str:
        return "Types of organisation"

    def kinds(self, organisations: Sequence[tuple[Kind, Sequence[str]]]) -> str:
        """Each type with its organisations."""
        lines = [f"<b>{self.kind_button(kind)}</b>: {e(', '.join(names))}" for kind, names in organisations]
        return "\n".join(
            [
                "The type is used where contributions are transmitted by type, without names. "
                "I guess it for well-known acronyms; touch an organisation to correct it.",
                "",
                *lines,
            ]
        )

    def kind_button(self, kind: Kind) -> str:
        return {
            "un": "United Nations",
            "international ngo": "International NGO",
            "national ngo": "National NGO",
            "state": "State, authorities",
            "donor": "Donor",
            "other": "Other or not said",
        }[kind]

    def kind_of_which(self, organisation: Organisation) -> str:
        return f"Of what type is {e(organisation.name)}?"

    def kind_kept(self, organisation: Organisation, kind: Kind) -> str:
        return f"{organisation.name}: {self.kind_button(kind)}."

    def register_decision(self) -> str:
        return "Register a decision"

    def type_roster(self) -> str:
        return "Enter the list"

    def type_organisations(self) -> str:
        return (
            "Send the organisations, separated by commas or one per line. Sub-units go in "
            "parentheses: <code>UNMISS (CAD, RRP)</code>. A focal point may follow: <code>DRC @name</code>."
        )

    def remove_which(self) -> str:
        return "Which organisation is to be removed? What it already sent stays in the decisions."

    def focal_points_of_which(self) -> str:
        return "For which organisation?"

    def type_focal_points(self, organisation: Organisation, names: Sequence[str], *, known: bool) -> str:
        now = f" Today: {e(self.all_of(names))}." if names else ""
        choose = "Choose a person, or send" if known else "Send"
        return f"Who speaks for {e(organisation.name)}?{now} {choose} one or more usernames: <code>@name</code>."

    def you_speak_for(self, organisation: Organisation, group: Group, who: str) -> str:
        return (
            f"{e(who)} named you focal point: you answer for {e(organisation.name)} in “{e(group.title)}”. "
            f"I will write here when its answer is expected. A mistake? Tell {e(who)}."
        )

    def person_speaks_for(self, who: str, organisations: Sequence[Organisation]) -> str:
        return f"{e(who)} now speaks for {self.all_of(e(o.name) for o in organisations)}."

    def no_longer_for(self, organisation: Organisation) -> str:
        return f"No longer for {organisation.name}"

    def person_untied(self, who: str, organisation: Organisation) -> str:
        return f"{e(who)} no longer speaks for {e(organisation.name)}."

    def you_speak_no_more_for(self, organisation: Organisation, group: Group, who: str) -> str:
        return (
            f"You no longer answer for {e(organisation.name)} in “{e(group.title)}”: {e(who)} noted it. A mistake? Tell "
            f"{e(who)}."
        )

    def no_username_there(self) -> str:
        return "I saw no username: it begins with @. A person without one is recognised at their first answer."

    def focal_points_kept(self, organisation: Organisation, names: Sequence[str]) -> str:
        return f"Focal points of {e(organisation.name)}: {e(self.all_of(names))}."

    def no_organisation_there(self) -> str:
        return "I saw no name of an organisation. Example: <code>/roster UNHCR, NRC, DRC</code>"

    def not_on_roster(self, name: str, near: Sequence[str]) -> str:
        hint = f" Did you mean {e(self.any_of(near))}?" if near else " /roster shows the list."
        return f"“{e(name.strip())}” is not on the list.{hint}"

    def already_on_roster(self, name: str) -> str:
        return f"“{e(name)}” is on the list already, as another organisation. Nothing is changed."

    def still_on_roster(self, names: Sequence[str]) -> str:
        return f"The others stay on the list: {e(self.all_of(names))}. If what you sent replaces the whole list:"

    def replace_whole_roster(self) -> str:
        return "Replace the whole list"

    def add_it_to_roster_first(self) -> str:
        return "First add this organisation to the list, then choose it."

    def put_on_roster(self, name: str) -> str:
        return f"Add “{name}” to the list"

    # who answers for whom

    def another_organisation(self) -> str:
        return "Another one"

    def type_your_organisation(self) -> str:
        return "What is your organisation? Write its name."

    def coordination_will_say(self, name: str) -> str:
        return f"Thank you. “{e(name)}” is not on the list yet: the coordination will say. What you sent is kept."

    def organisation_unknown(self, decision: Decision, author: str, name: str) -> str:
        return (
            f"#{decision.number}: {e(author)} says they answer for “{e(name)}”, which is not on the list. "
            "Which organisation is it?"
        )

    def organisation_known(self, organisation: Organisation) -> str:
        return f"That is settled already: this answer counts for {e(organisation.name)}."
