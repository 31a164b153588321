"""What a monkey does to a window."""

import random
from collections.abc import Callable
from typing import TextIO

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from shiboken6 import isValid

from viewer.main_window import MainWindow

#: What would end the use: there is nothing left to try then.
_NOT = frozenset({"close_archive", "quit"})
_KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Up,
    Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Space, Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace, Qt.Key.Key_Menu, Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F3,
    Qt.Key.Key_F4, Qt.Key.Key_F6, Qt.Key.Key_Plus, Qt.Key.Key_A, Qt.Key.Key_0,
)  # fmt: skip
_PLAIN = Qt.KeyboardModifier.NoModifier
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_HELD = (*[_PLAIN] * 8, _CONTROL, _SHIFT, Qt.KeyboardModifier.AltModifier, _CONTROL | _SHIFT)
_TEXTS = (
    "порт", "date:2021", "(a OR", '"', "Шафиев", "18 ноября 2021", "x" * 300, "ə", "\u202e",
    "kind:decision", "12", "2021-02-30", "<b>", "%n",
)  # fmt: skip
_BUTTONS = (
    *[Qt.MouseButton.LeftButton] * 8,
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
)
_NONE = Qt.MouseButton.NoButton
_CLICK = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)
_TWICE = (*_CLICK, QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease)
#: Milliseconds between two acts.
_PAUSES = (0, 0, 0, 5, 10, 30, 100, 250)
#: A dialog or a menu is closed after so many acts in it: there is more to see.
_STAY = 12


class Monkey(QObject):
    """What is done is written to ``acts`` before it is done, a line each."""

    def __init__(self, window: MainWindow, seed: int, acts: TextIO) -> None:
        super().__init__()
        self._window = window
        self._random = random.Random(seed)
        self._names = [
            action.objectName()
            for action in window.actions_by_name.all()
            if action.objectName() not in _NOT
        ]
        self._in_front: tuple[int, int] = (0, 0)
        self._acts = acts
        self._count = 0
        for scheme in ("file", "http", "https", "mailto"):
            # Its stub says bytes, which it refuses.
            QDesktopServices.setUrlHandler(scheme, self, "leave")  # type: ignore[arg-type]

    @Slot(QUrl)
    def leave(self, url: QUrl) -> None:
        """Nothing is opened outside."""

    def work(self, is_over: Callable[[], bool]) -> int:
        """Act until it is over, and say how often.

        Dialogs and menus may have loops of their own meanwhile.
        """
        loop = QEventLoop()

        def act() -> None:
            if is_over():
                loop.quit()
                return
            QTimer.singleShot(self._random.choice(_PAUSES), self, act)
            self._act()

        QTimer.singleShot(0, self, act)
        loop.exec()
        return self._count

    def _act(self) -> None:
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if isinstance(front, QFileDialog):
            self._tell("reject a file dialog")
            front.reject()
        elif front is not None and self._stayed(front):
            self._tell(f"close {type(front).__name__}")
            front.close()
        else:
            acts = (self._press, self._press, self._type, self._click, self._click, self._click)
            self._random.choice((self._trigger,) * 3 * (front is None) + acts)()

    def _stayed(self, front: QWidget) -> bool:
        before, times = self._in_front
        self._in_front = (id(front), times + 1 if before == id(front) else 0)
        return self._in_front[1] > _STAY

    def _tell(self, act: str) -> None:
        self._count += 1
        print(act, file=self._acts)

    def _trigger(self) -> None:
        action = self._window.actions_by_name[self._random.choice(self._names)]
        if action.isEnabled():
            self._tell(f"trigger {action.objectName()}")
            action.trigger()

    def _place(self) -> QWidget:
        """What is in front: a menu, a dialog, else one of the program's windows."""
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        windows = [one for one in shown if isinstance(one, MainWindow)]
        return front or self._random.choice(windows or [self._window])

    def _press(self) -> None:
        where = QApplication.focusWidget() or self._place()
        key, held = self._random.choice(_KEYS), self._random.choice(_HELD)
        if (key, held) != (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier):
            self._tell(f"press {held.name} {key.name} in {type(where).__name__}")
            QTest.keyClick(where, key, held)

    def _type(self) -> None:
        text = self._random.choice(_TEXTS)
        self._tell(f"type {text[:20]!r}")
        for letter in text:
            where = QApplication.focusWidget()
            if where is not None:
                key = QKeyEvent(QEvent.Type.KeyPress, 0, _PLAIN, letter)
                QApplication.sendEvent(where, key)

    def _click(self) -> None:
        if self._random.random() < 1 / 16:
            size = self._random.randrange(960, 1440), self._random.randrange(600, 900)
            self._tell(f"resize to {size}")
            self._window.resize(*size)
            return
        place = self._place()
        parts = [
            part
            for part in (place, *place.findChildren(QWidget))
            if part.isVisible() and not part.size().isEmpty() and part.window() is place.window()
        ]
        if not parts:
            return
        part = self._random.choice(parts)
        point = QPoint(self._random.randrange(part.width()), self._random.randrange(part.height()))
        button, held = self._random.choice(_BUTTONS), self._random.choice(_HELD)
        told = f"{type(part).__name__} {part.accessibleName()!r}"
        self._tell(f"click {held.name} {button.name} in {told} at {point.toTuple()}")
        where = QPointF(part.mapToGlobal(point))
        for kind in _CLICK if self._random.random() < 0.9 else _TWICE:
            if not isValid(part):  # the first click has closed it
                return
            pressed = _NONE if kind == QEvent.Type.MouseButtonRelease else button
            event = QMouseEvent(kind, QPointF(point), where, button, pressed, held)
            QApplication.sendEvent(part, event)
        if button == Qt.MouseButton.RightButton and isValid(part):
            by_mouse = QContextMenuEvent.Reason.Mouse
            QApplication.postEvent(part, QContextMenuEvent(by_mouse, point, where.toPoint()))
