"""An original copied out of the archive under its own name, its digest checked on the way."""

from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import OriginalDamagedError, RecordNotFoundError, StorageFailedError
from db.model import Original
from db.paths import ArchivePaths, keep_out_of_archives
from db.storage.copying import ChangedFileError, copy_checked
from db.storage.file_names import numbered, safe_name
from db.storage.originals import storage_os_errors
from db.storage.reading.document_page import original_of
from db.storage.reading.sources import DOCUMENT, FURTHER_ORIGINAL, ORIGINAL

#: The owner may read it and nobody may change it: it is a copy of what must not change.
MODE = 0o400


def original_of_document(session: Session, document_id: str, sha256: str = "") -> Original:
    """The original that a document was read from; or another file of its text, by its digest.

    Raises RecordNotFoundError, also for an original of another document.
    """
    read_from = select(DOCUMENT.c.original_sha256).where(DOCUMENT.c.id == document_id)
    further = select(FURTHER_ORIGINAL.c.original_sha256).where(
        FURTHER_ORIGINAL.c.document_id == document_id, FURTHER_ORIGINAL.c.original_sha256 == sha256
    )
    column = ORIGINAL.c.sha256
    statement = select(ORIGINAL).where(column.in_(read_from) | column.in_(further))
    if sha256:
        statement = statement.where(column == sha256)
    row = session.execute(statement).first()
    if row is None:
        raise RecordNotFoundError(id=document_id)
    return original_of(row)


def copy_out(paths: ArchivePaths, original: Original, folder: Path) -> Path:
    """Copy an original into ``folder`` under its own safe name; a taken name is numbered.

    Raises OriginalDamagedError (``original_missing``, ``original_changed``), TableError,
    StorageFullError, StorageFailedError; then no copy is left.
    """
    if not folder.is_dir():
        raise StorageFailedError(path=str(folder), detail="not a folder")
    keep_out_of_archives(folder / original.sha256)
    source = paths.original(original.sha256)
    if not source.is_file() or source.is_symlink():
        raise OriginalDamagedError(
            "original_missing", sha256=original.sha256, name=original.filename
        )
    name, number = safe_name(original.filename), 1
    with storage_os_errors(folder):
        while True:
            target = folder / (name if number == 1 else numbered(name, number))
            number += 1
            if target.exists() or target.is_symlink():
                continue
            try:
                copy_checked(source, target, original.sha256, original.size, MODE)
            except FileExistsError:
                continue
            except ChangedFileError as error:
                raise OriginalDamagedError(
                    "original_changed", sha256=original.sha256, name=original.filename
                ) from error
            except BaseException:
                target.unlink(missing_ok=True)
                raise
            return target
