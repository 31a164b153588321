"""Brings records back: an earlier version with its reason, or a record out of the recycle bin."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db import Archive
from db.model import Ref
from db.model.history import RecordVersion
from viewer.dialogs.reason import ReasonDialog
from viewer.i18n import filled, moment_text, number_text
from viewer.jobs import Lane
from viewer.models.record_name import record_name
from viewer.pages.workplace import Workplace
from viewer.widgets.told_words import each_anew


class Restoring(QObject):
    """``asked`` carries the dialog when it is shown."""

    asked = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._parent = parent

    def ask(self, record: Ref, version: RecordVersion, present: int) -> None:
        """Ask for the reason, and make a record be what it was at a version."""
        number = number_text(version.version)
        title, goes, kept, accept, hint = each_anew(lambda: self._words(record, version))
        dialog = ReasonDialog(title, [goes, kept], accept, hint, self._parent)

        def accepted() -> None:
            reason = dialog.reason
            said = self.tr("Version {number} was restored").replace("{number}", number)
            self._change(
                lambda archive: archive.history.restore(
                    record.id, version.version, present, reason
                ),
                said,
                self.tr("It is as it was at that version already"),
            )

        dialog.accepted.connect(accepted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self.asked.emit(dialog)

    def _words(self, record: Ref, version: RecordVersion) -> tuple[str, str, str, str, str]:
        number = number_text(version.version)
        goes = self.tr("“{name}” becomes again what it was on {moment}.")
        moment = moment_text(version.at, prose=True)
        return (
            self.tr("Restore version {number}").replace("{number}", number),
            filled(goes, name=record_name(record), moment=moment),
            self.tr("What it is now stays as a version, and this can be undone."),
            self.tr("Restore"),
            self.tr("for example: the edit was made in the wrong record"),
        )

    def put_back(self, record: Ref, event: int) -> None:
        """Take back the event that put a record into the recycle bin."""
        language = self._workplace.language
        said = filled(self.tr("“{name}” was put back"), name=record_name(record))
        self._change(lambda archive: archive.history.undo(event, language), said, "")

    def undo_merge(self, record: Ref, kept: Ref, event: int) -> None:
        """Take back the event that made a record part of another one."""
        language = self._workplace.language
        said = self.tr("“{gone}” is a record of its own again, apart from “{kept}”")
        said = filled(said, gone=record_name(record), kept=record_name(kept))
        self._change(lambda archive: archive.history.undo(event, language), said, "")

    def _change(self, work: Callable[[Archive], int | None], said: str, same: str) -> None:
        archive, workplace = self._workplace.archive, self._workplace
        if archive is None or not workplace.can_write():
            return

        def done(event: int | None) -> None:
            if event is None:
                workplace.said.emit(same)
                return
            workplace.records_changed.emit()
            workplace.searches_changed.emit()
            workplace.undo_offered.emit(said, workplace.undoing.undo)

        workplace.jobs.submit(
            Lane.WRITE, lambda report: work(archive), done, title=self.tr("Restoring")
        )
