"""A group's settings, everybody's own language, personal data, help."""

from collections.abc import Sequence
from datetime import time

from domain.decisions import Decision
from domain.groups import Attribution, Group, Language
from texts.frame import e
from texts.locales.fr import settings as fr


class Settings(fr.Settings):
    """A group's settings, everybody's own language, personal data, help."""

    # the group

    def settings(self, group: Group, quiet: tuple[time, time], country: str, otherwise: Sequence[Decision] = ()) -> str:
        lines = [
            f"<b>Settings of “{e(group.title)}”</b>",
            f"Language of the group: {self.language_called(group.language)}",
            f"Time zone: {e(group.zone)} · public holidays: {e(country)}",
            f"Silence: {self.hours(*quiet)}, weekends and public holidays",
            f"Reminders in the group: {self.names_called(group.settings.names_in_group)}",
            f"Result told in the group: {'yes' if group.settings.tell_result else 'no'}",
            f"What became of it, told to each contributor: {'yes' if group.settings.tell_contributors else 'no'}",
            "Contributions transmitted, for the next decisions: "
            f"{self.attribution_called(group.settings.attribution)}{self._otherwise(otherwise)}",
            "",
            "To type: <code>/settings zone Africa/Juba</code> · <code>/settings country Mali</code> · "
            "<code>/settings quiet 20:00-07:00</code>",
        ]
        return "\n".join(lines)

    def _otherwise(self, decisions: Sequence[Decision]) -> str:
        if not decisions:
            return ""
        which = self.all_of(f"#{d.number} ({self.attribution_called(d.attribution)})" for d in decisions)
        stays = "does not change" if len(decisions) == 1 else "do not change"
        return f"\n{which}, already open, {stays}: <code>/attribution</code>"

    def language_called(self, language: Language) -> str:
        return {"fr": "French", "en": "English"}[language]

    def hours(self, begins: time, ends: time) -> str:
        return f"{begins:%H:%M}–{ends:%H:%M}"

    def names_called(self, names: str) -> str:
        return {
            "counts": "counts only",
            "organisations": "the names of the organisations still awaited",
            "mentions": "their focal points mentioned",
        }[names]

    def names_button(self, names: str) -> str:
        return {"counts": "Counts", "organisations": "Organisations", "mentions": "Mentions"}[names]

    def quiet_button(self, begins: time, ends: time) -> str:
        return f"Silence {self.hours(begins, ends)}"

    def result_button(self, *, told: bool) -> str:
        return "Do not tell the result" if told else "Tell the result"

    def attribution_called(self, attribution: Attribution) -> str:
        return {
            "named": "with the names of the organisations",
            "by type": "by type of organisation",
            "unattributed": "without the names of the organisations",
        }[attribution]

    def attribution_choice(self, attribution: Attribution) -> str:
        return {"named": "Transmit names", "by type": "Types", "unattributed": "No names"}[attribution]

    def contributors_button(self, *, told: bool) -> str:
        return "Stop writing to contributors" if told else "Tell contributors what became of it"

    def my_language_button(self) -> str:
        return "My own language"

    def setting_kept(self) -> str:
        return "Done."

    def settings_usage(self) -> str:
        return (
            "I did not understand that setting. For example: <code>/settings zone Africa/Juba</code>, "
            "<code>/settings country Mali</code>, <code>/settings quiet 20:00-07:00</code>, "
            "<code>/settings language English</code>."
        )

    def quiet_usage(self) -> str:
        return (
            "Give its beginning and its end, for example <code>/settings quiet 20:00-07:30</code>. "
            "At least four hours a day must be left in which I may write."
        )

    def zone_unknown(self, text: str, near: Sequence[str]) -> str:
        if near:
            return f"I do not know the time zone “{e(text)}”. Is it one of these?"
        return (
            f"I do not know the time zone “{e(text)}”. Give it as continent and city: "
            "<code>/settings zone Africa/Juba</code>"
        )

    def country_unknown(self, text: str) -> str:
        return f"I do not know the country “{e(text)}”. For example: <code>/settings country Mali</code>"

    def due_in_new_zone(self, decisions: Sequence[Decision]) -> str:
        lines = ["Due moments that were set stay at the same instant:"]
        dues = [(d.number, d.contributions_due or d.transmission_due) for d in decisions]
        lines += [f"• #{number}: {self.moment(due, year=True)}" for number, due in dues if due]
        return "\n".join([*lines, "To change them: /move"])

    # everybody

    def which_language(self) -> str:
        return "In which language should I write to you in private?"

    def language_button(self, language: Language) -> str:
        return {"fr": "Français", "en": "English"}[language]

    def language_of_group(self) -> str:
        return "The group's"

    def language_kept(self) -> str:
        return "Noted: I write to you in English."

    # personal data

    def privacy(
        self, *, updates: int, messages: int, decisions: int, files: int, logs: int, operators_named: bool
    ) -> str:
        whom = (
            "Whoever runs the bot receives technical alerts, without any content."
            if operators_named
            else "Whoever runs the bot reads no content through it."
        )
        return "\n".join(
            [
                "<b>What I keep, and for how long</b>",
                "• Your name, @name, Telegram id and language, as long as you are part of a group; /forget deletes "
                "them.",
                f"• Your answers, their versions and the organisation they stand for: {self.days(decisions)} after the "
                f"end of the decision; files: {self.days(files)}.",
                "• Your votes in a ranking round, for as long. The result shows only how many there are, except in a poll of the group.",
                "• Minutes handed in by the coordination: neither the file nor the pasted text is kept once it is read; what I read in it is, for 30 days.",
                "• The coordination's Word template, as long as it is used.",
                f"• What I wrote: {self.days(messages)}. Messages that were dealt with: {self.days(updates)}.",
                f"• The technical log, without content: {self.days(logs)}.",
                "The rest of the group's conversation is neither read nor kept.",
                "",
                "<b>Who sees it</b>",
                "• The coordination of your group sees your answers, and the recipient what it transmits: "
                "by e-mail from this bot where a mail server is set up, else by its own means.",
                "• The recipients' e-mail addresses: only the coordination sees them.",
                f"• {whom} The data is encrypted.",
                "",
                "<b>Your rights</b>",
                "/export: a copy of your data · /forget: delete it · /stop: no more reminders",
            ]
        )

    def days(self, count: int) -> str:
        return self.n(count, "day", "days")

    def export_caption(self) -> str:
        return "Everything I keep about you."

    def in_private_only(self) -> str:
        return "Ask me in the private chat: this is only for you."

    def forget_sure(self, coordinates_alone: Sequence[str], answers: int) -> str:
        lines = [
            "<b>Delete your data?</b>",
            "Your name, your id, your ties to organisations and the messages prepared for you are deleted. "
            "This is final.",
        ]
        if answers:
            kept = self.n(answers, "answer stays", "answers stay")
            lines.append(f"{kept} in the name of your organisation, without yours. To take one back first: /withdraw")
        if coordinates_alone:
            titles = e(self.all_of(f"“{t}”" for t in coordinates_alone))
            lines.append(f"⚠️ You alone coordinate {titles}. Hand over first: /handover")
        return "\n".join(lines)

    def forget_button(self) -> str:
        return "Yes, delete my data"

    def forgotten(self) -> str:
        return "Deleted. If you write to me again, we shall get to know each other anew."

    # help

    def help_head(self) -> str:
        return (
            "I collect what organisations owe after a meeting, in time and into one document. "
            "To answer: reply to the call in the group, or write to me here."
        )

    def help_everybody(self) -> str:
        return "For everybody"

    def help_focal_points(self) -> str:
        return "For focal points"

    def help_coordination(self) -> str:
        return "For the coordination"

    def help_foot(self) -> str:
        return (
            "Editing your Telegram message changes your answer. <b>Deleting it in Telegram does not withdraw it</b>: "
            "I am not told. To withdraw it: /withdraw."
        )
