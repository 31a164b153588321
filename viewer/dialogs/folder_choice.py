"""A folder of an archive's settings: shown, chosen and let go of."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from viewer.theme import px
from viewer.widgets.buttons import Button
from viewer.widgets.panels import Hairline
from viewer.widgets.plain_text import ElidedLabel, Label, WrappedLabel


class FolderWords(NamedTuple):
    """What is said of a folder, in the interface's language."""

    title: str
    about: str
    none: str
    stop: str
    ask: str


class FolderChoice(QWidget):
    """Writes into the settings through ``keep``. ``changed`` tells that it did."""

    changed = Signal()

    def __init__(
        self,
        words: Callable[[], FolderWords],
        folder: Callable[[], Path | None],
        keep: Callable[[Path | None], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._folder, self._keep = words, folder, keep
        self._title = Label("", "strong")
        self._about = WrappedLabel("", "secondary", "text2")
        self._place = ElidedLabel(role="base")
        self._choose = Button()
        self._stop = Button()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, px(6), 0, 0)
        self._column.setSpacing(px(8))
        self._column.addWidget(Hairline())
        self._column.addWidget(self._title)
        self._column.addWidget(self._about)
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(self._place, 1)
        line.addWidget(self._choose)
        line.addWidget(self._stop)
        self._column.addLayout(line)
        self._choose.clicked.connect(self._ask)
        self._stop.clicked.connect(lambda: self.set_folder(None))

    def set_folder(self, folder: Path | None) -> None:
        """Use this folder from now on; None uses none."""
        self._keep(folder)
        self._show()
        self.changed.emit()

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        words = self._words()
        self._title.setText(words.title)
        self._about.setText(words.about)
        self._choose.setText(self.tr("Choose…"))
        self._stop.setText(words.stop)
        self._show()

    def _show(self) -> None:
        folder = self._folder()
        self._place.setText(self._words().none if folder is None else str(folder))
        self._stop.setEnabled(folder is not None)

    def _ask(self) -> None:
        near = self._folder() or Path.home()
        chosen = QFileDialog.getExistingDirectory(self, self._words().ask, str(near))
        if chosen:
            self.set_folder(Path(chosen))
