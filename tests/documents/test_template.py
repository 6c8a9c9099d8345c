"""A group's own template: what it gives the documents, and what is refused of it."""

import io
import zipfile
from collections.abc import Callable
from typing import Any
from xml.sax.saxutils import escape

import docx
import pytest
from docx.document import Document as Word
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from documents.refusals import Fault, TemplateRefusedError
from documents.template import Placeholders, left_out
from documents.trial import checked, serves, trial
from documents.word import TEMPLATES, compilation_docx, transmission_docx
from documents.wording import Words
from tests.documents.case import BAMAKO, CHOSEN, GROUP, frozen, june_compilation
from tests.documents.letterheads import RED, adapted, letterhead, logo, repacked, saved, written
from texts.locales.en.documents import DocumentWords as English
from texts.locales.fr.documents import DocumentWords as French

FRENCH = French(BAMAKO)
LOOPS = (
    "{%p for point in chosen %}",
    "{{ point.number }}. {{ point.text }}",
    "{%p endfor %}",
    "{%p for answer in answers %}",
    "{{ answer.organisation }}",
    "{%p for point in answer.points %}",
    "{{ point.text }}",
    "{%p endfor %}",
    "{%p endfor %}",
)


def opened(data: bytes) -> Word:
    return docx.Document(io.BytesIO(data))


def text_of(data: bytes) -> str:
    body: Any = opened(data).element.body
    return "\n".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in body.iter(qn("w:p")))


def feet(data: bytes) -> list[str]:
    return ["\t".join(p.text for p in s.footer.paragraphs) for s in opened(data).sections]


def refusal(data: bytes, words: Words = FRENCH) -> tuple[Fault, str]:
    with pytest.raises(TemplateRefusedError) as refused:
        checked(data, GROUP, words)
    return refused.value.fault, refused.value.where


# A letterhead


def test_a_letterhead_gives_its_page_and_our_text_stands_in_it() -> None:
    own = checked(letterhead(), GROUP, FRENCH)
    assert serves(own, GROUP, FRENCH) == b"letterhead"

    made = transmission_docx(frozen(*CHOSEN), FRENCH, own)

    word = opened(made)
    section = word.sections[0]
    assert section.header.paragraphs[0].text == "\tProtection Mali"
    assert section.header.part.related_parts  # the logo
    assert round(section.page_width.inches, 2) == 8.5 if section.page_width else False
    assert feet(made)[0].startswith("BP 1234 Bamako\tDiffusion : destinataire · Version 1 · ".replace(" :", "\u00a0:"))
    text = text_of(made)
    assert "Lettre d'avant" not in text
    assert all(item in text for item in CHOSEN)
    ours = text_of(transmission_docx(frozen(*CHOSEN), FRENCH))
    assert text == ours


def test_its_styles_hold_and_ours_take_its_font_and_its_colour() -> None:
    word = opened(compilation_docx(june_compilation(), FRENCH, letterhead()))

    heading = next(p for p in word.paragraphs if p.style and p.style.name == "Heading 1")
    assert heading.style
    assert str(heading.style.font.color.rgb) == RED
    styles = {s.name: s for s in word.styles}
    assert styles["Point"].base_style is not None
    assert styles["Point"].base_style.font.name == "Georgia"
    assert styles["Point"].element.find(f"{qn('w:rPr')}/{qn('w:rFonts')}") is None
    assert str(styles["Column"].font.color.rgb) == RED


