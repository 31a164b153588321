"""The paragraphs that points are looked for in, and what of the text is said rather than quoted."""

from db.ingest.finders.adopted_text import adopted_texts, said_in, without_marks
from db.ingest.finders.document import Block, Document, Span
from db.ingest.finders.point_marks import marked_blocks
from db.ingest.finders.point_rows import with_rows
from db.ingest.finders.quoted_paragraphs import (
    quoted_paragraphs,
    quotes_of,
    without_paragraph_marks,
)
from db.language.patterns import regex
from db.model import LANGUAGES

_AND_AT_END = regex(r"(?<=;) (?:and|or|и|а также|və|habelə)$")


def paragraphs_of(document: Document) -> tuple[list[Block], str, tuple[Span, ...]]:
    """The blocks, the text with blanks for what is only quoted, and where a text is as a whole."""
    found = [block for block in marked_blocks(document) if not _says_nothing(document, block)]
    found = [_without_and(document, block) for block in with_rows(document, found)]
    if document.language not in LANGUAGES:
        return found, said_in(document, []), ()
    texts = quoted_paragraphs(document, found)
    adopted = adopted_texts(document, found) + quotes_of(document, found, texts)
    spans = tuple(Span(found[text[0]].start, found[text[-1]].end) for text in texts)
    blocks = without_marks(without_paragraph_marks(document, found, texts), adopted)
    return blocks, said_in(document, adopted), spans


def _says_nothing(document: Document, block: Block) -> bool:
    """True for an "and" on a line of its own before the last item, and for a line of asterisks."""
    text = document.text[block.start : block.end].rstrip(" ,:").lower()
    return text in {"and", "и", "və"} or not any(map(str.isalnum, text))


def _without_and(document: Document, block: Block) -> Block:
    """«decides to meet in Aktau; and» over the last item: the paragraph ends with its sign."""
    joined = _AND_AT_END.search(document.text, block.start, block.end)
    return block._replace(end=joined.start()) if joined and block.label is None else block
