"""What the window is helped by, each made when it is first wanted."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Slot

from viewer.main_window.parts import WindowParts
from viewer.pages.location import Location, PageName

if TYPE_CHECKING:
    from viewer.main_window.access_work import AccessWork
    from viewer.main_window.asking import Asking
    from viewer.main_window.citing import CitingWork
    from viewer.main_window.completing import Completing
    from viewer.main_window.editing import FormWork
    from viewer.main_window.fixity_watch import FixityWatch
    from viewer.main_window.health_work import HealthWork
    from viewer.main_window.history_work import HistoryWork
    from viewer.main_window.keeping import Keeping
    from viewer.main_window.meant_here import MeantHere
    from viewer.main_window.moments import MomentWork
    from viewer.main_window.palette import PaletteWork
    from viewer.main_window.quoting import QuotingWork
    from viewer.main_window.record_printing import RecordPrinting
    from viewer.main_window.redacting import Redacting
    from viewer.main_window.register_printing import RegisterPrinting
    from viewer.main_window.saved_searches import SavedSearchWork
    from viewer.main_window.table_imports import TableImportWork
    from viewer.main_window.topics import TopicActions
    from viewer.main_window.watched_folder import FolderWatch
    from viewer.main_window.window import MainWindow
    from viewer.main_window.window_group import WindowGroup
    from viewer.pages.annotation_work import AnnotationWork
    from viewer.pages.description import DescriptionPage
    from viewer.pages.many_records_work import ManyRecordsWork


class LateParts(WindowParts):
    """Not needed for the first picture, and not imported before."""

    @property
    def _window(self) -> "MainWindow":
        return cast("MainWindow", self)

    def held(self, then: Callable[[], object]) -> bool:
        """True where a form that is not saved stands in the way; ``then`` follows after it."""
        return "forms" in self.__dict__ and self.forms.hold(then)

    def held_at_end(self, then: Callable[[], object]) -> bool:
        """As ``held``, where the window goes: a page that is only left keeps its form."""
        if self.held(then):
            return True
        page = cast("DescriptionPage | None", self.pages.made(PageName.DESCRIPTION))
        if page is None or not page.leaving.stands_in_way():
            return False
        if self._window.location.page != PageName.DESCRIPTION:
            self._window.go(Location(PageName.DESCRIPTION))  # where it says what is wrong
        return page.leaving.hold(then)

    def shows_form(self) -> bool:
        """Whether a record's form is over the page."""
        return "forms" in self.__dict__ and self.forms.is_open()

    @cached_property
    def annotation_work(self) -> "AnnotationWork":
        """Asks for tags and notes."""
        from viewer.pages.annotation_work import AnnotationWork

        return AnnotationWork(self.workplace, self._window)

    @cached_property
    def access_work(self) -> "AccessWork":
        """Restricts access, turns to the reader's view, publishes."""
        from viewer.main_window.access_work import AccessWork

        return AccessWork(self._window)

    @cached_property
    def asking(self) -> "Asking":
        """The window's questions."""
        from viewer.main_window.asking import Asking

        return Asking(self._window)

    @cached_property
    def citing(self) -> "CitingWork":
        """Cites records in a style."""
        from viewer.main_window.citing import CitingWork

        return CitingWork(self._window)

    @cached_property
    def completing(self) -> "Completing":
        """What is offered under the search field."""
        from viewer.main_window.completing import Completing

        return Completing(self._window)

    @cached_property
    def forms(self) -> "FormWork":
        """Edits and merges records."""
        from viewer.main_window.editing import FormWork

        return FormWork(self._window)

    @cached_property
    def folder_watch(self) -> "FolderWatch":
        """Takes in what comes into the watched folder, if one is set."""
        from viewer.main_window.watched_folder import FolderWatch

        return FolderWatch(self.workplace, self.pages.filling, self)

    @cached_property
    def history_work(self) -> "HistoryWork":
        """Tells of undo and redo, and moves records into the recycle bin."""
        from viewer.main_window.history_work import HistoryWork

        return HistoryWork(self._window)

    @cached_property
    def meant_here(self) -> "MeantHere":
        """Knows which meeting, document or rows are meant where one is."""
        from viewer.main_window.meant_here import MeantHere

        return MeantHere(self._window)

    @cached_property
    def keeping(self) -> "Keeping":
        """Makes backups by itself."""
        from viewer.main_window.keeping import Keeping

        return Keeping(self._window)

    @cached_property
    def moments(self) -> "MomentWork":
        """Opens windows on the archive as it was."""
        from viewer.main_window.moments import MomentWork

        return MomentWork(self._window)

    @cached_property
    def health_work(self) -> "HealthWork":
        """Proves and restores backups, and takes good copies from them."""
        from viewer.main_window.health_work import HealthWork

        return HealthWork(self._window)

    @cached_property
    def fixity_watch(self) -> "FixityWatch":
        """Checks originals while nobody is at work."""
        from viewer.main_window.fixity_watch import FixityWatch

        return FixityWatch(self._window)

    @cached_property
    def redacting(self) -> "Redacting":
        """Blacks words out of documents."""
        from viewer.main_window.redacting import Redacting

        return Redacting(self._window)

    @cached_property
    def saved_searches(self) -> "SavedSearchWork":
        """Saves what is searched for, and opens what was saved."""
        from viewer.main_window.saved_searches import SavedSearchWork

        return SavedSearchWork(self._window, self.menus.saved_searches())

    @cached_property
    def topic_actions(self) -> "TopicActions":
        """Gives topics to records; takes them from files and writes them to files."""
        from viewer.main_window.topics import TopicActions

        return TopicActions(self._window)

    @cached_property
    def many_work(self) -> "ManyRecordsWork":
        """Edits several records at once, and moves them into the recycle bin."""
        from viewer.pages.many_records_work import ManyRecordsWork

        return ManyRecordsWork(self.workplace, self._window)

    @cached_property
    def palette_work(self) -> "PaletteWork":
        """Finds every action, place and record by its name."""
        from viewer.main_window.palette import PaletteWork

        return PaletteWork(self._window)

    @cached_property
    def quoting(self) -> "QuotingWork":
        """Copies passages as evidence, and verifies quotations."""
        from viewer.main_window.quoting import QuotingWork

        return QuotingWork(self._window)

    @cached_property
    def record_printing(self) -> "RecordPrinting":
        """Prints what a page shows."""
        from viewer.main_window.record_printing import RecordPrinting

        return RecordPrinting(self._window)

    @cached_property
    def printing(self) -> "RegisterPrinting":
        """Prints registers."""
        from viewer.main_window.register_printing import RegisterPrinting

        return RegisterPrinting(self._window)

    @cached_property
    def windows(self) -> "WindowGroup":
        """All windows of the program on the archive."""
        from viewer.main_window.window_group import WindowGroup

        return WindowGroup(self._window)

    def steps_aside(self) -> bool:
        """True where other windows are left: this one is only hidden."""
        return "windows" in self.__dict__ and self.windows.step_aside()

    def held_anywhere(self, then: Callable[[], object]) -> bool:
        """As ``held_at_end``, in any window: what ends the work of all asks for each."""
        if "windows" in self.__dict__:
            return self.windows.held(then)
        return self.held_at_end(then)

    def in_front(self) -> bool:
        """Whether this is the window that was gone to last."""
        return "windows" not in self.__dict__ or self.windows.front is self

    def all_windows(self) -> "list[MainWindow]":
        """The windows of the program that are seen; this one at least."""
        return self.windows.all() if "windows" in self.__dict__ else [self._window]

    def seen(self) -> "MainWindow":
        """This window, or while it is hidden the one that was gone to last."""
        if self.isHidden() and "windows" in self.__dict__:
            return self.windows.front
        return self._window

    @Slot()
    def quit(self) -> None:
        """End the program: each window is asked for what it has not saved."""
        if "windows" in self.__dict__:
            self.windows.end()
        else:
            self.close()

    @cached_property
    def table_imports(self) -> "TableImportWork":
        """Takes spreadsheets in, and takes them back."""
        from viewer.main_window.table_imports import TableImportWork

        return TableImportWork(self._window)
