"""Takes an import back: what it made goes if it is as the import left it and nobody needs it.

A record that somebody changed stays, and all it needs. A known record that was filled is emptied
again, unless it was changed since. The rows themselves can always be taken in again: the file and
the mapping are kept. Removed records lie in the recycle bin with all their versions.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, NamedTuple

from sqlalchemy import Column, Table, delete, select, update
from sqlalchemy.orm import Session

from db.model import AUTHORITY_TYPES, RecordType
from db.model.table_import import ImportState, KeptRecord, UndoneImport
from db.storage import tables
from db.storage.history import Change
from db.storage.table_imports.belonging import NEEDED_BY, ORDER, PARTS
from db.storage.table_imports.emptying import empty_again
from db.storage.tables import Base, ImportedRecordTable, TableImportTable

_BATCH = 500


class Undoing:
    """One undo: ``steps`` are done one a transaction, then ``finish`` in another.

    Whatever ends the program in between, the rest is undone by undoing again.
    """

    def __init__(self, session: Session, import_id: str) -> None:
        own, record = ImportedRecordTable, _table("record").c
        self._import = import_id
        self.removed: Counter[str] = Counter()
        self.emptied = 0
        self.kept: list[KeptRecord] = []
        self._sourceless: set[str] = set()
        self._left: dict[str, int] = {}
        found = session.execute(
            select(own.record_id, record.type, own.made, own.version, own.filled, record.version)
            .join(_table("record"), record.id == own.record_id)
            .where(own.import_id == import_id, record.binned_at.is_(None))
            .order_by(own.row, own.record_id)
        ).all()
        self._rows = [_Imported(*row[:5]) for row in found]
        self._going = {row[0] for row in found if row[2] and row[3] == row[5]}

    def steps(self) -> list[Callable[[Change], None]]:
        """What is to be done, a few hundred records to a step."""
        filled = [one for one in self._rows if not one.made and one.filled != "[]"]
        steps = [partial(self._empty, part) for part in _parts(filled)]
        for record_type in ORDER:
            made = [one for one in self._rows if one.made and one.type == record_type.value]
            steps += [partial(self._remove, record_type, part) for part in _parts(made)]
        return [partial(self._in_transaction, step) for step in steps]

    def finish(self, change: Change, row: TableImportTable) -> UndoneImport:
        """Write down that the import is undone."""
        self._change, self._session = change, change.session
        row.state, row.undone_at = ImportState.UNDONE.value, change.at
        event = change.event(
            "table_import_undone",
            import_id=row.id,
            filename=row.filename,
            removed=sum(self.removed.values()),
            emptied=self.emptied,
            kept=len(self.kept),
        )
        change.finish(event)
        return UndoneImport(dict(self.removed), self.emptied, tuple(self.kept))

    def _in_transaction(self, step: Callable[[], None], change: Change) -> None:
        self._change, self._session = change, change.session
        step()
        touched = self._touch_sourceless()
        change.finish(change.event("table_import_undoing", import_id=self._import))
        self._keep_account(touched)

    def _touch_sourceless(self) -> list[str]:
        """Records whose names or values have lost their source get a version."""
        record = _table("record").c
        bearers = sorted(self._sourceless)
        there = select(record.id).where(record.id.in_(bearers), record.binned_at.is_(None))
        touched = list(self._session.scalars(there))
        for bearer in touched:
            self._change.touch(bearer)
        self._sourceless.clear()
        return touched

    def _keep_account(self, touched: Sequence[str]) -> None:
        """A version that the undo itself made is none that somebody else made since."""
        record, own = _table("record").c, ImportedRecordTable
        going = [one for one in touched if one in self._going]
        asked = select(record.id, record.version).where(record.id.in_(going))
        for record_id, version in self._session.execute(asked).tuples().all():
            self._left[record_id] = version
            self._session.execute(
                update(own)
                .where(own.import_id == self._import, own.record_id == record_id)
                .values(version=version)
            )

    def _empty(self, part: Sequence["_Imported"]) -> None:
        """Empty what was filled of known records."""
        changed = self._changed(part)
        for one in part:
            if one.id in changed:
                self._keep(one.id, one.type, "changed")
            else:
                empty_again(self._change, one.id, json.loads(one.filled), self._going)
                self._session.execute(
                    delete(ImportedRecordTable).where(
                        ImportedRecordTable.import_id == self._import,
                        ImportedRecordTable.record_id == one.id,
                    )
                )
                self.emptied += 1
        self._session.flush()

    def _remove(self, record_type: RecordType, part: Sequence["_Imported"]) -> None:
        """Remove the records of one type that may go, and say which may not."""
        if record_type is RecordType.DOCUMENT:
            part = self._there(part)  # those of meetings went with them
        changed = self._changed(part)
        going = [one.id for one in part if one.id not in changed]
        needed = self._needed(record_type, going)
        self._delete(record_type, [one for one in going if one not in needed])
        if record_type is not RecordType.DOCUMENT:
            for one in part:
                if one.id in changed or one.id in needed:
                    reason = "changed" if one.id in changed else "used"
                    self._keep(one.id, record_type.value, reason)

    def _changed(self, part: Sequence["_Imported"]) -> set[str]:
        """Those that are not in the version in which the import left them."""
        record = _table("record").c
        ids = [one.id for one in part]
        asked = select(record.id, record.version).where(record.id.in_(ids))
        now = dict(self._session.execute(asked).tuples().all())
        return {one.id for one in part if now.get(one.id) != self._left.get(one.id, one.version)}

    def _there(self, part: Sequence["_Imported"]) -> list["_Imported"]:
        record = _table("record").c
        asked = select(record.id).where(record.id.in_([one.id for one in part]))
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
        return [one.id for one in self.kept if one.type == RecordType.MEETING.value]

    def _delete(self, record_type: RecordType, ids: Sequence[str]) -> None:
        if not ids:
            return
        if record_type is RecordType.MEETING:
            self._delete_documents(ids)
            self._delete_offices(ids)
            self._free_links(ids)
        for table_name, column_name in PARTS.get(record_type, ()):
            table = _table(table_name)
            self._session.execute(delete(table).where(table.c[column_name].in_(ids)))
        if record_type in {RecordType.MEETING, RecordType.PERSON, RecordType.RESOLUTION}:
            self._index(record_type, ids)
        if record_type in AUTHORITY_TYPES:
            for table_name in ("name_form", "name_sound"):
                table = _table(table_name)
                self._session.execute(delete(table).where(table.c.authority_id.in_(ids)))
        if record_type is RecordType.DOCUMENT:
            self._forget_source(ids)
        self._delete_rows(record_type, ids)
        self.removed[record_type.value] += len(ids)

    def _delete_rows(self, record_type: RecordType, ids: Sequence[str]) -> None:
        """The record itself and its versions stay, in the recycle bin."""
        for table_name, column_name in (("assertion", "record_id"), (record_type.value, "id")):
            table = _table(table_name)
            self._session.execute(delete(table).where(table.c[column_name].in_(ids)))
        record = _table("record")
        self._session.execute(
            update(record).where(record.c.id.in_(ids)).values(binned_at=self._change.at)
        )
        self._session.expire_all()
        for record_id in ids:
            self._change.touch(record_id)

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
        stated = self._session.scalars(
            select(assertion.c.record_id).where(assertion.c.source_id.in_(documents)).distinct()
        ).all()
        self._sourceless.update(stated)
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


class _Imported(NamedTuple):
    """A record of the account."""

    id: str
    type: str
    made: bool
    version: int
    filled: str


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
