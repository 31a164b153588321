"""All hits of a query as a table in a file, with what is needed to make the same table again."""

from dataclasses import replace

from db.exchange import Book, new_book
from db.model import Query, ResultTable, TableReport
from db.progress import Progress, Pulse, silent
from db.search import Found
from db.usecases.as_readers_see import as_readers_see
from db.usecases.ask_index import ask_index
from db.usecases.hit_rows import PAGE, HitRows, count_withheld, hit_columns
from db.usecases.open_archive import OpenedArchive
from db.usecases.search_records import marker_of
from db.usecases.table_facts import asked, origin, tell


def export_results(
    opened: OpenedArchive, wanted: ResultTable, progress: Progress = silent
) -> TableReport:
    """Write every hit of a query to a file.

    The hits are those of one moment: nothing is there twice or missing because records were taken
    in meanwhile; one that has gone before its turn is left out. What was at the target stays
    untouched unless all went well. Raises TableError, StorageFullError, Cancelled,
    DamagedIndexError.
    """
    query, target, words = wanted.query, wanted.target, wanted.words
    query = replace(query, openly=query.openly or not wanted.restricted)
    pulse = Pulse(progress)
    note = words.word("note.cut")
    with (
        new_book(target, language=words.language, cut_note=note, beat=pulse.beat) as book,
        as_readers_see(opened, pulse, openly=query.openly) as seen,
    ):
        about = book.add_facts(words.word("sheet.about"))
        sheet = book.add_sheet(
            words.word("sheet.results"), hit_columns(words, wordings=wanted.wordings)
        )
        found = _all_found(seen, query, book, pulse)
        withheld = count_withheld(opened, query, found, pulse)
        marker = marker_of(query)
        rows = HitRows(seen, marker, words, marks=wanted.marks, wordings=wanted.wordings)
        for begin in range(0, len(found.hits), PAGE):
            pulse(begin, len(found.hits))
            for _hit, cells in rows.rows(found.hits[begin : begin + PAGE]):
                sheet.write(cells)
        pulse(len(found.hits), len(found.hits))
        missing = found.total - sheet.rows
        noted = words.word("note.missing", count=missing, rows=sheet.rows)
        facts = {
            **origin(opened, words, variants=query.variants),
            **asked(seen, query, found, words),
            "rows": noted if missing else sheet.rows,
            "withheld": withheld or "",
        }
        tell(about, facts, words)
    left_out = found.total - len(found.hits) + sheet.left_out
    return TableReport(
        *(target, sheet.rows, found.total, found.meetings, left_out, book.cut, withheld),
        found.messages,
    )


def _all_found(opened: OpenedArchive, query: Query, book: Book, pulse: Pulse) -> Found:
    """Every hit that the book has room for, in one answer of the index."""
    limit = PAGE
    while True:
        whole = replace(query, limit=limit, offset=0, facets=False)
        found = ask_index(opened, whole, pulse.is_stale)
        wanted = found.total if book.capacity is None else min(found.total, book.capacity)
        if wanted <= limit:
            return found
        limit = wanted
