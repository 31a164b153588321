"""The text side of the review where a file has no text: a click and Enter lead nowhere."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.model import DocumentText
from viewer.widgets.evidence_view import EvidenceView


def test_a_file_without_text_is_clicked_and_entered(widgets: QtBot) -> None:
    view = EvidenceView()
    widgets.addWidget(view)
    view.resize(500, 400)
    view.show_document(DocumentText("", (), "pdf"))
    with widgets.waitExposed(view):
        view.show()
    places: list[int] = []
    view.place_activated.connect(places.append)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert places == [0, 0]
