"""Reads PDF files: text page by page, put back into paragraphs. Draws nothing, runs no scripts."""

import math
import re
import time
from collections.abc import Iterator
from typing import Final

import pypdfium2
import pypdfium2.raw as pdfium

from db.ingest.letters import plausibility
from db.ingest.limits import MAX_CHARACTERS, SOFT_CPU_SECONDS
from db.ingest.reader import (
    DAMAGED_PAGES,
    SCANNED_PAGES,
    TEXT_CUT,
    UNCERTAIN_ENCODING,
    Source,
    join_blocks,
    require_text,
)
from db.ingest.readers.pdf_lines import PageFrame, PageLine, page_lines
from db.ingest.readers.pdf_paragraphs import paragraphs_of_pages
from db.ingest.readers.pdf_running_heads import without_running_heads
from db.model import DocumentText

_END_MARK: Final = b"%%EOF"
_TAIL_BYTES: Final = 2048
_DATE: Final = re.compile(r"D:(\d{4})(\d\d)?(\d\d)?(?:(\d\d)(\d\d)(\d\d)?)?")
_INFO: Final = {"Title": "title", "Author": "author", "Subject": "subject"}
_DATES: Final = {"CreationDate": "created", "ModDate": "modified"}
#: Fewer letters than this on a page that shows something: it is a picture of a text.
_FEW_LETTERS: Final = 5
#: Below this mean score the letters of a font do not mean what they look like.
_GIBBERISH: Final = -6.5


class PdfReader:
    """PDF files that hold text; pages that are pictures are reported, not read."""

    format = "pdf"

    def read(self, source: Source) -> DocumentText:
        """The text, without running heads and page numbers, hyphens at line ends undone."""
        document = _open(source)
        try:
            metadata = _metadata(document)
            warnings: list[str] = []
            pages = list(_pages(document, warnings))
        finally:
            document.close()
        blocks = paragraphs_of_pages(without_running_heads(pages))
        text, paragraphs = join_blocks(blocks)
        require_text(source, text)
        incomplete = bool(warnings)
        if not _has_end(source):
            # The library mends a file that breaks off; what was behind the break is gone.
            warnings.append("file_truncated")
            incomplete = True
        if _is_gibberish(text):
            warnings.append(UNCERTAIN_ENCODING)
        return DocumentText(
            text=text,
            paragraphs=paragraphs,
            format=self.format,
            metadata=metadata,
            warnings=tuple(warnings),
            complete=not incomplete,
        )


def _open(source: Source) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(source.path)
    except pypdfium2.PdfiumError as error:
        reason = pdfium.FPDF_GetLastError()
        if reason in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise source.unreadable("file_encrypted") from error
        if not _has_end(source):
            raise source.unreadable("file_truncated") from error
        raise source.unreadable("reading_failed", detail=str(error)[:200]) from error


def _is_gibberish(text: str) -> bool:
    """True if a good part of the letters are beyond ASCII and do not look like any language."""
    sample = text[:8000]
    score, count = plausibility(sample)
    return count >= 100 and count * 4 >= len(sample) and score / count < _GIBBERISH


def _has_end(source: Source) -> bool:
    """True if the file ends as a PDF does: it does not break off."""
    with source.path.open("rb") as file:
        file.seek(max(source.path.stat().st_size - _TAIL_BYTES, 0))
        return _END_MARK in file.read()


def _pages(document: pypdfium2.PdfDocument, warnings: list[str]) -> Iterator[list[PageLine]]:
    """The lines of each page; adds the warnings that the pages give rise to, each once."""

    def warn(code: str) -> None:
        if code not in warnings:
            warnings.append(code)

    characters = 0
    begun = time.process_time()
    for index in range(len(document)):
        if time.process_time() - begun > SOFT_CPU_SECONDS:
            warn("reading_timed_out")
            return
        if characters > MAX_CHARACTERS:
            warn(TEXT_CUT)
            return
        try:
            lines, shows = _page(document, index)
        except pypdfium2.PdfiumError:
            warn(DAMAGED_PAGES)
            lines, shows = [], False
        letters = sum(character.isalnum() for line in lines for character in line.text)
        if shows and letters < _FEW_LETTERS:
            warn(SCANNED_PAGES)
        characters += sum(len(line.text) for line in lines)
        yield lines


def _page(document: pypdfium2.PdfDocument, index: int) -> tuple[list[PageLine], bool]:
    """The page's lines, and whether it shows anything at all."""
    page = document[index]
    try:
        shows = pdfium.FPDFPage_CountObjects(page.raw) > 0
        textpage = page.get_textpage()
        try:
            return page_lines(textpage, index + 1, _frame(page)), shows
        finally:
            textpage.close()
    finally:
        page.close()


def _frame(page: pypdfium2.PdfPage) -> PageFrame:
    """What of the page is seen, and how it is turned."""
    left, bottom, right, top = page.get_cropbox()
    if right <= left or top <= bottom:
        # A page without a size that makes sense: whatever is on it counts as seen.
        left, bottom, right, top = (-math.inf, -math.inf, math.inf, math.inf)
    return PageFrame(left, bottom, right, top, page.get_rotation())


def _metadata(document: pypdfium2.PdfDocument) -> dict[str, str]:
    metadata: dict[str, str] = {}
    for key, text in document.get_metadata_dict(skip_empty=True).items():
        if key in _INFO and (simple := " ".join(text.split())):
            metadata[_INFO[key]] = simple
        elif key in _DATES and (match := _DATE.match(text)):
            year, month, day, hour, minute, second = match.groups()
            date = "-".join(part for part in (year, month, day) if part)
            clock = f"T{hour}:{minute}:{second or '00'}" if day and hour else ""
            metadata[_DATES[key]] = date + clock
    return metadata
