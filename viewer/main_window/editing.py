"""Editing and merging in the window: which record is meant, and where its form is shown."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from viewer.pages.location import Location, PageName
from viewer.pages.merging import Merging
from viewer.pages.record_editing import RecordEditing

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow
    from viewer.pages.meeting import MeetingPage
    from viewer.pages.records import RecordsPage

_TABLES = frozenset(
    {PageName.MEETINGS, PageName.PEOPLE, PageName.INSTITUTIONS, PageName.INSTRUMENTS}
)


class FormWork(QObject):
    """Shows a record's form over the page from which it was opened."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._under: QWidget | None = None
        window.workplace.archive_changed.connect(self._drop)

    @cached_property
    def editing(self) -> RecordEditing:
        """Made when a record is first edited."""
        window = self._window
        made = RecordEditing(window.workplace, self)
        made.page.hide()
        window.pages.addWidget(made.page)
        made.opened.connect(self._show)
        made.ended.connect(self._hide)
        return made

    @cached_property
    def merging(self) -> Merging:
        """Made when two records are first merged."""
        made = Merging(self._window.workplace, self._window)
        made.merged.connect(self._go_to_kept)
        return made

    def edit(self) -> None:
        """Edit what is shown or chosen."""
        chosen = self._chosen()
        if chosen:
            self.editing.edit(chosen[0])
        else:
            said = self.tr("Choose a record to edit first")
            self._window.workplace.said.emit(said)

    def edit_document(self) -> None:
        """Edit what is said of the document that is read, or of the meeting's first one."""
        document = self._document()
        if document:
            self.editing.edit(document)
        else:
            self._window.workplace.said.emit(self.tr("Open a document first"))

    def merge(self) -> None:
        """Merge what is shown or chosen with another one."""
        chosen = self._chosen() if self._window.location.page != PageName.RESOLUTIONS else []
        if not chosen or self._window.location.page in {PageName.MEETING, PageName.MEETINGS}:
            said = self.tr("Choose a person, an institution or an instrument to merge first")
            self._window.workplace.said.emit(said)
        else:
            self.merging.begin(chosen[0], chosen[1] if len(chosen) > 1 else None)

    def hold(self, then: Callable[[], object]) -> bool:
        """True where a form with changes stands in the way; ``then`` follows after it."""
        return "editing" in self.__dict__ and self.editing.hold(then)

    def is_open(self) -> bool:
        """Whether a form is shown."""
        return "editing" in self.__dict__ and self.editing.is_open()

    def _chosen(self) -> list[str]:
        window, here = self._window, self._window.location
        if here.page in {PageName.MEETING, PageName.AUTHORITY}:
            return [here.id]
        if here.page == PageName.RESOLUTIONS:
            return [window.pages.browse.record] if window.pages.browse.record else []
        page = window.pages.made(here.page)
        if here.page in _TABLES and page is not None:
            return cast("RecordsPage", page).chosen()
        return []

    def _document(self) -> str:
        window = self._window
        if window.location.page == PageName.RESOLUTIONS:
            content = window.pages.browse.reading.content
            return "" if content is None or content.document is None else content.document.id
        page = window.pages.made(PageName.MEETING)
        if window.location.page == PageName.MEETING and page is not None:
            return cast("MeetingPage", page).document_id()
        return ""

    def _show(self) -> None:
        window, page = self._window, self.editing.page
        if window.pages.currentWidget() is not page:
            self._under = window.pages.currentWidget()
        window.bar.dismiss()
        window.pages.setCurrentWidget(page)
        window.note_form()

    def _hide(self) -> None:
        window, under = self._window, self._under
        if under is not None and window.pages.currentWidget() is self.editing.page:
            window.pages.setCurrentWidget(under)
            under.setFocus()
        window.note_form()

    def _drop(self) -> None:
        if "editing" in self.__dict__:
            self.editing.drop()

    def _go_to_kept(self, kept: str) -> None:
        """The page of the one that is gone would be empty."""
        here = self._window.location
        if here.page == PageName.AUTHORITY and here.id != kept:
            self._window.go(Location(PageName.AUTHORITY, kept))
