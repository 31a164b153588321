"""Authority records as files of EAC-CPF: read whole and checked, written whole or not at all."""

from collections.abc import Sequence
from pathlib import Path

from db.errors import AuthorityFileError, TableError
from db.exchange.eac import read_authorities, written
from db.exchange.eac.reading import LIMIT
from db.exchange.whole_file import whole_content, whole_file
from db.model.authority_files import AuthorityFile
from db.storage.authority_records.exporting import authority_file
from db.usecases.open_archive import OpenedArchive


def read_file(file: Path) -> AuthorityFile:
    """The records of a file. Raises AuthorityFileError."""
    try:
        data = whole_content(file, LIMIT)
    except OSError as error:
        detail = error.strerror or str(error)
        raise AuthorityFileError("authority_file_missing", name=file.name, detail=detail) from error
    return read_authorities(data, file.name)


def write_authorities(
    opened: OpenedArchive, target: Path, wanted: Sequence[str], language: str
) -> int:
    """Write those records to a file, or all; how many.

    One that is asked for is a document of the standard by itself. Raises AuthorityFileError,
    RecordNotFoundError, TableError, StorageFullError.
    """
    with opened.store.reading() as session:
        file = authority_file(session, opened.info.title, wanted, language)
    try:
        with whole_file(target) as place:
            place.write(written(file, alone=len(wanted) == 1))
    except TableError as error:
        if error.code == "output_in_archive":
            raise
        detail = str(error.params.get("detail", ""))
        raise AuthorityFileError(
            "authority_file_not_written", name=target.name, detail=detail
        ) from error
    return len(file.records)
