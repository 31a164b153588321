"""The choice of a second place for backups, as a part of the settings."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from viewer.settings import Settings
from viewer.theme import px
from viewer.widgets.buttons import Button
from viewer.widgets.panels import Hairline
from viewer.widgets.plain_text import ElidedLabel, Label, WrappedLabel


class BackupPlaceChoice(QWidget):
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
        self._choose.clicked.connect(self._ask)
        self._stop.clicked.connect(lambda: self.set_folder(None))
        self.retranslate()

    def set_folder(self, folder: Path | None) -> None:
        """Keep backups there too from now on; None keeps them in the archive's folder only."""
        self._settings.set_backup_place(self._archive, folder)
        self._show()
        self.changed.emit()

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        self._title.setText(self.tr("Second place for backups of this archive"))
        self._about.setText(
            self.tr(
                "Backups are made by themselves: every half hour when something changed, and before"
                " closing. They lie in the archive's own folder, and here too: choose another disk."
            )
        )
        self._choose.setText(self.tr("Choose…"))
        self._stop.setText(self.tr("Use none"))
        self._show()

    def _show(self) -> None:
        folder = self._settings.backup_place(self._archive)
        self._place.setText(self.tr("No second place") if folder is None else str(folder))
        self._stop.setEnabled(folder is not None)

    def _ask(self) -> None:
        near = self._settings.backup_place(self._archive) or Path.home()
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Where to keep backups too"), str(near)
        )
        if chosen:
            self.set_folder(Path(chosen))
