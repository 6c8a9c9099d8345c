"""Comment se disent «à» devant un destinataire et «de» devant un nom."""

import unicodedata

# By the first word, in capitals. Whatever is not here takes «à».
_MASCULINE = (
    "HCT GSC CCP GOUVERNEMENT MINISTÈRE MINISTERE COMITÉ COMITE CONSEIL BUREAU SECRÉTARIAT SECRETARIAT GROUPE CLUSTER "
    "SOUS-CLUSTER COORDONNATEUR GOUVERNEUR PRÉFET PREFET"
)
_FEMININE = "COORDINATION DIRECTION DÉLÉGATION CELLULE COMMISSION PRIMATURE FÉDÉRATION"
_VOWEL = "EHP ICC ISCG ÉQUIPE EQUIPE INTER-CLUSTER UNION"
_PLURAL = "MEMBRES BAILLEURS PARTENAIRES AUTORITÉS AUTORITES COORDONNATEURS MINISTÈRES"
_BEFORE = {
    **dict.fromkeys(_MASCULINE.split(), "au "),
    **dict.fromkeys(_FEMININE.split(), "à la "),
    **dict.fromkeys(_VOWEL.split(), "à l'"),
    **dict.fromkeys(_PLURAL.split(), "aux "),
}
_TYPED = {
    "le ": "au ",
    "la ": "à la ",
    "les ": "aux ",
    "l'": "à l'",
    "l’": "à l'",
    "au ": "au ",
    "aux ": "aux ",
    "à ": "à ",
}


def to(recipient: str) -> str:
    """«à l'EHP», «au HCT», «à OCHA», «au ministère», «aux membres»: what was typed with its article keeps it."""
    for article, before in _TYPED.items():
        if recipient.casefold().startswith(article):
            return before + recipient[len(article) :].strip()
    return _BEFORE.get(recipient.split(" ")[0].upper(), "à ") + recipient


_LIKE_W = ("oua", "oue", "oui")  # «de Ouattara», «de Ouédraogo»


def of(name: str) -> str:
    """«d'» or «de », as it is said before this name: «d'OIM», «d'Aïssata», «de DRC», «de Hawa»."""
    start = "".join(c for c in unicodedata.normalize("NFKD", name.strip()[:4]) if not unicodedata.combining(c)).lower()
    return "d'" if start[:1] in set("aeiouœæ") and not start.startswith(_LIKE_W) else "de "
