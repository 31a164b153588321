"""The search behind the browse page: one query at a time, the newest wins, page after page.

It knows no widget; it takes changes of the query and gives results by signals.
"""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from db.model import Query, UnitType
from viewer.jobs import Lane
from viewer.pages.workplace import Workplace

#: How long typing may pause before the search begins, in milliseconds.
DEBOUNCE = 25
PAGE = 60


class Searching(QObject):
    """Runs the query whenever it has changed."""

    #: The first page of an answer: the query and the result.
    found = Signal(object, object)
    #: A further page of the same answer.
    found_more = Signal(object)
    failed = Signal(object)
    #: The archive was asked.
    asked = Signal()

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._query = Query("", limit=PAGE, sort=workplace.settings.result_order)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.run)

    @property
    def query(self) -> Query:
        """The query as it stands."""
        return self._query

    def set_text(self, text: str, *, at_once: bool = False, typing: bool = False) -> None:
        """Search for a text; typing is awaited for a moment unless ``at_once``.

        ``typing``: the person is still at it, its last word may not be complete.
        """
        if (text, typing) == (self._query.text, self._query.typing) and not at_once:
            return
        changed = text.strip() != self._query.text.strip()
        self._query = replace(
            self._query, text=text, typing=typing, variants=changed or self._query.variants
        )
        self._timer.start(0 if at_once else DEBOUNCE)

    def set_filter(self, facet: str, values: tuple[str, ...]) -> None:
        """Choose the values of a facet; none removes the filter."""
        filters = {name: chosen for name, chosen in self._query.filters.items() if name != facet}
        if values:
            filters[facet] = values
        self.set_filters(filters)

    def set_filters(self, filters: Mapping[str, tuple[str, ...]]) -> None:
        """Choose the values of all facets."""
        self._query = replace(self._query, filters=dict(filters))
        self._timer.start(0)

    def set_query(self, query: Query) -> None:
        """Search for what another query asks; the types that it is limited to become a filter."""
        filters = dict(query.filters)
        if query.types and query.text.strip():
            filters.setdefault("type", tuple(unit.value for unit in query.types))
        self._query = replace(query, filters=filters, types=(), limit=PAGE, offset=0, typing=False)
        self._timer.start(0)

    def set_sort(self, sort: str) -> None:
        """Sort anew."""
        if sort != self._query.sort:
            self._query = replace(self._query, sort=sort)
            self._workplace.settings.result_order = sort
            self._timer.start(0)

    def set_variants(self, variants: bool) -> None:
        """Find other spellings of names, or only what was typed."""
        if variants != self._query.variants:
            self._query = replace(self._query, variants=variants)
            self._timer.start(0)

    def reset(self) -> None:
        """Another archive: nothing is searched for."""
        self._query = Query("", limit=PAGE, sort=self._workplace.settings.result_order)
        self._timer.stop()

    def refresh(self) -> None:
        """Ask the same again soon: the records, the index or the language have changed."""
        self._timer.start(0)

    def run(self) -> None:
        """Ask now."""
        self._timer.stop()
        archive = self._workplace.archive
        if archive is None:
            return
        query = self.asked_query()
        self.asked.emit()
        self._workplace.jobs.submit(
            Lane.SEARCH,
            lambda report: archive.search(query, report.is_stale),
            lambda result: self.found.emit(query, result),
            self.failed.emit,
            replaces="results",
        )

    def more(self, offset: int) -> None:
        """Ask for the hits from ``offset`` on."""
        archive = self._workplace.archive
        if archive is None:
            return
        query = replace(self.asked_query(), offset=offset, facets=False)
        self._workplace.jobs.submit(
            Lane.SEARCH,
            lambda report: archive.search(query, report.is_stale),
            self.found_more.emit,
            self.failed.emit,
            replaces="results",
        )

    def asked_query(self) -> Query:
        """The query as the archive is asked it: without words, every resolution by meeting."""
        query = replace(self._query, language=self._workplace.language)
        if query.text.strip():
            return query
        sort = "meeting" if query.sort == "relevance" else query.sort
        return replace(query, types=(UnitType.RESOLUTION,), sort=sort)
