"""What painted widgets tell a screen reader: a role, a press, and the words that they paint.

Qt tells this of its own widgets. One that is painted says it by attributes of its class:

``accessible_role`` is what it is. ``press()`` does what a click does. ``spoken_text()`` is all that
it paints as text, by lines; ``spoken_place()`` is where in it a person is, and
``speak_from(offset)`` goes there.
"""

from functools import cache
from typing import cast

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAccessibleTextInterface,
)
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QScrollArea, QWidget

_Role = QAccessible.Role
_PRESS = QAccessibleActionInterface.pressAction()


@cache
def speak_for_painted_widgets() -> None:
    """Let Qt ask here about widgets that say what they are; once in a process."""
    QAccessible.installFactory(_face_of)


def _face_of(_name: str, thing: QObject) -> QAccessibleInterface | None:
    """What is told of a widget; None where Qt knows better."""
    if not isinstance(thing, QWidget):
        return None
    role = getattr(type(thing), "accessible_role", None)
    if role is None and isinstance(thing, QScrollArea):
        role = _Role.Pane
    return None if role is None else _Face(thing, role)


class _Face(QAccessibleWidget):
    """Answers for one widget."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._words = _Words(self) if hasattr(widget, "spoken_text") else None

    def widget(self) -> QWidget:
        """The widget; asked for anew, since Qt may have let it go."""
        return cast(QWidget, self.object())

    def text(self, which: QAccessible.Text) -> str:
        """Without a name a label says its words, and what scrolls is called as its window."""
        said, widget = super().text(which), self.widget()
        if said or which != QAccessible.Text.Name:
            return said
        if isinstance(widget, QLabel):
            return widget.text()
        return widget.window().windowTitle() if isinstance(widget, QScrollArea) else ""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]  # a pointer, which the stubs call int
        """The text, where there is one."""
        if kind == QAccessible.InterfaceType.TextInterface and self._words is not None:
            return self._words
        return super().interface_cast(kind)

    def actionNames(self) -> list[str]:  # noqa: N802 - Qt's name
        """Press, where a click does something."""
        names = list(super().actionNames())
        return [_PRESS, *names] if hasattr(self.widget(), "press") else names

    def doAction(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Do what a click does."""
        press = getattr(self.widget(), "press", None)
        if name == _PRESS and press is not None:
            press()
        else:
            super().doAction(name)


class _Words(QAccessibleTextInterface):
    """The painted words of a widget, to be read letter by letter, word by word, line by line."""

    def __init__(self, face: _Face) -> None:
        super().__init__()
        self._face = face

    def _all(self) -> str:
        return cast(str, self._face.widget().spoken_text())  # type: ignore[attr-defined]  # asked for before

    def text(self, start: int, end: int) -> str:
        """A part of the words; to the end where ``end`` is negative."""
        return self._all()[start : end if end >= 0 else None]

    def characterCount(self) -> int:
        """How many letters there are."""
        return len(self._all())

    def cursorPosition(self) -> int:  # noqa: N802 - Qt's name
        """Where a person is."""
        place = getattr(self._face.widget(), "spoken_place", None)
        return 0 if place is None else cast(int, place())

    def setCursorPosition(self, position: int) -> None:  # noqa: N802 - Qt's name
        """Go there."""
        go = getattr(self._face.widget(), "speak_from", None)
        if go is not None:
            go(position)

    def scrollToSubstring(self, start: int, end: int) -> None:  # noqa: N802 - Qt's name
        """Bring a part into view."""
        self.setCursorPosition(start)

    def characterRect(self, offset: int) -> QRect:  # noqa: N802 - Qt's name
        """Letters are not told apart by place: the whole widget is where they are."""
        return self._face.rect()

    def offsetAtPoint(self, point: QPoint) -> int:  # noqa: N802 - Qt's name
        """See ``characterRect``."""
        return self.cursorPosition() if self._face.rect().contains(point) else -1

    def selectionCount(self) -> int:
        """What is selected is copied by the program's own keys."""
        return 0

    def selection(self, _number: int) -> tuple[int, int]:
        """None."""
        return 0, 0

    def addSelection(self, start: int, end: int) -> None:  # noqa: N802 - Qt's name
        """See ``selectionCount``."""

    def removeSelection(self, number: int) -> None:  # noqa: N802 - Qt's name
        """See ``selectionCount``."""

    def setSelection(self, number: int, start: int, end: int) -> None:
        """See ``selectionCount``."""

    def attributes(self, _offset: int) -> tuple[str, int, int]:
        """No styles are told."""
        return "", 0, self.characterCount()
