"""What is said after an import: how many files became what, and which could not be read."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QObject

from db.model import IN_BIN, TEXT_ADDED, UNPACKED, ImportOutcome, ImportReport, InboxState
from viewer.i18n import filled
from viewer.models.error_words import error_words

#: What became of a file that was not come to, since the import was stopped.
STOPPED = "stopped"
#: Files in these states wait for a person.
_WAITING = (InboxState.READY, InboxState.QUESTIONS, InboxState.NO_SESSION)


class ImportTexts(QObject):
    """The sentences after an import. An object because only those can say a plural."""

    def report(self, report: ImportReport) -> str:
        """One sentence a kind of outcome, failures first; a single one in its own words."""
        waiting = sum(report.count(state) for state in _WAITING)
        incomplete = report.count(InboxState.INCOMPLETE)
        kept = report.count(InboxState.KEPT)
        known = report.count(InboxState.DUPLICATE)
        added = report.count(TEXT_ADDED)
        failed = [outcome for outcome in report.outcomes if outcome.state == "failed"]
        parts = []
        if len(failed) == 1 and failed[0].error is not None:
            parts.append(error_words(failed[0].error))
        elif failed:
            parts.append(self.tr("%Ln file(s) were not taken in.", "", len(failed)))
        if incomplete:
            parts.append(
                self.tr("%Ln file(s) could not be read whole; kept all the same.", "", incomplete)
            )
        if waiting:
            parts.append(self.tr("%Ln file(s) wait for your review.", "", waiting))
        if kept:
            parts.append(
                self.tr(
                    "%Ln file(s) are kept and found by their words; they are read now, "
                    "one after the other.",
                    "",
                    kept,
                )
            )
        if added:
            parts.append(self.tr("%Ln record(s) got the text that was missing.", "", added))
        if binned := report.count(IN_BIN):
            parts.append(self.tr("The records of %Ln file(s) are in the recycle bin.", "", binned))
        if known:
            parts.append(self.tr("%Ln file(s) are in the archive already.", "", known))
        return " ".join(parts) or self.tr("There were no files to read.")

    def brief(self, counts: Mapping[str, int]) -> str:
        """How many files of each outcome, by their states, failures first; empty: none."""
        return " · ".join(self._counted(counts))

    def sums(self, counts: Mapping[str, int]) -> str:
        """How many files there are and of each outcome, also of those that ask for nothing."""
        states = (InboxState.CONFIRMED.value, InboxState.DISCARDED.value, UNPACKED)
        recorded, aside, apart = (counts.get(state, 0) for state in states)
        parts = [
            *self._counted(counts),
            *([self.tr("%Ln in the archive", "", recorded)] if recorded else []),
            *([self.tr("%Ln set aside before", "", aside)] if aside else []),
            *([self.tr("%Ln taken apart", "", apart)] if apart else []),
        ]
        return f"{self._files(counts)}: {' · '.join(parts)}" if parts else ""

    def _files(self, counts: Mapping[str, int]) -> str:
        return self.tr("%Ln file(s)", "", sum(counts.values()))

    def _counted(self, counts: Mapping[str, int]) -> list[str]:
        groups = {
            "failed": counts.get("failed", 0) + counts.get(STOPPED, 0),
            "incomplete": counts.get(InboxState.INCOMPLETE, 0),
            "waiting": sum(counts.get(state, 0) for state in _WAITING),
            "kept": counts.get(InboxState.KEPT, 0),
            "added": counts.get(TEXT_ADDED, 0),
            "binned": counts.get(IN_BIN, 0),
            "known": counts.get(InboxState.DUPLICATE, 0),
        }
        said = {
            "waiting": lambda n: self.tr("%Ln wait(s) for review", "", n),
            "kept": lambda n: self.tr("%Ln kept, to be read now", "", n),
            "incomplete": lambda n: self.tr("%Ln not read whole", "", n),
            "added": lambda n: self.tr("%Ln got the missing text", "", n),
            "binned": lambda n: self.tr("%Ln in the recycle bin", "", n),
            "known": lambda n: self.tr("%Ln known already", "", n),
            "failed": lambda n: self.tr("%Ln not taken in", "", n),
        }
        return [said[name](count) for name, count in groups.items() if count]

    def notice(self, report: ImportReport) -> str:
        """What is said right after an import: in a line, where files came to different ends."""
        counts = Counter(outcome.state for outcome in report.outcomes)
        line = self.brief(counts)
        if " · " not in line:
            return self.report(report)
        return f"{self._files(counts)}: {line}"

    def stopped(self, counts: Mapping[str, int]) -> str:
        """What came of an import that a person has stopped."""
        return filled(self.tr("The import was stopped: {files}"), files=self.brief(counts))

    def became(self, outcome: ImportOutcome) -> str:
        """What became of one file."""
        words = {
            InboxState.READY.value: self.tr("Waits for your review"),
            InboxState.QUESTIONS.value: self.tr("Waits for your review"),
            InboxState.NO_SESSION.value: self.tr("Waits for your review"),
            InboxState.INCOMPLETE.value: self.tr("Kept; not read whole"),
            InboxState.KEPT.value: self.tr("Kept, not yet read"),
            InboxState.DUPLICATE.value: self.tr("In the archive already"),
            IN_BIN: self.tr("In the recycle bin"),
            InboxState.CONFIRMED.value: self.tr("In the archive"),
            InboxState.DISCARDED.value: self.tr("Was set aside before"),
            TEXT_ADDED: self.tr("Got the text that was missing"),
            UNPACKED: self.tr("Taken apart"),
            "failed": self.tr("Not taken in"),
            STOPPED: self.tr("Not taken in"),
        }
        return words.get(outcome.state, outcome.state)

    def why(self, outcome: ImportOutcome) -> str:
        """Why that became of it; empty where there is nothing to say."""
        if outcome.error is not None:
            return error_words(outcome.error)
        words = {
            InboxState.QUESTIONS.value: self.tr("Some of its values are to be checked."),
            InboxState.NO_SESSION.value: self.tr("No meeting was found in it."),
            InboxState.DUPLICATE.value: self.tr("The same bytes came in before."),
            STOPPED: self.tr("The import was stopped before it came to this file."),
            IN_BIN: self.tr(
                "The same bytes came in before; their record is in the recycle bin, from where it"
                " can be restored (Ctrl+9)."
            ),
            UNPACKED: self.tr("It holds files; each of them is listed by itself."),
        }
        return words.get(outcome.state, "")

    def read_again(self, report: ImportReport) -> str:
        """What has come of reading files again whose texts were not whole."""
        if not report.outcomes:
            return self.tr("Every text is whole: there was nothing to read again.")
        if report.count(InboxState.INCOMPLETE) == len(report.outcomes):
            return self.tr("There is no more to read in %Ln file(s) yet.", "", len(report.outcomes))
        return self.report(report)
