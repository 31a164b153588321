"""A batch of queries as a table: how much each finds, between which dates, and what best."""

from collections.abc import Iterator
from dataclasses import replace

from db.exchange import Cell, CellKind, Column, Sheet, new_book
from db.model import BatchReport, BatchTable, Hit, NamedQuery, Query, TableWords
from db.model.tables import BATCH_COLUMNS
from db.progress import Progress, Pulse, silent
from db.search import Found, Marker
from db.usecases.as_readers_see import as_readers_see
from db.usecases.ask_index import ask_index
from db.usecases.hit_rows import (
    PAGE,
    HitRows,
    count_withheld,
    hit_columns,
    message_in_words,
)
from db.usecases.open_archive import OpenedArchive
from db.usecases.table_facts import origin, tell

_KINDS = {
    "found": CellKind.NUMBER, "meetings": CellKind.NUMBER,
    "first": CellKind.DATE, "last": CellKind.DATE, "best_date": CellKind.DATE,
}  # fmt: skip
_WIDTHS = {
    "name": 20, "query": 34, "found": 10, "meetings": 10, "first": 12, "last": 12,
    "best_title": 28, "best_date": 12, "best_point": 8, "best_text": 70, "best_id": 37,
    "message": 44,
}  # fmt: skip


def batch_queries(
    opened: OpenedArchive, wanted: BatchTable, progress: Progress = silent
) -> BatchReport:
    """Search for each query and write a line of each to a file.

    A query that is not understood gets its message and never stops the others. What was at the
    target stays untouched unless all went well. Raises TableError, StorageFullError, Cancelled,
    DamagedIndexError.
    """
    queries, target, words, hits = wanted.queries, wanted.target, wanted.words, wanted.hits
    pulse = Pulse(progress)
    note = words.word("note.cut")
    with (
        new_book(target, language=words.language, cut_note=note, beat=pulse.beat) as book,
        as_readers_see(opened, pulse, openly=not wanted.restricted) as seen,
    ):
        about = book.add_facts(words.word("sheet.about"))
        summary = book.add_sheet(words.word("sheet.queries"), _columns(words))
        listed = None
        if hits:
            before = [Column(words.word(f"column.{name}"), width=20) for name in ("name", "query")]
            columns = (*before, *hit_columns(words, wordings=False))
            listed = book.add_sheet(words.word("sheet.results"), columns)
        batch = _Batch((opened, seen), wanted, listed, pulse)
        for place, query in enumerate(queries):
            pulse(place, len(queries), query.name or query.text)
            summary.write(batch.answer(query))
        pulse(len(queries), len(queries))
        facts = {"queries": len(queries), **origin(opened, words, variants=wanted.variants)}
        facts["withheld"] = batch.withheld or ""
        tell(about, facts, words)
    return BatchReport(
        target,
        len(queries),
        batch.answered,
        batch.unclear,
        listed.rows if listed else 0,
        summary.left_out + (listed.left_out if listed else 0),
        book.cut,
        batch.withheld,
    )


def _columns(words: TableWords) -> tuple[Column, ...]:
    return tuple(
        Column(words.word(f"column.{name}"), _KINDS.get(name, CellKind.TEXT), _WIDTHS[name])
        for name in BATCH_COLUMNS
    )


class _Batch:
    """Answers one query after the other and counts what became of them.

    ``archives`` are the whole one, and what may be seen of it.
    """

    def __init__(
        self,
        archives: tuple[OpenedArchive, OpenedArchive],
        wanted: BatchTable,
        listed: Sheet | None,
        pulse: Pulse,
    ) -> None:
        self._whole, self._opened = archives
        self._words, self._listed = wanted.words, listed
        self._variants, self._limit, self._pulse = wanted.variants, max(wanted.hits, 1), pulse
        self._openly = not wanted.restricted
        self.answered = 0
        self.withheld = 0
        self.unclear = 0

    def answer(self, named: NamedQuery) -> list[Cell]:
        """The row of a query; its hits go into the table of hits."""
        if not named.text:
            self.unclear += 1
            note = self._words.word("note.empty")
            return [named.name, *[None] * (len(BATCH_COLUMNS) - 2), note]
        query = Query(
            named.text,
            limit=self._limit,
            facets=False,
            language=self._words.language,
            variants=self._variants,
            openly=self._openly,
        )
        found = ask_index(self._opened, query, self._pulse.is_stale)
        self.withheld += count_withheld(self._whole, query, found, self._pulse)
        self.answered += found.total > 0
        self.unclear += bool(found.messages)
        best, text = self._write_hits(named, query, found)
        return [
            named.name,
            named.text,
            found.total,
            found.meetings,
            *self._dates(query, found),
            *((best.title, best.date, best.number, text, best.id) if best else [None] * 5),
            " ".join(self._said(found)),
        ]

    def _write_hits(self, named: NamedQuery, query: Query, found: Found) -> tuple[Hit | None, str]:
        """The best hit and its passage."""
        if not found.hits:
            return None, ""
        rows = HitRows(self._opened, Marker(query.text, query.variants), self._words)
        best: Hit | None = None
        for begin in range(0, len(found.hits), PAGE):
            for hit, cells in rows.rows(found.hits[begin : begin + PAGE]):
                best = best or hit
                if self._listed is not None:
                    self._listed.write([named.name, named.text, *cells])
            self._pulse.beat()
        return best, rows.text(best) if best else ""

    def _dates(self, query: Query, found: Found) -> tuple[str | None, str | None]:
        """The first and the last date among all that was found."""
        if not found.total:
            return None, None
        ends = [
            ask_index(self._opened, replace(query, limit=1, sort=sort), self._pulse.is_stale).hits
            for sort in ("date", "-date")
        ]
        uids = [uid for hits in ends for uid, _ in hits]
        views = self._opened.store.hit_views(uids, self._words.language)
        first, last = (
            next((views[uid].date for uid, _ in hits if uid in views), None) for hits in ends
        )
        return first, last

    def _said(self, found: Found) -> Iterator[str]:
        yield from (message_in_words(message, self._words) for message in found.messages)
        if found.suggestion:
            yield self._words.word("note.suggestion", query=found.suggestion)
