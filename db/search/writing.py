"""Changes the files of an index: replaces units, fills an empty one, counts. Knows no folder."""

import logging
from collections.abc import Iterable, Sequence
from typing import Any

from whoosh.index import TOC, EmptyIndexError, FileIndex, clean_files

from db.model import IndexUnit
from db.progress import Progress
from db.search.codec import ArrayWriter
from db.search.codec.segment_files import discard_unfinished
from db.search.documents import document
from db.search.evaluating import open_view
from db.search.files import IndexFiles, MemoryFiles
from db.search.schema import OWNER

_log = logging.getLogger(__name__)

INDEX_NAME = "MAIN"
#: Keys and units in one segment while the index is built anew: what bounds its memory.
_KEYS, _UNITS = 4_000_000, 100_000
#: Units between two reports of progress.
_REPORT = 100
#: How often a table of contents is looked for while others write.
_ATTEMPTS = 20

Files = IndexFiles | MemoryFiles


def replace(files: Files, schema: Any, changes: Sequence[tuple[str, Sequence[IndexUnit]]]) -> None:
    """Replace all units of each owner in one commit."""
    with _Writing(files, schema) as writer:
        _delete(writer, files, [owner for owner, _units in changes])
        for _owner, units in changes:
            for unit in units:
                writer.add_document(**document(unit))
        writer.commit(merge=False)


def fill(files: Files, schema: Any, units: Iterable[IndexUnit], progress: Progress) -> int:
    """Add these units, which come owner by owner; return how many the index has then.

    ``progress`` may cancel it. All units of an owner come into one segment; whenever one is
    complete it is durable.
    """
    count = count_units(files, schema)
    waiting = iter(units)
    unit = next(waiting, None)
    while unit is not None:
        with _Writing(files, schema) as writer:
            owner, first = unit.owner, count
            while unit is not None:
                if count % _REPORT == 0:
                    progress(count, 0)
                is_full = writer.size > _KEYS or count - first >= _UNITS
                if unit.owner != owner and is_full:
                    break
                owner = unit.owner
                writer.add_document(**document(unit))
                count += 1
                unit = next(waiting, None)
            writer.commit(merge=False)
    progress(count, count)
    return count


def create(files: Files, schema: Any) -> None:
    """Make an empty index."""
    TOC.create(files, schema, INDEX_NAME)


class _Writing:
    """A Whoosh writer that leaves neither lock nor temporary files behind when it fails."""

    def __init__(self, files: Files, schema: Any) -> None:
        self._files, self._schema = files, schema
        self._writer = ArrayWriter(FileIndex(files, schema=schema))

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
            discard_leftovers(self._files, self._schema)


def _delete(writer: Any, files: Files, owners: Sequence[str]) -> None:
    """Delete all units of the owners; Whoosh would open a searcher for each."""
    view = open_view(files, writer.schema, writer.segments, writer.generation)
    terms = [owner.encode() for owner in dict.fromkeys(owners)]
    for leaf in view.leaves:
        held = leaf.data.terms
        for term in terms:
            number = held.find(OWNER, term)
            if number >= 0:
                for doc in held.docs(number).tolist():
                    leaf.segment.delete_document(doc)


def discard_leftovers(files: Files, schema: Any) -> None:
    """Remove what a killed or failed writer has left. Only for who holds the write lock.

    Segments are let go of of which others have taken the place: who only writes opens no view.
    """
    toc = newest(files, schema)
    files.keep_segments(toc.segments)
    if not isinstance(files, IndexFiles):
        return
    discard_unfinished(files.path)
    for entry in files.path.glob("_*.toc.*"):
        entry.unlink(missing_ok=True)
    clean_files(files, INDEX_NAME, toc.generation, toc.segments)


def owners_in(files: Files, schema: Any) -> set[str]:
    """The owners of all units; of deleted ones too."""
    toc = newest(files, schema)
    found: set[str] = set()
    for leaf in open_view(files, schema, toc.segments, toc.generation).leaves:
        terms = leaf.data.terms
        first, last = terms.range_from(OWNER, b"")
        found.update(terms.term(number).decode() for number in range(first, last))
    return found


def newest(files: Files, schema: Any = None) -> Any:
    """The newest table of contents.

    Without a lock the one that was listed may have been replaced before it is opened.
    """
    for _attempt in range(_ATTEMPTS):
        try:
            return TOC.read(files, INDEX_NAME, schema=schema)
        except (FileNotFoundError, EmptyIndexError):
            continue
    return TOC.read(files, INDEX_NAME, schema=schema)


def count_units(files: Files, schema: Any) -> int:
    """How many units it holds."""
    return sum(segment.doc_count() for segment in newest(files, schema).segments)


def read_contents(files: Files, schema: Any) -> Any:
    """The table of contents, whose own schema must be ours. Raises what a damaged file leads to."""
    toc = newest(files)
    if toc.schema.names() != schema.names():
        raise ValueError("an index with another schema")
    return toc
