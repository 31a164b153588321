"""What the window is helped by, each made when it is first wanted."""

from functools import cached_property
from typing import TYPE_CHECKING, cast

from viewer.main_window.parts import WindowParts

if TYPE_CHECKING:
    from viewer.main_window.asking import Asking
    from viewer.main_window.completing import Completing
    from viewer.main_window.register_printing import RegisterPrinting
    from viewer.main_window.saved_searches import SavedSearchWork
    from viewer.main_window.table_imports import TableImportWork
    from viewer.main_window.watched_folder import FolderWatch
    from viewer.main_window.window import MainWindow


class LateParts(WindowParts):
    """Not needed for the first picture, and not imported before."""

    @property
    def _window(self) -> "MainWindow":
        return cast("MainWindow", self)

    @cached_property
    def asking(self) -> "Asking":
        """The window's questions."""
        from viewer.main_window.asking import Asking

        return Asking(self._window)

    @cached_property
    def completing(self) -> "Completing":
        """What is offered under the search field."""
        from viewer.main_window.completing import Completing

        return Completing(self._window)

    @cached_property
    def folder_watch(self) -> "FolderWatch":
        """Takes in what comes into the watched folder, if one is set."""
        from viewer.main_window.watched_folder import FolderWatch

        return FolderWatch(self.workplace, self.pages.filling, self)

    @cached_property
    def saved_searches(self) -> "SavedSearchWork":
        """Saves what is searched for, and opens what was saved."""
        from viewer.main_window.saved_searches import SavedSearchWork

        return SavedSearchWork(self._window, self.menus.saved_searches())

    @cached_property
    def printing(self) -> "RegisterPrinting":
        """Prints registers."""
        from viewer.main_window.register_printing import RegisterPrinting

        return RegisterPrinting(self._window)

    @cached_property
    def table_imports(self) -> "TableImportWork":
        """Takes spreadsheets in, and takes them back."""
        from viewer.main_window.table_imports import TableImportWork

        return TableImportWork(self._window)
