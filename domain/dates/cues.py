"""Whether a day that stands in a text is the one by which something is due: what the words around it say."""

import re
from typing import NamedTuple

from domain.dates.clock import BLOT
from domain.dates.days import CUED, WEAK

MOVED = 4.0  # the deadline moved to this day: the day before it counts no more
TASK = 1.5  # no cue, but said of what is to be done
ASKED, DECOY = 0.2, 0.0  # worth a question; no due moment at all
NEAR = 80  # characters around a day in which the words belong to it


class Words(NamedTuple):
    """The folded words around a day."""

    day: str
    before: str
    clause: str  # of the words before, those since the last mark
    after: str
    rest: str  # of the words after, those up to the end of the sentence


def words_around(text: str, start: int, end: int) -> Words:
    before, after = text[max(0, start - NEAR) : start], text[end : end + NEAR]
    stop = _SENTENCE_END.search(after)
    return Words(text[start:end], before, clause_of(before), after, after[: stop.start()] if stop else after)


_SENTENCE_END = re.compile(r"[.;!?\n](?=\s|$)")


def clause_of(before: str) -> str:
    """The words before a day back to the last mark; past a colon that stands right before it."""
    marks = list(_CLAUSE.finditer(before))
    while (
        marks and not re.search(r"[a-z]{4}", before[marks[-1].end() :]) and marks[-1].group() in (":", "(", ",", " - ")
    ):
        marks.pop()
    return before[marks[-1].end() :] if marks else before


# --- The words ----------------------------------------------------------------------------------------------------


def _words(table: str) -> str:
    """A pattern for any of the words or phrases of a table, which are parted by commas or lines."""
    return "(?:" + "|".join(word.strip() for word in re.split(r"[,\n]", table) if word.strip()) + ")"


_CUE = _words(r"""
    plus tard, avant, d'ici(?: a)?, pour, jusqu'(?:au|a|en), delais?, echeance, butoir, limite, sous, cloture
    date (?:limite|butoir|de cloture|d'echeance), dernier jour, expire
    deadline, due(?: date)?, by, before, no later than, not later than, nlt, until, till?, within, latest, cut-?off
    closing date, closes?, prior to, last day, expires, (?:quand|when|timeline|timeframe)(?= ?[:=-])
""")
_CONNECTORS = (
    r"(?:[ :=,(-]|\b(?:le|la|l'|les|on|the|du|au|aux|a|at|de|by|of|for|est|is|fixee?|reste|remains|pour|end|fin"
    r"|morning|matinee|soir|soiree|afternoon|evening|close|matin|journee|day|jour|maximum|max|ce|cette|this|that|dans"
    r"|avant|et|mid)\b|@){0,9}"
)
_EVENT = r"(?<!rapport de )(?<!plan de )(?<!fiche de )(?<!liste de )" + _words(r"""
    reunions?, ateliers?, formations?, missions?, sessions?, seances?, visites?, alertes?, attaques?, incidents?
    rencontres?, conferences?, seminaires?, forums?, assemblees?, evaluations?, enquetes?, comptes?[ -]rendus?, pv
    proces[ -]verba(?:l|ux), plenieres?, journees?, retraites?, appels?(?! a | d'offres), deplacements?
    intersectorielles?, crise, accidents?, combats?, celebrations?, ceremonies?, conges?, vacances, ferie
    evenements?, rendez-vous, rdv
    meetings?, workshops?, trainings?, visits?, alerts?, attacks?, assessments?, briefings?, webinai?r(?:e)?s?
    minutes, calls?(?! for| \+|~), events?, plenary, retreats?, surveys?, agm, assault, clashes
    campagnes?, campaigns?, distributions?
""")
_TIED = (
    r"(?:\||le|on|the|du|au|a|de|des|of|d'|l'|pour|for|:|,|\(|-|held|prevue?s?|date|dated|est|is|sera|will be|was"
    r"|fixee?)"
)
_NOT_OF_EVENT = r"(?!(?:at|to|for|by|in|or|a|la|le|des?|du|avant|before|the|pour|please)\b)"
_HAPPENS = _words(r"""
    prevue?s?, tenue?s?, tiendra, tiendront, tient, organisee?s?, aura lieu, auront lieu, a (?:eu )?lieu, avoir lieu
    reuni(?:t|ssons|ssent|ra|ront|e|es|s)?, planifiee?s?, programmee?s?, survenue?s?, commence\w*, debut(?:e|era)\w*
    demarr\w+, arriv(?:e|era|ent|eront), se deroul\w+, (?:prend|prendra|prennent) (?:ses|leurs) fonctions
    (?:se |nous )?(?:re)?(?:voit|voyons|verra), retrouve\w*, entre en vigueur, remplace\w*, replaces
    siege(?:ra|ront), se termin\w*, s'achev\w*, pren(?:d|nent|dra) fin, ends?, ouvr(?:e|ent|ira|iront)
    meets?, let's meet, see you, planned for, departs?, returns
    scheduled, held, (?:take|takes|took|taking) place, starts?, begins?, started, began
    happened, occurred, dated?, runs?, arrives?
""")
_PARTICIPLE = _words(r"""
    eu, eut, tenu, recu, mene, mis, pris, connu, vu, remis, tue, lu, partage, transmis, envoye, signale, publie
    presente, rappele, informe, indique, lance, rapporte, valide, organise, soumis, commence, fourni, enregistre
    repondu, participe, adopte, arrete, convenu, decide, discute, deplace, distribue, alloue, realise, identifie, note
    constate, assiste, visite, effectue, documente, forme, sensibilise, livre, signe, remercie, annonce, demande
    touche, atteint
    arrive, parti, revenu, retourne, venu, installe, rentre
    fui, quitte, annule, cree, modifie, fait, subi, blesse, recense, debute, appuye, couvert, mene
""")
_DONE = _words(r"""
    was, were, had, has been, have been, took, held, reported, received, sent, submitted, shared, met, happened
    discussed, agreed, killed, displaced, registered, distributed, allocated, visited, launched, conducted, attended
    fled, arrived, published, signed, issued, announced, presented, documented, arrivals
""")
_SIMPLE_PAST = (
    r"(?<!be )(?<!is )(?<!are )\b(?!relat|need|requir|expect|request|bas|attach|link|limit)[a-z]{2,}ed"
    r" (?:the|an?|its|their|our|that|\d+|to|in|from|with)"
)
_OVER = _words(r"""
    concernai(?:t|ent), etai(?:t|ent), s'est, se sont, rapportee?s, survenue?s?, enregistree?s?, dernier, derniere
    recue?s, collectee?s, deplacee?s
""")
_TAKEN_IN = (
    r"(?:soumission|depot|candidature|inscription|contribution|submission|registration|application"
    r"|consultation|port(?:ail|al)|appel|call|guichet|collecte|saisie"
    r"|survey|questionnaire|form\b|formulaire|link|lien|enquete)"
)

