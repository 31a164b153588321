"""Reads PDF files: text page by page, put back into paragraphs. Runs no scripts.

Pages that are pictures of text are drawn and recognised, where something is installed for that.
"""

from typing import Final

import pypdfium2
import pypdfium2.raw as pdfium

from db.ingest.page_edges import margin_blocks
from db.ingest.reader import RECOGNITION_MISSING, Source, join_blocks, require_text
from db.ingest.readers.pdf_pages import PdfPages
from db.ingest.readers.pdf_paragraphs import paragraphs_of_pages
from db.ingest.readers.pdf_running_heads import without_running_heads
from db.ingest.recognition import recognition_of
from db.language.patterns import regex
from db.model import MARGIN, DocumentText

_END_MARK: Final = b"%%EOF"
_TAIL_BYTES: Final = 2048
_DATE: Final = regex(r"D:(\d{4})(\d\d)?(\d\d)?(?:(\d\d)(\d\d)(\d\d)?)?")
_INFO: Final = {"Title": "title", "Author": "author", "Subject": "subject"}
_DATES: Final = {"CreationDate": "created", "ModDate": "modified"}


class PdfReader:
    """PDF files that hold text or pictures of text."""

    format = "pdf"

    def read(self, source: Source) -> DocumentText:
        """The text, without running heads and page numbers, hyphens at line ends undone."""
        document = _open(source)
        recognition = recognition_of(source)
        try:
            metadata = _metadata(document)
            pages = PdfPages(document, recognition, source.path)
            lines = list(pages.lines())
            warnings, incomplete = pages.warnings()
        finally:
            document.close()
        blocks = paragraphs_of_pages(without_running_heads(lines))
        blocks += [block for block in pages.apart if block.part != MARGIN]
        blocks += margin_blocks(block for block in pages.apart if block.part == MARGIN)
        text, paragraphs = join_blocks(blocks)
        if recognition.asked and not recognition.is_possible and not any(map(str.isalnum, text)):
            raise source.unreadable(RECOGNITION_MISSING)
        require_text(source, text)
        if not _has_end(source):
            # The library mends a file that breaks off; what was behind the break is gone.
            warnings.insert(0, "file_truncated")
            incomplete = True
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
        document = pypdfium2.PdfDocument(source.path)
        if document.get_formtype():
            document.init_forms()  # it makes the looks of fields that have none
        return document
    except pypdfium2.PdfiumError as error:
        reason = pdfium.FPDF_GetLastError()
        if reason in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise source.unreadable("file_encrypted") from error
        if not _has_end(source):
            raise source.unreadable("file_truncated") from error
        raise source.unreadable("reading_failed", detail=str(error)[:200]) from error


def _has_end(source: Source) -> bool:
    """True if the file ends as a PDF does: it does not break off."""
    with source.path.open("rb") as file:
        file.seek(max(source.path.stat().st_size - _TAIL_BYTES, 0))
        return _END_MARK in file.read()


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
