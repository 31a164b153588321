"""Puts a corpus straight into an archive's tables: a large archive in a minute, not in hours.

What is written is what an import writes, with history and outbox; only reading and matching are
left out, because the corpus knows its values.
"""

import hashlib
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session as DatabaseSession

from db.model import Paragraph, RecordType, new_id
from db.paths import ArchivePaths
from db.storage import Store
from db.storage.chain import content_digest
from db.storage.contents import contents
from db.storage.document_json import paragraphs_to_json
from db.storage.history import Change
from db.storage.name_keys import name_key
from db.storage.name_sounds import name_sounds
from db.storage.tables import Base, OriginalTable, OutboxTable, RecordVersionTable
from db.storage.text_prints import text_print
from tests.benchmarks.corpus import Corpus, Session

_BATCH = 250  # meetings in a transaction
_HEAD = "record"


class Rows:
    """Rows of one transaction by table, written in the order in which tables depend."""

    def __init__(self, at: str) -> None:
        self.at = at
        self.records: list[str] = []
        self._tables: dict[str, list[dict[str, Any]]] = {}

    def add(self, table: str, **values: Any) -> None:
        """A row of a table."""
        self._tables.setdefault(table, []).append(values)

    def record(self, record_type: RecordType, **values: Any) -> str:
        """A record's two rows; its id."""
        record_id = new_id()
        self.add(
            _HEAD,
            id=record_id, type=record_type.value, version=1, created_at=self.at, updated_at=self.at,
        )  # fmt: skip
        self.add(record_type.value, id=record_id, **values)
        self.records.append(record_id)
        return record_id

    def write(self, session: DatabaseSession) -> None:
        """Insert all rows."""
        for table in Base.metadata.sorted_tables:
            if rows := self._tables.get(table.name):
                session.execute(insert(table), rows)