_ENDS = r"\b(?:ferme(?:nt|ra|ront)?|cloture|se termine(?:nt|ra)?|s'acheve(?:nt|ra)?|prend fin|closes?|ends?)\b"

# Where a clause begins: after a mark, and after who asked or agreed on what follows.
_CLAUSE = re.compile(
    r"[.;!?\n](?=\s|$)|,|:| mais | but | et (?=l[ae']|cette|ser(?:a|ont) |doi)| and (?=will |must |should )|\(| - "
    r"|\b(?:convenu|decide|demande|rappele?|annonce|informe|indique|precise|recommande|invite|prie|agreed|decided"
    r"|requested|asked|reminded|noted|recommended|invited|urged)(?:e?s?|nt)(?: (?!que\b|de\b|to\b|that\b)[a-z]+){0,4}?"
    r" (?:que|de|to|that)\b"
    r"|\b(?:convenu|decide|demande|rappele?|annonce|informe|indique|invite|prie)(?:e?s?|nt)(?: [a-z]+){0,4}? (?:qu|d)'"
)


# --- What they say ------------------------------------------------------------------------------------------------


class Sign(NamedTuple):
    """What is said of a day when every pattern given is found around it, and `unless` is not in its clause."""

    example: str  # the day it is about stands between brackets
    level: float
    before: re.Pattern[str] | None = None
    day: re.Pattern[str] | None = None
    clause: re.Pattern[str] | None = None
    after: re.Pattern[str] | None = None
    rest: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None


