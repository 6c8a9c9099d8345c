"""A document cut into statements: each sentence, item or table row that may be an action, with what it stands under."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Literal

from domain.minutes.days import month_names, weekdays
from domain.minutes.document import Block, Document
from domain.minutes.languages import every
from domain.minutes.languages.words import Words
from domain.minutes.plain import folded, squeezed

Section = Literal["", "actions", "decisions", "next", "review", "attendance", "agenda", "record", "said"]
Role = Literal["action", "decision", "who", "when", "status", "topic", "said", "to", ""]

LONGEST_HEADING = 90
SPACE = r"(?:(?<=')| )"  # behind a word of a list; none behind an apostrophe
LONG_TALK = 120  # letters; a remark beside an action is shorter
LONGEST = 1000  # letters of a statement; no sentence that asks for something is longer


@dataclass(frozen=True)
class Statement:
    """Words of the document that may ask for something, and where they stand."""

    text: str  # one sentence or item, as written
    quote: str
    section: Section = ""
    topic: str = ""  # the heading, or the first cell of its row
    group: int = 0  # statements of one row or under one heading have the same number
    form: Literal["sentence", "item", "row"] = "sentence"
    lead: str = ""  # the line that led into the list it stands in: «Les partenaires doivent :»
    labelled: bool = False  # it began with «Action :», «=>»
    who: str | None = None  # the cells beside it
    when: str | None = None
    to: str | None = None
    status: str | None = None
    arrowed: bool = False  # with a sign, not a word
    before: str = ""  # what was said just before, below the same heading


@lru_cache(maxsize=256)
def whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})\Z")


@lru_cache(maxsize=256)
def anywhere(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def told_of(text: str, words: Words) -> re.Match[str] | None:
    """Where it is told what was done: «Diffusé le 21 juin», «la note a été lue».

    Folded letters alone would take «à confirmer» for «a confirmé», and «est libre» for «est livré».
    """
    first = _DONE_FIRST.match(text)
    found = (one for one in anywhere(words.past).finditer(folded(text)) if _is_written_so(one, text, words))
    return first or next(found, None)


_DONE_FIRST = re.compile(r"\W*[A-ZÀ-Ý][\wÀ-ÿ-]+ée?s? (?:le|la|par|en|au|aux|à|lors|hier|ce|chez) ")


def _is_written_so(past: re.Match[str], text: str, words: Words) -> bool:
    """Whether the accents are where the past has them; in a text without any, nothing can be told from them."""
    said = text[slice(*past.span())].lower()
    return text.isascii() or (said[0] != "à" and anywhere(words.past_written).search(said) is not None)


# --- Headings, labels, columns ------------------------------------------------------------------------------------

_INCLUSIVE = re.compile(r"(?<=[a-z])[.·]e[.·]s\b")  # «présent.e.s»: French signs rather than French words
_ASIDE = re.compile(r"\([^()]{0,60}\)$")
_SIGNS = "".join(chr(c) for c in range(33, 127) if not chr(c).isalnum()) + " «»“”…•·▪●✓✔☐☒□■°–—"


def heading_words(text: str) -> str:
    """«**3. Points d'action :**» -> «points d'action»"""
    plain = squeezed(_INCLUSIVE.sub("s", folded(text)[: 3 * LONGEST_HEADING]))
    plain = _numbering().sub("", plain.lstrip(_SIGNS.replace("(", "")), count=1).lstrip(_SIGNS)
    return _ASIDE.sub("", plain.rstrip(_SIGNS.replace(")", ""))).strip(_SIGNS)


@lru_cache(maxsize=1)
def _numbering() -> re.Pattern[str]:
    return re.compile(
        rf"^(?:(?:{every().numbered})\s+)?(?:\(?(?:\d{{1,2}}|[ivx]{{1,4}}|[a-h])\s?[.):°/-]{{1,3}}\s?){{0,4}}"
    )


@lru_cache(maxsize=1024)
def section_of(words: str) -> Section:
    """What stands under a heading of these words; empty when it tells nothing."""
    if not words or len(words) > LONGEST_HEADING:
        return ""
    table = every()
    tests: tuple[tuple[Section, str], ...] = (
        ("review", table.review),
        ("attendance", table.attendance),
        ("record", table.record),
        ("actions", table.actions),
        ("decisions", table.decisions),
        ("next", table.next_steps),
        ("agenda", table.agenda),
    )
    ours = f"(?:{table.article}|{table.our}|{table.your})"
    for section, pattern in tests:
        if whole(pattern).match(words) or whole(rf"{ours} (?:{pattern})").match(words):
            return section
    for section, pattern in (("actions", table.actions), ("decisions", table.decisions), ("next", table.next_steps)):
        if re.match(rf"(?:{ours} )?(?:{pattern})(?: ?[/&,(-]| (?:{table.goes_on}|-) )", words) and len(words) < 60:
            return section
        if re.search(rf"(?:^| )(?:{table.conjunction}|[&/:-]) (?:{pattern})\Z", words) and len(words) < 60:
            return section
    return ""


@lru_cache(maxsize=1024)
def role_of(head: str) -> Role:
    """What a column of this head holds."""
    words = heading_words(head)
    if not words or _how_long().search(folded(head)):
        return ""
    table = every()
    tests: tuple[tuple[Role, str], ...] = (
        ("decision", table.column_decision),
        ("to", table.column_to),
        ("when", table.column_when),
        ("status", table.status_label),
        ("action", table.column_action),
        ("who", table.column_who),
        ("topic", table.column_topic),
        ("said", table.column_said),
        ("status", table.column_status),
    )
    return next((role for role, pattern in tests if whole(pattern).match(words)), "")


@lru_cache(maxsize=1)
def _how_long() -> re.Pattern[str]:
    """«Temps (min)»"""
    return re.compile(rf"\((?:\w+ )?(?:mins?|mn|minutes?|{every().hours}|h)\.?\)")


@lru_cache(maxsize=1024)
def heads_of_actions(words: str) -> bool:
    """«N° Action Responsable Échéance»: the heads of a table whose lines were lost."""
    roles = [role_of(word) for word in words.split()]
    if not 3 <= len(roles) <= 10 or roles.count("") > 1:
        return False
    return bool({"action", "decision"} & set(roles)) and bool({"who", "when"} & set(roles))


def state_of(text: str) -> Literal["done", "open", ""]:
    """What a state's words say: «FAIT», «non réalisé», «in progress»."""
    words = squeezed(re.sub(r"^[\W_]+|[\W_]+$", "", folded(text)))
    if re.search(r"[✓✔☑✅☒]", text):
        return "done"
    if not words:
        return ""
    if re.match(rf"(?:{every().not_done})(?:\W|\Z)", words):
        return "open"
    return "done" if re.match(rf"(?:{every().done})(?:\W|\Z)", words) else ""


