"""The pages of an original one below the other: their places at once, their pictures as they come.

Asks for one picture at a time, first for what is in view. It neither reads files nor draws pages.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QWidget

from viewer.theme import Theme, font, line_height, px
from viewer.widgets.flow_heights import FlowHeights
from viewer.widgets.page_cache import PageCache
from viewer.widgets.painting import RIGHT, box, line, ring, shows_focus
from viewer.widgets.scroll_bar import thin_scroll_bars
from viewer.widgets.text_block import TextBlock

#: Left of the pages their numbers stand.
GUTTER = 44
_RIGHT, _GAP, _ABOVE = 16, 16, 12
_STEP, _LEAST, _MOST = 1.25, 0.5, 4.0
#: Pictures are asked for anew when the size has been left alone for so long (ms).
_CALM = 120
#: The page that one looks at is the one at this share of the height.
_LOOKED_AT = 1 / 3


class PageImages(QAbstractScrollArea):
    """Pages count from 1. ``page_wanted(number, width)`` asks for a picture in device pixels.

    ``page_changed(number)`` follows what one looks at; ``zoom_changed`` tells of another size.
    Knows no keys and no mouse.
    """

    page_wanted = Signal(int, int)
    page_changed = Signal(int)
    zoom_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digest = ""
        self._sizes: Sequence[tuple[float, float]] = ()
        self._heights = FlowHeights()
        self._cache = PageCache()
        self._failures: dict[int, str] = {}
        self._zoom = 1.0
        self._page = 0
        self._asked = False
        self._leads = False
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM)
        self._calm.timeout.connect(self._ask)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        thin_scroll_bars(self)
        Theme.current().resized.connect(self._lay_out)

    # What it shows ------------------------------------------------------------------------------

    def set_pages(self, digest: str, sizes: Sequence[tuple[float, float]], *, leads: bool) -> None:
        """Show the pages of another original from the first on.

        ``leads`` says that a page can be clicked to read its text.
        """
        self._digest, self._sizes, self._leads = digest, sizes, leads
        self._failures.clear()
        self._asked = False
        self._page = 0
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self._note_page()
        self._ask()

    def set_image(self, number: int, width: int, image: QImage) -> None:
        """The picture that was asked for."""
        self._cache.put(self._digest, number, width, image)
        self.viewport().update()
        self.ask_again()

    def set_failure(self, number: int, sentence: str) -> None:
        """Why the picture that was asked for does not come."""
        self.reword(number, sentence)
        self.ask_again()

    def reword(self, number: int, sentence: str) -> None:
        """Say in other words why a page is not there."""
        self._failures[number] = sentence
        self.viewport().update()

    def ask_again(self) -> None:
        """What was asked for last is not on its way any more."""
        self._asked = False
        self._ask()

    def clear(self) -> None:
        """Nothing is shown, and nothing kept."""
        self._cache.clear()
        self.set_pages("", (), leads=False)

    @property
    def page(self) -> int:
        """The page that one looks at, 0 without any."""
        return self._page

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def failure(self, number: int) -> str:
        """Why a page is not shown, ``""`` if nothing is wrong with it."""
        return self._failures.get(number, "")

    def is_drawn(self, number: int) -> bool:
        """Whether the picture of a page is there in the size that is shown."""
        return self._cache.get(self._digest, number, self._device_width()) is not None

    def show_page(self, number: int) -> None:
        """Bring the top of a page to the top."""
        if 1 <= number <= len(self._sizes) and number != self._page:
            self.verticalScrollBar().setValue(self._heights.top(number - 1))

    # Size ---------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """1.0 fits the width."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Larger or smaller; what stands at a third of the height stays there."""
        zoom = min(_MOST, max(_LEAST, zoom))
        if zoom != self._zoom:
            self._zoom = zoom
            self._lay_out()
            self.zoom_changed.emit()

    def step_zoom(self, steps: int) -> None:
        """Larger or smaller by so many steps; 0 fits the width."""
        self.set_zoom(self._zoom * _STEP**steps if steps else 1.0)

    def _width(self) -> int:
        room = self.viewport().width() - px(GUTTER) - px(_RIGHT)
        return max(px(80), round(room * self._zoom))

    def _device_width(self) -> int:
        return round(self._width() * self.devicePixelRatioF())

    def _height(self, index: int) -> int:
        width, height = self._sizes[index]
        return max(1, round(self._width() * min(20.0, height / width)))

    def _lay_out(self) -> None:
        bar = self.verticalScrollBar()
        at = bar.value() + self.viewport().height() * _LOOKED_AT
        index = self._heights.at(round(at) - px(_ABOVE))
        share = 0.0
        if index >= 0 and bar.value() > 0:
            share = (at - px(_ABOVE) - self._heights.top(index)) / max(1, self._heights[index])
        self._heights = FlowHeights(
            self._height(number) + px(_GAP) for number in range(len(self._sizes))
        )
        self._set_ranges()
        if share and index < len(self._heights):
            there = self._heights.top(index) + share * self._heights[index] + px(_ABOVE)
            bar.setValue(round(there - self.viewport().height() * _LOOKED_AT))
        self.viewport().update()
        self._note_page()
        self._calm.start()

    def _set_ranges(self) -> None:
        view = self.viewport().size()
        bar, across = self.verticalScrollBar(), self.horizontalScrollBar()
        bar.setPageStep(max(1, view.height() - px(40)))
        bar.setSingleStep(px(40))
        bar.setRange(0, max(0, self._heights.total + 2 * px(_ABOVE) - px(_GAP) - view.height()))
        across.setPageStep(view.width())
        across.setSingleStep(px(40))
        wide = px(GUTTER) + self._width() + px(_RIGHT)
        across.setRange(0, max(0, wide - view.width()) if self._zoom > 1 else 0)

    def sizeHint(self) -> QSize:
        """A narrow page."""
        return QSize(px(420), px(500))

    def minimumSizeHint(self) -> QSize:
        """The gutter and a little of a page."""
        return QSize(px(200), px(100))

    # What is in view ----------------------------------------------------------------------------

    def _rect(self, index: int) -> QRectF:
        """Where a page is in the window."""
        left = px(GUTTER) - self.horizontalScrollBar().value()
        top = px(_ABOVE) + self._heights.top(index) - self.verticalScrollBar().value()
        return QRectF(left, top, self._width(), self._heights[index] - px(_GAP))

    def _in_view(self) -> range:
        value = self.verticalScrollBar().value() - px(_ABOVE)
        first = max(0, self._heights.at(value))
        last = self._heights.at(value + self.viewport().height())
        if first < last and self._rect(first).bottom() <= 0:
            first += 1  # only the gap below it is seen
        return range(first, last + 1) if self._sizes else range(0)

    def _note_page(self) -> None:
        value = self.verticalScrollBar().value()
        third = value + self.viewport().height() * _LOOKED_AT - px(_ABOVE)
        page = self._heights.at(round(third)) + 1 if self._sizes else 0
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _ask(self) -> None:
        """Ask for the first picture that is wanted and not there, unless one is on its way."""
        if self._asked or not self._sizes or not self.isVisible() or self._calm.isActive():
            return
        width, ratio = self._device_width(), self.devicePixelRatioF()
        seen = self._in_view()
        room = self._cache.limit
        for index in (*seen, seen.stop, seen.start - 1):
            if not 0 <= index < len(self._sizes):
                continue
            room -= 4 * width * round(self._height(index) * ratio)
            if room < 0 and index != seen.start:
                return  # one more would only push out what is looked at
            if index + 1 not in self._failures and not self.is_drawn(index + 1):
                self._asked = True
                self.page_wanted.emit(index + 1, width)
                return

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Other pages are in view."""
        self.viewport().update()
        self._note_page()
        self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width makes other sizes."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()
        else:
            self._set_ranges()
            self._ask()

    def event(self, event: QEvent) -> bool:
        """On another screen pictures have another size."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._calm.start()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Who sees it again wants the pictures."""
        super().showEvent(event)
        self.ask_again()

    # Painting -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages in view."""
        tokens = Theme.current().tokens
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), tokens.list)
        for index in self._in_view():
            self._paint_page(painter, index)
        if shows_focus(self):
            ring(painter, QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), px(4))

    def _paint_page(self, painter: QPainter, index: int) -> None:
        tokens, rect = Theme.current().tokens, self._rect(index)
        width = self._device_width()
        image = self._cache.get(self._digest, index + 1, width)
        if image is None:
            image = self._cache.nearest(self._digest, index + 1, width)
        if image is not None and image.width() == width:
            ratio = self.devicePixelRatioF()
            image.setDevicePixelRatio(ratio)
            top = round(rect.top() * ratio) / ratio  # dot on dot, at 150 % too
            painter.drawImage(QPointF(round(rect.left() * ratio) / ratio, top), image)
        elif image is not None:
            painter.drawImage(rect, image)
        else:
            box(painter, rect, 0, tokens.page, tokens.line)
            self._paint_failure(painter, index, rect)
        here = index + 1 == self._page
        number = QRectF(0, rect.top(), rect.left() - px(10), line_height("secondary"))
        colour = tokens.accent if here and self._leads else tokens.text2
        line(painter, number, str(index + 1), font("name" if here else "secondary"), colour, RIGHT)

    def _paint_failure(self, painter: QPainter, index: int, rect: QRectF) -> None:
        sentence = self._failures.get(index + 1)
        if sentence:
            inner = max(1.0, rect.width() - 2 * px(16))
            block = TextBlock(sentence, font("base"), line_height("base"), inner)
            block.paint(
                painter, rect.left() + px(16), rect.top() + px(16), Theme.current().tokens.warn
            )
