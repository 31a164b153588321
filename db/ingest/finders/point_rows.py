"""Rows of a table as points stand in them: the first cell names what is done, the next one says it.

«Рекомендации | Городам — беречь реки.» becomes a heading and an item. One such row alone is none.
"""

from db.ingest.finders.act_headings import heading_act
from db.ingest.finders.document import Block, Document
from db.ingest.finders.labels import Label

#: The cell that names what is done is short.
_LONGEST_CELL = 60
_BORDERS = frozenset("\t|")


def with_rows(document: Document, blocks: list[Block]) -> list[Block]:
    """The blocks, with each such row as a heading and an item."""
    cuts = [_border(document, block) for block in blocks]
    if sum(cut is not None for cut in cuts) < 2:
        return blocks
    result: list[Block] = []
    for block, cut in zip(blocks, cuts, strict=True):
        if cut is None:
            result.append(block)
            continue
        stop, begin = cut
        result.append(block._replace(end=stop))
        item = Label("bullet", "", 0, 0)
        result.append(block._replace(line_start=begin, start=begin, label=item))
    return result


def _border(document: Document, block: Block) -> tuple[int, int] | None:
    """Where the first cell ends and the next one begins, if the first names what is done."""
    text = document.text
    for at in range(block.start + 1, min(block.end - 1, block.start + _LONGEST_CELL)):
        if text[at] not in " |":
            continue
        if document.raw[slice(*document.raw_span(at, at + 1))] not in _BORDERS:
            continue
        stop, begin = at, at + 1
        while text[stop - 1] in " |":
            stop -= 1
        while begin < block.end and text[begin] in " |":
            begin += 1
        named = stop > block.start and begin < block.end and block.label is None
        if named and heading_act(text, block.start, stop, document.language):
            return stop, begin
        return None
    return None
