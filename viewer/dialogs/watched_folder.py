"""The choice of a folder to be watched, as a part of the settings."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from viewer.settings import Settings
from viewer.theme import px
from viewer.widgets.buttons import Button
from viewer.widgets.check_box import CheckBox
from viewer.widgets.panels import Hairline
from viewer.widgets.plain_text import ElidedLabel, Label, WrappedLabel


class WatchedFolderChoice(QWidget):
    """Writes into the settings of one archive. ``changed`` tells that it did."""

    changed = Signal()

    def __init__(self, settings: Settings, archive: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._archive = archive
        self._title = Label("", "strong")
        self._about = WrappedLabel("", "secondary", "text2")
        self._place = ElidedLabel(role="base")
        self._choose = Button()
        self._stop = Button()
        self._deep = CheckBox()
        self._deep.setChecked(settings.watches_subfolders(archive))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(6), 0, 0)
        column.setSpacing(px(8))
        column.addWidget(Hairline())
        column.addWidget(self._title)
        column.addWidget(self._about)
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(self._place, 1)
        line.addWidget(self._choose)
        line.addWidget(self._stop)
        column.addLayout(line)
        column.addWidget(self._deep)
        self._choose.clicked.connect(self._ask)
        self._stop.clicked.connect(lambda: self.set_folder(None))
        self._deep.toggled.connect(self._set_deep)
        self.retranslate()

    def set_folder(self, folder: Path | None) -> None:
        """Watch this folder from now on; None watches none."""
        self._settings.set_watched_folder(self._archive, folder)
        self._show()
        self.changed.emit()

    def set_subfolders(self, on: bool) -> None:
        """Watch the folders inside it too, as a click does."""
        self._deep.setChecked(on)

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        self._title.setText(self.tr("Watched folder of this archive"))
        self._about.setText(
            self.tr(
                "New files in it go into the inbox by themselves, each once. They are only read:"
                " nothing in the folder is moved, changed or deleted."
            )
        )
        self._choose.setText(self.tr("Choose…"))
        self._stop.setText(self.tr("Watch none"))
        self._deep.setText(self.tr("Folders inside it too"))
        self._show()

    def _show(self) -> None:
        folder = self._settings.watched_folder(self._archive)
        self._place.setText(self.tr("No folder is watched") if folder is None else str(folder))
        self._stop.setEnabled(folder is not None)
        self._deep.setEnabled(folder is not None)

    def _ask(self) -> None:
        near = self._settings.watched_folder(self._archive) or Path.home()
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Which folder to watch"), str(near))
        if chosen:
            self.set_folder(Path(chosen))

    def _set_deep(self, on: bool) -> None:
        self._settings.set_watches_subfolders(self._archive, on)
        self.changed.emit()
