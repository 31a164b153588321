"""Files to texts and proposals: readers, finders, and the limited process in which they run."""

from db.ingest.framing import RECOGNISED_LATER
from db.ingest.page_worker import PageWorker
from db.ingest.reader import ATTACHMENTS, HOLDS_FILES
from db.ingest.reading import Budget, Reading, Unpacked
from db.ingest.worker import PROPOSAL_FAILED, ReadingWorker, worker_command

__all__ = [
    "ATTACHMENTS",
    "HOLDS_FILES",
    "PROPOSAL_FAILED",
    "RECOGNISED_LATER",
    "Budget",
    "PageWorker",
    "Reading",
    "ReadingWorker",
    "Unpacked",
    "worker_command",
]
