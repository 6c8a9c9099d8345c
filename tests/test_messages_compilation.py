"""The compilation in the chat: nothing lost, nothing too long, the buttons where they can be found."""

import re
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

import texts
from domain.compiling import compile_decision
from domain.decisions import Transmission
from domain.groups import Language, Organisation
from domain.outgoing import TEXT_LIMIT, parts
from domain.sayings import Button, Message
from domain.submissions import Version
from domain.transmitting import Selection, points_of, toggled
from tests.documents.case import (
    GROUP,
    NAMES,
    NOON,
    PRIORITIES,
    at,
    june_compilation,
    read,
    submission,
    submissions,
    transmitted,
)
from texts import Voice
from texts.messages_compilation import (
    MOST_SCREENS,
    MOST_SHOWN,
    PAGE,
    choose,
    chosen,
    next_steps,
    preview,
    result_in_group,
    screens,
    summary,
)

HERE = ZoneInfo("Africa/Bamako")
FRENCH = texts.speaker("fr", HERE)
VOICES = [texts.speaker("fr", HERE), texts.speaker("en", HERE)]


def said(messages: tuple[Message, ...]) -> str:
    return "\n".join(texts.plain(m.text) for m in messages)


def units(message: Message) -> int:
    return len(texts.plain(message.text).encode("utf-16-le")) // 2


# Cut between blocks


def test_blocks_share_a_message_while_they_fit_and_the_last_one_has_the_buttons() -> None:
    buttons = ((Button("x", "act"),),)
    found = screens(FRENCH, ["a" * 3000, "", "b" * 1000, "c" * 1000], buttons)

    assert [m.text for m in found] == ["a" * 3000 + "\n\n" + "b" * 1000, "c" * 1000]
    assert [m.buttons for m in found] == [(), buttons]


def test_a_flood_is_cut_and_says_how_much_is_only_in_the_documents() -> None:
    found = screens(FRENCH, [f"{n} " + "x" * 4000 for n in range(MOST_SCREENS + 3)])

    assert len(found) == MOST_SCREENS + 1
    assert "3 parties de plus" in found[-1].text


