"""F3 across documents: from the last hit of what is read to the first of the next result.

The results are walked through document by document, each once, in the order of the list; a
resolution that was found is read in every language in which its document has hits.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QSignalBlocker, Qt

from db import Archive
from db.errors import RecordNotFoundError
from db.model import AuthorityDetail, Hit
from db.progress import Cancelled
from viewer.jobs import Lane, Reporter
from viewer.pages.reading_content import Readable, ReadingContent, ReadingRequest, read
from viewer.pages.reading_pane import ReadingPane
from viewer.pages.result_pane import ResultPane
from viewer.pages.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Stop:
    """A document on the way: the row of the first result in it, and how it is read.

    ``meeting`` is None for a record without a text. ``listed`` False is a further language, which
    is worth a stop only if it has hits.
    """

    row: int
    request: ReadingRequest
    meeting: str | None
    listed: bool = True


def stops_of(rows: Sequence[tuple[int, Hit]], asked: ReadingRequest) -> list[Stop]:
    """The documents of the results, each once as far as the results tell."""
    found: dict[tuple[str, str], Stop] = {}
    for row, hit in rows:
        languages = dict.fromkeys((hit.language, *hit.languages))
        for language in languages:
            listed = language == hit.language
            paragraph = hit.paragraph if listed else None
            request = replace(asked, record_id=hit.id, paragraph=paragraph, language=language)
            where = hit.id if hit.meeting_id is None or paragraph is not None else hit.meeting_id
            key = (where, language)
            if key not in found or (listed and not found[key].listed):
                found[key] = Stop(row, request, hit.meeting_id, listed)
    return list(found.values())


class _Way:
    """The way in a job: which document a stop leads to is known when it was fetched.

    ``content`` is what is read; None for a record without a text.
    """

    def __init__(
        self,
        archive: Archive,
        stops: Sequence[Stop],
        content: ReadingContent | None,
        is_stale: Callable[[], bool],
    ) -> None:
        self._archive = archive
        self._stops = stops
        self._content = content
        self._is_stale = is_stale
        self._documents: dict[int, str] = {}

    def on(self, step: int, place: int) -> tuple[int, Readable] | None:
        """The next stop from the one at which one is; ``place`` if none of them leads here."""
        here = _document_id(self._content)
        meeting = self._content.meeting.id if self._content is not None else None
        for number, stop in enumerate(self._stops):
            if here and stop.meeting == meeting and self._document(number) == here:
                place = number
                break
        ahead = range(place + 1, len(self._stops)) if step > 0 else range(place - 1, -1, -1)
        return self._first(ahead, here)

    def around(self, step: int) -> tuple[int, Readable] | None:
        """The first stop, or with -1 the last one."""
        numbers = range(len(self._stops))
        return self._first(numbers if step > 0 else numbers[::-1], "")

    def _first(self, order: Sequence[int], here: str) -> tuple[int, Readable] | None:
        """The first in that order that is worth a stop; ``here`` is the document to leave."""
        for number in order:
            if self._is_stale():
                raise Cancelled
            stop = self._stops[number]
            try:
                readable = read(self._archive, stop.request, self._content, whole=True)
            except RecordNotFoundError:
                continue  # It has gone since it was found.
            if isinstance(readable, AuthorityDetail):
                return number, readable
            document = self._documents[number] = _document_id(readable)
            if document and (document == here or document in self._passed(number)):
                continue
            if stop.listed or any(readable.marks):
                return number, readable
        return None

    def _passed(self, number: int) -> set[str]:
        """The documents of the stops of the same meeting before this one."""
        meeting = self._stops[number].meeting
        return {
            self._document(earlier)
            for earlier in range(number)
            if self._stops[earlier].meeting == meeting
        }

    def _document(self, number: int) -> str:
        if number not in self._documents:
            request = replace(self._stops[number].request, query="")
            try:
                readable = read(self._archive, request, self._content)
            except RecordNotFoundError:
                readable = None  # It has gone since it was found: it leads nowhere.
            content = readable if isinstance(readable, ReadingContent) else None
            self._documents[number] = _document_id(content)
        return self._documents[number]


def _document_id(content: ReadingContent | None) -> str:
    return content.document.id if content is not None and content.document is not None else ""


class HitWalk(QObject):
    """Walks on where the hits of a document end. ``asked`` gives the search as it is read with."""

    def __init__(
        self,
        workplace: Workplace,
        results: ResultPane,
        pane: ReadingPane,
        asked: Callable[[], ReadingRequest],
    ) -> None:
        super().__init__(pane)
        self._workplace = workplace
        self._results = results.list
        self._model = results.model
        self._pane = pane
        self._asked = asked
        #: Where it was said that the way ends: the direction, what was read, its hit.
        self._edge: tuple[int, ReadingRequest | None, int] | None = None
        pane.beyond_hits.connect(self.go_on)

    def go_on(self, step: int) -> None:
        """To the next (1) or the previous (-1) document with hits; at the end around, if asked."""
        archive, content = self._workplace.archive, self._pane.content
        if archive is None:
            return
        stops = stops_of(self._rows(), self._asked())
        place = self._place(stops, step)
        around = self._edge == self._mark_of(step)
        self._edge = None
        if around and self._model.goes_beyond(end=step < 0):
            self._go_round(step)
            return

        def work(report: Reporter) -> tuple[int, Readable] | None:
            way = _Way(archive, stops, content, report.is_stale)
            return way.around(step) if around else way.on(step, place)

        self._workplace.jobs.submit(
            Lane.READ,
            work,
            lambda found: self._arrive(stops, found, step, around=around),
            replaces="reading",
        )

    def _rows(self) -> list[tuple[int, Hit]]:
        """The results in the list, with their rows."""
        found, row = [], -1
        while (row := self._model.neighbour(row, 1)) >= 0:
            hit = self._model.row(row)
            if isinstance(hit, Hit):
                found.append((row, hit))
        return found

    def _mark_of(self, step: int) -> tuple[int, ReadingRequest | None, int]:
        content = self._pane.content
        request = content.request if content is not None else None
        return step, request, self._pane.view.current_mark

    def _place(self, stops: Sequence[Stop], step: int) -> int:
        """The stop of the chosen result; between two, the one that lies behind in that step."""
        row = self._results.currentIndex().row()
        before = [number for number, stop in enumerate(stops) if stop.row <= row]
        if not before:
            return -1
        exactly = stops[before[-1]].row == row
        return before[-1] if exactly or step > 0 else before[-1] + 1

    def _arrive(
        self,
        stops: Sequence[Stop],
        found: tuple[int, Readable] | None,
        step: int,
        *,
        around: bool,
    ) -> None:
        if not stops:
            self._workplace.said.emit(self.tr("There are no hits"))
            return
        if found is None:
            self._end(step)
            return
        number, readable = found
        row = stops[number].row
        if isinstance(readable, ReadingContent):
            readable, row = self._entered(readable, row, step)
        self._pane.show_walked(readable, from_end=step < 0)
        with QSignalBlocker(self._results):  # it is read already
            self._results.choose_row(row)
        if around:
            said = self.tr("From the beginning") if step > 0 else self.tr("From the end")
            self._workplace.said.emit(said)

    def _entered(self, content: ReadingContent, row: int, step: int) -> tuple[ReadingContent, int]:
        """The document with the place of its first or last hit chosen, if that is a result too."""
        hits = content.hits()
        if not hits:
            return content, row
        paragraph = hits[0 if step > 0 else -1][0]
        if paragraph in content.chosen:
            return content, row
        entered = content.choosing(paragraph)
        request = entered.request
        there = self._model.row_of(request.record_id, request.paragraph)
        return (entered, there) if there >= 0 else (content, row)

    def _end(self, step: int) -> None:
        """No document is left that way: fetch further results, or say that it was the last."""
        if self._model.goes_beyond(end=step > 0):
            self._model.rowsInserted.connect(
                lambda *_: self.go_on(step), Qt.ConnectionType.SingleShotConnection
            )
            if step > 0:
                self._model.fetchMore()
            else:
                self._model.fetch_before()
            return
        if step > 0:
            said = self.tr("This was the last hit. F3 again begins from the beginning.")
        else:
            said = self.tr("This was the first hit. Shift+F3 again goes on from the end.")
        self._edge = self._mark_of(step)
        self._workplace.said.emit(said)

    def _go_round(self, step: int) -> None:
        """The other end of the results is not in the list yet: bring it, and read its hit."""
        said = self.tr("From the beginning") if step > 0 else self.tr("From the end")
        self._results.go_to_end(last=step < 0)
        self._workplace.said.emit(said)
