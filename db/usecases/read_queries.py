"""A file of queries: one a line, or the first column of a CSV. Reads and parses, searches nothing.

A line that begins with ``#`` is a comment. In a text file ``name<TAB>query`` gives the query a
name; in a CSV only the first column counts, and one apostrophe before it is taken away, as
``db.exchange.cell_text.guarded`` puts it there. The encoding is found as that of any document.
"""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from db.errors import TableError, UnreadableFileError
from db.exchange.cell_text import unguarded
from db.exchange.whole_file import whole_content
from db.ingest.encoding import decode
from db.model import NamedQuery, QueryFile
from db.search.parser import parse

#: The largest file of queries, in bytes.
LIMIT = 4 << 20
_DELIMITERS = (";", "\t", ",")
#: Stands between the cells of a file that has one column: it is in no text.
_NOTHING = "\x1f"


def read_queries(file: Path) -> QueryFile:
    """The queries of a file, each with what is not understood of it.

    Raises UnreadableFileError, and TableError ``no_queries`` if there is none.
    """
    decoded = decode(_bytes_of(file))
    if decoded.is_binary:
        raise UnreadableFileError("file_binary", name=file.name)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    if file.suffix.lower() == ".csv":
        try:
            found = list(_first_column(text))
        except csv.Error as error:
            raise UnreadableFileError(
                "reading_failed", name=file.name, detail=str(error)
            ) from error
    else:
        found = list(_named(text))
    queries = tuple(
        NamedQuery(line, name, text, parse(text).messages) for line, name, text in found
    )
    if not queries:
        raise TableError("no_queries", path=str(file), name=file.name)
    return QueryFile(queries, decoded.encoding, not decoded.warnings)


def _bytes_of(file: Path) -> bytes:
    name = file.name
    if file.is_dir():
        raise UnreadableFileError("file_is_folder", name=name)
    try:
        data = whole_content(file, LIMIT)
    except FileNotFoundError as error:
        raise UnreadableFileError("file_missing", name=name) from error
    except OSError as error:
        detail = error.strerror or str(error)
        raise UnreadableFileError("file_unreadable", name=name, detail=detail) from error
    if len(data) > LIMIT:
        size = file.stat().st_size
        raise UnreadableFileError("file_too_large", name=name, size=size, limit=LIMIT)
    if not data:
        raise UnreadableFileError("file_empty", name=name)
    return data


def _named(text: str) -> Iterator[tuple[int, str, str]]:
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip() and not line.lstrip().startswith("#"):
            name, tab, query = line.partition("\t")
            yield number, name.strip() if tab else "", " ".join((query if tab else name).split())


def _first_column(text: str) -> Iterator[tuple[int, str, str]]:
    for line, row in _rows(text, _delimiter(text)):
        query = " ".join(unguarded(row[0]).split()) if row else ""
        if query and not query.startswith("#"):
            yield line, "", query


def _rows(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Each row with the line on which it ends."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    for row in reader:
        yield reader.line_num, row


def _delimiter(text: str) -> str:
    """What stands between the cells: a sign that gives every row the same number of them."""
    for candidate in _DELIMITERS:
        try:
            widths = {len(row) for _, row in _rows(text, candidate) if row}
        except csv.Error:
            continue
        if len(widths) == 1 and widths != {1}:
            return candidate
    return _NOTHING
