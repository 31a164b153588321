"""Opens the original of a document: a checked copy in a private folder, shown by the system."""

import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from viewer.jobs import Lane
from viewer.pages.workplace import Workplace


class Originals(QObject):
    """Only a local file that was just exported is ever handed to the system."""

    #: The copy was handed over; its file name.
    opened = Signal(str)
    #: Nothing on this system opens such a file; where the copy is.
    refused = Signal(str)

    def __init__(
        self,
        workplace: Workplace,
        parent: QObject | None = None,
        *,
        first: "Originals | None" = None,
    ) -> None:
        """Of a further window ``first`` keeps the copies: another program may still show them."""
        super().__init__(parent)
        self._workplace = workplace
        self._first = first
        self._folder: Path | None = None

    def open(self, document_id: str, sha256: str = "") -> None:
        """Export the original of a document, or a further one by its digest, and open it."""
        archive = self._workplace.archive
        if archive is None or not document_id:
            return
        folder = Path(tempfile.mkdtemp(dir=self.private_folder()))
        self._workplace.jobs.submit(
            Lane.READ,
            lambda report: archive.export_original(document_id, folder, sha256),
            self._show,
            title=self.tr("Opening the original"),
        )

    def private_folder(self) -> Path:
        """Where the copies go; made when there is the first one."""
        if self._first is not None:
            return self._first.private_folder()
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="council-archive-"))
        return self._folder

    def clean_up(self) -> None:
        """Remove the copies: the program ends."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _show(self, copy: Path) -> None:
        copy.chmod(0o400)
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            self.opened.emit(copy.name)
        else:
            self.refused.emit(str(copy))
