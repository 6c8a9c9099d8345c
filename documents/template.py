"""A group's own template: the .docx its coordination sent, checked, and made ready to be filled.

One without placeholders is a letterhead: its page, header, footer, logo and styles stay, and our text is set into it.
One with placeholders is the document itself. Nothing in it can do more than show what we hand it: the placeholders are
read by a Jinja that knows names, conditions and loops and no more, and a package that carries programs, foreign
objects or links to be fetched is refused.
"""

import copy
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, Any

from docx import Document
from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
from docx.image.image import Image
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.parts.image import ImagePart
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, Template, TemplateSyntaxError, Undefined, UndefinedError, meta, nodes
from jinja2.runtime import LoopContext
from jinja2.sandbox import SandboxedEnvironment

from documents.reading.package import parsed, unpacked
from documents.reading.refusals import DocumentRefusedError, Reason
from documents.refusals import LARGEST, Fault, TemplateRefusedError
from documents.wording import Words

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.section import _Footer
    from docx.styles.style import BaseStyle

MOST_PIXELS = 40_000_000  # of one picture
LONGEST_LOOP = 100_000  # characters of XML that stand again for each of what it goes over; ours have 20,000
LEGIBLE = 4.5  # the contrast that text needs, by WCAG
NARROWEST = 4000  # twentieths of a point between the margins, some 7 cm: less is no page for text

_PLACEHOLDER = re.compile(r"\{[{%#].*")
# What a field of Word may not do: fetch, run, or talk to other programs. Word tells them in capitals and small letters.
_FETCHES = re.compile(
    r"\W*(INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DDE|DDEAUTO|DATABASE|RD|EMBED|MACROBUTTON|PRINT|CONTROL"
    r"|HTMLACTIVEX|OCX)\b",
    re.IGNORECASE,
)
_PAGE = re.compile(r"\s*PAGE\b", re.IGNORECASE)
_FIELD = "\ufffc"  # a field that stands in another's instruction
_MADE_UP = re.compile(rf"\s*\w*{_FIELD}")  # then even its name may be the result of another one
_OURS = "1F4E79"  # our accent and its paler ground, where a letterhead has a colour of its own
_OUR_GROUND = "EAF0F6"


def is_letterhead(own: bytes) -> bool:
    """Without any placeholder, in the text or around it."""
    return not placeholders(own)


def placeholders(own: bytes) -> str:
    """What stands in its placeholders, wherever they are."""
    return "\n".join(_PLACEHOLDER.findall("\n".join(_text_of(part) for part in _written(own))))


def opened(own: bytes, ours: Path) -> io.BytesIO:
    """The template to fill: the group's own, or ours set into its letterhead. The last line of the page is ours."""
    word = Document(io.BytesIO(own))
    builtin = Document(str(ours))
    if is_letterhead(own):
        _set_into(word, builtin)
    _sign(word, builtin)
    _settle(word)
    filled = io.BytesIO()
    word.save(filled)
    filled.seek(0)
    return filled


def left_out(own: bytes) -> str:
    """The words of a letterhead's own text, which gives way to ours; those above a logo in it stay."""
    word = Document(io.BytesIO(own))
    body = word.element.body
    for kept in [] if _has_header(word) else _picture_on_top(body):
        body.remove(kept)
    return " ".join(_text_of(body).split())


# What a package may hold


def check(data: bytes) -> bytes:
    """The .docx as it will be kept. Raises TemplateRefusedError when it holds more, or other, than a template needs."""
    if len(data) > LARGEST:
        raise TemplateRefusedError(Fault.TOO_LARGE)
    _check_kind(data)
    try:
        parts = unpacked(data)
        types = parts.get("[Content_Types].xml", b"")
        if b"macroEnabled" in types or any(b"vbaProject" in rels for rels in _relations(parts)):
            raise TemplateRefusedError(Fault.MACROS)
        _check_names(types)
        for rels in _relations(parts):
            _check_relations(rels)
        for name, part in parts.items():
            if name.casefold().endswith(".xml"):
                _check_fields(parsed(part))
    except DocumentRefusedError as refused:
        large = refused.reason in (Reason.TOO_COMPLEX, Reason.TOO_LARGE)
        fault = Fault.TOO_LARGE if large else Fault.ENCRYPTED if refused.reason is Reason.ENCRYPTED else Fault.DAMAGED
        raise TemplateRefusedError(fault) from None
    if b"wordprocessingml.template.main+xml" in types:
        data = _as_document(data)
    try:
        word = Document(io.BytesIO(data))
    except Exception:  # whatever a damaged package makes python-docx say
        raise TemplateRefusedError(Fault.DAMAGED) from None
    _check_pictures(word)
    return data


