"""A sheet as pictures of its pages, for the screen: laid out as it is printed, at any scale."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QPageLayout, QPicture

from db.progress import Progress, silent
from viewer.printing.laying_out import lay_out
from viewer.printing.page_flow import PageFlow, PaperSize
from viewer.printing.paper import page_layout
from viewer.printing.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Preview:
    """The pages; ``paper`` is the whole sheet in points, ``corner`` where the text begins."""

    pages: tuple[QPicture, ...]
    paper: QSizeF
    corner: QPointF


class _PictureFlow(PageFlow):
    """Fills a picture after the other."""

    def __init__(self, room: PaperSize, running: str) -> None:
        self.pictures: list[QPicture] = []
        super().__init__(room, running, 72)

    def _take_page(self) -> None:
        if self.pictures:
            self._painter.end()
        self.pictures.append(QPicture())
        self._painter.begin(self.pictures[-1])


def preview(sheet: Sheet, progress: Progress = silent) -> Preview:
    """Lay a sheet out. May be done on any thread once the fonts are loaded."""
    layout = page_layout(sheet)
    room = layout.paintRect(QPageLayout.Unit.Point)
    whole = layout.fullRect(QPageLayout.Unit.Point)
    flow = _PictureFlow(PaperSize(room.width(), room.height()), sheet.running)
    try:
        lay_out(flow, sheet, progress)
    finally:
        flow.end()
    return Preview(tuple(flow.pictures), whole.size(), room.topLeft())
