"""The page that is read: choosing points, following links, selecting, by keys and by mouse."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QDrag,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from viewer.theme import px
from viewer.widgets.chips import kind_label
from viewer.widgets.dragged_records import words_data
from viewer.widgets.focus_ring import FocusRing
from viewer.widgets.following import followed
from viewer.widgets.noted_page import NotedPage
from viewer.widgets.plain_text import tooltip_text
from viewer.widgets.reading_paint import kinds_rect, link_words
from viewer.widgets.reading_selection import Place, word_around
from viewer.widgets.reading_spoken import SpokenText
from viewer.widgets.reading_text import LinkRow, ReadingParagraph

__all__ = ["LinkRow", "ReadingParagraph", "ReadingView"]


class ReadingView(NotedPage):
    """The reading page with keys and mouse.

    ``point_chosen(id)`` is a click on a point, ``note_chosen(id)`` on the sign of a note;
    ``link_activated(target, apart)``; ``menu_wanted(point)`` asks for the menu of what is
    selected, at a place on the screen.
    """

    menu_wanted = Signal(QPoint)
    point_chosen = Signal(str)
    link_activated = Signal(str, bool)
    note_chosen = Signal(str)
    accessible_role = QAccessible.Role.Document

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: Place | None = None
        self._spoken: SpokenText | None = None
        self._ring = FocusRing(self, inside=True)
        self._grip: QPointF | None = None
        self._asked_link = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._say()

    def selected_text(self) -> str:
        """The selected text, paragraphs apart by an empty line."""
        return self._selection.text([paragraph.text for paragraph in self._text.paragraphs])

    def selected_places(self) -> tuple[Place, Place] | None:
        """Where the selection begins and ends; None if nothing is selected."""
        return self._selection.ordered()

    def select(self, first: Place, last: Place) -> None:
        """Select from one place to another."""
        self._selection.begin(first)
        self._selection.extend(last)
        self.viewport().update()

    def copy(self) -> None:
        """Put the selected text on the clipboard."""
        text = self.selected_text()
        if text:
            QApplication.clipboard().setText(text)

    def _say(self) -> None:
        """To a screen reader also the text, with the caret where one reads."""
        super()._say()
        if not QAccessible.isActive():
            return
        if self._spoken is None:
            self._spoken = SpokenText(self)
        here = self.paragraph_read()
        place = Place(0, 0) if here is None else Place(here.paragraph, here.offset)
        self._spoken.tell(self._text.paragraphs, place, self.accessibleName())

    # Keys ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, select, size, links, and scrolling."""
        bar = self.verticalScrollBar()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._select_all()
        elif event.matches(QKeySequence.StandardKey.ZoomIn) or self._is_ctrl(
            event, Qt.Key.Key_Equal
        ):
            self.zoom(1)
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self.zoom(-1)
        elif self._is_ctrl(event, Qt.Key.Key_0):
            self.zoom(0)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._link >= 0:
            self._follow(self._link, apart=self._ctrl(event))
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() == Qt.Key.Key_Space:
            down = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            bar.setValue(bar.value() + (1 if down else -1) * (bar.pageStep() - px(56)))
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _ctrl(event: QKeyEvent | QMouseEvent) -> bool:
        return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)

    def _is_ctrl(self, event: QKeyEvent, key: Qt.Key) -> bool:
        return self._ctrl(event) and event.key() == key

    def _select_all(self) -> None:
        last = len(self._text.paragraphs) - 1
        if last >= 0:
            self.select(Place(0, 0), Place(last, len(self._text.paragraphs[last].text)))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the links of the chosen point before it leaves."""
        targets = [i for i, link in enumerate(self._text.links) if link.target]
        steps = targets if forward else targets[::-1]
        rest = [i for i in steps if (i > self._link if forward else i < self._link)]
        if self._link < 0 and not forward:
            rest = []
        if not rest:
            self._link = -1
            self.viewport().update()
            return super().focusNextPrevChild(forward)
        self._link = rest[0]
        words = link_words(self._text, self._page, self._link)
        self._show_rect(words)
        self.viewport().update()
        link = self._text.links[self._link]
        self.setAccessibleDescription(f"{link.label}: {link.text}")
        return True

    def _show_rect(self, rect: QRectF) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if not bar.value() <= rect.top() <= bar.value() + height - rect.height():
            self._scroll_to(rect.top() - height / 2)

    def asked_link(self) -> Callable[[bool], None] | None:
        """``follow(apart)`` of the link that the menu was wanted for last; None: for none."""
        link = self._asked_link
        return None if link < 0 else lambda apart: self._follow(link, apart=apart)

    def _follow(self, number: int, *, apart: bool) -> None:
        target = self._text.links[number].target
        if target:
            with followed(apart=apart):
                self.link_activated.emit(target, apart)

    # Mouse --------------------------------------------------------------------------------------

    def _on_page(self, event: QMouseEvent | QHelpEvent) -> QPointF:
        at = event.position() if isinstance(event, QMouseEvent) else QPointF(event.pos())
        return at + QPointF(0, self.verticalScrollBar().value())

    def _place_at(self, point: QPointF) -> Place | None:
        paragraph = self._text.at(point.y())
        if paragraph < 0:
            return None
        inside = point - QPointF(self._page.left, self._text.top(paragraph))
        return Place(paragraph, self._text.block(paragraph).offset_at(inside))

    def _link_at(self, point: QPointF) -> int:
        for number, link in enumerate(self._text.links):
            if link.target and link_words(self._text, self._page, number).contains(point):
                return number
        return -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection."""
        point = self._on_page(event)
        if event.button() == Qt.MouseButton.LeftButton and self._link_at(point) < 0:
            place = self._place_at(point)
            if place is not None and self._selection.holds(place):
                self._grip = event.position()  # what is selected may be dragged out
                return
            self._pressed = place
            if place is not None:
                self._selection.begin(place)
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the selection, drag it out, or show the link under the pointer."""
        point = self._on_page(event)
        if self._grip is not None:
            far = (event.position() - self._grip).manhattanLength()
            if far >= QApplication.startDragDistance():
                self._grip = None
                self.drag_selection()
            return
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            place = self._place_at(point)
            if place is not None:
                self._selection.extend(place)
            y = event.position().y()
            bar = self.verticalScrollBar()
            beyond = y if y < 0 else max(0.0, y - self.viewport().height())
            bar.setValue(bar.value() + round(beyond))
            self.viewport().update()
            return
        link = self._link_at(point)
        if link != self._hover_link:
            self._hover_link = link
            self.viewport().update()
        on_text = point.x() >= self._page.left
        shape = Qt.CursorShape.IBeamCursor if on_text else Qt.CursorShape.ArrowCursor
        acts = link >= 0 or self._note_at(point, signs_only=True) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if acts else shape)

    def drag_selection(self) -> None:
        """Drag the selected text out, as a copy."""
        drag = QDrag(self)
        drag.setMimeData(words_data(self.selected_text()))
        drag.exec(Qt.DropAction.CopyAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a link, or choose the point that was clicked."""
        point = self._on_page(event)
        if self._grip is not None:  # pressed on what is selected, and not dragged: nothing is
            self._grip = None
            self._selection.clear()
            self.viewport().update()
        link = self._link_at(point)
        note = self._note_at(point, signs_only=True)
        pressed, self._pressed = self._pressed, None
        middle = event.button() == Qt.MouseButton.MiddleButton
        if link >= 0 and (middle or event.button() == Qt.MouseButton.LeftButton):
            self._follow(link, apart=middle or self._ctrl(event))
        elif note is not None and event.button() == Qt.MouseButton.LeftButton:
            self.note_chosen.emit(note.note)
        elif pressed is not None and self._selection.ordered() is None:
            point_id = self._text.paragraphs[pressed.paragraph].point
            if point_id is not None and pressed.paragraph not in self._text.chosen:
                self.point_chosen.emit(point_id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self._select_word(self._place_at(self._on_page(event)))

    def _select_word(self, place: Place | None) -> None:
        if place is not None:
            begin, end = word_around(self._text.paragraphs[place.paragraph].text, place.offset)
            self.select(Place(place.paragraph, begin), Place(place.paragraph, end))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of what is selected, or of a link; a click beside both selects a word first."""
        self._asked_link = self._link
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            inside = QPointF(self.viewport().mapFromGlobal(event.globalPos()))
            point = inside + QPointF(0, self.verticalScrollBar().value())
            self._asked_link, place = self._link_at(point), self._place_at(point)
            if self._asked_link < 0 and place is not None and not self._selection.holds(place):
                self._select_word(place)
            self.menu_wanted.emit(event.globalPos())
        else:
            self.menu_wanted.emit(self.viewport().mapToGlobal(self._menu_place()))
        event.accept()

    def _menu_place(self) -> QPoint:
        """Under what is selected, else under what one looks at; a key asks for the menu."""
        both = self._selection.ordered()
        anchor = self.anchor()
        place = both[1] if both is not None else anchor
        if place is None:
            return QPoint(self._page.left, 0)
        top = self._text.letter_top(place[0], place[1]) - self.verticalScrollBar().value()
        lowest = self.viewport().height() - px(28)
        return QPoint(self._page.left, round(min(max(0.0, top + px(28)), lowest)))

    def viewportEvent(self, event: QEvent) -> bool:
        """Say the note, or the kinds, whose sign is under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            point = self._on_page(event)
            paragraph = self._text.at(point.y())
            note = self._note_at(point)
            words = "" if note is None else note.text
            if (
                not words
                and paragraph >= 0
                and kinds_rect(self._text, self._page, paragraph).contains(point)
            ):
                words = ", ".join(map(kind_label, self._text.paragraphs[paragraph].kinds))
            QToolTip.showText(event.globalPos(), tooltip_text(words), self)
            return True
        return super().viewportEvent(event)