def test_tables_are_as_wide_as_its_page_and_no_wider() -> None:
    word = opened(compilation_docx(june_compilation(), FRENCH, letterhead()))

    section = word.sections[0]
    room = (section.page_width - section.left_margin - section.right_margin) // 635  # type: ignore[operator]
    for table in word.tables:
        assert sum(column.width // 635 for column in table.columns) <= room + 2 * len(table.columns)


def test_a_logo_in_the_text_is_kept_where_there_is_no_header() -> None:
    plain = docx.Document()
    plain.add_paragraph("Cluster").add_run().add_picture(io.BytesIO(logo()))
    plain.add_paragraph("Le reste ne reste pas.")

    made = transmission_docx(frozen(*CHOSEN), FRENCH, checked(saved(plain), GROUP, FRENCH))

    body: Any = opened(made).element.body
    picture = next(body.iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"))
    assert picture.get("descr") == "Cluster Protection Mali"
    assert "Le reste ne reste pas." not in text_of(made)
    assert left_out(saved(plain)) == "Le reste ne reste pas."
    assert "Diffusion" in feet(made)[0]


def test_nothing_of_what_was_in_it_goes_along_but_the_letterhead() -> None:
    word = docx.Document()
    word.add_paragraph("Confidentiel: Fatoumata")
    word.add_paragraph().add_run().add_picture(io.BytesIO(logo(7)))
    word.sections[0].header.paragraphs[0].text = "En-tête"
    data = repacked(
        saved(word),
        {
            "word/_rels/settings.xml.rels": lambda _: (
                b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
                b'Id="rId1" '
                b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" '
                b'Target="file:///C:/Fatoumata/Normal.dotm" TargetMode="External"/></Relationships>'
            )
        },
    )

    made = transmission_docx(frozen(*CHOSEN), FRENCH, checked(data, GROUP, FRENCH))

    with zipfile.ZipFile(io.BytesIO(made)) as package:
        everything = b"".join(package.read(name) for name in package.namelist())
        assert not any(name.startswith("word/media/") for name in package.namelist())
    assert b"atoumata" not in everything


def test_a_dotx_is_a_template_too() -> None:
    types = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    dotx = repacked(
        letterhead(),
        {"[Content_Types].xml": lambda part: part.replace(types, types.replace(b".document.", b".template."))},
    )

    assert text_of(trial(checked(dotx, GROUP, FRENCH), GROUP, FRENCH)).startswith("Cluster Protection Mali")


# A template with placeholders


@pytest.mark.parametrize("words", [FRENCH, English(BAMAKO)])
@pytest.mark.parametrize(("name", "render"), [("transmission", transmission_docx), ("compilation", compilation_docx)])
def test_ours_can_be_taken_sent_back_and_make_the_same_document(
    words: Words, name: str, render: Callable[..., bytes]
) -> None:
    own = checked((TEMPLATES / f"{name}.docx").read_bytes(), GROUP, words)

    assert serves(own, GROUP, words) == name.encode()
    assert text_of(render(frozen(*CHOSEN), words, own)) == text_of(render(frozen(*CHOSEN), words))


def test_an_adapted_one_says_what_its_owner_wrote() -> None:
    def change(word: Word) -> None:
        word.paragraphs[1].text = "Note à l'attention du destinataire"

    own = checked(adapted("transmission", change), GROUP, FRENCH)

    assert "Note à l'attention du destinataire" in text_of(transmission_docx(frozen(*CHOSEN), FRENCH, own))


def test_the_label_and_the_version_are_there_whatever_it_leaves_out() -> None:
    own = checked(written("{{ subject }}", *LOOPS), GROUP, FRENCH)

    (foot,) = feet(transmission_docx(frozen(*CHOSEN), FRENCH, own))

    assert "Diffusion" in foot
    assert "Version 1 · " in foot


def test_a_page_number_of_its_own_is_not_said_twice() -> None:
    word = docx.Document()
    field = word.sections[0].footer.paragraphs[0]._p.makeelement(qn("w:fldSimple"), {qn("w:instr"): " PAGE "})
    word.sections[0].footer.paragraphs[0]._p.append(field)

    (foot,) = feet(transmission_docx(frozen(*CHOSEN), FRENCH, checked(saved(word), GROUP, FRENCH)))

    assert "Version 1" in foot
    assert "Page" not in foot


def test_it_is_the_same_file_each_time() -> None:
    own = letterhead()

    assert transmission_docx(frozen(*CHOSEN), FRENCH, own) == transmission_docx(frozen(*CHOSEN), FRENCH, own)


# What is refused


def test_what_is_no_word_file_is_refused() -> None:
    assert refusal(b"Bonjour")[0] is Fault.NOT_WORD
    assert refusal(logo())[0] is Fault.NOT_WORD
    assert refusal(b"%PDF-1.7 ...")[0] is Fault.NOT_WORD
    assert refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"))[0] is Fault.OLD_WORD
    assert refusal(letterhead()[:4000])[0] is Fault.DAMAGED
    assert refusal(b"x" * (5 * 1024 * 1024 + 1))[0] is Fault.TOO_LARGE


def rels(kind: str, target: str, mode: str = ' TargetMode="External"') -> Callable[[bytes], bytes]:
    relation = (
        f'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" '
        f'Target="{target}"{mode}/></Relationships>'
    )
    return lambda part: part.replace(b"</Relationships>", relation.encode())


@pytest.mark.parametrize(
    ("part", "change", "fault"),
    [
        ("word/_rels/document.xml.rels", rels("image", "file:///etc/passwd"), Fault.LINKED),
        ("word/_rels/document.xml.rels", rels("image", "https://example.org/pixel.png"), Fault.LINKED),
        ("word/_rels/document.xml.rels", rels("oleObject", "embeddings/a.bin", ""), Fault.EMBEDDED),
        ("word/_rels/document.xml.rels", rels("aFChunk", "a.html", ""), Fault.EMBEDDED),
        ("word/_rels/document.xml.rels", rels("vbaProject", "vbaProject.bin", ""), Fault.MACROS),
        ("[Content_Types].xml", lambda p: p.replace(b".document.main+xml", b".macroEnabled.main+xml"), Fault.MACROS),
        ("word/document.xml", lambda p: p.replace(b"<w:body>", b"<!DOCTYPE x><w:body>"), Fault.DAMAGED),
        ("word/document.xml", lambda p: p[:200], Fault.DAMAGED),
        ("word/styles.xml", lambda _: b"<x/>" + b" " * (25 * 1024 * 1024), Fault.TOO_LARGE),
        (
            "word/document.xml",
            lambda p: p.replace(b"<w:t>Lettre", b'<w:instrText>INCLUDEPICTURE "http://x"</w:instrText><w:t>Lettre'),
            Fault.LINKED,
        ),
        (
            "word/document.xml",
            lambda p: p.replace(
                b"<w:t>Lettre", b"<w:instrText>DDE</w:instrText><w:instrText>AUTO x</w:instrText><w:t>L"
            ),
            Fault.LINKED,
        ),
    ],
)
def test_what_carries_more_than_a_page_is_refused(part: str, change: Callable[[bytes], bytes], fault: Fault) -> None:
    assert refusal(repacked(letterhead(), {part: change}))[0] is fault


BEGIN, SEPARATE, END = (f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "separate", "end"))


def says(*told: str) -> str:
    """The runs of an instruction."""
    return "".join(f'<w:instrText xml:space="preserve">{escape(text)}</w:instrText>' for text in told)


def field(*told: str) -> str:
    return BEGIN + says(*told) + SEPARATE + "<w:t>1</w:t>" + END


def simple(told: str) -> str:
    return f'<w:fldSimple w:instr="{escape(told, {chr(34): "&quot;"})}"><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def with_fields(xml: str) -> bytes:
    """A template in whose first paragraph these fields stand."""
    word = docx.Document()
    word.add_paragraph().add_run("HIER")
    for paragraph in ("{{ subject }}", *LOOPS):
        word.add_paragraph(paragraph)
    return repacked(saved(word), {"word/document.xml": lambda p: p.replace(b"<w:t>HIER</w:t>", xml.encode())})


@pytest.mark.parametrize(
    ("xml", "where"),
    [
        (field('includepicture "http://x/a.png" \\d'), "includepicture"),
        (field("PAGE") + field('INCLUDEPICTURE "http://x/a.png" \\d'), "INCLUDEPICTURE"),
        (field(" Inclu", "deText ", '"http://x"'), "IncludeText"),
        (field('DdeAuto"c:\\a.exe" "/c b"'), "DdeAuto"),
        (field("LINK Excel.Sheet.8 x"), "LINK"),
        (field('import "http://x/a.png"'), "import"),
        (field("MacroButton Open here"), "MacroButton"),
        (simple('includepicture "http://x/a.png"'), "includepicture"),
        (simple("PAGE") + simple("ddeauto x"), "ddeauto"),
        (BEGIN + says("IF 1 = 1 ") + field('includetext "http://x"') + says(" no") + SEPARATE + END, "includetext"),
        (BEGIN + says("INCL") + field('QUOTE "UDE"') + says("TEXT x") + SEPARATE + END, "INCL"),
        (BEGIN + says("INCL") + simple('QUOTE "UDE"') + says("TEXT x") + SEPARATE + END, "INCL"),
        (BEGIN + says("INCLUDEPICTURE x"), "INCLUDEPICTURE"),
        (BEGIN + '<w:delInstrText>INCLUDEPICTURE "http://x"</w:delInstrText>' + END, "INCLUDEPICTURE"),
        (field("INCLU{{ 'DE' }}PICTURE x"), "INCLUDEPICTURE"),
        (
            BEGIN
            + says("INCLUDE")
            + f"<w:t>{{% if chosen|length > 99 %}}</w:t>{SEPARATE}{END}{BEGIN}<w:t>{{% endif %}}</w:t>"
            + says("PICTURE x")
            + SEPARATE
            + END,
            "INCLUDE",
        ),
    ],
)
def test_a_field_that_fetches_or_runs_is_refused_however_it_is_written(xml: str, where: str) -> None:
    assert refusal(with_fields(xml)) == (Fault.LINKED, where)


def test_a_part_that_word_reads_and_we_do_not_is_refused() -> None:
    """A header by another name, with a field in it."""

    def renamed(part: bytes) -> bytes:
        return part.replace(b"header1.xml", b"header1.bin")

    with zipfile.ZipFile(io.BytesIO(letterhead())) as package:
        header = package.read("word/header1.xml").replace(b"<w:t>", field("INCLUDEPICTURE x").encode() + b"<w:t>")
    changed = {"[Content_Types].xml": renamed, "word/_rels/document.xml.rels": renamed}

    assert refusal(repacked(letterhead(), {**changed, "word/header1.bin": lambda _: header}))[0] is Fault.DAMAGED


def test_what_is_only_filled_in_cannot_make_a_field_fetch() -> None:
    inner = "{% if answers|length > 3 %}INCLUDEPICTURE x{% else %}PAGE{% endif %}"
    own = checked(with_fields(field(inner)), GROUP, FRENCH)

    assert len(frozen(*CHOSEN).standing_answers) > 3
    with pytest.raises(TemplateRefusedError) as refused:
        transmission_docx(frozen(), FRENCH, own)
    assert (refused.value.fault, refused.value.where) == (Fault.LINKED, "INCLUDEPICTURE")


def test_the_fields_of_a_page_are_taken() -> None:
    table = BEGIN + says(' TOC \\o "1-3" ') + SEPARATE + field(' HYPERLINK "http://x/link" ') + field("PAGEREF a") + END
    sum_ = BEGIN + says("= ") + field("NUMPAGES") + says(" - 1") + SEPARATE + "<w:t>1</w:t>" + END
    told = field(' PAGE  \\* MERGEFORMAT "import"') + simple(' DATE \\@ "d MMMM yyyy" ') + table + sum_

    assert checked(with_fields(told), GROUP, FRENCH)


def test_a_picture_that_unpacks_to_more_than_any_page_is_refused() -> None:
    word = docx.Document()
    word.add_paragraph().add_run().add_picture(io.BytesIO(logo(20_000, 20_000)))

    assert refusal(saved(word))[0] is Fault.PICTURE


def test_without_room_between_the_margins_it_is_refused() -> None:
    word = docx.Document()
    word.sections[0].left_margin = word.sections[0].page_width

    assert refusal(saved(word))[0] is Fault.NARROW


@pytest.mark.parametrize(
    ("paragraphs", "fault", "where"),
    [
        (("{{ recipient_name }}", *LOOPS), Fault.UNKNOWN, "recipient_name"),
        (("{{ facts[0].nam }}", *LOOPS), Fault.UNKNOWN, "nam"),
        (("{{ words.headline() }}", *LOOPS), Fault.UNKNOWN, "words.headline()"),
        (("{% if %}", *LOOPS), Fault.SYNTAX, None),
        ((*LOOPS, "{{ subject"), Fault.SYNTAX, "{{ subject"),
        (("{% for x in chosen %}{{ x.text }}", *LOOPS), Fault.UNCLOSED, None),
        ((*LOOPS, "{%p endfor %}"), Fault.UNCLOSED, None),
        (("{{ subject }}",), Fault.LOST, FRENCH.sample_points()[0]),
        (LOOPS[:3], Fault.LOST, FRENCH.sample_points()[0]),
        (("{{ chosen[0].text }}", *LOOPS), Fault.UNKNOWN, "text"),
        (("{{ tiles[0].count }}", *LOOPS), Fault.MIXED, "answers, tiles"),
    ],
)
def test_one_that_cannot_be_filled_is_refused_with_the_place(
    paragraphs: tuple[str, ...], fault: Fault, where: str | None
) -> None:
    found = refusal(written(*paragraphs))

    assert found[0] is fault
    if where is not None:
        assert found[1] == where


@pytest.mark.parametrize(
    "source",
    [
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ subject.__class__ }}",
        "{{ words.__init__.__globals__ }}",
        "{{ words.tz }}",
        "{{ words._words }}",
        "{{ words.day(1) }}",
        "{{ words.heading_chosen(1) }}",
        "{{ words['heading_chosen']() }}",
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{{ range(10**9) }}",
        "{{ 'a' * 10**9 }}",
        "{{ 'a'.ljust(10**9) }}",
        "{{ subject ~ subject }}",
        "{{ '%1000000000d' % 1 }}",
        "{{ subject|center(1000000000) }}",
        "{{ subject|safe }}",
        "{{ chosen|map(attribute='__class__')|list }}",
        "{{ subject|attr('__class__') }}",
        "{% set a = subject %}{{ a }}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
        "{% include '/etc/passwd' %}",
        "{% import 'os' as os %}",
        "{% for a in chosen %}{% for b in chosen %}{{ b.text }}{% endfor %}{% endfor %}",
        "{% for letter in subject %}x{% endfor %}",
        "{% for p in chosen %}{% for letter in p.text %}x{% endfor %}{% endfor %}",
        "{% for name in facts[0] %}{{ name }}{% endfor %}",
        "{{ chosen }}",
        "{{ facts[0] }}",
        "{{ subject|join('xxxxxxxxxxxxxxxx') }}",
        "{% for a in chosen recursive %}{{ loop(chosen) }}{% endfor %}",
        "{{ self.__dict__ }}",
        "{{ loop.__class__ }}",
    ],
)
def test_one_that_would_do_more_than_show_is_refused(source: str) -> None:
    fault, _ = refusal(written(source, *LOOPS))

    assert fault in (Fault.FORBIDDEN, Fault.UNKNOWN)


