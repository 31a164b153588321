"""Texts in columns that are read: choosing points, selecting and copying, by keys and by mouse."""

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from viewer.theme import px
from viewer.widgets.aligned_page import AlignedPage
from viewer.widgets.reading_selection import Place, word_around

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class AlignedView(AlignedPage):
    """``point_chosen(id)`` is a click on a point, or a step to it by a key.

    ``menu_wanted(point)`` asks for the menu of what is selected, at a place on the screen. What is
    selected lies in one column.
    """

    point_chosen = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: Place | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    # What is selected ---------------------------------------------------------------------------

    @property
    def column(self) -> int:
        """The column in which something is selected, or was clicked last."""
        return self._column

    def selected_places(self) -> tuple[Place, Place] | None:
        """Where the selection begins and ends in its column; None if nothing is selected."""
        return self._selection.ordered()

    def selected_text(self) -> str:
        """The selected text, paragraphs apart by an empty line."""
        if not self._text.columns:
            return ""
        return self._selection.text(
            [part.text for part in self._text.columns[self._column].paragraphs]
        )

    def select(self, column: int, first: Place, last: Place) -> None:
        """Select from one place of a column to another."""
        self._column = column
        self._selection.begin(first)
        self._selection.extend(last)
        self.viewport().update()

    def point_text(self) -> str:
        """The chosen point in every language that has it, each after an empty line."""
        texts = []
        for column, one in enumerate(self._text.columns):
            cells = [self._text.rows[row].cells[column] for row in self._text.rows_of(self._point)]
            words = [one.paragraphs[cell].text for cell in cells if cell is not None]
            if words:
                texts.append("\n".join(words))
        return "\n\n".join(texts)

    def copy(self) -> bool:
        """Put what is selected, else the chosen point in all languages, on the clipboard."""
        text = self.selected_text() or self.point_text()
        if text:
            QApplication.clipboard().setText(text)
        return bool(text)

    def _say(self) -> None:
        """What the chosen point says in each language."""
        rows = self._text.rows_of(self._point)
        said = []
        for column, one in enumerate(self._text.columns):
            cell = self._text.rows[rows[0]].cells[column] if rows else None
            if cell is not None:
                part = one.paragraphs[cell]
                said.append(f"{one.label}: {part.number or ''} {part.text}".replace(":  ", ": "))
        self.setAccessibleDescription(". ".join(said))

    # Keys ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Points, copy, select, scrolling."""
        bar, key = self.verticalScrollBar(), event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._select_all()
        elif key in _STEPS and plain and self._step_point(_STEPS[Qt.Key(key)]):
            event.accept()
        elif key == Qt.Key.Key_Home:
            bar.setValue(0)
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif key == Qt.Key.Key_Space:
            down = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            bar.setValue(bar.value() + (1 if down else -1) * (bar.pageStep() - px(56)))
        else:
            super().keyPressEvent(event)

    def _step_point(self, step: int) -> bool:
        """To the next or the previous point, the first time from what one looks at."""
        points = self._text.points()
        if not points:
            return False
        if self._point in points:
            place = points.index(self._point) + step
        else:
            row = self._text.at(self.verticalScrollBar().value())
            after = (n for n, one in enumerate(points) if self._text.rows_of(one)[0] >= row)
            place = next(after, len(points) - 1)
        if not 0 <= place < len(points):
            return False
        self.choose(points[place])
        self.point_chosen.emit(points[place])
        return True

    def _select_all(self) -> None:
        if not self._text.columns:
            return
        parts = self._text.columns[self._column].paragraphs
        if parts:
            last = len(parts) - 1
            self.select(self._column, Place(0, 0), Place(last, len(parts[last].text)))

    # Mouse --------------------------------------------------------------------------------------

    def _on_page(self, event: QMouseEvent) -> QPointF:
        return event.position() + QPointF(0, self.verticalScrollBar().value())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection in the column under the pointer."""
        if event.button() != Qt.MouseButton.LeftButton or not self._text.columns:
            return
        point = self._on_page(event)
        self._column = self._text.column_at(point.x())
        self._pressed = self._text.place_at(self._column, point)
        self._selection.clear()
        if self._pressed is not None:
            self._selection.begin(self._pressed)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the selection."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        place = self._text.place_at(self._column, self._on_page(event))
        if place is not None:
            self._selection.extend(place)
        y, bar = event.position().y(), self.verticalScrollBar()
        beyond = y if y < 0 else max(0.0, y - self.viewport().height())
        bar.setValue(bar.value() + round(beyond))
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the point that was clicked, in whichever column."""
        pressed, self._pressed = self._pressed, None
        if pressed is None or self._selection.ordered() is not None:
            return
        row = self._text.at(self._on_page(event).y())
        point = self._text.rows[row].point if row >= 0 else None
        if point is not None and point != self._point:
            self.choose(point, scroll=False)
            self.point_chosen.emit(point)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self._select_word(self._on_page(event))

    def _select_word(self, point: QPointF) -> None:
        if not self._text.columns:
            return
        column = self._text.column_at(point.x())
        place = self._text.place_at(column, point)
        if place is not None:
            words = self._text.columns[column].paragraphs[place.paragraph].text
            begin, end = word_around(words, place.offset)
            self.select(column, Place(place.paragraph, begin), Place(place.paragraph, end))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of what is selected; a click beside it selects the word there first."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            inside = QPointF(self.viewport().mapFromGlobal(place))
            point = inside + QPointF(0, self.verticalScrollBar().value())
            if self._text.columns:
                column = self._text.column_at(point.x())
                there = self._text.place_at(column, point)
                if there is not None and not (
                    column == self._column and self._selection.holds(there)
                ):
                    self._select_word(point)
        else:
            place = self.viewport().mapToGlobal(QPoint(self._text.left(self._column), px(28)))
        self.menu_wanted.emit(place)
        event.accept()
