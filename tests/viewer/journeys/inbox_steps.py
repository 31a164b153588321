"""What journeys through the inbox share: files to take in, and what a person does with keys."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from db import Archive
from viewer.main_window import MainWindow
from viewer.models.review import ReviewModel
from viewer.pages.import_documents import ImportPage

PATIENCE = 30_000
ORDINALS = "второе третье четвёртое пятое шестое седьмое восьмое девятое десятое".split()


def text_of(number: int, council: str = "Каспийского экспертного совета (КЭС)") -> str:
    """The communiqué of a session after the first, with words of its own."""
    return (
        f"{3 + number} марта {2022 + number} года в Астрахани состоялось {ORDINALS[number]} "
        f"заседание {council} по теме «Порты и люди, часть {number + 2}».\n"
        "Участники заседания:\n"
        f"1. Решили продолжить работу в {2023 + number} году.\n"
        f"2. Отметили важность {number + 2} прямых контактов.\n"
    )


def write(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def archive_of(window: MainWindow) -> Archive:
    archive = window.workplace.archive
    assert archive is not None
    return archive


def page_of(qtbot: QtBot, window: MainWindow) -> ImportPage:
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), ImportPage), timeout=PATIENCE)
    page = window.pages.currentWidget()
    assert isinstance(page, ImportPage)
    return page


def reviewed(qtbot: QtBot, page: ImportPage, name: str = "") -> ReviewModel:
    """Wait until a file is under review; any, or the one of that name."""

    def there() -> bool:
        return page.review.model is not None and name in ("", page.review.filename)

    qtbot.waitUntil(there, timeout=PATIENCE)
    model = page.review.model
    assert model is not None
    return model


def take_in(qtbot: QtBot, window: MainWindow, *files: Path) -> ImportPage:
    """Import through the window and wait until all of it is read."""
    window.import_paths(list(files))
    page = page_of(qtbot, window)
    qtbot.waitUntil(lambda: not page.filling.is_busy(), timeout=PATIENCE)
    reviewed(qtbot, page)
    return page


def press(
    key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
) -> None:
    """Press a key wherever the keyboard is."""
    for _ in range(times):
        QTest.keyClick(focused(), key, modifiers)


def focused() -> QWidget:
    widget = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert widget is not None
    return widget


def type_text(text: str) -> None:
    QTest.keyClicks(focused(), text)


def name_of_focus() -> str:
    interface = QAccessible.queryAccessibleInterface(focused())
    return interface.text(QAccessible.Text.Name)


def tab_to(name: str, most: int = 120) -> None:
    """Press Tab until a field of that name has the keyboard."""
    for _ in range(most):
        if name_of_focus() == name:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab leads to no “{name}”")


class FileDialogTyping(QObject):
    """Types a path into the next file dialog and presses Enter, as a person does."""

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(20)

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            return
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        popup = QApplication.activePopupWidget()
        if line.text() != str(self._path):
            line.selectAll()
            QTest.keyClicks(line, str(self._path))
        elif popup is not None:
            QTest.keyClick(popup, Qt.Key.Key_Escape)
        else:
            self._timer.stop()
            QTest.keyClick(line, Qt.Key.Key_Return)


def waiting_names(archive: Archive) -> list[str]:
    return [item.filename for item in archive.inbox()]


def until(qtbot: QtBot, true: Callable[[], bool]) -> None:
    qtbot.waitUntil(true, timeout=PATIENCE)
