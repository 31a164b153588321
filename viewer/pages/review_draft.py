"""Keeps what a person corrects: in the archive's inbox, a moment after each correction."""

from PySide6.QtCore import QObject, QTimer, Signal

from db.model import Proposal
from viewer.jobs import Lane
from viewer.models.review import ReviewModel
from viewer.pages.review_pane import ReviewPane
from viewer.pages.workplace import Workplace

#: Milliseconds after the last correction: a program that is killed then loses no more.
_PAUSE = 400


class ReviewDraft(QObject):
    """Follows the review. ``kept`` is sent when a draft lies in the archive."""

    kept = Signal()

    def __init__(self, workplace: Workplace, review: ReviewPane) -> None:
        super().__init__(review)
        self._workplace = workplace
        self._review = review
        self._kept: Proposal | None = None
        self._inbox_id = ""
        self._is_deciding = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self.flush)
        review.opened.connect(self._begin)

    def _begin(self, model: ReviewModel) -> None:
        self._inbox_id, self._kept = self._review.inbox_id, model.proposal
        self._is_deciding = False
        model.changed.connect(self._soon.start)

    def flush(self) -> None:
        """Keep the draft at hand now, if there is anything new in it."""
        self._soon.stop()
        archive, model, inbox_id = self._workplace.archive, self._review.model, self._inbox_id
        if archive is None or model is None or not self._workplace.can_write():
            return
        proposal = model.proposal
        if self._is_deciding or proposal == self._kept or inbox_id != self._review.inbox_id:
            return
        self._kept = proposal
        self._workplace.jobs.submit(
            Lane.WRITE,
            lambda _: archive.save_proposal(inbox_id, proposal),
            lambda _: self.kept.emit(),
            self._workplace.complain,
        )

    def wait_for_decision(self) -> None:
        """Keep what there is; the next is only kept if the file goes on waiting."""
        self.flush()
        self._is_deciding = True

    def go_on(self) -> None:
        """The file goes on waiting: keep what was corrected meanwhile, and what is to come."""
        self._is_deciding = False
        self.flush()

    def forget(self) -> None:
        """The file is settled: there is nothing to keep."""
        self._soon.stop()
        self._inbox_id = ""
