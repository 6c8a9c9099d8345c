"""Decisions as people type them: `title; contributions …; transmission … au HCT; items 2-3`, in any order."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.dates import Moment, read_moment
from domain.dates.clock import take_clocks
from domain.dates.words import NUMBERS, fold
from domain.decisions import Wanted
from domain.groups import Attribution
from domain.roster import folded

END_OF_DAY = time(23, 59)  # a bare date is due at the end of that day, in the group's zone
LONGEST_TITLE = 200
LONGEST_NAME = 80  # of a recipient or an owner

DAYS_AGO = {"avant hier": 2, "hier": 1, "yesterday": 1}  # folded; nothing can be due then

# «16 juin» begins with a day, not with the number of a decision.
A_MONTH = (
    r"(?:janv(?:ier)?|f[ée]v(?:r(?:ier)?)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[uû]t|sept?(?:embre)?|oct(?:obre)?|"
    r"nov(?:embre)?|d[ée]c(?:embre)?|jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|october|november|december)\b"
)


class Fault(StrEnum):
    """Why a part cannot be taken as typed."""

    NO_TITLE = "no title"
    NO_DATE = "no date"
    AMBIGUOUS = "ambiguous"
    CONFLICT = "conflict"
    NO_SUCH_HOUR = "no such hour"
    PAST = "past"
    TRANSMISSION_FIRST = "transmission before contributions"
    BAD_ITEMS = "bad items"
    BAD_ATTRIBUTION = "bad attribution"
    UNKNOWN_PART = "unknown part"
    TWICE = "said twice"
    TOO_LONG = "too long"


@dataclass(frozen=True)
class Wrong:
    """One fault, the words it concerns, and for dates the days it could have meant (with `instead` as new texts).

    `moment` is the moment that is wrong; where no date was read, one that could be written instead.
    """

    fault: Fault
    part: str
    candidates: tuple[date, ...] = ()
    instead: tuple[str, ...] = ()  # the whole typed text with that candidate in place, one for each candidate
    moment: datetime | None = None


@dataclass(frozen=True)
class Typed:
    """What was understood of a typed decision. Usable only when `wrong` is empty."""

    title: str = ""
    contributions_due: datetime | None = None
    transmission_due: datetime | None = None
    recipient: str | None = None
    wanted: Wanted | None = None
    owner: str | None = None
    attribution: Attribution | None = None  # None: as the group has chosen for its decisions
    wrong: tuple[Wrong, ...] = ()

    @property
    def window_is_zero(self) -> bool:
        """Both on the same day or less than an hour apart: nobody can consolidate in between."""
        if self.contributions_due is None or self.transmission_due is None:
            return False
        return (self.transmission_due - self.contributions_due).total_seconds() < 3600


# The first words of a part say what it is. One line a kind, French then English; to add a language, add words.
KINDS: dict[str, str] = {
    "contributions": r"contributions?|r[ée]ponses?|retours?|commentaires?|contribuer|[ée]ch[ée]ance|d[ée]lai|"
    r"answers?|replies|comments|inputs?|due|deadline",
    "transmission": r"transmission|transmettre|transmis|envoi|envoyer|remise|soumission|"
    r"transmit|transmitted|send|submission|submit|handover",
    "items": r"items?|points?|priorit[ée]s?|[ée]l[ée]ments?|nombre|number|priorit(?:y|ies)",
    "recipient": r"destinataires?|recipients?",
    "owner": r"responsables?|owners?|charg[ée]e?s?",
    "attribution": r"attribution",
    "title": r"titre|title|d[ée]cision|decision",
}
_KIND = {
    kind: re.compile(rf"^(?:les?|la|the)?\s*(?:{words})\b\s*(?::|=|-|–)?\s*", re.IGNORECASE)
    for kind, words in KINDS.items()
}
# To add a language, add words.
_ONE = ("un", "une", "one")  # also an article: it counts only where a number is expected
_IN_WORDS = {word: n for word, n in NUMBERS.items() if n <= 20}
_OF_POINTS = r"(?:items?|points?|priorit(?:[ée]s?|y|ies)|[ée]l[ée]ments?|messages?)\b"
_TO_OR = r"\s*(?:-|–|à|a|to|ou|or|et|and|/)\s*"
_NUMBER = rf"(?:(?<!\d)\d{{1,2}}(?!\d)|\b(?:{'|'.join(_IN_WORDS)})\b)"
_LOW = rf"(?:{_NUMBER}|(?<!['’])\b(?:{'|'.join(_ONE)})\b(?={_TO_OR}{_NUMBER}|\s+(?:seule?\s+)?{_OF_POINTS}|\s*$))"
_COUNT = rf"(?P<low>{_LOW})(?:{_TO_OR}(?P<high>{_NUMBER}))?"
_ITEMS = re.compile(_COUNT, re.IGNORECASE)
_IN_ALL = re.compile(
    r"\b(?:au total|en tout|à (?:retenir|transmettre)|in all|(?:in )?total|overall|altogether|to (?:keep|transmit))\b",
    re.IGNORECASE,
)
_AT_MOST = re.compile(r"\b(?:au (?:plus|maximum)|at most|max(?:imum)?|up to|jusqu['’]à)\b", re.IGNORECASE)
# A part that is nothing but a number: «2 ou 3», «1 item», «deux à trois points par organisation».
_ONLY_ITEMS = re.compile(
    rf"(?:(?:{KINDS['items']})\b[\s:=–-]*)?(?:(?:environ|au moins|about|at least|{_AT_MOST.pattern})\s+)?"
    rf"{_COUNT}(?:\s+(?:seule?\s+)?{_OF_POINTS})?"
    rf"(?:[\s,]*(?:(?:par|per) (?:organi[sz]ation|structure|membre?|member)\b|\b(?:chacune?|each|max(?:imum)?|au plus|"
    rf"at most)\b|{_IN_ALL.pattern}))*[\s.]*",
    re.IGNORECASE,
)
_BY_TYPE = r"(?:par|by) (?:types?|cat[ée]gories?|category|kinds?)\b"
_ATTRIBUTIONS: tuple[tuple[Attribution, re.Pattern[str]], ...] = (
    ("by type", re.compile(rf"\b{_BY_TYPE}", re.IGNORECASE)),  # «par type, sans les noms»
    (
        "unattributed",
        re.compile(
            # «sans leurs noms», «without any of their names», «ne pas nommer»: what denies a name names nobody
            r"\b(?:(?:sans|pas|non|aucun|without|no|not)(?:[ '’][\w-]+){0,4}?[ '’](?:noms?|nomm\w+|nominati\w+|"
            r"names?|named|naming)|sans attribution|anonymes?|anonymement|aucune|non attribu[ée]e?s?|"
            r"anonymous(?:ly)?|unattributed|none)\b",
            re.IGNORECASE,
        ),
    ),
    ("by type", re.compile(r"\b(?:types?|cat[ée]gories?|category|kinds?)\b", re.IGNORECASE)),
    (
        "named",
        re.compile(
            r"\b(?:noms?|nomm[ée]e?s?|nominatives?|nominatifs?|par organisations?|names?|named|by organi[sz]ations?)\b",
            re.IGNORECASE,
        ),
    ),
)
# A part that is nothing but this, as the buttons have it: «sans nom», «by type of organisation».
_ONLY_ATTRIBUTION = re.compile(
    r"(?:(?:transmis(?:es?)?|transmission|transmettre|transmit(?:ted)?)[\s:]+)?"
    r"(?:(?:avec|sans|with|without|no) (?:(?:les?|leurs?|aucun|the|their|any) )?(?:noms?|names?)"
    r"(?: (?:des|of(?: the)?) organi[sz]ations)?|"
    rf"{_BY_TYPE}(?: (?:d['’]|of )organi[sz]ations?)?"
    r"(?:,? (?:sans|without) (?:(?:les?|leurs?|the|their) )?(?:noms?|names?))?|"
    r"anonym(?:es?|ement|ous|ously)|nominati(?:fs?|ves?)|nomm[ée]e?s|named|unattributed|non attribu[ée]e?s?)[\s.]*",
    re.IGNORECASE,
)
_TO = re.compile(
    r"(?:^|\s)(?:à\s+l['’]\s*|à\s+la\s+|à\s+|aux\s+|au\s+|to\s+the\s+|to\s+|->|→)\s*(?P<who>.+)$", re.IGNORECASE
)
_CUE = re.compile(
    r"(?:\b(?:au plus tard|d['’]ici(?: au| le)?|avant(?: le)?|jusqu['’]au|pour(?: le)?|le|"
    r"by|before|until|on|no later than)\s*)+$",
    re.IGNORECASE,
)

# What is typed as a clock time beside a date, whether or not there is such an hour.
_AS_AN_HOUR = re.compile(
    r"(?<![\w:/.,-])(?P<hour>\d{1,3})(?:\s?(?:h(?:eures?|rs?|ours?)?)(?P<minute>\d{2})?|:(?P<minutes>\d{2})(?!:)"
    r"|\s?[ap]\.?m\b\.?)(?!\w)",
    re.IGNORECASE,
)
_AFTER_A_DATE = re.compile(r"[\s,(–-]*(?:(?:à|a|at|vers|avant|before|by|until|jusqu['’]à)\s*)?", re.IGNORECASE)
_BEFORE_A_DATE = re.compile(r"[\s,)]*(?:(?:le|on|de|du)\s*)?", re.IGNORECASE)
_AT = re.compile(r"(?:^|\b(?:à|a|at|avant|before|by|until))\s*$", re.IGNORECASE)  # not «sous 48h», «les 72h»
_A_DURATION = re.compile(r"\s*(?:avant|après|apres|plus|max\w*|de|ouvr\w+|before|after|later|of)\b", re.IGNORECASE)


def read_decision(text: str, now: datetime, tz: ZoneInfo) -> Typed:
    """Reads a typed decision; everything wrong with it is told at once and nothing is guessed."""
    typed = Typed()
    wrong: list[Wrong] = []
    seen: set[str] = set()
    position = 0
    for part in re.split(r"([;\n])", text):
        start, position = position, position + len(part)
        words = part.strip()
        if not words or words == ";":
            continue
        kind = part_said(words)
        if "title" not in seen and not _is_part(kind, words, now, tz):
            kind = "title"
        offset = start + part.index(words)
        body = _KIND[kind].sub("", words, count=1) if kind else words
        offset += len(words) - len(body)
        if kind in seen:
            wrong.append(Wrong(Fault.TWICE, words))
            continue
        seen |= {kind} if kind else set()
        match kind:
            case "title":
                too_long = length_faults("title", title := _title(words))
                typed = replace(typed, title="" if too_long else title)
                wrong += too_long
            case "contributions":
                moment, faults, _ = read_due(body, now, tz, whole=text, offset=offset)
                typed = replace(typed, contributions_due=moment)
                wrong += faults
            case "transmission":
                moment, faults, rest = read_due(body, now, tz, whole=text, offset=offset)
                typed = replace(typed, transmission_due=moment, recipient=recipient_in(rest) or typed.recipient)
                wrong += faults
            case "items":
                if (wanted := read_wanted(body)) is not None:
                    typed = replace(typed, wanted=wanted)
                else:
                    wrong.append(Wrong(Fault.BAD_ITEMS, words))
            case "recipient":
                typed = replace(typed, recipient=body.strip(" .") or None)
                wrong += length_faults("recipient", typed.recipient or "")
            case "owner":
                typed = replace(typed, owner=body.strip(" .") or None)
                wrong += length_faults("owner", typed.owner or "")
            case "attribution":
                typed = replace(typed, attribution=read_attribution(body))
                wrong += [] if typed.attribution else [Wrong(Fault.BAD_ATTRIBUTION, words)]
            case _:
                wrong.append(Wrong(Fault.UNKNOWN_PART, words))
    if "title" not in seen:
        wrong.insert(0, Wrong(Fault.NO_TITLE, ""))
    wrong += order_faults(typed.contributions_due, typed.transmission_due)
    return replace(typed, wrong=tuple(wrong))


def read_move(
    text: str, now: datetime, tz: ZoneInfo, *, collects: bool, instead_of: Collection[datetime] = ()
) -> Typed:
    """New due moments as typed; a date without a word before it is that of the contributions, where there are any.

    The days a fault offers put right the words as typed here; one it shows as an example is none of the old moments.
    """
    if part_said(text) not in ("contributions", "transmission"):
        text = f"{'contributions' if collects else 'transmission'} {text.strip()}"
    typed = read_decision(f"{_UNTITLED}{text}", now, tz)
    example = end_of(example_days(now, tz, instead_of)[0], tz)
    wrong = (
        replace(
            w,
            instead=tuple(i.removeprefix(_UNTITLED) for i in w.instead),
            moment=example if w.fault is Fault.NO_DATE else w.moment,
        )
        for w in typed.wrong
    )
    return replace(typed, title="", wrong=tuple(wrong))


def day_alone(text: str, read: Typed) -> datetime | None:
    """The one date that was typed, where no word said which it is."""
    given = [due for due in (read.contributions_due, read.transmission_due) if due]
    return given[0] if len(given) == 1 and part_said(text) is None else None


_UNTITLED = "…;"


def part_said(words: str) -> str | None:
    """Which part it is, by its first words, or because it is nothing but a number of points or an attribution."""
    words = words.strip()
    if _ONLY_ATTRIBUTION.fullmatch(words):
        return "attribution"
    said = next((kind for kind, pattern in _KIND.items() if pattern.match(words)), None)
    return said or ("items" if _ONLY_ITEMS.fullmatch(words) else None)


def example_days(now: datetime, tz: ZoneInfo, instead_of: Collection[datetime] = ()) -> tuple[date, date]:
    """The Thursday and Friday of next week: days an example can name that will be read as days to come.

    Of a later week when one of them is given already: an example that is followed changes something.
    """
    today = now.astimezone(tz).date()
    given = {moment.astimezone(tz).date() for moment in instead_of}
    thursday = today + timedelta(days=10 - today.weekday())
    while not given.isdisjoint((thursday, thursday + timedelta(days=1))):
        thursday += timedelta(days=7)
    return thursday, thursday + timedelta(days=1)


def _is_part(kind: str | None, words: str, now: datetime, tz: ZoneInfo) -> bool:
    """«Commentaires sur les TDR» and «Priorités pour l'EHP» begin like a part and are the title: no date, no number."""
    match kind:
        case "contributions" | "transmission":
            return read_moment(words, now, tz).status != "none"
        case "items":
            return _ONLY_ITEMS.fullmatch(words) is not None and read_wanted(words) is not None
        case "attribution":
            return read_attribution(words) is not None
        case _:
            return kind is not None


