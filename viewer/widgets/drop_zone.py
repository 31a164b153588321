"""Where files are dropped: a dashed box that asks for them, and what a drop brings."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from viewer.theme import Theme, px
from viewer.widgets.buttons import Button
from viewer.widgets.no_results import IconMark
from viewer.widgets.painting import box
from viewer.widgets.plain_text import Label

#: What is taken in, as it is said where files are dropped: by each kind's usual suffix, texts
#: before letters, pictures and what holds files.
FORMATS = (
    ".docx  .doc  .odt  .rtf  .pdf  .txt  .md  .html  .mht  .eml  .msg",
    ".png  .jpg  .tiff  .bmp  .webp  .zip",
)


def local_paths(data: QMimeData) -> list[Path]:
    """The files and folders of this machine that a drag carries; nothing from a network."""
    urls = data.urls() if data.hasUrls() else []
    return [
        Path(url.toLocalFile())
        for url in urls
        if url.isLocalFile() and not url.host() and not url.toLocalFile().startswith("//")
    ]


class DropZone(QWidget):
    """Takes files and folders. ``choose_wanted`` asks for the file dialog."""

    files_dropped = Signal(list)
    choose_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = False
        self.setAcceptDrops(True)
        self._title = Label("", "section")
        self._button = Button("", primary=True, keys="Ctrl+I")
        self._button.clicked.connect(self.choose_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(0)
        column.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconMark("file-up", 32, "accent"), 0, middle)
        column.addSpacing(px(12))
        column.addWidget(self._title, 0, middle)
        column.addSpacing(px(3))
        for suffixes in FORMATS:
            column.addWidget(Label(suffixes, "base", "text2"), 0, middle)
        column.addSpacing(px(8))
        column.addWidget(self._button, 0, middle)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._retranslate()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Drop files or folders"))
        self._button.setText(self.tr("Choose files"))
        self.setAccessibleName(self.tr("Drop files or folders"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """As high as what is said in it, 170 at the least."""
        return QSize(px(640), max(px(170), super().sizeHint().height()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what has local files."""
        if local_paths(event.mimeData()):
            self._set_over(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the paths on."""
        self._set_over(False)
        paths = local_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def _set_over(self, over: bool) -> None:
        self._over = over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dashed box; selected while something is held over it."""
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        box(painter, rect, px(12), tokens.sel if self._over else tokens.list)
        pen = QPen(tokens.focus if self._over else tokens.line2, 1.5)
        pen.setDashPattern([6, 4])
        painter.setPen(pen)
        painter.drawRoundedRect(rect, px(12), px(12))
