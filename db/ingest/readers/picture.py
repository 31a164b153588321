"""Reads pictures of text (.png .jpg .tif .bmp .webp) by recognising them. Decodes none itself."""

from collections.abc import Sequence

from db.ingest.limits import MAX_PICTURE_PIXELS
from db.ingest.page_line import PageLine
from db.ingest.picture_size import BadPictureError, Size, page_sizes
from db.ingest.reader import (
    RECOGNITION_MISSING,
    RECOGNITION_STOPPED,
    Source,
    join_blocks,
    require_text,
)
from db.ingest.readers.pdf_paragraphs import paragraphs_of_pages
from db.ingest.readers.pdf_running_heads import without_running_heads
from db.ingest.recognition import Recognition, recognition_of
from db.model import DocumentText


class PictureReader:
    """Pictures of one form; what is in them is known to Tesseract alone."""

    def __init__(self, form: str) -> None:
        self.format = form

    def read(self, source: Source) -> DocumentText:
        """The recognised text of all pages, with a warning of how certain it is."""
        data = source.read()
        sizes = self._sizes(source, data)
        recognition = recognition_of(source)
        if not recognition.is_possible:
            raise source.unreadable(RECOGNITION_MISSING)
        pages = list(_pages(recognition, data, sizes))
        warnings = recognition.warnings()
        blocks = paragraphs_of_pages(without_running_heads(pages))
        text, paragraphs = join_blocks(blocks)
        if not recognition.done:
            raise source.unreadable("reading_failed", detail="not recognised")
        require_text(source, text)
        complete = not any(code.startswith(RECOGNITION_STOPPED) for code in warnings)
        return DocumentText(
            text, paragraphs, self.format, warnings=tuple(warnings), complete=complete
        )

    def _sizes(self, source: Source, data: bytes) -> list[Size]:
        try:
            sizes = page_sizes(data, self.format)
        except BadPictureError as error:
            raise source.unreadable("file_truncated") from error
        largest = max(width * height for width, height in sizes)
        if largest > MAX_PICTURE_PIXELS:
            raise source.unreadable("picture_too_large", pixels=largest, limit=MAX_PICTURE_PIXELS)
        return sizes


def _pages(recognition: Recognition, data: bytes, sizes: Sequence[Size]) -> "list[list[PageLine]]":
    pages = []
    for index in range(len(sizes)):
        found = recognition.page(lambda: data, index + 1, index=index)
        pages.append(list(found.lines) if found else [])
    return pages
