"""The search behind the browse page: one query at a time, the newest wins, page after page.

It knows no widget; it takes changes of the query and gives results by signals.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from db.errors import StorageFailedError
from db.model import Query, SearchResult, UnitType
from viewer.jobs import Ending, Job, Lane
from viewer.pages.workplace import Workplace

if TYPE_CHECKING:
    from viewer.pages.further_answers import FurtherAnswers

#: How long typing may pause before the search begins, in milliseconds.
DEBOUNCE = 0
#: Hits of one answer: a screen and something to scroll; more come when they are wanted.
PAGE = 30
#: How long typing pauses before it is said what is not understood. Where nothing was found the last
#: word counts as complete then: it is said what occurs nowhere and what may have been meant.
_STUCK = 700
#: Values of a facet that are counted with each answer; a popup asks for all of one facet.
FACET_VALUES = 40
#: An answer that is asked for again brings what was there; of more hits what is needed of them.
_AGAIN_AT_MOST = 300
#: How long after a search that could not read it is tried again, in milliseconds.
_AGAIN = 1_000

Values = Mapping[str, tuple[str, ...]]


class Searching(QObject):
    """Runs the query whenever it has changed."""

    #: The first page of an answer: the query and the result.
    found = Signal(object, object)
    #: A further page of the same answer.
    found_more = Signal(object)
    #: All values of a facet: its name and the values.
    values_found = Signal(str, object)
    #: Typing pauses: messages of what is not understood of the query as it stands.
    unclear = Signal(object)
    failed = Signal(object)
    #: Further hits that were asked for are not coming.
    lost_more = Signal()
    #: The archive was asked; whatever was asked beyond the former answer is of no use now.
    asked = Signal()

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._query = self._fresh()
        self._reached = PAGE
        #: Hits of an answer while somebody types: what is seen at once; more come as ever.
        self.screen = PAGE
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.run)
        self._total, self._first, self._far = 0, 0, ""
        self._stuck = QTimer(self)
        self._stuck.setSingleShot(True)
        self._stuck.timeout.connect(self._pause)
        self._finds = False
        self._job: Job | None = None

    def _fresh(self) -> Query:
        order = self._workplace.settings.result_order
        return Query("", limit=PAGE, sort=order, facet_limit=FACET_VALUES)

    @property
    def query(self) -> Query:
        """The query as it stands."""
        return self._query

    def set_text(self, text: str, *, at_once: bool = False, far: str = "") -> None:
        """Search; it is being typed unless ``at_once``. Hits around the record ``far`` come."""
        if text == self._query.text and not at_once and self._query.typing:
            return
        self._change(typing=not at_once, text=text)
        self._far = far
        self._timer.start(0 if at_once else DEBOUNCE)

    def finish_typing(self) -> None:
        """The last word is complete now."""
        if self._query.typing:
            self._ask(typing=False)

    def restore(self, asked: Query | None) -> None:
        """Narrow and sort as it was at a place; None: only within no results, like no record."""
        if asked is None:
            self._change(within=(), like="")
        else:
            self._change(
                filters=dict(asked.filters),
                excluded=dict(asked.excluded),
                within=asked.within,
                like=asked.like,
                sort=asked.sort,
            )
        self._timer.start(0)

    def set_filter(self, facet: str, values: tuple[str, ...]) -> None:
        """Choose the values of a facet; none removes the filter."""
        self.set_filters(_with(self._query.filters, facet, values))

    def set_filters(self, filters: Values) -> None:
        """Choose the values of all facets."""
        self._ask(filters=dict(filters))

    def set_excluded(self, excluded: Values) -> None:
        """Say which values no hit may have."""
        self._ask(excluded=dict(excluded))

    def exclude(self, facet: str, values: tuple[str, ...]) -> None:
        """Exclude more values of a facet; what is excluded is not chosen any more."""
        before = self._query.excluded.get(facet, ())
        out = (*before, *(value for value in values if value not in before))
        chosen = tuple(v for v in self._query.filters.get(facet, ()) if v not in out)
        self._ask(
            excluded=_with(self._query.excluded, facet, out),
            filters=_with(self._query.filters, facet, chosen),
        )

    def set_within(self, within: tuple[str, ...]) -> None:
        """Search within the results of these queries."""
        self._ask(within=within)

    def set_like(self, record_id: str) -> None:
        """Search for what is like a record; ``""`` for no such condition."""
        self._ask(like=record_id)

    def widen(self) -> None:
        """Take back everything that narrows but the words."""
        self._ask(filters={}, excluded={}, within=(), like="")

    def set_query(self, query: Query) -> None:
        """Search for what another query asks; the types that it is limited to become a filter."""
        filters = dict(query.filters)
        if query.types and query.text.strip():
            filters.setdefault("type", tuple(unit.value for unit in query.types))
        self._query = replace(query, filters=filters, types=(), limit=PAGE, offset=0)
        self._change(typing=False)
        self._timer.start(0)

    def set_sort(self, sort: str) -> None:
        """Sort anew."""
        if sort != self._query.sort:
            self._workplace.settings.result_order = sort
            self._ask(sort=sort)

    def set_variants(self, variants: bool) -> None:
        """Find other spellings of names, or only what was typed."""
        if variants != self._query.variants:
            self._ask(variants=variants)

    def reset(self) -> None:
        """Another archive: nothing is searched for; how names are taken stays as it was chosen."""
        self._query = replace(self._fresh(), variants=self._query.variants)
        self._first, self._reached, self._far, self._job = 0, PAGE, "", None
        self._timer.stop()
        self._stuck.stop()

    def refresh(self, needed: range = range(0)) -> None:
        """Ask the same again soon: the records, the index or the language have changed.

        What was there comes again; of very many hits the ``needed`` numbers and some around.
        """
        if self._reached - self._first > _AGAIN_AT_MOST:
            self.bring(needed)
        self._timer.start(0)

    def bring(self, needed: range) -> None:
        """Let the next answer have the hits of these numbers, and some on both sides of them."""
        size = max(_AGAIN_AT_MOST, len(needed) + 2 * PAGE)
        self._first = max(0, needed.start - (size - len(needed)) // 2)
        self._reached = self._first + size

    def _change(self, **changes: object) -> None:
        self._stuck.stop()
        self._query = replace(self._query, **changes)  # type: ignore[arg-type]  # fields by name
        self._first, self._reached, self._far = 0, PAGE, ""

    def _ask(self, **changes: object) -> None:
        self._change(**changes)
        self._timer.start(0)

    def run(self) -> None:
        """Ask now. What is asked again brings as many hits as were there, so that none jumps."""
        self._timer.stop()
        archive = self._workplace.archive
        if archive is None:
            return
        query, far = self.asked_query(), self._far
        first = query.typing and self._reached == PAGE
        limit = min(self.screen, PAGE) if first else self._reached - self._first
        query = replace(query, offset=self._first, limit=limit)
        self.asked.emit()
        self._job = self._workplace.jobs.submit(
            Lane.SEARCH,
            lambda report: archive.search_with(query, far, report.is_stale),
            lambda answer: self._take(*answer),
            self._fail,
            on_end=self._note_end,
            replaces="results",
        )

    def _take(self, query: Query, result: SearchResult) -> None:
        self._total = result.total
        if not self._timer.isActive():  # nothing else is asked for already
            self._first, self._far = query.offset, ""
            self._reached = max(PAGE, query.offset + query.limit)
        if query.offset and result.total and not result.hits:
            self.show_end(True)  # there are fewer now
            return
        # What only sounds alike may be what was meant, or hide how it is spelled.
        self._finds = any(
            not any(why.startswith("name:") for why in hit.why) for hit in result.hits
        )
        if query.typing and query.text == self._query.text:
            self._stuck.start(_STUCK)
        self.found.emit(query, result)

    def _fail(self, error: Exception) -> None:
        """While nobody can read there is no answer: it is not that nothing was found."""
        self.failed.emit(error)
        if isinstance(error, StorageFailedError) and error.params.get("detail") == "busy":
            self._timer.start(_AGAIN)

    def _note_end(self, ending: Ending) -> None:
        """What was dropped has made way for another answer."""
        if ending not in {Ending.DONE, Ending.DROPPED}:
            self.lost_more.emit()

    def _pause(self) -> None:
        """The last word may go on, so what it found stays."""
        archive = self._workplace.archive
        if not self._finds:
            self.finish_typing()
        elif archive is not None and (unclear := archive.unclear(self._query.text)):
            self.unclear.emit(unclear)

    @cached_property
    def further(self) -> "FurtherAnswers":
        """What is asked beyond the answer."""
        from viewer.pages.further_answers import FurtherAnswers

        return FurtherAnswers(self._workplace, self)

    def want(self, offset: int, count: int = PAGE) -> None:
        """Ask for further hits."""
        self.further.want(offset, count)

    def want_before(self, offset: int) -> None:
        """Ask for the hits right before ``offset``."""
        self.further.want(max(0, offset - PAGE), min(PAGE, offset))

    def awaits_answer(self) -> bool:
        """Whether an answer is on its way, or about to be asked for."""
        underway = self._job is not None and self._job.ending is None
        return underway or self._timer.isActive()

    def note_span(self, first: int, reached: int) -> None:
        """Further hits of the answer have come."""
        self._first, self._reached = min(self._first, first), max(self._reached, reached)

    def show_end(self, last: bool) -> None:
        """Ask for the last hits of all, or for the first; what lies between comes when wanted."""
        self._first = max(0, self._total - PAGE) if last else 0
        self._reached = self._first + PAGE
        self.run()

    def asked_query(self) -> Query:
        """The query as the archive is asked it: without words, every resolution by meeting.

        Whatever bears a chosen tag is asked for, not only resolutions. With no words but results to
        search within, the last of their queries is the words: the answer is the same, its hits are
        marked.
        """
        query = replace(self._query, language=self._workplace.language)
        if query.text.strip():
            return query
        if query.within:
            return replace(query, text=query.within[-1], within=query.within[:-1], typing=False)
        sort = "meeting" if query.sort == "relevance" and not query.like else query.sort
        types = () if query.filters.get("tag") else (UnitType.RESOLUTION,)
        return replace(query, types=types, sort=sort, typing=False)


def _with(values: Values, facet: str, chosen: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    others = {name: kept for name, kept in values.items() if name != facet}
    return {**others, facet: chosen} if chosen else others
