"""Writes a resolution's row: a new resolution, or a further wording of one that is known."""

from db.model import RecordType
from db.model.table_entries import ResolutionEntry
from db.model.table_import import RowState
from db.storage.table_imports.batch import Batch
from db.storage.table_imports.decision import Decision


def enter_resolution(batch: Batch, decision: Decision, entry: ResolutionEntry) -> None:
    """Write a new resolution, or a further wording of a known one."""
    batch.change.index(decision.meeting_id)
    if decision.state is RowState.NEW:
        batch.record(decision.record_id, RecordType.RESOLUTION)
        batch.rows["resolution"].append(
            {
                "id": decision.record_id,
                "meeting_id": decision.meeting_id,
                "number": entry.number or None,
                "position": decision.position,
            }
        )
    for code, text in entry.texts.items():
        if decision.state is RowState.FILLS and f"text/{code}" not in decision.fills:
            continue
        document, span = batch.documents.wording(decision, code)
        batch.rows["resolution_text"].append(
            {
                "resolution_id": decision.record_id,
                "document_id": document,
                "language": code,
                "text": text,
                "start": span[0],
                "end": span[1],
            }
        )
        batch.state(decision, "text", text, document, span=span)
    if decision.state is RowState.NEW or "kinds" in decision.fills:
        batch.rows["resolution_kind"] += [
            {"resolution_id": decision.record_id, "kind": kind, "position": position}
            for position, kind in enumerate(entry.kinds)
        ]
    batch.note(decision, RecordType.RESOLUTION)
