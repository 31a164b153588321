"""Takes an import back: what it made goes if it is as the import left it and nobody needs it.

A record that somebody changed stays, and all it needs. A known record that was filled is emptied
again, unless it was changed since. The rows themselves can always be taken in again: the file and
the mapping are kept. Removed records leave no versions behind; the event says what went.
"""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Column, Table, delete, select, update
from sqlalchemy.orm import Session

from db.model import AUTHORITY_TYPES, RecordType
from db.model.table_import import ImportState, KeptRecord, UndoneImport
from db.progress import Progress
from db.storage import tables
from db.storage.history import Change
from db.storage.table_imports.emptying import empty_again
from db.storage.tables import Base, ImportedRecordTable, RecordTable, TableImportTable

_BATCH = 500
#: Rows that belong to a record and go with it.
_PARTS: dict[RecordType, tuple[tuple[str, str], ...]] = {
    RecordType.MEETING: (
        *(("meeting_theme", "meeting_id"), ("organiser", "meeting_id")),
        ("participation", "meeting_id"),
    ),
    RecordType.RESOLUTION: (
        *(("resolution_kind", "resolution_id"), ("resolution_text", "resolution_id")),
        ("citation", "resolution_id"),
    ),
}
#: What may point at a record that is to go, beside its own parts: then it stays.
_NEEDED_BY: dict[RecordType, tuple[tuple[str, str], ...]] = {
    RecordType.MEETING: (
        *(("resolution", "meeting_id"), ("document", "meeting_id"), ("inbox", "meeting_id")),
        *(("link", "source_id"), ("link", "target_id"), ("record_topic", "record_id")),
        ("event", "record_id"),
    ),
    RecordType.RESOLUTION: (
        *(("link", "source_id"), ("link", "target_id"), ("record_topic", "record_id")),
        ("event", "record_id"),
    ),
    RecordType.DOCUMENT: (("resolution_text", "document_id"), ("event", "record_id")),
    RecordType.PERSON: (("participation", "person_id"), ("event", "record_id")),
    RecordType.INSTITUTION: (("organiser", "institution_id"), ("event", "record_id")),
    RecordType.PLACE: (("meeting", "place_id"), ("event", "record_id")),
    RecordType.COUNCIL: (
        *(("meeting", "council_id"), ("link", "council_id"), ("event", "record_id")),
    ),
}


def undo(change: Change, row: TableImportTable, progress: Progress) -> UndoneImport:
    """Take the import back, in the caller's transaction."""
    work = _Undoing(change, row.id, progress)
    emptied = work.empty_filled()
    for record_type in (
        *(RecordType.RESOLUTION, RecordType.MEETING, RecordType.DOCUMENT),
        *(RecordType.PERSON, RecordType.INSTITUTION, RecordType.PLACE, RecordType.COUNCIL),
    ):
        work.remove(record_type)
    work.note_sourceless()
    done = UndoneImport(dict(work.removed), emptied, tuple(work.kept))
    row.state, row.undone_at = ImportState.UNDONE.value, change.at
    event = change.event(
        "table_import_undone",
        import_id=row.id,
        filename=row.filename,
        removed=sum(work.removed.values()),
        emptied=emptied,
        kept=len(work.kept),
    )
    change.finish(event)
    return done


