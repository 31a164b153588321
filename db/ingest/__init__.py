"""Files to texts and proposals: readers, finders, and the limited process in which they run.

The names below are imported when they are first asked for: the reading process needs none of them,
and is started for every import.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.ingest.framing import RECOGNISED_LATER
    from db.ingest.page_worker import PageWorker
    from db.ingest.reader import ATTACHMENTS, HOLDS_FILES
    from db.ingest.reading import Budget, Reading, Unpacked
    from db.ingest.worker import PROPOSAL_FAILED, PROPOSED_IN_PART, ReadingWorker, worker_command

__all__ = [
    "ATTACHMENTS",
    "HOLDS_FILES",
    "PROPOSAL_FAILED",
    "PROPOSED_IN_PART",
    "RECOGNISED_LATER",
    "Budget",
    "PageWorker",
    "Reading",
    "ReadingWorker",
    "Unpacked",
    "worker_command",
]

_PLACES = {
    "ATTACHMENTS": "reader",
    "HOLDS_FILES": "reader",
    "PROPOSAL_FAILED": "worker",
    "PROPOSED_IN_PART": "worker",
    "RECOGNISED_LATER": "framing",
    "Budget": "reading",
    "PageWorker": "page_worker",
    "Reading": "reading",
    "ReadingWorker": "worker",
    "Unpacked": "reading",
    "worker_command": "worker",
}


def __getattr__(name: str) -> object:
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
