"""Tells PDF pages that are pictures of text, and draws a page for its recognition."""

import math
from collections.abc import Iterator
from typing import Final

import pypdfium2
import pypdfium2.raw as pdfium

from db.ingest.limits import MAX_PAGE_PIXELS, RECOGNITION_DPI
from db.ingest.tesseract import RecognitionError

#: Fewer letters than this on a page that shows something: it is a picture of a text.
_NO_LETTERS: Final = 5
#: Fewer than this over a picture of the page are a stamp or a scanner's name.
_FEW_LETTERS: Final = 60
#: A picture covers a page from this share of its area on.
_COVERS: Final = 0.5
#: So many things on a page are looked at, forms within forms included.
_MOST_OBJECTS: Final = 2_000
#: Tesseract wants to be told no less.
_LEAST_DPI: Final = 70
_INVISIBLE: Final = 3


def shows_anything(page: pypdfium2.PdfPage) -> bool:
    """True if anything at all is drawn on the page."""
    return bool(pdfium.FPDFPage_CountObjects(page.raw) > 0)


def is_picture(page: pypdfium2.PdfPage, letters: int) -> bool:
    """True for a page with ``letters`` letters whose text is in a picture.

    A page whose text was recognised already, and lies unseen over the picture, is none.
    """
    if letters < _NO_LETTERS:
        return shows_anything(page)
    if letters >= _FEW_LETTERS:
        return False
    width, height = page.get_size()
    covered = False
    for thing in _objects(page):
        kind = pdfium.FPDFPageObj_GetType(thing)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            if pdfium.FPDFTextObj_GetTextRenderMode(thing) == _INVISIBLE:
                return False
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            covered = covered or _area(thing) >= _COVERS * width * height
    return covered


def _objects(page: pypdfium2.PdfPage) -> Iterator[pdfium.FPDF_PAGEOBJECT]:
    """What is drawn on the page itself."""
    for index in range(min(pdfium.FPDFPage_CountObjects(page.raw), _MOST_OBJECTS)):
        yield pdfium.FPDFPage_GetObject(page.raw, index)


def _area(thing: pdfium.FPDF_PAGEOBJECT) -> float:
    edges = [pdfium.c_float() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetBounds(thing, *edges):
        return 0.0
    left, bottom, right, top = (edge.value for edge in edges)
    return float(max(right - left, 0) * max(top - bottom, 0))


def resolution(page: pypdfium2.PdfPage) -> int:
    """Dots an inch to draw the page with: fewer where it would have too many pixels."""
    width, height = page.get_size()
    pixels = max(width * height, 1) * (RECOGNITION_DPI / 72) ** 2
    share = math.sqrt(min(1.0, MAX_PAGE_PIXELS / pixels))
    return max(int(RECOGNITION_DPI * share), 1)


def drawn_page(page: pypdfium2.PdfPage, dpi: int) -> bytes:
    """The page as a picture in shades of grey (PGM), as it is seen.

    Raises ``RecognitionError`` for a page that cannot be drawn.
    """
    try:
        bitmap = page.render(scale=dpi / 72, grayscale=True, may_draw_forms=False)
    except (pypdfium2.PdfiumError, ValueError) as error:
        raise RecognitionError(f"cannot be drawn: {error}") from error
    try:
        width, height, stride = bitmap.width, bitmap.height, bitmap.stride
        rows = memoryview(bitmap.buffer).cast("B")
        head = b"P5 %d %d 255\n" % (width, height)
        return head + b"".join(
            rows[stride * index : stride * index + width] for index in range(height)
        )
    finally:
        bitmap.close()


def stated_resolution(dpi: int) -> int:
    """The resolution to name to Tesseract."""
    return max(dpi, _LEAST_DPI)
