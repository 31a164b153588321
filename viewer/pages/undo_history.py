"""What was done in this window, a step for each deed, and how it is undone and done again.

A step is the events of one piece of work; undoing it takes each of them back, and doing it again
takes the undo back. What is done anew makes an end of what could be done again.
"""

from bisect import insort
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from db import Archive
from db.errors import ArchiveError, SearchNameError, TakingBackError
from db.model import Ref
from db.model.history import MadeEvent
from db.progress import Cancelled, silent
from viewer.jobs import Ending, Job, Lane, Reporter
from viewer.models.record_name import record_name
from viewer.pages.undo_step import Step
from viewer.pages.wording import translate
from viewer.pages.workplace import Workplace

#: Work of these lanes changes archives.
_WRITING = (Lane.WRITE, Lane.IMPORT)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What became of a step: the events that were made, and why some could not be taken back.

    ``left`` are events that the work did not come to: a person stopped it, or the disk is full.
    """

    made: tuple[MadeEvent, ...]
    refused: Exception | None
    gone: frozenset[str]
    left: tuple[MadeEvent, ...]


class UndoHistory(QObject):
    """Follows the work that writes. Everything is called in the UI thread.

    ``undone`` and ``redone`` carry the step; ``gone`` the ids of records that went by it, before
    anything is fetched anew.
    """

    changed = Signal()
    undone = Signal(object)
    redone = Signal(object)
    gone = Signal(object)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._labels: dict[str, Ref] = {}
        self._seen = 0
        #: What takes back and is not settled yet, by the numbers of the jobs; what it made.
        self._own: set[int] = set()
        self._made_here: set[int] = set()
        #: The archive whose steps these are, and the steps of the one before.
        self._archive = ""
        self._left: tuple[str, list[Step], list[Step], dict[str, Ref]] = ("", [], [], {})
        workplace.archive_changed.connect(self._forget)
        workplace.jobs.finished.connect(self._note)

    @property
    def last_done(self) -> Step | None:
        """What would be undone next."""
        return self._done[-1] if self._done else None

    @property
    def last_undone(self) -> Step | None:
        """What would be done again next."""
        return self._undone[-1] if self._undone else None

    def words(self, step: Step) -> str:
        """What a step is called."""
        ref = self._labels.get(step.record_id)
        return step.words("" if ref is None else record_name(ref))

    def forget_import(self, import_id: str) -> None:
        """An import of a spreadsheet was undone elsewhere."""
        self._done = [step for step in self._done if step.import_id != import_id]
        self.changed.emit()

    def undo(self) -> bool:
        """Undo the last step; False if there is none."""
        return self._take_back(self._done, self._undone, forward=False)

    def redo(self) -> bool:
        """Do again what was undone last; False if there is nothing."""
        return self._take_back(self._undone, self._done, forward=True)

    # Following ----------------------------------------------------------------------------------

    def _note(self, job: Job) -> None:
        """Work has ended: what it made is a step."""
        if job.lane in _WRITING and job.number not in self._own:
            self._note_made()

    def _note_made(self) -> None:
        """What was made and not by taking back is a step; while that goes on it is not known."""
        archive = self._workplace.archive
        if archive is None or self._own:
            return
        found = archive.history.made(self._seen)
        if not found:
            return
        self._seen = found[-1].seq
        made = tuple(event for event in found if event.seq not in self._made_here)
        self._made_here.clear()
        if not made:
            return
        step = Step(made, made)
        self._done.append(step)
        self._undone.clear()
        self.changed.emit()
        self._learn_name(archive, step.record_id)

    def _learn_name(self, archive: Archive, record_id: str) -> None:
        """Find out what a record is called, for the menu."""
        if not record_id:
            return
        language = self._workplace.language

        def take(ref: Ref) -> None:
            self._labels[record_id] = ref
            self.changed.emit()

        self._workplace.jobs.submit(
            Lane.READ, lambda report: archive.history.record(record_id, language), take
        )

    def _forget(self) -> None:
        """Another archive is there; the one before may come back, as from the readers' view."""
        if self._archive and (self._done or self._undone):
            self._left = self._archive, list(self._done), list(self._undone), dict(self._labels)
        self._done.clear()
        self._undone.clear()
        self._labels.clear()
        self._own.clear()
        self._made_here.clear()
        self._seen = 0
        archive = self._workplace.archive
        if archive is not None and (made := archive.history.made()):
            self._seen = made[-1].seq
        self._archive = ""
        if archive is not None and self._workplace.can_write():
            self._archive = archive.info.uuid
            if self._left[0] == self._archive:
                _, self._done[:], self._undone[:], self._labels = self._left
        self.changed.emit()

    # Taking back --------------------------------------------------------------------------------

    def _take_back(self, source: list[Step], target: list[Step], *, forward: bool) -> bool:
        archive = self._workplace.archive
        if archive is None or not source or not self._workplace.can_write():
            return False
        step = source.pop()
        language = self._workplace.language
        self.changed.emit()

        def done(outcome: _Outcome) -> None:
            self._settle(step, outcome, source, target, forward=forward)

        def failed(error: Exception) -> None:
            self._workplace.jobs.failed.emit(None, error)

        def ended(ending: Ending) -> None:
            self._own.discard(job.number)
            if ending in {Ending.STOPPED, Ending.FAILED}:
                _put_back(source, step)  # the disk refused, or a person did: it can be tried again
                if step.import_id and (made := archive.history.made(self._seen)):
                    self._seen = made[-1].seq  # rows that went before the stop: it goes on there
                self._note_made()
                self.changed.emit()

        job = self._workplace.jobs.submit(
            Lane.WRITE,
            partial(_work, archive, step, language, forward),
            done,
            failed,
            on_end=ended,
            title=translate("undo", "Taking back"),
        )
        self._own.add(job.number)
        return True

    def _settle(
        self,
        step: Step,
        outcome: _Outcome,
        source: list[Step],
        target: list[Step],
        *,
        forward: bool,
    ) -> None:
        self._made_here.update(event.seq for event in outcome.made)
        self._note_made()
        if outcome.left:
            _put_back(source, Step(outcome.left, step.said))
        if outcome.made or (step.import_id and outcome.refused is None):
            taken = Step(outcome.made, step.said)
            if outcome.made:
                _put_back(target, taken)
            if outcome.gone:
                self.gone.emit(outcome.gone)
            self._workplace.records_changed.emit()
            self._workplace.searches_changed.emit()
            (self.redone if forward else self.undone).emit(taken)
        if outcome.refused is not None:
            self._workplace.searches_changed.emit()  # somebody else may have changed the list
            self._workplace.jobs.failed.emit(None, outcome.refused)
        self.changed.emit()


