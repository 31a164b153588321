"""Takes an import back: what it made goes if it is as the import left it and nobody needs it.

A record that somebody changed stays, and all it needs. A known record that was filled is emptied
again, unless it was changed since. All of it is one transaction and one event, so that it is done
whole or not at all, and can be taken back like any other: then the import is as it was. Removed
records lie in the recycle bin with all their versions.
"""

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import Column, Table, select
from sqlalchemy.orm import Session, aliased

from db.model import RecordType
from db.model.table_import import ImportState, KeptRecord, UndoneImport
from db.progress import Progress
from db.storage import tables
from db.storage.contents import contents_of
from db.storage.history import Change
from db.storage.putting import put
from db.storage.removing import put_away
from db.storage.table_imports.belonging import NEEDED_BY, ORDER
from db.storage.table_imports.emptying import emptied
from db.storage.tables import Base, ImportedRecordTable, RecordVersionTable, TableImportTable

_BATCH = 500
IMPORT_UNDONE = "table_import_undone"


class _Imported(NamedTuple):
    """A record of the account; ``same`` says that it is as the import left it."""

    id: str
    type: str
    made: bool
    filled: str
    same: bool


class Undoing:
    """One undo, in the caller's transaction."""

    def __init__(self, change: Change, row: TableImportTable) -> None:
        self._change, self._session, self._row = change, change.session, row
        self._removed: Counter[str] = Counter()
        self._emptied = 0
        self._kept: list[KeptRecord] = []
        self._rows = _account(change.session, row.id)
        self._going = {one.id for one in self._rows if one.made and one.same}

    def run(self, progress: Progress) -> UndoneImport:
        """Do it. ``progress`` counts records; what it raises undoes nothing."""
        filled = [one for one in self._rows if not one.made and one.filled != "[]"]
        steps = [(self._empty, part) for part in _parts(filled)]
        for record_type in ORDER:
            made = [one for one in self._rows if one.made and one.type == record_type.value]
            steps += [(self._remove, part) for part in _parts(made)]
        total, done = sum(len(part) for _, part in steps), 0
        for step, part in steps:
            progress(done, total, self._row.filename)
            step(part)
            done += len(part)
        progress(total, total, self._row.filename)
        return self._finish()

    def _finish(self) -> UndoneImport:
        row, change = self._row, self._change
        was, row.state, row.undone_at = row.state, ImportState.UNDONE.value, change.at
        event = change.event(
            IMPORT_UNDONE,
            import_id=row.id,
            filename=row.filename,
            was=was,
            removed=sum(self._removed.values()),
            emptied=self._emptied,
            kept=len(self._kept),
        )
        change.finish(event)
        return UndoneImport(dict(self._removed), self._emptied, tuple(self._kept))

    def _empty(self, part: Sequence[_Imported]) -> None:
        """Empty what was filled of known records."""
        contents = contents_of(self._session, [one.id for one in part if one.same])
        put(
            self._change,
            {
                one.id: emptied(contents[one.id], json.loads(one.filled), self._going)
                for one in part
                if one.same
            },
        )
        self._emptied += len(contents)
        for one in part:
            if not one.same:
                self._keep(one, "changed")

    def _remove(self, part: Sequence[_Imported]) -> None:
        """Remove the records of one type that may go, and say which may not."""
        record_type = RecordType(part[0].type)
        is_document = record_type is RecordType.DOCUMENT
        if is_document:
            part = self._there(part)  # those of meetings went with them
        needed = self._needed(record_type, [one.id for one in part if one.same])
        going = [one.id for one in part if one.same and one.id not in needed]
        if going:
            self._removed.update(put_away(self._change, going, record_type))
        for one in part:
            if not is_document and not (one.same and one.id not in needed):
                self._keep(one, "used" if one.same else "changed")

    def _there(self, part: Sequence[_Imported]) -> list[_Imported]:
        record = _table("record").c
        asked = select(record.id).where(
            record.id.in_([one.id for one in part]), record.binned_at.is_(None)
        )
        there = set(self._session.scalars(asked))
        return [one for one in part if one.id in there]

    def _needed(self, record_type: RecordType, ids: Sequence[str]) -> set[str]:
        needed: set[str] = set()
        for table_name, column_name in NEEDED_BY[record_type]:
            column: Column[Any] = _table(table_name).c[column_name]
            asked = select(column, _owner(table_name)).where(column.in_(ids))
            if (table_name, column_name) == ("document", "meeting_id"):
                # Its own rows' documents go with it.
                needed |= {
                    row[0] for row in self._session.execute(asked) if row[1] not in self._going
                }
                continue
            if (table_name, column_name) == ("link", "target_id"):
                asked = asked.where(_table("link").c.ordinal.is_(None))
            needed |= {row[0] for row in self._session.execute(asked)}
        if record_type is RecordType.DOCUMENT:
            document = _table("document").c
            alive = select(document.id).where(
                document.id.in_(ids), document.meeting_id.in_(self._kept_meetings())
            )
            needed |= set(self._session.scalars(alive))
        return needed

    def _kept_meetings(self) -> list[str]:
        """Meetings that this import made or filled and that keep what it said of them."""
        return [one.id for one in self._kept if one.type == RecordType.MEETING.value]

    def _keep(self, one: _Imported, reason: str) -> None:
        label = _label(self._session, one.id, one.type)
        self._kept.append(KeptRecord(one.id, one.type, label, reason))


def _account(session: Session, import_id: str) -> list[_Imported]:
    """What the import made and filled, of what is not in the recycle bin, in the order of rows.

    A record is as the import left it if it says now what it said then.
    """
    own, record = ImportedRecordTable, _table("record").c
    left, now = aliased(RecordVersionTable), aliased(RecordVersionTable)
    rows = session.execute(
        select(own.record_id, record.type, own.made, own.filled, left.digest == now.digest)
        .join(_table("record"), record.id == own.record_id)
        .join(left, (left.record_id == own.record_id) & (left.version == own.version))
        .join(now, (now.record_id == own.record_id) & (now.version == record.version))
        .where(own.import_id == import_id, record.binned_at.is_(None))
        .order_by(own.row, own.record_id)
    )
    return [_Imported(*row) for row in rows]


def _parts(rows: Sequence[_Imported]) -> list[Sequence[_Imported]]:
    return [rows[start : start + _BATCH] for start in range(0, len(rows), _BATCH)]


def _table(name: str) -> Table:
    return Base.metadata.tables[name]


def _owner(name: str) -> Column[Any]:
    table = _table(name)
    own: Column[Any] = table.c["id"] if "id" in table.c else next(iter(table.primary_key))
    return own


def _label(session: Session, record_id: str, record_type: str) -> str:
    """A few words by which a person knows the record."""
    if record_type == RecordType.MEETING.value:
        meeting = session.get_one(tables.MeetingTable, record_id)
        return " · ".join(
            str(part) for part in (meeting.ordinal, meeting.date_start, meeting.theme) if part
        )[:90]
    if record_type == RecordType.RESOLUTION.value:
        text = _table("resolution_text").c
        found = session.scalar(select(text.text).where(text.resolution_id == record_id).limit(1))
        return (found or "")[:90]
    form = _table("name_form").c
    return session.scalar(select(form.text).where(form.authority_id == record_id).limit(1)) or ""
