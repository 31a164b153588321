"""One of several processes that edit the same session: ``python -m … ARCHIVE EDITS TURN``.

It reads the form before it has its turn, as who fills in a form does; then it edits as often as
its turn has it, and lets the next one. It prints how many edits were stored and how many refused.
"""

import json
import sys
from dataclasses import replace
from pathlib import Path

from db import Archive
from db.errors import EditConflictError
from db.model import RecordType
from db.model.drafts import EditedRecord, MeetingDraft

_PATIENCE = 300.0


def _counted_up(record: EditedRecord) -> EditedRecord:
    assert isinstance(record.draft, MeetingDraft)
    return replace(record, draft=replace(record.draft, ordinal=(record.draft.ordinal or 0) + 1))


def main(folder: Path, edits: int, turn: int) -> None:
    """Count up ``edits`` times, ``turn`` times in each turn."""
    stored = refused = 0
    while stored < edits:
        with Archive.open(folder, read_only=True) as archive:
            meeting = min(archive.record_ids(RecordType.MEETING))
            form = _counted_up(archive.history.read_draft(meeting))
        with Archive.open(folder, wait=_PATIENCE) as archive:
            assert archive.read_only_reason is None
            for _ in range(min(turn, edits - stored)):
                try:
                    archive.history.save_draft(form)
                except EditConflictError:
                    refused += 1
                    form = _counted_up(archive.history.read_draft(meeting))
                    archive.history.save_draft(form)
                stored += 1
                form = _counted_up(archive.history.read_draft(meeting))
    print(json.dumps([stored, refused]))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
