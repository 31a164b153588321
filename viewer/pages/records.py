"""A page with all records of one type in a table: meetings, people, institutions, instruments."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from db.model import AUTHORITY_TYPES, RecordType, Row
from viewer.jobs import Lane
from viewer.models.record_columns import COLUMNS, FIRST_ORDER, Column
from viewer.models.record_table import RecordTableModel
from viewer.pages.location import Location
from viewer.pages.page import Page, row
from viewer.pages.wording import fact_line
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.chosen_rows import chosen_rows
from viewer.widgets.no_results import NoResults
from viewer.widgets.plain_text import Label
from viewer.widgets.record_table import RecordTable

_NATIVE = QKeySequence.SequenceFormat.NativeText


class ListedRecords(NamedTuple):
    """What a table lists: of which type, under which title, in which columns and order."""

    type: RecordType
    title: str
    columns: Sequence[Column]
    ids: Sequence[str]


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
        self._sorted_by, self._descending = FIRST_ORDER[record_type]
        self._order = columns[self._sorted_by].order
        self._loaded = False
        self._model = RecordTableModel(columns, self)
        self._title = Label(role="page_title")
        self._count = Label(role="secondary", colour="text2")
        self._table = RecordTable()
        self._table.setModel(self._model)
        self._table.set_columns([(column.width, column.share) for column in columns])
        self._table.set_gone_role(RecordTableModel.GoneRole)
        self._table.set_density(workplace.settings.density)
        self._nothing = NoResults("info")
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(36), px(18), px(36), 0)
        layout.setSpacing(px(12))
        layout.addLayout(row(self._title, self._count, -1, spacing=10))
        layout.addWidget(self._nothing)
        layout.addWidget(self._table, 1)
        self._model.page_wanted.connect(self._fetch_page)
        self._model.order_wanted.connect(self._set_order)
        self._table.opened.connect(self._open)
        self._table.selectionModel().selectionChanged.connect(lambda *_: self._say_count())
        self._table.menu_wanted.connect(self._show_menu)
        self._table.horizontalHeader().sectionClicked.connect(self._sort_by)
        edit = QShortcut(QKeySequence("E"), self._table)
        edit.setContext(Qt.ShortcutContext.WidgetShortcut)
        edit.activated.connect(lambda: self.action_wanted.emit("edit_record"))
        workplace.records_changed.connect(self._reload_if_shown)
        self._show_order()
        self.setFocusProxy(self._table)
        self.retranslate()

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
        record_type, order, descending = self._type, self._order, self._descending
        language = self._workplace.language
        self._workplace.jobs.submit(
            Lane.READ,
            lambda report: archive.record_ids(
                record_type, order=order, descending=descending, language=language
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
        return ListedRecords(self._type, self._title.text(), self._model.columns, self._model.ids())

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
        self._nothing.set_content(self.tr("None is recorded yet"))
        self._model.forget_rows()
        if self._loaded:
            self.reload()

    def _reload_if_shown(self) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._loaded = False

    def _take_ids(self, ids: Sequence[str]) -> None:
        self._model.set_ids(ids)
        self._say_count()
        self._nothing.setVisible(not ids)
        self._table.setVisible(bool(ids))

    def _say_count(self) -> None:
        """How many there are, and how many of them are chosen where that is more than one."""
        listed, chosen = self._model.rowCount(), len(self._chosen_rows())
        said = self.tr("%Ln chosen", "", chosen) if chosen > 1 else ""
        self._count.setText(fact_line(str(listed) if listed else "", said))

    def _fetch_page(self, page: int) -> None:
        archive = self._workplace.archive
        if archive is None:
            return
        ids, language = tuple(self._model.page_ids(page)), self._workplace.language
        record_type = self._type

        def take(rows: Mapping[str, Row]) -> None:
            if tuple(self._model.page_ids(page)) == ids:
                self._model.put_rows(page, rows)

        self._workplace.jobs.submit(
            Lane.READ, lambda report: archive.rows(record_type, ids, language), take
        )

    def _set_order(self, order: str, descending: bool) -> None:
        self._order, self._descending = order, descending
        self.reload()

    def _sort_by(self, section: int) -> None:
        """Sort by a column; by the same one again, the other way round."""
        if self._model.columns[section].order:
            self._descending = section == self._sorted_by and not self._descending
            self._sorted_by = section
            self._show_order()
            self._model.sort(section, self._direction())

    def _direction(self) -> Qt.SortOrder:
        order = Qt.SortOrder
        return order.DescendingOrder if self._descending else order.AscendingOrder

    def _show_order(self) -> None:
        header = self._table.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSortIndicator(self._sorted_by, self._direction())

    def _open(self, index: QModelIndex, _in_new_tab: bool) -> None:
        record_id = self._model.id_at(index.row())
        if record_id is not None:
            self._workplace.go_to_record(self._type, record_id)
