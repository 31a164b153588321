"""Writes and opens segments in a Whoosh storage: files in a folder, or in memory."""

import io
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, Protocol, runtime_checkable

from db.search.codec.array_file import ArrayFile
from db.search.codec.prefix_bits import LEAST_DOCS, PrefixBits, write_prefix_bits
from db.search.codec.segment_data import SegmentData

#: How a segment is called while it is written, and while it is merged: no pattern of Whoosh's
#: meets it. Each is removed by who holds the lock of those who write so.
UNFINISHED, MERGING = "unfinished-", "merging-"


@runtime_checkable
class SegmentStorage(Protocol):
    """A storage that keeps opened segments, and syncs what a table of contents is to name."""

    def opened_segment(self, name: str, open_it: Callable[[], SegmentData]) -> SegmentData:
        """The segment if it is open already, or else what ``open_it`` gives."""
        ...

    def has_written(self, name: str) -> None:
        """A file is complete; it must be durable before a table of contents names it."""
        ...


def folder_of(storage: Any) -> Path | None:
    """The folder of a storage; None if it is in memory."""
    folder = getattr(storage, "folder", None)
    return Path(folder) if folder else None  # in memory it is an empty text


def open_segment(storage: Any, name: str) -> SegmentData:
    """Open a segment, once for all. Raises OSError or ``DamagedSegmentError``."""

    def open_it() -> SegmentData:
        folder = folder_of(storage)
        if folder is not None:
            return SegmentData.open(folder / name)
        beside = prefix_name(name)
        prefixes = _in_memory(storage, beside) if storage.file_exists(beside) else None
        return SegmentData(_in_memory(storage, name), prefixes)

    if isinstance(storage, SegmentStorage):
        return storage.opened_segment(name, open_it)
    return open_it()


def _in_memory(storage: Any, name: str) -> ArrayFile:
    return ArrayFile.from_bytes(bytes(storage.files[name]))


def prefix_name(name: str) -> str:
    """The name of the file beside a segment that has its wide beginnings."""
    return name.rpartition(".")[0] + PrefixBits.SUFFIX


def write_segment(storage: Any, name: str, write: Callable[[IO[bytes]], None]) -> None:
    """Write a segment and what goes beside it; a failure leaves nothing behind."""
    folder = folder_of(storage)
    if folder is None:
        _write_in_memory(storage, name, write)
        return
    place = write_unfinished(folder, write)
    finish_segment(storage, place, name)


def _write_in_memory(storage: Any, name: str, write: Callable[[IO[bytes]], None]) -> None:
    out = io.BytesIO()
    write(out)
    storage.files[name] = out.getvalue()
    data = SegmentData(ArrayFile.from_bytes(out.getvalue()))
    if data.docs >= LEAST_DOCS:
        beside = io.BytesIO()
        write_prefix_bits(beside, data.terms, data.docs)
        storage.files[prefix_name(name)] = beside.getvalue()


def write_unfinished(
    folder: Path, write: Callable[[IO[bytes]], None], prefix: str = UNFINISHED
) -> Path:
    """Write a segment under a name that nothing refers to yet; a failure leaves nothing behind."""
    place = folder / f"{prefix}{uuid.uuid4().hex}.arr"
    beside = place.with_suffix(PrefixBits.SUFFIX)
    try:
        with place.open("xb") as out:
            write(out)
        data = SegmentData(ArrayFile.open(place))
        if data.docs >= LEAST_DOCS:
            with beside.open("xb") as out:
                write_prefix_bits(out, data.terms, data.docs)
            data.file.release()
    except BaseException:
        place.unlink(missing_ok=True)
        beside.unlink(missing_ok=True)
        raise
    return place


def finish_segment(storage: Any, place: Path, name: str) -> None:
    """Give an unfinished segment its name; the file beside it first."""
    beside = place.with_suffix(PrefixBits.SUFFIX)
    names = [name]
    if beside.exists():
        beside.replace(place.with_name(prefix_name(name)))
        names.append(prefix_name(name))
    place.replace(place.with_name(name))
    if isinstance(storage, SegmentStorage):
        for written in names:
            storage.has_written(written)


def discard_unfinished(folder: Path, prefix: str = UNFINISHED) -> None:
    """Remove what a killed writer has left. Only for who holds the lock of those who write so."""
    for entry in folder.glob(prefix + "*"):
        entry.unlink(missing_ok=True)
