"""The month in which a day is chosen."""

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from viewer.widgets.day_calendar import DayCalendar


def test_beside_the_month_stands_no_mark_and_a_click_offers_the_others(widgets: QtBot) -> None:
    calendar = DayCalendar()
    widgets.addWidget(calendar)
    calendar.setSelectedDate(QDate(2026, 11, 30))
    calendar.show()
    month = calendar.findChild(QToolButton, "qt_calendar_monthbutton")
    assert isinstance(month, QToolButton)
    assert month.menu() is None  # Qt draws the mark where there is one
    QTest.mouseClick(month, Qt.MouseButton.LeftButton)
    widgets.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == 12
    menu.actions()[2].trigger()
    menu.close()
    assert calendar.monthShown() == 3
    calendar.showNextMonth()
    assert calendar.monthShown() == 4
