"""No part of a page is a window for a moment, whatever is gone to and whichever language comes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from db.model import LANGUAGES
from tests.viewer.everywhere.tour import Tour

#: What is a window by its nature: dialogs, menus, popups, tooltips.
_MEANT = {
    Qt.WindowType.Dialog,
    Qt.WindowType.Popup,
    Qt.WindowType.ToolTip,
    Qt.WindowType.Tool,
}


class Shown(QObject):
    """Notes each widget that is shown as a plain window."""

    def __init__(self, known: QWidget) -> None:
        super().__init__()
        self._known = known
        self.stray: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            plain = watched.isWindow() and watched.windowType() not in _MEANT
            if plain and watched is not self._known:
                self.stray.append(f"{type(watched).__name__} {watched.size().toTuple()}")
        return False


@pytest.fixture
def shown(tour: Tour, qapp: QApplication) -> Iterator[Shown]:
    watching = Shown(tour.window)
    qapp.installEventFilter(watching)
    yield watching
    qapp.removeEventFilter(watching)


def test_no_part_of_a_page_is_a_window(tour: Tour, shown: Shown) -> None:
    strays = []
    for at, (name, _) in enumerate(tour.pages()):
        tour.speak(LANGUAGES[at % len(LANGUAGES)])
        strays += [f"{name}: {one}" for one in shown.stray]
        shown.stray.clear()
    assert strays == []


def test_no_part_of_a_form_is_a_window(tour: Tour, shown: Shown) -> None:
    strays = []
    for at, (name, _) in enumerate(tour.forms()):
        tour.speak(LANGUAGES[at % len(LANGUAGES)])
        strays += [f"{name}: {one}" for one in shown.stray]
        shown.stray.clear()
    assert strays == []
