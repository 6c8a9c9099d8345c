"""How a recipient is spoken of after “to”."""

_WITH_ARTICLE = ("the ", "all ", "our ", "any ")
_NAMES = {"OCHA", "UNHCR", "ECHO", "DRC", "NRC", "UNICEF", "UNDP", "USAID", "IOM", "WFP", "WHO", "FAO"}  # no article


def to(recipient: str) -> str:
    """“to the HCT”, “to OCHA”, “to all members”: what was typed with its article keeps it."""
    if recipient.casefold().startswith("to "):
        recipient = recipient[3:].strip()
    named = recipient.casefold().startswith(_WITH_ARTICLE) or recipient.split(" ")[0] in _NAMES
    return f"to {recipient}" if named else f"to the {recipient}"
