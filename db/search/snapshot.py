"""One state of the index, open for reading by one thread.

A stock Whoosh searcher shared by threads gives wrong answers, so each thread has its own; the
columns read from a segment are shared.
"""

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from whoosh.index import TOC
from whoosh.reading import EmptyReader, MultiReader, SegmentReader
from whoosh.scoring import BM25F
from whoosh.searching import Searcher

from db.search.files import IndexFiles, MemoryFiles
from db.search.schema import EXACT_SPACE, TEXT
from db.search.tables import Mask, Table, join_tables, read_table

INDEX_NAME = "MAIN"


class SegmentCache:
    """What was read of segments, for all threads: columns and surface forms."""

    def __init__(self) -> None:
        self._tables: dict[str, Table] = {}
        self._forms: dict[str, dict[str, int]] = {}
        self._lock = threading.Lock()

    def table(self, segment: str, reader: Any) -> Table:
        """The columns of a segment."""
        with self._lock:
            found = self._tables.get(segment)
        if found is None:
            found = read_table(reader)
            with self._lock:
                self._tables[segment] = found
        return found

    def forms(self, segment: str, reader: Any) -> Mapping[str, int]:
        """The surface forms of a segment with the number of units that hold them."""
        with self._lock:
            found = self._forms.get(segment)
        if found is None:
            found = {}
            for field, term in reader.terms_from(TEXT, EXACT_SPACE):
                form = term.decode()
                if field != TEXT or not form.startswith(EXACT_SPACE):
                    break
                found[form[1:]] = reader.doc_frequency(TEXT, term)
            with self._lock:
                self._forms[segment] = found
        return found

    def keep(self, segments: set[str]) -> None:
        """Forget the segments that are not among these."""
        with self._lock:
            for cache in (self._tables, self._forms):
                for name in [name for name in cache if name not in segments]:
                    del cache[name]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Readers, columns and deletions of one state of the index."""

    reader: Any
    searcher: Any
    segments: tuple[tuple[str, Any], ...]
    table: Table
    live: Mask
    cache: SegmentCache

    @property
    def documents(self) -> int:
        """How many units there are."""
        return int(self.live.sum())

    def forms(self) -> Mapping[str, int]:
        """All surface forms with the number of units that hold them."""
        total: dict[str, int] = {}
        for name, reader in self.segments:
            found = self.cache.forms(name, reader)
            if not total:
                total = dict(found)
                continue
            for form, count in found.items():
                total[form] = total.get(form, 0) + count
        return total

    def close(self) -> None:
        """Let go of the readers."""
        for _, reader in self.segments:
            if not reader.is_closed:
                reader.close()


def open_snapshot(files: IndexFiles | MemoryFiles, schema: Any, cache: SegmentCache) -> Snapshot:
    """Open the newest state. Raises whatever a missing or damaged file gives rise to."""
    toc = TOC.read(files, INDEX_NAME, schema=schema)
    readers: list[tuple[str, Any]] = []
    try:
        for segment in toc.segments:
            reader = SegmentReader(files, schema, segment, generation=toc.generation)
            readers.append((segment.segment_id(), reader))
        table = join_tables([cache.table(name, reader) for name, reader in readers])
        live = np.ones(table.size, dtype=np.bool_)
        base = 0
        for (_, reader), segment in zip(readers, toc.segments, strict=True):
            if segment.has_deletions():
                live[[base + number for number in segment.deleted_docs()]] = False
            base += reader.doc_count_all()
    except BaseException:
        for _, reader in readers:
            reader.close()
        raise
    whole = _whole([reader for _, reader in readers], schema, toc.generation)
    names = {name for name, _ in readers}
    cache.keep(names)
    files.forget_segments({f"{name}.seg" for name in names})
    searcher = Searcher(whole, weighting=BM25F())
    return Snapshot(whole, searcher, tuple(readers), table, live, cache)


def _whole(readers: list[Any], schema: Any, generation: int) -> Any:
    if not readers:
        return EmptyReader(schema)
    if len(readers) == 1:
        return readers[0]
    return MultiReader(readers, generation=generation)
