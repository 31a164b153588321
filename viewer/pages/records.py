"""A page with all records of one type in a table: meetings, people, institutions, instruments."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from db.model import AUTHORITY_TYPES, RecordType
from viewer.i18n import number_text
from viewer.jobs import Lane
from viewer.models.column import Column
from viewer.models.record_columns import COLUMNS
from viewer.models.record_table import RecordTableModel
from viewer.pages.column_choosing import ColumnChoosing
from viewer.pages.location import Location
from viewer.pages.page import Page, row
from viewer.pages.row_fetching import RowFetching
from viewer.pages.wording import fact_line
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.chosen_rows import ChosenWords, choose_also, chosen_rows, places_of
from viewer.widgets.no_results import NoResults
from viewer.widgets.place_link import apart, apart_words
from viewer.widgets.plain_text import Label
from viewer.widgets.record_table import RecordTable

_NATIVE = QKeySequence.SequenceFormat.NativeText


class ListedRecords(NamedTuple):
    """What a table lists: of which type, under which title, in which columns and order."""

    type: RecordType
    title: str
    columns: Sequence[Column]
    widths: Sequence[int]
    ids: Sequence[str]

    @property
    def fields(self) -> Sequence[str]:
        """What its columns show beyond the rows."""
        return [column.further for column in self.columns if column.further]


class RecordsPage(Page):
    """Fetches the ids at once and the rows as they come into view.

    ``action_wanted`` carries the name of an action of the window.
    """

    action_wanted = Signal(str)

    def __init__(
        self, workplace: Workplace, record_type: RecordType, parent: QWidget | None = None
    ) -> None:
        super().__init__("page", parent=parent)
        self._workplace = workplace
        self._type = record_type
        columns = COLUMNS[record_type]
        self._loaded = False
        self._model = RecordTableModel(columns, self)
        self._title = Label(role="page_title")
        self._count = Label(role="secondary", colour="text2")
        self._table = RecordTable()
        self._table.setModel(self._model)
        self._table.set_columns([(column.width, column.share) for column in columns])
        self._table.set_widest({place: one.widest for place, one in enumerate(columns)})
        self._table.set_gone_role(RecordTableModel.GoneRole)
        self._table.set_cell_source(self._model.cell)
        self.choosing = ColumnChoosing(record_type, self._table, self._model, workplace.settings)
        fields = self.choosing.fields
        self._fetching = RowFetching(workplace, record_type, self._model, fields)
        self._nothing = NoResults("info")
        self._nothing.hide()
        self._nothing.activated.connect(self.action_wanted)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(px(36), px(18), px(36), 0)
        layout.setSpacing(px(12))
        self._head = row(self._title, self._count, -1, spacing=10)
        layout.addLayout(self._head)
        layout.addWidget(self._nothing)
        layout.addWidget(self._table, 1)
        layout.addStretch(0)
        self._connect()
        self.set_focus_goal(self._table)
        self.retranslate()

    def _connect(self) -> None:
        workplace = self._workplace
        self._fetching.let_go.connect(self._table.viewport().update)
        self.choosing.order_changed.connect(self.reload)
        self.choosing.fields_changed.connect(self._model.forget_rows)
        self._table.opened.connect(self._open)
        self._table.set_dragging(self.dragged)
        self._table.selectionModel().selectionChanged.connect(lambda *_: self._say_count())
        self._table.menu_wanted.connect(self._show_menu)
        edit = QShortcut(QKeySequence("E"), self._table)
        edit.setContext(Qt.ShortcutContext.WidgetShortcut)
        edit.activated.connect(lambda: self.action_wanted.emit("edit_record"))
        workplace.records_changed.connect(self._reload_if_shown)

    def show_location(self, location: Location) -> None:
        """Fetch the ids if that was not done yet."""
        if not self._loaded:
            self.reload()

    def reload(self) -> None:
        """Fetch everything anew."""
        archive = self._workplace.archive
        if archive is None:
            return
        self._loaded = True
        record_type, language = self._type, self._workplace.language
        (order, descending), *then = self.choosing.orders()
        self._workplace.jobs.submit(
            Lane.READ,
            lambda report: archive.record_ids(
                record_type,
                order=order,
                descending=descending,
                then=then,
                language=language,
                is_unwanted=report.is_stale,
            ),
            self._take_ids,
            replaces=f"ids of {record_type}",
        )

    @property
    def table(self) -> RecordTable:
        """The table."""
        return self._table

    def listed(self) -> ListedRecords:
        """All that is listed, in the order that is shown."""
        shown, table = self.choosing.shown(), self._table
        widths = [max(1, table.columnWidth(column)) for column in table.header.shown()]
        return ListedRecords(self._type, self._title.text(), shown, widths, self._model.ids())

    def current_id(self) -> str:
        """The record that is chosen, else empty."""
        return self._model.id_at(self._table.currentIndex().row()) or ""

    def row_count(self) -> int:
        """How many records are listed."""
        return self._model.rowCount()

    def chosen(self) -> list[str]:
        """The records of the selected rows, the one with the keyboard first."""
        here, ids = self._table.currentIndex().row(), self._model.ids()
        rows = sorted(self._chosen_rows(), key=lambda number: number != here)
        return [ids[number] for number in rows if number < len(ids)]

    def _chosen_rows(self) -> list[int]:
        return chosen_rows(self._table.selectionModel().selection())

    def _chosen_count(self) -> int:
        return len(self._chosen_rows())

    def dragged(self) -> QMimeData | None:
        """What a drag of the chosen rows carries."""
        from viewer.pages.record_dragging import dragged_records

        archive, ids = self._workplace.archive, self.chosen()
        if archive is None or not ids:
            return None
        shown, language = self.choosing.shown(), self._workplace.language
        settings = self._workplace.settings
        return dragged_records(archive, self._type, ids, shown, language, settings)

    def _show_menu(self, point: QPoint) -> None:
        """What can be done with the rows that are chosen; the keys are the window's."""
        from viewer.theme.style import quiet_style

        menu = QMenu(self)
        menu.setStyle(quiet_style())
        menu.aboutToHide.connect(menu.deleteLater)
        for text, keys, act, possible in self._menu_entries():
            action = menu.addAction(f"{text}\t{QKeySequence(keys).toString(_NATIVE)}")
            action.setEnabled(possible)
            action.triggered.connect(lambda _checked=False, act=act: act())
        menu.popup(point)

    def _menu_entries(self) -> Iterator[tuple[str, str, Callable[[], object], bool]]:
        record_id, workplace, wanted = self.current_id(), self._workplace, self.action_wanted.emit
        writes = workplace.can_write()
        yield self.tr("Open"), "Return", lambda: self._open(self._table.currentIndex(), False), True
        here = self._table.currentIndex()
        yield apart_words(), "Ctrl+Return", lambda: apart(self._open, here), True
        yield self.tr("Edit…"), "F2", lambda: wanted("edit_record"), writes
        if self._type in AUTHORITY_TYPES:
            merge = self.tr("Merge with another…")
            yield merge, "Ctrl+Shift+J", lambda: wanted("merge_records"), writes
        if len(self._chosen_rows()) > 1:
            together = self.tr("Edit the chosen records…")
            yield together, "Ctrl+Alt+K", lambda: wanted("edit_many"), writes
        yield self.tr("Tags…"), "Ctrl+G", lambda: wanted("tag_records"), writes
        note = self.tr("Write a note…")
        yield note, "Ctrl+Alt+N", lambda: wanted("write_note"), writes
        history = self.tr("History of the record")
        yield history, "Ctrl+H", lambda: workplace.go_to_history(record_id), True
        away = self.tr("Move to the recycle bin…")
        yield away, "Ctrl+Del", lambda: wanted("bin_record"), writes

    def forget(self) -> None:
        """Another archive is open."""
        self._loaded = False
        self._model.set_ids(())

    def retranslate(self) -> None:
        """Names, dates and their order follow the language."""
        titles = {
            RecordType.MEETING: self.tr("Meetings"),
            RecordType.PERSON: self.tr("People"),
            RecordType.INSTITUTION: self.tr("Institutions"),
            RecordType.INSTRUMENT: self.tr("Instruments"),
        }
        self._title.setText(titles[self._type])
        self.setAccessibleName(self._title.text())
        self._table.setAccessibleName(self._title.text())
        self._explain_nothing()
        self._model.forget_rows()
        if self._loaded:
            self.reload()

    def _explain_nothing(self) -> None:
        """What would stand here, and how it comes here."""
        about = {
            RecordType.MEETING: self.tr("A meeting is one session of a council."),
            RecordType.PERSON: self.tr(
                "People are those who took part in sessions, with the offices that were stated."
            ),
            RecordType.INSTITUTION: self.tr(
                "Institutions organise sessions, and people come from them."
            ),
            RecordType.INSTRUMENT: self.tr(
                "Instruments are the agreements and statements that resolutions cite."
            ),
        }
        how = self.tr("They are read from documents, and recorded when you confirm what was read.")
        add = [(self.tr("Add documents…"), "import_files")]
        writable = self._workplace.can_write()
        self._nothing.set_content(
            self.tr("None is recorded yet"), add if writable else [], [about[self._type], how]
        )

    def _reload_if_shown(self) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._loaded = False

    def _take_ids(self, ids: Sequence[str]) -> None:
        place = self._table.currentIndex().row()
        chosen, together = self._model.id_at(place), self.chosen()
        scrolled = self._table.verticalScrollBar().value()
        self._model.set_ids(ids)
        row = self._model.row_of(chosen) if chosen else -1
        if chosen and row < 0 and ids:  # it has gone: the next one is at its place
            row = min(place, len(ids) - 1)
        self._table.choose_still(row)
        if len(together) > 1:
            choose_also(self._table, places_of(together, ids))
        self._table.verticalScrollBar().setValue(scrolled)
        self._say_count()
        if not ids:
            self._explain_nothing()
        self._nothing.setVisible(not ids)
        self._table.setVisible(bool(ids))

    def _say_count(self) -> None:
        """How many there are, and how many of them are chosen where that is more than one."""
        listed, chosen = self._model.rowCount(), self._chosen_count()
        said = ChosenWords().many(chosen) if chosen > 1 else ""
        self._count.setText(fact_line(number_text(listed) if listed else "", said))

    def _open(self, index: QModelIndex, _apart: bool) -> None:
        record_id = self._model.id_at(index.row())
        if record_id is not None:
            self._workplace.go_to_record(self._type, record_id)
