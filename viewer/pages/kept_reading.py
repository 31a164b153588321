"""Reads the files that are kept, in the background: it makes way for whatever else is wanted."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from db.model import ImportOutcome, ImportReport
from db.progress import Cancelled
from viewer.jobs import Job, Lane, Reporter
from viewer.pages.import_texts import ImportTexts
from viewer.pages.workplace import Workplace


class KeptReading(QObject):
    """One reading at a time, in the lane of imports; ``read_now_done`` when a wanted file is read.

    ``ended`` tells that a reading is over, whatever came of it.
    Where it is cancelled it rests until it is asked again, or the archive is opened again.
    """

    read_now_done = Signal()
    ended = Signal()
    #: A kept file was read: its ``ImportOutcome``.
    read_one = Signal(object)

    def __init__(self, workplace: Workplace, grown: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._workplace, self._texts = workplace, ImportTexts(self)
        self._way = threading.Event()
        self._job: Job | None = None
        self.read_one.connect(lambda _outcome: grown(), Qt.ConnectionType.QueuedConnection)
        workplace.jobs.finished.connect(self._end)

    def go_on(self) -> None:
        """An archive is open: read what was kept in it before."""
        archive = self._workplace.archive
        if archive is not None:
            self._workplace.jobs.submit(
                Lane.IMPORT,
                lambda _: archive.has_kept(),
                lambda has_kept: self.read() if has_kept else None,
            )

    def is_busy(self) -> bool:
        """Whether kept files are being read, or wait for it."""
        return self._job is not None

    def make_way(self) -> None:
        """Something else is wanted first: after the file at hand the reading is put off."""
        if self._job is not None:
            self._way.set()

    def read(self) -> None:
        """Read all that is kept, after what is wanted already."""
        archive = self._workplace.archive
        if archive is None or self._job is not None or not self._workplace.can_write():
            return
        self._way.clear()

        def work(reporter: Reporter) -> ImportReport | None:
            outcomes: list[ImportOutcome] = []

            def note(outcome: ImportOutcome) -> None:
                outcomes.append(outcome)
                self.read_one.emit(outcome)

            def progress(done: int, total: int, what: str = "") -> None:
                reporter(done, total, what)
                if self._way.is_set() and done < total:
                    raise Cancelled

            try:
                return archive.read_kept(progress=progress, on_outcome=note)
            except Cancelled:
                if reporter.is_stale():
                    raise
                return None

        self._job = self._workplace.jobs.submit(
            Lane.IMPORT,
            work,
            self._done,
            self._workplace.complain,
            title=self.tr("Reading kept files"),
        )

    def read_now(self, inbox_id: str) -> None:
        """Read one of them before the others."""
        archive = self._workplace.archive
        if archive is None or not self._workplace.can_write():
            return
        self.make_way()

        def done(_report: ImportReport) -> None:
            self.read_now_done.emit()
            self._workplace.records_changed.emit()
            self.read()

        self._workplace.jobs.submit(
            Lane.IMPORT,
            lambda reporter: archive.read_kept([inbox_id], progress=reporter),
            done,
            self._workplace.complain,
            title=self.tr("Reading kept files"),
        )

    def _done(self, report: ImportReport | None) -> None:
        """All are read; or it has made way, and goes on behind that."""
        self._job = None
        self._workplace.records_changed.emit()
        if report is None:
            self.read()
        elif report.outcomes:
            self._workplace.said.emit(self._texts.report(report))

    def _end(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.ended.emit()
