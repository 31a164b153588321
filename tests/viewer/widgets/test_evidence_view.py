"""The text side of the review: a place is seen whole; in a file without text nothing leads on."""

from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.model import DocumentText, Paragraph
from viewer.theme import px
from viewer.widgets.evidence import Evidence
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


def test_a_place_is_seen_to_its_end(widgets: QtBot) -> None:
    """Not its first line alone, at the bottom, where the bar that tells what was done covers it."""
    ends = [0]
    text = "\n".join("Решили провести следующее заседание в Баку. " * 5 for _ in range(12))
    for one in text.split("\n"):
        ends.append(ends[-1] + len(one) + 1)
    view = EvidenceView()
    widgets.addWidget(view)
    view.resize(600, 500)
    paragraphs = tuple(Paragraph(start, end - 1) for start, end in pairwise(ends))
    view.show_document(DocumentText(text, paragraphs, "txt"))
    with widgets.waitExposed(view):
        view.show()
    everywhere = QRectF(0, -10_000, 10_000, 20_000)
    for paragraph in paragraphs[:9]:
        place = Evidence(paragraph.start, paragraph.end, "theme")
        view.set_current(place)
        boxes = list(view.boxes(place, everywhere))
        assert boxes[0].top() > 0
        assert boxes[-1].bottom() < view.viewport().height() - px(60)
        view.set_current(place)
        assert list(view.boxes(place, everywhere)) == boxes
