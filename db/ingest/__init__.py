"""Files to texts and proposals: readers, finders, and the limited process in which they run."""

from db.ingest.reading import Reading
from db.ingest.worker import PROPOSAL_FAILED, ReadingWorker, worker_command

__all__ = ["PROPOSAL_FAILED", "Reading", "ReadingWorker", "worker_command"]
