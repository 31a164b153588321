"""The choice of a second place for backups, as a part of the settings."""

from PySide6.QtWidgets import QWidget

from viewer.dialogs.folder_choice import FolderChoice, FolderWords
from viewer.settings import Settings


class BackupPlaceChoice(FolderChoice):
    """Of one archive. None keeps backups in the archive's folder only."""

    def __init__(self, settings: Settings, archive: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self._said,
            lambda: settings.backup_place(archive),
            lambda folder: settings.set_backup_place(archive, folder),
            parent,
        )
        self.retranslate()

    def _said(self) -> FolderWords:
        return FolderWords(
            title=self.tr("Second place for backups of this archive"),
            about=self.tr(
                "Backups are made by themselves: every half hour when something changed, and before"
                " closing. They lie in the archive's own folder, and here too: choose another disk."
            ),
            none=self.tr("No second place"),
            stop=self.tr("Use none"),
            ask=self.tr("Where to keep backups too"),
        )
