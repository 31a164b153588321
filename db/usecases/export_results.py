"""All hits of a query as a table in a file, with what is needed to make the same table again."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from db.exchange import Book, Cell, Facts, Sheet, new_book
from db.model import Query, TableReport, TableWords
from db.model.tables import ABOUT_LINES
from db.progress import Progress, silent
from db.search import Found, Marker
from db.usecases.hit_rows import PAGE, HitRows, hit_columns
from db.usecases.open_archive import OpenedArchive
from db.usecases.search_records import find_units

#: Facets whose values are authorities, shown by their names.
_AUTHORITIES = frozenset({"council", "person", "place"})


class _Written(NamedTuple):
    found: Found
    sheet: Sheet


def export_results(
    opened: OpenedArchive,
    query: Query,
    target: Path,
    words: TableWords,
    *,
    marks: bool = False,
    wordings: bool = False,
    progress: Progress = silent,
) -> TableReport:
    """Write every hit of ``query`` (its page does not matter) to ``target``, .xlsx or .csv.

    ``marks`` keeps ⟦ and ⟧ around what was found, ``wordings`` adds each language's full text.
    The hits are those of one moment: nothing is there twice or missing because records were taken
    in meanwhile; one that has gone before its turn is left out. What was at ``target`` stays
    untouched unless all went well. Raises TableError, StorageFullError, Cancelled.
    """
    with new_book(
        target,
        language=words.language,
        cut_note=words.word("note.cut"),
        beat=lambda: progress(0, 0),
    ) as book:
        about = book.add_facts(words.word("sheet.about"))
        sheet = book.add_sheet(words.word("sheet.results"), hit_columns(words, wordings=wordings))
        found = _all_found(opened, query, book, progress)
        rows = HitRows(
            opened, Marker(query.text, query.variants), words, marks=marks, wordings=wordings
        )
        for begin in range(0, len(found.hits), PAGE):
            progress(begin, found.total)
            for _hit, cells in rows.rows(found.hits[begin : begin + PAGE]):
                sheet.write(cells)
        progress(len(found.hits), found.total)
        _tell(about, _facts(opened, query, words, _Written(found, sheet)), words)
    left_out = found.total - len(found.hits) + sheet.left_out
    return TableReport(target, sheet.rows, found.total, found.meetings, left_out, book.cut)


def _all_found(opened: OpenedArchive, query: Query, book: Book, progress: Progress) -> Found:
    """Every hit that the book has room for, in one answer of the index."""

    def is_stale() -> bool:
        progress(0, 0)
        return False

    limit = PAGE
    while True:
        asked = replace(query, limit=limit, offset=0, facets=False)
        found = find_units(opened, asked, is_stale)
        wanted = found.total if book.capacity is None else min(found.total, book.capacity)
        if wanted <= limit:
            return found
        limit = wanted


def _facts(
    opened: OpenedArchive, query: Query, words: TableWords, written: _Written
) -> Mapping[str, Cell]:
    found, sheet = written
    language = words.word(f"language.{query.language}")
    missing = found.total - sheet.rows
    return {
        "query": query.text.strip() or words.word("about.everything"),
        "within": "\n".join(query.within),
        "like": query.like,
        "filters": "\n".join(_chosen(opened, query.filters, words)),
        "excluded": "\n".join(_chosen(opened, query.excluded, words)),
        "types": ", ".join(words.word(f"type.{one}") for one in query.types),
        "spellings": words.word("about.yes" if query.variants else "about.no"),
        "sort": words.word(f"sort.{query.sort}"),
        "language": language,
        "found": found.total,
        "meetings": found.meetings,
        "rows": words.word("note.missing", count=missing, rows=sheet.rows)
        if missing
        else sheet.rows,
        "time": datetime.now().astimezone().isoformat(" ", "seconds"),
        "archive": opened.info.title,
        "archive_id": opened.info.uuid,
        "program": words.program,
    }


def _tell(about: Facts, facts: Mapping[str, Cell], words: TableWords) -> None:
    for name in ABOUT_LINES:
        if facts[name] not in ("", None):
            about.write(words.word(f"about.{name}"), facts[name])


def _chosen(
    opened: OpenedArchive, filters: Mapping[str, tuple[str, ...]], words: TableWords
) -> Iterator[str]:
    """Each facet with its chosen values, as a person reads them."""
    ids = [one for facet in _AUTHORITIES for one in filters.get(facet, ())]
    labels = opened.store.labels(ids, words.language) if ids else {}
    for facet, values in filters.items():
        named = [
            words.word(f"{facet}.{one}") if words.has(f"{facet}.{one}") else labels.get(one, one)
            for one in values
        ]
        if named:
            yield f"{words.word(f'facet.{facet}')}: {', '.join(named)}"