# --- Cutting ------------------------------------------------------------------------------------------------------

_SENTENCE_END = re.compile(
    r"(?:(?<=[^\s.A-Z][.!?])|(?<=[A-Z]{2}[.!?]))\s+(?=[\"'«“(\[@]?\s?[A-ZÀ-ÖØ-Þ\d@]|=+>|->|[→⇒➔])|(?<=;)\s+(?=\w[^;()]{14})|\n+"
)
_NUMBER_ALONE = re.compile(r"\W*\d{1,2}\.\Z")
LONGEST_SHORTENED = 12


@lru_cache(maxsize=1)
def _shortened() -> re.Pattern[str]:
    return re.compile(rf"\b(?:n°|{every().shortened})\.\Z")


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph, item or cell, as written."""
    parts: list[str] = []
    start = 0
    for end in _SENTENCE_END.finditer(text):
        piece = text[start : end.start()]
        if "\n" not in end.group() and _goes_on(piece):
            continue
        parts.append(piece)
        start = end.end()
    parts.append(text[start:])
    return [p.strip()[:LONGEST] for p in parts if any(c.isalnum() for c in p)]


def _goes_on(piece: str) -> bool:
    """«3.», «M.», «p. ex.»: the full stop is not that of a sentence."""
    if not piece.endswith("."):
        return False
    return bool(_NUMBER_ALONE.match(piece) or _shortened().search(folded(piece[-LONGEST_SHORTENED:])))


_BULLET = re.compile(r"^\s*(?:[-–—•*·▪◦●➢➤✓✔■❑o])\s+|^\s*(?:\(?\d{1,2}[.)]|[a-h]\))\s+")
_ARROW = re.compile(r"^\W*(?:=+>|-+>|→|➔|⇒|➜|►|▶|⇨|➤|>>)\s*")


def unbulleted(text: str) -> str:
    return _BULLET.sub("", text, count=1).strip()


# --- Walking ------------------------------------------------------------------------------------------------------


@dataclass
class _Place:
    """Where the walk is."""

    section: Section = ""
    level: int = 0
    topic: str = ""
    group: int = 0
    lead: str = ""
    label_section: Section = ""  # of a label line, until the next paragraph that is none
    in_lost_table: bool = False  # below the heads of one; its rows do not end like sentences
    heads: tuple[str, ...] = ()
    row_before: tuple[str, ...] = ()
    sections: list[tuple[int, Section]] = field(default_factory=list)


def statements(document: Document) -> list[Statement]:
    """All that may be an action, in reading order."""
    found: list[Statement] = []
    place = _Place()
    for block in document.blocks:
        if block.kind in ("header", "footer") or (block.kind != "row" and is_page_line(block.text)):
            continue
        if block.kind == "heading":
            _enter(place, block)
        elif block.kind == "row":
            found += _of_row(block, place)
        else:
            found += _of_text(block, place)
    found = _attached(found)
    pairs = zip(found, [None, *found], strict=False)
    return [replace(one, before=last.text) if last and last.group == one.group else one for one, last in pairs]


@lru_cache(maxsize=1)
def _of_before() -> re.Pattern[str]:
    table = every()
    a_day = rf"\d|(?:{table.on_day}|{table.cue}|{weekdays()}|{month_names()})\b"
    told = r"\s*[:=]\s*"
    return re.compile(
        rf"^[\W_]{{0,8}}(?:(?P<when>{table.due_label})(?:{told}|\s+(?={a_day}))"
        rf"|(?:(?P<who>{table.responsible_label})|(?P<state>{table.status_label})){told})(?P<rest>\S.{{0,160}})$"
    )


@lru_cache(maxsize=1)
def _only_when() -> re.Pattern[str]:
    """«d'ici fin mai», as an item of its own below what is due then"""
    day = rf"(?:\d{{1,2}}\S*|{weekdays()}|{month_names()})\b"
    return re.compile(rf"\W*(?:{every().cue})(?: \w+)? (?:{day} ?){{1,3}}(?:\d{{4}})?\W*")


