"""What every page is: a plane in a colour of the theme that speaks the interface's language."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from viewer.pages.location import Location
from viewer.theme import px
from viewer.widgets.panels import Plane

if TYPE_CHECKING:
    from viewer.widgets.low_page import LowPage


class Page(Plane):
    """A page or a large part of one. ``retranslate`` is called when the language has changed.

    ``titled``: what it shows is called something, or something else.
    """

    titled = Signal()

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """A page is called what it shows."""
        super().setAccessibleName(name)
        self.titled.emit()

    def title(self) -> str:
        """What it shows, in a few words."""
        return self.accessibleName()

    def kept_view(self) -> object:
        """How it is left: what ``restore_view`` brings back. None: nothing is kept."""
        return None

    def restore_view(self, view: object) -> None:
        """Stand as it was left; called after ``show_location``, before anything has come."""

    #: In a lower window it scrolls as a whole; 0: its parts scroll, or give way. Design pixels.
    least_height = 0
    _goal: QWidget | None = None
    #: What ``form_beside`` answers.
    form_at_side: QWidget | None = None

    def set_focus_goal(self, goal: QWidget) -> None:
        """What has the keyboard when the page is gone to.

        As Qt's focus proxy it would have Tab too, past everything that stands before it.
        """
        self._goal = goal

    def has_focus_goal(self) -> bool:
        """Whether something in it is meant to have the keyboard, though it may not be there yet."""
        return self._goal is not None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on."""
        super().focusInEvent(event)
        if self._goal is not None:
            self._goal.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What nothing in the page has taken scrolls it, wherever in it the keyboard is."""
        from viewer.widgets.scroll_keys import scroll_by_key

        if not scroll_by_key(self, event):
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Take the words of the interface's language."""

    def bar_clearance(self) -> int:
        """The height at the bottom that the bar for notices must not cover, in pixels."""
        return 0

    def form_beside(self) -> QWidget | None:
        """A form at the right that the bar must not cover while it is seen."""
        return self.form_at_side

    def show_location(self, location: Location) -> None:
        """Come here: fetch what the location names."""
        self.refresh()

    def expect(self, location: Location) -> None:
        """It is about to show that location: what would be drawn in vain may go before."""

    def refresh(self) -> None:
        """Fetch anew what is shown."""

    def forget(self) -> None:
        """Another archive is open, or none: let go what is shown of the old one."""

    def set_narrow(self, narrow: bool) -> None:
        """Less room than the design's, or enough again."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class PageAreas(QStackedWidget):
    """Pages one above the other; those that say how low they can be lie in an area that scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._areas: dict[QWidget, LowPage] = {}

    def addWidget(self, page: QWidget) -> int:  # noqa: N802 - Qt's name
        """Take a page in."""
        if not isinstance(page, Page) or not page.least_height:
            return super().addWidget(page)
        from viewer.widgets.low_page import LowPage

        area = self._areas[page] = LowPage(page, page.least_height)
        return super().addWidget(area)

    def setCurrentWidget(self, page: QWidget) -> None:  # noqa: N802 - Qt's name
        """Show a page."""
        super().setCurrentWidget(self._areas.get(page, page))

    def currentWidget(self) -> QWidget | None:  # noqa: N802 - Qt's name
        """The page that is shown."""
        shown = super().currentWidget()
        return next((page for page, area in self._areas.items() if area is shown), shown)

    def is_low(self) -> bool:
        """Whether the bottom of the page that is shown may be out of sight."""
        shown = super().currentWidget()
        return any(area is shown and area.is_low() for area in self._areas.values())


class ScrolledColumn(QScrollArea):
    """A column of widgets that scrolls upwards and downwards only, on a plane of the theme."""

    def __init__(
        self, ground: str = "page", edges: str = "", parent: QWidget | None = None
    ) -> None:
        from viewer.widgets.follow_focus import FollowFocus
        from viewer.widgets.scroll_bar import thin_scroll_bars

        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        thin_scroll_bars(self)
        self.plane = Plane(ground, edges)
        self.column = QVBoxLayout(self.plane)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.setWidget(self.plane)
        FollowFocus(self)


def bind_edit_key(page: QWidget, act: Callable[[str], object]) -> None:
    """E edits what a page shows, where nothing is typed; F2 is the window's."""
    key = QShortcut(QKeySequence("E"), page)
    key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    key.activated.connect(lambda: act("edit_record"))


def row(*parts: QWidget | int, spacing: int = 6) -> QHBoxLayout:
    """Widgets beside each other; a number is a gap of so many pixels, -1 takes what is left."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(px(spacing))
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        elif part < 0:
            layout.addStretch(1)
        else:
            layout.addSpacing(px(part))
    return layout


def together() -> tuple[QWidget, QVBoxLayout]:
    """A column apart, in which much is made before ``show_in`` shows it in one go.

    What is put into a layout that is seen is shown by itself, and the whole page laid out for it.
    """
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return holder, column


def show_in(layout: QBoxLayout, holder: QWidget) -> None:
    """Put it at the end of a layout, and show it in the same turn: what was there may have gone."""
    if (around := layout.parentWidget()) is not None:
        # Its texts are laid out for this width: by itself it would be as wide as Qt thinks.
        holder.resize(around.width(), holder.height())
    layout.addWidget(holder)
    holder.show()


def clear(layout: QLayout) -> None:
    """Remove everything from a layout, and the widgets from the window."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
