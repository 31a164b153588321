"""Copying as evidence and verifying a quotation, in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.model.quotations import QuotationVerdict
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_search_and_read import PATIENCE, wait_for_index
from viewer.dialogs.verify_quotation import VerifyQuotationDialog
from viewer.main_window import MainWindow
from viewer.widgets.buttons import Button
from viewer.widgets.reading_selection import Place


def ready(qtbot: QtBot, open_window: OpenWindow, folder: Path) -> MainWindow:
    window = open_window(folder)
    wait_for_index(qtbot, window)
    reading = window.pages.browse.reading
    qtbot.waitUntil(lambda: bool(reading.content and reading.content.chosen), timeout=PATIENCE)
    return window


def copied(qtbot: QtBot, window: MainWindow) -> str:
    with qtbot.waitSignal(window.workplace.said, timeout=PATIENCE):
        window.actions_by_name["copy_evidence"].trigger()
    return QApplication.clipboard().text()


def asked(qtbot: QtBot, window: MainWindow, text: str) -> VerifyQuotationDialog:
    window.actions_by_name["verify_quotation"].trigger()
    dialog = window.quoting.dialog
    assert dialog is not None
    dialog.field.setPlainText(text)
    dialog.verify.click()
    qtbot.waitUntil(lambda: dialog.report is not None, timeout=PATIENCE)
    return dialog


def test_a_selection_is_copied_with_its_proof_and_verified(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = ready(qtbot, open_window, archive_folder)
    reading = window.pages.browse.reading
    assert reading.content is not None
    first = reading.content.chosen[0]
    reading.view.select(Place(first, 0), Place(first + 1, 10))
    block = copied(qtbot, window)
    assert block.startswith("«Представили оценки состояния рыбных запасов и судоходства.\n2. Подч")
    assert "\nПодлинник: forum_1.txt, SHA-256 " in block
    assert block.splitlines()[-1].startswith("council-archive-quotation: v1 document=")
    dialog = asked(qtbot, window, block)
    assert dialog.report is not None
    assert dialog.report.verdict is QuotationVerdict.EXACT
    assert dialog.told() == "The quotation is exact, sign for sign."


def opened(window: MainWindow) -> VerifyQuotationDialog:
    window.actions_by_name["verify_quotation"].trigger()
    dialog = window.quoting.dialog
    assert isinstance(dialog, VerifyQuotationDialog)
    return dialog


def test_what_is_in_the_clipboard_is_offered_and_can_be_taken_out(window: MainWindow) -> None:
    QApplication.clipboard().setText("Представили оценки")
    dialog = opened(window)
    assert dialog.quotation() == dialog.field.textCursor().selectedText() == "Представили оценки"
    assert dialog.clip.isVisible()
    assert dialog.verify.isEnabled()
    dialog.take_out.click()
    assert dialog.quotation() == ""
    assert dialog.focusWidget() is dialog.field
    assert not dialog.clip.isVisible()
    assert not dialog.verify.isEnabled()
    dialog.suggest("Представили", from_clipboard=True)
    QTest.keyClicks(dialog.field, "typed")
    assert dialog.quotation() == "typed"
    assert not dialog.clip.isVisible()
    dialog.reject()


@pytest.mark.parametrize("kind", ["long", "blank", "files", "picture"])
def test_what_can_be_no_quotation_is_not_offered(window: MainWindow, kind: str) -> None:
    held = QMimeData()
    if kind in ("long", "blank"):
        held.setText("а" * 20_001 if kind == "long" else " \n")
    elif kind == "files":
        held.setUrls([QUrl("file:///somewhere.txt")])
        held.setText("/somewhere.txt")
    else:
        held.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    QApplication.clipboard().setMimeData(held)
    dialog = opened(window)
    assert dialog.quotation() == ""
    assert not dialog.clip.isVisible()
    dialog.reject()


def test_what_is_selected_is_offered_to_be_verified(qtbot: QtBot, window: MainWindow) -> None:
    reading = window.pages.browse.reading
    QApplication.clipboard().clear()
    dialog = opened(window)
    assert dialog.quotation() == ""
    assert not dialog.clip.isVisible()
    dialog.reject()
    QApplication.clipboard().setText("what was copied before")
    content = reading.content
    assert content is not None
    first = min(content.chosen)
    reading.view.select(Place(first, 0), Place(first, 12))
    selected = reading.view.selected_text()
    assert selected
    dialog = opened(window)
    assert dialog.quotation() == selected
    assert not dialog.clip.isVisible()
    assert dialog.verify.isEnabled()
    assert dialog.field.textCursor().selectedText() == selected
    dialog.reject()


def test_without_a_selection_the_point_is_copied_and_a_change_is_found(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = ready(qtbot, open_window, archive_folder)
    block = copied(qtbot, window)
    assert " point=1 " in block
    dialog = asked(qtbot, window, block.replace("рыбных", "водных"))
    assert dialog.report is not None
    assert dialog.report.verdict is QuotationVerdict.DIFFERS
    assert "changed afterwards" in dialog.told()
    (link,) = [one for one in dialog.findChildren(Button) if one.text() == "Go there"]
    link.click()
    assert window.location.id == dialog.report.place.resolution_id  # type: ignore[union-attr]  # it has one


def test_no_break_spaces_survive_the_field(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = ready(qtbot, open_window, archive_folder)
    dialog = asked(qtbot, window, "Представили\u00a0оценки состояния\nрыбных запасов")
    assert dialog.quotation() == "Представили\u00a0оценки состояния\nрыбных запасов"
    assert dialog.report is not None
    assert dialog.report.verdict is QuotationVerdict.ALIKE