def read_due(
    body: str, now: datetime, tz: ZoneInfo, *, whole: str = "", offset: int = 0
) -> tuple[datetime | None, list[Wrong], str]:
    """The due moment in a part, what is wrong with it, and the words that are not the moment.

    `whole` and `offset` place the part in the text it came from, so that a fault can offer that text put right.
    """
    moment = read_moment(body, now, tz)
    rest = body if moment.span is None else _CUE.sub("", body[: moment.span[0]]) + " " + body[moment.span[1] :]
    if moment.span and (hour := _no_such_hour(body, moment.span) or _hour_taken_for_hours(body, moment.span, now, tz)):
        return None, [Wrong(Fault.NO_SUCH_HOUR, hour)], rest
    if moment.status == "date" and moment.date:
        due = due_at(moment, tz)
        if due > now:
            return due, [], rest
        return None, [_fault(Fault.PAST, moment, body, now, tz, whole, offset, due)], rest
    if moment.status == "ambiguous":
        behind = [d for d in moment.candidates if end_of(d, tz) <= now]
        kind = Fault.PAST if behind and len(moment.candidates) == 2 else Fault.AMBIGUOUS
        due_then = datetime.combine(behind[0], _time_said(moment) or END_OF_DAY, tz) if kind is Fault.PAST else None
        return None, [_fault(kind, moment, body, now, tz, whole, offset, due_then)], rest
    if moment.status == "conflict":
        return None, [_fault(Fault.CONFLICT, moment, body, now, tz, whole, offset)], rest
    words = folded(body)
    ago = next((days for said, days in DAYS_AGO.items() if f" {said} " in f" {words} "), None)
    if ago is not None:  # «hier 10:00» says a moment well enough, only not one to come
        day = now.astimezone(tz).date() - timedelta(days=ago)
        clock = next((c.time for c in take_clocks(fold(body).text)[1] if c.time), END_OF_DAY)
        return None, [Wrong(Fault.PAST, body.strip(), moment=datetime.combine(day, clock, tz))], rest
    return None, [Wrong(Fault.NO_DATE, body.strip(), moment=end_of(example_days(now, tz)[0], tz))], rest


