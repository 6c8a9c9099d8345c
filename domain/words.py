"""Plain words by which a person leaves, and comes back. Only a whole message counts, never a word inside one."""

from domain.roster import folded

# Folded words; to add a language, add a line.
STOP = frozenset(
    {
        *(
            "stop",
            "pause",
            "arret",
            "arrete",
            "arretez",
            "arreter",
            "stopper",
            "stoppez",
            "desabonner",
            "desinscription",
        ),
        *("me desabonner", "plus de rappel", "plus de rappels", "plus de relance", "plus de relances", "silence"),
        *("stop rappels", "stop relances", "arretez les rappels", "arretez les relances"),
        *("unsubscribe", "stop it", "no more reminders", "no reminders", "stop reminders", "mute", "quit", "opt out"),
    }
)
RESUME = frozenset(
    {
        *("reprendre", "reprise", "reprenez", "continuer", "continuez", "reactiver", "je reprends", "me reabonner"),
        *("rappels", "rappelez moi", "de retour", "je suis de retour"),
        *("resume", "restart", "continue", "unpause", "unmute", "start", "subscribe", "back", "i am back", "i m back"),
    }
)
_COURTESY = frozenset({"svp", "merci", "s il vous plait", "please", "thanks", "thank you"})


def is_stop(text: str) -> bool:
    """«STOP», «Pause svp», «plus de rappels»: this person wants no more nudges."""
    return _bare(text) in STOP


def is_resume(text: str) -> bool:
    """«Reprendre», «resume»: nudges may come again."""
    return _bare(text) in RESUME


def _bare(text: str) -> str:
    words = folded(text)
    for courtesy in _COURTESY:
        words = words.removesuffix(f" {courtesy}").removeprefix(f"{courtesy} ")
    return words
