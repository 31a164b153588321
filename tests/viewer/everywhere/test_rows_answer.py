"""A click and the keys on the rows of every list, table and tree of a dialog."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from tests.viewer.everywhere.seen import model_of, visible
from tests.viewer.everywhere.tour import Tour

_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_End, Qt.Key.Key_Up)


def lists_of(dialog: QWidget) -> Iterator[QAbstractItemView]:
    """What has rows that can be reached."""
    for widget in visible(dialog):
        if not isinstance(widget, QAbstractItemView) or isinstance(widget, QHeaderView):
            continue
        model = model_of(widget)
        if widget.isEnabled() and model is not None and model.rowCount(widget.rootIndex()):
            yield widget


def places_of(shown: QAbstractItemView) -> Iterator[QPoint]:
    """The middles of the first and the last row that can be seen."""
    room, model = shown.viewport().rect(), model_of(shown)
    assert model is not None
    rows = range(model.rowCount(shown.rootIndex()))
    rects = [shown.visualRect(model.index(row, 0, shown.rootIndex())) for row in rows]
    seen = [rect.center() for rect in rects if room.contains(rect.center())]
    yield from {place.toTuple(): place for place in (*seen[:1], *seen[-1:])}.values()


def test_rows_in_dialogs_answer_the_mouse_and_keys(tour: Tour) -> None:
    tour.speak("en")
    answered: set[str] = set()
    for name, dialog in tour.dialogs():
        for shown in lists_of(dialog):
            for place in places_of(shown):
                QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
                if not dialog.isVisible():
                    break
            for key in _KEYS:
                if dialog.isVisible():
                    QTest.keyClick(shown, key)
            answered.add(name)
    # What fails in a method that Qt calls fails the test, and does not come here.
    assert answered >= {"ChooseColumnsDialog", "PlaceRecordsDialog", "PrintRecordDialog"}