_CUE_BEFORE = re.compile(rf"\b{_CUE}\b\.?{_CONNECTORS}$")
_EVENT_BEFORE = re.compile(rf"\b{_EVENT}(?: (?:{_TIED}|[a-z]+)){{0,2}}(?: ?{_TIED}){{0,4}} ?$")
_EVENT_FIRST = re.compile(
    rf"^\W*(?:(?:et|and|but|mais|car|la|le|les|une?|the|an?|next|prochaine?|cette|ce|notre|our|nouvelle?|derniere?"
    rf"|last|suite|a|pour|for|que|as|d'|de|regional|deuxieme|\d+[oe]?) ?|l'){{0,4}}(?:[a-z]+ )?{_EVENT}\b"
)
_ANY_EVENT = re.compile(rf"{_EVENT_FIRST.pattern}|{_EVENT_BEFORE.pattern}")
_DUTY = re.compile(
    r"(?:^\W*(?!dernier)[a-z]{3,}(?:er|ir|dre|ettre|ire)\b|\b(?:doi(?:t|vent)|devr(?:a|ont|ait|aient)|devez|must|should"
    r"|shall|needs? to|to (?:be|submit|send|share|provide|complete|review|finali[sz]e|circulate|update|draft|report"
    r"|validate|upload|return|respond|confirm|fill|prepare)|a (?!niger|alger|[nv]otre|autre)[a-z]{3,}"
    r"(?:er|ir|dre|ettre|ire)|attendue?s?|souhaitee?s?|merci de|merci d'|priere de|prie[es]* de|veuillez|please|kindly"
    r"|expected|requested|required)\b)"
)
_AWAY = re.compile(
    r"\b(?:absente?s?|en conge|en mission|on leave|away|(?:is|are|be) off|out of office"
    r"|(?:in|un)(?:disponible|available)s?"
    r"|fermee?s?|closed|ouverte?s?|open"
    r"|valables?|valid)\b(?![^#]*\b(?:envo|transm|partag|soum|send|submit|share))[^#.;]*$"
)
_PAST = re.compile(
    rf"\b(?:a|ont|avons|avait|avaient|ayant|s'est|se sont|est|sont)(?: (?:deja|aussi|egalement|ete))*"
    rf" {_PARTICIPLE}e?s?\b|\b(?:a|ont|avait) ete\b|\b{_DONE}\b|\b{_OVER}\b|{_SIMPLE_PAST}\b"
)
_ATTACHED = re.compile(
    r"(?<!date )(?<!ici )(?<!partir )\b(?:du|de|des|of|from|depuis|since|dated|en date du|d'|apres|after|a partir du"
    r"|a partir de|a compter du|a compter de|following|lors du|suite au|as of|starting|dates? du|vu le) ?(?:le |the "
    r"|on )?$"
)
_PART_OF = re.compile(
    r"\b(?:journee|matinee|soir|soiree|matin|fin|end|close|morning|afternoon|evening|a la date|date|jour|day|night"
    r"|debut|cob|eod|@+|courant|mid|avant|echeance) (?:du|de|of|d') ?(?:le |the )?$|@ ?(?:du|de|of) $"
)
_MOVED_TO = re.compile(
    r"\b(?:report|repouss|prolong|rallong|decal|avanc|deplac|extend|push|mov|postpon|shift|brought)[a-z]*"
    r"(?: (?:back|forward|further))?(?:,? (?:d'|de |by )(?:une |one |a )?(?:\d+ )?[a-z]+)?,? (?:au|a|to|until"
    r"|jusqu'au|jusqu'a|for)(?: (?:le|the))? $"
)
_OPENS_SENTENCE = re.compile(
    r"(?:^|[.;!?\n])[ -]*(?:(?:le|en|au|on|in|du|entre|between|from|as of|as at)(?: (?:le|the))? )?$"
)

