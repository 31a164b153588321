"""What a person decides of waiting files, and how each decision is undone and made again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from db import Archive
from db.model import CertainReport, Proposal, TakenBackReport
from viewer.errors import error_sentence
from viewer.i18n import translate_error
from viewer.jobs import Lane
from viewer.pages.workplace import Workplace

T = TypeVar("T")


class Deed(StrEnum):
    """What was decided."""

    CONFIRMED = "confirmed"
    SET_ASIDE = "set_aside"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision on one or more files."""

    deed: Deed
    inbox_ids: tuple[str, ...]
    name: str


class ReviewDecisions(QObject):
    """Carries decisions out in jobs. ``settled`` and ``returned`` carry the ids of files.

    ``failed`` tells that a decision was not carried out.
    """

    settled = Signal(object)
    returned = Signal(object)
    failed = Signal()
    #: A record was made of a file: the file's id and the meeting's.
    confirmed = Signal(str, str)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._done: list[Decision] = []
        self._undone: list[Decision] = []
        workplace.archive_changed.connect(self._forget)

    def can_undo(self) -> bool:
        """Whether there is a decision to take back."""
        return bool(self._done)

    def can_redo(self) -> bool:
        """Whether there is a decision to make again."""
        return bool(self._undone)

    def confirm(self, inbox_id: str, name: str, proposal: Proposal) -> None:
        """Make the record of a file."""

        def done(meeting_id: str) -> None:
            self._note(Decision(Deed.CONFIRMED, (inbox_id,), name))
            self._workplace.records_changed.emit()
            self.settled.emit((inbox_id,))
            self.confirmed.emit(inbox_id, meeting_id)
            # Last, since going to the record's page takes away what the bar said before.
            self._offer(self.tr("The record of “{name}” was stored"), name)

        self._submit(
            lambda archive: archive.confirm(inbox_id, proposal),
            done,
            self.tr("Storing the record"),
        )

    def set_aside(self, inbox_id: str, name: str) -> None:
        """Take a file out of the inbox; its original stays."""

        def done(_: None) -> None:
            self._note(Decision(Deed.SET_ASIDE, (inbox_id,), name))
            self._offer(self.tr("“{name}” was taken out of the inbox"), name)
            self.settled.emit((inbox_id,))

        self._submit(lambda archive: archive.discard(inbox_id), done)

    def note_certain(self, report: CertainReport) -> None:
        """Several files were confirmed in one go: one step takes all of them back."""
        ids = tuple(one.inbox_id for one in report.confirmed)
        if not ids:
            return
        self._note(Decision(Deed.CONFIRMED, ids, report.confirmed[0].filename))
        text = self.tr("%n record(s) were stored", "", len(ids))
        if report.left or report.failed:
            left = len(report.left) + len(report.failed)
            more = self.tr("%n file(s) still wait", "", left)
            text = f"{text} · {more}"
        self._workplace.undo_offered.emit(text, self.undo)
        self._workplace.records_changed.emit()
        self.settled.emit(ids)

    def put_back(self, inbox_id: str) -> None:
        """Let a file wait again that was set aside before."""
        self._submit(
            lambda archive: archive.restore_to_inbox(inbox_id),
            lambda _: self.returned.emit((inbox_id,)),
        )

    def undo(self) -> None:
        """Take the last decision back."""
        if not self._done:
            return
        decision = self._done.pop()

        def done(report: TakenBackReport | None) -> None:
            refused = () if report is None else report.refused
            back = decision.inbox_ids if report is None else report.taken_back
            if back:
                self._undone.append(Decision(decision.deed, tuple(back), decision.name))
                text = self.tr("%n file(s) wait again", "", len(back))
                self._workplace.said.emit(text)
            if refused:
                self._workplace.said.emit(error_sentence(refused[0], translate_error))
            self._workplace.records_changed.emit()
            self.returned.emit(tuple(back))

        def work(archive: Archive) -> TakenBackReport | None:
            if decision.deed is Deed.CONFIRMED:
                return archive.take_back(decision.inbox_ids)
            for inbox_id in decision.inbox_ids:
                archive.restore_to_inbox(inbox_id)
            return None

        self._submit(work, done, self.tr("Taking back"))

    def redo(self) -> None:
        """Make the decision again that was taken back last."""
        if not self._undone:
            return
        decision = self._undone.pop()
        ids: Sequence[str] = decision.inbox_ids

        def work(archive: Archive) -> None:
            for inbox_id in ids:
                if decision.deed is Deed.CONFIRMED:
                    archive.confirm(inbox_id, archive.inbox_reading(inbox_id)[1])
                else:
                    archive.discard(inbox_id)

        def done(_: None) -> None:
            self._done.append(decision)
            self._workplace.records_changed.emit()
            self.settled.emit(tuple(ids))

        self._submit(work, done, self.tr("Storing the record"))

    def _note(self, decision: Decision) -> None:
        self._done.append(decision)
        self._undone.clear()

    def _offer(self, sentence: str, name: str) -> None:
        self._workplace.undo_offered.emit(sentence.replace("{name}", name), self.undo)

    def _submit(
        self, work: Callable[[Archive], T], done: Callable[[T], None], title: str = ""
    ) -> None:
        archive = self._workplace.archive
        if archive is not None and self._workplace.can_write():
            self._workplace.jobs.submit(
                Lane.WRITE, lambda _: work(archive), done, self._fail, title=title
            )

    def _fail(self, error: Exception) -> None:
        self._workplace.said.emit(error_sentence(error, translate_error))
        self.failed.emit()

    def _forget(self) -> None:
        self._done.clear()
        self._undone.clear()
