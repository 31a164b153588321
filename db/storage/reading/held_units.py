"""What holds for the units of meetings: of the record that each is of, and of what it says beside.

A unit of an open record may still say what is held: a meeting's has the values of all its
documents, a point's the wordings of several, a note quotes, a name may be known from one document.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from db.model import IndexUnit, UnitType
from db.model.access import FOREVER, Holds
from db.storage.access.hidden_words import hidden_words
from db.storage.access.holds import AccessMap
from db.storage.reading.conflicts import Others
from db.storage.reading.meeting_material import Material


class HeldUnits:
    """Marks the units of some meetings with the last days of what holds for them."""

    def __init__(self, session: Session, access: AccessMap, material: Material) -> None:
        self._access, self._material = access, material
        self._documents = {row.id: row for rows in material.documents.values() for row in rows}
        self._points = {row.id: row for rows in material.resolutions.values() for row in rows}
        self._notes = {row.id: row for rows in material.notes.values() for row in rows}
        self._hidden = hidden_words(session, access, (row.id for row in material.meetings))

    def marked(self, unit: IndexUnit) -> IndexUnit:
        """The unit with what holds for it."""
        if not self._access and not self._hidden:
            return unit
        holds, partly = self._holds(unit), max(self._partly(unit), self._hidden_until(unit))
        return replace(unit, access=holds, partly_held=partly) if holds or partly else unit

    def _holds(self, unit: IndexUnit) -> Holds:
        """What holds for the record of a unit, and for the document that a note quotes."""
        record, meeting = unit.record_id, unit.owner
        if record in self._points:
            found = self._of_point(record, meeting)
        elif record in self._documents:
            found = self._of_document(record, meeting)
        else:
            found = self._access.here(record)
        if unit.type is UnitType.NOTE:
            quoted = self._notes[unit.uid.partition(":")[2]].document_id
            found = found.with_(self._of_document(quoted, meeting)) if quoted else found
        return found

    def _of_document(self, document: str, meeting: str) -> Holds:
        """As readers get it: with words blacked out, or not at all since its text has changed."""
        hidden = self._hidden.get(meeting)
        if hidden is not None and document in hidden.given:
            return self._access.here(meeting)
        found = self._access.within(document, meeting)
        if hidden is not None and document in hidden.unsafe and not found:
            return Holds(restricted=FOREVER)
        return found

    def _of_point(self, point: str, meeting: str) -> Holds:
        documents = self._texts_of(point)
        hidden = self._hidden.get(meeting)
        if hidden is not None and not hidden.given.isdisjoint(documents):
            return self._access.within(point, meeting)
        return self._access.resolution(point, meeting, documents)

    def _partly(self, unit: IndexUnit) -> str:
        """The last day on which the unit says what only records say that may not be seen.

        Of a meeting these are its documents and its points, of a point the documents of it.
        """
        if unit.type is UnitType.RESOLUTION:
            rows = self._material.texts.get(unit.record_id, ())
            return _said_until(
                ((row.language, row.text), self._of_document(row.document_id, unit.owner).last_day)
                for row in rows
            )
        return _said_until(self._said(unit)) if unit.type is UnitType.MEETING else ""

    def _said(self, unit: IndexUnit) -> Iterator[tuple[object, str]]:
        """What a meeting's unit has of its documents and points, and until when each is held."""
        meeting = unit.owner
        for said, source in self._material.others.get(meeting, Others()).stated:
            yield said, self._of_document(source, meeting).last_day
        for row in self._material.documents.get(meeting, ()):
            # The head of a restricted one stays.
            yield ("language", row.language), self._of_document(row.id, meeting).closed
        for point in self._material.resolutions.get(meeting, ()):
            holds = self._of_point(point.id, meeting)
            for cited in self._material.citations.get(point.id, ()):
                yield ("instrument", cited.instrument_id), holds.last_day
        for row in self._material.meetings:
            if row.id == meeting:
                yield ("instrument", row.legal_basis_id), ""

    def _hidden_until(self, unit: IndexUnit) -> str:
        hidden = self._hidden.get(unit.owner)
        if hidden is None:
            return ""
        if unit.type is UnitType.PARAGRAPH and unit.record_id in hidden.textless:
            return hidden.until
        texts: Iterable[Any] = (*unit.texts, *unit.themes, *unit.offices)
        names: Iterable[Any] = (
            *unit.names,
            *(one for texts in unit.field_names.values() for one in texts),
        )
        return hidden.until_in((one.text for one in texts), (one.text for one in names))

    def _texts_of(self, point: str) -> list[str]:
        return [row.document_id for row in self._material.texts.get(point, ())]


def _said_until(said: Iterable[tuple[object, str]]) -> str:
    """The last day on which something is said by what is held alone; empty for none."""
    days: dict[object, str] = {}
    for what, until in said:
        days[what] = min(days.get(what, until), until)
    return max(days.values(), default="")
