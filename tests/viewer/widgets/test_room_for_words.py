"""Where there is little room nothing is cut: hints go, dialogs grow, menus open below names."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from viewer.dialogs.frame import DialogFrame
from viewer.dialogs.new_archive import NewArchiveDialog
from viewer.pages.edit_keys import EditKeys
from viewer.pages.review_keys import ReviewKeys
from viewer.widgets.menu_bar import MenuBar
from viewer.widgets.panels import KeyHint
from viewer.widgets.scrolled_sheet import ScrolledSheet


@pytest.mark.parametrize("kind", [ReviewKeys, EditKeys])
@pytest.mark.parametrize("width", [320, 700, 900, 1400])
def test_hints_are_whole_or_gone(
    widgets: QtBot, kind: type[ReviewKeys | EditKeys], width: int
) -> None:
    bar = kind()
    widgets.addWidget(bar)
    bar.retranslate()
    bar.resize(width, bar.height())
    bar.show()
    QApplication.processEvents()
    hints = [hint for hint in bar.findChildren(KeyHint) if hint.isVisible()]
    assert all(hint.width() >= hint.sizeHint().width() for hint in hints)
    assert width < 1400 or len(hints) == len(kind.key_words())


def test_a_sentence_that_has_become_longer_is_not_cut(widgets: QtBot, tmp_path: Path) -> None:
    dialog = NewArchiveDialog(tmp_path)
    widgets.addWidget(dialog)
    dialog.resize(420, 200)
    dialog.show()
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText("Русско-азербайджанский экспертный совет по вопросам Каспийского моря и портов")
    note = next(one for one in dialog.findChildren(QLabel) if ".archive" in one.text())
    widgets.waitUntil(lambda: note.height() >= note.heightForWidth(note.width()))


def test_a_sheet_ends_where_the_buttons_end(widgets: QtBot) -> None:
    dialog = DialogFrame("A title")
    widgets.addWidget(dialog)
    sheet = QWidget()
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(field := QLineEdit())
    column.addStretch(1)
    dialog.add_scrolled(sheet)
    button = dialog.add_close_button()
    dialog.resize(400, 300)
    dialog.show()
    QApplication.processEvents()

    def end(part: QWidget) -> int:
        return part.mapTo(dialog, part.rect().topRight()).x()

    assert end(field) == end(button)
    sheet.setMinimumHeight(1000)
    area = dialog.findChild(ScrolledSheet)
    assert area is not None
    widgets.waitUntil(lambda: area.verticalScrollBar().isVisible() and end(field) < end(button))
    assert area.verticalScrollBar().width() - 10 == 8


def test_menus_open_below_the_names(widgets: QtBot) -> None:
    bar = MenuBar()
    widgets.addWidget(bar)
    bar.addMenu("Правка")
    bar.resize(300, bar.height())
    bar.show()
    QApplication.processEvents()
    assert bar.actionGeometry(bar.actions()[0]).bottom() >= bar.height() - 2
