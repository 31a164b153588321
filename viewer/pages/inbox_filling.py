"""Takes files in while a person does other things; goes on where it was after a restart."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from db import Archive
from db.model import ImportOutcome, ImportReport, InboxState
from viewer.jobs import Ending, Job, Lane, Reporter, Work
from viewer.pages.import_texts import STOPPED, ImportTexts
from viewer.pages.imported_files import ImportedFiles
from viewer.pages.kept_reading import KeptReading
from viewer.pages.workplace import Workplace

#: Milliseconds in which new files are gathered before the inbox is read anew.
_GATHER = 500
#: So many names of coming files are shown; more cannot be looked at.
_SHOWN = 40
#: More files than this are kept first, all of them, and then read.
MANY = 20


class InboxFilling(QObject):
    """One import after the other, in a lane of its own.

    ``grown`` tells that files have come into the inbox; ``changed`` that there are others to come;
    ``reread`` that files were read again.
    What is still to come is remembered in the settings, by archive, until it is done, has failed or
    is stopped by a person; where the archive is closed before, its next opening goes on with it.
    """

    grown = Signal()
    changed = Signal()
    reread = Signal()
    _sources_found = Signal(object, object)
    _done = Signal(object, object)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._texts = ImportTexts(self)
        self._jobs: dict[int, tuple[Job, str]] = {}
        self._coming: dict[int, list[Path]] = {}
        self._counts: dict[int, Counter[str]] = {}
        #: What closed archives did not come to, by their UUIDs.
        self._left: dict[str, list[Path]] = {}
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER)
        self._gather.timeout.connect(self.grown)
        #: What became of the files that were given.
        self.files = ImportedFiles(workplace, self)
        self.kept = KeptReading(workplace, self._gather_soon, self)
        self.kept.read_one.connect(self.files.note)
        self.kept.read_now_done.connect(self.reread)
        self.kept.ended.connect(self.changed)
        self._sources_found.connect(self._note_sources)
        self._done.connect(self._note_done)
        workplace.jobs.finished.connect(self._end)
        workplace.archive_changed.connect(self._go_on)

    def is_busy(self) -> bool:
        """Whether files are being read, or wait for it."""
        return bool(self._jobs) or self.kept.is_busy()

    def coming(self) -> tuple[Path, ...]:
        """The files that are still to be read, the one at hand first; not more than one can see."""
        found = [path for paths in self._coming.values() for path in paths[:_SHOWN]]
        return tuple(found[:_SHOWN])

    def count_coming(self) -> int:
        """How many files are still to be read."""
        return sum(len(paths) for paths in self._coming.values())

    def take(self, paths: Sequence[Path], *, unseen_only: bool = False) -> None:
        """Take files and folders in. With ``unseen_only`` nothing that was ever received."""
        archive = self._workplace.archive
        if archive is None or not paths or not self._workplace.can_write():
            return
        self.kept.make_way()
        number: list[int] = []

        def work(reporter: Reporter) -> ImportReport:
            files = archive.sources(paths)
            self._sources_found.emit(number, files)

            def note(outcome: ImportOutcome) -> None:
                self._done.emit(number, outcome)

            # Of many one wants to find each at once, and can wait for what is read out of it.
            take_in = archive.keep_documents if len(files) > MANY else archive.import_documents
            return take_in(list(files), unseen_only=unseen_only, progress=reporter, on_outcome=note)

        def done(report: ImportReport) -> None:
            self._workplace.records_changed.emit()
            if report.count(InboxState.KEPT):
                self.kept.read()
            quiet = unseen_only and not report.outcomes
            if not quiet:
                self._say(self._texts.notice(report))

        self._submit(archive, work, done, number, paths)

    def read_again(self) -> None:
        """Read the files anew whose text is not whole, after what is being written now."""
        archive = self._workplace.archive
        if archive is None or not self._workplace.can_write():
            return

        def done(report: ImportReport) -> None:
            self.reread.emit()
            self._workplace.records_changed.emit()
            self._note_all(report)
            self._workplace.said.emit(self._texts.read_again(report))

        self.kept.make_way()

        def begin(_: None) -> None:
            self._submit(archive, lambda reporter: archive.read_again(progress=reporter), done)

        self._workplace.jobs.submit(Lane.WRITE, lambda _: None, begin)

    def read_now(self, inbox_id: str) -> None:
        """Read a kept file before all others."""
        self.kept.read_now(inbox_id)

    def _take_up(self, archive: Archive, is_interrupted: bool) -> None:
        if is_interrupted and archive is self._workplace.archive:
            self._submit(archive, partial(_taken_up, archive), self._took_up)

    def _took_up(self, report: ImportReport) -> None:
        if report.outcomes:
            self._note_all(report)
            self._workplace.records_changed.emit()
            self._say(self._texts.notice(report))

    def _note_all(self, report: ImportReport) -> None:
        for outcome in report.outcomes:
            self.files.note(outcome)

    def _say(self, sentence: str) -> None:
        """Say what became of files; of each of them a list tells."""
        show = partial(self._workplace.action_wanted.emit, "review_files")
        self._workplace.more_offered.emit(sentence, self.tr("Details…"), show)

    def _submit(
        self,
        archive: Archive,
        work: Work[ImportReport],
        done: Callable[[ImportReport], None],
        number: list[int] | None = None,
        paths: Sequence[Path] = (),
    ) -> None:
        job = self._workplace.jobs.submit(
            Lane.IMPORT, work, done, self._workplace.complain, title=self.tr("Reading documents")
        )
        if number is not None:
            number.append(job.number)
        counts = self._counts[job.number] = Counter()
        job.outcome = partial(self._texts.brief, counts)
        self._jobs[job.number] = (job, archive.info.uuid)
        self._coming[job.number] = list(paths)
        self._remember(archive.info.uuid)
        self.changed.emit()

    def _note_sources(self, number: list[int], files: tuple[Path, ...]) -> None:
        if number and number[0] in self._coming:
            self._coming[number[0]] = list(files)
            self._remember(self._jobs[number[0]][1])
            self.changed.emit()

    def _note_done(self, number: list[int], outcome: ImportOutcome) -> None:
        coming = self._coming.get(number[0]) if number else None
        if coming is None:
            return
        self.files.note(outcome)
        self._counts[number[0]][outcome.state] += 1
        if coming and coming[0].name == outcome.name:
            coming.pop(0)
        self._gather_soon()

    def _gather_soon(self) -> None:
        if not self._gather.isActive():
            self._gather.start()

    def _end(self, job: Job) -> None:
        """Done, failed or stopped: none of it is to be taken up again; closed: all that is left."""
        entry = self._jobs.pop(job.number, None)
        coming = self._coming.pop(job.number, [])
        counts = self._counts.pop(job.number, Counter())
        if entry is None:
            return
        archive = self._workplace.archive
        is_open = archive is not None and archive.info.uuid == entry[1]
        if job.ending is Ending.CLOSED:
            self._left.setdefault(entry[1], []).extend(coming)
            if is_open:
                self._take_left(entry[1])  # opened again before the work had noticed
        elif archive is not None and is_open and job.is_cancelled:
            self._workplace.jobs.submit(Lane.IMPORT, lambda _: archive.let_go())
            self._tell_stopped(counts, coming)
        self._remember(entry[1])
        self._gather.stop()
        self.grown.emit()
        self.changed.emit()

    def _tell_stopped(self, counts: Counter[str], left: Sequence[Path]) -> None:
        """A person has stopped it: say what came of it, and go on with what was kept by then."""
        for path in left:
            self.files.note(ImportOutcome(path.name, STOPPED))
        if left or counts:
            self._say(self._texts.stopped(counts + Counter({STOPPED: len(left)})))
        self._workplace.records_changed.emit()
        if counts[InboxState.KEPT]:
            self.kept.read()

    # After a restart ----------------------------------------------------------------------------

    def _remember(self, archive: str) -> None:
        """Note what is to come for an archive, so that its next opening takes it up."""
        numbers = [number for number, (_, uuid) in self._jobs.items() if uuid == archive]
        paths = [path for number in numbers for path in self._coming.get(number, ())]
        paths += self._left.get(archive, ())
        self._workplace.settings.set_coming_files(archive, paths)

    def _go_on(self) -> None:
        """Take up what was not finished when the archive was closed, or the program was ended."""
        archive = self._workplace.archive
        if archive is None or not self._workplace.can_write():
            return
        if self._workplace.counts.inbox:
            from viewer.pages.pages_ahead import read_ahead

            read_ahead(self._workplace.jobs, ("import_documents",))
        self._workplace.jobs.submit(
            Lane.IMPORT, lambda _: archive.is_interrupted(), partial(self._take_up, archive)
        )
        self.kept.go_on()
        uuid = archive.info.uuid
        if all(one != uuid for _, one in self._jobs.values()):
            self._left[uuid] = list(self._workplace.settings.coming_files(uuid))
            self._take_left(uuid)

    def _take_left(self, archive: str) -> None:
        """Take the files in that were still to come when the archive was closed."""
        if self._workplace.can_write():
            self.take(self._left.pop(archive, []), unseen_only=True)


def _taken_up(archive: Archive, reporter: Reporter) -> ImportReport:
    return archive.take_up(progress=reporter)