def test_a_loop_that_would_swell_with_what_it_goes_over_is_refused() -> None:
    for swelling in ("x" * 100_001, "{{ '" + "x" * 100_001 + "' }}"):
        loop = ("{%p for answer in answers %}", swelling, "{%p endfor %}")

        assert refusal(written(*loop, *LOOPS))[0] is Fault.TOO_LARGE


def test_a_loop_over_letters_that_the_trial_did_not_come_to_is_not_gone_through_later() -> None:
    hidden = "{% if answers|length > 3 %}{% for letter in subject %}x{% endfor %}{% endif %}"
    own = checked(written(hidden, "{{ subject }}", *LOOPS), GROUP, FRENCH)

    with pytest.raises(TemplateRefusedError) as refused:
        transmission_docx(frozen(), FRENCH, own)
    assert (refused.value.fault, refused.value.where) == (Fault.FORBIDDEN, "for letter")


@given(st.text(alphabet="{}%# .()[]|'_abchosenwrdifltu0", max_size=60))
def test_whatever_stands_in_braces_is_read_or_refused_and_shows_nothing_of_the_inside(source: str) -> None:
    from jinja2 import TemplateError

    said = {"words": "said", "chosen": [{"text": "x"}], "subject": "s"}
    try:
        shown = Placeholders(said).from_string(source).render(said)
    except (TemplateError, TemplateRefusedError, TypeError):
        return
    assert "object at 0x" not in shown
    assert "<class" not in shown
