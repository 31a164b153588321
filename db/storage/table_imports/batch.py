"""The rows of one transaction: collected by table, inserted together, versioned at the end."""

from collections import defaultdict
from typing import Any

from sqlalchemy import exists, insert, select, update

from db.model import RecordType, new_id
from db.model.table_import import RowState
from db.storage.history import Change
from db.storage.name_keys import name_key, script_of
from db.storage.name_sounds import name_sounds
from db.storage.reading.sources import NAME_SOUND, in_batches
from db.storage.recording.references import resolve_waiting
from db.storage.table_imports.account import Account
from db.storage.table_imports.decision import Decision, NewName
from db.storage.table_imports.documents import RowDocuments
from db.storage.tables import Base, DocumentTable, LinkTable, MeetingTable

#: The order in which rows can be inserted: nobody points at what is not there yet.
_ORDER = (
    *("record", "council", "person", "institution", "place", "meeting", "document", "resolution"),
    *("name_form", "meeting_theme", "organiser", "participation", "office"),
    *("resolution_kind", "resolution_text", "assertion", "name_sound"),
)
_RULE = "table"
_DOCUMENT = Base.metadata.tables["document"]


class Batch:
    """New rows wait in ``rows``; ``made`` counts new records by type.

    ``language`` is that of names and texts without one of their own.
    """

    def __init__(
        self, change: Change, import_id: str, language: str, documents: RowDocuments
    ) -> None:
        self.change, self.language, self.documents = change, language, documents
        self.rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
        self.made: dict[str, int] = defaultdict(int)
        self._new_documents: set[str] = set()
        self._account = Account(change.session, import_id)

    def finish(self, event_seq: int) -> None:
        """Write what is left, the versions of all records and the account of the import."""
        self._write(only_new=False)
        self._resolve_links()
        self.change.finish(event_seq)
        self._account.write()

    def add_names(self, decision: Decision, source: str | None) -> None:
        """New authorities and new names."""
        uses: set[tuple[str, str, str]] = set()
        for name in decision.names:
            if name.makes:
                self.record(name.id, name.type)
                self.rows[name.type.value].append({"id": name.id})
                self._account.note(name.id, decision.row.number, made=True)
                self.made[name.type.value] += 1
            self.rows["name_form"].append(_form(name, source, uses))
            uses.add((name.id, name.kind.value, name.language))
            self.change.touch(name.id)
            if not name.makes:
                self.change.rename(name.id)

    def record(self, record_id: str, record_type: RecordType) -> None:
        """A new record's head."""
        at = self.change.at
        self.rows["record"].append(
            {
                "id": record_id,
                "type": record_type.value,
                "version": 1,
                "created_at": at,
                "updated_at": at,
            }
        )

    def state(
        self,
        decision: Decision,
        field: str,
        value: str,
        source: str,
        role: str = "",
        *,
        chosen: bool = True,
        span: tuple[int, int] | None = None,
    ) -> None:
        """Write down what the row says, with the place where it says so."""
        start, end = span or decision.row.text.spans.get(role) or (None, None)
        self.rows["assertion"].append(
            {
                "id": new_id(),
                "record_id": decision.record_id,
                "field": field,
                "value": value,
                "source_id": source,
                "start": start,
                "end": end,
                "rule": _RULE,
                "confidence": 1.0,
                "chosen": chosen,
            }
        )

    def note(self, decision: Decision, record_type: RecordType) -> None:
        """The row's own record was made or filled."""
        self.change.touch(decision.record_id)
        new = decision.state is RowState.NEW
        if new and record_type is not RecordType.PERSON:
            self.made[record_type.value] += 1
        self._account.note(decision.record_id, decision.row.number, made=new, filled=decision.fills)

    def flush(self) -> None:
        """Write what is collected; documents that only become longer are written at the end."""
        self._write(only_new=True)

    def _write(self, *, only_new: bool) -> None:
        session = self.change.session
        session.flush()
        for document in self.documents.pending(only_new=only_new):
            columns = self.documents.columns(document)
            if document.id in self._new_documents:
                # Its first version is made at the end: what it became meanwhile is none.
                session.execute(
                    update(_DOCUMENT).where(_DOCUMENT.c.id == document.id).values(**columns)
                )
            elif document.written:
                stored = session.get_one(DocumentTable, document.id)
                for name in ("text", "structure", "title"):
                    setattr(stored, name, columns[name])
            else:
                self.record(document.id, RecordType.DOCUMENT)
                self.rows["document"].append(columns)
                self._new_documents.add(document.id)
                document.written = True
            self._account.note(document.id, document.rows[0], made=True)
            self.change.touch(document.id)
        self._file_names()
        for name in _ORDER:
            rows = self.rows.pop(name, None)
            if rows:
                session.execute(insert(Base.metadata.tables[name]), rows)

    def _file_names(self) -> None:
        """The keys by which names alike are found, as far as they are not filed yet."""
        wanted = {
            (form["authority_type"], sound, form["authority_id"])
            for form in self.rows.get("name_form", ())
            for sound in name_sounds(form["authority_type"], form["text"], form["kind"])
        }
        own, columns = NAME_SOUND.c, ("authority_type", "sound", "authority_id")
        for ids in in_batches(sorted({authority for _, _, authority in wanted})):
            filed = select(*(own[name] for name in columns)).where(own.authority_id.in_(ids))
            wanted -= {tuple(row) for row in self.change.session.execute(filed)}
        self.rows["name_sound"] = [dict(zip(columns, row, strict=True)) for row in sorted(wanted)]

    def _resolve_links(self) -> None:
        """Links that wait for a session that came: asked of what came, not of what waits."""
        waiting = exists().where(
            LinkTable.target_id.is_(None),
            LinkTable.council_id == MeetingTable.council_id,
            LinkTable.ordinal == MeetingTable.ordinal,
        )
        for ids in in_batches(self._account):
            awaited = select(MeetingTable).where(MeetingTable.id.in_(ids), waiting)
            for meeting in self.change.session.scalars(awaited).all():
                resolve_waiting(self.change, meeting)


def _form(name: NewName, source: str | None, uses: set[tuple[str, str, str]]) -> dict[str, Any]:
    return {
        "id": new_id(),
        "authority_id": name.id,
        "authority_type": name.type.value,
        "text": name.text,
        "key": name_key(name.text),
        "language": name.language or None,
        "script": script_of(name.text),
        "kind": name.kind.value,
        "preferred": (name.id, name.kind.value, name.language) not in uses,
        "source_id": source,
    }