def _no_such_hour(body: str, day: tuple[int, int]) -> str:
    """«25h», «24:30», «16h75» beside the day at this place, as typed; empty where every hour exists.

    A number of hours that is no time of day stays what it is: «sous 48h», «vendredi, 48h après la réunion».
    """
    for said in _AS_AN_HOUR.finditer(body):
        hour, minute = int(said["hour"]), int(said["minute"] or said["minutes"] or 0)
        first, last = said.span()
        if (hour < 24 and minute < 60) or (hour, minute) == (24, 0) or (day[0] <= first and last <= day[1]):
            continue
        if first < day[0]:
            beside = _BEFORE_A_DATE.fullmatch(body, last, day[0]) and _AT.search(body[:first])
        else:  # from within what was read, as in «16h75», or behind it
            beside = _AFTER_A_DATE.fullmatch(body, min(day[1], first), first)
        if beside and not _A_DURATION.match(body, last):
            return said.group().strip()
    return ""


def _hour_taken_for_hours(body: str, read: tuple[int, int], now: datetime, tz: ZoneInfo) -> str:
    """«avant 25h le vendredi 16 juin»: beside a day it is none of the hours from now; empty where it is not so."""
    said = _AS_AN_HOUR.search(body, read[0], read[1])
    if said is None or int(said["hour"]) <= 24 or not _AT.search(body[: said.start()]):
        return ""
    return said.group().strip() if read_moment(body[said.end() :], now, tz).status != "none" else ""


