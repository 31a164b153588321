"""Page numbers of paragraphs, and what is printed at the edges of pages. Knows no format."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from db.ingest.reader import Block
from db.ingest.table_rows import in_part
from db.model import MARGIN

#: More characters than this do not fit on a page of a usual document.
_FULL_PAGE: Final = 4_500


def believable_pages(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with their pages, or without where these cannot be right.

    A file that notes only the breaks that somebody typed has pages in between that it does not
    tell of: then no number is better than a wrong one.
    """
    sizes: dict[int, int] = {}
    for block in blocks:
        sizes[block.page] = sizes.get(block.page, 0) + len(block.text)
    if len(sizes) > 1 and max(sizes.values()) <= _FULL_PAGE:
        return list(blocks)
    return [replace(block, page=0) for block in blocks]


def margin_blocks(blocks: Iterable[Block]) -> list[Block]:
    """Heads and feet of pages, each once, without those that are nothing but a number."""
    by_text = {block.text.strip(): block for block in blocks}
    return [
        replace(block, page=0)
        for block in in_part(list(by_text.values()), MARGIN)
        if any(map(str.isalpha, block.text))
    ]
