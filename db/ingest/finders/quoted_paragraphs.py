"""A text quoted over several paragraphs: each opens with a mark, or the first one alone.

«Приводим его полностью.» / «Мы видим …. / Мы просим …. / Мы встретимся снова.»: no speech of a
person, if the body of all speaks in most of it.
"""

import re

from db.ingest.finders.document import Block, Document, Span
from db.ingest.finders.kinds import acts_in
from db.ingest.finders.quotes import Quote
from db.ingest.finders.speaking import BODY
from db.language.patterns import regex

_OPENING, _CLOSING = "«“„", "»”"
#: Such a text does so many kinds of things at the least.
_FEWEST = 2
#: Its paragraphs name who speaks among so many letters.
_HEAD = 60
#: The text of a session is no longer.
_MOST = 40


def quoted_paragraphs(document: Document, blocks: list[Block]) -> list[range]:
    """Which blocks are the paragraphs of such texts."""
    found: list[range] = []
    index = 0
    while index < len(blocks):
        last = _last_of(document, blocks, index)
        if last > index and _is_of_all(document, blocks[index : last + 1]):
            found.append(range(index, last + 1))
        index = max(index, last) + 1
    return found


def without_paragraph_marks(
    document: Document, blocks: list[Block], texts: list[range]
) -> list[Block]:
    """The blocks, those of such texts without the marks."""
    result = list(blocks)
    for text in texts:
        for index in text:
            block = blocks[index]
            first = block.start + (document.text[block.start] in _OPENING)
            last = block.end - (index == text[-1] and document.text[block.end - 1] in _CLOSING)
            line = max(block.line_start, first) if block.label is None else block.line_start
            result[index] = block._replace(line_start=line, start=first, end=last)
    return result


def quotes_of(document: Document, blocks: list[Block], texts: list[range]) -> list[Quote]:
    """What of such texts is a quotation by itself: their last paragraphs."""
    last = (document.quote_at(blocks[text[-1]].start) for text in texts)
    return [quote for quote in last if quote is not None]


def _last_of(document: Document, blocks: list[Block], first: int) -> int:
    """The paragraph that closes the text that this one opens; -1 if it opens none."""
    if not _is_open(document, blocks[first]):
        return -1
    for index in range(first + 1, min(first + _MOST, len(blocks))):
        block = blocks[index]
        quote = document.quote_at(block.start)
        if quote is not None:
            return index if block.end - quote.end < len(_CLOSING) else -1
        if _is_closed(document, block):
            return index
        if block.label is None and document.text[block.end - 1] in ":,":
            return -1
    return -1


def _is_open(document: Document, block: Block) -> bool:
    """True for a paragraph that opens with a mark which it does not close."""
    opens = document.text[block.start] in _OPENING
    return opens and document.quote_at(block.start) is None


def _is_closed(document: Document, block: Block) -> bool:
    """True for a paragraph that closes with a mark which it does not open."""
    end = block.end - (document.text[block.end - 1] == ".")
    if document.text[end - 1] not in _CLOSING:
        return False
    return not any(quote.end == end for quote in document.quotes_in(Span(block.start, block.end)))


def _is_of_all(document: Document, blocks: list[Block]) -> bool:
    body = regex(rf"(?<!\w)(?:{BODY[document.language or 'en']})", re.IGNORECASE)
    heads = (Span(block.start, min(block.end, block.start + _HEAD)) for block in blocks)
    speaking = sum(body.search(document.text, *head) is not None for head in heads)
    done = acts_in(document.text, blocks[0].start, blocks[-1].end, document.language)
    kinds = {act.kind for act in done if act.strong}
    return speaking * 2 >= len(blocks) and len(kinds) >= _FEWEST
