"""A document as its reader hands it over: plain blocks in reading order, and table rows with their column heads."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Kind = Literal["heading", "paragraph", "item", "row", "header", "footer"]


@dataclass(frozen=True)
class Block:
    """One paragraph, list item, heading, table row, or line of the page's head or foot.

    `text` has no markup and no line wraps; a break in it separates paragraphs or items of one table cell, and an item
    inside a cell begins with «- ». Of a row it is the cells, joined by « | ».
    """

    kind: Kind
    text: str
    level: int = 0  # of a heading, or of an item in its list: 1 is the outermost
    cells: tuple[str, ...] = ()  # of a row, one a column; a merged cell stands in the first of its columns and rows
    heads: tuple[str, ...] = ()  # of a row: the column heads of its table, one a cell; none when it has no head row
    table: int = 0  # rows of the same table have the same number, from 1


@dataclass(frozen=True)
class Document:
    """What was read. The row of the column heads is no block of its own."""

    name: str  # of the file; empty for pasted text
    format: str  # "docx", "pdf", "odt", "html", "markdown", "text", "mail"
    blocks: tuple[Block, ...]

    @property
    def text(self) -> str:
        """The plain text that was read, a block a line."""
        return "\n".join(_lines(self.blocks))


def _lines(blocks: Iterable[Block]) -> Iterable[str]:
    heads: tuple[str, ...] = ()
    for block in blocks:
        if block.heads and block.heads != heads:
            yield " | ".join(block.heads)
        heads = block.heads
        yield f"- {block.text}" if block.kind == "item" else block.text
