"""``import``: takes files, and the files of folders, into an archive."""

from argparse import Namespace
from collections.abc import Callable
from typing import Any

from db.model import IN_BIN, TEXT_ADDED, UNPACKED, ImportOutcome, ImportReport
from viewer.commands.open_to_write import open_to_write
from viewer.commands.output import number, one_line, print_json, say
from viewer.commands.progress import ProgressLine
from viewer.errors import error_sentence

_STATES = {
    "kept": "kept, and found by its words; it is still to be read",
    "ready": "waits in the inbox to be confirmed",
    "questions": "waits in the inbox; some values are doubtful",
    "incomplete": "waits in the inbox; its text is incomplete",
    "no_session": "waits in the inbox; it reports no session",
    "duplicate": "is in the archive already",
    IN_BIN: "was recorded before, and its record is in the recycle bin; restore it from there",
    "confirmed": "recorded",
    "unpacked": "was unpacked; its original was kept",
    "text_added": "is in the archive; the text that was missing has been added",
    "discarded": "was discarded from the inbox before",
}


def run(arguments: Namespace) -> int:
    """Import; one bad file stops nothing, but makes the exit status 1."""
    if arguments.keep:
        return _keep(arguments)
    with (
        open_to_write(arguments.archive, arguments.wait) as archive,
        ProgressLine("Reading") as progress,
    ):
        report = archive.import_documents(
            arguments.paths,
            accept=arguments.accept,
            progress=progress,
            on_outcome=None if arguments.json else teller(progress),
        )
    return say_report(arguments, report, "There was no file to take in.")


def _keep(arguments: Namespace) -> int:
    """Keep the files and put their words into the index: they are found at once, and read later."""
    with (
        open_to_write(arguments.archive, arguments.wait) as archive,
        ProgressLine("Keeping") as progress,
        ProgressLine("Indexing") as indexing,
    ):
        archive.start_indexing()
        report = archive.keep_documents(
            arguments.paths,
            progress=progress,
            on_outcome=None if arguments.json else teller(progress),
        )
        progress.clear()
        archive.wait_for_index(indexing)
    return say_report(arguments, report, "There was no file to keep.")


def teller(progress: ProgressLine) -> Callable[[ImportOutcome], None]:
    """Prints what became of each file as soon as it is known."""

    def tell(outcome: ImportOutcome) -> None:
        progress.clear()
        print(f"{one_line(outcome.name)}: {_what_became(outcome)}", flush=True)

    return tell


def say_report(arguments: Namespace, report: ImportReport, nothing: str) -> int:
    """Print what became of the files in all; the exit status. ``nothing``: there were none."""
    if arguments.json:
        print_json(_report(report))
    failed = [outcome for outcome in report.outcomes if outcome.error is not None]
    if not report.outcomes:
        say(nothing)
    if arguments.json:
        for outcome in failed:
            say(f"{one_line(outcome.name)}: {_what_became(outcome)}")
    elif report.outcomes:
        say(_summary(report))
    return 1 if failed else 0


def _what_became(outcome: ImportOutcome) -> str:
    if outcome.error is None:
        return _STATES.get(outcome.state, outcome.state)
    kept = " The original was kept." if outcome.inbox_id else ""
    return one_line(error_sentence(outcome.error)) + kept


def _summary(report: ImportReport) -> str:
    unread = sum(one.state == "incomplete" and one.error is not None for one in report.outcomes)
    counts = [
        (report.count("confirmed"), "recorded"),
        (sum(map(report.count, ("ready", "questions", "no_session"))), "in the inbox"),
        (report.count("kept"), "kept and still to be read"),
        (report.count("incomplete") - unread, "in the inbox with incomplete text"),
        (unread, "in the inbox unread, their originals kept"),
        (report.count("duplicate"), "there already"),
        (report.count(IN_BIN), "recorded before and in the recycle bin"),
        (report.count(UNPACKED), "unpacked"),
        (report.count(TEXT_ADDED), "recorded before and given the text that was missing"),
        (report.count("failed"), "not taken in"),
    ]
    parts = [f"{count:,} {what}" for count, what in counts if count]
    files = number(len(report.outcomes), "file", "files")
    return f"{files}: {', '.join(parts)}." if parts else f"{files}."


def _report(report: ImportReport) -> dict[str, Any]:
    states = sorted({outcome.state for outcome in report.outcomes})
    return {
        "outcomes": [
            {
                "name": outcome.name,
                "state": str(outcome.state),
                "inbox_id": outcome.inbox_id,
                "meeting_id": outcome.meeting_id,
                "error": None if outcome.error is None else error_sentence(outcome.error),
                "code": None if outcome.error is None else outcome.error.code,
                "relation": outcome.relation or None,
                "document_id": outcome.document_id,
            }
            for outcome in report.outcomes
        ],
        "counts": {str(state): report.count(state) for state in states},
    }