def _put_back(steps: list[Step], step: Step) -> None:
    """Where it belongs by what was made last."""
    insort(steps, step, key=lambda one: one.events[-1].seq)


def _work(archive: Archive, step: Step, language: str, forward: bool, report: Reporter) -> _Outcome:
    """In the worker: take the events back, the newest first; what cannot be is told."""
    before = archive.history.made()
    seen = before[-1].seq if before else 0
    refused: Exception | None = None
    left: tuple[MadeEvent, ...] = ()
    if step.import_id and not forward:
        archive.table_imports.undo(step.import_id, report)
    else:
        # One event counts its own records.
        several, by_record = len(step.events), report if len(step.events) == 1 else silent
        for done, event in enumerate(reversed(step.events)):
            try:
                report(done, several if several > 1 else 0)
                if event.what == "search_deleted" and event.record_id:
                    archive.saved_searches.restore(event.record_id)  # says whose name is taken
                else:
                    archive.history.undo(event.seq, language, by_record)
            except (TakingBackError, SearchNameError) as error:
                refused = refused or error
            except Cancelled:
                left = step.events[: len(step.events) - done]
                break
            except (ArchiveError, OSError) as error:
                if not done:
                    raise
                refused, left = error, step.events[: len(step.events) - done]
                break
    made = archive.history.made(seen)
    return _Outcome(made, refused, _gone(archive, made), left)


def _gone(archive: Archive, made: Sequence[MadeEvent]) -> frozenset[str]:
    """The records that are in the recycle bin now, of those that the events name."""
    ids = {event.record_id for event in made if event.record_id is not None}
    return frozenset(one for one in ids if archive.history.versions(one)[0].deleted)
