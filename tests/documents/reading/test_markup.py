"""Markdown, HTML and e-mail."""

from documents.reading import read_document
from tests.documents.reading.making import blocks, header, item, para, row, title

# Markdown


def test_markdown_titles_lists_and_tables() -> None:
    text = """\
---
date: 2021-05-12
place: Gao
---
# Réunion du 12 mai

Les puits de **Gao** sont [à sec](https://example.org/puits)
depuis mars.

## Actions

* Oxfam
  - envoyer la *carte*
    à OCHA
* ACF

1. Un
2. Deux

| Quoi | Qui |
|------|-----|
| Carte `v2` | OCHA<br>ACF |
|      | UNICEF |
"""
    assert blocks(text, "m.md") == [
        header("date: 2021-05-12\nplace: Gao"),
        title("Réunion du 12 mai"),
        para("Les puits de Gao sont à sec depuis mars."),
        title("Actions", 2),
        item("Oxfam"),
        item("envoyer la carte à OCHA", 2),
        item("ACF"),
        item("Un"),
        item("Deux"),
        row("Carte v2", "OCHA\nACF", heads=("Quoi", "Qui")),
        row("", "UNICEF", heads=("Quoi", "Qui")),
    ]


def test_lines_that_are_sentences_of_their_own_stay_apart_in_markdown() -> None:
    text = "# Notes\n\nOxfam envoie la carte.\nACF relit.\n\nLieu : Gao\\\nDate : 12 mai"
    assert blocks(text, "m.md") == [
        title("Notes"),
        para("Oxfam envoie la carte."),
        para("ACF relit."),
        para("Lieu : Gao"),
        para("Date : 12 mai"),
    ]


def test_a_line_in_bold_is_a_title_unless_it_is_a_sentence_or_a_date() -> None:
    text = (
        "**1. Points d'eau**\n\n**Oxfam envoie la carte à OCHA et à tous les membres du groupe.**\n\n"
        "**Lieu : Gao**\n\n**12 mai 2021**\n"
    )
    assert blocks(text, "m.md") == [
        title("1. Points d'eau"),
        para("Oxfam envoie la carte à OCHA et à tous les membres du groupe."),
        para("Lieu : Gao"),
        para("12 mai 2021"),
    ]


def test_titles_underlined_as_in_restructuredtext() -> None:
    text = "Acta\n====\n\nOrden\n~~~~~\n1. Uno\n2. Dos\n\n1. Agua\n```````\n Texto.\n\n2. Otros\n````````\n - Nada\n"
    assert blocks(text, "m.md") == [
        title("Acta"),
        title("Orden", 2),
        item("Uno"),
        item("Dos"),
        title("1. Agua", 3),
        para("Texto."),
        title("2. Otros", 3),
        item("Nada"),
    ]


def test_an_indent_quotes_no_program_and_leftover_stars_are_gone() -> None:
    assert blocks("# A\n\n    indented words\n\n**Excused : **Awa\n", "m.md") == [
        title("A"),
        para("indented words"),
        para("Excused : Awa"),
    ]


def test_a_text_that_is_markdown_need_not_say_so() -> None:
    assert blocks("# Réunion\n\n## Actions\n\nRien de **plus**.\n", "m.txt") == [
        title("Réunion"),
        title("Actions", 2),
        para("Rien de plus."),
    ]


def test_a_title_close_to_its_hashes_is_one() -> None:
    assert blocks("##Ordre du jour\n\nRien.\n", "m.md") == [title("Ordre du jour", 2), para("Rien.")]


def test_what_makes_a_site_of_a_page_is_no_text() -> None:
    assert blocks('Les puits.\n\n{% file src="puits.pdf" %}\n\nLa carte.\n', "m.md") == [
        para("Les puits."),
        para("La carte."),
    ]


def test_numbers_after_a_hash_are_no_titles() -> None:
    text = "Sujets ouverts :\n# 12 Cartes à refaire\n# 13 Puits à creuser"
    assert blocks(text) == [para("Sujets ouverts :"), para("# 12 Cartes à refaire"), para("# 13 Puits à creuser")]


# HTML


