"""What a person decides of waiting files; undone and done again, they come and go once more."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from db import Archive
from db.model import Proposal
from viewer.i18n import filled
from viewer.jobs import Ending, Lane
from viewer.models.error_words import error_words
from viewer.pages.undo_step import Step
from viewer.pages.workplace import Workplace

T = TypeVar("T")


class ReviewDecisions(QObject):
    """Carries decisions out in jobs. ``settled`` and ``returned`` carry the ids of files.

    ``failed`` tells that a decision was not carried out, whatever the reason.
    """

    settled = Signal(object)
    returned = Signal(object)
    failed = Signal()
    #: A record was made of a file: the file's id and the meeting's.
    confirmed = Signal(str, str)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        #: The files that are being decided about: a key that is pressed twice decides once.
        self._at_work: set[str] = set()
        workplace.undoing.undone.connect(self._note_undone)
        workplace.undoing.redone.connect(self._note_redone)

    def confirm(self, inbox_id: str, name: str, proposal: Proposal) -> None:
        """Make the record of a file."""

        def done(meeting_id: str) -> None:
            self._workplace.records_changed.emit()
            self.settled.emit((inbox_id,))
            self.confirmed.emit(inbox_id, meeting_id)
            # Last, since going to the record's page takes away what the bar said before.
            self._offer(self.tr("The record of “{name}” was stored"), name)

        self._submit(
            inbox_id,
            lambda archive: archive.confirm(inbox_id, proposal),
            done,
            self.tr("Storing the record"),
        )

    def set_aside(self, inbox_id: str, name: str) -> None:
        """Set a file aside: it is out of the inbox, its original stays."""

        def done(_: None) -> None:
            self._workplace.records_changed.emit()
            self._offer(self.tr("“{name}” was set aside"), name)
            self.settled.emit((inbox_id,))

        self._submit(inbox_id, lambda archive: archive.discard(inbox_id), done)

    def note_certain(
        self, stored: tuple[str, ...], left: int, error: Exception | None = None
    ) -> None:
        """Several files were confirmed in one go: one step takes all of them back.

        ``left`` of those that were chosen still wait, one of them because of ``error``.
        """
        told = [self.tr("%Ln record(s) were stored", "", len(stored))]
        if left:
            told.append(self.tr("%Ln file(s) still wait", "", left))
        if error is not None:
            told.append(error_words(error))
        if stored:
            self._workplace.undo_offered.emit(" · ".join(told), self.undo)
        else:
            self._workplace.said.emit(" · ".join(told[1:]))
        self._workplace.records_changed.emit()
        self.settled.emit(stored)

    def put_back(self, inbox_id: str) -> None:
        """Let a file wait again that was set aside before."""

        def done(_: None) -> None:
            self._workplace.records_changed.emit()
            self.returned.emit((inbox_id,))

        self._submit(inbox_id, lambda archive: archive.restore_to_inbox(inbox_id), done)

    def undo(self) -> bool:
        """Take back what was done last in this window; False if there is nothing."""
        return self._workplace.undoing.undo()

    def redo(self) -> bool:
        """Do again what was taken back last; False if there is nothing."""
        return self._workplace.undoing.redo()

    def _note_undone(self, step: Step) -> None:
        """Files wait again, or a file that was put back is set aside once more."""
        if step.files:
            back = self.settled if step.said[0].what == "put_back" else self.returned
            back.emit(step.files)

    def _note_redone(self, step: Step) -> None:
        if step.files:
            done = self.returned if step.said[0].what == "put_back" else self.settled
            done.emit(step.files)

    def _offer(self, sentence: str, name: str) -> None:
        self._workplace.undo_offered.emit(filled(sentence, name=name), self.undo)

    def _submit(
        self,
        inbox_id: str,
        work: Callable[[Archive], T],
        done: Callable[[T], None],
        title: str = "",
    ) -> None:
        archive = self._workplace.archive
        if inbox_id in self._at_work:
            return
        if archive is not None and self._workplace.can_write():
            self._at_work.add(inbox_id)
            self._workplace.jobs.submit(
                Lane.WRITE,
                lambda _: work(archive),
                done,
                self._workplace.complain,
                on_end=partial(self._note_end, inbox_id),
                title=title,
            )

    def _note_end(self, inbox_id: str, ending: Ending) -> None:
        self._at_work.discard(inbox_id)
        if ending is not Ending.DONE:
            self.failed.emit()
