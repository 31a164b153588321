"""What a screen reader is told of a window, and what is missing in it."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QScrollArea, QWidget

from tests.viewer.everywhere.seen import model_of, visible
from viewer.widgets.tab_walk import tab_stops

_R = QAccessible.Role
_NAME, _DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
#: Roles that say nothing of what a thing does; whatever takes the focus has another one.
_MUTE = frozenset({_R.NoRole, _R.Client, _R.Pane, _R.Window, _R.Whitespace, _R.LayeredPane})
_CELL_ROLES = frozenset({_R.Cell, _R.ListItem, _R.TreeItem})
#: Cells whose names are asked for in each view.
_CELLS = 24


def interface(widget: QObject) -> QAccessibleInterface:
    """What a screen reader gets of a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, widget
    return found


def unheard(root: QWidget) -> Iterator[str]:
    """Each thing that takes the keyboard and of which a screen reader is not told enough."""
    for widget in visible(root):
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or not widget.isEnabled():
            continue
        if widget.focusProxy() is not None or widget.size().isEmpty():
            continue
        told = interface(widget)
        name, role = told.text(_NAME), told.role()
        kind = type(widget).__name__
        whose = f"{kind} in {type(widget.parentWidget()).__name__}"
        if not name.strip():
            yield f"{whose} has no name ({role.name})"
        elif name.strip() in {kind, *(base.__name__ for base in type(widget).__mro__)}:
            yield f"{whose} is named after its class"
        if role == _R.Pane and isinstance(widget, QScrollArea):
            yield from _needless(widget)
        elif role in _MUTE:
            yield f"{whose} “{name}” has the role {role.name}"
        if "<qt>" in told.text(_DESCRIPTION):
            yield f"{whose} “{name}” is described with markup"
        if not told.state().focusable:
            yield f"{whose} “{name}” is not told to take the focus"
        if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
            yield from _nameless_cells(widget, told)


def _needless(area: QScrollArea) -> Iterator[str]:
    """What scrolls is only gone to by Tab where nothing in it can be."""
    sheet = area.widget()
    if sheet is not None and tab_stops(sheet):
        yield f"{type(area).__name__} in {type(area.parentWidget()).__name__} is a needless stop"


def _nameless_cells(view: QAbstractItemView, told: QAccessibleInterface) -> Iterator[str]:
    """Cells with something in them that a screen reader gets no words of."""
    model = model_of(view)
    if model is None or not model.rowCount(view.rootIndex()):
        return
    children = [told.child(place) for place in range(min(told.childCount(), _CELLS))]
    cells = [one for one in children if one.role() in _CELL_ROLES]
    named = sum(bool(one.text(_NAME).strip()) for one in cells)
    if not named:
        yield f"{type(view).__name__}: {named} named of {len(cells)} cells"


def mute(root: QWidget) -> Iterator[str]:
    """Painted things that say a name but not what they are: a screen reader passes them by."""
    for widget in visible(root):
        kind = type(widget)
        if isinstance(widget, QLabel) or "paintEvent" not in kind.__dict__:
            continue
        told = interface(widget)
        name = told.text(_NAME)
        if name.strip() and told.role() in _MUTE and not widget.findChildren(QWidget):
            yield f"{kind.__name__} “{name[:40]}” in {type(widget.parentWidget()).__name__}"
