"""Writes what was decided of a row; what is new waits in the batch until it is full.

A known record is filled through its own object, so that its version guards it. Every value states
its row as its source.
"""

from db.model import RecordType
from db.model.table_entries import MeetingEntry, PersonEntry, ResolutionEntry
from db.model.table_import import RowState
from db.storage.table_imports.batch import Batch
from db.storage.table_imports.decision import Decision
from db.storage.table_imports.entering_meetings import enter_meeting
from db.storage.table_imports.entering_resolutions import enter_resolution


def enter(batch: Batch, decision: Decision) -> None:
    """Write one row, if it makes or fills anything."""
    if decision.state not in {RowState.NEW, RowState.FILLS}:
        return
    if decision.state is RowState.FILLS:
        batch.flush()
    match decision.row.entry:
        case MeetingEntry() as entry:
            source = batch.documents.row(decision, batch.language)
            batch.add_names(decision, source)
            enter_meeting(batch, decision, entry, source)
        case ResolutionEntry() as entry:
            enter_resolution(batch, decision, entry)
        case PersonEntry():
            batch.add_names(decision, None)
            batch.note(decision, RecordType.PERSON)
            batch.change.index(decision.record_id)
