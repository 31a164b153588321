"""What is said after an import: how many files became what, and which could not be read."""

from PySide6.QtCore import QCoreApplication

from db.model import ImportReport, InboxState
from viewer.errors import error_sentence
from viewer.i18n import translate_error


def report_text(report: ImportReport) -> str:
    """One sentence a kind of outcome; a single failure in its own words."""
    translate = QCoreApplication.translate
    waiting = sum(
        report.count(state)
        for state in (InboxState.READY, InboxState.QUESTIONS, InboxState.NO_SESSION)
    )
    incomplete = report.count(InboxState.INCOMPLETE)
    known = report.count(InboxState.DUPLICATE)
    failed = [outcome for outcome in report.outcomes if outcome.state == "failed"]
    parts = []
    if waiting:
        parts.append(translate("Import", "%n file(s) wait for your review.", "", waiting))
    if incomplete:
        parts.append(
            translate(
                "Import", "%n file(s) could not be read whole; kept all the same.", "", incomplete
            )
        )
    if known:
        parts.append(translate("Import", "%n file(s) are in the archive already.", "", known))
    if len(failed) == 1 and failed[0].error is not None:
        parts.append(error_sentence(failed[0].error, translate_error))
    elif failed:
        parts.append(translate("Import", "%n file(s) were not taken in.", "", len(failed)))
    return " ".join(parts) or translate("Import", "There were no files to read.")
