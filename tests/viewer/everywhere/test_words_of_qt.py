"""Qt's own dialogs speak the interface's language: no English word is left in one that is used."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QLabel,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from viewer.assets import translations
from viewer.i18n import Translation

#: The same in all languages.
_NAMES = {"OK", "Printer", "root", "/"}


def _file_dialog(mode: QFileDialog.FileMode, accept: QFileDialog.AcceptMode) -> QFileDialog:
    dialog = QFileDialog(None, "", "/")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(mode)
    dialog.setAcceptMode(accept)
    if mode == QFileDialog.FileMode.Directory:
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return dialog


def _buttons() -> QDialogButtonBox:
    box = QDialogButtonBox()
    for button in QDialogButtonBox.StandardButton:
        if button.name not in {"NoButton", "FirstButton", "LastButton"}:
            box.addButton(button)
    return box


class _Printing(QPrintDialog):
    """A dialog keeps no hold of its printer."""

    def __init__(self) -> None:
        self.own_printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        super().__init__(self.own_printer)


_MODE, _ACCEPT = QFileDialog.FileMode, QFileDialog.AcceptMode
_DIALOGS: dict[str, Callable[[], QWidget]] = {
    "open files": lambda: _file_dialog(_MODE.ExistingFiles, _ACCEPT.AcceptOpen),
    "choose a folder": lambda: _file_dialog(_MODE.Directory, _ACCEPT.AcceptOpen),
    "save a file": lambda: _file_dialog(_MODE.AnyFile, _ACCEPT.AcceptSave),
    "print": _Printing,
    "buttons": _buttons,
}


@pytest.fixture
def translation() -> Iterator[Translation]:
    before = QLocale()
    speaking = Translation(translations())
    yield speaking
    speaking.switch("en")
    QLocale.setDefault(before)


def _words(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QComboBox) and "path" not in widget.objectName():
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(place) for place in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        across = Qt.Orientation.Horizontal
        yield from (str(model.headerData(at, across)) for at in range(model.columnCount()))
    yield widget.toolTip()
    yield widget.accessibleName()


def _said(qtbot: QtBot, make: Callable[[], QWidget]) -> list[str]:
    dialog = make()
    qtbot.addWidget(dialog)
    dialog.show()
    parts = dialog.findChildren(QWidget)
    return [dialog.windowTitle(), *(words for part in parts for words in _words(part))]


@pytest.mark.parametrize("language", ["ru", "az"])
@pytest.mark.parametrize("dialog", _DIALOGS)
def test_no_english_is_left(
    qtbot: QtBot, translation: Translation, dialog: str, language: str
) -> None:
    translation.switch("en")
    english = _said(qtbot, _DIALOGS[dialog])
    translation.switch(language)
    said = _said(qtbot, _DIALOGS[dialog])
    assert len(said) == len(english) > 10
    same = {one for one, other in zip(said, english, strict=True) if one == other}
    left = {words for words in same - _NAMES if any(letter.isalpha() for letter in words)}
    assert {words for words in left if not Path(words).exists()} == set()
