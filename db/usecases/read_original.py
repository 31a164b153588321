"""Reads a stored original in the limited process: what the inbox receives of it."""

from typing import TYPE_CHECKING

from db.errors import ArchiveError, UnreadableFileError
from db.ingest import ATTACHMENTS, HOLDS_FILES, PROPOSAL_FAILED
from db.model import InboxState
from db.storage import Received, StoredOriginal
from db.usecases.doubts import count_questions
from db.usecases.read_texts import check_text

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive
    from db.usecases.read_ahead import ReadAhead


def read_original(
    opened: "OpenedArchive",
    original: StoredOriginal,
    ahead: "ReadAhead",
    held: list[StoredOriginal],
) -> tuple[Received, ArchiveError | None]:
    """Read the stored bytes, not the source: it may have changed since.

    An original out of which files are to be taken is added to ``held``. What went wrong is given
    beside what is received all the same; raises ``file_holds_files`` where there is no text.
    """
    try:
        reading = ahead.read(opened.paths.original(original.sha256), original.filename)
        check_text(reading.text, original.filename)
    except UnreadableFileError as error:
        if error.code == HOLDS_FILES:
            held.append(original)
            raise
        return Received(original, InboxState.INCOMPLETE, problem=error.code), error
    if ATTACHMENTS in reading.text.warnings:
        held.append(original)
    text, proposal = reading.text, reading.proposal
    if PROPOSAL_FAILED in text.warnings and text.complete:
        # That nothing was found is not said of a text in which nothing could be looked for.
        failed = UnreadableFileError(PROPOSAL_FAILED, name=original.filename)
        waits = Received(original, InboxState.NO_SESSION, 0, failed.code, text, proposal)
        return waits, failed
    questions = count_questions(opened, text, proposal)
    problem = ""
    if not text.complete:
        state = InboxState.INCOMPLETE
        problem = text.warnings[0] if text.warnings else "text_incomplete"
    elif proposal.session.is_empty():
        state = InboxState.NO_SESSION
    else:
        state = InboxState.QUESTIONS if questions else InboxState.READY
    return Received(original, state, questions, problem, text, proposal), None
