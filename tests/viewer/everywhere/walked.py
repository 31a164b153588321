"""The way of Tab through a window: where it stops, in which order, and what is seen there."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.viewer.everywhere.seen import visible

_LONGEST = 500
#: So many links may lie within one stop.
_LINKS = 40
#: Pixels around a widget that its ring may take.
_AROUND = 6
#: Tops that differ by no more stand in one row.
_ROW = 14


class Stop(NamedTuple):
    """A widget that Tab stopped at, where it stood, and whether being there is seen."""

    widget: QWidget
    place: QRect
    shown: bool


def walk(root: QWidget) -> list[Stop]:
    """Press Tab until the way comes round, or does not."""
    root.window().activateWindow()
    assert QTest.qWaitForWindowActive(root.window())
    QTest.keyClick(root, Qt.Key.Key_Tab)
    first = QApplication.focusWidget()
    if first is None:
        return []
    stops: list[Stop] = []
    seen: set[int] = set()
    here: QWidget | None = first
    stayed = 0
    for _ in range(_LONGEST):
        if here is None:
            break
        rect = _place(here, root)
        before = _picture(root, rect)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        there = QApplication.focusWidget()
        stayed = stayed + 1 if there is here else 0
        if 0 < stayed < _LINKS:  # Tab goes through the links within a page that is read
            continue
        if id(here) not in seen:
            stops.append(Stop(here, rect, before != _picture(root, _place(here, root))))
            seen.add(id(here))
        here = there
        if here is not None and id(here) in seen:
            return stops
    raise AssertionError(f"Tab does not come round: it stays at {_named(here)}")


def left_out(root: QWidget, stops: list[Stop]) -> Iterator[str]:
    """What can have the keyboard and is never come to."""
    reached = {id(stop.widget) for stop in stops}
    for widget in visible(root):
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or not widget.isEnabled():
            continue
        if widget.focusProxy() is not None or widget.size().isEmpty() or id(widget) in reached:
            continue
        if _is_in_group(widget, stops):
            continue
        yield _named(widget)


def backwards(stops: list[Stop]) -> Iterator[str]:
    """Neighbours in one part of the window that are come to against the way one reads."""
    if not stops:
        return
    first = min(range(len(stops)), key=lambda at: (stops[at].place.y(), stops[at].place.x()))
    around = stops[first:] + stops[:first]
    for one, other in pairwise(around):
        if one.widget.parentWidget() is not other.widget.parentWidget():
            continue
        here, there = one.widget.geometry(), other.widget.geometry()
        above = there.bottom() < here.top() + _ROW and there.left() < here.right()
        beside = abs(there.center().y() - here.center().y()) <= _ROW
        if above or (beside and there.x() < here.x()):
            yield f"{_named(one.widget)}, then {_named(other.widget)}"


def unseen(stops: list[Stop]) -> Iterator[str]:
    """Where the keyboard is without anything that shows it."""
    for stop in stops if len(stops) > 1 else ():
        if not stop.shown and not _shows_itself(stop.widget):
            yield _named(stop.widget)


def _is_in_group(widget: QWidget, stops: list[Stop]) -> bool:
    """Radio buttons and the like: one of them is come to, arrows lead to the others."""
    parent = widget.parentWidget()
    return any(
        stop.widget.parentWidget() is parent and type(stop.widget) is type(widget) for stop in stops
    )


def _shows_itself(widget: QWidget) -> bool:
    """The same once more, by itself: what follows may have come to stand in its place."""
    root = widget.window()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()  # what scrolls brings it into sight
    before = _picture(root, _place(widget, root))
    QTest.keyClick(widget, Qt.Key.Key_Tab)
    QApplication.processEvents()
    return before != _picture(root, _place(widget, root))


def _place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def _picture(root: QWidget, rect: QRect) -> QImage:
    around = rect.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND) & root.rect()
    return root.grab(around).toImage()


def _named(widget: QWidget | None) -> str:
    if widget is None:
        return "nothing"
    name = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} “{name[:40]}” in {type(widget.parentWidget()).__name__}"
