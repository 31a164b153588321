"""What stands in a window: its widgets, the words of each, and where they are seen."""

from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)

_ROWS = 12
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


class Words(NamedTuple):
    """A text, and what has it: the class of the widget and in which part."""

    text: str
    whose: str


def visible(root: QWidget) -> Iterator[QWidget]:
    """The widget and all in it that can be seen."""
    yield root
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root) and widget.window() is root.window():
            yield widget


def words_of(widget: QWidget) -> Iterator[Words]:
    """All that a widget says: on its face, in its tooltip, to a screen reader."""
    kind = type(widget).__name__
    for part, text in (
        ("tooltip", _plain(widget.toolTip())),
        ("accessible name", widget.accessibleName()),
        ("accessible description", widget.accessibleDescription()),
        ("title", widget.windowTitle() if widget.isWindow() else ""),
        ("text", _face(widget)),
        ("placeholder", _placeholder(widget)),
    ):
        if text:
            yield Words(text, f"{kind}, {part}")
    if isinstance(widget, QComboBox):
        for place in range(min(widget.count(), _ROWS)):
            yield Words(widget.itemText(place), f"{kind}, choice")
    if isinstance(widget, QAbstractItemView):
        yield from _cells(widget, kind)


def _face(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return widget.text()
    if isinstance(widget, QAbstractButton):
        return widget.text()
    return ""


def _placeholder(widget: QWidget) -> str:
    if isinstance(widget, (QLineEdit, QTextEdit, QPlainTextEdit)):
        return widget.placeholderText()
    return ""


def _plain(tooltip: str) -> str:
    return unescape(tooltip.removeprefix("<qt>").removesuffix("</qt>").replace("<br>", "\n"))


def model_of(view: QAbstractItemView) -> QAbstractItemModel | None:
    """The model of a view, which may have none, whatever the stubs say."""
    return view.model()


def _cells(view: QAbstractItemView, kind: str) -> Iterator[Words]:
    model = model_of(view)
    if model is None:
        return
    root = QModelIndex()  # some models define no default of it
    columns = range(model.columnCount(root) if isinstance(view, (QTableView, QTreeView)) else 1)
    if isinstance(view, QTableView) and view.horizontalHeader().isVisibleTo(view):
        for column in columns:
            head = model.headerData(column, Qt.Orientation.Horizontal)
            yield Words(str(head or ""), f"{kind}, head")
    for row in range(min(model.rowCount(root), _ROWS)):
        for column in columns:
            for role in _ROLES:
                said = model.index(row, column).data(role)
                if isinstance(said, str) and said:
                    yield Words(_plain(said), f"{kind}, row {row}")


def place_in(widget: QWidget, root: QWidget) -> QRect:
    """The part of a widget that is to be seen, in the root's pixels; what hides it is cut off."""
    rect = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
    above = widget.parentWidget()
    while above is not None and above is not root and not widget.isWindow():
        rect &= QRect(above.mapTo(root, QPoint(0, 0)), above.size())
        above = above.parentWidget()
    return rect & root.rect()