def _check_kind(data: bytes) -> None:
    from documents.reading.kinds import kind_of

    try:
        kind = kind_of(data, "template.docx")
    except DocumentRefusedError as refused:
        known = {Reason.OLD_WORD: Fault.OLD_WORD, Reason.ENCRYPTED: Fault.ENCRYPTED, Reason.DAMAGED: Fault.DAMAGED}
        raise TemplateRefusedError(known.get(refused.reason, Fault.NOT_WORD)) from None
    if kind != "docx":
        raise TemplateRefusedError(Fault.NOT_WORD)


def _relations(parts: Mapping[str, bytes]) -> Iterator[bytes]:
    return (part for name, part in parts.items() if name.casefold().endswith(".rels"))


def _check_names(types: bytes) -> None:
    """What is read as XML is called so: a part by another name would be read by Word and not by us."""
    for kind in parsed(types):
        name = str(kind.get("PartName") or f".{kind.get('Extension')}").casefold()
        is_xml = re.fullmatch(r"application/(.*\+)?xml", str(kind.get("ContentType")).casefold())
        if is_xml and not name.endswith((".xml", ".rels")):
            raise TemplateRefusedError(Fault.DAMAGED)


def _check_relations(rels: bytes) -> None:
    for relation in parsed(rels):
        kind = str(relation.get("Type", "")).rpartition("/")[2]
        if kind in ("oleObject", "package", "control", "aFChunk", "subDocument", "activeXControlBinary"):
            raise TemplateRefusedError(Fault.EMBEDDED)
        if relation.get("TargetMode") == "External" and kind not in ("hyperlink", "attachedTemplate"):
            raise TemplateRefusedError(Fault.LINKED)


def check_filled(word: "Word") -> None:
    """What it is filled with, or leaves out, makes no field that fetches either."""
    for part in word.part.package.iter_parts():
        if part.partname.casefold().endswith(".xml"):
            _check_fields(part.element if hasattr(part, "element") else parsed(part.blob))


def _check_fields(root: Any) -> None:
    for instruction in _instructions(root):
        if found := _FETCHES.match(instruction) or _MADE_UP.match(instruction):
            raise TemplateRefusedError(Fault.LINKED, found[0].strip(f" {_FIELD}"))


def _instructions(root: Any) -> Iterator[str]:
    """What each field says, its runs joined: the runs of one may be cut anywhere, those of two belong apart."""
    being_told: list[str | None] = []  # of the fields that are open, innermost last; None once its result begins
    loose: list[str] = []
    for element in root.iter(*map(qn, ("w:fldChar", "w:instrText", "w:delInstrText", "w:fldSimple"))):
        kind = element.get(qn("w:fldCharType"))
        if kind == "begin" or element.tag == qn("w:fldSimple"):
            if being_told and being_told[-1] is not None:
                being_told[-1] += _FIELD
            if kind == "begin":
                being_told.append("")
            else:
                yield str(element.get(qn("w:instr")))
        elif kind in ("separate", "end"):
            if being_told and being_told[-1] is not None:
                yield being_told[-1]
                being_told[-1] = None
            if being_told and kind == "end":
                being_told.pop()
        elif being_told and being_told[-1] is not None:
            being_told[-1] += element.text or ""
        else:
            loose.append(element.text or "")
    yield from (told for told in being_told if told is not None)
    yield from (*loose, "".join(loose))


