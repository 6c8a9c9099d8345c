"""Settings, language, personal data and help, with their buttons."""

from collections.abc import Sequence
from datetime import time

from domain.decisions import ATTRIBUTIONS, Decision
from domain.groups import Group, Language
from domain.sayings import Button, Message, Rows
from texts import VOICES, commands
from texts.locales.fr import French as Voice
from texts.places import country_name

QUIET_HOURS = ((time(19), time(7, 30)), (time(20), time(7)), (time(18), time(8)))  # offered; others may be typed


def settings(say: Voice, group: Group, quiet: tuple[time, time], decisions: Sequence[Decision]) -> Message:
    """What the group chose, and a button for each other choice; the one that holds carries a mark.

    `decisions`: those that collect and are still to be transmitted, each with an attribution of its own.
    """
    chosen = group.settings
    otherwise = [d for d in decisions if d.attribution != chosen.attribution]
    rows: Rows = (
        tuple(_choice(say.language_button(v), group, "language", v, group.language == v) for v in VOICES),
        tuple(
            _choice(say.names_button(v), group, "names", v, chosen.names_in_group == v)
            for v in ("counts", "organisations", "mentions")
        ),
        *(
            (_choice(say.quiet_button(*hours), group, "quiet", say.hours(*hours), quiet == hours),)
            for hours in QUIET_HOURS
        ),
        tuple(
            _choice(say.attribution_choice(v), group, "attribution", v, chosen.attribution == v) for v in ATTRIBUTIONS
        ),
        (_choice(say.result_button(told=chosen.tell_result), group, "result", "no" if chosen.tell_result else "yes"),),
        (
            _choice(
                say.contributors_button(told=chosen.tell_contributors),
                group,
                "contributors",
                "no" if chosen.tell_contributors else "yes",
            ),
        ),
        (Button(say.template_button(), "template", {"group": group.id}),),
        (Button(say.my_language_button(), "language"),),
    )
    return Message(say.settings(group, quiet, country_name(group.country, say.language), otherwise), rows)


def _choice(label: str, group: Group, what: str, value: str, holds: bool = False) -> Button:
    mark = "✓ " if holds else ""
    return Button(mark + label, "settings.set", {"group": group.id, "what": what, "value": value})


def zones(say: Voice, group: Group, text: str, near: Sequence[str]) -> Message:
    rows = tuple((Button(zone, "settings", {"group": group.id, "text": f"zone {zone}"}),) for zone in near)
    return Message(say.zone_unknown(text, near), rows)


def languages(say: Voice, current: Language | None) -> Message:
    def one(label: str, value: Language | None) -> Button:
        return Button(("✓ " if value == current else "") + label, "language.set", {"language": value})

    rows = (tuple(one(say.language_button(v), v) for v in VOICES), (one(say.language_of_group(), None),))
    return Message(say.which_language(), rows)


def forget(say: Voice, coordinates_alone: Sequence[str], answers: int) -> Message:
    rows = ((Button(say.forget_button(), "forget.sure"), Button(say.no_keep(), "forget.not")),)
    return Message(say.forget_sure(coordinates_alone, answers), rows)


def help_for(say: Voice, *, coordinates: bool, speaks: bool) -> Message:
    """What this person can do, the most particular first."""
    parts = [say.help_head()]
    if coordinates:
        parts.append(_listed(say, say.help_coordination(), (*commands.COORDINATION, *commands.HISTORY)))
    if speaks or coordinates:
        own = () if coordinates else commands.HISTORY
        parts.append(_listed(say, say.help_focal_points(), (*commands.FOCAL_POINTS, *own)))
    parts += [_listed(say, say.help_everybody(), commands.EVERYBODY), say.help_foot()]
    return Message("\n\n".join(parts))


def _listed(say: Voice, heading: str, names: Sequence[str]) -> str:
    return "\n".join([f"<b>{heading}</b>", *(f"/{say.command_name(name)} – {say.command(name)}" for name in names)])
