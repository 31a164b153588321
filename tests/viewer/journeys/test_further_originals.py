"""Other files of a text are opened from the meeting's page: by Enter, a click, a menu."""

import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db import Archive
from db.errors import RecordNotFoundError
from db.model import RecordType
from tests.db.usecases.councils import EDITION, RUSSIAN, as_html, take_in
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.inbox_steps import PATIENCE, archive_of, until
from tests.viewer.journeys.test_matching import meeting_page
from viewer.pages.meeting_side import MeetingSide
from viewer.widgets.link_label import LinkLabel


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An archive with a text that came in three files."""
    with Archive.create(tmp_path / "a.archive", "Архив") as archive:
        take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True)
        take_in(archive, tmp_path, "first.html", as_html(RUSSIAN), accept=True)
        take_in(archive, tmp_path, "second.html", as_html(RUSSIAN + "\n"), accept=True)
    return tmp_path / "a.archive"


def test_each_of_them_is_opened(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    window = open_window(folder)
    page = meeting_page(qtbot, window)
    side = page.findChild(MeetingSide)
    assert side is not None
    until(qtbot, lambda: "second.html" in _texts(side))
    links = {link.text(): link for link in side.findChildren(LinkLabel)}
    assert links["second.html"].accessibleName() == "Open the original “second.html”"
    QTest.keyClick(links["second.html"], Qt.Key.Key_Return)
    until(qtbot, lambda: len(opened) == 1)
    QTest.mouseClick(links["first.html"], Qt.MouseButton.LeftButton)
    until(qtbot, lambda: len(opened) == 2)

    entry = links["first.html"].parentWidget()
    assert entry is not None
    entry = entry.parentWidget()
    assert isinstance(entry, QWidget)
    entry.customContextMenuRequested.emit(entry.rect().center())
    assert side.menu is not None
    actions = side.menu.actions()
    assert [action.text() for action in actions] == [
        f"Open the original “{name}”" for name in ("first.txt", "first.html", "second.html")
    ]
    actions[0].trigger()
    until(qtbot, lambda: len(opened) == 3)
    assert [path.name for path in opened] == ["second.html", "first.html", "first.txt"]
    assert opened[1].read_text(encoding="utf-8") == as_html(RUSSIAN)


def _texts(side: MeetingSide) -> set[str]:
    return {link.text() for link in side.findChildren(LinkLabel)}


def test_copies_opened_in_a_second_window_go_with_the_program(
    qtbot: QtBot,
    open_window: OpenWindow,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    copies = tmp_path / "copies"
    copies.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(copies))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    window = open_window(folder)
    window.actions_by_name["new_window"].trigger()
    until(qtbot, lambda: len(window.all_windows()) == 2)
    other = window.all_windows()[-1]
    until(qtbot, lambda: other.workplace.archive is not None)
    document = archive_of(window).record_ids(RecordType.DOCUMENT)[0]
    with qtbot.waitSignal(other.originals.opened, timeout=PATIENCE):
        other.originals.open(document)

    def there() -> list[str]:
        return [path.name for path in copies.glob("council-archive-*/**/*") if path.is_file()]

    other.close()
    until(qtbot, lambda: window.all_windows() == [window])
    assert there() == ["first.txt"]  # another program may still show it
    window.close()
    assert there() == []


def test_an_original_of_another_document_is_refused(folder: Path, tmp_path: Path) -> None:
    with Archive.open(folder) as archive:
        take_in(archive, tmp_path, "edition.txt", EDITION, accept=True)
        one, other = (archive.document(i) for i in archive.record_ids(RecordType.DOCUMENT))
        assert archive.export_original(one.id, tmp_path, one.original.sha256).name
        with pytest.raises(RecordNotFoundError):
            archive.export_original(one.id, tmp_path, other.original.sha256)
