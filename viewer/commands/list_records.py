"""``list``: all records of one type, a page of rows at a time."""

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict
from itertools import islice
from typing import Any

from db import Archive
from db.model import (
    DocumentRow,
    InstitutionRow,
    InstrumentRow,
    MeetingRow,
    PersonRow,
    RecordType,
    ResolutionRow,
    Row,
    SavedSearch,
)
from viewer.commands.arguments import LISTS
from viewer.commands.open_to_read import open_as
from viewer.commands.output import number, print_columns, print_json_array, say
from viewer.commands.saved_searches import as_json, asked

_PAGE = 500

_HEADERS = {
    "meetings": ("ID", "DATE", "COUNCIL", "NO", "PLACE", "POINTS", "THEME"),
    "resolutions": ("ID", "DATE", "COUNCIL", "NO", "POINT", "KINDS", "TEXT"),
    "people": ("ID", "NAME", "MEETINGS", "OFFICE"),
    "institutions": ("ID", "ABBREVIATION", "MEETINGS", "NAME"),
    "instruments": ("ID", "DATE", "CITED", "TITLE"),
    "documents": ("ID", "TYPE", "LANGUAGE", "BYTES", "FILE", "TITLE"),
    "searches": ("ID", "NAME", "ASKS"),
}


def run(arguments: Namespace) -> int:
    """Print the records: in columns, or as an array of objects."""
    with open_as(arguments.archive, public=arguments.public) as archive:
        rows = _rows(archive, RecordType(LISTS[arguments.what]), arguments.language)
        if arguments.json:
            print_json_array(_objects(archive, rows))
            return 0
        table = [_cells(row) for row in rows]
    if table:
        print_columns(table, _HEADERS[arguments.what])
    say(f"{number(len(table), 'record', 'records')}.")
    return 0


def _rows(archive: Archive, record_type: RecordType, language: str) -> Iterator[Row | SavedSearch]:
    if record_type is RecordType.SAVED_SEARCH:
        yield from archive.saved_searches.all(language)
        return
    ids = archive.record_ids(record_type)
    for start in range(0, len(ids), _PAGE):
        page = ids[start : start + _PAGE]
        found = archive.rows(record_type, page, language)
        yield from (found[record_id] for record_id in page if record_id in found)


def _objects(archive: Archive, rows: Iterator[Row | SavedSearch]) -> Iterator[dict[str, Any]]:
    """The rows with their tags, a page at a time."""
    while page := list(islice(rows, _PAGE)):
        own = archive.annotations.tags_of([row.id for row in page])
        for row in page:
            if isinstance(row, SavedSearch):
                yield as_json(row)
            else:
                yield {**asdict(row), "tags": own.get(row.id, ())}


def _cells(row: Row | SavedSearch) -> tuple[str, ...]:
    match row:
        case MeetingRow():
            points = str(row.resolution_count)
            place = (row.council, _number(row.ordinal), row.place)
            return (row.id, dates(row.date_start, row.date_end), *place, points, row.theme)
        case ResolutionRow():
            session = (row.date_start or "", row.council, _number(row.ordinal))
            return (row.id, *session, row.number or "", ", ".join(row.kinds), row.text)
        case PersonRow():
            return (row.id, row.label, str(row.meeting_count), row.office)
        case InstitutionRow():
            return (row.id, row.abbreviation, str(row.meeting_count), row.label)
        case InstrumentRow():
            return (row.id, row.date or "", str(row.citation_count), row.label)
        case DocumentRow():
            return (row.id, row.type, row.language, str(row.size), row.filename, row.title)
        case SavedSearch():
            return (row.id, row.name, asked(row))


def dates(start: str | None, end: str | None) -> str:
    """“2021-11-18”, “2021-11-18 – 2021-11-19”, or nothing."""
    return " – ".join(dict.fromkeys(filter(None, (start, end))))


def _number(ordinal: int | None) -> str:
    return "" if ordinal is None else str(ordinal)
