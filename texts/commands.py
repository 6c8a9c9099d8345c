"""The commands: their French names, and who they are for, which is what /help and Telegram's menu list."""

# Both names always work, whoever types them; people are told the one of their language.
FRENCH = {
    "decision": "decision",
    "minutes": "compterendu",
    "roster": "liste",
    "coordination": "coordination",
    "handover": "passation",
    "move": "deplacer",
    "extend": "prolonger",
    "excuse": "excuser",
    "attribution": "attribution",
    "close": "clore",
    "reopen": "rouvrir",
    "cancel": "annuler",
    "for": "pour",
    "preview": "apercu",
    "nudge": "relancer",
    "compile": "compiler",
    "rank": "classement",
    "transmit": "transmettre",
    "followup": "suivi",
    "history": "historique",
    "outcome": "suite",
    "status": "statut",
    "ics": "calendrier",
    "withdraw": "retirer",
    "away": "absent",
    "back": "retour",
    "language": "langue",
    "settings": "reglages",
    "template": "modele",
    "stop": "pause",
    "resume": "reprendre",
    "privacy": "confidentialite",
    "export": "exporter",
    "forget": "oublier",
    "help": "aide",
}

EVERYBODY = ("status", "withdraw", "ics", "language", "stop", "resume", "privacy", "export", "forget", "help")
FOCAL_POINTS = ("outcome", "away", "back")
HISTORY = ("history",)  # of all organisations for the coordination, of the own one for a focal point
COORDINATION = (
    *("decision", "minutes", "roster", "coordination", "handover"),
    *("move", "extend", "excuse", "attribution", "close", "reopen", "cancel"),
    *("for", "preview", "nudge"),
    *("compile", "rank", "transmit", "followup"),
    "settings",
    "template",
)

# What Telegram's menu lists where nothing narrower is said: in private, in a group, to the administrators of one.
MEMBERS = tuple(name for name in FRENCH if name in (*HISTORY, *FOCAL_POINTS, *EVERYBODY))
GROUP = ("status", "help", "privacy")
ADMINISTRATORS = ("decision", "minutes", "roster", "compile", "status", "settings", "help")