def _attached(found: list[Statement]) -> list[Statement]:
    """«Responsable : UNHCR», «Deadline: 5 May», «UPDATE: Complete» on a line of their own belong to what is before."""
    result: list[Statement] = []
    for one in found:
        aside = _of_before().match(folded(one.text))
        by_when = one.form == "item" and len(one.text) < LONGEST_HEADING and _only_when().fullmatch(folded(one.text))
        if by_when and result and result[-1].group == one.group and not result[-1].when:
            result[-1] = replace(result[-1], when=one.text)
            continue
        if not aside or not result or result[-1].group != one.group:
            result.append(one)
            continue
        rest = one.text[aside.start("rest") :].strip(" *_")
        before = result[-1]
        if aside["state"]:
            result[-1] = replace(before, status=rest)
        elif aside["when"]:
            result[-1] = replace(before, when=rest)
        else:
            result[-1] = replace(before, who=rest)
    return result


@lru_cache(maxsize=1)
def _page() -> re.Pattern[str]:
    page = every().page
    return re.compile(
        rf"\b(?:{page}) ?[-|]?$|^ ?[-|]? ?(?:{page})\b"
        r"|(?:^|(?P<before>\S*)\s)(?P<number>[1-9]\d{0,2}) ?/ ?(?P<of>[1-9]\d{0,2}) ?[-|]?$"
    )


@lru_cache(maxsize=1)
def _before_a_day() -> re.Pattern[str]:
    table = every()
    return re.compile(rf"\W*(?:{table.on_day}|{table.with_day}|{table.cue}|{weekdays()})|.*[:(]")