# The result in the group


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize(("items", "length"), [(1, 20), (3, 3000), (20, 600), (300, 90), (300, 3000)])
def test_the_result_is_one_message_and_says_what_is_left_out(voice: Voice, items: int, length: int) -> None:
    chosen = tuple(f"{n} <b> &" + "é😀" * (length // 2) for n in range(items))
    done = Transmission(1, 1, NOON, "EHP", "0" * 64, chosen, (1,))
    whole = sum(map(len, chosen)) < 3000 and items <= MOST_SHOWN

    found = result_in_group(voice, PRIORITIES, done, [f"Organisation {n}" for n in range(20)])

    assert units(found) <= TEXT_LIMIT
    assert (all(wording in texts.plain(found.text) for wording in chosen)) is whole
    assert f"{min(items, MOST_SHOWN)}. " in found.text
    assert (f"… {'et' if voice.language == 'fr' else 'and'} 280 " in found.text) is (items == 300)
    assert ("<i>" in found.text) is not whole


# The summary


@pytest.mark.parametrize("say", VOICES, ids=["fr", "en"])
def test_every_item_and_every_organisation_is_in_the_summary(say: Voice) -> None:
    compilation = june_compilation()
    found = summary(say, PRIORITIES, compilation, compilation.files, documents=True)
    text = said(found)

    assert all(units(m) <= TEXT_LIMIT for m in found)
    for entry in compilation.entries:
        assert entry.organisation in text
    for answer in compilation.standing_answers:
        assert all(item in text for item in answer.items)
    assert say.papers.summary(compilation.counts) in text


def test_words_with_markup_stay_words() -> None:
    hostile = "<b>*_[`</b> & <a href='x'>"
    compilation = compile_decision(GROUP, PRIORITIES, [submission(1, "DRC", (hostile, "Eau"), at(9, 9))], NAMES, NOON)
    text = summary(FRENCH, PRIORITIES, compilation, [], documents=True)[0].text

    assert "1. &lt;b&gt;*_[`&lt;/b&gt; &amp; &lt;a href='x'&gt;" in text
    assert set(re.findall(r"<[^>]*>", text)) <= {"<b>", "</b>", "<i>", "</i>"}


def test_one_long_answer_is_whole_once_it_is_sent() -> None:
    items = tuple(f"Point {n} " + "é" * 900 for n in range(9))
    compilation = compile_decision(GROUP, PRIORITIES, [submission(1, "DRC", items, at(9, 9))], NAMES, NOON)
    sent = [part for m in summary(FRENCH, PRIORITIES, compilation, [], documents=True) for part in parts(m.text)]

    assert all(any(item in part for part in sent) for item in items)


@pytest.mark.parametrize("say", VOICES, ids=["fr", "en"])
@pytest.mark.parametrize("length", [600, 4000])
def test_answers_that_would_flood_the_chat_are_left_to_the_documents(say: Voice, length: int) -> None:
    items = tuple(f"Point {n} " + "é" * length for n in range(MOST_SCREENS * TEXT_LIMIT // (length + 20) + 1))
    compilation = compile_decision(GROUP, PRIORITIES, [submission(1, "DRC", items, at(9, 9))], NAMES, NOON)

    (found,) = summary(say, PRIORITIES, compilation, [], documents=True)
    text = texts.plain(found.text)
    assert say.answers_in_documents() in found.text
    assert items[0] not in text
    assert say.papers.summary(compilation.counts) in text
    assert all(e.organisation in text for e in compilation.entries)


@pytest.mark.parametrize("say", VOICES, ids=["fr", "en"])
@pytest.mark.parametrize(("answers", "length"), [(7, 2060), (11, 2100), (6, 4000), (5, 4080), (8, 2700), (17, 1380)])
def test_however_long_the_answers_are_all_else_is_told(say: Voice, answers: int, length: int) -> None:
    names = [o.name for o in GROUP.roster][:answers]
    long = [submission(n, name, ("é" * length, f"{n} fin"), at(9, 9)) for n, name in enumerate(names, 1)]
    with_file = next(s for s in submissions() if s.current.attachments)
    beside = replace(submission(30, "DRC", ("Radios",), at(9, 9)), organisation="x")
    waits = replace(submission(31, "DRC", ("Merci à tous",), at(9, 10)), held="comment?")
    group = replace(GROUP, roster=(*GROUP.roster, Organisation("x", "Voix libres")))
    compilation = compile_decision(group, PRIORITIES, [*long, with_file, beside, waits], NAMES, NOON)
    waiting, missing = say.compile_waiting(compilation.waiting), [f.attachment.name for f in compilation.files]

    for documents in (True, False):
        found = summary(say, PRIORITIES, compilation, [], documents=documents)
        text = said(found)
        assert not documents or len([part for m in found for part in parts(m.text)]) <= 2
        assert len(found) <= MOST_SCREENS + 1
        assert all(e.organisation in text for e in compilation.entries if e.answer is None)
        assert texts.plain(waiting) in text
        assert texts.plain(say.compile_files(0, missing)) in text
        assert [[b.act for b in row] for row in found[-1].buttons] == [["reply.settle"]]
        assert (say.answers_in_documents() in "".join(m.text for m in found)) is documents
        assert ("1 fin" in text) is not documents
        if documents:
            assert all(name in text for name in (*names, "ARGA-Mali", "Voix libres"))


def test_files_that_are_not_here_yet_are_named() -> None:
    compilation = june_compilation()

    assert "Note de plaidoyer accès (finale).docx) : refaites /compiler" in read(
        said(summary(FRENCH, PRIORITIES, compilation, [], documents=True))
    )
    assert "refaites" not in said(summary(FRENCH, PRIORITIES, compilation, compilation.files, documents=True))


def test_without_any_answer_it_says_so() -> None:
    compilation = compile_decision(GROUP, PRIORITIES, [], NAMES, NOON)

    assert FRENCH.papers.no_answers() in said(summary(FRENCH, PRIORITIES, compilation, [], documents=True))


# What can be done next


def labels(message: Message) -> list[str]:
    return [b.label for row in message.buttons for b in row]


def test_next_steps_before_and_after_the_transmission() -> None:
    before = next_steps(FRENCH, PRIORITIES, june_compilation())
    after = transmitted()
    late = compile_decision(GROUP, after, submissions(), NAMES, NOON)

    assert labels(before) == [
        "Regrouper par thème",
        "Choisir et transmettre",
        "Relancer maintenant",
        "Marquer comme transmise à l'EHP",
    ]
    assert labels(next_steps(FRENCH, after, late)) == [
        "Recevoir les documents figés",
        "Préparer l'additif",
        "Transmettre aussi la version 2",
    ]


@pytest.mark.parametrize(
    ("language", "recipient", "expected"),
    [
        ("fr", "EHP", "Marquer comme transmise à l'EHP"),
        ("fr", "HCT", "Marquer comme transmise au HCT"),
        ("fr", "OCHA", "Marquer comme transmise à OCHA"),
        ("fr", "le gouverneur de Gao", "Marquer comme transmise au gouverneur de Gao"),
        ("fr", None, "Marquer comme transmise"),
        ("en", "EHP", "Mark as transmitted to the EHP"),
        ("en", "OCHA", "Mark as transmitted to OCHA"),
    ],
)
def test_to_whom(language: Language, recipient: str | None, expected: str) -> None:
    assert texts.speaker(language, HERE).mark_transmitted(recipient) == expected


# Choosing


def test_pages_hold_every_point_once() -> None:
    points = points_of(june_compilation())
    pages = -(-len(points) // PAGE)
    found = [choose(FRENCH, PRIORITIES, points, Selection(), page) for page in range(1, pages + 1)]
    pressed = [b.args["point"] for m in found for row in m.buttons for b in row if b.act == "transmit.toggle"]

    assert pressed == [p.id for p in points]
    assert all(units(m) <= TEXT_LIMIT for m in found)
    assert choose(FRENCH, PRIORITIES, points, Selection(), 99) == found[-1]


def test_lists_for_choosing_fit_one_message_and_the_preview_shows_every_word() -> None:
    long = [submission(n, name, ("é" * 2900 + f" {n}",), at(9, 9)) for n, name in enumerate(("DRC", "NRC", "TDH"), 1)]
    compilation = compile_decision(GROUP, PRIORITIES, long, NAMES, NOON)
    points = points_of(compilation)
    selection = Selection()
    for point in points:
        selection = toggled(selection, point)

    assert units(choose(FRENCH, PRIORITIES, points, selection, 1)) <= TEXT_LIMIT
    assert units(chosen(FRENCH, PRIORITIES, points, selection)) <= TEXT_LIMIT
    shown = preview(FRENCH, PRIORITIES, compilation, points, selection, "mark").text
    assert all(wording in shown for wording in selection.wordings)


def test_a_text_that_was_edited_is_remarked_upon() -> None:
    points = points_of(june_compilation())
    selection = toggled(Selection(seen=tuple(p.id for p in points)), points[0])
    edited = [
        replace(s, versions=(*s.versions, Version(at(16, 11), "1) Neuf", ("Neuf",)))) if s.number == 1 else s
        for s in submissions()
    ]
    now = points_of(compile_decision(GROUP, PRIORITIES, edited, NAMES, NOON))

    text = chosen(FRENCH, PRIORITIES, now, selection).text

    assert "modifiée ou retirée depuis (UNHCR)" in text
    assert "1 point est arrivé depuis" in text


def test_files_that_are_to_be_sent_along_are_said_where_everything_goes() -> None:
    compilation = june_compilation()
    points = points_of(compilation)

    whole = preview(FRENCH, PRIORITIES, compilation, points, Selection(), "mark").text
    chosen_only = preview(FRENCH, PRIORITIES, compilation, points, toggled(Selection(), points[0]), "mark").text

    assert "1 fichier est nommé dans le document" in whole
    assert "est nommé dans le document" not in chosen_only
