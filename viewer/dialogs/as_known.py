"""Asks for the day whose archive is to be shown, and tells how far it is. Opens nothing itself."""

from datetime import date, datetime

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QWidget

from db import Archive
from db.model import PartialDate
from viewer.dialogs.frame import DialogFrame
from viewer.i18n import moment_date
from viewer.models.moment_wish import MomentWish
from viewer.theme import px
from viewer.widgets.date_field import DateField
from viewer.widgets.day_calendar import DayCalendar
from viewer.widgets.panels import column
from viewer.widgets.plain_text import WrappedLabel
from viewer.widgets.progress_line import ProgressLine


class AsKnownDialog(DialogFrame):
    """``wanted`` carries what is to be shown; whoever answers closes the dialog, or says why not.

    ``begun`` is when the archive was made: before that there is nothing.
    """

    wanted = Signal(object)

    def __init__(self, wish: MomentWish, begun: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("As it was known on…"))
        self.setAccessibleName(self.windowTitle())
        self._wish = wish
        self._begun = begun
        self._about = WrappedLabel(self._explanation(), "secondary", "text2")
        self.field = DateField(Archive.read_date)
        self.calendar = DayCalendar()
        self._note = WrappedLabel("", "secondary", "text2")
        self._bar = ProgressLine()
        self._build()
        self.cancel = self.add_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.show_it = self.add_button(self.tr("Show"), primary=True)
        self.show_it.clicked.connect(self.begin)
        if wish.event:
            self.field.hide()
            self.calendar.hide()
            self.resize(px(520), px(260))
        else:
            self._connect()
            self.choose_day(date.today().isoformat())  # noqa: DTZ011 - the person's own day
            self.field.setFocus()
            self.resize(px(460), px(560))

    def _explanation(self) -> str:
        if self._wish.event:
            return self.tr(
                "The archive as it was after that event is opened in a window of its own, for"
                " reading. The archive itself is not touched."
            )
        return self.tr(
            "The archive as it was at the end of that day is opened in a window of its own, for"
            " reading: its records, names and log as they were then. The archive itself is not"
            " touched."
        )

    def _build(self) -> None:
        sheet = QWidget()
        lines = column(sheet, 0, 12)
        lines.addWidget(self._about)
        self.field.set_accessible(self.tr("Day"))
        lines.addWidget(self.field)
        self.calendar.setMinimumHeight(px(216))
        lines.addWidget(self.calendar, 1)
        if self._wish.event:
            lines.addStretch(1)
        self.add_scrolled(sheet)
        self._bar.setAccessibleName(self.tr("How far it is"))
        self._bar.hide()
        self.body.addWidget(self._note)
        self.body.addWidget(self._bar)
        self._say("")

    def _connect(self) -> None:
        begun = self._first_day()
        if begun is not None:
            self.calendar.setMinimumDate(QDate(begun.year, begun.month, begun.day))
        self.calendar.setMaximumDate(QDate.currentDate())
        self.calendar.selectionChanged.connect(self._take_from_calendar)
        self.calendar.activated.connect(lambda _day: self.begin())
        self.field.changed.connect(self._take_from_field)
        self.field.edit.accepted.connect(self.begin)

    def _first_day(self) -> date | None:
        try:
            return datetime.fromisoformat(self._begun).astimezone().date()
        except ValueError:
            return None

    # Choosing -----------------------------------------------------------------------------------

    def day(self) -> str:
        """The day that is chosen, ``YYYY-MM-DD``; of a month or a year its last one."""
        typed = self.field.date()
        try:
            return "" if typed is None else PartialDate.parse(typed).last_day()
        except ValueError:
            return ""

    def choose_day(self, day: str) -> None:
        """Choose a day, as a click does."""
        self.field.set_date(day)
        self._take_from_field()

    def can_show(self) -> bool:
        """Whether a day is chosen that the archive may have seen."""
        return self.show_it.isEnabled()

    def note(self) -> str:
        """What is said below the day."""
        return self._note.text()

    def _take_from_calendar(self) -> None:
        chosen = self.calendar.selectedDate().toPython()
        if isinstance(chosen, date) and chosen.isoformat() != self.day():
            self.field.set_date(chosen.isoformat())
            self._check()

    def _take_from_field(self) -> None:
        if day := self.day():
            chosen = date.fromisoformat(day)
            self.calendar.blockSignals(True)
            self.calendar.setSelectedDate(QDate(chosen.year, chosen.month, chosen.day))
            self.calendar.blockSignals(False)
        self._check()

    def _check(self) -> None:
        day, first = self.day(), self._first_day()
        early = bool(day) and first is not None and day < first.isoformat()
        self.show_it.setEnabled(bool(day) and not early)
        begun = moment_date(self._begun, prose=True)
        said = self.tr("The archive was begun on {day}; before that nothing was known.")
        self._say(said.replace("{day}", begun) if early and begun else "", "warn")

    # Working ------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Ask for it to be made; until it is there only Cancel answers."""
        if not self._wish.event:
            self._check()  # what stands in the field may not have been left yet
            if not self.can_show():
                return
        wish = self._wish if self._wish.event else MomentWish(day=self.day())
        self._set_busy(True)
        self._say(self.tr("The archive of that moment is being put together…"))
        self.wanted.emit(wish)

    def show_progress(self, done: int, total: int) -> None:
        """How far it is."""
        self._bar.show_progress(done, total)

    def say_empty(self) -> None:
        """There was no record at that moment."""
        self.say_failure(self.tr("The archive held no record at that moment yet."))

    def say_failure(self, sentence: str) -> None:
        """It could not be made; another day can be chosen."""
        self._set_busy(False)
        self._say(sentence, "warn")

    def _set_busy(self, busy: bool) -> None:
        self._bar.show_progress(0, 0)
        self._bar.setVisible(busy)
        for part in (self.field, self.calendar):
            part.setEnabled(not busy)
        self.show_it.setEnabled(not busy)
        self.show_it.setVisible(not (busy and self._wish.event))

    def _say(self, text: str, colour: str = "text2") -> None:
        self._note.setText(text)
        self._note.set_colour(colour)
        self._note.setVisible(bool(text))
