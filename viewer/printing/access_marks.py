"""What a printed register says of units that readers may not see. No Qt."""

from collections.abc import Sequence
from dataclasses import replace

from db import Archive
from db.model.access import AccessStatus
from db.model.description import UnitRow
from viewer.printing.form_words import form_text
from viewer.printing.printed_dates import printed_date


def marked(archive: Archive, units: Sequence[UnitRow], language: str) -> tuple[UnitRow, ...]:
    """The units with what holds in their notes, and in place of a title that is not there."""
    held = archive.access.held(unit.id for unit in units)
    return tuple(
        _marked(unit, *held[unit.id], language) if unit.id in held else unit for unit in units
    )


def _marked(unit: UnitRow, status: AccessStatus, until: str, language: str) -> UnitRow:
    key = f"access.{status.value}_until" if until else f"access.{status.value}"
    words = form_text(key, language, date=printed_date(until, language))
    if not unit.title:
        return replace(unit, title=words)
    return replace(unit, note=". ".join(part for part in (unit.note.rstrip("."), words) if part))
