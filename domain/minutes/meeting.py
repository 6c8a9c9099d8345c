"""When the meeting was and who was there, from the head of its minutes."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from domain.minutes.days import month_names, month_numbers, weekdays
from domain.minutes.document import Block, Document
from domain.minutes.findings import Organisation
from domain.minutes.languages import every, languages
from domain.minutes.languages.words import Words
from domain.minutes.plain import folded, squeezed
from domain.minutes.statements import LONGEST, anywhere, heading_words, is_page_line, lists_people, section_of, whole
from domain.roster import read_roster

LONGEST_LIST = 4000  # letters of a line that names who was there
MOST_ORGANISATIONS = 200  # the largest cluster has some hundred
SOON = 120  # days within which a meeting lies that is prepared
# Keys that programs write, whatever the language.
_FRONT_MATTER = re.compile(r"(?:date|updated|created|published|modified|lastmod|pubdate)\s*:")
HEAD = 40  # blocks in which the date of the meeting stands, if it is stated


@lru_cache(maxsize=1)
def _dates() -> Sequence[re.Pattern[str]]:
    """The forms of a day with its year."""
    names, nth, of = month_names(), every().ordinal, every().of_month
    return (
        re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)[-/._](?P<m>\d{1,2})[-/._](?P<d>\d{1,2})(?!\d)"),
        re.compile(r"(?<!\d)(?P<y>20\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"),
        re.compile(r"(?<![\d/.-])(?P<d>\d{1,2})\s?[-/.]\s?(?P<m>\d{1,2})\s?[-/.]\s?(?P<y>(?:19|20)?\d\d)(?![\d/])"),
        re.compile(r"(?<!\d)(?P<d>\d{2}) (?P<m>\d{2}) (?P<y>(?:19|20)\d\d)(?!\d)"),
        re.compile(
            rf"(?<!\d)(?P<d>\d{{1,2}})\s?(?:{nth})?(?: (?:{of})|-)?\s?(?P<n>{names})\b\.?,?"
            rf"(?: (?:{of})|-)?\s?(?P<y>(?:19|20)\d\d)(?!\d)"
        ),
        re.compile(rf"\b(?P<n>{names})\b\.?\s?(?P<d>\d{{1,2}})(?:{nth})?,?\s?(?P<y>(?:19|20)\d\d)(?!\d)"),
    )


@lru_cache(maxsize=1)
def _dates_without_year() -> Sequence[re.Pattern[str]]:
    names, nth, of = month_names(), every().ordinal, every().of_month
    return (
        re.compile(rf"(?<!\d)(?P<d>\d{{1,2}})\s?(?:{nth})?(?: (?:{of}))?\s(?P<n>{names})\b"),
        re.compile(rf"\b(?P<n>{names})\s(?P<d>\d{{1,2}})(?:{nth})?\b"),
    )


@lru_cache(maxsize=1)
def _in_words() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A year, and a day of a month, that are written out."""
    said = "|".join(reversed(every().numbers)).replace(" ", "[ -]")
    return (
        re.compile(rf"\b(?:{every().two_thousand})(?: (?P<n>{said}))?\b"),
        re.compile(rf"\b(?P<n>{said})(?= (?:(?:{every().of_month}) )?(?:{month_names()})\b)"),
    )


def in_figures(plain: str) -> str:
    """«L'an deux mil cinq et le mercredi trente et un août» -> «le mercredi 31 août 2005», as formal minutes begin."""
    year, day = _in_words()

    def figure(found: re.Match[str], more: int = 0) -> str:
        said = (found["n"] or "").replace("-", " ")
        return str(more + next((n for n, names in enumerate(every().numbers, 1) if whole(names).match(said)), 0))

    told = day.sub(figure, year.sub(lambda found: figure(found, 2000), plain))
    if told == plain:
        return plain
    return re.sub(
        rf"\b(?P<y>20\d\d)(?P<between>\W+(?:(?:{every().conjunction}|{every().on_day}|{weekdays()})\W+)*)"
        rf"(?P<d>\d{{1,2}}) (?P<m>{month_names()})\b(?! (?:19|20)\d\d)",
        r"\g<between>\g<d> \g<m> \g<y>",
        told,
    )


