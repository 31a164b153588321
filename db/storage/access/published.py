"""A published copy: an archive of its own that never held what is closed or restricted.

It is made like the archive as of a day: a new one, into which only what may be seen is put. So
nothing has to be erased from it, and every page, list, count and search of it is right by itself.
"""

import hashlib
import os
from collections.abc import Mapping, Set

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from db.durable import sync_folder
from db.errors import OriginalDamagedError
from db.model import RecordType
from db.model.access import AccessStatus, Publication, PublishReport
from db.paths import ArchivePaths
from db.progress import Progress, silent
from db.storage.access.black_sessions import originals_of
from db.storage.access.former_texts import when_chosen
from db.storage.access.hidden_in_files import says_in_file
from db.storage.access.holds import load_access
from db.storage.access.public_contents import PublicContents, public_contents
from db.storage.contents import Content, contents_of
from db.storage.copying import copy_file
from db.storage.history import Change
from db.storage.instants import now
from db.storage.originals import digest_of, storage_os_errors
from db.storage.putting import put
from db.storage.reading.sources import (
    EVENT,
    ORIGINAL,
    PUBLICATION,
    RECORD,
    in_batches,
    rows_in,
)
from db.storage.store import Store
from db.storage.tables import OriginalTable, PublicationTable, WithheldTable

PUBLISHED = "published"
_BATCH = 500
#: Parts of a thousand that the database is copied in; at which of them the records are being read,
#: the copy is being written, and its files are being laid.
COPYING = 100
_READ, _WRITTEN, _LAID = (COPYING, 300), (300, 600), (600, 1000)
#: What lies in a copy in place of an original that it may not have.
STAND_IN = (
    "Readers may not have this file.\n"
    "Этот файл читателям не выдаётся.\n"
    "Bu fayl oxuculara verilmir.\n"
).encode()


def publication_of(session: Session) -> Publication | None:
    """What a published copy says of itself; None for any other archive."""
    row = session.execute(select(PUBLICATION)).first()
    if row is None:
        return None
    return Publication(row.archive, row.day, row.event, row.closed, row.restricted)


def build_published(
    source: Store, target: Store, day: str, progress: Progress = silent
) -> PublishReport:
    """Fill a new, empty archive with what readers may see of another one on a day.

    ``source`` is a copy to which nobody writes: it is read for as long as that takes. Raises
    OriginalDamagedError, StorageFullError, StorageFailedError.
    """
    with source.reading(seconds=3600) as session:
        ids = session.scalars(
            select(RECORD.c.id).where(RECORD.c.binned_at.is_(None)).order_by(RECORD.c.id)
        ).all()
        contents: dict[str, Content] = {}
        for batch in in_batches(ids, _BATCH):
            _tell(progress, _READ, len(contents), len(ids))
            contents |= contents_of(session, batch)
        event = session.scalar(select(func.max(EVENT.c.seq))) or 0
        former = when_chosen(session, contents)
        public = public_contents(contents, load_access(session), day, former)
        files = _files(session, source.paths, public, progress)
    with target.writing() as session:
        _write(session, public, files, progress)
        report = _say(session, source, public, contents, day, event)
    _lay_files(source, target, files, progress)
    return report


class _File:
    """A file of the copy: an original of the archive, or bytes that stand in for one."""

    def __init__(self, row: Mapping[str, object], data: bytes | None = None) -> None:
        self.row = dict(row)
        self.data = data
        if data is not None:
            self.row |= {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}

    @property
    def digest(self) -> str:
        """The SHA-256 of its bytes."""
        return str(self.row["sha256"])

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return int(str(self.row["size"]))


def _files(
    session: Session, paths: ArchivePaths, public: PublicContents, progress: Progress
) -> dict[str, _File]:
    """The files of the copy by digest; documents are made to name them."""
    found: dict[str, _File] = {}
    wanted: set[str] = set()
    secret = _secret_originals(paths, public, progress)
    for record_id, content in public.contents.items():
        if content["type"] != RecordType.DOCUMENT.value:
            continue
        stand_in = _stand_in(public, record_id, secret)
        if stand_in is not None:
            content["original_sha256"] = stand_in.digest
            content.pop("further_originals", None)
            found[stand_in.digest] = stand_in
            continue
        rows = content.get("further_originals", ())
        kept = [row for row in rows if row["original_sha256"] not in secret]
        if len(kept) < len(rows):
            content["further_originals"] = kept
        wanted.update(originals_of(content))
    names = {
        digest: one.blackout
        for one in public.blackouts
        for record_id in one.documents
        if record_id in public.contents
        for digest in originals_of(public.contents[record_id])
    }
    for row in rows_in(session, select(ORIGINAL), ORIGINAL.c.sha256, sorted(wanted)):
        own = dict(zip((column.name for column in ORIGINAL.columns), row, strict=True))
        del own["digest"]
        if row.sha256 in names:
            own["filename"] = names[row.sha256].file_name(row.filename)
        found[row.sha256] = _File(own)
    return found


