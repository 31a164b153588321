"""A quotation that holds the whole text that was adopted: its words do what they say.

«Совет принял следующий текст: “Совет (1) отмечает …; (2) просит ….”» is no speech of somebody.
"""

import re

from db.ingest.finders.document import Block, Document
from db.ingest.finders.kinds import acts_in
from db.ingest.finders.quotes import Quote
from db.language.patterns import regex

#: What is shorter is a title or a saying.
_SHORTEST = 150
#: It holds so many items of a list, or does so many kinds of things.
_FEWEST = 3
#: «…», — говорится в документе; "…," the text reads: a paper is quoted, and no person.
_PAPER_BEHIND = {
    "ru": regex(
        r",? [—–-] (?:говорится|сказано|отмечается|подч[её]ркивается|записано|указ\w+|значится"
        r"|читаем|констатируется) (?:в|во)\b"
    ),
    "en": regex(
        r",? (?:(?:says|said|reads|read|states|stated|notes|noted|runs) )?"
        r"(?:the|its) (?:\w+ )?(?:text|communiqu\w+|statement|document|declaration|resolution)\b"
    ),
    "az": regex(
        r",? (?:— )?(?:deyə,? )?(?:\w+ )?(?:sənəd|kommünike|bəyanat|qətnamə|mətn)\w*d[aə]\b"
    ),
}
_PAPER_BEFORE = {
    "ru": regex(
        r"(?:документ|коммюнике|заявлени|резолюци|деклараци|текст)[а-яё]*[^.;:]{0,40}: $",
        re.IGNORECASE,
    ),
    "en": regex(
        r"\b(?:text|communiqu\w+|statement|document|declaration|resolution)\b[^.;:]{0,30}[:,] $",
        re.IGNORECASE,
    ),
    "az": regex(r"(?:sənəd|kommünike|bəyanat|qətnamə|mətn)\w*d[aə] [^.;:]{0,30}: $", re.IGNORECASE),
}

#: «Что же решили учёные?»: a question does nothing.
_ASKED = regex(r"(?<![^\n.!?…»”] )(?<!\S)[^\n.!?…]{3,160}\?")


def adopted_texts(document: Document, blocks: list[Block]) -> list[Quote]:
    """The quotations that are such texts: alone in a paragraph, or closing it behind a colon."""
    return [
        quote
        for quote in document.quotes
        if _is_of_paper(document, quote)
        or (
            quote.end - quote.start > _SHORTEST
            and _is_apart(document, quote)
            and _is_outcome(document, blocks, quote)
        )
    ]


def said_in(document: Document, adopted: list[Quote]) -> str:
    """The text with blanks for what is asked or quoted, but for those texts; offsets stay."""
    said = _ASKED.sub(lambda match: " " * len(match[0]), document.unquoted)
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


def _is_of_paper(document: Document, quote: Quote) -> bool:
    language = document.language or "en"
    if document.text.count(" ", quote.start, quote.end) < _FEWEST:
        return False
    if _PAPER_BEHIND[language].match(document.text, quote.end):
        return True
    before = document.text[max(0, quote.start - 70) : quote.start].rsplit("\n", 1)[-1]
    return _PAPER_BEFORE[language].search(before) is not None


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
