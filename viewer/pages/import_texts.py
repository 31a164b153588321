"""What is said after an import: how many files became what, and which could not be read."""

from PySide6.QtCore import QObject

from db.model import TEXT_ADDED, ImportReport, InboxState
from viewer.models.error_words import error_words

#: Files in these states wait for a person.
_WAITING = (InboxState.READY, InboxState.QUESTIONS, InboxState.NO_SESSION)


class ImportTexts(QObject):
    """The sentences after an import. An object because only those can say a plural."""

    def report(self, report: ImportReport) -> str:
        """One sentence a kind of outcome; a single failure in its own words."""
        waiting = sum(report.count(state) for state in _WAITING)
        incomplete = report.count(InboxState.INCOMPLETE)
        kept = report.count(InboxState.KEPT)
        known = report.count(InboxState.DUPLICATE)
        added = report.count(TEXT_ADDED)
        failed = [outcome for outcome in report.outcomes if outcome.state == "failed"]
        parts = []
        if waiting:
            parts.append(self.tr("%n file(s) wait for your review.", "", waiting))
        if kept:
            parts.append(
                self.tr(
                    "%n file(s) are kept and found by their words; they are read now, "
                    "one after the other.",
                    "",
                    kept,
                )
            )
        if incomplete:
            parts.append(
                self.tr("%n file(s) could not be read whole; kept all the same.", "", incomplete)
            )
        if added:
            parts.append(self.tr("%n record(s) got the text that was missing.", "", added))
        if known:
            parts.append(self.tr("%n file(s) are in the archive already.", "", known))
        if len(failed) == 1 and failed[0].error is not None:
            parts.append(error_words(failed[0].error))
        elif failed:
            parts.append(self.tr("%n file(s) were not taken in.", "", len(failed)))
        return " ".join(parts) or self.tr("There were no files to read.")

    def read_again(self, report: ImportReport) -> str:
        """What has come of reading files again whose texts were not whole."""
        if not report.outcomes:
            return self.tr("Every text is whole: there was nothing to read again.")
        if report.count(InboxState.INCOMPLETE) == len(report.outcomes):
            return self.tr("There is no more to read in %n file(s) yet.", "", len(report.outcomes))
        return self.report(report)
