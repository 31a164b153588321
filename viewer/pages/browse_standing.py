"""How the results and what is read stood when one left them, and their way back to it."""

from typing import NamedTuple

from PySide6.QtCore import QObject

from db.model import Query
from viewer.pages.reading_pane import ReadingPane
from viewer.pages.searching import Searching
from viewer.widgets.reading_page import Anchor
from viewer.widgets.result_list import ResultList


class Standing(NamedTuple):
    """The words that were searched for, a row in view, and a letter in view of a record.

    ``needed`` are the numbers of the hits that were in view or chosen.
    """

    words: str
    needed: range
    rows: object
    record: str
    letter: Anchor | None


class BrowseStanding(QObject):
    """Waits for the results and for the record; what one does meanwhile ends the wish."""

    def __init__(self, searching: Searching, results: ResultList, reading: ReadingPane) -> None:
        super().__init__(results)
        self._searching = searching
        self._results = results
        self._reading = reading
        self._wanted: Standing | None = None
        self._rows_wait = self._letter_waits = False
        searching.found.connect(self._stand)
        reading.shown.connect(self._hold)

    def kept(self, record: str) -> Standing:
        """How it stands."""
        letter = self._reading.view.anchor() if self._reading.content is not None else None
        words = self._searching.query.text
        needed = self._results.needed()
        return Standing(words, needed, self._results.standing(), record, letter)

    def restore(self, standing: object, *, reads: bool) -> None:
        """Come to stand so; what was read: now if it ``reads`` that already, else when it comes."""
        if not isinstance(standing, Standing):
            return
        self._wanted = standing
        if standing.words == self._searching.query.text:
            self._searching.bring(standing.needed)
        self._rows_wait, self._letter_waits = True, not reads
        if reads and standing.letter is not None:
            self._reading.view.hold(standing.letter)

    def _stand(self, query: Query, _result: object) -> None:
        wanted, waits = self._wanted, self._rows_wait
        self._rows_wait = False
        if waits and wanted is not None and query.text == wanted.words:
            self._results.stand(wanted.rows)

    def _hold(self, record: str) -> None:
        wanted, waits = self._wanted, self._letter_waits
        self._letter_waits = False
        if waits and wanted is not None and wanted.letter is not None and record == wanted.record:
            self._reading.view.hold(wanted.letter)
