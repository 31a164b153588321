"""Whether what is said has room: texts that are cut, and things that lie upon each other."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from tests.viewer.everywhere.seen import place_in, visible
from viewer.widgets.plain_text import ElidedLabel, Label, WrappedLabel
from viewer.widgets.record_header import RecordHeader

#: Pixels by which things may touch.
_TOUCH = 1
#: 1366 × 768 pixels at 150 %, without the frame that the desktop puts around a dialog.
_SCREEN = QSize(910, 480)


def cut(root: QWidget) -> Iterator[str]:
    """Texts that are not whole although they are not made to be cut."""
    for widget in visible(root):
        if isinstance(widget, WrappedLabel):
            wanted = widget.heightForWidth(widget.width())
            if widget.text() and widget.height() + _TOUCH < wanted:
                yield _named(widget, f"{widget.height()} high of {wanted}")
        elif isinstance(widget, Label) and not isinstance(widget, ElidedLabel):
            wanted = widget.sizeHint().width()
            if widget.text() and widget.width() + _TOUCH < wanted:
                yield _named(widget, f"{widget.width()} wide of {wanted}")
        elif isinstance(widget, (QPushButton, QToolButton, QCheckBox)) and widget.text():
            hint = widget.sizeHint()
            if widget.width() + _TOUCH < hint.width() or widget.height() + _TOUCH < hint.height():
                yield _named(widget, f"{widget.size().toTuple()} of {hint.toTuple()}")
        else:
            yield from _cut_in_field(widget)


def _cut_in_field(widget: QWidget) -> Iterator[str]:
    """Words of the program in fields, in choices and over columns."""
    if isinstance(widget, RecordHeader):
        for column in range(widget.count()):
            width, wanted = widget.sectionSize(column), widget.needed(column)
            if not widget.isSectionHidden(column) and width + _TOUCH < wanted:
                yield _named(widget, f"column {column} {width} wide of {wanted}")
        return
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        text, part = widget.currentText(), QStyle.SubControl.SC_ComboBoxEditField
        kind = QStyle.ComplexControl.CC_ComboBox
        room = widget.style().subControlRect(kind, option, part, widget).width()
    else:
        return
    wanted = round(QFontMetricsF(widget.font()).horizontalAdvance(text))
    if room + _TOUCH < wanted:
        yield _named(widget, f"“{text[:50]}” {room} wide of {wanted}")


def too_large(root: QWidget) -> Iterator[str]:
    """A dialog that does not fit on a small screen, where it could not be moved into sight."""
    layout = root.layout()
    if not isinstance(root, QDialog) or layout is None:
        return
    least = layout.minimumSize()
    wide = min(_SCREEN.width(), root.width())
    high = layout.minimumHeightForWidth(wide) if layout.hasHeightForWidth() else least.height()
    needed = least.expandedTo(root.minimumSize()).expandedTo(QSize(0, high))
    if needed.width() > _SCREEN.width() or needed.height() > _SCREEN.height():
        yield f"needs {needed.toTuple()} of {_SCREEN.toTuple()}"


def overlaid(root: QWidget) -> Iterator[str]:
    """Pairs of things with words or for the hand that lie upon each other."""
    things = [(one, rect) for one in visible(root) if (rect := _solid(one, root)) is not None]
    for (one, first), (other, second) in combinations(things, 2):
        both = first & second
        if both.width() <= _TOUCH or both.height() <= _TOUCH:
            continue
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        yield f"{_named(one, '')} upon {_named(other, '')} by {both.size().toTuple()}"


def _solid(widget: QWidget, root: QWidget) -> QRect | None:
    """Where a thing stands that nothing else may cover; None for planes and what is not seen."""
    is_thing = isinstance(
        widget, (QLabel, QAbstractButton, QLineEdit, QComboBox)
    ) and not isinstance(widget, QAbstractSlider)
    if not is_thing or (isinstance(widget, QLabel) and not widget.text()):
        return None
    rect = place_in(widget, root)
    return None if rect.isEmpty() else rect


def beyond(root: QWidget) -> Iterator[str]:
    """Things that reach out of the part that they are in, where nothing scrolls to them."""
    for widget in visible(root):
        parent = widget.parentWidget()
        if parent is None or widget is root or _solid(widget, root) is None:
            continue
        if not parent.rect().contains(widget.geometry()) and not parent.rect().isEmpty():
            yield _named(widget, f"{widget.geometry().getRect()} in {parent.size().toTuple()}")


def _named(widget: QWidget, fact: str) -> str:
    text = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""
    whose = type(widget.parentWidget()).__name__
    return f"{type(widget).__name__} “{text[:50]}” in {whose} {fact}".strip()
