"""What became of the files that were given since the program began; kept by archive."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.model import ImportOutcome, InboxState
from viewer.dialogs.imported_files import FileFate, ImportedFilesDialog
from viewer.pages.import_texts import ImportTexts
from viewer.pages.location import Location, PageName
from viewer.pages.workplace import Workplace

#: So many files are remembered of an archive, the latest ones.
MOST = 2_000


class ImportedFiles(QObject):
    """Remembers outcomes and lists them. ``shown`` carries the dialog."""

    shown = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._texts = ImportTexts(self)
        self._noted: dict[str, list[ImportOutcome]] = {}
        self._counts: dict[str, Counter[str]] = {}
        #: Ids of files that were kept unread and have not come further.
        self._kept: dict[str, set[str]] = {}

    def note(self, outcome: ImportOutcome) -> None:
        """A file has come to an end; one that was kept unread before has come further."""
        self._count(outcome)
        noted = self._noted.setdefault(self._archive(), [])
        if outcome.inbox_id is not None and outcome.state != InboxState.DUPLICATE:
            kept = [n for n, one in enumerate(noted) if _is_kept(one, outcome.inbox_id)]
            if kept:
                noted[kept[-1]] = outcome
                return
        noted.append(outcome)
        del noted[:-MOST]

    def _count(self, outcome: ImportOutcome) -> None:
        """All are counted, also those that are too many to be listed."""
        counts = self._counts.setdefault(self._archive(), Counter())
        kept = self._kept.setdefault(self._archive(), set())
        if outcome.inbox_id in kept and outcome.state != InboxState.DUPLICATE:
            counts[InboxState.KEPT.value] -= 1
            kept.remove(outcome.inbox_id)
        if outcome.inbox_id is not None and outcome.state == InboxState.KEPT:
            kept.add(outcome.inbox_id)
        counts[outcome.state] += 1

    def all(self) -> Sequence[ImportOutcome]:
        """Those of the open archive, the latest first."""
        return self._noted.get(self._archive(), [])[::-1]

    def show(self, parent: QWidget) -> None:
        """List them."""
        dialog = self.dialog(parent)
        dialog.open()
        self.shown.emit(dialog)

    def dialog(self, parent: QWidget) -> ImportedFilesDialog:
        """The list, still to be opened."""
        outcomes = self.all()
        sums = Counter(self._counts.get(self._archive(), {}))
        dialog = ImportedFilesDialog(
            lambda: [self._fate(one) for one in outcomes], lambda: self._texts.sums(sums), parent
        )
        dialog.wanted.connect(lambda place: self._go(outcomes[place]))
        return dialog

    def _fate(self, outcome: ImportOutcome) -> FileFate:
        leads = bool(outcome.inbox_id or outcome.meeting_id)
        texts = self._texts
        return FileFate(outcome.name, texts.became(outcome), texts.why(outcome), leads)

    def _go(self, outcome: ImportOutcome) -> None:
        """To the meeting that it is a text of, else to the file in the inbox."""
        if outcome.meeting_id:
            self._workplace.go_to_meeting(outcome.meeting_id)
        elif outcome.inbox_id:
            self._workplace.go(Location(PageName.INBOX, outcome.inbox_id))

    def _archive(self) -> str:
        archive = self._workplace.archive
        return "" if archive is None else archive.info.uuid


def _is_kept(outcome: ImportOutcome, inbox_id: str) -> bool:
    return outcome.inbox_id == inbox_id and outcome.state == InboxState.KEPT
