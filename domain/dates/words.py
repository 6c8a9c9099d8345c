"""Folds a text to plain words with typed dates, and remembers where each came from.

`Au plus tard Mercr. 21 Août à 16 h` becomes `au plus tard D3 21 M08 a 16 h`: months are M01 to M12, weekdays D1 to D7,
numbers are digits, `1er` and `first` are `1o`, `2e` stays `2e`. Small letters are words, so nothing can be mistaken.
"""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA


@dataclass(frozen=True)
class Line:
    """A folded text; `starts` and `ends` give for each of its characters the place in the text as written."""

    text: str
    starts: list[int]
    ends: list[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        return self.starts[start], self.ends[end - 1]


def fold(text: str) -> Line:
    plain, places = _plain(text)
    tokens = [Token(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(plain)]
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    index = 0
    while index < len(tokens):
        word, used = _typed(tokens, index)
        if words and _run_together(words[-1], word):  # 20juin, mardi20, le18
            words.append(" ")
            starts.append(places[tokens[index].start])
            ends.append(places[tokens[index].start])
        start, end = places[tokens[index].start], places[tokens[index + used - 1].end - 1] + 1
        words.append(word)
        if len(word) == end - start:
            starts.extend(range(start, end))
            ends.extend(range(start + 1, end + 1))
        else:
            starts.extend([start] * len(word))
            ends.extend([end] * len(word))
        index += used
    return Line("".join(words), starts, ends)


def _run_together(before: str, after: str) -> bool:
    """Whether a number, or a month or weekday, stands against the next word without a space."""
    if not (before[-1:].isalnum() and after[:1].isalnum()):
        return False
    before = before.split(" ")[-1]
    return before[0].isupper() or after[0].isupper() or (len(before) > 2 and before.isalpha()) or before in ("le", "au")


@dataclass(frozen=True, slots=True)
class Token:
    text: str
    start: int
    end: int


_TOKEN = re.compile(r"[a-z]+|\d+|\s+|.", re.DOTALL)


def _plain(text: str) -> tuple[str, list[int]]:
    """Small letters without accents, plain apostrophes, dashes and spaces, and for each its place in the text."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for plain in _plain_letter(letter):
            letters.append(plain)
            places.append(place)
    return "".join(letters), places


SAME_LETTERS = {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "′": "'", "œ": "oe", "Œ": "oe", "æ": "ae", "ß": "ss"}
# The signs by which the reader marks what it has read must not come out of a text.
OUR_SIGNS = {"~": "-", "@": "¤", "#": " "}


@lru_cache(maxsize=2048)
def _plain_letter(letter: str) -> str:
    if letter in SAME_LETTERS:
        return SAME_LETTERS[letter]
    if letter in OUR_SIGNS:
        return OUR_SIGNS[letter]
    kind = unicodedata.category(letter)
    if kind == "Cf" or kind == "Mn":  # soft hyphens, zero-width spaces, loose accents
        return ""
    if kind == "Pd" or letter == "−":
        return "-"
    if letter == "\n":
        return "\n"
    if letter.isspace():
        return " "
    if kind == "No" and letter not in "ᵉʳ":  # ½, ², ①: numbers of something, never of a day
        return "¤"
    folded = unicodedata.normalize("NFKD", letter)
    return "".join(c for c in folded if unicodedata.category(c) != "Mn").lower()


def _by_word(table: str) -> dict[str, int]:
    """`1: lundi monday` a line, as a dictionary from each word to its number."""
    rows = (row.split(":") for row in table.strip().splitlines())
    return {word: int(number) for number, words in rows for word in words.split()}


MONTHS = _by_word("""
    1: janvier january janv
    2: fevrier february fevr
    3: mars
    4: avril april
    5: mai
    6: juin june
    7: juillet july juil juill
    8: aout august
    9: septembre september
    10: octobre october
    11: novembre november
    12: decembre december
""")
WEEKDAYS = _by_word("""
    1: lundi monday lund
    2: mardi tuesday tues
    3: mercredi wednesday merc mercr wed weds
    4: jeudi thursday jeud thu thur thurs
    5: vendredi friday ven vend vendr fri
    6: samedi saturday samd
    7: dimanche sunday
""")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Ordinary words or names that are a month or weekday only beside a number (`20 oct.`, `mer. 21`) or a word of time.
MAYBE_MONTHS = _by_word("""
    1: jan
    2: fev feb
    3: mar march
    4: avr apr
    5: may
    6: jun
    7: jul
    8: aou aug
    9: sep sept
    10: oct
    11: nov
    12: dec
""")
MAYBE_WEEKDAYS = _by_word("""
    1: lun mon
    2: mar tue
    3: mer
    4: jeu
    6: sam sat
    7: dim sun
""")
ABBREVIATIONS = frozenset(
    [
        *MAYBE_MONTHS,
        *MAYBE_WEEKDAYS,
        *_words("janv fevr juil juill lund tues merc mercr wed weds jeud thu thur thurs ven vend vendr fri samd"),
    ]
)
BEFORE_MONTH = _words("fin mi mid en in of debut early late end avant before courant by until since through ici")
ENDS_OF_FIRST = _words("st nd rd th er")
BEFORE_UNIT_OR_MONTH = _words("next un une one of fin end mi mid early debut")
ENGLISH_CUES = _words("by on before until till due for from after since the")
BEFORE_WEEKDAY = _words("by next before this until")
NUMBERS = _by_word("""
    2: deux two
    3: trois three
    4: quatre four
    5: cinq five
    6: six
    7: sept seven
    8: huit eight
    9: neuf nine
    10: dix ten
    11: onze eleven
    12: douze twelve
    13: treize thirteen
    14: quatorze fourteen
    15: quinze fifteen
    16: seize sixteen
    17: seventeen
    18: eighteen
    19: nineteen
    20: vingt twenty
    30: trente thirty
    40: quarante forty
    50: cinquante fifty
    60: soixante sixty
    70: seventy
    80: eighty
    90: ninety
""")
ORDINALS = _by_word("""
    1: premier first
    3: third
    4: fourth
    5: fifth
    6: sixth
    7: seventh
    8: eighth
    9: ninth
    10: tenth
    11: eleventh
    12: twelfth
    13: thirteenth
    14: fourteenth
    15: fifteenth
    16: sixteenth
    17: seventeenth
    18: eighteenth
    19: nineteenth
    20: twentieth
    30: thirtieth
""")
FRENCH_ORDINALS = {"premiere": "1e", "deuxieme": "2e", "troisieme": "3e", "quatrieme": "4e"}
TIME_UNITS = _words("jour jours semaine semaines mois heure heures h an ans days day weeks week months")

# Words that are often run together or spelt by ear; the date words in a run are found by `_runs`.
SPELLINGS = {
    "dici": "d'ici",
    "avantle": "avant le",
    "pourle": "pour le",
    "auplus": "au plus",
    "plustard": "plus tard",
    "auplustard": "au plus tard",
    "jusquau": "jusqu'au",
    "jusqua": "jusqu'a",
    "findu": "fin du",
    "dejournee": "de journee",
    "finde": "fin de",
    "endof": "end of",
    "bythe": "by the",
    "aujourdhui": "aujourd'hui",
    "auj": "aujourd'hui",
    "ajd": "aujourd'hui",
    "apresdemain": "apres-demain",
    "demai": "demain",
    "tmrw": "tomorrow",
    "tmw": "tomorrow",
    "tomoro": "tomorrow",
    "asap": "asap",
    "avt": "avant",
    "sem": "semaine",
    "dyas": "days",
    "prochaines": "prochaines",
}

# What a misspelt word may have been meant for; month and weekday names of five letters and more are added.
WORDS_OF_TIME = _words("""
    demain tomorrow today semaine prochain prochaine quinzaine huitaine ouvrables ouvres trimestre semestre
    avant before deadline echeance journee aujourd midnight minuit
""")
# Words close to a name of a day or month that are words of their own.
NO_MISSPELLINGS = _words("""
    about ajout approchaine approche aussi autour autre autres avaient avail avait avance avancer avants avoir
    avons avril ayant bout business cours cout deadlines demande demandes demarche devant dimanches domain
    domains echeances fridays gout here heurts hors hour jamais jeudis jeune jeunes join jour journal journaux
    journees journey jours jui jury juste justes lundis mandi marche marches marchi mardis mari maria marie
    marin marins membre membres mercredis minutes mondays monde money mouth nombre octobres out ouvert ouvertes
    ouverts ouvrable ouvre prochainement prochaines prochains readline remain reprochaine samedis saturdays
    seine semaines semence semestriel semestrielle sereine sundays sundry thursdays todas today tomorrows tours
    tout trimestres trimestriel trimestrielle tuesdays une vendredis wednesdays weak seek wear wee week working
""")
NAMES = [w for w in [*MONTHS, *WEEKDAYS] if len(w) >= 5 and w not in ABBREVIATIONS]
SHORT_MONTHS = ["juin", "june", "july", "aout"]
UNIT_WORDS = sorted(_words("jours semaines heure heures week weeks hours month months working business"))
KNOWN = frozenset([*MONTHS, *WEEKDAYS, *MAYBE_MONTHS, *MAYBE_WEEKDAYS, *NUMBERS, *ORDINALS, *SPELLINGS, *WORDS_OF_TIME])


def _typed(tokens: list[Token], index: int) -> tuple[str, int]:
    """The typed form of the said, and how many tokens it takes up."""
    said = tokens[index].text
    if said.isspace():
        return _break(tokens, index), 1
    if said[0].isdecimal():
        return _number(tokens, index)
    if not said[0].isascii() or not said.isalpha():
        return said, 1
    spelt = SPELLINGS.get(said) or _runs(said)
    if spelt:
        return " ".join(_name(w, w) or w for w in spelt.split(" ")), 1

    before, after = _neighbour(tokens, index, -1), _neighbour(tokens, index, 1)
    word = _number_word(tokens, index, before, after)
    if word:
        return word
    name = _name_here(said, before, after)
    if name:
        dot = said in ABBREVIATIONS and tokens[index + 1 : index + 2] and tokens[index + 1].text == "."
        return name, 2 if dot else 1
    after_number = before.isdecimal() or before in NUMBERS or before in BEFORE_UNIT_OR_MONTH
    return respelt(said, after_number, after.isdecimal()) or said, 1


def _break(tokens: list[Token], index: int) -> str:
    """One space; but a line that begins as a new paragraph or list item keeps its break, so no date crosses it."""
    if "\n" not in tokens[index].text:
        return " "
    following = tokens[index + 1].text if index + 1 < len(tokens) else ""
    afterwards = tokens[index + 2].text if index + 2 < len(tokens) else ""
    starts_item = following in "-*•·–>" or (following.isdecimal() and afterwards in (".", ")", "-", "/"))
    return "\n" if tokens[index].text.count("\n") > 1 or starts_item else " "


def _neighbour(tokens: list[Token], index: int, step: int) -> str:
    """The nearest word or number to the left or right, past spaces, dots and dashes."""
    for _ in range(3):
        index += step
        if not 0 <= index < len(tokens):
            return ""
        text = tokens[index].text
        if text == "\n" or (not text.isspace() and text not in ".,-/"):
            return text
    return ""


def _number(tokens: list[Token], index: int) -> tuple[str, int]:
    digits = tokens[index].text
    if not digits.isascii():
        digits = "".join(str(unicodedata.decimal(d)) for d in digits)
    suffix = tokens[index + 1].text if index + 1 < len(tokens) else ""
    if digits == "1" and suffix == " " and [t.text for t in tokens[index + 2 : index + 3]] == ["er"]:
        return "1o", 3
    if suffix in ENDS_OF_FIRST and len(digits) <= 2:
        return digits + "o", 2
    if suffix in ("e", "eme", "ieme", "re", "ere", "nde") and len(digits) <= 2:
        return digits + "e", 2
    return digits, 1


def _number_word(tokens: list[Token], index: int, before: str, after: str) -> tuple[str, int] | None:
    """`vingt-deux` is 22, `quatre-vingt-dix` 90, `twenty-first` 21o; `sept` may be a month and `neuf` mean new."""
    said = tokens[index].text
    if said in FRENCH_ORDINALS:
        return FRENCH_ORDINALS[said], 1
    if said in ORDINALS:
        return f"{ORDINALS[said]}o", 1
    day_before = before.isdecimal() or before in ENDS_OF_FIRST
    if said == "sept" and (day_before or before in BEFORE_MONTH or (after.isdecimal() and len(after) != 3)):
        return None
    if said == "neuf" and not (after in MONTHS or after in TIME_UNITS or before in WEEKDAYS):
        return None
    if said not in NUMBERS:
        return None
    value, used = NUMBERS[said], 1
    while True:
        joint = [t.text for t in tokens[index + used : index + used + 4]]
        skip = 3 if joint[:3] in ([" ", "et", " "], ["-", "et", "-"]) else 1 if joint[:1] in (["-"], [" "]) else 0
        unit = tokens[index + used + skip].text if skip and index + used + skip < len(tokens) else ""
        if value == 4 and unit in ("vingt", "vingts"):
            value = 80
        elif value in (20, 30, 40, 50, 60, 80, 90) and unit in ("un", "one"):
            value += 1
        elif value >= 20 and value % 10 == 0 and unit in NUMBERS and NUMBERS[unit] < (20 if value in (60, 80) else 10):
            value += NUMBERS[unit]
        elif value in (20, 30) and unit in ORDINALS and ORDINALS[unit] < 10:
            return f"{value + ORDINALS[unit]}o", used + skip + 1
        elif value in (20, 30) and unit == "second":
            return f"{value + 2}o", used + skip + 1
        elif value % 10 == 0 and value >= 10 and unit in ("sept", "huit", "neuf") and joint[0] == "-":
            value += NUMBERS[unit]
        else:
            return str(value), used
        used += skip + 1


def _name(word: str, default: str = "") -> str:
    """The typed form of an unmistakable month or weekday name."""
    if word in MONTHS:
        return f"M{MONTHS[word]:02}"
    if word in WEEKDAYS:
        return f"D{WEEKDAYS[word]}"
    return default


def _name_here(word: str, before: str, after: str) -> str:
    """The typed form of a name that only its neighbours make one: `mar. 20 juin`, `12 mar`, `by may`."""
    if known := _name(word):
        return known
    after_number = before.isdecimal() and int(before[:4]) <= 31
    before_number = after.isdecimal() and int(after[:4]) <= 31
    if word == "mar" and before_number and (before in WEEKDAYS or before in MAYBE_WEEKDAYS or before in ENGLISH_CUES):
        return "M03"  # Fri Mar 8, by Mar 8; else it is mardi
    if word in MAYBE_WEEKDAYS and (
        before_number or (before in BEFORE_WEEKDAY and word in ("mon", "sat", "sun", "tue"))
    ):
        return f"D{MAYBE_WEEKDAYS[word]}"
    if before in ENDS_OF_FIRST:
        after_number = True
    is_year = len(after) == 4 and after[:2] in ("19", "20")
    if word in MAYBE_MONTHS and (after_number or before_number or is_year or before in BEFORE_MONTH):
        return f"M{MAYBE_MONTHS[word]:02}"
    return ""


@lru_cache(maxsize=4096)
def respelt(word: str, after_number: bool, before_number: bool) -> str:
    """The word of time that a misspelt word was meant for, in its typed form; empty if there is none or two.

    Beside a number more is believed: `20 jiun` can only be a day, `2 jorus` only days.
    """
    if word in KNOWN or word in NO_MISSPELLINGS or not 3 <= len(word) <= 13:
        return ""
    meant: dict[str, int] = {}
    for target in _targets(len(word), after_number):
        distance = OSA.distance(word, target, score_cutoff=2)
        if distance > (2 if len(target) >= 7 else 1) or (distance == 2 and not _two_slips(word, target)):
            continue
        same_start = word[0] == target[0] or word[:2] == target[1::-1] or (word == target[1:] and len(target) >= 7)
        is_short = len(word) < 5 and not (after_number and target in (*SHORT_MONTHS, *UNIT_WORDS))
        is_beside = distance == 1 and (after_number or before_number) and target not in UNIT_WORDS
        is_believed = is_beside and (len(word) >= 4 or word == target[1:])
        if is_believed or (same_start and not is_short):
            typed = _name(target, target)
            meant[typed] = min(distance, meant.get(typed, distance))
    closest = [typed for typed, distance in meant.items() if distance == min(meant.values())]
    if len(closest) == 2 and max(closest) == min(closest) + "s":  # semaine or semaines: all one
        closest.remove(max(closest))
    return closest[0] if len(closest) == 1 else ""


def _targets(length: int, after_number: bool) -> list[str]:
    targets = [*NAMES, *WORDS_OF_TIME]
    if after_number:
        targets += UNIT_WORDS
        if length <= 6:
            targets += SHORT_MONTHS
    return targets


def _two_slips(word: str, target: str) -> bool:
    """`tommorow` is tomorrow, for it has nearly its letters; `nombre` is not novembre, nor `demarche` dimanche."""
    extra, missing = Counter(word) - Counter(target), Counter(target) - Counter(word)
    return abs(len(word) - len(target)) <= 1 and extra.total() + missing.total() <= 2


_RUN_NAMES = "|".join(
    sorted([*NAMES, "juin", "june", "july", "aout", "mars", "mai", "demain", "tomorrow"], key=len)[::-1]
)
_RUN = re.compile(
    rf"(?P<head>(?:au|le|la|du|de|d|fin|debut|mi|mid|avant|pour|by|before|on|next|ce|ici|dici|early|end|end?of"
    rf"|apres)*?)"
    rf"(?P<name>{_RUN_NAMES})"
    r"(?P<tail>prochaine?|matin|soir|midi|en|nextweek|cob|eod|a|avant|le)?"
)
_RUN_HEAD = re.compile(
    r"dici|avant|debut|before|early|apres|endof|pour|next|fin|mid|end|ici|mi|au|le|la|du|de|by|on|ce|of|d"
)


@lru_cache(maxsize=4096)
def _runs(word: str) -> str:
    """`finjuin` is fin juin, `lundiprochain` lundi prochain; only where the whole word divides so."""
    if word in KNOWN or not 5 <= len(word) <= 30:
        return ""
    run = _RUN.fullmatch(word)
    if not run:
        return ""
    head = [SPELLINGS.get(part, part) for part in _RUN_HEAD.findall(run["head"])]
    tail = {"nextweek": "next week", "soir": "soir"}.get(run["tail"] or "", run["tail"] or "")
    return " ".join([*head, run["name"], tail]).strip()
