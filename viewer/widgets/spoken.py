"""What painted widgets tell a screen reader: what they are, and that they can be pressed.

Qt tells this of its own widgets. A painted one says it by attributes of its class:
``accessible_role`` is what it is, ``press()`` does what a click does.

Of the interfaces that Qt asks for, only these two can be answered in Python: an
``interface_cast`` that is overridden ends the process as soon as a real screen reader asks
(PySide6 6.11). A text to be read letter by letter is a widget of Qt's, see ``reading_spoken``.
"""

from collections.abc import Callable
from functools import cache, partial
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QScrollArea, QWidget

from viewer.widgets.link_label import LinkLabel

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

    def actionNames(self) -> list[str]:  # noqa: N802 - Qt's name
        """Press, where a click does something."""
        names = list(super().actionNames())
        return names if self._press() is None else [_PRESS, *names]

    def doAction(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Do what a click does."""
        press = self._press()
        if name == _PRESS and press is not None:
            press()
        else:
            super().doAction(name)

    def _press(self) -> Callable[[], object] | None:
        """What a click does; a link is followed in this window."""
        widget = self.widget()
        if isinstance(widget, LinkLabel):
            return partial(widget.follow, apart=False)
        return getattr(widget, "press", None)
