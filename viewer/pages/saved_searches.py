"""The page of the saved searches: open, rename, delete, put in an order; what each finds now."""

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from db.errors import SearchNameError
from db.model import SavedSearch
from viewer.i18n import filled, number_text
from viewer.jobs import Lane
from viewer.models.saved_searches import WIDTHS, SavedSearchModel
from viewer.pages.location import Location
from viewer.pages.page import Page, clear, row
from viewer.pages.query_words import free_name, search_words
from viewer.pages.search_keeping import SearchKeeping
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.name_popup import NamePopup
from viewer.widgets.no_results import NoResults
from viewer.widgets.ordered_table import OrderedTable
from viewer.widgets.panels import FlowRow, KeyHint
from viewer.widgets.place_link import apart, apart_words
from viewer.widgets.plain_text import Label

#: While the index moves the hits are counted anew no more often, in milliseconds.
_CALM = 400
#: Narrower than this, in logical pixels, the page shows no days.
_ROOMY = 720


class SavedSearchesPage(Page):
    """A table of the searches in their order."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("page", parent=parent)
        self._workplace = workplace
        self._keeping = SearchKeeping(workplace, self)
        self._model = SavedSearchModel(search_words, self)
        self._title = Label(role="page_title")
        self._count = Label(role="secondary", colour="text2")
        self._nothing = NoResults("bookmark")
        self._table = OrderedTable()
        self._popup = NamePopup(self)
        self._renamed: SavedSearch | None = None
        self._wanted = ""
        self._keys = QWidget()
        self._hints = FlowRow(16, 6, self._keys)
        self._recount = QTimer(self)
        self._recount.setSingleShot(True)
        self._recount.setInterval(_CALM)
        self._build()
        self._connect()
        self.set_focus_goal(self._table)
        self.retranslate()

    def _build(self) -> None:
        self._table.setModel(self._model)
        self._table.set_columns(WIDTHS)
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(36), px(18), px(36), px(12))
        layout.setSpacing(px(12))
        layout.addLayout(row(self._title, self._count, -1, spacing=10))
        layout.addWidget(self._nothing)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._keys)
        layout.addStretch(0)

    def _connect(self) -> None:
        table, keeping, workplace = self._table, self._keeping, self._workplace
        table.opened.connect(self._open)
        table.rename_wanted.connect(self._ask_name)
        table.delete_wanted.connect(self._delete)
        table.undo_wanted.connect(keeping.undo)
        table.move_wanted.connect(self._move)
        table.menu_wanted.connect(self._show_menu)
        self._popup.named.connect(self._rename)
        keeping.renamed.connect(lambda _search: self._popup.close())
        keeping.refused.connect(self._refuse)
        keeping.listed.connect(self._take)
        workplace.searches_changed.connect(self._refresh_if_shown)
        workplace.index_changed.connect(lambda _status: self._recount_soon())
        self._recount.timeout.connect(self._count_next_anew)

    # What is shown ------------------------------------------------------------------------------

    def show_location(self, location: Location) -> None:
        """Fetch the searches; another window may have changed them."""
        self.refresh()
        self._workplace.searches_changed.emit()

    def refresh(self) -> None:
        """Fetch the searches anew."""
        self._keeping.fetch()

    def forget(self) -> None:
        """Another archive is open."""
        self._model.set_searches(())

    def bar_clearance(self) -> int:
        """Notices leave the row of keys in sight."""
        return self._keys.height() + px(2)

    def searches(self) -> tuple[SavedSearch, ...]:
        """The searches that are listed."""
        return self._model.searches()

    def hits(self) -> dict[str, int | None]:
        """What is known of how much the searches find, by their ids."""
        return dict(self._model.hits())

    def retranslate(self) -> None:
        """Words, names and dates follow the language."""
        self._title.setText(self.tr("Saved searches"))
        self.setAccessibleName(self._title.text())
        self._table.setAccessibleName(self._title.text())
        self._nothing.set_content(
            self.tr("No search is saved yet"),
            notes=[self.tr("Search for something, or choose filters, and press Ctrl+S.")],
        )
        self._model.refresh_words()
        self._show_hints()
        if self.isVisible():
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the day is left out."""
        super().resizeEvent(event)
        roomy = self.width() >= px(_ROOMY)
        *others, (day, share) = WIDTHS
        self._table.set_columns([*others, (day if roomy else 0, share)])
        self._table.setColumnHidden(len(others), not roomy)

    def event(self, event: QEvent) -> bool:
        """What another window has changed is seen when one comes back to this one."""
        if event.type() == QEvent.Type.WindowActivate and self.isVisible():
            self._workplace.searches_changed.emit()
        return super().event(event)

    def _refresh_if_shown(self) -> None:
        if self.isVisible():
            self.refresh()

    def _take(self, searches: tuple[SavedSearch, ...]) -> None:
        before = self._table.currentIndex().row()
        current = self._wanted or self._id_at(before)
        self._wanted = ""
        self._model.set_searches(searches)
        self._count.setText(number_text(len(searches)) if searches else "")
        self._nothing.setVisible(not searches)
        self._table.setVisible(bool(searches))
        self._table.set_movable(self._workplace.can_write())
        self._show_hints()
        found = self._model.row_of(current)
        self._table.choose(found if found >= 0 else before)
        self._count_next(self._uncounted())

    def _id_at(self, row_number: int) -> str:
        search = self._model.search_at(row_number)
        return search.id if search is not None else ""

    def _show_hints(self) -> None:
        clear(self._hints)
        hints = [(self.tr("Enter"), self.tr("search"))]
        if self._workplace.can_write():
            hints += [
                ("F2", self.tr("rename")),
                (self.tr("Del"), self.tr("delete")),
                ("Alt+↑ Alt+↓", self.tr("move")),
            ]
        for keys, words in hints if self._model.rowCount() else ():
            self._hints.addWidget(KeyHint(keys, words))

    # How much they find -------------------------------------------------------------------------

    def _recount_soon(self) -> None:
        if self.isVisible() and not self._recount.isActive():
            self._recount.start()

    def _count_next_anew(self) -> None:
        self._count_next([search.id for search in self._model.searches()])

    def _uncounted(self) -> list[str]:
        known = self._model.hits()
        return [search.id for search in self._model.searches() if search.id not in known]

    def _count_next(self, ids: list[str]) -> None:
        """Count one after the other, so that whoever searches meanwhile does not wait for all."""
        archive = self._workplace.archive
        if archive is None or not ids:
            return
        search = self._model.search_at(self._model.row_of(ids[0]))
        if search is None or search.query is None:
            self._count_next(ids[1:])
            return
        query, search_id = search.query, search.id

        def take(hits: int | None) -> None:
            self._model.set_hits(search_id, hits)
            self._count_next(ids[1:])

        self._workplace.jobs.submit(
            Lane.READ,
            lambda report: archive.saved_searches.hits(query, report.is_stale),
            take,
            replaces="hits of saved searches",
        )

    # What is done -------------------------------------------------------------------------------

    def _chosen(self) -> SavedSearch | None:
        return self._model.search_at(self._table.currentIndex().row())

    def _open(self, index: QModelIndex, _apart: bool) -> None:
        search = self._model.search_at(index.row())
        if search is not None:
            self._workplace.search_wanted.emit(search)

    def _ask_name(self) -> None:
        search = self._chosen()
        if search is None or not self._workplace.may_change():
            return
        self._renamed = search
        point = self._table.row_below(self._table.currentIndex().row())
        self._popup.ask(point, self.tr("Rename the search"), self.tr("Rename"), search.name)

    def _rename(self, name: str) -> None:
        if self._renamed is not None:
            self._keeping.rename(self._renamed, name)

    def _refuse(self, error: Exception, sentence: str) -> None:
        ways = []
        if isinstance(error, SearchNameError) and error.code == "search_name_taken":
            other = free_name(self._popup.name(), [one.name for one in self._model.searches()])
            words = filled(self.tr("Rename to “{name}”"), name=other)
            ways = [(words, partial(self._rename, other))]
            sentence = filled(
                self.tr("Another search is called “{name}”."), name=str(error.params["name"])
            )
        self._popup.refuse(sentence, ways)

    def _delete(self) -> None:
        search = self._chosen()
        if search is not None and self._workplace.may_change():
            self._keeping.delete(search)

    def _move(self, row_number: int, to: int) -> None:
        ids = [search.id for search in self._model.searches()]
        moved = ids[row_number]
        order = [i for i in ids[:to] if i != moved] + [moved]
        order += [i for i in ids[to:] if i != moved]
        if self._workplace.may_change():
            self._wanted = moved
            self._keeping.put_in_order(order)

    def _show_menu(self, point: QPoint) -> None:
        from viewer.theme.style import quiet_style

        menu = QMenu(self)
        menu.setStyle(quiet_style())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        index = self._table.currentIndex()
        last = self._model.rowCount() - 1
        can_write = self._workplace.can_write()
        for text, keys, act, possible in (
            (self.tr("Search"), "Return", lambda: self._open(index, False), True),
            (apart_words(), "Ctrl+Return", lambda: apart(self._open, index), True),
            (self.tr("Rename…"), "F2", self._ask_name, can_write),
            (
                self.tr("Move up"),
                "Alt+Up",
                lambda: self._move(index.row(), index.row() - 1),
                can_write and index.row() > 0,
            ),
            (
                self.tr("Move down"),
                "Alt+Down",
                lambda: self._move(index.row(), index.row() + 2),
                can_write and index.row() < last,
            ),
            (self.tr("Delete"), "Del", self._delete, can_write),
        ):
            action = menu.addAction(text)
            action.setShortcut(keys)
            action.triggered.connect(lambda _checked=False, act=act: act())
            action.setEnabled(possible)
        menu.popup(point)