class Filling:
    """One corpus on its way into one archive."""

    def __init__(self, store: Store, corpus: Corpus) -> None:
        self._store = store
        self._corpus = corpus
        self._authorities: dict[RecordType, list[str]] = {}

    def run(self) -> None:
        """Write the authorities, then the sessions."""
        self._transaction("authorities", self._add_authorities)
        sessions = self._corpus.sessions()
        while batch := list(islice(sessions, _BATCH)):
            self._transaction("import", lambda rows, batch=batch: self._add_sessions(rows, batch))

    def _transaction(self, what: str, add: Any) -> None:
        with self._store.writing() as session:
            change = Change(session)
            event = change.event(f"benchmark_{what}")
            rows = Rows(change.at)
            owners = list(add(rows))
            rows.write(session)
            versions = [
                {"record_id": key, "version": version, "event_seq": event, "content": content}
                | {"digest": content_digest(content)}
                for key, version, content in contents(session, rows.records)
            ]
            session.execute(insert(RecordVersionTable), versions)
            session.execute(insert(OutboxTable), [{"owner_id": owner} for owner in owners])

    def _add_authorities(self, rows: Rows) -> Iterator[str]:
        corpus = self._corpus
        for record_type, names in (
            (RecordType.COUNCIL, corpus.councils),
            (RecordType.PLACE, corpus.places),
            (RecordType.PERSON, corpus.people),
            (RecordType.INSTITUTION, corpus.institutions),
            (RecordType.INSTRUMENT, corpus.instruments),
        ):
            dated = {"date": "2020-11"} if record_type is RecordType.INSTRUMENT else {}
            ids = [self._add_authority(rows, record_type, name, dated) for name in names]
            self._authorities[record_type] = ids
        return iter(self._authorities[RecordType.PERSON])

    def _add_authority(
        self, rows: Rows, record_type: RecordType, name: str, values: dict[str, str]
    ) -> str:
        authority = rows.record(record_type, **values)
        rows.add(
            "name_form",
            id=new_id(), authority_id=authority, authority_type=record_type.value, text=name,
            key=name_key(name), language="ru", script="Cyrl", kind="full", preferred=True,
            source_id=None,
        )  # fmt: skip
        for sound in name_sounds(record_type.value, name):
            rows.add(
                "name_sound", authority_type=record_type.value, sound=sound, authority_id=authority
            )
        return authority

    def _add_sessions(self, rows: Rows, sessions: Iterable[Session]) -> Iterator[str]:
        for session in sessions:
            meeting = self._add_meeting(rows, session)
            document, starts = self._add_document(rows, session, meeting)
            self._add_points(rows, session, meeting, document, starts)
            yield meeting

    def _add_meeting(self, rows: Rows, session: Session) -> str:
        known = self._authorities
        meeting = rows.record(
            RecordType.MEETING,
            council_id=known[RecordType.COUNCIL][session.council], ordinal=session.ordinal,
            date_start=session.date, date_end=None, date_first=session.date,
            date_last=session.date, place_id=known[RecordType.PLACE][session.place],
            legal_basis_id=None, theme=session.theme, language="ru",
        )  # fmt: skip
        rows.add("meeting_theme", meeting_id=meeting, language="ru", text=session.theme)
        for position, number in enumerate(dict.fromkeys(session.organisers)):
            institution = known[RecordType.INSTITUTION][number]
            rows.add("organiser", meeting_id=meeting, institution_id=institution, position=position)
        for position, (person, office) in enumerate(session.speakers):
            participation = new_id()
            rows.add(
                "participation",
                id=participation, meeting_id=meeting, role="speaker", position=position,
                person_id=known[RecordType.PERSON][person],
            )  # fmt: skip
            rows.add("office", participation_id=participation, language="ru", text=office)
        return meeting

    def _add_document(self, rows: Rows, session: Session, meeting: str) -> tuple[str, list[int]]:
        """The document's id, and where each of its points begins."""
        text = self._corpus.text(session)
        name = f"{session.council}-{session.ordinal}.txt"
        digest = self._keep_original(text.encode())
        rows.add(
            "original",
            **_sealed(
                sha256=digest, filename=name, media_type="text/plain", size=len(text.encode()),
                received_at=rows.at,
            ),
        )  # fmt: skip
        paragraphs, place = [], 0
        for paragraph in text.split("\n\n"):
            paragraphs.append(Paragraph(place, place + len(paragraph)))
            place += len(paragraph) + 2
        document = rows.record(
            RecordType.DOCUMENT,
            meeting_id=meeting, original_sha256=digest, document_type="communique", language="ru",
            title=name, text=text, structure=paragraphs_to_json(paragraphs), format="txt",
            warnings="[]", complete=True,
        )  # fmt: skip
        made = text_print(text, paragraphs)
        rows.add("text_print", document_id=document, digest=made.digest, words=made.words)
        for band in dict.fromkeys(made.bands):
            rows.add("text_band", band=band, document_id=document)
        first = len(paragraphs) - len(session.points)
        return document, [paragraph.end for paragraph in paragraphs[first:]]

    def _add_points(
        self, rows: Rows, session: Session, meeting: str, document: str, ends: list[int]
    ) -> None:
        known = self._authorities[RecordType.INSTRUMENT]
        for position, (point, end) in enumerate(zip(session.points, ends, strict=True)):
            resolution = rows.record(
                RecordType.RESOLUTION,
                meeting_id=meeting, number=str(position + 1), position=position,
            )  # fmt: skip
            rows.add("resolution_kind", resolution_id=resolution, kind=point.kind, position=0)
            rows.add(
                "resolution_text",
                resolution_id=resolution, document_id=document, language="ru", text=point.text,
                start=end - len(point.text), end=end,
            )  # fmt: skip
            if point.instrument is not None:
                cited = known[point.instrument]
                rows.add("citation", resolution_id=resolution, instrument_id=cited)

    def _keep_original(self, data: bytes) -> str:
        digest = hashlib.sha256(data).hexdigest()
        place = self._store.paths.original(digest)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
        return digest


def fill_archive(folder: Path, size: int, seed: int = 1) -> None:
    """Make an archive with ``size`` resolutions in a folder that is not there yet."""
    store = Store.create(ArchivePaths(folder), f"{size} resolutions")
    try:
        Filling(store, Corpus(size, seed)).run()
    finally:
        store.close()


def _sealed(**columns: Any) -> dict[str, Any]:
    """The columns of an original with their digest."""
    return columns | {"digest": OriginalTable(**columns).own_digest()}