def dates_written(plain: str) -> Iterator[tuple[date, int]]:
    """The full dates of a folded text, with where they begin."""
    taken: list[tuple[int, int]] = []
    for pattern in _dates():
        for found in pattern.finditer(plain):
            if any(start < found.end() and found.start() < end for start, end in taken):
                continue
            if day := _day(found):
                taken.append(found.span())
                yield _first_of(day, plain[: found.start()]), found.start()


@lru_cache(maxsize=1)
def _and_last() -> re.Pattern[str]:
    table = every()
    return re.compile(
        rf"(?<!\d)(?P<d>\d{{1,2}})\s?(?:{table.ordinal})?\s?(?P<n>{month_names()})?"
        rf"\s?(?:[-–&]|{table.conjunction}|{table.up_to})\s?\Z"
    )


def _first_of(last: date, before: str) -> date:
    """«31 May - 1 June 2018», «6 et 7 juin 2017»: a meeting of some days is of its first."""
    found = _and_last().search(before[-30:])
    if found is None:
        return last
    try:
        first = last.replace(month=month_numbers()[found["n"]] if found["n"] else last.month, day=int(found["d"]))
    except ValueError:
        return last
    return first if 0 < (last - first).days <= 7 else last


def _day(found: re.Match[str]) -> date | None:
    said = found.groupdict()
    year, day = int(said["y"]), int(said["d"])
    month = month_numbers()[said["n"]] if said.get("n") else int(said["m"])
    if month > 12 >= day:
        day, month = month, day
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None


# --- The meeting's date -------------------------------------------------------------------------------------------


def meeting_date(document: Document) -> date | None:
    """The day the minutes are of: labelled, in a title or opening line, or in the file's name; None when not stated."""
    found = list(_candidates(document))
    if not found:
        return None
    return max(found, key=lambda f: f[1])[0]


def by_meeting(document: Document, meeting: date | None) -> tuple[Document, tuple[date, ...]]:
    """What is of this meeting, and the days of further ones in the same file: their titles have dates of their own.

    A day that no title has, because the minutes give a wrong one, is that of the meeting they state.
    """
    stated = meeting_date(document) or meeting
    if stated is None:
        return document, ()
    titles = [(block, day) for block in document.blocks if (day := _titled(block))]
    this = meeting if any(day == meeting for _, day in titles) else stated
    level = next((block.level for block, day in titles if day == this), 0)  # of a title; below it stand topics
    others = tuple(dict.fromkeys(day for block, day in titles if day != this and block.level == level))
    if not others:
        return document, ()
    kept, is_this = [], True
    for block in document.blocks:
        day = _titled(block) if block.level == level else None
        is_this = day == this if day else is_this
        if is_this:
            kept.append(block)
    return replace(document, blocks=tuple(kept)), others


def _titled(block: Block) -> date | None:
    """The day in the title of a meeting's minutes; not in one that looks back, or forward to the next."""
    plain = folded(block.text)
    if block.kind != "heading" or block.level > 2 or len(plain) >= 120 or not _speaks_of_meeting(plain):
        return None
    if section_of(heading_words(plain)) in ("review", "next", "actions"):
        return None
    if anywhere(every().not_the_meeting).search(plain):
        return None
    return next((day for day, at in dates_written(plain) if not _lies_ahead(plain[:at])), None)


def published(document: Document) -> date | None:
    """Any full date of the head that does not lie ahead: a year to count from when the meeting has none."""
    for block in document.blocks[:HEAD]:
        plain = folded(block.text)
        for day, at in dates_written(plain):
            if not _lies_ahead(plain[:at]):
                return day
    return next((day for day, _ in dates_written(folded(document.name))), None)


