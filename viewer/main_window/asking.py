"""The window's questions: which file, which folder, which title. Each leads to one action."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from db import Archive
from db.model import VerifyProblem, VerifyReport
from viewer.i18n import translate_error
from viewer.jobs import Lane, Reporter
from viewer.models.error_words import detail_words
from viewer.theme import Theme

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow


class Asking(QObject):
    """Opens dialogs on the window and hands their answers on."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    # Archives -----------------------------------------------------------------------------------

    def new_archive(self, then: Callable[[], None] | None = None) -> None:
        """Ask for a title and a place; ``then`` follows when the archive is open."""
        from viewer.dialogs.new_archive import NewArchiveDialog

        dialog = NewArchiveDialog(documents_folder(), self._window)
        dialog.accepted.connect(lambda: self._window.door.create(dialog.folder, dialog.title, then))
        dialog.open()

    def open_archive(self) -> None:
        """Ask for the folder of an archive."""
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("Open an archive"), str(self._near())
        )
        if chosen:
            self._window.door.open(Path(chosen))

    def _near(self) -> Path:
        folder = self._window.workplace.folder
        return documents_folder() if folder is None else folder.parent

    # Files --------------------------------------------------------------------------------------

    def import_files(self) -> None:
        """Ask for files to take in; first into which archive, if there is none."""
        kinds = " ".join(f"*{suffix}" for suffix in Archive.readable_suffixes())
        documents, everything = self.tr("Documents"), self.tr("All files")
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import files"),
            str(self._import_from()),
            f"{documents} ({kinds});;{everything} (*)",
            options=QFileDialog.Option.HideNameFilterDetails,
        )
        if chosen:
            self._window.settings.import_folder = Path(chosen[0]).parent
        self._window.import_paths([Path(name) for name in chosen])

    def import_folder(self) -> None:
        """Ask for a folder of files to take in."""
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("Import a folder"), str(self._import_from())
        )
        if chosen:
            self._window.settings.import_folder = Path(chosen).parent
        self._window.import_paths([Path(chosen)] if chosen else [])

    def _import_from(self) -> Path:
        """Where the last files were: more of them are near."""
        return self._window.settings.import_folder or documents_folder()

    # Keeping ------------------------------------------------------------------------------------

    def backup(self) -> None:
        """Ask where the backup should go, and write it."""
        workplace = self._window.workplace
        archive = workplace.archive
        if archive is None:
            return
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("Where to put the backup"), str(documents_folder())
        )
        if chosen:
            workplace.jobs.submit(
                Lane.WRITE,
                lambda report: archive.backup(Path(chosen), report),
                self._backed_up,
                title=self.tr("Backing up"),
            )

    def verify(self) -> None:
        """Check the whole archive, every original hashed."""
        workplace = self._window.workplace
        archive = workplace.archive
        if archive is None:
            return

        def work(report: Reporter, archive: Archive = archive) -> VerifyReport:
            second = workplace.settings.backup_place(archive.info.uuid)
            found = archive.verify(full=True, second=second, progress=report)
            archive.fixity.note_verified(len(found.problems))
            return found

        workplace.jobs.submit(Lane.READ, work, self._verified, title=self.tr("Verifying"))

    def reindex(self) -> None:
        """Build the index anew."""
        workplace = self._window.workplace
        archive = workplace.archive
        if archive is not None:
            workplace.jobs.submit(
                Lane.WRITE,
                archive.reindex,
                lambda _none: self._window.notices.say(self.tr("The search index was built anew.")),
                title=self.tr("Building the search index"),
            )

    def _backed_up(self, path: Path) -> None:
        self._window.keeping.changed.emit()
        text = self.tr("The backup was written and verified: {path}")
        self._window.notices.say(text.replace("{path}", str(path)))

    def _verified(self, report: VerifyReport) -> None:
        self._window.keeping.changed.emit()
        checked = sum(report.checked.values())
        if report.ok:
            text = self.tr(
                "Verified: %Ln part(s) checked, nothing is missing or altered.", "", checked
            )
            self._window.strip.set_verify(text, "ok")
            self._window.notices.say(" ".join([text, *map(_remark, report.remarks[:1])]))
            return
        text = self.tr("%Ln problem(s) found.", "", len(report.problems))
        first = report.problems[0]
        self._window.strip.set_verify(text, "bad")
        told = detail_words(first.detail) or first.id
        self._window.bar.show_error(f"{text} {first.kind}: {told}")

    # Telling ------------------------------------------------------------------------------------

    def about(self) -> None:
        """Version and licences."""
        from viewer.dialogs.about import AboutDialog

        AboutDialog(self._window).open()

    def query_help(self) -> None:
        """The sheet of the query language."""
        from viewer.dialogs.query_help import QueryHelpDialog

        QueryHelpDialog(self._window).open()

    def shortcuts(self) -> None:
        """The sheet of shortcuts."""
        from viewer.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._window.menus.groups, self._window).open()

    def settings(self) -> None:
        """Language, theme, sizes, and the folder that is watched for the archive."""
        from viewer.dialogs.settings import SettingsDialog

        window = self._window
        archive = window.workplace.archive if window.workplace.can_write() else None
        uuid = "" if archive is None else archive.info.uuid
        dialog = SettingsDialog(window.settings, window, archive=uuid)
        dialog.watch_changed.connect(window.folder_watch.restart)
        dialog.backup_place_changed.connect(window.keeping.keep)
        dialog.backup_place_changed.connect(window.keeping.changed)
        dialog.language_changed.connect(window.language_wanted)
        dialog.theme_changed.connect(lambda theme: set_theme(window, theme))
        for one in window.all_windows():
            dialog.reading_size_changed.connect(one.pages.browse.set_reading_size)
            dialog.density_changed.connect(one.pages.browse.set_density)
        dialog.density_changed.connect(Theme.current().set_density)
        dialog.motion_changed.connect(Theme.current().set_motion)
        dialog.system_font_changed.connect(Theme.current().set_system_font)
        dialog.open()


def set_theme(window: "MainWindow", theme: str) -> None:
    """Wear another theme and remember it."""
    window.settings.theme = theme
    Theme.current().set_scheme(theme)  # type: ignore[arg-type]  # one of THEMES
    window.menus.mark_choices()


def documents_folder() -> Path:
    """The person's own folder of documents."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(place) if place else Path.home()
    return folder if folder.is_dir() else Path.home()


def _remark(remark: VerifyProblem) -> str:
    """What a verification remarks, in the interface's language."""
    from viewer.errors.remark_sentences import remark_sentence

    return remark_sentence(remark, translate_error)
