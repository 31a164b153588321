"""Two dates beside each other: from when, and to when."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from viewer.theme import px
from viewer.widgets.date_field import DateField, Reader
from viewer.widgets.plain_text import Label


class SpanFields(QWidget):
    """``changed`` is sent at every letter. A span of days typed into the first field fills both."""

    changed = Signal()

    def __init__(self, read: Reader, about: str, start: str | None, end: str | None) -> None:
        super().__init__()
        self._start, self._end = DateField(read), DateField(read)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        top = Qt.AlignmentFlag.AlignTop
        for field, caption, date in (
            (self._start, self.tr("from"), start),
            (self._end, self.tr("to"), end),
        ):
            words = Label(caption, "secondary", "text2")
            words.setContentsMargins(0, px(4), 0, 0)
            field.set_date(date)
            field.set_accessible(f"{about}, {caption}")
            field.changed.connect(self.changed)
            line.addWidget(words, 0, top)
            line.addWidget(field, 1, top)
        self._start.ended.connect(self._set_end)
        self.setFocusProxy(self._start)

    def dates(self) -> tuple[str | None, str | None]:
        """Both as EDTF, else as they were typed."""
        return self._start.date(), self._end.date()

    def set_wrong(self, wrong: bool) -> None:
        """Show that the two do not go together."""
        for field in (self._start, self._end):
            field.edit.set_wrong(wrong)

    def _set_end(self, edtf: str) -> None:
        self._end.set_date(edtf)
        self.changed.emit()
