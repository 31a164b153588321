"""The rows of a selection by its ranges: all may be chosen, and an index for each is slow."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

_STEPS = (Qt.Key.Key_Down, Qt.Key.Key_Up)
_Choose = QItemSelectionModel.SelectionFlag


def chosen_rows(selection: QItemSelection) -> list[int]:
    """In their order, each once."""
    parts = [selection.at(place) for place in range(selection.size())]
    return sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})


def places_of(chosen: Iterable[str], ids: Sequence[str]) -> list[int]:
    """The rows of records in a table of ``ids``, in their order; those that have gone have none."""
    wanted = set(chosen)
    return [row for row, record_id in enumerate(ids) if record_id in wanted]


def choose_also(view: QAbstractItemView, rows: Sequence[int]) -> None:
    """Choose rows, which are in order, with those that are; the current one stays."""
    model, ranges = view.model(), QItemSelection()
    first = 0
    for place, row in enumerate(rows):
        if place + 1 == len(rows) or rows[place + 1] != row + 1:
            ranges.select(model.index(rows[first], 0), model.index(row, 0))
            first = place + 1
    view.selectionModel().select(ranges, _Choose.Select | _Choose.Rows)


def choose_current(view: QAbstractItemView, event: QKeyEvent) -> bool:
    """An arrow where nothing is chosen chooses the current row, not the one after; False if not.

    A view that gets the keyboard has a current row, which nobody has chosen.
    """
    index, choosing = view.currentIndex(), view.selectionModel()
    plain = event.key() in _STEPS and not event.modifiers()
    if not plain or not index.isValid() or choosing.hasSelection():
        return False
    choosing.setCurrentIndex(index, _Choose.ClearAndSelect | _Choose.Rows)
    return True


class ChosenWords(QObject):
    """How many are chosen. An object because only those can say a plural."""

    def many(self, number: int) -> str:
        """«выбрано 5»."""
        return self.tr("%Ln chosen", "", number)
