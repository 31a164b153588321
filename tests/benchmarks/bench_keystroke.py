"""From a keystroke in the search field to the painted results, in the real window, offscreen.

Words are typed letter by letter: at the pace of a fast typist, ten letters a second, and then as
fast as can be, each letter when the results of the one before are painted, which the document that
is opened beside them then competes with. The pause that the window waits for a next letter is part
of it. The first archive is what the others are held against.
"""

import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from db.model import Query
from tests.benchmarks.figures import Figures, heading, report
from viewer.app import build_window
from viewer.main_window import MainWindow
from viewer.settings import Settings

_WORDS = ("сотрудничество", "региональных", "Шафиева", "делим*", "kind:decision Баку")
_PATIENCE = 20_000  # milliseconds
_PACE = 100  # milliseconds from a letter to the next
_HAND = 500  # milliseconds from going to the field to the first letter


class Painted(QObject):
    """Ends an event loop when a widget has painted, once it is told to look out."""

    def __init__(self, widget: QWidget, loop: QEventLoop) -> None:
        super().__init__(widget)
        self.looks_out = False
        self._loop = loop
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the paint go on; the loop ends after it."""
        if self.looks_out and event.type() == QEvent.Type.Paint:
            self.looks_out = False
            QTimer.singleShot(0, self._loop.quit)
        return False


def run(archives: Sequence[tuple[str, Path]]) -> None:
    """Type into the window on each archive."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication([])
    figures = []
    for name, archive in archives:
        with tempfile.TemporaryDirectory() as folder:
            window = build_window(application, Settings(Path(folder) / "settings.ini"))
            for pace, how in ((_PACE, "a fast typist's letter"), (0, "a letter at once")):
                times = tuple(_typed(window, archive, pace))
                figures.append(Figures(f"{how} to results, {name}", times))
            window.close()
    heading("Keystroke to painted results")
    report(figures, base=figures[0])


def _press(field: QLineEdit, letter: str) -> None:
    key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
    QApplication.sendEvent(field, key)


def _typed(window: MainWindow, archive: Path, pace: int) -> list[float]:
    window.show()
    QTest.qWaitForWindowExposed(window)
    loop = QEventLoop()
    _open(window, archive, loop)
    browse, line = window.pages.browse, window.toolbar.search.line
    painted = Painted(browse, loop)
    wanted = ""

    def note(query: Query, _result: object) -> None:
        if query.text == wanted:
            painted.looks_out = True
            browse.update(0, 0, 1, 1)  # results that stay the same, or are none, are painted too

    browse.searching.found.connect(note)
    line.setFocus()
    QTimer.singleShot(_HAND, loop.quit)
    loop.exec()
    times = []
    for word in _WORDS:
        line.selectAll()  # the first letter takes the place of the last word
        for place, letter in enumerate(word):
            wanted = word[: place + 1]
            began = time.perf_counter()
            _press(line, letter)
            _wait(loop, wanted)
            times.append((time.perf_counter() - began) * 1000)
            QTimer.singleShot(max(0, round(pace - times[-1])), loop.quit)
            loop.exec()
    browse.searching.found.disconnect(note)
    return times


def _open(window: MainWindow, archive: Path, loop: QEventLoop) -> None:
    """Open the archive and wait for its first results."""
    window.pages.browse.searching.found.connect(loop.quit, Qt.ConnectionType.SingleShotConnection)
    window.door.open(archive)
    _wait(loop, "the first results")


def _wait(loop: QEventLoop, what: str) -> None:
    guard = QTimer(singleShot=True)
    guard.timeout.connect(lambda: loop.exit(1))
    guard.start(_PATIENCE)
    if loop.exec():
        raise TimeoutError(what)
