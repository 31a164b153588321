"""What is done about an archive's health: backups proved, restored, good copies taken from them."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from db import Archive
from db.model.backups import BackupLook, DrillReport
from db.model.fixity import DamagedOriginal, GoodCopy
from viewer.jobs import Lane
from viewer.main_window.asking import documents_folder
from viewer.models.error_words import detail_words
from viewer.pages.location import Location, PageName

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.main_window.window import MainWindow


class HealthWork(QObject):
    """Answers the page of the archive's health, and a check that found damage."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._workplace = window.workplace

    def act(self, what: str, value: object) -> None:
        """Do what was asked for: a word, and what it is about."""
        if what == "keep":
            self._window.keeping.keep_now()
        elif what == "look" and isinstance(value, Path):
            self.look(value)
        elif what == "prove" and isinstance(value, Path):
            self.prove(value)
        elif what == "copies" and isinstance(value, DamagedOriginal):
            self.ask_good_copy(value)

    def prove(self, backup: Path) -> None:
        """Restore a backup into a scratch folder and verify that."""
        archive = self._workplace.archive
        if archive is not None:
            self._workplace.jobs.submit(
                Lane.EXPORT,
                lambda report: archive.backups.prove(backup, report),
                self._proved,
                title=self.tr("Proving the backup"),
            )

    def _proved(self, found: DrillReport) -> None:
        self._window.keeping.changed.emit()
        if found.report.ok:
            text = self.tr("The backup was restored, verified in full and taken away: it is whole.")
            self._window.notices.say(text)
            return
        problems = found.report.problems
        text = self.tr("The backup has %Ln problem(s).", "", len(problems))
        first = f"{problems[0].kind}: {detail_words(problems[0].detail) or problems[0].id}"
        self._window.bar.show_error(f"{text} {first}")

    # Restoring ----------------------------------------------------------------------------------

    def ask_backup(self) -> None:
        """Ask which backup is to be looked into."""
        archive = self._workplace.archive
        near = documents_folder() if archive is None else archive.paths.backups
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("Which backup to restore"), str(near)
        )
        if chosen:
            self.look(Path(chosen))

    def look(self, backup: Path) -> None:
        """Show what a backup holds, and offer to restore it."""
        self._workplace.jobs.submit(
            Lane.READ, lambda report: Archive.look_into_backup(backup), self._show_look
        )

    def _show_look(self, look: BackupLook) -> None:
        from viewer.dialogs.restore_backup import RestoreBackupDialog

        dialog = RestoreBackupDialog(look, documents_folder(), self._window)
        dialog.accepted.connect(lambda: self._window.door.restore(look.info.path, dialog.folder))
        dialog.open()

    # Damaged originals --------------------------------------------------------------------------

    def tell_of_damage(self) -> None:
        """A check found an original that is not what was received."""
        text = self.tr("An original is not what was received.")
        self._window.bar.show_error(text, self.tr("Show"), self._go_to_health)
        self._window.keeping.changed.emit()

    def _go_to_health(self) -> None:
        self._window.go(Location(PageName.HEALTH))

    def ask_good_copy(self, damaged: DamagedOriginal) -> None:
        """Look for good copies in the backups, and ask whether to take one."""
        archive, second = self._workplace.archive, self._window.keeping.second
        if archive is not None:
            self._workplace.jobs.submit(
                Lane.READ,
                lambda report: archive.fixity.good_copies(damaged.sha256, second),
                lambda copies: self._show_copies(damaged, copies),
                title=self.tr("Looking for a good copy"),
            )

    def _show_copies(self, damaged: DamagedOriginal, copies: "Sequence[GoodCopy]") -> None:
        from viewer.dialogs.good_copy import GoodCopyDialog

        dialog = GoodCopyDialog(damaged, copies, self._window)
        dialog.accepted.connect(lambda: self._take_copy(dialog.chosen, dialog.reason))
        dialog.open()

    def _take_copy(self, copy: GoodCopy | None, reason: str) -> None:
        archive = self._workplace.archive
        if archive is None or copy is None:
            return

        def taken(_event: int | None) -> None:
            self._window.keeping.changed.emit()
            self._window.notices.say(self.tr("The good copy is in its place again."))

        self._workplace.jobs.submit(
            Lane.WRITE,
            lambda report: archive.fixity.take_good_copy(copy.sha256, copy.backup, reason),
            taken,
        )
