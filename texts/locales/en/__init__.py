"""English."""

from dataclasses import dataclass

from domain.groups import Language
from texts.locales.en.common import Common
from texts.locales.en.compilations import Compilations
from texts.locales.en.decisions import Decisions
from texts.locales.en.groups import Groups
from texts.locales.en.mail import Mails
from texts.locales.en.minutes import Minutes
from texts.locales.en.nudges import Nudges
from texts.locales.en.ranking import Ranking
from texts.locales.en.replies import Replies
from texts.locales.en.settings import Settings
from texts.locales.en.status import Status
from texts.locales.en.templates import Templates
from texts.locales.en.themes import Themes
from texts.locales.fr import French


@dataclass(frozen=True)
class English(
    Minutes,
    Common,
    Groups,
    Decisions,
    Replies,
    Nudges,
    Compilations,
    Mails,
    Templates,
    Themes,
    Ranking,
    Status,
    Settings,
    French,
):
    """Every sentence, in English."""

    language: Language = "en"