def test_html_paragraphs_lists_and_tables() -> None:
    page = """<!DOCTYPE html><html><head><title>no</title><style>p {}</style></head><body>
    <h2>Réunion</h2><script>no()</script><p>Les puits
    sont&nbsp;&agrave; sec.<br>Rien &lt;3.</p><p style="display:none">no</p>
    <ol><li>Un <ul><li>sous-point</li></ul></li><li><p>Deux</p><p>suite</p></li></ol>
    <table><caption>Suivi</caption><thead><tr><th>Quoi</th><th colspan=2>Qui</th></tr></thead>
    <tr><td rowspan=2>Carte</td><td>OCHA</td><td><ul><li>a</li><li>b</li></ul></td></tr>
    <tr><td>ACF</td><td><table><tr><td>x</td><td>y</td></tr><tr><td>z</td></tr></table></td></tr></table>
    """
    heads = ("Quoi", "Qui", "Qui")
    assert blocks(page, "m.html") == [
        title("Réunion", 2),
        para("Les puits sont à sec."),
        para("Rien <3."),
        item("Un"),
        item("sous-point", 2),
        item("Deux"),
        para("suite"),
        para("Suivi"),
        row("Carte", "OCHA", "- a\n- b", heads=heads),
        row("", "ACF", "x | y\nz | ", heads=heads),
    ]


def test_a_table_that_only_arranges_the_page_is_prose() -> None:
    page = "<html><table><tr><td><p>Bonjour,</p><table><tr><th>Quoi<th>Qui<tr><td>Carte<td>OCHA</table></table>"
    assert blocks(page, "m.html") == [para("Bonjour,"), row("Carte", "OCHA", heads=("Quoi", "Qui"))]


def test_a_span_that_is_no_number_is_one() -> None:
    heads = '<tr><th colspan="2\x1e">Quoi</th><th rowspan="²">Qui</th></tr>'
    page = f"<p>{'Les puits sont secs. ' * 40}</p><table>{heads}<tr><td>Carte</td><td>ACF</td></tr></table>"
    assert [block.text for block in blocks(page, "m.html")][1:] == ["Carte | ACF"]


def test_html_is_recognised_in_any_text() -> None:
    text = "<h1>Réunion</h1>\n<p>Présents<br/>\nACF, Oxfam </p>\n<ul>\n<li>Rien</li>\n</ul>\n"
    assert [read_document(text.encode(), name).format for name in ("m.md", "m.txt", "m")] == ["html"] * 3
    assert blocks(text, "m.md") == [title("Réunion"), para("Présents"), para("ACF, Oxfam"), item("Rien")]


def test_the_heads_of_a_table_are_found_without_being_marked() -> None:
    def table(*rows: str) -> str:
        cells = "".join(f"<tr><td>{'<td>'.join(line.split('|'))}" for line in rows)
        return f"<html><table>{cells}</table>"

    assert blocks(table("Action|Responsable", "Carte|OCHA"), "m.html") == [
        row("Carte", "OCHA", heads=("Action", "Responsable"))
    ]
    assert blocks(table("<b>Sujet A</b>|<b>Sujet B</b>", "x|y"), "m.html") == [
        row("x", "y", heads=("Sujet A", "Sujet B"))
    ]
    assert blocks(table("Awa|ACF", "Ali|Oxfam"), "m.html") == [row("Awa", "ACF"), row("Ali", "Oxfam")]
    assert blocks(table("Date|12 mai 2021", "Lieu|Gao"), "m.html") == [row("Date", "12 mai 2021"), row("Lieu", "Gao")]
    assert blocks(table("<b>Lieu</b>|Gao", "<b>Date</b>|lundi"), "m.html") == [row("Lieu", "Gao"), row("Date", "lundi")]


# E-mail

MAIL = """\
From: Awa <awa@example.org>
To: wash@example.org
Subject: =?utf-8?q?Compte_rendu_du_12_mai_=E2=80=93_eau?=
Date: Wed, 12 May 2021 18:00:00 +0000
Message-ID: <1@example.org>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=x

--x
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Deux puits sont =E0 sec.
- envoyer un camion
{attached}--x
Content-Type: text/html; charset=utf-8

<p>Deux puits sont à sec.</p>{table}
--x--
"""


def test_the_text_of_an_email_is_read_with_its_subject() -> None:
    mail = MAIL.format(table="", attached="")
    for name in ("m.eml", "unnamed"):
        assert read_document(mail.encode(), name).format == "mail"
        assert blocks(mail, name) == [
            title("Compte rendu du 12 mai – eau"),
            para("Deux puits sont à sec."),
            item("envoyer un camion"),
        ]


def test_the_page_in_an_email_is_read_when_it_has_a_table() -> None:
    table = "<table><tr><th>Quoi<th>Qui<tr><td>Carte<td>OCHA</table>"
    assert blocks(MAIL.format(table=table, attached=""), "m.eml") == [
        title("Compte rendu du 12 mai – eau"),
        para("Deux puits sont à sec."),
        row("Carte", "OCHA", heads=("Quoi", "Qui")),
    ]


def test_what_is_attached_to_an_email_is_not_read() -> None:
    attached = "--x\nContent-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nSecret.\n"
    assert "Secret." not in [block.text for block in blocks(MAIL.format(table="", attached=attached), "m.eml")]
