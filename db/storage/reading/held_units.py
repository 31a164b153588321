"""What holds for the units of meetings: of the record that each is of, and of what it says beside.

A unit of an open record may still say what is held: a meeting's has the values of all its
documents, a point's the wordings of several, a note quotes, a name may be known from one document.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from db.model import IndexUnit, UnitType
from db.model.access import Holds
from db.storage.access.hidden_words import hidden_words
from db.storage.access.holds import AccessMap
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
            found = self._access.resolution(record, meeting, self._texts_of(record))
        elif record in self._documents:
            found = self._access.within(record, meeting)
        else:
            found = self._access.here(record)
        if unit.type is UnitType.NOTE:
            quoted = self._notes[unit.uid.partition(":")[2]].document_id
            found = found.with_(self._access.here(quoted)) if quoted else found
        return found

    def _partly(self, unit: IndexUnit) -> str:
        """The last day on which a record may not be seen whose words the unit has beside its own.

        Of a meeting these are its documents and its points, of a point the documents of it.
        """
        if unit.type is UnitType.RESOLUTION:
            return self._access.last_of(self._texts_of(unit.record_id))
        if unit.type is not UnitType.MEETING:
            return ""
        own = self._material.documents.get(unit.owner, ())
        points = self._material.resolutions.get(unit.owner, ())
        return self._access.last_of(row.id for row in (*own, *points))

    def _hidden_until(self, unit: IndexUnit) -> str:
        hidden = self._hidden.get(unit.owner)
        if hidden is None:
            return ""
        texts: Iterable[Any] = (*unit.texts, *unit.themes, *unit.offices)
        names: Iterable[Any] = (
            *unit.names,
            *(one for texts in unit.field_names.values() for one in texts),
        )
        return hidden.until_in((one.text for one in texts), (one.text for one in names))

    def _texts_of(self, point: str) -> list[str]:
        return [row.document_id for row in self._material.texts.get(point, ())]
