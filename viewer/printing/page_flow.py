"""Pages that are filled from top to bottom: where the next line goes, running heads, numbers."""

import re
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPainter,
    QPen,
    QPicture,
    QTextLayout,
    QTextOption,
)

from viewer.theme.fonts import LITERATA, load_fonts
from viewer.utf16 import between

#: Points: the text of a form, of a table, of its head, and of captions, running heads, numbers.
TEXT, CELL, SMALL = 11.0, 10.0, 8.5
_GAP = 22.0  # points between the running head, or the page's number, and the text
_MEASURED = 100  # pixels of the font that is measured and painted, scaled to what is wanted
#: What would draw glyphs that a PDF cannot tell the letters of: an i of its own in Azerbaijani,
#: ligatures. Words are copied out of a printed record, searched for and read in again.
_SAME_LETTERS = ("locl", "liga", "clig", "calt")
_JOINER = "\u2060"
_ORDINAL = re.compile(r"(?<=\d)-(?=[^\W\d_]{1,3}\b)")
_SHORT_OF = 0.01  # of a point: lengths that are added up are never quite equal


class PaperSize(NamedTuple):
    """The room of a page where there is no device, in points."""

    across: float
    down: float

    def width(self) -> float:
        """Between the margins."""
        return self.across

    def height(self) -> float:
        """Between the margins."""
        return self.down


class PageFlow:
    """Paints on a device of pages. Lengths are points; ``y`` is where the next thing goes."""

    def __init__(self, device: "QPagedPaintDevice | PaperSize", running: str, dpi: int) -> None:
        self._device = device
        self._running = running
        self._dpi = dpi
        self._painter = QPainter()
        self._families = load_fonts(LITERATA)
        self._fonts: dict[bool, QFont] = {}
        self._wrapped: dict[tuple[str, float, float, bool], list[str]] = {}
        self.width = device.width() * 72 / dpi
        self._height = device.height() * 72 / dpi
        self._page = 0
        self.y = 0.0
        self._take_page()
        self._begin_page()

    @property
    def pages(self) -> int:
        """How many pages there are by now."""
        return self._page

    @property
    def room(self) -> float:
        """What is left of the page."""
        return self._bottom - self.y

    @property
    def whole_page(self) -> float:
        """The room of an empty page."""
        return self._bottom - _GAP

    @property
    def _bottom(self) -> float:
        return self._height - _GAP

    def fits(self, height: float) -> bool:
        """Whether something of that height has room on the page."""
        return height <= self.room + _SHORT_OF

    def new_page(self) -> None:
        """Go on at the top of the next page."""
        self._take_page()
        self._begin_page()

    def _take_page(self) -> None:
        """Let the painter stand on a new page of the device."""
        if isinstance(self._device, PaperSize):
            raise TypeError(self._device)
        if self._page:
            self._device.newPage()
        else:
            self._painter.begin(self._device)
            self._painter.scale(self._dpi / 72, self._dpi / 72)

    def end(self) -> None:
        """The last page is full."""
        self._painter.end()

    def line_height(self, size: float) -> float:
        """The height of a line."""
        return round(size * 1.32, 1)

    def measured(self, text: str, size: float) -> float:
        """How wide a text is in one line."""
        metrics = QFontMetricsF(self._letters(bold=False))
        return metrics.horizontalAdvance(text) * size / _MEASURED

    def wrapped(self, text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
        """A text in lines no wider than ``width``; a word is broken only if it is wider."""
        asked = text, width, size, bold
        if asked not in self._wrapped:  # cells of a table are often alike
            found: list[str] = []
            for paragraph in text.split("\n"):
                found += _lines(paragraph, width * _MEASURED / size, self._letters(bold=bold))
            self._wrapped[asked] = found
        return self._wrapped[asked]

    def write(
        self,
        text: str,
        left: float,
        top: float,
        width: float,
        size: float,
        *,
        bold: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """One line of text, as it is."""
        self._painter.save()
        self._painter.translate(left, top)
        scale = size / _MEASURED
        self._painter.scale(scale, scale)
        self._painter.setFont(self._letters(bold=bold))
        place = QRectF(0, 0, width / scale, self.line_height(size) / scale)
        flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        self._painter.drawText(place, int(flags) | int(Qt.TextFlag.TextDontClip), text)
        self._painter.restore()

    def rule(self, left: float, top: float, right: float, bottom: float) -> None:
        """A thin line."""
        self._painter.drawLine(
            QRectF(left, top, 0, 0).topLeft(), QRectF(right, bottom, 0, 0).topLeft()
        )

    def play(self, drawing: bytes, left: float, top: float) -> None:
        """What Qt recorded, in points; by itself it would be enlarged to the device's points."""
        picture = QPicture()
        picture.setData(drawing)
        again = picture.logicalDpiX() / self._painter.device().logicalDpiX()
        self._painter.save()
        self._painter.translate(left, top)
        self._painter.scale(again, again)
        picture.play(self._painter)
        self._painter.restore()

    def _begin_page(self) -> None:
        """The running head from the second page on, cut where it is long; the page's number."""
        self._page += 1
        self._painter.setPen(QPen(QColor(Qt.GlobalColor.black), 0.5))
        self.y = 0.0
        line = self.line_height(SMALL)
        if self._page > 1:
            metrics = QFontMetricsF(self._letters(bold=False))
            whole = self.width * _MEASURED / SMALL
            head = metrics.elidedText(self._running, Qt.TextElideMode.ElideRight, whole)
            self.write(head, 0, 0, self.width, SMALL)
            self.rule(0, line + 1, self.width, line + 1)
            self.y = _GAP
        centre = Qt.AlignmentFlag.AlignHCenter
        self.write(str(self._page), 0, self._height - line, self.width, SMALL, align=centre)

    def _letters(self, *, bold: bool) -> QFont:
        """The font of forms at one large size, so that no width depends on rounding."""
        if bold in self._fonts:
            return self._fonts[bold]
        font = QFont(self._families[0] if self._families else LITERATA)
        font.setPixelSize(_MEASURED)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        for feature in _SAME_LETTERS:
            font.setFeature(QFont.Tag(feature), 0)
        self._fonts[bold] = font
        return font


def _lines(text: str, width: float, font: QFont) -> list[str]:
    """The lines of a paragraph; «1-е» is not parted: a joiner stands there while it is measured."""
    paragraph = _ORDINAL.sub(f"-{_JOINER}", text)
    layout = QTextLayout(paragraph, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        end = line.textStart() + line.textLength()
        found.append(between(paragraph, line.textStart(), end).strip())
    layout.endLayout()
    return [line.replace(_JOINER, "") for line in found] or [""]
