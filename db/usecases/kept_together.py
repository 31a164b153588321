"""A group of files that are kept together: their originals, their texts, what becomes of each."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from db.errors import ArchiveError, UnreadableFileError
from db.ingest import ATTACHMENTS, RECOGNISED_LATER
from db.model import DocumentText, ImportOutcome, InboxState
from db.storage import Received, StoredOriginal
from db.usecases.find_sources import Source
from db.usecases.read_texts import TextOrError

#: The original of each file, or what was wrong with it.
Stored = Sequence[StoredOriginal | ArchiveError]


@dataclass(frozen=True, slots=True)
class Prepared:
    """The originals of a group, or what was wrong with each, and by their digests the texts."""

    stored: Stored
    texts: Mapping[str, TextOrError]


@dataclass(slots=True)
class Group:
    """Files that are kept together, and what is found out of each of them, by its place."""

    sources: Sequence[Source]
    outcomes: dict[int, ImportOutcome] = field(default_factory=dict)
    received: dict[int, Received] = field(default_factory=dict)
    errors: dict[int, ArchiveError] = field(default_factory=dict)
    #: Bytes that came twice: the later place, and the first one.
    again: dict[int, int] = field(default_factory=dict)
    holders: dict[int, StoredOriginal] = field(default_factory=dict)


def originals(stored: Stored) -> Iterator[StoredOriginal]:
    """Those that could be stored."""
    return (one for one in stored if isinstance(one, StoredOriginal))


def received_of(
    original: StoredOriginal, text: TextOrError
) -> tuple[Received, UnreadableFileError | None]:
    """What the inbox gets of a file; what was wrong with it beside that."""
    if isinstance(text, DocumentText):
        holds = ATTACHMENTS in text.warnings
        return Received(original, InboxState.KEPT, text=text, holds_files=holds), None
    if text.code == RECOGNISED_LATER:
        return Received(original, InboxState.KEPT), None
    return Received(original, InboxState.INCOMPLETE, problem=text.code), text
