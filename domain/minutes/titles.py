"""What an action is called in a list, and how many of something it asks for, of whom."""

import re
from dataclasses import replace
from functools import lru_cache

from domain.decisions import Wanted
from domain.minutes.findings import Due
from domain.minutes.languages import every
from domain.minutes.languages.words import Words
from domain.minutes.plain import folded, squeezed
from domain.minutes.statements import SPACE, Statement, anywhere, whole

LONGEST_TITLE = 110
NEAR = 60  # letters before a day in which the words that announce it stand


def wanted_in(plain: str, words: Words) -> Wanted | None:
    """How many; for each organisation, unless the sentence says that as many are transmitted."""
    found = _how_many(plain, words)
    return replace(found[0], each=_is_each(plain, found[1], words) is not False) if found else None


def is_unsaid(plain: str, words: Words) -> bool:
    """A number, and no word on whether each organisation is asked for as many or as many are transmitted."""
    found = _how_many(plain, words)
    return found is not None and _is_each(plain, found[1], words) is None


def _how_many(plain: str, words: Words) -> tuple[Wanted, tuple[int, int]] | None:
    """With where it stands."""
    found = re.search(words.wanted, plain) or _of_them(words).search(plain)
    if not found:
        return None
    low = _count(found["low"], words)
    most = _count(found["high"], words) if found["high"] else low
    if low == most and _is_the_most(plain[: found.start("low")], plain[found.end() :], words):
        low = 1
    return (Wanted(low, most), (found.start("low"), found.end())) if 0 < low <= most <= 20 else None


def _is_the_most(before: str, behind: str, words: Words) -> bool:
    """«au plus 3 points», «3 points maximum»."""
    return bool(re.search(rf"\b(?:{words.at_most}) \Z", before) or re.match(rf" \(?(?:{words.at_most})\b", behind))


@lru_cache(maxsize=8)
def _of_them(words: Words) -> re.Pattern[str]:
    """«le cluster en retiendra 2», «two will be kept»: of what was named before, so that it is not named again."""
    count = rf"\d{{1,2}}|{'|'.join(words.numbers[1:5])}"
    number = rf"(?P<low>{count})(?: ?(?:{words.to_or}) ?(?P<high>{count}))?\b(?! (?:{'|'.join(words.units)})\b)"
    done = rf" (?:{words.to_be_done}) (?:\w+ )?(?:{words.chooses}|{words.transmits})"
    end = rf" ?(?:[.,;)]|\Z)| \w{{1,4}}\b|{done}"  # a small word, or nothing: the number has no noun of its own
    return re.compile(rf"(?:(?:{words.of_them}) (?=(?:{count})\b)|\b(?=[^.;]{{1,12}}?{done})){number}(?={end})")


_CLAUSE = re.compile(r"[.;:()!?\n]")
_DIRECT = 24  # letters between a verb and the number it governs


def _is_each(plain: str, at: tuple[int, int], words: Words) -> bool | None:
    """Whether the number is each organisation's; False where it is that of what is chosen or handed over in all.

    Told by who does what with it in its own clause: «chacun en propose 3», «la coordination transmet les 2 retenues».
    """
    breaks = [cut.start() for cut in _CLAUSE.finditer(plain)]
    first = max((b + 1 for b in breaks if b < at[0]), default=0)
    last = min((b for b in breaks if b >= at[1]), default=len(plain))
    before, thing, behind = plain[first : at[0]], plain[slice(*at)], plain[at[1] : last]
    if anywhere(words.how_many_each).search(behind) or re.search(rf"\b(?:{words.their_own}) \Z", before):
        return True
    if not re.search(words.wanted, plain) or anywhere(words.in_all).search(f"{before}{behind}"):
        return False  # some of those named before, or of all together
    party, hands_over, each_one = _party(before, words)
    if each_one:
        return True
    acts = list(
        anywhere(f"{words.transmits}|{words.shares}|{words.contributes}|{words.offers}").finditer(before, party)
    )
    chooses = anywhere(words.chooses).search(f"{before[party:]}{thing}")
    if chooses:
        return False
    between = before[acts[-1].end() :] if acts else ""
    direct = bool(acts) and len(between) <= _DIRECT and not re.search(rf",|\b(?:{words.conjunction})\b", between)
    if direct and not hands_over and (party or anywhere(f"{words.contributes}|{words.offers}").match(acts[-1].group())):
        return True
    done = rf"(?:{words.to_be_done}) (?:\w+ )?(?:{words.transmits}|{words.chooses})"
    if re.match(rf"(?: [\w'-]+){{0,4}}? (?:{done}|{words.chooses})", behind):
        by_many = _many(behind, words)
        back = re.search(rf"\b(?:{words.to}) (?:(?:{words.article}){SPACE})?(?:{words.hands_over})", behind)
        return bool(by_many or back)
    return False if hands_over and acts else None


