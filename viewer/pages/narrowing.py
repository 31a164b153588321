"""What narrows a search: facets in the rail, chips above the results, queries to search within.

It keeps these in step with the search; what they look like is not said here.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from db import Archive
from db.model import FacetValue, Hit, Query, SearchResult
from viewer.jobs import Lane
from viewer.pages.facet_popup import FacetPopup
from viewer.pages.facet_words import worded
from viewer.pages.location import Location, PageName
from viewer.pages.result_pane import ResultPane
from viewer.pages.searching import Searching
from viewer.pages.wording import point_text
from viewer.pages.workplace import Workplace

if TYPE_CHECKING:
    from viewer.widgets.facet_values import FacetValues
    from viewer.widgets.facets import FacetPanel


class Narrowing(QObject):
    """Belongs to the browse page, whose widget is the ``parent``."""

    #: The facets come back from the popup.
    facets_released = Signal()

    def __init__(
        self, workplace: Workplace, searching: Searching, results: ResultPane, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._searching = searching
        self._results = results
        self._parent = parent
        self._popup = FacetPopup(parent)
        self._titles: dict[str, str] = {}
        self._former: dict[str, Query] = {}
        #: Whose counts wait for the results to be painted.
        self._newest: tuple[Query, SearchResult] | None = None
        self._popup.closed.connect(self.facets_released)
        results.chip_removed.connect(self.take_back)
        results.chips_cleared.connect(searching.widen)
        searching.values_found.connect(self._show_values)

    # Facets -------------------------------------------------------------------------------------

    @cached_property
    def facets(self) -> "FacetPanel":
        """The filters; their place is in the rail."""
        from viewer.widgets.facets import FacetPanel

        facets = FacetPanel()
        facets.filters_changed.connect(self._searching.set_filters)
        facets.excluded_changed.connect(self._searching.set_excluded)
        facets.all_wanted.connect(self._open_values)
        return facets

    @cached_property
    def values(self) -> "FacetValues":
        """All values of a facet, in a popup."""
        from viewer.widgets.facet_values import FacetValues

        values = FacetValues(self._parent)
        values.toggled.connect(self._toggle_value)
        return values

    def _open_values(self, facet: str, point: QPoint) -> None:
        from viewer.widgets.facets import facet_title

        self.values.open_at(point, facet, facet_title(facet))
        self._searching.further.find_values(facet)

    def _show_values(self, facet: str, values: Sequence[FacetValue]) -> None:
        if facet == self.values.facet and self.values.isVisible():
            self.values.set_values(worded({facet: tuple(values)})[facet], *self._choices(facet))

    def _toggle_value(self, facet: str, value: str, exclude: bool) -> None:
        self.facets.toggle(facet, value, exclude=exclude)
        self.values.set_choices(*self._choices(facet))

    def _choices(self, facet: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return self.facets.selected().get(facet, ()), self.facets.excluded().get(facet, ())

    def focus_facets(self) -> None:
        """Put the focus on the filters, in a popup where the rail is folded."""
        if self.facets.isVisible():
            self.facets.setFocus()
        else:
            self.show_facets_at(self._parent.mapToGlobal(QPoint(0, 0)))

    def show_facets_at(self, point: QPoint) -> None:
        """Show the filters in a popup."""
        self._popup.show_at(point, self.facets)

    def exclude(self, facet: str, value: str) -> None:
        """Leave out what has that value."""
        self._searching.exclude(facet, (value,))

    # Chips --------------------------------------------------------------------------------------

    def show(self, query: Query, result: SearchResult) -> None:
        """Show counts, and what narrows; while somebody types, when the results are painted."""
        waits, self._newest = self._newest is not None, (query, result)
        if not query.typing:
            self._show_newest()
        elif not waits:
            self._workplace.jobs.after_paint(self._show_newest)

    def _show_newest(self) -> None:
        if self._newest is None:
            return
        (query, result), self._newest = self._newest, None
        self.facets.set_facets(worded(result.facets), query.filters, query.excluded)
        self.show_chips()

    def show_chips(self) -> None:
        """Say what narrows the search as it stands."""
        query = self._searching.query
        if not (query.like or query.within or query.filters or query.excluded):
            self._results.show_chips(())
            return
        from viewer.pages.narrowing_words import narrowed_by
        from viewer.widgets.facets import facet_title

        chips = narrowed_by(query, self.facets.label, facet_title, self._like_title(query.like))
        self._results.show_chips(chips)

    def take_back(self, key: str) -> None:
        """Take back what a chip said; ``filter:council`` all chosen values of a facet."""
        searching, query = self._searching, self._searching.query
        way, _, rest = key.partition(":")
        if way == "like":
            self._leave_like()
        elif way == "within":
            kept = [words for place, words in enumerate(query.within) if str(place) != rest]
            searching.set_within(tuple(kept) if rest else ())
        elif key == "excluded":
            searching.set_excluded({})
        else:
            facet, _, values = rest.partition(":")
            gone = set(values.split("|"))
            before = (query.filters if way == "filter" else query.excluded).get(facet, ())
            left = tuple(value for value in before if values and value not in gone)
            if way == "filter":
                searching.set_filter(facet, left)
            else:
                searching.set_excluded({**query.excluded, facet: left})

    # Searching within, and alike ----------------------------------------------------------------

    def search_within(self) -> None:
        """Search further among the results: what was typed becomes a condition."""
        query, archive = self._searching.query, self._workplace.archive
        if archive is None or not query.text.strip():
            return
        self._workplace.jobs.submit(
            Lane.READ,
            lambda report: archive.settled(query),
            lambda settled: self._go_within(query.text, settled.text.strip()),
            replaces="what is searched within",
        )

    def _go_within(self, typed: str, words: str) -> None:
        """What was typed has become a condition; what was typed since is searched for."""
        query = self._searching.query
        if words not in query.within:
            further = query.text.removeprefix(typed)
            self._go(further, replace(query, within=(*query.within, words)))

    def more_like(self, hit: Hit) -> None:
        """Search for what is like a record; the way back leads to the query as it stands."""
        query = self._searching.query
        self._titles[hit.id] = _title(hit.ordinal, hit.council, hit.number)
        if query.like != hit.id:
            self._former[hit.id] = query
        self._go("", Query("", like=hit.id, sort="relevance"))

    def take_back_last(self) -> bool:
        """Take the last query that was searched within back into the field; False without any."""
        query = self._searching.query
        if query.like:
            self._leave_like()
        elif query.within:
            self._go(query.within[-1], replace(query, within=query.within[:-1]))
        else:
            return False
        return True

    def take_back_from(self, line: QLineEdit) -> None:
        """Let Backspace in that field, when it is empty, take the last condition back."""
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace in the empty field; held down from a text, it ends at the field's beginning."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            ends = event.key() == Qt.Key.Key_Backspace and not event.isAutoRepeat()
            if ends and isinstance(watched, QLineEdit) and not watched.text():
                return self.take_back_last()
        return super().eventFilter(watched, event)

    def _leave_like(self) -> None:
        query = self._searching.query
        former = self._former.get(query.like)
        if former is None or query.text.strip():
            self._searching.set_like("")
        else:
            self._go(former.text, former)

    def _go(self, text: str, asked: Query) -> None:
        self._workplace.go(Location(PageName.RESOLUTIONS, query=text, asked=asked))

    def _like_title(self, record_id: str) -> str:
        """The record's name; one that is not known is asked for, and the chip follows."""
        if not record_id or record_id in self._titles:
            return self._titles.get(record_id, "")
        archive, language = self._workplace.archive, self._workplace.language
        if archive is not None:
            self._titles[record_id] = "…"

            def take(title: str) -> None:
                self._titles[record_id] = title
                self.show_chips()

            self._workplace.jobs.submit(
                Lane.READ, lambda report: _fetched_title(archive, record_id, language), take
            )
        return "…"

    def forget(self) -> None:
        """Another archive is open."""
        self._newest = None
        self._titles, self._former = {}, {}


def _fetched_title(archive: Archive, record_id: str, language: str) -> str:
    from db.model import ResolutionDetail

    detail = archive.show(record_id, language)
    if not isinstance(detail, ResolutionDetail):
        return detail.id
    meeting = archive.meeting(detail.meeting_id, language)
    council = meeting.council.label if meeting.council is not None else ""
    return _title(meeting.ordinal, council, detail.number)


def _title(ordinal: int | None, council: str, number: str | None) -> str:
    """«1-е заседание РАЭС, п. 3»."""
    from viewer.i18n import session_text

    return f"{session_text(ordinal, council)}, {point_text(number)}"