def is_page_line(text: str) -> bool:
    """The head or foot of a page that got among the lines: «Compte rendu du 12 mai – page 2 sur 3»."""
    found = _page().search(squeezed(folded(text))) if len(text) < 120 else None
    if found is None or found["number"] is None:
        return found is not None
    return int(found["number"]) <= int(found["of"]) and not _before_a_day().fullmatch(found["before"] or "")


def _enter(place: _Place, block: Block) -> None:
    """A heading: what it says holds for what is below it, and for smaller headings that say nothing of their own."""
    words = heading_words(block.text)
    own = section_of(words)
    level = block.level or 1
    place.sections = [(at, s) for at, s in place.sections if at < level]
    inherited = place.sections[-1][1] if place.sections else ""
    place.section = own or inherited
    place.sections.append((level, place.section))
    place.topic, place.label_section, place.in_lost_table = squeezed(block.text), "", False
    place.lead = block.text if own in ("actions", "decisions", "next") else ""
    place.group += 1


_LABEL_LINE = re.compile(r"^(?P<label>(?:[^:.!?\n]|(?<=\w)\.(?=\w)){2,70}?)\s*:\s*(?P<rest>.*)$", re.DOTALL)


def _of_text(block: Block, place: _Place) -> Iterator[Statement]:
    text = block.text.strip()
    is_item = block.kind == "item" or bool(_BULLET.match(text))
    bare = unbulleted(text)
    words = heading_words(bare)
    listed = is_item and (place.label_section or place.section) == "agenda"
    section = section_of(words) if len(bare) <= LONGEST_HEADING and not listed else ""
    standing_alone = bare.rstrip("*_ ").endswith(":") or (
        not is_item and not bare.rstrip("*_ ").endswith((".", ";", ","))
    )
    if section and standing_alone:  # a line that is a heading without being marked as one
        place.label_section, place.lead, place.topic = section, bare, squeezed(bare)
        place.group += 1
        return
    if not is_item and heads_of_actions(words):
        place.label_section, place.in_lost_table, place.lead = "actions", True, ""
        place.group += 1
        return
    if place.in_lost_table and bare.endswith((".", ":")):
        place.label_section, place.in_lost_table = "", False
    label = _LABEL_LINE.match(bare)
    if label and label["rest"] and len(label["label"]) <= 60:
        named = section_of(heading_words(label["label"]))
        if named == "attendance" or (named in ("agenda", "record") and not is_item):
            return
    if not is_item:
        if not bare.endswith(":"):
            goes_on = place.in_lost_table or (
                _is_short(bare)
                and (place.label_section in ("attendance", "agenda", "record") or bare.endswith((".", ")")))
            )
            place.label_section = place.label_section if goes_on else ""
            place.lead = ""
        else:
            place.label_section = ""
    if (
        len(bare.split()) > (14 if not is_item else 25)
        and not place.label_section
        and place.section in ("agenda", "attendance", "record")
    ):
        place.section = ""  # what is told at length is neither an agenda nor a list of names
    current = place.label_section or place.section
    yield from _cut(bare, current, place, "item" if is_item else "sentence")
    if bare.rstrip("*_ ").endswith(":"):
        place.lead = sentences(bare)[-1] if sentences(bare) else ""
        if not is_item:
            place.group += 1


def _is_short(text: str) -> bool:
    return len(text.split()) <= 12


def _cut(text: str, section: Section, place: _Place, form: Literal["sentence", "item"]) -> Iterator[Statement]:
    for sentence in sentences(text):
        one = unbulleted(sentence)
        statement = Statement(one, one, section, place.topic, place.group, form, place.lead)
        yield _labelled(statement)


_LABEL = re.compile(
    r"^[\W_]{0,8}(?P<label>[^\W\d_][^:\n]{0,40}?)[\s*_]{0,4}(?:\d{1,3})?[\s*_]{0,4}(?::|--|–|—)[\s*_]{0,4}(?P<rest>\S.*)$",
    re.DOTALL,
)


