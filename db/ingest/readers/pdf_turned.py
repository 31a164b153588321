"""The lines of a PDF page on which letters are turned: most of them first, the others set apart."""

from dataclasses import replace
from typing import Final

import pypdfium2

from db.ingest.page_line import PageLine
from db.ingest.reader import Block
from db.ingest.readers.pdf_columns import lines_in_order
from db.ingest.readers.pdf_glyphs import SLANTED, Glyphs, PageFrame
from db.ingest.readers.pdf_lines import page_pieces
from db.ingest.readers.pdf_paragraphs import paragraphs_of_pages
from db.model import BODY, MARGIN

#: So many letters that are turned otherwise than the page's are no stamp, but text.
_TEXT: Final = 200


def turned_lines(
    textpage: pypdfium2.PdfTextPage, frame: PageFrame, seen: Glyphs, number: int
) -> tuple[list[PageLine], list[Block]]:
    """The lines whose letters have the commonest turn, and blocks of stamps, labels, watermarks.

    ``seen`` has been gone through in ``frame``.
    """
    turns = [(turn, letters) for turn, letters in seen.turns.most_common() if turn != SLANTED]
    apart: list[Block] = []
    for turn, letters in turns[1:]:
        blocks = paragraphs_of_pages([_lines(textpage, frame.turned_by(turn), number)])
        part = BODY if letters >= _TEXT else MARGIN
        apart += [replace(block, page=number, part=part) for block in blocks]
    if slanted := " ".join("".join(seen.slanted).split()):
        apart.append(Block(slanted, page=number, part=MARGIN))
    main = _lines(textpage, frame.turned_by(turns[0][0]), number) if turns else []
    return main, apart


def mostly_slanted(seen: Glyphs) -> bool:
    """True if the order of most letters is not to be told."""
    return seen.turns[SLANTED] * 2 > seen.turns.total()


def _lines(textpage: pypdfium2.PdfTextPage, frame: PageFrame, number: int) -> list[PageLine]:
    return lines_in_order(page_pieces(Glyphs(textpage, frame), number))
