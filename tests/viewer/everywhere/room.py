"""Whether what is said has room: texts that are cut, and things that lie upon each other."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from tests.viewer.everywhere.seen import place_in, visible
from viewer.widgets.plain_text import ElidedLabel, Label, WrappedLabel

#: Pixels by which things may touch.
_TOUCH = 1


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
        elif isinstance(widget, (QPushButton, QToolButton)) and widget.text():
            hint = widget.sizeHint()
            if widget.width() + _TOUCH < hint.width() or widget.height() + _TOUCH < hint.height():
                yield _named(widget, f"{widget.size().toTuple()} of {hint.toTuple()}")


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
