"""Restricts access to records, shows the archive as readers see it, and publishes copies."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from db import Archive
from db.model import Ref
from db.model.access import RESTRICTABLE, AccessState, PointDocuments, PublishReport
from viewer.dialogs.access import AccessDialog
from viewer.dialogs.publish_copy import PublishCopyDialog
from viewer.errors import code_sentence
from viewer.i18n import filled, translate_error
from viewer.jobs import Lane
from viewer.main_window.asking import documents_folder
from viewer.models.record_name import record_name
from viewer.pages.location import RECORD_PAGES, Location, PageName
from viewer.widgets.access_words import inherited_words
from viewer.widgets.told_words import anew

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow


#: Pages of which a place names a record.
_OF_RECORDS = RECORD_PAGES | {PageName.RESOLUTIONS, PageName.TOPICS}


class AccessWork(QObject):
    """``asked`` carries the dialog when it is shown."""

    asked = Signal(object)

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._workplace = window.workplace

    # Restricting --------------------------------------------------------------------------------

    def ask(self, record_id: str) -> None:
        """Ask how far readers may see a record."""
        archive = self._workplace.archive
        if archive is None or not self._workplace.can_write():
            return
        language = self._workplace.language

        def read(_report: object) -> tuple[Ref, AccessState, PointDocuments]:
            states = archive.access.states([record_id], language)
            documents = archive.access.point_documents(record_id, language)
            return archive.history.record(record_id, language), states[record_id], documents

        self._workplace.jobs.submit(
            Lane.READ, read, lambda found: self._show(archive, *found), replaces="access"
        )

    def _show(
        self, archive: Archive, ref: Ref, state: AccessState, documents: PointDocuments
    ) -> None:
        if ref.type not in RESTRICTABLE:
            self._window.notices.say(code_sentence("access_not_here", {}, translate_error))
            return
        dialog = AccessDialog(
            *(anew(partial(record_name, ref)), state, inherited_words(state), self._window),
            documents=documents,
        )
        dialog.accepted.connect(lambda: self._restrict(archive, ref, state, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self.asked.emit(dialog)

    def _restrict(
        self, archive: Archive, ref: Ref, state: AccessState, dialog: AccessDialog
    ) -> None:
        workplace, said, reason = self._workplace, dialog.said, dialog.reason

        def done(event: int | None) -> None:
            if event is not None:
                workplace.records_changed.emit()
                told = filled(self.tr("The access to “{name}” was changed"), name=record_name(ref))
                workplace.undo_offered.emit(told, workplace.undoing.undo)

        workplace.jobs.submit(
            Lane.WRITE,
            lambda _report: archive.access.restrict(ref.id, state.version, said, reason),
            done,
            title=self.tr("Changing the access"),
        )

    # The reader's view --------------------------------------------------------------------------

    def turn_view(self) -> None:
        """Show the archive as readers see it, or all of it again; one stays where one was."""
        if self._window.held_anywhere(self.turn_view):
            return
        here = partial(self._come_back, self._window.location)
        if self._workplace.readers_of is not None:
            self._window.door.open(self._workplace.readers_of, here)
        else:
            self._window.door.open_readers_view(here)

    def _come_back(self, place: Location) -> None:
        """To the same place, unless readers may not see what was shown there."""
        archive, language = self._workplace.archive, self._workplace.language
        if archive is None:
            return

        def missing(_error: Exception) -> None:
            self._workplace.said.emit(self.tr("Readers do not see what you were at."))

        if not place.id or place.page not in _OF_RECORDS:
            self._window.go(place)
            return
        self._workplace.jobs.submit(
            Lane.READ,
            lambda _: archive.history.record(place.id, language),
            lambda _found: self._window.go(place),
            missing,
        )

    # Publishing ---------------------------------------------------------------------------------

    def ask_publish(self) -> None:
        """Say what a copy is, and ask where it shall be."""
        dialog = PublishCopyDialog(self._window)
        dialog.accepted.connect(self._ask_where)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self.asked.emit(dialog)

    def _ask_where(self) -> None:
        folder = self._workplace.folder
        chooser = QFileDialog(self._window, self.tr("Publish a copy"), str(documents_folder()))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setFileMode(QFileDialog.FileMode.AnyFile)
        archives = self.tr("Archives")
        chooser.setNameFilters([f"{archives} (*.archive)"])
        chooser.setDefaultSuffix("archive")
        name = "archive" if folder is None else folder.stem
        chooser.selectFile(self.tr("{name} for readers").replace("{name}", name))
        chooser.fileSelected.connect(lambda chosen: self.publish(Path(chosen)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def publish(self, folder: Path) -> None:
        """Make the copy."""
        archive = self._workplace.archive
        if archive is None:
            return

        def done(report: PublishReport) -> None:
            parts = [
                self.tr("%Ln record(s) published", "", report.records),
                self.tr("%Ln closed left out", "", report.closed),
                self.tr("%Ln restricted, heads only", "", report.restricted),
            ]
            if report.redacted:
                parts.append(self.tr("%Ln document(s) redacted", "", report.redacted))
            self._window.bar.show_done(
                "; ".join(parts), self.tr("Open the folder"), partial(_open, folder.parent)
            )

        self._workplace.jobs.submit(
            Lane.EXPORT,
            lambda report: archive.access.publish(folder, report),
            done,
            title=self.tr("Publishing a copy"),
        )


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