def days_in_headings(document: Document, meeting: date | None) -> dict[int, date]:
    """«Réunion du 26 janvier» as a title: «pour le 26» means that day. By their numbers, where one day has it."""
    found: dict[int, set[date]] = {}
    if meeting is None:
        return {}
    for block in document.blocks:
        if block.kind == "heading":
            plain = folded(block.text[:LONGEST])
            for day in (day for year in (meeting.year, meeting.year + 1) for day in _without_year(plain, year)):
                if 0 < (day - meeting).days <= SOON:
                    found.setdefault(day.day, set()).add(day)
    return {number: days.pop() for number, days in found.items() if len(days) == 1}


def _lies_ahead(before: str) -> bool:
    """Behind these words stands a deadline, or the next meeting."""
    due = re.search(rf"\b(?:{every().cue})(?: ?[:(]| \w+){{0,3}} ?$", before[-45:])
    return due is not None or anywhere(every().next_meeting).search(before[-60:]) is not None


def _candidates(document: Document) -> Iterator[tuple[date, float]]:
    table = every()
    named = next((day for day, _ in dates_written(folded(document.name))), None)
    minutes, year = looks_like_minutes(document), _year_nearby(document, named)
    label_before = looks_back = False
    for place, block in enumerate(_head(document)):
        if block.kind == "heading":
            looks_back = section_of(heading_words(block.text)) == "review"
        if looks_back:
            continue
        lines = block.cells if block.kind == "row" else tuple(block.text.split("\n"))
        if block.kind == "row" and len(lines) == 2 and anywhere(table.not_the_meeting).search(folded(lines[0])):
            continue
        for line in (part for cell in lines for part in cell.split("\n")):
            written = squeezed(folded(line[:LONGEST]))
            plain = in_figures(written)
            if not plain:
                continue
            front = block.kind == "header" and _FRONT_MATTER.match(plain)
            for day, at in dates_written(plain):
                weight = _weight(block, plain, at, place, label_before=label_before)
                if front:
                    weight = 0.6 if minutes else 0.0
                if plain != written and place < HEAD // 2:
                    weight = max(weight, 3.5)
                if weight > 0:
                    yield day, weight - place * 0.01 + _agrees(day, document.name)
            if year and not re.search(r"(?:19|20)\d\d", plain):
                for day in _without_year(plain, year):
                    weight = _weight(block, plain, 0, place, label_before=label_before)
                    if weight >= 2 and (label_before or _speaks_of_meeting(plain) or _is_labelled(plain)):
                        yield day, weight - 0.5 - place * 0.01
            label_before = bool(whole(table.date_label).match(heading_words(plain)))
    if named and minutes:
        yield named, 2.6


def _agrees(day: date, name: str) -> float:
    """The file's name speaks for a day of its month and year, and against one of another year."""
    plain = folded(name)
    years = {
        int(y) for y in re.findall(r"(?<!\d)(20[0-4]\d)(?!\d)|(?<!\d)(20[0-4]\d)(?=\d{4}(?!\d))", plain) for y in y if y
    }
    if years and day.year not in years:
        return -2.0
    months = {month_numbers()[m] for m in re.findall(rf"(?<![a-z])({month_names()})(?![a-z])", plain)}
    return 0.5 * (day.year in years) + 1.0 * (day.month in months)


def looks_like_minutes(document: Document) -> bool:
    """A title that speaks of a meeting, a list of who was there, or an agenda."""
    for place, block in enumerate(_head(document)):
        words = heading_words(block.text)
        titled = block.kind in ("heading", "header") or (place < 3 and not block.text.rstrip().endswith("."))
        if titled and len(words) < 120 and _speaks_of_meeting(words):
            return True
        label = heading_words(block.text.partition(":")[0])
        if len(label) < 60 and section_of(label) in ("attendance", "agenda"):
            return True
    return False


