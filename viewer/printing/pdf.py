"""A form as a PDF/A-1b: A4, plain tables, page numbers, running heads.

Texts are painted as they are, never as markup.
"""

import os
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QPdfWriter

from db.progress import Progress, Pulse, silent
from viewer.printing.laying_out import lay_out
from viewer.printing.page_flow import PageFlow
from viewer.printing.paper import page_layout
from viewer.printing.sheet import Sheet
from viewer.saving import saved_file

_DPI = 300


def write_pdf(sheet: Sheet, path: Path, progress: Progress = silent) -> int:
    """Write the form, in the place of a file that is there when it is whole; how many pages.

    Raises TableError as ``saved_file``; ``Cancelled`` from ``progress``
    leaves no file.
    """
    if QCoreApplication.instance() is None:
        _quiet_application()
    with saved_file(path) as file:
        writer = QPdfWriter(file)
        _set_up(writer, sheet)
        flow, pulse = PageFlow(writer, sheet.running, _DPI), Pulse(progress)
        try:
            lay_out(flow, sheet, pulse)
        finally:
            flow.end()
        pulse.beat()  # the fonts of many pages take a while to be written: it may be stopped then
    return flow.pages


@cache
def _quiet_application() -> QGuiApplication:
    """Fonts need an application, and a command has none. It needs no screen; it is kept."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["council-archive"])


def _set_up(writer: QPdfWriter, sheet: Sheet) -> None:
    writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_A1b)
    writer.setResolution(_DPI)
    writer.setTitle(sheet.title)
    writer.setCreator("Council Archive")
    writer.setPageLayout(page_layout(sheet))