SIGNS = [
    # what follows the day says what it is of
    Sign("due before the [19 June] meeting", ASKED, before=_CUE_BEFORE, after=(_EVENT_AFTER := re.compile(
        rf"(?:'s)?(?: {_NOT_OF_EVENT}[a-z-]+)? (?:{_EVENT}|reports?|calls?|reporting)\b"))),
    Sign("the [19 June] meeting", DECOY, after=_EVENT_AFTER),
    Sign("le délai du [2 juin] est dépassé", DECOY, rest=re.compile(
        r"^ ?(?:est|etant|is|has|having)(?: deja| already)? (?:depasse|passe|expire|echu|passed|over|gone)\b")),
    Sign("le [lundi] de Pâques étant férié", DECOY, rest=re.compile(r"^[^,]{0,20}\b(?:ferie|chome|holiday|day off)\b")),
    # a deadline that moved
    Sign("la réunion est reportée au [28 juin]", DECOY, before=_MOVED_TO, clause=re.compile(rf"\b{_EVENT}\b"),
        unless=re.compile(rf"\b(?:deadline|echeance|delai|date limite|{_TAKEN_IN})")),
    Sign("l'échéance est reportée au [19 juin]", MOVED, before=_MOVED_TO),
    # cues
    Sign("la réunion est fixée pour le [19 juin]", DECOY, before=_CUE_BEFORE, clause=re.compile(
        rf"(?=.*(?:{_ANY_EVENT.pattern}))"
        r".*\b(?:prevue?s?|fixee?s?|programmee?s?|planifiee?s?|convoquee?s?|scheduled|planned|set|slated|reportee?s?"
        r"|reservee?s?) (?:pour|for|jusqu'au)\b", re.DOTALL)),
    Sign("Awa est absente jusqu'au [20 juin]", DECOY, before=_CUE_BEFORE, clause=_AWAY, unless=re.compile(_TAKEN_IN)),
    Sign("au plus tard le [20 juin]", CUED, before=_CUE_BEFORE),
    Sign("le rapport est dû pour le [20 juin]", CUED, before=re.compile(
        r"\b(?:est|sont|sera|seront) due?s? (?:le|la|les|pour|au|en) ?(?:le )?$")),
    Sign("le rapport est dû [fin juin]", CUED, before=re.compile(r"\b(?:est|sont|sera|seront) due?s? $"),
        day=re.compile(r"^\D")),
    Sign("[mardi] au plus tard", CUED, after=re.compile(
        r"[ ,(-]{0,3}(?:au plus tard|plus tard|au maximum|maxi?(?:mum)?\b"
        r"|(?:(?:comme |en |est |= ?)(?:la |le |l')?)?"
        r"(?:dernier delai|derniere limite|date limite|delai de rigueur|echeance|date butoir|delai\b)|dernier carat"
        r"|at the latest|latest\b|(?:is |as )?(?:the |a )?(?:final |hard )?deadline|sans faute)"
        r"(?! (?:(?:le|pour|a|d'ici|on|by) )?(?:D\d|M\d|\d|fin\b|#|@))")),
    Sign("la date limite de soumission est fixée au [20 juin]", CUED, clause=re.compile(
        r"\b(?:deadline|date (?:limite|butoir|de cloture|d'echeance)|echeance|delai|butoir|due|cut-?off|closing date"
        r"|a rendre|dernier jour|last day|au plus tard|no later than|at the latest)\b(?![^#]*#)[^#.;?!\n]*$"),
        unless=_EVENT_BEFORE),
    Sign("plus rien après le [16 juin]", CUED, before=(_TOO_LATE := re.compile(
        r"\b(?:apres|after|passe|past|beyond|au-dela du)(?: (?:le|the))? ?$")),
        clause=re.compile(r"\b(?:aucune?|rien|no|late)\b")),
    Sign("ce qui vient après le [16 juin] ne compte pas", CUED, before=_TOO_LATE,
        rest=re.compile(r"\b(?:ne|n'|aucune?|no|not)\b")),
    # days of other things
    Sign("le portail ferme le [30 juin]", CUED, clause=re.compile(
        rf"\b{_TAKEN_IN}\w*\b.*{_ENDS}|{_ENDS} (?:le|la|les|l'|the) ?{_TAKEN_IN}")),
    Sign("dès [lundi]", ASKED, before=re.compile(r"\bdes (?:le )?$"), day=re.compile(r"^(?!\d)")),
    Sign("dès le [20]", ASKED, before=re.compile(r"\bdes le $")),
    Sign("avant la réunion du [19 juin]", ASKED, before=re.compile(
        rf"\b(?:avant|before|d'ici|by|pour|for)\b[^#]{{0,40}}\b{_EVENT}\b[^#,;.]*$"),
        clause=re.compile(rf"{_ATTACHED.pattern}|{_EVENT_BEFORE.pattern}")),
    Sign("le rapport du [29 mai]", DECOY, before=_ATTACHED, unless=_PART_OF),
    Sign("réunion lundi [19 juin]", DECOY, clause=_ANY_EVENT),
    Sign("Awa sera absente le [20 juin]", DECOY, clause=_AWAY),
    Sign("le tableau couvre mai et [juin]", DECOY, clause=re.compile(
        r"\b(?:couvr\w+|covers?|covering|(?:reporting )?period|periode(?: couverte| de reference| du)?) ?[: ]"),
        unless=re.compile(_TAKEN_IN)),
    Sign("fait à Bamako, le [5 juin]", DECOY, before=re.compile(r"\bfait a [a-z]+,? ?(?:le )?$")),
    Sign("45 sites au [31 mai]", DECOY, before=re.compile(
        rf"(?:{BLOT}|\d [a-z]+|\b(?:situation|donnees|data|etat|chiffres|figures|bilan|status)(?: [a-z]+){{0,3}})"
        r" ?(?:au|as at) $")),
    Sign("minutes of the cluster meeting, Juba, [31 May]", DECOY, before=re.compile(
        r"(?:^|\n)\W*(?:meeting |draft )?(?:compte[ -]rendu|pv|proces[ -]verbal|minutes|ordre du jour|agenda)\b"
        r"[^.;!?\n]*\b(?:reunion|meeting|rencontre|atelier|workshop)\b[^.;!?\n]*$"), unless=_DUTY),
    Sign("comme convenu [lundi]", DECOY, clause=re.compile(
        r"\b(?:comme (?:convenu|annonce|indique|discute|dit)|as (?:agreed|announced|discussed|mentioned)"
        r"|(?:thanks|thank you|merci) (?:for|pour (?:l[ae']|les|vos|votre)))\b")),
    Sign("les notes sont attendues le [20 juin]", TASK, clause=_DUTY),
    Sign("la collecte débute le [20 juin]", DECOY, clause=(_HAPPENING := re.compile(
        rf"\b{_HAPPENS}\b(?:[ :,]|[a-z']+){{0,8}}$"))),
    Sign("12 cas ont été signalés le [3 juin]", DECOY, clause=_PAST),
    Sign("photo prise le [4 juin]", DECOY, before=re.compile(
        r"(?<!etre )(?<!soit )(?<!ient )(?<!ront )(?<!sera )"
        r"\b(?:publie|recu|signe|envoye|pris|cree|modifie|adopte|transmis|depose|valide|diffuse)e?s?"
        r" (?:le|du|en)? ?$")),
    Sign("12 cas, contre 41 en [mai]", DECOY, clause=re.compile(r"^\W*(?:contre|against|compared|vs)\b")),
    Sign("[3 juin] : attaque à Kidal", DECOY, before=_OPENS_SENTENCE,
        rest=re.compile(rf"^ ?[,:-] ?(?:une? |l'|la |le |les |des |the |an? )?{_EVENT}\b(?!.*{_DUTY.pattern})")),
    Sign("En [mai], 12 ménages ont été déplacés", DECOY, before=_OPENS_SENTENCE,
        rest=re.compile(rf"^(?!.*{_DUTY.pattern}).*(?:{_PAST.pattern})")),
    Sign("Au [31 mai], 45 sites", DECOY, before=re.compile(r"(?:^|[.;!?\n]) ?(?:au|as of|as at) $"),
        rest=re.compile(rf"^(?!.*{_DUTY.pattern}) ?,.*(?:{BLOT}|\d)")),
]  # fmt: skip


