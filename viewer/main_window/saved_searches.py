"""Saving what is searched for, and the menu of the saved searches: for the window."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from db.errors import SearchNameError
from db.model import Query, SavedSearch
from viewer.i18n import filled
from viewer.jobs import Lane
from viewer.pages.location import Location, PageName
from viewer.pages.query_words import asks_something, free_name, query_words, suggested_name
from viewer.pages.search_keeping import SearchKeeping
from viewer.widgets.following import is_apart
from viewer.widgets.name_popup import NamePopup

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db import Archive
    from viewer.main_window.window import MainWindow

#: Searches in the menu; the page has them all.
_IN_MENU = 20


def _settled(archive: "Archive", query: Query, language: str) -> "tuple[Query, Mapping[str, str]]":
    """What is kept of a query that may still be typed, and what its records are called."""
    return archive.settled(query), archive.saved_searches.labels(query, language)


class SavedSearchWork(QObject):
    """Asks for a name where the button is, keeps the query, opens what was kept."""

    def __init__(self, window: "MainWindow", menu: QMenu) -> None:
        super().__init__(window)
        self._window = window
        self._menu = menu
        self._query = Query("")
        self._known: tuple[SavedSearch, ...] = ()
        self._keeping = SearchKeeping(window.workplace, self)
        self.popup = NamePopup(window)
        workplace, keeping = window.workplace, self._keeping
        self.popup.named.connect(self._save)
        keeping.listed.connect(self._take)
        keeping.saved.connect(self._note_saved)
        keeping.refused.connect(self._refuse)
        menu.aboutToShow.connect(self._fill)
        menu.aboutToShow.connect(keeping.fetch)
        workplace.searches_changed.connect(keeping.fetch)
        workplace.searches_changed.connect(window.door.refresh_counts)
        workplace.archive_changed.connect(self._start_anew)
        workplace.counts_changed.connect(self.follow)
        workplace.search_wanted.connect(self.open)
        window.pages.currentChanged.connect(self.follow)
        window.pages.browse.searching.asked.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """The search can be saved where there is one, on its page, in an archive to write to."""
        window = self._window
        browse = window.pages.browse
        window.actions_by_name.set_on_search(
            on_search=window.pages.currentWidget() is browse
            and asks_something(browse.searching.query)
        )

    def ask(self) -> None:
        """Ask under which name to keep what is searched for."""
        workplace = self._window.workplace
        archive, language = workplace.archive, workplace.language
        query = self._query = self._window.pages.browse.searching.asked_query()
        if archive is not None:
            workplace.jobs.submit(
                Lane.READ,
                lambda report: _settled(archive, query, language),
                lambda found: self._show(query, *found),
                replaces="labels of the query",
            )

    def open(self, search: SavedSearch) -> None:
        """Search again for what was saved."""
        window = self._window
        if search.query is None:
            window.complain(SearchNameError("search_unreadable", name=search.name))
            return
        if is_apart():
            place = Location(PageName.RESOLUTIONS, query=search.query.text, asked=search.query)
            window.workplace.go(place)
            return
        browse = window.pages.browse
        window.go(Location(PageName.RESOLUTIONS, query=search.query.text))
        browse.searching.set_query(search.query)
        browse.variants_changed.emit(search.query.variants)

    # Saving -------------------------------------------------------------------------------------

    def _show(self, typed: Query, settled: Query, labels: "Mapping[str, str]") -> None:
        """Ask for a name; what will be kept is shown, which may be more than was typed."""
        self._query = settled
        self.popup.ask(
            self._window.toolbar.below_save(self.popup.width()),
            self.tr("Save this search"),
            self.tr("Save"),
            suggested_name(typed, labels),
            query_words(settled, labels),
        )

    def _save(self, name: str, replacing: tuple[str, int] | None = None) -> None:
        self._keeping.save(name, self._query, replacing)

    def _note_saved(self, search: SavedSearch) -> None:
        self.popup.close()
        text = filled(self.tr("Saved as “{name}”"), name=search.name)
        self._window.bar.show_done(text, self.tr("Show"), self._go_to_page)

    def _go_to_page(self) -> None:
        self._window.go(Location(PageName.SEARCHES))

    def _refuse(self, error: Exception, sentence: str) -> None:
        if not isinstance(error, SearchNameError) or error.code != "search_name_taken":
            self.popup.refuse(sentence)
            return
        name, taken = self.popup.name(), error.params
        other = free_name(name, [search.name for search in self._known])
        replacing = (str(taken["id"]), int(taken["version"]))
        said = self.tr("A search “{name}” is saved already.")
        self.popup.refuse(
            filled(said, name=str(taken["name"])),
            [
                (self.tr("Replace it"), partial(self._save, name, replacing)),
                (
                    filled(self.tr("Save as “{name}”"), name=other),
                    partial(self._save, other),
                ),
            ],
        )

    # The menu -----------------------------------------------------------------------------------

    def _start_anew(self) -> None:
        self._known = ()
        self._keeping.fetch()
        self.follow()

    def _take(self, searches: tuple[SavedSearch, ...]) -> None:
        self._known = searches
        if self._menu.isVisible():
            self._fill()

    def _fill(self) -> None:
        menu = self._menu
        menu.clear()
        for search in self._known[:_IN_MENU]:
            action = menu.addAction(search.name.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, search=search: self.open(search))
        if not self._known:
            menu.addAction(self.tr("No search is saved yet")).setEnabled(False)
        elif len(self._known) > _IN_MENU:
            menu.addSeparator()
            menu.addAction(self._window.actions_by_name["go_searches"])
