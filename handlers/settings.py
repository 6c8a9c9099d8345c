"""What a group chooses (language, zone, silence, names), and the language each person is written to in."""

from collections.abc import Callable
from dataclasses import replace
from zoneinfo import available_timezones

from domain.decisions import Decision
from domain.groups import Group, Language
from domain.sayings import Message
from domain.settings import find_zone, with_setting
from domain.store import Args
from handlers import decisions, groups, papers
from handlers import here as at
from handlers.here import Act, Here, Refusal
from texts import messages_settings, places

LANGUAGES: dict[str, Language] = {
    **dict.fromkeys(("fr", "français", "francais", "french"), "fr"),
    **dict.fromkeys(("en", "anglais", "english"), "en"),
}


def on_settings(here: Here, args: Args) -> None:
    """/settings shows the group's settings with buttons; «zone Africa/Juba» and the like sets one of them."""
    text = str(args.get("text") or here.incoming.arguments).strip()
    if not text and not here.coordinated_groups():
        on_language(here, {})
        return
    group = at.pick_group(here, "settings", {**args, "text": text})
    if group is None:
        return
    if text:
        word, _, value = text.partition(" ")
        setter = _SETTERS.get(word.casefold())
        if setter is None or not value.strip():
            raise Refusal(here.say.settings_usage())
        setter(here, group, value.strip())
    _show(here)


def on_set(here: Here, args: Args) -> None:
    """A button of the settings."""
    group = at.pick_group(here, "settings.set", args)
    if group is None:
        return
    changed = with_setting(group, str(args["what"]), str(args["value"]))
    if changed is None:
        raise Refusal(here.say.settings_usage())
    _keep(here, group, changed)
    here.toast = here.say.setting_kept()
    _show(here)


def _show(here: Here) -> None:
    policy = here.house.policy_for(here.the_group)
    quiet = policy.quiet_from, policy.quiet_until
    here.put(messages_settings.settings(here.say, here.the_group, quiet, _still_collecting(here, here.the_group)))


def _keep(here: Here, before: Group, group: Group) -> None:
    """What we go on editing in the group is worded anew where its language or zone changed."""
    if (before.language, before.zone) == (group.language, group.zone):
        here.store.keep_group(group)
        here.group = group
        return
    groups.keep(here, group)
    for decision in _still_collecting(here, group):
        decisions.refresh_card(here.store, group, decision)
        decisions.refresh_ranking(here.store, group, decision, decision.rounds[-1:])


def _still_collecting(here: Here, group: Group) -> list[Decision]:
    return [d for d in here.store.decisions_of(group.id) if d.collects and d.is_alive and not d.transmissions]


def _zone(here: Here, group: Group, text: str) -> None:
    """The zone, and the country it lies in. Due moments stay the instants they are: how they read now is told."""
    zone, near = find_zone(text, available_timezones())
    if zone is None:
        raise Refusal(messages_settings.zones(here.say, group, text, near))
    _keep(here, group, replace(group, zone=zone, country=places.country_of(zone) or group.country))
    dated = [d for d in here.store.decisions_of(group.id) if d.is_open]
    if dated and zone != group.zone:
        here.tell(here.say.due_in_new_zone(dated))


def _country(here: Here, group: Group, text: str) -> None:
    code = places.find_country(text)
    if code is None:
        raise Refusal(here.say.country_unknown(text))
    _keep(here, group, replace(group, country=code))


def _quiet(here: Here, group: Group, text: str) -> None:
    changed = with_setting(group, "quiet", text)
    if changed is None:
        raise Refusal(here.say.quiet_usage())
    _keep(here, group, changed)


def _language(here: Here, group: Group, text: str) -> None:
    language = LANGUAGES.get(text.casefold())
    if language is None:
        raise Refusal(here.say.settings_usage())
    _keep(here, group, replace(group, language=language))


# The word typed after /settings, in French and in English.
_SETTERS: dict[str, Callable[[Here, Group, str], None]] = {
    **dict.fromkeys(("zone", "fuseau", "timezone"), _zone),
    **dict.fromkeys(("pays", "country"), _country),
    **dict.fromkeys(("silence", "quiet"), _quiet),
    **dict.fromkeys(("langue", "language"), _language),
}


def on_language(here: Here, _args: Args) -> None:
    """/language: the language this person is written to in; «/language fr» at once, else with buttons."""
    chosen = LANGUAGES.get(here.incoming.arguments.strip().casefold())
    if chosen:
        on_language_set(here, {"language": chosen})
    elif papers.in_private(here, "language", {}):
        here.put(messages_settings.languages(here.say, here.person.language))


def on_language_set(here: Here, args: Args) -> None:
    """From here on, in this language; without one, in the group's."""
    here.known = replace(here.person, language=LANGUAGES.get(str(args.get("language"))))
    here.store.keep_person(here.known)
    here.put(Message(here.say.language_kept()))


ACTS: dict[str, Act] = {
    "settings": on_settings,
    "settings.set": on_set,
    "language": on_language,
    "language.set": on_language_set,
}
