"""An archive as it was known at a moment, made into an archive of its own.

Every record is there in the version it had then, under its own id, with the originals of its
documents. Waiting files and imports are left out: they were no records. Nothing of the archive
itself is touched.
"""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from db.durable import sync_folder
from db.errors import MomentError, OriginalDamagedError
from db.progress import Progress, silent
from db.storage.contents import Content, is_deleted, latest_contents
from db.storage.copying import copy_file
from db.storage.history import Change
from db.storage.instants import check_moment
from db.storage.log_times import last_until
from db.storage.originals import digest_of, storage_os_errors
from db.storage.putting import put
from db.storage.reading.sources import ORIGINAL, RECORD, RECORD_VERSION, in_batches, rows_in
from db.storage.store import Store
from db.storage.tables import OriginalTable

AS_OF = "as_of"
_BATCH = 500


def build_as_of(source: Store, target: Store, moment: str, progress: Progress = silent) -> int:
    """Fill a new, empty archive with what another one held at a moment; how many records.

    ``moment`` is an instant in UTC, or the beginning of one: ``2026-03-12`` means the end of that
    day. Raises MomentError if there was no record then or it is no moment, OriginalDamagedError.
    """
    check_moment(moment)
    with source.reading() as session:
        last = last_until(session, moment)
        seq = last.seq if last is not None else 0
        ids = session.scalars(
            select(RECORD_VERSION.c.record_id)
            .where(RECORD_VERSION.c.event_seq <= seq)
            .distinct()
            .order_by(RECORD_VERSION.c.record_id)
        ).all()
    if not ids:
        raise MomentError(moment=moment)
    digests: set[str] = set()
    number = 0
    with target.writing() as session:
        change = Change(session)
        for done, batch in enumerate(in_batches(ids, _BATCH)):
            progress(done * _BATCH, len(ids), "")
            then = _contents_at(source, batch, seq)
            _add(change, then)
            put(change, then, fresh=True)
            number += len(then)
            digests.update(_digests(then.values()))
        _add_originals(source, session, sorted(digests))
        change.finish(change.event(AS_OF, moment=moment, archive=source.info.uuid, events=seq))
    _lay_originals(source, target, sorted(digests), progress)
    return number


def _contents_at(source: Store, ids: Sequence[str], seq: int) -> Mapping[str, Content]:
    """What each record was after an event."""
    with source.reading() as session:
        found = latest_contents(session, ids, RECORD_VERSION.c.event_seq <= seq)
    return {i: content for i, content in found.items() if not is_deleted(content)}


def _add(change: Change, contents: Mapping[str, Content]) -> None:
    """The rows that say that there are such records."""
    rows = [
        {
            "id": record_id,
            "type": content["type"],
            "version": 1,
            "created_at": change.at,
            "updated_at": change.at,
        }
        for record_id, content in contents.items()
    ]
    if rows:
        change.session.execute(insert(RECORD), rows)


def _digests(contents: Iterable[Content]) -> Iterator[str]:
    """The originals that documents and accessions name."""
    for content in contents:
        if digest := content.get("original_sha256"):
            yield digest
        for row in (*content.get("further_originals", ()), *content.get("originals", ())):
            yield row["original_sha256"]


def _add_originals(source: Store, session: Session, digests: Iterable[str]) -> None:
    with source.reading() as reading:
        rows = list(rows_in(reading, select(ORIGINAL), ORIGINAL.c.sha256, digests))
    for row in rows:
        session.add(
            OriginalTable(
                sha256=row.sha256,
                filename=row.filename,
                media_type=row.media_type,
                size=row.size,
                received_at=row.received_at,
            )
        )
    session.flush()


def _lay_originals(
    source: Store, target: Store, digests: Sequence[str], progress: Progress
) -> None:
    """The originals in their places: a second name for the same file, else a copy."""
    with storage_os_errors(target.paths.originals):
        for done, digest in enumerate(digests):
            progress(done, len(digests), digest)
            old, new = source.paths.original(digest), target.paths.original(digest)
            new.parent.mkdir(parents=True, exist_ok=True)
            try:
                os.link(old, new, follow_symlinks=False)
            except OSError:
                copy_file(old, new, 0o444)
            if digest_of(new) != digest:
                new.unlink()
                raise OriginalDamagedError(name=digest, sha256=digest)
            sync_folder(new.parent)