def level_by(words: Words, level: float) -> float:
    """How much the words around speak for this day being the due one; `level` is what its own words say."""
    if level == CUED:  # a duration: its cue is its own; but `la réunion se tiendra dans deux semaines`
        return DECOY if _EVENT_FIRST.search(words.clause) and _HAPPENING.search(words.clause) else CUED
    for sign in SIGNS:
        if _says(sign, words):
            if level == WEAK and sign.level == TASK:
                return level
            if level == WEAK and sign.before is _CUE_BEFORE and sign.level == CUED:
                return CUED - WEAK  # pour le trimestre suivant: a day beside it says more
            return sign.level
    return level


def _says(sign: Sign, words: Words) -> bool:
    return (
        (sign.day is None or sign.day.search(words.day) is not None)
        and (sign.before is None or sign.before.search(words.before) is not None)
        and (sign.clause is None or sign.clause.search(words.clause) is not None)
        and (sign.after is None or sign.after.match(words.after) is not None)
        and (sign.rest is None or sign.rest.search(words.rest) is not None)
        and (sign.unless is None or sign.unless.search(words.clause) is None)
    )


# --- What is said of a clock time without a day -------------------------------------------------------------------


def clock_is_cued(words: Words) -> bool:
    return any(_says(sign, words) for sign in _CUES)


def clock_is_of_an_event(words: Words) -> bool:
    return bool(
        _ANY_EVENT.search(words.clause)
        or _HAPPENING.search(words.clause)
        or _ATTACHED.search(words.before)
        or _HOURS.search(words.before)
    )


_CUES = [sign for sign in SIGNS if sign.level == CUED and (sign.before is _CUE_BEFORE or sign.after)]
# Début : 10h00, ouvert de 8h à 17h, chaque vendredi à 10h
_HOURS = re.compile(rf"\b(?:debut|fin|time|heures?|horaires?|start|end) ?:? ?$|{BLOT}(?:,? (?:a|at|vers|de))? ?$")
