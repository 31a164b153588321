"""Merges segments in the background: which, when, and in a way that nobody has to wait for.

The segments to merge never change, so the new one is written without any lock. Only to put it in
their place the index is locked; what was deleted in the meantime is deleted there too.
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from itertools import pairwise
from pathlib import Path
from typing import IO, Any

import numpy as np
from whoosh.index import TOC

from db.search.codec import ArraySegment
from db.search.codec.merging import Part, live_mask, merge_into
from db.search.codec.segment_files import (
    MERGING,
    discard_unfinished,
    finish_segment,
    open_segment,
    write_unfinished,
)
from db.search.files import IndexFiles
from db.search.writing import INDEX_NAME, discard_leftovers, newest

#: Segments between two of these sizes (in units) are merged, with all smaller ones, when there are
#: so many of them. A unit is so written again a few times a band, and the large ones are left alone
#: until as much has come to them.
_BANDS, _MANY = (0, 32, 512, 8_192, 131_072), 4
#: A merged segment has so many units at the most.
_LARGEST = 262_144
#: A segment of which a larger part than this is deleted is written anew.
_DELETED, _WORTH_IT = 0.3, 1_000


def choose(segments: Sequence[Any]) -> list[Any]:
    """The segments that should become one now; none if all is well."""
    for least, most in pairwise(_BANDS):
        small = [segment for segment in segments if segment.doc_count() < most]
        if sum(segment.doc_count() >= least for segment in small) >= _MANY:
            return _fitting(small)
    return [
        segment
        for segment in segments
        if segment.doc_count_all() >= _WORTH_IT
        and segment.deleted_count() > _DELETED * segment.doc_count_all()
    ][:1]


def with_deleted(segments: Sequence[Any]) -> list[Any]:
    """A segment that holds deleted units, if there is one."""
    return [segment for segment in segments if segment.deleted_count()][:1]


def _fitting(segments: Sequence[Any]) -> list[Any]:
    chosen: list[Any] = []
    total = 0
    for segment in sorted(segments, key=lambda segment: segment.doc_count()):
        total += segment.doc_count()
        if chosen and total > _LARGEST:
            break
        chosen.append(segment)
    return chosen


def merge_all(files: IndexFiles, schema: Any, folder: Path) -> None:
    """Merge all segments of an index that nobody else has, into as few as there may be."""
    while True:
        chosen = _fitting(newest(files, schema).segments)
        if len(chosen) < 2:
            return
        parts, merged = _parts(files, chosen), ArraySegment(INDEX_NAME)
        place = write_unfinished(folder, _writing(parts, folder, lambda: None))
        _put(files, schema, chosen, parts, merged, place)


def _writing(
    parts: Sequence[Part], folder: Path, pause: Callable[[], None]
) -> Callable[[IO[bytes]], None]:
    return lambda out: merge_into(out, parts, folder, pause)


def _parts(files: IndexFiles, segments: Sequence[Any]) -> list[Part]:
    """Segments to merge. A damaged one is none: its damage would get a good checksum."""
    found = []
    for segment in segments:
        data = open_segment(files, segment.file_name())
        data.check()
        found.append(Part(data, live_mask(data.docs, segment.deleted_docs())))
    return found


def merge(
    files: IndexFiles,
    schema: Any,
    folder: Path,
    locked: Callable[[], AbstractContextManager[bool]],
    pause: Callable[[], None],
    choosing: Callable[[Sequence[Any]], list[Any]] = choose,
) -> bool:
    """Merge once, if ``choosing`` finds something to merge; whether it was done.

    ``locked`` locks the index for writing and says whether it is still the same index. ``pause``
    is called now and then and may raise to give up; nothing has changed then. Raises
    ``DamagedSegmentError`` for a segment that is not what it was.
    """
    discard_unfinished(folder, MERGING)
    chosen = choosing(newest(files, schema).segments)
    if not chosen:
        return False
    parts, merged = _parts(files, chosen), ArraySegment(INDEX_NAME)
    place = write_unfinished(folder, _writing(parts, folder, pause), MERGING)
    try:
        with locked() as is_same:
            done = is_same and _put(files, schema, chosen, parts, merged, place)
    finally:
        place.unlink(missing_ok=True)
        place.with_suffix(".pre").unlink(missing_ok=True)
    return done


def _put(
    files: IndexFiles,
    schema: Any,
    chosen: Sequence[Any],
    parts: Sequence[Part],
    merged: ArraySegment,
    place: Path,
) -> bool:
    """Put the merged segment in the place of those it was made of; False if they are gone."""
    toc = newest(files, schema)
    by_name = {segment.segment_id(): segment for segment in toc.segments}
    if not all(segment.segment_id() in by_name for segment in chosen):
        return False
    base = 0
    for segment, part in zip(chosen, parts, strict=True):
        mask = part.live if part.live is not None else np.ones(part.data.docs, dtype=np.bool_)
        numbers = base + np.cumsum(mask) - 1
        now = by_name[segment.segment_id()]
        merged.deleted.update(int(numbers[doc]) for doc in now.deleted_docs() if mask[doc])
        base += part.kept
    merged.set_doc_count(base)
    gone = {segment.segment_id() for segment in chosen}
    segments = [segment for segment in toc.segments if segment.segment_id() not in gone]
    generation = toc.generation + 1
    try:
        finish_segment(files, place, merged.file_name())
        TOC(schema, [merged, *segments], generation).write(files, INDEX_NAME)
    finally:
        discard_leftovers(files, schema)
    return True
