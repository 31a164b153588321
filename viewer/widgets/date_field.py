"""A field for a date as exact as it is known: typed in words or figures, kept as EDTF."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.model import PartialDate
from viewer.i18n import date_text
from viewer.theme import px
from viewer.widgets.plain_text import WrappedLabel
from viewer.widgets.value_edit import ValueEdit

Reader = Callable[[str], tuple[str | None, str | None]]


class DateField(QWidget):
    """``ended`` carries the last day where a range was typed into the field of the first."""

    changed = Signal()
    ended = Signal(str)

    def __init__(self, read: Reader) -> None:
        super().__init__()
        self._read = read
        self._told = ""
        self._kept = ""
        self.edit = ValueEdit(full=True)
        self._note = WrappedLabel("", "caption", "text2")
        self._note.setContentsMargins(px(9), px(2), 0, px(2))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.edit)
        layout.addWidget(self._note)
        self.setFocusProxy(self.edit)
        self.edit.edited.connect(self._edited)
        self.edit.committed.connect(self._committed)
        self._say("")

    def set_date(self, edtf: str | None) -> None:
        """Show a date; in words while nobody edits it."""
        self._kept = edtf or ""
        self.edit.set_value(self._kept, _words(self._kept))
        self._say("")

    def date(self) -> str | None:
        """The date as EDTF, else the text as it was typed; None for an empty field."""
        text = self.edit.value()
        return self._read(text)[0] or text or None

    def is_wrong(self) -> bool:
        """True if what stands here is not understood."""
        text = self.edit.value()
        return bool(text) and self._read(text)[0] is None

    def note(self) -> str:
        """What is said below the field."""
        return self._note.text()

    def set_accessible(self, name: str) -> None:
        """What a screen reader says of the field; what is said below it comes along."""
        self._told = name
        self.edit.set_accessible(name, self._note.text())

    def set_placeholder(self, text: str) -> None:
        """What the empty field says."""
        self.edit.set_placeholder(text)

    def say_wrong(self) -> None:
        """Say what can be typed."""
        hint = self.tr("Not understood. Type 18.11.2021, 18 November 2021, 2021-11 or 2021.")
        self._say(hint, "bad")
        self.edit.set_wrong(True)

    def _edited(self, text: str) -> None:
        start, end = self._read(text)
        self.edit.set_wrong(False)
        if not text or text == self._kept:
            self._say("")  # who only passes through moves no row below
        elif start is None:
            self._say(self.tr("not a date yet"))
        else:
            understood = _words(start) if end is None else f"{_words(start)} – {_words(end)}"
            self._say(f"{understood}  ({start if end is None else f'{start}/{end}'})")
        self.changed.emit()

    def _committed(self, text: str) -> None:
        start, end = self._read(text)
        if start is None:
            if text:
                self.say_wrong()
            return
        self._kept = start
        self.edit.set_value(start, _words(start))
        self._say("")
        if end is not None:
            self.ended.emit(end)
        self.changed.emit()

    def _say(self, text: str, colour: str = "text2") -> None:
        self._note.setText(text)
        self._note.set_colour(colour)
        self._note.setVisible(bool(text))
        self.edit.set_accessible(self._told, text)


def _words(edtf: str) -> str:
    try:
        PartialDate.parse(edtf)
    except ValueError:
        return edtf
    return date_text(edtf)
