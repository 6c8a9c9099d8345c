"""Markdown, by way of the HTML it stands for; titles underlined as in reStructuredText are understood too."""

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt

from documents.reading import html
from documents.reading.sheet import Sheet
from documents.reading.writing import width_of

_FRONT_MATTER = re.compile(r"\s*---[ \t]*\n(?P<inside>[\w-]+[ \t]*:.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_UNDERLINE = re.compile(r"([=~`^\"'*+#.:_-])\1{3,}\s*$")
_CLOSE_TITLE = re.compile(r"^(#{2,6})(?=[^\W\d_])")  # «##Ordre du jour», as it was once written
_NO_TEXT = re.compile(
    r"\{%[^\n]{0,500}?%\}|<!--.{0,2000}?-->", re.DOTALL
)  # what makes a site of it, and asides to oneself
_ENOUGH = 50_000  # letters that tell
_SIGNS = (  # what people write in Markdown and hardly ever elsewhere
    (re.compile(r"^#{1,6} +[^\W\d]", re.MULTILINE), 2),
    (re.compile(r"^\|?[ \t]*:?-{3,}:?[ \t]*\|[ \t|:-]*$", re.MULTILINE), 2),
    (re.compile(r"\*\*[^*\s][^*\n]*\*\*"), 1),
    (re.compile(r"\[[^\[\]\n]{1,200}\]\(https?://[^)\s]+\)"), 1),
    (re.compile(r"^\* \S", re.MULTILINE), 1),
)


def read(text: str, sheet: Sheet) -> None:
    """Writes what the text says onto the sheet."""
    if front := _FRONT_MATTER.match(text):
        sheet.header(front["inside"])
        text = text[front.end() :]
    lines = _without_underlines([_CLOSE_TITLE.sub(r"\1 ", line) for line in _NO_TEXT.sub("", text).splitlines()])
    # four blanks are how people indent, not how they quote programs
    markdown = MarkdownIt("commonmark", {"html": True, "maxNesting": 30}).enable("table").disable("code")
    page = markdown.render("\n".join(lines)).replace("**", "")  # stars left over made nothing bold
    html.read_fragment(page, sheet, width_of([line.strip() for line in lines]))


def is_markdown(text: str) -> bool:
    """Whether a text that does not say so is written in Markdown."""
    text = text[:_ENOUGH]
    return sum(weight * min(2, len(sign.findall(text))) for sign, weight in _SIGNS) >= 4


def _without_underlines(lines: Sequence[str]) -> list[str]:
    """Titles that Markdown would not see: underlined with signs that begin something else there."""
    told: list[str] = []
    levels: list[str] = []
    for line in lines:
        match = _UNDERLINE.match(line)
        title = told[-1].strip() if told else ""
        if (
            match
            and match[1] not in "=-"
            and title
            and len(line.strip()) >= len(title) - 2
            and title[0] not in "#`~>|-*<"
        ):
            if match[1] not in levels:
                levels.append(match[1])
            told[-1] = f"{'#' * min(2 + levels.index(match[1]), 6)} {title}"
        elif match and match[1] in "=-" and title and _starts_a_list(title) and len(line.strip()) >= len(title) - 2:
            told[-1] = f"{'#' if match[1] == '=' else '##'} {title}"
        else:
            told.append(line)
    return told


def _starts_a_list(title: str) -> bool:
    return re.match(r"\d{1,3}[.)] ", title) is not None