@lru_cache(maxsize=1)
def _shouted() -> re.Pattern[str]:
    return re.compile(rf"\W*(?P<label>{every().shouted}|{every().todo})\b\s*[:–—-]?\s+(?=\S)")


_BOX = re.compile(r"\s*(?:[-*] )?(?:\[ ?\]|[☐□]|(?P<done>\[[xX]\]|[☑☒✅]))\s+")


def _labelled(statement: Statement) -> Statement:
    """«ACTION: JD to circulate …», «=> relancer la mairie»: the label goes, what it says stays."""
    text = statement.text
    if box := _BOX.match(text):
        text = text[box.end() :].strip()
        quote = text if statement.quote == statement.text else statement.quote
        statement = replace(statement, text=text, quote=quote, labelled=not box["done"])
        statement = replace(statement, status="☑") if box["done"] else statement
    arrow = _ARROW.match(text)
    if arrow:
        return replace(statement, text=text[arrow.end() :].strip(), labelled=True, arrowed=True)
    bare = re.sub(r"\*\*|__", "", text)
    shouted = _shouted().match(folded(bare))
    if shouted and bare[slice(*shouted.span("label"))].isupper():  # «ACTION Maud : …», without a colon
        return replace(statement, text=bare[shouted.end() :], labelled=True)
    label = _LABEL.match(text)
    statement = replace(statement, text=re.sub(r"\*\*|__|`", "", text))
    if label and whole(every().label).match(squeezed(folded(label["label"])).strip()):
        return replace(statement, text=label["rest"].strip(" *_"), labelled=True)
    return statement


# --- Rows ---------------------------------------------------------------------------------------------------------


def _roles(block: Block) -> Mapping[int, Role]:
    roles: dict[int, Role] = {i: role for i, head in enumerate(block.heads) if (role := role_of(head))}
    plainly = [
        i
        for i in roles
        if roles[i] == "decision" or anywhere(rf"\b(?:{every().plainly_action})\b").search(folded(block.heads[i]))
    ]
    for i, role in list(roles.items()):
        if role == "action" and plainly and i not in plainly:  # «Item | Discussion | Decisions»
            roles[i] = "topic" if i == 0 else "said"
    return roles


def _of_row(block: Block, place: _Place) -> Iterator[Statement]:
    place.group += 1
    place.lead = ""
    roles = _roles(block)
    if not roles:
        yield from _of_unnamed_row(block, place)
        return
    cells = _filled(block)
    status = " ".join(cells[i] for i, role in roles.items() if role == "status").strip() or None
    who = _joined(cells, roles, "who")
    whens = {
        i: cells[i]
        for i, role in roles.items()
        if role == "when" and i < len(cells) and any(c.isalnum() for c in cells[i])
    }
    later = [cell for i, cell in whens.items() if not anywhere(every().first_date).search(folded(block.heads[i]))]
    when = squeezed((later or list(whens.values()))[-1]) if whens else None  # a second one is the new date
    to = _joined(cells, roles, "to")
    topic = _joined(cells, roles, "topic") or _first_text(cells, roles)
    place_topic = squeezed(topic or place.topic)
    acting = [i for i, role in roles.items() if role == "action"] or [
        i for i, role in roles.items() if role == "decision"
    ]
    if acting and _tells_of_the_agenda(block, roles, cells, place.label_section or place.section):
        acting, who, when = [], None, None
        roles = {i: "topic" if role in ("action", "who", "when") else role for i, role in roles.items()}
    has_columns = any(role in ("who", "when") for role in roles.values())
    section: Section = "review" if place.section == "review" or place.label_section == "review" else "actions"
    if not acting and not has_columns:
        yield from _of_unnamed_row(block, place)
        return
    if not acting and "when" not in roles.values() and lists_people(block):
        return
    if not acting:  # who and when without a column for what: the longest cell says it
        beside = ("who", "when", "status", "to")
        free = [i for i in range(len(cells)) if roles.get(i) not in beside and _says_what(cells[i])]
        if not free:  # «# | Suivi | Responsable | Échéancier»
            free, status = [i for i in range(len(cells)) if roles.get(i) not in ("who", "when", "to")], None
        acting = sorted(free, key=lambda i: -len(cells[i]))[:1]
    for i in acting:
        decision = roles.get(i) == "decision"
        own: Section = section if section == "review" or not decision or has_columns else "decisions"
        pieces = _pieces(cells[i], split=decision or not has_columns or "\n" in cells[i])
        for piece in pieces:
            quote = block.text[:LONGEST] if len(pieces) == 1 and has_columns else piece
            yield _labelled(
                Statement(piece, quote, own, place_topic, place.group, "row", "", False, who, when, to, status)
            )
    for i, role in roles.items():
        if role in ("said", "topic", "") and i not in acting and len(cells[i]) > 40:
            for piece in _pieces(cells[i], split=True):
                yield _labelled(
                    Statement(piece, piece, "said", place_topic, place.group, "sentence", "", False, None, None)
                )
    for i, cell in enumerate(cells):
        if i not in roles and len(cell) > 40:
            for piece in _pieces(cell, split=True):
                yield _labelled(
                    Statement(piece, piece, "said", place_topic, place.group, "sentence", "", False, None, None)
                )