def due_at(moment: Moment, tz: ZoneInfo) -> datetime:
    """A moment that was read, as a due moment: the time said, else the end of that day."""
    if moment.date is None:
        raise ValueError("only a moment with a date can be due")
    return datetime.combine(moment.date, moment.time or END_OF_DAY, tz)


def end_of(day: date, tz: ZoneInfo) -> datetime:
    return datetime.combine(day, END_OF_DAY, tz)


def read_wanted(text: str) -> Wanted | None:
    """«2-3», «deux à trois», «3 au plus»: at least and at most, of each organisation unless it says «au total».

    None when no sensible number stands there.
    """
    match = _ITEMS.search(text)
    if match is None:
        return None
    low = _figure(match["low"])
    high = _figure(match["high"]) if match["high"] else low
    if low == high and _AT_MOST.search(text):
        low = 1
    return Wanted(low, high, each=not _IN_ALL.search(text)) if 1 <= low <= high else None


def _figure(number: str) -> int:
    said = number.casefold()
    return int(said) if said.isdecimal() else 1 if said in _ONE else _IN_WORDS[said]


def as_typed(wanted: Wanted) -> str:
    """The words that are read as this."""
    return f"{wanted.at_least}-{wanted.at_most}{'' if wanted.each else ' au total'}"


