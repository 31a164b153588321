"""Buttons that show an icon alone: what their tooltips teach, the keys included."""

from collections.abc import Iterator, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QRadioButton, QWidget

from tests.viewer.everywhere.seen import visible, words_of
from viewer.theme import px
from viewer.widgets.buttons import ToolButton

#: No button of this width or less has room for words.
_ICON = 40


def wordless(root: QWidget) -> Iterator[QAbstractButton]:
    """Every button that can be seen and shows no word."""
    for widget in visible(root):
        if not isinstance(widget, QAbstractButton) or isinstance(widget, QCheckBox | QRadioButton):
            continue
        if widget.size().isEmpty() or widget.findChildren(QLabel):
            continue
        if isinstance(widget, ToolButton):
            if widget.is_icon_only() or not widget.text():
                yield widget
        elif widget.width() <= px(_ICON):
            yield widget


def tooltip_of(widget: QWidget) -> str:
    """What it says under the pointer."""
    return next((text for text, whose in words_of(widget) if whose.endswith("tooltip")), "")


def keys_of(actions: list[QAction]) -> Mapping[str, str]:
    """The keys of actions by their plain words."""
    native = QKeySequence.SequenceFormat.NativeText
    return {
        action.text().replace("&", "").rstrip("…"): action.shortcut().toString(native)
        for action in actions
        if not action.shortcut().isEmpty()
    }


def untaught(root: QWidget, keys: Mapping[str, str]) -> Iterator[str]:
    """Icons whose tooltips are missing, or say less than there is to say."""
    for button in wordless(root):
        tip = tooltip_of(button)
        whose = f"{type(button).__name__} in {type(button.parentWidget()).__name__}"
        if not tip:
            yield f"{whose} “{button.accessibleName()}” has no tooltip"
            continue
        wanted = keys.get(button.accessibleName().rstrip("…"), "")
        if wanted not in tip.replace("↑", "Up").replace("↓", "Down"):
            yield f"{whose} “{tip}” does not name {wanted}"
