"""Qt's own fields as the program uses them."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QDate, QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewer.widgets.fields import DayField

Speak = Callable[[DayField, str], str]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    before = QLocale()

    def in_language(field: DayField, language: str) -> str:
        QLocale.setDefault(QLocale(language))
        qapp.sendEvent(field, QEvent(QEvent.Type.LanguageChange))
        return field.text()

    yield in_language
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "written"), [("ru", "05.06.2036"), ("az", "05.06.2036"), ("en", "5 Jun 2036")]
)
def test_a_day_is_written_as_the_language_does(
    widgets: QtBot, speak: Speak, language: str, written: str
) -> None:
    field = DayField(QDate(2036, 6, 5))
    widgets.addWidget(field)
    assert speak(field, language) == written
    assert field.date() == QDate(2036, 6, 5)