def _party(before: str, words: Words) -> tuple[int, bool, bool]:
    """Who is named last before the number: where its name ends, whether it hands over, whether it is each one.

    «les membres du cluster», «envoient à la coordination» name one that does nothing with it.
    """
    said: list[tuple[int, bool, bool]] = [(0, False, False)]
    of = rf"(?:{words.genitive}|{words.to}|{words.together}) (?:(?:{words.article}){SPACE})?\Z"
    said += [
        (who.end(), True, False)
        for who in anywhere(words.hands_over).finditer(before)
        if not re.search(rf"\b{of}", before[: who.start()])
    ]
    said += [(who.end(), False, True) for who in anywhere(words.how_many_each).finditer(before)]
    said += [(who.end(), False, False) for who in _many(before, words)]
    return max(said)


def _many(plain: str, words: Words) -> list[re.Match[str]]:
    """Those who are asked, where they are named as who does it; «le cluster» is one as well as many, and left out."""
    return [
        who
        for who in anywhere(words.everybody).finditer(plain)
        if not whole(words.hands_over).match(re.sub(rf"\A(?:{words.article}) ", "", who.group()))
        and not re.search(rf"\b(?:{words.genitive}) (?:(?:{words.article}){SPACE})?\Z", plain[: who.start()])
        and not re.match(rf"(?:{words.genitive}) ", who.group())
    ]


def _count(said: str, words: Words) -> int:
    if said.isdecimal():
        return int(said)
    return next((count for count, names in enumerate(words.numbers, 1) if whole(names).match(said)), 1)


# --- Title --------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1)
def _cue() -> re.Pattern[str]:
    table = every()
    cues = rf"(?:[,(–—-]?\s?\b(?:{table.cue}|{table.with_day})\b[\s:]{{0,3}}){{1,6}}"
    return re.compile(rf"(?:{cues}(?:(?:{table.article}){SPACE})?)?$")


def title_of(s: Statement, due: Due | None, subject: str, words: Words) -> str:
    """What is to be done, without who and when."""
    text = squeezed(re.sub(r"[*_`]+", "", s.text))
    if due and due.raw and not s.when:
        at = folded(text).find(folded(due.raw))
        if at >= 0:
            before = folded(text[max(0, at - NEAR) : at])
            cue = _cue().search(before)
            start = at - len(before) + cue.start() if cue else at
            text = f"{text[:start].rstrip(' ,(')} {text[at + len(squeezed(due.raw)) :].lstrip(' ,)')}".strip()
    lead, colon, rest = text.partition(" : ") if " : " in text else text.partition(": ")
    if colon and 10 <= len(lead) <= LONGEST_TITLE and len(lead.split()) > 3:
        text = lead
    elif subject and folded(text).startswith(folded(squeezed(subject))):
        rest = text[len(squeezed(subject)) :]
        doing = re.match(rf"\s*(?:[:–—-]\s*)?(?:(?:{words.not_in_title})\s+)?(?={words.infinitive}\b)", folded(rest))
        if doing:  # «JD to circulate …», «Guillaume : relancer …»; a verb that has its subject keeps it
            text = rest[doing.end() :]
    text = text.strip(" .;:,-–—")
    if len(text) > LONGEST_TITLE:
        text = text[:LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
    return (
        text[:1].upper() + text[1:] if text else squeezed(s.topic)[:LONGEST_TITLE] or squeezed(s.quote)[:LONGEST_TITLE]
    )
