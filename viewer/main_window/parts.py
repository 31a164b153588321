"""The parts of the window, each made when it is needed; what they do together is not said here.

What the first picture shows is made with the window. The rest is made when it is first asked for,
right after that picture: a person waits for the one and not for the other.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMainWindow, QWidget

from viewer.jobs import Jobs
from viewer.main_window.frame import framed
from viewer.main_window.menus import Menus
from viewer.main_window.page_stack import PageStack
from viewer.main_window.rail import RailContent
from viewer.main_window.toolbar import Toolbar
from viewer.pages.location import History
from viewer.pages.page import Page
from viewer.pages.workplace import Workplace
from viewer.settings import Settings
from viewer.theme import px
from viewer.widgets.menu_bar import MenuBar
from viewer.widgets.nav_rail import NavRail
from viewer.widgets.status import StatusStrip

if TYPE_CHECKING:
    from viewer.main_window.actions import Actions
    from viewer.main_window.notices import Notices
    from viewer.main_window.opening import ArchiveDoor
    from viewer.main_window.originals import Originals
    from viewer.main_window.status_line import StatusLine
    from viewer.widgets.undo_bar import UndoBar


#: The smallest window in which every page can be worked with, in pixels of the design: a screen
#: of 1280 by 800 at 200 %.
LEAST = 640, 400


class WindowParts(QMainWindow):
    """Menus, rail, toolbar, pages and status strip; late, those that act."""

    def __init__(self, jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.workplace = Workplace(jobs, settings, self)
        self.history = History()
        self.rail = NavRail()
        self.rail_content = RailContent(self.rail)
        self.toolbar = Toolbar()
        self.pages = PageStack(self.workplace)
        self.strip = StatusStrip()
        self._menu_bar = MenuBar()
        self.setMenuBar(self._menu_bar)
        self.menus = Menus(self._menu_bar, settings)
        self.setCentralWidget(framed(self.rail, self.toolbar, self.pages, self.strip))
        self.resize(1440, 900)
        least = QSize(px(LEAST[0]), px(LEAST[1]))
        self.setMinimumSize(least.boundedTo(self.screen().availableSize()))

    @cached_property
    def actions_by_name(self) -> "Actions":
        """Every action; they are made after the first picture, which shows none of them."""
        from viewer.main_window.actions import Actions

        return Actions(self)

    @cached_property
    def door(self) -> "ArchiveDoor":
        """Opens and closes archives."""
        from viewer.main_window.opening import ArchiveDoor

        return ArchiveDoor(self.workplace, self)

    @cached_property
    def originals(self) -> "Originals":
        """Opens the files as they were received."""
        from viewer.main_window.originals import Originals

        return Originals(self.workplace, self)

    @cached_property
    def bar(self) -> "UndoBar":
        """The bar at the bottom of the pages."""
        from viewer.widgets.undo_bar import UndoBar

        def beside() -> QWidget | None:
            page = self.pages.currentWidget()
            return page.form_beside() if isinstance(page, Page) else None

        return UndoBar(self.pages, self.pages.bar_clearance, beside)

    @cached_property
    def notices(self) -> "Notices":
        """What is said in the bar."""
        from viewer.main_window.notices import Notices

        return Notices(self.bar, self)

    @cached_property
    def status_line(self) -> "StatusLine":
        """What is said in the strip."""
        from viewer.main_window.status_line import StatusLine

        line = StatusLine(self.strip, self.bar, self.workplace, self)
        line.reason_said.connect(self.actions_by_name.set_reason)
        return line
