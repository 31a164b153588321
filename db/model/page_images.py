"""The pages of an original as pictures: how large they are, and one of them drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.model.records import DocumentDetail, Original

#: Originals that may have pages to be drawn, by what their names say.
DRAWABLE = frozenset({"application/pdf", "image/png", "image/jpeg", "image/tiff"})


@dataclass(frozen=True, slots=True)
class OriginalPages:
    """An original with the size of each page in points (1/72 inch), as it is seen.

    ``read_from`` says that the document's text was read from this very file, so that the pages
    noted with its paragraphs are these.
    """

    document_id: str
    original: Original
    sizes: tuple[tuple[float, float], ...]
    read_from: bool


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page that was drawn: ``pixels`` are rows of B, G, R and an unused byte, without gaps."""

    number: int
    width: int
    height: int
    pixels: bytes | bytearray


def drawable_original(document: DocumentDetail) -> Original | None:
    """The original of a document that may have pages to be drawn.

    The one that the text was read from, else another file of the same text; None without any.
    """
    files = (document.original, *document.further_originals)
    return next((file for file in files if file.media_type in DRAWABLE), None)
