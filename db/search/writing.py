"""Changes the files of an index: replaces units, fills an empty one, counts. Knows no folder."""

import logging
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from whoosh.codec.whoosh3 import W3Codec
from whoosh.index import TOC, FileIndex
from whoosh.writing import SegmentWriter

from db.model import IndexUnit
from db.progress import Progress
from db.search.documents import document
from db.search.files import IndexFiles, MemoryFiles
from db.search.schema import OWNER
from db.search.snapshot import INDEX_NAME

_log = logging.getLogger(__name__)

#: Units in one segment while the index is built anew, and between two reports of progress.
_SEGMENT, _REPORT = 20_000, 100


def replace(
    files: IndexFiles | MemoryFiles,
    schema: Any,
    changes: Sequence[tuple[str, Sequence[IndexUnit]]],
) -> None:
    """Replace all units of each owner in one commit."""
    with _Writing(files, schema) as writer:
        _delete(writer, [owner for owner, _units in changes])
        for _owner, units in changes:
            for unit in units:
                writer.add_document(**document(unit))
        writer.commit()


def fill(
    files: IndexFiles | MemoryFiles, schema: Any, units: Iterable[IndexUnit], progress: Progress
) -> int:
    """Make a new index of these units; return their number. ``progress`` may cancel it."""
    TOC.create(files, schema, INDEX_NAME)
    count = 0
    waiting: Iterator[IndexUnit] = iter(units)
    unit = next(waiting, None)
    while unit is not None:
        with _Writing(files, schema) as writer:
            while unit is not None:
                if count % _REPORT == 0:
                    progress(count, 0)
                writer.add_document(**document(unit))
                count += 1
                unit = next(waiting, None)
                if count % _SEGMENT == 0:
                    break
            writer.commit(merge=False)
    progress(count, count)
    return count


class _Writing:
    """A Whoosh writer that leaves neither lock nor temporary files behind when it fails."""

    def __init__(self, files: IndexFiles | MemoryFiles, schema: Any) -> None:
        codec = W3Codec(compression=0)
        codec.length_stats = False  # lengths by term serve a ranking that is not used here
        self._writer = SegmentWriter(FileIndex(files, schema=schema), limitmb=128, codec=codec)

    def __enter__(self) -> Any:
        return self._writer

    def __exit__(self, kind: type[BaseException] | None, *_rest: object) -> None:
        if kind is None or self._writer.is_closed:
            return
        try:
            self._writer.cancel()
        except Exception:  # noqa: BLE001 - the failure that brought us here is the one to report
            _log.debug("cancelling the index writer failed too", exc_info=True)
        finally:
            lock = self._writer.writelock
            if getattr(lock, "fd", None) is not None:
                lock.release()


def _delete(writer: Any, owners: Sequence[str]) -> None:
    """Delete all units of the owners; Whoosh would open a searcher for each."""
    reader = writer.reader()
    numbers = []
    for owner in dict.fromkeys(owners):
        if (OWNER, owner) in reader:
            numbers.extend(reader.postings(OWNER, owner).all_ids())
    reader.close()
    for number in numbers:
        writer.delete_document(number)


def count_units(files: IndexFiles | MemoryFiles, schema: Any) -> int:
    """How many units it holds."""
    toc = TOC.read(files, INDEX_NAME, schema=schema)
    return sum(segment.doc_count() for segment in toc.segments)


def check_readable(files: IndexFiles | MemoryFiles, schema: Any) -> None:
    """Read the table of contents with its own schema, which must be ours."""
    toc = TOC.read(files, INDEX_NAME)
    if toc.schema.names() != schema.names():
        raise ValueError("an index with another schema")
