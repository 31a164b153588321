"""What the reading process gives back for one file: its text, or the files that it holds."""

from dataclasses import dataclass
from pathlib import Path

from db.errors import UnreadableFileError
from db.ingest.limits import MAX_ENTRIES, MAX_UNPACKED_BYTES
from db.model import DocumentText, Proposal


@dataclass(frozen=True, slots=True)
class Reading:
    """A file's text and what was read out of it."""

    text: DocumentText
    proposal: Proposal


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A file that was taken out of another: where its bytes lie now, or why they could not be had.

    ``name`` is its name there, with its folders.
    """

    name: str
    path: Path | None = None
    error: UnreadableFileError | None = None


@dataclass(slots=True)
class Budget:
    """What may yet be taken out of one received file, with all that is packed in it."""

    members: int = MAX_ENTRIES
    bytes: int = MAX_UNPACKED_BYTES
