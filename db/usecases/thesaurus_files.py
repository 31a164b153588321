"""Thesauri as files: read whole and checked, written whole or not at all."""

from pathlib import Path

from db.errors import TableError, ThesaurusError
from db.exchange.skos import read_thesaurus, written
from db.exchange.skos.reading import LIMIT
from db.exchange.whole_file import whole_content, whole_file
from db.model.topics import Thesaurus, ThesaurusFormat
from db.storage.topics.exporting import thesaurus_of
from db.usecases.open_archive import OpenedArchive

_BY_ENDING = {
    ".ttl": ThesaurusFormat.TURTLE,
    ".rdf": ThesaurusFormat.RDF_XML,
    ".xml": ThesaurusFormat.RDF_XML,
    ".owl": ThesaurusFormat.RDF_XML,
}


def read_file(file: Path) -> Thesaurus:
    """The concepts of a file. Raises ThesaurusError."""
    try:
        data = whole_content(file, LIMIT)
    except OSError as error:
        detail = error.strerror or str(error)
        raise ThesaurusError("thesaurus_missing", name=file.name, detail=detail) from error
    return read_thesaurus(data, file.name)


def write_thesaurus(opened: OpenedArchive, target: Path, wanted: ThesaurusFormat | None) -> int:
    """Write all topics to a file; how many.

    Raises ThesaurusError, TableError, StorageFullError.
    """
    chosen = wanted or _BY_ENDING.get(target.suffix.lower())
    if chosen is None:
        raise ThesaurusError("thesaurus_format_unknown", name=target.name)
    with opened.store.reading() as session:
        thesaurus = thesaurus_of(session)
    try:
        with whole_file(target) as file:
            file.write(written(thesaurus, chosen))
    except TableError as error:
        if error.code == "output_in_archive":
            raise
        detail = str(error.params.get("detail", ""))
        raise ThesaurusError("thesaurus_not_written", name=target.name, detail=detail) from error
    return len(thesaurus.concepts)
