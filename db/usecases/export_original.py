"""A document's original out of the archive, to be opened or handed on."""

from pathlib import Path
from typing import TYPE_CHECKING

from db.storage.export import copy_out, original_of_document

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive


def export_original(
    opened: "OpenedArchive", document_id: str, folder: Path, sha256: str = ""
) -> Path:
    """Copy the original into ``folder`` under its own name, for reading only; its path.

    ``sha256`` asks for another file of the document's text instead.
    Raises RecordNotFoundError, OriginalDamagedError, StorageFullError, StorageFailedError.
    """
    with opened.store.reading() as session:
        original = original_of_document(session, document_id, sha256)
    return copy_out(opened.paths, original, folder)
