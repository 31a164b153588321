"""Draws pages of originals, in the reading process only: a hostile page may end it at any time.

What is drawn are bytes whose digest was compared: the file may have changed on the disk.
"""

import base64
import hashlib
import logging
import math
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pypdfium2
import pypdfium2.raw as pdfium

from db.errors import UnreadableFileError
from db.ingest.file_type import JPEG, PNG, TIFF
from db.ingest.limits import MAX_FILE_BYTES, MAX_PAGE_PIXELS, MAX_PICTURE_PIXELS
from db.ingest.picture_pages import UnknownPictureError, pdf_of_picture
from db.ingest.picture_size import BadPictureError, page_sizes

_log = logging.getLogger("council_archive.reading")
#: More pages than this are not shown.
MAX_PAGES: Final = 5_000
#: So many bytes of pixels make a message, at the most one row more.
_PIECE: Final = 1024**2
#: Narrow strips have a height all the same, and a width.
_LEAST_POINTS: Final = 1.0
_PICTURES: Final = (
    (b"\x89PNG\r\n", PNG),
    (b"\xff\xd8\xff", JPEG),
    (b"II*\x00", TIFF),
    (b"MM\x00*", TIFF),
)


class PageDrawing:
    """Keeps the file that was asked for last open, for its next page."""

    def __init__(self) -> None:
        self._digest = ""
        self._document: pypdfium2.PdfDocument | None = None

    def answers(self, request: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """The sizes of all pages, or with ``page`` (from 1) and ``width`` that page's pixels.

        Pixels come in pieces after their size, so that whoever takes them never halts for long.
        What goes wrong is a message too.
        """
        name = str(request["name"])
        try:
            document = self._opened(Path(request["path"]), name, str(request["sha256"]))
            if "page" not in request:
                yield {"sizes": _sizes(document, name)}
            else:
                yield from _drawn(document, int(request["page"]) - 1, int(request["width"]), name)
        except UnreadableFileError as error:
            yield {"error": error.code}
        except MemoryError:
            yield {"error": "pages_stopped"}
        except Exception:  # noqa: BLE001 - any fault of drawing is a fault of this one page
            _log.exception("drawing failed")
            yield {"error": "pages_damaged"}

    def _opened(self, path: Path, name: str, sha256: str) -> pypdfium2.PdfDocument:
        if self._document is not None and self._digest == sha256:
            return self._document
        if self._document is not None:
            self._document.close()
            self._document = None
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
        if len(data) > MAX_FILE_BYTES:
            raise UnreadableFileError("pages_too_large", name=name)
        if hashlib.sha256(data).hexdigest() != sha256:
            raise UnreadableFileError("original_changed", name=name)
        self._document = _document_of(_as_pdf(data, name), name)
        self._digest = sha256
        return self._document


def _as_pdf(data: bytes, name: str) -> bytes:
    """The bytes of a PDF, or a picture laid into one."""
    kind = next((form for magic, form in _PICTURES if data.startswith(magic)), "")
    if not kind and b"%PDF-" in data[:1024]:
        return data
    if not kind:
        raise UnreadableFileError("pages_unsupported", name=name)
    try:
        if max(width * height for width, height in page_sizes(data, kind)) > MAX_PICTURE_PIXELS:
            raise UnreadableFileError("pages_too_large", name=name)
        return pdf_of_picture(data, kind)
    except UnknownPictureError as error:
        raise UnreadableFileError("pages_unsupported", name=name) from error
    except BadPictureError as error:
        raise UnreadableFileError("pages_damaged", name=name) from error


def _document_of(data: bytes, name: str) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = pdfium.FPDF_GetLastError() in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
        code = "pages_encrypted" if locked else "pages_damaged"
        raise UnreadableFileError(code, name=name) from error
    if document.get_formtype():
        document.init_forms()  # what was filled in belongs to what was received
    return document


def _sizes(document: pypdfium2.PdfDocument, name: str) -> list[list[float]]:
    count = min(len(document), MAX_PAGES)
    if not count:
        raise UnreadableFileError("pages_damaged", name=name)
    return [_size(document, index) for index in range(count)]


def _size(document: pypdfium2.PdfDocument, index: int) -> list[float]:
    """Width and height in points; of a page that cannot be read those of a sheet of A4."""
    try:
        width, height = document.get_page_size(index)
    except pypdfium2.PdfiumError:
        return [595.0, 842.0]
    if not (math.isfinite(width) and math.isfinite(height)):
        return [595.0, 842.0]
    return [max(_LEAST_POINTS, width), max(_LEAST_POINTS, height)]


def _drawn(
    document: pypdfium2.PdfDocument, index: int, width: int, name: str
) -> Iterator[dict[str, Any]]:
    """The page ``width`` pixels wide, or less where it would have too many of them."""
    try:
        page = document[index]
        wide, high = page.get_size()
        # What is left over is rounded up.
        scale = (max(1, width) - 0.01) / max(_LEAST_POINTS, wide)
        scale *= min(1.0, math.sqrt(MAX_PAGE_PIXELS / max(1.0, wide * high * scale * scale)))
        bitmap = page.render(scale=scale, prefer_bgrx=True)
    except (pypdfium2.PdfiumError, ValueError, IndexError) as error:
        raise UnreadableFileError("pages_damaged", name=name) from error
    try:
        yield {"drawn": [bitmap.width, bitmap.height]}
        data, row, stride = memoryview(bitmap.buffer).cast("B"), bitmap.width * 4, bitmap.stride
        rows = max(1, _PIECE // row)
        for top in range(0, bitmap.height, rows):
            lines = range(top, min(top + rows, bitmap.height))
            piece = b"".join(data[stride * y : stride * y + row] for y in lines)
            yield {"pixels": base64.b64encode(zlib.compress(piece, 1)).decode("ascii")}
    finally:
        bitmap.close()
        page.close()
