"""Takes the files out of a received file: of a zip, of a message. Each becomes one to take in."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from db.errors import UnreadableFileError
from db.ingest import Budget, Unpacked
from db.ingest.limits import MAX_NESTING
from db.ingest.reader import NAME_REPLACED
from db.model import InboxState
from db.storage import Received, StoredOriginal
from db.usecases.find_sources import Source, printable

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive

#: What stands between the name of a received file and that of one taken out of it.
_INSIDE = " › "
#: Stands in a name for what of it is no letter.
_UNREADABLE = "\N{REPLACEMENT CHARACTER}"
#: Keys of the metadata of what was taken out of another file: its name and its digest.
CONTAINER, CONTAINER_SHA256 = "container", "container_sha256"


class Unpacking(Protocol):
    """Takes files out of others in a limited process."""

    def unpack(self, path: Path, name: str, folder: Path, budget: Budget) -> list[Unpacked]:
        """What ``ReadingWorker.unpack`` gives."""


@dataclass(slots=True)
class Nesting:
    """How deep in a received file a file lies, and what may yet be taken out of that one."""

    depth: int = 0
    budget: Budget = field(default_factory=Budget)

    def deeper(self) -> "Nesting":
        """For what is taken out of a file of this depth."""
        return Nesting(self.depth + 1, self.budget)


def take_apart(
    opened: "OpenedArchive",
    worker: Unpacking,
    source: Source,
    holder: StoredOriginal,
    nesting: Nesting,
    folder: Path,
    *,
    is_told: bool,
) -> list[Source]:
    """The files in ``holder``, which came as ``source``, written into ``folder``.

    ``is_told`` if the file has a text of its own, and waits; else it is kept as what only holds
    others. Raises UnreadableFileError if there is not one to be had, StorageFullError and
    StorageFailedError if they cannot be written.
    """
    try:
        members = _members(opened, worker, source, holder, nesting, folder)
        errors = [one.error for one in members if one.error is not None]
        if not is_told and len(errors) == len(members):
            raise UnreadableFileError(
                errors[0].code, **{**errors[0].params, "name": holder.filename}
            )
    except UnreadableFileError:
        if is_told:
            opened.store.settle_members(holder.sha256)
        raise
    if not is_told:
        opened.store.keep_container(holder, len(members), source.container)
    return members


def unopened(holder: StoredOriginal, source: Source, error: UnreadableFileError) -> Received:
    """A file that only holds others, of which not one is to be had, as it is received."""
    received = Received(holder, InboxState.INCOMPLETE, problem=error.code)
    return with_origin(received, source)


def _members(
    opened: "OpenedArchive",
    worker: Unpacking,
    source: Source,
    holder: StoredOriginal,
    nesting: Nesting,
    folder: Path,
) -> list[Source]:
    if nesting.depth >= MAX_NESTING:
        raise UnreadableFileError("file_nested_too_deep", name=holder.filename)
    path = opened.paths.original(holder.sha256)
    with opened.store.unpacking_errors(folder):
        found = worker.unpack(path, holder.filename, folder, nesting.budget)
    if not found:
        raise UnreadableFileError("file_no_text", name=holder.filename)
    return [_source(one, source, holder) for one in found]


def _source(unpacked: Unpacked, within: Source, holder: StoredOriginal) -> Source:
    name = printable(unpacked.name)
    return Source(
        path=unpacked.path or Path(),
        name=f"{within.name}{_INSIDE}{name}",
        error=unpacked.error,
        container=holder.sha256,
        filename=name,
    )


def with_origin(received: Received, source: Source) -> Received:
    """What was received, with the file that it came out of, if it did."""
    if not source.container:
        return received
    text = received.text
    if text is not None:
        within = source.name.removesuffix(f"{_INSIDE}{source.filename}")
        origin = {CONTAINER: within, CONTAINER_SHA256: source.container}
        warnings = text.warnings
        if _UNREADABLE in (source.filename or ""):
            warnings = (*warnings, NAME_REPLACED)
        text = replace(text, metadata={**text.metadata, **origin}, warnings=warnings)
    return replace(received, text=text, container=source.container)