def _head(document: Document) -> Iterator[Block]:
    """The first blocks, up to where the talk begins in earnest; lines of front matter and page heads included."""
    return iter([b for b in document.blocks if b.kind != "footer" and not is_page_line(b.text)][:HEAD])


def _speaks_of_meeting(plain: str) -> bool:
    return bool(anywhere(every().meeting).search(plain))


def _is_labelled(plain: str) -> bool:
    label, colon, _ = plain.partition(":")
    return bool(colon) and bool(whole(every().date_label).match(heading_words(label)))


def _weight(block: Block, plain: str, at: int, place: int, *, label_before: bool) -> float:
    """How much speaks for a date being that of the meeting."""
    table = every()
    before = plain[max(0, at - 60) : at]
    if (
        _lies_ahead(before)
        or anywhere(table.not_the_meeting).search(before)
        or (len(plain) < 90 and anywhere(table.not_the_meeting).search(plain[: at or len(plain)]))
    ):
        return 0.0
    if re.search(r"https?:|github|\.(?:pdf|docx?|xlsx?|md)\b", plain):
        return 0.0
    if block.kind == "item" and not _is_labelled(plain):
        return 0.0
    weight = 0.0
    if _is_labelled(plain) or label_before:
        weight = 4.0
    elif block.kind in ("heading", "header") and len(plain) < 140:
        if section_of(heading_words(plain)) == "review":
            return 0.0
        weight = 3.0 if _speaks_of_meeting(plain) else 2.5 if len(plain) < 60 else 1.0
    elif _speaks_of_meeting(plain) and len(plain) < 220 and place < 12:
        weight = 2.8
    elif len(plain) < 60 and place < 12:
        weight = 2.2
    elif place < 4:
        weight = 1.2
    return weight


def _year_nearby(document: Document, named: date | None) -> int | None:
    if named:
        return named.year
    years = [int(y) for b in document.blocks[:HEAD] for y in re.findall(r"(?<!\d)(20[0-4]\d)(?!\d)", b.text)]
    return years[0] if years and len(set(years)) == 1 else None


def _without_year(plain: str, year: int) -> Iterator[date]:
    for pattern in _dates_without_year():
        for found in pattern.finditer(plain):
            try:
                yield date(year, month_numbers()[found["n"]], int(found["d"]))
            except ValueError:
                continue


# --- Language -----------------------------------------------------------------------------------------------------


def language_of(document: Document) -> Words:
    """The language most of the small words are of."""
    text = f" {folded(document.text[:20000])} "
    words = re.findall(r"[a-z']+", text)
    counts = {
        code: sum(bool(whole(table.stopwords).match(w)) for w in words[:4000]) for code, table in languages().items()
    }
    return languages()[max(counts, key=lambda code: (counts[code], code == "fr"))]


# --- Organisations ------------------------------------------------------------------------------------------------

_ACRONYM = re.compile(r"^(?=.*[A-ZÀ-Ý].*[A-ZÀ-Ý])[\wÀ-ÿ&'’.\-/ ]{2,40}$")


def organisations(document: Document) -> tuple[Organisation, ...]:
    """Those that took part, as the attendance names them; sub-units in parentheses belong to the one before."""
    table = every()
    found: dict[str, Organisation] = {}
    listing = False  # the lines below a heading of organisations or of attendance
    by_person = False
    for block in document.blocks[: HEAD * 4]:
        text = squeezed(block.text)[:LONGEST_LIST]
        if block.kind == "row":
            for organisation in _of_column(block):
                _add(found, organisation)
            listing = False
            continue
        label, colon, rest = text.partition(":")
        absent = anywhere(rf"\W+(?:{table.absent})").search(folded(rest))
        rest = rest[: absent.start()] if absent else rest
        words = heading_words(label)
        if colon and len(label) < 80 and whole(table.organisations_label).match(words):
            names_organisations = not _names_people(words) or _mostly_acronyms(rest)
            for organisation in _named(rest, lists=names_organisations):
                _add(found, organisation)
            listing, by_person = not rest.strip(), not names_organisations
            continue
        if block.kind == "heading" or (len(text) < 60 and text.endswith(":")):
            words = heading_words(text)
            listing = bool(whole(table.organisations_label).match(words)) or section_of(words) == "attendance"
            by_person = _names_people(words)
            continue
        if listing and (block.kind == "item" or len(text) < 300):
            for organisation in _named(text, lists=not by_person):
                _add(found, organisation)
        else:
            listing = False
    return tuple(found.values())[:MOST_ORGANISATIONS]


