"""The list of hits under the heads of their meetings; the head in view stays at the top."""

from contextlib import nullcontext
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from db.model import Hit
from viewer.theme import Theme, px
from viewer.widgets.chosen_rows import choose_also, chosen_rows
from viewer.widgets.painting import RowState, shows_focus
from viewer.widgets.result_choosing import ChoosingList
from viewer.widgets.result_delegate import MORE, ResultDelegate, paint_head, paint_skeleton
from viewer.widgets.result_groups import GroupHead, MoreRow
from viewer.widgets.result_layout import Density
from viewer.widgets.result_model import ResultModel
from viewer.widgets.uneven_list import HEAD

if TYPE_CHECKING:
    from viewer.widgets.reaching import Reaching

Index = QModelIndex | QPersistentModelIndex
#: The guess for a hit that was not measured yet.
_GUESS = 102
#: Skeleton rows are shown after so many milliseconds without an answer.
SKELETON_DELAY = 150


class ResultList(ChoosingList):
    """Paints the rows and measures them; skeleton rows stand in for an answer that is late."""

    #: How many hits are chosen.
    chosen_changed = Signal(int)
    #: To the last hit of all (True), or to the first: they are not here yet.
    end_wanted = Signal(bool)
    #: More were to be chosen than are brought at once: a sentence that says so.
    not_all_chosen = Signal(str)

    def __init__(self, model: ResultModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._hover = -1
        self._skeleton = False
        self._companion: QWidget | None = None
        self._rows_delegate = ResultDelegate(self)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(SKELETON_DELAY)
        self._late.timeout.connect(self._show_skeleton)
        self.setItemDelegate(self._rows_delegate)
        self.setAccessibleName(self.tr("Results"))
        self.setModel(model)
        self._together: list[Hit] = []
        self._lands: bool | None = None
        model.modelAboutToBeReset.connect(self._remember_together)
        model.modelReset.connect(self._after_reset)
        Theme.current().resized.connect(self._plan_anew)

    # What pages call ----------------------------------------------------------------------------

    def set_density(self, density: Density) -> None:
        """Change the padding of the rows."""
        self._rows_delegate.set_density(density)
        self._plan_anew()

    def set_loading(self, loading: bool) -> None:
        """An answer is on its way: old rows stay; an empty list soon shows skeleton rows."""
        if loading:
            if not self._late.isActive() and not self._skeleton:
                self._late.start()
            return
        self._late.stop()
        if self._skeleton:
            self._skeleton = False
            self.viewport().update()

    def share_focus_with(self, companion: QWidget) -> None:
        """Show the selection as active while that widget has the focus: the search field."""
        self._companion = companion
        companion.installEventFilter(self)

    def chosen_hits(self) -> list[Hit]:
        """The hits of all chosen rows, in their order."""
        rows = chosen_rows(self.selectionModel().selection())
        return [hit for row in rows if isinstance(hit := self._results.row(row), Hit)]

    # Rows ---------------------------------------------------------------------------------------

    def guess_height(self, row: int) -> int:
        """Three lines and a foot."""
        value = self._results.row(row)
        if isinstance(value, GroupHead):
            return px(HEAD) + (2 if row else 0)
        return px(MORE) if isinstance(value, MoreRow) else px(_GUESS)

    def row_height(self, row: int) -> int:
        """As the delegate plans it."""
        return self._rows_delegate.height(self._results.index(row), self.viewport().width())

    def hits_in_view(self) -> int:
        """How many hits fill the view, with those that are folded there."""
        bottom, seen = 0, 0
        height = self.viewport().height()
        for row in range(max(0, self._heights.at(self.verticalScrollBar().value())), self._count()):
            box = self.visualRect(self._index(row))
            if box.top() >= height:
                return seen
            bottom = box.bottom()
            value = self._results.row(row)
            if isinstance(value, Hit):
                seen += 1
            elif value is not None and value.folded:
                seen += value.hits
        return seen + (height - bottom) // px(_GUESS)

    def head_above(self, row: int) -> int:
        """The head of the meeting's hits."""
        return self._results.head_above(row)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell how many hits are chosen."""
        super().selectionChanged(selected, deselected)
        self.chosen_changed.emit(len(self.chosen_hits()))

    @property
    def lands(self) -> bool:
        """Whether the next answer is one end of what was found, which is chosen then."""
        return self._lands is not None

    def go_to_end(self, *, last: bool) -> None:
        """Bring the last hits of all, or the first, and choose the one at that end."""
        self._lands = last
        self.end_wanted.emit(last)

    def fetch_before(self) -> None:
        """More hits may come before those that are here."""
        self._results.fetch_before()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """End and Home lead to the last and the first of all, also where those are not here."""
        end = action == QAbstractItemView.CursorAction.MoveEnd
        far = end or action == QAbstractItemView.CursorAction.MoveHome
        if not far or not self._results.goes_beyond(end=end) or self._reaching.is_here:
            return super().moveCursor(action, modifiers)
        if modifiers & Qt.KeyboardModifier.ShiftModifier:  # all up to there are chosen
            self._reaching.press(modifiers, end=end)
        else:
            self.go_to_end(last=end)
        return self.currentIndex()

    @cached_property
    def _reaching(self) -> "Reaching":
        from viewer.widgets.reaching import Reaching

        return Reaching(self, self._results)

    def selectAll(self) -> None:  # noqa: N802 - Qt's name
        """Choose all that were found, also where not all are here."""
        self._reaching.reach((True, False), super().selectAll)

    def needed(self) -> range:
        """Which hits of the answer must not go when it is asked for again: chosen, and in view."""
        rows = [*chosen_rows(self.selectionModel().selection()), self.currentIndex().row()]
        rows = [row for row in (*rows, self._heights.at(self.verticalOffset())) if row >= 0]
        first, last = min(rows, default=0), max(rows, default=0)
        return range(self._results.place_of(first), self._results.place_of(last) + 1)

    def keep(self, record_id: str, *, same: bool, reads: bool = False) -> bool:
        """As it says there; several of the ``same`` question too. Who ``reads`` it is not told."""
        with self._silence() if reads and not self.lands else nullcontext():
            kept = self._keep_chosen(record_id, same=same)
        if "_reaching" in self.__dict__:
            (self._reaching.go_on if same else self._reaching.drop)()
        return kept

    def _keep_chosen(self, record_id: str, *, same: bool) -> bool:
        end, self._lands = self._lands, None
        if end is not None and same:
            row = self._results.neighbour(self._count() if end else -1, -1 if end else 1)
            return self.choose_row(row)
        kept = super().keep(record_id, same=same)
        if kept and self._kept.chosen[0] != record_id:
            self.scrollTo(self.currentIndex())  # somebody went to it from elsewhere
        if kept and same and self._together:
            choose_also(self, self._results.rows_of(self._together))
        return kept

    def _remember_together(self) -> None:
        chosen = self.chosen_hits()
        self._together = chosen if len(chosen) > 1 else []

    def _after_reset(self) -> None:
        self.set_loading(False)
        self.chosen_changed.emit(0)
        self._hover = -1
        self.begin()

    def _plan_anew(self) -> None:
        self._rows_delegate.forget()
        self.measure_anew()

    def _show_skeleton(self) -> None:
        self._skeleton = self._results.rowCount() == 0
        self.viewport().update()

    # What happens to it -------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer with the ground of the row under it."""
        super().mouseMoveEvent(event)
        self._set_hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the pointer."""
        super().leaveEvent(event)
        self._set_hover(-1)

    def _set_hover(self, row: int) -> None:
        if row != self._hover:
            self._hover = row
            self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language; words of other lengths need other plans."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Results"))
            self._plan_anew()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The companion's focus shows in the selected row."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.viewport().update()
        return super().eventFilter(watched, event)

    # Painting -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows in view, then the head that stays at the top."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), Theme.current().tokens.list)
        if self._skeleton:
            self._paint_skeleton(painter)
            return
        bottom = self.viewport().height()
        row = first = self._heights.at(self.verticalOffset())
        while 0 <= row < len(self._heights):
            index = self._results.index(row)
            rect = self.visualRect(index)
            if rect.top() >= bottom:
                break
            if rect.intersects(event.rect()):
                self._rows_delegate.paint_row(painter, QRectF(rect), index, self._state(index))
            row += 1
        self._paint_head_at_top(painter, first)

    def _state(self, index: QModelIndex) -> RowState:
        if not self.selectionModel().isSelected(index):
            return RowState.HOVER if index.row() == self._hover else RowState.NORMAL
        if shows_focus(self) and index == self.currentIndex():
            return RowState.FOCUSED
        companion = self._companion is not None and self._companion.hasFocus()
        return RowState.SELECTED if self.hasFocus() or companion else RowState.AWAY

    def _paint_head_at_top(self, painter: QPainter, first: int) -> None:
        head = self.head_above(first)
        row = self._results.row(head)
        if not isinstance(row, GroupHead):
            return
        offset = self.verticalOffset()
        if self._heights.top(head) + (2 if head else 0) >= offset:
            return
        height, y = px(HEAD), 0
        follower = first + 1
        if follower < len(self._heights) and isinstance(self._results.row(follower), GroupHead):
            y = min(0, self._heights.top(follower) - offset - height)
        place = QRectF(0, y, self.viewport().width(), height)
        tokens = Theme.current().tokens
        painter.fillRect(place, tokens.list)
        paint_head(painter, place, row, ruled=False)
        painter.fillRect(QRectF(0, place.bottom(), place.width(), 1), tokens.line)

    def _paint_skeleton(self, painter: QPainter) -> None:
        y = float(px(HEAD))
        while y < self.viewport().height():
            y += paint_skeleton(painter, QRectF(0, y, self.viewport().width(), 0))
