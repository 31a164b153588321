"""The composition root: log, language, theme, jobs and window are made and put together here.

The first picture is the window with its menus, rail, field and strip, and imports no more. Then
come the first rows, from ``Archive.peek``, without SQLAlchemy, Whoosh, NumPy or a dictionary; the
archive itself is opened by a job when they are painted.
"""

import gc
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from viewer import assets
from viewer.app.first_paint import FirstPaint, process_age
from viewer.app.program_log import catch_failures, start_log
from viewer.i18n import Translation, current_language
from viewer.jobs import Jobs
from viewer.main_window import MainWindow
from viewer.settings import Settings, settings_path
from viewer.theme import STYLE, Theme
from viewer.widgets.spoken import speak_for_painted_widgets

__all__ = ["build_window", "run"]


def run(archive_folder: Path | None, *, measure_first_paint: bool = False) -> int:
    """Show the window, on an archive if one is given or was open last; the exit status.

    ``measure_first_paint`` prints ``first paint: N ms`` since the process began, then
    ``first rows: N ms``, and ends.
    """
    application = _application()
    start_log()
    settings = Settings(settings_path())
    window = _first_window(application, settings)
    folder = archive_folder.absolute() if archive_folder else _last_archive(settings)
    if folder is not None:
        window.expect()
    catch_failures(window.complain)
    FirstPaint(window, lambda: _show_rows(window, folder, measure=measure_first_paint))
    window.show()
    return application.exec()


def build_window(application: QApplication, settings: Settings) -> MainWindow:
    """A window that is wired, in the language and the theme of the settings, not shown yet."""
    window = _first_window(application, settings)
    window.complete()
    window.welcome()
    return window


def _first_window(application: QApplication, settings: Settings) -> MainWindow:
    """A window that can be shown, and no more."""
    speak_for_painted_widgets()
    translation = Translation(assets.translations(), application)
    translation.switch(settings.language)
    theme = Theme.install(
        application,
        settings.theme,  # type: ignore[arg-type]  # one of THEMES
        system_font=settings.system_font,
    )
    theme.set_density(settings.density)  # type: ignore[arg-type]  # one of DENSITIES
    theme.set_motion(settings.motion)  # type: ignore[arg-type]  # one of MOTIONS
    jobs = Jobs(application)
    window = MainWindow(jobs, settings)
    window.destroyed.connect(jobs.shutdown)  # an answer would come to pages that are gone
    window.language_wanted.connect(translation.switch)
    window.restore_shape()
    return window


def _application() -> QApplication:
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    application = QApplication([*sys.argv[:1], *STYLE])
    application.setApplicationName("council-archive")
    application.setApplicationDisplayName("Council Archive")
    application.setDesktopFileName("council-archive")
    application.setWindowIcon(QIcon(str(assets.icon("app/council-archive"))))
    return application


def _last_archive(settings: Settings) -> Path | None:
    """The archive that was open last, if it is still there."""
    return next((folder for folder in settings.recent_archives[:1] if folder.is_dir()), None)


def _show_rows(window: MainWindow, folder: Path | None, *, measure: bool) -> None:
    """The second picture: the first rows of the archive, or the page of a window without one."""
    if measure:
        print(f"first paint: {process_age():.0f} ms", flush=True)
    FirstPaint(window, lambda: _go_on(window, folder, measure=measure))
    window.update()
    if folder is None or not _preview(window, folder):
        window.welcome()


def _preview(window: MainWindow, folder: Path) -> bool:
    """Show the first rows if there are any; opening the archive says what is wrong with it."""
    from db import Archive
    from db.errors import ArchiveError

    try:
        return window.preview(Archive.peek(folder, current_language()))
    except ArchiveError:
        return False  # The same refusal comes from opening it, with a place to show it.


def _go_on(window: MainWindow, folder: Path | None, *, measure: bool) -> None:
    """The person sees the rows: make the rest, and open the archive."""
    if measure:
        print(f"first rows: {process_age():.0f} ms", flush=True)
        window.close()
        return
    from viewer.app.freed_memory import let_memory_go
    from viewer.app.interrupting import SettledHeap, end_on_interrupt, share_processor

    let_memory_go()
    window.complete()
    end_on_interrupt(window)
    share_processor()
    gc.freeze()  # what is there by now stays to the end
    gc.enable()
    SettledHeap(window)
    if folder is not None:
        QTimer.singleShot(0, lambda: window.door.open(folder))