class _Undoing:
    """One undo: what it removed and what it kept."""

    def __init__(self, change: Change, import_id: str, progress: Progress) -> None:
        self._change, self._import, self._progress = change, import_id, progress
        self._session: Session = change.session
        self.removed: Counter[str] = Counter()
        self.kept: list[KeptRecord] = []
        self._done = 0
        self._sourceless: set[str] = set()
        own, record = ImportedRecordTable, RecordTable.__table__.c
        self._rows = self._session.execute(
            select(own.record_id, own.made, own.filled, own.version, record.version, record.type)
            .join(RecordTable.__table__, record.id == own.record_id)
            .where(own.import_id == import_id)
            .order_by(own.row, own.record_id)
        ).all()
        # A record that two imports touched counts with its last one.
        self._going = {row[0] for row in self._rows if row[1] and row[3] == row[4]}

    def empty_filled(self) -> int:
        """Empty what was filled of known records; how many there were."""
        filled = [row for row in self._rows if not row[1] and row[2] != "[]"]
        emptied = 0
        for record_id, _, fields, left, now, record_type in filled:
            if left == now:
                empty_again(self._change, record_id, json.loads(fields), self._going)
                emptied += 1
            else:
                self._keep(record_id, record_type, "changed")
        self._session.flush()
        return emptied

    def remove(self, record_type: RecordType) -> None:
        """Remove the records of one type that may go, and say which may not."""
        rows = [row for row in self._rows if row[1] and row[5] == record_type.value]
        for start in range(0, len(rows), _BATCH):
            part = rows[start : start + _BATCH]
            self._progress(self._done, len(self._rows), record_type.value)
            if record_type is RecordType.DOCUMENT:
                part = self._there(part)  # those of meetings went with them
            changed = {row[0] for row in part if row[3] != row[4]}
            going = [row[0] for row in part if row[0] not in changed]
            needed = self._needed(record_type, going)
            self._delete(record_type, [one for one in going if one not in needed])
            if record_type is not RecordType.DOCUMENT:
                for record_id in (row[0] for row in part):
                    if record_id in changed or record_id in needed:
                        reason = "changed" if record_id in changed else "used"
                        self._keep(record_id, record_type.value, reason)
            self._done += len(part)

    def _there(self, rows: Sequence[Any]) -> list[Any]:
        record = _table("record").c
        asked = select(record.id).where(record.id.in_([row[0] for row in rows]))
        there = set(self._session.scalars(asked))
        return [row for row in rows if row[0] in there]

    def note_sourceless(self) -> None:
        """Authorities that stay, but whose names have lost their source, get a version."""
        record = _table("record").c
        for bearer in sorted(self._sourceless):
            if self._session.scalar(select(record.id).where(record.id == bearer)) is not None:
                self._change.touch(bearer)

    def _needed(self, record_type: RecordType, ids: Sequence[str]) -> set[str]:
        needed: set[str] = set()
        for table_name, column_name in _NEEDED_BY[record_type]:
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
        return [one.id for one in self.kept if one.type == RecordType.MEETING.value]

    def _delete(self, record_type: RecordType, ids: Sequence[str]) -> None:
        if not ids:
            return
        if record_type is RecordType.MEETING:
            self._delete_documents(ids)
            self._delete_offices(ids)
            self._free_links(ids)
        for table_name, column_name in _PARTS.get(record_type, ()):
            table = _table(table_name)
            self._session.execute(delete(table).where(table.c[column_name].in_(ids)))
        if record_type in {RecordType.MEETING, RecordType.PERSON, RecordType.RESOLUTION}:
            self._index(record_type, ids)
        if record_type in AUTHORITY_TYPES:
            form = _table("name_form")
            self._session.execute(delete(form).where(form.c.authority_id.in_(ids)))
        if record_type is RecordType.DOCUMENT:
            self._forget_source(ids)
        self._delete_rows(record_type, ids)
        self.removed[record_type.value] += len(ids)

    def _delete_rows(self, record_type: RecordType, ids: Sequence[str]) -> None:
        for table_name, column_name in (
            ("assertion", "record_id"),
            ("record_version", "record_id"),
            ("imported_record", "record_id"),
            (record_type.value, "id"),
            ("record", "id"),
        ):
            table = _table(table_name)
            self._session.execute(delete(table).where(table.c[column_name].in_(ids)))

    def _delete_documents(self, meetings: Sequence[str]) -> None:
        document = _table("document").c
        own = self._session.scalars(select(document.id).where(document.meeting_id.in_(meetings)))
        self._delete(RecordType.DOCUMENT, list(own))

    def _delete_offices(self, meetings: Sequence[str]) -> None:
        office, participation = _table("office"), _table("participation").c
        own = select(participation.id).where(participation.meeting_id.in_(meetings))
        self._session.execute(delete(office).where(office.c.participation_id.in_(own)))
        persons = select(participation.person_id).where(participation.meeting_id.in_(meetings))
        for person in self._session.scalars(persons.distinct()):
            self._change.index(person)

    def _free_links(self, meetings: Sequence[str]) -> None:
        """References to the session wait again for it to come."""
        link = tables.LinkTable
        found = self._session.scalars(select(link).where(link.target_id.in_(meetings))).all()
        for one in found:
            one.target_id = None
            self._change.touch(one.source_id)
        self._session.flush()

    def _forget_source(self, documents: Sequence[str]) -> None:
        """Names and values of records that stay lose this source."""
        form, assertion = _table("name_form"), _table("assertion")
        bearers = self._session.scalars(
            select(form.c.authority_id).where(form.c.source_id.in_(documents)).distinct()
        ).all()
        self._sourceless.update(bearers)
        self._session.execute(
            update(form).where(form.c.source_id.in_(documents)).values(source_id=None)
        )
        self._session.execute(delete(assertion).where(assertion.c.source_id.in_(documents)))

    def _index(self, record_type: RecordType, ids: Iterable[str]) -> None:
        if record_type is RecordType.RESOLUTION:
            resolution = _table("resolution").c
            ids = self._session.scalars(
                select(resolution.meeting_id).where(resolution.id.in_(list(ids))).distinct()
            )
        for owner in ids:
            self._change.index(owner)

    def _keep(self, record_id: str, record_type: str, reason: str) -> None:
        label = _label(self._session, record_id, record_type)
        self.kept.append(KeptRecord(record_id, record_type, label, reason))


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
