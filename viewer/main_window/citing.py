"""Citing in the window: asks for the style, copies, and writes files for other programs."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from db import Archive
from db.errors import ArchiveError
from viewer.citing.gathering import cited_source
from viewer.citing.source import CitedSource
from viewer.citing.styles import STYLES, Citations
from viewer.dialogs.cite import CiteDialog
from viewer.jobs import Lane
from viewer.main_window.asking import documents_folder
from viewer.main_window.chosen_records import chosen_records
from viewer.pages.citation import Cited, chosen_style, copy_citation, put_on_clipboard
from viewer.saving import save_bytes

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow

#: More than these are no list of sources that a person reads.
_MOST = 500


class CitingWork(QObject):
    """What the menus have of citing. ``dialog`` is the one that is open."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.dialog: CiteDialog | None = None

    def copy(self) -> None:
        """Copy what is chosen with its source, in the style used last; of many rows their list."""
        records = self._records()
        if len(records) == 1:
            copy_citation(self._window.workplace, records[0])
        elif records:
            self.ask()

    def ask(self) -> None:
        """Show the citations of what is chosen, and let the style be chosen."""
        records, archive = self._records(), self._window.workplace.archive
        if archive is None or not records:
            return
        settings = self._window.settings

        def show(sources: list[CitedSource]) -> None:
            words = records[0].words if len(records) == 1 else ""
            dialog = self.dialog = CiteDialog(
                sources, words, chosen_style(settings), settings.citation_language, self._window
            )
            dialog.style_chosen.connect(self._keep_style)
            dialog.language_wanted.connect(lambda code: self._change_language(records, code))
            dialog.copy_wanted.connect(self._copy)
            dialog.save_wanted.connect(lambda found: self._ask_where(found, dialog.style_name))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self._fetch(archive, records, settings.citation_language, show)

    def _records(self) -> list[Cited]:
        records = chosen_records(self._window)
        if not records:
            said = self.tr("Choose a document, a resolution or a meeting first: that is cited.")
            self._window.notices.say(said)
        return records[:_MOST]

    def _fetch(
        self,
        archive: Archive,
        records: Sequence[Cited],
        language: str,
        show: Callable[[list[CitedSource]], None],
    ) -> None:
        prefer = self._window.workplace.language

        def work(_report: object) -> list[CitedSource]:
            return [
                cited_source(archive, one.record_id, language, prefer, one.document_id)
                for one in records
            ]

        self._window.workplace.jobs.submit(Lane.READ, work, show, replaces="citing")

    def _keep_style(self, style: str) -> None:
        self._window.settings.citation_style = style

    def _change_language(self, records: Sequence[Cited], language: str) -> None:
        self._window.settings.citation_language = language
        archive, dialog = self._window.workplace.archive, self.dialog
        if archive is not None and dialog is not None:
            self._fetch(archive, records, language, dialog.set_sources)

    def _copy(self, citations: Citations) -> None:
        put_on_clipboard([citations])
        if self.dialog is not None:
            self.dialog.accept()
        self._window.notices.say(self.tr("The citation was copied"))

    def _ask_where(self, citations: Citations, style: str) -> None:
        ending = STYLES[style].ending
        chooser = QFileDialog(self.dialog, self.tr("Save citations"), str(documents_folder()))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setFileMode(QFileDialog.FileMode.AnyFile)
        chooser.setNameFilters([f"{STYLES[style].label} (*{ending})"])
        chooser.setDefaultSuffix(ending.removeprefix("."))
        chooser.selectFile(self.tr("Citations"))
        chooser.fileSelected.connect(lambda name: self.save(citations, Path(name)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def save(self, citations: Citations, path: Path) -> None:
        """Write the file, in the place of one that is there when it is whole."""
        try:
            save_bytes(path, citations.text.encode())
        except ArchiveError as failed:
            self._window.complain(failed)
            return
        if self.dialog is not None:
            self.dialog.accept()
        said = self.tr("The citations are in {name}").replace("{name}", path.name)
        self._window.notices.say(said)
