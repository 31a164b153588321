"""The journal: everything that was done in the archive, what can be undone, and the log's end."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from db import Archive
from db.model.history import ArchiveEvent, EventFilter, LogContents
from viewer.i18n import moment_text, number_text
from viewer.jobs import Lane
from viewer.models.event_table import EventTableModel
from viewer.models.moment_wish import MomentWish
from viewer.models.record_name import record_name
from viewer.pages.event_words import deed_words, event_facts, event_words
from viewer.pages.journal_detail import JournalDetail
from viewer.pages.journal_filters import JournalFilters
from viewer.pages.location import Location
from viewer.pages.page import Page, row
from viewer.pages.wording import fact_line, type_word
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.no_results import NoResults
from viewer.widgets.place_link import apart, apart_words
from viewer.widgets.plain_text import Label
from viewer.widgets.record_table import RecordTable

#: ``(width, share)`` of each column: when, what, the record, who, why.
_WIDTHS = ((200, 0), (150, 5), (120, 4), (90, 0), (90, 2))
Found = tuple[tuple[int, ...], LogContents, str]


class JournalPage(Page):
    """Fetches the numbers of all events at once and the events as they come into view."""

    least_height = 400

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("page", parent=parent)
        self._workplace = workplace
        self._current = 0
        self._model = EventTableModel(_cells, self)
        self._title = Label(role="page_title")
        self._count = Label(role="secondary", colour="text2")
        self.filters = JournalFilters()
        self._table = RecordTable()
        self._nothing = NoResults("history")
        self.detail = JournalDetail()
        self._build()
        self._connect()
        self.set_focus_goal(self._table)
        self.retranslate()

    def _build(self) -> None:
        self._table.setModel(self._model)
        header = self._table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSortIndicatorShown(False)
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(36), px(18), px(36), 0)
        layout.setSpacing(px(12))
        layout.addLayout(row(self._title, self._count, -1, spacing=10))
        layout.addWidget(self.filters)
        layout.addWidget(self._nothing)
        layout.addWidget(self._table, 1)
        layout.addStretch(0)
        layout.addWidget(self.detail)

    def _connect(self) -> None:
        self._model.page_wanted.connect(self._fetch_page)
        self._model.filled.connect(lambda _page: self._show_current())
        self._table.selectionModel().currentRowChanged.connect(lambda *_: self._show_current())
        self._table.opened.connect(self._open)
        self._table.menu_wanted.connect(self._show_menu)
        self.filters.changed.connect(self.refresh)
        self.detail.undo_wanted.connect(self.undo_current)
        self.detail.record_wanted.connect(self._go_to_record)
        self.detail.history_wanted.connect(self._go_to_history)
        self.detail.then_wanted.connect(self.show_then)
        self.detail.copy_wanted.connect(self._copy_head)
        self._workplace.records_changed.connect(self._refresh_if_shown)
        self._workplace.searches_changed.connect(self._refresh_if_shown)

    # Fetching -----------------------------------------------------------------------------------

    def show_location(self, location: Location) -> None:
        """Fetch the log anew: much may have been done."""
        self.refresh()

    def refresh(self) -> None:
        """Fetch the numbers of the events, what the log can be narrowed to, and its end."""
        archive, wanted = self._workplace.archive, self.filters.wanted()
        if archive is not None:
            self._workplace.jobs.submit(
                Lane.READ,
                lambda report: _read(archive, wanted),
                self._take,
                replaces="numbers of events",
            )

    def forget(self) -> None:
        """Another archive is open."""
        self._current = 0
        self.filters.reset()
        self._model.set_numbers(())
        self.detail.show_event(None, can_write=False)

    def retranslate(self) -> None:
        """Words, names and moments follow the language."""
        self._title.setText(self.tr("Journal"))
        self.setAccessibleName(self._title.text())
        self._table.setAccessibleName(self._title.text())
        self._nothing.set_content(
            self.tr("No event is like that"), notes=[self.tr("Leave out a word or a condition.")]
        )
        titles = (self.tr("When"), self.tr("What"), self.tr("Record"), self.tr("Who"))
        current = self._table.currentIndex().row()
        self._model.set_titles((*titles, self.tr("Reason")))
        self._table.set_columns(_WIDTHS)
        self._choose(current)

    def bar_clearance(self) -> int:
        """What is said of the chosen event, and the log's end, stay in sight."""
        return self.detail.height()

    def row_count(self) -> int:
        """How many events are listed."""
        return self._model.rowCount()

    def current_event(self) -> ArchiveEvent | None:
        """The event that is chosen."""
        return self._model.event_at(self._table.currentIndex().row())

    def choose_event(self, number: int) -> None:
        """Choose an event by its number."""
        self._choose(self._model.row_of(number))

    def _refresh_if_shown(self) -> None:
        if self.isVisible():
            self.refresh()

    def _take(self, found: Found) -> None:
        numbers, contents, head = found
        event = self.current_event()
        self._current = event.seq if event is not None else self._current
        self.filters.set_contents(contents)
        self.detail.show_head(head)
        self._model.set_numbers(numbers)
        self._count.setText(number_text(len(numbers)))
        self._nothing.setVisible(not numbers)
        self._table.setVisible(bool(numbers))
        self._choose(max(0, self._model.row_of(self._current)))

    def _choose(self, place: int) -> None:
        if 0 <= place < self._model.rowCount():
            self._table.setCurrentIndex(self._model.index(place, 0))
        self._show_current()

    def _fetch_page(self, page: int) -> None:
        archive = self._workplace.archive
        if archive is None:
            return
        numbers, language = tuple(self._model.page_numbers(page)), self._workplace.language

        def take(events: Sequence[ArchiveEvent]) -> None:
            if tuple(self._model.page_numbers(page)) == numbers:
                self._model.put_events(page, events)

        def failed(error: Exception) -> None:
            self._model.give_up(page)
            self._workplace.jobs.failed.emit(None, error)

        work = partial(archive.history.events_numbered, numbers, language)
        self._workplace.jobs.submit(Lane.READ, lambda report: work(), take, failed)

    # What is chosen -----------------------------------------------------------------------------

    def _show_current(self) -> None:
        workplace = self._workplace
        self.detail.show_event(
            self.current_event(), can_write=workplace.can_write(), past=workplace.shows_past()
        )

    def undo_current(self) -> None:
        """Take the chosen event back."""
        archive, event = self._workplace.archive, self.current_event()
        if archive is None or event is None or not event.undoable:
            return
        workplace, language = self._workplace, self._workplace.language

        def done(_event: int) -> None:
            workplace.records_changed.emit()
            workplace.searches_changed.emit()
            said = self.tr("Undone: {what}").replace("{what}", deed_words(event.what, {}))
            workplace.undo_offered.emit(said, workplace.undoing.undo)

        workplace.jobs.submit(
            Lane.WRITE,
            lambda report: archive.history.undo(event.seq, language),
            done,
            title=self.tr("Taking back"),
        )

    def show_then(self) -> None:
        """Show the archive as it was after the chosen event."""
        event = self.current_event()
        if event is not None:
            self._workplace.moment_wanted.emit(MomentWish(event=event.seq))

    def _open(self, index: QModelIndex, _apart: bool) -> None:
        self._go_to_record_of(self._model.event_at(index.row()))

    def _go_to_record(self) -> None:
        self._go_to_record_of(self.current_event())

    def _go_to_record_of(self, event: ArchiveEvent | None) -> None:
        """The record's page; of one that is not there any more its versions."""
        if event is not None and event.record is not None:
            self._workplace.go_to_kept(event.record)

    def _go_to_history(self) -> None:
        event = self.current_event()
        if event is not None and event.record is not None:
            self._workplace.go_to_history(event.record.id)

    def _copy_head(self, head: str) -> None:
        QApplication.clipboard().setText(head)
        self._workplace.said.emit(self.tr("The end of the log was copied"))

    def _show_menu(self, point: QPoint) -> None:
        from viewer.theme.style import quiet_style

        event = self.current_event()
        if event is None:
            return
        menu = QMenu(self)
        menu.setStyle(quiet_style())
        menu.aboutToHide.connect(menu.deleteLater)
        named = event.record is not None
        undoable = event.undoable and self._workplace.can_write()
        present = not self._workplace.shows_past()
        for text, act, possible in (
            (self.tr("Go to the record"), self._go_to_record, named),
            (apart_words(), partial(apart, self._open, self._table.currentIndex()), named),
            (self.tr("History of the record"), self._go_to_history, named),
            (self.tr("Show the archive as of then"), self.show_then, present),
            (self.tr("Undo this"), self.undo_current, undoable),
        ):
            action = menu.addAction(text)
            action.setEnabled(possible)
            action.triggered.connect(lambda _checked=False, act=act: act())
        menu.popup(point)


def _read(archive: Archive, wanted: EventFilter) -> Found:
    history = archive.history
    return history.event_numbers(wanted), history.log_contents(), history.head()


def _cells(event: ArchiveEvent) -> tuple[str, ...]:
    """What a row says."""
    what = fact_line(event_words(event.what, event.detail), event_facts(event.detail))
    record = event.record
    named = fact_line(type_word(record.type), record_name(record)) if record is not None else ""
    return moment_text(event.at), what, named, event.who, event.reason
