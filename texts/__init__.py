"""Every sentence a person reads, as a named function, in the language of its reader."""

import html
import re
from zoneinfo import ZoneInfo

from domain.groups import Language
from texts.locales.en import English
from texts.locales.fr import French

Voice = French  # every language is a voice: it overrides all of the reference's sentences
VOICES: dict[Language, type[Voice]] = {"fr": French, "en": English}


def speaker(language: Language, tz: ZoneInfo | None, *, default_zone: str = "UTC") -> Voice:
    """The voice of a language, telling the hour of this zone."""
    return VOICES[language](tz or ZoneInfo(default_zone), language)


def plain(text: str) -> str:
    """The words of a message without its markup, for places that show none."""
    return html.unescape(re.sub(r"<[^>]+>", "", text))