def _check_pictures(word: "Word") -> None:
    for part in word.part.package.iter_parts():
        if isinstance(part, ImagePart):
            try:
                picture = Image.from_blob(part.blob)
            except (UnrecognizedImageError, InvalidImageStreamError, UnexpectedEndOfFileError):
                continue  # a drawing, EMF or SVG
            except Exception:
                raise TemplateRefusedError(Fault.DAMAGED) from None
            if picture.px_width * picture.px_height > MOST_PIXELS:
                raise TemplateRefusedError(Fault.PICTURE)


def _as_document(data: bytes) -> bytes:
    """A .dotx is a .docx under another name."""
    from documents.archive import zipped

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    types = files["[Content_Types].xml"]
    files["[Content_Types].xml"] = types.replace(b".template.main+xml", b".document.main+xml")
    return zipped(files)


def _written(own: bytes) -> list[Any]:
    """The text and what stands around it, as XML."""
    word = Document(io.BytesIO(own))
    around = (RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER, RELATIONSHIP_TYPE.FOOTNOTES)
    parts = [rel.target_part for rel in word.part.rels.values() if not rel.is_external and rel.reltype in around]
    return [word.element.body, *(parsed(part.blob) for part in parts)]


def _text_of(element: Any) -> str:
    """Paragraph by paragraph: a placeholder may be cut into runs, never into paragraphs."""
    return "\n".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in element.iter(qn("w:p")))


# Filling it


class Filling(DocxTemplate):  # type: ignore[misc]  # docxtpl tells no types
    """docxtpl goes through every run of the document for text on several lines; here only where there is any."""

    def resolve_listing(self, xml: str) -> str:
        def resolved(paragraph: re.Match[str]) -> str:
            found = paragraph.group()
            return str(super(Filling, self).resolve_listing(found)) if _SEVERAL_LINES.search(found) else found

        return _PARAGRAPH.sub(resolved, xml) if _SEVERAL_LINES.search(xml) else xml


_PARAGRAPH = re.compile("<w:p(?: [^>]*)?>.*?</w:p>", re.DOTALL)
_SEVERAL_LINES = re.compile("[\t\a\n\f]")


# What placeholders may do

_NODES = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Const, nodes.Getattr, nodes.Getitem),
    *(nodes.For, nodes.If, nodes.CondExpr, nodes.Not, nodes.And, nodes.Or, nodes.Compare, nodes.Operand),
    *(nodes.Filter, nodes.Test, nodes.Call),
)
_FILTERS = ("count", "d", "default", "e", "escape", "first", "last", "length", "trim")
_LISTED = "a list"  # the name of a filter that no template can say
_OF_A_LOOP = ("index", "index0", "revindex", "first", "last", "length")