def _secret_originals(paths: ArchivePaths, public: PublicContents, progress: Progress) -> set[str]:
    """The originals that readers may not have, whichever document names them."""
    secret = {
        digest
        for record_id, (content, _) in public.withheld.items()
        if content["type"] == RecordType.DOCUMENT.value
        for digest in originals_of(content)
    }
    secret.update(public.black_originals)
    for one in public.blackouts:
        for record_id in one.documents:
            content = public.contents.get(record_id)
            for digest in originals_of(content) if content is not None else ():
                _tell(progress, _READ, 1, 1)
                if digest not in secret and says_in_file(one.blackout, paths.original(digest)):
                    secret.add(digest)
    return secret


def _stand_in(public: PublicContents, document_id: str, secret: Set[str]) -> _File | None:
    """What stands in for the original of a document of which readers may not have it.

    That is a restricted or a redacted one, or one whose original tells of another that is.
    """
    head = {"media_type": "text/plain", "received_at": now()}
    if document_id in public.redacted:
        return _text_file(head | {"filename": "redacted.txt"}, public.redacted[document_id])
    if document_id in public.withheld or document_id in public.textless:
        return _File(head | {"filename": "restricted.txt"}, STAND_IN)
    content = public.contents[document_id]
    if content["original_sha256"] in secret:
        return _text_file(head | {"filename": "text.txt"}, content["text"])
    return None


def _text_file(row: Mapping[str, object], text: str) -> _File:
    return _File(row, text.encode("utf-8", "replace"))


def _write(
    session: Session, public: PublicContents, files: Mapping[str, _File], progress: Progress
) -> None:
    change = Change(session)
    for file in files.values():
        session.add(OriginalTable(**file.row))
    session.flush()
    done, total = 0, len(public.contents)
    for batch in in_batches(public.contents, _BATCH):
        _tell(progress, _WRITTEN, done, total)
        own = {record_id: public.contents[record_id] for record_id in batch}
        rows = [
            {"id": i, "type": content["type"], "version": 1}
            | {"created_at": change.at, "updated_at": change.at}
            for i, content in own.items()
        ]
        session.execute(insert(RECORD), rows)
        put(change, own, fresh=True)
        done += len(own)
    change.finish(change.event(PUBLISHED, records=total))


def _say(
    session: Session,
    source: Store,
    public: PublicContents,
    contents: Mapping[str, Content],
    day: str,
    event: int,
) -> PublishReport:
    """Note in the copy of what it is one, and what it has not."""
    counts = {AccessStatus.CLOSED: 0, AccessStatus.RESTRICTED: 0}
    for record_id, (content, holds) in public.withheld.items():
        status = holds.status(day)
        status = AccessStatus.RESTRICTED if status is AccessStatus.OPEN else status
        counts[status] += 1
        if record_id not in public.contents:
            session.add(
                WithheldTable(
                    record_id=record_id,
                    type=content["type"],
                    status=status.value,
                    until=holds.until(day),
                    owner_id=content.get("meeting_id", ""),
                )
            )
    session.add(
        PublicationTable(
            archive=source.info.uuid,
            day=day,
            event=event,
            closed=counts[AccessStatus.CLOSED],
            restricted=counts[AccessStatus.RESTRICTED],
        )
    )
    return PublishReport(
        len(public.contents),
        counts[AccessStatus.CLOSED],
        counts[AccessStatus.RESTRICTED],
        len(public.redacted) + len(public.textless),
    )


def _lay_files(
    source: Store, target: Store, files: Mapping[str, _File], progress: Progress
) -> None:
    """The files in their places: copies, since a copy goes to another medium."""
    total = sum(file.size for file in files.values())
    done = 0
    with storage_os_errors(target.paths.originals):
        for digest, file in files.items():
            name = str(file.row["filename"])
            go_on = _Copied(progress, done, total, name)
            go_on(0)
            new = target.paths.original(digest)
            new.parent.mkdir(parents=True, exist_ok=True)
            if file.data is None:
                copy_file(source.paths.original(digest), new, 0o444, go_on)
            else:
                _write_file(new, file.data)
            if digest_of(new) != digest:
                new.unlink()
                raise OriginalDamagedError(name=name, sha256=digest)
            sync_folder(new.parent)
            done += file.size


class _Copied:
    """Tells how far the files are, from within one of them."""

    def __init__(self, progress: Progress, before: int, total: int, name: str) -> None:
        self._progress = progress
        self._before = before
        self._total = total
        self._name = name

    def __call__(self, size: int) -> None:
        """Say that so many of the file's bytes are there. Raises ``Cancelled``."""
        _tell(self._progress, _LAID, self._before + size, self._total, self._name)


def _tell(progress: Progress, part: tuple[int, int], done: int, total: int, what: str = "") -> None:
    """How far the whole is when one part of it is so far. Raises ``Cancelled``."""
    first, last = part
    progress(first + (last - first) * done // max(total, 1), 1000, what)


def _write_file(path: os.PathLike[str], data: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o444)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
