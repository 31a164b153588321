"""The main window: rail, toolbar, pages and status strip, and the wiring between them."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStyle

from viewer.jobs import Jobs
from viewer.main_window.going import Going
from viewer.pages.location import Location, PageName
from viewer.settings import Settings
from viewer.theme import px

if TYPE_CHECKING:
    from db.model import ArchiveCounts, FirstPage

#: Below these widths, in logical pixels, the rail folds, and the reading pane covers the list.
NARROW, SMALL = 1180, 860


class MainWindow(Going):
    """One window on one archive. ``language_wanted`` asks the program to speak another language."""

    language_wanted = Signal(str)

    def __init__(self, jobs: Jobs, settings: Settings) -> None:
        """Make what the first picture shows; ``complete`` must follow it."""
        super().__init__(jobs, settings)
        self._previews = False
        self._show_situation()
        self.retranslate()

    def complete(self) -> None:
        """Make the rest and connect it all: only then does the window answer. Once."""
        if self._complete:
            return
        self._complete = True
        actions = self.actions_by_name
        actions["rail"].setChecked(self.settings.rail_folded)
        self.toolbar.bind(actions)
        self.rail_content.bind(actions)
        self.menus.fill(actions)
        self._show_situation(previewing=self._previews)
        self._connect()
        browse = self.pages.browse
        self.toolbar.search.leave_first(lambda: browse.isVisible() and browse.uncover())
        from viewer.main_window.action_wiring import wire_actions

        wire_actions(self)
        self.history_work.retranslate()
        self.addActions(list(self.actions_by_name.all()))
        self.setAcceptDrops(True)
        self.status_line.retranslate()
        self._hear_pointer()

    def expect(self) -> None:
        """Look as with an archive that has records: its name and its rows are on their way."""
        self.rail_content.set_archive(" ", None)
        self.rail_content.set_page(PageName.RESOLUTIONS)
        self._show_situation(previewing=True)

    def welcome(self) -> None:
        """Show the page of a window without an archive."""
        self.pages.go(Location(PageName.START))

    def _connect(self) -> None:
        from viewer.main_window.keeping_actions import wire_keeping
        from viewer.main_window.topic_acts import wire_topics

        workplace, browse = self.workplace, self.pages.browse
        workplace.archive_changed.connect(self._show_archive)
        workplace.counts_changed.connect(self._show_counts)
        workplace.records_changed.connect(self.door.refresh_counts)
        workplace.location_wanted.connect(self.go)
        workplace.window_wanted.connect(self.go_apart)
        self.pages.titled.connect(self.note_title)
        workplace.said.connect(self.notices.say)
        workplace.undo_offered.connect(self.notices.offer)
        workplace.more_offered.connect(self.notices.offer_more)
        workplace.jobs.failed.connect(self.notices.note_failure)
        self.door.refused.connect(lambda _folder, error: self.complain(error))
        self.rail.activated.connect(lambda key, _apart: workplace.go(Location(PageName(key))))
        self.rail.neared.connect(self.look_ahead)
        self.rail.fold_wanted.connect(self.actions_by_name["rail"].trigger)
        self.rail.facets_wanted.connect(browse.narrowing.show_facets_at)
        self.rail.head_menu_wanted.connect(self.menus.show_file_menu)
        self.toolbar.query_edited.connect(self._search)
        self.toolbar.query_submitted.connect(self._submit)
        self.toolbar.results_wanted.connect(browse.focus_results)
        browse.list_of_results.share_focus_with(self.toolbar.search.line)
        browse.narrowing.take_back_from(self.toolbar.search.line)
        browse.moved.connect(self._note_move)
        browse.narrowing.facets_released.connect(self._place_facets)
        browse.variants_changed.connect(self.actions_by_name["variants"].setChecked)
        browse.query_replaced.connect(self.toolbar.search.set_text)
        self.completing.begin()
        wire_topics(self)
        self.pages.original_wanted.connect(self.originals.open)
        self.pages.further_wanted.connect(self.originals.open)
        self.folder_watch.unreachable.connect(self.status_line.note_unreachable)
        wire_keeping(self)
        self.originals.opened.connect(self.status_line.note_original)
        self.originals.refused.connect(self.status_line.note_unopened)
        self.pages.files_dropped.connect(self.import_paths)
        self.pages.action_wanted.connect(lambda name: self.actions_by_name[name].trigger())

    def _search(self, text: str) -> None:
        """Typing leads to the results from every page."""
        if self.location.page != PageName.RESOLUTIONS:
            self.go(Location(PageName.RESOLUTIONS, query=text))
        self.pages.browse.set_query(text)

    def _submit(self, text: str) -> None:
        self._search(text)
        self.pages.browse.searching.finish_typing()
        self.pages.browse.focus_results()

    # The archive --------------------------------------------------------------------------------

    def preview(self, first: "FirstPage") -> bool:
        """Show the first rows of an archive that is still to be opened; False if it has none."""
        self.workplace.counts = first.counts
        self.rail_content.set_archive(first.info.title, first.counts)
        self._set_title(first.info.title)
        if not first.counts.meetings:
            return False
        self._show_situation(previewing=True)
        self.pages.browse.preview(first)
        self.pages.setCurrentWidget(self.pages.browse)
        self.rail_content.set_page(PageName.RESOLUTIONS)
        self.strip.set_counts(first.counts)
        return True

    def _show_archive(self) -> None:
        """Another archive is open, or none."""
        archive = self.workplace.archive
        self.history.clear()
        self.pages.forget()
        self._set_title(title := archive.info.title if archive is not None else "")
        counts = self.workplace.counts if archive is not None else None
        self.rail_content.set_archive(title, counts)
        self._show_situation()
        self.go(self.entrance())
        if not self.toolbar.search.line.hasFocus():
            self.focus_page()  # or Qt gives it to the first button that it finds

    def entrance(self) -> Location:
        """Where one is when an archive has been opened."""
        has_records = self.workplace.counts.meetings > 0
        return Location(PageName.RESOLUTIONS if has_records else PageName.START)

    def _show_counts(self, counts: "ArchiveCounts") -> None:
        archive = self.workplace.archive
        if archive is None:
            return
        self.rail_content.set_archive(archive.info.title, counts)
        self._show_situation()
        if counts.meetings and self.location.page == PageName.START:
            self.go(Location(PageName(self.location.id or PageName.RESOLUTIONS)))

    def _show_situation(self, *, previewing: bool = False) -> None:
        workplace = self.workplace
        archive = workplace.archive is not None or previewing
        records = previewing or (archive and workplace.counts.meetings > 0)
        writable = workplace.can_write()
        self._previews = previewing
        finds = records or (archive and workplace.counts.inbox > 0)
        self.toolbar.set_situation(archive=archive, records=finds, writable=writable)
        self.pages.set_situation(archive=archive, writable=writable)
        if self._complete:
            self.actions_by_name.set_situation(archive=archive, records=records, writable=writable)
            self._update_ways()

    def import_paths(self, paths: list[Path]) -> None:
        """Take files and folders in, on the inbox page; first an archive, if there is none."""
        if not paths:
            return
        if self.workplace.archive is None:
            self.asking.new_archive(then=lambda: self.import_paths(paths))
        elif self.workplace.can_write():
            self.go(Location(PageName.INBOX))
            self.pages.import_paths(paths)

    def complain(self, error: BaseException) -> None:
        """Show a failure as a sentence."""
        self.notices.complain(error)

    # Shape and language -------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        self.menus.retranslate()
        self.rail_content.retranslate()
        if self._complete:
            self.actions_by_name.retranslate()
            self.status_line.retranslate()
            self.history_work.retranslate()

    def fit(self) -> None:
        """Fold the rail and choose the panes by the width that there is."""
        narrow = self.width() < px(NARROW)
        self.rail.set_narrow(narrow or self.settings.rail_folded)
        self.pages.set_room(narrow=narrow, small=self.width() < px(SMALL))
        self.toolbar.set_narrow(narrow)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language at once; who comes back to the window sees what others have done."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        archive = self.workplace.archive if self.isActiveWindow() else None
        if event.type() == QEvent.Type.ActivationChange and archive is not None:
            archive.look_for_changes()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may want another arrangement."""
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads from the covering reading pane to the list; Shift+F10 asks for a menu."""
        if event.key() == Qt.Key.Key_Escape and self.pages.browse.uncover():
            return
        from viewer.widgets.menu_key import asks_for_menu

        if asks_for_menu(self, event):
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab leads from the results to what is read, which was made after all the rest."""
        from viewer.pages.panes import Panes
        from viewer.widgets.tab_neighbours import TabNeighbours

        searching = self.location.page == PageName.RESOLUTIONS
        panes = self.pages.browse.findChild(Panes) if searching else None
        if not isinstance(panes, Panes):
            return super().focusNextPrevChild(forward)
        walk = TabNeighbours(panes.left, panes.right, super().focusNextPrevChild).walk
        return walk(forward=forward)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files can be dropped anywhere, unless the archive cannot be changed."""
        from viewer.widgets.drop_zone import local_paths

        if self.takes_files() and local_paths(event.mimeData()):
            event.acceptProposedAction()

    def takes_files(self) -> bool:
        """Whether files can be taken in: into the archive, or one that is to be made for them."""
        return self.workplace.archive is None or self.workplace.can_write()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them in."""
        from viewer.widgets.drop_zone import local_paths

        event.acceptProposedAction()
        self.import_paths(local_paths(event.mimeData()))

    def restore_shape(self) -> None:
        """The window as it was left; the first time no larger than the screen, title and all."""
        if self.settings.geometry.isEmpty():
            title = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
            self.resize(self.size().boundedTo(self.screen().availableSize() - QSize(0, title)))
        else:
            self.restoreGeometry(self.settings.geometry)
        self.fit()

    def _end_program(self) -> None:
        """It has closed unseen: Qt ends the program when the last window closes that is seen."""
        QCoreApplication.quit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask for a form that is not saved, back up, keep the shape, end the work in order.

        While other windows are open the work is not ended.
        """
        if self.held_at_end(self.close) or self.steps_aside() or not self.keeping.finish():
            event.ignore()
            return
        self.settings.geometry = self.saveGeometry()
        self.pages.save_shape()
        self.settings.sync()
        self.workplace.jobs.shutdown()
        self.door.shut()
        self.originals.clean_up()
        super().closeEvent(event)
        if not self.isVisible():
            self._end_program()
