"""Clock times, and what looks like a date or a time and is none."""

import re
from datetime import time, timedelta
from typing import NamedTuple

BLOT = "~"  # stands for what is no date
CLOCK = "@"  # stands for a clock time taken out


class Clock(NamedTuple):
    start: int
    end: int
    time: time | None  # None: a part of the day was said, no hour
    zone: timedelta | None = None  # how far ahead of UTC the time is meant; None: local


# --- What is no date: blotted out before anything is read. Each with its example. -------------------------------------

_LABEL = (
    r"(?:articles?|art\.?|pages?|pp?\.|versions?|annexes?|sections?|chapitres?|chapters?|paragraphes?|paragraph|§"
    r"|ratios?|scores?|numeros?|no\.?|n ?°|nr\.?|resolutions?|volumes?|vol\.?|slides?|diapos?|bp|po box|figures?"
    r"|fig\.?)"
)
_THING = (
    r"(?:points?|phases?|etapes?|tableaux?|tables?|lignes?|lines?|salles?|rooms?|bureaux?|portes?|lots?|options?"
    r"|niveaux?"
    r"|levels?|steps?|tranches?|objectifs?|resultats?|questions?|indicateurs?|indicators?|cases?|decisions?|rows?"
    r"|colonnes?"
    r"|columns?|items?|actions?|taches?|tasks?|zones?|axes?|outils?|formulaires?|fiches?)"
)
_PLACE = r"(?:rue|avenue|boulevard|bd|place|pont|hopital|stade|quartier|carrefour|camp|lycee|ecole|street)"
_OF_ALL = (
    r"(?: ?(?:des?|of|d'|du) ?(?:la |les |the |l')?(?!M\d|mois|month|semaine|next|cette|ce)(?=[a-z])"
    r"| (?:personnes?|menages?|sites?|partenaires?|partners?|organi[sz]ations?|membres?|members?|reponses?|cases?|ong|"
    r"households?|indicateurs?|communes?|cercles?|regions?|respondents?|recus?|done|complete\w*)\b)"
)
NO_DATES = [
    (re.compile(p), example)
    for p, example in (
        (r"(?:https?:|www\.)\S+", "https://hpc.tools/2017/06/20"),
        (r"(?<!\S)\S{1,64}¤\S{1,80}", "cluster.14juin@example.org"),
        (r"(?<![\w.-])[\w.-]{1,80}\.(?:docx?|pdf|xlsx?|pptx?|csv|txt|zip|odt|ods|jpe?g|png)\b", "PV_14-06-2017.docx"),
        (r"\b(?:tel(?:ephone)?|phone|mobile|cel|whatsapp|fax|gsm|mob"
            r"|contact)\b[ .:]{0,3}\+?[\d .()/-]{6,20}\d", "tél. 66 78 90 12"),
        (r"(?:\+|\b00)\d{1,3}[ .-]?\d(?:[ .-]?\d){5,12}", "+223 66 78 90 12"),
        (r"(?<![\d/.-])\d\d(?:[ .]\d\d){3,6}(?![\d/-])", "66 78 90 12"),
        (r"\b24 ?h? ?(?:/|sur) ?(?:24|7)(?: ?h)?\b(?:(?:,| et| and)?"
            r" ?7/7\b)?|\b7 ?j ?(?:/|sur) ?7(?: ?j)?\b", "24h/24, 24/7, 7j/7"),
        (r"\bv ?\d+(?:\.\d+){0,4}\b", "v3.1"),
        (rf"(?<![a-z]){_LABEL} ?:? ?(?:n ?° ?|no\.? ?)?\d{{1,4}}(?!"
            rf" ?M\d)(?:[./-]\d{{1,4}}){{0,3}}(?:o|e)?(?![\dh])", "article 7, page 6/12"),
        (rf"\b{_THING} ?\d{{1,2}}(?! ?M\d)(?:(?: ?- ?| a | to"
            rf" )\d{{1,2}})?(?![\dhoe/.:-]| ?M\d)", "items 2-3, salle 12"),
        (rf"\b{_PLACE} (?:du |de la |de |d'|of )?\d{{1,4}}o?(?: M\d\d(?: \d{{4}})?)?", "place du 1er mai"),
        (rf"(?<![\d/.-])\d{{1,3}} ?/ ?\d{{1,3}}(?![\d/]){_OF_ALL}", "3/4 des ménages"),
        (r"\b\d{1,3} ?h(?:eures?)? de (?=[a-z]{4})", "10h de travail"),
        (r"(?<!le )(?<![\d/.-])[1-3]/[2-5](?= (?!avant|before|pour|matin"
            r"|soir|midi|noon|inclus|apres|dans)[a-z]{4})", "1/2 journée"),
        (r"(?<![\d/.-])\d+(?:[.,]\d+)? ?(?:%|pour ?cent|percent|fcfa"
            r"|cfa|xof|usd|eur(?:os?)?|\$|€|dollars?)(?!\w)", "15 %"),
        (r"[$€] ?\d+(?:[.,]\d+)?", "$ 20"),
        (r"(?<![\d/.-])\d{1,3}(?: \d{3})+(?![\d/h-])", "12 500"),
        (r"\b(?:chaque|tous les|toutes les|every|each)(?: ?\d{1,2}[oe]?)?(?: ?(?:first|last|premier|dernier|1o|other"
            r"|autre))?"
         r" ?(?:D\d|mois|month|semaine|week|jours?|days?|trimestre|quarter)s?", "chaque lundi"),
        (r"\b(?:tous|toutes) les (?:\d{1,2} )?[a-z]+s\b|\b(?:(?:lun|mar|mercre|jeu|vendre|same)dis|dimanches"
            r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b", "tous les mercredis, on Mondays"),
        (r"\b(?:horaires?|permanence|(?:office|opening|working) hours|heures d'ouverture)\b[^.;\n]*",
            "horaires : 8h-16h"),
        (r"\b(?:du )?D1 (?:au|a|to|-) D[56],? ?(?:de |from )?(?=\d{1,2} ?(?:[h:]|am))",
            "du lundi au vendredi 8h-16h"),
        (r"\b(?:monthly|mensuel\w*)[ ,:]{1,2}(?:(?:by|on|the|le|avant) )*\d{1,2}o?(?= ?(?:$|[.,;\n]))",
            "monthly by the 5th"),
        (r"\b\d{1,2}o? (?:de |of )?(?:chaque|each|every) (?:mois|month)", "le 4 de chaque mois"),
        (r"\b(?:D\d (?:dernier|passe)(?! delai| carat| limite)|(?:last|past) D\d)(?! D)(?:,? (?:le )?\d{1,2} M\d\d)?"
            r"(?! (?:of|de|du|d'))",
         "lundi dernier"),
        (r"(?:\d{1,2}o? )?M\d\d (?:dernier|passe)\b(?! delai| carat| limite)", "le 20 mai dernier"),
        (r"\b(?:la semaine (?:derniere|passee)|last (?:week|month|M\d\d)"
            r"|le mois (?:dernier|passe)|hier|yesterday)\b", "hier"),
        (r"\b(?:il y a|depuis|pendant|durant|for the (?:last|past)) \d{1,3} (?:jours?|semaines?|mois|heures?|h|days?"
            r"|weeks?|"
         r"months?|hours?)\b", "il y a 3 jours"),
        (r"\b\d{1,3} (?:days?|weeks?|months?|hours?) (?:ago|earlier)\b", "3 days ago"),
        (r"\b(?:de|from|entre|between) \d{1,2} ?(?:h|:) ?(?:\d\d)?"
            r" ?(?:a|to|et|and|-) ?(?=\d{1,2} ?[h:])", "de 8h à 10h"),
        (r"\b(?:[01]?\d|2[0-4]) ?[h:](?:[0-5]\d)? ?(?:-|a) ?(?=\d{1,2} ?[h:])", "8h-10h, 14:00-16:00"),
        (r"\b(?:bon(?:ne)?s?|joyeux|happy|good|nice|great) (?:fin de )?(?:week-?end|journee|soiree|apres-midi"
            r"|semaine|noel|annee|week|day|evening|christmas|new year)s?(?: \d{4})?\b", "bon week-end"),
        (r"\b(?:duree|dure|during|long|pause|session|formation|reunion|atelier|seance)(?: ?:)?(?: de| d'| of)?"
            r" ?\d{1,2} ?h(?:eures?)?"
         r"(?: ?\d\d)?\b", "réunion de 2h"),
        (r"\b(?:au lieu d[ue]|instead of|et non(?: pas)?|(?:and|but) not|initialement(?: (?:prevue?|fixee?|annoncee?))?"
            r"|(?:originally|initially)(?: (?:due|set|planned))?|(?:et )?\bpas\b)"
         r"(?: (?:le|l'|la|au|pour|on|for|the|by|D\d|demain|tomorrow)){0,3}"
         r"(?: ?\d{1,2}o?(?:[/.]\d{1,2}(?:[/.]\d{2,4})?)?(?: M\d\d)?(?: \d{4})?)?",
         "au lieu du 16 juin"),
    )
]  # fmt: skip


def blot(text: str) -> str:
    """The text with each passage that only looks like a date blotted out, of the same length."""
    for pattern, _ in NO_DATES:
        text = pattern.sub(lambda m: BLOT * len(m.group()), text)
    return text


# --- Clock times --------------------------------------------------------------------------------------------------

_ZONE = (
    r"(?: ?\(?(?P<zone>gmt|tuc?|utc|t\.u\.|z(?=$|[^\w])|temps universel|universal time)\)?"
    r"(?: ?(?P<ahead>[+-] ?\d{1,2})(?!\d))?|,? ?\(?(?:heure (?:locale|de \w+)|local time|\w+ time(?= |$|[.,)])"
    r"|precises?|sharp|pile)\)?)?"
)
_PM = (
    r"(?: ?(?P<half>(?P<pm>p\.? ?m\b\.?|(?:du|le) soir|de l'apres[- ]?midi|in the (?:afternoon|evening)|at night)"
    r"|a\.? ?m\b\.?|du matin|in the morning))"
)
_HOUR = r"(?<![\dMD:/+-])(?:(?<!\d[.,])|(?<=M\d\d[.,])|(?<=D\d[.,]))(?P<hour>[01]?\d|2[0-4])"

CLOCKS = [
    (re.compile(p + _ZONE), example)
    for p, example in (
        (rf"{_HOUR} ?h(?:eures?|rs?|r)?(?![a-su-z]) ?(?:(?P<minute>[0-5]\d)(?!\d)(?! ?M\d)(?: ?(?:mn|min(?:utes)?))?"
         rf"|(?P<more>et demie?|et quart|moins le quart))?{_PM}?", "16h, 16 h 30, 6h du soir"),
        (rf"{_HOUR} ?[:.] ?(?P<minute>[0-5]\d) ?(?:hrs|hours|h)\b", "16.30 hrs"),
        (rf"{_HOUR} ?[:.] ?(?P<minute>[0-5]\d){_PM}", "4.30 pm"),
        (rf"{_HOUR} ?: ?(?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:]){_PM}?", "16:30"),
        (rf"(?<=\ba ){_HOUR}\.(?P<minute>[0-5]\d)(?![\d.]){_PM}?", "à 16.30"),
        (rf"(?<=M\d\d ){_HOUR}\.(?P<minute>[0-5]\d)(?![\d.])", "juillet 15.30"),
        (r"(?:(?<=\bat )|(?<=\bthan )|(?<=\bby ))(?P<hour>0\d|1[0-8]|2[1-3])(?P<minute>00|15|30|45)"
            r"(?![\d/.-])",
            "no later than 1700"),
        (r"(?<![\d.,:/+-])(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d) ?(?:hrs?|h|hours)\b", "1600hrs"),
        (rf"{_HOUR}{_PM}", "4pm, 4 p.m."),
        (rf"{_HOUR} ?o'? ?clock{_PM}?", "5 o'clock"),
        (r"(?<!apres-)(?<!apres )\b(?P<noon>(?:12 ?)?(?:midi|noon|midday))(?: "
            r"(?P<more>et demie?|et quart)|(?: pile)?)(?!-)\b", "midi, avant midi, noon"),
        (r"\b(?:12 ?)?(?P<midnight>minuit|midnight)\b", "minuit"),
        (r"\b(?:(?:en |a la |the )?(?:fin de (?:la )?journee|fin du jour|end of (?:the )?(?:working )?day)|eod"
            r"|e\.o\.d\.)(?P<day_end>)", "fin de journée, EOD"),
        (r"(?:\b(?:a la |la )?(?:fermeture(?: des (?:bureaux|services?))?|fin des heures de bureau)|\b(?:the )?"
            r"(?:close|end) of (?:the )?"
         r"(?:business|play|office|work)(?: (?:hours|day))?"
         r"|\bc\.?o\.?b\b\.?|\be\.?o\.?b\b\.?|\bcop\b)(?P<closing>)", "COB, close of business"),
    )
]  # fmt: skip

# No clock time, only the part of the day; with a time of its own `du soir` makes it later.
PART_OF_DAY = (
    r"(?:,? (?:dans |en |au |a |in |le |during )?(?:la |l'|the )?(?:fin |debut |milieu |end |late |early )?(?:de |d'"
    r"|of )?(?:la |l'|the )?"
    r"(?P<part>matinee|matin|apres[- ]?midi|soiree|soir|journee|morning|afternoon|evening|night|day)\b(?!"
    r" [a-z]*working))"
)


def take_clocks(text: str) -> tuple[str, list[Clock]]:
    """The text with its clock times taken out, and the times in reading order."""
    found: list[Clock] = []

    def take(match: re.Match[str]) -> str:
        clock = _clock(match)
        if clock is None:
            return match.group()
        found.append(clock)
        return CLOCK * len(match.group())

    for pattern, _ in CLOCKS:
        text = pattern.sub(take, text)
    return text, sorted(found, key=lambda c: c.start)


def _clock(match: re.Match[str]) -> Clock | None:
    said = match.groupdict()
    zone = timedelta(hours=int((said.get("ahead") or "0").replace(" ", ""))) if said.get("zone") else None
    hour, minute = int(said.get("hour") or 0), int(said.get("minute") or 0)
    if "day_end" in said:
        return Clock(match.start(), match.end(), None)
    if "closing" in said:
        hour = 17
    elif "midnight" in said:
        hour, minute = 23, 59
    elif "noon" in said:
        hour = 12
    minute += {"et demi": 30, "et demie": 30, "et quart": 15, "moins le quart": -15}.get(said.get("more") or "", 0)
    if minute < 0:
        hour, minute = hour - 1, minute + 60
    if said.get("half") and hour <= 12:
        hour = hour % 12 + (12 if said.get("pm") else 0)
    if (hour, minute) == (24, 0):
        hour, minute = 23, 59
    if not 0 <= hour < 24:
        return None
    return Clock(match.start(), match.end(), time(hour, minute), zone)
