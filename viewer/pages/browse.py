"""The page of search and reading: results at the left, what is read at the right."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.model import FirstPage, Hit, Query, SearchResult, UnitType
from viewer.i18n import in_quotes
from viewer.pages.first_hits import first_result
from viewer.pages.location import Location, PageName
from viewer.pages.narrowing import Narrowing
from viewer.pages.page import Page
from viewer.pages.panes import Panes
from viewer.pages.result_pane import ResultPane
from viewer.pages.searching import Searching
from viewer.pages.workplace import Workplace
from viewer.widgets.result_list import ResultList

if TYPE_CHECKING:
    from viewer.pages.reading_content import ReadingRequest
    from viewer.pages.reading_pane import ReadingPane
    from viewer.pages.result_menu import ResultMenu

_SPLITTER = "browse"
#: Hits that are asked for while typing beyond those that fill the view: the next may be shorter.
_SPARE_HITS = 2


class BrowsePage(Page):
    """Searches as one types and reads what is chosen; what narrows belongs into the rail."""

    original_wanted = Signal(str)
    #: What stands beside the text that is read.
    beside_turned = Signal(str)
    #: What is shown has changed: the query and the record that is read.
    moved = Signal(str, str)
    #: The page itself has put another query in place of what was typed.
    query_replaced = Signal(str)
    #: Other spellings were switched on or off here.
    variants_changed = Signal(bool)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("page", parent=parent)
        self._workplace = workplace
        self.searching = Searching(workplace, self)
        self._results = ResultPane()
        beside = Page("page")
        self._beside = QHBoxLayout(beside)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._panes = Panes(self._results, beside)
        self.narrowing = Narrowing(workplace, self.searching, self._results, self)
        self._narrow = self._small = False
        self._record, self._follows_results = "", True
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._panes)
        self._results.head.set_sort(self.searching.query.sort)
        self.set_density(workplace.settings.density)
        self._connect()

    def _connect(self) -> None:
        searching, results = self.searching, self._results
        searching.asked.connect(lambda: results.list.set_loading(True))
        searching.found.connect(self._show_result)
        searching.found_more.connect(results.append)
        searching.unclear.connect(results.show_unclear)
        searching.failed.connect(self._show_failure)
        results.model.more_wanted.connect(searching.want)
        results.model.before_wanted.connect(searching.want_before)
        results.model.rest_wanted.connect(searching.want)
        searching.lost_more.connect(results.model.give_up)
        results.list.end_wanted.connect(searching.show_end)
        results.list.not_all_chosen.connect(self._workplace.said)
        results.sort_chosen.connect(searching.set_sort)
        results.variants_wanted.connect(self.set_variants)
        results.suggestion_taken.connect(self._replace_query)
        results.list.hit_chosen.connect(self._read_hit)
        results.list.hit_opened.connect(self._open_hit)
        results.list.menu_wanted.connect(self._show_menu)
        self._workplace.records_changed.connect(self._note_index)
        self._workplace.index_changed.connect(self._note_index)

    @property
    def list_of_results(self) -> ResultList:
        """The list, for the search field to share its focus with."""
        return self._results.list

    @property
    def record(self) -> str:
        """The record that is read, ``""`` if none is."""
        return self._record

    @cached_property
    def reading(self) -> "ReadingPane":
        """What is read; made after the first picture, which shows the results only."""
        from viewer.pages.browse_standing import BrowseStanding
        from viewer.pages.reading_pane import ReadingPane
        from viewer.pages.reading_walk import HitWalk

        reading = ReadingPane(self._workplace)
        self._standing = BrowseStanding(self.searching, self._results.list, reading)
        self._walk = HitWalk(self._workplace, self._results, reading, lambda: self._request(""))
        reading.search_wanted.connect(self._replace_query)
        reading.original_wanted.connect(self.original_wanted)
        reading.shown.connect(self._note_shown)
        reading.close_wanted.connect(self.uncover)
        reading.set_room(narrow=self._narrow, small=self._small)
        reading.beside.turned.connect(self._note_beside)
        self._panes.covering_changed.connect(reading.head.set_covering)
        self._beside.addWidget(reading)
        return reading

    def show_location(self, location: Location) -> None:
        """Search for the location's query; read its record, or else the first result."""
        self._follows_results = not location.id
        self._record = location.id
        self.searching.restore(location.asked)
        self.searching.set_text(location.query, at_once=True, far=location.id)
        if location.id:  # marked are the words of this place, not of the one before
            self.reading.read(self._request(location.id, language=location.language))
            self._panes.cover()
        else:
            self._panes.lead()

    def title(self) -> str:
        """What is searched for; what is read, if that was gone to."""
        read = "" if self._follows_results else self.reading.title()
        return ", ".join(filter(None, (in_quotes(self.searching.query.text.strip()), read)))

    def kept_view(self) -> object:
        """A row and a letter in view."""
        return self._standing.kept(self._record) if "reading" in self.__dict__ else None

    def restore_view(self, view: object) -> None:
        """They come back to where they were."""
        self._standing.restore(view, reads=self.reading.is_reading(self._request(self._record)))

    def preview(self, first: FirstPage) -> None:
        """Show the first rows of an archive that is still being opened."""
        self._results.show_result(Query("", sort="meeting"), first_result(first))

    def set_query(self, text: str) -> None:
        """Search as one types; the results lead the reading."""
        self._follows_results = True
        self.uncover()  # also where what stands beside the text has taken its room
        self.searching.screen = self._results.list.hits_in_view() + _SPARE_HITS
        self.searching.set_text(text)

    def clear_search(self) -> None:
        """Search for nothing: every resolution, no filter."""
        self.searching.widen()
        self._replace_query("")

    def set_variants(self, variants: bool) -> None:
        """Find other spellings of names too, or only what was typed."""
        self.searching.set_variants(variants)
        self.variants_changed.emit(variants)

    def forget(self) -> None:
        """Another archive is open, or none."""
        self._record = ""
        self._follows_results = True
        self.searching.reset()
        self.narrowing.forget()
        if "reading" in self.__dict__:
            self.reading.forget()

    def retranslate(self) -> None:
        """Labels, snippets and dates follow the language."""
        if self._workplace.archive is not None:
            self.searching.refresh(self._results.list.needed())

    def _show_result(self, query: Query, result: SearchResult) -> None:
        self._results.show_result(query, result)
        self.narrowing.show(query, result)
        results = self._results.list
        reads = bool(self._record) and self.reading.is_reading(self._request(self._record))
        kept = results.keep(self._record, same=self._results.is_same, reads=reads)
        if not kept and self._follows_results and not results.choose_first():
            self._record = ""
            self.reading.forget()
            self._panes.uncover()  # there is nothing to read, but why
        self.moved.emit(self.searching.query.text, self._record)

    def _show_failure(self, error: Exception) -> None:
        self._results.list.set_loading(False)
        self._workplace.jobs.failed.emit(None, error)

    def _read_hit(self, hit: Hit) -> None:
        self._record = hit.id
        self.reading.read_hit(hit, self._request(hit.id, hit.language, hit.paragraph))

    def _open_hit(self, hit: Hit, apart: bool) -> None:
        """Enter or a double click: read it, in front, or in a new window."""
        if hit.type is UnitType.RECEIVED:
            self._workplace.go(Location(PageName.INBOX, hit.id))
        elif apart:
            page, query = PageName.RESOLUTIONS, self.searching.query
            self._workplace.go(Location(page, hit.id, query.text, hit.language, query))
        else:
            self._read_hit(hit)
            self._panes.cover()
            self.reading.focus_text()

    def _request(
        self, record_id: str, language: str = "", paragraph: int | None = None
    ) -> "ReadingRequest":
        from viewer.pages.reading_content import ReadingRequest

        query = self.searching.query
        words = " ".join((*query.within, query.text)).strip()
        return ReadingRequest(
            record_id, paragraph, language, words, query.variants, self._workplace.language,
            query.typing,
        )  # fmt: skip

    def _replace_query(self, text: str) -> None:
        self._follows_results = True
        self.searching.set_text(text, at_once=True)
        self.query_replaced.emit(text)

    def _note_shown(self, record_id: str) -> None:
        self._record = record_id
        self.moved.emit(self.searching.query.text, record_id)

    def _note_index(self, _status: object = None) -> None:
        """Records or index have moved: what is shown may have changed. Who comes searches anew."""
        if self.isVisible():
            self.searching.refresh(self._results.list.needed())

    def step_hit(self, step: int) -> None:
        """The next or the previous hit, in this document or in the next result's."""
        self._panes.cover()
        self.reading.step_hit(step)

    def find_in_document(self) -> None:
        """Find in the document that is read."""
        self._panes.cover()
        self.reading.open_find()

    def focus_results(self) -> None:
        """Put the focus on the results; hidden, as there are none, they would take it later."""
        if (results := self._results.list).isVisible():
            results.setFocus()
            if results.current_hit() is None:
                results.choose_first()

    @cached_property
    def result_menu(self) -> "ResultMenu":
        """The menu of a result; ``extra`` is the place for further actions."""
        from viewer.pages.result_menu import ResultMenu

        menu = ResultMenu(self._workplace, self._results.list, self.narrowing, self)
        menu.open_wanted.connect(self._open_hit)
        return menu

    def _show_menu(self, point: QPoint) -> None:
        self.result_menu.show_at(point)

    def _note_beside(self, mode: str) -> None:
        """Two want more room than one."""
        self._panes.set_two(bool(mode))
        self.beside_turned.emit(mode)

    def bar_clearance(self) -> int:
        """What is read may have a bar of its own at the bottom."""
        return self.reading.bar_clearance() if "reading" in self.__dict__ else 0

    def set_room(self, *, narrow: bool, small: bool) -> None:
        """Arrange for the width that there is."""
        self._panes.set_room(narrow=narrow, small=small)
        self._narrow, self._small = narrow, small
        if "reading" in self.__dict__:
            self.reading.set_room(narrow=narrow, small=small)
        self._results.head.set_narrow(narrow)

    def uncover(self) -> bool:
        """Bring the list in front; False if it is there. What took its room goes."""
        uncovered = self._panes.uncover()
        if uncovered and not self._small:
            self.reading.beside.turn(self.reading.beside.mode)
        return uncovered

    def set_reading_size(self, size: int) -> None:
        """The size of the letters that are read."""
        self.reading.view.set_step(size)

    def set_density(self, density: str) -> None:
        """The padding of the rows."""
        self._results.list.set_density(density)  # type: ignore[arg-type]  # one of DENSITIES

    def restore_shape(self) -> None:
        """The panes as they were left."""
        self._panes.restore(self._workplace.settings.splitter(_SPLITTER))

    def save_shape(self) -> None:
        """Keep the panes' widths."""
        self._workplace.settings.set_splitter(_SPLITTER, self._panes.kept_state())
