"""A quotation that holds the whole text that was adopted: its words do what they say.

«Совет принял следующий текст: “Совет (1) отмечает …; (2) просит ….”» is no speech of somebody.
"""

from db.ingest.finders.document import Block, Document
from db.ingest.finders.kinds import acts_in
from db.ingest.finders.quotes import Quote

#: What is shorter is a title or a saying.
_SHORTEST = 150
#: It holds so many items of a list, or does so many kinds of things.
_FEWEST = 3


def adopted_texts(document: Document, blocks: list[Block]) -> list[Quote]:
    """The quotations that are such texts: alone in a paragraph, or closing it behind a colon."""
    return [
        quote
        for quote in document.quotes
        if quote.end - quote.start > _SHORTEST
        and _is_apart(document, quote)
        and _is_outcome(document, blocks, quote)
    ]


def said_in(document: Document, adopted: list[Quote]) -> str:
    """The text with blanks for what is quoted, but for those texts; offsets stay."""
    said = document.unquoted
    for quote in adopted:
        inner = document.text[quote.inner_start : quote.inner_end]
        said = said[: quote.inner_start] + inner + said[quote.inner_end :]
    return said


def without_marks(blocks: list[Block], adopted: list[Quote]) -> list[Block]:
    """The blocks, the last of each such text without the mark that closes it."""
    ends = {at: quote.inner_end for quote in adopted for at in range(quote.end, quote.end + 2)}
    starts = {quote.start: quote.end for quote in adopted}
    return [
        block._replace(end=ends[block.end])
        if block.end in ends and block.label is not None and block.start not in starts
        else block
        for block in blocks
    ]


def _is_apart(document: Document, quote: Quote) -> bool:
    block = document.blocks[document.block_index(quote.start)]
    before = document.text[block.start : quote.start].rstrip()
    return block.end - quote.end < 2 and (not before or before.endswith(":"))


def _is_outcome(document: Document, blocks: list[Block], quote: Quote) -> bool:
    if sum(quote.start < block.start < quote.end for block in blocks) >= _FEWEST:
        return True
    inner = quote.inner_start, quote.inner_end
    found = acts_in(document.text, *inner, document.language)
    return len({act.kind for act in found if act.strong}) >= _FEWEST