@lru_cache(maxsize=1)
def _names_a_day() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{weekdays()}|{month_names()})\b|\d[/.-]\d|\b20\d\d\b")


def _tells_of_the_agenda(block: Block, roles: Mapping[int, Role], cells: Sequence[str], section: Section) -> bool:
    """«Time | Item | Who | Notes»: a point, who speaks to it, and at length what was said; no list of actions."""
    if section in ("actions", "decisions", "next", "review") or "decision" in roles.values():
        return False
    items = [i for i, role in roles.items() if role == "action"]
    if any(role == "when" and _names_a_day().search(folded(cells[i])) for i, role in roles.items()):
        return False
    if any(anywhere(rf"\b(?:{every().plainly_action})\b").search(folded(block.heads[i])) for i in items):
        return False
    said = sum(len(cells[i]) for i, role in roles.items() if role == "said")
    return said > LONG_TALK and said > 2 * sum(len(cells[i]) for i in items)


def _says_what(cell: str) -> bool:
    return re.search(r"[^\W\d_]{3}", cell) is not None


def lists_people(block: Block) -> bool:
    """It has a column that only a list of people has."""
    heads = map(heading_words, block.heads)
    return any(map(anywhere(rf"\b(?:{every().column_people})\b").search, heads))


def _filled(block: Block) -> list[str]:
    """The cells, as many as there are heads."""
    return [*block.cells, *[""] * (len(block.heads) - len(block.cells))]


def _of_unnamed_row(block: Block, place: _Place) -> Iterator[Statement]:
    """A row of a table that has no heads: its cells are read like paragraphs."""
    section = place.label_section or place.section
    if section == "actions" and len(block.cells) > 1:
        longest = max(block.cells, key=len)[:LONGEST]
        others = [c[:LONGEST] for c in block.cells if c and not c.startswith(longest)]
        yield _labelled(
            Statement(
                longest,
                block.text[:LONGEST],
                section,
                place.topic,
                place.group,
                "row",
                "",
                False,
                None,
                " ; ".join(others) or None,
            )
        )
        return
    for cell in block.cells:
        for piece in _pieces(cell, split=True):
            yield _labelled(Statement(piece, piece, section, place.topic, place.group, "sentence", "", False))


def _pieces(cell: str, *, split: bool) -> list[str]:
    """The items or sentences of a cell; a cell of one item is one piece."""
    lines = [unbulleted(line) for line in cell.split("\n")]
    lines = [line for line in lines if any(c.isalnum() for c in line)]
    if not split:
        return [squeezed(cell)[:LONGEST]] if lines else []
    return [s for line in lines for s in sentences(line)]


def _joined(cells: Sequence[str], roles: Mapping[int, Role], role: Role) -> str | None:
    return squeezed(" ".join(cells[i] for i, r in roles.items() if r == role and i < len(cells))) or None


def _first_text(cells: Sequence[str], roles: Mapping[int, Role]) -> str:
    return next((c for i, c in enumerate(cells) if c and roles.get(i, "") in ("", "topic")), "")
