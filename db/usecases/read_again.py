"""Every file that was not read whole is read again: a reader may be able to do more by now."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from db.model import IN_BIN, ImportOutcome, ImportReport, InboxState
from db.progress import Progress, silent
from db.usecases.find_sources import Source
from db.usecases.import_documents import take_in_sources
from db.usecases.read_kept import read_kept

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive


def read_again(
    opened: "OpenedArchive",
    *,
    progress: Progress = silent,
    on_outcome: Callable[[ImportOutcome], None] | None = None,
) -> ImportReport:
    """Read what is kept and not yet read, what waits without its whole text, what was recorded so.

    One that is as it was is INCOMPLETE. Nothing is confirmed. Raises Cancelled, which keeps what
    was done, and ReadOnlyArchiveError.
    """
    sources = [
        Source(opened.paths.original(one.sha256), one.filename, filename=one.filename)
        for one in opened.store.all_unfinished()
    ]
    outcomes: list[ImportOutcome] = []

    def tell(outcome: ImportOutcome) -> None:
        if outcome.state in {InboxState.DUPLICATE.value, IN_BIN}:
            outcome = replace(outcome, state=InboxState.INCOMPLETE.value)
        outcomes.append(outcome)
        if on_outcome is not None:
            on_outcome(outcome)

    kept = read_kept(opened, progress=progress, on_outcome=on_outcome)
    outcomes.extend(kept.outcomes)
    take_in_sources(opened, sources, progress=progress, on_outcome=tell)
    return ImportReport(tuple(outcomes))