class Placeholders(SandboxedEnvironment):
    """Reads what a template says: names it is given, conditions, loops. No calls, no arithmetic, nothing assigned.

    A loop goes over a list it is given, never over the letters of a text; inside another, over what belongs to the
    outer one. So what a loop holds stands again for each entry of the document and no more often.
    """

    def __init__(self, known: Iterable[str]) -> None:
        super().__init__(undefined=StrictUndefined, autoescape=True, finalize=_shown)
        self.globals.clear()
        self.filters = {name: self.filters[name] for name in _FILTERS} | {_LISTED: _listed}
        self._known = frozenset(known)

    def from_string(self, source: Any, *_: Any) -> Template:
        """As Jinja's; what was read once is not read again for each document."""
        return Template.from_code(self, _read(str(source), self._known), self.make_globals(None))

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        _check_node(tree, None)
        names = meta.find_undeclared_variables(tree)
        if unknown := sorted(names - self._known):
            raise TemplateRefusedError(Fault.UNKNOWN, ", ".join(unknown))
        for loop in tree.find_all(nodes.For):
            said = nodes.Const(_as_said(loop))
            loop.iter = nodes.Filter(loop.iter, _LISTED, [said], [], None, None, lineno=loop.lineno)
        return tree

    def getattr(self, obj: Any, attribute: str) -> Any:
        if isinstance(obj, dict):
            return obj[attribute] if attribute in obj else self.undefined(obj=obj, name=attribute)
        if isinstance(obj, LoopContext) and attribute in _OF_A_LOOP:
            return getattr(obj, attribute)
        if isinstance(obj, Said):
            return obj.saying(attribute)
        return self.undefined(name=attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        if isinstance(obj, dict) and isinstance(argument, str):
            return self.getattr(obj, argument)
        if isinstance(obj, list | tuple) and isinstance(argument, int) and -len(obj) <= argument < len(obj):
            return obj[argument]
        return self.undefined(name=str(argument))


@lru_cache(maxsize=12)  # parts: of two templates, which outlive them here until others are filled
def _read(source: str, known: frozenset[str]) -> CodeType:
    return Placeholders(known).compile(source)


def _listed(found: Any, loop: str) -> Any:
    """Before the loop goes over it."""
    if isinstance(found, list | tuple | Undefined):
        return found
    raise TemplateRefusedError(Fault.FORBIDDEN, loop)


def _shown(found: Any) -> Any:
    """Before it is shown: lists and what stands in them are not, but their texts."""
    if isinstance(found, str | int | Undefined):
        return found
    raise TemplateRefusedError(Fault.FORBIDDEN)


class Said:
    """The words of the documents as a template may have them: those that need nothing to be said."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def saying(self, name: str) -> Any:
        """`name` is one of those, as was seen when the template was read."""
        return getattr(self._words, name)


@cache
def _bare_words() -> frozenset[str]:
    return frozenset(
        name
        for name, said in vars(Words).items()
        if not name.startswith("_") and callable(said) and said.__code__.co_argcount == 1
    )


def _check_node(node: nodes.Node, loop: str | None) -> None:
    """`loop`: the variable of the loop it stands in."""
    if isinstance(node, nodes.For):
        if sum(map(_length, node.find_all(nodes.Literal))) > LONGEST_LOOP:
            raise TemplateRefusedError(Fault.TOO_LARGE)
        loop = _checked_loop(node, loop)
    elif isinstance(node, nodes.Call):
        _check_call(node)
        return
    elif isinstance(node, nodes.Name) and node.name == "words":
        raise TemplateRefusedError(Fault.FORBIDDEN, "words")
    elif isinstance(node, nodes.Filter) and node.name not in _FILTERS:
        raise TemplateRefusedError(Fault.FORBIDDEN, f"|{node.name}")
    elif not isinstance(node, _NODES):
        raise TemplateRefusedError(Fault.FORBIDDEN, type(node).__name__.lower())
    for child in node.iter_child_nodes():
        _check_node(child, loop)


def _length(said: nodes.Literal) -> int:
    return len(said.data if isinstance(said, nodes.TemplateData) else str(getattr(said, "value", "")))


def _checked_loop(node: nodes.For, loop: str | None) -> str:
    """Its variable."""
    if node.recursive or not isinstance(node.target, nodes.Name):
        raise TemplateRefusedError(Fault.FORBIDDEN, "for")
    over = node.iter
    while isinstance(over, nodes.Getattr | nodes.Getitem):
        over = over.node
    if not isinstance(over, nodes.Name) or (loop is not None and over.name != loop):
        raise TemplateRefusedError(Fault.FORBIDDEN, _as_said(node))
    return node.target.name


def _as_said(loop: nodes.For) -> str:
    return f"for {getattr(loop.target, 'name', '')}"


def _check_call(node: nodes.Call) -> None:
    """words.heading_chosen() and the like; nothing else is called, and nothing is handed over."""
    said = node.node
    if not isinstance(said, nodes.Getattr) or not isinstance(said.node, nodes.Name) or said.node.name != "words":
        raise TemplateRefusedError(Fault.FORBIDDEN, f"{getattr(said, 'attr', getattr(said, 'name', ''))}()")
    if node.args or node.kwargs or node.dyn_args or node.dyn_kwargs:
        raise TemplateRefusedError(Fault.FORBIDDEN, f"words.{said.attr}(…)")
    if said.attr not in _bare_words():
        raise TemplateRefusedError(Fault.UNKNOWN, f"words.{said.attr}()")


def explained(error: TemplateSyntaxError | UndefinedError) -> TemplateRefusedError:
    """What is wrong, with the place as it stands in the template."""
    if isinstance(error, UndefinedError):
        named = re.findall(r"'([^']+)'", error.message or "")
        return TemplateRefusedError(Fault.UNKNOWN, named[-1] if named else "")
    said = error.message or ""
    lines = list(getattr(error, "docx_context", ()))[: min(error.lineno or 1, 4)]  # the last of them is where it is
    where = next((line.strip()[:100] for line in reversed(lines) if _PLACEHOLDER.search(line)), "")
    ends = "Unexpected end of template" in said or "Encountered unknown tag 'end" in said
    return TemplateRefusedError(Fault.UNCLOSED if ends else Fault.SYNTAX, where)


# Our text in a letterhead


def _set_into(word: "Word", ours: "Word") -> None:
    """Our body in the place of theirs. Their page and styles stay; ours come along only where they have none."""
    body = word.element.body
    section = copy.deepcopy(next(body.iter(qn("w:sectPr")), None))
    if section is None:
        section = OxmlElement("w:sectPr")
    for name in ("w:pgSz", "w:pgMar"):
        if section.find(qn(name)) is None:
            section.append(copy.deepcopy(ours.element.body.sectPr.find(qn(name))))
    for name in ("w:type", "w:cols", "w:sectPrChange", "w:lnNumType"):
        for element in section.findall(qn(name)):
            section.remove(element)
    _turn(section, ours.element.body.sectPr)
    on_top = [] if _has_header(word) else _picture_on_top(body)
    for child in list(body):
        body.remove(child)
    body.extend(on_top)
    own = [copy.deepcopy(child) for child in ours.element.body if child.tag != qn("w:sectPr")]
    Paragraph(own[0], word).paragraph_format.space_before = Pt(12)  # a header may reach down to the text
    body.extend(own)
    body.append(section)
    _keep_clear(word)
    _let_go(word)
    accent = _accent(word)
    _style(word, ours, body, accent)
    _recolour(body, accent)
    _fit(word, ours, body)


def _keep_clear(word: "Word") -> None:
    """On the pages that follow too, the text does not begin right under the logo of a header."""
    for section in word.sections:
        for header in (section.header, section.first_page_header, section.even_page_header):
            if not header.is_linked_to_previous and header.paragraphs and _pictures(header._element):
                last = header.paragraphs[-1].paragraph_format
                last.space_after = max(last.space_after or Pt(0), Pt(12))


def _turn(section: Any, ours: Any) -> None:
    """Their page lies on its side where ours does."""
    page = section.find(qn("w:pgSz"))
    width, height = page.get(qn("w:w")), page.get(qn("w:h"))
    if ours.find(qn("w:pgSz")).get(qn("w:orient")) == "landscape" and int(width) < int(height):
        page.set(qn("w:w"), height)
        page.set(qn("w:h"), width)
        page.set(qn("w:orient"), "landscape")


def _has_header(word: "Word") -> bool:
    around = [rel.target_part for rel in word.part.rels.values() if rel.reltype == RELATIONSHIP_TYPE.HEADER]
    roots = [parsed(part.blob) for part in around]
    return any(_text_of(root).strip() or _pictures(root) for root in roots)


def _picture_on_top(body: Any) -> list[Any]:
    """Where the page has no header the logo may stand in the text: what stands above it, and it, are kept."""
    first = [child for child in body if child.tag != qn("w:sectPr")][:6]
    last = max((n for n, child in enumerate(first) if _pictures(child)), default=-1)
    kept = first[: last + 1]
    for element in kept:
        for section in list(element.iter(qn("w:sectPr"))):
            section.getparent().remove(section)
    return kept


def _pictures(element: Any) -> bool:
    return any(next(element.iter(qn(name)), None) is not None for name in ("w:drawing", "w:pict"))


def _let_go(word: "Word") -> None:
    """What belonged to their text goes with it: pictures, links, and comments above all."""
    root = word.element
    named = {value for e in root.iter() for name, value in e.attrib.items() if name.startswith(qn("r:id")[:-2])}
    stay = ("styles", "settings", "theme", "fontTable", "webSettings", "numbering", "footnotes", "endnotes")
    for number, relation in list(word.part.rels.items()):
        if number not in named and relation.reltype.rpartition("/")[2] not in stay:
            del word.part.rels[number]


def _settle(word: "Word") -> None:
    """Where their own template lay, from where they wrote letters, and what one may not do with the file: all gone."""
    settings = word.settings.element
    for name in ("w:attachedTemplate", "w:mailMerge", "w:trackRevisions", "w:documentProtection"):
        for element in settings.findall(qn(name)):
            settings.remove(element)
    for relation in list(word.part._settings_part.rels):
        del word.part._settings_part.rels[relation]


def _style(word: "Word", ours: "Word", root: Any, accent: str) -> None:
    """Their headings, their font, their colour; the styles they have not are made out of ours."""
    theirs = {(s.name or "").casefold(): s for s in word.styles}
    for paragraph in root.iter(qn("w:p")):
        used = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        our = next((s for s in ours.styles if used is not None and s.style_id == used.get(qn("w:val"))), None)
        if our is None:
            continue
        known = theirs.get((our.name or "").casefold())
        if known is None:
            known = theirs[(our.name or "").casefold()] = _taken_over(word, our, theirs)
            _recolour(known.element, accent)
        used.set(qn("w:val"), known.style_id)
        if (our.name or "").startswith("Heading"):
            _as_heading(paragraph)


def _taken_over(word: "Word", our: "BaseStyle", theirs: Mapping[str, "BaseStyle"]) -> "BaseStyle":
    from docx.styles.style import StyleFactory

    element = copy.deepcopy(our.element)
    taken = {s.style_id for s in word.styles}
    while element.get(qn("w:styleId")) in taken:
        element.set(qn("w:styleId"), f"{element.get(qn('w:styleId'))}R")
    for name in ("w:next", "w:link", "w:rsid"):
        for child in element.findall(qn(name)):
            element.remove(child)
    based = element.find(qn("w:basedOn"))
    if based is not None and (normal := theirs.get("normal")):
        based.set(qn("w:val"), normal.style_id)
    for fonts in list(element.iter(qn("w:rFonts"))):
        fonts.getparent().remove(fonts)
    word.styles.element.append(element)
    return StyleFactory(element)


def _as_heading(paragraph: Any) -> None:
    """Kept with what it heads, and without a number: we number what is numbered."""
    properties = paragraph.get_or_add_pPr()
    if properties.find(qn("w:keepNext")) is None:
        properties.insert_element_before(OxmlElement("w:keepNext"), *_AFTER_KEEP_NEXT)
    number, none = OxmlElement("w:numPr"), OxmlElement("w:numId")
    none.set(qn("w:val"), "0")
    number.append(none)
    properties.insert_element_before(number, *_AFTER_NUMBER)


_AFTER_NUMBER = (
    *("w:suppressLineNumbers", "w:pBdr", "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:kinsoku", "w:wordWrap"),
    *("w:overflowPunct", "w:topLinePunct", "w:autoSpaceDE", "w:autoSpaceDN", "w:bidi", "w:adjustRightInd"),
    *("w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents", "w:jc", "w:outlineLvl", "w:rPr"),
)
_AFTER_KEEP_NEXT = ("w:keepLines", "w:pageBreakBefore", "w:framePr", "w:widowControl", "w:numPr", *_AFTER_NUMBER)


def _accent(word: "Word") -> str:
    """The colour of their headings, where it is one and can be read on white; else ours."""
    heading = next((s for s in word.styles if s.name == "Heading 1"), None)
    colour = heading.element.find(f"{qn('w:rPr')}/{qn('w:color')}") if heading is not None else None
    value = str(colour.get(qn("w:val"))) if colour is not None else ""
    if not re.fullmatch("[0-9A-Fa-f]{6}", value) or len({value[n : n + 2] for n in (0, 2, 4)}) == 1:
        return _OURS
    return value if _contrast_on_white(value) >= LEGIBLE else _OURS


def _contrast_on_white(colour: str) -> float:
    """As WCAG reckons it."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    light = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 1.05 / (0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] + 0.05)


def _recolour(element: Any, accent: str) -> None:
    """The accent where ours was, and its paler ground."""
    ground = "".join(f"{round(255 - (255 - int(accent[n : n + 2], 16)) * 0.09):02X}" for n in (0, 2, 4))
    changed = {_OURS: accent, _OUR_GROUND: ground}
    for coloured in element.iter(qn("w:color"), qn("w:shd")):
        for name in (qn("w:val"), qn("w:fill")):
            if (new := changed.get(str(coloured.get(name)))) is not None:
                coloured.set(name, new)


def _fit(word: "Word", ours: "Word", body: Any) -> None:
    """Our tables as wide as their page lets them be."""
    width = _room(word)
    if width < NARROWEST:
        raise TemplateRefusedError(Fault.NARROW)
    share = width / _room(ours)
    for table in body.iter(qn("w:tbl")):
        for sized in table.iter(qn("w:tblW"), qn("w:gridCol"), qn("w:tcW")):
            sized.set(qn("w:w"), str(round(int(sized.get(qn("w:w"))) * share)))


def _room(word: "Word") -> int:
    """Between the margins, in twentieths of a point."""
    section = word.sections[0]
    page, left, right = section.page_width or 0, section.left_margin or 0, section.right_margin or 0
    return int((page - left - right - (section.gutter or 0)) / 635)


def _sign(word: "Word", ours: "Word") -> None:
    """To whom it may go, and its version, stand at the foot of each page; ours where theirs does not say it."""
    text = "\n".join(_text_of(root) for root in (word.element.body, *_feet(word)))
    if re.search(r"\{\{\s*version\b", text) and re.search(r"words\.(sensitivity|distribution)\(", text):
        return
    numbered = any(_PAGE.match(told) for root in _around(word) for told in _instructions(root))
    line = ours.sections[0].footer.paragraphs[0]._p
    for n, section in enumerate(word.sections):
        kinds = [section.footer]
        kinds += [section.first_page_footer] if section.different_first_page_header_footer else []
        kinds += [section.even_page_footer] if word.settings.odd_and_even_pages_header_footer else []
        for foot in kinds:
            if n == 0 or not foot.is_linked_to_previous:
                _add_line(word, ours, foot, line, numbered=numbered)


def _add_line(word: "Word", ours: "Word", foot: "_Footer", line: Any, *, numbered: bool) -> None:
    new = copy.deepcopy(line)
    share = _room(word) / _room(ours)
    for stop in new.iter(qn("w:tab")):
        if stop.get(qn("w:pos")):
            stop.set(qn("w:pos"), str(round(int(stop.get(qn("w:pos"))) * share)))
    if numbered:
        _without_page(new)
    _run_on(new)
    small = next(s for s in ours.styles if s.name == "Small")  # their own footer may be set large, with other stops
    new.get_or_add_pPr().get_or_add_pStyle().set(qn("w:val"), small.style_id)
    fresh = foot.is_linked_to_previous
    root = foot._element
    if fresh:
        for empty in list(root):
            root.remove(empty)
    root.append(new)
    _style(word, ours, root, _OURS)


def _run_on(line: Any) -> None:
    """A long version, set in the middle of a narrow page, would run into what stands before it."""
    first = next((e for run in line.findall(qn("w:r")) for e in run if e.tag == qn("w:tab")), None)
    if first is not None:
        dot = OxmlElement("w:t")
        dot.text = " · "
        dot.set(qn("xml:space"), "preserve")
        first.getparent().replace(first, dot)
    for stops in line.iter(qn("w:tabs")):
        for stop in [s for s in stops if s.get(qn("w:val")) == "center"]:
            stops.remove(stop)


def _without_page(line: Any) -> None:
    """Theirs tells the page already."""
    runs = line.findall(qn("w:r"))
    tabs = [e for run in runs for e in run if e.tag == qn("w:tab")]
    seen = False
    for run in runs:
        for element in list(run):
            seen = seen or element is tabs[-1]
            if seen and element.tag != qn("w:rPr"):
                run.remove(element)


def _feet(word: "Word") -> Iterator[Any]:
    for relation in word.part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.FOOTER:
            yield parsed(relation.target_part.blob)


def _around(word: "Word") -> Iterator[Any]:
    for relation in word.part.rels.values():
        if relation.reltype in (RELATIONSHIP_TYPE.FOOTER, RELATIONSHIP_TYPE.HEADER):
            yield parsed(relation.target_part.blob)
