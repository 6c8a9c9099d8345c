"""Français: the reference language."""

from dataclasses import dataclass

from texts.locales.fr.common import Common
from texts.locales.fr.compilations import Compilations
from texts.locales.fr.decisions import Decisions
from texts.locales.fr.groups import Groups
from texts.locales.fr.mail import Mails
from texts.locales.fr.minutes import Minutes
from texts.locales.fr.nudges import Nudges
from texts.locales.fr.ranking import Ranking
from texts.locales.fr.replies import Replies
from texts.locales.fr.settings import Settings
from texts.locales.fr.status import Status
from texts.locales.fr.templates import Templates
from texts.locales.fr.themes import Themes


@dataclass(frozen=True)
class French(
    Minutes,
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
    Common,
):
    """Every sentence, in French."""
