"""Signs beyond U+FFFF, which Qt counts as two: every place behind them stays at its words."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.model import DocumentText, Paragraph
from viewer.utf16 import between, letters, units
from viewer.widgets.evidence import Evidence
from viewer.widgets.evidence_view import EvidenceView
from viewer.widgets.reading_selection import Place
from viewer.widgets.reading_spoken import SpokenText
from viewer.widgets.reading_text import ReadingParagraph
from viewer.widgets.value_edit import ValueEdit

WIDE = "😀𝔘𠀀"


def test_places_are_counted_there_and_back() -> None:
    text = f"a{WIDE}ı́б"
    for at in range(len(text) + 1):
        assert letters(text, units(text[:at])) == at
    assert units(WIDE) == 6
    assert [letters(WIDE, unit) for unit in range(8)] == [0, 0, 1, 1, 2, 2, 3, 3]
    assert between(text, 2, 3) == ""
    for start in range(len(text)):
        assert between(text, units(text[:start]), units(text)) == text[start:]


def test_a_screen_readers_caret_stands_at_the_same_word(widgets: QtBot) -> None:
    paragraphs = [
        ReadingParagraph(f"{WIDE} начало", number="1"),
        ReadingParagraph(f"да {WIDE} тут"),
    ]
    page = QWidget()
    widgets.addWidget(page)
    text = SpokenText(page)
    for paragraph, word in ((0, "начало"), (1, "тут"), (1, "да")):
        place = Place(paragraph, paragraphs[paragraph].text.index(word))
        text.tell(paragraphs, place, "page")
        cursor = text.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText() == word


def shown(widgets: QtBot, *paragraphs: str) -> tuple[EvidenceView, str]:
    """A view of paragraphs, and their text."""
    text = "\n".join(paragraphs)
    starts = [sum(len(one) + 1 for one in paragraphs[:number]) for number in range(len(paragraphs))]
    view = EvidenceView()
    widgets.addWidget(view)
    view.resize(700, 500)
    view.show_document(
        DocumentText(
            text,
            tuple(Paragraph(at, at + len(one)) for at, one in zip(starts, paragraphs, strict=True)),
            "txt",
        )
    )
    view.show()
    widgets.waitExposed(view)
    return view, text


def boxes(view: EvidenceView, text: str, words: str) -> list[QRectF]:
    start = text.index(words)
    place = Evidence(start, start + len(words), "person")
    return list(view.boxes(place, QRectF(view.viewport().rect())))


def test_evidence_is_marked_at_the_same_words(widgets: QtBot) -> None:
    rest = "Решили провести следующее заседание осенью того же года в Баку " * 4
    views = [shown(widgets, f"{first}\n{rest.strip()}", "И ещё") for first in ("x", WIDE * 3)]
    for words in ("провести", "Баку", "в Баку Решили провести следующее заседание", rest.strip()):
        plain, wide = (boxes(view, text, words) for view, text in views)
        assert wide == plain
        assert wide
    view, text = views[1]
    start = text.index("осенью")
    view.select(start, start + len("осенью"))
    assert view.textCursor().selectedText() == "осенью"
    assert view.selected_span() == (start, start + len("осенью"))
    (place,) = boxes(view, text, "осенью")[:1]
    with widgets.waitSignal(view.place_activated) as clicked:
        middle = QPoint(round(place.center().x()), round(place.center().y()))
        view.moveCursor(QTextCursor.MoveOperation.Start)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert clicked.args is not None
    assert start < clicked.args[0] < start + len("осенью")


def test_the_caret_of_a_value_is_a_place_in_its_text(widgets: QtBot) -> None:
    edit = ValueEdit()
    widgets.addWidget(edit)
    edit.set_value(f"{WIDE} Решили провести")
    edit.show()
    widgets.waitExposed(edit)
    edit.activateWindow()
    edit.take_focus()
    widgets.waitUntil(edit.editor.hasFocus)
    cursor = edit.editor.textCursor()
    cursor.setPosition(units(f"{WIDE} Решили "))
    edit.editor.setTextCursor(cursor)
    assert edit.value()[edit.caret() :] == "провести"
    edit.editor.setPlainText(f"  {WIDE}   Решили \n  провести")
    cursor = edit.editor.textCursor()
    cursor.setPosition(units(f"  {WIDE}   Решили \n"))
    edit.editor.setTextCursor(cursor)
    assert edit.value()[edit.caret() :] == "провести"
    cursor.setPosition(units(f"  {WIDE}   Реш"))
    edit.editor.setTextCursor(cursor)
    assert edit.value()[edit.caret() :] == "или провести"
    cursor.setPosition(1)
    edit.editor.setTextCursor(cursor)
    assert edit.caret() == 0
