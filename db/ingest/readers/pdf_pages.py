"""Reads the pages of a PDF one by one: their text, or, of pictures of text, what is recognised."""

import math
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pypdfium2
import pypdfium2.raw as pdfium

from db.ingest.limits import MAX_CHARACTERS, SOFT_CPU_SECONDS
from db.ingest.page_line import PageLine
from db.ingest.reader import (
    DAMAGED_PAGES,
    REPAIRED_LETTERS,
    TEXT_CUT,
    TEXT_INCOMPLETE,
    UNCERTAIN_ENCODING,
    UNREADABLE_FONT,
    Block,
)
from db.ingest.readers.pdf_annotations import whole_page
from db.ingest.readers.pdf_columns import lines_in_order
from db.ingest.readers.pdf_glyphs import Glyphs, PageFrame
from db.ingest.readers.pdf_letters import LetterRepair, is_gibberish, is_unreadable
from db.ingest.readers.pdf_lines import page_pieces
from db.ingest.readers.pdf_scans import drawn_page, is_picture, resolution, stated_resolution
from db.ingest.readers.pdf_turned import mostly_slanted, turned_lines
from db.ingest.recognition import Recognition

if TYPE_CHECKING:
    from db.ingest.readers.pdf_ligatures import Ligatures

#: Warnings that do not mean that text is missing.
_WHOLE: Final = frozenset({REPAIRED_LETTERS, UNCERTAIN_ENCODING})
#: Text that looks wrong gives way to recognised text that is so certain.
_CERTAIN: Final = 0.8


class PdfPages:
    """The pages of one document, and the warnings that they give rise to, each once."""

    def __init__(
        self, document: pypdfium2.PdfDocument, recognition: Recognition, path: Path
    ) -> None:
        self._document = document
        self._path = path
        self._ligatures: Ligatures | None = None
        self._recognition = recognition
        self._repair = LetterRepair()
        self._warnings: list[str] = []
        #: What is written sideways or across a page whose other text is not.
        self.apart: list[Block] = []
        self._own_seconds = 0.0

    def lines(self) -> Iterator[list[PageLine]]:
        """The lines of each page in the order of reading."""
        characters = 0
        for index in range(len(self._document)):
            if self._own_seconds > SOFT_CPU_SECONDS:
                self._warn("reading_timed_out")
                return
            if characters > MAX_CHARACTERS:
                self._warn(TEXT_CUT)
                return
            try:
                lines = self._page(index)
            except pypdfium2.PdfiumError:
                self._warn(DAMAGED_PAGES)
                lines = []
            characters += sum(len(line.text) for line in lines)
            yield lines

    def warnings(self) -> tuple[list[str], bool]:
        """All warnings, those first that mean that text is missing; and whether any does."""
        if self._repair.is_certain:
            self._warn(REPAIRED_LETTERS)
        recognised = self._recognition.warnings()
        is_short = self._recognition.done < self._recognition.asked
        missing = [code for code in self._warnings if code not in _WHOLE]
        if is_short:
            missing.append(recognised.pop(0))
        kept = [code for code in self._warnings if code in _WHOLE]
        return missing + kept + recognised, bool(missing)

    def _warn(self, code: str) -> None:
        if code not in self._warnings:
            self._warnings.append(code)

    def _page(self, index: int) -> list[PageLine]:
        begun = time.process_time()
        page = whole_page(self._document, index)
        try:
            lines, is_readable = self._text(page, index + 1)
            letters = sum(character.isalnum() for line in lines for character in line.text)
            self._own_seconds += time.process_time() - begun
            if not is_readable or is_picture(page, letters):
                return self._recognised(page, index + 1, lines, letters)
            if is_gibberish("\n".join(line.text for line in lines)):
                if not self._recognition.is_possible:
                    self._warn(UNCERTAIN_ENCODING)
                    return lines
                return self._recognised(page, index + 1, lines, 0, certain=_CERTAIN)
            return lines
        finally:
            page.close()

    def _text(self, page: pypdfium2.PdfPage, number: int) -> tuple[list[PageLine], bool]:
        """The lines that the page's text makes, and whether its letters can be read."""
        textpage = page.get_textpage()
        try:
            frame = _frame(page)
            glyphs = Glyphs(textpage, frame, self._named)
            pieces = page_pieces(glyphs, number)
            if is_unreadable(glyphs.count):
                self._warn_of_font()
                return [], False
            if set(glyphs.turns) <= {0}:
                lines = lines_in_order(pieces)
            else:
                lines, apart = turned_lines(textpage, frame, glyphs, number)
                self.apart += apart
        finally:
            textpage.close()
        if mostly_slanted(glyphs) or glyphs.count.lost:
            self._warn(TEXT_INCOMPLETE)
        self._repair.repair(lines)
        return lines, True

    def _named(self, textpage: pdfium.FPDF_TEXTPAGE, index: int, code: int) -> str:
        """The letters of a sign of which the library knows nothing."""
        if self._ligatures is None:
            from db.ingest.readers.pdf_ligatures import Ligatures

            self._ligatures = Ligatures(self._path)
        return self._ligatures.letters(textpage, index, code)

    def _warn_of_font(self) -> None:
        if not self._recognition.is_possible:
            self._warn(UNREADABLE_FONT)

    def _recognised(
        self,
        page: pypdfium2.PdfPage,
        number: int,
        lines: list[PageLine],
        letters: int,
        *,
        certain: float = 0.0,
    ) -> list[PageLine]:
        """What is recognised of the page, if that is more than its text, and certain enough."""
        dpi = resolution(page)
        found = self._recognition.page(
            lambda: drawn_page(page, dpi), number, dpi=stated_resolution(dpi)
        )
        if found is None or found.letters < letters or found.mean < certain:
            return lines
        return list(found.lines)


def _frame(page: pypdfium2.PdfPage) -> PageFrame:
    """What of the page is seen, and how it is turned."""
    left, bottom, right, top = page.get_cropbox()
    if right <= left or top <= bottom:
        # A page without a size that makes sense: whatever is on it counts as seen.
        left, bottom, right, top = (-math.inf, -math.inf, math.inf, math.inf)
    return PageFrame(left, bottom, right, top, page.get_rotation())
