"""A month in which a day is chosen, by keys or clicks, in the theme's colours."""

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QMenu, QTableView, QToolButton, QWidget

from viewer.icons import icon
from viewer.theme import Theme, font, px
from viewer.widgets.painting import CENTER, box, line, ring
from viewer.widgets.plain_text import set_tooltip


class DayCalendar(QCalendarWidget):
    """Weekends look like other days; days that cannot be chosen are pale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setGridVisible(False)
        self._months: QMenu | None = None
        self._open_months_by_click()
        Theme.current().changed.connect(self._dress)
        self._dress()
        self._say()

    def _open_months_by_click(self) -> None:
        """A button with a menu has a mark from Qt, too small to be an arrow, beside its letters."""
        month = self.findChild(QToolButton, "qt_calendar_monthbutton")
        if isinstance(month, QToolButton) and month.menu() is not None:
            menu = self._months = month.menu()
            month.setMenu(None)  # type: ignore[arg-type]  # it stays the button's child
            month.clicked.connect(lambda: menu.popup(month.mapToGlobal(QPoint(0, month.height()))))

    def _dress(self) -> None:
        tokens = Theme.current().tokens
        palette = QPalette(self.palette())
        for role, colour in (
            (QPalette.ColorRole.Base, tokens.page),
            (QPalette.ColorRole.AlternateBase, tokens.page),
            (QPalette.ColorRole.Highlight, tokens.list),
            (QPalette.ColorRole.HighlightedText, tokens.text),
            (QPalette.ColorRole.Text, tokens.text),
            (QPalette.ColorRole.ButtonText, tokens.text),
        ):
            palette.setColor(role, colour)
        self.setPalette(palette)
        plain = QTextCharFormat()
        plain.setForeground(tokens.text)
        head = QTextCharFormat()
        head.setForeground(tokens.text2)
        head.setBackground(tokens.page)
        head.setFont(font("caption"))
        self.setHeaderTextFormat(head)
        for day in Qt.DayOfWeek:
            self.setWeekdayTextFormat(day, plain)
        # Qt's own arrows are black in every theme.
        for button, drawn in (("prev", "chevron-left"), ("next", "chevron-right")):
            arrow = self.findChild(QToolButton, f"qt_calendar_{button}month")
            if isinstance(arrow, QToolButton):
                arrow.setIcon(icon(drawn))
        self.updateCells()

    def changeEvent(self, event: QEvent) -> None:
        """Names of months and the week's first day follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setLocale(QLocale())
            self.setFirstDayOfWeek(QLocale().firstDayOfWeek())
            self._say()

    def _say(self) -> None:
        """Qt gives the table of days no name."""
        days = self.findChild(QTableView)
        if isinstance(days, QTableView):
            days.setAccessibleName(self.tr("Days of the month"))
        ways = (
            ("prev", self.tr("The month before"), "PgUp"),
            ("next", self.tr("The month after"), "PgDown"),
        )
        for name, words, keys in ways:
            arrow = self.findChild(QToolButton, f"qt_calendar_{name}month")
            if isinstance(arrow, QToolButton):
                arrow.setAccessibleName(words)
                set_tooltip(arrow, f"{words}  {keys}")

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:
        """A day: its number, a ground where it is chosen, a ring where it is today."""
        tokens = Theme.current().tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, tokens.page)
        side = min(rect.width(), rect.height()) - px(6)
        place = QRectF(0, 0, side, side)
        place.moveCenter(QRectF(rect).center())
        chosen = day == self.selectedDate()
        possible = self.minimumDate() <= day <= self.maximumDate()
        here = day.month() == self.monthShown()
        if chosen:
            box(painter, place, px(7), tokens.accent)
        elif day == QDate.currentDate():
            box(painter, place, px(7), tokens.page, tokens.line2)
        ink = tokens.onaccent if chosen else tokens.text if possible and here else tokens.text3
        painter.setOpacity(1.0 if possible else 0.45)
        line(painter, QRectF(rect), str(day.day()), font("base"), ink, CENTER)
        if chosen and self.hasFocus():
            ring(painter, place, px(7))
        painter.restore()
