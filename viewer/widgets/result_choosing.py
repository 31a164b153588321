"""Choosing and folding in the list of results, and how the choice outlives a new answer."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from db.model import Hit
from viewer.theme import px
from viewer.widgets.following import followed
from viewer.widgets.result_groups import GroupHead
from viewer.widgets.result_model import ResultModel
from viewer.widgets.uneven_list import UnevenList

Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Kept(NamedTuple):
    """What was chosen before a new answer and by whom; a row in view, and where it was."""

    chosen: tuple[str, int | None] = ("", None)
    by_person: bool = False
    anchor: tuple[str, int | None] = ("", None)
    y: int = 0


class ChoosingList(UnevenList):
    """``hit_chosen(hit)`` when the current row changes, ``hit_opened(hit, in_new_window)``.

    Left folds the meeting of the current row, Right unfolds it; so does a click on its head.
    ``menu_wanted`` carries the point of the screen where a menu for the current row belongs.
    """

    hit_chosen = Signal(object)
    hit_opened = Signal(object, bool)
    menu_wanted = Signal(QPoint)
    #: Something was folded or unfolded.
    folds_changed = Signal()

    def __init__(self, model: ResultModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._results, self._kept = model, _Kept()
        self._automatic = self._by_person = self._silent = False
        model.modelAboutToBeReset.connect(self._remember)

    # Choosing -----------------------------------------------------------------------------------

    def current_hit(self) -> Hit | None:
        """The chosen hit."""
        return self._results.hit(self.currentIndex())

    def choose_row(self, row: int) -> bool:
        """Choose a row; False if it is no hit."""
        index = self._results.index(row) if row >= 0 else QModelIndex()
        if self._results.hit(index) is None:
            return False
        self._make_current(index)
        return True

    def _make_current(self, index: QModelIndex) -> None:
        """Choose a row and no other, whatever keys are held down at this moment."""
        choosing = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, choosing)

    def choose_first(self) -> bool:
        """Choose the first hit, for want of another choice."""
        self._automatic = True
        try:
            return self.choose_row(self._results.neighbour(-1, 1))
        finally:
            self._automatic = False

    def choose_next(self) -> bool:
        """Choose the next hit; False at the end."""
        return self.choose_row(self._results.neighbour(self.currentIndex().row(), 1))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell of the chosen hit."""
        super().currentChanged(current, previous)
        hit = self._results.hit(current)
        if hit is not None and not self._silent:
            self._by_person = not self._automatic
            self.hit_chosen.emit(hit)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Where no row is the current one Qt would choose the first: nobody has."""
        had_none = not self.currentIndex().isValid()
        with self._silence():
            super().focusInEvent(event)
            if had_none:
                self.selectionModel().clearCurrentIndex()

    # A new answer -------------------------------------------------------------------------------

    def _remember(self) -> None:
        hit = self.current_hit()
        chosen = (hit.id, hit.paragraph) if hit is not None else ("", None)
        row = self.currentIndex().row()
        rect = self.visualRect(self.currentIndex())
        if hit is None or rect.bottom() < 0 or rect.top() >= self.viewport().height():
            row = self._results.neighbour(self._heights.at(self.verticalOffset()) - 1, 1)
        index = self._results.index(max(0, row))
        shown = self._results.hit(index)
        anchor = (shown.id, shown.paragraph) if shown is not None else ("", None)
        self._kept = _Kept(chosen, self._by_person, anchor, self.visualRect(index).top())

    def keep(self, record_id: str, *, same: bool) -> bool:
        """Choose a record again after a new answer; False if that is not in it.

        What a person chose, and everything of the ``same`` question, stays where it was on the
        screen. What was chosen for want of another choice is kept where the first rows show it.
        """
        chosen = self._kept.chosen
        mine = chosen[0] == record_id
        automatic = mine and not self._kept.by_person
        row = self._row_again(record_id, chosen[1] if mine else None, folded=same)
        kept = row >= 0 and (same or not automatic or self._is_in_first_view(row))
        if kept:
            self._choose_again(row, automatic=automatic)
        if same or (kept and mine and not automatic):
            self._put_back()
        elif automatic:
            self.verticalScrollBar().setValue(0)
        return kept

    def standing(self) -> object:
        """What is chosen, and a row in view with its height on the screen."""
        self._remember()
        return self._kept

    def stand(self, standing: object) -> None:
        """Bring the row back to that height."""
        if isinstance(standing, _Kept):
            self._kept = standing
            self._put_back()

    def _row_again(self, record_id: str, paragraph: int | None, *, folded: bool) -> int:
        """The row of a record; one that a fold would hide is unfolded unless it may stay so."""
        if not record_id:
            return -1
        model = self._results
        row = model.row_of(record_id, paragraph)
        row = row if row >= 0 or paragraph is None else model.row_of(record_id)
        if row >= 0 and not folded and model.hit(model.index(row)) is None:
            model.fold(row, False)
            row = model.row_of(record_id, paragraph)
        return row

    def _choose_again(self, row: int, *, automatic: bool) -> None:
        self._automatic, self._by_person = automatic, not automatic
        self._make_current(self._results.index(row))
        self._automatic = False

    def _is_in_first_view(self, row: int) -> bool:
        for above in range(min(row + 1, 30)):
            self._measure(above)
        return self._heights.top(row + 1) <= self.viewport().height()

    def _put_back(self) -> None:
        """Scroll what was in view to where it was; rows above it are measured on the way."""
        anchor = self._kept.anchor
        row = self._results.row_of(*anchor) if anchor[0] else -1
        if row < 0:
            return
        for _ in range(2):
            self.updateGeometries()
            self.verticalScrollBar().setValue(self._heights.top(row) - self._kept.y)

    # Folding ------------------------------------------------------------------------------------

    def set_folded(self, row: int, folded: bool) -> None:
        """Fold or unfold a row's meeting; a chosen hit that is hidden gives way to the fold."""
        model = self._results
        if not model.can_fold(row) or model.is_folded(row) == folded:
            return
        place = model.fold_row(row)
        inside = self.currentIndex().row()
        inside = inside if inside >= 0 and model.fold_row(inside) == place else -1
        hides = folded and inside >= place
        with self._silence():
            model.fold(row, folded)
            if hides:
                self._make_current(model.index(place))
        if folded and self._heights.top(place) < self.verticalOffset():
            self.verticalScrollBar().setValue(self._heights.top(place))
        self.viewport().update()
        self.folds_changed.emit()

    def fold_all(self, folded: bool) -> None:
        """Fold or unfold every meeting; what was chosen stays in view, or its meeting does."""
        hit = self.current_hit()
        with self._silence():
            self._results.fold_all(folded)
            row = self._results.row_of(hit.id, hit.paragraph) if hit is not None else -1
            if row >= 0:
                self._make_current(self._results.index(row))
        self.folds_changed.emit()

    def toggle_folds(self) -> None:
        """Fold every meeting, or unfold all where all are folded."""
        self.fold_all(self._results.any_unfolded())

    @contextmanager
    def _silence(self) -> Iterator[None]:
        """What is read does not change meanwhile."""
        self._silent = True
        try:
            yield
        finally:
            self._silent = False

    def _fold_by_key(self, row: int, key: int) -> bool:
        """Left folds, Right unfolds; a fold itself is opened and closed by Enter and Space too."""
        model = self._results
        if row < 0 or not model.can_fold(row):
            return False
        folded = model.is_folded(row)
        is_fold = not isinstance(model.row(row), Hit)
        if key == Qt.Key.Key_Left and not folded:
            self.set_folded(row, True)
        elif key == Qt.Key.Key_Right and folded:
            self._unfold(row)
        elif is_fold and key in (*_ENTER, Qt.Key.Key_Space):
            if folded:
                self._unfold(row)
            else:
                self.set_folded(row, True)
        else:
            return False
        return True

    def _unfold(self, row: int) -> None:
        self.set_folded(row, False)
        if isinstance(self._results.row(row), GroupHead):
            self.choose_row(row + 1)

    # What happens to it -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, with Ctrl in a new window; Left and Right fold."""
        if self._fold_by_key(self.currentIndex().row(), event.key()):
            return
        hit = self.current_hit()
        if event.key() in _ENTER and hit is not None:
            self._open(hit, apart=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a head, or on what stands for folded hits, folds or unfolds."""
        if event.button() == Qt.MouseButton.MiddleButton:
            event.accept()  # it opens elsewhere, and chooses nothing here
            return
        index = self.indexAt(event.position().toPoint())
        is_head = index.isValid() and self._results.hit(index) is None
        if is_head and event.button() == Qt.MouseButton.LeftButton:
            self.set_folded(index.row(), not self._results.is_folded(index.row()))
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button opens in a new window."""
        super().mouseReleaseEvent(event)
        hit = self._results.hit(self.indexAt(event.position().toPoint()))
        if event.button() == Qt.MouseButton.MiddleButton and hit is not None:
            self._open(hit, apart=True)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens."""
        hit = self._results.hit(self.indexAt(event.position().toPoint()))
        if event.button() == Qt.MouseButton.LeftButton and hit is not None:
            self._open(hit, apart=False)
        elif hit is None:
            self.mousePressEvent(event)

    def _open(self, hit: Hit, *, apart: bool) -> None:
        with followed(apart=apart):
            self.hit_opened.emit(hit, apart)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu for the row under the pointer, or for the current one."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            point = event.globalPos()
        else:
            rect = self.visualRect(self.currentIndex())
            point = self.viewport().mapToGlobal(rect.topLeft() + QPoint(px(52), px(24)))
        self.menu_wanted.emit(point)
