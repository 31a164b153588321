"""Carries acts of disposal out: says before what goes, asks for the number and the reason."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db import Archive
from db.model.erasing import ActPreview, CarriedOut
from viewer.dialogs.carry_out_act import CarryOutActDialog
from viewer.jobs import Lane
from viewer.pages.workplace import Workplace


class CarryingOut(QObject):
    """``asked`` carries the dialog when it is shown, ``done`` the act's id."""

    asked = Signal(object)
    done = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._parent = parent

    def ask(self, act_id: str) -> None:
        """Look what would go, and ask."""
        archive = self._workplace.archive
        if archive is None or not self._workplace.can_write():
            return
        self._workplace.jobs.submit(
            Lane.READ,
            lambda _report: archive.description.preview_act(act_id),
            lambda preview: self._show(archive, act_id, preview),
            replaces="what an act erases",
        )

    def _show(self, archive: Archive, act_id: str, preview: ActPreview) -> None:
        dialog = CarryOutActDialog(preview, self._parent)
        if dialog.asks:
            dialog.accepted.connect(lambda: self._carry_out(archive, act_id, preview, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self.asked.emit(dialog)

    def _carry_out(
        self, archive: Archive, act_id: str, preview: ActPreview, dialog: CarryOutActDialog
    ) -> None:
        workplace, number, reason = self._workplace, dialog.number, dialog.reason

        def done(erased: CarriedOut) -> None:
            self.done.emit(act_id)
            workplace.records_changed.emit()
            said = self.tr("%Ln record(s) erased by act {number}.", "", erased.records)
            said = said.replace("{number}", number)
            if not erased.finished:
                later = self.tr("Some files go when the archive is opened next.")
                said = f"{said} {later}"
            workplace.said.emit(said)

        workplace.jobs.submit(
            Lane.WRITE,
            lambda _report: archive.description.carry_out(act_id, preview.version, number, reason),
            done,
            title=self.tr("Carrying out the act"),
        )
