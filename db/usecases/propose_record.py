"""Reads a file and says what would be recorded. Stores nothing, needs no archive."""

from collections.abc import Callable
from pathlib import Path

from db.ingest import ReadingWorker
from db.model import DocumentText, Proposal


def propose_record(
    file: Path, is_cancelled: Callable[[], bool] = lambda: False
) -> tuple[DocumentText, Proposal]:
    """The file's text and the proposal. Raises ``UnreadableFileError`` and ``Cancelled``."""
    with ReadingWorker() as worker:
        reading = worker.read(file, file.name, is_cancelled)
    return reading.text, reading.proposal
