"""Makes one paragraph of a table's row, unless the table only arranges text on the page."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from db.ingest.reader import Block
from db.model import TABLE

#: A cell with several paragraphs and more characters than this holds running text.
_RUNNING_TEXT: Final = 300


def row_blocks(cells: Sequence[Sequence[Block]]) -> list[Block]:
    """A row's cells joined by tabulators; the cells' own paragraphs where they are running text.

    Running text has a row of a single cell, and one with a cell that holds headings, a list, a
    table, or several paragraphs that are long.
    """
    filled = [[block for block in cell if block.text.strip()] for cell in cells]
    blocks = [block for cell in filled for block in cell]
    if len(cells) < 2 or any(map(_is_running_text, filled)):
        return blocks
    if not blocks:
        return []
    texts = [" ".join(map(_one_line, cell)) for cell in filled]
    return [Block("\t".join(texts), page=blocks[0].page, part=TABLE)]


def _is_running_text(cell: Sequence[Block]) -> bool:
    if any(block.level or block.part == TABLE for block in cell):
        return True
    if len(cell) < 2:
        return False
    length = sum(len(block.text) for block in cell)
    return length > _RUNNING_TEXT or sum(block.label is not None for block in cell) > 1


def _one_line(block: Block) -> str:
    text = " ".join(block.text.split())
    return f"{block.label} {text}" if block.label else text


def in_part(blocks: Sequence[Block], part: str) -> list[Block]:
    """The blocks as a part of the file that they all belong to: notes, or the pages' edges."""
    return [replace(block, part=part, level=0) for block in blocks]
