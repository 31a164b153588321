"""The inbox when nothing waits: where to drop files, and what happens to them."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.theme import px
from viewer.widgets.drop_zone import DropZone
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.plain_text import Label, WrappedLabel


class ImportEmpty(QWidget):
    """``dropped`` carries the paths; ``files_wanted`` asks for the file dialog.

    ``fates_wanted`` asks what became of the files that were given.
    """

    dropped = Signal(list)
    files_wanted = Signal()
    fates_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = False
        self._title = Label(role="first_run_title")
        self._text = WrappedLabel(role="base", colour="text2")
        self._zone = DropZone()
        self._fates = LinkLabel()
        self._fates.hide()
        self._fates.activated.connect(lambda _held: self.fates_wanted.emit())
        column = QWidget()
        column.setFixedWidth(px(640))
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(px(16))
        inner.addWidget(self._title)
        inner.addWidget(self._text)
        inner.addWidget(self._zone)
        inner.addWidget(self._fates)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(column, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self._zone.files_dropped.connect(self.dropped)
        self._zone.choose_wanted.connect(self.files_wanted)

    def set_reading(self, reading: bool, *, given: bool) -> None:
        """Say that files are being read right now; ``given``: some were since the program began."""
        self._reading = reading
        self._fates.setVisible(given)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        if self._reading:
            self._title.setText(self.tr("Reading…"))
        else:
            self._title.setText(self.tr("Nothing is waiting"))
        self._fates.setText(self.tr("What became of the files that were given…"))
        self._text.setText(
            self.tr(
                "Drop communiqués, protocols or folders of them here. The program reads each one "
                "and proposes a record; only what you confirm becomes part of the archive."
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
