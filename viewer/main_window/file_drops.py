"""Files that are dropped on a text field are taken in: as words they would be of no use there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from viewer.widgets.drop_zone import local_paths

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow

_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)


class FileDrops(QObject):
    """Hands such drags to the window itself before a field sees them; all others go their way."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept as the window does, over fields."""
        if not isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent):
            return False
        there = self._window.childAt(event.position().toPoint())
        if not _in_field(there) or not local_paths(event.mimeData()):
            return False
        if not self._window.takes_files():
            event.ignore()
        elif isinstance(event, QDragEnterEvent | QDragMoveEvent):
            event.acceptProposedAction()
        else:
            self._window.dropEvent(event)
        return True


def _in_field(widget: QWidget | None) -> bool:
    """Fields may have their words in a part of their own."""
    parent = None if widget is None else widget.parentWidget()
    return isinstance(widget, _FIELDS) or isinstance(parent, _FIELDS)
