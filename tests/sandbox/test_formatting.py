"""HTML as Telegram reads it."""

import pytest

from sandbox.formatting import cut, found, parse_html, trimmed, units
from sandbox.wire import ApiError, Json


def nobody(_: int) -> Json | None:
    return None


def kinds(markup: str) -> list[tuple[str, str]]:
    text, entities = parse_html(markup, nobody)
    return [(entity["type"], cut(text, entity["offset"], entity["length"])) for entity in entities]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<b>gras</b> <strong>fort</strong>", [("bold", "gras"), ("bold", "fort")]),
        ("<i>a</i><em>b</em>", [("italic", "a"), ("italic", "b")]),
        ("<u>a</u><ins>b</ins>", [("underline", "a"), ("underline", "b")]),
        ("<s>a</s><strike>b</strike><del>c</del>", [("strikethrough", x) for x in "abc"]),
        ('<tg-spoiler>a</tg-spoiler><span class="tg-spoiler">b</span>', [("spoiler", "a"), ("spoiler", "b")]),
        ("<code>x</code>", [("code", "x")]),
        ("<pre>x</pre>", [("pre", "x")]),
        ("<blockquote>x</blockquote>", [("blockquote", "x")]),
        ("<blockquote expandable>x</blockquote>", [("expandable_blockquote", "x")]),
        ("<b>a<i>b</i></b>", [("bold", "ab"), ("italic", "b")]),
        ("😀<b>é😀</b>", [("bold", "é😀")]),
        ("<b></b>", []),
        ("<B>a</B>", [("bold", "a")]),
    ],
)
def test_every_tag_becomes_its_entity(markup: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(markup) == expected


def test_offsets_count_utf16_units() -> None:
    text, entities = parse_html("😀 é <b>x</b>", nobody)
    assert text == "😀 é x"
    assert entities == [{"type": "bold", "offset": 5, "length": 1}]
    assert units(text) == 6


def test_code_in_a_given_language() -> None:
    assert parse_html('<pre><code class="language-python">x</code></pre>', nobody)[1] == [
        {"type": "pre", "offset": 0, "length": 1, "language": "python"}
    ]


def test_links_lead_somewhere_or_are_plain_text() -> None:
    assert parse_html('<a href="https://example.org/a?b=1&amp;c=2">x</a>', nobody)[1] == [
        {"type": "text_link", "offset": 0, "length": 1, "url": "https://example.org/a?b=1&c=2"}
    ]
    assert parse_html("<a>example.org</a>", nobody)[1][0]["url"] == "http://example.org/"
    assert parse_html('<a href="not a link">x</a>', nobody) == ("x", [])


def test_a_mention_by_id_names_only_who_is_known() -> None:
    known = {"id": 7, "is_bot": False, "first_name": "Mariam"}
    markup = '<a href="tg://user?id=7">Mariam</a>'
    assert parse_html(markup, lambda user: known if user == 7 else None)[1] == [
        {"type": "text_mention", "offset": 0, "length": 6, "user": known}
    ]
    assert parse_html(markup, nobody) == ("Mariam", [])


def test_a_moment_for_each_readers_own_zone() -> None:
    text, entities = parse_html('<tg-time unix="1497571140" format="wDt">jeudi 15 juin, 23:59</tg-time>', nobody)
    assert text == "jeudi 15 juin, 23:59"
    assert entities == [
        {"type": "date_time", "offset": 0, "length": 20, "unix_time": 1497571140, "date_time_format": "wDt"}
    ]


@pytest.mark.parametrize("markup", ['<tg-time unix="x">a</tg-time>', '<tg-time unix="1" format="xyz">a</tg-time>'])
def test_a_moment_badly_written_is_refused(markup: str) -> None:
    with pytest.raises(ApiError, match="can't parse entities"):
        parse_html(markup, nobody)


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("&lt;&gt;&amp;&quot;", '<>&"'),
        ("&#233;&#x1F600;", "é😀"),
        ("&lt", "<"),
        ("&eacute; & co", "&eacute; & co"),
        ("1 > 0", "1 > 0"),
    ],
)
def test_characters_written_out(markup: str, text: str) -> None:
    assert parse_html(markup, nobody) == (text, [])


@pytest.mark.parametrize(
    ("markup", "complaint"),
    [
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>é</i></b>", 'Unmatched end tag at byte offset 5, expected "</b>", found "</i>"'),
        ("<font>a</font>", 'Unsupported start tag "font" at byte offset 0'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("1 <2", "Unclosed start tag at byte offset 2"),
        ("<br>", 'Unsupported start tag "br" at byte offset 0'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<a href="x>y</a>', "Unclosed start tag at byte offset 0"),
        ("<a href>y</a>", 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'),
    ],
)
def test_what_telegram_cannot_parse_is_refused_with_its_words(markup: str, complaint: str) -> None:
    with pytest.raises(ApiError) as refusal:
        parse_html(markup, nobody)
    assert refusal.value.description == f"Bad Request: can't parse entities: {complaint}"


def test_white_space_around_is_cut_and_entities_move_with_it() -> None:
    assert trimmed("\n ab ", [{"type": "bold", "offset": 1, "length": 3}]) == (
        "ab",
        [{"type": "bold", "offset": 0, "length": 2}],
    )
    assert trimmed("a ", [{"type": "bold", "offset": 1, "length": 1}]) == ("a", [])


def test_commands_mentions_and_addresses_are_found_in_any_text() -> None:
    text = "/decision@toy_bot dites à @mariam: #EHP, https://example.org/x. ou ocha@un.org, pas a/b ni 1/2"
    marks = [(entity["type"], cut(text, entity["offset"], entity["length"])) for entity in found(text)]
    assert marks == [
        ("bot_command", "/decision@toy_bot"),
        ("mention", "@mariam"),
        ("hashtag", "#EHP"),
        ("url", "https://example.org/x"),
        ("email", "ocha@un.org"),
    ]
