"""Makes what was typed, stamped or filled in on a PDF's page a part of the page, as it is shown."""

from typing import Final

import pypdfium2
import pypdfium2.raw as pdfium

#: Kinds of annotations that hold words of the document, not remarks about it.
_TYPED: Final = frozenset(
    (pdfium.FPDF_ANNOT_FREETEXT, pdfium.FPDF_ANNOT_STAMP, pdfium.FPDF_ANNOT_WIDGET)
)
#: More of them on a page have no meaning.
_MOST: Final = 10_000


def whole_page(document: pypdfium2.PdfDocument, index: int) -> pypdfium2.PdfPage:
    """The page with what was typed on it. The file stays as it is."""
    page = document[index]
    if not any(kind in _TYPED for kind in _kinds(page)):
        return page
    pdfium.FPDFPage_Flatten(page.raw, pdfium.FLAT_NORMALDISPLAY)
    page.close()
    return document[index]


def _kinds(page: pypdfium2.PdfPage) -> set[int]:
    found: set[int] = set()
    for number in range(min(_MOST, pdfium.FPDFPage_GetAnnotCount(page.raw))):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, number)
        if annotation:
            found.add(int(pdfium.FPDFAnnot_GetSubtype(annotation)))
            pdfium.FPDFPage_CloseAnnot(annotation)
    return found
