"""A person works, and backups are made; the page of the archive's health; a backup is restored."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db import Archive
from db.model import Query
from db.model.backups import BackupInfo
from db.paths import ArchivePaths
from db.storage import Store
from db.storage.tables import OriginalTable
from tests.viewer.conftest import OpenWindow
from viewer.dialogs.closing_backup import ClosingBackupDialog
from viewer.dialogs.good_copy import GoodCopyDialog
from viewer.dialogs.restore_backup import RestoreBackupDialog
from viewer.dialogs.settings import SettingsDialog
from viewer.i18n import size_text
from viewer.jobs import Lane
from viewer.main_window import MainWindow, fixity_watch, keeping
from viewer.pages.health import HealthPage
from viewer.widgets.plain_text import Label

PATIENCE = 15_000


@pytest.fixture
def second(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    """A window on an archive that was backed up when it was closed last."""
    opened = open_window(archive_folder)
    qtbot.waitUntil(opened.workplace.jobs.is_idle, timeout=PATIENCE)
    return opened


def change(window: MainWindow) -> None:
    """Something that is worth a backup."""
    archive = window.workplace.archive
    assert archive is not None
    archive.saved_searches.save("Вода", Query("вода"))


def known(window: MainWindow) -> list[BackupInfo]:
    archive = window.workplace.archive
    assert archive is not None
    return list(archive.backups.known(None))


def backups(folder: Path, second: Path | None = None) -> list[str]:
    with Archive.open(folder, read_only=True) as archive:
        return [one.path.name for one in archive.backups.known(second)]


def let_age(folder: Path) -> None:
    """Let the originals have come in long ago."""
    store = Store.open(ArchivePaths(folder), read_only=False)
    with store.writing() as session:
        for row in session.query(OriginalTable):
            row.received_at = "2020-01-01T00:00:00.000000Z"
    store.close()


def dialog_of(qtbot: QtBot, kind: type) -> object:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind), timeout=PATIENCE)
    return QApplication.activeModalWidget()


def health(qtbot: QtBot, window: MainWindow) -> HealthPage:
    window.actions_by_name["go_health"].trigger()
    page = window.pages.currentWidget()
    assert isinstance(page, HealthPage)
    qtbot.waitUntil(lambda: page.fact("originals") != "", timeout=PATIENCE)
    return page


def test_closing_a_changed_archive_backs_it_up(window: MainWindow, archive_folder: Path) -> None:
    assert len(backups(archive_folder)) == 1
    change(window)
    window.close()
    assert len(backups(archive_folder)) == 2
    with Archive.open(archive_folder) as archive:
        assert not archive.backups.is_due()
        assert all(one.check is not None and one.check.ok for one in archive.backups.known())


def test_closing_an_unchanged_one_makes_none(window: MainWindow, archive_folder: Path) -> None:
    window.close()
    assert len(backups(archive_folder)) == 1


def test_a_person_need_not_wait(
    qtbot: QtBot, window: MainWindow, archive_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "UNSPOKEN", 0)
    change(window)
    skipped: list[bool] = []

    def skip() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ClosingBackupDialog):
            dialog.skip.click()
            skipped.append(True)

    timer = QTimer()
    timer.timeout.connect(skip)
    timer.start(1)
    window.close()
    timer.stop()
    assert not window.isVisible()
    # Skipped in time or done before: the archive is whole, and what is missing is still due.
    with Archive.open(archive_folder) as archive:
        assert archive.backups.is_due() or len(archive.backups.known()) == 2
        assert archive.verify(full=True).ok


def test_a_second_place_gets_its_own_and_may_vanish(
    qtbot: QtBot, window: MainWindow, archive_folder: Path, second: Path
) -> None:
    archive = window.workplace.archive
    assert archive is not None
    window.settings.set_backup_place(archive.info.uuid, second)
    with qtbot.waitSignal(window.keeping.changed, timeout=PATIENCE):
        window.keeping.keep()
    assert len(archive.backups.known(second)) == 2
    second.rename(second.with_name("away"))
    change(window)
    with qtbot.waitSignal(window.keeping.changed, timeout=PATIENCE):
        window.keeping.keep()
    assert "cannot be reached" in window.bar.text()
    assert len(archive.backups.known()) == 2
    window.bar.dismiss()
    qtbot.waitUntil(lambda: not window.bar.isVisible(), timeout=PATIENCE)
    with qtbot.waitSignal(window.keeping.changed, timeout=PATIENCE):
        window.keeping.keep()
    assert not window.bar.isVisible()  # it was said once
    window.close()
    assert len(backups(archive_folder)) == 2


def test_the_page_lists_backups_and_proves_one(qtbot: QtBot, window: MainWindow) -> None:
    page = health(qtbot, window)
    (name,) = page.backups.names()
    assert "Never" in page.fact("drill")
    with qtbot.waitSignal(window.keeping.changed, timeout=PATIENCE):
        page.backups.follow("prove", name)
    qtbot.waitUntil(lambda: "as it should be" in page.fact("drill"), timeout=PATIENCE)
    assert "restored" in window.bar.text()


def test_a_backup_is_restored_after_a_look(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page = health(qtbot, window)
    title = window.workplace.archive.info.title if window.workplace.archive else ""
    page.backups.follow("look", page.backups.names()[0])
    dialog = dialog_of(qtbot, RestoreBackupDialog)
    assert isinstance(dialog, RestoreBackupDialog)
    (size,) = {size_text(one.size) for one in known(window)}
    told = [label.text() for label in dialog.findChildren(Label)]
    assert told[told.index("Size of the backup") + 1] == size
    dialog.set_place(tmp_path)
    dialog.set_name("forum")
    assert not dialog.can_restore()  # forum.archive is there
    dialog.set_name("restored")
    assert dialog.can_restore()
    with qtbot.waitSignal(window.workplace.archive_changed, timeout=PATIENCE):
        dialog.accept()
    assert window.workplace.folder == tmp_path / "restored.archive"
    assert window.windowTitle().startswith(title)


def test_a_bad_original_is_shown_and_the_good_copy_taken(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    let_age(archive_folder)
    window = open_window(archive_folder)
    archive = window.workplace.archive
    assert archive is not None
    path = next(path for path in archive.paths.originals.rglob("*") if path.is_file())
    good = path.read_bytes()
    path.chmod(0o644)
    path.write_bytes(good + b"!")
    while archive.fixity.work(1.0):
        pass
    window.fixity_watch.look()
    window.fixity_watch.tell(more=False)
    assert "not what was received" in window.bar.text()
    window.bar.follow()
    page = window.pages.currentWidget()
    assert isinstance(page, HealthPage)
    qtbot.waitUntil(lambda: path.name in page.damaged.links(), timeout=PATIENCE)
    page.damaged.links()[path.name].activated.emit(False)
    dialog = dialog_of(qtbot, GoodCopyDialog)
    assert isinstance(dialog, GoodCopyDialog)
    assert not dialog.can_take()
    dialog.set_reason("the disk was failing")
    assert dialog.can_take()
    dialog.accept()
    qtbot.waitUntil(lambda: page.damaged.links() == {}, timeout=PATIENCE)
    assert path.read_bytes() == good


def test_originals_are_checked_while_nobody_is_at_work(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_age(archive_folder)
    window = open_window(archive_folder)
    archive = window.workplace.archive
    assert archive is not None
    watch = window.fixity_watch
    watch.look()
    assert archive.fixity.health().waiting  # somebody was at work a moment ago
    monkeypatch.setattr(fixity_watch, "QUIET", 0.45)
    watch.eventFilter(window, QEvent(QEvent.Type.Wheel))
    watch.look()
    (timer,) = watch.findChildren(QTimer)
    assert timer.remainingTime() > 0  # half a second is waited for, not asked for over and over
    monkeypatch.setattr(fixity_watch, "QUIET", 0.0)
    monkeypatch.setattr(fixity_watch, "PAUSE", 1)
    watch.look()
    qtbot.waitUntil(lambda: archive.fixity.health().round is not None, timeout=PATIENCE)
    assert archive.fixity.health().waiting == 0


def test_settings_choose_the_second_place(qtbot: QtBot, window: MainWindow, second: Path) -> None:
    window.actions_by_name["settings"].trigger()
    dialog = dialog_of(qtbot, SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    assert dialog.backups is not None
    with qtbot.waitSignal(window.keeping.changed, timeout=PATIENCE):
        dialog.backups.set_folder(second)
    dialog.reject()
    assert window.keeping.second == second
    qtbot.waitUntil(lambda: any(second.iterdir()), timeout=PATIENCE)


def test_half_an_hour_after_a_change_it_is_backed_up(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "EVERY", 50)
    window = open_window(archive_folder)
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    archive = window.workplace.archive
    assert archive is not None
    assert len(archive.backups.known()) == 1  # opening changes nothing
    window.workplace.jobs.submit(Lane.WRITE, lambda report: change(window))
    qtbot.waitUntil(lambda: len(archive.backups.known()) == 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not archive.backups.is_due(), timeout=PATIENCE)


def test_a_window_at_rest_runs_no_timer_for_backups_or_originals(
    qtbot: QtBot, window: MainWindow
) -> None:
    def running() -> list[QTimer]:
        parts = (window.keeping, window.fixity_watch)
        timers = [timer for part in parts for timer in part.findChildren(QTimer)]
        return [timer for timer in timers if timer.isActive()]

    qtbot.waitUntil(lambda: window.workplace.jobs.is_idle() and not running(), timeout=PATIENCE)
