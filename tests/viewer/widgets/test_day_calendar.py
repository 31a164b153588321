"""The month in which a day is chosen."""

from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from viewer.widgets.day_calendar import DayCalendar


def test_beside_the_month_stands_no_mark(widgets: QtBot) -> None:
    calendar = DayCalendar()
    widgets.addWidget(calendar)
    calendar.show()
    month = calendar.findChild(QToolButton, "qt_calendar_monthbutton")
    assert isinstance(month, QToolButton)
    drawn, menu = month.grab().toImage(), month.menu()
    assert menu.actions()
    month.setMenu(None)  # type: ignore[arg-type]  # none
    assert month.grab().toImage() == drawn
    month.setMenu(menu)
