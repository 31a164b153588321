"""What is asked beyond an answer: its further hits on both sides, all values of a facet."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from db.errors import StorageFailedError
from db.model import Query, SearchResult
from viewer.jobs import Ending, Lane
from viewer.pages.searching import PAGE, Searching
from viewer.pages.workplace import Workplace

#: How long typing pauses before further hits are asked for, in milliseconds.
_LATER = 200
#: How long after a page that could not be read it is tried again, in milliseconds.
_AGAIN = 1_000


class FurtherAnswers(QObject):
    """Asks for one span of hits at a time, in the place of the answer that is asked for."""

    def __init__(self, workplace: Workplace, searching: Searching) -> None:
        super().__init__(searching)
        self._workplace, self._searching = workplace, searching
        self._offset, self._count = 0, PAGE
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        searching.asked.connect(self._timer.stop)

    def want(self, offset: int, count: int = PAGE) -> None:
        """Ask for ``count`` hits from ``offset`` on; while somebody types, when that pauses."""
        self._offset, self._count = offset, count
        self._timer.start(_LATER if self._searching.query.typing else 0)

    def _ask(self) -> None:
        archive = self._workplace.archive
        if archive is None or self._searching.awaits_answer():
            return  # these hits would take its place; with it, or its failure, they are asked anew
        query = replace(
            self._searching.asked_query(), offset=self._offset, limit=self._count, facets=False
        )
        self._workplace.jobs.submit(
            Lane.SEARCH,
            lambda report: archive.search(query, report.is_stale),
            lambda result: self._take(query, result),
            self._fail,
            on_end=self._note_end,
            title=self.tr("Bringing all results") if self._count > PAGE else "",
            replaces="results",
        )

    def _take(self, query: Query, result: SearchResult) -> None:
        self._searching.note_span(query.offset, query.offset + query.limit)
        self._searching.found_more.emit(result)

    def _fail(self, error: Exception) -> None:
        """While nobody can read they are asked for again by themselves, else when wanted."""
        if isinstance(error, StorageFailedError) and error.params.get("detail") == "busy":
            self._timer.start(_AGAIN)
        else:
            self._searching.lost_more.emit()
        self._searching.failed.emit(error)

    def _note_end(self, ending: Ending) -> None:
        if ending in {Ending.STOPPED, Ending.CLOSED}:
            self._searching.lost_more.emit()

    def find_values(self, facet: str) -> None:
        """Ask for all values of a facet."""
        archive = self._workplace.archive
        if archive is None:
            return
        query = replace(self._searching.asked_query(), limit=0, facet_limit=0)
        self._workplace.jobs.submit(
            Lane.SEARCH,
            lambda report: archive.search(query, report.is_stale),
            lambda result: self._searching.values_found.emit(facet, result.facets.get(facet, ())),
            self._searching.failed.emit,
            replaces="facet values",
        )
