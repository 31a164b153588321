"""What the page of the archive's health says, in words."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from db.model import IndexStatus
from db.model.backups import BackupInfo
from db.model.fixity import ArchiveHealth, ClockStep, Noted
from viewer.dialogs.backup_words import ProblemCount, check_words
from viewer.i18n import filled, moment_date, moment_text, number_text, size_text
from viewer.widgets.index_words import being_built


class HealthWords(QObject):
    """Facts as sentences."""

    def originals(self, health: ArchiveHealth) -> str:
        """How many there are."""
        return f"{number_text(health.originals)} · {size_text(health.size)}"

    def checked(self, health: ArchiveHealth) -> str:
        """How long ago the longest unchecked one was looked at, and what runs now."""
        if not health.originals:
            return self.tr("There is nothing to check yet.")
        if health.damaged:
            return self.tr(
                "%Ln file(s) are not what was received; see below.", "", len(health.damaged)
            )
        said = self.tr("Longest without a check: {name}, since {day}.")
        said = said.replace("{day}", moment_date(health.oldest_at, prose=True))
        parts = [said.replace("{name}", health.oldest_name)]
        if health.waiting:
            parts.append(self.tr("%Ln file(s) are to be read while you pause.", "", health.waiting))
        return " ".join(parts)

    def round(self, noted: Noted | None) -> str:
        """The last finished round."""
        if noted is None:
            return self.tr("None yet. Files are checked when they come in and every 60 to 90 days.")
        files = self.tr("%Ln file(s) read", "", noted.number)
        return f"{moment_text(noted.at)} · {files} · {self._verdict(noted)}"

    def noted(self, noted: Noted | None) -> str:
        """A verification or a drill."""
        return (
            self.tr("Never")
            if noted is None
            else (f"{moment_text(noted.at)} · {self._verdict(noted)}")
        )

    def clock(self, step: ClockStep | None) -> str:
        """Whether the times of the log are in order; if not, that nothing is lost by it."""
        if step is None:
            return self.tr("In order")
        said = self.tr(
            "At event {event} a clock was wrong: {at} comes after {before}. Nothing is lost; times"
            " that cannot be true are not believed when the archive is shown as it was."
        )
        when = {"at": moment_text(step.at), "before": moment_text(step.before)}
        return filled(said, event=number_text(step.event), **when)

    def is_bad(self, noted: Noted | None) -> bool:
        """Whether it found something."""
        return noted is not None and noted.problems > 0

    def last_backup(self, newest: BackupInfo | None) -> str:
        """The newest backup and its state."""
        if newest is None:
            return self.tr("There is none yet.")
        return f"{moment_text(newest.made_at)} · {check_words(newest.check)}"

    def second(self, places: Sequence[Path]) -> str:
        """Where backups lie beside the archive's own folder."""
        if not places:
            return self.tr(
                "None. Backups lie in the archive's folder only; a disk that fails takes both."
            )
        return str(places[0].parent)

    def index(self, status: IndexStatus | None) -> str:
        """How far the index is."""
        if status is None:
            return ""
        if status.building:
            return being_built(status.done, status.total)
        if status.behind:
            return self.tr("It is %Ln record(s) behind.", "", status.behind)
        return self.tr("It is up to date: %Ln text(s).", "", status.documents)

    def _verdict(self, noted: Noted) -> str:
        if noted.problems:
            return ProblemCount().text(noted.problems)
        return self.tr("everything as it should be")
