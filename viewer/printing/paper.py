"""Sheets on paper: the page that all forms share, and printing by a printer.

Margins are those of documents that are kept for more than ten years (ГОСТ Р 7.0.97): 30 mm at the
left, 10 at the right, 20 above and below.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize

from db.progress import Progress, silent
from viewer.printing.laying_out import lay_out
from viewer.printing.page_flow import PageFlow
from viewer.printing.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_MARGINS = QMarginsF(30, 20, 10, 20)


def page_layout(sheet: Sheet) -> QPageLayout:
    """A4 with the margins of forms, along or across."""
    way = QPageLayout.Orientation
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        way.Landscape if sheet.landscape else way.Portrait,
        _MARGINS,
        QPageLayout.Unit.Millimeter,
    )


def print_sheet(sheet: Sheet, printer: "QPrinter", progress: Progress = silent) -> int:
    """Print on a printer that was chosen; how many pages. ``Cancelled`` takes the whole back."""
    printer.setDocName(sheet.title)
    flow = PageFlow(printer, sheet.running, printer.resolution())
    try:
        lay_out(flow, sheet, progress)
    except BaseException:
        printer.abort()
        raise
    finally:
        flow.end()
    return flow.pages
