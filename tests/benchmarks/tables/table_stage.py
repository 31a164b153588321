"""One page of meetings over an archive, in a window of its own, and what a person does with it."""

import gc
import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from db import Archive
from db.model import RecordType
from tests.benchmarks.pauses.stall_watch import StallWatch
from viewer.app.interrupting import share_processor
from viewer.jobs import Jobs
from viewer.models.record_table import RecordTableModel
from viewer.pages.location import Location, PageName
from viewer.pages.records import RecordsPage
from viewer.pages.workplace import Workplace
from viewer.settings import Settings
from viewer.theme import Theme

#: Milliseconds of a picture on the screen, and degrees of a notch in Qt's eighths.
_FRAME, _NOTCH = 16, -120
_PATIENCE = 600.0


class OwnTime:
    """The time from now on, less what this thread waits for a processor that others have."""

    def __init__(self) -> None:
        self._schedule = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._queued, self._began = self._waited(), time.perf_counter()

    def milliseconds(self) -> float:
        """So much of it has gone by; where the system does not tell, all of it."""
        gone = time.perf_counter() - self._began
        return max(0.0, gone - self._waited() + self._queued) * 1000

    def _waited(self) -> float:
        try:
            return int(self._schedule.read_text(encoding="ascii").split()[1]) / 1e9
        except OSError:
            return 0.0


class TableStage:
    """The page is shown and its first rows are painted when it has been made."""

    def __init__(self, folder: Path, scratch: Path) -> None:
        share_processor()
        Theme.install(QApplication.instance(), "light")  # type: ignore[arg-type]  # one with windows
        settings = Settings(scratch / "tables.ini")
        settings.set_table(RecordType.MEETING.value, [])
        self._jobs = Jobs()
        self._workplace = Workplace(self._jobs, settings)
        self._archive = self._workplace.archive = Archive.open(folder, read_only=True)
        self.watch = StallWatch()
        self._page = RecordsPage(self._workplace, RecordType.MEETING)
        self._page.resize(1200, 820)
        self._page.show()
        self._page.show_location(Location(PageName.MEETINGS))
        self._table = self._page.table
        self._blank_since = 0.0
        self._until(lambda: self._page.row_count() > 0)
        self.wait_for_rows()
        gc.freeze()

    def wheel(self) -> float:
        """A notch of the wheel; milliseconds until it is painted."""
        view = self._table.viewport()
        middle = QPointF(view.rect().center())
        event = QWheelEvent(
            middle, view.mapToGlobal(middle), QPoint(), QPoint(0, _NOTCH),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        clock = OwnTime()
        QApplication.sendEvent(view, event)
        view.repaint(0, 0, 1, 1)  # what the scrolling has uncovered, and this pixel
        return clock.milliseconds()

    def jump(self, share: float) -> float:
        """The bar put anywhere; milliseconds until it is painted."""
        bar = self._table.verticalScrollBar()
        clock = OwnTime()
        bar.setValue(round(bar.maximum() * share))
        self._table.viewport().repaint()
        return clock.milliseconds()

    def blank(self) -> float:
        """For how many milliseconds some row that is seen has been blank by now."""
        now = time.perf_counter()
        if not self._is_blank():
            self._blank_since = now
        return (now - self._blank_since) * 1000

    def wait_for_rows(self) -> float:
        """Milliseconds until no row that is seen is blank, and they are painted."""
        began = time.perf_counter()
        self._until(lambda: not self._is_blank())
        self._table.viewport().repaint()
        self._blank_since = time.perf_counter()
        return (self._blank_since - began) * 1000

    def sort(self, names: tuple[str, ...], turn: int) -> float:
        """Sort by columns, at every other turn the other way; milliseconds until it is painted."""
        choice = self._page.choosing.choice.in_order(names[0], bool(turn % 2))
        for name in names[1:]:
            choice = choice.sorted_by(name, add=True)
        model = self._table.model()
        assert isinstance(model, RecordTableModel)
        self._page.choosing.choose(self._page.choosing.first())
        self._until(self._jobs.is_idle)
        before = model.ids()
        began = time.perf_counter()
        self._page.choosing.choose(choice)
        if choice != self._page.choosing.first():
            self._until(lambda: model.ids() is not before)
        self.wait_for_rows()
        return (time.perf_counter() - began) * 1000

    def breathe(self) -> None:
        """Let the window's loop run until the next picture."""
        loop = QEventLoop()
        QTimer.singleShot(_FRAME, loop.quit)
        loop.exec()

    def close(self) -> None:
        """End the work and close."""
        self._jobs.shutdown()
        self._page.close()
        self._archive.close()

    def _is_blank(self) -> bool:
        first = self._table.rowAt(0)
        last = self._table.rowAt(self._table.viewport().height() - 1)
        model = self._table.model()
        last = last if last >= 0 else model.rowCount() - 1
        return any(model.index(row, 0).data() == "…" for row in range(first, last + 1))

    def _until(self, is_so: Callable[[], bool]) -> None:
        over = time.monotonic() + _PATIENCE
        while not is_so():
            if time.monotonic() > over:
                raise TimeoutError
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 2)