def read_attribution(text: str) -> Attribution | None:
    """«sans nom», «par type», «avec les noms»: looked for in this order, so that «sans nom» names nobody."""
    return next((said for said, words in _ATTRIBUTIONS if words.search(text)), None)


def order_faults(contributions: datetime | None, transmission: datetime | None) -> Sequence[Wrong]:
    """A transmission before the contributions it is made of is refused."""
    if contributions and transmission and transmission < contributions:
        return [Wrong(Fault.TRANSMISSION_FIRST, "", moment=transmission)]
    return []


def length_faults(name: str, text: str) -> Sequence[Wrong]:
    """What has to fit into one line of every message."""
    return [Wrong(Fault.TOO_LONG, text)] if len(text) > (LONGEST_TITLE if name == "title" else LONGEST_NAME) else []


def _title(words: str) -> str:
    """Without its label («Titre : …»); «Décision du …» is no label."""
    label = re.match(r"^(?:titre|title|d[ée]cision)\s*[:=]\s*", words, re.IGNORECASE)
    return words[label.end() if label else 0 :].strip(" .") or words


def recipient_in(rest: str) -> str | None:
    match = _TO.search(" ".join(rest.split()))
    return match["who"].strip(" .,;") or None if match else None


def _fault(
    fault: Fault,
    moment: Moment,
    body: str,
    now: datetime,
    tz: ZoneInfo,
    whole: str,
    offset: int,
    due: datetime | None = None,
) -> Wrong:
    """A date that needs a question: the days still ahead that it could mean, each with the text put right."""
    ahead = tuple(d for d in moment.candidates if end_of(d, tz) > now)
    instead: tuple[str, ...] = ()
    if moment.span:
        first, last = moment.span[0] + offset, moment.span[1] + offset
        said = _time_said(moment)
        clock = f" {said:%H:%M}" if said else ""
        instead = tuple(f"{whole[:first]}{d:%Y-%m-%d}{clock}{whole[last:]}" for d in ahead)
    return Wrong(fault, moment.raw or body.strip(), ahead, instead, due)


def _time_said(moment: Moment) -> time | None:
    """The clock time in a moment's words, also where its day is still in question."""
    clocks = [c for c in take_clocks(fold(moment.raw).text)[1] if c.time]
    return clocks[0].time if len(clocks) == 1 and not clocks[0].zone else None
