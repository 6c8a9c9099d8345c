"""The commands by who they are for: what /help lists, and what Telegram offers in its menu."""

EVERYBODY = ("status", "withdraw", "ics", "language", "stop", "resume", "privacy", "export", "forget", "help")
FOCAL_POINTS = ("outcome", "away", "back", "history")
COORDINATION = (
    *("decision", "minutes", "roster", "coordination", "handover"),
    *("move", "extend", "excuse", "attribution", "close", "reopen", "cancel"),
    *("for", "preview", "nudge"),
    *("compile", "rank", "transmit", "followup"),
    "settings",
    "template",
)
