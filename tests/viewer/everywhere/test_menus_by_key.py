"""The menu key on every list, table, picture, link and text: a menu comes beside it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QHeaderView,
    QLineEdit,
    QMenu,
    QScrollArea,
    QWidget,
)

from tests.viewer.everywhere.seen import model_of, visible
from tests.viewer.everywhere.tour import Tour
from viewer.widgets.facet_rows import FacetButton
from viewer.widgets.narrow_chips import NarrowChip
from viewer.widgets.nav_parts import NavButton
from viewer.widgets.place_link import PlaceLink
from viewer.widgets.tag_chip import TagChip
from viewer.widgets.timeline import TimelineStrip

_WITH_MENUS = (
    QAbstractScrollArea,
    PlaceLink,
    TagChip,
    NavButton,
    FacetButton,
    NarrowChip,
    TimelineStrip,
    QLineEdit,
)


def asked(root: QWidget) -> Iterator[QWidget]:
    """What is to answer the menu key: all of a kind once where there are many of it."""
    seen: set[tuple[type, type]] = set()
    for widget in visible(root):
        whose = (type(widget), type(widget.parentWidget()))
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if not takes or not widget.isEnabled() or widget.size().isEmpty() or whose in seen:
            continue
        if not isinstance(widget, _WITH_MENUS) or isinstance(widget, QScrollArea):
            continue
        if isinstance(widget, QLineEdit) and not widget.text():
            continue
        if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
            model = model_of(widget)
            if model is None or not model.rowCount(widget.rootIndex()):
                continue
            if not widget.currentIndex().isValid():
                widget.setCurrentIndex(model.index(0, 0))
        seen.add(whose)
        yield widget


def menu_of(widget: QWidget) -> QMenu | None:
    """The menu that Shift+F10 brings."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(widget, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyRelease(widget.window(), Qt.Key.Key_Shift)  # else Qt takes it for held
    popup = QApplication.activePopupWidget()
    return popup if isinstance(popup, QMenu) else None


def beside(widget: QWidget, menu: QMenu) -> bool:
    """Whether it begins at the widget, as far as the screen has room for it."""
    screen = menu.screen().geometry()
    there = QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size()).adjusted(-8, -8, 8, 40)
    x, y = menu.x(), menu.y()
    at_right, at_bottom = x + menu.width() >= screen.right(), y + menu.height() >= screen.bottom()
    across = there.left() <= x <= there.right() or at_right
    return across and (there.top() <= y <= there.bottom() or at_bottom)


def close(menu: QMenu) -> None:
    """Away with it, and with what it was made of."""
    menu.close()
    QCoreApplication.sendPostedEvents(menu, QEvent.Type.DeferredDelete)


def test_every_page_answers_the_menu_key(tour: Tour) -> None:
    tour.speak("en")
    wrong: dict[str, None] = {}
    for name, root in tour.pages():
        for widget in asked(root):
            whose = f"{name}: {type(widget).__name__} in {type(widget.parentWidget()).__name__}"
            menu = menu_of(widget)
            if menu is None:
                wrong[f"{whose} has no menu"] = None
                continue
            if not beside(widget, menu):
                at = widget.mapFromGlobal(menu.pos()).toTuple()
                wrong[f"{whose}: the menu is at {at} of {widget.size().toTuple()}"] = None
            if not any(one.isEnabled() for one in menu.actions() if not one.isSeparator()):
                wrong[f"{whose}: nothing in the menu can be done"] = None
            close(menu)
    assert not wrong, "\n" + "\n".join(wrong)
