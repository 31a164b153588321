"""The choice of a folder to be watched, as a part of the settings."""

from PySide6.QtWidgets import QWidget

from viewer.dialogs.folder_choice import FolderChoice, FolderWords
from viewer.settings import Settings
from viewer.widgets.check_box import CheckBox


class WatchedFolderChoice(FolderChoice):
    """Of one archive. None watches none."""

    def __init__(self, settings: Settings, archive: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self._said,
            lambda: settings.watched_folder(archive),
            lambda folder: settings.set_watched_folder(archive, folder),
            parent,
        )
        self._settings = settings
        self._archive = archive
        self._deep = CheckBox()
        self._deep.setChecked(settings.watches_subfolders(archive))
        self._column.addWidget(self._deep)
        self._deep.toggled.connect(self._set_deep)
        self.retranslate()

    def set_subfolders(self, on: bool) -> None:
        """Watch the folders inside it too, as a click does."""
        self._deep.setChecked(on)

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        super().retranslate()
        self._deep.setText(self.tr("Folders inside it too"))

    def _said(self) -> FolderWords:
        return FolderWords(
            title=self.tr("Watched folder of this archive"),
            about=self.tr(
                "New files in it go into the inbox by themselves, each once. They are only read:"
                " nothing in the folder is moved, changed or deleted."
            ),
            none=self.tr("No folder is watched"),
            stop=self.tr("Watch none"),
            ask=self.tr("Which folder to watch"),
        )

    def _show(self) -> None:
        super()._show()
        self._deep.setEnabled(self._folder() is not None)

    def _set_deep(self, on: bool) -> None:
        self._settings.set_watches_subfolders(self._archive, on)
        self.changed.emit()
