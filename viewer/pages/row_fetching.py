"""Fetches the rows that a table wants: all that it asked for until the reading begins, in one go.

Two jobs side by side would wait for each other at every step. Who drags the bar flies over many
pages: those that were asked for long ago are let go.
"""

from collections import deque
from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from db import Archive
from db.model import RecordType, Row
from db.model.rows import FurtherValue
from viewer.jobs import Lane
from viewer.models.record_table import RecordTableModel
from viewer.pages.workplace import Workplace

#: So many pages that were asked for last are read: what is seen, and what is near to it.
_WANTED = 6


class _Wanted(NamedTuple):
    """A page as it was asked for; ``state`` is the model's."""

    state: int
    page: int
    ids: tuple[str, ...]
    fields: tuple[str, ...]
    language: str


class _Found(NamedTuple):
    """What there is of some pages."""

    pages: list[_Wanted]
    rows: Mapping[str, Row]
    further: Mapping[str, Mapping[str, FurtherValue]]


class RowFetching(QObject):
    """Answers ``page_wanted`` of a model; ``fields`` says what its columns show beyond the rows."""

    #: Pages that will not come: what is seen of them asks anew when it is painted.
    let_go = Signal()

    def __init__(
        self,
        workplace: Workplace,
        record_type: RecordType,
        model: RecordTableModel,
        fields: Callable[[], tuple[str, ...]],
    ) -> None:
        super().__init__(model)
        self._workplace, self._type, self._model = workplace, record_type, model
        self._fields = fields
        self._waiting: deque[_Wanted] = deque()
        model.page_wanted.connect(self._want)

    def _want(self, page: int) -> None:
        archive, model = self._workplace.archive, self._model
        if archive is None:
            return
        ids, language = tuple(model.page_ids(page)), self._workplace.language
        self._waiting.append(_Wanted(model.state, page, ids, self._fields(), language))
        self._workplace.jobs.submit(
            Lane.READ, lambda _report: self._read(archive), self._take, after_paint=True
        )

    def _read(self, archive: Archive) -> tuple[list[_Wanted], _Found | None]:
        """In the worker: what is let go, and what there is of the rest; an earlier job read all."""
        taken: list[_Wanted] = []
        while self._waiting:
            taken.append(self._waiting.popleft())
        if not taken:
            return [], None
        _, _, _, fields, language = taken[-1]
        pages = [one for one in taken if one.state == taken[-1].state][-_WANTED:]
        ids = [record_id for one in pages for record_id in one.ids]
        rows = archive.rows(self._type, ids, language)
        further = archive.further_values(self._type, ids, fields, language) if fields else {}
        return [one for one in taken if one not in pages], _Found(pages, rows, further)

    def _take(self, answer: tuple[list[_Wanted], _Found | None]) -> None:
        gone, found = answer
        state = self._model.state  # other rows, other columns, another language: another number
        for one in gone:
            if one.state == state:
                self._model.let_go(one.page)
        if gone:
            self.let_go.emit()
        if found is None:
            return
        for one in found.pages:
            if one.state == state:
                rows = {i: found.rows[i] for i in one.ids if i in found.rows}
                self._model.put_rows(one.page, rows, found.further)
