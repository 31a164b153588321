"""Confirms all that is certain: looks first, shows what would be done, then does it in a job."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.model import Appraisal, CertainReport, ConfirmedFile
from viewer.dialogs.confirm_certain import ConfirmCertainDialog
from viewer.jobs import Ending, Job, Lane
from viewer.pages.review_decisions import ReviewDecisions
from viewer.pages.workplace import Workplace


class CertainWork(QObject):
    """``shown`` carries the dialog that asks; nothing is stored before it is accepted.

    It is open at once and says how far the looking is: hundreds of files take seconds.
    """

    shown = Signal(object)

    def __init__(self, workplace: Workplace, decisions: ReviewDecisions, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._decisions = decisions
        self._page = parent
        self._looking: tuple[Job, ConfirmCertainDialog] | None = None
        workplace.jobs.progressed.connect(self._note_progress)

    def ask(self) -> None:
        """Hold every waiting file against the conditions, then show the answer."""
        archive = self._workplace.archive
        if archive is None or not self._workplace.can_write():
            return
        language = self._workplace.language
        dialog = ConfirmCertainDialog(parent=self._page.window())
        dialog.accepted.connect(lambda: self._confirm(dialog.chosen))
        dialog.finished.connect(self._stop_looking)
        dialog.open()

        def ended(ending: Ending) -> None:
            self._looking = None
            if ending is not Ending.DONE:
                dialog.reject()

        # Drafts are written in this lane: what was just corrected is in the archive by then.
        job = self._workplace.jobs.submit(
            Lane.WRITE,
            lambda report: archive.appraise_inbox(language, report),
            lambda found: self._show(dialog, found),
            self._workplace.complain,
            on_end=ended,
            title=self.tr("Looking through the inbox"),
            replaces="appraising",
            after_paint=True,
        )
        self._looking = (job, dialog)

    def _show(self, dialog: ConfirmCertainDialog, found: tuple[Appraisal, ...]) -> None:
        dialog.show_found(found)
        self.shown.emit(dialog)

    def _note_progress(self, job: Job) -> None:
        if self._looking is not None and self._looking[0] is job:
            self._looking[1].show_progress(job.done, job.total)

    def _stop_looking(self) -> None:
        """The dialog is closed: nobody waits for the answer any more."""
        looking, self._looking = self._looking, None
        if looking is not None:
            self._workplace.jobs.cancel(looking[0])

    def _confirm(self, inbox_ids: tuple[str, ...]) -> None:
        archive, language = self._workplace.archive, self._workplace.language
        if archive is None or not inbox_ids:
            return

        # Told one by one: what was stored before the work is stopped or breaks off stays stored.
        stored: list[ConfirmedFile] = []

        def note(error: Exception | None = None) -> None:
            ids = tuple(one.inbox_id for one in stored)
            self._decisions.note_certain(ids, len(inbox_ids) - len(ids), error)

        def done(report: CertainReport) -> None:
            note(report.failed[0][1] if report.failed else None)

        def ended(ending: Ending) -> None:
            if ending is Ending.STOPPED:
                note()

        self._workplace.jobs.submit(
            Lane.WRITE,
            lambda report: archive.confirm_certain(inbox_ids, language, report, stored.append),
            done,
            note,
            on_end=ended,
            title=self.tr("Storing the records"),
        )
