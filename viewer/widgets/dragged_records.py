"""Records that are dragged: as text and addresses for other programs, by their ids for this one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip

from viewer.widgets.plain_text import tooltip_text

_OWN = "application/x-council-archive-records"


def records_data(ids: Sequence[str], text: str) -> QMimeData:
    """What a drag carries: the text, an address (RFC 9562) for each record, and their ids."""
    data = QMimeData()
    data.setData("text/plain", text.encode())
    data.setUrls([QUrl(f"urn:uuid:{one}") for one in ids])
    data.setData(_OWN, "\n".join(ids).encode())
    return data


def words_data(words: str) -> QMimeData:
    """What a drag of selected words carries: as text, which no rich text is made of."""
    data = QMimeData()
    data.setData("text/plain", words.encode())
    return data


def dragged_ids(data: QMimeData) -> tuple[str, ...]:
    """The records that a drag of this program carries; none of another's."""
    if not data.hasFormat(_OWN):
        return ()
    return tuple(bytes(data.data(_OWN).data()).decode("ascii", "ignore").split())


class RecordDrop(QObject):
    """Lets records be dropped on the rows of a view. ``dropped`` carries the row and their ids.

    ``said`` gives the words that tell what a drop on a row would do; empty: nothing can be dropped.
    """

    dropped = Signal(QModelIndex, tuple)

    def __init__(self, view: QAbstractItemView, said: Callable[[QModelIndex], str]) -> None:
        super().__init__(view)
        self._view, self._said = view, said
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only drags of records; files go on to the window."""
        if not isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent):
            return False
        ids = dragged_ids(event.mimeData())
        if not ids:
            return False
        point = event.position().toPoint()
        index = self._view.indexAt(point)
        words = self._said(index) if index.isValid() else ""
        if isinstance(event, QDragEnterEvent):
            event.acceptProposedAction()
        elif not words:
            event.ignore()
        elif isinstance(event, QDragMoveEvent):
            event.acceptProposedAction()
            place = self._view.viewport().mapToGlobal(point)
            QToolTip.showText(place, tooltip_text(words), self._view)
        else:
            event.acceptProposedAction()
            QToolTip.hideText()
            self.dropped.emit(index, ids)
        return True