def _names_people(words: str) -> bool:
    return anywhere(every().organisation).search(words) is None


def _mostly_acronyms(text: str) -> bool:
    """«Participants: UNHCR, DRC, Save the Children, IRC»: they are not people."""
    names = [
        re.sub(r"[(\[].*", "", part).strip(" .") for part in re.split(rf"[;,|\n]|\b(?:{every().conjunction})\b", text)
    ]
    acronyms = [name for name in names if re.fullmatch(r"[A-ZÀ-Ý][A-ZÀ-Ý0-9&/-]{1,11}", name)]
    return len(acronyms) >= 2 and 2 * len(acronyms) > len([name for name in names if name])


def _add(found: dict[str, Organisation], one: Organisation) -> None:
    key = folded(one.name)
    before = found.get(key)
    aliases = tuple(dict.fromkeys((*(before.aliases if before else ()), *one.aliases)))
    found[key] = Organisation(before.name if before else one.name, aliases)


def _named(text: str, *, lists: bool) -> Iterable[Organisation]:
    """«UNHCR, MINUSMA (CAD, PE)» where organisations are listed; «Awa – NRC», «Awa (NRC)» where people are."""
    if lists:
        for one in read_roster(text):
            name = one.name.strip(" .")
            if 2 <= len(name) <= 40 and len(name.split()) <= 5 and name[0] != "@":
                yield Organisation(name, one.aliases)
        return
    for person in re.split(r"[;/|\n]|,(?![^()]*\))", text):
        inside = re.findall(r"[(\[]([^()\[\]]{2,40})[)\]]", person)
        parts = [p.strip() for p in re.split(r"\s[–—-]\s", re.sub(r"[(\[].*?[)\]]", "", person))]
        for name in (*inside, *parts[1:2]):
            if _ACRONYM.match(name.strip()) and "@" not in name:
                yield Organisation(name.strip())


def _of_column(block: Block) -> Iterable[Organisation]:
    table = every()
    named = any(map(anywhere(table.column_name).search, map(heading_words, block.heads)))
    if not (named or lists_people(block)):
        return
    for head, cell in zip(block.heads, block.cells, strict=False):
        words = heading_words(head)
        if whole(rf"(?:{table.organisation})\w{{0,3}}(?: .*)?").match(words) and cell.strip() and len(cell) <= 40:
            yield Organisation(squeezed(cell))


def known_names(document: Document) -> frozenset[str]:
    """Words that name the people who were there: first names, surnames, initials."""
    names: set[str] = set()
    listing = False
    for block in document.blocks[: HEAD * 4]:
        text = squeezed(block.text)[:LONGEST_LIST]
        label, colon, rest = text.partition(":")
        if block.kind == "heading":
            listing = section_of(heading_words(text)) == "attendance"
            continue
        if colon and len(label) < 60 and section_of(heading_words(label)) == "attendance":
            names |= set(_name_words(rest))
            listing = not rest.strip()
        elif listing and (block.kind in ("item", "row") or len(text) < 200):
            names |= set(_name_words(text))
    return frozenset(names)


def _name_words(text: str) -> Sequence[str]:
    return [w for w in re.findall(r"[A-ZÀ-Ý][\wÀ-ÿ'’-]+", text) if len(w) > 1]
